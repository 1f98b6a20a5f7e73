/**
 * English words as the Indonesian concept they mean, one line each: `concept word word …`; "_" stands for a space.
 * Words of one announcement's subject belong to its lexicon.
 */
export const ENGLISH = `
berapa how_many how_much
siapa who whom whose who's whos
apa what what's whats
kapan when when's what_date which_date what_day
mana where where's which wich whch
kenapa why why's
bagaimana how how's
jumlah total sum altogether combined number count amount
persen percent percentage per_cent percents
tidak not don't doesn't isn't aren't didn't wasn't won't cannot can't without no
belum yet
semua all every everyone entire whole overall
selain except besides excluding apart_from other_than
target targets goal goals aim
sekarang now currently current today tonight at_present this_week this_month so_far
tahun year years
tahun_ini this_year
tahun_depan next_year
tahun_lalu last_year previous_year
daftar register registration registered sign_up signup enroll enrol enrolled enrollment apply join
orang people persons person person's
dapat get gets got receive received receives obtain benefit benefits benefited
sudah already
masih still remaining left
lebih more
kurang less fewer
besar bigger biggest larger largest big large greater greatest
kecil smaller smallest small least fewest lowest
banyak many most much
tinggi high higher highest
selisih difference gap differ
tambah add plus added
bagian part share portion proportion fraction
nama name names named called
maksud mean means meaning define definition defined
acara event ceremony
tempat place location venue
jelas explain describe
tujuan purpose objective intention
sumber source sources
berita news article story report
uang money
iuran contribution contributions premium premiums
syarat requirement requirements eligibility
klaim claim claims
mati die died dies death dead passed_away
celaka accident accidents
wakil representative representatives
buka open opened opens
tutup close closed closes
selenggara held hold hosted
usia how_old
hadir attend attended present
kata say said says tell told
provinsi province provincial
pemerintah government
kementerian ministry
gubernur governor
kepala head chief director boss leader
posisi position post role job_title
jamin cover covered covers coverage
kelompok group groups category categories
termasuk include included includes including
rata average mean_value
kamu you
hari monday tuesday wednesday thursday friday saturday sunday
urut rank ranking order sort
`;

/** Words that carry grammar only. */
export const ENGLISH_FILLERS = `
the a an of in on at to for by with from as is are was were be been being am it its this that these those there here do does did has have had will would could can should may might
i me my we our us your he she him her his they them their and or but so if then also just about into than please tell know want need like ok dear sir madam any some
me's i'm i'd let let's give show provide kindly exactly actually really currently today im writing piece
`;
