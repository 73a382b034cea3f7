import type { Day } from '../domain/day.ts'
import type { Month } from '../domain/month.ts'

/** A dated file in a folder: "fifteen-backup-2026-11-29.json"; the second of a day that is not ours to replace ends "-2". */
const dated = /^fifteen-backup-(\d{4}-\d{2})-\d{2}(?:-(\d+))?\.(?:json|age)$/

/**
 * The name of the file for a day: that of an earlier file of this device and day, or else one that nobody has taken.
 * Nothing but the date is in it.
 */
export function nameForDay(
  { day, ending }: { readonly day: Day; readonly ending: 'json' | 'age' },
  { taken, own }: { readonly taken: ReadonlySet<string>; readonly own: ReadonlySet<string> },
): string {
  for (let number = 1; ; number += 1) {
    const name = `fifteen-backup-${day}${number === 1 ? '' : `-${number}`}.${ending}`
    if (own.has(name) || !taken.has(name)) return name
  }
}

/** How many of the newest files stay, besides the last one of each month. */
const NEWEST = 10

/**
 * Which of the dated files of this device may be deleted: all but the ten written last and the last of each month.
 * They are given in the order of writing. Names of other files are never among them.
 */
export function outdatedNames(own: readonly string[]): readonly string[] {
  const ours = own.filter((name) => dated.test(name))
  const lastOfMonth = new Map<Month, string>(ours.map((name) => [(dated.exec(name)?.[1] ?? '') as Month, name]))
  const staying = new Set([...ours.slice(-NEWEST), ...lastOfMonth.values()])
  return ours.filter((name) => !staying.has(name))
}
