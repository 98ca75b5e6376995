story: ex-novisad
conflict: Serbia
countries: RS
facts: On 1 November 2024 the canopy of the railway station at Novi Sad fell, killing 14, then 15 and 16. On 5 November a protest there turned violent. On 22 November men attacked students and teachers of the drama faculty in Belgrade during fifteen
  minutes of silence; faculties were occupied. On 30 December 13 were charged. On 24 January 2025 a general strike; on the 27th the Autokomanda junction was blocked for a day, on the 28th Prime Minister Vucevic resigned after students were beaten in
  Novi Sad. On 15 March 100,000 to 325,000 people stood in Belgrade; a noise weapon was alleged, which the government denied. On 28 June 140,000 demanded elections, 77 were arrested; on 12 to 14 August fights with governing party supporters at
  Vrbas, Novi Sad and Belgrade. (public record: interior ministry, Archive of Public Gatherings, prosecutors, press.)

who vucic: office RS | Aleksandar Vucic; Vucic; the president; President Vucic
who vucevic: office RS | Milos Vucevic; Vucevic
who govser: government RS | Serbian government; the government; the state
who police: force RS | police; riot police; gendarmes
who students: population RS | students; the students; demonstrators; protesters
who sns: party RS | Serbian Progressive Party; Progressives; ruling party; SNS
who thugs: group RS | masked men; young men in hoods; men with baseball bats
who prosecutors: body RS | prosecutors; public prosecutor; prosecutor
who interior: body RS | interior ministry; Interior Ministry; Ivica Dacic; Dacic
who eu: organisation - | European Union; European Commission; EU
who russia: state RU | Russia; Moscow
who archive: organisation RS | Archive of Public Gatherings
where novisad: town RS 45.2517 19.8369 | Novi Sad
where station: site RS 45.2656 19.8296 | railway station; the station
where belgrade: town RS 44.8040 20.4651 | Belgrade; the capital
where autokomanda: site RS 44.7860 20.4700 | Autokomanda
where slavija: site RS 44.8020 20.4660 | Slavija square; Slavija
where vrbas: town RS 45.5710 19.6430 | Vrbas
where vracar: district RS 44.7980 20.4780 | Vracar

== ex-novisad-1
outlet: Danube Basin News
register: wire
published: 2025-01-28
--
Serbian premier {resign|quits} after students {bat|beaten} in Novi Sad

BELGRADE, Jan 28 (DBN) - Serbia's prime minister, Milos Vucevic, {resign|stepped down} on Tuesday, hours after students who were pasting up posters in Novi Sad were {bat|attacked} with baseball bats by men who came out of an office of the ruling party, and a day after tens of thousands had {auto|blocked} the busiest crossroads of the capital.

"So as not to raise the tension further, I have chosen this," Vucevic told reporters. The mayor of Novi Sad, Milan Djuric, {mayorres|goes} with him. A young woman had her jaw {bat|broken} in the {bat|assault} at three in the morning; prosecutors said four men had been {batarr|detained}. President Aleksandar Vucic, who {vuvisit|visited} the station only once, {vucond|condemned} what he called "{bat|hooliganism}" and said he would decide within ten days whether there would be an election.

It is the highest price the government has paid for the fall of a concrete roof at the railway station of Novi Sad on November 1, in which fifteen people died. The rebuilding had been led by a Chinese consortium; the students, who {occupy|hold} more than sixty faculties since December, {docdem|demand} that all its papers be {docs!demanded|published}, that those responsible be {chargedem|prosecuted} and that charges against {parrest|arrested} protesters be {dropch!demanded|dropped}. Prosecutors have {indict|indicted} thirteen people, a former construction minister among them. An appeals court {vesic|let} him {vesic|out} of custody in January.

Every day at 11:52, the minute of the disaster, traffic {silence|stops} for a quarter of an hour, and more than once drivers have {ram|ploughed} into the crowd: in Belgrade on January 16 a student was {ram16|thrown} over a roof, and on the 24th, the day of a general {strike|strike} by lawyers, teachers and bakers, another was {ram24|injured}. At one such {silence|vigil}, on November 22, party officials were among those who {fdu|punched} students of drama. That {fdu|beating} set off the {occupy|occupations}.

