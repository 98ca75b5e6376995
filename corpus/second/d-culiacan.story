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
Culiacán under {reaction|fire}: what we know minute by minute

23.52 We are closing this page for tonight. Stay indoors.

23.20 It is confirmed. An official who asked not to be named tells us that Ovidio Guzmán is no longer in custody: the security cabinet {free|let him go} "to protect lives". Another official insists he was never formally {capture!denied|arrested} at all.

22.35 Alfonso Durazo has put out a video with the whole cabinet standing behind him. A patrol of thirty men, he says, was {patrol|shot at} from a house in Tres Ríos, {return|answered the fire}, {house|took control} of the building and found four people in it, one of them Ovidio. Then "groups of organised crime" {surround|surrounded} the house with greater force and {reaction|acted} against citizens. The cabinet decided to {suspend|suspend} the {capture|operation}.

~ Watch: the ten loudest bombs of Formula 1

21.10 The governor, Quirino Ordaz, has {classes|called off} classes in Culiacán tomorrow. He was to have {mayors|received} a delegation of mayors tonight and has {cancel|cancelled} it. Two flights turned back before landing.

20.40 The football match between Dorados and Mérida has been put off. Nobody is surprised.

19.55 The president has {land|landed} in Oaxaca on a commercial flight. Asked at the airport about the {capture|capture}, he said only that the security secretary would inform the nation.

19.05 Inmates have {prison|broken out} of the prison at Aguaruto. A guard told our reporter that armed men at the gate {disarm|disarmed} the watch and that between 20 and 30 men {prison|walked off}. A colleague of his speaks of 50. Two guards were {guards|taken} along and later {guardsfree|let go}.

18.10 Lorries and buses {burn|burn} on at least 14 junctions. Our reporter on the northern exit counts five. Drivers were {drag|dragged out} at gunpoint.

17.30 Men with a heavy machine gun on the back of a pickup are {govb|firing} towards the government building. A photographer saw two bodies outside a supermarket. We cannot say who {bodies|killed} them.

16.50 If the soldiers do not {free!demanded|hand back} "the boy", families in the army's housing estate will pay: this is the {threat|threat} of a voice on the radio frequency of the cartel. We have heard the recording and cannot verify it.

16.15 {patrol|Shooting} in Tres Ríos. Please don't send us pictures of where the army stands.

15.58 A helicopter is circling very low over the shopping centre. {patrol!hypothetical|Gunfire}? Some say fireworks.
--
where north: near MX - - | the northern exit
who prisonwatch: population MX | armed men at the gate
* reaction ASSAULT/firearms ongoing
  when: 2019-10-17 "tonight"
  where: culiacan
  by: "groups of organised crime"
  to: "citizens"
  said: durazo official "says"
* free RETREAT/release occurred
  when: 2019-10-17
  where: culiacan
  by: cabinet
  to: ovidio
  said: "An official who asked not to be named" unnamed "tells"
* capture COERCE/arrest occurred
  when: 2019-10-17
  where: tresrios; culiacan
  by: "A patrol of thirty men"
  to: ovidio; "four people"
  detained: 4 "four people" side recipient voice durazo
  said: durazo official "says"
* patrol ASSAULT/firearms occurred
  when: 2019-10-17
  where: "a house"; tresrios
  to: "A patrol of thirty men"
  said: durazo official "says"
* return ASSAULT/firearms occurred
  when: 2019-10-17
  where: tresrios
  by: "A patrol of thirty men"
  answers: patrol "answered the fire"
  said: durazo official "says"
* house COERCE/seize occurred
  when: 2019-10-17
  where: "a house"; tresrios
  by: "A patrol of thirty men"
  to: "the building" thing
  said: durazo official "says"
* surround COERCE/restrict occurred
  when: 2019-10-17
  where: tresrios
  by: "groups of organised crime"
  to: "the house" thing; "A patrol of thirty men"
  said: durazo official "says"
