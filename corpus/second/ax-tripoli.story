story: ax-tripoli
conflict: Libya
countries: LY
facts: On 4 April 2019 Khalifa Haftar ordered his Libyan National Army to march on Tripoli; Gharyan was taken the same day and a post at kilometre 27 taken and lost; UN chief Guterres left on 5 April after seeing Haftar; on 7 April the UN asked for a two-hour truce, which was not kept; the health ministry counted 21, then 25 and 47 dead, the LNA 14 of its men; Mitiga airport was bombed on 8 April; the conference of Ghadames was put off on 9 April; the United States moved its troops out on 7 April. (public record: UNSMIL, WHO, statements of both sides, press of April 2019.)

who lna: force LY | Libyan National Army; LNA; eastern forces; Haftar's forces; Arab Armed Forces
who haftar: person LY | Khalifa Haftar; Field Marshal Haftar; Haftar; the Field Marshal
who gna: government LY | Government of National Accord; GNA; Tripoli government
who sarraj: person LY | Fayez al-Sarraj; Fayez Serraj; Sarraj; Serraj
who mismari: person LY | Ahmed al-Mismari; Mismari
who misrata: group LY | Misrata brigades; Misratans
who zawiya: group LY | Zawiya fighters; men from Zawiya
who guterres: person - | António Guterres; Antonio Guterres; Guterres
who salame: person - | Ghassan Salamé; Ghassan Salame; Salame; Salamé
who unsmil: organisation - | UN mission; United Nations
who unsc: body - | Security Council
who us: state US | United States; Washington
who pompeo: person US | Mike Pompeo; Pompeo
who russia: state RU | Russia; Moscow
who france: state FR | France; Paris
who who: organisation - | World Health Organization; WHO
who health: body LY | health ministry; Health Ministry

where tripoli: town LY 32.8925 13.1800 | Tripoli; TRIPOLI
where gharyan: town LY 32.1722 13.0203 | Gharyan; Gharian
where airport: site LY 32.6635 13.1590 | Tripoli International Airport; the international airport; the disused airport
where mitiga: site LY 32.8941 13.2760 | Mitiga airport; Mitiga
where gate27: site LY 32.8300 12.8400 | Gate 27; kilometre 27
where wadi: district LY 32.7000 13.2000 | Wadi al-Rabie
where ainzara: district LY 32.8000 13.2700 | Ain Zara
where qasr: district LY 32.7200 13.2000 | Qasr bin Ghashir
where benghazi: town LY 32.1167 20.0667 | Benghazi
where ghadames: town LY 30.1337 9.5007 | Ghadames

== ax-tripoli-1
outlet: Syrtis Wire
register: wire
published: 2019-04-05
--
Haftar orders {offens|march} on Tripoli; UN chief leaves "with a heavy heart"

TRIPOLI, April 5 (Syrtis) - Militias allied with Libya's internationally recognised government {retake|retook} a checkpoint west of the capital before sunrise on Friday and {capt|captured} more than a hundred soldiers of Khalifa Haftar who had {gate|seized} it a few hours earlier, officers on both sides said.

Haftar had told his Libyan National Army in a recording broadcast on Thursday to {offens|advance} on Tripoli. "Do not raise your weapons against any but those who prefer confrontation," he said. His men {gharyan|entered} Gharyan, eighty kilometres to the south, the same day after {skirm|skirmishes} in which one fighter died, and {gate|took} Gate 27 on the coast road in the evening. They {left|left} it, or were {retake|driven} from it, when Zawiya fighters arrived in pick-up trucks with anti-aircraft guns. A brigade commander in Zawiya said that 145 had been made {capt|prisoner}; an LNA officer admitted to 128.

"I leave Libya with a heavy heart and deeply concerned," Antonio Guterres wrote on Twitter as he boarded a plane in Benghazi. The UN Secretary-General had {gutmet|met} Haftar for an hour at Rajma and {gutask|asked} him to halt. A diplomat who was in the next room said the {gutno|reply} was that the {offens|operation} would {gutno|go on} "until terrorism is defeated".

