story: dx-bisho
conflict: South Africa
countries: ZA
facts: On 7 September 1992 soldiers of the Ciskei homeland fired on a march of some 70,000 ANC supporters at Bisho when a group ran through a gap in the fence; at least 24, then 28 marchers and one soldier died, some 200 were hurt. The ANC demanded the removal of Brigadier Gqozo, in power since a coup in March 1990. De Klerk blamed the march's leaders. The Goldstone commission faulted the soldiers and Ronnie Kasrils.
  On 26 September De Klerk and Mandela signed the Record of Understanding; Inkatha broke off talks on the 27th. (public record: Goldstone commission, Truth and Reconciliation Commission, press.)

who anc: party ZA | African National Congress; ANC
who marchers: population ZA | marchers; the marchers; demonstrators; the crowd
who gqozo: person ZA | Oupa Gqozo; Gqozo; Brigadier Gqozo
who cdf: force ZA | Ciskei Defence Force; Ciskei soldiers; Ciskei troops; CDF; soldiers
who kasrils: person ZA | Ronnie Kasrils; Kasrils; Mr Kasrils
who mandela: person ZA | Nelson Mandela; Mandela; Mr Mandela
who ramaphosa: person ZA | Cyril Ramaphosa; Ramaphosa; Mr Ramaphosa
who hani: person ZA | Chris Hani; Hani
who deklerk: office ZA | F. W. de Klerk; De Klerk; Mr de Klerk; President de Klerk; de Klerk
who sacp: party ZA | Communist Party; SACP
who goldstone: body ZA | Goldstone commission; the commission; Goldstone
who inkatha: party ZA | Inkatha; Inkatha Freedom Party
who buthelezi: person ZA | Buthelezi; Mangosuthu Buthelezi; Chief Buthelezi
who sagov: government ZA | South African government; Pretoria
where bisho: town ZA -32.85 27.44 | Bisho
where kwt: town ZA -32.88 27.39 | King William's Town; King
where ciskei: province ZA -32.8 27.2 | Ciskei
where stadium: site ZA - - | stadium; Bisho stadium
where fence: site ZA - - | razor wire; the fence; fence

== dx-bisho-1
outlet: Cape & Karoo Telegraph
register: wire
published: 1992-09-08
--
Homeland troops {shoot|mow down} ANC {march|march}, at least 24 dead

BISHO, Sept 8 (CKT) - Soldiers of the black homeland of Ciskei {shoot|opened fire} without warning on Monday on African National Congress supporters who were {march|marching} on its capital, {shoot|killing} at least 24 and {shoot|wounding} close to 200.

The {shoot|shooting} began at a quarter to two, when several hundred young people with Ronnie Kasrils, a member of the ANC's executive, at their head {gap|broke} through an opening in the razor wire and {gap|made} for the centre of the town. Reporters who lay flat among them counted two {shoot|volleys}, the first of more than a minute. Rifle grenades {shoot|exploded} among those who ran away. "Nobody had {stone!denied|thrown} so much as an orange," a priest said.

Some 70,000 people had {march|set out} from King William's Town after a service. A magistrate had {permit|allowed} them the stadium, on the edge of Bisho, and {bar|nothing} beyond it. The ANC {want|wanted} to {occ|occupy} the town until Brigadier Oupa Gqozo, the military ruler who {coup|seized} power in March 1990 and has since {ban|forbidden} its meetings, {gqres|gave up} his office.

Gqozo told state radio that his men were {firstshot|fired upon} first, that one of them was {firstshot|killed}, and that the {grenade|throwing} of a hand grenade from the crowd had left him no choice. Doctors at the hospital in Mdantsane said that the soldier was {ff|hit} in the back, by a bullet of army calibre.

Cyril Ramaphosa, the ANC secretary-general, who had himself come under {shoot|fire} together with Chris Hani, {acc|laid} the {shoot|massacre} at the door of President de Klerk. "Pretoria {offs|pays} this man, {offs|arms} him and {offs|lends} him his officers." He {dem|demanded} that the brigadier be {dismiss|removed} at once. The president, for his part, {dkacc|blamed} the leaders of the {march|march}, whom the Communists had misled, he said, and {dkinv|sent} the Goldstone commission to Bisho. Foreign minister Pik Botha said he had {warnanc|warned} Ramaphosa in a {call|telephone conversation} on Sunday.

