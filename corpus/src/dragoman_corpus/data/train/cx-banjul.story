story: cx-banjul
conflict: Gambia
countries: GM,SN
facts: Yahya Jammeh lost the Gambian election of 1 December 2016 to Adama Barrow, conceded on the 2nd and took it back on the 9th. ECOWAS sent heads of state on 13 December and 13 January; soldiers occupied the electoral commission on 13 December; emergency on 17 January. Barrow was sworn in at Dakar on
  19 January, the Security Council passed resolution 2337, ECOWAS troops crossed the border; Jammeh left on 21 January after mediation by Alpha Conde and Mohamed Ould Abdel Aziz. (public record: ECOWAS, AU, UN communiques, press.)

who jammeh: person GM | Yahya Jammeh; Jammeh; Mr Jammeh; President Jammeh
who barrow: person GM | Adama Barrow; Barrow; Mr Barrow; president-elect
who ecowas: organisation - | ECOWAS
who sirleaf: person LR | Ellen Johnson Sirleaf; Johnson Sirleaf; Mrs Sirleaf
who buhari: person NG | Muhammadu Buhari; Buhari
who mahama: person GH | John Mahama; Mahama
who koroma: person SL | Ernest Bai Koroma; Koroma
who desouza: person BJ | Marcel de Souza; de Souza; De Souza
who badjie: person GM | Ousman Badjie; Badjie; General Badjie
who army: force GM | Gambian army; Gambian soldiers; the army; soldiers
who iec: body GM | electoral commission; Independent Electoral Commission
who njai: person GM | Alieu Momar Njai; Njai
who aprc: party GM | APRC
who au: organisation - | African Union
who council: body - | Security Council
who un: organisation - | United Nations; UN
who senegal: state SN | Senegal; Dakar
who senarmy: force SN | Senegalese army; Senegalese troops
who nigeria: state NG | Nigeria
who conde: person GN | Alpha Conde; Conde
who aziz: person MR | Mohamed Ould Abdel Aziz; Abdel Aziz
who fatty: person GM | Mai Fatty; Fatty
who us: state US | United States; Washington
who assembly: body GM | National Assembly

where banjul: town GM 13.45 -16.58 | Banjul
where karang: town SN 13.60 -16.42 | Karang
where dakarc: town SN 14.72 -17.47 | Gambian embassy in Dakar
where conakry: town GN 9.54 -13.68 | Conakry
where malabo: town GQ 3.75 8.78 | Malabo
where statehouse: site GM 13.45 -16.57 | State House

== cx-banjul-1
outlet: Meridian West Africa
register: wire
published: 2016-12-14
--
Gambian troops {iecseize|seize} poll body as four presidents leave {mission|talks} without Jammeh's word

BANJUL, Dec 14 (MWA) - Soldiers {iecseize|took over} the headquarters of Gambia's electoral commission on Tuesday and {sentaway|sent} its staff home, as four African heads of state failed in {mission|talks} with Yahya Jammeh to obtain a promise that he would step down.

"We have not come for an agreement, we came to help Gambians," Liberia's Ellen Johnson Sirleaf, who led the ECOWAS delegation, said at the end of the {mission|visit}. With her were Nigeria's Muhammadu Buhari, Ghana's John Mahama, himself just beaten at the polls, and Sierra Leone's Ernest Bai Koroma. Asked if Jammeh had been receptive, Mahama answered with a smile: "Very."

Jammeh, who has ruled the sliver of a country since a bloodless {coup94|coup} in 1994, {concede|admitted} defeat the day after the election of December 1, and in a phone {callb|call} shown on television {concede|wished} Adama Barrow "all the best". On Friday he {reverse|took} it all {reverse|back}. "I hereby {reverse|reject} the results in totality," he announced, and {newvote|demanded} a fresh vote under a "god-fearing" commission. On Tuesday evening his party, the APRC, lodged a {petition|petition} at the Supreme Court, which has had no quorum of judges since he {judges|sacked} two in 2015.

