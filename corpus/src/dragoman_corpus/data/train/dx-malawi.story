story: dx-malawi
conflict: Malawi
countries: MW, GB, US
facts: On 20 and 21 July 2011 marches against shortages and autocracy in Blantyre, Lilongwe, Mzuzu and Karonga ended in looting and police gunfire; tolls of ten, 18 and 19 dead, most at Mzuzu, and some 275 to 500 arrests. President Mutharika vowed to smoke out the leaders. Britain had cut budget aid on 14 July after Malawi expelled its high commissioner in April; the United States froze a 350 million dollar power grant on 26 July.
  A vigil planned for 17 August was called off for talks under a UN envoy, Joao Honwana; the cabinet was dissolved on 19 August; a commission of inquiry reported in 2012. (public record: government of Malawi, Malawi Human Rights Commission, MCC, press.)

who mutharika: office MW | Bingu wa Mutharika; Mutharika; President Mutharika; Mr Mutharika; the president
who mwpolice: force MW | Malawi police; police; the police
who mwarmy: force MW | Malawi army; army; soldiers
who protesters: population MW | protesters; the protesters; demonstrators; marchers
who dpp: party MW | DPP; Democratic Progressive Party
who gov: government MW | Malawi government; the government; government
who mtambo: person MW | Undule Mwakasungula; Mwakasungula; Mr Mwakasungula
who csos: organisation MW | civil society; civil society groups; the organisers; organisers
who britain: state GB | Britain; London
who us: state US | United States; Washington
who mcc: body US | Millennium Challenge Corporation; MCC
who un: organisation - | United Nations; UN
who honwana: person - | Joao Honwana; Honwana; Mr Honwana
who kayira: person MW | Davie Chingwalu; Chingwalu
who jbanda: office MW | Joyce Banda
who amnesty: organisation - | Amnesty International; Amnesty
who macra: body MW | Macra; MACRA; broadcasting regulator
where blantyre: town MW -15.79 35.01 | Blantyre
where lilongwe: town MW -13.97 33.79 | Lilongwe; LILONGWE
where mzuzu: town MW -11.46 34.02 | Mzuzu
where karonga: town MW -9.93 33.93 | Karonga

== dx-malawi-1
outlet: Great Lakes Dispatch
register: wire
published: 2011-07-22
--
Malawi buries its {fire|shot} as Mutharika {smokethr|vows} to {smoke!threatened|hunt} organisers

LILONGWE, July 22 (GLD) - The death toll of two days of {demo|protest} against Malawi's president rose to 18 on Friday, the health ministry said, while heavily armed soldiers {patrol|patrolled} the main towns and people gathered in Mzuzu to bury the first of those whom the police had {fire|killed}.

Henry Chimbali, a spokesman of the ministry, said that ten of the victims died in Mzuzu, two in Karonga and the rest in Lilongwe and Blantyre; 44 people were being treated for bullet wounds. Police put the number of {arr|arrests} at 275. They {accsh|disputed} that live rounds had been {fire!denied|aimed} at anyone who was not {loot|looting}.

Bingu wa Mutharika, who went on the air while the tear gas was still {gas|drifting} over the capital on Wednesday and again on Thursday, was by turns soothing and furious. He was {dialog|ready} to listen to his critics, he said, "but if you {demo2!hypothetical|go back} to the streets, I will {smoke,smokethr|smoke} you {smoke,smokethr|out}." The dead, he added, had been {lootacc|sent out} to {loot|rob} by "those who drink with foreigners". In the same speech he {blamemp|held} his own former deputy, Joyce Banda, {blamemp|responsible}; she {bandano|called} that a lie.

What started it was a {demo|march} announced weeks ago, in red clothes, over queues for petrol, a lack of dollars, new taxes, and laws that allow the information minister to close newspapers. A judge {inj|forbade} it on Tuesday night at the {trreq|request} of a trader whom nobody knows; by the time a second judge had {injlift|lifted} the {inj|ban} at noon, youths in Blantyre's Ndirande township were {barr|rolling} burning tyres across the road. In Mzuzu a crowd {dpp|burned} the office of the ruling party and the house of one of its deputies. Policemen there {fire|opened fire} from a lorry, witnesses said, and went on when people ran.

Vans of the ruling DPP, full of young men with machetes, had {panga|driven} through Blantyre on the eve and {panga2|struck} at cars that flew red ribbons. Two radio stations were {radio|silenced} on Wednesday by the regulator, Macra, for live coverage; eight journalists were {beatj|beaten}, a union said, one of them by men who said that they were army.

