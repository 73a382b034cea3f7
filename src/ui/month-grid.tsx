import type { TargetedKeyboardEvent } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DayCell } from '../domain/day-cell.ts'
import type { Day } from '../domain/day.ts'
import { DayMark } from './day-mark.tsx'
import { dayAfterKey } from './month-days.ts'
import './month-grid.css'

export interface GridDay {
  readonly cell: DayCell
  readonly number: string
  /** The day and what it holds, in one sentence. */
  readonly label: string
  readonly isToday: boolean
}

export interface WeekdayName {
  readonly short: string
  readonly full: string
}

export interface MonthGridProps {
  /** Names the grid, as "October 2026". */
  readonly label: string
  /** Seven places a week; null for a day of another month. */
  readonly weeks: readonly (readonly (GridDay | null)[])[]
  readonly weekdayNames: readonly WeekdayName[]
  readonly selected: Day | null
  readonly onPick: (day: Day) => void
  /** By the keyboard beyond the first or last day, or Page Up and Page Down. */
  readonly onMonth: (step: -1 | 1) => void
}

/** A month as a grid of days; one of them is in the tab order, the arrow keys lead to the others. */
export function MonthGrid({ label, weeks, weekdayNames, selected, onPick, onMonth }: MonthGridProps) {
  const { active, onKeyDown, body } = useRovingDay(weeks, selected, onMonth)
  return (
    <table class="month-grid" role="grid" aria-label={label}>
      <thead>
        <tr>
          {weekdayNames.map((name) => (
            <th key={name.full} scope="col" class="month-grid-weekday">
              <span aria-hidden="true">{name.short}</span>
              <span class="visually-hidden">{name.full}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {weeks.map((week, i) => (
          <tr key={i}>
            {week.map((day, j) =>
              day === null ? (
                <td key={j} class="month-grid-cell">
                  {nothing}
                </td>
              ) : (
                <td key={j} class="month-grid-cell" aria-selected={day.cell.day === selected}>
                  <button
                    type="button"
                    class={day.cell.day === selected ? 'month-grid-day month-grid-selected' : 'month-grid-day'}
                    data-day={day.cell.day}
                    tabIndex={day.cell.day === active ? 0 : -1}
                    aria-label={day.label}
                    aria-current={day.isToday ? 'date' : undefined}
                    onClick={() => onPick(day.cell.day)}
                    onKeyDown={(press) => onKeyDown(day.cell.day, press)}
                  >
                    <DayMark {...day} />
                  </button>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Keeps the place of a day of another month, so that every day stays under its weekday. */
const nothing = '\u00a0'

type Weeks = MonthGridProps['weeks']

function useRovingDay(weeks: Weeks, selected: Day | null, onMonth: (step: -1 | 1) => void) {
  const [wanted, setWanted] = useState<Day | null>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const takesFocusRef = useRef(false)
  const days = weeks.flat().filter((day) => day !== null)
  const active = [wanted, selected].find((day) => holds(days, day)) ?? fallback(days)

  useLayoutEffect(() => {
    if (!takesFocusRef.current || wanted !== active) return
    takesFocusRef.current = false
    body.current?.querySelector<HTMLElement>(`[data-day="${active}"]`)?.focus()
  })

  const onKeyDown = (from: Day, press: TargetedKeyboardEvent<HTMLElement>) => {
    if (press.altKey || press.ctrlKey || press.metaKey) return
    const target = dayAfterKey(turned(press), from, weekOf(weeks, from))
    if (target === null) return
    press.preventDefault()
    takesFocusRef.current = true
    setWanted(target)
    const step = monthStep(days, target)
    if (step !== 0) onMonth(step)
  }
  return { active, onKeyDown, body }
}

function holds(days: readonly GridDay[], day: Day | null): boolean {
  return days.some((each) => each.cell.day === day)
}

function fallback(days: readonly GridDay[]): Day | null {
  return (days.find((day) => day.isToday) ?? days[0])?.cell.day ?? null
}

function weekOf(weeks: Weeks, day: Day): readonly Day[] {
  const week = weeks.find((each) => each.some((place) => place?.cell.day === day)) ?? []
  return week.flatMap((place) => (place === null ? [] : [place.cell.day]))
}

function monthStep(days: readonly GridDay[], target: Day): -1 | 0 | 1 {
  if (holds(days, target)) return 0
  return target < (days[0]?.cell.day ?? target) ? -1 : 1
}

/** Where writing runs from right to left, so do the days of a week. */
function turned({ key, currentTarget }: TargetedKeyboardEvent<HTMLElement>): string {
  if (getComputedStyle(currentTarget).direction !== 'rtl') return key
  return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key
}
