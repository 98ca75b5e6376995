story: u-senkata
conflict: Bolivia
countries: BO
facts: After the disputed vote of 20 October 2019 Evo Morales resigned on 10 November at the "suggestion" of the army; Jeanine Áñez took office on the 12th. On 15 November security forces fired on coca growers at Sacaba (5, then 8, 9 and later 10-11 dead), on 19 November at the Senkata gas plant in El Alto (3, then 6, 8, 10 dead). Decree 4078 exempting soldiers from penal responsibility of 14 November was revoked on the 28th. The IACHR (GIEI) spoke of massacres in August 2021. (public record: IACHR and GIEI reports)

who morales: person BO | Evo Morales; Morales; Evo
who anez: person BO | Jeanine Áñez; Áñez; Anez
who gov: government BO | interim government; the government; the Government; transitional government
who army: force BO | the army; the military; armed forces; soldiers; the Armed Forces
who police: force BO | the police; police
who mas: party BO | Movement Towards Socialism; MAS
who kaliman: person BO | Williams Kaliman; Kaliman; General Kaliman
who coca: population BO | coca growers; the coca growers
who residents: population BO | neighbours of El Alto; neighbourhood federation
who lopez: person BO | Fernando López; López
who oas: body - | Organization of American States; OAS
who iachr: body - | Inter-American Commission on Human Rights; IACHR; the Inter-American Commission
who mexico: government MX | Mexico
who ombuds: office BO | the ombudsman
who congress: body BO | the Legislative Assembly; the Senate; the Assembly
who church: organisation BO | bishops' conference
where senkata: site BO -16.58 -68.19 | Senkata; Senkata gas plant; Senkata plant
where elalto: town BO -16.50 -68.19 | El Alto
where sacaba: town BO -17.40 -66.04 | Sacaba
where huayllani: site BO -17.40 -66.01 | Huayllani bridge
where lapaz: town BO -16.50 -68.15 | La Paz
where cocha: town BO -17.39 -66.16 | Cochabamba
where chapare: region BO -16.9 -65.4 | Chapare; the Chapare

== u-senkata-1
outlet: Andes Wire
register: wire
published: 2019-11-16
--
Five coca growers {sacaba|shot} dead in Bolivia as marchers {sacaba|clash} with troops

LA PAZ, Nov 16 (Andes Wire) - Bullets {sacaba|killed} at least five supporters of ousted president Evo Morales on Friday when police and soldiers {stop|stopped} a {march|march} of coca growers at the Huayllani bridge in Sacaba, near Cochabamba, a hospital director said. He had treated 22 people, most for gunshot {sacaba|wounds}.

The government says that the crowd carried home-made bazookas and dynamite and {crowd|fired} first. Photographers at the bridge saw no officer hurt. "They {sacaba|shot} at us from a helicopter," a woman from the Chapare told Andes Wire.

More than 100 marchers were {arrests|held}, according to a police commander.

Morales, {exile|flown} to Mexico by a Mexican air force jet on Monday, {label|called} the {sacaba|killings} a {sacaba|massacre}. On the 10th he had {resign|resigned} within hours of Kaliman's {suggest|advice} on television that he go. Jeanine Áñez, a second vice-president of the Senate, took the sash two days later before half-empty benches, since the MAS {boycott|stayed away}. On Thursday she issued a {decree|decree} which frees troops from criminal liability when they act "in self-defence or necessity".

Separately, Bolivia on Friday {cuba|sent home} 725 Cuban doctors and {venezuela|expelled} Venezuela's diplomats. In El Alto residents {block|dug trenches} around the Senkata plant, cutting off fuel from La Paz for a third day running.
--
who venez: government VE | Venezuela
who residents: residents
where bolivia: country BO -17.0 -65.0 | Bolivia
* sacaba ASSAULT/firearms occurred
  when: 2019-11-15 "Friday"
  where: huayllani; sacaba; cocha
  by: police; army
  to: coca
  with: small-arms "Bullets"; helicopter "a helicopter"
  killed: >=5 "at least five supporters" side civilian voice "a hospital director"
  injured: 22 "22 people" side civilian voice "a hospital director"
  said: "a hospital director" witness "said"
  said: "a woman from the Chapare" witness "told"
* march PROTEST/demo occurred
  when: 2019-11-15 "Friday"
  where: huayllani; sacaba
  by: coca
* stop COERCE/restrict occurred
  when: 2019-11-15 "Friday"
  where: huayllani; sacaba
  by: police; army
  to: coca
* crowd ASSAULT/firearms occurred
  when: 2019-11-15
  where: huayllani
  by: coca alleged of gov
  to: police; army
  with: other "home-made bazookas"; bomb "dynamite"
  injured: 0 "no officer hurt" side recipient voice "Photographers"
  said: gov official "says"
