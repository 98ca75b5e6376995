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
(1) 05:45. Armoured carriers {clear|move up} Rama IV towards Lumpini. Loudspeakers {plea|ask} women and children to leave for the temple. It has been announced: this is the {clear|operation}.

(2) 06:50. First carrier {clear|rams} the wall of tyres and bamboo. The reds have {tyres|lit} it. Black smoke, firecrackers, then something that isn't firecrackers.

(3) 08:20 I can see 2 bodies in the park, soldiers step over them. A colleague from Canada has been {canada|hit} by grenade fragments; an Italian photographer is dead, {italian|shot} in the chest. Both were on Ratchadamri road.

(4) 10:30 The government says it has {taken|taken} the park. Yesterday it had {rejectsen|refused} the senators who {senators|offered} to {mediate|mediate}, "not before the camp is empty".

(5) 13:20. Jatuporn on stage, crying: "We have decided to {stop|stop}. I {apol|apologise}. I don't want any more of you to die." Boos. He and four others {surr|walk over} to police headquarters and are {arrestj|handcuffed}. The crowd {boo|throws} bottles at its own leaders!

(6) 14:50 Central World is {cw|burning}. So are a cinema, a bank branch, and smoke from the stock exchange. Firemen say they were {firemen|shot at} and turned back.

(7) 15:30 Channel 3 {ch3|attacked}, cars in {ch3|flames}, staff {heli3|lifted} off the roof by helicopter. Reds in Udon Thani have {udon|burned} the city hall; in Khon Kaen too.

(8) 17:00 {curfew|Curfew}! 8 pm to 6 am, proclaimed for the first time since 1992. TV is army clips only: all stations are {pool|ordered} to carry them.

(9) Erawan centre at 21h: 6 dead, 58 {clear|wounded} today. That's without the temple. Nobody can get in; people inside text me of snipers {temple|firing} from the Skytrain track.

RT if you know blood donors O negative
--
who canadian: person CA | A colleague from Canada
who senators: body TH | senators
where ratchadamri: site TH 13.74 100.54 | Ratchadamri road
where ch3: site TH 13.72 100.57 | Channel 3
where skytrain: site TH 13.745 100.537 | Skytrain track
* clear ASSAULT occurred
  when: 2010-05-19 "05:45"
  where: lumpini; "Rama IV"
  by: army
  to: udd; "the wall of tyres and bamboo" thing
  with: armoured-vehicle "Armoured carriers"
  killed: 2 "2 bodies" part side unknown
  killed: 6 "6 dead" side unknown voice erawan as_of 2010-05-19
  injured: 58 "58 wounded" side unknown voice erawan as_of 2010-05-19
* plea REQUEST/yield occurred
  when: 2010-05-19 "05:45"
  where: lumpini
  by: army
  to: "women and children"
  about: RETREAT/withdraw by "women and children"
* tyres PROTEST/riot occurred
  when: 2010-05-19 "06:50"
  where: lumpini
  by: udd
  to: "the wall of tyres and bamboo" thing
* canada ASSAULT/explosives occurred
  when: 2010-05-19 "08:20"
  where: ratchadamri
  to: canadian
  with: grenade "grenade"
  injured: 1 "A colleague from Canada" side civilian
* italian ASSAULT/firearms occurred
  when: 2010-05-19 "08:20"
  where: ratchadamri
  to: "an Italian photographer"
  killed: 1 "an Italian photographer" side civilian
* taken COERCE/seize occurred
  when: 2010-05-19 "10:30"
  where: lumpini
  by: government
  to: lumpini thing
  said: government official "says"
  part_of: clear
* rejectsen REJECT/meet occurred
  when: 2010-05-18 "Yesterday"
  by: government
  to: senators
  about: senators
  answers: senators "refused the senators who offered to mediate"
* senators AGREE occurred
  when: ?
  by: senators
  to: government
  about: mediate
* mediate CONSULT/third-party announced optional
  when: ?
  by: senators
  to: government
