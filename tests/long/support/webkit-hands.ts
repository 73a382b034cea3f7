import { readRecords } from '../../e2e/support/stored.ts'
import type { Hands } from './main-job.ts'
import type { Session } from './webdriver.ts'

/** Hands in a browser driven by WebDriver. Functions that are asked of the page use nothing from around them. */
export async function handsOn(session: Session): Promise<Hands> {
  const errors: string[] = []
  const collect = async () => errors.push(...(await session.ask(toldErrors)))
  await session.ask(listen)
  return {
    goTo: (place) =>
      session.ask((hash) => {
        window.location.hash = hash
      }, place),
    tap: (name) => tap(session, name),
    write: async (label, text) => (await session.find(named, label)).type(text),
    choose: async (label, option) => {
      await session.find(named, label)
      await (await session.find(named, option)).click()
    },
    screen: () => session.ask(() => document.body.innerText),
    stateOf: async (name) => {
      const control = await session.find(named, name)
      return session.ask(stateOf, control.reference)
    },
    reload: async () => {
      await collect()
      await session.refresh()
      await session.ask(listen)
    },
    records: () => session.ask(readRecords, { name: 'fifteen', store: 'records' }),
    today: () => session.ask(() => new Date().toLocaleDateString('sv')),
    errors: async () => {
      await collect()
      return errors
    },
  }
}

/** The page's own button gives way to that of the app, also between being found and being tapped. */
async function tap(session: Session, name: string): Promise<void> {
  try {
    await (await session.find(named, name)).click()
  } catch (error) {
    if (!String(error).includes('stale element')) throw error
    await tap(session, name)
  }
}

/** WebDriver hands over no console. From here on the page keeps what goes wrong in it. */
function listen(): void {
  const told: string[] = []
  const note = (...what: readonly unknown[]) => void told.push(what.map(String).join(' '))
  Reflect.set(window, 'toldErrors', told)
  Object.assign(console, { error: note, warn: note })
  window.addEventListener('error', ({ message }) => note('exception', message))
  window.addEventListener('unhandledrejection', ({ reason }) => note('unhandled', reason))
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => note('policy', violatedDirective))
}

function toldErrors(): readonly string[] {
  const told: unknown = Reflect.get(window, 'toldErrors')
  return Array.isArray(told) ? told.splice(0).map(String) : ['the page was loaded anew']
}

/** What can be tapped or filled in and has this name, and shows. */
function named(name: string): Element | null {
  const nameOf = (element: Element) => {
    const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : []
    return element.ariaLabel ?? (labels.length === 0 ? [element] : labels).map((each) => each.textContent).join(' ')
  }
  const all = [...document.querySelectorAll('button, a[href], input, textarea, select, option')]
  const shows = (element: Element) => (element.closest('select') ?? element).checkVisibility()
  return all.find((element) => shows(element) && nameOf(element).trim() === name) ?? null
}

function stateOf(element: Element): string {
  if (element instanceof HTMLTextAreaElement) return element.value
  const isOn = element instanceof HTMLInputElement ? element.checked : element.ariaPressed === 'true'
  return isOn ? 'on' : 'off'
}
