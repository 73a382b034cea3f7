import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useApp, useMessages } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'

/** Numbers and charts; in quiet mode they wait until they are asked for, on this screen and this time. */
export function Quiet({ children }: { readonly children: ComponentChildren }) {
  const app = useApp()
  const { common } = useMessages()
  const isAskedFor = useSignal(false)
  if (!app.isQuiet.value || isAskedFor.value) return <>{children}</>
  return (
    <div class="row">
      <Button
        onClick={() => {
          isAskedFor.value = true
        }}
      >
        {common.showNumbers}
      </Button>
    </div>
  )
}
