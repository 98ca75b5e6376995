story: gx-assembly
conflict: Ukraine
countries: UA, RU
facts: Russia vetoed a Security Council resolution on its invasion of Ukraine on 25 February 2022 (11 for, 1 against, 3 abstentions); the General Assembly met in emergency session and on 2 March demanded by 141 to 5 with 35 abstentions that Russia
  withdraw. On 7 April it suspended Russia from the Human Rights Council, 93 to 24 with 58 abstentions; Russia left the Council. On 30 September Russia vetoed a draft against its annexation of four regions (10 to 1, 4 abstentions); the Assembly
  declared the annexation invalid on 12 October, 143 to 5 with 35 abstentions. (public record: UN press releases and documents of 2022)

who russia: state RU | Russia; Moscow; the Kremlin; Russian
who ukraine: state UA | Ukraine; Kyiv
who ga: body - | General Assembly; UN General Assembly; the Assembly
who council: body - | Security Council
who hrc: body - | Human Rights Council
who us: state US | United States; Washington
who thomas: person US | Linda Thomas-Greenfield; Thomas-Greenfield
who nebenzia: person RU | Vassily Nebenzia; Nebenzia
who kyslytsya: person UA | Sergiy Kyslytsya; Kyslytsya
who guterres: person - | Antonio Guterres; Guterres; the Secretary-General
who china: state CN | China; Beijing
who india: state IN | India; New Delhi
who belarus: state BY | Belarus; Minsk
who eu: organisation - | European Union; EU
who putin: person RU | Vladimir Putin; Putin
who rtroops: force RU | Russian troops; Russian forces; Russian soldiers
where ukr: country UA 49.0 32.0 | territory of Ukraine; inside Ukraine
where bucha: town UA 50.55 30.21 | Bucha
where kharkiv: town UA 49.99 36.23 | Kharkiv
where newyork: town US 40.71 -74.01 | New York

== gx-assembly-1
outlet: Hudson Press Wire
register: wire
published: 2022-03-03
--
UN Assembly {demand|demands} Russian {pullout|pullout} from Ukraine in 141-5 {demand|vote}

UNITED NATIONS, March 3 (HPW) - The UN General Assembly {demand|demanded} by an overwhelming majority that Russia {pullout|withdraw} its soldiers from Ukraine at once, as envoys of countries great and small used the rostrum on Wednesday to {envoys|condemn} an {invasion|invasion} that had entered its seventh day.

The {demand|resolution}, drafted by the European Union with Ukraine and {backed|backed} by 96 sponsors, was {demand|carried} with 141 in favour. Only Belarus, Eritrea, North Korea and Syria {against|voted} with Russia {against|against} it. Thirty-five states abstained, China, India and South Africa among them. Delegates rose and {applaud|applauded} when the figures appeared on the screen.

The text "{deplore|deplores} in the strongest terms" the {invasion|aggression}, {condalert|condemns} Putin's decision of Sunday to put nuclear forces on {alert|alert}, and {human|calls for} humanitarian workers to be {letin|let through}. It binds no one, but carries political weight.

"They have {invasion|come} to deprive Ukraine of its very right to exist," Sergiy Kyslytsya told the hall. He {kysacc|accused} Moscow of {bomb|bombarding} homes in Kharkiv, where rescue services counted at least 21 dead and 112 {bomb|wounded} by {bomb|shelling} on Tuesday and Wednesday. Nebenzia denied that civilians were being {bomb!denied|targeted} and {nebacc|accused} the West of "open and cynical {wthreat|threats}" to make members {demand|vote} as they did.

Thomas-Greenfield {tgacc|charged} Russia with {cluster|moving} cluster munitions and thermobaric arms into its neighbour's territory. She also {tgblame|blamed} Belarus for {soil|allowing} its soil to be used for the {invasion|attack}; Minsk's envoy Valentin Rybakov {rybrej|rejected} that and {rybacc|accused} European states of {mistreat|mistreating} African students at the border, a charge which Poland {polrej|dismissed} as a lie. China's ambassador explained that the draft had not had full consultation and {churge|urged} both sides to keep the door to talks open. Ukrainian and Russian delegates had {gomel|met} on Monday near Gomel and {agree2|agreed} to a second {round2|round}, due today.

