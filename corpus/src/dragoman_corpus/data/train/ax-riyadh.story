story: ax-riyadh
conflict: Saudi Arabia
countries: SA
facts: Late on 12 May 2003 car bombers attacked three housing compounds in Riyadh (al-Hamra, Dorrat al-Jadawel and one of the Vinnell firm): the Saudi toll went from 20 to 29 and 34 with nine attackers; Colin Powell, who landed on 13 May, visited the Vinnell site. On 6 May police had raided a house, and named 19 wanted men. The American ambassador said requests for guards had not been met. Four suspects were arrested by 18 May; on 31 May a suspect, Yusuf al-Ayiri, was killed; on 7 June prayer leaders condemned; on 26 June Ali al-Faqasi al-Ghamdi gave himself up. (public record: Saudi Interior Ministry, US State Department, press of May and June 2003.)

who bombers: unknown - | suicide bombers; attackers; bombers; gunmen
who qaeda: group - | al-Qaeda; al Qaeda
who nayef: person SA | Prince Nayef bin Abdul-Aziz; Prince Nayef; Nayef; the interior minister
who interior: body SA | Interior Ministry; Saudi Interior Ministry
who abdullah: person SA | Crown Prince Abdullah; Abdullah
who saud: person SA | Prince Saud al-Faisal; Saud al-Faisal
who saudi: state SA | Saudi Arabia; the kingdom; the Saudis
who police: force SA | police; Saudi police; security forces
who powell: person US | Colin Powell; Powell
who bush: person US | George W. Bush; Bush
who jordan: person US | Robert Jordan; the American ambassador; US ambassador
who us: state US | United States; Washington
who fbi: body US | FBI
who vinnell: organisation US | Vinnell; Vinnell Corporation
who ghamdi: person SA | Ali al-Faqasi al-Ghamdi; al-Ghamdi
who ayiri: person SA | Yusuf al-Ayiri; al-Ayiri

where riyadh: town SA 24.6877 46.7219 | Riyadh; RIYADH
where hamra: site SA 24.7800 46.7600 | al-Hamra Oasis; al-Hamra
where jadawel: site SA 24.7700 46.7700 | Dorrat al-Jadawel; Jadawel
where vinsite: site SA 24.7500 46.7800 | Vinnell compound; the firm's compound
where medina: town SA 24.4686 39.6142 | Medina

== ax-riyadh-1
outlet: Harbour Gate Newswire
register: wire
published: 2003-05-14
--
Toll in Riyadh {blasts|bombings} put at 34; Washington says its {guardreq|pleas} went {ignoreg|unheard}

RIYADH, May 14 (HGN) - Saudi Arabia on Wednesday raised to 34 the number of people {blasts|killed} when suicide bombers {blasts|shot} their way into three walled housing estates of the capital on Monday night and {blasts|blew up} cars filled with explosives.

Nine of the dead were attackers and seven were Americans, an Interior Ministry official said. Two Filipinos, an Irishman, a Briton, an Australian, a Swiss and a Lebanese child were also {blasts|killed}, along with at least seven Saudis. The ministry had spoken of 20 bodies on Tuesday morning and of 29 by that evening. One hundred and ninety-four people were {blasts|hurt}.

At the al-Hamra Oasis compound gunmen {hamguard|fired} at sentries, opened the barrier and {hamra|drove in} behind the wheel of a pick-up that {hamra|destroyed} eight villas. At Dorrat al-Jadawel the guards {jadfight|fired back} and the charge {jad|exploded} at the inner gate, {jad|killing} two of them. The third {vin|blast} {vin|tore} the face off a four-storey block that housed 70 employees of Vinnell, a Virginia firm which {train|trains} the Saudi National Guard; 50 of them were away on an {exercise|exercise} in the desert.

Secretary of State Colin Powell, who {powvisit|arrived} in the city ten hours after the {blasts|explosions}, {powsite|walked} through the ruins of the Vinnell compound and said the {blasts|attack} bore "the fingerprints of al-Qaeda". Nobody has claimed it. Prince Nayef bin Abdul-Aziz, the interior minister, {linkacc|linked} the bombers to a cell whose arsenal his men had {raid|found} on May 6 in a {raid|raid} near one of the compounds; nineteen men, seventeen of them Saudis, {escape|got away} that day after a {raidfire|shoot-out}.

