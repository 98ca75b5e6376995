story: w-anjouan
conflict: Comoros
countries: KM
facts: Mohamed Bacar, president of the Comoran island of Anjouan, held his own vote on 10 June 2007 against the Union and the African Union. On 25 March 2008 about 450 Comoran soldiers with 1,000 to 1,350 troops of Tanzania and Sudan, airlifted by Libya, landed and took Mutsamudu, the airport at Ouani and Domoni in a day; few deaths. Bacar fled by speedboat to Mayotte on 26 March in women's clothes, was taken to Reunion, tried for weapons, refused asylum, and flown to Benin on 19 July. Riots on Mayotte on 27 March. South Africa had opposed the landing. Elections on 15 and 29 June 2008. (public record: press of the time, AU Peace and Security Council.)

who bacar: person KM | Mohamed Bacar; Bacar; Colonel Bacar
who sambi: person KM | Ahmed Abdallah Sambi; Sambi
who union: government KM | Union government; the Union; Moroni; the federal government
who and: force KM | National Army of Development; Comoran army; Comoran soldiers; federal army
who gend: force KM | Anjouan gendarmes; Bacar's gendarmes; gendarmes; the militia
who au: body - | African Union; AU
who aumis: force - | African Union force; AU force; Tanzanians and Sudanese; African troops; the coalition
who tanzania: state TZ | Tanzania; Tanzanian; Tanzanians
who sudan: state SD | Sudan; Sudanese
who libya: state LY | Libya
who france: state FR | France; Paris
who sa: state ZA | South Africa; Pretoria
where anjouan: province KM -12.22 44.42 | Anjouan; Nzwani; Ndzuwani
where mutsamudu: town KM -12.1667 44.3944 | Mutsamudu
where ouani: town KM -12.1333 44.4333 | Ouani
where domoni: town KM -12.2569 44.5319 | Domoni
where moheli: province KM -12.3 43.74 | Moheli; Mwali
where mayotte: province YT -12.8275 45.1662 | Mayotte
where reunion: province RE -21.1 55.5 | Reunion

== w-anjouan-1
outlet: Monsoon News Service
register: wire
published: 2008-03-25
--
African troops {land|land} on rebel Comoros island, {take|take} capital in hours

MORONI, March 25 (MNS) - Soldiers of the Comoros and a force of the African Union {land|came ashore} on the breakaway island of Anjouan before dawn on Tuesday and by noon {take|controlled} its main town, its airport and its second port, the federal army said.

The first boats {land|touched} sand at Domoni at about five. {fire|Shots} and the thud of rocket-propelled grenades were heard until eight round the presidential villa at Hombo; at Ouani the gendarmes who held the airstrip {flee|ran} into the hills, a resident told MNS. "People are {joy|singing} in the streets," he said.

The whereabouts of Mohamed Bacar, the French-trained former gendarme who had himself re-elected last June in a vote that the AU {null|called} void, are not known. Comoran chief of staff Salimou Mohamed Amiri said he was being {hunt|sought} "village by village". Three civilians were {land|injured}, one of them by a stray bullet, the Mutsamudu hospital reported; a spokesman for Sambi, the Union's president, said that nobody on the attackers' side had been hurt.

Some 1,350 men from Tanzania and Sudan, {libfly|flown} in by Libyan aircraft over the past fortnight, took part beside 450 Comorans. Senegal had {senegal|promised} troops and did not {senegaltroop|send} them. South African president Thabo Mbeki had said that Bacar had {offer|offered} elections in May and that force was {mbeki|not needed}; the AU's chairman, Tanzania's Jakaya Kikwete, went ahead. France {frtrans|lent} an aeroplane for {frtrans|moving} Tanzanian soldiers but stayed out of the {land|landing}.