The {session|session} was the first of its kind since 1997. The Security Council had {call|called} it on Sunday, two days after Moscow {veto|vetoed} a similar text there, with eleven members for and China, India and the United Arab Emirates abstaining. In the Council Russia {oppose|opposed} the {call|summons} too, but as that was a matter of procedure its {oppose|no} did not count.

In the same week the Human Rights Council in Geneva {hrcagree|agreed} to hold an urgent {hrcdeb|debate}; about a hundred diplomats {walk|walked out} when Sergei Lavrov addressed it by video on Tuesday. On Monday the United States {exp12|expelled} twelve Russian diplomats from New York over alleged espionage, which Nebenzia {hostile|called} a hostile {exp12|step} and a breach of the headquarters agreement.

The UN refugee agency puts those who have fled Ukraine at 934,000.

~ Live updates: war in Ukraine
~ Newsletter: what your envoy had for lunch
--
who eritrea: state ER | Eritrea
who nk: state KP | North Korea
who syria: state SY | Syria
who sa: state ZA | South Africa
who uae: state AE | United Arab Emirates
who rybakov: person BY | Valentin Rybakov
who poland: state PL | Poland
who west: coalition - | the West
who lavrov: person RU | Sergei Lavrov
who chamb: office CN | China's ambassador
who unhcr: body - | UN refugee agency
where geneva: town CH 46.20 6.15 | Geneva
where gomel: near BY 52.43 31.00 | Gomel
* demand REQUEST/yield occurred
  when: 2022-03-02 "Wednesday"
  by: ga
  to: russia
  about: pullout
* pullout RETREAT/withdraw demanded optional
  when: ?
  where: "Ukraine"
  by: russia
* envoys ACCUSE/disapprove occurred
  when: 2022-03-02 "Wednesday"
  by: "envoys of countries great and small"
  to: russia
  about: invasion
  answers: invasion "condemn"
* invasion ASSAULT ongoing
  when: 2022-02-24/2022-03-03 "its seventh day"
  where: "Ukraine"
  by: russia
  to: ukraine
* backed SUPPORT occurred optional
  when: ?
  by: "96 sponsors"
  to: eu; ukraine
  about: demand
  count: 96 "96 sponsors"
* against REJECT occurred
  when: 2022-03-02 "Wednesday"
  by: belarus; eritrea; nk; syria; russia
  to: ga
  about: demand
  answers: demand "against it"
* applaud SUPPORT occurred optional
  when: 2022-03-02
  by: "Delegates"
  about: demand
  answers: demand
* deplore ACCUSE/disapprove occurred
  when: 2022-03-02
  by: ga
  to: russia
  about: invasion
  answers: invasion "deplores"
* condalert ACCUSE/disapprove occurred
  when: 2022-03-02
  by: ga
  to: putin
  about: alert
  answers: alert "condemns"
* alert MOBILIZE/weapons occurred
  when: 2022-02-27 "Sunday"
  by: putin
  with: nuclear "nuclear forces"
* human REQUEST/yield occurred
  when: 2022-03-02
  by: ga
  about: letin
* letin RETREAT/access demanded optional
  when: ?
  to: "humanitarian workers"
* kysacc ACCUSE/allege occurred
  when: 2022-03-02
  by: kyslytsya
  to: russia
  about: bomb
* bomb ASSAULT/heavy-weapons occurred
  when: 2022-03-01/2022-03-02 "Tuesday and Wednesday"
  where: kharkiv
  by: russia alleged of kyslytsya; russia denied
  to: "homes" thing
  killed: >=21 "at least 21 dead" side recipient voice "rescue services"
  injured: 112 "112 wounded" side recipient voice "rescue services"
  said: kyslytsya official claimed "accused"
  said: nebenzia official denied "denied"
* nebacc ACCUSE/allege occurred
  when: 2022-03-02
  by: nebenzia
  to: west
  about: wthreat
* wthreat THREATEN occurred
  when: ?
  by: west alleged of nebenzia
  to: "members"
  said: nebenzia official claimed "accused"
* tgacc ACCUSE/allege occurred
  when: 2022-03-02
  by: thomas
  to: russia
  about: cluster
