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
Suriname army {coup|ousts} president with a phone call

PARAMARIBO, Dec 27 (KC) - The military commander who {coup|toppled} Suriname's elected government on Christmas Eve by telephoning its ministers {promelect|promised} on Wednesday to hold elections within a hundred days, while the Netherlands and the United States {aidcut|cut} aid to their poor South American partner.

"The {coup|takeover} took place without a {shoot!denied|shot} and the people are calm," Commander Ivan Graanoogst told reporters. President Ramsewak Shankar and his cabinet had been {tellgo|told} at about ten at night that it would be best if they {stayhome!demanded|stayed} at home, he said. The palace was {guardpal|surrounded} by armored cars; the airport and the borders were {close|closed} and the television {occupytv|occupied} and later returned to its programme of carols. Shankar and Vice President Henck Arron were under {house|house arrest} until Tuesday.

The {coup|putsch} came two days after Desi Bouterse, who has been the country's strong man since he {coup80|seized} power in 1980, had {resignb|quit} as commander-in-chief. He was furious with Shankar. On his way through Amsterdam on Dec. 14 the Dutch had {schiphol|kept} him inside the terminal at Schiphol and {banpress|barred} him from speaking to the press; the president, who was on the same flight, had lodged no {protest|protest}. "I cannot {serve|serve} under a {insult|clown}," Bouterse said on the radio. He denied any part in the {coup|events}, of which he had learned, he said, while barbecuing.

Dutch Foreign Minister Hans van den Broek {nlcond|condemned} the {coup|overthrow} as "a slap in the face of democracy" and {aidcut|froze} 1.4 billion guilders {nlaid|pledged} at independence in 1975. In The Hague parliament is to {nldebate|debate} on Friday a {intervene!hypothetical|military intervention}, for which an exiled former prime minister, Henk Chin A Sen, has {chin|asked}; the government has {nlno|ruled} that {nlno|out}. In Washington the State Department {uscall|called on} the army to {restore!demanded|restore} the civilian authorities. Venezuela {venrecall|recalled} its ambassador and the Organization of American States will {oasmeet|meet} in emergency session.

The army has for four years been {war|fighting} the Jungle Commando of Ronnie Brunswijk, a former bodyguard of Bouterse's, in the east. In November 1986 soldiers {moiwana|killed} dozens of villagers at Moiwana, his birthplace, women and children for the most part, and thousands fled to French Guiana. A peace {kourou|deal} {kourou|signed} at Kourou in July 1989 was {kourouno|refused} by the military. In March Brunswijk was {arrb|arrested} when he came to {talkb|negotiate} in the capital, and {freeb|let go} after some days, when his men {hostb|took} {hostb|hostages} at Moengo. Police inspector Herman Gooding, who was {goodprobe|investigating} the Moiwana {moiwana|massacre}, was {gooding|shot} dead in August in front of a barracks.

A civilian, 77-year-old Johan Kraag, a former labor minister, is expected to be named interim president on Saturday.
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
* promelect AGREE occurred
  when: 1990-12-26 "Wednesday"
  where: paramaribo
  by: graanoogst
* aidcut SANCTION/discontinue occurred
  when: 1990-12-24/1990-12-27 bounded
  by: netherlands; us
  to: "their poor South American partner"
* shoot ASSAULT/firearms denied
  when: 1990-12-24 "Christmas Eve"
  where: paramaribo
  by: army
  said: graanoogst party denied "told"
* tellgo REQUEST/yield occurred
  when: 1990-12-24 "at about ten at night"
  where: paramaribo
  by: graanoogst
  to: shankar; "his cabinet"
  about: stayhome
  said: graanoogst party "said"
* stayhome RETREAT/resign demanded optional
  when: ?
  by: shankar; "his cabinet"
* guardpal COERCE/restrict occurred
  when: 1990-12-24
  where: palace; paramaribo
  by: army
  to: palace thing
  with: armoured-vehicle "armored cars"
  part_of: coup
* close COERCE/restrict occurred
  when: 1990-12-24/1990-12-26 bounded
  where: "the airport and the borders"
  by: army
  to: "the airport and the borders" thing
  part_of: coup
* occupytv COERCE/seize occurred
  when: 1990-12-24/1990-12-26 bounded
  where: paramaribo
  by: army
  to: "the television" thing
  part_of: coup
