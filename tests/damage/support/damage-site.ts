import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
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
  const files = await (built ??= buildPage())
  const told: Told[] = []
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    if (request.method === 'POST') void hear(request, response, told)
    else answer(response, files, new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html')
  })
  const url = await listen(server)
  return { url, told, isUp: () => server.listening, stop: () => close(server) }
}

type Files = ReadonlyMap<string, string | Uint8Array>

let built: Promise<Files> | null = null

/** Into memory, since several processes and runs may build at the same time. */
async function buildPage(): Promise<Files> {
  const outcome = await build({
    configFile: false,
    logLevel: 'error',
    root: join(root, 'tests/damage/page'),
    base: './',
    worker: { format: 'es' },
    build: { write: false, target: 'es2022', assetsInlineLimit: 0 },
  })
  const outputs = [outcome].flat().flatMap((each) => ('output' in each ? each.output : []))
  return new Map(outputs.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]))
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' }

function answer(response: ServerResponse, files: Files, name: string): void {
  const file = files.get(name)
  response.setHeader('Content-Type', types[extname(name)] ?? 'application/octet-stream')
  response.writeHead(file === undefined ? 404 : 200).end(file)
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
