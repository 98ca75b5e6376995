story: fx-jaque
conflict: Colombia
countries: CO, FR, US
facts: On 2 July 2008 Colombian soldiers posing as aid workers took Ingrid Betancourt, three American contractors and eleven soldiers and policemen from the FARC in Guaviare by helicopter without a shot; the guards' chief, Cesar, and another were caught. The FARC had seized Betancourt on 23 February 2002 and the Americans on 13 February 2003; Clara Rojas and Consuelo Gonzalez had been freed on 10 January 2008. A Swiss radio spoke of a ransom, which Bogota denied. On 16 July President Uribe admitted that a Red Cross emblem was worn and apologised. On 20 July millions marched for those still captive. (public record: press, defence ministry, ICRC statements.)

who farc: group CO | Revolutionary Armed Forces of Colombia; FARC; the guerrillas; guerrillas; the rebels; rebels
who betancourt: person CO | Ingrid Betancourt; Betancourt
who uribe: person CO | Alvaro Uribe; Uribe; President Uribe; Álvaro Uribe
who santos: person CO | Juan Manuel Santos; Santos
who army: force CO | Colombian army; the army; soldiers
who colombia: government CO | Colombia; the Colombian government; the government
who americans: population US | three Americans; the Americans; Americans
who cesar: person CO | Cesar; César
who gafas: person CO | Gafas
who sarkozy: person FR | Nicolas Sarkozy; Sarkozy
who us: state US | United States; Washington
who redcross: organisation - | Red Cross; ICRC
who chavez: person VE | Hugo Chavez; Chavez; Hugo Chávez; Chávez
where guaviare: province CO 2.57 -72.64 | Guaviare
where bogota: town CO 4.609 -74.082 | Bogota; BOGOTA; Bogotá; BOGOTÁ
where paris: town FR 48.8566 2.3522 | Paris

== fx-jaque-1
outlet: Cordillera Press
register: wire
published: 2008-07-03
--
Betancourt {rescue|freed} after Colombian spies {trick|fool} rebels

BOGOTA, July 3 (CP) - Colombian military agents disguised as relief workers {rescue|plucked} Ingrid Betancourt, three Americans and eleven other captives from the hands of leftist rebels on Wednesday without firing a {shot!denied|shot}, in the heaviest {rescue|blow} yet to the Revolutionary Armed Forces of Colombia.

Two helicopters painted white came down beside a coca field in the southern province of Guaviare. The guerrillas had been {trick|led} to believe that an "international mission" would {carry!announced|fly} the prisoners to their new chief, Alfonso Cano. They {bind|tied} the hostages' wrists and {putaboard|put} them aboard. Minutes after take-off the crew {overpower|threw} themselves on the camp commander, known as Cesar, and his deputy.

"The chief of the {rescue|operation} said: we are the national army, you are {rescue|free}," Betancourt said at Bogota's military airport, wearing a camouflage jacket. "The helicopter nearly fell out of the sky, since we jumped." She {thank|thanked} President Alvaro Uribe and the army for an "impeccable" {rescue|operation}, and wept as she {embrace|hugged} her mother.

The French-Colombian politician was {abduct|kidnapped} on Feb. 23, 2002, while campaigning for the presidency in the south. The Americans, contractors of the Pentagon, {abduct3|fell into} FARC hands a year later when their plane came down on an anti-drugs flight; a fourth was {kill4|shot} beside the wreck with a Colombian sergeant. Eleven of those {rescue|rescued} are soldiers and policemen, some {abduct10|held} for a decade.

Defense Minister Juan Manuel Santos said agents had {infiltrate|wormed} their way into the guerrillas' secretariat over months. Some 60 fighters who stood around the clearing were not {spare!denied|attacked} "as a sign that they may do the same with the rest of the hostages". Uribe {callpeace|called on} the group to {releaseall!demanded|release} all it holds and to {peace!demanded|make} peace. The FARC, founded in 1964, are believed to have 9,000 men; they lost their number two, Raul Reyes, to an {reyes|airstrike} on March 1, and their founder, Manuel Marulanda, to a heart attack the same month.

