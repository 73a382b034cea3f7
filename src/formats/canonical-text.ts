/**
 * A JSON value as the one text that equal values share: no spaces, what identifies a record first, other keys by code
 * unit, members without a value left out. Stored records are JSON values, so nothing else is looked after.
 */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalText(item)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  members.sort(([a], [b]) => rankOf(a) - rankOf(b) || compareText(a, b))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`).join(',')}}`
}

/** Order of two texts by code unit, the same on every device: -1, 0 or 1. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

const firstKeys = ['kind', 'id', 'stamp', 'createdAt']

function rankOf(key: string): number {
  const rank = firstKeys.indexOf(key)
  return rank === -1 ? firstKeys.length : rank
}
