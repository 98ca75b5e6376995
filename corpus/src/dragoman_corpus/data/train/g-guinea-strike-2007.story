story: g-guinea-strike-2007
conflict: Guinea
countries: GN
facts: Guinea's unions struck from 10 January 2007 against President Conte's rule; on 22 January soldiers fired on marchers at the 8 November bridge in Conakry (some 30-60 dead that day); an
  accord on 27 January suspended the strike; on 9 February Conte named Eugene Camara premier, riots followed, on 12 February he proclaimed a state of siege; an ECOWAS team under Ibrahim
  Babangida came on 17 February; parliament refused on 23 February to prolong the siege; on 26 February Conte named Lansana Kouyate and the strike ended. At least 110 dead by government-side
  counts, 137 by rights groups. (public record: unions, ICG, HRW, press of 2007.)

who conte: person GN | Lansana Conte; Conte; General Conte; President Conte; the president
who ecamara: person GN | Eugene Camara
who kouyate: person GN | Lansana Kouyate; Kouyate
who unions: organisation GN | the unions; CNTG; USTG; inter-union; trade unions; unions
who army: force GN | the army; soldiers; the soldiers; red berets
who sompare: person GN | Aboubacar Sompare; Sompare
who assembly: body GN | National Assembly; the Assembly; parliament
who babangida: person NG | Ibrahim Babangida; Babangida; General Babangida
who ecowas: organisation - | ECOWAS
who chiefstaff: person GN | Kerfalla Camara; General Kerfalla Camara
who sylla: person GN | Mamadou Sylla; Sylla
who un: organisation - | United Nations; UN
who wfp: organisation - | World Food Programme; WFP
who france: state FR | France; Paris
who us: state US | United States; Washington
who bissau: state GW | Guinea-Bissau; Bissau
where conakry: town GN 9.54 -13.68 | Conakry; the capital
where bridge: site GN 9.52 -13.70 | 8 November bridge; the bridge
where nzerekore: town GN 7.76 -8.82 | Nzerekore
where kankan: town GN 10.39 -9.31 | Kankan
where labe: town GN 11.32 -12.29 | Labe
where kindia: town GN 10.06 -12.86 | Kindia
where kissidougou: town GN 9.18 -10.10 | Kissidougou
where coyah: town GN 9.70 -13.38 | Coyah
where bauxite: town GN 10.65 -14.61 | Kamsar

== g-guinea-strike-2007-1
outlet: Conakry Républicain
register: daily
published: 2007-01-24
--
The day after the bridge, the city counts and keeps its shutters down

Nobody worked yesterday. It was the fourteenth day of the general {genstrike|strike}, and the first after what mothers in Bambeto call only "the Monday". On that Monday, 22 January, columns had {bridgemarch|marched} down both arms of the peninsula, tens of thousands behind the women of the markets, toward the palace and the National Assembly. They never got past the
8 November bridge. Soldiers in red berets, led, as four colleagues of ours saw, by a son of the president, {bridgefire|shot} first over the heads and then into them.

Thirty is the number of the dead one may print; it is that of the hospitals Donka and Ignace Deen together. Fifty-nine is the number that the unions read out at their headquarters, before the headquarters was {bourse|wrecked}. For in the afternoon men of the same unit {bourse|broke into} the Labour Exchange, {bourse|smashed} doors, a computer, some noses, and {leadarr|carried off} the two heads of
the movement, Rabiatou Serah Diallo of the CNTG and Ibrahima Fofana of the USTG, with perhaps twenty others. It took telephone {embcalls|calls} from three embassies, one of which told us so, until they were {leadfree|let go} towards midnight. Mrs Diallo has a bandage on the arm. "The {genstrike|strike} goes on," she said, "and now it is no longer for rice."

