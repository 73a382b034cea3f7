/** What Today offers and what the page says about the home screen. */
export const enInstall = {
  title: 'Fifteen on your home screen',
  offer: 'It opens faster and without the browser around it. Your diary stays the same.',
  iosBefore: 'This is a browser tab. Fifteen on the home screen has a diary of its own: put it there before you begin.',
  iosWithEntries:
    'This is a browser tab, and Safari may erase it. Fifteen on the home screen has a diary of its own: move yours there.',
  now: 'Install',
  how: 'How',
  notNow: 'Not now',
  what: 'As an app Fifteen opens from its own icon, without the browser’s bars, and also without a network. Nothing is sent anywhere.',
  installed: 'Fifteen runs as an app here.',
  others: 'Other browsers',
  moveTitle: 'Move my diary',
  move: [
    'Make a backup here and keep the file.',
    'Put Fifteen on the home screen, as drawn above, and open it there.',
    'In the app: Settings, Backup and restore, choose the file.',
  ],
  toBackup: 'Make a backup',
  way: {
    ios: {
      title: 'iPhone and iPad',
      steps: [
        'Tap the Share sign of Safari.',
        'Choose “Add to Home Screen”.',
        'Tap “Add”, and open Fifteen from its icon.',
      ],
      note: 'There it has a diary of its own, which Safari’s seven days do not erase.',
    },
    prompt: {
      title: 'Chrome, Edge and others',
      steps: [
        'Open the menu of the browser.',
        'Choose “Install app” or “Add to Home screen”.',
        'Open Fifteen from its icon.',
      ],
      note: 'The app has the same diary as the tab.',
    },
    android: {
      title: 'Firefox on Android',
      steps: [
        'Open the menu of the browser.',
        'Choose “Add to Home screen” or “Install”.',
        'Open Fifteen from its icon.',
      ],
      note: 'The app has the same diary as the tab.',
    },
    mac: {
      title: 'Safari on a Mac',
      steps: ['Open the File menu.', 'Choose “Add to Dock”.', 'Open Fifteen from the Dock.'],
      note: 'There it has a diary of its own: restore a backup there if you have begun here.',
    },
    none: {
      title: 'Firefox on a computer',
      steps: ['It cannot install apps. Keep a bookmark: Fifteen works in the tab, also without a network.'],
      note: 'Chrome, Edge and Safari on the same computer can.',
    },
  },
}

export type InstallMessages = typeof enInstall
