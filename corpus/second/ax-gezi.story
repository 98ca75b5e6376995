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
Second man dies in Turkey unrest; deputy premier {apol|apologises} to "those who love trees"

ISTANBUL, June 4 (MNS) - Turkey's deputy prime minister {apol|apologised} on Tuesday to people {evict|hurt} when police {evict|broke up} a small environmental {sitin|sit-in} in Istanbul last week, hours after a second young man died in the {protests|demonstrations} that the {evict|crackdown} had set off across the country.

"The use of excessive {evict|force} against citizens who were there for the trees was wrong," Bulent Arinc told reporters in Ankara after {gulmet|meeting} President Abdullah Gul. "I {apol|ask their pardon}." He did not extend the words to those who had {destr|destroyed} public property, and he {gohome|called on} the demonstrators to go home.

A 22-year-old member of the opposition Republican People's Party's youth branch was {comert|hit} in the head late on Monday in Antakya, near the Syrian border. The governor's office first said he had been {comert|shot}; the prosecutor, after the autopsy, spoke of a {comert|blow}, and friends said it was a tear gas canister {comert|fired} by police. On Sunday a demonstrator of 20 was {taxi|run over} by a taxi that {taxi|drove} into a {blockade|blockade} on an Istanbul motorway.

The Turkish Medical Association said 4,100 people had been {protests|injured} in five days, three of whom were fighting for their lives. The Interior Ministry counts 235 separate {protests|protests} in 67 cities and 1,730 {det|detained}, most of them {freed|released} since; 115 police officers were {protests|wounded}.

In Ankara riot police used {ankgas|water cannon} and {ankgas|gas} again on Monday night against a few thousand people who {ankmarch|marched} on the prime minister's office. In the Besiktas quarter of Istanbul fans {fansriot|threw} stones and {fansriot|built} barricades of paving slabs, and police {mosque|fired} gas into a mosque courtyard that served as a first-aid post, doctors there said. KESK, a confederation of a quarter of a million public servants, began a two-day {kesk|strike}. DISK will {disk|join} on Wednesday.

Prime Minister Tayyip Erdogan, who left on Monday for a {tour|tour} of Morocco, Algeria and Tunisia, had {looters|called} the protesters "a few looters" and {chpacc|accused} the CHP of stirring them up. Party supporters could come onto the streets too, he had {fifty|warned}: "We can hardly keep our fifty per cent at home." The CHP's leader {chpans|answered} that the prime minister behaved "like a dictator".

The United States and the European Union both voiced {concern|concern} over the conduct of the police. Shares in Istanbul, which had lost a tenth of their value on Monday, recovered somewhat.

The {sitin|sit-in} began on May 28, when bulldozers came to uproot trees in Gezi Park for a shopping arcade in the shape of an Ottoman barracks. On May 31 before dawn police {evict|stormed} it and {evict|burned} the tents. The following afternoon they {taksout|withdrew} from Taksim Square, which has been in the {occ|hands} of the demonstrators since.

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
* apol CONCEDE occurred
  when: 2013-06-04 "Tuesday"
  where: ankara
  by: arinc
  to: "people hurt when police broke up a small environmental sit-in"
  answers: evict "apologised on Tuesday to people hurt when police broke up"
* evict ASSAULT/crowd-control occurred
  when: 2013-05-31 from text "May 31" "last week"
  where: gezi; istanbul
  by: police
  to: "people"; "the tents" thing
* sitin PROTEST/demo occurred
  when: 2013-05-28/2013-05-31 day from text "May 28"
  where: gezi; istanbul
* protests PROTEST/demo ongoing
  when: 2013-05-31/2013-06-04 "five days"
  where: "67 cities"; "across the country"
  by: protesters
  count: 235 "235 separate protests"
  injured: 4100 "4,100 people" voice tma
  injured: 3 "three" part voice tma
  injured: 115 "115 police officers" side recipient voice intmin
  answers: evict "set off"
  said: tma party "said"
  said: intmin official "counts"
* gulmet CONSULT occurred
  when: 2013-06-04 "Tuesday"
  where: ankara
  by: arinc; gul
  to: gul
