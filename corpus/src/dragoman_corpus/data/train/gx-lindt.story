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

The {storm|assault} came minutes after 2 a.m. Six people {run2|ran} from a side door of the Lindt cafe, there was a {shot1|shot}, then a second, and at that officers with stun grenades {storm|went in} from two sides. Television pictures showed flashes behind the big windows for about a minute. Four persons, a policeman {pellet|struck} in the face by pellets among them, were taken to hospital.

"They made the call because they believed that if they didn't enter there would have been many more lives lost," police commissioner Andrew Scipione said at dawn. Whether the two were {storm|hit} by the gunman or in the {storm|crossfire} he would not say. A senior officer, speaking on condition that he was not named, told BSA the manager had been {shotm|killed} as he {grab|grabbed} for the weapon; others contest that.

Man Haron Monis, 50, came from Iran as a refugee in 1996. He had been {lett|convicted} of {letters|writing} abusive letters to relatives of Australian soldiers {afgh|killed} in Afghanistan, and his last {apl|appeal} against that was {appealrej|rejected} on the Friday before the {siege|siege}. He was on {bail|bail} as an {acc|accused} accessory to the {exwife|killing} of his former wife, and faced some fifty {sexch|counts} of sexual {sexas|assault}.

Five had {run1|got away} on Monday afternoon, two of them barefoot in aprons. Those left behind were {flag|made} to hold a black flag with Arabic writing to the glass and to pass on his {dem|demands} by telephone and on the internet: a flag of Islamic State should be {flagdem!demanded|brought} to him, he wanted to {phonepm!demanded|talk} to Prime Minister Tony Abbott live on air, and it should be said that this was an {siege|attack} on Australia by that group. He {bombthr|claimed} there were bombs; there were none. Police, who {cordon|sealed off} blocks around and {clear|cleared} the opera house after a false alarm, {negot|negotiated} through the hostages. None of his wishes was {grant!denied|met}.

Abbott {abbc|called} the {siege|hostage-taking} "a brush with terrorism". Barack Obama {obama|telephoned} him to express {obamacond|solidarity}. Iran's foreign ministry {irancond|condemned} the {siege|act} as inhuman and added that it had {iranwarn|warned} Canberra of the man's record. Some forty Muslim groups in Australia {muscond|denounced} it in a joint statement; thousands of Sydneysiders {ride|offered} under the tag "I'll ride with you" to {ride2!announced|accompany} women in headscarves on trains, after one was {spit|spat at}.

Flags are at half-mast. In September police had {raidsept|raided} homes in the city over an alleged {plotsept|plot} to {plotsept|behead} a member of the public, and a youth was {mel|shot} dead in Melbourne after {stab|stabbing} two officers.

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
* iranwarn COOPERATE occurred optional
  when: ?
  by: iranmfa
  to: "Canberra"
  said: iranmfa official "added"
* storm ASSAULT/firearms occurred
  when: 2014-12-16 "minutes after 2 a.m." "early on Tuesday"
  where: cafe; sydney
  by: police
  to: monis
  with: grenade "stun grenades"; small-arms "armed"
  killed: 1 "a self-styled preacher" side recipient
  killed: 2 "Two of his captives" side civilian
  killed: 3 "Three dead" side unknown
  killed: 1 "a man of 34" part side civilian
  killed: 1 "a woman of 38" part side civilian
  injured: 4 "Four persons" side unknown
  said: scipione official "said"
* siege ASSAULT/abduct occurred
  when: 2014-12-15/2014-12-16 "16-hour" "the day before"
  where: cafe; sydney
  by: monis
  to: hostages "customers and staff"
* run2 RETREAT/release occurred optional
  when: 2014-12-16 "minutes after 2 a.m."
  where: cafe
  by: "Six people"
  to: "Six people"
  released: 6 "Six people" side civilian
* shotm ASSAULT/firearms occurred
  when: 2014-12-16 "minutes after 2 a.m."
  where: cafe
  by: monis
  to: manager
  killed: 1 "the manager" side civilian
  said: "A senior officer" unnamed "told"
  said: "others" unnamed denied "contest"
* shot1 ASSAULT/firearms occurred
  when: 2014-12-16 "minutes after 2 a.m."
  where: cafe
* pellet ASSAULT/firearms occurred
  when: 2014-12-16 "minutes after 2 a.m."
  where: cafe
  to: "a policeman"
  injured: 1 "a policeman" side recipient
  part_of: storm
  with: small-arms "pellets"
