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

LA PAZ, Nov 16 (Andes Wire) - Bullets {sacaba|killed} at least five supporters of {resign|ousted} president Evo Morales on Friday when police and soldiers {stop|stopped} a {march|march} of coca growers at the Huayllani bridge in Sacaba, near Cochabamba, a hospital director said. He had {treat|treated} 22 people, most for gunshot wounds.

The government says that the crowd carried home-made bazookas and dynamite and {sacaba|fired} first. Photographers at the bridge saw no officer hurt. "They {sacaba|shot} at us from a helicopter," a woman from the Chapare told Andes Wire.

More than 100 marchers were {held|held}, according to a police commander.

Morales, {flown|flown} to Mexico by a Mexican air force jet on Monday, {mcall|called} the {sacaba|killings} a {sacaba|massacre}. On the 10th he had {resign|resigned} within hours of Kaliman's {advice|advice} on television that he {resign!demanded|go}. Jeanine Áñez, a second vice-president of the Senate, took the sash two days later before half-empty benches, since the MAS {boycott|stayed away}. On Thursday she issued a {decree|decree} which {decree|frees} troops from criminal liability when they act "in self-defence or necessity".

Separately, Bolivia on Friday {doctors|sent home} 725 Cuban doctors and {expel|expelled} Venezuela's diplomats. In El Alto residents {siege|dug} trenches around the Senkata plant, {siege|cutting off} fuel from La Paz for a third day running.
--
who venez: government VE | Venezuela
who residents: residents
where bolivia: country BO -17.0 -65.0 | Bolivia
* sacaba ASSAULT/firearms occurred
  when: 2019-11-15 "Friday"
  where: huayllani; sacaba
  by: police; army; coca alleged of gov
  to: coca; police; army
  with: small-arms "Bullets"; helicopter "helicopter"; rocket "home-made bazookas"; bomb "dynamite"
  killed: >=5 "at least five supporters" side civilian voice "a hospital director"
  injured: 22 "22 people" side unknown voice "a hospital director"
  injured: 0 "no officer" side actor voice "Photographers at the bridge"
  said: "a hospital director" witness "said"
  said: gov official "says"
  said: "a woman from the Chapare" witness "told"
* stop COERCE/restrict occurred
  when: 2019-11-15 "Friday"
  where: huayllani; sacaba
  by: police; army
  to: coca
* march PROTEST/demo occurred
  when: 2019-11-15 "Friday"
  where: huayllani; sacaba
  by: coca
* treat AID occurred optional
  when: 2019-11-15/2019-11-16 bounded
  by: "a hospital director"
  to: "22 people"
* held COERCE/arrest occurred
  when: 2019-11-15/2019-11-16 bounded
  where: huayllani; sacaba
  by: police
  to: coca "marchers"
  detained: >=100 "More than 100 marchers" voice "a police commander"
  said: "a police commander" official "according to"
* flown AID occurred
  when: 2019-11-11 "Monday"
  by: mexico "Mexican air force"
  to: morales
* mcall ACCUSE/disapprove occurred
  when: 2019-11-15/2019-11-16 bounded
  by: morales
  to: police; army
  about: sacaba
  answers: sacaba "called the killings a massacre"
* resign RETREAT/resign occurred
  when: 2019-11-10 "the 10th"
  by: morales
* advice REQUEST/yield occurred
  when: 2019-11-10 "the 10th"
  by: kaliman
  to: morales
  about: resign
* boycott PROTEST/boycott occurred
  when: 2019-11-12 from resign "two days later"
  by: mas
  to: anez
* decree CONCEDE occurred
  when: 2019-11-14 "Thursday"
  by: anez
  to: army "troops"
* doctors COERCE/deport occurred
  when: 2019-11-15 "Friday"
  by: gov "Bolivia"
  to: "Cuban doctors"
  deported: 725 "725 Cuban doctors"
* expel SANCTION/expel occurred
  when: 2019-11-15 "Friday"
  by: gov "Bolivia"
  to: venez "Venezuela's diplomats"
* siege PROTEST/obstruct ongoing
  when: 2019-11-13/2019-11-15 "a third day"
  where: senkata; elalto
  by: residents
  to: senkata thing; lapaz thing
tie: anez holds_office congress "a second vice-president of the Senate"

== u-senkata-2
outlet: El Correo Altiplánico
register: translation
machine_translated: Spanish
published: 2019-11-20
--
Three dead in Senkata; the Government discards that the bullets {senkata!denied|went out} of the army

