story: d-cathedral
conflict: Mexico
countries: MX
facts: On 1 January 1994 the Zapatista army took San Cristóbal, Ocosingo, Altamirano and Las Margaritas in Chiapas; heavy fighting at Ocosingo on 2-4 January with prisoners found shot; air strikes; Manuel Camacho named peace commissioner on 10 January and a
  unilateral ceasefire by President Salinas on the 12th; former governor Absalón Castellanos, seized on 2 January, freed on 16 February; talks in the San Cristóbal cathedral from 21 February to 2 March ended with 34 commitments; on 12 June the rebels announced
  their villages had voted them down. (public record: press of 1994, human rights commission.)

who ezln: group MX | Zapatista National Liberation Army; Zapatistas; EZLN; the Zapatistas; the rebels; rebels; the insurgents
who marcos: person MX | Subcommander Marcos; Marcos
who salinas: person MX | Carlos Salinas; President Salinas; Salinas
who army: force MX | Mexican army; the army; federal army; soldiers; federal troops
who airforce: force MX | the air force
who camacho: person MX | Manuel Camacho; Camacho; the peace commissioner; the commissioner
who ruiz: person MX | Samuel Ruiz; Bishop Ruiz; the bishop
who castellanos: person MX | Absalón Castellanos; Castellanos; the general
who govt: government MX | the government; federal government
who cndh: body MX | National Human Rights Commission; CNDH
who redcross: organisation - | Red Cross; International Committee of the Red Cross
who colosio: person MX | Luis Donaldo Colosio; Colosio
where scristobal: town MX 16.737 -92.638 | San Cristóbal de las Casas; San Cristóbal
where ocosingo: town MX 16.907 -92.096 | Ocosingo
where altamirano: town MX 16.736 -92.039 | Altamirano
where margaritas: town MX 16.313 -91.98 | Las Margaritas
where rancho: site MX 16.70 -92.68 | Rancho Nuevo
where guadalupe: town MX 16.45 -91.70 | Guadalupe Tepeyac
where chiapas: province MX 16.5 -92.5 | Chiapas
where cathedral: site MX 16.737 -92.638 | the cathedral
where mexcity: town MX 19.433 -99.133 | Mexico City

== d-cathedral-1
outlet: Latin Press Union
register: wire
published: 1994-01-12
--
Mexico orders unilateral {truce|ceasefire} in Chiapas

MEXICO CITY, Jan. 12 (LPU) - President Carlos Salinas on Wednesday ordered the army to {truce|stop shooting} in the southern state of Chiapas, twelve days after masked Indian fighters {rising|captured} four towns on New Year's Day, and {forgive|promised} {pardon|pardon} to rebels who {laydown|lay down} their guns.

"The army will {defendonly|fire} only if it is {attack!hypothetical|attacked}," he said in a televised speech, as marchers were {march|filling} the main square of the capital to {marchask|demand} just that. Police put the crowd at 50,000, the organisers at twice as many.

There was no word from the Zapatista National Liberation Army whether it would do likewise. {clash12|Gunfire} was heard after the speech near Altamirano. A column of twenty-two armoured vehicles which had {column|left} Rancho Nuevo in the morning {column|went on} southward; a colonel at its head told reporters that he was not aware of any {truce!denied|order}.

On Monday Mr Salinas had {patrocinio|dismissed} his interior minister, a former governor of Chiapas, and named Manuel Camacho, lately foreign minister, commissioner for peace. Mr Camacho said he would {mediator|ask} Bishop Samuel Ruiz to {mediate!announced|mediate}, would draw no salary, and would {visitchis!announced|fly} to San Cristóbal on Thursday.

The defence ministry counts 107 dead: 61 rebels, 16 soldiers, 24 policemen and six civilians. Church sources speak of four hundred. At Ocosingo, where the army {ocosingo|retook} the market on January 3 and 4, reporters saw five men in rebel trousers who had been {executed|shot} in the head with their hands tied behind them. The CNDH has opened an {probe|inquiry}. A general called the pictures {stage|staged}.

From Sunday to Tuesday the air force {airraid|rocketed} hills south of San Cristóbal. It {airhalt|stopped} on Tuesday night. A minibus was {bus|strafed} near Rancho Nuevo in the first days, with fourteen dead, the bishop's office said.

