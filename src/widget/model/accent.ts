/** Makes any accent readable: text at 4.5:1, edges and fills at 3:1, in both themes (WCAG 2.2, 1.4.3 and 1.4.11). */

type Rgb = readonly [number, number, number];
const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
const DEFAULT: Rgb = [11, 92, 171];

/** Must agree with `--_surface` and `--_raise` of root.css: the backgrounds that the accent meets. */
export const SURFACES: Readonly<Record<'light' | 'dark', readonly [string, string]>> = {
  light: ['#ffffff', '#f1f5f9'],
  dark: ['#121a24', '#1c2733'],
};

export function parseHex(text: string): Rgb | undefined {
  const long = text.trim().replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  if (!/^#[\da-f]{6}$/i.test(long)) return undefined;
  const value = Number.parseInt(long.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

const luminance = (color: Rgb): number => {
  const [r = 0, g = 0, b = 0] = color.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast as WCAG defines it, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const ratio = (luminance(a) + 0.05) / (luminance(b) + 0.05);
  return Math.max(ratio, 1 / ratio);
}

const mix = ([r, g, b]: Rgb, [r2, g2, b2]: Rgb, share: number): Rgb => {
  const part = (one: number, other: number) => Math.round(one + (other - one) * share);
  return [part(r, r2), part(g, g2), part(b, b2)];
};

/** Moves a colour toward white or black, in small steps, until it stands out from every background. */
function until(color: Rgb, toward: Rgb, backgrounds: readonly Rgb[], ratio: number): Rgb {
  for (let step = 0; step < 20; step += 1) {
    const tried = mix(color, toward, step / 20);
    if (backgrounds.every((background) => contrast(tried, background) >= ratio)) return tried;
  }
  return toward;
}

const css = (color: Rgb) => `rgb(${color.join(' ')})`;

/** Custom properties of the accent for one theme; a colour that is not `#rgb` or `#rrggbb` gives the default. */
export function accentTokens(accent: string, theme: 'light' | 'dark'): Readonly<Record<`--_${string}`, string>> {
  const asked = parseHex(accent) ?? DEFAULT;
  const backgrounds = SURFACES[theme].map((hex) => parseHex(hex) ?? WHITE);
  const toward = theme === 'light' ? BLACK : WHITE;
  const fill = until(asked, toward, backgrounds, 3);
  const [surface = WHITE] = backgrounds;
  const soft = mix(surface, fill, theme === 'light' ? 0.08 : 0.16);
  return {
    '--_accent': css(fill),
    '--_on-accent': css(contrast(WHITE, fill) >= 4.5 ? WHITE : BLACK),
    '--_accent-soft': css(soft),
    '--_accent-ink': css(until(fill, toward, [...backgrounds, soft], 4.5)),
  };
}
