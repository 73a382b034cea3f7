import { createFormats } from './formats.ts'
import { languages, type Language, type Messages, type Words } from './words.ts'

/** The best of our languages for a person's choice and the device's wishes, with the region that comes with it. */
export function chooseLocale(
  chosen: Language | 'browser',
  wanted: readonly string[],
): { readonly language: Language; readonly locale: string } {
  const spoken = wanted.filter((tag) => languages.some((language) => languageOf(tag) === language))
  const language =
    chosen === 'browser' ? (languages.find((each) => each === languageOf(spoken[0] ?? '')) ?? 'en') : chosen
  return { language, locale: spoken.find((tag) => languageOf(tag) === language) ?? language }
}

/** Loads the words of a language; each language is a file of its own. */
export async function loadWords(language: Language, locale: string): Promise<Words> {
  return { language, locale, messages: await loaders[language](), formats: createFormats(locale) }
}

const loaders: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  es: async () => (await import('./es.ts')).es,
}

function languageOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? ''
}
