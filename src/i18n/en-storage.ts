import { plural } from './en-phrases.ts'

/** What the page says that tells where the diary is. */
export const enStorage = {
  title: 'Where is my diary?',
  where:
    'On this device, in this browser, and nowhere else. Fifteen has no account and no server that could hold a copy.',
  copies: {
    both: 'It is kept twice here: in the browser’s database, and as a safety copy in files that the browser keeps for Fifteen.',
    single: 'This browser has one place for it only, its database.',
  },
  noBackup: 'no backup yet',
  lastBackup: (date: string) => `last backup ${date}`,
  since: (count: number) => `${count} ${plural(count, 'entry', 'entries')} since`,
  offlineReady: 'Fifteen works without a network.',
  offlineNotReady: 'Fifteen is not ready to start without a network yet. Open it once with one.',
  promiseTitle: 'Will the browser keep it?',
  promise: {
    granted: 'Yes. The browser has promised not to clear this diary when space runs short.',
    denied: 'Not promised. When space runs short, the browser may clear this diary.',
    unavailable: 'This browser does not say.',
  },
  promiseWorth:
    'The promise does not cover what people do themselves, nor a lost or broken device. Only a copy elsewhere does.',
  ask: 'Ask the browser to keep it',
  stillDenied:
    'It was asked just now and did not promise it. Some browsers do once Fifteen is on the home screen, or has been used for a while.',
  erasersTitle: 'What would erase it',
  erasers: [
    'Clearing browsing data, or “site data” of this address.',
    'Closing a private window.',
    'Removing Fifteen from the home screen, on an iPhone or iPad.',
    'Seven days of using Safari without opening Fifteen, if it is only a tab there and not on the home screen.',
    'Losing or resetting the device.',
  ],
  safeTitle: 'How to keep it',
  safe: [
    'Make a backup now and then, and keep the file somewhere else.',
    'Put Fifteen on the home screen. On an iPhone or iPad the app there has a diary of its own: make a backup in the tab and restore it in the app.',
  ],
}

export type StorageMessages = typeof enStorage
