/** How many random diaries the engine and the second implementation are compared on: their proof, so more than others. */
export const comparedDiaries = Number(process.env['FIFTEEN_COMPARED'] ?? 300)
