story: ax-ankara
conflict: Turkey
countries: TR
facts: On Saturday 10 October 2015 two suicide bombers struck a peace rally outside Ankara's main railway station: 30 dead in the first count, then 86, 95, 97, later 102 (the HDP spoke of 128); 186 then 246 and more hurt. The PKK ordered a halt to attacks the same day; Turkish jets struck the PKK on 10 and 11 October. Three days of mourning; Prime Minister Davutoglu named Islamic State, the PKK and leftists as suspects, then Islamic State; on 12 October unions struck; on 13 October the police and intelligence chiefs of Ankara were removed, and a court forbade reports. Parliament was elected on 1 November. (public record: Turkish prime minister's office, HDP, Turkish press of October 2015.)

who bombers: unknown - | suicide bombers; bombers; bomber
who davutoglu: person TR | Ahmet Davutoglu; Davutoglu; the prime minister
who erdogan: person TR | Tayyip Erdogan; Erdogan; President Erdogan
who demirtas: person TR | Selahattin Demirtas; Demirtas
who hdp: party TR | HDP; Peoples' Democratic Party
who akp: party TR | AK Party; ruling party
who chp: party TR | CHP
who pkk: group TR | PKK; Kurdistan Workers' Party
who kck: body TR | KCK
who is: group - | Islamic State; ISIS
who altinok: person TR | Selami Altinok; interior minister
who turarmy: force TR | Turkish air force; armed forces; Turkish jets
who police: force TR | riot police; police; Police
who disk: organisation TR | DISK
who kesk: organisation TR | KESK
who marchers: population TR | marchers; demonstrators; demonstrator
who us: state US | United States; Washington
who putin: person RU | Vladimir Putin
who nato: organisation - | NATO
who eu: organisation - | European Union
who court: body TR | Ankara court; a court in Ankara

where ankara: town TR 39.9199 32.8543 | Ankara; ANKARA
where station: site TR 39.9360 32.8430 | main railway station; railway station; the station
where sihhiye: site TR 39.9290 32.8550 | Sihhiye Square; Sihhiye
where suruc: town TR 36.9761 38.4269 | Suruc
where diyarbakir: town TR 37.9136 40.2172 | Diyarbakir
where istanbul: town TR 41.0138 28.9497 | Istanbul
where niraq: region IQ 36.9 43.9 | northern Iraq
where adiyaman: town TR 37.7648 38.2786 | Adiyaman

== ax-ankara-1
outlet: Halys News Agency
register: wire
published: 2015-10-11
--
Turkey mourns 95 {ankara|killed} in peace {march|rally} {ankara|bombing}; jets {jets|hit} PKK

ANKARA, Oct 11 (Halys) - Thousands of people {sihdemo|rallied} in Turkey's capital on Sunday, many {sihdemo|shouting} "Murderer Erdogan", a day after two suicide bombers {ankara|killed} at least 95 people at a peace {march|march}, the deadliest {ankara|attack} of its kind the country has seen.

The two {ankara|explosions} {ankara|went off} seconds apart shortly after ten on Saturday morning outside the main railway station, where leftist groups, unions and the pro-Kurdish Peoples' Democratic Party were gathering for a {march|march} against the {pkkwar|fighting} between the army and the PKK. The prime minister's office said 246 people were {ankara|wounded}, 48 of them badly. Its first count, an hour after the {ankara|blasts}, was 30 dead and 126 {ankara|hurt}; on Saturday evening it had given 86. The HDP said on Sunday that 128 had died and that it knew the names of 120.

"Like other acts of terror, this {ankara|attack} at the Ankara railway station aims at our unity," President Tayyip Erdogan said in a written statement in which he {erdcond|condemned} it "vehemently". Prime Minister Ahmet Davutoglu declared three days of {mourning|mourning}. He said there were strong signs that it had been carried out by suicide bombers and {davlist|named} Islamic State, the PKK and a leftist party, the DHKP-C, as possible culprits. No group has claimed responsibility. Two newspapers close to the government wrote on Sunday that one of the men was the brother of the bomber of Suruc, where 34 people were {suruc|killed} in July.

