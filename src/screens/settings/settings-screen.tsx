import { hashOf } from '../../state/route.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { CountingSettings } from './counting-settings.tsx'
import { GeneralSettings } from './general-settings.tsx'
import { SettingsPlaces } from './settings-places.tsx'
import { UpdateLine } from '../parts/update-line.tsx'

/** Choices, and ways to the quieter pages. Each choice holds at once. */
export function SettingsScreen() {
  const { settings: words, nav } = useAllMessages()
  return (
    <>
      <PageHeader title={words.title} back={{ href: hashOf({ screen: 'today' }), label: nav.toToday }} />
      <UpdateLine />
      <TwoColumns
        wider="even"
        first={<SettingsPlaces />}
        second={
          <>
            <GeneralSettings />
            <CountingSettings />
          </>
        }
      />
    </>
  )
}
