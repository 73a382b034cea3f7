import { useMemo } from 'preact/hooks'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { createDiscussedReport } from '../../state/discuss-state.ts'
import { hashOf } from '../../state/route.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Card } from '../../ui/card.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { SampleDoor } from '../parts/sample-door.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { choicesOf } from '../parts/choices.ts'
import { goBack } from '../parts/go-back.ts'
import { ClinicSection } from './clinic-section.tsx'
import { ChronicSection, CoverageSection, FourHourSection, MedicationSection } from './discuss-sections.tsx'
import { PreventivesTriedSection } from './preventive-section.tsx'
import { ProviderCard } from './provider-card.tsx'
import './discuss-screen.css'

const spans = ['3', '6', '12'] as const

/** What the diary holds beside each public wording: counts and their source, and nothing more. */
export function DiscussScreen() {
  const app = useApp()
  const { discuss: words, nav, trends } = useAllMessages()
  const discussed = useMemo(() => createDiscussedReport(app, app, app), [app])
  const report = discussed.value
  return (
    <>
      <PageHeader title={words.title} back={{ label: nav.back, onBack: goBack }} />
      {report === null ? (
        <>
          <EmptyState text={words.empty}>
            <SampleDoor />
          </EmptyState>
          <ProviderCard />
        </>
      ) : (
        <>
          <p>{words.intro}</p>
          <ProviderCard />
          <div class="screen-only">
            <ChoiceGroup
              legend={words.span}
              choices={choicesOf(spans, trends.spans)}
              value={app.discussSpan.value}
              onChange={app.chooseDiscussSpan}
            />
          </div>
          <FourHourSection report={report} />
          <ChronicSection report={report} />
          <MedicationSection report={report} />
          <PreventivesTriedSection />
          <CoverageSection report={report} />
        </>
      )}
      <ClinicSection />
      <Onward />
    </>
  )
}

function Onward() {
  const { discuss: words, urgent, countsPage } = useAllMessages()
  return (
    <>
      <div class="row screen-only">
        <ButtonLink href={hashOf({ screen: 'summary' })}>{words.toSummary}</ButtonLink>
        <ButtonLink href={hashOf({ screen: 'counts' })}>{countsPage.title}</ButtonLink>
      </div>
      <Card kind="marked">
        <p>{words.urgentHint}</p>
        <div class="row screen-only">
          <ButtonLink href={hashOf({ screen: 'urgent' })}>{urgent.title}</ButtonLink>
        </div>
      </Card>
    </>
  )
}