Selahattin Demirtas, the HDP's co-chairman, {demacc|accused} the state: "This {ankara|attack} was not made on the unity of our state, it was made by our state on our people." Police had {gas|fired} tear gas at those who were tending the wounded, he said, a charge that witnesses bore out and that the interior minister, Selami Altinok, {gasden|rejected}. Altinok also {resignref|ruled out} resigning.

Hours after the {ankara|bombing} the umbrella body of the PKK, the KCK, ordered its fighters to {truce|halt} {pkkattacks|attacks} in Turkey "unless {selfdef!hypothetical|attacked}", so that the election of November 1 can be held. Deputy Prime Minister Yalcin Akdogan {truceref|dismissed} this beforehand as "a tactic". The armed forces said that their jets {jets|struck} PKK shelters in the Zap and Metina areas of northern Iraq on Sunday and {jets17|killed} 14 fighters in Diyarbakir province on Saturday. Two soldiers were {erz|killed} in Erzurum.

U.S. President Barack Obama {obphone|telephoned} Erdogan and {obcond|condemned} the "heinous" {ankara|attack}; Russia's Vladimir Putin, NATO and the European Union {cond3|condemned} it too. In Paris, Zurich and a dozen German cities Kurds {diaspora|marched} on Saturday night.

In June, two days before the last election, two bombs {diyar|killed} four people at an HDP {diyrally|rally} in Diyarbakir. The {pkktruce|truce} of two years between the state and the PKK {pkkend|collapsed} in July.

~ Election calendar: what happens before November 1
--
who davutoglu: Prime Minister Ahmet Davutoglu
who erdogan: President Tayyip Erdogan
who pmo: office TR | The prime minister's office
who dhkp: group TR | DHKP-C
who akdogan: person TR | Yalcin Akdogan
who obama: person US | Barack Obama; U.S. President Barack Obama
who putin: Russia's Vladimir Putin
where zap: near IQ 37.1 43.6 | Zap
where metina: near IQ 37.3 43.4 | Metina
where diyarp: province TR 37.9 40.2 | Diyarbakir province
where erzurum: town TR 39.9086 41.2769 | Erzurum
where paris: town FR 48.8534 2.3488 | Paris
where zurich: town CH 47.3667 8.5500 | Zurich
* ankara ASSAULT/suicide-attack occurred
  when: 2015-10-10 "Saturday"
  where: station; ankara
  by: bombers; is alleged of davutoglu; pkk alleged of davutoglu; dhkp alleged of davutoglu; "the state" alleged of demirtas
  to: "people at a peace march"; hdp
  killed: >=95 "at least 95 people" side civilian
  killed: 30 "30 dead" side civilian voice pmo as_of 2015-10-10
  killed: 86 "86" side civilian voice pmo as_of 2015-10-10
  killed: 128 "128" side civilian voice hdp
  injured: 246 "246 people" side civilian voice pmo
  injured: 48 "48 of them badly" part side civilian voice pmo
  injured: 126 "126" side civilian voice pmo as_of 2015-10-10
  said: pmo official "said"
  said: hdp party "said"
* jets ASSAULT/aerial occurred
  when: 2015-10-11 "Sunday"
  where: zap; metina; niraq
  by: turarmy
  to: pkk "PKK shelters"
  with: airstrike "jets"
  said: turarmy official "said"
* sihdemo PROTEST/demo occurred
  when: 2015-10-11 "Sunday"
  where: ankara
  by: "Thousands of people"
  to: erdogan
  participants: >=2000 vague "Thousands of people"
* march PROTEST/demo occurred
  when: 2015-10-10 "Saturday morning"
  where: station; ankara
  by: hdp; "unions"; "leftist groups"
* pkkwar ASSAULT ongoing optional
  when: 2015-07/2015-10-11 bounded
  by: "the army"; pkk
  to: pkk; "the army"
* erdcond ACCUSE/disapprove occurred
  when: 2015-10-10/2015-10-11 bounded
  by: erdogan
  to: bombers
  about: ankara
  answers: ankara "condemned it"
* mourning SUPPORT occurred optional
  when: 2015-10-10/2015-10-11 bounded
  by: davutoglu
