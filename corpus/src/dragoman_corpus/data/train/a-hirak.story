story: a-hirak
conflict: Algeria
countries: DZ
facts: From 22 February 2019 Algerians marched every Friday against a fifth term of Abdelaziz Bouteflika. He withdrew on 11 March, army chief Gaïd Salah asked for article 102 on 26 March, Bouteflika resigned on 2 April, Bensalah became interim head of state on 9 April; Said Bouteflika and two generals were arrested on 4 May; the vote of 4 July was cancelled on 2 June; from 21 June bearers of the Amazigh flag were arrested. (public record: APS, statements of the defence ministry and Constitutional Council, press.)

who boutef: person DZ | Abdelaziz Bouteflika; Bouteflika; President Bouteflika; the president
who salah: person DZ | Ahmed Gaïd Salah; Gaïd Salah; Gaid Salah; army chief; chief of staff
who army: force DZ | People's National Army; the army; ANP
who people: population DZ | protesters; demonstrators; marchers; Hirak; crowds; hirak
who students: population DZ | students
who fln: party DZ | FLN; National Liberation Front
who rnd: party DZ | RND
who ugta: organisation DZ | UGTA
who judges: population DZ | judges; magistrates; lawyers
who ouyahia: person DZ | Ahmed Ouyahia; Ouyahia
who bedoui: person DZ | Noureddine Bedoui; Bedoui
who bensalah: person DZ | Abdelkader Bensalah; Bensalah
who council: body DZ | Constitutional Council
who said: person DZ | Saïd Bouteflika; Said Bouteflika
who generals: person DZ | Mohamed Mediène; Toufik; Athmane Tartag; Tartag
who police: force DZ | police; riot police; anti-riot police
who court: body DZ | military court; tribunal of Blida; military tribunal
who france: state FR | France; Paris
who macron: person FR | Emmanuel Macron; Macron
who russia: state RU | Russia; Moscow
who ffs: party DZ | Socialist Forces Front; FFS
who msp: party DZ | MSP; Movement of Society for Peace

where algiersc: town DZ 36.7525 3.0420 | Algiers; ALGIERS; ALGER
where poste: site DZ 36.7720 3.0590 | Grande Poste; main post office; Great Post
where oran: town DZ 35.6911 -0.6417 | Oran
where constantine: town DZ 36.3650 6.6147 | Constantine
where tizi: town DZ 36.7118 4.0459 | Tizi Ouzou
where ouargla: town DZ 31.9493 5.3250 | Ouargla
where blida: town DZ 36.4700 2.8277 | Blida
where geneva: town CH 46.2022 6.1457 | Geneva; Genève

== a-hirak-1
outlet: Mers el-Kebir News
register: daily
published: 2019-03-12
--
Bouteflika {drop|gives up} fifth term, but not, it seems, the fourth

ALGIERS - Car horns until two in the morning, then second thoughts. In a letter read on state television at a quarter to seven on Monday evening, President Bouteflika {drop|renounced} the candidacy which had been lodged for him nine days ago, {put|put off} the election of 18 April and announced a "{conf|national conference}" that is to write a constitution by the end of the year. When one will vote he did not say. His mandate ends on 28 April.

He had been {back|flown home} on Sunday from two weeks in a Geneva clinic. Ahmed Ouyahia, the prime minister who had warned the marchers with a sentence about Syria, where "it began with roses too", {ouya|resigned} within the hour; Interior Minister Noureddine Bedoui replaces him.

It is the {marches|streets} that did it. On Friday the 8th, the third in a row, the crowd between the Grande Poste and Place Audin could no more be counted than walked through: hundreds of thousands, the police say among themselves; the interior ministry gives nothing. One man of sixty died on the first of the month in a stampede after {gas1|tear gas}, the same night on which 183 were {dead1|injured} and a hotel {loot|looted}. Since Sunday a general {strike|strike} has {strike|shut} shops in Oran, the port of Béjaïa and half the ministries' canteens. More than a thousand judges {judref|refused} on Monday to supervise any vote in which he stood. Students, sent on early holidays by decree to {closeuni|empty} the campuses, {studm|marched} on regardless; they will be {stud2|out} again today.

The FLN, by the mouth of its coordinator, {flnsup|welcomes} "the wisdom of the mujahid president". The opposition MSP {mspno|dismisses} the whole as a ruse "to extend the fourth mandate". Macron, for his part, {macron|hailed} a {drop|decision} that "opens a new page" and {macreq|called for} a transition of reasonable length. In the cafés of Bab el-Oued that sentence was read aloud, with comments.

