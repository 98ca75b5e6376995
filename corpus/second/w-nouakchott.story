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

Nouakchott, 7 August. It is by the radio that the Mauritanians learned, Wednesday a little before 9 hours, that the chief of the State had {sack|relieved} of their functions four generals and colonels; it is by the silence of the radio that they learned the continuation. At 9 h 20 the elements of the presidential guard of General Mohamed Ould Abdel Aziz presented themselves to the residence of Sidi Ould Cheikh Abdallahi and {pres|conducted} him to their barracks. His Prime minister {pmarr|arrested} at the same hour.

In a communique the new "High Council of State" {annul|annuls} the {sack|decree}. It {prom|promises} a presidential election "in a delay the shortest possible". No drop of blood has run.

Some hundreds of partisans of the president {rally|gathered} before the market of the Capital were {gas|dispersed} to the tear gas grenades; a vendor was {gas|wounded} to the leg. At the other end of the avenue, one {honk|honked} for the general.

The deputies, of which 48 had {quit|quitted} the presidential party on Monday, {depcall|called} to support the "{coup|rectification}". Paris {parc|condemns}, Washington too. The African Union {aureq|exacts} the return to the legality and has {audisp|dispatched} its commissioner for the peace.
--
who pm: office MR | Prime minister
who paris: state FR | Paris
who deputies: population MR | deputies
who guard: force MR | presidential guard
who abdallahi: the president; chief of the State
who aziz: the general
where nkc: Capital
* coup COERCE/martial-law occurred
  when: 2008-08-06 "Wednesday" "9 h 20"
  where: nkc
  by: aziz
  to: abdallahi
  killed: 0 "No drop of blood has run"
* sack SANCTION/expel occurred
  when: 2008-08-06 "Wednesday"
  by: abdallahi
  to: aziz; "four generals and colonels"
  count: 4 "four generals and colonels"
* pres COERCE/arrest occurred
  when: 2008-08-06 "9 h 20"
  where: "the residence of Sidi Ould Cheikh Abdallahi"; nkc
  by: guard
  to: abdallahi
  part_of: coup
* pmarr COERCE/arrest occurred
  when: 2008-08-06 "the same hour"
  where: nkc
  by: guard
  to: pm
  part_of: coup
* annul REJECT occurred
  when: 2008-08-06/2008-08-07 bounded
  by: hce
  to: abdallahi
  about: sack
  answers: sack
* prom AGREE occurred
  when: 2008-08-06/2008-08-07 bounded
  by: hce
* rally PROTEST/demo occurred
  when: 2008-08-06/2008-08-07 bounded
  where: "the market"; nkc
  by: "partisans of the president"
  participants: >=200 vague "Some hundreds of partisans"
* gas ASSAULT/crowd-control occurred
  when: 2008-08-06/2008-08-07 bounded
  where: "the market"; nkc
  to: "partisans of the president"
  with: crowd-control "tear gas grenades"
  injured: 1 "a vendor" side civilian
* honk PROTEST/demo occurred optional
  when: 2008-08-06/2008-08-07 bounded
  where: "the other end of the avenue"; nkc
* quit SANCTION/withdraw occurred
  when: 2008-08-04 "Monday"
  by: deputies
  to: "the presidential party"
  count: 48 "48"
* depcall REQUEST/assist occurred
  when: 2008-08-06/2008-08-07 bounded
  by: deputies
  about: SUPPORT
  answers: coup
* parc ACCUSE/disapprove occurred
  when: 2008-08-06/2008-08-07 bounded
  by: paris; us
  to: aziz
  about: coup
  answers: coup
* aureq REQUEST/change occurred
  when: 2008-08-06/2008-08-07 bounded
  by: au
  to: hce
* audisp CONSULT/visit occurred
  when: 2008-08-06/2008-08-07 bounded
  by: au; "commissioner for the peace"
tie: aziz commands guard "of General"

== w-nouakchott-2
outlet: Trans-Sahel Newswire
register: wire
published: 2008-09-20
--
Mauritania finds bodies of twelve soldiers {amb|seized} in desert {amb|ambush}

NOUAKCHOTT, Sept 20 (TSN) - The bodies of a Mauritanian captain, ten of his men and their civilian guide, missing since an {amb|ambush} last Sunday, were found on Saturday near the northern outpost of Tourine, the army said. They had been {behead|beheaded}, two officers told TSN.

