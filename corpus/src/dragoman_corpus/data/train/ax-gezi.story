story: ax-gezi
conflict: Turkey
countries: TR
facts: On 31 May 2013 police cleared a sit-in against the felling of trees in Gezi Park, Istanbul, with tear gas; on 1 June they withdrew from Taksim Square. By 3 June two had died (Mehmet Ayvalitas on 2 June, Abdullah Comert on 3 June). Bulent Arinc apologised on 4 June; Erdogan came home on 7 June; police retook Taksim on 11 June; Erdogan met artists on 12 June and the Taksim Solidarity group on 13 June; on 15 June the park was cleared. Doctors counted 4 then 5 dead and some 7,500 hurt. On 18 February 2020 the accused were acquitted; on 25 April 2022 Osman Kavala got life. (public record: Turkish Medical Association, prime minister's office, press of June 2013, February 2020 and April 2022.)

who erdogan: person TR | Recep Tayyip Erdogan; Tayyip Erdogan; Erdogan; the prime minister
who arinc: person TR | Bulent Arinc; Bülent Arınç; Arinc
who gul: person TR | Abdullah Gul; Gul
who mutlu: person TR | Huseyin Avni Mutlu; Mutlu; the governor
who police: force TR | riot police; police; Police; Turkish police
who protesters: population TR | protesters; demonstrators; Protesters
who solidarity: organisation TR | Taksim Solidarity
who tma: organisation TR | Turkish Medical Association; Medical Association
who kesk: organisation TR | KESK
who disk: organisation TR | DISK
who akp: party TR | AK Party; AKP
who chp: party TR | Republican People's Party; CHP
who eu: organisation - | European Union; EU
who us: state US | United States; Washington
who merkel: person DE | Angela Merkel; Merkel
who amnesty: organisation - | Amnesty International
who kavala: person TR | Osman Kavala; Kavala
who court: body TR | Istanbul court; the court
who echr: body - | European Court of Human Rights

where gezi: site TR 41.0383 28.9870 | Gezi Park; Gezi; the park
where taksim: site TR 41.0370 28.9850 | Taksim Square; Taksim
where istanbul: town TR 41.0138 28.9497 | Istanbul; ISTANBUL
where ankara: town TR 39.9199 32.8543 | Ankara
where antakya: town TR 36.2066 36.1572 | Antakya
where izmir: town TR 38.4127 27.1384 | Izmir
where besiktas: district TR 41.0430 29.0060 | Besiktas

== ax-gezi-1
outlet: Marmara News Service
register: wire
published: 2013-06-04
--
Second man dies in Turkey {protests|unrest}; deputy premier {sorry|apologises} to "those who love trees"

ISTANBUL, June 4 (MNS) - Turkey's deputy prime minister {sorry|apologised} on Tuesday to people {gezi|hurt} when police {gezi|broke up} a small environmental {sitin|sit-in} in Istanbul last week, hours after a second young man died in the {protests|demonstrations} that the {gezi|crackdown} had set off across the country.

"The use of excessive {gezi|force} against citizens who were there for the trees was wrong," Bulent Arinc told reporters in Ankara after {arincgul|meeting} President Abdullah Gul. "I ask their {sorry|pardon}." He did not extend the words to those who had {riot|destroyed} public property, and he {askend|called on} the demonstrators to {goaway!demanded|go home}.

A 22-year-old member of the opposition Republican People's Party's youth branch was {comert|hit} in the head late on Monday in Antakya, near the Syrian border. The governor's office first said he had been {comert|shot}; the prosecutor, after the autopsy, spoke of a {comert|blow}, and friends said it was a tear gas canister {comert|fired} by police. On Sunday a demonstrator of 20 was {car|run over} by a taxi that drove into a {block|blockade} on an Istanbul motorway.

The Turkish Medical Association said 4,100 people had been {protests|injured} in five days, three of whom were fighting for their lives. The Interior Ministry counts 235 separate {protests|protests} in 67 cities and 1,730 {arrests|detained}, most of them {release|released} since; 115 police officers were {riot|wounded}.

In Ankara riot police {kizilay|used} water cannon and gas again on Monday night against a few thousand people who {kizdemo|marched} on the prime minister's office. In the Besiktas quarter of Istanbul fans {riot|threw} stones and {riot|built} barricades of paving slabs, and police {besiktas|fired} gas into a mosque courtyard that served as a first-aid post, doctors there said. KESK, a confederation of a quarter of a million public servants, began a two-day {strike|strike}. DISK will {diskstrike|join} on Wednesday.

Prime Minister Tayyip Erdogan, who left on Monday for a {maghreb|tour} of Morocco, Algeria and Tunisia, had {erdacc|called} the protesters "a few looters" and {erdacc2|accused} the CHP of {incite|stirring} them {incite|up}. Party supporters could {fifty!hypothetical|come} onto the streets too, he had {erdthr|warned}: "We can hardly keep our fifty per cent at home." The CHP's leader {chpreply|answered} that the prime minister behaved "like a dictator".

The United States and the European Union both voiced {usconcern|concern} over the conduct of the police. Shares in Istanbul, which had lost a tenth of their value on Monday, recovered somewhat.

The {sitin|sit-in} began on May 28, when bulldozers came to {fell|uproot} trees in Gezi Park for a shopping arcade in the shape of an Ottoman barracks. On May 31 before dawn police {gezi|stormed} it and {tents|burned} the tents. The following afternoon they {taksimout|withdrew} from Taksim Square, which has been in the hands of the demonstrators since.

~ Market report: page 3
~ Graphic: the trees of Gezi
--
who deputy: person TR | Turkey's deputy prime minister
who arinc:  deputy premier
who gul: President Abdullah Gul
who erdogan: Prime Minister Tayyip Erdogan
who intmin: body TR | Interior Ministry
who chplead: person TR | The CHP's leader
who comert: person TR | A 22-year-old member
who fans: population TR | fans
* protests PROTEST/demo ongoing
  when: 2013-05-31/2013-06-04 "five days"
  where: "67 cities"; istanbul; ankara
  by: protesters
  to: erdogan
  count: 235 "235 separate protests"
  injured: 4100 "4,100 people" side actor voice tma
  answers: gezi "that the crackdown had set off"
  said: intmin official "counts"
  injured: 3 "three of whom" part side actor voice tma
* sorry CONCEDE occurred
  when: 2013-06-04 "Tuesday"
  where: ankara
  by: arinc
  to: "people hurt"
  about: gezi
  answers: gezi "apologised"
* gezi ASSAULT/crowd-control occurred
  when: 2013-05-31 from text "May 31"
  where: gezi; istanbul
  by: police
  to: protesters "those who love trees"
  said: arinc official "told"
* sitin PROTEST/demo occurred
  when: 2013-05-28/2013-05-31 from text "May 28"
  where: gezi; istanbul
  by: protesters "those who love trees"
* arincgul CONSULT occurred
  when: 2013-06-04 "Tuesday"
  where: ankara
  by: arinc; gul
  to: gul
* riot PROTEST/riot occurred
  when: 2013-05-31/2013-06-04 bounded
  where: besiktas; istanbul
  by: fans; protesters
  to: "public property" thing; police
  with: stones "stones"
  injured: 115 "115 police officers" side recipient voice intmin
* askend REQUEST/yield occurred
  when: 2013-06-04 "Tuesday"
  where: ankara
  by: arinc
  to: protesters
  about: goaway
* goaway RETREAT/withdraw demanded optional
  when: ?
  by: protesters
* comert ASSAULT occurred
  when: 2013-06-03 "Monday"
  where: antakya
  by: police alleged of "friends"
  to: comert
  with: crowd-control "a tear gas canister"
  killed: 1 "A 22-year-old member" side recipient
  said: "The governor's office" official "said"
  said: "the prosecutor" official "spoke"
  said: "friends" witness "said"
* car ASSAULT occurred
  when: 2013-06-02 "Sunday"
  where: "an Istanbul motorway"
  by: "a taxi"
  to: "a demonstrator of 20"
  with: vehicle "a taxi"
  killed: 1 "a demonstrator of 20" side recipient
* block PROTEST/obstruct occurred
  when: 2013-06-02 "Sunday"
  where: "an Istanbul motorway"
  by: "a demonstrator of 20"
* arrests COERCE/arrest occurred
  when: 2013-05-31/2013-06-04 bounded
  where: "67 cities"
  to: protesters
  detained: 1730 "1,730" side recipient voice intmin
  said: intmin official "counts"
* release RETREAT/release occurred
  when: 2013-05-31/2013-06-04 bounded
  where: "67 cities"
  to: protesters "most of them"
* kizilay ASSAULT/crowd-control occurred
  when: 2013-06-03 "Monday night"
  where: ankara
  by: police
  to: "a few thousand people"
  with: crowd-control "water cannon and gas"
* kizdemo PROTEST/demo occurred
  when: 2013-06-03 "Monday night"
  where: ankara
  by: "a few thousand people"
  to: erdogan; "office" thing
* besiktas ASSAULT/crowd-control occurred
  when: 2013-06-03 "Monday night"
  where: "a mosque courtyard"; besiktas; istanbul
  by: police
  to: fans; "a mosque courtyard" thing
  with: crowd-control "gas"
  said: "doctors there" witness "said"
* strike PROTEST/strike occurred
  when: 2013-06-04/2013-06-05 "two-day"
  by: kesk
* diskstrike PROTEST/strike announced
  when: 2013-06-05 "Wednesday"
  by: disk
* maghreb CONSULT/visit ongoing
  when: 2013-06-03/2013-06-04 "Monday"
  where: "Morocco"; "Algeria"; "Tunisia"
  by: erdogan
  to: "Morocco"; "Algeria"; "Tunisia"
* erdacc ACCUSE/disapprove occurred
  when: 2013-05-31/2013-06-03 bounded
  by: erdogan
  to: protesters
  about: riot
* erdacc2 ACCUSE/allege occurred
  when: 2013-05-31/2013-06-03 bounded
  by: erdogan
  to: chp
  about: incite
* incite REQUEST/assist occurred optional
  when: 2013-05-31/2013-06-03 bounded
  by: chp alleged of erdogan
  to: protesters
  said: erdogan official claimed "accused"
* fifty PROTEST/demo hypothetical
  when: ?
  by: "Party supporters"
  to: protesters
* erdthr THREATEN occurred
  when: 2013-05-31/2013-06-03 bounded
  by: erdogan
  to: protesters
  about: fifty
* chpreply ACCUSE/disapprove occurred
  when: 2013-05-31/2013-06-04 bounded
  by: chplead
  to: erdogan
  answers: erdacc2 "answered"
* usconcern ACCUSE/disapprove occurred
  when: 2013-05-31/2013-06-04 bounded
  by: us; eu
  to: police
  about: gezi
  answers: gezi "concern over the conduct of the police"
* tents ASSAULT/destroy occurred
  when: 2013-05-31 from text "May 31"
  where: gezi; istanbul
  by: police
  to: "the tents" thing
* taksimout RETREAT/withdraw occurred
  when: 2013-06-01 from gezi "The following afternoon"
  where: taksim; istanbul
  by: police
  to: protesters
* fell ASSAULT/destroy attempted optional
  when: 2013-05-28 from text "May 28"
  where: gezi; istanbul
  to: "trees" thing
tie: chplead leads chp "The CHP's leader"

== ax-gezi-2
outlet: Diaspora Dispatch Berlin
register: daily
published: 2013-06-16
--
Gezi {clear|cleared}: {divan|gas} in the hotel, {hospgas|gas} in the hospital

It was ten minutes to nine and parents were still pushing prams between the tents when the loudspeakers crackled. Within the half hour riot police had {clear|taken} Gezi Park from three sides, {clear|firing} gas and {clear|spraying} water into which, witnesses say, something that burns the skin had been mixed. By ten they were {cleartents|tearing down} the tents and the library. Lorries carried the lot away before midnight.

Those who {flee|ran} into the Divan Hotel next door were {divan|followed}. Gas canisters {divan|flew} through the revolving door into a lobby where volunteers tended the injured; a member of Germany's parliament, Claudia Roth, was {roth|hit} there, her eyes swollen shut. "They {clear|hunt} us like animals," she said. Doctors were {docs|led away} in handcuffs. Istanbul's governor, Huseyin Avni Mutlu, said 29 people had been {clear|hurt}, none badly, and that the {clear|operation} took place because "marginal groups" had {stay|refused} to {leave!denied|go}. The Medical Association counts hundreds.

Two hours before, in the suburb of Ankara where his party had {sincan|assembled} a crowd of tens of thousands, Prime Minister Erdogan had set a last {ultim|term}: Taksim must be {leave!demanded|empty} by Sunday, "otherwise the security forces know how to {thrclear|empty} it". On Thursday night he had {met|received} actors, a singer and two envoys of Taksim Solidarity until three in the morning and {concede|promised} to wait for the courts and then to {refer!announced|ask} the people of Istanbul. "That is {pos|positive}," a spokesman of the group said on Friday. On Saturday noon, after a night of forums, it decided to {stay|stay} nevertheless.

The square itself was {retake|taken} on Tuesday, in a {retake|battle} that lasted twenty hours: petrol bombs against gas. Fifty lawyers who {lawyers|protested} against it in the Caglayan courthouse were {lawarr|dragged off} the same afternoon.

Now the answer. Overnight thousands {bridge|crossed} the Bosphorus bridge on foot, until gas {bridgegas|stopped} them. In Ankara police {ankgas|broke up} a funeral {ankfun|march} for a man who had been {saris|shot} in the head by an officer on June 1 and who died on Friday, the fourth or fifth victim. KESK and DISK call a general {strike17|strike} for Monday. The Interior Minister {strikeun|called} it unlawful: whoever takes part would "suffer the {strikethr,conseq|consequences}".

In Berlin Angela Merkel declared herself "{merkel|appalled}". {accession|Talks} on Turkish accession, which were to open a new chapter on the 26th, can be {delay!hypothetical|put off}, people around her say. On Thursday the European Parliament had {epcond|condemned} the "disproportionate use of {gezi|force}"; Erdogan did not {erdreject|recognise} the vote.

~ More pictures: berlin-dispatch.example/gezi
--
who roth: person DE | Claudia Roth
who mutlu: Istanbul's governor, Huseyin Avni Mutlu
who erdogan: Prime Minister Erdogan
who intmin: person TR | The Interior Minister
who ep: body - | European Parliament
who solidarity: the group
where divan: site TR 41.0400 28.9880 | Divan Hotel
where cag: site TR 41.0660 28.9800 | Caglayan courthouse
where bridge: site TR 41.0455 29.0340 | Bosphorus bridge
where sincan: district TR 39.9680 32.5800 | the suburb of Ankara
where berlin: town DE 52.5244 13.4105 | In Berlin
* clear ASSAULT/crowd-control occurred
  when: 2013-06-15 "ten minutes to nine"
  where: gezi; istanbul
  by: police
  to: "parents"; gezi thing
  with: crowd-control "gas"
  injured: 29 "29 people" side recipient voice mutlu
  injured: >=200 vague "hundreds" side recipient voice tma
  said: "witnesses" witness "say"
  said: mutlu official "said"
  answers: stay "because"
* ultim REQUEST/yield occurred
  when: 2013-06-15 from clear "Two hours before"
  where: sincan
  by: erdogan
  about: leave
  to: solidarity
* cleartents ASSAULT/destroy occurred
  when: 2013-06-15 "By ten"
  where: gezi; istanbul
  by: police
  to: "the tents and the library" thing
* flee RETREAT/withdraw occurred optional
  when: 2013-06-15
  where: divan
  by: "Those who ran"
  to: police
* divan ASSAULT/crowd-control occurred
  when: 2013-06-15
  where: divan; istanbul
  by: police
  to: "Those who ran"; "volunteers"; roth
  with: crowd-control "Gas canisters"
* roth ASSAULT/crowd-control occurred
  when: 2013-06-15
  where: divan; istanbul
  by: police
  to: roth
  with: crowd-control "Gas canisters"
  injured: 1 "a member of Germany's parliament" side civilian
  part_of: divan
* docs COERCE/arrest occurred
  when: 2013-06-15
  where: divan; istanbul
  by: police
  to: "Doctors"
* thrclear THREATEN/violence occurred
  when: 2013-06-15 from clear "Two hours before"
  where: sincan
  by: erdogan
  about: clear
  to: solidarity
* leave RETREAT/withdraw demanded
  when: 2013-06-15/2013-06-16 bounded "Sunday"
  where: gezi; taksim
  by: solidarity; "marginal groups"
* sincan SUPPORT occurred optional
  when: 2013-06-15
  where: sincan
  by: "tens of thousands"
  to: erdogan
* met CONSULT occurred
  when: 2013-06-13 "Thursday night"
  by: erdogan; "actors, a singer"; solidarity
  to: erdogan
* concede AGREE occurred
  when: 2013-06-13 "Thursday night"
  by: erdogan
  to: solidarity
* refer REQUEST/change announced optional
  when: ?
  by: erdogan
  to: "the people of Istanbul"
* stay REJECT/yield occurred
  when: 2013-06-15 "Saturday noon"
  where: gezi
  by: solidarity; "marginal groups" alleged of mutlu
  to: erdogan
  about: leave
* retake COERCE/seize occurred
  when: 2013-06-11 "Tuesday"
  where: taksim; istanbul
  by: police
  to: taksim thing
  with: incendiary "petrol bombs"; crowd-control "gas"
* lawyers PROTEST/demo occurred
  when: 2013-06-11 from retake "the same afternoon"
  where: cag; istanbul
  by: "Fifty lawyers"
  to: police
  answers: retake "protested against it"
  participants: 50 "Fifty lawyers"
* lawarr COERCE/arrest occurred
  when: 2013-06-11 from retake "the same afternoon"
  where: cag; istanbul
  by: police
  to: "Fifty lawyers"
  detained: 50 "Fifty lawyers" side recipient
* bridge PROTEST/demo occurred
  when: 2013-06-15/2013-06-16 "Overnight"
  where: bridge; istanbul
  by: "thousands"
  to: police
  answers: clear "the answer"
  participants: >=2000 vague "thousands"
* bridgegas ASSAULT/crowd-control occurred
  when: 2013-06-15/2013-06-16 "Overnight"
  where: bridge; istanbul
  by: police
  to: "thousands"
  with: crowd-control "gas"
* ankgas ASSAULT/crowd-control occurred
  when: 2013-06-15/2013-06-16 bounded
  where: ankara
  by: police
  to: "a funeral march"
* ankfun PROTEST/demo occurred
  when: 2013-06-15/2013-06-16 bounded
  where: ankara
  to: police
* saris ASSAULT/firearms occurred
  when: 2013-06-01 from text "June 1"
  by: police "an officer"
  to: "a man"
  killed: 1 "a man" side civilian
* strike17 PROTEST/strike announced
  when: 2013-06-17 "for Monday"
  by: kesk; disk
  answers: clear "the answer"
* strikethr THREATEN occurred
  when: 2013-06-15/2013-06-16 bounded
  by: intmin
  to: kesk; disk
  about: conseq
* conseq COERCE hypothetical optional
  when: ?
  to: "whoever takes part"
  said: intmin official
* merkel ACCUSE/disapprove occurred
  when: 2013-06-15/2013-06-16 bounded
  where: berlin
  by: merkel
  to: police
  about: clear
  answers: clear "appalled"
* accession CONSULT announced optional
  when: 2013-06-26 from text "the 26th"
* delay REJECT/meet hypothetical
  when: ?
  about: accession
  said: "people around her" unnamed "say"
* epcond ACCUSE/disapprove occurred
  when: 2013-06-13 "Thursday"
  by: ep
  to: police
  about: gezi
  answers: gezi "condemned"
* gezi ASSAULT/crowd-control occurred
  when: ?
  by: police
* erdreject REJECT occurred
  when: 2013-06-13/2013-06-16 bounded
  by: erdogan
  to: ep
  about: epcond
  answers: epcond "did not recognise the vote"
* pos SUPPORT occurred
  when: 2013-06-14 "Friday"
  by: solidarity
  to: erdogan
  about: concede
  answers: concede "That is positive"
* strikeun ACCUSE/disapprove occurred
  when: 2013-06-15/2013-06-16 bounded
  by: intmin
  to: kesk; disk
  about: strike17
  answers: strike17 "called it unlawful"
* hospgas ASSAULT/crowd-control occurred
  when: 2013-06-15/2013-06-16 bounded
  where: "the hospital"
  by: police
  with: crowd-control "gas"

== ax-gezi-3
outlet: Lawgate Monitor
register: wire
published: 2022-04-26
--
Kavala {life|jailed} for life over 2013 Gezi {protests|protests}; allies {cond|aghast}

ISTANBUL, April 26 (Lawgate) - A Turkish court has {life|sentenced} the philanthropist Osman Kavala to life in prison without parole for attempting to {coup|overthrow} the government by organising and paying for the Gezi Park {protests|protests} of 2013, a {life|verdict} that Germany, the United States and the Council of Europe {cond|condemned} within hours.

Seven co-defendants, among them an architect, a lawyer and a film-maker, were {eighteen|given} 18 years each on Monday for helping him and {eightarr|taken} to jail straight from the courtroom, where relatives {boo|chanted} "this is only the beginning, the struggle goes on". Kavala, 64, who has been {silence|held} since October 2017 and followed the hearing by video from Silivri prison, {kavcond|called} it an "assassination by use of the judiciary". Lawyers said they would {appeal|appeal}.

The panel of three {acq|cleared} him of {spy|espionage}. One of the judges {dissent|dissented}, writing that wiretaps obtained without a lawful order were the only evidence.

An earlier bench had {acquit|acquitted} Kavala and eight others of the same charge on February 18, 2020. He was {rearrest|arrested} again before he had left the prison grounds, and President Tayyip Erdogan, prime minister in 2013, spoke the next day of "a {erdcrit|manoeuvre}". The judges of that bench were put under {hsk|investigation}, and an appeals court {overturn|quashed} their {acquit|acquittal} in January 2021.

In December 2019 the European Court of Human Rights {echr|found} that he was being {silence|held} in order to silence him and {echrdem|ordered} his {free!demanded|release}. Turkey's {refuse|refusal} led the Council of Europe's ministers in February to open infringement {infringe|proceedings}, only the second in its history, which might end in {expelcoe!hypothetical|expulsion}. Last October ten Western ambassadors {tenask|demanded} that he be {free!demanded|freed}; Erdogan {tenthr|threatened} to {tenexp!threatened|expel} them and {tenback|dropped} it after they had {tenstate|declared} their respect for the duty not to interfere.

The State Department said it was "deeply {cond|troubled}" and {usfree|called} again {usfree|on} Ankara to {free!demanded|release} him. Germany's foreign minister said the {life|judgment} stood in glaring {cond|contradiction} to the rule of law, and {gersum|summoned} Turkey's ambassador. The foreign ministry in Ankara {mfarej|rejected} the remarks as "improper". On Istiklal Avenue, a few hundred steps from the park, police {sitarr|detained} some fifty people who tried on Monday evening to {readprot|read} a statement.

Eight demonstrators and a policeman lost their lives in the summer of 2013, when millions {protests|took to the streets} after the {gezi|eviction} of campers who {sitin|guarded} a row of trees. The prosecution held that Kavala {coup|steered} the {protests|revolt} on behalf of the financier George Soros. He says he brought pastries.

~ Timeline: Nine years of the Gezi case
~ Republish under licence
--
who ccourt: body TR | A Turkish court; The panel of three
who bench: body TR | An earlier bench; that bench
who seven: person TR | Seven co-defendants
who germany: state DE | Germany
who coe: organisation - | Council of Europe
who gerfm: person DE | Germany's foreign minister
who state: body US | The State Department
who erdogan: President Tayyip Erdogan
who turkey: state TR | Turkey; Ankara
who turmfa: body TR | The foreign ministry in Ankara
who ten: person - | ten Western ambassadors
where silivri: site TR 41.0900 28.2100 | Silivri prison
where istiklal: site TR 41.0340 28.9790 | Istiklal Avenue
* life SANCTION/convict occurred
  when: 2022-04-25 "Monday"
  where: istanbul
  by: ccourt
  to: kavala
  about: coup
* protests PROTEST/demo occurred
  when: 2013 season from text "summer of 2013"
  where: gezi
  by: "millions"; kavala alleged of "The prosecution"
  killed: 8 "Eight demonstrators" part side actor
  killed: 1 "a policeman" part side recipient
  said: "The prosecution" official claimed "held"
* cond ACCUSE/disapprove occurred
  when: 2022-04-25/2022-04-26 from life "within hours"
  by: germany; us; coe; state; gerfm
  to: ccourt
  about: life
  answers: life "condemned within hours"
* coup COERCE/martial-law attempted
  when: 2013 from text "2013"
  by: kavala alleged of ccourt; kavala denied
  to: erdogan "the government"
  said: ccourt official
  said: "The prosecution" official "held"
* eighteen SANCTION/convict occurred
  when: 2022-04-25 "Monday"
  where: istanbul
  by: ccourt
  to: seven
  count: 7 "Seven co-defendants"
* eightarr COERCE/arrest occurred
  when: 2022-04-25 "Monday"
  where: "the courtroom"; istanbul
  by: ccourt
  to: seven
  detained: 7 "Seven co-defendants" side recipient
* boo PROTEST/demo occurred
  when: 2022-04-25 "Monday"
  where: "the courtroom"; istanbul
  by: "relatives"
  to: ccourt
* appeal REQUEST/change announced
  when: ?
  by: "Lawyers"
  about: life
* acq RETREAT/release occurred optional
  when: 2022-04-25 "Monday"
  by: ccourt
  to: kavala
* spy COERCE hypothetical optional
  when: ?
  by: kavala
* dissent REJECT occurred
  when: 2022-04-25 "Monday"
  by: "One of the judges"
  to: ccourt
  about: life
  answers: life "dissented"
* acquit RETREAT/release occurred
  when: 2020-02-18 from text "February 18, 2020"
  by: bench
  to: kavala; "eight others"
  count: 9 "Kavala and eight others"
* rearrest COERCE/arrest occurred
  when: 2020-02-18
  where: "the prison grounds"
  to: kavala
  detained: 1 "Kavala" side recipient
* erdcrit ACCUSE/disapprove occurred
  when: 2020-02-19 from acquit "the next day"
  by: erdogan
  to: bench
  about: acquit
  answers: acquit "a manoeuvre"
* hsk ACCUSE/investigate occurred
  when: 2020-02-18/2021-01 bounded
  to: bench "The judges of that bench"
  about: acquit
* overturn REJECT occurred
  when: 2021-01 from text "January 2021"
  by: "an appeals court"
  to: bench
  about: acquit
  answers: acquit "quashed their acquittal"
* echr ACCUSE/disapprove occurred
  when: 2019-12 from text "December 2019"
  by: echr
  to: turkey
  about: silence
* silence COERCE/arrest ongoing
  when: 2017-10/2022-04-26 from text "October 2017"
  where: silivri
  by: turkey
  to: kavala
* echrdem REQUEST/yield occurred
  when: 2019-12 from text "December 2019"
  by: echr
  to: turkey
  about: free
* free RETREAT/release demanded
  when: ?
  by: turkey
  to: kavala
* refuse REJECT/yield occurred
  when: 2019-12/2022-02 bounded
  by: turkey
  to: echr
  about: free
  answers: echrdem "Turkey's refusal"
* infringe ACCUSE/investigate occurred
  when: 2022-02 "February"
  by: coe
  to: turkey
  answers: refuse "led"
* expelcoe SANCTION/expel hypothetical
  when: ?
  by: coe
  to: turkey
* tenask REQUEST/yield occurred
  when: 2021-10 "Last October"
  by: ten
  to: turkey
  about: free
* tenthr THREATEN/expel occurred
  when: 2021-10 "Last October"
  by: erdogan
  to: ten
  about: tenexp
* tenexp SANCTION/expel threatened
  when: ?
  by: erdogan
  to: ten
* tenback CONCEDE occurred
  when: 2021-10 "Last October"
  by: erdogan
  to: ten
* tenstate CONCEDE occurred
  when: 2021-10 "Last October"
  by: ten
  to: turkey
* usfree REQUEST/yield occurred
  when: 2022-04-25/2022-04-26 bounded
  by: state
  to: turkey
  about: free
* gersum REQUEST/meet occurred
  when: 2022-04-25/2022-04-26 bounded
  by: gerfm
  to: "Turkey's ambassador"
* mfarej REJECT occurred
  when: 2022-04-25/2022-04-26 bounded
  by: turmfa
  to: germany; us; coe
  about: cond
  answers: cond "rejected the remarks"
* sitarr COERCE/arrest occurred
  when: 2022-04-25 "Monday evening"
  where: istiklal
  by: police
  to: "some fifty people"
  detained: ~50 "some fifty people" side recipient
* gezi ASSAULT/crowd-control occurred
  when: 2013 season from text "summer of 2013"
  where: gezi
  to: "campers"
* sitin PROTEST/demo occurred
  when: 2013 season from text "summer of 2013"
  where: gezi
  by: "campers"
* kavcond ACCUSE/disapprove occurred
  when: 2022-04-25 "Monday"
  by: kavala
  to: ccourt
  about: life
  answers: life "called it an"
* readprot PROTEST/demo attempted optional
  when: 2022-04-25 "Monday evening"
  where: istiklal
  by: "some fifty people"
