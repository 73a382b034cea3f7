import type { Held, Key, Told } from '../page/said.ts'

/** What was said to be saved and is not there: neither itself nor a revision that was made from it. */
export function lostOf(told: readonly Told[], { all }: Pick<Held, 'all'>): readonly Key[] {
  const there = new Set(all)
  const madeFrom = new Map<Key, Key[]>()
  for (const { key, replaces } of told) for (const each of replaces) listIn(madeFrom, each).push(key)
  const spoken = new Set(told.map(({ key }) => key))
  // The page may have been killed before it could tell what it had begun.
  const untold = all.filter((key) => !spoken.has(key))
  const isThere = (key: Key): boolean =>
    there.has(key) || (madeFrom.get(key) ?? []).some(isThere) || untold.some((each) => isLater(each, key))
  return keysSaid(told, 'acknowledged').filter((key) => !isThere(key))
}

/** What had begun and was not known to be saved, each once. */
export function inFlightOf(told: readonly Told[]): readonly Key[] {
  const answered = new Set(told.filter(({ what }) => what !== 'began').map(({ key }) => key))
  return keysSaid(told, 'began').filter((key) => !answered.has(key))
}

export function keysSaid(told: readonly Told[], what: Told['what']): readonly Key[] {
  return [...new Set(told.filter((each) => each.what === what).map(({ key }) => key))]
}

function listIn(lists: Map<Key, Key[]>, key: Key): Key[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

/** Another revision of the same record, and a later one. */
function isLater(key: Key, than: Key): boolean {
  const [id, stamp = ''] = key.split(' ')
  const [idBefore, before = ''] = than.split(' ')
  return id === idBefore && !stamp.startsWith('-') && stamp > before
}
