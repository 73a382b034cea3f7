import type { SettingValues } from './records.ts'
import { features, type Feature, type FormPart } from './vocabulary.ts'

/** Shown only to those who switch them on (docs/rules.md 7). */
const offAtFirst: readonly FormPart[] = ['aura', 'triggers']

/** Does the form show an optional part? What version 0.1 was told to ask for counts until the person chooses anew. */
export function isPartShown(part: FormPart, { formParts, asked }: Pick<SettingValues, 'formParts' | 'asked'>): boolean {
  const chosen = formParts[part]
  if (chosen !== undefined) return chosen === 'shown'
  return !offAtFirst.includes(part) || asked.some((each) => each === part)
}

/** Features that the rules ask for (docs/rules.md R3); the others help to describe a headache. */
const ruledFeatures: readonly Feature[] = [
  'one-sided',
  'pulsating',
  'worse-with-activity',
  'nausea',
  'vomiting',
  'light',
  'sound',
]

/** The features to offer, in their order: all, or those of the rules and those that are ticked. */
export function offeredFeatures(areAllShown: boolean, ticked: readonly Feature[]): readonly Feature[] {
  return features.filter((each) => areAllShown || ruledFeatures.includes(each) || ticked.includes(each))
}
