story: bx-dohadeal
conflict: Afghanistan
countries: AF, US, QA
facts: On 29 February 2020, after a week of reduced violence, Zalmay Khalilzad and Mullah Abdul Ghani Baradar signed in Doha an agreement on the withdrawal of foreign troops within 14 months, to 8,600 Americans within 135 days, and on the release of up to 5,000 Taliban and 1,000 prisoners of the other side by 10 March. Ghani refused on 1 March; on 2 March the Taliban took up attacks on Afghan forces again; on 3 March Trump telephoned Baradar; on 4 March an American air strike in Helmand.
  On 6 March gunmen killed 32 at a ceremony in Kabul (Islamic State); on 9 March Ghani and Abdullah both took the oath; on 10 March decree on 1,500 prisoners; resolution 2513. Gunmen killed 24 at a maternity ward on 12 May; a council approved the last 400 prisoners on 9 August; talks between Afghans opened in Doha on 12 September. Small incidents and wordings are ours. (public record: text of the agreement, UN, press of 2020.)

who taliban: group AF | Taliban; the movement; Taleban; the insurgents
who baradar: person AF | Abdul Ghani Baradar; Mullah Baradar; Baradar
who khalilzad: person US | Zalmay Khalilzad; Khalilzad
who pompeo: person US | Mike Pompeo; Pompeo
who trump: person US | Donald Trump; Trump; President Trump
who us: state US | United States; Washington; the Americans
who usforces: force US | American troops; US forces; American aircraft
who ghani: person AF | Ashraf Ghani; Ghani; President Ghani
who abdullah: person AF | Abdullah Abdullah; Abdullah; Dr Abdullah
who afgov: government AF | Afghan government; Kabul government; the government
who afforces: force AF | Afghan forces; Afghan army; Afghan soldiers; police
who isil: group - | Islamic State; IS
who esper: person US | Mark Esper; Esper
who unsc: body - | UN Security Council; Security Council
who pakistan: state PK | Pakistan

where doha: town QA 25.29 51.53 | Doha; DOHA
where kabul: town AF 34.53 69.17 | Kabul; KABUL
where helmand: province AF 31.40 64.30 | Helmand
where khost: province AF 33.34 69.92 | Khost
where kunduz: province AF 36.73 68.87 | Kunduz
where bagram: site AF 34.95 69.27 | Bagram

== bx-dohadeal-1
outlet: Pearl Coast Agency
register: wire
published: 2020-02-29
--
US and Taliban {deal|sign} {deal|accord} to {wd!announced|bring} American troops {wd!announced|home} in fourteen months

DOHA, Feb 29 (PCA) - The United States and the Taliban on Saturday {deal|signed} an {deal|agreement} under which all foreign soldiers are to {wd!announced|leave} Afghanistan by the spring of next year, eighteen years after an American {inv|invasion} {inv|drove} the Islamists from power.

Zalmay Khalilzad for Washington and Mullah Abdul Ghani Baradar for the insurgents {deal|put pen to paper} in a hotel of the Qatari capital, {shake|shook} hands, and were {applaud|applauded} by envoys of some thirty states. Secretary of State Mike Pompeo looked on but did not sign. He had {pbmeet|spoken} with Baradar alone for a few minutes before. "{keep|Keep} your {cutties!demanded|promises} to break with al-Qaeda," he told the Taliban from the rostrum.

Within 135 days the contingent is to {wd1!announced|shrink} from some 13,000 men to 8,600, and five bases are to be {bases!announced|handed over}; allies {alliedwd!announced|reduce} in proportion. The Taliban {plpledge|undertake} not to let anyone use the country against America's security. Up to 5,000 of their prisoners and up to 1,000 of "the other side" are to be {release!announced|freed} by March 10, when {intra!announced|talks} among Afghans should begin. Washington will {sanclift!announced|lift} its {sancs|sanctions} by the end of August if all goes well.

