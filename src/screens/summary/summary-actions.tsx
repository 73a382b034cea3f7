import { useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'

/** Print, or hand over the same page as a file. */
export function SummaryActions({ page }: { readonly page: RefObject<HTMLElement | null> }) {
  const app = useApp()
  const { language, messages } = useAllWords()
  const { summary: words } = messages
  const title = app.mode === 'sample' ? `${words.sample}: ${words.title}` : words.title
  const isPrintSilent = useSignal(false)
  const fileOf = async (element: HTMLElement) => ({
    name: `${app.mode === 'sample' ? 'sample-' : ''}${words.fileName}-${app.today.value}.html`,
    type: 'text/html',
    text: await app.files.textOfPage(element, { title, language }),
  })
  const print = async () => {
    isPrintSilent.value = !(await app.files.print())
  }
  const share = async () => {
    if (page.current === null) return
    const outcome = await app.files.share(await fileOf(page.current))
    if (outcome === 'failed') app.say(words.shareFailed)
    else if (outcome !== 'cancelled') app.say(words[outcome])
  }
  const download = async () => {
    if (page.current === null) return
    const outcome = await app.files.download(await fileOf(page.current))
    app.say(outcome === 'failed' ? words.shareFailed : words.downloaded)
  }
  return (
    <div class="stack">
      <div class="row">
        <Button kind="primary" onClick={() => print()}>
          {words.print}
        </Button>
        <Button onClick={() => share()}>{words.share}</Button>
        <Button kind="quiet" onClick={() => download()}>
          {words.download}
        </Button>
      </div>
      {isPrintSilent.value ? (
        <p class="soft" role="status">
          {words.printFailed}
        </p>
      ) : null}
    </div>
  )
}