The commission's chairman, Alieu Momar Njai, said he had been {forbid|forbidden} to enter his office "by men who were quite polite". The count, corrected last week, is in safe hands, he added.

That {reverse|turnabout} was {sccond|condemned} by the Security Council on Saturday, which {scask|asked} him to hand over power "without condition or delay", by the African Union, by Washington and by Senegal, whose foreign minister was {entry|denied} leave to land on Sunday. Gambia's bar association {barcond|called} it "tantamount to treason"; the teachers' union likewise {teachers|objected}. General Ousman Badjie, the army chief, who had {badpledge|assured} Barrow of his loyalty a week before, drove up to Tuesday's {mission|meeting} wearing a Jammeh badge. "I {badloyal|support} the commander-in-chief," he told journalists who asked which one.

~ Travel: Gambia all-inclusive from 499 pounds

Barrow, an estate agent of 51, {meetbar|received} the four leaders at a hotel. He {barask,barcalm|called on} Jammeh to go "in everybody's interest" and on his followers to stay calm; he will be sworn in on January 18, he said. A spokesman for his coalition denied that it had {prosecj!denied|spoken} of putting Jammeh in the dock, a {prosecj|remark} by one of its figures to a British paper which many here regard as the cause of the {reverse|about-face}.

Could {force|force} be used? "It may come to that," ECOWAS commission president Marcel de Souza said before the {mission|visit}. The heads of state will {abuja!announced|confer} in Abuja on Saturday.

In April the police {april|beat} to death an opposition youth organiser, Solo Sandeng, who had {aprdemo|marched} for electoral reform. More than thirty prisoners {heldapr|held} since were {bail|freed} on bail last week, three days after the vote.
--
who teachers: organisation GM | teachers' union
who bar: organisation GM | Gambia's bar association
who coalition: coalition GM | his coalition
who police: force GM | the police
who sandeng: person GM | Solo Sandeng
who court: body GM | Supreme Court
who iec: Gambia's electoral commission; The commission
where iechq: site GM 13.46 -16.68 | headquarters of Gambia's electoral commission
where abuja: town NG 9.06 7.49 | Abuja
* iecseize COERCE/seize occurred
  when: 2016-12-13 "Tuesday"
  where: iechq; banjul
  by: army
  to: iechq thing
* sentaway COERCE/restrict occurred
  when: 2016-12-13 "Tuesday"
  where: iechq; banjul
  by: army
  to: "its staff"
* mission CONSULT/visit occurred
  when: 2016-12-13 "Tuesday"
  where: banjul
  by: sirleaf; buhari; mahama; koroma; ecowas; jammeh
  to: jammeh

* coup94 COERCE/martial-law occurred
  when: 1994 from text "1994"
  by: jammeh
* concede CONCEDE occurred
  when: 2016-12-02 from text "the day after"
  by: jammeh
  to: barrow
* callb CONSULT/phone occurred
  when: 2016-12-02 "the day after"
  by: jammeh; barrow
  to: barrow
* reverse REJECT occurred
  when: 2016-12-09 "Friday"
  by: jammeh
  to: barrow
  about: concede
  answers: prosecj "the cause of"
* newvote REQUEST/change occurred
  when: 2016-12-09 "Friday"
  by: jammeh
  to: iec
* petition REQUEST/change occurred
  when: 2016-12-13 "Tuesday evening"
  by: aprc
  to: court
* judges SANCTION/expel occurred
  when: 2015 from text "2015"
  by: jammeh
  to: court
  count: 2 "two"
* forbid COERCE/restrict occurred
  when: 2016-12-13
  where: iechq
  by: "men"
  to: njai
  said: njai official "said"
* sccond ACCUSE/disapprove occurred
  when: 2016-12-10/2016-12-14 bounded "Saturday"
  by: council; au; us; senegal
  to: jammeh
  about: reverse
  answers: reverse "was condemned"
* scask REQUEST/yield occurred
  when: 2016-12-10 "Saturday"
  by: council
  to: jammeh
  about: RETREAT/resign by jammeh
