import { v7 as uuidv7 } from 'uuid'
import { zonedTime } from './domain/moment.ts'
import { ok } from './domain/result.ts'
import { createOwnStore, inTime, openSecond, type Second } from './own-store.ts'
import { isIosTab } from './platform/display-mode.ts'
import { askToInstall, canAskToInstall, installWay, isInstalled, watchInstall } from './platform/install.ts'
import { createTabs } from './platform/tabs.ts'
import { keepLook, look, showLook } from './platform/look.ts'
import type { Environment, Files, Keeping, Leftovers, Store, StoreTurn } from './state/environment.ts'
import { windowName } from './storage/stored-meta.ts'
import { createDiaryStore, type DiaryStore, type DiaryStoreOptions } from './storage/diary-store.ts'
import { askToPersist, isPersisted, persistAnswer, type PersistAnswer } from './storage/persistence.ts'

/** Of the person's own database, and what the names of its marks and files begin with. */
export const NAME = 'fifteen'
export const SAMPLE = `${NAME}-sample`

/** The state's outside world, answered by this browser. What no tap can need before the first screen is drawn waits. */
export function createBrowserEnvironment(drawn: Promise<void>): Environment {
  const now = () => zonedTime(hereAndNow.clock.now(), hereAndNow.clock.zone())
  const second = drawn.then(() => openSecond(NAME, now))
  const { database, watch } = openStore(NAME, {
    onDoubt: () => void second.then((copy) => copy?.doubt()),
    beforeUpgrade: async () => await (await second)?.keepBeforeUpgrade(),
  })
  const marks = drawn.then(() => inTime(import('./own-marks.ts').then(({ openMarks }) => openMarks(NAME, database))))
  return {
    mode: 'own',
    forgetSample: () => Promise.resolve(),
    eraseEverything: () => eraseEverything(database, second),
    ...hereAndNow,
    store: {
      ...storeOf(database),
      ...createOwnStore({ database, marks, second }),
      watch,
    },
    tabs: createTabs(NAME),
    device: {
      ...deviceOf(database),
      languages: navigator.languages,
      look,
      keepLook,
      showLook,
      askToPersist: () => askOncePerVisit(database),
      leaveMarks: async (records) => await (await marks)?.leave(records),
      forgetMarks: async () => await (await marks)?.forget(),
    },
  }
}

async function eraseEverything(database: DiaryStore, second: Second): Promise<Leftovers> {
  const [{ eraseApp }, { eraseTraces }] = await Promise.all([
    import('./platform/erase.ts'),
    import('./storage/erase-traces.ts'),
  ])
  database.end()
  const copy = await second
  copy?.end()
  return [...(await eraseTraces([NAME, SAMPLE], NAME)), ...(await eraseApp(NAME))]
}

export function openStore(
  name: string,
  handlers: Pick<DiaryStoreOptions, 'onDoubt' | 'beforeUpgrade'> = {},
): { readonly database: DiaryStore; readonly watch: Store['watch'] } {
  const watchers = new Set<(turn: StoreTurn) => void>()
  const tell = (turn: StoreTurn) => () => watchers.forEach((react) => react(turn))
  const database = createDiaryStore({
    ...handlers,
    name,
    onBlocked: tell('held-up'),
    onBlocking: tell('outdated'),
    onTerminated: tell('lost'),
  })
  return { database, watch: (react) => void watchers.add(react) }
}

export function deviceOf(
  database: DiaryStore,
): Pick<
  Environment['device'],
  | 'readKeeping'
  | 'askToKeep'
  | 'noteBackup'
  | 'noteSeen'
  | 'install'
  | 'isOfflineReady'
  | 'isIosTab'
  | 'drafts'
  | 'sealing'
  | 'folder'
> {
  return {
    readKeeping: () => readKeeping(database),
    askToKeep: () => askToKeep(database),
    noteBackup: async (lastBackup) => void (await database.writeMeta({ lastBackup })),
    isOfflineReady: async () => (await (await import('./platform/offline-ready.ts')).offlineReadiness()) === 'ready',
    drafts: async () => (await import('./late-device.ts')).createDrafts(database, hereAndNow.clock.now),
    sealing: async () => (await import('./late-device.ts')).createOwnSealing(database),
    folder: async () => (await import('./late-device.ts')).createOwnFolder(database),
    noteSeen: async (seen) => void (await database.writeMeta(seen)),
    install: { isInstalled, way: installWay, canAsk: canAskToInstall, ask: askToInstall, watch: watchInstall },
    isIosTab: isIosTab(),
  }
}

/** Handing over files comes late: the code for it is not loaded before the first tap. */
const lateFiles: Files = {
  share: async (file) => (await import('./platform/files.ts')).shareFile(file),
  download: async (file) => (await import('./platform/files.ts')).downloadFile(file),
  textOfPage: async (page, about) => (await import('./platform/page-file.ts')).pageFile(page, about),
  handOver: async (text, way) => (await import('./platform/files.ts')).handOver(text, way),
  print: async () => (await import('./platform/files.ts')).printPage(),
}

export const hereAndNow: Pick<Environment, 'clock' | 'newId' | 'files'> = {
  clock: { now: () => Date.now(), zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone },
  newId: () => uuidv7(),
  files: lateFiles,
}

export function storeOf(database: DiaryStore): Omit<Store, 'watch' | 'load'> {
  return {
    rest: () => database.close(),
    end: () => database.end(),
    write: async (change) => {
      const written = await database.write(change)
      return written.ok ? ok('single') : written
    },
    compareCopies: async () => null,
    safetyCopies: async () => null,
    merge: (incoming) => database.merge(incoming),
    device: async () => {
      const meta = await database.readMeta()
      return meta.ok ? ok({ name: windowName(meta.value.device), lastStamp: meta.value.lastStamp }) : meta
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
  if (!meta.ok) return null
  const { lastBackup, installDeclined = false, seenVersion = null } = meta.value
  return { persisted: await persistAnswer(), lastBackup, isInstallDeclined: installDeclined, seenVersion }
}
