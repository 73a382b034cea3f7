import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DiaryRecord } from '../../src/domain/records.ts'
import { overridesOf } from '../../src/formats/merge-choices.ts'
import { planMerge } from '../../src/formats/merge-plan.ts'
import type { App } from '../../src/state/create-app.ts'
import { anyContents } from '../support/any-contents.ts'
import { createMemoryDisk } from '../support/memory-disk.ts'
import { createMemoryEnvironment } from '../support/memory-environment.ts'
import { inMemory, startedApp } from '../support/started-app.ts'

const anyIds = fc.subarray(['a', 'b', 'c', 'd']).map((ids) => new Set(ids))
const anyVersion = fc.constantFrom('here' as const, 'there' as const)

/** What shows, whatever its stamps: what an undo writes again has new ones. */
function shown({ records }: App): ReadonlyMap<string, DiaryRecord> {
  return new Map([...records.value].map(([id, record]) => [id, { ...record, stamp: '' }]))
}

test('a restore with whatever was decided, undone, shows what showed before', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(anyContents, anyContents, anyIds, anyIds, anyVersion),
      async ([here, there, bringBack, stay, side]) => {
        const disk = createMemoryDisk()
        disk.merge(here)
        const app = await startedApp(createMemoryEnvironment({ disk }))
        const before = shown(app)
        const version = new Map(['a', 'b', 'c', 'd'].map((id) => [id, side] as const))
        const outcome = await app.merge({
          incoming: there,
          overrides: (now) => overridesOf(planMerge(now, there), { bringBack, stay, version }),
        })
        expect(inMemory(app)).toEqual(disk.read())
        const undone = outcome.done ? await outcome.undo() : outcome
        expect(undone.done).toBe(true)
        expect(shown(app)).toEqual(before)
        expect(inMemory(app)).toEqual(disk.read())
      },
    ),
    { numRuns: 150 },
  )
})
