story: u-ni-april-riots
conflict: Northern Ireland
countries: GB
facts: From 29-30 March to 9 April 2021 there was rioting in loyalist areas of Northern Ireland over the Irish Sea border and the decision not to prosecute Sinn Féin members for attending Bobby Storey's funeral in June 2020. On 7 April a bus was burned on the Shankill Road and petrol bombs were thrown across the Lanark Way peace line; on the 8th water cannon was used on Springfield Road. Injured police: 27 by Saturday, 41 by Monday, 55, 74, 88. The Assembly was recalled on 8 April. The PUL bodies (LCC) had withdrawn support from the Belfast Agreement on 3-4 March. (public record: PSNI statements)

who psni: force GB | Police Service of Northern Ireland; PSNI; police; the police
who lcc: coalition GB | Loyalist Communities Council; LCC
who foster: person GB | Arlene Foster; Foster; the First Minister
who oneill: person GB | Michelle O'Neill; O'Neill
who sf: party IE | Sinn Féin; Sinn Fein
who dup: party GB | Democratic Unionist Party; DUP
who assembly: body GB | the Assembly; Stormont
who executive: government GB | the Executive; power-sharing executive
who byrne: person GB | Simon Byrne; Byrne
who johnson: person GB | Boris Johnson; Johnson
who martin: person IE | Micheál Martin; Taoiseach
who lewis: person GB | Brandon Lewis; Lewis
who uvf: group GB | Ulster Volunteer Force; UVF
who sea: group GB | South East Antrim UDA; the South East Antrim gang
who pps: office GB | Public Prosecution Service
who us: government US | White House
who newira: group IE | New IRA
where derry: town GB 54.99 -7.31 | Londonderry; Derry
where nelson: site GB 54.99 -7.32 | Nelson Drive; Tullyally
where sandy: site GB 54.59 -5.94 | Sandy Row
where lanark: site GB 54.60 -5.96 | Lanark Way
where shankill: site GB 54.61 -5.95 | Shankill Road; the Shankill
where springfield: site GB 54.60 -5.97 | Springfield Road
where belfast: town GB 54.60 -5.93 | Belfast; west Belfast
where newtown: town GB 54.66 -5.93 | Newtownabbey
where carrick: town GB 54.72 -5.81 | Carrickfergus
where larne: town GB 54.85 -5.82 | Larne
where ni: region GB 54.6 -6.7 | Northern Ireland

== u-ni-april-riots-1
outlet: Harland Echo
register: daily
published: 2021-04-05
--
Police {riots|hurt} in {riots|riots} number 27; cars {cloughfern|burned} in Newtownabbey

Three nights running, now, {riots|petrol bombs}. On Saturday, masked youngsters {cloughfern|set fire} to three cars at the Cloughfern roundabout in Newtownabbey and {cloughfern|threw} thirty bottles at the officers who came; on Sunday it was the turn of Carrickfergus, where a crowd {carrick|lit} bins across the North Road and {carrick|pelted} patrols with masonry.

In Londonderry, where {derry|trouble} at Nelson Drive began on Monday last, twelve officers were {derry|injured} on Friday alone. Fifteen more were {sandy|hurt} the same evening at Sandy Row in the south of Belfast, when a small {sandyprot|protest} "quickly developed into an {sandy|attack} on police", superintendents said. Eight persons were {charge|charged} on Saturday, a boy of 13 among them.

Unionist politicians {demand|want} the chief constable's head. Simon Byrne, they say, let Sinn Féin {storey|parade} through the city last June behind the coffin of a former IRA chief of intelligence, 2,000 mourners in defiance of the health rules; the prosecutors {drop|dropped} the file against 24 politicians on Tuesday. Foster {fostercall|called on} him to {byrneresign|resign} within the hour. He {byrneno|will not}.

Yet detectives speak of another hand. The South East Antrim UDA, {raids|raided} in recent weeks by the drugs squad, is {steer|egging} the children {steer|on}, so a senior officer told the Echo. And there is the Irish Sea border: on 4 March the Loyalist Communities Council, which speaks for the paramilitaries, {letter|withdrew} its backing for the Good Friday accord in a letter to Downing Street.

Foster {urge|appealed} to young men "not to get drawn in".

~ Trending: Rory storms back in Texas
~ Support local journalism from £1 a week
--
who downing: government GB | Downing Street
where north: site GB 54.72 -5.81 | North Road
where cloughfern: site GB 54.66 -5.92 | Cloughfern roundabout
who pps: the prosecutors
* riots PROTEST/riot occurred
  when: 2021-04-02/2021-04-04 "Three nights running"
  to: psni
  with: incendiary "petrol bombs"
  injured: 27 "27" side recipient of "Police hurt in riots"
* cloughfern PROTEST/riot occurred
  when: 2021-04-03 "Saturday"
  where: cloughfern; newtown
  by: "masked youngsters"
  to: "three cars" thing; psni
  with: incendiary "petrol bombs"; other "thirty bottles" 30
  part_of: riots
