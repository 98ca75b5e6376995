story: ex-october93
conflict: Russia
countries: RU
facts: On 21 September 1993 Boris Yeltsin dissolved the Supreme Soviet by decree 1400; deputies named Alexander Rutskoi president; the White House was cut off and ringed. On 3 October a crowd broke the ring, took the mayor's office and attacked the
  Ostankino television centre (over 60 killed there by first accounts, 46 by the official list); emergency from 16:00. On 4 October tanks shelled the White House; Rutskoi and Khasbulatov were taken to Lefortovo. Curfew until 18 October. Tolls 49, 123,
  127, 142, later 147. Parties and papers were banned; the Constitutional Court's chairman resigned on the 6th. The Duma voted an amnesty on 23 February 1994, the men left prison on the 26th. (public record: decrees, Prosecutor General, press.)

who yeltsin: office RU | Boris Yeltsin; Yeltsin; the president; President Yeltsin
who rutskoi: person RU | Alexander Rutskoi; Rutskoi
who khas: person RU | Ruslan Khasbulatov; Khasbulatov
who deputies: body RU | Supreme Soviet; deputies; Russian parliament; parliament
who army: force RU | the army; tanks; troops; soldiers; paratroops; interior troops
who rebels: group RU | rebels; defenders; gunmen; the defenders; rebel fighters
who crowd: population RU | the crowd; crowd; demonstrators; crowds
who police: force RU | police; riot police; OMON
who makashov: person RU | Albert Makashov; Makashov
who grachev: office RU | Pavel Grachev; Grachev
who gaidar: office RU | Yegor Gaidar; Gaidar
who court: body RU | Constitutional Court
who zorkin: office RU | Valery Zorkin; Zorkin
who clinton: office US | Bill Clinton; Clinton
who patriarch: office RU | Patriarch Alexy; the patriarch; Patriarch Alexiy
who duma: body RU | State Duma; Duma
where moscow: town RU 55.7522 37.6156 | Moscow
where whitehouse: site RU 55.7550 37.5730 | White House; the parliament building; Russian parliament building
where ostankino: site RU 55.8200 37.6110 | Ostankino
where mayoralty: site RU 55.7540 37.5790 | mayor's office; the mayoralty
where lefortovo: site RU 55.7610 37.7060 | Lefortovo

== ex-october93-1
outlet: Three Seas Telegraph
register: wire
published: 1993-10-04
--
Tanks {shell|shell} Russian parliament, Rutskoi {surr|surrenders}

MOSCOW, Oct 4 (TST) - Tanks and paratroops loyal to President Yeltsin {shell|blasted} the parliament building into submission on Monday, ten hours of cannon {shell|fire} in the middle of Moscow that left its upper floors burning and ended with the {arrest|arrest} of his chief foes, Alexander Rutskoi and Ruslan Khasbulatov.

The two men, grey and unshaven, {surr|came out} of the White House shortly before six in the evening with several hundred others, were searched against a bus and {arrest|driven} to Lefortovo prison. Russian television showed bodies in the corridors. A Moscow health official gave 49 dead and 399 wounded for the two days; nobody thought that the figure would stand.

Yeltsin, his fist on the desk, told the country at nine that the "armed fascist-communist {rising|mutiny} in Moscow will be {yelthr|put down}". By then T-80 guns on the Novy Arbat bridge had {shell|opened up}. Interior troops, {shell|going in} floor by floor, were {windows|shot at} from windows; snipers on roofs {snipers|fired} on passers-by until dark. At noon a {truce|truce} of an hour {letout|let} women and some deputies {letout|out}.

The president had {dissolve|disbanded} the Supreme Soviet by decree on September 21, and called elections for December. The deputies {depose|declared} him {depose|deposed} and swore in Rutskoi, his vice president. For eleven days they sat in a building from which light, water and telephone had been {cutoff|cut}, behind wire. {talks|Talks} under the mediation of Patriarch Alexy went on in the Danilov monastery until Sunday.

