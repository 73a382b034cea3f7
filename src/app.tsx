import { useSignalEffect } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import {
  LazyAttackFeatures,
  LazyCopiesLine,
  LazyFailedAct,
  LazyReliefQuestion,
  LazyScreen,
  LazyTodayCards,
} from './lazy-screens.tsx'
import { Broken } from './screens/parts/broken.tsx'
import { SampleBand } from './screens/parts/sample-band.tsx'
import { useSettled, useSettledSinceShown } from './screens/parts/use-settled.ts'
import { TodayAction, TodayScreen } from './screens/today/today-screen.tsx'
import type { DiaryStatus } from './state/diary-state.ts'
import type { Messages } from './i18n/words.ts'
import type { App } from './state/create-app.ts'
import type { Notice } from './state/notices.ts'
import { hashOf, type Route } from './state/route.ts'
import { useApp, useMessages } from './state/app-context.tsx'
import { Button } from './ui/button.tsx'
import { ErrorBoundary } from './ui/error-boundary.tsx'
import { Loading } from './ui/loading.tsx'
import { NoticeBar } from './ui/notice-bar.tsx'
import { PageFrame } from './ui/page-frame.tsx'
import { TabBar, type TabBarItem } from './ui/tab-bar.tsx'
import './app.css'

/** What can be undone can also be changed or deleted later on its own page, so its notice may leave by itself. */
const UNDO_TIME = 20_000
const NEWS_TIME = 8_000
/** After which it goes with the screen on which it came up. */
const READING_TIME = 4_000

/** What has two columns where there is room. */
const wideScreens: readonly Route['screen'][] = ['today', 'calendar', 'trends', 'treatment', 'summary', 'settings']

/** The whole window: the screen of the route, the notice, and the places to go. */
export function AppShell() {
  const app = useApp()
  const route = app.route.value
  const isAttack = route.screen === 'today' && app.isAttackShown.value
  useSignalEffect(() => {
    document.documentElement.lang = app.words.value.language
    const { appTitle, sample } = app.words.value.messages
    if (app.route.value.screen === 'today') document.title = app.mode === 'own' ? appTitle : `Fifteen – ${sample.band}`
  })
  const isDimmed = app.status.value === 'loading' ? undefined : isAttack && app.isDim.value
  useLayoutEffect(() => {
    // The area behind the page belongs to the view as well. While the diary is read, the first frame stands.
    if (isDimmed !== undefined) app.outside.device.showLook('view', isDimmed ? 'attack' : null)
  }, [app, isDimmed])
  useFocusOnMove(route, isAttack)
  return (
    <>
      <SampleBand />
      <PageFrame
        nav={isAttack ? undefined : <Places route={route} />}
        notice={<NoticeLine />}
        action={route.screen === 'today' && isOpen(app.status.value) ? <Action /> : undefined}
        attack={isDimmed === true}
        noticeFirst={isAttack}
        wide={isWide(route, app.status.value) && !isAttack}
      >
        <ErrorBoundary key={route.screen} fallback={() => <Broken />}>
          <LazyCopiesLine />
          <Screen route={route} />
        </ErrorBoundary>
        {isAttack || route.screen === 'urgent' ? null : <UrgentLink />}
      </PageFrame>
    </>
  )
}

/** The first tap does not wait for the diary to be read, but for one that is not lost or locked. */
function isOpen(status: DiaryStatus): boolean {
  return status === 'ready' || status === 'loading'
}

/** What stands in place of a screen, because the diary is not there, is text. */
function isWide({ screen }: Route, status: DiaryStatus): boolean {
  const isRead =
    isOpen(status) || (typeof status === 'object' && status.failed.what === 'newer-version' && screen !== 'today')
  return isRead && wideScreens.includes(screen)
}

function Screen({ route }: { readonly route: Route }) {
  const app = useApp()
  const { problem, common } = useMessages()
  const status = app.status.value
  if (typeof status === 'object' && route.screen !== 'urgent') {
    if (status.failed.what === 'newer-version') return <LazyScreen route={route} />
    return (
      <div class="stack">
        <h1>{problem.cannotOpen}</h1>
        <p>{problem[status.failed.what]}</p>
        <div class="row">
          <Button onClick={() => app.load()}>{common.tryAgain}</Button>
        </div>
      </div>
    )
  }
  if (route.screen === 'today' && status !== 'emptied' && status !== 'erased') return <Today />
  // What another screen shows would be wrong for a moment while the diary is being read.
  return status === 'loading' ? <Loading text={common.loading} /> : <LazyScreen route={route} />
}

