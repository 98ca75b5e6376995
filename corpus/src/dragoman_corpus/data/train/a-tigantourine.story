story: a-tigantourine
conflict: Algeria
countries: DZ ML
facts: On 16 January 2013 gunmen of Mokhtar Belmokhtar's group attacked a bus and seized the gas plant of Tigantourine near In Amenas; Algerian troops struck on 17 January and ended the siege on 19 January. Tolls: on 19 January 23 hostages and 32 militants; on 21 January the prime minister gave 37 foreigners, one Algerian and 29 attackers; later 40 workers. The attackers named the French intervention in Mali of 11 January and air passage granted by Algeria. (public record: Algerian Interior Ministry, Prime Minister Sellal, Statoil inquiry of September 2013, press.)

who kidnappers: group - | Signers in Blood; Masked Brigade; kidnappers; hostage-takers; militants; terrorist group
who belmokhtar: person DZ | Mokhtar Belmokhtar; Belmokhtar
who army: force DZ | Algerian army; Algerian special forces; special forces; the army; Algerian forces; People's National Army
who algeria: government DZ | Algeria; Algiers; Algerian government
who kablia: person DZ | Dahou Ould Kablia; Ould Kablia; interior minister
who sellal: person DZ | Abdelmalek Sellal; Sellal
who hostages: population - | hostages; captives; expatriates; foreigners; foreign workers
who uk: state GB | Britain; London; British
who cameron: person GB | David Cameron; Cameron
who japan: state JP | Japan; Tokyo
who abe: person JP | Shinzo Abe; Abe
who us: state US | United States; Washington; American; Americans
who panetta: person US | Leon Panetta; Panetta
who france: state FR | France; Paris
who hollande: person FR | François Hollande; Hollande
who bp: organisation GB | BP
who statoil: organisation NO | Statoil
who sonatrach: organisation DZ | Sonatrach
who norway: state NO | Norway; Oslo
who ani: outlet MR | ANI; Mauritanian agency

where plant: site DZ 27.9000 9.1100 | gas plant; Tigantourine; Tiguentourine; gas complex
where inamenas: town DZ 28.0500 9.5500 | In Amenas; Ain Amenas
where mali: country ML - - | Mali; northern Mali
where algiersc: town DZ 36.7525 3.0420 | ALGIERS; city of Algiers
where libyab: region LY - - | Libyan border; Libya
where base: district DZ 27.8900 9.1200 | living quarters; base de vie; living area

== a-tigantourine-1
outlet: Hoggar Press
register: wire
published: 2013-01-17
--
Algerian troops {raid|storm} desert gas plant; fate of hostages unclear

ALGIERS, Jan 17 - Algerian forces {raid|attacked} a gas plant deep in the Sahara on Thursday where Islamist militants {hold|hold} dozens of foreign workers, and numbers of captives were dead, sources on both sides said, but nobody agreed how many.

A man who said he spoke for the Masked Brigade told the Mauritanian agency ANI by telephone that helicopters had {raid|fired} on a convoy as the kidnappers were trying to {shift|move} captives from the living quarters to the plant: 34 hostages and 15 of his companions had been {raid|killed}. Seven foreigners were still {hold|in their hands}, he said. An Algerian security source gave thirty hostages {raid|killed}, among them eight Algerians and seven foreigners. State news agency APS, for its part, reported 45 {free|freed}, then some 600 local workers and "half" of the foreigners.

The {seize|affair} began at a quarter to six on Wednesday morning, when gunmen who had come over the Libyan border {bus|attacked} a bus that was taking expatriates to the airstrip; a Briton and an Algerian died there. They then {seize|overran} the plant. They are commanded by Mokhtar Belmokhtar and {demand|want} France to stop its {serval|campaign} in Mali, {serval|launched} last Friday. They also {pris|asked for} a hundred prisoners.

London was not told in advance. Cameron, who has put off a speech on Europe in Amsterdam, {phone|telephoned} Sellal at half past eleven to be informed that the {raid|operation} was on; he had {askinf|asked} to be consulted first. Tokyo {jask|demanded} that Algeria halt at once. An American drone was {uav|overhead}. Interior minister Ould Kablia on Wednesday evening had {noneg|ruled out} {neg|negotiations}.