* suspend RETREAT/withdraw occurred
  when: 2019-10-17
  where: culiacan
  by: cabinet
  said: durazo official "says"
* classes COERCE/restrict occurred
  when: 2019-10-17
  where: culiacan
  by: governor
  to: "classes" thing
* mayors CONSULT denied optional
  when: 2019-10-17 "tonight"
  by: governor; "a delegation of mayors"
  to: governor
* cancel REJECT/meet occurred optional
  when: 2019-10-17 "tonight"
  by: governor
  to: "a delegation of mayors"
  about: mayors
* land CONSULT/visit occurred optional
  when: 2019-10-17
  where: oaxaca
  by: amlo
* prison RETREAT/release occurred
  when: 2019-10-17
  where: aguaruto
  by: prisonwatch
  to: "Inmates"
  released: 20-30 "between 20 and 30 men" voice "A guard"
  released: 50 "50" voice "A colleague of his"
  said: "A guard" witness "told"
* disarm COERCE/seize occurred
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
  abducted: 2 "Two guards" side recipient
* guardsfree RETREAT/release occurred
  when: 2019-10-17
  by: prisonwatch
  to: "Two guards"
  released: 2 "Two guards"
* burn ASSAULT/destroy ongoing
  when: 2019-10-17
  where: north; culiacan
  to: "Lorries and buses" thing
  sites: >=14 "at least 14 junctions"
  sites: 5 "five" part
* drag COERCE/seize occurred
  when: 2019-10-17
  where: culiacan
  to: "Drivers"
  with: small-arms "gunpoint"
* govb ASSAULT/firearms ongoing
  when: 2019-10-17
  where: "government building"; culiacan
  by: "Men"
  to: "the government building" thing
  with: small-arms "heavy machine gun" 1
* bodies ASSAULT occurred
  when: 2019-10-17
  where: "a supermarket"; culiacan
  killed: 2 "two bodies" side unknown voice "A photographer"
  said: "A photographer" witness "saw"
* threat THREATEN/violence occurred
  when: 2019-10-17
  by: cartel
  to: army; "families"
  about: ASSAULT by cartel to "families"

== d-culiacan-2
outlet: Boletín Nación Segura
register: translation
machine_translated: Spanish
published: 2019-10-18
--
The president of the Republic gives the face: "the {capture|capture} of a delinquent cannot be worth more than the lives"

Oaxaca, 18th of October. In his morning conference, the president Andrés Manuel López Obrador {back|backed} the decision that was taken by the security cabinet of {free|leaving in liberty} to Ovidio Guzmán, son of the well-known capo. "They took that decision and I {back|supported} it, because the situation became very difficult and many citizens were in risk," manifested the mandatary. "Already we don't want deaths. One cannot put out the fire with the fire."

He {rejret|rejected} to return to the strategy of former governments, that which converted the country in a cemetery. He indicated that against the young man there exists an {warrant|order of apprehension} with ends of extradition, {extr|solicited} by the United States.

In Culiacán, the secretary Alfonso Durazo {recog|recognised}, accompanied of the general Luis Cresencio Sandoval, that the {capture|operative} had been "precipitated" and badly planned: the personnel did not wait for the order of search, nor foresaw the {reaction|reaction}. {rejpact|Rejected}, on the other hand, that there might have been a {pact|pact} with the delinquency. "It is false," he said. Interrogated about the balance of the journey, he enumerated eight defuncts: five aggressors, a member of the National Guard, a civil and an evaded prisoner who was {shotdown|shot down}. There remain sixteen wounded. From the prison {prison|fugued} fifty-one interns, of which two have been {recapt|recaptured}.

Eight soldiers and an officer had been {hostage|retained} by the aggressors in a toll booth of Costa Rica, a population to the south; all were {hostfree|liberated} without injury upon being known the {free|liberation} of the Guzmán.

