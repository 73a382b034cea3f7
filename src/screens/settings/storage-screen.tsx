import { useSignal } from '@preact/signals'
import { hashOf } from '../../state/route.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Card } from '../../ui/card.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { KeepingLine } from './keeping-line.tsx'
import './text-screens.css'

/** Where the diary is, what may take it away, and what keeps it. */
export function StorageScreen() {
  const { copies } = useApp()
  const other = useOther()
  const { storage: words, nav, backup } = useAllMessages()
  return (
    <>
      <PageHeader title={words.title} back={{ href: hashOf({ screen: 'settings' }), label: nav.settings }} />
      <p>{words.where}</p>
      {copies.value === 'both' || copies.value === 'single' ? <p>{words.copies[copies.value]}</p> : null}
      <Card>
        <div class="stack">
          <p>
            <strong>
              <KeepingLine />
            </strong>
          </p>
          {other.isOfflineReady.value === null ? null : (
            <p>{other.isOfflineReady.value ? words.offlineReady : words.offlineNotReady}</p>
          )}
          <div class="row">
            <ButtonLink href={hashOf({ screen: 'backup' })}>{backup.title}</ButtonLink>
          </div>
        </div>
      </Card>
      <KeepPromise />
      <section class="stack">
        <h2>{words.erasersTitle}</h2>
        <ul class="text-list">
          {words.erasers.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section class="stack">
        <h2>{words.safeTitle}</h2>
        <ul class="text-list">
          {words.safe.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** Whether the browser has promised to keep the diary, and what that is worth. */
function KeepPromise() {
  const other = useOther()
  const { storage: words } = useAllMessages()
  const wasAsked = useSignal(false)
  const keeping = other.keeping.value
  if (keeping === null) return null
  const ask = async () => {
    await other.askToKeep()
    wasAsked.value = true
  }
  return (
    <section class="stack">
      <h2>{words.promiseTitle}</h2>
      <p role="status">
        {words.promise[keeping.persisted]}
        {wasAsked.value && keeping.persisted === 'denied' ? ` ${words.stillDenied}` : ''}
      </p>
      <p class="soft">{words.promiseWorth}</p>
      {keeping.persisted === 'denied' ? (
        <div class="row">
          <Button onClick={ask}>{words.ask}</Button>
        </div>
      ) : null}
    </section>
  )
}
