import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/domain/day.ts'
import { canonicalText } from '../../src/formats/canonical-text.ts'
import { emptyContents, mergeContents, type DiaryContents } from '../../src/formats/diary-contents.ts'
import type { Change } from '../../src/state/environment.ts'
import { aDay } from '../support/builders.ts'
import { createMemoryDisk, type MemoryDisk } from '../support/memory-disk.ts'
import { createMemoryEnvironment } from '../support/memory-environment.ts'
import { startedApp } from '../support/started-app.ts'

/** Clocks that are years apart, as of phones that were off or set by hand. */
const clocks = ['2019-01-01T03:00', '2026-03-14T12:00', '2031-12-31T23:59'] as const

type Device = Awaited<ReturnType<typeof openDevice>>

interface Step {
  readonly device: number
  readonly what: 'add' | 'edit' | 'remove' | 'mark' | 'unmark' | 'undo' | 'bring' | 'wait'
  readonly other: number
  readonly which: number
}

const step: fc.Arbitrary<Step> = fc.record({
  device: fc.nat({ max: clocks.length - 1 }),
  what: fc.constantFrom('add', 'add', 'edit', 'edit', 'remove', 'mark', 'unmark', 'undo', 'bring', 'bring', 'wait'),
  other: fc.nat({ max: clocks.length - 1 }),
  which: fc.nat({ max: 9 }),
})

describe('three devices whose clocks are years apart', () => {
  test('agree once they have met, in whatever order, and nothing that was saved is gone without a trace', async () => {
    let tombstones = 0
    let conflicts = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const devices = await Promise.all(clocks.map(openDevice))
        for (const each of steps) await take(each, devices)
        const [a, b, c] = devices.map(({ disk }) => disk.read())
        if (a === undefined || b === undefined || c === undefined) throw new Error('There are three')
        const met = mergeContents(mergeContents(a, b), c)
        expect(canonicalText(mergeContents(c, mergeContents(b, a)))).toBe(canonicalText(met))
        expect(canonicalText(mergeContents(mergeContents(met, a), met))).toBe(canonicalText(met))
        for (const { changes } of devices) expect(withoutTrace(met, changes, devices)).toEqual([])
        tombstones += met.tombstones.length
        conflicts += met.revisions.length - new Set(met.revisions.map(({ id }) => id)).size
      }),
    )
    // Deletions and edits of one record on two devices were among them.
    expect(tombstones).toBeGreaterThan(0)
    expect(conflicts).toBeGreaterThan(0)
  })
})

async function openDevice(clock: string, index: number) {
  const disk = createMemoryDisk(String(index + 1).repeat(8))
  const changes: Change[] = []
  const noting: MemoryDisk = Object.assign(Object.create(disk) as MemoryDisk, {
    write: (change: Change) => {
      changes.push(change)
      disk.write(change)
    },
  })
  const world = createMemoryEnvironment({ disk: noting, clock })
  return { disk, changes, world, app: await startedApp(world) }
}

async function take({ device, what, other, which }: Step, devices: readonly Device[]): Promise<void> {
  const here = devices[device]
  const there = devices[other]
  if (here !== undefined && there !== undefined) await acts[what]({ here, there, which })
}

interface Turn {
  readonly here: Device
  readonly there: Device
  readonly which: number
}

const attackOf = ({ here: { app }, which }: Turn) => app.diary.value.attacks.at(which % 3)
const dayOf = ({ which }: Turn) => addDays(aDay('2026-03-01'), which)

const acts: Readonly<Record<Step['what'], (turn: Turn) => unknown>> = {
  add: (turn) => turn.here.app.addHeadache({ form: 'clockless', day: dayOf(turn), zone: 'UTC', hours: turn.which + 1 }),
  edit: (turn) => {
    const attack = attackOf(turn)
    return attack && turn.here.app.setNote(attack, `note ${String(turn.which)}`)
  },
  remove: (turn) => {
    const attack = attackOf(turn)
    return attack && turn.here.app.removeAttack(attack)
  },
  mark: (turn) => turn.here.app.markDay(dayOf(turn), turn.which % 2 === 0 ? 'clear' : 'all-day'),
  unmark: (turn) => {
    const record = turn.here.app.diary.value.days.get(dayOf(turn))
    return record && turn.here.app.unmarkDay(record)
  },
  undo: ({ here }) => here.app.undo(),
  bring: ({ here, there }) => bring(here, there),
  wait: ({ here, which }) => here.world.pass(which * 60),
}

/** Restores a backup of another device, as a person would. */
async function bring(here: Device, there: Device): Promise<void> {
  if (here === there) return
  await there.app.makeBackup()
  await here.app.readBackup(new Blob([there.world.asked.shared.at(-1)?.text ?? '']))
  await here.app.applyBackup()
}

/** Revisions and tombstones that are neither there nor gave way to a revision that was made from them. */
function withoutTrace(met: DiaryContents, changes: readonly Change[], devices: readonly Device[]): readonly string[] {
  const kept = new Set(met.revisions.map(({ id, stamp }) => `${id} ${stamp}`))
  const buried = new Set(met.tombstones.map(({ id, deletes }) => `${id} deleted ${deletes}`))
  const all = devices.flatMap((device) => device.changes)
  const gaveWay = (id: string, stamp: string) =>
    all.some(({ put, replaces }) => replaces.includes(stamp) && put.some((each) => each.id === id))
  const revisions = changes.flatMap(({ put }) => put).filter(({ id, stamp }) => !gaveWay(id, stamp))
  return [
    ...revisions.map(({ id, stamp }) => `${id} ${stamp}`).filter((each) => !kept.has(each)),
    ...changes
      .flatMap(({ bury }) => bury)
      .map(({ id, deletes }) => `${id} deleted ${deletes}`)
      .filter((each) => !buried.has(each)),
  ]
}

test('what is gone is found: without the device that wrote them its entries are missing', async () => {
  const devices = await Promise.all(clocks.map(openDevice))
  const [first] = devices
  await first?.app.addHeadache({ form: 'all-day', day: aDay('2026-03-10'), zone: 'UTC' })
  expect(withoutTrace(emptyContents, first?.changes ?? [], devices)).toHaveLength(1)
})
