/** What a learning platform offers a page by SCORM 1.2. */
export interface Platform {
  LMSInitialize(nothing: ''): string
  LMSGetValue(name: string): string
  LMSSetValue(name: string, value: string): string
  LMSCommit(nothing: ''): string
  LMSFinish(nothing: ''): string
}

/** A window, as far as a page asks it. */
export interface Frame {
  API?: Platform
  parent: Frame
  opener: Frame | null
  document: Pick<Document, 'querySelector'>
  addEventListener(type: 'pagehide', listener: () => void): void
}

/**
 * Tells the platform that opened a page how long it was open and that the reader has finished it; the last page of a
 * course gives the whole score, for platforms take the highest (Moodle) or only one. Without a platform the page is
 * only read.
 * A package holds this function written out by itself: it may use nothing from outside.
 */
export function report(page: Frame) {
  const status = 'cmi.core.lesson_status'
  const opened = Date.now()
  const fullScore = { 'cmi.core.score.min': '0', 'cmi.core.score.max': '100', 'cmi.core.score.raw': '100' }
  const platform = platformOf(page) ?? platformOf(page.opener)
  const button = page.document.querySelector<HTMLButtonElement>('[data-finish]')
  if (!platform || !button) return
  platform.LMSInitialize('')
  if (['', 'not attempted'].includes(platform.LMSGetValue(status))) tell({ [status]: 'incomplete' })
  show()
  button.addEventListener('click', () => {
    tell({ [status]: 'completed', ...(button.getAttribute('data-finish') === 'all' && fullScore) })
    show()
  })
  page.addEventListener('pagehide', () => {
    tell({ 'cmi.core.session_time': timeSince(opened) })
    platform.LMSFinish('')
  })

  function tell(values: Record<string, string>) {
    for (const [name, value] of Object.entries(values)) platform?.LMSSetValue(name, value)
    platform?.LMSCommit('')
  }

  /** A span of time as SCORM 1.2 writes it: hours, minutes and seconds. */
  function timeSince(start: number): string {
    const seconds = Math.round((Date.now() - start) / 1000)
    const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    return parts.map((part, index) => String(Math.floor(part)).padStart(index === 0 ? 4 : 2, '0')).join(':')
  }

  function show() {
    if (!button) return
    const finished = ['completed', 'passed'].includes(platform?.LMSGetValue(status) ?? '')
    button.hidden = finished
    const said = page.document.querySelector<HTMLElement>('[data-finished]')
    if (said) said.hidden = !finished
  }

  /** A platform puts itself into a window around the page. One of another site may not be asked. */
  function platformOf(from: Frame | null): Platform | undefined {
    try {
      let frame = from
      for (let depth = 0; frame && depth < 10; depth += 1) {
        if (frame.API) return frame.API
        frame = frame.parent === frame ? null : frame.parent
      }
    } catch {
      // Asked and refused: the page is only read.
    }
    return undefined
  }
}
