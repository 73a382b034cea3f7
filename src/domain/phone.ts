/**
 * The `tel:` link of a phone number as a person writes it: its digits, and a leading plus (RFC 3966). Spaces, dots,
 * dashes, slashes and brackets are left out, and so are the "(0)" of "+44 (0)20 …" and an extension at the end, which
 * cannot be dialled with it. Null for what is no phone number: other characters, fewer than 3 digits, more than the 15
 * of ITU-T E.164.
 */
export function phoneLinkOf(text: string): string | null {
  const number = text.trim().replace(extension, '')
  if (!/^\(?\+?[\d\s().\-\u2010-\u2013/]+$/.test(number)) return null
  const isInternational = /^\(?\+/.test(number)
  const digits = (isInternational ? number.replace('(0)', '') : number).replaceAll(/\D/g, '')
  return digits.length < 3 || digits.length > 15 ? null : `tel:${isInternational ? '+' : ''}${digits}`
}

/** "ext. 12", "x12", "#12", "extensión 12", "int. 12", ", 12" */
const extension = /\s*(?:[,;#]|x|ext(?:\.|ensi[oó]n|ension)?|int\.?)\s*\d{1,6}$/i
