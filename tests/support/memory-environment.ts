import { ok, failed, type Result } from '../../src/domain/result.ts'
import * as sealing from '../../src/formats/sealing.ts'
import type { Device, Environment, Files, OutgoingFile, Store, StoreTurn } from '../../src/state/environment.ts'
import type { InstallWay } from '../../src/platform/install.ts'
import type { LastBackup } from '../../src/storage/schema.ts'
import type { StorageProblem, StorageTrouble } from '../../src/storage/storage-problem.ts'
import { homeZone } from './builders.ts'
import { createMemoryDisk, type MemoryDisk } from './memory-disk.ts'
import { createMemoryFolder, type MemoryFolder } from './memory-folder.ts'
import { instantOfClock, minute } from './zone-clock.ts'

/** A whole outside world for the state, in memory, with a hand on its clock and on its troubles. */
export interface MemoryEnvironment {
  readonly env: Environment
  readonly disk: MemoryDisk
  /** Sets the wall clock of the device's zone: "2026-03-14T21:00". */
  readonly setClock: (local: string) => void
  readonly pass: (minutes: number) => void
  readonly setZone: (zone: string) => void
  /** Makes the next call of a kind fail; a write or merge that fails has changed nothing. */
  readonly failNext: (call: StoreCall, what: StorageTrouble) => void
  /** Stops calls of a kind at the door, until the returned function is called. A held load has read already. */
  readonly hold: (call: 'write' | 'load') => () => void
  /** What another tab or the browser does to the database. */
  readonly turn: (what: StoreTurn) => void
  /** What was asked of the device and the files. */
  readonly asked: Asked
}

type StoreCall = 'device' | 'load' | 'write' | 'merge'

interface Asked {
  persist: number
  readonly themes: (string | null)[]
  readonly shared: OutgoingFile[]
  lastBackup: LastBackup | null
  seen: Parameters<Device['noteSeen']>[0]
  readonly folder: MemoryFolder
  installWay: InstallWay
}

export interface MemoryEnvironmentSaid {
  /** Another tab of the same browser shares its disk. */
  readonly disk?: MemoryDisk
  readonly clock?: string
  readonly zone?: string
  readonly languages?: readonly string[]
}

/** A world at a quiet noon at home, speaking American English, with nothing on its disk, but for what is said. */
export function createMemoryEnvironment(said: MemoryEnvironmentSaid = {}): MemoryEnvironment {
  const disk = said.disk ?? createMemoryDisk()
  const asked: Asked = {
    persist: 0,
    themes: [],
    shared: [],
    lastBackup: null,
    seen: {},
    installWay: 'none',
    folder: createMemoryFolder(),
  }
  let zone = said.zone ?? homeZone
  let now = instantOfClock(said.clock ?? '2026-03-14T12:00', zone)
  const store = createMemoryStore(disk)
  const { tabs } = disk
  let ownTab: (() => void) | null = null
  const env: Environment = {
    mode: 'own',
    forgetSample: async () => undefined,
    eraseEverything: async () => [],
    clock: { now: () => now, zone: () => zone },
    newId: () => nextId(disk.device),
    store,
    tabs: {
      announce: () => [...tabs].filter((tab) => tab !== ownTab).forEach((tab) => tab()),
      announceErasure: () => undefined,
      hearErasure: () => undefined,
      listen: (onChange) => {
        ownTab = onChange
        tabs.add(onChange)
      },
    },
    files: createMemoryFiles(asked),
    device: createMemoryDevice(disk, asked, said.languages ?? ['en-US']),
  }
  return {
    env,
    disk,
    asked,
    setClock: (local) => {
      now = instantOfClock(local, zone)
    },
    pass: (minutes) => {
      now += minutes * minute
    },
    setZone: (next) => {
      zone = next
    },
    failNext: store.failNext,
    hold: store.hold,
    turn: store.turn,
  }
}

type ControlledStore = Store & Pick<MemoryEnvironment, 'failNext' | 'hold' | 'turn'>

