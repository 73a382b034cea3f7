import type { Day } from '../../domain/day.ts'
import { zonedTimeAt, type ZonedTime } from '../../domain/moment.ts'
import type { Dose } from '../../domain/records.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { hashOf } from '../../state/route.ts'
import { Button } from '../../ui/button.tsx'
import './item-list.css'

/** Doses, each a way to its own page, and one more tap to add one. */
export function DoseList(props: {
  readonly title: string
  readonly doses: readonly Dose[]
  readonly attackId: string | null
  readonly day: Day
  /** When a new dose was taken, until the person says otherwise; else now, or noon of a past day. */
  readonly at?: ZonedTime
}) {
  const app = useApp()
  const { messages, formats } = useAllWords()
  const { headache: words, dose: doseWords, vocabulary } = messages
  const textOf = (dose: Dose) => {
    const medication = dose.medicationId === null ? undefined : app.diary.value.medications.get(dose.medicationId)
    const parts = [medication?.name ?? doseWords.unnamed, dose.amount, formats.moment(dose.at)]
    const relief = dose.relief === null ? '' : vocabulary.relief[dose.relief].toLowerCase()
    return [...parts, relief].filter((part) => part !== '').join(', ')
  }
  const add = async () => {
    const at = props.at ?? (props.day === app.today.value ? null : zonedTimeAt(props.day, '12:00', app.zone.value))
    const id = await app.takeDose({ attackId: props.attackId, medication: null, ...(at === null ? {} : { at }) })
    if (id !== null) window.location.hash = hashOf({ screen: 'dose', id })
  }
  return (
    <section class="stack">
      <h2>{props.title}</h2>
      {props.doses.length === 0 ? null : (
        <ul class="plain-list item-list">
          {props.doses.map((dose) => (
            <li key={dose.id} class="item-list-row">
              <a class="item-list-link" href={hashOf({ screen: 'dose', id: dose.id })}>
                {textOf(dose)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <Button onClick={() => add()}>{words.addDose}</Button>
      </div>
    </section>
  )
}
