import { describe, expect, test } from 'vitest'
import { courseOfAttack, courseOfDay, minutesOn, type TakenDose } from '../../../src/domain/headache-course.ts'
import type { MedicationClass } from '../../../src/domain/medication-class.ts'
import { momentOf, type ZonedTime } from '../../../src/domain/moment.ts'
import type { Attack, Reading } from '../../../src/domain/records.ts'
import { aClocklessAttack, aDay, aDose, anAttack, aReading, at, headacheDetails } from '../../support/builders.ts'

const tuesday = aDay('2026-03-03')
const wednesday = aDay('2026-03-04')
const start = at('2026-03-03T14:00')
const course = (attack: Attack, readings: readonly Reading[] = [], doses: readonly TakenDose[] = []) =>
  courseOfAttack(attack, readings, doses)
const taken = (attack: Attack, time: ZonedTime, classes: readonly MedicationClass[] = []): TakenDose => ({
  dose: aDose({ at: time, for: attack }),
  classes,
})

describe('an attack without an end', () => {
  test('reaches to its start when nothing more was said, on a day without a length', () => {
    const open = course(anAttack({ start }))
    expect(open).toMatchObject({ pieces: [], days: [tuesday], lengthUnknownOn: tuesday, isFourHours: false })
    expect(open.to).toBe(open.from)
  })

  test('reaches to the last "still going", whatever order they are stored in', () => {
    const stillGoing = [at('2026-03-04T20:00'), at('2026-03-03T18:00')]
    const open = course(anAttack({ start, stillGoing }))
    expect([minutesOn(open, tuesday), minutesOn(open, wednesday)]).toEqual([600, 1200])
    expect(open).toMatchObject({ days: [tuesday, wednesday], lengthUnknownOn: wednesday, isFourHours: true })
    expect(open.moments.map(({ clock }) => clock)).toEqual(['14:00', '18:00', '20:00'])
  })

  test('is confirmed by a reading and by a dose, up to their own time', () => {
    const attack = anAttack({ start })
    const reading = aReading({ of: attack, at: at('2026-03-03T16:00'), level: 0, createdAt: at('2026-03-09T09:00') })
    expect(minutesOn(course(attack, [reading]), tuesday)).toBe(120)
    expect(minutesOn(course(attack, [reading], [taken(attack, at('2026-03-03T17:30'))]), tuesday)).toBe(210)
  })

  test('is not confirmed by what lies before its start', () => {
    const attack = anAttack({ start, stillGoing: [at('2026-03-02T12:00')] })
    expect(course(attack, [], [taken(attack, at('2026-03-03T13:00'))])).toMatchObject({ pieces: [], days: [tuesday] })
  })

  test('touches the day on which it was confirmed at midnight sharp', () => {
    const open = course(anAttack({ start, stillGoing: [at('2026-03-04T00:00')] }))
    expect(open).toMatchObject({ days: [tuesday, wednesday], lengthUnknownOn: wednesday })
    expect(minutesOn(open, wednesday)).toBe(0)
  })
})

describe('an attack with an end', () => {
  const stillGoing = [at('2026-03-04T20:00')]

  test('ends there, over all confirmations that came later', () => {
    const ended = course(anAttack({ start, stillGoing, end: at('2026-03-03T15:00') }))
    expect(ended).toMatchObject({ days: [tuesday], lengthUnknownOn: null, isFourHours: false })
    expect(minutesOn(ended, tuesday)).toBe(60)
  })

  test('has its confirmations again once the end is taken back', () => {
    const ended = anAttack({ start, stillGoing, end: at('2026-03-03T15:00') })
    if (ended.timing.form !== 'clocked') throw new TypeError('built with a clock')
    const opened = course({ ...ended, timing: { ...ended.timing, end: { how: 'open' } } })
    expect(opened).toMatchObject({ days: [tuesday, wednesday], lengthUnknownOn: wednesday })
  })

  test('at midnight sharp does not touch the next day', () => {
    expect(course(anAttack({ start, end: at('2026-03-04T00:00') })).days).toEqual([tuesday])
  })

  test('before its start has no length and touches the day of its start', () => {
    expect(course(anAttack({ start, end: at('2026-03-02T15:00') }))).toMatchObject({ pieces: [], days: [tuesday] })
  })

  test('"about n hours" later ends after that many elapsed hours', () => {
    const evening = course(anAttack({ start: at('2026-03-07T23:00'), aboutHours: 3.5 }))
    expect([minutesOn(evening, aDay('2026-03-07')), minutesOn(evening, aDay('2026-03-08'))]).toEqual([60, 150])
    // The clock jumped from 02:00 to 03:00 in between.
    expect(evening.moments.at(-1)?.clock).toBe('03:30')
  })

  test.each([
    ['17:59', false],
    ['18:00', true],
  ])('at %s is of four hours: %s', (clock, isFourHours) => {
    expect(course(anAttack({ start, end: at(`2026-03-03T${clock}`) })).isFourHours).toBe(isFourHours)
  })
})

