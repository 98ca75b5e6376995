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
Haftar orders {advance|march} on Tripoli; UN chief leaves "with a heavy heart"

TRIPOLI, April 5 (Syrtis) - Militias allied with Libya's internationally recognised government {gate|retook} a checkpoint west of the capital before sunrise on Friday and {gatearr|captured} more than a hundred soldiers of Khalifa Haftar who had {gate27|seized} it a few hours earlier, officers on both sides said.

Haftar had told his Libyan National Army in a recording broadcast on Thursday to {advance|advance} on Tripoli. "Do not raise your weapons against any but those who prefer {clash!hypothetical|confrontation}," he said. His men {gharyan|entered} Gharyan, eighty kilometres to the south, the same day after {skirm|skirmishes} in which one fighter died, and {gate27|took} Gate 27 on the coast road in the evening. They {lnaleft|left} it, or were {gate|driven} from it, when Zawiya fighters arrived in pick-up trucks with anti-aircraft guns. A brigade commander in Zawiya said that 145 had been {gatearr|made prisoner}; an LNA officer admitted to 128.

"I leave Libya with a heavy heart and deeply concerned," Antonio Guterres wrote on Twitter as he boarded a plane in Benghazi. The UN Secretary-General had {gutmeet|met} Haftar for an hour at Rajma and {gutask|asked} him to {stop!demanded|halt}. A diplomat who was in the next room said the {reply|reply} was that the {advance|operation} would {advance!announced|go on} "until terrorism is defeated".

Fayez al-Sarraj, the head of the Government of National Accord, ordered his air force to "use {airuse|force} against whoever {threat!hypothetical|threatens} civilian life". Misrata, whose brigades {sirte|drove} Islamic State out of Sirte in 2016, {misr|sent} a column of some 300 vehicles into the eastern suburb of Tajura overnight.

The Security Council {unscmeet|met} behind closed doors at London's {ukask|request} and {unsccall|called on} the LNA to {stop!demanded|cease} all movement. Russia {rusblock|objected} to naming one side in a formal statement. Moscow was not {rushelp!denied|helping} Haftar, the Kremlin said. The United States, France, Italy, Britain and the Emirates {joint|urged} "all parties" to lower tensions, and Tunisia put its border troops on {tunis|alert}.

The {advance|offensive} caught the United Nations ten days before a national {ghconf|conference} in Ghadames which was to {conf|agree} on elections. In February Sarraj and Haftar had {abudhabi|shaken hands} on such elections in Abu Dhabi. The LNA, based in the east, {south|took} the southern oilfields in January and February, largely by {buy|paying off} local guards.

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
* advance ASSAULT occurred
  when: 2019-04-04/2019-04-05 "Thursday"
  where: tripoli
  by: haftar; lna
  to: tripoli thing; gna
* gate COERCE/seize occurred
  when: 2019-04-05 "before sunrise on Friday"
  where: gate27; "west of the capital"
  by: militias; zawiya
  to: gate27 thing; lna "soldiers of Khalifa Haftar"
  said: "officers on both sides" official "said"
* gatearr COERCE/arrest occurred
  when: 2019-04-05 "before sunrise on Friday"
  where: gate27
  by: militias; zawiya
  to: lna "soldiers of Khalifa Haftar"
  detained: >=100 "more than a hundred soldiers" side recipient
  detained: 145 "145" side recipient voice "A brigade commander in Zawiya"
  detained: 128 "128" side recipient voice "an LNA officer"
  said: "officers on both sides" official "said"
  said: "A brigade commander in Zawiya" party "said"
  said: "an LNA officer" party "admitted"
* gate27 COERCE/seize occurred
  when: 2019-04-04 "the evening"
  where: gate27
  by: lna "soldiers of Khalifa Haftar"
  to: gate27 thing; militias
  said: "officers on both sides" official "said"
  part_of: advance
* clash ASSAULT hypothetical optional
  when: ?
  by: "those who prefer confrontation"
  to: lna
  said: haftar party "said"
* gharyan COERCE/seize occurred
  when: 2019-04-04 from advance "the same day"
  where: gharyan
  by: lna "His men"
  to: gharyan thing
  part_of: advance
* skirm ASSAULT occurred
  when: 2019-04-04 from advance "the same day"
  where: gharyan
  by: lna
  killed: 1 "one fighter" side unknown
  part_of: advance
