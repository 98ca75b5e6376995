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
Russia {enter|pours} armour into South Ossetia after Georgian {storm|assault}

TBILISI, Aug 8 (CNW) - Columns of Russian tanks {enter|rolled} through the Roki tunnel into South Ossetia on Friday, hours after Georgian troops {storm|stormed} its capital Tskhinvali behind a night-long {storm|barrage} of rockets and howitzers.

"War has started," Putin told an Olympic reception in Beijing. Medvedev {punish|vowed} to punish those guilty of the deaths of Russian citizens: ten peacekeepers were {barracks|killed} and thirty {barracks|hurt} in their barracks, an army colonel said. Kokoity, the separatist leader, put the civilian dead at 1,400. The figure could not be checked.

Saakashvili had declared a unilateral {cease|ceasefire} at seven on Thursday evening. Less than five hours later, his interior ministry said that Georgia had been compelled to "{storm|restore} constitutional order" because villages were still being {shell|shelled} - a {charge|charge} that the Ossetian side denies.

Russian jets {vaziani|bombed} the air base at Vaziani, 25 km from the capital, the Georgian government said; three soldiers perished. It claimed to have {downed|downed} four planes. In Moscow the defence ministry denied any {downed!denied|loss}.

Georgia will {iraq|bring home} half of its 2,000 soldiers from Iraq, and has {reserv|called up} reservists. The Security Council {unscmeet|met} at Russia's {unscreq|request} past midnight but could not {noagree|agree} on three sentences asking for force to be renounced. Washington {ustold|told} Moscow to pull its troops back.
--
where beijing: town CN 39.9 116.4 | Beijing
who interior: body GE | interior ministry
who rmod: body RU | defence ministry
who rforce: Russian jets
who ossetia: the Ossetian side
* enter MOBILIZE/troops occurred
  when: 2008-08-08 "Friday"
  where: roki; so
  by: rforce
  with: tank "tanks"
* storm ASSAULT/heavy-weapons occurred
  when: 2008-08-07/2008-08-08 day "night-long"
  where: tskhin; so
  by: georgia
  to: tskhin thing
  with: rocket "rockets"; artillery "howitzers"
  killed: 1400 "1,400" side civilian voice ossetia
  answers: shell "because villages were still being shelled"
* barracks ASSAULT occurred
  when: 2008-08-07/2008-08-08 bounded
  where: "their barracks"
  by: georgia
  to: pk
  killed: 10 "ten peacekeepers" side recipient voice "an army colonel"
  injured: 30 "thirty" side recipient voice "an army colonel"
  said: "an army colonel" party "said"
  part_of: storm
* punish THREATEN/violence occurred
  when: 2008-08-07/2008-08-08 bounded
  by: medvedev
  to: "those guilty"
  answers: barracks "those guilty of the deaths of Russian citizens"
* cease RETREAT/ceasefire occurred
  when: 2008-08-07 "seven on Thursday evening"
  by: saak
* shell ASSAULT/heavy-weapons occurred
  when: 2008-08-07 "Less than five hours later"
  where: "villages"
  by: ossetia alleged of interior
  to: "villages" thing
  said: interior party "said"
  said: ossetia party denied "denies"
* charge ACCUSE/allege occurred
  when: 2008-08-07 "Less than five hours later"
  by: interior
  to: ossetia
  about: shell
* vaziani ASSAULT/aerial occurred
  when: 2008-08-07/2008-08-08 bounded
  where: vaziani
  by: rforce
  to: "the air base" thing
  with: airstrike "jets"
  killed: 3 "three soldiers" side recipient voice ggov
  said: ggov party "said"
* downed ASSAULT occurred
  when: 2008-08-07/2008-08-08 bounded
  by: ggov
  to: rforce; "four planes" thing
  aircraft: 4 "four planes" voice ggov
  said: ggov party claimed "claimed"
  said: rmod party denied "denied"
* iraq RETREAT/withdraw announced
  when: ?
  where: "Iraq"
  by: ggov
