/** What arithmetic takes from the turns before, what it leaves alone, and how it begins. */
import { describe, expect, test } from 'vitest';
import { ask, talk } from './ask';
import { gap, percentOf, total, totalId, worthOf, written } from './oracle';

describe('follow-ups work on what was just named', () => {
  const two = 'lebih banyak gojek atau grab?';
  test.each([
    ['kalau dijumlah?', written(total(['gojek', 'grab']))],
    ['totalnya?', written(total(['gojek', 'grab']))],
    ['dua-duanya berapa?', written(total(['gojek', 'grab']))],
    ['selisihnya?', written(gap('gojek', 'grab'))],
    ['berapa persennya?', written((100 * total(['gojek', 'grab'])) / worthOf(totalId))],
    ['berapa kali lipat?', written(worthOf('grab') / worthOf('gojek'))],
    ['kalau dijumlah sama posyandu?', written(total(['gojek', 'grab', 'posyandu']))],
    ['terus dikurangi penjahit?', written(total(['gojek', 'grab']) - worthOf('penjahit'))],
  ])('%s', (question, expected) => {
    expect(talk(two, question).computation?.text).toContain(expected);
  });
  test('a number beside its group only says it again', () => {
    for (const [question, ids] of [
      ['posyandu 11.028, linmas 7.493, jumlahnya?', ['posyandu', 'linmas']],
      ['gojek 800 grab 1173 jadi berapa semuanya', ['gojek', 'grab']],
      ['tagana 206 org sm seni 345 org, totalny?', ['tagana', 'seni']],
      ['seni 345 orang, tagana 206 orang, penjahit 37 orang, totalnya?', ['seni', 'tagana', 'penjahit']],
    ] as const)
      expect(ask(question).computation?.text, question).toContain(written(total(ids)));
    expect(ask('bpu 37.794, grab 1.173, totalnya?').computation?.text).toMatch(/^Tidak bisa dijumlahkan/);
  });
  test('which of the two is more', () => {
    expect(talk('selisih gojek dan grab', 'lebih banyak mana?').computation?.text).toMatch(
      /^Pengemudi Grab lebih banyak/,
    );
  });
  test('a group stays one side, and what is left of a whole is told', () => {
    expect(talk('guru lebih banyak dari kader posyandu?', 'lebih berapa?').computation?.text).toContain(
      written(total(['gtt', 'madrasah']) - worthOf('posyandu')),
    );
    expect(talk('guru ada berapa', 'sisanya?').computation?.text).toContain(
      written(worthOf('social-group') - total(['gtt', 'madrasah'])),
    );
  });
  test('of three, a difference asks back, and every option is a question of its own', () => {
    const { computation } = talk('total gojek, grab dan tagana', 'selisihnya?');
    expect(computation?.kind).toBe('clarify');
    for (const { question } of computation?.options ?? []) expect(ask(question).computation?.kind).toBe('answer');
  });
  test('a new subject leaves the old one behind', () => {
    expect(talk(two, 'berapa persen linmas dari kelompok sosial?').computation?.text).toContain(
      written(percentOf('linmas', 'social-group')),
    );
  });
  test('without anything named before, nothing is computed', () => {
    for (const question of ['kalau dijumlah?', 'selisihnya?', 'totalnya berapa?', 'berapa persennya?'])
      expect(ask(question).computation, question).toBeUndefined();
  });
});

describe('nothing is computed', () => {
  test.each([
    'berapa driver gojek yang dilindungi?',
    'guru madrasah ada berapa',
    'berapa guru madrasah di kelompok sosial?',
    'berapa selisih gojek dan maxim?',
    'total gojek dan nelayan berapa',
    'gaji gojek sama grab berapa selisihnya',
    'selisih iuran gojek dan grab',
    'total gojek dan grab di Jambi',
    'total gojek dan grab tahun 2030',
    'berapa persen petani dari semuanya',
    'umur saya 37 tahun apa bisa daftar',
    'kenapa 71.935 dan 71.000 beda?',
    '12 tambah 30 berapa',
    // A share that was announced has its own count, which an entry tells.
    'yang 35 persen itu berapa orang',
    '',
  ])('%s', (question) => {
    expect(ask(question).computation).toBeUndefined();
  });
});

