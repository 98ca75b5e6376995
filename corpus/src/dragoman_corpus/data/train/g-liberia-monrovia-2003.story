story: g-liberia-monrovia-2003
conflict: Liberia
countries: LR
facts: LURD rebels attacked Monrovia three times in June and July 2003; a ceasefire signed at Accra on 17 June broke. On 21 July mortar shells hit Mamba Point and the US embassy's
  Greystone compound; dozens died (the defence minister said over 600). MODEL took Buchanan on 28 July. Nigerian troops of ECOMIL landed on 4 August; Taylor resigned on 11 August and flew to
  Calabar; on 14 August LURD left the port and US marines landed; peace accord of Accra on 18 August. Taylor's indictment by the Sierra Leone court was unsealed on 4 June. (public record: UN, HRW, press of 2003.)

who lurd: group LR | Liberians United for Reconciliation and Democracy; LURD; the rebels; rebels
who model: group LR | Movement for Democracy in Liberia; MODEL
who taylor: person LR | Charles Taylor; Taylor; President Taylor; Mr Taylor
who gol: force LR | government forces; government militia; government soldiers; Taylor's men
who blah: person LR | Moses Blah; Blah
who conneh: person LR | Sekou Conneh; Conneh
who ecowas: organisation - | ECOWAS
who ecomil: force - | ECOMIL; vanguard force; Nigerian battalion; Nigerians
who obasanjo: person NG | Olusegun Obasanjo; Obasanjo; President Obasanjo
who kufuor: person GH | John Kufuor; Kufuor
who mbeki: person ZA | Thabo Mbeki; Mbeki
who bush: person US | George W. Bush; Bush; President Bush
who us: state US | United States; Washington
who marines: force US | US marines; marines
who annan: person - | Kofi Annan; Annan
who guinea: state GN | Guinea
who scsl: body SL | Special Court for Sierra Leone; Special Court
who icrc: organisation - | Red Cross; ICRC
who msf: organisation - | Médecins Sans Frontières
who un: organisation - | United Nations; UN
where monrovia: town LR 6.31 -10.80 | Monrovia
where mamba: district LR 6.31 -10.81 | Mamba Point
where greystone: site LR 6.31 -10.81 | Greystone compound; Greystone
where port: site LR 6.35 -10.79 | Free Port; the port; Freeport
where bushrod: district LR 6.36 -10.78 | Bushrod Island; Bushrod
where bridges: site LR 6.33 -10.79 | Old Bridge; the bridges
where buchanan: town LR 5.88 -10.05 | Buchanan
where accra: town GH 5.60 -0.19 | Accra
where roberts: site LR 6.23 -10.36 | Roberts airfield; Roberts International Airport; Robertsfield
where calabar: town NG 4.95 8.33 | Calabar
where embassy: site LR 6.31 -10.81 | American embassy; US embassy; the embassy

== g-liberia-monrovia-2003-1
outlet: Liberty Star Radio
register: state-media
published: 2003-07-22
--
Terrorists {mortar|massacre} 600 in Monrovia as Washington watches

Fellow Liberians, good morning. The Minister of National Defence has confirmed that over six hundred of our people, women, children, old ma them, were {mortar|murdered} yesterday by the mortar bombs of the so-called LURD. The shells {mortar|fell} on Mamba Point from ten in the morning till the rain came. Twenty-five or more were
{mortar|killed} in one place alone, Greystone, across the street from the American embassy, where the people had run because they trusted that flag. They {bodies|carried} the bodies, eighteen of them, and {bodies|laid} them before the embassy gate, in {bodies|protest}, so that the marines could count.

The President, Dr Charles Ghankay Taylor, {tourmamba|visited} the wounded at John F. Kennedy hospital in the afternoon. He declares that he will {vowstand,fight!threatened|fight} "to the last man" so long as the city is {mortar|shelled}, and repeats, for those who do not want to hear, that he has {acceptasylum|accepted} the asylum which President Obasanjo {asylumoffer|offered} him on the 6th of the month. He will {offerquit,resign|step down},
yes; but only if peacekeepers {landcond!hypothetical|come} first, so that there be no vacuum.

