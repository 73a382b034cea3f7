import { CalendarScreen } from './screens/calendar/calendar-screen.tsx'
import { HeadachesScreen } from './screens/calendar/headaches-screen.tsx'
import { AuraScreen } from './screens/aura/aura-screen.tsx'
import { DayScreen } from './screens/day/day-screen.tsx'
import { DoseScreen } from './screens/dose/dose-screen.tsx'
import { HeadacheScreen } from './screens/headache/headache-screen.tsx'
import { AddScreen, TimingScreen } from './screens/headache/timing-screen.tsx'
import { RecoveryScreen } from './screens/recovery/recovery-screen.tsx'
import { AboutScreen } from './screens/settings/about-screen.tsx'
import { BackupScreen } from './screens/settings/backup-screen.tsx'
import { MedicationsScreen } from './screens/settings/medications-screen.tsx'
import { SettingsScreen } from './screens/settings/settings-screen.tsx'
import { UrgentScreen } from './screens/settings/urgent-screen.tsx'
import { SummaryScreen } from './screens/summary/summary-screen.tsx'
import { TrendsScreen } from './screens/trends/trends-screen.tsx'
import type { Route } from './state/route.ts'
import { useAllMessages } from './state/all-words.tsx'
import { useApp } from './state/app-context.tsx'
import { EmptyState } from './ui/empty-state.tsx'

/** The screens that load after the first one, in one piece. */
export function OtherScreen({ route }: { readonly route: Route }) {
  const app = useApp()
  const { common } = useAllMessages()
  if (app.status.value === 'emptied') return <RecoveryScreen />
  switch (route.screen) {
    case 'calendar':
      return <CalendarScreen month={route.month} />
    case 'headaches':
      return <HeadachesScreen />
    case 'day':
      return <DayScreen key={route.day} day={route.day} />
    case 'add':
      return <AddScreen key={route.day} day={route.day} />
    case 'headache':
      return <HeadacheScreen key={route.id} id={route.id} />
    case 'timing':
      return <TimingScreen key={route.id} id={route.id} />
    case 'dose':
      return <DoseScreen key={route.id} id={route.id} />
    case 'aura':
      return <AuraScreen key={route.id} id={route.id} />
    case 'trends':
      return <TrendsScreen />
    case 'summary':
      return <SummaryScreen />
    case 'settings':
      return <SettingsScreen />
    case 'medications':
      return <MedicationsScreen />
    case 'backup':
      return <BackupScreen />
    case 'urgent':
      return <UrgentScreen />
    case 'about':
      return <AboutScreen />
    case 'today':
    case 'nowhere':
      return <EmptyState title={common.notFound} text="" />
  }
}
