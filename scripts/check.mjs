import { buildChecks, sourceChecks } from './checks.mjs'
import { ensureBuilt, ensureInstalled, requireNode } from './prepare.mjs'
import { runTasks } from './run-tasks.mjs'

requireNode()
ensureInstalled()
const outcomes = [...(await runTasks(sourceChecks, 2))]
ensureBuilt()
outcomes.push(...(await runTasks(buildChecks, 2)))

for (const { name, output } of outcomes.filter(({ passed }) => !passed)) console.log(`\n${name}\n${output}`)
const sizes = outcomes.find(({ name }) => name === 'sizes of the build')
if (sizes?.passed) console.log(`\n${sizes.output}`)
if (outcomes.some(({ passed }) => !passed)) process.exitCode = 1
