import type { Diary } from '../../domain/diary.ts'
import type { Medication } from '../../domain/records.ts'

/** The medications on the person's list, the last used first. */
export function medicationsByUse({ medications, doses }: Diary): readonly Medication[] {
  const lastUse = new Map(doses.map((dose, i) => [dose.medicationId, i]))
  return [...medications.values()]
    .filter((medication) => medication.offered)
    .toSorted((a, b) => (lastUse.get(b.id) ?? -1) - (lastUse.get(a.id) ?? -1) || (a.name < b.name ? -1 : 1))
}
