import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { dayFigures } from '../../src/domain/day-figures.ts'
import { daysBehind, type Figure } from '../../src/domain/figure-days.ts'
import { monthsOf, type MonthCounts } from '../../src/domain/months.ts'
import { referenceDays, type ReferenceDay } from '../reference/reference-days.ts'
import { arbitraryDiary } from '../support/arbitrary-diary.ts'
import { factsOf } from '../support/engine-counting.ts'

/** Figures that the second implementation states for each day by itself. */
const stated = {
  known: (day) => day.known,
  headache: (day) => day.headache,
  fourHour: (day) => day.fourHour,
  ofFourHourAttack: (day) => day.ofFourHourAttack,
  full: (day) => day.migrainePart === 'full',
  probable: (day) => day.migrainePart === 'probable',
  strictMigraine: (day) => day.strict,
  withoutLength: (day) => day.withoutLength,
  triptan: (day) => day.classes.includes('triptan'),
  anyAcute: (day) => day.anyAcute,
  inTime: (day) => day.headache && day.enteredInTime,
  late: (day) => day.headache && !day.enteredInTime,
} as const satisfies Partial<Record<Figure, (day: ReferenceDay) => boolean>>

test('the days behind a figure are those that the second implementation counts', { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(arbitraryDiary(), ({ diary, context }) => {
      const facts = factsOf(diary, context)
      const reference = [...referenceDays(diary, context)].filter(([, { state }]) => state !== 'ahead')
      const whole = { first: '1900-01-01' as Day, last: '2100-01-01' as Day }
      for (const [figure, holds] of Object.entries(stated)) {
        const wanted = reference.flatMap(([day, said]) => (holds(said) ? [day] : [])).toSorted()
        const got = daysBehind({ diary, facts }, figure as Figure, { ...whole, last: facts.context.today })
        expect({ figure, days: got }).toEqual({ figure, days: wanted })
      }
    }),
  )
})

test('as many days open behind a count of days as it says', { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(arbitraryDiary(), ({ diary, context }) => {
      const facts = factsOf(diary, context)
      for (const month of monthsOf(facts)) {
        for (const figure of ['unknown', ...dayFigures] as const) {
          const said = countIn(month, figure)
          if (said === null) continue
          const { length } = daysBehind({ diary, facts }, figure, month)
          expect({ month: month.month, figure, length }).toEqual({ month: month.month, figure, length: said })
        }
      }
    }),
  )
})

/** null: "hours" counts no days, and "affected" is counted on the page for the provider only. */
function countIn(month: MonthCounts, figure: Figure): number | null {
  const counts: Readonly<Record<string, unknown>> = { ...month, ...month.byPart, ...month.byClass }
  const count = counts[figure]
  return figure === 'hours' || typeof count !== 'number' ? null : count
}
