story: ex-vostochny
conflict: Ukraine
countries: UA, RU
facts: On 24 January 2015 Grad rockets fell on the Vostochny district of Mariupol: first 10, then 20, 21, 27 and 30 dead, 97 or more wounded. Alexander Zakharchenko of Donetsk had spoken that day of an offensive on the city; he then denied shelling it.
  The OSCE found that the rockets came from north-east and east, from areas held by the Donetsk "people's republic". On 13 January 12 died in a bus at Volnovakha, on 22 January 8 to 13 at a trolleybus stop in Donetsk; the airport there was lost on
  21 January. Russia blocked a Security Council statement. On 26 January emergency was declared in two regions, on the 27th the Rada named Russia an aggressor, on the 29th EU ministers prolonged sanctions to September. (public record: OSCE spot report,
  Mariupol council, UN, EU Council, press.)

who ukraine: state UA | Ukraine; Kiev; Kyiv
who poro: office UA | Petro Poroshenko; Poroshenko
who uaf: force UA | Ukrainian army; Ukrainian troops; Ukrainian forces
who dpr: group UA | Donetsk People's Republic; DPR; separatists; the separatists; rebels; pro-Russian rebels
who zakhar: person UA | Alexander Zakharchenko; Zakharchenko; rebel leader
who russia: state RU | Russia; Moscow
who lavrov: office RU | Sergei Lavrov; Lavrov
who osce: body - | OSCE; Special Monitoring Mission; SMM; monitors
who unsc: body - | Security Council; UN Security Council
who eu: organisation - | European Union; EU; EU foreign ministers
who mogherini: office - | Federica Mogherini; Mogherini
who nato: organisation - | NATO
who stolt: office - | Jens Stoltenberg; Stoltenberg
who us: state US | United States; Washington
who kerry: office US | John Kerry; Kerry
who rada: body UA | parliament; Verkhovna Rada; deputies
who residents: population UA | residents; civilians; people
who council: body UA | city council; Mariupol council
where mariupol: town UA 47.0958 37.5494 | Mariupol
where vost: district UA 47.1110 37.6850 | Vostochny; Vostochniy; Vostochny district; eastern district
where donetsk: town UA 48.0159 37.8028 | Donetsk
where volno: town UA 47.6010 37.4960 | Volnovakha
where airport: site UA 48.0736 37.7397 | Donetsk airport; airport
where debal: town UA 48.3400 38.4080 | Debaltseve
where donbas: region UA 48.2000 38.0000 | Donbas; Donbass; the east
where crimea: province UA 45.0000 34.0000 | Crimea

== ex-vostochny-1
outlet: Azov Newswire
register: wire
published: 2015-01-24
--
Rockets {grad|kill} 27 in Ukrainian port as rebels announce {offans|assault}

MARIUPOL, Ukraine, Jan 24 (ANW) - Salvoes of rockets {grad|slammed} into a market, a school and blocks of flats in the east of Mariupol on Saturday morning, {grad|killing} at least 27 people and {grad|wounding} 97, the city council said, in the worst {grad|attack} on the government-held port since the conflict began last April.

Pro-Russian rebels first proclaimed an {offans|offensive}, then denied having {grad|fired}. "Today the {offans|attack} on Mariupol has been launched. It will be the best monument to all our dead," Alexander Zakharchenko told a wreath-laying in Donetsk at noon, Russian news agencies reported. Towards evening the rebel leader said his men were not {offans!denied|storming} the city, and that Ukrainian troops had {grad|shelled} it by mistake or on purpose.

The first rockets {grad|came down} on Vostochny at a quarter past nine, when families were out shopping. Cars {grad|burned} in rows. The toll stood at ten by eleven o'clock and at 21 two hours later. "I ran with the child to the bath tub," a woman of 30 said, "and the balcony flew past us." A second {grad2|barrage} at one o'clock {grad2|hit} near a checkpoint, {grad2|killing} a soldier.

Observers of the OSCE who went to the place counted nineteen {grad|strikes}; the rockets, Grad and Uragan, had come from areas held by the separatists, they wrote. President Poroshenko {poroback|broke off} a {saudi|visit} to Saudi Arabia, where he had {saudi|gone} for the king's funeral, and {secuc|called} his security council for Sunday. "The time has come to name their sponsors," he said. His government {unscreq|asked for} a prompt {unscmeet!demanded|meeting} of the Security Council. NATO's Jens Stoltenberg {stoltacc|accused} Moscow of {ruarm|backing} the {offans|offensive} with troops and with modern rocket launchers, and {stoltask|called on} it to stop. John Kerry {kerry|condemned} the "horrific {grad|assault}", and Federica Mogherini {mog|warned} Russia that ties would suffer further.

