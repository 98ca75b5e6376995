story: e-decree
conflict: Korea
countries: KR
facts: President Yoon Suk-yeol of South Korea declared martial law at 22.27 on 3 December 2024; troops entered the National Assembly, which voted 190 to 0 at about 1 a.m. to lift it, and the decree ended at 4.30 a.m.; he
  was impeached on 14 December by 204 votes to 85; a first try to arrest him failed on 3 January 2025, he was arrested on 15 January, a mob stormed the court on 19 January, he was freed on 8 March and the
  Constitutional Court removed him on 4 April by eight to none. Small incidents and wordings are ours. (public record: National Assembly, Constitutional Court judgment, Korean press 2024-2025)

who yoon: person KR | Yoon Suk-yeol; Yoon; Mr Yoon; President Yoon; the president
who assembly: body KR | National Assembly; Assembly; the Assembly; lawmakers
who dp: party KR | Democratic Party; the Democrats
who ppp: party KR | People Power Party; PPP
who leejm: person KR | Lee Jae-myung; Lee
who han: person KR | Han Dong-hoon; Han
who kimyh: person KR | Kim Yong-hyun; Kim
who parkas: person KR | Park An-su; General Park
who troops: force KR | soldiers; the soldiers; commandos; martial law troops; special forces
who police: force KR | police; the police; Police
who kctu: organisation KR | Korean Confederation of Trade Unions; KCTU; the confederation
who ccourt: body KR | Constitutional Court; the Court; The Court
who dprk: state KP | North Korea; Pyongyang
who usa: state US | United States; Washington
who cio: body KR | Corruption Investigation Office; CIO
who pss: force KR | Presidential Security Service; the security service
where seoul: town KR 37.57 126.98 | Seoul
where yeouido: site KR 37.53 126.91 | Yeouido; assembly hall
where hannam: district KR 37.535 127.00 | Hannam-dong
where westcourt: site KR 37.55 126.95 | Western District Court

== e-decree-1
outlet: Morning Calm News Service
register: wire
published: 2024-12-04
--
South Korea's president {lift|drops} {decree|martial law} after parliament {vote|revolts}

SEOUL, Dec 4 (MCNS) - President Yoon Suk-yeol of South Korea {lift|lifted} before dawn on Wednesday the {decree|martial law} that he had {decree|imposed} six hours earlier, after lawmakers climbed fences past soldiers to {vote|vote} it down.

In a televised speech at 10:27 p.m. on Tuesday Yoon {allege|accused} the opposition of "anti-state acts" and of paralysing government. A {decree1|decree} by the army chief, General Park An-su, then {decree1|banned} rallies, strikes and all work of parliament, {media|put} the media under military {media|control} and {docreq|told} {docstrike|striking} doctors to go back within 48 hours; offenders could be {arrthr,noarrest|arrested} without warrant. It was the first such {decree|rule} since 1980.

Helicopters {land|put down} some 230 special forces on the lawn of the National Assembly, and about 50 more {land|came} over the walls. They {break|smashed} windows on the ground floor; aides {foam|held} them off with fire extinguishers and sofas. A woman {grab|caught hold} of a rifle barrel and was {push|pushed} away. No shot was {shots|fired}.

At 1:01 a.m. 190 members of 300, eighteen of them from Yoon's own People Power Party, {vote|voted} without dissent that the {decree|measure} be {lift!demanded|lifted}. The soldiers {leave|left}. Yoon kept the country waiting until 4:27.

Lee Jae-myung, leader of the Democratic Party, who filmed himself scaling a wall, {leecall|told} the president to {resign!demanded|resign} or be {impthr,impeach|impeached}. Han Dong-hoon of the ruling party {hancond|called} the {decree|declaration} "wrong" and {hansorry|apologised} to the nation. The six opposition parties filed the {bill|motion} in the afternoon. Defence minister Kim Yong-hyun, thought to have {kimprop|proposed} the {decree|move}, {kimoff|offered} to {kimresign|go}, as did the whole cabinet.

