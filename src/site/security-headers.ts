/** What a page may load and run: this, and nothing else. */
const reading = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  // The one by which pages open without a connection.
  'worker-src': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'worker',
}

/** Some pages fetch data of this site to search, narrow down or compare what they show. */
const fetching = { ...reading, 'connect-src': "'self'" }

/** The form fetches what its check knows, and shows images that are on this device only. */
const writing = { ...fetching, 'img-src': "'self' blob:" }

const policies = { reading, fetching, writing }

/** What people do on a page, which decides what it may do. */
export type PageUse = keyof typeof policies

/** The content security policy in a page's own head, which holds on every host. */
export const pagePolicy = (use: PageUse) => written(policies[use])

/** What of the browser a page could ask for; it asks for none of it. */
const denied =
  'accelerometer autoplay browsing-topics camera display-capture encrypted-media gamepad ' +
  'geolocation gyroscope hid identity-credentials-get idle-detection local-fonts magnetometer ' +
  'microphone midi otp-credentials payment picture-in-picture publickey-credentials-create ' +
  'publickey-credentials-get screen-wake-lock serial storage-access usb window-management ' +
  'xr-spatial-tracking'

/** What the host sends with every file; all of them are for everybody, so programs of other sites may read them too. */
export const everyFile = {
  'Access-Control-Allow-Origin': '*',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** What it sends besides with styles, scripts and letters, whose names change with what is in them: they are never asked for again. */
export const neverChanging = { 'Cache-Control': 'public, max-age=31536000, immutable' }

/**
 * What it sends besides with everything that a browser may show by itself. The policy is the widest any page has, for one sent
 * and one in the page both hold; who may frame a page, only the host can say.
 */
export const shownAlone = (frameAncestors: "'none'" | '*') => ({
  'Permissions-Policy': denied
    .split(' ')
    .map((feature) => `${feature}=()`)
    .join(', '),
  'Content-Security-Policy': written({ ...writing, 'frame-ancestors': frameAncestors }),
})

function written(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
}
