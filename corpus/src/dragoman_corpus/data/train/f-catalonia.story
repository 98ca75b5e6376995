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
Police {raid|storm} polling stations, hundreds {raid|hurt} as Catalans vote

BARCELONA, Oct 1 (PD) - Spanish riot police {raid|smashed} their way into schools across Catalonia on Sunday, {seize|seizing} ballot boxes and {raid|dragging} voters off the steps, to halt a referendum on independence that the country's Constitutional Court had {ban|suspended}.

The Catalan government said 761 people had needed medical care by evening. Two were in a serious condition, one of them a man {eye|hit} in the eye by a rubber bullet in Barcelona. The interior ministry in Madrid counted eleven {raid|injured} officers and said three people had been {arrest|arrested} for disobedience.

At Sant Julia de Ramis, near Girona, where Carles Puigdemont was to have voted, Civil Guards {break|broke} the glass door of a sports hall with a hammer. Puigdemont cast his ballot in another village, having changed cars under a bridge to shake off a helicopter.

The Mossos d'Esquadra, the region's own force, whose chiefs a judge had {order|ordered} to clear the stations by six in the morning, for the most part {ignore|counted} heads and {ignore|left}. In some places firemen {shield|stood} between the two.

"There has been no referendum today," prime minister Mariano Rajoy said on television. He {thank|thanked} the police for their "firmness and serenity". Puigdemont {accuse|called} it "unjustified, irrational {raid|brutality}" and {appeal|asked} the European Union to stop looking aside. Unions have called a general {strike|stoppage} for Tuesday.
--
who judge: body ES | a judge
who firemen: population ES | firemen
who unions: organisation ES | Unions
who police: Civil Guards
* raid ASSAULT/crowd-control occurred
  when: 2017-10-01 "Sunday"
  where: catalonia
  by: police
  to: voters; "schools" thing
  injured: 761 "761 people" side recipient voice generalitat
  injured: 2 "Two" part side recipient
  injured: 11 "eleven injured officers" side actor voice interior
  injured: >=200 vague "hundreds" side recipient
* seize COERCE/seize occurred
  when: 2017-10-01 "Sunday"
  where: catalonia
  by: police
  to: "ballot boxes" thing
  part_of: raid
* ban REJECT occurred
  when: ?
  by: tc
  to: generalitat
* eye ASSAULT/crowd-control occurred
  when: 2017-10-01
  where: barcelona
  by: police
  to: "a man"
  with: crowd-control "rubber bullet"
  injured: 1 "a man" side recipient
  part_of: raid
* arrest COERCE/arrest occurred
  when: 2017-10-01
  by: police
  to: "three people"
  detained: 3 "three people" voice interior
  said: interior official "said"
* break ASSAULT/destroy occurred
  when: 2017-10-01
  where: "a sports hall"; sarria; girona
  by: police
  to: "the glass door of a sports hall" thing
  with: blunt "hammer"
  part_of: raid
* order REQUEST/change occurred
  when: ?
  by: judge
  to: mossos
  about: COERCE by mossos
* ignore REJECT/yield occurred optional
  when: 2017-10-01
  where: catalonia
  by: mossos
  to: judge
  about: order
  answers: order
* shield AID occurred optional
  when: 2017-10-01
  by: firemen
  to: voters
* thank SUPPORT occurred
  when: 2017-10-01
  by: rajoy
  to: police
* accuse ACCUSE/disapprove occurred
  when: 2017-10-01
  by: puig
  to: police
  about: raid
  answers: raid
* appeal REQUEST/assist occurred
  when: 2017-10-01
  by: puig
  to: "the European Union"
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

Barcelona. - Fifty-six roads {block|cut}, the port without stevedores, the Sagrada Familia closed: the general {strike|strike} of this Tuesday, convoked by the syndicates against the police {raid|loads} of the Sunday, had a follow-up "massive" according to the Generalitat and "unequal" according to the Government. The urban guard ciphered in 700,000 the persons that {march|manifested} themselves in Barcelona in the afternoon.

In Calella, the {hotel|expulsion} the Monday of some 500 civil guards lodged in two hotels, which the mayoress {urge|urged} by decree, provoked that agents in uniform {hotelprot|sang} and {hotelprot|clapped} before the neighbours who {scratch|whistled} them. The minister of the Interior {humil|denounced} a "{hotel|harassment}" and announced the {send|sending} of more means.

