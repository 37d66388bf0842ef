import { afterAll } from 'vitest'
import { closeTabs } from './browser.ts'

/** Runs with each file of tests: the browser goes on, its tabs do not. */
afterAll(closeTabs)
