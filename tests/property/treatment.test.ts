import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beforeAndAfter, comparedFigures } from '../../src/domain/after-treatment.ts'
import type { Day } from '../../src/domain/day.ts'
import { injectionDays } from '../../src/domain/injections.ts'
import { referenceBeforeAfter } from '../reference/reference-treatment.ts'
import { arbitraryDiary } from '../support/arbitrary-diary.ts'
import { factsOf } from '../support/engine-counting.ts'
import { anInjection } from '../support/treatment-builders.ts'
import { dayPlus } from '../support/zone-clock.ts'

/** Days counted back from today; the last of them lies ahead. */
const injectionsBack = fc.array(fc.integer({ min: -5, max: 140 }), { minLength: 1, maxLength: 4 })
const baselineBack = fc.option(fc.integer({ min: 0, max: 90 }), { freq: 3 })

test('counts before and after injections are those of the second implementation', { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(arbitraryDiary(), injectionsBack, baselineBack, ({ diary: plain, context }, back, baseline) => {
      const facts = factsOf(plain, context)
      const { today } = facts.context
      const injections = back.map((days, i) => anInjection({ day: dayPlus(today, -days), units: i }))
      const diary = { ...plain, injections }
      const chosen: Day | '' = baseline === null ? '' : dayPlus(today, -baseline)
      const expected = referenceBeforeAfter(diary, context, chosen)
      const counted = beforeAndAfter(facts, injectionDays(injections, today), chosen)
      expect(counted === null).toBe(expected === null)
      if (counted === null || expected === null) return
      expect(plainly(counted.baseline)).toEqual(rounded(expected.baseline))
      const windows = counted.cycles.map((cycle) =>
        cycle.windows.map(({ counts, from, changes }) => ({
          ...plainly(counts),
          first: counts.first,
          last: counts.last,
          from,
          percent:
            changes === null
              ? null
              : Object.fromEntries(comparedFigures.map((figure) => [figure, round(changes[figure].percent)])),
        })),
      )
      expect(windows).toEqual(
        expected.cycles.map((cycle) =>
          cycle.map(({ percent, ...rest }) => ({
            ...rounded(rest),
            percent: percent === null ? null : rounded(percent),
          })),
        ),
      )
      const before = counted.monthsBefore
      expect(
        before === null
          ? null
          : rounded({
              ...before.means,
              months: before.headache.months,
              headache: before.headache.low,
              high: before.headache.high,
            }),
      ).toEqual(expected.before === null ? null : rounded(expected.before))
    }),
  )
})

function plainly(counts: { readonly [Figure in (typeof comparedFigures)[number] | 'known']: number }) {
  const { headache, fourHour, allMigraine, hours, known } = counts
  return rounded({ headache, fourHour, allMigraine, hours, known })
}

function rounded(figures: object): object {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'number' ? round(value) : value,
    ]),
  )
}

function round(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e6) / 1e6
}