* destr PROTEST/riot occurred optional
  when: 2013-05-31/2013-06-04 bounded
  by: "those who had destroyed public property"
  to: "public property" thing
* gohome REQUEST/yield occurred
  when: 2013-06-04 "Tuesday"
  where: ankara
  by: arinc
  to: protesters
  about: protests
* comert ASSAULT occurred
  when: 2013-06-03 "late on Monday"
  where: antakya
  by: police alleged of "friends"
  to: comert
  with: crowd-control "tear gas canister"
  killed: 1 "A 22-year-old member" side recipient
  said: "The governor's office" official "said"
  said: "the prosecutor" official "spoke"
  said: "friends" witness "said"
* taxi ASSAULT occurred optional
  when: 2013-06-02 "Sunday"
  where: istanbul
  by: "a taxi"
  to: "a demonstrator of 20"
  with: vehicle "taxi"
  killed: 1 "a demonstrator of 20" side recipient
* blockade PROTEST/obstruct occurred
  when: 2013-06-02 "Sunday"
  where: istanbul
  by: protesters
* det COERCE/arrest occurred
  when: 2013-05-31/2013-06-04 bounded
  detained: 1730 "1,730" voice intmin
  said: intmin official "counts"
* freed RETREAT/release occurred
  when: 2013-05-31/2013-06-04 bounded
  to: "most of them"
  said: intmin official "counts"
* ankgas ASSAULT/crowd-control occurred
  when: 2013-06-03 "Monday night"
  where: ankara
  by: police
  to: "a few thousand people"
  with: crowd-control "water cannon and gas"
* ankmarch PROTEST/demo occurred
  when: 2013-06-03 "Monday night"
  where: ankara
  by: "a few thousand people"
  to: erdogan "the prime minister's office"
* fansriot PROTEST/riot occurred
  when: 2013-06-03 "Monday night"
  where: besiktas; istanbul
  by: fans
  to: police
  with: stones "stones"
* mosque ASSAULT/crowd-control occurred
  when: 2013-06-03 "Monday night"
  where: besiktas; istanbul
  by: police
  to: "a mosque courtyard" thing
  with: crowd-control "gas"
  said: "doctors there" witness "said"
* kesk PROTEST/strike ongoing
  when: 2013-06-04/2013-06-05 "two-day"
  by: kesk
* disk PROTEST/strike announced
  when: 2013-06-05 "Wednesday"
  by: disk
* tour CONSULT/visit ongoing
  when: 2013-06-03 "Monday"
  where: "Morocco"; "Algeria"; "Tunisia"
  by: erdogan
  to: "Morocco"; "Algeria"; "Tunisia"
* looters ACCUSE/disapprove occurred
  when: 2013-05-31/2013-06-03 bounded
  by: erdogan
  to: protesters
  about: protests
* chpacc ACCUSE/allege occurred
  when: 2013-05-31/2013-06-03 bounded
  by: erdogan
  to: chp
  about: protests
* fifty THREATEN occurred
  when: 2013-05-31/2013-06-03 bounded
  by: erdogan
  to: protesters
  about: PROTEST/demo by "Party supporters"
* chpans ACCUSE/disapprove occurred
  when: 2013-05-31/2013-06-04 bounded
  by: chplead
  to: erdogan
  answers: chpacc "answered"
* concern ACCUSE/disapprove occurred optional
  when: 2013-05-31/2013-06-04 bounded
  by: us; eu
  to: police
  about: ASSAULT/crowd-control by police
* taksout RETREAT/withdraw occurred
  when: 2013-06-01 from evict "The following afternoon"
  where: taksim; istanbul
  by: police
* occ PROTEST/demo ongoing optional
  when: 2013-06-01/2013-06-04 "since"
  where: taksim; istanbul
  by: protesters

== ax-gezi-2
outlet: Diaspora Dispatch Berlin
register: daily
published: 2013-06-16
--
Gezi {clear|cleared}: {divan|gas} in the hotel, {divan|gas} in the hospital

