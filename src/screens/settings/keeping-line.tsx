import { useEffect } from 'preact/hooks'
import { momentOf } from '../../domain/moment.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useOther } from '../../state/other-state.ts'
import { useApp } from '../../state/app-context.tsx'

/** How much there is, and when it was last copied. */
export function KeepingLine() {
  const app = useApp()
  const other = useOther()
  const { messages, formats } = useAllWords()
  const { storage: words, backup } = messages
  useEffect(() => void other.lookAtKeeping(), [other])
  const keeping = other.keeping.value
  if (keeping === null) return null
  const { lastBackup } = keeping
  const copied =
    lastBackup === null
      ? words.noBackup
      : `${words.lastBackup(formats.date(momentOf(lastBackup.at).day))}, ${words.since(other.recordsSinceBackup.value)}`
  return (
    <>
      {backup.count(app.records.value.size)}; {copied}
    </>
  )
}