South Africa {sacall|called for} restraint, and UN Secretary-General Ban Ki-moon said he {banc|deplored} the loss of life. Washington was blunter: it {uscond|censured} the use of lethal {fire|force} against citizens and the {radio|muzzling} of broadcasters. Britain, which last week {ukcut|stopped} paying money into the Malawian budget, is Mutharika's favourite adversary: in April he {cochexp|expelled} its envoy, whose telegram had {telegram|described} him as "ever more autocratic"; London {ukexp|sent} Malawi's chargé d'affaires {ukexp|home} within days.

For Saturday the organisers, a dozen civil society groups, have {callfun|asked} their followers to do nothing but {vigil0|pray}. "We do not send people to be {fire!hypothetical|shot} twice," said Undule Mwakasungula, one of them, who has not slept at his own house since Wednesday after callers {threatcall|promised} to burn it.

~ More: Fuel queues by town - updated hourly
~ GLD, all rights reserved
--
who safrica: state ZA | South Africa
where lilongwe: the capital
who chimbali: person MW | Henry Chimbali
who mwpolice: Policemen
who ban: office - | Ban Ki-moon; Secretary-General
where ndirande: district MW -15.77 35.03 | Ndirande
* trreq REQUEST/change occurred
  when: 2011-07-19 "Tuesday"
  by: "a trader"
  to: "A judge"
  about: inj
* fire ASSAULT/firearms occurred
  when: 2011-07-20/2011-07-21 "two days"
  where: mzuzu; karonga; lilongwe; blantyre
  by: mwpolice
  to: "people"
  with: small-arms "bullet"
  killed: 18 "18" side civilian voice chimbali as_of 2011-07-22
  killed: 10 "ten of the victims" part side civilian voice chimbali
  killed: 2 "two in Karonga" part side civilian voice chimbali
  injured: 44 "44 people" side civilian voice chimbali
  said: chimbali official "said"
  said: "witnesses" witness "said"
  said: mwpolice official denied "disputed"
* demo PROTEST/demo occurred
  when: 2011-07-20/2011-07-21 "two days"
  where: mzuzu; karonga; lilongwe; blantyre
  by: csos; "people"
  to: mutharika
* smokethr THREATEN/violence occurred
  when: 2011-07-20/2011-07-21 bounded "Wednesday" "Thursday"
  by: mutharika
  to: csos "his critics"
  about: smoke
* smoke ASSAULT hypothetical optional
  when: ?
  by: mutharika
  to: csos "his critics"
* patrol MOBILIZE/troops ongoing
  when: 2011-07-22 "Friday"
  where: "the main towns"
  by: mwarmy
* arr COERCE/arrest occurred
  when: 2011-07-20/2011-07-22 bounded
  by: mwpolice
  to: "people"
  detained: 275 "275" voice mwpolice
  said: mwpolice official "put"
* accsh REJECT occurred optional
  when: 2011-07-20/2011-07-22 bounded
  by: mwpolice
  about: fire
* loot PROTEST/riot occurred
  when: 2011-07-20/2011-07-21 bounded
  said: mutharika official "added"
* gas ASSAULT/crowd-control occurred
  when: 2011-07-20 "Wednesday"
  by: mwpolice
  where: lilongwe
  with: crowd-control "tear gas"
* dialog AGREE occurred
  when: 2011-07-20/2011-07-21 bounded
  by: mutharika
  to: csos "his critics"
  about: CONSULT
* demo2 PROTEST/demo hypothetical
  when: ?
  by: csos
  to: mutharika
  said: mutharika official "said"
* lootacc ACCUSE/allege occurred
  when: 2011-07-20/2011-07-21 bounded
  by: mutharika
  to: "those who drink with foreigners"
  about: loot
* blamemp ACCUSE/allege occurred
  when: 2011-07-20/2011-07-21 bounded
  by: mutharika
  to: jbanda
  about: demo
* bandano REJECT occurred optional
  when: 2011-07-20/2011-07-22 bounded
  by: jbanda
  to: mutharika
  about: blamemp
  answers: blamemp "called that a lie"
* inj COERCE/restrict occurred
  when: 2011-07-19 "Tuesday night"
  by: "A judge"
  to: csos
  answers: trreq "at the request of"
* injlift REJECT occurred
  when: 2011-07-20 "noon"
  by: "a second judge"
  to: "A judge"
  about: inj
  answers: inj "lifted the ban"
