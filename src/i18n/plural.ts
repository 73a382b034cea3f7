/** Picks the form of a word that goes with a count, by the language's own rules. */
export function createPlural(language: string) {
  const rules = new Intl.PluralRules(language)
  return (count: number, one: string, other: string): string => (rules.select(count) === 'one' ? one : other)
}
