import type { NextInjection } from '../../domain/injections.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'

/** When the next injection is, or that day 84 has passed. */
export function NextInjectionLine({ next }: { readonly next: NextInjection }) {
  const app = useApp()
  const { messages, formats } = useAllWords()
  const { injections: words } = messages.treatment
  const date = formats.date(next.day)
  if (next.day < app.today.value) return <p>{words.passed(date)}</p>
  return (
    <p>
      <strong>{words.next(date)}</strong>
      {next.from === 'day-84' ? <span class="soft"> {words.fromDay84}</span> : null}
    </p>
  )
}
