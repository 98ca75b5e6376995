story: d-pcc
conflict: Brazil
countries: BR
facts: From the night of Friday 12 May 2006 the First Capital Command attacked police in São Paulo state after 765 inmates were moved to Presidente Venceslau; some 70 to 80 prisons rose with hundreds of hostages, buses burned, banks were shot at; tolls of 30,
  52, 81 and more within days; governor Cláudio Lembo declined federal troops; a police delegation and a lawyer flew to see the leader known as Marcola on 14 May and the attacks ebbed on the 15th and 16th, which the state denied was a deal; police killed over
  a hundred in the days after; a count by researchers gave 564 killed from 12 to 21 May. (public record: press of May 2006, the state assembly, university studies of 2009 and 2011.)

who pcc: group BR | First Capital Command; PCC; Primeiro Comando da Capital; the gang; the faction
who marcola: person BR | Marcola
who lembo: person BR | Cláudio Lembo; Lembo; the governor
who police: force BR | military police; the police; police; policemen; police officers
who civil: force BR | civil police
who lula: person BR | Lula da Silva; Lula; President Lula
who bastos: person BR | Márcio Thomaz Bastos; Thomaz Bastos; the justice minister
who fnsp: force BR | National Force; Força Nacional
who state: government BR | the state government; São Paulo government
where sp: town BR -23.55 -46.633 | São Paulo
where spstate: province BR -22.0 -48.5 | São Paulo state; the state of São Paulo
where venceslau: town BR -21.876 -51.844 | Presidente Venceslau
where bernardes: town BR -22.006 -51.553 | Presidente Bernardes
where santos: town BR -23.96 -46.333 | Santos
where brasilia: town BR -15.79 -47.88 | Brasília

== d-pcc-1
outlet: Atlântico Agency
register: wire
published: 2006-05-14
--
Gang {wave|war} on police in São Paulo {wave|kills} 52, prisons in {mutiny|revolt}

SAO PAULO, May 14 (Atlântico) - A prison gang {wave|attacked} police stations, patrol cars and officers' homes across São Paulo state for a second night, and inmates {mutiny|rose} in 51 jails, raising the death toll since Friday to 52, the state government said on Sunday.

Thirty-five of the dead were police, prison guards and municipal guards, it said. Fourteen were gunmen, and three civilians who were with officers when they were {wave|shot}. A man was {restaurant|killed} at a pizzeria table on the eve of Mother's Day; he was off duty, his wife was {restaurant|wounded} beside him.

More than 100 separate {wave|attacks} have been recorded, with grenades, machine guns and a home-made bomb. Two police posts on the coast, at Santos and Guarujá, were {coast|machine-gunned} from motorcycles.

In the jails, 229 people, most of them guards, were being {hostages|held} hostage on Sunday evening. At Mother's Day visiting time many families stayed inside; officials could not say whether they were hostages. Two {mutiny|risings} were over by nightfall and 18 guards {hostfree|released}.

The {wave|violence} followed the {transfer|transfer} on Thursday and Friday of 765 inmates, the leadership of the First Capital Command or PCC among them, to a maximum security unit at Presidente Venceslau, 620 km west of the capital, in order to forestall a {plannedmut!hypothetical|revolt} that had been {plannedmut|planned} for Sunday, the prisons secretary said. "We had been told it would come," he added. He would not {refuseresign|resign}.

Governor Cláudio Lembo {declinefed|turned down} an {offerfed|offer} by Brasília of 4,000 men of the National Force and of the army. "The situation is under control," he said. All leave for the 93,000 military police was {leave|cancelled}.
--
who prisonsec: person BR | the prisons secretary
who fedgov: government BR | Brasília
where guaruja: town BR -23.99 -46.256 | Guarujá
* wave ASSAULT ongoing
  when: 2006-05-12/2006-05-14 day from published "since Friday"
  where: spstate
  by: pcc
  to: police; "police stations" thing; "patrol cars" thing; "officers' homes" thing
  with: grenade "grenades"; small-arms "machine guns"; bomb "home-made bomb"
  killed: 52 "52" voice state
  killed: 35 "Thirty-five" part side recipient voice state
  killed: 14 "Fourteen" part side actor voice state
  killed: 3 "three civilians" part side civilian voice state
  count: >=100 "More than 100"
  said: state official "said"
