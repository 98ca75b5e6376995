story: w-gdeim
conflict: Western Sahara
countries: MA EH
facts: From 10 October 2010 Sahrawi families pitched tents at Gdeim Izik, 12 km east of Laayoune, asking for work and housing; about 15,000 to 20,000 people by the end. A boy of 14 was shot at a checkpoint on 24 October. Moroccan forces cleared the camp at dawn on 8 November, the day talks opened at Manhasset; clashes and arson followed in Laayoune. Morocco gave 11 dead of its forces and two civilians, the Polisario Front spoke of dozens of civilian dead. A military court sentenced 25 men on 17 February 2013. (public record: UN Secretary-General's report S/2011/249, press, Human Rights Watch.)

who forces: force MA | Moroccan forces; security forces; auxiliary forces; gendarmes; Royal Gendarmerie; the forces of order
who morocco: state MA | Morocco; Rabat; Moroccan government
who minint: person MA | Taieb Cherkaoui; Cherkaoui; interior minister
who polisario: group EH | Polisario Front; Polisario; Frente Polisario
who campers: population EH | Sahrawis; Sahrawi families; campers; the campers; protesters; inhabitants of the camp; young men
who un: organisation - | United Nations; UN
who minurso: force - | MINURSO; UN mission
who ross: person - | Christopher Ross; Ross
who mcourt: body MA | military court
where camp: site EH 27.1050 -13.0330 | Gdeim Izik; the camp; tent camp; Gdim Izik
where laayoune: town EH 27.1536 -13.2033 | Laayoune; El Aaiun; Laayoun
where ws: region EH 24.5 -13.7 | Western Sahara
where manhasset: town US 40.7979 -73.6996 | Manhasset

== w-gdeim-1
outlet: Maghreb State Telegraph
register: state-media
published: 2010-11-08
--
Forces of order {free|free} women and children from camp at Gdim Izik

Laayoune - The forces of order {clear|intervened} peacefully this Monday at dawn to {clear|evacuate} the camp of Gdim Izik, where a band of criminals wanted by justice had for weeks {hold|held} old people, women and children against their will, the wali of the region said.

The {clear|operation}, carried out without a single shot being {shots|fired}, was over in less than an hour. Buses {bus|took} those {free|set free} to their homes, and each family will {land|receive} a plot of land, as was {deal|agreed} on Saturday with the delegates of the families before hotheads {tear|tore up} the {deal|understanding}.

It was then that gangs armed with knives, stones and gas bottles {gattack|attacked} the forces of order with rare savagery. Four gendarmes and a fireman were {gattack|killed}, one of them by having his throat {gattack|cut}, and some seventy {gattack|injured}. In Laayoune the same elements {arson|set fire} to the court of appeal, a bank and several cars. Sixty-five troublemakers were {arrest|apprehended}. Calm returned at about two in the afternoon.

The enemies of our territorial integrity wished, on the day on which the informal {manh|round} {manh|opened} in Manhasset, to torpedo it. They failed.
--
who gangs: group - | gangs; troublemakers; the same elements; a band of criminals; hotheads; The enemies
who wali: office MA | the wali of the region
* clear ASSAULT occurred
  when: 2010-11-08 "this Monday at dawn"
  where: camp
  by: forces
  to: camp thing
  said: wali official "said"
* free RETREAT/release occurred
  when: 2010-11-08
  where: camp
  by: forces
  to: "women and children"
  part_of: clear
* hold ASSAULT/abduct occurred
  when: ? "for weeks"
  where: camp
  by: gangs alleged of wali
  to: "old people, women and children"
  said: wali official "said"
* shots ASSAULT/firearms denied optional
  when: 2010-11-08
  where: camp
  by: forces
* bus AID occurred
  when: 2010-11-08
  to: "those set free"
* land AID announced
  when: ?
  to: "each family"
* deal AGREE occurred
  when: 2010-11-06 "Saturday"
  by: "the delegates of the families"
  about: land
* tear SANCTION/discontinue occurred
  when: 2010-11-06/2010-11-08 bounded
  by: gangs
  about: deal
* gattack ASSAULT/primitive occurred
  when: 2010-11-08
  where: camp
  by: gangs
  to: forces; "a fireman"
  with: knife "knives"; stones "stones"; other "gas bottles"
  killed: 5 "Four gendarmes and a fireman" side recipient
  killed: 4 "Four gendarmes" part side recipient
  killed: 1 "a fireman" part side recipient
  killed: 1 "one of them" part side recipient
  injured: ~70 "some seventy" side recipient
* arson PROTEST/riot occurred
  when: 2010-11-08
  where: laayoune
  by: gangs
  to: "the court of appeal" thing; "a bank" thing; "several cars" thing
* arrest COERCE/arrest occurred
  when: 2010-11-08
  to: gangs
  detained: 65 "Sixty-five troublemakers" side recipient
* manh CONSULT occurred optional
  when: 2010-11-08
  where: manhasset

== w-gdeim-2
outlet: Voz del Desierto Libre
register: communique
published: 2010-11-09
--
Polisario Front: {clear|massacre} at Gdeim Izik, we {demand|call on} the United Nations

The Polisario Front {cond|condemns} with all its strength the {clear|assault} that Moroccan forces launched at half past six on Monday morning, with helicopters, water cannon and live rounds, against twenty thousand unarmed Sahrawis who {tents|camped} at Gdeim Izik to {jobs|ask} for bread and dignity.

By the count of our committees 19 Sahrawis have been {clear|killed}, 723 {clear|wounded} and 159 are missing. The regime, which {boy|shot} the child Nayem Elgarhi on 24 October at one of its road blocks, {label|speaks} of gangs. There were no weapons in the camp. That any gendarme was {gattack|murdered} there is an invention.

Soldiers and settlers went on to {plunder|plunder} Sahrawi houses in El Aaiun through the night. {bar|Barred} from the city are journalists, deputies of the Spanish parliament and, since Sunday, the very observers of the UN mission.

The Front {manh|goes} to Manhasset all the same. It {demand|demands} that the Security Council send a commission, and that MINURSO be given the task of watching over human rights, which every other mission of its kind has. Should the world look away, nobody may ask us to keep our people from {threat,arms|taking up arms} again as before 1991.
--
who morocco: The regime
who unsc: body - | Security Council
* clear ASSAULT occurred
  when: 2010-11-08 "half past six on Monday morning"
  where: camp
  by: forces
  to: campers
  with: helicopter "helicopters"; crowd-control "water cannon"; small-arms "live rounds"
  killed: 19 "19 Sahrawis" side recipient voice "our committees"
  injured: 723 "723" side recipient voice "our committees"
  missing: 159 "159" side recipient voice "our committees"
* cond ACCUSE/disapprove occurred
  when: 2010-11-08/2010-11-09 bounded
  by: polisario
  to: forces
  about: clear
  answers: clear "condemns"
* tents PROTEST/demo occurred
  when: ?
  where: camp
  by: campers
  participants: 20000 "twenty thousand"
* jobs REQUEST/assist occurred optional
  when: ?
  where: camp
  by: campers
* boy ASSAULT/firearms occurred
  when: 2010-10-24 from text "24 October"
  where: "one of its road blocks"
  by: morocco alleged of polisario
  to: "the child Nayem Elgarhi"
* label ACCUSE/disapprove occurred optional
  when: ?
  by: morocco
  to: "gangs"
* gattack ASSAULT/primitive denied
  when: 2010-11-08/2010-11-09 bounded
  where: camp
  to: "any gendarme"
  said: polisario party denied "an invention"
* plunder COERCE/seize occurred
  when: 2010-11-08/2010-11-09 day "the night"
  where: laayoune
  by: "Soldiers" alleged of polisario; "settlers" alleged of polisario
  to: "Sahrawi houses" thing
* bar COERCE/restrict ongoing
  when: 2010-11-07/2010-11-09 day "Sunday"
  where: laayoune
  to: "journalists"; "deputies of the Spanish parliament"; minurso
* manh CONSULT announced
  when: ?
  where: manhasset
  by: polisario
* demand REQUEST/change occurred
  when: 2010-11-08/2010-11-09 bounded
  by: polisario
  to: unsc; un
  about: ACCUSE/investigate
* threat THREATEN/violence occurred
  when: 2010-11-08/2010-11-09 bounded
  by: polisario
  about: arms
* arms ASSAULT hypothetical optional
  when: ?
  by: "our people"

== w-gdeim-3
outlet: Iberian Evening Paper
register: analysis
published: 2013-02-18
--
After the {verdict|verdict}: what Gdeim Izik changed

At half past midnight between Saturday and Sunday a military court in the Moroccan capital handed nine Sahrawis life {verdict|terms} and fourteen others between twenty and thirty years. Two were {freed|freed}, having sat out their two years. The {verdict|sentences} close, for now, a case that began with {tents|tents}.

The {tents|tents} of October 2010 had {jobs|asked} for jobs. Rabat {talks|talked} to their delegates for three weeks, and by several accounts a {deal|bargain} was struck on 4 November. What {clear|happened} at dawn four days later has two versions still. The state counted eleven dead in uniform and two civilians; the men {verdict|convicted} this weekend were {verdict|found guilty} of those eleven deaths, although not one autopsy was laid before the court, and although most say they {confess|confessed} under {torture|torture}. The Polisario Front, which first spoke of dozens of {clear|killed}, later gave two names. No inquiry from outside was ever {inqrej|admitted}: France {france|resisted} it in the Council, and Rabat {accred|withdrew} the accreditation of several Spanish reporters in the week after the {clear|clearing}.

Three things followed. The {manh|meeting} at Manhasset, held on the very day, ended with an {again|agreement} to meet again, and nothing else; Christopher Ross has since lost Rabat's confidence, got it back, and {tour|toured} the region last autumn. Morocco {council|created} a human rights council with an office in Laayoune. And the diplomats' phrase "confidence-building" has come to mean family {flights|visits} by aeroplane, which {flights|resumed} in 2011 with bigger machines.

Families of the dead gendarmes {vigil|stood} outside the court with photographs; across a lane of policemen {vigil2|stood} the families of the accused. A second trial, before civilian judges, is what the defence {retrial|wants}.
--
who france: state FR | France
who civ: population EH | nine Sahrawis; the men convicted this weekend; most
* verdict SANCTION/convict occurred
  when: 2013-02-17 "half past midnight between Saturday and Sunday" "this weekend"
  where: "the Moroccan capital"
  by: mcourt
  to: civ; "fourteen others"
  count: 9 "nine Sahrawis"
* freed RETREAT/release occurred
  when: 2013-02-17 "half past midnight between Saturday and Sunday"
  where: "the Moroccan capital"
  by: mcourt
  to: "Two"
  released: 2 "Two"
* tents PROTEST/demo occurred
  when: 2010-10 from text "October 2010"
  where: camp
* jobs REQUEST/assist occurred
  when: 2010-10 from text "October 2010"
  where: camp
* talks CONSULT occurred
  when: 2010-10-01/2010-11-04 bounded "three weeks"
  by: morocco; "their delegates"
  to: "their delegates"
* deal AGREE occurred
  when: 2010-11-04 from text "4 November"
  by: morocco; "their delegates"
  said: "several accounts" unnamed "by several accounts"
* clear ASSAULT occurred
  when: 2010-11-08 from deal "dawn four days later"
  where: camp
  killed: 11 "eleven dead in uniform" side actor voice "The state"
  killed: 2 "two civilians" side civilian voice "The state"
  killed: >=24 vague "dozens of killed" side recipient voice polisario
  killed: 2 "two names" side recipient voice polisario
* confess CONCEDE occurred optional
  when: 2010-11-08/2013-02-17 bounded
  by: civ
  said: civ party "say"
* torture ASSAULT/torture occurred
  when: 2010-11-08/2013-02-17 bounded
  to: civ
  said: civ party "say"
* inqrej REJECT occurred
  when: 2010-11-08/2013-02-18 bounded
  about: ACCUSE/investigate
* france REJECT/change occurred
  when: 2010-11-08/2013-02-18 bounded
  where: "the Council"
  by: france
  about: ACCUSE/investigate
* accred COERCE/censor occurred
  when: 2010-11-08/2010-11-15 week from clear "the week after"
  by: morocco
  to: "several Spanish reporters"
  count: >=3 vague "several"
* manh CONSULT occurred
  when: 2010-11-08 from clear "the very day"
  where: manhasset
* again AGREE occurred
  when: 2010-11-08
  where: manhasset
  about: CONSULT
* tour CONSULT/visit occurred
  when: 2012-09/2012-11 season "last autumn"
  where: "the region"
  by: ross
* council CONCEDE occurred optional
  when: 2010-11-08/2013-02-18 bounded
  by: morocco
* flights COOPERATE occurred
  when: 2011 from text "2011"
* vigil PROTEST/demo occurred
  when: 2013-02-17
  where: "the court"; "the Moroccan capital"
  by: "Families of the dead gendarmes"
* vigil2 PROTEST/demo occurred
  when: 2013-02-17
  where: "the court"; "the Moroccan capital"
  by: "the families of the accused"
* retrial REQUEST/change occurred
  when: 2013-02-17/2013-02-18 bounded
  by: "the defence"
  about: ACCUSE/investigate
