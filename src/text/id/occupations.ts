/** Occupations and groups of people in everyday Indonesian (and the English words for the commonest); "_" stands for a space. */
export const OCCUPATIONS = `
petani nelayan pedagang buruh kuli pemulung satpam sekuriti pembantu asisten_rumah_tangga pekerja_rumah_tangga art prt babysitter pengasuh kurir ekspedisi pns asn pppk p3k cpns honorer
polisi tentara tni polri dokter perawat bidan apoteker dosen mahasiswa pelajar siswa santri murid rektor advokat pengacara hakim jaksa notaris wartawan jurnalis
karyawan pegawai pengusaha wiraswasta wirausaha umkm umkm_kuliner freelancer pekerja_lepas youtuber influencer selebgram programmer
peternak pekebun pelaut anak_buah_kapal abk nakhoda pilot pramugari masinis kondektur kernet kenek sopir_angkot sopir_truk sopir_bus sopir_travel angkot ojek_pangkalan
tukang_becak becak tukang_parkir juru_parkir tukang_bangunan tukang_batu tukang_kayu tukang_cukur tukang_pijat tukang_sampah tukang_las tukang_bakso tukang_sayur tukang_ojek tukang_servis
montir mekanik bengkel penambang penderes nelayan_tangkap penyadap petambak pembudidaya pengrajin perajin pemahat penjual pkl kaki_lima asongan
pelayan kasir koki barista penjaga_toko penjaga_warung cleaning_service ob office_boy sales spg teller pramuniaga
imam khatib marbot marbut pendeta pastor biksu ulama kiai kyai mubaligh dai
ketua_rt ketua_rw rt rw kades kepala_desa lurah camat perangkat_desa kepala_dusun bpd anggota_dewan dprd bupati walikota wali_kota menteri presiden wakil_presiden wapres wagub wakil_gubernur sekda
kader_pkk pkk karang_taruna pramuka pmi relawan bhabinkamtibmas babinsa damkar pemadam pemadam_kebakaran satpol_pp petugas_kebersihan penyapu_jalan petugas_sampah petugas_haji
guru_paud guru_tk paud guru_sma guru_smk guru_slb guru_les guru_olahraga pns_guru guru_asn kepala_sekolah penjaga_sekolah
ibu_rumah_tangga pensiunan lansia penganggur pengangguran disabilitas difabel yatim janda tki tkw pmi pekerja_migran atlet wasit pelatih
model aktor aktris penulis fotografer kameraman desainer arsitek insinyur akuntan auditor bankir psikolog apoteker ahli_gizi terapis
farmer farmers fisherman fishermen fisher fishers trader traders vendor vendors nurse nurses midwife midwives doctor doctors soldier soldiers police lecturer lecturers student students
housewife housewives maid maids security_guard security_guards civil_servant civil_servants courier couriers journalist journalists mechanic mechanics miner miners barber barbers hairdresser baker cook waiter retiree retirees
porter porters peasant peasants domestic_worker domestic_workers migrant_worker migrant_workers construction_worker construction_workers street_vendor street_vendors
`;
