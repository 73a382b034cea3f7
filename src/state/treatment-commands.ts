import type { ReadonlySignal } from '@preact/signals'
import type { Day } from '../domain/day.ts'
import { USUAL_UNITS } from '../domain/injections.ts'
import type { ListedPreventive } from '../domain/preventive-medications.ts'
import { periodId } from '../domain/record-ids.ts'
import type { Dose } from '../domain/records.ts'
import { MIDAS_ITEMS } from '../domain/scores.ts'
import type { Course, Injection, Score, ScoreResult } from '../domain/treatment-records.ts'
import type { Words } from '../i18n/words.ts'
import type { DiaryState } from './diary-state.ts'
import type { Draft } from './diary-writer.ts'
import type { Notices } from './notices.ts'

export interface TreatmentCommands {
  /** Adds a course of a preventive of the list; gives its id once it is committed, else null. */
  readonly addListedCourse: (listed: ListedPreventive, named: Pick<Course, 'name' | 'brand'>) => Promise<string | null>
  /** The same for one in the person's own words. */
  readonly addOwnCourse: (name: string) => Promise<string | null>
  readonly changeCourse: (course: Course, change: (newest: Course) => Partial<Course>) => Promise<void>
  /** Kept as it is typed, and nothing is said of each letter. */
  readonly setCourseText: (
    course: Course,
    text: Partial<Pick<Course, 'name' | 'brand' | 'highestDose'>>,
  ) => Promise<boolean>
  /** Adds an injection of today; the rest is said on its page. */
  readonly addInjection: (today: Day) => Promise<string | null>
  readonly changeInjection: (injection: Injection, patch: Partial<Pick<Injection, 'day' | 'units'>>) => Promise<void>
  readonly setInjectionText: (
    injection: Injection,
    text: Partial<Pick<Injection, 'givenBy' | 'note'>>,
  ) => Promise<boolean>
  readonly addScore: (instrument: ScoreResult['instrument'], today: Day) => Promise<string | null>
  readonly changeScore: (score: Score, change: (newest: Score) => Partial<Score>) => Promise<void>
  readonly removeTreatment: (record: Course | Injection | Score) => Promise<boolean>
  /** Says of a day whether it was one of menstruation. */
  readonly markPeriod: (day: Day, isOn: boolean) => Promise<void>
  /** The question about the relief of a dose is not asked again. */
  readonly putReliefAway: (dose: Dose) => Promise<void>
}

type Tools = Pick<DiaryState, 'newId' | 'stampedNow' | 'changeOf'>

/** What the clinic does and finds; each answer is written as it is given. */
export function createTreatmentCommands(
  state: Tools,
  { perform }: Pick<Notices, 'perform'>,
  words: ReadonlySignal<Words>,
): TreatmentCommands {
  const said = () => words.value.messages.saved

  async function add(draft: Draft<Course> | Draft<Injection> | Draft<Score>): Promise<string | null> {
    return (await perform(() => ({ put: [draft] }), said().saved)) ? draft.id : null
  }

  const base = () => ({ id: state.newId(), createdAt: state.stampedNow() })
  const addCourse = (named: Pick<Course, 'name' | 'brand' | 'preventive'>) =>
    add({ kind: 'course', ...base(), ...blankCourse, ...named })

  return {
    addListedCourse: ({ generic, class: preventiveClass }, named) =>
      addCourse({ ...named, preventive: { from: 'list', generic, class: preventiveClass } }),
    addOwnCourse: (name) => addCourse({ name, brand: '', preventive: { from: 'person', payerGroup: null } }),
    changeCourse: async (course, change) => void (await perform(() => state.changeOf(course, change), said().done)),
    setCourseText: (course, text) => perform(() => state.changeOf(course, () => text), null),
    addInjection: (today) =>
      add({ kind: 'injection', ...base(), day: today, units: USUAL_UNITS, givenBy: '', note: '' }),
    changeInjection: async (injection, patch) =>
      void (await perform(() => state.changeOf(injection, () => patch), said().done)),
    setInjectionText: (injection, text) => perform(() => state.changeOf(injection, () => text), null),
    addScore: (instrument, today) => add({ kind: 'score', ...base(), day: today, result: blankResult(instrument) }),
    changeScore: async (score, change) => void (await perform(() => state.changeOf(score, change), said().done)),
    removeTreatment: ({ id }) => perform(() => ({ remove: [id] }), said().deleted),
    markPeriod: async (day, isOn) => {
      const draft = { kind: 'period' as const, id: periodId(day), createdAt: state.stampedNow(), day }
      await perform(() => (isOn ? { put: [draft] } : { remove: [draft.id] }), said().done)
    },
    putReliefAway: async (dose) =>
      void (await perform(() => state.changeOf(dose, () => ({ reliefPutAway: true as const })), said().done)),
  }
}

const blankCourse = { start: null, end: { how: 'ongoing' }, highestDose: '', highestDoseSince: null } as const

function blankResult(instrument: ScoreResult['instrument']): ScoreResult {
  return instrument === 'midas'
    ? { instrument, values: Array.from({ length: MIDAS_ITEMS }, () => null), a: null, b: null }
    : { instrument, total: null }
}
