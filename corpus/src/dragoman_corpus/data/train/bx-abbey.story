story: bx-abbey
conflict: Afghanistan
countries: AF, US, GB
facts: On 26 August 2021 a suicide bomber of Islamic State's Khorasan branch killed 13 American service members and a number of Afghans (60, then 72, 90, 170) at the Abbey Gate of Kabul airport during the airlift that followed the Taliban's entry on 15 August. A US drone killed two in Nangarhar on 27 August; another strike in Kabul on 29 August killed ten civilians, seven of them children, first called a car bomb averted.
  On 30 August rockets were fired at the airport and intercepted; the last American aircraft left a minute before midnight. Resolution 2593 passed that day by 13 votes. On 17 September the Pentagon said the strike was a mistake. Small incidents and wordings are ours. (public record: Pentagon briefings, UN, press of 2021.)

who us: state US | United States; Washington; the Americans; US
who usforces: force US | US forces; American troops; marines; American soldiers; US military; Central Command; CENTCOM
who biden: person US | Joe Biden; Biden; President Biden
who mckenzie: person US | Kenneth McKenzie; McKenzie; General McKenzie
who milley: person US | Mark Milley; Milley
who pentagon: body US | Pentagon
who isk: group AF | Islamic State Khorasan; ISIS-K; Islamic State; IS; IS-K
who taliban: group AF | Taliban; Talibs; Islamic Emirate
who mujahid: person AF | Zabihullah Mujahid; Mujahid
who uk: state GB | Britain; London; United Kingdom
who crowd: population AF | Afghans; the crowd; people
who unsc: body - | UN Security Council; Security Council
who russia: state RU | Russia; Moscow
who china: state CN | China; Beijing
who guterres: person - | António Guterres; UN secretary-general

where abbey: site AF 34.5580 69.2230 | Abbey Gate
where airport: site AF 34.5650 69.2120 | Kabul airport; the airport; Hamid Karzai airport
where baron: site AF 34.5570 69.2250 | Baron Hotel
where kabul: town AF 34.5281 69.1723 | KABUL; Kabul; Afghan capital
where nangarhar: province AF 34.30 70.50 | Nangarhar
where burgha: district AF 34.5600 69.1600 | Khwaja Burgha

== bx-abbey-1
outlet: Bosphorus News Link
register: wire
published: 2021-08-26
--
Suicide bomber {abbey|kills} a dozen American soldiers and at least 60 Afghans at Kabul airport

KABUL, Aug 26 (BNL) - A man with an explosive belt {abbey|blew himself up} on Thursday in the throng before one of the gates of Kabul airport and gunmen {abbeyfire|opened fire}, the Pentagon said, {abbey|killing} twelve American troops and, according to a health official of the {takeover|ousted} government, no fewer than 60 Afghans who had hoped for a place on an aircraft.

The {abbey|blast} came towards six in the evening at the Abbey Gate, where people have stood for days up to the knees in a sewage canal and held up papers to the marines on the wall. Fifteen servicemen and more than 140 others were {abbey|wounded}. "I saw bodies fly," a former interpreter told BNL by telephone. "There is no water in the canal now." A second {baron|explosion} was reported from the Baron Hotel near by, from which Britain {evac|sends out} its passengers; whether that was another bomb remained unclear in the night.

Islamic State claimed the {abbey|attack} through its Amaq channel, with a picture of the man in front of a black flag. The jihadists' Khorasan branch, ISIS-K, is a foe both of the West and of the Taliban, who {takeover|marched} into the capital on August 15 and since then have {cordon|ringed} the field from outside.

"We will not forgive. We will not forget. We will {bvow|hunt} you {bvow|down} and make you {bvow|pay}," Joe Biden said from the White House to those behind the {abbey|deed}. He had ordered his commanders to draw up plans to {isstrike!announced|hit} the group's leaders and houses, and {stay|ruled out} moving the date of August 31. General McKenzie, head of Central Command, said by video that the {evac|airlift} would go on and that more {moreatt!hypothetical|attacks} were expected: rockets, car bombs. "We {sharing|share} with the Taliban what we know of them," he added, "and some have been {thwart|thwarted} by them, we think."

The Taliban's spokesman, Zabihullah Mujahid, {tcond|condemned} the {abbey|bombing}, which took place, he noted, "where American forces have security in their hands". Three of the movement's guards were among the dead, an official of theirs told the agency. António Guterres {guncond|called} it an "abomination" and will {p5meet!announced|meet} the five permanent members of the Security Council on Monday.

