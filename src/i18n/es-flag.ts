import type { RunLength } from '../domain/flag.ts'
import type { enFlag } from './en-flag.ts'
import { capital, days, headacheDays, known, plural, runText } from './es-phrases.ts'

/** Spanish for what a month says of the line at 15. */
export const esFlag: typeof enFlag = {
  reached: (count: number, month: string, knownDays: number, of: number) =>
    `Usted anotó ${headacheDays(count)} en ${month} (${known(knownDays, of)}).`,
  show: 'Quizá quiera mostrárselo a quien le atiende.',
  days: 'Ver los días',
  notReached: (count: number, month: string) =>
    `${capital(month)}: ${headacheDays(count)}. Menos de 15, pasara lo que pasara en los días sin datos.`,
  notReachedAllKnown: (count: number, month: string) =>
    `${capital(month)}: ${headacheDays(count)}, todos los días con datos. Menos de 15.`,
  cannotTell: (count: number, unknown: number, month: string) =>
    `${capital(month)}: ${count} ${plural(count, 'anotado', 'anotados')}, ${days(unknown)} sin datos: entre ${count} y ${count + unknown}. No se puede saber si llegó a 15.`,
  soFar: (count: number, month: string, knownDays: number, of: number) =>
    `${headacheDays(count)} en lo que va de ${month}, ${known(knownDays, of)}.`,
  runHeadache: (run: RunLength) => `15 o más días con dolor de cabeza: ${runText(run)}`,
  runMigraine: (run: RunLength) => `de ellos, con 8 o más días de migraña: ${runText(run)}`,
  runFeatures: (run: RunLength) => `de ellos, con 8 o más días con rasgos de tipo migrañoso: ${runText(run)}`,
}
