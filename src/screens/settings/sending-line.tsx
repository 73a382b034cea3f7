import type { BackupLock, MadeBackup } from '../../state/outgoing-backup.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'

/** Makes a backup, encrypted if that is said, and says what came of it. */
export function useMaking(): (lock?: BackupLock) => Promise<void> {
  const other = useOther()
  const say = useSaying()
  return async (lock) => say(await other.makeBackup(lock))
}

/** While a file is being made, and when one was made that did not get out. */
export function SendingLine() {
  const other = useOther()
  const say = useSaying()
  const { sealed: words } = useAllMessages()
  const sending = other.sending.value
  return (
    <div role="status">
      {sending === 'making' ? <p>{words.working}</p> : null}
      {sending === 'waiting' ? (
        <Card>
          <div class="stack">
            <p>{words.waiting}</p>
            <div class="row">
              <Button kind="primary" onClick={async () => say(await other.handOverAgain())}>
                {words.handOver}
              </Button>
            </div>
          </div>
        </Card>
      ) : null}
    </div>
  )
}

function useSaying(): (made: MadeBackup) => void {
  const app = useApp()
  const { backup, sealed } = useAllMessages()
  return (made) => {
    if ('written' in made) app.say(`${sealed.written(made.written, made.of)} ${backup.made}`)
    else if (made.outcome !== 'cancelled') app.say(made.outcome === 'failed' ? backup.failed : sealed.unlike)
  }
}