In Kabul, at the same hour, Defence Secretary Mark Esper and President Ashraf Ghani issued a {jointdec|declaration} of their own, in which the Kabul government, that has been {shutout|kept} from the table throughout, merely {agreefeas|consents} to "discuss the feasibility" of {release!hypothetical|releasing} prisoners.

The {deal|signature} crowns a seven-day {rv|reduction of violence}, which both camps have by and large kept since February 22. In that week nineteen members of the Afghan forces were {viol|killed}, compared with some eighty in a usual one, an interior ministry official said. Trump had once before been as near: last September, with a draft {initial|initialled}, he {cancel|called off} a secret {campdavid|meeting} with Baradar and Ghani at Camp David after a {sept5|bomb} in Kabul had {sept5|killed} an American sergeant and eleven others. The {sixrounds|talks}, nine rounds till then, {resume|went on} in December.

"We have won," some fighters {paradekh|chanted} on motorcycles in Khost. Pakistan {pakwel|welcomed} what it termed a historic {deal|step}; Iran {irancrit|dismissed} it as an attempt of the Americans to justify their presence. Women's groups in Kabul {women|held up} a banner under a bridge: "Not without us".

~ PCA: Doha - London - Nairobi | Licence this story
--
who iran: state IR | Iran
who qaeda: group - | al-Qaeda
who women: population AF | Women's groups
who interior: body AF | interior ministry
who taliban: the Islamists
where qatarcap: town QA 25.29 51.53 | the Qatari capital
where camp: site US 39.65 -77.47 | Camp David
where afghanistan: country AF - - | Afghanistan
* deal AGREE occurred
  when: 2020-02-29 "Saturday"
  where: qatarcap; doha
  by: us; khalilzad; taliban; baradar
  to: taliban; us
* wd RETREAT/withdraw announced
  when: 2020-02-29/2021-05 bounded "in fourteen months"
  where: afghanistan
  by: usforces; us
  to: taliban
* inv ASSAULT occurred
  when: 2001/2002 bounded "eighteen years after"
  where: afghanistan
  by: us
  to: taliban
* shake SUPPORT occurred optional
  when: 2020-02-29 "Saturday"
  where: qatarcap
  by: khalilzad; baradar
  to: baradar; khalilzad
* pbmeet CONSULT occurred
  when: 2020-02-29 "before"
  where: doha
  by: pompeo; baradar
  to: baradar
* keep REQUEST/change occurred
  when: 2020-02-29
  where: doha
  by: pompeo
  to: taliban
  about: cutties
* cutties SANCTION/discontinue demanded optional
  when: ?
  by: taliban
  to: qaeda
* wd1 RETREAT/withdraw announced
  when: 2020-02-29/2020-07-13 bounded "Within 135 days"
  where: afghanistan
  by: usforces; us
  part_of: wd
* bases RETREAT/withdraw announced
  when: 2020-02-29/2020-07-13 bounded "Within 135 days"
  where: afghanistan
  by: us
  to: "five bases" thing
* alliedwd RETREAT/withdraw announced
  when: 2020-02-29/2020-07-13 bounded "Within 135 days"
  where: afghanistan
  by: "allies"
* plpledge AGREE occurred
  when: 2020-02-29
  where: doha
  by: taliban
  to: us
* release RETREAT/release announced
  when: 2020-02-29/2020-03-10 bounded from text "by March 10"
  by: us; taliban; afgov "Kabul government"
  to: "their prisoners"
  released: <=5000 "Up to 5,000" part side unknown
  released: <=1000 "up to 1,000" part side unknown
* intra CONSULT announced
  when: 2020-03-10 from text "March 10"
  by: taliban; afgov "Kabul government"
* sanclift RETREAT/access announced
  when: 2020-02-29/2020-08-31 bounded "by the end of August"
  by: us
  to: taliban
* jointdec AGREE occurred
  when: 2020-02-29 "at the same hour"
  where: kabul
  by: esper; ghani
  to: ghani; esper
* shutout REJECT/meet occurred
  when: ?
  to: afgov "Kabul government"
* agreefeas AGREE occurred
  when: 2020-02-29 "at the same hour"
  where: kabul
  by: afgov "Kabul government"
  to: us
  about: release
