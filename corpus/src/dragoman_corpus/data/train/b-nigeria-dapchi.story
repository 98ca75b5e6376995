story: b-nigeria-dapchi
conflict: Nigeria
countries: NG, NE
facts: 19 February 2018: 110 girls abducted from the technical college at Dapchi, Yobe; the state government said on the 21st that some had been rescued and took it back on the 22nd; 1 March raid on Rann, three aid workers killed;
  Buhari in Dapchi on 14 March; 107 persons, 105 of them Dapchi girls, brought back on 21 March, five girls dead, Leah Sharibu kept; pause in operations from 19 March; Amnesty said warnings were ignored. (public record: Nigerian government,
  Amnesty International, agencies)

who bh: group NG | Boko Haram; insurgents; the sect; sect
who iswap: group NG | Barnawi faction; Al-Barnawi faction
who army: force NG | Nigerian Army; army; military; soldiers; troops
who airforce: force NG | air force; Nigerian Air Force
who buhari: office NG | Muhammadu Buhari; Buhari; Mr President; the President; President Buhari
who lai: office NG | Lai Mohammed; information minister; Minister of Information
who yobe: government NG | Yobe State government; Yobe government; state government
who gaidam: office NG | Governor Gaidam; governor of Yobe; Ibrahim Gaidam
who senate: body NG | Senate; the chamber
who girls: population NG | schoolgirls; girls; students; Dapchi girls
who leah: person NG | Leah Sharibu; Leah
who parents: population NG | parents; fathers
who amnesty: organisation - | Amnesty International; Amnesty
who un: organisation - | United Nations; UN
who niger: state NE | Niger
where dapchi: town NG 12.50 11.50 | Dapchi
where rann: town NG 12.27 14.47 | Rann
where maiduguri: town NG 11.85 13.16 | Maiduguri
where gashua: town NG 12.87 11.04 | Gashua
where damaturu: town NG 11.75 11.96 | Damaturu
where abuja: town NG 9.06 7.49 | Abuja
where yobestate: province NG 12.30 11.50 | Yobe; Yobe State

== b-nigeria-dapchi-1
outlet: Votes and Proceedings Digest
register: parliament
published: 2018-02-28
--
THE SENATE, ABUJA. Plenary of Tuesday, 28 February 2018. Matter of urgent public importance: the {abd|abduction} of 110 girls at Dapchi

Sen. B. I. (Yobe East) moved the motion. He told the chamber that on Monday of last week, the 19th, at about 5.30 in the evening, men in nine vehicles, some in army camouflage, drove into the Government Girls' Science Technical College, Dapchi, {abd|fired} in the air and {abd|carried off} students. They had asked a shepherd the way to the school and to the barracks. There was nobody at the barracks. A month before, the troops at Dapchi were {redep|redeployed} to Kanama; the command says that
it had {hand|handed} the town to the police, and the Inspector-General of Police that he was {hand!denied|handed} nothing.

He went on: on Wednesday his own state government put out that some girls had been {resc|rescued} by the gallant army. Mothers danced. On Thursday the governor of Yobe had to {apol|beg pardon}: it was not so. Youths {stoned|broke} the glass of his car with stones. It is not until Sunday that the federal Minister of Information gave us the number 110.

Sen. S. (Kano Central), seconding: Is it Chibok again? Two hundred and seventy-six were {chibok|taken} in April 2014, and a hundred and twelve of them still {chibok|held}. This one is more cruel since we were told that the sect was defeated.

Sen. A. (Borno South): I {blame|lay} it at the door of the intelligence chiefs. If heads don't roll, they will {again|kidnap} once more before the rains.

Sen. E. (Delta North) {prot|protested} against playing politics. The air force had flown two hundred hours in {search|search}; troops of three brigades were {search|combing} the bush to the Niger border; Mr President had ordered the National Security Adviser to {nseq|move} to the north-east.

Sen. O. (Ekiti) asked whether the Executive was {neg|negotiating}. Leader of the Senate: he could not say.

