import { hashOf } from '../../state/route.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import '../parts/item-list.css'

/** Ways to the quieter pages. */
export function SettingsPlaces() {
  const { settings: words, discuss, countsPage } = useAllMessages()
  const places = [
    { href: hashOf({ screen: 'discuss' }), label: discuss.title },
    { href: hashOf({ screen: 'medications' }), label: words.medications },
    { href: hashOf({ screen: 'backup' }), label: words.backup },
    { href: hashOf({ screen: 'urgent' }), label: words.urgent },
    { href: hashOf({ screen: 'counts' }), label: countsPage.title },
    { href: hashOf({ screen: 'about' }), label: words.about },
  ]
  return (
    <ul class="plain-list item-list">
      {places.map(({ href, label }) => (
        <li key={href} class="item-list-row">
          <a class="item-list-link" href={href}>
            {label}
          </a>
          <span aria-hidden="true">›</span>
        </li>
      ))}
    </ul>
  )
}
