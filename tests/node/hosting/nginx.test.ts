import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { nginxConfig } from '../../../src/node/hosting/nginx.ts'

const headers = `/kb/*
  X-Every: 1
/kb/_astro/*
  Cache-Control: public, max-age=31536000, immutable
/kb/
  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'
/kb/index.html
  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'
/kb/404.html
  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'
/kb/embed/*
  Content-Security-Policy: default-src 'none'; frame-ancestors *
`
const nginx = ['nginx', '/usr/sbin/nginx'].find((name) => spawnSync(name, ['-v']).error === undefined)

test('each place sends the headers of all rules that hold there', () => {
  const config = nginxConfig(headers, '/kb/')
  expect(config).toContain(
    'location ^~ /kb/_astro/ {\n  add_header X-Every "1" always;\n  add_header Cache-Control',
  )
  expect(config).toContain(
    'location = /kb/ {\n  add_header X-Every "1" always;\n  add_header Content-Security-Policy',
  )
})

describe.skipIf(nginx === undefined)('nginx', () => {
  let url = ''
  let server: ReturnType<typeof spawn>
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
    for (const file of ['index.html', '404.html', '_astro/a.css', 'embed/x/index.html', 'about/index.html']) {
      mkdirSync(dirname(join(folder, 'www/kb', file)), { recursive: true })
      writeFileSync(join(folder, 'www/kb', file), `file ${file}`)
    }
    const port = await freePort()
    url = `http://127.0.0.1:${port}/kb/`
    const user = process.getuid?.() === 0 ? 'user root;' : ''
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/t;`,
    )
    const site = `server { listen 127.0.0.1:${port}; root ${folder}/www;\n${nginxConfig(headers, '/kb/')}}`
    writeFileSync(
      join(folder, 'nginx.conf'),
      `${user} daemon off; pid ${folder}/pid; error_log stderr;
      events {} http { access_log off; ${paths.join(' ')}\n${site} }`,
    )
    server = spawn(nginx ?? '', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'])
    await vi.waitFor(() => fetch(url), { timeout: 60_000 })
  })
  afterAll(async () => {
    server.kill()
    await once(server, 'exit')
  })

  test.each([
    ['', 200, "frame-ancestors 'none'", null],
    ['about/', 200, null, null],
    ['_astro/a.css', 200, null, 'public, max-age=31536000, immutable'],
    ['embed/x/', 200, 'frame-ancestors *', null],
    ['gone/', 404, "frame-ancestors 'none'", null],
  ])('/kb/%s: %s', async (path, status, policy, cache) => {
    const answer = await fetch(url + path)
    const sent = answer.headers
    expect([answer.status, sent.get('x-every'), sent.get('cache-control')]).toEqual([status, '1', cache])
    if (policy !== null) expect(sent.get('content-security-policy')).toContain(policy)
  })
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}
