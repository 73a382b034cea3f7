import type { BrowserContext, ConsoleMessage, Request, Worker } from '@playwright/test'
import type { Site } from './site.ts'

export interface Guard {
  /** What went wrong so far, a line each. */
  readonly problems: () => readonly string[]
  /** Lets pass what a test provokes on purpose. */
  readonly allow: (pattern: RegExp) => void
}

type Watched = Pick<Site, 'url' | 'isUp'>

/**
 * Watches every page and worker of a context: console errors and warnings, exceptions, policy violations and requests
 * to any other origin. A connection that fails while the test has stopped the server is no problem.
 */
export async function watch(context: BrowserContext, site: Watched): Promise<Guard> {
  const problems: string[] = []
  const allowed: RegExp[] = []
  const note = (problem: string) => problems.push(problem)
  const onConsole = (message: ConsoleMessage) => {
    if (isProblem(message, site)) note(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  }
  context.on('console', onConsole)
  context.on('weberror', (error) => note(`exception: ${error.error().stack ?? error.error().message}`))
  context.on('request', (request) => noteForeign(request, site, note))
  context.on('serviceworker', (worker: Worker) => worker.on('console', onConsole))
  await context.addInitScript(reportViolations)
  return {
    problems: () => problems.filter((problem) => !allowed.some((pattern) => pattern.test(problem))),
    allow: (pattern) => allowed.push(pattern),
  }
}

function isProblem(message: ConsoleMessage, site: Watched): boolean {
  if (message.type() !== 'error' && message.type() !== 'warning') return false
  // The app names its icon; browsers ask for this one when a test opens a bare file beside it.
  if (message.location().url.endsWith('/favicon.ico')) return false
  return site.isUp() || !/net::ERR_(CONNECTION_REFUSED|CONNECTION_RESET|FAILED|EMPTY_RESPONSE)/.test(message.text())
}

function noteForeign(request: Request, site: Watched, note: (problem: string) => void): void {
  const url = new URL(request.url())
  const local = url.protocol === 'blob:' || url.protocol === 'data:' || url.protocol === 'about:'
  if (!local && url.origin !== new URL(site.url).origin) note(`request to another origin: ${request.url()}`)
}

function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    reportError(new Error(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`))
  })
}
