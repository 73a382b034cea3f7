import { migraineParts, type DayFacts, type MigrainePart } from './day-facts.ts'
import { medicationClasses, type MedicationClass } from './medication-class.ts'
import { isAtLeastModerate } from './severity.ts'

const plain = {
  known: (day) => day.isKnown,
  headache: (day) => day.isHeadacheDay,
  fourHour: (day) => day.isFourHourDay,
  ofFourHourAttack: (day) => day.isOfFourHourAttack,
  migraine: (day) => day.isHeadacheDay && day.migrainePart !== null,
  other: (day) => day.isHeadacheDay && day.migrainePart === null,
  auraWithoutHeadache: (day) => !day.isHeadacheDay && day.migrainePart !== null,
  allMigraine: (day) => day.migrainePart !== null,
  strictMigraine: (day) => day.isStrictMigraineDay,
  moderateOrSevere: (day) => day.isHeadacheDay && isAtLeastModerate(day.severity),
  withoutSeverity: (day) => day.isHeadacheDay && day.severity === null,
  withoutLength: (day) => day.isWithoutLength,
  hours: (day) => day.minutes > 0,
  anyAcute: (day) => day.hasAcuteDose,
  affected: (day) => (day.record?.impact.length ?? 0) > 0,
} as const satisfies Record<string, (day: DayFacts) => boolean>

/** A figure that counts civil days by what is recorded of each: a plain one, a part of R3, or a class of R6. */
export type DayFigure = keyof typeof plain | MigrainePart | MedicationClass

/** Every figure that counts days by what is recorded of them. */
export const dayFigures: readonly DayFigure[] = [
  ...(Object.keys(plain) as (keyof typeof plain)[]),
  ...migraineParts,
  ...medicationClasses,
]

/** Is the day one of those that a figure counts (docs/rules.md 3)? "hours" holds for the days that have any. */
export function countsFor(figure: DayFigure, day: DayFacts): boolean {
  const asPart = migraineParts.find((part) => part === figure)
  if (asPart !== undefined) return day.migrainePart === asPart
  const asClass = medicationClasses.find((each) => each === figure)
  if (asClass !== undefined) return day.classes.includes(asClass)
  return plain[figure as keyof typeof plain](day)
}