PRAYERS. The Senate (i) {cond|condemned} the {abd|abduction}; (ii) {urg|urged} the federal government to {deploy|post} guards to all boarding schools in the north-east; (iii) resolved to {inv|investigate} the {redep|withdrawal} of the troops by an ad hoc committee of seven; (iv) {urgun|invited} the United Nations and friendly air forces to {aid|assist} the {search|search}. An amendment to summon the chief of army staff in person was {summrej|lost}. A minute's silence was kept. Adjourned at 1.14 p.m.
--
* abd ASSAULT/abduct occurred
  when: 2018-02-19 day "Monday of last week"
  where: "Government Girls' Science Technical College"; dapchi
  by: "men in nine vehicles"
  to: girls
  abducted: 110 "110 girls"
  said: "Sen. B. I." official "told"
* redep RETREAT/withdraw occurred
  when: 2018-01 month from abd "A month before"
  where: dapchi
  by: army
  said: "Sen. B. I." official "told"
* hand COOPERATE occurred
  when: 2018-01-01/2018-02-19 bounded
  where: dapchi
  by: army
  to: "police"
  said: army party "says"
  said: "Inspector-General of Police" official denied
* resc AID denied
  when: 2018-02-19/2018-02-21 bounded
  by: army
  to: girls
  said: yobe official claimed "put out"
  said: gaidam official denied
* apol CONCEDE occurred
  when: 2018-02-22 day "Thursday"
  by: gaidam
  said: "Sen. B. I." official
  about: resc
* stoned PROTEST/riot occurred
  when: 2018-02-22 day "Thursday"
  by: "Youths"
  to: gaidam
  with: stones "stones"
  said: "Sen. B. I." official
* chibok ASSAULT/abduct occurred
  when: 2014-04 month "April 2014"
  where: "Chibok"
  by: bh
  to: "Two hundred and seventy-six"
  abducted: 276 "Two hundred and seventy-six"
  abducted: 112 "a hundred and twelve of them" part
  said: "Sen. S." official
* blame ACCUSE/allege occurred
  when: 2018-02-28 day
  by: "Sen. A."
  to: "intelligence chiefs"
  about: abd
* again ASSAULT/abduct hypothetical
  when: ? "before the rains"
  by: bh
  said: "Sen. A." official
* prot ACCUSE/disapprove occurred
  when: 2018-02-28 day
  by: "Sen. E."
* search AID ongoing
  when: 2018-02-19/2018-02-28 bounded
  where: "Niger border"
  by: airforce; army
  to: girls
  said: "Sen. E." official
* nseq MOBILIZE announced
  when: ?
  where: "north-east"
  by: buhari
  said: "Sen. E." official
* neg CONSULT hypothetical
  when: ?
  by: "Executive"; bh
* cond ACCUSE/disapprove occurred
  when: 2018-02-28 day from text "28 February 2018"
  when: 2018-02-27 day "Tuesday"
  where: abuja
  by: senate
  to: "men in nine vehicles"
  answers: abd
  about: abd
* urg REQUEST/change occurred
  when: 2018-02-28 day from text "28 February 2018"
  when: 2018-02-27 day "Tuesday"
  by: senate
  to: "federal government"
  about: deploy
* deploy MOBILIZE/police demanded optional
  when: ?
  where: "north-east"
  by: "federal government"
* inv ACCUSE/investigate announced
  when: ?
  by: senate
  to: army
  about: redep
* urgun REQUEST/assist occurred
  when: 2018-02-28 day from text "28 February 2018"
  by: senate
  to: un; "friendly air forces"
  about: aid
* aid AID demanded optional
  when: ?
  by: un; "friendly air forces"
* summrej REJECT occurred
  when: 2018-02-28 day from text "28 February 2018"
  by: senate
  about: REQUEST/meet to "chief of army staff"

== b-nigeria-dapchi-2
outlet: Muryar Yobe FM
register: radio
published: 2018-03-21
--
Special edition, 21 March, from nine in the morning. English transcript of the Hausa broadcast

PRESENTER: Stop whatever you're doing. They are home! Fatima, you're in Dapchi, tell us what you see.

