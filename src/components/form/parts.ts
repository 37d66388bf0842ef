/** The parts of the form, in the order one tells a story; those that few need stand closed. */
export const parts: readonly { part: string; fields: readonly string[]; closed?: boolean }[] = [
  { part: 'what', fields: ['kind', 'title', 'summary'] },
  {
    part: 'where',
    fields: ['provinces', 'stages', 'painPoints', 'workshop', 'exploitation', 'groups'],
  },
  { part: 'text', fields: [] },
  { part: 'result', fields: ['evidence', 'evidenceReason', 'results'] },
  { part: 'who', fields: ['organisations', 'resources', 'owner'] },
  { part: 'proof', fields: ['sources', 'reviewedOn', 'nextReview'] },
  { part: 'images', fields: [] },
  { part: 'plan', fields: ['actionPlan'], closed: true },
  { part: 'english', fields: [], closed: true },
  { part: 'keeper', fields: ['withdrawn', 'formerIds', 'exceptions'], closed: true },
  { part: 'ready', fields: ['status'] },
]
