story: ax-damascus
conflict: Syria
countries: SY
facts: On 27 November 2024 Hayat Tahrir al-Sham and allied groups attacked in western Aleppo province; they entered Aleppo on 29 November and held it on 30 November, took Hama on 5 December, Homs in the night to 8 December, and Damascus on 8 December, from where Bashar al-Assad fled to Moscow. Prime Minister Mohammed al-Jalali offered to hand over; prisoners were freed from Saydnaya. The Syrian Observatory counted 277, 412, 826 and 910 dead. Israel moved into the buffer zone on 8 December and struck some 350 to 480 times by 10 December; Mohammed al-Bashir was named to lead a government until 1 March 2025. The Syrian National Army took Manbij on 9 December. (public record: Syrian Observatory for Human Rights, Israeli army, UN, press of November and December 2024.)

who hts: group SY | Hayat Tahrir al-Sham; HTS
who rebels: coalition SY | rebels; insurgents; opposition fighters; the rebels; Rebels
who jolani: person SY | Abu Mohammed al-Golani; Abu Mohammad al-Jolani; Golani; Jolani; Ahmed al-Sharaa
who assad: person SY | Bashar al-Assad; Assad
who army: force SY | Syrian army; army; government troops; government forces; the army
who jalali: person SY | Mohammed Ghazi al-Jalali; Mohammed al-Jalali; Jalali
who bashir: person SY | Mohammed al-Bashir; al-Bashir
who sna: group SY | Syrian National Army; SNA
who sdf: group SY | Syrian Democratic Forces; SDF
who sohr: organisation - | Syrian Observatory for Human Rights; Observatory
who russia: state RU | Russia; Moscow
who iran: state IR | Iran; Tehran
who hezb: group LB | Hezbollah
who turkey: state TR | Turkey; Ankara
who fidan: person TR | Hakan Fidan; Fidan
who israel: state IL | Israel
who idf: force IL | Israeli army; Israeli forces; Israeli troops; Israeli jets
who netanyahu: person IL | Benjamin Netanyahu; Netanyahu
who katz: person IL | Israel Katz; Katz
who us: state US | United States; Washington
who biden: person US | Joe Biden; Biden
who is: group - | Islamic State
who pedersen: person - | Geir Pedersen; Pedersen
who whitehelmets: organisation SY | White Helmets; Civil Defence

where aleppo: town SY 36.2012 37.1612 | Aleppo; ALEPPO
where idlib: town SY 35.9306 36.6339 | Idlib
where hama: town SY 35.1318 36.7578 | Hama
where homs: town SY 34.7268 36.7234 | Homs
where damascus: town SY 33.5102 36.2913 | Damascus; DAMASCUS
where saydnaya: site SY 33.6640 36.3280 | Saydnaya; Sednaya
where manbij: town SY 36.5281 37.9549 | Manbij
where golan: region SY 33.0 35.8 | Golan Heights; Golan
where hermon: near SY 33.4160 35.8570 | Mount Hermon
where quneitra: district SY 33.1250 35.8240 | Quneitra
where latakia: town SY 35.5312 35.7909 | Latakia
where barzeh: district SY 33.5500 36.3150 | Barzeh
where tartus: town SY 34.8890 35.8866 | Tartus
where daraa: town SY 32.6189 36.1021 | Daraa

== ax-damascus-1
outlet: Anti-Taurus News
register: wire
published: 2024-11-30
--
Syrian rebels {aleppo|take} most of Aleppo in lightning {off|offensive}

ALEPPO, Syria, Nov 30 (ATN) - Insurgents led by Hayat Tahrir al-Sham {aleppo|swept} through Aleppo on Saturday, {aleppo|seizing} its citadel, its airport and most of its districts, and the Syrian army admitted that it had {armyout|pulled} its troops {armyout|out}, eight years after it {aleppo16|won} the city {aleppo16|back}.