FATIMA: I'm crying, forgive me. It was just before eight. Some heard engines at three and ran to the bush, thinking it was another {raid2|attack}. Nine vehicles, black flags on them. The fighters {back|set} the girls {back|free} in the middle of the town, right by the borehole, and one of them took a loudspeaker: "We did it from pity. Don't {bokodem|put} your daughters in boko again," and he {pitythr|threatened}: "or we {schoolthr|carry them off} for good." Then they shook hands! People took selfies
with them, wallahi. Not one soldier was there; the road-blocks had been {lift|lifted} on Monday.

PRESENTER: How many?

FATIMA: The minister says ninety-one. Then a list of a hundred and one. The council secretary is reading a hundred and five, plus one girl and one boy that were never of this school. The girls say five of them died, {crush|crushed} in the lorry on the first day, of thirst and of fear.

PRESENTER: And the Christian girl?

FATIMA: Leah Sharibu isn't here. They {convdem|told} her: convert. She {leahno|refused}. "So they {leah|held her back}," her friend told me. Her mother has fainted. The others {leahpl|pleaded} for her, they say, at the last halt.

PRESENTER: The army says its air force {pause|kept out} of the way.

FATIMA: Since Monday. Alhaji Lai, the information minister, has it as "a {pause|pause} in operations for the {back|release}". He says no {ransom!denied|ransom}, none; no prisoners {swap|exchanged} either; only {intermed|talks} through friends of the country, and one {condit|condition} from the other side: that they bring the girls by themselves. A trader here told me he saw two bags {ransom|change hands} last week at Gubio, but he'd say anything.

PRESENTER: What next?

FATIMA: At eleven soldiers {soldin|came} with ambulances. They {hosp|took} all of them to the hospital at Damaturu for check-ups, and tomorrow they {abujaf|fly} them to Abuja to see the President. Some fathers have hidden their girls. "Last week he {promvis|came} here and {promis|promised}; I {thankb|thank} him, but mine sleeps in her own bed."
--
who bh: fighters; The fighters
* back RETREAT/release occurred
  when: 2018-03-21 day "just before eight"
  where: dapchi
  by: bh
  to: girls
  released: 91 "ninety-one" voice lai
  released: 101 "a hundred and one"
  released: 105 "a hundred and five" voice "council secretary"
  released: 2 "one girl and one boy" part
* raid2 ASSAULT hypothetical
  when: 2018-03-21 day "at three"
  where: dapchi
  by: bh
* pitythr THREATEN/violence occurred
  when: 2018-03-21 day
  where: dapchi
  by: bh
  to: parents
  about: schoolthr
* schoolthr ASSAULT/abduct threatened
  when: ?
  by: bh
  to: "daughters"
* lift RETREAT/access occurred
  when: 2018-03-19 day "Monday"
  where: dapchi
  by: army
* crush ASSAULT occurred optional
  when: ? "the first day"
  by: bh
  to: girls
  killed: 5 "five of them" side civilian voice girls
  said: girls witness "say"
* convdem REQUEST/yield occurred
  when: ?
  by: bh
  to: leah
* leahno REJECT/yield occurred
  when: ?
  by: leah
  to: bh
  answers: convdem
* leah ASSAULT/abduct ongoing
  when: 2018-03-21 day
  by: bh
  to: leah
  said: "her friend" witness "told"
* leahpl REQUEST/yield occurred
  when: ?
  where: "the last halt"
  by: girls
  to: bh
  about: RETREAT/release to leah
  said: girls witness "say"
* pause RETREAT/ceasefire occurred
  when: 2018-03-19/2018-03-21 "Monday"
  by: army; airforce
  to: bh
  said: lai official
  said: army party "says"
* ransom AID occurred
  when: 2018-03-12/2018-03-18 week "last week"
  where: "Gubio"
  to: bh
  said: lai official denied "says"
  said: "trader here" witness claimed "told"
* swap RETREAT/release denied
  when: ?
  to: bh
  said: lai official denied "says"
* intermed CONSULT/third-party occurred
  when: ?
  by: bh; "friends of the country"
  said: lai official "says"