* gutmeet CONSULT/visit occurred
  when: 2019-04-04/2019-04-05 bounded
  where: rajma
  by: guterres; haftar
  to: haftar
* gutask REQUEST/yield occurred
  when: 2019-04-04/2019-04-05 bounded
  where: rajma
  by: guterres
  to: haftar
  about: stop
* stop RETREAT/ceasefire demanded optional
  when: ?
  by: lna; haftar
* airuse ASSAULT/aerial hypothetical
  when: ?
  by: "his air force"; sarraj; gna
  to: "whoever threatens civilian life"
* threat ASSAULT hypothetical optional
  when: ?
  to: "civilian life"
* sirte COERCE/seize occurred
  when: 2016 from text "2016"
  where: sirte
  by: misrata "brigades"
  to: is
* misr MOBILIZE/troops occurred
  when: 2019-04-04/2019-04-05 "overnight"
  where: tajura
  by: misrata
* unscmeet CONSULT/multilateral occurred
  when: 2019-04-04/2019-04-05 bounded
  by: unsc
  answers: ukask "at London's request"
* ukask REQUEST/meet occurred
  when: 2019-04-04/2019-04-05 bounded
  by: uk
  to: unsc
  about: unscmeet
* unsccall REQUEST/yield occurred
  when: 2019-04-04/2019-04-05 bounded
  by: unsc
  to: lna
  about: stop
* rusblock REJECT/change occurred
  when: 2019-04-04/2019-04-05 bounded
  by: russia
  to: unsc
* rushelp AID denied
  when: ?
  by: russia
  to: haftar
  said: kremlin official denied "said"
* joint REQUEST/change occurred
  when: 2019-04-04/2019-04-05 bounded
  by: us; france; italy; uk; uae
  to: gna "all parties"; lna "all parties"
  about: RETREAT
* tunis MOBILIZE/troops occurred
  when: 2019-04-04/2019-04-05 bounded
  by: tunisia
* conf AGREE announced optional
  when: 2019-04-14 from advance "ten days"
  where: ghadames
* abudhabi AGREE occurred
  when: 2019-02 "February"
  where: abudhabi
  by: sarraj; haftar
  to: haftar; sarraj
* south COERCE/seize occurred
  when: 2019-01/2019-02 "January and February"
  where: "the southern oilfields"
  by: lna
  to: "the southern oilfields" thing
* buy AID occurred optional
  when: 2019-01/2019-02 "January and February"
  by: lna
  to: "local guards"
* reply REJECT/yield occurred
  when: 2019-04-04/2019-04-05 bounded
  where: rajma
  by: haftar
  to: guterres
  said: "A diplomat" unnamed "said"
  about: stop
  answers: gutask "the reply"
* ghconf CONSULT/multilateral announced
  when: 2019-04-14 from advance "ten days"
  where: ghadames
* lnaleft RETREAT/withdraw occurred optional
  when: 2019-04-05 "before sunrise on Friday"
  where: gate27
  by: lna
figure: vehicles ~300 "some 300 vehicles" of misrata at tajura
tie: sarraj leads gna "the head of the Government of National Accord"
tie: haftar commands lna "his Libyan National Army"

== ax-tripoli-2
outlet: Cyrenaica Dawn
register: state-media
published: 2019-04-07
--
Heroes of the armed forces at the gates of the capital

The General Command announces that units of the Arab Armed Forces, in the {advance|operation} "Flood of Dignity", imposed their full {airport|control} on the international airport and on Qasr bin Ghashir on Friday night and have since {wadi|pushed} along the Wadi al-Rabie road to within eleven kilometres of the centre. The terrorist gangs {flee|fled} before them, leaving kit and dead.

In a desperate act, an aircraft which took off from Misrata {airmis|bombed} our positions near Gharyan yesterday and the field at Suq al-Khamis, the residence of peaceful families. It hurt no one. The Command declares the west of the country a military zone {zone|closed} to flying and will {zonethr|answer} such a {airmis|crime} in the airfields it starts from. Our own eagles carried out their first {lnaair|sorties} this morning against the gathering places of militias in the south of the capital.

General Ahmed al-Mismari told the press in Benghazi that fourteen of our sons have been {advance|martyred} since Thursday. Of the enemy he named no number, "for we do not count rats". He {denymis|rejected} rumours of hundreds of {gatearr|prisoners}: some youths lost their way near Gate 27, were {gatearr|taken} by treachery and will {release!announced|come home}.

