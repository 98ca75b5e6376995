story: a-rawda
conflict: Egypt
countries: EG
facts: On 24 November 2017 gunmen bombed and shot worshippers at the Rawda mosque near Bir al-Abed in North Sinai; the toll given rose from 54 to 85, 184, 235 and 305 (27 children), 128 injured. The prosecutor said 25 to 30 men with an Islamic State flag. Egypt's air force struck vehicles; Sisi promised "brute force" and on 29 November gave three months to secure Sinai. (public record: public prosecutor's statement of 25 November 2017, state media, press.)

who attackers: unknown - | gunmen; attackers; assailants; militants
who is: group - | Islamic State; Wilayat Sinai; Sinai Province; ISIS; Daesh
who sufis: population EG | Sufis; worshippers; faithful
who prosecutor: office EG | public prosecutor; Nabil Sadek; Prosecutor General
who sisi: person EG | Abdel Fattah al-Sisi; Sisi; President Sisi; el-Sissi
who armyeg: force EG | Egyptian army; armed forces; army; air force
who higazy: person EG | Mohamed Farid Hegazy; Hegazy; chief of staff
who mena: outlet EG | state news agency; MENA
who trump: person US | Donald Trump; Trump
who putin: person RU | Vladimir Putin; Putin
who israel: state IL | Israel
who tayeb: person EG | Ahmed el-Tayeb; Sheikh of al-Azhar; el-Tayeb
who hamas: group PS | Hamas
who pa: government PS | Palestinian Authority
who un: body - | Security Council; UN
who ghad: group EG | Jund al-Islam
who tarabin: population EG | Tarabin; Sawarka; tribal union; tribes of Sinai

where rawda: site EG 31.0400 33.3400 | Rawda mosque; Rawda; al-Rawdah mosque; al-Rawda
where bir: town EG 31.0170 33.0110 | Bir al-Abed; Bir al-Abd
where nsinai: province EG 30.6000 33.6000 | North Sinai
where sinai: region EG 29.5000 34.0000 | Sinai
where arish: town EG 31.1316 33.7984 | El Arish; el-Arish; Arish
where ismailia: town EG 30.6043 32.2723 | Ismailia
where rafahx: site EG 31.2480 34.2580 | Rafah crossing
where gaza: region PS 31.4300 34.3800 | Gaza; Gaza Strip
where cairo: town EG 30.0626 31.2497 | Cairo; CAIRO
who egypt: state EG | Egypt

== a-rawda-1
outlet: Suez Canal Wire
register: wire
published: 2017-11-24
--
At least 235 {mosque|killed} in {mosque|attack} on Sinai mosque

CAIRO, Nov 24 (SCW) - Gunmen {mosque|set off} a bomb in a crowded mosque in North Sinai during Friday prayers and then {mosque|shot} those who tried to run, {mosque|killing} 235 people and {mosque|wounding} 109, the public prosecutor said, in the bloodiest {mosque|assault} on civilians that modern Egypt has known.

Men in four off-road vehicles {mosque|opened fire} from the windows and the door of the Rawda mosque, between Bir al-Abed and El Arish, just as the preacher was going up to the pulpit. They also {amb|fired} on ambulances and {burncars|set} cars {burncars|alight} to block the highway, witnesses told state television. An emergency services official had first spoken of 54 dead. The state news agency MENA raised that to 85, then, towards evening, to 184.

Nobody had claimed the {mosque|massacre} by nightfall. The mosque is frequented by Sufis, whom Islamic State in Sinai calls heretics; a commander of its morality police in an interview published in January {threat|named} Rawda among places to be {wipe|wiped out}. A rival group close to al-Qaeda, Jund al-Islam, {jundcond|disowned} the {mosque|killing} as a sin.

Sisi, who {sdc|met} with security ministers in the afternoon, {vow|promised} a reply of "brute force". In the evening air force jets {jets|bombed} several vehicles "used in the {mosque|attack}" and arms caches in the mountains near by, {jets|killing} all aboard, the armed forces said.