Our gallant boys, under General Roland Duo of the navy division, have {bridge|beaten} the enemy back from the Old Bridge no less than four times since Saturday. The enemy {port|took} the Free Port and eats the rice of the World Food Programme. The state {accguinea|charges} Guinea before the nations: the shells are 81 millimetre, they were {supply|landed} at Conakry in the third week of June, and they came by truck through
Voinjama. Guinea says no. Let her show her stores.

To Washington: you have twenty-one marines {usteam|flown} in yesterday for your own gate, and 4,500 sailors you {navyorder!announced|ordered} nearer in the Mediterranean, "to be ready". Ready for what? The President of the United States, he said on the 26th of June: Taylor {bushask|must go}. Does he wait until we all perish?

The government {callcease|calls on} the ECOWAS chairman to make the other side respect the {accra17|ceasefire} it {accra17|signed} at Accra on the 17th of June and for the guns to {cease22|fall} silent by tonight. A {curfew|curfew} holds from six to six. Looters, including those in uniform, will be {lootshoot,lootshootth|shot}; two {lootshot2|were}, at Waterside. God bless Liberia.

~ This bulletin was brought to you by the Liberia Petroleum Company
--
who lurd: Terrorists; the enemy; the other side
who rduo: person LR | General Roland Duo
who mod: person LR | Minister of National Defence
who gol: Our gallant boys
who taylor: Dr Charles Ghankay Taylor; The President
who bush: The President of the United States
who gov: government LR | The government; The state
where waterside: district LR - - | Waterside
where jfk: site LR - - | John F. Kennedy hospital
* mortar ASSAULT/heavy-weapons occurred
  when: 2003-07-21 "yesterday"
  where: greystone; mamba; monrovia
  by: lurd
  to: "our people"
  with: mortar "mortar bombs"
  killed: >=600 "over six hundred" side civilian voice mod
  killed: >=25 "Twenty-five or more" part side civilian
  said: mod official "confirmed"
* bodies PROTEST/demo occurred
  when: 2003-07-21 "yesterday"
  where: embassy
  by: "the people"
  to: us
* tourmamba CONSULT/visit occurred optional
  when: 2003-07-21 "the afternoon"
  where: jfk
  by: taylor; "the wounded"
  to: "the wounded"
* vowstand THREATEN/violence occurred
  when: 2003-07-21/2003-07-22 bounded
  by: taylor
  to: lurd
  about: fight
* fight ASSAULT threatened optional
  when: ?
  by: taylor
  to: lurd
* offerquit AGREE occurred
  when: 2003-07-21/2003-07-22 bounded
  by: taylor
  about: resign
* acceptasylum AGREE occurred
  when: 2003-07-06/2003-07-21 bounded
  by: taylor
  to: obasanjo
  answers: asylumoffer "accepted the asylum"
* asylumoffer AGREE occurred
  when: 2003-07-06 from text "the 6th of the month"
  by: obasanjo
  to: taylor
* resign RETREAT/resign hypothetical
  when: ?
  by: taylor
* landcond MOBILIZE/troops hypothetical
  when: ?
  by: "peacekeepers"
* bridge ASSAULT occurred
  when: 2003-07-19/2003-07-22 "Saturday"
  where: bridges
  by: gol; rduo
  to: lurd
  count: >=4 "no less than four times"
* port COERCE/seize occurred
  when: ?
  where: port
  by: lurd
  to: port thing
* accguinea ACCUSE/allege occurred
  when: 2003-07-22
  by: gov
  to: guinea
  about: supply
* supply AID occurred
  when: 2003-06-15/2003-06-21 bounded "the third week of June"
  where: "Conakry"
  by: guinea alleged of gov
  to: lurd
  with: mortar "81 millimetre"
  said: gov official claimed "charges"
  said: guinea official denied "says"
