import type { VNode } from 'preact'

export type Drawing = 'share' | 'menu' | 'add-row' | 'icon' | 'bookmark'

/** What to look for on the screen, as lines; the words beside it say the same. */
export function StepDrawing({ drawing }: { readonly drawing: Drawing }) {
  return (
    <svg class="step-drawing" viewBox="0 0 72 72" aria-hidden="true">
      {drawings[drawing]}
    </svg>
  )
}

const dots = [24, 32, 40, 48].flatMap((x) => [30, 38].map((y) => [x, y] as const))

const drawings: Readonly<Record<Drawing, VNode>> = {
  share: (
    <>
      <path d="M26 30h-6v28h32V30h-6" />
      <path class="step-drawing-accent" d="M36 44V12M26 22l10-10 10 10" />
    </>
  ),
  menu: (
    <>
      <rect x="10" y="12" width="52" height="48" rx="6" />
      <path d="M10 24h52" />
      <path class="step-drawing-accent" d="M54 18h.01M48 18h.01M42 18h.01" />
    </>
  ),
  'add-row': (
    <>
      <rect x="6" y="12" width="60" height="48" rx="8" />
      <path d="M6 28h60M6 44h60M14 20h28M14 52h22" />
      <path d="M14 36h26" class="step-drawing-accent" />
      <path class="step-drawing-accent" d="M52 31h8v10h-8zM56 33v6M53 36h6" />
    </>
  ),
  icon: (
    <>
      <rect x="14" y="6" width="44" height="60" rx="8" />
      <rect class="step-drawing-accent" x="18" y="22" width="36" height="26" rx="6" />
      {dots.map(([x, y]) => (
        <circle key={`${x} ${y}`} class="step-drawing-dot" cx={x} cy={y} r="2.4" />
      ))}
    </>
  ),
  bookmark: <path class="step-drawing-accent" d="M24 10h24v50L36 48 24 60z" />,
}
