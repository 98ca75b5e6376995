story: gx-kanaky
conflict: New Caledonia
countries: NC, FR
facts: On 13 May 2024, as the National Assembly in Paris was to vote on letting residents of ten years vote in provincial elections, riots broke out in Noumea; the vote passed on 14-15 May by 351 to 153. France declared a state of emergency from 15
  May, banned TikTok, sent over 1,000 men, and accused Azerbaijan of meddling. Two gendarmes (one by a colleague's shot) and several civilians died: seven dead by 24 May, nine by June. President Macron came on 23 May and held the reform back;
  CCAT leader Christian Tein was arrested on 19 June and flown to Mulhouse on the 22nd. On 2 October 2024 the reform was dropped by Prime Minister Barnier. (public record: French interior ministry, High Commission in Noumea, press of 2024)

who france: state FR | France; Paris
who macron: person FR | Emmanuel Macron; Macron; Mr Macron
who darmanin: person FR | Gerald Darmanin; Darmanin; the interior minister
who lefranc: person FR | Louis Le Franc; Le Franc; the high commissioner
who flnks: party NC | FLNKS; Kanak and Socialist National Liberation Front
who ccat: group NC | CCAT; Field Action Coordination Cell
who tein: person NC | Christian Tein; Tein
who gendarmes: force FR | gendarmes; Gendarmes
who police: force FR | riot police; police
who rioters: population NC | rioters; young Kanaks; masked youths
who loyalists: party NC | loyalists; Loyalists; anti-independence parties
who azer: state AZ | Azerbaijan; Baku
who assembly: body FR | National Assembly
who mapou: person NC | Louis Mapou; Mapou
where noumea: town NC -22.27 166.46 | Noumea
where nc: region NC -21.30 165.50 | New Caledonia; the archipelago
where tontouta: site NC -22.015 166.213 | La Tontouta; Tontouta airport
where dumbea: town NC -22.15 166.45 | Dumbea
where rt1: site NC - - | the airport road

== gx-kanaky-1
outlet: Loyalty Passage Wire
register: wire
published: 2024-05-16
--
France declares {emerg|emergency} in New Caledonia, {tiktok|cuts} TikTok as toll climbs to four

NOUMEA, May 16 (LPW) - Troops {ports|guarded} the ports and the airport of New Caledonia on Thursday after a third night of {riot|arson} and {shootouts|gunfire} that has cost four lives, one of them a gendarme's, in the French territory's gravest {riot|turmoil} since the 1980s.

A twelve-day {emerg|state of emergency} began at five in the morning local time. It lets the high commissioner, Louis Le Franc, confine people to their homes and have houses searched without a judge; ten leaders of the Field Action Coordination Cell, which the interior minister {mafia|called} "a mafia outfit", were put under {housearr|house arrest} by evening. The social network TikTok is {tiktok|blocked}. A nightly {curfew|curfew} runs from six to six.

The {riot|violence} began on Monday while the National Assembly, seventeen thousand kilometres away, {debate|debated} a change to the constitution that would {franch!announced|admit} people who have lived in the islands for ten years to provincial elections. Indigenous Kanaks, who make up four in ten of the 270,000 inhabitants, fear to be outnumbered for good. Deputies {adopt|passed} the bill in the night to Wednesday, 351 against 153. In a letter hours later Emmanuel Macron {lettermac|invited} all parties to {talkparis!announced|talks} in Paris and {cong|warned} that, failing an agreement, he would {convene!threatened|convene} both chambers to finish the job before the end of June.

Three Kanaks were {kanak3|shot} dead on Wednesday, two of them in Dumbea by a man who {kanak3|fired} at a group which had {carjack|stopped} his car; he has {giveup|given} himself {giveup|up}. The gendarme, 22, was {gend|hit} in the forehead when he got out of his van at Plum to talk to those on a {barric|roadblock}, Gerald Darmanin said. A second gendarme died on Thursday morning of a colleague's accidental {gend2|shot}.

Around 200 people have been {arr|arrested} and 64 officers {riot|injured}. "Militias" of residents {militia|man} barriers of pallets in the southern quarters of Noumea, some carrying hunting rifles; clubs and stones {clash|fly} between the two sides. Supermarkets were {loot|emptied}, and more than a hundred firms {riot|burned out}, an employers' federation said. At the Camp-Est jail prisoners {jail|took} three warders {jail|hostage} on Monday, and a special unit {jailfree|freed} them.

The pro-independence FLNKS {flnkscond|deplored} the {riot|excesses} and {flnkscall|called for} calm, while {flnksask|demanding} that the bill be {drop!demanded|withdrawn}. Louis Mapou, the president of the local government, himself of that camp, {mapcall|begged} youth to "{goh!demanded|go} home". Loyalists {loyask|asked for} the army. On television Darmanin {accaz|accused} Azerbaijan of {interf|interference}: its flags have been seen in the mobs, and separatists had {deal|signed} a {deal|memorandum} with its parliament in April. Baku {azdeny|rejected} the {accaz|charge} as baseless.

About 500 men are on their way as {reinf|reinforcements}. "Calm will be {calm|restored}," the prime minister, Gabriel Attal, told senators. Australia and New Zealand want to {evac|fly out} their tourists as soon as La Tontouta, {airshut|closed} since Tuesday, {airopen|reopens}.

~ Read also: five things to know about nickel
--
who attal: person FR | Gabriel Attal
who aus: state AU | Australia
who nz: state NZ | New Zealand
who flnks: FLNKS
who leaders: population NC | ten leaders
where campest: site NC -22.256 166.436 | Camp-Est jail
where plum: town NC -22.27 166.64 | Plum
* emerg COERCE/martial-law occurred
  when: 2024-05-16 "five in the morning" "Thursday"
  where: nc
  by: france
* tiktok COERCE/censor occurred
  when: 2024-05-15/2024-05-16 bounded
  where: nc
  by: france
  to: "The social network TikTok"
* riot PROTEST/riot ongoing
  when: 2024-05-13/2024-05-16 "Monday" "third night"
  where: noumea; nc
  by: "youth"
  to: france; "more than a hundred firms" thing
  killed: 4 "four lives" side unknown
  killed: 1 "a gendarme's" part side recipient
  injured: 64 "64 officers" side recipient
  sites: >=100 "more than a hundred firms" voice "an employers' federation"
  said: "an employers' federation" "said"
* ports MOBILIZE/troops ongoing
  when: 2024-05-16 "Thursday"
  where: "the ports and the airport"; nc
  by: "Troops"
* shootouts ASSAULT/firearms occurred
  when: 2024-05-13/2024-05-16 "third night"
  where: nc
* mafia ACCUSE/disapprove occurred
  when: 2024-05-13/2024-05-16 bounded
  by: darmanin
  to: ccat
* housearr COERCE/restrict occurred
  when: 2024-05-16 "by evening"
  where: nc
  by: lefranc
  to: leaders; ccat
  count: 10 "ten leaders"
* curfew COERCE/curfew ongoing
  when: 2024-05-13/2024-05-16
  where: nc
* debate CONSULT occurred optional
  when: 2024-05-13 "Monday"
  by: assembly
* franch CONCEDE announced
  when: ?
  where: nc
  by: assembly
  to: "people who have lived in the islands for ten years"
* adopt SUPPORT occurred
  when: 2024-05-14/2024-05-15 "the night to Wednesday"
  by: assembly
  about: franch
* lettermac REQUEST/meet occurred
  when: 2024-05-15 from adopt "hours later"
  by: macron
  to: "all parties"
  about: talkparis
* talkparis CONSULT/multilateral announced
  when: ?
  where: "Paris"
  by: macron; "all parties"
* cong THREATEN occurred
  when: 2024-05-15 from adopt "hours later"
  by: macron
  to: "all parties"
  about: convene
* convene SUPPORT threatened optional
  when: 2024-05-15/2024-06-30 bounded "before the end of June"
  by: macron
* kanak3 ASSAULT/firearms occurred
  when: 2024-05-15 "Wednesday"
  where: dumbea; nc
  by: "a man"
  to: "Three Kanaks"
  killed: 3 "Three Kanaks" side civilian
  killed: 2 "two of them" part side civilian
* carjack PROTEST/obstruct occurred
  when: 2024-05-15 "Wednesday"
  where: dumbea
  by: "a group"
  to: "a man"; "his car" thing
* giveup RETREAT/withdraw occurred
  when: 2024-05-15/2024-05-16 bounded
  by: "a man"
* gend ASSAULT/firearms occurred
  when: 2024-05-13/2024-05-16 bounded
  where: plum
  to: "The gendarme"
  killed: 1 "The gendarme" side recipient
  said: darmanin official "said"
* barric PROTEST/obstruct occurred
  when: 2024-05-13/2024-05-16 bounded
  where: plum
  said: darmanin official "said"
* gend2 ASSAULT/firearms occurred
  when: 2024-05-16 "Thursday morning"
  by: "a colleague"
  to: "A second gendarme"
  killed: 1 "A second gendarme" side recipient
* arr COERCE/arrest occurred
  when: 2024-05-13/2024-05-16 bounded
  where: nc
  to: "Around 200 people"
  detained: ~200 "Around 200 people"
* militia PROTEST/obstruct ongoing
  when: 2024-05-13/2024-05-16
  where: noumea
  by: "residents"
* clash ASSAULT/primitive ongoing
  when: 2024-05-13/2024-05-16
  where: noumea
  by: "residents"; "youth"
  to: "youth"; "residents"
  with: stones "stones"; blunt "clubs"
* loot PROTEST/riot occurred
  when: 2024-05-13/2024-05-16 bounded
  where: noumea
  to: "Supermarkets" thing
  part_of: riot
  said: "an employers' federation" "said"
* jail ASSAULT/abduct occurred
  when: 2024-05-13 "Monday"
  where: campest
  by: "prisoners"
  to: "three warders"
  abducted: 3 "three warders" side recipient
* jailfree RETREAT/release occurred
  when: 2024-05-13/2024-05-16 bounded
  where: campest
  by: "a special unit"
  to: "three warders"
  released: 3 "three warders" side recipient
* flnkscond ACCUSE/disapprove occurred
  when: 2024-05-13/2024-05-16 bounded
  by: flnks
  to: "youth"
  about: riot
  answers: riot "deplored"
* flnkscall REQUEST/yield occurred
  when: 2024-05-13/2024-05-16 bounded
  by: flnks
  about: riot
* flnksask REQUEST/change occurred
  when: 2024-05-13/2024-05-16 bounded
  by: flnks
  to: france
  about: drop
* drop CONCEDE demanded optional
  when: ?
  by: france
  to: flnks
* mapcall REQUEST/yield occurred
  when: 2024-05-13/2024-05-16 bounded
  by: mapou
  to: "youth"
  about: goh
* goh RETREAT/withdraw demanded optional
  when: ?
  by: "youth"
* loyask REQUEST/assist occurred
  when: 2024-05-13/2024-05-16 bounded
  by: loyalists
  to: france
  about: MOBILIZE/troops
* accaz ACCUSE/allege occurred
  when: 2024-05-13/2024-05-16 bounded
  by: darmanin
  to: azer
  about: interf
* deal AGREE occurred
  when: 2024-04 "April"
  by: "separatists"; azer
  to: azer; "separatists"
  said: darmanin official "accused"
* azdeny REJECT occurred optional
  when: 2024-05-13/2024-05-16 bounded
  by: azer
  to: darmanin
  about: accaz
  answers: accaz "rejected the charge"
* reinf MOBILIZE/police ongoing
  when: 2024-05-16
  where: nc
  by: france
* evac AID announced
  when: ?
  where: tontouta
  by: aus; nz
  to: "their tourists"
* airshut COERCE/restrict ongoing
  when: 2024-05-14/2024-05-16 "Tuesday"
  where: tontouta
  to: tontouta thing
* calm AGREE occurred optional
  when: ?
  by: attal
* interf COERCE occurred optional
  when: ?
  where: nc
  by: azer alleged of darmanin; azer denied
  said: darmanin official "accused"
* airopen RETREAT/access hypothetical optional
  when: ?
  where: tontouta
  to: tontouta thing
figure: troops ~500 "About 500 men"
figure: votes 351 "351" of assembly
figure: votes 153 "153" of assembly

== gx-kanaky-2
outlet: Antipodes Daily
register: daily
published: 2024-05-25
--
Eighteen hours on the Rock: Macron {pause|holds back} the vote and wins a little time

NOUMEA - He had come with three ministers, twelve bodyguards and no jet lag, he joked. When the president of France took off again before dawn on Friday, the {barr|barricades} on the road to the airport were fewer by half, the hatred not by much.

Emmanuel Macron, who {visit|landed} on Thursday morning, {meet|listened} to everybody: the mayors, the loyalists around Sonia Backes, young traders whose shops the {riot|riots} {riot|burned}, and, separately, men of the FLNKS, among whom, to the rage of many, sat Christian Tein, out of {housearr|house arrest} for the purpose. "I have {pledge|undertaken} that this reform will not be forced through in the present context," he declared at night. There will be "some weeks" for calm and for dialogue; after a month he will take stock. Against that he {reqlift|asked} the separatists to {lift!demanded|clear} their {barr|roadblocks}. As soon as they do so the {emerg|state of emergency} may be {emerglift|lifted}. Some 3,000 uniforms meanwhile will {stayfor!announced|stay}, through the Paris Olympics if need be.

The FLNKS {flreply|answered} yesterday with a shrug: it {reqwd|wants} {withdraw|withdrawal} pure and simple, or nothing, and {medreq|asks} for a mission led by a "high personality". The CCAT's young men {ccatrej|refuse} to move; their chief, filmed with his hand on his heart, {mess|told} them to "remain mobilised and keep off violence". The loyalists {backes|accuse} Mr Macron of having {pause|yielded} to the mob.

A seventh person has died. An off-duty policeman was {mob15|pulled} from his car on Friday at noon in Dumbea by about fifteen people and {mob15|beaten}; he drew his service weapon and {dumbshot|fired}. A man of 48 fell. The officer, himself {mob15|bruised} all over, is {custody|held}. The other six: three young Kanaks {kanak3|shot} by householders, one man of European stock {kaala|killed} at a barrier in Kaala-Gomen last Saturday, two with him {kaala|hurt}, and the two gendarmes {gends|shot} at the start.

By the prosecutor's account 361 persons have been {arr|detained}, among them ten policemen's sons, he noted drily. Damage: one billion euros. Thirty companies in the zone of Ducos are no more; of the city's three big hypermarkets one is left. Hospital boats are {boats|stopped} at {barr|roadblocks}, doctors say, and at Magenta a woman in labour died. Nurses {nurseap|plead} for corridors. Thirty lorries of rice and medicine {convoy|came through} under escort on Tuesday, after Kanak elders had {elders|talked} with the boys at La Conception for a whole night.

To get rid of the {barr|blockage} of the airport road, 600 gendarmes, a hundred of the elite unit GIGN with them, {road|struck} at dawn on Sunday: armoured cars and diggers {road|broke through} sixty {barr|barricades}, and by noon the same were {barr2|rebuilt}. New Zealand and Australia {evac|evacuated} 370 visitors from Magenta's small field from Tuesday on.

Across the region patience runs short. The Melanesian Spearhead Group {msg|condemned} France for an "arrogance of another age" and {msgask|asked} it to {unmis!demanded|admit} a joint mission of itself and the United Nations. In Paris the left {left|wants} the reform buried, the right a date. And those who began it? In Baku an "initiative group" {bakumeet|assembled} parties from Corsica to Polynesia on Thursday and {bakucond|denounced} "colonial terror". Cyber {cyber|attacks}, "of unprecedented force", {cyber|hit} the territory's network on the eve of the {visit|visit}, from Russian addresses.

~ Letters to the editor | Tides at Noumea: high 04:10, 16:40
--
who backes: person NC | Sonia Backes
who gign: force FR | GIGN
who msg: organisation - | Melanesian Spearhead Group
who nz: state NZ | New Zealand
who aus: state AU | Australia
who elders: population NC | Kanak elders
who prosecutor: office FR | the prosecutor
who nurses: population NC | Nurses
who officer: force FR | An off-duty policeman; The officer
who ccat: The CCAT
where kaala: town NC -20.67 164.40 | Kaala-Gomen
where magenta: site NC -22.258 166.473 | Magenta
where conc: town NC -22.22 166.50 | La Conception
where ducos: district NC -22.24 166.44 | Ducos
* pause CONCEDE occurred
  when: 2024-05-23 "at night"
  where: noumea
  by: macron
  to: flnks
* barr PROTEST/obstruct ongoing
  when: 2024-05-19/2024-05-25
  where: rt1; noumea
  by: ccat
  to: france
* visit CONSULT/visit occurred
  when: 2024-05-23 "Thursday morning"
  where: noumea
  by: macron
* meet CONSULT/multilateral occurred
  when: 2024-05-23 "Thursday morning"
  where: noumea
  by: macron; "the mayors"; "young traders"; flnks; tein; backes; loyalists
* pledge AGREE occurred
  when: 2024-05-23 "at night"
  where: noumea
  by: macron
  to: flnks
* reqlift REQUEST/yield occurred
  when: 2024-05-23
  where: noumea
  by: macron
  to: flnks "the separatists"
  about: lift
* lift RETREAT/access demanded optional
  when: ?
  by: flnks
  to: macron
* emerglift CONCEDE hypothetical
  when: ?
  where: noumea
  by: macron
* stayfor MOBILIZE/police announced
  when: ?
  where: noumea
  by: france
* flreply REJECT occurred
  when: 2024-05-24 "yesterday"
  by: flnks
  to: macron
  about: pause
  answers: pause "answered"
* withdraw CONCEDE demanded optional
  when: ?
  by: france
  to: flnks
* reqwd REQUEST/change occurred
  when: 2024-05-24 "yesterday"
  by: flnks
  to: macron
  about: withdraw
* medreq REQUEST/assist occurred
  when: 2024-05-24 "yesterday"
  by: flnks
  to: macron
* ccatrej REJECT/yield occurred
  when: 2024-05-23/2024-05-25 bounded
  by: ccat
  to: macron
  about: reqlift
  answers: reqlift "refuse to move"
* mess REQUEST/assist occurred
  when: 2024-05-23/2024-05-25 bounded
  by: tein
  to: ccat
* backes ACCUSE/disapprove occurred
  when: 2024-05-23/2024-05-25 bounded
  by: loyalists
  to: macron
  about: pause
  answers: pause "accuse"
* riot PROTEST/riot occurred
  when: ?
  where: noumea
  to: "shops" thing; "young traders"
  killed: 7 "A seventh person" side unknown
* mob15 ASSAULT/beat occurred
  when: 2024-05-24 "Friday at noon"
  where: dumbea
  by: "about fifteen people"
  to: officer
  injured: 1 "The officer" side recipient
* dumbshot ASSAULT/firearms occurred
  when: 2024-05-24 "Friday at noon"
  where: dumbea
  by: officer
  to: "A man of 48"
  with: small-arms "his service weapon"
  killed: 1 "A man of 48" side recipient
* custody COERCE/arrest occurred
  when: 2024-05-24/2024-05-25 bounded
  to: officer
  detained: 1 "The officer" side unknown
* kanak3 ASSAULT/firearms occurred
  when: ?
  by: "householders"
  to: rioters "three young Kanaks"
  killed: 3 "three young Kanaks" side recipient
* kaala ASSAULT occurred
  when: 2024-05-18 "last Saturday"
  where: kaala
  to: "one man of European stock"
  killed: 1 "one man" side civilian
  injured: 2 "two" side civilian
* gends ASSAULT/firearms occurred
  when: ? "at the start"
  to: "the two gendarmes"
  killed: 2 "the two gendarmes" side recipient
* arr COERCE/arrest occurred
  when: ?
  to: "361 persons"
  detained: 361 "361 persons" voice prosecutor
  detained: 10 "ten policemen's sons" part voice prosecutor
  said: prosecutor official "account"
* boats COERCE/restrict ongoing
  when: ?
  where: "roadblocks"
  to: "Hospital boats" thing
  said: "doctors" witness "say"
* nurseap REQUEST/yield occurred
  when: ?
  by: nurses
* convoy AID occurred
  when: 2024-05-21 "Tuesday"
* elders CONSULT occurred
  when: 2024-05-20/2024-05-21 "a whole night"
  where: conc
  by: elders; "the boys"
  to: "the boys"
* road COERCE/seize occurred
  when: 2024-05-19 "Sunday"
  where: rt1
  by: gendarmes; gign
  to: ccat
  with: armoured-vehicle "armoured cars"
  sites: 60 "sixty barricades"
* barr2 PROTEST/obstruct occurred
  when: 2024-05-19 "by noon"
  where: rt1
* evac AID occurred
  when: 2024-05-21/2024-05-25 bounded "Tuesday"
  where: magenta
  by: nz; aus
  to: "370 visitors"
* msg ACCUSE/disapprove occurred
  when: ?
  by: msg
  to: france
* msgask REQUEST/change occurred
  when: ?
  by: msg
  to: france
  about: unmis
* unmis RETREAT/access demanded optional
  when: ?
  by: france
  to: msg
* left REQUEST/change occurred optional
  when: ?
  by: "the left"
* bakumeet CONSULT/multilateral occurred
  when: 2024-05-23 "Thursday"
  where: "Baku"
  by: "initiative group"; "parties from Corsica to Polynesia"
* bakucond ACCUSE/disapprove occurred
  when: 2024-05-23 "Thursday"
  where: "Baku"
  by: "initiative group"
  to: france
* cyber COERCE/cyber occurred
  when: 2024-05-22 from visit "the eve of the visit"
  where: noumea
  by: "Russian addresses"
  to: "the territory's network" thing
* housearr COERCE/restrict occurred
  when: ?
  to: tein
* emerg COERCE/martial-law ongoing
  when: ?
figure: troops ~3000 "Some 3,000 uniforms" of france

== gx-kanaky-3
outlet: Overseas France Monitor
register: analysis
published: 2024-10-05
--
Chronicle of a bill that {riot|burned down} a city

On Tuesday evening - Wednesday in Noumea - Michel Barnier {bury|buried} it in one sentence: the constitutional text on the electorate of New Caledonia "will not be {bury|submitted} to the Congress". The provincial vote, due in December, is {postp|put off} to the end of 2025. The new prime minister {offer|offers} {dialog!announced|dialogue} and, in February, a {visitp!announced|visit} by the heads of both chambers. What remains from five months?

Thirteen dead, for a start: eleven civilians, ten of them Kanak, and two gendarmes, the latest deaths on 19 September, when a squad that was to {saintarr!attempted|seize} ten suspects in the tribe of Saint-Louis {saint|shot} two men of 29 and 30 at night. A sniper of the GIGN had first been {saint0|targeted}, said the prosecutor, Yves Dupas; relatives {accsaint|speak} of an {saint|execution}. About 2,900 {arr|arrests}. A fifth of private jobs lost. The nickel works of Koniambo cold, its Swiss owner gone: that was coming anyhow.

The steps down

In December 2021 the independence parties {boycott21|boycotted} the third referendum, for which Paris had {refuse21|refused} a delay despite Covid mourning, and have not {norec|recognised} the No of 96 percent since. Two years on the government {bill|tabled} its reform. In April two {march13|marches}, tens of thousands of Kanak flags on one side, French ones on the other, passed each other in Noumea by four hundred metres without a blow struck. On 13 May the dam {riot|broke}.

The {emerg|emergency} was {emergend|lifted} after the twelve days, on the 28th; {more|reinforcements} rose to 3,500. On 12 June, having {dissolve|dissolved} the National Assembly for reasons of his own, Macron {suspend|suspended} the text. Seven days later police {teinarr|arrested} Christian Tein and ten more on their way to a press conference. In the night to the 23rd seven of them were {deport|flown}, hands tied for the length of the flight, to prisons in the mother country, he to Mulhouse; {riot2|fires} were set in Dumbea, in Bourail and at a police station that same night. Lawyers {lawc|called} it a {deport|deportation}, worthy of the 1880s. On 31 August the FLNKS {elect|named} the prisoner its president. A Kanak of 38 was {thio|killed} by GIGN {thio|fire} at Thio on 15 August after he and others, the gendarmes said, had {thio0|shot} at them.

Outside voices

Eighteen Pacific leaders, whom France let {pifm!announced|send} a mission, {pif|asked} in Tonga in August for a {dialreq!demanded|dialogue} "at the pace of all". Paris then {pifdelay|postponed} the {pifm!announced|mission} because of a quarrel over its programme with Louis Mapou, who {mapacc|accused} it of treating his government as a travel agency. The UN committee against racial discrimination {unurge|urged} restraint. Azerbaijan, {accaz|blamed} by Mr Darmanin in May, {bakuconf|hosted} a new "front" in July at which seventeen parties sat.

Loyalists are split. Some, with Nicolas Metzdorf, {metz|reject} the {bury|burial} as a {bury|surrender}; others, behind Philippe Gomes, {gomes|welcomed} it. The CCAT for its part {ccatthr|demands} {indep|sovereignty}, with or without talks. On 24 September, the anniversary of the French {annex|annexation} of 1853, the {curfew|curfew} was {curfext|tightened} to twelve hours, alcohol was {alc|banned}, and nothing happened.

~ Download the calendar as PDF
--
who barnier: person FR | Michel Barnier; The new prime minister
who dupas: person FR | Yves Dupas
who gign: force FR | GIGN
who relatives: population NC | relatives
who metz: person NC | Nicolas Metzdorf
who gomes: person NC | Philippe Gomes
who pif: coalition - | Eighteen Pacific leaders
who cerd: body - | UN committee against racial discrimination
who indeps: coalition NC | independence parties
who twomen: population NC | two men
where slouis: near NC -22.23 166.56 | Saint-Louis
where mulhouse: town FR 47.75 7.34 | Mulhouse
where bourail: town NC -21.57 165.50 | Bourail
where thio: town NC -21.61 166.21 | Thio
where tonga: country TO -21.1 -175.2 | Tonga
* bury CONCEDE occurred
  when: 2024-10-01 "Tuesday evening"
  by: barnier
  to: indeps
* postp COERCE occurred
  when: ?
  where: nc
  by: barnier
* dialog CONSULT announced
  when: ?
  by: barnier
* visitp CONSULT/visit announced
  when: 2025-02 "February"
  where: nc
  by: "the heads of both chambers"
* saintarr COERCE/arrest attempted
  when: 2024-09-19 from text "19 September"
  where: slouis
  by: "a squad"
  to: "ten suspects"
* saint ASSAULT/firearms occurred
  when: 2024-09-19 from text "19 September"
  where: slouis
  by: "a squad"
  to: twomen
  killed: 2 "two men" side recipient
* saint0 ASSAULT attempted
  when: 2024-09-19 from text "19 September"
  where: slouis
  to: gign
  said: dupas official "said"
* accsaint ACCUSE/allege occurred
  when: 2024-09-19/2024-10-05 bounded
  by: relatives
  to: "a squad"
  about: saint
* arr COERCE/arrest occurred
  when: 2024-05-13/2024-10-05 bounded
  where: nc
  detained: ~2900 "About 2,900 arrests"
* boycott21 PROTEST/boycott occurred
  when: 2021-12 from text "December 2021"
  where: nc
  by: indeps
  to: france
* refuse21 REJECT occurred
  when: 2021 from text "2021"
  by: france
  to: indeps
* bill REQUEST/change occurred
  when: 2023-12 "Two years on"
  by: france
  to: assembly
* march13 PROTEST/demo occurred
  when: 2024-04 "April"
  where: noumea
  by: "tens of thousands"
  count: 2 "two marches"
* riot PROTEST/riot occurred
  when: 2024-05-13 from text "13 May"
  where: noumea
* emerg COERCE/martial-law occurred
  when: 2024-05-16/2024-05-28 "the twelve days"
  where: nc
* emergend CONCEDE occurred
  when: 2024-05-28 from text "the 28th"
  where: nc
* more MOBILIZE/police occurred
  when: ?
  where: nc
  by: france
* dissolve COERCE occurred optional
  when: ?
  by: macron
  to: assembly
* suspend CONCEDE occurred
  when: 2024-06-12 from text "12 June"
  by: macron
  to: indeps
* teinarr COERCE/arrest occurred
  when: 2024-06-19 from suspend "Seven days later"
  by: police
  to: tein; "ten more"
  detained: 10 "ten more" part side recipient
* deport COERCE/deport occurred
  when: 2024-06-22/2024-06-23 "the night to the 23rd"
  where: mulhouse
  to: tein; "seven of them"
  count: 7 "seven of them"
* riot2 PROTEST/riot occurred
  when: 2024-06-22/2024-06-23 from deport "that same night"
  where: dumbea; bourail
  to: "a police station" thing
* lawc ACCUSE/disapprove occurred
  when: 2024-06-23/2024-10-05 bounded
  by: "Lawyers"
  to: france
  about: deport
  answers: deport "called it a deportation"
* elect SUPPORT occurred optional
  when: 2024-08-31 from text "31 August"
  by: flnks
  to: tein
* thio ASSAULT/firearms occurred
  when: 2024-08-15 from text "15 August"
  where: thio
  by: gign
  to: "A Kanak of 38"
  killed: 1 "A Kanak of 38" side recipient
* thio0 ASSAULT/firearms occurred
  when: 2024-08-15 from text "15 August"
  where: thio
  by: "A Kanak of 38" alleged of gendarmes
  to: gendarmes
  said: gendarmes party "said"
* pifm CONSULT/visit announced
  when: ?
  where: nc
  by: pif
* pif REQUEST/meet occurred
  when: 2024-08 "August"
  where: tonga
  by: pif
  to: france
  about: dialreq
* dialreq CONSULT demanded optional
  when: ?
  by: france
* pifdelay SANCTION/discontinue occurred
  when: 2024-08/2024-10-05 bounded
  by: france
  to: pif
  about: pifm
* mapacc ACCUSE/disapprove occurred
  when: 2024-08/2024-10-05 bounded
  by: mapou
  to: france
* unurge REQUEST/yield occurred
  when: ?
  by: cerd
* accaz ACCUSE/allege occurred
  when: 2024-05 "May"
  by: darmanin
  to: azer
* bakuconf CONSULT/multilateral occurred
  when: 2024-07 "July"
  where: "Azerbaijan"
  by: azer; "seventeen parties"
  to: azer
* metz REJECT occurred
  when: 2024-10-01/2024-10-05 bounded
  by: metz
  to: barnier
  about: bury
  answers: bury "reject the burial"
* gomes SUPPORT occurred
  when: 2024-10-01/2024-10-05 bounded
  by: gomes
  to: barnier
  about: bury
  answers: bury "welcomed it"
* ccatthr REQUEST/change occurred
  when: 2024-10-01/2024-10-05 bounded
  by: ccat
  to: france
  about: indep
* indep CONCEDE demanded optional
  when: ?
  by: france
  to: ccat
* annex COERCE/seize occurred
  when: 1853-09-24 from text "1853"
  where: nc
  by: france
* curfew COERCE/curfew ongoing
  when: ?
  where: nc
* curfext COERCE/curfew occurred
  when: 2024-09-24 from text "24 September"
  where: nc
* alc COERCE/restrict occurred
  when: 2024-09-24 from text "24 September"
  where: nc
* offer AGREE occurred
  when: 2024-10-01/2024-10-05 bounded
  by: barnier
  about: dialog
* norec REJECT occurred optional
  when: 2021-12/2024-10-05 bounded
  by: indeps
figure: killed 13 "Thirteen dead"
figure: killed 11 "eleven civilians"
figure: killed 10 "ten of them Kanak"
figure: killed 2 "two gendarmes"
figure: troops 3500 "3,500" of france
