/** Provinces, and the regencies, cities and countries that visitors of an Indonesian announcement name; "_" stands for a space. */
export const PLACES = `
aceh sumatera_utara sumut sumatera_barat sumbar riau kepulauan_riau kepri jambi sumatera_selatan sumsel bengkulu lampung bangka_belitung babel
jakarta dki banten jawa_barat jabar jawa_tengah jateng yogyakarta jogja diy jawa_timur jatim bali ntb ntt nusa_tenggara nusa_tenggara_barat nusa_tenggara_timur
kalimantan kalbar kalteng kalsel kaltim kaltara kalimantan_barat kalimantan_tengah kalimantan_selatan kalimantan_timur kalimantan_utara
sulawesi sulut sulteng sulsel sultra sulbar gorontalo sulawesi_utara sulawesi_tengah sulawesi_selatan sulawesi_tenggara sulawesi_barat
maluku maluku_utara papua papua_barat papua_selatan papua_tengah papua_pegunungan papua_barat_daya irian sumatera sumatra jawa
bengkulu_utara bengkulu_selatan bengkulu_tengah kota_bengkulu kaur seluma mukomuko muko_muko lebong rejang_lebong kepahiang curup manna arga_makmur argamakmur ipuh bintuhan tais enggano
medan padang pekanbaru batam palembang bandar_lampung bandung bogor bekasi depok tangerang serang cirebon semarang solo surakarta surabaya malang
denpasar mataram kupang pontianak banjarmasin samarinda balikpapan palangkaraya palangka_raya manado palu makassar kendari ambon ternate jayapura sorong tarakan
lubuklinggau lubuk_linggau pagar_alam prabumulih musi_rawas lahat pesisir_barat pesisir_selatan kerinci bukittinggi payakumbuh dumai sabang langsa metro
tasikmalaya sukabumi garut karawang purwakarta tegal pekalongan magelang kudus kediri madiun jember banyuwangi sidoarjo gresik madura klaten sleman bantul
sumbagsel
malaysia singapura thailand filipina jepang korea taiwan hongkong hong_kong arab_saudi saudi mekah cina tiongkok india amerika australia belanda inggris eropa asia
indonesia nasional se-indonesia nusantara national nationwide west_sumatra south_sumatra north_bengkulu south_bengkulu central_bengkulu bengkulu_city west_java east_java central_java riau_islands
`;