* mutiny PROTEST/riot ongoing
  when: 2006-05-14 "Sunday"
  where: spstate
  by: "inmates"
  sites: 51 "51 jails"
  said: state official "said"
* restaurant ASSAULT/firearms occurred
  when: 2006-05-13 "the eve of Mother's Day"
  by: pcc
  to: "A man"
  killed: 1 "A man" side recipient
  injured: 1 "his wife" side civilian
  part_of: wave
  where: spstate
* coast ASSAULT/firearms occurred
  when: 2006-05-12/2006-05-14 bounded
  where: santos; guaruja
  by: pcc
  to: "Two police posts" thing
  sites: 2 "Two police posts"
  part_of: wave
* hostages ASSAULT/abduct ongoing
  when: 2006-05-14 "Sunday evening"
  where: "the jails"
  by: "inmates"
  to: "guards"
  abducted: 229 "229 people"
* hostfree RETREAT/release occurred
  when: 2006-05-14 "by nightfall"
  by: "inmates"
  to: "guards"
  released: 18 "18 guards"
  where: "the jails"
* transfer COERCE/restrict occurred
  when: 2006-05-11/2006-05-12 day from published "Thursday and Friday"
  where: venceslau
  by: state
  to: "765 inmates"
  said: prisonsec official "said"
  answers: plannedmut "in order to forestall"
* plannedmut PROTEST/riot attempted
  when: 2006-05-14 "Sunday"
  said: prisonsec official "said"
* refuseresign REJECT/yield occurred
  when: 2006-05-14
  by: prisonsec
  about: RETREAT/resign by prisonsec
* declinefed REJECT/assist occurred
  when: 2006-05-12/2006-05-14 bounded
  by: lembo
  to: fedgov
  about: offerfed
  answers: offerfed "turned down"
* offerfed AGREE occurred
  when: 2006-05-12/2006-05-14 bounded
  by: fedgov
  to: lembo
  about: MOBILIZE/troops
* leave MOBILIZE/police occurred
  when: 2006-05-12/2006-05-14 bounded
  to: police
figure: troops 4000 "4,000 men"
figure: police 93000 "93,000 military police" of police

== d-pcc-2
outlet: O Correio do Planalto
register: daily
published: 2006-05-15
copy_of: d-pcc-1
--
São Paulo bleeds: 52 {wave|killed}, 51 jails in {mutiny|mutiny}

~ Atlântico Agency, with the São Paulo desk
Photo: forensic officers at the door of a police post in Santos that was {coast|machine-gunned} on Saturday

A prison gang {wave|attacked} police stations, patrol cars and officers' homes across São Paulo state for a second night, and inmates {mutiny|rose} in 51 jails, raising the death toll since Friday to 52, the state government said on Sunday.

Thirty-five of the dead were police, prison guards and municipal guards, it said.

In the jails, 229 people, most of them guards, were being {hostages|held} hostage on Sunday evening. Two {mutiny|risings} were over by nightfall and 18 guards {hostfree|released}.

Governor Cláudio Lembo {declinefed|turned down} an {offerfed|offer} by Brasília of 4,000 men of the National Force and of the army. "The situation is under control," he said.

~ 41 people liked this · Letters: "Send the tanks, burn the lot" · World Cup: Parreira names his 23 today
--
who pcc: A prison gang
who fedgov: government BR | Brasília
* wave ASSAULT ongoing
  when: 2006-05-12/2006-05-14 day from published "since Friday"
  where: spstate
  by: pcc
  to: "police stations" thing; "patrol cars" thing; "officers' homes" thing
  killed: 52 "52" voice state
  killed: 35 "Thirty-five" part side recipient voice state
  said: state official "said"
