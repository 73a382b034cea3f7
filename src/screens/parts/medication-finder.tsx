import { useSignal } from '@preact/signals'
import { medicationClasses, type MedicationClass } from '../../domain/medication-class.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { CheckChips } from '../../ui/check-chips.tsx'
import { choicesOf } from './choices.ts'
import { Finder } from './finder.tsx'

const loadList = async () => (await import('../../domain/acute-medications.ts')).acuteMedications

/** Finds an acute medication in the list, or takes the person's own words. */
export function MedicationFinder({ onFound }: { readonly onFound: (id: string) => void }) {
  const app = useApp()
  const { medications: words } = useAllMessages()
  const ownName = useSignal<string | null>(null)
  const found = (id: string | null) => {
    ownName.value = null
    if (id !== null) onFound(id)
  }
  if (ownName.value !== null) return <OwnMedication name={ownName.value} onDone={found} />
  return (
    <Finder
      label={words.search}
      hint={words.searchHint}
      load={loadList}
      onTake={async (listed, { name }) => found(await app.offerListed(listed, name))}
      onOwn={(text) => {
        ownName.value = text
      }}
    />
  )
}

/** A medication in the person's own words; only they can say its class. */
function OwnMedication({ name, onDone }: { readonly name: string; readonly onDone: (id: string | null) => void }) {
  const app = useApp()
  const { medications: words, vocabulary, common } = useAllMessages()
  const classes = useSignal<readonly MedicationClass[]>([])
  return (
    <Card>
      <div class="stack">
        <p>
          <strong>{name}</strong>
        </p>
        <CheckChips
          legend={words.class}
          choices={choicesOf(medicationClasses, vocabulary.medicationClass)}
          values={classes.value}
          onToggle={(toggle) => {
            classes.value = toggle(classes.value)
          }}
        />
        <p class="soft">{words.classHint}</p>
        <div class="row">
          <Button kind="primary" onClick={() => app.offerOwn(name, classes.value).then(onDone)}>
            {words.add}
          </Button>
          <Button kind="quiet" onClick={() => onDone(null)}>
            {common.cancel}
          </Button>
        </div>
      </div>
    </Card>
  )
}
