import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PrintedPage {
  /** The words in reading order, runs of space made one. */
  readonly text: string
  /** In points, 72 to an inch. */
  readonly width: number
  readonly height: number
  /** How many pictures are painted: a canvas or a bitmap, where drawing by SVG leaves none. */
  readonly images: number
  /** Places that lead to an address. */
  readonly links: number
}

/** Reads what `page.pdf()` gave: each page's text, size and number of pictures. */
export async function readPdf(bytes: Uint8Array): Promise<readonly PrintedPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 })
  const document = await task.promise
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  const pages = await Promise.all(numbers.map((number) => document.getPage(number).then(readPage)))
  await task.destroy()
  return pages
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>

async function readPage(page: PdfPage): Promise<PrintedPage> {
  const [, , width = 0, height = 0] = page.view
  const { items } = await page.getTextContent()
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
  const { fnArray } = await page.getOperatorList()
  const links = (await page.getAnnotations()).filter((each: { subtype?: string }) => each.subtype === 'Link').length
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    width,
    height,
    images: fnArray.filter(paintsImage).length,
    links,
  }
}

function paintsImage(operation: number): boolean {
  return [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject].includes(operation)
}
