import { recordSchema } from '../../src/formats/decode-record.ts'

/** As much of a schema of valibot as is looked at here. */
interface Schema {
  readonly type: string
  readonly entries?: Readonly<Record<string, Schema>>
  readonly options?: readonly (Schema | string)[]
  readonly key?: unknown
  readonly item?: Schema
  readonly value?: Schema
  readonly wrapped?: Schema
  readonly literal?: unknown
}

// The schema's own type names each kind of it; this one walks through all of them alike.
const root = recordSchema as unknown as Schema

/**
 * The path of every field that the decoders read, "attack.timing(clocked).start", forms of a part by their word. A list
 * is "[]", a part that is named by days "{}".
 */
export function fieldsOfDecoders(): readonly string[] {
  return inOrder(fieldsOf(root, ''))
}

/** The path of every field that these records have, in the same way; also of those that no decoder reads. */
export function fieldsOfRecords(records: readonly unknown[]): readonly string[] {
  return inOrder(records.flatMap((record) => fieldsOfValue(root, '', record)))
}

function inOrder(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)].toSorted()
}

function fieldsOf(schema: Schema, path: string): readonly string[] {
  const { type, wrapped, item, value, entries = {} } = schema
  if (type === 'variant') return formsOf(schema).flatMap((form) => fieldsOf(form, pathOf(form, schema, path)))
  if (wrapped !== undefined) return fieldsOf(wrapped, path)
  if (item !== undefined) return fieldsOf(item, `${path}[]`)
  if (value !== undefined) return fieldsOf(value, `${path}{}`)
  return Object.entries(entries).flatMap(([name, field]) => [`${path}.${name}`, ...fieldsOf(field, `${path}.${name}`)])
}

function fieldsOfValue(schema: Schema | undefined, path: string, held: unknown): readonly string[] {
  if (typeof held !== 'object' || held === null || schema === undefined) return []
  if (Array.isArray(held)) return held.flatMap((each) => fieldsOfValue(schema.item, `${path}[]`, each))
  const { type, wrapped, value, entries = {} } = schema
  if (type === 'variant') {
    const form = formsOf(schema).find((each) => wordsOf(each, schema).includes(valueOf(held, schema.key)))
    return form === undefined ? [`${path}?`] : fieldsOfValue(form, pathOf(form, schema, path), held)
  }
  if (wrapped !== undefined) return fieldsOfValue(wrapped, path, held)
  if (value !== undefined) return Object.values(held).flatMap((each) => fieldsOfValue(value, `${path}{}`, each))
  return Object.entries(held).flatMap(([name, part]) => [
    `${path}.${name}`,
    ...fieldsOfValue(entries[name], `${path}.${name}`, part),
  ])
}

/** The forms of a variant; one that has forms of its own is told apart by its own word. */
function formsOf({ options = [] }: Schema): readonly Schema[] {
  return options.filter((option) => typeof option !== 'string')
}

function pathOf(form: Schema, { key }: Schema, path: string): string {
  if (key === 'kind') return form.type === 'variant' ? 'setting' : String(wordsOf(form, { type: '', key })[0])
  return `${path}(${wordsOf(form, { type: '', key }).join('|')})`
}

/** The words by which a value is known to be of this form. */
function wordsOf(form: Schema, { key }: Schema): readonly unknown[] {
  if (form.type === 'variant') return key === 'kind' ? ['setting'] : []
  const word = form.entries?.[String(key)]
  return word?.type === 'literal' ? [word.literal] : (word?.options ?? [])
}

function valueOf(held: object, key: unknown): unknown {
  return new Map<string, unknown>(Object.entries(held)).get(String(key))
}
