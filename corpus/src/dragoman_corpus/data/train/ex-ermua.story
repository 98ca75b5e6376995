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
ETA {take|abducts} councillor, {thr|threatens} to {kill!threatened|kill} him on Saturday

EIBAR, Spain, July 11 (CN) - Spain's government {refuse|refused} on Friday to {disp2|move} jailed members of ETA to prisons in the Basque Country, although the separatist band has said it will {thr,kill|shoot} a {take|kidnapped} town councillor at four o'clock on Saturday afternoon unless it does.

Miguel Angel Blanco, 29, who sits for the ruling People's Party in the town of Ermua, was {take|seized} on Thursday as he walked from the railway station in Eibar back to his office. Three hours later a caller told a Basque radio station that the {take|abduction} was the work of ETA and set the {ultreq,thr|term}.

"The government will not {refuse|yield} to {thr|blackmail}, and ETA knows it," Interior Minister Jaime Mayor Oreja said after he had {cabinet|met} party leaders in Madrid. All of them, save Herri Batasuna, {pact|signed} a {pact|statement} that {pactdem|demands} the councillor be {rel|let go} without conditions. The Basque premier, José Antonio Ardanza, {ardanza|appealed} to the captors as "human beings".

Some 500 of ETA's people are held in jails from Cádiz to the Canaries under a {disp|policy} begun in 1989. Their {disp2|transfer} has been the band's chief {etadem|demand} since it {oltaken|kidnapped} the prison officer José Antonio Ortega Lara in January 1996. He was {olfree|freed} only last week, on July 1, when the Civil Guard {olraid|stormed} a workshop in Mondragon and {olfree|pulled} him from a hole under a machine, 23 kilos lighter. Four men were {olarr|arrested} there. Many politicians read Thursday's {take|kidnapping} as {take|revenge} for that.

In Ermua 10,000 of the 18,000 inhabitants {ermua|stood} in the square all night with candles. "{chant|Free} Miguel Angel," they chanted, and others, less politely, shouted the name of HB, whose local office had its windows {hbstone|broken}. Police and helicopters {search|combed} the hills round Eibar. Blanco's PP is the party of Gregorio Ordonez, who was {ordonez|shot dead} by ETA at a restaurant table in San Sebastian in 1995.

A spokesman of HB {hbcall|blamed} the government's stubbornness and {hbreq|called on} Aznar to move. Pope John Paul II {pope|asked} the kidnappers to have pity. The French interior minister {france|offered} his Spanish colleague every help. A {march|demonstration} is called for noon on Saturday in Bilbao.

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
* take ASSAULT/abduct occurred
  when: 1997-07-10 "Thursday"
  where: eibar
  by: eta
  to: blanco; pp
  abducted: 1 "a kidnapped town councillor" side recipient
  answers: olraid "as revenge for that"
  said: "a caller" unnamed "told"
* thr THREATEN/violence occurred
  when: 1997-07-10 from take "Three hours later"
  by: eta
  to: blanco; govt
  about: kill
* ultreq REQUEST/yield occurred
  when: 1997-07-10 from take "Three hours later"
  by: eta
  to: govt
  about: disp2
  said: "a caller" unnamed "told"
* kill ASSAULT/firearms threatened
  when: 1997-07-12 "Saturday"
  by: eta
  to: blanco
* refuse REJECT/yield occurred
  when: 1997-07-11 "Friday"
  by: govt; mayor
  to: eta
  about: disp2
  answers: thr "will not yield to blackmail"
* cabinet CONSULT/multilateral occurred
  when: 1997-07-10/1997-07-11 bounded
  where: madridt
  by: mayor; leaders
  to: leaders
* pact AGREE occurred
  when: 1997-07-10/1997-07-11 bounded
  where: madridt
  by: leaders
  to: leaders
* pactdem REQUEST/yield occurred
  when: 1997-07-10/1997-07-11 bounded
  where: madridt
  by: leaders
  to: eta
  about: rel
* rel RETREAT/release demanded optional
  when: ?
  by: eta
  to: blanco
