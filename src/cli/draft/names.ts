/** Names in a press text: people with their posts, places, bodies, programmes and terms. */
import type { Paragraph } from './readText';

export interface PersonFound {
  readonly name: string;
  readonly post: string;
  readonly paragraph: number;
}
export interface ThingFound {
  readonly kind: 'place' | 'body' | 'term' | 'programme' | 'medium';
  readonly name: string;
  /** Short form that the text itself gives in brackets. */
  readonly short?: string;
  readonly paragraph: number;
}

const POST =
  '(?:Plt\\.? |Plh\\.? |Pj\\.? |Wakil )?(?:Asisten|Kepala|Ketua|Gubernur|Bupati|Wali Kota|Walikota|Direktur|Direktris|Sekretaris|Menteri|Camat|Lurah|Rektor|Dekan|Manajer|Koordinator|Deputi|Staf Ahli|Presiden|Komisaris|Juru Bicara|Pimpinan|Pemimpin|General Manager|Kadis|Kabid|Sekda|Anggota)';
/** A full stop belongs to a name only after an initial or an academic title. */
const WORD = "(?:(?:[A-Z]|Dr|Drs|Dra|Ir|Hj|Prof)\\.|[A-Z][\\p{L}'’-]*)";
const NAME = `${WORD}(?: (?:${WORD}|bin|binti))*`;
/** Words of a post after its first: capitalised ones and the small words between them. */
const REST = `(?: (?:${WORD}|[IVX]+|dan|bidang|urusan|of))*`;
const SPEECH =
  /\b(?:menurut|menegaskan|menyampaikan|mengungkapkan|melaporkan|menjelaskan|mengatakan|menuturkan|menyebut|menyebutkan|menambahkan|merinci|menargetkan|menilai|mengakui|menyatakan|berharap|ujar|kata|tutur|jelas|tegas|ungkap|ucap|papar|imbuh|tutup|terang)(?:nya)?\b/i;

function* peopleIn({ number, text }: Paragraph): Generator<PersonFound> {
  const before = new RegExp(`(${POST}${REST}), (${NAME})(?=,| (?:yang|me|ber|di|saat|dalam|dan)\\b)`, 'gu');
  for (const [, post = '', name = ''] of text.matchAll(before)) yield { name, post, paragraph: number };
  const after = new RegExp(`(${NAME}),? (?:selaku )?(${POST}${REST})(?=,)`, 'gu');
  for (const [, name = '', post = ''] of text.matchAll(after)) {
    if (name.split(' ').length > 1 && !new RegExp(`^${POST}`, 'u').test(name)) yield { name, post, paragraph: number };
  }
  // "Bupati Sukamaju Rina Wati mengatakan": the last two words are the name.
  const joined = new RegExp(`(${POST})((?: ${WORD}){2,6}) (?=(?:me|ber)[a-z]+)`, 'gu');
  for (const [, title = '', rest = ''] of text.matchAll(joined)) {
    const said = rest.trim().split(' ');
    yield { name: said.slice(-2).join(' '), post: [title, ...said.slice(0, -2)].join(' '), paragraph: number };
  }
}

export function findPeople(paragraphs: readonly Paragraph[]): readonly PersonFound[] {
  const byName = new Map<string, PersonFound>();
  for (const paragraph of paragraphs) {
    for (const person of peopleIn(paragraph)) {
      const known = [...byName.keys()].find((name) => name.includes(person.name) || person.name.includes(name));
      if (known === undefined) byName.set(person.name, person);
    }
  }
  return [...byName.values()];
}

const PLACE =
  /^(?:Provinsi|Kabupaten|Kota|Balai|Gedung|Aula|Lapangan|Kecamatan|Desa|Kelurahan|Jalan|Pantai|Pasar|Hotel|Stadion|Taman|Alun-alun|Pelabuhan|Bandara|Pulau|Waduk|Pendopo|Puskesmas|Teluk)\b/;
const BODY =
  /^(?:BPJS|BPS|BUMD|Kementerian|Dinas|Pemerintah|Pemprov|Pemkab|Pemkot|Badan|Universitas|Institut|PT|CV|Bank|DPRD?|Polda|Polres|Setda|Lembaga|Yayasan|Koperasi|Perum|Balai Besar|Kantor)\b/;
const PROGRAMME = /^(?:Program|Gerakan|Kartu)\b/;
const CALENDAR =
  /^(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)\b/;
