/**
 * The letters of the site never push away what somebody reads: where they come late, the first page keeps the letters of the
 * device (`font-display: optional`). A connection that answers anything so soon, in milliseconds, brings them before anybody reads.
 */
const soon = 300

const answers = ['navigation', 'resource']
  .flatMap((type) => performance.getEntriesByType(type))
  .flatMap((entry) =>
    entry instanceof PerformanceResourceTiming ? [entry.responseEnd - entry.startTime] : [],
  )

// From a disk, letters come at once and no script may read a style.
if (location.protocol !== 'file:' && Math.min(...answers) < soon)
  for (const sheet of document.styleSheets) swapLetters(sheet)

/** A rule of its own counts anew, also for letters that have come already and are kept for the next page. */
function swapLetters(sheet: CSSStyleSheet) {
  for (const rule of [...sheet.cssRules])
    if (rule instanceof CSSFontFaceRule)
      sheet.insertRule(
        rule.cssText.replace('font-display: optional', 'font-display: swap'),
        sheet.cssRules.length,
      )
}

export {}
