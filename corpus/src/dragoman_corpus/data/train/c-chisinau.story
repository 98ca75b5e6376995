story: c-chisinau
conflict: Moldova
countries: MD, RO
facts: 5-15 April 2009: Communist victory in Moldova's vote, crowds sack parliament and presidency on 7 April, nearly 200 detained, Romania
  blamed, its ambassador ordered out and visas brought in on 8 April, recount asked for on 10 April, amnesty urged on 15 April. (public record: OSCE, press of April 2009)

who voronin: office MD | Vladimir Voronin; Voronin; President Voronin; the Moldovan president; the president
who communists: party MD | Party of Communists; the Communists; Communist Party; PCRM
who police: force MD | police; the police
who crowd: population MD | protesters; demonstrators; students; the crowd; young people
who opposition: coalition MD | the opposition; opposition parties; the three parties; opposition leaders
who romania: state RO | Romania; Bucharest
who romamb: office RO | Filip Teodorescu; the Romanian ambassador; Romania's ambassador; Ambassador Teodorescu
who moldova: state MD | Moldova; Chisinau authorities
who interior: body MD | the Interior Ministry; the interior ministry; interior ministry
who cec: body MD | Central Electoral Commission; the election commission
who court: body MD | Constitutional Court; the court
who basescu: office RO | Traian Basescu; Basescu
who russia: state RU | Moscow; Russia; Russian foreign ministry
who eu: body - | European Union; the EU; EU
who solana: office - | Javier Solana; Solana
who detainees: population MD | detainees; those detained; the detained
where chisinau: town MD 47.01 28.86 | Chisinau; Chişinău; the capital
where parl: site MD 47.02 28.83 | parliament; the parliament building; parliament building
where pres: site MD 47.02 28.83 | the presidential office; the presidency; president's office
where moldova-l: country MD - - | the republic; the country
where square: site MD 47.02 28.83 | Great National Assembly Square

== c-chisinau-1
outlet: Danubia News Agency
register: wire
published: 2009-04-07
--
Crowd {storm|sacks} parliament in Chisinau over Communist win

CHISINAU, April 7 (Danubia) - Thousands of young people {storm|broke into} the parliament building and the presidential office on Tuesday, {storm|hurling} furniture from the windows and {fire|setting} part of a floor {fire|alight} in anger at an election that gave the Communists another four years.

Police who had {gas|used} water cannon and tear gas early in the afternoon {polout|withdrew} inside and then vanished from the street. "They left us the door," said a student of 20, holding a state flag.

More than 30 people were taken to hospital, doctors said, among them at least nine policemen {storm|struck} by stones. A report on state radio that a young woman had died of smoke in the {fire|blaze} was not confirmed.

The {rally|demonstration} had begun on Monday with candles and some 10,000 people, {smssum|summoned} by text messages. Opposition leaders {disown|condemned} the {storm|rampage} and {recount|called for} a fresh count of Sunday's ballots, in which the Communists took about half of the vote.

Voronin and the three parties {meet|met} at the government building towards evening. A parliament official told reporters the sides had {deal|agreed} on a recount; within the hour the election commission's secretary denied that anything of the kind had been {deal!denied|decided}.

Javier Solana, the EU's foreign policy chief, {solana|called on} all sides to refrain from violence.
--
* storm PROTEST/riot occurred
  when: 2009-04-07 "Tuesday"
  where: parl; pres; chisinau
  by: crowd
  to: parl thing; pres thing; police
  with: stones "stones"
  injured: >=30 "More than 30 people" side unknown voice "doctors"
  injured: >=9 "at least nine policemen" part side recipient voice "doctors"
  participants: >=2000 vague "Thousands of young people"
* fire PROTEST/riot occurred
  when: 2009-04-07 "Tuesday"
  where: parl; chisinau
  by: crowd
  to: parl thing
  part_of: storm
* gas ASSAULT/crowd-control occurred
  when: 2009-04-07 "early in the afternoon"
  where: chisinau
  by: police
  to: crowd
  with: crowd-control "water cannon and tear gas"
* polout RETREAT/withdraw occurred
  when: 2009-04-07 "early in the afternoon"
  where: chisinau
  by: police
