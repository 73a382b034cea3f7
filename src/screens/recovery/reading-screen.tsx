import type { ComponentChildren } from 'preact'
import { useCallback, useEffect, useState } from 'preact/hooks'
import { AppProvider, useApp } from '../../state/app-context.tsx'
import { useAllMessages } from '../../state/all-words.tsx'
import { openToRead, type Opened } from '../../state/reading-app.ts'
import type { ReadRows } from '../../state/raw-copy.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'

interface ReadingScreenProps {
  readonly readRows: ReadRows
  /** A form: to be seen, and not to be filled in. */
  readonly isForm: boolean
  readonly children: ComponentChildren
}

/** A screen of a diary that a later version has made: it shows what this one can read, and changes nothing. */
export function ReadingScreen({ readRows, isForm, children }: ReadingScreenProps) {
  const app = useApp()
  const { newer: words, common, problem } = useAllMessages()
  const [opened, setOpened] = useState<Opened | null>(null)
  const open = useCallback(async () => setOpened(await openToRead(app, readRows)), [app, readRows])
  useEffect(() => void open(), [open])
  if (opened === null) return <p class="soft">{common.loading}</p>
  if (!opened.ok) {
    return (
      <div class="stack">
        <p>{problem[opened.problem.what]}</p>
        <div class="row">
          <Button onClick={open}>{common.tryAgain}</Button>
        </div>
      </div>
    )
  }
  const { app: reading, unread } = opened.value
  return (
    <AppProvider value={reading}>
      <Card kind="marked">
        <p>{words.readOnly}</p>
        {unread === 0 ? null : <p>{words.unread(unread)}</p>}
      </Card>
      <fieldset class="stack" disabled={isForm} lang={reading.words.value.language}>
        {children}
      </fieldset>
    </AppProvider>
  )
}