Trump {trcond|condemned} a "horrible and cowardly" {mosque|act}; he said he would {trcall|call} Sisi, and that "we need the wall". Putin and Israel's prime minister expressed {cond2|outrage} too. Egypt declared three days of mourning and {rafahput|put off} the {rafahopen|opening} of the Rafah crossing, which was to {rafahopen|open} on Saturday for three days - the first time since the Palestinian Authority {pahand|took over} from Hamas on November 1.
--
who israelpm: person IL | Israel's prime minister
who isc: group - | Islamic State in Sinai
who qaeda: group - | al-Qaeda
where mountains: near EG - - | the mountains near by
* mosque ASSAULT/firearms occurred
  when: 2017-11-24 "Friday prayers"
  where: rawda; nsinai; sinai
  by: attackers "Gunmen"
  to: sufis "Sufis"
  with: bomb "bomb"; small-arms "opened fire"
  injured: 109 "109" side civilian voice prosecutor
  said: prosecutor official "said"
  said: mena media "raised"
  said: "An emergency services official" official "spoken"
  killed: 235 "235 people" side civilian voice prosecutor
  killed: 54 "54" side civilian voice "An emergency services official"
  killed: 85 "85" side civilian voice mena
  killed: 184 "184" side civilian voice mena
* amb ASSAULT/firearms occurred
  when: 2017-11-24
  where: rawda
  by: attackers
  to: "ambulances" thing
  said: "witnesses" witness via "state television" "told"
  part_of: mosque
* burncars ASSAULT/destroy occurred
  when: 2017-11-24
  where: "the highway"
  by: attackers
  to: "cars" thing
  said: "witnesses" witness via "state television" "told"
  part_of: mosque
* threat THREATEN/violence occurred
  when: 2017-01 "January"
  by: isc; "a commander of its morality police"
  to: sufis
  about: wipe
* wipe ASSAULT/destroy threatened optional
  when: ?
  where: rawda
  by: isc
  to: rawda thing
* jundcond ACCUSE/disapprove occurred
  when: 2017-11-24
  by: ghad
  to: attackers
  about: mosque
  answers: mosque "disowned the killing"
* sdc CONSULT occurred
  when: 2017-11-24 "afternoon"
  by: sisi; "security ministers"
* vow THREATEN/violence occurred
  when: 2017-11-24
  by: sisi
  to: attackers
  about: ASSAULT
  answers: mosque "a reply"
* jets ASSAULT/aerial occurred
  when: 2017-11-24 "evening"
  where: mountains
  by: armyeg
  to: attackers; "several vehicles" thing; "arms caches" thing
  with: airstrike "jets"
  said: armyeg party "said"
* trcond ACCUSE/disapprove occurred
  when: 2017-11-24
  by: trump
  to: attackers
  about: mosque
  answers: mosque "condemned"
* trcall CONSULT/phone announced
  when: ?
  by: trump; sisi
  to: sisi
* cond2 ACCUSE/disapprove occurred
  when: 2017-11-24
  by: putin; israelpm
  to: attackers
  about: mosque
  answers: mosque
* rafahput SANCTION/discontinue occurred
  when: 2017-11-24
  where: rafahx
  by: egypt
  about: rafahopen
* rafahopen RETREAT/access announced
  when: 2017-11-25/2017-11-27 "Saturday for three days"
  where: rafahx
  by: egypt
  to: rafahx thing
* pahand COERCE/seize occurred optional
  when: 2017-11-01 from text "November 1"
  where: rafahx
  by: pa
  to: hamas

== a-rawda-2
outlet: Delta Herald
register: daily
rewrite_of: a-rawda-1
published: 2017-11-26
--
305 {mosque|slain}, 27 of them children; Cairo {pledgec|promises} to {promise|rebuild} the village of Rawda

A black banner, masks, long hair on some of them, camouflage trousers: so the survivors describe the men, between 25 and 30 in number, who on Friday {mosque|turned} their rifles on a praying village. On Saturday the Prosecutor General, Nabil Sadek, set the toll at 305 dead, 27 of them children, and 128 {mosque|injured}. He is the first official to mention the flag. It was Islamic State's.

They came, his statement says, in five all-terrain vehicles with number plates taken off; twelve windows and one door were each manned by shooters. Seven cars of the faithful were {burncars|burned}. That a bomb had {mosque|gone off}, as agencies wrote on the first day, the statement doesn't say.

In the hospital of Ismailia the {mosque|wounded} lie two to a bed. An engineer of thirty-eight got away through a toilet window: "Whoever moved was {mosque|shot}. They {mosque|kicked} us to see." A grandmother has counted sixteen graves that bear her name. The people of the village had been {warnweek|warned}, an elder reports. A week before, Daesh people {warnweek|told} them to stop their chanting in the night of the Prophet's birthday; already last November the group {behead|beheaded} an old Sufi sheikh, aged almost a hundred.