In Moscow a spokesman said the Kremlin had "nothing to add". Lavrov {lavacc|blamed} the {grad|bloodshed} on "constant {kievsh|bombardments}" of towns by Kiev.

It is the third mass {grad|killing} of civilians this month. Twelve were {volno|killed} on January 13 when a rocket {volno|burst} beside a bus at a checkpoint in Volnovakha, and at least eight on Thursday by mortar bombs that {trolley|struck} a trolleybus stop in Donetsk; each side {mutual|blamed} the other. On Wednesday the army {airport|gave up} the ruins of Donetsk airport after eight months. On Friday Zakharchenko had {zaktruce|ruled out} any further truce {trucetalk|talks}. A {minsk|ceasefire} {minsk|agreed} in Minsk in September was never kept; more than 5,000 have died.

~ Graphic: who holds what in the Donbas
--
who soldier: force UA | a soldier
who agencies: outlet RU | Russian news agencies
who merk: office RU | a spokesman
where minsk: town BY 53.9000 27.5667 | in Minsk
where saudi: country SA 25.0 45.0 | Saudi Arabia
* grad ASSAULT/heavy-weapons occurred
  when: 2015-01-24 "Saturday morning"
  where: vost; mariupol
  by: dpr alleged of osce; dpr denied; uaf alleged of zakhar
  to: "a market" thing; "a school" thing; "blocks of flats" thing; residents
  with: rocket "Salvoes of rockets"
  killed: >=27 "at least 27 people" side civilian voice council
  killed: 10 "ten" side civilian as_of 2015-01-24
  killed: 21 "21" side civilian as_of 2015-01-24
  injured: 97 "97" side civilian voice council
  count: 19 "nineteen strikes"
  said: council official "said"
  said: osce official "wrote"
  said: zakhar party denied "denied"
* offans ASSAULT occurred
  when: 2015-01-24 "noon"
  where: mariupol
  by: dpr; zakhar
  to: ukraine
  said: zakhar party via agencies "told"
  said: zakhar party denied "said"
* grad2 ASSAULT/heavy-weapons occurred
  when: 2015-01-24 "one o'clock"
  where: "near a checkpoint"; vost; mariupol
  to: soldier; "a checkpoint" thing
  with: rocket
  killed: 1 "a soldier" side recipient
* poroback RETREAT/withdraw occurred optional
  when: 2015-01-24
  where: saudi
  by: poro
* saudi CONSULT/visit occurred
  when: 2015-01-23/2015-01-24 bounded
  where: saudi
  by: poro
  to: "Saudi Arabia"
* secuc CONSULT announced
  when: 2015-01-25 "Sunday"
  by: poro; "his security council"
* unscreq REQUEST/meet occurred
  when: 2015-01-24
  by: ukraine
  to: unsc
  about: unscmeet
* unscmeet CONSULT/multilateral demanded optional
  when: ?
  by: unsc
* stoltacc ACCUSE/allege occurred
  when: 2015-01-24
  by: stolt; nato
  to: russia
  about: ruarm
* ruarm AID ongoing
  when: 2015-01-24
  by: russia alleged of stolt
  to: dpr
  with: rocket "modern rocket launchers"
  said: stolt official "accused"
* stoltask REQUEST/yield occurred
  when: 2015-01-24
  by: stolt; nato
  to: russia
  about: ruarm
* kerry ACCUSE/disapprove occurred
  when: 2015-01-24
  by: kerry
  to: dpr
  about: grad
  answers: grad "condemned"
* mog THREATEN/relations occurred
  when: 2015-01-24
  by: mogherini
  to: russia
* lavacc ACCUSE/allege occurred
  when: 2015-01-24
  by: lavrov
  to: ukraine
  about: kievsh
* kievsh ASSAULT/heavy-weapons ongoing
  when: 2015-01-24
  where: "towns"
  by: ukraine alleged of lavrov
  to: "towns" thing
  said: lavrov official "blamed"
* volno ASSAULT/heavy-weapons occurred
  when: 2015-01-13 from text "January 13"
  where: "a checkpoint"; volno
  by: dpr alleged of ukraine; uaf alleged of dpr
  to: "a bus" thing
  with: rocket "a rocket" 1
  killed: 12 "Twelve" side civilian
* trolley ASSAULT/heavy-weapons occurred
  when: 2015-01-22 "Thursday"
  where: "a trolleybus stop in Donetsk"; donetsk
  by: dpr alleged of ukraine; uaf alleged of dpr
  to: "a trolleybus stop" thing
  with: mortar "mortar bombs"
  killed: >=8 "at least eight" side civilian
