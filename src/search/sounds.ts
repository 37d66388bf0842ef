/**
 * How a key sounds: letters that Thai says alike are one, and of the four tone marks counts only that there is one. ล้าม and ล่าม
 * are alike, ลาม is not.
 */
export const soundOf = (key: string): string =>
  ALIKE.reduce((sound, [written, one]) => sound.replace(written, one), key)

const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[ก-ฮ][ิุ]?์/g, ''],
  [/ใ|ไย/g, 'ไ'],
  [/รร(?=[ก-ฮ])/g, 'ั'],
  [/รร/g, 'ัน'],
  [/[่-๋]/g, '่'],
  [/็/g, ''],
  [/[ศษซ]/g, 'ส'],
  [/[ณน]/g, 'น'],
  [/ฎ/g, 'ด'],
  [/ฏ/g, 'ต'],
  [/ฐ/g, 'ถ'],
  [/[ฑฒธ]/g, 'ท'],
  [/ฌ/g, 'ช'],
  [/[ฬร]/g, 'ล'],
  [/ฆ/g, 'ค'],
  [/ญ/g, 'ย'],
  [/ู/g, 'ุ'],
  [/ี/g, 'ิ'],
]

/** How many letters part two words, two that changed places counting as one; more than `most` is not counted out. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let [before, last]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min((last?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last?.[j - 1] ?? 0) + (same ? 0 : 1))
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && i > 1 && j > 1)
        least = Math.min(least, (before?.[j - 2] ?? 0) + 1)
      row.push(least)
    }
    if (Math.min(...row) > most) return most + 1
    ;[before, last] = [last, row]
  }
  return last?.[b.length] ?? most + 1
}
