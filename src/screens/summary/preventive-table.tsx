import { weeksAtHighestDose } from '../../domain/preventives.ts'
import type { Course } from '../../domain/treatment-records.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { courseKindText, courseName, courseTimeText, reasonText } from '../parts/treatment-words.ts'

/** Courses in their order: class and group, from when to when, highest dose and weeks at it, why it ended. */
export function PreventiveTable({ courses }: { readonly courses: readonly Course[] }) {
  const app = useApp()
  const words = useAllWords()
  const { preventives: says } = words.messages.treatment
  const columns = [says.kind, says.time, says.highest, says.atHighest, says.why]
  return (
    <DataTable
      captionHidden
      caption={says.title}
      columns={[{ label: says.name }, ...columns.map((label) => ({ label }))]}
      rows={courses.map((course) => {
        const weeks = weeksAtHighestDose(course, app.today.value)
        return {
          key: course.id,
          header: courseName(course),
          cells: [
            courseKindText(course, words),
            courseTimeText(course, words),
            course.highestDose,
            weeks === null ? '–' : words.formats.number(weeks),
            reasonText(course, words),
          ],
        }
      })}
    />
  )
}
