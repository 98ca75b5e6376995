story: t-ratchaprasong
conflict: Thailand
countries: TH
facts: From 12 March 2010 the Red Shirts (UDD) rallied in Bangkok for early elections. On 10 April a failed attempt to clear them left over twenty dead; on 3 May Prime Minister Abhisit offered elections for 14 November; on 13 May the renegade general Khattiya
  Sawasdipol was shot (died on the 17th). On Wednesday 19 May troops stormed the camp at Ratchaprasong, leaders surrendered, fires were set, a curfew was imposed; six bodies were found at the Wat Pathum Wanaram temple. The total since March was put at some
  90 dead and 1,900 hurt. The emergency decree was lifted in December. (public record: wire and Thai press, April-December 2010)

who abhisit: person TH | Abhisit Vejjajiva; Abhisit; the prime minister
who udd: group TH | United Front for Democracy against Dictatorship; UDD; Red Shirts; Red Shirt; red shirts; reds; Reds
who army: force TH | Thai army; army
who police: force TH | police
who government: government TH | Thai government; government
who thaksin: person TH | Thaksin Shinawatra; Thaksin
who khattiya: person TH | Khattiya Sawasdipol; Khattiya; Seh Daeng
who un: organisation - | United Nations; UN
who ban: person - | Ban Ki-moon
who erawan: body TH | Erawan medical centre; Erawan centre
who jatuporn: person TH | Jatuporn Prompan; Jatuporn
who dsi: body TH | Department of Special Investigation; DSI
who hrw: organisation - | Human Rights Watch
where bangkok: town TH 13.75 100.50 | Bangkok
where ratcha: district TH 13.745 100.54 | Ratchaprasong; Rajprasong
where lumpini: site TH 13.73 100.54 | Lumpini park; Lumpini
where temple: site TH 13.746 100.536 | Wat Pathum Wanaram; temple
where centralworld: site TH 13.747 100.539 | Central World
where khonkaen: town TH 16.44 102.83 | Khon Kaen
where udon: town TH 17.41 102.79 | Udon Thani
where bonkai: district TH 13.72 100.55 | Bon Kai
where stockex: site TH 13.72 100.56 | stock exchange

== t-ratchaprasong-1
outlet: Siam Tick
register: thread
published: 2010-05-19
--
(1) 05:45. Armoured carriers {assault|move up} Rama IV towards Lumpini. Loudspeakers {leave|ask} women and children to leave for the temple. It has been announced: this is the {assault|operation}.

(2) 06:50. First carrier {assault|rams} the wall of tyres and bamboo. The reds have {barricade|lit} it. Black smoke, firecrackers, then something that isn't firecrackers.

(3) 08:20 I can see 2 bodies in the park, soldiers step over them. A colleague from Canada has been {grenade|hit} by grenade fragments; an Italian photographer is dead, {photog|shot} in the chest. Both were on Ratchadamri road.

(4) 10:30 The government says it has {park|taken} the park. Yesterday it had {refuse|refused} the senators who offered to {mediate|mediate}, "not before the camp is empty".

(5) 13:20. Jatuporn on stage, crying: "We have decided to {stop|stop}. I {sorry|apologise}. I don't want any more of you to die." Boos. He and four others {surrender|walk over} to police headquarters and are {arrest|handcuffed}. The crowd {bottles|throws} bottles at its own leaders!

(6) 14:50 Central World is {fires|burning}. So are a cinema, a bank branch, and smoke from the stock exchange. Firemen say they were {firemen|shot at} and turned back.

(7) 15:30 Channel 3 {ch3att|attacked}, cars in {ch3att|flames}, staff {lift|lifted off} the roof by helicopter. Reds in Udon Thani have {cityhalls|burned} the city hall; in Khon Kaen too.

(8) 17:00 {curfew|Curfew}! 8 pm to 6 am, proclaimed for the first time since 1992. TV is army clips only: all stations are {airing|ordered} to carry them.

(9) Erawan centre at 21h: 6 dead, 58 {assault|wounded} today. That's without the temple. Nobody can get in; people inside text me of snipers {templefire|firing} from the Skytrain track.

RT if you know blood donors O negative
--
who canadian: person CA | A colleague from Canada
who senators: body TH | senators
where ratchadamri: site TH 13.74 100.54 | Ratchadamri road
where ch3: site TH 13.72 100.57 | Channel 3
where skytrain: site TH 13.745 100.537 | Skytrain track
who army: soldiers
* assault ASSAULT/firearms occurred
  when: 2010-05-19 "05:45" "today"
  where: lumpini; "Rama IV"
  by: army
  to: udd
  with: armoured-vehicle "Armoured carriers"
  killed: 2 "2 bodies" part side unknown
  killed: 6 "6 dead" side unknown voice erawan as_of 2010-05-19
  injured: 58 "58 wounded" side unknown voice erawan as_of 2010-05-19