* rv RETREAT/ceasefire occurred
  when: 2020-02-22/2020-02-29 from text "seven-day" "since February 22"
  where: afghanistan
  by: taliban; us; afforces
* viol ASSAULT occurred
  when: 2020-02-22/2020-02-29 "In that week"
  where: afghanistan
  to: afforces
  killed: 19 "nineteen members of the Afghan forces" side recipient voice interior
  said: "an interior ministry official" official "said"
* initial AGREE occurred
  when: 2019-09 "last September"
* cancel SANCTION/discontinue occurred
  when: 2019-09 "last September"
  by: trump
  to: baradar; ghani
  about: campdavid
* campdavid CONSULT announced
  when: 2019-09 "last September"
  where: camp
  by: trump; baradar; ghani
  to: trump
* sept5 ASSAULT/explosives occurred
  when: 2019-09 "last September"
  where: kabul
  to: "an American sergeant"; "eleven others"
  with: bomb "a bomb"
  killed: 12 "an American sergeant and eleven others" side unknown
* sixrounds CONSULT occurred
  when: ? "till then"
  by: khalilzad; baradar; taliban; us
  to: baradar
  count: 9 "nine rounds"
* resume CONSULT occurred
  when: 2019-12 "December"
  by: us; taliban
  to: taliban
* paradekh PROTEST/demo occurred
  when: 2020-02-29
  where: khost
  by: taliban "some fighters"
* pakwel SUPPORT occurred
  when: 2020-02-29
  by: pakistan
  to: us; taliban
  about: deal
  answers: deal "welcomed"
* irancrit ACCUSE/disapprove occurred
  when: 2020-02-29
  by: iran
  to: us
  about: deal
  answers: deal "dismissed it"
* women PROTEST/demo occurred
  when: 2020-02-29
  where: kabul
  by: women
  to: us; taliban
* applaud SUPPORT occurred optional
  when: 2020-02-29 "Saturday"
  where: qatarcap; doha
  by: "envoys of some thirty states"
  to: khalilzad; baradar
  about: deal
  answers: deal "applauded"
* sancs SANCTION/discontinue ongoing optional
  when: ?
  by: us
  to: taliban
figure: troops ~13000 "some 13,000 men" of usforces
figure: troops 8600 "8,600" of usforces

== bx-dohadeal-2
outlet: Salang Daily
register: daily
published: 2020-03-11
--
Ten days, two presidents, no {intra!denied|talks}

KABUL. Yesterday they were to {intra|sit} face to face. Instead of that there is since Tuesday a {decree|decree}, of four articles, in which President Ghani orders 1,500 prisoners {relg!announced|let out} from Saturday on, a hundred a day, against a written {oathp!demanded|oath} never to fight again; the other 3,500 shall {relg2!announced|follow} when {intra!hypothetical|negotiations} are on their way and if the {viol2|violence} ebbs. The Taliban {decreeno|turned} it {decreeno|down} overnight. "{fivereq|Five thousand}, and before all else. We {listgiven|handed over} a list," their spokesman in Doha wrote.

It is a {decree|retreat} all the same for the president, who on March 1, the ink hardly dry, had {ghno|refused} outright: "There is no {commit|commitment} by us to {release|free} five thousand." One day later the insurgents {opsresume|called} their week of {rv|restraint} finished as far as Afghans are concerned. In the first night of it they {thirty|struck} at thirty posts in sixteen provinces; in Kunduz fifteen soldiers were {kunatt|killed}, at a football ground in Khost a motorcycle bomb {khostbomb|killed} three brothers. On the 4th American aircraft {usair|bombed} Taliban who were {nahr|attacking} a checkpoint in Nahr-e Saraj in Helmand - hardly a day after Donald Trump had {trumpcall|chatted} with Baradar on the telephone for thirty-five minutes and found him, he said, "good".

