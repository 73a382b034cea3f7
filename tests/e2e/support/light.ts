import type { Page } from '@playwright/test'

/** Mean relative luminance of a picture as WCAG reckons it: 0 is black, 1 is white. */
export async function meanLuminance(page: Page, picture: Buffer): Promise<number> {
  // The app's own policy forbids such pictures in its page.
  const blank = await page.context().newPage()
  const mean = await blank.evaluate(meanOfPixels, picture.toString('base64'))
  await blank.close()
  return mean
}

/** Every frame that the page paints while something is done, as pictures. */
export async function framesWhile(page: Page, act: () => Promise<void>): Promise<readonly Buffer[]> {
  // What was asked for a moment ago, such as a dark system, has been painted by then.
  await page.screenshot()
  await page.waitForTimeout(200)
  const session = await page.context().newCDPSession(page)
  const frames: Buffer[] = []
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(Buffer.from(data, 'base64'))
    void session.send('Page.screencastFrameAck', { sessionId })
  })
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 })
  await act()
  await page.waitForTimeout(300)
  await session.send('Page.stopScreencast')
  await session.detach()
  return frames
}

async function meanOfPixels(base64: string): Promise<number> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes]))
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no canvas')
  context.drawImage(bitmap, 0, 0)
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
  const linear = (value = 0) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)
  let sum = 0
  for (let i = 0; i < data.length; i += 4) {
    sum += 0.2126 * linear(data[i]) + 0.7152 * linear(data[i + 1]) + 0.0722 * linear(data[i + 2])
  }
  return sum / (data.length / 4)
}
