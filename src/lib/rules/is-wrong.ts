/** Whether one of some fields failed by itself: that is told already, and a rule that rests on it would only guess. */
export const isWrong = (failed: readonly string[], ...fields: string[]) =>
  fields.some((field) => failed.includes(field))
