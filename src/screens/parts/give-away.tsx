import { useSignal } from '@preact/signals'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'

/** A text that could not be saved, to be put down elsewhere. `isBrief`: where there is little room. */
export function GiveAway({ text, isBrief = false }: { readonly text: string; readonly isBrief?: boolean }) {
  const app = useApp()
  const { kept: words } = useAllMessages()
  const copied = useSignal<{ readonly text: string; readonly isDone: boolean } | null>(null)
  const last = copied.value?.text === text ? copied.value : null
  const copy = async () => {
    copied.value = { text, isDone: await app.files.handOver(text, 'copy') }
  }
  const labels = isBrief ? { copy: words.copyBriefly, share: words.shareBriefly } : words
  return (
    <>
      <CopyButton isDone={last?.isDone === true} label={labels.copy} onCopy={copy} />
      {'share' in navigator ? (
        <Button label={words.share} onClick={() => app.files.handOver(text, 'share')}>
          {labels.share}
        </Button>
      ) : null}
      {last === null ? null : <Copied text={text} isDone={last.isDone} />}
    </>
  )
}

function CopyButton(props: { readonly isDone: boolean; readonly label: string; readonly onCopy: () => unknown }) {
  const { kept: words } = useAllMessages()
  return (
    <Button label={props.isDone ? words.copied : words.copy} onClick={props.onCopy}>
      {props.isDone ? words.copied : props.label}
    </Button>
  )
}

/** What came of copying: a text that the browser did not copy can be selected. */
function Copied({ text, isDone }: { readonly text: string; readonly isDone: boolean }) {
  const { kept: words } = useAllMessages()
  return (
    <p role="status" class={isDone ? 'visually-hidden' : ''}>
      {isDone ? words.copied : `${words.notCopied} ${text}`}
    </p>
  )
}