It was ten minutes to nine and parents were still pushing prams between the tents when the loudspeakers crackled. Within the half hour riot police had {clear|taken} Gezi Park from three sides, {clear|firing} gas and {clear|spraying} water into which, witnesses say, something that burns the skin had been mixed. By ten they were {clear|tearing down} the tents and the library. Lorries carried the lot away before midnight.

Those who ran into the Divan Hotel next door were {divan|followed}. Gas canisters {divan|flew} through the revolving door into a lobby where volunteers {tend|tended} the injured; a member of Germany's parliament, Claudia Roth, was {divan|hit} there, her eyes swollen shut. "They {divan|hunt} us like animals," she said. Doctors were {docs|led away} in handcuffs. Istanbul's governor, Huseyin Avni Mutlu, said 29 people had been {clear|hurt}, none badly, and that the {clear|operation} took place because "marginal groups" had {stay|refused} to go. The Medical Association counts hundreds.

Two hours before, in the suburb of Ankara where his party had assembled a {akprally|crowd} of tens of thousands, Prime Minister Erdogan had set a last {term|term}: Taksim must be empty by Sunday, "otherwise the security forces know how to {termthr|empty} it". On Thursday night he had {talks|received} actors, a singer and two envoys of Taksim Solidarity until three in the morning and {prom|promised} to wait for the courts and then to ask the people of Istanbul. "That is {pos|positive}," a spokesman of the group said on Friday. On Saturday noon, after a night of forums, it decided to {stay|stay} nevertheless.

The square itself was {taksim|taken} on Tuesday, in a {taksim|battle} that lasted twenty hours: petrol bombs against gas. Fifty lawyers who {lawprot|protested} against it in the Caglayan courthouse were {lawdet|dragged off} the same afternoon.

Now the answer. Overnight thousands {bridge|crossed} the Bosphorus bridge on foot, until gas {bridgegas|stopped} them. In Ankara police {funbreak|broke up} a funeral {funeral|march} for a man who had been {sari|shot} in the head by an officer on June 1 and who died on Friday, the fourth or fifth victim. KESK and DISK call a general {gstrike|strike} for Monday. The Interior Minister {unlaw|called} it unlawful: whoever takes part would "{conseq|suffer the consequences}".

In Berlin Angela Merkel declared herself "{merkel|appalled}". {acctalks|Talks} on Turkish accession, which were to open a new chapter on the 26th, can be {accoff|put off}, people around her say. On Thursday the European Parliament had {epcond|condemned} the "disproportionate use of force"; Erdogan did {eprej|not recognise} the vote.

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
  to: "the tents" thing; "the library" thing
  with: crowd-control "gas"; crowd-control "water"
  injured: 29 "29 people" side recipient voice mutlu
  injured: >=200 "hundreds" vague side recipient voice tma
  answers: stay "because"
  said: "witnesses" witness "say"
  said: mutlu official "said"
* divan ASSAULT/crowd-control occurred
  when: 2013-06-15
  where: divan; istanbul
  by: police
  to: "Those who ran into the Divan Hotel"; roth
  with: crowd-control "Gas canisters"
  injured: 1 "Claudia Roth" side recipient
  part_of: clear
* tend AID occurred optional
  when: 2013-06-15
  where: divan
  by: "volunteers"
  to: "the injured"
* docs COERCE/arrest occurred
  when: 2013-06-15
  where: divan
  by: police
  to: "Doctors"
* stay REJECT/yield occurred
  when: 2013-06-15 "Saturday noon"
  where: gezi
  by: solidarity; "marginal groups"
  to: erdogan
  said: mutlu official "said"
* akprally PROTEST/demo occurred optional
  when: 2013-06-15 "Two hours before"
  where: sincan
  by: "his party"; "a crowd of tens of thousands"
* term REQUEST/yield occurred
  when: 2013-06-15 from clear "Two hours before"
  where: sincan
  by: erdogan
  to: solidarity
  about: RETREAT/withdraw at taksim
* termthr THREATEN/violence occurred
  when: 2013-06-15 from clear "Two hours before"
  where: sincan
  by: erdogan
  to: solidarity
  about: ASSAULT/crowd-control by police at taksim
