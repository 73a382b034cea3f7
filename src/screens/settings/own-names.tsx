import { useSignal } from '@preact/signals'
import { ownNameOf, type OwnNameProblem } from '../../domain/own-names.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { DraftLine } from '../parts/draft-line.tsx'
import { FailedLine } from '../parts/failed-line.tsx'
import { isText, useDraft } from '../parts/use-draft.ts'
import { useHeld } from '../parts/use-held.ts'
import '../parts/item-list.css'

/** A list of names in the person's own words, with a way to add one and to take one off. */
export function OwnNames(props: {
  readonly list: 'ownSymptoms' | 'ownTriggers'
  readonly title: string
  readonly hint: string
  /** Names that are offered anyway. */
  readonly given: readonly string[]
}) {
  const app = useApp()
  const { form: words } = useAllMessages()
  const { list, title } = props
  const draft = useDraft({ name: '' }, { name: isText }, list)
  const held = useHeld(list)
  const { name: typed } = draft.form.value
  const problem = useSignal<OwnNameProblem['what'] | null>(null)
  const names = app.settings.value[list]
  const add = async () => {
    const name = ownNameOf(typed, names, props.given)
    problem.value = name.ok ? null : name.problem.what
    if (!name.ok) return
    const { value } = name
    const adding = () => app.changeOwnNames(list, (newest) => [...newest, value])
    if (await held.send({ value, text: value, done: draft.startOver }, adding)) draft.startOver()
  }
  return (
    <section class="stack">
      <h2>{title}</h2>
      <p class="soft">{props.hint}</p>
      {names.length === 0 ? null : (
        <ul class="plain-list item-list">
          {names.map((name) => (
            <li key={name} class="item-list-row">
              <span>{name}</span>
              <Button
                kind="quiet"
                label={words.removeOf(name)}
                onClick={() => app.changeOwnNames(list, (newest) => newest.filter((each) => each !== name))}
              >
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {names.length === 0 ? null : <p class="soft">{words.removeHint}</p>}
      <form
        class="stack"
        onSubmit={(sent) => {
          sent.preventDefault()
          void add()
        }}
      >
        <TextField
          label={words.newName[list]}
          value={typed}
          error={problem.value === null ? null : words.nameProblem[problem.value]}
          onChange={(name) => {
            draft.change({ name })
            problem.value = null
          }}
        />
        <DraftLine draft={draft} />
        <FailedLine held={held} onRetry={add} />
        <div class="row">
          <Button type="submit" label={`${words.add}: ${words.newName[list]}`}>
            {words.add}
          </Button>
        </div>
      </form>
    </section>
  )
}
