import { useEffect } from 'preact/hooks'
import { useApp } from '../../state/app-context.tsx'
import { useAllMessages } from '../../state/all-words.tsx'
import { useOther } from '../../state/other-state.ts'
import { whenPutAside } from './put-aside.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'

/** Says which copy holds what was written, while one of the two fails. */
export function CopiesLine() {
  const app = useApp()
  useFolder()
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

/** The folder of the copies is looked for once the app is up, and written when it is put aside. */
function useFolder(): void {
  const other = useOther()
  useEffect(() => {
    void other.lookForFolder()
    return whenPutAside(other.copyNow)
  }, [other])
}