* talks CONSULT/multilateral occurred
  when: 2013-06-13 "Thursday night"
  by: erdogan; solidarity "two envoys of Taksim Solidarity"; "actors"; "a singer"
  to: erdogan
* prom AGREE occurred
  when: 2013-06-13 "Thursday night"
  by: erdogan
  to: solidarity; "actors"; "a singer"
* pos SUPPORT occurred
  when: 2013-06-14 "Friday"
  by: solidarity
  to: erdogan
  answers: prom "positive"
* taksim ASSAULT/crowd-control occurred
  when: 2013-06-11 "Tuesday"
  where: taksim; istanbul
  by: police
  to: taksim thing
  with: crowd-control "gas"; incendiary "petrol bombs"
* lawprot PROTEST/demo occurred
  when: 2013-06-11 from taksim "the same afternoon"
  where: cag; istanbul
  by: "Fifty lawyers"
  to: police
  answers: taksim "protested against it"
* lawdet COERCE/arrest occurred
  when: 2013-06-11 from taksim "the same afternoon"
  where: cag; istanbul
  to: "Fifty lawyers"
  detained: 50 "Fifty lawyers" side recipient
* bridge PROTEST/demo occurred
  when: 2013-06-15/2013-06-16 day "Overnight"
  where: bridge; istanbul
  by: "thousands"
  answers: clear "the answer"
* bridgegas ASSAULT/crowd-control occurred
  when: 2013-06-15/2013-06-16 day "Overnight"
  where: bridge; istanbul
  to: "thousands"
  with: crowd-control "gas"
* funbreak ASSAULT/crowd-control occurred
  when: 2013-06-15/2013-06-16 bounded
  where: ankara
  by: police
  to: "a funeral march"
* funeral PROTEST/demo occurred
  when: 2013-06-15/2013-06-16 bounded
  where: ankara
* sari ASSAULT/firearms occurred
  when: 2013-06-01 from text "June 1"
  by: "an officer"
  to: "a man"
  killed: 1 "a man" side recipient
  killed: 4-5 "the fourth or fifth victim" as_of 2013-06-14
* gstrike PROTEST/strike announced
  when: 2013-06-17 "Monday"
  by: kesk; disk
  answers: clear "the answer"
* unlaw ACCUSE/disapprove occurred
  when: 2013-06-15/2013-06-16 bounded
  by: intmin
  to: kesk; disk
  about: gstrike
  answers: gstrike "called it unlawful"
* conseq THREATEN occurred
  when: 2013-06-15/2013-06-16 bounded
  by: intmin
  to: "whoever takes part"
  answers: gstrike "whoever takes part"
* merkel ACCUSE/disapprove occurred
  when: 2013-06-15/2013-06-16 bounded
  where: berlin
  by: merkel
  to: police
  about: clear
* acctalks CONSULT announced
  when: 2013-06-26 from text "the 26th"
* accoff REJECT/meet hypothetical
  when: ?
  about: acctalks
  said: "people around her" unnamed "say"
* epcond ACCUSE/disapprove occurred
  when: 2013-06-13 "Thursday"
  by: ep
  to: police
  about: ASSAULT/crowd-control by police
* eprej REJECT occurred
  when: 2013-06-13/2013-06-16 bounded
  by: erdogan
  to: ep
  about: epcond
  answers: epcond "not recognise the vote"
figure: demonstrators >=20000 vague "tens of thousands" at sincan

== ax-gezi-3
outlet: Lawgate Monitor
register: wire
published: 2022-04-26
--
Kavala {verdict|jailed} for life over 2013 Gezi {protests|protests}; allies {cond|aghast}

ISTANBUL, April 26 (Lawgate) - A Turkish court has {verdict|sentenced} the philanthropist Osman Kavala to life in prison without parole for attempting to {overthrow|overthrow} the government by organising and paying for the Gezi Park {protests|protests} of 2013, a {verdict|verdict} that Germany, the United States and the Council of Europe {cond|condemned} within hours.