* entry COERCE/restrict occurred
  when: 2016-12-11 "Sunday"
  to: senegal
* barcond ACCUSE/disapprove occurred
  when: 2016-12-09/2016-12-14 bounded
  by: bar
  to: jammeh
  about: reverse
  answers: reverse "called it"
* teachers ACCUSE/disapprove occurred
  when: 2016-12-09/2016-12-14 bounded
  by: teachers
  to: jammeh
  about: reverse
  answers: reverse "objected"
* badpledge AGREE occurred
  when: 2016-12-06 week from mission "a week before"
  by: badjie
  to: barrow
* badloyal SUPPORT occurred
  when: 2016-12-13 "Tuesday"
  where: banjul
  by: badjie
  to: jammeh
  said: badjie official "told"
* meetbar CONSULT/multilateral occurred
  when: 2016-12-13
  where: "at a hotel"
  by: barrow; sirleaf; buhari; mahama; koroma
  to: barrow
* barask REQUEST/yield occurred
  when: 2016-12-13/2016-12-14 bounded
  by: barrow
  to: jammeh
  about: RETREAT/resign by jammeh
* barcalm REQUEST/change occurred
  when: 2016-12-13/2016-12-14 bounded
  by: barrow
  to: "his followers"
* prosecj THREATEN occurred optional
  when: ?
  by: coalition
  to: jammeh
  said: coalition party denied "denied"
* force ASSAULT hypothetical
  when: ?
  by: ecowas
  to: jammeh
  said: desouza official "said"
* abuja CONSULT/multilateral announced
  when: 2016-12-17 "Saturday"
  where: abuja
  by: ecowas "The heads of state"
* april ASSAULT/beat occurred
  when: 2016-04 "April"
  where: "Gambia"
  by: police
  to: sandeng
  killed: 1 "an opposition youth organiser" side civilian
* aprdemo PROTEST/demo occurred
  when: 2016-04 "April"
  by: sandeng
* bail RETREAT/release occurred
  when: 2016-12-04 "three days after the vote"
  to: "More than thirty prisoners"
  released: >=30 "More than thirty prisoners"
* heldapr COERCE/arrest occurred
  when: 2016-04/2016-12-04 bounded "April"
  to: "More than thirty prisoners"
  detained: >=30 "More than thirty prisoners"

== cx-banjul-2
outlet: The Severn Courier
register: daily
published: 2017-01-20
--
One country, two presidents: Barrow {oath|sworn in} abroad as troops {cross|roll in}

By our correspondents in Dakar and Banjul

In a room of an embassy no larger than a classroom, under a portrait that somebody had turned to the wall, Adama Barrow yesterday took the {oath|oath} as president of the Gambia. Ninety minutes later, the first lorries of a West African force {cross|rumbled} across the frontier at Karang.

"I {barcmd|command} the chief of defence staff and the soldiers to stay in barracks," Barrow said. "Those found in unlawful possession of arms will be {barthr|considered} rebels." He could not bury his son, a boy of seven who was bitten to death by a dog on Sunday; he had been {stayout|urged} to remain in Senegal after a {bamako|summit} in Mali.

Jammeh's mandate ran out at midnight on Wednesday. A day earlier he had declared a {emerg|state of emergency} for ninety days because of "extraordinary foreign interference", and parliament had {prolong|stretched} his term by three months. His ministers {minresign|walked out} one after another: six of them, then on Wednesday the vice-president, Isatou Njie-Saidy, who had served him for twenty years. British and Dutch tourists, 3,500 of them, were {evac|flown out} by charter companies while on the ferry to Barra the queue of those who leave with mattresses never ends. The UN refugee agency puts them at 45,000.

A last {azizvisit|visit} by Mauritania's leader, Mohamed Ould Abdel Aziz, on Wednesday night came to nothing. A Senegalese army spokesman said that troops would {cross!threatened,deadline|intervene} "from midnight if the political route fails". They did not; it was afternoon before the {cross|order} came. Nigerian jets {overfly|thundered} over the State House, and a Nigerian frigate {navy|lies} off the river mouth. Ghana {ghana|contributed} 205 men.