~ Météo: pluies vendredi | Nos abonnements | La Une en PDF
--
who bedoui: Interior Minister Noureddine Bedoui
who fln: The FLN
where audin: site DZ 36.7690 3.0550 | Place Audin
where bejaia: town DZ 36.7559 5.0843 | Béjaïa
* drop RETREAT/withdraw occurred
  when: 2019-03-11 "Monday evening"
  by: boutef
  answers: marches "It is the streets that did it"
* put COERCE occurred
  when: 2019-03-11 "Monday evening"
  by: boutef
* conf CONSULT/multilateral announced
  when: 2019 "by the end of the year"
  by: boutef
* back RETREAT/withdraw occurred optional
  when: 2019-03-10 "Sunday"
  where: geneva
  by: boutef
* ouya RETREAT/resign occurred
  when: 2019-03-11 "within the hour"
  by: ouyahia
* marches PROTEST/demo occurred
  when: 2019-03-08 from text "Friday the 8th"
  where: poste; audin; algiersc
  by: people "the crowd"
  to: boutef
* dead1 PROTEST/riot occurred
  when: 2019-03-01 from text "the first of the month"
  where: algiersc
  killed: 1 "One man of sixty" side unknown
  injured: 183 "183" side unknown
* gas1 ASSAULT/crowd-control occurred
  when: 2019-03-01 from text "the first of the month"
  where: algiersc
  with: crowd-control "tear gas"
* loot PROTEST/riot occurred
  when: 2019-03-01 "the same night"
  where: algiersc
  to: "a hotel" thing
* strike PROTEST/strike ongoing
  when: 2019-03-10/2019-03-12 "Since Sunday"
  where: oran; bejaia
* judref REJECT occurred
  when: 2019-03-11 "Monday"
  by: judges
  to: boutef
* closeuni COERCE/restrict occurred
  when: ?
  to: "campuses" thing; students
* studm PROTEST/demo occurred
  when: ?
  by: students
* stud2 PROTEST/demo announced
  when: 2019-03-12 "today"
  by: students
* flnsup SUPPORT occurred
  when: 2019-03-11/2019-03-12 bounded
  by: fln
  to: boutef
  answers: drop "welcomes"
* mspno REJECT occurred
  when: 2019-03-11/2019-03-12 bounded
  by: msp
  to: boutef
  about: drop
  answers: drop "dismisses the whole"
* macron SUPPORT occurred
  when: 2019-03-11/2019-03-12 bounded
  by: macron
  to: boutef
  about: drop
  answers: drop "hailed a decision"
* macreq REQUEST/change occurred
  when: 2019-03-11/2019-03-12 bounded
  by: macron
  to: boutef
figure: demonstrators >=200 vague "hundreds of thousands" at algiersc voice police

== a-hirak-2
outlet: Atlas & Sahara Wire
register: wire
published: 2019-04-03
--
After twenty years Bouteflika {resign|quits}, hours after army {ult|ultimatum}

ALGIERS, April 3 - President Bouteflika {resign|handed in} his {resign|resignation} on Tuesday night, {resign|ending} a rule of two decades that six weeks of {wave|protest} had worn away and that his own generals finally cut short.

Television showed him in a beige gown, {resign|handing} the paper to the head of the Constitutional Council, which {ccmeet|met} on Wednesday morning to declare the office vacant. The speaker of the upper house, Abdelkader Bensalah, takes over for ninety days at most.

Earlier on Tuesday army chief Gaïd Salah, in a text that {gang|called} the presidential entourage "a gang", had {ult|demanded} the "immediate application" of article 102. He had {first102|raised} that article, which deals with unfitness, a week before, on March 26. On Monday the presidency had still {aprilprom|promised} that he would {resign!announced|go} "before April 28".

The magnates went first. Ali Haddad, a builder close to the president's brother, was {haddad|stopped} at three on Sunday morning at the Tunisian border with two passports; twelve businessmen have been {travel|barred} from leaving, and private jets are {jets|grounded} till the end of the month. Television said on Saturday that former intelligence chief Toufik and Saïd Bouteflika had {plot|met} with people who wished to {sack|depose} Gaïd Salah; Toufik denied he had ever {plot!denied|sat} with "those named".

In the streets at midnight: flags, fireworks, a slogan, "yetnahaw ga'", they must all {allgo,allgoask|go}. Students {studcel|marched} again on Wednesday.

