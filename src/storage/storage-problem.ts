import { DeadlineError } from './deadline.ts'

/** Why the browser's storage did not do what it was asked. `detail` is the browser's own word, for the diagnostics. */
export interface StorageProblem {
  readonly what: StorageTrouble
  readonly detail: string
}

export type StorageTrouble =
  /** No room left: nothing was written. */
  | 'full'
  /** Another tab holds an older version of the database open. */
  | 'blocked'
  /** A later version of the app was here: the database must not be touched. */
  | 'newer-version'
  /** The browser gives no database at all. */
  | 'not-available'
  /** No answer within the deadline, also not on a new connection. What was asked may still happen. */
  | 'timed-out'
  /** The connection was lost or the transaction aborted, also on a new connection. */
  | 'lost'

/** The problem behind an error of an open database. */
export function problemOf(error: unknown): StorageProblem {
  return { what: troubleOf(error), detail: textOf(error) }
}

/** The problem behind a database that did not open; `blocked` says whether another tab stood in the way. */
export function openProblemOf(error: unknown, blocked: boolean): StorageProblem {
  const what = troubleOf(error)
  if (what === 'timed-out' && blocked) return { what: 'blocked', detail: textOf(error) }
  return { what: what === 'lost' ? 'not-available' : what, detail: textOf(error) }
}

/** Can a new connection help? Not against a full disk, another tab or a later version. */
export function isWorthARetry({ what }: StorageProblem): boolean {
  return what === 'lost' || what === 'timed-out' || what === 'not-available'
}

/**
 * Can a database that failed so be lost at a later start? Chromium tells of a full disk in several ways, of which only
 * one names it; WebKit's lost connections leave the data as it was.
 */
export function leavesDoubt({ what, detail }: StorageProblem): boolean {
  return (
    what === 'full' || (/^(Unknown|Abort)Error/.test(detail) && !/server lost|in-progress transaction/.test(detail))
  )
}

function troubleOf(error: unknown): StorageTrouble {
  if (error instanceof DeadlineError) return 'timed-out'
  const name = error instanceof Error ? error.name : ''
  if (name === 'QuotaExceededError' || isOutOfSpace(error)) return 'full'
  if (name === 'VersionError') return 'newer-version'
  return 'lost'
}

/** Chromium reports a full disk as an UnknownError with the name of its file error in the message. */
function isOutOfSpace(error: unknown): boolean {
  return error instanceof Error && error.message.includes('NO_SPACE')
}

function textOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