The so-called interior minister, Fathi Bashagha, has issued {bash|warrants} against officers of honour; the military prosecutor in Benghazi has for his part {warr|ordered} the {sararr!demanded|arrest} of Sarraj and twenty-one members of his council for "supporting terrorism". Tribes of Tarhuna {tarhuna|declared} themselves for the army on Saturday and their Ninth Brigade now {tarhfight|fights} in our ranks.

Envoys of foreign states speak of political solutions. Where were they when Derna was {derna|held hostage} by killers? The Field Marshal told the Secretary-General on Friday, to his face, that the {advance|march} would not {reply|stop}. The Secretary-General smiled and took his plane. The people of Tripoli, who {chant|sing} our anthem behind closed doors, wait with rosewater.

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
* airport COERCE/seize occurred
  when: 2019-04-05 "Friday night"
  where: airport; qasr
  by: lna
  to: airport thing; qasr thing; militias
  said: command party "announces"
  part_of: advance
* advance ASSAULT ongoing
  when: 2019-04-04/2019-04-07 "Thursday"
  where: tripoli
  by: lna
  to: militias
  said: command party "announces"
  said: mismari party "told"
  killed: 14 "fourteen of our sons" side actor voice mismari
* wadi ASSAULT occurred
  when: 2019-04-05/2019-04-07 bounded "since"
  where: wadi
  by: lna
  to: militias
  said: command party "announces"
  part_of: advance
* flee RETREAT/withdraw occurred
  when: 2019-04-05/2019-04-07 bounded
  where: wadi
  by: militias
  to: lna
  said: command party "announces"
* airmis ASSAULT/aerial occurred
  when: 2019-04-06 "yesterday"
  where: gharyan; suq
  by: "an aircraft"
  to: lna "our positions"; "peaceful families"
  with: airstrike "aircraft"
  injured: 0 "no one" side recipient
* zone COERCE/restrict occurred
  when: 2019-04-06/2019-04-07 bounded
  where: "the west of the country"
  by: command
* zonethr THREATEN/violence occurred
  when: 2019-04-06/2019-04-07 bounded
  by: command
  to: "the airfields" thing
  about: ASSAULT/aerial
  answers: airmis "will answer such a crime"
* lnaair ASSAULT/aerial occurred
  when: 2019-04-07 "this morning"
  where: "the south of the capital"; tripoli
  by: lna "Our own eagles"
  to: militias
  with: airstrike "sorties"
* denymis REJECT occurred optional
  when: 2019-04-06/2019-04-07 bounded
  where: benghazi
  by: mismari
  about: gatearr
* gatearr COERCE/arrest occurred
  when: 2019-04-04/2019-04-07 bounded
  where: gate27
  to: lna "some youths"
  detained: >=200 vague "hundreds" side recipient
  said: mismari party
* release RETREAT/release announced
  when: ?
  to: lna "some youths"
  said: mismari party
* bash ACCUSE/investigate occurred
  when: ?
  by: bashagha
  to: lna "officers of honour"
* warr ACCUSE/investigate occurred
  when: ?
  by: milpros
  to: sarraj; "twenty-one members of his council"
  about: sararr
  answers: bash "for his part"
* sararr COERCE/arrest demanded optional
  when: ?
  to: sarraj
* tarhuna SUPPORT occurred
  when: 2019-04-06 "Saturday"
  by: tarhuna
  to: lna
* tarhfight ASSAULT ongoing
  when: 2019-04-06/2019-04-07 bounded "now"
  where: tripoli
  by: ninth
  to: militias
* derna COERCE/seize occurred optional
  when: ?
  where: derna
  by: "killers"
  to: derna thing
* reply REJECT/yield occurred
  when: 2019-04-05 "Friday"
  by: haftar
  to: guterres
  about: RETREAT/ceasefire by lna
* chant SUPPORT ongoing optional
  when: 2019-04-07
  where: tripoli
  by: "The people of Tripoli"
  to: lna

== ax-tripoli-3
outlet: Carthage Courier
register: daily
published: 2019-04-10
--
Bombs on the runway: Tripoli's only airport {mitiga|hit}, peace {ghconf|conference} {postpone|called off}

TRIPOLI - For two years the United Nations worked towards the 14th of April. On Tuesday its envoy, Ghassan Salamé, needed one sentence to {postpone|put off} the national {ghconf|conference} of Ghadames. "We cannot ask people to take part when guns are being {fight|fired} and air {airraids|strikes} are being launched," he said.

