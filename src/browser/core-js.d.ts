/** Side effects only: what a browser lacks. */
declare module 'core-js/*'