* barr PROTEST/obstruct occurred
  when: 2011-07-20 "noon"
  to: mutharika
  where: ndirande; blantyre
  by: "youths"
* dpp PROTEST/riot occurred
  when: 2011-07-20/2011-07-21 bounded
  where: mzuzu
  by: "a crowd"
  to: dpp "the ruling party"; "the house of one of its deputies" thing; "the office" thing
* panga MOBILIZE/militia occurred
  when: 2011-07-19 "on the eve"
  where: blantyre
  by: dpp
  with: knife "machetes"
* panga2 ASSAULT/primitive occurred
  when: 2011-07-19 "on the eve"
  where: blantyre
  by: dpp
  to: "cars" thing
  with: knife "machetes"
* radio COERCE/censor occurred
  when: 2011-07-20 "Wednesday"
  by: macra
  to: "Two radio stations"
  count: 2 "Two radio stations"
  answers: demo "for live coverage"
* beatj ASSAULT/beat occurred
  when: 2011-07-20/2011-07-21 bounded
  by: "men who said that they were army"
  to: "eight journalists"
  injured: 8 "eight journalists" side civilian voice "a union"
  injured: 1 "one of them" part side civilian voice "a union"
  said: "a union" unnamed "said"
* sacall REQUEST/yield occurred
  when: 2011-07-20/2011-07-22 bounded
  by: safrica
* banc ACCUSE/disapprove occurred
  when: 2011-07-20/2011-07-22 bounded
  by: ban; un
  to: mwpolice
  about: fire
  answers: fire "deplored the loss"
* uscond ACCUSE/disapprove occurred
  when: 2011-07-20/2011-07-22 bounded
  by: us
  to: mwpolice; macra
  about: fire
  about: radio
  answers: fire "censured the use of"
  answers: radio "censured the use of"
* ukcut SANCTION/discontinue occurred
  when: 2011-07-11/2011-07-17 week "last week"
  by: britain
  to: mutharika
* cochexp SANCTION/expel occurred
  when: 2011-04 "April"
  by: mutharika
  to: britain "its envoy"
* ukexp SANCTION/expel occurred
  when: 2011-04/2011-05 bounded "within days"
  by: britain
  to: "Malawi's chargé d'affaires"
* callfun REQUEST/assist occurred
  when: 2011-07-20/2011-07-22 bounded
  by: csos
  to: "their followers"
  about: vigil0
* vigil0 PROTEST/demo announced
  when: 2011-07-23 "Saturday"
  by: csos
* threatcall THREATEN/violence occurred
  when: 2011-07-20/2011-07-22 bounded "since Wednesday"
  by: "callers"
  to: mtambo
  about: ASSAULT/destroy to mtambo
* telegram ACCUSE/disapprove occurred optional
  when: ?
  by: britain "its envoy"
  to: mutharika

== dx-malawi-2
outlet: The Nyika Observer
register: daily
published: 2011-08-17
--
Streets stay empty: {vigil|vigil} {putoff|put off}, {talks|talks} put on

Today was to have been red again. Instead the shops on Victoria Avenue are shut, soldiers {patrolb|stand} at the clock tower with nothing to do, and a Mozambican in a grey suit is the busiest man in Malawi.

Joao Honwana, whom the UN Secretary-General {send|sent} at the end of last week, {talks|brought} the president's ministers and the organisers of July's {demo|marches} to one table yesterday in a lodge in Lilongwe. After eleven hours the latter {putoff|agreed} to {putoff|put off} the {vigil|sit-ins} which they had announced for this morning in the four cities; the government for its part {undert|undertook} to answer their twenty {dem20|demands} by September 17, the new date. "Neither has {yield!denied|given way}", Mr Honwana told reporters, "both have given time."

It was a near thing. On Sunday Mr Mutharika, at a passing-out {parade|parade}, {armyord|told} the army to "{crush|crush}" any plot. On Monday a High Court judge granted the ruling party an order {inj2|barring} the {vigil|gathering}, and in the small hours of Tuesday the petrol bomb that {mwafire|gutted} the office of an anti-corruption body's critic, Rafiq Hajat, in Blantyre, was followed by {mwathr|threats} by text message against four others. Nobody has claimed it. Mr Hajat says he knows whose youths they were; the DPP {dppden|protests} its innocence.

