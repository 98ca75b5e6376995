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

MOSCOW, Oct 4 (TST) - Tanks and paratroops loyal to President Yeltsin {shell|blasted} the parliament building into {surr|submission} on Monday, ten hours of cannon {shell|fire} in the middle of Moscow that left its upper floors burning and ended with the {arrest|arrest} of his chief foes, Alexander Rutskoi and Ruslan Khasbulatov.

The two men, grey and unshaven, {surr|came out} of the White House shortly before six in the evening with several hundred others, were {frisk|searched} against a bus and {arrest|driven} to Lefortovo prison. Russian television showed bodies in the corridors. A Moscow health official gave 49 dead and 399 wounded for the two days; nobody thought that the figure would stand.

Yeltsin, his fist on the desk, told the country at nine that the "armed fascist-communist {mutiny|mutiny} in Moscow will be {crush!announced|put down}". By then T-80 guns on the Novy Arbat bridge had {shell|opened up}. Interior troops, {storm|going in} floor by floor, were {snipe|shot at} from windows; snipers on roofs {snipe2|fired} on passers-by until dark. At noon a {truce|truce} of an hour let women and some deputies out.

The president had {dissolve|disbanded} the Supreme Soviet by decree on September 21, and called elections for December. The deputies declared him {oust|deposed} and {swear|swore in} Rutskoi, his vice president. For eleven days they sat in a building from which light, water and telephone had been {cutoff|cut}, behind wire. {talks|Talks} under the {talks|mediation} of Patriarch Alexy went on in the Danilov monastery until Sunday.

On Sunday afternoon a crowd of perhaps ten thousand {break|broke through} the police ring. From the balcony Rutskoi {call|called on} it to {mayor!demanded|storm} the mayor's office and the television. The first was {mayor|taken} within the hour, its deputy head {mayhost|carried off} with his hands tied. At Ostankino a retired general, Albert Makashov, {ult,ultreq|gave} the guards three minutes to {ult,ultreq|surrender}; a truck {ost|rammed} the glass doors, a grenade {ost|went off}, and special troops inside {ost2|opened fire} on everything that moved. A hospital near by counted 24 bodies in its morgue by morning, a British cameraman and a French one among the {ost2|killed}. Yeltsin proclaimed a {emerg|state of emergency}; deputy premier Yegor Gaidar {gaidar|summoned} Muscovites to defend democracy, and thousands {gather|gathered} in Tverskaya street with fires and shovels.

Bill Clinton {clint|backed} the Russian leader, who had "bent over backwards", and {clblame|blamed} the opposition. John Major, Helmut Kohl and Boutros Boutros-Ghali {majors|lined up} behind Yeltsin too.

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
  by: army; yeltsin
  to: whitehouse thing; rutskoi; khas; deputies
  with: tank "T-80 guns"
  killed: 49 "49 dead" side unknown voice officials
  injured: 399 "399 wounded" side unknown voice officials
* surr RETREAT/withdraw occurred
  when: 1993-10-04 "shortly before six in the evening"
  where: whitehouse
  by: rutskoi; khas; "several hundred others"
  to: army
* arrest COERCE/arrest occurred
  when: 1993-10-04 "shortly before six in the evening"
  where: whitehouse; lefortovo
  by: army
  to: rutskoi; khas
  detained: 2 "The two men"
* frisk COERCE occurred optional
  when: 1993-10-04
  where: whitehouse
  by: army
  to: rutskoi; khas
* mutiny COERCE/martial-law attempted
  when: 1993-10-03/1993-10-04 bounded
  where: moscow
  to: yeltsin
  said: yeltsin official "told"
* crush ASSAULT announced
  when: ?
  where: moscow
  by: yeltsin
  to: opp
  said: yeltsin official "told"
* storm ASSAULT/firearms occurred
  when: 1993-10-04
  where: whitehouse
  by: army
  to: whitehouse thing; deputies
  part_of: shell
* snipe ASSAULT/firearms occurred
  when: 1993-10-04
  where: whitehouse
  to: army
* snipe2 ASSAULT/firearms occurred
  when: 1993-10-04 "until dark"
  where: "roofs"; moscow
  by: "snipers"
  to: "passers-by"
