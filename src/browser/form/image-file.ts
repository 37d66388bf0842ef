import {
  hiddenInImage,
  type ImageKind,
  imageProblems,
  kindOf,
  maxBytes,
  partsOf,
} from '../../check/attachments/image.ts'
import { withoutHidden } from '../../check/attachments/parts.ts'
import { webpWithoutHidden } from '../../check/attachments/webp-avif.ts'
import type { DraftFile } from './drafts.ts'

/** An image without what it told besides the picture. */
export interface CleanImage {
  kind: ImageKind
  bytes: Uint8Array
}

/** Files beside a text, their pictures without what they hide; a picture that cannot be cleaned goes. */
export async function cleanFiles(files: readonly DraftFile[]): Promise<DraftFile[]> {
  const clean: DraftFile[] = []
  // One after the other: a picture takes up to hundreds of megabytes while it is looked at.
  for (const file of files) {
    if (file.name.endsWith('.pdf')) clean.push(file)
    else {
      const image = await cleanImage(new Blob([new Uint8Array(file.bytes)]))
      if (image && file.name.endsWith(`.${image.kind}`)) clean.push({ ...file, bytes: image.bytes })
    }
  }
  return clean
}

/** The longest side of a picture on a page. */
const most = 2000

/** Takes what an image hides out of it; nothing where it is no image, or stays too large. */
export async function cleanImage(file: Blob): Promise<CleanImage | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const kind = kindOf(bytes)
  if (!(await isBearable(file))) return undefined
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined)
  if (!kind || !picture) return undefined
  const clean = staysAsItIs(bytes, kind, picture)
    ? { kind, bytes: stripped(bytes, kind) }
    : await redrawn(picture, kind)
  const problems = imageProblems(`image.${clean.kind}`, clean.bytes, clean.kind)
  return problems.length === 0 && clean.bytes.length <= maxBytes.image ? clean : undefined
}

/** A phone's largest setting; some pictures are made to fill the memory. */
const mostPixels = 110_000_000

/** Browsers tell how large a picture is before they take it apart. */
export async function isBearable(file: Blob): Promise<boolean> {
  const image = new Image()
  image.src = URL.createObjectURL(file)
  await new Promise((resolve) => {
    image.onload = resolve
    image.onerror = resolve
  })
  URL.revokeObjectURL(image.src)
  const { naturalWidth: width, naturalHeight: height } = image
  return width > 0 && width * height <= mostPixels
}

/** Pixels are copied as they are where nothing else must change: size, kind, or which side is up. */
function staysAsItIs(bytes: Uint8Array, kind: ImageKind, { width, height }: ImageBitmap): boolean {
  const small = Math.max(width, height) <= most && bytes.length <= maxBytes.image
  return small && (hiddenInImage(bytes, kind).length === 0 || kind === 'png' || kind === 'webp')
}

function stripped(bytes: Uint8Array, kind: ImageKind): Uint8Array {
  const parts = partsOf(bytes, kind)
  if (parts.every(({ hidden }) => hidden.length === 0)) return bytes
  return kind === 'webp' ? webpWithoutHidden(bytes, parts) : withoutHidden(bytes, parts)
}

/** A picture drawn anew, upright: photographs come with their orientation among what they hide, and nothing writes AVIF here. */
async function redrawn(picture: ImageBitmap, kind: ImageKind): Promise<CleanImage> {
  const scale = Math.min(1, most / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const type = kind === 'jpg' ? 'image/jpeg' : kind === 'png' ? 'image/png' : 'image/webp'
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.9))
  const bytes = drawn ? new Uint8Array(await drawn.arrayBuffer()) : new Uint8Array()
  // A browser that cannot write WebP writes PNG.
  return { kind: kindOf(bytes) ?? 'png', bytes: stripped(bytes, kindOf(bytes) ?? 'png') }
}
