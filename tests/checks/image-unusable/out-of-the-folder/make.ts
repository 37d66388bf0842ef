import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { photo } from '../../../attachments.ts'

/** Paths that leave the folder, come back to it, or are written so that nobody sees it; and a linked image's name in capitals. */
export default async function make(practices: string) {
  const text = readFileSync('tests/checks/valid/smallest/practices/mae-sai-interpreters/th.mdx', 'utf8')
  const targets = ['../room.jpg', './../mae-sai-interpreters/room.jpg', '%2e%2e/room.jpg', '/practices/mae-sai-interpreters/room.jpg', './Room.jpg', './room.jpg?x', './chart.svg']
  const images = targets.map((target) => `![ห้อง](${target})`).join('\n')
  mkdirSync(`${practices}/mae-sai-interpreters`)
  writeFileSync(`${practices}/mae-sai-interpreters/room.jpg`, await photo().jpeg().toBuffer())
  writeFileSync(`${practices}/mae-sai-interpreters/th.mdx`, text.replace('แหล่งข้อมูลไม่ได้บอก', images))
}
