story: ex-vilnius
conflict: Lithuania
countries: LT, RU
facts: On 10 January 1991 Gorbachev demanded that Lithuania restore the Soviet constitution; on the 11th paratroopers took the Press House and the defence department in Vilnius, hurting several; a National Salvation Committee declared itself.
  In the night to 13 January tanks and KGB troops took the television tower and the broadcasting house: 11, then 13 dead, 144 or more hurt. Yeltsin flew to Tallinn on the 13th. Ministers Pugo and Yazov said on the 14th that the local
  commander had answered an appeal. The funeral was on 16 January. On 20 January OMON stormed the Latvian Interior Ministry in Riga, four dead; 100,000 marched in Moscow. On 9 February 90 per cent voted for independence. (public record: press of January 1991, Lithuanian parliament.)

who gorbachev: office RU | Mikhail Gorbachev; Gorbachev; the Soviet president; Gorbachov
who kremlin: government RU | Kremlin; Soviet government; Soviet Union
who sovarmy: force RU | Soviet troops; Soviet army; paratroopers; the soldiers; Soviet paratroopers; the troops
who pugo: office RU | Boris Pugo; Pugo
who yazov: office RU | Dmitry Yazov; Yazov
who committee: group LT | National Salvation Committee; the committee; Salvation Committee
who landsbergis: office LT | Vytautas Landsbergis; Landsbergis
who supreme: body LT | Lithuanian parliament; parliament; Supreme Council
who lithgov: government LT | Lithuania; Lithuanian government
who crowd: population LT | the crowd; demonstrators; unarmed people; civilians; crowds
who yeltsin: office RU | Boris Yeltsin; Yeltsin
who us: state US | Washington; United States
who bush: office US | George Bush; Bush; President Bush
who ec: organisation - | European Community
who omon: force LV | OMON; Black Berets; the Black Berets
where vilnius: town LT 54.6892 25.2798 | Vilnius; Lithuanian capital
where tower: site LT 54.6870 25.2140 | television tower; TV tower; the tower
where house: site LT 54.6760 25.2740 | broadcasting house; television centre; Radio and Television Committee
where parlbld: site LT 54.6920 25.2650 | parliament building
where press: site LT 54.6960 25.2500 | Press House
where tallinn: town EE 59.4370 24.7535 | Tallinn
where riga: town LV 56.9460 24.1059 | Riga
where moscow: town RU 55.7522 37.6156 | Moscow
where kaunas: town LT 54.9027 23.9096 | Kaunas

== ex-vilnius-1
outlet: Nordic Telegram Bureau
register: wire
published: 1991-01-13
--
Soviet tanks {storm|crush} way to Vilnius TV tower; at least 13 {storm|killed}

VILNIUS, Jan 13 (NTB-X) - Soviet troops behind tanks {storm|smashed} through a human wall round the television tower of the Lithuanian capital early on Sunday, {storm|shooting} people and {storm|driving over} others. Doctors said 13 were {storm|killed} and 144 {storm|injured}; the count had stood at 11 at daybreak.

The {storm|assault} started shortly before two. Paratroopers {house|seized} the broadcasting house on Konarskio street at the same hour, and the television went dark in the middle of an announcer's sentence: they are already in the corridor, she had time to say. A studio in Kaunas came on the air in its place.

A witness near the tower said the soldiers first {blanks|fired} blanks from the tank guns, which broke windows and ear drums, then {storm|went at} the crowd with rifle butts and {storm|shot} at their legs. A girl fell under the tracks. One Soviet officer was also {offkill|killed}, Moscow's Tass agency said, {offkill|shot} in the back by persons unknown.

From a loudspeaker car a voice {power|declared} that all power was now in the hands of the National Salvation Committee, a body of unnamed Communists who on Friday had {commult|told} Lithuania's parliament to {resign|stand down}. It imposed a {curfew|curfew}. Nobody kept it: by dawn some 20,000 had {wall|ringed} the parliament building with lorries and concrete blocks. Inside, Vytautas Landsbergis {oath|swore in} volunteers with hunting guns and tried in vain to {callgorb|reach} Mikhail Gorbachev. He was resting, an aide told him.