* arrests COERCE/arrest occurred
  when: 2019-11-15
  where: sacaba
  by: police
  to: coca
  detained: >=100 "More than 100 marchers" voice "a police commander"
  said: "a police commander" official "according to"
* exile AID occurred
  when: 2019-11-11 "Monday"
  by: mexico
  to: morales
* label ACCUSE/disapprove occurred
  when: 2019-11-15/2019-11-16 bounded
  by: morales
  to: police; army
  about: sacaba
  answers: sacaba "called the killings a massacre"
* resign RETREAT/resign occurred
  when: 2019-11-10 from text "the 10th"
  by: morales
* suggest REQUEST/yield occurred
  when: 2019-11-10 from text "the 10th"
  by: kaliman
  to: morales
  about: resign
* boycott PROTEST/boycott occurred
  when: 2019-11-12 from resign "two days later"
  by: mas
  to: anez
* decree SUPPORT occurred
  when: 2019-11-14 "Thursday"
  by: anez
  to: army
* cuba SANCTION/expel occurred
  when: 2019-11-15 "Friday"
  where: bolivia
  by: gov
  to: "725 Cuban doctors"
  deported: 725 "725 Cuban doctors"
* venezuela SANCTION/expel occurred
  when: 2019-11-15 "Friday"
  where: bolivia
  by: gov
  to: venez
* block PROTEST/obstruct ongoing
  when: 2019-11-14/2019-11-16 "third day running"
  where: senkata; elalto
  by: residents
tie: anez holds_office congress "a second vice-president of"

== u-senkata-2
outlet: El Correo Altiplánico
register: translation
machine_translated: Spanish
published: 2019-11-20
--
Three dead in Senkata; the Government discards that the bullets {senkata!denied|went out} of the army

La Paz. The {unblock|operative} realised yesterday Tuesday for to {unblock|unblock} the plant of fuels of Senkata, in the city of El Alto, let three deceased and 30 {senkata|wounded}, the majority for impact of bullet, informed the ombudsman on the base of lists of hospital.

From the five of the morning, 40 cisterns went out {escort|custodied} by tanks and soldiers. Past midday a part of the neighbours {blow|blew up} with dynamite a wall of the installation. There began the {senkata|balacera}. "Of the army not {senkata!denied|went out} a single projectile", affirmed the minister of Defence Fernando López, who {planacc|attributed} to the leaders of the zone to be looking for an {plan|explosion} that would have reduced to ashes some thousands of houses.

The neighbourhood federation convoked for Thursday a {coffins|march} with the coffins down to La Paz and {resignreq|requests} that Anez {anezgo|leave} the charge. "They {senkata|killed} us like to dogs", manifested to this diary a baker that assisted to her nephew.

The delegates of the bishops' conference, of the European Union and of the UN {medi|received} on Monday by separated the parties. The MAS {accept|accepts} to sit itself, and the two chambers {law|treat} from today a law that convokes to elections, with what the {siege|siege} to the capital, that goes for its second week, could be {lift|lifted}.

A delegation of the Inter-American Commission will arrive Friday in {visit|visit} of observation.

~ Leer también: Asaltan a mano armada una joyería en la Ceja
~ Suscríbase por Bs 30 al mes
--
who eu: body - | European Union
who un: body - | UN
where lapaz: the capital
who congress: the two chambers
* senkata ASSAULT/firearms occurred
  when: 2019-11-19 "yesterday Tuesday"
  where: senkata; elalto
  by: army alleged of "a baker"
  to: "neighbours"
  with: small-arms "bullets"
  killed: 3 "three deceased" side civilian voice ombuds
  injured: 30 "30 wounded" side civilian voice ombuds
  said: ombuds official "informed"
  said: lopez official denied "affirmed"
  said: "a baker" witness "manifested"
* unblock COERCE/restrict occurred
  when: 2019-11-19 "yesterday Tuesday"
  where: senkata; elalto
  by: army
* escort MOBILIZE/troops occurred
  when: 2019-11-19 "the five of the morning"
  where: senkata
  by: army
  with: tank "tanks"
* blow PROTEST/riot occurred
  when: 2019-11-19 "Past midday"
  where: senkata
  by: "a part of the neighbours"
  to: "a wall of the installation" thing
  with: bomb "dynamite"
* plan ASSAULT/explosives attempted
  when: 2019-11-19
  where: senkata
  by: "the leaders of the zone" alleged of lopez
  said: lopez official "attributed"
* coffins PROTEST/demo announced
  when: 2019-11-21 "Thursday"
  where: lapaz
  by: residents
  to: anez
* resignreq REQUEST/yield occurred
  when: 2019-11-19/2019-11-20 bounded
  by: residents
  to: anez
  about: anezgo
