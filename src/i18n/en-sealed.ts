import { plural } from './en-phrases.ts'

/** Encrypted backups and the key that opens them. */
export const enSealed = {
  title: 'Encrypted backup',
  text: 'Nobody can read it without the recovery key. If you lose both this device and the key, nobody can open it.',
  make: 'Make an encrypted backup',
  firstKey: 'First you make a recovery key, once, and keep it on paper.',
  toKey: 'Recovery key',
  withPassphrase: 'With a passphrase instead of the key',
  passphrase: 'Passphrase',
  passphraseHint:
    'At least 12 characters: five words that do not belong together are good. It is not kept anywhere, so write it down.',
  passphraseShort: 'This is too short. Take at least 12 characters.',
  makeWithPassphrase: 'Encrypt with the passphrase',
  working: 'Encrypting and reading it back …',
  written: (read: number, of: number) => `${read} of ${of} ${plural(of, 'entry', 'entries')} written and read back.`,
  unlike: 'What was read back was not the whole diary, so the file was not handed over. Try again.',
  waiting: 'The backup is ready but was not handed over yet.',
  handOver: 'Hand over the file',
  locked: {
    key: 'This backup is encrypted. Enter the recovery key that it was made for.',
    passphrase: 'This backup is encrypted. Enter its passphrase.',
  },
  secret: 'Recovery key or passphrase',
  secretHint: 'Spaces, line breaks and small letters do no harm in a key.',
  unlock: 'Open',
  why: {
    opening: 'Opening … With a passphrase this takes a few seconds.',
    'not-a-key':
      'This is not a whole recovery key, or there is a slip in it. It begins with AGE-SECRET-KEY-1. Nothing was changed.',
    'wrong-key':
      'This key does not open the file: it was encrypted for another key, or its beginning is damaged. Nothing was changed.',
    'wrong-passphrase':
      'This passphrase does not open the file. Check capital letters and spaces. Nothing was changed.',
    failed: 'The file could not be opened now. Try again. Nothing was changed.',
  } satisfies Record<string, string>,
  damaged: 'This encrypted file is damaged or cut short. Nothing was changed. Try another copy.',
  tooHeavy:
    'Opening this file takes more memory than a phone has to give. Nothing was changed. Open it with the age program on a computer.',
  key: {
    title: 'Recovery key',
    intro:
      'A recovery key opens your encrypted backups. It is made here once and stays on this device, so that you can see it again. But if the device is lost, only your own copy of the key helps.',
    make: 'Make the recovery key',
    notMade: 'The key could not be made or kept. Try again.',
    sheetTitle: 'Recovery key of my Fifteen diary',
    sheetText:
      'Opens the encrypted backups of my headache diary. Keep it where you keep important papers, apart from the backups: who has both can read the diary.',
    keyLabel: 'The key',
    qrLabel: 'The key as a QR code',
    since: (date: string) => `On this device since ${date}`,
    howTitle: 'How to use it',
    how: 'In Fifteen: Settings, Backup and restore, choose the file, enter the key. Scan the code with a camera to copy it.',
    howAge:
      'Without Fifteen: save the key, without its spaces, in a file key.txt. The free program age opens the backup with this line:',
    ageLine: 'age --decrypt -i key.txt backup.age',
    print: 'Print the sheet',
    printFailed: 'If no print window opened, write the key down or copy it.',
    copy: 'Copy the key',
    copied: 'Copied. Paste it where it is safe.',
    copyFailed: 'That did not work. Write the key down.',
    next: 'When you have it on paper, go on to the backup.',
  },
}

export type SealedMessages = typeof enSealed