* usteam MOBILIZE/troops occurred
  when: 2003-07-21 "yesterday"
  where: embassy
  by: marines
  troops: 21 "twenty-one"
* navyorder MOBILIZE/troops announced
  when: ?
  where: "the Mediterranean"
  by: us
* bushask REQUEST/yield occurred
  when: 2003-06-26 from text "the 26th of June"
  by: bush
  to: taylor
  about: resign
* callcease REQUEST/yield occurred
  when: 2003-07-22
  by: gov
  to: ecowas
  about: cease22
* accra17 AGREE occurred
  when: 2003-06-17 from text "the 17th of June"
  where: accra
  by: lurd
* cease22 RETREAT/ceasefire demanded
  when: 2003-07-22 "tonight"
  by: lurd
* curfew COERCE/curfew ongoing
  when: 2003-07-22
  where: monrovia
* lootshootth THREATEN/violence occurred
  when: 2003-07-22
  by: gov
  to: "Looters"
  about: lootshoot
* lootshoot ASSAULT/firearms threatened
  when: ?
  by: gov
  to: "Looters"
* lootshot2 ASSAULT/firearms occurred
  when: ?
  where: waterside; monrovia
  to: "two"
figure: troops 4500 "4,500 sailors" of us

== g-liberia-monrovia-2003-2
outlet: LURD Office of the Spokesman
register: communique
published: 2003-07-29
--
PRESS RELEASE - LURD {declcease|declares} a {cease|ceasefire}

(Accra/Bo-Waterside) - The National Executive of Liberians United for Reconciliation and Democracy {declcease|orders} all its units, with effect from 12 noon GMT today, Tuesday, to {cease!announced|stop} firing in every position they hold. This is the second such {declcease|order} in a week; the {decl22|first}, of 22 July, was {counter|broken} by the {indict|indicted} war criminal Charles Taylor within the hour, when his boys {counter|attacked}
Stockton Creek with three technicals.

1. We shall {portgive|hand over} the Free Port to ECOMIL, and to no one else, on the day its soldiers {ecoland!hypothetical|set} foot in the city. Should Taylor's men {retake!hypothetical|cross} the bridges meanwhile, we shall {retal,retalth|push on} to the Executive Mansion.

2. We {denymortar|reject} as propaganda that our gunners {mortar!denied|shelled} Greystone. It was Taylor's artillery that did it, to pull the Americans in. We {inqask|ask for} an international {inq2|inquiry} and will {inqcoop!announced|open} our positions to it.

3. We {congmodel|congratulate} our brothers of MODEL, who yesterday {buchanan|captured} Buchanan. It was not {coordinate!denied|done} in concert with us, whatever the newspapers have.

4. On the 27th and 28th our commanders {rice|gave} out 40 tons of beans, oil and bulgur from the port to civilians on Bushrod Island, where nobody from an agency had been since the 18th. That some of it was sold by individuals is true, and five of them have been {punish|flogged}.

5. Our delegation at Accra {return|returned} to the table this morning, after two days' {walkout|absence} over the question of the vice-presidency, which we now {concede|give up}. We do not {seek!denied|want} the presidency for our Chairman.

6. Nigeria, that {asyl|gives} an {indict|indicted} man a house in Calabar, is {appealng|asked} to give him to the Special Court instead. To the marines on the ships we say: you are {welcome|welcome}. Do not come to {keep,keepask|save} him.

7. Last, the ICRC. Dr K., the surgeon whom some fighters {doc|held} at Duala from Thursday, was {docfree|returned} to his hospital on Saturday with his car. We {docsorry|apologise}.

Signed for the Chairman, Sekou Damate Conneh
--
who lurd: We; we; National Executive
who conneh: Sekou Damate Conneh; our Chairman
who nigeria: state NG | Nigeria
where stockton: site LR 6.36 -10.74 | Stockton Creek
where mansion: site LR 6.30 -10.80 | Executive Mansion
where duala: district LR - - | Duala
* declcease AGREE occurred
  when: 2003-07-29 "today, Tuesday"
  by: lurd
  about: cease
