import { expect, type Page } from '@playwright/test'
import { monthOf } from '../../../src/domain/month.ts'
import { createFormats } from '../../../src/i18n/formats.ts'
import type { AllMessages } from '../../../src/i18n/words.ts'
import { aDay } from '../../support/builders.ts'
import { goTo } from './act.ts'
import { recordsOfKind } from './stored.ts'

export interface Screen {
  readonly place: string
  /** Its title in a language. */
  readonly title: (words: AllMessages) => string
}

/** Every screen that an address leads to, whatever the diary holds; Today apart. */
const screens: readonly Screen[] = [
  { place: '#/headaches', title: ({ calendar }) => calendar.list },
  { place: '#/add/2026-11-20', title: ({ timing }) => timing.addTitle },
  { place: '#/trends', title: ({ trends }) => trends.title },
  { place: '#/treatment', title: ({ treatment }) => treatment.title },
  { place: '#/figure/headache/2026-11-01/2026-11-30', title: ({ figure }) => figure.plain.headache.title },
  { place: '#/summary', title: ({ summary }) => summary.screenTitle },
  { place: '#/settings', title: ({ settings }) => settings.title },
  { place: '#/medications', title: ({ medications }) => medications.title },
  { place: '#/erase', title: ({ erase }) => erase.title },
  { place: '#/install', title: ({ install }) => install.title },
  { place: '#/form', title: ({ form }) => form.title },
  { place: '#/storage', title: ({ storage }) => storage.title },
  { place: '#/move', title: ({ elsewhere }) => elsewhere.move.title },
  { place: '#/backup', title: ({ backup }) => backup.title },
  { place: '#/key', title: ({ sealed }) => sealed.key.title },
  { place: '#/urgent', title: ({ urgent }) => urgent.title },
  { place: '#/about', title: ({ about }) => about.title },
  { place: '#/discuss', title: ({ discuss }) => discuss.title },
  { place: '#/counts', title: ({ countsPage }) => countsPage.title },
]

/** Opens one screen after the other and does something on each. */
export async function onEveryScreen(
  page: Page,
  words: AllMessages,
  look: (place: string) => Promise<void>,
): Promise<void> {
  for (const { place, title } of screens) {
    await goTo(page, place, title(words))
    if (place === '#/trends' || place === '#/treatment') {
      await expect(page.getByText(words.trends.loadingChart)).toHaveCount(0)
    }
    await look(place)
  }
}

export interface Tongue {
  readonly words: AllMessages
  readonly locale: string
}

/** Opens every place whatever the diary holds, Today, a month and a day included. */
export async function everywhere(
  page: Page,
  { words, locale }: Tongue,
  look: (place: string) => Promise<void>,
): Promise<void> {
  const formats = createFormats(locale)
  await goTo(page, '#/', todayTitle(locale))
  await look('#/')
  await goTo(page, '#/calendar/2026-10', formats.month(monthOf(aDay('2026-10-01'))))
  await look('#/calendar')
  await goTo(page, '#/day/2026-11-20', formats.day(aDay('2026-11-20')))
  await look('#/day')
  await onEveryScreen(page, words, look)
}

/** The title of Today at the moment where the sample diary ends. */
export function todayTitle(locale: string): string {
  return createFormats(locale).day(aDay('2026-11-24'))
}

/** Opens the pages of a headache, its times, a dose and an aura of the sample diary. */
export async function onPagesOfRecords(
  page: Page,
  words: AllMessages,
  look: (place: string) => Promise<void>,
): Promise<void> {
  const [attack] = await recordsOfKind(page, 'attack')
  const [dose] = await recordsOfKind(page, 'dose')
  const [aura] = await recordsOfKind(page, 'aura')
  const pages = [
    { place: `#/headache/${attack?.id}`, title: words.headache.title },
    { place: `#/timing/${attack?.id}`, title: words.timing.changeTitle },
    { place: `#/dose/${dose?.id}`, title: words.dose.title },
    { place: `#/aura/${aura?.id}`, title: words.aura.title },
  ]
  for (const { place, title } of pages) {
    await goTo(page, place, title)
    await look(place)
  }
}
