import { useMessages } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'

/** In place of a screen that could not be fetched or drawn. */
export function Broken() {
  const { common } = useMessages()
  return (
    <div class="stack">
      <p>{common.broken}</p>
      <div class="row">
        <Button onClick={() => window.location.reload()}>{common.reload}</Button>
      </div>
    </div>
  )
}
