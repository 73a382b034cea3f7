import { useSignal } from '@preact/signals'
import type { AllMessages } from '../../i18n/words.ts'
import type { Erasure } from '../../state/erase-state.ts'
import { hashOf } from '../../state/route.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useOther } from '../../state/other-state.ts'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Card } from '../../ui/card.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { TextField } from '../../ui/text-field.tsx'
import './text-screens.css'

/** Takes everything off this device, after a word that nobody types by accident. */
export function EraseScreen() {
  const app = useApp()
  const { erase: words, backup, nav } = useAllMessages()
  if (app.status.value === 'erased') return <Erased />
  return (
    <>
      <PageHeader title={words.title} back={{ href: hashOf({ screen: 'backup' }), label: nav.back }} />
      <p>{words.what}</p>
      <ul class="text-list">
        {[backup.count(app.records.value.size), ...words.parts].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{words.notTouched}</p>
      <p>{words.network}</p>
      {app.mode === 'sample' ? (
        <p>{words.notInSample}</p>
      ) : (
        <>
          <div class="row">
            <ButtonLink href={hashOf({ screen: 'backup' })}>{words.backupFirst}</ButtonLink>
          </div>
          <EraseForm />
        </>
      )}
    </>
  )
}

function EraseForm() {
  const other = useOther()
  const { erase: words } = useAllMessages()
  const typed = useSignal('')
  const isWrong = useSignal(false)
  const erase = () => {
    isWrong.value = typed.value.trim().toLocaleUpperCase() !== words.word
    return isWrong.value ? undefined : other.eraseEverything()
  }
  return (
    <form
      class="stack"
      onSubmit={(sent) => {
        sent.preventDefault()
        void erase()
      }}
    >
      <TextField
        label={words.typeWord(words.word)}
        value={typed.value}
        error={isWrong.value ? words.wrongWord(words.word) : null}
        onChange={(text) => {
          typed.value = text
          isWrong.value = false
        }}
      />
      <div class="row">
        <Button kind="danger" type="submit">
          {words.button}
        </Button>
      </div>
    </form>
  )
}

/** What became of it; the way on is a page loaded anew. */
function Erased() {
  const other = useOther()
  const { erase: words } = useAllMessages()
  const erasure = other.erasure.value
  return (
    <>
      <PageHeader title={words.title} />
      <Card kind="marked">
        <p role="status">{erasureText(erasure, words)}</p>
      </Card>
      {erasure.step === 'running' ? null : (
        <div class="row">
          {erasure.step === 'over' && erasure.left.length > 0 ? (
            <Button onClick={() => other.eraseEverything()}>{words.again}</Button>
          ) : null}
          <Button kind="primary" onClick={() => window.location.replace('./')}>
            {words.begin}
          </Button>
        </div>
      )}
    </>
  )
}

function erasureText(erasure: Erasure, words: AllMessages['erase']): string {
  switch (erasure.step) {
    case 'none':
      return words.elsewhere
    case 'running':
      return words.erasing
    case 'over':
      return erasure.left.length === 0
        ? words.done
        : words.left(erasure.left.map((each) => words.place[each]).join(', '))
  }
}