* cluster MOBILIZE/weapons occurred
  when: ?
  where: "its neighbour's territory"
  by: russia alleged of thomas
  to: ukraine
  with: cluster-munition "cluster munitions"; other "thermobaric arms"
  said: thomas official claimed "charged"
* tgblame ACCUSE/allege occurred
  when: 2022-03-02
  by: thomas
  to: belarus
  about: soil
* soil COOPERATE occurred
  when: ?
  where: "its soil"
  by: belarus alleged of thomas; belarus denied
  to: russia
  said: thomas official claimed "blamed"
  said: rybakov official denied "rejected"
* rybrej REJECT occurred optional
  when: 2022-03-02
  by: rybakov
  to: thomas
  about: tgblame
  answers: tgblame "rejected that"
* rybacc ACCUSE/allege occurred
  when: 2022-03-02
  by: rybakov
  to: "European states"
  about: mistreat
* mistreat COERCE occurred
  when: ?
  where: "the border"
  by: "European states" alleged of rybakov; poland denied
  to: "African students"
  said: rybakov official claimed "accused"
  said: poland official denied "dismissed"
* polrej REJECT occurred optional
  when: 2022-03-02/2022-03-03 bounded
  by: poland
  to: rybakov
  about: rybacc
  answers: rybacc "dismissed as a lie"
* churge REQUEST/meet occurred
  when: 2022-03-02
  by: chamb
  to: ukraine; russia
  about: CONSULT by ukraine
* gomel CONSULT occurred
  when: 2022-02-28 "Monday"
  where: gomel
  by: ukraine; russia
* agree2 AGREE occurred
  when: 2022-02-28 "Monday"
  where: gomel
  by: ukraine; russia
  about: round2
* round2 CONSULT announced
  when: 2022-03-03 "today"
  by: ukraine; russia
* session CONSULT/multilateral occurred
  when: 2022-03-02 "Wednesday"
  by: ga
* call REQUEST/meet occurred
  when: 2022-02-27 "Sunday"
  by: council
  to: ga
  about: session
* veto REJECT occurred
  when: 2022-02-25 from call "two days after"
  by: russia
  to: council
* oppose REJECT occurred
  when: 2022-02-27 "Sunday"
  by: russia
  to: council
  about: call
  answers: call "opposed the summons"
* hrcagree AGREE occurred
  when: 2022-02-28/2022-03-03 week "the same week"
  where: geneva
  by: hrc
  about: hrcdeb
* hrcdeb CONSULT/multilateral announced
  when: ?
  where: geneva
  by: hrc
* walk PROTEST/boycott occurred
  when: 2022-03-01 "Tuesday"
  where: geneva
  by: "diplomats"
  to: lavrov
  participants: ~100 "about a hundred diplomats"
* exp12 SANCTION/expel occurred
  when: 2022-02-28 "Monday"
  where: newyork
  by: us
  to: russia; "twelve Russian diplomats"
  count: 12 "twelve Russian diplomats"
* hostile ACCUSE/disapprove occurred
  when: 2022-02-28/2022-03-03 bounded
  by: nebenzia
  to: us
  about: exp12
  answers: exp12 "called a hostile step"
figure: votes 141 "141 in favour" of ga
figure: votes 5 "5" of ga
figure: votes 35 "Thirty-five states" of ga
figure: votes 11 "eleven members" of council
figure: displaced 934000 "934,000" voice unhcr

== gx-assembly-2
outlet: Morning Courier of Lake Geneva
register: daily
published: 2022-04-08
--
Russia {quit|quits} Human Rights Council minutes after being {susp|thrown out}

New York/Geneva. With 93 hands to 24, and 58 that stayed in laps, the General Assembly on Thursday {susp|suspended} the Russian Federation from the Human Rights Council in Geneva. It is only the second time; Libya was {libya|barred} in 2011 after Gaddafi's forces {gadfire|fired} on protesters. Deputy ambassador Gennady Kuzmin replied by announcing that his country had on its own {quit|given up} the seat as of that day. "You do not {kysans|submit} your {quit|resignation} after you are {susp|fired}," Kyslytsya answered him.

