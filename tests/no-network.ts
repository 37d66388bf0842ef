import dgram from 'node:dgram'
import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import { Socket } from 'node:net'

/**
 * Preloaded into a program (`node --import`): whatever tries to reach another machine is written down and fails.
 * All of fetch, http, https and tls end in a socket that connects.
 */
function refuse(what: string) {
  return (): never => {
    appendFileSync(process.env['NETWORK_LOG'] ?? 'network.log', `${what}\n`)
    throw new Error(`no network in this test: ${what}`)
  }
}

Socket.prototype.connect = refuse('connect')
dgram.Socket.prototype.send = refuse('send')
dns.lookup = Object.assign(refuse('lookup'), { __promisify__: refuse('lookup') })
dns.promises.lookup = refuse('lookup')