* soldin MOBILIZE/troops occurred
  when: 2018-03-21 day "At eleven"
  where: dapchi
  by: army
* hosp AID occurred
  when: 2018-03-21 day "At eleven"
  where: "the hospital"; damaturu
  by: army
  to: girls
* abujaf AID announced
  when: 2018-03-22 day "tomorrow"
  where: abuja
  by: army
  to: girls
* promis AGREE occurred
  when: 2018-03-12/2018-03-18 week "Last week"
  where: dapchi
  by: buhari
  to: parents
  said: parents witness
* thankb SUPPORT occurred
  when: 2018-03-21 day
  by: parents
  to: buhari
* bokodem REQUEST/yield occurred
  when: 2018-03-21 day
  where: dapchi
  by: bh
  to: parents
* condit REQUEST/yield occurred optional
  when: ?
  by: bh
  about: back
  said: lai official "says"
* promvis CONSULT/visit occurred
  when: 2018-03-12/2018-03-18 week "Last week"
  where: dapchi
  by: buhari
  to: parents
  said: parents witness

== b-nigeria-dapchi-3
outlet: Bight Quarterly Online
register: analysis
published: 2018-03-29
--
What was {back|returned} at Dapchi, and what was {ransom|paid}

It is eight days since a convoy flying black flags drove unhindered into a town of Yobe and {back|gave back} what it had {abd|stolen}. Officially 107 persons were {back|freed}, 105 of them pupils, one for each page of a ledger nobody will open.

Three questions, in order of discomfort.

Who let them in? From 19 March there was, says the information minister, a {pause|cessation} to let the girls pass. Amnesty International, in a paper of the 20th which the army {amrej|dismissed} as "an outright falsehood", {am|alleges} that on the afternoon of the {abd|raid} itself at least five calls {warn|warned} commanders at Geidam and Damaturu of the column, four hours ahead. One officer is said to have answered that he knew. The Senate's seven have {sevvis|visited} neither town. A board
of {boi|inquiry} sits; the President has {thre|threatened} that if negligence is found, men will be {jail|gaoled}.

Who talked? Not the clerics of Maiduguri, who had a hand in the {chdeals|deals} with Boko Haram over Chibok (twenty-one {ch21|released} in October 2016, eighty-two {ch82|freed} in May 2017, for five commanders, and, by several accounts, for two million euros). This time a Swiss diplomat and a barrister were {swiss|received} twice on the lake, in the last days of February and on 11 March, by Abu Musab al-Barnawi's people, and the State Security Service sat in. The Barnawi faction, which {split|broke} with Shekau in August
2016 and doesn't as a rule kidnap Muslims, may have been embarrassed by its own captains. "It {admit|admitted} an error", says a go-between. It has {leah|kept} Leah Sharibu, fifteen, and {leahthr|threatens} to {enslave|enslave} her. It has also, since the {rann|raid} of 1 March on Rann, in which three aid workers and eight policemen were {rann|killed}, a nurse and two midwives to bargain with. The UN had {unwith|pulled out} of Rann on the 3rd and has {unret|gone back} for
two days, with vaccines.

What did it get? Government says: nothing, a "week of quiet". A European embassy speaks of a {ransom|ransom} of five million euros in three bags; another thinks that is what one pays for silence on the lake in the fishing season. On Sunday the minister disclosed that {truce|talks} about a wider {cease|truce} have gone on "for some time". If they {fail|break down}, as they did in 2014, the money will have bought guns. On Monday, in Maiduguri, four girls with belts {suic|blew themselves up}
at Zannari, {suic|killing} one. Shekau's, people said: the other lot.

And at school? Dapchi's college is {closed|shut}. Niger's minister has {nigoff|offered} places across the border. A father will {suef|sue}. The President, who on Friday {rec|received} the {back|freed} pupils on a red carpet, {vow2|promised} that none "will be abandoned", and a girl {girlask|asked} him, aloud, for Leah.
--
* back RETREAT/release occurred
  when: 2018-03-21 day "eight days since"
  where: dapchi; yobestate
  by: iswap
  to: girls
  released: 107 "107 persons"
  released: 105 "105 of them pupils" part
