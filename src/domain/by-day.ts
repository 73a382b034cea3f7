import type { Day } from './day.ts'

/** A list as short as this is looked through faster than it is indexed. */
const SHORT = 8

/**
 * The items of a list that lie on a day, in its order. A long list is indexed at the first question: one headache can
 * last for years, and each of its days asks. Lists are never changed in place, and always asked with the same `dayOf`.
 */
export function itemsOn<Item>(items: readonly Item[], day: Day, dayOf: (item: Item) => Day): readonly Item[] {
  if (items.length <= SHORT) return items.filter((item) => dayOf(item) === day)
  let index = indices.get(items)
  if (index === undefined) {
    index = new Map<Day, Item[]>()
    for (const item of items) {
      const there = index.get(dayOf(item))
      if (there === undefined) index.set(dayOf(item), [item])
      else there.push(item)
    }
    indices.set(items, index)
  }
  // An index holds what its own list holds; the compiler cannot follow that through the map of all of them.
  return (index.get(day) ?? []) as readonly Item[]
}

const indices = new WeakMap<readonly unknown[], Map<Day, unknown[]>>()