Washington, which keeps 28,500 troops in the country, said it had not been told and {uspostpone|put off} a nuclear planning {nukemeet|meeting}. In the North, state media said nothing.

The biggest union body {strikecall|called} an indefinite {strike!announced|strike} until he goes. (Reporting by the Seoul bureau)
--
where yeouido: the lawn of the National Assembly
who six: coalition KR | The six opposition parties
where seoul: SEOUL
who kctu: The biggest union body
* decree COERCE/martial-law occurred
  when: 2024-12-03 "10:27 p.m. on Tuesday" "six hours earlier"
  by: yoon
  where: "South Korea"
* lift CONCEDE occurred
  when: 2024-12-04 "before dawn on Wednesday" "4:27"
  by: yoon
* vote REJECT occurred
  when: 2024-12-04 "1:01 a.m."
  where: yeouido
  by: assembly
  to: yoon
  about: decree
  answers: decree "vote it down"
* allege ACCUSE/allege occurred
  when: 2024-12-03 "10:27 p.m. on Tuesday"
  by: yoon
  to: "the opposition"
* decree1 COERCE/restrict occurred
  when: 2024-12-03
  by: parkas
  to: assembly
* docstrike PROTEST/strike ongoing
  when: ?
  by: "doctors"
* noarrest COERCE/arrest threatened optional
  when: ?
  by: parkas
  to: "offenders"
* land MOBILIZE/troops occurred
  when: 2024-12-03/2024-12-04 bounded
  where: yeouido
  by: troops
  to: assembly
  with: helicopter "Helicopters"
* break COERCE/seize attempted
  when: 2024-12-03/2024-12-04 bounded
  where: yeouido
  by: troops
  to: assembly
* foam PROTEST/obstruct occurred
  when: 2024-12-03/2024-12-04 bounded
  where: yeouido
  by: "aides"
  to: troops
* grab PROTEST/obstruct occurred
  when: 2024-12-03/2024-12-04 bounded
  where: yeouido
  by: "A woman"
  to: troops
* shots ASSAULT/firearms denied
  when: 2024-12-03/2024-12-04 bounded
  where: yeouido
* leave RETREAT/withdraw occurred
  when: 2024-12-04
  where: yeouido
  by: troops
* leecall REQUEST/yield occurred
  when: 2024-12-03/2024-12-04 bounded
  by: leejm
  to: yoon
  about: resign
* resign RETREAT/resign demanded optional
  when: ?
  by: yoon
* impeach SANCTION/expel threatened
  when: ?
  to: yoon
  said: leejm party "told"
* hancond ACCUSE/disapprove occurred
  when: 2024-12-03/2024-12-04 bounded
  by: han
  to: yoon
  about: decree
  answers: decree "called the declaration"
* hansorry CONCEDE occurred
  when: 2024-12-03/2024-12-04 bounded
  by: han
  to: "the nation"
* bill REQUEST/change occurred
  when: 2024-12-04 "the afternoon"
  by: six
  to: assembly
  about: SANCTION/expel by assembly to yoon
* kimprop REQUEST/change occurred optional
  when: ?
  by: kimyh
  to: yoon
  about: decree
* kimoff AGREE occurred
  when: 2024-12-03/2024-12-04 bounded
  by: kimyh; "the whole cabinet"
  to: yoon
  about: kimresign
* kimresign RETREAT/resign announced optional
  when: ?
  by: kimyh; "the whole cabinet"
  to: yoon
* uspostpone SANCTION/discontinue occurred
  when: 2024-12-03/2024-12-04 bounded
  by: usa
  about: nukemeet
* strikecall REQUEST/assist occurred
  when: 2024-12-03/2024-12-04 bounded
  by: kctu
  about: strike
* strike PROTEST/strike announced
  when: ?
  by: kctu
  to: yoon
* docreq REQUEST/yield occurred
  when: 2024-12-03
  by: parkas
  to: "doctors"
  about: docstrike
* media COERCE/censor occurred
  when: 2024-12-03
  by: parkas
  to: "the media"
* arrthr THREATEN/arrest occurred
  when: 2024-12-03
  by: parkas
  to: "offenders"
  about: noarrest