French President Nicolas Sarkozy, who in April had {planefr|sent} a hospital aircraft to Colombia in vain, expressed France's {thankfr|gratitude} to Uribe. "{sarkask|Let} them {lay!demanded|stop} this absurd fight," he told the guerrillas. The White House said President Bush had {bushcall|telephoned} Uribe to {bushcong|congratulate} him. Venezuela's Hugo Chavez, who in January and February {mediate|mediated} the {jan|handover} of six captives before he and Bogota {fallout|fell out}, said he was "{chavcong|overjoyed}" and repeated his {chavask|advice} that the time of rifles was past.

About 700 hostages, 25 of them held for political ends, remain in the jungle, according to the anti-kidnapping group Pais Libre.

~ See also FACTBOX on the FARC [ID:nCP2207]
--
who hostages: population CO | eleven other captives; the prisoners; the hostages
who agents: force CO | Colombian military agents; Colombian spies; agents
who bush: person US | President Bush
who france: state FR | France
who reyes: person CO | Raul Reyes
who pais: organisation CO | Pais Libre
where airport: site CO - - | Bogota's military airport
* rescue COERCE/seize occurred
  when: 2008-07-02 "Wednesday"
  where: guaviare
  by: agents; army
  to: farc; betancourt; americans; hostages
  with: helicopter "Two helicopters" 2
  released: 15 "Ingrid Betancourt, three Americans and eleven other captives" side civilian
  released: 3 "three Americans" part side civilian
  released: 11 "eleven other captives" part side civilian
  said: betancourt witness "said"
* trick COERCE/misinformation occurred
  when: 2008-07-02
  where: guaviare
  by: agents
  to: farc
  part_of: rescue
* shot ASSAULT/firearms denied
  when: 2008-07-02 "Wednesday"
  where: guaviare
  by: agents
  to: farc
* carry COOPERATE announced optional
  when: 2008-07-02
  by: "international mission"
  to: hostages
* bind COERCE occurred
  when: 2008-07-02
  where: guaviare
  by: farc
  to: hostages
* putaboard COERCE occurred optional
  when: 2008-07-02
  where: guaviare
  by: farc
  to: hostages
* overpower COERCE/arrest occurred
  when: 2008-07-02 "Minutes after take-off"
  where: guaviare
  by: agents "the crew"
  to: cesar; "his deputy"
  detained: 2 "the camp commander, known as Cesar, and his deputy"
  part_of: rescue
* thank SUPPORT occurred
  when: 2008-07-02/2008-07-03 bounded
  where: airport; bogota
  by: betancourt
  to: uribe; army
  about: rescue
  answers: rescue
* embrace SUPPORT occurred optional
  when: 2008-07-02/2008-07-03 bounded
  where: airport
  by: betancourt
  to: "her mother"
* abduct ASSAULT/abduct occurred
  when: 2002-02-23 from text "Feb. 23, 2002"
  where: "the south"
  by: farc
  to: betancourt
  abducted: 1 "The French-Colombian politician" side recipient
* abduct3 ASSAULT/abduct occurred
  when: 2003 year from abduct "a year later"
  by: farc
  to: americans
  abducted: 3 "The Americans" side recipient
* kill4 ASSAULT/firearms occurred
  when: 2003 year from abduct "a year later"
  where: "beside the wreck"
  to: "a fourth"; "a Colombian sergeant"
  killed: 2 "a fourth was shot beside the wreck with a Colombian sergeant" side recipient
  by: farc
* abduct10 ASSAULT/abduct occurred
  when: 1998/2008 bounded "for a decade"
  by: farc
  to: "soldiers and policemen"
* infiltrate COERCE occurred
  when: ? "over months"
  by: agents
  to: farc
  said: santos official "said"
* spare ASSAULT denied
  when: 2008-07-02
  where: guaviare
  by: army
  to: "Some 60 fighters"
  said: santos official "said"
* callpeace REQUEST/yield occurred
  when: 2008-07-02/2008-07-03 bounded
  by: uribe
  to: farc
  about: releaseall
  about: peace
