import { part } from '../dom.ts'
import { wordsOf } from '../form/said.ts'
import { giveOut } from '../give-out.ts'
import { partsApart } from './compare.ts'
import { driftedParts } from './drift.ts'
import { config, page } from './page.ts'
import { picturesOf } from './pictures.ts'
import { answersNow, showQuestions } from './questions.ts'
import { reviewText } from './review-text.ts'
import { showBeside } from './show-beside.ts'
import { showChanges } from './show-changes.ts'
import { showFindings } from './show-findings.ts'
import { showPictures } from './show-pictures.ts'
import type { OnDesk } from './version.ts'

const article = part(page, '[data-entry]', HTMLElement)
const title = part(article, '[data-title]', HTMLElement)
const text = part(article, '[data-review]', HTMLElement)
const download = part(article, '[data-download]', HTMLElement)

/** Shows an entry with all that a reviewer looks at, and keeps the review as they go. */
export function showEntry(desk: OnDesk) {
  const { version, against, problems, library } = desk
  const before = 'version' in against ? against.version : undefined
  const changed = before && partsApart(before.form, version.form)
  const drifted = driftedParts(problems, library.context.sections)
  const pictures = picturesOf(version, before)
  const write = () => {
    const { id } = version.form
    const { questions } = config
    const told = { id, changed, drifted, isTranslated: version.form.en !== undefined, problems, pictures }
    const reviewed = { ...told, questions, answers: answersNow() }
    text.textContent = reviewText(reviewed, library, config.review)
  }
  title.textContent = wordsOf(version.form.th.facts['title']) || version.form.id
  showChanges(desk, changed)
  showBeside(desk, drifted)
  showPictures(desk, pictures)
  showFindings(desk)
  showQuestions(version, write)
  write()
  download.onclick = () => giveOut(fileName(version.form.id), new Blob([text.textContent ?? '']))
  article.hidden = false
  title.focus()
}

const fileName = (id: string) => `review-${id || 'entry'}.txt`