* push ASSAULT/beat occurred optional
  when: 2024-12-03/2024-12-04 bounded
  where: yeouido
  to: "A woman"
* impthr THREATEN/expel occurred
  when: 2024-12-03/2024-12-04 bounded
  by: leejm
  to: yoon
  about: impeach
* nukemeet CONSULT announced optional
  when: ?
  by: usa
figure: votes 190 "190 members" of assembly
figure: troops ~230 "some 230 special forces"
figure: troops 28500 "28,500 troops" of usa
figure: troops ~50 "about 50 more"

== e-decree-2
outlet: Kiwi Morning Star
register: daily
published: 2024-12-04
copy_of: e-decree-1
--
Seoul {lift|backs off} {decree|army rule}

SEOUL - President Yoon Suk-yeol of South Korea {lift|lifted} before dawn on Wednesday the {decree|martial law} that he had {decree|imposed} six hours earlier, after lawmakers climbed fences past soldiers to {vote|vote} it down.

Helicopters {land|put down} some 230 special forces on the lawn of the National Assembly, and about 50 more {land|came} over the walls. They {break|smashed} windows on the ground floor; aides {foam|held} them off with fire extinguishers and sofas. No shot was {shots|fired}.

At 1:01 a.m. 190 members of 300 {vote|voted} without dissent that the {decree|measure} be {lift!demanded|lifted}. The soldiers {leave|left}.

Lee Jae-myung, leader of the Democratic Party, who filmed himself scaling a wall, {leecall|told} the president to {resign!demanded|resign} or be {impthr,impeach|impeached}.

~ More world news on page A9. Cricket: Black Caps collapse under Test fire, A24
--
where yeouido: the lawn of the National Assembly
where seoul: SEOUL
* decree COERCE/martial-law occurred
  when: 2024-12-03/2024-12-04 bounded "six hours earlier"
  by: yoon
  where: "South Korea"
* lift CONCEDE occurred
  when: 2024-12-04 "before dawn on Wednesday"
  by: yoon
* vote REJECT occurred
  when: 2024-12-04 "1:01 a.m."
  by: assembly
  to: yoon
  about: decree
  answers: decree "vote it down"
* land MOBILIZE/troops occurred
  when: 2024-12-03/2024-12-04 bounded
  where: yeouido
  by: troops
  to: assembly
  with: helicopter "Helicopters"
* break COERCE/seize attempted
  when: 2024-12-03/2024-12-04 bounded
  where: yeouido
  by: troops
  to: assembly
* foam PROTEST/obstruct occurred
  when: 2024-12-03/2024-12-04 bounded
  where: yeouido
  by: "aides"
  to: troops
* shots ASSAULT/firearms denied
  when: 2024-12-03/2024-12-04 bounded
  where: yeouido
* leave RETREAT/withdraw occurred
  when: 2024-12-04
  where: yeouido
  by: troops
* leecall REQUEST/yield occurred
  when: 2024-12-03/2024-12-04 bounded
  by: leejm
  to: yoon
  about: resign
* resign RETREAT/resign demanded optional
  when: ?
  by: yoon
* impeach SANCTION/expel threatened
  when: ?
  to: yoon
  said: leejm party "told"
* impthr THREATEN/expel occurred
  when: 2024-12-03/2024-12-04 bounded
  by: leejm
  to: yoon
  about: impeach
figure: votes 190 "190 members" of assembly
figure: troops ~230 "some 230 special forces"
figure: troops ~50 "about 50 more"

== e-decree-3
outlet: Secretariat of the United Unions
register: communique
published: 2024-12-11
--
To all branches: the {strike|strike} goes on, and this is how

Comrades,

One week ago a president {land|sent} helicopters against those whom the people had elected. The Korean Confederation of Trade Unions answered the same night with its {strikecall|call} to {strike|down tools}. Here is where we stand on the eighth day.

