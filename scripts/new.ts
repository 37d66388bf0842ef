import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import * as prompts from '@clack/prompts'
import { practicesDir } from '../src/lib/read/corpus.ts'
import { Id } from '../src/lib/schema/fields.ts'

const practices = practicesDir()
const template = 'practices/_template'

prompts.intro('เรื่องใหม่ · a new entry')
const id =
  process.argv[2] ??
  answer(
    await prompts.text({
      message: 'ที่อยู่ของเรื่อง ใช้ a-z ตัวเลข และขีดกลาง เปลี่ยนภายหลังไม่ได้ · its address, for ever (a-z, 0-9, -)',
      placeholder: 'chiang-rai-mae-sai-nrm-screening',
      validate: problemWith,
    }),
  )
const problem = problemWith(id)
if (problem) stop(problem)
copyTemplate(`${practices}/${id}`)
prompts.outro(
  `เขียนต่อที่ ${practices}/${id}/th.mdx แล้วตรวจด้วย npm run check -- ${practices}/${id} · now write there, then check`,
)

function problemWith(value: string | undefined): string | undefined {
  if (!Id.safeParse(value).success)
    return 'ใช้ได้เฉพาะ a-z ตัวเลข และขีดกลาง ไม่เกิน 60 ตัว · only a-z, 0-9 and single hyphens, 60 at most'
  return existsSync(`${practices}/${value}`) ? 'มีเรื่องที่ใช้ที่อยู่นี้แล้ว · this address is taken' : undefined
}

/** The new entry is a draft: it may stay incomplete until it is ready. */
function copyTemplate(folder: string) {
  cpSync(template, folder, { recursive: true })
  for (const file of readdirSync(folder)) {
    const text = readFileSync(`${folder}/${file}`, 'utf8')
    writeFileSync(`${folder}/${file}`, text.replace(/^status:.*$/m, 'status: draft'))
  }
}

function answer(value: string | symbol): string {
  if (typeof value === 'string') return value
  return stop('ยกเลิกแล้ว · cancelled')
}

function stop(reason: string): never {
  prompts.cancel(reason)
  process.exit(1)
}
