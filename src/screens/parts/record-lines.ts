import type { DiaryRecord } from '../../domain/records.ts'

/** A record of a list, with those that belong to it and are in the list as well. */
export interface RecordLine {
  readonly record: DiaryRecord
  readonly parts: readonly DiaryRecord[]
}

/** Readings, doses and auras stand with their headache where that is in the list too. */
export function withParts(records: readonly DiaryRecord[]): readonly RecordLine[] {
  const ids = new Set(records.map(({ id }) => id))
  const parts = new Map<string, DiaryRecord[]>()
  const wholes: DiaryRecord[] = []
  for (const record of records) {
    const attackId = 'attackId' in record ? record.attackId : null
    if (attackId === null || !ids.has(attackId)) wholes.push(record)
    else parts.set(attackId, [...(parts.get(attackId) ?? []), record])
  }
  return wholes.map((record) => ({ record, parts: parts.get(record.id) ?? [] }))
}
