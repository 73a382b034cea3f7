import { deviceOf, hereAndNow, openStore, SAMPLE, storeOf } from './browser-environment.ts'
import { createTabs } from './platform/tabs.ts'
import { showLook } from './platform/look.ts'
import { forgetSample, loadSample } from './sample-store.ts'
import type { Environment } from './state/environment.ts'

/** The made-up diary leaves nothing behind but its own database: no marks, no theme, no promise to keep it. */
export function createSampleEnvironment(wanted: string): Environment {
  const { database, watch } = openStore(SAMPLE)
  return {
    mode: 'sample',
    forgetSample: async () => {
      database.close()
      await forgetSample(SAMPLE)
    },
    // Offered in one's own diary only.
    eraseEverything: () => Promise.resolve(['diary'] as const),
    ...hereAndNow,
    store: {
      ...storeOf(database),
      load: () =>
        loadSample(database, { name: SAMPLE, language: wanted === 'es' ? 'es' : 'en', clock: hereAndNow.clock }),
      watch,
    },
    tabs: createTabs(SAMPLE),
    device: {
      ...deviceOf(database),
      languages: [...navigator.languages.filter((each) => each.startsWith(wanted)), wanted, ...navigator.languages],
      look: () => null,
      keepLook: nothingAtAll,
      // Without a choice of its own it keeps the theme of one's own diary.
      showLook: (name, value) => {
        if (name !== 'theme' || value !== null) showLook(name, value)
      },
      askToPersist: nothing,
      leaveMarks: nothing,
      forgetMarks: nothing,
    },
  }
}

const nothing = () => Promise.resolve()
const nothingAtAll = () => undefined
