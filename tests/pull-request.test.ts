import { describe, expect, test } from 'vitest'
import { answer } from '../scripts/pull-request/answer.ts'
import { commentOf, marker } from '../scripts/pull-request/comment.ts'
import { gitHostAt } from '../scripts/pull-request/git-host.ts'
import { linesOfPatch, suggestionBody, suggestionsFor } from '../scripts/pull-request/suggestions.ts'
import type { Finding } from '../scripts/pull-request/verdict.ts'
import { touchedParts } from '../scripts/touched.ts'

const commit = 'a'.repeat(40)
const blob = 'b'.repeat(40)
const path = 'practices/mae-sai/th.mdx'
const finding: Finding = {
  code: 'term-unknown',
  severity: 'error',
  file: path,
  line: 8,
  column: 13,
  endLine: 8,
  endColumn: 23,
  message: { th: 'ไม่มี “@all” ในรายการจังหวัด', en: 'no "@all" in provinces' },
  help: { th: 'หมายถึง chiang-rai หรือไม่', en: 'did you mean chiang-rai?' },
}
/** A letter and its accent, which `--fix` puts together. */
const decomposed = 'cafe\u0301'

describe('the comment', () => {
  const run = 'https://host.example/o/r/actions/runs/7'
  const whole = {
    findings: undefined,
    changed: [],
    exceptions: [],
    fixable: [],
    preview: undefined,
    run,
    site: undefined,
  }
  test('tells each finding in both languages, and where its help is', () => {
    const text = commentOf({ ...whole, findings: [finding], site: 'https://library.example/' })
    expect(text.startsWith(marker)).toBe(true)
    expect(text).toContain('ผิด 1 จุด เตือน 0 จุด · 1 errors, 0 warnings')
    expect(text).toContain(
      `| ❌ | \`${path}:8\` | ไม่มี “&#64;all” ในรายการจังหวัด<br>→ หมายถึง chiang&#45;rai หรือไม่<br>no "&#64;all" in provinces<br>→ did you mean chiang&#45;rai?<br>[\`term-unknown\`](https://library.example/contribute/checks/term-unknown/) |`,
    )
  })
  test('tells one cause once, with its places', () => {
    const other = { ...finding, line: 20, endLine: 20 }
    const text = commentOf({ ...whole, findings: [finding, other] })
    expect(text).toContain(`| ❌ | \`${path}:8\`<br>\`${path}:20\` |`)
    expect(text.match(/chiang&#45;rai\?/g)).toHaveLength(1)
  })
  test('says so where nothing is wrong, and where there is no report', () => {
    expect(commentOf({ ...whole, findings: [] })).toContain('nothing is wrong')
    expect(commentOf(whole)).toContain('did not finish')
  })
  test('is never fine where there is no verdict, and says what else is changed', () => {
    const changed = ['.github/workflows/a.yml', 'src/check/a.ts', 'content/fields.yaml', 'src/a.ts', path]
    const text = commentOf({ ...whole, changed })
    expect(text).not.toContain('✅')
    expect(text.match(/^- \*\*.+\*\*: .+$/gm)).toEqual([
      expect.stringContaining('workflows and owners**: `.github/workflows/a.yml`'),
      expect.stringContaining('the check**: `src/check/a.ts`'),
      expect.stringContaining('content that all pages share**: `content/fields.yaml`'),
      expect.stringContaining('the program**: `src/a.ts`'),
    ])
    expect(commentOf({ ...whole, changed: [path] })).not.toContain('⚠️')
  })
  test.each([
    'practices/mae-sai/IMG_2034.JPG',
    'practices/เรื่อง/th.mdx',
    'content/courses/New Staff.mdx',
    'practices/mae-sai/adoptions/Tak.mdx',
  ])('tells a finding about %s', (file) => {
    expect(commentOf({ ...whole, findings: [{ ...finding, file }] })).toContain(`| ❌ | \`${file}:8\` |`)
  })
  test.each([
    'practices/a/`]( https://evil.example)',
    `${path}\n@everyone`,
    'practices/<img>/th.mdx',
    `practices/${'a'.repeat(300)}/th.mdx`,
  ])('tells that there is one about a file whose name cannot be shown: %s', (file) => {
    const text = commentOf({ ...whole, findings: [{ ...finding, file }] })
    expect(text).toContain('1 errors, 0 warnings')
    expect(text).toContain('| ❌ | ไฟล์ที่แสดงชื่อไม่ได้ · a file whose name cannot be shown |')
    expect(text).not.toMatch(/evil|@everyone|<img>|aaaa/)
  })
  test('names each exception that a pull request brings, before anything is fine', () => {
    const exception = {
      file: path,
      code: 'personal-phone',
      digest: 'a'.repeat(16),
      reason: 'x',
      reviewer: 'y',
    }
    const odd = { ...exception, file: 'a`b', code: '@everyone' }
    const text = commentOf({ ...whole, findings: [], exceptions: [exception, odd] })
    expect(text).toContain(
      `adds 2 exceptions: a reviewer must read each of the texts\n\n- \`${path}\` personal-phone\n- `,
    )
    expect(text).not.toContain('@everyone')
    expect(text.indexOf('exceptions')).toBeLessThan(text.indexOf('✅'))
  })
  test('stays short', () => {
    const long = 'ก'.repeat(2000)
    const findings = Array.from({ length: 3000 }, (_, at) => ({
      ...finding,
      message: { th: `${at} ${long}`, en: long },
      help: { th: long, en: long },
    }))
    const text = commentOf({ ...whole, findings })
    expect(text).toContain('and 2960 more')
    expect(text.length).toBeLessThan(50_000)
  })
  test('repeats no name of a folder that tells whom it is about', () => {
    const secret = { ...finding, file: 'practices/081-234-5678/th.mdx' }
    expect(commentOf({ ...whole, findings: [secret] })).not.toContain('5678')
  })
})

describe('suggestions', () => {
  const suggest = (text: string) => suggestionsFor(path, Buffer.from(text), [])
  test('the lines that --fix would change, and no others', () => {
    expect(suggest(`---\na: ${decomposed}\nb: 1\n`)).toEqual([{ line: 2, text: 'a: café' }])
    expect(suggest('\ufeff---\n')).toEqual([{ line: 1, text: '---' }])
  })
  test('what was meant beyond doubt', () => {
    const edit = { line: 2, column: 4, endLine: 2, endColumn: 9, text: 'chiang-rai' }
    expect(suggestionsFor(path, Buffer.from('---\na: chain\n'), [], [{ ...finding, edit }])).toEqual([
      { line: 2, text: 'a: chiang-rai' },
    ])
  })
  test('line ends cannot be suggested', () => {
    expect(suggest('---\r\na: 1\r\n')).toEqual([])
    expect(suggest('a')).toEqual([])
  })
  test('a line that identifies somebody is not repeated', () => {
    expect(suggest(`${decomposed} 081-234-5678\n${decomposed}\n`)).toEqual([{ line: 2, text: 'café' }])
  })
  test('no fence in the text ends the suggestion', () => {
    expect(suggestionBody('````\n@everyone')).toContain('\n`````suggestion\n````\n@everyone\n`````\n')
  })
  test('only lines that the pull request shows', () => {
    expect([...linesOfPatch('@@ -1,2 +3,3 @@ x\n a\n-b\n+c\n+d\n@@ -9 +20 @@\n+e\n\\ No newline')]).toEqual([
      3, 4, 5, 20,
    ])
  })
})

describe('what is touched', () => {
  test.each([
    [['practices/a/th.mdx'], { code: false, site: true }],
    [['practices/_template/th.mdx'], { code: true, site: true }],
    [
      ['docs/a.png', 'README.md', '.github/CODEOWNERS', '.vscode/settings.json'],
      { code: false, site: false },
    ],
    [['.github/workflows/checks.yml'], { code: true, site: true }],
    [['content/messages/th.yaml'], { code: true, site: true }],
    [['README.md', 'src/check/check.ts'], { code: true, site: true }],
  ])('%s', (files, parts) => {
    expect(touchedParts(files)).toEqual(parts)
  })
})

describe('the answer', () => {
  test('one comment and the suggestions, on the pull request of the checked commit', async () => {
    const host = fakeHost()
    expect(await run(host)).toBe('answered pull request 5')
    expect(host.written.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /issues/5/comments',
      'POST /pulls/5/reviews',
    ])
    const [comment, review] = host.written
    expect(comment?.body).toHaveProperty(
      'body',
      expect.stringContaining('https://host.example/o/r/actions/runs/7/artifacts/3'),
    )
    expect(review?.body).toMatchObject({
      commit_id: commit,
      event: 'COMMENT',
      comments: [{ path, line: 2, side: 'RIGHT', body: suggestionBody('a: café') }],
    })
    expect(host.asked).toContain('/pulls?state=open&head=someone%3Aa%2Fb%26c')
  })
  test('the comment is edited in place, what was suggested is not suggested again, and nobody else’s comment is touched', async () => {
    const host = fakeHost({
      '/issues/5/comments': [
        { id: 1, body: `${marker} fake`, user: { login: 'someone' } },
        { id: 2, body: `${marker} old`, user: { login: 'github-actions[bot]' } },
      ],
      '/pulls/5/comments': [
        { id: 3, path, body: suggestionBody('a: café'), user: { login: 'github-actions[bot]' } },
      ],
    })
    await run(host)
    expect(host.written.map(({ method, path }) => `${method} ${path}`)).toEqual(['PATCH /issues/comments/2'])
  })
  test('a preview of the host goes before the pages to download', async () => {
    const host = fakeHost()
    await run(host, { previewUrl: 'https://pr-{number}.host.example/' })
    expect(host.written[0]?.body).toHaveProperty(
      'body',
      expect.stringContaining('(https://pr-5.host.example/)'),
    )
  })
  test('a commit that is no longer the newest gets no answer', async () => {
    const host = fakeHost({ '/pulls': [{ number: 5, head: { sha: 'c'.repeat(40) } }] })
    expect(await run(host)).toContain('nothing to answer')
    expect(host.written).toEqual([])
  })
  test('nothing is suggested where the check found personal data', async () => {
    const host = fakeHost()
    await run(host, {}, [{ ...finding, code: 'personal-phone', line: 2, endLine: 2 }])
    expect(host.written.map(({ path }) => path)).toEqual(['/issues/5/comments'])
  })
  test('other files are not even read', async () => {
    const files = ['src/a.ts', 'practices/a/th.mdx/x', 'practices/../a/th.mdx', 'practices/A/th.mdx'].map(
      (filename) => ({
        filename,
        sha: blob,
        status: 'added',
      }),
    )
    const host = fakeHost({ '/pulls/5/files': files })
    await run(host)
    expect(host.asked.filter((asked) => asked.startsWith('/git/blobs'))).toEqual([])
  })
  test('a refusal is told without the token', async () => {
    const refuse = async () => new Response('no', { status: 403 })
    const host = gitHostAt('https://api.example', 'o/r', 'a-secret', refuse)
    await expect(host.json('/pulls?x')).rejects.toThrow(/^GET \/pulls: 403$/)
  })
})

interface Written {
  method: string
  path: string
  body: unknown
}

/** GitHub, as far as it is asked. */
function fakeHost(given: Record<string, unknown> = {}) {
  const answers: Record<string, unknown> = {
    '/pulls': [{ number: 5, head: { sha: commit } }],
    '/pulls/5/files': [
      { filename: path, sha: blob, status: 'added', patch: '@@ -0,0 +1,3 @@\n+---\n+a\n+---' },
      { filename: 'practices/gone/th.mdx', sha: blob, status: 'removed' },
    ],
    [`/git/blobs/${blob}`]: `---\na: ${decomposed}\n---\n`,
    '/actions/runs/7/artifacts': { artifacts: [{ id: 3, name: 'site' }] },
    '/pulls/5/comments': [],
    '/issues/5/comments': [],
    ...given,
  }
  const written: Written[] = []
  const asked: string[] = []
  const ask: typeof fetch = async (url, { method = 'GET', body } = {}) => {
    const place = String(url).replace('https://api.example/repos/o/r', '')
    asked.push(place)
    if (method !== 'GET') {
      written.push({ method, path: place, body: JSON.parse(String(body)) })
      return new Response('{}')
    }
    const found = answers[place.replace(/\?.*/, '')]
    return typeof found === 'string' ? new Response(found) : Response.json(found)
  }
  return { host: gitHostAt('https://api.example', 'o/r', 'a-token', ask), written, asked }
}

function run(
  { host }: ReturnType<typeof fakeHost>,
  setting: { previewUrl?: string } = {},
  findings = [finding],
) {
  const event = {
    workflow_run: {
      id: 7,
      head_sha: commit,
      head_branch: 'a/b&c',
      head_repository: { owner: { login: 'someone' } },
    },
  }
  return answer(event, {
    host,
    verdictOn: () => ({ findings, changed: [path], exceptions: [] }),
    web: 'https://host.example/o/r',
    site: undefined,
    previewUrl: undefined,
    contacts: [],
    ...setting,
  })
}
