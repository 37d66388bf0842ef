/** How the files are called that systems and editors leave in every folder, whether or not anybody sees them there. */
const names = [
  /** macOS, and what it adds when it packs a folder. */
  /^(?:\.DS_Store|\._.+|\.localized|\.Spotlight-V100|\.Trashes|\.fseventsd|__MACOSX)$/,
  /** Windows; it takes capitals and small letters for the same. */
  /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|\$recycle\.bin)$/i,
  /** Linux, and network drives. */
  /^(?:\.directory|\.nfs[0-9a-f]+|\.fuse_hidden[0-9a-f]+|\.Trash-\d+)$/,
  /** Word and LibreOffice, beside a document that is open. */
  /^(?:~\$.+|\.~lock\..+#)$/,
  /** Vim, Emacs, Kate, nano and others: what is not saved yet, locks, and the text before the last change. */
  /^(?:.+\.sw[a-p]|4913|.+~|#.+#|\.#.+|.+\.(?:bak|orig|tmp)|.+\.kate-swp)$/,
]

/** Whether a file or folder of this name belongs to a system or an editor: it is passed over, and never published. */
export const isEveryday = (name: string): boolean => names.some((pattern) => pattern.test(name))