* mutiny PROTEST/riot ongoing
  when: 2006-05-14 "Sunday"
  where: spstate
  by: "inmates"
  sites: 51 "51 jails"
  said: state official "said"
* hostages ASSAULT/abduct ongoing
  when: 2006-05-14 "Sunday evening"
  where: spstate
  by: "inmates"
  to: "guards"
  abducted: 229 "229 people"
* hostfree RETREAT/release occurred
  when: 2006-05-14 "by nightfall"
  where: spstate
  by: "inmates"
  to: "guards"
  released: 18 "18 guards"
* declinefed REJECT/assist occurred
  when: 2006-05-12/2006-05-14 bounded
  by: lembo
  to: fedgov
  about: offerfed
  answers: offerfed "turned down"
* offerfed AGREE occurred
  when: 2006-05-12/2006-05-14 bounded
  by: fedgov
  to: lembo
  about: MOBILIZE/troops
* coast ASSAULT/firearms occurred
  when: 2006-05-13 "Saturday"
  where: santos
  by: pcc
  to: "a police post" thing
  part_of: wave
figure: troops 4000 "4,000 men"

== d-pcc-3
outlet: Le Quotidien des Deux Rives
register: translation
machine_translated: French
published: 2006-05-18
--
São Paulo: the {truce|armistice} of which nobody wants to have been the father

From our special sending. Since Monday evening, the largest city of South America breathes, without well knowing to whom it owes it. The {wave|assaults} have {truce|ceased} as they had begun: on an {callorder|order} come from a cell.

Recall of the facts. Friday towards 20 hours, the telephones sounded. In three days, 299 {wave|aggressions} have been recensed against commissariats, garages of the fire-fighters, agencies of bank; 82 buses {buses|set on fire}, of which the travellers had been previously {busout|made to descend}. Monday, the metropolis went home at 16 hours in an embottlement of 190 kilometres; the schools {schools|closed}, the airport had been {airbomb|evacuated} for a false alert to the bomb. The mutineers of 73 penitentiaries {hostfree|rendered} their last hostages the same evening.

What has passed? Sunday, an aeroplane of the military police {parley|carried} to Presidente Bernardes a commissary, a colonel, a functionary of the prisons and an advocate who counts the faction among her clients. They {parley|interviewed} themselves with Marcola, the presumed chief. He would have {demand|demanded} televisions for the World Cup, the {visits!demanded|return} of the visits and that the riot squad do not {enter!demanded|penetrate} in the {mutiny|mutinied} jails. Some hours later he passed, according to the advocate, a {callorder|call} by the portable. The secretary of Security denies all {deal!denied|accord}: "One does not {deal!denied|treat} with bandits." Governor Lembo admits the {parley|visit} but not the {deal!denied|negotiation}; he {accuserich|reproached} yesterday to the "white elite, very perverse" to cry vengeance in its salons.

For the {reprisal|vengeance} has begun. From the Monday, the police {reprisal|shoots}. It announced 71 suspects "{reprisal|neutralised}" until Tuesday, 93 until Wednesday midday, without giving one single name. In the periphery, men in balaclavas come down from cars without plates and {squads|fire} on young people seated before a bar. The Bar association {barask|claims} the {lists!demanded|list} of the dead; the ombudsman of the police has {ombask|required} the autopsies and was opposed a {ombrefuse|refusal}.

In Brasília, the Senate {senate|voted} in one afternoon nine laws of hardening, of which the {jam!announced|blocking} of portable telephones in prison. Lula, who {blamelula|imputes} the catastrophe to thirty years without schools, {renew|renewed} by the voice of Thomaz Bastos his {offerfed|proposal} of {sendarmy!hypothetical|soldiers}: they "{sendarmy!hypothetical|can be} in the streets in six hours, if the governor {govask!hypothetical|asks}". The governor did not {govask!denied|ask}. He {accept|accepted} however, Monday, the {intel|exchange} of intelligence with the federal police.

