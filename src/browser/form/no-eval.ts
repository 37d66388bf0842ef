import { config } from 'zod'

// Zod compiles its schemas where it may; the page's policy forbids it, and to try alone is told as an offence.
config({ jitless: true })
