story: u-zuniga-plaza
conflict: Bolivia
countries: BO
facts: On Wednesday 26 June 2024 soldiers and armoured vehicles under the army commander Juan José Zúñiga, who had been dismissed the evening before after saying Morales should be arrested, occupied Plaza Murillo in La Paz and rammed the door of the old palace; President Arce named new commanders, the troops withdrew after some three hours and Zúñiga was arrested, saying that the president had told him to stage it. 17 were arrested by the next day, 21 by the weekend; nine, later fourteen people were hurt by pellets. (public record: press; OAS)

who zuniga: person BO | Juan José Zúñiga; Zúñiga; Zuniga
who arce: person BO | Luis Arce; Arce; President Arce
who morales: person BO | Evo Morales; Morales
who army: force BO | the army; soldiers; the soldiers; the troops; the military
who sanchez: person BO | José Wilson Sánchez; Sánchez
who arnez: person BO | Juan Arnez; Arnez; vice-admiral
who police: force BO | the police; police
who cob: organisation BO | Bolivian Workers' Central; COB
who castillo: person BO | Eduardo del Castillo; Del Castillo
who oas: body - | Organization of American States; OAS
who prosecution: office BO | the prosecution; attorney general's office; public prosecutor
who novillo: person BO | Edmundo Novillo; Novillo
who russia: government RU | Russia; Moscow
who eu: body - | European Union
where plaza: site BO -16.50 -68.13 | Plaza Murillo; the square; Murillo square
where palace: site BO -16.50 -68.13 | Palacio Quemado; Burnt Palace; the old palace
where lapaz: town BO -16.50 -68.15 | La Paz
where chonchocoro: site BO -16.6 -68.3 | Chonchocoro
where viacha: town BO -16.65 -68.30 | Viacha

== u-zuniga-plaza-1
outlet: Altiplano en Vivo
register: live-blog
published: 2024-06-26
--
As it happens: tanks on Plaza Murillo

19:14 Done. A policeman puts a hand on the general's head and he is {arrest|pushed} into a car outside barracks. As they {arrest|drag} him {arrest|off} he shouts that the president {stage|told} him on Sunday to "bring out something" to lift his popularity.

18:05 The last armoured car has {out|left} the square. Some soldiers run. The crowd that came to {crowd|jeer} is singing the anthem.

17:32 Arce, in the big house of the people, {swear|swears in} three new commanders. Sánchez, of the army, has hardly kissed the cross when he {orderback|orders} "all personnel mobilised" to {out|return} to their units. "I {beg|ask} that blood not be spilled."

17:01 {gas|Gas and pellets} on Calle Comercio. {gas|Hurt}: nine, says the health minister, "from a weapon, not stones".

16:20 From the Chapare, Morales calls a general {strike,cob|strike} and road {rblock|blockades}. The COB does the same, "indefinite". Shoppers queue for bread and dollars.

15:51 The door of the Palacio Quemado {ram|gives way} on the third {ram|blow} of a small tank. Zúñiga walks in. Arce {face|meets} him in the corridor, man to man: "I am your captain and I {captain|order} you to {out|withdraw} your soldiers." "{no|No}," the other says.

15:10 What the general {want,wantfree|wants}, on camera: a new cabinet, and the {free|freedom} of "all political prisoners", from Áñez to Camacho. He would, he adds, {respect|recognise} the president "for now".

14:38 Troops {seize|take up} positions at the corners of the square. "Irregular {seize|mobilisation}", tweets Arce, {denounce|condemning} it.

14:20 Trucks with masked men in uniform are {order|coming} down from Viacha, three readers write.

~ Notifications are ON. Refresh for the newest post
--
where chapare: region BO -16.9 -65.4 | the Chapare
who police: policeman
who arce: the president
* arrest COERCE/arrest occurred
  when: 2024-06-26 "19:14"
  where: "outside barracks"
  by: police
  to: zuniga