A communique photocopied circulates in the bakeries: if the {reprisal|slaughter} does not {stopreq,stop|stop}, the faction will {nextwavew,nextwave!threatened|recommence} and, this time, it will not be the police who {nextwave!threatened|pays}. Authentic? "It is as authentic as the {truce|truce}," smiles a sociologist.
--
who delegation: body BR | a commissary, a colonel, a functionary of the prisons and an advocate
who secsec: person BR | The secretary of Security
who omb: body BR | the ombudsman of the police
who bar: organisation BR | Bar association
who senate: body BR | the Senate
* truce RETREAT/ceasefire occurred
  when: 2006-05-15 "Monday evening"
  where: sp
  by: pcc
* wave ASSAULT occurred
  when: 2006-05-12/2006-05-15 day from published "Friday towards 20 hours"
  where: sp
  by: pcc
  to: "commissariats" thing; "garages of the fire-fighters" thing; "agencies of bank" thing
  count: 299 "299"
* buses ASSAULT/destroy occurred
  when: 2006-05-12/2006-05-15 day "three days"
  where: sp
  by: pcc
  to: "buses" thing
  count: 82 "82 buses"
  part_of: wave
* busout COERCE occurred optional
  when: 2006-05-12/2006-05-15 bounded
  where: sp
  by: pcc
  to: "the travellers"
* schools COERCE/restrict occurred optional
  when: 2006-05-15 "Monday"
  where: sp
  to: "the schools" thing
* airbomb RETREAT/withdraw occurred optional
  when: 2006-05-15 "Monday"
  where: "the airport"
* mutiny PROTEST/riot occurred
  when: 2006-05-12/2006-05-15 bounded
  where: "73 penitentiaries"
  by: "mutineers"
  sites: 73 "73 penitentiaries"
* hostfree RETREAT/release occurred
  when: 2006-05-15 "the same evening"
  where: "73 penitentiaries"
  by: "mutineers"
  to: "their last hostages"
* parley CONSULT/visit occurred
  when: 2006-05-14 "Sunday"
  where: bernardes
  by: delegation; marcola
  to: marcola
  said: lembo official "admits"
* demand REQUEST/change occurred
  when: 2006-05-14 "Sunday"
  where: bernardes
  by: marcola
  to: delegation
  about: visits
* visits CONCEDE demanded optional
  when: ?
* enter RETREAT demanded optional
  when: ?
  by: "the riot squad"
* callorder REQUEST/change occurred
  when: 2006-05-14 "Some hours later"
  by: marcola
  to: pcc
  said: "the advocate" "according to"
  about: truce
* deal AGREE denied
  when: ?
  to: pcc
  said: secsec official denied "denies"
  said: lembo official denied "admits"
* accuserich ACCUSE/disapprove occurred
  when: 2006-05-17 "yesterday"
  by: lembo
  to: "white elite, very perverse"
* reprisal ASSAULT/firearms ongoing
  when: 2006-05-15/2006-05-18 day from published "From the Monday"
  where: sp
  by: police
  to: "suspects"
  killed: 71 "71 suspects" side recipient voice police as_of 2006-05-16
  killed: 93 "93" side recipient voice police as_of 2006-05-17
  said: police official "announced"
  answers: wave "vengeance"
* squads ASSAULT/firearms ongoing
  when: 2006-05-15/2006-05-18
  where: "the periphery"
  by: "men in balaclavas"
  to: "young people"
* barask REQUEST/change occurred
  when: 2006-05-15/2006-05-18 bounded
  by: bar
  to: police
  about: lists
* lists CONCEDE demanded optional
  when: ?
* ombask REQUEST/change occurred
  when: 2006-05-15/2006-05-18 bounded
  by: omb
  to: police
* ombrefuse REJECT/change occurred
  when: 2006-05-15/2006-05-18 bounded
  to: omb
  answers: ombask "refusal"
