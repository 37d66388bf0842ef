/**
 * Browsers of the last four years, Chrome 109 on Windows 7 and Safari 16.4 among them, lack some of the language that our
 * programs and their libraries are written in: they get it before a page's program runs; others load nothing.
 */
if (!('groupBy' in Map && 'union' in Set.prototype && 'toSpliced' in [] && 'withResolvers' in Promise))
  await import('./older-browsers.ts')

export {}
