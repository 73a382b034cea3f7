import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import project from '../../vite.config.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The app as it is built, without its worker, with the pseudo-language in the two files of Spanish. */
export default defineConfig((env) => {
  const { plugins = [], ...config } = project(env)
  return { ...config, root, plugins: [pseudoForSpanish(), ...plugins.filter((each) => !isOfWorker(each))] }
})

function pseudoForSpanish(): Plugin {
  const loads = (first: string, name: string) =>
    `import { ${name.replace('es', 'en')} } from '${root}src/i18n/${first}'\n` +
    `import { pseudoOf } from '${root}tests/pseudo/pseudo.ts'\nexport const ${name} = pseudoOf(${name.replace('es', 'en')})`
  return {
    name: 'pseudo-for-spanish',
    enforce: 'pre',
    load: (id) => {
      if (id === `${root}src/i18n/es.ts`) return loads('en.ts', 'es')
      return id === `${root}src/i18n/es-more.ts` ? loads('en-more.ts', 'esMore') : null
    },
  }
}

/** The plugin of the worker is a list of several. */
function isOfWorker(plugin: unknown): boolean {
  return Array.isArray(plugin) && plugin.some((each) => String(each?.name).startsWith('vite-plugin-pwa'))
}