/** First words of sentences that are no names. */
const OPENERS =
  /^(?:Acara|Dalam|Dari|Ia|Ini|Hingga|Angka|Artinya|Meski|Tahun|Dengan|Sementara|Selain|Lebih|Peluncuran|Menurut|Pada|Di|Untuk|Kami|Saat|Adapun|Namun|Bagi|Jumlah|Para|Warga|Kegiatan|Target|Total|Sebanyak|Kata|Setelah|Sebelumnya|Seluruh|Kini|Sisanya|Anggaran|Bantuan|Masyarakat|Bersama|Nilainya|Produksi|Dia|Kita|Tidak|Hasil|Sejak|Program ini)\b/;

function kindOf(name: string): ThingFound['kind'] {
  if (PLACE.test(name)) return 'place';
  if (PROGRAMME.test(name)) return 'programme';
  return BODY.test(name) ? 'body' : 'term';
}

function* thingsIn({ number, text }: Paragraph): Generator<ThingFound> {
  const pattern = new RegExp(
    `((?:Dinas|Kementerian|Badan)(?: ${WORD})+ dan ${NAME}|${NAME})(?: \\(([A-Z][\\p{L}]{1,14})\\))?`,
    'gu',
  );
  for (const match of text.matchAll(pattern)) {
    const opens = match.index === 0 || /[.!?"“”]\s*$/.test(text.slice(0, match.index));
    let name = match[1] ?? '';
    while (opens && OPENERS.test(name)) name = name.split(' ').slice(1).join(' ');
    name = name.replace(/[.,]+$| Rp$/g, '');
    const short = match[2];
    const isAcronym = /^\p{Lu}{3,}$/u.test(name) || /^[A-Z][a-z]+[A-Z]/.test(name);
    const isWhole = name.split(' ').length > 1 || short !== undefined || isAcronym;
    if (!isWhole || CALENDAR.test(name)) continue;
    yield { kind: kindOf(name), name, paragraph: number, ...(short ? { short } : {}) };
  }
}

/** An office named without the person who holds it: "sejalan dengan visi Gubernur". */
const OFFICE = /\b(?:Gubernur|Bupati|Wali Kota|Walikota|Presiden|Menteri|Sekda|Kapolda|Kapolres)\b(?! [A-Z]|,? [A-Z])/u;

/** Names that are not people: each once, with the short form that the text gives. */
export function findThings(paragraphs: readonly Paragraph[], people: readonly PersonFound[]): readonly ThingFound[] {
  const found = new Map<string, ThingFound>();
  for (const { number, text } of paragraphs) {
    const office = OFFICE.exec(text)?.[0];
    if (office) found.set(office, { kind: 'term', name: office, paragraph: number });
  }
  for (const thing of paragraphs.flatMap((paragraph) => [...thingsIn(paragraph)])) {
    const isPerson = people.some(
      ({ name, post }) =>
        thing.name.includes(name) || name.includes(thing.name) || (thing.name === post && thing.kind === 'term'),
    );
    const isShort = [...found.values()].some(({ short }) => short === thing.name);
    const isTitle = new RegExp(`^${POST}`, 'u').test(thing.name);
    const known = found.get(thing.name);
    if (isPerson || isShort || isTitle) continue;
    if (!known || (thing.short && !known.short))
      found.set(thing.name, { ...thing, paragraph: known?.paragraph ?? thing.paragraph });
  }
  return [...found.values()];
}

/** Does the paragraph name this person or thing, by its full name, its short form or (people) a part of the name? */
export function isNamed(text: string, name: string, short?: string): boolean {
  return text.includes(name) || (short !== undefined && text.includes(short));
}

/** Who speaks in each paragraph; quotes and "ia" go on with the last speaker. */
export function speakersOf(
  paragraphs: readonly Paragraph[],
  people: readonly PersonFound[],
): ReadonlyMap<number, PersonFound> {
  const speakers = new Map<number, PersonFound>();
  let last: PersonFound | undefined;
  for (const { number, text } of paragraphs) {
    const named = people.find(
      ({ name }) =>
        text.includes(name) ||
        name.split(' ').some((part) => part.length > 3 && new RegExp(`\\b${part}\\b`).test(text)),
    );
    const goesOn = /\b[Ii]a\b|\bdia\b|\bDia\b|^["“]/.test(text);
    if (named) last = named;
    if (last && (named ? SPEECH.test(text) : goesOn)) speakers.set(number, last);
  }
  return speakers;
}
