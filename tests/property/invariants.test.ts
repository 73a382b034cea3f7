import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, type Day } from '../../src/domain/day.ts'
import type { DayFacts } from '../../src/domain/day-facts.ts'
import { diaryFactsOf, type DiaryFacts } from '../../src/domain/diary-facts.ts'
import { diaryOf, type Diary } from '../../src/domain/diary.ts'
import { momentOf, zonedTimeAt } from '../../src/domain/moment.ts'
import { monthsOf, type MonthCounts } from '../../src/domain/months.ts'
import type { Attack, DayMark, DiaryRecord } from '../../src/domain/records.ts'
import { countsOf, unknownDays } from '../../src/domain/window-counts.ts'
import { arbitraryDiary } from '../support/arbitrary-diary.ts'
import { aDayRecord } from '../support/builders.ts'
import { engineDays, factsOf } from '../support/engine-counting.ts'

const hour = { timeout: 3_600_000 }

function recordsOf(diary: Diary): readonly DiaryRecord[] {
  const { attacks, readings, doses, auras, days, medications, settings } = diary
  return [...attacks, ...readings, ...doses, ...auras, ...days.values(), ...medications.values(), ...settings.values()]
}

/** What a day counts as, without the records it was counted from. */
function figuresOf({ byDay }: DiaryFacts): ReadonlyMap<Day, object> {
  const plain = ({ courses: _courses, doses: _doses, auras: _auras, record: _record, ...figures }: DayFacts) => figures
  return new Map([...byDay].map(([day, facts]) => [day, { ...plain(facts), classes: facts.classes.toSorted() }]))
}

/** Everything that is counted but how much is known: a headache-free day adds to that and to nothing else. */
function countedOf(month: MonthCounts): object {
  const {
    known: _known,
    unknown: _unknown,
    countable: _countable,
    days: _days,
    ratePer28: _rate,
    isWellRecorded: _well,
    ...counted
  } = month
  return counted
}

function withDays(diary: Diary, states: ReadonlyMap<Day, DayMark['state']>): Diary {
  const marked = [...states].map(([day, mark]) => [day, aDayRecord({ day, mark, zone: 'UTC' })] as const)
  return { ...diary, days: new Map([...diary.days, ...marked]) }
}

test('the order of the entries makes no difference', hour, () => {
  fc.assert(
    fc.property(
      arbitraryDiary().chain((made) =>
        fc.record({
          made: fc.constant(made),
          shuffled: fc.shuffledSubarray([...recordsOf(made.diary)], { minLength: recordsOf(made.diary).length }),
        }),
      ),
      ({ made: { diary, context }, shuffled }) => {
        const counted = engineDays(diaryOf(recordsOf(diary)), context)
        expect(engineDays(diaryOf(shuffled), context)).toEqual(counted)
        expect(monthsOf(factsOf(diaryOf(shuffled), context))).toEqual(monthsOf(factsOf(diary, context)))
      },
    ),
  )
})

describe('an attack that is split at a midnight', () => {
  test('leaves headache days, 4-hour days and hours as they were', hour, () => {
    let split = 0
    fc.assert(
      fc.property(arbitraryDiary(), fc.nat({ max: 30 }), ({ diary: whole, context }, pick) => {
        // What is linked to an attack would be linked to one half of it.
        const diary = { ...whole, readings: [], doses: [] }
        const halves = diary.attacks.flatMap((attack) => halvesOf(attack, pick)).slice(0, 2)
        const [first, second] = halves
        if (first === undefined || second === undefined) return
        split += 1
        const attacks = [...diary.attacks.filter(({ id }) => id !== first.id), first, second]
        const before = factsOf(diary, context)
        const after = factsOf({ ...diary, attacks }, context)
        for (const day of new Set([...before.byDay.keys(), ...after.byDay.keys()])) {
          const [was, is] = [before.byDay.get(day), after.byDay.get(day)]
          expect({ day, headache: is?.isHeadacheDay, four: is?.isFourHourDay, minutes: is?.minutes }).toEqual({
            day,
            headache: was?.isHeadacheDay,
            four: was?.isFourHourDay,
            minutes: was?.minutes,
          })
        }
      }),
    )
    expect(split).toBeGreaterThan(10)
  })
})

/** The two halves of an attack that ended and lies in one zone, parted at one of the midnights within it. */
function halvesOf(attack: Attack, pick: number): readonly Attack[] {
  const { timing } = attack
  if (timing.form !== 'clocked' || timing.end.how !== 'ended') return []
  const [start, end] = [momentOf(timing.start), momentOf(timing.end.at)]
  const moments = [start, end, ...timing.confirmations.map(momentOf)]
  if (moments.some(({ zone }) => zone !== start.zone)) return []
  const nights = Math.max(1, daysBetween(start.day, end.day))
  const midnight = zonedTimeAt(addDays(start.day, 1 + (pick % nights)), '00:00', start.zone)
  if (midnight === null) return []
  const { instant } = momentOf(midnight)
  if (instant <= start.instant || instant >= end.instant) return []
  const within = (from: number, to: number) =>
    timing.confirmations.filter((time) => momentOf(time).instant >= from && momentOf(time).instant <= to)
  return [
    {
      ...attack,
      timing: { ...timing, confirmations: within(start.instant, instant), end: { ...timing.end, at: midnight } },
    },
    {
      ...attack,
      id: `${attack.id.slice(0, -4)}ffff`,
      timing: { ...timing, start: midnight, confirmations: within(instant, end.instant) },
    },
  ]
}

test('the range of a month holds whatever the days not known turn out to be', hour, () => {
  const states = fc.constantFrom<DayMark['state']>('clear', 'all-day', 'without-times', 'dont-know')
  fc.assert(
    fc.property(arbitraryDiary(), fc.array(states, { minLength: 31, maxLength: 31 }), ({ diary, context }, filling) => {
      const facts = factsOf(diary, context)
      for (const month of monthsOf(facts)) {
        const unknown = unknownDays(facts, month.first, month.last)
        const filled = new Map(unknown.map((day, i) => [day, filling[i] ?? 'clear'] as const))
        const { headache } = countsOf(factsOf(withDays(diary, filled), context), month.first, month.last)
        expect(headache).toBeGreaterThanOrEqual(month.headache)
        expect(headache).toBeLessThanOrEqual(month.headache + month.unknown)
      }
    }),
  )
})

test('a headache-free mark on a day not known changes nothing but what is known', hour, () => {
  fc.assert(
    fc.property(arbitraryDiary(), ({ diary, context }) => {
      const facts = factsOf(diary, context)
      for (const month of monthsOf(facts)) {
        const unknown = unknownDays(facts, month.first, month.last)
        const clear = new Map(unknown.map((day) => [day, 'clear'] as const))
        const marked = monthsOf(factsOf(withDays(diary, clear), context)).find((each) => each.month === month.month)
        expect(marked === undefined ? null : countedOf(marked)).toEqual(countedOf(month))
        expect(marked?.known).toBe(month.known + unknown.length)
      }
    }),
  )
})

test('another zone of the device changes nothing that is recorded', hour, () => {
  fc.assert(
    fc.property(
      arbitraryDiary(),
      fc.constantFrom('Pacific/Kiritimati', 'America/Havana', 'Asia/Kathmandu', 'Pacific/Apia'),
      ({ diary, context }, zone) => {
        const { today } = factsOf(diary, context).context
        const here = diaryFactsOf(diary, { today, zone: context.zone })
        expect(figuresOf(diaryFactsOf(diary, { today, zone }))).toEqual(figuresOf(here))
      },
    ),
  )
})
