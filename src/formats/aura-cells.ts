import type { Aura } from '../domain/records.ts'
import { auraTypes, type AuraType } from '../domain/vocabulary.ts'

/** The types of some auras, each once, in the order of the vocabulary. */
export function auraTypesOf(auras: readonly Aura[]): readonly AuraType[] {
  return auraTypes.filter((type) => auras.some(({ types }) => types.includes(type)))
}

/** The minutes of the longest; null when no minutes were given. */
export function longestAura(auras: readonly Aura[]): number | null {
  const given = auras.flatMap(({ minutes }) => minutes ?? [])
  return given.length === 0 ? null : Math.max(...given)
}
