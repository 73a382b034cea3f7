import { useState } from 'preact/hooks'
import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Day } from '../../../src/domain/day.ts'
import { addMonths, daysOfMonth, type Month } from '../../../src/domain/month.ts'
import { MonthGrid, type GridDay } from '../../../src/ui/month-grid.tsx'
import { mount } from './mount.ts'

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((full) => ({
  full,
  short: full.slice(0, 1),
}))

/** The days of a month in weeks that start with its first day: enough for the keys. */
function weeksOf(month: Month): readonly (readonly (GridDay | null)[])[] {
  const days: (GridDay | null)[] = daysOfMonth(month).map((day) => ({
    cell: { day, look: 'clear', severity: null },
    number: String(Number(day.slice(8))),
    label: `Day ${day}`,
    isToday: day === '2026-10-14',
  }))
  while (days.length % 7 !== 0) days.push(null)
  return Array.from({ length: days.length / 7 }, (_, i) => days.slice(i * 7, i * 7 + 7))
}

interface BookProps {
  readonly onPick?: (day: Day) => void
  readonly oneMonth?: boolean
}

function Book({ onPick = () => undefined, oneMonth = false }: BookProps) {
  const [month, setMonth] = useState('2026-10' as Month)
  return (
    <MonthGrid
      label={month}
      weeks={weeksOf(month)}
      weekdayNames={names}
      selected={null}
      onPick={onPick}
      onMonth={(step) => {
        if (!oneMonth) setMonth(addMonths(month, step))
      }}
    />
  )
}

const focused = () => document.activeElement?.getAttribute('aria-label')

async function keys(text: string): Promise<void> {
  await userEvent.keyboard(text)
}

describe('the keyboard in a month', () => {
  test('Tab reaches today alone, the arrow keys go on by day and week', async () => {
    mount(<Book />)
    await userEvent.tab()
    expect(focused()).toBe('Day 2026-10-14')
    await keys('{ArrowRight}')
    expect(focused()).toBe('Day 2026-10-15')
    await keys('{ArrowDown}{ArrowLeft}{ArrowLeft}')
    expect(focused()).toBe('Day 2026-10-20')
    await keys('{ArrowUp}')
    expect(focused()).toBe('Day 2026-10-13')
    expect(document.querySelectorAll('[role=grid] button[tabindex="0"]')).toHaveLength(1)
  })

  test('Home and End go to the ends of the week', async () => {
    mount(<Book />)
    await userEvent.tab()
    await keys('{Home}')
    expect(focused()).toBe('Day 2026-10-08')
    await keys('{End}')
    expect(focused()).toBe('Day 2026-10-14')
  })

  test('Page Down and Page Up keep the date, or take the last of a shorter month', async () => {
    mount(<Book />)
    await userEvent.tab()
    await keys('{PageDown}')
    expect(focused()).toBe('Day 2026-11-14')
    await keys('{PageUp}{PageUp}')
    expect(focused()).toBe('Day 2026-09-14')
    await keys('{PageDown}{ArrowDown}{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}{PageDown}')
    expect(focused()).toBe('Day 2026-11-30')
  })

  test('an arrow beyond the last day leads into the next month', async () => {
    mount(<Book />)
    await userEvent.tab()
    await keys('{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(focused()).toBe('Day 2026-11-04')
    await keys('{ArrowUp}')
    expect(focused()).toBe('Day 2026-10-28')
  })

  test('where there is no other month, the focus stays', async () => {
    mount(<Book oneMonth />)
    await userEvent.tab()
    await keys('{PageDown}')
    expect(focused()).toBe('Day 2026-10-14')
    await keys('{ArrowRight}')
    expect(focused()).toBe('Day 2026-10-15')
  })

  test('Enter picks the day', async () => {
    const picked: Day[] = []
    mount(<Book onPick={(day) => picked.push(day)} />)
    await userEvent.tab()
    await keys('{ArrowRight}{Enter}')
    expect(picked).toEqual(['2026-10-15'])
  })
})

test('names the weekdays in full and marks today', async () => {
  mount(<Book />)
  await expect.element(page.getByRole('columnheader', { name: 'Wednesday' })).toBeInTheDocument()
  await expect.element(page.getByLabelText('Day 2026-10-14')).toHaveAttribute('aria-current', 'date')
})

test('a day is at least 40 by 48 px in a window of 320 px', () => {
  const place = mount(<Book />)
  place.style.inlineSize = '280px'
  for (const day of place.querySelectorAll('button')) {
    const { width, height } = day.getBoundingClientRect()
    expect(width).toBeGreaterThanOrEqual(40)
    expect(height).toBeGreaterThanOrEqual(48)
  }
})
