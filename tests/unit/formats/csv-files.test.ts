import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Counted } from '../../../src/domain/figure-days.ts'
import type { ZonedTime } from '../../../src/domain/moment.ts'
import { tableOf, text } from '../../../src/formats/csv-table.ts'
import { csvText } from '../../../src/formats/csv-text.ts'
import { diaryTables } from '../../../src/formats/diary-tables.ts'
import {
  aClocklessAttack,
  aDayRecord,
  aDose,
  aMedication,
  anAttack,
  anAura,
  aReading,
  aSetting,
  at,
} from '../../support/builders.ts'
import { countedOn } from '../../support/counted-diary.ts'
import { csvOf, readCsv } from '../../support/csv-of.ts'
import { aPeriod } from '../../support/treatment-builders.ts'

const triptan = aMedication({
  id: 'med-1',
  name: 'Suma, "fast"',
  generic: 'sumatriptan, oral',
  classes: ['triptan'],
  classSetBy: 'list',
})
const long = anAttack({
  id: 'attack-1',
  start: at('2026-03-01T21:00'),
  end: '2026-03-02T03:30:40-07:00[America/Denver]' as ZonedTime,
  severity: 'moderate',
  features: ['one-sided', 'nausea'],
  ownSymptoms: ['=cold hands', 'yawns'],
  view: 'migraine',
  triggers: ['stress'],
  note: 'First line,\nsecond "line"; 頭痛',
})
const open = anAttack({ id: 'attack-2', start: at('2026-03-07T09:00', 'Europe/Madrid'), wokeWithIt: true })
const clockless = aClocklessAttack({ id: 'attack-3', day: '2026-03-04', hours: 2.5 })
const withoutTimes = aDayRecord({
  day: '2026-03-05',
  mark: 'without-times',
  severity: 'mild',
  note: '-3 hours of sleep',
})
const slept = anAttack({
  id: 'attack-4',
  start: at('2026-03-08T01:30'),
  goneWhenIWoke: at('2026-03-08T03:30'),
})

/** One of each kind, a night with a clock change, a journey, and days of which nothing is known; today is 10 March. */
const counted: Counted = countedOn('2026-03-10', [
  triptan,
  long,
  aReading({ of: long, at: at('2026-03-02T01:00'), level: 8 }),
  aDose({
    id: 'dose-1',
    at: at('2026-03-01T22:10'),
    for: long,
    medication: triptan,
    amount: '+1 tablet',
    relief: 'some',
  }),
  anAura({ at: at('2026-03-01T20:40'), with: long, types: ['speech', 'visual'], minutes: 20 }),
  aDayRecord({ day: '2026-03-03', mark: 'clear', impact: ['half-done'] }),
  aPeriod('2026-03-03'),
  clockless,
  withoutTimes,
  aDose({ id: 'dose-2', at: at('2026-03-06T08:00') }),
  open,
  slept,
  aSetting('diagnosis', 'yes'),
])

/** A file as its lines, whose ends are told by where they are parted. */
const linesOf = (file: string) => file.split('\r\n')

describe('the days', () => {
  test('have a row each from the first known day through yesterday, with what the rules say', () => {
    expect(linesOf(csvOf('days', counted))).toEqual([
      '\uFEFFday,state,known_day,headache_day,four_hour_day,of_four_hour_attack,migraine_day,migraine_part,strict_migraine_day,diagnosis,attacks,severity,minutes,longest_minutes,without_length,entered_in_time,acute_medication,medication_classes,doses,aura,aura_types,aura_minutes,menstruation,impact,mark,"note"',
      '2026-03-01,migraine,yes,yes,no,yes,yes,full,yes,yes,1,moderate,180,180,no,yes,yes,triptan,1,yes,visual|speech,20,,,,',
      '2026-03-02,migraine,yes,yes,no,yes,yes,full,yes,yes,1,severe,210,210,no,yes,no,,,no,,,,,,',
      '2026-03-03,headache-free,yes,no,no,no,no,,no,yes,0,,0,0,no,,no,,,no,,,yes,half-done,clear,',
      '2026-03-04,other,yes,yes,no,no,no,,no,yes,1,,150,150,no,yes,no,,,no,,,,,,',
      `2026-03-05,other,yes,yes,no,no,no,,no,yes,1,mild,,,yes,yes,no,,,no,,,,,without-times,"'-3 hours of sleep"`,
      '2026-03-06,unknown,no,,,,,,,yes,,,,,,,yes,,1,,,,,,,',
      '2026-03-07,other,yes,yes,no,no,no,,no,yes,1,,,,yes,yes,no,,,no,,,,,,',
      '2026-03-08,other,yes,yes,no,no,no,,no,yes,1,,60,60,no,yes,no,,,no,,,,,,',
      '2026-03-09,unknown,no,,,,,,,yes,,,,,,,,,,,,,,,,',
      '',
    ])
  })

  test('of which nothing is known say neither yes nor no nor zero', () => {
    const { headings, rows } = readCsv(csvOf('days', counted))
    const unknown = rows.find(([day]) => day === '2026-03-09') ?? []
    const said = headings.filter((_, i) => unknown[i] !== '')
    expect(said).toEqual(['day', 'state', 'known_day', 'diagnosis'])
    expect(unknown.slice(0, 3)).toEqual(['2026-03-09', 'unknown', 'no'])
  })

  test('of a diary that has not begun are none', () => {
    expect(linesOf(csvOf('days', countedOn('2026-03-10', [])))).toHaveLength(2)
  })

  test('leave out a date that the zone skipped', () => {
    const samoa = countedOn('2012-01-02', [aDayRecord({ day: '2011-12-29', mark: 'clear' })], 'Pacific/Apia')
    expect(readCsv(csvOf('days', samoa)).rows.map(([day]) => day)).toEqual(['2011-12-29', '2011-12-31', '2012-01-01'])
  })
})

