story: g-sierra-leone-barras
conflict: Sierra Leone
countries: SL
facts: On 25 August 2000 the West Side Boys, a militia in Sierra Leone, captured eleven British soldiers of the Royal Irish Regiment and their Sierra Leonean liaison officer at Magbeni.
  Talks led to the release of five on 30 August for a satellite telephone and medicine. On 10 September British special forces and paratroopers attacked Gberi Bana and Magbeni (Operation
  Barras): all freed, one British soldier and at least 25 militiamen killed, the leader Foday Kallay captured. (public record: UK Ministry of Defence statements, press of September 2000.)

who wsb: group SL | West Side Boys; the gang; militia; the militia
who kallay: person SL | Foday Kallay; Kallay; Brigadier Kallay
who rir: force GB | Royal Irish Regiment; Royal Irish
who mod: body GB | Ministry of Defence; MoD
who blair: person GB | Tony Blair; Blair
who uk: state GB | Britain; London
who sas: force GB | SAS; special forces
who paras: force GB | paratroopers; Paras; 1 Para
who kabbah: person SL | Ahmad Tejan Kabbah; Kabbah; President Kabbah
who ruf: group SL | RUF; Revolutionary United Front
who unamsil: force - | UNAMSIL; UN force
who jordbat: force JO | Jordanian battalion; Jordanians
who koroma: person SL | Johnny Paul Koroma; Koroma
who sla: force SL | Sierra Leone Army; SLA
where gberi: town SL 8.62 -12.92 | Gberi Bana
where magbeni: town SL 8.61 -12.93 | Magbeni
where freetown: town SL 8.48 -13.23 | Freetown
where benguema: site SL 8.32 -13.08 | Benguema
where masiaka: town SL 8.33 -12.65 | Masiaka
where rokel: region SL 8.6 -12.9 | Rokel Creek; Occra Hills
where pademba: site SL 8.48 -13.23 | Pademba Road

== g-sierra-leone-barras-1
outlet: Radio Estuary Freetown
register: radio
published: 2000-09-01
--
Good Morning Salone, 1 September, seven o'clock edition (transcript, translated in part from Krio)

HOST: Friday. One week ago today they {capture|vanished}: eleven soldiers of the Royal Irish and Lieutenant Musa Bangura of our own army, three Land Rovers, on a track off the Masiaka highway. We have with us a gentleman who knows the Occra Hills, a former officer of the SLA who commanded, let us say, some of the people concerned. You were a friend of
Kallay's?

GUEST: I was his superior before I {dem99|disarmed} in October last. He is twenty-four. He was a corporal. They took rank like people take rice.

HOST: What happened at Magbeni?

GUEST: The British had {jordvisit|lunched} with the Jordanians, who say they never {told|told} them to go there. They turned in to greet, or to look. The boys were drunk from the night before. Somebody {roadput|put} the lorry with the twin-barrel gun across the road. The major stepped out, he wanted to talk, and they {beatmaj|beat} him because he would not give up his rifle. Nobody
{shotnobody!denied|fired}. In two hours they were {gberimove|across} the creek in canoes.

HOST: And on Wednesday five {free5|came home}.

GUEST: For a satellite telephone! Kallay {askphone|asked for} it and for medicines, a generator, and he {calls|rang} London with it, a radio station, before the battery was flat. He said to them: {dem2|free} our general, Papa, from Pademba Road, and {dem2c,amend|write} Lome all over again, and {dem2a,univ|send} us to university in England.

HOST: That made some people laugh.

GUEST: Not the six who are {capture|held}. Listen. Each dawn the boys {mock|stand} two of them at a pole and count to three. It is called a joke. If the money does not {reqmoney|come}, or if one aeroplane flies low, they said on Monday that they will {kill6,killth|cut} the necks of all.

HOST: The government?

GUEST: President Kabbah has {kabband|sent} wives and a pastor as go-betweens. Koroma, whose boys they were, {korspeak|called upon} them by radio to come home, twice; they {korno|answered} that he had eaten their money. The British negotiators {tabtalk|sit} at the junction every morning, two colonels and one man who only smiles, and the boys come with the sergeant-major tied by the wrist, to show.

HOST: Does one speak of soldiers coming?

