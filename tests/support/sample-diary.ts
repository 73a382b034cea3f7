import { encodeBackup } from '../../src/formats/backup.ts'
import { addDays, daysFrom, type Day } from '../../src/domain/day.ts'
import type { Attack, DiaryRecord } from '../../src/domain/records.ts'
import type { Feature, Severity } from '../../src/domain/vocabulary.ts'
import { createRandom } from './random.ts'
import { aDay, aDayRecord, aDose, aMedication, anAttack, anAura, aReading, aSetting, at } from './builders.ts'

/** A made-up diary of half a year that ends on a given day, the same every time: 15 reached, gaps, long attacks. */
export function sampleRecords(today: Day): readonly DiaryRecord[] {
  const random = createRandom(15)
  const triptan = aMedication({
    name: 'sumatriptan, oral',
    generic: 'sumatriptan, oral',
    classes: ['triptan'],
    classSetBy: 'list',
    usualAmount: '50 mg',
  })
  const ibuprofen = aMedication({
    name: 'ibuprofen',
    generic: 'ibuprofen',
    classes: ['simple-analgesic'],
    classSetBy: 'list',
    usualAmount: '400 mg',
  })
  const records: DiaryRecord[] = [
    triptan,
    ibuprofen,
    aSetting('diagnosis', 'yes'),
    aSetting('personName', 'A. Person'),
    aSetting('question', 'Would a different preventive make sense before the winter?'),
  ]
  let busyUntil: Day = addDays(today, -170)
  for (const day of daysFrom(addDays(today, -169), addDays(today, -1))) {
    if (day <= busyUntil) continue
    const luck = random()
    if (luck < 0.47) {
      const attack = sampleAttack(day, random)
      busyUntil = random() < 0.15 ? addDays(day, 1) : day
      records.push(...withParts(attack, day, { random, triptan, ibuprofen }))
    } else if (luck < 0.93) {
      records.push(aDayRecord({ day, mark: 'clear' }))
    }
  }
  records.push(anAura({ at: at(`${addDays(today, -40)}T09:00`), minutes: 25 }))
  return records
}

/** The same as the text of a backup file. */
export function sampleBackup(today: Day): string {
  const contents = { revisions: sampleRecords(today), tombstones: [] }
  return encodeBackup({ contents, appVersion: '0.0.0', writtenAt: at(`${today}T08:00`) })
}

export const sampleToday = aDay('2026-11-24')

function sampleAttack(day: Day, random: () => number): Attack {
  const hour = 6 + Math.floor(random() * 12)
  const length = 1 + Math.floor(random() * 9)
  const isMigraine = random() < 0.55
  const migraine: readonly Feature[] = ['one-sided', 'pulsating', 'nausea', 'light', 'sound']
  const severity: Severity | null = pick(random, ['mild', 'moderate', 'severe', null])
  const two = (value: number) => String(value).padStart(2, '0')
  const start = at(`${day}T${two(hour)}:${two(Math.floor(random() * 60))}`)
  const overnight = random() < 0.12
  const end = overnight
    ? at(`${addDays(day, 1)}T0${1 + Math.floor(random() * 6)}:30`)
    : at(`${day}T${two(Math.min(23, hour + length))}:59`)
  return anAttack({ start, end, severity, features: isMigraine ? migraine : [], view: isMigraine ? 'migraine' : null })
}

function withParts(
  attack: Attack,
  day: Day,
  {
    random,
    triptan,
    ibuprofen,
  }: { random: () => number; triptan: ReturnType<typeof aMedication>; ibuprofen: ReturnType<typeof aMedication> },
): readonly DiaryRecord[] {
  const hasDose = random() < 0.6
  const medication = random() < 0.5 ? triptan : ibuprofen
  if (attack.timing.form !== 'clocked') return [attack]
  const { start } = attack.timing
  const dose = hasDose
    ? [
        aDose({
          at: start,
          for: attack,
          medication,
          amount: medication.usualAmount,
          relief: pick(random, ['none', 'some', 'gone', null]),
        }),
      ]
    : []
  const impact = random() < 0.2 ? [aDayRecord({ day, impact: ['missed-work'] })] : []
  return [
    attack,
    ...dose,
    ...impact,
    ...(attack.severity === null ? [] : [aReading({ of: attack, at: start, level: attack.severity })]),
  ]
}

function pick<Value>(random: () => number, values: readonly [Value, ...Value[]]): Value {
  return values[Math.floor(random() * values.length)] ?? values[0]
}
