import { existsSync } from 'node:fs'
import { test } from '@playwright/test'

/**
 * The first of the paths that there is. Without one the test is skipped, and fails in CI, where a test that never runs
 * would look like one that passes.
 */
export function neededProgram(paths: readonly string[], { install }: { readonly install: string }): string {
  const found = paths.find((path) => existsSync(path))
  if (found !== undefined) return found
  const missing = `This test needs ${paths[0] ?? 'a program'}. On Debian: ${install}`
  test.skip(process.env['CI'] === undefined, missing)
  throw new Error(missing)
}
