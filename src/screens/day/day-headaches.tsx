import type { Day } from '../../domain/day.ts'
import { detailsOn, type HeadacheCourse } from '../../domain/headache-course.ts'
import { hashOf } from '../../state/route.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { HeadacheItem } from '../parts/headache-item.tsx'

/** The headaches that touch a day, each a way to its own page. */
export function DayHeadaches(props: { readonly day: Day; readonly courses: readonly HeadacheCourse[] }) {
  const { day: texts } = useAllMessages()
  const { day, courses } = props
  return (
    <section class="stack">
      <h2>{texts.headaches}</h2>
      {courses.length === 0 ? null : (
        <ul class="plain-list item-list">
          {courses.map((course) => (
            <HeadacheItem key={course.id} course={course} details={detailsOn(course, day)} />
          ))}
        </ul>
      )}
      <div class="row">
        <ButtonLink href={hashOf({ screen: 'add', day })}>{texts.addHeadache}</ButtonLink>
      </div>
    </section>
  )
}