La Paz. The {senkata|operative} realised yesterday Tuesday for to unblock the plant of fuels of Senkata, in the city of El Alto, let three deceased and 30 wounded, the majority for impact of bullet, informed the ombudsman on the base of lists of hospital.

From the five of the morning, 40 cisterns went out {convoy|custodied} by tanks and soldiers. Past midday a part of the neighbours {wall|blew up} with dynamite a wall of the installation. There began the {senkata|balacera}. "Of the army not {senkata!denied|went out} a single projectile", affirmed the minister of Defence Fernando López, who {acc|attributed} to the leaders of the zone to be looking for an {blast|explosion} that would have {blast|reduced to ashes} some thousands of houses.

The neighbourhood federation convoked for Thursday a {coffin|march} with the coffins down to La Paz and {goreq|requests} that Anez {go|leave} the charge. "They {senkata|killed} us like to dogs", manifested to this diary a baker that assisted to her nephew.

The delegates of the bishops' conference, of the European Union and of the UN {mediate|received} on Monday by separated the parties. The MAS {masacc|accepts} to {sit|sit} itself, and the two chambers {debate|treat} from today a law that convokes to elections, with what the {siege|siege} to the capital, that goes for its second week, could be {lift|lifted}.

A delegation of the Inter-American Commission will {iachrv|arrive} Friday in {iachrv|visit} of observation.

~ Leer también: Asaltan a mano armada una joyería en la Ceja
~ Suscríbase por Bs 30 al mes
--
who eu: body - | European Union
who un: body - | UN
where lapaz: the capital
who congress: the two chambers
* senkata ASSAULT/firearms occurred
  when: 2019-11-19 "yesterday Tuesday" "Past midday"
  where: senkata; elalto
  by: army denied
  to: residents "neighbours"
  with: small-arms "bullet"
  killed: 3 "three deceased" side civilian voice ombuds
  injured: 30 "30 wounded" side civilian voice ombuds
  said: ombuds official "informed"
  said: gov official denied "discards"
  said: lopez official denied "affirmed"
  said: "a baker" witness "manifested"
* convoy MOBILIZE/troops occurred
  when: 2019-11-19 "five of the morning"
  where: senkata; elalto
  by: army
  to: "40 cisterns" thing
  with: tank "tanks"
  part_of: senkata
* wall PROTEST/riot occurred
  when: 2019-11-19 "Past midday"
  where: senkata; elalto
  by: residents "a part of the neighbours"
  to: "a wall of the installation" thing
  with: bomb "dynamite"
* acc ACCUSE/allege occurred
  when: 2019-11-19/2019-11-20 bounded
  by: lopez
  to: "the leaders of the zone"
  about: blast
* blast ASSAULT/explosives attempted
  when: 2019-11-19
  where: senkata; elalto
  by: "the leaders of the zone" alleged of lopez
  to: "some thousands of houses" thing
  said: lopez official "attributed"
* coffin PROTEST/demo announced
  when: 2019-11-21 "Thursday"
  where: lapaz
  by: residents
* goreq REQUEST/yield occurred
  when: 2019-11-19/2019-11-20 bounded
  by: residents
  to: anez
  about: go
* go RETREAT/resign demanded optional
  when: ?
  by: anez
* mediate CONSULT/third-party occurred
  when: 2019-11-18 "Monday"
  by: church; eu; un; "the parties"
  to: church; eu; un
* masacc AGREE occurred
  when: 2019-11-18/2019-11-20 bounded
  by: mas
  about: sit
* sit CONSULT announced optional
  when: ?
  by: mas
* debate CONSULT occurred optional
  when: 2019-11-20 "today"
  by: congress
* siege PROTEST/obstruct ongoing
  when: 2019-11-13/2019-11-20 "its second week"
  where: lapaz
  to: lapaz thing
* lift RETREAT/access hypothetical
  when: ?
  where: lapaz
  to: lapaz thing
* iachrv CONSULT/visit announced
  when: 2019-11-22 "Friday"
  by: iachr "A delegation of the Inter-American Commission"
figure: vehicles 40 "40 cisterns" at senkata
tie: lopez holds_office gov "minister of Defence"

== u-senkata-3
outlet: Radio Illimani Popular
register: thread
published: 2019-11-21
--
1/ We are {coffin|walking} with eight coffins from El Alto down to La Paz. Three on Tuesday night, five yesterday: that is what the hospital has counted since the army {senkata|opened fire} at Senkata.

