import { signal, type ReadonlySignal } from '@preact/signals'
import { dayOf, type Day } from '../domain/day.ts'
import { monthFrom, type Month } from '../domain/month.ts'

/** Where the person is. The address is a hash, so that any static host serves it. */
export type Route =
  | { readonly screen: 'today' }
  | { readonly screen: 'calendar'; readonly month: Month | null }
  | { readonly screen: (typeof dayScreens)[number]; readonly day: Day }
  | { readonly screen: (typeof idScreens)[number]; readonly id: string }
  /** The days behind a figure; the screen knows its name, or says that there is none. */
  | { readonly screen: 'figure'; readonly figure: string; readonly first: Day; readonly last: Day }
  | { readonly screen: PlainScreen }
  | { readonly screen: 'nowhere' }

const plainScreens = [
  'headaches',
  'trends',
  'treatment',
  'summary',
  'settings',
  'medications',
  'form',
  'install',
  'erase',
  'storage',
  'backup',
  'move',
  'key',
  'urgent',
  'about',
  'discuss',
  'counts',
] as const
type PlainScreen = (typeof plainScreens)[number]
const dayScreens = ['day', 'add'] as const
export const idScreens = ['headache', 'timing', 'dose', 'aura', 'course', 'injection', 'score'] as const

export interface RouteState {
  readonly route: ReadonlySignal<Route>
  /** Reads the address anew: at start and at each change of the hash. */
  readonly follow: (hash: string) => void
}

/** The route as a signal. */
export function createRouteState(hash: string): RouteState {
  const route = signal(routeOf(hash))
  return {
    route,
    follow: (changed) => {
      route.value = routeOf(changed)
    },
  }
}

/** The route of a hash; an address that means nothing leads nowhere. */
export function routeOf(hash: string): Route {
  const [screen = '', ...rest] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decoded)
  if (screen === '') return { screen: 'today' }
  const plain = plainScreens.find((each) => each === screen)
  return plain === undefined ? (routeWith(screen, rest) ?? { screen: 'nowhere' }) : { screen: plain }
}

function routeWith(screen: string, [argument = '', from = '', to = '']: readonly string[]): Route | null {
  if (screen === 'figure') return figureRoute(argument, dayOf(from), dayOf(to))
  const withId = idScreens.find((each) => each === screen)
  if (withId !== undefined) return argument === '' ? null : { screen: withId, id: argument }
  return routeOfDate(screen, isWithinReach(argument) ? argument : '')
}

function routeOfDate(screen: string, date: string): Route | null {
  if (screen === 'calendar') return { screen, month: monthFrom(date) }
  const withDay = dayScreens.find((each) => each === screen)
  const day = dayOf(date)
  return withDay === undefined || day === null ? null : { screen: withDay, day }
}

function figureRoute(figure: string, first: Day | null, last: Day | null): Route | null {
  return first === null || last === null || last < first ? null : { screen: 'figure', figure, first, last }
}

/** Where calendars end the screens would have no way on. */
function isWithinReach(date: string): boolean {
  return date > '1900' && date < '2200'
}

/** The address of a route. */
export function hashOf(route: Exclude<Route, { screen: 'nowhere' }>): string {
  if (route.screen === 'today') return '#/'
  if (route.screen === 'calendar') return route.month === null ? '#/calendar' : `#/calendar/${route.month}`
  if ('figure' in route) return `#/figure/${encodeURIComponent(route.figure)}/${route.first}/${route.last}`
  if ('day' in route) return `#/${route.screen}/${route.day}`
  return 'id' in route ? `#/${route.screen}/${encodeURIComponent(route.id)}` : `#/${route.screen}`
}

/** A mangled address is no reason to fail. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
