story: d-achupallas
conflict: Chile
countries: CL, US, FR, AR
facts: On Sunday 7 September 1986 the Manuel Rodríguez Patriotic Front ambushed Augusto Pinochet's motorcade on the Achupallas slope in the Cajón del Maipo; five guards died, eleven or twelve were wounded, Pinochet's hand was grazed; state of siege that night;
  in the next nights four men of the left were taken from their homes and shot; opposition leaders held, six magazines and two agencies shut, three French priests expelled on the 11th; arms had been found at Carrizal Bajo in August; in December 2006 a judge
  sentenced fourteen former agents for the four murders. (public record: press of September 1986, Chilean courts.)

who fpmr: group CL | Manuel Rodríguez Patriotic Front; Patriotic Front; FPMR; the Front; Rodriguistas
who pinochet: person CL | Augusto Pinochet; General Pinochet; Pinochet; the head of state
who gov: government CL | military government; the government
who cni: body CL | CNI; the secret police; National Information Centre
who army: force CL | the army; soldiers
who carabineros: force CL | carabineros; the police
who vicariate: organisation CL | Vicariate of Solidarity; the Vicariate
who us: state US | United States; Washington
who france: state FR | France; Paris
who alliance: coalition CL | Democratic Alliance
who juntam: body CL | the Junta
where slope: near CL -33.60 -70.43 | Achupallas; the slope of Achupallas
where maipo: near CL -33.6 -70.4 | Cajón del Maipo
where melocoton: town CL -33.70 -70.33 | El Melocotón
where santiago: town CL -33.457 -70.648 | Santiago
where carrizal: town CL -28.08 -71.15 | Carrizal Bajo
where victoria: district CL -33.49 -70.69 | La Victoria

== d-achupallas-1
outlet: Diario de la Nación Austral
register: state-media
published: 1986-09-08
--
God and a driver's cold blood: {ambush|attempt} on the head of state fails

His Excellency the President of the Republic, General Augusto Pinochet, came through unhurt, but for scratches on the left hand, from a criminal {ambush|assault} which Marxist terrorists perpetrated yesterday, Sunday, at 18.38 hours, on the road that comes down from El Melocotón to Santiago. Five of his escort gave their lives. Eleven are {ambush|wounded}, two of them gravely.

A car with a caravan in tow {ambush|cut off} the motorcade on the slope of Achupallas. From the hillside twenty or more subjects {ambush|opened fire} with M-16 rifles, grenades and rocket launchers. One rocket {ambush|struck} the window of the presidential Mercedes and did not explode. The driver put the car into reverse, knocked an escort vehicle aside and returned up the valley. In the car sat also the President's grandson, ten years old.

The assailants {flee|withdrew} in three cars with flashing lights, as though they were detectives, and the guards at two control posts let them pass.

At 23.00 hours the Ministry of the Interior decreed a {siege|state of siege} over the whole territory for ninety days. The {curfew|curfew}, which had been {curfew85|lifted} last year, is in force in the capital from two in the morning. Before the television cameras the President, his hand bandaged, showed the bullet marks on the glass. "Those who go about with human rights and all those things will have to {expelw,exile!threatened|leave} the country, or they will be {lockw,lock!threatened|locked} up," he said. "We are in a war between Marxism and democracy." Should they {again!hypothetical|try} it once more, he {warn|warned}, the {answer!hypothetical|answer} would not be a hand in a bandage.

The Junta, the Supreme Court and the ambassador of Paraguay {callmoneda|called} at the Moneda to express their {solid|support}. The cardinal {cardinal|condemned} the {ambush|deed}. Tomorrow, Tuesday, thousands will {rally|parade} in homage to the President.

It is recalled that on 6 August the services {carrizal|discovered} at Carrizal Bajo, in the north, the biggest arsenal ever {landing|landed} on our shores: 3,118 rifles, 114 rocket launchers. It came, the evidence shows, from Cuba. Washington {experts|sent} men to examine it, who confirmed as much.
--
who terr: group CL | Marxist terrorists; The assailants; subjects
who moi: body CL | Ministry of the Interior
who supreme: body CL | Supreme Court
who cuba: state CU | Cuba
who pinochet: the President
where moneda: site CL -33.443 -70.654 | the Moneda
* ambush ASSAULT/targeted occurred
  when: 1986-09-07 "yesterday, Sunday"
  where: slope
  by: terr
  to: pinochet; "his escort"
  with: small-arms "M-16 rifles"; grenade "grenades"; rocket "rocket launchers"
  killed: 5 "Five of his escort" side recipient
  injured: 11 "Eleven" side recipient
  injured: 2 "two of them" part side recipient