On Sunday afternoon a crowd of perhaps ten thousand {break|broke through} the police {cutoff|ring}. From the balcony Rutskoi {rutcall|called on} it to {mayoralty!demanded,ost!demanded|storm} the mayor's office and the television. The first was {mayoralty|taken} within the hour, its deputy head {dephead|carried off} with his hands tied. At Ostankino a retired general, Albert Makashov, {maka|gave} the guards three minutes to surrender; a truck {ost|rammed} the glass doors, a grenade {grenade|went off}, and special troops inside {ostfire|opened fire} on everything that moved. A hospital near by counted 24 bodies in its morgue by morning, a British cameraman and a French one among the {ostfire|killed}. Yeltsin proclaimed a {emerg|state of emergency}; deputy premier Yegor Gaidar {gaidar|summoned} Muscovites to defend democracy, and thousands {tver|gathered} in Tverskaya street with fires and shovels.

Bill Clinton {clsup|backed} the Russian leader, who had "bent over backwards", and {clblame|blamed} the opposition. John Major, Helmut Kohl and Boutros Boutros-Ghali {linedup|lined up} behind Yeltsin too.

The city is under {curfew|curfew} between 11 p.m. and 5 a.m.
--
who officials: office RU | A Moscow health official
who specials: force RU | special troops
who guards: force RU | the guards
who major: office GB | John Major
who kohl: office DE | Helmut Kohl
who bbg: office - | Boutros Boutros-Ghali
who musc: population RU | Muscovites
who deputyh: office RU | deputy head
who opp: coalition RU | the opposition; his chief foes
who yeltsin: the Russian leader
where danilov: site RU 55.7110 37.6290 | Danilov monastery
where tverskaya: site RU 55.7650 37.6050 | Tverskaya street
where moscow: the city
* shell ASSAULT/heavy-weapons occurred
  when: 1993-10-04 "Monday"
  where: whitehouse; moscow
  by: army
  to: whitehouse thing; rutskoi; khas
  with: tank "Tanks"; tank "T-80 guns"
  killed: 49 "49 dead" side unknown voice officials
  injured: 399 "399 wounded" side unknown voice officials
* surr RETREAT/withdraw occurred
  when: 1993-10-04 "shortly before six in the evening"
  where: whitehouse; moscow
  by: rutskoi; khas; "several hundred others"
  to: army
* arrest COERCE/arrest occurred
  when: 1993-10-04 "Monday"
  where: whitehouse; moscow
  by: army
  to: rutskoi; khas
  detained: 2 "The two men" side recipient
* rising ASSAULT occurred
  when: 1993-10-03/1993-10-04 bounded
  where: moscow
  by: opp alleged of yeltsin
  said: yeltsin official "told"
* yelthr THREATEN/violence occurred
  when: 1993-10-04 "at nine"
  by: yeltsin
  to: opp
  about: rising
  answers: rising "put down"
* windows ASSAULT/firearms occurred
  when: 1993-10-04
  where: whitehouse; moscow
  to: army "Interior troops"
* snipers ASSAULT/firearms occurred
  when: 1993-10-04 "until dark"
  where: moscow
  by: "snipers"
  to: "passers-by"
* truce RETREAT/ceasefire occurred
  when: 1993-10-04 "noon"
  where: whitehouse; moscow
* letout RETREAT/release occurred optional
  when: 1993-10-04 "noon"
  where: whitehouse; moscow
  to: "women"; deputies
* dissolve COERCE/martial-law occurred
  when: 1993-09-21 from text "September 21"
  where: moscow
  by: yeltsin "The president"
  to: deputies "Supreme Soviet"
* depose SANCTION/expel occurred
  when: 1993-09-21/1993-10-04 bounded
  by: deputies
  to: yeltsin
* cutoff COERCE/restrict occurred
  when: 1993-09-21/1993-10-03 day "eleven days"
  where: whitehouse; moscow
  by: police
  to: deputies; whitehouse thing
* talks CONSULT/third-party occurred
  when: 1993-09-21/1993-10-03 bounded "until Sunday"
  where: danilov; moscow
  by: patriarch
* break PROTEST/riot occurred
  when: 1993-10-03 "Sunday afternoon"
  where: whitehouse; moscow
  by: crowd
  to: police
  part_of: rising
* rutcall REQUEST/assist occurred
  when: 1993-10-03 "Sunday afternoon"
  where: whitehouse; moscow
  by: rutskoi
  to: crowd
  about: mayoralty