Washington had set the {motion|motion} going on Monday, when pictures went round the world from Bucha, a suburb of Kyiv which Russian troops {left|left} on 30 March. Bodies lay in its main street, some with hands bound. Local officials speak of 320 people {bucha|killed} there, most of them {bucha|shot}. Joe Biden {biden|called} Putin a war criminal and {trialreq|demanded} a {trial|trial}; Moscow says that the scenes were {stage|staged} after its men had {left|gone}, and {mosacc|accuses} Kyiv and London of it.

Ahead of the {susp|ballot} Russian diplomats had {warn|warned} by letter that a yes, and even an abstention, would be seen as an "unfriendly gesture" with {conseq|consequences} for relations. It had some effect: in March 141 states had {demand|called on} Russia to {pullout|pull back}, now fifty fewer went along. Brazil, India, Indonesia, Mexico, South Africa and Egypt abstained. China, which had abstained twice, this time {chno|voted no}. Its envoy Zhang Jun {zhang|criticised} "a hasty {susp|move} that adds fuel to the fire". India {incond|condemned} the {bucha|killings} at Bucha without naming anybody and {insup|supported} an independent {inq|inquiry}.

In Brussels the EU's ambassadors on the same evening {pkg|agreed} on a fifth {package|package}: an {coal|end} to coal imports from August, a {ships|ban} on Russian ships in European ports. From Tuesday to Thursday Germany, France, Italy, Spain and others {exp200|expelled} more than two hundred Russian embassy staff; the foreign ministry in Moscow {vow|vowed} to {repay|repay} this in kind. The Seven {g7|welcomed} the {susp|decision}.

"The heaviest consequence may come later," says a lecturer of international law at Lausanne. In March the Council had {coi|set up} a commission of {coi|inquiry} with three experts; Russia cannot now vote against its mandate. And on the ground, where an {kramat|attack} on the station of Kramatorsk was being reported as this edition closed, nothing has changed for those who must live there.

Kuzmin's staff took down the name plate in the Palais des Nations themselves. A Russian resolution on the fight against Nazism, usually adopted each autumn, will be {nazres|tabled} all the same.

~ Weather: bise noire, 4 degrees
--
who kuzmin: person RU | Gennady Kuzmin; Kuzmin
who biden: person US | Joe Biden
who zhang: person CN | Zhang Jun
who gadf: force LY | Gaddafi's forces
who libya: state LY | Libya
who london: state GB | London
who rusdip: office RU | Russian diplomats
who rmfa: body RU | the foreign ministry in Moscow
who germany: state DE | Germany
who francec: state FR | France
who italy: state IT | Italy
who spain: state ES | Spain
who g7: coalition - | The Seven
who hrc: Council
where brussels: town BE 50.85 4.35 | Brussels
where kramat: town UA 48.74 37.58 | Kramatorsk
* quit SANCTION/withdraw occurred
  when: 2022-04-07 "that day"
  by: russia; kuzmin
  to: hrc
  answers: susp "replied"
  said: kuzmin official "announcing"
* susp SANCTION/expel occurred
  when: 2022-04-07 "Thursday"
  by: ga
  to: russia
* libya SANCTION/expel occurred
  when: 2011 from text "2011"
  by: ga
  to: libya
* gadfire ASSAULT/firearms occurred
  when: ?
  by: gadf
  to: "protesters"
* kysans REJECT occurred optional
  when: 2022-04-07
  by: kyslytsya
  to: kuzmin
  about: quit
  answers: quit "answered"
* motion REQUEST/change occurred
  when: 2022-04-04 "Monday"
  by: us
  to: ga
  about: susp
* left RETREAT/withdraw occurred
  when: 2022-03-30 from text "30 March"
  where: bucha
  by: rtroops
* bucha ASSAULT/firearms occurred
  when: ?
  where: "its main street"; bucha
  by: russia denied
  to: "people"
  killed: 320 "320 people" side recipient voice "Local officials"
  said: "Local officials" official "speak"
  said: russia official denied "says"
* biden ACCUSE/disapprove occurred
  when: 2022-04-04/2022-04-08 bounded
  by: biden
  to: putin
  about: bucha
  answers: bucha
* trialreq REQUEST/change occurred
  when: 2022-04-04/2022-04-08 bounded
  by: biden
  about: trial
* trial ACCUSE/investigate demanded optional
  when: ?
  to: putin
