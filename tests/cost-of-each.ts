/**
 * Microseconds of the processor that some work takes for each of so many pieces, at its best of three runs: whatever else a machine
 * does only adds. Where the work grows with the square of their number, each piece takes as long as it does to pass over all others,
 * hundreds of times what it should.
 */
export async function costOfEach(work: (pieces: number) => unknown, pieces: number): Promise<number> {
  const runs: number[] = []
  for (let run = 0; run < 3; run += 1) {
    const before = process.cpuUsage()
    await work(pieces)
    const { user, system } = process.cpuUsage(before)
    runs.push(user + system)
  }
  return Math.min(...runs) / pieces
}