It is the costliest day for the United States in Afghanistan since August 2011, when thirty were {chinook|killed} as a helicopter was {chinook|brought down} in Wardak, and its first deaths in combat there since it {doha|signed} with the Taliban in Doha in February of last year. France, Germany, Canada and the Netherlands {flightsend|ended} their flights on Thursday or will do so on Friday. Only hours before, London had {ukwarn|told} its people to keep away from the gates because an {abbey!hypothetical|attack} was imminent - "highly lethal", a junior minister had said. About 95,000 had been {evac|taken out} since the middle of the month.

~ BNL FACTBOX: Kabul's airlift in numbers | BNL LIVE | Sign in
--
who healthoff: office AF | a health official of the ousted government
who france: state FR | France
who germany: state DE | Germany
who canada: state CA | Canada
who nl: state NL | Netherlands
who isk: the jihadists
who usforces: American forces
where doha: town QA 25.29 51.53 | Doha
where wardak: province AF 34.35 68.20 | Wardak
where capital: town AF 34.5281 69.1723 | the capital
where thefield: site AF 34.5650 69.2120 | the field
* abbey ASSAULT/suicide-attack occurred
  when: 2021-08-26 "Thursday" "towards six in the evening"
  where: abbey; airport; kabul
  by: isk claimed
  to: usforces; crowd; taliban
  with: suicide-vest "an explosive belt"
  killed: 12 "twelve American troops" side recipient voice pentagon
  killed: >=60 "no fewer than 60 Afghans" side civilian voice healthoff
  killed: 3 "Three of the movement's guards" part side recipient voice taliban
  injured: 15 "Fifteen servicemen" part side recipient
  injured: >=140 "more than 140 others" part side civilian
  said: pentagon official "said"
  said: healthoff official "according to"
  said: isk party claimed "claimed"
  said: "a former interpreter" witness "told"
* abbeyfire ASSAULT/firearms occurred
  when: 2021-08-26 "Thursday"
  where: abbey; airport; kabul
  by: "gunmen"
  to: usforces; crowd
  with: small-arms
  said: pentagon official "said"
  part_of: abbey
* baron ASSAULT/explosives occurred
  when: 2021-08-26 "Thursday"
  where: baron; kabul
  to: baron thing
* evac AID ongoing
  when: 2021-08-15/2021-08-26 "since the middle of the month"
  where: airport; kabul
  by: us; uk
  to: crowd
  count: ~95000 "About 95,000"
  said: mckenzie official "said"
* takeover COERCE/seize occurred
  when: 2021-08-15 from text "August 15"
  where: kabul
  by: taliban
  to: capital thing; "government"
* cordon COERCE/restrict ongoing
  when: 2021-08-15/2021-08-26 "since then"
  where: thefield; kabul
  by: taliban
  to: thefield thing
* bvow THREATEN/violence occurred
  when: 2021-08-26
  where: "the White House"
  by: biden
  to: isk
  answers: abbey "those behind the deed"
* isstrike ASSAULT/drone announced
  when: ?
  by: us; biden
  to: isk; "houses" thing
* stay REJECT occurred
  when: 2021-08-26
  by: biden
  about: RETREAT/withdraw
* moreatt ASSAULT hypothetical
  when: ?
  where: airport; kabul
  by: isk
  said: mckenzie official "said"
  with: rocket "rockets"; car-bomb "car bombs"
* sharing COOPERATE occurred
  when: 2021-08-15/2021-08-26 bounded
  by: usforces; mckenzie
  to: taliban
  said: mckenzie official "added"
* thwart ASSAULT attempted
  when: 2021-08-15/2021-08-26 bounded
  where: airport; kabul
  by: isk
  to: usforces; airport thing
  said: mckenzie official suggested "added"
* tcond ACCUSE/disapprove occurred
  when: 2021-08-26
  by: mujahid; taliban
  to: isk
  about: abbey
  answers: abbey "condemned"
* guncond ACCUSE/disapprove occurred
  when: 2021-08-26
  by: guterres
  to: isk
  about: abbey
  answers: abbey "abomination"
* p5meet CONSULT/multilateral announced
  when: 2021-08-30 "Monday"
  by: guterres; "five permanent members"
  to: "five permanent members"
* chinook ASSAULT occurred
  when: 2011-08 from text "August 2011"
  where: wardak
  to: us; "a helicopter" thing
  killed: 30 "thirty" side recipient
* doha AGREE occurred
  when: 2020-02 "February of last year"
  where: doha
  by: us; taliban
  to: taliban; us