* truce RETREAT/ceasefire occurred
  when: 1993-10-04 "noon"
  where: whitehouse
  by: army; deputies
* dissolve COERCE/martial-law occurred
  when: 1993-09-21 from text "September 21"
  by: yeltsin
  to: deputies
  where: moscow
* oust SANCTION/expel occurred
  when: 1993-09-21/1993-10-03 bounded
  by: deputies
  to: yeltsin
* cutoff COERCE/restrict occurred
  when: 1993-09-21/1993-10-03 "eleven days"
  where: whitehouse
  to: deputies; whitehouse thing
* talks CONSULT/third-party occurred
  when: 1993-09-21/1993-10-03 bounded "until Sunday"
  where: danilov
  by: patriarch; deputies; yeltsin
  to: deputies; yeltsin
* break PROTEST/riot occurred
  when: 1993-10-03 "Sunday afternoon"
  where: whitehouse
  by: crowd
  to: police
  participants: ~10000 "perhaps ten thousand"
* call REQUEST/assist occurred
  when: 1993-10-03 "Sunday afternoon"
  where: whitehouse
  by: rutskoi
  to: crowd
  about: mayor
* mayor COERCE/seize occurred
  when: 1993-10-03 "within the hour"
  where: mayoralty; moscow
  by: crowd
  to: mayoralty thing
* mayhost ASSAULT/abduct occurred
  when: 1993-10-03 "within the hour"
  where: mayoralty
  by: crowd
  to: deputyh
  abducted: 1 "deputy head" side recipient
* ult THREATEN/violence occurred
  when: 1993-10-03 "Sunday"
  where: ostankino
  by: makashov
  to: guards
  about: ASSAULT
* ost ASSAULT/explosives occurred
  when: 1993-10-03 "Sunday"
  where: ostankino; moscow
  by: makashov; crowd
  to: "the glass doors" thing; guards
  with: vehicle "a truck" 1; grenade "a grenade" 1
* ost2 ASSAULT/firearms occurred
  when: 1993-10-03 "Sunday"
  where: ostankino; moscow
  by: specials
  to: crowd "everything that moved"
  killed: 24 "24 bodies" side recipient voice "A hospital near by"
  killed: 2 "a British cameraman and a French one" part side civilian
* emerg COERCE/martial-law occurred
  when: 1993-10-03 "Sunday"
  where: moscow
  by: yeltsin
* gaidar REQUEST/assist occurred
  when: 1993-10-03 "Sunday"
  by: gaidar
  to: musc
  about: gather
* gather PROTEST/demo occurred
  when: 1993-10-03 "Sunday"
  where: tverskaya; moscow
  by: musc
  to: opp
  answers: gaidar "summoned"
  participants: >=2000 vague "thousands"
* clint SUPPORT occurred
  when: 1993-10-03/1993-10-04 bounded
  by: clinton
  to: yeltsin
* clblame ACCUSE/disapprove occurred
  when: 1993-10-03/1993-10-04 bounded
  by: clinton
  to: opp
* majors SUPPORT occurred
  when: 1993-10-03/1993-10-04 bounded
  by: major; kohl; bbg
  to: yeltsin
* curfew COERCE/curfew ongoing
  when: 1993-10-04
  where: moscow
  by: yeltsin
* ultreq REQUEST/yield occurred
  when: 1993-10-03 "Sunday"
  where: ostankino
  by: makashov
  to: guards
  about: RETREAT/withdraw by guards
* swear SUPPORT occurred optional
  when: 1993-09-21/1993-10-03 bounded
  by: deputies
  to: rutskoi

== ex-october93-2
outlet: De Kanaalbode
register: translation
machine_translated: Dutch
published: 1993-10-08
--
Moscow buries, Yeltsin sweeps

MOSCOW - The city holds today {mourn|mourning}. According to the ministry of Public Health the {deaths|bloodbath} of Sunday and Monday has cost the life of 127 people; six hundred lie in hospital. The newspapers that the deputies printed and which therefore may no longer {banall|appear}, speak of five hundred and even fifteen hundred, for which no proof is given. Of the dead 46 have fallen by the {ost|assault} on the television tower Ostankino, among whom soldiers at most one.

