story: d-culiacan
conflict: Mexico
countries: MX, US
facts: On 17 October 2019 a Mexican army and National Guard unit took Ovidio Guzmán, a son of Joaquín Guzmán, in a house in Culiacán; Sinaloa cartel gunmen fought in the city, blocked roads, opened a prison, took soldiers hostage and
  attacked army housing, and the government let him go; first tolls of eight rose to thirteen or fourteen. He was taken again on 5 January 2023 with 29 dead and extradited on 15 September 2023. (public record: press of October 2019 and of 2023.)

who cartel: group MX | Sinaloa cartel; the cartel
who ovidio: person MX | Ovidio Guzmán; Ovidio; Guzmán
who amlo: person MX | Andrés Manuel López Obrador; López Obrador; the president
who durazo: person MX | Alfonso Durazo; Durazo; the security secretary
who sandoval: person MX | Luis Cresencio Sandoval; Sandoval; the defence secretary
who army: force MX | the army; army; the soldiers; soldiers
who guard: force MX | National Guard
who governor: person MX | Quirino Ordaz; the governor
who cabinet: body MX | security cabinet
who us: state US | United States; the gringos; gringos
who trump: person US | Donald Trump; Trump
where culiacan: town MX 24.809 -107.394 | Culiacán
where tresrios: district MX 24.82 -107.40 | Tres Ríos
where aguaruto: site MX 24.79 -107.49 | Aguaruto
where sinaloa: province MX 25.0 -107.5 | Sinaloa
where mexcity: town MX 19.433 -99.133 | Mexico City
where jesusmaria: town MX 25.09 -107.36 | Jesús María
where oaxaca: town MX 17.06 -96.72 | Oaxaca

== d-culiacan-1
outlet: Noroeste en Vivo
register: live-blog
published: 2019-10-17
--
Culiacán under {city|fire}: what we know minute by minute

23.52 We are closing this page for tonight. Stay indoors.

23.20 It is confirmed. An official who asked not to be named tells us that Ovidio Guzmán is no longer in {arrest|custody}: the security cabinet {free|let him go} "to protect lives". Another official insists he was never formally {arrest!denied|arrested} at all.

22.35 Alfonso Durazo has put out a video with the whole cabinet standing behind him. A patrol of thirty men, he says, was {patrol|shot at} from a house in Tres Ríos, {patrol2|answered} the {patrol|fire}, took {arrest|control} of the building and found four people in it, one of them Ovidio. Then "groups of organised crime" {siege|surrounded} the house with greater force and {city|acted} against citizens. The cabinet decided to {suspend|suspend} the {arrest|operation}.

~ Watch: the ten loudest bombs of Formula 1

21.10 The governor, Quirino Ordaz, has {school|called off} classes in Culiacán tomorrow. He was to have {oaxaca|received} a delegation of mayors tonight and has {cancel|cancelled} it. Two flights turned back before landing.

20.40 The football match between Dorados and Mérida has been put off. Nobody is surprised.

19.55 The president has {travel|landed} in Oaxaca on a commercial flight. Asked at the airport about the {arrest|capture}, he said only that the security secretary would inform the nation.

19.05 Inmates have {escape|broken} out of the prison at Aguaruto. A guard told our reporter that armed men at the gate {prison|disarmed} the watch and that between 20 and 30 men {escape|walked off}. A colleague of his speaks of 50. Two guards were {guards|taken along} and later {guardsfree|let go}.

18.10 Lorries and buses {blockade|burn} on at least 14 junctions. Our reporter on the northern exit counts five. Drivers were {drivers|dragged} out at gunpoint.

17.30 Men with a heavy machine gun on the back of a pickup are {city|firing} towards the government building. A photographer saw two bodies outside a supermarket. We cannot say who {city|killed} them.

16.50 If the soldiers do not {reqboy,free!hypothetical|hand back} "the boy", families in the army's housing estate will {families!threatened|pay}: this is the {threat|threat} of a voice on the radio frequency of the cartel. We have heard the recording and cannot verify it.

16.15 {city|Shooting} in Tres Ríos. Please don't send us pictures of where the army stands.

