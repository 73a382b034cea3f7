import { type HeadacheDetails } from '../../domain/records.ts'
import { personsViews, places, postdromes, prodromes, qualities, triggers } from '../../domain/vocabulary.ts'
import type { DetailsChange } from '../../state/headache-commands.ts'
import type { Headache } from '../../state/headache-of.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { CheckChips } from '../../ui/check-chips.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { choicesOf } from '../parts/choices.ts'
import { FeatureChoice } from '../parts/feature-choice.tsx'
import { SeverityChoice } from '../parts/severity-choice.tsx'

type FieldsProps = {
  readonly details: HeadacheDetails
  readonly set: (change: DetailsChange) => void
}

/** Severity, features and the person's view; below them what was switched on in Settings. */
export function HeadacheDetailFields({ headache: { record, details } }: { readonly headache: Headache }) {
  const app = useApp()
  const { vocabulary, headache: words } = useAllMessages()
  const set = (change: DetailsChange) => void app.setDetails(record.id, change)
  return (
    <>
      <SeverityChoice
        legend={words.severity}
        value={details.severity}
        onChange={(severity) => set(() => ({ severity }))}
      />
      <FeatureChoice
        id={record.id}
        legend={words.features}
        values={details.features}
        onChange={(change) => set((newest) => ({ features: change(newest.features) }))}
      />
      <ChoiceGroup
        legend={words.view}
        choices={choicesOf(personsViews, vocabulary.view)}
        value={details.view}
        onChange={(view) => set(() => ({ view }))}
      />
      <AskedFields details={details} set={set} />
    </>
  )
}

function AskedFields({ details, set }: FieldsProps) {
  const { asked } = useApp().settings.value
  const { vocabulary, headache: words } = useAllMessages()
  return (
    <>
      {asked.includes('place') ? (
        <CheckChips
          legend={words.places}
          choices={choicesOf(places, vocabulary.place)}
          values={details.places}
          onToggle={(toggle) => set((newest) => ({ places: toggle(newest.places) }))}
        />
      ) : null}
      {asked.includes('quality') ? (
        <CheckChips
          legend={words.qualities}
          choices={choicesOf(qualities, vocabulary.quality)}
          values={details.qualities}
          onToggle={(toggle) => set((newest) => ({ qualities: toggle(newest.qualities) }))}
        />
      ) : null}
      {asked.includes('triggers') ? (
        <CheckChips
          legend={words.triggers}
          choices={choicesOf(triggers, vocabulary.trigger)}
          values={details.triggers}
          onToggle={(toggle) => set((newest) => ({ triggers: toggle(newest.triggers) }))}
        />
      ) : null}
      {asked.includes('phases') ? <PhaseFields details={details} set={set} /> : null}
    </>
  )
}

function PhaseFields({ details, set }: FieldsProps) {
  const { vocabulary, headache: words } = useAllMessages()
  return (
    <>
      <CheckChips
        legend={words.prodrome}
        choices={choicesOf(prodromes, vocabulary.prodrome)}
        values={details.prodrome}
        onToggle={(toggle) => set((newest) => ({ prodrome: toggle(newest.prodrome) }))}
      />
      <CheckChips
        legend={words.postdrome}
        choices={choicesOf(postdromes, vocabulary.postdrome)}
        values={details.postdrome}
        onToggle={(toggle) => set((newest) => ({ postdrome: toggle(newest.postdrome) }))}
      />
    </>
  )
}