The secretary announced that 230 elements of special forces {reinf|arrived} this midday in two aeroplanes and that the schools would {schools|reopen} Monday. Deputies of the opposition {resign|demand} his renunciation; he {rejres|discarded} it. "If the group of them {again|attack} the population of new," assured the general Sandoval, "the armed forces will {sthreat|respond} with all the rigour."

The lawyer of the family {thanklaw|thanked} publicly to the president and {denounce|denounced} the army for having {house|entered} in the house without warrant.
--
where toll: near MX - - | Costa Rica
who lawyer: person MX | lawyer of the family
who armed: force MX | the armed forces
who delinq: group MX | the aggressors; aggressors
* capture COERCE/arrest occurred
  when: 2019-10-17/2019-10-18 bounded
  where: culiacan
  by: army
  to: ovidio
* free RETREAT/release occurred
  when: 2019-10-17/2019-10-18 bounded
  where: culiacan
  by: cabinet
  to: ovidio
* back SUPPORT occurred
  when: 2019-10-18 from text "18th of October"
  where: oaxaca
  by: amlo
  to: cabinet
  about: free
  answers: free "backed the decision"
* rejret REJECT/change occurred
  when: 2019-10-18 from text "18th of October"
  where: oaxaca
  by: amlo
* warrant ACCUSE/investigate occurred
  when: ?
  to: ovidio
  said: amlo official "indicated"
* extr REQUEST/assist occurred
  when: ?
  by: us
  to: ovidio
  about: COOPERATE to us
  said: amlo official "indicated"
* recog CONCEDE occurred optional
  when: 2019-10-18
  where: culiacan
  by: durazo
  about: capture
* reaction ASSAULT occurred
  when: 2019-10-17/2019-10-18 bounded "the journey"
  where: culiacan
  by: delinq
  killed: 8 "eight defuncts" voice durazo
  killed: 5 "five aggressors" part side actor voice durazo
  killed: 1 "a member of the National Guard" part side recipient voice durazo
  killed: 1 "a civil" part side civilian voice durazo
  killed: 1 "an evaded prisoner" part side unknown voice durazo
  injured: 16 "sixteen wounded" voice durazo
  answers: capture "reaction"
  said: durazo official "recognised"
* rejpact REJECT occurred optional
  when: 2019-10-18
  where: culiacan
  by: durazo
  about: pact
* pact AGREE denied
  when: ?
  by: "the delinquency" denied of durazo
  said: durazo official denied "Rejected"
* shotdown ASSAULT/firearms occurred
  when: 2019-10-17/2019-10-18 bounded
  where: culiacan
  to: "an evaded prisoner"
  killed: 1 "an evaded prisoner" voice durazo
  said: durazo official "enumerated"
  part_of: reaction
* prison RETREAT/release occurred
  when: 2019-10-17/2019-10-18 bounded
  where: "the prison"; culiacan
  to: "interns"
  released: 51 "fifty-one interns"
* recapt COERCE/arrest occurred
  when: 2019-10-17/2019-10-18 bounded
  to: "interns"
  detained: 2 "two"
* hostage ASSAULT/abduct occurred
  when: 2019-10-17/2019-10-18 bounded
  where: "a toll booth"; toll
  by: delinq
  to: "Eight soldiers and an officer"
  abducted: 9 "Eight soldiers and an officer" side recipient
* hostfree RETREAT/release occurred
  when: 2019-10-17/2019-10-18 bounded
  where: "a toll booth"; toll
  by: delinq
  to: "Eight soldiers and an officer"
  released: 9 "Eight soldiers and an officer" side recipient
  answers: free "upon being known"
* reinf MOBILIZE/troops occurred
  when: 2019-10-18 "this midday"
  where: culiacan
  by: "special forces"
  said: durazo official "announced"
* schools RETREAT/access announced
  when: 2019-10-21 "Monday"
  where: culiacan
  to: "the schools" thing
  said: durazo official "announced"
* resign REQUEST/change occurred
  when: 2019-10-18
  by: "Deputies of the opposition"
  to: durazo
  about: RETREAT/resign by durazo
