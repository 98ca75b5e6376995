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
UN Assembly {dem|demands} Russian {pull|pullout} from Ukraine in 141-5 {dem|vote}

UNITED NATIONS, March 3 (HPW) - The UN General Assembly {dem|demanded} by an overwhelming majority that Russia {pull|withdraw} its soldiers from Ukraine at once, as envoys of countries great and small used the rostrum on Wednesday to {envcond|condemn} an {inv|invasion} that had entered its seventh day.

The {dem|resolution}, {draft|drafted} by the European Union with Ukraine and {sponsor|backed} by 96 sponsors, was {dem|carried} with 141 in favour. Only Belarus, Eritrea, North Korea and Syria {against|voted} with Russia against it. Thirty-five states abstained, China, India and South Africa among them. Delegates rose and {applause|applauded} when the figures appeared on the screen.

The text "{deplore|deplores} in the strongest terms" the {inv|aggression}, {deplore|condemns} Putin's decision of Sunday to {alert|put} nuclear forces {alert|on alert}, and {call|calls for} humanitarian workers to be {corr|let through}. It binds no one, but carries political weight.

"They have come to deprive Ukraine of its very right to exist," Sergiy Kyslytsya told the hall. He {accuse|accused} Moscow of {shell|bombarding} homes in Kharkiv, where rescue services counted at least 21 dead and 112 {shell|wounded} by {shell|shelling} on Tuesday and Wednesday. Nebenzia denied that civilians were being {shell!denied|targeted} and {accnat|accused} the West of "open and cynical {pressure|threats}" to make members vote as they did.

Thomas-Greenfield {accthom|charged} Russia with {cluster|moving} cluster munitions and thermobaric arms into its neighbour's territory. She also {accbel|blamed} Belarus for {territory|allowing} its soil to be used for the {inv|attack}; Minsk's envoy Valentin Rybakov {belrej|rejected} that and {belacc|accused} European states of {afr|mistreating} African students at the border, a {belacc|charge} which Poland {polrej|dismissed} as a lie. China's ambassador explained that the draft had not had full consultation and {chcall|urged} both sides to keep the door to talks open. Ukrainian and Russian delegates had {belt|met} on Monday near Gomel and {agree2|agreed} to a second {round2!announced|round}, due today.

The {sess|session} was the first of its kind since 1997. The Security Council had {call11|called} it on Sunday, two days after Moscow {veto|vetoed} a similar text there, with eleven members for and China, India and the United Arab Emirates abstaining. In the Council Russia {nocall|opposed} the {call11|summons} too, but as that was a matter of procedure its {nocall|no} did not count.

In the same week the Human Rights Council in Geneva {hrcdeb|agreed} to hold an urgent debate; about a hundred diplomats {walkout|walked out} when Sergei Lavrov {lavspeech|addressed} it by video on Tuesday. On Monday the United States {exp12|expelled} twelve Russian diplomats from New York over alleged {spy|espionage}, which Nebenzia {condexp|called} a hostile {exp12|step} and a breach of the headquarters agreement.

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
* dem REQUEST/yield occurred
  when: 2022-03-02 "Wednesday"
  where: "UNITED NATIONS"
  by: ga
  to: russia
  about: pull
* pull RETREAT/withdraw demanded optional
  when: ?
  by: russia
  to: ukraine
* deplore ACCUSE/disapprove occurred
  when: 2022-03-02 "Wednesday"
  where: "UNITED NATIONS"
  by: ga
  to: russia
  about: inv
  answers: inv "deplores"
* inv ASSAULT ongoing
  when: 2022-02-24/2022-03-02 "its seventh day"
  where: "Ukraine"
  by: russia
  to: ukraine
* against REJECT occurred
  when: 2022-03-02 "Wednesday"
  by: belarus; eritrea; nk; syria; russia
  to: ga
  about: dem
  answers: dem "against it"
* applause SUPPORT occurred optional
  when: 2022-03-02
  by: "Delegates"
  about: dem
  answers: dem "applauded"
* alert MOBILIZE/weapons occurred
  when: 2022-02-27 "Sunday"
  by: putin
  with: nuclear "nuclear forces"
* call REQUEST/yield occurred
  when: 2022-03-02
  by: ga
  about: corr