The Autokomanda {auto|blockade} went on from Monday morning till Tuesday morning. Farmers came with tractors and the police, this once, {escort|guarded} them. Vucic {vuoffer|invited} the students to {vutalk!hypothetical|talks} and {pardon|pardoned} thirteen of their number; they {vuno|replied} that he was not in charge of what they {docdem|asked for}. Interior Minister Ivica Dacic {dacacc|spoke} of "Western services" that were {payrev|paying} for a colour revolution. The European Union {eucall|urged} all sides to avoid violence. In Moscow a spokeswoman offered Vucic {mosc|support} "against chaos".

~ Timeline: three months that shook Serbia
--
who djuric: office RS | Milan Djuric
who farmers: population RS | Farmers
who fourmen: group RS | four men
who woman: population RS | A young woman
who vesicp: office RS | a former construction minister
who officials: office RS | party officials
who batmen: group RS | men who came out of an office
who drivers: population RS | drivers
who appcourt: body RS | An appeals court
who dramastud: population RS | students of drama
who spokes: office RU | a spokeswoman
* resign RETREAT/resign occurred
  when: 2025-01-28 "Tuesday"
  by: vucevic
* bat ASSAULT/beat occurred
  when: 2025-01-28 "three in the morning"
  where: novisad
  by: batmen
  to: students; woman
  with: blunt "baseball bats"
  injured: 1 "A young woman" side recipient
* auto PROTEST/obstruct occurred
  when: 2025-01-27/2025-01-28 day "Monday morning till Tuesday morning"
  where: autokomanda; belgrade
  by: students; farmers; "tens of thousands"
  to: govser
* mayorres RETREAT/resign occurred
  when: 2025-01-28
  by: djuric
* batarr COERCE/arrest occurred
  when: 2025-01-28
  where: novisad
  to: fourmen
  detained: 4 "four men"
  said: prosecutors official "said"
* vuvisit CONSULT/visit occurred
  when: 2024-11-01/2025-01-28 bounded
  where: station; novisad
  by: vucic
* vucond ACCUSE/disapprove occurred
  when: 2025-01-28
  by: vucic
  to: batmen
  about: bat
  answers: bat "condemned"
* occupy PROTEST/obstruct ongoing
  when: 2024-12/2025-01-28 "December"
  where: "more than sixty faculties"
  by: students
  to: govser
  sites: >=60 "more than sixty faculties"
  answers: fdu "set off"
* docdem REQUEST/change occurred
  when: 2024-12/2025-01-28 bounded "December"
  by: students
  to: govser
  about: docs
  about: chargedem
  about: dropch
* docs CONCEDE demanded optional
  when: ?
  by: govser
  to: students
* chargedem ACCUSE/investigate demanded optional
  when: ?
  by: prosecutors
  to: "those responsible"
* dropch CONCEDE demanded optional
  when: ?
  by: prosecutors
  to: students
* indict ACCUSE/investigate occurred
  when: 2024-11-01/2025-01-28 bounded
  by: prosecutors
  to: vesicp; "thirteen people"
  count: 13 "thirteen people"
* vesic RETREAT/release occurred
  when: 2025-01 "January"
  by: appcourt
  to: vesicp
  released: 1 "a former construction minister"
* silence PROTEST/obstruct ongoing
  when: 2024-11/2025-01-28 "Every day at 11:52"
  by: "the crowd"
* strike PROTEST/strike occurred
  when: 2025-01-24 from text "the 24th"
  by: "lawyers, teachers and bakers"
* fdu ASSAULT/beat occurred
  when: 2024-11-22 from text "November 22"
  by: officials
  to: dramastud
* escort AID occurred
  when: 2025-01-27/2025-01-28 bounded
  where: autokomanda
  by: police
  to: students; farmers