* mutual ACCUSE/allege occurred
  when: 2015-01-13/2015-01-24 bounded
  by: dpr; ukraine
  to: ukraine; dpr
  about: trolley
  about: volno
* airport RETREAT/withdraw occurred
  when: 2015-01-21 "Wednesday"
  where: airport
  by: uaf "the army"
* zaktruce REJECT/meet occurred
  when: 2015-01-23 "Friday"
  by: zakhar
  to: ukraine
  about: trucetalk
* trucetalk CONSULT hypothetical
  when: ?
  by: zakhar; ukraine
* minsk AGREE occurred
  when: 2014-09 "September"
  where: minsk
  by: ukraine; dpr
  about: RETREAT/ceasefire
  to: ukraine; dpr
figure: killed >=5000 "more than 5,000"

== ex-vostochny-2
outlet: Monitoring mission public desk
register: un
published: 2015-01-25
--
Spot report: {grad|shelling} of Olimpiiska street, Mariupol, 24 January

On 24 January at 09:15 hrs the SMM heard, at its office in Mariupol, massive multiple-launch rocket system {grad|strikes} from a north-easterly direction, consisting of heavy outgoing {grad|fire}. Five minutes later an army officer {call|informed} the mission by telephone that Grad rockets had {grad|fallen} in the area of Olimpiiska street in Vostochniy, 8.5 km from the city centre and about 400 m from a Ukrainian checkpoint.

The SMM {visit|went} to the scene at 10:20 with two teams. Seven adults and one child were seen dead. Within an area of 1.6 by 1.1 km the teams counted 19 rocket {grad|impacts}, and they are certain there are more. Four multi-storey buildings, some houses and shops were {grad|damaged}; a market and a gasoline store {grad|burned}. Hospitals told them of at least 20 {grad|killed} and 75 {grad|injured}, a figure which the council raised in the evening.

Crater analysis. The {grad|impacts} were caused by Grad rockets that were {grad|fired} from a north-easterly direction, in the area of Oktyabr, 19 km off, and by Uragan rockets from the east, in the area of Zaichenko, 15 km off; both are controlled by the "DPR".

At 13:02 and 13:21 the teams heard two further MLRS {grad2|salvoes}, and {smmret|withdrew}. At the checkpoint they saw one soldier who had been {grad2|hit}.

On the same day an SMM patrol on the road to Zaichenko was {block|stopped} by armed "DPR" members, who {thr|raised} their rifles and {block|told} it to go back. It did so.

The Chief Monitor, Ertugrul Apakan, {apakan|called upon} those with influence to bring the fire to an {cease|end}, and {apcond|condemned} the {grad|attack} on a densely populated area. The SMM is {ready|ready} to help a local {loctruce|truce} for the recovery of the dead.
--
who apakan: office - | Ertugrul Apakan
who armyoff: force UA | army officer
who hospitals: organisation UA | Hospitals
who soldier: force UA | one soldier
who dprmen: group UA | armed "DPR" members
where oktyabr: town UA 47.1700 37.9000 | Oktyabr
where zai: town UA 47.1500 37.9200 | Zaichenko
where olimp: site UA 47.1110 37.6850 | Olimpiiska street
* grad ASSAULT/heavy-weapons occurred
  when: 2015-01-24 from text "24 January"
  where: olimp; vost; mariupol
  by: dpr
  to: "a market" thing; "Four multi-storey buildings" thing; "a gasoline store" thing; "Seven adults and one child"
  with: rocket "Grad rockets"; rocket "Uragan rockets"
  killed: >=20 "at least 20" side civilian voice hospitals
  killed: 8 "Seven adults and one child" part side civilian voice osce
  injured: 75 "75" side civilian voice hospitals
  count: >=19 "19 rocket impacts"
  said: osce official "heard"
* call CONSULT/phone occurred optional
  when: 2015-01-24 "Five minutes later"
  by: armyoff
  to: osce
* visit CONSULT/visit occurred optional
  when: 2015-01-24 "10:20"
  where: olimp; mariupol
  by: osce
* grad2 ASSAULT/heavy-weapons occurred
  when: 2015-01-24 "13:02 and 13:21"
  where: mariupol
  to: soldier
  with: rocket "two further MLRS salvoes"
  count: 2 "two further MLRS salvoes"
  said: osce official
* smmret RETREAT/withdraw occurred
  when: 2015-01-24 "13:02 and 13:21"
  where: mariupol
  by: osce
* block COERCE/restrict occurred
  when: 2015-01-24 "the same day"
  where: "the road to Zaichenko"; zai
  by: dprmen
  to: osce
