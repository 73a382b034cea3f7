import type { Page } from '@playwright/test'
import { en } from '../support/all-messages.ts'
import {
  button,
  choice,
  goToDay,
  notice,
  startHeadache,
  titleOf,
  tookSomething,
  rate,
  answerSlip,
} from './support/act.ts'
import type { Profile } from './support/profile.ts'
import { storedRecords } from './support/stored.ts'
import { expect, test } from './support/test.ts'

const { attack, today } = en

test.use({ now: '2026-11-24T09:20:00-07:00' })

test('what shows as stored outlives a killed browser, tap after tap', async ({ profile }) => {
  let page = await profile.launch()
  await startHeadache(page)
  page = await killedAndStarted(profile)
  await expect(titleOf(page, attack.since('9:20 AM'))).toBeVisible()

  await rate(page, en.vocabulary.severity.moderate)
  await expect(notice(page)).toHaveText(en.saved.done)
  page = await killedAndStarted(profile)
  await expect(choice(page, attack.howBad, en.vocabulary.severity.moderate)).toBeChecked()

  const dose = (at: Page) => at.getByRole('link', { name: attack.doseAt(attack.unnamedDose, '9:20 AM') })
  await tookSomething(page, dose(page))
  page = await killedAndStarted(profile)
  await expect(dose(page)).toBeVisible()

  await button(page, attack.stillGoing).click()
  await expect(page.getByText(attack.confirmedAt('9:20 AM'))).toBeVisible()
  page = await killedAndStarted(profile)
  await expect(page.getByText(attack.confirmedAt('9:20 AM'))).toBeVisible()

  await button(page, attack.itsOver).click()
  await answerSlip(page, 'short')
  await expect(button(page, today.headacheNow)).toBeVisible()
  page = await killedAndStarted(profile)
  await expect(page.getByRole('link', { name: today.headacheToday })).toBeVisible()
})

test.describe('by the real clock', () => {
  test.use({ now: '' })

  test(
    'the very first tap of a new profile outlives a killed browser, time and again',
    { tag: '@long' },
    async ({ profile }) => {
      for (let round = 1; round <= 3; round++) {
        const page = await profile.launch()
        await startHeadache(page)
        await profile.kill()
        const again = await profile.launch()
        await expect(button(again, attack.itsOver)).toBeVisible()
        expect(await storedRecords(again)).toHaveLength(round)
        await button(again, attack.itsOver).click()
        await answerSlip(again, 'short')
        await expect(button(again, today.headacheNow)).toBeVisible()
        await profile.kill()
      }
    },
  )
})

test('a marked day outlives a killed browser', { tag: '@long' }, async ({ profile }) => {
  const page = await profile.launch()
  await button(page, today.noHeadacheToday).click()
  await expect(notice(page)).toHaveText('Saved: no headache')
  const again = await killedAndStarted(profile)
  await goToDay(again, '2026-11-24')
  await expect(again.getByRole('main')).toContainText(en.day.state.clear)
})

test(
  'a note that is still being typed outlives a killed browser, but for its last two seconds',
  { tag: '@long' },
  async ({ profile }) => {
    const page = await profile.launch('#/day/2026-11-23')
    await page.getByLabel(en.day.note).pressSequentially('x'.repeat(80), { delay: 50 })
    await profile.kill()
    const again = await profile.launch('#/day/2026-11-23')
    await expect(again.getByLabel(en.day.note)).toHaveValue(/^x{30,80}$/)
  },
)

async function killedAndStarted(profile: Profile): Promise<Page> {
  await profile.kill()
  return profile.launch()
}
