import { useSignal } from '@preact/signals'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { Button } from '../../ui/button.tsx'
import { TimeField } from '../../ui/time-field.tsx'

/** A daily reminder in the person's own calendar: the app itself cannot wake anybody. */
export function ReminderSection() {
  const app = useApp()
  const other = useOther()
  const { treatment, common } = useAllMessages()
  const { reminder: words } = treatment
  const clock = useSignal('20:00')
  const isWrong = useSignal(false)
  const share = async () => {
    const outcome = await other.shareReminder(clock.value, words.fileTitle)
    isWrong.value = outcome === 'not-a-time'
    if (outcome === 'failed') app.say(common.broken)
    else if (outcome === 'shared' || outcome === 'downloaded') app.say(words.made)
  }
  return (
    <section class="stack">
      <h2>{words.title}</h2>
      <p class="soft">{words.text}</p>
      <TimeField
        label={words.hour}
        value={clock.value}
        error={isWrong.value ? words.hourProblem : null}
        onChange={(typed) => {
          clock.value = typed
          isWrong.value = false
        }}
      />
      <div class="row">
        <Button onClick={() => share()}>{words.make}</Button>
      </div>
    </section>
  )
}
