/**
 * JSON that can be damaged: a member can stand twice in it and be called `__proto__`, and a value can be a text that
 * no writer of JSON would write.
 */
export type JsonNode =
  | { readonly form: 'object'; members: { key: string; node: JsonNode }[] }
  | { readonly form: 'array'; items: JsonNode[] }
  | { readonly form: 'raw'; readonly text: string }

/** The tree of a JSON value. */
export function treeOf(value: unknown): JsonNode {
  if (Array.isArray(value)) return { form: 'array', items: value.map((item) => treeOf(item)) }
  if (typeof value !== 'object' || value === null) return { form: 'raw', text: JSON.stringify(value) }
  return { form: 'object', members: Object.entries(value).map(([key, member]) => ({ key, node: treeOf(member) })) }
}

/** The tree as text. */
export function textOfTree(node: JsonNode): string {
  if (node.form === 'raw') return node.text
  if (node.form === 'array') return `[${node.items.map(textOfTree).join(',')}]`
  return `{${node.members.map(({ key, node: member }) => `${JSON.stringify(key)}:${textOfTree(member)}`).join(',')}}`
}

/** A place in a tree: what stands there can be read and replaced, or taken out. */
export interface JsonPlace {
  readonly node: JsonNode
  readonly put: (...nodes: readonly JsonNode[]) => void
}

/** Every place of a tree below its root, in the order of the text. */
export function placesOf(root: JsonNode): readonly JsonPlace[] {
  if (root.form === 'array') {
    return root.items.flatMap((node) => [
      { node, put: (...nodes) => root.items.splice(root.items.indexOf(node), 1, ...nodes) },
      ...placesOf(node),
    ])
  }
  if (root.form === 'raw') return []
  return root.members.flatMap((member) => [
    {
      node: member.node,
      put: (...nodes: readonly JsonNode[]) => {
        const here = root.members.indexOf(member)
        root.members.splice(here, 1, ...nodes.map((node) => ({ key: member.key, node })))
      },
    },
    ...placesOf(member.node),
  ])
}
