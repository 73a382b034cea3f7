/** What the page says that erases everything. */
export const enErase = {
  title: 'Erase everything',
  what: 'This takes off this device, in this browser:',
  parts: [
    'what you have deleted, and older versions of entries',
    'the marks by which Fifteen knows that there was a diary',
    'the recovery key of encrypted backups: without your copy of it they cannot be opened',
    'the files with which Fifteen works without a network',
    'the made-up sample diary, if it is there',
  ],
  notTouched:
    'Backup files are not touched, neither those that you keep elsewhere nor those in a folder of this device. There is no way back but such a file.',
  network: 'To open Fifteen again you need the network once.',
  notInSample: 'This is the sample diary. Go back to your own to erase it.',
  backupFirst: 'Make a backup first',
  word: 'ERASE',
  typeWord: (word: string) => `Type ${word} to confirm`,
  wrongWord: (word: string) => `Nothing was erased. Type ${word}.`,
  button: 'Erase everything',
  erasing: 'Erasing …',
  elsewhere: 'Fifteen was erased in another window. This one shows and keeps nothing any more.',
  done: 'Everything is erased. It was looked at again: no diary, no marks, no files and no worker of Fifteen are left in this browser.',
  left: (places: string) =>
    `Not everything could be erased. Left: ${places}. Close all other tabs of Fifteen, then try again.`,
  place: {
    diary: 'the diary',
    cache: 'the files for use without a network',
    files: 'a mark in the private files',
    marks: 'marks in this browser',
    worker: 'the worker',
  },
  again: 'Try again',
  begin: 'Open an empty Fifteen',
}

export type EraseMessages = typeof enErase