Moscow hopes there is no meddling from without. Washington said the future was for Algerians to decide. Nothing from Rabat.

Not one {shoot!denied|shot} was fired at the {wave|marches} in these six weeks. About 75 policemen and a number of young men have been {scuf|hurt} in {scuf|scuffles} at the edges, authorities say.
--
who us: state US | Washington
who haddad: person DZ | Ali Haddad
who jets: organisation - | private jets
where border: near TN - - | the Tunisian border
* resign RETREAT/resign occurred
  when: 2019-04-02 "Tuesday night"
  by: boutef
* ult REQUEST/change occurred
  when: 2019-04-02 "Earlier on Tuesday"
  by: salah
  to: boutef
  about: RETREAT/resign
* ccmeet CONSULT occurred
  when: 2019-04-03 "Wednesday morning"
  by: council
* gang ACCUSE/disapprove occurred
  when: 2019-04-02 "Earlier on Tuesday"
  by: salah
  to: "the presidential entourage"
* wave PROTEST/demo occurred
  when: 2019-02-22/2019-04-03 "six weeks"
  to: boutef
* first102 REQUEST/change occurred
  when: 2019-03-26 from text "March 26" "a week before"
  by: salah
  to: boutef
  about: RETREAT/resign
* aprilprom AGREE occurred
  when: 2019-04-01 "Monday"
  by: "the presidency"
  about: resign
* haddad COERCE/arrest occurred
  when: 2019-03-31 "Sunday morning"
  where: border
  to: haddad
* travel COERCE/restrict occurred
  when: 2019-03-31/2019-04-03 bounded
  to: "businessmen"
  count: 12 "twelve businessmen"
* jets COERCE/restrict ongoing
  when: 2019-03-31/2019-04-30 "till the end of the month"
  to: jets thing
* plot CONSULT occurred
  when: ?
  by: generals "Toufik"; said; "people"
  to: "people"
  said: "Television" media "said"
  said: generals party denied "denied"
* sack SANCTION/expel attempted
  when: ?
  by: "people"
  to: salah
  said: "Television" media "said"
* allgo RETREAT/resign demanded optional
  when: ?
* studcel PROTEST/demo occurred
  when: 2019-04-03 "Wednesday"
  by: students
* shoot ASSAULT/firearms denied
  when: 2019-02-22/2019-04-03 "these six weeks"
* scuf PROTEST/riot occurred
  when: 2019-02-22/2019-04-03 "these six weeks"
  by: "young men"
  to: "policemen"
  injured: ~75 "About 75 policemen" part side recipient voice "authorities"
  said: "authorities" official "say"
* allgoask REQUEST/yield occurred
  when: 2019-04-02/2019-04-03 "midnight"
  where: "streets"
  about: allgo

== a-hirak-3
outlet: Radio Tell
register: radio
published: 2019-05-06
--
Midday journal, Monday, first day of Ramadan

It's noon in Algiers; good listening. The men nobody dared to name are {jail|in prison}. The military court at Blida has {jail|placed} Saïd Bouteflika, the former president's brother, and the generals Mohamed Mediène, called Toufik, and Athmane Tartag {jail|in custody}. State television showed them on Sunday as they went up the steps: a track suit, a jacket over the arm. The three had been {arrest|picked up} on Saturday. They are {charge|charged} with "undermining the authority of the army" and "conspiracy against the authority of the State".

The chief of staff, Gaïd Salah, said from Ouargla last week he had proof. He again {dialoguecall|invited} parties to {dialoguecall|talk} and {notr|refused} any transition outside the constitution. The vote, he insists, will be held on the fourth of July. But who wants it? Of seventy-seven letters of intent not one comes from a party of weight; mayors in Kabylia {mayors|refuse} to open the rolls, and forty unions of magistrates are {judgeboy|boycotting} the commission.

The FFS, in a statement we have received this morning, {ffs|condemns} a "spectacle" and {ffsdem|demands} the {ffsrel|release} of a hundred or so simple marchers who have been {hold|held} since the eleventh Friday, when {gas|tear gas} was used in the tunnel of the faculties. One of them, a young man of twenty-two from Bab Ezzouar, died in April after {ramzi|blows} to the head; his family has filed a {complaint|complaint} against the police. The Directorate of Security denies all ill-treatment; he fell, it says, from a lorry.

Former prime minister Ouyahia was {quest|heard} for four hours last Tuesday by the prosecutor at Sidi M'hamed and left through a yoghurt {yog|shower}, {yog|thrown} by citizens. Boycott those pots, by the way: prices are up a third for the holy month.