* ardanza REQUEST/yield occurred
  when: 1997-07-10/1997-07-11 bounded
  by: ardanza
  to: eta "the captors"
  about: rel
* disp COERCE/restrict ongoing
  when: 1989/1997-07-11 from text "1989"
  where: "jails from Cádiz to the Canaries"
  by: govt
  to: "Some 500 of ETA's people"; eta
* etadem REQUEST/yield ongoing
  when: 1996-01/1997-07-11 from oltaken "since"
  by: eta
  to: govt
  about: disp2
* disp2 CONCEDE demanded
  when: ?
  where: basque
  by: govt
  to: eta
* oltaken ASSAULT/abduct occurred
  when: 1996-01 from text "January 1996"
  by: eta
  to: ortega
* olfree RETREAT/release occurred
  when: 1997-07-01 from text "July 1"
  where: mondragon
  by: cguard
  to: ortega
  part_of: olraid
* olraid ASSAULT occurred
  when: 1997-07-01 from text "July 1"
  where: "a workshop in Mondragon"; mondragon
  by: cguard
  to: eta; "a workshop" thing
* olarr COERCE/arrest occurred
  when: 1997-07-01 from text "July 1"
  where: mondragon
  by: cguard
  to: olmen; eta
  detained: 4 "Four men"
* ermua PROTEST/demo occurred
  when: 1997-07-10/1997-07-11 day "all night"
  where: "the square"; ermua
  by: residents
  to: eta
  participants: 10000 "10,000"
* chant REQUEST/yield occurred
  when: 1997-07-10/1997-07-11 day "all night"
  where: ermua
  by: residents
  to: eta
  about: rel
* hbstone PROTEST/riot occurred
  when: 1997-07-10/1997-07-11 bounded
  where: ermua
  to: hb; "local office" thing
* search COERCE/arrest attempted
  when: 1997-07-10/1997-07-11 bounded
  where: "the hills round Eibar"; eibar
  by: "Police"
  to: eta
* ordonez ASSAULT/firearms occurred
  when: 1995 from text "1995"
  where: "a restaurant table"; sansebastian
  by: eta
  to: ordonez
  killed: 1 "Gregorio Ordonez" side recipient
* hbreq REQUEST/yield occurred
  when: 1997-07-10/1997-07-11 bounded
  by: hb; spokeshb
  to: aznar
  about: disp2
* hbcall ACCUSE/disapprove occurred
  when: 1997-07-10/1997-07-11 bounded
  by: hb; spokeshb
  to: govt
  about: refuse
  answers: refuse "blamed the government's stubbornness"
* pope REQUEST/yield occurred
  when: 1997-07-10/1997-07-11 bounded
  by: pope
  to: eta "the kidnappers"
  about: rel
* france AGREE occurred
  when: 1997-07-10/1997-07-11 bounded
  by: frmin
  to: mayor "his Spanish colleague"
  about: AID
* march PROTEST/demo announced
  when: 1997-07-12 "Saturday"
  where: bilbao
figure: prisoners ~500 "Some 500 of ETA's people" of eta

== ex-ermua-2
outlet: O Diário do Minho
register: translation
machine_translated: Portuguese
published: 1997-07-15
--
Spain in the street: six millions of persons against the {kill|crime}

SAN SEBASTIÁN / MADRID - At the ten to five of the Saturday, fifty minutes after to expire the {ultreq,thr|ultimatum}, two men that walked their dogs in a wood of Lasarte heard two {kill|shots}. They found the young councillor of knees, the hands tied with a cable, with two bullets in the nape. Still he breathed. He died the Sunday in the dawn, at four and half, in the hospital of San Sebastián, without to recover the conscience.

Before the {kill|assassination}, at noon of the Saturday, half million of persons had {march|crossed} Bilbao behind of the president Aznar and of all the parties minus one. In the {mon|manifestations} of yesterday was the turn of the rest: million and half in the streets of Madrid, one million in Barcelona, three hundred thousand in Zaragoza, in Seville as many, all with the hands painted of white. "Basques yes, ETA no", they cried. In the ten minutes of silence of the midday {stop|stopped} the trains and the bourse.

