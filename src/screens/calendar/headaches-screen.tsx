import { useSignal } from '@preact/signals'
import type { HeadacheCourse } from '../../domain/headache-course.ts'
import { monthOf, type Month } from '../../domain/month.ts'
import { headacheOf } from '../../state/headache-of.ts'
import { hashOf } from '../../state/route.ts'
import { useAllMessages, useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { detailText, whenText } from '../parts/headache-words.ts'
import { DeletedHeadaches } from './deleted-headaches.tsx'
import '../parts/item-list.css'

const PAGE = 100

/** The calendar's second face: every headache, newest first. */
export function HeadachesScreen() {
  const app = useApp()
  const { calendar: words } = useAllMessages()
  const shown = useSignal(PAGE)
  const courses = [...app.facts.value.courseById.values()].toSorted((a, b) => b.from - a.from)
  return (
    <>
      <PageHeader title={words.list} action={<a href={hashOf({ screen: 'calendar', month: null })}>{words.grid}</a>} />
      {courses.length === 0 ? <EmptyState title={words.list} text={words.emptyList} /> : null}
      {byMonth(courses.slice(0, shown.value)).map(([month, ofMonth]) => (
        <MonthList key={month} month={month} courses={ofMonth} />
      ))}
      {courses.length > shown.value ? (
        <div class="row">
          <Button
            onClick={() => {
              shown.value += PAGE
            }}
          >
            {words.showMore}
          </Button>
        </div>
      ) : null}
      <DeletedHeadaches />
    </>
  )
}

function MonthList({ month, courses }: { readonly month: Month; readonly courses: readonly HeadacheCourse[] }) {
  const app = useApp()
  const words = useAllWords()
  return (
    <section>
      <h2>{words.formats.month(month)}</h2>
      <ul class="plain-list item-list">
        {courses.map((course) => {
          const headache = headacheOf(app, course.id)
          if (headache === null) return null
          return (
            <li key={course.id} class="item-list-row">
              <a class="item-list-link" href={hashOf({ screen: 'headache', id: course.id })}>
                <span>{whenText(headache.record, course, words)}</span>
                <span class="soft">{detailText(course, course.details, words)}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function byMonth(courses: readonly HeadacheCourse[]): readonly (readonly [Month, readonly HeadacheCourse[]])[] {
  const groups = new Map<Month, HeadacheCourse[]>()
  for (const course of courses) {
    const month = monthOf(course.startDay)
    const group = groups.get(month)
    if (group === undefined) groups.set(month, [course])
    else group.push(course)
  }
  return [...groups]
}