2/ 13.40 Plaza San Francisco. The police {gas|fire} tear gas INTO THE {coffin|PROCESSION}. People drop the coffins on the paving and run. Two of them lie beside an armoured car. A child of nine {gas|chokes} in a doorway.

3/ Two camera crews were {crews|hit} with truncheons on Calle Sagárnaga. An Argentine team {flew|flew home} this morning: a mob and then plain-clothes men had {outreq|told} them to {flew!demanded|get out} or be {outthr,outhurt|hurt}. The new communications minister {pressthr|promised} last week to {prosec|prosecute} journalists for "sedition".

4/ An old man next to me: "My son is not a terrorist. He went to buy bread." The neighbourhood federation {decdemand|demands} that Áñez {revoke|withdraw} {decree|decree} 4078. Her {decno|answer} on the radio at noon: {decno|no}, "not while there are weapons on the street".

5/ The Assembly {meets|meets} tonight to vote the elections law. MAS people are inside. Coca growers will {chap|keep} the Chapare road {chap|shut} until the soldiers {barreq,barracks|go back} to barracks, their leader says.

6/ Battery gone. Be well.

~ Pinned: donate by QR code
--
who minister: office BO | communications minister
where plaza: site BO -16.50 -68.14 | Plaza San Francisco
where sagarnaga: site BO -16.50 -68.14 | Calle Sagárnaga
* coffin PROTEST/demo occurred
  when: 2019-11-21 "13.40"
  where: plaza; lapaz; elalto
  by: "People"
* senkata ASSAULT/firearms occurred
  when: 2019-11-19 "Tuesday night"
  where: senkata
  by: army
  killed: 8 "eight coffins" side civilian voice "the hospital"
  killed: 3 "Three" part side civilian voice "the hospital" as_of 2019-11-19
  killed: 5 "five" part side civilian voice "the hospital" as_of 2019-11-20
* gas ASSAULT/crowd-control occurred
  when: 2019-11-21 "13.40"
  where: plaza; lapaz
  by: police
  to: "PROCESSION"; "A child of nine"
  with: crowd-control "tear gas"
  injured: 1 "A child of nine" side civilian
* crews ASSAULT/beat occurred
  when: ?
  where: sagarnaga; lapaz
  to: "Two camera crews"
  with: blunt "truncheons"
* flew RETREAT/withdraw occurred optional
  when: 2019-11-21 "this morning"
  by: "An Argentine team"
* outreq REQUEST/yield occurred
  when: ?
  by: "a mob"; "plain-clothes men"
  to: "An Argentine team"
  about: flew
* outthr THREATEN/violence occurred
  when: ?
  by: "a mob"; "plain-clothes men"
  to: "An Argentine team"
  about: outhurt
* outhurt ASSAULT threatened optional
  when: ?
  by: "a mob"; "plain-clothes men"
  to: "An Argentine team"
* pressthr THREATEN/arrest occurred
  when: 2019-11-11/2019-11-17 week "last week"
  by: minister
  to: "journalists"
  about: prosec
* prosec ACCUSE/investigate threatened optional
  when: ?
  by: minister
  to: "journalists"
* decdemand REQUEST/change occurred
  when: 2019-11-21
  by: residents
  to: anez
  about: revoke
* revoke CONCEDE demanded optional
  when: ?
  by: anez
* decree CONCEDE occurred
  when: ?
* decno REJECT/change occurred
  when: 2019-11-21 "noon"
  by: anez
  to: residents
  about: revoke
  answers: decdemand "Her answer"
* meets CONSULT announced optional
  when: 2019-11-21 "tonight"
  by: congress
* chap PROTEST/obstruct announced
  when: ?
  where: "the Chapare road"; chapare
  by: coca
  to: "the Chapare road" thing
* barreq REQUEST/yield occurred optional
  when: 2019-11-21
  by: coca
  to: army
  about: barracks
* barracks RETREAT/withdraw demanded optional
  when: ?
  by: army

== u-senkata-4
outlet: Cuadernos del Sur
register: analysis
published: 2021-08-23
--
The word in the report

For twenty-one months Bolivian officials fought over one noun. Last Tuesday five foreign experts, engaged under an {agree|agreement} with the Inter-American Commission on Human Rights, {finding|wrote} it down: what happened at Sacaba on 15 November 2019 and at Senkata four days afterwards were {sacaba,senkata|massacres}. At both places, they find, security forces {sacaba,senkata|fired} on people who had no guns. They put the dead of the whole crisis at 38, the {torture|tortured} and {torture|ill-treated} in the hundreds.

