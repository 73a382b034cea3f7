import { NavIcon, type NavIconName } from './nav-icon.tsx'
import './tab-bar.css'

export interface TabBarItem {
  readonly href: string
  readonly label: string
  readonly icon: NavIconName
  readonly current: boolean
}

export interface TabBarProps {
  /** Names the navigation for screen readers. */
  readonly label: string
  readonly items: readonly TabBarItem[]
}

/** The places of the app: a bar at the bottom, a rail at the side from 900 px. Stands inside PageFrame. */
export function TabBar({ label, items }: TabBarProps) {
  return (
    <nav class="tab-bar" aria-label={label}>
      <ul class="tab-bar-list">
        {items.map((item) => (
          <li key={item.href} class="tab-bar-item">
            <a class="tab-bar-link" href={item.href} aria-current={item.current ? 'page' : undefined}>
              <span class="tab-bar-sign">
                <NavIcon name={item.icon} />
              </span>
              <span class="tab-bar-label">{item.label}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