* mayoralty COERCE/seize occurred
  when: 1993-10-03 "within the hour"
  where: mayoralty; moscow
  by: crowd
  to: mayoralty thing
  part_of: rising
* dephead ASSAULT/abduct occurred
  when: 1993-10-03 "within the hour"
  where: mayoralty; moscow
  by: crowd
  to: deputyh
  abducted: 1 "deputy head" side recipient
* maka REQUEST/yield occurred
  when: 1993-10-03 "Sunday"
  where: ostankino; moscow
  by: makashov
  to: guards
  about: RETREAT/withdraw by guards
* ost ASSAULT occurred
  when: 1993-10-03 "Sunday"
  where: ostankino; moscow
  by: makashov; crowd
  to: ostankino thing; guards
  with: vehicle "a truck"
  part_of: rising
* grenade ASSAULT/explosives occurred
  when: 1993-10-03 "Sunday"
  where: ostankino; moscow
  with: grenade "a grenade"
  part_of: ost
* ostfire ASSAULT/firearms occurred
  when: 1993-10-03 "Sunday"
  where: ostankino; moscow
  by: specials
  to: "everything that moved"
  killed: 24 "24 bodies" side unknown voice "A hospital near by"
  killed: 1 "a British cameraman" part side civilian
  killed: 1 "a French one" part side civilian
* emerg COERCE/martial-law occurred
  when: 1993-10-03 "Sunday"
  where: moscow
  by: yeltsin
* gaidar REQUEST/assist occurred
  when: 1993-10-03 "Sunday"
  by: gaidar
  to: musc
  about: PROTEST
* tver PROTEST/demo occurred
  when: 1993-10-03 "Sunday"
  where: tverskaya; moscow
  by: musc "thousands"
* clsup SUPPORT occurred
  when: 1993-10-03/1993-10-04 bounded
  by: clinton
  to: yeltsin
* clblame ACCUSE/allege occurred
  when: 1993-10-03/1993-10-04 bounded
  by: clinton
  to: opp "the opposition"
* linedup SUPPORT occurred
  when: 1993-10-03/1993-10-04 bounded
  by: major; kohl; bbg
  to: yeltsin
* curfew COERCE/curfew ongoing
  when: 1993-10-04
  where: moscow
figure: demonstrators ~10000 "perhaps ten thousand" of crowd
figure: demonstrators >=2000 vague "thousands" at tverskaya

== ex-october93-2
outlet: De Kanaalbode
register: translation
machine_translated: Dutch
published: 1993-10-08
--
Moscow buries, Yeltsin sweeps

MOSCOW - The city holds today mourning. According to the ministry of Public Health the {bloodbath|bloodbath} of Sunday and Monday has cost the life of 127 people; six hundred lie in hospital. The newspapers that the deputies printed and which therefore may {ban2|no longer appear}, speak of five hundred and even fifteen hundred, for which no proof is given. Of the dead 46 have fallen by the {ost|assault} on the television tower Ostankino, among whom soldiers at most one.

In his discourse of Wednesday the president {thank|thanked} the military, "who rescued Russia", although, so tells minister of Defence Pavel Grachev to everybody who wants to hear it, he has {grdem|demanded} the order in writing. To the regions he {advise|advised} that their soviets should dissolve themselves; to the councils of Moscow he {councils|made an end} already by decree. The chairman of the Constitutional Court, Valery Zorkin, who had {judged|judged} the {dissolve|decree} 1400 contrary to the basic law, {resign|laid} Wednesday his function {resign|down}, after the presidential staff chief had him {crimthr|threatened} with a criminal affair by telephone. The court itself is {courtsusp|suspended} since yesterday.

{ban,ban2|Forbidden} are: the National Salvation Front, the Communist party of Zyuganov (conditionally), the officers' union, and thirteen papers, Pravda and Den in front. Some appeared Tuesday with white spots where the {censor|censor} had been; that {censend|stopped} Wednesday. The guard of honour at the mausoleum of Lenin is {guard|taken away}.

