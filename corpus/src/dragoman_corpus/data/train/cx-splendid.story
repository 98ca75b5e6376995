story: cx-splendid
conflict: Burkina Faso
countries: BF
facts: On the evening of 15 January 2016 gunmen attacked the Cappuccino cafe and the Splendid and Yibi hotels in Ouagadougou; the siege ended next morning. Tolls rose from 20-23 to 29 and 30 dead of eighteen nations, with 176 freed; three attackers were killed (four were reported at first). AQIM claimed it for Al-Mourabitoun. The same day an
  Australian doctor and his wife were abducted near Djibo and a gendarme and a civilian killed at Tin Abao. On 22 January former presidential guards raided a depot at Yimdi. The wife was freed on 6-7 February. (public record: Burkinabe, French and Australian government statements; press.)

who kabore: person BF | Roch Marc Christian Kabore; President Kabore; Kabore
who compaore: person BF | Simon Compaore; security minister
who thieba: person BF | Paul Kaba Thieba; Thieba
who gov: government BF | the government; government of Burkina Faso; Ouagadougou government
who burforces: force BF | Burkinabe forces; Burkinabe troops; security forces; gendarmes; Burkinabe commandos
who french: force FR | French special forces; French commandos; French soldiers
who france: state FR | France; Paris
who hollande: person FR | Francois Hollande; Hollande
who us: state US | United States; Washington
who attackers: group - | attackers; gunmen; assailants; jihadists; terrorists
who aqim: group - | Al Qaeda in the Islamic Maghreb; AQIM
who mourabitoun: group - | Al-Mourabitoun; Mourabitoun
who canada: state CA | Canada; Ottawa
who trudeau: person CA | Justin Trudeau; Trudeau
who australia: state AU | Australia; Canberra
who elliotts: person AU | Australian couple; the couple; an Australian doctor and his wife
who niger: state NE | Niger
who issoufou: person NE | Mahamadou Issoufou; Issoufou
who mali: state ML | Mali; Bamako
who rsp: force BF | Regiment of Presidential Security; RSP; former presidential guards
who council: body - | Security Council
who ecowas: organisation - | ECOWAS

where splendid: site BF 12.37 -1.52 | Splendid; Splendid hotel; Hotel Splendid
where cappuccino: site BF 12.37 -1.52 | Cappuccino; Cappuccino cafe
where yibi: site BF 12.37 -1.52 | Yibi; Yibi hotel
where ouaga: town BF 12.37 -1.52 | Ouagadougou
where djibo: town BF 14.10 -1.63 | Djibo
where tinabao: town BF 14.80 -0.60 | Tin Abao
where yimdi: site BF 12.30 -1.65 | Yimdi

== cx-splendid-1
outlet: Sahel Newswire
register: wire
published: 2016-01-16
--
At least 23 {ouaga|killed} in Burkina hotel {siege|siege}, 126 {free|freed}

OUAGADOUGOU, Jan 16 (SNW) - Burkinabe and French commandos {storm|ended} on Saturday a twelve-hour {siege|siege} at a luxury hotel in Ouagadougou in which Islamist gunmen {ouaga|killed} at least 23 people of eighteen nationalities, the security minister said. Three of the assailants, "very young", were {storm|shot} dead in the {storm|assault}, Simon Compaore told reporters; a fourth was {yibi|cornered} and {yibi|killed} later at the neighbouring Yibi hotel.

The {ouaga|attack} began towards 7.45 p.m. on Friday. Men who had spent the afternoon praying and smoking near by {carfire|set fire} to cars on Avenue Kwame Nkrumah, walked onto the terrace of the Cappuccino cafe and {cap|fired} into the tables. "They came back twice to {cap|finish} those who moved," said a student who lay under a waiter. From there they crossed to the Splendid, a hotel with 147 rooms where United Nations staff and foreign officers often lodge, and {siege|took} guests floor by floor.

