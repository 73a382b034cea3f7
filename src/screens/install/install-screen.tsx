import { hashOf } from '../../state/route.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { InstallSteps } from '../parts/install-steps.tsx'
import './install-screen.css'

const ways = ['ios', 'prompt', 'android', 'mac', 'none'] as const

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
        <InstallSteps way={way} />
      </section>
      {way === 'ios' && hasBegun ? <Move /> : null}
      <section class="stack">
        <h2>{words.others}</h2>
        {ways
          .filter((each) => each !== way)
          .map((each) => (
            <Disclosure key={each} summary={words.way[each].title}>
              <InstallSteps way={each} />
            </Disclosure>
          ))}
      </section>
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
