import { identifies, type Recognizer } from '../recognizer.ts'

const house = String.raw`\d{1,4}(?:[/-]\d{1,4})?`
const village = String.raw`(?:หมู่(?:ที่)?|ม\.) ?\d{1,2}(?!\d)`
const street = String.raw`(?:ซอย|ซ\.|ถนน|ถ\.|ตรอก) ?[ก-๎A-Za-z0-9]`
const below = String.raw`(?:ตำบล|ต\.|แขวง)(?: ?[ก-๎])`

/** A public office says where it is; a shelter must not. */
const ofAnOffice =
  /(?:สำนักงาน|กระทรวง|กรม(?!ธรรม์)|ศาลากลาง|ที่ว่าการ|ที่ทำการ|สถานี|ศาล(?!า)|โรงพยาบาล|มหาวิทยาลัย|สถานทูต|เทศบาล|อบต|อบจ|กอง(?!ทุน)|มูลนิธิ|สมาคม|องค์กร|บริษัท|สหกรณ์|office|ministry|department|embassy)[^\n]{0,60}$/iu
const ofAShelter =
  /(?:สถานคุ้มครอง|บ้านพักเด็ก|บ้านพักฉุกเฉิน|บ้านพัก(?:ผู้|สำหรับ)|สถานพัก|บ้านเกร็ดตระการ|บ้านเกร็ดตระการ|เซฟเฮาส์|shelter|safe ?house)[^\n]{0,60}$/iu

/** Numbers of other things that have a stroke in them. */
const ofAText =
  /(?:มาตรา|ข้อ|ฉบับที่|ครั้งที่|คดี|อัตราส่วน|คำสั่ง|ประกาศ|ระเบียบ)[^\n]{0,10}$|(?:หมู่(?:ที่)?|ชั้น|ห้อง) ?$|(?:อาคาร|โรงแรม|ห้องประชุม|hotel|venue|meeting)[^\n]{0,40}$/u

/** Where somebody lives: house, room, village number, street. A village number or a subdistrict alone is none. */
export const addresses: Recognizer[] = [
  identifies('address', new RegExp(`บ้านเลขที่ ?${house}`, 'gu')),
  identifies(
    'address',
    new RegExp(
      String.raw`(?:เลขที่ ?)?(?<![\d/])${house}(?: (?:อาคาร|ห้อง|หอพัก)[^\n]{1,30}?)? ?(?:${village}|${street})`,
      'gu',
    ),
    {
      notAfter: new RegExp(`${ofAnOffice.source}|${ofAText.source}`, 'iu'),
      holds: ([text]) => !/^2[45]\d\d |กระทรวง|กรม|ศาลากลาง|สำนักงาน|รัฐสภา/.test(text),
    },
  ),
  identifies(
    'address',
    new RegExp(String.raw`เลขที่ ?${house}[^\n]{0,20}?(?:${village}|${street}|${below})`, 'gu'),
    {
      after: ofAShelter,
    },
  ),
  identifies(
    'address',
    new RegExp(String.raw`เลขที่ ?${house}[^\n]{0,20}?(?:${village}|${street}|${below})`, 'gu'),
    {
      notAfter: new RegExp(`${ofAnOffice.source}|${ofAText.source}`, 'iu'),
    },
  ),
  identifies(
    'address',
    new RegExp(String.raw`(?<![\d/])\d{1,4}/\d{1,4} ?(?:${below}|${village}|หมู่บ้าน|${street})`, 'gu'),
    {
      notAfter: new RegExp(`${ofAnOffice.source}|${ofAText.source}`, 'iu'),
    },
  ),
  identifies(
    'address',
    /(?:ห้อง(?:เลขที่|พัก)?|ชั้น) ?\d{1,4}[A-Z]? ?(?:ชั้น ?\d{1,2} ?)?(?:ของ|ใน)?(?:หอพัก|อพาร์ตเมนต์|อพาร์ทเมนท์|คอนโด|แมนชั่น|แฟลต|อาคารชุด|ห้องเช่า|บ้านเช่า)[ก-๎A-Za-z]{0,30}/gu,
  ),
  identifies('address', /(?:ห้องเช่า|บ้านเช่า|ห้องพัก|ห้องแถว) ?(?:เลขที่|หมายเลข|เบอร์) ?\d{1,4}/gu, {
    notAfter: /(?:โรงแรม|ประชุม|อบรม|hotel)[^\n]{0,30}$/iu,
  }),
  identifies(
    'address',
    /(?:หอพัก|อพาร์ตเมนต์|อพาร์ทเมนท์|คอนโด|แมนชั่น|บ้านเช่า|แฟลต)[ก-๎A-Za-z]{0,30} ?(?:ห้อง|เลขที่|ซอย|ซ\.|ชั้น) ?(?:เลขที่ ?)?[\dก-๎A-Z]{1,10}/gu,
    {
      notAfter: /(?:จำนวน|มี)$/u,
      holds: ([text]) => /\d/.test(text),
    },
  ),
  identifies(
    'address',
    /(?<![\d/])(?:no\.? ?)?\d{1,4}(?:\/\d{1,4})?,? (?:moo|mu|soi|village no\.?|(?:[A-Z][a-z]{2,20} ){1,3}(?:road|rd\.?|street|st\.|soi|lane))(?: ?\d{1,3})?(?![a-z])/giu,
    {
      notAfter: new RegExp(`${ofAnOffice.source}|${ofAText.source}`, 'iu'),
    },
  ),
]

