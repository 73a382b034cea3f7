import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'

/** A new version waits for the person's word. */
export function UpdateLine() {
  const app = useApp()
  const { about } = useAllMessages()
  if (!app.isUpdateWaiting.value) return null
  return (
    <Card kind="marked">
      <div class="row">
        <p>{about.updateReady}</p>
        <Button onClick={app.acceptUpdate}>{about.updateNow}</Button>
      </div>
    </Card>
  )
}