* corr RETREAT/access demanded optional
  when: ?
  by: russia
  to: "humanitarian workers"
* accuse ACCUSE/allege occurred
  when: 2022-03-02
  by: kyslytsya
  to: russia
  about: shell
* shell ASSAULT/heavy-weapons occurred
  when: 2022-03-01/2022-03-02 "Tuesday and Wednesday"
  where: kharkiv
  by: russia alleged of kyslytsya; russia denied
  to: "homes" thing; ukraine
  with: artillery "shelling"
  killed: >=21 "at least 21 dead" side civilian voice "rescue services"
  injured: 112 "112" side civilian voice "rescue services"
  said: kyslytsya party claimed "accused"
  said: nebenzia party denied "denied"
* accnat ACCUSE/allege occurred
  when: 2022-03-02
  by: nebenzia
  to: west
  about: pressure
* pressure THREATEN occurred
  when: 2022-02-25/2022-03-02 bounded
  by: west alleged of nebenzia
  to: "members"
  said: nebenzia party claimed "accused"
* accthom ACCUSE/allege occurred
  when: 2022-03-02
  by: thomas
  to: russia
  about: cluster
* cluster MOBILIZE/weapons occurred
  when: 2022-02-24/2022-03-02 bounded
  where: "its neighbour's territory"
  by: russia alleged of thomas
  to: ukraine
  with: cluster-munition "cluster munitions"
  said: thomas official claimed "charged"
* accbel ACCUSE/allege occurred
  when: 2022-03-02
  by: thomas
  to: belarus
  about: territory
* territory AID occurred
  when: 2022-02-24/2022-03-02 bounded
  where: "its soil"
  by: belarus alleged of thomas
  to: russia
  said: thomas official claimed "blamed"
  said: rybakov official denied "rejected"
* belrej REJECT occurred optional
  when: 2022-03-02
  by: rybakov
  to: thomas
  about: accbel
  answers: accbel "rejected that"
* belacc ACCUSE/allege occurred
  when: 2022-03-02
  by: rybakov
  to: "European states"
  about: afr
* afr COERCE occurred
  when: 2022-02-24/2022-03-02 bounded
  where: "the border"
  by: "European states" alleged of rybakov
  to: "African students"
  said: rybakov official claimed "accused"
* sess CONSULT/multilateral occurred
  when: 2022-02-27/2022-03-02 bounded
  where: "UNITED NATIONS"
  by: ga
* polrej REJECT occurred optional
  when: 2022-03-02
  by: poland
  to: rybakov
  about: belacc
  answers: belacc "dismissed"
* chcall REQUEST/meet occurred
  when: 2022-03-02
  by: chamb
  to: russia; ukraine
  about: CONSULT by russia to ukraine
* belt CONSULT occurred
  when: 2022-02-28 "Monday"
  where: gomel
  by: ukraine; russia
* agree2 AGREE occurred
  when: 2022-02-28 "Monday"
  where: gomel
  by: ukraine; russia
  to: russia; ukraine
  about: round2
* round2 CONSULT announced
  when: 2022-03-03 "today"
  by: ukraine; russia
* call11 REQUEST/meet occurred
  when: 2022-02-27 "Sunday"
  by: council
  to: ga
* veto REJECT occurred
  when: 2022-02-25 from call11 "two days after"
  by: russia
  to: council
  about: ACCUSE/disapprove by council to russia
* nocall REJECT occurred
  when: 2022-02-27 "Sunday"
  by: russia
  to: council
  about: call11
  answers: call11 "opposed the summons"
* hrcdeb AGREE occurred optional
  when: 2022-02-28/2022-03-02 bounded "the same week"
  where: geneva
  by: hrc
* walkout PROTEST/boycott occurred
  when: 2022-03-01 "Tuesday"
  where: geneva
  by: "about a hundred diplomats"
  to: lavrov
  participants: ~100 "about a hundred diplomats"
* lavspeech CONSULT occurred optional
  when: 2022-03-01 "Tuesday"
  where: geneva
  by: lavrov
  to: hrc
* exp12 SANCTION/expel occurred
  when: 2022-02-28 "Monday"
  where: newyork
  by: us
  to: russia; "twelve Russian diplomats"
  count: 12 "twelve Russian diplomats"
  answers: spy "over alleged espionage"
