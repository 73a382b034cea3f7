import { computed, signal, type ReadonlySignal } from '@preact/signals'
import type { DraftsState } from './drafts-state.ts'
import { createTypingPace } from './typing-pace.ts'

/** For each field of a form: can what was kept of it be put in? */
export type Fits<Form> = { readonly [Name in keyof Form]: (kept: unknown) => boolean }

export interface DraftForm<Form> {
  readonly form: ReadonlySignal<Form>
  /** Holds the form anything that it did not hold at its start? */
  readonly isBegun: ReadonlySignal<boolean>
  /** What is in it was typed at an earlier visit. */
  readonly isBack: ReadonlySignal<boolean>
  readonly change: (patch: Partial<Form>) => void
  /** It was sent: nothing of it is kept any more. */
  readonly forget: () => void
  /** The same, and the form is as at its start. */
  readonly startOver: () => void
  /** Keeps at once what was typed: the page is put aside, or the form is left. */
  readonly keepNow: () => void
}

interface DraftOf<Form> {
  readonly place: string
  readonly start: Form
  readonly fits: Fits<Form>
}

/**
 * A form whose fields are kept as they are typed, until it is sent. Only what differs from its start is kept. What was
 * kept is put in when it has been read; what has been typed by then stays.
 */
export function createDraftForm<Form extends object>(
  drafts: DraftsState,
  { place, start, fits }: DraftOf<Form>,
): DraftForm<Form> {
  const form = signal(start)
  const isBack = signal(false)
  let touched: Partial<Form> = {}
  let isForgotten = false
  const slot = slotOf(drafts, place)
  const pace = createTypingPace(() => keep())

  async function putBack(): Promise<void> {
    const kept = fitting(await slot.read(), fits)
    if (isForgotten || differing({ ...start, ...kept }, start) === undefined) return
    form.value = { ...start, ...kept, ...touched }
    isBack.value = true
  }

  // What was kept must not be written over before it has been read.
  const read = putBack()
  function keep(): void {
    pace.stop()
    void read.then(() => slot.keep(isForgotten ? undefined : differing(form.value, start)))
  }

  function forget(): void {
    isForgotten = true
    keep()
  }

  return {
    form,
    isBegun: computed(() => differing(form.value, start) !== undefined),
    isBack,
    change(patch) {
      touched = { ...touched, ...patch }
      form.value = { ...form.value, ...patch }
      isForgotten = false
      pace.typed()
    },
    forget,
    startOver() {
      touched = {}
      form.value = start
      isBack.value = false
      forget()
    },
    keepNow: pace.storeNow,
  }
}

/** The draft of one place; nothing is written where there is nothing to take away. */
function slotOf(drafts: DraftsState, place: string) {
  let isThere = false
  return {
    async read(): Promise<unknown> {
      const found = await drafts.readDraft(place)
      isThere = found !== undefined
      return found
    },
    keep(content: unknown): void {
      if (content !== undefined || isThere) drafts.keepDraft(place, content)
      isThere = content !== undefined
    },
  }
}

/** The fields of `form` that are not as in `start`; undefined when there is none. */
function differing<Form extends object>(form: Form, start: Form): Partial<Form> | undefined {
  const names = keysOf(start).filter((name) => JSON.stringify(form[name]) !== JSON.stringify(start[name]))
  if (names.length === 0) return undefined
  // Built from the form's own fields, field by field.
  return Object.fromEntries(names.map((name) => [name, form[name]])) as unknown as Partial<Form>
}

/** What of a draft can be put into the form: another version of the app may have kept it. */
function fitting<Form extends object>(kept: unknown, fits: Fits<Form>): Partial<Form> {
  if (typeof kept !== 'object' || kept === null) return {}
  const fields = new Map<string, unknown>(Object.entries(kept))
  const names = keysOf(fits).filter((name) => fields.has(String(name)) && fits[name](fields.get(String(name))))
  // Each field was judged by the rule for it.
  return Object.fromEntries(names.map((name) => [name, fields.get(String(name))])) as unknown as Partial<Form>
}

function keysOf<Fields extends object>(fields: Fields): readonly (keyof Fields)[] {
  // The keys of a plain object are the names of its fields.
  return Object.keys(fields) as unknown as readonly (keyof Fields)[]
}
