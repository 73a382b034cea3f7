import { useSignal } from '@preact/signals'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { Button } from '../../ui/button.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import { DraftLine } from '../parts/draft-line.tsx'
import { isText, useDraft } from '../parts/use-draft.ts'

/** A daily reminder in the person's own calendar: the app itself cannot wake anybody. */
export function ReminderSection() {
  const app = useApp()
  const other = useOther()
  const { treatment, common } = useAllMessages()
  const { reminder: words } = treatment
  const draft = useDraft({ clock: '20:00' }, { clock: isText }, 'reminder')
  const { clock } = draft.form.value
  const isWrong = useSignal(false)
  const share = async () => {
    const outcome = await other.shareReminder(clock, words.fileTitle)
    isWrong.value = outcome === 'not-a-time'
    if (outcome === 'failed') app.say(common.broken)
    else if (outcome === 'shared' || outcome === 'downloaded') {
      draft.forget()
      app.say(words.made)
    }
  }
  return (
    <section class="stack">
      <h2>{words.title}</h2>
      <p class="soft">{words.text}</p>
      <TimeField
        label={words.hour}
        value={clock}
        error={isWrong.value ? words.hourProblem : null}
        onChange={(typed) => {
          draft.change({ clock: typed })
          isWrong.value = false
        }}
      />
      <DraftLine draft={draft} />
      <div class="row">
        <Button onClick={() => share()}>{words.make}</Button>
      </div>
    </section>
  )
}
