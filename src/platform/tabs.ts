/** Tells the other tabs of this app that the diary changed, and hears it from them. */
export function createTabs(name: string): {
  readonly announce: () => void
  readonly listen: (react: () => void) => void
} {
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel(name) : null
  return {
    announce: () => channel?.postMessage('changed'),
    listen: (react) => channel?.addEventListener('message', react),
  }
}