* senate SUPPORT occurred optional
  when: 2006-05-15/2006-05-18 bounded
  where: brasilia
  by: senate
* jam COERCE/restrict announced
  when: ?
  where: "prison"
  by: senate
  to: "portable telephones" thing
* blamelula ACCUSE/allege occurred optional
  when: 2006-05-12/2006-05-18 bounded
  by: lula
* renew AGREE occurred
  when: 2006-05-12/2006-05-18 bounded
  by: lula
  to: lembo
  about: sendarmy
* offerfed AGREE occurred
  when: 2006-05-12/2006-05-18 bounded
  by: lula
  to: lembo
* sendarmy MOBILIZE/troops hypothetical
  when: ?
  by: lula
  said: bastos official "by the voice"
* govask REQUEST/assist denied
  when: 2006-05-12/2006-05-18 bounded
  by: lembo
  to: lula
* accept AGREE occurred
  when: 2006-05-15 "Monday"
  by: lembo
  to: "the federal police"
  about: intel
* intel COOPERATE occurred
  when: 2006-05-15 "Monday"
  by: lembo; "the federal police"
  to: lembo; "the federal police"
* stop RETREAT demanded optional
  when: ?
  by: police
* nextwave ASSAULT threatened
  when: ?
  by: pcc
  said: "A communique photocopied" unnamed
* nextwavew THREATEN/violence occurred
  when: 2006-05-15/2006-05-18 bounded
  by: pcc
  to: police
  said: "A communique photocopied" unnamed
  about: nextwave
* stopreq REQUEST/yield occurred
  when: 2006-05-15/2006-05-18 bounded
  by: pcc
  to: police
  said: "A communique photocopied" unnamed
  about: stop

== d-pcc-4
outlet: Assembly Reporting Service
register: parliament
published: 2006-06-08
--
State assembly, committee on public security: {hear|hearing} of 7 June (condensed)

The CHAIR reminded members that in three weeks two earlier sittings had been broken off for want of a quorum.

The WITNESS, a forensic doctor who has signed some forty of the reports, spoke for twenty minutes. Between 12 and 20 May, he said, the 23 institutes of the state received 492 bodies {toll|killed} by firearms. He had read 132 of those files in full. In most, the shots had come from above, into the head or chest, at short range. "That isn't an exchange of fire; it's an {reprisal|execution}."

Deputy (government side): Is the doctor telling us that police {reprisal|executed} 492 people?

WITNESS: I'm telling you what bullets do. Forty-odd of the 492 were policemen and guards, {wave|murdered} in the {wave|attacks} of the gang in the first two nights, as nobody disputes.

Deputy (opposition): The commander told this committee that 107 were {reprisal|killed} in "resistance". Who {squads|killed} the others? I have a {motion|motion} to {subpoena!demanded|summon} the secretary. I have another, to {logsgive!demanded|hand over} the radio logs of the third battalion.

Deputy (government side) {retort|called} it a {retort|slander} on men who had buried their comrades on Mother's Day. He wanted it in the minutes that, on the night of the 12th, one sergeant had {holdpost|held} a post in the east zone alone for forty minutes against a dozen attackers, who failed to {postattack|take} it.

A member asked about the {parley|flight} to Presidente Bernardes. The chief of the civil police, seated with the public, was {invite|asked} to come to the table and {comply|came}. There had been a {parley|conversation}, yes. Nothing was {deal!denied|granted}. The inmate had been shown that his men were alive, that was all. And the sixty television sets {tv|delivered} to the prisons that week? Bought by the families.

