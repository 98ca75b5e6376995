story: w-nouakchott
conflict: Mauritania
countries: MR
facts: On 6 August 2008, hours after President Sidi Ould Cheikh Abdallahi dismissed four senior officers, General Mohamed Ould Abdel Aziz, head of the presidential guard, overthrew and detained him. The AU suspended Mauritania on 9 August, the US froze non-humanitarian aid, the World Bank 175 million dollars. Twelve soldiers were abducted at Tourine on 14 September by al-Qaeda in the Islamic Maghreb and found dead. Abdallahi was moved to house arrest in November, freed on 21 December. The Dakar accord of 4 June 2009 led to his resignation on 26 June and elections on 18 July. (public record: press of the time, AU communiques.)

who abdallahi: person MR | Sidi Ould Cheikh Abdallahi; Ould Cheikh Abdallahi; Abdallahi; Sidi
who aziz: person MR | Mohamed Ould Abdel Aziz; Ould Abdel Aziz; Abdel Aziz; General Aziz
who hce: group MR | High Council of State; the junta; the generals; the council
who fndd: coalition MR | National Front for the Defence of Democracy; FNDD; the Front
who aqmi: group DZ | al-Qaeda in the Islamic Maghreb; AQIM
who au: body - | African Union; AU
who wade: person SN | Abdoulaye Wade; Wade
who us: state US | United States; Washington
who wb: body - | World Bank
who police: force MR | police; anti-riot police
who army: force MR | the army; soldiers
where nkc: town MR 18.0858 -15.9785 | Nouakchott
where tourine: town MR 25.9000 -12.0000 | Tourine
where dakar: town SN 14.6937 -17.4441 | Dakar
where mr: country MR 20 -11 | Mauritania

== w-nouakchott-1
outlet: Le Vent du Banc d'Arguin
register: translation
machine_translated: French
published: 2008-08-07
--
The general {coup|overturns} the president who had just {sack|limoged} him

Nouakchott, 7 August. It is by the radio that the Mauritanians learned, Wednesday a little before 9 hours, that the chief of the State had {sack|relieved} of their functions four generals and colonels; it is by the silence of the radio that they learned the continuation. At 9 h 20 the elements of the presidential guard of General Mohamed Ould Abdel Aziz presented themselves to the residence of Sidi Ould Cheikh Abdallahi and {arrest|conducted} him to their barracks. His Prime minister {arrestpm|arrested} at the same hour.

In a communique the new "High Council of State" {annul|annuls} the {sack|decree}. It {elections|promises} a presidential election "in a delay the shortest possible". No drop of blood has run.

Some hundreds of partisans of the president {demo|gathered} before the market of the Capital were {gas|dispersed} to the tear gas grenades; a vendor was {gas|wounded} to the leg. At the other end of the avenue, one {joy|honked} for the general.

The deputies, of which 48 had {leaveparty|quitted} the presidential party on Monday, {call|called} to {backing|support} the "{coup|rectification}". Paris {condemn|condemns}, Washington too. The African Union {demand|exacts} the return to the legality and has {envoy|dispatched} its commissioner for the peace.
--
who pm: office MR | Prime minister
who paris: state FR | Paris
who deputies: population MR | deputies
* coup COERCE/martial-law occurred
  when: 2008-08-06 "Wednesday"
  where: nkc
  by: aziz
  to: abdallahi
  killed: 0 "No drop of blood"
  injured: 0 "No drop of blood"
* sack SANCTION/expel occurred
  when: 2008-08-06 "Wednesday a little before 9 hours"
  by: abdallahi
  to: aziz; "four generals and colonels"
  count: 4 "four generals and colonels"
* arrest COERCE/arrest occurred
  when: 2008-08-06 "At 9 h 20"
  where: "the residence of Sidi Ould Cheikh Abdallahi"; nkc
  by: "the presidential guard"; aziz
  to: abdallahi
  detained: 1 "him"
  part_of: coup
* arrestpm COERCE/arrest occurred
  when: 2008-08-06 "at the same hour"
  to: pm
  part_of: coup
* annul REJECT occurred
  when: 2008-08-06/2008-08-07 bounded
  by: hce
  to: abdallahi
  about: sack
  answers: sack "annuls the decree"
* elections AGREE occurred
  when: 2008-08-06/2008-08-07 bounded
  by: hce
* demo PROTEST/demo occurred
  when: 2008-08-06/2008-08-07 bounded
  where: "the market of the Capital"; nkc
  by: "partisans of the president"
  participants: >=200 vague "Some hundreds"
* gas ASSAULT/crowd-control occurred
  when: 2008-08-06/2008-08-07 bounded
  where: "the market of the Capital"; nkc
  to: "partisans of the president"
  with: crowd-control "tear gas grenades"
  injured: 1 "a vendor" side civilian
* joy SUPPORT occurred optional
  when: 2008-08-06/2008-08-07 bounded
  to: aziz
* leaveparty SANCTION/withdraw occurred
  when: 2008-08-04 "on Monday"
  by: deputies
  to: "the presidential party"
  count: 48 "48"
