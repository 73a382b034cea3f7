import { useMemo, useRef } from 'preact/hooks'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { hashOf } from '../../state/route.ts'
import { createSummaryState } from '../../state/summary-state.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { SampleDoor } from '../parts/sample-door.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SummaryActions } from './summary-actions.tsx'
import { SummaryOptions } from './summary-options.tsx'
import { SummaryPage } from './summary-page.tsx'
import './summary-screen.css'

/** Where the same counts stand beside public wordings, and how they are counted. */
function Beside() {
  const { discuss, countsPage } = useAllMessages()
  return (
    <div class="row">
      <ButtonLink href={hashOf({ screen: 'discuss' })}>{discuss.title}</ButtonLink>
      <ButtonLink href={hashOf({ screen: 'counts' })}>{countsPage.title}</ButtonLink>
    </div>
  )
}

/** The page to hand over, with what goes on it beside it. */
export function SummaryScreen() {
  const app = useApp()
  const { summary: words } = useAllMessages()
  const page = useRef<HTMLElement>(null)
  const summary = useMemo(() => createSummaryState(app, app), [app])
  const report = summary.report.value
  const hasBegun = app.facts.value.beginning !== null
  return (
    <div class="summary-screen">
      <div class="screen-only">
        <PageHeader title={words.screenTitle} />
      </div>
      {hasBegun ? (
        <div class="summary-screen-columns">
          <div class="screen-only stack summary-screen-options">
            {report === null ? null : <SummaryActions page={page} />}
            <SummaryOptions summary={summary} />
            <Beside />
          </div>
          {report === null ? (
            <EmptyState title={words.noMonths} text="" />
          ) : (
            <section class="paper summary-page" ref={page} aria-label={words.preview}>
              <SummaryPage report={report} printed={summary.printed.value} />
            </section>
          )}
        </div>
      ) : (
        <EmptyState text={words.empty}>
          <SampleDoor />
        </EmptyState>
      )}
    </div>
  )
}
