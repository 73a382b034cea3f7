import type { DiaryStore } from './storage/diary-store.ts'
import { createPresenceMarks, looksEmptied } from './storage/presence-marks.ts'

/** Small marks that tell an emptied diary from a new one. Loaded beside the first screen: no tap waits for this code. */
export interface OwnMarks {
  /** Was there another database before the one of this identity, which held something? */
  readonly tellOfAnother: (installId: string) => Promise<boolean>
  readonly leave: (records: number) => Promise<void>
  /** The person begins anew. */
  readonly forget: () => Promise<void>
}

/** The marks of the person's own diary. `name` is that of the database. */
export function openMarks(name: string, database: DiaryStore): OwnMarks {
  const marks = createPresenceMarks({ local: localStorageOrNull(), store: database, name: `${name}-was-here` })
  return {
    tellOfAnother: async (installId) => looksEmptied(await marks.readMarks(), installId),
    leave: async (records) => {
      const meta = await database.readMeta()
      if (!meta.ok) return
      const { installId, lastBackup } = meta.value
      await marks.writeMarks({ installId, records, newestId: null, lastBackup: lastBackup?.at ?? null })
    },
    forget: () => marks.beginAnew(),
  }
}

/** Some browsers throw when localStorage is so much as named. */
function localStorageOrNull(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
