import { setFlagsFromString } from 'node:v8'

/*
 * Imported before anything else: a build takes what it needs, not what a large machine has. Without this, thousands of
 * entries take far more memory in the same time (`npm run bench -- 5000`).
 */

// Rolldown's allocator (mimalloc) keeps what was given back, unless told otherwise before it starts.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0'

// V8 lets the heap grow to a multiple of what lives before it looks for the rest: here to two fifths more. To look at each tenth takes
// a tenth of the time of a build, and leaves as much memory taken in the end.
setFlagsFromString('--heap-growing-percent=40')

// Most of what a page leaves behind is dead at once: it is found in 8 MB as soon as in V8's own 32. The bound itself is heeded only
// before Node starts, the factor of growth always: the space for new objects grows once, for these, and then no more.
setFlagsFromString('--semi-space-growth-factor=8')
Array.from({ length: 40_000 }, () => ({}))
setFlagsFromString('--semi-space-growth-factor=1')
