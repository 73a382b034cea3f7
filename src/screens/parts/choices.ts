import type { Choice } from '../../ui/choice-group.tsx'

/** The values of a list with their words, in the order of the list. */
export function choicesOf<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): readonly Choice<Value>[] {
  return values.map((value) => ({ value, label: words[value] }))
}
