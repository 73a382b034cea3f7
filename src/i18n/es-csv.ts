import type { CsvMessages } from './en-csv.ts'

/** Spanish for the tables for a spreadsheet. */
export const esCsv: CsvMessages = {
  title: 'Tablas para una hoja de cálculo',
  text: 'Tres archivos CSV para verlos en otro programa. Sus encabezados están en inglés. Cualquiera que tenga un archivo puede leerlo.',
  noBackup: 'No son una copia de seguridad: Fifteen no las vuelve a leer.',
  table: {
    headaches: 'Tabla de dolores de cabeza',
    days: 'Tabla de días',
    doses: 'Tabla de tomas',
  },
  made: 'Tabla entregada. Compruebe que encuentra el archivo.',
}