In the metal works 70,000 {metal|walked out} for two hours on each of Thursday and Friday. Since Thursday railway workers have {rail|stopped} three trains in ten; the government has {railoff|offered} to {railtalks|talk} about the night shift, and we {railacc|accepted}, on Tuesday, without calling off a single picket. Teachers {teach|signed} a statement, 15,000 names. The ministry {teachthr|threatens} them with {teachdis!threatened|discipline}.

On Saturday a million of us {rally7|rallied} before the assembly while the members of the PPP, a hundred and five of them, {walkppp|left} the chamber so that the {motion7|vote} to remove Yoon should lack its five. It {motion7|failed}, 195 where 200 were needed. We will {rally14|be there} again on the fourteenth. We {askppp|call on} the deputies of that party to stay in their seats. Should they {walk14!hypothetical|run} a second time, we shall {seoul14w,seoul14|block} every bridge to Yeouido.

Kim, the former minister, who {kimresign|quit} on the fourth, has been {kimarrest|held} since Sunday; last night he tried to end his life in the cell and was prevented. We take no joy in it. Two police chiefs were {chiefs|arrested} at three this morning. What of the man who gave the order? Investigators with a paper from a judge came to his office at noon today and were {officeblock|kept} waiting at the gate for six hours by the security service. They got four folders.

Do not believe the tale that we {bus!denied|burned} a police bus on Saturday. The bus is at the depot, whole. Do not believe, either, that Pyongyang {drone!denied|flew} drones to help us, or that we {nkcash!denied|took} its money. It was Yoon's own army, the Democrats say with documents, that {dronenk|sent} drones over Pyongyang in October, and balloons that he wished to {balloonshot!hypothetical|shell} so as to have his war.

Bring light sticks. Bring soup: the cafés near the hall have been {prepay|paid} in advance by strangers for ten thousand cups. Women of the Hansalim farms {gimbap|hand} out rice rolls from six.

We {thankpol|thank} those young soldiers who {slow|walked} slowly.

Seoul, 11 December
--
who kctu: We; we
where hansalim: site KR - - | Hansalim farms
where seoul: Seoul
* strike PROTEST/strike ongoing
  when: 2024-12-04/2024-12-11 "the eighth day"
  by: kctu
  to: yoon
* land MOBILIZE/troops occurred
  when: 2024-12-03/2024-12-04 bounded "One week ago"
  by: yoon
  to: "those whom the people had elected"
  with: helicopter "helicopters"
  said: kctu party
* strikecall REQUEST/assist occurred
  when: 2024-12-03/2024-12-04 "the same night"
  by: kctu
  answers: land "answered the same night"
* metal PROTEST/strike occurred
  when: 2024-12-05/2024-12-06 "Thursday and Friday"
  where: "the metal works"
  by: "70,000"
  to: yoon
  said: kctu party
* rail PROTEST/strike ongoing
  when: 2024-12-05/2024-12-11 "Since Thursday"
  by: "railway workers"
  said: kctu party
* railoff AGREE occurred
  when: 2024-12-05/2024-12-10 bounded
  by: "the government"
  to: "railway workers"
  about: railtalks
* railtalks CONSULT announced
  when: ?
  by: "the government"; "railway workers"
* railacc AGREE occurred
  when: 2024-12-10 "Tuesday"
  by: kctu
  to: "the government"
  answers: railoff "accepted"
* teach PROTEST occurred
  when: 2024-12-04/2024-12-11 bounded
  by: "Teachers"
  to: yoon
* teachthr THREATEN/restrict occurred
  when: 2024-12-04/2024-12-11 bounded
  by: "The ministry"
  to: "Teachers"
  about: teachdis
* teachdis SANCTION/expel threatened
  when: ?
  by: "The ministry"
  to: "Teachers"
* rally7 PROTEST/demo occurred
  when: 2024-12-07 "Saturday"
  where: "the assembly"; yeouido
  by: kctu; "a million of us"
  to: yoon
  participants: ~1000000 "a million of us"
* walkppp PROTEST/boycott occurred
  when: 2024-12-07 "Saturday"
  where: "the chamber"
  by: ppp
* motion7 SANCTION/expel attempted
  when: 2024-12-07 "Saturday"
  to: yoon
