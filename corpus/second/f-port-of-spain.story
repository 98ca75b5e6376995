story: f-port-of-spain
conflict: Trinidad and Tobago
countries: TT
facts: On 27 July 1990 about 114 members of the Jamaat al Muslimeen under Yasin Abu Bakr blew up police headquarters in Port of Spain, seized the Red House (parliament) with Prime Minister A. N. R. Robinson and most ministers, and the state television. Robinson was beaten and shot in the leg after calling on the army to attack. Looting. An amnesty was signed by the acting president on 28 July; hostages were freed and the men surrendered on 1 August. 24 died. Courts upheld the amnesty in 1992. (public record: report of the commission of enquiry, 2014; press of the time.)

who jam: group TT | Jamaat al Muslimeen; Muslimeen; the Jamaat; the gunmen; the rebels
who bakr: person TT | Yasin Abu Bakr; Abu Bakr; the Imam
who robinson: person TT | A. N. R. Robinson; Arthur Robinson; Robinson; Prime Minister Robinson
who army: force TT | Regiment; the army; troops; soldiers
who police: force TT | police
who carter: person TT | Emmanuel Carter; Carter; acting president
who thomas: person TT | Colonel Ralph Brown; Colonel Brown
who canon: person TT | Canon Knolly Clarke; Canon Clarke
who court: body TT | High Court; Court of Appeal; the court
who hostages: population TT | hostages
where pos: town TT 10.6668 -61.5189 | Port of Spain; the capital
where redhouse: site TT 10.6510 -61.5110 | Red House
where ttt: site TT 10.6600 -61.5200 | Television House; TTT; television station
where pohq: site TT 10.6520 -61.5100 | police headquarters
where mucurapo: district TT 10.6660 -61.5320 | Mucurapo

== f-port-of-spain-1
outlet: Antilles Cable
register: wire
published: 1990-07-28
--
Moslem group {hold|holds} Trinidad leader in parliament; {bomb|blasts} and {loot|looting} in the capital

PORT OF SPAIN, July 28 (Cable) - Armed men of a Moslem sect {hold|held} Trinidad and Tobago's prime minister and much of his cabinet hostage in the parliament building on Saturday, the second day of an attempt to {coup|overthrow} the government of the two-island state.

The {coup|uprising} began shortly before six on Friday evening, when a car {bomb|crashed} into police headquarters and {bomb|exploded}, {bomb|killing} the sentry on duty and {bomb|gutting} the building. Almost at the same moment gunmen {redh|burst into} the Red House, where the House of Representatives was sitting, and others {ttt|took} Television House.

At half past six Yasin Abu Bakr, the leader of the Jamaat al Muslimeen, said on the screen that the government had been {coup!occurred|overthrown} and that the prime minister was under {hold|arrest}. "I am {calm|asking} everybody to remain calm," he told viewers, and {calm|asked} them not to {loot|loot}. By then {loot|looters} were at work in Frederick Street.

The Regiment threw a {ring|ring} round both buildings during the night and {drive|drove} the rebels {drive|out} of the national radio's transmitter on the hills. At dawn there was {fire|firing} about the Red House for two hours. Hospital staff spoke of nine dead and more than 150 treated, most for gunshot wounds.

Prime Minister Robinson was {shotpm|shot} in a leg and {beatpm|beaten}, the wife of one captive minister said, after his captors had {mic|put} a microphone before him to tell the soldiers to {wd!demanded|withdraw}. "{attreq,att|Attack} with full force," he said instead, according to her.

Emmanuel Carter, the president of the senate, who is acting for the head of state during a journey abroad, declared a {soe|state of emergency} and a {curf|curfew} from six to six. Venezuela and the United States were {vship,usship|readying} ships, a diplomat said; Washington denied any plan to {land|land} men.
--
who us: state US | United States; Washington
who ven: state VE | Venezuela
who gov: government TT | the government; cabinet
where street: site TT - - | Frederick Street
where radio: site TT - - | the national radio's transmitter
* coup COERCE/martial-law attempted
  when: 1990-07-27/1990-07-28 "Saturday, the second day" "Friday evening"
  where: pos
  by: jam
  to: gov; robinson
  killed: 9 "nine dead" side unknown voice "Hospital staff"
  injured: >=150 "more than 150 treated" side unknown voice "Hospital staff"
  said: bakr party claimed "said"
