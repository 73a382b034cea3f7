import type { Attack, Reading } from '../../domain/records.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'

/** How bad it was over time, as it was tapped. */
export function ReadingList({ attack }: { readonly attack: Attack }) {
  const app = useApp()
  const { messages, formats } = useAllWords()
  const { headache: words, vocabulary, common } = messages
  const readings = app.diary.value.readings.filter((reading) => reading.attackId === attack.id)
  if (readings.length === 0) return null
  const levelText = ({ level }: Reading) =>
    typeof level === 'number' ? words.outOfTen(level) : vocabulary.severity[level]
  return (
    <section class="stack">
      <h2>{words.readings}</h2>
      <ul class="plain-list item-list">
        {readings.map((reading) => (
          <li key={reading.id} class="item-list-row">
            <span>{words.reading(levelText(reading), formats.moment(reading.at))}</span>
            <Button
              kind="quiet"
              label={`${common.delete}: ${words.reading(levelText(reading), formats.moment(reading.at))}`}
              onClick={() => app.removeReading(reading)}
            >
              {common.delete}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
