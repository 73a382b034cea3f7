import type { KeptMessages } from './en-kept.ts'

/** Spanish for what stands in forms and is not stored yet. */
export const esKept: KeptMessages = {
  draftIsBack: 'Aquí está lo que había empezado.',
  startOver: 'Empezar de nuevo',
  failed: {
    full: 'No se guardó: este dispositivo está lleno.',
    blocked: 'No se guardó: otra pestaña tiene abierto el diario.',
    'newer-version': 'No se guardó: una versión más nueva de Fifteen tiene el diario.',
    'not-available': 'No se guardó: este navegador no permite que Fifteen lleve un diario aquí.',
    'timed-out': 'No se guardó: el almacenamiento no responde.',
    lost: 'No se guardó: el almacenamiento no responde.',
  },
  stillHere: 'Lo que escribió sigue aquí.',
  copy: 'Copiar como texto',
  share: 'Compartir como texto',
  copyBriefly: 'Copiar',
  shareBriefly: 'Compartir',
  copied: 'Copiado',
  notCopied: 'Este navegador no lo copió. Seleccione el texto y cópielo usted:',
  began: (clock: string, date: string) => `Dolor de cabeza: empezó el ${date}, ${clock}`,
}