Fayez al-Sarraj, the head of the Government of National Accord, ordered his air force to "{airorder|use force} against whoever threatens civilian life". Misrata, whose brigades {sirte|drove} Islamic State {sirte|out of} Sirte in 2016, {column|sent} a column of some 300 vehicles into the eastern suburb of Tajura overnight.

The Security Council {unscmeet|met} behind closed doors at London's {ukreq|request} and {unsccall|called on} the LNA to cease all movement. Russia {rusobj|objected} to naming one side in a formal statement. Moscow was not {rushelp|helping} Haftar, the Kremlin said. The United States, France, Italy, Britain and the Emirates {fivecall|urged} "all parties" to lower tensions, and Tunisia put its border troops on {tunalert|alert}.

The {offens|offensive} caught the United Nations ten days before a national {conf|conference} in Ghadames which was to {confagree|agree} on elections. In February Sarraj and Haftar had {abu|shaken hands} on such elections in Abu Dhabi. The LNA, based in the east, {oil|took} the southern oilfields in January and February, largely by paying off local guards.

~ Keep up with Libya: subscribe to our morning note
--
who militias: group LY | Militias allied with Libya's internationally recognised government
who kremlin: government RU | the Kremlin
who is: group - | Islamic State
who tunisia: state TN | Tunisia
who uk: state GB | London; Britain
who italy: state IT | Italy
who uae: state AE | the Emirates
who guterres: The UN Secretary-General
who misrata: Misrata
where rajma: site LY 32.0800 20.3400 | Rajma
where sirte: town LY 31.2050 16.5880 | Sirte
where tajura: town LY 32.8818 13.3380 | Tajura
where abudhabi: town AE 24.4512 54.3970 | Abu Dhabi
* offens ASSAULT ongoing
  when: 2019-04-04 "Thursday"
  where: tripoli
  by: haftar; lna
* retake COERCE/seize occurred
  when: 2019-04-05 "Friday"
  where: gate27
  by: militias; zawiya
  to: lna; gate27 thing
  with: vehicle "pick-up trucks"; air-defence "anti-aircraft guns"
  said: "officers on both sides" party "said"
* capt COERCE/arrest occurred
  when: 2019-04-05 "Friday"
  where: gate27
  by: militias; zawiya
  to: lna "soldiers of Khalifa Haftar"
  detained: >=100 "more than a hundred soldiers" side recipient voice "officers on both sides"
  detained: 145 "145" side recipient voice "A brigade commander in Zawiya"
  detained: 128 "128" side recipient voice "an LNA officer"
  said: "officers on both sides" party "said"
  said: "A brigade commander in Zawiya" party "said"
  said: "an LNA officer" party "admitted"
* gate COERCE/seize occurred
  when: 2019-04-04 "evening" "a few hours earlier"
  where: gate27
  by: lna
  to: gate27 thing
  said: "officers on both sides" party "said"
* gharyan COERCE/seize occurred
  when: 2019-04-04 "the same day"
  where: gharyan
  by: lna
  to: gharyan thing
* skirm ASSAULT occurred
  when: 2019-04-04 "the same day"
  where: gharyan
  by: lna
  killed: 1 "one fighter"
* left RETREAT/withdraw occurred optional
  when: 2019-04-05 "Friday"
  where: gate27
  by: lna
* gutmet CONSULT/visit occurred
  when: 2019-04-04/2019-04-05 bounded
  where: rajma
  by: guterres; haftar
  to: haftar
* gutask REQUEST/yield occurred
  when: 2019-04-04/2019-04-05 bounded
  where: rajma
  by: guterres
  to: haftar
  about: offens
* gutno REJECT/yield occurred
  when: 2019-04-04/2019-04-05 bounded
  where: rajma
  by: haftar
  to: guterres
  about: gutask
  answers: gutask "the reply"
  said: "A diplomat who was in the next room" unnamed "said"
* airorder THREATEN/violence occurred
  when: 2019-04-04/2019-04-05 bounded
  by: sarraj
  to: "whoever threatens civilian life"
  about: ASSAULT/aerial by gna
