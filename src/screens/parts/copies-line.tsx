import { useApp } from '../../state/app-context.tsx'
import { useAllMessages } from '../../state/all-words.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'

/** Says which copy holds what was written, while one of the two fails. */
export function CopiesLine() {
  const app = useApp()
  const { copies: words } = useAllMessages()
  const copies = app.copies.value
  const isHalf = copies === 'only-journal' || copies === 'only-database'
  return (
    <div role="status" class="screen-only">
      {isHalf ? (
        <Card kind="marked">
          <div class="stack">
            <p>{copies === 'only-journal' ? words.onlyJournal : words.onlyDatabase}</p>
            <div class="row">
              <Button onClick={() => app.compareCopies()}>{words.tryAgain}</Button>
            </div>
          </div>
        </Card>
      ) : null}
    </div>
  )
}
