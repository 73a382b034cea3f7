// Every screen of the built app as a picture, into ./gallery (or the folder named), and the three of the README.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './prepare.mjs'

const folder = process.argv[2] ?? 'gallery'
const { status } = spawnSync('npx', ['playwright', 'test'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FIFTEEN_GALLERY: folder },
})

if (status === 0) {
  const pictures = join(root, 'docs', 'pictures')
  mkdirSync(pictures, { recursive: true })
  for (const screen of ['today', 'calendar', 'trends']) {
    copyFileSync(join(root, folder, `phone-light-en-view-${screen}.png`), join(pictures, `${screen}.png`))
  }
}
process.exitCode = status ?? 1