In Mexico City a car bomb {carbomb|exploded} on Saturday in the basement of a shopping centre and {carbomb|hurt} five people; a second bomb, under a pylon in Michoacán, failed to {bomb2|go off}. A caller said the {carbomb|blast} was meant as support for Chiapas.
--
who marchers: population MX | marchers
who patrocinio: person MX | interior minister
who general: person MX | A general
who bishopoff: organisation MX | the bishop's office
who column: force MX | A column of twenty-two armoured vehicles
where square: site MX 19.433 -99.133 | the main square
where mich: province MX 19.2 -101.9 | Michoacán
* truce RETREAT/ceasefire occurred
  when: 1994-01-12 "Wednesday"
  where: chiapas
  by: salinas; army
  to: ezln
  said: "a colonel" party denied "told"
* rising COERCE/seize occurred
  when: 1994-01-01 "New Year's Day"
  where: chiapas
  by: ezln
  to: "four towns" thing
  sites: 4 "four towns"
* forgive AGREE occurred
  when: 1994-01-12 "Wednesday"
  by: salinas
  to: ezln
  about: pardon
* defendonly ASSAULT/firearms hypothetical optional
  when: ?
  by: army
  to: ezln
  said: salinas official "said"
* attack ASSAULT hypothetical optional
  when: ?
  by: ezln
  to: army
  said: salinas official "said"
* march PROTEST/demo occurred
  when: 1994-01-12 "Wednesday"
  where: square; mexcity
  by: marchers
  to: army
  participants: 50000 "50,000" voice "Police"
  participants: 100000 "twice as many" voice "the organisers"
* clash12 ASSAULT/firearms occurred
  when: 1994-01-12
  where: altamirano
* column MOBILIZE/troops occurred
  when: 1994-01-12 "in the morning"
  where: rancho
  by: army
  with: armoured-vehicle "armoured vehicles" 22
* patrocinio SANCTION/expel occurred
  when: 1994-01-10 "Monday"
  by: salinas
  to: patrocinio
* mediator REQUEST/assist announced
  when: ?
  by: camacho
  to: ruiz
  about: mediate
* mediate CONSULT/third-party announced optional
  when: ?
  by: ruiz; ezln; camacho
  to: ezln; camacho
* visitchis CONSULT/visit announced
  when: 1994-01-13 "Thursday"
  where: scristobal
  by: camacho
* ocosingo COERCE/seize occurred
  when: 1994-01-03/1994-01-04 day from text "January 3 and 4"
  where: ocosingo
  by: army
  to: "the market" thing
* executed ASSAULT/firearms occurred
  when: 1994-01-03/1994-01-12 bounded
  where: ocosingo
  to: "five men in rebel trousers"
  killed: 5 "five men in rebel trousers" side recipient
  said: "reporters" media "saw"
* probe ACCUSE/investigate occurred
  when: 1994-01-03/1994-01-12 bounded
  by: cndh
  about: executed
* stage COERCE/misinformation occurred optional
  when: 1994-01-03/1994-01-12 bounded
  said: general official "called"
* airraid ASSAULT/aerial occurred
  when: 1994-01-09/1994-01-11 day from published "From Sunday to Tuesday"
  where: scristobal
  by: airforce
  to: "hills" thing
  with: rocket "rocketed"
* airhalt RETREAT/ceasefire occurred
  when: 1994-01-11 "Tuesday night"
  where: scristobal
  by: airforce
* bus ASSAULT/firearms occurred
  when: 1994-01-01/1994-01-06 bounded "in the first days"
  where: rancho
  to: "A minibus" thing
  killed: 14 "fourteen dead" side civilian voice bishopoff
  said: bishopoff "said"
* carbomb ASSAULT/explosives occurred
  when: 1994-01-08 "Saturday"
  where: mexcity
  to: "a shopping centre" thing
  with: car-bomb "car bomb"
  injured: 5 "five people" side civilian
* bomb2 ASSAULT/explosives attempted
  when: ?
  where: mich
  to: "a pylon" thing
  with: bomb "bomb"
* marchask REQUEST/change occurred
  when: 1994-01-12 "Wednesday"
  where: square; mexcity
  by: marchers
  to: army
  about: truce
* pardon CONCEDE announced optional
  when: ?
  by: salinas
  to: ezln
* laydown RETREAT/disarm hypothetical optional
  when: ?
  by: ezln
figure: killed 107 "107 dead" voice "The defence ministry"
figure: killed 61 "61 rebels" of ezln voice "The defence ministry"
figure: killed 400 "four hundred" voice "Church sources"
figure: killed 16 "16 soldiers" of army voice "The defence ministry"
figure: killed 24 "24 policemen" voice "The defence ministry"
figure: killed 6 "six civilians" voice "The defence ministry"