* hold ASSAULT/abduct ongoing
  when: 1990-07-27/1990-07-28 "Friday evening" "Saturday"
  where: redhouse; pos
  by: jam "Armed men of a Moslem sect"
  to: robinson; gov "much of his cabinet"
  part_of: coup
* bomb ASSAULT/explosives occurred
  when: 1990-07-27 "Friday evening"
  where: pohq; pos
  by: jam
  to: pohq thing; "the sentry"
  with: car-bomb "car"
  killed: 1 "the sentry on duty" side recipient
  part_of: coup
* redh COERCE/seize occurred
  when: 1990-07-27 "Almost at the same moment"
  where: redhouse; pos
  by: jam "gunmen"
  to: redhouse thing
  part_of: coup
* ttt COERCE/seize occurred
  when: 1990-07-27 "Almost at the same moment"
  where: ttt; pos
  by: jam "others"
  to: ttt thing
  part_of: coup
* calm REQUEST/change occurred
  when: 1990-07-27 "half past six"
  by: bakr
  to: "viewers"
  about: loot
* loot PROTEST/riot occurred
  when: 1990-07-27 "By then"
  where: street; pos
  by: "looters"
* ring COERCE/restrict occurred
  when: 1990-07-27/1990-07-28 day "during the night"
  where: redhouse; ttt; pos
  by: army "Regiment"
  to: redhouse thing; ttt thing; jam
* drive COERCE/seize occurred
  when: 1990-07-27/1990-07-28 day "during the night"
  where: radio
  by: army "Regiment"
  to: jam; radio thing
* fire ASSAULT/firearms occurred
  when: 1990-07-28 "dawn"
  where: redhouse; pos
* shotpm ASSAULT/firearms occurred
  when: 1990-07-27/1990-07-28 bounded
  where: redhouse; pos
  by: jam "his captors"
  to: robinson
  injured: 1 "Prime Minister Robinson" side recipient
  said: "the wife of one captive minister" witness "said"
* beatpm ASSAULT/beat occurred
  when: 1990-07-27/1990-07-28 bounded
  where: redhouse; pos
  by: jam "his captors"
  to: robinson
  said: "the wife of one captive minister" witness "said"
* mic REQUEST/yield occurred optional
  when: 1990-07-27/1990-07-28 bounded
  where: redhouse; pos
  by: jam "his captors"
  to: robinson
  about: wd
  said: "the wife of one captive minister" witness "said"
* wd RETREAT/withdraw demanded optional
  when: ?
  by: army "soldiers"
  to: jam
* attreq REQUEST/change occurred
  when: 1990-07-27/1990-07-28 bounded
  where: redhouse; pos
  by: robinson
  to: army "soldiers"
  about: att
  said: "the wife of one captive minister" witness "according to her"
* att ASSAULT demanded optional
  when: ?
  by: army "soldiers"
  to: jam
* soe COERCE/martial-law occurred
  when: 1990-07-27/1990-07-28 bounded
  by: carter
* curf COERCE/curfew occurred
  when: 1990-07-27/1990-07-28 bounded
  by: carter
* vship MOBILIZE/troops ongoing
  when: 1990-07-27/1990-07-28 bounded
  by: ven
  with: warship "ships"
  said: "a diplomat" official "said"
* usship MOBILIZE/troops ongoing
  when: 1990-07-27/1990-07-28 bounded
  by: us
  with: warship "ships"
  said: "a diplomat" official "said"
* land MOBILIZE/troops denied
  when: ?
  by: us denied
  said: us official denied "denied"
tie: bakr leads jam "the leader of"

== f-port-of-spain-2
outlet: Savannah Star
register: tabloid
published: 1990-08-02
--
IT'S OVER! Bakr's men {surr|walk out} with hands up

