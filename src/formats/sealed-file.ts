import type { ZonedTime } from '../domain/moment.ts'

/** A recovery key: the secret opens what was encrypted to the recipient. Both are texts of age. */
export interface KeyPair {
  /** AGE-SECRET-KEY-1… */
  readonly secret: string
  /** age1… */
  readonly recipient: string
}

/** The recovery key that a device keeps. */
export interface RecoveryKey extends KeyPair {
  readonly madeAt: ZonedTime
}

/** What a backup is encrypted for. */
export type Lock =
  | { readonly by: 'key'; readonly recipient: string }
  | { readonly by: 'passphrase'; readonly passphrase: string }

/** Why an encrypted file was not opened. */
export type OpenProblem =
  /** What was typed is no recovery key, or has a slip in it. */
  | 'not-a-key'
  /** Of another key; or the place that would tell is damaged. */
  | 'wrong-key'
  | 'wrong-passphrase'
  | 'damaged'
  /** Its passphrase asks for more memory than a phone should give. */
  | 'too-heavy'

/** A QR code: dark squares as the path of an SVG, on a field of `size` by `size`. */
export interface QrDrawing {
  readonly size: number
  readonly path: string
}

const armorHead = '-----BEGIN AGE ENCRYPTED FILE-----'
const head = 'age-encryption.org/'

/** Is a file encrypted in the age format? The first hundred bytes are enough. */
export function isSealed(file: Uint8Array): boolean {
  return isArmored(file) || startOf(file).startsWith(head)
}

/** Is it written as text, as age's armor? */
export function isArmored(file: Uint8Array): boolean {
  return startOf(file).trimStart().startsWith(armorHead)
}

/** What opens an encrypted file; `work` is log2 of the rounds that a passphrase costs. */
export function lockOf(
  file: Uint8Array,
): { readonly by: 'key' } | { readonly by: 'passphrase'; readonly work: number } {
  const scrypt = /\n-> scrypt \S+ (\d+)\n/.exec(isArmored(file) ? withoutArmor(startOf(file)) : startOf(file))
  return scrypt === null ? { by: 'key' } : { by: 'passphrase', work: Number(scrypt[1]) }
}

/** The recovery key in what was typed or pasted, with spaces, line ends and small letters forgiven; null without one. */
export function keyIn(typed: string): string | null {
  const found = /AGE-SECRET-KEY-1[0-9A-Z]{58}/.exec(typed.replace(/\s/g, '').toUpperCase())
  return found === null ? null : found[0]
}

/** A passphrase as it is used: letters with accents can be written in two ways, and spaces at the ends are slips. */
export function usedPassphrase(typed: string): string {
  return typed.trim().normalize('NFC')
}

function startOf(file: Uint8Array): string {
  return new TextDecoder().decode(file.subarray(0, 200))
}

/** The first bytes of what is armored; nothing when they are damaged, which shows when it is opened. */
function withoutArmor(start: string): string {
  const [, first = '', second = ''] = start.trimStart().split(/\r?\n/)
  try {
    return atob(first + second)
  } catch {
    return ''
  }
}
