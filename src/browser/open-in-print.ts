/** Paper has nothing to unfold; browsers that print what is folded by themselves lose nothing by it. */
addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details[data-opens-in-print]'))
    fold.open = true
})

export {}