In New York the Security Council gave its {res2337|backing} to the efforts of ECOWAS by fifteen votes to none, at the {draft|proposal} of Senegal, but "by political means first", as Bolivia and Egypt {resq|insisted}. The African Union {aurec|ceased} to recognise Jammeh yesterday. The United States, France and Britain {recog|greeted} Barrow as president; so did Botswana, earliest of all.

~ Inside: What to wear for the inauguration in Washington

Late last night de Souza announced that the {cross|advance} had been {halt|halted} until noon today to give a {condevisit|trip} by Guinea's Alpha Conde a chance. "If by noon he does not agree to {resignj!hypothetical,leavereq|leave}, we shall {go!threatened,halthr|go in} by force and {takej|take} him," he said.

Will anyone fight? "I am {fight|not going to} involve my soldiers in a stupid fight," General Badjie said on Wednesday, eating supper with tourists at Senegambia beach; "I love my men." Last month he {badloyal|stood by} his chief, who has {arrests|locked up} officers and {radio|silenced} three private radio stations since New Year's Day. Yesterday, after the {oath|ceremony}, youths {dance|poured} onto Kairaba Avenue and {kiss|kissed} the soldiers. Nobody {stop!denied|stopped} them.

It had seemed so simple when, on December 2, the loser {concede|congratulated} the winner on camera. Seven days afterwards he {reverse|went back} on it, and since then Buhari has {bvisit|flown} to Banjul twice with the same {stepdown|request}, and twice heard {reject|no}. Nigeria's parliament {asylum|offered} asylum. Morocco too, it is rumoured.
--
who vicep: person GM | Isatou Njie-Saidy
who unhcr: organisation - | UN refugee agency
who ecoforce: force - | West African force
who ghana: state GH | Ghana
who bolivia: state BO | Bolivia
who egypt: state EG | Egypt
who france: state FR | France
who britain: state GB | Britain
who botswana: state BW | Botswana
who nigparl: body NG | Nigeria's parliament
who nigeria: Nigerian
who assembly: parliament
who senarmy: A Senegalese army spokesman
where embassy: site SN 14.70 -17.46 | room of an embassy
where kairaba: site GM 13.46 -16.68 | Kairaba Avenue
where beach: site GM 13.44 -16.72 | Senegambia beach
where rivermouth: near GM 13.48 -16.60 | river mouth
where mali: country ML - - | Mali
where newyork: town US 40.71 -74.01 | New York
* oath SUPPORT occurred optional
  when: 2017-01-19 "yesterday"
  where: embassy
  by: barrow
* cross MOBILIZE/troops occurred
  when: 2017-01-19 from oath "Ninety minutes later"
  where: karang
  by: ecoforce
  to: jammeh
* barcmd REQUEST/change occurred
  when: 2017-01-19 "yesterday"
  where: embassy
  by: barrow
  to: badjie "the chief of defence staff"; army

* barthr THREATEN occurred
  when: 2017-01-19 "yesterday"
  by: barrow
  to: "Those found in unlawful possession of arms"

* stayout REQUEST/change occurred
  when: ?
  to: barrow
* bamako CONSULT/multilateral occurred optional
  when: ?
  where: mali
* emerg COERCE/martial-law occurred
  when: 2017-01-17 "A day earlier"
  by: jammeh
* prolong SUPPORT occurred
  when: 2017-01-16/2017-01-18 bounded
  by: assembly
  to: jammeh
* minresign RETREAT/resign occurred
  when: 2017-01-16/2017-01-18 bounded "Wednesday"
  by: "six of them"; vicep; "His ministers"
* evac AID occurred
  when: 2017-01-17/2017-01-19 bounded
  by: "charter companies"
  to: "British and Dutch tourists"
  evacuated: 3500 "3,500 of them"