Robert Jordan, the American ambassador, told a television network that the embassy had {guardreq|asked} the kingdom several times, most recently two days before the {blasts|attack}, to {guardadd!demanded|post} more guards at the compounds. "They did not {ignoreg|respond} in time," he said. Foreign Minister Prince Saud al-Faisal {saudadmit|conceded} that there had been "gaps". "We will learn from this," he told reporters.

Crown Prince Abdullah {abdvow|vowed} in a televised address to {crush!threatened|confront} and {crush!threatened|destroy} "the butchers" and those who find religious excuses for them. President George W. Bush {bushthr|promised} that "the killers will {hunt!threatened|learn} the meaning of American justice", and the FBI is {fbi|sending} six investigators. The British Foreign Office {fcowarn|told} its citizens to put off journeys. The State Department {evac|ordered} the families of its diplomats to leave.

In November 1995 a car bomb {bomb95|killed} five Americans and two Indians at a training centre in the same city, and in June 1996 a truck bomb {khobar|killed} 19 American servicemen at Khobar. Washington announced on April 29 that it will {usout|withdraw} nearly all of its 5,000 troops from the kingdom this summer.

~ HGN clients: advisory on Gulf coverage follows
--
who saudi: Saudi Arabia
who guards: population SA | the guards; sentries
who natguard: force SA | Saudi National Guard
who powell: Secretary of State Colin Powell
who saud: Foreign Minister Prince Saud al-Faisal
who bush: President George W. Bush
who embassy: body US | the embassy
who state: body US | The State Department
who fco: body GB | British Foreign Office
where vinsite: a four-storey block
where khobar: town SA 26.2794 50.2083 | Khobar
* blasts ASSAULT/suicide-attack occurred
  when: 2003-05-12 "Monday night"
  where: hamra; jadawel; vinsite; riyadh
  by: bombers; qaeda alleged of powell; "a cell" alleged of nayef
  to: "three walled housing estates" thing
  with: car-bomb "cars filled with explosives" 3
  killed: 34 "34" side unknown voice saudi
  killed: 9 "Nine of the dead" part side actor voice "an Interior Ministry official"
  killed: 7 "seven were Americans" part side civilian voice "an Interior Ministry official"
  killed: 2 "Two Filipinos" part side civilian voice "an Interior Ministry official"
  killed: 1 "an Irishman" part side civilian voice "an Interior Ministry official"
  killed: 1 "a Briton" part side civilian voice "an Interior Ministry official"
  killed: 1 "an Australian" part side civilian voice "an Interior Ministry official"
  killed: 1 "a Swiss" part side civilian voice "an Interior Ministry official"
  killed: 1 "a Lebanese child" part side civilian voice "an Interior Ministry official"
  killed: >=7 "at least seven Saudis" part side recipient voice "an Interior Ministry official"
  killed: 20 "20 bodies" side unknown voice interior as_of 2003-05-13
  killed: 29 "29" side unknown voice interior as_of 2003-05-13
  injured: 194 "One hundred and ninety-four people" side unknown voice interior
  said: "an Interior Ministry official" official "said"
* hamguard ASSAULT/firearms occurred
  when: 2003-05-12
  where: hamra; riyadh
  by: bombers "gunmen"
  to: guards
  part_of: blasts
* hamra ASSAULT/suicide-attack occurred
  when: 2003-05-12
  where: hamra; riyadh
  by: bombers "gunmen"
  to: "eight villas" thing
  with: car-bomb "a pick-up"
  sites: 8 "eight villas"
  part_of: blasts
* jadfight ASSAULT/firearms occurred
  when: 2003-05-12
  where: jadawel; riyadh
  by: guards
  to: bombers
  answers: blasts "fired back"
* jad ASSAULT/suicide-attack occurred
  when: 2003-05-12
  where: jadawel; "the inner gate"; riyadh
  by: bombers
  to: guards
  with: car-bomb "the charge"
  killed: 2 "two of them" side recipient
  part_of: blasts
* vin ASSAULT/suicide-attack occurred
  when: 2003-05-12
  where: vinsite; riyadh
  by: bombers
  to: vinsite thing; vinnell "70 employees of Vinnell"
  part_of: blasts
* train AID ongoing
  when: 2003-05-14
  by: vinnell
  to: natguard
* exercise MOBILIZE occurred optional
  when: 2003-05-12
  where: "the desert"
  by: vinnell
* powvisit CONSULT/visit occurred
  when: 2003-05-13 from blasts "ten hours after"
  where: riyadh
  by: powell
  to: saudi
