/** Size and transparency of a PNG, as its header says. */
export function readPng(bytes: Buffer): {
  readonly width: number
  readonly height: number
  readonly hasAlpha: boolean
} {
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error('Not a PNG.')
  // Colour types 4 and 6 carry an alpha channel; a palette or plain colour may still name a transparent one in tRNS.
  const hasAlpha = [4, 6].includes(bytes.readUInt8(25)) || bytes.includes('tRNS', 0, 'latin1')
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), hasAlpha }
}
