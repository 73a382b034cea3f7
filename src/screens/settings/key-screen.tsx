import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { momentOf } from '../../domain/moment.ts'
import { useAllMessages, useAllWords } from '../../state/all-words.tsx'
import type { QrDrawing, RecoveryKey } from '../../state/recovery-key-state.ts'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { hashOf } from '../../state/route.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import './key-screen.css'

/** The key that opens encrypted backups: made once, shown again whenever it is wanted, and printed. */
export function KeyScreen() {
  const other = useOther()
  const { sealed, backup, common, problem } = useAllMessages()
  useEffect(() => void other.lookAtKey(), [other])
  const key = other.recoveryKey.value
  return (
    <>
      <div class="screen-only stack">
        <PageHeader title={sealed.key.title} back={{ href: hashOf({ screen: 'backup' }), label: backup.title }} />
        <p>{sealed.key.intro}</p>
        {key === null ? <MakeKey /> : null}
        {key === 'unreadable' ? (
          <>
            <p>{problem['timed-out']}</p>
            <div class="row">
              <Button onClick={() => other.lookAtKey()}>{common.tryAgain}</Button>
            </div>
          </>
        ) : null}
      </div>
      {typeof key === 'object' && key !== null ? <KnownKey recovery={key} /> : null}
    </>
  )
}

function MakeKey() {
  const app = useApp()
  const other = useOther()
  const { sealed } = useAllMessages()
  const make = async () => {
    if (await other.makeKey()) await other.copyAgain()
    else app.say(sealed.key.notMade)
  }
  return (
    <div class="row">
      <Button kind="primary" onClick={() => make()}>
        {sealed.key.make}
      </Button>
    </div>
  )
}

function KnownKey({ recovery }: { readonly recovery: RecoveryKey }) {
  const app = useApp()
  const { sealed, backup } = useAllMessages()
  const isPrintSilent = useSignal(false)
  const print = async () => {
    isPrintSilent.value = !(await app.files.print())
  }
  const copy = async () => {
    app.say((await app.files.handOver(recovery.secret, 'copy')) ? sealed.key.copied : sealed.key.copyFailed)
  }
  return (
    <>
      <div class="screen-only stack">
        <div class="row">
          <Button kind="primary" onClick={() => print()}>
            {sealed.key.print}
          </Button>
          <Button onClick={() => copy()}>{sealed.key.copy}</Button>
        </div>
        <p role="status">{isPrintSilent.value ? sealed.key.printFailed : ''}</p>
      </div>
      <KeySheet recovery={recovery} />
      <div class="screen-only stack">
        <p>{sealed.key.next}</p>
        <div class="row">
          <ButtonLink href={hashOf({ screen: 'backup' })}>{backup.title}</ButtonLink>
        </div>
      </div>
    </>
  )
}

/** All that is printed. It holds nothing of the diary. */
function KeySheet({ recovery }: { readonly recovery: RecoveryKey }) {
  const { messages, formats } = useAllWords()
  const { key: words } = messages.sealed
  return (
    <section class="paper key-screen-sheet" aria-label={words.sheetTitle}>
      <h2>{words.sheetTitle}</h2>
      <p>{words.sheetText}</p>
      <h3>{words.keyLabel}</h3>
      <p class="key-screen-key">{inGroups(recovery.secret)}</p>
      <QrCode recovery={recovery} label={words.qrLabel} />
      <p>{words.since(formats.date(momentOf(recovery.madeAt).day))}</p>
      <h3>{words.howTitle}</h3>
      <p>{words.how}</p>
      <p>{words.howAge}</p>
      <p class="key-screen-line">{words.ageLine.split(' ').flatMap((word) => [<span key={word}>{word}</span>, ' '])}</p>
    </section>
  )
}

function QrCode({ recovery, label }: { readonly recovery: RecoveryKey; readonly label: string }) {
  const other = useOther()
  const drawn = useSignal<QrDrawing | null>(null)
  useEffect(() => {
    void other.qrOfKey(recovery).then((drawing) => {
      drawn.value = drawing
    })
  }, [other, recovery, drawn])
  const drawing = drawn.value
  return drawing === null ? null : (
    <svg class="key-screen-qr" role="img" aria-label={label} viewBox={`0 0 ${drawing.size} ${drawing.size}`}>
      <path d={drawing.path} />
    </svg>
  )
}

/** What it begins with, and the rest by four, so that the eye finds its place again. */
function inGroups(secret: string): string {
  const [, head = '', rest = ''] = /^(AGE-SECRET-KEY-1)(.*)$/.exec(secret) ?? []
  return [head, ...(rest.match(/.{1,4}/g) ?? [])].join(' ')
}
