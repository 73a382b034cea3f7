/** Colours; public/first-paint.js shows them before the first paint of the next start. */
export type ShownLook = 'theme' | 'tint' | 'view'

/**
 * What belongs to this device and not to the diary, and must be known before the diary is read: colours, whether numbers
 * wait until they are asked for, on which day nothing is asked, and what was offered and is not wanted.
 */
export type LookName = ShownLook | 'quiet' | 'asked' | 'steps'

/** null when nothing was kept. */
export function look(name: LookName): string | null {
  try {
    return localStorage.getItem(`fifteen-${name}`)
  } catch {
    return null
  }
}

/** Leaves it where the next start finds it; null takes it away. */
export function keepLook(name: LookName, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`fifteen-${name}`)
    else localStorage.setItem(`fifteen-${name}`, value)
  } catch {
    // A browser that refuses it costs a comfort at the next start.
  }
}

/** Shows it in this page, up to the bar of the browser or the phone above it. */
export function showLook(name: ShownLook, value: string | null): void {
  const { documentElement: root } = document
  if (value === null) delete root.dataset[name]
  else root.dataset[name] = value
  const isChosen = root.dataset['theme'] !== undefined || root.dataset['view'] !== undefined
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    // Without a choice each follows the system, as the page came with it.
    meta.dataset['own'] ??= meta.content
    meta.content = isChosen ? getComputedStyle(root).backgroundColor : meta.dataset['own']
  }
}