* rejres REJECT/change occurred
  when: 2019-10-18
  by: durazo
  to: "Deputies of the opposition"
  about: RETREAT/resign by durazo
  answers: resign "discarded it"
* again ASSAULT hypothetical
  when: ?
  where: culiacan
  by: delinq
  to: "the population of new"
  said: sandoval official "assured"
* sthreat THREATEN/violence occurred
  when: 2019-10-18
  where: culiacan
  by: sandoval
  to: delinq
  about: ASSAULT by armed to delinq
* thanklaw SUPPORT occurred
  when: 2019-10-18
  by: lawyer
  to: amlo
* denounce ACCUSE/disapprove occurred
  when: 2019-10-18
  by: lawyer
  to: army
  about: house
  answers: house "for having entered"
* house COERCE/seize occurred
  when: 2019-10-17/2019-10-18 bounded
  where: culiacan
  by: army alleged of lawyer
  to: "the house" thing
  said: lawyer party "denounced"
figure: troops 230 "230 elements of special forces" at culiacan voice durazo

== d-culiacan-3
outlet: Gaceta del Pleno
register: parliament
published: 2019-10-23
--
Summary record of the sitting of Tuesday 22 October: debate on the events in Culiacán

The CHAIR opened the debate at 11.40. Eleven speakers had put their names down. A minute's silence was kept for the dead of Thursday.

A deputy of the National Action group {move|moved} that the house summon the security secretary under oath. She read out the three versions given within a day: first a routine patrol {patrol|fired upon} by chance, then an {capture|operation} badly prepared, lastly an {capture|operation} of which the president had not been told. "Which of the three is true? A state that {free|sets free} a man because other men have {hostage|seized} its soldiers has {free|yielded} to blackmail, whatever name it gives to that." Her group {resign2|demanded} that Mr Durazo step down.

A deputy of the governing party replied that fourteen people had been {reaction|killed}, not four hundred, and that this was the whole point. Who on the other benches would have told the mothers on the military estate, {estate|raked} with gunfire at four that afternoon, that a warrant mattered more? He {thanksold|thanked} the soldiers. He {accusegov|accused} the earlier governments of having {dealt|dealt} with the same family for eighteen years.

(Interruption. A deputy {banner|unrolled} a banner before the rostrum; the CHAIR ordered it {remove|removed} and suspended the sitting for ten minutes.)

A deputy of the Citizens' group said he would not speak of blame. In his city six schools had practised lying on the floor on Monday. Should the United States {usmen|send} men of its own to fetch Mr Guzmán, as was being whispered, would the house protest, or be relieved? He noted that President Trump had {tel|telephoned} the president on Saturday and expressed {solid|solidarity}; he also noted that Mr Trump's ambassador had {offer|offered} "every assistance", and he {refuse|asked} the government to refuse it.

The {move|motion} to summon the secretary was {defeat|defeated} by 241 votes to 176. By common consent the house {compens|urged} the governments of the federation and of Sinaloa to compensate the owners of the forty-two vehicles {burn|burnt}, and conveyed its {symp|sympathy} to the families.

The sitting rose at 14.05.
--
who house: body MX | the house
who pan: party MX | National Action group
who morena: party MX | the governing party
who mc: party MX | Citizens' group
who estate: population MX | the mothers
where militaryestate: site MX - - | the military estate
* move REQUEST/meet occurred
  when: 2019-10-22 from text "Tuesday 22 October"
  by: "A deputy of the National Action group"
  to: house
  about: REQUEST/meet by house to durazo
* patrol ASSAULT/firearms occurred
  when: 2019-10-17 "Thursday"
  where: culiacan
  to: "a routine patrol"
* capture COERCE/arrest occurred
  when: 2019-10-17 "Thursday"
  where: culiacan
  to: ovidio
* free RETREAT/release occurred
  when: 2019-10-17 "Thursday"
  where: culiacan
  by: "A state"
  to: ovidio
  answers: hostage "because other men have seized its soldiers"
  said: "A deputy of the National Action group" party
