import { createServer } from 'node:http'
import { connect } from 'node:net'
import { pathToFileURL } from 'node:url'
import sirv from 'sirv'
import { securityHeaders } from './security-headers.mjs'

/**
 * Serves a built site as a good host would: security headers on every answer, real 404s, hashed files for ever.
 * @param {{ folder: string, port: number, base?: string }} site `port` 0 takes a free one; `base` is a sub-path, "/fifteen/"
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ folder, port, base = '/' }) {
  if (port !== 0 && (await answers(port))) throw new PortTaken(port)
  const files = sirv(folder, { dev: true, etag: true, extensions: ['html'], setHeaders: setCacheHeader })
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    answer({ request, response, base, files })
  })
  await listen(server, port)
  const address = server.address()
  const taken = typeof address === 'object' && address !== null ? address.port : port
  return { url: `http://localhost:${taken}${base}`, port: taken, close: () => close(server) }
}

export class PortTaken extends Error {
  /** @param {number} port */
  constructor(port) {
    super(`Port ${port} is taken by another program. Stop that one, or choose another: FIFTEEN_PORT=4174 npm start`)
  }
}

/**
 * @param {object} exchange
 * @param {import('node:http').IncomingMessage} exchange.request
 * @param {import('node:http').ServerResponse} exchange.response
 * @param {string} exchange.base
 * @param {ReturnType<typeof sirv>} exchange.files
 */
function answer({ request, response, base, files }) {
  const path = request.url ?? '/'
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405)
  if (path === base.slice(0, -1)) return end(response.setHeader('Location', base), 308)
  // An encoded slash or two dots could lead out of the folder.
  if (!path.startsWith(base) || /\.\.|%2f|%5c/i.test(path)) return end(response, 404)
  request.url = path.slice(base.length - 1)
  files(request, response, () => end(response, 404))
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 */
function end(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(status === 404 ? 'Not found\n' : '')
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
function setCacheHeader(response, path) {
  const hashed = path.startsWith('/assets/')
  response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error),
    )
    server.listen(port, '127.0.0.1', resolve)
  })
}

/**
 * Another program may hold only the IPv6 side of localhost, which browsers try first.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: 'localhost', autoSelectFamily: true })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

// From the command line: node scripts/serve.mjs [folder] [port] [base]
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder = 'dist', port = '4173', base = '/'] = process.argv.slice(2)
  const { url } = await serve({ folder, port: Number(port), base })
  console.log(url)
}
