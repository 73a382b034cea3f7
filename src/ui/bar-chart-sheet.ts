import { barTotal, labelStep, valueLines, type BarChartData, type DaysBar } from './days-bar.ts'

/** Colours and letters of the page the chart stands in. */
export interface Sheet {
  readonly fontSize: number
  readonly fontFamily: string
  readonly colors: Readonly<
    Record<'background' | 'ink' | 'inkSoft' | 'line' | 'migraine' | 'other' | 'plain' | 'unknown' | 'limit', string>
  >
}

/** Where things are on the canvas, in px. */
export interface BarPlaces {
  readonly sheet: Sheet
  readonly data: BarChartData
  readonly area: { readonly left: number; readonly right: number; readonly bottom: number }
  readonly slot: number
  readonly barWidth: number
  readonly xOf: (index: number) => number
  readonly yOf: (days: number) => number
}

/** Hatching, baseline, the line with its number, then all text on top. */
export function drawOverBars(ctx: CanvasRenderingContext2D, places: BarPlaces): void {
  ctx.save()
  places.data.bars.forEach((bar, i) => {
    if (bar.unknown > 0) drawUnknown(ctx, places, { bar, x: places.xOf(i) })
  })
  drawBaseline(ctx, places)
  if (places.data.line !== null) drawLimit(ctx, places, places.data.line)
  places.data.bars.forEach((bar, i) => {
    if (bar.isInjection) drawInjection(ctx, places, places.xOf(i))
  })
  drawValues(ctx, places)
  drawMonths(ctx, places)
  ctx.restore()
}

interface PlacedBar {
  readonly bar: DaysBar
  readonly x: number
}

function drawUnknown(ctx: CanvasRenderingContext2D, places: BarPlaces, { bar, x }: PlacedBar): void {
  const known = barTotal(bar) - bar.unknown
  const left = Math.round(x - places.barWidth / 2) + 0.5
  const top = Math.round(places.yOf(barTotal(bar))) + 0.5
  const width = Math.round(places.barWidth) - 1
  const height = Math.round(places.yOf(known)) - (known > 0 ? 3 : 1) - top
  if (height <= 0) return
  ctx.save()
  ctx.strokeStyle = places.sheet.colors.unknown
  ctx.beginPath()
  ctx.roundRect(left, top, width, height, 2)
  ctx.setLineDash([3, 2])
  ctx.lineWidth = 1
  ctx.stroke()
  ctx.clip()
  ctx.setLineDash([])
  ctx.globalAlpha = 0.45
  ctx.beginPath()
  for (let shift = 0; shift < width + height; shift += 6) {
    ctx.moveTo(left + shift, top)
    ctx.lineTo(left + shift - height, top + height)
  }
  ctx.stroke()
  ctx.restore()
}

function drawBaseline(ctx: CanvasRenderingContext2D, { sheet, area, yOf }: BarPlaces): void {
  ctx.strokeStyle = sheet.colors.line
  ctx.lineWidth = 1
  strokeAcross(ctx, area, Math.round(yOf(0)) + 0.5)
}

/** A triangle at the foot of the bar's place, where its days begin. */
function drawInjection(ctx: CanvasRenderingContext2D, { sheet, slot, yOf }: BarPlaces, x: number): void {
  const middle = x - slot / 2
  const foot = yOf(0)
  ctx.fillStyle = sheet.colors.ink
  ctx.beginPath()
  ctx.moveTo(middle, foot - 7)
  ctx.lineTo(middle + 5, foot + 2)
  ctx.lineTo(middle - 5, foot + 2)
  ctx.fill()
}

function drawLimit(ctx: CanvasRenderingContext2D, { sheet, area, yOf }: BarPlaces, line: number): void {
  const y = Math.round(yOf(line))
  ctx.strokeStyle = sheet.colors.limit
  ctx.lineWidth = 2
  strokeAcross(ctx, area, y)
  ctx.font = font(sheet, 400)
  ctx.fillStyle = sheet.colors.limit
  ctx.textAlign = 'left'
  ctx.textBaseline = 'middle'
  ctx.fillText(String(line), area.right + 6, y)
}

function strokeAcross(ctx: CanvasRenderingContext2D, area: BarPlaces['area'], y: number): void {
  ctx.beginPath()
  ctx.moveTo(area.left, y)
  ctx.lineTo(area.right, y)
  ctx.stroke()
}

function drawValues(ctx: CanvasRenderingContext2D, { sheet, data, slot, xOf, yOf }: BarPlaces): void {
  ctx.font = font(sheet, 650)
  ctx.textAlign = 'center'
  ctx.textBaseline = 'alphabetic'
  ctx.fillStyle = sheet.colors.ink
  // A seam of background keeps the number apart from the line behind it.
  ctx.strokeStyle = sheet.colors.background
  ctx.lineWidth = 5
  ctx.lineJoin = 'round'
  const wide = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => ctx.measureText(text).width)) + 4
  const fits = wide(data.bars.map((bar) => bar.valueLabel)) <= slot
  const step = labelStep(wide(data.bars.flatMap((bar) => valueLines(bar.valueLabel, fits))), slot)
  data.bars.forEach((bar, i) => {
    if ((data.bars.length - 1 - i) % step !== 0) return
    const lines = valueLines(bar.valueLabel, fits)
    lines.forEach((text, row) => {
      const y = yOf(barTotal(bar)) - 6 - (lines.length - 1 - row) * sheet.fontSize * 1.15
      ctx.strokeText(text, xOf(i), y)
      ctx.fillText(text, xOf(i), y)
    })
  })
}

function drawMonths(ctx: CanvasRenderingContext2D, { sheet, data, area, slot, xOf }: BarPlaces): void {
  ctx.font = font(sheet, 400)
  ctx.textAlign = 'center'
  ctx.textBaseline = 'alphabetic'
  ctx.fillStyle = sheet.colors.inkSoft
  const step = labelStep(Math.max(0, ...data.bars.map((bar) => ctx.measureText(bar.label).width)) + 3, slot)
  data.bars.forEach((bar, i) => {
    // Notes are few and apart from each other.
    ctx.fillText(bar.note, xOf(i), area.bottom + sheet.fontSize * 2.5)
    if ((data.bars.length - 1 - i) % step !== 0) return
    ctx.fillText(bar.label, xOf(i), area.bottom + sheet.fontSize * 1.35)
  })
}

function font(sheet: Sheet, weight: number): string {
  return `${weight} ${sheet.fontSize}px ${sheet.fontFamily}`
}