In the night that followed, the houses of six Ciskei policemen were {burn|set on fire} in Zwelitsha and a {bridge|barricade} of tyres {bridge|closed} the road to Alice. A battalion of the South African army {sadf|moved up} to the border of the homeland; the ambulances it brought {amb|carried} the wounded to East London.

The ANC had {june|broken off} the constitutional {ctalks|talks} in June, after the {boip|killing} of more than 40 people at Boipatong. Secret {contacts|contacts} on their resumption between Ramaphosa and a minister had come far, one hears in Cape Town. Whether they survive Monday nobody would say. Washington {us|deplored} the {shoot|bloodshed} and {usreq|called on} both to hold back; the Organisation of African Unity {oau|asked} for a meeting of the Security Council.

~ Rand: 2.79 to the dollar. Gold: 339.50
--
who pik: office ZA | Pik Botha
who usgov: government US | Washington
who commun: party ZA | the Communists
where mdantsane: town ZA -32.94 27.75 | Mdantsane
where zwelitsha: town ZA -32.91 27.42 | Zwelitsha
where eastlondon: town ZA -33.02 27.91 | East London
where boipatong: town ZA -26.67 27.85 | Boipatong
* shoot ASSAULT/firearms occurred
  when: 1992-09-07 "Monday"
  where: bisho; ciskei
  by: cdf
  to: marchers; anc
  with: grenade "Rifle grenades"
  killed: >=24 "at least 24 dead" side recipient
  killed: >=24 "at least 24 and" side recipient
  injured: <=200 "close to 200" side recipient
* march PROTEST/demo occurred
  when: 1992-09-07 "Monday"
  where: bisho; kwt
  by: anc
  to: gqozo
  participants: ~70000 "Some 70,000 people"
* gap PROTEST occurred
  when: 1992-09-07 "a quarter to two"
  to: gqozo
  where: fence; bisho
  by: kasrils; "several hundred young people"
  part_of: march
* stone PROTEST/riot denied
  when: 1992-09-07
  by: marchers
  to: cdf
  said: "a priest" witness "said"
  where: bisho
* permit AGREE occurred
  when: ?
  by: "A magistrate"
  to: marchers
  about: march
* want REQUEST/yield occurred
  when: 1992-09-07
  by: anc
  to: gqozo
  about: gqres
* occ PROTEST/obstruct announced
  when: 1992-09-07
  where: bisho
  by: anc
  to: gqozo
* gqres RETREAT/resign demanded optional
  when: ?
  by: gqozo
* coup COERCE/martial-law occurred
  when: 1990-03 from text "March 1990"
  where: ciskei
  by: gqozo
* ban COERCE/restrict occurred
  when: 1990-03/1992-09-07 bounded "since"
  where: ciskei
  by: gqozo
  to: anc
* firstshot ASSAULT/firearms occurred
  when: 1992-09-07
  where: bisho
  by: marchers alleged of gqozo
  to: cdf
  killed: 1 "one of them" side recipient voice gqozo
  said: gqozo party claimed "told"
* grenade ASSAULT/explosives occurred
  when: 1992-09-07
  where: bisho
  by: marchers alleged of gqozo
  to: cdf
  with: grenade "a hand grenade"
  said: gqozo party claimed "told"
* ff ASSAULT/firearms occurred
  when: 1992-09-07
  by: cdf alleged of "Doctors"
  where: bisho
  to: cdf "the soldier"
  said: "Doctors" witness "said"
* acc ACCUSE/allege occurred
  when: 1992-09-07/1992-09-08 bounded
  by: ramaphosa
  to: deklerk
  about: shoot
* offs AID ongoing
  when: ?
  by: sagov alleged of ramaphosa
  to: gqozo
  said: ramaphosa party