== d-cathedral-2
outlet: El Heraldo de la Frontera Sur
register: daily
published: 1994-01-13
copy_of: d-cathedral-1
--
{truce|Truce}! Salinas {truce|stops} the guns, {forgive|offers} {pardon|pardon}

~ (LPU) · Special edition, N$ 1.50
~ Photo: marchers with candles in the main square; below, a soldier asleep on a tank

MEXICO CITY, Jan. 12 (LPU) - President Carlos Salinas on Wednesday ordered the army to {truce|stop shooting} in the southern state of Chiapas, twelve days after masked Indian fighters {rising|captured} four towns on New Year's Day, and {forgive|promised} {pardon|pardon} to rebels who {laydown|lay down} their guns.

There was no word from the Zapatista National Liberation Army whether it would do likewise.

The defence ministry counts 107 dead: 61 rebels, 16 soldiers, 24 policemen and six civilians. Church sources speak of four hundred.

From Sunday to Tuesday the air force {airraid|rocketed} hills south of San Cristóbal. It {airhalt|stopped} on Tuesday night.
--
* truce RETREAT/ceasefire occurred
  when: 1994-01-12 "Wednesday"
  where: chiapas
  by: salinas; army
  to: ezln
* rising COERCE/seize occurred
  when: 1994-01-01 "New Year's Day"
  where: chiapas
  by: ezln
  to: "four towns" thing
  sites: 4 "four towns"
* forgive AGREE occurred
  when: 1994-01-12 "Wednesday"
  by: salinas
  to: ezln
  about: pardon
* airraid ASSAULT/aerial occurred
  when: 1994-01-09/1994-01-11 day from published "From Sunday to Tuesday"
  where: scristobal
  by: airforce
  to: "hills" thing
  with: rocket "rocketed"
* airhalt RETREAT/ceasefire occurred
  when: 1994-01-11 "Tuesday night"
  where: scristobal
  by: airforce
* pardon CONCEDE announced optional
  when: ?
  by: salinas
  to: ezln
* laydown RETREAT/disarm hypothetical optional
  when: ?
  by: ezln
figure: killed 107 "107 dead" voice "The defence ministry"
figure: killed 400 "four hundred" voice "Church sources"
figure: killed 61 "61 rebels" of ezln voice "The defence ministry"
figure: killed 16 "16 soldiers" of army voice "The defence ministry"
figure: killed 24 "24 policemen" voice "The defence ministry"
figure: killed 6 "six civilians" voice "The defence ministry"

== d-cathedral-3
outlet: Radio Comitán Libre
register: radio
published: 1994-02-16
--
A general for forgiveness: how don Absalón was {free|given back}

HOST: It is a quarter past four on Ash Wednesday, good afternoon. An hour ago, on the football ground at Guadalupe Tepeyac, Absalón Castellanos, general, former governor of this state, rancher, {free|walked} across a chalk line to Manuel Camacho. He had been forty-five days in the hands of the Zapatistas. You were at the line.

REPORTER: With about two hundred other reporters and, I'd say, eight hundred masked men and women in rows, with rifles, some with wooden ones. First two nurses of the Red Cross {checkup|listened} to his heart. Then a Tzotzil major read the {sentencerebel|sentence}. They had {trial|tried} him, he said, for {driveland|driving} people from their land, for {golonchan|killing} villagers at Golonchán in 1980; and they {sentencerebel|sentenced} him to hard labour for life, in a village, and then they {commute|let} it off, "so that he should carry to the end of his days the shame of having been {commute|pardoned} by those whom he {golonchan|killed}". You could have heard a leaf.

HOST: And he?

REPORTER: Looked at his shoes. He was {seizedgen|taken} on the second of January from his own ranch near Las Margaritas, with his brother-in-law, and the brother-in-law they {brother|released} the same week. He says he's been {torture!denied|treated well}. He's going home by helicopter.

HOST: What do they get for it?

REPORTER: Officially, nothing. But the governor of the state {prisoners|let out} thirty-eight men from the gaol at Cerro Hueco on Monday, and three lorries of maize, oil and blankets {maize|came} through the army's post at dawn; the Red Cross {maize|brought} them. The soldiers {post|withdrew} to two kilometres for the day. Mr Camacho {thankz|thanked} "the Zapatista National Liberation Army" by its full name, over a loudspeaker. I heard an officer hiss.

