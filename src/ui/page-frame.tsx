import type { ComponentChildren } from 'preact'
import './page-frame.css'

export interface PageFrameProps {
  readonly children: ComponentChildren
  /** The TabBar; left out where a screen takes over. */
  readonly nav?: ComponentChildren
  /** The NoticeBar, always in sight above the bar. */
  readonly notice?: ComponentChildren
  /** What the thumb must find without scrolling: it stays above the bar, below the notice. */
  readonly action?: ComponentChildren
  /** The attack's own colours and sizes for everything inside. */
  readonly attack?: boolean
  /** The notice has a place of its own at the top, so that it neither covers nor moves what is tapped. */
  readonly noticeFirst?: boolean
  /** Tables and paper want more room than a column of text. */
  readonly wide?: boolean
}

/** The whole window: what the screen shows, the notice, and the places to go. Content comes first for the keyboard. */
export function PageFrame(props: PageFrameProps) {
  const { children, nav, notice, action, attack = false, noticeFirst = false, wide = false } = props
  const marks = [action === undefined ? '' : ' page-frame-with-action', noticeFirst ? ' page-frame-notice-first' : '']
  return (
    <div class="page-frame" data-view={attack ? 'attack' : undefined}>
      <div class={`page-frame-grid${marks.join('')}`}>
        <main id="main" class={wide ? 'page-frame-main page-frame-wide' : 'page-frame-main'} tabIndex={-1}>
          {children}
        </main>
        <div class="page-frame-foot">
          <div class="page-frame-notice">{notice}</div>
          {action === undefined ? null : <div class="page-frame-action">{action}</div>}
          {nav === undefined ? null : <div class="page-frame-nav">{nav}</div>}
        </div>
      </div>
    </div>
  )
}
