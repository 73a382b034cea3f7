import { expectAccessible } from './support/accessibility.ts'
import { readPdf } from './support/pdf.ts'
import { expect, test } from './support/test.ts'

test.use({ hasWorker: true })

test.describe('the watch over every other test', () => {
  test('notices a request to another origin, and the policy that stops it', async ({ app }) => {
    await app.open()
    await app.page.evaluate(() => fetch('https://example.com/').catch(() => undefined))
    await expect.poll(() => app.guard.problems().join('\n')).toMatch(/policy violation: connect-src/)
    app.guard.allow(/example\.com|policy|violates/)
  })

  test('notices markup put in as text', async ({ app }) => {
    await app.open()
    const attempt = app.page.evaluate(() => {
      document.body.innerHTML = '<p>'
    })
    await expect(attempt).rejects.toThrow(/TrustedHTML/)
    await expect.poll(() => app.guard.problems().join('\n')).toMatch(/policy violation: require-trusted-types-for/)
    app.guard.allow(/Trusted/i)
    app.guard.allow(/require-trusted-types-for/)
  })

  test('notices an exception and a line on the console', async ({ app }) => {
    await app.open()
    await app.page.evaluate(() => {
      reportError(new Error('thrown on purpose'))
    })
    await expect.poll(() => app.guard.problems().join('\n')).toMatch(/thrown on purpose/)
    app.guard.allow(/thrown on purpose/)
  })
})

for (const locale of ['en-US', 'es-MX']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`the first page in ${locale}, ${colorScheme}`, () => {
      test.use({ locale, colorScheme })

      test('is accessible', { tag: '@long' }, async ({ app }) => {
        await app.open()
        await app.page.waitForFunction(() => document.querySelector('#app button') !== null)
        await expectAccessible(app.page)
      })
    })
  }
}

test('what is printed is text and drawing, not pictures', async ({ app }) => {
  await app.open('#/summary')
  await app.page.waitForFunction(() => document.querySelector('#app h1') !== null)
  const pages = await readPdf(await app.page.pdf({ format: 'Letter' }))
  expect(pages[0]?.text).not.toBe('')
  expect(pages.map(({ images }) => images)).toEqual(pages.map(() => 0))
})
