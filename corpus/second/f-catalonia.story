story: f-catalonia
conflict: Catalonia
countries: ES
facts: On 20 September 2017 Spanish police arrested 14 Catalan officials over a referendum the Constitutional Court had suspended. On 1 October police charged voters; the Catalan government counted 844 people who needed care, the Spanish interior ministry 33 hurt police (later 431). A general stoppage followed on 3 October. On 27 October the Catalan parliament declared independence, the Senate gave the government direct rule; Puigdemont left for Brussels; on 2 November a judge jailed eight former ministers. (public record: press of the time, Constitutional Court orders, Human Rights Watch.)

who spain: government ES | Spanish government; Madrid; central government
who rajoy: person ES | Mariano Rajoy; Rajoy
who generalitat: government ES | Generalitat; Catalan government; the regional government
who puig: person ES | Carles Puigdemont; Puigdemont; the Catalan president
who police: force ES | National Police; riot police; Civil Guard; the police; Spanish police
who mossos: force ES | Mossos d'Esquadra; Mossos; Catalan police
who voters: population ES | voters; people; residents
who interior: body ES | interior ministry
who tc: body ES | Constitutional Court
who parl: body ES | Catalan parliament; regional chamber
who senate: body ES | Senate
who eu: body - | European Commission; Brussels
where barcelona: town ES 41.3888 2.1590 | Barcelona
where catalonia: province ES 41.8 1.6 | Catalonia
where girona: town ES 41.9831 2.8249 | Girona; Gerona
where sarria: town ES 42.0170 2.8220 | Sant Julia de Ramis

== f-catalonia-1
outlet: Pyrenean Dispatch
register: wire
published: 2017-10-01
--
Police {charges|storm} polling stations, hundreds {charges|hurt} as Catalans vote

BARCELONA, Oct 1 (PD) - Spanish riot police {charges|smashed} their way into schools across Catalonia on Sunday, {boxes|seizing} ballot boxes and {charges|dragging} voters off the steps, to halt a referendum on independence that the country's Constitutional Court had {tcsusp|suspended}.

The Catalan government said 761 people had needed medical care by evening. Two were in a serious condition, one of them a man {charges|hit} in the eye by a rubber bullet in Barcelona. The interior ministry in Madrid counted eleven injured officers and said three people had been {arr|arrested} for disobedience.

At Sant Julia de Ramis, near Girona, where Carles Puigdemont was to have voted, Civil Guards {door|broke} the glass door of a sports hall with a hammer. Puigdemont cast his ballot in another village, having changed cars under a bridge to shake off a helicopter.

The Mossos d'Esquadra, the region's own force, whose chiefs a judge had {order|ordered} to {clear|clear} the stations by six in the morning, for the most part counted heads and left. In some places firemen {firemen|stood} between the two.

"There has been no referendum today," prime minister Mariano Rajoy said on television. He {thank|thanked} the police for their "firmness and serenity". Puigdemont {puigcond|called} it "unjustified, irrational {charges|brutality}" and {ask|asked} the European Union to stop looking aside. Unions have called a general {strike|stoppage} for Tuesday.
--
who judge: body ES | a judge
who firemen: population ES | firemen
who unions: organisation ES | Unions
who police: Civil Guards
* charges ASSAULT/crowd-control occurred
  when: 2017-10-01 "Sunday"
  where: barcelona; catalonia
  by: police
  to: voters; "polling stations" thing; "schools" thing
  with: crowd-control "rubber bullet"
  injured: >=200 vague "hundreds" side civilian
  injured: 761 "761 people" side civilian voice generalitat
  injured: 2 "Two" part side civilian voice generalitat
  injured: 1 "a man" part side civilian voice generalitat
  injured: 11 "eleven injured officers" side actor voice interior
* boxes COERCE/seize occurred
  when: 2017-10-01 "Sunday"
  where: catalonia
  by: police
  to: "ballot boxes" thing
  part_of: charges
* tcsusp REJECT occurred
  when: ?
  by: tc
  to: "referendum" thing
* arr COERCE/arrest occurred
  when: 2017-10-01
  to: "three people"
  detained: 3 "three people" voice interior
  said: interior official "said"
* door ASSAULT occurred
  when: 2017-10-01 "Sunday"
  where: sarria; girona
  by: police
  to: "glass door of a sports hall" thing
  with: blunt "hammer"
  part_of: charges
* order REQUEST/change occurred
  when: ?
  by: judge
  to: mossos
  about: clear
* clear COERCE/restrict demanded optional
  when: 2017-10-01 "six in the morning"
  where: catalonia
  by: mossos
  to: "stations" thing
* firemen PROTEST/obstruct occurred optional
  when: 2017-10-01
  by: firemen
* thank SUPPORT occurred
  when: 2017-10-01
  by: rajoy
  to: police
* puigcond ACCUSE/disapprove occurred
  when: 2017-10-01
  by: puig
  to: police
  about: charges
  answers: charges "called it"
