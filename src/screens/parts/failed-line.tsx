import { useAllMessages, useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { failedText } from './failed-text.ts'
import { GiveAway } from './give-away.tsx'
import type { Held } from './use-held.ts'
import './held-line.css'

/** Beside a field or form whose content could not be saved, until it is. */
export function FailedLine({ held, onRetry }: { readonly held: Held; readonly onRetry: () => unknown }) {
  const app = useApp()
  const words = useAllWords()
  const { kept: says, common } = useAllMessages()
  const failure = held.failure.value
  return (
    <div role="alert" class="held-line">
      {failure === undefined ? null : (
        <Card kind="marked">
          <div class="stack">
            <p>
              <strong>{says.failed[failure.problem.what]}</strong> {says.stillHere}
            </p>
            <div class="row">
              <Button onClick={onRetry}>{common.tryAgain}</Button>
              <GiveAway text={failedText(failure, app, words)} />
            </div>
          </div>
        </Card>
      )}
    </div>
  )
}
