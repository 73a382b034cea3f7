import { failed, ok, type Result } from '../domain/result.ts'

/**
 * The text of a file. Fails for bytes that are no UTF-8: read with a sign in place of each, damage to a note would pass
 * for a note.
 */
export function fileText(bytes: BufferSource): Result<string, 'not-text'> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return failed('not-text')
  }
}