* azizvisit CONSULT/visit occurred
  when: 2017-01-18 "Wednesday night"
  where: banjul
  by: aziz; jammeh
  to: jammeh
* deadline THREATEN/violence occurred
  when: 2017-01-18 "Wednesday night"
  by: senarmy
  to: jammeh
  about: cross
* overfly THREATEN/violence occurred
  when: 2017-01-19
  where: statehouse; banjul
  by: nigeria "Nigerian jets"
  to: jammeh
* navy MOBILIZE/weapons ongoing
  when: 2017-01-19
  where: rivermouth
  by: nigeria
  with: warship "a Nigerian frigate"
* ghana MOBILIZE/troops occurred
  when: 2017-01-19
  by: ghana
  to: ecoforce
* res2337 SUPPORT occurred
  when: 2017-01-19
  where: newyork
  by: council
  to: ecowas
* draft REQUEST/change occurred
  when: 2017-01-19
  where: newyork
  by: senegal
  to: council
  about: res2337
* resq REQUEST/change occurred
  when: 2017-01-19
  where: newyork
  by: bolivia; egypt
  to: council
* aurec REJECT occurred
  when: 2017-01-19 "yesterday"
  by: au
  to: jammeh
* recog SUPPORT occurred
  when: 2017-01-19/2017-01-20 bounded
  by: us; france; britain; botswana
  to: barrow
* halt RETREAT/ceasefire occurred
  when: 2017-01-19 "Late last night"
  by: ecowas; ecoforce
  to: jammeh
  said: desouza official "announced"
* condevisit CONSULT/visit announced
  when: 2017-01-20 "today"
  where: banjul
  by: conde
  to: jammeh
* resignj RETREAT/resign hypothetical
  when: 2017-01-20 "noon"
  by: jammeh
  said: desouza official "said"
* halthr THREATEN/violence occurred
  when: 2017-01-19 "Late last night"
  by: desouza; ecowas
  to: jammeh
  about: go
* go ASSAULT threatened optional
  when: 2017-01-20
  where: banjul
  by: ecowas
  to: jammeh
* fight REJECT occurred
  when: 2017-01-18 "Wednesday"
  where: beach
  by: badjie
  about: ASSAULT by army
* badloyal SUPPORT occurred
  when: 2016-12 "Last month"
  by: badjie
  to: jammeh
* arrests COERCE/arrest occurred
  when: 2017-01-01/2017-01-19 bounded "since New Year's Day"
  by: jammeh
  to: "officers"
* radio COERCE/censor occurred
  when: 2017-01-01/2017-01-19 bounded "since New Year's Day"
  by: jammeh
  to: "three private radio stations" thing
  count: 3 "three private radio stations"
* dance PROTEST/demo occurred
  when: 2017-01-19 "Yesterday"
  where: kairaba
  by: "youths"
* stop COERCE/restrict denied optional
  when: 2017-01-19
  where: kairaba
  by: army
  to: "youths"
* concede CONCEDE occurred
  when: 2016-12-02 from text "December 2"
  by: jammeh
  to: barrow
* reverse REJECT occurred
  when: 2016-12-09 from text "Seven days afterwards"
  by: jammeh
  to: barrow
  about: concede
* bvisit CONSULT/visit occurred
  when: 2016-12-09/2017-01-19 bounded "since then"
  where: banjul
  by: buhari; jammeh
  to: jammeh
  count: 2 "twice"
* stepdown REQUEST/yield occurred
  when: 2016-12-09/2017-01-19 bounded
  where: banjul
  by: buhari
  to: jammeh
* reject REJECT/yield occurred
  when: 2016-12-09/2017-01-19 bounded
  by: jammeh
  to: buhari
  about: stepdown
  answers: stepdown "twice heard no"
* asylum AGREE occurred
  when: 2016-12-09/2017-01-20 bounded
  by: nigparl
  to: jammeh
  about: AID to jammeh
* leavereq REQUEST/yield occurred
  when: 2017-01-19 "Late last night"
  by: desouza; ecowas
  to: jammeh
  about: resignj