* house COERCE/arrest occurred
  when: 1990-12-24/1990-12-25 day "until Tuesday"
  where: paramaribo
  by: army
  to: shankar; arron
  detained: 2 "Shankar and Vice President Henck Arron" side recipient
  part_of: coup
* coup80 COERCE/martial-law occurred
  when: 1980 "1980"
  by: bouterse
  where: "Suriname"
* resignb RETREAT/resign occurred
  when: 1990-12-22 from coup "two days"
  by: bouterse
  to: shankar
* schiphol COERCE/restrict occurred
  when: 1990-12-14 from text "Dec. 14"
  where: schiphol
  by: netherlands
  to: bouterse
* banpress COERCE/censor occurred
  when: 1990-12-14 from text "Dec. 14"
  where: schiphol
  by: netherlands
  to: bouterse
* protest ACCUSE/disapprove denied
  when: 1990-12-14/1990-12-22 bounded
  by: shankar
  to: netherlands
  about: schiphol
* serve REJECT occurred optional
  when: 1990-12-22/1990-12-27 bounded
  by: bouterse
  to: shankar
* insult ACCUSE/disapprove occurred
  when: 1990-12-22/1990-12-27 bounded
  by: bouterse
  to: shankar
* nlcond ACCUSE/disapprove occurred
  when: 1990-12-24/1990-12-27 bounded
  by: broek; netherlands
  to: graanoogst; army
  about: coup
  answers: coup
* nlaid AGREE occurred
  when: 1975 "1975"
  by: netherlands
  about: AID
* nldebate CONSULT announced
  when: 1990-12-28 "Friday"
  where: hague
  by: "parliament"
  about: intervene
* intervene ASSAULT hypothetical
  when: ?
  by: netherlands
  to: army
* chin REQUEST/assist occurred
  when: 1990-12-24/1990-12-27 bounded
  by: chin
  to: netherlands
  about: intervene
* nlno REJECT/assist occurred
  when: 1990-12-24/1990-12-27 bounded
  by: netherlands
  to: chin
  about: intervene
  answers: chin "ruled"
* uscall REQUEST/yield occurred
  when: 1990-12-24/1990-12-27 bounded
  where: washington
  by: state
  to: army
  about: restore
* restore RETREAT demanded optional
  when: ?
  by: army
  to: shankar
* venrecall SANCTION/withdraw occurred
  when: 1990-12-24/1990-12-27 bounded
  by: venezuela
  to: "Suriname"
* oasmeet CONSULT/multilateral announced
  when: ?
  by: oas
* war ASSAULT ongoing optional
  when: 1986/1990-12-27 bounded "for four years"
  where: "the east"
  by: army; jungle; brunswijk
  to: army; jungle
* moiwana ASSAULT/firearms occurred
  when: 1986-11 from text "November 1986"
  where: moiwana
  by: army
  to: "villagers"
  killed: >=24 vague "dozens of villagers" side civilian
* kourou AGREE occurred
  when: 1989-07 from text "July 1989"
  where: kourouplace
* kourouno REJECT occurred
  when: 1989-07/1990-12-27 bounded
  by: army "the military"
  about: kourou
  answers: kourou "refused"
* arrb COERCE/arrest occurred
  when: 1990-03 month from published "March"
  where: capital
  to: brunswijk
  detained: 1 "Brunswijk" side recipient
* talkb CONSULT attempted
  when: 1990-03 month from published "March"
  where: capital
  by: brunswijk
* freeb RETREAT/release occurred
  when: 1990-03 month from published "after some days"
  where: capital
  to: brunswijk
* hostb ASSAULT/abduct occurred
  when: 1990-03 month from published "March"
  where: moengo
  by: jungle "his men"
  to: "hostages"
* goodprobe ACCUSE/investigate occurred
  when: ?
  by: gooding
  about: moiwana
  to: army
* gooding ASSAULT/targeted occurred
  when: 1990-08 month from published "August"
  where: "a barracks"
  to: gooding
  killed: 1 "Police inspector Herman Gooding" side recipient
figure: displaced >=2000 vague "thousands" at fg

== fx-telephone-2
outlet: Het Kanaalblad
register: translation
machine_translated: Dutch
published: 1991-01-03
--
Bouterse {comeback|back}, Kraag {thank|bows}, The Hague waits