The {off|assault}, the boldest in years in a war whose front lines had hardly moved since a {truce20|truce} of March 2020, has cost at least 327 lives since Wednesday, 44 of them civilians, the Syrian Observatory for Human Rights said. The army spoke of "dozens" of its men {off|killed} in the {off|fighting} along a front of a hundred kilometres and said it had {armyout|redeployed} to prepare a {counter|counter-attack}.

Russian and Syrian jets {jets|bombed} the advancing columns and a roundabout in the west of the city, {jets|killing} sixteen civilians there, the Observatory said. It was the first Russian air {jets|raid} on Aleppo since 2016. In Idlib four people were {idlibraid|killed} in a {idlibraid|strike} on a residential block on Friday, according to the White Helmets.

By noon the fighters had {flags|torn down} portraits of President Bashar al-Assad. They {maarat|entered} Maarat al-Numan and Saraqeb in the south of Idlib province, {mway|cutting} the motorway to Damascus, and declared a {curfew|curfew} in Aleppo from five in the afternoon. Golani, the group's leader, {golorder|ordered} his men in a written message not to {harm!denied|harm} "a tree or a frightened child". In the Kurdish quarter of Sheikh Maqsoud, the Syrian Democratic Forces {sdfmove|extended} their hold to the airport road for some hours before they {sdfpull|withdrew} again.

Iran's foreign minister, Abbas Araghchi, {aracc|blamed} the {off|attack} on "an American-Zionist plan" and is to {aravisit|travel} to Damascus on Sunday. A general of the Revolutionary Guards had been {pourh|killed} in Aleppo on Thursday. The Kremlin {kremcall|urged} Damascus to {restoreorder!demanded|restore} order quickly; Foreign Minister Sergei Lavrov {lavphone|telephoned} his Turkish colleague, Hakan Fidan. Turkey, which supports some of the groups involved, said it had {turkinv!denied|no part} in the {off|operation} and {turkask|called for} an end to {idlibraids|strikes} on Idlib.

Washington said Assad's {assadref|refusal} to take part in a political process had made the collapse possible. "The United States has nothing to {usinv!denied|do} with this {off|offensive}," a spokesman of its National Security Council said.

HTS, once al-Qaeda's branch in Syria, {hts16|broke} with it in 2016 and is {htslist|listed} as terrorist by the UN Security Council. Its {off|advance} began on the day on which a {lebtruce|truce} between Israel and Assad's ally Hezbollah {lebtruce|took effect} in Lebanon.

~ Sign up: The Levant in your inbox
--
who rebels: Syrian rebels; Insurgents
who armyru: force - | Russian and Syrian jets; Russian
who araghchi: person IR | Abbas Araghchi
who irgcgen: person IR | A general of the Revolutionary Guards
who kremlin: government RU | The Kremlin
who lavrov: person RU | Sergei Lavrov
who qaeda: group - | al-Qaeda
who nsc: body US | National Security Council
where maarat: town SY 35.6490 36.6740 | Maarat al-Numan
where saraqeb: town SY 35.8640 36.8060 | Saraqeb
where maqsoud: district SY 36.2360 37.1510 | Sheikh Maqsoud
where idlibp: province SY 35.8 36.6 | Idlib province
where lebanon: country LB 33.8 35.8 | Lebanon
* aleppo COERCE/seize occurred
  when: 2024-11-30 "Saturday"
  where: aleppo
  by: rebels; hts
  to: aleppo thing; army
  part_of: off
* off ASSAULT ongoing
  when: 2024-11-27/2024-11-30 "Wednesday"
  where: aleppo; idlibp
  by: rebels; hts; us alleged of araghchi; israel alleged of araghchi; turkey denied; us denied
  to: army; assad
  killed: >=327 "at least 327 lives" side unknown voice sohr
  killed: 44 "44 of them civilians" part side civilian voice sohr
  said: sohr party "said"
  killed: >=24 vague "dozens" side recipient voice army
