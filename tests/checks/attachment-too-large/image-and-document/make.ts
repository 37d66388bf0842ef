import { entryWith } from '../../../attachments.ts'

/** A photograph as the phone took it, and a scan; size is looked at before anything is opened. */
export default function make(practices: string) {
  entryWith(practices, { 'room.jpg': new Uint8Array(2_150_000), 'scan.pdf': new Uint8Array(12_000_000) })
}
