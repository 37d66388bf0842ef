import { atField } from './at-field.ts'
import { isWrong } from './is-wrong.ts'
import type { Rule } from './rule.ts'

/** A dropped item of the action plan says why; no other has a reason to drop it. */
export const droppedItems: Rule = (corpus) =>
  corpus.entries.flatMap(({ th }) =>
    !th || isWrong(th.failed, 'actionPlan')
      ? []
      : (th.facts.actionPlan ?? []).flatMap(({ status, reason }, index) =>
          (status === 'dropped') === (reason !== undefined)
            ? []
            : [atField(corpus, 'dropped-reason', th.file, ['actionPlan', index, 'status'])],
        ),
  )
