// Loaded before every command, in words that Node has long understood: what cannot run TypeScript could not say so itself.
if (!process.features.typescript) {
  const { readFileSync } = require('node:fs')
  // The words 'command.oldNode': before the first `npm ci` there is nothing that reads YAML.
  const words = readFileSync('content/checks/commands.yaml', 'utf8')
  const [, th, en] = /^ *oldNode:\s+th: '(.+)'\s+en: '(.+)'$/m.exec(words)
  const version = process.versions.node
  process.stderr.write(`${th.replace('{version}', version)} · ${en.replace('{version}', version)}\n`)
  process.exit(2)
}

// A program that was compiled once starts a third sooner the next time, and so do those it starts. Under node_modules, which `npm ci` empties.
process.env.NODE_COMPILE_CACHE ??= require('node:path').resolve('node_modules/.cache/node')
require('node:module').enableCompileCache(process.env.NODE_COMPILE_CACHE)