* call REQUEST/assist occurred
  when: 2008-08-06/2008-08-07 bounded
  by: deputies
  about: backing
* backing SUPPORT demanded optional
  when: ?
  to: aziz
* condemn ACCUSE/disapprove occurred
  when: 2008-08-06/2008-08-07 bounded
  by: paris; us
  to: aziz
  about: coup
  answers: coup
* demand REQUEST/change occurred
  when: 2008-08-06/2008-08-07 bounded
  by: au
  to: hce
  answers: coup
* envoy CONSULT/third-party announced
  when: ?
  by: au

== w-nouakchott-2
outlet: Trans-Sahel Newswire
register: wire
published: 2008-09-20
--
Mauritania finds bodies of twelve soldiers {tour|seized} in desert {tour|ambush}

NOUAKCHOTT, Sept 20 (TSN) - The bodies of a Mauritanian captain, ten of his men and their civilian guide, missing since an {tour|ambush} last Sunday, were found on Saturday near the northern outpost of Tourine, the army said. They had been {exec|beheaded}, two officers told TSN.

Al-Qaeda in the Islamic Maghreb said on a website on Wednesday that it had {tour|captured} the patrol to avenge "the {backcoup|complicity} of the generals with the Jews and the crusaders". In August the group's chief had {jihad|called for} a holy war against those who {coup|overthrew} the elected president.

General Aziz decreed three days of mourning and {vowhunt|swore} to {hunt|pursue} "the assassins to their holes". Two fighter aircraft {recon|searched} the sand hills towards the Algerian border; some 400 troops are {hunt|combing} the area, and Algeria has been {askalg|asked} to {closealg|watch} its side.

The Front which opposes the {coup|putsch} {condole|bowed} before the dead and {postpone|put off} a {march|march} it had called for Sunday. It {blame|reproached} the junta with having left desert garrisons without fuel so as to {massnkc|keep} the best units in the capital.

Western aid has been {freeze|suspended} since the {coup|coup}; Washington {usfreeze,wbfreeze|stopped} more than 20 million dollars, the World Bank 175 million. "At this hour, those who {freeze|cut} the army's support {blame2|share} the guilt," the junta's spokesman said. A US official {noblame|called} that "cynical".

In December 2007, four French tourists were {aleg|murdered} near Aleg, and days later four soldiers were {ghall|shot} at El Ghallaouiya.
--
who algeria: state DZ | Algeria
where aleg: town MR 17.0530 -13.9130 | Aleg
where ghalla: town MR 22.6 -10.9 | El Ghallaouiya
* tour ASSAULT/abduct occurred
  when: 2008-09-14 "last Sunday"
  where: tourine
  by: aqmi claimed
  to: "a Mauritanian captain, ten of his men and their civilian guide"
  abducted: 12 "twelve soldiers"
  said: army official "said"
  said: aqmi party claimed "said"
  answers: backcoup "to avenge"
* exec ASSAULT/targeted occurred
  when: 2008-09-14/2008-09-20 bounded
  where: tourine
  to: "a Mauritanian captain, ten of his men and their civilian guide"
  killed: 12 "twelve soldiers"
  said: "two officers" unnamed "told"
  killed: 1 "a Mauritanian captain" part side recipient
  killed: 10 "ten of his men" part side recipient
  killed: 1 "their civilian guide" part side civilian
* backcoup COOPERATE occurred optional
  when: ?
  by: hce alleged of aqmi
* jihad REQUEST/assist occurred
  when: 2008-08 "In August"
  by: "the group's chief"
* coup COERCE/martial-law occurred
  when: ?
  by: "those"
  to: "the elected president"
* vowhunt THREATEN/violence occurred
  when: 2008-09-14/2008-09-20 bounded
  by: aziz
  to: aqmi
  answers: exec
* hunt COERCE/arrest attempted
  when: 2008-09-14/2008-09-20 bounded
  where: "the sand hills"
  by: army
  to: "the assassins"
  troops: ~400 "some 400 troops"
* recon MOBILIZE/weapons occurred
  when: 2008-09-14/2008-09-20 bounded
  where: "the Algerian border"
  with: airstrike "fighter aircraft" 2
* askalg REQUEST/assist occurred
  when: 2008-09-14/2008-09-20 bounded
  to: algeria
  about: closealg
* closealg COOPERATE demanded optional
  when: ?
  by: algeria
* condole SUPPORT occurred optional
  when: 2008-09-14/2008-09-20 bounded
  by: fndd
* postpone CONCEDE occurred optional
  when: 2008-09-14/2008-09-20 bounded
  by: fndd
* march PROTEST/demo announced
  when: 2008-09-21 "Sunday"
  by: fndd
  to: hce
* blame ACCUSE/disapprove occurred
  when: 2008-09-14/2008-09-20 bounded
  by: fndd
  to: hce
  about: massnkc
  answers: massnkc "reproached"
* massnkc MOBILIZE/troops ongoing
  when: ?
  where: "the capital"
  by: hce alleged of fndd
