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

The first boats {land|touched} sand at Domoni at about five. {shots|Shots} and the {shots|thud} of rocket-propelled grenades were heard until eight round the presidential villa at Hombo; at Ouani the gendarmes who held the airstrip {ran|ran} into the hills, a resident told MNS. "People are singing in the streets," he said.

The whereabouts of Mohamed Bacar, the French-trained former gendarme who had himself re-elected last June in a vote that the AU {void|called} void, are not known. Comoran chief of staff Salimou Mohamed Amiri said he was being {sought|sought} "village by village". Three civilians were {land|injured}, one of them by a stray bullet, the Mutsamudu hospital reported; a spokesman for Sambi, the Union's president, said that nobody on the attackers' side had been hurt.

Some 1,350 men from Tanzania and Sudan, {fly|flown} in by Libyan aircraft over the past fortnight, {land|took part} beside 450 Comorans. Senegal had {senegal|promised} troops and did not {send|send} them. South African president Thabo Mbeki had said that Bacar had {offer|offered} elections in May and that force was not needed; the AU's chairman, Tanzania's Jakaya Kikwete, went ahead. France {lend|lent} an aeroplane for moving Tanzanian soldiers but stayed out of the {land|landing}.

Last Wednesday's {raid|raid} by a Comoran patrol, in which a gendarme was {capture|captured}, and the leaflets dropped on Saturday by helicopter, {leaf|asking} people to stay indoors, had left little doubt.
--
who salimou: person KM | Salimou Mohamed Amiri
who mbeki: person ZA | Thabo Mbeki
who kikwete: person TZ | Jakaya Kikwete
who senegal: state SN | Senegal
where hombo: site KM -12.17 44.39 | Hombo
* land ASSAULT occurred
  when: 2008-03-25 "Tuesday"
  where: domoni; anjouan
  by: aumis; "Soldiers of the Comoros"
  to: bacar; gend
  injured: 3 "Three civilians" side civilian voice "the Mutsamudu hospital"
  injured: 1 "one of them" part side civilian voice "the Mutsamudu hospital"
  injured: 0 "nobody" side actor voice "a spokesman for Sambi"
  said: and party "said"
* take COERCE/seize occurred
  when: 2008-03-25 "Tuesday"
  where: mutsamudu; ouani; domoni; anjouan
  by: aumis; "Soldiers of the Comoros"
  to: "its main town" thing; "its airport" thing; "its second port" thing
  part_of: land
  said: and party "said"
* shots ASSAULT/firearms occurred
  when: 2008-03-25 "Tuesday"
  where: "the presidential villa"; hombo
  by: aumis; "Soldiers of the Comoros"
  to: gend
  with: grenade "rocket-propelled grenades"
  part_of: land
* ran RETREAT/withdraw occurred
  when: 2008-03-25 "Tuesday"
  where: ouani
  by: gend
  said: "a resident" witness "told"
* void REJECT occurred
  when: 2007-06-01/2008-03-25 bounded
  by: au
  to: bacar
* sought COERCE/arrest attempted
  when: 2008-03-25
  where: anjouan
  by: and
  to: bacar
  said: salimou party "said"
* fly MOBILIZE/troops occurred
  when: 2008-03-11/2008-03-25 day "over the past fortnight"
  by: tanzania; sudan; "Libyan aircraft"
  with: other "Libyan aircraft"
* senegal AGREE occurred
  when: ?
  by: senegal
  about: MOBILIZE/troops by senegal
* send MOBILIZE/troops denied
  when: ?
  by: senegal
* offer AGREE occurred
  when: ?
  by: bacar
  said: mbeki official "said"
* lend AID occurred
  when: 2008-03-11/2008-03-25 bounded
  by: france
  to: tanzania
* raid ASSAULT occurred
  when: 2008-03-19 "Last Wednesday"
  where: anjouan
  by: "a Comoran patrol"
  to: gend
* capture COERCE/arrest occurred
  when: 2008-03-19 "Last Wednesday"
  where: anjouan
  by: "a Comoran patrol"
  to: "a gendarme"
  detained: 1 "a gendarme" side recipient
  part_of: raid
* leaf REQUEST/change occurred
  when: 2008-03-22 "Saturday"
  where: anjouan
  to: "people"
