/** An iOS browser tab: its storage is not that of the app on the home screen. */
export function isIosTab(): boolean {
  const standalone: unknown = Reflect.get(navigator, 'standalone')
  return standalone === false
}

/** The app on an iOS home screen, where a download would open over the app with no way back. */
export function isIosApp(): boolean {
  const standalone: unknown = Reflect.get(navigator, 'standalone')
  return standalone === true
}
