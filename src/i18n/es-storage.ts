import type { StorageMessages } from './en-storage.ts'
import { recordCount } from './es-phrases.ts'

/** Spanish for the page that tells where the diary is. */
export const esStorage: StorageMessages = {
  title: '¿Dónde está mi diario?',
  where:
    'En este dispositivo, en este navegador, y en ningún otro lugar. Fifteen no tiene cuentas ni un servidor que pueda guardar una copia.',
  copies: {
    both: 'Aquí se guarda dos veces: en la base de datos del navegador y, como copia interna, en archivos que el navegador conserva para Fifteen.',
    single: 'Este navegador tiene un solo lugar para él: su base de datos.',
  },
  noBackup: 'todavía sin copia de seguridad',
  lastBackup: (date: string) => `última copia: ${date}`,
  since: (count: number) => `${recordCount(count)} desde entonces`,
  offlineReady: 'Fifteen funciona sin conexión.',
  offlineNotReady: 'Fifteen aún no puede abrirse sin conexión. Ábralo una vez con conexión.',
  promiseTitle: '¿Lo conservará el navegador?',
  promise: {
    granted: 'Sí. El navegador se ha comprometido a no borrar este diario cuando falte espacio.',
    denied: 'Sin garantía. Cuando falte espacio, el navegador puede borrar este diario.',
    unavailable: 'Este navegador no lo dice.',
  },
  promiseWorth:
    'La garantía no cubre lo que usted mismo borre ni un dispositivo perdido o roto. Solo lo cubre una copia en otro lugar.',
  ask: 'Pedir al navegador que lo conserve',
  stillDenied:
    'Se lo acabamos de pedir y no lo ha prometido. Algunos navegadores lo hacen cuando Fifteen está en la pantalla de inicio o se ha usado durante un tiempo.',
  erasersTitle: 'Qué lo borraría',
  erasers: [
    'Borrar los datos de navegación o los «datos del sitio» de esta dirección.',
    'Cerrar una ventana privada.',
    'Quitar Fifteen de la pantalla de inicio, en un iPhone o iPad.',
    'Siete días de uso de Safari sin abrir Fifteen, si allí es solo una pestaña y no está en la pantalla de inicio.',
    'Perder o restablecer el dispositivo.',
  ],
  safeTitle: 'Cómo conservarlo',
  safe: [
    'Haga de vez en cuando una copia de seguridad y guarde el archivo en otro lugar.',
    'Ponga Fifteen en la pantalla de inicio. En un iPhone o iPad, la aplicación tiene allí un diario propio: haga una copia en la pestaña y restáurela en la aplicación.',
  ],
}
