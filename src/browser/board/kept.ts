import { type DBSchema, openDB } from 'idb'
import { type Board, emptyBoard, isBoard } from '../../entry/workshop/board.ts'

interface Boards extends DBSchema {
  boards: { key: string; value: Board }
}

/** One device has one board; another workshop's cards stand on it, too, until they are taken off. */
const only = 'board'

const database = () =>
  openDB<Boards>('good-practice-board', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('boards')
    },
  })

/** The board of this device. */
export async function keptBoard(): Promise<Board> {
  const kept: unknown = await (await database()).get('boards', only)
  return isBoard(kept) ? kept : emptyBoard()
}

/** Keeps the board on this device. */
export async function keepBoard(board: Board) {
  await (await database()).put('boards', board, only)
}
