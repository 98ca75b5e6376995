story: ex-ermua
conflict: Spain and ETA
countries: ES
facts: On 1 July 1997 the Civil Guard freed prison officer José Antonio Ortega Lara after 532 days. On 10 July ETA abducted Miguel Ángel Blanco, People's Party councillor in Ermua, demanding that its prisoners be moved to the Basque Country
  by 16:00 on Saturday 12 July. He was found shot near Lasarte some fifty minutes after the deadline and died on the 13th at San Sebastián. Half a million marched in Bilbao on the 12th, six million across Spain on the 14th. On 1 December 1997 the
  Supreme Court gave 23 leaders of Herri Batasuna seven years. (public record: press of July 1997, Spanish courts.)

who eta: group ES | ETA; Basque separatists; the terrorists; the band
who blanco: person ES | Miguel Ángel Blanco; Miguel Angel Blanco; Blanco; the councillor; the young councillor
who pp: party ES | People's Party; PP; Popular Party
who aznar: office ES | José María Aznar; Jose Maria Aznar; Aznar
who mayor: office ES | Jaime Mayor Oreja; Mayor Oreja; interior minister
who govt: government ES | Spanish government; the government; Madrid
who hb: party ES | Herri Batasuna; HB
who pnv: party ES | Basque Nationalist Party; PNV
who ertzaintza: force ES | Ertzaintza; Basque police; Basque autonomous police
who cguard: force ES | Civil Guard
who prisoners: population ES | prisoners; its prisoners; ETA prisoners
who ortega: person ES | José Antonio Ortega Lara; Jose Antonio Ortega Lara; Ortega Lara
who ardanza: office ES | José Antonio Ardanza; Ardanza
where ermua: town ES 43.1870 -2.5030 | Ermua
where eibar: town ES 43.1849 -2.4713 | Eibar
where lasarte: town ES 43.2670 -2.0210 | Lasarte
where sansebastian: town ES 43.3128 -1.9750 | San Sebastian; San Sebastián
where bilbao: town ES 43.2627 -2.9253 | Bilbao
where basque: region ES 43.00 -2.50 | Basque Country; Euskadi
where mondragon: town ES 43.0640 -2.4900 | Mondragon; Mondragón
where madridt: town ES 40.4165 -3.7026 | Puerta del Sol; streets of Madrid
where barcelona: town ES 41.3888 2.1590 | Barcelona

== ex-ermua-1
outlet: Cantabria Newswire
register: wire
published: 1997-07-11
--
ETA {abduct|abducts} councillor, {thr|threatens} to {kill|kill} him on Saturday

EIBAR, Spain, July 11 (CN) - Spain's government {refuse|refused} on Friday to {move|move} jailed members of ETA to prisons in the Basque Country, although the separatist band has {thr|said} it will {kill|shoot} a {abduct|kidnapped} town councillor at four o'clock on Saturday afternoon unless it does.

Miguel Angel Blanco, 29, who sits for the ruling People's Party in the town of Ermua, was {abduct|seized} on Thursday as he walked from the railway station in Eibar back to his office. Three hours later a caller told a Basque radio station that the {abduct|abduction} was the work of ETA and {thr|set} the term.

"The government will not {refuse|yield} to {thr|blackmail}, and ETA knows it," Interior Minister Jaime Mayor Oreja said after he had {mtg|met} party leaders in Madrid. All of them, save Herri Batasuna, signed a statement that {demrel|demands} the councillor be {rel|let go} without conditions. The Basque premier, José Antonio Ardanza, {ardapp|appealed} to the captors as "human beings".

Some 500 of ETA's people are held in jails from Cádiz to the Canaries under a {disp|policy} begun in 1989. Their {move|transfer} has been the band's chief {demand|demand} since it {ortega|kidnapped} the prison officer José Antonio Ortega Lara in January 1996. He was {ortfree|freed} only last week, on July 1, when the Civil Guard {workshop|stormed} a workshop in Mondragon and {ortfree|pulled} him from a hole under a machine, 23 kilos lighter. Four men were {olarr|arrested} there. Many politicians read Thursday's {abduct|kidnapping} as {abduct|revenge} for that.

In Ermua 10,000 of the 18,000 inhabitants {vigil|stood} in the square all night with candles. "{free|Free} Miguel Angel," they chanted, and others, less politely, {vigil|shouted} the name of HB, whose local office had its windows {windows|broken}. Police and helicopters {search|combed} the hills round Eibar. Blanco's PP is the party of Gregorio Ordonez, who was {ordonez|shot} dead by ETA at a restaurant table in San Sebastian in 1995.