"They had {thrblow|threatened} to {blow|blow} the plant {blow|up}. We had no choice," said the communication minister.

~ Tags: Sahel, gas, hostages
~ Gas futures jump; shares attacked by profit takers
--
who aps: outlet DZ | APS
who kidnappers: Islamist militants; gunmen
who caller: person - | A man who said he spoke
who comm: person DZ | the communication minister
where amsterdam: town NL 52.3740 4.8897 | Amsterdam
where airstrip: site DZ - - | airstrip
* raid ASSAULT/aerial occurred
  when: 2013-01-17 "Thursday"
  where: plant; base
  by: army
  to: kidnappers; hostages
  with: helicopter "helicopters"
  killed: 34 "34 hostages" side civilian voice caller
  killed: 15 "15 of his companions" side recipient voice caller
  killed: 30 "thirty hostages" side civilian voice "An Algerian security source"
  killed: 8 "eight Algerians" part side civilian voice "An Algerian security source" of "Algerians"
  killed: 7 "seven foreigners" part side civilian voice "An Algerian security source" of "foreigners"
  said: caller party via ani "told"
  said: "An Algerian security source" unnamed "gave"
* hold ASSAULT/abduct ongoing
  when: 2013-01-16/2013-01-17
  where: plant
  by: kidnappers
  to: hostages
  abducted: >=24 vague "dozens of foreign workers" side civilian
  abducted: 7 "Seven foreigners" side civilian voice caller
  said: caller party via ani "said"
* shift ASSAULT/abduct attempted
  when: 2013-01-17
  where: base; plant
  by: kidnappers
  to: hostages "captives"
  said: caller party via ani "told"
* free RETREAT/release occurred
  when: 2013-01-17
  where: plant
  to: hostages; "some 600 local workers"
  released: 45 "45" side civilian voice aps
  released: ~600 "some 600 local workers" side civilian voice aps
  said: aps media "reported"
* seize COERCE/seize occurred
  when: 2013-01-16 "Wednesday morning" "at a quarter to six"
  where: plant
  by: kidnappers
  to: plant thing
* bus ASSAULT occurred
  when: 2013-01-16 "Wednesday morning"
  by: kidnappers
  to: hostages "expatriates"; "a bus" thing
  killed: 2 "a Briton and an Algerian" side civilian
* demand REQUEST/yield occurred
  when: 2013-01-16/2013-01-17 bounded
  by: kidnappers
  to: france
  about: serval
* serval ASSAULT/aerial ongoing
  when: 2013-01-11/2013-01-17 "last Friday"
  where: mali
  by: france
* pris REQUEST/yield occurred
  when: 2013-01-16/2013-01-17 bounded
  by: kidnappers
  about: RETREAT/release
* phone CONSULT/phone occurred
  when: 2013-01-17 "half past eleven"
  by: cameron; sellal
  to: sellal
* askinf REQUEST/change occurred
  when: 2013-01-16/2013-01-17 bounded
  by: cameron
  to: algeria
  about: CONSULT
* jask REQUEST/yield occurred
  when: 2013-01-17
  by: japan
  to: algeria
  about: raid
  answers: raid "halt at once"
* uav MOBILIZE/weapons occurred
  when: 2013-01-17
  where: plant
  by: us
  with: drone "drone" 1
* noneg REJECT/meet occurred
  when: 2013-01-16 "Wednesday evening"
  by: kablia
  to: kidnappers
  about: neg
* thrblow THREATEN/violence occurred
  when: 2013-01-16/2013-01-17 bounded
  by: kidnappers
  to: algeria
  about: blow
  said: comm official "said"
* neg CONSULT hypothetical optional
  when: ?
  by: algeria; kidnappers
* blow ASSAULT/explosives threatened
  when: ?
  where: plant
  by: kidnappers
  to: "the plant" thing
  said: comm official "said"
tie: belmokhtar commands kidnappers "commanded by"

