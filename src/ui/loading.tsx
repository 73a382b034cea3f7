import { useEffect, useState } from 'preact/hooks'

/** Nearly always gone before anybody could read it; shown only to those who wait longer. */
const PATIENCE = 300

export function Loading({ text }: { readonly text: string }) {
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p class="soft" role="status">
      {isShown ? text : ''}
    </p>
  )
}
