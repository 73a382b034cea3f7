import { configureGlobal } from 'fast-check'

const runs = process.env['FIFTEEN_RUNS']

// The same cases every time, so that nothing fails by luck; a long run roams, and a failure names its seed.
configureGlobal(runs === undefined ? { numRuns: 100, seed: 15 } : { numRuns: Number(runs) })
