import { type ParseArgsConfig, parseArgs } from 'node:util'
import { told } from '../src/node/content.ts'

process.on('uncaughtException', fail)

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

/**
 * A refusal is told in its own words, and what is wrong with us rather than with an entry (a broken vocabulary, say) as such. A
 * reader that stops early (`| head`) is no failure.
 */
function fail(error: Error) {
  if ('code' in error && error.code === 'EPIPE') process.exit()
  stop(error.cause === 'refused' ? error.message : `${failed()}${error.message}`)
}

/** Where the words themselves cannot be read, the reason alone has to do. */
function failed(): string {
  try {
    return `${told('report.failed', {}, ' / ')}: `
  } catch {
    return ''
  }
}
