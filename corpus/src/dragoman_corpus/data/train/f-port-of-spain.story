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
Moslem group {hold|holds} Trinidad leader in parliament; {car|blasts} and {loot|looting} in the capital

PORT OF SPAIN, July 28 (Cable) - Armed men of a Moslem sect {hold|held} Trinidad and Tobago's prime minister and much of his cabinet {hold|hostage} in the parliament building on Saturday, the second day of an {coup|attempt} to {coup|overthrow} the government of the two-island state.

The {coup|uprising} began shortly before six on Friday evening, when a car {car|crashed} into police headquarters and {car|exploded}, {car|killing} the sentry on duty and {car|gutting} the building. Almost at the same moment gunmen {redh|burst} into the Red House, where the House of Representatives was sitting, and others {ttt|took} Television House.

At half past six Yasin Abu Bakr, the leader of the Jamaat al Muslimeen, said on the screen that the government had been {coup|overthrown} and that the prime minister was under {hold|arrest}. "I am {calm|asking} everybody to remain calm," he told viewers, and {calm|asked} them not to {loot|loot}. By then looters were at work in Frederick Street.

The Regiment threw a {cordon|ring} round both buildings during the night and {retakeradio|drove} the rebels {retakeradio|out} of the national radio's transmitter on the hills. At dawn there was {shoot|firing} about the Red House for two hours. Hospital staff spoke of nine dead and more than 150 treated, most for gunshot wounds.

Prime Minister Robinson was {shotleg|shot} in a leg and {shotleg|beaten}, the wife of one captive minister said, after his captors had put a microphone before him to {ordered|tell} the soldiers to withdraw. "{attack|Attack} with full force," he said instead, according to her.

Emmanuel Carter, the president of the senate, who is acting for the head of state during a journey abroad, declared a {emergency|state of emergency} and a {curfew|curfew} from six to six. Venezuela and the United States were {standby|readying} ships, a diplomat said; Washington denied any plan to {noplan|land} men.
--
who us: state US | United States; Washington
who ven: state VE | Venezuela
who gov: government TT | the government; cabinet
where street: site TT - - | Frederick Street
where radio: site TT - - | the national radio's transmitter
* hold ASSAULT/abduct ongoing
  when: 1990-07-27/1990-07-28 "Saturday"
  where: redhouse; pos
  by: jam "Armed men of a Moslem sect"
  to: robinson; gov
  said: bakr party "said"
  part_of: coup
* loot PROTEST/riot occurred
  when: 1990-07-27 "half past six"
  where: street; pos
  by: "looters"
* coup COERCE/martial-law attempted
  when: 1990-07-27 "shortly before six on Friday evening"
  where: pos
  by: jam; bakr claimed
  to: gov
  said: bakr party "said"
* car ASSAULT/explosives occurred
  when: 1990-07-27 "shortly before six on Friday evening"
  where: pohq; pos
  by: jam
  to: pohq thing; "the sentry on duty"
  with: car-bomb "a car"
  killed: 1 "the sentry on duty" side recipient
  part_of: coup
* redh ASSAULT occurred
  when: 1990-07-27 "Almost at the same moment"
  where: redhouse; pos
  by: jam
  to: "House of Representatives"
  part_of: coup
* ttt COERCE/seize occurred
  when: 1990-07-27 "Almost at the same moment"
  where: ttt; pos
  by: jam
  to: ttt thing
  part_of: coup
* calm REQUEST/yield occurred
  when: 1990-07-27 "half past six"
  by: bakr
  to: "viewers"
  about: loot
* cordon COERCE/restrict occurred
  when: 1990-07-27/1990-07-28 "the night"
  where: redhouse; ttt; pos
  by: army
  to: jam
* retakeradio ASSAULT occurred
  when: 1990-07-27/1990-07-28 "the night"
  where: radio
  by: army
  to: jam
* shoot ASSAULT/firearms occurred
  when: 1990-07-28 "dawn"
  where: redhouse; pos
  killed: 9 "nine dead" voice "Hospital staff"
  injured: >=150 "more than 150" voice "Hospital staff"
* shotleg ASSAULT/firearms occurred
  when: 1990-07-27/1990-07-28 bounded
  where: redhouse; pos
  by: jam
  to: robinson
  injured: 1 "Prime Minister Robinson" side recipient
  said: "the wife of one captive minister" witness "said"
* ordered REQUEST/yield attempted optional
  when: 1990-07-27/1990-07-28 bounded
  by: jam
  to: army
  about: RETREAT/withdraw by army