* stop RETREAT/withdraw announced
  when: ?
  by: jatuporn; udd
* surr RETREAT/withdraw occurred
  when: 2010-05-19 "13:20"
  where: "police headquarters"
  by: jatuporn; "four others"
  to: police
* apol CONCEDE occurred
  when: 2010-05-19 "13:20"
  by: jatuporn
  to: "The crowd"
* arrestj COERCE/arrest occurred
  when: 2010-05-19 "13:20"
  where: "police headquarters"
  by: police
  to: jatuporn; "four others"
  detained: 5 "He and four others" side recipient
* boo PROTEST/riot occurred
  when: 2010-05-19 "13:20"
  by: "The crowd"
  to: jatuporn; "four others"
  with: other "bottles"
* cw PROTEST/riot occurred
  when: 2010-05-19 "14:50"
  where: centralworld; stockex
  to: centralworld thing; "a cinema" thing; "a bank branch" thing; stockex thing
* firemen ASSAULT/firearms occurred
  when: 2010-05-19 "14:50"
  to: "Firemen"
  said: "Firemen" witness "say"
* ch3 PROTEST/riot occurred
  when: 2010-05-19 "15:30"
  where: ch3
  to: ch3 thing; "cars" thing
* heli3 AID occurred
  when: 2010-05-19 "15:30"
  where: ch3
  to: "staff"
* udon PROTEST/riot occurred
  when: 2010-05-19 "15:30"
  where: udon; khonkaen
  by: udd
  to: "the city hall" thing
* curfew COERCE/curfew occurred
  when: 2010-05-19 "17:00"
* pool COERCE/censor occurred
  when: 2010-05-19 "17:00"
  to: "all stations"
* temple ASSAULT/firearms ongoing
  when: 2010-05-19 "21h"
  where: skytrain; temple
  by: "snipers"
  to: "people inside"
  said: "people inside" witness "text"

== t-ratchaprasong-2
outlet: Indochine Matin
register: daily
published: 2010-05-21
--
Six bodies in the temple of refuge

A nurse with a white cross on her shirt lies beside a man she was {nurse|bandaging}. On Thursday morning police carried six dead out of Wat Pathum Wanaram, the temple next to the {cw|burnt} shopping malls where on Wednesday evening several thousand Red Shirts, women and children mostly, had taken shelter. Monks and residents {accuse|accuse} the army of having {temple|fired} from the elevated railway. "Our men did not {temple!denied|shoot} into the temple," replies the colonel who speaks for the crisis centre; he suspects armed men in black.

So the toll of Wednesday's {clear|assault} goes up to 15 dead. For the ten weeks of the {demo|protest} the Erawan medical centre now gives 83, of whom 25 fell on 10 April, when troops first tried to {april|drive} the reds {april|out} of Phan Fah bridge, and 51 since the {seh|shot} that {seh|felled} General Khattiya, "Seh Daeng", in the middle of an interview on the evening of the 13th.

Prime Minister Abhisit, speaking yesterday, repeated his five-point plan for reconciliation but not the date of 14 November, which he had {offer|offered} on 3 May for elections, then {withdrawn|withdrawn} when the reds {demo|stayed put}. Fifty-three persons are under {warrants|warrant}. A court is being {rejectth|asked for} one against Thaksin on a charge of terrorism; from his exile he {denyth|rejects} it and warns of a guerrilla war.

Night in Bangkok: the {curfew|curfew} has been {prolong|prolonged} by three days. Soldiers exchange {bonkai|fire} with a handful of youths at Bon Kai. Dozens of buses have {home|taken} villagers home to the northeast, at the state's expense; at each station they give a name, a thumbprint, and their red shirts.

~ Abonnez-vous : 2 mois pour 1 €
~ Les plus lus : Cannes, la montée des marches | Bangkok : le choc des images
--
who colonel: office TH | the colonel
who residents: population TH | Monks and residents
who blackmen: group TH | armed men in black
where railway: site TH 13.745 100.537 | elevated railway
where phanfah: site TH 13.756 100.505 | Phan Fah bridge
who government: the state
* nurse AID occurred optional
  when: 2010-05-19
  where: temple
  by: "A nurse"
  to: "a man"