* sirte ASSAULT occurred
  when: 2016 from text "2016"
  where: sirte
  by: misrata
  to: is
* column MOBILIZE/troops occurred
  when: 2019-04-04/2019-04-05 day "overnight"
  where: tajura
  by: misrata
  with: vehicle "vehicles" ~300
* unscmeet CONSULT/multilateral occurred
  when: 2019-04-04/2019-04-05 bounded
  by: unsc
  answers: ukreq "at London's request"
* ukreq REQUEST/meet occurred
  when: 2019-04-04/2019-04-05 bounded
  by: uk
  to: unsc
  about: unscmeet
* unsccall REQUEST/yield occurred
  when: 2019-04-04/2019-04-05 bounded
  by: unsc
  to: lna
  about: offens
* rusobj REJECT occurred
  when: 2019-04-04/2019-04-05 bounded
  by: russia
  to: unsc
  about: ACCUSE by unsc to lna
* rushelp AID denied
  when: ?
  by: russia denied of kremlin
  to: haftar
  said: kremlin official denied "said"
* fivecall REQUEST/yield occurred
  when: 2019-04-04/2019-04-05 bounded
  by: us; france; italy; uk; uae
  to: "all parties"
* tunalert MOBILIZE/troops occurred
  when: 2019-04-04/2019-04-05 bounded
  by: tunisia
* conf CONSULT/multilateral announced
  when: 2019-04-14 from offens "ten days before"
  where: ghadames
* confagree AGREE announced optional
  when: 2019-04-14 from offens "ten days before"
  where: ghadames
* abu AGREE occurred
  when: 2019-02 "February"
  where: abudhabi
  by: sarraj; haftar
* oil COERCE/seize occurred
  when: 2019-01/2019-02 month "January and February"
  where: "southern oilfields"
  by: lna
  to: "southern oilfields" thing

== ax-tripoli-2
outlet: Cyrenaica Dawn
register: state-media
published: 2019-04-07
--
Heroes of the armed forces at the gates of the capital

The General Command announces that units of the Arab Armed Forces, in the {offens|operation} "Flood of Dignity", imposed their full {intair|control} on the international airport and on Qasr bin Ghashir on Friday night and have since {push|pushed} along the Wadi al-Rabie road to within eleven kilometres of the centre. The terrorist gangs {flee|fled} before them, leaving kit and dead.

In a desperate {mig|act}, an aircraft which took off from Misrata {mig|bombed} our positions near Gharyan yesterday and the field at Suq al-Khamis, the residence of peaceful families. It {mig|hurt} no one. The Command declares the west of the country a military zone {zone|closed} to flying and will {ansthr|answer} such a {mig|crime} in the airfields it starts from. Our own eagles carried out their first {sorties|sorties} this morning against the gathering places of militias in the south of the capital.

General Ahmed al-Mismari told the press in Benghazi that fourteen of our sons have been {offens|martyred} since Thursday. Of the enemy he named no number, "for we do not count rats". He rejected rumours of hundreds of prisoners: some youths lost their way near Gate 27, were {capt|taken} by treachery and will come home.

The so-called interior minister, Fathi Bashagha, has issued {warr|warrants} against officers of honour; the military prosecutor in Benghazi has for his part ordered the {milwarr|arrest} of Sarraj and twenty-one members of his council for "supporting terrorism". Tribes of Tarhuna {tarhuna|declared} themselves for the army on Saturday and their Ninth Brigade now {ninth|fights} in our ranks.

Envoys of foreign states speak of political solutions. Where were they when Derna was held hostage by killers? The Field Marshal told the Secretary-General on Friday, to his face, that the {offens|march} would {gutno|not stop}. The Secretary-General smiled and took his plane. The people of Tripoli, who sing our anthem behind closed doors, wait with rosewater.