* attack REQUEST/assist occurred
  when: 1990-07-27/1990-07-28 bounded
  where: redhouse; pos
  by: robinson
  to: army
  about: ASSAULT by army to jam
  said: "the wife of one captive minister" witness "according to"
* emergency COERCE/martial-law occurred
  when: 1990-07-27/1990-07-28 bounded
  by: carter
* curfew COERCE/curfew occurred
  when: 1990-07-27/1990-07-28 bounded
  by: carter
* standby MOBILIZE/weapons ongoing
  when: 1990-07-28
  by: ven; us
  said: "a diplomat" official "said"
* noplan MOBILIZE/troops denied
  when: ?
  by: us
  said: us official denied "denied"

== f-port-of-spain-2
outlet: Savannah Star
register: tabloid
published: 1990-08-02
--
IT'S OVER! Bakr's men {surrender|walk out} with hands up

Six days of hell {end|ended} at ten past two yesterday when the Imam laid a rifle on the steps of Television House, turned round and {surrender|knelt}.

One after the other, 113 of his followers {surrender|crawled} past the soldiers. Busloads of {free|freed} hostages were rolling to the Camp Ogden base by then: first the 26 from TTT, thin, bearded, some in the clothes they had worn to work on Friday; then, at dusk, the last of those from the Red House. A few {thank|hugged} Canon Knolly Clarke, the go-between who had {mediate|carried} messages through the lines since Saturday.

The PM wasn't among them. He was {robfree|let go} on Tuesday, limping, with one eye nearly shut from the {shotleg|blows}.

What was {deal|promised}? Plenty, say the rebels: an {amnesty|amnesty} for all, {amnesty|signed} by acting president Carter on Saturday; Robinson to {quitdeal|step down}; elections in 90 days. {deal!denied|Nothing}, says Colonel Ralph Brown of the Regiment. "They {surrender|surrendered} unconditionally. A {amnesty|paper} got with a gun at a man's head is no paper."

The bill: 30 dead by the mortuary's list, the MP for Diego Martin Central among them, who {mp|bled} to death on the first night; 500 hurt; the heart of the capital a black hole. Insurers talk of 300 million dollars. Police {arrest|nabbed} 200 looters, six of them policemen.

And there's more. The mosque at Mucurapo was {search|combed} by bomb men till midnight: they {search|dug up} 15,000 rounds. The land there was the bone of the quarrel; in April a court had {aprilruling|told} the Jamaat to stop building, and troops have {occupy|sat} on it since. "It was that which {coup|drove} us," one gunman shouted from the bus.

~ WIN A FRIDGE! Page 11
~ Racing: Santa Rosa card, p. 22
--
who jam: rebels; his followers
* surrender RETREAT/withdraw occurred
  when: 1990-08-01 "ten past two yesterday"
  where: ttt
  by: bakr; jam
  to: army
  surrendered: 113 "113 of his followers"
  said: thomas official "says"
* end RETREAT/ceasefire occurred optional
  when: 1990-08-01 "ten past two yesterday"
* free RETREAT/release occurred
  when: 1990-08-01 "at dusk"
  where: ttt; redhouse
  by: jam
  to: hostages
  released: 26 "the 26 from TTT" part
* thank SUPPORT occurred optional
  when: 1990-08-01
  by: hostages
  to: canon
* mediate CONSULT/third-party occurred
  when: 1990-07-28/1990-08-01 "Saturday"
  by: canon
* robfree RETREAT/release occurred
  when: 1990-07-31 "Tuesday"
  by: jam
  to: robinson
  released: 1 "The PM"
* shotleg ASSAULT/firearms occurred
  when: 1990-07-27/1990-07-31 bounded
  to: robinson
  injured: 1 "The PM" side recipient
* amnesty CONCEDE occurred
  when: 1990-07-28 "Saturday"
  by: carter
  to: jam
  said: jam party claimed "say"
* quitdeal RETREAT/resign announced
  when: ?
  by: robinson
  said: jam party claimed "say"
* mp ASSAULT occurred
  when: 1990-07-27 "on the first night"
  to: "the MP for Diego Martin Central"
  killed: 1 "the MP for Diego Martin Central" side civilian
  part_of: coup
* arrest COERCE/arrest occurred
  when: 1990-07-27/1990-08-02 bounded
  by: police
  to: "looters"
  detained: 200 "200 looters"
  detained: 6 "six of them policemen" part
* search COERCE/seize occurred
  when: 1990-08-01 "till midnight"
  where: mucurapo
  by: "bomb men"
  to: "15,000 rounds" thing
  munitions: 15000 "15,000 rounds"