GUEST: One does not speak of it. But a company of Paras has not {parafly|flown} to Dakar for the beach.

HOST: The Defence people in London call that "precautionary". Next: the price of a bag of Thai rice has exploded again in Kissy. Stay with us.
--
who wsb: the boys; The boys
who british: force GB | The British; eleven soldiers of the Royal Irish
who sla: our own army
who gov: government SL | The government
* capture COERCE/arrest occurred
  when: 2000-08-25 "One week ago today"
  where: magbeni
  by: wsb
  to: british; "Lieutenant Musa Bangura"
  detained: 11 "eleven soldiers" part side recipient
  detained: 6 "the six" part side recipient
* dem99 RETREAT/disarm occurred
  when: 1999-10 "October last"
  by: "a former officer of the SLA"
  said: "a former officer of the SLA" witness
* jordvisit CONSULT occurred
  when: 2000-08-25
  by: british; jordbat
  to: jordbat
  said: "a former officer of the SLA" witness
* told REQUEST denied optional
  when: 2000-08-25
  by: jordbat denied
  to: british
  said: jordbat party denied "say"
* beatmaj ASSAULT/beat occurred
  when: 2000-08-25
  where: magbeni
  by: wsb
  to: "The major"
  said: "a former officer of the SLA" witness
* shotnobody ASSAULT/firearms denied
  when: 2000-08-25
  where: magbeni
  said: "a former officer of the SLA" witness denied
* gberimove COERCE/arrest occurred optional
  when: 2000-08-25 "In two hours"
  where: "the creek"
  by: wsb
  to: british
  said: "a former officer of the SLA" witness
* free5 RETREAT/release occurred
  when: 2000-08-30 "Wednesday"
  by: wsb
  to: british
  released: 5 "five" side recipient
* askphone REQUEST/assist occurred
  when: 2000-08-25/2000-08-30 bounded
  by: kallay
  to: "The British negotiators"
  about: AID to kallay
  said: "a former officer of the SLA" witness
* calls CONSULT/phone occurred optional
  when: 2000-08-30/2000-09-01 bounded
  by: kallay; "a radio station"
  to: "a radio station"
  said: "a former officer of the SLA" witness
* dem2 REQUEST/yield occurred
  when: 2000-08-25/2000-09-01 bounded
  by: kallay
  to: uk
  about: RETREAT/release to "Papa" at pademba
  said: "a former officer of the SLA" witness
* amend CONCEDE demanded optional
  when: ?
* univ AID demanded optional
  when: ?
  to: wsb
* mock THREATEN/violence ongoing
  when: 2000-08-25/2000-09-01 "Each dawn"
  by: wsb
  to: "the six"
  said: "a former officer of the SLA" witness
  about: ASSAULT by wsb
* killth THREATEN/violence occurred
  when: 2000-08-28 "Monday"
  by: wsb
  to: british
  about: kill6
  said: "a former officer of the SLA" witness
* kill6 ASSAULT threatened
  when: ?
  by: wsb
  to: "the six"
* kabband CONSULT occurred
  when: 2000-08-25/2000-09-01 bounded
  by: kabbah; "wives and a pastor"; wsb
  to: wsb
  said: "a former officer of the SLA" witness
* korspeak REQUEST/yield occurred
  when: 2000-08-25/2000-09-01 bounded
  by: koroma
  to: wsb
  count: 2 "twice"
  said: "a former officer of the SLA" witness
  about: RETREAT/withdraw by wsb
* korno REJECT/yield occurred
  when: 2000-08-25/2000-09-01 bounded
  by: wsb
  to: koroma
  answers: korspeak "answered"
  said: "a former officer of the SLA" witness
* tabtalk CONSULT ongoing
  when: 2000-08-25/2000-09-01 "every morning"
  where: "the junction"
  by: "The British negotiators"; wsb
  said: "a former officer of the SLA" witness
* parafly MOBILIZE/troops occurred
  when: ?
  where: "Dakar"
  by: paras
  said: "The Defence people in London" official "call"
  said: "a former officer of the SLA" witness
* roadput COERCE/restrict occurred
  when: 2000-08-25
  where: magbeni
  by: "Somebody"
  to: british
  said: "a former officer of the SLA" witness
