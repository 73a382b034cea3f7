import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import type { Failure } from '../../state/failures.ts'
import { failedText } from './failed-text.ts'
import { GiveAway } from './give-away.tsx'

/** In the line that says that something was not saved. */
export function FailedAct({ failure }: { readonly failure: Failure }) {
  const app = useApp()
  const text = failedText(failure, app, useAllWords())
  return text === '' ? null : <GiveAway isBrief text={text} />
}
