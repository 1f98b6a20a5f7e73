/** Compares screenshots: a small PNG reader, for the eight-bit pictures that browsers take. */
import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Bytes per pixel: 3 or 4. */
  readonly depth: number;
  readonly pixels: Buffer;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function unfilter(raw: Buffer, width: number, height: number, depth: number): Buffer {
  const line = width * depth;
  const pixels = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (line + 1)];
    for (let x = 0; x < line; x++) {
      const at = y * line + x;
      const left = x >= depth ? (pixels[at - depth] ?? 0) : 0;
      const up = y > 0 ? (pixels[at - line] ?? 0) : 0;
      const corner = x >= depth && y > 0 ? (pixels[at - line - depth] ?? 0) : 0;
      const base = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      pixels[at] = (raw[y * (line + 1) + 1 + x] ?? 0) + base;
    }
  }
  return pixels;
}

/** @throws {Error} for a PNG that no browser takes: palettes, sixteen bits, interlace. */
export function readPicture(png: Buffer): Picture {
  let at = 8;
  let head: Buffer | undefined;
  const data: Buffer[] = [];
  while (at < png.length) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') head = body;
    if (type === 'IDAT') data.push(body);
    at += length + 12;
  }
  if (!head) throw new Error('not a PNG');
  const [width, height, color] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9]];
  if (head[8] !== 8 || (color !== 2 && color !== 6) || head[12] !== 0) throw new Error('a PNG of an unusual kind');
  const depth = color === 6 ? 4 : 3;
  return { width, height, depth, pixels: unfilter(inflateSync(Buffer.concat(data)), width, height, depth) };
}

/** A step of colour that an eye does not see; smoothing of letters may differ by as much. */
const SEEN = 24;

/** Share of pixels in a box, 0 to 1, whose colour visibly differs. */
export function differenceOf(
  one: Picture,
  other: Picture,
  box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): number {
  let differing = 0;
  let all = 0;
  for (let y = Math.ceil(box.top); y < Math.floor(box.top + box.height); y++) {
    for (let x = Math.ceil(box.left); x < Math.floor(box.left + box.width); x++) {
      const [a, b] = [(y * one.width + x) * one.depth, (y * other.width + x) * other.depth];
      const far = [0, 1, 2].some((i) => Math.abs((one.pixels[a + i] ?? 0) - (other.pixels[b + i] ?? 0)) > SEEN);
      all++;
      if (far) differing++;
    }
  }
  return all === 0 ? 1 : differing / all;
}
