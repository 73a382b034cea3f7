import { render } from 'preact'
import { AppShell } from './app.tsx'
import { createBrowserEnvironment } from './browser-environment.ts'
import { loadOtherScreens } from './lazy-screens.tsx'
import { startHeadache, takeFirstTaps } from './first-headache.ts'
import { holdInstallPrompt } from './platform/install.ts'
import { createApp, type App } from './state/create-app.ts'
import { AppProvider } from './state/app-context.tsx'
import type { Environment } from './state/environment.ts'
import './styles/tokens.css'
import './styles/base.css'
import './styles/print.css'
import './styles/first-tap.css'

const TICK = 20_000

async function start(): Promise<void> {
  if (isFramed()) return
  holdInstallPrompt()
  const isShortcut = takeShortcut()
  let draw = (): void => undefined
  const drawn = new Promise<void>((resolve) => {
    draw = resolve
  })
  const app = await createApp(await environment(drawn), {
    hash: window.location.hash,
    version: __APP_VERSION__,
  })
  const root = document.getElementById('app')
  if (root === null) return
  // The first tap must not wait for the diary: the buttons are drawn before it is read.
  render(
    <AppProvider value={app}>
      <AppShell />
    </AppProvider>,
    root,
  )
  afterFrame(draw)
  const loaded = drawn.then(app.load)
  void takeFirstTaps(app, loaded, isShortcut)
  followTheWorld(app, loaded)
  await loaded
  whenIdle(() => {
    void app.compareCopies()
    void loadOtherScreens(app).then(() => import('./ui/bar-chart.tsx'))
    // Sharing must follow its tap closely, so its code is there before.
    void import('./platform/files.ts')
    if (import.meta.env.PROD) void import('./offline.ts').then(({ registerWorker }) => registerWorker(app))
  })
}

/** `?sample=es` in the address asks for the made-up diary. */
async function environment(drawn: Promise<void>): Promise<Environment> {
  const sample = new URLSearchParams(window.location.search).get('sample')
  if (sample === null) return createBrowserEnvironment(drawn)
  return (await import('./sample-environment.ts')).createSampleEnvironment(sample)
}

/** A page of another origin could lay itself over the diary; where the host sends headers the browser stops it. */
function isFramed(): boolean {
  const { top } = window
  if (top === window || top === null) return false
  document.getElementById('framed')?.removeAttribute('hidden')
  return true
}

function followTheWorld(app: App, loaded: Promise<void>): void {
  window.addEventListener('hashchange', () => {
    const isShortcut = takeShortcut()
    app.follow(window.location.hash)
    // Before the diary is read nobody knows whether an attack runs.
    if (isShortcut) void loaded.then(() => startHeadache(app, null))
  })
  // The address may have changed while the words were loading.
  app.follow(window.location.hash)
  document.addEventListener('visibilitychange', app.tick)
  window.addEventListener('pageshow', app.tick)
  setInterval(() => {
    app.tick()
    void app.catchUp()
  }, TICK)
  document.addEventListener('visibilitychange', () => comeAndGo(app))
  // A page that is put aside whole must not hold the database: Safari takes it away from there, and tells nobody.
  window.addEventListener('pagehide', ({ persisted }) => {
    if (persisted) app.outside.store.rest()
  })
  // What could not be written waits in memory, and goes with the page.
  window.addEventListener('beforeunload', (leaving) => {
    if (app.failures.value.length > 0) leaving.preventDefault()
  })
  // A part of the app that could not be fetched: what was asked for did not happen, and that has to be said.
  window.addEventListener('unhandledrejection', ({ reason }) => {
    if (/import|module/i.test(String(reason))) app.say(app.words.value.messages.common.broken)
  })
}

/** On coming back, a connection that was lost meanwhile is found before a tap finds it. */
function comeAndGo(app: App): void {
  if (document.visibilityState !== 'visible') return
  void app.outside.store.device()
  void app.catchUp()
}

/**
 * The shortcut "Headache now" of the home screen. Its address goes before anything is written, so that opening the page
 * again, or going back to it, writes nothing.
 */
function takeShortcut(): boolean {
  if (window.location.hash !== '#/headache-now') return false
  window.history.replaceState(null, '', '#/')
  return true
}

/** Once what was rendered is on the screen; a window that is not shown draws nothing, and does not wait for it. */
function afterFrame(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work))
  setTimeout(work, 300)
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work)
  else setTimeout(work, 200)
}

void start()
