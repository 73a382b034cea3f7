import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Legend } from '../../ui/legend.tsx'

/** What the bars before and after injections mean. */
export function BeforeAfterLegend() {
  const app = useApp()
  const { trends, treatment } = useAllMessages()
  const { after } = treatment
  return (
    <>
      <Legend
        items={[
          { mark: 'migraine', label: app.facts.value.diagnosis ? trends.migraineDays : trends.featureDays },
          { mark: 'other', label: trends.otherDays },
          { mark: 'unknown', label: trends.unknownDays },
          { mark: 'injection', label: after.injectionMark },
        ]}
      />
      <p class="soft">{after.barNote}</p>
    </>
  )
}
