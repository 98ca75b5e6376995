story: ax-ghouta
conflict: Syria
countries: SY
facts: On 21 August 2013 rockets with sarin struck eastern Ghouta and Moadamiya near Damascus; opposition tolls went from over 200 to 1,300, Médecins Sans Frontières spoke of 355 on 24 August, the United States of 1,429 on 30 August. UN inspectors were shot at on 26 August and reached Moadamiya; the House of Commons voted 285 to 272 against on 29 August; Obama asked Congress on 31 August; Lavrov's proposal came on 9 September, the Geneva framework on 14 September, the UN report on 16 September, resolution 2118 on 27 September. (public record: UN mission report, White House assessment, Hansard, press of August and September 2013.)

who syriagov: government SY | Syrian government; Damascus; the Syrian regime; Assad government
who assad: person SY | Bashar al-Assad; Assad
who army: force SY | Syrian army; government forces; the army; army
who rebels: group SY | rebels; the rebels; opposition fighters
who snc: coalition SY | Syrian National Coalition; the Coalition
who fsa: group SY | Free Syrian Army
who msf: organisation - | Médecins Sans Frontières; Medecins Sans Frontieres; MSF
who inspectors: body - | UN inspectors; inspectors; UN team; UN experts; UN mission
who sellstrom: person - | Ake Sellström; Ake Sellstrom
who ban: person - | Ban Ki-moon; Ban
who unsc: body - | Security Council
who obama: person US | Barack Obama; Obama
who kerry: person US | John Kerry; Kerry
who congress: body US | Congress
who us: state US | United States; Washington
who russia: state RU | Russia; Moscow
who lavrov: person RU | Sergei Lavrov; Lavrov
who cameron: person GB | David Cameron; Cameron
who commons: body GB | House of Commons; Commons
who france: state FR | France; Paris
who iran: state IR | Iran; Tehran
who opcw: organisation - | Organisation for the Prohibition of Chemical Weapons; OPCW

where ghouta: district SY 33.5200 36.4000 | eastern Ghouta; Eastern Ghouta; Ghouta
where zamalka: town SY 33.5250 36.3530 | Zamalka
where ain: town SY 33.5310 36.3760 | Ain Tarma; Ein Tarma
where moadamiya: town SY 33.4610 36.1930 | Moadamiya; Moadamiyeh
where damascus: town SY 33.5102 36.2913 | the capital; DAMASCUS
where geneva: town CH 46.2022 6.1457 | Geneva; GENEVA

== ax-ghouta-1
outlet: Orontes Press
register: wire
published: 2013-08-27
--
UN inspectors {snipe|shot at} on way to {gas|gassed} suburb, reach victims all the same

DAMASCUS, Aug 27 (Orontes) - Snipers {snipe|fired} on a convoy of UN experts as it crossed the lines towards a western suburb of the capital on Monday, {snipe|disabling} one vehicle, before the team {reach|got through} and spent three hours with people who had survived last week's suspected poison gas {gas|attack}.

The first car was {snipe|hit} "deliberately and several times" in its tyres and windscreen, a UN spokesman said. State television {tvblame|blamed} "armed terrorist gangs" for the {snipe|shooting}; the Syrian National Coalition {sniacc|accused} a pro-government militia. The inspectors, led by the Swede Ake Sellstrom, drove back, took another car and {reach|went in}. At Moadamiya they took blood, hair and soil and filmed bomb casings. They could not enter Zamalka and Ain Tarma, across the city, where most people died before dawn on Wednesday.

How many is disputed. Opposition offices gave more than two hundred in the first hours and 1,300 by evening. Medecins Sans Frontieres, whose partners run three hospitals in Damascus province, reported on Saturday that 355 of some 3,600 patients with symptoms of nerve poison had died. Damascus says no such weapon was {gas!denied|used} by its forces. In its telling the rebels did it, and on Saturday soldiers {jobargas|choked} in a tunnel in Jobar where barrels were {jobarfind|found}.

The {access|permission} to visit came on Sunday, four days late, after Ban Ki-moon had {send|sent} his disarmament chief, Angela Kane, to {kane|press} for it; the army {pause|stopped} {shell|shelling} the suburb for five hours. "{uslate|Too late} to be credible," an American official said. John Kerry, in a statement that sounded to many like a declaration, {kerry|called} the {gas|killing} of women and children by chemical weapons "a moral obscenity" and {kerryacc|charged} the Assad government with having {destroy|destroyed} evidence by five days of {shell|bombardment}.

