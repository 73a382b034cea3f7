/** Classes of acute medication. Pooling and figures: docs/rules.md R6 (ICHD-3 8.2). */
export const medicationClasses = [
  'triptan',
  'ergot',
  'gepant',
  'ditan',
  'simple-analgesic',
  'combination-analgesic',
  'opioid',
  'antiemetic',
] as const
export type MedicationClass = (typeof medicationClasses)[number]

const migraineSpecific: readonly MedicationClass[] = ['triptan', 'ergot', 'gepant', 'ditan']

/** Is a product of these classes an acute headache medication? All but pure antiemetics; unknown counts as acute. */
export function isAcute(classes: readonly MedicationClass[]): boolean {
  return classes.length === 0 || classes.some((each) => each !== 'antiemetic')
}

/** Does a dose of it make a headache day a migraine day? Triptan, ergot, gepant, ditan (docs/rules.md R3). */
export function isMigraineSpecific(classes: readonly MedicationClass[]): boolean {
  return classes.some((each) => migraineSpecific.includes(each))
}

/** Counts for the strict ICHD-3 line: triptan or ergot only. */
export function isTriptanOrErgot(classes: readonly MedicationClass[]): boolean {
  return classes.includes('triptan') || classes.includes('ergot')
}

/** Intake days a month that ICHD-3 uses in its definition of overuse; null where it names no figure. */
export function overuseFigureOf(medicationClass: MedicationClass): 10 | 15 | null {
  switch (medicationClass) {
    case 'triptan':
    case 'ergot':
    case 'opioid':
    case 'combination-analgesic':
      return 10
    case 'simple-analgesic':
      return 15
    case 'gepant':
    case 'ditan':
    case 'antiemetic':
      return null
  }
}