In his discourse of Wednesday the president {thank|thanked} the military, "who rescued Russia", although, so tells minister of Defence Pavel Grachev to everybody who wants to hear it, he has {grachevdem|demanded} the order in writing. To the regions he {resreg|advised} that their soviets should dissolve themselves; to the councils of Moscow he made an {mosdis|end} already by decree. The chairman of the Constitutional Court, Valery Zorkin, who had {zorkinruling|judged} the {dissolve|decree} 1400 contrary to the basic law, {zorkin|laid} Wednesday his function {zorkin|down}, after the presidential staff chief had him {zorkinthr|threatened} with a criminal affair by telephone. The court itself is {courtsus|suspended} since yesterday.

{banall|Forbidden} are: the National Salvation Front, the Communist party of Zyuganov (conditionally), the officers' union, and thirteen papers, Pravda and Den in front. Some appeared Tuesday with white spots where the {censor|censor} had been; that {endcensor|stopped} Wednesday. The guard of honour at the mausoleum of Lenin is {guard|taken away}.

And the {curfew|curfew}? It is made by OMON into a hunting party. Our correspondent saw at the Belorussian station how agents {beatmos|hit} a Caucasian salesman with the rifle butt and {beatmos|took} his money. The militia reports with pride that in four nights 35,000 persons have been {curfarr|taken up} and 3,000 without residence papers {deport|sent out} of the capital, most of them from the south. The ambassador of Azerbaijan has {azprot|protested}.

Rutskoi and Khasbulatov, says the procurator-general, have been put under {charge|suspicion} of the organising of mass {mutiny|disorders}, for which up to fifteen years stands. They {refuse|refuse} to say a word. General Makashov was {makarr|found} in the house of a friend. The priests who between the lines with an icon went walking, come to {priests|plead} for mildness; the patriarch laid the {anath|curse} on "who sheds the blood of the innocent" - and has fallen ill.

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
where moscow: The city; the capital
* banall COERCE/restrict occurred
  when: 1993-10-04/1993-10-08 bounded
  where: moscow
  to: nsf; zyug; offunion; papers
* deaths ASSAULT/firearms occurred
  when: 1993-10-03/1993-10-04 "Sunday and Monday"
  where: moscow
  killed: 127 "127 people" side unknown voice health
  killed: 500 "five hundred" side unknown voice "The newspapers"
  killed: 1500 "fifteen hundred" side unknown voice "The newspapers"
  injured: 600 "six hundred" side unknown
* ost ASSAULT/explosives occurred
  when: 1993-10-03/1993-10-04 bounded
  where: ostankino
  killed: 46 "46" side unknown
  killed: <=1 "soldiers at most one" part side unknown
  to: ostankino thing
  part_of: deaths
* thank SUPPORT occurred
  when: 1993-10-06 "Wednesday"
  by: yeltsin
  to: military
* grachevdem REQUEST/change occurred
  when: 1993-10-03/1993-10-04 bounded
  by: grachev
  to: yeltsin
  about: REQUEST
  said: grachev official "tells"
* resreg REQUEST/yield occurred
  when: 1993-10-06 "Wednesday"
  by: yeltsin
  to: regions
  about: RETREAT/resign
* mosdis COERCE/martial-law occurred
  when: 1993-10-04/1993-10-08 bounded
  where: moscow
  by: yeltsin
  to: councils
* dissolve COERCE/martial-law occurred optional
  when: ?
* zorkinruling REJECT occurred
  when: ?
  by: zorkin; court
  to: yeltsin
  about: dissolve
* zorkin RETREAT/resign occurred
  when: 1993-10-06 "Wednesday"
  by: zorkin
* zorkinthr THREATEN/arrest occurred
  when: 1993-10-04/1993-10-06 bounded
  by: staffchief
  to: zorkin
* courtsus COERCE/restrict occurred
  when: 1993-10-07 "yesterday"
  to: court
* censor COERCE/censor occurred
  when: 1993-10-05 "Tuesday"
  to: papers
* endcensor CONCEDE occurred
  when: 1993-10-06 "Wednesday"
  to: papers
* beatmos ASSAULT/beat occurred
  when: 1993-10-04/1993-10-08 bounded
  where: belst; moscow
  by: police
  to: caucasian
  with: blunt "the rifle butt"