A day earlier a jet of Haftar's forces had {mitiga|dropped} two bombs beside the runway at Mitiga airport, the only one of the capital still open to airliners. Passengers ran across the apron. Nobody was hurt; flights were {mitshut|suspended} and {mitopen|resumed} for the night. Salamé {salcond|denounced} a "serious {mitiga|violation} of humanitarian law", and the airline pilots' union {pilots|asked} both camps to {spare!demanded|spare} the field. Mismari, for the LNA, said the target had been a MiG "parked there for war". The GNA {gnaacc|accused} Haftar of a war {mitiga|crime}.

The front itself has scarcely moved since the weekend. The disused airport in the south has {airhands|changed hands} twice; in Ain Zara, where villas stand among orange groves, the two sides exchange artillery {fight|fire} over streets from which 3,400 people have fled by the reckoning of the UN. A {truce|pause} of two hours that the mission had {trucereq|requested} for Sunday afternoon, to {evac!demanded|fetch} the wounded, was kept by nobody. On the Saturday a doctor had been {ambu|shot} in his ambulance.

The dead? Forty-seven, said the WHO on Tuesday, and 181 {fight|wounded}; on Monday the health ministry in Tripoli had counted twenty-five. Most are fighters. A WHO officer adds nine civilians and two physicians.

Sarraj's side baptised its {counter|counter-attack} "Volcano of Anger" on Sunday. He himself, in a speech on Saturday, {sarrajacc|reproached} his partner of Abu Dhabi with having {betray|stabbed} him in the back. France, suspected here of more than sympathy for the marshal since three of his allies' {armsreq|requests} for arms were {armsref|refused} in Rome and {armsok|heard} in Paris, {frdeny|assured} Sarraj by telephone of its {frsup|support} for his government; on Monday the crowd on Martyrs' Square nevertheless {martyrs|burned} a French flag and {martyrs|chanted} against Macron. In Brussels the French delegates {eublock|held up} a text which {eutext!attempted|demanded} Haftar's {wd|withdrawal} by name.

A hovercraft {usout|fetched} the handful of American soldiers from Janzur beach on Sunday. "We have made it clear that we {pomp|oppose} the military {advance|offensive} by Khalifa Haftar's forces," Secretary of State Mike Pompeo said that evening, {pompask|asking} for an immediate {stop!demanded|halt}. India {india|withdrew} its fifteen peacekeepers.

Islamic State profits by the noise. In the night to Tuesday its men {fuqaha|attacked} Fuqaha, an oasis in the centre of the country, {fuqaha|killed} the head of the municipal council and another man and {fuqburn|burned} the police post, residents said; the group claimed the {fuqaha|raid} as revenge for two of its own.

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
* mitiga ASSAULT/aerial occurred
  when: 2019-04-08 from postpone "A day earlier"
  where: mitiga; tripoli
  by: lna
  to: mitiga thing; "a MiG" thing
  with: bomb "two bombs" 2
  injured: 0 "Nobody" side civilian
  said: mismari party "said"
* postpone SANCTION/discontinue occurred
  when: 2019-04-09 "Tuesday"
  by: salame
  about: ghconf
  answers: fight "when guns are being fired"
* fight ASSAULT/heavy-weapons ongoing
  when: ?
  where: ainzara; tripoli
  by: lna; gna
  to: gna; lna
  with: artillery "artillery"
  killed: 47 "Forty-seven" side unknown voice who
  killed: 25 "twenty-five" side unknown voice health as_of 2019-04-08
  killed: 9 "nine civilians" part side civilian voice "A WHO officer"
  killed: 2 "two physicians" part side civilian voice "A WHO officer"
  injured: 181 "181" side unknown voice who
  said: who official "said"
  said: health official "counted"
* airraids ASSAULT/aerial ongoing
  when: ?
  where: tripoli
  said: salame official "said"
* mitshut COERCE/restrict occurred
  when: 2019-04-08
  where: mitiga; tripoli
  to: "flights" thing
* mitopen RETREAT/access occurred
  when: 2019-04-08 "for the night"
  where: mitiga; tripoli
  to: "flights" thing
* salcond ACCUSE/disapprove occurred
  when: 2019-04-08/2019-04-10 bounded
  by: salame
  to: lna
  about: mitiga
  answers: mitiga "denounced"
