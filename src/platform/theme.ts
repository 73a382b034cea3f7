const KEY = 'fifteen-theme'

/** Shows a theme, and leaves it where the first paint of the next start finds it (public/theme.js). */
export function mirrorTheme(theme: 'system' | 'light' | 'dim'): void {
  showTheme(theme)
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // A browser that refuses the mirror only costs the theme of the first frame.
  }
}

/** Shows a theme in this page only. */
export function showTheme(theme: 'system' | 'light' | 'dim'): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = theme
}
