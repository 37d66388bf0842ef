/** What a page may load and run: this, and nothing else. */
const reading = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'worker-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
}

/** The search fetches its index, and runs Pagefind's WebAssembly. */
const searching = { ...reading, 'script-src': "'self' 'wasm-unsafe-eval'", 'connect-src': "'self'" }

/** Some pages fetch data of this site to narrow down or compare what they show. */
const fetching = { ...reading, 'connect-src': "'self'" }

/** The form fetches what its check knows, shows images that are on this device only, and keeps itself there. */
const writing = {
  ...reading,
  'connect-src': "'self'",
  'img-src': "'self' blob:",
  'worker-src': "'self'",
  'trusted-types': 'form-worker',
}

const policies = { reading, searching, fetching, writing }

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

/** What the host sends with every file, besides the policy of `hostPolicy`. */
export const securityHeaders = {
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': denied
    .split(' ')
    .map((feature) => `${feature}=()`)
    .join(', '),
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** The policy the host sends. One sent and one in the page both hold, so this is the widest any page has; who may frame a page, only the host can say. */
export function hostPolicy(frameAncestors: "'none'" | '*') {
  const { 'script-src': _, ...wider } = writing
  return written({ ...searching, ...wider, 'frame-ancestors': frameAncestors })
}

function written(policy: Record<string, string>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
}
