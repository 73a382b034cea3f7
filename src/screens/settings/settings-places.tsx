import type { ComponentChildren } from 'preact'
import { hashOf } from '../../state/route.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { KeepingLine } from './keeping-line.tsx'
import '../parts/item-list.css'

interface Place {
  readonly href: string
  readonly label: string
  readonly below?: ComponentChildren
}

/** Ways to the quieter pages. */
export function SettingsPlaces() {
  const app = useApp()
  const { language, messages } = useAllWords()
  const { settings: words, elsewhere, discuss, countsPage, form, storage, sample, install } = messages
  const places: readonly Place[] = [
    { href: hashOf({ screen: 'discuss' }), label: discuss.title },
    { href: hashOf({ screen: 'form' }), label: form.title },
    { href: hashOf({ screen: 'medications' }), label: words.medications },
    { href: hashOf({ screen: 'backup' }), label: words.backup },
    { href: hashOf({ screen: 'storage' }), label: storage.title, below: <KeepingLine /> },
    ...(app.mode === 'own' ? [{ href: hashOf({ screen: 'move' }), label: elsewhere.move.title }] : []),
    { href: hashOf({ screen: 'install' }), label: install.title },
    { href: hashOf({ screen: 'urgent' }), label: words.urgent },
    { href: hashOf({ screen: 'counts' }), label: countsPage.title },
    { href: hashOf({ screen: 'about' }), label: words.about },
    ...(app.mode === 'own' ? [{ href: `?sample=${language}#/`, label: sample.enter }] : []),
  ]
  return (
    <ul class="plain-list item-list">
      {places.map(({ href, label, below }) => (
        <li key={href} class="item-list-row">
          <a class="item-list-link" href={href}>
            <span>{label}</span>
            {below === undefined ? null : <span class="soft">{below}</span>}
          </a>
          <span aria-hidden="true">›</span>
        </li>
      ))}
    </ul>
  )
}