Some thirty French special forces, {frmove|brought} from the outskirts, joined local gendarmes around midnight; one American was there to {usadvise|advise} them, the Pentagon said. The {storm|storming} started at 2 a.m. and {free|released} 126 persons, 33 of them {ouaga|wounded}, among them the minister of labour. The owner of the cafe lost his wife and daughter. Six Canadians from Quebec are feared to be among the dead.

AQIM put its name to the {ouaga|bloodbath} in a message in which it spoke of "the brothers of Al-Mourabitoun" and of {ouaga|revenge} against "France and the disbelieving West". In November the same faction had {bamako|raided} the Radisson hotel in Bamako, where twenty died.

It was not the only blow of that day. In the north, near the border with Mali, some fifty horsemen and motorcyclists {tinabao|ambushed} a patrol at Tin Abao at noon, {tinabao|killing} a gendarme and a passer-by. And at Djibo an Australian doctor and his wife, both over eighty, who have run a clinic there since 1972, were {kid|abducted} in the night, the security ministry announced. Canberra said that it was looking into the report.

President Roch Marc Christian Kabore, in office for two weeks, {kabvisit|toured} the smoking cafe in the morning and {mourn|decreed} three days of mourning. The "{ouaga|crime}", which he {kabcond|termed} cowardly, would not divide the nation. Francois Hollande {holcond|denounced} an "odious {ouaga|act}" and assured Kabore of his {holpledge|support}. The Security Council, the African Union and Washington {sccond|condemned} it. Niger's president will {issplan!announced|come} to Ouagadougou on Monday.

~ Cocoa, cotton, gold: our evening prices

Burkina Faso, a base of French special forces in the Sahel, had been largely spared such violence. It got rid of Blaise Compaore in an {revolt|uprising} in October 2014, and last September his old guard, the RSP, tried to {rspcoup|take} power {rspcoup|back}; the regiment was then {dissolve|dissolved}. The men who are trained to deal with hostage-takers used to belong to it.
--
who issoufou: Niger's president
who pentagon: body US | Pentagon
who au: organisation - | African Union
who blaise: person BF | Blaise Compaore
who attackers: Islamist gunmen
who frenchburk: force - | Burkinabe and French commandos
who secmin: body BF | security ministry
where avenue: site BF 12.37 -1.52 | Avenue Kwame Nkrumah
where radisson: site ML 12.64 -8.03 | Radisson hotel in Bamako
* ouaga ASSAULT/firearms occurred
  when: 2016-01-15/2016-01-16 "Friday" "towards 7.45 p.m."
  where: cappuccino; splendid; avenue; ouaga
  by: attackers; aqim claimed; mourabitoun claimed
  to: "people"; cappuccino thing; splendid thing
  killed: >=23 "at least 23 people" side civilian voice compaore
  killed: 2 "his wife and daughter" part side civilian
  killed: 6 "Six Canadians" part side civilian
  injured: 33 "33 of them" side civilian
  said: compaore official "said"
* siege ASSAULT/abduct occurred
  when: 2016-01-15/2016-01-16 "Saturday" "twelve-hour"
  where: splendid; ouaga
  by: attackers
  to: "guests"
  part_of: ouaga
  said: compaore official "said"
* free RETREAT/release occurred
  when: 2016-01-16 "2 a.m."
  where: splendid; ouaga
  by: frenchburk
  to: "126 persons"
  released: 126 "126 persons" side civilian
  part_of: storm
* storm ASSAULT/firearms occurred
  when: 2016-01-16 "2 a.m."
  where: splendid; ouaga
  by: frenchburk; french; burforces
  to: attackers "the assailants"
  killed: 3 "Three of the assailants" side recipient voice compaore
  said: compaore official "told"
* yibi ASSAULT occurred
  when: 2016-01-16 from storm "later"
  where: yibi
  by: burforces
  to: attackers "a fourth"
  killed: 1 "a fourth" side recipient voice compaore
  said: compaore official "told"
* carfire ASSAULT/destroy occurred
  when: 2016-01-15 "Friday"
  where: avenue; ouaga
  by: attackers
  to: "cars" thing
  part_of: ouaga
