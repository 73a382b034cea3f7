import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'

const physical =
  /^\s*(?:(?:margin|padding|border)-(?:left|right)|left|right|(?:text-align|float): (?:left|right)|border-(?:top|bottom)-(?:left|right))\b/m

test('no style says left or right, so that a language from right to left is mirrored', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'))
  expect(files.length).toBeGreaterThan(40)
  expect(files.filter((file) => physical.test(readFileSync(`src/${file}`, 'utf8')))).toEqual([])
})
