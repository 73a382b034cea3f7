import type { Course } from '../../domain/treatment-records.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { hashOf } from '../../state/route.ts'
import { courseDetailText, courseName } from './treatment-words.ts'
import './item-list.css'

/** Preventive courses, newest first, each a way to its own page. */
export function PreventiveList({ courses }: { readonly courses: readonly Course[] }) {
  const app = useApp()
  const words = useAllWords()
  return (
    <ul class="plain-list item-list">
      {courses.toReversed().map((course) => (
        <li key={course.id} class="item-list-row">
          <a class="item-list-link" href={hashOf({ screen: 'course', id: course.id })}>
            <span>{courseName(course)}</span>
            <span class="soft">{courseDetailText(course, words, app.today.value)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