A spokesman of HB {hbblame|blamed} the government's stubbornness and {hbcall|called on} Aznar to move. Pope John Paul II {pope|asked} the kidnappers to have pity. The French interior minister {frhelp|offered} his Spanish colleague every help. A {demo|demonstration} is called for noon on Saturday in Bilbao.

~ Related: Chronology of ETA kidnappings
--
who leaders: coalition ES | party leaders
who residents: population ES | inhabitants
who pope: office VA | Pope John Paul II
who frmin: office FR | The French interior minister
who ordonez: office ES | Gregorio Ordonez
who spokeshb: office ES | A spokesman of HB
who olmen: group ES | Four men
where madridt: in Madrid
who govt: Spain's government
who eta: the separatist band; the kidnappers; the captors
* abduct ASSAULT/abduct occurred
  when: 1997-07-10 "Thursday"
  where: eibar
  by: eta; eta claimed
  to: blanco
  abducted: 1 "Miguel Angel Blanco" side recipient
  said: "a caller" party via "a Basque radio station" "told"
  answers: ortfree "revenge"
* thr THREATEN/violence occurred
  when: 1997-07-10 "Three hours later"
  by: eta
  to: blanco; govt
  about: kill
* kill ASSAULT/targeted threatened
  when: 1997-07-12 "four o'clock on Saturday afternoon"
  by: eta
  to: blanco
* refuse REJECT/yield occurred
  when: 1997-07-11 "Friday"
  by: govt
  to: eta
  about: move
  said: mayor official "said"
  answers: demand "refused"
* move CONCEDE demanded optional
  when: ?
  where: basque
  by: govt
  to: "jailed members of ETA"
* mtg CONSULT/multilateral occurred
  when: 1997-07-11 "Friday"
  where: madridt
  by: mayor; leaders
* demrel REQUEST/yield occurred
  when: 1997-07-11 "Friday"
  by: leaders
  to: eta
  about: rel
* rel RETREAT/release demanded optional
  when: ?
  by: eta
  to: blanco
* ardapp REQUEST/yield occurred
  when: 1997-07-10/1997-07-11 bounded
  by: ardanza
  to: eta "the captors"
  about: rel
* disp COERCE ongoing optional
  when: 1989 from text "1989"
  to: "Some 500 of ETA's people"
* demand REQUEST/change occurred
  when: 1996-01/1997-07-11 bounded "since it kidnapped"
  by: eta
  to: govt
  about: move
* ortega ASSAULT/abduct occurred
  when: 1996-01 from text "January 1996"
  by: eta
  to: ortega
  abducted: 1 "prison officer" side recipient
* ortfree RETREAT/release occurred
  when: 1997-07-01 from text "July 1"
  where: mondragon
  by: cguard
  to: ortega
  released: 1 "prison officer" side recipient
* workshop ASSAULT occurred
  when: 1997-07-01 from text "July 1"
  where: mondragon
  by: cguard
  to: "a workshop" thing
* olarr COERCE/arrest occurred
  when: 1997-07-01 from text "July 1"
  where: mondragon
  by: cguard
  to: olmen
  detained: 4 "Four men" side recipient
* vigil PROTEST/demo occurred
  when: 1997-07-10/1997-07-11 day "all night"
  where: ermua
  by: residents
  to: eta; hb
* free REQUEST/yield occurred
  when: 1997-07-10/1997-07-11 day "all night"
  where: ermua
  by: residents
  to: eta
  about: rel
* windows PROTEST/vandalize occurred
  when: 1997-07-10/1997-07-11 day "all night"
  where: ermua
  to: hb; "office" thing
* search MOBILIZE/police occurred
  when: 1997-07-10/1997-07-11 bounded
  where: eibar
  by: "Police"
* ordonez ASSAULT/targeted occurred
  when: 1995 from text "1995"
  where: sansebastian
  by: eta
  to: ordonez
  killed: 1 "Gregorio Ordonez" side recipient
* hbblame ACCUSE/allege occurred
  when: 1997-07-10/1997-07-11 bounded
  by: spokeshb
  to: govt
  about: abduct
* hbcall REQUEST/change occurred
  when: 1997-07-10/1997-07-11 bounded
  by: spokeshb
  to: aznar
  about: CONCEDE by aznar
* pope REQUEST/yield occurred
  when: 1997-07-10/1997-07-11 bounded
  by: pope
  to: eta "the kidnappers"
* frhelp AGREE occurred
  when: 1997-07-10/1997-07-11 bounded
  by: frmin
  to: mayor
  about: AID
