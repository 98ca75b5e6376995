story: e-aceh
conflict: Indonesia
countries: ID, FI
facts: Indonesia and the Free Aceh Movement signed a memorandum in Helsinki on 15 August 2005 after five rounds led by Martti Ahtisaari; some 1,400 prisoners went free on 31 August; EU and ASEAN monitors began on 15
  September; 840 weapons were handed in by 19-21 December, the movement's armed wing was dissolved on 27 December and non-organic troops left by 5 January 2006. Small incidents and wordings are ours. (public record:
  text of the memorandum, Aceh Monitoring Mission statements, press of 2005-2006)

who gam: group ID | Free Aceh Movement; GAM; the movement; the rebels; rebels
who tna: group ID | Aceh National Army; TNA
who indonesia: government ID | Indonesia; Jakarta; the Indonesian government; the government
who tni: force ID | TNI; the Indonesian military; the military; the army
who brimob: force ID | Brimob; mobile police
who ahtisaari: person FI | Martti Ahtisaari; Mr Ahtisaari; Ahtisaari
who malik: person ID | Malik Mahmud
who hamid: person ID | Hamid Awaluddin
who sby: person ID | Susilo Bambang Yudhoyono; Mr Yudhoyono; Yudhoyono; the president
who irwandi: person ID | Irwandi Yusuf; Irwandi
who amm: body - | Aceh Monitoring Mission; AMM; the monitors; the mission
who feith: person NL | Pieter Feith; Mr Feith
who sofyan: person ID | Sofyan Daud
who eu: organisation - | European Union; EU
who asean: organisation - | ASEAN
where helsinki: town FI 60.17 24.94 | Helsinki
where aceh: province ID 4.70 96.75 | Aceh; Acheh
where banda: town ID 5.55 95.32 | Banda Aceh
where lhok: town ID 5.18 97.15 | Lhokseumawe
where bireuen: town ID 5.20 96.70 | Bireuen
where meulaboh: town ID 4.14 96.13 | Meulaboh

== e-aceh-1
outlet: Baltic News Agency
register: wire
published: 2005-08-15
--
Indonesia, Aceh rebels {mou|sign} {mou|peace} after 29 years

HELSINKI, Aug 15 (BNA) - Ministers of Indonesia and exiled leaders of the Free Aceh Movement {mou|signed} a {mou|memorandum} in the Finnish capital on Monday under which the rebels will {decom|lay down} their arms by the end of the year and the army is to {pullout|take} most of its soldiers out of the province.

Hamid Awaluddin, the justice minister, and Malik Mahmud, who calls himself prime minister of Aceh, {mou|put their names} to six pages and {mou|shook hands} in front of the former Finnish president, Martti Ahtisaari. He had chaired five {rounds|rounds} since January.

GAM {drop|gave up} its demand for independence at the second of those {rounds|rounds}, in February. Jakarta in turn {parties|agreed} to let local parties run in Aceh, a thing it had {nolocal|refused} until the last night of July. An {amnesty|amnesty} follows within fifteen days for all in jail for belonging to GAM, some 2,000 men and women. Seventy per cent of the income from gas and oil stays in the province.

The European Union and five members of ASEAN will {monitors|send} 230 unarmed observers, beginning with 80 who are there already. The mission has the last word in disputes about {decom|disarmament}: 840 weapons in four lots, each lot to be answered by a {pullout|departure} of troops.

An {coha02|accord} of December 2002 {coha|broke down} after five months. On 19 May 2003 the then president, Megawati Sukarnoputri, declared {martial|martial law} and {sent40|sent} 40,000 men. Perhaps 15,000 people have died since 1976. The tsunami of last December, which took ten times as many lives in a morning, changed minds on both sides, Ahtisaari said.

Nationalists in parliament are {object|up in arms}. "This is the first step to disintegration," said a deputy of the party of Megawati, who {stayaway|stayed away} from the Independence Day speech rehearsal. The party may {block!hypothetical|vote down} any law that goes beyond special autonomy.