/** The first screen, with what can wait below it. */
function Today() {
  const app = useApp()
  const isReady = app.status.value === 'ready'
  const isAttack = app.isAttackShown.value
  return (
    <TodayScreen>
      {!isReady ? null : !isAttack ? (
        <LazyTodayCards />
      ) : app.attackQuestion.value === 'features' ? (
        <LazyAttackFeatures />
      ) : null}
    </TodayScreen>
  )
}

function Action() {
  return (
    <TodayAction>
      <LazyReliefQuestion />
    </TodayAction>
  )
}

/** One tap away everywhere; the attack view has it under the thumb. */
function UrgentLink() {
  const { attack } = useMessages()
  return (
    <p class="app-urgent screen-only">
      <a href={hashOf({ screen: 'urgent' })}>{attack.urgent}</a>
    </p>
  )
}

function Places({ route }: { readonly route: Route }) {
  const { nav } = useMessages()
  const calendar = ['calendar', 'headaches', 'day', 'add', 'headache', 'timing', 'dose', 'aura']
  const items: readonly TabBarItem[] = [
    { href: hashOf({ screen: 'today' }), label: nav.today, icon: 'today', current: route.screen === 'today' },
    {
      href: hashOf({ screen: 'calendar', month: null }),
      label: nav.calendar,
      icon: 'calendar',
      current: calendar.includes(route.screen),
    },
    { href: hashOf({ screen: 'trends' }), label: nav.trends, icon: 'trends', current: route.screen === 'trends' },
    {
      href: hashOf({ screen: 'treatment' }),
      label: nav.treatment,
      icon: 'treatment',
      current: ['treatment', 'course', 'injection', 'score'].includes(route.screen),
    },
    { href: hashOf({ screen: 'summary' }), label: nav.summary, icon: 'summary', current: route.screen === 'summary' },
  ]
  return <TabBar label={nav.label} items={items} />
}

/** What was saved can wait where help is read about, and means nothing once all is erased. */
function shownNotice({ notice, route, status }: App): App['notice']['value'] {
  const isOver = route.value.screen === 'urgent' || status.value === 'erased'
  return notice.value?.tone === 'done' && isOver ? null : notice.value
}

function noticeText(notice: Notice, problem: Messages['problem']): string {
  return notice.tone === 'done' ? notice.text : `${problem.notSaved} ${problem[notice.failure.problem.what]}`
}

function NoticeLine() {
  const app = useApp()
  const { common, problem } = useMessages()
  const notice = shownNotice(app)
  // The second tap of a double tap on "Headache now" can land on the "Undo" that has just come up.
  const isSettled = useSettled(notice)
  const text = notice === null ? null : noticeText(notice, problem)
  const action =
    notice?.tone === 'problem'
      ? { label: common.tryAgain, onAction: () => app.retry() }
      : notice?.undo
        ? { label: common.undo, onAction: () => (isSettled() ? app.undo() : undefined) }
        : undefined
  useEffect(() => {
    if (notice?.tone !== 'done') return undefined
    const timer = setTimeout(app.dismiss, notice.undo === null ? NEWS_TIME : UNDO_TIME)
    return () => clearTimeout(timer)
  }, [notice, app])
  // Whoever goes on to another screen has read what stood there before.
  const isRead = useSettledSinceShown(notice, READING_TIME)
  const { screen } = app.route.value
  const before = useRef(screen)
  useEffect(() => {
    if (before.current === screen) return
    before.current = screen
    if (notice?.tone === 'done' && isRead()) app.dismiss()
  }, [app, screen, notice, isRead])
  return (
    <NoticeBar text={text} action={action} dismissLabel={common.close} onDismiss={app.dismiss}>
      {notice?.tone === 'problem' ? <LazyFailedAct /> : null}
    </NoticeBar>
  )
}

/**
 * After moving to another place the reading starts at its top; another month of the calendar is the same place. An attack
 * that takes the screen is another, and so is a question that it puts: what had the focus is gone.
 */
function useFocusOnMove(route: Route, isAttack: boolean): void {
  const app = useApp()
  const place = [
    route.screen,
    'id' in route ? route.id : '',
    'day' in route ? route.day : '',
    'figure' in route ? route.figure : '',
    isAttack ? `attack ${app.attackQuestion.value ?? ''}` : '',
  ].join(' ')
  const before = useRef(place)
  useEffect(() => {
    if (before.current === place) return
    before.current = place
    window.scrollTo(0, 0)
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [place])
}
