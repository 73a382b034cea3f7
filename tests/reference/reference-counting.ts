import type { Counting } from '../support/counting-case.ts'
import { dayWithoutRecords, referenceDays } from './reference-days.ts'
import { referenceFlag, referenceRuns } from './reference-flag.ts'
import { referenceWindow } from './reference-window.ts'

/** The reference, as the cases ask it. */
export const referenceCounting: Counting = {
  day: (diary, context, day) => referenceDays(diary, context).get(day) ?? dayWithoutRecords(day, context),
  window: (diary, context, [firstDay, lastDay]) => referenceWindow(diary, context, { firstDay, lastDay }),
  flag: referenceFlag,
  runs: referenceRuns,
}
