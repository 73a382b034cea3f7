import { configureGlobal } from 'fast-check'

const runs = Number(process.env['FIFTEEN_RUNS'] ?? 100)

// The same cases every time, so that nothing fails by luck; a long run roams, and a failure names its seed.
configureGlobal(process.env['FIFTEEN_LONG'] === undefined ? { numRuns: runs, seed: 15 } : { numRuns: runs })