* carrick PROTEST/riot occurred
  when: 2021-04-04 "Sunday"
  where: north; carrick
  by: "a crowd"
  to: psni; "bins" thing
  with: stones "masonry"
  part_of: riots
* derry PROTEST/riot occurred
  when: 2021-03-29/2021-04-02 "Monday last" "Friday"
  where: nelson; derry
  to: psni
  injured: 12 "twelve officers" side recipient
  part_of: riots
* sandyprot PROTEST/demo occurred
  when: 2021-04-02 "the same evening"
  where: sandy; belfast
  said: "superintendents" official "said"
* sandy PROTEST/riot occurred
  when: 2021-04-02 "the same evening"
  where: sandy; belfast
  to: psni
  injured: 15 "Fifteen more" side recipient
  said: "superintendents" official "said"
  part_of: riots
* charge ACCUSE/investigate occurred
  when: 2021-04-03 "Saturday"
  to: "Eight persons"
  count: 8 "Eight persons"
* demand REQUEST/yield occurred
  when: 2021-03-30/2021-04-05 bounded
  by: "Unionist politicians"
  to: byrne
  about: byrneresign
* storey PROTEST/demo occurred
  when: 2020-06 "last June"
  where: belfast
  by: sf; "2,000 mourners"
  said: "Unionist politicians" party "say"
* drop CONCEDE occurred
  when: 2021-03-30 "Tuesday"
  by: pps
  to: "24 politicians"
  count: 24 "24 politicians"
* fostercall REQUEST/yield occurred
  when: 2021-03-30 "within the hour"
  by: foster
  to: byrne
  about: byrneresign
* byrneresign RETREAT/resign demanded optional
  when: ?
  by: byrne
* byrneno REJECT/yield occurred
  when: 2021-03-30/2021-04-05 bounded
  by: byrne
  to: foster
  about: byrneresign
  answers: fostercall "He will not"
* raids COERCE/seize occurred
  when: 2021-03/2021-04 bounded "recent weeks"
  by: "the drugs squad"
  to: sea
* steer SUPPORT ongoing optional
  when: ?
  by: sea alleged of "a senior officer"
  to: "the children"
  said: "a senior officer" official via "the Echo" "told"
* letter SANCTION/withdraw occurred
  when: 2021-03-04 from text "4 March"
  by: lcc
  to: downing
* urge REQUEST/yield occurred
  when: 2021-03-29/2021-04-05 bounded
  by: foster
  to: "young men"

== u-ni-april-riots-2
outlet: Causeway Press
register: live-blog
published: 2021-04-08
--
Belfast {riots|disorder}: latest

**22:05** {water|Water cannon} now on Springfield Road, for the first time in six years. Youths from the nationalist side had {spring|thrown} stones and fireworks at the line of Land Rovers; two {warnw|warnings} were given.

**20:40** In Washington the White House joins London and Dublin in {us|calling for} calm.

**18:15** Brandon Lewis has landed; he {lewis|sits down} with the five parties of the Executive at half past six.

**13:30** The Assembly, called back from its Easter recess, {vote2|backs} without dissent a motion that {vote2|condemns} the {riots|disorder}. Foster, on her feet: those who do this "{shame|bring shame}". O'Neill: "It was a miracle that by the grace of God no one was killed." Then each {trade|blames} the other's party.

**11:00** PSNI briefing. Last night's {lanark|fight} at the Lanark Way interface drew 600 people at its worst, on both sides. Gates in the peace wall were {gates|rammed} by a burning car. Eight officers more are {lanark|hurt}, 55 since it all began. Two men, 28 and 18, {held|arrested}. There was "a level of pre-planning"; but the UVF as an organisation? "Not sanctioned", an assistant chief constable thinks.

**08:20** First light on the Shankill Road: the shell of a double-decker. It was {bus|hijacked} at the junction about teatime and {bus|set alight} with the driver barely out of it. A press photographer was {photog|knocked down} and {photog|kicked} by two men a little later. Translink has {service|taken} all buses off in the west of the city, and its drivers plan to {strike|walk out} for an hour this afternoon.

**07:45** Johnson tweets: "deeply {johnson|concerned} by the scenes of {riots|violence}".

~ Sign up to our morning newsletter
--
where interface: site GB 54.60 -5.96 | Lanark Way interface
who uk: government GB | London
who ireland: government IE | Dublin
* water ASSAULT/crowd-control ongoing
  when: 2021-04-08 "22:05"
  where: springfield; belfast
  by: psni
  to: "Youths from the nationalist side"
  with: crowd-control "Water cannon"
* spring PROTEST/riot occurred
  when: 2021-04-08 "22:05"
  where: springfield; belfast
  by: "Youths from the nationalist side"
  to: psni
  with: stones "stones"; other "fireworks"
  part_of: riots
