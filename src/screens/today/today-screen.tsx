import type { ComponentChildren } from 'preact'
import { hashOf } from '../../state/route.ts'
import { useApp, useWords } from '../../state/app-context.tsx'
import { Tally } from '../../ui/tally.tsx'
import { NavIcon } from '../../ui/nav-icon.tsx'
import { Quiet } from '../parts/quiet.tsx'
import { SampleDoor } from '../parts/sample-door.tsx'
import { AttackFoot } from './attack-foot.tsx'
import { AttackView } from './attack-view.tsx'
import { MonthGlance } from './month-glance.tsx'
import { TodayButtons } from './today-buttons.tsx'
import { UnaskedAttack } from './unasked-attack.tsx'
import { UnaskedDay } from './unasked-day.tsx'
import './today-screen.css'

/** The first screen: the month at a glance, and one large button. A running attack takes it over. What can wait is below. */
export function TodayScreen({ children }: { readonly children: ComponentChildren }) {
  const app = useApp()
  if (!app.isAttackShown.value) return <TodayGlance>{children}</TodayGlance>
  return (
    <>
      <AttackView />
      {children}
    </>
  )
}

/** What stays under the thumb: "Headache now", or what an attack asks while it runs; `children` is asked first. */
export function TodayAction({ children }: { readonly children: ComponentChildren }) {
  const app = useApp()
  const open = app.openAttack.value
  if (!app.isAttackShown.value || open === null) return <TodayButtons />
  return <AttackFoot attack={open.attack}>{children}</AttackFoot>
}

function TodayGlance({ children }: { readonly children: ComponentChildren }) {
  const app = useApp()
  const { messages, formats } = useWords()
  const open = app.openAttack.value
  const hasBegun = app.facts.value.beginning !== null
  return (
    <div class={hasBegun ? 'today-screen today-screen-begun' : 'today-screen'}>
      <header class="today-screen-head">
        <h1>{formats.day(app.today.value)}</h1>
        <a class="today-screen-settings" href={hashOf({ screen: 'settings' })}>
          <NavIcon name="settings" />
          <span class="today-screen-settings-label">{messages.nav.settings}</span>
        </a>
      </header>
      {app.status.value === 'loading' ? null : hasBegun ? <Glance /> : <BeforeBeginning />}
      <div class="today-screen-below">
        {open?.state === 'unasked' ? <UnaskedAttack open={open} /> : <UnaskedDay />}
        {children}
      </div>
    </div>
  )
}

function Glance() {
  return (
    <Quiet>
      <MonthGlance />
    </Quiet>
  )
}

function BeforeBeginning() {
  const app = useApp()
  const { today } = useWords().messages
  const tally = app.facts.value.diagnosis ? today.tally : today.tallyFeatures
  return (
    <section class="today-screen-empty">
      <Tally migraine={0} other={0} label={tally(0, 0)} />
      <h2>{today.emptyTitle}</h2>
      <p>{today.emptyText}</p>
      <SampleDoor />
    </section>
  )
}
