import { describe, expect, test } from 'vitest'
import type { DiaryRecord } from '../../../src/domain/records.ts'
import type { BackupState } from '../../../src/state/backup-state.ts'
import type { App } from '../../../src/state/create-app.ts'
import { anAttack, aSetting, at } from '../../support/builders.ts'
import { createMemoryDisk } from '../../support/memory-disk.ts'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'
import { everyKind } from '../../support/record-samples.ts'
import { diskWith, inMemory, onlyAttack, startedApp } from '../../support/started-app.ts'

async function appWith(records: readonly DiaryRecord[], device?: string) {
  const world = createMemoryEnvironment({ disk: diskWith(records, device) })
  return { world, app: await startedApp(world) }
}

/** The text of a backup made now. */
async function backupOf({ app, world }: Awaited<ReturnType<typeof appWith>>): Promise<string> {
  expect(await app.makeBackup()).toMatchObject({ outcome: 'shared' })
  return world.asked.shared.at(-1)?.text ?? ''
}

async function restore(app: App & BackupState, text: string): Promise<void> {
  await app.readBackup(new Blob([text]))
  await app.applyBackup()
}

const partsOf = (backup: string) => backup.slice(backup.indexOf('"records":'))
const attack = anAttack({ start: at('2026-03-10T10:00') })

describe('a backup', () => {
  test('is a file with its date in the name', async () => {
    const { app, world } = await appWith(everyKind)
    await app.makeBackup()
    expect(world.asked.shared).toMatchObject([{ name: 'fifteen-backup-2026-03-14.json', type: 'application/json' }])
    expect(world.asked.shared[0]?.text).toContain(
      '"app":"1.2.3","writtenAt":"2026-03-14T12:00:00-06:00[America/Denver]"',
    )
  })

  test('restored into an empty diary gives the same diary, and the same backup again', async () => {
    const old = await appWith(everyKind)
    await old.app.setSetting('theme', 'light')
    await old.app.markDay(old.app.today.value, 'clear')
    await old.app.startAttack()
    await old.app.undo()
    const text = await backupOf(old)

    const fresh = await appWith([], 'eeeeeeee')
    fresh.world.setClock('2026-04-01T09:00')
    await restore(fresh.app, text)
    expect(fresh.app.incoming.value.step).toBe('applied')
    expect(fresh.app.records.value).toEqual(old.app.records.value)
    expect(fresh.world.disk.read()).toEqual(old.world.disk.read())
    expect(partsOf(await backupOf(fresh))).toBe(partsOf(text))
  })

  test('made after another start has the same records part, byte for byte', async () => {
    const old = await appWith(everyKind)
    await old.app.setDetails(everyKind[0]?.id ?? '', () => ({ severity: 'mild' }))
    await old.app.startAttack()
    await old.app.undo()
    const world = createMemoryEnvironment({ disk: old.world.disk })
    const later = { world, app: await startedApp(world) }
    expect(partsOf(await backupOf(later))).toBe(partsOf(await backupOf(old)))
  })

  test('of a diary with nothing in it can be restored too', async () => {
    const text = await backupOf(await appWith([]))
    const { app } = await appWith([])
    await restore(app, text)
    expect(app.incoming.value.step).toBe('applied')
  })
})

describe('a backup that is read', () => {
  test('changes nothing until it is applied, and says what it would do', async () => {
    const text = await backupOf(await appWith([attack, aSetting('theme', 'dim')]))
    const { app, world } = await appWith([aSetting('theme', 'light', { createdAt: at('2026-03-12T12:00') })])
    await app.readBackup(new Blob([text]))
    expect(app.incoming.value).toMatchObject({
      step: 'planned',
      plan: { added: [{ id: attack.id }], older: [{ here: { id: 'setting-theme' } }], removed: [] },
    })
    expect(app.records.value.size).toBe(1)
    expect(world.disk.read().revisions.length).toBe(1)
  })

  test('can be put aside', async () => {
    const text = await backupOf(await appWith([attack]))
    const { app } = await appWith([])
    await app.readBackup(new Blob([text]))
    app.forget()
    await app.applyBackup()
    expect(app.incoming.value).toEqual({ step: 'none' })
    expect(app.records.value.size).toBe(0)
  })

  test('keeps the later of two revisions, and the other beside it', async () => {
    const text = await backupOf(await appWith([attack]))
    const { app, world } = await appWith([attack])
    await app.setDetails(attack.id, () => ({ severity: 'severe' }))
    await restore(app, text)
    expect(onlyAttack(app).severity).toBe('severe')
    expect(world.disk.read().revisions.length).toBe(2)
    expect(world.disk.read()).toEqual(inMemory(app))
  })

  test('does not bring back what was deleted since', async () => {
    const { app, world } = await appWith([attack])
    const text = await backupOf({ app, world })
    await app.removeAttack(onlyAttack(app))
    await app.readBackup(new Blob([text]))
    expect(app.incoming.value).toMatchObject({ plan: { stayDeleted: [{ id: attack.id }], added: [] } })
    await app.applyBackup()
    expect(app.diary.value.attacks).toEqual([])
  })

  test('that could not be written is said, and changes nothing', async () => {
    const text = await backupOf(await appWith([attack]))
    const { app, world } = await appWith([])
    world.failNext('merge', 'full')
    await restore(app, text)
    expect(app.incoming.value).toMatchObject({ step: 'failed', problem: { what: 'full' } })
    expect(app.records.value.size).toBe(0)
    expect(world.disk.read().revisions).toEqual([])
  })

  test('does not set the clock of stamps back: what is said afterwards holds', async () => {
    const ahead = createMemoryEnvironment({ disk: createMemoryDisk('eeeeeeee'), clock: '2026-03-14T20:00' })
    const other = { world: ahead, app: await startedApp(ahead) }
    await other.app.setSetting('personName', 'Ahead')
    const { app } = await appWith([])
    await restore(app, await backupOf(other))
    await app.setSetting('personName', 'Here')
    expect(app.settings.value.personName).toBe('Here')
  })
})

