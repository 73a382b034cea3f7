import { signal, type ReadonlySignal } from '@preact/signals'
import { dayOf, type Day } from '../domain/day.ts'
import { monthFrom, type Month } from '../domain/month.ts'

/** Where the person is. The address is a hash, so that any static host serves it. */
export type Route =
  | { readonly screen: 'today' }
  | { readonly screen: 'calendar'; readonly month: Month | null }
  | { readonly screen: 'headaches' }
  | { readonly screen: 'day'; readonly day: Day }
  | { readonly screen: 'add'; readonly day: Day }
  | { readonly screen: 'headache' | 'timing' | 'dose' | 'aura'; readonly id: string }
  | { readonly screen: PlainScreen }
  | { readonly screen: 'nowhere' }

const plainScreens = ['trends', 'summary', 'settings', 'medications', 'backup', 'urgent', 'about'] as const
type PlainScreen = (typeof plainScreens)[number]

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
  const [screen = '', argument = ''] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decodeURIComponent)
  const plain = plainScreens.find((each) => each === screen)
  if (plain !== undefined) return { screen: plain }
  switch (screen) {
    case '':
      return { screen: 'today' }
    case 'calendar':
      return { screen, month: monthFrom(argument) }
    case 'headaches':
      return { screen }
    case 'day':
    case 'add': {
      const day = dayOf(argument)
      return day === null ? { screen: 'nowhere' } : { screen, day }
    }
    case 'headache':
    case 'timing':
    case 'dose':
    case 'aura':
      return argument === '' ? { screen: 'nowhere' } : { screen, id: argument }
    default:
      return { screen: 'nowhere' }
  }
}

/** The address of a route. */
export function hashOf(route: Exclude<Route, { screen: 'nowhere' }>): string {
  switch (route.screen) {
    case 'today':
      return '#/'
    case 'calendar':
      return route.month === null ? '#/calendar' : `#/calendar/${route.month}`
    case 'day':
    case 'add':
      return `#/${route.screen}/${route.day}`
    case 'headache':
    case 'timing':
    case 'dose':
    case 'aura':
      return `#/${route.screen}/${encodeURIComponent(route.id)}`
    default:
      return `#/${route.screen}`
  }
}
