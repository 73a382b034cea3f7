import type { HeadacheDetails } from '../../domain/records.ts'
import {
  personsViews,
  places,
  postdromes,
  prodromes,
  qualities,
  triggers,
  type FormPart,
} from '../../domain/vocabulary.ts'
import type { DetailsChange } from '../../state/headache-commands.ts'
import type { Headache } from '../../state/headache-of.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { CheckChips } from '../../ui/check-chips.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { choicesOf } from '../parts/choices.ts'
import { FeatureChoice } from '../parts/feature-choice.tsx'
import { OwnNameChoice } from '../parts/own-name-choice.tsx'
import { SeverityChoice } from '../parts/severity-choice.tsx'

type FieldsProps = {
  readonly details: HeadacheDetails
  readonly set: (change: DetailsChange) => unknown
}

/** Severity, features and the person's view; below them the optional parts that are not hidden, or hold something. */
export function HeadacheDetailFields({ headache: { record, details } }: { readonly headache: Headache }) {
  const app = useApp()
  const { form, vocabulary, headache: words } = useAllMessages()
  const set = (change: DetailsChange) => app.setDetails(record.id, change)
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
      <OwnNameChoice list="ownSymptoms" legend={form.ownSymptoms} details={details} set={set} />
      {app.isPartShown('view') || details.view !== null ? (
        <ChoiceGroup
          legend={words.view}
          choices={choicesOf(personsViews, vocabulary.view)}
          value={details.view}
          onChange={(view) => set(() => ({ view }))}
        />
      ) : null}
      <PainFields details={details} set={set} />
      <TriggerFields details={details} set={set} />
      <PhaseFields details={details} set={set} />
    </>
  )
}

/** A hidden part that holds something is shown all the same: nothing that was recorded may seem lost. */
function useShown(): (part: FormPart, held: readonly string[]) => boolean {
  const app = useApp()
  return (part, held) => app.isPartShown(part) || held.length > 0
}

function PainFields({ details, set }: FieldsProps) {
  const isShown = useShown()
  const { vocabulary, headache: words } = useAllMessages()
  return (
    <>
      {isShown('place', details.places) ? (
        <CheckChips
          legend={words.places}
          choices={choicesOf(places, vocabulary.place)}
          values={details.places}
          onToggle={(toggle) => set((newest) => ({ places: toggle(newest.places) }))}
        />
      ) : null}
      {isShown('quality', details.qualities) ? (
        <CheckChips
          legend={words.qualities}
          choices={choicesOf(qualities, vocabulary.quality)}
          values={details.qualities}
          onToggle={(toggle) => set((newest) => ({ qualities: toggle(newest.qualities) }))}
        />
      ) : null}
    </>
  )
}

function TriggerFields({ details, set }: FieldsProps) {
  const isShown = useShown()
  const { form, vocabulary, headache: words } = useAllMessages()
  if (!isShown('triggers', [...details.triggers, ...(details.ownTriggers ?? [])])) return null
  return (
    <>
      <CheckChips
        legend={words.triggers}
        choices={choicesOf(triggers, vocabulary.trigger)}
        values={details.triggers}
        onToggle={(toggle) => set((newest) => ({ triggers: toggle(newest.triggers) }))}
      />
      <OwnNameChoice list="ownTriggers" legend={form.ownTriggers} details={details} set={set} />
    </>
  )
}

function PhaseFields({ details, set }: FieldsProps) {
  const isShown = useShown()
  const { vocabulary, headache: words } = useAllMessages()
  return (
    <>
      {isShown('prodrome', details.prodrome) ? (
        <CheckChips
          legend={words.prodrome}
          choices={choicesOf(prodromes, vocabulary.prodrome)}
          values={details.prodrome}
          onToggle={(toggle) => set((newest) => ({ prodrome: toggle(newest.prodrome) }))}
        />
      ) : null}
      {isShown('postdrome', details.postdrome) ? (
        <CheckChips
          legend={words.postdrome}
          choices={choicesOf(postdromes, vocabulary.postdrome)}
          values={details.postdrome}
          onToggle={(toggle) => set((newest) => ({ postdrome: toggle(newest.postdrome) }))}
        />
      ) : null}
    </>
  )
}
