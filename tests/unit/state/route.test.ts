import { describe, expect, test } from 'vitest'
import { createRouteState, hashOf, routeOf, type Route } from '../../../src/state/route.ts'
import { aDay } from '../../support/builders.ts'
import type { Month } from '../../../src/domain/month.ts'

const id = '01977d4e-0000-7000-8000-3f9a1c2b0001'

const routes: readonly (readonly [hash: string, route: Exclude<Route, { screen: 'nowhere' }>])[] = [
  ['#/', { screen: 'today' }],
  ['#/calendar', { screen: 'calendar', month: null }],
  ['#/calendar/2026-03', { screen: 'calendar', month: '2026-03' as Month }],
  ['#/headaches', { screen: 'headaches' }],
  ['#/day/2026-03-14', { screen: 'day', day: aDay('2026-03-14') }],
  ['#/add/2026-03-14', { screen: 'add', day: aDay('2026-03-14') }],
  [`#/headache/${id}`, { screen: 'headache', id }],
  ['#/headache/day-2026-03-14', { screen: 'headache', id: 'day-2026-03-14' }],
  [`#/timing/${id}`, { screen: 'timing', id }],
  [`#/dose/${id}`, { screen: 'dose', id }],
  [`#/aura/${id}`, { screen: 'aura', id }],
  [`#/course/${id}`, { screen: 'course', id }],
  [`#/injection/${id}`, { screen: 'injection', id }],
  [`#/score/${id}`, { screen: 'score', id }],
  ['#/treatment', { screen: 'treatment' }],
  ['#/trends', { screen: 'trends' }],
  [
    '#/figure/fourHour/2026-03-01/2026-03-31',
    { screen: 'figure', figure: 'fourHour', first: aDay('2026-03-01'), last: aDay('2026-03-31') },
  ],
  ['#/summary', { screen: 'summary' }],
  ['#/settings', { screen: 'settings' }],
  ['#/medications', { screen: 'medications' }],
  ['#/erase', { screen: 'erase' }],
  ['#/install', { screen: 'install' }],
  ['#/form', { screen: 'form' }],
  ['#/storage', { screen: 'storage' }],
  ['#/backup', { screen: 'backup' }],
  ['#/urgent', { screen: 'urgent' }],
  ['#/about', { screen: 'about' }],
]

describe('an address', () => {
  test.each(routes)('%s leads to its screen, and the screen has that address', (hash, route) => {
    expect(routeOf(hash)).toEqual(route)
    expect(hashOf(route)).toBe(hash)
  })

  test.each(['', '#', '#/'])('"%s" leads to Today', (hash) => {
    expect(routeOf(hash)).toEqual({ screen: 'today' })
  })

  test.each([
    '#/nothing',
    '#/day',
    '#/day/',
    '#/day/2026-02-30',
    '#/day/today',
    '#/add/2026-13-01',
    '#/headache',
    '#/headache/',
    '#/dose',
    '#/figure/headache',
    '#/figure/headache/2026-03-01/2026-02-30',
    '#/figure/headache/2026-12-01/2026-01-01',
    '#/day/9999-12-31',
    '#/add/0001-01-01',
    '#/Summary',
    '#/constructor',
  ])('"%s" leads nowhere', (hash) => {
    expect(routeOf(hash)).toEqual({ screen: 'nowhere' })
  })

  test.each(['#/day/%', '#/headache/%E0%A4%A', '#/%F'])('"%s", mangled on its way, does not stop the app', (hash) => {
    expect(() => routeOf(hash)).not.toThrow()
  })

  test.each(['2026-13', '9999-12', '0000-01'])('of a calendar month %s leads to the calendar', (month) => {
    expect(routeOf(`#/calendar/${month}`)).toEqual({ screen: 'calendar', month: null })
  })

  test('keeps an id with signs in it whole', () => {
    const route = { screen: 'dose', id: 'a/b %#' } as const
    expect(routeOf(hashOf(route))).toEqual(route)
  })
})

describe('where the person is', () => {
  test('follows the address', () => {
    const { route, follow } = createRouteState('#/summary')
    expect(route.value).toEqual({ screen: 'summary' })
    follow('#/day/2026-03-14')
    expect(route.value).toEqual({ screen: 'day', day: '2026-03-14' })
  })
})
