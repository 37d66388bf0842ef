/** The check comes after the wall is seen. */
import '../form/no-eval.ts'

export { judge, likenesses } from './judging.ts'