Seven co-defendants, among them an architect, a lawyer and a film-maker, were {seven18|given} 18 years each on Monday for helping him and {sevenjail|taken} to jail straight from the courtroom, where relatives {chant|chanted} "this is only the beginning, the struggle goes on". Kavala, 64, who has been {held|held} since October 2017 and followed the hearing by video from Silivri prison, {assass|called} it an "assassination by use of the judiciary". Lawyers said they would {appeal|appeal}.

The panel of three {espion|cleared} him of espionage. One of the judges {dissent|dissented}, writing that wiretaps obtained without a lawful order were the only evidence.

An earlier bench had {acquit|acquitted} Kavala and eight others of the same charge on February 18, 2020. He was {rearrest|arrested} again before he had left the prison grounds, and President Tayyip Erdogan, prime minister in 2013, {manoeuvre|spoke} the next day of "a manoeuvre". The judges of that bench were put under {benchinq|investigation}, and an appeals court {quash|quashed} their {acquit|acquittal} in January 2021.

In December 2019 the European Court of Human Rights {echrfind|found} that he was being {held|held} in order to silence him and {echrord|ordered} his {rel|release}. Turkey's {relno|refusal} led the Council of Europe's ministers in February to open infringement {infring|proceedings}, only the second in its history, which might end in {coeexp|expulsion}. Last October ten Western ambassadors {tendem|demanded} that he be {rel|freed}; Erdogan {tenthr|threatened} to {tenexp|expel} them and {tendrop|dropped} it after they had {tenresp|declared their respect} for the duty not to interfere.

The State Department said it was "deeply {stated|troubled}" and {statecall|called} again {statecall|on} Ankara to {rel|release} him. Germany's foreign minister said the {verdict|judgment} stood in glaring {gercond|contradiction} to the rule of law, and {summon|summoned} Turkey's ambassador. The foreign ministry in Ankara {mfarej|rejected} the remarks as "improper". On Istiklal Avenue, a few hundred steps from the park, police {istdet|detained} some fifty people who tried on Monday evening to {istread|read} a statement.

Eight demonstrators and a policeman lost their lives in the summer of 2013, when millions {protests|took to the streets} after the {evict|eviction} of campers who {sitin|guarded} a row of trees. The prosecution {prosec|held} that Kavala steered the {protests|revolt} on behalf of the financier George Soros. He says he brought pastries.

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
* verdict SANCTION/convict occurred
  when: 2022-04-25 "Monday"
  where: istanbul
  by: ccourt
  to: kavala
* protests PROTEST/demo occurred
  when: 2013-06/2013-08 season from text "the summer of 2013" "2013"
  where: gezi
  by: "millions"
  killed: 8 "Eight demonstrators" part side actor
  killed: 1 "a policeman" part side recipient
* cond ACCUSE/disapprove occurred
  when: 2022-04-25/2022-04-26 bounded "within hours"
  by: germany; us; coe
  to: ccourt
  about: verdict
  answers: verdict "condemned within hours"
* overthrow COERCE/martial-law attempted optional
  when: 2013 from text "2013"
  by: kavala alleged of ccourt
  to: "the government"
  said: ccourt official
* seven18 SANCTION/convict occurred
  when: 2022-04-25 "Monday"
  where: istanbul
  by: ccourt
  to: seven
  count: 7 "Seven co-defendants"
* sevenjail COERCE/arrest occurred
  when: 2022-04-25 "Monday"
  where: "courtroom"; istanbul
  to: seven
  detained: 7 "Seven co-defendants"
* chant PROTEST/demo occurred
  when: 2022-04-25 "Monday"
  where: "courtroom"; istanbul
  by: "relatives"
  to: ccourt
* held COERCE/arrest ongoing
  when: 2017-10 from text "October 2017"
  where: silivri
  by: turkey
  to: kavala
* assass ACCUSE/disapprove occurred
  when: 2022-04-25/2022-04-26 bounded
  where: silivri
  by: kavala
  to: ccourt
  about: verdict
  answers: verdict "called it"
* appeal REQUEST/change announced
  when: ?
  by: "Lawyers"
  about: verdict
  answers: verdict "appeal"
* espion REJECT occurred
  when: 2022-04-25 "Monday"
  where: istanbul
  by: ccourt
  about: ACCUSE to kavala