* cease RETREAT/ceasefire announced
  when: 2003-07-29 "12 noon GMT today, Tuesday"
  by: lurd
* counter ASSAULT occurred
  when: 2003-07-22 from text "22 July"
  where: stockton
  by: gol; taylor
  to: lurd
  with: vehicle "three technicals" 3
  said: lurd party claimed
* portgive RETREAT/withdraw announced
  when: ?
  where: port
  by: lurd
  to: ecomil
* ecoland MOBILIZE/troops hypothetical
  when: ?
  where: "the city"
  by: ecomil
* retake ASSAULT hypothetical
  when: ?
  where: bridges
  by: gol
  to: lurd
* retalth THREATEN/violence occurred
  when: 2003-07-29
  by: lurd
  to: taylor
  about: retal
* retal ASSAULT hypothetical
  when: ?
  where: mansion
  by: lurd
  to: taylor
* denymortar REJECT occurred optional
  when: 2003-07-29
  by: lurd
  about: mortar
* mortar ASSAULT/heavy-weapons occurred
  when: ?
  where: greystone
  by: gol alleged of lurd; lurd denied
  to: greystone thing
  with: artillery "artillery"
  said: lurd party claimed
* inqask REQUEST/change occurred
  when: 2003-07-29
  by: lurd
  about: inq2
* inqcoop COOPERATE announced
  when: ?
  by: lurd
* congmodel SUPPORT occurred
  when: 2003-07-29
  by: lurd
  to: model
  about: buchanan
  answers: buchanan
* buchanan COERCE/seize occurred
  when: 2003-07-28 "yesterday"
  where: buchanan
  by: model
  to: buchanan thing
* coordinate COOPERATE occurred optional
  when: 2003-07-28
  by: lurd; model
  said: lurd party denied
  said: "the newspapers" media claimed
* rice AID occurred
  when: 2003-07-27/2003-07-28 from text "the 27th and 28th"
  where: bushrod
  by: lurd
  to: "civilians"
* punish ASSAULT/beat occurred
  when: 2003-07-27/2003-07-29 bounded
  to: "five of them"
  injured: 5 "five of them" side recipient
* walkout PROTEST/boycott occurred
  when: 2003-07-27/2003-07-28 bounded "two days'"
  where: accra
  by: lurd "Our delegation"
* return CONSULT occurred
  when: 2003-07-29 "this morning"
  where: accra
  by: lurd "Our delegation"
* concede CONCEDE occurred
  when: 2003-07-29
  by: lurd
* seek REQUEST denied optional
  when: ?
  by: lurd
* asyl AID occurred
  when: ?
  where: calabar
  by: nigeria
  to: taylor
* appealng REQUEST/yield occurred
  when: 2003-07-29
  by: lurd
  to: nigeria
  about: COOPERATE by nigeria to scsl
* welcome SUPPORT occurred
  when: 2003-07-29
  by: lurd
  to: marines
* keep SUPPORT hypothetical
  when: ?
  by: marines
  to: taylor
* doc ASSAULT/abduct occurred
  when: 2003-07-24/2003-07-26 "Thursday" "Saturday"
  where: duala
  by: "some fighters"
  to: "the surgeon"
* docfree RETREAT/release occurred
  when: 2003-07-26 "Saturday"
  where: "his hospital"
  by: lurd
  to: "the surgeon"
* docsorry CONCEDE occurred
  when: 2003-07-29
  by: lurd
  to: icrc
* decl22 AGREE occurred
  when: 2003-07-22 from text "22 July"
  by: lurd
  about: RETREAT/ceasefire by lurd
* indict ACCUSE/investigate occurred optional
  when: ?
  to: taylor
* keepask REQUEST/yield occurred
  when: 2003-07-29
  by: lurd
  to: marines
  about: keep
* inq2 ACCUSE/investigate demanded optional
  when: ?
  about: mortar

