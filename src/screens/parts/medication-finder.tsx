import { medicationClasses, type MedicationClass } from '../../domain/medication-class.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import type { Fits } from '../../state/draft-form.ts'
import { useOther } from '../../state/other-state.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { CheckChips } from '../../ui/check-chips.tsx'
import { choicesOf } from './choices.ts'
import { DraftLine } from './draft-line.tsx'
import { FailedLine } from './failed-line.tsx'
import { Finder } from './finder.tsx'
import { isText, useDraft } from './use-draft.ts'
import { useHeld } from './use-held.ts'

const loadList = async () => (await import('../../domain/acute-medications.ts')).acuteMedications

interface Sought {
  readonly text: string
  /** The person's own words were taken: they are asked for its class. */
  readonly ownName: string | null
  readonly classes: readonly MedicationClass[]
}

const nothingSought: Sought = { text: '', ownName: null, classes: [] }
const fits: Fits<Sought> = {
  text: isText,
  ownName: isText,
  classes: (kept) => Array.isArray(kept) && kept.every((each) => medicationClasses.some((known) => known === each)),
}

/** Finds an acute medication in the list, or takes the person's own words. */
export function MedicationFinder({ onFound }: { readonly onFound: (id: string) => unknown }) {
  const app = useApp()
  const { offerListed, offerOwn } = useOther()
  const { medications: words } = useAllMessages()
  const draft = useDraft(nothingSought, fits, 'medication')
  const { text, ownName, classes } = draft.form.value
  const held = useHeld('medication')
  const send = async (name: string, offer: () => Promise<string | null>) => {
    const id = await held.send({ value: null, text: name, done: draft.startOver }, offer)
    if (id === null) return
    draft.startOver()
    onFound(id)
  }
  return (
    <>
      <DraftLine draft={draft} />
      {ownName === null ? (
        <Finder
          label={words.search}
          hint={words.searchHint}
          text={text}
          onText={(typed) => draft.change({ text: typed })}
          load={loadList}
          onTake={(listed, { name }) => send(name, () => offerListed(listed, name))}
          onOwn={(name) => draft.change({ ownName: name })}
        />
      ) : (
        <OwnMedication
          name={ownName}
          classes={classes}
          onClasses={(chosen) => draft.change({ classes: chosen })}
          onAdd={() => send(ownName, () => offerOwn(ownName, classes))}
          onCancel={draft.startOver}
        />
      )}
      <FailedLine held={held} onRetry={app.retry} />
    </>
  )
}

/** A medication in the person's own words; only they can say its class. */
function OwnMedication(props: {
  readonly name: string
  readonly classes: readonly MedicationClass[]
  readonly onClasses: (classes: readonly MedicationClass[]) => void
  readonly onAdd: () => Promise<void>
  readonly onCancel: () => void
}) {
  const { medications: words, vocabulary, common } = useAllMessages()
  return (
    <Card>
      <div class="stack">
        <p>
          <strong>{props.name}</strong>
        </p>
        <CheckChips
          legend={words.class}
          choices={choicesOf(medicationClasses, vocabulary.medicationClass)}
          values={props.classes}
          onToggle={(toggle) => props.onClasses(toggle(props.classes))}
        />
        <p class="soft">{words.classHint}</p>
        <div class="row">
          <Button kind="primary" onClick={props.onAdd}>
            {words.add}
          </Button>
          <Button kind="quiet" onClick={props.onCancel}>
            {common.cancel}
          </Button>
        </div>
      </div>
    </Card>
  )
}