This evening at the Grande Poste, a common {iftar|fast-breaking} of {iftar|protest}, the first. Bring your own chorba. The next {march12|march}, the twelfth, is on Friday, fast or no fast.

And football: JS Kabylie attack well, finish badly, nil-nil.
--
who dgsn: body DZ | The Directorate of Security
who victim: person DZ | a young man of twenty-two
who prosecutor: office DZ | the prosecutor at Sidi M'hamed
who formerb: person DZ | the former president's brother
where kabylia: region DZ - - | Kabylia
where tunnel: site DZ - - | tunnel of the faculties
* jail COERCE/arrest occurred
  when: 2019-05-05 "Sunday"
  where: blida
  by: court
  to: said; generals
  detained: 3 "The three" side unknown
* arrest COERCE/arrest occurred
  when: 2019-05-04 "Saturday"
  to: said; generals
  detained: 3 "The three" side unknown
* charge ACCUSE/investigate occurred
  when: 2019-05-04/2019-05-06 bounded
  by: court
  to: said; generals
* dialoguecall REQUEST/meet occurred
  when: 2019-04-29/2019-05-05 week "last week"
  where: ouargla
  by: salah
  to: "parties"
  about: CONSULT
* notr REJECT/change occurred
  when: 2019-04-29/2019-05-05 week "last week"
  where: ouargla
  by: salah
  to: "parties"
* mayors REJECT occurred
  when: ?
  where: kabylia
  by: "mayors in Kabylia"
* judgeboy PROTEST/boycott ongoing
  when: ?
  by: judges "unions of magistrates"
  to: "the commission"
  count: 40 "forty"
* ffs ACCUSE/disapprove occurred
  when: 2019-05-05/2019-05-06 bounded "this morning"
  by: ffs
  to: court
  about: jail
  answers: jail "condemns"
* ffsdem REQUEST/change occurred
  when: 2019-05-05/2019-05-06 bounded "this morning"
  by: ffs
  about: ffsrel
* ffsrel RETREAT/release demanded optional
  when: ?
  to: people "marchers"
* hold COERCE/arrest ongoing
  when: 2019-05-03/2019-05-06 "since the eleventh Friday"
  to: people "marchers"
  detained: ~100 "a hundred or so simple marchers" side civilian voice ffs
  said: ffs party
* gas ASSAULT/crowd-control occurred
  when: 2019-05-03 "the eleventh Friday"
  where: tunnel
  with: crowd-control "tear gas"
* ramzi ASSAULT/beat occurred
  when: 2019-04 "April"
  by: police alleged of "his family"; police denied
  to: victim
  killed: 1 "One of them" side civilian
  said: "his family" witness
  said: dgsn official denied "denies"
* complaint ACCUSE/investigate occurred
  when: 2019-04-01/2019-05-06 bounded
  by: "his family"
  to: police
  about: ramzi
* quest ACCUSE/investigate occurred
  when: 2019-04-30 "last Tuesday"
  where: "Sidi M'hamed"
  by: prosecutor
  to: ouyahia
* yog PROTEST/riot occurred
  when: 2019-04-30 "last Tuesday"
  where: "Sidi M'hamed"
  by: "citizens"
  to: ouyahia
* iftar PROTEST/demo announced
  when: 2019-05-06 "This evening"
  where: poste
* march12 PROTEST/demo announced
  when: 2019-05-10 "Friday"

== a-hirak-4
outlet: El Correo de Levante
register: translation
machine_translated: French
published: 2019-06-29
--
Argelia: the nineteenth {fri19|Friday} under the sign of the flags {flagarr|seized}

ALGER, 29 June - They have {fri19|descended} again, by tens of thousands, in the heat, and again the forces of order have {flagarr|interpellated} from the morning, to the exit of the metro, those who carried the emblem amazigh. The Friday preceding, 21 of June, eighteen of them had been put under {flag21|mandate of deposit} for "attempt to the unity of the territory", a crime that can cost ten years. Gaid Salah had {flagban|ordered} three days before, in front of the cadets of Béchar, that one would tolerate but one emblem, the national.

"Neither Kabyle nor Arab, brothers": so {fri19|sang} the Great Post, which the police has {stairs|condemned} with sheet metal. Several advocates counted Friday at the evening around sixty {flagarr|stopped} persons, of which the half {letgo|released} in the night. At Constantine a woman of sixty-seven years has been {granny|jostled} and has {granny|lost} two teeth; the video turns. A sergeant of the anti-riot police was {stonew|reached} by a stone.

