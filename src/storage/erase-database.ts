import { deleteDB } from 'idb'
import { usualDeadlines, withDeadline } from './deadline.ts'

/**
 * Deletes a database of this origin. Connections of other tabs are told to let go; false when one of them does not
 * within the deadline for opening, or the browser refuses.
 */
export async function eraseDatabase(name: string): Promise<boolean> {
  try {
    await withDeadline(deleteDB(name), usualDeadlines.open)
    return true
  } catch {
    return false
  }
}