* dem2c REQUEST/change occurred
  when: 2000-08-25/2000-09-01 bounded
  by: kallay
  to: uk
  about: amend
  said: "a former officer of the SLA" witness
* dem2a REQUEST/assist occurred
  when: 2000-08-25/2000-09-01 bounded
  by: kallay
  to: uk
  about: univ
  said: "a former officer of the SLA" witness
* reqmoney REQUEST/yield occurred
  when: 2000-08-28 "Monday"
  by: wsb
  to: "The British negotiators"
  about: AID to wsb
  said: "a former officer of the SLA" witness

== g-sierra-leone-barras-2
outlet: The Daily Bugle-Mail
register: tabloid
published: 2000-09-11
--
WHO DARES! Jungle {barras|blitz} {freed6|frees} our six heroes

TWENTY-FIVE thugs dead. Their boozy boss in {kallaycap|handcuffs}. And six brave Brits are tucking into bacon on a warship this morning after the most daring {barras|raid} in a generation.

But there was heartbreak too: one of the rescuers, a special forces lad with a family, was {barras|killed}, and a dozen comrades were {barras|hit}, one of them badly.

It took the Chinooks seventeen minutes from the strip. At 6.16 yesterday, a wet Sunday, they roared up Rokel Creek at treetop height with the SAS swinging from ropes over Gberi Bana, a mud village, while Paras {magbeni|stormed} Magbeni across the water. Lynx gunships {lynx|raked} the banks. The drugged-up West Side Boys {counterfire|blazed back} in
wigs and shower caps. In twenty minutes, sources say, the hostages were {freed6|out}.

Twenty-two local captives were {local22|saved} as well. So were the Land Rovers, slung home under a chopper. "Brigadier" Foday Kallay, 24, was {kallaycap|hauled} from under a mattress. He'd {dem2a|demanded} a place at college. He will get a place all right - in the clink.

Why now? Because {tabtalk|talks} had become a sick joke. First phone, then five lads {free5|let go}, then {dem3|more}, more, more: a boat, a seat in government. And chilling whispers reached Number 10 that the gang would {sellruf!hypothetical|sell} our boys to the RUF or {move!hypothetical|drag} them deeper into the bush. Army top brass {advicego|told} Tony Blair on Saturday: it's now or never. He {okgo|said yes}.

The PM paid {blairpraise|tribute}: "I cannot {blairpraise|praise} enough" their skill, he said in effect, and {blairwarn|warned} others to think twice: lay hands on our troops and we will {blairthreat|come} for you. President Kabbah {kabthank|thanked} "a true friend". Even the UN, whose Jordanians were left {jordcover|guarding} a road junction, sent {unsalute|congratulations}.

Killjoys? There's always one. A Lib Dem lord {lordask|demanded} to know why our men strayed there. The Army has ordered a full {boi|probe}. The major faces the {court|sack} if he is found to have gone for a jolly.

TURN TO PAGES 2, 3, 4, 5: How we cracked 'em - Mum's tears - Bugle Comment: Bring them all home

~ WIN a trip to the Gambia!
~ Pic: Chinook strike force (file)
--
who brits: force GB | six brave Brits; our six heroes; our boys; the hostages
who un: organisation - | UN
who armytop: body GB | Army top brass; The Army
who blair: The PM
who wsb: TWENTY-FIVE thugs; drugged-up West Side Boys
* barras ASSAULT occurred
  when: 2000-09-10 "yesterday"
  where: gberi; magbeni; rokel
  by: sas; paras
  to: wsb
  with: helicopter "Chinooks"
  killed: 25 "TWENTY-FIVE thugs" side recipient
  killed: 1 "one of the rescuers" side actor
  injured: ~12 "a dozen comrades" side actor
  injured: 1 "one of them badly" part side actor
* magbeni ASSAULT occurred
  when: 2000-09-10 "yesterday"
  where: magbeni
  by: paras
  to: wsb
  part_of: barras
* lynx ASSAULT/aerial occurred
  when: 2000-09-10 "yesterday"
  where: rokel
  by: sas; paras
  to: wsb
  with: helicopter "Lynx gunships"
  part_of: barras
* counterfire ASSAULT/firearms occurred
  when: 2000-09-10 "yesterday"
  where: gberi
  by: wsb
  to: sas; paras
  answers: barras "blazed back"