* cap ASSAULT/firearms occurred
  when: 2016-01-15 "Friday"
  where: cappuccino
  by: attackers
  to: "the tables" thing; "those who moved"
  part_of: ouaga
  said: "a student" witness "said"

* frmove MOBILIZE/troops occurred
  when: 2016-01-15/2016-01-16 "around midnight"
  where: ouaga
  by: french
* usadvise COOPERATE occurred
  when: 2016-01-15/2016-01-16 bounded
  where: ouaga
  by: us "one American"
  to: frenchburk
  said: pentagon official "said"
* bamako ASSAULT occurred
  when: 2015-11 "November"
  where: radisson
  by: mourabitoun
  to: radisson thing
  killed: 20 "twenty" side unknown
* tinabao ASSAULT/firearms occurred
  when: 2016-01-15 "at noon"
  where: tinabao
  by: "some fifty horsemen and motorcyclists"
  to: burforces "a patrol"; "a passer-by"
  killed: 1 "a gendarme" part side recipient
  killed: 1 "a passer-by" part side civilian
* kid ASSAULT/abduct occurred
  when: 2016-01-15/2016-01-16 "in the night"
  where: djibo
  to: elliotts
  abducted: 2 "an Australian doctor and his wife" side civilian voice secmin
  said: secmin official "announced"
* kabvisit CONSULT/visit occurred optional
  when: 2016-01-16 "in the morning"
  where: cappuccino
  by: kabore
* mourn SUPPORT occurred optional
  when: 2016-01-16
  by: kabore
* kabcond ACCUSE/disapprove occurred
  when: 2016-01-16
  by: kabore
  to: attackers
  about: ouaga
  answers: ouaga "termed cowardly"
* holcond ACCUSE/disapprove occurred
  when: 2016-01-15/2016-01-16 bounded
  by: hollande
  to: attackers
  about: ouaga
  answers: ouaga "denounced"
* holpledge SUPPORT occurred
  when: 2016-01-15/2016-01-16 bounded
  by: hollande; france
  to: kabore
* sccond ACCUSE/disapprove occurred
  when: 2016-01-15/2016-01-16 bounded
  by: council; au; us
  to: attackers
  about: ouaga
  answers: ouaga "condemned it"
* issplan CONSULT/visit announced
  when: 2016-01-18 "Monday"
  where: ouaga
  by: issoufou
  to: kabore
* revolt PROTEST occurred
  when: 2014-10 from text "October 2014"
  where: "Burkina Faso"
  to: blaise
* rspcoup COERCE/martial-law attempted
  when: 2015-09 "last September"
  where: "Burkina Faso"
  by: rsp
* dissolve COERCE/restrict occurred
  when: 2015-09/2016-01-16 bounded
  to: rsp

== cx-splendid-2
outlet: The Ottawa Valley Herald
register: daily
published: 2016-01-19
--
Six who went to paint a school: Canada mourns its dead of Ouagadougou

They had built desks for a month. On Friday evening four members of one family and two friends from the outskirts of Quebec City sat down in the Cappuccino for their last meal before the flight home. None of them got up again.

The toll of the {ouaga|attack} on the cafe and on the Splendid hotel, now revised to 29 dead by the prosecutor in Ouagadougou, includes seven Burkinabes, six Canadians, four Ukrainians, three Frenchmen, two Swiss, two Portuguese, a Dutchman, a Libyan and an American missionary. A photographer who was working for Amnesty International, {ouaga|hit} by three bullets, succumbed on Monday evening; with her it would be thirty.

Justin Trudeau {trudcond|called} the {ouaga|deed} senseless at a mosque in Peterborough, itself the target of {peter|arson} after the Paris {paris|attacks} of November. His minister for development {canaid|promised} to stay at Burkina Faso's side. But the widow of one of the dead {widow|reproached} him on the radio with being silent about the fight against the perpetrators. In the Commons the Conservatives {torydem|demand} that Ottawa {jets!demanded|reverse} its {jetsout!announced|withdrawal} of warplanes from Iraq; the government {jetsno|refuses}.

