import { expect, test } from 'vitest'
import { axisTop, labelStep, valueLines, type DaysBar } from '../../../src/ui/days-bar.ts'
import { placeBars } from '../../../src/ui/days-bars-geometry.ts'

const bar = (migraine: number, other: number, unknown: number): DaysBar => ({
  label: 'Oct',
  migraine,
  other,
  unknown,
  valueLabel: '',
  note: '',
  isInjection: false,
})

const box = { width: 300, top: 0, bottom: 200 }

test('a day has the same height in every bar, and the line stands at its day', () => {
  const { months, lineY, baseline } = placeBars([bar(20, 0, 0), bar(15, 0, 0)], 15, box)
  expect(months.map((month) => month.top)).toEqual([0, 50])
  expect(lineY).toBe(50)
  expect(baseline).toBe(200)
})

test('migraine days lie lowest, then other headache days, then days not known, with a gap between', () => {
  const [month] = placeBars([bar(10, 5, 5)], null, box).months
  expect(month?.segments).toEqual([
    { part: 'migraine', y: 100, height: 100 },
    { part: 'other', y: 50, height: 48 },
    { part: 'unknown', y: 0, height: 48 },
  ])
})

test('a part without days is not drawn and leaves no gap', () => {
  const [month] = placeBars([bar(0, 20, 0)], null, box).months
  expect(month?.segments).toEqual([{ part: 'other', y: 0, height: 200 }])
})

test('a single day above others stays visible in a low box', () => {
  const [month] = placeBars([bar(24, 1, 0)], null, { width: 300, top: 0, bottom: 46 }).months
  const other = month?.segments.find(({ part }) => part === 'other')
  expect(other?.height).toBeCloseTo(46 / 25 / 2, 5)
})

test('there is always room for the line, and for five days', () => {
  expect(axisTop([bar(1, 0, 0)], 15)).toBe(15)
  expect(axisTop([bar(1, 0, 0)], null)).toBe(5)
  expect(axisTop([], null)).toBe(5)
  expect(axisTop([bar(11, 5, 2)], 15)).toBe(18)
})

test('bars stand side by side in the middle of their places', () => {
  expect(placeBars([bar(1, 0, 0), bar(1, 0, 0), bar(1, 0, 0)], 15, box).months.map((month) => month.x)).toEqual([
    50, 150, 250,
  ])
})

test('a range that is too wide is set in two lines; a single number never is', () => {
  expect(valueLines('12–17', true)).toEqual(['12–17'])
  expect(valueLines('12–17', false)).toEqual(['12–', '17'])
  expect(valueLines('15', false)).toEqual(['15'])
})

test('labels are left out where they would touch', () => {
  expect(labelStep(20, 30)).toBe(1)
  expect(labelStep(40, 30)).toBe(2)
  expect(labelStep(70, 30)).toBe(3)
})
