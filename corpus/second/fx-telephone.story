story: fx-telephone
conflict: Suriname
countries: SR, NL, FR, US
facts: On 22 December 1990 Desi Bouterse gave up the command of Suriname's army in anger at President Ramsewak Shankar, who had not protested when Bouterse was kept from leaving Schiphol airport. On 24 December acting commander Ivan Graanoogst told the government by telephone to go. Johan Kraag became president on 29 December; the Netherlands and the United States suspended aid; Bouterse came back as commander on 31 December. Elections under OAS eyes on 25 May 1991; Ronald Venetiaan was chosen on 6 September. On 8 August 1992 the government, Ronnie Brunswijk's Jungle Commando and the Tucayana Amazones signed a peace accord, the OAS receiving arms. Bouterse left the command in November 1992. The war had begun in July 1986; at Moiwana on 29 November 1986 soldiers killed some 39 villagers. (public record: press of the time, OAS, Inter-American Court.)

who bouterse: person SR | Desi Bouterse; Bouterse
who shankar: person SR | Ramsewak Shankar; Shankar
who graanoogst: person SR | Ivan Graanoogst; Graanoogst
who army: force SR | Surinamese army; the army; soldiers
who netherlands: state NL | Netherlands; The Hague
who us: state US | United States; Washington
who france: state FR | France; Paris
who oas: organisation - | OAS; Organization of American States
who jungle: group SR | Jungle Commando
who brunswijk: person SR | Ronnie Brunswijk; Brunswijk
who tucayana: group SR | Tucayana Amazones; Tucayana
who kraag: person SR | Johan Kraag; Kraag
who venetiaan: person SR | Ronald Venetiaan; Venetiaan
who govsr: government SR | the government
where paramaribo: town SR 5.8664 -55.1668 | Paramaribo; PARAMARIBO
where schiphol: site NL 52.3105 4.7683 | Schiphol
where moiwana: town SR 5.55 -54.15 | Moiwana
where moengo: town SR 5.6156 -54.4011 | Moengo

== fx-telephone-1
outlet: Kaieteur Cable
register: wire
published: 1990-12-27
--
Suriname army {coup|ousts} president with a phone {stay|call}

PARAMARIBO, Dec 27 (KC) - The military commander who {coup|toppled} Suriname's elected government on Christmas Eve by {stay|telephoning} its ministers {promise|promised} on Wednesday to hold elections within a hundred days, while the Netherlands and the United States {cutnl,cutus|cut} aid to their poor South American partner.

"The {coup|takeover} took place without a {shots|shot} and the people are calm," Commander Ivan Graanoogst told reporters. President Ramsewak Shankar and his cabinet had been {stay|told} at about ten at night that it would be best if they stayed at home, he said. The palace was {palace|surrounded} by armored cars; the airport and the borders were {closeb|closed} and the television {tv|occupied} and later returned to its programme of carols. Shankar and Vice President Henck Arron were under house {house|arrest} until Tuesday.

The {coup|putsch} came two days after Desi Bouterse, who has been the country's strong man since he {coup80|seized} power in 1980, had {quit|quit} as commander-in-chief. He was furious with Shankar. On his way through Amsterdam on Dec. 14 the Dutch had {keep|kept} him inside the terminal at Schiphol and {press|barred} him from speaking to the press; the president, who was on the same flight, had lodged no {noprotest|protest}. "I cannot serve under a {clown|clown}," Bouterse said on the radio. He denied any part in the {coup|events}, of which he had learned, he said, while barbecuing.

Dutch Foreign Minister Hans van den Broek {broek|condemned} the {coup|overthrow} as "a slap in the face of democracy" and {cutnl|froze} 1.4 billion guilders {pledge|pledged} at independence in 1975. In The Hague parliament is to {debate|debate} on Friday a military {interv|intervention}, for which an exiled former prime minister, Henk Chin A Sen, has {chinask|asked}; the government has {ruleout|ruled} that {ruleout|out}. In Washington the State Department {stateask|called on} the army to restore the civilian authorities. Venezuela {venrecall|recalled} its ambassador and the Organization of American States will {oasmeet|meet} in emergency session.