At nine of the night the King {king|accused} in a message of six minutes to the "determined authorities" of having put themselves at the margin of the Right. He did not mention the injured, which the Health of the Generalitat elevates already to 893, nor the dialogue. Puigdemont will {reply|respond} to him this Wednesday.

The European Parliament will {debate|debate} today the question. The vice-president of the Commission {eurule|defended} that the use proportionate of the force can be necessary to protect the rule of law, which in the benches of the Greens raised {boo|protests}.

Besides, the Supreme Tribunal {query|admits} to process the {complaint|complaint} against the mayor of the Mossos, Josep Lluis Trapero, for sedition.
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
  answers: raid "against"
* king ACCUSE/disapprove occurred
  when: 2017-10-03 "At nine of the night"
  by: king
  to: generalitat
* block PROTEST/obstruct occurred
  when: 2017-10-03 "Tuesday"
  where: catalonia
  sites: 56 "Fifty-six roads"
* raid ASSAULT/crowd-control occurred
  when: 2017-10-01 "Sunday"
  where: catalonia
  by: police
  injured: 893 "893" side recipient voice "the Health of the Generalitat"
* march PROTEST/demo occurred
  when: 2017-10-03 "in the afternoon"
  where: barcelona
  by: "the persons"
  participants: ~700000 "700,000" voice "The urban guard"
* hotel COERCE/deport occurred
  when: 2017-10-02 "Monday"
  where: calella
  by: mayoress
  to: "civil guards"
  displaced: ~500 "some 500"
* urge REQUEST/change occurred
  when: 2017-10-01/2017-10-02 bounded
  where: calella
  by: mayoress
  about: hotel
* hotelprot PROTEST/demo occurred optional
  when: 2017-10-02 "Monday"
  where: calella
  by: "agents in uniform"
  to: "the neighbours"
  answers: hotel "provoked"
* scratch PROTEST/demo occurred optional
  when: 2017-10-02 "Monday"
  where: calella
  by: "the neighbours"
  to: "agents in uniform"
* humil ACCUSE/disapprove occurred
  when: 2017-10-02/2017-10-04 bounded
  by: minint
  to: mayoress
  about: hotel
  answers: hotel
* send MOBILIZE/police announced
  when: ?
  by: minint
* reply REJECT announced optional
  when: 2017-10-04 "Wednesday"
  by: puig
  to: king
  answers: king "respond"
* debate CONSULT/multilateral announced
  when: 2017-10-04 "today"
  by: "The European Parliament"
* eurule SUPPORT occurred
  when: 2017-10-01/2017-10-04 bounded
  by: commission
  to: "the Government"
  about: raid
* boo ACCUSE/disapprove occurred
  when: 2017-10-01/2017-10-04 bounded
  by: "the Greens"
  to: commission
  about: eurule
  answers: eurule "raised"
* query ACCUSE/investigate occurred
  when: ?
  by: supreme
  to: trapero
  about: complaint
* complaint ACCUSE/investigate occurred optional
  when: ?
  to: trapero
tie: trapero leads mossos "mayor of the Mossos"

== f-catalonia-3
outlet: The Channel Examiner
register: daily
published: 2017-10-28
--
Two {indep,grant|votes} an hour apart: Catalonia {indep|declares}, Madrid {direct|takes over}

Seventy hands went up for, ten against; the opposition had {walkout|left} the hall and laid flags on its empty seats. With that the regional chamber in Barcelona {indep|proclaimed} a republic on Friday at 3.27 pm. In Madrid, fifty-three minutes later, the Senate {grant|granted} Mariano Rajoy the powers of article 155, which no prime minister had asked for before, and by nightfall he had {direct|used} them: Carles Puigdemont and all his ministers {sack|dismissed}, the chief of the Mossos {trapsack|removed}, the parliament {dissolve|dissolved}, an election set for 21 December.

In the squares around the Generalitat people {dance|danced}; in a side street a few hundred men with Spanish flags {flagriot|broke} the windows of Catalunya Radio. Nobody was hurt, the Mossos said.

