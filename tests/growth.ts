/** How many times more of the processor some work takes for the large size than for the small one, each at its best of many runs. */
export async function growth(
  work: (size: number) => unknown,
  { small, large, runs = 20 }: { small: number; large: number; runs?: number },
): Promise<number> {
  return (await least(() => work(large), runs)) / (await least(() => work(small), runs))
}

/** The least is what the work itself takes: whatever else a machine does only adds. */
async function least(work: () => unknown, runs: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, Math.max(1, user + system))
  }
  return best
}