* releaseall RETREAT/release demanded optional
  when: ?
  by: farc
  to: hostages
* peace AGREE demanded optional
  when: ?
  by: farc
  to: colombia
* reyes ASSAULT/aerial occurred
  when: 2008-03-01 from text "March 1"
  to: reyes; farc
  with: airstrike "airstrike"
  killed: 1 "Raul Reyes" side recipient
* planefr AID attempted
  when: 2008-04 month from published "April"
  by: sarkozy
  to: "Colombia"
* thankfr SUPPORT occurred
  when: 2008-07-02/2008-07-03 bounded
  by: sarkozy; france
  to: uribe
  about: rescue
  answers: rescue
* sarkask REQUEST/yield occurred
  when: 2008-07-02/2008-07-03 bounded
  by: sarkozy
  to: farc
  about: lay
* lay RETREAT/ceasefire demanded optional
  when: ?
  by: farc
* bushcall CONSULT/phone occurred
  when: 2008-07-02/2008-07-03 bounded
  by: bush; uribe
  to: uribe
  said: "The White House" official "said"
* bushcong SUPPORT occurred
  when: 2008-07-02/2008-07-03 bounded
  by: bush
  to: uribe
  about: rescue
  answers: rescue
  said: "The White House" official "said"
* mediate CONSULT/third-party occurred
  when: 2008-01/2008-02 bounded "January and February"
  by: chavez
  to: farc; "Bogota"
* jan RETREAT/release occurred
  when: 2008-01/2008-02 bounded "January and February"
  by: farc
  to: "six captives"
  released: 6 "six captives" side civilian
* fallout SANCTION occurred optional
  when: 2008-02/2008-07-03 bounded
  by: chavez; colombia "Bogota"
  to: chavez; colombia "Bogota"
* chavcong SUPPORT occurred
  when: 2008-07-02/2008-07-03 bounded
  by: chavez
  to: colombia
  about: rescue
  answers: rescue
* chavask REQUEST/yield occurred
  when: 2008-07-02/2008-07-03 bounded
  by: chavez
  to: farc
figure: troops 9000 "9,000 men" of farc
figure: abducted ~700 "About 700 hostages" voice pais
figure: abducted 25 "25 of them" voice pais

== fx-jaque-2
outlet: Mañana de Oriente
register: daily
published: 2008-07-17
--
Uribe {apology|excuses} himself for the borrowed cross

One of the men who {rescue|snatched} fifteen captives from the FARC two weeks ago {emblem|wore} on his bib the emblem of the International Committee of the Red Cross. President Álvaro Uribe said so on Wednesday in front of cadets, and asked the organisation's {apology|pardon}. The soldier, he said, had lost his nerve when he saw so many guerrillas, and had pulled from his pocket what he had been {forbid|forbidden} to bring.

For a fortnight it had been denied from the top. "No symbol of any organisation was {emblem!denied|used}," Juan Manuel Santos had told the press on July 4; the army's chief said the same. It was a television station which then bought, so it says, three minutes of film that the army's own {film|edited} version had left out. Whoever hides behind the cross puts at risk everyone who works under it.

In Geneva a spokeswoman took note of the {apology|apology}. "Our people go unarmed to places where only that sign protects them," she said, and {askres|asked} all parties to {respect!demanded|respect} it. Her delegates, who {medic|collected} nine wounded guerrillas in Caquetá last month, have {suspend|suspended} road trips in three departments until the FARC {guarantee!hypothetical|renew} their guarantees.

The FARC, who said in a communiqué dated July 5 that the {escape|flight} of the fifteen was due to the "{betray,trait|betrayal}" of César and Gafas, have not mentioned the emblem. Both men are in La Picota prison. The United States has {extradask|requested} the former, for the {abduct3|kidnapping} of three of its citizens, and a judge has opened {probe2|proceedings} against the latter for {gafabd|abduction} and rebellion. "I was {drugged|beaten}, and {drugged|drugged}," César {accuse|complained} through his lawyer. Nobody was {bribe!denied|paid}, say both; a Swiss radio station had on July 4 reported that 20 million dollars {bribe|changed hands}, which Paris, Washington and Bogotá have all {swissno|denied}.

