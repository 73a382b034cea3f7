const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/**
 * A part of the page as one self-contained HTML file: its own styles inside, and a policy that lets nothing in or
 * out. The document is built and written by the browser's own serialiser, which escapes what people typed.
 */
export function pageFile(part: Element, about: { readonly title: string; readonly language: string }): string {
  const page = document.implementation.createHTMLDocument(about.title)
  const { documentElement, head, body } = page
  documentElement.lang = about.language
  // The app's own policy would block a style that stands in a document.
  documentElement.remove()
  head.prepend(
    meta(page, { charset: 'utf-8' }),
    meta(page, { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    meta(page, { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    meta(page, { name: 'referrer', content: 'no-referrer' }),
  )
  const style = page.createElement('style')
  style.textContent = stylesOf(document)
  head.append(style)
  body.append(page.importNode(part, true))
  // What opens something in the app is plain text in a file.
  for (const link of body.querySelectorAll('[role="link"]')) link.replaceWith(...link.childNodes)
  return `<!doctype html>\n${documentElement.outerHTML}\n`
}

function meta(page: Document, attributes: Readonly<Record<string, string>>): HTMLMetaElement {
  const element = page.createElement('meta')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  return element
}

function stylesOf(source: Document): string {
  return [...source.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n')
}