* anezgo RETREAT/resign demanded optional
  when: ?
  by: anez
* medi CONSULT/third-party occurred
  when: 2019-11-18 "Monday"
  by: church; eu; un; "the parties"
  to: church; eu; un
* accept AGREE occurred
  when: 2019-11-18/2019-11-20 bounded
  by: mas
  about: CONSULT by mas
* law AGREE occurred optional
  when: 2019-11-20 "today"
  by: congress
* siege PROTEST/obstruct ongoing
  when: ? "its second week"
  where: lapaz
* lift RETREAT/access hypothetical
  when: ?
  where: lapaz
* visit CONSULT/visit announced
  when: 2019-11-22 "Friday"
  by: iachr
* planacc ACCUSE/allege occurred
  when: 2019-11-19/2019-11-20 bounded
  by: lopez
  to: "the leaders of the zone"
  about: plan

== u-senkata-3
outlet: Radio Illimani Popular
register: thread
published: 2019-11-21
--
1/ We are {coffins|walking} with eight coffins from El Alto down to La Paz. Three on Tuesday night, five yesterday: that is what the hospital has counted since the army {senkata|opened fire} at Senkata.

2/ 13.40 Plaza San Francisco. The police {gas|fire} tear gas INTO THE {coffins|PROCESSION}. People drop the coffins on the paving and run. Two of them lie beside an armoured car. A child of nine {gas|chokes} in a doorway.

3/ Two camera crews were {beat|hit} with truncheons on Calle Sagárnaga. An Argentine team {left|flew home} this morning: a mob and then plain-clothes men had {threat|told} them to {getout|get out} or be {hurt|hurt}. The new communications minister {sedition|promised} last week to {prosec|prosecute} journalists for "sedition".

4/ An old man next to me: "My son is not a terrorist. He went to buy bread." The neighbourhood federation {call|demands} that Áñez {repeal|withdraw} {decree|decree} 4078. Her answer on the radio at noon: {no|no}, "not while there are weapons on the street".

5/ The Assembly meets tonight to {law|vote} the elections law. MAS people are inside. Coca growers will keep the Chapare road {road|shut} until the soldiers {condition,out|go back} to barracks, their leader says.

6/ Battery gone. Be well.

~ Pinned: donate by QR code
--
who minister: office BO | communications minister
where plaza: site BO -16.50 -68.14 | Plaza San Francisco
where sagarnaga: site BO -16.50 -68.14 | Calle Sagárnaga
* senkata ASSAULT/firearms occurred
  when: 2019-11-19 "Tuesday night"
  where: senkata; elalto
  by: army
  killed: 8 "eight coffins" side civilian voice "the hospital"
  killed: 3 "Three on Tuesday night" part side civilian voice "the hospital"
  killed: 5 "five yesterday" part side civilian voice "the hospital"
* gas ASSAULT/crowd-control occurred
  when: 2019-11-21 "13.40"
  where: plaza; lapaz
  by: police
  to: "THE PROCESSION"
  with: crowd-control "tear gas"
* beat ASSAULT/beat occurred
  when: 2019-11-21
  where: sagarnaga
  to: "Two camera crews"
  with: blunt "truncheons"
* left RETREAT/withdraw occurred
  when: 2019-11-21 "this morning"
  by: "An Argentine team"
* threat THREATEN/violence occurred
  when: ?
  by: "a mob"; "plain-clothes men"
  to: "An Argentine team"
  about: hurt
* getout REQUEST/yield occurred
  when: ?
  by: "a mob"; "plain-clothes men"
  to: "An Argentine team"
  about: left
* hurt ASSAULT/beat threatened optional
  when: ?
  by: "a mob"; "plain-clothes men"
  to: "An Argentine team"
* sedition THREATEN/arrest occurred
  when: 2019-11-11/2019-11-17 week "last week"
  by: minister
  to: "journalists"
  about: prosec
* prosec ACCUSE/investigate threatened optional
  when: ?
  by: minister
  to: "journalists"
* call REQUEST/change occurred
  when: 2019-11-21
  by: residents
  to: anez
  about: repeal
* repeal CONCEDE demanded optional
  when: ?
  by: anez
* no REJECT/change occurred
  when: 2019-11-21 "noon"
  by: anez
  to: residents
  about: repeal
  answers: call "Her answer"
* law AGREE announced
  when: 2019-11-21 "tonight"
  by: congress
* road PROTEST/obstruct ongoing
  when: 2019-11-21
  where: chapare
  by: coca
  to: army
  said: "their leader" party "says"
* condition REQUEST/yield occurred
  when: 2019-11-21
  by: "their leader"; coca
  to: army
  about: out
* out RETREAT/withdraw demanded optional
  when: ?
  by: army
