import { expect, type Page } from '@playwright/test'
import type { AllMessages } from '../../../src/i18n/words.ts'
import { goTo } from './act.ts'

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
