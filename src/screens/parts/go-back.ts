import { hashOf } from '../../state/route.ts'

/** To where this page was opened from; an address can also be opened with nothing before it. */
export function goBack(): void {
  if (window.history.length > 1) window.history.back()
  else window.location.hash = hashOf({ screen: 'today' })
}