Remember for what it was. In December the president went in person to the prison and {syllafree|freed} two friends of his, the businessman Mamadou Sylla, who was {syllacharge|charged} with embezzling the central bank's money, and a former minister. "I am justice," he is said to have said. The unions {unionask|asked} that both be {backjail!demanded|taken back} to their cells, that rice be cheaper, and that
a prime minister of "consensus" be appointed with real powers. It was the third general {genstrike|stoppage} in a year.

Outside the capital: in Nzerekore a crowd {nzprefect|burnt} the prefect's villa and two of its number were {nzshot|shot dead}; in Labe six thousand {labedemo|walked} in silence; in Kankan the police {kankanno|refused} orders to shoot and {kankan|joined} the {kanmarch|march}. In Kindia prisoners, unguarded, {kindiabreak|walked out} of the jail. At Kamsar not one ton of bauxite has been loaded since
the 12th; the company {family|flew} out families to Dakar.

Yesterday evening something moved. The president {reception|received} the two union leaders, bishops and imams in his villa. According to a cleric who sat beside him he {softly|accepted} the principle of a premier and said to the women: "If you {contin!hypothetical|begin} again, I will {killall,killallth|kill} you all. I am a soldier." The sentence went round the city before the guests had left the gate. The
presidency denies it. Paris {parregret|deplored} a "disproportionate use" of {bridgefire|force} and the African Union {auinq|asked for} an inquiry.

Water comes back at 8 tonight, says the company, if the pumps are not struck by lightning, as they were in August.

~ Courrier des lecteurs : p. 7 - Mots croisés : p. 11
--
who au: organisation - | African Union
who rsd: person GN | Rabiatou Serah Diallo; Mrs Diallo
who fofana: person GN | Ibrahima Fofana
who pres: body GN | The presidency
where donka: site GN - - | Donka; Ignace Deen
where bourse: site GN - - | Labour Exchange
* genstrike PROTEST/strike ongoing
  when: 2007-01-10/2007-01-24 "the fourteenth day"
  by: unions
  to: conte
* bridgemarch PROTEST/demo occurred
  when: 2007-01-22 from text "Monday, 22 January"
  where: "both arms of the peninsula"; conakry
  by: "the women of the markets"
  to: conte
  participants: >=20000 vague "tens of thousands"
* bridgefire ASSAULT/firearms occurred
  when: 2007-01-22 from text "Monday, 22 January"
  where: bridge; conakry
  by: army
  to: "the women of the markets"
  killed: 30 "Thirty" side recipient voice "hospitals"
  killed: 59 "Fifty-nine" side recipient voice unions
  said: unions party "read out"
  said: "four colleagues" media "saw"
* bourse ASSAULT/destroy occurred
  when: 2007-01-22 from text "in the afternoon"
  where: bourse
  by: army
  to: unions; "headquarters" thing
* leadarr COERCE/arrest occurred
  when: 2007-01-22 from text "in the afternoon"
  where: bourse
  by: army
  to: rsd; fofana; "twenty others"
  detained: ~20 "perhaps twenty others" part
* leadfree RETREAT/release occurred
  when: 2007-01-22 "towards midnight"
  by: army
  to: rsd; fofana
  answers: embcalls "It took telephone calls"
* syllafree RETREAT/release occurred
  when: 2006-12 "December"
  where: "prison"
  by: conte
  to: sylla; "a former minister"
* syllacharge ACCUSE/investigate occurred
  when: ?
  to: sylla
* unionask REQUEST/yield occurred
  when: 2006-12/2007-01 bounded
  by: unions
  to: conte
  about: backjail
  answers: syllafree "asked that both be taken back"
* backjail COERCE/arrest demanded optional
  when: ?
  to: sylla
* nzprefect PROTEST/riot occurred
  when: 2007-01-10/2007-01-23 bounded
  where: nzerekore
  by: "a crowd"
  to: "the prefect's villa" thing
* nzshot ASSAULT/firearms occurred
  when: 2007-01-10/2007-01-23 bounded
  where: nzerekore
  to: "a crowd"
  killed: 2 "two of its number" side recipient
