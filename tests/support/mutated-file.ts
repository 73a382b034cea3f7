import fc from 'fast-check'
import { mutationKeys, mutationTexts, mutationValues } from './mutation-words.ts'
import { placesOf, textOfTree, treeOf, type JsonNode, type JsonPlace } from './json-tree.ts'

/** What is done to a file; places and lengths are parts of the whole, from 0 to 1. */
export interface Mutations {
  readonly structure: readonly StructureMutation[]
  /** The header is made to agree again with what the file then holds. */
  readonly isRecounted: boolean
  readonly dress: (typeof dresses)[number]
  readonly bytes: readonly ByteMutation[]
}

interface StructureMutation {
  readonly what: (typeof structureKinds)[number]
  readonly at: number
  readonly other: number
  readonly value: string
  readonly key: string
}

interface ByteMutation {
  readonly what: 'flip' | 'set' | 'cut' | 'insert' | 'double' | 'swap'
  readonly at: number
  readonly to: number
  readonly length: number
  readonly byte: number
}

const structureKinds = [
  'replace',
  'replace',
  'copy',
  'swap',
  'remove',
  'double',
  'add',
  'rename',
  'wrap',
  'many',
] as const
const dresses = ['none', 'none', 'none', 'bom', 'crlf', 'spaces', 'junk'] as const

/** Evenly from 0 to 1. fc.double() takes all doubles alike, of which nearly all are next to 0: the first place, the first byte. */
const part = fc.noBias(fc.nat({ max: 2 ** 31 - 1 })).map((number) => number / 2 ** 31)

const structureMutation: fc.Arbitrary<StructureMutation> = fc.record({
  what: fc.constantFrom(...structureKinds),
  at: part,
  other: part,
  value: fc.oneof(
    fc.constantFrom(...mutationTexts),
    fc.constantFrom(...mutationValues),
    fc.double().map((number) => String(number)),
  ),
  key: fc.constantFrom(...mutationKeys),
})

const byteMutation: fc.Arbitrary<ByteMutation> = fc.record({
  what: fc.constantFrom('flip', 'set', 'cut', 'insert', 'double', 'swap'),
  at: part,
  to: part,
  // Mostly short: a file from which half is missing is refused for many reasons at once.
  length: fc.oneof(fc.constantFrom(0.000_1, 0.001, 0.01), part),
  byte: fc.oneof(fc.nat({ max: 255 }), fc.constantFrom(...new TextEncoder().encode('"\\{}[],:0-e'))),
})

/** Damage to the structure, to the bytes, or to both; always some. */
export const anyMutations: fc.Arbitrary<Mutations> = fc
  .record({
    structure: fc.array(structureMutation, { maxLength: 3 }),
    isRecounted: fc.constantFrom(true, true, false),
    dress: fc.constantFrom(...dresses),
    bytes: fc.oneof(fc.constant<ByteMutation[]>([]), fc.array(byteMutation, { maxLength: 3 })),
  })
  .filter(({ structure, bytes }) => structure.length + bytes.length > 0)

/** The bytes of a file after it was damaged. */
export function mutated(file: string, { structure, isRecounted, dress, bytes }: Mutations): Uint8Array<ArrayBuffer> {
  const root = treeOf(JSON.parse(file))
  for (const each of structure) mutateTree(root, each)
  if (isRecounted) recount(root)
  const text = dressed(structure.length > 0 ? textOfTree(root) : file, dress)
  return bytes.reduce(mutateBytes, new TextEncoder().encode(text))
}

function mutateTree(root: JsonNode, { what, at, other, value, key }: StructureMutation): void {
  const places = placesOf(root)
  const place = places[Math.floor(at * places.length)]
  const partner = places[Math.floor(other * places.length)]
  if (place === undefined || partner === undefined) return
  damage[what]({ place, partner, other, key, raw: { form: 'raw', text: value } })
}

interface Damage {
  readonly place: JsonPlace
  readonly partner: JsonPlace
  readonly other: number
  readonly key: string
  readonly raw: JsonNode
}

