import { addDays, daysBetween, laterDay, type Day } from '../domain/day.ts'
import { firstDayOf, addMonths, monthOf } from '../domain/month.ts'
import { momentOf, type ZonedTime } from '../domain/moment.ts'
import { preventiveMedications } from '../domain/preventive-medications.ts'
import { periodId } from '../domain/record-ids.ts'
import type { Course, CourseEnd, Injection, Period, Score, TreatmentRecord } from '../domain/treatment-records.ts'
import type { MadeBase, MakeBase } from './record-maker.ts'
import { timeOn } from './sample-headache.ts'
import type { SampleWords } from './sample-words.ts'

interface TreatmentMaking {
  readonly base: MakeBase
  readonly words: SampleWords
  readonly today: Day
  readonly begun: ZonedTime
  readonly zone: string
}

/** Preventives before the diary and in it, injections a year ago and eleven weeks ago, scores, menstruation days. */
export function makeTreatments(making: TreatmentMaking): readonly TreatmentRecord[] {
  return [...makeCourses(making), ...makeInjections(making), ...makeScores(making), ...makePeriods(making)]
}

/** Said on its day; what was before the diary is said when it begins. */
function saidOn(day: Day, { base, begun, zone }: TreatmentMaking, id?: string): MadeBase {
  return base(timeOn(laterDay(day, momentOf(begun).day), '12:00', zone), id)
}

function makeCourses(making: TreatmentMaking): readonly Course[] {
  const { words, today } = making
  const course = (
    [generic, name]: readonly [string, string],
    part: Pick<Course, 'start' | 'end' | 'highestDose' | 'highestDoseSince'>,
  ): readonly Course[] => {
    const listed = preventiveMedications.find((each) => each.generic === generic)
    if (listed === undefined) return []
    const preventive = { from: 'list', generic, class: listed.class } as const
    const said = saidOn(part.highestDoseSince ?? momentOf(making.begun).day, making)
    return [{ ...said, kind: 'course', name, brand: '', preventive, ...part }]
  }
  const ago = (days: number) => addDays(today, -days)
  const stopped = (days: number, reason: 'side-effect' | 'no-benefit'): CourseEnd => ({
    how: 'stopped',
    on: ago(days),
    reason,
  })
  const { propranolol, topiramate, amitriptyline, candesartan } = words.preventives
  return [
    ...course(['propranolol', propranolol], {
      start: ago(1290),
      end: stopped(1150, 'no-benefit'),
      highestDose: '160 mg',
      highestDoseSince: ago(1240),
    }),
    ...course(['topiramate', topiramate], {
      start: ago(980),
      end: stopped(900, 'side-effect'),
      highestDose: '50 mg',
      highestDoseSince: ago(950),
    }),
    ...course(['amitriptyline', amitriptyline], {
      start: null,
      end: { how: 'stopped', on: null, reason: 'side-effect' },
      highestDose: '25 mg',
      highestDoseSince: null,
    }),
    ...course(['candesartan', candesartan], {
      start: ago(200),
      end: { how: 'ongoing' },
      highestDose: '16 mg',
      highestDoseSince: ago(160),
    }),
  ]
}

/** Three in the year before, then none for a while, and one eleven weeks ago. */
function injectionDaysOf(today: Day): readonly Day[] {
  const first = addDays(firstDayOf(addMonths(monthOf(today), -14)), 2)
  return [first, addDays(first, 84), addDays(first, 168), addDays(today, -77)]
}

function makeInjections(making: TreatmentMaking): readonly Injection[] {
  const { words, today } = making
  return injectionDaysOf(today).map((day) => ({
    ...saidOn(day, making),
    kind: 'injection',
    day,
    units: 155,
    givenBy: words.givenBy,
    note: '',
  }))
}

function makeScores(making: TreatmentMaking): readonly Score[] {
  const { today } = making
  const [first = today, , third = today] = injectionDaysOf(today)
  return [
    {
      ...saidOn(first, making),
      kind: 'score',
      day: first,
      result: { instrument: 'midas', values: [6, 14, 12, 10, 7], a: 52, b: 7 },
    },
    { ...saidOn(first, making), kind: 'score', day: first, result: { instrument: 'hit-6', total: 66 } },
    {
      ...saidOn(third, making),
      kind: 'score',
      day: third,
      result: { instrument: 'midas', values: [3, 9, 8, 6, 4], a: 36, b: 6 },
    },
    { ...saidOn(third, making), kind: 'score', day: third, result: { instrument: 'hit-6', total: 61 } },
  ]
}

/** Four or five days about every four weeks of the last year. */
function makePeriods(making: TreatmentMaking): readonly Period[] {
  const { today } = making
  const starts = Array.from({ length: 13 }, (_, i) => addDays(today, -360 + i * 28 - (i % 3)))
  return starts
    .flatMap((start, i) => Array.from({ length: 4 + (i % 2) }, (_, j) => addDays(start, j)))
    .filter((day) => daysBetween(day, today) > 0)
    .map((day) => ({ ...saidOn(day, making, periodId(day)), kind: 'period', day }))
}