* stage COERCE/misinformation occurred
  when: 2022-03-30/2022-04-04 bounded "after its men had gone"
  where: bucha
  by: ukraine alleged of russia; london alleged of russia
  said: russia official "says"
* mosacc ACCUSE/allege occurred
  when: 2022-04-04/2022-04-08 bounded
  by: russia
  to: ukraine; london
  about: stage
* warn THREATEN/relations occurred
  when: 2022-04-04/2022-04-07 bounded "Ahead of the ballot"
  by: rusdip
  about: conseq
* conseq SANCTION hypothetical optional
  when: ?
  by: russia
* demand REQUEST/yield occurred
  when: 2022-03 "March"
  by: "141 states"
  to: russia
  about: pullout
* pullout RETREAT/withdraw demanded optional
  when: ?
  by: russia
* chno REJECT occurred
  when: 2022-04-07
  by: china
  to: ga
  about: susp
  answers: susp "voted no"
* zhang ACCUSE/disapprove occurred
  when: 2022-04-07/2022-04-08 bounded
  by: zhang
  to: ga
  about: susp
  answers: susp "criticised"
* incond ACCUSE/disapprove occurred
  when: 2022-04-04/2022-04-08 bounded
  by: india
  about: bucha
  answers: bucha "condemned"
* insup SUPPORT occurred
  when: 2022-04-04/2022-04-08 bounded
  by: india
  about: inq
* inq ACCUSE/investigate demanded optional
  when: ?
* pkg AGREE occurred
  when: 2022-04-07 "the same evening"
  where: brussels
  by: eu
  about: package
* package SANCTION/discontinue announced
  when: ?
  by: eu
  to: russia
* coal SANCTION/discontinue announced
  when: 2022-08 "August"
  by: eu
  to: russia
  part_of: package
* ships SANCTION/discontinue announced
  when: ?
  where: "European ports"
  by: eu
  to: russia; "Russian ships" thing
  part_of: package
* exp200 SANCTION/expel occurred
  when: 2022-04-05/2022-04-07 "Tuesday to Thursday"
  by: germany; francec; italy; spain
  to: russia; "more than two hundred Russian embassy staff"
  count: >=200 "more than two hundred Russian embassy staff"
* vow THREATEN/expel occurred
  when: 2022-04-05/2022-04-08 bounded
  by: rmfa
  to: germany; francec; italy; spain
  about: repay
  answers: exp200 "repay this in kind"
* repay SANCTION/expel threatened
  when: ?
  by: russia; rmfa
  to: germany; francec; italy; spain
  answers: exp200 "repay this in kind"
* g7 SUPPORT occurred
  when: 2022-04-07/2022-04-08 bounded
  by: g7
  to: ga
  about: susp
  answers: susp "welcomed"
* coi ACCUSE/investigate occurred
  when: 2022-03 "March"
  by: hrc
* kramat ASSAULT occurred
  when: 2022-04-08 "as this edition closed"
  where: "the station"; kramat
  to: "the station" thing
* nazres REQUEST/change announced optional
  when: ?
  by: russia
figure: votes 93 "93" of ga
figure: votes 24 "24" of ga
figure: votes 58 "58" of ga
figure: votes 141 "141 states"

== gx-assembly-3
outlet: First Avenue Review
register: analysis
published: 2022-10-14
--
Explainer: what the {annul|vote} of 12 October says, and what it leaves unsaid

Which {annul|decision} was taken?

By 143 votes against 5, with 35 abstaining, the Assembly on Wednesday {annul|declared} the "so-called {refs|referendums}" and the {annex|annexation} of Luhansk, Donetsk, Kherson and Zaporizhzhia to have no validity. It {norec|calls on} states not to {recog|recognise} them and once more {demandoct|demands} that Russian forces {pullout|leave} the territory of Ukraine. Nicaragua joined Belarus, North Korea, Syria and Russia in {against12|opposing} it; Eritrea moved to the ranks of the undecided.

Why now?

On 30 September Putin {treaty|signed} {treaty|treaties} of accession with four men installed by him, following {refs|ballots} which soldiers had carried from door to door. That same day in the Security Council his ambassador {veto930|vetoed} a text {present|presented} by the United States and Albania; ten had {ten|backed} it, while Brazil, China, India and Gabon held off. Guterres had {gutcond|condemned} the {annex!announced|plan} the day before as a violation of the Charter. Moscow {complain|complained} that he had no business to speak.

