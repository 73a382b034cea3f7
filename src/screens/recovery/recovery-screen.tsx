import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RestorePanel } from '../parts/restore-panel.tsx'

/** The diary is empty although it once was not: restore a copy, or begin anew. Never the first-start screen. */
export function RecoveryScreen() {
  const app = useApp()
  const { recovery: words } = useAllMessages()
  return (
    <>
      <PageHeader title={words.title} />
      <p>{words.textUnknown}</p>
      <RestorePanel />
      <div class="row">
        <Button kind="quiet" onClick={() => app.beginAnew()}>
          {words.beginAnew}
        </Button>
      </div>
    </>
  )
}