HOST: So the {talks!announced|talks} can begin.

REPORTER: On Monday the twenty-first in the cathedral at San Cristóbal, says the commissioner. The bishop sits in the middle. Nineteen delegates, with hoods. The Red Cross will {escortz!announced|fetch} them. If a single one of them is {arrested!hypothetical|arrested} on the road, a captain told me, there won't be any second general to {nodeleg!hypothetical|give back}; they'd {hangw,hang!hypothetical|hang} the next one.

HOST: Not everyone is happy.

REPORTER: The ranchers aren't. Yesterday two hundred of them {ranchers|blocked} the Comitán road with cattle lorries and {expelb|demanded} that the bishop {leaveb!demanded|go} from Chiapas. Last week some of them tried to {tryinvade|enter} the bishop's house in San Cristóbal; women with flowers {shield|stood} in the door. Now they say if their farms aren't {farmreq,farms|cleared} of squatters by Easter they will {whiteguardsw,whiteguards!threatened|do} it themselves. That is not empty. In Altamirano on Saturday a nuns' hospital was {hospital|stoned}.

HOST: The price of coffee, and then the novena.
--
who major: person MX | a Tzotzil major
who ranchers: population MX | The ranchers
who captain: person MX | a captain
who stategov: person MX | the governor of the state
where comitan: near MX 16.25 -92.13 | Comitán
where golonchan: town MX - - | Golonchán
where cerro: site MX 16.73 -93.1 | Cerro Hueco
where line: site MX - - | the football ground
where nunsh: site MX - - | a nuns' hospital
* free RETREAT/release occurred
  when: 1994-02-16 "An hour ago"
  where: line; guadalupe
  by: ezln
  to: castellanos
  released: 1 "Absalón Castellanos"
* checkup AID occurred optional
  when: 1994-02-16
  where: guadalupe
  by: redcross
  to: castellanos
* trial ACCUSE/investigate occurred
  when: 1994-01-02/1994-02-16 bounded
  by: ezln
  to: castellanos
  said: major party "said"
* sentencerebel SANCTION/convict occurred
  when: 1994-01-02/1994-02-16 bounded
  by: ezln
  to: castellanos
  said: major party "said"
* golonchan ASSAULT occurred
  when: 1980 year from text "1980"
  where: golonchan
  by: castellanos alleged of major
  to: "villagers"
  said: major party "said"
* commute CONCEDE occurred
  when: 1994-01-02/1994-02-16 bounded
  by: ezln
  to: castellanos
  said: major party "said"
* seizedgen ASSAULT/abduct occurred
  when: 1994-01-02 day from text "the second of January"
  where: "his own ranch"; margaritas
  by: ezln
  to: castellanos; "his brother-in-law"
* brother RETREAT/release occurred
  when: 1994-01-02/1994-01-09 bounded "the same week"
  by: ezln
  to: "his brother-in-law"
  released: 1 "his brother-in-law"
* torture ASSAULT/torture denied optional
  when: 1994-01-02/1994-02-16 bounded
  by: ezln
  to: castellanos
  said: castellanos "says"
* prisoners RETREAT/release occurred
  when: 1994-02-14 "Monday"
  where: cerro
  by: stategov
  to: "thirty-eight men"
  released: 38 "thirty-eight men"
* maize AID occurred
  when: 1994-02-16 "at dawn"
  where: "the army's post"
  by: redcross
  to: ezln
* post RETREAT/withdraw occurred
  when: 1994-02-16 "for the day"
  by: army
* thankz SUPPORT occurred
  when: 1994-02-16
  where: guadalupe
  by: camacho
  to: ezln
* talks CONSULT/third-party announced
  when: 1994-02-21 day from text "Monday the twenty-first"
  where: cathedral; scristobal
  by: ezln; camacho; ruiz
  to: ezln; camacho
  said: camacho official "says"
* escortz AID announced
  when: ?
  by: redcross
  to: "Nineteen delegates"
* arrested COERCE/arrest hypothetical
  when: ?
  where: "the road"
  to: "Nineteen delegates"
  said: captain party "told"
* nodeleg RETREAT/release hypothetical optional
  when: ?
  by: ezln
  said: captain party "told"
* hang ASSAULT hypothetical optional
  when: ?
  by: ezln
  said: captain party "told"
* hangw THREATEN/violence occurred
  when: 1994-02-16
  by: ezln
  said: captain party "told"
  about: hang