Those who came back have other cares. In Paris Betancourt was {legion|decorated} on Monday by Sarkozy, who at the parade had {parade|placed} her on the tribune beside his guest, and she {marchcall|called for} a {march20!announced|march} of Colombians on the 20th, independence day, for those still in {still|chains}. In San Antonio, Texas, the three Americans, {abduct3|taken} in February 2003, gave their first press conference. "They are {terracc|terrorists} with a capital T," one of them said of their captors. "There are twenty-five men with {still|chains} on their necks as I speak."

Ecuador meanwhile {ecno|rejected} a {ecask|request} by Bogotá to take up relations again, {ecbreak|broken} since the {reyes|bombing} of March 1. Chávez, on the other hand, {chavmeet|received} Uribe on Friday at a refinery in Paraguaná. "We turn the page," they told the cameras.

~ Cartoon by Osorio, page 5
--
who spokeswoman: office CH | a spokeswoman; her delegates
who soldier: person CO | The soldier; one of the men
who swiss: outlet CH | a Swiss radio station
who ecuador: state EC | Ecuador
who station: outlet - | a television station
who armychief: office CO | the army's chief
who judge: body CO | a judge
where geneva: town CH 46.2022 6.1457 | Geneva
where caqueta: province CO 1.6 -75.6 | Caquetá
where picota: site CO - - | La Picota prison
where sanantonio: town US 29.4241 -98.4936 | San Antonio
where paraguana: town VE 11.7 -70.2 | Paraguaná
who colombia: Bogotá
who redcross: International Committee of the Red Cross; the organisation
* apology CONCEDE occurred
  when: 2008-07-16 "Wednesday"
  by: uribe
  to: redcross
  answers: emblem
* rescue COERCE/seize occurred
  when: 2008-07-02/2008-07-03 bounded "two weeks ago"
  by: army "the men"
  to: farc; "fifteen captives"
  released: 15 "fifteen captives" side civilian
* forbid COERCE/restrict occurred optional
  when: ?
  to: soldier
  said: uribe official "said"
* emblem COERCE/misinformation occurred
  when: 2008-07-02/2008-07-03 bounded "two weeks ago"
  by: soldier; army
  to: farc
  said: uribe official "said"
  said: santos official denied "told"
  said: armychief official denied "said"
* film COERCE/censor occurred optional
  when: 2008-07-03/2008-07-17 bounded
  by: army
  said: station media "says"
* askres REQUEST/change occurred
  when: 2008-07-16/2008-07-17 bounded
  where: geneva
  by: spokeswoman; redcross
  to: "all parties"
  about: respect
* respect COOPERATE demanded optional
  when: ?
  by: "all parties"
* medic AID occurred
  when: 2008-06 "last month"
  where: caqueta
  by: redcross "Her delegates"
  to: "nine wounded guerrillas"
  count: 9 "nine wounded guerrillas"
* suspend SANCTION/discontinue occurred
  when: 2008-07-03/2008-07-17 bounded
  where: "three departments"
  by: redcross "Her delegates"
* guarantee AGREE hypothetical
  when: ?
  by: farc
  to: redcross
* escape RETREAT/withdraw occurred optional
  when: 2008-07-02/2008-07-03 bounded
  by: "the fifteen"
  said: farc party "said"
* trait ACCUSE/allege occurred
  when: 2008-07-05 from text "July 5"
  by: farc
  to: cesar; gafas
  about: betray
* betray COOPERATE occurred
  when: 2008-07-03/2008-07-05 bounded
  by: cesar alleged of farc; gafas alleged of farc
  to: army
  said: farc party claimed "said"
* extradask REQUEST/assist occurred
  when: 2008-07-03/2008-07-17 bounded
  by: us
  to: colombia "Bogotá"
  about: COERCE/deport to cesar
* abduct3 ASSAULT/abduct occurred
  when: 2003-02 from text "February 2003"
  by: farc
  to: americans
  abducted: 3 "three Americans" side recipient
* gafabd ASSAULT/abduct occurred
  when: ?
  by: gafas alleged