The indignation turned itself against HB. In Pamplona, in Ermua and in San Sebastián multitudes {hbburn|set fire} to seats of the party or {hbburn|stoned} them, and agents of the Ertzaintza that {protect|guarded} the doors took off the hoods and were {hug|embraced} by the people. Of Floren Aoiz, spokesman of Herri Batasuna, only this: the {kill|death} is a "consequence of the conflict". The mayor of Ermua, socialist, that {extinct|quenched} with own hands the {hbburn|fire} in the local of the abertzales, {mayask|begged} calm.

The {take|rapt} had begun the Thursday, at the hour of lunch, in the station of Eibar. Mayor Oreja assured that the authors were of the commando Donosti and that the police {search|follows} three, among them a woman; he {arrvow|promised} that they will "{arrvow|pay} in the prison". The seven parties of the table of Ajuria Enea {isolate|agreed} to isolate to HB: with it there will not be {pactno|pacts}, not in the municipalities, not in the unions. The PNV {pnvbreak|broke} what contact it had. Ardanza said to the directors of the party, looking to the camera: "You are {ardacc|accomplices}."

In Brussels the European Parliament {ep|condemned} the "{kill|execution}"; Bill Clinton {clinton|condemned} it also. In the prisons sixteen ETA prisoners have {priscond|rejected} in a letter the {kill|murder} of one whom they call "hostage". The funeral, the Monday in the morning, in Ermua, had the Prince of Asturias in the first bank.

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
* kill ASSAULT/firearms occurred
  when: 1997-07-12 "Saturday"
  where: lasarte
  by: eta
  to: blanco
  with: small-arms "two bullets" 2
  killed: 1 "the young councillor" side recipient
  said: mayor official "assured"
* thr THREATEN/violence occurred
  when: 1997-07-10/1997-07-12 bounded
  by: eta
  to: blanco
  about: kill
* ultreq REQUEST/yield occurred
  when: 1997-07-10/1997-07-12 bounded
  by: eta
* march PROTEST/demo occurred
  when: 1997-07-12 "at noon of the Saturday"
  where: bilbao
  by: "half million of persons"; aznar
  to: eta
  participants: 500000 "half million of persons"
* mon PROTEST/demo occurred
  when: 1997-07-14 "yesterday"
  where: madridt; barcelona; zaragoza; seville
  by: "six millions of persons"
  to: eta
  participants: 6000000 "six millions of persons"
  participants: 1500000 "million and half" part
  participants: 1000000 "one million" part
  participants: 300000 "three hundred thousand" part
  answers: kill "against the crime"
* stop PROTEST/strike occurred
  when: 1997-07-14 "the midday"
  by: "the trains and the bourse"
* hbburn PROTEST/riot occurred
  when: 1997-07-12/1997-07-15 bounded
  where: pamplona; ermua; sansebastian
  by: multitudes
  to: hb; "seats of the party" thing
  answers: kill "turned itself against HB"
* protect MOBILIZE/police occurred
  when: 1997-07-12/1997-07-15 bounded
  where: pamplona; ermua; sansebastian
  by: ertzaintza
  to: "the doors" thing
* hug SUPPORT occurred optional
  when: 1997-07-12/1997-07-15 bounded
  by: multitudes
  to: ertzaintza
* extinct AID occurred optional
  when: 1997-07-12/1997-07-15 bounded
  where: ermua
  by: ermmayor
  to: hb
* mayask REQUEST/yield occurred
  when: 1997-07-12/1997-07-15 bounded
  where: ermua
  by: ermmayor
  to: multitudes
* take ASSAULT/abduct occurred
  when: 1997-07-10 "Thursday"
  where: "the station of Eibar"; eibar
  by: eta
  to: blanco
  said: mayor official "assured"
* search COERCE/arrest attempted
  when: 1997-07-10/1997-07-15 bounded
  by: police
  to: eta
  said: mayor official "assured"