* davlist ACCUSE/allege occurred
  when: 2015-10-10/2015-10-11 bounded
  by: davutoglu
  to: is; pkk; dhkp
  about: ankara
* suruc ASSAULT/suicide-attack occurred
  when: 2015-07 "July"
  where: suruc
  by: "the bomber of Suruc"
  to: "34 people"
  killed: 34 "34 people" side unknown
* demacc ACCUSE/allege occurred
  when: 2015-10-10/2015-10-11 bounded
  by: demirtas
  to: "the state"
  about: ankara
* gas ASSAULT/crowd-control occurred
  when: 2015-10-10
  where: station; ankara
  by: police alleged of demirtas
  to: "those who were tending the wounded"
  with: crowd-control "tear gas"
  said: demirtas party claimed "said"
  said: "witnesses" witness "bore out"
  said: altinok official denied "rejected"
* gasden REJECT occurred optional
  when: 2015-10-10/2015-10-11 bounded
  by: altinok
  to: demirtas
  about: gas
* resignref REJECT/yield occurred
  when: 2015-10-10/2015-10-11 bounded
  by: altinok
  about: RETREAT/resign by altinok
* truce RETREAT/ceasefire occurred
  when: 2015-10-10 from ankara "Hours after"
  by: kck; pkk
  to: "the state"
  where: "Turkey"
* pkkattacks ASSAULT ongoing optional
  when: ?
  by: pkk
  to: "the state"
  where: "Turkey"
* selfdef ASSAULT hypothetical optional
  when: ?
  to: pkk
* truceref REJECT occurred
  when: 2015-10-10/2015-10-11 bounded
  by: akdogan
  to: kck
  about: truce
  answers: truce "dismissed this"
* jets17 ASSAULT/aerial occurred
  when: 2015-10-10 "Saturday"
  where: diyarp
  by: turarmy
  to: pkk "14 fighters"
  with: airstrike "jets"
  killed: 14 "14 fighters" side recipient voice turarmy
  said: turarmy official "said"
* erz ASSAULT occurred
  when: ?
  where: erzurum
  to: "Two soldiers"
  killed: 2 "Two soldiers" side recipient
* obphone CONSULT/phone occurred
  when: 2015-10-10/2015-10-11 bounded
  by: obama; erdogan
  to: erdogan
* obcond ACCUSE/disapprove occurred
  when: 2015-10-10/2015-10-11 bounded
  by: obama
  to: bombers
  about: ankara
  answers: ankara "condemned"
* cond3 ACCUSE/disapprove occurred
  when: 2015-10-10/2015-10-11 bounded
  by: putin; nato; eu
  to: bombers
  about: ankara
  answers: ankara "condemned it too"
* diaspora PROTEST/demo occurred
  when: 2015-10-10 "Saturday night"
  where: paris; zurich; "a dozen German cities"
  by: "Kurds"
* diyar ASSAULT/explosives occurred
  when: 2015-06 "June"
  where: diyarbakir
  to: hdp "an HDP rally"
  killed: 4 "four people" side civilian
  with: bomb "two bombs" 2
* pkktruce RETREAT/ceasefire occurred
  when: 2013/2015-07 "two years"
  by: pkk; "the state"
  to: "the state"; pkk
* pkkend SANCTION/discontinue occurred
  when: 2015-07 "July"
  by: pkk; "the state"
* diyrally PROTEST/demo occurred optional
  when: 2015-06 "June"
  where: diyarbakir
  by: hdp
tie: demirtas leads hdp "the HDP's co-chairman"
tie: kck leads pkk "the umbrella body of the PKK"

== ax-ankara-2
outlet: Anadolu Workers' Voice
register: daily
published: 2015-10-14
--
Three chiefs {sack|go}, a court orders {gag|silence}

The head of the Ankara police, the chief of its intelligence branch and that of its security branch were {sack|relieved} of their posts on Tuesday "so that the {probe|inquiry} may be sound", the Interior Ministry announced. Interior Minister Selami Altinok, who on Saturday had {smile|answered} a question about his own {resign!hypothetical|resignation} with a shake of the head while a colleague beside him smiled, stays.