* rally PROTEST/demo occurred
  when: 2009-04-06 "Monday"
  where: chisinau
  by: "some 10,000 people"
  to: communists
* smssum REQUEST/assist occurred
  when: 2009-04-06 "Monday"
  to: "some 10,000 people"
  about: rally
* disown ACCUSE/disapprove occurred
  when: 2009-04-07
  by: opposition
  to: crowd
  about: storm
  answers: storm "condemned"
* recount REQUEST/change occurred
  when: 2009-04-07
  by: opposition
  about: CONCEDE
* meet CONSULT occurred
  when: 2009-04-07 "towards evening"
  where: "the government building"
  by: voronin; opposition
* deal AGREE occurred
  when: 2009-04-07 "towards evening"
  where: "the government building"
  by: voronin; opposition
  to: voronin; opposition
  said: "A parliament official" official "told"
  said: "the election commission's secretary" official denied "denied"
  about: recount
* solana REQUEST/yield occurred
  when: 2009-04-07
  by: solana
  to: "all sides"
  about: RETREAT
figure: demonstrators ~10000 "some 10,000 people" at chisinau
figure: votes ~50 "about half of the vote" of communists

== c-chisinau-2
outlet: Telegraf Nistrean
register: state-media
published: 2009-04-08
byline: editorial desk
--
THE {storm|COUP} THAT FAILED: PRESIDENT {accuse|POINTS} ACROSS THE PRUT

~ Citiți și: Accident violent la Hîncești | Vremea de Paști

President Voronin last night addressed the people of the republic. The {storm|pogrom} of the state's two highest buildings, he said, was an attempted {storm|overthrow} conducted "with the direct participation of Bucharest"; the flags {raise|hoisted} over the presidency spoke for themselves. {accuse|Charging} the neighbour with having carried the patience of Moldova beyond its limit, he announced measures that took effect this morning.

The Romanian ambassador, Filip Teodorescu, has been {expel|declared persona non grata} and given 24 hours to {expel|leave}. From today citizens of Romania need {visa|visas}. Trains from Iasi have been {turn|stopped} at Ungheni, and several groups of reporters were {turn|turned back}. Our own envoy has been {recall|called home} from Bucharest for consultations.

The interior ministry restored order shortly after midnight: 193 persons, eight of them minors, were {clear|taken into custody}, and the buildings stand again under {guard|guard}. Troops of the ministry have been {guard|posted} around government quarters since dawn. A criminal {case|case} for attempted {storm|seizure} of power has been opened.

Moscow at once {russia|voiced support} for the lawful leadership and {russia2|denounced} "forces" which it did not name. Only the leaders of the defeated parties are silent about who paid the buses.

~ Foto: arhiva. Reproducerea interzisă.
~ Share 214 | Print
--
* storm PROTEST/riot occurred
  when: ?
  where: pres; "the state's two highest buildings"
  by: romania alleged of voronin
  to: "the state's two highest buildings" thing
  said: voronin official "said"
* raise PROTEST occurred optional
  when: ?
  where: pres
  said: voronin official "spoke for themselves"
* accuse ACCUSE/allege occurred
  when: 2009-04-07 "last night"
  by: voronin
  to: romania
  about: storm
* expel SANCTION/expel occurred
  when: 2009-04-08 "this morning"
  by: voronin
  to: romamb
* visa SANCTION/discontinue occurred
  when: 2009-04-08 "today"
  by: voronin
  to: "citizens of Romania"
* turn COERCE/restrict occurred
  when: 2009-04-07/2009-04-08 bounded
  where: "Ungheni"
  to: "several groups of reporters"; "Trains from Iasi" thing
* recall SANCTION/withdraw occurred
  when: 2009-04-07/2009-04-08 bounded
  by: moldova
  to: romania
* clear COERCE/arrest occurred
  when: 2009-04-08 "shortly after midnight"
  by: interior
  to: "193 persons"
  detained: 193 "193 persons"
  detained: 8 "eight of them minors" part
* guard MOBILIZE/police ongoing
  when: 2009-04-08 "since dawn"
  where: "government quarters"
  by: interior
