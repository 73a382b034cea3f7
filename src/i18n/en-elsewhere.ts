import { plural } from './en-phrases.ts'

const entries = (count: number) => `${count} ${plural(count, 'entry', 'entries')}`

/** Copies that make themselves, and the way to another device. */
export const enElsewhere = {
  folder: {
    title: 'By itself, into a folder',
    text: 'Fifteen writes a dated copy into a folder that you choose, a little while after each change while it is open, and reads it back. The last ten stay, and one of each month.',
    synced:
      'A folder that is on this device only is lost with it. If it is one that is synchronised, the copies go where it is synchronised to.',
    plain: 'Anyone who can open the folder can read them. Once you have a recovery key, new ones are encrypted.',
    sealed: 'New ones are encrypted with your recovery key; those written before it can be read by anyone.',
    choose: 'Choose a folder',
    chooseOther: 'Choose another folder',
    giveUp: 'Write no more copies',
    name: (name: string) => `Folder: ${name}`,
    none: 'No copy in it yet.',
    last: (when: string, count: number) => `Last copy ${when}, ${entries(count)}, read back.`,
    notAllowed: (name: string) => `The browser asks again whether Fifteen may write its copies into “${name}”.`,
    allow: 'Allow it',
    failed: (name: string) =>
      `The copy in the folder “${name}” could not be written. It may have been moved, or its disk is full. Fifteen tries again with the next entry.`,
  },
  prompt: {
    title: 'A copy elsewhere',
    text: (count: number) =>
      `${entries(count)} ${plural(count, 'is', 'are')} on this device only. If it breaks or is lost, a copy elsewhere brings them back.`,
    notNow: 'Not now',
  },
  move: {
    title: 'Move to another device',
    intro: 'In three steps. Nothing is deleted here, and what the other device already has stays there.',
    which: 'This device is',
    roles: { from: 'The one I come from', to: 'The one I go to' },
    one: '1. Here: make a copy',
    oneText:
      'Save the file where the other device finds it: in a cloud folder, in a mail to yourself, on a stick. Anyone who has the file can read it, unless it is encrypted.',
    two: '2. There: open Fifteen',
    twoText: 'Open this address on the other device, and put Fifteen on its home screen:',
    twoApp:
      'If you only go from this tab to the app on the home screen of the same iPhone or iPad: the app has a diary of its own. Open it there.',
    three: '3. There: restore the copy',
    threeThere: 'Open Settings, Move to another device, and choose the file. Then compare the counts with these:',
    threeHere: '3. Here: restore the copy',
    threeText: 'Choose the file that you saved on the other device.',
    compare: 'These counts have to be those that the other device shows.',
    here: (count: number, headaches: number, days: number) =>
      `In this diary: ${entries(count)}, among them ${headaches} ${plural(headaches, 'headache', 'headaches')} and ${days} ${plural(days, 'day', 'days')} marked as a whole.`,
    arrived: (here: number, of: number) =>
      `${here} of ${entries(of)} of the copy ${plural(here, 'is', 'are')} in this diary now.`,
    missing: 'The others were deleted here and stay deleted, as chosen.',
  },
}

export type ElsewhereMessages = typeof enElsewhere