* armyout RETREAT/withdraw occurred
  when: 2024-11-30 "Saturday"
  where: aleppo
  by: army
  to: rebels
  said: army official "admitted"
* aleppo16 COERCE/seize occurred
  when: 2016 from aleppo "eight years after"
  where: aleppo
  by: army
  to: aleppo thing
* truce20 RETREAT/ceasefire occurred
  when: 2020-03 from text "March 2020"
* counter ASSAULT announced
  when: ?
  where: aleppo
  by: army
  to: rebels
* jets ASSAULT/aerial occurred
  when: 2024-11-30 "Saturday"
  where: "a roundabout in the west of the city"; aleppo
  by: armyru
  to: rebels "the advancing columns"; "a roundabout" thing
  with: airstrike "jets"
  killed: 16 "sixteen civilians" side civilian voice sohr
  said: sohr party "said"
* idlibraid ASSAULT/aerial occurred
  when: 2024-11-29 "Friday"
  where: "a residential block"; idlib
  to: "a residential block" thing
  killed: 4 "four people" side civilian voice whitehelmets
  said: whitehelmets party "according to"
* flags PROTEST/vandalize occurred optional
  when: 2024-11-30 "By noon"
  where: aleppo
  by: rebels "the fighters"
  to: assad
* maarat COERCE/seize occurred
  when: 2024-11-30
  where: maarat; saraqeb; idlibp
  by: rebels
  to: maarat thing; saraqeb thing
  part_of: off
* mway COERCE/restrict occurred
  when: 2024-11-30
  where: maarat; saraqeb
  by: rebels
  to: "the motorway" thing
* curfew COERCE/curfew occurred
  when: 2024-11-30 "five in the afternoon"
  where: aleppo
  by: rebels
* golorder REQUEST/change occurred
  when: 2024-11-30
  by: jolani
  to: rebels "his men"
  about: harm
* harm ASSAULT denied optional
  when: ?
  by: rebels "his men"
  to: "a frightened child"
* sdfmove COERCE/seize occurred
  when: 2024-11-30
  where: "the airport road"; maqsoud; aleppo
  by: sdf
  to: "the airport road" thing
* sdfpull RETREAT/withdraw occurred
  when: 2024-11-30
  where: "the airport road"; aleppo
  by: sdf
* aracc ACCUSE/allege occurred
  when: 2024-11-27/2024-11-30 bounded
  by: araghchi
  to: us; israel
  about: off
* aravisit CONSULT/visit announced
  when: 2024-12-01 "Sunday"
  where: damascus
  by: araghchi
* pourh ASSAULT occurred
  when: 2024-11-28 "Thursday"
  where: aleppo
  to: irgcgen
  killed: 1 "A general of the Revolutionary Guards" side recipient
* kremcall REQUEST/change occurred
  when: 2024-11-27/2024-11-30 bounded
  by: kremlin
  to: assad "Damascus"
  about: restoreorder
* restoreorder ASSAULT demanded optional
  when: ?
  by: assad "Damascus"
  to: rebels
* lavphone CONSULT/phone occurred
  when: 2024-11-27/2024-11-30 bounded
  by: lavrov; fidan
  to: fidan
* turkinv COOPERATE denied
  when: ?
  by: turkey denied
  to: rebels
  said: turkey official denied "said"
* turkask REQUEST/yield occurred
  when: 2024-11-29/2024-11-30 bounded
  by: turkey
  about: idlibraids
* idlibraids ASSAULT/aerial ongoing
  when: 2024-11-27/2024-11-30 bounded
  where: idlib
  to: idlib thing
* assadref REJECT occurred
  when: ?
  by: assad
  said: us official "said"
* usinv COOPERATE denied optional
  when: ?
  by: us denied
  to: rebels
  said: nsc official denied "said"
* hts16 SANCTION/withdraw occurred
  when: 2016 from text "2016"
  by: hts
  to: qaeda
* lebtruce RETREAT/ceasefire occurred
  when: 2024-11-27 "the day"
  where: lebanon
  by: israel; hezb
  to: hezb; israel
