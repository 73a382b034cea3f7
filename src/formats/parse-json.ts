import { failed, ok, type Result } from '../domain/result.ts'
import { limits } from './limits.ts'

/**
 * Reads JSON text of unknown origin into fresh objects. Members called `__proto__`, `constructor` or `prototype` are
 * left out, a byte order mark is skipped; text that is no JSON, or is nested too deeply, fails.
 */
export function parseJson(text: string): Result<unknown, 'not-json'> {
  try {
    return ok(fresh(JSON.parse(text.replace(/^\uFEFF/, '')), 0))
  } catch {
    return failed('not-json')
  }
}

const refusedKeys: readonly string[] = ['__proto__', 'constructor', 'prototype']

function fresh(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth >= limits.depth) throw new RangeError('nested too deeply')
  if (Array.isArray(value)) return value.map((item) => fresh(item, depth + 1))
  const members = Object.entries(value).filter(([key]) => !refusedKeys.includes(key))
  return Object.fromEntries(members.map(([key, member]) => [key, fresh(member, depth + 1)]))
}
