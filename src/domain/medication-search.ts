import { acuteMedications, type ListedMedication } from './acute-medications.ts'
import { plain } from './plain-text.ts'

/**
 * Medications of the list whose generic name (English or Spanish) or brand contains every word of the text; case and
 * accents are ignored. Names that begin with the text come first, and of these the
 * products of one substance; at most `limit`.
 */
export function searchMedications(text: string, limit = 8): readonly ListedMedication[] {
  const words = plain(text)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  const found = acuteMedications.filter((each) => {
    const names = plain(namesOf(each).join(' '))
    return words.every((word) => names.includes(word))
  })
  const begins = (each: ListedMedication) => namesOf(each).some((name) => plain(name).startsWith(plain(text.trim())))
  const ingredients = (each: ListedMedication) => each.generic.split('+').length
  const plainFirst = found.toSorted((a, b) => ingredients(a) - ingredients(b))
  return [...plainFirst.filter(begins), ...plainFirst.filter((each) => !begins(each))].slice(0, limit)
}

function namesOf(each: ListedMedication): readonly string[] {
  return [each.generic, each.genericEs, ...each.brands]
}
