/** Numbers from 0 to 1, the same for the same seed: Mulberry32, small and the same everywhere. */
export type Random = () => number

export function createRandom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A whole number from `from` to `to`, both included. */
export function wholeNumber(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1))
}

export function oneOf<Value>(random: Random, values: readonly [Value, ...Value[]]): Value {
  return values[Math.floor(random() * values.length)] ?? values[0]
}

/** Some of a list in its own order. */
export function someOf<Value>(random: Random, values: readonly Value[], count: number): readonly Value[] {
  const drawn = values.map((value) => ({ value, luck: random() })).toSorted((a, b) => a.luck - b.luck)
  const kept = new Set(drawn.slice(0, Math.max(0, count)).map(({ value }) => value))
  return values.filter((value) => kept.has(value))
}