describe('a stated number', () => {
  test.each([
    ['gojek 800 kan?', /^Benar, /],
    ['benar 71 ribu?', /^Benar, .*71\.935/],
    ['guru 12 ribu ya?', /^Benar kalau dibulatkan: .*12\.001/],
    ['11 ribuan kader posyandu ya?', /^Benar kalau dibulatkan: .*11\.028/],
    ['tenaga kerja yang terlindungi sekitar 250 ribu ya?', /^Benar kalau dibulatkan: .*251\.000/],
    ['penjahitnya 90 ribu kan?', /^Bukan 90\.000: penjahit 37 orang/],
    ['gojek 1.173 kan?', /^Bukan 1\.173: pengemudi Gojek 800 orang/],
    ['linmas lebih dari 7 ribu ga?', /^Ya, lebih dari 7\.000: .*7\.493/],
    ['penjahit lebih dari 100 orang?', /^Tidak, kurang dari 100: penjahit 37/],
    ['kader posyandu kira-kira sepertiga dari kelompok sosial?', /^Ya, sekitar sepertiga: .*32,3 persen/],
    ['guru lebih dari separuh kelompok sosial?', /^Tidak, kurang dari separuh: .*35,2 persen/],
    ['bukannya penjahit itu 73 orang?', /^Bukan 73: penjahit 37/],
    ['apakah jumlah linmas di atas jumlah guru madrasah?', /^Ya, anggota Linmas lebih banyak/],
    ['grab lebih banyak daripada pekerja seni dan penjahit kan?', /^Ya, .*1\.173 dibanding 382/],
    ['linmas itu terbanyak kedua di kelompok sosial ya?', /^Ya, anggota Linmas \(7\.493\) nomor 2/],
    ['benar tenaga kerja yang dilindungi 251.000?', /^Benar, .*251\.000/],
    ['35 persen pekerja rentan sudah terlindungi?', /^Bukan 35 persen: sekitar 63,1 persen/],
  ])('%s', (question, begins) => {
    expect(ask(question).computation?.text).toMatch(begins);
  });
  test.each([
    ['posyandu > 10.000?', /^Ya, lebih dari 10\.000/],
    ['apakah linmas masuk tiga besar?', /^Ya, anggota Linmas \(7\.493\) nomor 2/],
    ['apakah sudah separuh pekerja rentan terlindungi?', /^Ya, lebih dari separuh/],
    ['62 persen pekerja rentan terlindungi, betul?', /^Benar kalau dibulatkan: .*63,1 persen/],
    ['benarkah target ucc naik 6 persen?', /^Benar, naik 6 poin persen/],
    ['48 - 35 = 12 kan', /^Bukan 12/],
    ['is the total 71,953?', /^Not 71,953: .*71,935/],
    ['grab dan gojek disatukan, melampaui 2 ribu?', /^Tidak, kurang dari 2\.000: 1\.973/],
    ['800 itu grab atau gojek?', /^Pengemudi Gojek 800/],
  ])('%s', (question, begins) => {
    expect(ask(question).computation?.text).toMatch(begins);
  });
  test('tells whose a wrong number is', () => {
    expect(ask('gojek 1.173 kan?').computation?.detail).toContain('pengemudi Grab');
  });
});

describe('several together against others', () => {
  test.each([
    ['gojek + grab kalah berapa dari linmas', /^5\.520 orang: selisih/],
    ['selisih gabungan grab dan gojek dengan linmas', /^5\.520 orang: selisih/],
    ['selisih linmas dan gabungan grab sama gojek', /^5\.520 orang: selisih/],
    ['linmas sama gtt digabung kurang berapa dari posyandu', /^3\.063 orang: selisih/],
    ['gabungan grab dan gojek berapa kali lipat tagana', /^1\.973 : 206, sekitar 9,6 kali/],
    ['how many fewer are Grab and Gojek together than Linmas?', /^5,520 people: the difference/],
    ['lebih gede mana madrasah + linmas atau posyandu', /12\.896/],
  ])('%s', (question, begins) => {
    expect(ask(question).computation?.text).toMatch(begins);
  });
});

describe('how many more until a number, of whom all parts make up', () => {
  test.each([
    ['kurang berapa orang lagi biar yang terlindungi genap 75 ribu?', /^Kurang 3\.065 orang: /],
    ['berapa orang lagi supaya jadi 80 ribu', /^Kurang 8\.065 orang: /],
  ])('%s', (question, begins) => {
    expect(ask(question).computation?.text).toMatch(begins);
  });
});