* stage REQUEST/assist occurred
  when: 2024-06-23 "Sunday"
  by: arce alleged of zuniga
  to: zuniga
  about: seize
  said: zuniga party claimed "shouts"
* out RETREAT/withdraw occurred
  when: 2024-06-26 "18:05"
  where: plaza
  by: army
* crowd PROTEST/demo occurred
  when: 2024-06-26 "18:05"
  where: plaza
  by: "The crowd"
  to: army
* swear SUPPORT occurred optional
  when: 2024-06-26 "17:32"
  where: "the big house of the people"
  by: arce
  to: "three new commanders"; sanchez
* orderback REQUEST/yield occurred
  when: 2024-06-26 "17:32"
  by: sanchez
  to: army
  about: out
* beg REQUEST/yield occurred optional
  when: 2024-06-26 "17:32"
  by: sanchez
  to: army
* gas ASSAULT/crowd-control occurred
  when: 2024-06-26 "17:01"
  where: "Calle Comercio"
  with: crowd-control "Gas and pellets"
  injured: 9 "nine" side unknown voice "the health minister"
* strike PROTEST/strike announced
  when: ?
  by: morales
* cob PROTEST/strike announced
  when: ?
  by: cob
* ram ASSAULT/destroy occurred
  when: 2024-06-26 "15:51"
  where: palace
  by: army
  to: "The door of the Palacio Quemado" thing
  with: tank "a small tank"
* face CONSULT occurred optional
  when: 2024-06-26 "15:51"
  where: palace
  by: arce; zuniga
* captain REQUEST/yield occurred
  when: 2024-06-26 "15:51"
  where: palace
  by: arce
  to: zuniga
  about: out
* no REJECT/yield occurred
  when: 2024-06-26 "15:51"
  where: palace
  by: zuniga
  to: arce
  about: out
  answers: captain "No"
* want REQUEST/change occurred
  when: 2024-06-26 "15:10"
  by: zuniga
  to: arce
* wantfree REQUEST/yield occurred
  when: 2024-06-26 "15:10"
  by: zuniga
  to: arce
  about: free
* free RETREAT/release demanded optional
  when: ?
  by: arce
  to: "all political prisoners"
* respect SUPPORT announced
  when: ?
  by: zuniga
  to: arce
* seize MOBILIZE/troops occurred
  when: 2024-06-26 "14:38"
  where: plaza
  by: army
* denounce ACCUSE/disapprove occurred
  when: 2024-06-26 "14:38"
  by: arce
  to: army
  about: seize
  answers: seize "condemning it"
* order MOBILIZE/troops occurred
  when: 2024-06-26 "14:20"
  where: viacha
  by: "masked men in uniform"
  said: "three readers" witness "write"
* rblock PROTEST/obstruct announced
  when: ?
  by: morales

== u-zuniga-plaza-2
outlet: Southern Cross Agency
register: wire
published: 2024-06-27
--
Bolivia {arrest2|jails} 17 over failed {coup|coup}, general {stageacc|points} at president

LA PAZ, June 27 - Bolivia has {arrest2|arrested} 17 people, most of them officers, over a {coup|putsch} that collapsed within three hours, interior minister Eduardo del Castillo said on Thursday.

Two former commanders are among them: Juan José Zúñiga of the army and vice-admiral Juan Arnez of the navy. Both face 15 to 20 years for terrorism and armed {coup|uprising}. Three more officers are {hunt|sought}.

The ringleader {sack|lost} his post on Tuesday night, government sources told the agency, because he had {threat|threatened} on television to {threat2|seize} Morales should the former leader stand again in 2025.

"Zúñiga acted of his own accord," Arce told reporters, {stagedeny|calling} the {stageacc|claim} of a staged "{coup|self-coup}" a {stagedeny|lie}. Opposition senators, and by evening Morales himself on a party broadcast, {inquiry|demanded} an independent inquiry.

Fourteen civilians were treated for {gas|wounds} from pellets, according to Del Castillo, who had spoken of twelve earlier; the Ombudsman's list has nine.