== g-liberia-monrovia-2003-3
outlet: Atlantic Report
register: wire
published: 2003-08-14
--
Rebels {portgive|quit} Liberian port, marines {marland|land}

MONROVIA, Aug 14 (AR) - Rebels {portgive|withdrew} from the port of Monrovia on Thursday and some 200 US marines {marland|flew} in to back a West African force, {siegeend|ending} a two-month {siege|siege} three days after Charles Taylor {resign|gave up} power and {exile|left} for Nigeria.

At noon tens of thousands of hungry people streamed over the bridges to Bushrod Island behind Nigerian armoured cars. Women {greet|kissed} the soldiers. By dusk the warehouses, {lootport|stripped} by departing fighters and then by civilians, were empty; Nigerian soldiers {shotair|fired} in the air and {arrloot|held} forty looters for some hours.

"We gave our {portpledge|word} in the presence of the American ambassador and we have {portgive|kept} it," a LURD general said. Under the {dealaug|deal}, reached on Tuesday, the rebels {pull12!announced|retire} behind the Po River, 12 km north. In return the government {armsban|undertook} not to land weapons; a cargo of rifles for Taylor had been {seizedcargo|impounded} at Robertsfield on the night of August 6 by the Nigerians.

Taylor, 55, {resign|passed} the sash to his deputy, Moses Blah, on Monday before the presidents of Ghana, South Africa and Mozambique. "God willing, I will be {comeback|back}," he said. He is {indict|wanted} by the Special Court for Sierra Leone, whose {indict|indictment} was made public on June 4 while he was in Accra for peace {juntalks|talks}; Ghana {ghnoarr|declined} to seize him then and {ghplane|lent} him a
plane home.

Blah {blahcall|invited} the rebels on Wednesday "to come in as brothers". LURD's leader, Sekou Conneh, who {conmeet|met} him the same evening in the Ghanaian capital, said Blah was {blahno|unacceptable} as a successor even for the two months planned but that there would be no {newwar|attack}.

President Bush has {bushlimit|promised} Congress that the marines will be {marback!announced|out} by October 1. Three warships {ships|lie} offshore with 2,300 men; if the {truce3|truce} {collapse!hypothetical|breaks}, a commander told reporters, helicopters can {helo!hypothetical|reach} any street in four minutes. The UN Security Council {res1497|authorised} the multinational force on August 1 and a UN mission is to
{unforce|relieve} it within two months.

The first ship of the World Food Programme is to {wfpship!announced|dock} on Sunday. Shells {shellsjune|killed} at least 1,000 in the capital since June, aid workers estimate.
--
who ecomil: West African force; Nigerian soldiers
where monrovia: the capital
where accra: the Ghanaian capital
who gov: government LR | the government
who ghana: state GH | Ghana
who lurd: LURD general
who unsc: organisation - | UN Security Council
who wfp: organisation - | World Food Programme
where po: region LR 6.42 -10.90 | Po River
* portgive RETREAT/withdraw occurred
  when: 2003-08-14 "Thursday"
  where: port; monrovia
  by: lurd
* marland MOBILIZE/troops occurred
  when: 2003-08-14 "Thursday"
  where: monrovia
  by: marines
  to: ecomil
* siegeend RETREAT/access occurred
  when: 2003-08-14 "Thursday"
  where: monrovia
  by: lurd
* siege COERCE/restrict occurred
  when: 2003-06/2003-08-14 "two-month"
  where: monrovia
  by: lurd
  to: monrovia thing
* resign RETREAT/resign occurred
  when: 2003-08-11 "three days after" "Monday"
  by: taylor
  to: blah
* exile RETREAT/withdraw occurred
  when: 2003-08-11 "three days after"
  by: taylor
* lootport PROTEST/riot occurred
  when: 2003-08-14 "dusk"
  where: bushrod
  by: "departing fighters"; "civilians"
  to: "warehouses" thing
* shotair ASSAULT/crowd-control occurred
  when: 2003-08-14 "dusk"
  where: bushrod
  by: ecomil
  to: "looters"
