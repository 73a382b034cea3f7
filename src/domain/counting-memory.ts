import { areSame } from './are-same.ts'
import type { Day } from './day.ts'
import { dayFactsOf, type DayEvidence, type DayFacts } from './day-facts.ts'
import { courseOfAttack, courseOfDay, type HeadacheCourse, type TakenDose } from './headache-course.ts'
import type { HeadacheMark } from './headache-mark.ts'
import type { MedicationClass } from './medication-class.ts'
import type { Attack, DayRecord, Dose, Reading } from './records.ts'

/** The parts of a count of the whole diary. What is counted of the same things again may be the same value. */
export interface CountingMemory {
  readonly takenDose: (dose: Dose, classes: readonly MedicationClass[]) => TakenDose
  readonly attackCourse: (attack: Attack, readings: readonly Reading[], doses: readonly TakenDose[]) => HeadacheCourse
  readonly dayCourse: (record: DayRecord, mark: HeadacheMark, doses: readonly TakenDose[]) => HeadacheCourse
  readonly dayFacts: (evidence: DayEvidence, diagnosis: boolean) => DayFacts
}

/** Counts every part anew. */
export const noMemory: CountingMemory = {
  takenDose: (dose, classes) => ({ dose, classes }),
  attackCourse: courseOfAttack,
  dayCourse: courseOfDay,
  dayFacts: dayFactsOf,
}

/**
 * Gives the value of the last count wherever the records behind it are the same objects: after a change some hundred of
 * twenty thousand values are new. Records are never changed in place, so the same objects say the same.
 */
export function createCountingMemory(): CountingMemory {
  const taken = new WeakMap<Dose, TakenDose>()
  const courses = new WeakMap<Attack | DayRecord, CountedCourse>()
  const days = new Map<Day, CountedDay>()

  function course(record: Attack | DayRecord, parts: CourseParts, count: () => HeadacheCourse): HeadacheCourse {
    const known = courses.get(record)
    if (known !== undefined && areSame(known.readings, parts.readings) && areSame(known.doses, parts.doses))
      return known.course
    const counted = count()
    courses.set(record, { ...parts, course: counted })
    return counted
  }

  return {
    takenDose: (dose, classes) => {
      const known = taken.get(dose)
      if (known?.classes === classes) return known
      const fresh = { dose, classes }
      taken.set(dose, fresh)
      return fresh
    },
    attackCourse: (attack, readings, doses) =>
      course(attack, { readings, doses }, () => courseOfAttack(attack, readings, doses)),
    dayCourse: (record, mark, doses) => course(record, { readings: [], doses }, () => courseOfDay(record, mark, doses)),
    dayFacts: (evidence, diagnosis) => {
      const known = days.get(evidence.day)
      if (known !== undefined && known.diagnosis === diagnosis && isSameEvidence(known.evidence, evidence)) {
        return known.facts
      }
      const facts = dayFactsOf(evidence, diagnosis)
      days.set(evidence.day, { evidence, diagnosis, facts })
      return facts
    },
  }
}

interface CourseParts {
  readonly readings: readonly Reading[]
  readonly doses: readonly TakenDose[]
}

interface CountedCourse extends CourseParts {
  readonly course: HeadacheCourse
}

interface CountedDay {
  readonly evidence: DayEvidence
  readonly diagnosis: boolean
  readonly facts: DayFacts
}

function isSameEvidence(a: DayEvidence, b: DayEvidence): boolean {
  return (
    a.record === b.record &&
    areSame(a.courses, b.courses) &&
    areSame(a.earlierCourses, b.earlierCourses) &&
    areSame(a.auras, b.auras) &&
    areSame(a.doses, b.doses) &&
    // A dose may have been taken for a headache of another day.
    areSame(coursesOfDoses(a), coursesOfDoses(b))
  )
}

function coursesOfDoses({ doses, courseById }: DayEvidence): readonly (HeadacheCourse | undefined)[] {
  return doses.map(({ dose }) => (dose.attackId === null ? undefined : courseById.get(dose.attackId)))
}