* htslist SANCTION occurred optional
  when: ?
  by: "UN Security Council"
  to: hts
tie: jolani leads hts "the group's leader"
tie: hezb allied_with assad "Assad's ally Hezbollah"

== ax-damascus-2
outlet: Crescent Wire
register: wire
published: 2024-12-08
--
Assad {asadflee|flees} as rebels {damascus|enter} Damascus, ending half a century of family rule

DAMASCUS, Dec 8 (Crescent) - Syrian rebels {damascus|marched} into Damascus before dawn on Sunday without meeting resistance, announced on state television that they had {damascus|toppled} President Bashar al-Assad, and {saydfree|threw open} the cells of the prison of Saydnaya, eleven days after they had {off|set out} from Idlib.

Assad {asadflee|left} the capital by plane for a destination that was not named at first; Russian news agencies, citing the Kremlin, said in the evening that he and his family had arrived in Moscow and been granted {asylum|asylum}. Russia's foreign ministry said he had given {asadord|orders} to {handover|hand over} power peacefully.

Prime Minister Mohammed al-Jalali, in a video from his home, {jaloffer|offered} to {jalcoop!announced|work} with "whatever leadership the people choose"; gunmen later {jalesc|escorted} him to a hotel for {jaltalk|talks}. Golani, who has begun to use his civil name, Ahmed al-Sharaa, {goldec|forbade} his men to approach public institutions or to {goldshoot|shoot} into the air. He spoke at the Umayyad Mosque in the afternoon: "This victory, my brothers, is a new history for the region."

Not everybody obeyed. Crowds {palace|looted} rooms of the presidential palace and of Assad's villa in Malki, and the immigration office was {immig|set on fire}. A group of men {iranemb|broke into} the Iranian embassy and {iranemb|smashed} its windows. The rebels imposed a {curfew8|curfew} from four in the afternoon to five in the morning.

Homs had {homs|fallen} a few hours earlier. The army {homsout|abandoned} it on Saturday night after a single day of {homsfight|clashes} on its northern edge, residents said; Hama had been {hama|lost} on Thursday, and in Daraa, where the {upr|uprising} began in 2011, local groups took {daraa|control} on Friday and {daraadeal|agreed} with officers on safe passage to the capital. Some two thousand soldiers {iraqcross|crossed} into Iraq. The Observatory puts the dead of the {off|offensive} at 910, among them 138 civilians.

Israel {buffer|sent} troops into the demilitarised zone on the Golan Heights, for the first time since the {dis74|agreement} of 1974, which Prime Minister Benjamin Netanyahu declared "{void|collapsed}" as Syrian soldiers had {post|left} their posts. Its jets {mezze|struck} what an Israeli radio called arms depots near Mezzeh. The American military said it had {usstrike|hit} more than 75 Islamic State targets in the desert "so that the group cannot {isreturn!hypothetical|exploit} the moment". President Joe Biden {bidenhail|called} Assad's {damascus|fall} "a fundamental act of justice".

Turkey's foreign minister, Hakan Fidan, said in Doha that Islamic State and the PKK must not profit, and that refugees could {refret!hypothetical|return}. Geir Pedersen, the UN envoy, {pedcall|urged} {gentalks!demanded|talks} in Geneva. Tehran said it expected "friendly" relations to go on. Ukraine's president and others {ukrhail|welcomed} the {damascus|event}; North Korea's embassy has {nk|closed}.

