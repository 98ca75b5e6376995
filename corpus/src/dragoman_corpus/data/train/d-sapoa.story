story: d-sapoa
conflict: Nicaragua
countries: NI, HN, US, CR
facts: In mid-March 1988 the Sandinista army pursued the contras in the Bocay valley into Honduras; on 16-17 March Washington flew some 3,200 soldiers to Honduras and Honduran aircraft bombed; on 21-23 March the two Nicaraguan sides met at Sapoá and agreed a
  60-day truce from 1 April, witnessed by Cardinal Obando and the OAS secretary general; a hundred prisoners left on 27 March; Congress voted 47.9 million dollars of non-lethal aid on 30-31 March; talks broke off on 9 June; the Nandaime rally of 10 July was
  put down, ambassador Melton and seven others expelled on the 11th, La Prensa shut for fifteen days. (public record: press of 1988, OAS.)

who sandinistas: force NI | Sandinista army; Sandinistas; the Sandinistas; Sandinista troops
who nicgov: government NI | Nicaraguan government; the government; Managua
who dortega: person NI | Daniel Ortega; President Ortega
who hortega: person NI | Humberto Ortega; General Ortega
who contras: coalition NI | Nicaraguan Resistance; contras; the contras; the Resistance; contra
who calero: person NI | Adolfo Calero; Calero
who cesar: person NI | Alfredo César; César
who bermudez: person NI | Enrique Bermúdez; Bermúdez
who obando: person NI | Miguel Obando; Cardinal Obando; Obando; the cardinal
who soares: person - | João Baena Soares; Baena Soares
who honduras: state HN | Honduras; Tegucigalpa
who azcona: person HN | José Azcona; Azcona
who us: state US | United States; Washington
who reagan: person US | Ronald Reagan; President Reagan; Reagan
who ustroops: force US | 82nd Airborne; American soldiers; American troops
who house: body US | House of Representatives; the House
who melton: person US | Richard Melton; Melton
who laprensa: outlet NI | La Prensa
where bocay: district NI 14.3 -85.2 | Bocay
where jalapa: town NI - - | Jalapa
where palmerola: site HN 14.38 -87.62 | Palmerola
where sapoa: town NI 11.24 -85.62 | Sapoá
where managua: town NI 12.131 -86.25 | Nicaraguan capital
where nandaime: town NI 11.757 -86.05 | Nandaime

== d-sapoa-1
outlet: Federal News Wire
register: wire
published: 1988-03-17
--
U.S. troops {airlift|land} in Honduras; Managua denies {incursion!denied|crossing} border

PALMEROLA, Honduras, March 17 (FNW) - The first of 3,200 American soldiers {airlift|landed} at this air base on Thursday, {airlift|sent} by President Reagan in what the White House called a measured {airlift|response} to a Sandinista {incursion|invasion} of Honduran soil, and Honduran jets {hondair|bombed} Nicaraguan positions along the frontier.

The paratroops of the 82nd Airborne and infantry from California are to {drill!announced|train} with the Honduran army, the Pentagon said, and have orders to stay well away from the fighting. "We are not there to {usfight!denied|shoot} at anybody," a lieutenant colonel said as his men unrolled a volleyball net.

President José Azcona {askus|asked for} the troops on Wednesday evening, by letter. Honduran officials conceded in private that the American ambassador had {draftletter|urged} the letter on him.

Between 1,500 and 2,000 Sandinista troops have since last week {incursion|pushed} across the Coco river in the roadless Bocay country in pursuit of contras, American officials said, and were a day's march from the rebels' main depot. The Nicaraguan government said its army had {bocay|driven} the rebels from the valley on its own side. It had {incursion!denied|crossed} no border, said the foreign ministry, which {unask,oasask|requested} an urgent {scsess|session} of the Security Council, a United Nations {mission!demanded|mission} to the spot, and {oasmission!demanded|another} from the Organization of American States. Were the American troops to {march!hypothetical|move} on Nicaragua, President Ortega {vow|warned}, they would meet "a hundred thousand {defend!hypothetical|rifles}".

Two Honduran F-5s and an A-37 {hondair|dropped} bombs near a hill called Amaka, where a helicopter was {heli|hit} on the ground. Honduras {hondwarn|warned} it would do so again unless the last invader {hondask,leave!demanded|left} by Saturday. There was no word on casualties.

In Washington Democrats {accusedem|accused} the administration of making a crisis in order to get money. The House of Representatives {feb3|turned down} 36 million dollars for the contras on Feb. 3 by eight votes.

