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
At least 235 {rawda|killed} in {rawda|attack} on Sinai mosque

CAIRO, Nov 24 (SCW) - Gunmen {bomb|set off} a bomb in a crowded mosque in North Sinai during Friday prayers and then {rawda|shot} those who tried to run, {rawda|killing} 235 people and {rawda|wounding} 109, the public prosecutor said, in the bloodiest {rawda|assault} on civilians that modern Egypt has known.

Men in four off-road vehicles {rawda|opened fire} from the windows and the door of the Rawda mosque, between Bir al-Abed and El Arish, just as the preacher was going up to the pulpit. They also {amb|fired} on ambulances and {cars|set} cars {cars|alight} to block the highway, witnesses told state television. An emergency services official had first spoken of 54 dead. The state news agency MENA raised that to 85, then, towards evening, to 184.

Nobody had claimed the {rawda|massacre} by nightfall. The mosque is frequented by Sufis, whom Islamic State in Sinai {heretic|calls} heretics; a commander of its morality police in an interview published in January {wipethr|named} Rawda among places to be {wipe|wiped out}. A rival group close to al-Qaeda, Jund al-Islam, {disown|disowned} the {rawda|killing} as a sin.

Sisi, who {met|met} with security ministers in the afternoon, {vow|promised} a {reply|reply} of "brute force". In the evening air force jets {air|bombed} several vehicles "used in the {rawda|attack}" and arms caches in the mountains near by, {air|killing} all aboard, the armed forces said.

Trump {trump|condemned} a "horrible and cowardly" {rawda|act}; he said he would {call|call} Sisi, and that "we need the wall". Putin and Israel's prime minister expressed {putin|outrage} too. Egypt declared three days of {mourn|mourning} and {rafshut|put off} the {rafopen|opening} of the Rafah crossing, which was to {rafopen|open} on Saturday for three days - the first time since the Palestinian Authority {pahand|took over} from Hamas on November 1.
--
who israelpm: person IL | Israel's prime minister
who isc: group - | Islamic State in Sinai
who qaeda: group - | al-Qaeda
where mountains: near EG - - | the mountains near by
* rawda ASSAULT/firearms occurred
  when: 2017-11-24 "Friday"
  where: rawda; nsinai
  by: attackers; ghad denied
  to: "those who tried to run"; sufis; rawda thing
  killed: 235 "235 people" side civilian voice prosecutor
  injured: 109 "109" side civilian voice prosecutor
  killed: 54 "54 dead" side civilian voice "An emergency services official" as_of 2017-11-24
  killed: 85 "85" side civilian voice mena as_of 2017-11-24
  killed: 184 "184" side civilian voice mena as_of 2017-11-24
  said: prosecutor official "said"
* bomb ASSAULT/explosives occurred
  when: 2017-11-24 "Friday"
  where: rawda; nsinai
  by: attackers "Gunmen"
  to: sufis; rawda thing
  with: bomb "a bomb"
  said: prosecutor official "said"
  part_of: rawda
* amb ASSAULT/firearms occurred
  when: 2017-11-24
  where: rawda; nsinai
  by: attackers
  to: "ambulances" thing
  said: "witnesses" witness via "state television" "told"
  part_of: rawda
* cars ASSAULT/destroy occurred
  when: 2017-11-24
  where: rawda; nsinai
  by: attackers
  to: "cars" thing
  said: "witnesses" witness via "state television" "told"
  part_of: rawda
* heretic ACCUSE/disapprove occurred optional
  when: ?
  by: isc
  to: sufis
* wipethr THREATEN/violence occurred
  when: 2017-01 "January"
  by: isc "a commander of its morality police"
  to: sufis; rawda thing
  about: wipe
* wipe ASSAULT/destroy threatened optional
  when: ?
  where: rawda
  by: isc
  to: rawda thing
* disown ACCUSE/disapprove occurred
  when: 2017-11-24
  by: ghad
  to: attackers
  about: rawda
  answers: rawda "disowned the killing"
* met CONSULT occurred
  when: 2017-11-24 "afternoon"
  by: sisi; "security ministers"
* vow THREATEN/violence occurred
  when: 2017-11-24 "afternoon"
  by: sisi
  to: attackers
  about: reply
  answers: rawda "reply"
* reply ASSAULT announced optional
  when: ?
  by: sisi
  to: attackers
  answers: rawda "reply"
