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
Forces of order {clear|free} women and children from camp at Gdim Izik

Laayoune - The forces of order {clear|intervened} peacefully this Monday at dawn to {clear|evacuate} the camp of Gdim Izik, where a band of criminals wanted by justice had for weeks {hold|held} old people, women and children against their will, the wali of the region said.

The {clear|operation}, carried out without a single {fire!denied|shot} being {fire!denied|fired}, was over in less than an hour. Buses {bus|took} those {clear|set free} to their homes, and each family will {land|receive} a plot of land, as was {accord|agreed} on Saturday with the delegates of the families before hotheads {breakoff|tore up} the {accord|understanding}.

It was then that gangs armed with knives, stones and gas bottles {attack|attacked} the forces of order with rare savagery. Four gendarmes and a fireman were {attack|killed}, one of them by having his throat {attack|cut}, and some seventy {attack|injured}. In Laayoune the same elements {arson|set fire} to the court of appeal, a bank and several cars. Sixty-five troublemakers were {arrest|apprehended}. Calm returned at about two in the afternoon.

The enemies of our territorial integrity wished, on the day on which the informal {talks|round} opened in Manhasset, to {sabotage|torpedo} it. They failed.
--
who gangs: group - | gangs; troublemakers; the same elements; a band of criminals; hotheads; The enemies
who wali: office MA | the wali of the region
* clear ASSAULT/crowd-control occurred
  when: 2010-11-08 "this Monday at dawn"
  where: camp
  by: forces
  to: camp thing; "old people, women and children"
  said: wali official "said"
* hold ASSAULT/abduct occurred optional
  when: 2010-10/2010-11 "for weeks"
  where: camp
  by: gangs
  to: "old people, women and children"
  said: wali official "said"
* fire ASSAULT/firearms denied
  when: 2010-11-08
  where: camp
  by: forces denied
* bus AID occurred
  when: 2010-11-08
  to: "those set free"
* land AID announced
  when: ?
  to: "each family"
* accord AGREE occurred
  when: 2010-11-06 "Saturday"
  by: "the delegates of the families"
  about: land
* breakoff SANCTION/discontinue occurred
  when: 2010-11-06/2010-11-08 bounded
  by: gangs
  about: accord
* attack ASSAULT/primitive occurred
  when: 2010-11-08
  where: camp
  by: gangs
  to: forces
  with: knife "knives"; stones "stones"; other "gas bottles"
  killed: 5 "Four gendarmes and a fireman" side recipient
  killed: 4 "Four gendarmes" part side recipient
  killed: 1 "a fireman" part side recipient
  injured: ~70 "some seventy" side recipient
  killed: 1 "one of them" part side recipient
* arson PROTEST/riot occurred
  when: 2010-11-08
  where: laayoune
  by: gangs
  to: "the court of appeal" thing; "a bank" thing; "several cars" thing
* arrest COERCE/arrest occurred
  when: 2010-11-08
  to: gangs
  detained: 65 "Sixty-five"
* talks CONSULT/multilateral occurred
  when: 2010-11-08 "on the day"
  where: manhasset
* sabotage REJECT/meet attempted optional
  when: 2010-11-08
  by: gangs
  about: talks

== w-gdeim-2
outlet: Voz del Desierto Libre
register: communique
published: 2010-11-09
--
Polisario Front: {clear|massacre} at Gdeim Izik, we {uncall|call on} the United Nations

The Polisario Front {cond|condemns} with all its strength the {clear|assault} that Moroccan forces launched at half past six on Monday morning, with helicopters, water cannon and live rounds, against twenty thousand unarmed Sahrawis who {camp|camped} at Gdeim Izik to ask for bread and dignity.

By the count of our committees 19 Sahrawis have been {clear|killed}, 723 {clear|wounded} and 159 are missing. The regime, which {oct|shot} the child Nayem Elgarhi on 24 October at one of its road blocks, speaks of gangs. There were no weapons in the camp. That any gendarme was {attack!denied|murdered} there is an invention.

Soldiers and settlers went on to {loot|plunder} Sahrawi houses in El Aaiun through the night. {bar|Barred} from the city are journalists, deputies of the Spanish parliament and, since Sunday, the very observers of the UN mission.

The Front {talks|goes} to Manhasset all the same. It {uncall|demands} that the Security Council {send|send} a commission, and that MINURSO be {mandate|given} the task of watching over human rights, which every other mission of its kind has. Should the world look away, nobody may ask us to keep our people from {war,waract|taking up arms} again as before 1991.
--
who morocco: The regime
who unsc: body - | Security Council
* uncall REQUEST/assist occurred
  when: 2010-11-09
  by: polisario
  to: unsc; un
  about: send
  about: mandate
* cond ACCUSE/disapprove occurred
  when: 2010-11-09
  by: polisario
  to: forces
  about: clear
  answers: clear "condemns"
* clear ASSAULT/crowd-control occurred
  when: 2010-11-08 "at half past six on Monday morning"
  where: camp
  by: forces
  to: campers
  with: helicopter "helicopters"; crowd-control "water cannon"; small-arms "live rounds"
  killed: 19 "19 Sahrawis" side recipient voice polisario
  injured: 723 "723" side recipient voice polisario
  missing: 159 "159" voice polisario
  said: polisario party claimed
* camp PROTEST/obstruct occurred
  when: ?
  where: camp
  by: campers
  participants: 20000 "twenty thousand unarmed Sahrawis"
* oct ASSAULT/firearms occurred
  when: 2010-10-24 from text "24 October"
  where: "one of its road blocks"
  by: morocco
  to: "the child Nayem Elgarhi"
