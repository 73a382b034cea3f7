import type { Incoming, Planned } from '../../state/backup-state.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useOther } from '../../state/other-state.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { RestorePreview } from './restore-preview.tsx'
import { SnapshotList } from './snapshot-list.tsx'
import './restore-panel.css'

/** A copy on its way in: a file or an earlier state that was kept here, chosen, read and compared, then applied whole or not at all. */
export function RestorePanel() {
  const other = useOther()
  const { backup: words } = useAllWords().messages
  const choose = (happening: Event & { readonly currentTarget: HTMLInputElement }) => {
    const input = happening.currentTarget
    const file = input.files?.[0]
    if (file !== undefined) void other.readBackup(file).then(() => clear(input))
  }
  const incoming = other.incoming.value
  return (
    <div class="stack">
      <label class="button button-plain restore-panel-choose">
        <input class="visually-hidden" type="file" accept=".json,.txt,application/json,text/plain" onChange={choose} />
        {words.choose}
      </label>
      <SnapshotList />
      <div role="status">
        <IncomingState incoming={incoming} />
      </div>
      {incoming.step === 'planned' ? <RestoreChoices planned={incoming} /> : null}
    </div>
  )
}

/** So that the same file can be chosen again. */
function clear(input: HTMLInputElement): void {
  input.value = ''
}

function IncomingState({ incoming }: { readonly incoming: Incoming }) {
  const other = useOther()
  const { messages } = useAllWords()
  const { backup: words, problem } = messages
  switch (incoming.step) {
    case 'none':
      return null
    case 'refused':
      return <p>{incoming.why === 'unreadable' ? words.unreadable : words.problem[incoming.why]}</p>
    case 'failed':
      return (
        <p>
          {problem.notSaved} {problem[incoming.problem.what]}
        </p>
      )
    case 'applied':
      return (
        <div class="row restore-panel-done">
          <p>{words.applied}</p>
          <Button onClick={() => other.undoRestore()}>{words.undo}</Button>
        </div>
      )
    case 'undone':
      return <p>{words.undone}</p>
    case 'planned':
      return <PlannedCounts planned={incoming} />
  }
}

function PlannedCounts({ planned: { writtenAt, plan, records } }: { readonly planned: Planned }) {
  const { messages, formats } = useAllWords()
  const { backup: words } = messages
  const deleted = plan.broughtBack.length + plan.stayDeleted.length
  return (
    <div class="stack">
      <p>{words.found(formats.moment(writtenAt), records)}</p>
      <p>{words.plan(plan.added.length, plan.changed.length + plan.older.length, plan.unchanged.length)}</p>
      {deleted > 0 ? <p>{words.staysDeleted(deleted)}</p> : null}
      {plan.removed.length > 0 ? <p>{words.removes(plan.removed.length)}</p> : null}
    </div>
  )
}

function RestoreChoices({ planned }: { readonly planned: Planned }) {
  const other = useOther()
  const { backup: words, common } = useAllWords().messages
  return (
    <Card>
      <div class="stack">
        <RestorePreview planned={planned} />
        <div class="row">
          <Button kind="primary" onClick={() => other.applyBackup()}>
            {words.apply}
          </Button>
          <Button kind="quiet" onClick={other.forget}>
            {common.cancel}
          </Button>
        </div>
      </div>
    </Card>
  )
}
