import type { Day } from '../../domain/day.ts'
import { detailsOn, type HeadacheCourse } from '../../domain/headache-course.ts'
import { headacheOf } from '../../state/headache-of.ts'
import { hashOf } from '../../state/route.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { detailText, whenText } from '../parts/headache-words.ts'
import '../parts/item-list.css'

/** The headaches that touch a day, each a way to its own page. */
export function DayHeadaches(props: { readonly day: Day; readonly courses: readonly HeadacheCourse[] }) {
  const app = useApp()
  const words = useAllWords()
  const { day: texts } = words.messages
  const { day, courses } = props
  return (
    <section class="stack">
      <h2>{texts.headaches}</h2>
      {courses.length === 0 ? null : (
        <ul class="plain-list item-list">
          {courses.map((course) => {
            const headache = headacheOf(app, course.id)
            if (headache === null) return null
            return (
              <li key={course.id} class="item-list-row">
                <a class="item-list-link" href={hashOf({ screen: 'headache', id: course.id })}>
                  <span>{whenText(headache.record, course, words)}</span>
                  <span class="soft">
                    {detailText(course, { ...headache.details, ...detailsOn(course, day) }, words)}
                  </span>
                </a>
              </li>
            )
          })}
        </ul>
      )}
      <div class="row">
        <ButtonLink href={hashOf({ screen: 'add', day })}>{texts.addHeadache}</ButtonLink>
      </div>
    </section>
  )
}