The two Nicaraguan sides are to {talks!announced|meet} on Monday at Sapoá, on the border with Costa Rica. Neither has {canceltalks!denied|called that off}.
--
who pentagon: body US | Pentagon
who jets: force HN | Honduran jets; Honduran F-5s; Honduran army
who nicmin: body NI | the foreign ministry
who democrats: party US | Democrats
where amaka: site NI - - | a hill called Amaka
where coco: region NI - - | Coco river
where washington: town US 38.9 -77.04 | Washington
who us: the administration
* airlift MOBILIZE/troops occurred
  when: 1988-03-17 "Thursday"
  where: palmerola
  by: ustroops; reagan
  answers: incursion "a measured response"
* incursion ASSAULT occurred
  when: 1988-03-07/1988-03-17 bounded "last week"
  where: coco; bocay
  by: sandinistas alleged of us
  to: contras; honduras
  said: "American officials" official "said"
  said: nicmin official denied "said"
  said: "the White House" official "called"
* hondair ASSAULT/aerial occurred
  when: 1988-03-17 "Thursday"
  where: amaka
  by: jets
  to: "Nicaraguan positions" thing; sandinistas
  with: airstrike "bombs"
* drill COOPERATE announced
  when: ?
  by: ustroops; jets
  said: pentagon official "said"
* usfight ASSAULT denied
  when: ?
  by: ustroops
  said: "a lieutenant colonel" official denied "said"
* askus REQUEST/assist occurred
  when: 1988-03-16 "Wednesday evening"
  by: azcona
  to: us
  about: airlift
* draftletter REQUEST/change occurred
  when: ?
  by: "the American ambassador"
  to: azcona
  about: askus
  said: "Honduran officials" official "conceded"
* bocay COERCE/seize occurred
  when: ?
  where: bocay
  by: sandinistas
  to: contras
  said: nicgov official "said"
* unask REQUEST/meet occurred
  when: 1988-03-07/1988-03-17 bounded
  by: nicmin
  to: "Security Council"; "United Nations"
  about: mission
  about: scsess
* scsess CONSULT/multilateral demanded optional
  when: ?
  by: "Security Council"
* mission CONSULT/visit demanded optional
  when: ?
  by: "United Nations"
* oasmission CONSULT/visit demanded optional
  when: ?
  by: "Organization of American States"
* march ASSAULT hypothetical
  when: ?
  by: ustroops
  to: nicgov
  said: dortega official "warned"
* vow THREATEN/violence occurred
  when: 1988-03-16/1988-03-17 bounded
  by: dortega
  to: us
  about: defend
* defend ASSAULT hypothetical
  when: ?
  by: nicgov
  to: ustroops
  said: dortega official "warned"
* heli ASSAULT/aerial occurred
  when: 1988-03-17 "Thursday"
  where: amaka
  by: jets
  to: "a helicopter" thing
  part_of: hondair
  with: airstrike "bombs"
* leave RETREAT/withdraw demanded optional
  when: 1988-03-17/1988-03-19 bounded "Saturday"
  where: honduras
  by: sandinistas
  to: honduras
* accusedem ACCUSE/allege occurred
  when: 1988-03-16/1988-03-17 bounded
  by: democrats
  to: us
  where: washington
* feb3 REJECT/assist occurred
  when: 1988-02-03 day from text "Feb. 3"
  by: house
  to: contras
  about: AID to contras
* talks CONSULT announced
  when: 1988-03-21 "Monday"
  where: sapoa
  by: contras; nicgov
* canceltalks SANCTION/discontinue denied optional
  when: ?
  by: contras; nicgov
  to: contras; nicgov
* hondwarn THREATEN/violence occurred
  when: 1988-03-17
  by: honduras
  to: sandinistas
  about: ASSAULT/aerial by jets to sandinistas
* oasask REQUEST/meet occurred
  when: 1988-03-07/1988-03-17 bounded
  by: nicmin
  to: "Organization of American States"
  about: oasmission
* hondask REQUEST/yield occurred
  when: 1988-03-17
  by: honduras
  to: sandinistas
  about: leave
figure: troops 3200 "3,200 American soldiers" of ustroops at palmerola
figure: troops 1500-2000 "Between 1,500 and 2,000" of sandinistas voice us

== d-sapoa-2
outlet: The Morning Ledger
register: tabloid
published: 1988-03-18
copy_of: d-sapoa-1
--
GI's {airlift|FLY IN} AS SANDINISTAS {incursion|INVADE}

PALMEROLA, Honduras (FNW) - The first of 3,200 American soldiers {airlift|landed} at this air base on Thursday, {airlift|sent} by President Reagan in what the White House called a measured {airlift|response} to a Sandinista {incursion|invasion} of Honduran soil, and Honduran jets {hondair|bombed} Nicaraguan positions along the frontier.