Both sides claim that the {deal|paper} of Doha stands. US forces began on Monday to {wd1|fly out} the first hundreds, a colonel of theirs confirmed. In New York the Security Council gave the {deal|agreement} its {unsc|blessing} on Tuesday, without a vote against.

Kabul meanwhile has eyes for its palaces only. In one of them Ghani {oath1|swore} himself {oath1|in} on Monday under the gaze of Khalilzad; in the other, wall to wall, and at the same minute, did Abdullah Abdullah, who {fraud|calls} the election of September a {fraud|theft}. As the incumbent spoke four rockets {rock|came down} near by. He opened his coat to show that he wore no vest. IS {rock|claimed} them. Three days before, the same group's gunmen, from an unfinished building, had {mazari|fired} upon the crowd at a memorial for the Hazara leader Mazari; thirty-two people lost their lives, and Abdullah, who was in the front row, was {rescueab|led away} through a side gate. The Taliban {mazarideny|denied} any part.

In the evening Khalilzad {shuttle|walked} from palace to palace once again, and got from Abdullah no more than that he would {ownministers|not name} ministers for the next few days. Pompeo has {pompwarn|threatened}, they say, to {aidcut!threatened|cut} a billion of the aid if both do not {unite!demanded|come together}. "They squabble over the chair," said a bread seller in Pul-e Surkh, "and outside the house burns."

~ Weather: rain, snow above 2,400 metres. Corona: five cases
--
who tspokes: person AF | their spokesman in Doha
who colonel: person US | a colonel of theirs
who soldiers: force AF | fifteen soldiers
where nahr: district AF 31.80 64.60 | Nahr-e Saraj
where ny: town US 40.71 -74.01 | New York
where palace: site AF 34.52 69.18 | palaces
where ground: site AF - - | football ground
where sixteen: region AF - - | sixteen provinces
where mazarisite: site AF - - | memorial for the Hazara leader Mazari
* intra CONSULT announced
  when: 2020-03-10 "Yesterday"
  by: ghani; taliban
  to: taliban
* decree CONCEDE occurred
  when: 2020-03-10 "Tuesday"
  where: kabul
  by: ghani
  to: taliban
  about: relg
* relg RETREAT/release announced
  when: 2020-03-14/2020-03-31 bounded "from Saturday on"
  by: ghani
  to: "1,500 prisoners"; taliban
  released: 1500 "1,500 prisoners" side unknown
* oathp AGREE demanded optional
  when: ?
  by: "1,500 prisoners"
  to: ghani
* relg2 RETREAT/release announced
  when: ?
  by: ghani
  to: "the other 3,500"; taliban
  released: 3500 "3,500" side unknown
* viol2 ASSAULT ongoing optional
  when: 2020-03-02/2020-03-11 bounded
  by: taliban
  to: ghani
* decreeno REJECT occurred
  when: 2020-03-10/2020-03-11 "overnight"
  by: taliban; tspokes
  to: ghani
  about: relg
  answers: decree "turned it down"
* listgiven COOPERATE occurred optional
  when: ?
  by: taliban; tspokes
  said: tspokes party "wrote"
* ghno REJECT/yield occurred
  when: 2020-03-01 from text "March 1"
  by: ghani
  to: taliban
  about: release
* release RETREAT/release hypothetical optional
  when: ?
  by: ghani
  to: "five thousand"
* opsresume SANCTION/discontinue occurred
  when: 2020-03-02 from ghno "One day later"
  by: taliban "the insurgents"
  to: "Afghans"
  about: rv
* rv RETREAT/ceasefire occurred
  when: 2020-02/2020-03-02 "their week"
  by: taliban "the insurgents"
* thirty ASSAULT occurred
  when: 2020-03-02/2020-03-03 "In the first night of it"
  where: sixteen
  by: taliban "the insurgents"
  to: "thirty posts" thing
  sites: 30 "thirty posts"
* kunatt ASSAULT occurred
  when: 2020-03-02/2020-03-03 "In the first night of it"
  where: kunduz
  by: taliban "the insurgents"
  to: soldiers
  killed: 15 "fifteen soldiers" side recipient
  part_of: thirty
