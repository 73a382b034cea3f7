import { createFormats } from './formats.ts'
import type { MoreMessages } from './en-more.ts'
import { languages, type AllMessages, type AllWords, type Language, type Messages, type Words } from './words.ts'

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

/** Loads what the first screen says in a language; each language is a file of its own. */
export async function loadWords(language: Language, locale: string): Promise<Words> {
  return { language, locale, messages: await loaders[language].first(), formats: createFormats(locale) }
}

/** Adds what all other screens say. */
export async function loadMore(words: Words): Promise<AllWords> {
  const more = await loaders[words.language].more()
  return { ...words, messages: allMessages(words.messages, more) }
}

/** One set of messages out of the two files; the words of records stand in both. */
export function allMessages(first: Messages, more: MoreMessages): AllMessages {
  return { ...first, ...more, vocabulary: { ...first.vocabulary, ...more.vocabulary } }
}

interface Loader {
  readonly first: () => Promise<Messages>
  readonly more: () => Promise<MoreMessages>
}

const loaders: Readonly<Record<Language, Loader>> = {
  en: {
    first: async () => (await import('./en.ts')).en,
    more: async () => (await import('./en-more.ts')).enMore,
  },
  es: {
    first: async () => (await import('./es.ts')).es,
    more: async () => (await import('./es-more.ts')).esMore,
  },
}

function languageOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? ''
}
