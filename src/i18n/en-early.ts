/** What the page itself says when the app does not come; the build puts it there. */
export const enEarly = { failed: 'Fifteen could not be loaded. Tap to try again.' }
