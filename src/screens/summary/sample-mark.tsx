import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'

/** On paper nothing else would tell a made-up page from a person's. */
export function SampleMark() {
  const app = useApp()
  const { summary } = useAllMessages()
  return app.mode === 'sample' ? <p class="summary-page-sample">{summary.sample}</p> : null
}
