import type { AllMessages } from '../../i18n/words.ts'
import type { LegendItem } from '../../ui/legend.tsx'

/** What the marks of a day mean. */
export function legendItems(
  { legend, day }: AllMessages,
  diagnosis: boolean,
  arePeriodsMarked = false,
): readonly LegendItem[] {
  return [
    { mark: 'migraine', label: diagnosis ? legend.migraine : legend.features },
    { mark: 'other', label: legend.other },
    { mark: 'clear', label: legend.clear },
    { mark: 'unknown', label: legend.unknown },
    { mark: 'too-short', label: legend.short },
    { mark: 'aura', label: legend.aura },
    { mark: 'severities', label: legend.height },
    ...(arePeriodsMarked ? [{ mark: 'period' as const, label: day.period }] : []),
  ]
}