* demo PROTEST/demo announced
  when: 1997-07-12 "noon on Saturday"
  where: bilbao
  to: eta
figure: prisoners ~500 "Some 500" of eta
figure: demonstrators 10000 "10,000" at ermua

== ex-ermua-2
outlet: O Diário do Minho
register: translation
machine_translated: Portuguese
published: 1997-07-15
--
Spain in the {demos|street}: six millions of persons against the {kill|crime}

SAN SEBASTIÁN / MADRID - At the ten to five of the Saturday, fifty minutes after to expire the {thr|ultimatum}, two men that walked their dogs in a wood of Lasarte heard two {kill|shots}. They found the young councillor of knees, the hands tied with a cable, with two bullets in the nape. Still he breathed. He died the Sunday in the dawn, at four and half, in the hospital of San Sebastián, without to recover the conscience.

Before the {kill|assassination}, at noon of the Saturday, half million of persons had {demo|crossed} Bilbao behind of the president Aznar and of all the parties minus one. In the {demos|manifestations} of yesterday was the turn of the rest: million and half in the streets of Madrid, one million in Barcelona, three hundred thousand in Zaragoza, in Seville as many, all with the hands painted of white. "Basques yes, ETA no", they cried. In the ten minutes of silence of the midday {silence|stopped} the trains and the bourse.

The indignation turned itself against HB. In Pamplona, in Ermua and in San Sebastián multitudes {hbriot|set fire} to seats of the party or {hbriot|stoned} them, and agents of the Ertzaintza that {guard|guarded} the doors took off the hoods and were {embrace|embraced} by the people. Of Floren Aoiz, spokesman of Herri Batasuna, only this: the death is a "consequence of the conflict". The mayor of Ermua, socialist, that {quench|quenched} with own hands the {hbriot|fire} in the local of the abertzales, {begged|begged} calm.

The {abduct|rapt} had begun the Thursday, at the hour of lunch, in the station of Eibar. Mayor Oreja assured that the authors were of the commando Donosti and that the police follows three, among them a woman; he {pay|promised} that they will "pay in the prison". The seven parties of the table of Ajuria Enea {isolate|agreed} to isolate to HB: with it there will not be pacts, not in the municipalities, not in the unions. The PNV {pnvbreak|broke} what contact it had. Ardanza said to the directors of the party, looking to the camera: "You are {accomp|accomplices}."

In Brussels the European Parliament {epcond|condemned} the "{kill|execution}"; Bill Clinton {clcond|condemned} it also. In the prisons sixteen ETA prisoners have {prcond|rejected} in a letter the {kill|murder} of one whom they call "hostage". The funeral, the Monday in the morning, in Ermua, had the Prince of Asturias in the first bank.

~ Leia também: As imagens de um dia
--
who multitudes: population ES | multitudes; the people
who aoiz: person ES | Floren Aoiz
who ermmayor: office ES | The mayor of Ermua
who sevenparties: coalition ES | The seven parties of the table of Ajuria Enea
who ep: body - | European Parliament
who clinton: office US | Bill Clinton
who mprisoners: population ES | sixteen ETA prisoners
who police: force ES | the police
who eta: authors
where pamplona: town ES 42.8169 -1.6432 | Pamplona
where zaragoza: town ES 41.6561 -0.8773 | Zaragoza
where seville: town ES 37.3828 -5.9732 | Seville
where lasarte: a wood of Lasarte
* kill ASSAULT/targeted occurred
  when: 1997-07-12 "Saturday"
  where: lasarte
  by: eta
  to: blanco
  with: small-arms "two bullets"
  killed: 1 "the young councillor" side recipient
  said: "two men that walked their dogs" witness "heard"
  said: mayor official "assured"
* thr THREATEN/violence occurred
  when: 1997-07-10/1997-07-12 bounded
  by: eta
  about: kill
* demo PROTEST/demo occurred
  when: 1997-07-12 "noon of the Saturday"
  where: bilbao
  by: aznar; "all the parties minus one"; "half million of persons"
  to: eta
* demos PROTEST/demo occurred
  when: 1997-07-14 "yesterday"
  where: madridt; barcelona; zaragoza; seville
  by: "six millions of persons"
  to: eta
  answers: kill "against the crime"
* silence PROTEST/strike occurred
  when: 1997-07-14 "midday"
* hbriot PROTEST/riot occurred
  when: 1997-07-12/1997-07-15 bounded
  where: pamplona; ermua; sansebastian
  by: multitudes
  to: hb; "seats of the party" thing
  with: incendiary "fire"; stones "stoned"
