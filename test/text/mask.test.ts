import { describe, expect, test } from 'vitest';
import { findPersonal, mask, type PersonalKind } from '../../src/text/mask';

const SPELLINGS: readonly (readonly [PersonalKind, string])[] = [
  ['nik', '1771010101900001'],
  ['nik', '1771 0101 0190 0001'],
  ['nik', '1771-0101-0190-0001'],
  ['nik', '1771.0101.0190.0001'],
  ['nik', '177101 010190 0001'],
  ['nik', '177101.410190.0001'],
  ['nik', '17 71 01 01 01 90 0001'],
  ['nik', '17-71-01-010190-0001'],
  ['nik', 'NIK:1771015203880002'],
  ['nik', 'nik 1771 0152 0388 0002'],
  ['nik', 'ktp saya 1771015203880002'],
  ['kpj', '15012345678'],
  ['kpj', 'KPJ 15012345678'],
  ['kpj', 'kpj 15 01 2345678'],
  ['kpj', 'No. KPJ: 1501-2345-678'],
  ['kpj', 'kpj 15.012.345.678'],
  ['kpj', 'nomor peserta 15012345678'],
  ['npwp', '09.254.294.3-407.000'],
  ['npwp', '09 254 294 3 407 000'],
  ['npwp', 'NPWP 092542943407000'],
  ['npwp', 'npwp: 09.254.294.3.407.000'],
  ['npwp', 'npwp 0925429434070001'],
  ['phone', '081234567890'],
  ['phone', '0812 3456 7890'],
  ['phone', '0812-3456-7890'],
  ['phone', '0812.3456.7890'],
  ['phone', '0812 345 678'],
  ['phone', '+6281234567890'],
  ['phone', '+62 812 3456 7890'],
  ['phone', '+62 812-3456-7890'],
  ['phone', '(+62) 812 3456 7890'],
  ['phone', '+62.812.3456.7890'],
  ['phone', '6281234567890'],
  ['phone', '62 812 3456 7890'],
  ['phone', '812-3456-7890'],
  ['phone', '+62 (0) 812 3456 7890'],
  ['phone', '08 12 34 56 78 90'],
  ['phone', '(0736) 212345'],
  ['phone', '0736-212345'],
  ['phone', '0812\u00a03456\u00a07890'],
  ['phone', '0812\u200b3456\u200b7890'],
  ['phone', '0812\u20113456\u20117890'],
  ['phone', '+1 415 555 2671'],
  ['phone', 'wa 81234567890'],
  ['email', 'siti.aminah@contoh.co.id'],
  ['email', 'SITI_90@CONTOH.ID'],
  ['email', 'siti+kerja@mail.contoh.com'],
  ['email', 'siti (at) contoh.com'],
  ['email', 'siti[at]contoh[dot]com'],
  ['card', '4111111111111111'],
  ['card', '4111 1111 1111 1111'],
  ['card', '4111-1111-1111-1111'],
  ['card', '5500 0000 0000 0004'],
  ['card', '3782 822463 10005'],
  ['card', 'rekening 1234567890'],
];

/** Written as people write figures, years, dates, times and sums: none of it is personal. */
const FIGURES: readonly string[] = [
  '71.935',
  '1.173',
  '251.000',
  '251.000 dari 708.000',
  '34.141 + 37.794 = 71.935',
  '34.141 37.794 71.935 114.000',
  '34141 37794 71935',
  '1.173 37 345 800 206 69 35.164',
  '1173 37 345 800 206 69 35164',
  '6.598, 5.403, 11.028, 7.493 dan 3.619',
  '71,935 of 114,000',
  '35,45 persen',
  '35% dari 48% lalu 54%',
  '2024 2025 2026 2027',
  '2025/2026',
  '11 Desember 2025',
  '11-12-2025',
  '11/12/2025 sampai 12/12/2025',
  '2025-12-11 2026-12-11',
  '11.12.2025',
  'pukul 08.00-15.30',
  '08.00 - 15.30, 09.00 - 12.00',
  'telepon 175',
  'Rp5.000.000.000',
  'Rp 16800',
  'Rp5000000000',
  '5000000000 rupiah',
  'paragraf 9, 10 dan 11',
  'jumlah peserta 71.935',
  'kartu peserta 34.141 37.794',
  'telp 71.935 114.000',
  'usia 17-65',
  '1.000.000 pekerja',
];

describe('mask', () => {
  test.each(SPELLINGS)('hides %s: %s', (kind, written) => {
    const asked = `halo, ${written} apakah terdaftar?`;
    expect(findPersonal(asked).map((found) => found.kind)).toEqual([kind]);
    expect(mask(asked)).not.toMatch(/\d{2}|@|contoh/);
    expect(mask(asked)).toMatch(/^halo, .*apakah terdaftar\?$/);
  });

  test.each(FIGURES)('leaves %s alone', (figure) => {
    expect(mask(`berapa ${figure} itu`)).toBe(`berapa ${figure} itu`);
    expect(mask(figure)).toBe(figure);
  });

  test.each(SPELLINGS)('changes nothing the second time: %s %s', (_kind, written) => {
    expect(mask(mask(written))).toBe(mask(written));
  });

  test('hides a number between figures and leaves the figures', () => {
    expect(mask('71.935 dan 081234567890 lalu 1.173')).toBe('71.935 dan [telepon] lalu 1.173');
    expect(mask('71935 081234567890 1173')).toBe('71935 [telepon] 1173');
  });

  test('hides several, each by its kind', () => {
    expect(mask('NIK 1771010101900001, hp 0812-3456-7890, siti@contoh.id')).toBe('NIK [NIK], hp [telepon], [e-mail]');
  });

  test.each([
    ['digits', '1'.repeat(10_000)],
    ['digits with spaces', '12 '.repeat(3_334)],
    ['figures', '71.935 '.repeat(1_429)],
    ['letters', 'a'.repeat(10_000)],
    ['nearly an address', 'a.b-c_'.repeat(1_667)],
    ['at signs', 'a@'.repeat(5_000)],
    ['dots', '1.'.repeat(5_000)],
    ['zeroes and hyphens', '0-'.repeat(5_000)],
  ])('takes time in proportion to the length of %s', (_what, text) => {
    const time = (input: string) => {
      const start = performance.now();
      mask(input);
      return performance.now() - start;
    };
    time(text);
    const best = Math.min(time(text), time(text), time(text));
    // Something quadratic would take seconds here; a slow machine takes a few milliseconds.
    expect(best).toBeLessThan(100);
  });
});
