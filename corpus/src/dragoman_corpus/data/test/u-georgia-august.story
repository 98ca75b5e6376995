story: u-georgia-august
conflict: Georgia
countries: GE, RU
facts: In the night to 8 August 2008 Georgian forces shelled and entered Tskhinvali; Russia sent in troops and bombed targets in Georgia. South Ossetia spoke of 1,400, Russia of 2,000 dead; later 162 were confirmed. Gori was bombed on 9 and 12 August; Saakashvili declared a state of war on the 9th; Medvedev announced the halt on the 12th, Sarkozy mediated the six points. Russia recognised South Ossetia and Abkhazia on 26 August; Georgia broke relations on the 29th. (public record: Tagliavini report, 2009; press)

who georgia: force GE | Georgian forces; Georgian troops; Georgian army; the Georgian military; Georgian units
who ggov: government GE | Tbilisi; Georgia; Georgian government
who saak: person GE | Mikheil Saakashvili; Saakashvili
who russia: government RU | Moscow; Russia; the Kremlin
who rforce: force RU | Russian forces; Russian troops; Russian tanks; Russian army; 58th Army
who medvedev: person RU | Dmitry Medvedev; Medvedev
who putin: person RU | Vladimir Putin; Putin
who ossetia: government GE | South Ossetian government; Kokoity
who militia: group GE | Ossetian militia; Ossetian militiamen; irregulars
who abkhaz: force GE | Abkhaz forces; Abkhaz troops
who sarkozy: person FR | Nicolas Sarkozy; Sarkozy
who us: government US | Washington
who nato: body - | NATO
who unsc: body - | Security Council
who pk: force RU | Russian peacekeepers; peacekeepers
who unhcr: body - | UNHCR
where tskhin: town GE 42.23 43.97 | Tskhinvali; Tskhinval
where gori: town GE 41.98 44.11 | Gori
where so: region GE 42.3 44.0 | South Ossetia
where abk: region GE 43.0 41.0 | Abkhazia
where kodori: region GE 43.2 41.7 | Kodori Gorge; Kodori
where poti: town GE 42.15 41.67 | Poti
where senaki: town GE 42.27 42.07 | Senaki
where vaziani: site GE 41.63 45.03 | Vaziani
where tbilisi: town GE 41.72 44.79 | in Tbilisi
where roki: site GE 42.61 44.12 | Roki tunnel
where moscow: town RU 55.75 37.62 | in Moscow
where vladik: town RU 43.02 44.68 | Vladikavkaz

== u-georgia-august-1
outlet: Continental News Wire
register: wire
published: 2008-08-08
--
Russia {roki|pours} armour into South Ossetia after Georgian {tsk|assault}

TBILISI, Aug 8 (CNW) - Columns of Russian tanks {roki|rolled} through the Roki tunnel into South Ossetia on Friday, hours after Georgian troops {tsk|stormed} its capital Tskhinvali behind a night-long {tsk|barrage} of rockets and howitzers.

"War has started," Putin told an Olympic reception in Beijing. Medvedev {vow|vowed} to punish those guilty of the deaths of Russian citizens: ten peacekeepers were {pk|killed} and thirty {pk|hurt} in their barracks, an army colonel said. Kokoity, the separatist leader, put the civilian dead at 1,400. The figure could not be checked.

Saakashvili had declared a unilateral {lull|ceasefire} at seven on Thursday evening. Less than five hours later, his interior ministry said that Georgia had been compelled to "restore constitutional order" because villages were still being {vill|shelled} - a {vcharge|charge} that the Ossetian side denies.

Russian jets {vaz|bombed} the air base at Vaziani, 25 km from the capital, the Georgian government said; three soldiers perished. It claimed to have {jets|downed} four planes. In Moscow the defence ministry denied any {jets!denied|loss}.

Georgia will {recall|bring home} half of its 2,000 soldiers from Iraq, and has {callup|called up} reservists. The Security Council {council|met} at Russia's {ureq|request} past midnight but could not agree on three sentences asking for force to be renounced. Washington {usdemand|told} Moscow to {usout|pull its troops back}.
--
where beijing: town CN 39.9 116.4 | Beijing
who interior: body GE | interior ministry
who rmod: body RU | defence ministry
* roki MOBILIZE/troops occurred
  when: 2008-08-08 "Friday"
  where: roki; so
  by: russia; rforce
  to: ggov
  with: tank "Russian tanks"
