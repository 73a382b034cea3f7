import fc from 'fast-check'
import type { MedicationClass } from '../../src/domain/medication-class.ts'
import { type DayEdit, type DayMark } from '../../src/domain/records.ts'
import { personsViews, reliefs, severities, type Feature } from '../../src/domain/vocabulary.ts'
import { partOfSpan } from './arbitrary-journey.ts'
import { aMedication, at } from './builders.ts'

/** What a made-up person records, before it is laid into a journey: times are minutes, to be fitted there. */

const part = partOfSpan

/** Minutes before a change of zone at which an attack starts, where there is one. */
const beforeTurn = fc.option(fc.record({ turn: fc.nat({ max: 3 }), minutes: fc.integer({ min: 0, max: 2400 }) }), {
  freq: 2,
})

/** Whether a time is moved to the first minute of its date. */
const snap = fc.constantFrom(false, false, false, false, true)

/** How late something is said: at once, after some minutes, or around 48 h after the end of its day. */
export type Delay =
  | { readonly by: 'minutes'; readonly minutes: number }
  | { readonly by: 'deadline'; readonly minutes: number }

const delay: fc.Arbitrary<Delay> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ by: 'minutes' as const, minutes: 0 }) },
  {
    weight: 3,
    arbitrary: fc.record({ by: fc.constant('minutes' as const), minutes: fc.integer({ min: 1, max: 9000 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ by: fc.constant('deadline' as const), minutes: fc.constantFrom(-1, 0, 1, 60, -1440) }),
  },
)

/** Lengths in minutes: around every threshold, hours, and days. */
const length = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(0, 1, 10, 29, 30, 31, 60, 239, 240, 241, 1440) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 720 }) },
  { weight: 2, arbitrary: fc.integer({ min: 720, max: 4320 }) },
  { weight: 1, arbitrary: fc.integer({ min: 4320, max: 9000 }) },
)

const countedFeatures: readonly Feature[] = [
  'one-sided',
  'pulsating',
  'worse-with-activity',
  'nausea',
  'vomiting',
  'light',
  'sound',
  'smell',
]

const features: fc.Arbitrary<readonly Feature[]> = fc.oneof(
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 2, arbitrary: fc.subarray([...countedFeatures], { maxLength: 3 }) },
  { weight: 2, arbitrary: fc.subarray([...countedFeatures]) },
  { weight: 1, arbitrary: fc.constant<readonly Feature[]>(['one-sided', 'pulsating', 'nausea']) },
)

const severity = fc.constantFrom(null, null, ...severities)

const details = { severity, features, view: fc.constantFrom(null, 'migraine' as const, ...personsViews) }

const dayEdit: fc.Arbitrary<DayEdit> = fc.oneof(
  fc.record({ severity }),
  fc.record({ features }),
  fc.record({ severity, features }),
)

/** Before every journey. */
export const longAgo = at('2010-01-01T12:00', 'UTC')

/** One of each class, of two classes, of none; the doses pick by place. */
export const medicationsOfPerson = (
  [
    ['sumatriptan', ['triptan']],
    ['dihydroergotamine', ['ergot']],
    ['ubrogepant', ['gepant']],
    ['lasmiditan', ['ditan']],
    ['ibuprofen', ['simple-analgesic']],
    ['paracetamol, aspirin, caffeine', ['combination-analgesic']],
    ['codeine', ['opioid']],
    ['metoclopramide', ['antiemetic']],
    ['sumatriptan with naproxen', ['triptan', 'simple-analgesic']],
    ['aspirin with metoclopramide', ['simple-analgesic', 'antiemetic']],
    ['something from the corner shop', []],
  ] as const satisfies readonly (readonly [string, readonly MedicationClass[]])[]
).map(([name, classes]) => aMedication({ name, classes, createdAt: longAgo }))

/** unnamed: "took something"; lost: a medication that the diary no longer has. */
const taken = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: medicationsOfPerson.length - 1 }) },
  { weight: 1, arbitrary: fc.constantFrom('unnamed' as const, 'lost' as const) },
)