* air ASSAULT/aerial occurred
  when: 2017-11-24 "evening"
  where: mountains
  by: armyeg "air force"
  to: "several vehicles" thing; "arms caches" thing; attackers
  with: airstrike "jets"
  said: armyeg party "said"
* trump ACCUSE/disapprove occurred
  when: 2017-11-24
  by: trump
  to: attackers
  about: rawda
  answers: rawda "condemned"
* call CONSULT/phone announced
  when: ?
  by: trump; sisi
  to: sisi
* putin ACCUSE/disapprove occurred
  when: 2017-11-24
  by: putin; israelpm
  to: attackers
  about: rawda
  answers: rawda "outrage too"
* mourn SUPPORT occurred optional
  when: 2017-11-24
  by: egypt
* rafshut COERCE/restrict occurred
  when: 2017-11-24
  where: rafahx
  by: egypt
  to: rafahx thing
* rafopen RETREAT/access announced
  when: 2017-11-25/2017-11-27 "Saturday" "three days"
  where: rafahx
  by: egypt
  to: rafahx thing
* pahand RETREAT/withdraw occurred
  when: 2017-11-01 from text "November 1"
  where: rafahx
  by: hamas
  to: pa
tie: ghad opposes isc "rival group"
tie: ghad allied_with qaeda "close to al-Qaeda"

== a-rawda-2
outlet: Delta Herald
register: daily
rewrite_of: a-rawda-1
published: 2017-11-26
--
305 {rawda|slain}, 27 of them children; Cairo {rebuildp|promises} to {rebuild|rebuild} the village of Rawda

A black banner, masks, long hair on some of them, camouflage trousers: so the survivors describe the men, between 25 and 30 in number, who on Friday {rawda|turned} their rifles on a praying village. On Saturday the Prosecutor General, Nabil Sadek, set the toll at 305 dead, 27 of them children, and 128 {rawda|injured}. He is the first official to mention the flag. It was Islamic State's.

They came, his statement says, in five all-terrain vehicles with number plates taken off; twelve windows and one door were each manned by shooters. Seven cars of the faithful were {cars|burned}. That a bomb had {bomb|gone off}, as agencies wrote on the first day, the statement doesn't say.

In the hospital of Ismailia the wounded lie two to a bed. An engineer of thirty-eight got away through a toilet window: "Whoever moved was {rawda|shot}. They {kick|kicked} us to see." A grandmother has counted sixteen graves that bear her name. The people of the village had been {warn|warned}, an elder reports. A week before, Daesh people {stopchant|told} them to stop their chanting in the night of the Prophet's birthday; already last November the group {behead|beheaded} an old Sufi sheikh, aged almost a hundred.

President Sisi has ordered a mausoleum. The housing ministry will {rebuild|build} the survivors new homes; each bereaved family is to {comp|receive} 200,000 pounds. The Sheikh of al-Azhar, Ahmed el-Tayeb, will lead prayers there on Friday, a week to the day. Sawarka and Tarabin, at a {gather|gathering} on Saturday night, {undertake|undertook} to {fight|fight} with the army "or without it", and {rifles|demanded} rifles.

On Saturday the air force {air2|flew} further {air2|strikes}: the spokesman speaks of "outposts {air2|destroyed}" and gives no number.

~ Read also: Bride shot dead on wedding day in Sharqia
~ Share | Print | A+ A-
--
who elder: person EG | an elder
who housing: body EG | The housing ministry
who rsheikh: person EG | an old Sufi sheikh
who egypt: Cairo
who is: the group
* rawda ASSAULT/firearms occurred
  when: 2017-11-24 "Friday"
  where: rawda
  by: "the men"
  to: sufis; "a praying village"
  with: small-arms "rifles"
  killed: 305 "305 dead" side civilian voice prosecutor
  killed: 27 "27 of them children" part side civilian voice prosecutor
  injured: 128 "128 injured" side civilian voice prosecutor
  killed: 16 "sixteen graves" part side civilian voice "A grandmother"
  said: prosecutor official
  said: "the survivors" witness "describe"
  said: "An engineer of thirty-eight" witness
* rebuildp AGREE occurred
  when: 2017-11-24/2017-11-26 bounded
  by: egypt
  to: "the survivors"
  about: rebuild
* rebuild AID announced
  when: ?
  where: rawda
  by: housing
  to: "the survivors"