* spy COERCE occurred optional
  when: ?
  where: newyork
  by: "twelve Russian diplomats" alleged of us
  to: us
  said: us official claimed
* condexp ACCUSE/disapprove occurred
  when: 2022-02-28/2022-03-02 bounded
  by: nebenzia
  to: us
  about: exp12
  answers: exp12
* envcond ACCUSE/disapprove occurred
  when: 2022-03-02 "Wednesday"
  where: "UNITED NATIONS"
  by: "envoys of countries great and small"
  to: russia
  about: inv
  answers: inv "to condemn an invasion"
* draft REQUEST/change occurred optional
  when: ?
  by: eu; ukraine
  to: ga
  about: dem
* sponsor SUPPORT occurred
  when: ?
  by: "96 sponsors"
  about: dem
  to: eu; ukraine
figure: votes 141 "141 in favour" of ga
figure: votes 35 "Thirty-five states" of ga
figure: votes 11 "eleven members" of council
figure: displaced 934000 "934,000" voice unhcr

== gx-assembly-2
outlet: Morning Courier of Lake Geneva
register: daily
published: 2022-04-08
--
Russia {quit|quits} Human Rights Council minutes after being {susp|thrown out}

New York/Geneva. With 93 hands to 24, and 58 that stayed in laps, the General Assembly on Thursday {susp|suspended} the Russian Federation from the Human Rights Council in Geneva. It is only the second time; Libya was {libya|barred} in 2011 after Gaddafi's forces {libshoot|fired} on protesters. Deputy ambassador Gennady Kuzmin replied by announcing that his country had on its own {quit|given up} the seat as of that day. "You do not submit your {quit|resignation} after you are {susp|fired}," Kyslytsya {quip|answered} him.

Washington had set the {prop|motion} going on Monday, when pictures went round the world from Bucha, a suburb of Kyiv which Russian troops {left|left} on 30 March. Bodies lay in its main street, some with hands bound. Local officials speak of 320 people {bucha|killed} there, most of them {bucha|shot}. Joe Biden {bidenwc|called} Putin a war criminal and {bidentrial|demanded} a {trialp|trial}; Moscow says that the scenes were {staged|staged} after its men had {left|gone}, and {accfake|accuses} Kyiv and London of it.

Ahead of the ballot Russian diplomats had {warnlet|warned} by letter that a yes, and even an abstention, would be seen as an "unfriendly gesture" with consequences for relations. It had some effect: in March 141 states had {dem|called on} Russia to {pull|pull back}, now fifty fewer went along. Brazil, India, Indonesia, Mexico, South Africa and Egypt abstained. China, which had abstained twice, this time {chvote|voted} no. Its envoy Zhang Jun {chcrit|criticised} "a hasty {susp|move} that adds fuel to the fire". India {indcond|condemned} the {bucha|killings} at Bucha without naming anybody and {indinq|supported} an independent {bucinq|inquiry}.

In Brussels the EU's ambassadors on the same evening {coal|agreed} on a fifth package: an {coalban|end} to coal imports from August, a {ships!announced|ban} on Russian ships in European ports. From Tuesday to Thursday Germany, France, Italy, Spain and others {expeu|expelled} more than two hundred Russian embassy staff; the foreign ministry in Moscow {expvow|vowed} to {expreply!threatened|repay} this in kind. The Seven {g7|welcomed} the {susp|decision}.

"The heaviest consequence may come later," says a lecturer of international law at Lausanne. In March the Council had set up a commission of {coi|inquiry} with three experts; Russia cannot now vote against its mandate. And on the ground, where an {kram|attack} on the station of Kramatorsk was being reported as this edition closed, nothing has changed for those who must live there.

Kuzmin's staff took down the name plate in the Palais des Nations themselves. A Russian resolution on the fight against Nazism, usually {nazi|adopted} each autumn, will be {nazi2!announced|tabled} all the same.

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
  when: 2022-04-07 "Thursday"
  by: russia; kuzmin
  to: hrc
  answers: susp "replied"
* susp SANCTION/expel occurred
  when: 2022-04-07 "Thursday"
  where: newyork
  by: ga
  to: russia
* libya SANCTION/expel occurred
  when: 2011 from text "2011"
  by: ga
  to: libya