The {logs|motion} on the logs was {logs|carried}, seven to five. That on the secretary {secfail|fell}, five to seven, the member for Santos having changed his mind between the two. The opposition {walkout|left} the room in {walkout|protest}; it {threat|announced} that it would {strikebudget!threatened|block} the budget in the plenary if the secretary did not {appreq,appear|appear} of his own accord by the end of the month. Mothers of the dead, eleven of them, who had {silent|stood} along the wall with photographs, {silent|remained} after the lights went out.
--
who wit: person BR | The WITNESS; WITNESS
who commander: person BR | The commander
who chief: person BR | The chief of the civil police
who opp: party BR | The opposition
who mothers: population BR | Mothers of the dead
who secretary: person BR | the secretary
who committee: body BR | this committee
who gov2: person BR | Deputy (government side)
* toll ASSAULT/firearms occurred
  when: 2006-05-12/2006-05-20 bounded from text "Between 12 and 20 May"
  killed: 492 "492 bodies" voice wit
  said: wit witness "said"
* reprisal ASSAULT/firearms occurred
  when: 2006-05-12/2006-05-20 bounded from text "Between 12 and 20 May"
  by: police
  killed: 107 "107" side recipient voice commander
  said: wit witness "spoke"
  said: commander official "told"
* wave ASSAULT occurred
  when: 2006-05-12/2006-05-14 bounded "the first two nights"
  by: pcc
  to: police
  killed: >=40 "Forty-odd of the 492" side recipient voice wit
  said: wit witness
* squads ASSAULT/firearms occurred
  when: 2006-05-12/2006-05-20 bounded
  to: "the others"
  said: "Deputy (opposition)"
* motion REQUEST/change occurred
  when: 2006-06-07 day from text "7 June"
  by: opp
  to: committee
  about: subpoena
* subpoena REQUEST/meet demanded optional
  when: ?
  to: secretary
* logsgive CONCEDE demanded optional
  when: ?
  by: police
* retort ACCUSE/disapprove occurred
  when: 2006-06-07 day from text "7 June"
  by: gov2
  to: opp
* holdpost ASSAULT occurred optional
  when: 2006-05-12 day from text "the night of the 12th"
  where: "a post in the east zone"
  by: "one sergeant"
  to: "a dozen attackers"
  said: gov2 "wanted"
* postattack COERCE/seize attempted
  when: 2006-05-12 day from text "the night of the 12th"
  where: "the east zone"
  by: "a dozen attackers"
  to: "a post in the east zone" thing
  said: gov2 "wanted"
* invite REQUEST/meet occurred optional
  when: 2006-06-07
  by: committee
  to: chief
* comply AGREE occurred optional
  when: 2006-06-07
  by: chief
  to: committee
  answers: invite
* parley CONSULT/visit occurred
  when: 2006-05-12/2006-05-20 bounded
  where: bernardes
  to: "The inmate"
  said: chief official "yes"
* deal AGREE denied
  when: 2006-05-12/2006-05-20 bounded
  to: "The inmate"
  said: chief official denied
* logs REQUEST/change occurred
  when: 2006-06-07
  by: committee
  to: police
  about: logsgive
* secfail REJECT occurred
  when: 2006-06-07
  by: committee
  to: opp
  about: motion
  answers: motion "fell"
* walkout PROTEST/boycott occurred
  when: 2006-06-07
  where: "the room"
  by: opp
  to: committee
  answers: secfail "protest"
* threat THREATEN/restrict occurred
  when: 2006-06-07
  by: opp
  to: secretary
  about: strikebudget
* strikebudget REJECT threatened
  when: ?
  by: opp
* appear CONSULT hypothetical
  when: 2006-06-07/2006-06-30 bounded "by the end of the month"
  by: secretary
* silent PROTEST/demo occurred
  when: 2006-06-07
  by: mothers
  participants: 11 "eleven of them"
* appreq REQUEST/meet occurred
  when: 2006-06-07
  by: opp
  to: secretary
  about: appear
* tv AID occurred
  when: 2006-05-12/2006-05-20 bounded "that week"
  where: "the prisons"
  by: "the families"
  said: chief official
  to: "the prisons" thing
* hear ACCUSE/investigate occurred optional
  when: 2006-06-07 from text "7 June"
  by: committee
  about: reprisal
figure: votes 7 "seven" of committee
figure: votes 5 "five" of committee
