/** A worker's address that the page's policy lets through; a plain text where the browser has no Trusted Types. */
export type WorkerAddress = TrustedScriptURL | string

/** Where the service worker lies, whatever sub-path the app is served from. */
export function serviceWorkerUrl(): string {
  return new URL('sw.js', document.baseURI).href
}

/**
 * The only way to a worker's address. Call it once, with every worker that the app may ever start: the content
 * security policy allows a single policy of this name, and that policy refuses every other address.
 */
export function createWorkerPolicy(allowed: readonly string[]): (url: string) => WorkerAddress {
  const policy = window.trustedTypes?.createPolicy('sw', {
    createScriptURL(url: string) {
      if (!allowed.includes(url)) throw new TypeError(`Not a worker of this app: ${url}`)
      return url
    },
  })
  return (url) => policy?.createScriptURL(url) ?? url
}