* tsk ASSAULT/heavy-weapons occurred
  when: 2008-08-07/2008-08-08 day "night-long"
  where: tskhin; so
  by: georgia
  to: tskhin thing
  with: rocket "rockets"; artillery "howitzers"
  killed: 1400 "1,400" side civilian voice ossetia
* vow THREATEN/violence occurred
  when: 2008-08-08
  by: medvedev
  to: "those guilty"
  answers: pk "punish those guilty of the deaths"
* pk ASSAULT occurred
  when: 2008-08-07/2008-08-08 bounded
  where: "their barracks"
  to: pk
  killed: 10 "ten peacekeepers" side recipient voice "an army colonel"
  injured: 30 "thirty" side recipient voice "an army colonel"
  said: "an army colonel" official "said"
* lull RETREAT/ceasefire occurred
  when: 2008-08-07 "Thursday evening"
  by: saak
* vill ASSAULT/heavy-weapons occurred
  when: 2008-08-07 "Less than five hours later"
  by: ossetia alleged of interior
  to: "villages"
  said: interior official "said"
  said: ossetia party denied "denies"
* vaz ASSAULT/aerial occurred
  when: 2008-08-08
  where: vaziani
  by: russia alleged of ggov
  to: vaziani thing
  with: airstrike "Russian jets"
  killed: 3 "three soldiers" side recipient voice ggov
  said: ggov party "said"
* jets ASSAULT occurred
  when: 2008-08-08
  by: ggov
  to: "four planes" thing
  said: ggov party claimed "claimed"
  said: rmod official denied "denied"
* recall RETREAT/withdraw announced
  when: ?
  where: "Iraq"
  by: ggov
* callup MOBILIZE/troops occurred
  when: 2008-08-07/2008-08-08 bounded
  by: ggov
* council CONSULT/multilateral occurred
  when: 2008-08-08 "past midnight"
  by: unsc
  answers: ureq "at Russia's request"
* usdemand REQUEST/yield occurred
  when: 2008-08-08
  by: us
  to: russia
  about: usout
* usout RETREAT/withdraw demanded optional
  when: ?
  by: russia
* vcharge ACCUSE/allege occurred
  when: 2008-08-07 "Less than five hours later"
  by: interior
  to: ossetia
  about: vill
* ureq REQUEST/meet occurred
  when: 2008-08-07/2008-08-08 bounded
  by: russia
  to: unsc
  about: council
figure: troops 2000 "2,000 soldiers" of ggov

== u-georgia-august-2
outlet: Vesti Severnogo Kavkaza
register: translation
machine_translated: Russian
published: 2008-08-11
--
Humanitarian catastrophe in Tskhinval: on the side of Georgia - {tsk|genocide}

VLADIKAVKAZ, 11 August. During last day Georgian units have continued to {shell2|fire} on the southern quarters of Tskhinval from weapons of salvo fire, has informed to our correspondent the commander of battalion of peacekeepers. Have perished three more of our military men; 18 are {shell2|wounded}. By word of Moscow, total of victims among peaceful population exceeds 2,000 persons, though doctors of the city hospital name while 44 bodies.

Saturday in Vladikavkaz has {putinvisit|arrived} Vladimir Putin, straight from Olympiad. In conversation with refugees, which there are already 34 thousand, he has {genocide|named} the occurred {tsk|genocide} of the Ossetian people and has {money|promised} 10 milliards of roubles on restoration.

Emergency ministry has {hospital|developed} at the frontier an air-mobile hospital and {convoy|directed} two columns with water, bread and tents. Investigators of prosecutor's office have {probe|excited} criminal case about murder.

In region of Kodori the Abkhaz forces since Saturday {kodori|strike} on positions of Georgians by aviation and artillery. Fleet has {boat|sunk} a missile boat, which, as is affirmed, has tried to {boatattack|attack} our ships.

Tbilisi has {letter|handed over} yesterday to the Russian consul note about {georgiacease|ceasing} of fire and {gout|leading out} of army from the zone. In Moscow this is not confirmed: "They still {shell2|shoot}". Sarkozy is {sarkvisit|waited} in Moscow on Tuesday.