The Soviet president had on Thursday {ult|demanded} that Lithuania at once {restore|restore} the Soviet constitution, or else face direct {rulethr,rule|rule}. On Friday paratroopers {press|took} the Press House and the defence department, {press|wounding} seven people. The republic {declare|declared} its independence last March; an {blockade|embargo} on oil and gas, ordered by Moscow in April, was {blockend|called off} in the summer when it {morat|agreed} to suspend the {declare|declaration}.

Boris Yeltsin, head of the Russian parliament, {yelttrip|flew} on Sunday to Tallinn, where he {yeltpact|signed} a {yeltpact|pact} of mutual support with the three Baltic republics and {yeltcall|called upon} Russian conscripts not to {obey|raise} a hand against lawful authorities. "You are being used," his {yeltcall|appeal} says.

President Bush {bush|called} the {storm|action} a grave setback which "cannot help but affect" relations; the {summit|summit} planned for February was not mentioned. The European Community {ec|threatened} to {ecaid|withhold} a billion dollars in food. Polish and Czechoslovak leaders {east|deplored} the {storm|bloodshed}, Iceland {iceland|offered} to mediate. All the while another clock was running, that of the Gulf.

~ Photo desk: see NTB-X 7781 to 7790
--
who kremlin: Moscow
who doctors: population LT | Doctors
who tass: outlet RU | Moscow's Tass agency
who officer: force RU | Soviet officer
who volunteers: force LT | volunteers
who iceland: state IS | Iceland
who leaders: office - | Polish and Czechoslovak leaders
who conscripts: force RU | Russian conscripts
who baltic: state - | three Baltic republics
* storm ASSAULT/firearms occurred
  when: 1991-01-13 "Sunday"
  where: tower; vilnius
  by: sovarmy
  to: crowd; "people"; tower thing
  with: tank "tanks"; blunt "rifle butts"; small-arms
  killed: 13 "13" side civilian voice doctors
  killed: 11 "11" side civilian as_of 1991-01-13
  injured: 144 "144" side civilian voice doctors
  said: doctors witness "said"
  said: "A witness" witness "said"
* house COERCE/seize occurred
  when: 1991-01-13 from storm "the same hour"
  where: house; "Konarskio street"; vilnius
  by: sovarmy
  to: house thing
* blanks ASSAULT/crowd-control occurred
  when: 1991-01-13
  where: tower; vilnius
  by: sovarmy
  to: crowd
  with: tank "the tank guns"
  said: "A witness" witness "said"
  part_of: storm
* offkill ASSAULT/firearms occurred
  when: 1991-01-13
  where: tower; vilnius
  by: "persons unknown" alleged of tass
  to: officer
  killed: 1 "One Soviet officer" side recipient voice tass
  said: tass media "said"
* commult REQUEST/yield occurred
  when: 1991-01-11 "Friday"
  by: committee
  to: supreme
  about: resign
* resign RETREAT/resign demanded optional
  when: ?
  by: supreme
* curfew COERCE/curfew occurred
  when: 1991-01-13
  where: vilnius
  by: committee
* wall PROTEST/obstruct occurred
  when: 1991-01-13 "by dawn"
  where: parlbld; vilnius
  by: "some 20,000"
  participants: ~20000 "some 20,000"
* oath MOBILIZE/militia occurred
  when: 1991-01-13
  where: parlbld; vilnius
  by: landsbergis
  with: small-arms "hunting guns"
* callgorb CONSULT/phone attempted
  when: 1991-01-13
  by: landsbergis
  to: gorbachev
* ult REQUEST/change occurred
  when: 1991-01-10 "Thursday"
  by: gorbachev
  to: lithgov
  about: restore
* restore CONCEDE demanded optional
  when: ?
  by: lithgov
  to: gorbachev
