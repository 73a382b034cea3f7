import type { Attack } from '../../domain/records.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'

/** Headaches that were deleted, each one tap from being back. */
export function DeletedHeadaches() {
  const app = useApp()
  const { messages, formats } = useAllWords()
  const { calendar: words, headache } = messages
  const deleted = app.deletedAttacks.value
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
            <Button kind="quiet" label={`${words.bringBack}: ${textOf(attack)}`} onClick={() => app.bringBack(attack)}>
              {words.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
