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
 * Tells the platform that opened a page when the reader has finished it; without a platform the page is only read.
 * A package holds this function written out by itself: it may use nothing from outside.
 */
export function report(page: Frame) {
  const status = 'cmi.core.lesson_status'
  const platform = platformOf(page) ?? platformOf(page.opener)
  const button = page.document.querySelector<HTMLButtonElement>('[data-finish]')
  if (!platform || !button) return
  platform.LMSInitialize('')
  if (['', 'not attempted'].includes(platform.LMSGetValue(status))) tell('incomplete')
  show()
  button.addEventListener('click', () => {
    tell('completed')
    show()
  })
  page.addEventListener('pagehide', () => platform.LMSFinish(''))

  function tell(now: string) {
    platform?.LMSSetValue(status, now)
    platform?.LMSCommit('')
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
