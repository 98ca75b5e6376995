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

19:14 Done. A policeman puts a {arrest|hand} on the general's head and he is {arrest|pushed} into a car outside barracks. As they {arrest|drag} him off he shouts that the president {told|told} him on Sunday to "bring out something" to lift his popularity.

18:05 The last armoured car has {left|left} the square. Some soldiers {left|run}. The crowd that came to {jeer|jeer} is singing the anthem.

17:32 Arce, in the big house of the people, swears in three new commanders. Sánchez, of the army, has hardly kissed the cross when he {orders|orders} "all personnel mobilised" to return to their units. "I {orders|ask} that blood not be spilled."

17:01 {gas|Gas} and pellets on Calle Comercio. {gas|Hurt}: nine, says the health minister, "from a weapon, not stones".

16:20 From the Chapare, Morales calls a general {strike|strike} and road {block|blockades}. The COB does the same, "indefinite". Shoppers queue for bread and dollars.

15:51 The door of the Palacio Quemado {door|gives way} on the third {door|blow} of a small tank. Zúñiga {door|walks in}. Arce {meet|meets} him in the corridor, man to man: "I am your captain and I {order|order} you to withdraw your soldiers." "{no|No}," the other says.

15:10 What the general {want|wants}, on camera: a new cabinet, and the freedom of "all political prisoners", from Áñez to Camacho. He would, he adds, {recog|recognise} the president "for now".

14:38 Troops {occupy|take up} positions at the corners of the square. "Irregular {occupy|mobilisation}", tweets Arce, {condemn|condemning} it.

14:20 Trucks with masked men in uniform are {trucks|coming} down from Viacha, three readers write.

~ Notifications are ON. Refresh for the newest post
--
where chapare: region BO -16.9 -65.4 | the Chapare
* arrest COERCE/arrest occurred
  when: 2024-06-26
  where: "outside barracks"
  by: "A policeman"
  to: zuniga
  detained: 1 "the general" side recipient
* told REQUEST/assist occurred
  when: 2024-06-23 "Sunday"
  by: arce alleged of zuniga
  to: zuniga
  said: zuniga party claimed "shouts"
* left RETREAT/withdraw occurred
  when: 2024-06-26
  where: plaza
  by: army
* jeer PROTEST/demo occurred
  when: 2024-06-26
  where: plaza
  by: "The crowd"
  to: army
* orders REQUEST/yield occurred
  when: 2024-06-26
  where: "the big house of the people"
  by: sanchez
  to: "all personnel mobilised"
  about: left
* gas ASSAULT/crowd-control occurred
  when: 2024-06-26
  where: "Calle Comercio"
  with: crowd-control "Gas"; crowd-control "pellets"
  injured: 9 "nine" side recipient voice "the health minister"
  said: "the health minister" official "says"
* strike PROTEST/strike announced
  when: ?
  by: morales; cob
  to: zuniga
* block PROTEST/obstruct announced
  when: ?
  by: morales; cob
  to: zuniga
* door ASSAULT/destroy occurred
  when: 2024-06-26
  where: palace
  by: zuniga; army
  to: "The door" thing; arce
  with: tank "a small tank"
* meet CONSULT occurred optional
  when: 2024-06-26
  where: "the corridor"; palace
  by: arce; zuniga
* order REQUEST/yield occurred
  when: 2024-06-26
  where: "the corridor"; palace
  by: arce
  to: zuniga
  about: left
* no REJECT/yield occurred
  when: 2024-06-26
  where: "the corridor"; palace
  by: zuniga
  to: arce
  about: order
  answers: order "the other says"
* want REQUEST/change occurred
  when: 2024-06-26
  by: zuniga
  to: arce
  about: RETREAT/release
* recog SUPPORT announced optional
  when: 2024-06-26
  by: zuniga
  to: arce
* occupy MOBILIZE/troops occurred
  when: 2024-06-26
  where: plaza
  by: army
* condemn ACCUSE/disapprove occurred
  when: 2024-06-26
  by: arce
  to: army
  about: occupy
  answers: occupy "condemning it"
* trucks MOBILIZE/troops ongoing
  when: 2024-06-26
  where: viacha
  by: "masked men in uniform"
  with: vehicle "Trucks"
  said: "three readers" witness "write"

== u-zuniga-plaza-2
outlet: Southern Cross Agency
register: wire
published: 2024-06-27
--
Bolivia {jail|jails} 17 over failed {coup|coup}, general {point|points} at president