* powsite CONSULT/visit occurred optional
  when: 2003-05-13/2003-05-14 bounded
  where: vinsite; riyadh
  by: powell
* raid COERCE/seize occurred
  when: 2003-05-06 from text "May 6"
  where: "near one of the compounds"; riyadh
  by: "his men"
  to: "arsenal" thing; "nineteen men"
* escape RETREAT/withdraw occurred
  when: 2003-05-06 from raid "that day"
  where: riyadh
  by: "nineteen men"
  to: "his men"
* raidfire ASSAULT/firearms occurred
  when: 2003-05-06 from raid "that day"
  where: "near one of the compounds"; riyadh
  by: "nineteen men"; "his men"
  to: "his men"; "nineteen men"
* guardreq REQUEST/assist occurred
  when: 2003-05-10 from blasts "two days before"
  by: embassy; us
  to: saudi
  about: guardadd
  said: jordan official "told"
* guardadd MOBILIZE demanded optional
  when: ?
  where: "the compounds"
  by: saudi
  said: jordan official "told"
* saudadmit CONCEDE occurred optional
  when: 2003-05-12/2003-05-14 bounded
  by: saud
* abdvow THREATEN/violence occurred
  when: 2003-05-12/2003-05-14 bounded
  by: abdullah
  to: "the butchers"
  about: crush
* crush ASSAULT threatened optional
  when: ?
  by: saudi; abdullah
  to: "the butchers"
* bushthr THREATEN/violence occurred
  when: 2003-05-12/2003-05-14 bounded
  by: bush
  to: "the killers"
  about: hunt
* hunt ASSAULT threatened optional
  when: ?
  by: us
  to: "the killers"
* fbi MOBILIZE announced
  when: ?
  where: riyadh
  by: fbi
  count: 6 "six investigators"
* fcowarn REQUEST/change occurred optional
  when: 2003-05-12/2003-05-14 bounded
  by: fco
  to: "its citizens"
* evac REQUEST/change occurred
  when: 2003-05-12/2003-05-14 bounded
  by: state
  to: "the families of its diplomats"
  about: RETREAT/withdraw
* bomb95 ASSAULT/explosives occurred
  when: 1995-11 from text "November 1995"
  where: "a training centre"; riyadh
  to: "five Americans"; "two Indians"
  with: car-bomb "a car bomb"
  killed: 5 "five Americans" part side recipient
  killed: 2 "two Indians" part side recipient
* khobar ASSAULT/explosives occurred
  when: 1996-06 from text "June 1996"
  where: khobar
  to: "19 American servicemen"
  with: car-bomb "a truck bomb"
  killed: 19 "19 American servicemen" side recipient
* usout RETREAT/withdraw announced
  when: 2003-06/2003-08 "this summer"
  where: "the kingdom"
  by: us "nearly all of its 5,000 troops"
* ignoreg REJECT/assist occurred
  when: 2003-05-10/2003-05-12 bounded
  by: saudi alleged of jordan
  to: embassy; us
  said: jordan official "said"
  about: guardreq
  answers: guardreq "respond"
* linkacc ACCUSE/allege occurred
  when: 2003-05-12/2003-05-14 bounded
  by: nayef
  to: "a cell"
  about: blasts
figure: troops 5000 "5,000 troops" of us

== ax-riyadh-2
outlet: Najd Morning
register: translation
machine_translated: Arabic
published: 2003-05-19
--
Prince Nayef: four of those connected with the criminal {blasts|explosions} in the {arr4|grip} of justice

Riyadh - His Royal Highness Prince Nayef bin Abdul-Aziz revealed yesterday evening that the security organs threw the {arr4|arrest} on four persons having relation with the sinful {blasts|explosions} which {blasts|targeted} three residential compounds on Monday of last week. His Highness said in a meeting with journalists that the four had known of the {blasts|operation} before its {blasts|execution} and that they did not belong to the {list|list} of the nineteen, and that the identity of three of the corpses of the doers was established by means of the analysis of the genes: they are from the said {list|list}.

In answer to a question on what some American officials repeat, His Highness denied categorically that the Kingdom {ignoreg!denied|neglected} a {guardreq|request} for the reinforcement of the guard. "The compounds were guarded, and {martyr|martyred} were several of our guards." He {welcome|welcomed} what he called a technical {coop|cooperation} with the team of the FBI, some sixty elements who {fbi|arrived} Thursday; "but the {probe|investigation} is Saudi, and they are here to look."

