import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { preact } from '@preact/preset-vite'
import { playwright } from '@vitest/browser-playwright'
import { minify } from 'terser'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import packageJson from './package.json' with { type: 'json' }
import { launchOptions } from './scripts/find-chromium.mjs'
import { withIntegrity } from './scripts/integrity.mjs'
import { whatsNew } from './scripts/whats-new.mjs'
import { metaContentSecurityPolicy } from './scripts/security-headers.mjs'
import { enEarly } from './src/i18n/en-early.ts'
import { en } from './src/i18n/en.ts'
import { esEarly } from './src/i18n/es-early.ts'
import { es } from './src/i18n/es.ts'

const unusedKeys = fileURLToPath(new URL('src/formats/unused-keys.ts', import.meta.url))
const dist = fileURLToPath(new URL('dist', import.meta.url))

const alias = {
  // The package's own entry is ES5 with its helpers; every browser we serve reads the modern build.
  'workbox-window': 'workbox-window/build/workbox-window.prod.mjs',
  // Kinds of keys that age knows and Fifteen never makes: half of the library, which every phone would keep.
  '@noble/post-quantum/hybrid.js': unusedKeys,
  '@noble/curves/nist.js': unusedKeys,
}

export default defineConfig(({ command }) => ({
  // Relative, so that one build runs under any sub-path.
  base: './',
  define: {
    __APP_VERSION__: JSON.stringify(packageJson.version),
    __WHATS_NEW__: JSON.stringify(whatsNew(packageJson.version)),
  },
  plugins: [
    preact({ devToolsEnabled: false, reactAliasesEnabled: false }),
    papaparseAsModule(),
    firstTapWords(),
    ...(command === 'build'
      ? [smallPreloadHelper(), codeFirst(), smallFirstPaint(), policyInPage(), serviceWorker()]
      : []),
  ],
  build: {
    target: ['es2022', 'safari16.4'],
    // Asking for a part's own parts as well costs more before the first tap than it saves after it.
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
    // Makes the chart's library a tenth smaller than the built-in minifier does; every phone keeps it.
    minify: 'terser',
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: { passes: 3, drop_console: true, keep_fargs: false, unsafe_arrows: true, unsafe_methods: true },
    },
    // The policy forbids data: fonts and scripts; a file is cached on its own anyway.
    assetsInlineLimit: 0,
  },
  resolve: {
    alias,
  },
  worker: { format: 'es' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Nothing here keeps state in a module that another file could see; loading each file anew costs more than it runs.
          isolate: false,
          include: ['tests/{unit,property,reference,long}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/property-runs.ts'],
        },
      },
      inBrowser(),
    ],
  },
}))

function inBrowser() {
  return {
    extends: true as const,
    // Found by itself in the midst of a test, one of these would make the page load anew.
    optimizeDeps: { include: ['idb', 'valibot'] },
    test: {
      name: 'browser',
      include: ['tests/browser/**/*.test.{ts,tsx}'],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: launchOptions() }),
        instances: [{ browser: 'chromium' as const }],
      },
    },
  }
}

/**
 * papaparse comes as a script for every kind of loader only. Taken as one of CommonJS, it would bring the bundler's
 * helpers for such modules into the first load.
 */
function papaparseAsModule(): Plugin {
  return {
    name: 'papaparse-as-module',
    transform: (code, id) =>
      /\/papaparse\/papaparse(\.min)?\.js$/.test(id)
        ? `const module = { exports: {} }, exports = module.exports, define = undefined;\n${code}\nexport default module.exports`
        : null,
  }
}

/**
 * What stands around each import() in the build. Vite's own helper is larger than what is needed here: a late part's
 * styles are there before it is drawn, and are asked for anew when they could not be fetched.
 */
function smallPreloadHelper(): Plugin {
  return {
    name: 'small-preload-helper',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? preloadHelper : null),
  }
}

const preloadHelper = `
const asked = {}
const styled = (href) => asked[href] ??= new Promise((resolve, reject) => {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.crossOrigin = ''
  link.href = href
  link.onload = resolve
  link.onerror = () => {
    delete asked[href]
    link.remove()
    reject(new Error('Failed to import ' + href))
  }
  document.head.append(link)
})
export const __vitePreload = (load, styles, importer) =>
  styles ? Promise.all(styles.map((path) => styled(new URL(path, importer).href))).then(load) : load()
`

/**
 * The app's code is fetched before anything else and run after the first frame, the words of the first screen are fetched
 * in the language of the device: both by the script that the parser waits for (public/first-paint.js).
 */
function codeFirst(): Plugin {
  return {
    name: 'code-first',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const words = Object.values(bundle).flatMap(({ fileName }) => {
          const [, language] = /^assets\/(en|es)-[^/]{8}\.js$/.exec(fileName) ?? []
          return language === undefined ? [] : [` data-${language}="./${fileName}"`]
        })
        const code =
          / *<script type="module" crossorigin src="([^"]*)"><\/script>\n( *<link rel="stylesheet" crossorigin[^>]*>\n)/
        const [tags, app, styles] = code.exec(html) ?? []
        if (tags === undefined) throw new Error('The page does not name the code of the app as it did')
        const early = `    <link rel="modulepreload" crossorigin href="${app}">\n${styles}`
        return html
          .replace(tags, '')
          .replace(/( *<link rel="stylesheet" href="[^"]*first-paint)/, `${early}$1`)
          .replace('first-paint.js"', `first-paint.js" data-app="${app}"${words.join('')}`)
      },
    },
  }
}

/** The one button that is there before the app has to be read in the person's language as well. */
function firstTapWords(): Plugin {
  const languages = { en: { ...en.today, ...enEarly }, es: { ...es.today, ...esEarly } }
  const words = Object.entries(languages).map(
    ([language, { headacheNow, failed }]) => ` data-${language}="${headacheNow}" data-${language}-failed="${failed}"`,
  )
  return {
    name: 'first-tap-words',
    transformIndexHtml: (html) => html.replace('<first-tap', `<first-tap${words.join('')}`),
  }
}

/** What is in public/ is copied as it is; this script is waited for by the first paint. */
function smallFirstPaint(): Plugin {
  return {
    name: 'small-first-paint',
    writeBundle: async ({ dir = dist }) => {
      const path = `${dir}/first-paint.js`
      const { code } = await minify(await readFile(path, 'utf8'))
      if (code === undefined || code === '') throw new Error('public/first-paint.js came out empty')
      await writeFile(path, code)
    },
  }
}

/** The policy also stands in the page itself, for hosts that cannot send headers. */
function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaContentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  }
}

function serviceWorker() {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src',
    filename: 'sw.ts',
    injectRegister: false,
    // public/manifest.webmanifest is the manifest: a plain file gets a hash in the precache list like the others.
    manifest: false,
    injectManifest: {
      globPatterns: ['**/*'],
      globIgnores: ['sw.js', 'robots.txt', '_headers', '404.html', 'screenshot-*.png'],
      manifestTransforms: [withIntegrity(dist)],
    },
  })
}
