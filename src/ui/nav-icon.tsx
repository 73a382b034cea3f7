import type { ComponentChildren } from 'preact'
import './nav-icon.css'

export type NavIconName = 'today' | 'calendar' | 'trends' | 'treatment' | 'summary' | 'settings'

export interface NavIconProps {
  readonly name: NavIconName
}

/** A line icon of 24 px (more with larger text) in the colour of the text; always beside or inside something that has a name. */
export function NavIcon({ name }: NavIconProps) {
  return (
    <svg
      class="nav-icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  )
}

const drawings: Readonly<Record<NavIconName, ComponentChildren>> = {
  today: (
    <>
      <path d="M3 18.5h18" />
      <path d="M6.5 18.5a5.5 5.5 0 0 1 11 0" />
      <path d="M12 5.5v3M4.6 9.6l1.9 1.9M19.4 9.6l-1.9 1.9" />
    </>
  ),
  calendar: (
    <>
      <rect x="3.5" y="4.5" width="17" height="16" rx="3" />
      <path d="M3.5 9.75h17M9.2 9.75v10.75M14.8 9.75v10.75M3.5 15.1h17" />
    </>
  ),
  trends: (
    <>
      <path d="M3 20.5h18" />
      <path d="M5 20.5v-6.25a.75.75 0 0 1 .75-.75h1.5a.75.75 0 0 1 .75.75v6.25" />
      <path d="M10.5 20.5v-15a.75.75 0 0 1 .75-.75h1.5a.75.75 0 0 1 .75.75v15" />
      <path d="M16 20.5V10a.75.75 0 0 1 .75-.75h1.5A.75.75 0 0 1 19 10v10.5" />
    </>
  ),
  treatment: (
    <>
      <rect x="1.9" y="7.75" width="20.2" height="8.5" rx="4.25" transform="rotate(-45 12 12)" />
      <path d="m9 9 6 6" />
    </>
  ),
  summary: (
    <>
      <path d="M6.5 3.5h7.75L19 8.25v10.5a1.75 1.75 0 0 1-1.75 1.75H6.5a1.75 1.75 0 0 1-1.75-1.75V5.25A1.75 1.75 0 0 1 6.5 3.5Z" />
      <path d="M14 3.75V8.5h4.75M8.5 12.5h6.75M8.5 16.25h4.5" />
    </>
  ),
  settings: (
    <>
      <circle cx="12" cy="12" r="3" />
      <path d={gearPath()} />
    </>
  ),
}

/** Eight blunt teeth between two circles about the middle. */
function gearPath(): string {
  return `M${Array.from({ length: 8 }, (_, i) => tooth(i * 45)).join('L')}Z`
}

function tooth(middle: number): string {
  return [at(6.6, middle - 14), at(9, middle - 9), at(9, middle + 9), at(6.6, middle + 14)].join('L')
}

function at(radius: number, degrees: number): string {
  const angle = (degrees * Math.PI) / 180
  return `${(12 + radius * Math.cos(angle)).toFixed(2)} ${(12 + radius * Math.sin(angle)).toFixed(2)}`
}