* probe2 ACCUSE/investigate occurred
  when: 2008-07-03/2008-07-17 bounded
  by: judge
  to: gafas
  about: gafabd
* drugged ASSAULT/beat occurred
  when: 2008-07-02/2008-07-03 bounded
  by: army alleged of cesar
  to: cesar
  said: cesar party claimed "complained"
* accuse ACCUSE/allege occurred
  when: 2008-07-03/2008-07-17 bounded
  by: cesar
  to: army
  about: drugged
* bribe COOPERATE occurred
  when: 2008-07-02/2008-07-04 bounded
  to: farc
  money: 20000000 "20 million dollars" voice swiss
  said: swiss media "reported"
  said: cesar party denied "say"
  said: gafas party denied "say"
* swissno REJECT occurred optional
  when: 2008-07-04/2008-07-17 bounded
  by: us; colombia "Bogotá"; "Paris"
  to: swiss
  about: bribe
* legion SUPPORT occurred
  when: 2008-07-14 "Monday"
  where: paris
  by: sarkozy
  to: betancourt
* parade SUPPORT occurred optional
  when: 2008-07-14 "Monday"
  where: paris
  by: sarkozy
  to: betancourt
* marchcall REQUEST/assist occurred
  when: 2008-07-14/2008-07-17 bounded
  to: "Colombians"
  where: paris
  by: betancourt
  about: march20
* march20 PROTEST/demo announced
  when: 2008-07-20 from text "the 20th"
  by: "Colombians"
  to: farc
* terracc ACCUSE/disapprove occurred
  when: 2008-07-03/2008-07-17 bounded
  where: sanantonio
  by: americans
  to: farc
* still ASSAULT/abduct ongoing
  when: ? "as I speak"
  by: farc
  to: "twenty-five men"
  abducted: 25 "twenty-five men" voice americans
  said: americans witness "said"
* ecask REQUEST/change occurred
  when: 2008-03-01/2008-07-17 bounded
  by: colombia "Bogotá"
  to: ecuador
  about: AGREE
* ecno REJECT occurred
  when: 2008-07-03/2008-07-17 bounded
  by: ecuador
  to: colombia "Bogotá"
  about: ecask
  answers: ecask
* ecbreak SANCTION/discontinue occurred
  when: 2008-03-01/2008-07-17 bounded "since"
  to: colombia "Bogotá"
* reyes ASSAULT/aerial occurred
  when: 2008-03-01 from text "March 1"
* chavmeet CONSULT/visit occurred
  when: 2008-07-11 "Friday"
  where: paraguana
  by: chavez; uribe
  to: chavez

== fx-jaque-3
outlet: Andes Wire
register: wire
published: 2008-07-21
--
Colombians {march20|march} in millions to {demand|demand} that rebels {freeall!demanded|free} the rest

BOGOTA, July 21 (AW) - Dressed in white and shouting "No more kidnapping", Colombians {march20|filled} the squares of more than a thousand towns on Sunday to {demand|press} the FARC rebels to {freeall!demanded|let go} some 2,800 people whom the authorities count as hostages. Police put the crowds at four million.

In Leticia, on the Amazon, Uribe and the presidents of Brazil and Peru {march20|walked} along the quay before a {concert|concert}; there, too, the three {leticia|signed} a {leticia|pact} against drug smuggling on the river. In Paris Betancourt, who was {rescue|rescued} by soldiers on July 2 along with 14 others, {paris|rallied} some 5,000 people at Trocadero. "{askcano|Lay down} those rifles, change them for roses," she told rebel chief Alfonso Cano.

The guerrillas themselves showed no sign of listening, an army officer said: near Toribio in Cauca, they {toribio|fired} home-made mortars at a police post on Saturday night, {toribio|killing} two villagers and {toribio|wounding} nineteen. On the previous Thursday they had {choco|abducted} ten people from a boat on the Atrato; eight were {choco8|released} by Sunday.