The same afternoon a court in Ankara, at the {gagreq|request} of the prosecutor, {gag|forbade} all reports and comment on the {probe|investigation} of the {ankara|massacre} before the station. We shall go on {defy|printing} what we see.

What is known: ninety-nine people are dead. Two men {ankara|blew themselves up} within three seconds and fifty metres of each other, with ball bearings in the charge. Davutoglu told a television station on Monday that Islamic State was suspect number one, that one of the two was close to being identified and that the bombers could have come from Syria. By yesterday Police had {arrests|detained} eleven persons; two accounts on Twitter which had {foretell|spoken} of a {ankara|bomb} in Ankara nine hours before the {ankara|event} belong to two of them. In Adiyaman, the town from which the attacker of Suruc came, fathers say they had {report|begged} the police in vain to {fetch!demanded|bring} their sons back from a tea-house of Islamic State's.

On Monday and Tuesday our confederations, KESK and DISK, with the engineers and the doctors, {strike|struck} in the whole country. Lawyers {lawmarch|walked} in their robes through the courthouse of Istanbul; in Izmir dockers {dock|blocked} the gate. In Istanbul's Sultanahmet the police {sultgas|used} pepper gas and {sultarr|seized} five teachers. At Sihhiye in Ankara on Sunday they had {sihblock|stopped} party leaders who wished to {carn|lay} carnations before the station, then {letthru|let} twenty {letthru|through}.

CHP leader Kemal Kilicdaroglu, who {kilmeet|saw} Davutoglu for an hour on Sunday, {kilask|asked for} the two ministers of interior and justice to {resign!demanded|leave}. The leader of the nationalists {bahref|refused} to meet the prime minister at all. Demirtas {ralcancel|cancelled} all {rallies|rallies} of the HDP and Davutoglu those of his party until Friday. On Monday night stones were {hdpoff|thrown} at an HDP office in Konya; at the football match against Iceland there, on Tuesday, part of the crowd {whistle|whistled} through the minute of {silence|silence}.

At the cemetery of Karsiyaka they lowered the union's photographer, 26, into the earth, under his camera.

~ Strike fund: account number page 2
~ Our editorial: We are not silent
--
who intmin: body TR | the Interior Ministry
who altinok: Interior Minister Selami Altinok
who kilic: person TR | Kemal Kilicdaroglu; CHP leader Kemal Kilicdaroglu
who nation: person TR | The leader of the nationalists
where izmir: town TR 38.4127 27.1384 | Izmir
where sultan: district TR 41.0050 28.9770 | Sultanahmet
where konya: town TR 37.8713 32.4846 | Konya
where courth: site TR - - | the courthouse of Istanbul
* sack SANCTION/expel occurred
  when: 2015-10-13 "Tuesday"
  to: "The head of the Ankara police"; "the chief of its intelligence branch"; "that of its security branch"
  count: 3 "Three chiefs"
  said: intmin official "announced"
* gag COERCE/censor occurred
  when: 2015-10-13 from sack "The same afternoon"
  where: ankara
  by: court
  to: "all reports and comment" thing
  answers: gagreq "at the request of the prosecutor"
* probe ACCUSE/investigate ongoing
  when: 2015-10-10/2015-10-14 bounded
  about: ankara
* smile REJECT/yield occurred
  when: 2015-10-10 "Saturday"
  by: altinok
  about: resign
* resign RETREAT/resign demanded
  when: ?
  by: altinok
* gagreq REQUEST/change occurred
  when: 2015-10-13 from sack "The same afternoon"
  where: ankara
  by: "the prosecutor"
  to: court
  about: gag
* ankara ASSAULT/suicide-attack occurred
  when: 2015-10-10 "Saturday"
  where: station; ankara
  by: "Two men"; is alleged of davutoglu
  to: "ninety-nine people"
  with: bomb "the charge"
  killed: 99 "ninety-nine people" side civilian
  said: davutoglu official "told"
* defy REJECT announced
  when: ?
  by: "We"
  to: court
  about: gag
* arrests COERCE/arrest occurred
  when: 2015-10-10/2015-10-13 bounded "yesterday"
  by: police
  to: "eleven persons"
  detained: 11 "eleven persons" side recipient
