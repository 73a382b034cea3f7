import { severityOf } from '../../domain/severity.ts'
import { severities, type Severity } from '../../domain/vocabulary.ts'
import { useApp, useMessages } from '../../state/app-context.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { choicesOf } from './choices.ts'

/** Mild, moderate, severe; and "not given" where that can be said. */
export function SeverityChoice(props: {
  readonly legend: string
  readonly value: Severity | null
  readonly onChange: (severity: Severity | null) => unknown
}) {
  const { vocabulary, common } = useMessages()
  const choices = [
    ...choicesOf(severities, vocabulary.severity),
    { value: 'not-given' as const, label: common.notGiven },
  ]
  return (
    <ChoiceGroup
      legend={props.legend}
      choices={choices}
      value={props.value ?? 'not-given'}
      onChange={(value) => props.onChange(value === 'not-given' ? null : value)}
    />
  )
}

/** How bad it is now, by the person's scale: three words, or 0 to 10. */
export function LevelChoice(props: {
  readonly legend: string
  readonly value: Severity | number | null
  /** What was said last, and what another choice says, compared with it. */
  readonly compared: Severity | number | null
  readonly hints?: { readonly better: string; readonly worse: string }
  readonly onChange: (level: Severity | number) => unknown
}) {
  const app = useApp()
  const { vocabulary } = useMessages()
  if (app.settings.value.painScale === 'numbers') {
    const choices = Array.from({ length: 11 }, (_, value) => ({ value, label: String(value) }))
    const value = typeof props.value === 'number' ? props.value : null
    return (
      <ChoiceGroup legend={props.legend} choices={choices} value={value} onChange={props.onChange} layout="tight" />
    )
  }
  const value = props.value === null ? null : severityOf(props.value)
  const before = props.compared === null ? null : severityOf(props.compared)
  const at = before === null ? -1 : severities.indexOf(before)
  const choices = choicesOf(severities, vocabulary.severity).map((choice, i) => ({
    ...choice,
    hint: at < 0 || i === at ? undefined : i < at ? props.hints?.better : props.hints?.worse,
  }))
  return <ChoiceGroup legend={props.legend} choices={choices} value={value} onChange={props.onChange} layout="even" />
}
