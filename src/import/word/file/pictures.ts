import { hiddenInImage, kindOf, partsOf } from '../../../check/attachments/image.ts'
import { withoutHidden } from '../../../check/attachments/parts.ts'
import { megabyte } from '../../sizes.ts'

/** A picture out of a Word file, without what it told besides the picture. */
export interface WordImage {
  name: string
  bytes: Uint8Array
}

/** The pictures of a Word file as files of an entry, in the order of the text. */
export interface Pictures {
  taken: WordImage[]
  /** The name of a picture among them; nothing where it cannot be used. */
  take: (bytes: Uint8Array) => string | undefined
}

/** A file may show one picture over and over, each time another copy; in bytes. */
const mostImageBytes = 40 * megabyte

export function newPictures(): Pictures {
  const taken: WordImage[] = []
  let left = mostImageBytes
  return {
    taken,
    take(bytes) {
      left -= bytes.length
      const image = left < 0 ? undefined : wordImage(bytes, taken.length + 1)
      if (image) taken.push(image)
      return image?.name
    },
  }
}

function wordImage(bytes: Uint8Array, number: number): WordImage | undefined {
  const kind = kindOf(bytes)
  if (kind !== 'jpg' && kind !== 'png') return undefined
  const isClean = hiddenInImage(bytes, kind).length === 0
  return {
    name: `image-${number}.${kind}`,
    bytes: isClean ? bytes : withoutHidden(bytes, partsOf(bytes, kind)),
  }
}
