/** What is said of what stands in forms and is not stored yet. */
export const enKept = {
  draftIsBack: 'What you had begun is here.',
  startOver: 'Start over',
}

export type KeptMessages = typeof enKept
