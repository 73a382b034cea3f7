import { hashOf } from '../../state/route.ts'
import { useAllMessages, useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { Button } from '../../ui/button.tsx'
import { NextInjectionLine } from '../parts/next-injection-line.tsx'
import { injectionText } from '../parts/treatment-words.ts'
import '../parts/item-list.css'

/** The injections, newest first, and when the next one would be. */
export function InjectionSection() {
  const app = useApp()
  const other = useOther()
  const words = useAllWords()
  const { injections: says } = words.messages.treatment
  const injections = app.diary.value.injections.toReversed()
  const today = app.today.value
  const add = async () => {
    const id = await other.addInjection(today)
    if (id !== null) window.location.hash = hashOf({ screen: 'injection', id })
  }
  return (
    <section class="stack">
      <h2>{says.title}</h2>
      {injections.length === 0 ? <p class="soft">{says.empty}</p> : <NextInjection />}
      {injections.length === 0 ? null : (
        <ul class="plain-list item-list">
          {injections.map((injection) => (
            <li key={injection.id} class="item-list-row">
              <a class="item-list-link" href={hashOf({ screen: 'injection', id: injection.id })}>
                <span>
                  {words.formats.date(injection.day)}
                  {injection.day > today ? ` (${says.planned})` : ''}
                </span>
                <span class="soft">{injectionText(injection, words)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <Button onClick={() => add()}>{says.add}</Button>
      </div>
    </section>
  )
}

function NextInjection() {
  const app = useApp()
  const other = useOther()
  const { treatment } = useAllMessages()
  const { injections: says, reminder } = treatment
  const next = other.nextInjection.value
  if (next === null) return null
  const share = async () => {
    const outcome = await other.shareInjectionDay(next.day, says.fileTitle)
    if (outcome !== 'cancelled') app.say(outcome === 'failed' ? app.words.value.messages.common.broken : reminder.made)
  }
  return (
    <>
      <NextInjectionLine next={next} />
      {next.day > app.today.value ? (
        <div class="row">
          <Button kind="quiet" onClick={() => share()}>
            {says.calendarFile}
          </Button>
        </div>
      ) : null}
    </>
  )
}
