/** What a person typed into a number field; null while it is empty. */
export type TypedNumber = number | 'unreadable' | null

/** Reads a number as people type it, with a comma or a point. */
export function readTypedNumber(text: string): TypedNumber {
  const trimmed = text.trim()
  if (trimmed === '') return null
  return /^\d+([.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : 'unreadable'
}
