/** What is said of what stands in forms and is not stored yet. */
export const enKept = {
  draftIsBack: 'What you had begun is here.',
  startOver: 'Start over',
  failed: {
    full: 'Not saved: this device is full.',
    blocked: 'Not saved: another tab holds the diary.',
    'newer-version': 'Not saved: a newer version of Fifteen holds the diary.',
    'not-available': 'Not saved: this browser does not let Fifteen keep a diary here.',
    'timed-out': 'Not saved: the storage does not answer.',
    lost: 'Not saved: the storage does not answer.',
  },
  stillHere: 'What you typed is still here.',
  copy: 'Copy as text',
  share: 'Share as text',
  copyBriefly: 'Copy',
  shareBriefly: 'Share',
  copied: 'Copied',
  notCopied: 'This browser did not copy it. Select the text and copy it yourself:',
  began: (clock: string, date: string) => `Headache, began ${clock} on ${date}`,
}

export type KeptMessages = typeof enKept
