import { hashOf } from '../../state/route.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { StepDrawing, type Drawing } from './step-drawing.tsx'
import './install-screen.css'

const ways = ['ios', 'prompt', 'android', 'mac', 'none'] as const
type Way = (typeof ways)[number]

const drawings: Readonly<Record<Way, readonly Drawing[]>> = {
  ios: ['share', 'add-row', 'icon'],
  prompt: ['menu', 'add-row', 'icon'],
  android: ['menu', 'add-row', 'icon'],
  mac: ['menu', 'add-row', 'icon'],
  none: ['bookmark'],
}

/** How the app gets on the home screen: the way of this browser first, drawn; the others below. */
export function InstallScreen() {
  const app = useApp()
  const other = useOther()
  const { install: words, nav } = useAllMessages()
  const way = other.installWay.value
  const hasBegun = app.facts.value.beginning !== null
  return (
    <>
      <PageHeader title={words.title} back={{ href: hashOf({ screen: 'settings' }), label: nav.settings }} />
      <p>{words.what}</p>
      {other.isInstalled.value ? <p>{words.installed}</p> : null}
      <section class="stack">
        <h2>{words.way[way].title}</h2>
        {other.canInstall.value ? (
          <div class="row">
            <Button kind="primary" onClick={() => other.install()}>
              {words.now}
            </Button>
          </div>
        ) : null}
        <Steps way={way} />
      </section>
      {way === 'ios' && hasBegun ? <Move /> : null}
      <section class="stack">
        <h2>{words.others}</h2>
        {ways
          .filter((each) => each !== way)
          .map((each) => (
            <Disclosure key={each} summary={words.way[each].title}>
              <Steps way={each} />
            </Disclosure>
          ))}
      </section>
    </>
  )
}

function Steps({ way }: { readonly way: Way }) {
  const { install: words } = useAllMessages()
  const { steps, note } = words.way[way]
  return (
    <>
      <ol class="install-screen-steps">
        {steps.map((step, i) => (
          <li key={step} class="install-screen-step">
            <StepDrawing drawing={drawings[way][i] ?? 'icon'} />
            <span>{step}</span>
          </li>
        ))}
      </ol>
      {note === '' ? null : <p class="soft">{note}</p>}
    </>
  )
}

/** From the tab, which Safari may erase, to the app, whose diary is another. */
function Move() {
  const { install: words } = useAllMessages()
  return (
    <section class="stack">
      <h2>{words.moveTitle}</h2>
      <ol class="install-screen-list">
        {words.move.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div class="row">
        <ButtonLink href={hashOf({ screen: 'backup' })}>{words.toBackup}</ButtonLink>
      </div>
    </section>
  )
}
