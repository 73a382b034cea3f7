/** For keys and passphrases: the keyboard changes no letter, and no spelling service is asked about them. */
export const asTyped = { autoComplete: 'off', autoCapitalize: 'none', autoCorrect: 'off', spellcheck: false } as const
