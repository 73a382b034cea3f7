import type { EraseMessages } from './en-erase.ts'

/** Spanish for the page that erases everything. */
export const esErase: EraseMessages = {
  title: 'Borrar todo',
  what: 'Esto quita de este dispositivo, en este navegador:',
  parts: [
    'lo que usted eliminó y las versiones anteriores de las anotaciones',
    'las marcas por las que Fifteen sabe que hubo un diario',
    'la clave de recuperación de las copias cifradas: sin la que usted haya guardado no se podrán abrir',
    'los archivos con los que Fifteen funciona sin conexión',
    'el diario de ejemplo, inventado, si está',
  ],
  notTouched:
    'Las copias de seguridad no se tocan, ni las que guarde en otro lugar ni las de una carpeta de este dispositivo. No hay vuelta atrás sin uno de esos archivos.',
  network: 'Para volver a abrir Fifteen necesitará conexión una vez.',
  notInSample: 'Este es el diario de ejemplo. Vuelva al suyo para borrarlo.',
  backupFirst: 'Hacer antes una copia de seguridad',
  word: 'BORRAR',
  typeWord: (word: string) => `Escriba ${word} para confirmar`,
  wrongWord: (word: string) => `No se borró nada. Escriba ${word}.`,
  button: 'Borrar todo',
  erasing: 'Borrando…',
  elsewhere: 'Fifteen se borró en otra ventana. Esta ya no muestra ni guarda nada.',
  done: 'Todo está borrado. Se comprobó después: en este navegador no queda ningún diario, marca, archivo ni proceso de Fifteen.',
  left: (places: string) =>
    `No se pudo borrar todo. Queda: ${places}. Cierre las demás pestañas de Fifteen y vuelva a intentarlo.`,
  place: {
    diary: 'el diario',
    cache: 'los archivos para usar sin conexión',
    files: 'una marca en los archivos privados',
    marks: 'marcas en este navegador',
    worker: 'el proceso en segundo plano',
  },
  again: 'Reintentar',
  begin: 'Abrir un Fifteen vacío',
}
