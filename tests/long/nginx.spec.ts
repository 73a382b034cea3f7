import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { contentSecurityPolicy } from '../../scripts/security-headers.mjs'
import { en } from '../support/all-messages.ts'
import { dist } from '../e2e/support/site.ts'
import { button } from '../e2e/support/act.ts'
import { expect, test as base } from '@playwright/test'

/** nginx of the system with the shipped configuration: only its port, its root and the paths it writes to are others. */
const test = base.extend<{ readonly host: string }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright wants the first argument to be taken apart.
  host: async ({}, provide, testInfo) => {
    const nginx = findNginx()
    test.skip(nginx === null && process.env['CI'] === undefined, 'nginx is not installed here')
    if (nginx === null) throw new Error('The test needs nginx: apt-get install nginx-light')
    const folder = testInfo.outputPath('nginx')
    const port = await freePort()
    const server = await startNginx(nginx, folder, port)
    await provide(`http://localhost:${port}`)
    server.kill()
  },
})

for (const path of ['/', '/sub/']) {
  test.describe(`nginx serving ${path}`, () => {
    test('sends the policy with the page and with the worker, and 404 for what is missing', async ({
      host,
      request,
    }) => {
      for (const file of ['', 'index.html', 'sw.js', 'manifest.webmanifest']) {
        const answer = await request.get(host + path + file)
        expect(answer.status()).toBe(200)
        expect(answer.headers()['content-security-policy']).toBe(contentSecurityPolicy)
        expect(answer.headers()['cache-control']).toBe('no-cache')
        expect(answer.headers()['x-content-type-options']).toBe('nosniff')
      }
      const page = await (await request.get(host + path)).text()
      const script = /assets\/[^"]+\.js/.exec(page)?.[0] ?? ''
      const asset = await request.get(host + path + script)
      expect(asset.headers()['cache-control']).toContain('immutable')
      expect(asset.headers()['content-security-policy']).toBe(contentSecurityPolicy)
      const missing = await request.get(`${host}${path}assets/none.js`)
      expect(missing.status()).toBe(404)
      expect(missing.headers()['content-security-policy']).toBe(contentSecurityPolicy)
    })

    test('a headache is logged, and the app opens again without a network', async ({ host, page, context }) => {
      const problems: string[] = []
      page.on('console', (message) => problems.push(message.text()))
      await page.goto(host + path)
      await button(page, en.today.headacheNow).click()
      await expect(page.getByRole('heading', { name: /Headache since/ })).toBeVisible()
      await page.evaluate(async () => navigator.serviceWorker.ready)
      await page.reload()
      await context.setOffline(true)
      await page.reload()
      await expect(page.getByRole('heading', { name: /Headache since/ })).toBeVisible()
      expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(`${host}${path}sw.js`)
      expect(problems).toEqual([])
    })
  })
}

function findNginx(): string | null {
  const path = '/usr/sbin/nginx'
  if (existsSync(path)) return path
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-q'], { env })
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'nginx-light'], { env })
  }
  return existsSync(path) ? path : null
}

async function startNginx(nginx: string, folder: string, port: number): Promise<ChildProcess> {
  const site = join(folder, 'site')
  mkdirSync(folder, { recursive: true })
  cpSync(dist, site, { recursive: true })
  cpSync(dist, join(site, 'sub'), { recursive: true })
  const shipped = readFileSync('docs/hosting/nginx.conf', 'utf8')
    .replace('listen 80;', `listen ${port};`)
    .replace('root /var/www/fifteen;', `root ${site};`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${join(folder, name)};`,
  )
  const lines = [
    'daemon off;',
    `pid ${join(folder, 'pid')};`,
    `error_log ${join(folder, 'error.log')};`,
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'events {}',
    'http {',
    '  include /etc/nginx/mime.types;',
    ...temporary,
    shipped,
    '}',
  ]
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, lines.join('\n'))
  const server = spawn(nginx, ['-c', file, '-e', join(folder, 'error.log')], { stdio: 'inherit' })
  const isUp = async () => (await fetch(`http://localhost:${port}/`).catch(() => null))?.status === 200
  for (let tries = 0; tries < 50 && !(await isUp()); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100))
  if (await isUp()) return server
  server.kill()
  throw new Error(`nginx did not start: ${readFileSync(join(folder, 'error.log'), 'utf8')}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