* vuoffer REQUEST/meet occurred
  when: ?
  by: vucic
  to: students
  about: vutalk
* vutalk CONSULT hypothetical
  when: ?
  by: vucic; students
* pardon CONCEDE occurred
  when: ?
  by: vucic
  to: students "thirteen of their number"
  count: 13 "thirteen of their number"
* vuno REJECT/meet occurred
  when: ?
  by: students
  to: vucic
  about: vuoffer
  answers: vuoffer "replied"
* dacacc ACCUSE/allege occurred
  when: 2025-01-27/2025-01-28 bounded
  by: interior
  to: "Western services"
  about: payrev
* eucall REQUEST/change occurred
  when: 2025-01-27/2025-01-28 bounded
  by: eu
  to: "all sides"
* mosc SUPPORT occurred
  when: 2025-01-27/2025-01-28 bounded
  where: "Moscow"
  by: russia; spokes
  to: vucic
* parrest COERCE/arrest occurred
  when: 2024-11-01/2025-01-28 bounded
  to: students
* ram ASSAULT occurred
  when: 2024-11-01/2025-01-28 bounded
  by: drivers
  to: "the crowd"
  with: vehicle
* ram16 ASSAULT occurred
  when: 2025-01-16 from text "January 16"
  where: belgrade
  by: drivers
  to: "a student"
  with: vehicle
  injured: 1 "a student" side recipient
  part_of: ram
* ram24 ASSAULT occurred
  when: 2025-01-24 from text "the 24th"
  by: drivers
  to: "another"
  with: vehicle
  injured: 1 "another" side recipient
  part_of: ram
* payrev AID ongoing optional
  when: ?
  by: "Western services" alleged of interior
  said: interior official claimed "spoke"
figure: killed 15 "fifteen people" at station

== ex-novisad-2
outlet: Helsinki Lens
register: ngo
published: 2025-04-02
--
Fifteen minutes of {march15|silence}, three seconds of {sonic|noise}: what do we know about 15 March?

At 19:11 on Saturday 15 March, in the eleventh of fifteen minutes of {march15|silence} for the dead of Novi Sad, the crowd in Kralja Milana street in Belgrade suddenly parted like water. People fell over kerbs; some lay down. It lasted three seconds. What was it?

Numbers. The Archive of Public Gatherings puts the {march15|demonstration} at 275,000 to 325,000, the largest in the history of the country; the Interior Ministry says 107,000. Fifty-six people sought medical help according to the ministry, 22 were {march15arr|arrested}.

Testimony. We received 3,032 statements through our form. Most speak of a sound as of an aeroplane or a lorry coming at them from behind, of heat, of panic; 47 persons report a loss of hearing. Experts whom we asked hold the {sonic|use} of an acoustic weapon likely, though they differ over its type.

Position of the authorities. On the 16th Dacic denied that the police own any "sound cannon". On the 18th, after a photograph had shown a vehicle with an LRAD 450XL by the parliament, he conceded that such devices had been {lradbuy|bought} in 2021 and were lying in boxes. Vucic: "If there is proof that it was {sonic|used}, I won't be president any more." He announced that those who spread the lie will be {vuthrcourt,pros|tried}, and {fbi|invited} the FBI and Russia's FSB to {fbiprobe!demanded|examine} the matter. The prosecutor has opened preliminary {pinq|proceedings} - against six people for causing panic.

On the evening before, supporters of the president {camp|camped} in Pioneers' Park behind a ring of tractors, some with criminal records, some from the disbanded Red Berets. From the park stones and bottles {parkstone|flew} at the marshals of the students about nine o'clock, when these, fearing for the crowd, {end|called off} the {march15|rally} an hour ahead. Three of those in the camp were {parkarr|held}.

What we {helask|ask}. Of the government: {expert!demanded|allow} experts of the Council of Europe to see the devices and the logs. Of the European Court of Human Rights, to which we have {echr|applied} on behalf of 47 persons: an interim {interim!demanded|order} that no such weapon be {sonic2!hypothetical|used} against gatherings.

