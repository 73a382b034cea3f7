/** Is a number a whole one from `from` to `to`, both included? */
export function isWholeWithin(value: number, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return Number.isInteger(value) && value >= from && value <= to
}