How many {ouaga|attacked}? Kabore's minister first spoke of four, with two women. Only three bodies have been found, all of men, the prosecutor says, and several witnesses insist that others got away. AQIM, which on Sunday published photographs of three youths with rifles, names them Al-Battar, Abu Mohammed and Ahmed, "the Fulani".

~ Winter storm warning for the Outaouais

On Sunday and Monday the region's leaders {yayivisit,keitavisit|came} in person. Benin's Thomas Boni Yayi {yayivisit|walked} with Kabore through the ashes and {yayicall|called for} a conference of all faiths. With Niger's Mahamadou Issoufou, and with Mali's prime minister, Modibo Keita, who {keitavisit|spent} four hours in town, it was {joint|agreed} to mount joint {patrols|patrols} and to {intel|share} intelligence. France has {frteam|flown in} eighteen investigators, one of whom {fingerprint|took} the prints of the dead attackers. Vehicles are being {check|searched} at every entrance to the city, and the {schoolshut|closure} of bars after ten is enforced.

Of the Australian couple {kid|seized} at Djibo there is one thing new. A spokesman for the Malian group Ansar Dine telephoned an agency to say that they are in the hands of "jihadists from the Emirate of the Sahara" and alive. At Djibo itself people {djibodemo|marched} on Monday in their hundreds to the prefecture. "He has operated upon half the town, {djiboask|give} him {djiboask|back}," read a banner. The couple's children {famask|pleaded} with the kidnappers in a video: their parents were old and had no money. Australia's foreign minister, Julie Bishop, would not speak of ransom.

The {tinabao|ambush} on the gendarmes at Tin Abao is being {probe|looked into} by the army, which admits that a warning had gone unread. Ouagadougou buried its seven on Monday afternoon. On Avenue Nkrumah the hawkers were back; a boy sold photographs of the burnt terrace at two hundred francs.
--
who prosecutor: office BF | the prosecutor; prosecutor in Ouagadougou
who amnesty: organisation - | Amnesty International
who widow: person CA | the widow of one of the dead
who tories: party CA | Conservatives
who minister: person CA | His minister for development
who yayi: person BJ | Thomas Boni Yayi
who keita: person ML | Modibo Keita
who bishop: person AU | Julie Bishop
who ansardine: group ML | Ansar Dine
who children: person AU | The couple's children
who djibopeople: population BF | people
who kidnappers: group - | the kidnappers
where peterborough: town CA 44.30 -78.32 | Peterborough
where avenue: site BF 12.37 -1.52 | Avenue Nkrumah
where prefecture: site BF 14.10 -1.63 | the prefecture
* ouaga ASSAULT/firearms occurred
  when: 2016-01-15 "Friday evening"
  where: cappuccino; splendid; ouaga
  by: attackers; aqim claimed
  to: "seven Burkinabes"; "six Canadians"; cappuccino thing; splendid thing
  with: small-arms "three bullets"
  killed: 29 "29 dead" side civilian voice prosecutor
  killed: 7 "seven Burkinabes" part side civilian
  killed: 6 "six Canadians" part side civilian
  killed: 4 "four Ukrainians" part side civilian
  killed: 3 "three Frenchmen" part side civilian
  killed: 2 "two Swiss" part side civilian
  killed: 2 "two Portuguese" part side civilian
  killed: 1 "a Dutchman" part side civilian
  killed: 1 "a Libyan" part side civilian
  killed: 1 "an American missionary" part side civilian
  killed: 30 "thirty" side civilian
  killed: 3 "three bodies" side actor voice prosecutor
  said: prosecutor official "says"
* trudcond ACCUSE/disapprove occurred
  when: 2016-01-15/2016-01-19 bounded
  where: peterborough
  by: trudeau
  to: attackers
  about: ouaga
  answers: ouaga "called the deed senseless"
* peter ASSAULT/destroy occurred
  when: 2015-11 "November"
  where: peterborough
  to: "a mosque" thing