~ Photographs and a chronology have moved separately
--
who rebels: Syrian rebels
who jalali: Prime Minister Mohammed al-Jalali
who netanyahu: Prime Minister Benjamin Netanyahu
who biden: President Joe Biden
who assad: President Bashar al-Assad
who fidan: Turkey's foreign minister, Hakan Fidan
who rufm: body RU | Russia's foreign ministry
who kremlin: government RU | the Kremlin
who usmil: force US | The American military
who pkk: group - | PKK
who zel: person UA | Ukraine's president
who gunm: group SY | gunmen
where umayyad: site SY 33.5116 36.3066 | Umayyad Mosque
where palace: site SY 33.5180 36.2440 | presidential palace
where malki: district SY 33.5200 36.2700 | Malki
where iremb: site SY 33.5000 36.2500 | Iranian embassy
where mezzeh: district SY 33.5000 36.2300 | Mezzeh
where doha: town QA 25.2854 51.5310 | Doha
where iraq: country IQ 33.0 44.0 | Iraq
where moscowc: town RU 55.7522 37.6156 | in Moscow
* nk RETREAT/withdraw occurred optional
  when: ?
  by: "North Korea's embassy"
* asadflee RETREAT/withdraw occurred
  when: 2024-12-08 "Sunday"
  where: damascus; moscowc
  by: assad
  to: rebels
  said: kremlin official via "Russian news agencies" "said"
* damascus COERCE/seize occurred
  when: 2024-12-08 "before dawn on Sunday"
  where: damascus
  by: rebels
  to: damascus thing; assad
  said: rebels party "announced"
  part_of: off
* saydfree RETREAT/release occurred
  when: 2024-12-08 "Sunday"
  where: saydnaya
  by: rebels
  to: "the cells" thing
* off ASSAULT occurred
  when: 2024-11-27/2024-12-08 from damascus "eleven days after"
  where: idlib; damascus
  by: rebels
  to: army
  killed: 910 "910" side unknown voice sohr
  killed: 138 "138 civilians" part side civilian voice sohr
  said: sohr party "puts"
* asylum AID occurred
  when: 2024-12-08 "the evening"
  where: moscowc
  to: assad
  said: kremlin official via "Russian news agencies" "said"
* asadord REQUEST/yield occurred
  when: 2024-12-07/2024-12-08 bounded
  by: assad
  about: handover
  said: rufm official "said"
* handover RETREAT/resign announced
  when: ?
  by: assad
  said: rufm official "said"
* jaloffer AGREE occurred
  when: 2024-12-08
  by: jalali
  to: "whatever leadership the people choose"
  about: jalcoop
* jalcoop COOPERATE announced optional
  when: ?
  by: jalali
  to: "whatever leadership the people choose"
* jalesc COERCE/arrest occurred optional
  when: 2024-12-08 "later"
  where: "a hotel"; damascus
  by: gunm
  to: jalali
* jaltalk CONSULT occurred
  when: 2024-12-08 "later"
  where: "a hotel"; damascus
  by: jalali; gunm
* goldec REQUEST/change occurred
  when: 2024-12-08
  by: jolani
  to: rebels "his men"
  about: goldshoot
* goldshoot ASSAULT/firearms hypothetical optional
  when: ?
  by: rebels "his men"
* palace PROTEST/riot occurred
  when: 2024-12-08
  where: palace; malki; damascus
  by: "Crowds"
  to: palace thing; "Assad's villa" thing
* immig PROTEST/riot occurred
  when: 2024-12-08
  where: "the immigration office"; damascus
  to: "the immigration office" thing
* iranemb PROTEST/riot occurred
  when: 2024-12-08
  where: iremb; damascus
  by: "A group of men"
  to: iremb thing
* curfew8 COERCE/curfew occurred
  when: 2024-12-08/2024-12-09 "from four in the afternoon to five in the morning"
  where: damascus
  by: rebels
* homs COERCE/seize occurred
  when: 2024-12-07/2024-12-08 from damascus "a few hours earlier"
  where: homs
  by: rebels
  to: homs thing
  part_of: off
* homsout RETREAT/withdraw occurred
  when: 2024-12-07 "Saturday night"
  where: homs
  by: army
  to: rebels
  said: "residents" witness "said"
* homsfight ASSAULT occurred
  when: 2024-12-07 "a single day"
  where: "its northern edge"; homs
  by: rebels; army
  to: army; rebels
  said: "residents" witness "said"