* ranchers PROTEST/obstruct occurred
  when: 1994-02-15 "Yesterday"
  where: comitan
  by: ranchers
  to: ruiz
  participants: 200 "two hundred of them"
* expelb REQUEST/yield occurred
  when: 1994-02-15 "Yesterday"
  where: comitan
  by: ranchers
  to: ruiz
  about: leaveb
* leaveb RETREAT/withdraw demanded optional
  when: ?
  where: chiapas
  by: ruiz
* tryinvade PROTEST/riot attempted
  when: 1994-02-07/1994-02-13 bounded "Last week"
  where: "the bishop's house"; scristobal
  by: ranchers
  to: "the bishop's house" thing
* shield PROTEST/demo occurred
  when: 1994-02-07/1994-02-13 bounded "Last week"
  where: "the bishop's house"; scristobal
  by: "women with flowers"
  to: ranchers
* farms COERCE demanded optional
  when: 1994-02-16/1994-04-03 bounded "Easter"
  to: "squatters"
* whiteguards ASSAULT threatened optional
  when: ?
  by: ranchers
  to: "squatters"
* whiteguardsw THREATEN/violence occurred
  when: 1994-02-15/1994-02-16 bounded
  by: ranchers
  to: "squatters"
  about: whiteguards
* hospital PROTEST/riot occurred
  when: 1994-02-12 "Saturday"
  where: nunsh; altamirano
  to: "a nuns' hospital" thing
  with: stones "stoned"
* farmreq REQUEST/yield occurred
  when: 1994-02-15/1994-02-16 bounded
  by: ranchers
  about: farms
* driveland COERCE/deport occurred
  when: ?
  by: castellanos alleged of major
  to: "people"
  said: major party "said"

== d-cathedral-4
outlet: Clandestine General Committee
register: communique
published: 1994-06-12
--
Second declaration, with the result of the {consult|consultation}

To the people of Mexico. To the peoples and governments of the world. Brothers and sisters:

I. In the cathedral of San Cristóbal, from 21 February to 2 March, we {talks|spoke} with the commissioner, and the supreme government gave its thirty-four {offer34|answers} to our {zdemands|demands}. We brought the paper to our villages. We {consult|asked} all, the men, the women, the children who can already think, in every tongue.

II. The {consult|vote} was: for signing, 2.11 per cent. Against, 97.88. For {resume!hypothetical|taking up} arms again at once, 3.26; for {resist|resisting} and {callcivil|calling} upon civil society, 96.74.

III. In consequence the EZLN {reject|says NO} to the {offer34|proposals}. The schools and clinics of the {offer34|answer} no. 14 are to be {clinic!announced|built}, when? The law on land was not touched. To our {zgo|demand} that the President should {stepdown!demanded|go} there was no reply.

