import { useSignal } from '@preact/signals'
import type { AllMessages } from '../../i18n/words.ts'
import type { Incoming, Locked, Planned } from '../../state/backup-state.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useOther } from '../../state/other-state.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { TextArea } from '../../ui/text-area.tsx'
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
        <input class="visually-hidden" type="file" accept={accepted} onChange={choose} />
        {words.choose}
      </label>
      <SnapshotList />
      <div role="status">
        <IncomingState incoming={incoming} />
      </div>
      {incoming.step === 'locked' ? <UnlockForm by={incoming.by} /> : null}
      {incoming.step === 'planned' ? <RestoreChoices planned={incoming} /> : null}
    </div>
  )
}

/** Phones know no type for .age and offer such a file only as one of bytes. */
const accepted = '.json,.txt,.age,application/json,text/plain,application/octet-stream'

/** So that the same file can be chosen again. */
function clear(input: HTMLInputElement): void {
  input.value = ''
}

function IncomingState({ incoming }: { readonly incoming: Incoming }) {
  const other = useOther()
  const { messages } = useAllWords()
  const { backup: words, elsewhere, sealed, problem } = messages
  switch (incoming.step) {
    case 'none':
      return null
    case 'refused':
      return <p>{refusal(messages, incoming.why)}</p>
    case 'locked':
      return <p>{incoming.why === null ? sealed.locked[incoming.by] : sealed.why[incoming.why]}</p>
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
          <p>{elsewhere.move.arrived(incoming.here, incoming.of)}</p>
          {incoming.here < incoming.of ? <p>{elsewhere.move.missing}</p> : null}
          <Button onClick={() => other.undoRestore()}>{words.undo}</Button>
        </div>
      )
    case 'undone':
      return <p>{words.undone}</p>
    case 'planned':
      return <PlannedCounts planned={incoming} />
  }
}

function refusal({ backup, sealed }: AllMessages, why: Extract<Incoming, { step: 'refused' }>['why']): string {
  if (why === 'damaged') return sealed.damaged
  if (why === 'too-heavy') return sealed.tooHeavy
  return why === 'unreadable' ? backup.unreadable : backup.problem[why]
}

/** Takes the key or the passphrase; what was typed stays there, to be put right. */
function UnlockForm({ by }: Pick<Locked, 'by'>) {
  const other = useOther()
  const { sealed: words, common } = useAllWords().messages
  const typed = useSignal('')
  return (
    <Card>
      <div class="stack">
        <TextArea
          label={words.secret}
          hint={by === 'key' ? words.secretHint : undefined}
          rows={3}
          isSecret
          value={typed.value}
          onChange={(text) => (typed.value = text)}
        />
        <div class="row">
          <Button kind="primary" onClick={() => other.unlock(typed.value)}>
            {words.unlock}
          </Button>
          <Button kind="quiet" onClick={other.forget}>
            {common.cancel}
          </Button>
        </div>
      </div>
    </Card>
  )
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