* hama COERCE/seize occurred
  when: 2024-12-05 "Thursday"
  where: hama
  by: rebels
  to: hama thing; army
  part_of: off
* upr PROTEST/demo occurred
  when: 2011 from text "2011"
  where: daraa
  to: assad
* daraa COERCE/seize occurred
  when: 2024-12-06 "Friday"
  where: daraa
  by: "local groups"
  to: daraa thing
* daraadeal AGREE occurred
  when: 2024-12-06 "Friday"
  where: daraa
  by: "local groups"; army "officers"
  to: army "officers"
  about: RETREAT/withdraw
* iraqcross RETREAT/withdraw occurred
  when: 2024-12-05/2024-12-08 bounded
  where: iraq
  by: army "Some two thousand soldiers"
  to: rebels
* buffer MOBILIZE/troops occurred
  when: 2024-12-08
  where: golan
  by: israel
* dis74 AGREE occurred
  when: 1974 from text "1974"
  where: golan
  by: israel
* void SANCTION/withdraw occurred
  when: 2024-12-08
  by: netanyahu
  about: dis74
  answers: post "as Syrian soldiers had left"
* post RETREAT/withdraw occurred
  when: 2024-12-07/2024-12-08 bounded
  where: golan
  by: army "Syrian soldiers"
* mezze ASSAULT/aerial occurred
  when: 2024-12-08
  where: mezzeh; damascus
  by: israel
  to: "arms depots" thing
  with: airstrike "jets"
  said: "an Israeli radio" media "called"
* usstrike ASSAULT/aerial occurred
  when: 2024-12-08
  where: "the desert"
  by: usmil
  to: is "Islamic State targets"
  sites: >=75 "more than 75"
  said: usmil official "said"
* isreturn ASSAULT hypothetical optional
  when: ?
  by: is
* bidenhail SUPPORT occurred
  when: 2024-12-08
  by: biden
  to: rebels
  about: damascus
  answers: damascus "called Assad's fall"
* refret RETREAT/access hypothetical optional
  when: ?
  to: "refugees"
  said: fidan official "said"
* pedcall REQUEST/meet occurred
  when: 2024-12-08
  by: pedersen
  about: gentalks
* gentalks CONSULT demanded optional
  when: ?
  where: "Geneva"
* ukrhail SUPPORT occurred
  when: 2024-12-08
  by: zel; "others"
  to: rebels
  about: damascus
  answers: damascus "welcomed the event"

== ax-damascus-3
outlet: Galilee Courier
register: daily
published: 2024-12-11
--
Israel {strikes|sinks} Syrian fleet and {strikes|hits} 480 targets; new man in Damascus {calm|promises} calm until March

In two days the Israeli air force and navy have {strikes|destroyed} what was left of the strategic weapons of the Syrian army, the military said on Tuesday night: airfields, Scud depots, anti-aircraft batteries and, at Latakia and Minet al-Beida, fifteen ships. Of the 480 {strikes|strikes}, about 350 were flown by manned aircraft. A research centre in Barzeh north of Damascus {strikes|burned} to its foundations. Nothing was said of casualties; the Observatory counted two soldiers.

Defence Minister Israel Katz spoke in Haifa of a "sterile defence zone" which troops would {zone!announced|set up} beyond the buffer strip, "without a permanent presence". He {katzthr|warned} the rebels: whoever follows Assad's path will {katzhit|end} like Assad. Netanyahu had said the same in other words: Israel wants correct relations, but should the new regime allow Iran to {irback!hypothetical|re-establish} itself, "we will {netthr,netresp|respond} forcefully, and it will pay a heavy price".

Syrian sources told an agency that the tanks had {buffer|come} within 25 kilometres of the capital; a spokesman denied they had {buffer!denied|left} the zone. Soldiers {hermon|occupied} the Syrian post on the summit of Mount Hermon on Sunday. The United Nations {uncond|called} this a violation of the {dis74|accord} of 1974, as did Egypt, Saudi Arabia, Qatar and France, which {cond5|condemned} or {cond5|deplored} it and {cond5ask|asked} Israel to {leave!demanded|leave}. Washington showed {ussup|understanding}, so long as it stays temporary.