IV. The {talks|dialogue} of San Cristóbal is {dialogueend|ended}. We do not {warresume!denied|resume} the war. We {extend|prolong} without term our own {zceasefire|ceasefire}, which has held since 12 January, and we {corridor|leave open} the roads to food, doctors and elections: ballot boxes will be {ballot!announced|let pass} on 21 August in all our territory, though we {novote|don't vote}. Whoever {ballotattack!hypothetical|touches} them in our zone will be {punishw,punish!hypothetical|punished}.

V. Luis Donaldo Colosio was {colosio|murdered} on 23 March, by those of his own house we think. Since that day the federal army has {reinforce|doubled} its posts; on the night of 3 June helicopters {drop|let down} men near San Andrés, four of our militia were {beaten|beaten} and three women, Tzeltal sisters, were {rape|raped} on that same 4 June at a roadblock in Altamirano. The government says no. We {demandhanding|demand} the soldiers. If the army {advance!hypothetical|moves} one kilometre inside the line, we shall {retaliatew,retaliate!hypothetical|answer}, and the sin of it won't be ours.

VI. We {convene|call} a National Democratic {convention!announced|Convention} for the first days of August, in the forest, of all who are honest. The commissioner we {respect|salute}: he tried. It is said that he'll {camachoresign!hypothetical|resign}. Bishop Samuel Ruiz we {askruiz|beg} to {remain!demanded|stay}.

From the mountains of the Mexican southeast. For the committee: Subcommander Marcos.

~ P.S. that begs pardon for so many P.S.
--
who govt: the supreme government; supreme government
who militia: group MX | our militia
where standres: town MX 16.88 -92.71 | San Andrés
where forest: region MX - - | the forest
* consult CONSULT occurred optional
  when: 1994-03-02/1994-06-12 bounded
  by: ezln
  to: "our villages"
* talks CONSULT/third-party occurred
  when: 1994-02-21/1994-03-02 day from text "from 21 February to 2 March"
  where: cathedral; scristobal
  by: ezln; camacho
  to: camacho; ezln
* offer34 AGREE occurred
  when: 1994-02-21/1994-03-02 bounded from text "from 21 February to 2 March"
  where: cathedral; scristobal
  by: govt
  to: ezln
  answers: zdemands "answers to our demands"
* zdemands REQUEST/change occurred
  when: ?
  by: ezln
  to: govt
* resume ASSAULT hypothetical optional
  when: ?
  by: ezln
  to: army
* resist REJECT hypothetical optional
  when: ?
* callcivil REQUEST/assist hypothetical optional
  when: ?
  to: "civil society"
* reject REJECT/change occurred
  when: 1994-06-12
  by: ezln
  to: govt
  about: offer34
  answers: offer34
* clinic AID announced
  when: ?
  by: govt
  to: ezln
* stepdown RETREAT/resign demanded optional
  when: ?
  by: "the President"
* dialogueend SANCTION/discontinue occurred
  when: 1994-06-12
  by: ezln
  to: govt
* warresume ASSAULT denied
  when: 1994-06-12
  by: ezln
  to: army
* extend AGREE occurred
  when: 1994-06-12
  by: ezln
  to: army
  about: zceasefire
* zceasefire RETREAT/ceasefire ongoing
  when: 1994-01-12/1994-06-12 day from text "since 12 January"
  by: ezln
  to: army
* corridor RETREAT/access ongoing
  when: 1994-06-12
  where: "the roads"
  by: ezln
* ballot RETREAT/access announced
  when: 1994-08-21 day from text "21 August"
  where: "all our territory"
  by: ezln
* ballotattack ASSAULT hypothetical optional
  when: ?
  to: "ballot boxes" thing
* punish SANCTION hypothetical optional
  when: ?
  by: ezln
* punishw THREATEN occurred
  when: 1994-06-12
  by: ezln
  to: "Whoever"
  about: punish
* colosio ASSAULT occurred
  when: 1994-03-23 day from text "23 March"
  by: "those of his own house" alleged of ezln
  to: colosio
  killed: 1 "Luis Donaldo Colosio" side civilian
* reinforce MOBILIZE/troops occurred
  when: 1994-03-23/1994-06-12 day from text "Since that day"
  by: army
* drop MOBILIZE/troops occurred
  when: 1994-06-03 day from text "3 June"
  where: standres
  by: army
  with: helicopter "helicopters"
* beaten ASSAULT/beat occurred
  when: 1994-06-03 day from text "3 June"
  where: standres
  by: army
  to: militia
  injured: 4 "four of our militia" side recipient
  said: govt official denied "says"
* rape ASSAULT/sexual occurred
  when: 1994-06-04 day from text "4 June"
  where: altamirano
  by: army
  to: "three women"
  said: ezln party
  said: govt official denied "says"
* demandhanding REQUEST/change occurred
  when: 1994-06-12
  by: ezln
  to: govt
  answers: rape
* advance ASSAULT hypothetical optional
  when: ?
  by: army
  to: ezln
* retaliate ASSAULT hypothetical optional
  when: ?
  by: ezln
  to: army
* retaliatew THREATEN/violence occurred
  when: 1994-06-12
  by: ezln
  to: army
  about: retaliate
* convene REQUEST/meet occurred
  when: 1994-06-12
  by: ezln
  to: "all who are honest"
  about: convention
* convention CONSULT/multilateral announced
  when: 1994-08 month from published "the first days of August"
  where: forest
  by: ezln
* respect SUPPORT occurred
  when: 1994-06-12
  by: ezln
  to: camacho
* camachoresign RETREAT/resign hypothetical optional
  when: ?
  by: camacho
* askruiz REQUEST/change occurred
  when: 1994-06-12
  by: ezln
  to: ruiz
  about: remain
* remain CONSULT/third-party demanded optional
  when: ?
  by: ruiz
* zgo REQUEST/yield occurred
  when: ?
  by: ezln
  to: "the President"
  about: stepdown
* novote PROTEST/boycott announced optional
  when: 1994-08-21 day from text "21 August"
  by: ezln
