import { isIosApp, isIosTab } from './display-mode.ts'

/** How this browser puts the app on the home screen; decides which drawing stands first, and nothing else. */
export type InstallWay = 'ios' | 'prompt' | 'android' | 'mac' | 'none'

/** Chromium's own question, kept until the person asks for it. */
interface InstallPrompt extends Event {
  readonly prompt: () => Promise<unknown>
}

let held: InstallPrompt | null = null
const watchers = new Set<() => void>()

/** Keeps the browser's question for later; the page itself keeps one that comes before the app (public/first-paint.js). */
export function holdInstallPrompt(): void {
  // Only this event has a prompt of its own; the type of the platform does not know it yet.
  held = (window.offeredToInstall ?? null) as InstallPrompt | null
  window.addEventListener('beforeinstallprompt', (offered) => {
    offered.preventDefault()
    // Only this event has a prompt of its own; the type of the platform does not know it yet.
    held = offered as InstallPrompt
    tell()
  })
  window.addEventListener('appinstalled', () => {
    held = null
    tell()
  })
}

/** Calls back when there is a question to ask, or none any more. */
export function watchInstall(react: () => void): void {
  watchers.add(react)
}

/** Asks the browser's question, once; false when there is none. */
export async function askToInstall(): Promise<boolean> {
  const offered = held
  if (offered === null) return false
  held = null
  await offered.prompt()
  tell()
  return true
}

/** Is there a question of the browser to be asked? */
export function canAskToInstall(): boolean {
  return held !== null
}

/** Runs as an app of its own already. */
export function isInstalled(): boolean {
  return isIosApp() || window.matchMedia('(display-mode: standalone)').matches
}

/** The way of this browser, as far as it can be told. */
export function installWay(): InstallWay {
  if (isIosTab()) return 'ios'
  const agent = navigator.userAgent
  if (held !== null || /Chrome\//.test(agent)) return 'prompt'
  if (/Android/.test(agent)) return 'android'
  return /Macintosh/.test(agent) && !/Firefox/.test(agent) ? 'mac' : 'none'
}

function tell(): void {
  watchers.forEach((react) => react())
}