describe('an attack that was gone on waking', () => {
  const slept = (painNoticed: boolean) =>
    course(anAttack({ start: at('2026-03-03T22:00'), goneWhenIWoke: at('2026-03-04T07:00'), painNoticed }))

  test('does not touch the day of waking unless pain was noticed on it', () => {
    expect(slept(false).days).toEqual([tuesday])
    expect(minutesOn(slept(false), wednesday)).toBe(0)
    expect(slept(true).days).toEqual([tuesday, wednesday])
    expect(minutesOn(slept(true), wednesday)).toBe(420)
  })

  test('is as long as to the waking, in either case', () => {
    expect([slept(false).isFourHours, slept(true).isFourHours]).toEqual([true, true])
    expect(slept(false).to).toBe(momentOf(at('2026-03-04T07:00')).instant)
  })

  test('keeps its day when it was slept through within it', () => {
    const nap = course(anAttack({ start, goneWhenIWoke: at('2026-03-03T16:00') }))
    expect(minutesOn(nap, tuesday)).toBe(120)
  })
})

describe('a headache without a clock', () => {
  test('of about n hours lies on its day, as long as that', () => {
    const about = course(aClocklessAttack({ day: '2026-03-03', hours: 4 }))
    expect(about).toMatchObject({ days: [tuesday], pieces: [], lengthUnknownOn: null, isFourHours: true })
    expect([minutesOn(about, tuesday), minutesOn(about, wednesday)]).toEqual([240, 0])
  })

  test('all day is the whole day, be it of 23 hours or of 25', () => {
    const allDay = (day: string) =>
      courseOfDay(
        { id: `day-${day}`, day: aDay(day), zone: 'America/Denver' },
        { ...headacheDetails(), state: 'all-day' },
        [],
      )
    expect(minutesOn(allDay('2026-03-03'), tuesday)).toBe(24 * 60)
    expect(minutesOn(allDay('2026-03-08'), aDay('2026-03-08'))).toBe(23 * 60)
    expect(minutesOn(allDay('2026-11-01'), aDay('2026-11-01'))).toBe(25 * 60)
    expect(allDay('2026-03-03')).toMatchObject({ isFourHours: true, lengthUnknownOn: null })
  })

  test('without times has no length', () => {
    const stated = { id: 'day-2026-03-03', day: tuesday, zone: 'America/Denver' }
    const some = courseOfDay(stated, { ...headacheDetails(), state: 'without-times' }, [])
    expect(some).toMatchObject({ days: [tuesday], pieces: [], lengthUnknownOn: tuesday, isFourHours: false })
  })
})

describe('treated before four hours is an attack', () => {
  const attack = anAttack({ start, end: at('2026-03-03T22:00') })

  test.each([
    { what: 'a dose of no known class after 3 h 59', clock: '17:59', classes: [], early: true },
    { what: 'an analgesic before the start', clock: '13:00', classes: ['simple-analgesic'], early: true },
    { what: 'an analgesic after four hours', clock: '18:00', classes: ['simple-analgesic'], early: false },
    { what: 'something against nausea only', clock: '15:00', classes: ['antiemetic'], early: false },
    { what: 'both in one', clock: '15:00', classes: ['simple-analgesic', 'antiemetic'], early: true },
  ] as const)('with $what: $early', ({ clock, classes, early }) => {
    expect(course(attack, [], [taken(attack, at(`2026-03-03T${clock}`), classes)]).isTreatedEarly).toBe(early)
  })
})
