import { expect, test } from 'vitest'
import { en, es } from '../../support/all-messages.ts'
import { messageCalls } from '../../support/message-calls.ts'

/** What is said of migraine where no clinician has diagnosed it (docs/rules.md R3). */
const places = [
  'day.partFeatures',
  'flag.runFeatures',
  'summary.auraDaysFeatures',
  'summary.footer',
  'summary.last28Features',
  'summary.runsFeatures',
  'today.tallyFeatures',
]

test.each(places)('%s speaks of migraine-type features, never of migraine days', (place) => {
  for (const count of [0, 1, 2, 15]) {
    const english = messageCalls[place]?.(en, count)
    expect(english).toMatch(/with migraine-type features/i)
    expect(english).not.toMatch(/migraine days?|with migraine(?!-type)/i)
    const spanish = messageCalls[place]?.(es, count)
    expect(spanish).toMatch(/con rasgos de tipo migrañoso/i)
    expect(spanish).not.toMatch(/de migraña|con migraña/i)
  }
})
