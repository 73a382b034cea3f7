import { useSignal } from '@preact/signals'
import { NumberField } from '../../ui/number-field.tsx'
import type { TypedNumber } from '../../ui/typed-number.ts'
import { FailedLine } from './failed-line.tsx'
import { useKept } from './use-kept.ts'

/** A number that is stored as it is typed; what cannot be so stays in the field, and a sentence says what can. */
export function KeptNumber(props: {
  readonly label: string
  readonly hint?: string
  readonly value: number | null
  readonly whole?: boolean
  readonly isGood: (value: number) => boolean
  readonly problem: string
  readonly onKeep: (value: number | null) => Promise<void>
}) {
  const isGood = (typed: TypedNumber): typed is number | null =>
    typed === null || (typed !== 'unreadable' && props.isGood(typed))
  // The first digit of a number is not judged while the second is on its way.
  const isJudged = useSignal(false)
  const {
    typed,
    held: holds,
    store,
  } = useKept<TypedNumber>(props.label, async (value) => {
    isJudged.value = true
    if (!isGood(value)) return false
    await props.onKeep(value)
    return true
  })
  const held = typed.value
  return (
    <div
      onFocusOut={() => {
        isJudged.value = true
      }}
    >
      <NumberField
        label={props.label}
        hint={props.hint}
        whole={props.whole ?? false}
        value={held === null ? props.value : held.value}
        error={held !== null && isJudged.value && !isGood(held.value) ? props.problem : null}
        onChange={(value) => {
          isJudged.value = false
          typed.value = { value }
        }}
      />
      <FailedLine held={holds} onRetry={store} />
    </div>
  )
}