The army has for four years been {war|fighting} the Jungle Commando of Ronnie Brunswijk, a former bodyguard of Bouterse's, in the east. In November 1986 soldiers {moiwana|killed} dozens of villagers at Moiwana, his birthplace, women and children for the most part, and thousands fled to French Guiana. A peace {kourou|deal} {kourou|signed} at Kourou in July 1989 was {refuse|refused} by the military. In March Brunswijk was {arrbrun|arrested} when he came to {negot|negotiate} in the capital, and {freebrun|let go} after some days, when his men took {hostages|hostages} at Moengo. Police inspector Herman Gooding, who was {invmoi|investigating} the Moiwana {moiwana|massacre}, was {gooding|shot} dead in August in front of a barracks.

A civilian, 77-year-old Johan Kraag, a former labor minister, is expected to be {kraag|named} interim president on Saturday.
--
who arron: person SR | Henck Arron
who broek: person NL | Hans van den Broek
who chin: person SR | Henk Chin A Sen
who state: body US | State Department
who venezuela: state VE | Venezuela
who gooding: person SR | Herman Gooding
who netherlands: the Dutch; the government
where washington: town US 38.895 -77.036 | Washington
where hague: town NL 52.0705 4.3007 | The Hague
where kourouplace: town GF 5.16 -52.65 | Kourou
where fg: province GF 4.0 -53.0 | French Guiana
where capital: town SR 5.8664 -55.1668 | the capital
where palace: site SR 5.8270 -55.1510 | The palace
* coup COERCE/martial-law occurred
  when: 1990-12-24 "Christmas Eve"
  where: paramaribo
  by: graanoogst; army; bouterse denied
  to: shankar; "Suriname's elected government"
  said: graanoogst official "told"
* stay REQUEST/yield occurred
  when: 1990-12-24 "Christmas Eve" "about ten at night"
  by: graanoogst
  to: shankar; "his cabinet"
  about: RETREAT/resign by shankar
  said: graanoogst official "said"
  part_of: coup
* promise AGREE occurred
  when: 1990-12-26 "Wednesday"
  by: graanoogst
* cutnl SANCTION/discontinue occurred
  when: 1990-12-24/1990-12-27 bounded
  by: netherlands; broek
  to: "their poor South American partner"
  money: 1400000000 "1.4 billion guilders"
* cutus SANCTION/discontinue occurred
  when: 1990-12-24/1990-12-27 bounded
  by: us
  to: "their poor South American partner"
* shots ASSAULT/firearms denied optional
  when: 1990-12-24 "Christmas Eve"
  said: graanoogst official "told"
* palace COERCE/restrict occurred
  when: 1990-12-24
  where: palace; paramaribo
  by: army
  to: palace thing
  with: armoured-vehicle "armored cars"
  part_of: coup
* closeb COERCE/restrict occurred
  when: 1990-12-24
  where: "the airport"; "the borders"
  by: army
  to: "the airport" thing; "the borders" thing
  part_of: coup
* tv COERCE/seize occurred
  when: 1990-12-24
  by: army
  to: "the television" thing
  part_of: coup
* house COERCE/arrest occurred
  when: 1990-12-24/1990-12-25 day "until Tuesday"
  by: army
  to: shankar; arron
  part_of: coup
* coup80 COERCE/martial-law occurred
  when: 1980 from text "1980"
  by: bouterse
* quit RETREAT/resign occurred
  when: 1990-12-22 from coup "two days after"
  by: bouterse
* keep COERCE/restrict occurred
  when: 1990-12-14 from text "Dec. 14"
  where: schiphol; "Amsterdam"
  by: netherlands
  to: bouterse
* press COERCE/censor occurred
  when: 1990-12-14 from text "Dec. 14"
  where: schiphol; "Amsterdam"
  by: netherlands
  to: bouterse
* noprotest ACCUSE/disapprove denied
  when: 1990-12-14/1990-12-22 bounded
  by: shankar
  to: netherlands
  about: keep
* clown ACCUSE/disapprove occurred
  when: 1990-12-22/1990-12-27 bounded
  by: bouterse
  to: shankar