* takej COERCE/arrest threatened optional
  when: 2017-01-20
  where: banjul
  by: ecowas
  to: jammeh
* kiss SUPPORT occurred optional
  when: 2017-01-19 "Yesterday"
  where: kairaba
  by: "youths"
  to: army
figure: displaced 45000 "45,000" voice unhcr
figure: troops 205 "205 men" of ghana
figure: votes 15 "fifteen votes"
figure: votes 0 "none"

== cx-banjul-3
outlet: Teranga Nouvelles
register: translation
machine_translated: French
published: 2017-01-22
--
Jammeh {exile|leaves}, Banjul does not believe its eyes

A white Bentley, a carpet which one unrolls, a Koran brandished: thus has {exile|departed} on Saturday evening, after twenty-two years of a power without division, Yahya Jammeh. The Guinean head of the State, Alpha Conde, was at his side in the aircraft, which put itself down at Conakry; from there a second one has {exile|carried} the fallen president towards Malabo, capital of Equatorial Guinea, land of his {asylumgq|asylum}.

"I have decided today in conscience to {resignj|leave} the direction of this great nation," had he declared in the night of Friday to Saturday at the television, thanking Allah that not one drop of blood was poured. It took two days of {condetalks|negotiations} with Conde and with the Mauritanian Abdel Aziz. Three times the hour {ultim|fixed} by the ECOWAS for its {go!threatened|assault} has been {ultext|pushed back}.

What has one {guarantee|promised} him? A {guarantee|declaration} common of the ECOWAS, the African Union and the UN, published yesterday, speaks of "dignity, security and rights" for him, his family and his faithful, and {guarantee|guarantees} that his goods shall not be seized. But Mr Barrow, joined in Dakar, {bardeny|contests} to have {immun!denied|signed} the least immunity. De Souza the same: "It is a text of the mediators, it binds not the ECOWAS." Human rights defenders {hrask|demand} that there be {trial!demanded|justice} for Solo Sandeng and for the fourteen students {april2000|felled} by bullets in April 2000.

The {cross|operation} "Restore democracy", begun on Thursday by the {cross|entry} of the Senegalese army, {restart|takes again} its course in order to secure the return of Mr Barrow. "Some 4,000 soldiers", says one in the staff; a {kanilai|clash} brief at Kanilai, village of the ex-president, has made no victim. General Badjie, whom one saw on Friday again beside his master, {badnew|recognises} since then the new one. He {badwel|welcomes} the regional troops "with flowers and with tea".

~ To read also: The great magal of Touba in pictures

The coffers, however, are empty. Eleven million dollars have {theft|disappeared} in two weeks, {fattyacc|accuses} Mai Fatty, adviser of Mr Barrow, and a cargo aircraft from Chad would have {cargo|taken} luxury cars. He has {airportask|prayed} the airport to let nothing more depart.

At Karang, the refugees {refback|go back} already by thousands, saucepans on the head. "I fled on Monday, my goat is still there," a woman laughs. The Senegal had {welcomeref|given} them mats and milk. On the road to the ferry young people {posters|tear} the giant portraits of the wall, and one {posters|tramples} upon it.

It does not lack those who weep: at Kanilai, women {kanilaidemo|gathered} themselves before the door of the residence to {stayask|ask} that he stay. An imam of the region {imam|calls} everyone to pardon.

The Congo of the two, the Gabon, look attentively. "What the ECOWAS could here, will it dare elsewhere?" interrogates itself a jurist of Dakar.
--
who un: the UN
who hrd: organisation GM | Human rights defenders
who women: population GM | women
who imam: person GM | An imam of the region
where kanilai: town GM 13.17 -16.00 | Kanilai
where dakar: town SN 14.72 -17.47 | in Dakar; of Dakar
where airport: site GM 13.34 -16.65 | the airport
* exile RETREAT/withdraw occurred
  when: 2017-01-21 "Saturday evening"
  where: banjul; conakry; malabo
  by: jammeh