"We are not there to {usfight!denied|shoot} at anybody," a lieutenant colonel said as his men unrolled a volleyball net.

Two Honduran F-5s and an A-37 {hondair|dropped} bombs near a hill called Amaka, where a helicopter was {heli|hit} on the ground. There was no word on casualties.

~ Inside: Mob hit in Queens, p. 7 · Spring break riot, p. 9 · Bingo numbers, p. 41
--
who jets: force HN | Honduran jets; Honduran F-5s
where amaka: site NI - - | a hill called Amaka
* airlift MOBILIZE/troops occurred
  when: 1988-03-17 "Thursday"
  where: palmerola
  by: ustroops; reagan
  answers: incursion "a measured response"
* incursion ASSAULT occurred
  when: ?
  by: sandinistas
  to: honduras
  said: "White House" official "called"
  where: "Honduran soil"
* hondair ASSAULT/aerial occurred
  when: 1988-03-17 "Thursday"
  where: amaka
  by: jets
  to: "Nicaraguan positions" thing; sandinistas
  with: airstrike "bombs"
* usfight ASSAULT denied
  when: ?
  by: ustroops
  said: "a lieutenant colonel" official denied "said"
* heli ASSAULT/aerial occurred
  when: 1988-03-17 "Thursday"
  where: amaka
  by: jets
  to: "a helicopter" thing
  part_of: hondair
  with: airstrike "bombs"
figure: troops 3200 "3,200 American soldiers" of ustroops at palmerola

== d-sapoa-3
outlet: Radio Guanacaste
register: radio
published: 1988-03-24
--
Border programme, Thursday, seven in the morning: from the customs shed at Sapoá

STUDIO: Good morning from Liberia. Last night, at ten minutes to eleven, three kilometres from our frontier, something ended or something began. Álvaro, you spent three days in that shed. What did they {accord|sign}?

ÁLVARO: Two pages and a half, nine points. From the first of April, that is Good Friday, sixty days in which nobody {ceasefire|fires}. Before the middle of the month the fighters of the Resistance {zones!announced|move} into zones, there will be seven of them, and {nodisarm!denied|keep} their rifles. During these sixty days a final {final!announced|agreement} is to be {final!announced|negotiated}, in Managua, with the cardinal. They may {aidok!announced|receive} food and clothing, but only through neutral hands. The government {release!announced|frees} the prisoners: a hundred of them this Sunday, Palm Sunday; half of the rest when the men are in the zones; all the others on the day of the final paper, and as to the old National Guardsmen, the OAS will {screen!announced|look} at their files. Exiles can {exiles!announced|come} home. Freedom of speech without limit. And they {send!announced|send} eight persons to the national dialogue.

STUDIO: Who {accord|signed}?

ÁLVARO: General Humberto Ortega, the president's brother, in a uniform that looked ironed on him. On the other side of the table Adolfo Calero, Alfredo César, Arístides Sánchez. As witnesses, Cardinal Obando and the secretary general of the OAS, João Baena Soares, both in short sleeves, there's no air. When it was done they sang the national anthem, all of them, and I'll admit that at "the cannon's voice no longer roars" some of us drivers and reporters had to look at the sea.

STUDIO: You told us on Tuesday that it was about to {break!hypothetical|collapse}.

ÁLVARO: It was. On Tuesday the colonel of the Resistance, Bermúdez, who didn't come, had a {bermsend|message} read: no {ceasefire!hypothetical|truce} without the {release!demanded|release} of everyone first. General Ortega {ultim|threatened} that in that case the army would {bocayoff!threatened|finish} in Bocay what it had begun. They {walk|got up}. Then Baena Soares {softmed|asked} them all to take off their name plates and have lunch. He's got a way with him. After lunch Ortega {concede3|gave way} on the {release|amnesty} and Calero {concede4|gave way} on Bermúdez.

STUDIO: Were there people outside?

ÁLVARO: On Monday fifty mothers with photographs of sons whom the contras have {sons|taken}. On Wednesday another fifty with photographs of sons whom the army {sons2|has in gaol}. They {mothersfast|fasted} side by side under the same mango until the {accord|signature}, and there was some {scuffle|shoving} over the shade, nothing worse.

STUDIO: Does it mean that the Americans will {home!announced|go home}?

ÁLVARO: From Honduras, yes, on Monday the 28th, says their embassy in Tegucigalpa. What worries the commanders of the Resistance is another matter. One of them, he calls himself Rubén, from Jinotega, sat with me on the steps at midnight. He said: "My people have eaten monkey since February. If Congress {aid!hypothetical|sends} something, we {zones!hypothetical|go} into the zones. If it doesn't, we {borderw,border!threatened|cross} back to Honduras, fifteen thousand of us, and {border|sit} on their coffee." He didn't say it angrily.

