const DEADLINE = 3000

/** Asks the service worker something and resolves to its answer; undefined when none comes within three seconds. */
export function askWorker(worker: ServiceWorker, type: 'COUNT_WINDOWS' | 'LIST_PRECACHE'): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const deadline = setTimeout(() => finish(undefined), DEADLINE)
    const finish = (answer: unknown) => {
      clearTimeout(deadline)
      port1.close()
      resolve(answer)
    }
    port1.addEventListener('message', (event: MessageEvent<unknown>) => finish(event.data))
    port1.start()
    worker.postMessage({ type }, [port2])
  })
}
