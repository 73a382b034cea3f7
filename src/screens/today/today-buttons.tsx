import { useApp, useWords } from '../../state/app-context.tsx'
import { hashOf } from '../../state/route.ts'
import { useSettled } from '../parts/use-settled.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'

/** "Headache now" within the thumb's reach, and "No headache today" under it. */
export function TodayButtons() {
  return (
    <div class="today-buttons">
      <NowButton />
      <ClearButton />
    </div>
  )
}

function NowButton() {
  const app = useApp()
  const { messages, formats } = useWords()
  const open = app.openAttack.value
  if (open?.state === 'running' && open.attack.timing.form === 'clocked') {
    return (
      <Button kind="big" onClick={() => app.showAttack(true)}>
        {messages.today.toAttack(formats.clock(open.attack.timing.start))}
      </Button>
    )
  }
  return (
    <Button kind="big" onClick={() => app.startAttack()}>
      {messages.today.headacheNow}
    </Button>
  )
}

function ClearButton() {
  const app = useApp()
  const { today: words } = useWords().messages
  const today = app.today.value
  const facts = app.facts.value.byDay.get(today)
  const record = facts?.record ?? null
  const isClear = record?.mark?.state === 'clear'
  const isSettled = useSettled(isClear)
  if (facts?.isTouched === true) {
    return <ButtonLink href={hashOf({ screen: 'day', day: today })}>{words.headacheToday}</ButtonLink>
  }
  const toggle = async () => {
    if (!isSettled()) return
    if (isClear) await app.unmarkDay(record)
    else await app.markDay(today, 'clear')
  }
  return (
    <Button pressed={isClear} onClick={() => toggle()}>
      {words.noHeadacheToday}
      {isClear ? ' ✓' : ''}
    </Button>
  )
}
