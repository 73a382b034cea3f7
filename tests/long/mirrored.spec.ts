import { en } from '../support/all-messages.ts'
import { button, startHeadache } from '../e2e/support/act.ts'
import { restoreSample, sampleNow } from '../e2e/support/sample.ts'
import { everywhere, onPagesOfRecords } from '../e2e/support/screens.ts'
import { expect, test } from '../e2e/support/test.ts'
import { layoutProblems } from './support/layout.ts'

test.use({ now: sampleNow })

for (const width of [320, 390, 1280]) {
  test.describe(`written from right to left, at ${width} px`, () => {
    test.use({ viewport: { width, height: 760 } })

    test('no screen scrolls sideways, and nothing is outside or over another', async ({ app: { page, open } }) => {
      test.setTimeout(120_000)
      const found: string[] = []
      const look = async (place: string) => {
        await page.evaluate(() => {
          document.documentElement.dir = 'rtl'
        })
        found.push(...(await layoutProblems(page)).map((problem) => `${place}: ${problem}`))
      }
      await open()
      await startHeadache(page)
      await look('a running headache')
      await button(page, en.attack.toDiary).click()
      await restoreSample(page)
      await everywhere(page, { words: en, locale: 'en-US' }, look)
      await onPagesOfRecords(page, en, look)
      expect([...new Set(found)]).toEqual([])
    })
  })
}
