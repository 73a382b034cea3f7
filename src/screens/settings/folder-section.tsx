import { useEffect } from 'preact/hooks'
import { useAllMessages, useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { Button } from '../../ui/button.tsx'
import { FolderTrouble } from '../parts/folder-trouble.tsx'

/** A folder into which copies are written by themselves, in browsers that let one be chosen. */
export function FolderSection() {
  const other = useOther()
  const app = useApp()
  const { backup, elsewhere } = useAllMessages()
  const { folder: words } = elsewhere
  useEffect(() => void Promise.all([other.lookForFolder(), other.lookAtKey()]), [other])
  const giveUp = async () => {
    if (!(await other.giveUpFolder())) app.say(backup.failed)
  }
  const folder = other.folder.value
  if (!other.canChooseFolder.value) return null
  const hasKey = other.hasRecoveryKey.value
  return (
    <section class="stack">
      <h2>{words.title}</h2>
      <p class="soft">
        {words.text} {words.synced} {hasKey ? words.sealed : words.plain}
      </p>
      <div role="status" class="stack">
        {folder === null ? null : <LastCopy />}
        <FolderTrouble />
      </div>
      <div class="row">
        <Button onClick={() => other.chooseFolder()}>{folder === null ? words.choose : words.chooseOther}</Button>
        {folder === null ? null : (
          <Button kind="quiet" onClick={() => giveUp()}>
            {words.giveUp}
          </Button>
        )}
      </div>
    </section>
  )
}

function LastCopy() {
  const folder = useOther().folder.value
  const { messages, formats } = useAllWords()
  const { folder: words } = messages.elsewhere
  if (folder === null) return null
  const { name, last } = folder
  return (
    <p>
      {words.name(name)}
      <br />
      {last === null ? words.none : words.last(formats.moment(last.at), last.records)}
    </p>
  )
}