Four destroyers of the American navy are already {ships|cruising} in the eastern Mediterranean. Britain's prime minister, David Cameron, {recall|summoned} parliament from its holidays for Thursday. France's president said his country was "ready to {punish!announced|punish}" whoever {gas|gassed} the innocent. Moscow {rusneg|warned} against repeating the "{iraq|adventure}" of Iraq; Iran, which was itself {halabja|gassed} in the 1980s, spoke of a "{irwarn|red line}" for Washington too.

In an interview with a Russian daily Assad {assadrej|called} the {kerryacc|charge} "an insult to common sense". His soldiers stood in the very suburbs, he said. Would any state use gas where its own men are?

~ Slideshow: Damascus at war (graphic)
~ Subscribe to Orontes alerts
--
who coalitionmil: group SY | a pro-government militia
who kane: person - | Angela Kane
who frpres: person FR | France's president
who britain: state GB | Britain
who terrgangs: group SY | armed terrorist gangs
who usofficial: person US | an American official
where jobar: district SY 33.5270 36.3300 | Jobar
where med: region - - - | the eastern Mediterranean
where iraq: country IQ 33.0 44.0 | Iraq
* snipe ASSAULT/firearms occurred
  when: 2013-08-26 "Monday"
  where: "a western suburb of the capital"; moadamiya
  by: "Snipers"; terrgangs alleged of "State television"; coalitionmil alleged of snc
  to: inspectors; "one vehicle" thing
  with: small-arms "shot at"
  said: "a UN spokesman" official "said"
* gas ASSAULT/unconventional occurred
  when: 2013-08-21 "before dawn on Wednesday"
  where: zamalka; ain; moadamiya
  by: syriagov alleged of kerry; syriagov denied; rebels alleged of syriagov
  to: "women and children"; "the innocent"
  with: chemical "poison gas"
  killed: >=200 "more than two hundred" side civilian voice "Opposition offices"
  killed: 1300 "1,300" side civilian voice "Opposition offices"
  killed: 355 "355" side civilian voice msf as_of 2013-08-24
  injured: ~3600 "some 3,600 patients" side civilian voice msf
  said: "Opposition offices" party "gave"
  said: msf party "reported"
  said: syriagov official denied "says"
* reach CONSULT/visit occurred
  when: 2013-08-26 "Monday"
  where: moadamiya
  by: inspectors
  to: "people who had survived"
* sniacc ACCUSE/allege occurred
  when: 2013-08-26/2013-08-27 bounded
  by: snc
  to: coalitionmil
  about: snipe
* jobargas ASSAULT/unconventional occurred
  when: 2013-08-24 "Saturday"
  where: jobar
  by: rebels alleged of syriagov
  to: army "soldiers"
  said: syriagov official claimed
* jobarfind COERCE/seize occurred
  when: 2013-08-24 "Saturday"
  where: jobar
  to: "barrels" thing
  said: syriagov official claimed
* access RETREAT/access occurred
  when: 2013-08-25 "Sunday"
  where: moadamiya
  by: syriagov
  to: inspectors
  answers: kane "to press for it"
* send MOBILIZE occurred optional
  when: 2013-08-21/2013-08-25 bounded
  by: ban
  to: syriagov
* kane REQUEST/change occurred
  when: 2013-08-21/2013-08-25 bounded
  by: kane; ban
  to: syriagov
  about: access
* shell ASSAULT/heavy-weapons occurred
  when: 2013-08-21/2013-08-26 "five days"
  where: moadamiya
  by: army
  to: "the suburb" thing
  with: artillery "shelling"
* pause RETREAT/ceasefire occurred
  when: 2013-08-26 "five hours"
  where: moadamiya
  by: army
  to: inspectors
* kerry ACCUSE/disapprove occurred
  when: 2013-08-26/2013-08-27 bounded
  by: kerry
  to: syriagov
  about: gas
  answers: gas "called the killing"
* kerryacc ACCUSE/allege occurred
  when: 2013-08-26/2013-08-27 bounded
  by: kerry
  to: syriagov
  about: destroy
* destroy ASSAULT/destroy occurred
  when: 2013-08-21/2013-08-26 bounded "five days"
  by: syriagov alleged of kerry
  to: "evidence" thing
  said: kerry official claimed "charged"
