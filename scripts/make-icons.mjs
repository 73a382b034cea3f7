// Draws the app's icon, the tally of fifteen dots, in every size a system asks for. The results are kept in git.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { launchOptions } from './find-chromium.mjs'
import { root } from './prepare.mjs'

const size = 512
const background = '#1d2220'
const migraine = '<circle r="R" fill="#e0b8d2"/>'
const other = '<circle r="R" fill="#a0768a"/>'
const open = '<circle r="O" fill="none" stroke="#7f877f" stroke-width="W"/>'
// As on a month with nine headache days, six of them migraine days.
const dots = [...Array(6).fill(migraine), ...Array(3).fill(other), ...Array(6).fill(open)]

/** A maskable icon may be cut to a circle of 80 % of its width: the dots stay inside. Apple rounds the corners itself. */
const icons = [
  { file: 'icon-192.png', pixels: 192, step: 90, corner: 96 },
  { file: 'icon-512.png', pixels: 512, step: 90, corner: 96 },
  { file: 'icon-maskable-512.png', pixels: 512, step: 76, corner: 0 },
  { file: 'apple-touch-icon.png', pixels: 180, step: 84, corner: 0 },
]

/** @param {{ step: number, corner: number }} look distance of the dots and radius of the corners, on a square of 512 */
function drawing({ step, corner }) {
  const radius = step * 0.38
  const line = step * 0.07
  const placed = dots.map((dot, index) => {
    const x = size / 2 + ((index % 5) - 2) * step
    const y = size / 2 + (Math.floor(index / 5) - 1) * step
    const shape = dot
      .replace('r="R"', `r="${radius.toFixed(1)}"`)
      .replace('r="O"', `r="${(radius - line / 2).toFixed(1)}"`)
      .replace('"W"', `"${line.toFixed(1)}"`)
    return `  ${shape.replace('<circle', `<circle cx="${x}" cy="${y}"`)}`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">`,
    `  <rect width="${size}" height="${size}" rx="${corner}" fill="${background}"/>`,
    ...placed,
    '</svg>\n',
  ].join('\n')
}

const browser = await chromium.launch(launchOptions())
try {
  for (const { file, pixels, step, corner } of icons) {
    const page = await browser.newPage({ viewport: { width: pixels, height: pixels } })
    const address = `data:image/svg+xml;base64,${Buffer.from(drawing({ step, corner })).toString('base64')}`
    await page.setContent(
      `<body style="margin:0;background:transparent"><img src="${address}" width="${pixels}" height="${pixels}" style="display:block">`,
    )
    await page.locator('img').evaluate((image) => /** @type {HTMLImageElement} */ (image).decode())
    await page.screenshot({ path: join(root, 'public', file), omitBackground: true })
    await page.close()
  }
} finally {
  await browser.close()
}
await writeFile(join(root, 'public/favicon.svg'), drawing({ step: 94, corner: 96 }))