15.58 A helicopter is circling very low over the shopping centre. {city|Gunfire}? Some say fireworks.
--
where north: near MX - - | the northern exit
who prisonwatch: population MX | armed men at the gate
* free RETREAT/release occurred
  when: 2019-10-17 "23.20"
  where: culiacan
  by: cabinet
  to: ovidio
  released: 1 "Ovidio Guzmán" voice "An official"
  said: "An official" unnamed "tells us"
* arrest COERCE/arrest occurred
  when: 2019-10-17
  where: tresrios; culiacan
  by: army
  to: ovidio
  detained: 4 "four people"
  said: durazo official "he says"
  said: "Another official" unnamed denied "insists"
* patrol ASSAULT/firearms occurred
  when: 2019-10-17
  where: tresrios
  to: "A patrol of thirty men"
  said: durazo official "he says"
* patrol2 ASSAULT/firearms occurred
  when: 2019-10-17
  where: tresrios
  by: "A patrol of thirty men"
  to: "a house" thing
  said: durazo official "he says"
  answers: patrol "answered the fire"
* siege COERCE/restrict occurred
  when: 2019-10-17
  where: tresrios
  by: "groups of organised crime"
  to: army; "the house" thing
  said: durazo official "he says"
* city ASSAULT/firearms occurred
  when: 2019-10-17 "15.58" "16.15" "17.30"
  where: tresrios; "the government building"; culiacan
  by: "groups of organised crime"
  to: "citizens"; "the government building" thing
  with: small-arms "heavy machine gun"
  killed: 2 "two bodies"
  said: durazo official "he says"
* suspend RETREAT/withdraw announced
  when: 2019-10-17
  where: culiacan
  by: cabinet
  said: durazo official "he says"
* school COERCE/restrict announced
  when: 2019-10-18 "tomorrow"
  where: culiacan
  by: governor
  to: "classes" thing
* oaxaca CONSULT announced
  when: 2019-10-17 "tonight"
  by: governor; "a delegation of mayors"
  to: "a delegation of mayors"
* cancel SANCTION/discontinue occurred
  when: 2019-10-17 "21.10"
  by: governor
  to: "a delegation of mayors"
  about: oaxaca
* travel CONSULT/visit occurred optional
  when: 2019-10-17 "19.55"
  where: oaxaca
  by: amlo
* escape RETREAT/release occurred
  when: 2019-10-17 "19.05"
  where: aguaruto
  by: prisonwatch
  to: "Inmates"
  released: 20-30 "between 20 and 30 men" voice "A guard"
  released: 50 "50" voice "A colleague of his"
  said: "A guard" witness "told"
* prison COERCE/seize occurred
  when: 2019-10-17
  where: aguaruto
  by: prisonwatch
  to: "the watch"
  said: "A guard" witness "told"
* guards ASSAULT/abduct occurred
  when: 2019-10-17
  where: aguaruto
  by: prisonwatch
  to: "Two guards"
  abducted: 2 "Two guards"
* guardsfree RETREAT/release occurred
  when: 2019-10-17 "later"
  by: prisonwatch
  to: "Two guards"
  released: 2 "Two guards"
* blockade ASSAULT/destroy occurred
  when: 2019-10-17 "18.10"
  where: culiacan; north
  to: "Lorries and buses" thing
  count: >=14 "at least 14 junctions"
* drivers ASSAULT occurred
  when: 2019-10-17 "18.10"
  where: culiacan
  to: "Drivers"
* families ASSAULT threatened optional
  when: ?
  where: "the army's housing estate"
  by: cartel
  to: "families in the army's housing estate"
  said: "a voice on the radio frequency" party "says"
* threat THREATEN/violence occurred
  when: 2019-10-17 "16.50"
  by: cartel
  to: army
  about: families
* reqboy REQUEST/yield occurred
  when: 2019-10-17 "16.50"
  by: cartel
  to: army
  about: free
figure: troops 30 "thirty men"

== d-culiacan-2
outlet: Boletín Nación Segura
register: translation
machine_translated: Spanish
published: 2019-10-18
--
The president of the Republic gives the face: "the {arrest|capture} of a delinquent cannot be worth more than the lives"

Oaxaca, 18th of October. In his morning conference, the president Andrés Manuel López Obrador {back|backed} the decision that was taken by the security cabinet of {free|leaving in liberty} to Ovidio Guzmán, son of the well-known capo. "They took that decision and I {back|supported} it, because the situation became very difficult and many citizens were in risk," manifested the mandatary. "Already we don't want deaths. One cannot put out the fire with the fire."

