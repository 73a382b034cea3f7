import { openDB } from 'idb'

/**
 * All rows of a database as it stands, whatever its version, as a line of a journal; no line when there is nothing to
 * keep, or it cannot be read.
 */
export async function keptBeforeUpgrade(name: string): Promise<readonly string[]> {
  try {
    const database = await openDB(name)
    try {
      const rowsOf = async (store: string): Promise<readonly unknown[]> =>
        database.objectStoreNames.contains(store) ? await database.getAll(store) : []
      const put = [...(await rowsOf('records')), ...(await rowsOf('kept'))]
      const bury = await rowsOf('tombstones')
      return put.length === 0 ? [] : [JSON.stringify({ put, bury })]
    } finally {
      database.close()
    }
  } catch {
    return []
  }
}