== a-tigantourine-2
outlet: Al-Moujahid al-Yaoum
register: state-media
published: 2013-01-20
--
Tiguentourine: the lesson of the People's National Army

The final {final|assault} was given yesterday, Saturday, at 11 in the forenoon. In it the special forces {final|put out of action} the last eleven criminals, who an instant before had {exec|executed} the seven hostages in their power. So ended, four days and some hours after its beginning, the vilest {seize|aggression} against the economic heart of the nation since the black decade.

According to a provisional count issued by the Ministry of the Interior, 685 Algerian employees and 107 foreigners of the complex have been {free|liberated}; 32 terrorists were {raid,final|eliminated}, and 23 persons lost their lives. Yesterday and this morning disposal squads {mines|defused} the mines with which the group had {mining|strewn} the plant. The {arsenal|recovered} arsenal: six machine guns, 21 rifles, two mortars of 60 mm with shells, six missiles C5, ten grenades in explosive belts.

Sonatrach and its partners will start one train of three again within days. The Minister of Energy, who {yousfi|visited} the site, {ythank|thanked} the workers who had shut the valves under {gunf|fire}.

There's been no want of teachers abroad. From Paris came a fairer voice: President Hollande declared that Algeria's {raid|response} was "the most {hollande|suitable}" since no {neg|negotiation} with such people could be. Defence secretary Panetta as well laid the {panetta|blame} on the terrorists alone. The Japanese vice foreign minister was {jpvisit|received} by his colleague, London's prime minister said he {ukunder|understood} the challenges.

Foreign mercenaries, then. Of the dead attackers three were Algerians; there were eleven Tunisians, Egyptians, Malians, a Canadian. Whoever {airsp|opened} the sky of Algeria to French planes - and the blabbers in Nouakchott made that their pretext - forgets that this gang had prepared itself for two months.
--
who army: our army
who interiormin: body DZ | the Ministry of the Interior
who yousfi: person DZ | The Minister of Energy
who jpvice: person JP | Japanese vice foreign minister
who kidnappers: the terrorists; the group; terrorists; criminals
who cameron: London's prime minister
where nouakchott: town MR 18.0858 -15.9785 | Nouakchott
* final ASSAULT occurred
  when: 2013-01-19 "yesterday, Saturday, at 11 in the forenoon"
  where: plant
  by: army
  to: kidnappers
  killed: 11 "the last eleven criminals" side recipient
* exec ASSAULT occurred
  when: 2013-01-19 "an instant before"
  where: plant
  by: kidnappers
  to: hostages
  killed: 7 "the seven hostages" side civilian
* seize COERCE/seize occurred
  when: 2013-01-15 from final "four days and some hours after"
  where: plant
  by: kidnappers
  to: plant thing
  answers: airsp "pretext"
* free RETREAT/release occurred
  when: 2013-01-15/2013-01-19 bounded
  where: plant
  by: army
  to: hostages
  released: 685 "685 Algerian employees" part side civilian voice interiormin of "Algerian employees"
  released: 107 "107 foreigners" part side civilian voice interiormin of "foreigners"
  said: interiormin official "According to"
* raid ASSAULT/aerial occurred
  when: 2013-01-15/2013-01-19 bounded
  where: plant
  by: army
  to: kidnappers
  killed: 32 "32 terrorists" side recipient voice interiormin
  killed: 23 "23 persons" side civilian voice interiormin
  said: interiormin official "According to"
* mines COERCE/seize occurred
  when: 2013-01-19/2013-01-20 "Yesterday and this morning"
  where: plant
  by: army "disposal squads"
  to: "mines" thing
  with: mine "mines"
* mining ASSAULT/explosives attempted
  when: 2013-01-15/2013-01-19 bounded
  where: plant
  by: kidnappers
  with: mine "mines"
  to: plant thing
* arsenal COERCE/seize occurred
  when: 2013-01-19/2013-01-20 bounded
  where: plant
  by: army
  to: kidnappers
  munitions: 21 "21 rifles"
  munitions: 6 "six machine guns"
  munitions: 2 "two mortars"
  munitions: 6 "six missiles"
  munitions: 10 "ten grenades"
