import { setFlagsFromString } from 'node:v8'

/*
 * Imported before anything else: a build takes what it needs, not what a large machine has. Without this, thousands of
 * entries take far more memory in the same time (`npm run bench -- 5000`).
 */

// Rolldown's allocator (mimalloc) keeps what was given back, unless told otherwise before it starts.
process.env['MIMALLOC_PURGE_DELAY'] ??= '0'

// Most of what a page leaves behind is dead at once: 4 MB of it are found sooner than V8's own 16.
setFlagsFromString('--max-semi-space-size=4')

// V8 lets the heap grow to a multiple of what lives before it looks for the rest: here to a tenth more.
setFlagsFromString('--heap-growing-percent=10')
