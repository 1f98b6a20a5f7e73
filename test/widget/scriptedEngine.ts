/** A stand-in for engine and knowledge: one reply of every kind, picked by a word of the question. Tests only. */
import { EMPTY_CONTEXT } from '../../src/engine/context';
import type { Reply } from '../../src/engine/reply';
import type { Compiled, Contact } from '../../src/knowledge/compiled';
import type { Engine } from '../../src/widget/contract';
import { compiledOnce } from '../setup/compiledOnce';

export const contacts: readonly Contact[] = [
  {
    id: 'phone',
    kind: 'phone',
    label: { id: 'Telepon', en: 'Telephone' },
    value: '175',
    hours: { id: 'Setiap hari, 24 jam', en: 'Every day' },
    for: ['help'],
    checked: '2025-12-11',
  },
  {
    id: 'wa',
    kind: 'whatsapp',
    label: { id: 'WhatsApp' },
    value: '0813-8007-0175',
    for: ['help'],
    checked: '2025-12-11',
  },
  {
    id: 'mail',
    kind: 'email',
    label: { id: 'E-mail' },
    value: 'care@example.id',
    for: ['help'],
    checked: '2025-12-11',
  },
  {
    id: 'web',
    kind: 'web',
    label: { id: 'Situs resmi' },
    value: 'www.example.id',
    for: ['help'],
    checked: '2025-12-11',
  },
];

const say = (text: string) => ({ id: text, en: `${text} (en)` });
const wording: Compiled['assistant']['wording'] = {
  greeting: { id: 'Hai Sahabat, saya Jessi. Ada yang ingin ditanyakan?', en: 'Hello, I am Jessi. Any question?' },
  welcome: { id: 'Selamat datang di layanan informasi BPJS Ketenagakerjaan', en: 'Welcome to the information service' },
  opening: {
    id: 'Saya menjawab pertanyaan tentang peluncuran perlindungan pekerja rentan di Bengkulu.',
    en: 'I answer questions about the launch.',
  },
  refusal: say('Itu di luar pengumuman ini.'),
  unclear: say('Belum jelas.'),
  clarify: say('Maksud Anda?'),
  sympathy: say('Kami turut prihatin.'),
  untold: say('Tidak ada di pengumuman.'),
  untoldGroup: say('Tidak ada di pengumuman.'),
  untoldMeasure: say('Tidak ada di pengumuman.'),
  otherPlace: say('Hanya Bengkulu.'),
  otherYear: say('Hanya 2025.'),
  askOfficer: say('Silakan hubungi petugas.'),
  known: say('Yang saya ketahui:'),
};

const entry = (id: string, ...ask: readonly string[]): Compiled['entries'][number] => ({
  id,
  kind: 'fact',
  topic: 'umum',
  title: say(id),
  answer: say(id),
  related: [],
  sources: [],
  ask: { id: ask },
});
/** The real knowledge but for what the widget shows of it, so that its inner shape may change. */
export const knowledge: Compiled = {
  ...compiledOnce('knowledge'),
  assistant: {
    name: 'Jessi',
    languages: ['id', 'en'],
    wording,
    contacts: [...contacts],
    ways: [
      {
        label: { id: 'Tentang programnya', en: 'About the programme' },
        question: { id: 'apa programnya', en: 'what is it' },
      },
      { label: { id: 'Angka-angkanya', en: 'The figures' }, question: { id: 'angka terlindungi', en: 'figures' } },
      {
        label: { id: 'Hubungi petugas', en: 'Reach an officer' },
        question: { id: 'hubungi petugas', en: 'contact officer' },
      },
    ],
    first: [
      say('Siapa yang disebut pekerja rentan?'),
      say('Berapa pengemudi Gojek yang dilindungi?'),
      say('Kapan diluncurkan?'),
      say('Mana lebih banyak, Gojek atau Grab?'),
    ],
    region: { name: 'Bengkulu', names: ['bengkulu'] },
  },
  entries: [
    entry('gojek', 'Berapa pengemudi Gojek yang dilindungi?', 'jumlah driver gojek'),
    entry('grab', 'Berapa pengemudi Grab yang dilindungi?'),
    entry('pekerja-rentan', 'Siapa yang disebut pekerja rentan?'),
  ],
};