* ask REQUEST/change occurred
  when: 2017-10-01
  by: puig
  to: "European Union"
* strike PROTEST/strike announced
  when: 2017-10-03 "Tuesday"
  by: unions

== f-catalonia-2
outlet: La Meseta Diario
register: translation
machine_translated: Spanish
published: 2017-10-04
--
The {strike|stop} of country paralyses Catalonia; the King {king|reproaches} to the Generalitat its disloyalty

Barcelona. - Fifty-six roads {roads|cut}, the port without stevedores, the Sagrada Familia closed: the general {strike|strike} of this Tuesday, convoked by the syndicates against the police {charges|loads} of the Sunday, had a follow-up "massive" according to the Generalitat and "unequal" according to the Government. The urban guard ciphered in 700,000 the persons that {demo|manifested} themselves in Barcelona in the afternoon.

In Calella, the {evict|expulsion} the Monday of some 500 civil guards lodged in two hotels, which the mayoress {urge|urged} by decree, provoked that agents in uniform {sing|sang} and {sing|clapped} before the neighbours who {whistle|whistled} them. The minister of the Interior {accm|denounced} a "{evict,whistle|harassment}" and announced the {send|sending} of more means.

At nine of the night the King {king|accused} in a message of six minutes to the "determined authorities" of having put themselves at the margin of the Right. He did not mention the injured, which the Health of the Generalitat elevates already to 893, nor the dialogue. Puigdemont will respond to him this Wednesday.

The European Parliament will {debate|debate} today the question. The vice-president of the Commission {defend|defended} that the use proportionate of the force can be necessary to protect the rule of law, which in the benches of the Greens raised {greens|protests}.

Besides, the Supreme Tribunal {inv|admits} to process the {compl|complaint} against the mayor of the Mossos, Josep Lluis Trapero, for sedition.
--
who syndicates: organisation ES | syndicates
who king: person ES | the King
who mayoress: office ES | mayoress
who minint: office ES | minister of the Interior
who commission: body - | vice-president of the Commission
who supreme: body ES | Supreme Tribunal
who trapero: person ES | Josep Lluis Trapero
where calella: town ES 41.6135 2.6563 | Calella
* strike PROTEST/strike occurred
  when: 2017-10-03 "Tuesday"
  where: catalonia
  by: syndicates
  to: police
  answers: charges "against"
* roads PROTEST/obstruct occurred
  when: 2017-10-03 "Tuesday"
  where: catalonia
  count: 56 "Fifty-six roads"
  part_of: strike
* charges ASSAULT/crowd-control occurred
  when: 2017-10-01 "Sunday"
  by: police
  injured: 893 "893" side recipient voice "Health of the Generalitat"
* demo PROTEST/demo occurred
  when: 2017-10-03 "Tuesday" "afternoon"
  where: barcelona
  by: "persons"
  to: police
  participants: 700000 "700,000" voice "urban guard"
  part_of: strike
* evict COERCE/deport occurred
  when: 2017-10-02 "Monday"
  where: calella
  to: "civil guards"
  count: ~500 "some 500 civil guards"
* urge REQUEST/change occurred
  when: 2017-10-01/2017-10-02 bounded
  where: calella
  by: mayoress
  about: evict
* sing PROTEST/demo occurred
  when: 2017-10-02/2017-10-04 bounded
  where: calella
  by: "agents in uniform"
  to: "neighbours"
  answers: evict "provoked"
* whistle PROTEST/demo occurred
  when: 2017-10-02/2017-10-04 bounded
  where: calella
  by: "neighbours"
  to: "agents in uniform"
* accm ACCUSE/disapprove occurred
  when: 2017-10-02/2017-10-04 bounded
  by: minint
  to: mayoress; "neighbours"
  about: evict
  answers: evict "denounced"
* send MOBILIZE/police announced
  when: ?
  by: minint
* king ACCUSE/allege occurred
  when: 2017-10-03 "nine of the night"
  by: king
  to: generalitat
* debate CONSULT announced optional
  when: 2017-10-04 "today"
  by: "European Parliament"
* defend SUPPORT occurred
  when: 2017-10-01/2017-10-04 bounded
  by: commission
  to: police
  about: charges
* greens ACCUSE/disapprove occurred
  when: 2017-10-01/2017-10-04 bounded
  by: "the Greens"
  to: commission
  about: defend
  answers: defend "raised"
* inv ACCUSE/investigate occurred
  when: 2017-10-01/2017-10-04 bounded
  by: supreme
  to: trapero
* compl ACCUSE/investigate occurred optional
  when: ?
  to: trapero
tie: trapero leads mossos "mayor of the Mossos"

== f-catalonia-3
outlet: The Channel Examiner
register: daily
published: 2017-10-28
--
Two {declare,grant|votes} an hour apart: Catalonia {declare|declares}, Madrid {direct|takes over}

