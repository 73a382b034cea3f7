import { useSignal } from '@preact/signals'
import { dayOf, type Day } from '../../domain/day.ts'
import { DateField } from '../../ui/date-field.tsx'

/** A day that is stored as soon as it is one that can be; else it stays in the field, and a sentence says what can. */
export function KeptDay(props: {
  readonly label: string
  readonly hint?: string
  readonly value: Day | ''
  /** Besides: while a year is typed digit by digit, it is for a moment one of long ago. */
  readonly isGood?: (day: Day) => boolean
  /** May the day be taken away? */
  readonly isOptional?: boolean
  readonly problem: string
  readonly onKeep: (day: Day | '') => unknown
}) {
  const { isGood = () => true, isOptional = true } = props
  const typed = useSignal<string | null>(null)
  const change = (text: string) => {
    const day = text === '' ? '' : dayOf(text)
    const canBe = day === '' ? isOptional : day !== null && day > '1900' && isGood(day)
    typed.value = canBe ? null : text
    if (canBe && day !== null) props.onKeep(day)
  }
  return (
    <DateField
      label={props.label}
      hint={props.hint}
      value={typed.value ?? props.value}
      error={typed.value === null ? null : props.problem}
      onChange={change}
    />
  )
}
