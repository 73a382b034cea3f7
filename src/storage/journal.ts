import { failed, ok, type Result } from '../domain/result.ts'
import { usualDeadlines, withDeadline } from './deadline.ts'
import type { JournalAnswer, JournalRequest, NumberedAnswer, NumberedRequest } from './journal-messages.ts'

/** The second copy of the diary; see journal-worker.ts. Failures are texts for the diagnostics. */
export interface Journal {
  /** Adds a payload of one line. When it is ok, the disk has it. */
  append(payload: string): Promise<Result<null, string>>
  /** Every payload that is whole, and how many lines are not. */
  read(): Promise<Result<JournalLines, string>>
  /** Replaces all lines, of so many bytes when they were read, by one, which has to hold all that they held. */
  renew(payload: string, bytes: number): Promise<Result<null, string>>
  /** Writes a line into a file of its own, of which so many are kept: the oldest goes. */
  keep(payload: string, most: number): Promise<Result<null, string>>
  /** Removes all lines, of so many bytes when they were read. */
  clear(bytes: number): Promise<Result<null, string>>
  /** Stops the worker for good: what is asked afterwards fails. */
  end(): void
}

export interface JournalLines {
  readonly payloads: readonly string[]
  readonly torn: number
  readonly bytes: number
}

export interface JournalOptions {
  readonly name: string
  /** Starts the worker; it is started when it is first needed. */
  readonly start: () => Worker
  readonly deadline?: number
}

/** Characters, of far more than a tap writes. */
const LARGE = 100_000

/** Makes the client of the journal's worker. */
export function createJournal({ name, start, deadline = usualDeadlines.operation }: JournalOptions): Journal {
  const waiting = new Map<number, (answer: JournalAnswer) => void>()
  let worker: Worker | null = null
  let isEnded = false
  let last = 0

  function started(): Worker {
    if (worker !== null) return worker
    worker = start()
    settleFrom(worker, waiting)
    return worker
  }

  /** `within`: milliseconds. */
  async function ask(request: JournalRequest, within = deadline): Promise<Result<JournalLines, string>> {
    if (isEnded) return failed('everything was erased')
    const number = (last += 1)
    let asking: Worker | null = null
    try {
      asking = started()
      const answered = new Promise<JournalAnswer>((resolve) => waiting.set(number, resolve))
      asking.postMessage({ number, name, request } satisfies NumberedRequest)
      const answer = await withDeadline(answered, within)
      return answer.ok ? ok(answer) : failed(answer.detail)
    } catch (error) {
      // A worker that hangs is of no use any more; the next question starts another.
      asking?.terminate()
      if (worker === asking) worker = null
      return failed(error instanceof Error ? error.message : String(error))
    } finally {
      waiting.delete(number)
    }
  }

  const long = async (request: JournalRequest) => done(await ask(request, usualDeadlines.bulkCommit))
  return {
    // A whole diary takes its time to reach the disk.
    append: async (payload) =>
      payload.length > LARGE ? long({ what: 'append', payload }) : done(await ask({ what: 'append', payload })),
    read: () => ask({ what: 'read' }, usualDeadlines.bulkCommit),
    renew: (payload, bytes) => long({ what: 'renew', payload, bytes }),
    keep: (payload, most) => long({ what: 'keep', payload, most }),
    clear: (bytes) => long({ what: 'clear', bytes }),
    end() {
      isEnded = true
      worker?.terminate()
    },
  }
}

function settleFrom(worker: Worker, waiting: ReadonlyMap<number, (answer: JournalAnswer) => void>): void {
  worker.addEventListener('message', ({ data }: MessageEvent<NumberedAnswer>) => {
    waiting.get(data.number)?.(data.answer)
  })
  worker.addEventListener('error', ({ message }) => {
    for (const settle of waiting.values()) settle({ ok: false, detail: message })
  })
}

function done(outcome: Result<JournalLines, string>): Result<null, string> {
  return outcome.ok ? ok(null) : outcome
}