~ Listen: the song "Coming to you", 4 min.
--
who command: body LY | The General Command; The Command; General Command
who bashagha: person LY | Fathi Bashagha; interior minister
who milpros: office LY | the military prosecutor in Benghazi
who tarhuna: population LY | Tribes of Tarhuna
who ninth: force LY | Ninth Brigade
who guterres: the Secretary-General; The Secretary-General
who mismari: General Ahmed al-Mismari
who militias: group LY | terrorist gangs; militias
who lna: the armed forces; the army; Our own eagles
where misratat: town LY 32.3754 15.0925 | Misrata
where suq: near LY 32.5200 13.0500 | Suq al-Khamis
where derna: town LY 32.7670 22.6367 | Derna
* offens ASSAULT ongoing
  when: 2019-04-04 "Thursday"
  where: tripoli
  by: lna
  killed: 14 "fourteen of our sons" side actor voice mismari
  said: command party "announces"
  said: mismari party "told"
* intair COERCE/seize occurred
  when: 2019-04-05 "Friday night"
  where: airport; qasr
  by: lna
  to: airport thing; qasr thing
  said: command party "announces"
* push ASSAULT occurred
  when: 2019-04-05/2019-04-07 bounded "since"
  where: wadi
  by: lna
  to: militias
  part_of: offens
  said: command party "announces"
* flee RETREAT/withdraw occurred optional
  when: 2019-04-05/2019-04-07 bounded
  by: militias
  said: command party "announces"
* mig ASSAULT/aerial occurred
  when: 2019-04-06 "yesterday"
  where: suq; gharyan
  by: "an aircraft which took off from Misrata"
  to: lna; "our positions" thing; "the field" thing
  with: airstrike "aircraft"
  injured: 0 "no one"
  said: command party
* zone COERCE/restrict occurred
  when: 2019-04-06/2019-04-07 bounded
  where: "the west of the country"
  by: command
* ansthr THREATEN/violence occurred
  when: 2019-04-06/2019-04-07 bounded
  by: command
  about: ASSAULT
  answers: mig "answer such a crime"
* sorties ASSAULT/aerial occurred
  when: 2019-04-07 "this morning"
  where: "south of the capital"
  by: lna
  to: militias; "gathering places" thing
  with: airstrike "sorties"
  said: command party
* capt COERCE/arrest occurred
  when: 2019-04-04/2019-04-07 bounded
  where: gate27
  to: lna "some youths"
  said: mismari party
* warr ACCUSE/investigate occurred
  when: 2019-04-04/2019-04-07 bounded
  by: bashagha
  to: "officers of honour"
* milwarr ACCUSE/investigate occurred
  when: 2019-04-04/2019-04-07 bounded
  by: milpros
  to: sarraj; "twenty-one members of his council"
* tarhuna SUPPORT occurred
  when: 2019-04-06 "Saturday"
  by: tarhuna
  to: lna
* ninth COOPERATE ongoing
  when: 2019-04-06/2019-04-07 bounded
  by: ninth
  to: lna
* gutno REJECT/yield occurred
  when: 2019-04-05 "Friday"
  by: haftar
  to: guterres
  about: RETREAT/ceasefire by haftar
tie: ninth allied_with lna "fights in our ranks"

== ax-tripoli-3
outlet: Carthage Courier
register: daily
published: 2019-04-10
--
Bombs on the runway: Tripoli's only airport {mitiga|hit}, peace {conf|conference} {putoff|called off}

TRIPOLI - For two years the United Nations worked towards the 14th of April. On Tuesday its envoy, Ghassan Salamé, needed one sentence to {putoff|put off} the national {conf|conference} of Ghadames. "We cannot ask people to take part when guns are being fired and air {airs|strikes} are being {airs|launched}," he said.

A day earlier a jet of Haftar's forces had {mitiga|dropped} two bombs beside the runway at Mitiga airport, the only one of the capital still open to airliners. Passengers ran across the apron. Nobody was {mitiga|hurt}; flights were {susp|suspended} and {resume|resumed} for the night. Salamé {saldis|denounced} a "serious {mitiga|violation} of humanitarian law", and the airline pilots' union {pilotask|asked} both camps to spare the field. Mismari, for the LNA, said the target had been a MiG "parked there for war". The GNA {gnaacc|accused} Haftar of a war {mitiga|crime}.