Nineteen people are dead of the {fire|shots} {fire|fired} on July 20 and 21, the last a boy of 16 who died at Queen Elizabeth hospital on August 4. No policeman has been {susp!denied|suspended}. A commission is to {inq|inquire}; its head, a retired judge, was {inqapp|appointed} last week. Of the 500 persons who were {arr|detained}, by the count of the Law Society, 83 were {conv|given} terms of up to two years for {loot|theft}, and most of the others have been {rel|let out} on bail.

And the money? The {mccfreeze|freeze} on America's 350 million dollars for power lines, {mccfreeze|imposed} six days after the {fire|killings}, has frightened the cabinet more than any {demo|march}. Germany {gercut|halved} its own contribution on Thursday, the African Development Bank is considering the same. The finance minister {finvisit|flew} to Washington to {plead|plead}; he was {finvisit|received} for 25 minutes. Britain, after three weeks of silence, {ukwel|hailed} the {talks|dialogue} last night.

Pastors will {prayers|pray} at Kamuzu Stadium for both sides. The kwacha, {devalue|devalued} by a tenth last Monday, is not expected.

~ Letters: Why I shall keep my red shirt ironed
~ Today's fuel: Puma Limbe (diesel only), Total Zalewa - dry
--
who germany: state DE | Germany
who mwpolice: policeman
who hajat: person MW | Rafiq Hajat; Mr Hajat
who unsg: office - | UN Secretary-General
who us: America
who court: body MW | High Court judge
where qech: site MW -15.80 35.02 | Queen Elizabeth hospital
* dem20 REQUEST/change occurred
  when: 2011-07-20/2011-08-16 bounded
  by: csos
  to: gov
  count: 20 "twenty demands"
* vigil PROTEST/demo announced
  when: 2011-08-17 "this morning"
  where: "the four cities"
  by: csos
  to: mutharika
* talks CONSULT/third-party occurred
  when: 2011-08-16 "yesterday"
  where: "a lodge in Lilongwe"; lilongwe
  by: honwana; "the president's ministers"; csos
* patrolb MOBILIZE/troops ongoing
  when: 2011-08-17 "Today"
  where: "the clock tower"
  by: mwarmy
* send MOBILIZE occurred
  when: 2011-08-12/2011-08-14 bounded "the end of last week"
  by: unsg
  to: gov
* demo PROTEST/demo occurred
  when: 2011-07-20/2011-07-21 from text "July 20 and 21"
  to: mutharika
  by: csos
* putoff AGREE occurred
  when: 2011-08-16 "yesterday"
  where: "a lodge in Lilongwe"; lilongwe
  by: csos
  to: gov
  about: vigil
* undert AGREE occurred
  when: 2011-08-16 "yesterday"
  where: "a lodge in Lilongwe"; lilongwe
  by: gov
  to: csos
* yield CONCEDE denied optional
  when: 2011-08-16
  by: gov; csos
  said: honwana official "told"
* parade MOBILIZE occurred optional
  when: 2011-08-14 "Sunday"
  by: mwarmy
* armyord THREATEN/violence occurred
  when: 2011-08-14 "Sunday"
  by: mutharika
  about: crush
* crush ASSAULT hypothetical
  when: ?
  by: mwarmy
  to: "any plot"
* inj2 COERCE/restrict occurred
  when: 2011-08-15 "Monday"
  by: court
  to: csos
  about: vigil
* mwafire ASSAULT/destroy occurred
  when: 2011-08-16 "the small hours of Tuesday"
  where: blantyre
  by: dpp alleged of hajat; dpp denied
  to: hajat; "the office" thing
  with: incendiary "petrol bomb"
  said: hajat party "says"
  said: dpp party denied "protests its innocence"
* mwathr THREATEN/violence occurred
  when: 2011-08-16/2011-08-17 bounded
  to: "four others"
* dppden REJECT occurred optional
  when: 2011-08-16/2011-08-17 bounded
  by: dpp
  to: hajat
* fire ASSAULT/firearms occurred
  when: 2011-07-20/2011-07-21 from text "July 20 and 21"
  by: mwpolice
  to: "people"
  killed: 19 "Nineteen people" side civilian
  killed: 1 "a boy of 16" part side civilian
* susp SANCTION/expel denied
  when: 2011-07-20/2011-08-17 bounded
  to: mwpolice
* inq ACCUSE/investigate announced
  when: ?
  to: mwpolice
  by: "A commission"
  about: fire
* inqapp AGREE occurred optional
  when: 2011-08-08/2011-08-14 week "last week"
  to: "a retired judge"