STUDIO: And on the other side?

ÁLVARO: A lieutenant of the Sandinistas, from León, gave Rubén a cigarette. They had {fought85|shot} at one another in La Trinidad, in '85, they worked it out. It was on the same bridge. They laughed so much that a bishop came to see.

STUDIO: Our own foreign ministry {crwelcome|congratulates} both. President Arias {ariasphone|telephoned} the shed at eleven. The sugar price.
--
who ustroops: the Americans
who ruben: person NI | Rubén
who arias: person CR | President Arias
who crmin: body CR | Our own foreign ministry
who oas: organisation - | OAS
where trinidad: town NI 12.97 -86.23 | La Trinidad
where jino: town NI - - | Jinotega
where zones7: region NI - - | zones
where managua: Managua
* accord AGREE occurred
  when: 1988-03-23 "Last night"
  where: sapoa
  by: hortega; calero; cesar
  to: hortega; calero; cesar
* zones RETREAT/withdraw announced
  when: 1988-04-01/1988-04-15 bounded "the middle of the month"
  by: contras
  to: nicgov
  where: zones7
  said: ruben party "said"
* nodisarm RETREAT/disarm denied optional
  when: ?
  by: contras
* final AGREE announced
  when: 1988-04-01/1988-05-30 bounded "During these sixty days"
  by: nicgov; contras
  to: nicgov; contras
  where: managua
* aidok AID announced
  when: ?
  by: "neutral hands"
  to: contras
* release RETREAT/release announced
  when: 1988-03-27 "this Sunday, Palm Sunday"
  by: nicgov
  to: "the prisoners"
  released: 100 "a hundred of them"
* screen ACCUSE/investigate announced optional
  when: ?
  by: oas
* exiles CONCEDE announced
  when: ?
  by: nicgov
  to: "Exiles"
* send CONSULT announced
  when: ?
  by: contras
* break SANCTION/discontinue hypothetical optional
  when: ?
  where: sapoa
* bermsend REJECT/change occurred
  when: 1988-03-22 "Tuesday"
  where: sapoa
  by: bermudez
  to: nicgov
  about: ceasefire
* ultim THREATEN/violence occurred
  when: 1988-03-22 "Tuesday"
  where: sapoa
  by: hortega
  to: contras
  about: bocayoff
  answers: bermsend "in that case"
* bocayoff ASSAULT threatened
  when: ?
  where: bocay
  by: sandinistas; hortega
  to: contras
* walk SANCTION/discontinue occurred optional
  when: 1988-03-22 "Tuesday"
  where: sapoa
  by: hortega; contras
* softmed REQUEST/meet occurred
  when: 1988-03-22 "Tuesday"
  where: sapoa
  by: soares
  to: hortega; contras
* concede3 CONCEDE occurred
  when: 1988-03-22 "After lunch"
  where: sapoa
  by: hortega
  to: contras
* concede4 CONCEDE occurred
  when: 1988-03-22 "After lunch"
  where: sapoa
  by: calero
  to: nicgov
* sons ASSAULT/abduct occurred
  when: ?
  by: contras
  to: "sons"
* sons2 COERCE/arrest ongoing
  when: ?
  by: sandinistas
  to: "sons"
* mothersfast PROTEST/hunger occurred
  when: 1988-03-21/1988-03-23 day "Monday" "Wednesday"
  where: sapoa
  by: "fifty mothers"; "another fifty"
  to: contras; sandinistas
* scuffle ASSAULT/beat occurred optional
  when: 1988-03-21/1988-03-23 bounded
  where: sapoa
  by: "fifty mothers"; "another fifty"
* home RETREAT/withdraw announced
  when: 1988-03-28 day from text "Monday the 28th"
  where: honduras
  by: ustroops
  said: "their embassy in Tegucigalpa" official "says"
* aid AID hypothetical
  when: ?
  by: "Congress"
  to: contras
  said: ruben party "said"
* border MOBILIZE/militia threatened
  when: ?
  where: honduras
  by: contras
  said: ruben party "said"
* fought85 ASSAULT/firearms occurred
  when: 1985 year from text "'85"
  where: trinidad
  by: ruben; sandinistas
  to: ruben; sandinistas
* crwelcome SUPPORT occurred
  when: 1988-03-23/1988-03-24 bounded
  by: crmin
  to: nicgov; contras
  about: accord
  answers: accord