* warnw THREATEN/violence occurred
  when: 2021-04-08 "22:05"
  where: springfield; belfast
  by: psni
  to: "Youths from the nationalist side"
  count: 2 "two"
  about: water
* us REQUEST/yield occurred
  when: 2021-04-08 "20:40"
  where: "Washington"
  by: us; uk; ireland
* lewis CONSULT/multilateral announced
  when: 2021-04-08 "half past six"
  by: lewis; executive
  to: executive
* vote2 ACCUSE/disapprove occurred
  when: 2021-04-08 "13:30"
  by: assembly
  about: riots
  answers: riots "condemns the disorder"
* shame ACCUSE/disapprove occurred
  when: 2021-04-08 "13:30"
  by: foster
  to: "those who do this"
  about: riots
  answers: riots "those who do this"
* riots PROTEST/riot occurred
  when: ?
  where: belfast
  injured: 55 "55" side recipient voice psni
* trade ACCUSE/allege occurred
  when: 2021-04-08 "13:30"
  by: foster; oneill
  to: "the other's party"
* lanark ASSAULT occurred
  when: 2021-04-07 "Last night's"
  where: interface; belfast
  by: "600 people"
  to: "600 people"; psni
  injured: 8 "Eight officers more" side recipient voice psni
  part_of: riots
  said: psni official
* gates PROTEST/riot occurred
  when: 2021-04-07 "Last night's"
  where: interface; belfast
  to: "Gates in the peace wall" thing
  with: vehicle "a burning car"
  part_of: riots
  said: psni official
* held COERCE/arrest occurred
  when: 2021-04-07/2021-04-08 bounded
  by: psni
  to: "Two men"
  detained: 2 "Two men" voice psni
  said: psni official
* bus PROTEST/riot occurred
  when: 2021-04-07 "about teatime"
  where: shankill; belfast
  to: "a double-decker" thing; "the driver"
  part_of: riots
* photog ASSAULT/beat occurred
  when: 2021-04-07 "a little later"
  where: shankill; belfast
  by: "two men"
  to: "A press photographer"
* service SANCTION/discontinue occurred
  when: 2021-04-07/2021-04-08 bounded
  where: "the west of the city"
  by: "Translink"
* strike PROTEST/strike announced
  when: 2021-04-08 "this afternoon"
  by: "its drivers"
* johnson ACCUSE/disapprove occurred optional
  when: 2021-04-08 "07:45"
  by: johnson
  about: riots
figure: rioters 600 "600 people" at interface voice psni

== u-ni-april-riots-3
outlet: Prod & Proud Community Newsletter
register: communique
published: 2021-04-09
--
Statement by the Loyalist Communities Council, Friday 9th April

The LCC, having {consult|consulted} the Ulster Volunteer Force, the UDA and the Red Hand Commando, states: none of these groups has been involved, directly or indirectly, in the {riots|disorder} of the past days.

We have {letter|withdrawn} our support from the Belfast Agreement, in peace, by a letter, and nothing else. To our young people we say {gohome|go home}. The right to peaceful protest is theirs; {riots|attacking} the police of their own city is not protest.

Out of respect to the Queen upon the passing of His Royal Highness the Duke of Edinburgh, all street {postpone|gatherings} for this weekend are put off.

To the Government we say: there has been a "spectacular collective {fail|failure}" to understand the anger of unionists. We {protocol|insist} that the Protocol be renegotiated. We {offer|offer} to {meet|sit down} with ministers and with the Taoiseach's people at any time, provided the PSNI chief {gonereq,byrneresign|goes}.
--
who groups: coalition GB | these groups
who uda: group GB | UDA
who rhc: group GB | Red Hand Commando
who gov: government GB | the Government
who psni: the police of their own city
who byrne: the PSNI chief
* consult CONSULT/multilateral occurred
  when: ?
  by: lcc; uvf; uda; rhc
  to: uvf; uda; rhc
* riots PROTEST/riot occurred
  when: ? "the past days"
  by: groups denied of lcc; "our young people"
  to: psni
* letter SANCTION/withdraw occurred
  when: ?
  by: lcc
  to: "the Belfast Agreement" thing
* gohome REQUEST/yield occurred
  when: 2021-04-09
  by: lcc
  to: "our young people"
* postpone PROTEST/demo denied optional
  when: 2021-04-10/2021-04-11 bounded "this weekend"
* protocol REQUEST/change occurred
  when: 2021-04-09
  by: lcc
  to: gov
* offer AGREE occurred
  when: 2021-04-09
  by: lcc
  to: gov
  about: meet
* meet CONSULT announced optional
  when: ?
  by: lcc; gov; "the Taoiseach's people"
  to: gov; "the Taoiseach's people"
* fail ACCUSE/disapprove occurred
  when: 2021-04-09
  by: lcc
  to: gov
* gonereq REQUEST/yield occurred
  when: 2021-04-09
  by: lcc
  to: gov
  about: byrneresign
* byrneresign RETREAT/resign demanded optional
  when: ?
  by: byrne