* case ACCUSE/investigate occurred
  when: 2009-04-07/2009-04-08 bounded
  about: storm
* russia SUPPORT occurred
  when: 2009-04-07/2009-04-08 bounded "at once"
  by: russia
  to: "the lawful leadership"
* russia2 ACCUSE/disapprove occurred
  when: 2009-04-07/2009-04-08 bounded "at once"
  by: russia
  to: "forces"

== c-chisinau-3
outlet: Observatorul Prut
register: daily
published: 2009-04-11
--
Voronin {ask|asks for} a recount; opposition {lists|wants} the lists

The Moldovan president {ask|asked} the Constitutional Court on Friday to order that every ballot of 5 April be counted again, a {ask|step} which a week ago his party would have laughed at and which he now calls a gesture "for political stability". The court is to {order|rule} within days.

The opposition was not grateful. Its leaders {refuse|declined} to take part in any recount, {lists|demanding} instead two weeks with the voter rolls, where they say they will find the dead and the emigrated. One of them announced a {march|march} for Sunday on Great National Assembly Square; he {soft|pledged} that it would be peaceful.

Meanwhile lawyers have begun to see the inside of the police stations. Of the two hundred or so people {clear|rounded up} since Tuesday's {storm|riot}, many of them students {clear|picked up} in lecture halls, at least four score were still {clear|held} yesterday. Mothers {vigil|stood} with food parcels outside the commissariat on Tighina street. A human rights group said that 22 of the 40 {rel40|released} prisoners it had examined had been {beat|beaten} with truncheons and {beat|made to stand} facing the wall for hours. Interior ministry officials {beat!denied|reject} "isolated fantasies". The body of a man of 23 was {body|handed} to his family with bruises; the police say he was poisoned by fumes, his father that he was {kill|beaten to death} in the night of the seventh.

In Bucharest, Basescu {noretal|ruled out} an answer in kind to the {expel|removal} of Ambassador Teodorescu and to the new {visa|visa rule}: no Moldovan would be punished for the acts of a government. He instead {passport|promised} a quicker road to citizenship for those with Romanian grandparents. The EU {euvisa|protested} against the {visa|visa measure}, which falls on its citizens alone, and {euask|asked for} it to be {vlift!demanded|lifted}.
--
where bucharest: town RO 44.4323 26.1063 | Bucharest
who detpeople: population MD | prisoners
* ask REQUEST/change occurred
  when: 2009-04-10 "Friday"
  by: voronin
  to: court
  about: order
* order CONCEDE announced optional
  when: ? "within days"
  by: court
* refuse REJECT/change occurred
  when: 2009-04-10/2009-04-11 bounded
  by: opposition
  to: voronin
  answers: ask "declined to take part in any recount"
* lists REQUEST/change occurred
  when: 2009-04-10/2009-04-11 bounded
  by: opposition
* march PROTEST/demo announced
  when: 2009-04-12 "Sunday"
  where: square
  by: opposition
* soft AGREE occurred
  when: 2009-04-10/2009-04-11 bounded
  by: "One of them"
* clear COERCE/arrest occurred
  when: 2009-04-07/2009-04-10 "since Tuesday's"
  to: crowd
  detained: ~200 "two hundred or so people"
  detained: >=80 "at least four score" part as_of 2009-04-10
* storm PROTEST/riot occurred
  when: 2009-04-07 "Tuesday's"
* vigil PROTEST/demo occurred optional
  when: 2009-04-10 "yesterday"
  where: "the commissariat on Tighina street"
  by: "Mothers"
* beat ASSAULT/beat occurred
  when: 2009-04-07/2009-04-10 bounded
  to: detpeople
  with: blunt "truncheons"
  injured: 22 "22 of the 40 released prisoners" side recipient voice "A human rights group"
  said: "A human rights group" witness "said"
  said: "Interior ministry officials" official denied "reject"
* rel40 RETREAT/release occurred
  when: 2009-04-07/2009-04-11 bounded
  to: detpeople
  released: 40 "the 40 released prisoners" side recipient voice "A human rights group"
