import type { SealedMessages } from './en-sealed.ts'
import { recordCount } from './es-phrases.ts'

/** Spanish for encrypted backups and the key that opens them. */
export const esSealed: SealedMessages = {
  title: 'Copia cifrada',
  text: 'Nadie puede leerla sin la clave de recuperación. Si pierde tanto este dispositivo como la clave, nadie podrá abrirla.',
  make: 'Hacer una copia cifrada',
  firstKey: 'Primero se crea una clave de recuperación, una sola vez, y usted la guarda en papel.',
  toKey: 'Clave de recuperación',
  withPassphrase: 'Con una frase de contraseña en lugar de la clave',
  passphrase: 'Frase de contraseña',
  passphraseHint:
    'Al menos 12 caracteres: sirven cinco palabras sin relación entre sí. No se guarda en ningún lugar; apúntela.',
  passphraseShort: 'Es demasiado corta. Use al menos 12 caracteres.',
  makeWithPassphrase: 'Cifrar con la frase',
  working: 'Cifrando y leyendo de nuevo…',
  written: (read, of) => `En el archivo, leído de nuevo: ${read} de ${recordCount(of)}.`,
  unlike: 'Lo que se leyó no era el diario completo, así que el archivo no se entregó. Inténtelo de nuevo.',
  waiting: 'La copia está lista, pero todavía no se ha entregado.',
  handOver: 'Entregar el archivo',
  locked: {
    key: 'Esta copia está cifrada. Escriba la clave de recuperación con la que se hizo.',
    passphrase: 'Esta copia está cifrada. Escriba su frase de contraseña.',
  },
  secret: 'Clave de recuperación o frase de contraseña',
  secretHint: 'En una clave no importan los espacios, los saltos de línea ni las minúsculas.',
  unlock: 'Abrir',
  why: {
    opening: 'Abriendo… Con una frase de contraseña tarda unos segundos.',
    'not-a-key':
      'No es una clave de recuperación completa, o tiene algún error. Empieza por AGE-SECRET-KEY-1. No se ha cambiado nada.',
    'wrong-key':
      'Esta clave no abre el archivo: se cifró con otra clave, o su comienzo está dañado. No se ha cambiado nada.',
    'wrong-passphrase': 'Esta frase no abre el archivo. Revise mayúsculas y espacios. No se ha cambiado nada.',
    failed: 'El archivo no se pudo abrir ahora. Inténtelo de nuevo. No se ha cambiado nada.',
  },
  damaged: 'Este archivo cifrado está dañado o incompleto. No se ha cambiado nada. Pruebe con otra copia.',
  tooHeavy:
    'Abrir este archivo requiere más memoria de la que tiene un teléfono. No se ha cambiado nada. Ábralo con el programa age en una computadora.',
  key: {
    title: 'Clave de recuperación',
    intro:
      'Una clave de recuperación abre sus copias cifradas. Se crea aquí una sola vez y queda en este dispositivo, de modo que puede volver a verla. Pero si pierde el dispositivo, solo le servirá la clave que usted haya guardado.',
    make: 'Crear la clave de recuperación',
    notMade: 'La clave no se pudo crear o guardar. Inténtelo de nuevo.',
    sheetTitle: 'Clave de recuperación de mi diario Fifteen',
    sheetText:
      'Abre las copias cifradas de mi diario de dolor de cabeza. Guárdela con los papeles importantes, aparte de las copias: quien tenga ambas puede leer el diario.',
    keyLabel: 'La clave',
    qrLabel: 'La clave como código QR',
    since: (date) => `En este dispositivo desde el ${date}`,
    howTitle: 'Cómo se usa',
    how: 'En Fifteen: Ajustes, Copia de seguridad y restauración, elija el archivo y escriba la clave. Con una cámara puede leer el código y copiarla.',
    howAge:
      'Sin Fifteen: guarde la clave, sin los espacios, en un archivo key.txt. El programa libre age abre la copia con esta línea:',
    ageLine: 'age --decrypt -i key.txt copia.age',
    print: 'Imprimir la hoja',
    printFailed: 'Si no se abrió ninguna ventana para imprimir, apunte la clave o cópiela.',
    copy: 'Copiar la clave',
    copied: 'Copiada. Péguela en un lugar seguro.',
    copyFailed: 'No ha funcionado. Apunte la clave.',
    next: 'Cuando la tenga en papel, continúe con la copia.',
  },
}