* arrloot COERCE/arrest occurred
  when: 2003-08-14
  where: bushrod
  by: ecomil
  to: "looters"
  detained: 40 "forty looters"
* greet SUPPORT occurred optional
  when: 2003-08-14
  by: "Women"
  to: ecomil
* portpledge AGREE occurred
  when: 2003-08-12/2003-08-14 bounded
  by: lurd
  about: portgive
* dealaug AGREE occurred
  when: 2003-08-12 "Tuesday"
  by: lurd; gov
  to: lurd; gov
* pull12 RETREAT/withdraw announced
  when: ?
  where: po
  by: lurd
* armsban AGREE occurred
  when: 2003-08-12 "Tuesday"
  by: gov
  to: lurd
* seizedcargo COERCE/seize occurred
  when: 2003-08-06 from text "the night of August 6"
  where: roberts
  by: ecomil
  to: "cargo of rifles" thing; taylor
* comeback THREATEN occurred optional
  when: 2003-08-11 "Monday"
  by: taylor
* indict ACCUSE/investigate occurred
  when: 2003-06-04 from text "June 4"
  by: scsl
  to: taylor
* juntalks CONSULT occurred
  when: 2003-06-04 from text "June 4"
  where: accra
  by: taylor
* ghnoarr REJECT/assist occurred
  when: 2003-06-04 from text "then"
  by: ghana
  to: scsl
  about: COERCE/arrest by ghana to taylor
* ghplane AID occurred
  when: 2003-06-04 from text "then"
  by: ghana
  to: taylor
* blahcall REQUEST/change occurred
  when: 2003-08-13 "Wednesday"
  by: blah
  to: lurd
* conmeet CONSULT occurred
  when: 2003-08-13 "the same evening"
  where: accra
  by: conneh; blah
* newwar AGREE occurred
  when: 2003-08-13/2003-08-14 bounded
  by: conneh
  to: blah
  about: ASSAULT by lurd
* bushlimit AGREE occurred
  when: ?
  by: bush
  to: "Congress"
  about: marback
* marback RETREAT/withdraw announced
  when: 2003-08-14/2003-10-01 bounded "October 1"
  by: marines
* collapse ASSAULT hypothetical
  when: ?
* helo MOBILIZE/troops hypothetical
  when: ?
  by: marines
  said: "a commander" official "told"
* res1497 SUPPORT occurred
  when: 2003-08-01 from text "August 1"
  by: unsc
  to: ecomil
* unforce MOBILIZE/troops announced
  when: 2003-08-14/2003-10-14 bounded "within two months"
  by: un
* wfpship AID announced
  when: 2003-08-17 "Sunday"
  by: wfp
* shellsjune ASSAULT/heavy-weapons occurred
  when: 2003-06/2003-08 bounded "June"
  where: monrovia
  with: artillery "Shells"
  killed: >=1000 "at least 1,000" side unknown voice "aid workers"
  said: "aid workers" witness suggested "estimate"
* blahno REJECT occurred
  when: 2003-08-13/2003-08-14 bounded
  by: conneh
  to: blah
* ships MOBILIZE/troops ongoing
  when: 2003-08-14
  where: "offshore"
  by: marines
  with: warship "warships" 3
* truce3 RETREAT/ceasefire ongoing optional
  when: ?
  by: lurd; gov
figure: troops 2300 "2,300 men" of marines
figure: troops ~200 "some 200" of marines at monrovia

== g-liberia-monrovia-2003-4
outlet: Rights Without Frontiers
register: ngo
published: 2003-11-03
--
"Weapons in the cooking pots": Monrovia's summer, and who armed it. Summary of the report

This paper rests on 112 interviews made in the Liberian capital and in Guinea in September and October. It asks two things: who {shelling|fired} on the streets of Mamba Point in July, and where the bombs came from.