const intake = { taken, relief: fc.constantFrom(null, ...reliefs), delay }

const auraMinutes = fc.constantFrom(null, 4, 5, 25, 60, 61, 120)

/** A time within an attack: a part of its length, beyond 1 after its end. */
const within = fc.record({ part: part.map((each) => each * 1.3), snap })

const linkedDose = fc.record({
  /** Minutes after the start; a dose in the aura comes before it. */
  after: fc.oneof(fc.constantFrom(0, 239, 240, -30), fc.integer({ min: -120, max: 1500 })),
  snap,
  ...intake,
})

const clockedAttack = fc.record({
  at: part,
  beforeTurn,
  startSnap: snap,
  length,
  endSnap: snap,
  how: fc.constantFrom('ended' as const, 'ended' as const, 'about' as const, 'slept' as const, 'open' as const),
  painNoticed: fc.boolean(),
  wokeWithIt: fc.boolean(),
  confirmations: fc.array(within, { maxLength: 3 }),
  readings: fc.array(
    fc.record({
      when: within,
      level: fc.oneof(fc.constantFrom(...severities), fc.integer({ min: 0, max: 10 })),
      delay,
    }),
    { maxLength: 3 },
  ),
  doses: fc.array(linkedDose, { maxLength: 2 }),
  aura: fc.option(fc.record({ before: fc.integer({ min: 0, max: 90 }), minutes: auraMinutes, delay }), { freq: 4 }),
  edits: fc.array(fc.record({ dayOfAttack: fc.integer({ min: 0, max: 3 }), edit: dayEdit }), { maxLength: 2 }),
  delay,
  endDelay: delay,
  ...details,
})

const clocklessAttack = fc.record({
  at: part,
  hours: fc.constantFrom(0.25, 0.5, 1, 3.5, 4, 10, 24, 30),
  doses: fc.array(fc.record({ afterMidnight: fc.integer({ min: 0, max: 1600 }), ...intake }), { maxLength: 1 }),
  reading: fc.option(
    fc.record({ afterMidnight: fc.integer({ min: 0, max: 1600 }), level: fc.integer({ min: 0, max: 10 }) }),
    {
      freq: 3,
    },
  ),
  edit: fc.option(dayEdit, { freq: 3 }),
  delay,
  ...details,
})

const states: readonly (DayMark['state'] | null)[] = [
  'clear',
  'clear',
  'clear',
  'clear',
  'dont-know',
  'all-day',
  'without-times',
  null,
]

const dayRecord = fc.record({
  at: part,
  state: fc.constantFrom(...states),
  dose: fc.option(fc.record({ afterMidnight: fc.integer({ min: 0, max: 1439 }), ...intake }), { freq: 3 }),
  delay,
  ...details,
})

const loneDose = fc.record({ at: part, snap, isOfDeletedAttack: fc.constantFrom(false, false, false, true), ...intake })
const loneAura = fc.record({ at: part, snap, minutes: auraMinutes, delay })

/** Everything of one diary, at times that are parts of its span. */
export const arbitraryParts = fc.record({
  clocked: fc.array(clockedAttack, { maxLength: 18, size: 'max' }),
  clockless: fc.array(clocklessAttack, { maxLength: 4, size: 'max' }),
  days: fc.array(dayRecord, { maxLength: 40, size: 'max' }),
  doses: fc.array(loneDose, { maxLength: 10, size: 'max' }),
  auras: fc.array(loneAura, { maxLength: 4, size: 'max' }),
  diagnosis: fc.constantFrom('yes' as const, 'yes' as const, 'no' as const, 'not-answered' as const, null),
})

type Made<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never
export type DiaryParts = Made<typeof arbitraryParts>
export type ClockedParts = Made<typeof clockedAttack>
export type ClocklessParts = Made<typeof clocklessAttack>
export type DayParts = Made<typeof dayRecord>
export type IntakeParts = Pick<Made<typeof loneDose>, 'taken' | 'relief' | 'delay'>
