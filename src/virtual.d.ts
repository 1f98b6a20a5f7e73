declare module 'virtual:knowledge' {
  /** The compiled default knowledge, packed. */
  const packed: string;
  export default packed;
}