* flee RETREAT/withdraw occurred
  when: 1986-09-07 "yesterday, Sunday"
  where: slope
  by: terr
* siege COERCE/martial-law occurred
  when: 1986-09-07 "23.00 hours"
  where: "the whole territory"
  by: moi
* curfew COERCE/curfew occurred
  when: 1986-09-08 "two in the morning"
  where: santiago
* curfew85 CONCEDE occurred
  when: 1985 year "last year"
* exile COERCE/deport threatened optional
  when: ?
  by: pinochet
  to: "Those who go about with human rights"
  said: pinochet official "said"
* expelw THREATEN/expel occurred
  when: 1986-09-07/1986-09-08 bounded
  by: pinochet
  to: "Those who go about with human rights"
  said: pinochet official "said"
  about: exile
* lock COERCE/arrest threatened optional
  when: ?
  by: pinochet
  to: "Those who go about with human rights"
  said: pinochet official "said"
* lockw THREATEN/arrest occurred
  when: 1986-09-07/1986-09-08 bounded
  by: pinochet
  to: "Those who go about with human rights"
  said: pinochet official "said"
  about: lock
* again ASSAULT/targeted hypothetical
  when: ?
  by: terr
  to: pinochet
  said: pinochet official "warned"
* warn THREATEN/violence occurred
  when: 1986-09-07/1986-09-08 bounded
  by: pinochet
  to: terr
  about: answer
* answer ASSAULT hypothetical
  when: ?
  by: pinochet
  to: terr
* solid SUPPORT occurred
  when: 1986-09-07/1986-09-08 bounded
  where: moneda
  by: juntam; supreme; "the ambassador of Paraguay"
  to: pinochet
* cardinal ACCUSE/disapprove occurred
  when: 1986-09-07/1986-09-08 bounded
  by: "The cardinal"
  to: terr
  about: ambush
  answers: ambush "condemned the deed"
* rally PROTEST/demo announced
  when: 1986-09-09 "Tomorrow, Tuesday"
  by: "thousands"
  participants: >=2000 vague "thousands"
* carrizal COERCE/seize occurred
  when: 1986-08-06 day from text "6 August"
  where: carrizal
  by: "the services"
  to: "arsenal" thing
  munitions: 3118 "3,118 rifles" part
  munitions: 114 "114 rocket launchers" part
* landing MOBILIZE/weapons occurred
  when: ?
  where: carrizal
  by: cuba
  with: small-arms "3,118 rifles" 3118; rocket "114 rocket launchers" 114
* experts MOBILIZE occurred
  when: 1986-08-06/1986-09-08 bounded
  where: carrizal
  by: us
* callmoneda CONSULT/visit occurred
  when: 1986-09-07/1986-09-08 bounded
  where: moneda
  by: juntam; supreme; "the ambassador of Paraguay"; pinochet
  to: pinochet

== d-achupallas-2
outlet: El Rodriguista
register: communique
published: 1986-09-10
--
National directorate of the Manuel Rodríguez Patriotic Front: Operation Twentieth Century

To the people of Chile.

The Front {ambush|attacked} the tyrant on Sunday afternoon in the Cajón del Maipo. Two dozen combatants, women among them, {ambush|fell upon} thirty of his best-armed men and held the road for eight minutes. He owes his life to a rocket that failed, and to the flight of his driver. We, for our part, had one comrade {ambush|wounded}, lightly.

We did not {child|touch} the child. Our people saw him and were told to aim at the other car.

To the families of the soldiers who fell we say that we {offer|offered} them {surrender!demanded|surrender} by loudhailer; three {disarm3|threw down} their arms and were {spare|let} live.

The regime {revenge|answers} as it knows. In the night of Sunday to Monday and the following one, men in civilian clothes, during the hours of {curfew|curfew}, {abduct|took} four persons from their beds and {murder|shot} them: a journalist, an electrician, a publicist, a teacher. None of them was of the Front. We {accuse|accuse} the CNI by name. They had a list of seven; one neighbourhood came out with saucepans and {pots|chased} the cars away, and so an {foil|attempt} on a lawyer failed.

