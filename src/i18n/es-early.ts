import type { enEarly } from './en-early.ts'

/** What the page itself says when the app does not come; the build puts it there. */
export const esEarly: typeof enEarly = { failed: 'No se pudo cargar Fifteen. Toque para intentarlo de nuevo.' }