On Friday soldiers {lastkill|shot} two rebels in a hut near Bireuen; GAM {murdercall|called} it {lastkill|murder}, the TNI a {lastkill|firefight}. An attempt to {lastplot|blow up} a power mast by the coast road the same day failed, police said, without naming a culprit.
--
who mega: person ID | Megawati Sukarnoputri; Megawati
who pdip: party ID | the party of Megawati; The party
who police: force ID | police
* mou AGREE occurred
  when: 2005-08-15 "Monday"
  where: helsinki
  by: indonesia; gam; hamid; malik
  to: gam; indonesia
* decom RETREAT/disarm announced
  when: 2005-08-15/2005-12-31 bounded "by the end of the year"
  where: aceh
  by: gam
  munitions: 840 "840 weapons"
* pullout RETREAT/withdraw announced
  when: ?
  where: aceh
  by: tni
  answers: decom "answered"
* rounds CONSULT/third-party occurred
  when: 2005-01/2005-08-15 bounded "since January"
  by: gam; indonesia; ahtisaari
  count: 5 "five"
* drop CONCEDE occurred
  when: 2005-02 "February"
  by: gam
  to: indonesia
* parties AGREE occurred
  when: 2005-07-31/2005-08-15 bounded
  by: indonesia
  to: gam
* nolocal REJECT occurred
  when: ? "until the last night of July"
  by: indonesia
  to: gam
* amnesty CONCEDE announced
  when: 2005-08-15/2005-08-30 bounded "within fifteen days"
  by: indonesia
  to: gam
  released: ~2000 "some 2,000 men and women"
* monitors MOBILIZE announced
  when: ?
  where: aceh
  by: eu; asean
  to: indonesia; gam
* coha SANCTION/discontinue occurred optional
  when: 2003-05 "after five months"
* coha02 AGREE occurred
  when: 2002-12 "December 2002"
* sent40 MOBILIZE/troops occurred
  when: 2003-05-19 from text "19 May 2003"
  where: aceh
  by: mega
* martial COERCE/martial-law occurred
  when: 2003-05-19 from text "19 May 2003"
  where: aceh
  by: mega
  to: gam
* object ACCUSE/disapprove occurred
  when: 2005-08-15
  by: "Nationalists in parliament"
  to: indonesia
  about: mou
  answers: mou "up in arms"
* block REJECT hypothetical
  when: ?
  by: pdip
* lastkill ASSAULT/firearms occurred
  when: 2005-08-12 "Friday"
  where: bireuen
  by: tni
  to: gam
  killed: 2 "two rebels" side recipient
* lastplot ASSAULT/explosives attempted
  when: 2005-08-12 "the same day"
  where: "the coast road"
  to: "a power mast" thing
  said: police official "said"
* murdercall ACCUSE/disapprove occurred
  when: 2005-08-12/2005-08-15 bounded
  by: gam
  to: tni
  about: lastkill
  answers: lastkill
figure: troops 40000 "40,000 men" at aceh
figure: killed ~15000 "Perhaps 15,000 people"
* stayaway PROTEST/boycott occurred optional
  when: ?
  by: mega
  to: indonesia

== e-aceh-2
outlet: Melbourne Morning Sheet
register: daily
published: 2005-08-16
copy_of: e-aceh-1
--
Aceh foes {mou|shake hands} on {mou|deal}

HELSINKI - Ministers of Indonesia and exiled leaders of the Free Aceh Movement {mou|signed} a {mou|memorandum} in the Finnish capital on Monday under which the rebels will {decom|lay down} their arms by the end of the year and the army is to {pullout|take} most of its soldiers out of the province.

GAM {drop|gave up} its demand for independence at the second of those {rounds|rounds}, in February. An {amnesty|amnesty} follows within fifteen days for all in jail for belonging to GAM, some 2,000 men and women.

The European Union and five members of ASEAN will {monitors|send} 230 unarmed observers, beginning with 80 who are there already.

On Friday soldiers {lastkill|shot} two rebels in a hut near Bireuen; GAM {murdercall|called} it {lastkill|murder}, the TNI a {lastkill|firefight}.
--
* mou AGREE occurred
  when: 2005-08-15 "Monday"
  where: helsinki
  by: indonesia; gam
  to: gam; indonesia
* decom RETREAT/disarm announced
  when: 2005-08-15/2005-12-31 bounded "by the end of the year"
  where: aceh
  by: gam