* hostage ASSAULT/abduct occurred
  when: 2019-10-17 "Thursday"
  where: culiacan
  by: "other men"
  to: army
  said: "A deputy of the National Action group" party
* resign2 REQUEST/change occurred
  when: 2019-10-22 from text "Tuesday 22 October"
  by: pan
  to: durazo
  about: RETREAT/resign by durazo
* reaction ASSAULT occurred
  when: 2019-10-17 "Thursday"
  where: culiacan
  killed: 14 "fourteen people" voice "A deputy of the governing party"
  said: "A deputy of the governing party" party "replied"
* estate ASSAULT/firearms occurred
  when: 2019-10-17 "that afternoon"
  where: militaryestate; culiacan
  to: estate; militaryestate thing
  with: small-arms "gunfire"
  said: "A deputy of the governing party" party
* thanksold SUPPORT occurred
  when: 2019-10-22 from text "Tuesday 22 October"
  by: "A deputy of the governing party"
  to: army
* accusegov ACCUSE/allege occurred
  when: 2019-10-22 from text "Tuesday 22 October"
  by: "A deputy of the governing party"
  to: "the earlier governments"
  about: dealt
* dealt COOPERATE ongoing optional
  when: ? "eighteen years"
  by: "the earlier governments" alleged of "A deputy of the governing party"
  to: "the same family"
  said: "A deputy of the governing party" party claimed "accused"
* banner PROTEST/demo occurred
  when: 2019-10-22 from text "Tuesday 22 October"
  where: "the rostrum"
  by: "A deputy"
* remove COERCE/censor occurred optional
  when: 2019-10-22 from text "Tuesday 22 October"
  where: "the rostrum"
  by: "the CHAIR"
  to: "a banner" thing
  answers: banner "ordered it removed"
* usmen MOBILIZE/troops hypothetical
  when: ?
  by: us
  to: ovidio
* tel CONSULT/phone occurred
  when: 2019-10-19 "Saturday"
  by: trump; amlo
  to: amlo
  said: "A deputy of the Citizens' group" party "noted"
* solid SUPPORT occurred
  when: 2019-10-19 "Saturday"
  by: trump
  to: amlo
  said: "A deputy of the Citizens' group" party "noted"
* offer AGREE occurred
  when: 2019-10-17/2019-10-22 bounded
  by: "Mr Trump's ambassador"
  to: "the government"
  about: AID by us
  said: "A deputy of the Citizens' group" party "noted"
* refuse REQUEST/change occurred
  when: 2019-10-22 from text "Tuesday 22 October"
  by: "A deputy of the Citizens' group"
  to: "the government"
  about: REJECT by "the government" to us
  answers: offer "refuse it"
* defeat REJECT occurred
  when: 2019-10-22 from text "Tuesday 22 October"
  by: house
  to: pan
  about: move
  answers: move "The motion to summon the secretary was defeated"
* compens REQUEST/assist occurred
  when: 2019-10-22 from text "Tuesday 22 October"
  by: house
  to: "the governments of the federation and of Sinaloa"
  about: AID to "the owners"
* burn ASSAULT/destroy occurred
  when: 2019-10-17 "Thursday"
  where: culiacan
  to: "the forty-two vehicles" thing
  vehicles: 42 "forty-two vehicles"
* symp SUPPORT occurred optional
  when: 2019-10-22 from text "Tuesday 22 October"
  by: house
  to: "the families"
figure: votes 241 "241 votes" of house
figure: votes 176 "176" of house

== d-culiacan-4
outlet: La Gaceta del Pacífico
register: tabloid
published: unknown
--
GOTCHA, MOUSE! Second time lucky as army {cap2|nabs} Chapo's boy

This time they didn't give him back. Soldiers {cap2|grabbed} Ovidio "The Mouse" Guzmán in the hill village of Jesús María before sunrise on Thursday 5 January 2023, {cap2|bundled} him into a chopper under {fire2|fire} and had him in Mexico City in time for breakfast.