* labedemo PROTEST/demo occurred
  when: 2007-01-10/2007-01-23 bounded
  where: labe
  by: "six thousand"
  participants: 6000 "six thousand"
* kankanno REJECT/yield occurred
  when: 2007-01-10/2007-01-23 bounded
  where: kankan
  by: "the police"
* kankan SUPPORT occurred
  when: 2007-01-10/2007-01-23 bounded
  where: kankan
  by: "the police"
  to: "the march"
* kindiabreak RETREAT/release occurred
  when: 2007-01-10/2007-01-23 bounded
  where: kindia
  to: "prisoners"
* family AID occurred
  when: 2007-01-12/2007-01-23 bounded
  where: bauxite
  by: "the company"
  to: "families"
* reception CONSULT occurred
  when: 2007-01-23 "Yesterday evening"
  where: "his villa"
  by: conte; "the two union leaders"; "bishops and imams"
  to: conte
* softly AGREE occurred
  when: 2007-01-23 "Yesterday evening"
  by: conte
  to: unions
  said: "a cleric" witness "According to"
* contin PROTEST hypothetical
  when: ?
  by: "the women"
  said: "a cleric" witness "According to"
* killallth THREATEN/violence occurred
  when: 2007-01-23 "Yesterday evening"
  by: conte denied
  to: "the women"
  said: "a cleric" witness "According to"
  said: pres official denied "denies"
  about: killall
* killall ASSAULT hypothetical
  when: 2007-01-23 "Yesterday evening"
  by: conte denied
  to: "the women"
  said: "a cleric" witness "According to"
  said: pres official denied "denies"
* parregret ACCUSE/disapprove occurred
  when: 2007-01-22/2007-01-24 bounded
  by: france
  to: army
  about: bridgefire
  answers: bridgefire "deplored"
* auinq REQUEST/change occurred
  when: 2007-01-22/2007-01-24 bounded
  by: au
  about: ACCUSE/investigate
* embcalls REQUEST/yield occurred optional
  when: 2007-01-22
  by: "three embassies"
  to: army
  said: "one of which" official "told"
  about: leadfree
* kanmarch PROTEST/demo occurred
  when: 2007-01-10/2007-01-23 bounded
  where: kankan

== g-guinea-strike-2007-2
outlet: National Assembly Bulletin
register: parliament
published: 2007-02-23
--
Extraordinary sitting: {prolong|extension} of the {siege|state of siege} (minutes, not corrected by the speakers)

THE PRESIDENT (Mr Sompare): Colleagues, by decree of 12 February the head of State {siege|proclaimed} a {siege|state of siege} for twelve days, under article 74. It ends tonight at midnight. He has {askprolong|requested} us, by letter of yesterday, to {prolong!demanded|prolong} it. The chief of the general staff, General Kerfalla Camara, is here at our invitation.

GENERAL KERFALLA CAMARA: I report. When I was ordered to, I put the country under {curfew|curfew} for twenty hours in the twenty-four, later for fifteen, now from 6 p.m. to 6 a.m. The arms store at Kissidougou was {armsloot|plundered} by a crowd on the 11th. At Coyah they {copkill|lynched} a corporal. In Conakry the house of a minister, three town halls and eleven police posts
were {riots|set alight} between the 9th and the 12th, after the nomination of Mr Eugene Camara. Since then my men {arrest|arrested} 228 individuals, of whom 61 are {freed61|free} again. I {need|ask} you for three weeks more. If you do not give them, I cannot guarantee the harbour.

MR BAH (Nzerekore): How many dead, General?

GENERAL KERFALLA CAMARA: That is for the Health to say.

MR BAH: Then I say it: 113 since January, registered, with names. And the women of Kaloum who were {kaloum|violated} in their houses in the nights of {curfew|curfew}, who registers them? Radio Liberty was {radiolib|closed} on the 12th and two of its people {radioarr|thrown} in a cell because a listener said a bad word on the air. There were soldiers who spoke Portuguese in my own street! Has Bissau {bissautroops|lent}
us two battalions, yes or no?

