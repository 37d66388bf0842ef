/** Windows keeps some names for its devices, with any ending: a folder with such a file cannot be opened there. */
const attachment =
  /^(?!(?:con|prn|aux|nul|com\d|lpt\d)\.)(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*\.(jpg|png|webp|avif|pdf)$/

/** Whether a file of this name may stand beside the text of an entry. */
export const isAttachmentName = (name: string): boolean => attachment.test(name)