* ariasphone CONSULT/phone occurred
  when: 1988-03-23 "eleven"
  by: arias
  to: "the shed"
* ceasefire RETREAT/ceasefire announced
  when: 1988-04-01/1988-05-30 day from text "the first of April" "sixty days"
  by: nicgov; contras
  to: nicgov; contras
* borderw THREATEN occurred
  when: 1988-03-23/1988-03-24 day "midnight"
  where: sapoa
  by: ruben
  to: "Congress"
  said: ruben party "said"
  about: border

== d-sapoa-4
outlet: Capitol Digest
register: parliament
published: 1988-03-31
--
House {vote|votes} food, clothing and doctors for the contras, 345 to 70

WEDNESDAY, MARCH 30. The House took up the joint resolution for assistance to the Nicaraguan Resistance at 3.20 p.m., under a rule that allowed two hours and no amendments.

The bill provides 47.9 million dollars: 17.7 million in food, clothing, shelter and medicine for the Resistance; as much again for children hurt in the war, on both sides; ten million for a commission to {verify!announced|verify} the {accord|truce}; the rest for administration. All is to be {aid!announced|handed over} by the Agency for International Development, in keeping with point four of the {accord|agreement} of Sapoá.

The SPEAKER, from the floor: For seven years this chamber has quarrelled over that small country as over no other. On the 3rd of February it {feb3|refused} arms; on the 3rd of March it {march3|refused} this side's own, gentler package, because friends on the other side of the aisle {march3vote|voted} no in the hope of guns. "Today there's a {accord|truce} that Nicaraguans made by themselves. I {ask|ask} the gentlemen to {support!demanded|let} it breathe."

The MINORITY LEADER would {minvote|vote aye}, and wanted it understood why. Men were starving whom the country had {arm|armed}. "We {abandon|cut} them adrift in February and they {accord|signed} in March. Draw your own conclusion." If the Sandinistas {violate!hypothetical|broke} their word, if a single prisoner were {noprisoner!hypothetical|held} back, he would be back on this floor with a {armsreq|request} for military {arms!hypothetical|aid} within the hour, and he had the Speaker's {promisevote|promise} of a {vote2!announced|vote}.

A member from MASSACHUSETTS {massno|could not}. Money for one army's kitchen was money for that army. In Palmerola, where he had {visithon|been} on Sunday, a sergeant of the 82nd Airborne had asked him what exactly they'd been {airlift|sent for}. He had had no answer, and the sergeant had gone on packing. They {home|left} on Monday.

A member from FLORIDA read a letter from Mr Calero, who {thankcalero|thanks} the Congress and regrets that the {accord|truce} is unwatched. He said constituents of his had {protestmiami|burned} a copy of the {accord|accord} outside a restaurant on Eighth Street on the night of its {accord|signing}. Colonel Bermúdez's name was on their lips. Some of the colonel's own officers had tried last week to have him {oustberm|removed}; he had {lock|locked} up two of them at Yamales. "What are we feeding?"

A member from NEW YORK had counted: of the hundred prisoners who were {release|let out} in front of the cameras on Sunday, eleven were past seventy. She'd {nyvote|vote aye} for the eleven.

The joint resolution was {vote|passed} at 5.58 p.m. by 345 to 70. The Senate is to {senate!announced|take it up} tomorrow, and the President is expected to {signbill!announced|sign} on Good Friday, the day on which the guns are to {ceasefire!announced|fall silent}.