* rule COERCE/martial-law threatened optional
  when: ?
  by: gorbachev
  to: lithgov
* rulethr THREATEN occurred
  when: 1991-01-10 "Thursday"
  by: gorbachev
  to: lithgov
  about: rule
* press COERCE/seize occurred
  when: 1991-01-11 "Friday"
  where: press; "the defence department"
  by: sovarmy
  to: press thing; "the defence department" thing; lithgov
  injured: 7 "seven people" side civilian
* declare SANCTION/withdraw occurred
  when: 1990-03 "last March"
  by: lithgov
  to: kremlin
* blockade SANCTION/discontinue occurred
  when: 1990-04 "April"
  by: kremlin
  to: lithgov
* blockend RETREAT/access occurred
  when: 1990-06/1990-08 season "the summer"
  by: kremlin
  to: lithgov
  answers: morat "when it agreed"
* morat AGREE occurred
  when: 1990-06/1990-08 season "the summer"
  by: lithgov
  to: kremlin
* yeltpact AGREE occurred
  when: 1991-01-13 "Sunday"
  where: tallinn
  by: yeltsin; baltic
  to: baltic; yeltsin
* yeltcall REQUEST/yield occurred
  when: 1991-01-13 "Sunday"
  where: tallinn
  by: yeltsin
  to: conscripts
  about: obey
* obey ASSAULT hypothetical optional
  when: ?
  by: conscripts
  to: "lawful authorities"
  said: yeltsin official "appeal"
* bush ACCUSE/disapprove occurred
  when: 1991-01-13
  by: bush
  to: sovarmy
  about: storm
  answers: storm "called the action"
* ec THREATEN/relations occurred
  when: 1991-01-13
  by: ec
  to: kremlin
  about: ecaid
* ecaid SANCTION/discontinue threatened optional
  when: ?
  by: ec
  to: kremlin
* east ACCUSE/disapprove occurred
  when: 1991-01-13
  by: leaders
  to: sovarmy
  about: storm
  answers: storm "deplored the bloodshed"
* iceland AGREE occurred
  when: 1991-01-13
  by: iceland
  about: CONSULT/third-party
* summit CONSULT announced optional
  when: 1991-02 "February"
  by: bush
* power COERCE/martial-law attempted optional
  when: 1991-01-13
  where: vilnius
  by: committee
  to: supreme
* yelttrip CONSULT/visit occurred
  when: 1991-01-13 "Sunday"
  where: tallinn
  by: yeltsin
  to: baltic

== ex-vilnius-2
outlet: Krasnaya Smena
register: state-media
published: 1991-01-15
--
How it was in Vilnius: answers in the Supreme Soviet

Nobody in the centre gave a command to {storm|shoot}. This the minister of internal affairs, Boris Pugo, and the minister of defence, Marshal Dmitry Yazov, made clear to the deputies on Monday. According to Yazov, representatives of the National Salvation Committee wished on Saturday evening to hand the parliament a {petition|petition}; they were {beatcom|beaten} so that blood flowed. Thereupon they turned to the head of the garrison with a {appeal|request} for help in putting an end to the slander broadcast from the tower. General Uskhopchik took the decision by himself.

{firstfire|Shots}, Pugo said, came first from the other side. "Our soldiers had blanks." Of the dead, two had been run over by cars and one suffered a heart attack; one of ours, a lieutenant, fell with a {offkill|bullet} in the back. In a tape from Vilnius that was shown to the deputies a youth {stonesv|throws} a bottle at an armoured carrier.

"I learned of it in the morning, when they woke me," Mikhail Gorbachev told the session. He laid the {gorbacc|blame} on the Vilnius leaders, above all Landsbergis, who over months had trampled on the constitution. With such a parliament, he said, "conducting a dialogue is not simple", yet a delegation of the Federation Council under the presidents of Armenia and Byelorussia has since {deleg|arrived} in Lithuania. It has {delegagree|agreed} with both sides that the troops are to make no further moves in the coming days.