The front itself has scarcely moved since the weekend. The disused airport in the south has {hands|changed hands} twice; in Ain Zara, where villas stand among orange groves, the two sides exchange artillery {ainfire|fire} over streets from which 3,400 people have fled by the reckoning of the UN. A {pause|pause} of two hours that the mission had {pausereq|requested} for Sunday afternoon, to fetch the wounded, was {pause!denied|kept} by nobody. On the Saturday a doctor had been {doctor|shot} in his ambulance.

The dead? Forty-seven, said the WHO on Tuesday, and 181 {offens|wounded}; on Monday the health ministry in Tripoli had counted twenty-five. Most are fighters. A WHO officer adds nine civilians and two physicians.

Sarraj's side baptised its {volcano|counter-attack} "Volcano of Anger" on Sunday. He himself, in a speech on Saturday, {reproach|reproached} his partner of Abu Dhabi with having stabbed him in the back. France, suspected here of more than sympathy for the marshal since three of his allies' {armreq|requests} for arms were {romeno|refused} in Rome and {parisyes|heard} in Paris, {frsup|assured} Sarraj by {frcall|telephone} of its {frsup|support} for his government; on Monday the crowd on Martyrs' Square nevertheless {martyrs|burned} a French flag and {martyrs|chanted} against Macron. In Brussels the French delegates {frhold|held up} a text which {eudem|demanded} Haftar's {withd|withdrawal} by name.

A hovercraft {usout|fetched} the handful of American soldiers from Janzur beach on Sunday. "We have made it clear that we {usopp|oppose} the military {offens|offensive} by Khalifa Haftar's forces," Secretary of State Mike Pompeo said that evening, {ushalt|asking for} an immediate halt. India {indout|withdrew} its fifteen peacekeepers.

Islamic State profits by the noise. In the night to Tuesday its men {fuqaha|attacked} Fuqaha, an oasis in the centre of the country, {fuqaha|killed} the head of the municipal council and another man and {fuqaha|burned} the police post, residents said; the group claimed the {fuqaha|raid} as {fuqaha|revenge} for two of its own.

~ More on this: Map of the fronts | The marshal's biography
--
who haftar: the marshal
who unsmil: the mission; the UN
who is: group - | Islamic State; the group
who india: state IN | India
who pilots: organisation LY | the airline pilots' union
who eufr: state FR | the French delegates
who pompeo: Secretary of State Mike Pompeo
who macron: person FR | Macron
where martyrs: site LY 32.8955 13.1806 | Martyrs' Square
where janzur: site LY 32.8300 13.0100 | Janzur beach
where fuqaha: town LY 27.8400 16.3500 | Fuqaha
where brussels: town BE 50.8505 4.3488 | Brussels
where abudhabi: town AE 24.4512 54.3970 | Abu Dhabi
who italy: government IT | Rome
who us: American
* mitiga ASSAULT/aerial occurred
  when: 2019-04-08 from putoff "A day earlier"
  where: mitiga; tripoli
  by: lna
  to: mitiga thing
  with: airstrike "jet"; bomb "two bombs" 2
  injured: 0 "Nobody"
  said: mismari party "said"
* conf CONSULT/multilateral announced
  when: 2019-04-14 from text "14th of April"
  where: ghadames
  by: unsmil
* putoff REJECT/meet occurred
  when: 2019-04-09 "Tuesday"
  by: salame
  about: conf
  answers: airs "when guns are being fired and air strikes are being launched"
* airs ASSAULT/aerial ongoing
  when: 2019-04-09 "Tuesday"
  said: salame official "said"
* susp COERCE/restrict occurred
  when: 2019-04-08 from putoff "A day earlier"
  where: mitiga
  to: "flights" thing
* resume RETREAT/access occurred
  when: 2019-04-08 from putoff "for the night"
  where: mitiga
* saldis ACCUSE/disapprove occurred
  when: 2019-04-08/2019-04-10 bounded
  by: salame
  to: lna
  about: mitiga
  answers: mitiga "denounced"
* pilotask REQUEST/yield occurred
  when: 2019-04-08/2019-04-10 bounded
  by: pilots
  to: "both camps"
  about: ASSAULT at mitiga
