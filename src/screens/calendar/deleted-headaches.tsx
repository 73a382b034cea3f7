import type { Attack } from '../../domain/records.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useOther } from '../../state/other-state.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'

/** Headaches that were deleted, each one tap from being back. */
export function DeletedHeadaches() {
  const other = useOther()
  const { messages, formats } = useAllWords()
  const { calendar: words, headache } = messages
  const deleted = other.deletedAttacks.value
  if (deleted.length === 0) return null
  const textOf = ({ timing }: Attack) =>
    timing.form === 'clocked'
      ? formats.moment(timing.start)
      : headache.aboutHours(formats.hours(timing.hours), formats.day(timing.day))
  return (
    <Disclosure summary={words.deletedTitle}>
      <ul class="plain-list item-list">
        {deleted.map((attack) => (
          <li key={attack.id} class="item-list-row">
            <span>{textOf(attack)}</span>
            <Button
              kind="quiet"
              label={`${words.bringBack}: ${textOf(attack)}`}
              onClick={() => other.bringBack(attack)}
            >
              {words.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