* pilots REQUEST/yield occurred
  when: 2019-04-08/2019-04-10 bounded
  by: pilots
  to: lna "both camps"; gna "both camps"
  about: spare
* spare RETREAT/ceasefire demanded optional
  when: ?
  where: mitiga
  by: lna; gna
* gnaacc ACCUSE/disapprove occurred
  when: 2019-04-08/2019-04-10 bounded
  by: gna
  to: haftar
  about: mitiga
  answers: mitiga "a war crime"
* airhands COERCE/seize occurred
  when: 2019-04-06/2019-04-10 bounded "the weekend"
  where: airport
  by: lna; gna
  to: airport thing
  count: 2 "twice"
* truce RETREAT/ceasefire demanded
  when: 2019-04-07 "Sunday afternoon"
  where: tripoli
  by: lna; gna
* trucereq REQUEST/yield occurred
  when: ?
  by: unsmil
  to: lna; gna
  about: truce
* evac AID demanded optional
  when: 2019-04-07 "Sunday afternoon"
  to: "the wounded"
* ambu ASSAULT/firearms occurred
  when: 2019-04-06 "the Saturday"
  to: "a doctor"
* counter ASSAULT occurred
  when: 2019-04-07 "Sunday"
  where: tripoli
  by: gna "Sarraj's side"
  to: lna
* sarrajacc ACCUSE/disapprove occurred
  when: 2019-04-06 "Saturday"
  by: sarraj
  to: haftar "his partner of Abu Dhabi"
  about: betray
  answers: betray "reproached"
* betray SANCTION/withdraw occurred optional
  when: ?
  by: haftar "his partner of Abu Dhabi"
  to: sarraj
  said: sarraj party claimed "reproached"
* frdeny CONSULT/phone occurred
  when: ?
  by: france; sarraj
  to: sarraj
* frsup SUPPORT occurred
  when: ?
  by: france
  to: gna "his government"
* martyrs PROTEST/demo occurred
  when: 2019-04-08 "Monday"
  where: martyrs; tripoli
  by: "the crowd"
  to: france; macron
* eublock REJECT/change occurred
  when: ?
  where: brussels
  by: eufr
  about: eutext
  answers: eutext "held up a text"
* eutext REQUEST/yield attempted
  when: ?
  where: brussels
  to: haftar
  about: wd
* wd RETREAT/withdraw demanded optional
  when: ?
  by: haftar
* usout AID occurred
  when: 2019-04-07 "Sunday"
  where: janzur
  by: "A hovercraft"
  to: "the handful of American soldiers"
* pomp ACCUSE/disapprove occurred
  when: 2019-04-07 from usout "that evening"
  by: pompeo
  to: haftar; lna
  about: advance
  answers: advance "oppose the military offensive"
* advance ASSAULT ongoing
  when: ?
  where: tripoli
  by: lna
  to: tripoli thing
  said: pompeo official "said"
* pompask REQUEST/yield occurred
  when: 2019-04-07 from usout "that evening"
  by: pompeo
  to: haftar; lna
  about: stop
* stop RETREAT/ceasefire demanded optional
  when: ?
  by: lna
* india RETREAT/withdraw occurred
  when: ?
  by: india "fifteen peacekeepers"
* fuqaha ASSAULT occurred
  when: 2019-04-08/2019-04-09 "the night to Tuesday"
  where: fuqaha
  by: is
  to: "the head of the municipal council"; "another man"
  killed: 1 "the head of the municipal council" part side recipient
  killed: 1 "another man" part side unknown
  said: "residents" witness "said"
* fuqburn ASSAULT/destroy occurred
  when: 2019-04-08/2019-04-09 "the night to Tuesday"
  where: fuqaha
  by: is
  to: "the police post" thing
  said: "residents" witness "said"
  part_of: fuqaha
* armsreq REQUEST/assist occurred optional
  when: ?
  by: "three of his allies"
  about: AID
  to: france
* armsref REJECT/assist occurred optional
  when: ?
  where: "Rome"
  to: "three of his allies"
  about: armsreq
  answers: armsreq "refused"
* ghconf CONSULT/multilateral announced
  when: 2019-04-14 from text "the 14th of April"
  where: ghadames
* armsok AGREE occurred optional
  when: ?
  by: france
  to: "three of his allies"
  about: armsreq
  answers: armsreq "heard"
figure: displaced 3400 "3,400 people" at ainzara voice unsmil