GENERAL KERFALLA CAMARA: {bissautroops!denied|No}. Not one man.

MR DIAKITE (Kindia, majority): I have been of the party of the President for eleven years and I shall {siegeagainst|vote} against. My voters no longer go to the fields. The envoy of ECOWAS, General Babangida, {babvisit|came} on Saturday; he {babplead|begged} the head of State, before me, to {withdrawname!demanded|take back} the nomination. The unions have {unionsay|offered} to resume the {dialogue!hypothetical|talks} if
the {siege|siege} is {lift|lifted}, not before. On the 19th and the 20th we all {mediate|sat} with them in this hall. Let us {lift,liftask|lift} it then.

MRS TOURE (Labe): I {thankarmy|thank} the garrison of Labe, which {ricesend|shared} its own rice with the maternity.

MR SYLLA-KEITA (Boke): And if tomorrow they {burn!hypothetical|burn} the ministry of Finance? The President has told the ambassadors that he will {decree,decreeth|govern} by decree if this house betrays him.

THE PRESIDENT: That phrase has not reached me. I call the member to order.

(The sitting is suspended from 4.10 to 5.25 p.m.)

THE PRESIDENT: I put the {askprolong|request} to the vote. It is unanimously {voteno|rejected}. The {siege|state of siege} will {siegeend|cease} to have effect tonight. I {hope,hopepm|appeal} to the citizens to remain calm and to the head of State to {namedk!demanded|appoint} without delay a person all can follow.

(Applause. The sitting closes at 5.40 p.m.)
--
who sompare: Mr Sompare
who assembly: this house
who bah: person GN | MR BAH
who diakite: person GN | MR DIAKITE
who toure: person GN | MRS TOURE
who conte: the head of State; head of State
where kaloum: district GN 9.51 -13.71 | Kaloum
* siege COERCE/martial-law occurred
  when: 2007-02-12 from text "12 February"
  by: conte
  said: sompare official
* askprolong REQUEST/change occurred
  when: 2007-02-22 "yesterday"
  by: conte
  to: assembly
  said: sompare official
  about: prolong
* prolong COERCE/martial-law demanded optional
  when: ?
  by: assembly
* curfew COERCE/curfew ongoing
  when: 2007-02-12/2007-02-23
  where: "the country"
  by: chiefstaff
  said: chiefstaff official "report"
* armsloot PROTEST/riot occurred
  when: 2007-02-11 from text "on the 11th"
  where: kissidougou
  by: "a crowd"
  to: "The arms store" thing
  said: chiefstaff official "report"
* copkill ASSAULT/beat occurred
  when: 2007-02-11/2007-02-23 bounded
  where: coyah
  by: "they"
  to: "a corporal"
  killed: 1 "a corporal" side recipient
  said: chiefstaff official "report"
* riots PROTEST/riot occurred
  when: 2007-02-09/2007-02-12 from text "between the 9th and the 12th"
  where: conakry
  to: "house of a minister" thing; "three town halls" thing; "eleven police posts" thing
  said: chiefstaff official "report"
* arrest COERCE/arrest occurred
  when: 2007-02-12/2007-02-23 bounded "Since then"
  by: army "my men"
  to: "individuals"
  detained: 228 "228 individuals" voice chiefstaff
  said: chiefstaff official "report"
* freed61 RETREAT/release occurred
  when: 2007-02-12/2007-02-23 bounded
  to: "individuals"
  released: 61 "61" voice chiefstaff
  said: chiefstaff official "report"
* need REQUEST/assist occurred
  when: 2007-02-23
  by: chiefstaff
  to: assembly
  about: prolong
* kaloum ASSAULT/sexual occurred
  when: 2007-02-12/2007-02-23 bounded "the nights of curfew"
  where: kaloum
  to: "the women of Kaloum"
  said: bah party
