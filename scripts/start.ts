import { run } from './run.ts'

/** What `npm start` does: check, build, index, and serve at http://localhost:4321. */
run('node', ['scripts/build.ts'])
console.log('เปิด http://localhost:4321 · open http://localhost:4321')
run('astro', ['preview', '--port', '4321'])