Paramaribo - Nobody in the bread queue of the Saramaccastraat raised the head as Desi Bouterse, on the last day of the old year, {comeback|accepted} the command of the army again. "He was only away to the barber," said a woman. President Johan Kraag, on Saturday with 33 against 11 {voted|elected} by the National Assembly that three days before yet had {vote1|sworn} loyalty to Shankar, {appoint|asked} him personally and {thank|thanked} him thereafter for his "readiness to sacrifice".

That the Assembly stood under {pressure|pressure} nobody denies. Party boss Jagernath Lachmon told that soldiers {fetch|fetched} deputies from home with a jeep; he himself {boycott|stayed away}. Of the NPS two members {walkout|left} the hall before the voting began. The new cabinet {lib|lifted} on New Year's Day the {close|closing} of the border with Guyana, {promise|promised} to Brunswijk a "place at table", and {warnnl|warned} the Netherlands that who the tap {aidcut|turns shut}, the embassy may {embassy|close}. Minister Pronk in The Hague, on that asked: "We shall {nlstay|not give} one guilder to a government that a sergeant telephoned together."

Brunswijk {brunsup|received} the bearer of the {promise|proposal} at Moengo Tapoe with coffee. He has his men, 200 or thereabouts, a {truce|fire-pause} ordered till Epiphany. "With who I speak, it is equal to me. Bouterse was the boss before and he is the boss after," so the guerrilla leader. His rival of the Tucayana, an Indian group which the army since 1989 has {armtuc|armed}, {tucwarn|let know} that it each accord without them {tucfight!threatened|shoots} to pieces.

In Washington the OAS {oascond|regretted} "deeply" the {coup|interruption} of the democracy and {oassend|sends} a mission of three ambassadors. France {frborder|put} 150 gendarmes extra on the Marowijne, where in the first days of this year already 40 persons crossed. Paris wants the 6,000 refugees of 1986 in the camps of Saint-Laurent {refback!announced|send} home before the rocket base needs the ground, and {frmoney|offers} per head 4,000 francs.

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
* thank SUPPORT occurred
  when: 1990-12-31/1991-01-03 bounded "thereafter"
  by: kraag
  to: bouterse
  answers: comeback
* comeback AGREE occurred
  when: 1990-12-31 "the last day of the old year"
  where: paramaribo
  by: bouterse
  to: kraag
  answers: appoint
* voted SUPPORT occurred
  when: 1990-12-29 "Saturday"
  where: paramaribo
  by: assembly
  to: kraag
* vote1 SUPPORT occurred
  when: 1990-12-26 from voted "three days before"
  by: assembly
  to: shankar
* appoint REQUEST/assist occurred
  when: 1990-12-29/1990-12-31 bounded
  by: kraag
  to: bouterse
  about: comeback
* pressure COERCE occurred
  when: 1990-12-29 "Saturday"
  where: paramaribo
  by: army
  to: assembly
* fetch COERCE occurred
  when: 1990-12-29 "Saturday"
  where: paramaribo
  by: army
  to: "deputies"
  said: lachmon party "told"
  part_of: pressure
* boycott PROTEST/boycott occurred
  when: 1990-12-29 "Saturday"
  where: paramaribo
  by: lachmon
  to: assembly
* walkout PROTEST/boycott occurred
  when: 1990-12-29 "Saturday"
  where: paramaribo
  by: nps "two members"
  to: assembly
* lib RETREAT/access occurred
  when: 1991-01-01 "on New Year's Day"
  where: "the border with Guyana"
  by: cabinet
  to: "the border with Guyana" thing
* close COERCE/restrict occurred
  when: ?
  where: "the border with Guyana"
  to: "the border with Guyana" thing
* promise AGREE occurred
  when: 1990-12-29/1991-01-03 bounded
  by: cabinet
  to: brunswijk
  about: CONSULT
* warnnl THREATEN/relations occurred
  when: 1990-12-29/1991-01-03 bounded
  by: cabinet
  to: netherlands
  about: embassy
* aidcut SANCTION/discontinue hypothetical
  when: ?
  by: netherlands
* embassy SANCTION/discontinue hypothetical optional
  when: ?
  by: cabinet
  to: netherlands
