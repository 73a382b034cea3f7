import type { HeadacheDetails } from '../../domain/records.ts'
import { useApp } from '../../state/app-context.tsx'
import type { DetailsChange } from '../../state/headache-commands.ts'
import { CheckChips } from '../../ui/check-chips.tsx'

/** Symptoms or triggers in the person's own words: those of the list, and those that the headache has already. */
export function OwnNameChoice(props: {
  readonly list: 'ownSymptoms' | 'ownTriggers'
  readonly legend: string
  readonly legendHidden?: boolean
  readonly details: HeadacheDetails
  readonly set: (change: DetailsChange) => unknown
}) {
  const app = useApp()
  const { list, legend, details, set } = props
  const held = details[list] ?? []
  const names = [...new Set([...app.settings.value[list], ...held])]
  if (names.length === 0) return null
  return (
    <CheckChips
      legend={legend}
      legendHidden={props.legendHidden ?? false}
      choices={names.map((name) => ({ value: name, label: name }))}
      values={held}
      onToggle={(toggle) => set((newest) => ({ [list]: toggle(newest[list] ?? []) }))}
    />
  )
}