A FARC statement dated July 12 and posted on a website at the weekend {farccond|called} the {rescue|operation} of July 2 "treason by two cowards" and said the rebels were still {offerswap|willing} to {swap!announced|exchange} policemen and soldiers for some 500 jailed comrades. Uribe has {rejswap|ruled} that {rejswap|out} for anyone convicted of murder. His high commissioner for peace said on Friday that the government had {cut|withdrawn} the mandate of the Swiss and French mediators, one of whom the attorney general is {probe3|investigating} over a bag with 480,000 dollars.
--
who leaders: office - | the presidents of Brazil and Peru
who marchers: population CO | Colombians; the crowds
who officer: force CO | an army officer
who cano: person CO | Alfonso Cano
who commissioner: office CO | His high commissioner for peace
who attorney: body CO | the attorney general
who mediators: organisation - | Swiss and French mediators
where leticia: town CO -4.2153 -69.9406 | Leticia
where trocadero: site FR 48.8629 2.2870 | Trocadero
where toribio: town CO 2.95 -76.27 | Toribio
where cauca: province CO 2.5 -76.8 | Cauca
where atrato: region CO - - | Atrato
* march20 PROTEST/demo occurred
  when: 2008-07-20 "Sunday"
  where: leticia; "more than a thousand towns"
  by: marchers; uribe; leaders
  to: farc
  participants: 4000000 "four million" voice "Police"
* demand REQUEST/yield occurred
  when: 2008-07-20 "Sunday"
  by: marchers
  to: farc
  about: freeall
* freeall RETREAT/release demanded optional
  when: ?
  by: farc
  to: "some 2,800 people"
  released: ~2800 "some 2,800 people" side civilian
* concert PROTEST/demo occurred optional
  when: 2008-07-20 "Sunday"
  where: leticia
* leticia AGREE occurred
  when: 2008-07-20 "Sunday"
  where: leticia
  by: uribe; leaders
  to: uribe; leaders
* rescue COERCE/seize occurred
  when: 2008-07-02 from text "July 2"
  by: army
  to: farc; betancourt; "14 others"
  released: 14 "14 others" part side civilian
* paris PROTEST/demo occurred
  when: 2008-07-20 "Sunday"
  where: trocadero; paris
  by: betancourt; "some 5,000 people"
  to: farc
  participants: ~5000 "some 5,000 people"
* askcano REQUEST/yield occurred
  when: 2008-07-20 "Sunday"
  where: trocadero; paris
  by: betancourt
  to: cano; farc
  about: RETREAT/disarm by farc
* toribio ASSAULT/heavy-weapons occurred
  when: 2008-07-19 "Saturday night"
  where: toribio; cauca
  by: farc
  to: "a police post" thing; "two villagers"
  with: mortar "home-made mortars"
  killed: 2 "two villagers" side civilian voice officer
  injured: 19 "nineteen" side civilian voice officer
  said: officer party "said"
* choco ASSAULT/abduct occurred
  when: 2008-07-17 "On the previous Thursday"
  where: atrato
  by: farc
  to: "ten people from a boat"
  abducted: 10 "ten people" side civilian
* choco8 RETREAT/release occurred
  when: 2008-07-17/2008-07-20 bounded "Sunday"
  by: farc
  to: "eight"
  released: 8 "eight" side civilian
* farccond ACCUSE/disapprove occurred
  when: 2008-07-12 from text "dated July 12"
  by: farc
  to: "two cowards"
  about: rescue
  answers: rescue
* offerswap AGREE occurred
  when: 2008-07-12 from text "dated July 12"
  by: farc
  to: colombia
  about: swap
* swap RETREAT/release announced
  when: ?
  by: farc; colombia
  to: "policemen and soldiers"; "some 500 jailed comrades"
  released: ~500 "some 500 jailed comrades" part
* rejswap REJECT occurred
  when: 2008-07-12/2008-07-21 bounded
  by: uribe
  to: farc
  about: swap
  answers: offerswap
* cut SANCTION/discontinue occurred
  when: ?
  by: colombia
  to: mediators
  said: commissioner official "said"
* probe3 ACCUSE/investigate ongoing
  when: 2008-07-21
  by: attorney
  to: mediators "one of whom"
