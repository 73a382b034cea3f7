import type { FinePrintCase } from './counting-case.ts'
import { finePrintOfAttacks } from './fine-print-cases-attacks.ts'
import { finePrintOfDays } from './fine-print-cases-days.ts'
import { finePrintOfTime } from './fine-print-cases-time.ts'

/** Cases for the fine print of the rules. Every expected figure was counted by hand. */
export const finePrintCases: readonly FinePrintCase[] = [...finePrintOfAttacks, ...finePrintOfDays, ...finePrintOfTime]
