/** What the page asks of the worker that keeps the private files. */
export type JournalRequest =
  /** Adds one line at the end, on the disk when it is answered. */
  | { readonly what: 'append'; readonly payload: string }
  /** Every whole line there is. */
  | { readonly what: 'read' }
  /**
   * Puts one line in the place of all others: first the new file, then the old ones go. Only while the lines are still
   * of so many bytes as when they were read: what another window has added since must not go with them.
   */
  | { readonly what: 'renew'; readonly payload: string; readonly bytes: number }
  /** Writes one line into a file of its own, and lets the oldest files go, so that so many are left. */
  | { readonly what: 'keep'; readonly payload: string; readonly most: number }
  /** Removes all lines, on the same condition as a renewal. */
  | { readonly what: 'clear'; readonly bytes: number }

export type JournalAnswer =
  | { readonly ok: true; readonly payloads: readonly string[]; readonly torn: number; readonly bytes: number }
  | { readonly ok: false; readonly detail: string }

export interface NumberedRequest {
  readonly number: number
  /** What the names of the files begin with, and the name of the lock. */
  readonly name: string
  readonly request: JournalRequest
}

export interface NumberedAnswer {
  readonly number: number
  readonly answer: JournalAnswer
}
