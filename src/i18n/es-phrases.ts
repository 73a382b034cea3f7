import type { RunLength } from '../domain/flag.ts'

const rules = new Intl.PluralRules('es')

/** Picks the form of a word that goes with a count. */
export const plural = (count: number, one: string, other: string) => (rules.select(count) === 'one' ? one : other)
export const days = (count: number) => `${count} ${plural(count, 'día', 'días')}`
export const headacheDays = (count: number) =>
  `${count} ${plural(count, 'día con dolor de cabeza', 'días con dolor de cabeza')}`
export const migraineDays = (count: number) => `${count} ${plural(count, 'día de migraña', 'días de migraña')}`
export const headaches = (count: number) => `${count} ${plural(count, 'dolor de cabeza', 'dolores de cabeza')}`
export const recordCount = (count: number) => `${count} ${plural(count, 'anotación', 'anotaciones')}`
export const known = (count: number, of: number) => `${count} de ${days(of)} con datos`

export function monthCount(months: number): string {
  return `${months} ${plural(months, 'mes', 'meses')}`
}

/** A count that may be a range, "12" or "12–17". */
export function headacheDaysOf(figure: string): string {
  return `${figure} ${figure === '1' ? 'día' : 'días'} con dolor de cabeza`
}

export function runText(run: RunLength): string {
  if (run === 0) return 'ninguno'
  return run === 1 ? '1 mes' : `${runNumber(run)} meses seguidos`
}

export function runNumber(run: RunLength): string {
  if (run === 0) return 'ninguno'
  return run === 'more-than-3' ? 'más de 3' : String(run)
}

/** "las 14:20", "la 1:05"; a moment that begins with its day, "vie, 20 nov, 14:20", becomes "el vie, 20 nov, 14:20". */
export function theTime(when: string): string {
  if (!/^\d/.test(when)) return `el ${when}`
  return /^0?1:/.test(when) ? `la ${when}` : `las ${when}`
}

/** Names of months and weekdays are small letters in Spanish, except at the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('es') + text.slice(1)
}