* leave REQUEST/yield occurred optional
  when: 2010-05-19 "05:45"
  where: lumpini
  by: "Loudspeakers"
  to: "women and children"
  about: RETREAT/withdraw by "women and children"
* barricade PROTEST/riot occurred
  when: 2010-05-19 "06:50"
  where: lumpini
  by: udd
  to: "the wall of tyres and bamboo" thing
* grenade ASSAULT/explosives occurred
  when: 2010-05-19 "08:20"
  where: ratchadamri
  to: canadian
  with: grenade "grenade fragments"
  injured: 1 "A colleague from Canada" side civilian
  part_of: assault
* photog ASSAULT/firearms occurred
  when: 2010-05-19 "08:20"
  where: ratchadamri
  to: "an Italian photographer"
  killed: 1 "an Italian photographer" side civilian
  part_of: assault
* park COERCE/seize occurred
  when: 2010-05-19 "10:30"
  where: lumpini
  by: government
  to: lumpini thing
  said: government official "says"
  part_of: assault
* refuse REJECT/meet occurred
  when: 2010-05-18 "Yesterday"
  by: government
  to: senators
  about: mediate
  answers: mediate "refused the senators"
* mediate CONSULT/third-party announced
  when: ?
  by: senators
  to: government
* stop RETREAT/withdraw occurred
  when: 2010-05-19 "13:20"
  by: jatuporn; udd
* sorry CONCEDE occurred
  when: 2010-05-19 "13:20"
  by: jatuporn
  to: "The crowd"
* surrender RETREAT/withdraw occurred
  when: 2010-05-19 "13:20"
  where: "police headquarters"
  by: jatuporn; "four others"
  to: police
* arrest COERCE/arrest occurred
  when: 2010-05-19 "13:20"
  where: "police headquarters"
  by: police
  to: jatuporn; "four others"
  detained: 5 "He and four others"
* bottles PROTEST/riot occurred
  when: 2010-05-19 "13:20"
  by: "The crowd"
  to: "its own leaders"
  with: other "bottles"
* fires PROTEST/riot occurred
  when: 2010-05-19 "14:50"
  where: centralworld; stockex
  to: centralworld thing; "a cinema" thing; "a bank branch" thing; stockex thing
* firemen ASSAULT/firearms occurred
  when: 2010-05-19 "14:50"
  where: centralworld
  to: "Firemen"
  said: "Firemen" witness "say"
* ch3att PROTEST/riot occurred
  when: 2010-05-19 "15:30"
  where: ch3
  to: ch3 thing; "cars" thing
* lift AID occurred
  when: 2010-05-19 "15:30"
  where: ch3
  to: "staff"
  with: helicopter "helicopter"
* cityhalls PROTEST/riot occurred
  when: 2010-05-19 "15:30"
  where: udon; khonkaen
  by: udd
  to: "the city hall" thing
* curfew COERCE/curfew occurred
  when: 2010-05-19 "17:00" "8 pm to 6 am"
* airing COERCE/censor occurred
  when: 2010-05-19 "17:00"
  to: "all stations"
* templefire ASSAULT/firearms occurred
  when: 2010-05-19 "21h"
  where: temple; skytrain
  by: "snipers"
  to: "people inside"
  said: "people inside" witness "text"

== t-ratchaprasong-2
outlet: Indochine Matin
register: daily
published: 2010-05-21
--
Six bodies in the temple of refuge

A nurse with a white cross on her shirt lies beside a man she was bandaging. On Thursday morning police carried six dead out of Wat Pathum Wanaram, the temple next to the {fires|burnt} shopping malls where on Wednesday evening several thousand Red Shirts, women and children mostly, had taken shelter. Monks and residents {accuse|accuse} the army of having {templefire|fired} from the elevated railway. "Our men did not {templefire!denied|shoot} into the temple," replies the colonel who speaks for the crisis centre; he suspects armed men in black.

So the toll of Wednesday's {assault|assault} goes up to 15 dead. For the ten weeks of the {protest|protest} the Erawan medical centre now gives 83, of whom 25 {april10|fell} on 10 April, when troops first tried to {april10|drive} the reds out of Phan Fah bridge, and 51 since the {sehdaeng|shot} that {sehdaeng|felled} General Khattiya, "Seh Daeng", in the middle of an interview on the evening of the 13th.

