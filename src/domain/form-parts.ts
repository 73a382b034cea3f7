import type { SettingValues } from './records.ts'
import { features, ruledFeatures, type Feature, type FormPart } from './vocabulary.ts'

/** Shown only to those who switch them on (docs/rules.md 7). */
const offAtFirst: readonly FormPart[] = ['aura', 'triggers', 'menstruation']

/** Does the form show an optional part? What version 0.1 was told to ask for counts until the person chooses anew. */
export function isPartShown(part: FormPart, { formParts, asked }: Pick<SettingValues, 'formParts' | 'asked'>): boolean {
  const chosen = formParts[part]
  if (chosen !== undefined) return chosen === 'shown'
  return !offAtFirst.includes(part) || asked.some((each) => each === part)
}

const ruled: readonly Feature[] = ruledFeatures

/** The features to offer, in their order: all, or those of the rules and those that are ticked. */
export function offeredFeatures(areAllShown: boolean, ticked: readonly Feature[]): readonly Feature[] {
  return features.filter((each) => areAllShown || ruled.includes(each) || ticked.includes(each))
}
