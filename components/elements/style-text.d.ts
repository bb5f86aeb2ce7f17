/** A style sheet imported `with { type: 'text' }`, to be adopted by script. */
declare module '*.css' {
  const text: string;
  export default text;
}
