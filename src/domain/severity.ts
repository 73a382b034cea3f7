import { severities, type Severity } from './vocabulary.ts'

/** Puts a reading into words: 1–3 mild, 4–6 moderate, 7–10 severe; 0 of 10 is not a severity (docs/rules.md R7, F1). */
export function severityOf(level: Severity | number): Severity | null {
  if (typeof level !== 'number') return level
  if (level <= 0) return null
  if (level <= 3) return 'mild'
  return level <= 6 ? 'moderate' : 'severe'
}

/** The highest of some readings; null when none gives a severity. */
export function highestSeverity(levels: readonly (Severity | number | null)[]): Severity | null {
  return levels.reduce<Severity | null>((highest, level) => {
    const severity = level === null ? null : severityOf(level)
    return rankOf(severity) > rankOf(highest) ? severity : highest
  }, null)
}

/** Moderate or severe? */
export function isAtLeastModerate(severity: Severity | null): boolean {
  return severity === 'moderate' || severity === 'severe'
}

function rankOf(severity: Severity | null): number {
  return severity === null ? -1 : severities.indexOf(severity)
}