And the {curfew|curfew}? It is made by OMON into a hunting party. Our correspondent saw at the Belorussian station how agents {hit|hit} a Caucasian salesman with the rifle butt and {took|took} his money. The militia reports with pride that in four nights 35,000 persons have been {taken|taken up} and 3,000 without residence papers {sent|sent out} of the capital, most of them from the south. The ambassador of Azerbaijan has {azprot|protested}.

Rutskoi and Khasbulatov, says the procurator-general, have been {charge|put under suspicion} of the organising of mass {rising|disorders}, for which up to fifteen years stands. They {refuse|refuse} to say a word. General Makashov was {makarr|found} in the house of a friend. The priests who between the lines with an icon went {walk|walking}, come to {plead|plead} for mildness; the patriarch laid the {curse|curse} on "who sheds the blood of the innocent" - and has fallen ill.

~ Lees ook: Gorbatsjov: 'Ik had gewaarschuwd'
--
who health: body RU | ministry of Public Health
who zyug: party RU | Communist party of Zyuganov
who nsf: party RU | National Salvation Front
who offunion: organisation RU | officers' union
who staffchief: office RU | presidential staff chief
who procurator: office RU | procurator-general
who caucasian: person - | a Caucasian salesman
who az: office AZ | The ambassador of Azerbaijan
who militia: force RU | The militia
who papers: outlet RU | thirteen papers
who councils: body RU | the councils of Moscow
who regions: body RU | the regions
who priests: population RU | The priests
who military: force RU | the military
where belst: site RU 55.7770 37.5820 | Belorussian station
where moscowc: town RU 55.7522 37.6156 | The city; the capital
who oldpapers: outlet RU | The newspapers that the deputies printed
* bloodbath ASSAULT occurred
  when: 1993-10-03/1993-10-04 day "Sunday and Monday"
  where: moscow
  killed: 127 "127 people" side unknown voice health
  injured: 600 "six hundred" side unknown voice health
  killed: 500 "five hundred" side unknown voice oldpapers
  killed: 1500 "fifteen hundred" side unknown voice oldpapers
  said: health official "According to"
  said: oldpapers media claimed "speak"
* ost ASSAULT occurred
  when: 1993-10-03/1993-10-04 bounded "Sunday and Monday"
  where: ostankino; moscow
  to: ostankino thing
  killed: 46 "46" side unknown voice health
  killed: <=1 "at most one" part side recipient of "soldiers"
  part_of: bloodbath
* thank SUPPORT occurred
  when: 1993-10-06 "Wednesday"
  by: yeltsin
  to: military
* grdem REQUEST/change occurred
  when: ?
  by: grachev
  to: yeltsin
  said: grachev official "tells"
* advise REQUEST/change occurred
  when: 1993-10-06 "Wednesday"
  by: yeltsin
  to: regions
  about: RETREAT/resign
* councils COERCE/martial-law occurred
  when: 1993-10-03/1993-10-08 bounded
  where: moscow
  by: yeltsin
  to: councils
* judged REJECT occurred
  when: ?
  by: zorkin; court
  to: yeltsin
  about: dissolve
  answers: dissolve "judged"
* dissolve COERCE/martial-law occurred
  when: ?
  by: yeltsin
* resign RETREAT/resign occurred
  when: 1993-10-06 "Wednesday"
  by: zorkin
* crimthr THREATEN/arrest occurred
  when: 1993-10-03/1993-10-06 bounded
  by: staffchief
  to: zorkin
* courtsusp COERCE/restrict occurred
  when: 1993-10-07 "yesterday"
  to: court
* ban COERCE/restrict occurred
  when: 1993-10-03/1993-10-08 bounded
  by: yeltsin
  to: nsf; zyug; offunion
* ban2 COERCE/censor occurred
  when: 1993-10-03/1993-10-08 bounded
  by: yeltsin
  to: papers; oldpapers
  count: 13 "thirteen papers"
* censor COERCE/censor occurred
  when: 1993-10-05 "Tuesday"
  to: papers
* censend CONCEDE occurred optional
  when: 1993-10-06 "Wednesday"
* guard RETREAT/withdraw occurred optional
  when: 1993-10-03/1993-10-08 bounded
  where: "the mausoleum of Lenin"; moscowc
* curfew COERCE/curfew ongoing
  when: 1993-10-08
  where: moscowc
