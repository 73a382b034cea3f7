import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { whatsNew } from '../../scripts/whats-new.mjs'

describe('what the changelog says of a version', () => {
  test('is one sentence in each language, for the version of this app and for every one before', () => {
    const versions = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (.+)$/gm)].map(
      ([, version]) => version ?? '',
    )
    expect(versions).toContain(packageJson.version)
    for (const version of versions) {
      const news = whatsNew(version)
      expect(news.en).toMatch(/\.$/)
      expect(news.es).toMatch(/\.$/)
      expect(news.en).not.toBe(news.es)
    }
  })

  test('is demanded: without a line in a language the build fails', () => {
    const text = '## 9.0.0\n\n> en: New.\n\n## 8.0.0\n\n> es: Antes.\n'
    expect(() => whatsNew('9.0.0', text)).toThrow(/> es/)
    expect(() => whatsNew('7.0.0', text)).toThrow(/> en/)
  })
})