How did the {debate|debate} go?

It opened on Monday amid {miss|explosions}: that morning more than eighty missiles {miss|fell} on Kyiv, Lviv, Dnipro and other towns, {miss|killing} at least 19 people and {miss|injuring} over 100. Russia called this {miss|retaliation} for the {blast|blast} on the Crimean bridge two days before. Kyslytsya, whose own family were under {miss|fire}, he said, {terror|called} Russia a terrorist state. Nebenzia {ballot|asked} for a secret ballot, because of "enormous pressure" on capitals; 107 members {refuse|refused} him this. An {appeal|appeal} of his against the {refuse|ruling} {fail|failed} as well. In the corridors Antony Blinken {phone|telephoned} a dozen ministers; Washington {usthr|threatened} nobody, an official swears.

Who changed camp?

Bangladesh, Iraq and Senegal, silent in March, {annul|said yes}. India and China abstained yet again, South Africa too. The Saudis and Emiratis {annul|voted} for, in the week in which Biden {bidthr|threatened} them with "consequences" for {oil|cutting} oil with Moscow.

What does Russia say?

That the document is "politicised and openly provocative": so Nebenzia {nebdis|dismissed} it. The Kremlin's spokesman added that Mr Putin remains {open|open} to {negot|negotiation}; Kyiv {ruleout|ruled} that {ruleout|out} by decree on 4 October as long as he is in power. On Thursday the head of the Chechen region {kad|threatened} in a video to go further.

And in practice?

More arms. On the day of the {annul|vote} fifty states {nato|met} at NATO headquarters and {promise|promised} {airdef|air defence}: a first German Iris-T system had {iris|arrived} on Tuesday, four more Himars have been {himars|delivered}. Six draft bodies follow from the text, none with teeth: registers of damage, a possible tribunal. The Assembly cannot send a single soldier. But it counts, and each time Russia is one of five.
--
who albania: state AL | Albania
who brazil: state BR | Brazil
who gabon: state GA | Gabon
who nicaragua: state NI | Nicaragua
who nk: state KP | North Korea
who syria: state SY | Syria
who blinken: person US | Antony Blinken
who biden: person US | Biden
who saudis: state SA | Saudis
who emir: state AE | Emiratis
who members: coalition - | 107 members
who rspokes: office RU | The Kremlin's spokesman
who kadyr: person RU | the head of the Chechen region
where luhansk: province UA 48.9 38.9 | Luhansk
where donetsk: province UA 48.0 37.8 | Donetsk
where kherson: province UA 46.6 32.6 | Kherson
where zapo: province UA 47.5 35.5 | Zaporizhzhia
where lviv: town UA 49.84 24.03 | Lviv
where dnipro: town UA 48.46 35.04 | Dnipro
where kyivc: town UA 50.45 30.52 | on Kyiv
where bridge: site UA 45.31 36.51 | Crimean bridge
* annul REJECT occurred
  when: 2022-10-12 from text "12 October" "Wednesday"
  by: ga
  to: russia
  about: annex
  answers: annex "declared"
* refs COERCE/misinformation occurred optional
  when: ?
  where: luhansk; donetsk; kherson; zapo
  by: "soldiers"
* annex COERCE/seize occurred
  when: 2022-09-30 from text "30 September"
  where: luhansk; donetsk; kherson; zapo
  by: russia; putin
  to: ukraine
* norec REQUEST/change occurred
  when: 2022-10-12 "Wednesday"
  by: ga
  to: "states"
  about: recog
* recog SUPPORT hypothetical optional
  when: ?
  by: "states"
* demandoct REQUEST/yield occurred
  when: 2022-10-12 "Wednesday"
  by: ga
  to: russia
  about: pullout
* pullout RETREAT/withdraw demanded optional
  when: ?
  where: ukr
  by: russia "Russian forces"
* against12 REJECT occurred
  when: 2022-10-12 "Wednesday"
  by: nicaragua; belarus; nk; syria; russia
  to: ga
  about: annul
  answers: annul "opposing it"
* treaty AGREE occurred
  when: 2022-09-30 from text "30 September"
  by: putin; "four men"
  about: annex
  part_of: annex