* ransom AID occurred
  when: ?
  to: iswap
  said: "European embassy" official claimed "speaks"
  said: "Government" official denied "says"
* abd ASSAULT/abduct occurred
  when: ?
  where: dapchi
  by: iswap
  to: girls
* pause RETREAT/ceasefire occurred
  when: 2018-03-19 day from text "19 March"
  by: army
  said: lai official "says"
* amrej REJECT occurred
  when: 2018-03-20/2018-03-29 bounded
  by: army
  to: amnesty
  answers: am "a paper of the 20th"
* am ACCUSE/allege occurred
  when: 2018-03-20 day from text "20th"
  by: amnesty
  to: army
* warn REQUEST/assist occurred optional
  when: ? "afternoon"
  to: "commanders at Geidam and Damaturu"
  said: amnesty party "alleges"
* boi ACCUSE/investigate ongoing
  when: 2018-03-29 day
  by: "A board"
  about: abd
* thre THREATEN/arrest occurred
  when: ?
  by: buhari
  to: "men"
  about: jail
* jail COERCE/arrest threatened
  when: ?
  by: buhari
  to: "men"
* ch21 RETREAT/release occurred
  when: 2016-10 month "October 2016"
  by: bh
  to: "twenty-one"
  released: 21 "twenty-one"
* ch82 RETREAT/release occurred
  when: 2017-05 month "May 2017"
  by: bh
  to: "eighty-two"
  released: 82 "eighty-two"
* swiss CONSULT/third-party occurred
  when: 2018-02-24/2018-03-11 "the last days of February and on 11 March"
  where: "the lake"
  by: "Swiss diplomat"; "barrister"; iswap; "State Security Service"
  to: iswap
  count: 2 "twice"
* split SANCTION/withdraw occurred
  when: 2016-08 month "August 2016"
  by: iswap
  to: "Shekau"
* leah ASSAULT/abduct ongoing
  when: 2018-03-21/2018-03-29
  by: iswap
  to: leah
* leahthr THREATEN/violence occurred
  when: 2018-03-21/2018-03-29 bounded
  by: iswap
  to: leah
  about: enslave
* enslave ASSAULT/sexual threatened
  when: ?
  by: iswap
  to: leah
* rann ASSAULT occurred
  when: 2018-03-01 day from text "1 March"
  where: rann
  by: iswap
  to: "aid workers"; "policemen"
  killed: 3 "three aid workers" part side civilian
  killed: 8 "eight policemen" part side recipient
  abducted: 3 "a nurse and two midwives" side civilian
* unwith RETREAT/withdraw occurred
  when: 2018-03-03 day from text "3rd"
  where: rann
  by: un
* unret AID occurred
  when: 2018-03-03/2018-03-29 bounded
  where: rann
  by: un
* truce CONSULT ongoing
  when: ? "for some time"
  by: "Government"; iswap
  said: lai official "disclosed"
* cease RETREAT/ceasefire hypothetical
  when: ?
  by: "Government"; iswap
* fail CONSULT hypothetical optional
  when: ?
  by: "Government"; iswap
* suic ASSAULT/suicide-attack occurred
  when: 2018-03-26 day "Monday"
  where: "Zannari"; maiduguri
  by: "four girls with belts"; "Shekau's" alleged of "people"
  with: suicide-vest "belts" 4
  killed: 1 "one"
* closed COERCE/restrict ongoing
  when: 2018-03-29 day
  where: dapchi
  to: "Dapchi's college" thing
* nigoff AGREE occurred
  when: ?
  by: "Niger's minister"
  to: girls
  about: AID by "Niger's minister"
* suef ACCUSE/investigate announced
  when: ?
  by: "father"
* rec CONSULT occurred
  when: 2018-03-23 day "Friday"
  by: buhari; girls
  to: buhari
* vow2 AGREE occurred
  when: 2018-03-23 day "Friday"
  by: buhari
  to: girls
