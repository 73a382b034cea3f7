import type { Locator, Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import { button, goToList, goToToday, passTimeTo, startHeadache, answerSlip } from '../e2e/support/act.ts'
import { recordsOfKind, storedRecords } from '../e2e/support/stored.ts'
import { expect, test } from '../e2e/support/test.ts'

const { attack, today } = en

test.use({ now: '2026-11-24T09:20:00-07:00' })

// The second tap of a shaking thumb comes before the first has been stored, or when the screen has already changed.
for (const pause of [0, 150]) {
  test.describe(`a double tap with a pause of ${pause} ms`, () => {
    test('on "Took something" stores one dose', async ({ app: { open, page } }) => {
      await open()
      await startHeadache(page)
      const dose = page.getByRole('link', { name: attack.doseAt(attack.unnamedDose, '9:20 AM') })
      await expect(async () => {
        await tapTwice(page, middle(await boxOf(button(page, attack.tookSomething))), pause)
        await expect(dose.first()).toBeVisible({ timeout: 900 })
      }).toPass()
      await expectTapsToBeDone(page)
      expect(await recordsOfKind(page, 'dose')).toHaveLength(1)
    })

    test('on "No headache today" says it and does not take it back', async ({ app: { open, page } }) => {
      await open()
      await tapTwice(page, middle(await boxOf(button(page, today.noHeadacheToday))), pause)
      await expectTapsToBeDone(page)
      await expect(page.getByText('0 headache days', { exact: true })).toBeVisible()
    })

    test('on "It’s over" ends it and begins nothing', async ({ app: { open, page } }) => {
      await open()
      await startHeadache(page)
      await passTimeTo(page, '2026-11-24T14:20:00-07:00')
      await tapTwice(page, middle(await boxOf(button(page, attack.itsOver))), pause)
      await expectTapsToBeDone(page)
      await goToToday(page)
      await expect(page.getByRole('link', { name: today.headacheToday })).toBeVisible()
      await expectOneHeadacheAndNoDose(page)
    })
  })
}

for (const viewport of [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
  { width: 1280, height: 860 },
]) {
  test.describe(`on ${viewport.width} x ${viewport.height}`, () => {
    test.use({ viewport })

    // Every pause on every window in the long run; here the one that catches most.
    for (const pause of process.env['FIFTEEN_LONG'] === undefined ? [150] : [0, 150]) {
      test(`a double tap anywhere on "Headache now" makes one headache, pause ${pause} ms`, async ({ app }) => {
        const { page } = app
        await app.open()
        await expect(page.getByRole('heading', { name: today.emptyTitle })).toBeVisible()
        for (const [across, down] of spots) {
          // Where the window is wide the button moves with what stands above it.
          await tapTwice(page, pointOn(await boxOf(button(page, today.headacheNow)), across, down), pause)
          await expectTapsToBeDone(page)
          await expect(button(page, attack.itsOver), `after a double tap at ${across}, ${down}`).toBeVisible()
          await expectOneHeadacheAndNoDose(page)
          await goToToday(page)
          await button(page, attack.itsOver).click()
          await answerSlip(page, 'slip')
          await expect(button(page, today.headacheNow)).toBeVisible()
        }
      })
    }

    test('"Headache now" stays in its place while the diary is opened', async ({ app: { open, page } }) => {
      await page.addInitScript(noteWhereTheLargeButtonStands)
      await open()
      await expect(page.getByRole('heading', { name: today.emptyTitle })).toBeVisible()
      expect(await page.evaluate(() => window.placesOfTheLargeButton)).toHaveLength(1)
    })

    test('"It’s over" never stands where "Headache now" stood', async ({ app }) => {
      await app.open()
      await expect(app.page.getByRole('heading', { name: today.emptyTitle })).toBeVisible()
      const now = await boxOf(button(app.page, today.headacheNow))
      await startHeadache(app.page)
      expect(overlap(now, await boxOf(button(app.page, attack.itsOver)))).toBe(false)
      // The notice of the start goes away, and what is around it moves.
      await button(app.page, en.common.close).click()
      expect(overlap(now, await boxOf(button(app.page, attack.itsOver)))).toBe(false)
    })
  })
}

declare global {
  interface Window {
    placesOfTheLargeButton: number[]
  }
}

/** Runs in the page: how far from the top its first large button stands, frame by frame, each place once. */
function noteWhereTheLargeButtonStands(): void {
  window.placesOfTheLargeButton = []
  const look = () => {
    const top = document.querySelector('.button-big')?.getBoundingClientRect().top
    if (top !== undefined && !window.placesOfTheLargeButton.includes(top)) window.placesOfTheLargeButton.push(top)
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Two taps at one place, on whatever is there when they come. */
async function tapTwice(page: Page, place: Point, pause: number): Promise<void> {
  await page.evaluate(
    async ([x, y, wait]) => {
      const tap = () => document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
      tap()
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
      tap()
    },
    [place.x, place.y, pause] as const,
  )
}

/** What a tap writes comes before what is asked of the database after it; a second tap may have to wait for the first. */
async function expectTapsToBeDone(page: Page): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await storedRecords(page)
}

async function expectOneHeadacheAndNoDose(page: Page): Promise<void> {
  await expectTapsToBeDone(page)
  await goToList(page)
  await expect(
    page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('link') }),
  ).toHaveCount(1)
  expect(await recordsOfKind(page, 'dose')).toHaveLength(0)
}

interface Point {
  readonly x: number
  readonly y: number
}

interface Box extends Point {
  readonly width: number
  readonly height: number
}

async function boxOf(target: Locator): Promise<Box> {
  const box = await target.boundingBox()
  if (box === null) throw new Error('It has no place on the screen.')
  return box
}

function middle(box: Box): Point {
  return pointOn(box, 0.5, 0.5)
}

function pointOn({ x, y, width, height }: Box, across: number, down: number): Point {
  return { x: x + across * width, y: y + down * height }
}

/** From edge to edge, as far as a thumb reaches: shares of the button's width and height. */
const spots = [0.1, 0.5, 0.75].flatMap((across) => [0.15, 0.85].map((down) => [across, down] as const))

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
