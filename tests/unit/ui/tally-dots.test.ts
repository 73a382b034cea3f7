import { expect, test } from 'vitest'
import { drawTally } from '../../../src/ui/tally-dots.ts'

const kinds = (migraine: number, other: number) => drawTally(migraine, other).dots.map((dot) => dot.kind)

test('an empty month shows fifteen open dots in three rows', () => {
  expect(kinds(0, 0)).toEqual(Array(15).fill('open'))
  expect(drawTally(0, 0)).toMatchObject({ rows: 3, width: 162, height: 94, lineY: null })
})

test('migraine days come first, then other headache days, then the open rest', () => {
  expect(kinds(2, 3).slice(0, 6)).toEqual(['migraine', 'migraine', 'other', 'other', 'other', 'open'])
})

test('the fifteenth day fills the last dot and starts no row', () => {
  expect(drawTally(10, 5)).toMatchObject({ rows: 3, lineY: null })
  expect(kinds(10, 5)).not.toContain('open')
})

test('the sixteenth day starts a fourth row below the line', () => {
  const { rows, dots, lineY } = drawTally(11, 5)
  expect(rows).toBe(4)
  expect(dots).toHaveLength(16)
  expect(lineY).toBeGreaterThan(94)
  expect(dots.at(-1)?.y).toBeGreaterThan((lineY ?? 0) + 13)
})

test('a month of thirty-one headache days stays inside its drawing', () => {
  const { dots, width, height } = drawTally(20, 11)
  expect(dots).toHaveLength(31)
  expect(Math.max(...dots.map((dot) => dot.x)) + 13).toBeLessThanOrEqual(width)
  expect(Math.max(...dots.map((dot) => dot.y)) + 13).toBe(height)
})