He {rejectwar|rejected} to return to the strategy of former governments, that which converted the country in a cemetery. He indicated that against the young man there exists an order of {warrant|apprehension} with ends of {extrad|extradition}, {solicit|solicited} by the United States.

In Culiacán, the secretary Alfonso Durazo {recognise|recognised}, accompanied of the general Luis Cresencio Sandoval, that the {arrest|operative} had been "precipitated" and badly planned: the personnel did not wait for the order of search, nor foresaw the reaction. {deny|Rejected}, on the other hand, that there might have been a {pact!denied|pact} with the delinquency. "It is false," he said. Interrogated about the balance of the journey, he enumerated eight defuncts: five aggressors, a member of the National Guard, a civil and an {escape|evaded} prisoner who was {prisoner|shot down}. There remain sixteen {city|wounded}. From the prison {escape|fugued} fifty-one interns, of which two have been {recapture|recaptured}.

Eight soldiers and an officer had been {hostage|retained} by the aggressors in a toll booth of Costa Rica, a population to the south; all were {hostagefree|liberated} without injury upon being known the {free|liberation} of the Guzmán.

The secretary announced that 230 elements of special forces {troops|arrived} this midday in two aeroplanes and that the schools would {reopen|reopen} Monday. Deputies of the opposition {demand|demand} his {resign!demanded|renunciation}; he {renounce|discarded} it. "If the group of them {again!hypothetical|attack} the population of new," assured the general Sandoval, "the armed forces will {answerw,answer!hypothetical|respond} with all the rigour."

The lawyer of the family {thank|thanked} publicly to the president and {denounce|denounced} the army for having {arrest|entered} in the house without warrant.
--
where toll: near MX - - | Costa Rica
who lawyer: person MX | lawyer of the family
who armed: force MX | the armed forces
who delinq: group MX | the aggressors; aggressors
* back SUPPORT occurred
  when: 2019-10-18 "morning"
  where: oaxaca
  by: amlo
  to: cabinet
  about: free
  answers: free
* free RETREAT/release occurred
  when: ?
  where: culiacan
  by: cabinet
  to: ovidio
  released: 1 "Ovidio Guzmán"
* rejectwar REJECT/change occurred
  when: 2019-10-18
  by: amlo
* warrant ACCUSE/investigate occurred
  when: ?
  to: ovidio
  said: amlo official "indicated"
* extrad COOPERATE demanded optional
  when: ?
  to: us
  said: amlo official "indicated"
* solicit REQUEST/assist occurred
  when: ?
  by: us
  about: extrad
  said: amlo official "indicated"
* recognise CONCEDE occurred optional
  when: 2019-10-18
  where: culiacan
  by: durazo
* arrest COERCE/arrest occurred
  when: ?
  where: culiacan
  by: army
  to: ovidio
* deny REJECT occurred optional
  when: 2019-10-18
  by: durazo
  about: pact
* pact AGREE denied
  when: ?
  to: "the delinquency"
  said: durazo official denied "he said"
* escape RETREAT/release occurred
  when: ?
  where: "the prison"
  to: "interns"
  released: 51 "fifty-one interns"
  said: durazo official
* prisoner ASSAULT/firearms occurred
  when: ?
  to: "an evaded prisoner"
  killed: 1 "an evaded prisoner" part side recipient
  said: durazo official "enumerated"
* city ASSAULT/firearms occurred
  when: ?
  where: culiacan
  by: delinq
  to: guard; "a civil"
  killed: 8 "eight defuncts" voice durazo
  killed: 5 "five aggressors" part side actor voice durazo
  killed: 1 "a member of the National Guard" part side recipient voice durazo
  killed: 1 "a civil" part side civilian voice durazo
  injured: 16 "sixteen"
  said: durazo official "enumerated"
* recapture COERCE/arrest occurred
  when: ?
  to: "interns"
  detained: 2 "two"
* hostage ASSAULT/abduct occurred
  when: ?
  where: toll
  by: delinq
  to: army "Eight soldiers and an officer"
  abducted: 9 "Eight soldiers and an officer"