* arr COERCE/arrest occurred
  when: 2011-07-20/2011-08-17 bounded
  to: "the 500 persons"
  detained: 500 "500 persons" voice "the Law Society"
  said: "the Law Society" witness "count"
* conv SANCTION/convict occurred
  when: 2011-07-20/2011-08-17 bounded
  to: "83"
  count: 83 "83"
* loot PROTEST/riot occurred
  when: 2011-07-20/2011-07-21 bounded
  by: "83"
* rel RETREAT/release occurred
  when: 2011-07-20/2011-08-17 bounded
  to: "most of the others"
* mccfreeze SANCTION/discontinue occurred
  when: 2011-07-26/2011-07-27 bounded from fire "six days after the killings"
  by: us
  to: gov
* gercut SANCTION/discontinue occurred
  when: 2011-08-11 "Thursday"
  by: germany
  to: gov
* finvisit CONSULT/visit occurred
  when: 2011-07-26/2011-08-17 bounded
  where: "Washington"
  by: "The finance minister"; us
  to: us
* plead REQUEST/assist occurred
  when: 2011-07-26/2011-08-17 bounded
  where: "Washington"
  by: "The finance minister"
  to: us
* ukwel SUPPORT occurred
  when: 2011-08-16 "last night"
  by: britain
  to: honwana
  about: talks
  answers: talks "hailed the dialogue"
* prayers PROTEST/demo announced optional
  when: ?
  where: "Kamuzu Stadium"
  by: "Pastors"
* devalue COERCE/restrict occurred optional
  when: 2011-08-08 "last Monday"
  by: gov

== dx-malawi-3
outlet: Warm Heart Legal Forum
register: ngo
published: 2012-07-20
--
One year on: the {inq|inquiry}'s 120 pages read against our own

Today, a year after the {demo|demonstrations} of 20 July 2011, wreaths are to be {memor|laid} at Mzuzu's Zolozolo cemetery, and for the first time it will be with policemen's leave. The president of that time died in April. His successor, Joyce Banda, {publish|released} the report of the Commission of Inquiry last week, uncut. We have compared it with our file.

On how many. The Commission has established twenty deaths: fourteen by {fire|gunshot}, three {loot|crushed} or {loot|burnt} inside a shop that was being {loot|plundered}, a woman in labour for whom a {block|barricade} did not open, a constable {stone|struck} by a brick, and a student {torture|thrown} from a moving police van. We have eighteen names and cannot confirm the last two. Both texts speak of 58 persons {fire|injured} by live ammunition.

On who gave orders. It {findpol|found} that the police commanders in Mzuzu and Karonga "lost control of officers who {fire|shot} without command". We think this too kind. Rubber bullets had run out by eleven; the Inspector General of the day, Peter Mukhito, by two signals {liveord|authorised} live ones. Mr Mukhito was {dismiss|removed} from his post in April by Mrs Banda, who thus complied with the {askmuk|wish} of nineteen organisations, ours among them.

On the DPP's young men. The Commission heard eleven drivers about the {panga|motorcade} with machetes that {panga2|attacked} cars in Blantyre the night before. It {recdis|recommends} disbanding the "cadets". The party, now in opposition, {cadrej|scoffs} at this.

On the press. It {critmac|reproaches} the broadcasting regulator for having {radio|shut down} transmissions, {recmac|wants} its powers curtailed, and records that fourteen reporters were {beatj|assaulted}, by police in eleven cases. Section 46, under which newspapers could be banned, was {s46|struck} from the penal code by Parliament in May. The Attorney General has {comp|offered} each bereaved family 400,000 kwacha; three families have {comprej|declined}, for they {trialreq|want} a {prosec!demanded|trial}.

The world's purse has opened again. The MCC {mccback|reinstated} its grant on 21 June; London, whose high commissioner is back in Lilongwe since May, {ukback|resumed} its payments. We {recwatch|ask} both to watch the next step: not one officer has been {prosec!denied|tried}.

~ Annex A (names) and Annex B (maps) on request.
--
who commission: body MW | The Commission; the Commission; Commission of Inquiry
who mukhito: person MW | Peter Mukhito; Mr Mukhito
who forum: organisation MW | We; we; ours
who britain: London
who jbanda: Mrs Banda
who ag: office MW | The Attorney General
where zolozolo: site MW -11.45 33.99 | Zolozolo cemetery
* demo PROTEST/demo occurred
  when: 2011-07-20 from text "20 July 2011"
* memor PROTEST/demo announced optional
  when: 2012-07-20 "Today"
  where: zolozolo; mzuzu