LA PAZ, June 27 - Bolivia has {jail|arrested} 17 people, most of them officers, over a {coup|putsch} that collapsed within three hours, interior minister Eduardo del Castillo said on Thursday.

Two former commanders are among them: Juan José Zúñiga of the army and vice-admiral Juan Arnez of the navy. Both {face|face} 15 to 20 years for terrorism and armed {coup|uprising}. Three more officers are {sought|sought}.

The ringleader {lost|lost} his post on Tuesday night, government sources told the agency, because he had {threat|threatened} on television to seize Morales should the former leader stand again in 2025.

"Zúñiga acted of his own accord," Arce told reporters, {lie|calling} the {point|claim} of a staged "self-coup" a lie. Opposition senators, and by evening Morales himself on a party broadcast, {inq|demanded} an independent inquiry.

Fourteen civilians were treated for {gas|wounds} from pellets, according to Del Castillo, who had spoken of twelve earlier; the Ombudsman's list has nine.

The OAS, {oasmeet|meeting} in Asunción, {denounce|denounced} the {coup|attempt}, and so did the European Union. Russia {offer|offered} Arce "full support" and {warnr|warned} against outside meddling.

Workers on Thursday {suspend|suspended} the {strike|strike} which their federation had called the afternoon before.
--
who ombuds: office BO | Ombudsman
who navy: force BO | the navy
where asuncion: town PY -25.28 -57.63 | Asunción
* jail COERCE/arrest occurred
  when: 2024-06-25/2024-06-27 bounded
  by: "Bolivia"
  to: zuniga; arnez; "17 people"
  detained: 17 "17 people" side recipient voice castillo
  detained: 2 "Two former commanders" part side recipient
  said: castillo official "said"
* coup COERCE/martial-law attempted
  when: 2024-06-25/2024-06-27 bounded
  where: lapaz
  by: zuniga; arnez
  to: arce
* point ACCUSE/allege occurred
  when: 2024-06-25/2024-06-27 bounded
  by: zuniga
  to: arce
  about: coup
* face SANCTION/convict hypothetical optional
  when: ?
  to: zuniga; arnez
  answers: coup "for terrorism and armed uprising"
* sought COERCE/arrest attempted
  when: 2024-06-27
  to: "Three more officers"
* lost SANCTION/expel occurred
  when: 2024-06-25 "Tuesday night"
  to: zuniga
  answers: threat "because"
  said: "government sources" unnamed "told"
* threat THREATEN/arrest occurred
  when: ?
  by: zuniga
  to: morales
  about: COERCE/arrest by zuniga to morales
  said: "government sources" unnamed "told"
* lie REJECT occurred optional
  when: 2024-06-25/2024-06-27 bounded
  by: arce
  to: zuniga
  about: point
  answers: point "calling the claim"
  said: arce official "told"
* inq REQUEST/change occurred
  when: 2024-06-27 "by evening"
  by: "Opposition senators"; morales
  about: ACCUSE/investigate
* gas ASSAULT/crowd-control occurred
  when: 2024-06-25/2024-06-27 bounded
  to: "Fourteen civilians"
  with: crowd-control "pellets"
  injured: 14 "Fourteen civilians" side civilian voice castillo
  injured: 12 "twelve" side civilian voice castillo
  injured: 9 "nine" side civilian voice ombuds
  said: castillo official "according to"
* oasmeet CONSULT/multilateral occurred
  when: 2024-06-25/2024-06-27 bounded
  where: asuncion
  by: oas
* denounce ACCUSE/disapprove occurred
  when: 2024-06-25/2024-06-27 bounded
  by: oas; eu
  to: zuniga
  about: coup
  answers: coup "denounced"
* offer SUPPORT occurred
  when: 2024-06-25/2024-06-27 bounded
  by: russia
  to: arce
* warnr REQUEST/yield occurred optional
  when: 2024-06-25/2024-06-27 bounded
  by: russia
* suspend RETREAT occurred
  when: 2024-06-27 "Thursday"
  by: "Workers"
* strike PROTEST/strike occurred
  when: 2024-06-26 "the afternoon before"
  by: "their federation"; "Workers"
  to: zuniga

== u-zuniga-plaza-3
outlet: La Gaceta de Sopocachi
register: court
published: 2024-06-29
--
Hearing by video: six months' pre-trial {remand|custody}

Judge's chambers, La Paz, Friday 28 June, 21.30 hours. The prosecution {charge|charges} the accused Zúñiga, Arnez and the colonel of the mechanised unit with armed {coup|uprising} against the security and sovereignty of the state and with {attempt|attempts} on the life of the president.