The OAS, {oasmeet|meeting} in Asunción, {oas|denounced} the {coup|attempt}, and so did the European Union. Russia {russia|offered} Arce "full support" and warned against outside meddling.

Workers on Thursday {cobend|suspended} the {cob|strike} which their federation had called the afternoon before.
--
who ombuds: office BO | Ombudsman
who navy: force BO | the navy
where asuncion: town PY -25.28 -57.63 | Asunción
who bolivia: state BO | Bolivia
who cob: their federation
* coup COERCE/martial-law attempted
  when: 2024-06-25/2024-06-27 bounded
  by: zuniga; arnez
  to: arce
  said: castillo official "said"
* arrest2 COERCE/arrest occurred
  when: 2024-06-25/2024-06-27 bounded
  by: bolivia
  to: zuniga; arnez; "officers"
  detained: 17 "17 people" voice castillo
  detained: 2 "Two former commanders" part
  said: castillo official "said"
* stageacc ACCUSE/allege occurred
  when: 2024-06-25/2024-06-27 bounded
  by: zuniga
  to: arce
  about: coup
* hunt COERCE/arrest attempted
  when: 2024-06-27
  to: "Three more officers"
* threat THREATEN/arrest occurred
  when: ?
  by: zuniga
  to: morales
  about: threat2
  said: "government sources" unnamed via "the agency" "told"
* threat2 COERCE/arrest hypothetical optional
  when: ?
  by: zuniga
  to: morales
* stagedeny REJECT occurred optional
  when: 2024-06-25/2024-06-27 bounded
  by: arce
  to: zuniga
  about: stageacc
  answers: stageacc "calling the claim"
* inquiry REQUEST/change occurred
  when: 2024-06-27 "by evening"
  by: morales; "Opposition senators"
  about: ACCUSE/investigate
* gas ASSAULT/crowd-control occurred
  when: 2024-06-25/2024-06-27 bounded
  with: crowd-control "pellets"
  injured: 14 "Fourteen civilians" side civilian voice castillo
  injured: 12 "twelve" side civilian voice castillo
  injured: 9 "nine" side civilian voice ombuds
* oasmeet CONSULT/multilateral occurred
  when: 2024-06-25/2024-06-27 bounded
  where: asuncion
  by: oas
* oas ACCUSE/disapprove occurred
  when: 2024-06-25/2024-06-27 bounded
  where: asuncion
  by: oas; eu
  to: zuniga
  about: coup
  answers: coup "denounced the attempt"
* russia SUPPORT occurred
  when: 2024-06-25/2024-06-27 bounded
  by: russia
  to: arce
* cobend CONCEDE occurred
  when: 2024-06-27 "Thursday"
  by: "Workers"
* cob PROTEST/strike announced
  when: ?
  by: cob
* sack SANCTION/expel occurred
  when: 2024-06-25 "Tuesday night"
  to: zuniga
  said: "government sources" unnamed via "the agency" "told"
  answers: threat "because he had threatened"

== u-zuniga-plaza-3
outlet: La Gaceta de Sopocachi
register: court
published: 2024-06-29
--
Hearing by video: six months' pre-trial {remand|custody}

Judge's chambers, La Paz, Friday 28 June, 21.30 hours. The prosecution {chargez|charges} the accused Zúñiga, Arnez and the colonel of the mechanised unit with armed {coup|uprising} against the security and sovereignty of the state and with {life|attempts} on the life of the president.

It set out that the first-named had {plot|recruited} his fellow commanders since May, that at a {dinner|dinner} in barracks on 25 June, after his {sack|dismissal}, he ordered the armoured vehicles from Viacha {order|out}, and that snipers were {snipers|posted} on two roofs. Minister of defence Novillo had {visit|gone} to see him that same evening "to {plead|urge} him to {calm|accept} the {sack|relief} with honour", and found him calm.

Counsel for the defence {counsel|moved} that the general be {release|freed}: he had followed an {stage|instruction}; nobody had been killed; he {give|gave himself up}. The prosecutor {countered|opposed}: a gun does not aim itself.