* reserv MOBILIZE/troops occurred
  when: ?
  by: ggov
* unscmeet CONSULT/multilateral occurred
  when: 2008-08-08 "past midnight"
  by: unsc
  answers: unscreq "at Russia's request"
* unscreq REQUEST/meet occurred
  when: ?
  by: russia
  to: unsc
  about: unscmeet
* noagree REJECT occurred
  when: 2008-08-08 "past midnight"
  by: unsc
  about: REQUEST/yield
* ustold REQUEST/yield occurred
  when: 2008-08-08
  by: us
  to: russia
  about: RETREAT/withdraw by rforce
figure: troops 2000 "2,000 soldiers" of ggov at "Iraq"

== u-georgia-august-2
outlet: Vesti Severnogo Kavkaza
register: translation
machine_translated: Russian
published: 2008-08-11
--
Humanitarian catastrophe in Tskhinval: on the side of Georgia - {gencharge|genocide}

VLADIKAVKAZ, 11 August. During last day Georgian units have continued to {fire2|fire} on the southern quarters of Tskhinval from weapons of salvo fire, has informed to our correspondent the commander of battalion of peacekeepers. Have perished three more of our military men; 18 are {fire2|wounded}. By word of Moscow, total of victims among peaceful population exceeds 2,000 persons, though doctors of the city hospital name while 44 bodies.

Saturday in Vladikavkaz has {vladvisit|arrived} Vladimir Putin, straight from Olympiad. In {vladvisit|conversation} with refugees, which there are already 34 thousand, he has {gencharge|named} the occurred {gencharge|genocide} of the Ossetian people and has {roubles|promised} 10 milliards of roubles on restoration.

Emergency ministry has {hosp|developed} at the frontier an air-mobile hospital and {columns|directed} two columns with water, bread and tents. Investigators of prosecutor's office have excited {case|criminal case} about murder.

In region of Kodori the Abkhaz forces since Saturday {kodstrike|strike} on positions of Georgians by aviation and artillery. Fleet has {boat|sunk} a missile boat, which, as is affirmed, has tried to {boatatt|attack} our ships.

Tbilisi has handed over yesterday to the Russian consul note about {gcease|ceasing of fire} and {gout|leading out} of army from the zone. In Moscow this is not confirmed: "They still {fire2|shoot}". Sarkozy is {sarkmoscow|waited} in Moscow on Tuesday.

~ Читайте также: Сборная ударила по воротам
~ Перепечатка только со ссылкой
--
who putin: Vladimir Putin
who emerc: body RU | Emergency ministry
who prosecutor: office RU | prosecutor's office
who fleet: force RU | Fleet
who georgia: Georgians
* gencharge ACCUSE/disapprove occurred
  when: 2008-08-09 "Saturday"
  where: vladik
  by: putin
  to: ggov
  about: ASSAULT by georgia to "the Ossetian people"
* fire2 ASSAULT/heavy-weapons ongoing
  when: 2008-08-10/2008-08-11 day "last day"
  where: tskhin
  by: georgia
  to: "the southern quarters" thing; pk
  with: rocket "weapons of salvo fire"
  killed: 3 "three more of our military men" side recipient
  injured: 18 "18" side recipient
  said: "the commander of battalion of peacekeepers" party "has informed"
* vladvisit CONSULT/visit occurred
  when: 2008-08-09 "Saturday"
  where: vladik
  by: putin; "refugees"
  to: "refugees"
* roubles AGREE occurred
  when: 2008-08-09 "Saturday"
  where: vladik
  by: putin
  about: AID
* hosp AID occurred
  when: ?
  where: "the frontier"
  by: emerc
* columns AID occurred
  when: ?
  by: emerc
* case ACCUSE/investigate occurred
  when: ?
  by: prosecutor
* kodstrike ASSAULT/aerial ongoing
  when: 2008-08-09/2008-08-11 day "since Saturday"
  where: kodori
  by: abkhaz
  to: georgia; "positions" thing
  with: airstrike "aviation"; artillery "artillery"
