/** The version in package.json, put in by the build. */
declare const __APP_VERSION__: string

/** What the version in package.json brought, put in by the build from CHANGELOG.md. */
declare const __WHATS_NEW__: { readonly version: string; readonly en: string; readonly es: string }

interface Window {
  /** Chromium's offer to install, when it came before the app. */
  offeredToInstall?: Event
}