* libshoot ASSAULT/firearms occurred
  when: 2011 from text "2011"
  by: gadf
  to: "protesters"
* quip REJECT occurred optional
  when: 2022-04-07
  by: kyslytsya
  to: kuzmin
  about: quit
  answers: quit "answered him"
* prop REQUEST/change occurred
  when: 2022-04-04 "Monday"
  by: us
  to: ga
  about: susp
* left RETREAT/withdraw occurred
  when: 2022-03-30 from text "30 March"
  where: bucha
  by: rtroops
  to: ukraine
* bucha ASSAULT/firearms occurred
  when: ?
  where: bucha
  by: rtroops alleged; russia denied
  to: "people"
  killed: 320 "320 people" side civilian voice "Local officials"
  said: "Local officials" official "speak"
  said: russia party denied "says"
* bidenwc ACCUSE/disapprove occurred
  when: 2022-04-04/2022-04-08 bounded
  by: biden
  to: putin
  about: bucha
* bidentrial REQUEST/change occurred
  when: 2022-04-04/2022-04-08 bounded
  by: biden
  about: trialp
* trialp ACCUSE/investigate demanded optional
  when: ?
  to: putin
* staged COERCE/misinformation occurred
  when: 2022-03-30/2022-04-04 bounded
  where: bucha
  by: ukraine alleged of russia; london alleged of russia
  to: russia
  said: russia party claimed "says"
* accfake ACCUSE/allege occurred
  when: 2022-04-04/2022-04-08 bounded
  by: russia
  to: ukraine; london
  about: staged
* warnlet THREATEN/relations occurred
  when: 2022-04-04/2022-04-07 bounded
  by: rusdip
  to: "states"
* dem REQUEST/yield occurred
  when: 2022-03 "March"
  by: ga "141 states"
  to: russia
  about: pull
* pull RETREAT/withdraw demanded optional
  when: ?
  by: russia
  to: ukraine
* chvote REJECT occurred
  when: 2022-04-07
  where: newyork
  by: china
  to: ga
  about: susp
  answers: susp "voted"
* chcrit ACCUSE/disapprove occurred
  when: 2022-04-07
  by: zhang
  to: ga
  about: susp
  answers: susp "criticised"
* indcond ACCUSE/disapprove occurred
  when: 2022-04-07
  by: india
  about: bucha
  answers: bucha "condemned the killings"
* indinq SUPPORT occurred
  when: 2022-04-07
  by: india
  about: bucinq
* bucinq ACCUSE/investigate demanded optional
  when: ?
  about: bucha
* coal AGREE occurred
  when: 2022-04-07 from susp "the same evening"
  where: brussels
  by: eu
  about: SANCTION/discontinue by eu to russia
* ships SANCTION/discontinue announced
  when: ?
  where: "European ports"
  by: eu
  to: russia
* coalban SANCTION/discontinue announced
  when: 2022-08 "August"
  by: eu
  to: russia
* expeu SANCTION/expel occurred
  when: 2022-04-05/2022-04-07 "From Tuesday to Thursday"
  by: germany; francec; italy; spain
  to: russia
  count: >=200 "more than two hundred"
* expvow THREATEN/expel occurred
  when: 2022-04-05/2022-04-08 bounded
  by: rmfa
  to: germany; francec; italy; spain
  about: expreply
  answers: expeu
* expreply SANCTION/expel threatened optional
  when: ?
  by: rmfa
  to: germany; francec; italy; spain
* g7 SUPPORT occurred
  when: 2022-04-07/2022-04-08 bounded
  by: g7
  to: ga
  about: susp
  answers: susp "welcomed the decision"
* coi ACCUSE/investigate occurred
  when: 2022-03 "March"
  by: hrc
  to: russia
* kram ASSAULT occurred
  when: 2022-04-08
  where: kramat
  to: "the station of Kramatorsk" thing
* nazi SUPPORT occurred optional
  when: ?
  by: ga
* nazi2 REQUEST announced optional
  when: ?
  by: russia
figure: votes 93 "93 hands" of ga
figure: votes 24 "24" of ga
figure: votes 58 "58" of ga

== gx-assembly-3
outlet: First Avenue Review
register: analysis
published: 2022-10-14
--
Explainer: what the {declare|vote} of 12 October says, and what it leaves unsaid