* freeze SANCTION/discontinue ongoing
  when: ? "since the coup"
  by: "Western"
  to: mr
* usfreeze SANCTION/discontinue occurred
  when: ?
  by: us
  to: mr
  part_of: freeze
* wbfreeze SANCTION/discontinue occurred
  when: ?
  by: wb
  to: mr
  part_of: freeze
* blame2 ACCUSE/allege occurred
  when: 2008-09-14/2008-09-20 bounded
  by: hce; "the junta's spokesman"
  to: us; wb
  about: exec
* noblame ACCUSE/disapprove occurred
  when: 2008-09-14/2008-09-20 bounded
  by: "A US official"
  to: hce
  answers: blame2 "called"
* aleg ASSAULT occurred
  when: 2007-12 "December 2007"
  where: aleg
  to: "four French tourists"
  killed: 4 "four French tourists" side civilian
* ghall ASSAULT/firearms occurred
  when: 2007-12 from aleg "days later"
  where: ghalla
  to: "four soldiers"
  killed: 4 "four soldiers" side recipient

== w-nouakchott-3
outlet: Cap Vert Analysis Notes
register: analysis
published: 2009-07-02
--
How Dakar {deal|squared} the circle

A president cannot {resign|resign} to the men who {arrest|hold} him, and a putschist cannot be made to say that he was one. It took Abdoulaye Wade's negotiators 23 days to find the sentence that let both be true.

By the {deal|accord} {deal|initialled} in Dakar on 2 June and {dealsign|signed} in Nouakchott two days later, Sidi Ould Cheikh Abdallahi would freely {resign|lay down} his mandate, but only after {unity|appointing} a government of national unity, half its ministers from the general's camp, half from the Front and Ahmed Ould Daddah's party; Mohamed Ould Abdel Aziz, who had {azresign|left} the army and the presidency of the council in April to be a candidate, would see the council {dissolve|turned} into a mere defence body; the election of 6 June, a walkover {boycott|boycotted} by everybody else, would not take place; everybody would start again on 18 July.

For three weeks it hung on a comma. The Front {nodiss|refused} to {unity|enter} any government while the junta existed, and Abdallahi would not {nosign|sign} the decree. On the evening of 26 June, in the Palais des Congres, he {unity|signed} it, and in the same breath {resign|resigned}; he {forgive|forgave} those who had "{coup|wronged} me and the people". The head of the senate took over.

What is left of the detainees? The former prime minister and three others, {jail|jailed} last November over the ruin of Air Mauritanie, were {freepm|released} on bail on 4 June as the {deal|accord} demanded. And of the sanctions? The African Union {lift|lifted} on Tuesday the travel {ban|bans} it had {ban|imposed} in February on the putschists. The money will {resumeaid|flow} again, the International Monetary Fund has let it be known, once a president has been elected.

If the general wins, as he expects, the {coup|coup} will have been laundered; if he loses, will the guards obey?
--
who daddah: person MR | Ahmed Ould Daddah
who imf: body - | International Monetary Fund
* deal AGREE occurred
  when: 2009-06-02 from text "2 June"
  where: dakar
  by: abdallahi; aziz; fndd
* resign RETREAT/resign occurred
  when: 2009-06-26 from text "On the evening of 26 June"
  where: "Palais des Congres"
  by: abdallahi
* coup COERCE/martial-law occurred
  when: ?
  by: aziz
  to: abdallahi
* unity AGREE occurred
  when: 2009-06-26 from text "On the evening of 26 June"
  where: "Palais des Congres"
  by: abdallahi
* azresign RETREAT/resign occurred
  when: 2009-04 "April"
  by: aziz
* dissolve CONCEDE announced
  when: ?
  to: hce
* boycott PROTEST/boycott announced optional
  when: ?
  by: "everybody else"
* nodiss REJECT occurred
  when: 2009-06-04/2009-06-26 bounded "For three weeks"
  by: fndd
  to: hce
  about: unity
* nosign REJECT occurred
  when: 2009-06-04/2009-06-26 bounded "For three weeks"
  by: abdallahi
  about: unity
* forgive CONCEDE occurred
  when: 2009-06-26
  by: abdallahi
  to: "those who"
  about: coup
* jail COERCE/arrest occurred
  when: 2008-11 "last November"
  to: "The former prime minister and three others"
  detained: 4 "The former prime minister and three others"
* freepm RETREAT/release occurred
  when: 2009-06-04 from text "on 4 June"
  to: "The former prime minister and three others"
  released: 4 "The former prime minister and three others"
* lift RETREAT/access occurred
  when: 2009-06-30 "on Tuesday"
  by: au
  to: hce
  about: ban
* ban SANCTION/discontinue occurred
  when: 2009-02 "in February"
  by: au
  to: "putschists"
* resumeaid AID announced
  when: ?
  said: imf official "let it be known"
* arrest COERCE/arrest occurred optional
  when: ?
  by: "the men"
  to: abdallahi
* dealsign AGREE occurred
  when: 2009-06-04 from deal "two days later"
  where: nkc
  by: abdallahi; aziz; fndd
