// What of the device is fetched when a form or a backup asks for it, in one file: each costs the service worker a line.

export { createOwnFolder } from './own-folder.ts'
export { createOwnSealing } from './own-sealing.ts'
export { createDrafts } from './storage/stored-drafts.ts'