It {arrests|holds} in its cells the leaders of the Democratic Alliance and of the left alike. We {demand|demand} that they and all political prisoners be {free!demanded|let go}, and we {urge|call on} the church of the poor, on the unions, on the honourable soldiers: {disobey!demanded|disobey}. If the hangmen {murder2!hypothetical|murder} one more of those in their hands, ten of their officers will {tenforw,tenfor!hypothetical|pay}.

There was no "Soviet officer" in the hills; there was no {order!denied|order} from Havana. The plan was made in Chile by Chileans. In August, it is true, we {carrizal|lost} many rifles in the north. We had others.

We shall {newyearw,newyear!threatened|strike} again before the year is out. There will be no {trucerej|truce} for the anniversary.

Even though it be with stones!
--
who cuba: state CU | Havana
who pinochet: the tyrant
who gov: The regime
where north: region CL - - | the north
* ambush ASSAULT/targeted occurred
  when: 1986-09-07 "Sunday afternoon"
  where: maipo
  by: fpmr claimed
  to: pinochet; "thirty of his best-armed men"
  with: rocket "rocket"
  injured: 1 "one comrade" side actor
  said: fpmr party
* offer REQUEST/yield occurred
  when: 1986-09-07 "Sunday afternoon"
  where: maipo
  by: fpmr
  to: army "the soldiers"
  said: fpmr party "say"
  about: surrender
* surrender RETREAT/disarm demanded
  when: 1986-09-07
  by: army "the soldiers"
* spare RETREAT/release occurred
  when: 1986-09-07 "Sunday afternoon"
  where: maipo
  by: fpmr
  to: "three"
  released: 3 "three"
  said: fpmr party "say"
* revenge ASSAULT/targeted ongoing optional
  when: 1986-09-07/1986-09-10 bounded
  by: gov
  said: fpmr party
  answers: ambush "answers"
* curfew COERCE/curfew ongoing
  when: 1986-09-08/1986-09-10 bounded
* abduct ASSAULT/abduct occurred
  when: 1986-09-07/1986-09-09 day from published "the night of Sunday to Monday and the following one"
  by: "men in civilian clothes"; cni alleged of fpmr
  to: "four persons"
  abducted: 4 "four persons"
  said: fpmr party
* murder ASSAULT/firearms occurred
  when: 1986-09-07/1986-09-09 day from published "the night of Sunday to Monday and the following one"
  by: "men in civilian clothes"; cni alleged of fpmr
  to: "a journalist, an electrician, a publicist, a teacher"
  killed: 4 "four persons" side civilian
  said: fpmr party
  answers: ambush "answers"
* accuse ACCUSE/allege occurred
  when: 1986-09-10
  by: fpmr
  to: cni
  about: murder
* foil ASSAULT/abduct attempted
  when: 1986-09-07/1986-09-10 bounded
  by: "men in civilian clothes"; cni alleged of fpmr
  to: "a lawyer"
  said: fpmr party
* demand REQUEST/yield occurred
  when: 1986-09-10
  by: fpmr
  to: gov
  about: free
* free RETREAT/release demanded optional
  when: ?
  by: gov
  to: alliance "the leaders of the Democratic Alliance"; "all political prisoners"
* urge REQUEST/change occurred
  when: 1986-09-10
  by: fpmr
  to: "the church of the poor"; "the unions"; army "the honourable soldiers"
  about: disobey
* disobey PROTEST demanded optional
  when: ?
* murder2 ASSAULT hypothetical
  when: ?
  by: "the hangmen"
  to: "one more of those in their hands"
* tenfor ASSAULT hypothetical optional
  when: ?
  by: fpmr
  to: "ten of their officers"
* tenforw THREATEN/violence occurred
  when: 1986-09-10
  by: fpmr
  to: "ten of their officers"
  about: tenfor
* order REQUEST denied
  when: ?
  by: cuba
  to: fpmr
  said: fpmr party denied
* carrizal COERCE/seize occurred
  when: 1986-08 month from published "August"
  where: north
  to: fpmr; "many rifles" thing
* newyear ASSAULT threatened optional
  when: 1986-09-10/1986-12-31 bounded "before the year is out"
  by: fpmr
* newyearw THREATEN/violence occurred
  when: 1986-09-10
  by: fpmr
  about: newyear
* disarm3 RETREAT/disarm occurred
  when: 1986-09-07 "Sunday afternoon"
  where: maipo
  by: "three"
  to: fpmr
  said: fpmr party
* pots PROTEST/demo occurred
  when: 1986-09-07/1986-09-10 bounded
  by: "one neighbourhood"
  to: "men in civilian clothes"
  said: fpmr party