* temple ASSAULT/firearms occurred
  when: 2010-05-19/2010-05-20 bounded "Wednesday evening" "Thursday morning"
  where: temple; railway
  by: army alleged of residents; blackmen alleged of colonel
  to: "A nurse"; udd
  killed: 6 "six dead" side civilian
  said: residents witness claimed "accuse"
  said: colonel official denied "replies"
  part_of: clear
* accuse ACCUSE/allege occurred
  when: 2010-05-20/2010-05-21 bounded
  by: residents
  to: army
  about: temple
* clear ASSAULT occurred
  when: 2010-05-19 "Wednesday's"
  by: army
  to: udd
  killed: 15 "15 dead" side unknown
* demo PROTEST/demo occurred
  when: 2010-03/2010-05-19 "ten weeks"
  by: udd
  killed: 83 "83" side unknown voice erawan as_of 2010-05-21
  killed: 51 "51" part side unknown voice erawan as_of 2010-05-21
* april ASSAULT occurred
  when: 2010-04-10 from text "10 April"
  where: phanfah
  by: army
  to: udd
  killed: 25 "25" side unknown voice erawan
* seh ASSAULT/targeted occurred
  when: 2010-05-13 "the evening of the 13th"
  to: khattiya
* offer AGREE occurred
  when: 2010-05-03 from text "3 May"
  by: abhisit
  to: udd
* withdrawn SANCTION/discontinue occurred
  when: 2010-05-03/2010-05-20 bounded
  by: abhisit
  to: udd
* warrants ACCUSE/investigate occurred
  when: ?
  to: "Fifty-three persons"
  count: 53 "Fifty-three persons"
* rejectth REQUEST/yield occurred
  when: 2010-05-21
  to: "A court"
  about: ACCUSE/investigate to thaksin
* denyth REJECT occurred optional
  when: 2010-05-20/2010-05-21 bounded
  by: thaksin
  about: ACCUSE/investigate to thaksin
* curfew COERCE/curfew occurred
  when: ?
  where: bangkok
* prolong COERCE/curfew occurred
  when: ?
  where: bangkok
* bonkai ASSAULT/firearms occurred
  when: 2010-05-20/2010-05-21 "Night"
  where: bonkai; bangkok
  by: army; "a handful of youths"
  to: army; "a handful of youths"
* home AID occurred
  when: ?
  where: "the northeast"
  by: government
  to: "villagers"
* cw PROTEST/riot occurred
  when: ?
  to: "shopping malls" thing
figure: displaced >=2000 vague "several thousand Red Shirts" of udd at temple

== t-ratchaprasong-3
outlet: Standing Committee Digest
register: parliament
published: 2010-06-03
--
{table|Censure motion} {noconf|fails}: Abhisit survives, 246 to 186

After two days of debate the lower house late on Wednesday {noconf|voted down} the {table|motion} of no confidence that the Puea Thai party had {table|brought} against the prime minister and five of his colleagues over the {may|killings} of April and May.

Jatuporn Prompan, himself a member and free on account of immunity while the session lasts, {murder|called} the deputy premier a "murderer" and showed footage of men in uniform {temple|firing} down into the temple grounds. The deputy premier, Suthep, answered that of 88 dead 11 were soldiers or police, {grenades|killed} by M-79 grenades; nobody, he said, had {order|ordered} shooting at civilians. He {pledgein|promised} an independent commission under a former attorney general, to which the DSI would {handdoc|hand} all files. Puea Thai will not {reject|take} part: the chairman was named by the accused.

Two parties of the coalition {abst|threatened} to {leave|walk out} over the interior minister, whose score was the lowest, 234; he is expected to {resign|go}. The {curfew|curfew} was {lift|lifted} last Saturday; the {emergency|state of emergency}, proclaimed on 7 April and now in force in 24 provinces, {emergency|stays}. Some 417 people are {inmates|held} under it. Human Rights Watch has {hrwask|asked for} a list of their names; the foreign minister {hrwrefuse|declined}, adding that envoys of the UN, whom he {un|received} on Monday, had made no such {unreq|request}.

