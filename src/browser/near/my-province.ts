const key = 'my-province'

/** The province of the address, else the one that is kept on the device; an address wins, for it was sent by somebody. */
export function myProvince(): string {
  const asked = isNarrowed() ? null : new URLSearchParams(location.search).get('province')
  return asked ?? kept() ?? ''
}

/** Where a list can be narrowed down to a province, the address names that, and not what is near. */
export const isNarrowed = () => document.querySelector('[data-facet=province]') !== null

/** Keeps a province on the device, or forgets it; where nothing may be kept the page works all the same. */
export function keepProvince(id: string) {
  try {
    if (id === '') localStorage.removeItem(key)
    else localStorage.setItem(key, id)
  } catch {
    // Nothing is kept.
  }
}

function kept(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}
