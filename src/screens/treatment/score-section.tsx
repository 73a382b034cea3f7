import type { ScoreResult } from '../../domain/treatment-records.ts'
import { hashOf } from '../../state/route.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { Button } from '../../ui/button.tsx'
import { midasPartsText, scoreText } from '../parts/treatment-words.ts'
import '../parts/item-list.css'

/** Results of questionnaires that a clinic obtained, newest first. */
export function ScoreSection() {
  const app = useApp()
  const other = useOther()
  const words = useAllWords()
  const { scores: says } = words.messages.treatment
  const scores = app.diary.value.scores.toReversed()
  const add = async (instrument: ScoreResult['instrument']) => {
    const id = await other.addScore(instrument, app.today.value)
    if (id !== null) window.location.hash = hashOf({ screen: 'score', id })
  }
  return (
    <section class="stack">
      <h2>{says.title}</h2>
      {scores.length === 0 ? (
        <p class="soft">{says.empty}</p>
      ) : (
        <ul class="plain-list item-list">
          {scores.map(({ id, day, result }) => (
            <li key={id} class="item-list-row">
              <a class="item-list-link" href={hashOf({ screen: 'score', id })}>
                <span>
                  {says[result.instrument]}, {words.formats.date(day)}
                </span>
                <span class="soft">
                  {[scoreText(result, words), midasPartsText(result, words)].filter((text) => text !== '').join(' · ')}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <Button onClick={() => add('midas')}>{says.addMidas}</Button>
        <Button onClick={() => add('hit-6')}>{says.addHit6}</Button>
      </div>
    </section>
  )
}