* curfew COERCE/curfew ongoing
  when: 1993-10-08
  where: moscow
* curfarr COERCE/arrest occurred
  when: 1993-10-04/1993-10-08 "four nights"
  where: moscow
  by: militia
  to: "35,000 persons"
  detained: 35000 "35,000 persons" voice militia
  said: militia party "reports"
* deport COERCE/deport occurred
  when: 1993-10-04/1993-10-08 "four nights"
  where: moscow
  by: militia
  to: "3,000"
  count: 3000 "3,000"
  said: militia party "reports"
* azprot ACCUSE/disapprove occurred
  when: 1993-10-04/1993-10-08 bounded
  by: az
  to: militia; police
  about: deport
* charge ACCUSE/investigate occurred
  when: 1993-10-04/1993-10-08 bounded
  by: procurator
  to: rutskoi; khas
  about: mutiny
  said: procurator official "says"
* mutiny COERCE/martial-law attempted
  when: 1993-10-03/1993-10-04 bounded
  where: moscow
  by: rutskoi alleged of procurator; khas alleged of procurator
  to: yeltsin
  said: procurator official "says"
* refuse REJECT/yield occurred
  when: 1993-10-04/1993-10-08 bounded
  by: rutskoi; khas
  to: procurator
* makarr COERCE/arrest occurred
  when: 1993-10-04/1993-10-08 bounded
  where: "the house of a friend"
  to: makashov
  detained: 1 "General Makashov"
* priests REQUEST/yield occurred
  when: 1993-10-04/1993-10-08 bounded
  by: priests
  about: CONCEDE
* anath THREATEN occurred
  when: ?
  by: patriarch
  to: "who sheds the blood of the innocent"
* guard RETREAT/withdraw occurred optional
  when: 1993-10-04/1993-10-08 bounded
  where: "the mausoleum of Lenin"
* mourn SUPPORT occurred optional
  when: 1993-10-08 "today"
  where: moscow

== ex-october93-3
outlet: The Aldwych Weekly
register: analysis
published: 1994-03-04
--
The prisoners {free|walk}

On Saturday afternoon a man with a general's moustache and a new beard {free|came out} of the gate of Lefortovo into a mob of cameras. Five months ago Alexander Rutskoi had {call|told} a crowd to {mayor|seize} the town hall. Now he was {free|free}, he and Ruslan Khasbulatov and twelve more, without a {trial!denied|trial}, and Boris Yeltsin had learned about it from his own spokesman.

The new State Duma did it. Elected in December in place of the parliament that he had {shell|shelled}, it voted on 23 February, by 252 to 67, to {amn|pardon} both those who {coup91|plotted} in August 1991 and those who {mutiny|rose} in October 1993. In exchange it {drop|dropped} an inquiry into the {shell|bombardment} which most of Yeltsin's friends did not want to see begun either. The president {block|ordered} his procurator to stop the {free|release}. Alexei Kazannik {kaz|declined}, signed the papers, and {kazres|resigned}.

Who, then, {first|shot} first on 3 October? The investigators leave files of great bulk and few findings. They did establish a list: 147 people {deaths|killed} in the two days, 46 of them at Ostankino and in the street before it, not one of whom fell to a {rebel!denied|bullet} from the crowd's rifles. A soldier inside was {sitnikov|torn apart} by a grenade, which the troops took for the opening of the {ost|attack} and {ost2|answered} with machine guns. Twenty-eight servicemen are on the list. At least four of those were, it now seems, {ff|hit} by their own side.

As to the White House, no deputy died in it. Seventy-odd people did, by the {shell|shells}, by {shell|fire} from the stairs, some, it is {allege|alleged} by the human rights group Memorial, {exec|beaten} and {exec|shot} at the Asmaral stadium after they had {surr|given up}. The interior ministry denies the last. Nobody has been {exec2!denied|charged}.

Mr Yeltsin {warn|let it be known} that "one careless step by those people and they will be {rearrest!threatened|back} inside". They for their part keep quiet. Mr Khasbulatov says he will teach. Mr Rutskoi goes for a cure, and has told visitors that a movement is to be founded. The West, which in October {majors|applauded}, said nothing.

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
* free RETREAT/release occurred
  when: 1994-02-26 "Saturday afternoon"
  where: lefortovo
  by: duma
  to: rutskoi; khas; twelve
  released: 14 "he and Ruslan Khasbulatov and twelve more"