test('the headaches are a row each in the order of time, however they were stated', () => {
  expect(linesOf(csvOf('headaches', counted))).toEqual([
    '\uFEFFattack_id,timing,first_day,last_day,start,"start_zone",woke_with_it,end,end_or_last_confirmed,"end_zone",pain_noticed_on_waking,minutes,four_hours_or_more,treated_before_four_hours,severity,features,"own_symptoms",view,places,qualities,triggers,"own_triggers",prodrome,postdrome,readings,linked_doses,aura_types,aura_minutes,"note"',
    `attack-1,clocked,2026-03-01,2026-03-02,2026-03-01T21:00:00-07:00,"America/Denver",no,ended,2026-03-02T03:30:40-07:00,"America/Denver",,390,yes,yes,moderate,one-sided|nausea,"'=cold hands|yawns",migraine,,,stress,,,,1,1,visual|speech,20,"First line,\nsecond ""line""; 頭痛"`,
    'attack-3,clockless,2026-03-04,2026-03-04,,,,,,,,150,no,,,,,,,,,,,,0,0,,,',
    'day-2026-03-05,without-times,2026-03-05,2026-03-05,,,,,,,,,,,mild,,,,,,,,,,0,0,,,',
    'attack-2,clocked,2026-03-07,2026-03-07,2026-03-07T09:00:00+01:00,"Europe/Madrid",yes,open,2026-03-07T09:00:00+01:00,"Europe/Madrid",,,no,no,,,,,,,,,,,0,0,,,',
    'attack-4,clocked,2026-03-08,2026-03-08,2026-03-08T01:30:00-07:00,"America/Denver",no,slept,2026-03-08T03:30:00-06:00,"America/Denver",no,60,no,no,,,,,,,,,,,0,0,,,',
    '',
  ])
})

test('the doses are a row each in the order of time, with a name or without', () => {
  expect(linesOf(csvOf('doses', counted))).toEqual([
    '\uFEFFdose_id,attack_id,day,time,"zone","medication","generic",classes,class_set_by,acute_medication,"amount",relief',
    `dose-1,attack-1,2026-03-01,2026-03-01T22:10:00-07:00,"America/Denver","Suma, ""fast""","sumatriptan, oral",triptan,list,yes,"'+1 tablet",some`,
    'dose-2,,2026-03-06,2026-03-06T08:00:00-07:00,"America/Denver",,,,,yes,,',
    '',
  ])
})

test('a dose taken for a headache that was deleted is linked to none', () => {
  const alone = countedOn('2026-03-10', [aDose({ at: at('2026-03-01T22:10'), for: long })])
  const { headings, rows } = readCsv(csvOf('doses', alone))
  expect(rows[0]?.[headings.indexOf('attack_id')]).toBe('')
})

describe('a text', () => {
  const written = (cell: string) => linesOf(csvText(tableOf({ note: text(() => cell) }, [null])))[1]

  test.each(['=1+1', '+1', '-1', '@A1', '\tx', '\rx', '\nx', '\0x', '＝1', '＋1', '－1', '＠A1', "'=1"])(
    'that begins like the formula %j gets an apostrophe',
    (cell) => {
      expect(written(cell)).toBe(`"'${cell}"`)
    },
  )

  test.each(['a=1', "'tis", ' =1', '1-2', '"x'])('that begins otherwise, like %j, gets none', (cell) => {
    expect(written(cell)).toBe(`"${cell.replaceAll('"', '""')}"`)
  })
})

test.each(['headaches', 'days', 'doses'] as const)(
  'each heading of the %s stands in the documentation, in order',
  (what) => {
    const sections = readFileSync('docs/csv-format.md', 'utf8').split(/^## /m)
    const section = sections.find((each) => each.toLowerCase().startsWith(what)) ?? ''
    const documented = [...section.matchAll(/^\| `(\w+)` \| (text)?/gm)].map(([, name, isText]) => ({
      name,
      kind: isText === undefined ? 'plain' : 'text',
    }))
    expect(documented).toEqual(diaryTables[what](counted).headings)
  },
)