Yeltsin's {yelttrip|trip} to Tallinn he {gorbyelt|called} a "gross violation" of the constitution. As to a Russian army of which the Russian leader spoke on Monday as something worth {rusarmy!hypothetical|forming}: a {gorbarmy|provocation}.

The situation in the city is calm. Military patrols {patrol|go about} on the main streets; between 22 and 6 the population is {stayh|asked} to stay at home. The television centre is {hold|guarded}. Miners of Vorkuta and Kuzbass, stirred up, {strike|stopped} work at nine pits.
--
who deputies: body RU | Supreme Soviet; the deputies
who usk: office RU | General Uskhopchik; the head of the garrison
who landsbergis: Vilnius leaders
who fedcouncil: body - | Federation Council
who lieutenant: force RU | a lieutenant
who miners: population RU | Miners of Vorkuta and Kuzbass
who youth: person LT | a youth
who other: unknown LT | the other side
who sovarmy: Our soldiers; Military patrols
where vilniusg: town LT 54.6892 25.2798 | from Vilnius
* storm ASSAULT/firearms occurred
  when: 1991-01-12/1991-01-14 bounded
  where: tower; vilnius
  by: usk; sovarmy
  to: "the dead"
  killed: 2 "two" part side unknown voice pugo
  killed: 1 "one" part side unknown voice pugo
  said: yazov official "made clear"
* petition REQUEST/change attempted
  when: 1991-01-12 "Saturday evening"
  where: "the parliament"
  by: committee
  to: supreme
  said: yazov official "According to"
* beatcom ASSAULT/beat occurred
  when: 1991-01-12 "Saturday evening"
  where: "the parliament"
  to: committee
  said: yazov official "According to"
* appeal REQUEST/assist occurred
  when: 1991-01-12
  by: committee
  to: usk
  about: storm
  said: yazov official "According to"
* firstfire ASSAULT/firearms occurred
  when: 1991-01-12/1991-01-14 bounded
  where: tower; vilnius
  by: other alleged of pugo
  to: sovarmy
  said: pugo official "said"
* offkill ASSAULT/firearms occurred
  when: 1991-01-12/1991-01-14 bounded
  where: tower; vilnius
  to: lieutenant
  killed: 1 "a lieutenant" side recipient voice pugo
  said: pugo official "said"
* stonesv PROTEST/riot occurred
  when: 1991-01-12/1991-01-14 bounded
  where: vilnius
  by: youth
  to: sovarmy; "an armoured carrier" thing
  with: incendiary "a bottle" 1
* gorbacc ACCUSE/allege occurred
  when: 1991-01-14
  by: gorbachev
  to: landsbergis
  about: storm
* deleg CONSULT/visit occurred
  when: 1991-01-14/1991-01-15 bounded
  where: "Lithuania"
  by: fedcouncil
  to: "both sides"
* delegagree AGREE occurred
  when: 1991-01-14/1991-01-15 bounded
  by: fedcouncil; "both sides"
  to: "both sides"; fedcouncil
  about: MOBILIZE/troops by sovarmy
* yelttrip CONSULT/visit occurred
  when: ?
  where: tallinn
  by: yeltsin
* gorbyelt ACCUSE/disapprove occurred
  when: 1991-01-14
  by: gorbachev
  to: yeltsin
  about: yelttrip
  answers: yelttrip "called"
* rusarmy MOBILIZE/troops hypothetical optional
  when: ?
  by: yeltsin "the Russian leader"
* patrol MOBILIZE/troops ongoing
  when: 1991-01-15
  where: "the main streets"
  by: sovarmy
* hold COERCE/seize ongoing
  when: 1991-01-15
  where: house
  by: sovarmy
  to: house thing
* strike PROTEST/strike occurred
  when: ?
  where: "nine pits"
  by: miners
* stayh REQUEST/change occurred optional
  when: ?
  to: "the population"
* gorbarmy ACCUSE/disapprove occurred optional
  when: 1991-01-14
  by: gorbachev
  to: yeltsin
  about: rusarmy

