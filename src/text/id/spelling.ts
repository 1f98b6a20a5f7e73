/**
 * Everyday, chat and dialect spellings, hand-made. One line per standard word: `standard variant variant …`.
 * Bengkulu Malay, Rejang-flavoured and Javanese question and function words stand with the Indonesian word that they mean.
 * A phrase is written with underscores. Words that only miss vowels are found by their consonant skeleton and need no line.
 */
export const SPELLING = `
berapa nol_koma_berapa pirang pinten brp brapa brpa berpa brapo berapo piro pira brp2 bera berap brap bpr brpaa barapo brpo berape brape sebrapa seberapa sabaraha
siapa sapa syapa sp spa siapo sapo sopo sinten sape siape sapose siapakah saha sapasih
apa ap apo opo nopo ape jano apose apakah_itu naon apasih apaansih
apakah apkh apkah apaka opokah
kapan pabilo kpn kpan kapn kapankah bilo bilamana kapanlah iraha
mana mna dimana dmn dmna dmana mn mano ndi endi nandi ngendi dimano dimn dmno mane kemana kmn dimanakah dima dimanasih
kenapa knp knapa kenp mengapa ngapa ngapo ngopo kenopo napa napo nape mengapo knpa napasih kenapasih untuk_apa buat_apa utk_apa bwt_apa kanggo_opo kunaon ngapainsih
bagaimana gimana gmn gmna gimn gmana bgmn bgmana gimno cakmano cakmana camano piye pripun kepiye bagaimano gimane bgaimana cemano gmnsih gmnaa gimanasih kumaha kepriwe kekmana cemana gemana
yang yg yng nan nang sing yank ynag iang yangg sng sg
tidak tdk tak ga gak gk nggak ngga enggak engga kagak kaga idak dak ndak ora mboten gag ngak nda ndk nggk enggk tiada tida tidk gx tdaak rak kada gaa gaak ngg teu henteu
belum blm belom blom blum durung dereng bolum lum belon blem belm lom blon acan
sudah udah udh sdh dah uda sudh suda wes wis uwis sampun lah_sudah udeh telah suwdah tlh ud dh udahan geus mpun
bukan bkn bukn dudu
dan n sarto lan dn beserta
dengan bareng barengan dg dgn dngn sama_dengan karo kalih
sama sm ama ma sma samo sm2
untuk utk buat bwt tuk untk kanggo nggo ntuk utuk keur
dari dr dri darii dari_pada saking soko seko
daripada drpd dripada ketimbang timbang tinimbang
ini ni nih ko iko iki ikiy niki tini inih dsni ieu
itu tu tuh itoe iku kuwi niku tuu itu_tu eta kuwe kui
ada ana ad ado ono enten wonten adaa aya ade onok
saja sja aja aj doang sj ajo bae wae ae ajah aje ajh ajaa ajaah
juga jg jga jugo ugo oge juo
dapat dapek dpt dapet dpet dape entuk oleh_dapat ulih olih kebagian dikasih dapt memperoleh peroleh kasih beri diberi menerima terima nerima menerma
jadi jd jdi dadi jadinya dados
lagi lg lgi lagii maneh meneh
masih msh msih masi isih msi
sekarang skrg skrang skg skr kini sekrang skarang kiniko saiki sakniki saat_ini hari_ini hr_ini minggu_ini bulan_ini malam_ini pagi_ini sore_ini dino_iki sejauh_ini skrng skrag ayeuna
orang uwong org orng ornag oran wong urang ughang jiwa tiang orng2
banyak bnyk byk bnyak banyk akeh banyaknyo loba kathah
semua tanpa_sisa galo galonyo sado smua smw semuanya semuo kabeh sedoyo seluruh seluruhnya segala sluruh slrh slruh kslrhn smuanya sekabehan sedayanipun kabehane sadayana sagalonyo
karena krn karna krna soalnya soale amargo gara_gara garagara gegara lantaran kerana mergo coz cuz
kalau klo kalo kl klw klu kalu lamun nek yen kalok klau
tahun thn taun th tahn taon
bulan bln buln wulan
tanggal tgl tggl tnggl tangal tangggal
tempat tmpt tmpat tempt tmp panggon lokasi
nama nm nma namo jeneng asma
jumlah cacah cacahe jml jmlh jumlh jmlah total ttl totl jumalah totalnyo keseluruhan
persen prsn prsentase persn prosen persentase presentase prosentase presen pct persenan percent percentage
ribu rb rbu ribuan ewu
juta jt jta yuta
mantap mantul mantab mantep great awesome perfect lovely jos joss gandos
pekerja pekerjo pkrja pekrja pkerja pekeja perkerja pekja pekera
kerja krja krj kerjo kerjaan nyambut_gawe megawe
pemerintah pmrintah pemerntah pemrintah
provinsi prov propinsi prop provnsi profinsi
tingkat jenjang
setelah sesudah stlh ssdh
program kebijakan progrm prgrm prgm progam programme progaram pogram prog
lindung diayomi prlindungan perlndungan
kader kder kadr
guru gru gurunyo guruh
pengemudi driver sopir supir drver drivr drver drifer pengemudinyo pengmudi
daftar tercatat terdata tercantum dftar daptar ndaftar daftr
iuran iurn iyuran
masuk trmsk termsk trmasuk tmasuk termasuk kalebu msk mlebu masok
sosial sosail sosal
bisa bs bsa biso iso saget bisakah isok tiasa saged
mau mw mo arep pgn ingin pengen pingin kepengin ndak_mau hendak hoyong kpngn
tahu tau taw weruh ngerti paham mudeng ngeh ngertos tauk
lebih lbh lbih lebeh luwih langkung
kurang krg krang kurg
paling plg pling palng paleng
besar bsr gede gedhe godang gadang besr besak
kecil kcl kcil cilik keci leutik ketek kecik
tinggi tggi dhuwur tingi
target trget targt targetnyo tarjet dipatok patokan dipatokin
saya sy sya gue gw gua aku aq ak ane kulo ambo awak aye sayah saia gwe akyu inyong
kamu km kmu lu elo lo anda kau kowe awakmu panjenengan sampeyan antum loe klean kalian elu luu lw ente
dia dy beliau ia dio
mereka mrk mreka
terima_kasih terima_kasih makasih mokasih mksh makasi trims ty thx tq tengkiu thanks matur_nuwun suwun nuhun tengkyu terimakasih makasii tks trmksh thankyou thnks thnx tysm cheers mksih mkasih macih maaciw matursuwun tengs
halo hallo hai pgi slmt_pagi hay hi helo hello hei hey alo pagi siang sore malam assalamualaikum askum ping permisi samlekom horas howdy hiya
jamin jminan jaminn
ketenagakerjaan ketenagakerjaaan naker tenagakerja ketenagakrjaan
bpjamsostek jamsostek
jelaskan jelasin jlskan terangkan terangin uraikan
sebutkan sebutin sbutin sbtkan
urutkan urutin urutan urut rangking ranking
hitung itung hitungin ngitung kalkulasi
kemarin kmrn kmaren kemaren wingi
depan dpn ngarep
lalu silam
terus trs trus trz trss
salah slah ketik ktik typo salah_ketik salah_tulis slah_ktik kepencet salah_pencet keliru salpen
untuk_siapa untuk_siapa buat_siapa bagi_siapa utk_siapa bwt_siapa untuk_sapa buat_sapa untuk_siapo buat_siapo kanggo_sopo diperuntukkan_siapa for_whom for_who
november nopember
biaya bea
duit uang dwit pitih dhuwit arto
punya pny punyo duwe gadah
bantu bntu tulung
gaji gajih upah
acara acr acra
kata kecek ujar jare bilang ngomong menurut mnrt mnurut blg bilg katane
buka bk muka mukak mbukak mbuka mbukak
naik mundhak munggah
jahit jait njait
seperti kayak kaya kyk kek koyo koyok kayo macam macem cak siga mcm ibarat
selenggara ngadain adain adakan mengadakan diadakan ngadakan diadain
penyelenggara panitia panitianya pnyelenggara
oke ok okay okey
ikut ikt melu milu turut
abis entek
hari senin selasa rabu kamis jumat sabtu minggu ahad hr
alamat almt alamt
nomor no nomer nmr nmor
ringkas ringkasan rangkum rangkuman ringkasin rangkumin intinya tldr tl_dr simpulin simpulkan
informasi info inpo infonya infony
maksud mksd mksdku mksdnya maksudku maksd arti artinya makna
definisi pengertian definsi
kelompok klompok kelmpok golongan tobo rumpun klaster cluster kalangan unsur
sampai sampe smpe smp_ke nyampe hingga sampek ampe
selisih slisih bedanya beda kacek gap celah kesenjangan benten
contoh misal misalnya
singkatan kependekan akronim
perkembangan progres
bicara pemateri
ustadz ustad ustaz ustadzah ustazah
pada pd pda
oleh olh
jadi mnjdi mjd mnjadi
capai cpn cpaian
cakup ckpn cakpn berlaku_untuk berlaku_buat berlaku_bagi berlaku_juga berlaku_utk
layan layanan pelayanan
jangan jgn jgan ojo
mungkin mustahil mgkn mngkn mgkin
tetap ttp ttep
ingat eling
cuma cmn cm
situs laman web
tenaga tnaga tenga
benar bener bner
pakai pake pakek pke pakeh pkek
minta mintak mnta njaluk
agama kgmn keagmaan kagamaan
`;