describe('a file that is no backup of this app', () => {
  test.each([
    ['too newer', '{"header":{"format":"fifteen-backup","version":3},"records":[],"tombstones":[]}', 'newer'],
    ['foreign', '{"format":"another-diary","entries":[]}', 'foreign'],
    ['no JSON at all', 'Dear diary', 'not-json'],
    ['empty', '', 'not-json'],
  ])('(%s) is refused, and changes nothing', async (_what, text, why) => {
    const { app, world } = await appWith([attack])
    const before = world.disk.read()
    await restore(app, text)
    expect(app.incoming.value).toEqual({ step: 'refused', why })
    expect(world.disk.read()).toEqual(before)
    expect(inMemory(app)).toEqual(before)
  })

  test('(broken in one place, or cut short) is refused whole', async () => {
    const text = await backupOf(await appWith(everyKind))
    const { app, world } = await appWith([])
    await restore(app, text.replace('"level":7', '"level":11'))
    expect(app.incoming.value).toEqual({ step: 'refused', why: 'broken' })
    await restore(app, text.slice(0, -100))
    expect(app.incoming.value).toEqual({ step: 'refused', why: 'not-json' })
    await restore(app, text.replace(/^\{"kind":"dose".*\n/m, ''))
    expect(app.incoming.value).toEqual({ step: 'refused', why: 'counts-differ' })
    expect(world.disk.read().revisions).toEqual([])
  })

  test('(too large, or gone before it was read) is refused', async () => {
    const { app } = await appWith([])
    await app.readBackup({ size: 80 * 1024 * 1024 } as Blob)
    expect(app.incoming.value).toEqual({ step: 'refused', why: 'too-large' })
    const gone = { size: 10, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }
    // A file that goes after it was chosen cannot be made here; of a file only these two parts are used.
    await app.readBackup(gone as unknown as Blob)
    expect(app.incoming.value).toEqual({ step: 'refused', why: 'unreadable' })
  })
})

describe('what is decided by hand', () => {
  test('is written over the merge in the same transaction, and undone in one step', async () => {
    const there = await appWith([attack, aSetting('theme', 'dim'), aSetting('question', 'There?')], 'eeeeeeee')
    const text = await backupOf(there)
    const { app, world } = await appWith([attack, aSetting('theme', 'light', { createdAt: at('2026-03-12T12:00') })])
    await app.removeAttack(attack)
    const before = new Map(app.records.value)

    await app.readBackup(new Blob([text]))
    app.choose(() => ({ bringBack: new Set([attack.id]), version: new Map([['setting-theme', 'there']]) }))
    await app.applyBackup()
    expect(app.records.value.get(attack.id)?.kind).toBe('attack')
    expect(app.settings.value).toMatchObject({ theme: 'dim', question: 'There?' })
    expect(inMemory(app)).toEqual(world.disk.read())

    await app.undoRestore()
    expect(app.incoming.value.step).toBe('undone')
    expect([...app.records.value.keys()].toSorted()).toEqual([...before.keys()].toSorted())
    expect(app.settings.value).toMatchObject({ theme: 'light', question: '' })
    expect(inMemory(app)).toEqual(world.disk.read())
  })

  test('leaves alone what was changed after the restore, when that is undone', async () => {
    const text = await backupOf(await appWith([aSetting('question', 'There?'), aSetting('personName', 'R.')]))
    const { app } = await appWith([])
    await restore(app, text)
    await app.setSetting('question', 'Mine now')
    await app.undoRestore()
    expect(app.settings.value).toMatchObject({ question: 'Mine now', personName: '' })
  })

  test('is forgotten with the file', async () => {
    const text = await backupOf(await appWith([attack]))
    const { app } = await appWith([attack])
    await app.removeAttack(attack)
    await app.readBackup(new Blob([text]))
    app.choose(() => ({ bringBack: new Set([attack.id]) }))
    app.forget()
    await restore(app, text)
    expect(app.records.value.size).toBe(0)
  })
})