* grab ASSAULT attempted optional
  when: 2014-12-16
  where: cafe
  by: manager
  to: monis
  said: "A senior officer" unnamed "told"
* lett SANCTION/convict occurred
  when: 1996/2014-12-12 bounded
  to: monis
  about: letters
* letters ACCUSE/disapprove occurred
  when: 1996/2014-12-12 bounded
  by: monis
  to: "relatives of Australian soldiers"
* afgh ASSAULT occurred
  when: ?
  where: afghan
  to: "Australian soldiers"
* apl REQUEST/change occurred
  when: 1996/2014-12-12 bounded
  by: monis
  about: lett
  answers: lett
* appealrej REJECT occurred
  when: 2014-12-12 from siege "the Friday before the siege"
  to: monis
  about: lett
  answers: apl "rejected"
* bail RETREAT/release occurred
  when: ?
  to: monis
* acc ACCUSE/investigate occurred
  when: ?
  to: monis
  about: exwife
* exwife ASSAULT/targeted occurred
  when: 1996/2014-12-15 bounded
  by: monis alleged
  to: exwife
  killed: 1 "his former wife" side civilian
* sexch ACCUSE/investigate ongoing
  when: ?
  to: monis
  about: sexas
* sexas ASSAULT/sexual occurred
  when: 1996/2014-12-15 bounded
  by: monis alleged
  count: ~50 "some fifty counts"
* run1 RETREAT/release occurred optional
  when: 2014-12-15 "Monday afternoon"
  where: cafe
  by: "Five"
  to: "Five"
  released: 5 "Five" side civilian
* flag COERCE/restrict occurred
  when: 2014-12-15 "Monday"
  where: cafe
  by: monis
  to: hostages "Those left behind"
* dem REQUEST/yield occurred
  when: 2014-12-15 "Monday"
  where: cafe
  by: monis
  to: police
  about: flagdem
* flagdem CONCEDE demanded optional
  when: ?
  to: monis
* phonepm CONSULT/phone demanded optional
  when: ?
  by: monis; abbott
* bombthr THREATEN/violence occurred
  when: 2014-12-15
  where: cafe
  by: monis
* cordon COERCE/restrict occurred
  when: 2014-12-15
  where: sydney
  by: police
  to: "blocks around" thing
* clear COERCE/restrict occurred
  when: 2014-12-15
  where: opera
  by: police
  to: "the opera house" thing
* negot CONSULT occurred
  when: 2014-12-15/2014-12-16 bounded
  by: police; monis
* grant CONCEDE denied
  when: 2014-12-15/2014-12-16 bounded
  to: monis
  answers: dem
* abbc ACCUSE/disapprove occurred
  when: 2014-12-15/2014-12-16 bounded
  by: abbott
  to: monis
  about: siege
  answers: siege "called"
* obama CONSULT/phone occurred
  when: 2014-12-15/2014-12-16 bounded
  by: obama; abbott
  to: abbott
* obamacond SUPPORT occurred
  when: 2014-12-15/2014-12-16 bounded
  by: obama
  to: abbott
* irancond ACCUSE/disapprove occurred
  when: 2014-12-15/2014-12-16 bounded
  by: iranmfa
  to: monis
  about: siege
  answers: siege "condemned"
* muscond ACCUSE/disapprove occurred
  when: 2014-12-15/2014-12-16 bounded
  by: muslims
  to: monis
  about: siege
  answers: siege "denounced"
* ride AGREE occurred
  when: 2014-12-15/2014-12-16 bounded
  where: sydney
  by: "thousands of Sydneysiders"
  to: "women in headscarves"
  about: ride2
* ride2 AID announced optional
  when: ?
  where: "trains"
  by: "thousands of Sydneysiders"
  to: "women in headscarves"
* spit ASSAULT/beat occurred
  when: 2014-12-15/2014-12-16 bounded
  where: "trains"
  to: "one"
* raidsept COERCE/seize occurred
  when: 2014-09 "September"
  where: sydney
  by: police
  to: "homes" thing
* plotsept ASSAULT/targeted attempted
  when: 2014-09 "September"
  where: sydney
  to: "a member of the public"
* mel ASSAULT/firearms occurred
  when: 2014-09 "September"
  where: melb
  to: youth
  killed: 1 "a youth" side recipient
* stab ASSAULT/primitive occurred
  when: 2014-09 "September"
  where: melb
  by: youth
  to: "two officers"
  with: knife "stabbing"
  injured: 2 "two officers" side recipient