* publish RETREAT/access occurred optional
  when: 2012-07-09/2012-07-15 week "last week"
  by: jbanda
* inq ACCUSE/investigate occurred
  when: 2011-07-20/2012-07-15 bounded
  by: commission
  to: mwpolice
  about: fire
* fire ASSAULT/firearms occurred
  when: 2011-07-20 from text "20 July 2011"
  where: mzuzu; karonga
  by: mwpolice
  killed: 14 "fourteen" part side civilian voice commission
  killed: 20 "twenty deaths" side unknown voice commission
  killed: 18 "eighteen names" side unknown voice forum
  injured: 58 "58 persons" side civilian
  said: commission official "established"
  with: small-arms "live ammunition"
* loot PROTEST/riot occurred
  when: 2011-07-20
  to: "a shop" thing
  killed: 3 "three" side civilian voice commission
* block PROTEST/obstruct occurred
  when: 2011-07-20
  to: "a woman in labour"
  killed: 1 "a woman in labour" side civilian voice commission
* stone PROTEST/riot occurred
  when: 2011-07-20
  to: mwpolice "a constable"
  with: stones "a brick"
  killed: 1 "a constable" side recipient voice commission
* torture ASSAULT/beat occurred
  when: 2011-07-20
  by: mwpolice
  to: "a student"
  killed: 1 "a student" side civilian voice commission
* findpol ACCUSE/disapprove occurred
  when: 2012-07-09/2012-07-15 bounded
  by: commission
  to: mwpolice "police commanders"
  about: fire
  answers: fire "It found"
* liveord REQUEST/change occurred
  when: 2011-07-20
  by: mukhito
  to: mwpolice
  about: fire
  said: forum witness
* dismiss SANCTION/expel occurred
  when: 2012-04 "April"
  by: jbanda
  to: mukhito
  answers: askmuk "thus complied with"
* askmuk REQUEST/change occurred
  when: 2011-07-20/2012-04-30 bounded
  by: "nineteen organisations"; forum
  to: jbanda
  about: dismiss
* panga MOBILIZE/militia occurred
  when: 2011-07-19 from demo "the night before"
  where: blantyre
  by: dpp
  with: knife "machetes"
* panga2 ASSAULT/primitive occurred
  when: 2011-07-19 from demo "the night before"
  where: blantyre
  by: dpp
  to: "cars" thing
  with: knife "machetes"
* recdis REQUEST/change occurred
  when: 2012-07-09/2012-07-15 bounded
  by: commission
  to: dpp
* cadrej REJECT/change occurred
  when: 2012-07-09/2012-07-20 bounded
  by: dpp
  to: commission
  about: recdis
  answers: recdis "scoffs at this"
* critmac ACCUSE/disapprove occurred
  when: 2012-07-09/2012-07-15 bounded
  by: commission
  to: macra
  about: radio
  answers: radio "for having"
* radio COERCE/censor occurred
  when: 2011-07-20
  by: macra
  to: "transmissions" thing
* recmac REQUEST/change occurred
  when: 2012-07-09/2012-07-15 bounded
  by: commission
  to: jbanda
  about: COERCE/restrict to macra
* beatj ASSAULT/beat occurred
  when: 2011-07-20
  by: mwpolice
  to: "fourteen reporters"
  injured: 14 "fourteen reporters" side civilian voice commission
  injured: 11 "eleven cases" part side civilian voice commission
  said: commission official "records"
* s46 CONCEDE occurred
  when: 2012-05 "May"
  by: "Parliament"
  to: "newspapers"
* comp AGREE occurred
  when: 2011-07-20/2012-07-20 bounded
  by: ag
  to: "each bereaved family"
  about: AID
* comprej REJECT occurred
  when: 2011-07-20/2012-07-20 bounded
  by: "three families"
  to: ag
  about: comp
  answers: comp "declined"
* trialreq REQUEST/change occurred
  when: 2011-07-20/2012-07-20 bounded
  by: "three families"
  to: jbanda
  about: prosec
* mccback RETREAT/access occurred
  when: 2012-06-21 from text "21 June"
  by: mcc
  to: jbanda
* ukback RETREAT/access occurred
  when: ?
  by: britain
  to: jbanda
* recwatch REQUEST/assist occurred
  when: 2012-07-20
  by: forum
  to: mcc; britain
  about: prosec
* prosec ACCUSE/investigate denied
  when: 2011-07-20/2012-07-20 bounded
  to: mwpolice
