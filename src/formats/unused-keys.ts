// Stands in the build for what age-encryption needs only for keys of other kinds (vite.config.ts). Fifteen makes X25519
// keys and passphrases, and hands the library no other, so that nothing here is ever asked.

export const MLKEM768P256 = null
export const MLKEM768X25519 = null
export const p256 = null
