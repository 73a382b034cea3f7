import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8')

type Tokens = ReadonlyMap<string, string>

/** The colour tokens of each block that follows a "theme: name" comment. */
const themes = [...css.matchAll(/\/\* theme: ([\w-]+) \*\/[^{]*\{([^}]*)\}/g)].map(([, name = '', body = '']) => ({
  name,
  tokens: new Map([...body.matchAll(/--color-([\w-]+): (#[0-9a-f]{6});/g)].map(([, key = '', hex = '']) => [key, hex])),
}))

const surfaces = ['background', 'card', 'fill'] as const

describe.each(themes)('the $name theme', ({ name, tokens }) => {
  test('declares every colour of the light theme', () => {
    const light = themes.find((theme) => theme.name === 'light')
    expect([...tokens.keys()]).toEqual([...(light?.tokens.keys() ?? [])])
  })

  test.each(['ink', 'ink-soft', 'accent', 'danger'])('text in %s reads on every surface', (token) => {
    for (const surface of surfaces) expect(contrast(tokens, token, surface)).toBeGreaterThanOrEqual(4.5)
  })

  test('the number of the line reads on background and card', () => {
    for (const surface of ['background', 'card']) expect(contrast(tokens, 'limit', surface)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['accent', 'migraine', 'other'])('text on %s reads', (token) => {
    expect(contrast(tokens, `on-${token}`, token)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['migraine', 'other', 'clear', 'unknown', 'limit', 'edge', 'accent'])('the mark %s shows', (token) => {
    for (const surface of surfaces) expect(contrast(tokens, token, surface)).toBeGreaterThanOrEqual(3)
  })

  test('is the same wherever it is declared', () => {
    for (const twin of themes.filter((theme) => theme.name === name)) expect(twin.tokens).toEqual(tokens)
  })
})

test('light, dim, attack in three tints and print are there', () => {
  expect(new Set(themes.map((theme) => theme.name))).toEqual(
    new Set(['light', 'dim', 'attack', 'attack-warm', 'attack-green', 'print']),
  )
})

test('the first frame has the ground of its theme', () => {
  const first = readFileSync(new URL('../../../public/first-paint.css', import.meta.url), 'utf8')
  for (const { name, tokens } of themes.filter((theme) => theme.name !== 'print')) {
    expect(first, name).toContain(`background: ${tokens.get('background')};`)
  }
})

/** WCAG 2.2 contrast ratio of two tokens. */
function contrast(tokens: Tokens, one: string, other: string): number {
  const [a, b] = [luminance(tokens.get(one)), luminance(tokens.get(other))]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance(hex: string | undefined): number {
  if (hex === undefined) throw new Error('token missing')
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
