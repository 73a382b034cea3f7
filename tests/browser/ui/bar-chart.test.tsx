import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { BarChart } from '../../../src/ui/bar-chart.tsx'
import type { DaysBar } from '../../../src/ui/days-bar.ts'
import { mount } from './mount.ts'
import '../../../src/styles/tokens.css'

const bars: readonly DaysBar[] = [
  { label: 'Oct', migraine: 10, other: 5, unknown: 0, valueLabel: '15', note: '', isInjection: false },
  { label: 'Nov', migraine: 0, other: 0, unknown: 0, valueLabel: '0', note: 'so far', isInjection: true },
]

/** The colour in the middle of the first bar's migraine days. */
function barColor(place: HTMLElement): string {
  const canvas = place.querySelector('canvas')
  const context = canvas?.getContext('2d')
  if (canvas === null || !context) throw new Error('no canvas')
  const [red = 0, green = 0, blue = 0] = context.getImageData(canvas.width * 0.23, canvas.height * 0.7, 1, 1).data
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

test('is one picture with a name', async () => {
  mount(<BarChart label="Headache days, October to November" bars={bars} line={15} />)
  await expect.element(page.getByRole('img', { name: 'Headache days, October to November' })).toBeVisible()
})

test('takes its colours from the theme, and follows when it changes', async () => {
  document.documentElement.dataset['theme'] = 'light'
  const place = mount(<BarChart label="Bars" bars={bars} line={15} />)
  await vi.waitFor(() => expect(barColor(place)).toBe('#672a58'))
  document.documentElement.dataset['theme'] = 'dim'
  await vi.waitFor(() => expect(barColor(place)).toBe('#e0b8d2'))
  delete document.documentElement.dataset['theme']
})

test('draws nothing at all without months', () => {
  expect(() => mount(<BarChart label="Bars" bars={[]} line={null} />)).not.toThrow()
})