* flightsend RETREAT/withdraw occurred
  when: 2021-08-26/2021-08-27 "Thursday" "Friday"
  where: airport; kabul
  by: france; germany; canada; nl
  to: crowd
* ukwarn REQUEST/yield occurred optional
  when: 2021-08-26 from abbey "Only hours before"
  by: uk
  to: "its people"
tie: mckenzie commands usforces "head of Central Command"
tie: isk opposes taliban "a foe"

== bx-abbey-2
outlet: Gulf & Hindukush Daily
register: daily
published: 2021-08-31
--
Last plane out: Americans {leave|gone}, Taliban {joyfire|fire} into the sky, a family counts its dead

One minute before midnight on Monday a grey transport {leave|lifted off} from Kabul with the American ambassador and a general on board, and the longest war of the United States was at an end. Within the hour tracer bullets {joyfire|rose} over every quarter of the city: Taliban fighters were {joyfire|celebrating} with their magazines. At dawn their spokesman, Mujahid, walked over the runway. "The world should have learned its lesson," he told the men around him, and {tcall|asked} them to be gentle with the population. He {ties|wished} for good relations with everybody, Washington included.

More than 123,000 people have been {evac|flown out} in seventeen days, General McKenzie said in the Pentagon, "and we did not get everybody out that we wanted to." Between one and two hundred Americans stayed behind. The troops had {demil|put out of use} 73 aircraft, 70 armoured cars and the guns which on Monday morning had still {crami|shot down} rockets: five of them were {rockets|fired} at the airport from the back of a parked car; some {rockets|fell} on dwellings, nobody was hurt. Islamic State said it had done it.

It had also, on Thursday, {abbey|taken} thirteen American lives at Abbey Gate, besides those of Afghans by the score. Hospitals by now count 170 of these; how many died by the belt and how many from bullets which nervous soldiers may have {panic|fired} afterwards is a matter which the Pentagon says it is {abbeyprobe|examining}. The {isstrike|answer} came on Friday night from a drone, which {isstrike|killed} two men of the group in a three-wheeler in Nangarhar, "a planner and a helper". It displeased the new masters: a "clear {isstrike|attack} on Afghan territory", Mujahid {tiscond|complained}, of which they ought to have been told.

And then came Sunday. A missile {burgha|struck} a white Toyota that was turning into a yard in Khwaja Burgha, a mile and a half from the field. The US military's first word was of a {carbomb|car bomb} on its way to the airport; "significant secondary {secondary|explosions}" bore this out, a navy captain said, and there was no sign of civilians harmed. On Monday morning relations of the driver were gathering flesh from the walls. Ten had perished, they told our reporter, seven of them children who had run out to be driven the last few metres. The man had worked fifteen years for an American charity that {charity|feeds} the hungry. He had {visa|applied} for shelter in the United States.

"We know of the reports and we take them seriously," said John Kirby, the Pentagon's voice, on Monday; nobody was in a position to dispute them, an {burghaprobe|inquiry} was under way. The Taliban {tbcond|denounced} the {burgha|strike} as unlawful. Amnesty {amn|asked for} a "credible" {burghaprobe!demanded|investigation}.

In New York the Security Council on Monday {unscond,unsask|voted} a resolution of two pages. It {unscond|condemns} Thursday's {abbey|carnage} and {unsask|expects} of the Taliban that whoever wishes to {passage!demanded|leave} may do so; the "safe {zone|zone}" which Emmanuel Macron had {zonecall|floated} on the weekend is not in it. Thirteen hands went up. Russia and China {abst|abstained} and {abstacc|let} it be {abstacc|known} that those who had caused the chaos should not shift the guilt on others.

At the money-changers' in Sarai Shahzada nothing opened yesterday, as on every day since the fifteenth. Women teachers waited at a ministry for wages. In the valley of Panjshir, where Ahmad Massoud {massno|refuses} to {surr!demanded|submit}, a Taliban column {panj|attacked} an outpost on Monday night and {panj|lost} seven or eight men, his people say.

~ Inside: Gold up, rial down. Crossword 2,318.
--
who kirby: person US | John Kirby
who amnesty: organisation - | Amnesty
who macron: person FR | Emmanuel Macron
who massoud: person AF | Ahmad Massoud
who relations: population AF | relations of the driver; a family
who captain: person US | a navy captain
who usforces: The troops; nervous soldiers
where thefield: site AF 34.5650 69.2120 | the field; the runway
where newyork: town US 40.71 -74.01 | New York
where panjshir: province AF 35.30 69.60 | Panjshir
where shahzada: site AF 34.51 69.18 | Sarai Shahzada
* leave RETREAT/withdraw occurred
  when: 2021-08-30 "One minute before midnight on Monday"
  where: airport; kabul
  by: usforces; us
  to: taliban
