import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import * as z from 'zod'

const Answer = z.object({ id: z.number().optional(), result: z.unknown(), error: z.string().optional() })
const Tree = z.object({ contexts: z.array(z.object({ context: z.string() })) })
const Evaluated = z.object({ result: z.object({ value: z.string() }) })

/**
 * Starts a Firefox and drives its one tab by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), which Playwright speaks
 * only with a Firefox of its own.
 */
export async function openFirefox(path: string) {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0']
  const firefox = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const ask = await connect(`${await addressOf(createInterface(firefox.stderr))}/session`)
  await ask('session.new', { capabilities: {} })
  const [tab] = Tree.parse(await ask('browsingContext.getTree', {})).contexts

  return {
    go: (url: string) => ask('browsingContext.navigate', { context: tab?.context, url, wait: 'complete' }),
    /** Runs a program in the page, which gives a text. */
    async run(expression: string): Promise<string> {
      const settings = { awaitPromise: true, userActivation: true }
      const target = { context: tab?.context }
      return Evaluated.parse(await ask('script.evaluate', { expression, target, ...settings })).result.value
    },
    close() {
      firefox.once('exit', () => rmSync(profile, { recursive: true, force: true }))
      firefox.kill()
    },
  }
}

async function addressOf(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    const [, address] = /WebDriver BiDi listening on (\S+)/.exec(line) ?? []
    if (address) return address
  }
  throw new Error('Firefox ended before it could be asked')
}

/** Sends a command, and waits for its answer. */
async function connect(address: string) {
  const socket = new WebSocket(address)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', reject)
  })
  let last = 0
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error } = Answer.parse(JSON.parse(String(data)))
    const asked = id === undefined ? undefined : waiting.get(id)
    if (error) asked?.reject(new Error(String(data)))
    else asked?.resolve(result)
  })
  return (method: string, params: object): Promise<unknown> => {
    const answer = Promise.withResolvers<unknown>()
    waiting.set(++last, answer)
    socket.send(JSON.stringify({ id: last, method, params }))
    return answer.promise
  }
}