* local22 RETREAT/release occurred
  when: 2000-09-10 "yesterday"
  where: gberi
  by: sas
  to: "local captives"
  released: 22 "Twenty-two local captives" side civilian
  part_of: barras
* kallaycap COERCE/arrest occurred
  when: 2000-09-10 "yesterday"
  where: gberi
  by: sas
  to: kallay
  part_of: barras
* dem2a REQUEST/assist occurred optional
  when: ?
  by: kallay
* tabtalk CONSULT occurred
  when: ?
  by: wsb
* free5 RETREAT/release occurred
  when: ?
  by: wsb
  to: brits
  released: 5 "five lads" side recipient
* sellruf COERCE hypothetical
  when: ?
  by: wsb
  to: brits; ruf
  said: "chilling whispers" unnamed suggested
* move COERCE/arrest hypothetical
  when: ?
  by: wsb
  to: brits
  said: "chilling whispers" unnamed suggested
* advicego REQUEST/change occurred optional
  when: 2000-09-09 "Saturday"
  by: armytop
  to: blair
* okgo AGREE occurred optional
  when: 2000-09-09 "Saturday"
  by: blair
  to: armytop
  answers: advicego "said yes"
* blairpraise SUPPORT occurred
  when: 2000-09-10/2000-09-11 bounded
  by: blair
  to: sas
  about: barras
  answers: barras
* blairwarn THREATEN/violence occurred
  when: 2000-09-10/2000-09-11 bounded
  by: blair
  to: "others"
  about: blairthreat
* blairthreat ASSAULT hypothetical
  when: ?
  by: blair
  to: "others"
* kabthank SUPPORT occurred
  when: 2000-09-10/2000-09-11 bounded
  by: kabbah
  to: "a true friend"
  about: barras
  answers: barras
* jordcover MOBILIZE/troops occurred
  when: 2000-09-10
  where: "a road junction"
  by: jordbat
* unsalute SUPPORT occurred
  when: 2000-09-10/2000-09-11 bounded
  by: un
  about: barras
  answers: barras
* lordask REQUEST/change occurred
  when: 2000-09-10/2000-09-11 bounded
  by: "A Lib Dem lord"
* boi ACCUSE/investigate occurred
  when: ?
  by: armytop
  to: "The major"
* court SANCTION/expel hypothetical
  when: ?
  by: armytop
  to: "The major"
* freed6 RETREAT/release occurred
  when: 2000-09-10 "yesterday"
  where: gberi
  by: sas; paras
  to: brits
  released: 6 "six heroes"
  said: "sources" unnamed "say"
  part_of: barras
* dem3 REQUEST/yield occurred optional
  when: ?
  by: wsb

== g-sierra-leone-barras-3
outlet: Nevskaya Zarya
register: translation
published: 2000-09-13
machine_translated: Russian
--
{barras|Blitz} in jungles: London teaches by example

In Sierra Leone on the Sunday British special purpose forces conducted an {barras|operation} on the {freed6|liberation} of six military servicemen, {capture|captured} already on 25 August by a bandit formation with the children's name "Guys of the western side". By official data is {barras|killed} one British and not less than 25 bandits; by words of
local inhabitants, whom a correspondent questioned by telephone, corpses swim in the river until now, and to count them nobody hurries. Among the dead there are women. The Ministry of Defence of Britain says, that "women also {counterfire|shot}".

Eighteen persons, in that number the leader, {kallaycap|taken} prisoner and {handover|transferred} to the police of the country. The gathered in Freetown crowd {dance|met} the helicopter with songs. The {crowdask|shouting} "give him to us" to the police succeeded not to {polno|give way}.

Let us remind the chronicle. For the first five soldiers, {free5|released} on 30 August, the captors {phonegive|received} a telephone of satellite connection. Further {dem2|demanded}: freedom to the comrades in prison, food, a review of the peace {lome|agreement} of last year. On 6 September Kallay {toughen,toughth|declared}, that the remaining will not see the house until the British will not {train|roll up} training of the government army in
Benguema. Two days later a go-between reported that hostages will be {kill6b,kill6th|shot}, "if to delay". Precisely this became the last drop.

