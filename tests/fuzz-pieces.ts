/** What texts are put together from by chance; `¦` parts the pieces, of which many end in a space or a line. */
const split = (...lines: string[]) => lines.join('¦').split('¦')

/** Words of honest texts. */
export const thai = split('ผู้เสียหาย¦น้ำ¦ล่าม ¦ที่¦อายุ 15 ปี¦“คุ้มครอง”¦ตำรวจ\u200bน้ำ')

/** Signs of Markdown, and escapes that become signs. */
export const markdown = split(
  '*¦**¦_¦~~¦`¦```¦~~~¦# ¦## ¦- ¦- [x] ¦1. ¦> ¦    ¦\t¦|¦|-|¦[¦]¦](¦)¦![¦![a](./a.jpg)¦[^1]¦[^1]: ¦[a]: ¦[a][b]',
  '\\¦***¦===¦---¦&#106;¦&colon;¦&Tab;¦&lt;¦&#x3c;script&gt;¦&shy;¦&#0;¦<¦>¦"¦\'¦\n¦\n\n¦ ',
)

/** Addresses, good and bad. */
export const addresses = split(
  'javascript:alert(1)¦JaVaScRiPt:x¦java\tscript:x¦data:text/html,<script>¦vbscript:x¦file:///etc¦x:y@a.bc',
  'https://example.org¦http://a.bc¦//evil.example¦/\\evil.example¦/practices/¦#results¦./a.pdf¦www.a.bc¦a@b.cc',
  'mailto:a@m-society.go.th¦tel:1300¦https://a.bc/"onclick="x',
)

/** The same, where they lead somewhere. */
export const links = addresses.flatMap((address) => [
  `[ล่าม](${address})`,
  `![ห้อง](${address})`,
  `\n\n[a]: ${address}\n\n[a] `,
])

/** What would run if MDX were compiled, or HTML passed on. */
export const programs = split(
  '{¦}¦{1}¦{`¦import x from "y"¦export const a = 1¦{...a}¦{/*¦*/}¦constructor¦<script>¦</script>¦<style>¦<x-a>',
  '<img src=x onerror=alert(1)>¦<svg/onload=x>¦<a href="javascript:x">¦<!--¦<iframe srcdoc="¦<Callout type="note">',
  '</Callout>¦<Cite source="¦" />¦<Term id="nrm">¦</Term>¦<Term id="¦ onclick="x"¦ onload=\'x\'¦ set:html="x"¦ style={x}',
)

/** Signs of YAML, and values that parsers read in more than one way. */
export const yaml = split(
  'title: ¦summary: ¦provinces: ¦kind: ¦__proto__: ¦constructor: ¦<<: ¦x: ¦: ¦- ¦? ¦[¦]¦{¦}¦,¦"¦\'¦|¦>¦&a ¦*a¦#¦\n¦  ',
  `!!binary ¦!!js/function ¦%YAML 1.1¦\t¦---¦...¦1e400¦.nan¦0x¦${'9'.repeat(400)}¦null¦2026-02-30¦\\u202e¦\\x00`,
)

/** Characters that nobody sees. */
export const unseen = split('\0¦\u001b[31m¦\u202e¦\u200b¦\u200d¦\ufeff¦\ufffe¦\ud800¦\u{e0041}¦e\u0301')