* boat ASSAULT occurred
  when: ?
  by: fleet
  to: "a missile boat" thing
* boatatt ASSAULT attempted
  when: ?
  by: "a missile boat" alleged
  to: fleet; "our ships" thing
* gcease RETREAT/ceasefire occurred
  when: 2008-08-10 "yesterday"
  by: ggov
  said: ggov party "note"
  said: russia party denied "not confirmed"
* gout RETREAT/withdraw occurred
  when: 2008-08-10 "yesterday"
  where: "the zone"
  by: ggov
  said: ggov party "note"
  said: russia party denied "not confirmed"
* sarkmoscow CONSULT/visit announced
  when: 2008-08-12 "Tuesday"
  where: moscow
  by: sarkozy
  to: russia
figure: killed >=2000 "exceeds 2,000 persons" of "peaceful population" voice russia
figure: killed 44 "44 bodies" of "peaceful population" at tskhin voice "doctors of the city hospital"
figure: displaced 34000 "34 thousand" of "refugees"

== u-georgia-august-3
outlet: Tiflis Independent
register: daily
published: 2008-08-13
--
{gori2|Bombs} on Gori's square; then a {halt|truce} comes from Moscow

GORI - The square with Stalin on his plinth was {gori2|strafed} or {gori2|cluster-bombed} - nobody here agrees which - at about half past ten on Tuesday morning. A Dutch cameraman and at least four townsfolk lay dead between the flower beds. Ninety minutes afterwards Medvedev said on television that he had {halt|ended} the "{rop|operation} to force the Georgian authorities to peace".

Russia denies the {gori2!denied|raid}.

It was Gori's second. On the ninth, a Saturday, the planes {gori1|missed} a tank depot and {gori1|hit} two blocks of flats; the mayor counted sixty dead then, a hospital fourteen. That day parliament {warstate|approved} a {warstate|state of war} for fifteen days.

By yesterday evening the town was empty; the Georgian army had {pullout|pulled out} on Monday night in a {pullout|rout}, leaving lorries along the road. Farmers trudging in from the north told us of Ossetian militiamen who {burn|burn} house after house in Georgian villages, {cattle|carry off} cattle and {rape|rape}. The dead of Eredvi were not buried.

Elsewhere: Russian forces, having {senaki|taken} the base at Senaki on Monday "to prevent fresh attacks", {radar|blew up} radar and {senakiout|drove away}; in the port of Poti, they {cutters|scuttled} coastguard cutters. Abkhaz troops {kodclear|cleared} the Kodori Gorge as 1,500 Swans fled.

Sarkozy {sarktbilisi|flew} from Moscow to Tbilisi last night with six points in his pocket. Shortly before two this morning Saakashvili {accept|accepted} them - after {strikeout|striking out} a clause on the "future status" of the two regions. A hundred thousand people had {rally|rallied} hours before in front of parliament to hear five presidents from Poland to Ukraine {five|declare themselves} at Georgia's side; he announced there that the country {cis|quits} the Commonwealth of Independent States.

~ Photo: A woman in Gori stands before her burning house. Repeated use forbidden
--
who parliament: body GE | parliament
who swans: population GE | Swans
who five: person - | five presidents
where square: site GE 41.98 44.11 | The square with Stalin on his plinth
where eredvi: town GE 42.24 44.03 | Eredvi
where ftbilisi: town GE 41.72 44.79 | to Tbilisi
* gori2 ASSAULT/aerial occurred
  when: 2008-08-12 "half past ten on Tuesday morning"
  where: square; gori
  by: russia denied
  to: square thing; "A Dutch cameraman and at least four townsfolk"
  with: cluster-munition "cluster-bombed"
  killed: >=5 "A Dutch cameraman and at least four townsfolk" side civilian
  killed: 1 "A Dutch cameraman" part side civilian
  killed: >=4 "at least four townsfolk" part side civilian
  said: russia party denied "denies"
* halt RETREAT/ceasefire occurred
  when: 2008-08-12 from gori2 "Ninety minutes afterwards"
  by: medvedev
  said: medvedev party "said"