First. Between 19 July and 27 July at least 340 mortar rounds {shelling|fell} in the part of town held by the government. There was no military object among the 31 points of impact that we visited. The worst day was the 21st, a Monday: at Greystone alone we can name 27 {mortar|killed}, while the then government's figure of six hundred is unsupported, and the rebels' claim that the rounds were Taylor's own is refuted by
their tail fins and by their angle: they came from Bushrod. LURD's chief of staff, {chiefint|interviewed} at Tubmanburg, conceded that "boys who could not read a map" had {shelling|served} the tubes.

Both sides {rape|raped}. Of 41 survivors of {rape|rape} whom we met, 29 spoke of assailants from the government's militia; in the last days of Taylor's power his fighters {lootcity|stripped} whole blocks of the town centre, in what they called {lootcity|Operation Pay Yourself}. In the displaced camp at Ricks, {ricks|raided} on 5 and 6 June, 23 boys aged between 10 and 16 were {recruit|taken} as fighters; eleven have come back.

Second. Three aircraft {cargo|landed} 81 mm ammunition in Conakry between the end of April and the third week of June 2003. The lot numbers on the crates match those on fins we picked up. Guinea was then a member of the Security Council, which had placed Liberia, all of it, under an arms {embargo01|embargo} {embren|renewed} in May. Guinean officers {train|schooled} LURD gunners at Macenta. Conakry, in a letter, {guidenial|rejects} "these
fabrications"; Washington, whose instructors were {ustrain|training} a Guinean ranger battalion at the time, has opened a {usreview|review} and told us that aid may be {uscut!hypothetical|withheld}. Taylor, on his part, {taylorimp|flew} in arms from Belgrade until the end, in breach of the same {embargo01|ban}.

What now? UNMIL {unforce|took} over on 1 October with 4,500 men of the 15,000 it is promised. Fighters of all three parties go on {nimba!ongoing|looting} in Nimba and Bong, where the {accord|accord} {accord|signed} at Accra on 18 August is not known. The new chairman of the transition, Gyude Bryant, has told us that he will not {amnest|sign} an amnesty. Nigeria holds that Taylor is a guest and will not {nighands|give him up} unless "an
elected government of Liberia {hand!hypothetical|asks}"; armed men tried, the press says, to {plot|fetch} him from Calabar last month for the reward of two million dollars {bounty|voted} by the American Congress, and ran into the police.

We {rec1,rec2|urge} the Council to {sancguin!demanded|extend} its measures to those who supplied, whoever they be; ECOWAS to {ecoinq!demanded|look} into the conduct of two of its soldiers {ecoacc|accused} of {ecomilabuse|beating} a boy at Waterside in September.
--
who gov: government LR | the government
who gol: the government's militia
who unmil: force - | UNMIL
who unsc: organisation - | Security Council; the Council
who rwf: organisation - | Rights Without Frontiers; We
who bryant: person LR | Gyude Bryant
who guineafd: force GN | Guinean officers
who nigeria: state NG | Nigeria
where conakry: town GN 9.54 -13.68 | Conakry
where tub: town LR 6.87 -10.82 | Tubmanburg
where ricks: site LR 6.38 -10.69 | Ricks
where macenta: town GN 8.54 -9.47 | Macenta
where nimba: province LR 6.84 -8.66 | Nimba
where bong: province LR 6.83 -9.37 | Bong
where waterside: district LR - - | Waterside
* shelling ASSAULT/heavy-weapons occurred
  when: 2003-07-19/2003-07-27 from text "19 July and 27 July"
  where: mamba
  by: lurd; taylor alleged of lurd
  with: mortar "340 mortar rounds" >=340
  munitions: >=340 "at least 340 mortar rounds"
  said: "LURD's chief of staff" party "conceded"
  to: mamba thing
* mortar ASSAULT/heavy-weapons occurred
  when: 2003-07-21 "the 21st, a Monday"
  where: greystone
  by: lurd
  killed: 27 "27" side civilian voice rwf
  part_of: shelling
  killed: 600 "six hundred" side civilian voice "the then government's"
  to: greystone thing
