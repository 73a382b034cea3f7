import { en as enFirst } from '../../src/i18n/en.ts'
import { enMore } from '../../src/i18n/en-more.ts'
import { es as esFirst } from '../../src/i18n/es.ts'
import { esMore } from '../../src/i18n/es-more.ts'
import { allMessages } from '../../src/i18n/languages.ts'
import type { AllMessages } from '../../src/i18n/words.ts'

/** All that the app says, in each language. */
export const en: AllMessages = allMessages(enFirst, enMore)
export const es: AllMessages = allMessages(esFirst, esMore)