* paris ASSAULT occurred
  when: 2015-11 "November"
  where: "Paris"
* canaid AGREE occurred
  when: 2016-01-15/2016-01-19 bounded
  by: minister; canada
  to: gov "Burkina Faso's side"
* widow ACCUSE/disapprove occurred
  when: 2016-01-15/2016-01-19 bounded
  by: widow
  to: trudeau
* torydem REQUEST/change occurred
  when: ?
  where: "the Commons"
  by: tories
  to: canada "Ottawa"
  about: jets
* jets CONCEDE demanded optional
  when: ?
  by: canada "Ottawa"
* jetsout RETREAT/withdraw announced
  when: ?
  where: "Iraq"
  by: canada "Ottawa"
* jetsno REJECT/change occurred
  when: ?
  by: canada "the government"
  to: tories
  about: torydem
  answers: torydem "the government refuses"
* yayivisit CONSULT/visit occurred
  when: 2016-01-17/2016-01-18 "Sunday and Monday"
  where: ouaga
  by: yayi; kabore
  to: kabore
* yayicall REQUEST/meet occurred
  when: 2016-01-17/2016-01-18 "Sunday and Monday"
  where: ouaga
  by: yayi
* keitavisit CONSULT/visit occurred
  when: 2016-01-17/2016-01-18 "Sunday and Monday"
  where: ouaga
  by: keita; issoufou; kabore
  to: kabore
* joint AGREE occurred
  when: 2016-01-17/2016-01-18 "Sunday and Monday"
  where: ouaga
  by: kabore; issoufou; keita
  to: issoufou; keita; kabore
  about: patrols
* patrols COOPERATE announced
  when: ?
  by: niger; mali; kabore
  to: niger; mali; kabore
* frteam ACCUSE/investigate occurred
  when: 2016-01-15/2016-01-19 bounded
  where: ouaga
  by: france
  to: attackers "dead attackers"
  about: ouaga
* fingerprint ACCUSE/investigate occurred
  when: 2016-01-15/2016-01-19 bounded
  where: ouaga
  by: france "eighteen investigators"
  to: attackers
  about: ouaga
* check COERCE/restrict ongoing
  when: 2016-01-19
  where: "every entrance to the city"; ouaga
  to: "Vehicles" thing
* schoolshut COERCE/restrict ongoing
  when: 2016-01-19
  where: ouaga
  to: "bars" thing
* kid ASSAULT/abduct occurred
  when: ?
  where: djibo
  by: "jihadists from the Emirate of the Sahara" alleged of ansardine; kidnappers
  to: elliotts
  said: ansardine party "say"
* djibodemo PROTEST/demo occurred
  when: 2016-01-18 "Monday"
  where: prefecture; djibo
  by: djibopeople
  to: kidnappers
  participants: >=200 vague "hundreds"
* djiboask REQUEST/yield occurred
  when: 2016-01-18 "Monday"
  where: djibo
  by: djibopeople
  to: kidnappers
  about: RETREAT/release by kidnappers to elliotts
* famask REQUEST/yield occurred
  when: ?
  by: children
  to: kidnappers
  about: RETREAT/release by kidnappers to elliotts
* probe ACCUSE/investigate ongoing
  when: 2016-01-19
  by: "the army"
  about: tinabao
* tinabao ASSAULT/firearms occurred
  when: ?
  where: tinabao
  to: burforces "the gendarmes"
* intel COOPERATE announced optional
  when: ?
  by: niger; mali; kabore
  to: niger; mali; kabore

== cx-splendid-3
outlet: Le Pays du Faso
register: daily
published: 2016-02-09
--
The doctor's wife is back; the doctor is not

It was a woman in a blue veil who, on Saturday at dusk, stepped out of a car near the Nigerien border and asked for water. President Issoufou {issshow|presented} her to the press on Sunday at Dosso, holding her by the hand. Al Qaeda in the Islamic Maghreb had {free2|let} her {free2|go}, said an audio message that came the night before, "so as not to involve women in the war"; for her husband, it {exchange|demands} the {prisonfree!demanded|release} of "our imprisoned people".

