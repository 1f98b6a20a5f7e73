/** What every assistant says, whatever it is about: a new folder begins with these sentences instead of empty ones. */
import type { Source } from '../../knowledge/schema';

type Assistant = Source['assistant'];
type Entry = Source['entries']['entries'][number];

export const wordingFor = (name: string): Assistant['wording'] => ({
  greeting: { id: `Hai Sahabat, saya ${name}! Ada yang ingin ditanyakan?` },
  welcome: { id: 'Selamat datang di layanan informasi' },
  opening: { id: `Halo, saya ${name}. Silakan pilih atau tulis pertanyaan Anda.` },
  refusal: { id: 'Maaf, itu di luar yang saya ketahui. Saya hanya dapat menjawab tentang pengumuman ini.' },
  unclear: { id: 'Saya belum menangkap maksud Anda. Boleh ditulis dengan kata lain?' },
  clarify: { id: 'Maksud Anda yang mana?' },
  sympathy: { id: 'Saya turut prihatin mendengarnya.' },
  untold: { id: 'Pengumuman ini tidak memuat keterangan tentang {thing}.' },
  untoldGroup: { id: 'Pengumuman ini tidak menyebut {thing}, jadi saya tidak bisa memastikannya.' },
  untoldMeasure: { id: 'Pengumuman ini tidak memuat {thing}.' },
  otherPlace: { id: 'Pengumuman ini tidak memuat keterangan untuk {thing}.' },
  otherYear: { id: 'Pengumuman ini tidak memuat angka untuk {thing}.' },
  askOfficer: { id: 'Petugas dapat membantu lewat saluran resmi berikut.' },
  known: { id: 'Yang disebut dalam pengumuman: {thing}.' },
});

const small = (id: string, title: string, phrasings: string[], answer: string): Entry => ({
  id,
  kind: 'smalltalk',
  topic: 'sapaan',
  title: { id: title },
  phrasings: { id: phrasings },
  answer: { id: answer },
  related: [],
  sources: [],
});

export const smalltalkFor = (name: string): Entry[] => [
  small(
    'halo',
    'Salam',
    ['Halo', 'Hai', 'selamat pagi', 'permisi', 'assalamualaikum'],
    `Halo, saya ${name}. Silakan bertanya.`,
  ),
  small(
    'terima-kasih',
    'Terima kasih',
    ['Terima kasih', 'Makasih', 'makasih banyak', 'trims'],
    'Sama-sama, senang bisa membantu.',
  ),
  small('pamit', 'Pamit', ['Sampai jumpa', 'Dadah', 'sudah dulu', 'bye'], 'Sampai jumpa.'),
  small(
    'siapa-kamu',
    `Siapa ${name}`,
    ['Siapa kamu?', 'Siapa namamu?', 'kamu robot ya', 'ini siapa'],
    `Saya ${name}, asisten informasi untuk pengumuman ini.`,
  ),
];