Six days of hell ended at ten past two yesterday when the Imam {surr|laid} a rifle on the steps of Television House, turned round and {surr|knelt}.

One after the other, 113 of his followers {surr|crawled} past the soldiers. Busloads of {free|freed} hostages were rolling to the Camp Ogden base by then: first the 26 from TTT, thin, bearded, some in the clothes they had worn to work on Friday; then, at dusk, the last of those from the Red House. A few hugged Canon Knolly Clarke, the go-between who had {med|carried} messages through the lines since Saturday.

The PM wasn't among them. He was {pmfree|let go} on Tuesday, limping, with one eye nearly shut from the {beatpm|blows}.

What was {prom|promised}? Plenty, say the rebels: an {amn|amnesty} for all, {amn|signed} by acting president Carter on Saturday; Robinson to {pmgo|step down}; elections in 90 days. Nothing, says Colonel Ralph Brown of the Regiment. "They {surr|surrendered} unconditionally. A paper got with a {thr|gun} at a man's head is no paper."

The bill: 30 dead by the mortuary's list, the MP for Diego Martin Central among them, who {mpkill|bled to death} on the first night; 500 hurt; the heart of the capital a black hole. Insurers talk of 300 million dollars. Police {nab|nabbed} 200 looters, six of them policemen.

And there's more. The mosque at Mucurapo was {search|combed} by bomb men till midnight: they {search|dug up} 15,000 rounds. The land there was the bone of the quarrel; in April a court had {courtreq|told} the Jamaat to stop building, and troops have {sit|sat} on it since. "It was that which drove us," one gunman shouted from the bus.

~ WIN A FRIDGE! Page 11
~ Racing: Santa Rosa card, p. 22
--
who jam: rebels; his followers
* surr RETREAT/withdraw occurred
  when: 1990-08-01 "yesterday" "ten past two"
  where: ttt
  by: bakr; jam
  to: army
  count: 113 "113 of his followers"
* free RETREAT/release occurred
  when: 1990-08-01 "by then" "at dusk"
  where: ttt; redhouse
  by: jam
  to: hostages
  released: 26 "the 26 from TTT" part side civilian
* med CONSULT/third-party occurred
  when: 1990-07-28/1990-08-01 "since Saturday"
  by: canon
* pmfree RETREAT/release occurred
  when: 1990-07-31 "Tuesday"
  by: jam
  to: robinson "The PM"
  released: 1 "The PM"
* beatpm ASSAULT/beat occurred
  when: 1990-07-27/1990-07-31 bounded
  by: jam
  to: robinson "The PM"
* prom AGREE occurred
  when: 1990-07-28/1990-08-01 bounded
  to: jam
  about: pmgo
  said: jam party "say"
  said: thomas official denied "says"
* amn CONCEDE occurred
  when: 1990-07-28 "Saturday"
  by: carter
  to: jam
  said: jam party "say"
* pmgo RETREAT/resign announced
  when: ?
  by: robinson
  said: jam party "say"
  said: thomas official denied "says"
* thr THREATEN/violence occurred optional
  when: 1990-07-28
  by: jam
  said: thomas official "says"
* mpkill ASSAULT occurred
  when: 1990-07-27 "the first night"
  to: "the MP for Diego Martin Central"
  killed: 1 "the MP for Diego Martin Central" side recipient
* nab COERCE/arrest occurred
  when: 1990-07-27/1990-08-02 bounded
  by: police
  to: "looters"
  detained: 200 "200 looters"
  detained: 6 "six of them policemen" part
* search COERCE/seize occurred
  when: 1990-08-01 "till midnight"
  where: "The mosque"; mucurapo
  by: "bomb men"
  to: "The mosque" thing; "15,000 rounds" thing; jam
  munitions: 15000 "15,000 rounds"
* courtreq REQUEST/yield occurred
  when: 1990-04 "April"
  by: "a court"
  to: jam
* sit COERCE/seize ongoing
  when: 1990-04/1990-08-02 "since"
  where: mucurapo
  by: army "troops"
  to: "The land" thing; jam
figure: killed 30 "30 dead" voice "the mortuary's list"
figure: injured 500 "500 hurt"
tie: thomas member_of army "of the Regiment"