* yousfi CONSULT/visit occurred
  when: 2013-01-15/2013-01-20 bounded
  where: plant
  by: yousfi
* ythank SUPPORT occurred
  when: 2013-01-15/2013-01-20 bounded
  by: yousfi
  to: "the workers"
* gunf ASSAULT/firearms occurred optional
  when: 2013-01-15/2013-01-20 bounded
  where: plant
  to: "the workers"
* hollande SUPPORT occurred
  when: 2013-01-15/2013-01-20 bounded
  by: hollande
  to: algeria
  about: raid
  answers: raid "Algeria's response"
* neg CONSULT hypothetical
  when: ?
  by: algeria; kidnappers
  said: hollande official "declared"
* panetta ACCUSE/allege occurred
  when: 2013-01-15/2013-01-20 bounded
  by: panetta
  to: kidnappers
  about: seize
* jpvisit CONSULT/visit occurred
  when: 2013-01-15/2013-01-20 bounded
  by: jpvice; algeria "his colleague"
  to: algeria "his colleague"
* ukunder SUPPORT occurred optional
  when: 2013-01-15/2013-01-20 bounded
  by: cameron
  to: algeria
* airsp COOPERATE occurred
  when: ?
  by: algeria
  to: france "French planes"
figure: attackers 3 "three were Algerians" of kidnappers
figure: attackers 11 "eleven Tunisians" of kidnappers

== a-tigantourine-3
outlet: The Kansai Courier
register: daily
published: 2013-01-22
--
Ten chairs at head office: toll of {seize|siege} reaches 37 foreigners

On Monday evening, four days after hope was first counselled and then withdrawn, Algeria's prime minister, Abdelmalek Sellal, sat before the cameras and read from a list of the dead. Thirty-seven foreigners of eight nations had been {siegeall|killed}, he said, and an Algerian, the security guard who pressed the alarm. Five are missing. Most of those found had been {siegeall|shot} in the head. Twenty-nine attackers died and three were {arrest|taken} alive.

Seven of the dead are Japanese, Tokyo confirmed in the course of yesterday, three others unaccounted for; all ten were sent by one engineering house of Yokohama. The Filipino government counts six dead. Three Americans, three Britons and perhaps another three, a Frenchman, two Romanians. Norway is waiting for news of five.

The attackers, Sellal told us in the hall, came from Mali by way of Niger and Libya, led by one Bencheneb, a known Algerian; a Canadian "coordinated". On the first day their aim had been to {busabd|carry off} the whole bus. Later, when they tried on Thursday to {shift|break through} the ring with hostages strapped to the seats, the helicopters {raid|struck}: "a strong {raid|reaction}", in his words.

Was there a choice? Abe {abecut|broke off} a tour of Southeast Asia to {abeask|urge} on the {abecall|telephone} that lives come first. His government now {jets|sends} a plane to {jets|bring home} survivors and is weighing a law that would let soldiers {law|go} overland for the purpose. Cameron told the Commons that Britain would {camfight|give} Algiers intelligence and "the tools" for a struggle of decades. Statoil's chief announced an {statinv|inquiry}; BP has {bpout|flown out} all who are not essential. The Norwegians, by the way, hold that one of the pilots lived because he hid for 45 hours under a ventilation duct.

Belmokhtar in a video claimed the {seize|deed} in al-Qaeda's name and {offer|offered} {talkn|talks} if the {serval|bombing} of Mali ended. "We will {morethr|do} others," a text of Sunday night adds.
--
who kidnappers: The attackers; attackers
who ph: government PH | The Filipino government
who bencheneb: person DZ | Bencheneb
who canadian: person CA | a Canadian
who commons: body GB | the Commons
who qaeda: group - | al-Qaeda
where yokohama: town JP 35.4478 139.6425 | Yokohama
where niger: country NE - - | Niger
where seasia: region - - - | Southeast Asia
* seize COERCE/seize occurred
  when: ? "the first day"
  by: belmokhtar claimed
  said: belmokhtar party claimed "claimed"
