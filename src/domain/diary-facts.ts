import { attackStarts } from './attack-starts.ts'
import type { CountingContext } from './counting-context.ts'
import type { Day } from './day.ts'
import { noMemory, type CountingMemory } from './counting-memory.ts'
import type { DayFacts } from './day-facts.ts'
import { settingOf, type Diary } from './diary.ts'
import type { HeadacheCourse, TakenDose } from './headache-course.ts'
import { isHeadacheMark } from './headache-mark.ts'
import { momentOf } from './moment.ts'
import type { RecordId } from './record-base.ts'
import type { MedicationClass } from './medication-class.ts'
import type { Aura, DayRecord, Dose } from './records.ts'

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

/**
 * Counts the whole diary. Days before 1900 count nothing (F14), those after today not until they are reached (F13).
 * With a memory, parts that nothing was changed in are those of the last count; the result is the same.
 */
export function diaryFactsOf(diary: Diary, context: CountingContext, memory = noMemory): DiaryFacts {
  const diagnosis = settingOf(diary, 'diagnosis') === 'yes'
  const taken = diary.doses.map((dose) => memory.takenDose(dose, classesOf(dose, diary)))
  const courses = coursesOf(diary, taken, memory)
  const reached = courses.filter((course) => course.startDay <= context.today)
  const evidence = evidenceByDay(diary, courses, taken)
  const courseById = new Map(courses.map((course) => [course.id, course]))
  const byDay = new Map<Day, DayFacts>()
  for (const day of [...evidence.keys()].filter((each) => each >= EARLIEST && each <= context.today).toSorted()) {
    const found = evidence.get(day)
    if (found !== undefined) byDay.set(day, memory.dayFacts({ day, courseById, ...found }, diagnosis))
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

function coursesOf(
  diary: Diary,
  taken: readonly TakenDose[],
  { attackCourse, dayCourse }: CountingMemory,
): readonly HeadacheCourse[] {
  const readings = groupedBy(diary.readings, (reading) => reading.attackId)
  const doses = groupedBy(taken, ({ dose }) => dose.attackId)
  const attacks = diary.attacks.map((attack) =>
    attackCourse(attack, readings.get(attack.id) ?? [], doses.get(attack.id) ?? []),
  )
  const days = [...diary.days.values()].flatMap((record) => {
    const { mark } = record
    return isHeadacheMark(mark) ? [dayCourse(record, mark, doses.get(record.id) ?? [])] : []
  })
  return [...attacks, ...days]
}

function classesOf({ medicationId }: Dose, { medications }: Diary): readonly MedicationClass[] {
  return (medicationId === null ? undefined : medications.get(medicationId))?.classes ?? noClasses
}

const noClasses: readonly MedicationClass[] = []

function evidenceByDay(
  diary: Diary,
  courses: readonly HeadacheCourse[],
  doses: readonly TakenDose[],
): ReadonlyMap<Day, Evidence> {
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
    const touched = read.size === 0 ? read : new Set(course.days)
    for (const day of read) if (!touched.has(day)) on(day).earlierCourses.push(course)
  }
  for (const aura of diary.auras) on(momentOf(aura.at).day).auras.push(aura)
  for (const taken of doses) on(momentOf(taken.dose.at).day).doses.push(taken)
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
