/** What a device remembers: for each finished step, by the code of its entry, the digest of what was read. */
export type Done = Record<string, string>

/** `changed`: finished once, and what it reads has changed since. */
export type StepState = 'open' | 'done' | 'changed'

/** What was kept, as far as it can be understood. */
export function doneFrom(kept: string | null): Done {
  try {
    const value: unknown = JSON.parse(kept ?? '{}')
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
    return Object.fromEntries(entries.filter(([, digest]) => typeof digest === 'string'))
  } catch {
    return {}
  }
}

/** Where a reader stands: the state of each step, how many are done, and the first that is not. */
export function progressOf(steps: readonly { id: string; digest: string }[], done: Done) {
  const states = steps.map(({ id, digest }): StepState => {
    if (!Object.hasOwn(done, id)) return 'open'
    return done[id] === digest ? 'done' : 'changed'
  })
  return {
    states,
    done: states.filter((state) => state === 'done').length,
    next: states.findIndex((state) => state !== 'done'),
  }
}