* khostbomb ASSAULT/explosives occurred
  when: 2020-03-02/2020-03-03 "In the first night of it"
  where: ground; khost
  by: taliban "the insurgents"
  to: "three brothers"
  with: ied "motorcycle bomb"
  killed: 3 "three brothers" side civilian
* usair ASSAULT/aerial occurred
  when: 2020-03-04 from text "the 4th"
  where: nahr; helmand
  by: usforces
  to: taliban
  with: airstrike "bombed"
* nahr ASSAULT occurred
  when: 2020-03-04 from text "the 4th"
  where: nahr; helmand
  by: taliban
  to: "a checkpoint" thing
* trumpcall CONSULT/phone occurred
  when: 2020-03-03/2020-03-04 from usair "hardly a day after"
  by: trump; baradar
  to: baradar
* wd1 RETREAT/withdraw ongoing
  when: 2020-03-09 "Monday"
  by: usforces
  to: taliban
  said: colonel official "confirmed"
* unsc SUPPORT occurred
  when: 2020-03-10 "Tuesday"
  where: ny
  by: unsc
  to: taliban; usforces
  about: deal
  answers: deal "gave the agreement its blessing"
* oath1 SUPPORT occurred optional
  when: 2020-03-09 "Monday"
  where: palace; kabul
  by: ghani
* fraud ACCUSE/disapprove occurred
  when: ?
  by: abdullah
  to: ghani
* rock ASSAULT/heavy-weapons occurred
  when: 2020-03-09 "Monday"
  where: palace; kabul
  by: isil claimed
  to: ghani
  with: rocket "four rockets" 4
  munitions: 4 "four rockets"
  said: isil party claimed "claimed"
* mazari ASSAULT/firearms occurred
  when: 2020-03-06 from oath1 "Three days before"
  where: mazarisite; kabul
  by: isil; taliban denied
  to: "the crowd"; abdullah
  with: small-arms
  killed: 32 "thirty-two people" side civilian
  said: taliban party denied "denied"
* rescueab AID occurred optional
  when: 2020-03-06
  where: mazarisite; kabul
  to: abdullah
* mazarideny REJECT occurred optional
  when: 2020-03-06/2020-03-11 bounded
  by: taliban
  about: mazari
* shuttle CONSULT/third-party occurred
  when: 2020-03-09 "In the evening"
  where: palace; kabul
  by: khalilzad; ghani; abdullah
  to: ghani; abdullah
* ownministers AGREE occurred optional
  when: 2020-03-09 "In the evening"
  by: abdullah
  to: khalilzad
* pompwarn THREATEN/relations occurred
  when: 2020-03-09/2020-03-11 bounded
  by: pompeo
  to: ghani; abdullah
  about: aidcut
* aidcut SANCTION/discontinue threatened
  when: ?
  by: pompeo
  to: ghani; abdullah
* unite AGREE demanded optional
  when: ?
  by: ghani; abdullah
  to: ghani; abdullah
* deal AGREE occurred
  when: ?
  where: doha
  by: "Both sides"
  to: "Both sides"
* fivereq REQUEST/yield occurred
  when: 2020-03-10/2020-03-11 "overnight"
  by: taliban; tspokes
  to: ghani
  about: release
  answers: decree "turned it down"
* commit AGREE denied optional
  when: ?
  by: ghani
  about: release
  said: ghani official denied

== bx-dohadeal-3
outlet: Open Window Explainers
register: analysis
published: 2020-09-12
--
Why the {intra|opening} in Doha comes six months late: a chronology

This morning, in the ballroom of a hotel by the sea, delegations of the Kabul government and of the Taliban {intra|met} in public for the first time. Pompeo had {pflight|flown} in. What lay between the last days of winter and today?

