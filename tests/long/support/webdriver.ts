/** A session of a browser that speaks WebDriver, as far as these tests need it. */
export interface Session {
  readonly go: (url: string) => Promise<void>
  readonly refresh: () => Promise<void>
  /** Runs a function in the page, which may use nothing but what it is given. */
  readonly ask: <Given extends readonly unknown[], Value>(
    work: (...given: Given) => Value | Promise<Value>,
    ...given: Given
  ) => Promise<Value>
  /** The element that a function finds in the page, as soon as there is one. */
  readonly find: (look: (name: string) => Element | null, name: string) => Promise<ElementHandle>
  readonly resize: (size: { readonly width: number; readonly height: number }) => Promise<void>
  readonly screenshot: () => Promise<Buffer>
  readonly end: () => Promise<void>
}

export interface ElementHandle {
  /** The element itself in the page, as what is given to `ask`. */
  readonly reference: Element
  readonly click: () => Promise<void>
  readonly type: (text: string) => Promise<void>
}

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

interface Found {
  readonly [ELEMENT]: string
}

/** Starts a session with a driver that answers at `driver`. */
export async function startSession(driver: string, capabilities: object): Promise<Session> {
  await untilReady(driver)
  const { sessionId } = (await command('POST', `${driver}/session`, {
    capabilities: { alwaysMatch: capabilities },
  })) as { readonly sessionId: string }
  const session = `${driver}/session/${sessionId}`
  const post = (path: string, body: object = {}) => command('POST', `${session}/${path}`, body)
  const run = (work: Function, given: readonly unknown[]) =>
    post('execute/sync', { script: `return (${work.toString()})(...arguments)`, args: given })

  async function find(look: (name: string) => Element | null, name: string): Promise<ElementHandle> {
    for (let tries = 0; tries < 100; tries += 1) {
      const found = (await run(look, [name])) as Found | null
      if (found !== null) return handleOf(found)
      await pause()
    }
    throw new Error(`"${name}" is not on the screen`)
  }

  const handleOf = (found: Found): ElementHandle => ({
    // What stands for an element here becomes the element when it is handed to the page.
    reference: found as unknown as Element,
    click: async () => void (await post(`element/${found[ELEMENT]}/click`)),
    type: async (text) => void (await post(`element/${found[ELEMENT]}/value`, { text })),
  })

  return {
    go: async (url) => void (await post('url', { url })),
    refresh: async () => void (await post('refresh')),
    ask: async (work, ...given) => (await run(work, given)) as Awaited<ReturnType<typeof work>>,
    find,
    resize: async (size) => void (await post('window/rect', { x: 0, y: 0, ...size })),
    screenshot: async () => Buffer.from(String(await command('GET', `${session}/screenshot`)), 'base64'),
    end: async () => void (await command('DELETE', session)),
  }
}

async function untilReady(driver: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`${driver}/status`).catch(() => null)
    if (answer?.ok === true) return
    await pause()
  }
  throw new Error(`no driver answers at ${driver}`)
}

async function command(method: string, url: string, body?: object): Promise<unknown> {
  const answer = await fetch(url, { method, ...(body !== undefined && { body: JSON.stringify(body) }) })
  const { value } = (await answer.json()) as { readonly value: unknown }
  if (!answer.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`)
  return value
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100))
}