Since then: on 19 March parliament {vucevicacc|confirmed} Vucevic's {resign|resignation}. On 25 March a dean in Nis was {nis|stabbed} in the hand with a kitchen knife by a woman. On 30 March Serbia {croban|turned back} eleven Croatian and Slovene scholars at her border.
--
who helsinki: organisation RS | We; we
who supporters: population RS | supporters of the president
who marshals: population RS | marshals
who fbi: body US | FBI
who fsb: body RU | FSB
who echr: body - | European Court of Human Rights
who coe: organisation - | Council of Europe
who dean: person RS | a dean
who serbia: state RS | Serbia
who parl: body RS | parliament
who crowd: population RS | the crowd; crowd
where km: site RS 44.8060 20.4620 | Kralja Milana street
where park: site RS 44.8110 20.4650 | Pioneers' Park; the park
where nis: town RS 43.3247 21.9033 | Nis
* march15 PROTEST/demo occurred
  when: 2025-03-15 from text "15 March"
  where: km; belgrade
  by: crowd
  participants: 275000-325000 "275,000 to 325,000" voice archive
  participants: 107000 "107,000" voice interior
  said: archive official "puts"
  said: interior official "says"
* sonic ASSAULT/crowd-control occurred
  when: 2025-03-15 "At 19:11"
  where: km; belgrade
  by: police denied
  to: crowd
  with: other "an acoustic weapon"
  injured: 56 "Fifty-six people" side recipient voice interior
  injured: 47 "47 persons" part side recipient voice helsinki
  said: "Experts" witness suggested "hold"
  said: vucic official denied
* march15arr COERCE/arrest occurred
  when: 2025-03-15
  where: belgrade
  to: crowd
  detained: 22 "22" voice interior
* lradbuy MOBILIZE/weapons occurred
  when: 2021 from text "2021"
  said: interior official "conceded"
* vuthrcourt THREATEN/arrest occurred
  when: 2025-03-18/2025-04-02 bounded
  by: vucic
  to: "those who spread"
  about: pros
* pros ACCUSE/investigate threatened optional
  when: ?
  to: "those who spread"
* fbi REQUEST/assist occurred
  when: 2025-03-16/2025-04-02 bounded
  by: vucic
  to: fbi; fsb
  about: fbiprobe
* fbiprobe ACCUSE/investigate demanded optional
  when: ?
  by: fbi; fsb
  about: sonic
* pinq ACCUSE/investigate occurred
  when: 2025-03-15/2025-04-02 bounded
  by: prosecutors
  to: "six people"
  count: 6 "six people"
* camp PROTEST/demo occurred
  when: 2025-03-14 from march15 "On the evening before"
  where: park; belgrade
  by: supporters
  to: students
* parkstone PROTEST/riot occurred
  when: 2025-03-15 "nine o'clock"
  where: park; belgrade
  by: supporters
  to: marshals
  with: stones "stones and bottles"
* end RETREAT/withdraw occurred
  when: 2025-03-15 "nine o'clock"
  where: belgrade
  by: marshals
  answers: parkstone "fearing for the crowd"
* parkarr COERCE/arrest occurred
  when: 2025-03-15
  where: park; belgrade
  to: supporters "Three of those in the camp"
  detained: 3 "Three of those in the camp"
* expert RETREAT/access demanded optional
  when: ?
  by: "the government"
  to: coe
* echr REQUEST/assist occurred
  when: 2025-03-15/2025-04-02 bounded
  by: helsinki
  to: echr
  about: interim
* interim COERCE/restrict demanded optional
  when: ?
  by: echr
  to: "the government"
* sonic2 ASSAULT/crowd-control hypothetical
  when: ?
  to: "gatherings"
* vucevicacc SUPPORT occurred optional
  when: 2025-03-19 from text "19 March"
  by: parl
  to: vucevic
  about: resign
* resign RETREAT/resign occurred
  when: ?
  by: vucevic