* cars ASSAULT/destroy occurred
  when: 2017-11-24
  where: rawda
  by: "the men"
  to: "Seven cars of the faithful" thing
  count: 7 "Seven"
  part_of: rawda
* bomb ASSAULT/explosives occurred
  when: 2017-11-24 "the first day"
  where: rawda
  with: bomb "a bomb"
  said: "agencies" media "wrote"
  part_of: rawda
* kick ASSAULT/beat occurred
  when: 2017-11-24
  where: rawda
  by: "the men"
  to: "An engineer of thirty-eight"
  said: "An engineer of thirty-eight" witness
  part_of: rawda
* warn THREATEN/violence occurred
  when: 2017-11-17 from rawda "A week before"
  where: rawda
  by: is "Daesh people"
  to: "The people of the village"
  said: elder witness "reports"
* stopchant REQUEST/yield occurred
  when: 2017-11-17 from rawda "A week before"
  where: rawda
  by: is "Daesh people"
  to: "The people of the village"
  said: elder witness "reports"
* behead ASSAULT/targeted occurred
  when: 2016-11 "last November"
  by: is
  to: rsheikh
  killed: 1 "an old Sufi sheikh" side civilian
* comp AID announced
  when: ?
  to: "each bereaved family"
* gather CONSULT occurred optional
  when: 2017-11-25 "Saturday night"
  by: tarabin
* undertake AGREE occurred
  when: 2017-11-25 "Saturday night"
  by: tarabin
  to: armyeg
  about: fight
* fight ASSAULT announced optional
  when: ?
  by: tarabin; armyeg
* rifles REQUEST/assist occurred
  when: 2017-11-25 "Saturday night"
  by: tarabin
  about: AID
* air2 ASSAULT/aerial occurred
  when: 2017-11-25 "Saturday"
  by: armyeg "air force"
  to: "outposts" thing
  with: airstrike "strikes"
  said: "the spokesman" official "speaks"
figure: fighters 25-30 "between 25 and 30" voice "the survivors"

== a-rawda-3
outlet: Peninsula Watch
register: thread
published: 2017-11-30
--
Sinai after {rawda|Rawda}: what Sisi's three months mean (thread, 9 posts)

1/9 Yesterday, at a ceremony for the Prophet's birthday, President Sisi {order|gave} his chief of staff, Lt Gen Hegazy, three months "to restore stability and security in Sinai", with "all brute force". Hegazy stood up and saluted. So: end of February 2018.

2/9 We've heard it before. Feb 2015: unified command {unify|set up} after 30 soldiers were {arish15|killed} in Arish. Oct 2014: Rafah houses {raze|razed} for a buffer zone, days after 33 {karm|dead} at Karm al-Qawadis. Each time a plan, then silence.

3/9 What's new? (a) the tribes. On Monday the tribal union said it would {tribthr|give} "no prisoners and no mercy". (b) The {coord|coordination} with Israel which neither side admits; Israeli drones have {drones|hit} targets more than 100 times in two years, says one Western source I trust, none of which Cairo confirms.

4/9 (c) Money. {rebuild|Rebuilding} Bir al-Abed: the minister {pledge|pledged} 100m pounds. Locals recall the {comp14|compensation} {comp14p|promised} to Rafah's families in 2014. Many are still waiting.

5/9 The army's own figures since Friday: 18 "takfiris" {op|killed}, 74 suspects {det|detained}, 2 tonnes of explosives {expl|found}. Residents west of Arish tell me the phone network has been {net|down} eight hours a day since.

6/9 ISIS has STILL not claimed the {rawda|massacre}. Odd? It denies nothing either. My guess: too unpopular even for them. A defector told an Arab paper its emir {forbid|forbade} the {rawda|attack} and was {overrule|overruled}. Treat with care.

7/9 Sufi orders {cancel|cancelled} most street {process|processions}, though in Cairo thousands {walk|walked} behind the banners last night in defiance. 

8/9 Hamas, wanting to please, has {hamarr|arrested} four Salafi-jihadis in Gaza, and the Rafah crossing, {rafshut|shut} since, may {rafopen2|open} mid-December.

9/9 What to watch: whether the military {clear|clears} villages around the airport. Hegazy {tour|toured} the place on Tuesday with the interior minister. Not a courtesy {tour|call}. /end

