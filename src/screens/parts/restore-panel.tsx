import type { Incoming } from '../../state/backup-state.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import './restore-panel.css'

/** A backup file on its way in: chosen, read and compared, then applied whole or not at all. */
export function RestorePanel() {
  const app = useApp()
  const { backup: words } = useAllWords().messages
  const choose = (happening: Event & { readonly currentTarget: HTMLInputElement }) => {
    const input = happening.currentTarget
    const file = input.files?.[0]
    if (file !== undefined) void app.readBackup(file).then(() => clear(input))
  }
  return (
    <div class="stack">
      <label class="button button-plain restore-panel-choose">
        <input class="visually-hidden" type="file" accept=".json,.txt,application/json,text/plain" onChange={choose} />
        {words.choose}
      </label>
      <div role="status">
        <IncomingState incoming={app.incoming.value} />
      </div>
    </div>
  )
}

/** So that the same file can be chosen again. */
function clear(input: HTMLInputElement): void {
  input.value = ''
}

function IncomingState({ incoming }: { readonly incoming: Incoming }) {
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
      return <p>{words.applied}</p>
    case 'planned':
      return <Planned incoming={incoming} />
  }
}

function Planned({ incoming }: { readonly incoming: Extract<Incoming, { step: 'planned' }> }) {
  const app = useApp()
  const { messages, formats } = useAllWords()
  const { backup: words } = messages
  const { backup, plan } = incoming
  const same = plan.unchanged.length + plan.older.length
  return (
    <Card>
      <div class="stack">
        <p>{words.found(formats.moment(backup.header.writtenAt), incoming.records)}</p>
        <p>{words.plan(plan.added.length, plan.changed.length, plan.broughtBack.length, same)}</p>
        {plan.stayDeleted.length > 0 ? <p>{words.staysDeleted(plan.stayDeleted.length)}</p> : null}
        {plan.removed.length > 0 ? <p>{words.removes(plan.removed.length)}</p> : null}
        <div class="row">
          <Button kind="primary" onClick={() => app.applyBackup()}>
            {words.apply}
          </Button>
          <Button kind="quiet" onClick={app.forget}>
            {messages.common.cancel}
          </Button>
        </div>
      </div>
    </Card>
  )
}