Butcher's bill: 29 dead. Ten were soldiers, nineteen were cartel triggermen, says the defence secretary, who saw off the vultures of the press in eleven minutes flat. Twenty-one thugs {collar|collared}.

And didn't the cartel howl! For a dozen hours its boys {burn2|torched} lorries on every road into Culiacán. They {plane|peppered} an airliner that was about to take off. It was a {plane|hit} in the tail, nobody hurt, 170 bottoms on the cabin floor. They tried to {airbase|rush} the air base to spring their darling and got a {airbase|bloody nose}.

Remember "Black Thursday", October 2019? Same town, same lad; the gunmen {hostage|took} soldiers hostage and the president {free|let him walk}. Five-star humiliation. Not again, the generals {swore|swore}.

So will the gringos get him? They {extr|want} him, all right; there's a five-million bounty. Our man at the ministry says the papers are ready and that he'll be {extradition|put on a plane} by autumn, unless the judge {block|blocks} it. "If he {extradition!hypothetical|goes}, they'll {hitagain|hit} us again," sighed a taxi driver who lost his cab in the {burn2|blaze}.

President Biden {biden|jets in} on Sunday. Nice present, amigo.

~ MORE: Chapo's ex in bikini bombshell | Siege at the sausage stand | Win a motorbike!
--
who biden: person US | President Biden
who triggermen: group MX | cartel triggermen; the gunmen
where airbase: site MX - - | the air base
* cap2 COERCE/arrest occurred
  when: 2023-01-05 from text "Thursday 5 January 2023"
  where: jesusmaria
  by: army
  to: ovidio
  killed: 29 "29 dead" voice sandoval
  killed: 10 "Ten were soldiers" part side actor voice sandoval
  killed: 19 "nineteen were cartel triggermen" part side recipient voice sandoval
  said: sandoval official "says"
* fire2 ASSAULT/firearms occurred
  when: 2023-01-05 from text "Thursday 5 January 2023"
  where: jesusmaria
  to: army
* collar COERCE/arrest occurred
  when: 2023-01-05 from text "Thursday 5 January 2023"
  by: army
  to: "thugs"
  detained: 21 "Twenty-one thugs" voice sandoval
  said: sandoval official "says"
* burn2 ASSAULT/destroy occurred
  when: 2023-01-05 from text "Thursday 5 January 2023" "a dozen hours"
  where: "every road"; culiacan
  by: cartel
  to: "lorries" thing
  answers: cap2 "didn't the cartel howl"
* plane ASSAULT/firearms occurred
  when: 2023-01-05 from text "Thursday 5 January 2023"
  where: culiacan
  by: cartel
  to: "an airliner" thing
  injured: 0 "nobody"
* airbase ASSAULT occurred
  when: 2023-01-05 from text "Thursday 5 January 2023"
  where: airbase; culiacan
  by: cartel
  to: airbase thing
* hostage ASSAULT/abduct occurred
  when: 2019-10 from text "October 2019"
  where: culiacan
  by: triggermen
  to: army
* free RETREAT/release occurred
  when: 2019-10 from text "October 2019"
  where: culiacan
  by: amlo
  to: ovidio
* swore AGREE occurred optional
  when: ?
  by: "the generals"
* extr REQUEST/assist occurred
  when: ?
  by: us
  to: ovidio
  about: COOPERATE to us
* extradition COOPERATE announced
  when: 2023 "by autumn"
  to: us; ovidio
  said: "Our man at the ministry" unnamed "says"
* block REJECT hypothetical
  when: ?
  by: "the judge"
  about: extradition
  said: "Our man at the ministry" unnamed "says"
* hitagain ASSAULT hypothetical
  when: ?
  by: cartel
  to: "us"
  said: "a taxi driver" witness "sighed"
* biden CONSULT/visit announced
  when: 2023-01-08 "Sunday"
  by: biden