* hostagefree RETREAT/release occurred
  when: ?
  where: toll
  by: delinq
  to: army "Eight soldiers and an officer"
  released: 9 "Eight soldiers and an officer"
  answers: free "upon being known the liberation"
* troops MOBILIZE/troops occurred
  when: 2019-10-18 "this midday"
  where: culiacan
  by: "special forces"
  said: durazo official "announced"
* reopen RETREAT/access announced
  when: 2019-10-21 "Monday"
  to: "the schools" thing
  said: durazo official "announced"
* demand REQUEST/yield occurred
  when: 2019-10-18
  by: "Deputies of the opposition"
  to: durazo
  about: RETREAT/resign by durazo
* resign RETREAT/resign demanded optional
  when: ?
  by: durazo
* renounce REJECT/yield occurred
  when: 2019-10-18
  by: durazo
  to: "Deputies of the opposition"
  about: resign
  answers: demand "discarded it"
* again ASSAULT hypothetical optional
  when: ?
  by: delinq
  to: "the population"
  said: sandoval official "assured"
* answer ASSAULT hypothetical optional
  when: ?
  by: armed
  to: delinq
* answerw THREATEN/violence occurred
  when: 2019-10-18
  by: sandoval; armed
  to: delinq
  about: answer
* thank SUPPORT occurred
  when: 2019-10-18
  by: lawyer
  to: amlo
* denounce ACCUSE/disapprove occurred
  when: 2019-10-18
  by: lawyer
  to: army
  about: arrest
  answers: arrest
figure: troops 230 "230 elements" of "special forces" at culiacan voice durazo

== d-culiacan-3
outlet: Gaceta del Pleno
register: parliament
published: 2019-10-23
--
Summary record of the sitting of Tuesday 22 October: debate on the events in Culiacán

The CHAIR opened the debate at 11.40. Eleven speakers had put their names down. A minute's {silence|silence} was kept for the dead of Thursday.

A deputy of the National Action group {summon|moved} that the house {summon|summon} the security secretary under oath. She read out the three versions given within a day: first a routine patrol {patrol|fired upon} by chance, then an {arrest|operation} badly prepared, lastly an {arrest|operation} of which the president had not been told. "Which of the three is true? A state that {free|sets free} a man because other men have {hostage|seized} its soldiers has {yield|yielded} to {hostage|blackmail}, whatever name it gives to that." Her group {demandpan|demanded} that Mr Durazo {resign!demanded|step down}.

A deputy of the governing party replied that fourteen people had been {city|killed}, not four hundred, and that this was the whole point. Who on the other benches would have told the mothers on the military estate, {estate|raked} with {estate|gunfire} at four that afternoon, that a warrant mattered more? He {thankarmy|thanked} the soldiers. He {accuse|accused} the earlier governments of having {dealt|dealt} with the same family for eighteen years.

(Interruption. A deputy {banner|unrolled} a banner before the rostrum; the CHAIR {order|ordered} it removed and {suspend2|suspended} the sitting for ten minutes.)

A deputy of the Citizens' group said he would not speak of blame. In his city six schools had practised lying on the floor on Monday. Should the United States {usop!hypothetical|send} men of its own to {usop!hypothetical|fetch} Mr Guzmán, as was being whispered, would the house protest, or be relieved? He noted that President Trump had {phone|telephoned} the president on Saturday and expressed {solid|solidarity}; he also noted that Mr Trump's ambassador had {offer|offered} "every {usaid|assistance}", and he {askrefuse|asked} the government to {refuse!demanded|refuse} it.

The {summon|motion} to {summon|summon} the secretary was {defeat|defeated} by 241 votes to 176. By common consent the house {urge|urged} the governments of the federation and of Sinaloa to {compensate|compensate} the owners of the forty-two vehicles {blockade|burnt}, and conveyed its {condole|sympathy} to the families.

The sitting rose at 14.05.
--
who house: body MX | the house
who pan: party MX | National Action group
who morena: party MX | the governing party
who mc: party MX | Citizens' group
who estate: population MX | the mothers
where militaryestate: site MX - - | the military estate
* silence SUPPORT occurred optional
  when: 2019-10-22 day from text "Tuesday 22 October"
  by: house
