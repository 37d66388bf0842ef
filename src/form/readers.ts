// First here too, so that it stays before all schemas in whatever file the build puts them.
import './no-eval.ts'

export { readEntryZip } from '../lib/archive/entry-zip.ts'
export { withLeftovers } from '../lib/word/leftovers.ts'
export { formFromDocx } from '../lib/word/read-docx.ts'
