/** What every problem says to an Indonesian editor: what is wrong, and what to do. */

import type { Wording } from './describe';
import type { Code, Params } from './issue';

const meant = (nearest: unknown, otherwise: string) => (nearest ? `Mungkin maksudnya "${nearest}".` : otherwise);
const also = ({ also: places = [] }: Params) => (Array.isArray(places) ? places.join(', ') : String(places));
const listed = (value: unknown) => (Array.isArray(value) ? value.join(', ') : String(value ?? ''));

const KIND: Readonly<Record<string, string>> = {
  string: 'teks dalam tanda petik',
  number: 'angka tanpa tanda petik',
  boolean: 'true atau false',
  list: 'daftar dalam kurung siku [ ]',
  object: 'kelompok isian dalam kurung kurawal { }',
  undefined: 'kosong',
  null: 'null',
};
const kind = (name: unknown) => KIND[String(name)] ?? String(name);
const REFERENCE: Readonly<Record<string, string>> = {
  figure: 'angka (figures.json)',
  entry: 'entri (entries.json)',
  paragraph: 'paragraf (announcement.json)',
  person: 'orang (announcement.json, people)',
  name: 'orang atau nama (announcement.json)',
  date: 'tanggal (announcement.json, dates)',
  unit: 'satuan (figures.json, units)',
  population: 'populasi (figures.json, populations)',
  topic: 'topik (entries.json, topics)',
};
const REPLY: Readonly<Record<string, string>> = {
  clarify: 'Jessi bertanya balik',
  refusal: 'Jessi tidak mengerti atau menganggapnya di luar topik',
  handoff: 'Jessi menjawab bahwa hal itu tidak disebut',
  smalltalk: 'Jessi menganggapnya basa-basi',
  answer: 'Jessi menjawab dengan hitungan',
};
const reached = ({ got, gotTitle, kind: reply }: Params) =>
  got ? `sampai ke "${gotTitle || got}" (${got})` : (REPLY[String(reply)] ?? 'tidak sampai ke mana pun');