* joyfire MOBILIZE occurred optional
  when: 2021-08-31 "Within the hour"
  where: kabul
  by: taliban
  with: small-arms "tracer bullets"
* burgha ASSAULT/drone occurred
  when: 2021-08-29 "Sunday"
  where: burgha; kabul
  by: usforces
  to: "the driver"; "children"; "a white Toyota" thing
  with: missile "A missile"
  killed: 10 "Ten" side civilian voice relations
  killed: 7 "seven of them children" part side civilian voice relations
  said: relations witness "told"
  injured: 0 "no sign of civilians harmed" side civilian voice captain
  said: usforces party "first word"
* tcall REQUEST/change occurred
  when: 2021-08-31 "dawn"
  where: thefield; kabul
  by: mujahid
  to: "the men around him"
* ties AGREE occurred optional
  when: 2021-08-31 "dawn"
  by: mujahid; taliban
  to: us
* evac AID occurred
  when: 2021-08-14/2021-08-30 "seventeen days"
  where: airport; kabul
  by: usforces; us
  to: crowd
  count: >=123000 "More than 123,000 people"
  said: mckenzie official "said"
* demil ASSAULT/destroy occurred optional
  when: 2021-08-30
  where: airport; kabul
  by: usforces
  to: "aircraft" thing
* crami ASSAULT occurred optional
  when: 2021-08-30 "Monday morning"
  where: airport; kabul
  by: usforces
  to: isk; "rockets" thing
  answers: rockets
  with: air-defence "the guns"
* rockets ASSAULT/heavy-weapons occurred
  when: 2021-08-30 "Monday morning"
  where: airport; kabul
  by: isk claimed
  to: usforces; airport thing; "dwellings" thing
  with: rocket "rockets" 5
  munitions: 5 "five of them"
  injured: 0 "nobody was hurt" side civilian
  said: isk party claimed "said"
* abbey ASSAULT/suicide-attack occurred
  when: 2021-08-26 "Thursday"
  where: abbey; airport; kabul
  by: isk
  to: usforces; crowd
  with: suicide-vest "belt"
  killed: 13 "thirteen American lives" side recipient
  killed: 170 "170 of these" side civilian voice "Hospitals"
  said: "Hospitals" official "count"
* panic ASSAULT/firearms hypothetical
  when: 2021-08-26
  where: abbey; kabul
  by: usforces
  to: crowd
  with: small-arms "bullets"
  part_of: abbey
* abbeyprobe ACCUSE/investigate ongoing
  when: 2021-08-26/2021-08-31 bounded
  by: pentagon
  to: usforces
  about: panic
* isstrike ASSAULT/drone occurred
  when: 2021-08-27 "Friday night"
  where: nangarhar
  by: us
  to: isk
  with: drone "a drone"
  killed: 2 "two men of the group" side recipient
  answers: abbey "answer"
* tiscond ACCUSE/disapprove occurred
  when: 2021-08-27/2021-08-31 bounded
  by: mujahid; taliban
  to: us
  about: isstrike
  answers: isstrike "complained"
* carbomb ASSAULT/explosives attempted
  when: 2021-08-29
  where: airport; kabul
  to: airport thing
  with: car-bomb "a car bomb"
  said: usforces party "word"
* secondary ASSAULT/explosives occurred optional
  when: 2021-08-29 "Sunday"
  where: burgha
  said: captain official "said"
  part_of: burgha
* charity AID ongoing optional
  when: 2006/2021-08-31 bounded
  by: "an American charity"
  to: "the hungry"
* visa REQUEST/assist occurred optional
  when: ?
  by: "The man"
  to: us
* burghaprobe ACCUSE/investigate ongoing
  when: 2021-08-30 "Monday"
  by: pentagon
  to: usforces
  about: burgha
  said: kirby official "said"
* tbcond ACCUSE/disapprove occurred
  when: 2021-08-29/2021-08-31 bounded
  by: taliban
  to: usforces
  about: burgha
  answers: burgha "denounced"
* amn REQUEST/change occurred
  when: 2021-08-29/2021-08-31 bounded
  by: amnesty
  to: pentagon
  about: burghaprobe
