/** What comes after the questions can be answered: the check, and all that hands entries out. */
import '../form/no-eval.ts'

export { checkForm } from '../../check/check-form.ts'
export { isPersonalDataCode } from '../../check/codes.ts'
export { say as sayPhrase, sentencesOf } from '../../check/say.ts'
export { chainOf } from '../../entry/workshop/chain.ts'
export { isDoubtful, withoutAnswered } from '../form/answered.ts'
export { entriesZip } from '../form/entry-zip.ts'
