import type { Counted } from '../domain/figure-days.ts'
import type { HeadacheCourse } from '../domain/headache-course.ts'
import type { Attack, Aura } from '../domain/records.ts'
import { auraTypesOf, longestAura } from './aura-cells.ts'
import { localTime, plain, tableOf, text, wholeMinutes, type Column, type Columns, type Table } from './csv-table.ts'

interface HeadacheRow {
  readonly course: HeadacheCourse
  /** null: a day stated as headache. */
  readonly attack: Attack | null
  readonly auras: readonly Aura[]
}

/** One row for each recorded headache, days stated as headache among them, in the order of time. */
export function headachesTable({ diary, facts }: Counted): Table {
  const attackById = new Map(diary.attacks.map((attack) => [attack.id, attack]))
  const rows = [...facts.courseById.values()]
    .toSorted((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1))
    .map((course) => ({
      course,
      attack: attackById.get(course.id) ?? null,
      auras: diary.auras.filter(({ attackId }) => attackId === course.id),
    }))
  return tableOf(columns, rows)
}

type Timing = 'clocked' | 'clockless' | 'all-day' | 'without-times'

function timingOf({ attack, course }: HeadacheRow): Timing {
  if (attack !== null) return attack.timing.form
  return course.lengthUnknownOn === null ? 'all-day' : 'without-times'
}

/** Only a headache with a clock has a start and an end. */
function clocked(of: (course: HeadacheCourse) => ReturnType<Column<HeadacheRow>['of']>): Column<HeadacheRow>['of'] {
  return (row) => (timingOf(row) === 'clocked' ? of(row.course) : null)
}

/** Its end or, while it is open, its last confirmation. */
function timeOfLast({ moments }: HeadacheCourse): string | null {
  const last = moments.at(-1)
  return last === undefined ? null : localTime(last)
}

function howItEnded({ attack }: HeadacheRow): string | null {
  return attack?.timing.form === 'clocked' ? attack.timing.end.how : null
}

function painOnWaking({ attack }: HeadacheRow): boolean | null {
  if (attack?.timing.form !== 'clocked') return null
  const { end } = attack.timing
  return end.how === 'slept' ? end.painNoticed : null
}

function lengthOf(row: HeadacheRow): number | null {
  const { from, to, unclockedMinutes, lengthUnknownOn } = row.course
  const timing = timingOf(row)
  if (timing === 'without-times') return null
  return wholeMinutes(timing === 'clockless' ? unclockedMinutes : (to - from) / 60_000, lengthUnknownOn !== null)
}

const columns: Columns<HeadacheRow> = {
  attack_id: plain(({ course }) => course.id),
  timing: plain(timingOf),
  first_day: plain(({ course }) => course.startDay),
  last_day: plain(({ course }) => course.days.at(-1) ?? null),
  start: plain(clocked(({ moments: [start] }) => (start === undefined ? null : localTime(start)))),
  start_zone: text(clocked(({ moments: [start] }) => start?.zone ?? null)),
  woke_with_it: plain(clocked(({ wokeWithIt }) => wokeWithIt)),
  end: plain(howItEnded),
  end_or_last_confirmed: plain(clocked(timeOfLast)),
  end_zone: text(clocked(({ moments }) => moments.at(-1)?.zone ?? null)),
  pain_noticed_on_waking: plain(painOnWaking),
  minutes: plain(lengthOf),
  four_hours_or_more: plain((row) => (timingOf(row) === 'without-times' ? null : row.course.isFourHours)),
  treated_before_four_hours: plain(clocked(({ isTreatedEarly }) => isTreatedEarly)),
  severity: plain(({ course }) => course.details.severity),
  features: plain(({ course }) => course.details.features),
  own_symptoms: text(({ course }) => course.details.ownSymptoms ?? null),
  view: plain(({ course }) => course.details.view),
  places: plain(({ course }) => course.details.places),
  qualities: plain(({ course }) => course.details.qualities),
  triggers: plain(({ course }) => course.details.triggers),
  own_triggers: text(({ course }) => course.details.ownTriggers ?? null),
  prodrome: plain(({ course }) => course.details.prodrome),
  postdrome: plain(({ course }) => course.details.postdrome),
  readings: plain(({ course }) => course.readings.length),
  linked_doses: plain(({ course }) => course.doses.length),
  aura_types: plain(({ auras }) => auraTypesOf(auras)),
  aura_minutes: plain(({ auras }) => longestAura(auras)),
  note: text(({ attack }) => attack?.note ?? null),
}
