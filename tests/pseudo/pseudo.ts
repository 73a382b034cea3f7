/**
 * A language for tests only: English with every letter replaced by one that English does not have, its vowels doubled,
 * each message between marks. A word of plain letters on a screen is then one that no language file holds.
 */
const letters = new Map(
  Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter, place) => [
    letter,
    Array.from('åƀçðéƒğĥïĵķłɱñöþɋřšŧüṽŵẋýžÅƁÇÐÉƑĞĤÏĴĶŁⱮÑÖÞɊŘŠŦÜṼŴẊÝŽ')[place] ?? letter,
  ]),
)

// Private characters around what was put into a message, which stays as it is.
const begin = '\u{E000}'
const end = '\u{E001}'

/** Messages in the pseudo-language, of the same shape: texts, lists, and functions that make texts. */
export function pseudoOf<Messages>(messages: Messages): Messages {
  // Each part keeps its kind and its place, which the compiler cannot follow.
  return translated(messages) as Messages
}

function translated(said: unknown): unknown {
  if (typeof said === 'string') return pseudoText(said)
  if (typeof said === 'function') return (...values: readonly unknown[]) => translated(filled(said, values))
  if (Array.isArray(said)) return said.map(translated)
  if (typeof said !== 'object' || said === null) return said
  return Object.fromEntries(Object.entries(said).map(([key, value]) => [key, translated(value)]))
}

/** What a message makes of values, with marks around those that it takes into its text and does not only look at. */
function filled(message: Function, values: readonly unknown[]): unknown {
  const marked = values.map((value, place) => {
    if (typeof value !== 'string' || value === '') return value
    const probe = `${begin}${value}${end}`
    return String(Reflect.apply(message, undefined, values.with(place, probe))).includes(begin) ? probe : value
  })
  return Reflect.apply(message, undefined, marked)
}

function pseudoText(text: string): string {
  if (text === '') return ''
  const parts = text.split(new RegExp(`${begin}([^${end}]*)${end}`))
  // Every second part stood between the marks.
  const said = parts.map((part, place) => (place % 2 === 1 ? part : stretched(part))).join('')
  const missing = Math.ceil(text.length * 1.4) - said.length - 2
  return `⟦${said}${' ~~~~'.repeat(Math.max(0, Math.ceil(missing / 5)))}⟧`
}

function stretched(text: string): string {
  return Array.from(text, (letter) => (letters.get(letter) ?? letter).repeat(/[aeiou]/.test(letter) ? 2 : 1)).join('')
}
