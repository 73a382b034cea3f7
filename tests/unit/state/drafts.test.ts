import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDraftForm } from '../../../src/state/draft-form.ts'
import { createDraftsState } from '../../../src/state/drafts-state.ts'
import { createMemoryDisk, type MemoryDisk } from '../../support/memory-disk.ts'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'

interface Form {
  readonly day: string
  readonly clock: string
}

const start: Form = { day: '2026-03-14', clock: '' }
const isText = (kept: unknown) => typeof kept === 'string'
const place = '#/add/2026-03-14'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** The form of a place, as one start of the app opens it. */
function opened(disk: MemoryDisk, drafts = createDraftsState(createMemoryEnvironment({ disk }).env.device)) {
  return createDraftForm<Form>(drafts, { place, start, fits: { day: isText, clock: isText } })
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

describe('what is typed into a form and not sent', () => {
  test('is kept after a short pause, and put back at the next start', async () => {
    const disk = createMemoryDisk()
    opened(disk).change({ clock: '10:05' })
    await pass(600)
    expect(disk.drafts.get(place)).toEqual({ clock: '10:05' })
    const again = opened(disk)
    await pass(0)
    expect(again.form.value).toEqual({ day: '2026-03-14', clock: '10:05' })
    expect(again.isBack.value).toBe(true)
  })

  test('is kept while the typing goes on without a pause', async () => {
    const disk = createMemoryDisk()
    const form = opened(disk)
    for (let typed = 1; typed <= 20; typed += 1) {
      form.change({ clock: 'x'.repeat(typed) })
      await pass(100)
    }
    expect(disk.drafts.get(place)).toEqual({ clock: 'x'.repeat(15) })
  })

  test('is kept at once when the page is put aside', async () => {
    const disk = createMemoryDisk()
    const form = opened(disk)
    form.change({ clock: '1' })
    form.keepNow()
    await pass(0)
    expect(disk.drafts.get(place)).toEqual({ clock: '1' })
  })

  test('is forgotten when it is sent, and when it is begun anew', async () => {
    const disk = createMemoryDisk()
    for (const end of ['forget', 'startOver'] as const) {
      const form = opened(disk)
      form.change({ clock: '10:05' })
      await pass(600)
      form[end]()
      await pass(600)
      expect(disk.drafts.size).toBe(0)
      expect(form.form.value.clock).toBe(end === 'forget' ? '10:05' : '')
    }
  })

  test('is nothing when it is as the form was at its start', async () => {
    const disk = createMemoryDisk()
    const form = opened(disk)
    form.change({ clock: '10:05' })
    expect(form.isBegun.value).toBe(true)
    await pass(600)
    form.change({ clock: '' })
    await pass(600)
    expect(form.isBegun.value).toBe(false)
    expect(disk.drafts.size).toBe(0)
  })

  test('is not written over by who types before it has been read', async () => {
    const disk = createMemoryDisk()
    disk.drafts.set(place, { day: '2026-03-10', clock: '09:00' })
    const form = opened(disk)
    form.change({ clock: '10:05' })
    form.keepNow()
    await pass(0)
    expect(form.form.value).toEqual({ day: '2026-03-10', clock: '10:05' })
    expect(disk.drafts.get(place)).toEqual({ day: '2026-03-10', clock: '10:05' })
  })

  test('is put in only where it fits: another version may have written it', async () => {
    const disk = createMemoryDisk()
    disk.drafts.set(place, { day: 7, clock: '09:00', other: 'x' })
    const form = opened(disk)
    await pass(0)
    expect(form.form.value).toEqual({ day: '2026-03-14', clock: '09:00' })
    for (const odd of [null, 'text', [], { day: 7 }]) {
      disk.drafts.set(place, odd)
      const another = opened(disk)
      await pass(0)
      expect([another.form.value, another.isBack.value]).toEqual([start, false])
    }
  })

  test('is not the draft of another place', async () => {
    const disk = createMemoryDisk()
    disk.drafts.set('#/add/2026-03-13', { clock: '09:00' })
    const form = opened(disk)
    await pass(0)
    expect(form.form.value).toEqual(start)
  })
})

describe('a database that does not answer', () => {
  test('holds up no form, and what is typed comes back as long as the app is open, and is written later', async () => {
    const disk = createMemoryDisk()
    disk.answersDrafts = false
    const drafts = createDraftsState(createMemoryEnvironment({ disk }).env.device)
    const form = opened(disk, drafts)
    form.change({ clock: '10:05' })
    expect(form.form.value.clock).toBe('10:05')
    await pass(600)
    const again = opened(disk, drafts)
    await pass(0)
    expect(again.form.value.clock).toBe('10:05')
    disk.answersDrafts = true
    again.change({ clock: '10:06' })
    await pass(600)
    expect(disk.drafts.get(place)).toEqual({ clock: '10:06' })
  })
})