* broek ACCUSE/disapprove occurred
  when: 1990-12-24/1990-12-27 bounded
  by: broek
  to: graanoogst; army
  about: coup
  answers: coup "condemned"
* pledge AGREE occurred
  when: 1975 from text "1975"
  by: netherlands
  money: 1400000000 "1.4 billion guilders"
  about: AID by netherlands
* debate CONSULT announced optional
  when: 1990-12-28 "Friday"
  where: hague
  by: "parliament"
  about: interv
* interv MOBILIZE/troops demanded optional
  when: ?
  by: netherlands
* chinask REQUEST/assist occurred
  when: 1990-12-24/1990-12-27 bounded
  by: chin
  to: netherlands
  about: interv
* ruleout REJECT/assist occurred
  when: 1990-12-24/1990-12-27 bounded
  by: netherlands
  to: chin
  about: interv
  answers: chinask "ruled that out"
* stateask REQUEST/yield occurred
  when: 1990-12-24/1990-12-27 bounded
  where: washington
  by: state
  to: army
  about: RETREAT by army
* venrecall SANCTION/withdraw occurred
  when: 1990-12-24/1990-12-27 bounded
  by: venezuela
  to: "Suriname"
* oasmeet CONSULT/multilateral announced
  when: ?
  by: oas
* war ASSAULT ongoing optional
  when: 1986/1990 year "four years"
  where: "the east"
  by: army; jungle
  to: jungle; army
* moiwana ASSAULT occurred
  when: 1986-11 from text "November 1986"
  where: moiwana
  by: army
  to: "villagers"
  killed: >=24 vague "dozens of villagers" side civilian
* kourou AGREE occurred
  when: 1989-07 from text "July 1989"
  where: kourouplace
* refuse REJECT occurred
  when: 1989-07/1990-12-27 bounded
  by: army
  about: kourou
  answers: kourou "refused"
* arrbrun COERCE/arrest occurred
  when: 1990-03 "March"
  where: capital
  to: brunswijk
* negot CONSULT attempted optional
  when: 1990-03 "March"
  where: capital
  by: brunswijk
* freebrun RETREAT/release occurred
  when: 1990-03 "March" "after some days"
  where: capital
  to: brunswijk
* hostages ASSAULT/abduct occurred
  when: 1990-03 "March"
  where: moengo
  by: jungle
* invmoi ACCUSE/investigate occurred
  when: 1986-11/1990-08 bounded
  by: gooding
  about: moiwana
* gooding ASSAULT/firearms occurred
  when: 1990-08 "August"
  where: "a barracks"
  to: gooding
* kraag SUPPORT announced optional
  when: 1990-12-29 "Saturday"
  to: kraag
figure: displaced >=2000 vague "thousands" at fg
tie: jungle opposes army "fighting"
tie: brunswijk leads jungle "of"

== fx-telephone-2
outlet: Het Kanaalblad
register: translation
machine_translated: Dutch
published: 1991-01-03
--
Bouterse {return|back}, Kraag {bow|bows}, The Hague waits

Paramaribo - Nobody in the bread queue of the Saramaccastraat raised the head as Desi Bouterse, on the last day of the old year, {return|accepted} the command of the army again. "He was only away to the barber," said a woman. President Johan Kraag, on Saturday with 33 against 11 {kraag|elected} by the National Assembly that three days before yet had {loyal|sworn} loyalty to Shankar, {askb|asked} him personally and {thankb|thanked} him thereafter for his "readiness to sacrifice".

That the Assembly stood under pressure nobody denies. Party boss Jagernath Lachmon told that soldiers {fetch|fetched} deputies from home with a jeep; he himself {stayaway|stayed away}. Of the NPS two members {walkout|left} the hall before the {kraag|voting} began. The new cabinet {border|lifted} on New Year's Day the {closeb|closing} of the border with Guyana, {place|promised} to Brunswijk a "place at table", and {embth|warned} the Netherlands that who the tap {tap|turns shut}, the embassy may {embassy|close}. Minister Pronk in The Hague, on that asked: "We shall not {noaid|give} one guilder to a government that a sergeant {coup|telephoned} together."

