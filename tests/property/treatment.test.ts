import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beforeAndAfter, type BeforeAndAfter } from '../../src/domain/after-treatment.ts'
import { doseEffects } from '../../src/domain/dose-effect.ts'
import { injectionDays } from '../../src/domain/injections.ts'
import { periodCounts } from '../../src/domain/period-days.ts'
import { payerGroups } from '../../src/domain/preventive-class.ts'
import { preventiveMedications } from '../../src/domain/preventive-medications.ts'
import { preventivesTried, weeksAtHighestDose } from '../../src/domain/preventives.ts'
import type { Course, CourseEnd, Preventive } from '../../src/domain/treatment-records.ts'
import type { WindowCounts } from '../../src/domain/window-counts.ts'
import {
  referenceBeforeAfter,
  referenceEffects,
  referencePeriods,
  referencePreventives,
  referenceWeeks,
} from '../reference/reference-treatment.ts'
import { arbitraryDiary } from '../support/arbitrary-diary.ts'
import { aDay } from '../support/builders.ts'
import { factsOf } from '../support/engine-counting.ts'
import { aCourse, anInjection } from '../support/treatment-builders.ts'
import { dayPlus } from '../support/zone-clock.ts'

const hour = { timeout: 3_600_000 }
/** Days counted back from today; some lie ahead. */
const daysBack = (max: number) => fc.integer({ min: -5, max })

test('counts before and after injections are those of the second implementation', hour, () => {
  const injectionsBack = fc.array(daysBack(140), { minLength: 1, maxLength: 4 })
  const baselineBack = fc.option(daysBack(90), { freq: 3 })
  fc.assert(
    fc.property(arbitraryDiary(), injectionsBack, baselineBack, ({ diary: plain, context }, back, baseline) => {
      const facts = factsOf(plain, context)
      const { today } = facts.context
      const injections = back.map((days, i) => anInjection({ day: dayPlus(today, -days), units: i }))
      const chosen = baseline === null ? '' : dayPlus(today, -baseline)
      const counted = beforeAndAfter(facts, injectionDays(injections, today), chosen)
      const expected = referenceBeforeAfter({ ...plain, injections }, context, chosen)
      expect(rounded(counted === null ? null : asReference(counted))).toEqual(rounded(expected))
    }),
  )
})

test('the effect of doses is counted as the second implementation counts it', hour, () => {
  fc.assert(
    fc.property(arbitraryDiary(), daysBack(60), ({ diary, context }, back) => {
      const { today } = factsOf(diary, context).context
      const first = dayPlus(today, -back)
      const counted = doseEffects(diary, { first, last: today }).map(({ medication, answered, byRelief, doses }) => ({
        id: medication.id,
        answered,
        ...byRelief,
        doses,
      }))
      expect(counted.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(referenceEffects(diary, first, today))
    }),
  )
})

test('migraine days near periods are those of the second implementation', hour, () => {
  const marks = fc.array(daysBack(60), { maxLength: 12 })
  fc.assert(
    fc.property(arbitraryDiary(), marks, daysBack(60), ({ diary: plain, context }, back, from) => {
      const facts = factsOf(plain, context)
      const { today } = facts.context
      const diary = { ...plain, periods: new Set(back.map((days) => dayPlus(today, -days))) }
      const first = dayPlus(today, -from)
      expect(periodCounts({ diary, facts }, { first, last: today })).toEqual(
        referencePeriods(diary, context, { firstDay: first, lastDay: today }),
      )
    }),
  )
})

const today = aDay('2026-11-27')
const maybeDay = fc.option(
  fc.integer({ min: -10, max: 500 }).map((back) => dayPlus(today, -back)),
  { freq: 4 },
)
const preventive: fc.Arbitrary<Preventive> = fc.oneof(
  fc
    .constantFrom(...preventiveMedications)
    .map((listed): Preventive => ({ from: 'list', generic: listed.generic, class: listed.class })),
  fc
    .option(fc.constantFrom(...payerGroups), { freq: 3 })
    .map((payerGroup): Preventive => ({ from: 'person', payerGroup })),
)
const end: fc.Arbitrary<CourseEnd> = fc.oneof(
  fc.constant<CourseEnd>({ how: 'ongoing' }),
  maybeDay.map((on): CourseEnd => ({ how: 'stopped', on, reason: null })),
)
const course: fc.Arbitrary<Course> = fc
  .record({
    name: fc.constantFrom('Tea', ' tea', 'TÉA', 'Herbs'),
    preventive,
    start: maybeDay,
    end,
    highestDoseSince: maybeDay,
  })
  .map((said) => aCourse(said))

test('preventives tried, their groups and weeks are those of the second implementation', hour, () => {
  fc.assert(
    fc.property(fc.array(course, { maxLength: 8 }), (courses) => {
      const { number, groups, withoutGroup } = preventivesTried(courses, today)
      expect({ number, groups: groups.toSorted(), withoutGroup }).toEqual(referencePreventives(courses, today))
      for (const each of courses) expect(weeksAtHighestDose(each, today)).toBe(referenceWeeks(each, today))
    }),
  )
})

function asReference({ baseline, isBaselineChosen, monthsBefore, cycles }: BeforeAndAfter): object {
  return {
    baseline: stretchOf(baseline),
    isBaselineChosen,
    monthsBefore:
      monthsBefore === null
        ? null
        : {
            months: monthsBefore.headache.months,
            headacheLow: monthsBefore.headache.low,
            headacheHigh: monthsBefore.headache.high,
            fourHour: monthsBefore.means.fourHour,
            allMigraine: monthsBefore.means.allMigraine,
            hours: monthsBefore.means.hours,
          },
    cycles: cycles.map(({ injectionDay, windows }) => ({
      injectionDay,
      windows: windows.map(({ counts, ...rest }) => ({ ...stretchOf(counts), ...rest })),
    })),
  }
}

function stretchOf({ first, last, known, headache, fourHour, allMigraine, hours }: WindowCounts): object {
  return { first, last, known, headache, fourHour, allMigraine, hours }
}

/** Hours come from whole milliseconds on one side and whole minutes on the other. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 1e6) / 1e6
  if (Array.isArray(value)) return value.map(rounded)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]: [string, unknown]) => [name, rounded(member)]))
}