== gx-lindt-2
outlet: Sydney Basin Daily
register: daily
published: 2014-12-18
--
Who {bail|let} him {bail|out}? Leaders order {rev|inquiry} into {siege|siege} as flowers pile up

It took the length of one night for grief to turn into questions. How could a man {acc|charged} with helping to {exwife|stab} and {exwife|burn} the mother of his sons sit down in Martin Place with a pump-action shotgun? Why was he not on any list? And who will answer for it?

Tony Abbott and the premier of New South Wales, Mike Baird, stood side by side on Wednesday and {revann|promised} a {rev|review} of all dealings of police, courts and intelligence with Man Haron Monis since he stepped off a plane, to be finished by the end of January. The prime minister {abbang|complained} on radio that "the system did not adequately deal with this individual". He said that Monis once held a gun licence; within the hour the state's police {polrej|contradicted} him: there was none on record. It is thought that the weapon entered the country before the buy-back of 1996.

Baird will not wait. New {baill!announced|rules}, {bailvote|passed} in May and in force from late January, would have kept the man in, he assured; the opposition asked why they had to wait for it. It was a magistrate at Penrith who {bail|freed} him a year ago, the {acc|case} against him being "weak". A further {bail2|release} was granted in October on the {sexch|charges} of {sexas|rape}, over no great protest of the prosecutor. The director of public prosecutions has begun his own {dppinq|inquiry} into that.

What went on inside grows clearer as survivors talk. He {windows|made} them stand in turns at the windows, their palms on the glass, so that no marksman could fire. He let a pregnant woman sit. When five had {run1|fled} he {rage|threatened} to {shoothost!threatened|shoot} one for each that ran. About two in the morning he made the manager {kneel|kneel}, hands on his head, and {shotm|fired} at the back of it, one woman says; only then did the Tactical Operations Unit {storm|break in}. Twenty-two rounds were {storm|discharged} by officers. A fragment of one of these, it is now thought, {frag|struck} the barrister, a mother of three, who had lain under a chair. A critical-incident team is {inq2|examining} that under the eye of the state coroner.

Monis had {petit|complained} in writing to the attorney-general in October and asked whether he might correspond with the head of Islamic State. The hotline for threats got eighteen {calls|calls} about his Facebook page in the three days before; none, it was decided, contained an imminent threat. That body, for its part, has said nothing; a magazine in its style {ispraise|praised} "the lone knight" yesterday.

On Tuesday evening the Grand Mufti and the Anglican archbishop {pray|prayed} together at the carpet of flowers; Ray Hadley, the broadcaster, {hadley|thanked} them. Less brotherly: two windows of a mosque in Lakemba were {mosque|smashed} with a hammer and a pig's head {pighead|left} on the step of a school at Minto. Strike force Hammerhead, with 400 officers, now {ham|patrols} stations and places of worship.

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
* revann AGREE occurred
  when: 2014-12-17 "Wednesday"
  by: abbott; baird
  about: rev
* siege ASSAULT/abduct occurred
  when: ?
  where: martin
  by: monis
  to: "survivors"
  with: small-arms "a pump-action shotgun"
* acc ACCUSE/investigate occurred
  when: ?
  to: monis
  about: exwife
* exwife ASSAULT/targeted occurred
  when: ?
  by: monis alleged
  to: exwife
  with: knife "stab"; incendiary "burn"
* rev ACCUSE/investigate announced
  when: 2014-12-17/2015-01-31 bounded "by the end of January"
  by: abbott; baird
  to: "police, courts and intelligence"
* abbang ACCUSE/disapprove occurred
  when: 2014-12-17/2014-12-18 bounded
  by: abbott
  to: "the system"
* polrej REJECT occurred optional
  when: 2014-12-17/2014-12-18 bounded "within the hour"
  by: nswpol
  to: abbott
* baill COERCE/restrict announced
  when: 2015-01 "late January"
  by: baird
* bailvote SUPPORT occurred
  when: 2014-05 "May"
  about: baill
* bail RETREAT/release occurred
  when: 2013-12 "a year ago"
  where: "Penrith"
  by: mag
  to: monis
* bail2 RETREAT/release occurred
  when: 2014-10 "October"
  to: monis
* sexas ASSAULT/sexual occurred
  when: ?
  by: monis alleged
* dppinq ACCUSE/investigate occurred
  when: 2014-10/2014-12-18 bounded
  by: dpp
  about: bail2
* run1 RETREAT/release occurred optional
  when: ?
  where: martin
  by: "five"
  to: "five"
  released: 5 "five" side civilian
* rage THREATEN/violence occurred
  when: ?
  where: martin
  by: monis
  to: "survivors"
  about: shoothost
  said: "survivors" witness
