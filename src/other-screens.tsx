import { CalendarScreen } from './screens/calendar/calendar-screen.tsx'
import { HeadachesScreen } from './screens/calendar/headaches-screen.tsx'
import { AuraScreen } from './screens/aura/aura-screen.tsx'
import { CountsScreen } from './screens/counts/counts-screen.tsx'
import { DayScreen } from './screens/day/day-screen.tsx'
import { DiscussScreen } from './screens/discuss/discuss-screen.tsx'
import { DoseScreen } from './screens/dose/dose-screen.tsx'
import { FigureScreen } from './screens/figure/figure-screen.tsx'
import { HeadacheScreen } from './screens/headache/headache-screen.tsx'
import { AddScreen, TimingScreen } from './screens/headache/timing-screen.tsx'
import { NAME } from './browser-environment.ts'
import { NewerVersionScreen } from './screens/recovery/newer-version-screen.tsx'
import { ReadingScreen } from './screens/recovery/reading-screen.tsx'
import { RecoveryScreen } from './screens/recovery/recovery-screen.tsx'
import { AboutScreen } from './screens/settings/about-screen.tsx'
import { BackupScreen } from './screens/settings/backup-screen.tsx'
import { EraseScreen } from './screens/settings/erase-screen.tsx'
import { FormScreen } from './screens/settings/form-screen.tsx'
import { InstallScreen } from './screens/install/install-screen.tsx'
import { KeyScreen } from './screens/settings/key-screen.tsx'
import { MedicationsScreen } from './screens/settings/medications-screen.tsx'
import { MoveScreen } from './screens/settings/move-screen.tsx'
import { SettingsScreen } from './screens/settings/settings-screen.tsx'
import { StorageScreen } from './screens/settings/storage-screen.tsx'
import { UrgentScreen } from './screens/settings/urgent-screen.tsx'
import { SummaryScreen } from './screens/summary/summary-screen.tsx'
import { CourseScreen } from './screens/treatment/course-screen.tsx'
import { InjectionScreen } from './screens/treatment/injection-screen.tsx'
import { ScoreScreen } from './screens/treatment/score-screen.tsx'
import { TreatmentScreen } from './screens/treatment/treatment-screen.tsx'
import { CopiesLine } from './screens/parts/copies-line.tsx'
import { FailedAct } from './screens/parts/failed-act.tsx'
import { AttackFeatures } from './screens/today/attack-features.tsx'
import { ReliefQuestion } from './screens/today/relief-question.tsx'
import { TodayCards } from './screens/today/today-cards.tsx'
import { TrendsScreen } from './screens/trends/trends-screen.tsx'
import { idScreens, type Route } from './state/route.ts'
import { useAllMessages } from './state/all-words.tsx'
import { useApp } from './state/app-context.tsx'
import { readRawRows } from './storage/raw-rows.ts'
import { EmptyState } from './ui/empty-state.tsx'

/** The screens that load after the first one, in one piece. */
export function OtherScreen({ route }: { readonly route: Route }) {
  const status = useApp().status.value
  if (status === 'erased') return <EraseScreen />
  if (route.screen === 'urgent') return <UrgentScreen />
  if (status === 'emptied') return <RecoveryScreen />
  return typeof status === 'object' ? <OfLaterVersion route={route} /> : <ScreenOf route={route} />
}

/** A later version has made the database. */
function OfLaterVersion({ route }: { readonly route: Route }) {
  const isReadable = useApp().mode === 'own' && [...pages, ...forms].includes(route.screen)
  if (!isReadable) return <NewerVersionScreen readRows={readRows} />
  return (
    <ReadingScreen readRows={readRows} isForm={forms.includes(route.screen)}>
      <ScreenOf route={route} />
    </ReadingScreen>
  )
}

function ScreenOf({ route }: { readonly route: Route }) {
  if ('id' in route) {
    const Screen = byId[route.screen]
    return <Screen key={route.id} id={route.id} />
  }
  if ('day' in route) {
    const Screen = byDay[route.screen]
    return <Screen key={route.day} day={route.day} />
  }
  if (route.screen === 'figure') {
    const { figure, first, last } = route
    return <FigureScreen key={figure + first + last} name={figure} first={first} last={last} />
  }
  if (route.screen === 'calendar') return <CalendarScreen month={route.month} />
  const Screen = plain[route.screen]
  return <Screen />
}

export { AttackFeatures, CopiesLine, FailedAct, ReliefQuestion, TodayCards }

const byId = {
  headache: HeadacheScreen,
  timing: TimingScreen,
  dose: DoseScreen,
  aura: AuraScreen,
  course: CourseScreen,
  injection: InjectionScreen,
  score: ScoreScreen,
} as const
const byDay = { day: DayScreen, add: AddScreen } as const
const plain = {
  headaches: HeadachesScreen,
  trends: TrendsScreen,
  treatment: TreatmentScreen,
  summary: SummaryScreen,
  settings: SettingsScreen,
  medications: MedicationsScreen,
  form: FormScreen,
  install: InstallScreen,
  erase: EraseScreen,
  storage: StorageScreen,
  backup: BackupScreen,
  move: MoveScreen,
  key: KeyScreen,
  urgent: UrgentScreen,
  about: AboutScreen,
  discuss: DiscussScreen,
  counts: CountsScreen,
  today: NowhereScreen,
  nowhere: NowhereScreen,
} as const

/** What only shows the diary, and chooses what of it. */
const pages: readonly Route['screen'][] = ['calendar', 'headaches', 'trends', 'summary', 'figure', 'discuss', 'counts']
/** What shows the diary in a form. */
const forms: readonly Route['screen'][] = ['day', 'treatment', ...idScreens]

const readRows = () => readRawRows(NAME)

function NowhereScreen() {
  const { common } = useAllMessages()
  return <EmptyState title={common.notFound} text="" />
}
