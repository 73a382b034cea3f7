import { useEffect } from 'preact/hooks'
import { hashOf } from '../../state/route.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Card } from '../../ui/card.tsx'
import { FolderTrouble } from '../parts/folder-trouble.tsx'

/** A copy elsewhere is due, where none makes itself. */
export function CopyCard() {
  const app = useApp()
  const other = useOther()
  const { elsewhere, backup } = useAllMessages()
  const { prompt: words } = elsewhere
  useEffect(() => void other.lookAtUncopied(), [other])
  const count = other.uncopied.value
  if (other.folder.value !== null) return <FolderTrouble />
  if (count === null || app.mode === 'sample') return null
  return (
    <Card kind="quiet">
      <div class="stack">
        <h2>{words.title}</h2>
        <p>{words.text(count)}</p>
        <div class="row">
          <ButtonLink href={hashOf({ screen: 'backup' })}>{backup.make}</ButtonLink>
          <Button kind="quiet" onClick={() => other.putOffCopy()}>
            {words.notNow}
          </Button>
        </div>
      </div>
    </Card>
  )
}
