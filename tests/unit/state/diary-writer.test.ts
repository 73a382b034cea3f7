import { expect, test } from 'vitest'
import { createDiaryState } from '../../../src/state/diary-state.ts'
import { anAttack, at } from '../../support/builders.ts'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'

const headache = (clock: string) => anAttack({ start: at(`2026-03-14T${clock}`) })

test('acts are written in the order of their taps, each made from the diary as it is when its turn comes', async () => {
  const { env } = createMemoryEnvironment()
  const state = createDiaryState(env)
  await state.load()
  const seen: number[] = []
  const tap = (clock: string) =>
    state.act(() => {
      seen.push(state.diary.value.attacks.length)
      return { put: [headache(clock)] }
    })
  await Promise.all([tap('10:00'), tap('11:00'), tap('12:00')])
  expect(seen).toEqual([0, 1, 2])
  expect(state.diary.value.attacks.length).toBe(3)
})

test('an act that cannot even be planned fails by itself, and those after it are written', async () => {
  const { env } = createMemoryEnvironment()
  const state = createDiaryState(env)
  await state.load()
  const broken = state.act(() => {
    throw new TypeError('a mistake in a plan')
  })
  const next = state.act(() => ({ put: [headache('10:00')] }))
  await expect(broken).rejects.toThrow('a mistake in a plan')
  expect(await next).toMatchObject({ done: true })
  expect(state.diary.value.attacks.length).toBe(1)
})
