/**
 * Real words that a known one is only a slip away from, and that may make a thing another thing ("tenaga kerja asing" is not
 * "tenaga kerja … pakai"): never repaired, so that the reply can name what is missing. Indonesian roots, then English words.
 */
export const STRANGE = `
asing minum kamar kotor raja laut pesta tubuh mandi cahaya kotak gelap dinding warna biru putih hitam buang curi sudut profesor perang penjara penjahat bunuh klien lemari lokal properti bekas
hangat universitas identitas cadang kaca kabel basah permen mewah busuk dosa gula rokok rumput ilegal balap memori sarung jembatan botol pengantin pasir danau manajer rute kurus koper makam racun piring ladang tabung udara musuh hantu
darah bulu rambut otak mulut telinga tulang jantung profil tuna gebrakan hukuman langgan karier caleg
party house court horse ground smart store plane truck smoke stage waste nature market chair white woman brother water shirt universal medicine storm cancer telephone computer strange brave mail bread jacket plate
`;