* shoothost ASSAULT/firearms threatened
  when: ?
  by: monis
  to: "survivors"
* kneel COERCE/restrict occurred
  when: ? "About two in the morning"
  where: martin
  by: monis
  to: manager
  said: "one woman" witness "says"
* shotm ASSAULT/firearms occurred
  when: ? "About two in the morning"
  where: martin
  by: monis
  to: manager
  said: "one woman" witness "says"
* storm ASSAULT/firearms occurred
  when: ? "About two in the morning"
  where: martin
  by: tou
  to: monis
  munitions: 22 "Twenty-two rounds"
  with: small-arms "rounds"
* frag ASSAULT/firearms occurred
  when: ?
  where: martin
  by: tou "officers"
  to: lawyer
  injured: 1 "the barrister" side civilian
  part_of: storm
* inq2 ACCUSE/investigate ongoing
  when: ?
  by: "A critical-incident team"
  to: tou
  about: frag
* petit REQUEST/change occurred
  when: 2014-10 "October"
  by: monis
  to: agen
* calls ACCUSE/allege occurred optional
  when: ? "three days before"
  to: monis
  count: 18 "eighteen calls"
* ispraise SUPPORT occurred
  when: 2014-12-17 "yesterday"
  by: magazine
  to: monis
  about: siege
  answers: siege "praised"
* pray PROTEST/demo occurred optional
  when: 2014-12-16 "Tuesday evening"
  where: martin
  by: mufti; archb
* hadley SUPPORT occurred optional
  when: 2014-12-16/2014-12-18 bounded
  by: hadley
  to: mufti; archb
* mosque PROTEST/vandalize occurred
  when: ?
  where: lakemba
  to: "a mosque in Lakemba" thing
  with: blunt "a hammer"
* pighead THREATEN occurred
  when: ?
  where: minto
  to: "a school at Minto" thing
* ham MOBILIZE/police ongoing
  when: ? "now"
  where: "stations"
  by: "Strike force Hammerhead"
* sexch ACCUSE/investigate ongoing
  when: ?
  to: monis
  about: sexas
* windows COERCE/restrict occurred
  when: ?
  where: martin
  by: monis
  to: "survivors"
  said: "survivors" witness "talk"
figure: troops 400 "400 officers" of "Strike force Hammerhead"

== gx-lindt-3
outlet: Southern Courts Review
register: court
published: 2017-05-25
--
"Ten minutes too long": coroner {find|faults} police over Lindt {siege|siege}

In 500 pages and after eighteen months of {inquest|hearings} the state coroner of New South Wales, Michael Barnes, on Wednesday {find|held} that those in command in the early hours of 16 December 2014 waited when they should have acted. He found no evil faith, and named nobody as the cause but one. "Let us be clear. Monis {shotm|murdered}, he {siege|terrorised}. He alone bears the guilt."

1. The {storm|entry}. The plan was to go in once a hostage had been {trig!hypothetical|killed} or gravely hurt. At 2.03 a.m. eleven people were still inside, when a group {run2|escaped} and Monis {shot1|fired} above them. This {shot1|shot}, the coroner thinks, ought to have triggered action on the spot, since a further one was then to be feared. Ten minutes went by. At 2.13 the manager was {shotm|executed} on his knees; only then was the {storm|order} given. The barrister was {frag|killed} by fragments of a police round which had hit a marble wall or a chair.

2. The experts. A psychiatrist who sat at the ear of the negotiators had assured them that the man was a braggart. His view was "erroneous", and his part both ill-defined and overdone. Of the negotiators: they failed to {talk!denied|speak} to Monis directly in more than sixteen hours, they overlooked four {callsh|calls} from the hostages, one at half past midnight. The {refuse|refusal} to have some lights in the street turned off, for which the gunman had {askl|asked} twice, was defensible but left him enraged.

3. {bail|Bail}. The prosecutor made mistakes in December 2013; he did not press the right points, and on 26 May 2014 and in October the liberty was {bail2|continued}. It is {recbail|recommended} that lawyers of the office be trained.

4. Was it terrorism? It was, in the finding, though the man was a loner who had {pledge|sworn} himself to Islamic State only weeks earlier by a post in Arabic; the group had not {direct!denied|commanded} it. The domestic service ASIO misjudged eighteen {calls|reports}; the review of February 2015 had {thawley|faulted} it for that before.