It is mentioned that the number of the {blasts|killed} arrived to thirty-four, after an American died of his wounds on Friday. The organ of the civil defence counts still twenty wounded in the hospitals.

From another side, the council of the grand scholars {ulama|disapproved} what occurred and {ulama|described} it as a forbidden {blasts|crime}, and three hundred and fifty preachers have been {preach|stopped} from the pulpits for re-education during two years, according to what a source in the ministry of Islamic affairs stated. Three sheikhs who published on the network a statement {fatwa|calling} the people to {shelter!demanded|shelter} the nineteen are {soughtsh|sought}.

In Washington, the president Bush made {call|contact} by telephone Thursday with Crown Prince Abdullah and {thank|thanked} him. The embassies of America, Britain and Germany {close|close} their doors before the public as of tomorrow Tuesday for the reason of "information on {more!hypothetical|operations} that draw near", and the airline of Britain has {flights|stopped} its journeys to Kenya.

And in Casablanca, where the hand of treachery {casa|struck} five places on Friday night, the number of the {casa|killed} rose to forty-one. The Council of Ministers of the Kingdom {casacond|condemned} that {casa|aggression}.

~ Send to a friend - Print - Enlarge the letters
--
who nayef: His Royal Highness Prince Nayef bin Abdul-Aziz; His Highness
who secorgans: force SA | the security organs
who fbi: the team of the FBI
who kingdom: state SA | the Kingdom
who bush: the president Bush
who ulama: body SA | the council of the grand scholars
who islamic: body SA | the ministry of Islamic affairs
who cabinet: government SA | The Council of Ministers of the Kingdom
who embassies: body - | The embassies of America, Britain and Germany
where casa: town MA 33.5883 -7.6114 | Casablanca
* blasts ASSAULT/suicide-attack occurred
  when: 2003-05-12 "Monday of last week"
  where: "three residential compounds"; riyadh
  by: "the doers"
  to: "three residential compounds" thing
  killed: 34 "thirty-four" side unknown
  killed: 1 "an American" part side civilian as_of 2003-05-16
  injured: 20 "twenty wounded" side unknown voice "The organ of the civil defence"
  said: nayef official "said"
* arr4 COERCE/arrest occurred
  when: 2003-05-12/2003-05-18 bounded
  by: secorgans
  to: "four persons"
  detained: 4 "four persons" side recipient voice nayef
  said: nayef official "revealed"
* ignoreg REJECT/assist occurred
  when: ?
  by: kingdom denied; kingdom alleged of "some American officials"
  said: nayef official denied "denied"
  said: "some American officials" official "repeat"
  about: guardreq
* guardreq REQUEST/assist occurred
  when: ?
  to: kingdom
  said: "some American officials" official "repeat"
* martyr ASSAULT occurred
  when: 2003-05-12
  where: "three residential compounds"; riyadh
  by: "the doers"
  to: "our guards"
  killed: >=3 vague "several of our guards" side recipient voice nayef
  said: nayef official "said"
  part_of: blasts
* welcome SUPPORT occurred
  when: 2003-05-18 "yesterday evening"
  by: nayef
  to: fbi
  about: coop
* coop COOPERATE ongoing
  when: 2003-05-15/2003-05-19 bounded
  where: riyadh
  by: kingdom; fbi
  to: fbi
* fbi MOBILIZE occurred
  when: 2003-05-15 "Thursday"
  where: riyadh
  by: fbi
  count: ~60 "some sixty elements"
* probe ACCUSE/investigate ongoing
  when: 2003-05-12/2003-05-19 bounded
  by: kingdom
  to: "the doers"
  about: blasts
  said: nayef official
* ulama ACCUSE/disapprove occurred
  when: 2003-05-12/2003-05-19 bounded
  by: ulama
  to: "the doers"
  about: blasts
  answers: blasts "disapproved"
* preach SANCTION/expel occurred
  when: ?
  to: "three hundred and fifty preachers"
  count: 350 "three hundred and fifty preachers"
  said: "a source in the ministry of Islamic affairs" unnamed "stated"
* fatwa REQUEST/assist occurred
  when: ?
  by: "Three sheikhs"
  to: "the people"
  about: shelter
* shelter AID demanded optional
  when: ?
  by: "the people"
  to: "the nineteen"
* soughtsh COERCE/arrest attempted
  when: 2003-05-19
  to: "Three sheikhs"
  about: fatwa