Last Wednesday's {raidscout|raid} by a Comoran patrol, in which a gendarme was {capgend|captured}, and the leaflets {leaf|dropped} on Saturday by helicopter, {leaf|asking} people to stay indoors, had left little doubt.
--
who libya: Libyan aircraft
who salimou: person KM | Salimou Mohamed Amiri
who mbeki: person ZA | Thabo Mbeki
who kikwete: person TZ | Jakaya Kikwete
who senegal: state SN | Senegal
where hombo: site KM -12.17 44.39 | Hombo
* land ASSAULT occurred
  when: 2008-03-25 "before dawn on Tuesday" "about five"
  where: domoni; anjouan
  by: and; au; aumis
  to: bacar; gend
  said: and party "said"
  injured: 3 "Three civilians" side civilian voice "the Mutsamudu hospital"
  injured: 1 "one of them" part side civilian voice "the Mutsamudu hospital"
  injured: 0 "nobody on the attackers' side" side actor voice "a spokesman for Sambi"
  troops: ~1350 "Some 1,350 men from Tanzania and Sudan"
  troops: 450 "450 Comorans"
* take COERCE/seize occurred
  when: 2008-03-25 "by noon"
  where: mutsamudu; ouani; anjouan
  by: and; aumis
  to: "main town" thing; "airport" thing; "second port" thing
  said: and party "said"
  part_of: land
* fire ASSAULT/firearms occurred
  when: 2008-03-25 "until eight"
  where: hombo
  by: and; gend
  to: and; gend
  with: anti-tank "rocket-propelled grenades"; small-arms "Shots"
  part_of: land
* flee RETREAT/withdraw occurred
  when: 2008-03-25
  where: ouani
  by: gend
  said: "a resident" witness "told"
* joy SUPPORT occurred optional
  when: 2008-03-25
  by: "People"
  said: "a resident" witness "said"
* null REJECT occurred
  when: 2007-06-01/2008-03-25 bounded
  by: au
  to: bacar
* hunt COERCE/arrest attempted
  when: 2008-03-25
  by: and; salimou
  to: bacar
  said: salimou official "said"
* libfly AID occurred
  when: 2008-03-11/2008-03-25 bounded "over the past fortnight"
  by: libya
  to: tanzania; sudan
* senegal AGREE occurred
  when: ?
  by: senegal
  about: senegaltroop
* senegaltroop MOBILIZE/troops denied
  when: ?
  by: senegal
* mbeki REJECT/change occurred
  when: ?
  by: mbeki
  about: land
* frtrans AID occurred
  when: ?
  by: france
  to: tanzania
* raidscout ASSAULT occurred
  when: 2008-03-19 "Last Wednesday"
  by: "a Comoran patrol"
  to: gend
* capgend COERCE/arrest occurred
  when: 2008-03-19 "Last Wednesday"
  by: "a Comoran patrol"
  to: "a gendarme"
  detained: 1 "a gendarme"
  part_of: raidscout
* leaf REQUEST/change occurred optional
  when: 2008-03-22 "on Saturday"
  to: "people"
  with: helicopter "helicopter"
* offer AGREE occurred
  when: ?
  by: bacar
  said: mbeki official "said"

== w-anjouan-2
outlet: Journal du Lagon
register: translation
machine_translated: French
published: 2008-03-28
--
Bacar at the Reunion, Mayotte in {riot|emeute}

The ex-president of Anjouan, debarked the Wednesday on a beach of the south of Mayotte from a kwassa with twenty-three of his faithful, has {asylum|demanded} the asylum to France. He wore, according to two gendarmes, a dress and a veil. In the night a military airplane has {transfer|driven} him to Saint-Denis, where he is {custody|held in view} for "entry with weapons of war".

The news has put the fire to the powder. Thursday from the 6 hours, some hundreds of Comorans of Mayotte {riot|hunted} the whites in the streets of Mamoudzou, {riot|caillassed} cars, {riot|burned} bins, in crying "Bacar {cry|assassin}, France {cry|accomplice}". Twenty-odd {riot|wounded}, of which a professor with the skull {riot|opened}; ten {arrest|interpellations}. Two barges have been {barge|stopped}; the Legion {legion|guards} the landing stage.