* arrests COERCE/arrest ongoing
  when: 1986-09-07/1986-09-10 bounded
  by: gov
  to: alliance; "the left"
  said: fpmr party
* trucerej REJECT occurred
  when: 1986-09-10
  by: fpmr
  about: RETREAT/ceasefire by fpmr
* child ASSAULT denied optional
  when: 1986-09-07 "Sunday afternoon"
  where: maipo
  by: fpmr
  to: "the child"
figure: troops 24 "Two dozen combatants" of fpmr
figure: troops 30 "thirty of his best-armed men"

== d-achupallas-3
outlet: Southern Cone Dispatches
register: wire
published: 1986-09-11
--
Chile {expel|expels} French priests as {siege|siege} bites

SANTIAGO, Sept 11 (SCD) - Chile's military government {expel|put} three French priests on an aeroplane on Thursday, thirteen years to the day after the {coup73|coup} that brought General Pinochet to power, and denied it had any part in the {murder|killings} of four leftists since Sunday's {ambush|ambush}.

The three, who worked in the shanty town of La Victoria, had been {priestarrest|arrested} on Monday by carabineros who {raid|searched} it house by house. France {recall|called} its ambassador {recall|home} for consultations and {protest|protested} in the strongest terms. "If they {return!hypothetical|come back} we {expel2w,expel2!hypothetical|put} them {expel2w,expel2!hypothetical|out} by sea," an interior ministry official said.

Some forty opposition figures are in {arrests|custody}, including leaders of the Democratic Alliance, whom the police {arrests|took} on Monday and Tuesday. One Socialist was saved, his wife said, because investigative police got to the house an hour before a second group which nobody can identify: "They {arrsoc|arrested} him, thank God."

The bodies of the four were found with up to thirteen bullets each, the Vicariate of Solidarity said. One, a foreign editor of the magazine Análisis, was {murder|shot} at the wall of a cemetery. A group that signed as the 11 September Commando telephoned a radio station and {claimed|promised} "{murdermore!threatened|one for one}" for the dead escorts. The government spokesman spoke of "a {murder|settling} of accounts" within the left. The Vicariate {demand2|asked} the Supreme Court for a special judge, which was {judgegranted|granted} within hours.

Six magazines have been {mags|closed}, and two foreign agencies {agencies|forbidden} to transmit; one of these, an Italian one, was {agencyback|allowed} back on the wire on Wednesday evening after an {apology|apology} for a report that Pinochet was dying.

The United States {usboth,ussiege|condemned} both the {ambush|attack} and the state of {siege|siege}, and a State Department official said it might {loan!hypothetical|abstain} when a World Bank loan of 250 million dollars comes up in November. A {usvisit|visit} by a senior general due on Monday 14 September has been {uscancel|put off}. Argentina has {argborder|shut} two passes at the Chileans' {argreq|request}.

On Tuesday tens of thousands {rally|filed} past the presidential palace, civil servants with the afternoon off.
--
who expelgroup: population FR | three French priests; French priests; the three
who commando: group CL | 11 September Commando
who govspokes: person CL | The government spokesman
who moio: person CL | an interior ministry official
who argentina: state AR | Argentina
who supreme: body CL | Supreme Court
who victims: population CL | four leftists; the four
* expel COERCE/deport occurred
  when: 1986-09-11 "Thursday"
  by: gov
  to: expelgroup
* siege COERCE/martial-law ongoing
  when: 1986-09-07/1986-09-11 bounded
  by: gov
* coup73 COERCE/martial-law occurred
  when: 1973-09-11 "thirteen years to the day"
  by: pinochet
* murder ASSAULT/firearms occurred
  when: 1986-09-07/1986-09-11 bounded "since Sunday's ambush"
  where: "the wall of a cemetery"
  by: gov denied; "the left" alleged of govspokes
  to: victims
  killed: 4 "four leftists" side civilian
  said: vicariate "said"
  said: govspokes official claimed "spoke"
  said: gov official denied "denied"
* ambush ASSAULT/targeted occurred
  when: 1986-09-07 "Sunday"
  to: pinochet
* priestarrest COERCE/arrest occurred
  when: 1986-09-08 "Monday"
  where: victoria
  by: carabineros
  to: expelgroup
  detained: 3 "three French priests"
* raid COERCE/seize occurred
  when: 1986-09-08 "Monday"
  where: victoria
  by: carabineros
  to: victoria thing
* recall SANCTION/withdraw occurred
  when: 1986-09-11
  by: france
  to: gov
