import { expect, test } from 'vitest'
import { failed } from '../../../src/domain/result.ts'
import { createRecoveryKeyState } from '../../../src/state/recovery-key-state.ts'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'
import { at } from '../../support/builders.ts'

const { device } = createMemoryEnvironment().env
const stated = { stampedNow: () => at('2026-11-24T08:15') }

test('a key that the storage does not give is not taken for none, and is there once it answers', async () => {
  let answers = false
  const state = createRecoveryKeyState(stated, {
    sealing: async () => {
      const own = await device.sealing()
      return answers ? own : { ...own, readKey: async () => failed({ what: 'timed-out', detail: 'for the test' }) }
    },
  })
  await state.lookAtKey()
  expect(state.recoveryKey.value).toBe('unreadable')
  answers = true
  await state.lookAtKey()
  expect(state.recoveryKey.value).toBeNull()
})