* attack ASSAULT/primitive denied
  when: 2010-11-08
  where: camp
  to: "any gendarme"
  said: polisario party denied
* loot COERCE/seize occurred
  when: 2010-11-08/2010-11-09 "through the night"
  where: laayoune
  by: "Soldiers and settlers"
  to: "Sahrawi houses" thing
* bar COERCE/restrict ongoing
  when: 2010-11-07/2010-11-09 "Sunday"
  where: laayoune
  to: "journalists"; "deputies of the Spanish parliament"; minurso
* talks CONSULT/multilateral announced optional
  when: ?
  where: manhasset
  by: polisario
* send ACCUSE/investigate demanded optional
  when: ?
  by: unsc
* mandate SUPPORT demanded optional
  when: ?
  to: minurso
* war THREATEN/violence occurred
  when: 2010-11-09
  by: polisario
  to: morocco
  about: waract
* waract ASSAULT hypothetical optional
  when: ?
  by: "our people"
  to: morocco

== w-gdeim-3
outlet: Iberian Evening Paper
register: analysis
published: 2013-02-18
--
After the {sent|verdict}: what Gdeim Izik changed

At half past midnight between Saturday and Sunday a military court in the Moroccan capital handed nine Sahrawis life {sent|terms} and fourteen others between twenty and thirty years. Two were {release|freed}, having sat out their two years. The {sent|sentences} close, for now, a case that began with tents.

The {camp|tents} of October 2010 had asked for jobs. Rabat {nego|talked} to their delegates for three weeks, and by several accounts a bargain was {accord|struck} on 4 November. What happened at dawn four days later has two versions still. The state counted eleven dead in uniform and two civilians; the men {sent|convicted} this weekend were {sent|found} guilty of those eleven deaths, although not one autopsy was laid before the court, and although most say they confessed under {torture|torture}. The Polisario Front, which first spoke of dozens of {clear|killed}, later gave two names. No inquiry from outside was ever {allow|admitted}: France {veto|resisted} it in the Council, and Rabat {expel|withdrew} the accreditation of several Spanish reporters in the week after the {clear|clearing}.

Three things followed. The {talks|meeting} at Manhasset, held on the very day, ended with an {agreemeet|agreement} to meet again, and nothing else; Christopher Ross has since lost Rabat's confidence, got it back, and {tour|toured} the region last autumn. Morocco {council|created} a human rights council with an office in Laayoune. And the diplomats' phrase "confidence-building" has come to mean family visits by aeroplane, which {famvis|resumed} in 2011 with bigger machines.

Families of the dead gendarmes {vigil|stood} outside the court with photographs; across a lane of policemen {vigil|stood} the families of the accused. A second {trial2|trial}, before civilian judges, is what the defence {ask|wants}.
--
who france: state FR | France
who civ: population EH | nine Sahrawis; the men convicted this weekend; most
* sent SANCTION/convict occurred
  when: 2013-02-16/2013-02-17 "between Saturday and Sunday"
  where: "the Moroccan capital"
  by: mcourt
  to: civ; "fourteen others"
  convicted: 9 "nine Sahrawis" part
  convicted: 14 "fourteen others" part
* release RETREAT/release occurred
  when: 2013-02-16/2013-02-17
  where: "the Moroccan capital"
  by: mcourt
  to: "Two"
  released: 2 "Two"
* nego CONSULT occurred
  when: 2010-10-14/2010-11-04 from accord "three weeks"
  by: morocco; "their delegates"
* accord AGREE occurred
  when: 2010-11-04 from text "4 November"
  by: morocco; "their delegates"
  said: "several accounts" unnamed
* clear ASSAULT/crowd-control occurred
  when: 2010-11-08 from accord "at dawn four days later"
  where: camp
  by: morocco
  killed: 11 "eleven dead in uniform" side actor voice "The state"
  killed: 2 "two civilians" side civilian voice "The state"
  killed: 2 "two names" voice polisario
  killed: >=24 vague "dozens" voice polisario
  said: "The state" official "counted"
  said: polisario party "gave"
* torture ASSAULT/torture occurred
  when: 2010-11-08/2013-02-17 bounded
  to: civ
  said: civ party claimed "say"
* allow RETREAT/access denied optional
  when: ?
  by: morocco
* veto REJECT/change occurred
  when: 2010-11-08/2013-02-18 bounded
  by: france
  about: allow
* expel COERCE/censor occurred
  when: 2010-11-08/2010-11-15 week from clear "in the week after"
  by: morocco
  to: "several Spanish reporters"
* talks CONSULT/multilateral occurred
  when: 2010-11-08 from clear "on the very day"
  where: manhasset
* tour CONSULT/visit occurred
  when: 2012-09-01/2012-11-30 season "last autumn"
  where: "the region"
  by: ross
* council CONCEDE occurred
  when: 2010-11-08/2013-02-18 bounded
  where: laayoune
  by: morocco
* vigil PROTEST/demo occurred
  when: 2013-02-16/2013-02-17 bounded
  where: "outside the court"
  by: "Families of the dead gendarmes"; "the families of the accused"
* trial2 ACCUSE/investigate demanded optional
  when: ?
* ask REQUEST/change occurred
  when: 2013-02-17/2013-02-18 bounded
  by: "the defence"
  about: trial2
* agreemeet AGREE occurred optional
  when: 2010-11-08
  where: manhasset
* famvis COOPERATE occurred
  when: 2011 "2011"
* camp PROTEST/obstruct occurred
  when: 2010-10 "October 2010"
  where: camp
  to: morocco