~ Читайте также: Сборная ударила по воротам
~ Перепечатка только со ссылкой
--
who putin: Vladimir Putin
who emerc: body RU | Emergency ministry
who prosecutor: office RU | prosecutor's office
who fleet: force RU | Fleet
who georgia: Georgians
* shell2 ASSAULT/heavy-weapons ongoing
  when: 2008-08-10/2008-08-11 "last day"
  where: "the southern quarters of Tskhinval"; tskhin
  by: georgia alleged of "the commander of battalion of peacekeepers"
  to: pk; tskhin thing
  with: rocket "weapons of salvo fire"
  killed: 3 "three more of our military men" side recipient voice "the commander of battalion of peacekeepers"
  injured: 18 "18" side recipient voice "the commander of battalion of peacekeepers"
  said: "the commander of battalion of peacekeepers" party via "our correspondent" "informed"
* putinvisit CONSULT/visit occurred
  when: 2008-08-09 "Saturday"
  where: vladik
  by: putin; "refugees"
  to: "refugees"
* genocide ACCUSE/disapprove occurred
  when: 2008-08-09 "Saturday"
  where: vladik
  by: putin
  to: ggov
  about: tsk
  answers: tsk "named the occurred"
* tsk ASSAULT/heavy-weapons occurred
  when: ?
  where: tskhin
  by: ggov alleged of russia
  to: "peaceful population"
  killed: >=2000 "exceeds 2,000 persons" side civilian voice russia
  killed: 44 "44 bodies" side civilian voice "doctors of the city hospital"
* money AGREE occurred
  when: 2008-08-09 "Saturday"
  where: vladik
  by: putin
  to: "refugees"
  about: AID
* hospital AID occurred
  when: ?
  where: "the frontier"
  by: emerc
* convoy AID occurred
  when: ?
  by: emerc
* probe ACCUSE/investigate occurred
  when: ?
  by: prosecutor
* kodori ASSAULT/heavy-weapons ongoing
  when: 2008-08-09/2008-08-11 "since Saturday"
  where: kodori
  by: abkhaz
  to: georgia; "positions of Georgians" thing
  with: airstrike "aviation"; artillery "artillery"
* boat ASSAULT occurred
  when: ?
  by: fleet
  to: "a missile boat" thing
* boatattack ASSAULT attempted
  when: ?
  by: "a missile boat"
  to: "our ships" thing
* letter CONSULT occurred
  when: 2008-08-10 "yesterday"
  by: ggov; "the Russian consul"
  to: "the Russian consul"
* georgiacease RETREAT/ceasefire announced
  when: ?
  by: ggov
  said: russia party denied "not confirmed"
* gout RETREAT/withdraw announced
  when: ?
  where: "the zone"
  by: ggov
* sarkvisit CONSULT/visit announced
  when: 2008-08-12 "Tuesday"
  where: moscow
  by: sarkozy; russia
  to: russia
figure: refugees 34000 "34 thousand" at vladik

== u-georgia-august-3
outlet: Tiflis Independent
register: daily
published: 2008-08-13
--
{gori|Bombs} on Gori's square; then a {halt|truce} comes from Moscow

GORI - The square with Stalin on his plinth was {gori|strafed} or {gori|cluster-bombed} - nobody here agrees which - at about half past ten on Tuesday morning. A Dutch cameraman and at least four townsfolk lay dead between the flower beds. Ninety minutes afterwards Medvedev said on television that he had {halt|ended} the "{op|operation} to force the Georgian authorities to peace".

Russia denies the {gori!denied|raid}.

It was Gori's second. On the ninth, a Saturday, the planes missed a tank depot and {gori9|hit} two blocks of flats; the mayor counted sixty dead then, a hospital fourteen. That day parliament approved a {martial|state of war} for fifteen days.

By yesterday evening the town was empty; the Georgian army had {goriout|pulled out} on Monday night in a rout, leaving lorries along the road. Farmers trudging in from the north told us of Ossetian militiamen who {burn|burn} house after house in Georgian villages, {loot|carry off} cattle and {rape|rape}. The dead of Eredvi were not buried.

Elsewhere: Russian forces, having {senaki|taken} the base at Senaki on Monday "to prevent fresh {stopfire|attacks}", {blow|blew up} radar and {leave|drove away}; in the port of Poti, they {poti|scuttled} coastguard cutters. Abkhaz troops {kodtake|cleared} the Kodori Gorge as 1,500 Swans fled.

Sarkozy {sark|flew} from Moscow to Tbilisi last night with six points in his pocket. Shortly before two this morning Saakashvili {accept|accepted} them - after {strike|striking out} a clause on the "future status" of the two regions. A hundred thousand people had {rally|rallied} hours before in front of parliament to hear five presidents from Poland to Ukraine {solid|declare} themselves at Georgia's side; he announced there that the country {cis|quits} the Commonwealth of Independent States.