She has {askback|asked} to return to Djibo, her home for forty-three years. That is out of the question, a diplomat says. Canberra {ausniger|thanked} Niger, and Burkina Faso as well; no money was {ransom!denied|paid}, foreign minister Bishop repeats.

The three weeks since the {ouaga|night} of the 15th have not been quiet ones. In the early hours of Friday 22 January some thirty men in balaclavas {yimdi|attacked} the army depot at Yimdi, on the western edge of the capital, {yimdi|overpowered} the sentries and {arms|loaded} rifles and rocket launchers on two pick-ups. One thought of the jihadists again. It turned out, when eleven of them had been {rsparr|caught} by noon, that they were former presidential guards. "They wanted to {jailbreak!attempted|free} their General Diendere," the prosecutor holds. The general has been {diendere|jailed} since the failed {rspcoup|putsch}.

~ Carnival of Ouaga postponed: tickets keep their value

In the matter of the Splendid, the Malian services have {malarr|picked up} four men in Timbuktu, one of whom {drive|chauffeured} the killers, and {handsus|handed over} to Ouagadougou the telephone of another. On 5 February, in Timbuktu too, a former base of the UN used by Nigerian police was {tbk|stormed}; four of the assailants, a Malian commander and a civilian lost their lives. The {hunt|hunt} has its odd sides. A Burkinabe in Pau, in the south of France, was {pau|questioned} for two days since he had rung a number in the neighbourhood of the hotel. He is a plumber.

Parliament opened a special sitting on Wednesday. Prime Minister Paul Kaba Thieba {thiepledge|pledged} five new squadrons of gendarmes for the north and {thieask|asked} the house to extend the custody of suspects from three days to fifteen. The opposition {oppocrit|complained} that Kabore had {breakdown|torn down} the intelligence service of the former regime "before the roof was on the new one". It is rumoured that Blaise Compaore's men used to {pact|talk} to the gentlemen of the desert, who left Burkina alone in return. Kabore himself said as much on a French channel: what happened was "the {ouaga|reply} of those with whom the old power had {pact|arranged} itself". From Abidjan the ex-president's party {cdprej|rejected} "these outrageous {kabacc|insinuations}".

At the Cappuccino, meanwhile, masons are at work. The owner will {reopen!announced|open} the doors again. When a wreath was {wreath|laid} there on Sunday by the Canadian ambassador, flanked by Thieba, two of the waiters {strike|turned} their backs: they have not been paid since that evening.
--
who gov: Burkina Faso
who wife: person AU | the doctor's wife; a woman in a blue veil
who husband: person AU | her husband; the doctor
who bishop: person AU | foreign minister Bishop
who prosecutor: office BF | the prosecutor
who diendere: person BF | General Diendere
who blaise: person BF | Blaise Compaore
who parliament: body BF | Parliament; the house
who opposition: coalition BF | The opposition
who cdp: party BF | the ex-president's party
who malservices: force ML | Malian services
who attackers: the killers; the jihadists
where dosso: town NE 13.05 3.19 | Dosso
where border: near NE - - | near the Nigerien border
where timbuktu: town ML 16.77 -3.01 | Timbuktu
where pau: town FR 43.30 -0.37 | Pau
where abidjan: town CI 5.36 -4.01 | Abidjan
* free2 RETREAT/release occurred
  when: 2016-02-06 "Saturday at dusk"
  where: border
  by: aqim
  to: wife
  released: 1 "a woman in a blue veil" side civilian
  said: aqim party "said"
* issshow CONSULT occurred optional
  when: 2016-02-07 "Sunday"
  where: dosso
  by: issoufou
  to: wife
* exchange REQUEST/yield occurred
  when: 2016-02-05 from free2 "the night before"
  by: aqim
  about: prisonfree
* prisonfree RETREAT/release demanded optional
  when: ?
  to: aqim "our imprisoned people"
