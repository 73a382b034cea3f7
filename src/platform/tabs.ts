/** Tells the other tabs of this app that the diary changed, and hears it from them. */
export function createTabs(name: string): {
  readonly announce: () => void
  readonly announceErasure: () => void
  readonly listen: (react: () => void) => void
} {
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel(name) : null
  return {
    announce: () => channel?.postMessage('changed'),
    announceErasure: () => channel?.postMessage('erased'),
    listen: (react) =>
      channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        // What such a tab still shows is gone: it must not write it back.
        if (data === 'erased') window.location.reload()
        else react()
      }),
  }
}