The sitting was interrupted twice, once after a shoe {shoe|flew}. It missed.
--
who suthep: person TH | Suthep; deputy premier
who puea: party TH | Puea Thai party; Puea Thai
who lower: body TH | lower house
who coalition: coalition TH | Two parties of the coalition
who intmin: office TH | interior minister
who fm: office TH | foreign minister
who envoys: office - | envoys of the UN
* noconf REJECT occurred
  when: 2010-06-02 "Wednesday"
  by: lower
  to: puea
  about: table
  answers: table "voted down the motion"
* table REQUEST/yield occurred
  when: 2010-05/2010-06-02 bounded
  by: puea
  to: abhisit; "five of his colleagues"
  about: RETREAT/resign by abhisit
  answers: may "over the killings"
* may ASSAULT occurred
  when: 2010-04/2010-05 month "April and May"
  killed: 88 "88 dead" side unknown voice suthep
* murder ACCUSE/allege occurred
  when: 2010-05-31/2010-06-02 bounded "two days of debate"
  by: jatuporn
  to: suthep
  about: may
* temple ASSAULT/firearms occurred
  when: 2010-04-01/2010-05-31 bounded
  where: temple
  by: "men in uniform" alleged of jatuporn
  said: jatuporn party "showed"
  part_of: may
* grenades ASSAULT/explosives occurred
  when: 2010-04-01/2010-05-31 bounded
  to: "soldiers or police"
  with: grenade "M-79 grenades"
  killed: 11 "11 were soldiers or police" side recipient voice suthep
  said: suthep official "answered"
  part_of: may
* order REQUEST/change denied optional
  when: 2010-04-01/2010-05-31 bounded
  about: ASSAULT/firearms to "civilians"
  said: suthep official denied "said"
* pledgein AGREE occurred
  when: 2010-05-31/2010-06-02 bounded
  by: suthep
  about: ACCUSE/investigate
* handdoc COOPERATE announced
  when: ?
  by: dsi
  to: "an independent commission"
* reject REJECT/assist occurred
  when: 2010-05-31/2010-06-03 bounded
  by: puea
  to: suthep
  about: pledgein
  answers: pledgein "will not take part"
* abst THREATEN/relations occurred
  when: ?
  by: coalition
  to: abhisit
  about: leave
* leave SANCTION/withdraw threatened optional
  when: ?
  by: coalition
* resign RETREAT/resign hypothetical
  when: ?
  by: intmin
* curfew COERCE/curfew occurred
  when: ?
* lift CONCEDE occurred
  when: 2010-05-29 "last Saturday"
* emergency COERCE/martial-law ongoing
  when: 2010-04-07/2010-06-03 from text "7 April"
  where: "24 provinces"
* inmates COERCE/arrest ongoing
  when: 2010-04-07/2010-06-03 bounded
  to: "Some 417 people"
  detained: ~417 "Some 417 people"
* hrwask REQUEST/change occurred
  when: 2010-04-07/2010-06-03 bounded
  by: hrw
  to: fm
* hrwrefuse REJECT/change occurred
  when: 2010-05-31/2010-06-03 bounded
  by: fm
  to: hrw
  about: hrwask
  answers: hrwask "declined"
* un CONSULT/visit occurred
  when: 2010-05-31 "Monday"
  by: fm; envoys
  to: fm
* unreq REQUEST/change denied
  when: 2010-05-31 "Monday"
  by: envoys
  to: fm
  said: fm official denied "adding"
* shoe PROTEST/riot occurred optional
  when: 2010-05-31/2010-06-02 bounded
figure: votes 246 "246" of abhisit
figure: votes 186 "186"
figure: votes 234 "234" of intmin
tie: jatuporn member_of lower "himself a member"