* ausniger SUPPORT occurred
  when: 2016-02-06/2016-02-09 bounded
  by: australia
  to: niger; gov "Burkina Faso"
  about: free2
  answers: free2 "thanked"
* ransom AID denied
  when: ?
  to: aqim
  said: bishop official denied "repeats"
* ouaga ASSAULT/firearms occurred
  when: 2016-01-15 from text "the 15th"
  where: splendid
  by: attackers
  to: splendid thing
* yimdi ASSAULT occurred
  when: 2016-01-22 from text "Friday 22 January"
  where: yimdi
  by: rsp; "some thirty men in balaclavas"
  to: "the sentries"; yimdi thing
* arms COERCE/seize occurred
  when: 2016-01-22 from text "Friday 22 January"
  where: yimdi
  by: rsp
  to: "rifles" thing; "rocket launchers" thing
  part_of: yimdi
* rsparr COERCE/arrest occurred
  when: 2016-01-22 "by noon"
  to: rsp "eleven of them"
  detained: 11 "eleven of them"
* jailbreak RETREAT/release attempted
  when: 2016-01-22
  by: rsp
  to: diendere
  said: prosecutor official "holds"
* diendere COERCE/arrest ongoing
  when: ? "since the failed putsch"
  to: diendere
* rspcoup COERCE/martial-law attempted
  when: ?
* malarr COERCE/arrest occurred
  when: 2016-01-15/2016-02-09 bounded
  where: timbuktu
  by: malservices
  to: "four men"
  detained: 4 "four men"
* drive AID occurred
  when: 2016-01-15
  by: "one of whom"
  to: attackers "the killers"
* handsus COOPERATE occurred
  when: 2016-01-15/2016-02-09 bounded
  by: malservices
  to: gov
* tbk ASSAULT occurred
  when: 2016-02-05 from text "5 February"
  where: timbuktu
  by: "the assailants"
  to: "a former base of the UN" thing; "Nigerian police"
  killed: 4 "four of the assailants" part side actor
  killed: 1 "a Malian commander" part side recipient
  killed: 1 "a civilian" part side civilian
* pau ACCUSE/investigate occurred
  when: 2016-01-15/2016-02-09 bounded
  where: pau
  to: "A Burkinabe in Pau"
* thiepledge AGREE occurred
  when: 2016-02-03 "Wednesday"
  by: thieba
  to: parliament
  about: MOBILIZE/police
* thieask REQUEST/change occurred
  when: 2016-02-03 "Wednesday"
  by: thieba
  to: parliament
* oppocrit ACCUSE/disapprove occurred
  when: 2016-02-03 "Wednesday"
  by: opposition
  to: kabore
  about: breakdown
  answers: breakdown "complained that Kabore had torn down"
* breakdown COERCE/restrict occurred
  when: ?
  by: kabore alleged of opposition
  to: "the intelligence service of the former regime"
  said: opposition party "complained"
* pact AGREE occurred
  when: ?
  by: blaise "Blaise Compaore's men"; "the gentlemen of the desert"
  to: "the gentlemen of the desert"; blaise "Blaise Compaore's men"
  said: kabore official "said"
* kabacc ACCUSE/allege occurred
  when: 2016-01-15/2016-02-09 bounded
  by: kabore
  to: blaise "the old power"
  about: pact
* cdprej REJECT occurred optional
  when: 2016-01-15/2016-02-09 bounded
  where: abidjan
  by: cdp
  to: kabore
  about: kabacc
  answers: kabacc "rejected"
* reopen RETREAT/access announced optional
  when: ?
  where: cappuccino
  by: "The owner"
* strike PROTEST occurred
  when: 2016-02-07 "Sunday"
  where: cappuccino
  by: "two of the waiters"
* hunt COERCE/arrest attempted optional
  when: ?
  to: attackers
* askback REQUEST/change occurred optional
  when: 2016-02-06/2016-02-09 bounded
  by: wife
* wreath SUPPORT occurred optional
  when: 2016-02-07 "Sunday"
  where: cappuccino
  by: "the Canadian ambassador"; thieba