Prime Minister Abhisit, speaking yesterday, {plan|repeated} his five-point plan for reconciliation but not the date of 14 November, which he had {offer|offered} on 3 May for elections, then {retract|withdrawn} when the reds stayed put. Fifty-three persons are under {warrants|warrant}. A court is being {askcourt|asked} for one against Thaksin on a {thaksincharge|charge} of terrorism; from his exile he {thaksinrej|rejects} it and warns of a guerrilla war.

Night in Bangkok: the {curfew|curfew} has been {curfewext|prolonged} by three days. Soldiers {bonkaifire|exchange fire} with a handful of youths at Bon Kai. Dozens of buses have {buses|taken} villagers home to the northeast, at the state's expense; at each station they give a name, a thumbprint, and their red shirts.

~ Abonnez-vous : 2 mois pour 1 €
~ Les plus lus : Cannes, la montée des marches | Bangkok : le choc des images
--
who colonel: office TH | the colonel
who residents: population TH | Monks and residents
who blackmen: group TH | armed men in black
where railway: site TH 13.745 100.537 | elevated railway
where phanfah: site TH 13.756 100.505 | Phan Fah bridge
who government: the state
who army: troops; Soldiers; Our men
* templefire ASSAULT/firearms occurred
  when: 2010-05-19 "Wednesday evening"
  where: temple; railway
  by: army alleged of residents; blackmen alleged of colonel
  to: udd
  killed: 6 "six dead" side civilian
  said: residents witness claimed "accuse"
  said: colonel official denied "replies"
  part_of: assault
* fires PROTEST/riot occurred
  when: 2010-05-19/2010-05-21 bounded
  to: "shopping malls" thing
* accuse ACCUSE/allege occurred
  when: 2010-05-19/2010-05-21 bounded
  by: residents
  to: army
  about: templefire
* assault ASSAULT/firearms occurred
  when: 2010-05-19 "Wednesday"
  by: army
  to: udd
  killed: 15 "15 dead" side unknown
* protest PROTEST/demo occurred
  when: 2010-03-12/2010-05-21 bounded "ten weeks"
  where: phanfah
  by: udd
  killed: 83 "83" side unknown voice erawan as_of 2010-05-21
  killed: 51 "51" part side unknown voice erawan as_of 2010-05-21
* april10 ASSAULT occurred
  when: 2010-04-10 day from text "10 April"
  where: phanfah
  by: army
  to: udd
  killed: 25 "25" side unknown voice erawan
* sehdaeng ASSAULT/firearms occurred
  when: 2010-05-13 day from text "the evening of the 13th"
  to: khattiya
* plan AGREE occurred optional
  when: 2010-05-20 "yesterday"
  by: abhisit
* offer AGREE occurred
  when: 2010-05-03 day from text "3 May"
  by: abhisit
  to: udd
* retract SANCTION/discontinue occurred
  when: 2010-05-03/2010-05-20 bounded
  by: abhisit
  to: udd
  about: offer
* warrants ACCUSE/investigate occurred
  when: ?
  to: "Fifty-three persons"
  count: 53 "Fifty-three"
* askcourt REQUEST/yield occurred
  when: 2010-05-21
  to: "A court"
  about: thaksincharge
* thaksincharge ACCUSE/investigate demanded optional
  when: ?
  to: thaksin
* thaksinrej REJECT occurred optional
  when: 2010-05-21
  by: thaksin
  about: thaksincharge
  answers: thaksincharge "rejects it"
* curfew COERCE/curfew occurred
  when: 2010-05-19/2010-05-21 bounded
  where: bangkok
* curfewext COERCE/curfew occurred
  when: 2010-05-20/2010-05-21 bounded
  where: bangkok
* bonkaifire ASSAULT/firearms occurred
  when: 2010-05-20/2010-05-21 day "Night"
  where: bonkai; bangkok
  by: army; "a handful of youths"
  to: army; "a handful of youths"
* buses AID occurred
  when: 2010-05-19/2010-05-21 bounded
  where: "the northeast"
  by: government
  to: "villagers"
  with: vehicle "Dozens of buses" >=24 vague
figure: displaced >=2000 vague "several thousand" of udd at temple

== t-ratchaprasong-3
outlet: Standing Committee Digest
register: parliament
published: 2010-06-03
--
Censure {motion|motion} {vote|fails}: Abhisit survives, 246 to 186

After two days of debate the lower house late on Wednesday {vote|voted down} the {motion|motion} of no confidence that the Puea Thai party had brought against the prime minister and five of his colleagues over the {killings|killings} of April and May.

