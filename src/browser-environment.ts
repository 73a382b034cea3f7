import { v7 as uuidv7 } from 'uuid'
import { ok } from './domain/result.ts'
import { isIosTab } from './platform/display-mode.ts'
import { createTabs } from './platform/tabs.ts'
import { mirrorTheme } from './platform/theme.ts'
import type { Environment, Files, Keeping, Store, StoreTurn } from './state/environment.ts'
import { createDiaryStore, type DiaryStore } from './storage/diary-store.ts'
import { askToPersist, isPersisted, persistAnswer, type PersistAnswer } from './storage/persistence.ts'
import { createPresenceMarks, looksEmptied, type PresenceMarks } from './storage/presence-marks.ts'

const NAME = 'fifteen'

/** The state's outside world, answered by this browser. */
export function createBrowserEnvironment(): Environment {
  const watchers = new Set<(turn: StoreTurn) => void>()
  const tell = (turn: StoreTurn) => () => watchers.forEach((react) => react(turn))
  const database = createDiaryStore({
    name: NAME,
    onBlocked: tell('held-up'),
    onBlocking: tell('outdated'),
    onTerminated: tell('lost'),
  })
  const marks = createPresenceMarks({ local: localStorageOrNull(), store: database, name: `${NAME}-was-here` })
  return {
    clock: { now: () => Date.now(), zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone },
    newId: () => uuidv7(),
    store: { ...storeOf(database, marks), watch: (react) => void watchers.add(react) },
    tabs: createTabs(NAME),
    files: lateFiles,
    device: {
      languages: navigator.languages,
      mirrorTheme,
      askToPersist: () => askOncePerVisit(database),
      leaveMarks: (records) => leaveMarks(database, marks, records),
      forgetMarks: () => marks.beginAnew(),
      readKeeping: () => readKeeping(database),
      askToKeep: () => askToKeep(database),
      noteBackup: async (lastBackup) => void (await database.writeMeta({ lastBackup })),
      isOfflineReady: async () => (await (await import('./platform/offline-ready.ts')).offlineReadiness()) === 'ready',
      isIosTab: isIosTab(),
    },
  }
}

/** Handing over files comes late: the code for it is not loaded before the first tap. */
const lateFiles: Files = {
  share: async (file) => (await import('./platform/files.ts')).shareFile(file),
  download: async (file) => (await import('./platform/files.ts')).downloadFile(file),
  textOfPage: async (page, about) => (await import('./platform/page-file.ts')).pageFile(page, about),
  print: async () => (await import('./platform/files.ts')).printPage(),
}

function storeOf(database: DiaryStore, marks: PresenceMarks): Omit<Store, 'watch'> {
  return {
    write: (change) => database.write(change),
    merge: (incoming) => database.merge(incoming),
    device: async () => {
      const meta = await database.readMeta()
      return meta.ok ? ok({ name: meta.value.device, lastStamp: meta.value.lastStamp }) : meta
    },
    load: async () => {
      const loaded = await database.load()
      if (!loaded.ok) return loaded
      const { contents, meta } = loaded.value
      return ok({ contents, isEmptied: looksEmptied(await marks.readMarks(), meta.installId) })
    },
  }
}

async function askOncePerVisit(database: DiaryStore): Promise<void> {
  if (wasAsked || (await isPersisted())) return
  wasAsked = true
  await database.writeMeta({ persisted: await askToPersist() })
}

let wasAsked = false

async function askToKeep(database: DiaryStore): Promise<PersistAnswer> {
  const persisted = await askToPersist()
  await database.writeMeta({ persisted })
  return persisted
}

async function readKeeping(database: DiaryStore): Promise<Keeping | null> {
  const meta = await database.readMeta()
  return meta.ok ? { persisted: await persistAnswer(), lastBackup: meta.value.lastBackup } : null
}

async function leaveMarks(database: DiaryStore, marks: PresenceMarks, records: number): Promise<void> {
  const meta = await database.readMeta()
  if (!meta.ok) return
  const { installId, lastBackup } = meta.value
  await marks.writeMarks({ installId, records, newestId: null, lastBackup: lastBackup?.at ?? null })
}

/** Some browsers throw when localStorage is so much as named. */
function localStorageOrNull(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
