import type { Day } from '../../domain/day.ts'
import { detailsOn, type HeadacheCourse } from '../../domain/headache-course.ts'
import type { Attack, DayEdit } from '../../domain/records.ts'
import { useAllMessages, useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { FeatureChoice } from '../parts/feature-choice.tsx'
import { SeverityChoice } from '../parts/severity-choice.tsx'

/** For a headache over several days: what one of them had that differs. */
export function DayByDay({ attack, course }: { readonly attack: Attack; readonly course: HeadacheCourse }) {
  const { headache: words } = useAllMessages()
  if (course.days.length < 2) return null
  return (
    <section class="stack">
      <h2>{words.eachDay}</h2>
      <p class="soft">{words.eachDayHint}</p>
      {course.days.map((day) => (
        <DayEditor key={day} attack={attack} course={course} day={day} />
      ))}
    </section>
  )
}

function DayEditor(props: { readonly attack: Attack; readonly course: HeadacheCourse; readonly day: Day }) {
  const app = useApp()
  const { messages, formats } = useAllWords()
  const { attack, course, day } = props
  const { headache: words, vocabulary } = messages
  const { severity, features } = detailsOn(course, day)
  const edit = attack.edits[day]
  const change = (patch: DayEdit) => app.editDay(attack, day, { ...edit, ...patch })
  const severityText = severity === null ? messages.common.notGiven : vocabulary.severity[severity]
  return (
    <Disclosure summary={`${formats.day(day)}: ${severityText.toLowerCase()}`}>
      <div class="stack">
        <SeverityChoice legend={words.severity} value={severity} onChange={(chosen) => change({ severity: chosen })} />
        <FeatureChoice
          id={attack.id}
          legend={words.features}
          values={features}
          onChange={(toggle) => change({ features: toggle(features) })}
        />
        {edit === undefined ? null : (
          <div class="row">
            <Button kind="quiet" onClick={() => app.editDay(attack, day, null)}>
              {words.resetDay}
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  )
}
