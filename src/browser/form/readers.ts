// First here too, so that it stays before all schemas in whatever file the build puts them.
import './no-eval.ts'

export { readEntryZip } from '../../import/archive/entry-zip.ts'
export { withLeftovers } from '../../import/word/leftovers.ts'
export { readDocx } from '../../import/word/read-docx.ts'
export { wrongKind } from '../../import/wrong-kind.ts'