* nlstay REJECT/assist occurred
  when: 1990-12-29/1991-01-03 bounded
  where: "The Hague"
  by: pronk; netherlands
  to: cabinet
  about: AID
  answers: warnnl "on that asked"
* brunsup CONSULT/visit occurred
  when: 1990-12-29/1991-01-03 bounded
  where: moengotapoe
  by: brunswijk; "the bearer of the proposal"
  to: brunswijk
* truce RETREAT/ceasefire occurred
  when: ? "till Epiphany"
  by: brunswijk "his men"
  to: army
* armtuc AID ongoing
  when: 1989/1991-01-03 bounded "1989"
  by: army
  to: tucayana
* tucwarn THREATEN/violence occurred
  when: 1990-12-29/1991-01-03 bounded
  by: tucayana
  about: tucfight
* tucfight ASSAULT/firearms threatened optional
  when: ?
  by: tucayana
* oascond ACCUSE/disapprove occurred optional
  when: ?
  where: washington
  by: oas
  to: army
  about: coup
  answers: coup
* coup COERCE/martial-law occurred
  when: ?
  by: army
  to: shankar
* oassend CONSULT/visit announced
  when: ?
  by: oas "three ambassadors"
* frborder MOBILIZE/police occurred
  when: ?
  where: marowijne
  by: france
  troops: 150 "150 gendarmes"
* refback COERCE/deport announced
  when: ?
  where: stlaurent
  by: france
  to: "the 6,000 refugees of 1986"
  displaced: 6000 "6,000 refugees"
* frmoney AGREE occurred
  when: ?
  by: france
  to: "the 6,000 refugees of 1986"
  about: AID
figure: votes 33 "33" of assembly
figure: votes 11 "11" of assembly
figure: displaced 40 "40 persons" at marowijne

== fx-telephone-3
outlet: Guiana Coast Agency
register: wire
published: 1992-08-09
--
Suriname {accord|signs} {accord|peace} with two rebel groups after six years

PARAMARIBO, Aug 9 (GCA) - Suriname's government and two guerrilla movements {accord|signed} a peace {accord|treaty} on Saturday that is to end a {war|war} in which some 500 people were {war|killed} and 12,000 driven abroad.

President Ronald Venetiaan, Jungle Commando leader Ronnie Brunswijk and Thomas Sabajo of the Tucayana Amazones {accord|put} their names to the seven-page text in the congress hall of the capital before ambassadors and chiefs of the Maroon peoples. It grants an {amnesty|amnesty} for acts of war committed between January 1985 and this week, crimes against humanity excepted; {jobs|promises} fighters places in the police; and {land|provides} for demarcated land round the villages.

Brunswijk, 31, {embr|hugged} the defense minister. "My gun is on the table," he said. A team of the Organization of American States {disarm|took over} 64 rifles and two mortars on Saturday afternoon at Moengo and will {disarm2|receive} the remainder until the end of the month at three posts, where they are to be {destroy|melted down}. In return the army is to {wdeast|withdraw} two companies from the road to Albina, {repair|mined} in 1987 and still full of craters.

{talks|Talks} had started in March, when the Jungle Commando declared a {truce92|cease-fire}, and were {break92|broken off} in May after a patrol of the army was {patrol92|shot at} near Stoelmanseiland and a sergeant {patrol92|wounded}. French and Brazilian diplomats helped to {restart|restart} them.

The one who was missing was Desi Bouterse, still the army's chief. Venetiaan, in office since September after elections which the army, having {coup|overthrown} the last elected president on Christmas Eve 1990, had had to {electok|allow}, {cutpower|took} from the military by an amendment in March the role of "vanguard of the people". Bouterse {boutcrit|called} the {accord|accord} "an insult to those who fell". The parents of a corporal {killcorp|slain} in 1988 {vigil|stood} outside with his portrait.

Aid from the Netherlands, {aidcut|frozen} after the {coup|coup} and again {aidres|flowing} since last month under a friendship {treaty|treaty} {treaty|signed} in June, will {resettle|pay} for the resettlement. From Saint-Laurent across the river the first 300 of 6,500 refugees {return|came} home in July; France {frclose|shuts} the camps for good at the end of September. In Moiwana, where nobody was ever {try!denied|tried} for the {moiwana|killings} of November 1986, nobody lives.
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
* accord AGREE occurred
  when: 1992-08-08 "Saturday"
  where: hall; paramaribo
  by: govsr; venetiaan; jungle; brunswijk; tucayana; sabajo
  to: jungle; brunswijk; tucayana; sabajo; govsr; venetiaan