describe('so many for each one', () => {
  test.each([
    ['untuk setiap satu pengemudi gojek ada berapa pengemudi grab?', /^1\.173 : 800, sekitar 1,5 kali/],
    ['per satu penjahit ada berapa tagana', /^206 : 37, sekitar 5,6 kali/],
    ['for every ambulance driver, how many Linmas members are there?', /^7,493 : 69, about 108\.6 times/],
    ['gojek dibagi 4 berapa', /^200: 1\/4 dari pengemudi Gojek \(800\)/],
    ['linmas dibagi dua berapa', /^3\.746,5: 1\/2 dari/],
  ])('%s', (question, begins) => {
    expect(ask(question).computation?.text).toMatch(begins);
  });
});

describe('“belum” behind “sudah” asks whether, and negates nothing', () => {
  test.each([
    'yang terlindungi sudah lebih dari setengah belum',
    'udah lewat separuh belum yang terlindungi?',
    'apakah sudah separuh pekerja rentan terlindungi atau belum',
  ])('%s', (question) => {
    expect(ask(question).computation?.text).toMatch(/^Ya, lebih dari separuh: sekitar 63,1 persen/);
  });
  test.each([
    [
      'apakah 35 persen sudah mencapai target 54 persen',
      /^Tidak, UCC yang tercapai lebih rendah .*35 persen dibanding 54/,
    ],
    ['35% sudah capai target 48% belum', /^Tidak, UCC yang tercapai lebih rendah .*35 persen dibanding 48/],
  ])('%s', (question, begins) => {
    expect(ask(question).computation?.text).toMatch(begins);
  });
});

describe('places told in everyday words', () => {
  test.each([
    ['juara duanya siapa', /^Anggota Linmas \(7\.493\) nomor 2/],
    ['juara tiganya siapa', /^Guru tidak tetap SD dan SMP \(6\.598\) nomor 3/],
    ['setelah grab dan gojek siapa di urutan ketiga pekerja informal', /^Pekerja seni \(345\) nomor 3/],
  ])('%s', (question, begins) => {
    expect(ask(question).computation?.text).toMatch(begins);
  });
});

describe('two claims in one question each get a verdict, a negation first', () => {
  test.each([
    [
      'gojek lebih banyak dari grab dan linmas paling sedikit, benar?',
      /^Tidak, pengemudi Gojek .* Tidak, penjahit paling sedikit/,
    ],
    [
      'linmas lebih banyak dari guru honorer dan lebih sedikit dari posyandu ya?',
      /^Ya, anggota Linmas lebih banyak .* Ya, anggota Linmas lebih sedikit/,
    ],
    ['betul penjahit 37 orang dan tagana 260 orang?', /^Bukan 260: anggota Tagana 206 orang\. Benar, penjahit 37/],
  ])('%s', (question, begins) => {
    expect(ask(question).computation?.text).toMatch(begins);
  });
  test('"and" between names still joins them', () => {
    expect(ask('gojek dan grab lebih banyak dari linmas?').computation?.text).toMatch(
      /^Tidak, .*1\.973 dibanding 7\.493/,
    );
    expect(ask('kalau gtt 6598 dan linmas 7493 jadinya?').computation?.text).toContain(
      written(total(['gtt', 'linmas'])),
    );
  });
});

describe('arithmetic words in other questions ask for no arithmetic', () => {
  test.each([
    'siapa yang lebih dari 50 tahun?',
    'siapa yang lebih tinggi jabatannya dari linmas',
    'berapa tenaga medis di sektor sosial',
    'apakah total 500 ribu rupiah?',
    'rata-rata gojek berapa per orang',
    'urutan acara peluncuran',
    'lebih baik gojek atau grab?',
    'gojek dan grab itu apa?',
    'siapa yang bilang 71.935?',
    'sisa kuota berapa?',
    'rata-rata gaji penjahit',
    'rata-rata klaim per orang berapa',
    'target berapa tahun lagi',
    'cara daftar gojek dan grab',
  ])('%s', (question) => {
    expect(ask(question).computation).toBeUndefined();
  });
  test('a word that takes another meaning only with other letters is no operation', () => {
    // Consonants alone would read 'total' as 'totali' and 'klaim' as 'kelima'.
    expect(ask('berapa persen grab dari total bpu').computation?.text).toMatch(/persen/);
    expect(ask('total gojek dan grab itu benar dari 2.000 orang ke atas?').computation?.text).toMatch(/^Tidak/);
  });
  test('a word that nobody knows, named as an operand, stops the calculation', () => {
    expect(ask('total gojek, grab dan zorbix').computation).toBeUndefined();
  });
});
