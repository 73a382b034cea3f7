import { endKinds, timingKinds, type TimingForm } from '../../domain/stated-timing.ts'
import type { Fits } from '../../state/draft-form.ts'
import { isText } from '../parts/use-draft.ts'

const isYesOrNo = (kept: unknown) => typeof kept === 'boolean'
const isOneOf = (words: readonly unknown[]) => (kept: unknown) => words.includes(kept)

/** What can be put back into the form of a headache's times. */
export const timingFits: Fits<TimingForm> = {
  kind: isOneOf(timingKinds),
  startDay: isText,
  startClock: isText,
  wokeWithIt: isYesOrNo,
  endKind: isOneOf(endKinds),
  endDay: isText,
  endClock: isText,
  painNoticed: isYesOrNo,
  hours: (kept) => typeof kept === 'number',
  // Asked again: the days may be others by then.
  isLongConfirmed: () => false,
}