* call CONSULT/phone occurred
  when: 2003-05-15 "Thursday"
  by: bush; abdullah
  to: abdullah
* thank SUPPORT occurred
  when: 2003-05-15 "Thursday"
  by: bush
  to: abdullah
* close COERCE/restrict announced
  when: 2003-05-20 "tomorrow Tuesday"
  by: embassies
  answers: more "for the reason of"
* more ASSAULT hypothetical
  when: ?
* flights SANCTION/discontinue occurred optional
  when: ?
  by: "the airline of Britain"
* casa ASSAULT occurred
  when: 2003-05-16 "Friday night"
  where: "five places"; casa
  by: "the hand of treachery"
  to: "five places" thing
  killed: 41 "forty-one" side unknown
* casacond ACCUSE/disapprove occurred
  when: 2003-05-16/2003-05-19 bounded
  by: cabinet
  to: "the hand of treachery"
  about: casa
  answers: casa "condemned that aggression"
* list ACCUSE/investigate occurred
  when: ?
  to: "the nineteen"

== ax-riyadh-3
outlet: Meridional Daily
register: daily
published: 2003-06-27
--
Presumed head of Riyadh bombers {surr|gives himself up} at prince's door

The man whom Saudi Arabia's Interior Ministry {intacc|holds} for the organiser of the {blasts|bombings} of May 12 walked up to the house of the deputy interior minister on Thursday and {surr|surrendered}. Ali al-Faqasi al-Ghamdi, 29, who fought at Tora Bora by his own account, is the eleventh of nineteen men on a {list|list} published in early May to be in {arrests|custody} or dead.

An official statement says he came of his own will. A cleric close to militants told this newspaper that it was he who {broker|brokered} the {surr|surrender}, against a {pledge|promise} that there would be no {torture!denied|torture}. The ministry denies any {pledge!denied|bargain}. Al-Ghamdi's wife, in the last weeks of pregnancy, had been {wife|arrested} in Medina on May 27 with two other women, during {medraid|raids} in which eleven suspects were {medraid|seized}.

Six weeks of {manhunt|manhunt} have changed the country's tone. On May 31 a patrol near Hail {ayiri|shot} dead Yusuf al-Ayiri, believed to have written many of al-Qaeda's texts; two policemen were {grenade|killed} when he {grenade|threw} a grenade from his car. In Mecca on June 14 five gunmen and two of the security forces were {mecca|killed} in a {mecca|battle} over a flat stuffed with bombs, among them copies of the Koran {booby|wired} to explode. Police {meccaarr|arrested} twelve people that night, several of them Chadians. The editor of a newspaper which had asked whether old jurists did not {khash|feed} the killers was {sacked|dismissed} on May 27 on the orders of the Information Ministry.

"We have been too patient," Prince Nayef said on Thursday evening, before thirty editors. He {nayefthr|warned} that anybody who hides one of the eight still wanted would be {treat!hypothetical|tried} as one of them; and he {demsur|called on} them to {surr8!demanded|follow} al-Ghamdi's example.

The Americans are content, for once. An official in Washington {uspraise|praised} "unprecedented" help: a joint group that {taskforce|tracks} accounts, and interrogation reports {share|shared} within a day. A committee of Congress, on the other hand, will {pages!announced|publish} in July a report on {sept11|September 11}, of which twenty-eight pages about the role of Saudi money shall be {pages2|blacked out}. Fifteen of the nineteen hijackers were Saudis.

The walls of al-Hamra have been rebuilt a metre higher. Of its British tenants, a third have not come back.

~ Tomorrow with this paper: free map of the Gulf
--
who saudi: Saudi Arabia
who interior: The ministry
who depmin: person SA | the deputy interior minister
who cleric: person SA | A cleric close to militants
who wife: person SA | Al-Ghamdi's wife
who nayef: Prince Nayef
who infomin: body SA | the Information Ministry
who patrol: force SA | a patrol
who congcom: body US | A committee of Congress
where hail: town SA 27.5219 41.6907 | Hail
where mecca: town SA 21.4267 39.8261 | Mecca
* blasts ASSAULT/suicide-attack occurred
  when: 2003-05-12 from text "May 12"
  where: riyadh; hamra
  by: ghamdi alleged of interior
  to: hamra thing
  said: interior official "holds"