const damage: Readonly<Record<StructureMutation['what'], (done: Damage) => void>> = {
  replace: ({ place, raw }) => place.put(raw),
  copy: ({ place, partner }) => place.put(copyOf(partner.node)),
  swap: ({ place, partner }) => {
    const [mine, theirs] = [copyOf(place.node), copyOf(partner.node)]
    place.put(theirs)
    partner.put(mine)
  },
  remove: ({ place }) => place.put(),
  double: ({ place }) => place.put(place.node, copyOf(place.node)),
  add: ({ place: { node }, key, raw }) => {
    if (node.form === 'object') node.members.push({ key, node: raw })
  },
  rename: ({ place: { node }, key }) => {
    const [member] = node.form === 'object' ? node.members : []
    if (member !== undefined) member.key = key
  },
  wrap: ({ place, other, key }) => {
    const { node } = place
    place.put(other < 0.5 ? { form: 'array', items: [node] } : { form: 'object', members: [{ key, node }] })
  },
  many: ({ place, other }) => place.put(...Array.from({ length: Math.ceil(other * 40) }, () => copyOf(place.node))),
}

function copyOf(node: JsonNode): JsonNode {
  if (node.form === 'raw') return node
  if (node.form === 'array') return { form: 'array', items: node.items.map(copyOf) }
  return { form: 'object', members: node.members.map((each) => ({ key: each.key, node: copyOf(each.node) })) }
}

/** Else nearly every damaged file would be refused for its counts alone. */
function recount(root: JsonNode): void {
  const header = memberOf(root, 'header')
  const kinds = new Map<string, Set<string>>()
  for (const record of itemsOf(root, 'records')) {
    const kind = JSON.stringify(textOf(record, 'kind'))
    kinds.set(kind, (kinds.get(kind) ?? new Set()).add(`${textOf(record, 'id')} ${textOf(record, 'stamp')}`))
  }
  const counts = [...kinds].map(([kind, revisions]) => `${kind}:${String(revisions.size)}`)
  const tombstones = new Set(
    itemsOf(root, 'tombstones').map((each) => `${textOf(each, 'id')} ${textOf(each, 'deletes')}`),
  )
  if (header?.form !== 'object') return
  for (const member of header.members) {
    if (member.key === 'counts') member.node = { form: 'raw', text: `{${counts.join(',')}}` }
    if (member.key === 'tombstones') member.node = { form: 'raw', text: String(tombstones.size) }
  }
}

function itemsOf(root: JsonNode, key: string): readonly JsonNode[] {
  const list = memberOf(root, key)
  return list?.form === 'array' ? list.items : []
}

function memberOf(node: JsonNode, key: string): JsonNode | undefined {
  return node.form === 'object' ? node.members.findLast((member) => member.key === key)?.node : undefined
}

/** A member's text without its quotes, as every id, stamp and kind is written. */
function textOf(node: JsonNode, key: string): string {
  const member = memberOf(node, key)
  return member === undefined ? '' : textOfTree(member).replace(/^"|"$/g, '')
}

function dressed(text: string, dress: Mutations['dress']): string {
  switch (dress) {
    case 'none':
      return text
    case 'bom':
      return `\uFEFF${text}`
    case 'crlf':
      return text.replaceAll('\n', '\r\n')
    case 'spaces':
      return ` \t\r\n${text}\n\n `
    case 'junk':
      return `${text}\u0000}`
  }
}

function mutateBytes(
  file: Uint8Array<ArrayBuffer>,
  { what, at, to, length, byte }: ByteMutation,
): Uint8Array<ArrayBuffer> {
  const start = Math.floor(at * file.length)
  const span = file.slice(start, start + Math.max(1, Math.floor(length * file.length)))
  const end = start + span.length
  const target = Math.floor(to * file.length)
  switch (what) {
    case 'flip':
      return changed(file, start, (file[start] ?? 0) ^ (1 << (byte % 8)))
    case 'set':
      return changed(file, start, byte)
    case 'cut':
      return joined(file.slice(0, start), file.slice(end))
    case 'insert':
      return joined(file.slice(0, start), new Uint8Array(Math.min(span.length, 1_000)).fill(byte), file.slice(start))
    case 'double':
      return joined(file.slice(0, target), span, file.slice(target))
    case 'swap': {
      const moved = joined(file.slice(0, start), file.slice(end))
      return joined(moved.slice(0, target), span, moved.slice(target))
    }
  }
}

function changed(file: Uint8Array<ArrayBuffer>, at: number, byte: number): Uint8Array<ArrayBuffer> {
  const copy = file.slice()
  copy[at] = byte
  return copy
}

function joined(...parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, each) => sum + each.length, 0))
  let at = 0
  for (const each of parts) {
    whole.set(each, at)
    at += each.length
  }
  return whole
}
