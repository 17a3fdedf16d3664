/** A font as a data address: the bundler and the test runner put the bytes into the module. */
declare module '*.ttf?inline' {
  const address: string;
  export default address;
}
