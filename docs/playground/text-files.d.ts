/** Text files become strings in the bundle. */
declare module '*.txt' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: the bundler exports the text so
  export default text;
}