* body RETREAT/release occurred optional
  when: ?
  to: "his family"
* kill ASSAULT/beat occurred
  when: 2009-04-07/2009-04-08 "the night of the seventh"
  by: police alleged of "his father"
  to: "a man of 23"
  killed: 1 "a man of 23" voice "his father"
  said: "his father" witness claimed
  said: police official denied "say"
* noretal REJECT occurred
  when: ?
  where: bucharest
  by: basescu
  to: "a government"
  about: SANCTION/expel
  answers: expel "ruled out an answer in kind"
* expel SANCTION/expel occurred
  when: ?
  by: "a government"
  to: romamb
* visa SANCTION/discontinue occurred
  when: ?
  by: "a government"
  to: eu
* vlift CONCEDE demanded optional
  when: ?
  by: "a government"
  to: eu
* passport AGREE occurred
  when: ?
  by: basescu
  to: "those with Romanian grandparents"
* euvisa ACCUSE/disapprove occurred
  when: ?
  by: eu
  to: "a government"
  about: visa
  answers: visa "protested"
* euask REQUEST/yield occurred
  when: ?
  by: eu
  to: "a government"
  about: vlift
  answers: visa "asked for it to be lifted"

== c-chisinau-4
outlet: Chisinau Live
register: live-blog
published: 2009-04-15
--
As it happened: the president speaks

21:40 End of the broadcast. Whether prosecutors listen is another matter: the {case|case} against the {storm|riot}'s "organisers" goes on, and one businessman has been {extra|sought} from Ukraine, where he was {ukr|detained} a week ago.

21:12 He says it: a general {amnesty|amnesty}. In a televised {urge|appeal} Voronin {urge|urges} the courts and police to {free|drop} all prosecutions of those {clear|arrested} after the {storm|events} of the seventh, with the exception of "recidivists and known criminals".

20:55 The Constitutional Court {order|granted} the recount on Sunday. Today the Central Electoral Commission {count|went through} the ballots again in all districts. First word from the counting: nothing moves.

20:30 A note for those who join late. The UN and a delegation of the European Parliament have {visit|asked to see} the cells. Several detainees {free2|walked out} this afternoon without a charge. One, a reporter, says he had been {snatch|dragged} into a car without number plates by men in civilian clothes.

20:05 Good evening. Some 3,000 {sit|stand} in the square again, fewer than on the twelfth. No flags of any neighbour to be seen.
--
who un: organisation - | UN
* storm PROTEST/riot occurred
  when: 2009-04-07 from text "the seventh"
* case ACCUSE/investigate ongoing
  when: 2009-04-15
  by: "prosecutors"
  to: "organisers"
  about: storm
* extra REQUEST/change occurred
  when: 2009-04-08/2009-04-15 bounded
  by: "prosecutors"
  to: "Ukraine"
* ukr COERCE/arrest occurred
  when: 2009-04-08 "a week ago"
  where: "Ukraine"
  to: "one businessman"
* amnesty CONCEDE announced
  when: ?
  by: voronin
  to: "those arrested"
* urge REQUEST/change occurred
  when: 2009-04-15 "21:12"
  by: voronin
  to: "the courts"; police
  about: free
* free CONCEDE demanded optional
  when: ?
  by: "the courts"; police
* clear COERCE/arrest occurred
  when: 2009-04-07/2009-04-15 bounded
  to: "those arrested"
* order CONCEDE occurred
  when: 2009-04-12 "Sunday"
  by: court
* count COOPERATE occurred optional
  when: 2009-04-15 "Today"
  by: cec
* visit REQUEST/meet occurred
  when: ?
  by: un; "a delegation of the European Parliament"
* free2 RETREAT/release occurred
  when: 2009-04-15 "this afternoon"
  to: detainees
  released: >=3 vague "Several detainees"
* snatch ASSAULT/abduct occurred
  when: ?
  by: "men in civilian clothes"
  to: "a reporter"
  said: "a reporter" witness "says"
* sit PROTEST/demo occurred
  when: 2009-04-15 "20:05"
  where: "the square"
  by: "Some 3,000"
figure: demonstrators ~3000 "Some 3,000"