* pullout RETREAT/withdraw announced
  when: ?
  where: aceh
  by: tni
* drop CONCEDE occurred
  when: 2005-02 "February"
  by: gam
  to: indonesia
* rounds CONSULT/third-party occurred
  when: ?
  by: indonesia; gam
* amnesty CONCEDE announced
  when: 2005-08-15/2005-08-30 bounded "within fifteen days"
  by: indonesia
  to: gam
  released: ~2000 "some 2,000 men and women"
* monitors MOBILIZE announced
  when: ?
  where: aceh
  by: eu; asean
  to: indonesia; gam
* lastkill ASSAULT/firearms occurred
  when: 2005-08-12 "Friday"
  where: bireuen
  by: tni
  to: gam
  killed: 2 "two rebels" side recipient
* murdercall ACCUSE/disapprove occurred
  when: 2005-08-12/2005-08-16 bounded
  by: gam
  to: tni
  about: lastkill
  answers: lastkill

== e-aceh-3
outlet: Radio Serambi Utara
register: radio
published: 2005-09-01
--
"I had forgotten the sea": programme on the {release|freed} of Sukamiskin and Lhokseumawe

(Jingle. Sound of a drum.)

ANNOUNCER: Peace upon you. Yesterday at two in the afternoon the gates {release|opened}. Across Java and Sumatra 1,424 Acehnese {release|walked out} of jail under the {amnesty|amnesty} that the president {amnesty|signed} on Tuesday. Our colleague was at the quay in Lhokseumawe.

REPORTER: A navy landing ship brought 196 of them. They had been {exile|moved} to Java in 2003, when the {martial|emergency} in Aceh began, far from their people, and some had not seen salt water since. Mothers sat on the stones from dawn. There was no {scuffle!denied|incident}: last week we had feared that militiamen from the hills, who {antigam|swore} to {mob!threatened|stop} the buses, would turn up. The mobile police had {escort|put} four trucks on the road, and I saw a GAM man in a sarong {cigarette|pass} a Brimob sergeant a cigarette.

ANNOUNCER: Sixty-four are still inside, we are told.

REPORTER: Yes, those {jailbomb|sentenced} over the {jsxbomb|bomb} at the Jakarta stock exchange five years ago, and some {drug|convicted} of hemp trading. The government says they are criminals and will not be {nofree|let out}. Irwandi Yusuf, speaking for the movement, {demandrest|wants} them {restfree|freed} too and {sendlist|gave} the mission a list on Monday. The Dutchman who heads it, Pieter Feith, will decide, as the paper says.

ANNOUNCER: Irwandi, the vet, who was himself a prisoner at Keudah when the wave came.

REPORTER: He broke through the roof. He says: "Nobody {release2!denied|freed} me. I was {release2!denied|released} by the tsunami."

ANNOUNCER: A caller from Meulaboh asks what they will live on.

REPORTER: The social office {cash|hands} each of them two million rupiah at the gate; land and seed come "later". The International Organization for Migration is {iom|giving} every man a medical check and a bus ticket. Not a few told me they'd rather sleep at the mosque: their villages are under the garrison still, and the soldiers who {burnvill|burned} them in 2003 are the ones at the checkpoint. The first battalion {bat!announced|sails} for Medan on the eighteenth. If it {bat!hypothetical|stays}, said an old man with no front teeth, then I {mountain|go back} up the mountain. He laughed. His sons did not.

ANNOUNCER: Thank you. And the fishermen's weather: light winds.

~ Radio Serambi Utara is supported by listeners and a development fund
--
who tni: the soldiers
where bomb: site ID -6.22 106.81 | Jakarta stock exchange
who militia: group ID | militiamen from the hills
who iom: organisation - | International Organization for Migration
where medan: town ID 3.59 98.67 | Medan
where java: region ID -7.00 110.00 | Java
where sumatra: region ID 0.00 101.00 | Sumatra
who brimob: The mobile police
who feith: The Dutchman
* release RETREAT/release occurred
  when: 2005-08-31 "Yesterday" "two in the afternoon"
  where: java; sumatra
  by: indonesia
  to: "1,424 Acehnese"
  released: 1424 "1,424 Acehnese"
  released: 196 "196 of them" part