* aprilruling REQUEST/yield occurred
  when: 1990-04 "April"
  by: "a court"
  to: jam
* occupy COERCE/seize ongoing
  when: 1990-04-01/1990-08-02 "since"
  where: mucurapo
  by: army
  to: "The land" thing
* coup COERCE/martial-law attempted
  when: 1990-07-27/1990-08-01 bounded
  by: jam
  killed: 30 "30 dead" voice "the mortuary's list"
  injured: 500 "500 hurt"
  said: "one gunman" party "shouted"
  answers: occupy "which drove us"
* deal AGREE occurred
  when: ?
  to: jam
  said: jam party claimed "say"
  said: thomas official denied "says"

== f-port-of-spain-3
outlet: Law Reports of the Windward Review
register: court
published: 1992-07-01
--
Attorney General loses: {amnesty|amnesty} of 1990 is good, judge {accept|rules}

In a judgment read for four hours on Tuesday, Mr Justice Clebert Brooks of the High Court {orderrel|ordered} the {release|release} of Yasin Abu Bakr and 113 other members of the Jamaat al Muslimeen, who have been {detain|held} since they {surrender|gave} themselves up on 1 August 1990, and {damages|awarded} them damages and costs against the State.

They had been {charge|charged} with treason, murder and twenty further counts arising from the {coup|seizure} of the Red House. The whole case turned on one sheet: the {amnesty|pardon} to which the acting president put his name on 28 July, at a time when the insurgents were {hold|holding} the prime minister and {threat|threatening} to {shootthr|shoot} him and others. The State {duress|argued} duress. It could not be a {amnesty|pardon}, counsel said, since the offence {hold|went on} for four days after it.

The judge {accept|held} otherwise. The {amnesty|instrument} had been drafted, weighed and carried by sober men to save lives; the hostages were {free|released} because of it. To {breach|break} faith now would be to make sure that in no future siege would anyone trust such a word.

The State is to {appeal|appeal}. Mr Bakr, leaving by a side door, {thankgod|thanked} God and the bench. A group of demonstrators, relatives of the 24 who died, {vigil|stood} silent with white ribbons on the opposite pavement.
--
who state: government TT | the State; Attorney General
who judge: body TT | Mr Justice Clebert Brooks; The judge; judge
* amnesty CONCEDE occurred
  when: 1990-07-28 from text "28 July"
  by: carter
  to: jam
* release RETREAT/release demanded optional
  when: ?
  by: state
  to: bakr; jam
  released: 114 "Yasin Abu Bakr and 113 other members"
* detain COERCE/arrest ongoing
  when: 1990-08-01/1992-06-30 from text "1 August 1990"
  by: state
  to: bakr; jam
* surrender RETREAT/withdraw occurred
  when: 1990-08-01 from text "1 August 1990"
  by: bakr; jam
* damages SANCTION/convict occurred
  when: 1992-06-30 "Tuesday"
  by: judge
  to: state
* charge ACCUSE/investigate occurred
  when: 1990-08-01/1992-06-30 bounded
  by: state
  to: bakr; jam
  about: coup
* coup COERCE/martial-law attempted
  when: ?
  where: redhouse
  by: jam
  to: redhouse thing
  killed: 24 "the 24 who died"
* hold ASSAULT/abduct occurred
  when: 1990-07-28/1990-08-01 "four days"
  where: redhouse
  by: jam
  to: "the prime minister"
* threat THREATEN/violence occurred
  when: 1990-07-28
  by: jam
  to: "the prime minister"
  about: shootthr
* duress REJECT occurred
  when: 1990-08-01/1992-06-30 bounded
  by: state
  about: amnesty
* accept SUPPORT occurred optional
  when: 1992-06-30
  by: judge
  about: amnesty
* free RETREAT/release occurred
  when: 1990-07-28/1990-08-01 bounded
  by: jam
  to: hostages
  answers: amnesty "because of it"
* breach REJECT hypothetical optional
  when: ?
  by: state
* appeal REQUEST/change announced
  when: ?
  by: state
  about: orderrel
* thankgod SUPPORT occurred optional
  when: 1992-06-30
  by: bakr
  to: judge
* vigil PROTEST/demo occurred
  when: 1992-06-30
  where: "the opposite pavement"
  by: "relatives of the 24"
* orderrel REQUEST/yield occurred
  when: 1992-06-30 "Tuesday"
  by: judge
  to: state
  about: release
* shootthr ASSAULT/firearms threatened optional
  when: ?
  by: jam
  to: "the prime minister"