* guard MOBILIZE/police occurred optional
  when: 1997-07-12/1997-07-15 bounded
  where: pamplona; ermua; sansebastian
  by: ertzaintza
* embrace SUPPORT occurred optional
  when: 1997-07-12/1997-07-15 bounded
  by: multitudes "the people"
  to: ertzaintza
* quench AID occurred optional
  when: 1997-07-12/1997-07-15 bounded
  where: ermua
  by: ermmayor
  to: hb
* begged REQUEST/yield occurred
  when: 1997-07-12/1997-07-15 bounded
  where: ermua
  by: ermmayor
  to: multitudes
* abduct ASSAULT/abduct occurred
  when: 1997-07-10 "Thursday"
  where: eibar
  by: eta "authors"; "commando Donosti" alleged of mayor
  to: blanco
  said: mayor official "assured"
* pay THREATEN/arrest occurred
  when: 1997-07-12/1997-07-15 bounded
  by: mayor
  to: eta
  about: COERCE/arrest
* isolate AGREE occurred
  when: 1997-07-12/1997-07-15 bounded
  by: sevenparties
  about: SANCTION/discontinue by sevenparties to hb
* pnvbreak SANCTION/discontinue occurred
  when: 1997-07-12/1997-07-15 bounded
  by: pnv
  to: hb
* accomp ACCUSE/allege occurred
  when: 1997-07-12/1997-07-15 bounded
  by: ardanza
  to: hb
  about: kill
* epcond ACCUSE/disapprove occurred
  when: 1997-07-12/1997-07-15 bounded
  where: "Brussels"
  by: ep
  to: eta
  about: kill
  answers: kill "condemned"
* clcond ACCUSE/disapprove occurred
  when: 1997-07-12/1997-07-15 bounded
  by: clinton
  to: eta
  about: kill
  answers: kill "condemned"
* prcond ACCUSE/disapprove occurred
  when: 1997-07-12/1997-07-15 bounded
  where: "the prisons"
  by: mprisoners
  to: eta
  about: kill
  answers: kill "rejected"
figure: demonstrators 6000000 "six millions of persons"
figure: demonstrators 500000 "half million of persons" at bilbao
figure: demonstrators 1500000 "million and half" at madridt
figure: demonstrators 1000000 "one million" at barcelona
figure: demonstrators 300000 "three hundred thousand" at zaragoza
figure: demonstrators 300000 "as many" at seville

== ex-ermua-3
outlet: The Continental Observer
register: analysis
published: 1997-12-07
--
After the white hands: what the summer changed in the Basque Country, and what it did not

On Monday the Supreme Court in Madrid {sentence|sentenced} the whole leadership of Herri Batasuna, 23 men and women, to seven years each. Their offence was a piece of tape. In the election campaign of 1996 they had tried to {film|lend} ETA their free air time, for a film in which three hooded men laid out terms of peace. By Friday all 23 were in {custody|custody}. HB called a general {strike|strike} for the 15th; there were {buses|burnt} buses in Bilbao and a telephone exchange {exchange|blown up} at Hernani.

Would the judges have dared it a year ago? One doubts it. The {sentence|verdict} is a child of July. When ETA {abduct|dragged} a councillor of 29 into a car, {thr|gave} Madrid two days and then {kill|put} two bullets in his head, it {kill|killed} somebody whom half the country felt it had known at school. The government had {refuse|stood firm}; Aznar did not even answer. Two weeks before, his police had {ortfree|rescued} Ortega Lara, after 532 days in a cage, and the band wished to {abduct|pay back} the humiliation.

What came of the "spirit of Ermua"? A good deal of {marching|marching}. A rise of the PP in the polls. A {isolate|front} of parties from which the PNV, at first so loud, has been {edging|edging away} since September, when it {pnvcrit|criticised} the {prosec|prosecution} of HB as a trial of ideas. What did not come was an end. Since that Saturday ETA has {basauri|shot} a policeman at Basauri (5 September), {officer|killed} a Basque officer in Bilbao, surprised in October as he checked a van of flower pots that hid grenades {king|meant} for the King at the opening of a museum, and two times {renteria|bombed} the houses of councillors in Rentería; nobody was hurt in these. Its {tax|demands} for the "revolutionary tax" still arrive by post.