Brunswijk {receive|received} the bearer of the {place|proposal} at Moengo Tapoe with coffee. He has his men, 200 or thereabouts, a {pause|fire-pause} ordered till Epiphany. "With who I speak, it is equal to me. Bouterse was the boss before and he is the boss after," so the guerrilla leader. His rival of the Tucayana, an Indian group which the army since 1989 has {arm|armed}, let know that it each {noacc|accord} without them {shootth,shoot|shoots to pieces}.

In Washington the OAS {regret|regretted} "deeply" the {coup|interruption} of the democracy and {mission|sends} a mission of three ambassadors. France {gend|put} 150 gendarmes extra on the Marowijne, where in the first days of this year already 40 persons crossed. Paris wants the 6,000 refugees of 1986 in the camps of Saint-Laurent {sendhome|send home} before the rocket base needs the ground, and {offer|offers} per head 4,000 francs.

Paramaribo on New Year was noise and red paper, like always. One killed: a boy, by a stray rocket.
--
who assembly: body SR | National Assembly; the Assembly
who lachmon: person SR | Jagernath Lachmon
who nps: party SR | NPS
who pronk: person NL | Pronk
who cabinet: government SR | The new cabinet
where washington: town US 38.895 -77.036 | Washington
where guyana: country GY 5 -59 | Guyana
where moengotapoe: town SR 5.62 -54.30 | Moengo Tapoe
where marowijne: region SR - - | Marowijne
where stlaurent: town GF 5.5039 -54.0289 | Saint-Laurent
* return AGREE occurred
  when: 1990-12-31 "the last day of the old year"
  by: bouterse
  to: kraag
* bow CONCEDE occurred optional
  when: 1990-12-29/1990-12-31 bounded
  by: kraag
  to: bouterse
* kraag SUPPORT occurred
  when: 1990-12-29 "Saturday"
  by: assembly
  to: kraag
* loyal SUPPORT occurred
  when: 1990-12-26 from kraag "three days before"
  by: assembly
  to: shankar
* askb REQUEST/assist occurred
  when: 1990-12-29/1990-12-31 bounded
  by: kraag
  to: bouterse
  about: return
* thankb SUPPORT occurred
  when: 1990-12-31/1991-01-03 bounded "thereafter"
  by: kraag
  to: bouterse
  about: return
* fetch COERCE occurred
  when: 1990-12-29
  by: army
  to: "deputies"
  said: lachmon party "told"
* stayaway PROTEST/boycott occurred
  when: 1990-12-29
  by: lachmon
  to: assembly
* walkout PROTEST/boycott occurred
  when: 1990-12-29
  where: "the hall"
  by: "two members"; nps
  to: assembly
  count: 2 "two members"
* border RETREAT/access occurred
  when: 1991-01-01 "New Year's Day"
  where: "the border with Guyana"
  by: cabinet
  to: "the border with Guyana" thing
* closeb COERCE/restrict occurred
  when: ?
  where: "the border with Guyana"
  to: "the border with Guyana" thing
* place AGREE occurred
  when: 1991-01-01 "New Year's Day"
  by: cabinet
  to: brunswijk
* embth THREATEN/relations occurred
  when: 1991-01-01 "New Year's Day"
  by: cabinet
  to: netherlands
  about: embassy
* tap SANCTION/discontinue hypothetical optional
  when: ?
  by: netherlands
* embassy SANCTION/discontinue hypothetical optional
  when: ?
  by: cabinet
  to: netherlands
* noaid REJECT/assist occurred
  when: 1991-01-01/1991-01-03 bounded
  where: "The Hague"
  by: pronk
  to: cabinet
  about: AID by netherlands to cabinet
  answers: embth "on that asked"
* coup COERCE/martial-law occurred
  when: ?
  by: "a sergeant"
  said: pronk official "asked"
* receive CONSULT occurred
  when: 1991-01-01/1991-01-03 bounded
  where: moengotapoe
  by: brunswijk; "the bearer of the proposal"
  to: brunswijk
  about: place
* pause RETREAT/ceasefire occurred
  when: ? "till Epiphany"
  by: brunswijk