Seventy hands went up for, ten against; the opposition had {walk|left} the hall and laid flags on its empty seats. With that the regional chamber in Barcelona {declare|proclaimed} a republic on Friday at 3.27 pm. In Madrid, fifty-three minutes later, the Senate {grant|granted} Mariano Rajoy the powers of article 155, which no prime minister had {ask155|asked for} before, and by nightfall he had {direct|used} them: Carles Puigdemont and all his ministers {dismiss|dismissed}, the chief of the Mossos {chief|removed}, the parliament {dissolve|dissolved}, an election set for 21 December.

In the squares around the Generalitat people {dance|danced}; in a side street a few hundred men with Spanish flags {radio|broke} the windows of Catalunya Radio. Nobody was hurt, the Mossos said.

No state {recog|recognised} the new one. Berlin, Paris and London all {norec|refused} within the evening. "Spain {tusk|remains} our only interlocutor," wrote the president of the European Council. Scotland's government said it "{scot|respected}" the {declare|decision}, which is not the same thing.

How it came to this will be told for long. After the baton {charges|charges} of 1 October, in which by the regional health service's last figure 1,066 people were treated, mediators from the Basque country, the Church and Switzerland {mediate|went back and forth}. On Thursday Puigdemont was an inch from calling a snap election instead; he {demand|wanted} a promise that article 155 would be {drop|dropped} and that two separatist leaders {jail|jailed} on the 16th would be {letout|let out}. He did not get it.

The state prosecutor intends to {charge|charge} him with rebellion on Monday. It carries up to thirty years.
--
who opp: party ES | the opposition
who states: state - | Berlin, Paris and London
who scot: government GB | Scotland's government
who tusk: office - | the president of the European Council
who mediators: population - | mediators
who prosecutor: office ES | state prosecutor
who jordis: population ES | two separatist leaders
* declare SANCTION/withdraw occurred
  when: 2017-10-27 "Friday" "3.27 pm"
  where: barcelona
  by: parl
  to: spain
* grant SUPPORT occurred
  when: 2017-10-27 "Friday" "fifty-three minutes later"
  where: "Madrid"
  by: senate
  to: rajoy
* walk PROTEST/boycott occurred
  when: 2017-10-27 "Friday"
  where: barcelona
  by: opp
  to: parl
* direct COERCE occurred
  when: 2017-10-27 "nightfall"
  where: catalonia
  by: rajoy; spain
  to: generalitat
* ask155 REQUEST/assist occurred optional
  when: ?
  by: rajoy
  to: senate
  about: grant
* dismiss SANCTION/expel occurred
  when: 2017-10-27 "nightfall"
  by: rajoy
  to: puig; "all his ministers"
  part_of: direct
* chief SANCTION/expel occurred
  when: 2017-10-27 "nightfall"
  by: rajoy
  to: "chief of the Mossos"
  part_of: direct
* dissolve COERCE/restrict occurred
  when: 2017-10-27 "nightfall"
  by: rajoy
  to: parl
  part_of: direct
* dance PROTEST/demo occurred optional
  when: 2017-10-27/2017-10-28 bounded
  where: "the squares around the Generalitat"; barcelona
  by: "people"
* radio PROTEST/riot occurred
  when: 2017-10-27/2017-10-28 bounded
  where: "a side street"; barcelona
  by: "men with Spanish flags"
  to: "Catalunya Radio"
  participants: >=200 vague "a few hundred men"
  injured: 0 "Nobody was hurt" side unknown voice mossos
* recog SUPPORT denied optional
  when: 2017-10-27/2017-10-28 bounded
  by: states
  to: parl
* norec REJECT occurred
  when: 2017-10-27 "evening"
  by: states
  to: parl
  about: recog
  answers: declare "refused"
* tusk SUPPORT occurred optional
  when: 2017-10-27/2017-10-28 bounded
  by: tusk
  to: "Spain"
* scot SUPPORT occurred optional
  when: 2017-10-27/2017-10-28 bounded
  by: scot
  to: parl
  about: declare
  answers: declare "respected"
* charges ASSAULT/crowd-control occurred
  when: 2017-10-01 from text "1 October"
  injured: 1066 "1,066 people" side recipient voice "regional health service"
* mediate CONSULT/third-party occurred
  when: 2017-10-01/2017-10-26 bounded
  by: mediators
* demand REQUEST/yield occurred
  when: 2017-10-26 "Thursday"
  by: puig
  to: spain
  about: letout
* drop CONCEDE demanded optional
  when: ?
  by: spain
  to: puig
* letout RETREAT/release demanded optional
  when: ?
  to: jordis
* jail COERCE/arrest occurred
  when: 2017-10-16 from text "16th"
  to: jordis
  detained: 2 "two separatist leaders"
* charge ACCUSE/investigate announced
  when: 2017-10-30 "Monday"
  by: prosecutor
  to: puig
figure: votes 70 "Seventy hands" of parl
figure: votes 10 "ten against" of parl
