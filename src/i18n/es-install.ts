import type { InstallMessages } from './en-install.ts'

/** Spanish for the home screen. */
export const esInstall: InstallMessages = {
  title: 'Fifteen en su pantalla de inicio',
  offer: 'Se abre antes y sin el navegador alrededor. Su diario sigue siendo el mismo.',
  iosBefore:
    'Esto es una pestaña del navegador. En la pantalla de inicio, Fifteen tiene un diario propio: póngalo allí antes de empezar.',
  iosWithEntries:
    'Esto es una pestaña del navegador, y Safari puede borrarla. En la pantalla de inicio, Fifteen tiene un diario propio: lleve allí el suyo.',
  now: 'Instalar',
  how: 'Cómo',
  notNow: 'Ahora no',
  what: 'Como aplicación, Fifteen se abre desde su propio icono, sin las barras del navegador y también sin conexión. No se envía nada a ninguna parte.',
  installed: 'Fifteen funciona aquí como aplicación.',
  others: 'Otros navegadores',
  moveTitle: 'Llevar mi diario',
  move: [
    'Haga aquí una copia de seguridad y guarde el archivo.',
    'Ponga Fifteen en la pantalla de inicio, como se dibuja arriba, y ábralo allí.',
    'En la aplicación: Ajustes, Copia de seguridad y restauración, elija el archivo.',
  ],
  toBackup: 'Hacer una copia de seguridad',
  way: {
    ios: {
      title: 'iPhone y iPad',
      steps: [
        'Toque el signo «Compartir» de Safari.',
        'Elija «Añadir a pantalla de inicio».',
        'Toque «Añadir» y abra Fifteen desde su icono.',
      ],
      note: 'Allí tiene un diario propio, que los siete días de Safari no borran.',
    },
    prompt: {
      title: 'Chrome, Edge y otros',
      steps: [
        'Abra el menú del navegador.',
        'Elija «Instalar aplicación» o «Añadir a pantalla de inicio».',
        'Abra Fifteen desde su icono.',
      ],
      note: 'La aplicación tiene el mismo diario que la pestaña.',
    },
    android: {
      title: 'Firefox en Android',
      steps: [
        'Abra el menú del navegador.',
        'Elija «Añadir a pantalla de inicio» o «Instalar».',
        'Abra Fifteen desde su icono.',
      ],
      note: 'La aplicación tiene el mismo diario que la pestaña.',
    },
    mac: {
      title: 'Safari en un Mac',
      steps: ['Abra el menú Archivo.', 'Elija «Añadir al Dock».', 'Abra Fifteen desde el Dock.'],
      note: 'Allí tiene un diario propio: si ya empezó aquí, restaure allí una copia.',
    },
    none: {
      title: 'Firefox en una computadora',
      steps: [
        'No puede instalar aplicaciones. Guarde un marcador: Fifteen funciona en la pestaña, también sin conexión.',
      ],
      note: 'Chrome, Edge y Safari pueden hacerlo en la misma computadora.',
    },
  },
}