* radiolib COERCE/censor occurred
  when: 2007-02-12 from text "12th"
  to: "Radio Liberty"
  said: bah party
* bissautroops MOBILIZE/troops denied
  when: ?
  by: bissau
  said: bah party suggested
  said: chiefstaff official denied
* siegeagainst REJECT announced optional
  when: 2007-02-23
  by: diakite
  to: conte
  about: prolong
  answers: askprolong
* babvisit CONSULT/visit occurred
  when: 2007-02-17 "Saturday"
  by: babangida; ecowas; conte
  to: conte
  said: diakite party
* babplead REQUEST/yield occurred
  when: 2007-02-17 "Saturday"
  by: babangida
  to: conte
  said: diakite party
  about: withdrawname
* withdrawname CONCEDE demanded optional
  when: ?
  by: conte
* unionsay AGREE occurred
  when: 2007-02-12/2007-02-23 bounded
  by: unions
  said: diakite party
  about: dialogue
* dialogue CONSULT hypothetical
  when: ?
  by: unions
* mediate CONSULT occurred
  when: 2007-02-19/2007-02-20 from text "On the 19th and the 20th"
  by: assembly; unions
  to: unions
  said: diakite party
  where: "this hall"
* lift CONCEDE hypothetical
  when: ?
  by: assembly
* thankarmy SUPPORT occurred
  when: 2007-02-23
  by: toure
  to: "the garrison of Labe"
  answers: ricesend "which"
* ricesend AID occurred
  when: ?
  where: labe
  by: "the garrison of Labe"
  to: "the maternity"
  said: toure party
* burn PROTEST/riot hypothetical
  when: 2007-02-24 "tomorrow"
  by: "they"
  to: "the ministry of Finance" thing
  said: "MR SYLLA-KEITA" party
* decreeth THREATEN occurred
  when: 2007-02-12/2007-02-23 bounded
  by: conte
  to: assembly
  said: "MR SYLLA-KEITA" party
  about: decree
* decree COERCE hypothetical
  when: ?
  by: conte
  to: assembly
  said: "MR SYLLA-KEITA" party
* voteno REJECT occurred
  when: 2007-02-23
  by: assembly
  to: conte
  about: prolong
  answers: askprolong "rejected"
* siegeend CONCEDE announced
  when: 2007-02-23 "tonight"
* hope REQUEST/change occurred
  when: 2007-02-23
  by: sompare
  to: "the citizens"
* namedk CONCEDE demanded optional
  when: ?
  by: conte
* hopepm REQUEST/change occurred
  when: 2007-02-23
  by: sompare
  to: conte
  about: namedk
* radioarr COERCE/arrest occurred
  when: 2007-02-12 from text "12th"
  to: "two of its people"
  detained: 2 "two of its people" voice bah
  said: bah party
* liftask REQUEST/change occurred
  when: 2007-02-23
  by: diakite
  to: assembly
  about: lift
figure: killed 113 "113" voice bah

== g-guinea-strike-2007-3
outlet: West Africa Conflict Monitor
register: ngo
published: 2007-03
--
Guinea after seven weeks: a chronicle for those who were elsewhere

On 27 February, at dawn, the taxis of Conakry hooted and the banks opened. The general {genstrike|strike} that had begun on 10 January was {endstrike|over}, {endstrike|called off} the previous evening after the president {namedk|named} Lansana Kouyate, a former executive secretary of ECOWAS, from a list of four that the unions and civil society had {list|put} forward. He took the
oath on 1 March.

How many lives did it cost? We collected 137 names from eleven towns. The figure given by the ministry of health is 110, wounded 1,136. Most were under 25; three were soldiers. Thirty-three, including a girl of nine, died at the {bridgefire|shooting} on the bridge on 22 January, and 61 between 9 and 13 February.