Reaction. The official representative of the MID of Russia expressed {ruswish|satisfaction} over the {freed6|release} of people and noted, that the force was {barras|applied} without notice of the Security Council members, "what cannot not {ruscrit|put on guard}". The Secretary-General of the UN, on the contrary, {annan|approved}. The Revolutionary United Front through its
London phone denied any {rufdeny|ties} with the group, but {rufcond|condemned} "the colonial {barras|punishment}" and {rufthreat|promised} "not to forget". Already on Monday near Masiaka was {masfire|shelled} a car of the government army, {masfire|wounded} two; whose hand - not clear.

Meanwhile remnants of the band come out from the forest: for three days, reports the UN force, near 30 persons {surr|surrendered} to Jordanians, with them a lad of eleven years and a goat. To each they {feed|give} a biscuit and a T-shirt. Some experts count, that British may now {reinf|enlarge} the contingent; London refutes it.

~ Мнение редакции может не совпадать с мнением автора
~ Читайте также: Удар по воротам: обзор тура
--
who wsb: bandit formation; the band; bandits
who brit: force GB | British special purpose forces; military servicemen
who mid: body RU | MID of Russia
who annan: person - | The Secretary-General of the UN
who sla: government army
* barras ASSAULT occurred
  when: 2000-09-10 "Sunday"
  where: "Sierra Leone"
  by: brit
  to: wsb
  killed: 1 "one British" side actor
  killed: >=25 "not less than 25 bandits" side recipient
  said: "official data" official
* counterfire ASSAULT/firearms occurred
  when: 2000-09-10
  where: "Sierra Leone"
  by: "women"
  to: brit
  said: mod official "says"
* kallaycap COERCE/arrest occurred
  when: 2000-09-10
  where: "Sierra Leone"
  by: brit
  to: "the leader"; wsb
  detained: 18 "Eighteen persons" side recipient
  part_of: barras
* handover COOPERATE occurred
  when: 2000-09-10/2000-09-13 bounded
  by: brit
  to: "the police of the country"
* dance SUPPORT occurred optional
  when: 2000-09-10/2000-09-13 bounded
  where: freetown
  by: "crowd"
  to: brit
* free5 RETREAT/release occurred
  when: 2000-08-30 from text "30 August"
  by: wsb
  to: "first five soldiers"
  released: 5 "first five soldiers" side recipient
* lome AGREE occurred
  when: 1999 "last year"
* dem2 REQUEST/yield occurred
  when: 2000-08-30/2000-09-06 bounded
  by: wsb
  to: uk
  about: RETREAT/release to "the comrades in prison"
* toughen REQUEST/yield occurred
  when: 2000-09-06 from text "6 September"
  by: kallay
  to: uk
  about: train
* train SANCTION/discontinue demanded optional
  when: ?
  where: benguema
  by: uk
  to: sla
* kill6th THREATEN/violence occurred
  when: 2000-09-08 from toughen "Two days later"
  by: wsb
  to: uk
  said: "a go-between" witness "reported"
  about: kill6b
* kill6b ASSAULT threatened
  when: ?
  by: wsb
  to: "hostages"
  said: "a go-between" witness "reported"
* ruswish SUPPORT occurred
  when: 2000-09-10/2000-09-13 bounded
  by: mid
  to: brit
  about: freed6
  answers: freed6
* ruscrit ACCUSE/disapprove occurred
  when: 2000-09-10/2000-09-13 bounded
  by: mid
  to: uk
  about: barras
  answers: barras
* annan SUPPORT occurred
  when: 2000-09-10/2000-09-13 bounded
  by: annan
  to: brit
  about: barras
  answers: barras "approved"
* rufdeny COOPERATE denied optional
  when: ?
  by: ruf denied
  to: wsb
* rufcond ACCUSE/disapprove occurred
  when: 2000-09-10/2000-09-13 bounded
  by: ruf
  to: brit
  about: barras
  answers: barras "condemned"
* rufthreat THREATEN/violence occurred
  when: 2000-09-10/2000-09-13 bounded
  by: ruf
  to: uk
* masfire ASSAULT/heavy-weapons occurred
  when: 2000-09-11 "Monday"
  where: masiaka
  to: sla; "a car" thing
  injured: 2 "two" side recipient
