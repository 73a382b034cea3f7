/** What is said of the tables for a spreadsheet. */
export const enCsv = {
  title: 'Tables for a spreadsheet',
  text: 'Three CSV files to look at elsewhere. Their headings are in English. Anyone who has a file can read it.',
  noBackup: 'They are no backup: Fifteen does not read them back.',
  table: {
    headaches: 'Table of headaches',
    days: 'Table of days',
    doses: 'Table of doses',
  },
  made: 'Table handed over. Check that you can find the file.',
}

export type CsvMessages = typeof enCsv
