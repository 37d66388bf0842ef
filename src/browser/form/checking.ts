/** What comes after the form can be written in: the check, the preview, and all that reads files and hands them out. */
import './no-eval.ts'

export { checkForm } from '../../check/check-form.ts'
export { say as sayPhrase } from '../../check/say.ts'
export { entryFiles } from '../../entry/write/write-text.ts'
export { withoutAnswered } from './answered.ts'
export { listenToHandIn, showHandIn } from './hand-in.ts'
export { showMeanwhile } from './meanwhile.ts'
export { askForNames } from './names.ts'
export { askedFor, draftsFromFile } from './opening.ts'
export { listenToPreview, showPreview } from './preview.ts'
export { showProblems } from './problems.ts'
