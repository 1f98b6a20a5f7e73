/** The name that a misspelt one most likely meant. */

/** Levenshtein distance with neighbours swapped counted once, as fingers do; gives up above `most`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const at = (cells: readonly number[], k: number) => cells[k] ?? most + 1;
      let cost = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + (same ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(before, j - 2) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? most + 1;
}

/** @returns The nearest of the names, or `undefined` where none is near enough to be meant. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  const most = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of names) {
    const known = candidate.toLowerCase();
    const starts = wanted.length > 3 && (known.startsWith(wanted) || wanted.startsWith(known));
    const cost = Math.min(distance(wanted, known, most), starts ? most : most + 1);
    if (cost < least) {
      least = cost;
      best = candidate;
    }
  }
  return best;
}