* chiefint CONSULT occurred optional
  when: 2003-09/2003-10 "September and October"
  where: tub
  by: rwf; "LURD's chief of staff"
  to: "LURD's chief of staff"
* rape ASSAULT/sexual occurred
  when: ?
  by: gol; lurd
  to: "survivors"
  injured: 41 "41 survivors" side civilian voice rwf
  injured: 29 "29" part side civilian voice rwf
* lootcity COERCE/seize occurred
  when: ? "the last days of Taylor's power"
  where: "the town centre"
  by: "his fighters"
  to: "whole blocks of the town centre" thing
* ricks ASSAULT occurred
  when: 2003-06-05/2003-06-06 from text "5 and 6 June"
  where: ricks
  to: "displaced camp" thing
* recruit ASSAULT/abduct occurred
  when: 2003-06-05/2003-06-06 from text "5 and 6 June"
  where: ricks
  to: "23 boys"
  abducted: 23 "23 boys" side civilian
  part_of: ricks
* cargo MOBILIZE/weapons occurred
  when: 2003-04/2003-06 bounded "the end of April and the third week of June 2003"
  where: conakry
  by: "Three aircraft"
  with: mortar "81 mm ammunition"
* embargo01 SANCTION/discontinue ongoing
  when: ?
  by: unsc
  to: "Liberia"
* train COOPERATE occurred
  when: ?
  where: macenta
  by: guineafd
  to: lurd
* guidenial REJECT occurred
  when: 2003-09/2003-11-03 bounded
  by: guinea
  to: rwf
  about: cargo
* ustrain COOPERATE occurred
  when: 2003-04/2003-06 bounded "at the time"
  by: us
  to: guinea
* usreview ACCUSE/investigate occurred
  when: 2003-09/2003-11 bounded
  by: us
  to: guinea
* uscut SANCTION/discontinue hypothetical
  when: ?
  by: us
  to: guinea
* taylorimp MOBILIZE/weapons occurred
  when: ? "until the end"
  by: taylor
* unforce MOBILIZE/troops occurred
  when: 2003-10-01 from text "1 October"
  by: unmil
* nimba COERCE/seize ongoing
  when: 2003-11-03
  where: nimba; bong
  by: "Fighters of all three parties"
* accord AGREE occurred
  when: 2003-08-18 from text "18 August"
  where: accra
* amnest REJECT/yield occurred
  when: 2003-09/2003-11-03 bounded
  by: bryant
  about: CONCEDE by bryant
* nighands REJECT/yield occurred
  when: ?
  by: nigeria
  about: COOPERATE
* hand REQUEST hypothetical
  when: ?
  by: "elected government of Liberia"
  to: nigeria
* plot ASSAULT/abduct attempted
  when: 2003-10 "last month"
  where: calabar
  by: "armed men"
  to: taylor
  said: "the press" media "says"
* rec1 REQUEST/change occurred
  when: 2003-11-03
  by: rwf
  to: unsc
  about: sancguin
* sancguin SANCTION/discontinue demanded optional
  when: ?
  by: unsc
  to: "those who supplied"
* ecoinq ACCUSE/investigate demanded optional
  when: ?
  by: ecowas
  to: "two of its soldiers"
* ecomilabuse ASSAULT/beat occurred
  when: 2003-09 "September"
  where: waterside
  by: "two of its soldiers" alleged
  to: "a boy"
  injured: 1 "a boy" side civilian
* rec2 REQUEST/change occurred
  when: 2003-11-03
  by: rwf
  to: ecowas
  about: ecoinq
* embren SANCTION/discontinue occurred
  when: 2003-05 "May"
  by: unsc
  to: "Liberia"
* bounty AGREE occurred
  when: ?
  by: "the American Congress"
* ecoacc ACCUSE/allege occurred
  when: 2003-09/2003-11 bounded
  to: "two of its soldiers"
  about: ecomilabuse
figure: troops 4500 "4,500 men" of unmil
figure: troops 15000 "15,000" of unmil
