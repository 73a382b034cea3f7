import { BarController, BarElement, CategoryScale, Chart, LinearScale, type ChartDataset } from 'chart.js'
import { drawOverBars, type BarPlaces, type Sheet } from './bar-chart-sheet.ts'
import { axisTop, barTotal, type BarChartData, type DaysBar } from './days-bar.ts'

Chart.register(BarController, BarElement, CategoryScale, LinearScale)

export interface BarDrawing {
  readonly show: (data: BarChartData) => void
  /** Reads colours and letters from the page again. */
  readonly redraw: () => void
  readonly remove: () => void
}

/** Stacked bars in the colours of the page. Chart.js draws the bars; text, line and hatching are drawn over them. */
export function drawBars(canvas: HTMLCanvasElement): BarDrawing {
  let data: BarChartData = { bars: [], line: null }
  let sheet = readSheet(canvas)
  canvas.setAttribute('role', 'img')
  const chart = new Chart(canvas, {
    type: 'bar',
    data: content(data, () => sheet),
    options: {
      animation: false,
      events: [],
      responsive: true,
      maintainAspectRatio: false,
      layout: { padding: () => room(sheet, data) },
      scales: scalesFor(data),
    },
    plugins: [
      {
        id: 'over-bars',
        beforeUpdate: () => {
          sheet = readSheet(canvas)
        },
        afterDatasetsDraw: ({ ctx, chartArea, scales }) =>
          drawOverBars(ctx, placesOf({ sheet, data, chartArea, scales })),
      },
    ],
  })
  return {
    show: (next) => {
      data = next
      chart.data = content(next, () => sheet)
      chart.options.scales = scalesFor(next)
      chart.update('none')
    },
    redraw: () => chart.update('none'),
    remove: () => chart.destroy(),
  }
}

function scalesFor({ bars, line }: BarChartData) {
  return {
    x: { stacked: true, grid: { display: false }, ticks: { display: false }, border: { display: false } },
    y: { stacked: true, display: false, min: 0, max: axisTop(bars, line) },
  }
}

interface Drawn extends Pick<Chart, 'chartArea' | 'scales'> {
  readonly sheet: Sheet
  readonly data: BarChartData
}

function placesOf({ sheet, data, chartArea, scales }: Drawn): BarPlaces {
  const slot = chartArea.width / Math.max(1, data.bars.length)
  return {
    sheet,
    data,
    area: chartArea,
    slot,
    barWidth: Math.min(slot * barShare, widestBar),
    xOf: (index) => scales['x']?.getPixelForValue(index) ?? 0,
    yOf: (days) => scales['y']?.getPixelForValue(days) ?? 0,
  }
}

const barShare = 0.8
const widestBar = 56

type Part = 'migraine' | 'other' | 'unknown'

function content({ bars, isPlain = false }: BarChartData, sheet: () => Sheet) {
  const part = (name: Part, below: (bar: DaysBar) => number): ChartDataset<'bar', number[]> => ({
    data: bars.map((bar) => bar[name]),
    // Unknown days are hatched by hand.
    backgroundColor: () => (name === 'unknown' ? 'transparent' : sheet().colors[isPlain ? 'plain' : name]),
    borderColor: () => sheet().colors.background,
    // A gap of background, since the two headache colours differ too little side by side.
    borderWidth: ({ dataIndex }) => {
      const bar = bars[dataIndex]
      return { top: 0, left: 0, right: 0, bottom: bar !== undefined && below(bar) > 0 && bar[name] > 0 ? 2 : 0 }
    },
    borderSkipped: false,
    borderRadius: 2,
    categoryPercentage: 1,
    barPercentage: barShare,
    maxBarThickness: widestBar,
  })
  return {
    labels: bars.map((bar) => bar.label),
    datasets: [
      part('migraine', () => 0),
      part('other', (bar) => bar.migraine),
      part('unknown', (bar) => barTotal(bar) - bar.unknown),
    ],
  }
}

function room(sheet: Sheet, { bars, line }: BarChartData) {
  const row = sheet.fontSize * 1.35
  return {
    top: row * 2.2,
    bottom: bars.some((bar) => bar.note !== '') ? row * 2.1 : row * 1.2,
    left: 0,
    right: line === null ? 0 : sheet.fontSize * 2,
  }
}

function readSheet(canvas: HTMLCanvasElement): Sheet {
  const style = getComputedStyle(canvas)
  const color = (name: string) => style.getPropertyValue(`--color-${name}`).trim()
  return {
    fontSize: parseFloat(style.fontSize),
    fontFamily: style.fontFamily,
    colors: {
      background: color('background'),
      ink: color('ink'),
      inkSoft: color('ink-soft'),
      line: color('line'),
      migraine: color('migraine'),
      other: color('other'),
      plain: color('accent'),
      unknown: color('unknown'),
      limit: color('limit'),
    },
  }
}