* city ASSAULT/firearms occurred
  when: 2019-10-17 "Thursday"
  where: culiacan
  to: "fourteen people"
  killed: 14 "fourteen people" voice morena
  said: morena party "replied"
* summon REQUEST/meet occurred
  when: 2019-10-22 day from text "Tuesday 22 October"
  by: pan
  to: house
  about: CONSULT by durazo
* patrol ASSAULT/firearms occurred
  when: 2019-10-17 "Thursday"
  where: culiacan
  to: "a routine patrol"
  said: "A deputy of the National Action group" "read out"
* arrest COERCE/arrest occurred
  when: 2019-10-17 "Thursday"
  where: culiacan
  by: army
  to: ovidio
  said: "A deputy of the National Action group" "read out"
* free RETREAT/release occurred
  when: 2019-10-17 "Thursday"
  where: culiacan
  by: "A state"
  to: "a man"
  said: "A deputy of the National Action group" "read out"
  answers: hostage "because"
* hostage ASSAULT/abduct occurred
  when: 2019-10-17 "Thursday"
  where: culiacan
  by: "other men"
  to: army
  said: "A deputy of the National Action group" "read out"
* yield CONCEDE occurred
  when: 2019-10-17 "Thursday"
  by: "A state"
  to: "other men"
  answers: hostage "yielded to blackmail"
* demandpan REQUEST/yield occurred
  when: 2019-10-22 day from text "Tuesday 22 October"
  by: pan
  to: durazo
  about: resign
* resign RETREAT/resign demanded optional
  when: ?
  by: durazo
* estate ASSAULT/firearms occurred
  when: 2019-10-17 "at four that afternoon"
  where: militaryestate
  to: estate
  said: morena party "replied"
* thankarmy SUPPORT occurred
  when: 2019-10-22
  by: "A deputy of the governing party"
  to: army
* accuse ACCUSE/allege occurred
  when: 2019-10-22
  by: "A deputy of the governing party"
  to: "the earlier governments"
  about: dealt
* dealt COOPERATE occurred optional
  when: 2000/2018 bounded from published "eighteen years"
  by: "the earlier governments" alleged of morena
  to: "the same family"
  said: "A deputy of the governing party" "accused"
* banner PROTEST/demo occurred
  when: 2019-10-22
  where: "the rostrum"
  by: "A deputy"
* order COERCE/restrict occurred optional
  when: 2019-10-22
  by: "the CHAIR"
  to: "A deputy"
  answers: banner
* suspend2 COERCE/restrict occurred optional
  when: 2019-10-22
  by: "the CHAIR"
  to: house
* usop ASSAULT/abduct hypothetical optional
  when: ?
  by: us
  to: ovidio
  said: "A deputy of the Citizens' group"
* phone CONSULT/phone occurred
  when: 2019-10-19 "Saturday"
  by: trump; amlo
  to: amlo
  said: "A deputy of the Citizens' group" "noted"
* solid SUPPORT occurred
  when: 2019-10-19 "Saturday"
  by: trump
  to: amlo
* offer AGREE occurred
  when: 2019-10-17/2019-10-22 bounded
  by: "Mr Trump's ambassador"
  to: "the government"
  about: AID
  said: "A deputy of the Citizens' group" "noted"
* usaid AID announced optional
  when: ?
  by: us
  to: "the government"
* askrefuse REQUEST/change occurred
  when: 2019-10-22
  by: "A deputy of the Citizens' group"
  to: "the government"
  about: refuse
* refuse REJECT demanded optional
  when: ?
  by: "the government"
* defeat REJECT/change occurred
  when: 2019-10-22
  by: house
  to: pan
  about: summon
  answers: summon
* urge REQUEST/assist occurred
  when: 2019-10-22
  by: house
  to: "the governments of the federation and of Sinaloa"
  about: compensate
* compensate AID demanded optional
  when: ?
  by: "the governments of the federation and of Sinaloa"
  to: "the owners"
* blockade ASSAULT/destroy occurred
  when: 2019-10-17 "Thursday"
  where: culiacan
  to: "vehicles" thing
  sites: 42 "forty-two vehicles"
* condole SUPPORT occurred optional
  when: 2019-10-22
  by: house
  to: "the families"
figure: votes 241 "241 votes" of house
figure: votes 176 "176" of house