* unscond ACCUSE/disapprove occurred
  when: 2021-08-30 "Monday"
  where: newyork
  by: unsc
  to: isk
  about: abbey
  answers: abbey "condemns"
* unsask REQUEST/change occurred
  when: 2021-08-30 "Monday"
  where: newyork
  by: unsc
  to: taliban
  about: passage
* passage RETREAT/access demanded optional
  when: ?
  by: taliban
  to: "whoever wishes to leave"
* zone RETREAT/access demanded optional
  when: ?
* zonecall REQUEST/change occurred
  when: 2021-08-28/2021-08-29 "the weekend"
  by: macron
  to: unsc
  about: zone
* abst REJECT occurred optional
  when: 2021-08-30 "Monday"
  where: newyork
  by: russia; china
  to: unsc
* abstacc ACCUSE/disapprove occurred
  when: 2021-08-30 "Monday"
  where: newyork
  by: russia; china
  to: "those who had caused the chaos"
* massno REJECT/yield occurred
  when: 2021-08-15/2021-08-31 bounded
  where: panjshir
  by: massoud
  to: taliban
  about: surr
* surr CONCEDE demanded optional
  when: ?
  by: massoud
  to: taliban
* panj ASSAULT/firearms occurred
  when: 2021-08-30 "Monday night"
  where: "an outpost"; panjshir
  by: taliban
  to: massoud; "an outpost" thing
  killed: 7-8 "seven or eight men" side actor voice "his people"
  said: "his people" party claimed "say"
figure: votes 13 "Thirteen hands"
figure: stayed 100-200 "Between one and two hundred Americans"

== bx-abbey-3
outlet: Tidewater Courier
register: daily
published: 2021-09-18
--
Pentagon {admit|owns up}: no bomber in the car {burgha|struck} on 29 August

WASHINGTON - It took nineteen days. The white sedan that an American drone {burgha|destroyed} in Kabul on the last Sunday of the airlift carried water canisters, not explosives; the ten people it {burgha|killed}, an aid worker among them and up to seven children, had nothing to do with Islamic State. "It was a {admit|mistake}, and I offer my sincere {sorry|apology}," General McKenzie, who answers for the {burgha|operation}, told reporters by screen on Friday.

As late as the first of the month, Milley, chairman of the Joint Chiefs, had called it a "righteous {burgha|strike}". On Friday, on the way back from Athens, he spoke of a "horrible tragedy of war". Defence secretary Lloyd Austin expressed his {condol|condolences} and ordered a {review|review}, to find out among other things whether somebody is to be {punish!hypothetical|disciplined} and how far up. {exgratia|Payments} to the survivors are being looked into.

How it came about, McKenzie told in detail. Sixty pieces of intelligence had warned of a further {att2!hypothetical|attack}, three days after that at the Abbey Gate in which thirteen of his men and women and about 170 Afghans were {abbey|killed}. A house thought to be used by IS-K planners was {watch|watched}; the car stopped there in the morning. For eight hours six Reapers {watch|followed} it through the town. A single Hellfire was {burgha|released} at 4.53 pm, after no more children had been seen for two minutes. The {secondary|blast} that came after, once offered as proof of a bomb, was "most likely" a gas bottle.

In Kabul, the elder brother of the driver heard the news from us. "Saying {sorry|sorry} is not enough. Let them come, {brdem,facesorry!demanded|say it} to our face, {brdem,pay!demanded|pay}, and {brtrial,trial!demanded|try} the man who {burgha|pressed} the button," he said. He and his kin {resettle|wish} to be {resettle2!demanded|taken} to America, where three of them had already been {papers|promised} papers.

On Capitol Hill, Adam Schiff, who heads the intelligence committee of the House, {schiff|wants} to learn "what went wrong in the hours and minutes before". Senators of both parties have {hearing|summoned} Austin, Milley and McKenzie for 28 September. Human rights lawyers {aclu|reproach} the administration for having found out its error only after two newspapers had gone through the camera footage of the man's office. "Nothing of this would have been {admit!hypothetical|confessed} had it happened in a province," one of them remarked, and recalled the wedding party {deh|bombed} at Deh Bala in 2008: 47 dead by the Afghan count, none of whom was at first admitted.

Biden defends the {leave|withdrawal} all the same, and the method that is to take its place, "over the horizon". Of the {burgha|attack} on 29 August he has been informed, his spokeswoman said. The Taliban were brief: those responsible must {ttrial|answer} in court, Mujahid wrote.

