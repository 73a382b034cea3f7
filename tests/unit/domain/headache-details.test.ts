import { describe, expect, test } from 'vitest'
import { courseOfAttack, detailsOn, severityAfterEnd } from '../../../src/domain/headache-course.ts'
import { severityOf } from '../../../src/domain/severity.ts'
import type { DayEdit } from '../../../src/domain/records.ts'
import type { Severity } from '../../../src/domain/vocabulary.ts'
import { aDay, anAttack, aReading, at, type AttackSaid } from '../../support/builders.ts'

const tuesday = aDay('2026-03-03')
const wednesday = aDay('2026-03-04')

/** A headache from Tuesday 14:00 to Wednesday 12:00 with readings at some times. */
function courseWith(
  said: Partial<AttackSaid> & { readonly edits?: Readonly<Record<string, DayEdit>> },
  readings: readonly (readonly [time: string, level: Severity | number])[] = [],
) {
  const attack = anAttack({ start: at('2026-03-03T14:00'), end: at('2026-03-04T12:00'), ...said })
  return courseOfAttack(
    attack,
    readings.map(([time, level]) => aReading({ of: attack, at: at(time), level })),
    [],
  )
}

describe('each day of a headache', () => {
  test('has its severity and features', () => {
    const course = courseWith({ severity: 'moderate', features: ['nausea'] })
    for (const day of [tuesday, wednesday]) {
      expect(detailsOn(course, day)).toEqual({ severity: 'moderate', features: ['nausea'] })
    }
  })

  test('has the highest reading of that day instead, be it higher or lower', () => {
    const course = courseWith({ severity: 'moderate' }, [
      ['2026-03-03T15:00', 9],
      ['2026-03-03T16:00', 2],
      ['2026-03-04T08:00', 2],
    ])
    expect(detailsOn(course, tuesday).severity).toBe('severe')
    expect(detailsOn(course, wednesday).severity).toBe('mild')
  })

  test('has the highest reading of all where the headache has no severity of its own', () => {
    const course = courseWith({}, [['2026-03-03T15:00', 5]])
    expect(detailsOn(course, wednesday).severity).toBe('moderate')
  })

  test('has what was edited for it, above readings, and "not given" counts as said', () => {
    const edits = { '2026-03-03': { severity: null }, '2026-03-04': { severity: 'mild', features: [] } } as const
    const course = courseWith({ severity: 'severe', features: ['light'], edits }, [['2026-03-04T08:00', 9]])
    expect(detailsOn(course, tuesday)).toEqual({ severity: null, features: ['light'] })
    expect(detailsOn(course, wednesday)).toEqual({ severity: 'mild', features: [] })
  })

  test('does not take a 0 of 10 for a severity', () => {
    expect(detailsOn(courseWith({ severity: 'mild' }, [['2026-03-03T15:00', 0]]), tuesday).severity).toBe('mild')
    expect(detailsOn(courseWith({}, [['2026-03-03T15:00', 0]]), tuesday).severity).toBeNull()
  })
})

describe('a reading after the end', () => {
  const thursday = aDay('2026-03-05')

  test('gives its severity to its own day, and to no other', () => {
    const course = courseWith({ severity: 'severe' }, [['2026-03-05T08:00', 'mild']])
    expect(course.days).toEqual([tuesday, wednesday])
    expect(severityAfterEnd(course, thursday)).toBe('mild')
    expect(severityAfterEnd(course, wednesday)).toBeNull()
  })

  test('is one after the waking, where the headache was slept through and no pain was noticed', () => {
    const attack = anAttack({ start: at('2026-03-03T22:00'), goneWhenIWoke: at('2026-03-04T07:00') })
    const readAt = (clock: string) => [aReading({ of: attack, at: at(`2026-03-04T${clock}`), level: 8 })]
    expect(severityAfterEnd(courseOfAttack(attack, readAt('03:00'), []), wednesday)).toBeNull()
    expect(severityAfterEnd(courseOfAttack(attack, readAt('07:01'), []), wednesday)).toBe('severe')
  })

  test('gives way to an edit of that day', () => {
    const edits = { '2026-03-05': { severity: 'moderate' } } as const
    expect(severityAfterEnd(courseWith({ edits }, [['2026-03-05T08:00', 'mild']]), thursday)).toBe('moderate')
  })
})

describe('a level from 0 to 10', () => {
  test('is mild to 3, moderate to 6, severe above; 0 is no severity', () => {
    const words = [0, 1, 3, 4, 6, 7, 10].map(severityOf)
    expect(words).toEqual([null, 'mild', 'mild', 'moderate', 'moderate', 'severe', 'severe'])
    expect(severityOf('severe')).toBe('severe')
  })
})