* nis ASSAULT/primitive occurred
  when: 2025-03-25 from text "25 March"
  where: nis
  by: "a woman"
  to: dean
  with: knife "a kitchen knife" 1
  injured: 1 "a dean" side recipient
* croban COERCE/restrict occurred
  when: 2025-03-30 from text "30 March"
  where: "her border"
  by: serbia
  to: "eleven Croatian and Slovene scholars"
  count: 11 "eleven Croatian and Slovene scholars"
* helask REQUEST/change occurred
  when: 2025-04-02
  by: helsinki
  to: "the government"
  about: expert

== ex-novisad-3
outlet: Kurier Alpenland
register: daily
published: 2025-08-15
--
Fire crackers against truncheons: third night of {night3|clashes} in Serbia

BELGRADE. Since Tuesday the conflict between the movement of the students and the party that rules has a new place: the pavement in front of party offices. In Vrbas, a town of 20,000 in the north, supporters of the SNS on Tuesday evening {vrbas|threw} bottles, torches and stones at a {vrbasdemo|march} that was passing; the marchers {vrbas|threw} them back. Dozens were {vrbas|hurt}. On Wednesday it was the turn of Novi Sad, where a man of the army's security {shot|fired} a pistol into the air from the door of the party seat ("to save lives"), and of the capital.

Last night then, in Novi Sad some hundreds of young people {sack|smashed} the SNS office, {sack|carried out} furniture and papers and {sack|daubed} the walls with red. The two camps {night3|fought} with rockets in New Belgrade. Police {gas|used} tear gas, which they deny, and {beatst|beat} a student so long that he had to go to hospital. In Valjevo five hooded policemen {valjevo|dragged} a youth behind a bin. 

The counts: 47 {night2arr|detained} on Wednesday, 38 the night after; more than thirty policemen {night3|injured}, Dacic reports, and of the demonstrators at least seventy, say doctors among them. He {dacwarn|warned} that the state "will use all means". Vucic, at the side of his interior minister, {vuacc|accused} the demonstrators of wanting to kill: "We are not far from a civil war." A {emer|state of emergency} he did {emrej|not intend}.

From the beginning on, nine months and a half ago, the {protests|protests} were peaceful almost without exception. What changed? On 28 June, on Slavija square, when 140,000 people {vid|demanded} early {elect!demanded|elections} and an {vid|ultimatum} ran out at nine in the evening, the organisers gave "the {greenlight|green light}"; 48 policemen were {vidclash|injured} then and 77 persons {vidarr|arrested}. In July students were {dean|suspended}, professors' wages {wages|cut} to an eighth. In the small hours of Wednesday before last the president {pardon4|pardoned} four party men who were on {battrial|trial} for {bat|breaking} the jaw of a student in January. That, one hears in the street, was the spark.

The EU's enlargement commissioner, Marta Kos, {kos|called} the pictures "deeply troubling"; Lavrov's ministry {mosc2|promised} that it "will not stand aside". The students {electdem|repeat}: {elect!demanded|elections}, now. Vucic says by the end of next year, perhaps before.

~ Newsletter: Balkan-Brief | Kommentare (211)
--
who supporters: population RS | supporters of the SNS
who marchers: population RS | marchers
who youths: population RS | young people
who army: force RS | a man of the army's security
who kos: office - | Marta Kos
who valyouth: person RS | a youth
who student1: person RS | a student
who fourparty: party RS | four party men
who lav: body RU | Lavrov's ministry
who organisers: organisation RS | the organisers
who doctors: population RS | doctors
who vid140: population RS | 140,000 people
where newbelgrade: district RS 44.8150 20.4150 | New Belgrade
where valjevo: town RS 44.2700 19.8900 | Valjevo
* night3 ASSAULT/beat occurred
  when: 2025-08-14 "Last night"
  where: novisad; newbelgrade; belgrade
  by: students; sns
  to: students; sns; police
  with: rocket "rockets"
  injured: >=30 "more than thirty policemen" side unknown voice interior
  injured: >=70 "at least seventy" side unknown voice doctors
