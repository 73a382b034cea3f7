import { ensureBuilt } from '../../../scripts/prepare.mjs'

/** Playwright asks for a default export: builds the app if dist/ is not of these sources. */
export default function buildOnce(): void {
  ensureBuilt()
}