~ More from Washington ~
~ Get the Courier's evening letter
--
who austin: person US | Lloyd Austin; Defence secretary; Austin
who brother: person AF | the elder brother of the driver
who schiff: person US | Adam Schiff
who senators: body US | Senators of both parties
who lawyers: population US | Human rights lawyers
who admin: government US | the administration
who usforces: American drone
who us: America; American
where washington: town US 38.90 -77.04 | WASHINGTON; Washington
where deh: near AF 34.10 70.40 | Deh Bala
* admit CONCEDE occurred
  when: 2021-09-17 "Friday"
  by: mckenzie; pentagon
  to: "the survivors"
  about: burgha
* burgha ASSAULT/drone occurred
  when: 2021-08-29 from text "29 August" "4.53 pm"
  where: kabul
  by: usforces; mckenzie
  to: "an aid worker"; "The white sedan" thing
  with: drone "American drone"; missile "A single Hellfire" 1
  killed: 10 "ten people" side civilian
  killed: 1 "an aid worker" part side civilian
  killed: <=7 "up to seven children" part side civilian
  said: mckenzie official "told"
* sorry CONCEDE occurred
  when: 2021-09-17 "Friday"
  by: mckenzie
  to: brother
  about: burgha
  answers: burgha
* condol SUPPORT occurred optional
  when: 2021-09-17 "Friday"
  by: austin
* review ACCUSE/investigate occurred
  when: 2021-09-17 "Friday"
  by: austin
  to: usforces
  about: burgha
* punish SANCTION hypothetical optional
  when: ?
  by: pentagon
  to: "somebody"
* exgratia AID hypothetical
  when: ?
  by: pentagon
  to: "the survivors"
* att2 ASSAULT hypothetical
  when: 2021-08-26/2021-08-31 bounded
  where: kabul
  by: isk
  said: mckenzie official "told"
* abbey ASSAULT/suicide-attack occurred
  when: 2021-08-26 from burgha "three days after"
  where: abbey; kabul
  to: usforces; crowd
  killed: 13 "thirteen of his men and women" side recipient
  killed: ~170 "about 170 Afghans" side civilian
* watch COERCE occurred optional
  when: 2021-08-29 "For eight hours"
  where: kabul
  by: usforces
  to: "A house" thing; "the car" thing
  with: drone "six Reapers" 6
  said: mckenzie official "told"
* secondary ASSAULT/explosives denied optional
  when: 2021-08-29
  where: kabul
  said: mckenzie official suggested
* facesorry CONCEDE demanded optional
  when: ?
  by: usforces
  to: brother
* pay CONCEDE demanded optional
  when: ?
  by: usforces
  to: brother
* trial ACCUSE/investigate demanded optional
  when: ?
  to: "the man who pressed the button"
* resettle REQUEST/assist occurred
  when: 2021-09-17/2021-09-18 bounded
  by: brother; "his kin"
  to: us "America"
  about: resettle2
* resettle2 AID demanded optional
  when: ?
  by: us "America"
  to: brother; "his kin"
* papers AGREE occurred optional
  when: ?
  by: us "America"
  to: "three of them"
* schiff REQUEST/change occurred
  when: 2021-09-17/2021-09-18 bounded
  by: schiff
  to: pentagon
  about: burgha
* hearing REQUEST/meet occurred
  when: 2021-09-17/2021-09-18 bounded
  by: senators
  to: austin; milley; mckenzie
  about: CONSULT
* aclu ACCUSE/disapprove occurred
  when: 2021-09-17/2021-09-18 bounded
  by: lawyers
  to: admin
  about: admit
* deh ASSAULT/aerial occurred
  when: 2008 from text "2008"
  where: deh
  by: us
  to: "wedding party"
  with: airstrike "bombed"
  killed: 47 "47 dead" side civilian voice "Afghan count"
  said: "Afghan count" official
* leave RETREAT/withdraw occurred
  when: 2021-08-29/2021-09-18 bounded
  by: us "American"
* ttrial REQUEST/change occurred
  when: 2021-09-17/2021-09-18 bounded
  by: mujahid; taliban
  to: us "American"
  about: ACCUSE/investigate
  answers: burgha
* brdem REQUEST/yield occurred
  when: 2021-09-17/2021-09-18 bounded
  where: kabul
  by: brother
  to: us "American"
  about: CONCEDE
* brtrial REQUEST/change occurred
  when: 2021-09-17/2021-09-18 bounded
  where: kabul
  by: brother
  to: us "American"
  about: ACCUSE/investigate
tie: mckenzie commands usforces "answers for the operation"