* foretell THREATEN/violence occurred optional
  when: 2015-10-10 from ankara "nine hours before"
  by: "two of them"
  about: ankara
* report REQUEST/assist occurred
  when: ?
  where: adiyaman
  by: "fathers"
  to: "the police"
  about: fetch
  said: "fathers" witness "say"
* fetch AID demanded optional
  when: ?
  by: "the police"
  to: "their sons"
* strike PROTEST/strike occurred
  when: 2015-10-12/2015-10-13 "Monday and Tuesday"
  where: "the whole country"
  by: kesk; disk
* lawmarch PROTEST/demo occurred
  when: 2015-10-12/2015-10-13 bounded
  where: courth
  by: "Lawyers"
* dock PROTEST/obstruct occurred
  when: 2015-10-12/2015-10-13 bounded
  where: "the gate"; izmir
  by: "dockers"
  to: "the gate" thing
* sultgas ASSAULT/crowd-control occurred
  when: 2015-10-12/2015-10-13 bounded
  where: sultan; istanbul
  by: "the police"
  with: crowd-control "pepper gas"
* sultarr COERCE/arrest occurred
  when: 2015-10-12/2015-10-13 bounded
  where: sultan; istanbul
  by: "the police"
  to: "five teachers"
  detained: 5 "five teachers" side recipient
* sihblock COERCE/restrict occurred
  when: 2015-10-11 "Sunday"
  where: sihhiye; ankara
  by: "the police"
  to: "party leaders"
* carn PROTEST/demo occurred
  when: 2015-10-11 "Sunday"
  where: station; ankara
  by: "party leaders"
* kilmeet CONSULT occurred
  when: 2015-10-11 "Sunday"
  by: kilic; davutoglu
  to: davutoglu
* kilask REQUEST/yield occurred
  when: 2015-10-11 "Sunday"
  by: kilic
  to: "the two ministers of interior and justice"
  about: resign
* bahref REJECT/meet occurred
  when: 2015-10-10/2015-10-14 bounded
  by: nation
  to: davutoglu
  about: CONSULT by nation to davutoglu
* rallies PROTEST/demo announced
  when: ? "Friday"
  by: hdp; davutoglu
* hdpoff PROTEST/riot occurred
  when: 2015-10-12 "Monday night"
  where: konya
  to: hdp "an HDP office"
  with: stones "stones"
* whistle PROTEST/demo occurred
  when: 2015-10-13 "Tuesday"
  where: konya
  by: "part of the crowd"
  to: "the minute of silence" thing
* silence SUPPORT occurred optional
  when: 2015-10-13 "Tuesday"
  where: konya
* letthru RETREAT/access occurred
  when: 2015-10-11 "Sunday"
  where: sihhiye; ankara
  by: "the police"
  to: "party leaders"
* ralcancel SANCTION/discontinue occurred
  when: 2015-10-10/2015-10-14 bounded
  by: demirtas; davutoglu
  about: rallies

== ax-ankara-3
outlet: Kizilirmak Law Wire
register: wire
published: 2018-08-03
--
Nine {life|sentenced} to 101 life terms each for 2015 Ankara {ankara|bombing}

ANKARA, Aug 3 (KLW) - A court in Ankara on Friday {life|sentenced} nine members of Islamic State to life imprisonment 101 times over, once for each person {ankara|killed} when two suicide bombers {ankara|attacked} a peace {march|rally} outside the capital's main railway station on October 10, 2015.

Ten other defendants were {terms|given} between seven and a half and eighteen years for membership of the group. Sixteen suspects are {wanted|sought} abroad, most of them in Syria, and their files were separated from the case.

Relatives of the dead, who {vigil|stood} outside the courthouse with photographs, {vigil|shouted} that officials who had {neglect|ignored} warnings were not among those {charges|tried}. "The ones who {ankara|pressed} the button are gone, the ones who carried the bags are {life|convicted}, the ones who {neglect|looked away} were promoted," said a woman whose husband, a railwayman, was {ankara|killed}. Lawyers of the families had {ask|asked} the judges to {hear!demanded|hear} the then police chief; the {ask|request} was {askrej|refused}. They will {appeal|appeal}, they said.