The first {accord27|deal}. In the small hours of 27 January the presidency, the employers and the unions {accord27|signed} twelve points. Conte {delegate|ceded} to a future premier the powers of head of government; {ricecut|lowered} the price of fuel and rice; {exportban|banned} food exports for three months. The workers {return1|went back} the same weekend. He then let twelve days pass. The choice of Eugene
Camara, minister for presidential affairs, read on the radio at 8 p.m. on Friday 9 February, was taken as a slap. By noon next day the president's own convoy had been {convoystone|stoned} at Cosa and his guard had {convoyfire|killed} two in answer.

{siege|State of siege}. We documented 14 {rape|rapes}, seven of them by men wearing uniforms without names, and systematic {pillage|robbery} during searches, for which {curfew|curfew} hours gave the occasion. The army's spokesman {blamebandits|attributes} these to "bandits in stolen dress"; 600 police uniforms were indeed {uniforms|stolen} at Kindia on the 10th. Soldiers were rumoured to be near {mutinyfear!hypothetical|mutiny} over back pay, and the high command {paid|granted} promotions all round on the 20th.

Neighbours. Reports that Guinea-Bissau had {bissautroops|sent} men rest on three witnesses who heard Creole; the two governments deny it. Liberia {libclose|shut} the crossing at Ganta for nine days; Sierra Leone {slborder|kept} hers open and its market women {slrice|carried} rice over.

Abroad. WFP's stores at Kankan and in the Forest were {wfploot|emptied} of 940 tons by crowds on 11 February; it {wfpcut|stopped} feeding 36,000 refugees for two weeks and {wfpresume|resumed} on the 28th. Washington {usvol|evacuated} 92 Peace Corps volunteers to Bamako in January and, on 15 February, {usfam|let} its diplomats' families leave. A French navy ship, the Siroco, {siroco|cruised} off the coast from the 13th in
case an {frevac!hypothetical|evacuation} was called; it was not. The EU holds 118 million euros it may yet {eumoney|release}.

What could go wrong? If the new cabinet is not given an independent {inquiry1|commission of inquiry} on the killings, {accord27|promised} in point nine, the unions will {newstrike!threatened|down} tools again on 31 March, as they {warn|wrote} to Mr Kouyate in a letter we have seen. The soldiers have not been {impun!denied|charged}: none, to this day. "They {apology|begged} pardon of us in the mosque", a mother
in Hamdallaye told us of two corporals, "more than the general has done."

We {recommend|recommend} that donors pay for the {inquiry1|commission} and not for new trucks.
--
who ngo: organisation - | West Africa Conflict Monitor; We
who health: body GN | ministry of health
who pres: body GN | the presidency
who liberia: state LR | Liberia
who sl: state SL | Sierra Leone
who eu: organisation - | EU
who guard: force GN | his guard
where cosa: district GN 9.62 -13.63 | Cosa
where ganta: town LR 7.22 -8.98 | Ganta
* genstrike PROTEST/strike occurred
  when: 2007-01-10/2007-02-26 from text "10 January"
  by: unions
  to: conte
* endstrike CONCEDE occurred
  when: 2007-02-26 from text "the previous evening"
  by: unions
  to: conte
* namedk CONCEDE occurred
  when: 2007-02-26 from text "the previous evening"
  by: conte
  to: unions
* list REQUEST/change occurred optional
  when: ?
  by: unions; "civil society"
  to: conte
* bridgefire ASSAULT/firearms occurred
  when: 2007-01-22 from text "22 January"
  where: bridge
  killed: 33 "Thirty-three" side recipient voice ngo
* accord27 AGREE occurred
  when: 2007-01-27 from text "27 January"
  by: pres; "the employers"; unions
  to: pres; "the employers"; unions
* delegate CONCEDE occurred
  when: 2007-01-27 from text "27 January"
  by: conte
  to: "a future premier"
* ricecut CONCEDE occurred
  when: 2007-01-27 from text "27 January"
  by: conte
  to: unions
* exportban COERCE/restrict occurred
  when: 2007-01-27 from text "27 January"
  by: conte
  to: "food exports" thing
