import type { ZonedTime } from '../domain/moment.ts'
import type { Attack, AttackTiming, HeadacheDetails } from '../domain/records.ts'
import type { Draft } from './diary-writer.ts'

export const noDetails: HeadacheDetails = {
  severity: null,
  features: [],
  view: null,
  places: [],
  qualities: [],
  triggers: [],
  prodrome: [],
  postdrome: [],
}

export function attackDraft(
  id: string,
  timing: AttackTiming,
  { details, createdAt }: { readonly details: HeadacheDetails; readonly createdAt: ZonedTime },
): Draft<Attack> {
  return { kind: 'attack', id, createdAt, timing, edits: {}, note: '', ...details }
}
