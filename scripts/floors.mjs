// The floors of src/, as data: what each may import, and why. scripts/check-floors.mjs holds them.

/**
 * @typedef {object} Floor
 * @property {readonly string[]} imports the floors it may import
 * @property {readonly string[]} [types] the floors of which it may import types only
 * @property {readonly string[]} packages the packages it may import
 * @property {string} why told to the person who breaks it
 */

/** @type {Readonly<Record<string, Floor>>} */
export const floors = {
  domain: {
    imports: [],
    packages: ['date-fns', '@date-fns/utc', '@date-fns/tz'],
    why: 'The domain is pure: the diary and its rules, with date-fns for days and nothing else.',
  },
  formats: {
    imports: ['domain'],
    packages: ['valibot', 'uuid', 'papaparse', 'fflate', 'age-encryption', 'uqr', 'ical.js'],
    why: 'Formats turn the diary into text and back. They know the domain and no browser.',
  },
  storage: {
    imports: ['formats', 'domain'],
    packages: ['idb'],
    why: 'Storage keeps records. It knows their formats and nothing of how they are shown.',
  },
  sample: {
    imports: ['formats', 'domain'],
    packages: [],
    why: 'The made-up diary is pure: records for a given day, and no browser.',
  },
  state: {
    imports: ['formats', 'i18n', 'domain'],
    types: ['storage', 'platform'],
    packages: ['@preact/signals', 'preact', 'uuid'],
    why: 'State is handed its storage and platform through the Environment; it may name their types (import type).',
  },
  screens: {
    imports: ['state', 'ui', 'i18n', 'domain'],
    packages: ['preact', '@preact/signals'],
    why: 'A screen draws and sends commands. What it needs from storage, formats or the browser it asks of state.',
  },
  i18n: { imports: ['domain'], packages: [], why: 'Words and Intl know the domain only.' },
  platform: { imports: ['domain'], packages: ['workbox-window'], why: 'Browser services know the domain only.' },
  ui: {
    imports: ['domain'],
    packages: ['preact', '@preact/signals', 'chart.js'],
    why: 'Plain components get their words through props and know the domain only.',
  },
}

/**
 * Text that may stand in some places only.
 * @type {readonly { pattern: RegExp, allowed: RegExp, why: string }[]}
 */
export const reserved = [
  {
    pattern: /\bindexedDB\b|\.getDirectory\(/,
    allowed: /^src\/storage\//,
    why: 'Only src/storage touches IndexedDB and the private file system: its contract is what keeps entries safe.',
  },
  {
    pattern: /\bnew Date\(\)|\bDate\.now\(|\bresolvedOptions\(\)\.timeZone\b/,
    allowed: /^src\/(platform\/|browser-environment\.ts$)/,
    why: 'Now and the zone of this device come from the Environment, so that a test can say when and where it is.',
  },
  {
    pattern: /\.[gs]et(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(/,
    allowed: /^$/,
    why: 'This reads the zone of the device. A day is civil: use src/domain/day.ts and moment.ts.',
  },
  {
    pattern: /\.toLocale(Date|Time)?String\(|\bnew Intl\./,
    allowed: /^src\/(i18n|platform)\//,
    why: 'Numbers and dates become words in src/i18n only.',
  },
]