It set out that the first-named had {recruit|recruited} his fellow commanders since May, that at a dinner in barracks on 25 June, after his {lost|dismissal}, he ordered the armoured vehicles from Viacha {out|out}, and that snipers were {snipers|posted} on two roofs. Minister of defence Novillo had {novillo|gone} to see him that same evening "to {urge|urge} him to accept the {lost|relief} with honour", and found him calm.

Counsel for the defence {moved|moved} that the general be freed: he had followed an {told|instruction}; nobody had been killed; he {surr|gave} himself up. The prosecutor {oppose|opposed}: a gun does not aim itself.

RESOLVED: all three are {remand|remanded} to Chonchocoro prison for 180 days. The {house|request} for house arrest is {denyh|denied}. Bail of the retired captain, set at Bs 30,000, stands. The wives {wives|held} placards outside ("Where is the truth?").

A list annexed names 21 {jail|detained} persons.

~ Edición impresa - Anuncios judiciales - Remates
--
who judge: body BO | Judge's chambers
* remand COERCE/arrest occurred
  when: 2024-06-28 from text "Friday 28 June"
  where: chonchocoro
  by: judge
  to: zuniga; arnez; "the colonel of the mechanised unit"
  detained: 3 "all three" side recipient
* charge ACCUSE/investigate occurred
  when: 2024-06-28 from text "Friday 28 June"
  where: lapaz
  by: prosecution
  to: zuniga; arnez; "the colonel of the mechanised unit"
  about: coup
* coup COERCE/martial-law attempted
  when: 2024-06-25/2024-06-28 bounded
  by: zuniga alleged of prosecution; arnez alleged of prosecution; "the colonel of the mechanised unit" alleged of prosecution
  to: "the state"
  said: prosecution official claimed "charges"
* attempt ASSAULT/targeted attempted
  when: 2024-06-25/2024-06-28 bounded
  by: zuniga alleged of prosecution; arnez alleged of prosecution; "the colonel of the mechanised unit" alleged of prosecution
  to: "the president"
  said: prosecution official claimed "charges"
* recruit REQUEST/assist occurred optional
  when: 2024-05-01/2024-06-28 bounded "since May"
  by: zuniga alleged of prosecution
  to: "his fellow commanders"
  said: prosecution official claimed "set out"
* lost SANCTION/expel occurred
  when: 2024-06-25 from text "25 June"
  to: zuniga
* out MOBILIZE/troops announced
  when: 2024-06-25 from text "25 June"
  where: viacha
  by: zuniga alleged of prosecution
  with: armoured-vehicle "armoured vehicles"
  said: prosecution official claimed "set out"
* snipers MOBILIZE/troops occurred
  when: 2024-06-25/2024-06-28 bounded
  where: "two roofs"
  said: prosecution official claimed "set out"
* novillo CONSULT/visit occurred
  when: 2024-06-25 "that same evening"
  by: novillo; zuniga
  to: zuniga
* urge REQUEST/yield occurred
  when: 2024-06-25 "that same evening"
  by: novillo
  to: zuniga
  about: lost
  answers: lost "to accept the relief"
* moved REQUEST/yield occurred
  when: 2024-06-28 from text "Friday 28 June"
  where: lapaz
  by: "Counsel for the defence"
  to: judge
  about: RETREAT/release to zuniga
* told REQUEST/assist occurred
  when: ?
  to: zuniga
  said: "Counsel for the defence" party claimed "moved"
* surr RETREAT/withdraw occurred
  when: 2024-06-25/2024-06-28 bounded
  by: zuniga
  said: "Counsel for the defence" party claimed "moved"
* oppose REJECT/yield occurred
  when: 2024-06-28 from text "Friday 28 June"
  where: lapaz
  by: "The prosecutor"
  to: "Counsel for the defence"
  about: moved
  answers: moved "opposed"
* house REQUEST/yield occurred
  when: 2024-06-28 from text "Friday 28 June"
  by: "Counsel for the defence"
  to: judge
* denyh REJECT/yield occurred
  when: 2024-06-28 from text "Friday 28 June"
  where: lapaz
  by: judge
  to: "Counsel for the defence"
  about: house
  answers: house "denied"
* wives PROTEST/demo occurred
  when: 2024-06-28 from text "Friday 28 June"
  where: "outside"; lapaz
  by: "The wives"
  to: judge
* jail COERCE/arrest occurred
  when: 2024-06-25/2024-06-29 bounded
  detained: 21 "21 detained persons" side recipient