* askppp REQUEST/change occurred
  when: 2024-12-11
  by: kctu
  to: ppp
* walk14 PROTEST/boycott hypothetical
  when: 2024-12-14 "the fourteenth"
  by: ppp
* seoul14 PROTEST/obstruct hypothetical optional
  when: ?
  where: yeouido
  by: kctu
* kimresign RETREAT/resign occurred
  when: 2024-12-04 "the fourth"
  by: kimyh
* kimarrest COERCE/arrest ongoing
  when: 2024-12-08/2024-12-11 "since Sunday"
  to: kimyh
* chiefs COERCE/arrest occurred
  when: 2024-12-11 "three this morning"
  to: "Two police chiefs"
  detained: 2 "Two police chiefs"
* officeblock COERCE/restrict occurred
  when: 2024-12-11 "noon today"
  where: "his office"
  by: pss
  to: "Investigators"
* bus PROTEST/riot denied
  when: 2024-12-07 "Saturday"
  by: kctu denied
  to: "a police bus" thing
  said: kctu party denied
* drone AID denied
  when: 2024-12-03/2024-12-11 bounded
  by: dprk denied of kctu
  to: kctu
  said: kctu party denied
* nkcash AID denied
  when: 2024-12-11
  by: dprk
  to: kctu
  said: kctu party denied
* dronenk MOBILIZE/weapons occurred
  when: 2024-10 "October"
  where: "Pyongyang"
  by: "Yoon's own army" alleged of dp
  to: dprk
  with: drone "drones"
  said: dp party "say"
* balloonshot ASSAULT/heavy-weapons hypothetical
  when: ?
  by: yoon alleged of dp
  to: "balloons" thing
  said: dp party "say"
* prepay AID occurred
  when: 2024-12-04/2024-12-11 bounded
  by: "strangers"
  to: kctu
* gimbap AID ongoing
  when: 2024-12-04/2024-12-11 bounded
  by: "Women of the Hansalim farms"
  to: kctu
* thankpol SUPPORT occurred
  when: 2024-12-11
  by: kctu
  to: troops "those young soldiers"
  answers: slow "thank those young soldiers"
* slow CONCEDE occurred
  when: 2024-12-03/2024-12-04 bounded
  by: troops "those young soldiers"
* seoul14w THREATEN occurred
  when: 2024-12-11
  by: kctu
  to: ppp
  about: seoul14
* rally14 PROTEST/demo announced
  when: 2024-12-14 "the fourteenth"
  by: kctu
figure: votes 195 "195"

== e-decree-4
outlet: Judicial Notes, Seoul
register: court
published: 2025-04-05
--
Case 2024HunNa8: the President is {removal|removed}. A reading of the {removal|judgment}

At 11.22 on Friday morning, 4 April, the acting president of the Constitutional Court read one sentence, and from that minute Yoon Suk-yeol was {removal|removed}. All eight justices concurred.

I. The facts found

On 3 December last, there being neither war nor anything like it, the respondent proclaimed emergency {decree|martial law}. Of the eleven ministers called to a {cabmeet|meeting} of five minutes most {object|objected}; no minutes were kept. He had police {gates|close} the gates of the Assembly. He {land|sent} 280 men there and {dragorder|telephoned} their commander to "{drag!demanded|drag out}" the members from within; a {squad|squad} was set up to {seizelist|take} fourteen persons, the speaker, Lee Jae-myung and Han Dong-hoon among them, to a bunker. Armed men {nec|entered} the Election Commission and {nec|photographed} its servers. That the members could {vote|lift} the {decree|measure} was owed, the Court says, to citizens who {stand|stood} in the way and to {slow|slackness} on the part of soldiers who had not wished to obey.

II. The pleas

The respondent {plea|maintained} that it was all a warning, two hours of it, to awaken the public against a majority that had {impeach22|impeached} twenty-two officials and {budget|struck} four trillion won from the budget. He denied the {dragorder!denied|order} to {drag|drag} anybody. The Court {reject|rejects} this. It grants that the majority might have shown more restraint, but such quarrels are for politics to settle. If a president could again so use his powers, the citizen would live in fear of it.