~ Photo: A woman in Gori stands before her burning house. Repeated use forbidden
--
who parliament: body GE | parliament
who swans: population GE | Swans
who five: person - | five presidents
where square: site GE 41.98 44.11 | The square with Stalin on his plinth
where eredvi: town GE 42.24 44.03 | Eredvi
where ftbilisi: town GE 41.72 44.79 | to Tbilisi
* gori ASSAULT/aerial occurred
  when: 2008-08-12 "Tuesday"
  where: square; gori
  by: russia denied
  to: gori thing
  with: cluster-munition "cluster-bombed"
  killed: >=5 "A Dutch cameraman and at least four townsfolk" side civilian
  said: russia party denied "denies"
* halt RETREAT/ceasefire occurred
  when: 2008-08-12 "Ninety minutes afterwards"
  by: medvedev
  to: ggov
  said: medvedev official "said"
* gori9 ASSAULT/aerial occurred
  when: 2008-08-09 "On the ninth, a Saturday"
  where: gori
  by: "the planes"
  to: "a tank depot" thing; "two blocks of flats" thing
  killed: 60 "sixty dead" side civilian voice "the mayor"
  killed: 14 "fourteen" side civilian voice "a hospital"
* martial COERCE/martial-law occurred
  when: 2008-08-09 "That day"
  by: parliament
* goriout RETREAT/withdraw occurred
  when: 2008-08-11 "Monday night"
  where: gori
  by: georgia
* burn ASSAULT/destroy ongoing
  when: ?
  where: "Georgian villages"
  by: militia alleged of "Farmers"
  to: "house after house" thing
  with: incendiary "burn"
  said: "Farmers" witness "told"
* loot COERCE/seize ongoing
  when: ?
  where: "Georgian villages"
  by: militia alleged of "Farmers"
  to: "cattle" thing
  said: "Farmers" witness "told"
* rape ASSAULT/sexual ongoing
  when: ?
  where: "Georgian villages"
  by: militia alleged of "Farmers"
  said: "Farmers" witness "told"
* senaki COERCE/seize occurred
  when: 2008-08-11 "Monday"
  where: senaki
  by: rforce
  to: "the base" thing
* stopfire ASSAULT hypothetical
  when: ?
* blow ASSAULT/destroy occurred
  when: 2008-08-11/2008-08-13 bounded
  where: senaki
  by: rforce
  to: "radar" thing
* leave RETREAT/withdraw occurred
  when: 2008-08-11/2008-08-13 bounded
  where: senaki
  by: rforce
* poti ASSAULT/destroy occurred
  when: 2008-08-11/2008-08-13 bounded
  where: poti
  by: rforce
  to: "coastguard cutters" thing
* kodtake COERCE/seize occurred
  when: ?
  where: kodori
  by: abkhaz
  to: kodori thing
* sark CONSULT/third-party occurred
  when: 2008-08-12 "last night"
  where: ftbilisi
  by: sarkozy; saak
  to: saak
* accept AGREE occurred
  when: 2008-08-13 "Shortly before two this morning"
  where: ftbilisi
  by: saak
  to: sarkozy
  about: RETREAT/ceasefire
* strike REJECT occurred
  when: 2008-08-13 "Shortly before two this morning"
  where: ftbilisi
  by: saak
  to: sarkozy
* rally PROTEST/demo occurred
  when: 2008-08-12 "hours before"
  where: "in front of parliament"; ftbilisi
  by: "A hundred thousand people"
* solid SUPPORT occurred
  when: 2008-08-12 "hours before"
  where: "in front of parliament"; ftbilisi
  by: five
  to: ggov
* cis SANCTION/withdraw announced
  when: ?
  by: saak; ggov
  to: "the Commonwealth of Independent States"
* op ASSAULT occurred
  when: ?
  by: rforce
  to: ggov
  said: medvedev official "said"
figure: protesters 100000 "A hundred thousand people" at ftbilisi
figure: displaced 1500 "1,500 Swans" of swans at kodori

== u-georgia-august-4
outlet: Transatlantic Quarterly Online
register: analysis
published: 2008-09-03
--
Three weeks of paper

Of the six points, one was kept: the guns are {halt|silent}. Russian troops, which by point five were to {eucond!announced|go back} to where they had stood on the seventh of August, {partout|left} Gori on the 22nd and still {posts|man} two dozen posts in what Moscow names "zones of responsibility", among them Poti.

