import { useComputed, useSignalEffect } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { createDraftForm, type DraftForm, type Fits } from '../../state/draft-form.ts'
import { hashOf } from '../../state/route.ts'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { whenPutAside } from './put-aside.ts'

/**
 * A form of this place that is kept while it is filled in, and put back when the place is opened again. `part` tells
 * several forms of one place apart. While anything is in it, nothing reloads the page.
 */
export function useDraft<Form extends object>(start: Form, fits: Fits<Form>, part = ''): DraftForm<Form> {
  const app = useApp()
  const other = useOther()
  const [draft] = useState(() => createDraftForm(other, { place: `${placeOf(app)} ${part}`.trim(), start, fits }))
  const isBegun = useComputed(() => draft.isBegun.value)
  useSignalEffect(() => (isBegun.value ? app.holdForm() : undefined))
  useEffect(() => {
    const stop = whenPutAside(draft.keepNow)
    return () => {
      stop()
      draft.keepNow()
    }
  }, [draft])
  return draft
}

function placeOf({ route }: Pick<ReturnType<typeof useApp>, 'route'>): string {
  const { value } = route
  return value.screen === 'nowhere' ? '' : hashOf(value)
}

export const isText = (kept: unknown) => typeof kept === 'string'
