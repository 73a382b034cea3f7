/** Random numbers from 0 to 1, the same for a seed everywhere (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A seed of its own for each run, or that of a run to be repeated: FIFTEEN_SEED=123. */
export function runSeed(): number {
  return Number(process.env['FIFTEEN_SEED'] ?? Date.now() % 2 ** 31)
}
