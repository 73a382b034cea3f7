/** Tells the other tabs of this app that the diary changed, and hears it from them. */
export function createTabs(name: string): {
  readonly announce: () => void
  readonly announceErasure: () => void
  readonly hearErasure: (react: () => void) => void
  readonly listen: (react: () => void) => void
} {
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel(name) : null
  const hear = (what: string, react: () => void) =>
    channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (data === what) react()
    })
  return {
    announce: () => channel?.postMessage('changed'),
    announceErasure: () => channel?.postMessage('erased'),
    listen: (react) => hear('changed', react),
    hearErasure: (react) => hear('erased', react),
  }
}