* ships MOBILIZE/weapons ongoing
  when: 2013-08-27
  where: med
  by: us "the American navy"
  with: warship "Four destroyers" 4
* recall REQUEST/meet occurred
  when: 2013-08-26/2013-08-27 bounded
  by: cameron
  to: "parliament"
* punish ASSAULT announced
  when: ?
  by: frpres
  to: "whoever gassed the innocent"
* rusneg REQUEST/yield occurred
  when: 2013-08-26/2013-08-27 bounded
  by: russia
  to: us
  about: ASSAULT
* iraq ASSAULT occurred optional
  when: ?
  where: iraq
  to: iraq
* halabja ASSAULT/unconventional occurred
  when: 1980/1989 "the 1980s"
  to: iran
* irwarn THREATEN occurred
  when: 2013-08-26/2013-08-27 bounded
  by: iran
  to: us
* assadrej REJECT occurred optional
  when: 2013-08-21/2013-08-27 bounded
  by: assad
  to: kerry
  about: kerryacc
  answers: kerryacc "called the charge"
* tvblame ACCUSE/allege occurred
  when: 2013-08-26/2013-08-27 bounded
  by: "State television"
  to: terrgangs
  about: snipe
* uslate ACCUSE/disapprove occurred optional
  when: 2013-08-25/2013-08-27 bounded
  by: usofficial
  to: syriagov
  about: access
  answers: access "Too late to be credible"
tie: sellstrom leads inspectors "led by"

== ax-ghouta-2
outlet: The Weekly Ledger
register: daily
published: 2013-09-01
--
Obama {asked|asks} first, {strike!announced|shoots} later: Congress to {vote!announced|vote} on Syria

Everyone expected missiles. What came on Saturday afternoon in the Rose Garden was a {asked|request}. The United States should take military {strike|action} against the Syrian regime, Barack Obama said, and he had the right to order it alone; but he would {asked|seek} the {approve!demanded|consent} of Congress, which does not sit until September 9.

Only thirty-six hours before, his Secretary of State had laid out what was known. At least 1,429 people, 426 of them children, were {gas|killed} in the rocket {gas|attack} on the suburbs of Damascus on August 21, John Kerry {kerryacc2|charged}, and the rockets came from ground that the government {hold|holds}. American ears had caught an officer confirming the {gas|use} of chemicals. How the number had been counted he left open. French services in a paper of their own can vouch for 281; the Syrian ambassador to the UN {denyacc|dismissed} it all as "fabrication" and {invq|demanded} an {invinq|inquiry} into three {othergas|incidents} in which soldiers are said to have inhaled gas.

Between the two speeches lies a night in London. On Thursday, by 285 to 272, the Commons {commons|threw out} a {prepare|motion} of David Cameron's government that would have opened the door to a {strike!hypothetical|strike}. "I get that, and the government will {obey|act} accordingly," he said before the benches had emptied. It is the first time since 1782 that a British premier has been {commons|denied} a war. Germany and Italy had {rule|ruled out} taking part. Paris stands alone at Washington's side: "the {gas|massacre} cannot and must not go unpunished", President Hollande told a newspaper, {hollsup|backing} a "firm" {strike!hypothetical|blow}.

In Damascus shots in the air greeted the news, and the deputy foreign minister {mock|called} Obama "hesitant and confused". The UN inspectors {leave|left} for Beirut at daybreak on Saturday with their samples, which go to four laboratories. Vladimir Putin, in Vladivostok, {putin|challenged} the Americans to {show!demanded|show} their evidence to the Security Council. He {putinrej|called} it "utter nonsense" that the army, which {qalamoun|surrounds} the rebels and advances, should hand the other side such a trump. The head of the opposition Coalition {disap|deplored} the {asked|delay}.

Five warships {ships|wait} off the coast, each with some forty cruise missiles. In Tartus Russian families are boarding planes. In Israel people queue for gas masks. In Damascus, a grocer there tells us by telephone, soldiers have {school|moved into} three schools of his quarter since Tuesday: nobody {schstrike!hypothetical|bombs} schools.