Jatuporn Prompan, himself a member and free on account of immunity while the session lasts, {murderer|called} the deputy premier a "murderer" and showed footage of men in uniform {templefire|firing} down into the temple grounds. The deputy premier, Suthep, answered that of 88 dead 11 were soldiers or police, {m79|killed} by M-79 grenades; nobody, he said, had {order|ordered} shooting at civilians. He {promise|promised} an independent {commission|commission} under a former attorney general, to which the DSI would {files|hand} all files. Puea Thai will not {boycott|take part}: the chairman was named by the accused.

Two parties of the coalition {walkout|threatened} to walk out over the interior minister, whose score was the lowest, 234; he is expected to {minister|go}. The {curfew|curfew} was {lifted|lifted} last Saturday; the {emergency|state of emergency}, proclaimed on 7 April and now in force in 24 provinces, stays. Some 417 people are {held|held} under it. Human Rights Watch has {list|asked} for a list of their names; the foreign minister {declined|declined}, adding that envoys of the UN, whom he {envoysmeet|received} on Monday, had made no such {unrequest|request}.

The sitting was interrupted twice, once after a shoe {shoe|flew}. It missed.
--
who suthep: person TH | Suthep; deputy premier
who puea: party TH | Puea Thai party; Puea Thai
who lower: body TH | lower house
who coalition: coalition TH | Two parties of the coalition
who intmin: office TH | interior minister
who fm: office TH | foreign minister
who envoys: office - | envoys of the UN
* motion REQUEST/yield occurred
  when: 2010-05-01/2010-06-02 bounded
  by: puea
  to: abhisit; "five of his colleagues"
  about: RETREAT/resign by abhisit
  answers: killings "over the killings"
* vote REJECT/yield occurred
  when: 2010-06-02 "Wednesday"
  by: lower
  to: puea
  about: motion
  answers: motion "voted down the motion"
* killings ASSAULT occurred
  when: 2010-04/2010-05 month from text "April and May"
  by: suthep alleged of jatuporn
  killed: 88 "88 dead" side unknown voice suthep
* murderer ACCUSE/allege occurred
  when: 2010-05-31/2010-06-02 bounded
  by: jatuporn
  to: suthep
  about: killings
* templefire ASSAULT/firearms occurred
  when: 2010-04-01/2010-05-31 bounded
  where: temple
  by: "men in uniform" alleged of jatuporn
  said: jatuporn party "showed"
  part_of: killings
* m79 ASSAULT/explosives occurred
  when: 2010-04-01/2010-05-31 bounded
  to: "soldiers or police"
  with: grenade "M-79 grenades"
  killed: 11 "11 were soldiers or police" part side recipient voice suthep
  said: suthep official "answered"
  part_of: killings
* order REQUEST/change denied
  when: 2010-04-01/2010-05-31 bounded
  about: ASSAULT/firearms to "civilians"
  said: suthep official denied "said"
* promise AGREE occurred
  when: 2010-05-31/2010-06-02 bounded
  by: suthep
  about: commission
* commission ACCUSE/investigate announced optional
  when: ?
* files COOPERATE announced optional
  when: ?
  by: dsi
  to: "commission"
* boycott REJECT occurred
  when: 2010-05-31/2010-06-03 bounded
  by: puea
  to: suthep
  about: commission
  answers: promise "will not take part"
* walkout THREATEN/relations occurred
  when: 2010-05-31/2010-06-03 bounded
  by: coalition
  about: SANCTION/withdraw by coalition
* minister RETREAT/resign hypothetical
  when: ?
  by: intmin
* curfew COERCE/curfew occurred
  when: 2010-04/2010-05-29 bounded
* lifted CONCEDE occurred
  when: 2010-05-29 "last Saturday"
* emergency COERCE/martial-law ongoing
  when: 2010-04-07/2010-06-03 day from text "7 April" "now"
  where: "24 provinces"
* held COERCE/arrest ongoing
  when: 2010-04-07/2010-06-03 bounded
  to: "people"
  detained: ~417 "Some 417 people"
* list REQUEST/assist occurred
  when: 2010-04-07/2010-06-03 bounded
  by: hrw
  to: fm
  about: COOPERATE
* declined REJECT/assist occurred
  when: 2010-05-31/2010-06-03 bounded
  by: fm
  to: hrw
  about: list
  answers: list "declined"
* envoysmeet CONSULT/visit occurred
  when: 2010-05-31 "Monday"
  by: fm; envoys
  to: fm
  said: fm official "adding"
* unrequest REQUEST/assist denied
  when: 2010-05-31 "Monday"
  by: envoys
  to: fm
  said: fm official denied "adding"
* shoe PROTEST/riot occurred optional
  when: 2010-05-31/2010-06-02 bounded
figure: votes 246 "246" of lower
figure: votes 186 "186" of lower
figure: votes 234 "234" of intmin
tie: jatuporn member_of lower "himself a member"