Their 471 pages spare few. Police stations in Cochabamba served for {beat|beatings}; armed gangs of bikers {bikers|chased} peasant women, two of whom they {bikers|dragged} by the hair through Plaza Colón; and partisans of Morales too {buses|torched} sixty-four city buses in La Paz on the night of 10 November, when he {resign|stepped down}. The experts {compask|ask} the state to {comp|compensate} everyone. President Arce, receiving the volume, {arceprom|promised} that it would.

What of those who commanded? Áñez has been in {jail|prison} since March on a {charge|charge} of conspiracy; prosecutors on Friday {tryreq|asked} the supreme court to {try|try} her also for genocide. On Saturday she cut her arms in her cell. López, once her minister of defence, {lopezflee|fled} to Brazil in the boot, it is said, of a friend's car. Kaliman has vanished.

{decree|Decree} 4078, which began it, lived only a fortnight: she {revoke|cancelled} it on 28 November 2019, after the {pact|pact} by which soldiers {barracks|returned} to barracks and roads {roads|reopened}. The other word, "coup", the experts left alone.
--
who arce: person BO | President Arce
who prosecutors: office BO | prosecutors
who experts: body - | five foreign experts; the experts
where plazacolon: site BO -17.39 -66.16 | Plaza Colón
where brazil: country BR -10.0 -55.0 | Brazil
* agree AGREE occurred optional
  when: ?
  by: iachr
  to: iachr
* finding ACCUSE/disapprove occurred
  when: 2021-08-17 "Last Tuesday"
  by: experts
  to: "security forces"
  about: sacaba
  answers: sacaba "wrote it down"
  answers: senkata "wrote it down"
* sacaba ASSAULT/firearms occurred
  when: 2019-11-15 from text "15 November 2019"
  where: sacaba
  by: "security forces"
  to: "people who had no guns"
  said: experts official "find"
* senkata ASSAULT/firearms occurred
  when: 2019-11-19 from sacaba "four days afterwards"
  where: senkata
  by: "security forces"
  to: "people who had no guns"
  said: experts official "find"
* torture ASSAULT/torture occurred optional
  when: ?
  injured: >=200 vague "in the hundreds" side unknown voice experts
  said: experts official "put"
* beat ASSAULT/beat occurred
  when: ?
  where: "Police stations"; cocha
  said: experts official
* bikers ASSAULT/beat occurred
  when: ?
  where: plazacolon; cocha
  by: "armed gangs of bikers"
  to: "peasant women"
  said: experts official
* buses PROTEST/riot occurred
  when: 2019-11-10/2019-11-11 from text "the night of 10 November"
  where: lapaz
  by: "partisans of Morales"
  to: "sixty-four city buses" thing
  sites: 64 "sixty-four city buses"
  said: experts official
* resign RETREAT/resign occurred
  when: 2019-11-10 from text "10 November"
  by: morales
* compask REQUEST/assist occurred
  when: 2021-08-17
  by: experts
  to: "the state"
  about: comp
* comp AID announced optional
  when: ?
  by: "the state"
  to: "everyone"
* arceprom AGREE occurred
  when: 2021-08-17/2021-08-23 bounded
  by: arce
  to: experts
  about: comp
  answers: compask "promised that it would"
* jail COERCE/arrest ongoing
  when: 2021-03/2021-08-23 "since March"
  to: anez
  detained: 1 "Áñez"
* charge ACCUSE/investigate occurred
  when: 2021-03 "March"
  to: anez
* tryreq REQUEST/yield occurred
  when: 2021-08-20 "Friday"
  by: prosecutors
  to: "the supreme court"
  about: try
* try ACCUSE/investigate demanded optional
  when: ?
  by: "the supreme court"
  to: anez
* lopezflee RETREAT/withdraw occurred optional
  when: ?
  by: lopez
* decree CONCEDE occurred
  when: 2019-11-14 from revoke "a fortnight"
  by: anez
* revoke CONCEDE occurred
  when: 2019-11-28 from text "28 November 2019"
  by: anez
  to: "Decree 4078" thing
* pact AGREE occurred
  when: ?
* barracks RETREAT/withdraw occurred
  when: ?
  by: army
* roads RETREAT/access occurred
  when: ?
  to: "roads" thing
figure: killed 38 "38" voice experts