* amnesty CONCEDE occurred
  when: 2005-08-30 "Tuesday"
  by: sby
  to: gam
* exile COERCE/deport occurred
  when: 2003 "2003"
  where: java
  to: "196 of them"
* martial COERCE/martial-law occurred
  when: 2003 "2003"
  where: aceh
* scuffle ASSAULT denied optional
  when: 2005-08-31
  where: lhok
* antigam THREATEN occurred
  when: ?
  by: militia
  to: gam
  about: mob
* mob PROTEST/obstruct threatened
  when: ?
  by: militia
  to: "the buses" thing
* escort MOBILIZE/police occurred
  when: 2005-08-31
  where: lhok
  by: brimob
* cigarette COOPERATE occurred optional
  when: 2005-08-31
  where: lhok
  by: gam
  to: brimob
* jailbomb SANCTION/convict occurred
  when: ?
  to: "Sixty-four"
  answers: jsxbomb "over"
* drug SANCTION/convict occurred optional
  when: ?
* nofree REJECT/yield occurred
  when: ?
  by: indonesia
  to: irwandi
  about: restfree
* demandrest REQUEST/yield occurred
  when: ?
  by: irwandi
  to: indonesia
  about: restfree
* restfree RETREAT/release demanded optional
  when: ?
  by: indonesia
  to: "Sixty-four"
  said: irwandi party "wants"
* sendlist COOPERATE occurred
  when: 2005-08-29 "Monday"
  by: irwandi
  to: amm
* release2 RETREAT/release denied
  when: ?
  to: irwandi
  said: irwandi party denied "says"
* cash AID occurred
  when: 2005-08-31/2005-09-01
  where: "the gate"
  by: "The social office"
  to: "1,424 Acehnese"
* iom AID ongoing
  when: 2005-08-31/2005-09-01
  by: iom
  to: "1,424 Acehnese"
* burnvill ASSAULT/destroy occurred
  when: 2003 "2003"
  by: tni
  to: "their villages" thing
* bat RETREAT/withdraw announced
  when: 2005-09-18 "the eighteenth"
  by: "The first battalion"
* jsxbomb ASSAULT/explosives occurred
  when: 2000 "five years ago"
  where: bomb
  to: bomb thing
  with: bomb "bomb"
figure: prisoners 64 "Sixty-four"
* mountain THREATEN/violence occurred optional
  when: 2005-08-31/2005-09-01 bounded
  by: "an old man"

== e-aceh-4
outlet: Information Bureau of the Acheh Movement
register: communique
published: 2005-12-27
--
Declaration of the Central Command on the {dissolve|dissolution} of the armed wing

In the name of God.

The Central Committee of the movement makes known to its people and the world that on this day the Aceh National Army, TNA, founded in the mountains of Tiro on 4 December 1976, {dissolve|ceases} to exist as an armed force. Its men are civilians. Whoever from today {carry!hypothetical|bears} arms in its name is a bandit and will be {disownw,disown|disowned}.

We have done what we {mou|signed}. Before the eyes of Finns, Thais and Malaysians 840 rifles, pistols and launchers were {decom|given up} and {saw|sawn} apart, the last of them on the 21st of this month in the square of Banda Aceh, where Sofyan Daud himself {saw|held} the saw. The other party for its part {pullout|shipped} home 7,628 men this week in its third {pullout|departure}, and has {restpromise|promised} that the rest, 3,353 of them, {pullout2!announced|embark} before 5 January. We {ackn|acknowledge} this. We {praise|salute} the monitors, who {bireuenmed|stood} between our boys and a Brimob patrol on the Bireuen road on 14 October, when a quarrel about a fence had almost become bloodshed.

Yet we must speak of what is lacking. First: the law on the governing of Aceh, {lawdue|promised} for 31 March, has been shortened in the drawers of the ministry. We {lawdemand|demand} that the paper of Helsinki be put in it whole. Second: a human rights court. Third: the militias {milarm|armed} by officers of the TNI have not {mildis!denied|handed in} one gun, and on the night of 6 December they {milattack|burned down} the office of a referendum group in Takengon. Fourth: the families of the dead, who {petition|submitted} 12,000 names, still wait for {diyat!announced|compensation}.

