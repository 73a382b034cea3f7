// What a restore asks of the formats is fetched in one file: each costs the service worker a line.

export { fileText } from '../formats/file-text.ts'
export { incomingCopy, isTooLarge, readIncoming } from '../formats/incoming-backup.ts'
export { noChoices, overridesOf } from '../formats/merge-choices.ts'
export { planMerge } from '../formats/merge-plan.ts'