III. What came between

The motion of 14 December {impeach|passed} by 204 votes to 85. Prime minister Han Duck-soo, who stood in, was himself {impeachhan|impeached} on the 27th for {refuseappoint|refusing} to fill the bench, and {restorehan|restored} by this Court on 24 March.

On 3 January the CIO with a hundred policemen went up to Hannam-dong to {arrest3|arrest} him. Two hundred bodyguards {wall|linked} arms; after five and a half hours it {retreat3|turned} back. On the fifteenth it came with three thousand, ladders and wire-cutters, and he {arrest|gave} himself up. In the night to the nineteenth, when the Western District Court had {extend|prolonged} his {arrest|detention}, a mob {riot|broke} in, {riot|smashed} windows and {riot|hunted} for the judge, who was at home. Fifty-one officers were {riot|hurt}, ninety persons {riotarr|seized}. {charge|Charged} with insurrection on 26 January, he {free|left} prison on 8 March upon a ruling about the counting of days, which the prosecution {noappeal|chose} not to contest.

IV. Afterwards

Fourteen thousand police {guard4|stood} about the Court, shops were shuttered, and the nearest underground station was {metro|closed}. Crowds of both camps were {apart|kept apart} by rows of buses. In Hannam-dong some wept, one man {glass|broke} the window of a police bus with a stick and was {glassarr|taken} away. There was none of the bloodshed that had been feared. The People Power Party {humbly|accepted} the {removal|verdict} "humbly"; Lee Jae-myung, who is to stand in June, {leethank|thanked} the people. Japan and the United States {allies|affirmed} the alliance. He himself has said he was {sorryy|sorry} to have fallen short.

He must {vacate!announced|leave} the residence. His criminal {trial!announced|trial} opens on the 14th.
--
who nec: body KR | Election Commission
who handuck: person KR | Han Duck-soo
who pss: bodyguards
who yoon: the respondent
who japan: state JP | Japan
where hannam: Hannam-dong
where assemblyplace: site KR 37.53 126.91 | gates of the Assembly
who assembly: the members
* removal SANCTION/expel occurred
  when: 2025-04-04 from text "Friday morning, 4 April"
  by: ccourt
  to: yoon
* decree COERCE/martial-law occurred
  when: 2024-12-03 from text "3 December last"
  by: yoon
* cabmeet CONSULT occurred
  when: 2024-12-03
  by: yoon; "eleven ministers"
* object REJECT occurred
  when: 2024-12-03
  by: "eleven ministers"
  to: yoon
  about: decree
* gates COERCE/restrict occurred
  when: 2024-12-03
  where: assemblyplace
  by: yoon; police
  to: assembly
* land MOBILIZE/troops occurred
  when: 2024-12-03
  where: assemblyplace
  by: yoon
  to: assembly
  troops: 280 "280 men"
* dragorder REQUEST/change occurred
  when: 2024-12-03/2024-12-04 bounded
  by: yoon
  to: "their commander"
  about: drag
  said: ccourt
  said: yoon party denied "denied"
* drag COERCE/arrest demanded optional
  when: 2024-12-03/2024-12-04 bounded
  by: yoon
  to: assembly
  said: ccourt
  said: yoon party denied "denied"
* squad MOBILIZE/troops occurred
  when: 2024-12-03
* seizelist COERCE/arrest attempted
  when: 2024-12-03/2024-12-04 bounded
  by: "a squad"
  to: leejm; han; "fourteen persons"
* nec COERCE/seize occurred
  when: 2024-12-03/2024-12-04 bounded
  where: "the Election Commission"
  by: "Armed men"
  to: nec
* vote REJECT occurred
  when: 2024-12-03/2024-12-04 bounded
  by: assembly
  to: yoon
  about: decree
  answers: decree "lift the measure"
* stand PROTEST/obstruct occurred
  when: 2024-12-03/2024-12-04 bounded
  by: "citizens"
  to: troops
  said: ccourt official "says"
* plea REJECT occurred optional
  when: 2024-12-14/2025-04-04 bounded
  by: yoon