~ 1.1K Retweets 640 Likes. Replying is limited
--
who netsrc: person - | one Western source
who defector: person - | A defector
who emir: person - | its emir
where karm: near EG 31.1900 34.0300 | Karm al-Qawadis
where rafaht: town EG 31.2800 34.2400 | Rafah
where airportp: district EG - - | villages around the airport
who egypt: Cairo
where cairo: in Cairo
* rawda ASSAULT/firearms occurred
  when: ?
  where: rawda; sinai
  by: is alleged of defector
  said: defector unnamed via "an Arab paper" "told"
* order REQUEST/change occurred
  when: 2017-11-29 "Yesterday"
  where: "a ceremony"
  by: sisi
  to: higazy
  about: ASSAULT by armyeg at sinai
* unify MOBILIZE/troops occurred
  when: 2015-02 from text "Feb 2015"
* arish15 ASSAULT occurred
  when: ?
  where: arish
  to: armyeg "30 soldiers"
  killed: 30 "30 soldiers" side recipient
* raze ASSAULT/destroy occurred
  when: 2014-10 from text "Oct 2014"
  where: rafaht
  to: "houses" thing
* karm ASSAULT occurred
  when: 2014-10 from raze "days after"
  where: karm
  killed: 33 "33 dead" side unknown
* tribthr THREATEN/violence occurred
  when: 2017-11-27 "Monday"
  by: tarabin
  about: ASSAULT by tarabin
* coord COOPERATE ongoing optional
  when: ?
  by: egypt; israel
  to: israel; egypt
* drones ASSAULT/drone occurred
  when: 2015-11-30/2017-11-30 "in two years"
  where: sinai
  by: israel
  to: "targets" thing
  with: drone "drones"
  count: >=100 "more than 100 times"
  said: netsrc unnamed "says"
* rebuild AID announced
  when: ?
  where: bir
  by: "the minister"
* pledge AGREE occurred
  when: ?
  by: "the minister"
  about: rebuild
* comp14 AID announced optional
  when: ?
  to: "Rafah's families"
* comp14p AGREE occurred
  when: 2014 from text "2014"
  to: "Rafah's families"
  about: comp14
  said: "Locals" witness "recall"
* op ASSAULT occurred
  when: 2017-11-24/2017-11-30 "since Friday"
  by: armyeg
  to: "takfiris"
  killed: 18 "18" side recipient voice armyeg
  said: armyeg party
* det COERCE/arrest occurred
  when: 2017-11-24/2017-11-30 "since Friday"
  by: armyeg
  to: "suspects"
  detained: 74 "74 suspects" side recipient voice armyeg
  said: armyeg party
* expl COERCE/seize occurred
  when: 2017-11-24/2017-11-30 "since Friday"
  by: armyeg
  to: "explosives" thing
  munitions: 2 "2 tonnes of explosives" voice armyeg
  said: armyeg party
* net COERCE/censor ongoing
  when: 2017-11-24/2017-11-30 "since"
  where: arish
  said: "Residents west of Arish" witness "tell"
* forbid REQUEST/yield occurred
  when: ?
  by: emir
  to: is
  about: rawda
  said: defector unnamed via "an Arab paper" "told"
* overrule REJECT/yield occurred
  when: ?
  by: is
  to: emir
  about: forbid
  answers: forbid "was overruled"
  said: defector unnamed via "an Arab paper" "told"
* cancel SANCTION/discontinue occurred optional
  when: ?
  by: "Sufi orders"
  about: process
* process PROTEST/demo announced optional
  when: ?
  by: "Sufi orders"
* walk PROTEST/demo occurred
  when: 2017-11-29 "last night"
  where: cairo
  by: "thousands"
  participants: >=2000 vague "thousands"
* hamarr COERCE/arrest occurred
  when: ?
  where: gaza
  by: hamas
  to: "four Salafi-jihadis"
  detained: 4 "four Salafi-jihadis" side recipient
* rafshut COERCE/restrict ongoing
  when: ? "since"
  where: rafahx
  to: rafahx thing
* rafopen2 RETREAT/access hypothetical
  when: 2017-12 "mid-December"
  where: rafahx
  to: rafahx thing
* clear COERCE/deport hypothetical
  when: ?
  where: airportp
  by: armyeg "the military"
* tour CONSULT/visit occurred
  when: 2017-11-28 "Tuesday"
  where: airportp
  by: higazy; "the interior minister"
