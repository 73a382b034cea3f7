import { describe, expect, test } from 'vitest'
import { endQuestionOf } from '../../../src/domain/end-question.ts'
import { momentOf } from '../../../src/domain/moment.ts'
import { at } from '../../support/builders.ts'

const instant = (clock: string) => momentOf(at(clock)).instant

describe('before a headache is ended now', () => {
  test.each([
    ['2026-03-10T14:00', '2026-03-10T14:00', '2026-03-10T14:01', 'slip'],
    ['2026-03-10T14:00', '2026-03-10T14:00', '2026-03-10T14:02', null],
    ['2026-03-10T14:00', '2026-03-10T14:00', '2026-03-10T23:59', null],
    ['2026-03-10T16:10', '2026-03-10T16:10', '2026-03-11T08:28', 'end'],
    // Still up after midnight; lain down after midnight; a word in the morning.
    ['2026-03-10T20:00', '2026-03-10T20:00', '2026-03-11T01:00', null],
    ['2026-03-11T01:00', '2026-03-11T01:00', '2026-03-11T08:00', 'end'],
    ['2026-03-10T16:10', '2026-03-11T08:28', '2026-03-11T18:00', null],
    // Up at five with a word an hour before.
    ['2026-03-10T22:00', '2026-03-11T04:10', '2026-03-11T05:10', null],
  ])('begun %s, confirmed %s, ended %s: %s', (...[from, to, now, question]) => {
    const course = { from: instant(from), to: instant(to) }
    expect(endQuestionOf(course, instant(now), momentOf(at(now)).zone)).toBe(question)
  })
})