* impeach22 SANCTION/expel occurred
  when: ?
  by: "a majority"
  to: "twenty-two officials"
  count: 22 "twenty-two"
  said: yoon party "maintained"
* reject REJECT occurred
  when: 2025-04-04
  by: ccourt
  to: yoon
  answers: plea "rejects this"
* impeach SANCTION/expel occurred
  when: 2024-12-14 from text "14 December"
  by: assembly
  to: yoon
* impeachhan SANCTION/expel occurred
  when: 2024-12-27 "the 27th"
  to: handuck
  answers: refuseappoint "for refusing"
* refuseappoint REJECT occurred
  when: 2024-12-14/2024-12-27 bounded
  by: handuck
* restorehan CONCEDE occurred
  when: 2025-03-24 from text "24 March"
  by: ccourt
  to: handuck
* arrest3 COERCE/arrest attempted
  when: 2025-01-03 from text "3 January"
  where: hannam
  by: cio; "a hundred policemen"
  to: yoon
* wall PROTEST/obstruct occurred
  when: 2025-01-03 from text "3 January"
  where: hannam
  by: pss
  to: cio
* retreat3 RETREAT/withdraw occurred
  when: 2025-01-03 "after five and a half hours"
  where: hannam
  by: cio
* arrest COERCE/arrest occurred
  when: 2025-01-15 "the fifteenth"
  where: hannam
  by: cio
  to: yoon
* extend COERCE/arrest occurred
  when: 2025-01-18/2025-01-19 bounded
  where: westcourt
  by: "the Western District Court"
  to: yoon
* riot PROTEST/riot occurred
  when: 2025-01-18/2025-01-19 "the night to the nineteenth"
  where: westcourt
  by: "a mob"
  to: westcourt thing; "the judge"
  injured: 51 "Fifty-one officers" side recipient
* riotarr COERCE/arrest occurred
  when: 2025-01-19
  where: westcourt
  to: "a mob"
  detained: 90 "ninety persons"
* charge ACCUSE/investigate occurred
  when: 2025-01-26 from text "26 January"
  to: yoon
* free RETREAT/release occurred
  when: 2025-03-08 from text "8 March"
  to: yoon
* noappeal CONCEDE occurred
  when: ?
  by: "the prosecution"
  to: yoon
* guard4 MOBILIZE/police occurred
  when: 2025-04-04
  where: "the Court"
  by: police
  troops: 14000 "Fourteen thousand police"
* metro COERCE/restrict occurred
  when: 2025-04-04
  where: "the nearest underground station"
  to: "the nearest underground station" thing
* glass PROTEST/vandalize occurred
  when: 2025-04-04
  where: hannam
  by: "one man"
  to: "a police bus" thing
* glassarr COERCE/arrest occurred
  when: 2025-04-04
  where: hannam
  to: "one man"
* humbly AGREE occurred
  when: 2025-04-04/2025-04-05 bounded
  by: ppp
  to: ccourt
  answers: removal "accepted the verdict"
* leethank SUPPORT occurred
  when: 2025-04-04/2025-04-05 bounded
  by: leejm
  to: "the people"
* allies SUPPORT occurred
  when: 2025-04-04/2025-04-05 bounded
  by: japan; usa
* sorryy CONCEDE occurred
  when: 2025-04-04/2025-04-05 bounded
  by: yoon
* vacate RETREAT/withdraw announced
  when: ?
  where: "the residence"
  by: yoon
* trial ACCUSE/investigate announced
  when: 2025-04-14 "the 14th"
  to: yoon
* budget SANCTION/discontinue occurred
  when: ?
  by: "a majority"
  said: yoon party "maintained"
* apart COERCE/restrict occurred
  when: 2025-04-04
  to: "Crowds of both camps"
* slow CONCEDE occurred
  when: 2024-12-03/2024-12-04 bounded
  by: troops
  said: ccourt official "says"
figure: votes 204 "204 votes" of assembly
figure: votes 85 "85" of assembly
figure: votes 8 "All eight" of ccourt
