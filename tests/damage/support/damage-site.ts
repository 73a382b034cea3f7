import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { build } from 'vite'
import { root } from '../../../scripts/prepare.mjs'
import { securityHeaders } from '../../../scripts/security-headers.mjs'
import type { Site } from '../../e2e/support/site.ts'
import type { Mode, Told } from '../page/said.ts'

/** The page that writes with the storage of the app, under the app's own policy, and hears what it tells. */
export interface DamageSite extends Pick<Site, 'url' | 'isUp' | 'stop'> {
  /** All that was told so far, in its order. */
  readonly told: readonly Told[]
}

/** Where the page is opened: `profile.launch(placeOf('own'))`. */
export function placeOf(mode: Mode): string {
  return `?mode=${mode}`
}

/** Builds the page, once for each process of the tests, and serves it on a free port. */
export async function startDamageSite(): Promise<DamageSite> {
  const files = sirv(await (built ??= buildPage()), { dev: true })
  const told: Told[] = []
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    if (request.method === 'POST') void hear(request, response, told)
    else files(request, response)
  })
  const url = await listen(server)
  return { url, told, isUp: () => server.listening, stop: () => close(server) }
}

let built: Promise<string> | null = null

async function buildPage(): Promise<string> {
  // Two processes of the tests may build at the same time.
  const folder = join(root, '.cache/damage-page', process.env['TEST_PARALLEL_INDEX'] ?? '0')
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(root, 'tests/damage/page'),
    base: './',
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  })
  return folder
}

async function hear(request: IncomingMessage, response: ServerResponse, told: Told[]): Promise<void> {
  let text = ''
  try {
    for await (const part of request.setEncoding('utf8')) text += String(part)
    told.push(JSON.parse(text) as Told)
  } catch {
    // The browser was killed while it spoke: what it did not finish was not told.
  }
  response.writeHead(204).end()
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(`http://localhost:${typeof address === 'object' ? String(address?.port) : ''}/`)
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