const source = {
  publisher: 'KBRN',
  url: 'https://example.id/berita',
  date: '2025-12-11',
  paragraph: 9,
  text: 'KBRN, Ferama Putri (Kepala BPJS Ketenagakerjaan Bengkulu), 11 Desember 2025, paragraf 9',
};
const row = (label: string, value: number, asked = false) => ({
  label,
  value,
  unit: 'orang',
  text: `${value.toLocaleString('id')} orang`,
  ...(asked && { asked }),
});
const replies: readonly (readonly [RegExp, Reply])[] = [
  [
    /gojek|en:/,
    {
      kind: 'answer',
      language: 'id',
      text: '800 pengemudi Gojek sudah terlindungi di Bengkulu.',
      headline: { value: 800, unit: 'orang', text: '800 orang' },
      detail: 'Mereka termasuk kelompok pekerja informal. Angka per 11 Desember 2025.',
      table: {
        caption: 'Pekerja informal yang terlindungi',
        kind: 'bars',
        rows: [
          row('Pengemudi Grab', 1173),
          row('Pengemudi Gojek', 800, true),
          row('Pekerja seni', 345),
          row('Anggota Tagana', 206),
        ],
      },
      entryId: 'gojek',
      sources: [source],
      suggestions: ['Kalau Grab?', 'Berapa jumlah keduanya?'],
    },
  ],
  [
    /jumlah|hitung/,
    {
      kind: 'answer',
      language: 'id',
      text: '1.973 pengemudi ojek daring: Grab dan Gojek bersama.',
      headline: { value: 1973, unit: 'orang', text: '1.973 orang' },
      table: {
        caption: 'Bagian dari seluruhnya',
        kind: 'share',
        rows: [row('Grab', 1173), row('Gojek', 800), row('Seluruhnya', 1973)],
      },
      working: [{ text: '1.173 + 800 = 1.973', figureIds: ['grab', 'gojek'] }],
      sources: [source],
    },
  ],
  [
    /target|ucc/,
    {
      kind: 'answer',
      language: 'id',
      text: '54 persen adalah target UCC tahun 2026.',
      headline: { value: 54, unit: 'persen', text: '54%' },
      table: {
        caption: 'UCC Bengkulu',
        kind: 'progress',
        rows: [
          { label: 'Tercapai 2025', value: 35, unit: '%', text: '35%' },
          { label: 'Target 2025', value: 48, unit: '%', text: '48%' },
          { label: 'Target 2026', value: 54, unit: '%', text: '54%', asked: true },
        ],
      },
      sources: [source],
    },
  ],
  [
    /kapan/,
    {
      kind: 'answer',
      language: 'id',
      text: 'Kamis, 11 Desember 2025, di Balai Raya Bengkulu.',
      table: { caption: 'Acara', kind: 'rows', rows: [row('Peserta', 10)] },
      sources: [source],
    },
  ],
  [
    /guru/,
    {
      kind: 'clarify',
      language: 'id',
      text: 'Maksud Anda guru yang mana?',
      options: [
        { label: 'Guru tidak tetap SD dan SMP', question: 'berapa guru tidak tetap' },
        { label: 'Guru madrasah dan pesantren', question: 'berapa guru madrasah' },
      ],
    },
  ],
  [
    /daftar|petugas|meninggal|kecelakaan/,
    {
      kind: 'handoff',
      language: 'id',
      text: 'Cara mendaftar tidak diterangkan dalam pengumuman ini. Petugas dapat membantu Anda.',
      contacts,
      entryId: 'register',
      suggestions: ['Siapa yang disebut pekerja rentan?'],
    },
  ],
  [/halo|apa/, { kind: 'smalltalk', language: 'id', text: 'Halo, saya Jessi. Silakan bertanya.' }],
  [/english/, { kind: 'answer', language: 'en', text: '800 Gojek drivers are covered.', sources: [source] }],
];

/** Answers by the first word that it knows; everything else is refused. */
export function scriptedEngine(
  options: { readonly context?: Engine['context']; readonly fail?: () => boolean } = {},
): Engine {
  let context = options.context ?? EMPTY_CONTEXT;
  return {
    knowledge,
    get context() {
      return context;
    },
    ask(question) {
      if (options.fail?.()) throw new Error('scripted failure');
      context = { ...context, features: [question] };
      const found = replies.find(([words]) => words.test(question.toLowerCase()))?.[1];
      return (
        found ?? {
          kind: 'refusal',
          language: 'id',
          text: wording.refusal.id,
          suggestions: ['Siapa yang disebut pekerja rentan?'],
        }
      );
    },
    reset() {
      context = EMPTY_CONTEXT;
    },
    suggest: (prefix) =>
      knowledge.entries.flatMap(({ ask }) => ask.id).filter((ask) => ask.toLowerCase().includes(prefix.toLowerCase())),
  };
}
