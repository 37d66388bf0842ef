/** What any page may have stands in one file: on a slow connection each more costs more than what it holds. */
import './letters.ts'
import './quick-exit.ts'
import './site-bar.ts'
import './copy-text.ts'
import './open-in-print.ts'
import './past-days.ts'
import './print-button.ts'
import './offline/register.ts'