== f-port-of-spain-3
outlet: Law Reports of the Windward Review
register: court
published: 1992-07-01
--
Attorney General {rule|loses}: {amn|amnesty} of 1990 is good, judge {rule|rules}

In a {rule|judgment} read for four hours on Tuesday, Mr Justice Clebert Brooks of the High Court {order|ordered} the {rel|release} of Yasin Abu Bakr and 113 other members of the Jamaat al Muslimeen, who have been {held|held} since they {surr|gave themselves up} on 1 August 1990, and {order|awarded} them damages and costs against the State.

They had been {chg|charged} with treason, murder and twenty further counts arising from the {redh|seizure} of the Red House. The whole case turned on one sheet: the {amn|pardon} to which the acting president {amn|put his name} on 28 July, at a time when the insurgents were {hold|holding} the prime minister and {thr|threatening} to {shoot|shoot} him and others. The State {argue|argued} duress. It could not be a {amn|pardon}, counsel said, since the {redh|offence} went on for four days after it.

The judge {rule|held otherwise}. The instrument had been drafted, weighed and carried by sober men to save lives; the hostages were {free|released} because of it. To break faith now would be to make sure that in no future siege would anyone trust such a word.

The State is to {appeal|appeal}. Mr Bakr, {rel|leaving} by a side door, {thank|thanked} God and the bench. A group of demonstrators, relatives of the 24 who died, {demo|stood} silent with white ribbons on the opposite pavement.
--
who state: government TT | the State; Attorney General
who judge: body TT | Mr Justice Clebert Brooks; The judge; judge
who robinson: the prime minister
* rule REJECT occurred
  when: 1992-06-30 "Tuesday"
  by: judge
  to: state
  about: argue
  answers: argue "held otherwise"
* amn CONCEDE occurred
  when: 1990-07-28 from text "28 July" "1990"
  by: carter
  to: bakr; jam
* order REQUEST/change occurred
  when: 1992-06-30 "Tuesday"
  by: judge
  to: state
  about: rel
* rel RETREAT/release occurred
  when: 1992-06-30 "Tuesday"
  by: state
  to: bakr; jam
  released: 113 "113 other members"
* held COERCE/arrest occurred
  when: 1990-08-01/1992-06-30 "since"
  to: bakr; jam
  detained: 113 "113 other members"
* surr RETREAT/withdraw occurred
  when: 1990-08-01 from text "1 August 1990"
  by: bakr; jam
  count: 113 "113 other members"
* chg ACCUSE/investigate occurred
  when: 1990-08-01/1992-06-30 bounded
  to: bakr; jam
  about: redh
* redh COERCE/seize occurred
  when: ? "four days after it"
  where: redhouse
  by: jam
  to: redhouse thing
* hold ASSAULT/abduct occurred
  when: 1990-07-28 "at a time when"
  where: redhouse
  by: jam "the insurgents"
  to: robinson "the prime minister"
* thr THREATEN/violence occurred
  when: 1990-07-28 "at a time when"
  by: jam "the insurgents"
  to: robinson "the prime minister"; "others"
  about: shoot
* shoot ASSAULT/firearms threatened optional
  when: ?
  by: jam "the insurgents"
  to: robinson "the prime minister"; "others"
* argue REJECT occurred
  when: 1990-08-01/1992-06-30 bounded
  by: state
  to: jam
  about: amn
  answers: amn "It could not be a pardon"
  said: state party "counsel said"
* free RETREAT/release occurred
  when: 1990-07-28/1990-08-01 bounded
  by: jam
  to: hostages
  answers: amn "because of it"
* appeal REQUEST/yield announced
  when: ?
  by: state
  about: rule
* thank SUPPORT occurred
  when: 1992-06-30
  by: bakr
  to: judge "the bench"
* demo PROTEST/demo occurred
  when: 1992-06-30
  where: "the opposite pavement"
  by: "relatives of the 24 who died"
figure: killed 24 "the 24 who died"
tie: judge member_of court "of the High Court"
tie: bakr member_of jam "other members of"
