story: gx-lindt
conflict: Australia
countries: AU
facts: On 15 December 2014 at about 9.45 a.m. Man Haron Monis took 18 people hostage in a cafe at Martin Place in Sydney with a shotgun; five got out that afternoon; shortly after 2 a.m. more ran, the gunman shot the manager and police stormed the cafe.
  Two hostages and the gunman died, others were hurt. Monis had been on bail in a murder case and convicted over letters to soldiers' families. A review by the two governments was announced on 17 December and reported on 22 February 2015; the
  coroner reported on 24 May 2017. (public record: New South Wales police, Thawley review, coroner's findings, press)

who monis: person AU | Man Haron Monis; Monis; the gunman; gunman
who police: force AU | New South Wales police; tactical police; police
who tou: force AU | Tactical Operations Unit
who hostages: population AU | the hostages; hostages
who abbott: person AU | Tony Abbott; Abbott; Mr Abbott
who baird: person AU | Mike Baird; Baird; the premier
who scipione: person AU | Andrew Scipione; Scipione
who isis: group - | Islamic State
who coroner: office AU | the coroner; state coroner
who manager: person AU | the cafe's manager; the manager
who lawyer: person AU | a barrister; the barrister
where cafe: site AU -33.868 151.210 | Lindt cafe; the cafe
where martin: district AU -33.868 151.209 | Martin Place
where sydney: town AU -33.87 151.21 | Sydney

== gx-lindt-1
outlet: Bass Strait Agency
register: wire
published: 2014-12-16
--
Three dead as Australian police {storm|storm} Sydney cafe, ending 16-hour {siege|siege}

SYDNEY, Dec 16 (BSA) - Heavily armed police {storm|burst} into a cafe in the middle of Sydney early on Tuesday and {storm|killed} a self-styled preacher who had {siege|held} customers and staff at gunpoint since breakfast time the day before. Two of his captives, a man of 34 and a woman of 38, also died.

The {storm|assault} came minutes after 2 a.m. Six people {run|ran} from a side door of the Lindt cafe, there was a {over|shot}, then a {exec|second}, and at that officers with stun grenades {storm|went in} from two sides. Television pictures showed flashes behind the big windows for about a minute. Four persons, a policeman {storm|struck} in the face by pellets among them, were taken to hospital.

"They made the {storm|call} because they believed that if they didn't {storm!hypothetical|enter} there would have been many more lives lost," police commissioner Andrew Scipione said at dawn. Whether the two were {storm|hit} by the gunman or in the crossfire he would not say. A senior officer, speaking on condition that he was not named, told BSA the manager had been {exec|killed} as he grabbed for the weapon; others contest that.

Man Haron Monis, 50, came from Iran as a refugee in 1996. He had been {letconv|convicted} of {letters|writing} abusive letters to relatives of Australian soldiers killed in Afghanistan, and his last {appeal|appeal} against that was {appealrej|rejected} on the Friday before the {siege|siege}. He was on {bail|bail} as an {accch|accused} accessory to the {exw|killing} of his former wife, and faced some fifty {sexch|counts} of {sexass|sexual assault}.

Five had {escape|got away} on Monday afternoon, two of them barefoot in aprons. Those left behind were {window|made} to hold a black flag with Arabic writing to the glass and to pass on his {dem,talkreq|demands} by telephone and on the internet: a flag of Islamic State should be {flag|brought} to him, he {talkreq|wanted} to {talk|talk} to Prime Minister Tony Abbott live on air, and it should be said that this was an {siege|attack} on Australia by that group. He {bombth|claimed} there were bombs; there were none. Police, who {seal|sealed off} blocks around and {clear|cleared} the opera house after a false alarm, {neg|negotiated} through the hostages. None of his {dem,talkreq|wishes} was {demrej|met}.

Abbott {abbcond|called} the {siege|hostage-taking} "a brush with terrorism". Barack Obama {obcall|telephoned} him to express {obsup|solidarity}. Iran's foreign ministry {irancond|condemned} the {siege|act} as inhuman and added that it had {iranwarn|warned} Canberra of the man's record. Some forty Muslim groups in Australia {muslim|denounced} it in a joint statement; thousands of Sydneysiders {ride|offered} under the tag "I'll ride with you" to {ride2|accompany} women in headscarves on trains, after one was {spit|spat} at.

Flags are at half-mast. In September police had {sepraid|raided} homes in the city over an alleged {behead|plot} to {behead|behead} a member of the public, and a youth was {youth|shot} dead in Melbourne after {knife|stabbing} two officers.

~ More: timeline | map | the victims
--
who obama: person US | Barack Obama
who iranmfa: body IR | Iran's foreign ministry
who muslims: organisation AU | Muslim groups in Australia
who youth: person AU | a youth
who exwife: person AU | his former wife
who soldiers: force AU | Australian soldiers
where melb: town AU -37.81 144.96 | Melbourne
where opera: site AU -33.857 151.215 | opera house
where afghan: country AF 34 66 | Afghanistan
* storm ASSAULT/firearms occurred
  when: 2014-12-16 "Tuesday" "minutes after 2 a.m."
  where: cafe; sydney
  by: police
  to: monis; cafe thing
  with: grenade "stun grenades"
  killed: 3 "Three dead" side unknown
  killed: 1 "a self-styled preacher" part side recipient
  killed: 2 "Two of his captives" part side civilian
  injured: 4 "Four persons" side unknown
  injured: 1 "a policeman struck in the face" part side actor
* siege ASSAULT/abduct occurred
  when: 2014-12-15/2014-12-16 "breakfast time the day before"
  where: cafe; sydney
  by: monis
  to: hostages "customers and staff"
* run RETREAT/withdraw occurred optional
  when: 2014-12-16 "minutes after 2 a.m."
  where: cafe; sydney
  by: hostages "Six people"
* over ASSAULT/firearms occurred
  when: 2014-12-16 "minutes after 2 a.m."
  where: cafe; sydney
  by: monis
* exec ASSAULT/firearms occurred
  when: 2014-12-16 "minutes after 2 a.m."
  where: cafe; sydney
  by: monis
  to: manager
  killed: 1 "the manager" side civilian
  said: "A senior officer" unnamed "told"
  said: "others" unnamed denied "contest"
* letconv SANCTION/convict occurred
  when: ?
  to: monis
  about: letters
* letters ACCUSE/disapprove occurred
  when: ?
  by: monis
  to: "relatives of Australian soldiers"
* appeal REQUEST/change occurred optional
  when: ?
  by: monis
  about: letconv
* appealrej REJECT occurred
  when: 2014-12-12 from siege "Friday"
  to: monis
  about: appeal
  answers: appeal "rejected"
* bail RETREAT/release occurred
  when: ?
  to: monis
* accch ACCUSE/investigate occurred
  when: ?
  to: monis
  about: exw
* exw ASSAULT/primitive occurred
  when: ?
  by: monis alleged
  to: exwife
  killed: 1 "his former wife" side civilian
* sexch ACCUSE/investigate occurred
  when: ?
  to: monis
  about: sexass
  count: ~50 "some fifty counts"
* sexass ASSAULT/sexual occurred
  when: ?
  by: monis alleged
* escape RETREAT/withdraw occurred optional
  when: 2014-12-15 "Monday afternoon"
  where: cafe; sydney
  by: hostages "Five"
* window COERCE/restrict occurred
  when: 2014-12-15/2014-12-16 bounded
  where: cafe; sydney
  by: monis
  to: hostages
* dem REQUEST/yield occurred
  when: 2014-12-15/2014-12-16 bounded
  where: cafe; sydney
  by: monis
  to: police
  about: flag
* talkreq REQUEST/meet occurred
  when: 2014-12-15/2014-12-16 bounded
  where: cafe; sydney
  by: monis
  to: abbott
  about: talk
* flag AID demanded optional
  when: ?
  where: cafe
  to: monis
* talk CONSULT demanded optional
  when: ?
  by: monis; abbott
  to: abbott
* demrej REJECT/yield occurred
  when: 2014-12-15/2014-12-16 bounded
  to: monis
  about: dem
  answers: dem "None of his wishes was met"
* bombth THREATEN/violence occurred
  when: 2014-12-15/2014-12-16 bounded
  where: cafe; sydney
  by: monis
  about: ASSAULT/explosives
* seal COERCE/restrict occurred
  when: 2014-12-15/2014-12-16 bounded
  where: "blocks around"; sydney
  by: police
  to: "blocks around" thing
* clear COERCE/restrict occurred
  when: 2014-12-15/2014-12-16 bounded
  where: opera; sydney
  by: police
  to: opera thing
* neg CONSULT occurred
  when: 2014-12-15/2014-12-16 bounded
  where: cafe; sydney
  by: police; monis
* abbcond ACCUSE/disapprove occurred
  when: 2014-12-15/2014-12-16 bounded
  by: abbott
  to: monis
  about: siege
  answers: siege "called the hostage-taking"
* obcall CONSULT/phone occurred
  when: 2014-12-15/2014-12-16 bounded
  by: obama; abbott
  to: abbott
* obsup SUPPORT occurred
  when: 2014-12-15/2014-12-16 bounded
  by: obama
  to: abbott
* irancond ACCUSE/disapprove occurred
  when: 2014-12-15/2014-12-16 bounded
  by: iranmfa
  to: monis
  about: siege
  answers: siege "condemned the act"
* iranwarn COOPERATE occurred optional
  when: ?
  by: iranmfa
  to: "Canberra"
  said: iranmfa official "added"
* muslim ACCUSE/disapprove occurred
  when: 2014-12-15/2014-12-16 bounded
  by: muslims
  to: monis
  about: siege
  answers: siege "denounced it"
* ride AGREE occurred
  when: 2014-12-15/2014-12-16 bounded
  by: "thousands of Sydneysiders"
  to: "women in headscarves"
  about: ride2
* ride2 AID announced optional
  when: ?
  where: "trains"
  by: "thousands of Sydneysiders"
  to: "women in headscarves"
* spit ASSAULT occurred optional
  when: ?
  to: "one"
* sepraid COERCE occurred
  when: 2014-09 "September"
  where: "homes in the city"; sydney
  by: police
  to: "homes" thing
  answers: behead "over an alleged plot"
* behead ASSAULT/primitive attempted
  when: ?
  to: "a member of the public"
* youth ASSAULT/firearms occurred
  when: 2014-09 "September"
  where: melb
  to: youth
  killed: 1 "a youth" side recipient
* knife ASSAULT/primitive occurred
  when: 2014-09 "September"
  where: melb
  by: youth
  to: "two officers"
  injured: 2 "two officers" side recipient

== gx-lindt-2
outlet: Sydney Basin Daily
register: daily
published: 2014-12-18
--
Who {bail|let} him {bail|out}? Leaders order {review|inquiry} into {siege|siege} as flowers pile up

It took the length of one night for grief to turn into questions. How could a man {accch|charged} with helping to {exw|stab} and {exw|burn} the mother of his sons {siege|sit down} in Martin Place with a pump-action shotgun? Why was he not on any list? And who will answer for it?

Tony Abbott and the premier of New South Wales, Mike Baird, stood side by side on Wednesday and {promise|promised} a {review|review} of all dealings of police, courts and intelligence with Man Haron Monis since he stepped off a plane, to be finished by the end of January. The prime minister {complain|complained} on radio that "the system did not adequately deal with this individual". He said that Monis once held a gun licence; within the hour the state's police {contra|contradicted} him: there was none on record. It is thought that the weapon entered the country before the {buyback|buy-back} of 1996.

Baird will not wait. New rules, {baillaw|passed} in May and in force from late January, would have {keep|kept} the man in, he assured; the opposition {oppask|asked} why they had to wait for it. It was a magistrate at Penrith who {bail|freed} him a year ago, the {accch|case} against him being "weak". A further {bail2|release} was granted in October on the {sexch|charges} of {sexass|rape}, over no great protest of the prosecutor. The director of public prosecutions has begun his own {dppinq|inquiry} into that.

What went on inside grows clearer as survivors talk. He {window|made} them stand in turns at the windows, their palms on the glass, so that no marksman could fire. He let a pregnant woman sit. When five had {escape|fled} he {shootth|threatened} to {shoot|shoot} one for each that ran. About two in the morning he made the manager kneel, hands on his head, and {exec|fired} at the back of it, one woman says; only then did the Tactical Operations Unit {storm|break in}. Twenty-two rounds were {storm|discharged} by officers. A fragment of one of these, it is now thought, {storm|struck} the barrister, a mother of three, who had lain under a chair. A critical-incident team is {cinv|examining} that under the eye of the state coroner.

Monis had {agcomp|complained} in writing to the attorney-general in October and {isask|asked} whether he might {corr|correspond} with the head of Islamic State. The hotline for threats got eighteen {calls|calls} about his Facebook page in the three days before; none, it was decided, contained an imminent threat. That body, for its part, has said nothing; a magazine in its style {praise|praised} "the lone knight" yesterday.

On Tuesday evening the Grand Mufti and the Anglican archbishop {pray|prayed} together at the carpet of flowers; Ray Hadley, the broadcaster, {thank|thanked} them. Less brotherly: two windows of a mosque in Lakemba were {smash|smashed} with a hammer and a pig's head {pig|left} on the step of a school at Minto. Strike force Hammerhead, with 400 officers, now {patrols|patrols} stations and places of worship.

~ Want more? Our app has live video from Martin Place.
--
who dpp: office AU | The director of public prosecutions
who mag: office AU | a magistrate at Penrith
who opp: party AU | the opposition
who nswpol: force AU | the state's police
who mufti: person AU | Grand Mufti
who archb: person AU | Anglican archbishop
who hadley: person AU | Ray Hadley
who exwife: person AU | the mother of his sons
who agen: office AU | attorney-general
who abbott: The prime minister
who baird: the premier of New South Wales
who magazine: outlet - | a magazine in its style
where lakemba: district AU -33.92 151.08 | Lakemba
where minto: district AU -34.03 150.84 | Minto
* siege ASSAULT/abduct occurred
  when: ?
  where: martin
  by: monis
  to: "survivors"
  with: small-arms "a pump-action shotgun" 1
* bail RETREAT/release occurred
  when: 2013-12 "a year ago"
  where: "Penrith"
  by: mag
  to: monis
* review ACCUSE/investigate announced
  when: 2014-12-17/2015-01-31 bounded "the end of January"
  by: abbott; baird
  to: "police, courts and intelligence"
  about: siege
* accch ACCUSE/investigate occurred
  when: ?
  to: monis
  about: exw
* exw ASSAULT/primitive occurred
  when: ?
  by: monis alleged
  to: exwife
* promise AGREE occurred
  when: 2014-12-17 "Wednesday"
  by: abbott; baird
  about: review
* complain ACCUSE/disapprove occurred
  when: 2014-12-17/2014-12-18 bounded
  by: abbott
  to: "the system"
* contra REJECT occurred optional
  when: 2014-12-17/2014-12-18 bounded "within the hour"
  by: nswpol
  to: abbott
* buyback RETREAT/disarm occurred
  when: 1996 from text "1996"
* baillaw COERCE/restrict occurred
  when: 2014-05 "May"
* keep COERCE/arrest hypothetical optional
  when: ?
  to: monis
  said: baird official "assured"
* oppask ACCUSE/disapprove occurred optional
  when: 2014-12-17/2014-12-18 bounded
  by: opp
  to: baird
* bail2 RETREAT/release occurred
  when: 2014-10 "October"
  to: monis
* sexch ACCUSE/investigate occurred
  when: ?
  to: monis
  about: sexass
* sexass ASSAULT/sexual occurred
  when: ?
  by: monis alleged
* dppinq ACCUSE/investigate occurred
  when: 2014-10/2014-12-18 bounded
  by: dpp
  about: bail2
* window COERCE/restrict occurred
  when: ?
  where: "at the windows"; martin
  by: monis
  to: "them"
* escape RETREAT/withdraw occurred optional
  when: ?
  by: "five"
* shootth THREATEN/violence occurred
  when: ?
  by: monis
  to: "them"
  about: shoot
* shoot ASSAULT/firearms hypothetical optional
  when: ?
  by: monis
  to: "one for each that ran"
* exec ASSAULT/firearms occurred
  when: ? "About two in the morning"
  where: martin
  by: monis
  to: manager
  said: "one woman" witness "says"
* storm ASSAULT/firearms occurred
  when: ? "About two in the morning"
  where: martin
  by: tou
  to: lawyer
  munitions: 22 "Twenty-two rounds"
* cinv ACCUSE/investigate ongoing
  when: 2014-12-18
  by: "A critical-incident team"
  to: tou
  about: storm
* agcomp ACCUSE/disapprove occurred
  when: 2014-10 "October"
  by: monis
  to: agen
* isask REQUEST occurred
  when: 2014-10 "October"
  by: monis
  to: agen
  about: corr
* corr CONSULT demanded optional
  when: ?
  by: monis
  to: "the head of Islamic State"
* calls ACCUSE/allege occurred optional
  when: ? "the three days before"
  to: monis
  count: 18 "eighteen calls"
* praise SUPPORT occurred
  when: 2014-12-17 "yesterday"
  by: magazine
  to: monis
* pray SUPPORT occurred optional
  when: 2014-12-16 "Tuesday evening"
  where: "the carpet of flowers"
  by: mufti; archb
* thank SUPPORT occurred
  when: 2014-12-16/2014-12-18 bounded
  by: hadley
  to: mufti; archb
  about: pray
  answers: pray "thanked them"
* smash PROTEST/vandalize occurred
  when: ?
  where: lakemba
  to: "a mosque" thing
  with: blunt "a hammer"
* pig PROTEST/vandalize occurred
  when: ?
  where: minto
  to: "a school" thing
* patrols MOBILIZE/police ongoing
  when: 2014-12-18 "now"
  where: "stations and places of worship"
  by: "Strike force Hammerhead"
  troops: 400 "400 officers"

== gx-lindt-3
outlet: Southern Courts Review
register: court
published: 2017-05-25
--
"Ten minutes too long": coroner {find|faults} police over Lindt {siege|siege}

In 500 pages and after eighteen months of {hear|hearings} the state coroner of New South Wales, Michael Barnes, on Wednesday {find|held} that those in command in the early hours of 16 December 2014 waited when they should have acted. He found no evil faith, and named nobody as the cause but one. "Let us be clear. Monis {exec|murdered}, he {siege|terrorised}. He alone {blame|bears the guilt}."

1. The entry. The plan was to {storm!hypothetical|go in} once a hostage had been killed or gravely hurt. At 2.03 a.m. eleven people were still inside, when a group {run|escaped} and Monis {over|fired} above them. This {over|shot}, the coroner thinks, ought to have triggered action on the spot, since a further one was then to be feared. Ten minutes went by. At 2.13 the manager was {exec|executed} on his knees; only then was the {storm|order} given. The barrister was {storm|killed} by fragments of a police round which had hit a marble wall or a chair.

2. The experts. A psychiatrist who sat at the ear of the negotiators had assured them that the man was a braggart. His view was "{psy|erroneous}", and his part both ill-defined and overdone. Of the negotiators: they {negfault|failed} to {speak|speak} to Monis directly in more than sixteen hours, they overlooked four {calls4|calls} from the hostages, one at half past midnight. The {lightno|refusal} to have some lights in the street {lights|turned off}, for which the gunman had {lightreq|asked} twice, was defensible but left him enraged.

3. {bail|Bail}. The prosecutor made {prosfault|mistakes} in December 2013; he did not press the right points, and on 26 May 2014 and in October the liberty was {bailmay,bail2|continued}. It is {rec|recommended} that lawyers of the office be {train|trained}.

4. Was it terrorism? It was, in the finding, though the man was a loner who had {sworn|sworn} himself to Islamic State only weeks earlier by a post in Arabic; the group had not {command|commanded} it. The domestic service ASIO {asiofault|misjudged} eighteen {calls|reports}; the {review|review} of February 2015 had {revfault|faulted} it for that before.

Reaction. The family of the manager, outside in Phillip Street, {fam|called} the chiefs cowards who had "watched". The new commissioner, Mick Fuller, {sorry|said sorry}: "We should have {storm|gone in} earlier." Gladys Berejiklian, premier since January, {accept|accepted} all forty-five {rec|recommendations} "in spirit" and will {law|bring in} a law by which officers who shoot a terrorist on sight need not wait for an immediate threat. Civil liberty groups {civ|opposed} this at once. The police union {union|demanded} semi-automatic rifles for patrols. ASIO declined to comment.

Victims' relatives had {walkout|walked out} of the {hear|hearing} in August when two deputy commissioners could not recall a meeting. One told this journal that she expects a {suit|suit}; {suit|notice} has been drawn up.
--
who barnes: person AU | Michael Barnes
who fuller: person AU | Mick Fuller
who berej: person AU | Gladys Berejiklian
who asio: force AU | ASIO
who union: organisation AU | The police union
who civ: organisation AU | Civil liberty groups
who fam: population AU | The family of the manager
who rels: population AU | Victims' relatives
who psy: person AU | A psychiatrist
who prosec: office AU | The prosecutor
who negot: force AU | the negotiators
where phillip: site AU -33.869 151.211 | Phillip Street
where cafe: Lindt
* find ACCUSE/disapprove occurred
  when: 2017-05-24 "Wednesday"
  by: barnes; coroner
  to: police "those in command"
  about: storm
  answers: storm "faults police"
* siege ASSAULT/abduct occurred
  when: 2014-12-15/2014-12-16 "more than sixteen hours"
  where: cafe
  by: monis
  to: hostages
* hear ACCUSE/investigate occurred
  when: ? "eighteen months"
  by: coroner
  about: siege
* blame ACCUSE/allege occurred
  when: 2017-05-24 "Wednesday"
  by: barnes; coroner
  to: monis
  about: siege
* exec ASSAULT/firearms occurred
  when: 2014-12-16 "2.13"
  where: cafe
  by: monis
  to: manager
  killed: 1 "the manager" side civilian
* storm ASSAULT/firearms occurred
  when: 2014-12-16 from text "16 December 2014"
  where: cafe
  by: police
  to: monis; lawyer
  killed: 1 "The barrister" side civilian
* run RETREAT/withdraw occurred optional
  when: 2014-12-16 "2.03 a.m."
  where: cafe
  by: hostages "a group"
* over ASSAULT/firearms occurred
  when: 2014-12-16 "2.03 a.m."
  where: cafe
  by: monis
  to: hostages "a group"
* psy ACCUSE/disapprove occurred
  when: 2017-05-24
  by: barnes; coroner
  to: psy
* negfault ACCUSE/disapprove occurred
  when: 2017-05-24
  by: barnes; coroner
  to: negot
* speak CONSULT denied optional
  when: 2014-12-15/2014-12-16 "more than sixteen hours"
  where: cafe
  by: negot
  to: monis
  said: barnes official
* calls4 CONSULT/phone attempted
  when: 2014-12-15/2014-12-16 "half past midnight"
  where: cafe
  by: hostages
  to: negot
  count: 4 "four calls"
* lightreq REQUEST/yield occurred
  when: 2014-12-15/2014-12-16 bounded
  where: cafe
  by: monis
  about: lights
  count: 2 "twice"
* lightno REJECT/yield occurred
  when: 2014-12-15/2014-12-16 bounded
  by: negot
  to: monis
  about: lightreq
  answers: lightreq "for which the gunman had asked"
* lights CONCEDE demanded optional
  when: ?
  where: "in the street"
  to: monis
* bail RETREAT/release occurred
  when: 2013-12 from text "December 2013"
  to: monis
* prosfault ACCUSE/disapprove occurred
  when: 2017-05-24
  by: barnes; coroner
  to: prosec
  about: bail
* bailmay RETREAT/release occurred
  when: 2014-05-26 from text "26 May 2014"
  to: monis
* bail2 RETREAT/release occurred
  when: 2014-10 "October"
  to: monis
* rec REQUEST/change occurred
  when: 2017-05-24
  by: barnes; coroner
  to: prosec
  about: train
  count: 45 "all forty-five recommendations"
* train AID demanded optional
  when: ?
  to: "lawyers of the office"
* sworn SUPPORT occurred
  when: 2014-11/2014-12 bounded from siege "only weeks earlier"
  by: monis
  to: isis
* command REQUEST denied optional
  when: ?
  by: isis
  to: monis
  about: siege
  said: barnes official
* asiofault ACCUSE/disapprove occurred
  when: 2017-05-24
  by: barnes; coroner
  to: asio
  about: calls
* calls ACCUSE/allege occurred optional
  when: ?
  to: monis
  count: 18 "eighteen reports"
* review ACCUSE/investigate occurred
  when: 2015-02 from text "February 2015"
  to: asio
* revfault ACCUSE/disapprove occurred
  when: 2015-02 from text "February 2015"
  by: "the review of February 2015"
  to: asio
  about: calls
* fam ACCUSE/disapprove occurred
  when: 2017-05-24/2017-05-25 bounded
  where: phillip
  by: fam
  to: police "the chiefs"
  about: storm
* sorry CONCEDE occurred
  when: 2017-05-24/2017-05-25 bounded
  by: fuller
  about: storm
  answers: find "Reaction"
* accept AGREE occurred
  when: 2017-05-24/2017-05-25 bounded
  by: berej
  to: coroner
  about: rec
  answers: rec "accepted all forty-five recommendations"
* law COERCE announced
  when: ?
  by: berej
* civ REJECT occurred
  when: 2017-05-24/2017-05-25 bounded "at once"
  by: civ
  to: berej
  about: law
  answers: law "opposed this"
* union REQUEST/assist occurred
  when: 2017-05-24/2017-05-25 bounded
  by: union
  about: MOBILIZE/weapons
* walkout PROTEST/boycott occurred
  when: 2016-08 "August"
  by: rels
  to: "two deputy commissioners"
* suit ACCUSE/investigate announced
  when: ?
  by: rels "One"
