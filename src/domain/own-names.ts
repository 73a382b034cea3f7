import { plain } from './plain-text.ts'
import { failed, ok, type Result } from './result.ts'

/** Characters of a symptom or trigger in the person's own words, and how many of them a list holds. */
const OWN_NAME_LENGTH = 40
export const OWN_NAMES = 30

/** Why a name of one's own is not taken. `known`: it is there already, in the list or among the given ones. */
export type OwnNameProblem = { readonly what: 'empty' | 'too-long' | 'known' | 'too-many' }

/** A name as it goes on the person's own list, without space around it; `given` are the labels it must differ from. */
export function ownNameOf(
  typed: string,
  own: readonly string[],
  given: readonly string[],
): Result<string, OwnNameProblem> {
  const name = typed.trim().replace(/\s+/g, ' ')
  if (name === '') return failed({ what: 'empty' })
  if (name.length > OWN_NAME_LENGTH) return failed({ what: 'too-long' })
  if ([...own, ...given].some((each) => plain(each) === plain(name))) return failed({ what: 'known' })
  return own.length >= OWN_NAMES ? failed({ what: 'too-many' }) : ok(name)
}