* arm AID ongoing
  when: 1989/1991-01-03 bounded "since 1989"
  by: army
  to: tucayana
* noacc AGREE hypothetical optional
  when: ?
* shootth THREATEN/violence occurred
  when: ?
  by: "His rival of the Tucayana"; tucayana
  about: shoot
* shoot ASSAULT hypothetical optional
  when: ?
  by: tucayana
* regret ACCUSE/disapprove occurred optional
  when: ?
  where: washington
  by: oas
  about: coup
  answers: coup "regretted"
* mission MOBILIZE announced
  when: ?
  by: oas
* gend MOBILIZE/police occurred
  when: ?
  where: marowijne
  by: france
  troops: 150 "150 gendarmes"
* sendhome COERCE/deport announced
  when: ?
  where: stlaurent
  by: france
  to: "refugees"
* offer AGREE occurred
  when: ?
  where: stlaurent
  by: france
  to: "refugees"
  money: 4000 "4,000 francs"
  about: AID by france
figure: votes 33 "33" of assembly
figure: votes 11 "11" of assembly
figure: troops ~200 "200 or thereabouts" of brunswijk
figure: displaced 40 "40 persons" at marowijne
figure: displaced 6000 "6,000 refugees" at stlaurent
tie: tucayana opposes brunswijk "rival"

== fx-telephone-3
outlet: Guiana Coast Agency
register: wire
published: 1992-08-09
--
Suriname {peace|signs} {peace|peace} with two rebel groups after six years

PARAMARIBO, Aug 9 (GCA) - Suriname's government and two guerrilla movements {peace|signed} a peace {peace|treaty} on Saturday that is to end a war in which some 500 people were {war|killed} and 12,000 {war|driven} abroad.

President Ronald Venetiaan, Jungle Commando leader Ronnie Brunswijk and Thomas Sabajo of the Tucayana Amazones {peace|put their names} to the seven-page text in the congress hall of the capital before ambassadors and chiefs of the Maroon peoples. It {amn|grants} an {amn|amnesty} for acts of war committed between January 1985 and this week, crimes against humanity excepted; {peace|promises} fighters places in the police; and {peace|provides} for demarcated land round the villages.

Brunswijk, 31, {hug|hugged} the defense minister. "My gun is {gun|on the table}," he said. A team of the Organization of American States {arms|took over} 64 rifles and two mortars on Saturday afternoon at Moengo and will {arms2|receive} the remainder until the end of the month at three posts, where they are to be {melt|melted down}. In return the army is to {albina|withdraw} two companies from the road to Albina, {mine|mined} in 1987 and still full of craters.

{talks|Talks} had started in March, when the Jungle Commando declared a {cf|cease-fire}, and were {broke|broken off} in May after a patrol of the army was {patrol|shot at} near Stoelmanseiland and a sergeant {patrol|wounded}. French and Brazilian diplomats helped to {restart|restart} them.

The one who was missing was Desi Bouterse, still the army's chief. Venetiaan, in office since September after elections which the army, having {coup|overthrown} the last elected president on Christmas Eve 1990, had had to {allow|allow}, {vanguard|took} from the military by an amendment in March the role of "vanguard of the people". Bouterse {accins|called} the {peace|accord} "an insult to those who fell". The parents of a corporal {slain|slain} in 1988 {stand|stood} outside with his portrait.

{aid|Aid} from the Netherlands, {cutnl|frozen} after the {coup|coup} and again {aid|flowing} since last month under a friendship {friend|treaty} {friend|signed} in June, will {pay|pay} for the resettlement. From Saint-Laurent across the river the first 300 of 6,500 refugees came home in July; France {camps|shuts} the camps for good at the end of September. In Moiwana, where nobody was ever {tried|tried} for the {moiwana|killings} of November 1986, nobody lives.
--
who sabajo: person SR | Thomas Sabajo
who defmin: office SR | the defense minister
who diplomats: office - | French and Brazilian diplomats
where hall: site SR - - | the congress hall of the capital
where albina: town SR 5.4969 -54.0578 | Albina
where stoelman: town SR 4.35 -54.42 | Stoelmanseiland
where stlaurent: town GF 5.5039 -54.0289 | Saint-Laurent
who govsr: Suriname's government
who netherlands: the Netherlands
who parents: population SR | The parents of a corporal
* peace AGREE occurred
  when: 1992-08-08 "Saturday"
  where: hall; paramaribo
  by: venetiaan; brunswijk; sabajo; govsr; jungle; tucayana
  to: venetiaan; brunswijk; sabajo; govsr; jungle; tucayana
  about: amn
