/** The same build in Node and in browsers: what the tests see is what runs on the writer's device. */
declare module 'mammoth/mammoth.browser.min.js' {
  import mammoth from 'mammoth'
  export default mammoth
}
