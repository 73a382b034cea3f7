import type { Page } from '@playwright/test'
import { en, es } from '../support/all-messages.ts'
import { button, goTo } from '../e2e/support/act.ts'
import { print, spaced } from '../e2e/support/paper.ts'
import { expect, test } from '../e2e/support/test.ts'

test.use({ now: '2026-11-24T16:20:00Z' })

const tongues = [
  { locale: 'en-US', language: 'en', words: en, format: 'Letter' },
  { locale: 'es-ES', language: 'es', words: es, format: 'A4' },
] as const

for (const { locale, language, words, format } of tongues) {
  test.describe(locale, () => {
    test.use({ locale })
    const { page: says, after, preventives, effect, scores } = words.treatment

    test(`three months are one page of ${format}, and further pages come only as ticked`, async ({ app }) => {
      const { page, open } = app
      await open(`?sample=${language}#/`)
      await goTo(page, '#/summary', words.summary.screenTitle)
      expect(await print(page, format)).toHaveLength(1)
      await tick(page, words.summary.options, says.include)
      const pages = await print(page, format)
      expect(pages.length).toBeGreaterThanOrEqual(2)
      expect(pages[0]?.text).not.toContain(preventives.title)
      expect(pages.map(({ images, links }) => images + links)).toEqual(pages.map(() => 0))
    })

    test('the page on treatment holds preventives, injections, before and after, effect and scores', async ({
      app,
    }) => {
      const { page, open } = app
      await open(`?sample=${language}#/`)
      await goTo(page, '#/summary', words.summary.screenTitle)
      await tick(page, words.summary.options, says.include)
      const pages = await print(page, 'Letter')
      const text = spaced(
        pages
          .slice(1)
          .map((each) => each.text)
          .join(' '),
      )
      for (const title of [says.title, preventives.title, after.title, effect.title, scores.title]) {
        expect(text).toContain(title)
      }
      expect(text).toContain(preventives.tried(4))
      expect(text).toContain(words.treatment.reason['side-effect'])
      expect(text).toContain(scores.total(49))
      expect(text).toContain(spaced(after.publicFigures))
      expect(text).toContain(spaced(says.footer).slice(0, 90))
      expect(text.split(words.discuss.urgentHint)).toHaveLength(2)
      expect(text).toContain(words.summary.sample)
    })

    test('the daily pages have one line for each day, and repeat what the columns are', async ({ app }) => {
      const { page, open } = app
      await open(`?sample=${language}#/`)
      await goTo(page, '#/summary', words.summary.screenTitle)
      await tick(page, words.summary.options, says.includeDaily)
      const table = page.getByRole('table', { name: says.daily })
      // August to October, and the line of titles.
      await expect(table.getByRole('row')).toHaveCount(93)
      const pages = (await print(page, 'Letter')).slice(1)
      expect(pages.length).toBeLessThanOrEqual(4)
      expect(pages.filter(({ text }) => text.includes(says.features)).length).toBeGreaterThanOrEqual(2)
    })

    test('menstruation is on the page only when it is ticked', async ({ app: { page, open } }) => {
      await open(`?sample=${language}#/`)
      await goTo(page, '#/summary', words.summary.screenTitle)
      const paper = page.getByRole('region', { name: words.summary.preview })
      await expect(paper).not.toContainText(new RegExp(words.day.period, 'i'))
      await tick(page, words.summary.options, says.includeMenstruation)
      await expect(paper).toContainText(words.day.period)
      await expect(paper).toContainText(words.treatment.menstruation.note)
    })
  })
}

test('without anything of treatment the page says so', async ({ app: { page, open } }) => {
  await open()
  await button(page, en.today.noHeadacheToday).click()
  await goTo(page, '#/summary', en.summary.screenTitle)
  await tick(page, en.summary.options, en.treatment.page.include)
  await expect(page.getByText(en.treatment.page.nothing)).toBeVisible()
})

async function tick(page: Page, options: string, name: string): Promise<void> {
  await page.getByText(options, { exact: true }).click()
  await page.getByRole('switch', { name, exact: true }).check()
}
