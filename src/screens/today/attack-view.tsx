import { useEffect } from 'preact/hooks'
import { momentOf } from '../../domain/moment.ts'
import type { Attack, ClockedTiming } from '../../domain/records.ts'
import { useApp, useWords } from '../../state/app-context.tsx'
import { hashOf } from '../../state/route.ts'
import { useBack } from '../parts/use-back.ts'
import { Button } from '../../ui/button.tsx'
import { EndButtons } from './end-buttons.tsx'
import { MoreDoors } from './more-doors.tsx'
import './attack-view.css'

/** The running attack: how long, what is known of it, and its end. What is asked stands at the lower edge (AttackFoot). */
export function AttackView() {
  const app = useApp()
  const open = app.openAttack.value
  const question = app.attackQuestion.value
  useEffect(() => window.scrollTo(0, 0), [question])
  useBack(() => app.showAttack(false))
  if (open === null || open.attack.timing.form !== 'clocked') return null
  const { attack } = open
  const { timing } = open.attack
  return (
    <div class="attack-view">
      <AttackHead timing={timing} />
      {question === 'features' ? null : (
        <>
          <AttackClock attack={attack} timing={timing} />
          {question !== null ? null : (
            <>
              <EndButtons attack={attack} />
              <MoreDoors attack={attack} />
            </>
          )}
        </>
      )}
    </div>
  )
}

function AttackHead({ timing }: { readonly timing: ClockedTiming }) {
  const app = useApp()
  const { messages, formats } = useWords()
  const isToday = momentOf(timing.start).day === app.today.value
  const when = isToday ? formats.clock(timing.start) : formats.moment(timing.start)
  const { attack: words } = messages
  return (
    <header class="attack-view-head">
      <h1>{words.since(when)}</h1>
      <div class="attack-view-ways">
        <Button kind="quiet" onClick={() => app.showAttack(false)}>
          {words.toDiary}
        </Button>
        <Button kind="quiet" onClick={() => app.setDim(!app.isDim.value)}>
          {app.isDim.value ? words.undim : words.dim}
        </Button>
      </div>
    </header>
  )
}

function AttackClock({ attack, timing }: { readonly attack: Attack; readonly timing: ClockedTiming }) {
  const app = useApp()
  const { messages, formats } = useWords()
  const { attack: words } = messages
  const minutes = (app.now.value - momentOf(timing.start).instant) / 60_000
  const confirmed = timing.confirmations.at(-1)
  const doses = app.diary.value.doses.filter((dose) => dose.attackId === attack.id)
  const nameOf = (id: string | null) =>
    (id === null ? undefined : app.diary.value.medications.get(id))?.name ?? words.unnamedDose
  return (
    <section>
      <p class="big-number" role="timer">
        {formats.duration(Math.max(0, minutes))}
      </p>
      <p class="soft">
        {words.savedAt(formats.clock(attack.createdAt))}
        {confirmed === undefined ? '' : ` · ${words.confirmedAt(formats.clock(confirmed))}`}
        {doses.map((dose) => (
          <>
            {' · '}
            <a key={dose.id} href={hashOf({ screen: 'dose', id: dose.id })}>
              {words.doseAt(nameOf(dose.medicationId), formats.clock(dose.at))}
            </a>
          </>
        ))}
      </p>
    </section>
  )
}