* rop ASSAULT occurred
  when: ?
  by: russia
  to: "the Georgian authorities"
* gori1 ASSAULT/aerial occurred
  when: 2008-08-09 from text "the ninth" "a Saturday"
  where: gori
  by: "the planes"
  to: "two blocks of flats" thing; "a tank depot" thing
  with: airstrike "planes"
  sites: 2 "two blocks of flats"
  killed: 60 "sixty dead" side unknown voice "the mayor"
  killed: 14 "fourteen" side unknown voice "a hospital"
* warstate COERCE/martial-law occurred
  when: 2008-08-09 from gori1 "That day"
  by: parliament
* pullout RETREAT/withdraw occurred
  when: 2008-08-11 "Monday night"
  where: gori
  by: georgia
* burn ASSAULT/destroy occurred
  when: ?
  where: "Georgian villages"
  by: militia
  to: "house after house" thing
  said: "Farmers trudging in from the north" witness "told"
* cattle COERCE/seize occurred
  when: ?
  where: "Georgian villages"
  by: militia
  to: "cattle" thing
  said: "Farmers trudging in from the north" witness "told"
* rape ASSAULT/sexual occurred
  when: ?
  where: "Georgian villages"
  by: militia
  said: "Farmers trudging in from the north" witness "told"
* senaki COERCE/seize occurred
  when: 2008-08-11 "Monday"
  where: senaki
  by: rforce
  to: "the base" thing
* radar ASSAULT/explosives occurred
  when: 2008-08-11/2008-08-13 bounded
  where: senaki
  by: rforce
  to: "radar" thing
* senakiout RETREAT/withdraw occurred
  when: 2008-08-11/2008-08-13 bounded
  where: senaki
  by: rforce
* cutters ASSAULT/destroy occurred
  when: ?
  where: poti
  by: rforce
  to: "coastguard cutters" thing
* kodclear COERCE/seize occurred
  when: ?
  where: kodori
  by: abkhaz
  to: kodori thing
* sarktbilisi CONSULT/visit occurred
  when: 2008-08-12 "last night"
  where: ftbilisi
  by: sarkozy; saak
  to: saak
* accept AGREE occurred
  when: 2008-08-13 "Shortly before two this morning"
  by: saak
  to: sarkozy
* strikeout REJECT occurred
  when: 2008-08-12/2008-08-13 bounded
  by: saak
  to: sarkozy
* rally PROTEST/demo occurred
  when: 2008-08-12 "hours before"
  where: "in front of parliament"
  by: "A hundred thousand people"
* five SUPPORT occurred
  when: 2008-08-12 "hours before"
  where: "in front of parliament"
  by: five
  to: ggov
* cis SANCTION/withdraw announced
  when: ?
  by: ggov
  to: "the Commonwealth of Independent States"
  said: saak party "announced"
figure: demonstrators 100000 "A hundred thousand people"
figure: displaced 1500 "1,500 Swans" of swans at kodori

== u-georgia-august-4
outlet: Transatlantic Quarterly Online
register: analysis
published: 2008-09-03
--
Three weeks of paper

Of the six points, one was kept: the guns are silent. Russian troops, which by point five were to {goback|go back} to where they had stood on the seventh of August, {leftgori|left} Gori on the 22nd and still {posts|man} two dozen posts in what Moscow names "zones of responsibility", among them Poti.

On 26 August, a day after both houses of its parliament {dumaask|asked} him to, Medvedev {recog|recognised} the two breakaway regions as states. Nicaragua, alone so far, has {nicarec|followed}. Georgia {sever|severed} diplomatic relations three days on. NATO, whose ministers {natomeet|met} on the nineteenth, {natosus|suspended} the council in which it sits with Russia; Moscow, offended, {freeze|froze} military cooperation in return. The EU leaders, {eusummit|gathered} in Brussels on Monday for the first emergency {eusummit|summit} since Iraq, {putoff|put off} {eutalks|talks} on a new treaty until the troops {goback!hypothetical|withdraw}. There were to be no {nosanc|sanctions}.

