import type { Recognizer } from '../recognizer.ts'

const latitude = String.raw`(?:[5-9]|1\d|20)\.\d{3,}`
const longitude = String.raw`(?:9[7-9]|10[0-5])\.\d{3,}`

/** Places on the map to within some hundred metres: inside Thailand (5.5–20.6° N, 97.3–105.7° E), map links and grids. */
export const coordinates: Recognizer[] = [
  {
    kind: 'coordinates',
    severity: 'error',
    pattern: new RegExp(
      String.raw`(?<![\d.])${latitude}°? ?N?[ ,;/:|&]{0,3}(?:(?:ลองจิจูด|ลองติจูด|เส้นแวง|longitude|long?\.?|lng|E)[ :=]{0,3})?${longitude}(?![\d.]*%)`,
      'giu',
    ),
    notAfter: /(?:CI|SD|ร้อยละ|เฉลี่ย|mean)[^\d\n]{0,10}$/u,
  },
  {
    kind: 'coordinates',
    severity: 'error',
    pattern: /\d{1,3} ?[°º] ?\d{1,2} ?['′’] ?(?:\d{1,2}(?:\.\d{1,4})? ?["″”]?)? ?[NSEWเหใตออ]?/gu,
  },
  {
    kind: 'coordinates',
    severity: 'error',
    pattern: /(?<![A-Za-z\d])4[678][NPQ] ?[A-Z]{0,2} ?\d{4,7} ?\d{4,7}(?!\d)/gu,
  },
  {
    kind: 'coordinates',
    severity: 'error',
    pattern:
      /(?:maps\.app\.goo\.gl|goo\.gl\/maps|(?:www\.)?google\.[a-z.]{2,6}\/maps|maps\.google\.[a-z.]{2,6}|maps\.apple\.com|(?:www\.)?openstreetmap\.org|what3words\.com|w3w\.co)[^\s)\]}"'<>]{0,200}/giu,
  },
  { kind: 'coordinates', severity: 'error', pattern: /\/\/\/[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20}/gu },
  {
    kind: 'coordinates',
    severity: 'error',
    pattern:
      /(?<![A-Z\d])[67][MPQ][2-9CFGHJMPQRVWX]{2}[2-9CFGHJMPQRVWX]{4}\+[2-9CFGHJMPQRVWX]{2,3}(?![A-Z\d])|(?<![A-Z\d+])[2-9CFGHJMPQRVWX]{4}\+[2-9CFGHJMPQRVWX]{2,3}(?![A-Z\d])/gu,
  },
]
