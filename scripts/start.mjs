import { join } from 'node:path'
import { ensureBuilt, ensureInstalled, requireNode, root } from './prepare.mjs'

requireNode()
ensureInstalled()
ensureBuilt()

// Only now: the server needs a package that may have just been installed.
const { PortTaken, serve } = await import('./serve.mjs')

try {
  const { url } = await serve({ folder: join(root, 'dist'), port: Number(process.env.FIFTEEN_PORT ?? 4173) })
  console.log(`Fifteen runs at ${url} (Ctrl+C ends it)`)
} catch (error) {
  if (!(error instanceof PortTaken)) throw error
  console.error(error.message)
  process.exitCode = 1
}