* vrbas ASSAULT/beat occurred
  when: 2025-08-12 "Tuesday evening"
  where: vrbas
  by: supporters; marchers
  to: marchers; supporters
  with: stones "bottles, torches and stones"
  injured: >=24 vague "Dozens" side unknown
* vrbasdemo PROTEST/demo occurred
  when: 2025-08-12 "Tuesday evening"
  where: vrbas
  by: marchers
  to: sns
* shot ASSAULT/crowd-control occurred
  when: 2025-08-13 "Wednesday"
  where: "the door of the party seat"; novisad
  by: army
  with: small-arms "a pistol" 1
* sack PROTEST/riot occurred
  when: 2025-08-14 "Last night"
  where: novisad
  by: youths
  to: sns; "the SNS office" thing
* gas ASSAULT/crowd-control occurred
  when: 2025-08-14 "Last night"
  where: newbelgrade
  by: police
  to: students
  with: crowd-control "tear gas"
  said: police official denied "deny"
* beatst ASSAULT/beat occurred
  when: 2025-08-14 "Last night"
  where: newbelgrade
  by: police
  to: student1
  injured: 1 "a student" side recipient
* valjevo ASSAULT/beat occurred
  when: 2025-08-14 "Last night"
  where: valjevo
  by: police "five hooded policemen"
  to: valyouth
* night2arr COERCE/arrest occurred
  when: 2025-08-13/2025-08-14 day "Wednesday"
  to: students
  detained: 47 "47" voice interior
  detained: 38 "38" voice interior
  said: interior official "reports"
* dacwarn THREATEN/violence occurred
  when: 2025-08-14/2025-08-15 bounded
  by: interior
  to: students
* vuacc ACCUSE/allege occurred
  when: 2025-08-14/2025-08-15 bounded
  by: vucic
  to: students "demonstrators"
  about: ASSAULT by students
* emrej REJECT occurred
  when: 2025-08-14/2025-08-15 bounded
  by: vucic
  about: emer
* emer COERCE/martial-law hypothetical optional
  when: ?
  by: vucic
* protests PROTEST/demo ongoing
  when: 2024-11/2025-08 "From the beginning on"
  by: students
  to: govser
* vid REQUEST/change occurred
  when: 2025-06-28 from text "28 June"
  where: slavija; belgrade
  by: vid140
  to: vucic
  about: elect
* elect CONCEDE demanded
  when: ?
  by: vucic
* greenlight REQUEST/assist occurred
  when: 2025-06-28 "nine in the evening"
  where: slavija
  by: organisers
  to: vid140
* vidclash ASSAULT/beat occurred
  when: 2025-06-28 from text "28 June"
  where: slavija; belgrade
  by: vid140; police
  to: police; vid140
  injured: 48 "48 policemen" side unknown
* vidarr COERCE/arrest occurred
  when: 2025-06-28 from text "28 June"
  where: slavija; belgrade
  to: "77 persons"
  detained: 77 "77 persons"
* dean SANCTION/expel occurred
  when: 2025-07 "July"
  to: students
* wages COERCE/withhold occurred
  when: 2025-07 "July"
  to: "professors"
* pardon4 CONCEDE occurred
  when: 2025-08-06 "Wednesday before last"
  by: vucic
  to: fourparty
  count: 4 "four party men"
* bat ASSAULT/beat occurred
  when: 2025-01 "January"
  by: fourparty
  to: students
* kos ACCUSE/disapprove occurred
  when: 2025-08-13/2025-08-15 bounded
  by: kos; eu
  about: night3
  answers: night3 "called the pictures"
* mosc2 SUPPORT occurred
  when: 2025-08-13/2025-08-15 bounded
  by: lav
  to: vucic
* electdem REQUEST/change occurred
  when: 2025-08-14/2025-08-15 bounded
  by: students
  to: vucic
  about: elect
* battrial ACCUSE/investigate occurred optional
  when: 2025-01/2025-08-06 bounded
  to: fourparty
  about: bat