* gnaacc ACCUSE/allege occurred
  when: 2019-04-08/2019-04-10 bounded
  by: gna
  to: haftar
  about: mitiga
* hands COERCE/seize occurred
  when: 2019-04-06/2019-04-10 bounded "the weekend"
  where: airport
  by: "the two sides"
  to: airport thing
  count: 2 "twice"
* ainfire ASSAULT/heavy-weapons ongoing
  when: 2019-04-06/2019-04-10 "since the weekend"
  where: ainzara
  by: lna; gna
  to: lna; gna
  with: artillery "artillery"
  displaced: 3400 "3,400 people" side civilian voice unsmil
* pause RETREAT/ceasefire demanded
  when: 2019-04-07 "Sunday afternoon"
  by: lna; gna
* pausereq REQUEST/yield occurred
  when: 2019-04-06/2019-04-07 bounded
  by: unsmil
  to: lna; gna
  about: pause
* doctor ASSAULT/firearms occurred
  when: 2019-04-06 "Saturday"
  to: "a doctor"
* offens ASSAULT ongoing
  when: 2019-04-06/2019-04-10 bounded
  where: tripoli
  by: lna
  to: gna
  killed: 47 "Forty-seven" voice who as_of 2019-04-09
  injured: 181 "181" voice who as_of 2019-04-09
  killed: 25 "twenty-five" voice health as_of 2019-04-08
  killed: 9 "nine civilians" part side civilian voice "A WHO officer"
  killed: 2 "two physicians" part side civilian voice "A WHO officer"
  said: who official "said"
  said: pompeo official
* volcano ASSAULT ongoing
  when: 2019-04-07 "Sunday"
  by: gna "Sarraj's side"
  to: lna
  answers: offens "counter-attack"
* reproach ACCUSE/disapprove occurred
  when: 2019-04-06 "Saturday"
  by: sarraj
  to: haftar
  about: offens
* armreq REQUEST/assist occurred
  when: ?
  by: "his allies"
  to: italy; france
  count: 3 "three"
  about: AID
* romeno REJECT/assist occurred
  when: ?
  by: italy
  to: "his allies"
  about: armreq
  answers: armreq "refused"
* parisyes AGREE occurred
  when: ?
  by: france
  to: "his allies"
  about: AID
  answers: armreq "heard"
* frsup SUPPORT occurred
  when: 2019-04-06/2019-04-10 bounded
  by: france
  to: sarraj
* frcall CONSULT/phone occurred
  when: 2019-04-06/2019-04-10 bounded
  by: france; sarraj
  to: sarraj
* martyrs PROTEST/demo occurred
  when: 2019-04-08 "Monday"
  where: martyrs; tripoli
  by: "the crowd"
  to: france; macron
* frhold REJECT occurred
  when: 2019-04-06/2019-04-10 bounded
  where: brussels
  by: eufr
  about: eudem
  answers: eudem "held up a text"
* eudem REQUEST/yield attempted
  when: 2019-04-06/2019-04-10 bounded
  where: brussels
  to: haftar
  about: withd
* withd RETREAT/withdraw demanded optional
  when: ?
  by: haftar
* usout RETREAT/withdraw occurred
  when: 2019-04-07 "Sunday"
  where: janzur
  by: us
* usopp ACCUSE/disapprove occurred
  when: 2019-04-07 "that evening"
  by: pompeo
  to: lna
  about: offens
  answers: offens "oppose the military offensive"
* ushalt REQUEST/yield occurred
  when: 2019-04-07 "that evening"
  by: pompeo
  to: lna
  about: offens
* indout RETREAT/withdraw occurred
  when: 2019-04-07/2019-04-10 bounded
  by: india
* fuqaha ASSAULT occurred
  when: 2019-04-08/2019-04-09 day "the night to Tuesday"
  where: fuqaha
  by: is
  to: "the head of the municipal council"; "another man"; "the police post" thing
  killed: 2 "the head of the municipal council and another man" side civilian voice "residents"
  said: "residents" witness "said"
  said: is party claimed "claimed"
figure: troops 15 "fifteen peacekeepers" of india
