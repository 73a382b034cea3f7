import { describe, expect, test } from 'vitest'
import { dayAt } from '../../../src/domain/zone.ts'
import { diaryOf } from '../../../src/domain/diary.ts'
import { diaryFactsOf } from '../../../src/domain/diary-facts.ts'
import { flagOf } from '../../../src/domain/flag.ts'
import { monthsOf } from '../../../src/domain/months.ts'
import { momentOf } from '../../../src/domain/moment.ts'
import { decodeBackup, encodeBackup } from '../../../src/formats/backup.ts'
import { shownRecords } from '../../../src/formats/diary-contents.ts'
import { sampleContents } from '../../../src/sample/sample-diary.ts'
import { dayWithoutRecords, referenceDays } from '../../reference/reference-days.ts'
import { referenceRuns } from '../../reference/reference-flag.ts'
import { referenceWindow } from '../../reference/reference-window.ts'
import { aDay, at } from '../../support/builders.ts'
import { engineCounting, engineDays, engineWindow, factsOf } from '../../support/engine-counting.ts'

const places = [
  { today: '2026-11-27', zone: 'America/Denver', language: 'en' },
  { today: '2026-03-01', zone: 'America/New_York', language: 'es' },
  { today: '2027-01-01', zone: 'Asia/Tokyo', language: 'en' },
] as const

function sample({ today, zone, language }: (typeof places)[number]) {
  const contents = sampleContents({ today: aDay(today), zone, language })
  const text = encodeBackup({ contents, appVersion: '0.0.0', writtenAt: at(`${today}T09:00`, zone), isSample: true })
  const decoded = decodeBackup(text)
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problem))
  return { contents, text, records: shownRecords(decoded.value.contents) }
}

describe.each(places)('the sample diary of $today in $zone', (place) => {
  const { contents, text, records } = sample(place)
  const { today, zone } = place
  const context = { now: momentOf(at(`${today}T09:00`, zone)).instant, zone, diagnosis: true }
  const diary = diaryOf(records)
  const facts = factsOf(diary, context)

  test('is a valid backup of two years, marked as made up', () => {
    expect(records.length).toBe(contents.revisions.length)
    expect(records.length).toBeGreaterThan(900)
    expect(text).toContain('"sample":true')
    expect(monthsOf(facts)).toHaveLength(25)
  })

  test('is the same every time', () => {
    expect(sample(place).text).toBe(text)
  })

  test('holds nothing of today or later, and says nothing later than now', () => {
    expect(dayAt(context.now, zone)).toBe(today)
    expect([...facts.byDay.keys()].filter((day) => day >= today)).toEqual([])
    for (const record of records) {
      expect(momentOf(record.createdAt).instant).toBeLessThanOrEqual(context.now)
      expect(new Date(record.stamp.slice(0, 24)).getTime()).toBeLessThanOrEqual(context.now)
    }
  })

  test('has each kind of month and of headache that the app tells apart', () => {
    const months = monthsOf(facts)
    expect([...new Set(months.map(flagOf))]).toEqual(expect.arrayContaining(['reached', 'not-reached', 'cannot-tell']))
    expect(months.some((month) => month.headache === 15)).toBe(true)
    expect(engineCounting.runs(diary, context).headache).toBe('more than 3')
    const whole = engineWindow(diary, facts, [aDay('2020-01-01'), aDay(today)])
    expect(whole.withoutLength).toBeGreaterThan(0)
    expect(whole.ofFourHourAttack).toBeGreaterThan(0)
    expect(new Set(diary.attacks.map(({ timing }) => timing.form))).toEqual(new Set(['clocked', 'clockless']))
    expect([...diary.days.values()].some(({ mark }) => mark?.state === 'all-day')).toBe(true)
    expect(diary.auras.some(({ attackId }) => attackId === null)).toBe(true)
    const zones = new Set(
      diary.attacks.flatMap(({ timing }) => (timing.form === 'clocked' ? momentOf(timing.start).zone : [])),
    )
    expect(zones.size).toBe(2)
    const used = new Set(diary.doses.map(({ medicationId }) => medicationId))
    expect(used.size).toBe(5)
  })

  // The second implementation goes minute by minute through two years.
  test('counts from its own backup as the second implementation counts it', { timeout: 120_000 }, () => {
    const expected = referenceDays(diary, context)
    const counted = engineDays(diary, context)
    for (const day of new Set([...expected.keys(), ...counted.keys()])) {
      const { skipped: _skipped, ...wanted } = expected.get(day) ?? dayWithoutRecords(day, context)
      if (wanted.state === 'ahead') continue
      const got = counted.get(day) ?? dayWithoutRecords(day, context)
      expect({ day, ...got, minutes: Math.round(got.minutes) }).toMatchObject({
        day,
        headache: wanted.headache,
        fourHour: wanted.fourHour,
        migrainePart: wanted.migrainePart,
        minutes: Math.round(wanted.minutes),
        classes: wanted.classes.toSorted(),
      })
    }
    for (const { first, last } of monthsOf(facts)) {
      const window = referenceWindow(diary, context, { firstDay: first, lastDay: last, days: expected })
      const { headache, known, fourHour, unknown } = engineWindow(diary, facts, [first, last])
      expect({ first, headache, known, fourHour, unknown }).toEqual({
        first,
        headache: window.headache,
        known: window.known,
        fourHour: window.fourHour,
        unknown: window.unknown,
      })
    }
    expect(engineCounting.runs(diary, context)).toEqual(referenceRuns(diary, context))
  })
})

test('the night in which the clocks changed has a headache', () => {
  const { records } = sample(places[0])
  const facts = diaryFactsOf(diaryOf(records), { today: aDay('2026-11-27'), zone: 'America/Denver' })
  for (const day of ['2025-03-09', '2025-11-02', '2026-03-08', '2026-11-01']) {
    expect(facts.byDay.get(aDay(day))?.isHeadacheDay).toBe(true)
  }
})
