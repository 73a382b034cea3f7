import { useEffect, useRef } from 'preact/hooks'
import { drawBars, type BarDrawing } from './bar-chart-drawing.ts'
import type { BarChartData } from './days-bar.ts'
import './bar-chart.css'

export interface BarChartProps extends BarChartData {
  /** What the chart shows, in one sentence; a table beside it holds the numbers. */
  readonly label: string
}

/** Loaded by itself when it is wanted: it brings the chart library along. */
export function BarChart({ label, bars, line, isPlain = false }: BarChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawingRef = useRef<BarDrawing | null>(null)
  useEffect(() => {
    if (canvas.current === null) return undefined
    const drawing = drawBars(canvas.current)
    drawingRef.current = drawing
    const stop = onLookChange(drawing.redraw)
    return () => {
      stop()
      drawing.remove()
    }
  }, [])
  useEffect(() => drawingRef.current?.show({ bars, line, isPlain }), [bars, line, isPlain])
  return (
    <div class="bar-chart">
      <canvas ref={canvas} aria-label={label} />
    </div>
  )
}

/** Another theme, by choice or by the system, or another text size. */
function onLookChange(react: () => void): () => void {
  const observer = new MutationObserver(react)
  observer.observe(document.documentElement, { attributes: true })
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'].map((query) =>
    matchMedia(query),
  )
  for (const query of queries) query.addEventListener('change', react)
  return () => {
    observer.disconnect()
    for (const query of queries) query.removeEventListener('change', react)
  }
}
