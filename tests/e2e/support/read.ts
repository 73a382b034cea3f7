import { expect, type Locator, type Page } from '@playwright/test'
import { en } from '../../support/all-messages.ts'
import { goToDay, goToTrends } from './act.ts'

/** A row of a table, each cell under the name of its column. */
export type Row = Readonly<Record<string, string>>

/** The rows of a table by their header. */
export async function rowsOf(table: Locator): Promise<Readonly<Record<string, Row>>> {
  const lines = await table
    .getByRole('row')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())))
  const [columns = [], ...rows] = lines
  return Object.fromEntries(
    rows.map(([header = '', ...cells]) => [header, Object.fromEntries(cells.map((cell, i) => [columns[i + 1], cell]))]),
  )
}

/** What Trends says of a month in its table, "Nov 2026", whether it is over or runs. */
export async function trendsRow(page: Page, month: string): Promise<Row | undefined> {
  await goToTrends(page)
  return rowOf(page.getByRole('table', { name: en.trends.table }), month)
}

/** The medication days of a month, as Trends has them. */
export async function medicationRow(page: Page, month: string): Promise<Row | undefined> {
  await goToTrends(page)
  return rowOf(page.getByRole('table', { name: en.trends.medications }), month)
}

/** A month that is not over carries a remark after its name. */
async function rowOf(table: Locator, month: string): Promise<Row | undefined> {
  await expect(table).toBeVisible()
  return Object.entries(await rowsOf(table)).find(([header]) => header.startsWith(month))?.[1]
}

/** Opens the page of a day and looks for what it should say. */
export async function expectDay(page: Page, day: string, ...texts: readonly string[]): Promise<void> {
  await goToDay(page, day)
  for (const text of texts) await expect(page.getByRole('main').getByText(text).first()).toBeVisible()
}