**The prisoners.** On 8 April, after a {tteam|walkout} of the Taliban's technical team from Kabul, Ghani {r100|freed} a first hundred men from Bagram; on the 12th twenty of his people {r20|came out} of a house in Kandahar. So it went on by the handful. For Eid, when the Taliban {eidtruce|declared} a three-day {eidtruce|ceasefire} from 24 May, the president {r2000|promised} two thousand in one gesture, and nine hundred {r900|walked} through the gate on a single day. At 4,600 the engine {rstop|stalled}: France and Australia {frobject|objected} to six men who had {frkill|murdered} their nationals. A grand assembly of 3,400 notables {jirgayes|approved} on 9 August the {r400|release} of the four hundred gravest cases, "with a stone on the heart", as one of them put it. The last six were {r6|flown} to Qatar on Thursday, under guard.

**The blood.** There were days when nobody would have bet on it. On 12 May three men in police uniform walked through a maternity ward in the west of Kabul and {mat|shot} mothers in their beds, one after the other: twenty-four dead, two of them newborn. A funeral in Nangarhar was {nang|bombed} an hour later, thirty-two {nang|killed}. Ghani {gblame|laid} both at the Taliban's door and ordered his army back to the {goff|offensive}; Khalilzad {kzblame|named} Islamic State. The insurgents {matdeny|wanted} nothing to do with it, yet by Kabul's count {toll12k|killed} 3,560 soldiers and policemen between March and July.

**The quarrel.** It ended on 17 May in a {may17|pact}: Ghani remains president, Abdullah receives half of the cabinet and the chair of a council for reconciliation. It is he who spoke today. He {abdask|asked} for a humanitarian {abdtruce!demanded|ceasefire}. Baradar, after him, did not mention the word; Afghanistan, he said, should have "an Islamic system".

**The soldiers.** Of the Americans 8,600 are left, as {deal|signed}, and Trump has announced a {novwd2|cut} to 4,500 by November. In June there was a stir over {bounty|bounties} that Russian agents were said to have paid for their heads, which Moscow {bountydeny|called} an invention. No American has been {usdead!denied|killed} by the Taliban since the {deal|signing}.

**The next days.** First a commission must {rules!announced|settle} rules of procedure, such as which school of law applies in a dispute. "In this room," a woman of the Kabul team - there are four, and one was {fawzia|shot} in the arm at a petrol station on 14 August - told us, "{peace!hypothetical|peace} begins with the seating plan."

~ Explainers are free to republish with credit
--
who ghani: the president
who jirga: body AF | assembly of 3,400 notables
who france: state FR | France
who australia: state AU | Australia
who russia: government RU | Moscow
who rusagents: force RU | Russian agents
who afforces: his army; soldiers and policemen
where kandahar: town AF 31.61 65.71 | Kandahar
where nangarhar: province AF 34.30 70.50 | Nangarhar
where ward: site AF 34.51 69.10 | a maternity ward
where qatar: country QA - - | Qatar
* intra CONSULT occurred
  when: 2020-09-12 "This morning"
  where: doha
  by: afgov "Kabul government"; taliban
  to: taliban
* pflight CONSULT/visit occurred
  when: 2020-09-12
  where: doha
  by: pompeo
  to: taliban; afgov "Kabul government"
* tteam PROTEST/boycott occurred
  when: ?
  where: kabul
  by: taliban
  to: ghani
* r100 RETREAT/release occurred
  when: 2020-04-08 from text "8 April"
  where: bagram
  by: ghani
  to: "a first hundred men"; taliban
  released: 100 "a first hundred men" side unknown
* r20 RETREAT/release occurred
  when: 2020-04-12 from text "the 12th"
  where: kandahar
  by: taliban
  to: "twenty of his people"
  released: 20 "twenty of his people" side unknown
* eidtruce RETREAT/ceasefire occurred
  when: 2020-05-24/2020-05-26 from text "from 24 May"
  by: taliban
  to: afgov "Kabul government"
* r2000 AGREE occurred
  when: 2020-05-24 from text "24 May"
  by: ghani
  to: taliban
  about: r900
* r900 RETREAT/release occurred
  when: 2020-05-24/2020-09-12 bounded "on a single day"
  where: bagram
  by: ghani
  to: taliban
  released: 900 "nine hundred" side unknown