const latitude = String.raw`(?:[5-9]|1\d|20)\.\d{3,}`
const longitude = String.raw`(?:9[7-9]|10[0-5])\.\d{3,}`

/** Places on the map to within some hundred metres: inside Thailand (5.5–20.6° N, 97.3–105.7° E), map links and grids. */
export const coordinates: Recognizer[] = [
  identifies(
    'coordinates',
    new RegExp(
      String.raw`(?<![\d.])${latitude}°? ?N?[ ,;/:|&]{0,3}(?:(?:ลองจิจูด|ลองติจูด|เส้นแวง|longitude|long?\.?|lng|E)[ :=]{0,3})?${longitude}(?![\d.]*%)`,
      'giu',
    ),
    {
      notAfter: /(?:CI|SD|ร้อยละ|เฉลี่ย|mean)[^\d\n]{0,10}$/u,
    },
  ),
  identifies(
    'coordinates',
    /\d{1,3} ?[°º] ?\d{1,2} ?['′’] ?(?:\d{1,2}(?:\.\d{1,4})? ?["″”]?)? ?[NSEWเหใตออ]?/gu,
  ),
  identifies('coordinates', /(?<![A-Za-z\d])4[678][NPQ] ?[A-Z]{0,2} ?\d{4,7} ?\d{4,7}(?!\d)/gu),
  identifies(
    'coordinates',
    /(?:maps\.app\.goo\.gl|goo\.gl\/maps|(?:www\.)?google\.[a-z.]{2,6}\/maps|maps\.google\.[a-z.]{2,6}|maps\.apple\.com|(?:www\.)?openstreetmap\.org|what3words\.com|w3w\.co)[^\s)\]}"'<>]{0,200}/giu,
  ),
  identifies('coordinates', /\/\/\/[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20}/gu),
  identifies(
    'coordinates',
    /(?<![A-Z\d])[67][MPQ][2-9CFGHJMPQRVWX]{2}[2-9CFGHJMPQRVWX]{4}\+[2-9CFGHJMPQRVWX]{2,3}(?![A-Z\d])|(?<![A-Z\d+])[2-9CFGHJMPQRVWX]{4}\+[2-9CFGHJMPQRVWX]{2,3}(?![A-Z\d])/gu,
  ),
]
