/** Anything of the knowledge by its id. */
export const byId = <One extends { readonly id: string }>(list: readonly One[]): ReadonlyMap<string, One> =>
  new Map(list.map((one) => [one.id, one]));