* coffins PROTEST/demo occurred
  when: 2019-11-21
  where: plaza; elalto; lapaz
  by: "We"
* decree SUPPORT occurred
  when: ?
  by: anez

== u-senkata-4
outlet: Cuadernos del Sur
register: analysis
published: 2021-08-23
--
The word in the report

For twenty-one months Bolivian officials fought over one noun. Last Tuesday five foreign experts, engaged under an agreement with the Inter-American Commission on Human Rights, wrote it down: what happened at Sacaba on 15 November 2019 and at Senkata four days afterwards were {sacaba,senkata|massacres}. At both places, they {find|find}, security forces {sacaba,senkata|fired} on people who had no guns. They put the dead of the whole crisis at 38, the {torture|tortured} and ill-treated in the hundreds.

Their 471 pages spare few. Police stations in Cochabamba served for {torture|beatings}; armed gangs of bikers {bikers|chased} peasant women, two of whom they {stripped|dragged} by the hair through Plaza Colón; and partisans of Morales too {buses|torched} sixty-four city buses in La Paz on the night of 10 November, when he {resign|stepped down}. The experts {recommend|ask} the state to {repar|compensate} everyone. President Arce, receiving the volume, {receive|promised} that it would.

What of those who commanded? Áñez has been {jail|in prison} since March on a {consp|charge} of conspiracy; prosecutors on Friday {charge|asked} the supreme court to try her also for genocide. On Saturday she cut her arms in her cell. López, once her minister of defence, {flee|fled} to Brazil in the boot, it is said, of a friend's car. Kaliman has vanished.

{decree|Decree} 4078, which began it, lived only a fortnight: she {repeal|cancelled} it on 28 November 2019, after the {pact|pact} by which soldiers {out|returned} to barracks and roads {open|reopened}. The other word, "coup", the experts left alone.
--
who arce: person BO | President Arce
who prosecutors: office BO | prosecutors
who experts: body - | five foreign experts; the experts
where plazacolon: site BO -17.39 -66.16 | Plaza Colón
where brazil: country BR -10.0 -55.0 | Brazil
* sacaba ASSAULT/firearms occurred
  when: 2019-11-15 from text "15 November 2019"
  where: sacaba
  by: "security forces"
  to: "people who had no guns"
  said: experts official "wrote"
* senkata ASSAULT/firearms occurred
  when: 2019-11-19 from sacaba "four days afterwards"
  where: senkata
  by: "security forces"
  to: "people who had no guns"
  said: experts official "wrote"
* find ACCUSE/allege occurred optional
  when: 2021-08-17 "Last Tuesday"
  by: experts
  to: "security forces"
  about: sacaba
  about: senkata
* torture ASSAULT/torture occurred
  when: ?
  where: cocha
  by: police
  injured: >=200 vague "in the hundreds" voice experts
  said: experts official
* bikers ASSAULT/beat occurred
  when: ?
  by: "armed gangs of bikers"
  to: "peasant women"
  said: experts official
* stripped ASSAULT/beat occurred
  when: ?
  where: plazacolon
  by: "armed gangs of bikers"
  to: "two of whom"
  said: experts official
  part_of: bikers
* buses PROTEST/riot occurred
  when: 2019-11-10 from text "the night of 10 November"
  where: lapaz
  by: "partisans of Morales"
  to: "sixty-four city buses" thing
  with: incendiary "torched"
  said: experts official
* resign RETREAT/resign occurred
  when: 2019-11-10 from text "10 November"
  by: morales
* recommend REQUEST/change occurred
  when: 2021-08-17 "Last Tuesday"
  by: experts
  to: "the state"
  about: repar
* repar CONCEDE demanded optional
  when: ?
  by: "the state"
  to: "everyone"
* receive AGREE occurred
  when: 2021-08-17/2021-08-23 bounded
  by: arce
  to: experts
  about: repar
  answers: recommend "promised that it would"
* jail COERCE/arrest ongoing
  when: 2021-03/2021-08-23 "March"
  to: anez
* charge ACCUSE/investigate occurred
  when: 2021-08-20 "Friday"
  by: prosecutors
  to: anez
* flee RETREAT/withdraw occurred optional
  when: ?
  where: brazil
  by: lopez
* repeal CONCEDE occurred
  when: 2019-11-28 from text "28 November 2019"
  by: anez
* pact AGREE occurred
  when: ?
* out RETREAT/withdraw occurred
  when: ?
  by: army
* open RETREAT/access occurred
  when: ?
* consp ACCUSE/investigate occurred
  when: ?
  to: anez
* decree SUPPORT occurred
  when: 2019-11-14 from repeal "a fortnight"
  by: anez
figure: killed 38 "38" voice experts
