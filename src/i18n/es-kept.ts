import type { KeptMessages } from './en-kept.ts'

/** Spanish for what stands in forms and is not stored yet. */
export const esKept: KeptMessages = {
  draftIsBack: 'Aquí está lo que había empezado.',
  startOver: 'Empezar de nuevo',
}