Moroni {extrad|claims} its extradition and has issued an international {mandate|mandate}. "We examine with benevolence," answers the Quai d'Orsay, who recalls that one does not {noextr|deliver} a man to a country with death penalty.

At Anjouan even, the African soldiers {search|comb} the heights: Eleven collaborators of Bacar {surr|rendered} themselves Thursday at the mosque of Ouani; his minister of the Interior {captured|taken} in the mangrove. In Mutsamudu one {pillage|pillages} the houses of the fallen power, and a doctor speaks of four women who report to have been {rape|violated} by gendarmes before their {flee|flight}.
--
who aumis: the African soldiers
who bacar: The ex-president of Anjouan
who comorans: population KM | Comorans of Mayotte
who legion: force FR | the Legion
who quai: body FR | Quai d'Orsay
who surrd: group KM | Eleven collaborators of Bacar
where stdenis: town RE -20.8789 55.4481 | Saint-Denis
where mam: town YT -12.7806 45.2278 | Mamoudzou
* riot PROTEST/riot occurred
  when: 2008-03-27 "Thursday from the 6 hours"
  where: mam; mayotte
  by: comorans
  to: "the whites"; "cars" thing; "bins" thing
  with: stones
  injured: ~20 "Twenty-odd wounded" side recipient
  injured: 1 "a professor" part side civilian
  participants: >=200 vague "some hundreds"
  answers: transfer "put the fire to the powder"
* cry ACCUSE/allege occurred optional
  when: 2008-03-27 "Thursday"
  where: mam; mayotte
  by: comorans
  to: bacar; france
* asylum REQUEST/assist occurred
  when: 2008-03-26/2008-03-28 bounded
  by: bacar
  to: france
* transfer COERCE/deport occurred
  when: 2008-03-26/2008-03-27 "In the night"
  where: stdenis
  by: "a military airplane"
  to: bacar
* custody COERCE/arrest ongoing
  when: 2008-03-27/2008-03-28
  where: stdenis
  to: bacar
* arrest COERCE/arrest occurred
  when: 2008-03-27
  where: mam
  to: comorans
  detained: 10 "ten"
* barge PROTEST/obstruct occurred
  when: 2008-03-27
  where: mam
  to: "Two barges" thing
* legion MOBILIZE/troops ongoing
  when: 2008-03-28
  where: "the landing stage"
  by: legion
* extrad REQUEST/yield occurred
  when: 2008-03-26/2008-03-28 bounded
  by: union
  to: france
  about: COOPERATE by france to union
* mandate ACCUSE/investigate occurred
  when: 2008-03-26/2008-03-28 bounded
  by: union
  to: bacar
* noextr REJECT/yield occurred
  when: 2008-03-26/2008-03-28 bounded
  by: quai
  to: union
  about: extrad
  answers: extrad "answers"
* search COERCE/restrict ongoing
  when: 2008-03-28
  where: anjouan
  by: aumis
* surr RETREAT/withdraw occurred
  when: 2008-03-27 "Thursday"
  where: "the mosque"; ouani
  by: surrd
  surrendered: 11 "Eleven"
* captured COERCE/arrest occurred
  when: 2008-03-27/2008-03-28 bounded
  where: "the mangrove"
  to: "his minister of the Interior"
* pillage PROTEST/riot ongoing
  when: 2008-03-28
  where: mutsamudu
  to: "the houses of the fallen power" thing
* rape ASSAULT/sexual occurred
  when: ?
  where: anjouan
  by: gend alleged of "four women"
  to: "four women"
  said: "four women" witness "report" via "a doctor"
* flee RETREAT/withdraw occurred optional
  when: ?
  by: gend

== w-anjouan-3
outlet: Zanzibar Channel Review
register: analysis
published: 2008-07-25
--
A colonel goes to Cotonou