Reaction. The family of the manager, outside in Phillip Street, {famblame|called} the chiefs cowards who had "watched". The new commissioner, Mick Fuller, said {fullersorry|sorry}: "We should have gone in earlier." Gladys Berejiklian, premier since January, {bagree|accepted} all forty-five recommendations "in spirit" and will bring in a {law|law} by which officers who shoot a terrorist on sight need not wait for an immediate threat. Civil liberty groups {civrej|opposed} this at once. The police union {union|demanded} semi-automatic rifles for patrols. ASIO {asiono|declined} to comment.

Victims' relatives had {walk|walked out} of the {inquest|hearing} in August when two deputy commissioners could not recall a meeting. One told this journal that she expects a {suit|suit}; notice has been drawn up.
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
* asiono REJECT occurred optional
  when: 2017-05-24/2017-05-25 bounded
  by: asio
* inquest ACCUSE/investigate occurred optional
  when: 2016/2017-05-24 bounded "eighteen months"
  by: coroner
  about: siege
* find ACCUSE/disapprove occurred
  when: 2017-05-24 "Wednesday"
  by: barnes; coroner
  to: police
* siege ASSAULT/abduct occurred
  when: 2014-12-15/2014-12-16 bounded
  where: cafe
  by: monis
  to: hostages
* shotm ASSAULT/firearms occurred
  when: 2014-12-16 "2.13"
  where: cafe
  by: monis
  to: manager
  killed: 1 "the manager" side civilian
* storm ASSAULT/firearms occurred
  when: 2014-12-16 from text "16 December 2014"
  where: cafe
  by: police
  to: monis
* trig ASSAULT hypothetical
  when: 2014-12-16
  where: cafe
  by: monis
  to: "a hostage"
* run2 RETREAT/release occurred optional
  when: 2014-12-16 "2.03 a.m."
  where: cafe
  by: "a group"
  to: "a group"
* shot1 ASSAULT/firearms occurred
  when: 2014-12-16 "2.03 a.m."
  where: cafe
  by: monis
  to: "a group"
* frag ASSAULT/firearms occurred
  when: 2014-12-16
  where: cafe
  by: police
  to: lawyer
  killed: 1 "The barrister" side civilian
  part_of: storm
  with: small-arms "a police round"
* talk CONSULT denied
  when: 2014-12-15/2014-12-16 bounded
  by: negot; monis
* callsh REQUEST/assist occurred optional
  when: 2014-12-15/2014-12-16 bounded
  by: hostages
  to: negot
  count: 4 "four calls"
* refuse REJECT/yield occurred
  when: 2014-12-15/2014-12-16 bounded
  by: police
  to: monis
  about: askl
  answers: askl "refusal"
* askl REQUEST/yield occurred
  when: 2014-12-15/2014-12-16 bounded
  by: monis
  to: police
  count: 2 "twice"
* bail RETREAT/release occurred
  when: 2013-12 from text "December 2013"
  to: monis
* bail2 RETREAT/release occurred
  when: 2014-05-26/2014-10 bounded from text "26 May 2014" "October"
  to: monis
* recbail REQUEST/change occurred
  when: 2017-05-24
  by: barnes
  to: "the office"
* pledge SUPPORT occurred
  when: 2014-11/2014-12 bounded from siege "only weeks earlier"
  by: monis
  to: isis
* direct REQUEST denied
  when: 2014-12-15
  by: isis
  to: monis
  about: siege
* thawley ACCUSE/disapprove occurred
  when: 2015-02 from text "February 2015"
  by: "the review"
  to: asio
* famblame ACCUSE/disapprove occurred
  when: 2017-05-24
  where: phillip
  by: fam
  to: police "the chiefs"
* fullersorry CONCEDE occurred
  when: 2017-05-24/2017-05-25 bounded
  by: fuller; police
  to: fam
* bagree AGREE occurred
  when: 2017-05-24/2017-05-25 bounded
  by: berej
  to: barnes
  about: recbail
* law COERCE announced
  when: ?
  by: berej
  to: "a terrorist"
* civrej REJECT occurred
  when: 2017-05-24/2017-05-25 bounded
  by: civ
  to: berej
  about: law
  answers: law "opposed this at once"
* union REQUEST/change occurred
  when: 2017-05-24/2017-05-25 bounded
  by: union
* walk PROTEST/boycott occurred
  when: 2016-08 "August"
  where: "the hearing"
  by: rels
  to: "two deputy commissioners"
* suit ACCUSE/investigate announced
  when: ?
  by: rels
* calls ACCUSE/allege occurred optional
  when: ?
  to: monis
  count: 18 "eighteen reports"
