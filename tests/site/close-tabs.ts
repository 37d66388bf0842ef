import { afterAll, afterEach, beforeEach } from 'vitest'
import { closeTabs, countTabs } from './browser.ts'

/** Runs with each file of tests: what a test opened is closed after it, what was opened for all of them after the last. */
let before = 0
beforeEach(() => {
  before = countTabs()
})
afterEach(() => closeTabs(before))
afterAll(() => closeTabs())