* call REQUEST/assist occurred
  when: 1993-10 "Five months ago"
  by: rutskoi
  to: crowd
  about: mayor
* mayor COERCE/seize occurred
  when: 1993-10 "Five months ago"
  where: mayoralty
  by: crowd
  to: mayoralty thing
* trial SANCTION/convict denied
  when: 1993-10/1994-02-26 bounded
  to: rutskoi; khas
* shell ASSAULT/heavy-weapons occurred
  when: 1993-10
  where: whitehouse
  by: yeltsin
  to: deputies; whitehouse thing
  killed: >=70 "Seventy-odd people" side recipient
* amn CONCEDE occurred
  when: 1994-02-23 from text "23 February"
  by: duma
  to: rutskoi; khas; plotters
* coup91 COERCE/martial-law attempted
  when: 1991-08 from text "August 1991"
  by: plotters
* mutiny COERCE/martial-law attempted
  when: 1993-10 from text "October 1993"
  by: rutskoi; khas
  to: yeltsin
* drop CONCEDE occurred
  when: 1994-02-23 from text "23 February"
  by: duma
  about: ACCUSE/investigate
* block REQUEST/change occurred
  when: 1994-02-23/1994-02-26 bounded
  by: yeltsin
  to: kaz
  about: free
* kaz REJECT/yield occurred
  when: 1994-02-23/1994-02-26 bounded
  by: kaz
  to: yeltsin
  about: block
  answers: block "declined"
* kazres RETREAT/resign occurred
  when: 1994-02-23/1994-02-26 bounded
  by: kaz
* first ASSAULT/firearms occurred
  when: 1993-10-03 from text "3 October"
* deaths ASSAULT/firearms occurred
  when: 1993-10-03/1993-10-04 bounded "the two days"
  killed: 147 "147 people" side unknown voice investigators
  killed: 46 "46 of them" part side unknown voice investigators
  killed: 28 "Twenty-eight servicemen" part side unknown voice investigators
  said: investigators official "establish"
  where: ostankino; whitehouse
* sitnikov ASSAULT/explosives occurred
  when: 1993-10-03 from text "3 October"
  where: ostankino
  to: soldier
  with: grenade "a grenade" 1
  killed: 1 "A soldier inside" side recipient
  part_of: deaths
* ost2 ASSAULT/firearms occurred
  when: 1993-10-03 from text "3 October"
  where: ostankino
  by: army
  to: crowd
  with: small-arms "machine guns"
  answers: sitnikov "answered"
* ost ASSAULT/explosives occurred
  when: 1993-10-03 from text "3 October"
  where: ostankino
  by: crowd
  part_of: deaths
* rebel ASSAULT/firearms denied
  when: 1993-10-03 from text "3 October"
  where: ostankino
  by: crowd
  said: investigators official denied "establish"
* ff ASSAULT/firearms occurred
  when: 1993-10-03/1993-10-04 bounded
  to: army
  killed: >=4 "At least four of those" side recipient
  by: army
  part_of: deaths
* allege ACCUSE/allege occurred
  when: 1993-10/1994-03 bounded
  by: memorial
  about: exec
* exec ASSAULT/firearms occurred
  when: 1993-10
  where: asmaral
  to: "some"
  killed: >=3 vague "some" side civilian voice memorial
  said: memorial party "alleged"
  said: intmin party denied "denies"
* surr RETREAT/withdraw occurred
  when: 1993-10
  where: whitehouse
  by: "some"
* exec2 ACCUSE/investigate denied
  when: 1993-10/1994-03 bounded
  about: exec
* warn THREATEN/arrest occurred
  when: 1994-02-26/1994-03-04 bounded
  by: yeltsin
  to: rutskoi; khas
  about: rearrest
* rearrest COERCE/arrest threatened
  when: ?
  by: yeltsin
  to: rutskoi; khas
* majors SUPPORT occurred
  when: 1993-10 from text "October"
  by: west
  to: yeltsin
figure: votes 252 "252" of duma
figure: votes 67 "67" of duma
