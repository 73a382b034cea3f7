/** Milliseconds after which storage that has not answered is taken for wedged (WebKit bug 315804: half an hour). */
export interface Deadlines {
  readonly open: number
  readonly operation: number
  /** For the commit of a whole diary, which has to reach the disk. */
  readonly bulkCommit: number
}

export const usualDeadlines: Deadlines = { open: 8_000, operation: 4_000, bulkCommit: 30_000 }

/** There was no answer in time; the work may still go on. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError'
}

/** The outcome of `work`, or a DeadlineError after so many milliseconds. */
export async function withDeadline<Value>(work: PromiseLike<Value>, milliseconds: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new DeadlineError(`no answer in ${String(milliseconds)} ms`)), milliseconds)
  })
  try {
    return await Promise.race([work, deadline])
  } finally {
    clearTimeout(timer)
  }
}