* dem REQUEST/yield occurred
  when: 1992-09-07/1992-09-08 bounded
  by: ramaphosa
  to: deklerk
  about: dismiss
* dismiss SANCTION/expel demanded optional
  when: ?
  by: deklerk
  to: gqozo
* dkacc ACCUSE/allege occurred
  when: 1992-09-07/1992-09-08 bounded
  by: deklerk
  to: "the leaders of the march"; commun
  about: shoot
* dkinv ACCUSE/investigate occurred
  when: 1992-09-07/1992-09-08 bounded
  where: bisho
  by: deklerk; goldstone
  about: shoot
* warnanc REQUEST/change occurred optional
  when: 1992-09-06 "Sunday"
  by: pik
  to: ramaphosa
  about: march
  said: pik official "said"
* call CONSULT/phone occurred
  when: 1992-09-06 "Sunday"
  by: pik; ramaphosa
  to: ramaphosa
  said: pik official "said"
* burn PROTEST/riot occurred
  when: 1992-09-07/1992-09-08 "In the night that followed"
  where: zwelitsha
  to: "the houses of six Ciskei policemen" thing
  sites: 6 "the houses of six"
* bridge PROTEST/obstruct occurred
  when: 1992-09-07/1992-09-08 "In the night that followed"
  where: "the road to Alice"
  to: "the road to Alice" thing
* sadf MOBILIZE/troops occurred
  when: 1992-09-07/1992-09-08 "In the night that followed"
  where: "the border of the homeland"
  by: "A battalion of the South African army"
* amb AID occurred
  when: 1992-09-07/1992-09-08 bounded
  where: eastlondon
  by: "A battalion of the South African army"
  to: "the wounded"
* june SANCTION/discontinue occurred
  when: 1992-06 "June"
  by: anc
  to: sagov
  about: ctalks
* boip ASSAULT occurred
  when: 1992-06 "June"
  where: boipatong
  killed: >=40 "more than 40 people" side civilian
  to: "more than 40 people"
* contacts CONSULT occurred
  when: 1992-06/1992-09-07 bounded
  by: ramaphosa; "a minister"
* us ACCUSE/disapprove occurred
  when: 1992-09-07/1992-09-08 bounded
  by: usgov
  to: cdf
  about: shoot
  answers: shoot "deplored the bloodshed"
* usreq REQUEST/yield occurred
  when: 1992-09-07/1992-09-08 bounded
  by: usgov
  to: "both"
* oau REQUEST/meet occurred
  when: 1992-09-07/1992-09-08 bounded
  by: "the Organisation of African Unity"
  to: "the Security Council"
* ctalks CONSULT occurred optional
  when: ?
  by: anc
* bar COERCE/restrict occurred
  when: ?
  where: bisho
  by: "A magistrate"
  to: marchers

== dx-bisho-2
outlet: Border Monitors' Committee
register: ngo
published: 1992-09-15
--
Bisho, 7 September: the findings of our eighteen observers

1. We publish these pages before the Goldstone commission {hear|sits} because the bullets are being swept up. Our members stood at four places: at the head of the {march|march}, at the stadium gate, behind the line of the CDF, and at the railway crossing.

2. Numbers. Twenty-eight marchers and one soldier have died, the last of them on Saturday. Two hundred and two were treated for {shoot|gunshot} wounds, more than half of them in the back or the heels. The youngest is eleven.

3. What we saw. The gap in the fence by the stadium had been left open; one of our members believes as bait. At 13.43 Mr Kasrils and about 400 people {gap|ran} through. No call to halt was given. From a ditch some 80 metres off soldiers {shoot|shot} into them, and also into the mass that {sit|sat} on the road to the north and was not moving at all. After a pause, the {shoot|firing} was resumed for a minute. The colonel who gave the {shoot|order} by radio had reported that his troops were under {firstshot|attack}. We saw no {firstshot!denied|shot} from the marchers' side, we heard none, and our member behind the line found no mark on any vehicle.

4. The dead soldier was {ff|struck} by a comrade on the flank. His mother {mother|received} the ANC's delegation on Thursday, and {mthank|thanked} it.