* sevvis CONSULT/visit denied optional
  when: ?
  by: "Senate's seven"
* chdeals AGREE occurred
  when: 2016-10/2017-05 bounded
  by: bh; "clerics of Maiduguri"
  to: bh
  about: ch21
* admit CONCEDE occurred optional
  when: ?
  by: iswap
  said: "go-between" unnamed "says"
* girlask REQUEST/assist occurred
  when: 2018-03-23 day "Friday"
  by: "a girl"
  to: buhari
  about: RETREAT/release to leah

== b-nigeria-dapchi-4
outlet: Kanuri Women's Legal Clinic
register: ngo
published: 2018-04-30
--
THE FIFTY-DAY GAP. Situation report on Dapchi, Rann and the schools of Yobe, to 29 April 2018

1. Why this report

Between the {abd|abduction} of 19 February and the {back|return} of 21 March all eyes were on a town of which few could have spelled the name. Since then nobody has looked. Our clinic has {care|treated} or {care|counselled} eighty-one of the {back|freed} students and the mothers of the five who did not come back. What follows rests on them, on six teachers, and on two officers who asked not to be described.

2. What the girls told

They were {abd|carried} in open lorries for two nights. At a village of which they remember only the tamarind tree, fighters {flog|flogged} three of them for laughing. Five were {crush|crushed} or {crush|suffocated}; the men dug one grave. For eleven days they were {abd|kept} on an island, with rice, and {preach|made} to recite from four in the morning. No girl whom we saw reports {rape|rape}; two were {marry|asked} in marriage and {refuse|refused}, and it was left at that. Aircraft came over twice. The second time bombs {bomb|fell} on the reed beds a few hundred metres
off, and the guards {threat|swore} that if it came a third time they would {shield|tie} ten of them to the mango tree. It did not come a third time.

Leah Sharibu was {leah|separated} on 18 March. "Say the words and climb up," the commander {convdem|ordered}. She {leahno|refused}. The girls sang so as not to hear the engine.

3. What the State did, and what it undid

The presidential panel of twelve, {panel|set up} on 28 February, was to report by 15 March. We are told it found that the {redep|redeployment} of 12 January from Dapchi had been made without a handing-over note. Nobody has been {disc|disciplined}. On 6 March the air force {hundred|moved} a hundred regiment men to Yobe's airstrip; on the 9th the governor {shutsch|closed} all boarding schools near the border "till further notice"; on the 3rd of this month he {reopen|reopened} eleven, and {guards|posted} to each of them four vigilantes with dane guns.

After the {back|return} the girls were {held|kept} in Abuja for eleven days, in a hostel of the intelligence service, telephones {phones|taken}. Parents at Dapchi {parprot|marched} on 29 March to {pardem|ask for} them back; police {tear|used} tear gas on forty fathers. They were {bussed|brought} home by bus on Easter Sunday. Buhari's office has {schol|promised} scholarships. The Presidential Committee on the North-East {mattress|delivered} two lorries of mattresses, biscuits and, for reasons that we could not learn, cement.

4. Rann

The {rann|attack} of 1 March should not be a footnote. Three humanitarian workers were {rann|killed} and three women {rannabd|seized}: a nurse and two midwives. The agencies that {unwith|withdrew} on the 3rd left fifty-five thousand displaced people with four vaccinators and a Red Cross water team. A convoy under army escort tried on 11 April to {convoy|get through} with Plumpy'nut and turned round at Kala Balge, the road being mined. Flights {flights|resumed} on the 16th. On the 25th an envoy of the Barnawi faction
{deadthr|threatened} to a mediator that one of the three would be {killmw|killed} unless {truce|talks} {talkdem|reopen}.

5. And the {truce|talks}?

They go on, says the information minister; they have broken down, says a man who carried messages. What is certain: on 22 April, when gunmen in Bama {bama|bombed} a mosque at dawn prayer, {bama|killing} four, the other faction was {bamabl|blamed}, and the army's chief {offvow|vowed} a four-month {offen|offensive} from 1 May. If that {offen!hypothetical|begins} while Leah and the midwives are where they are, the people who offered to go between {gowd|threaten} to {gowd2|withdraw}.

