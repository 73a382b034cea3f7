import { plain } from './plain-text.ts'

/** What a list of medications is searched by. */
export interface Named {
  readonly generic: string
  readonly genericEs: string
  readonly brands: readonly string[]
}

/**
 * Medications of a list whose generic name (English or Spanish) or brand contains every word of the text; case and
 * accents are ignored. Names that begin with the text come first, and of these the
 * products of one substance; at most `limit`.
 */
export function searchMedications<Listed extends Named>(
  list: readonly Listed[],
  text: string,
  limit = 8,
): readonly Listed[] {
  const words = plain(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  const found = list.filter((each) => {
    const names = plain(namesOf(each).join(' '))
    return words.every((word) => names.includes(word))
  })
  const begins = (each: Named) => namesOf(each).some((name) => plain(name).startsWith(plain(text.trim())))
  const ingredients = (each: Named) => each.generic.split('+').length
  const plainFirst = found.toSorted((a, b) => ingredients(a) - ingredients(b))
  return [...plainFirst.filter(begins), ...plainFirst.filter((each) => !begins(each))].slice(0, limit)
}

/** The brand that a text begins; empty when it begins none, or not only a brand but the generic name as well. */
export function brandSearched({ generic, genericEs, brands }: Named, text: string): string {
  const begun = plain(text.trim())
  const begins = (name: string) => begun !== '' && plain(name).startsWith(begun)
  return begins(generic) || begins(genericEs) ? '' : (brands.find(begins) ?? '')
}

function namesOf(each: Named): readonly string[] {
  return [each.generic, each.genericEs, ...each.brands]
}