In Damascus Mohammed al-Bashir, who ran the rebels' government in Idlib, took the chair on Tuesday as caretaker prime minister, until March 1. Behind him hung the flag of the revolution and a white one of HTS. The banks opened. The new men announced an {amnesty|amnesty} for conscripts, and a {list|list} of officers to be {hunt!announced|hunted} for {tort|torture}; "we will {hunt!announced|pursue} them", Sharaa wrote. The {search|search} for hidden cells at Saydnaya has been {endsearch|ended} by the White Helmets after two days. They had {reward|offered} 3,000 dollars for every clue.

In the north it is not calm at all. The Syrian National Army, which Turkey pays, {manbij|drove} the Kurdish-led SDF from Manbij on Monday; the SDF's commander, Mazloum Abdi, {mazt|agreed} on Wednesday to an American-brokered {truce|ceasefire} under which his fighters are to {manout!announced|withdraw}. A Turkish drone {ainissa|struck} a village near Ain Issa the same day as Manbij {manbij|fell} and {ainissa|killed} eleven, six of them children, according to the Kurdish administration. In Deir al-Zor rebels {deir|took} the city in the night to Wednesday; the SDF had {deirin|entered} it on Friday when Assad's men {deirout|ran}.

American envoys {usdoha|spoke} with HTS through Ankara, the State Department confirmed. Russia still {tartus|holds} Tartus and is {rutalk|talking} about keeping it, says the Kremlin.

~ Weather: first snow on Hermon
--
who katz: Defence Minister Israel Katz
who unorg: organisation - | The United Nations
who egypt: state EG | Egypt
who saudi: state SA | Saudi Arabia
who qatar: state QA | Qatar
who france: state FR | France
who jolani: Sharaa
who mazloum: person SY | Mazloum Abdi
who kadmin: government SY | the Kurdish administration
who newmen: government SY | The new men; the new regime
who statedep: body US | the State Department
who kremlin: government RU | the Kremlin
where haifa: town IL 32.8184 34.9885 | Haifa
where minet: town SY 35.6100 35.7700 | Minet al-Beida
where ainissa: near SY 36.3800 38.8600 | Ain Issa
where deir: town SY 35.3359 40.1408 | Deir al-Zor
* search AID occurred optional
  when: ? "two days"
  where: saydnaya
  by: whitehelmets
* strikes ASSAULT/aerial occurred
  when: 2024-12-08/2024-12-10 "two days"
  where: latakia; minet; barzeh
  by: israel "the Israeli air force and navy"
  to: army; "airfields" thing; "fifteen ships" thing
  with: airstrike "manned aircraft"
  count: 480 "480"
  killed: 2 "two soldiers" side recipient voice sohr
  said: "the military" official "said"
* zone MOBILIZE/troops announced
  when: ?
  where: "beyond the buffer strip"
  by: israel "troops"
* katzthr THREATEN/violence occurred
  when: 2024-12-08/2024-12-11 bounded
  where: haifa
  by: katz
  to: rebels
  about: katzhit
* katzhit ASSAULT hypothetical optional
  when: ?
  by: israel
  to: rebels "whoever follows Assad's path"
* irback AID hypothetical optional
  when: ?
  by: newmen
  to: iran
  said: netanyahu official "said"
* netthr THREATEN/violence occurred
  when: 2024-12-08/2024-12-11 bounded
  by: netanyahu
  to: newmen
  about: netresp
* netresp ASSAULT hypothetical
  when: ?
  by: israel
  to: newmen
  said: netanyahu official
* buffer MOBILIZE/troops occurred
  when: 2024-12-08/2024-12-11 bounded
  where: "25 kilometres of the capital"
  by: israel "the tanks"
  with: tank "tanks"
  said: "Syrian sources" unnamed via "an agency" "told"
  said: "a spokesman" official denied "denied"
