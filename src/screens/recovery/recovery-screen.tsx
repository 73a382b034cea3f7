import { useAllWords, useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useEffect } from 'preact/hooks'
import { useOther } from '../../state/other-state.ts'
import { RestorePanel } from '../parts/restore-panel.tsx'

/** The diary is empty although it once was not: restore a copy, or begin anew. Never the first-start screen. */
export function RecoveryScreen() {
  const app = useApp()
  const other = useOther()
  const { recovery: words } = useAllMessages()
  return (
    <>
      <PageHeader title={words.title} />
      <p>{words.textUnknown}</p>
      <SafetyCopyCard />
      <RestorePanel />
      <div class="stack">
        <div class="row">
          <Button kind="quiet" onClick={() => app.beginAnew()}>
            {words.beginAnew}
          </Button>
        </div>
        {other.safetyCopy.value === null ? null : <p class="soft">{words.beginAnewText}</p>}
      </div>
    </>
  )
}

/** What the second copy on this device still holds, with its count, and the way back. */
function SafetyCopyCard() {
  const other = useOther()
  const { messages, formats } = useAllWords()
  const { recovery: words } = messages
  useEffect(() => void other.lookAtSafetyCopy(), [other])
  const copy = other.safetyCopy.value
  if (copy === null) return null
  return (
    <Card kind="marked">
      <div class="stack">
        <p>{words.safetyCopy(copy.entries, formats.date(copy.newest))}</p>
        <div class="row">
          <Button kind="primary" onClick={() => other.takeBack(copy)}>
            {words.bringBack}
          </Button>
        </div>
      </div>
    </Card>
  )
}