[Erratum. In yesterday's Digest, for "Tuesday, March 30" read "Tuesday, March 29".]
--
who speaker: person US | The SPEAKER; the Speaker
who minority: person US | The MINORITY LEADER
who mass: person US | A member from MASSACHUSETTS
who florida: person US | A member from FLORIDA
who aid: body US | Agency for International Development
who senate: body US | The Senate
where yamales: site HN 13.9 -86.5 | Yamales
where eighth: site US - - | Eighth Street
who country: state US | the country
* vote SUPPORT occurred
  when: 1988-03-30 day from text "WEDNESDAY, MARCH 30"
  by: house
  to: contras
  about: aid
* aid AID announced
  when: ?
  by: aid
  to: contras
* verify COOPERATE announced
  when: ?
  by: "a commission"
* accord AGREE occurred
  when: 1988-03 month "March"
  where: sapoa
  by: sandinistas; contras
  to: sandinistas; contras
* feb3 REJECT/assist occurred
  when: 1988-02-03 day from text "the 3rd of February"
  by: house
  to: contras
  about: AID to contras
  said: speaker
* march3 REJECT/assist occurred
  when: 1988-03-03 day from text "the 3rd of March"
  by: house
  to: contras
  about: AID to contras
  said: speaker
* march3vote REJECT occurred optional
  when: 1988-03-03 day from text "the 3rd of March"
  by: "friends on the other side of the aisle"
  to: contras
  part_of: march3
  said: speaker
* ask REQUEST/change occurred
  when: 1988-03-30 day from text "WEDNESDAY, MARCH 30"
  by: speaker
  to: "the gentlemen"
  about: support
* support SUPPORT demanded optional
  when: ?
  by: "the gentlemen"
* arm AID occurred
  when: ?
  by: country
  to: contras
  said: minority
* abandon SANCTION/discontinue occurred
  when: 1988-02 month from published "February"
  by: country
  to: contras
  said: minority
* minvote SUPPORT announced optional
  when: 1988-03-30 day from text "WEDNESDAY, MARCH 30"
  by: minority
  to: contras
  about: aid
* massno REJECT occurred
  when: 1988-03-30 day from text "WEDNESDAY, MARCH 30"
  by: mass
  to: contras
  about: aid
* nyvote SUPPORT announced optional
  when: 1988-03-30 day from text "WEDNESDAY, MARCH 30"
  by: "A member from NEW YORK"
  to: contras
  about: aid
* violate SANCTION/withdraw hypothetical
  when: ?
  by: sandinistas
  said: minority
* noprisoner REJECT hypothetical
  when: ?
  by: sandinistas
  said: minority
* arms AID hypothetical
  when: ?
  by: minority
  to: contras
  said: minority
* promisevote AGREE occurred
  when: ?
  by: speaker
  to: minority
  about: vote2
  said: minority
* vote2 SUPPORT announced optional
  when: ?
  by: house
* visithon CONSULT/visit occurred
  when: 1988-03-27 "Sunday"
  where: palmerola
  by: mass; ustroops
  to: ustroops
  said: mass
* airlift MOBILIZE/troops occurred
  when: ?
  where: palmerola
  by: ustroops
  said: mass
* home RETREAT/withdraw occurred
  when: 1988-03-28 "Monday"
  where: palmerola
  by: ustroops
  said: mass
* thankcalero SUPPORT occurred
  when: ?
  by: calero
  to: house
  said: florida
* protestmiami PROTEST/demo occurred
  when: 1988-03 month "the night of its signing"
  where: eighth
  by: "constituents"
  said: florida "said"
  to: "a copy of the accord" thing
* oustberm SANCTION/expel attempted
  when: 1988-03-20/1988-03-26 week "last week"
  by: "the colonel's own officers"
  to: bermudez
  said: florida "said"
* lock COERCE/arrest occurred
  when: 1988-03-20/1988-03-30 bounded
  where: yamales
  by: bermudez
  to: "two of them"
  detained: 2 "two of them"
  said: florida
* release RETREAT/release occurred
  when: 1988-03-27 "Sunday"
  by: sandinistas
  to: "prisoners"
  released: 100 "the hundred prisoners"
  said: "A member from NEW YORK"
* senate SUPPORT announced optional
  when: 1988-03-31 "tomorrow"
  by: senate
* signbill SUPPORT announced
  when: 1988-04-01 "Good Friday"
  by: "the President"
* ceasefire RETREAT/ceasefire announced
  when: 1988-04-01 "Good Friday"
  by: sandinistas; contras
  to: sandinistas; contras
* armsreq REQUEST/assist hypothetical optional
  when: ?
  by: minority
  to: house
  about: arms
  said: minority
figure: votes 345 "345" of house
figure: votes 70 "70" of house

== d-sapoa-5
outlet: Istmo Quarterly Review
register: analysis
published: 1988-07-29
--
How a {ceasefire|truce} outlives its {aprround|talks}

There have been no {notalks!denied|talks} in Nicaragua since the ninth of June, and hardly any war. One has to begin with the second fact, because nobody in Managua or Washington wants to.

The three {aprround|rounds} that followed Sapoá were held in a hotel in the Nicaraguan capital, an event in itself: Adolfo Calero by the same pool as the commandants whose heads he had {heads|asked for}. In April the parties {aprround|met} twice, in May once. The {ceasefire|truce} was {truceext|renewed} by a month, then by another. But on the zones nothing moved, as the army {zonessupply|held up} what it called military boots and the rebels called shoes. And inside the Resistance the wolves had their day: Colonel Bermúdez {bermtakes|forced} his way into the directorate. When the delegations {june|sat down} on June 7th, the rebels laid on the table a {newdemands|list} of which three quarters were new, such as that the conscripts {goarmy!demanded|be sent} home and the supreme court {court!demanded|resign}. General Ortega {accept6|accepted} six of the points in one night. At noon on the 9th they {twohours|gave} him two hours for all the rest, and when he {askday|asked for} a day, they {walkout|left}.

What then? It would've been natural to {reopen!hypothetical|reopen} fire. Neither has. On July 1st the government {extuni,extuni2|prolonged} the {ceasefire|ceasefire} by itself, for a month, and did so once again this week. The Resistance has {noattack|pledged} to hold back its men except in self-defence, twelve thousand of whom are camped at Yamales on American rice. Here and there a patrol is {ambushes|ambushed}; in the three weeks to July 20th the OAS observers counted twenty-six such, and nineteen dead. In the whole of last July it was four hundred.

The other war, the one with whistles and truncheons, has been fought in the towns. On Sunday, July 10th, some three thousand opponents {nandmarch|marched} at Nandaime under a permit. Stones {nandstones|flew}; the police {nandgas|threw} tear gas, for the first time since the Revolution, and {nandarrest|hauled off} thirty-eight, among them four party leaders. Next day the government {expelmelt|threw out} the American ambassador, Richard Melton, and seven of his staff, for having, it said, {plotmelt|directed} the {nandmarch|rally} from a jeep. It {shutprensa|closed} La Prensa for fifteen days and the Church's radio for as long as it pleases. Washington {expeltunn|returned} the compliment within twenty-four hours: ambassador Tünnermann and seven more. On the 14th the largest private sugar mill was {mill|confiscated}. La Prensa, incidentally, is {prensaback|out} again since Tuesday, with the same cartoonist.

Congress growled. By 91 to four the Senate {sencond|condemned} the {nandgas|repression}; a dozen senators have a bill for weapons, and if the Sandinistas {jail!hypothetical|sentence} those four party men it may well {newarms!hypothetical|pass}. An attempt to {bridgesab|blow up} a bridge near Estelí, {bridgesab|foiled} on the 19th when the charge got wet, looked like somebody's effort to help the bill along. The Resistance knows nothing of it.

And yet they talk. Mr César has been {cesarg|seen} in Guatemala twice with a deputy foreign minister whom he was at school with. The cardinal, who is cross with everybody, {obandooffer|offered} on Sunday to {obandohost!announced|receive} them in his seminary if there be no photographers. President Azcona, tired of twelve thousand guests, {azconaask|wants} a United Nations {force!demanded|force} for his border and has {campsask|told} Washington that the camps must {campsgo!demanded|go} by the end of his term.

Wars end from exhaustion more often than from signatures. I don't say that this one has ended. I say that, on the road from Matagalpa to Jinotega, where a year ago nobody drove after four, I was overtaken last Friday night by a bus with a brass band on its roof.

~ Contributors · Back issues · The Review does not return manuscripts
--
who sandinistas: the army
who contras: the rebels
who azcona: President Azcona
who nicgov2: body NI | delegations
who oasobs: organisation - | OAS observers
who senate: body US | the Senate
who tunn: person NI | ambassador Tünnermann
who police: force NI | the police
where yamales: site HN 13.9 -86.5 | Yamales
where esteli: near NI 13.09 -86.36 | Estelí
where guatemala: country GT 15.5 -90.3 | Guatemala
* heads REQUEST occurred optional
  when: ?
  by: calero
  to: "the commandants"
* aprround CONSULT occurred
  when: 1988-04/1988-05 bounded "April" "May"
  where: managua
  by: contras; nicgov; calero
  to: nicgov
  count: 3 "three rounds"
* truceext AGREE occurred
  when: ?
  by: contras; nicgov
  to: contras; nicgov
* zonessupply COERCE/restrict occurred
  when: ?
  by: sandinistas
  to: contras
* bermtakes COERCE occurred optional
  when: 1988-04/1988-06 bounded
  by: bermudez
  to: contras
* june CONSULT occurred
  when: 1988-06-07/1988-06-09 day from text "June 7th"
  where: "Nicaragua"
  by: contras; hortega
* newdemands REQUEST/change occurred
  when: 1988-06-07 day from text "June 7th"
  by: contras
  to: nicgov
  about: court
* goarmy RETREAT demanded optional
  when: ?
  by: nicgov
* court RETREAT/resign demanded optional
  when: ?
  by: "the supreme court"
* accept6 AGREE occurred
  when: 1988-06-07/1988-06-09 bounded "one night"
  by: hortega
  to: contras
  answers: newdemands "accepted six of the points"
* walkout SANCTION/discontinue occurred
  when: 1988-06-09 day from text "the 9th"
  by: contras
  to: nicgov
* reopen ASSAULT hypothetical
  when: ?
  by: contras; nicgov
  to: contras; nicgov
* extuni AGREE occurred
  when: 1988-07-01 day from text "July 1st"
  by: nicgov
  to: contras
  about: RETREAT/ceasefire
* noattack AGREE occurred
  when: ?
  by: contras
* ambushes ASSAULT/firearms occurred
  when: 1988-06-29/1988-07-20 day from text "the three weeks to July 20th"
  count: 26 "twenty-six such"
  killed: 19 "nineteen dead" voice oasobs
  said: oasobs "counted"
  to: "a patrol"
* nandmarch PROTEST/demo occurred
  when: 1988-07-10 day from text "Sunday, July 10th"
  where: nandaime
  by: "some three thousand opponents"
  to: nicgov
  participants: ~3000 "some three thousand opponents"
* nandstones PROTEST/riot occurred
  when: 1988-07-10 day from text "Sunday, July 10th"
  where: nandaime
  by: "opponents"
  to: police
  with: stones "Stones"
* nandgas ASSAULT/crowd-control occurred
  when: 1988-07-10 day from text "Sunday, July 10th"
  where: nandaime
  by: police
  to: "opponents"
  with: crowd-control "tear gas"
* nandarrest COERCE/arrest occurred
  when: 1988-07-10 day from text "Sunday, July 10th"
  where: nandaime
  by: police
  to: "opponents"
  detained: 38 "thirty-eight"
  detained: 4 "four" part of "party leaders"
* expelmelt SANCTION/expel occurred
  when: 1988-07-11 "Next day"
  by: nicgov
  to: melton; "seven of his staff"
  answers: plotmelt "for having"
* plotmelt SUPPORT occurred
  when: 1988-07-10 day from text "Sunday, July 10th"
  by: melton alleged of nicgov
  about: nandmarch
  where: nandaime
  said: nicgov official "said"
* shutprensa COERCE/censor occurred
  when: 1988-07-11 "Next day"
  by: nicgov
  to: laprensa; "the Church's radio"
* expeltunn SANCTION/expel occurred
  when: 1988-07-12 "within twenty-four hours"
  by: us
  to: tunn; "seven more"
  answers: expelmelt "returned the compliment"
* mill COERCE/seize occurred
  when: 1988-07-14 day from text "the 14th"
  to: "the largest private sugar mill" thing
* prensaback RETREAT/access occurred
  when: 1988-07-26 "Tuesday"
  to: laprensa
* sencond ACCUSE/disapprove occurred
  when: 1988-07-10/1988-07-29 bounded
  by: senate
  to: nicgov
  about: nandgas
  answers: nandgas
* jail SANCTION/convict hypothetical
  when: ?
  by: nicgov
  to: "those four party men"
* newarms SUPPORT hypothetical
  when: ?
  by: senate
  to: contras
* bridgesab ASSAULT/explosives attempted
  when: 1988-07-19 day from text "the 19th"
  where: esteli
  by: contras denied
  to: "a bridge" thing
  with: bomb "the charge"
* cesarg CONSULT occurred
  when: 1988-06-09/1988-07-29 bounded
  where: guatemala
  by: cesar; "a deputy foreign minister"
  count: 2 "twice"
* obandooffer AGREE occurred
  when: 1988-07-24 "Sunday"
  by: obando
  to: contras; nicgov
  about: obandohost
* obandohost CONSULT/third-party announced optional
  when: ?
  where: "his seminary"
  by: obando; contras; nicgov
  to: obando
* azconaask REQUEST/assist occurred
  when: ?
  by: azcona
  to: "United Nations"
  about: force
* force MOBILIZE demanded optional
  when: ?
  where: "his border"
  by: "United Nations"
* campsgo RETREAT/withdraw demanded optional
  when: ? "the end of his term"
  where: yamales
  by: contras
* ceasefire RETREAT/ceasefire ongoing
  when: ?
  by: contras; nicgov
  to: contras; nicgov
* askday REQUEST/yield occurred
  when: 1988-06-09 day from text "the 9th"
  by: hortega
  to: contras
* campsask REQUEST/change occurred
  when: ?
  by: azcona
  to: us
  about: campsgo
* twohours REQUEST/yield occurred
  when: 1988-06-09 day from text "the 9th"
  by: contras
  to: hortega
* extuni2 AGREE occurred
  when: 1988-07-25/1988-07-29 bounded "this week"
  by: nicgov
  to: contras
  about: RETREAT/ceasefire
* notalks CONSULT denied optional
  when: ? "the ninth of June"
  by: contras; nicgov
figure: votes 91 "91" of senate
figure: votes 4 "four" of senate
figure: troops 12000 "twelve thousand" of contras at yamales