Benin has {takein|taken} the guest nobody wanted. Last Saturday an aeroplane with Mohamed Bacar and three companions on board {fly|flew} from Reunion to Cotonou, after the French appeal board for refugees had {noasyl|turned down} his {asylum|claim} in May, because of "serious reasons to think" that he ordered {torture|torture}, and a court had {convict|given} him three months suspended for the guns in his boat. Moroni {protest|called} it an insult and {stopdeport|no longer accepts} deportees from Mayotte; "not one more until he is {hand,handdem|handed over}," says president Sambi.

The African Union's {land|invasion}, code name Democracy, deserves a better press than it gets. It lasted a day; it killed no civilian by its own weapons; the last Tanzanians {withdraw|left} in May, having {disarm|collected} 380 rifles. On 29 June the island chose Moussa Toybou, an engineer, with 52 percent, in a run-off which observers {obs|praised} but for two villages.

Yet the {jail|prisoners} of the spring: about a hundred of Bacar's men, {transf|shipped} to Grande Comore, of whom four died of cholera in the Moroni prison, the Red Cross was {icrc|shown} them only in June. There was to be a reconciliation commission, {commprom|pledged} at the AU table in April. It has not been {nocomm!denied|named}.

If there is a lesson, Khartoum drew it first: a government that {sendtroops|sent} soldiers to end a secession at sea is the last that would have them {darfur|come} to Darfur.
--
who benin: state BJ | Benin
who board: body FR | French appeal board for refugees
who frcourt: body FR | a court
who icrc: organisation - | Red Cross
who prisoners: population KM | about a hundred of Bacar's men
who toybou: person KM | Moussa Toybou
who khartoum: government SD | Khartoum
where cotonou: town BJ 6.3654 2.4183 | Cotonou
where gc: province KM -11.7 43.3 | Grande Comore
* takein AID occurred
  when: 2008-07-19 "Last Saturday"
  where: cotonou
  by: benin
  to: bacar
* fly COERCE/deport occurred
  when: 2008-07-19 "Last Saturday"
  where: reunion; cotonou
  to: bacar; "three companions"
* noasyl REJECT/assist occurred
  when: 2008-05 "in May"
  by: board
  to: bacar
  answers: asylum "turned down"
* torture ASSAULT/torture occurred
  when: ?
  by: bacar alleged of board
  said: board official suggested "reasons to think"
* convict SANCTION/convict occurred
  when: ?
  by: frcourt
  to: bacar
* protest ACCUSE/disapprove occurred
  when: 2008-07-19/2008-07-25 bounded
  by: union
  about: fly
  answers: fly "called it an insult"
* stopdeport REJECT/yield occurred
  when: 2008-07-19/2008-07-25 bounded
  by: union; sambi
* hand COOPERATE demanded optional
  when: ?
  to: bacar
* handdem REQUEST/yield occurred
  when: 2008-07-19/2008-07-25 bounded
  by: sambi
  about: hand
* land ASSAULT occurred
  when: ?
  where: "the island"
  by: au
  killed: 0 "no civilian" side civilian
* withdraw RETREAT/withdraw occurred
  when: 2008-05 "in May"
  by: tanzania
* disarm COERCE/seize occurred
  when: ?
  by: tanzania
  munitions: 380 "380 rifles"
* obs SUPPORT occurred
  when: 2008-06-29/2008-07-25 bounded
  by: "observers"
  to: "run-off" thing
* jail COERCE/arrest occurred
  when: 2008-03-01/2008-05-31 season "of the spring"
  to: prisoners
  detained: ~100 "about a hundred"
* transf COERCE/deport occurred
  when: ?
  where: gc
  to: prisoners
* icrc RETREAT/access occurred
  when: 2008-06 "in June"
  to: icrc
* commprom AGREE occurred
  when: 2008-04 "in April"
  about: nocomm
* nocomm CONCEDE denied optional
  when: ?
* sendtroops MOBILIZE/troops occurred
  when: ?
  by: khartoum
* darfur MOBILIZE/troops hypothetical optional
  when: ?
  where: "Darfur"
* asylum REQUEST/assist occurred
  when: ?
  by: bacar
  to: board
