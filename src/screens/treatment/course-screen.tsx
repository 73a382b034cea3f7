import { courseProblem, payerGroupOfCourse } from '../../domain/preventives.ts'
import { payerGroups, type PayerGroup } from '../../domain/preventive-class.ts'
import type { Day } from '../../domain/day.ts'
import { stopReasons, type Course, type CourseEnd, type StopReason } from '../../domain/treatment-records.ts'
import { hashOf } from '../../state/route.ts'
import { useAllMessages, useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { choicesOf } from '../parts/choices.ts'
import { KeptDay } from '../parts/kept-day.tsx'
import { KeptText } from '../parts/kept-text.tsx'
import { courseKindText } from '../parts/treatment-words.ts'

/** One course of one preventive: from when to when, how much, and why it ended. */
export function CourseScreen({ id }: { readonly id: string }) {
  const app = useApp()
  const other = useOther()
  const { treatment, nav } = useAllMessages()
  const { course: words } = treatment
  const course = app.records.value.get(id)
  const back = { href: hashOf({ screen: 'treatment' }), label: nav.treatment }
  if (course?.kind !== 'course') {
    return (
      <>
        <PageHeader title={words.title} back={back} />
        <EmptyState title={words.gone} text="" />
      </>
    )
  }
  const problem = courseProblem(course)
  const remove = async () => {
    if (await other.removeTreatment(course)) window.history.back()
  }
  return (
    <>
      <PageHeader title={words.title} back={back} />
      <NameFields course={course} />
      <CourseDay
        label={words.start}
        value={course.start}
        onKeep={(start) => other.changeCourse(course, () => ({ start }))}
      />
      <EndFields course={course} />
      <DoseFields course={course} />
      <div role="alert">{problem === null ? null : <p class="field-error">{words.problem[problem]}</p>}</div>
      <div class="row">
        <Button kind="danger" onClick={() => remove()}>
          {words.delete}
        </Button>
      </div>
    </>
  )
}

interface CourseProps {
  readonly course: Course
}

function NameFields({ course }: CourseProps) {
  const other = useOther()
  const words = useAllWords()
  const { course: says, preventives } = words.messages.treatment
  return (
    <>
      <KeptText
        lines="one"
        label={says.name}
        value={course.name}
        maxLength={200}
        onKeep={(name) => other.setCourseText(course, { name })}
      />
      {course.preventive.from === 'list' ? (
        <p class="soft">{courseKindText(course, words)}</p>
      ) : (
        <GroupField course={course} />
      )}
      {payerGroupOfCourse(course) === 'botulinum-toxin' ? <p>{preventives.isBotulinum}</p> : null}
      <KeptText
        lines="one"
        label={says.brand}
        value={course.brand}
        maxLength={200}
        onKeep={(brand) => other.setCourseText(course, { brand })}
      />
    </>
  )
}

/** Only the person can say the group of what is not in the list. */
function GroupField({ course }: CourseProps) {
  const other = useOther()
  const { course: words, payerGroup } = useAllMessages().treatment
  const options: readonly { readonly value: PayerGroup | ''; readonly label: string }[] = [
    { value: '', label: words.notKnown },
    ...choicesOf(payerGroups, payerGroup),
  ]
  return (
    <SelectField
      label={words.payerGroup}
      hint={words.payerGroupHint}
      options={options}
      value={payerGroupOfCourse(course) ?? ''}
      onChange={(group) =>
        other.changeCourse(course, () => ({
          preventive: { from: 'person', payerGroup: group === '' ? null : group },
        }))
      }
    />
  )
}

function EndFields({ course }: CourseProps) {
  const other = useOther()
  const { course: words, reason: reasons } = useAllMessages().treatment
  const { end } = course
  const setEnd = (change: (newest: CourseEnd) => CourseEnd) =>
    other.changeCourse(course, ({ end: newest }) => ({ end: change(newest) }))
  const setStopped = (patch: { readonly on?: Day | null; readonly reason?: StopReason | null }) =>
    setEnd((newest) => ({ ...(newest.how === 'stopped' ? newest : stoppedSomeDay), ...patch }))
  return (
    <>
      <ChoiceGroup
        legend={words.state}
        choices={choicesOf(['ongoing', 'stopped'] as const, words.states)}
        value={end.how}
        onChange={(how) =>
          setEnd((newest) => (how === newest.how ? newest : how === 'ongoing' ? { how } : stoppedSomeDay))
        }
      />
      {end.how === 'ongoing' ? null : (
        <>
          <CourseDay label={words.stop} value={end.on} onKeep={(on) => setStopped({ on })} />
          <ChoiceGroup
            legend={words.reason}
            choices={choicesOf(stopReasons, reasons)}
            value={end.reason}
            onChange={(reason) => setStopped({ reason })}
          />
        </>
      )}
    </>
  )
}

const stoppedSomeDay = { how: 'stopped', on: null, reason: null } as const

function DoseFields({ course }: CourseProps) {
  const other = useOther()
  const { course: words } = useAllMessages().treatment
  return (
    <>
      <KeptText
        lines="one"
        label={words.highestDose}
        hint={words.highestDoseHint}
        value={course.highestDose}
        maxLength={100}
        onKeep={(highestDose) => other.setCourseText(course, { highestDose })}
      />
      <CourseDay
        label={words.highestDoseSince}
        value={course.highestDoseSince}
        onKeep={(highestDoseSince) => other.changeCourse(course, () => ({ highestDoseSince }))}
      />
    </>
  )
}

/** A day of a course, as far as the person knows it. */
function CourseDay(props: {
  readonly label: string
  readonly value: Day | null
  readonly onKeep: (day: Day | null) => unknown
}) {
  const app = useApp()
  const { course: words } = useAllMessages().treatment
  return (
    <KeptDay
      label={props.label}
      hint={words.dateHint}
      value={props.value ?? ''}
      isGood={(day) => day <= app.today.value}
      problem={words.dateProblem}
      onKeep={(day) => props.onKeep(day === '' ? null : day)}
    />
  )
}