* veto930 REJECT occurred
  when: 2022-09-30 "That same day"
  by: russia "his ambassador"
  to: us; albania
  about: present
  answers: present "vetoed"
* present REQUEST/change occurred optional
  when: 2022-09-30 "That same day"
  by: us; albania
  to: council
* ten SUPPORT occurred optional
  when: 2022-09-30 "That same day"
  by: "ten"
  to: us; albania
  about: present
* gutcond ACCUSE/disapprove occurred
  when: 2022-09-29 from treaty "the day before"
  by: guterres
  to: russia; putin
  about: annex
  answers: annex "condemned"
* complain ACCUSE/disapprove occurred
  when: 2022-09-29/2022-10-14 bounded
  by: russia
  to: guterres
  about: gutcond
  answers: gutcond "complained"
* debate CONSULT/multilateral occurred
  when: 2022-10-10 "Monday"
  by: ga
* miss ASSAULT/heavy-weapons occurred
  when: 2022-10-10 "that morning"
  where: kyivc; lviv; dnipro; "other towns"
  by: russia
  to: ukraine
  with: missile "missiles" >=80
  munitions: >=80 "more than eighty missiles"
  killed: >=19 "at least 19 people" side recipient
  injured: >=100 "over 100" side recipient
  answers: blast "retaliation"
* blast ASSAULT/explosives occurred
  when: 2022-10-08 from miss "two days before"
  where: bridge
  to: bridge thing
* terror ACCUSE/disapprove occurred
  when: 2022-10-10/2022-10-14 bounded
  by: kyslytsya
  to: russia
  about: miss
* ballot REQUEST/change occurred
  when: 2022-10-10/2022-10-14 bounded
  by: nebenzia
  to: ga
* refuse REJECT occurred
  when: 2022-10-10/2022-10-14 bounded
  by: members
  to: nebenzia
  about: ballot
  answers: ballot "refused him this"
* appeal REQUEST/change occurred
  when: 2022-10-10/2022-10-14 bounded
  by: nebenzia
  about: refuse
  answers: refuse "appeal of his against"
* fail REJECT occurred
  when: 2022-10-10/2022-10-14 bounded
  to: nebenzia
  about: appeal
  answers: appeal "failed"
* phone CONSULT/phone occurred
  when: 2022-10-10/2022-10-14 bounded
  by: blinken
  to: "a dozen ministers"
  count: 12 "a dozen"
* usthr THREATEN denied
  when: 2022-10-10/2022-10-14 bounded
  by: us
  said: "an official" official denied "swears"
* bidthr THREATEN occurred
  when: 2022-10-10/2022-10-14 week "the week"
  by: biden
  to: saudis; emir
  answers: oil "for"
* oil COOPERATE occurred
  when: ?
  by: saudis; emir; russia
* nebdis REJECT occurred
  when: 2022-10-12/2022-10-14 bounded
  by: nebenzia
  to: ga
  about: annul
  answers: annul "dismissed it"
* open AGREE occurred
  when: 2022-10-12/2022-10-14 bounded
  by: rspokes; putin
  to: ukraine
  about: negot
* negot CONSULT hypothetical optional
  when: ?
  by: putin; ukraine
* ruleout REJECT/meet occurred
  when: 2022-10-04 from text "4 October"
  by: ukraine
  to: putin
  about: negot
* kad THREATEN occurred
  when: 2022-10-13 "Thursday"
  by: kadyr
* nato CONSULT/multilateral occurred
  when: 2022-10-12 "the day of the vote"
  where: "NATO headquarters"
  by: "fifty states"
* promise AGREE occurred
  when: 2022-10-12 "the day of the vote"
  where: "NATO headquarters"
  by: "fifty states"
  about: airdef
* airdef AID announced optional
  when: ?
  by: "fifty states"
* iris AID occurred
  when: 2022-10-11 "Tuesday"
  by: "German"
  with: air-defence "Iris-T system" 1
* himars AID occurred
  when: ?
  with: rocket "Himars" 4
figure: votes 143 "143 votes" of ga
figure: votes 5 "5" of ga
figure: votes 35 "35 abstaining" of ga
figure: votes 10 "ten" of council
figure: votes 107 "107 members"