== d-culiacan-4
outlet: La Gaceta del Pacífico
register: tabloid
published: unknown
--
GOTCHA, MOUSE! Second time lucky as army {recap|nabs} Chapo's boy

This time they didn't {free23|give him back}. Soldiers {recap|grabbed} Ovidio "The Mouse" Guzmán in the hill village of Jesús María before sunrise on Thursday 5 January 2023, {recap|bundled} him into a chopper under {jm|fire} and had him in Mexico City in time for breakfast.

Butcher's bill: 29 dead. Ten were soldiers, nineteen were cartel triggermen, says the defence secretary, who saw off the vultures of the press in eleven minutes flat. Twenty-one thugs {arrest2|collared}.

And didn't the cartel howl! For a dozen hours its boys {block23|torched} lorries on every road into Culiacán. They {plane|peppered} an airliner that was about to take off. It was a {plane|hit} in the tail, nobody hurt, 170 bottoms on the cabin floor. They tried to {base|rush} the air base to spring their darling and got a bloody nose.

Remember "Black Thursday", October 2019? Same town, same lad; the gunmen took soldiers {hostage|hostage} and the president {free|let him walk}. Five-star humiliation. Not again, the generals {vowed|swore}.

So will the gringos get him? They {solicit|want} him, all right; there's a five-million {bounty|bounty}. Our man at the ministry says the papers are ready and that he'll be {extrad|put on a plane} by autumn, unless the judge {judgeblock|blocks} it. "If he {extrad!hypothetical|goes}, they'll {revenge|hit} us again," sighed a taxi driver who lost his cab in the {block23|blaze}.

President Biden {visit|jets} in on Sunday. Nice present, amigo.

~ MORE: Chapo's ex in bikini bombshell | Siege at the sausage stand | Win a motorbike!
--
who biden: person US | President Biden
who triggermen: group MX | cartel triggermen; the gunmen
where airbase: site MX - - | the air base
* recap COERCE/arrest occurred
  when: 2023-01-05 day from text "Thursday 5 January 2023"
  where: jesusmaria
  by: army
  to: ovidio
  killed: 29 "29" voice sandoval
  killed: 10 "Ten" part side actor voice sandoval
  killed: 19 "nineteen" part side recipient voice sandoval
  detained: 1 "Ovidio"
  said: sandoval official "says"
* free RETREAT/release occurred
  when: 2019-10 month from text "October 2019"
  where: culiacan
  by: amlo
  to: ovidio
* free23 RETREAT/release denied
  when: 2023-01-05
  by: army
  to: ovidio
* jm ASSAULT/firearms occurred
  when: 2023-01-05 day from text "Thursday 5 January 2023"
  where: jesusmaria
  by: cartel
  to: army
  part_of: recap
* arrest2 COERCE/arrest occurred
  when: 2023-01-05
  by: army
  to: "thugs"
  detained: 21 "Twenty-one thugs"
  part_of: recap
* block23 ASSAULT/destroy occurred
  when: 2023-01-05 "For a dozen hours"
  where: "every road into Culiacán"; culiacan
  by: cartel
  to: "lorries" thing
* plane ASSAULT/firearms occurred
  when: 2023-01-05
  by: cartel
  to: "an airliner" thing
  injured: 0 "nobody hurt" side civilian
* base ASSAULT occurred
  when: 2023-01-05
  where: airbase
  by: cartel
  to: airbase thing
* hostage ASSAULT/abduct occurred
  when: 2019-10 month from text "October 2019"
  where: culiacan
  by: triggermen
  to: army
* vowed AGREE occurred optional
  when: ?
  by: "the generals"
* solicit REQUEST/assist occurred
  when: ?
  by: us
  about: extrad
* extrad COOPERATE announced
  when: 2023 year "autumn"
  to: us
  said: "Our man at the ministry" unnamed "says"
* judgeblock REJECT hypothetical optional
  when: ?
  by: "the judge"
  about: extrad
* revenge ASSAULT hypothetical
  when: ?
  by: cartel
  to: "us"
  said: "a taxi driver" witness "sighed"
* visit CONSULT/visit announced
  when: 2023-01-08 "Sunday"
  by: biden
* bounty REQUEST/assist ongoing optional
  when: ?
  by: us
  about: COERCE/arrest to ovidio
  money: 5000000 "five-million"
