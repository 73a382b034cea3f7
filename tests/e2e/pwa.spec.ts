import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentSecurityPolicy } from '../../scripts/security-headers.mjs'
import { readPng } from './support/png.ts'
import { dist } from './support/site.ts'
import { expect, test, untilOffline } from './support/test.ts'

test.use({ hasWorker: true })

for (const basePath of ['/', '/some/folder/']) {
  test.describe(`served under ${basePath}`, () => {
    test.use({ basePath })

    test(
      'after one visit the app starts without a server',
      { tag: basePath === '/' ? '@long' : [] },
      async ({ app }) => {
        await app.open()
        await app.untilOffline()
        await app.site.stop()
        await app.page.reload()
        await expect(app.page.locator('#app > *').first()).toBeVisible()
        const another = await app.context.newPage()
        await another.goto(app.site.url)
        await expect(another.locator('#app > *').first()).toBeVisible()
      },
    )
  })
}

test('the app starts again and again while the server is gone for good', { tag: '@long' }, async ({ app }) => {
  await app.open()
  await app.untilOffline()
  await app.site.stop()
  for (let start = 0; start < 10; start++) {
    // One start after the other is the point.
    await app.page.reload()
    await expect(app.page.locator('#app > *').first()).toBeVisible()
  }
})

test('a second start of the browser works without a server', async ({ profile, site }) => {
  const page = await profile.launch()
  await untilOffline(page)
  await profile.close()
  await site.stop()
  await expect((await profile.launch()).locator('#app > *').first()).toBeVisible()
  await profile.kill()
  await expect((await profile.launch()).locator('#app > *').first()).toBeVisible()
})

test('a missing file is a 404, not the page', async ({ app }) => {
  for (const path of ['assets/nothing.js', 'nothing.html', 'nothing', '../package.json', '..%2fpackage.json']) {
    const response = await app.context.request.get(app.site.url + path)
    expect(response.status(), path).toBe(404)
    expect(response.headers()['content-security-policy'], path).toBe(contentSecurityPolicy)
  }
})

test('page and worker carry the security headers, and only hashed files are cached for long', async ({ app }) => {
  const [script = ''] = /assets\/[^"]+\.js/.exec(await readFile(join(dist, 'index.html'), 'utf8')) ?? []
  for (const path of ['', 'sw.js', 'manifest.webmanifest', 'first-paint.js', script]) {
    const headers = (await app.context.request.get(app.site.url + path)).headers()
    expect(headers, path).toMatchObject({
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'cache-control': path === script ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
  }
})

test('the page itself carries the policy, for hosts that send no headers', async ({ app }) => {
  await app.open()
  const policy = await app.page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toBe(contentSecurityPolicy.replace("frame-ancestors 'none'; ", ''))
})

test('the app can be installed', async ({ profile }) => {
  const page = await profile.launch()
  const session = await page.context().newCDPSession(page)
  expect((await session.send('Page.getAppManifest')).errors).toEqual([])
  expect((await session.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([])
  expect((await session.send('Page.getAppId')).appId).toBe(new URL('/fifteen', page.url()).href)
})

test('every icon of the manifest has the size it claims', async ({ app }) => {
  const manifest = await (await app.context.request.get(`${app.site.url}manifest.webmanifest`)).json()
  expect(manifest.icons).toHaveLength(3)
  for (const { src, sizes } of manifest.icons) {
    const { width, height } = readPng(await readFile(join(dist, src)))
    expect(`${width}x${height}`, src).toBe(sizes)
  }
})

test('icons that a system crops or frames are opaque to the edge', async () => {
  for (const file of ['apple-touch-icon.png', 'icon-maskable-512.png']) {
    expect(readPng(await readFile(join(dist, file))).hasAlpha, file).toBe(false)
  }
  expect(readPng(await readFile(join(dist, 'apple-touch-icon.png')))).toMatchObject({ width: 180, height: 180 })
})

for (const [theme, colorScheme, background] of [
  [null, 'light', 'rgb(245, 242, 234)'],
  [null, 'dark', 'rgb(29, 34, 32)'],
  ['dim', 'light', 'rgb(29, 34, 32)'],
  ['light', 'dark', 'rgb(245, 242, 234)'],
] as const) {
  test(`the first paint is ${background} for theme ${theme ?? 'of the system'}, system ${colorScheme}`, async ({
    app,
  }) => {
    await app.page.emulateMedia({ colorScheme })
    // Without the app: only what the page itself brings.
    await app.context.route('**/assets/**', (route) => route.fulfill({ status: 200, contentType: 'text/javascript' }))
    await app.open()
    await app.page.evaluate((value) => value !== null && localStorage.setItem('fifteen-theme', value), theme)
    await app.page.reload()
    expect(await app.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(background)
  })
}

for (const [locale, language] of [
  ['es-MX', 'es'],
  ['fr-FR', 'en'],
] as const) {
  test.describe(`on a device that speaks ${locale}`, () => {
    test.use({ locale })

    test('the page asks for its words without waiting for the code of the app', async ({ app }) => {
      // Without the app: only what the page itself asks for.
      await app.context.route('**/assets/index-*.js', (route) =>
        route.fulfill({ status: 200, contentType: 'text/javascript' }),
      )
      const asked: string[] = []
      app.page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      await app.open()
      await app.page.waitForLoadState('networkidle')
      const words = asked.filter((path) => /^\/assets\/(en|es)-/.test(path))
      expect(words).toEqual([expect.stringMatching(new RegExp(`^/assets/${language}-[^/]{8}\\.js$`))])
    })
  })
}

test('the worker counts the windows of the app', async ({ app }) => {
  await app.open()
  await app.untilOffline()
  const another = await app.context.newPage()
  await another.goto(app.site.url)
  const count = await app.page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    const { port1, port2 } = new MessageChannel()
    const answer = new Promise((resolve) => {
      port1.addEventListener('message', (event) => resolve(event.data))
      port1.start()
    })
    active?.postMessage({ type: 'COUNT_WINDOWS' }, [port2])
    return answer
  })
  expect(count).toBe(2)
})

test('inside a page of someone else the diary is not drawn', async ({ app }) => {
  const { page, context, site } = app
  // As from a host that sends no headers, where no browser stops it.
  await context.route(site.url, async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, headers: { 'content-type': 'text/html' } })
  })
  await page.setContent(`<iframe src="${site.url}" title="framed" width="400" height="600"></iframe>`)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByText('Fifteen does not open inside another page.')).toBeVisible()
  await expect(frame.getByRole('button')).toHaveCount(0)
})
