import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { ListedMedication } from '../../domain/acute-medications.ts'
import { medicationClasses, type MedicationClass } from '../../domain/medication-class.ts'
import { useAllMessages, useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { CheckChips } from '../../ui/check-chips.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { choicesOf } from './choices.ts'

type Search = typeof import('../../domain/medication-search.ts')

/** Finds a medication in the list by generic or brand, in either language, or takes the person's own words. */
export function MedicationFinder({ onFound }: { readonly onFound: (id: string) => void }) {
  const app = useApp()
  const { medications: words } = useAllMessages()
  const text = useSignal('')
  const ownName = useSignal<string | null>(null)
  const found = (id: string | null) => {
    text.value = ''
    ownName.value = null
    if (id !== null) onFound(id)
  }
  const own = text.value.trim()
  if (ownName.value !== null) return <OwnMedication name={ownName.value} onDone={found} />
  return (
    <div class="stack">
      <TextField
        label={words.search}
        hint={words.searchHint}
        value={text.value}
        maxLength={100}
        onChange={(typed) => {
          text.value = typed
        }}
      />
      {own === '' ? null : (
        <ul class="plain-list stack">
          <Matches text={own} onTake={(listed, name) => void app.offerListed(listed, name).then(found)} />
          <li>
            <Button
              onClick={() => {
                ownName.value = own
              }}
            >
              {words.addOwn(own)}
            </Button>
          </li>
        </ul>
      )}
    </div>
  )
}

function Matches(props: { readonly text: string; readonly onTake: (listed: ListedMedication, name: string) => void }) {
  const { language, messages } = useAllWords()
  const list = useSignal<Search | null>(null)
  useEffect(() => {
    void import('../../domain/medication-search.ts').then((loaded) => {
      list.value = loaded
    })
  }, [list])
  const found = list.value?.searchMedications(props.text) ?? []
  return (
    <>
      {found.map((listed) => {
        const name = language === 'es' ? listed.genericEs : listed.generic
        return (
          <li key={listed.generic}>
            <Button onClick={() => props.onTake(listed, name)}>
              <span>
                {name}{' '}
                {listed.brands.length > 0 ? <small>{messages.medications.also(listed.brands.join(', '))}</small> : null}
              </span>
            </Button>
          </li>
        )
      })}
    </>
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
