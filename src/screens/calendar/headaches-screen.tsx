import { useSignal } from '@preact/signals'
import type { HeadacheCourse } from '../../domain/headache-course.ts'
import { monthOf, type Month } from '../../domain/month.ts'
import { hashOf } from '../../state/route.ts'
import { useAllMessages, useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { SampleDoor } from '../parts/sample-door.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { HeadacheItem } from '../parts/headache-item.tsx'
import { DeletedHeadaches } from './deleted-headaches.tsx'

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
      {courses.length === 0 ? (
        <EmptyState text={words.emptyList}>
          <SampleDoor />
        </EmptyState>
      ) : null}
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
  const { formats } = useAllWords()
  return (
    <section>
      <h2>{formats.month(month)}</h2>
      <ul class="plain-list item-list">
        {courses.map((course) => (
          <HeadacheItem key={course.id} course={course} details={course.details} />
        ))}
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
