import { useEffect } from 'preact/hooks'
import { momentOf } from '../../domain/moment.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'

/** How much there is, and when it was last copied. */
export function KeepingLine() {
  const app = useApp()
  const { messages, formats } = useAllWords()
  const { storage: words, backup } = messages
  useEffect(() => void app.lookAtKeeping(), [app])
  const keeping = app.keeping.value
  if (keeping === null) return null
  const { lastBackup } = keeping
  const copied =
    lastBackup === null
      ? words.noBackup
      : `${words.lastBackup(formats.date(momentOf(lastBackup.at).day))}, ${words.since(app.recordsSinceBackup.value)}`
  return (
    <>
      {backup.count(app.records.value.size)}; {copied}
    </>
  )
}
