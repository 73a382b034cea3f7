import { earlierDay, type Day } from '../../domain/day.ts'
import { periodCounts } from '../../domain/period-days.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'

/** How many migraine days fell near periods, as a count with its range, and nothing concluded. */
export function MenstruationLines({ first, last }: { readonly first: Day; readonly last: Day }) {
  const app = useApp()
  const { messages, formats } = useAllWords()
  const { menstruation: words } = messages.treatment
  const facts = app.facts.value
  const counts = periodCounts({ diary: app.diary.value, facts }, { first, last })
  if (counts.periods === 0) return <p class="soft">{words.none}</p>
  const migraine = (facts.diagnosis ? words.migraineDays : words.featureDays)(counts.migraineDays)
  return (
    <>
      <p>
        {formats.dayRange(first, earlierDay(last, app.today.value))}:{' '}
        {words.counts(counts.nearPeriods, migraine, counts.periods)}
      </p>
      <p class="soft">{words.note}</p>
    </>
  )
}
