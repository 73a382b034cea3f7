import { ok } from '../../src/domain/result.ts'
import type { Stamp } from '../../src/domain/record-base.ts'
import type { DatedFile, FolderLook, FolderStore } from '../../src/state/environment.ts'

/** A folder that copies are written into, in memory, with a hand on what the browser and the disk allow. */
export interface MemoryFolder {
  readonly store: FolderStore
  readonly files: DatedFile[]
  isAllowed: boolean
  isFull: boolean
}

export function createMemoryFolder(): MemoryFolder {
  let chosen: FolderLook | null = null
  let choices = 0
  let askedUntil: Stamp | null = null
  const folder: MemoryFolder = {
    files: [],
    isAllowed: true,
    isFull: false,
    store: {
      canChoose: true,
      look: async () => ok(chosen && { ...chosen, isAllowed: folder.isAllowed }),
      choose: async () => {
        chosen = { id: String((choices += 1)), name: 'Copies', isAllowed: true, last: null }
        return true
      },
      allow: async () => {
        folder.isAllowed = true
        return true
      },
      giveUp: async () => {
        chosen = null
        return true
      },
      askedUntil: async () => askedUntil,
      putOff: async (until) => {
        askedUntil = until
      },
      write: async (file, noted) => {
        if (!folder.isAllowed) return 'not-allowed'
        if (chosen === null || folder.isFull) return 'failed'
        folder.files.push(file)
        chosen = { ...chosen, last: noted }
        return 'written'
      },
    },
  }
  return folder
}