* thr THREATEN/violence occurred
  when: 2015-01-24 "the same day"
  where: "the road to Zaichenko"; zai
  by: dprmen
  to: osce
  about: ASSAULT/firearms by dprmen to osce
* apakan REQUEST/yield occurred
  when: 2015-01-24/2015-01-25 bounded
  by: apakan
  to: "those with influence"
  about: cease
* cease RETREAT/ceasefire demanded optional
  when: ?
* apcond ACCUSE/disapprove occurred
  when: 2015-01-24/2015-01-25 bounded
  by: apakan
  to: dpr
  about: grad
  answers: grad "condemned the attack"
* ready AGREE occurred
  when: 2015-01-24/2015-01-25 bounded
  by: osce
  about: loctruce
* loctruce RETREAT/ceasefire hypothetical optional
  when: ?

== ex-vostochny-3
outlet: Le Télégraphe des Ardennes
register: translation
machine_translated: French
published: 2015-01-30
--
After Mariupol, the Europeans {prolong|prolong} their {sanc0|sanctions}, with Athens in tow

BRUSSELS. - The chiefs of the diplomacy of the Twenty-Eight have decided Thursday to {prolong|extend} until September the {sanc0|freezing} of the goods and the {sanc0|prohibition} of visas which strike since March 2014 some 130 Russians and Ukrainians, punished for the {annex|annexation} of Crimea and the {war|war} in the Donbass. New names will be {names!announced|added} on 9 February. "It is our {prolong|answer} to the {grad|carnage} of Mariupol," has said the Lithuanian minister, who would have wished more.

One feared the {greekveto!hypothetical|veto} of the new Greek government, sworn in Tuesday. Its minister Nikos Kotzias had {kotz|objected}; finally he {kotz2|signed}, after having {obtain|obtained} that one strikes a line on economic measures to come. Federica Mogherini has {mogthank|thanked} him.

Saturday thirty persons had been {grad|killed} under the Grad rockets in the quarter of the East of the port, according to the last count. Kiev presented since a recording where a chief of battery {chiefsorry|excuses} himself of the aim; the separatists {montage|cry} to the montage. In New York a declaration of the Security Council that {unscdec|condemned} this {grad|firing} was {rublock|blocked} by Russia, which {russtrike|wanted} to strike out of it the name of Zakharchenko. At Kiev the parliament {aggr|voted} on Tuesday, by 271 voices, a text that qualifies Russia of "State aggressor" and the two republics of terrorist organisations; it {aidask|asks} the allies for arms. The {emer|emergency} regime was decreed the day before in the regions of Donetsk and Lugansk; the passages towards the zone are {pass|closed} except with a permit.

On the ground the vice tightens around Debaltseve, railway knot that 6,000 or 8,000 soldiers defend. The rebels {ougle|took} Thursday a part of Vuhlehirsk, to the west. The shells have {debsh|killed} there in one week at least 32 civilians; volunteers {evac|evacuate} the old people in buses under the {debsh|fire}. This Friday twelve persons were {dncult|killed} at Donetsk, five of which in the queue before a house of culture that {dist|distributed} aid, and Kiev {dnacc|accuses}: the rebels {dncult|aimed} at their own. The separatists {dnacc2|return} the accusation.

{minsk2!announced|Negotiations} were foreseen today in Minsk between the contact group and the envoys of the republics. They are {minskoff|put off}, the latter having found nobody.

~ Lire aussi : La Grèce, cheval de Troie de Moscou ?
--
who lith: office LT | Lithuanian minister
who greek: government GR | new Greek government; Athens
who kotzias: office GR | Nikos Kotzias
who chief: force UA | a chief of battery
who volunteers: population UA | volunteers
who contact: body - | contact group
who eu28: organisation - | The chiefs of the diplomacy of the Twenty-Eight; the Europeans
where vuhl: town UA 48.3090 38.2840 | Vuhlehirsk
where luhansk: province UA 49.0 39.0 | Lugansk
where minsk: town BY 53.9000 27.5667 | Minsk
where brussels: town BE 50.8505 4.3488 | BRUSSELS
where eastq: district UA 47.1110 37.6850 | quarter of the East
where culture: site UA - - | a house of culture
* prolong SANCTION/discontinue occurred
  when: 2015-01-29 "Thursday"
  where: brussels
  by: eu28
  to: russia "Russians"; "Ukrainians"
  answers: grad "our answer to"
* annex COERCE/seize occurred
  when: 2014-03 bounded
  where: crimea
  to: crimea thing
* war ASSAULT ongoing optional
  when: 2014/2015-01-30 bounded
  where: donbas
