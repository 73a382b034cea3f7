import { attackStarts } from './attack-starts.ts'
import type { CountingContext } from './counting-context.ts'
import type { Day } from './day.ts'
import { dayFactsOf, type DayFacts } from './day-facts.ts'
import { settingOf, type Diary } from './diary.ts'
import { courseOfAttack, courseOfDay, type HeadacheCourse, type TakenDose } from './headache-course.ts'
import { isHeadacheMark } from './headache-mark.ts'
import { momentOf } from './moment.ts'
import type { RecordId } from './record-base.ts'
import type { Aura, DayRecord } from './records.ts'

/** The whole diary, counted: one pure value from which every figure, cell and sentence is read. */
export interface DiaryFacts {
  readonly context: CountingContext
  /** The answer holds for the whole diary; not answered counts as no (R3). */
  readonly diagnosis: boolean
  /** The first known day; null while no day is known (F14). */
  readonly beginning: Day | null
  /** Facts of each day from 1900 to today on which anything is recorded. */
  readonly byDay: ReadonlyMap<Day, DayFacts>
  readonly courseById: ReadonlyMap<RecordId, HeadacheCourse>
  /** First days of the attacks counted by R9, ascending. */
  readonly attackStarts: readonly Day[]
  /** First days of attacks with which the person woke. */
  readonly wokeWithItDays: readonly Day[]
}

/** A damaged date long before would give the diary thousands of months. */
const EARLIEST = '1900'

/** Counts the whole diary. Days before 1900 count nothing (F14), those after today not until they are reached (F13). */
export function diaryFactsOf(diary: Diary, context: CountingContext): DiaryFacts {
  const diagnosis = settingOf(diary, 'diagnosis') === 'yes'
  const courses = coursesOf(diary)
  const reached = courses.filter((course) => course.startDay <= context.today)
  const evidence = evidenceByDay(diary, courses)
  const courseById = new Map(courses.map((course) => [course.id, course]))
  const byDay = new Map<Day, DayFacts>()
  for (const day of [...evidence.keys()].filter((each) => each >= EARLIEST && each <= context.today).toSorted()) {
    const found = evidence.get(day)
    if (found !== undefined) byDay.set(day, dayFactsOf({ day, courseById, ...found }, diagnosis))
  }
  return {
    context,
    diagnosis,
    beginning: [...byDay.values()].find((facts) => facts.isKnown)?.day ?? null,
    byDay,
    courseById,
    attackStarts: attackStarts(courses).filter((day) => day <= context.today),
    wokeWithItDays: reached.filter((course) => course.wokeWithIt).map((course) => course.startDay),
  }
}

interface Evidence {
  readonly courses: HeadacheCourse[]
  readonly earlierCourses: HeadacheCourse[]
  readonly auras: Aura[]
  readonly doses: TakenDose[]
  readonly record: DayRecord | null
}

function coursesOf(diary: Diary): readonly HeadacheCourse[] {
  const readings = groupedBy(diary.readings, (reading) => reading.attackId)
  const doses = groupedBy(takenDoses(diary), ({ dose }) => dose.attackId)
  const attacks = diary.attacks.map((attack) =>
    courseOfAttack(attack, readings.get(attack.id) ?? [], doses.get(attack.id) ?? []),
  )
  const days = [...diary.days.values()].flatMap((record) => {
    const { mark } = record
    return isHeadacheMark(mark) ? [courseOfDay(record, mark, doses.get(record.id) ?? [])] : []
  })
  return [...attacks, ...days]
}

function takenDoses(diary: Diary): readonly TakenDose[] {
  return diary.doses.map((dose) => ({
    dose,
    classes: (dose.medicationId === null ? undefined : diary.medications.get(dose.medicationId))?.classes ?? [],
  }))
}

function evidenceByDay(diary: Diary, courses: readonly HeadacheCourse[]): ReadonlyMap<Day, Evidence> {
  const byDay = new Map<Day, Evidence>()
  const on = (day: Day): Evidence => {
    const known = byDay.get(day)
    if (known !== undefined) return known
    const fresh = { courses: [], earlierCourses: [], auras: [], doses: [], record: diary.days.get(day) ?? null }
    byDay.set(day, fresh)
    return fresh
  }
  for (const day of diary.days.keys()) on(day)
  for (const course of courses) {
    for (const day of course.days) on(day).courses.push(course)
    const read = new Set(course.readings.map((reading) => momentOf(reading.at).day))
    for (const day of read) if (!course.days.includes(day)) on(day).earlierCourses.push(course)
  }
  for (const aura of diary.auras) on(momentOf(aura.at).day).auras.push(aura)
  for (const taken of takenDoses(diary)) on(momentOf(taken.dose.at).day).doses.push(taken)
  return byDay
}

function groupedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => RecordId | null,
): ReadonlyMap<RecordId, readonly Item[]> {
  const groups = new Map<RecordId, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
