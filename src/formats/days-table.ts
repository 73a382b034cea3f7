import { cellOf } from '../domain/cells.ts'
import type { CellLook } from '../domain/day-cell.ts'
import { addDays, type Day } from '../domain/day.ts'
import type { DayFacts } from '../domain/day-facts.ts'
import { countsFor } from '../domain/day-figures.ts'
import { settingOf } from '../domain/diary.ts'
import { enteredInTime, sourcesOf } from '../domain/entered-in-time.ts'
import type { Counted } from '../domain/figure-days.ts'
import { medicationClasses } from '../domain/medication-class.ts'
import { livedDays } from '../domain/window-counts.ts'
import { auraTypesOf, longestAura } from './aura-cells.ts'
import { plain, tableOf, text, wholeMinutes, type Column, type Columns, type Table } from './csv-table.ts'

interface DayRow {
  readonly day: Day
  readonly look: CellLook
  /** undefined: nothing is recorded of it. */
  readonly found: DayFacts | undefined
  readonly isPeriod: boolean
  readonly isInTime: boolean | null
  readonly diagnosis: string
}

/** One row for each civil day from the diary's beginning through yesterday, with what the rules say of it. */
export function daysTable(counted: Counted): Table {
  return tableOf(columns, rowsOf(counted))
}

function rowsOf({ diary, facts }: Counted): readonly DayRow[] {
  if (facts.beginning === null) return []
  const sources = sourcesOf(diary, facts)
  const diagnosis = settingOf(diary, 'diagnosis')
  return livedDays(facts, facts.beginning, addDays(facts.context.today, -1)).map((day) => {
    const found = facts.byDay.get(day)
    const isInTime = found?.isHeadacheDay === true ? enteredInTime(found, sources) : null
    return { day, look: cellOf(facts, day).look, found, isPeriod: diary.periods.has(day), isInTime, diagnosis }
  })
}

/** Empty on a day that is not known: nothing says that it was a good one. */
function known(of: (found: DayFacts) => ReturnType<Column<DayRow>['of']>): Column<DayRow> {
  return plain(({ found }) => (found?.isKnown === true ? of(found) : null))
}

/** Yes also on a day that is not known otherwise, since it was recorded; no only on a known one. */
function recorded(holds: (found: DayFacts) => boolean): Column<DayRow> {
  return plain(({ found }) => {
    if (found === undefined) return null
    return holds(found) || (found.isKnown ? false : null)
  })
}

const columns: Columns<DayRow> = {
  day: plain(({ day }) => day),
  state: plain(({ look }) => (look === 'clear' ? 'headache-free' : look)),
  known_day: plain(({ found }) => found?.isKnown === true),
  headache_day: known((found) => countsFor('headache', found)),
  four_hour_day: known((found) => countsFor('fourHour', found)),
  of_four_hour_attack: known((found) => countsFor('ofFourHourAttack', found)),
  migraine_day: known((found) => countsFor('allMigraine', found)),
  migraine_part: known(({ migrainePart }) => migrainePart),
  strict_migraine_day: known((found) => countsFor('strictMigraine', found)),
  diagnosis: plain(({ diagnosis }) => diagnosis),
  attacks: known(({ courses }) => courses.length),
  severity: plain(({ found }) => found?.severity ?? null),
  minutes: known(({ minutes, isWithoutLength }) => wholeMinutes(minutes, isWithoutLength)),
  longest_minutes: known(({ longestMinutes, isWithoutLength }) => wholeMinutes(longestMinutes, isWithoutLength)),
  without_length: known((found) => countsFor('withoutLength', found)),
  entered_in_time: plain(({ isInTime }) => isInTime),
  acute_medication: recorded((found) => countsFor('anyAcute', found)),
  medication_classes: plain(({ found }) =>
    found === undefined ? null : medicationClasses.filter((each) => countsFor(each, found)),
  ),
  doses: plain(({ found }) => (found === undefined || found.doses.length === 0 ? null : found.doses.length)),
  aura: known(({ auras }) => auras.length > 0),
  aura_types: plain(({ found }) => auraTypesOf(found?.auras ?? [])),
  aura_minutes: plain(({ found }) => longestAura(found?.auras ?? [])),
  menstruation: plain(({ isPeriod }) => (isPeriod ? true : null)),
  impact: plain(({ found }) => found?.record?.impact ?? null),
  mark: plain(({ found }) => found?.record?.mark?.state ?? null),
  note: text(({ found }) => found?.record?.note ?? null),
}