== ex-vilnius-3
outlet: The Clydeside Courier
register: daily
published: 1991-01-21
--
Now Riga: Black Berets {riga|storm} ministry, four dead

RIGA - Exactly a week after Vilnius the {riga|shooting} came to Riga. At ten past nine last night men of OMON, the Soviet interior ministry's Black Berets, {riga|attacked} the Latvian interior ministry from the park opposite. When it ended five hours later, four people lay dead: two policemen, a cameraman who had been filming and a passer-by. Nine were {riga|hurt}, two of the Black Berets among them.

Their commander, who spoke to a Leningrad reporter, says his column was driving by when it was {rigafirst|fired upon} from the hotel Ridzene. Anatolijs Gorbunovs, the Latvian president, {gorbu|called} that "a lie" and {help|appealed} to the world. The raiders {rigaleave|left} when Boris Pugo, himself a Latvian, had {pugocall|spoken} on the telephone with the deputy minister whose office they were {riga|wrecking}.

It was not the first of their {omonagg|raids}. On 2 January they had {presslv|occupied} the city's printing plant; on the 16th, at the Vecmilgravis bridge, they {bridge|shot} a driver of the transport ministry. The {barric|barricades} of tree trunks that Latvians built round their own parliament last Sunday on hearing of the {storm|killings} at the TV tower are still up.

In Vilnius they {bury|buried} the dead on Wednesday, nine coffins in the cathedral, and half the town behind. The toll is fourteen by now. Tanks {holdt|stand} at the tower; soldiers {search2|stop} cars by night, and on Friday a patrol {cabbie|fired} at a taxi and {cabbie|wounded} the man at the wheel. Landsbergis, unshaven, {landsrej|refuses} any {landstalk|talks} until the buildings are {giveback|given back}. He has set a vote on independence for 9 February.

Moscow itself has stirred. A hundred thousand, perhaps three, {moscow|walked} yesterday from the Garden Ring to the Manege below the Kremlin wall with Lithuanian flags and black ribbons. "{gorbgo|Resign}," they shouted at the windows of a man to whom Oslo {nobel|gave} the peace prize three months ago. Yeltsin did not come. He sent a letter, in which he {yeltwarn|condemned} "the offensive of reaction".

And the West? The foreign ministers of the Twelve, busy with the {gulf|bombing} of Baghdad, {ecsusp|froze} technical aid worth a billion. Iceland will {icerec|open} relations; Denmark has {denm|invited} Landsbergis. Mr Bush, it is understood, {bushtel|rang} Mr Gorbachev on Friday about Iraq, and mentioned the Baltic.

~ Gulf War: pages 2 to 7
--
who police: force LV | two policemen
who latint: body LV | Latvian interior ministry
who gorbunovs: office LV | Anatolijs Gorbunovs
who driver: person LV | a driver of the transport ministry
who latvians: population LV | Latvians
who cabman: person LT | the man at the wheel
who twelve: organisation - | foreign ministers of the Twelve
who iceland: state IS | Iceland
who denmark: state DK | Denmark
who depmin: office LV | the deputy minister
who ombcom: office LV | Their commander
who soldiers: force RU | soldiers; a patrol
who omon: The raiders
where bridge: site LV 57.0500 24.1100 | Vecmilgravis bridge
where baghdad: town IQ 33.3406 44.4009 | Baghdad
where manege: site RU 55.7550 37.6130 | the Manege
where vilnius: half the town
* riga ASSAULT/firearms occurred
  when: 1991-01-20 "last night" "ten past nine"
  where: "the park opposite"; riga
  by: omon
  to: latint; police; "a passer-by"; "a cameraman"
  killed: 4 "four people" side recipient
  killed: 2 "two policemen" part side recipient
  killed: 1 "a cameraman" part side civilian
  killed: 1 "a passer-by" part side civilian
  injured: 9 "Nine" side unknown
  injured: 2 "two of the Black Berets" part side actor
  part_of: omonagg