~ Letters: p. 30. Crossword: p. 31
--
who kerry: his Secretary of State
who hollande: person FR | President Hollande
who putin: person RU | Vladimir Putin
who syamb: office SY | the Syrian ambassador to the UN
who germany: state DE | Germany
who italy: state IT | Italy
who depfm: person SY | the deputy foreign minister
who headsnc: person SY | The head of the opposition Coalition
where rose: site US - - | the Rose Garden
where london: town GB 51.5085 -0.1257 | London
where suburbs: near SY 33.52 36.35 | the suburbs of Damascus
where damascus: In Damascus
where tartus: town SY 34.8890 35.8866 | Tartus
where vladi: town RU 43.1056 131.8735 | Vladivostok
where beirut: town LB 33.8889 35.4944 | Beirut
* strike ASSAULT/aerial announced
  when: ?
  where: suburbs
  by: obama; us
  to: syriagov
* vote SUPPORT announced
  when: ?
  by: congress
  about: strike
* asked REQUEST/assist occurred
  when: 2013-08-31 "Saturday afternoon"
  where: rose
  by: obama
  to: congress
  about: strike
* approve SUPPORT demanded optional
  when: ?
  by: congress
  to: obama
* gas ASSAULT/unconventional occurred
  when: 2013-08-21 from text "August 21"
  where: suburbs
  by: syriagov alleged of kerry; syriagov denied
  to: "children"
  with: rocket "rocket"; chemical "chemicals"
  killed: >=1429 "At least 1,429 people" side civilian voice kerry
  killed: 426 "426 of them children" part side civilian voice kerry of "children"
  killed: 281 "281" side civilian voice "French services"
  said: kerry official "charged"
  said: "French services" official "vouch"
  said: syamb official denied "dismissed"
* kerryacc2 ACCUSE/allege occurred
  when: 2013-08-30 from asked "thirty-six hours before"
  by: kerry
  to: syriagov
  about: gas
* hold COERCE/seize ongoing optional
  when: 2013-08-21/2013-09-01 bounded
  by: syriagov
* denyacc REJECT occurred optional
  when: 2013-08-30/2013-09-01 bounded
  by: syamb
  to: kerry
  about: kerryacc2
  answers: kerryacc2 "dismissed it all"
* invq REQUEST/change occurred
  when: 2013-08-30/2013-09-01 bounded
  by: syamb
  about: invinq
* invinq ACCUSE/investigate demanded optional
  when: ?
  about: othergas
* othergas ASSAULT/unconventional occurred
  when: ?
  to: army "soldiers"
  with: chemical "gas"
  count: 3 "three"
  said: syamb official claimed
* commons REJECT/change occurred
  when: 2013-08-29 "Thursday"
  where: london
  by: commons
  to: cameron
  about: prepare
  answers: prepare "threw out a motion"
* prepare REQUEST/assist occurred
  when: 2013-08-29 "Thursday"
  where: london
  by: cameron
  to: commons
  about: strike
* obey CONCEDE occurred
  when: 2013-08-29 "Thursday"
  where: london
  by: cameron
  to: commons
  answers: commons "I get that"
* rule REJECT/assist occurred
  when: ?
  by: germany; italy
  to: us
  about: strike
* hollsup SUPPORT occurred
  when: 2013-08-30/2013-09-01 bounded
  by: hollande
  to: us
  about: strike
* mock ACCUSE/disapprove occurred
  when: 2013-08-31/2013-09-01 bounded
  where: damascus
  by: depfm
  to: obama
* leave RETREAT/withdraw occurred
  when: 2013-08-31 "Saturday"
  where: damascus
  by: inspectors
* putin REQUEST/change occurred
  when: 2013-08-31/2013-09-01 bounded
  where: vladi
  by: putin
  to: us "the Americans"
  about: show
* putinrej REJECT occurred optional
  when: 2013-08-31/2013-09-01 bounded
  where: vladi
  by: putin
  to: us
  about: kerryacc2
  answers: kerryacc2
* show CONSULT demanded optional
  when: ?
  by: us "the Americans"
  to: unsc
* qalamoun COERCE/restrict ongoing optional
  when: 2013-09-01
  by: army
  to: rebels
  said: putin official
* disap ACCUSE/disapprove occurred
  when: 2013-08-31/2013-09-01 bounded
  by: headsnc
  to: obama
  about: asked
  answers: asked
* ships MOBILIZE/weapons ongoing
  when: 2013-09-01
  where: "off the coast"
  by: us
  with: warship "Five warships" 5; missile "cruise missiles"
* school MOBILIZE/troops occurred
  when: 2013-08-27/2013-09-01 bounded "Tuesday"
  where: "three schools"; damascus
  by: army "soldiers"
  said: "a grocer there" witness "tells"