* surr RETREAT/withdraw occurred
  when: 2000-09-11/2000-09-13 "for three days"
  by: wsb
  to: jordbat
  count: ~30 "near 30 persons"
  said: unamsil official "reports"
* feed AID occurred
  when: 2000-09-11/2000-09-13 "for three days"
  by: jordbat
  to: wsb
* reinf MOBILIZE/troops hypothetical
  when: ?
  by: uk
  said: "Some experts" unnamed suggested "count"
  said: uk official denied "refutes"
* capture COERCE/arrest occurred
  when: 2000-08-25 from text "25 August"
  by: wsb
  to: "six military servicemen"
  detained: 6 "six military servicemen" side recipient
* crowdask REQUEST/yield occurred
  when: 2000-09-10/2000-09-13 bounded
  where: freetown
  by: "crowd"
  to: "the police"
* polno REJECT/yield occurred
  when: 2000-09-10/2000-09-13 bounded
  where: freetown
  by: "the police"
  to: "crowd"
  answers: crowdask "give way"
* phonegive CONCEDE occurred
  when: 2000-08-25/2000-08-30 bounded
  to: wsb
* freed6 RETREAT/release occurred
  when: 2000-09-10 "Sunday"
  where: "Sierra Leone"
  by: brit
  to: "six military servicemen"
  released: 6 "six military servicemen" side actor
  part_of: barras
* toughth THREATEN occurred
  when: 2000-09-06 from text "6 September"
  by: kallay
  to: uk

== g-sierra-leone-barras-4
outlet: Doctrine and Practice Quarterly
register: analysis
published: 2020-09-10
--
Twenty years after Barras: what the {barras|rescue} changed, and what it is remembered for

Few operations of company size have a literature of their own. The {barras|assault} of 10 September 2000, in which about 150 men {barras|attacked} two villages at first light, has at least eleven books. The outcome is not in doubt: six soldiers and their liaison officer {freed6|freed}, one rescuer lost, twelve {barras|injured}, at least 25 of the West Side Boys dead, a figure that officers who were there have since put nearer to eighty.

Less studied is the fortnight before. From the {capture|seizure} on 25 August the British side had, as is usual, two plans: to {tabtalk|negotiate} and to be ready if {tabtalk|talks} failed. The negotiators {free5|obtained} five men on the 30th; they {phonegive|gave}, besides the telephone, food and some drugs, and the phone, it has been written, gave away the
position. Observers {observe|crept} in on 5 September and lay in the swamp for four nights. What tipped the scales was not one event. One has read of mock {mock|executions}; of {dem2|demands} that grew; of a fear that the RUF was to {sellruf!hypothetical|buy} the captives. Cabinet's {okgo|answer} on the 9th had a condition: should the captors {sign!hypothetical|sign} that day, the helicopters would stay. They did not {sign|sign}.

What did it change? First, the militia ceased to exist: some 370 of its members {wsbdisarm|gave up} within two weeks, and in the eyes of the RUF the British now had a will. In November, at Abuja, that group {abuja|agreed} to a thirty-day {abceas|ceasefire}, which it by and large kept; in May 2001 {ddr|disarmament} resumed, and by January 2002 the war was {warend|declared}
over, with weapons {lungiburn|burned} at Lungi. It would be too much to give the {barras|raid} all the credit. Guinea's {guinbomb|bombardments} of rebel camps in the same months weighed more, and so did {embargo|sanctions}: the council's {embargo|ban} on Liberian stones of March 2001.

Second, at home, it served those who wanted more of the kind. The {irqinv|invasion} of Iraq came thirty months on, and a planner of that day said to me: "we thought we were good at it".

Third, for the villagers. Nobody paid for the houses. A woman of Magbeni whose son was {takesons|abducted} by the Boys in 1999 and {lynx|killed} in that morning's {lynx|strafing}, a child with a gun, asked an interviewer in 2019 whether he counted among the twenty-five. The commander, for his part, was {kallaysent|jailed} in 2006 for
fifty years, for conspiracy and the {villkill|killings} of villagers; his wife was {kalwife|acquitted}. Six others had their terms {pardon|cut}.

