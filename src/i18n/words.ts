import type { Messages } from './en.ts'
import type { MoreMessages } from './en-more.ts'
import type { Formats } from './formats.ts'

export type { Messages } from './en.ts'

export type AllMessages = Messages & MoreMessages

/** A language as the first screen uses it: small, since a phone loads it before the first tap. */
export interface Words {
  readonly language: Language
  /** Language and region, "es-MX". */
  readonly locale: string
  readonly messages: Messages
  readonly formats: Formats
}

/** A language as all other screens use it. */
export interface AllWords extends Words {
  readonly messages: AllMessages
}

export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]
