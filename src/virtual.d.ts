declare module 'virtual:knowledge' {
  /** The compiled default knowledge as JSON text. */
  const json: string;
  export default json;
}