* return1 CONCEDE occurred
  when: 2007-01-27/2007-01-28 "the same weekend"
  by: "The workers"
* convoystone PROTEST/riot occurred
  when: 2007-02-10 "noon next day"
  where: cosa
  to: conte; "convoy" thing
  with: stones "stoned"
* convoyfire ASSAULT/firearms occurred
  when: 2007-02-10 "noon next day"
  where: cosa
  by: guard
  killed: 2 "two" side recipient
  answers: convoystone "in answer"
* siege COERCE/martial-law occurred
  when: ?
* rape ASSAULT/sexual occurred
  when: ?
  by: "men wearing uniforms without names"; "bandits in stolen dress" alleged of "The army's spokesman"
  injured: 14 "14" side civilian voice ngo
  injured: 7 "seven of them" part side civilian voice ngo
  count: 14 "14"
* pillage COERCE/seize occurred
  when: ?
  by: "bandits in stolen dress" alleged of "The army's spokesman"
* curfew COERCE/curfew occurred
  when: ?
* blamebandits ACCUSE/allege occurred
  when: ?
  by: "The army's spokesman"
  to: "bandits in stolen dress"
  about: rape
* uniforms COERCE/seize occurred
  when: 2007-02-10 from text "the 10th"
  where: kindia
  to: "600 police uniforms" thing
* mutinyfear REJECT/yield hypothetical
  when: ?
  by: army
* paid CONCEDE occurred
  when: 2007-02-20 from text "the 20th"
  by: "the high command"
  to: army
* bissautroops MOBILIZE/troops occurred
  when: ?
  by: bissau
  said: "three witnesses" witness suggested
  said: "the two governments" official denied "deny"
* libclose COERCE/restrict occurred
  when: ? "nine days"
  where: ganta
  by: liberia
  to: "crossing" thing
* slborder RETREAT/access occurred optional
  when: ?
  by: sl
* slrice AID occurred
  when: ?
  by: "its market women"
* wfploot PROTEST/riot occurred
  when: 2007-02-11 from text "11 February"
  where: kankan; "the Forest"
  by: "crowds"
  to: wfp; "stores" thing
* wfpcut SANCTION/discontinue occurred
  when: 2007-02-14/2007-02-28 "two weeks"
  by: wfp
  to: "36,000 refugees"
* wfpresume AID occurred
  when: 2007-02-28 from text "the 28th"
  by: wfp
  to: "36,000 refugees"
* usvol AID occurred
  when: 2007-01 from text "January"
  by: us
  to: "92 Peace Corps volunteers"
* usfam RETREAT/withdraw occurred
  when: 2007-02-15 from text "15 February"
  by: us
* siroco MOBILIZE/troops occurred
  when: 2007-02-13 from text "the 13th"
  by: "A French navy ship"
  with: warship "navy ship" 1
  where: "the coast"
* frevac AID hypothetical
  when: ?
  by: "A French navy ship"
* eumoney AID hypothetical
  when: ?
  by: eu
* inquiry1 ACCUSE/investigate hypothetical
  when: ?
  by: "the new cabinet"
* newstrike PROTEST/strike threatened
  when: 2007-03-31 from text "31 March"
  by: unions
  to: kouyate
* warn THREATEN occurred
  when: 2007-02-26/2007-03-31 bounded
  by: unions
  to: kouyate
  about: newstrike
* impun ACCUSE/investigate denied
  when: ?
  to: army
* apology CONCEDE occurred
  when: 2007-01-22/2007-03-31 bounded
  by: "two corporals"
  to: "a mother"
  said: "a mother" witness "told"
* recommend REQUEST/assist occurred
  when: 2007-03/2007-03 bounded
  by: ngo
  to: "donors"
  about: AID by "donors"
figure: killed 137 "137 names" voice ngo
figure: killed 110 "110" voice health
figure: injured 1136 "1,136" voice health
figure: killed 61 "61" voice ngo
