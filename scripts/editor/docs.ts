import { readFileSync } from 'node:fs'

type Docs = ReadonlyMap<string, string>

/** The words above each field of the templates: for the facts of an entry they say more than the schema does, in Thai. */
const templates = ['_template/th', '_template/en', '_adoption/province-year'].map((name) =>
  templateDocs(read(`practices/${name}.mdx`)),
)

/** The one-line comments of each object of the schemas. */
const schemas = ['entry', 'english', 'course', 'adoption', 'fields', 'vocabulary'].flatMap((name) =>
  objectDocs(read(`src/lib/schema/${name}.ts`)),
)

/** What explains the fields of an object: the smallest set of explanations that knows most of them. */
export function docsOf(fields: string[]): Docs {
  const known = (docs: Docs) => fields.filter((field) => docs.has(field)).length
  const fitting = [...templates, ...schemas].sort((a, b) => known(b) - known(a) || a.size - b.size)
  return fitting[0] ?? new Map()
}

function templateDocs(text: string): Docs {
  const found = text.matchAll(/^# (\w+) \((ต้องกรอก|ไม่บังคับ)([^\n]*(?:\n#[^\n]*)*)/gm)
  return new Map(
    [...found].map(([, field = '', need, words]) => [field, `(${need}${words}`.replace(/\n# ?/g, '\n')]),
  )
}

function objectDocs(source: string): Docs[] {
  return source.split(/^(?=const |export const )/m).map((block) => {
    const found = block.matchAll(/^ *\/\*\* (.+?) \*\/\n +(\w+):/gm)
    return new Map([...found].map(([, words = '', field = '']) => [field, words]))
  })
}

function read(file: string): string {
  return readFileSync(file, 'utf8')
}
