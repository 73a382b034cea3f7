import { failed } from '../domain/result.ts'
import type { Device, DraftStore } from './environment.ts'

/** What is typed into forms and not sent yet, by the place of the form. */
export interface DraftsState {
  /** undefined when there is nothing, or the database does not say. */
  readonly readDraft: (place: string) => Promise<unknown>
  /** Keeps what stands in a form; undefined: nothing. What the database refuses is kept in memory and tried again. */
  readonly keepDraft: (place: string, content: unknown) => void
}

/** Drafts never hold up a form: whatever goes wrong with them is silent. */
export function createDraftsState({ drafts }: Pick<Device, 'drafts'>): DraftsState {
  const newest = new Map<string, unknown>()
  const unwritten = new Set<string>()
  const ask = createAsking(drafts)

  async function write(place: string): Promise<boolean> {
    const content = newest.get(place)
    const written = await ask((store) => store.write(place, () => newest.get(place)))
    // More may have been typed meanwhile, and is being written by itself.
    if (written.ok && newest.get(place) === content) unwritten.delete(place)
    return written.ok
  }

  return {
    async readDraft(place) {
      if (unwritten.has(place)) return newest.get(place)
      const found = await ask((store) => store.read(place))
      return found.ok ? found.value : undefined
    },
    keepDraft(place, content) {
      const refused = [...unwritten].filter((each) => each !== place)
      newest.set(place, content)
      unwritten.add(place)
      void write(place).then((isWritten) => isWritten && refused.forEach((each) => void write(each)))
    },
  }
}

type Asking = <Answer>(question: (store: DraftStore) => Promise<Answer>) => Promise<Answer | typeof notFetched>

/** Asks at once when the code is there: a page that is going away has no time. */
function createAsking(drafts: Device['drafts']): Asking {
  let opened: Promise<DraftStore> | null = null
  return async (question) => {
    try {
      return await question(await (opened ??= drafts()))
    } catch {
      // A part of the app that could not be fetched is asked for again the next time.
      opened = null
      return notFetched
    }
  }
}

const notFetched = failed('not fetched')