No state {recog|recognised} the new one. Berlin, Paris and London all {nonrec|refused} within the evening. "Spain remains our only {eusay|interlocutor}," wrote the president of the European Council. Scotland's government said it "{respect|respected}" the {indep|decision}, which is not the same thing.

How it came to this will be told for long. After the baton {raid|charges} of 1 October, in which by the regional health service's last figure 1,066 people were treated, mediators from the Basque country, the Church and Switzerland {mediate|went} back and forth. On Thursday Puigdemont was an inch from {snap|calling} a snap election instead; he {ask|wanted} a promise that article 155 would be {drop|dropped} and that two separatist leaders {jail|jailed} on the 16th would be {free|let out}. He did not {nopromise|get} it.

The state prosecutor intends to {rebel|charge} him with rebellion on Monday. It carries up to thirty years.
--
who opp: party ES | the opposition
who states: state - | Berlin, Paris and London
who scot: government GB | Scotland's government
who tusk: office - | the president of the European Council
who mediators: population - | mediators
who prosecutor: office ES | state prosecutor
who jordis: population ES | two separatist leaders
* dance PROTEST/demo occurred optional
  when: 2017-10-27
  where: barcelona
  by: "people"
* indep SANCTION/withdraw occurred
  when: 2017-10-27 "Friday" "3.27 pm"
  where: barcelona
  by: parl
  to: spain
* grant SUPPORT occurred
  when: 2017-10-27 "fifty-three minutes later"
  where: "Madrid"
  by: senate
  to: rajoy
* direct COERCE/martial-law occurred
  when: 2017-10-27 "nightfall"
  where: catalonia
  by: rajoy
  to: generalitat
* walkout PROTEST/boycott occurred
  when: 2017-10-27
  where: barcelona
  by: opp
  to: parl
* sack SANCTION/expel occurred
  when: 2017-10-27 "nightfall"
  by: rajoy
  to: puig; "all his ministers"
  part_of: direct
* trapsack SANCTION/expel occurred
  when: 2017-10-27 "nightfall"
  by: rajoy
  to: "the chief of the Mossos"
  part_of: direct
* dissolve COERCE/restrict occurred
  when: 2017-10-27 "nightfall"
  where: catalonia
  by: rajoy
  to: parl
  part_of: direct
* flagriot PROTEST/riot occurred
  when: 2017-10-27
  where: "a side street"; barcelona
  by: "a few hundred men with Spanish flags"
  to: "Catalunya Radio" thing
  participants: >=200 vague "a few hundred"
  injured: 0 "Nobody" voice mossos
* recog SUPPORT denied optional
  when: 2017-10-27/2017-10-28 bounded
  to: parl
* nonrec REJECT occurred
  when: 2017-10-27 "evening"
  by: states
  to: parl
  about: recog
  answers: indep
* eusay SUPPORT occurred optional
  when: 2017-10-27
  by: tusk
  to: "Spain"
* respect SUPPORT occurred optional
  when: 2017-10-27/2017-10-28 bounded
  by: scot
  to: parl
  about: indep
  answers: indep "respected"
* raid ASSAULT/crowd-control occurred
  when: 2017-10-01 from text "1 October"
  to: "1,066 people"
  with: blunt "baton"
  injured: 1066 "1,066 people" side recipient voice "the regional health service"
* mediate CONSULT/third-party occurred
  when: 2017-10-01/2017-10-27 bounded
  by: mediators
* snap CONCEDE hypothetical optional
  when: 2017-10-26 "Thursday"
  by: puig
* drop CONCEDE demanded optional
  when: ?
  by: rajoy
* jail COERCE/arrest occurred
  when: 2017-10-16 from text "16th"
  to: jordis
  detained: 2 "two separatist leaders"
* free RETREAT/release demanded optional
  when: ?
  to: jordis
* nopromise REJECT occurred optional
  when: 2017-10-26
  by: rajoy
  to: puig
  about: drop
  answers: ask
* rebel ACCUSE/investigate announced
  when: 2017-10-30 "Monday"
  by: prosecutor
  to: puig
* ask REQUEST/yield occurred
  when: 2017-10-26 "Thursday"
  by: puig
  to: rajoy
  about: drop
  about: free
figure: votes 70 "Seventy" of parl
figure: votes 10 "ten" of parl