* arrvow THREATEN/arrest occurred
  when: 1997-07-12/1997-07-15 bounded
  by: mayor
  to: eta
* isolate AGREE occurred
  when: 1997-07-12/1997-07-15 bounded
  by: sevenparties
  to: sevenparties
  about: SANCTION/discontinue by sevenparties to hb
* pactno REJECT occurred
  when: 1997-07-12/1997-07-15 bounded
  by: sevenparties
  to: hb
* pnvbreak SANCTION/discontinue occurred
  when: 1997-07-12/1997-07-15 bounded
  by: pnv
  to: hb
* ardacc ACCUSE/disapprove occurred
  when: 1997-07-12/1997-07-15 bounded
  by: ardanza
  to: hb "directors of the party"
  about: kill
* ep ACCUSE/disapprove occurred
  when: 1997-07-12/1997-07-15 bounded
  where: "Brussels"
  by: ep
  to: eta
  about: kill
  answers: kill "condemned the"
* clinton ACCUSE/disapprove occurred
  when: 1997-07-12/1997-07-15 bounded
  by: clinton
  to: eta
  about: kill
  answers: kill "condemned it also"
* priscond ACCUSE/disapprove occurred
  when: 1997-07-12/1997-07-15 bounded
  by: mprisoners
  to: eta
  about: kill
  answers: kill "rejected in a letter"

== ex-ermua-3
outlet: The Continental Observer
register: analysis
published: 1997-12-07
--
After the white hands: what the summer changed in the Basque Country, and what it did not

On Monday the Supreme Court in Madrid {hbsent|sentenced} the whole leadership of Herri Batasuna, 23 men and women, to seven years each. Their offence was a piece of tape. In the election campaign of 1996 they had tried to {video|lend} ETA their free air time, for a film in which three hooded men laid out terms of peace. By Friday all 23 were in {hbjail|custody}. HB called a general {hbstrike|strike} for the 15th; there were {buses|burnt} buses in Bilbao and a telephone exchange {exch|blown up} at Hernani.

Would the judges have dared it a year ago? One doubts it. The {hbsent|verdict} is a child of July. When ETA {take|dragged} a councillor of 29 into a car, {ultreq,thr|gave} Madrid two days and then {kill|put} two bullets in his head, it {kill|killed} somebody whom half the country felt it had known at school. The government had {refuse|stood} firm; Aznar did not even {refuse|answer}. Two weeks before, his police had {olfree|rescued} Ortega Lara, after 532 days in a cage, and the band wished to {kill|pay back} the humiliation.

What came of the "spirit of Ermua"? A good deal of {mon|marching}. A rise of the PP in the polls. A front of parties from which the PNV, at first so loud, has been edging away since September, when it {pnvcrit|criticised} the {hbtrial|prosecution} of HB as a {hbtrial|trial} of ideas. What did not come was an end. Since that Saturday ETA has {vill|shot} a policeman at Basauri (5 September), {gugg|killed} a Basque officer in Bilbao, surprised in October as he checked a van of flower pots that hid grenades {kingplot|meant} for the King at the opening of a museum, and two times {bombs|bombed} the houses of councillors in Rentería; nobody was {bombs|hurt} in these. Its {extort|demands} for the "revolutionary tax" still arrive by post.

For the government the recipe is plain: more of the same, plus the French, who have {extrad|handed over} eleven suspects since the summer. Mayor Oreja has {talkno|ruled out} {talks|talks} "today, tomorrow and afterwards". But Ardanza prepares a plan in which, after an {etahalt!hypothetical|end} of attacks, {talks!hypothetical|dialogue} without limits would follow. And ETA's {etadem|demand} over the {disp|scattering} of its prisoners? It is now carried, on Friday evenings, by their mothers, who {mothers|stand} with photographs outside the churches of Hernani and who are {mothatt|spat} at, as was never the case before last summer.
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
* hbsent SANCTION/convict occurred
  when: 1997-12-01 "Monday"
  where: "Madrid"
  by: sc
  to: hbleaders; hb
  count: 23 "23 men and women"
  answers: video "Their offence was"