* rstop REJECT occurred optional
  when: 2020-05-26/2020-08-09 bounded
  by: ghani
  to: taliban
* frobject REJECT occurred
  when: 2020-05-26/2020-08-09 bounded
  by: france; australia
  to: ghani
  about: RETREAT/release
* frkill ASSAULT occurred
  when: ?
  by: "six men"
  to: "their nationals"
* jirgayes SUPPORT occurred
  when: 2020-08-09 from text "9 August"
  by: jirga
  to: ghani
  about: r400
* r400 RETREAT/release announced
  when: ?
  by: ghani
  to: "four hundred gravest cases"
  released: 400 "four hundred" side unknown
* r6 RETREAT/release occurred
  when: 2020-09-10 "Thursday"
  where: qatar
  by: ghani
  to: "The last six"; taliban
  released: 6 "The last six" side unknown
* mat ASSAULT/firearms occurred
  when: 2020-05-12 from text "12 May"
  where: ward; kabul
  by: "three men in police uniform"; taliban alleged of ghani; taliban denied; isil alleged of khalilzad
  to: "mothers"
  with: small-arms
  killed: 24 "twenty-four" side civilian
  killed: 2 "two of them newborn" part side civilian
  said: ghani official
  said: khalilzad official
* nang ASSAULT/explosives occurred
  when: 2020-05-12 from mat "an hour later"
  where: nangarhar
  by: taliban alleged of ghani; taliban denied; isil alleged of khalilzad
  to: "A funeral" thing
  with: bomb "bombed"
  killed: 32 "thirty-two" side civilian
  said: ghani official
  said: khalilzad official
* gblame ACCUSE/allege occurred
  when: 2020-05-12/2020-09-12 bounded
  by: ghani
  to: taliban
  about: mat
  about: nang
* goff ASSAULT announced
  when: ?
  by: ghani; afforces "his army"
  to: taliban
* kzblame ACCUSE/allege occurred
  when: 2020-05-12/2020-09-12 bounded
  by: khalilzad
  to: isil
  about: mat
* matdeny REJECT occurred optional
  when: 2020-05-12/2020-09-12 bounded
  by: taliban "The insurgents"
  to: ghani
  about: gblame
  answers: gblame "wanted nothing to do with it"
* toll12k ASSAULT occurred
  when: 2020-03/2020-07 "between March and July"
  by: taliban "The insurgents"
  to: afforces "soldiers and policemen"
  killed: 3560 "3,560 soldiers and policemen" side recipient voice afgov
  said: afgov official "count"
* may17 AGREE occurred
  when: 2020-05-17 from text "17 May"
  by: ghani; abdullah
  to: abdullah; ghani
* abdask REQUEST/yield occurred
  when: 2020-09-12 "today"
  where: doha
  by: abdullah
  to: taliban
  about: abdtruce
* abdtruce RETREAT/ceasefire demanded
  when: ?
  by: taliban; afgov "Kabul government"
* deal AGREE occurred
  when: 2020-02/2020-04-08 bounded "the last days of winter"
  by: us "the Americans"; taliban
  to: taliban; us "the Americans"
* novwd2 RETREAT/withdraw announced
  when: 2020-11 "by November"
  by: us "the Americans"
  to: taliban
* bounty AID occurred
  when: ?
  by: rusagents alleged
  to: taliban
* bountydeny REJECT occurred optional
  when: 2020-06 "June"
  by: russia
  about: bounty
* usdead ASSAULT denied
  when: 2020-02/2020-09-12 bounded
  by: taliban
  to: us "American"
* rules AGREE announced
  when: ?
  where: doha
  by: "a commission"
* fawzia ASSAULT/firearms occurred
  when: 2020-08-14 from text "14 August"
  where: "a petrol station"
  to: "one"
  with: small-arms
  injured: 1 "one" side recipient
* peace AGREE hypothetical optional
  when: ?
  by: taliban; afgov "Kabul government"
  to: taliban; afgov "Kabul government"
figure: troops 8600 "8,600" of us