The prosecution {plotacc|held} that the men met in Gaziantep, fetched the charges by car and {plot|planned} further {more!attempted|attacks} on a wedding hall and a newspaper. Police {raid|raided} the house of the presumed planner in that town in October 2016, when he {belt|blew himself up}.

Islamic State has never claimed the {ankara|attack}. In the following months its men {sultan|killed} twelve German tourists in Istanbul in January 2016 and, in June of that year, {ataturk|struck} Ataturk airport, where more than forty people died.

~ KLW Court Calendar: Monday's hearings
--
who courtank: body TR | A court in Ankara
who families: population TR | Relatives of the dead
who prosecution: office TR | The prosecution
who planner: person TR | the presumed planner
who nine: person TR | nine members of Islamic State
where gaziantep: town TR 37.0594 37.3825 | Gaziantep
where ataturk: site TR 40.9769 28.8146 | Ataturk airport
where courthouse: site TR - - | the courthouse
* life SANCTION/convict occurred
  when: 2018-08-03 "Friday"
  where: ankara
  by: courtank
  to: nine
  count: 9 "nine members of Islamic State"
  answers: ankara "for 2015 Ankara bombing"
* ankara ASSAULT/suicide-attack occurred
  when: 2015-10-10 from text "October 10, 2015"
  where: station; ankara
  by: bombers
  to: "a peace rally"
  killed: 101 "101" side civilian
  killed: 1 "a railwayman" part side civilian
  said: "a woman whose husband" witness "said"
* terms SANCTION/convict occurred
  when: 2018-08-03 "Friday"
  where: ankara
  by: courtank
  to: "Ten other defendants"
  count: 10 "Ten other defendants"
* wanted COERCE/arrest attempted
  when: 2018-08-03
  to: "Sixteen suspects"
  count: 16 "Sixteen suspects"
* vigil PROTEST/demo occurred
  when: 2018-08-03
  where: courthouse; ankara
  by: families
  to: "officials"
* neglect REJECT occurred optional
  when: ?
  by: "officials" alleged of families
  said: families witness "shouted"
* charges ACCUSE/investigate occurred
  when: 2015-10-10/2018-08-03 bounded
  to: nine
  about: ankara
* ask REQUEST/change occurred
  when: 2015-10-10/2018-08-03 bounded
  by: "Lawyers of the families"
  to: courtank
  about: hear
* hear CONSULT demanded optional
  when: ?
  by: courtank
  to: "the then police chief"
* askrej REJECT/change occurred
  when: 2015-10-10/2018-08-03 bounded
  by: courtank
  to: "Lawyers of the families"
  about: ask
  answers: ask "the request was refused"
* appeal REQUEST/change announced
  when: ?
  by: "Lawyers of the families"
  about: life
* plotacc ACCUSE/allege occurred
  when: 2015-10-10/2018-08-03 bounded
  by: prosecution
  to: nine
  about: plot
* plot MOBILIZE occurred optional
  when: ?
  where: gaziantep
  by: nine alleged of prosecution
  said: prosecution official "held"
* more ASSAULT attempted
  when: ?
  by: nine alleged of prosecution
  to: "a wedding hall" thing; "a newspaper" thing
  said: prosecution official "held"
* raid ASSAULT occurred
  when: 2016-10 from text "October 2016"
  where: gaziantep
  by: police
  to: planner; "the house" thing
* belt ASSAULT/suicide-attack occurred
  when: 2016-10 from text "October 2016"
  where: gaziantep
  by: planner
  killed: 1 "the presumed planner" side actor
* sultan ASSAULT occurred
  when: 2016-01 from text "January 2016"
  where: istanbul
  by: is "its men"
  to: "twelve German tourists"
  killed: 12 "twelve German tourists" side civilian
* ataturk ASSAULT occurred
  when: 2016-06 "June of that year"
  where: ataturk; istanbul
  by: is "its men"
  to: ataturk thing
  killed: >=40 "more than forty people" side unknown
* march PROTEST/demo occurred
  when: 2015-10-10 from text "October 10, 2015"
  where: station; ankara
