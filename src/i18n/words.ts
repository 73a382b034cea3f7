import type { Formats } from './formats.ts'
import type { Messages } from './en.ts'

export type { Messages } from './en.ts'

/** A language as the screens use it. */
export interface Words {
  readonly language: Language
  /** Language and region, "es-MX". */
  readonly locale: string
  readonly messages: Messages
  readonly formats: Formats
}

export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]