* hit ASSAULT/beat occurred
  when: 1993-10-04/1993-10-08 bounded
  where: belst; moscowc
  by: police "OMON"
  to: caucasian
  with: blunt "rifle butt"
  said: "Our correspondent" media "saw"
* took COERCE/seize occurred
  when: 1993-10-04/1993-10-08 bounded
  where: belst; moscowc
  by: police
  to: caucasian; "his money" thing
* taken COERCE/arrest occurred
  when: 1993-10-04/1993-10-08 day "four nights"
  where: moscowc
  by: militia
  detained: 35000 "35,000 persons" side civilian voice militia
  said: militia official "reports"
* sent COERCE/deport occurred
  when: 1993-10-04/1993-10-08 day "four nights"
  where: moscowc
  by: militia
  to: "3,000 without residence papers"
  displaced: 3000 "3,000" side civilian voice militia
  said: militia official "reports"
* azprot ACCUSE/disapprove occurred
  when: 1993-10-04/1993-10-08 bounded
  by: az
  to: militia
  about: sent
* charge ACCUSE/investigate occurred
  when: 1993-10-04/1993-10-08 bounded
  by: procurator
  to: rutskoi; khas
  about: rising
  said: procurator official "says"
* rising ASSAULT occurred
  when: 1993-10-03/1993-10-04 bounded "Sunday and Monday"
  where: moscow
  by: rutskoi alleged of procurator; khas alleged of procurator
* refuse REJECT occurred
  when: 1993-10-04/1993-10-08 bounded
  by: rutskoi; khas
  to: procurator
* makarr COERCE/arrest occurred
  when: 1993-10-04/1993-10-08 bounded
  where: "the house of a friend"
  to: makashov
* walk PROTEST/demo occurred optional
  when: ?
  by: priests
* plead REQUEST/yield occurred
  when: 1993-10-04/1993-10-08 bounded
  by: priests
  about: CONCEDE
* curse ACCUSE/disapprove occurred optional
  when: ?
  by: patriarch

== ex-october93-3
outlet: The Aldwych Weekly
register: analysis
published: 1994-03-04
--
The prisoners {release|walk}

On Saturday afternoon a man with a general's moustache and a new beard {release|came out} of the gate of Lefortovo into a mob of cameras. Five months ago Alexander Rutskoi had {rutcall|told} a crowd to {mayoralty!demanded|seize} the town hall. Now he was {release|free}, he and Ruslan Khasbulatov and twelve more, without a trial, and Boris Yeltsin had learned about it from his own spokesman.

The new State Duma did it. Elected in December in place of the parliament that he had {shell|shelled}, it voted on 23 February, by 252 to 67, to {pardon|pardon} both those who {august|plotted} in August 1991 and those who {rising|rose} in October 1993. In exchange it {drop|dropped} an {probe|inquiry} into the {shell|bombardment} which most of Yeltsin's friends did not want to see begun either. The president {order|ordered} his procurator to stop the {release|release}. Alexei Kazannik {decline|declined}, {release|signed} the papers, and {kazres|resigned}.

Who, then, {bloodbath|shot} first on 3 October? The investigators leave files of great bulk and few findings. They did establish a list: 147 people {bloodbath|killed} in the two days, 46 of them at Ostankino and in the street before it, not one of whom fell to a bullet from the crowd's rifles. A soldier inside was {grenade|torn apart} by a grenade, which the troops took for the opening of the {ost|attack} and {ostfire|answered} with machine guns. Twenty-eight servicemen are on the list. At least four of those were, it now seems, {friendly|hit} by their own side.

As to the White House, no deputy died in it. Seventy-odd people did, by the {shell|shells}, by {shell|fire} from the stairs, some, it is alleged by the human rights group Memorial, {asmaral|beaten} and {asmaral|shot} at the Asmaral stadium after they had {surr|given up}. The interior ministry denies the last. Nobody has been {nocharge|charged}.

Mr Yeltsin let it be known that "one careless step by those people and they will be {backin|back inside}". They for their part keep quiet. Mr Khasbulatov says he will teach. Mr Rutskoi goes for a cure, and has told visitors that a movement is to be founded. The West, which in October {westapp|applauded}, said nothing.