On 26 August, a day after both houses of its parliament {duma|asked} him to, Medvedev {recog,nic|recognised} the two breakaway regions as states. Nicaragua, alone so far, has followed. Georgia {break|severed} diplomatic relations three days on. NATO, whose ministers {natomeet|met} on the nineteenth, {nato|suspended} the council in which it sits with Russia; Moscow, offended, {mosnato|froze} military cooperation in return. The EU leaders, {eu|gathered} in Brussels on Monday for the first emergency {eu|summit} since Iraq, {eupost|put off} talks on a new treaty until the troops {eucond|withdraw}. There were to be no {nosanc|sanctions}.

Relief came in grey hulls: the American destroyer McFaul {mcfaul|unloaded} blankets at Batumi on August 24. Medvedev saw guns beneath them. From Washington a billion dollars has been {billion|promised}, today.

And the dead? The two thousand of the first weekend have become, in the lists of the Russian prosecutors, 133. Georgia gives 215 for its side, 69 of them civilians. UNHCR counts 158,000 uprooted. Prisoners were {swap|exchanged} through the French ambassador on the 19th, fifteen Georgians for five Russians; 85 civilian hostages {hostage|came home} from a Tskhinvali cellar two days after that.

Whoever fires first loses the picture, it is said. Saakashvili {tsk|fired} first, if one starts the clock at 23.35.
--
who duma: body RU | both houses of its parliament
who nicaragua: government NI | Nicaragua
who eu: body - | EU
who rpros: office RU | Russian prosecutors
where batumi: town GE 41.65 41.64 | Batumi
where brussels: town BE 50.85 4.35 | Brussels
who us: the American destroyer McFaul
* halt RETREAT/ceasefire ongoing
  when: ?
  by: rforce
  to: ggov
* partout RETREAT/withdraw occurred
  when: 2008-08-22 from text "the 22nd"
  where: gori
  by: rforce
* posts MOBILIZE/troops ongoing
  when: 2008-09-03 "still"
  where: poti; "two dozen posts"
  by: rforce
* duma REQUEST/change occurred
  when: 2008-08-25 from recog "a day after"
  by: duma
  to: medvedev
  about: recog
* recog SUPPORT occurred
  when: 2008-08-26 from text "26 August"
  by: medvedev
  to: "the two breakaway regions"
* nic SUPPORT occurred
  when: 2008-08-26/2008-09-03 bounded
  by: nicaragua
  to: "the two breakaway regions"
* break SANCTION/discontinue occurred
  when: 2008-08-29 from recog "three days on"
  by: ggov
  to: russia
* natomeet CONSULT/multilateral occurred
  when: 2008-08-19 from text "the nineteenth"
  by: nato
* nato SANCTION/discontinue occurred
  when: 2008-08-19/2008-09-03 bounded
  by: nato
  to: russia
* mosnato SANCTION/discontinue occurred
  when: 2008-08-19/2008-09-03 bounded
  by: russia
  to: nato
  answers: nato "in return"
* eu CONSULT/multilateral occurred
  when: 2008-09-01 "Monday"
  where: brussels
  by: eu
* eupost SANCTION/discontinue occurred
  when: 2008-09-01 "Monday"
  where: brussels
  by: eu
  to: russia
* nosanc REJECT occurred optional
  when: 2008-09-01 "Monday"
  where: brussels
  by: eu
  about: SANCTION by eu to russia
* eucond RETREAT/withdraw demanded optional
  when: ?
  by: rforce
* mcfaul AID occurred
  when: 2008-08-24 from text "August 24"
  where: batumi
  by: us
* billion AGREE occurred
  when: 2008-09-03 "today"
  by: us
  about: AID
* swap RETREAT/release occurred
  when: 2008-08-19 from text "the 19th"
  by: russia; ggov
  to: "fifteen Georgians"; "five Russians"
  released: 15 "fifteen Georgians" side unknown
  released: 5 "five Russians" side unknown
* hostage RETREAT/release occurred
  when: 2008-08-21 from swap "two days after that"
  where: "a Tskhinvali cellar"; tskhin
  to: "85 civilian hostages"
  released: 85 "85 civilian hostages" side civilian
* tsk ASSAULT/heavy-weapons occurred
  when: 2008-08-07 "23.35"
  by: saak
figure: killed 133 "133" voice rpros
figure: killed 215 "215" of ggov voice ggov
figure: killed 69 "69 of them civilians" voice ggov
figure: displaced 158000 "158,000 uprooted" voice unhcr
figure: killed 2000 "two thousand"
