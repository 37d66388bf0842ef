/** What is written of a province: work of its own, only what a whole region agreed upon, or nothing. */
const reaches = ['own', 'agreement', 'nothing'] as const
type Reach = (typeof reaches)[number]

/** An entry that names more provinces than these is what a region agreed upon: it shows no work of any one of them. */
const mostOfOneWork = 7

/** The provinces of each reach, in their order, with how many entries name them. */
export function provincesByReach<Province extends { id: string }>(
  provinces: readonly Province[],
  entries: readonly { provinces: readonly string[] }[],
): Map<Reach, { province: Province; count: number }[]> {
  const told = provinces.map((province) => {
    const naming = entries.filter((entry) => entry.provinces.includes(province.id))
    const own = naming.some((entry) => entry.provinces.length <= mostOfOneWork)
    const reach: Reach = own ? 'own' : naming.length > 0 ? 'agreement' : 'nothing'
    return { province, count: naming.length, reach }
  })
  return new Map(reaches.map((reach) => [reach, told.filter((one) => one.reach === reach)]))
}
