import { strToU8, type Zippable, zipSync } from 'fflate'

const text = strToU8('---\nstatus: draft\n---\n')
const folder = 'mae-sai-interpreters'

/** An archive of an entry, with files beside its text. */
export const entryZip = (more: Zippable = {}, level: 0 | 6 = 6) =>
  zipSync({ [`${folder}/th.mdx`]: text, ...more }, { level })

/** The archive with bytes of its directory's lines, or of its files' headers, changed; every line, or only the last. */
function patched(
  zip: Uint8Array,
  signature: number,
  change: (view: DataView, at: number) => void,
): Uint8Array {
  const bytes = Uint8Array.from(zip)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at + 4 <= bytes.length; at += 1)
    if (view.getUint32(at, true) === signature) change(view, at)
  return bytes
}

const [file, listed, end] = [0x04034b50, 0x02014b50, 0x06054b50]
const inDirectory = (offset: number, value: number) => (zip: Uint8Array) =>
  patched(zip, listed, (view, at) => view.setUint16(at + offset, value, true))
const inEnd = (offset: number, value: number) => (zip: Uint8Array) =>
  patched(zip, end, (view, at) => view.setUint16(at + offset, value, true))

/** The archive with another text in place of every letter sequence of the same length. */
function renamed(zip: Uint8Array, from: string, to: string): Uint8Array {
  const letters = Buffer.from(zip).toString('latin1').replaceAll(from, to)
  return new Uint8Array(Buffer.from(letters, 'latin1'))
}

const named = (name: string) => entryZip({ [name]: text })
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024)

/** Archives that are not what the form makes, and in a word why each is not taken in. */
export const hostileZips: Record<string, [Uint8Array, string]> = {
  'no archive': [text, 'broken'],
  'an archive cut in half': [entryZip().slice(0, 60), 'broken'],
  'a path out of the folder': [named('../../evil/th.mdx'), 'name'],
  'a path from the root': [named('/etc/th.mdx'), 'name'],
  'a path of a drive': [named('C:/th.mdx'), 'name'],
  'a path with the slashes of Windows': [named(`${folder}\\en.mdx`), 'name'],
  'a path that leads through itself': [named(`${folder}/./en.mdx`), 'name'],
  'a path with an empty part': [named(`${folder}//en.mdx`), 'name'],
  'a name with NUL': [named(`${folder}/en.mdx\0.txt`), 'name'],
  'a name with a line end': [named(`${folder}/en\n.mdx`), 'name'],
  'one name twice': [renamed(named(`${folder}/xx.mdx`), 'xx.mdx', 'th.mdx'), 'twice'],
  'two names that differ in capitals': [named(`${folder}/TH.mdx`), 'twice'],
  'a link': [inDirectory(40, 0o120777)(entryZip()), 'link'],
  'a device': [inDirectory(40, 0o020666)(entryZip()), 'link'],
  'a password': [inDirectory(8, 1)(entryZip()), 'locked'],
  'an unknown way of packing': [
    patched(inDirectory(10, 14)(entryZip()), file, (view, at) => view.setUint16(at + 8, 14, true)),
    'packing',
  ],
  'parts of an archive': [inEnd(4, 1)(entryZip()), 'packing'],
  'the directory of zip64': [withEnd64(entryZip()), 'packing'],
  'more files in the directory than it says': [
    inEnd(10, 1)(inEnd(8, 1)(entryZip({ [`${folder}/en.mdx`]: text }))),
    'broken',
  ],
  'a file of another name behind its line': [
    patched(entryZip(), file, (view, at) => view.setUint8(at + 30, 120)),
    'broken',
  ],
  'a directory hidden in the comment': [Uint8Array.from([...entryZip(), ...entryZip().slice(-22)]), 'broken'],
  'files that share their bytes': [overlapping(), 'broken'],
  'a file that is larger than it says': [
    patched(entryZip({ [`${folder}/a.pdf`]: zeros(0.5) }), listed, (view, at) =>
      view.setUint32(at + 24, 30, true),
    ),
    'broken',
  ],
  'a file that is smaller than it says': [
    patched(entryZip(), listed, (view, at) => view.setUint32(at + 24, 5000, true)),
    'broken',
  ],
  'a small archive of 10 MB': [entryZip({ [`${folder}/a.pdf`]: zeros(10) }), 'grows'],
  'a text of 10 MB': [entryZip({ [`${folder}/en.mdx`]: zeros(10) }), 'largeFile'],
  'a picture of 25 MB': [entryZip({ [`${folder}/a.png`]: [zeros(25), { level: 0 }] }), 'largeFile'],
  'many pictures of 19 MB': [
    entryZip(Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`${folder}/${number}.png`, zeros(19)]))),
    'large',
  ],
  'an archive of 61 MB': [zeros(61), 'large'],
  'a hundred files': [
    entryZip(
      Object.fromEntries(Array.from({ length: 100 }, (_, number) => [`${folder}/${number}.jpg`, text])),
    ),
    'many',
  ],
  'an archive in the archive': [entryZip({ [`${folder}/more.zip`]: entryZip() }), 'nested'],
  'only an archive': [zipSync({ 'entry.zip': entryZip() }), 'nested'],
  'two folders': [named('another/en.mdx'), 'folders'],
  'no folder': [zipSync({ 'th.mdx': text }), 'folders'],
  nothing: [zipSync({}), 'folders'],
  'a folder that is no address': [zipSync({ 'Mae Sai/th.mdx': text }), 'folderName'],
  'a program': [entryZip({ [`${folder}/run.sh`]: text }), 'unknownFile'],
  'no Thai': [zipSync({ [`${folder}/en.mdx`]: text }), 'noThai'],
}

/** The second file lies where the first does. */
function overlapping(): Uint8Array {
  const starts = new Set<number>()
  return patched(
    renamed(entryZip({ [`${folder}/en.mdx`]: text }), 'en.mdx', 'th.mdx'),
    listed,
    (view, at) => {
      if (starts.size > 0) view.setUint32(at + 42, 0, true)
      starts.add(at)
    },
  )
}

/** Where an archive of more than 4 GB says where its other directory is. */
function withEnd64(zip: Uint8Array): Uint8Array {
  const at = zip.length - 22
  return Uint8Array.from([...zip.slice(0, at), 0x50, 0x4b, 6, 7, ...new Uint8Array(16), ...zip.slice(at)])
}