* siegeall ASSAULT occurred
  when: ?
  to: hostages
  killed: 37 "Thirty-seven foreigners" side civilian voice sellal
  killed: 1 "an Algerian" side civilian voice sellal
  missing: 5 "Five" side civilian voice sellal
  killed: 29 "Twenty-nine attackers" side actor voice sellal
  killed: 7 "Seven of the dead" part side civilian voice japan of "Japanese"
  missing: 3 "three others" part side civilian voice japan
  killed: 6 "six" part side civilian voice ph
  killed: 3 "Three Americans" part side civilian of "Americans"
  killed: 3 "three Britons" part side civilian of "Britons"
  killed: 1 "a Frenchman" part side civilian of "Frenchman"
  killed: 2 "two Romanians" part side civilian of "Romanians"
  missing: 5 "five" part side civilian voice norway
  said: sellal official "said"
  said: japan official "confirmed"
  said: ph official "counts"
* arrest COERCE/arrest occurred
  when: ?
  to: kidnappers
  detained: 3 "three" side actor voice sellal
  said: sellal official
* busabd ASSAULT/abduct attempted
  when: ? "the first day"
  by: kidnappers; bencheneb
  to: "the whole bus"
  said: sellal official "told"
* shift ASSAULT/abduct attempted
  when: 2013-01-17 "Thursday"
  by: kidnappers
  to: hostages
  said: sellal official
* raid ASSAULT/aerial occurred
  when: 2013-01-17 "Thursday"
  by: algeria
  to: kidnappers; hostages
  with: helicopter "helicopters"
  answers: shift "a strong reaction"
  said: sellal official
* abecut RETREAT/withdraw occurred optional
  when: ?
  where: seasia
  by: abe
* abeask REQUEST/change occurred
  when: ?
  by: abe
* jets AID announced
  when: ?
  by: japan "His government"
  to: "survivors"
* law MOBILIZE/troops hypothetical
  when: ?
  by: japan "His government"
* camfight COOPERATE announced
  when: ?
  by: uk
  to: algeria
* statinv ACCUSE/investigate announced
  when: ?
  by: statoil "Statoil's chief"
  about: seize
* bpout RETREAT/withdraw occurred
  when: ?
  by: bp
* offer AGREE occurred
  when: ?
  by: belmokhtar
  about: talkn
* serval ASSAULT/aerial ongoing
  when: 2013-01-22
  where: mali
* talkn CONSULT hypothetical optional
  when: ?
  by: belmokhtar
* morethr THREATEN/violence occurred
  when: 2013-01-20 "Sunday night"
  by: belmokhtar
* abecall CONSULT/phone occurred optional
  when: ?
  by: abe

== a-tigantourine-4
outlet: North Sea Business Review
register: analysis
published: 2013-09-13
--
The fence was never the plan: what Statoil's board has learned

Eight months after gunmen {seize|took} the plant at In Amenas in which it owns a share, the Norwegian company has published an {statinv|inquiry} that spares nobody, itself least. "The sum of security measures failed," it finds. It doesn't say the {seize|attack} could have been prevented.

Forty workers died in those four days of January, five of them from Statoil. Readers will recall how the governments reacted: with a {govdef|defence} of Algiers in public and {govrage|rage} in private. Of that there's no trace in the paper, whose authors were never {denyvis|allowed} on site by the Algerian side and who spoke to not one soldier. It remains open whether the helicopters that on the second day {raid|shot up} five cars knew that they carried men with Semtex around their necks.

What did become clear? That a {strike|strike} by the company's drivers, who had {strike|stopped} work off and on since the summer of 2012, with a {hungstr|hunger strike} in December, was known to the attackers; a former driver {inside|drew} the map, two survivors think. That the outer protection was left to a gendarmerie 30 kilometres off. That the border to Libya, {border|closed} on 14 January by {borderdeal|agreement} of three prime ministers in Ghadames, was passed the night after.

