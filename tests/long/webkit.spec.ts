import { mainJobIn } from './support/main-job.ts'
import { test } from './support/webkit.ts'

test.describe.configure({ timeout: 120_000 })

// WebKitGTK has no private files, so there is nothing to keep a second copy in.
test.describe('in WebKitGTK', () => mainJobIn(test, { copies: 'single' }))
