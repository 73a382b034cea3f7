import { expect, test } from 'vitest'
import { overridesOf, noChoices } from '../../../src/formats/merge-choices.ts'
import { planMerge } from '../../../src/formats/merge-plan.ts'
import { revision } from '../../support/record-samples.ts'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'
import { startedApp } from '../../support/started-app.ts'

test(
  'a restore of twelve thousand records is undone, each with a stamp of its own above the one before',
  { timeout: 20_000 },
  async () => {
    const incoming = { revisions: Array.from({ length: 12_000 }, (_, i) => revision(`r${i}`, 1)), tombstones: [] }
    const app = await startedApp(createMemoryEnvironment())
    const outcome = await app.merge({
      incoming,
      overrides: (here) => overridesOf(planMerge(here, incoming), noChoices),
    })
    expect(app.records.value.size).toBe(12_000)
    const undone = outcome.done ? await outcome.undo() : outcome
    expect(undone.done).toBe(true)
    expect(app.records.value.size).toBe(0)
    expect(new Set(app.contents.value.tombstones.map(({ stamp }) => stamp)).size).toBe(12_000)
  },
)