The regiment marks the day each year with a dinner. It would be a fit gesture if, next time, somebody invited the creek.
--
who wsb: the Boys
who guinea: state GN | Guinea
who council: organisation - | the council
who liberia: state LR | Liberian
where lungi: town SL 8.62 -13.20 | Lungi
where abuja: town NG 9.06 7.49 | Abuja
where iraq: country IQ 33.2 43.7 | Iraq
* barras ASSAULT occurred
  when: 2000-09-10 from text "10 September 2000"
  where: "two villages"
  by: "about 150 men"
  to: wsb
  killed: 1 "one rescuer" side actor
  injured: 12 "twelve" side actor
  killed: >=25 "at least 25" side recipient
  killed: ~80 "nearer to eighty" side recipient voice "officers who were there"
* capture COERCE/arrest occurred
  when: 2000-08-25 from text "25 August"
  by: wsb
  to: "six soldiers"
* tabtalk CONSULT occurred
  when: 2000-08-25/2000-09-10 bounded
  by: "the British side"; wsb
  to: wsb
* free5 RETREAT/release occurred
  when: 2000-08-30 from text "the 30th"
  by: wsb
  to: "five men"
  released: 5 "five men" side recipient
* phonegive CONCEDE occurred
  when: 2000-08-25/2000-08-30 bounded
  by: "The negotiators"
  to: wsb
* observe MOBILIZE/troops occurred
  when: 2000-09-05/2000-09-09 from text "5 September"
  where: "the swamp"
  by: "Observers"
* sellruf COERCE hypothetical
  when: ?
  by: ruf
  to: "captives"
* sign AGREE denied
  when: 2000-09-09 "that day"
  by: wsb
* wsbdisarm RETREAT/withdraw occurred
  when: 2000-09-10/2000-09-24 from barras "within two weeks"
  by: wsb
  count: ~370 "some 370 of its members"
* abuja AGREE occurred
  when: 2000-11 from text "November"
  where: abuja
  by: ruf
  about: RETREAT/ceasefire by ruf
* ddr RETREAT/disarm occurred
  when: 2001-05 from text "May 2001"
  by: ruf
* warend AGREE occurred optional
  when: 2002-01 from text "January 2002"
  where: lungi
* guinbomb ASSAULT/heavy-weapons occurred
  when: 2000-09/2001-05 bounded "the same months"
  by: guinea
  to: ruf; "rebel camps" thing
* embargo SANCTION/discontinue occurred
  when: 2001-03 from text "March 2001"
  by: council
  to: liberia
* irqinv ASSAULT occurred
  when: 2003-03 from barras "thirty months on"
  where: iraq
  to: "Iraq"
* takesons ASSAULT/abduct occurred
  when: 1999 from text "1999"
  where: magbeni
  by: wsb
  to: "son"
* lynx ASSAULT/aerial occurred
  when: 2000-09-10 "that morning"
  where: magbeni
  by: "about 150 men"
  to: "son"
  killed: 1 "son" side recipient
  part_of: barras
* kallaysent SANCTION/convict occurred
  when: 2006 from text "2006"
  to: "The commander"
* kalwife RETREAT/release occurred
  when: 2006 from text "2006"
  to: "his wife"
* pardon CONCEDE occurred
  when: ?
  to: "Six others"
* mock THREATEN/violence occurred
  when: 2000-08-25/2000-09-10 bounded
  by: wsb
  to: "captives"
  about: ASSAULT by wsb
* dem2 REQUEST/yield occurred
  when: 2000-08-25/2000-09-10 bounded
  by: wsb
  to: "the British side"
* okgo AGREE occurred optional
  when: 2000-09-09 from text "the 9th"
  by: "Cabinet"
  about: barras
* lungiburn RETREAT/disarm occurred
  when: 2002-01 from text "January 2002"
  where: lungi
  to: "weapons" thing
* villkill ASSAULT occurred
  when: ?
  by: "The commander"
  to: "villagers"
* freed6 RETREAT/release occurred
  when: 2000-09-10 from text "10 September 2000"
  where: "two villages"
  by: "about 150 men"
  to: "six soldiers"; "their liaison officer"
  released: 6 "six soldiers" part side actor
  part_of: barras
* abceas RETREAT/ceasefire occurred
  when: 2000-11 from text "November"
  by: ruf