6. We {reqs|ask}

the President, to publish the panel's report, and to {reqmeet|receive} the five mothers; and we {rec2,recun|appeal} to the Barnawi faction to {free|free} four women, and to the UN to stay in Rann this time. And the press, to spell Dapchi right.
--
who iswap: fighters
* abd ASSAULT/abduct occurred
  when: 2018-02-19 day from text "19 February"
  where: dapchi
  by: iswap
  to: girls
* back RETREAT/release occurred
  when: 2018-03-21 day from text "21 March"
  where: dapchi
  by: iswap
  to: girls
* care AID occurred
  when: 2018-03-21/2018-04-29 bounded
  by: "Our clinic"
  to: girls; "mothers of the five"
* flog ASSAULT/beat occurred
  when: 2018-02-19/2018-03-21 bounded
  where: "a village"
  by: iswap
  to: "three of them"
  said: girls witness
* crush ASSAULT occurred
  when: 2018-02-19/2018-02-21 bounded "two nights"
  by: iswap
  to: girls
  killed: 5 "Five" side civilian
  said: girls witness
* preach COERCE occurred
  when: 2018-02-19/2018-03-21 bounded "For eleven days"
  where: "island"
  by: iswap
  to: girls
  said: girls witness
* refuse REJECT occurred
  when: 2018-02-19/2018-03-21 bounded
  by: "two"
  to: iswap
  said: girls witness
  answers: marry
  about: marry
* bomb ASSAULT/aerial occurred
  when: 2018-02-19/2018-03-21 bounded "The second time"
  where: "reed beds"
  to: "reed beds" thing
  said: girls witness
  with: airstrike "bombs"
* threat THREATEN/violence occurred
  when: 2018-02-19/2018-03-21 bounded
  by: "guards"
  to: girls
  about: shield
* shield ASSAULT hypothetical
  when: ?
  by: "guards"
  to: "ten of them"
* convdem REQUEST/yield occurred
  when: 2018-03-18 day from text "18 March"
  by: "commander"
  to: leah
  said: girls witness
* leahno REJECT/yield occurred
  when: 2018-03-18 day from text "18 March"
  by: leah
  to: "commander"
  answers: convdem
  said: girls witness
* panel ACCUSE/investigate occurred
  when: 2018-02-28 day from text "28 February"
  by: "presidential panel of twelve"
  about: abd
* redep RETREAT/withdraw occurred
  when: 2018-01-12 day from text "12 January"
  where: dapchi
  by: army
  said: "presidential panel of twelve" official "found"
* disc SANCTION denied
  when: 2018-01-12/2018-04-29 bounded
* hundred MOBILIZE/troops occurred
  when: 2018-03-06 day from text "6 March"
  where: "Yobe's airstrip"; yobestate
  by: airforce
* shutsch COERCE/restrict occurred
  when: 2018-03-09 day from text "9th"
  where: yobestate
  by: "governor"
  to: "all boarding schools near the border" thing
* reopen RETREAT/access occurred
  when: 2018-04-03 day from text "3rd of this month"
  where: yobestate
  by: "governor"
  to: "all boarding schools near the border" thing
  sites: 11 "eleven"
* guards MOBILIZE/militia occurred
  when: 2018-04-03 day from text "3rd of this month"
  where: yobestate
  by: "governor"
  with: small-arms "dane guns"
* held COERCE/restrict occurred
  when: 2018-03-22/2018-04-01 bounded "eleven days"
  where: "hostel of the intelligence service"; abuja
  by: "intelligence service"
  to: girls
* phones COERCE/seize occurred
  when: 2018-03-22/2018-04-01 bounded
  where: abuja
  by: "intelligence service"
  to: "telephones" thing
* parprot PROTEST/demo occurred
  when: 2018-03-29 day from text "29 March"
  where: dapchi
  by: parents
  to: "intelligence service"
* pardem REQUEST/yield occurred
  when: 2018-03-29 day from text "29 March"
  where: dapchi
  by: parents
  to: "intelligence service"
  about: RETREAT/release to girls
