/**
 * What somebody answers who names problems and stages without saying which belong together: each problem at all of
 * those stages, for a draft that its writer still narrows down. A stage without a problem answers nothing yet.
 */
export const proposedAddresses = (problems: readonly string[], stages: readonly string[]) =>
  problems.map((problem) => ({ problem, ...(stages.length > 0 && { stages: [...stages] }) }))