Which {declare|decision} was taken?

By 143 votes against 5, with 35 abstaining, the Assembly on Wednesday {declare|declared} the "so-called referendums" and the {annex|annexation} of Luhansk, Donetsk, Kherson and Zaporizhzhia to have no validity. It {callrec|calls on} states not to recognise them and once more {dem2|demands} that Russian forces {pull!demanded|leave} the territory of Ukraine. Nicaragua joined Belarus, North Korea, Syria and Russia in {against2|opposing} it; Eritrea moved to the ranks of the undecided.

Why now?

On 30 September Putin {annex|signed} {annex|treaties} of accession with four men installed by him, following ballots which soldiers had carried from door to door. That same day in the Security Council his ambassador {veto2|vetoed} a text {draft2|presented} by the United States and Albania; ten had {drsup|backed} it, while Brazil, China, India and Gabon held off. Guterres had {gutcond|condemned} the {annex|plan} the day before as a violation of the Charter. Moscow {gutrej|complained} that he had no business to speak.

How did the debate go?

It opened on Monday amid {miss10|explosions}: that morning more than eighty missiles {miss10|fell} on Kyiv, Lviv, Dnipro and other towns, {miss10|killing} at least 19 people and {miss10|injuring} over 100. Russia called this {miss10|retaliation} for the {bridge|blast} on the Crimean bridge two days before. Kyslytsya, whose own family were under {miss10|fire}, he said, {accterror|called} Russia a terrorist state. Nebenzia {secret|asked} for a secret ballot, because of "enormous pressure" on capitals; 107 members {secrej|refused} him this. An {appreq|appeal} of his against the ruling {apprej|failed} as well. In the corridors Antony Blinken {blinkcall|telephoned} a dozen ministers; Washington {cancel!denied|threatened} nobody, an official swears.

Who changed camp?

Bangladesh, Iraq and Senegal, silent in March, {bangyes|said yes}. India and China abstained yet again, South Africa too. The Saudis and Emiratis {saudi|voted} for, in the week in which Biden {bidensa|threatened} them with "{cons!threatened|consequences}" for {opec|cutting} oil with Moscow.

What does Russia say?

That the {declare|document} is "politicised and openly provocative": so Nebenzia {rusrej|dismissed} it. The Kremlin's spokesman added that Mr Putin remains {putopen|open} to {putneg|negotiation}; Kyiv {zeldecree|ruled} that {zeldecree|out} by decree on 4 October as long as he is in power. On Thursday the head of the Chechen region {thrkad|threatened} in a video to go further.

And in practice?

More arms. On the day of the {declare|vote} fifty states {rammeet|met} at NATO headquarters and {aa|promised} air defence: a first German Iris-T system had {iris|arrived} on Tuesday, four more Himars have been {himars|delivered}. Six draft bodies follow from the text, none with teeth: registers of damage, a possible {trib!hypothetical|tribunal}. The Assembly cannot send a single soldier. But it counts, and each time Russia is one of five.
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
* declare REJECT occurred
  when: 2022-10-12 "Wednesday"
  by: ga
  to: russia
  about: annex
  answers: annex
* annex COERCE/seize occurred
  when: 2022-09-30 from text "30 September"
  where: luhansk; donetsk; kherson; zapo
  by: putin; russia
  to: ukraine; luhansk thing; donetsk thing; kherson thing; zapo thing
* callrec REQUEST/change occurred
  when: 2022-10-12
  by: ga
  to: "states"
  about: SUPPORT by "states" to russia
* dem2 REQUEST/yield occurred
  when: 2022-10-12
  by: ga
  to: russia
  about: pull
* pull RETREAT/withdraw demanded optional
  when: ?
  where: ukr
  by: rtroops
  to: ukraine
* against2 REJECT occurred
  when: 2022-10-12
  by: nicaragua; belarus; nk; syria; russia
  to: ga
  about: declare
  answers: declare "opposing"
* veto2 REJECT occurred
  when: 2022-09-30 from annex "That same day"
  by: russia "his ambassador"
  to: council
  about: draft2
  answers: draft2 "vetoed"
* draft2 REQUEST/change occurred
  when: 2022-09-30 from annex "That same day"
  by: us; albania
  to: council
