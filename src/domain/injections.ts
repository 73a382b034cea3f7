import { addDays, daysBetween, type Day } from './day.ts'
import type { Injection } from './treatment-records.ts'

/** Units of onabotulinumtoxinA in chronic migraine, as the US and EU labels have them; offered, never required. */
export const USUAL_UNITS = 155

/** Every how many days an injection follows the last (US and EU labels: 12 weeks). */
const CYCLE_DAYS = 84

/** The days of the injections up to `today`, each once, ascending. Injections in the future are left out. */
export function injectionDays(injections: readonly Injection[], today: Day): readonly Day[] {
  return [...new Set(injections.map(({ day }) => day).filter((day) => day <= today))].toSorted()
}

/** The next injection: one that the person has entered for a day to come, else day 84 of the last one. */
export interface NextInjection {
  readonly day: Day
  readonly from: 'entered' | 'day-84'
}

/** null without an injection. The day can lie in the past: nobody says that the treatment goes on. */
export function nextInjection(injections: readonly Injection[], today: Day): NextInjection | null {
  const ahead = injections
    .map(({ day }) => day)
    .filter((day) => day > today)
    .toSorted()
  if (ahead[0] !== undefined) return { day: ahead[0], from: 'entered' }
  const last = injectionDays(injections, today).at(-1)
  return last === undefined ? null : { day: addDays(last, CYCLE_DAYS), from: 'day-84' }
}

/** Is a day within two weeks of today, before or after? */
export function isNear(day: Day, today: Day): boolean {
  return Math.abs(daysBetween(today, day)) <= 14
}
