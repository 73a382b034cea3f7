import { daysBetween } from '../domain/day.ts'
import { momentOf, type Moment, type ZonedTime } from '../domain/moment.ts'
import type { RecordId } from '../domain/record-base.ts'
import type { Attack, DiaryRecord } from '../domain/records.ts'

/**
 * How many days all headaches of some records last together, at most: counting goes through each of them day by day.
 * One without an end lasts to the last thing said of it.
 */
export function headacheDays(records: readonly DiaryRecord[]): number {
  const said = lastSaid(records)
  const attacks = records.filter((record) => record.kind === 'attack')
  return attacks.reduce((sum, attack) => sum + lengthOf(attack, said.get(attack.id) ?? []), 0)
}

/** The times of the readings and doses of each attack. */
function lastSaid(records: readonly DiaryRecord[]): ReadonlyMap<RecordId, readonly ZonedTime[]> {
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
  const start = momentOf(timing.start)
  const { end } = timing
  if (end.how === 'about') return Math.ceil(end.hours / 24) + 1
  const last = end.how === 'open' ? latest(start, [...timing.confirmations, ...said]) : momentOf(end.at)
  return Math.max(0, daysBetween(start.day, last.day)) + 1
}

function latest(start: Moment, said: readonly ZonedTime[]): Moment {
  return said.map(momentOf).reduce((last, each) => (each.instant > last.instant ? each : last), start)
}
