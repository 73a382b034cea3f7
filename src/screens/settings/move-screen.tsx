import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { hashOf } from '../../state/route.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { choicesOf } from '../parts/choices.ts'
import { RestorePanel } from '../parts/restore-panel.tsx'
import { SendingLine, useMaking } from './sending-line.tsx'

const roles = ['from', 'to'] as const

/** From one device to another, or from a tab to the app on the home screen: each sees its own part of the three steps. */
export function MoveScreen() {
  const app = useApp()
  const other = useOther()
  const { backup, elsewhere, nav } = useAllMessages()
  const { move: words } = elsewhere
  useEffect(() => other.forget, [other])
  const role = useSignal<(typeof roles)[number]>(app.facts.value.beginning === null ? 'to' : 'from')
  return (
    <>
      <PageHeader title={words.title} back={{ href: hashOf({ screen: 'settings' }), label: nav.settings }} />
      {app.mode === 'sample' ? (
        <p>{backup.notInSample}</p>
      ) : (
        <>
          <p>{words.intro}</p>
          <ChoiceGroup
            legend={words.which}
            choices={choicesOf(roles, words.roles)}
            value={role.value}
            onChange={(chosen) => {
              role.value = chosen
            }}
          />
          {role.value === 'from' ? <Leaving /> : <Arriving />}
        </>
      )}
    </>
  )
}

function Leaving() {
  const other = useOther()
  const make = useMaking()
  const { elsewhere, backup, sealed } = useAllMessages()
  const { move: words } = elsewhere
  return (
    <>
      <section class="stack">
        <h2>{words.one}</h2>
        <p>{words.oneText}</p>
        <div class="row">
          <Button kind="primary" onClick={() => make()}>
            {backup.make}
          </Button>
          <ButtonLink href={hashOf({ screen: 'backup' })}>{sealed.title}</ButtonLink>
        </div>
        <SendingLine />
      </section>
      <section class="stack">
        <h2>{words.two}</h2>
        <p>{words.twoText}</p>
        <p>
          <strong>{window.location.origin + window.location.pathname}</strong>
        </p>
        {other.installWay.value === 'ios' ? <p>{words.twoApp}</p> : null}
      </section>
      <section class="stack">
        <h2>{words.three}</h2>
        <p>{words.threeThere}</p>
        <CountsHere />
      </section>
    </>
  )
}

function Arriving() {
  const other = useOther()
  const { move: words } = useAllMessages().elsewhere
  return (
    <section class="stack">
      <h2>{words.threeHere}</h2>
      <p>{words.threeText}</p>
      <RestorePanel />
      {other.incoming.value.step === 'applied' ? (
        <>
          <CountsHere />
          <p>{words.compare}</p>
        </>
      ) : null}
    </section>
  )
}

function CountsHere() {
  const app = useApp()
  const { move: words } = useAllMessages().elsewhere
  const { attacks, days } = app.diary.value
  const marked = [...days.values()].filter(({ mark }) => mark !== null)
  return <p>{words.here(app.records.value.size, attacks.length, marked.length)}</p>
}
