import { overuseFigureOf, type MedicationClass } from '../../domain/medication-class.ts'
import type { MonthCounts } from '../../domain/months.ts'
import type { AllWords } from '../../i18n/words.ts'
import type { DaysBar } from '../../ui/days-bar.ts'
import { barOf } from './month-figures.ts'

/** The figure of ICHD-3 for each class, in their order; a word where it names none. */
export function figureCells(classes: readonly MedicationClass[], none: string): readonly string[] {
  return classes.map((each) => String(overuseFigureOf(each) ?? none))
}

/** The days of one class in a month as a bar. Days not known are left to the sentence below: an intake needs no headache. */
export function classBarOf(month: MonthCounts, medicationClass: MedicationClass, words: AllWords): DaysBar {
  const days = month.byClass[medicationClass]
  return { ...barOf(month, words), migraine: 0, other: days, unknown: 0, valueLabel: words.formats.number(days) }
}