function createMemoryStore(disk: MemoryDisk): ControlledStore {
  const troubles = new Map<StoreCall, StorageProblem[]>()
  const doors = { write: createDoor(), load: createDoor() }
  const watchers: ((what: StoreTurn) => void)[] = []

  function answer<Value>(call: StoreCall, give: () => Value): Result<Value, StorageProblem> {
    const trouble = troubles.get(call)?.shift()
    return trouble === undefined ? ok(give()) : failed(trouble)
  }

  return {
    device: async () => answer('device', () => ({ name: disk.device, lastStamp: disk.lastStamp() })),
    load: async () => {
      const contents = disk.read()
      await doors.load.passed()
      const isEmptied = contents.revisions.length === 0 && (disk.marks ?? 0) > 0
      return answer('load', () => ({ contents, isEmptied }))
    },
    write: async (change) => {
      await doors.write.passed()
      return answer('write', () => {
        disk.write(change)
        return 'both'
      })
    },
    compareCopies: async () => null,
    safetyCopies: async () => null,
    rest: () => undefined,
    end: () => undefined,
    merge: async (incoming) => answer('merge', () => disk.merge(incoming)),
    watch: (react) => void watchers.push(react),
    failNext: (call, what) => {
      troubles.set(call, [...(troubles.get(call) ?? []), { what, detail: 'for the test' }])
    },
    hold: (call) => doors[call].hold(),
    turn: (what) => watchers.forEach((react) => react(what)),
  }
}

function createDoor() {
  let open: Promise<void> = Promise.resolve()
  return {
    passed: () => open,
    hold: () => {
      let release = () => {}
      open = new Promise((resolve) => {
        release = resolve
      })
      return () => release()
    },
  }
}

function createMemoryFiles({ shared }: Asked): Files {
  return {
    share: async (file) => {
      shared.push(file)
      return 'shared'
    },
    download: async () => 'downloaded',
    textOfPage: async () => '',
    handOver: async () => true,
    print: async () => true,
  }
}

function createMemoryDevice(disk: MemoryDisk, asked: Asked, languages: readonly string[]): Device {
  return {
    languages,
    look: (name) => disk.look.get(name) ?? null,
    keepLook: (name, value) => {
      if (name === 'theme') asked.themes.push(value)
      if (value === null) disk.look.delete(name)
      else disk.look.set(name, value)
    },
    showLook: () => undefined,
    askToPersist: async () => {
      asked.persist += 1
    },
    leaveMarks: async (records) => {
      disk.marks = records
    },
    forgetMarks: async () => {
      disk.marks = null
    },
    readKeeping: async () => ({
      persisted: 'granted',
      lastBackup: asked.lastBackup,
      isInstallDeclined: asked.seen.installDeclined ?? false,
      seenVersion: asked.seen.seenVersion ?? null,
    }),
    drafts: async () => {
      if (!disk.answersDrafts) throw new Error('for the test')
      return {
        read: async (place) => ok(disk.drafts.get(place)),
        write: async (place, contentNow) => {
          const content = contentNow()
          if (content === undefined) disk.drafts.delete(place)
          else disk.drafts.set(place, content)
          return ok(null)
        },
      }
    },
    folder: async () => asked.folder.store,
    sealing: async () => ({
      ...sealing,
      readKey: async () => ok(disk.recoveryKey),
      keepKey: async (key) => {
        disk.recoveryKey ??= key
        return ok(disk.recoveryKey)
      },
    }),
    noteSeen: async (seen) => {
      asked.seen = { ...asked.seen, ...seen }
    },
    install: {
      isInstalled: () => false,
      way: () => asked.installWay,
      canAsk: () => asked.installWay === 'prompt',
      ask: async () => true,
      watch: () => undefined,
    },
    askToKeep: async () => 'granted',
    noteBackup: async (lastBackup) => {
      asked.lastBackup = lastBackup
    },
    isOfflineReady: async () => true,
    isIosTab: false,
  }
}

let ids = 0

/** In the order of their making, like those of the app. */
function nextId(device: string): string {
  ids += 1
  return `${device}-0000-7000-8000-${String(ids).padStart(12, '0')}`
}
