/** A text file as a string: the bundler and the test runner put it into the module. */
declare module '*.txt?raw' {
  const text: string;
  export default text;
}
