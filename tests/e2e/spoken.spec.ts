import { en, es } from '../support/all-messages.ts'
import { button, goTo, goToToday, passTimeTo, rate, startHeadache } from './support/act.ts'
import { restoreSample, sampleNow } from './support/sample.ts'
import { expect, test } from './support/test.ts'

test.use({ now: sampleNow })

/** What a screen reader says of the main job, from first to last: names, roles and states, in order. */
test('the main job, as a screen reader says it', async ({ app: { page, open } }) => {
  await open()
  await restoreSample(page)
  await goToToday(page)
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - main:
      - heading "Tuesday, November 24" [level=1]
      - link "Settings"
      - paragraph:
        - link "16"
        - text: headache days
      - paragraph:
        - link "so far in November · 21 of 23 days known"
      - img "16 headache days this month, 11 of them with migraine; the tally has fifteen places"
      - paragraph:
        - link "11 migraine"
        - link "5 other"
      - 'img "The days of November: 16 headache days, 2 not known"'
      - group "Monday, November 23 is not known yet.":
        - paragraph:
          - link "Monday, November 23 is not known yet."
        - button "Later"
        - button "Headache"
        - button "None"
        - button "Don’t know"
    - button "Headache now"
    - button "No headache today"
    - navigation "Main":
      - list:
        - listitem:
          - link "Today"
  `)
  await startHeadache(page)
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - main:
      - heading "Headache since 9:20 AM" [level=1]
      - button "To the diary"
      - button "Dim"
      - timer: 0 min
      - paragraph: Saved at 9:20 AM
      - button "It’s over"
      - button "Still going"
      - paragraph:
        - link "Ended earlier, or gone when I woke"
      - button "What comes with it?"
      - link "More about this headache"
    - status: Saved
    - button "Undo"
    - region "This headache":
      - group "How bad is it now?":
        - radio "Mild"
        - radio "Moderate"
        - radio "Severe"
      - button "Later"
      - button "Took ibuprofen"
      - button "Something else"
      - paragraph:
        - link "When to get urgent help"
  `)
  await rate(page, en.vocabulary.severity.severe)
  await expect(page.getByRole('region', { name: en.attack.now })).toMatchAriaSnapshot(`
    - region "This headache":
      - group "How bad is it now?":
        - radio "Mild"
        - radio "Moderate"
        - radio "Severe" [checked]
  `)
  await passTimeTo(page, '2026-11-24T19:20:00Z')
  await button(page, en.attack.itsOver).click()
  await expect(page.getByRole('status').filter({ hasText: en.saved.ended })).toBeVisible()
  await goTo(page, '#/calendar/2026-11', 'November 2026')
  await expect(page.getByRole('grid')).toMatchAriaSnapshot(`
    - grid "November 2026":
      - rowgroup:
        - row:
          - gridcell
          - gridcell
          - 'gridcell "Tuesday, November 24: Headache day, severe"'
  `)
})

test.describe('in Spanish', () => {
  test.use({ locale: 'es-ES' })

  test('the running headache is said in Spanish throughout', async ({ app: { page, open } }) => {
    await open()
    await page.getByRole('button', { name: es.today.headacheNow }).click()
    await expect(page.locator('body')).toMatchAriaSnapshot(`
      - main:
        - heading "Dolor de cabeza desde las 9:20" [level=1]
        - button "Al diario"
        - button "Atenuar"
        - timer: 0 min
        - button "Ya pasó"
        - button "Aún sigue"
      - status: Guardado
      - region "Este dolor de cabeza":
        - group "¿Cuánto duele ahora?":
          - radio "Leve"
          - radio "Moderado"
          - radio "Intenso"
        - button "Más tarde"
        - button "Tomé algo"
        - paragraph:
          - link "Cuándo buscar ayuda urgente"
    `)
  })
})