figure: troops ~1350 "Some 1,350 men" of aumis at anjouan
figure: troops 450 "450 Comorans" of and at anjouan

== w-anjouan-2
outlet: Journal du Lagon
register: translation
machine_translated: French
published: 2008-03-28
--
Bacar at the Reunion, Mayotte in {emeute|emeute}

The ex-president of Anjouan, debarked the Wednesday on a beach of the south of Mayotte from a kwassa with twenty-three of his faithful, has {asylum|demanded} the asylum to France. He wore, according to two gendarmes, a dress and a veil. In the night a military airplane has {held|driven} him to Saint-Denis, where he is {held|held} in view for "entry with weapons of war".

The news has put the fire to the powder. Thursday from the 6 hours, some hundreds of Comorans of Mayotte {emeute|hunted} the whites in the streets of Mamoudzou, {emeute|caillassed} cars, {emeute|burned} bins, in crying "Bacar assassin, France accomplice". Twenty-odd {emeute|wounded}, of which a professor with the skull opened; ten {interp|interpellations}. Two barges have been {barge|stopped}; the Legion {guard|guards} the landing stage.

Moroni {extra|claims} its extradition and has issued an international {mandate|mandate}. "We {exam|examine} with benevolence," answers the Quai d'Orsay, who {recall|recalls} that one does not deliver a man to a country with death penalty.

At Anjouan even, the African soldiers {comb|comb} the heights: Eleven collaborators of Bacar {render|rendered} themselves Thursday at the mosque of Ouani; his minister of the Interior {minint|taken} in the mangrove. In Mutsamudu one {pill|pillages} the houses of the fallen power, and a doctor speaks of four women who report to have been {rape|violated} by gendarmes before their flight.
--
who comorans: population KM | Comorans of Mayotte
who legion: force FR | the Legion
who quai: body FR | Quai d'Orsay
who surrd: group KM | Eleven collaborators of Bacar
where stdenis: town RE -20.8789 55.4481 | Saint-Denis
where mam: town YT -12.7806 45.2278 | Mamoudzou
* emeute PROTEST/riot occurred
  when: 2008-03-27 "Thursday"
  where: mam; mayotte
  by: comorans
  to: "the whites"; france; "cars" thing; "bins" thing
  with: stones "caillassed"
  injured: ~20 "Twenty-odd" side recipient
  injured: 1 "a professor" part side civilian
  answers: held "The news has put the fire to the powder"
* asylum REQUEST/assist occurred
  when: 2008-03-26/2008-03-28 bounded
  by: bacar
  to: france
* held COERCE/arrest occurred
  when: 2008-03-26/2008-03-27 day "In the night"
  where: stdenis; reunion
  by: france
  to: bacar
* interp COERCE/arrest occurred
  when: 2008-03-27 "Thursday"
  where: mam
  by: france
  to: comorans
  detained: 10 "ten" side recipient
* barge COERCE/restrict occurred optional
  when: 2008-03-27/2008-03-28 bounded
  where: mayotte
  to: "Two barges" thing
* guard MOBILIZE/troops ongoing
  when: 2008-03-27/2008-03-28 bounded
  where: "the landing stage"; mayotte
  by: legion
* extra REQUEST/yield occurred
  when: 2008-03-26/2008-03-28 bounded
  by: union
  to: france
  about: COERCE/deport by france to bacar
* mandate ACCUSE/investigate occurred
  when: 2008-03-26/2008-03-28 bounded
  by: union
  to: bacar
* exam AGREE occurred optional
  when: 2008-03-26/2008-03-28 bounded
  by: quai
  to: union
  about: extra
  answers: extra "answers"
* recall REJECT/yield occurred optional
  when: 2008-03-26/2008-03-28 bounded
  by: quai
  to: union
  about: extra
  answers: extra "answers"
* comb COERCE ongoing
  when: 2008-03-27/2008-03-28 bounded
  where: "the heights"; anjouan
  by: "the African soldiers"
* render RETREAT/withdraw occurred
  when: 2008-03-27 "Thursday"
  where: "the mosque"; ouani
  by: surrd
  to: "the African soldiers"
  detained: 11 "Eleven" side actor