5. What followed. Between the 8th and the 13th, 31 houses of soldiers and headmen were {burn31|burnt} in Zwelitsha, Dimbaza and Phakamisa, two headmen were {headmen|stabbed}, and at Dimbaza an ANC branch secretary was {dimb|dragged} from bed by men in camouflage and {dimb|beaten} with a rifle butt. We hold no brief for either. Seventeen residents are in {arr|detention} under section 26, without charge; Gqozo has expressed {cond|regret} "to the mothers" but will not {refuse|resign}, and on Friday {medal|decorated} two officers.

6. We {rec1,rec2|ask} the State President to {admin|put} Ciskei under an administrator; the ANC to {censure|call} to account those who led the {gap|dash}; both to {mon|admit} monitors of the United Nations, ten of whom are to {unmon|arrive} in the country this week under resolution 772. We {thank|thank} the Border Council of Churches for its vehicles.

~ Page 2 of 2. Photocopy and pass on.
--
who colonel: person ZA | The colonel
who monitors: organisation ZA | We; Our members
who state: office ZA | the State President
where dimbaza: town ZA -32.84 27.22 | Dimbaza
where zwelitsha: town ZA -32.91 27.42 | Zwelitsha
where phakamisa: town ZA -32.93 27.46 | Phakamisa
* hear ACCUSE/investigate announced
  when: ?
  by: goldstone
  about: shoot
* march PROTEST/demo occurred
  when: 1992-09-07 from text "7 September"
  where: bisho
  by: marchers
* shoot ASSAULT/firearms occurred
  when: 1992-09-07 from text "7 September"
  where: fence; stadium; bisho
  by: cdf
  to: marchers
  with: small-arms "gunshot"
  killed: 28 "Twenty-eight marchers" side recipient
  killed: 1 "one soldier" side actor
  injured: 202 "Two hundred and two" side recipient
  said: monitors witness "findings"
* gap PROTEST occurred
  when: 1992-09-07 "At 13.43"
  where: fence; stadium
  by: kasrils; "about 400 people"
  part_of: march
* sit PROTEST/demo occurred optional
  when: 1992-09-07
  where: "the road to the north"
  by: "the mass"
* firstshot ASSAULT/firearms occurred
  when: 1992-09-07
  where: bisho
  by: marchers alleged of colonel
  to: cdf
  said: colonel party "reported"
  said: monitors witness denied "saw no shot"
* ff ASSAULT/firearms occurred
  when: 1992-09-07
  where: "on the flank"; bisho
  by: cdf "a comrade"
  to: "The dead soldier"
  killed: 1 "The dead soldier" side recipient
* mother CONSULT/visit occurred
  when: 1992-09-10 "Thursday"
  by: "His mother"; anc
  to: "His mother"
* mthank SUPPORT occurred optional
  when: 1992-09-10 "Thursday"
  by: "His mother"
  to: anc
* burn31 PROTEST/riot occurred
  when: 1992-09-08/1992-09-13 day from text "Between the 8th and the 13th"
  where: zwelitsha; dimbaza; phakamisa
  to: "31 houses of soldiers and headmen" thing
  sites: 31 "31 houses"
* headmen ASSAULT/primitive occurred
  when: 1992-09-08/1992-09-13 bounded from text "Between the 8th and the 13th"
  where: zwelitsha; dimbaza; phakamisa
  to: "two headmen"
  injured: 2 "two headmen" side recipient
* dimb ASSAULT/beat occurred
  when: 1992-09-08/1992-09-13 bounded from text "Between the 8th and the 13th"
  where: dimbaza
  by: "men in camouflage"
  to: "an ANC branch secretary"
  with: blunt "a rifle butt"
* arr COERCE/arrest ongoing
  when: 1992-09-08/1992-09-15 bounded
  to: "Seventeen residents"
  detained: 17 "Seventeen residents"
* cond CONCEDE occurred optional
  when: 1992-09-07/1992-09-15 bounded
  by: gqozo
  to: "the mothers"