Al-Qaeda in the Islamic Maghreb said on a website on Wednesday that it had {amb|captured} the patrol to {amb|avenge} "the {compl|complicity} of the generals with the Jews and the crusaders". In August the group's chief had {jihad|called for} a holy war against those who {coup|overthrew} the elected president.

General Aziz decreed three days of mourning and {swear|swore} to {search!announced|pursue} "the assassins to their holes". Two fighter aircraft {search|searched} the sand hills towards the Algerian border; some 400 troops are {search|combing} the area, and Algeria has been {algreq|asked} to watch its side.

The Front which opposes the {coup|putsch} bowed before the dead and {putoff|put off} a {march|march} it had called for Sunday. It {repro|reproached} the junta with having left desert garrisons without fuel so as to keep the best units in the capital.

Western aid has been {aid|suspended} since the {coup|coup}; Washington {usaid,wbaid|stopped} more than 20 million dollars, the World Bank 175 million. "At this hour, those who {aid|cut} the army's support {acc|share the guilt}," the junta's spokesman said. A US official called that "{uscyn|cynical}".

In December 2007, four French tourists were {aleg|murdered} near Aleg, and days later four soldiers were {ghal|shot} at El Ghallaouiya.
--
who algeria: state DZ | Algeria
where aleg: town MR 17.0530 -13.9130 | Aleg
where ghalla: town MR 22.6 -10.9 | El Ghallaouiya
who mauritania: state MR | Mauritania
who abdallahi: the elected president
* amb ASSAULT/abduct occurred
  when: 2008-09-14 "last Sunday"
  where: "desert"
  by: aqmi claimed
  to: army; "civilian guide"
  abducted: 12 "a Mauritanian captain, ten of his men and their civilian guide" side recipient
  said: army official "said"
  said: aqmi party claimed "said"
* behead ASSAULT/primitive occurred
  when: 2008-09-14/2008-09-20 bounded
  to: army; "civilian guide"
  killed: 12 "a Mauritanian captain, ten of his men and their civilian guide" side recipient voice army
  killed: 1 "a Mauritanian captain" part side recipient voice army
  killed: 10 "ten of his men" part side recipient voice army
  killed: 1 "their civilian guide" part side civilian voice army
  said: "two officers" official "told"
* compl ACCUSE/disapprove occurred optional
  when: 2008-09-17 "Wednesday"
  by: aqmi
  to: hce
* jihad REQUEST/assist occurred
  when: 2008-08 month "August"
  by: "the group's chief"
  about: ASSAULT to hce
* coup COERCE/martial-law occurred
  when: ?
  by: hce
  to: abdallahi
* swear THREATEN/violence occurred
  when: 2008-09-20
  by: aziz
  to: "the assassins"
  about: search
* search COERCE/arrest attempted
  when: 2008-09-14/2008-09-20 bounded
  where: "the sand hills"
  by: "Two fighter aircraft"; "some 400 troops"
  to: "the assassins"
* algreq REQUEST/assist occurred
  when: 2008-09-14/2008-09-20 bounded
  to: algeria
  about: MOBILIZE by algeria
* putoff SANCTION/discontinue occurred optional
  when: 2008-09-20
  by: fndd
  about: march
* march PROTEST/demo announced
  when: 2008-09-21 "Sunday"
  by: fndd
* repro ACCUSE/disapprove occurred
  when: 2008-09-20
  by: fndd
  to: hce
* aid SANCTION/discontinue ongoing
  when: ? "since the coup"
  by: us; wb
  to: army
* usaid SANCTION/discontinue occurred
  when: ? "since the coup"
  by: us
  money: >=20000000 "more than 20 million dollars"
  part_of: aid
* wbaid SANCTION/discontinue occurred
  when: ? "since the coup"
  by: wb
  money: 175000000 "175 million"
  part_of: aid
* acc ACCUSE/disapprove occurred
  when: 2008-09-14/2008-09-20 bounded
  by: "the junta's spokesman"
  to: us; wb
  about: aid
  answers: aid
* uscyn ACCUSE/disapprove occurred
  when: 2008-09-14/2008-09-20 bounded
  by: "A US official"
  to: "the junta's spokesman"
  about: acc
  answers: acc
* aleg ASSAULT occurred
  when: 2007-12 month from text "December 2007"
  where: aleg
  to: "French tourists"
  killed: 4 "four French tourists" side civilian