* minint COERCE/arrest occurred
  when: 2008-03-27/2008-03-28 bounded
  where: "the mangrove"; anjouan
  by: "the African soldiers"
  to: "his minister of the Interior"
  detained: 1 "his minister of the Interior" side recipient
* pill PROTEST/riot ongoing
  when: 2008-03-27/2008-03-28 bounded
  where: mutsamudu
  to: "the houses of the fallen power" thing
* rape ASSAULT/sexual occurred
  when: ?
  where: mutsamudu
  by: gend alleged of "four women"
  to: "four women"
  said: "four women" witness "report" via "a doctor"

== w-anjouan-3
outlet: Zanzibar Channel Review
register: analysis
published: 2008-07-25
--
A colonel {taken|goes} to Cotonou

Benin has {taken|taken} the guest nobody wanted. Last Saturday an aeroplane with Mohamed Bacar and three companions on board {taken|flew} from Reunion to Cotonou, after the French appeal board for refugees had {turn|turned down} his {asylum|claim} in May, because of "serious reasons to think" that he ordered {torture|torture}, and a court had {convict|given} him three months suspended for the guns in his boat. Moroni {insult|called} it an insult and no longer {deport|accepts} deportees from Mayotte; "not one more until he is {until|handed over}," says president Sambi.

The African Union's {land|invasion}, code name Democracy, deserves a better press than it gets. It lasted a day; it {land|killed} no civilian by its own weapons; the last Tanzanians {left|left} in May, having {collect|collected} 380 rifles. On 29 June the island chose Moussa Toybou, an engineer, with 52 percent, in a run-off which observers {praise|praised} but for two villages.

Yet the prisoners of the spring: about a hundred of Bacar's men, {ship|shipped} to Grande Comore, of whom four died of cholera in the Moroni prison, the Red Cross was {shown|shown} them only in June. There was to be a reconciliation commission, {pledge|pledged} at the AU table in April. It has not been named.

If there is a lesson, Khartoum drew it first: a government that {fly|sent} soldiers to end a secession at sea is the last that would have them {darfur|come} to Darfur.
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
* taken AID occurred
  when: 2008-07-19 "Last Saturday"
  where: cotonou
  by: benin
  to: bacar; "three companions"
* turn REJECT/assist occurred
  when: 2008-05 "May"
  by: board
  to: bacar
  about: asylum
  answers: asylum "turned down"
* asylum REQUEST/assist occurred
  when: ?
  by: bacar
  to: board
* torture ASSAULT/torture occurred
  when: ?
  by: bacar alleged of board
  said: board official suggested "reasons to think"
* convict SANCTION/convict occurred
  when: ?
  by: frcourt
  to: bacar
* insult ACCUSE/disapprove occurred
  when: 2008-07-19/2008-07-25 bounded
  by: union
  to: benin
  about: taken
  answers: taken "called it an insult"
* deport REJECT ongoing
  when: 2008-07-19/2008-07-25 bounded
  by: union
  about: COERCE/deport
  answers: taken "no longer accepts"
  said: sambi official "says"
* until REQUEST/yield occurred
  when: 2008-07-19/2008-07-25 bounded
  by: sambi
  about: COERCE/deport to bacar
* land ASSAULT occurred
  when: ?
  where: "the island"
  by: au
  killed: 0 "no civilian" side civilian
* left RETREAT/withdraw occurred
  when: 2008-05 "May"
  by: tanzania
* collect COERCE/seize occurred
  when: ?
  by: tanzania
  to: "380 rifles" thing
  munitions: 380 "380 rifles"
* praise SUPPORT occurred
  when: 2008-06-29/2008-07-25 bounded
  by: "observers"
* ship COERCE/deport occurred
  when: 2008-03-01/2008-05-31 season "spring"
  where: gc
  by: union
  to: prisoners
  detained: ~100 "about a hundred" side recipient
  killed: 4 "four" side recipient
* shown RETREAT/access occurred
  when: 2008-06 "June"
  by: union
  to: icrc
* pledge AGREE occurred
  when: 2008-04 "April"
  by: union; au
  about: COOPERATE
* fly MOBILIZE/troops occurred
  when: ?
  by: khartoum
* darfur MOBILIZE/troops hypothetical optional
  when: ?
  where: "Darfur"
  to: khartoum