export const WORDING_ID: Readonly<Record<Code, Wording>> = {
  'file-missing': () => ['Berkas ini tidak ada.', 'Buat berkas itu, atau salin dari versi sebelumnya.'],
  'file-too-large': ({ size, most }) => [
    `Berkas ini terlalu besar: ${size} ribu huruf.`,
    `Ringkas sampai di bawah ${most} ribu; buang contoh pertanyaan yang kembar.`,
  ],
  'not-utf8': () => ['Ada huruf yang rusak (�).', 'Simpan berkas sebagai UTF-8 dan ketik ulang huruf itu.'],
  'missing-comma': ({ found }) =>
    found
      ? [`Ada "${found}" di tempat koma.`, 'Ganti dengan koma.']
      : ['Koma kurang di sini.', 'Tambahkan koma di akhir baris ini.'],
  'extra-comma': () => ['Koma berlebih.', 'Hapus koma ini: setelah butir terakhir tidak ada koma.'],
  'smart-quotes': ({ found }) => [
    `Tanda petik lengkung ${found} dari pengolah kata.`,
    'Ganti dengan tanda petik lurus ".',
  ],
  'single-quotes': ({ found }) => [`Tanda petik tunggal ${found}.`, 'Ganti dengan tanda petik ganda ".'],
  'trailing-text': ({ found }) => [
    `Ada tulisan setelah kurung penutup terakhir: ${found}`,
    'Hapus tulisan itu, atau pindahkan ke dalam kurung.',
  ],
  'unclosed-bracket': ({ found }) => [
    `Kurung tidak berpasangan di sekitar sini (${found}).`,
    'Pastikan tiap { ditutup } dan tiap [ ditutup ].',
  ],
  'unclosed-string': ({ found }) => [
    `Tanda petik penutup kurang: ${found}`,
    'Tambahkan " di akhir teks; satu teks tidak boleh berganti baris.',
  ],
  'inner-quotes': ({ found }) => [
    `Tanda petik di tengah teks memutus teks, sebelum "${found}".`,
    'Tulis tanda petik di dalam teks sebagai \\".',
  ],
  'missing-colon': () => ['Titik dua kurang setelah nama isian.', 'Tulis "nama": nilai.'],
  'missing-value': () => ['Nilainya belum ditulis.', 'Tulis nilai setelah titik dua, atau hapus isian ini.'],
  'missing-quotes': ({ found }) => [`"${found}" tidak diapit tanda petik.`, 'Apit teks dengan tanda petik lurus ".'],
  'wrong-number': ({ found }) => [
    `Angka "${found}" tidak dapat dibaca.`,
    'Tulis tanpa titik ribuan, tanpa nol di depan dan tanpa satuan; desimal dengan titik.',
  ],
  'wrong-escape': () => [
    'Ada tanda yang tidak boleh di dalam teks (tab, atau garis miring terbalik).',
    'Hapus tanda itu; garis miring terbalik ditulis \\\\.',
  ],
  comment: () => ['Komentar tidak boleh ada dalam JSON.', 'Hapus komentar ini.'],
  'duplicate-key': ({ field }) => [
    `Isian "${field}" ditulis dua kali.`,
    'Hapus salah satu; yang terakhir menimpa yang pertama.',
  ],
  syntax: () => ['Tulisan ini tidak dapat dibaca sebagai JSON.', 'Bandingkan dengan butir di atas atau di bawahnya.'],
  'unknown-field': ({ field, nearest, known }) => [
    `Isian "${field}" tidak dikenal.`,
    nearest ? `Mungkin maksudnya "${nearest}".` : `Hapus isian ini. Yang dikenal: ${listed(known)}.`,
  ],
  'missing-field': ({ field }) => [`Isian "${field}" belum ada.`, `Tambahkan "${field}".`],
  'wrong-type': ({ expected, found }) => [
    `Isinya ${kind(found)}, padahal harus ${kind(expected)}.`,
    `Tulis ${kind(expected)}.`,
  ],
  'wrong-choice': ({ found, choices, nearest }) => [
    `"${found}" bukan salah satu pilihan.`,
    `${nearest ? `Mungkin maksudnya "${nearest}". ` : ''}Pilihannya: ${listed(choices)}.`,
  ],
  'empty-text': () => ['Teks ini kosong.', 'Isi teksnya, atau hapus isian ini bila tidak wajib.'],
  'too-few': () => ['Daftar ini terlalu pendek.', 'Tambahkan butir, atau hapus seluruh daftar bila tidak wajib.'],
  'not-whole': ({ found }) => [`"${found}" bukan bilangan bulat mulai 1.`, 'Tulis 1, 2, 3 dan seterusnya.'],
  'bad-id': ({ found }) => [
    `Id "${found}" tidak sah.`,
    'Pakai huruf kecil, angka dan tanda hubung, misalnya "guru-madrasah".',
  ],
  'bad-date': ({ found }) => [`Tanggal "${found}" tidak sah.`, 'Tulis TTTT-BB-HH, misalnya 2025-12-11.'],
  'bad-url': ({ found }) => [`Alamat "${found}" tidak sah.`, 'Tulis lengkap, mulai dengan https://.'],
  'bad-contact-url': ({ found }) => [
    `Tautan "${found}" tidak dapat dibuka.`,
    'Mulai dengan https://, tel: atau mailto:.',
  ],
  'duplicate-id': (p) => [`Id "${p.id}" sudah dipakai di ${also(p)}.`, 'Beri id lain yang unik.'],
  'duplicate-number': (p) => [
    `Nomor ${p.number} sudah dipakai di ${also(p)}.`,
    'Beri nomor menurut urutan dalam teks.',
  ],
  'unknown-reference': ({ kind: of, id, nearest }) => [
    `"${id}" tidak ada di daftar ${REFERENCE[String(of)] ?? of}.`,
    meant(nearest, 'Perbaiki id ini, atau tambahkan dulu di daftarnya.'),
  ],
  'unknown-placeholder': ({ name, nearest }) => [
    `{${name}} tidak menunjuk angka atau tanggal mana pun.`,
    nearest
      ? `Mungkin maksudnya {${nearest}}.`
      : 'Pakai {id-angka} dari figures.json atau {date:id-tanggal} dari announcement.json.',
  ],
  'broken-placeholder': () => [
    'Kurung kurawal tidak berpasangan di dalam teks.',
    'Tulis lengkap, misalnya {id-angka}.',
  ],
  'placeholder-differs': ({ name, missing }) => [
    `{${name}} tidak ada dalam teks ${missing === 'en' ? 'Inggris' : 'Indonesia'}.`,
    'Kedua bahasa sebaiknya menyebut angka yang sama.',
  ],
  'related-to-itself': () => ['Entri ini terkait dengan dirinya sendiri.', 'Hapus id ini dari "related".'],
  'figure-without-value': ({ id }) => [
    `Angka "${id}" tidak punya nilai.`,
    'Isi "value", atau "computed" bila nilainya mengikuti angka lain.',
  ],
  'figures-disagree': (p) => [
    `Angka "${p.id}" tidak cocok: ${listed(p.facts)}.`,
    `Periksa nilai ini dan pasangannya di ${also(p)}.`,
  ],
  'figure-cycle': ({ ring }) => [
    `Angka saling menunjuk dalam lingkaran: ${Array.isArray(ring) ? ring.join(' → ') : ring}.`,
    'Putuskan salah satu hubungan.',
  ],
  'mixed-units': ({ own, other, found }) => [
    `Satuan "${own}" dijumlah dengan "${other}" yang bersatuan "${found}".`,
    'Hanya angka bersatuan sama yang dapat dijumlah atau dikurangi.',
  ],
  'mixed-populations': ({ own, other, found }) => [
    `Populasi "${own}" dijumlah dengan "${other}" dari populasi "${found}".`,
    'Angka dari populasi berbeda tidak boleh dijumlah.',
  ],
  'count-not-whole': ({ value }) => [
    `Jumlah harus bilangan bulat, bukan ${value}.`,
    'Tulis tanpa titik pemisah ribuan (71935, bukan 71.935) dan tidak negatif.',
  ],
  'percent-range': ({ value }) => [`${value} persen di luar 0 sampai 100.`, 'Perbaiki nilainya atau satuannya.'],
  'figure-not-in-ledger': ({ id, number, paragraph }) => [
    `Paragraf ${number} ("${paragraph}") tidak mencatat angka ini.`,
    `Tambahkan "${id}" ke "figures" paragraf itu, atau betulkan paragrafnya.`,
  ],
  'bare-digits': ({ found }) => [
    `Angka ${found} tertulis langsung di dalam jawaban.`,
    'Tulis {id-angka} atau {date:id-tanggal}, supaya ikut berubah bila angkanya berubah.',
  ],
  'unused-figure': ({ id }) => [
    `Angka ini tidak dipakai entri mana pun.`,
    `Sebut {${id}} dalam sebuah jawaban atau tabel.`,
  ],
  'unused-name': () => ['Nama ini tidak disebut entri mana pun.', 'Tulis entri yang menjawab tentangnya.'],
  'unused-date': ({ id }) => ['Tanggal ini tidak disebut entri mana pun.', `Sebut {date:${id}} dalam sebuah jawaban.`],
  'duplicate-phrasing': (p) => [
    `Pertanyaan "${p.text}" juga ada pada entri "${p.otherTitle}" (${also(p)}).`,
    'Simpan pada satu entri saja.',
  ],
  'near-phrasing': (p) => [
    `Pertanyaan "${p.text}" hampir sama dengan "${p.otherText}" pada entri "${p.otherTitle}" (${also(p)}).`,
    'Bedakan katanya, atau pindahkan ke satu entri.',
  ],
  'repeated-phrasing': (p) => [`Pertanyaan "${p.text}" sudah ada pada entri ini (${also(p)}).`, 'Hapus salah satunya.'],
  'not-contradicts': ({ text }) => [
    `"${text}" ada pada "not" dan juga pada contoh pertanyaan entri ini.`,
    'Hapus dari salah satunya.',
  ],
  'few-phrasings': ({ count, least }) => [
    `Baru ${count} contoh pertanyaan.`,
    `Tulis sedikitnya ${least}, sebaiknya 6, dengan kata yang beragam.`,
  ],
  'similar-phrasings': () => [
    'Contoh pertanyaannya terlalu mirip satu sama lain.',
    'Tambahkan cara bertanya dengan kata-kata lain.',
  ],
  'synonym-twice': (p) => [
    p.same === 'yes'
      ? `"${p.word}" ditulis dua kali dalam kelompok ini.`
      : `"${p.word}" juga ada dalam kelompok "${p.group}" (${also(p)}).`,
    'Simpan di satu tempat saja: satu kata, satu arti.',
  ],
  'untold-is-told': (p) => [
    `"${p.word}" dicatat sebagai tidak disebut, padahal ada di ${also(p)}.`,
    'Hapus dari "untold", atau dari sebutan di sana.',
  ],
  'question-twice': (p) => [
    p.same === 'yes'
      ? `Pertanyaan uji ini sudah ada (${also(p)}).`
      : `Pertanyaan uji ini juga ada untuk entri "${p.before || 'null'}" (${also(p)}).`,
    'Simpan satu saja.',
  ],
  'missing-translation': ({ text }) => [`Terjemahan Inggris belum ada: "${text}".`, 'Tambahkan "en".'],
  untranslated: ({ text }) => [`Teks Inggris masih sama dengan teks Indonesia: "${text}".`, 'Terjemahkan teks "en".'],
  filler: ({ found }) => [`Teks sisa atau teks contoh: "${found}".`, 'Ganti dengan kalimat yang sebenarnya.'],
  draft: () => ['Masih draf.', 'Tulis kalimat yang sebenarnya dan hapus tanda "DRAF:".'],
  markup: ({ found }) => [`Kode "${found}" akan tampil apa adanya.`, 'Tulis sebagai teks biasa.'],
  'no-source': () => ['Fakta ini tidak menyebut sumber.', 'Isi "sources" dengan id paragraf.'],
  'no-contact': ({ purpose }) => [
    `Tidak ada saluran resmi untuk "${purpose}".`,
    'Tambahkan keperluan itu pada "for" sebuah saluran di assistant.json.',
  ],
  'dead-link': ({ id, nearest }) => [`#${id} tidak menuju entri mana pun.`, meant(nearest, 'Pakai id entri yang ada.')],
  'bad-phone': ({ found }) => [
    `Nomor telepon "${found}" tidak sah.`,
    'Tulis angka saja, boleh dengan spasi atau tanda hubung, misalnya 0812-3456-7890.',
  ],
  'bad-email': ({ found }) => [`Alamat surel "${found}" tidak sah.`, 'Tulis seperti nama@domain.go.id.'],
  'bad-address': ({ found }) => [
    `Alamat situs "${found}" tidak sah.`,
    'Tulis seperti www.contoh.go.id atau https://www.contoh.go.id.',
  ],
  'contact-differs': ({ found, value }) => [`Tautan ${found} tidak membuka ${value}.`, 'Samakan "url" dengan "value".'],
  expired: ({ date }) => [
    `Berlaku hanya sampai ${date}.`,
    'Tinjau ulang jawabannya, lalu ubah atau hapus "validUntil".',
  ],
  'contact-unchecked': ({ date }) => [
    `Terakhir diperiksa ${date}, lebih dari setahun lalu.`,
    'Pastikan saluran ini masih benar, lalu perbarui "checked".',
  ],
  'negative-reaches': ({ text }) => [
    `"${text}" tetap sampai ke entri ini, padahal tidak boleh.`,
    'Tambahkan pertanyaan itu ke entri yang benar, atau bedakan contoh pertanyaan di sini.',
  ],
  'question-moved': (p) => [
    `Pertanyaan uji "${p.text}" seharusnya ${p.entry ? `ke "${p.entryTitle}" (${p.entry})` : 'ditolak'}, kini ${reached(p)}.`,
    p.entry
      ? 'Tambahkan sebagai contoh pertanyaan pada entri yang benar, atau ubah tabel ujinya.'
      : 'Bedakan contoh pertanyaan entri itu, atau ubah tabel ujinya.',
  ],
  'question-asks-back': (p) => [
    `Pertanyaan uji "${p.text}" tidak langsung dijawab: Jessi bertanya balik, dan "${p.entryTitle}" salah satu pilihannya.`,
    'Tambahkan contoh pertanyaan yang mirip pada entri itu.',
  ],
  'phrasing-lost': (p) => [
    `Contoh pertanyaan "${p.text}" tidak sampai ke entri ini: ${reached(p)}.`,
    'Bedakan kata-katanya dari entri itu, atau pindahkan.',
  ],
  'entry-unreached': ({ reached: hits, count, rivals }) => [
    `Hanya ${hits} dari ${count} contoh pertanyaan yang dikenali bila tidak dihafal${listed(rivals) ? `; direbut ${listed(rivals)}` : ''}.`,
    'Tambahkan contoh pertanyaan dengan kata khas entri ini.',
  ],
  'opening-unanswered': ({ text }) => [
    `Pertanyaan pembuka "${text}" tidak terjawab.`,
    'Ganti dengan pertanyaan yang ada entrinya.',
  ],
};