* tear ASSAULT/crowd-control occurred
  when: 2018-03-29 day from text "29 March"
  where: dapchi
  by: "police"
  to: parents
  with: crowd-control "tear gas"
* bussed RETREAT/release occurred
  when: 2018-04-01 day "Easter Sunday"
  to: girls
* schol AGREE occurred
  when: 2018-03-21/2018-04-29 bounded
  by: buhari
  to: girls
  about: AID by buhari
* mattress AID occurred
  when: 2018-03-21/2018-04-29 bounded
  by: "Presidential Committee on the North-East"
* rann ASSAULT occurred
  when: 2018-03-01 day from text "1 March"
  where: rann
  by: iswap
  to: "Three humanitarian workers"
  killed: 3 "Three humanitarian workers" side civilian
* rannabd ASSAULT/abduct occurred
  when: 2018-03-01 day from text "1 March"
  where: rann
  by: iswap
  to: "three women"
  abducted: 3 "three women" side civilian
  part_of: rann
* unwith RETREAT/withdraw occurred
  when: 2018-03-03 day from text "3rd"
  where: rann
  by: "agencies"
* convoy AID attempted
  when: 2018-04-11 day from text "11 April"
  where: "Kala Balge"; rann
  by: "A convoy"; army
  to: "displaced people"
* flights AID occurred
  when: 2018-04-16 day from text "16th"
  where: rann
  to: "displaced people"
* deadthr THREATEN/violence occurred
  when: 2018-04-25 day from text "25th"
  by: iswap
  to: "mediator"
  about: killmw
* killmw ASSAULT/targeted threatened
  when: ?
  by: iswap
  to: "one of the three"
* bama ASSAULT/explosives occurred
  when: 2018-04-22 day from text "22 April"
  where: "Bama"
  by: "gunmen"; "other faction" alleged
  to: "mosque" thing
  killed: 4 "four" side civilian
* offen ASSAULT announced
  when: 2018-05-01/2018-08-31 from text "1 May"
  by: army
  to: "other faction"
* gowd THREATEN/relations occurred
  when: 2018-04-22/2018-04-29 bounded
  by: "people who offered"
  to: army
  about: gowd2
* gowd2 SANCTION/withdraw hypothetical
  when: ?
  by: "people who offered"
* reqs REQUEST/change occurred
  when: 2018-04-30 day
  by: "We"
  to: buhari
* rec2 REQUEST/yield occurred
  when: 2018-04-30 day
  by: "We"
  to: iswap
  about: RETREAT/release by iswap
* free RETREAT/release demanded optional
  when: ?
  by: iswap
  to: "four women"
* truce CONSULT ongoing
  when: 2018-04-30 day
  by: iswap
  said: lai official "says"
  said: "a man who carried messages" unnamed denied "says"
figure: displaced 55000 "fifty-five thousand displaced people" at rann
* rape ASSAULT/sexual denied
  when: 2018-02-19/2018-03-21 bounded
  by: iswap
  to: girls
  said: girls witness denied
* bamabl ACCUSE/allege occurred
  when: 2018-04-22 day from text "22 April"
  to: "other faction"
  about: bama
* offvow THREATEN/violence occurred
  when: 2018-04-22 day from text "22 April"
  by: army
  to: "other faction"
  about: offen
* marry REQUEST/yield occurred
  when: 2018-02-19/2018-03-21 bounded
  by: iswap
  to: "two"
  said: girls witness
* leah ASSAULT/abduct ongoing
  when: 2018-03-18 day from text "18 March"
  by: iswap
  to: leah
  said: girls witness
figure: troops 100 "a hundred regiment men" of airforce at yobestate
* talkdem REQUEST/meet occurred
  when: 2018-04-25 day from text "25th"
  by: iswap
  to: "mediator"
  about: truce
* reqmeet REQUEST/meet occurred
  when: 2018-04-30 day
  by: "We"
  to: buhari
* recun REQUEST/assist occurred
  when: 2018-04-30 day
  by: "We"
  to: un
  where: rann