* dissent REJECT occurred
  when: 2022-04-25 "Monday"
  where: istanbul
  by: "One of the judges"
  to: ccourt
  about: verdict
  answers: verdict "dissented"
* acquit REJECT occurred
  when: 2020-02-18 from text "February 18, 2020"
  by: bench
  about: ACCUSE to kavala
* rearrest COERCE/arrest occurred
  when: 2020-02-18 from acquit "before he had left the prison grounds"
  where: "the prison grounds"
  to: kavala
  detained: 1 "He"
* manoeuvre ACCUSE/disapprove occurred
  when: 2020-02-19 from acquit "the next day"
  by: erdogan
  to: bench
  about: acquit
* benchinq ACCUSE/investigate occurred
  when: 2020-02-18/2022-04-26 bounded
  to: bench
  about: acquit
* quash REJECT occurred
  when: 2021-01 from text "January 2021"
  by: "an appeals court"
  to: bench
  about: acquit
  answers: acquit "quashed their acquittal"
* echrfind ACCUSE/disapprove occurred
  when: 2019-12 from text "December 2019"
  by: echr
  to: turkey
  about: held
  answers: held "found that he was being held"
* echrord REQUEST/yield occurred
  when: 2019-12 from text "December 2019"
  by: echr
  to: turkey
  about: rel
* rel RETREAT/release demanded
  when: ?
  by: turkey
  to: kavala
* relno REJECT/yield occurred
  when: 2019-12/2022-02 bounded
  by: turkey
  to: echr
  about: echrord
  answers: echrord "refusal"
* infring ACCUSE/investigate occurred
  when: 2022-02 "February"
  by: coe "the Council of Europe's ministers"
  to: turkey
  about: relno
  answers: relno "led"
* coeexp SANCTION/expel hypothetical
  when: ?
  by: coe
  to: turkey
* tendem REQUEST/yield occurred
  when: 2021-10 "Last October"
  by: ten
  to: turkey
  about: rel
* tenthr THREATEN/expel occurred
  when: 2021-10 "Last October"
  by: erdogan
  to: ten
  about: tenexp
* tenexp SANCTION/expel threatened optional
  when: ?
  by: erdogan
  to: ten
* tendrop CONCEDE occurred
  when: 2021-10 "Last October"
  by: erdogan
  to: ten
  about: tenexp
* tenresp AGREE occurred
  when: 2021-10 "Last October"
  by: ten
  to: turkey
* stated ACCUSE/disapprove occurred
  when: 2022-04-25/2022-04-26 bounded
  by: state
  to: ccourt
  about: verdict
  part_of: cond
* statecall REQUEST/yield occurred
  when: 2022-04-25/2022-04-26 bounded
  by: state
  to: turkey
  about: rel
* gercond ACCUSE/disapprove occurred
  when: 2022-04-25/2022-04-26 bounded
  by: gerfm
  to: ccourt
  about: verdict
  answers: verdict "the judgment"
  part_of: cond
* summon REQUEST/meet occurred
  when: 2022-04-25/2022-04-26 bounded
  by: gerfm
  to: "Turkey's ambassador"
* mfarej REJECT occurred
  when: 2022-04-25/2022-04-26 bounded
  by: turmfa
  to: gerfm
  about: gercond
  answers: gercond "rejected the remarks"
* istdet COERCE/arrest occurred
  when: 2022-04-25 "Monday evening"
  where: istiklal; istanbul
  by: police
  to: "some fifty people"
  detained: ~50 "some fifty people" side recipient
* istread PROTEST/demo attempted
  when: 2022-04-25 "Monday evening"
  where: istiklal; istanbul
  by: "some fifty people"
* evict ASSAULT/crowd-control occurred
  when: 2013-06/2013-08 season from text "the summer of 2013"
  where: gezi
  to: "campers"
* sitin PROTEST/demo occurred
  when: 2013-06/2013-08 season from text "the summer of 2013"
  where: gezi
  by: "campers"
* prosec ACCUSE/allege occurred
  when: ?
  by: "The prosecution"
  to: kavala
  about: protests