* rigafirst ASSAULT/firearms occurred
  when: 1991-01-20
  where: "the hotel Ridzene"; riga
  to: omon
  said: ombcom party claimed "says"
  said: gorbunovs official denied "a lie"
* gorbu REJECT occurred
  when: 1991-01-20/1991-01-21 bounded
  by: gorbunovs
  to: ombcom
  about: rigafirst
  answers: rigafirst "called that"
* help REQUEST/assist occurred
  when: 1991-01-20/1991-01-21 bounded
  by: gorbunovs
  to: "the world"
* rigaleave RETREAT/withdraw occurred
  when: 1991-01-20/1991-01-21 bounded
  where: riga
  by: omon
* pugocall CONSULT/phone occurred
  when: 1991-01-20/1991-01-21 bounded
  by: pugo; depmin
  to: depmin
* omonagg ASSAULT occurred
  when: 1991-01-02/1991-01-20
  by: omon
  where: riga
* presslv COERCE/seize occurred
  when: 1991-01-02 from text "2 January"
  where: "the city's printing plant"; riga
  by: omon
  to: "the city's printing plant" thing
  part_of: omonagg
* bridge ASSAULT/firearms occurred
  when: 1991-01-16 from text "the 16th"
  where: bridge; riga
  by: omon
  to: driver
  part_of: omonagg
* barric PROTEST/obstruct occurred
  when: 1991-01-13 "last Sunday"
  where: "their own parliament"; riga
  by: latvians
  answers: storm "on hearing of the killings"
* storm ASSAULT/firearms occurred
  when: 1991-01-13 "last Sunday"
  where: tower; vilnius
  killed: 14 "fourteen" side civilian
  to: "the dead"
* bury PROTEST/demo occurred optional
  when: 1991-01-16 "Wednesday"
  where: vilnius
* holdt COERCE/seize ongoing
  when: 1991-01-21
  where: tower; vilnius
  by: soldiers
  to: tower thing
* search2 COERCE/restrict ongoing
  when: 1991-01-21 "night"
  where: vilnius
  by: soldiers
  to: "cars" thing
* cabbie ASSAULT/firearms occurred
  when: 1991-01-18 "Friday"
  where: vilnius
  by: soldiers
  to: cabman; "a taxi" thing
  injured: 1 "the man at the wheel" side civilian
* landsrej REJECT/meet occurred
  when: 1991-01-13/1991-01-21 bounded
  by: landsbergis
  about: landstalk
* landstalk CONSULT hypothetical optional
  when: ?
  by: landsbergis
* giveback RETREAT/withdraw demanded optional
  when: ?
  by: soldiers
* moscow PROTEST/demo occurred
  when: 1991-01-20 "yesterday"
  where: manege; moscow
  by: "A hundred thousand"
  to: gorbachev
  participants: 100000-300000 "A hundred thousand, perhaps three"
* gorbgo REQUEST/yield occurred
  when: 1991-01-20 "yesterday"
  where: manege; moscow
  by: "A hundred thousand"
  to: gorbachev
  about: RETREAT/resign by gorbachev
* nobel SUPPORT occurred optional
  when: 1990-10 "three months ago"
  by: "Oslo"
  to: gorbachev
* yeltwarn ACCUSE/disapprove occurred
  when: 1991-01-20/1991-01-21 bounded
  by: yeltsin
* gulf ASSAULT/aerial ongoing
  when: 1991-01-20/1991-01-21
  where: baghdad
  to: baghdad thing
* ecsusp SANCTION/discontinue occurred
  when: 1991-01-13/1991-01-21 bounded
  by: twelve
* icerec SUPPORT announced
  when: ?
  by: iceland
* denm REQUEST/meet occurred
  when: 1991-01-13/1991-01-21 bounded
  by: denmark
  to: landsbergis
* bushtel CONSULT/phone occurred
  when: 1991-01-18 "Friday"
  by: bush; gorbachev
  to: gorbachev