For the government the recipe is plain: more of the same, plus the French, who have {handed|handed over} eleven suspects since the summer. Mayor Oreja has {ruleout|ruled out} talks "today, tomorrow and afterwards". But Ardanza {plan|prepares} a plan in which, after an end of attacks, dialogue without limits would follow. And ETA's {demand|demand} over the {disp|scattering} of its prisoners? It is now carried, on Friday evenings, by their mothers, who {mothers|stand} with photographs outside the churches of Hernani and who are spat at, as was never the case before last summer.
--
who sc: body ES | Supreme Court
who hbleaders: population ES | leadership of Herri Batasuna
who france: state FR | the French
who policeman: force ES | a policeman
who officer: force ES | a Basque officer
who king: office ES | the King
who mothers: population ES | their mothers
where hernani: town ES 43.2660 -1.9760 | Hernani
where basauri: town ES 43.2370 -2.8880 | Basauri
where renteria: town ES 43.3120 -1.9010 | Rentería
* sentence SANCTION/convict occurred
  when: 1997-12-01 "Monday"
  by: sc
  to: hbleaders
  count: 23 "23 men and women"
* film AID attempted
  when: 1996 from text "1996"
  by: hbleaders
  to: eta
* custody COERCE/arrest occurred
  when: 1997-12-01/1997-12-05 bounded "By Friday"
  to: hbleaders
  detained: 23 "all 23" side recipient
* strike PROTEST/strike announced
  when: 1997-12-15 "the 15th"
  by: hb
  to: sc
* buses PROTEST/riot occurred
  when: 1997-12-01/1997-12-07 bounded
  where: bilbao
  to: "buses" thing
* exchange ASSAULT/explosives occurred
  when: 1997-12-01/1997-12-07 bounded
  where: hernani
  to: "a telephone exchange" thing
* abduct ASSAULT/abduct occurred
  when: 1997-07 "July"
  by: eta
  to: "a councillor of 29"
  answers: ortfree "pay back"
* thr THREATEN/violence occurred
  when: 1997-07 "July"
  by: eta
  to: govt "Madrid"
  about: kill
* kill ASSAULT/targeted occurred
  when: 1997-07 "July"
  by: eta
  to: "a councillor of 29"
  with: small-arms "two bullets"
  killed: 1 "somebody" side recipient
* refuse REJECT/yield occurred
  when: 1997-07 "July"
  by: govt; aznar
  to: eta
  answers: thr "stood firm"
* ortfree RETREAT/release occurred
  when: 1997-06/1997-07 bounded from abduct "Two weeks before"
  by: "his police"
  to: ortega
  released: 1 "Ortega Lara" side recipient
* marching PROTEST/demo occurred optional
  when: 1997-07/1997-12-07 bounded
  to: eta
* isolate AGREE occurred
  when: 1997-07/1997-12-07 bounded
  by: "parties"; pnv
  about: SANCTION/discontinue
* edging SANCTION/withdraw ongoing optional
  when: 1997-09/1997-12-07 bounded "since September"
  by: pnv
* pnvcrit ACCUSE/disapprove occurred
  when: 1997-09 "September"
  by: pnv
  about: prosec
  answers: prosec "criticised"
* prosec ACCUSE/investigate occurred
  when: 1997/1997-09 bounded "September"
  to: hb
* basauri ASSAULT/firearms occurred
  when: 1997-09-05 from text "5 September"
  where: basauri
  by: eta
  to: policeman
* officer ASSAULT occurred
  when: 1997-10 "October"
  where: bilbao
  by: eta
  to: officer
  killed: 1 "a Basque officer" side recipient
* king ASSAULT/explosives attempted
  when: 1997-10 "October"
  where: "a museum"; bilbao
  by: eta
  to: king
  with: grenade "grenades"
* renteria ASSAULT/explosives occurred
  when: 1997-07/1997-12-07 bounded "Since that Saturday"
  where: renteria
  by: eta
  to: "the houses of councillors" thing
  count: 2 "two times"
  injured: 0 "nobody"
* tax REQUEST/assist ongoing
  when: 1997-12-07
  by: eta
* handed COOPERATE occurred
  when: 1997-07/1997-12-07 bounded "since the summer"
  by: france
  to: govt
  count: 11 "eleven suspects"
* ruleout REJECT/meet occurred
  when: 1997-07/1997-12-07 bounded
  by: mayor
  to: eta
  about: CONSULT
* plan REQUEST/meet announced optional
  when: ?
  by: ardanza
  about: CONSULT
* demand REQUEST/change occurred
  when: 1997-07/1997-12-07 bounded
  by: eta
  about: CONCEDE
* disp COERCE ongoing optional
  when: ?
  to: prisoners
* mothers PROTEST/demo ongoing
  when: 1997-12-05 "Friday evenings"
  where: "the churches"; hernani
  by: mothers
  to: govt