To those among our brothers abroad who say that the Committee has {sold!denied|sold} Acheh: it is false. To the government: we shall not {resume|return} to the mountains over a comma. But a people that has been deceived in 1959 and in 2003 counts its change.

The Committee sets up from today a Transitional body for former fighters, without uniforms. The Committee {forgive|asks pardon} of every villager from whom a goat or a rupiah was {tax|taken} in the years of need.

Banda Aceh, 27 December 2005
--
who central: body ID | Central Committee; the Committee; The Committee
who militia: group ID | the militias
who indonesia: The other party; the ministry
where tiro: near ID 5.20 95.90 | Tiro
where takengon: town ID 4.63 96.85 | Takengon
who tnaboys: force ID | our boys
* dissolve RETREAT/disarm occurred
  when: 2005-12-27 "this day"
  by: tna; central
* carry MOBILIZE/weapons hypothetical
  when: ? "from today"
  by: "Whoever"
  said: central party
* disown SANCTION/expel hypothetical optional
  when: ?
  by: central
  to: "Whoever"
* disownw THREATEN/expel occurred
  when: 2005-12-27
  by: central
  to: "Whoever"
  about: disown
* mou AGREE occurred
  when: ?
  where: helsinki
  by: central; indonesia
  to: indonesia; central
* decom RETREAT/disarm occurred
  when: 2005-12-21 "the 21st of this month"
  where: banda
  by: tna
  to: amm
  munitions: 840 "840 rifles, pistols and launchers" voice central
* saw RETREAT/disarm occurred
  when: 2005-12-21 "the 21st of this month"
  where: banda
  by: sofyan
* pullout RETREAT/withdraw occurred
  when: 2005-12-26/2005-12-27 week "this week"
  where: aceh
  by: indonesia; tni
  said: central party
* restpromise AGREE occurred
  when: ?
  by: indonesia
  to: central
  about: pullout2
  said: central party
* pullout2 RETREAT/withdraw announced
  when: 2005-12-27/2006-01-05 bounded "before 5 January"
  by: indonesia; tni
  said: central party
* ackn SUPPORT occurred
  when: 2005-12-27
  by: central
  to: indonesia
  answers: pullout "acknowledge this"
* praise SUPPORT occurred
  when: 2005-12-27
  by: central
  to: amm
  answers: bireuenmed
* bireuenmed CONSULT/third-party occurred
  when: 2005-10-14 "14 October"
  where: bireuen
  by: amm; tnaboys; brimob
  to: tnaboys; brimob
* lawdue AGREE occurred
  when: ?
  by: indonesia
  to: gam
  said: central party
* lawdemand REQUEST/change occurred
  when: 2005-12-27
  by: central
  to: indonesia
* milarm MOBILIZE/weapons occurred
  when: ?
  by: tni alleged of central
  to: militia
  said: central party
* mildis RETREAT/disarm denied
  when: ?
  by: militia
  said: central party
* milattack ASSAULT/destroy occurred
  when: 2005-12-06/2005-12-07 "the night of 6 December"
  where: takengon
  by: militia alleged of central
  to: "the office of a referendum group" thing
  said: central party
* petition REQUEST/assist occurred
  when: ?
  by: "the families of the dead"
  to: indonesia
* diyat AID announced
  when: ?
  by: indonesia
  to: "the families of the dead"
* sold CONCEDE occurred optional
  when: ?
  by: central alleged of "our brothers abroad"; central denied
  said: "our brothers abroad" party claimed "say"
  said: central party denied "false"
* resume AGREE occurred
  when: 2005-12-27
  by: central
  to: indonesia
  about: ASSAULT by central to indonesia
* forgive CONCEDE occurred
  when: 2005-12-27
  by: central
  to: "every villager"
* tax COERCE/seize occurred
  when: ? "years of need"
  by: central
  to: "every villager"
figure: troops 7628 "7,628 men" of tni voice central
figure: troops 3353 "3,353" of tni voice central
figure: killed 12000 "12,000 names" voice "the families of the dead"