* war ASSAULT occurred optional
  when: 1986/1992 year "six years"
  killed: ~500 "some 500 people"
  displaced: 12000 "12,000"
* amn CONCEDE occurred
  when: 1992-08-08
  by: govsr
  part_of: peace
* hug SUPPORT occurred optional
  when: 1992-08-08
  by: brunswijk
  to: defmin
* gun RETREAT/disarm occurred optional
  when: 1992-08-08
  by: brunswijk
* arms RETREAT/disarm occurred
  when: 1992-08-08 "Saturday afternoon"
  where: moengo
  to: oas
  munitions: 64 "64 rifles"
  munitions: 2 "two mortars"
* arms2 RETREAT/disarm announced
  when: 1992-08-08/1992-08-31 bounded "the end of the month"
  where: "three posts"
  to: oas
* melt RETREAT/disarm announced optional
  when: ?
  where: "three posts"
* albina RETREAT/withdraw announced
  when: ?
  where: "the road to Albina"; albina
  by: army
  answers: arms2 "In return"
* mine ASSAULT/explosives occurred
  when: 1987 from text "1987"
  where: "the road to Albina"; albina
  to: "the road to Albina" thing
* talks CONSULT occurred
  when: 1992-03/1992-05 bounded "March"
  by: govsr; jungle
* cf RETREAT/ceasefire occurred
  when: 1992-03 "March"
  by: jungle
* broke REJECT/meet occurred
  when: 1992-05 "May"
  about: talks
* patrol ASSAULT/firearms occurred
  when: 1992-05 "May"
  where: stoelman
  to: army; "a patrol"
  injured: 1 "a sergeant" side recipient
* restart CONSULT/third-party occurred
  when: 1992-05/1992-08-08 bounded
  by: diplomats; govsr; jungle
* coup COERCE/martial-law occurred
  when: 1990-12-24 from text "Christmas Eve 1990"
  by: army
  to: "the last elected president"
* allow CONCEDE occurred
  when: ?
  by: army
* vanguard SANCTION/expel occurred
  when: 1992-03 "March"
  by: venetiaan
  to: army
* accins ACCUSE/disapprove occurred
  when: 1992-08-08/1992-08-09 bounded
  by: bouterse
  to: venetiaan; brunswijk; sabajo
  about: peace
  answers: peace "called the accord"
* slain ASSAULT occurred
  when: 1988 from text "1988"
  to: "a corporal"
* stand PROTEST/demo occurred
  when: 1992-08-08
  where: hall; paramaribo
  by: parents
* aid AID ongoing
  when: 1992-07/1992-08-09 bounded "since last month"
  by: netherlands
  to: "Suriname"
* cutnl SANCTION/discontinue occurred
  when: 1990-12-24/1992-07 bounded "after the coup"
  by: netherlands
  to: "Suriname"
* friend AGREE occurred
  when: 1992-06 "June"
  by: netherlands
  to: "Suriname"
* pay AID announced
  when: ?
  by: netherlands
  to: "refugees"
* camps COERCE/restrict announced
  when: 1992-09 "the end of September"
  where: stlaurent
  by: france
  to: "the camps" thing
* tried SANCTION/convict denied
  when: 1986-11/1992-08-09 bounded
  about: moiwana
* moiwana ASSAULT occurred
  when: 1986-11 from text "November 1986"
  where: moiwana
figure: displaced 6500 "6,500 refugees" at stlaurent
figure: returned 300 "the first 300"
tie: brunswijk leads jungle "leader"
tie: bouterse commands army "chief"
tie: sabajo member_of tucayana "of"