On the side of the justice the waltz continues. After Ouyahia, {ouyjail|imprisoned} the 12 of June at El Harrach, his successor Sellal {selljail|followed} him the day after; a former minister of Finances {minctrl|left} under judicial control. To the appeal, the tribunal of Blida {rejlib|refused} Tuesday the {rejlibr|liberty} to the general secretary of the Workers' Party, Madame Hanoune, {hanarr|locked} since the 9 of May. Her party, and the sisters FFS and RCD, have {palt|signed} Wednesday a {palt|pact} of the "democratic alternative" that {palt2|exigea} the {relp|release} of the detained of opinion before every {dialog|dialogue}.

The fourth of July there will be no vote, {cancel|annulled} the 2 of June for lack of candidates; Bensalah {prolong|prolongs} himself, opposite opinion of the jurists. Tuesday, he or the army, one knows no more, should {bens|convene} a panel for {dialog|dialogue}. The marchers have already {nonpanel|refused} it of their feet.

~ A lire: Mercato, le PSG attaque | Canicule: 45 degrés | Faits divers: braquage sanglant à Lyon
--
who sellal: person DZ | Sellal
who hanoune: person DZ | Madame Hanoune
who pt: party DZ | Workers' Party
who rcd: party DZ | RCD
where bechar: town DZ 31.6167 -2.2167 | Béchar
where harrach: site DZ 36.7200 3.1400 | El Harrach
* fri19 PROTEST/demo occurred
  when: 2019-06-28 "Friday"
  where: poste; algiersc
  by: people "The marchers"
* flagarr COERCE/arrest occurred
  when: 2019-06-28 "Friday at the evening" "from the morning"
  where: algiersc
  by: "the forces of order"
  to: people "those who carried the emblem amazigh"
  detained: ~60 "around sixty stopped persons" side civilian voice "Several advocates"
  said: "Several advocates" witness "counted"
* flag21 COERCE/arrest occurred
  when: 2019-06-21 from text "21 of June"
  to: "eighteen of them"
  detained: 18 "eighteen of them" side civilian
* flagban COERCE/restrict occurred
  when: 2019-06-18 from flag21 "three days before"
  where: bechar
  by: salah
* stairs COERCE/restrict occurred optional
  when: ?
  where: poste
  by: police
* letgo RETREAT/release occurred
  when: 2019-06-28/2019-06-29 "in the night"
  by: "the forces of order"
  to: people
  released: ~30 "the half" side civilian voice "Several advocates"
  said: "Several advocates" witness
* granny ASSAULT/beat occurred
  when: 2019-06-28
  where: constantine
  to: "a woman of sixty-seven years"
  injured: 1 "a woman of sixty-seven years" side civilian
* stonew PROTEST/riot occurred
  when: 2019-06-28
  to: police "A sergeant"
  with: stones "a stone"
  injured: 1 "A sergeant" side recipient
* ouyjail COERCE/arrest occurred
  when: 2019-06-12 from text "the 12 of June"
  where: harrach
  to: ouyahia
* selljail COERCE/arrest occurred
  when: 2019-06-13 from ouyjail "the day after"
  to: sellal
  where: harrach
* minctrl COERCE/restrict occurred optional
  when: ?
  to: "a former minister of Finances"
* rejlib REJECT occurred
  when: 2019-06-25 "Tuesday"
  by: court
  to: hanoune
  about: rejlibr
* rejlibr RETREAT/release hypothetical optional
  when: ?
  to: hanoune
* hanarr COERCE/arrest occurred
  when: 2019-05-09 from text "the 9 of May"
  to: hanoune
* palt AGREE occurred
  when: 2019-06-26 "Wednesday"
  by: pt; ffs; rcd
  to: pt; ffs; rcd
* palt2 REQUEST/change occurred
  when: 2019-06-26 "Wednesday"
  by: pt; ffs; rcd
  about: relp
* relp RETREAT/release demanded optional
  when: ?
  to: "the detained of opinion"
* dialog CONSULT/multilateral hypothetical
  when: ?
* cancel COERCE occurred
  when: 2019-06-02 from text "the 2 of June"
* prolong COERCE occurred optional
  when: ?
  by: bensalah
* bens REQUEST/meet announced
  when: 2019-07-02 "Tuesday"
  by: bensalah; army
  about: dialog
* nonpanel REJECT occurred
  when: 2019-06-28
  by: people "The marchers"
  to: bensalah; army
  about: bens
  answers: bens "have already refused"
