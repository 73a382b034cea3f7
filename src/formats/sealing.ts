import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { encode } from 'uqr'
import { failed, ok, type Result } from '../domain/result.ts'
import {
  isArmored,
  keyIn,
  lockOf,
  usedPassphrase,
  type KeyPair,
  type Lock,
  type OpenProblem,
  type QrDrawing,
} from './sealed-file.ts'

/** What is encrypted and opened here; it is heavy, so a worker does it. */
export interface Sealing {
  readonly keyPair: typeof keyPair
  readonly seal: typeof seal
  readonly open: typeof open
  readonly qrCode: typeof qrCode
}

/** What the worker is asked, once. */
export interface SealingRequest {
  readonly what: keyof Sealing
  readonly given: readonly unknown[]
}

export type SealingAnswer = Result<unknown, string>

/** log2 of the rounds of scrypt. age's own 18 takes 256 MB and up to 12 s on a slow phone, 16 a quarter of both. */
const WORK = 16
/** What age itself makes; a file that asks for more would stop an old phone. */
const MOST_WORK = 18

/** A new recovery key, or the pair that a secret belongs to. */
export async function keyPair(known?: string): Promise<KeyPair> {
  const secret = known ?? (await generateX25519Identity())
  return { secret, recipient: await identityToRecipient(secret) }
}

/** Encrypts a text; the outcome is text too (age's armor), since phones share nothing else. */
export async function seal(text: string, lock: Lock): Promise<string> {
  const encrypter = new Encrypter()
  if (lock.by === 'key') encrypter.addRecipient(lock.recipient)
  else {
    encrypter.setPassphrase(usedPassphrase(lock.passphrase))
    encrypter.setScryptWorkFactor(WORK)
  }
  return armor.encode(await encrypter.encrypt(text))
}

/** Opens a file of age, armored or not, with a recovery key or a passphrase as it was typed. */
export async function open(file: Uint8Array, typed: string): Promise<Result<string, OpenProblem>> {
  try {
    const bytes = isArmored(file) ? armor.decode(new TextDecoder().decode(file)) : file
    const lock = lockOf(file)
    if (lock.by === 'passphrase' && lock.work > MOST_WORK) return failed('too-heavy')
    const decrypter = lock.by === 'key' ? await withKey(typed) : withPassphrase(typed)
    if (decrypter === null) return failed('not-a-key')
    return await decrypted(decrypter, bytes, lock.by)
  } catch (error) {
    // A device without the memory that scrypt takes says so by this error.
    return failed(error instanceof RangeError ? 'too-heavy' : 'damaged')
  }
}

/** A text as a QR code. */
export async function qrCode(text: string): Promise<QrDrawing> {
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  const cells = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size, path: cells.join('') }
}

async function withKey(typed: string): Promise<Decrypter | null> {
  const key = keyIn(typed)
  if (key === null) return null
  try {
    // A slip of one letter shows here: the key has a check sum.
    await identityToRecipient(key)
  } catch {
    return null
  }
  const decrypter = new Decrypter()
  decrypter.addIdentity(key)
  return decrypter
}

function withPassphrase(typed: string): Decrypter {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(usedPassphrase(typed))
  return decrypter
}

async function decrypted(
  decrypter: Decrypter,
  bytes: Uint8Array,
  by: Lock['by'],
): Promise<Result<string, OpenProblem>> {
  try {
    return ok(await decrypter.decrypt(bytes, 'text'))
  } catch (error) {
    // The library tells its failures apart by their words only.
    const isOther = error instanceof Error && error.message.startsWith('no identity matched')
    if (!isOther) throw error
    return failed(by === 'key' ? 'wrong-key' : 'wrong-passphrase')
  }
}
