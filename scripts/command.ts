import { type ParseArgsConfig, parseArgs } from 'node:util'
import { told } from '../src/node/content.ts'

/** The arguments of a command; where they are wrong, it ends and says how it is called. */
export function readArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  options: Options,
) {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch {
    return stopWithUsage(usage)
  }
}

/** Ends a command that was called wrongly, and says how it is called. */
export function stopWithUsage(usage: string): never {
  stop(`${told('command.usage', {}, ' / ')}: npm run ${usage}`)
}

/** Ends a command that cannot do what it was asked, and says why. */
export function stop(why: string): never {
  process.stderr.write(`${why}\n`)
  process.exit(2)
}
