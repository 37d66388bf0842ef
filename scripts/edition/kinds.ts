import { disk } from './disk.ts'
import { epub } from './epub.ts'
import { zim } from './zim.ts'

/** The kinds of editions; each writes its files of a built site into a folder, and says what it wrote. */
export const editions = { disk, epub, zim } satisfies Record<
  string,
  (site: string, folder: string) => Promise<string[]>
>
export type Edition = keyof typeof editions