* protest ACCUSE/disapprove occurred
  when: 1986-09-11
  by: france
  to: gov
  about: expel
  answers: expel
* return RETREAT hypothetical optional
  when: ?
  by: expelgroup
  said: moio official "said"
* expel2 COERCE/deport hypothetical optional
  when: ?
  by: gov
  to: expelgroup
  said: moio official "said"
* expel2w THREATEN/expel occurred
  when: 1986-09-11
  by: gov
  to: expelgroup
  said: moio official "said"
  about: expel2
* arrests COERCE/arrest occurred
  when: 1986-09-08/1986-09-09 day from published "Monday and Tuesday"
  by: carabineros
  to: "opposition figures"; alliance
  detained: ~40 "Some forty opposition figures"
* claimed THREATEN/violence occurred
  when: 1986-09-07/1986-09-11 bounded
  by: commando
  about: murdermore
  answers: ambush "for the dead escorts"
* murdermore ASSAULT/targeted threatened
  when: ?
  by: commando
  answers: ambush "for the dead escorts"
* demand2 REQUEST/change occurred
  when: 1986-09-07/1986-09-11 bounded
  by: vicariate
  to: supreme
  about: judgegranted
* judgegranted CONCEDE occurred
  when: 1986-09-07/1986-09-11 bounded "within hours"
  by: supreme
  to: vicariate
  answers: demand2 "granted"
* mags COERCE/censor occurred
  when: 1986-09-07/1986-09-11 bounded
  to: "Six magazines"
  sites: 6 "Six magazines"
* agencies COERCE/censor occurred
  when: 1986-09-07/1986-09-11 bounded
  to: "two foreign agencies"
* agencyback CONCEDE occurred
  when: 1986-09-10 "Wednesday evening"
  to: "an Italian one"
* apology CONCEDE occurred
  when: 1986-09-07/1986-09-10 bounded
  by: "an Italian one"
* usboth ACCUSE/disapprove occurred
  when: 1986-09-07/1986-09-11 bounded
  by: us
  about: ambush
  answers: ambush "condemned both the attack"
* loan REJECT hypothetical
  when: 1986-11 month from published "November"
  by: us
  to: gov
  said: "a State Department official" official "said"
* usvisit CONSULT/visit announced
  when: 1986-09-14 day from text "14 September"
  when: 1986-09-15 "Monday"
  by: "a senior general"; gov
  to: gov
* uscancel SANCTION/discontinue occurred
  when: 1986-09-07/1986-09-11 bounded
  by: us
  to: gov
  about: usvisit
* argborder COERCE/restrict occurred
  when: 1986-09-07/1986-09-11 bounded
  by: argentina
  to: "two passes" thing
  answers: argreq "at the Chileans' request"
* argreq REQUEST/assist occurred
  when: 1986-09-07/1986-09-11 bounded
  by: gov
  to: argentina
  about: argborder
* rally PROTEST/demo occurred
  when: 1986-09-09 "Tuesday"
  where: "the presidential palace"; santiago
  by: "tens of thousands"
  participants: >=20000 vague "tens of thousands"
* ussiege ACCUSE/disapprove occurred
  when: 1986-09-07/1986-09-11 bounded
  by: us
  to: gov
  about: siege
  answers: siege "the state of siege"
* arrsoc COERCE/arrest occurred
  when: 1986-09-07/1986-09-11 bounded
  by: "investigative police"
  to: "One Socialist"
  detained: 1 "One Socialist"
  said: "his wife" witness "said"

== d-achupallas-4
outlet: Foro Penal del Sur
register: court
published: unknown
--
Special judge: fourteen former agents {convict|convicted} of the {murder|murders} of September 1986

By {convict|judgment} given in December 2006 the visiting judge of the Court of Appeal of Santiago has {convict|sentenced} fourteen former officers and agents of the National Information Centre, to terms of between 541 days and eighteen years, as authors or accomplices of four counts of aggravated {murder|homicide}. The then head of operations {convict|received} thirteen years and a day.

The facts established are these. On the evening of 7 September 1986, upon news of the {ambush|attack} on the head of state in the Cajón del Maipo, the director of the CNI {ordermurder|instructed} the heads of its brigades that opponents be {murder|killed}, in a number equal to that of the fallen escorts. Between midnight and five in the morning of the 8th, under cover of the {curfew|curfew}, a group went to the house of a journalist in Bellavista, {abduct|carried} him off barefoot and {murder|shot} him at the wall of the Parque del Recuerdo. Another {abduct|took} an electrician, another a publicist. On the night of the 8th to the 9th a draughtsman of the party was {abduct|taken} from his flat. A fifth man, a lawyer, was in his bathroom when the group arrived; neighbours {pots|banged} on pots and the {foil|abduction} was given up.

