// How long things take, as ratios within one run: the counting in Node, then taps and starts of the built app.
import { spawnSync } from 'node:child_process'
import { root } from './prepare.mjs'

const options = { cwd: root, stdio: /** @type {const} */ ('inherit') }
const counting = spawnSync('npx', ['vitest', 'bench', '--run', '--project', 'unit'], options)
const device = spawnSync('npx', ['playwright', 'test', '--workers=1'], {
  ...options,
  env: { ...process.env, FIFTEEN_BENCH: '1' },
})
process.exitCode = counting.status || device.status || 0
