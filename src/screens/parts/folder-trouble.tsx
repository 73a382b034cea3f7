import { useAllMessages } from '../../state/all-words.tsx'
import { useOther } from '../../state/other-state.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'

/** The folder of the copies cannot be written. */
export function FolderTrouble() {
  const other = useOther()
  const { folder: words } = useAllMessages().elsewhere
  const folder = other.folder.value
  if (folder === null || folder.state === 'written') return null
  return (
    <Card kind="marked">
      <div class="stack">
        <p>{folder.state === 'failed' ? words.failed(folder.name) : words.notAllowed(folder.name)}</p>
        {folder.state === 'not-allowed' ? (
          <div class="row">
            <Button onClick={() => other.allowFolder()}>{words.allow}</Button>
          </div>
        ) : null}
      </div>
    </Card>
  )
}