* gutcond ACCUSE/disapprove occurred
  when: 2022-09-29 from annex "the day before"
  by: guterres
  to: russia
  about: annex
  answers: annex "condemned"
* gutrej ACCUSE/disapprove occurred
  when: 2022-09-29/2022-10-14 bounded
  by: russia
  to: guterres
  about: gutcond
  answers: gutcond "complained"
* miss10 ASSAULT/heavy-weapons occurred
  when: 2022-10-10 "Monday" "that morning"
  where: kyivc; lviv; dnipro
  by: russia
  to: ukraine
  with: missile "missiles"
  killed: >=19 "at least 19 people" side civilian
  injured: >=100 "over 100" side civilian
  munitions: >=80 "more than eighty missiles"
  answers: bridge "retaliation for"
* bridge ASSAULT/explosives occurred
  when: 2022-10-08 from miss10 "two days before"
  where: bridge
  to: bridge thing
* accterror ACCUSE/disapprove occurred
  when: 2022-10-10
  by: kyslytsya
  to: russia
* secret REQUEST/change occurred
  when: 2022-10-10/2022-10-12 bounded
  by: nebenzia
  to: ga
* secrej REJECT/change occurred
  when: 2022-10-10/2022-10-12 bounded
  by: members
  to: nebenzia
  about: secret
  answers: secret "refused him this"
* appreq REQUEST/change occurred
  when: 2022-10-10/2022-10-12 bounded
  by: nebenzia
  to: ga
* blinkcall CONSULT/phone occurred
  when: 2022-10-10/2022-10-12 bounded
  by: blinken
  to: "a dozen ministers"
* cancel THREATEN denied
  when: 2022-10-10/2022-10-12 bounded
  by: us
  said: "an official" official denied "swears"
* saudi SUPPORT occurred
  when: 2022-10-12
  by: saudis; emir
  to: ukraine
  about: declare
* bidensa THREATEN occurred
  when: 2022-10-09/2022-10-14 bounded "the week"
  by: biden
  to: saudis; emir
  about: cons
  answers: opec
* cons SANCTION threatened optional
  when: ?
  by: us
  to: saudis; emir
* opec COOPERATE occurred optional
  when: ?
  by: saudis; emir; russia
* rusrej REJECT occurred
  when: 2022-10-12/2022-10-14 bounded
  by: nebenzia
  to: ga
  about: declare
  answers: declare "dismissed"
* zeldecree REJECT/meet occurred
  when: 2022-10-04 from text "4 October"
  by: ukraine
  to: putin
  about: putneg
* putopen AGREE occurred optional
  when: 2022-10-12/2022-10-14 bounded
  by: putin
  to: ukraine
  about: putneg
  said: rspokes official "added"
* putneg CONSULT hypothetical optional
  when: ?
  by: putin; ukraine
* thrkad THREATEN/violence occurred
  when: 2022-10-13 "Thursday"
  by: kadyr
* rammeet CONSULT/multilateral occurred
  when: 2022-10-12 "the day of the vote"
  where: "NATO headquarters"
  by: "fifty states"
* aa AGREE occurred
  when: 2022-10-12
  where: "NATO headquarters"
  by: "fifty states"
  to: ukraine
  about: AID by "fifty states" to ukraine
* iris AID occurred
  when: 2022-10-11 "Tuesday"
  by: "German"
  to: ukraine
  with: air-defence "Iris-T"
* himars AID occurred
  when: ?
  to: ukraine
  with: rocket "Himars" 4
* trib ACCUSE/investigate hypothetical optional
  when: ?
  to: russia
* drsup SUPPORT occurred
  when: 2022-09-30 from annex "That same day"
  by: "ten"
  to: us; albania
  about: draft2
  answers: draft2 "backed"
* apprej REJECT occurred
  when: 2022-10-10/2022-10-12 bounded
  to: nebenzia
  about: appreq
  answers: appreq
* bangyes SUPPORT occurred
  when: 2022-10-12
  by: "Bangladesh"; "Iraq"; "Senegal"
  about: declare
figure: votes 143 "143 votes" of ga
figure: votes 5 "5" of ga
figure: votes 35 "35" of ga
figure: votes 107 "107 members"