~ Next week: Why the rouble fell
--
who kaz: office RU | Alexei Kazannik
who memorial: organisation RU | Memorial
who intmin: body RU | interior ministry
who soldier: force RU | A soldier inside
who twelve: population RU | twelve more
who plotters: group RU | those who plotted in August 1991
who west: state - | The West
who investigators: body RU | investigators
where asmaral: site RU 55.7570 37.5690 | Asmaral stadium
where mayoralty: town hall
* release RETREAT/release occurred
  when: 1994-02-26 "Saturday afternoon"
  where: lefortovo
  by: duma; kaz
  to: rutskoi; khas; twelve
  released: 12 "twelve more" part side recipient
* rutcall REQUEST/assist occurred
  when: 1993-10 "Five months ago"
  by: rutskoi
  to: crowd
  about: mayoralty
* mayoralty COERCE/seize demanded
  when: 1993-10 "Five months ago"
  where: mayoralty
  by: crowd
  to: mayoralty thing
* shell ASSAULT/heavy-weapons occurred
  when: 1993-10-03/1993-10-04 bounded "October 1993"
  where: whitehouse
  by: yeltsin
  to: deputies "the parliament"
  killed: ~70 "Seventy-odd people" side unknown
* pardon CONCEDE occurred
  when: 1994-02-23 from text "23 February"
  by: duma
  to: plotters; "those who rose in October 1993"
* august COERCE/martial-law attempted
  when: 1991-08 from text "August 1991"
  by: plotters
* rising ASSAULT occurred
  when: 1993-10 from text "October 1993"
  by: "those who rose in October 1993"
* drop CONCEDE occurred
  when: 1994-02-23 from text "23 February"
  by: duma
  to: yeltsin
  about: probe
* probe ACCUSE/investigate hypothetical
  when: ?
  by: duma
  about: shell
* order REQUEST/yield occurred
  when: 1994-02-23/1994-02-26 bounded
  by: yeltsin "The president"
  to: kaz
  about: release
* decline REJECT/yield occurred
  when: 1994-02-23/1994-02-26 bounded
  by: kaz
  to: yeltsin
  about: order
  answers: order "declined"
* kazres RETREAT/resign occurred
  when: 1994-02-23/1994-03-04 bounded
  by: kaz
* bloodbath ASSAULT occurred
  when: 1993-10-03/1993-10-04 day "3 October"
  where: ostankino; whitehouse
  killed: 147 "147 people" side unknown voice investigators
  killed: 46 "46 of them" part side unknown voice investigators
  killed: 28 "Twenty-eight servicemen" part side unknown voice investigators of "servicemen"
  said: investigators official "establish"
* grenade ASSAULT/explosives occurred
  when: 1993-10-03 "3 October"
  where: ostankino
  to: soldier
  with: grenade "a grenade"
  killed: 1 "A soldier" side recipient
* ost ASSAULT occurred
  when: 1993-10-03 "3 October"
  where: ostankino
  by: crowd
  to: ostankino thing; army "the troops"
* ostfire ASSAULT/firearms occurred
  when: 1993-10-03 "3 October"
  where: ostankino
  by: army "the troops"
  to: crowd
  with: small-arms "machine guns"
  answers: grenade "answered"
* friendly ASSAULT/firearms occurred optional
  when: 1993-10-03/1993-10-04 day "two days"
  by: "their own side"
  to: "servicemen"
  killed: >=4 "At least four" side recipient
  part_of: bloodbath
* asmaral ASSAULT/firearms occurred
  when: 1993-10-03/1993-10-04 bounded
  where: asmaral
  said: memorial claimed "alleged"
  said: intmin official denied "denies"
  part_of: bloodbath
* surr RETREAT/withdraw occurred
  when: 1993-10-03/1993-10-04 bounded
  where: whitehouse
* nocharge ACCUSE/investigate denied optional
  when: ?
* backin THREATEN/arrest occurred
  when: 1994-02-26/1994-03-04 bounded
  by: yeltsin
  to: rutskoi; khas; twelve
  about: COERCE/arrest
* westapp SUPPORT occurred
  when: 1993-10 "October"
  by: west
  to: yeltsin
  about: shell
figure: votes 252 "252" of duma
figure: votes 67 "67" of duma
