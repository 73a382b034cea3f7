import type { Day } from '../../domain/day.ts'
import { zonedTimeAt, type ZonedTime } from '../../domain/moment.ts'
import type { Aura } from '../../domain/records.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { hashOf } from '../../state/route.ts'
import { Button } from '../../ui/button.tsx'
import './item-list.css'

/** Auras, for those who asked for them or have recorded one. */
export function AuraList(props: {
  readonly auras: readonly Aura[]
  readonly attackId: string | null
  readonly day: Day
  readonly at?: ZonedTime
}) {
  const app = useApp()
  const { messages, formats } = useAllWords()
  const isAsked = app.isPartShown('aura')
  if (!isAsked && props.auras.length === 0) return null
  const textOf = (aura: Aura) => {
    const minutes = aura.minutes === null ? '' : formats.duration(aura.minutes)
    const types = aura.types.map((type) => messages.vocabulary.auraType[type])
    return [formats.moment(aura.at), minutes, ...types].filter((part) => part !== '').join(', ')
  }
  const add = async () => {
    const at = props.at ?? (props.day === app.today.value ? null : zonedTimeAt(props.day, '12:00', app.zone.value))
    const aura = { attackId: props.attackId, at: at ?? app.stampedNow(), types: [], minutes: null }
    const id = await app.addAura(aura)
    if (id !== null) window.location.hash = hashOf({ screen: 'aura', id })
  }
  return (
    <section class="stack">
      <h2>{messages.headache.auras}</h2>
      {props.auras.length === 0 ? null : (
        <ul class="plain-list item-list">
          {props.auras.map((aura) => (
            <li key={aura.id} class="item-list-row">
              <a class="item-list-link" href={hashOf({ screen: 'aura', id: aura.id })}>
                {textOf(aura)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <Button onClick={() => add()}>{messages.headache.addAura}</Button>
      </div>
    </section>
  )
}
