import { describe, expect, test, vi } from 'vitest'
import type { DiaryRecord } from '../../../src/domain/records.ts'
import { keyPair } from '../../../src/formats/sealing.ts'
import { anAttack, at } from '../../support/builders.ts'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'
import { everyKind } from '../../support/record-samples.ts'
import { diskWith, startedApp } from '../../support/started-app.ts'

const attack = anAttack({ start: at('2026-03-10T10:00') })

async function appWith(records: readonly DiaryRecord[], device?: string) {
  const world = createMemoryEnvironment({ disk: diskWith(records, device) })
  return { world, app: await startedApp(world) }
}

describe('an encrypted backup', () => {
  async function encrypted() {
    const old = await appWith(everyKind)
    expect(await old.app.makeKey()).toBe(true)
    const entries = old.app.records.value.size
    expect(await old.app.makeBackup({ by: 'key' })).toEqual({ outcome: 'shared', written: entries, of: entries })
    return { old, text: old.world.asked.shared.at(-1)?.text ?? '', secret: old.world.disk.recoveryKey?.secret ?? '' }
  }

  test('is a file of age with its date in the name, and counts as a backup', async () => {
    const { old } = await encrypted()
    expect(old.world.asked.shared).toMatchObject([{ name: 'fifteen-backup-2026-03-14.age', type: 'text/plain' }])
    expect(old.world.asked.lastBackup?.records).toBe(old.app.records.value.size)
  })

  test('opens by itself where its key is, and restores the same diary elsewhere once the key is typed', async () => {
    const { old, text, secret } = await encrypted()
    await old.app.readBackup(new Blob([text]))
    expect(old.app.incoming.value.step).toBe('planned')

    const fresh = await appWith([], 'eeeeeeee')
    await fresh.app.readBackup(new Blob([text]))
    expect(fresh.app.incoming.value).toEqual({ step: 'locked', by: 'key', why: null })
    await fresh.app.unlock(secret.toLowerCase())
    await fresh.app.applyBackup()
    expect(fresh.world.disk.read()).toEqual(old.world.disk.read())
    expect(fresh.world.disk.recoveryKey?.secret).toBe(secret)
  })

  test('with a wrong key, cut or changed is a sentence each and changes nothing', async () => {
    const { text, secret } = await encrypted()
    const { app, world } = await appWith([attack])
    const before = world.disk.read()
    await app.readBackup(new Blob([text]))
    await app.unlock((await keyPair()).secret)
    expect(app.incoming.value).toMatchObject({ step: 'locked', why: 'wrong-key' })
    await app.unlock('what was it')
    expect(app.incoming.value).toMatchObject({ step: 'locked', why: 'not-a-key' })
    for (const bad of [text.slice(0, 2000), text.replace(/\n[^-\n]+\n-----END/, '\n-----END')]) {
      await app.readBackup(new Blob([bad]))
      await app.unlock(secret)
      expect(app.incoming.value).toEqual({ step: 'refused', why: 'damaged' })
    }
    expect(world.disk.read()).toEqual(before)
    expect(world.disk.recoveryKey).toBeNull()
  })

  test('that is still being opened says so; who cancels meanwhile, or taps again, is not overtaken by it', async () => {
    const { text, secret } = await encrypted()
    const { app, world } = await appWith([], 'eeeeeeee')
    const sealing = await world.env.device.sealing()
    const open = vi.fn<typeof sealing.open>(sealing.open)
    vi.spyOn(world.env.device, 'sealing').mockResolvedValue({ ...sealing, open })
    await app.readBackup(new Blob([text]))
    const opening = [app.unlock(secret), app.unlock(secret)]
    expect(app.incoming.value).toEqual({ step: 'locked', by: 'key', why: 'opening' })
    app.forget()
    await Promise.all(opening)
    expect(app.incoming.value).toEqual({ step: 'none' })
    expect(open).toHaveBeenCalledTimes(1)
  })

  test('is made once by two taps in one breath', async () => {
    const { app, world } = await appWith(everyKind)
    const made = await Promise.all([app.makeBackup(), app.makeBackup()])
    expect(made.map(({ outcome }) => outcome)).toEqual(['shared', 'cancelled'])
    expect(world.asked.shared).toHaveLength(1)
  })

  test('that does not read back as the diary is not handed over, and is no backup', async () => {
    const { app, world } = await appWith(everyKind)
    const sealing = await world.env.device.sealing()
    const damage = vi.spyOn(world.env.device, 'sealing')
    const lock = { by: 'passphrase', passphrase: 'correct horse battery' } as const
    damage.mockResolvedValue({
      ...sealing,
      open: async (file, typed) => {
        const opened = await sealing.open(file, typed)
        return opened.ok ? { ok: true, value: opened.value.replace('"level":7', '"level":6') } : opened
      },
    })
    expect(await app.makeBackup(lock)).toEqual({ outcome: 'unlike' })
    expect([world.asked.shared, world.asked.lastBackup]).toEqual([[], null])
    // Null control: undamaged, the same one goes out.
    damage.mockResolvedValue(sealing)
    expect(await app.makeBackup(lock)).toMatchObject({ outcome: 'shared', written: everyKind.length })
  }, 30_000)

  test('that did not get out waits, and is handed over as it is', async () => {
    const { app, world } = await appWith(everyKind)
    const answers = ['failed', 'shared'] as const
    let asked = -1
    vi.spyOn(world.env.files, 'share').mockImplementation(async () => answers[(asked += 1)] ?? 'failed')
    expect(await app.makeBackup()).toEqual({ outcome: 'failed' })
    expect([app.sending.value, world.asked.lastBackup]).toEqual(['waiting', null])
    expect(await app.handOverAgain()).toMatchObject({ outcome: 'shared' })
    expect([app.sending.value, world.asked.lastBackup?.records]).toEqual(['none', everyKind.length])
  })
})
