import { describe, expect, test } from 'vitest'
import { payerGroupOf, payerGroups, preventiveClasses } from '../../../src/domain/preventive-class.ts'
import { preventiveMedications } from '../../../src/domain/preventive-medications.ts'
import { courseProblem, preventivesTried, weeksAtHighestDose } from '../../../src/domain/preventives.ts'
import type { CourseEnd, Preventive } from '../../../src/domain/treatment-records.ts'
import { aDay } from '../../support/builders.ts'
import { aCourse } from '../../support/treatment-builders.ts'

const today = aDay('2026-11-27')
const listed = (generic: string): Preventive => {
  const found = preventiveMedications.find((each) => each.generic === generic)
  if (found === undefined) throw new Error(`${generic} is not in the list`)
  return { from: 'list', generic, class: found.class }
}
const course = (generic: string, said: { readonly start?: string | null } = {}) =>
  aCourse({ name: generic, preventive: listed(generic), ...said })
const ownCourse = (name: string, payerGroup: (typeof payerGroups)[number] | null = null) =>
  aCourse({ name, preventive: { from: 'person', payerGroup } })
const stopped = (on: string | null): CourseEnd => ({ how: 'stopped', on: on === null ? null : aDay(on), reason: null })

describe('the list of preventives', () => {
  test('has each generic once, in both languages', () => {
    expect(preventiveMedications).toHaveLength(36)
    expect(new Set(preventiveMedications.map(({ generic }) => generic)).size).toBe(36)
    expect(preventiveMedications.filter(({ genericEs }) => genericEs === '')).toEqual([])
  })

  test('uses every class, and the classes fill every payer group', () => {
    expect(new Set(preventiveMedications.map((each) => each.class))).toEqual(new Set(preventiveClasses))
    expect(new Set(preventiveClasses.map(payerGroupOf))).toEqual(new Set(payerGroups))
  })

  test.each([
    ['amitriptyline', 'antidepressant'],
    ['venlafaxine', 'antidepressant'],
    ['mirtazapine', 'antidepressant'],
    ['candesartan', 'ace-inhibitor-or-arb'],
    ['lisinopril', 'ace-inhibitor-or-arb'],
    ['erenumab', 'cgrp-antibody'],
    ['eptinezumab', 'cgrp-antibody'],
    ['atogepant', 'gepant'],
    ['onabotulinumtoxinA', 'botulinum-toxin'],
    ['magnesium', 'other'],
    ['pizotifen', 'other'],
  ])('%s is of the payer group %s', (generic, group) => {
    const found = preventiveMedications.find((each) => each.generic === generic)
    expect(found === undefined ? null : payerGroupOf(found.class)).toBe(group)
  })
})

describe('preventives tried are counted', () => {
  const tried = (courses: Parameters<typeof preventivesTried>[0]) => preventivesTried(courses, today)

  test('by number and payer group; classes of one group count once', () => {
    expect(tried([course('amitriptyline'), course('venlafaxine'), course('propranolol')])).toEqual({
      number: 3,
      groups: ['beta-blocker', 'antidepressant'],
      withoutGroup: 0,
    })
  })

  test('once where one preventive was taken in two courses', () => {
    expect(
      tried([course('topiramate', { start: '2020-01-01' }), course('topiramate', { start: '2024-01-01' })]),
    ).toEqual({
      number: 1,
      groups: ['antiepileptic'],
      withoutGroup: 0,
    })
  })

  test('without onabotulinumtoxinA, from the list or in the person’s own words', () => {
    expect(tried([course('onabotulinumtoxinA'), ownCourse('Xeomin', 'botulinum-toxin')]).number).toBe(0)
  })

  test('in the person’s own words once for each name, whatever its case, accents and outer space', () => {
    expect(tried([ownCourse('Tisana'), ownCourse(' TISÁNA ', 'other'), ownCourse('Tea')])).toEqual({
      number: 2,
      groups: ['other'],
      withoutGroup: 1,
    })
  })

  test('from their start on, and when the start is not known', () => {
    const courses = [course('propranolol', { start: '2026-11-28' }), course('metoprolol', { start: '2026-11-27' })]
    expect(tried(courses).number).toBe(1)
    expect(tried([course('propranolol', { start: null })]).number).toBe(1)
  })

  test('as none without a course', () => {
    expect(tried([])).toEqual({ number: 0, groups: [], withoutGroup: 0 })
  })
})

describe('weeks at the highest dose', () => {
  const weeks = (highestDoseSince: string | null, end: CourseEnd) =>
    weeksAtHighestDose(aCourse({ name: 'x', highestDoseSince, end }), today)

  test.each([
    ['2026-11-27', 0],
    ['2026-11-21', 0],
    ['2026-11-20', 1],
    ['2026-09-04', 12],
    ['2026-09-05', 11],
  ])('since %s, ongoing on November 27, are %d whole weeks', (since, expected) => {
    expect(weeks(since, { how: 'ongoing' })).toBe(expected)
  })

  test('end with the stop', () => {
    expect(weeks('2025-01-01', stopped('2025-03-05'))).toBe(9)
  })

  test('are not known without one of the two days, or with the stop before them', () => {
    expect(weeks(null, { how: 'ongoing' })).toBeNull()
    expect(weeks('2025-01-01', stopped(null))).toBeNull()
    expect(weeks('2025-01-02', stopped('2025-01-01'))).toBeNull()
  })
})

describe('the days of a course are checked against each other', () => {
  test.each([
    { start: '2025-03-01', stop: '2025-02-01', highestDoseSince: null, problem: 'stop-before-start' },
    { start: '2025-03-01', stop: null, highestDoseSince: '2025-02-01', problem: 'dose-before-start' },
    { start: null, stop: '2025-02-01', highestDoseSince: '2025-03-01', problem: 'dose-after-stop' },
    { start: '2025-01-01', stop: '2025-02-01', highestDoseSince: '2025-01-15', problem: null },
    { start: '2025-01-01', stop: '2025-01-01', highestDoseSince: '2025-01-01', problem: null },
    { start: null, stop: null, highestDoseSince: '2025-01-15', problem: null },
  ])('start $start, stop $stop, highest dose since $highestDoseSince: $problem', (said) => {
    const { start, stop, highestDoseSince, problem } = said
    expect(courseProblem(aCourse({ name: 'x', start, highestDoseSince, end: stopped(stop) }))).toBe(problem)
  })
})