The defence {amnestyplea|invoked} the {amn78|amnesty} of 1978 and limitation of time. The judge {amnestyrej|dismissed} both: the one covers nothing later than March of that year, the other doesn't run for crimes against humanity. One of the accused, who had {confess|confessed} in 1999 to an examining magistrate and {retract|taken} it back, {testify|gave evidence} against his superiors and had three years struck off. The state is to {damages!announced|pay} 600 million pesos to the families. It will {appeal!announced|appeal}; so will the convicts, two of whom {threatjudge|told} the judge in open court that he would not {judgehit!threatened|grow old}. They were {contempt|fined}, and the judge has since been given an {protect|escort} of carabineros. Should the Supreme Court {reduce!hypothetical|lower} the terms below five years, most of them would {neverserve!hypothetical|go} home.
--
who judge: person CL | the visiting judge; The judge
who agents: group CL | former officers and agents; former agents; the convicts
who director: person CL | the director of the CNI
who supreme: body CL | Supreme Court
who statecl: state CL | The state
where bellavista: district CL - - | Bellavista
where wall: site CL - - | Parque del Recuerdo
* convict SANCTION/convict occurred
  when: 2006-12 month from text "December 2006"
  where: santiago
  by: judge
  to: agents
  count: 14 "fourteen former officers and agents"
* murder ASSAULT/firearms occurred
  when: 1986-09-08/1986-09-09 day from text "the 8th"
  where: wall; santiago
  by: agents
  to: "a journalist"; "an electrician"; "a publicist"; "a draughtsman"
  killed: 4 "four counts" side civilian
  said: judge
  answers: ambush "in a number equal to that of the fallen escorts"
* ambush ASSAULT/targeted occurred
  when: 1986-09-07 day from text "7 September 1986"
  where: maipo
  to: pinochet
* ordermurder REQUEST occurred
  when: 1986-09-07 day from text "On the evening of 7 September 1986"
  by: director
  to: "the heads of its brigades"
  said: judge
  about: murder
  answers: ambush "upon news of"
* curfew COERCE/curfew occurred
  when: 1986-09-08 day from text "the 8th"
* abduct ASSAULT/abduct occurred
  when: 1986-09-08/1986-09-09 day from text "the night of the 8th to the 9th"
  where: bellavista; santiago
  by: agents
  to: "a journalist"; "an electrician"; "a publicist"; "a draughtsman"
  said: judge
* foil ASSAULT/abduct attempted
  when: 1986-09-08/1986-09-09 bounded
  by: agents
  to: "a lawyer"
  said: judge
* amnestyplea REQUEST/yield occurred optional
  when: ?
  by: "The defence"
  to: judge
* amnestyrej REJECT/yield occurred
  when: 2006-12 month from text "December 2006"
  by: judge
  to: "The defence"
  about: amnestyplea
  answers: amnestyplea "dismissed both"
* confess CONCEDE occurred optional
  when: 1999 year from text "1999"
  by: "One of the accused"
* retract REJECT occurred optional
  when: 1999/2006-12 bounded
  by: "One of the accused"
* testify COOPERATE occurred
  when: 1999/2006-12 bounded
  by: "One of the accused"
  to: judge
* damages AID announced
  when: ?
  by: statecl
  to: "the families"
* appeal REQUEST/change announced
  when: ?
  by: statecl; agents
* threatjudge THREATEN/violence occurred
  when: 2006-12 month from text "December 2006"
  by: "two of whom"
  to: judge
  count: 2 "two of whom"
  about: judgehit
  where: "open court"
* judgehit ASSAULT threatened
  when: ?
  by: "two of whom"
  to: judge
* contempt SANCTION/convict occurred
  when: ?
  to: "two of whom"
* protect MOBILIZE/police occurred
  when: ?
  by: carabineros
  to: judge
* reduce CONCEDE hypothetical
  when: ?
  by: supreme
  to: agents
* neverserve RETREAT/release hypothetical
  when: ?
  to: agents
* pots PROTEST/demo occurred
  when: 1986-09-08/1986-09-09 bounded
  by: "neighbours"
  to: agents
  said: judge
* amn78 CONCEDE occurred optional
  when: 1978 from text "1978"
