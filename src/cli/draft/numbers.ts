/** Figures in a paragraph: value, unit and the noun that they count. */

export interface NumberFound {
  readonly value: number;
  /** `percent`, `rupiah` or the word that counts: orang, unit, ton …; empty where the text leaves it to be understood. */
  readonly unit: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

const CLASSIFIERS = new Set(
  'orang jiwa keluarga rumah unit buah ekor ton kilogram kg liter hektare hektar meter kilometer km desa kelurahan kecamatan kabupaten kota sekolah kelas paket hari jam menit bulan tahun kali lembar batang bibit titik ruas kelompok perahu kapal kursi karung kios'.split(
    ' ',
  ),
);
const SCALES: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12 };
/** A noun ends before these. */
const STOP = new Set(
  'yang di ke dari pada untuk dengan dan serta atau akan telah sudah kini saat ini itu tersebut termasuk yakni yaitu terdiri hingga sampai dalam oleh sebagai per menjadi adalah ada juga sekitar total sebanyak mencapai tahun bulan antara atas bagi karena agar sedangkan sementara selain maka artinya sehingga lewat naik turun nilainya kepada seluruhnya setara tercatat senilai jumlah'.split(
    ' ',
  ),
);
const isVerb = (word: string) => /^(?:me[mn]?|ber|ter|di)[a-z]{4,}$/.test(word);

const NUMBER =
  /(?<![\d.,/\p{L}-])(Rp\.?\s?)?(\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?(?![\d/]|\.\d)(?:\s+(ribu|juta|miliar|milyar|triliun)\b)?\s*(%|persen\b)?/giu;
/** Digits that count nothing: hours, laws, telephone numbers, ordinals. */
const OTHER =
  /\b(?:pukul|jam)\s+\d{1,2}(?:[.:]\d{2})?(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?(?:\s*(?:wib|wita|wit))?|\b(?:nomor|no\.?|pasal|ayat|rt|rw|km)\s*\.?\s*\d+|\bke-\d+|\b0\d{2,3}[- ]?\d{3,}[- ]?\d*|\b[A-Z]\d+\b/giu;

const words = (text: string) => text.split(/\s+/).filter(Boolean);

/** The noun after the number: "71 pekerja rentan telah …" → "pekerja rentan". */
function following(after: string): { readonly classifier?: string; readonly noun: string; readonly verb?: string } {
  const clause = /^[^,.;:()"“”—–]*/.exec(after)?.[0] ?? '';
  const said = words(clause);
  const classifier = CLASSIFIERS.has(said[0]?.toLowerCase() ?? '') ? said.shift()?.toLowerCase() : undefined;
  const noun: string[] = [];
  for (const word of said) {
    if (STOP.has(word.toLowerCase()) || isVerb(word) || /^\d/.test(word) || noun.length === 4) break;
    noun.push(word);
  }
  const verb = said.slice(noun.length, noun.length + 2).find(isVerb);
  const from = /^(?:berasal )?dari (?:kelompok |kalangan |sektor )?/.exec(said.slice(noun.length).join(' '))?.[0];
  // "34 orang berasal dari kelompok pekerja sosial": the noun stands behind.
  if (noun.length === 0 && from)
    return {
      ...(classifier ? { classifier } : {}),
      noun: following(said.slice(noun.length).join(' ').slice(from.length)).noun,
    };
  return { noun: noun.join(' '), ...(classifier ? { classifier } : {}), ...(verb ? { verb } : {}) };
}

/** The noun before a bracket or a number: "kader Posyandu (11 orang)" → "kader Posyandu". */
function preceding(before: string): string {
  const clause = /[^,.;:()"“”—–]*$/.exec(before)?.[0] ?? '';
  const noun: string[] = [];
  for (const word of words(clause).reverse()) {
    const isJoint = word === 'dan' && noun.length > 0;
    const isStop = !isJoint && (STOP.has(word.toLowerCase()) || isVerb(word) || /^\d/.test(word));
    if (isStop && noun.length > 0) break;
    if (!isStop) noun.unshift(word);
    if (noun.length === 6) break;
  }
  return noun.join(' ').replace(/^(?:dan|serta|hingga|termasuk)\s+/i, '');
}

/** @param text A paragraph with its dates blanked. */
export function findNumbers(text: string): readonly NumberFound[] {
  const read = text.replace(OTHER, (match) => ' '.repeat(match.length));
  const found: NumberFound[] = [];
  let lastNoun = '';
  for (const match of read.matchAll(NUMBER)) {
    const [whole, money, digits = '', decimals = '', scale, percent] = match;
    const value =
      Number(digits.replace(/\./g, '') + decimals.replace(',', '.')) * (scale ? (SCALES[scale.toLowerCase()] ?? 1) : 1);
    const from = match.index;
    const to = from + whole.trimEnd().length;
    const { classifier, noun, verb } = following(read.slice(from + whole.length));
    const inBracket = /\(\s*$/.test(read.slice(0, from));
    const before = preceding(read.slice(0, from).replace(/\(\s*$/, ''));
    const carried = lastNoun && verb ? `${lastNoun} ${verb}` : '';
    const label = percent || money ? before || noun : inBracket ? before : noun || carried || before;
    const counted = /^\p{Lu}?\p{Ll}+$/u.test(words(noun)[0] ?? '') ? (words(noun)[0] ?? '').toLowerCase() : '';
    const unit = percent ? 'percent' : money ? 'rupiah' : (classifier ?? counted);
    if (noun && !percent) lastNoun = noun;
    found.push({ value, unit, label: label || unit || 'angka', from, to });
  }
  return found;
}