President Sisi has {mausoleum|ordered} a mausoleum. The housing ministry will {promise|build} the survivors new homes; each bereaved family is to {comp|receive} 200,000 pounds. The Sheikh of al-Azhar, Ahmed el-Tayeb, will {visitaz|lead} prayers there on Friday, a week to the day. Sawarka and Tarabin, at a {tribmeet|gathering} on Saturday night, {tribes|undertook} to fight with the army "or without it", and {tribdem|demanded} rifles.

On Saturday the air force flew further {jets2|strikes}: the spokesman speaks of "outposts {jets2|destroyed}" and gives no number.

~ Read also: Bride shot dead on wedding day in Sharqia
~ Share | Print | A+ A-
--
who egypt: Cairo
who elder: person EG | an elder
who housing: body EG | The housing ministry
who rsheikh: person EG | an old Sufi sheikh
* mosque ASSAULT/firearms occurred
  when: 2017-11-24 "Friday"
  where: rawda
  by: is alleged of prosecutor
  to: sufis "the faithful"
  with: small-arms "rifles"
  killed: 305 "305" side civilian voice prosecutor
  killed: 27 "27 of them children" part side civilian voice prosecutor of "children"
  injured: 128 "128" side civilian voice prosecutor
  said: prosecutor official "set"
  said: "An engineer of thirty-eight" witness
* burncars ASSAULT/destroy occurred
  when: 2017-11-24
  where: rawda
  by: is alleged of prosecutor
  to: "Seven cars" thing
  sites: 7 "Seven cars" voice prosecutor
  said: prosecutor official "says"
  part_of: mosque
* promise AID announced
  when: ?
  where: rawda
  by: housing
  to: "the survivors"
* warnweek REQUEST/yield occurred
  when: 2017-11-17 from mosque "A week before"
  where: rawda
  by: is "Daesh people"
  to: sufis
  said: elder witness "reports"
* behead ASSAULT/primitive occurred
  when: 2016-11 "last November"
  by: is "the group"
  to: rsheikh
  killed: 1 "an old Sufi sheikh" side civilian
* mausoleum AID announced
  when: ?
  by: sisi
* comp AID announced
  when: ?
  to: "each bereaved family"
* visitaz SUPPORT announced
  when: 2017-12-01 "Friday, a week to the day"
  where: rawda
  by: tayeb
* tribmeet CONSULT occurred
  when: 2017-11-25 "Saturday night"
  by: tarabin
* tribes AGREE occurred
  when: 2017-11-25 "Saturday night"
  by: tarabin
  to: armyeg
  about: ASSAULT
* tribdem REQUEST/assist occurred
  when: 2017-11-25 "Saturday night"
  by: tarabin
  to: armyeg
  about: AID
* jets2 ASSAULT/aerial occurred
  when: 2017-11-25 "Saturday"
  by: armyeg
  to: "outposts" thing
  with: airstrike "strikes"
  said: "the spokesman" official "speaks"
* pledgec AGREE occurred
  when: 2017-11-24/2017-11-26 bounded
  by: egypt
  to: "the survivors"
  about: promise

== a-rawda-3
outlet: Peninsula Watch
register: thread
published: 2017-11-30
--
Sinai after Rawda: what Sisi's three months mean (thread, 9 posts)

1/9 Yesterday, at a ceremony for the Prophet's birthday, President Sisi {threemon|gave} his chief of staff, Lt Gen Hegazy, three months "to restore stability and security in Sinai", with "all {brute|brute force}". Hegazy stood up and {obey|saluted}. So: end of February 2018.

2/9 We've heard it before. Feb 2015: unified command {unified|set up} after 30 soldiers were {arish15|killed} in Arish. Oct 2014: Rafah houses {rafah14|razed} for a buffer zone, days after 33 dead at Karm al-Qawadis. Each time a plan, then silence.

3/9 What's new? (a) the tribes. On Monday the tribal union said it would give "no prisoners and {tribthr|no mercy}". (b) The {coord|coordination} with Israel which neither side admits; Israeli drones have {drones|hit} targets more than 100 times in two years, says one Western source I trust, none of which Cairo confirms.

4/9 (c) Money. Rebuilding Bir al-Abed: the minister {money|pledged} 100m pounds. Locals recall the compensation {rafcomp|promised} to Rafah's families in 2014. Many are still waiting.

5/9 The army's own figures since Friday: 18 "takfiris" {raids|killed}, 74 suspects {raidarr|detained}, 2 tonnes of explosives {expl|found}. Residents west of Arish tell me the phone network has been {netcut|down} eight hours a day since.

6/9 ISIS has STILL not claimed the {mosque|massacre}. Odd? It denies nothing either. My guess: too unpopular even for them. A defector told an Arab paper its emir {emir|forbade} the {mosque|attack} and was overruled. Treat with care.

