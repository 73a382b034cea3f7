import { medicationClasses, type MedicationClass } from '../../domain/medication-class.ts'
import type { Medication } from '../../domain/records.ts'
import { hashOf } from '../../state/route.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { Button } from '../../ui/button.tsx'
import { CheckChips, type Toggle } from '../../ui/check-chips.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { choicesOf } from '../parts/choices.ts'
import { KeptText } from '../parts/kept-text.tsx'
import { MedicationFinder } from '../parts/medication-finder.tsx'
import { medicationsByUse } from '../parts/medications-by-use.ts'

/** The person's own list: what the attack view offers in one tap. */
export function MedicationsScreen() {
  const app = useApp()
  const { changeMedication } = useOther()
  const { medications: words, nav } = useAllMessages()
  const offered = medicationsByUse(app.diary.value)
  const removed = [...app.diary.value.medications.values()].filter((each) => !each.offered)
  return (
    <>
      <PageHeader title={words.title} back={{ href: hashOf({ screen: 'settings' }), label: nav.settings }} />
      {offered.length === 0 ? <p>{words.empty}</p> : null}
      <div class="stack">
        {offered.map((medication) => (
          <MedicationEditor key={medication.id} medication={medication} />
        ))}
      </div>
      <MedicationFinder onFound={() => undefined} />
      {removed.length === 0 ? null : (
        <section class="stack">
          <h2>{words.removed}</h2>
          <div class="row">
            {removed.map((medication) => (
              <Button
                key={medication.id}
                label={`${medication.name}: ${words.putBack}`}
                onClick={() => changeMedication(medication, () => ({ offered: true }))}
              >
                {medication.name}
              </Button>
            ))}
          </div>
        </section>
      )}
    </>
  )
}

function MedicationEditor({ medication }: { readonly medication: Medication }) {
  const { changeMedication, setUsualAmount } = useOther()
  const { medications: words, vocabulary } = useAllMessages()
  const classNames = medication.classes.map((each) => vocabulary.medicationClass[each]).join(' + ')
  const change = (toggle: Toggle<MedicationClass>) =>
    changeMedication(medication, ({ classes }) => ({ classes: toggle(classes), classSetBy: 'person' }))
  return (
    <Disclosure
      summary={
        <span>
          {medication.name}{' '}
          <small>
            {classNames === '' ? words.classUnknown : classNames}
            {medication.classSetBy === 'person' && classNames !== '' ? `, ${words.setByPerson}` : ''}
          </small>
        </span>
      }
    >
      <div class="stack">
        <KeptText
          lines="one"
          part={medication.id}
          label={words.usualAmount}
          value={medication.usualAmount}
          maxLength={100}
          onKeep={(usualAmount) => setUsualAmount(medication, usualAmount)}
        />
        <CheckChips
          legend={words.class}
          choices={choicesOf(medicationClasses, vocabulary.medicationClass)}
          values={medication.classes}
          onToggle={change}
        />
        <p class="soft">{words.classHint}</p>
        <div class="row">
          <Button kind="quiet" onClick={() => changeMedication(medication, () => ({ offered: false }))}>
            {words.remove}
          </Button>
        </div>
      </div>
    </Disclosure>
  )
}
