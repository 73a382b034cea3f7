import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Card } from '../../ui/card.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { BeforeAfterSection } from './before-after-section.tsx'
import { InjectionSection } from './injection-section.tsx'
import { MenstruationSection } from './menstruation-section.tsx'
import { PreventiveSection } from './preventive-section.tsx'
import { ReminderSection } from './reminder-section.tsx'
import { ScoreSection } from './score-section.tsx'

/** What is done against the headaches, and how the days lie to it: numbers and dates, and nothing concluded. */
export function TreatmentScreen() {
  const app = useApp()
  const { treatment: words, discuss } = useAllMessages()
  const hasInjections = app.diary.value.injections.length > 0
  return (
    <>
      <PageHeader title={words.title} />
      <TwoColumns
        wider="first"
        first={
          <>
            <InjectionSection />
            {hasInjections ? (
              <>
                <Card kind="marked">
                  <p>{discuss.urgentHint}</p>
                </Card>
                <BeforeAfterSection />
              </>
            ) : null}
          </>
        }
        second={
          <>
            <PreventiveSection />
            <ScoreSection />
            <MenstruationSection />
            <ReminderSection />
          </>
        }
      />
    </>
  )
}
