import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useAllMessages } from '../../state/all-words.tsx'
import type { DaysBar } from '../../ui/days-bar.ts'

type Loaded = typeof import('../../ui/bar-chart.tsx')

/** The chart brings its library along when it is wanted; the table beside it is there at once. */
export function LazyBarChart(props: {
  readonly label: string
  readonly bars: readonly DaysBar[]
  readonly line: number | null
  readonly isPlain?: boolean
}) {
  const { trends } = useAllMessages()
  const chart = useSignal<Loaded | 'loading' | 'failed'>('loading')
  useEffect(() => {
    import('../../ui/bar-chart.tsx').then(
      (loaded) => {
        chart.value = loaded
      },
      () => {
        chart.value = 'failed'
      },
    )
  }, [chart])
  if (chart.value === 'loading') return <p class="soft">{trends.loadingChart}</p>
  if (chart.value === 'failed') return <p class="soft">{trends.chartFailed}</p>
  const { BarChart } = chart.value
  return <BarChart {...props} />
}
