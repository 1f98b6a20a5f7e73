/**
 * English words as the Indonesian concept they mean, one line each: `concept word word …`; "_" stands for a space.
 * Words of one announcement's subject belong to its lexicon.
 */
export const ENGLISH = `
berapa how_many how_much
siapa who whom whose whos
apa what whats
kapan which_day wich_day when whens what_date which_date what_day
mana where wheres which wich whch
kenapa why whys reason rationale
bagaimana how hows
jumlah total sum altogether combined number count amount quantity tally headcount
persen percent percentage per_cent percents
tidak not dont doesnt isnt arent didnt wasnt werent havent hasnt wont cannot cant without no
belum yet unprotected uncovered uninsured unreached outside_the_system outside_the_scheme outside_the_safety_net been_left_out still_left_out left_behind missed_out excluded
semua all every everyone entire whole overall everybody
selain except besides excluding apart_from other_than
target targets goal goals aim
sekarang now currently current today tonight at_present at_the_moment this_week this_month so_far
tahun year years yr yrs
tahun_ini this_year this_yr this_years
tahun_depan next_year next_yr next_years
tahun_lalu last_year previous_year
bulan month months
bulan_lalu last_month previous_month
bulan_depan next_month
minggu_lalu last_week
daftar register registration registered sign_up signup enroll enrol enrolled enrollment apply join application signed_up
orang people persons person ppl individuals residents citizens
dapat get gets got receive received receives obtain benefit benefits benefited
sudah already
masih still remaining left
lebih more
kurang less fewer
besar bigger biggest larger largest big large greater greatest huge
kecil smaller smallest small least fewest lowest
banyak many most much
tinggi high higher highest
selisih difference gap differ
tambah add plus added
bagian part share portion proportion fraction
nama name names named called
maksud mean means meant counts_as count_as qualifies_as meaning define definition defined
acara event ceremony
tempat place location venue
jelas explain describe explained clarify elaborate
tujuan purpose objective intention intent motive point_of the_point
sumber source sources
berita news article story report press notice headline
uang money
iuran contribution contributions contribute contributes contributing premium premiums
syarat requirement requirements eligibility
klaim claim claims
mati die died dies death dead passed_away
celaka accident accidents
wakil representative representatives
buka open opened opens inaugurate inaugurated kick_off kicked_off
tutup close closed closes
selenggara held hold hosted host hosts organise organised organize organized occur occurred take_place took_place
penyelenggara organiser organizer organisers organizers
usia how_old
hadir attend attended present
kata say said says tell told according
provinsi province provincial
pemerintah government authority authorities
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
hak eligible qualify qualifies qualified entitled rights
mulai start starts started begin begins began
gedung building hall
umum announce announced
situs website
kirim send sent
ringkas brief briefly
karena because
kemarin yesterday
lalu ago
benar accurate legit legitimate genuine
contoh instance
bantu assist assistance
pakai using
sama identical
salah false incorrect fake bogus untrue inaccurate
ulang repeat
terima_kasih thats_all that_is_all thatll_be_all that_will_be_all all_i_need all_i_needed all_for_now
diri comprise comprised consist consists consisting constitute constitutes made_up make_up
masjid mosque mosques
`;

/** Words that carry grammar only. */
export const ENGLISH_FILLERS = `
the a an of in on at to for by with from as is are was were be been being am it its this that these those there here do does did has have had will would could can should may might
i me my we our us your he she him her his they them their and or but so if then also just about into than please tell know want need like dear sir madam any some
mum dad grandma friend friends colleague anybody erm rn apologies apologize excuse pardon seriously clearly plain kinda gonna wanna gimme dunno innit aint theres hear saw noticed found find finding looking search searching googled scrolling across shared sharing posted newspaper assignment essay
project research study checked helped helping saying reply query doubt interested confused confusing surprised impressed interesting sadly unfortunately ballpark approx bit bunch quite rather pretty whilst meanwhile meantime whatever however although though otherwise yaar remember recall forgot
understood assume suppose supposed believe reckon trying tried keen wanted ready familiar regarding stuff shows complete
thats cheers_mate have_a_nice_day have_a_good_day have_a_great_day wait hold_on hang_on such wondering curious quick quickly somebody buddy um er yep yup yeah nope sure maybe perhaps probably likely certainly definitely obviously surely honestly frankly literally totally simply precisely specifically generally largely namely ie etc mate guy guys man lady chap gentleman again shall love wish reportedly presumably alright okay well verify confirm understand
let r u ur rough roughly approximately around nearly almost basically apparently supposedly anyway folks oops lets give show provide kindly exactly actually really currently today im writing piece
even better everything always feel feels fine through course enough try seen once idea knew soon case wants having forget fun moment truth anymore couple cool either seems seem telling sometimes clear fact ahead glad catch follow known sounds somewhere looked careful given
wonderful learn learned absolutely worth weird worried choice decided completely imagine instead unless finish finished attention situation agree problem difficult whether honest often starting realize realise realized especially impossible accept immediately usually
listening earlier allow allowed perfectly somehow easier obvious mostly directly extremely therefore someday upon towards hardly possibly ought himself herself itself ourselves myself yours mine ones near hav strong segment live lives living reside wherever whenever whoever assuming guess guessing allegedly
`;