Since then BP and Statoil have put up walls, {bring|brought} in their own guards unarmed and {escort|accepted} escorts they used to {escno|refuse}. Their people come back in ones and twos. Sonatrach runs two trains of three. Algeria has {troops|moved} 7,000 men to the triangle of frontiers and, in May, begun to {sahcoop|share} air pictures with Tunis.

As for Belmokhtar, "Mister Marlboro", whom Chad said it had {chadkill|killed} on 2 March: he {niger|sent} suicide drivers against a barracks and a uranium mine in Niger on 23 May, {niger|killing} at least 25, and in August he {merge|joined} his masked men with a second band. In Washington there's {reward|offered} five million dollars for his head, a {reward|bounty} put up in June.

~ About us | Contact | Cookies: accept all / only necessary
--
who chad: state TD | Chad
who algside: government DZ | Algerian side
who driver: person DZ | a former driver
who kidnappers: gunmen; the attackers; his masked men
where ghadamest: town LY 30.1337 9.5007 | Ghadames
where nigerc: country NE - - | Niger
who tunisg: government TN | Tunis
where triangle: region DZ - - | the triangle of frontiers
* seize COERCE/seize occurred
  when: 2013-01 "January"
  where: inamenas
  by: kidnappers
  to: "the plant" thing
  killed: 40 "Forty workers" side civilian
  killed: 5 "five of them from Statoil" part side civilian of "Statoil"
* govdef SUPPORT occurred
  when: 2013-01/2013-09-13 bounded
  by: "the governments"
  to: algeria
* denyvis REJECT occurred
  when: 2013-01/2013-09-13 bounded
  by: algside
  to: "authors"; statoil
* raid ASSAULT/aerial occurred
  when: 2013-01 "the second day"
  where: inamenas
  to: "five cars" thing
  with: helicopter "helicopters"
  sites: 5 "five cars"
* strike PROTEST/strike occurred
  when: 2012 "the summer of 2012"
  where: inamenas
  by: "the company's drivers"
  to: statoil
* hungstr PROTEST/hunger occurred
  when: 2012-12 "December"
  where: inamenas
  by: "the company's drivers"
  to: statoil
* inside COOPERATE occurred
  when: ?
  by: driver alleged of "two survivors"
  to: kidnappers
  said: "two survivors" witness suggested "think"
* border COERCE/restrict occurred
  when: 2013-01-14 from text "14 January"
  where: libyab
  by: "three prime ministers"
  to: libyab thing
* borderdeal AGREE occurred
  when: 2013-01-14 from text "14 January"
  where: ghadamest
  by: "three prime ministers"
  to: "three prime ministers"
  about: border
* bring MOBILIZE/police occurred optional
  when: 2013-01/2013-09-13 bounded "Since then"
  by: bp; statoil
* escort AGREE occurred optional
  when: 2013-01/2013-09-13 bounded "Since then"
  by: bp; statoil
* escno REJECT occurred optional
  when: ?
  by: bp; statoil
* troops MOBILIZE/troops occurred
  when: 2013-01/2013-09-13 bounded "Since then"
  where: triangle
  by: algeria
* sahcoop COOPERATE occurred
  when: 2013-05 "May"
  by: algeria
  to: tunisg
* chadkill ASSAULT occurred
  when: 2013-03-02 from text "2 March"
  by: chad
  to: belmokhtar
  said: chad official claimed "said"
* niger ASSAULT/suicide-attack occurred
  when: 2013-05-23 from text "23 May"
  where: nigerc
  by: belmokhtar
  to: "a barracks" thing; "a uranium mine" thing
  killed: >=25 "at least 25" side unknown
* merge COOPERATE occurred
  when: 2013-08 "August"
  by: belmokhtar
  to: "a second band"
* reward SANCTION occurred optional
  when: 2013-06 "June"
  by: us
  to: belmokhtar
* govrage ACCUSE/disapprove occurred optional
  when: 2013-01/2013-09-13 bounded
  by: "the governments"
  to: algeria
figure: troops 7000 "7,000 men" of algeria at triangle
* statinv ACCUSE/investigate occurred
  when: 2013-01/2013-09-13 bounded
  by: statoil
  about: seize