* names SANCTION/discontinue announced
  when: 2015-02-09 from text "9 February"
  by: eu28
* grad ASSAULT/heavy-weapons occurred
  when: 2015-01-24 "Saturday"
  where: eastq; mariupol
  by: dpr alleged of ukraine; dpr denied
  to: "thirty persons"
  with: rocket "the Grad rockets"
  killed: 30 "thirty persons" side civilian
  said: ukraine party "presented"
* chiefsorry CONCEDE occurred optional
  when: 2015-01-24/2015-01-30 bounded
  by: chief
  said: ukraine party "presented"
* greekveto REJECT hypothetical
  when: ?
  by: greek
  to: eu28
  about: prolong
* kotz REJECT occurred
  when: 2015-01-27/2015-01-29 bounded
  by: kotzias; greek
  to: eu28
  about: prolong
  answers: prolong "objected"
* kotz2 AGREE occurred
  when: 2015-01-29 "Thursday"
  by: kotzias
  to: eu28
  about: prolong
* obtain CONCEDE occurred
  when: 2015-01-29 "Thursday"
  where: brussels
  by: eu28
  to: kotzias
* montage ACCUSE/allege occurred
  when: 2015-01-24/2015-01-30 bounded
  by: dpr
  to: ukraine
  about: COERCE/misinformation by ukraine
* russtrike REQUEST/change occurred
  when: 2015-01-24/2015-01-30 bounded
  where: "New York"
  by: russia
  to: unsc
* mogthank SUPPORT occurred
  when: 2015-01-29 "Thursday"
  by: mogherini
  to: kotzias
* unscdec ACCUSE/disapprove attempted
  when: 2015-01-24/2015-01-30 bounded
  where: "New York"
  by: unsc
  to: zakhar
  about: grad
  answers: grad
* rublock REJECT occurred
  when: 2015-01-24/2015-01-30 bounded
  where: "New York"
  by: russia
  to: unsc
  about: unscdec
  answers: unscdec "blocked by"
* aggr ACCUSE/disapprove occurred
  when: 2015-01-27 "Tuesday"
  where: "Kiev"
  by: rada
  to: russia; "the two republics"
* aidask REQUEST/assist occurred
  when: 2015-01-27 "Tuesday"
  where: "Kiev"
  by: rada
  to: "the allies"
  about: AID
* emer COERCE/martial-law occurred
  when: 2015-01-26 from aggr "the day before"
  where: donetsk; luhansk
* pass COERCE/restrict ongoing
  when: 2015-01-26/2015-01-30 bounded
  where: donetsk; luhansk
  to: "the passages towards the zone" thing
* ougle COERCE/seize occurred
  when: 2015-01-29 "Thursday"
  where: vuhl
  by: dpr
  to: vuhl thing
* debsh ASSAULT/heavy-weapons occurred
  when: 2015-01-23/2015-01-30 "in one week"
  where: debal
  to: "32 civilians"
  with: artillery "shells"
  killed: >=32 "at least 32 civilians" side civilian
* evac AID ongoing
  when: 2015-01-30
  where: debal
  by: volunteers
  to: "the old people"
* dncult ASSAULT/heavy-weapons occurred
  when: 2015-01-30 "Friday"
  where: culture; donetsk
  by: dpr alleged of ukraine; ukraine alleged of dpr
  to: "twelve persons"; culture thing
  killed: 12 "twelve persons" side civilian
  killed: 5 "five of which" part side civilian
  said: ukraine party "accuses"
  said: dpr party "return the accusation"
* dnacc ACCUSE/allege occurred
  when: 2015-01-30
  by: ukraine
  to: dpr
  about: dncult
* dnacc2 ACCUSE/allege occurred
  when: 2015-01-30
  by: dpr
  to: ukraine
  about: dncult
  answers: dnacc "return the accusation"
* minsk2 CONSULT/multilateral announced
  when: 2015-01-30 "today"
  where: minsk
  by: contact; "envoys of the republics"
* minskoff SANCTION/discontinue occurred
  when: 2015-01-30
  about: minsk2
* sanc0 SANCTION/discontinue ongoing
  when: 2014-03/2015-01-30 from text "March 2014"
  by: eu28
  to: "some 130 Russians and Ukrainians"
  count: ~130 "some 130 Russians and Ukrainians"
  answers: annex "punished for"
* dist AID ongoing
  when: 2015-01-30 "Friday"
  where: culture; donetsk
  by: "a house of culture"
  to: "five of which in the queue"
figure: votes 271 "271 voices" of rada
figure: troops 6000-8000 "6,000 or 8,000 soldiers" at debal
