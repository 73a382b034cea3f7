import { addDays, type Day } from './day.ts'
import type { Diary } from './diary.ts'
import type { DiaryFacts } from './diary-facts.ts'

/** A marked day with none marked in so many days before it begins a period. */
const APART = 7

/** The first days of the periods up to today, ascending: a few unmarked days within one do not begin another. */
function periodStarts({ periods }: Pick<Diary, 'periods'>, today: Day): readonly Day[] {
  const days = [...periods].filter((day) => day <= today).toSorted()
  return days.filter((day, i) => {
    const before = days[i - 1]
    return before === undefined || before < addDays(day, -APART)
  })
}

export interface PeriodCounts {
  /** Periods that began in the window. */
  readonly periods: number
  /** Migraine days of the window, aura without headache included. */
  readonly migraineDays: number
  /** Those of them on days −2 to +3 of a period, whose first day is day 1; there is no day 0 (ICHD-3 A1.1). */
  readonly nearPeriods: number
}

/** How the migraine days from `first` to `last`, both included, lie to the periods; nothing is concluded from it. */
export function periodCounts(
  { diary, facts }: { readonly diary: Pick<Diary, 'periods'>; readonly facts: DiaryFacts },
  { first, last }: { readonly first: Day; readonly last: Day },
): PeriodCounts {
  const starts = periodStarts(diary, facts.context.today)
  const near = new Set(starts.flatMap((start) => [-2, -1, 0, 1, 2].map((step) => addDays(start, step))))
  const migraine = [...facts.byDay.values()].filter(
    ({ day, migrainePart }) => migrainePart !== null && day >= first && day <= last,
  )
  return {
    periods: starts.filter((day) => day >= first && day <= last).length,
    migraineDays: migraine.length,
    nearPeriods: migraine.filter(({ day }) => near.has(day)).length,
  }
}