* schstrike ASSAULT/aerial hypothetical optional
  when: ?
  to: "schools" thing
figure: votes 285 "285" of commons
figure: votes 272 "272" of commons

== ax-ghouta-3
outlet: Alpine Dispatch
register: wire
published: 2013-09-15
--
Three days, one list: US and Russia {deal|agree} how Syria must {scrap!announced|give up} poison gas

GENEVA, Sept 15 (AD) - Russia and the United States {deal|agreed} on Saturday on a plan under which Syria has one week to {declare!announced|declare} its chemical arsenal and until the middle of 2014 to see it {scrap!announced|destroyed}, putting off an American {strike!hypothetical|attack} that had seemed days away.

John Kerry and Sergei Lavrov, who {gentalk|negotiated} at a Geneva hotel since Thursday, presented four pages to the press. The weapons, which both now put at about a thousand tonnes, are to be {remove!announced|removed} or {scrap!announced|wrecked} under the eyes of the OPCW. If Damascus {breach!hypothetical|cheats}, the two powers will {chapthr,chapter7|seek} measures under Chapter VII of the UN Charter; Lavrov stressed that this implied no automatic use of {force!denied|force}, Kerry that the {threat|threat} of it "remains on the table".

Syria {join|acceded} to the convention against chemical weapons on the same day. It was a sentence of Kerry's in London on Monday, to a question he had not expected, that set things moving. Assad could {scrap!hypothetical|hand over} "every single bit" in a week, he had said, "but he isn't about to do it". Lavrov {propose|took him at his word} within hours, Syria's foreign minister {welcome|welcomed} the {propose|idea} in Moscow the same evening, and on Tuesday Obama {defer|asked} the Senate to put off its {vote!demanded|ballot}.

"We do not care about agreements," General Salim Idris of the Free Syrian Army told reporters in Istanbul. The {deal|bargain} was "a Russian initiative to gain time"; his men would {fight!announced|fight on}, and he {idacc|accused} the government of having {ship|moved} part of the stuff to Lebanon and Iraq. A Syrian minister {victory|praised} it as "a victory which was won thanks to our Russian friends". China, France and Britain {welc5|welcomed} the {deal|accord}. "{parisadd,force|Force} must stay an option", Paris added. In Jerusalem, which Kerry {jer|visits} today, officials recalled that they too have not ratified the convention.

On the ground no one {laid!denied|laid down} anything. Jets {raids|bombed} Barzeh and Moadamiya on Saturday, activists reported, and {raids|killed} at least eleven. In Maaloula, a Christian village where fighters {maal|overran} a checkpoint ten days ago with a suicide {maalbomb|blast}, the army was {maalfight|fighting} for a hotel on the cliff.

The inspectors' report on August 21, when rebels say more than 1,400 people were {gas|gassed}, will {report!announced|go} to the Council on Monday. Ban let slip on Friday that it would be "overwhelming", and that Assad had committed "many {crimes|crimes} against humanity".

~ FACTBOX: What is sarin?
~ 2013 Alpine Dispatch. All rights reserved
--
who syria: state SY | Syria
who idris: person SY | General Salim Idris; Salim Idris
who symin: person SY | A Syrian minister
who syfm: person SY | Syria's foreign minister
who china: state CN | China
who britain: state GB | Britain
who senate: body US | the Senate
who unsc: the Council
where istanbul: town TR 41.0138 28.9497 | Istanbul
where jerusalem: town IL 31.7690 35.2163 | Jerusalem
where london: town GB 51.5085 -0.1257 | London
where moscowc: town RU 55.7522 37.6156 | in Moscow
where maaloula: town SY 33.8440 36.5470 | Maaloula
where barzeh: district SY 33.5500 36.3150 | Barzeh
where hotel: site CH - - | a Geneva hotel
where lebanon: country LB 33.8 35.8 | Lebanon
where iraq: country IQ 33.0 44.0 | Iraq
* deal AGREE occurred
  when: 2013-09-14 "Saturday"
  where: hotel; geneva
  by: us; russia; kerry; lavrov
  to: russia; us
  about: scrap
* scrap RETREAT/disarm announced
  when: 2013-09-14/2014-06 bounded from text "until the middle of 2014"
  by: syria
  to: opcw
  said: kerry official "said"