RESOLVED: all three are {remand|remanded} to Chonchocoro prison for 180 days. The {housereq|request} for house arrest is {reject|denied}. Bail of the retired captain, set at Bs 30,000, stands. The wives {wives|held} placards outside ("Where is the truth?").

A list annexed names 21 {arrest2|detained} persons.

~ Edición impresa - Anuncios judiciales - Remates
--
who judge: body BO | Judge's chambers
who arce: the president
who prosecution: The prosecutor
* chargez ACCUSE/investigate occurred
  when: 2024-06-28 from text "Friday 28 June"
  where: lapaz
  by: prosecution
  to: zuniga; arnez; "the colonel of the mechanised unit"
  about: coup
* plot MOBILIZE occurred
  when: 2024-05/2024-06-25 bounded "May"
  by: zuniga alleged of prosecution
  said: prosecution official "set out"
* dinner CONSULT occurred
  when: 2024-06-25 from text "25 June"
  where: "barracks"
  by: zuniga
  said: prosecution official "set out"
* sack SANCTION/expel occurred
  when: ?
  to: zuniga
  said: prosecution official "set out"
* order MOBILIZE/troops occurred
  when: 2024-06-25 from text "25 June"
  where: viacha
  by: zuniga alleged of prosecution
  with: armoured-vehicle "the armoured vehicles"
  said: prosecution official "set out"
* snipers MOBILIZE/troops occurred
  when: ?
  where: "two roofs"
  said: prosecution official "set out"
* visit CONSULT/visit occurred
  when: 2024-06-25 from dinner "that same evening"
  by: novillo; zuniga
  to: zuniga
* plead REQUEST/yield occurred
  when: 2024-06-25 from dinner "that same evening"
  by: novillo
  to: zuniga
  about: calm
* calm CONCEDE demanded optional
  when: ?
  by: zuniga
* counsel REQUEST/yield occurred
  when: 2024-06-28 from text "Friday 28 June"
  where: lapaz
  by: "Counsel for the defence"
  to: judge
  about: release
* release RETREAT/release demanded optional
  when: ?
  by: judge
  to: zuniga
* give RETREAT/withdraw occurred
  when: ?
  by: zuniga
  said: "Counsel for the defence" party
* stage REQUEST/assist occurred optional
  when: ?
  to: zuniga
  said: "Counsel for the defence" party
* countered REJECT occurred
  when: 2024-06-28 from text "Friday 28 June"
  where: lapaz
  by: prosecution
  to: "Counsel for the defence"
  about: release
  answers: counsel "The prosecutor opposed"
* remand COERCE/arrest occurred
  when: 2024-06-28 from text "Friday 28 June"
  where: chonchocoro
  by: judge
  to: zuniga; arnez; "the colonel of the mechanised unit"
  detained: 3 "all three"
* reject REJECT occurred
  when: 2024-06-28 from text "Friday 28 June"
  where: lapaz
  by: judge
  to: "Counsel for the defence"
  about: housereq
  answers: housereq "denied"
* wives PROTEST/demo occurred
  when: 2024-06-28 from text "Friday 28 June"
  where: "outside"; lapaz
  by: "The wives"
* arrest2 COERCE/arrest occurred
  when: ?
  detained: 21 "21 detained persons"
* housereq REQUEST/yield occurred
  when: 2024-06-28 from text "Friday 28 June"
  where: lapaz
  by: "Counsel for the defence"
  to: judge
* coup COERCE/martial-law attempted
  when: ?
  by: zuniga alleged of prosecution; arnez alleged of prosecution; "the colonel of the mechanised unit" alleged of prosecution
  to: "the state"
  killed: 0 "nobody had been killed" side unknown voice "Counsel for the defence"
  said: prosecution official claimed "charges"
* life ASSAULT/targeted attempted
  when: ?
  by: zuniga alleged of prosecution; arnez alleged of prosecution; "the colonel of the mechanised unit" alleged of prosecution
  to: arce
  said: prosecution official claimed "charges"
