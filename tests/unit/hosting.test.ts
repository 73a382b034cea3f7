import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { hostingFiles, hostingText } from '../../scripts/hosting-files.mjs'
import { contentSecurityPolicy, securityHeaders } from '../../scripts/security-headers.mjs'

describe('the ready files for hosts', () => {
  test.each(Object.keys(hostingFiles))('%s is what the script writes', (path) => {
    expect(readFileSync(path, 'utf8')).toBe(hostingText(path))
  })

  test.each(Object.keys(hostingFiles))('%s carries every header that the tests run with', (path) => {
    const text = readFileSync(path, 'utf8')
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(text).toContain(name)
      expect(text).toContain(value)
    }
    expect(text).toContain('immutable')
    expect(text).toContain('no-cache')
  })

  test('the policy lets nothing out and nobody frame the page', () => {
    expect(contentSecurityPolicy).toContain("connect-src 'self'")
    expect(contentSecurityPolicy).toContain("frame-ancestors 'none'")
  })
})
