import { expect, test } from 'vitest'
import { cellShape } from '../../../src/ui/cell-shape.ts'

test.each([
  ['mild', 1 / 3],
  ['moderate', 2 / 3],
  ['severe', 1],
] as const)('a %s headache fills its share of the column', (severity, height) => {
  expect(cellShape({ look: 'other', severity })).toEqual({ form: 'column', height, filled: true, dotted: false })
})

test('a migraine day carries a dot', () => {
  expect(cellShape({ look: 'migraine', severity: 'severe' })).toMatchObject({ dotted: true })
})

test('a headache of unknown severity is outlined at half height', () => {
  expect(cellShape({ look: 'migraine', severity: null })).toEqual({
    form: 'column',
    height: 1 / 2,
    filled: false,
    dotted: true,
  })
})

test('every other look has a form of its own', () => {
  const looks = ['clear', 'unknown', 'too-short', 'aura', 'ahead'] as const
  expect(new Set(looks.map((look) => cellShape({ look, severity: null }).form)).size).toBe(looks.length)
})
