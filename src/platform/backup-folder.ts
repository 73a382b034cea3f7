/** A folder of the device, with what the types of the browser do not know of it yet. */
export interface BackupFolder extends FileSystemDirectoryHandle {
  readonly queryPermission?: (way: Way) => Promise<PermissionState>
  readonly requestPermission?: (way: Way) => Promise<PermissionState>
}

interface Way {
  readonly mode: 'readwrite'
}

type Picker = (wanted: Way & { readonly id: string; readonly startIn: string }) => Promise<BackupFolder>

/** Can the person choose a folder for Fifteen in this browser? */
export function canChooseFolder(): boolean {
  return typeof pickerOf(window) === 'function'
}

/** Lets the person choose a folder, from a tap; null when they did not. */
export async function chooseFolder(): Promise<BackupFolder | null> {
  const pick = pickerOf(window)
  if (pick === undefined) return null
  try {
    return await pick({ id: 'fifteen', mode: 'readwrite', startIn: 'documents' })
  } catch (error) {
    // Cancelled, or a folder that the browser keeps for itself.
    if (error instanceof DOMException) return null
    throw error
  }
}

/** May Fifteen write into the folder? `ask` puts the question, and needs a tap. */
export async function mayWrite(folder: BackupFolder, ask: boolean): Promise<boolean> {
  const way: Way = { mode: 'readwrite' }
  try {
    return (await (ask ? folder.requestPermission?.(way) : folder.queryPermission?.(way))) === 'granted'
  } catch {
    return false
  }
}

/** The names of the files in it. Throws when it is gone. */
export async function namesIn(folder: BackupFolder): Promise<ReadonlySet<string>> {
  const names = new Set<string>()
  for await (const name of folder.keys()) names.add(name)
  return names
}

/**
 * Writes a text into a file and reads it back: false when what stands there then is not the text. A browser replaces
 * the file in one step, so that a power cut leaves the old one or the new one. Throws when it cannot be written.
 */
export async function writeAndReadBack(folder: BackupFolder, name: string, text: string): Promise<boolean> {
  const file = await folder.getFileHandle(name, { create: true })
  const writable = await file.createWritable()
  try {
    await writable.write(text)
    await writable.close()
  } catch (error) {
    // What was written so far lies beside the file.
    await writable.abort().catch(() => undefined)
    throw error
  }
  const there = await file.getFile()
  return (await there.text()) === text
}

/** Deletes files; one that has gone already, or is held by another program, stays out of it. */
export async function removeFiles(folder: BackupFolder, names: readonly string[]): Promise<void> {
  await Promise.allSettled(names.map((name) => folder.removeEntry(name)))
}

function pickerOf(page: Window & { readonly showDirectoryPicker?: Picker }): Picker | undefined {
  return page.showDirectoryPicker?.bind(page)
}