/** Fillers, address and politeness: they never change what is asked. */
export const FILLERS = `
- < > y d sih yak dong deh kok nah lho loh lah ya yah iya yo ye kah pun kan eh oh ah aduh hmm hm em eee ee anu ehm eem emm mmm umm uh uhm yaa iyo nyo ne ikok ekor neng nang ning ing nek sak nian mawon
kak kakak min admin gan sis bro bang abang mas mbak mba bu ibu pak bapak om tante dek adik adek bunda kawan sahabat teman guys boss bos cak uni uda jessi jes
tolong mohon plis please pls maaf sori sorry permisi numpang boleh coba minta dibantu silakan silahkan harap kiranya
tanya nanya bertanya menanyakan tny nnya pertanyaan penasaran bingung takon
gitu gini gituan ginian gasi gasih begitu begini tersebut tsb tadi ambo lur cuy cuk wah oalah walah toh wkwk wkwkwk haha hehe hihi xixi lol btw
waduh duh haduh hadeh yaelah wow buset busyet astaga alhamdulillah subhanallah masyaallah anjir njir gokil woi woy oi coy yoi omg cmiiw fyi imho
padahal seandainya andaikata andai andaikan umpama umpamanya misalkan abg tmn tmen bestie gaess guyss yaudah yaudahlah yasudah yowes yowis lha lhaa maap maapin guyon canda becanda bercanda nyuwun nuwun sewu ngotot ngeyel cius suer sumpah ciyus anjay gila gilak okedeh oks yup yups yap yaps yep nope gapapa gpp gakpapa nggapapa santai selow
imo afaik lmao rofl xd awokwok huhu hiks asik asyik ooh ohiya ohya oiya oia oya nahh kepo gampangnya gampangannya pendeknya singkatnya pokoknya pokoke nihh nich neh niy tuhh tuch gt gtu gtuu gitulah kasihtau kasitau gatau gtau monggo mbok mbokmenawa menawi kang yu lek paklek bulek budhe induk wak ayuk dodo cik koh cece datuk mamak bosque bosku sob brader broh kuy gaskeun gaspol skuy bet tau2 kyknya kayaknya kayanya keknya sepertinya
teteh mbah oma opa mama papa uncle tuan nona nyonya bosqyu fren dulur siih deeh mah atuh euy pisan tho tenane mosok sik inggih njih ngono mekaten payo alah ealah astaghfirullah insyaallah bismillah amin kece lucu hahah hahaha hehehe hihihi yey hore huh hah haa anw tbh asap santuy fix kroscek tes
barangkali moga nampaknya tampaknya konon setauku ntah mbuh segera cpt ijin maafkan mf nimbrung okey siip noted iyakah ydh bntr ketika seketika meski meskipun kendati justru bahkan sekaligus nyaris lumayan rada kurleb bingit dahulu mari sono dsini seputar mending mendingan anehnya ujungnya lugas
nanyak nakok dngr liad ndelok tengok
agan sobat bung mang mimin kakanda dinda bude pakde punten mumpung deng denk bentar sebentar barusan makanya sekadar sekedar
dan atau n yang di ke se dari untuk pada dengan oleh dalam itu ini adalah ialah yaitu yakni para si sang nya ny serta bahwa agar ups upss oops pas melalui supaya spy sebagai secara terhadap tentang ttg tntg soal mengenai terkait perihal
saya kami kita aku
mau ingin bisa dapatkah akan telah pernah sedang lagi saja juga lalu terus kemudian maka jadi kalau jika bila karena
tahu lihat dengar baca cerita jelas sebut sampaikan kasih tahukan beritahu
sbg adlh akn pngn dgr bhw prnh sdg spt sprti sperti dng blh tlg mhn kt qt tp tpi tapi sprt sbnrnya sebenernya trnyata ternyata pantesan kpd kepada ato atw dll dsb dst otw ntar nanti ntr td tdi apalagi
dih idih ihh yaampun ampun wadaw mampus duhh woii lohh lahh kann kan2 iyaa iye yoo yuk ayo ayok hayuk liat liatin keliatan ngeliat diliat
seperti e m h sambil memang emang emg mmg sebenarnya persis persisnya tepatnya singkat detail kira-kira kira sekitar rupanya katanya kabarnya dengar-dengar
`;

/** Address and politeness: passed over wherever it stands, as if it had not been said. */
export const POLITE = `
kak kakk min minn admin gan gais gaes guys sis bro mas mbak mba pak pk bu om tante dek boss bos dong deh sih donk
tolong mohon plis please pls maaf sori sorry numpang minta coba silakan silahkan tanya nanya
`;

/** Left alone, it belongs to the word before it: "SD nya". */
export const LOOSE_SUFFIX = 'nya';

/** What a spelling means behind certain words: "sma", mostly "sama", is a school in "guru sma". */
export const BEHIND: ReadonlyMap<string, { readonly behind: ReadonlySet<string>; readonly means: string }> = new Map([
  ['sma', { behind: new Set('di guru tingkat jenjang anak siswa smp sekolah level'.split(' ')), means: 'slta' }],
]);