* hermon COERCE/seize occurred
  when: 2024-12-08 "Sunday"
  where: hermon
  by: israel "Soldiers"
  to: "the Syrian post" thing
* uncond ACCUSE/disapprove occurred
  when: 2024-12-08/2024-12-11 bounded
  by: unorg
  to: israel
  about: hermon
  answers: hermon "called this a violation"
* dis74 AGREE occurred
  when: 1974 from text "1974"
  by: israel
* cond5 ACCUSE/disapprove occurred
  when: 2024-12-08/2024-12-11 bounded
  by: egypt; saudi; qatar; france
  to: israel
  about: hermon
  answers: hermon "condemned or deplored it"
* cond5ask REQUEST/yield occurred
  when: 2024-12-08/2024-12-11 bounded
  by: egypt; saudi; qatar; france
  to: israel
  about: leave
* leave RETREAT/withdraw demanded optional
  when: ?
  where: hermon
  by: israel
* ussup SUPPORT occurred
  when: 2024-12-08/2024-12-11 bounded
  by: us
  to: israel
  about: hermon
  answers: hermon "understanding"
* amnesty CONCEDE occurred
  when: 2024-12-08/2024-12-11 bounded
  by: newmen
  to: "conscripts"
* list ACCUSE/investigate announced
  when: ?
  by: newmen
  to: "officers"
  about: tort
* hunt COERCE/arrest announced
  when: ?
  by: newmen; jolani
  to: "officers"
  said: jolani official "wrote"
* endsearch RETREAT/withdraw occurred optional
  when: 2024-12-09/2024-12-11 bounded "after two days"
  where: saydnaya
  by: whitehelmets
* reward AGREE occurred
  when: 2024-12-08/2024-12-11 bounded
  by: whitehelmets
* manbij COERCE/seize occurred
  when: 2024-12-09 "Monday"
  where: manbij
  by: sna
  to: sdf; manbij thing
* mazt AGREE occurred
  when: 2024-12-11 "Wednesday"
  by: mazloum; sdf
  to: sna
  about: truce
* truce RETREAT/ceasefire announced
  when: ?
  where: manbij
  by: sdf; sna
* manout RETREAT/withdraw announced
  when: ?
  where: manbij
  by: sdf "his fighters"
  to: sna
* ainissa ASSAULT/drone occurred
  when: 2024-12-09 from manbij "the same day"
  where: ainissa
  by: turkey "A Turkish drone"
  to: "a village" thing
  with: drone "drone" 1
  killed: 11 "eleven" side civilian voice kadmin
  killed: 6 "six of them children" part side civilian voice kadmin
  said: kadmin official "according to"
* deir COERCE/seize occurred
  when: 2024-12-10/2024-12-11 "the night to Wednesday"
  where: deir
  by: rebels
  to: deir thing; sdf
* deirin COERCE/seize occurred
  when: 2024-12-06 "Friday"
  where: deir
  by: sdf
  to: deir thing
* deirout RETREAT/withdraw occurred
  when: 2024-12-06 "Friday"
  where: deir
  by: assad "Assad's men"
* usdoha CONSULT/third-party occurred
  when: 2024-12-08/2024-12-11 bounded
  by: us "American envoys"; hts; turkey
  to: hts
  said: statedep official "confirmed"
* tartus COERCE/seize ongoing optional
  when: 2024-12-11
  where: tartus
  by: russia
  said: kremlin official "says"
* rutalk CONSULT ongoing
  when: 2024-12-11
  by: russia
  said: kremlin official "says"
* calm AGREE occurred
  when: 2024-12-10/2024-12-11 bounded
  where: damascus
  by: bashir
* tort ASSAULT/torture occurred optional
  when: ?
  by: "officers"
tie: bashir leads rebels "who ran the rebels' government"
tie: sna backed_by turkey "which Turkey pays"
