const tool = 'node_modules'

/** What can be said of the source without running it. */
export const sourceChecks = [
  { name: 'format', command: `${tool}/oxfmt/bin/oxfmt --check` },
  {
    name: 'lint',
    command: `${tool}/oxlint/bin/oxlint --format=unix src tests scripts public vite.config.ts playwright.config.ts`,
  },
  { name: 'types of the app', command: `${tool}/typescript/bin/tsc -p tsconfig.json` },
  { name: 'types of the domain, without a browser', command: `${tool}/typescript/bin/tsc -p tsconfig.domain.json` },
  { name: 'types of the workers', command: `${tool}/typescript/bin/tsc -p tsconfig.worker.json` },
  { name: 'floors: imports go down only', command: 'scripts/check-floors.mjs' },
  { name: 'nothing unused', command: `${tool}/knip/bin/knip.js --no-progress` },
]

/** What can be said of the built site. */
export const buildChecks = [
  { name: 'sizes of the build', command: 'scripts/check-sizes.mjs' },
  { name: 'no foreign origin in the build', command: 'scripts/check-origins.mjs' },
  { name: 'the whole build works offline', command: 'scripts/check-precache.mjs' },
]