{mcfaul|Relief} came in grey hulls: the American destroyer McFaul {mcfaul|unloaded} blankets at Batumi on August 24. Medvedev {guns|saw guns} beneath them. From Washington a billion dollars has been {billion|promised}, today.

And the dead? The two thousand of the first weekend have become, in the lists of the Russian prosecutors, 133. Georgia gives 215 for its side, 69 of them civilians. UNHCR counts 158,000 uprooted. Prisoners were {exch|exchanged} through the French ambassador on the 19th, fifteen Georgians for five Russians; 85 civilian hostages {hostages|came home} from a Tskhinvali cellar two days after that.

Whoever fires first loses the picture, it is said. Saakashvili {storm|fired} first, if one starts the clock at 23.35.
--
who duma: body RU | both houses of its parliament
who nicaragua: government NI | Nicaragua
who eu: body - | EU
who rpros: office RU | Russian prosecutors
where batumi: town GE 41.65 41.64 | Batumi
where brussels: town BE 50.85 4.35 | Brussels
who us: the American destroyer McFaul
* goback RETREAT/withdraw announced
  when: ?
  by: rforce
* leftgori RETREAT/withdraw occurred
  when: 2008-08-22 "the 22nd"
  where: gori
  by: rforce
* posts MOBILIZE/troops ongoing
  when: ? "still"
  where: poti; "zones of responsibility"
  by: rforce
  sites: 24 "two dozen posts"
* dumaask REQUEST/change occurred
  when: 2008-08-25 from recog "a day after"
  by: duma
  to: medvedev
  about: recog
* recog SUPPORT occurred
  when: 2008-08-26 from text "26 August"
  by: medvedev
  to: "the two breakaway regions"
* nicarec SUPPORT occurred
  when: 2008-08-26/2008-09-03 bounded
  by: nicaragua
  to: "the two breakaway regions"
* sever SANCTION/discontinue occurred
  when: 2008-08-29 from recog "three days on"
  by: ggov
  to: russia
* natomeet CONSULT/multilateral occurred optional
  when: 2008-08-19 "the nineteenth"
  by: nato
* natosus SANCTION/discontinue occurred
  when: 2008-08-19 "the nineteenth"
  by: nato
  to: russia
* freeze SANCTION/discontinue occurred
  when: 2008-08-19/2008-09-03 bounded
  by: russia
  to: nato
  answers: natosus "in return"
* eusummit CONSULT/multilateral occurred
  when: 2008-09-01 "Monday"
  where: brussels
  by: eu
* putoff SANCTION/discontinue occurred
  when: 2008-09-01 "Monday"
  where: brussels
  by: eu
  to: russia
* eutalks CONSULT announced optional
  when: ?
  by: eu; russia
* nosanc REJECT occurred optional
  when: 2008-09-01 "Monday"
  by: eu
  about: SANCTION to russia
* mcfaul AID occurred
  when: 2008-08-24 from text "August 24"
  where: batumi
  by: us
* guns ACCUSE/allege occurred
  when: 2008-08-24/2008-09-03 bounded
  by: medvedev
  to: us
  about: AID by us
* billion AGREE occurred
  when: 2008-09-03 "today"
  by: us
  about: AID
* exch RETREAT/release occurred
  when: 2008-08-19 "the 19th"
  by: russia; ggov
  to: "fifteen Georgians"; "five Russians"
  released: 15 "fifteen Georgians" part
  released: 5 "five Russians" part
* hostages RETREAT/release occurred
  when: 2008-08-21 from exch "two days after that"
  where: tskhin
  to: "85 civilian hostages"
  released: 85 "85 civilian hostages"
* storm ASSAULT/heavy-weapons occurred
  when: ? "23.35"
  by: saak
figure: killed 2000 "two thousand"
figure: killed 133 "133" voice rpros
figure: killed 215 "215" of ggov voice ggov
figure: killed 69 "69 of them civilians" of ggov voice ggov
figure: displaced 158000 "158,000 uprooted" voice unhcr
