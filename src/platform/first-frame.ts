/** What the first frame of the next start must know before the diary is read: public/theme.js reads it. */
export type FirstFrameName = 'theme' | 'view' | 'tint'

/** What was kept for the first frame; null when nothing was. */
export function firstFrame(name: FirstFrameName): string | null {
  try {
    return localStorage.getItem(`fifteen-${name}`)
  } catch {
    return null
  }
}

/** Leaves it where the next start finds it; null takes it away. */
export function keepForFirstFrame(name: FirstFrameName, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`fifteen-${name}`)
    else localStorage.setItem(`fifteen-${name}`, value)
  } catch {
    // A browser that refuses it only costs the colours of the first frame.
  }
}

/** Shows it in this page, up to the bar of the browser or the phone above it. */
export function showFrame(name: FirstFrameName, value: string | null): void {
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