* surr RETREAT/withdraw occurred
  when: 2003-06-26 "Thursday"
  where: "the house"
  by: ghamdi
  to: depmin; interior
  said: "An official statement" official "says"
* arrests COERCE/arrest occurred
  when: 2003-05/2003-06-26 bounded
  to: "nineteen men"
  detained: 11 "the eleventh" side recipient
* broker CONSULT/third-party occurred
  when: 2003-05-12/2003-06-26 bounded
  by: cleric
  to: ghamdi; interior
  about: surr
  said: cleric party "told"
* pledge AGREE occurred
  when: 2003-05-12/2003-06-26 bounded
  by: interior alleged of cleric; interior denied
  to: ghamdi
  about: torture
  said: cleric party "told"
  said: interior official denied "denies"
* torture ASSAULT/torture denied optional
  when: ?
  by: interior
  to: ghamdi
  said: cleric party "told"
* wife COERCE/arrest occurred
  when: 2003-05-27 from text "May 27"
  where: medina
  to: wife; "two other women"
  detained: 1 "Al-Ghamdi's wife" part side recipient
  detained: 2 "two other women" part side recipient
  part_of: medraid
* medraid COERCE/arrest occurred
  when: 2003-05-27 from text "May 27"
  where: medina
  to: "eleven suspects"
  detained: 11 "eleven suspects" side recipient
* ayiri ASSAULT/firearms occurred
  when: 2003-05-31 from text "May 31"
  where: hail
  by: patrol
  to: ayiri
  killed: 1 "Yusuf al-Ayiri" side recipient
* grenade ASSAULT/explosives occurred
  when: 2003-05-31 from text "May 31"
  where: hail
  by: ayiri
  to: patrol "two policemen"
  with: grenade "a grenade"
  killed: 2 "two policemen" side recipient
* mecca ASSAULT/firearms occurred
  when: 2003-06-14 from text "June 14"
  where: "a flat"; mecca
  by: "five gunmen"; "the security forces"
  to: "the security forces"; "five gunmen"
  killed: 5 "five gunmen" part side unknown
  killed: 2 "two of the security forces" part side unknown
* booby ASSAULT/explosives attempted optional
  when: 2003-06-14 from text "June 14"
  where: "a flat"; mecca
  by: "five gunmen"
* meccaarr COERCE/arrest occurred
  when: 2003-06-14 "that night"
  where: mecca
  by: police
  to: "twelve people"
  detained: 12 "twelve people" side recipient
* khash SUPPORT hypothetical optional
  when: ?
  by: "old jurists"
  to: "the killers"
* sacked SANCTION/expel occurred
  when: 2003-05-27 from text "May 27"
  by: infomin
  to: "The editor of a newspaper"
* nayefthr THREATEN/arrest occurred
  when: 2003-06-26 "Thursday evening"
  by: nayef
  to: "anybody who hides one of the eight"
  about: treat
* treat ACCUSE/investigate hypothetical optional
  when: ?
  by: nayef
  to: "anybody who hides one of the eight"
* demsur REQUEST/yield occurred
  when: 2003-06-26 "Thursday evening"
  by: nayef
  to: "the eight still wanted"
  about: surr8
* surr8 RETREAT/withdraw demanded optional
  when: ?
  by: "the eight still wanted"
* uspraise SUPPORT occurred
  when: 2003-06-26/2003-06-27 bounded
  by: us
  to: saudi
  about: share
* taskforce COOPERATE ongoing
  when: 2003-05-12/2003-06-27 bounded
  by: us; saudi
  to: saudi
  said: "An official in Washington" official "praised"
* share COOPERATE ongoing
  when: 2003-05-12/2003-06-27 bounded
  by: saudi
  to: us
  said: "An official in Washington" official "praised"
* pages ACCUSE/investigate announced optional
  when: 2003-07 "July"
  by: congcom
  to: saudi
* sept11 ASSAULT occurred
  when: 2001-09-11 from text "September 11"
  by: "the nineteen hijackers"
* pages2 COERCE/censor announced optional
  when: 2003-07 "July"
  to: congcom
* manhunt COERCE/arrest attempted
  when: 2003-05-12/2003-06-27 bounded "Six weeks"
  to: "the eight still wanted"
* intacc ACCUSE/allege occurred optional
  when: 2003-05-12/2003-06-27 bounded
  by: interior
  to: ghamdi
  about: blasts
* list ACCUSE/investigate occurred
  when: 2003-05 "early May"
  to: "nineteen men"
