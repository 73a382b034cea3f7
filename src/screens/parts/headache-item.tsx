import type { HeadacheCourse } from '../../domain/headache-course.ts'
import type { HeadacheDetails } from '../../domain/records.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { headacheOf } from '../../state/headache-of.ts'
import { hashOf } from '../../state/route.ts'
import { detailText, whenText } from './headache-words.ts'
import './item-list.css'

/** One headache of a list, a way to its own page; `details` are those of the headache, or of one of its days. */
export function HeadacheItem(props: {
  readonly course: HeadacheCourse
  readonly details: Pick<HeadacheDetails, 'severity' | 'features'>
}) {
  const app = useApp()
  const words = useAllWords()
  const { course, details } = props
  const headache = headacheOf(app, course.id)
  if (headache === null) return null
  return (
    <li class="item-list-row">
      <a class="item-list-link" href={hashOf({ screen: 'headache', id: course.id })}>
        <span>{whenText(headache.record, course, words)}</span>
        <span class="soft">{detailText(course, { ...course.details, ...details }, words)}</span>
      </a>
    </li>
  )
}