* refuse REJECT/yield occurred
  when: 1992-09-07/1992-09-15 bounded
  by: gqozo
  about: RETREAT/resign by gqozo
* medal SUPPORT occurred
  when: 1992-09-11 "Friday"
  by: gqozo
  to: "two officers"
* rec1 REQUEST/change occurred
  when: 1992-09-15
  by: monitors
  to: state
  about: admin
  about: mon
* rec2 REQUEST/change occurred
  when: 1992-09-15
  by: monitors
  to: anc
  about: censure
  about: mon
* admin COERCE demanded optional
  when: ?
  where: ciskei
  by: state
  to: gqozo
* censure ACCUSE/disapprove demanded optional
  when: ?
  by: anc
  to: kasrils
* mon RETREAT/access demanded optional
  when: ?
  by: state; anc
  to: "the United Nations"
* unmon MOBILIZE announced
  when: 1992-09-14/1992-09-20 week "this week"
  where: "the country"
  by: "the United Nations"
* thank SUPPORT occurred
  when: 1992-09-15
  by: monitors
  to: "the Border Council of Churches"

== dx-bisho-3
outlet: The Sunday Ledger (London)
register: daily
published: 1992-09-29
--
Two {record|signatures} over fresh graves

From our correspondent in Johannesburg

Nineteen days after Ciskei troops {shoot|shot} into the ranks of his followers at Bisho, Nelson Mandela {meet|sat down} on Saturday across the table from President de Klerk, and three hours later both had {record|signed} a {record|Record of Understanding}. It was their first {meet|encounter} since May. Each side had given what it had {withhold|sworn} to withhold: the government will {prison|let go} some 400 prisoners, murderers among them, before November 15; the hostels from which so many {raids|raids} have come will be {hostels|fenced}, and the carrying of spears and axes in public will be {spears|prohibited}. The ANC {record|consents} to a government of transition in which Mr de Klerk keeps a seat.

It nearly came to nothing. On Thursday Mr Mandela had let it be known that he'd {mandthr,stayaway|stay away} unless three men, among them the one who {magoos|planted} the bomb at Magoo's Bar in Durban in 1986, {prison3,manddem|went free}. They {prison3|left} their cells on Friday night. "Bisho is what did it," says a diplomat who {med|carried} messages between the two. "It frightened both."

Mourning had not kept the ANC from a look at itself. Hani {selfc|conceded} in an interview that {gap|marching} through that hole in the fence had been "an error of judgement, by all of us". Yesterday Judge Goldstone went further. His report, which runs to 24 pages, {gfault|condemns} the {shoot|fusillade} as "deliberate, unjustified and aimed", and {greq|urges} the prosecution of the soldiers; but it also {gkas|censures} Mr Kasrils for having {gap|led} unarmed people into a place which a magistrate's order had {bar|forbidden} them. The ANC {ancrej|declined} to {censure|discipline} him. The brigadier calls himself vindicated, and has {ban2|prohibited} all gatherings of more than twenty persons.

The bill came from another quarter. On Sunday, at a {rallynat|rally} in Natal under a sea of shields, Chief Mangosuthu Buthelezi of Inkatha {ikdenounce|denounced} the "{record|pact} of the two", {ikout|withdrew} from all negotiations and {defy|swore} that no one would {takearms|take} the Zulus' weapons from them. With him are the rulers of Ciskei and Bophuthatswana. "They {impose!hypothetical|impose}, and we shall {resth|resist}." In the valley of the Umlazi, that same night, a bus was {umlazi|fired on}: eight dead.

~ Letters to the editor should be no longer than 200 words.
--
who judge: body ZA | Judge Goldstone; His report
who gqozo: The brigadier
who government: body ZA | the government
who med: office - | a diplomat
where durban: town ZA -29.86 31.03 | Durban
where natal: province ZA - - | Natal
* rallynat PROTEST/demo occurred
  when: 1992-09-27 "Sunday"
  where: natal
  by: inkatha; buthelezi
  to: mandela; deklerk