* declare AGREE announced optional
  when: 2013-09-14/2013-09-21 bounded "one week"
  by: syria
* strike ASSAULT/aerial hypothetical
  when: ?
  by: us
  to: syria
* gentalk CONSULT occurred
  when: 2013-09-12/2013-09-14 "Thursday"
  where: hotel; geneva
  by: kerry; lavrov
* remove RETREAT/disarm announced optional
  when: 2013-09-14/2014-06 bounded
  by: syria
* breach REJECT hypothetical optional
  when: ?
  by: syriagov
* chapter7 REQUEST/change hypothetical optional
  when: ?
  by: us "the two powers"; russia "the two powers"
  to: unsc
* force ASSAULT hypothetical
  when: ?
  by: us
  to: syriagov
* threat THREATEN/violence occurred
  when: 2013-09-14 "Saturday"
  where: hotel; geneva
  by: kerry
  to: syriagov
  about: force
* join AGREE occurred
  when: 2013-09-14 from deal "the same day"
  by: syria
* propose REQUEST/change occurred
  when: 2013-09-09 "within hours"
  by: lavrov
  to: syria
  about: scrap
* welcome SUPPORT occurred
  when: 2013-09-09 from propose "the same evening"
  where: moscowc
  by: syfm
  to: lavrov
  about: propose
  answers: propose "welcomed the idea"
* defer REQUEST/change occurred
  when: 2013-09-10 "Tuesday"
  by: obama
  to: senate
  about: vote
* vote SUPPORT demanded optional
  when: ?
  by: senate
* fight ASSAULT announced
  when: ?
  by: fsa "his men"
  to: syriagov
* idacc ACCUSE/allege occurred
  when: 2013-09-14/2013-09-15 bounded
  where: istanbul
  by: idris
  to: syriagov
  about: ship
* ship MOBILIZE/weapons occurred
  when: ?
  where: lebanon; iraq
  by: syriagov alleged of idris
  said: idris party claimed "accused"
* victory SUPPORT occurred
  when: 2013-09-14/2013-09-15 bounded
  by: symin
  to: russia
  about: deal
  answers: deal "praised it"
* welc5 SUPPORT occurred
  when: 2013-09-14/2013-09-15 bounded
  by: china; france; britain
  to: us; russia
  about: deal
  answers: deal "welcomed the accord"
* parisadd THREATEN/violence occurred optional
  when: 2013-09-14/2013-09-15 bounded
  by: france
  to: syria
  about: force
* jer CONSULT/visit occurred
  when: 2013-09-15 "today"
  where: jerusalem
  by: kerry
* laid RETREAT/disarm denied optional
  when: 2013-09-14/2013-09-15 bounded
* raids ASSAULT/aerial occurred
  when: 2013-09-14 "Saturday"
  where: barzeh; moadamiya
  to: moadamiya thing; barzeh thing
  with: airstrike "Jets"
  killed: >=11 "at least eleven" side unknown voice "activists"
  said: "activists" witness "reported"
* maal ASSAULT occurred
  when: 2013-09-05 "ten days ago"
  where: "a checkpoint"; maaloula
  by: "fighters"
  to: "a checkpoint" thing; army
* maalbomb ASSAULT/suicide-attack occurred
  when: 2013-09-05 "ten days ago"
  where: "a checkpoint"; maaloula
  by: "fighters"
  to: "a checkpoint" thing
  part_of: maal
* maalfight ASSAULT ongoing
  when: 2013-09-14/2013-09-15 bounded
  where: "a hotel on the cliff"; maaloula
  by: army; "fighters"
  to: "fighters"; army
* gas ASSAULT/unconventional occurred
  when: 2013-08-21 from text "August 21"
  to: "more than 1,400 people"
  killed: >=1400 "more than 1,400 people" side civilian voice rebels
  said: rebels party "say"
* report ACCUSE/investigate announced
  when: 2013-09-16 "Monday"
  by: inspectors
  to: unsc
  about: gas
* crimes ASSAULT occurred
  when: ?
  by: assad alleged of ban
  said: ban official "let slip"
* chapthr THREATEN occurred
  when: 2013-09-14 "Saturday"
  by: us "the two powers"; russia "the two powers"
  to: syriagov
  about: chapter7
figure: munitions ~1000 "about a thousand tonnes" of syria
tie: idris leads fsa "General Salim Idris of the Free Syrian Army"
