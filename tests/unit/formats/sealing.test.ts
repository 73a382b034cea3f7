import { Encrypter } from 'age-encryption'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { isSealed, keyIn, lockOf, usedPassphrase } from '../../../src/formats/sealed-file.ts'
import { keyPair, open, qrCode, seal } from '../../../src/formats/sealing.ts'

const text = `{"note":"${'dolor de cabeza, 15 días. '.repeat(40)}"}`
const bytesOf = (sealed: string) => new TextEncoder().encode(sealed)
const passphrase = 'correct horse battery staple'

const key = await keyPair()
let withKey = ''
let withPassphrase = ''

// A passphrase costs a busy machine seconds, which is what it is for.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

beforeAll(async () => {
  withKey = await seal(text, { by: 'key', recipient: key.recipient })
  withPassphrase = await seal(text, { by: 'passphrase', passphrase })
})

describe('an encrypted text', () => {
  test('opens with its key, letter for letter, and holds nothing that could be read', async () => {
    expect(await open(bytesOf(withKey), key.secret)).toEqual({ ok: true, value: text })
    expect(Buffer.from(withKey.split('\n').slice(1, -2).join(''), 'base64').toString('latin1')).not.toContain('dolor')
  })

  test('opens with its passphrase, however its accents were typed', async () => {
    expect(await open(bytesOf(withPassphrase), ` ${passphrase}\n`)).toEqual({ ok: true, value: text })
    expect(usedPassphrase('migraña'.normalize('NFD'))).toBe(usedPassphrase(' migraña '))
  })

  test('opens with a key that was typed in small letters, in groups, on two lines', async () => {
    const typed = `Key: ${key.secret
      .toLowerCase()
      .replace(/(.{4})/g, '$1 ')
      .replace(' ', '\n')}`
    expect(await open(bytesOf(withKey), typed)).toEqual({ ok: true, value: text })
  })

  test('opens from the bytes without armor, and with the line ends of Windows', async () => {
    const plain = new Encrypter()
    plain.addRecipient(key.recipient)
    expect(await open(await plain.encrypt(text), key.secret)).toEqual({ ok: true, value: text })
    expect(await open(bytesOf(withKey.replaceAll('\n', '\r\n')), key.secret)).toEqual({ ok: true, value: text })
  })

  test('does not open with another key or passphrase', async () => {
    const other = await keyPair()
    expect(await open(bytesOf(withKey), other.secret)).toEqual({ ok: false, problem: 'wrong-key' })
    expect(await open(bytesOf(withPassphrase), 'correct horse')).toEqual({ ok: false, problem: 'wrong-passphrase' })
  })

  test('says of what is no whole key that it is none', async () => {
    const slip = key.secret.replace(/.$/, (last) => (last === 'Q' ? 'P' : 'Q'))
    for (const typed of ['', 'my passphrase', key.recipient, key.secret.slice(0, -1), slip]) {
      expect(await open(bytesOf(withKey), typed), typed).toEqual({ ok: false, problem: 'not-a-key' })
    }
  })

  test('opens at no length but its own', async () => {
    const wholes: number[] = []
    for (let length = 0; length < withKey.length; length += 37) {
      const outcome = await open(bytesOf(withKey.slice(0, length)), key.secret)
      if (outcome.ok) wholes.push(length)
    }
    // Null control: the same loop over the whole file.
    expect(wholes).toEqual([])
    expect((await open(bytesOf(withKey), key.secret)).ok).toBe(true)
  })

  test('does not open once a byte of it is flipped, at every 97th place of the armor and of the bytes', async () => {
    const plain = new Encrypter()
    plain.addRecipient(key.recipient)
    for (const whole of [bytesOf(withKey), await plain.encrypt(text)]) {
      for (let place = 0; place < whole.length; place += 97) {
        const flipped = whole.slice()
        flipped[place] = (flipped[place] ?? 0) ^ 1
        const outcome = await open(flipped, key.secret)
        expect(outcome.ok, `byte ${place}`).toBe(false)
      }
    }
  })

  test('that asks for the memory of a large computer is refused before it is tried', async () => {
    const heavy = new Encrypter()
    heavy.setPassphrase(passphrase)
    heavy.setScryptWorkFactor(10)
    const sealed = await heavy.encrypt(text)
    const asks20 = Buffer.from(Buffer.from(sealed).toString('latin1').replace(' 10\n', ' 20\n'), 'latin1')
    expect(lockOf(sealed)).toEqual({ by: 'passphrase', work: 10 })
    expect(await open(asks20, passphrase)).toEqual({ ok: false, problem: 'too-heavy' })
  })
})

describe('an encrypted file', () => {
  test('is known by its beginning, and what opens it too', async () => {
    expect(isSealed(bytesOf(withKey))).toBe(true)
    expect(isSealed(bytesOf('{"header":{}}'))).toBe(false)
    expect(lockOf(bytesOf(withKey))).toEqual({ by: 'key' })
    expect(lockOf(bytesOf(withPassphrase))).toEqual({ by: 'passphrase', work: 16 })
  })
})

describe('a recovery key', () => {
  test('is another each time, and gives its recipient again', async () => {
    const other = await keyPair()
    expect(other.secret).not.toBe(key.secret)
    expect(await keyPair(key.secret)).toEqual(key)
    expect(keyIn(`# a comment\n${key.secret}\n`)).toBe(key.secret)
  })

  test('as a QR code is small enough for any camera', async () => {
    const { size, path } = await qrCode(key.secret)
    expect(size).toBeLessThanOrEqual(45)
    expect(path.startsWith('M4 4h1v1h-1z')).toBe(true)
  })
})