* shoot ASSAULT/firearms occurred
  when: 1992-09-07 from meet "Nineteen days after"
  where: bisho
  by: cdf
  to: anc "the ranks of his followers"
* record AGREE occurred
  when: 1992-09-26 "Saturday"
  by: mandela; deklerk
  to: deklerk; mandela
* meet CONSULT occurred
  when: 1992-09-26 "Saturday"
  by: mandela; deklerk
* prison RETREAT/release announced
  when: 1992-09-26/1992-11-15 bounded from text "before November 15"
  by: government
  to: "prisoners"
  released: ~400 "some 400 prisoners"
* raids ASSAULT occurred optional
  when: ?
  where: "the hostels"
* hostels COERCE/restrict announced
  when: ?
  by: government
  to: "the hostels" thing
* spears COERCE/restrict announced
  when: ?
  by: government
* takearms COERCE/seize hypothetical
  when: ?
  by: government; anc
  to: "the Zulus"
* mandthr THREATEN/relations occurred
  when: 1992-09-24 "Thursday"
  by: mandela
  to: deklerk
  about: stayaway
* stayaway REJECT/meet threatened
  when: 1992-09-26 "Saturday"
  by: mandela
  to: deklerk
* magoos ASSAULT/explosives occurred
  when: 1986 from text "1986"
  where: "Magoo's Bar"; durban
  by: "the one"
  to: "Magoo's Bar" thing
  with: bomb "bomb"
* prison3 RETREAT/release occurred
  when: 1992-09-25 "Friday night"
  by: government
  to: "three men"
  released: 3 "three men"
* med CONSULT/third-party occurred
  when: ?
  by: med; mandela; deklerk
* selfc CONCEDE occurred
  when: 1992-09-07/1992-09-29 bounded
  by: hani
  about: gap
* gfault ACCUSE/disapprove occurred
  when: 1992-09-28 "Yesterday"
  by: judge
  to: cdf
  about: shoot
  answers: shoot "condemns the fusillade"
* greq REQUEST/change occurred
  when: 1992-09-28 "Yesterday"
  by: judge
  about: ACCUSE/investigate to cdf
* gkas ACCUSE/disapprove occurred
  when: 1992-09-28 "Yesterday"
  by: judge
  to: kasrils
  about: gap
  answers: gap "for having led"
* gap PROTEST occurred
  when: 1992-09-07
  where: fence; bisho
  by: kasrils; anc "his followers"
* bar COERCE/restrict occurred
  when: ?
  where: bisho
  by: "a magistrate"
  to: anc
* ancrej REJECT/change occurred
  when: 1992-09-28/1992-09-29 bounded
  by: anc
  to: judge
  about: censure
* censure ACCUSE/disapprove hypothetical optional
  when: ?
  by: anc
  to: kasrils
* ban2 COERCE/restrict occurred
  when: ?
  to: "all gatherings" thing
  by: gqozo
  where: ciskei
* ikdenounce ACCUSE/disapprove occurred
  when: 1992-09-27 "Sunday"
  where: natal
  by: buthelezi; inkatha
  to: mandela; deklerk
  about: record
  answers: record "denounced the"
* ikout SANCTION/discontinue occurred
  when: 1992-09-27 "Sunday"
  where: natal
  by: buthelezi; inkatha
  to: government; anc
* defy REJECT/yield occurred
  when: 1992-09-27 "Sunday"
  where: natal
  by: buthelezi
  to: mandela; deklerk
  about: takearms
* impose COERCE hypothetical optional
  when: ?
  by: government; anc
  to: "we"
* resth THREATEN/violence occurred
  when: 1992-09-27 "Sunday"
  where: natal
  by: buthelezi
  to: government; anc
* umlazi ASSAULT/firearms occurred
  when: 1992-09-27 "that same night"
  where: "the valley of the Umlazi"
  to: "a bus" thing
  killed: 8 "eight dead" side civilian
* manddem REQUEST/yield occurred
  when: 1992-09-24 "Thursday"
  by: mandela
  to: deklerk
  about: prison3
* withhold REJECT/yield occurred optional
  when: ?
  by: government; mandela