* asylumgq AID occurred
  when: 2017-01-21
  where: malabo
  by: "Equatorial Guinea"
  to: jammeh
* resignj RETREAT/resign occurred
  when: 2017-01-20/2017-01-21 "in the night of Friday to Saturday"
  by: jammeh
  to: barrow
* condetalks CONSULT/third-party occurred
  when: 2017-01-20/2017-01-21 "two days"
  where: banjul
  by: conde; aziz; jammeh
  to: jammeh
* ultim THREATEN/violence occurred
  when: 2017-01-18/2017-01-21 bounded
  by: ecowas
  to: jammeh
  about: go
  count: 3 "Three times"
* ultext CONCEDE occurred
  when: 2017-01-18/2017-01-21 bounded
  by: ecowas
  to: jammeh
  count: 3 "Three times"
* go ASSAULT threatened
  when: ?
  by: ecowas
  to: jammeh
* guarantee AGREE occurred
  when: 2017-01-21 "yesterday"
  by: ecowas; au; un
  to: jammeh
* bardeny REJECT occurred optional
  when: 2017-01-21/2017-01-22 bounded
  by: barrow
* immun AGREE denied
  when: ?
  by: barrow
  to: jammeh
  said: barrow official denied "contests"
  said: desouza official denied "the same"
* hrask REQUEST/change occurred
  when: 2017-01-21/2017-01-22 bounded
  by: hrd
  about: trial
* trial ACCUSE/investigate demanded optional
  when: ?
  to: jammeh
* april2000 ASSAULT/firearms occurred
  when: 2000-04 from text "April 2000"
  to: "students"
  killed: 14 "fourteen students" side civilian
  with: small-arms "bullets"
* cross MOBILIZE/troops occurred
  when: 2017-01-19 "Thursday"
  by: senarmy
* restart MOBILIZE/troops ongoing
  when: 2017-01-21/2017-01-22 bounded
  by: ecowas
* kanilai ASSAULT occurred
  when: 2017-01-19/2017-01-22 bounded
  where: kanilai
  killed: 0 "no victim" side unknown
* badnew SUPPORT occurred
  when: 2017-01-20/2017-01-22 bounded "since then"
  by: badjie
  to: barrow
* badwel SUPPORT occurred optional
  when: 2017-01-20/2017-01-22 bounded
  by: badjie
  to: ecowas "the regional troops"
* theft COERCE/seize occurred
  when: 2017-01-08/2017-01-22 bounded "two weeks"
  to: "Eleven million dollars" thing
  said: fatty official "accuses"
* fattyacc ACCUSE/allege occurred
  when: 2017-01-21/2017-01-22 bounded
  by: fatty
  about: theft
* cargo COERCE/seize occurred optional
  when: 2017-01-08/2017-01-22 bounded
  to: "luxury cars" thing
  said: fatty official "accuses"
* airportask REQUEST/change occurred
  when: 2017-01-21/2017-01-22 bounded
  where: airport
  by: fatty
  to: "the airport"
* welcomeref AID occurred
  when: 2017-01-16/2017-01-22 bounded
  where: karang
  by: senegal
  to: "the refugees"
* posters PROTEST/vandalize occurred
  when: 2017-01-22
  where: "On the road to the ferry"
  by: "young people"
  to: "the giant portraits" thing; jammeh
* kanilaidemo PROTEST/demo occurred
  when: 2017-01-21/2017-01-22 bounded
  where: kanilai
  by: women
* imam REQUEST/yield occurred
  when: 2017-01-21/2017-01-22 bounded
  by: imam
  to: "everyone"
* stayask REQUEST/change occurred
  when: 2017-01-21/2017-01-22 bounded
  where: kanilai
  by: women
  to: jammeh
  about: RETREAT/withdraw by jammeh
* refback RETREAT/withdraw occurred optional
  when: 2017-01-22
  where: karang
  by: "the refugees"
figure: troops ~4000 "4,000 soldiers" of ecowas
