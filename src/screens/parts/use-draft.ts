import { useComputed, useSignalEffect } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { createDraftForm, type DraftForm, type Fits } from '../../state/draft-form.ts'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { whenPutAside } from './put-aside.ts'
import { usePlace } from './use-place.ts'

/**
 * A form of this place that is kept while it is filled in, and put back when the place is opened again. `part` tells
 * several forms of one place apart. While anything is in it, nothing reloads the page.
 */
export function useDraft<Form extends object>(start: Form, fits: Fits<Form>, part = ''): DraftForm<Form> {
  const app = useApp()
  const other = useOther()
  const place = `${usePlace()} ${part}`.trim()
  const [draft] = useState(() => createDraftForm(other, { place, start, fits }))
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

export const isText = (kept: unknown) => typeof kept === 'string'
