import type { Locator, Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import {
  button,
  goToDay,
  goToList,
  goToToday,
  notice,
  passTimeTo,
  startHeadache,
  tookSomething,
  undo,
} from './support/act.ts'
import { recordsOfKind, storedRecords } from './support/stored.ts'
import { expect, test } from './support/test.ts'

const { attack, today, day } = en

test.use({ now: '2026-11-24T09:20:00-07:00' })

test.describe('an end within two minutes', () => {
  test('asks whether the headache was a slip, and deletes it if so', async ({ app }) => {
    await app.open()
    await startHeadache(app.page)
    await passTimeTo(app.page, '2026-11-24T09:21:59-07:00')
    await button(app.page, attack.itsOver).click()
    await expect(app.page.getByText(attack.slipTitle)).toBeVisible()
    await button(app.page, attack.slip).click()
    await expect(app.page.getByRole('heading', { name: today.emptyTitle })).toBeVisible()
    await app.page.reload()
    await expect(app.page.getByRole('heading', { name: today.emptyTitle })).toBeVisible()
  })

  test('asks whether it was a short headache, and keeps it if so', async ({ app }) => {
    await app.open()
    await startHeadache(app.page)
    await button(app.page, attack.itsOver).click()
    await button(app.page, attack.short).click()
    await expect(notice(app.page)).toHaveText(en.saved.ended)
    await goToDay(app.page, '2026-11-24')
    await expect(app.page.getByRole('main')).toContainText(day.state['too-short'])
  })

  test('can be taken back on the spot: the headache goes on', async ({ app }) => {
    await app.open()
    await startHeadache(app.page)
    await button(app.page, attack.itsOver).click()
    await button(app.page.getByRole('group', { name: attack.slipTitle }), attack.stillGoing).click()
    await expect(button(app.page, attack.itsOver)).toBeVisible()
    const [stored] = await recordsOfKind(app.page, 'attack')
    expect(stored?.timing).toMatchObject({ end: { how: 'open' } })
  })
})

test('an end after two minutes asks nothing', async ({ app }) => {
  await app.open()
  await startHeadache(app.page)
  await passTimeTo(app.page, '2026-11-24T09:22:00-07:00')
  await button(app.page, attack.itsOver).click()
  await expect(notice(app.page)).toHaveText(en.saved.ended)
})

test.describe('"Undo" takes back', () => {
  test('the start of a headache', async ({ app }) => {
    await app.open()
    await startHeadache(app.page)
    await undo(app.page)
    await expect(app.page.getByRole('heading', { name: today.emptyTitle })).toBeVisible()
    await app.page.reload()
    await expect(app.page.getByRole('heading', { name: today.emptyTitle })).toBeVisible()
  })

  test('its end', async ({ app }) => {
    await app.open()
    await startHeadache(app.page)
    await passTimeTo(app.page, '2026-11-24T14:20:00-07:00')
    await button(app.page, attack.itsOver).click()
    await undo(app.page)
    await expect(button(app.page, attack.itsOver)).toBeVisible()
  })

  test('a dose', async ({ app }) => {
    await app.open()
    await startHeadache(app.page)
    const dose = app.page.getByRole('link', { name: attack.doseAt(attack.unnamedDose, '9:20 AM') })
    await tookSomething(app.page, dose)
    await undo(app.page)
    await expect(dose).toBeHidden()
  })

  test('a day without a headache', async ({ app }) => {
    await app.open()
    await button(app.page, today.noHeadacheToday).click()
    await expect(app.page.getByText('0 headache days', { exact: true })).toBeVisible()
    await undo(app.page)
    await expect(app.page.getByRole('heading', { name: today.emptyTitle })).toBeVisible()
  })
})

test('a double tap on "Headache now" makes one headache and no dose', async ({ app }) => {
  await app.open()
  await button(app.page, today.headacheNow).dblclick()
  await expect(button(app.page, attack.itsOver)).toBeVisible()
  await expectOneHeadacheAndNoDose(app.page)
})

test('a double tap on "Took something" stores one dose', async ({ app }) => {
  await app.open()
  await startHeadache(app.page)
  const dose = app.page.getByRole('link', { name: attack.doseAt(attack.unnamedDose, '9:20 AM') })
  await expect(async () => {
    await button(app.page, attack.tookSomething).dblclick()
    await expect(dose.first()).toBeVisible({ timeout: 900 })
  }).toPass()
  await expectTapsToBeDone(app.page)
  expect(await recordsOfKind(app.page, 'dose')).toHaveLength(1)
})

test('a double tap on "No headache today" says it and does not take it back', async ({ app }) => {
  await app.open()
  await button(app.page, today.noHeadacheToday).dblclick()
  await expectTapsToBeDone(app.page)
  await expect(app.page.getByText('0 headache days', { exact: true })).toBeVisible()
})

test('a double tap on "It’s over" ends it and begins nothing', async ({ app }) => {
  await app.open()
  await startHeadache(app.page)
  await passTimeTo(app.page, '2026-11-24T14:20:00-07:00')
  const { x, y } = middle(await boxOf(button(app.page, attack.itsOver)))
  await app.page.mouse.click(x, y)
  await expect(button(app.page, today.headacheNow)).toBeVisible()
  await app.page.mouse.click(x, y)
  await goToToday(app.page)
  await expect(app.page.getByRole('link', { name: today.headacheToday })).toBeVisible()
  await expectOneHeadacheAndNoDose(app.page)
})

for (const viewport of [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
  { width: 1280, height: 860 },
]) {
  test.describe(`on ${viewport.width} x ${viewport.height}`, () => {
    test.use({ viewport })

    test('a second tap anywhere on "Headache now", just as the headache shows, does nothing', async ({ app }) => {
      const { page } = app
      await app.open()
      const places = pointsOn(await boxOf(button(page, today.headacheNow))).length
      for (let place = 0; place < places; place++) {
        // Where the window is wide the button moves with what stands above it.
        const [x, y] = pointsOn(await boxOf(button(page, today.headacheNow)))[place] ?? [0, 0]
        await page.mouse.click(x, y)
        await expect(button(page, attack.itsOver)).toBeVisible()
        await page.mouse.click(x, y)
        await expectTapsToBeDone(page)
        await expect(button(page, attack.itsOver), `after a double tap at ${x}, ${y}`).toBeVisible()
        await expect(page.getByRole('link', { name: attack.unnamedDose })).toBeHidden()
        await button(page, attack.itsOver).click()
        await button(page, attack.slip).click()
        await expect(button(page, today.headacheNow)).toBeVisible()
      }
    })

    test('"It’s over" never stands where "Headache now" stood', async ({ app }) => {
      await app.open()
      const now = await boxOf(button(app.page, today.headacheNow))
      await startHeadache(app.page)
      expect(overlap(now, await boxOf(button(app.page, attack.itsOver)))).toBe(false)
      // The notice of the start goes away, and what is around it moves.
      await button(app.page, en.common.close).click()
      expect(overlap(now, await boxOf(button(app.page, attack.itsOver)))).toBe(false)
    })
  })
}

/** What a tap writes comes before what is asked of the database after it; a second tap may have to wait for the first. */
async function expectTapsToBeDone(page: Page): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await storedRecords(page)
}

async function expectOneHeadacheAndNoDose(page: Page): Promise<void> {
  await expectTapsToBeDone(page)
  await goToList(page)
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1)
  expect(await recordsOfKind(page, 'attack')).toHaveLength(1)
  expect(await recordsOfKind(page, 'dose')).toHaveLength(0)
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

async function boxOf(target: Locator): Promise<Box> {
  const box = await target.boundingBox()
  if (box === null) throw new Error('It has no place on the screen.')
  return box
}

function middle({ x, y, width, height }: Box): { readonly x: number; readonly y: number } {
  return { x: x + width / 2, y: y + height / 2 }
}

/** From edge to edge, as far as a thumb reaches. */
function pointsOn({ x, y, width, height }: Box): readonly (readonly [number, number])[] {
  return [0.1, 0.5, 0.75, 0.9].flatMap((across) =>
    [0.15, 0.5, 0.85].map((down) => [x + across * width, y + down * height] as const),
  )
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