* video AID attempted
  when: 1996 from text "1996"
  by: hbleaders
  to: eta
* hbjail COERCE/arrest occurred
  when: 1997-12-01/1997-12-05 bounded "Friday"
  to: hbleaders
  detained: 23 "23"
* hbstrike PROTEST/strike announced
  when: 1997-12-15 "the 15th"
  by: hb
* buses PROTEST/riot occurred
  when: 1997-12-01/1997-12-07 bounded
  where: bilbao
  to: "buses" thing
* exch ASSAULT/explosives occurred
  when: 1997-12-01/1997-12-07 bounded
  where: hernani
  to: "a telephone exchange" thing
* take ASSAULT/abduct occurred
  when: 1997-07 "July"
  by: eta
  to: "a councillor of 29"
* thr THREATEN/violence occurred
  when: 1997-07 "July"
  by: eta
  to: govt "Madrid"
  about: kill
* ultreq REQUEST/yield occurred
  when: 1997-07 "July"
  by: eta
  to: govt "Madrid"
* kill ASSAULT/firearms occurred
  when: 1997-07 "July"
  by: eta
  to: "a councillor of 29"
  with: small-arms "two bullets" 2
  killed: 1 "a councillor of 29" side recipient
  answers: olfree "pay back the humiliation"
* refuse REJECT/yield occurred
  when: 1997-07 "July"
  by: govt; aznar
  to: eta
  answers: thr "did not even answer"
* olfree RETREAT/release occurred
  when: 1997-06-25/1997-07-12 bounded from take "Two weeks before"
  by: "his police"
  to: ortega
* mon PROTEST/demo occurred
  when: 1997-07
* pnvcrit ACCUSE/disapprove occurred
  when: 1997-09 "September"
  by: pnv
  to: sc
  about: hbtrial
  answers: hbtrial "criticised the prosecution"
* vill ASSAULT/firearms occurred
  when: 1997-09-05 from text "5 September"
  where: basauri
  by: eta
  to: policeman
* gugg ASSAULT/firearms occurred
  when: 1997-10 "October"
  where: bilbao
  by: eta
  to: officer
  killed: 1 "a Basque officer" side recipient
* bombs ASSAULT/explosives occurred
  when: 1997-07-12/1997-12-07 bounded "that Saturday"
  where: renteria
  by: eta
  to: "the houses of councillors" thing
  count: 2 "two times"
  injured: 0 "nobody" side recipient
* extort THREATEN ongoing
  when: 1997-12-07
  by: eta
* extrad COOPERATE occurred
  when: 1997-07/1997-12 bounded "since the summer"
  by: france
  to: govt
  count: 11 "eleven suspects"
* talkno REJECT/meet occurred
  when: 1997-07-12/1997-12-07 bounded
  by: mayor
  to: eta
  about: talks
* talks CONSULT hypothetical
  when: ?
  by: govt
  to: eta
* etahalt RETREAT/ceasefire hypothetical
  when: ?
  by: eta
* etadem REQUEST/yield ongoing
  when: 1997-12-07
  by: eta; mothers
  to: govt
  about: CONCEDE by govt
* disp COERCE/restrict ongoing
  when: 1997-12-07
  by: govt
  to: prisoners
* mothers PROTEST/demo ongoing
  when: 1997-12-07 "Friday evenings"
  where: "the churches of Hernani"; hernani
  by: mothers
  to: govt
* mothatt ASSAULT/primitive ongoing optional
  when: 1997-07/1997-12 bounded
  where: hernani
  to: mothers
* hbtrial ACCUSE/investigate occurred
  when: 1997/1997-12-01 bounded
  by: sc
  to: hbleaders; hb
  about: video
* kingplot ASSAULT/explosives attempted
  when: 1997-10 "October"
  where: "a museum"; bilbao
  by: eta
  to: king
  with: grenade "grenades"
