import { daysBetween } from '../domain/day.ts'
import { momentOf, type ZonedTime } from '../domain/moment.ts'
import type { RecordId } from '../domain/record-base.ts'
import type { Attack, AttackEnd, DiaryRecord } from '../domain/records.ts'

/**
 * How many days all headaches of some records last together, at most: counting goes through each of them day by day,
 * from the first to the last thing said of it, whatever its end.
 */
export function headacheDays(records: readonly DiaryRecord[]): number {
  const said = saidOf(records)
  const attacks = records.filter((record) => record.kind === 'attack')
  return attacks.reduce((sum, attack) => sum + lengthOf(attack, said.get(attack.id) ?? []), 0)
}

/** The times of the readings and doses of each attack. */
function saidOf(records: readonly DiaryRecord[]): ReadonlyMap<RecordId, readonly ZonedTime[]> {
  const said = new Map<RecordId, ZonedTime[]>()
  for (const record of records) {
    if ((record.kind !== 'reading' && record.kind !== 'dose') || record.attackId === null) continue
    const times = said.get(record.attackId)
    if (times === undefined) said.set(record.attackId, [record.at])
    else times.push(record.at)
  }
  return said
}

function lengthOf({ timing }: Attack, said: readonly ZonedTime[]): number {
  if (timing.form === 'clockless') return 1
  const times = [timing.start, ...timing.confirmations, ...endTime(timing.end), ...said]
  const days = times.map((time) => momentOf(time).day).toSorted()
  const about = timing.end.how === 'about' ? Math.ceil(timing.end.hours / 24) : 0
  return daysBetween(days[0] ?? momentOf(timing.start).day, days.at(-1) ?? momentOf(timing.start).day) + 1 + about
}

function endTime(end: AttackEnd): readonly ZonedTime[] {
  return end.how === 'ended' || end.how === 'slept' ? [end.at] : []
}