* ghal ASSAULT/firearms occurred
  when: 2007-12 month from aleg "days later"
  where: ghalla
  to: "four soldiers"
  killed: 4 "four soldiers" side recipient
figure: troops ~400 "some 400 troops"
figure: aircraft 2 "Two fighter aircraft"

== w-nouakchott-3
outlet: Cap Vert Analysis Notes
register: analysis
published: 2009-07-02
--
How Dakar squared the circle

A president cannot {resign!hypothetical|resign} to the men who {pres|hold} him, and a putschist cannot be made to say that he was one. It took Abdoulaye Wade's negotiators 23 days to find the sentence that let both be true.

By the {init,sign|accord} {init|initialled} in Dakar on 2 June and {sign|signed} in Nouakchott two days later, Sidi Ould Cheikh Abdallahi would freely {resign!announced|lay down} his mandate, but only after appointing a government of national unity, half its ministers from the general's camp, half from the Front and Ahmed Ould Daddah's party; Mohamed Ould Abdel Aziz, who had {azres|left} the army and the presidency of the council in April to be a candidate, would see the council turned into a mere defence body; the election of 6 June, a walkover {boyc|boycotted} by everybody else, would not take place; everybody would start again on 18 July.

For three weeks it hung on a comma. The Front {frontref|refused} to enter any government while the junta existed, and Abdallahi would not {abdref|sign} the decree. On the evening of 26 June, in the Palais des Congres, he {decr|signed} it, and in the same breath {resign|resigned}; he {forg|forgave} those who had "wronged me and the people". The head of the senate took over.

What is left of the detainees? The former prime minister and three others, {jail|jailed} last November over the ruin of Air Mauritanie, were {bail|released} on bail on 4 June as the {sign|accord} demanded. And of the {bans|sanctions}? The African Union {lift|lifted} on Tuesday the travel {bans|bans} it had imposed in February on the putschists. The money will {money|flow} again, the International Monetary Fund has let it be known, once a president has been elected.

If the general wins, as he expects, the {coup|coup} will have been laundered; if he loses, will the guards obey?
--
who daddah: person MR | Ahmed Ould Daddah
who imf: body - | International Monetary Fund
who aziz: the general
who hce: the putschists
where palais: site MR - - | Palais des Congres
* resign RETREAT/resign occurred
  when: 2009-06-26 from text "the evening of 26 June"
  where: palais
  by: abdallahi
* pres COERCE/arrest occurred optional
  when: ?
  by: "the men"
  to: abdallahi
* init AGREE occurred
  when: 2009-06-02 from text "2 June"
  where: dakar
  by: abdallahi; aziz; fndd; "Ahmed Ould Daddah's party"
  about: resign
* sign AGREE occurred
  when: 2009-06-04 from init "two days later"
  where: nkc
  by: abdallahi; aziz; fndd; "Ahmed Ould Daddah's party"
  about: resign
* azres RETREAT/resign occurred
  when: 2009-04 month "April"
  by: aziz
* boyc PROTEST/boycott occurred
  when: ? "6 June"
  by: "everybody else"
  to: "the election of 6 June" thing
* frontref REJECT occurred
  when: 2009-06-04/2009-06-26 bounded "three weeks"
  by: fndd
  to: hce
* abdref REJECT occurred
  when: 2009-06-04/2009-06-26 bounded "three weeks"
  by: abdallahi
  about: decr
* decr CONCEDE occurred optional
  when: 2009-06-26 from text "26 June"
  where: palais
  by: abdallahi
* forg CONCEDE occurred
  when: 2009-06-26 from text "26 June"
  where: palais
  by: abdallahi
  to: "those"
* jail COERCE/arrest occurred
  when: 2008-11 month "last November"
  to: "The former prime minister and three others"
  detained: 4 "The former prime minister and three others"
* bail RETREAT/release occurred
  when: 2009-06-04 from text "4 June"
  to: "The former prime minister and three others"
  released: 4 "The former prime minister and three others"
  answers: sign "as the accord demanded"
* bans SANCTION/discontinue occurred
  when: 2009-02 month "February"
  by: au
  to: hce
* lift RETREAT/access occurred
  when: 2009-06-30 "Tuesday"
  by: au
  to: hce
* money AID announced
  when: ?
  by: imf
* coup COERCE/martial-law occurred
  when: ?
  by: aziz; hce
tie: aziz leads former hce "the presidency of the council"
