/** What is offered after the first entry, one thing at a time. */
export const enFirstSteps = {
  diagnosis: {
    title: 'Has a clinician told you that you have migraine?',
    text: 'The answer decides whether days with only some of the features count as migraine days. You can change it in Settings.',
  },
  medications: {
    title: 'What do you take for a headache?',
    text: 'With your medications on a list, a dose is one tap.',
    open: 'My medications',
  },
  storage: {
    title: 'Your diary is on this device only',
    text: 'Nobody else has it, and nobody else can bring it back. It takes a minute to read what would erase it and how to keep it.',
    open: 'Where is my diary?',
  },
}

export type FirstStepMessages = typeof enFirstSteps