7/9 Sufi orders {festival|cancelled} most street processions, though in Cairo thousands {walk|walked} behind the banners last night in {walk|defiance}. 

8/9 Hamas, wanting to please, has {hamarr|arrested} four Salafi-jihadis in Gaza, and the Rafah crossing, {rafshut|shut} since, may {rafahopen|open} mid-December.

9/9 What to watch: whether the military {evict|clears} villages around the airport. Hegazy {hegvisit|toured} the place on Tuesday with the interior minister. Not a courtesy {hegvisit|call}. /end

~ 1.1K Retweets 640 Likes. Replying is limited
--
who netsrc: person - | one Western source
who defector: person - | A defector
who emir: person - | its emir
where karm: near EG 31.1900 34.0300 | Karm al-Qawadis
where rafaht: town EG 31.2800 34.2400 | Rafah
where airportp: district EG - - | villages around the airport
* threemon REQUEST/change occurred
  when: 2017-11-29 "Yesterday"
  by: sisi
  to: higazy
* brute ASSAULT threatened
  when: 2017-11-29/2018-02 bounded
  where: sinai
  by: higazy
  said: sisi official
* obey AGREE occurred optional
  when: 2017-11-29
  by: higazy
  to: sisi
* unified MOBILIZE occurred
  when: 2015-02 from text "Feb 2015"
* arish15 ASSAULT occurred
  when: 2015 from text "Feb 2015"
  where: arish
  to: "30 soldiers"
  killed: 30 "30 soldiers" side recipient
* rafah14 ASSAULT/destroy occurred
  when: 2014-10 from text "Oct 2014"
  where: rafaht
  to: "houses" thing
* tribthr THREATEN/violence occurred
  when: 2017-11-27 "Monday"
  by: tarabin
* drones ASSAULT/drone occurred
  when: 2015/2017 "in two years"
  where: sinai
  by: israel alleged of netsrc
  to: "targets" thing
  with: drone "drones"
  count: >=100 "more than 100 times"
  said: netsrc unnamed "says"
* money AGREE occurred
  when: ?
  where: bir
  by: "the minister"
  about: AID
* rafcomp AGREE occurred
  when: 2014 from text "2014"
  to: "Rafah's families"
* raids ASSAULT occurred
  when: 2017-11-24/2017-11-30 "Friday"
  where: sinai
  by: armyeg
  to: "takfiris"
  killed: 18 "18" side recipient voice armyeg
  said: armyeg party
* raidarr COERCE/arrest occurred
  when: 2017-11-24/2017-11-30 "Friday"
  where: sinai
  by: armyeg
  to: "74 suspects"
  detained: 74 "74 suspects" side unknown voice armyeg
  said: armyeg party
* expl COERCE/seize occurred
  when: 2017-11-24/2017-11-30 "Friday"
  where: sinai
  by: armyeg
  to: "2 tonnes of explosives" thing
  said: armyeg party
* netcut COERCE/censor ongoing
  when: 2017-11-24/2017-11-30 "since"
  where: arish
  to: "phone network" thing
  said: "Residents west of Arish" witness "tell"
* mosque ASSAULT/firearms occurred
  when: 2017-11-24 "Friday"
  where: rawda
  by: is unknown
* emir REJECT occurred optional
  when: ?
  by: emir
  about: mosque
  said: defector unnamed via "an Arab paper" "told"
* festival SANCTION/discontinue occurred optional
  when: ?
  by: "Sufi orders"
* walk PROTEST/demo occurred
  when: 2017-11-29 "last night"
  where: cairo
  by: "thousands"
* hamarr COERCE/arrest occurred
  when: ?
  where: gaza
  by: hamas
  to: "Salafi-jihadis"
  detained: 4 "four Salafi-jihadis" side unknown
* rafahopen RETREAT/access hypothetical
  when: 2017-12 "mid-December"
  where: rafahx
  to: rafahx thing
* hegvisit CONSULT/visit occurred
  when: 2017-11-28 "Tuesday"
  where: airportp
  by: higazy; "the interior minister"
* evict COERCE/deport hypothetical
  when: ?
  where: airportp
  by: armyeg "the military"
  to: "villages around the airport" thing
* coord COOPERATE ongoing optional
  when: ?
  where: sinai
  by: israel
* rafshut COERCE/restrict ongoing
  when: 2017-11-24/2017-11-30 "since"
  where: rafahx
  to: rafahx thing
figure: killed 33 "33 dead" at karm