* war ASSAULT ongoing optional
  when: 1986/1992 bounded "six years"
  by: govsr; jungle; tucayana
  to: govsr; jungle; tucayana
  killed: ~500 "some 500 people"
  displaced: 12000 "12,000"
* amnesty CONCEDE occurred
  when: 1992-08-08 "Saturday"
  where: hall
  by: govsr
  to: jungle; tucayana
* jobs AGREE occurred
  when: 1992-08-08
  where: hall
  by: govsr
  to: jungle; tucayana
* land CONCEDE occurred optional
  when: 1992-08-08
  by: govsr
* embr SUPPORT occurred optional
  when: 1992-08-08
  where: hall
  by: brunswijk
  to: defmin
* disarm RETREAT/disarm occurred
  when: 1992-08-08 "Saturday afternoon"
  where: moengo
  by: jungle
  to: oas
  munitions: 64 "64 rifles"
  munitions: 2 "two mortars"
* disarm2 RETREAT/disarm announced
  when: 1992-08-09/1992-08-31 bounded "until the end of the month"
  where: "three posts"
  by: jungle; tucayana
  to: oas
* destroy RETREAT/disarm announced
  when: ?
  where: "three posts"
* wdeast RETREAT/withdraw announced
  when: ?
  where: "the road to Albina"; albina
  by: army
  answers: disarm2 "In return"
* repair ASSAULT/explosives occurred
  when: 1987 "1987"
  where: "the road to Albina"
  with: mine "mined"
* talks CONSULT occurred
  when: 1992-03/1992-05 bounded "March"
  by: govsr; jungle; tucayana
* truce92 RETREAT/ceasefire occurred
  when: 1992-03 month from published "March"
  by: jungle
  to: army
* break92 SANCTION/discontinue occurred
  when: 1992-05 month from published "May"
* patrol92 ASSAULT/firearms occurred
  when: 1992-05 month from published "May"
  where: stoelman
  to: army "a patrol"; "a sergeant"
  injured: 1 "a sergeant" side recipient
* restart CONSULT/third-party occurred
  when: 1992-05/1992-08-08 bounded
  by: diplomats; govsr; jungle; tucayana
* coup COERCE/martial-law occurred
  when: 1990-12-24 from text "on Christmas Eve 1990"
  by: army
  to: "the last elected president"
* electok CONCEDE occurred
  when: 1990-12-24/1991-09 bounded
  by: army
* cutpower COERCE/restrict occurred
  when: 1992-03 month from published "March"
  by: venetiaan
  to: army "the military"
* boutcrit ACCUSE/disapprove occurred
  when: 1992-08-08/1992-08-09 bounded
  by: bouterse
  to: govsr
  about: accord
  answers: accord
* killcorp ASSAULT occurred
  when: 1988 "1988"
  to: "a corporal"
  killed: 1 "a corporal" side recipient
* vigil PROTEST/demo occurred
  when: 1992-08-08
  where: hall
  by: parents
* aidcut SANCTION/discontinue occurred
  when: 1990-12-24/1992-07 bounded
  by: netherlands
  to: govsr
* aidres AID ongoing
  when: 1992-07 "since last month"
  to: govsr
  by: netherlands
* resettle AID announced
  when: ?
  by: netherlands
* treaty AGREE occurred
  when: 1992-06 month from published "June"
  by: netherlands; govsr
  to: govsr; netherlands
* return RETREAT/withdraw occurred optional
  when: 1992-07 month from published "July"
  where: stlaurent
  by: "the first 300 of 6,500 refugees"
  displaced: 6500 "6,500 refugees"
* frclose COERCE/restrict announced
  when: 1992-09 month from published "at the end of September"
  where: stlaurent
  by: france
  to: "the camps" thing
* try SANCTION/convict denied
  when: 1986-11/1992-08-09 bounded
* moiwana ASSAULT/firearms occurred
  when: 1986-11 from text "November 1986"
  where: moiwana
