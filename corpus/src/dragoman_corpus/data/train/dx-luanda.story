story: dx-luanda
conflict: Angola
countries: AO, PT, US, ZA
facts: After Angola's vote of 29 and 30 September 1992 Unita cried fraud and pulled its generals out of the joint army; the result of 17 October gave dos Santos 49.57 and Savimbi 40.07 per cent. From 30 October to 2 November police and armed civilians fought Unita in Luanda; over 1,000 people died; Unita's vice-president Jeremias Chitunda and the negotiator Elias Salupeto Pena were killed as they fled. A truce brokered by the United Nations began on 2 November.
  On 26 November the parties met at Namibe and reaffirmed the peace accords; on the 29th Unita took Uige and Negage. (public record: UN reports, Margaret Anstee's account, press.)

who savimbi: person AO | Jonas Savimbi; Savimbi; Dr Savimbi
who unita: party AO | Unita; UNITA
who mpla: party AO | MPLA
who dossantos: office AO | Jose Eduardo dos Santos; Dos Santos; dos Santos; President dos Santos
who angov: government AO | Angolan government; the government; government
who police: force AO | riot police; police; the police
who army: force AO | Angolan army; government troops; the army; army
who civilians: population AO | armed civilians; civilians
who chitunda: person AO | Jeremias Chitunda; Chitunda
who pena: person AO | Elias Salupeto Pena; Salupeto Pena
who anstee: office - | Margaret Anstee; Anstee; Miss Anstee
who un: organisation - | United Nations; UN
who portugal: state PT | Portugal; Lisbon
who us: state US | United States; Washington
who safrica: state ZA | South Africa; Pretoria
where luanda: town AO -8.84 13.23 | Luanda; LUANDA
where huambo: town AO -12.78 15.74 | Huambo
where uige: town AO -7.61 15.06 | Uige
where negage: town AO -7.77 15.27 | Negage
where namibe: town AO -15.19 12.15 | Namibe
where lobito: town AO -12.36 13.54 | Lobito
where rocha: district AO -8.85 13.23 | Rocha Pinto
where airport: site AO -8.86 13.23 | Luanda airport; the airport
where turismo: site AO -8.81 13.24 | Hotel Turismo
where angola: country AO - - | Angola

== dx-luanda-1
outlet: Lusitania Press Agency
register: wire
published: 1992-11-03
--
Angolan {truce|truce} holds in capital after three days of {fight|slaughter}

LUANDA, Nov 3 (LPA) - A {truce|cease-fire} arranged by telephone between two continents gave Luanda a quiet Tuesday, the first since Friday, and let its people gather the bodies of those who were {fight|killed} in the heaviest {fight|fighting} the Angolan capital has ever seen. Hospital workers put the toll at more than 1,000; the dead lay in the gutters of the Miramar hill, where Unita had its villas.

Among them is the rebel movement's vice-president, Jeremias Chitunda, the government announced. He had {flee|fled} the city with others in four cars on Monday and was {chit|shot} at a roadblock in Sambizanga, according to the state radio, "in an {chit|exchange} of fire with the people". Elias Salupeto Pena, Jonas Savimbi's nephew and his chief negotiator in the joint commission, was {chit|wounded} in the same {chit|ambush} and died afterwards, how is disputed. Unita's representative in Lisbon {lisacc|accused} the government of having them {pena|executed}. Its chief of staff, Abel Chivukuvuku, {chit|hit} in both legs, is in the {chivarr|hands} of the army.

How it began depends on whom one asks. Officials say that Unita men {airport|attacked} the airport on Friday evening with mortars in order to {takecity|take} the city; Unita says that riot police, the "ninjas", had {turismo|fired} rockets on its people in the Hotel Turismo. On Saturday the police {weapons|handed out} rifles to anyone who came with an MPLA card. Bands {hunt|went} from door to door. "They asked in Umbundu, and who answered was {hunt|killed}," said a tailor in Rocha Pinto, himself unable to tell how many: twenty in his street.

Seven South Africans, whose plane was to have taken off on Saturday, were {sah|seized} by Unita's men, and let {sarel|go} on Monday in exchange for safe conduct. A British oil worker was {stray|hit} by a stray bullet. Portugal has {evac|flown out} some 400 of its citizens; American diplomats {usevac|followed} in a military transport after their trailers on the hill came under {usfire|fire}.

It was UN Secretary-General Boutros Boutros-Ghali who {bgcall|rang} Savimbi, at his headquarters near Huambo, on Sunday, with the American assistant secretary Herman Cohen {bgcall|ringing} the president. Both {truceag|accepted} a {truce|halt} to hostilities from one minute past midnight on Monday. Margaret Anstee, the UN envoy, who spent the nights under a desk, {ansappeal|appealed} to them to send delegates to a {meet|meeting}.

Savimbi has {refuse|denied} from the first day the result of the vote of September 29 and 30, which gave President dos Santos 49.57 per cent against 40.07 for him. He spoke of {fraud|theft}, {genout|pulled} eleven of his generals {genout|out} of the new joint army on October 5, and let his men {towns|take} town halls in half the country. Observers of the United Nations had {obs|judged} the ballot "generally free and fair"; a second round was due.

~ Escudo 1 = 0.007 USD
~ (Telex copy, corrupted group in par. 4 restored)
--
who bbg: office - | Boutros Boutros-Ghali; Secretary-General
who cohen: office US | Herman Cohen
who chiv: person AO | Abel Chivukuvuku
who lisrep: office AO | Unita's representative in Lisbon
who radio: outlet AO | state radio
who britain: person GB | A British oil worker
where sambizanga: district AO -8.80 13.25 | Sambizanga
where miramar: district AO -8.81 13.25 | Miramar
* truce RETREAT/ceasefire occurred
  when: 1992-11-02/1992-11-03 "midnight on Monday"
  where: luanda
  by: unita; angov
  to: unita; angov
* fight ASSAULT/firearms occurred
  when: 1992-10-30/1992-11-02 "three days"
  where: luanda; miramar
  by: police; unita
  to: police; unita; "its people"
  killed: >=1000 "more than 1,000" side unknown voice "Hospital workers"
  said: "Hospital workers" witness "put"
* flee RETREAT/withdraw occurred optional
  when: 1992-11-02 "Monday"
  where: luanda
  by: chitunda; unita
  said: radio media "according to"
* chit ASSAULT/firearms occurred
  when: 1992-11-02 "Monday"
  where: sambizanga; luanda
  by: "the people" alleged of radio
  to: chitunda; pena; chiv; "four cars" thing
  killed: 1 "the rebel movement's vice-president, Jeremias Chitunda" side recipient voice angov
  injured: 1 "Elias Salupeto Pena" side recipient
  said: radio media "according to"
  injured: 1 "Abel Chivukuvuku" side recipient
  said: angov official "announced"
* pena ASSAULT/targeted occurred
  when: 1992-11-02/1992-11-03 bounded
  where: luanda
  by: angov alleged of lisrep
  to: pena; chitunda
  killed: 1 "Elias Salupeto Pena" side recipient
  said: lisrep party claimed "accused"
* lisacc ACCUSE/allege occurred
  when: 1992-11-02/1992-11-03 bounded
  by: lisrep
  to: angov
  about: pena
* chivarr COERCE/arrest occurred
  when: 1992-11-02/1992-11-03 bounded
  where: luanda
  by: army
  to: chiv
  detained: 1 "Abel Chivukuvuku"
* airport ASSAULT/heavy-weapons occurred
  when: 1992-10-30 "Friday evening"
  where: airport; luanda
  by: unita alleged of angov
  to: airport thing
  with: mortar "mortars"
  said: angov official "say"
* turismo ASSAULT/heavy-weapons occurred
  when: 1992-10-30 "Friday evening"
  where: turismo; luanda
  by: police alleged of unita
  to: unita
  with: rocket "rockets"
  said: unita party "says"
* weapons AID occurred
  when: 1992-10-31 "Saturday"
  where: luanda
  by: police
  to: "anyone who came with an MPLA card"
* hunt ASSAULT/firearms occurred
  when: 1992-10-31 "Saturday"
  to: "who answered"
  where: rocha; luanda
  by: "Bands"
  killed: 20 "twenty" side civilian voice "a tailor"
  said: "a tailor" witness "said"
* sah ASSAULT/abduct occurred
  when: 1992-10-31 "Saturday"
  where: luanda
  by: unita
  to: "Seven South Africans"
  abducted: 7 "Seven South Africans"
* sarel RETREAT/release occurred
  when: 1992-11-02 "Monday"
  by: unita
  to: "Seven South Africans"
  released: 7 "Seven South Africans"
* stray ASSAULT/firearms occurred
  when: 1992-10-30/1992-11-02 bounded
  where: luanda
  to: britain
  injured: 1 "A British oil worker" side civilian
  part_of: fight
  with: small-arms "a stray bullet"
* evac AID occurred
  when: 1992-10-30/1992-11-03 bounded
  where: luanda
  by: portugal
  to: "some 400 of its citizens"
* usevac RETREAT/withdraw occurred
  when: 1992-10-30/1992-11-03 bounded
  where: luanda
  by: "American diplomats"
* usfire ASSAULT/firearms occurred
  when: 1992-10-30/1992-11-02 bounded
  where: miramar; luanda
  to: "American diplomats"; "their trailers" thing
  part_of: fight
* bgcall CONSULT/phone occurred
  when: 1992-11-01 "Sunday"
  by: bbg; cohen; savimbi; dossantos
  to: savimbi; dossantos
* truceag AGREE occurred
  when: 1992-11-01/1992-11-02 bounded
  by: savimbi; dossantos
  to: bbg; cohen
  about: truce
* ansappeal REQUEST/meet occurred
  when: 1992-11-01/1992-11-03 bounded
  by: anstee
  to: savimbi; dossantos
  about: meet
* meet CONSULT demanded optional
  when: ?
  by: savimbi; dossantos
* refuse REJECT occurred
  when: 1992-09-29/1992-11-03 bounded "from the first day"
  by: savimbi
  to: dossantos
* fraud ACCUSE/allege occurred
  when: 1992-09-30/1992-11-03 bounded
  by: savimbi
  to: dossantos
* genout SANCTION/withdraw occurred
  when: 1992-10-05 from text "October 5"
  by: savimbi
  to: angov
  count: 11 "eleven of his generals"
* towns COERCE/seize occurred
  when: ?
  where: "half the country"
  by: unita "his men"
  to: "town halls" thing
* obs SUPPORT occurred optional
  when: 1992-09-29/1992-10-30 bounded
  by: un
* takecity COERCE/seize attempted optional
  when: 1992-10-30 "Friday evening"
  where: luanda
  by: unita alleged of angov
  to: luanda thing
  said: angov official

== dx-luanda-2
outlet: Benguela Relief Partnership
register: ngo
published: 1992-11-20
--
Situation in the coastal provinces, 1 to 19 November 1992

Access. The road Lobito-Huambo is {mined|mined} again, and two of our lorries with seed were {lorry|burned} at Cubal on the 12th; both drivers got away. The airline no longer flies. The UN {unshut|withdrew} its observers from eleven districts between the 3rd and the 10th, after a Brazilian sergeant had been {braz|killed} in Uige by a mortar round; it keeps offices in six capitals.

Lobito and Benguela. Here the {fight|storm} of Luanda was copied on a smaller scale. On the 3rd and 4th police and men in civilian clothes {lobito|went through} the quarters where people from the plateau live. Priests who {pbury|buried} them speak of 380 {lobito|shot}. Unita for its part {ganda|overran} Ganda on the 6th and, so 14 families who walked here tell us, {tax|put} teachers and a tax-collector against a wall. By and large the Unita soldiers {unitaout|left} the towns on the coast without a fight, {hostage|taking} with them 41 hostages, of whom nine were {hrel|set free} on the 17th through the bishop.

Displaced: 34,000 have {feed|registered} for our kitchens. The governor {relocate|moved} a third of them to a tent camp at Catumbela on Monday though they had {relno|refused} to go. He has {thx|thanked} us by letter. On the 9th soldiers {rice|emptied} our store of 60 tonnes of rice and a captain signed for it; we have {ricereq|claimed} it from the ministry.

Peace. Miss Anstee {ansvis|went} to see Dr Savimbi on the 15th. He {savack|recognised} the result of the ballot "to keep the process alive", her office told the agencies, and {savdem|wants} UN troops between the lines. The Council in New York has {unprolong|extended} her mission until the end of January and {undem|called on} both to return to the accords they {bicesse|signed} at Bicesse last year. On a {namibep|meeting} at Namibe, planned for the 26th, hang the hopes of everyone we have asked. On the radio of the MPLA, meanwhile, "those of the plateau" are being {incite|named} house by house; Unita's Vorgan {vorthr|swears} to {vorg|march} on the capital.

{brpreq|Requests}: 300 tonnes of maize, diesel, and somebody's voice in Lisbon.

~ Radio call sign BRP-2. Overnight watch: 18.00-06.00
--
who brp: organisation - | we; our
who governor: office AO | The governor
who scouncil: body - | The Council
who bishop: person AO | the bishop
where cubal: town AO -13.04 14.25 | Cubal
where ganda: town AO -13.02 14.64 | Ganda
where benguela: town AO -12.58 13.41 | Benguela
where catumbela: town AO -12.43 13.55 | Catumbela
where bicesse: town PT 38.72 -9.40 | Bicesse
* hostage ASSAULT/abduct occurred
  when: 1992-11-01/1992-11-19 bounded
  where: "the towns on the coast"
  by: unita
  to: "hostages"
  abducted: 41 "41 hostages" side civilian
* mined COERCE/restrict occurred
  when: 1992-11-01/1992-11-19 bounded
  where: "Lobito-Huambo"
  to: "The road Lobito-Huambo" thing
* lorry ASSAULT/destroy occurred
  when: 1992-11-12 from text "the 12th"
  where: cubal
  to: brp "our"; "lorries" thing
  sites: 2 "two of our lorries"
* unshut RETREAT/withdraw occurred
  when: 1992-11-03/1992-11-10 from text "between the 3rd and the 10th"
  by: un
  sites: 11 "eleven districts"
  where: "eleven districts"
* braz ASSAULT/heavy-weapons occurred
  when: 1992-11-01/1992-11-10 bounded
  where: uige
  to: un "a Brazilian sergeant"
  with: mortar "a mortar round"
  killed: 1 "a Brazilian sergeant" side recipient
* fight ASSAULT/firearms occurred
  when: ?
  where: luanda
* lobito ASSAULT/firearms occurred
  when: 1992-11-03/1992-11-04 from text "On the 3rd and 4th"
  where: lobito; benguela
  by: police; "men in civilian clothes"
  to: "people from the plateau"
  killed: 380 "380" side civilian voice "Priests"
  said: "Priests" witness "speak"
* pbury AID occurred optional
  when: 1992-11-03/1992-11-20 bounded
  where: lobito; benguela
  by: "Priests"
* ganda COERCE/seize occurred
  when: 1992-11-06 from text "the 6th"
  where: ganda
  by: unita
  to: ganda thing
* tax ASSAULT/firearms occurred
  when: 1992-11-06 from text "the 6th"
  where: ganda
  by: unita
  to: "teachers"; "a tax-collector"
  said: "14 families" witness "tell"
* unitaout RETREAT/withdraw occurred
  when: 1992-11-01/1992-11-19 bounded
  where: "the towns on the coast"
  by: unita
* hrel RETREAT/release occurred
  when: 1992-11-17 from text "the 17th"
  by: unita; bishop
  to: "hostages"
  released: 9 "nine"
* feed AID ongoing
  when: 1992-11-01/1992-11-19 bounded
  by: brp
  to: "34,000"
* relocate COERCE/deport occurred
  when: 1992-11-16 "Monday"
  where: catumbela
  by: governor
  to: "a third of them"
* relno REJECT occurred
  when: 1992-11-01/1992-11-16 bounded
  by: "a third of them"
  to: governor
* thx SUPPORT occurred
  when: 1992-11-01/1992-11-20 bounded
  by: governor
  to: brp
* rice COERCE/seize occurred
  when: 1992-11-09 from text "the 9th"
  by: "soldiers"
  to: "our store of 60 tonnes of rice" thing; brp
* ricereq REQUEST/change occurred
  when: 1992-11-09/1992-11-20 bounded
  by: brp
  to: "the ministry"
  answers: rice
* ansvis CONSULT/visit occurred
  when: 1992-11-15 from text "the 15th"
  by: anstee; savimbi
  to: savimbi
* savack CONCEDE occurred
  when: 1992-11-15 from text "the 15th"
  by: savimbi
  to: anstee
  said: anstee official via "the agencies" "told"
* savdem REQUEST/assist occurred
  when: 1992-11-15 from text "the 15th"
  by: savimbi
  to: anstee
  about: MOBILIZE/troops by un
  said: anstee official via "the agencies" "told"
* unprolong AGREE occurred
  when: ?
  by: scouncil
  to: anstee
* undem REQUEST/yield occurred
  when: ?
  by: scouncil
  to: "both"
* bicesse AGREE occurred
  when: 1991 "last year"
  where: bicesse
  by: "both"
  to: "both"
* namibep CONSULT/third-party announced
  when: 1992-11-26 from text "the 26th"
  by: "both"
  where: namibe
* incite REQUEST/assist occurred optional
  when: 1992-11-01/1992-11-20 bounded
  by: mpla
  to: "those of the plateau"
* vorthr THREATEN/violence occurred
  when: 1992-11-01/1992-11-20 bounded
  by: unita
  to: mpla
  about: vorg
* vorg MOBILIZE/troops threatened
  when: ?
  where: "the capital"
  by: unita
* brpreq REQUEST/assist occurred
  when: 1992-11-20
  by: brp
  about: AID to brp
figure: displaced 34000 "34,000"

== dx-luanda-3
outlet: The Highveld Independent
register: daily
published: 1992-12-01
--
Three days after the {namibep|handshake}, Unita {take|takes} the north

LUANDA. On Thursday at Namibe generals of the two armies {namibep|embraced} by the sea, ate lobster and {declare|affirmed} in writing, before Miss Anstee and observers from Lisbon, Moscow and Washington, that the {truce|cease-fire} was to be kept. On Sunday at first light columns of Unita {take|drove} into Uige from three sides; by the afternoon they {negage|had} Negage as well, and with it the country's second air base.

The governor of Uige {gflee|got out} in a coffee lorry. Refugees who reached Caxito yesterday said that a battalion of the government had {flee2|run} after two hours and that Unita's men {police2|shot} eleven policemen on the football ground. An officer of the UN, reached by radio, could confirm neither; he had himself been {unrob|robbed} of his vehicle and boots. In Luanda people queued for candles.

President dos Santos {assem|called} his generals and the Americans' envoy to the palace, and {dacc|charged} Savimbi with "spitting on his own signature". His chief of staff {ultreq,ultim|gave} the other side until Thursday to {out|clear} both towns; failing this, the air force would {bomb|bomb}. Its MiGs are already {recon|circling} over Negage. Unita's secretary-general, Eugenio Manuvakola, who gave his {swore|word} at Namibe, maintained to our correspondent that no order had gone out from the leadership; the troops in the north, he said, had {selfdef|answered} an {polatt|attack} by police on Unita families in Uige. That is false, the interior ministry {polden|replied}.

From abroad came anger. Washington, whose arms Unita {arms|received} till last year, let it know that any help was {uswarn|over} "for good"; it has also not yet {usrecog|recognised} the Luanda government. Pretoria, where the foreign minister was {bothaout|declared} unwelcome in Angola last month for having {botha|met} Savimbi, disclaimed all part in it. In Lisbon the assembly {porcond|condemned} the {take|seizure} of the two towns with one vote missing.

There is arithmetic behind the gesture. With the {take|conquest} of the north Savimbi has 57 of the country's 164 municipalities {towns|in hand}, his staff boasts. The new parliament sat for the first time on Thursday, the same day as Namibe; the 70 deputies of Unita {boyc|stayed} away. "First {reldem,rel|give} us {reldem,rel|back} our seventeen who are {prison|locked} in Luanda since the {fight|killings}," one of them told this paper. A government of unity has four portfolios {offer|waiting} for them. The one for Culture is among these.

~ Rugby tour: match report on page 31
--
who manuv: person AO | Eugenio Manuvakola
who cos: office AO | His chief of staff
who pols: body AO | the interior ministry
who porass: body PT | the assembly
where caxito: town AO -8.58 13.66 | Caxito
* namibep CONSULT/third-party occurred
  when: 1992-11-26 "Thursday"
  where: namibe
  by: unita; angov "generals of the two armies"; anstee
* take COERCE/seize occurred
  when: 1992-11-29 "Sunday at first light"
  where: uige; negage
  by: unita
  to: uige thing; angov
* negage COERCE/seize occurred
  when: 1992-11-29 "by the afternoon"
  where: negage
  by: unita
  to: negage thing; "air base" thing
  part_of: take
* declare AGREE occurred
  when: 1992-11-26 "Thursday"
  where: namibe
  by: unita; angov "generals of the two armies"
  to: unita; angov
  about: truce
* truce RETREAT/ceasefire occurred
  when: ?
  by: unita; angov "generals of the two armies"
  to: unita; angov
* gflee RETREAT/withdraw occurred optional
  when: 1992-11-29 "Sunday"
  where: uige
  by: "The governor of Uige"
* flee2 RETREAT/withdraw occurred
  when: 1992-11-29 from take "after two hours"
  where: uige
  by: "a battalion of the government"
  said: "Refugees" witness "said"
* police2 ASSAULT/firearms occurred
  when: 1992-11-29
  where: "the football ground"; uige
  by: unita
  to: "policemen"
  killed: 11 "eleven policemen" side recipient
  said: "Refugees" witness "said"
* unrob COERCE/seize occurred
  when: 1992-11-29/1992-11-30 bounded
  where: uige
  to: "An officer of the UN"; "his vehicle and boots" thing
  said: "An officer of the UN" official
* assem CONSULT occurred
  when: 1992-11-29/1992-12-01 bounded
  where: "the palace"; luanda
  by: dossantos; "the Americans' envoy"; "his generals"
  to: dossantos
* dacc ACCUSE/disapprove occurred
  when: 1992-11-29/1992-12-01 bounded
  by: dossantos
  to: savimbi
  about: take
* ultim THREATEN/violence occurred
  when: 1992-11-29/1992-12-01 bounded
  by: cos
  to: unita "the other side"
  about: bomb
* out RETREAT/withdraw demanded optional
  when: 1992-11-29/1992-12-03 bounded "until Thursday"
  where: uige; negage
  by: unita "the other side"
* bomb ASSAULT/aerial threatened optional
  when: ?
  where: uige; negage
  by: "the air force"
  to: unita "the other side"
* recon MOBILIZE/weapons ongoing
  when: 1992-12-01
  where: negage
  by: "the air force"
  to: unita
* swore AGREE occurred
  when: 1992-11-26 "Thursday"
  where: namibe
  by: manuv
  to: angov "generals of the two armies"
* selfdef ASSAULT occurred
  when: 1992-11-29
  where: uige
  by: unita
  to: "police"
  answers: polatt "answered an attack"
  said: manuv party "said"
* polatt ASSAULT occurred
  when: 1992-11-29
  where: uige
  by: police alleged of manuv
  to: "Unita families"
  said: manuv party claimed "said"
  said: pols official denied "replied"
* polden REJECT occurred optional
  when: 1992-11-29/1992-12-01 bounded
  by: pols
  to: manuv
  about: polatt
* arms AID occurred
  when: 1991 "till last year"
  by: us
  to: unita
* uswarn SANCTION/discontinue occurred
  when: 1992-11-29/1992-12-01 bounded
  by: us
  to: unita
* usrecog SUPPORT denied
  when: ?
  by: us
  to: angov "the Luanda government"
* bothaout SANCTION/expel occurred
  when: 1992-11 "last month"
  by: angov "the Luanda government"
  to: "the foreign minister"; safrica
  answers: botha "for having met"
* botha CONSULT occurred
  when: ?
  by: "the foreign minister"; savimbi
  to: savimbi
* porcond ACCUSE/disapprove occurred
  when: 1992-11-29/1992-12-01 bounded
  where: "Lisbon"
  by: porass
  to: unita
  about: take
  answers: take "condemned the seizure"
* towns COERCE/seize occurred
  when: ?
  where: "the country"
  by: unita
  to: "municipalities" thing
  count: 57 "57"
  said: "his staff" party claimed "boasts"
* boyc PROTEST/boycott occurred
  when: 1992-11-26 "Thursday"
  by: unita
  to: "The new parliament"
  participants: 70 "70 deputies"
* rel RETREAT/release demanded optional
  when: ?
  by: angov "the Luanda government"
  to: "our seventeen"
* fight ASSAULT/firearms occurred
  when: ?
  where: luanda
* prison COERCE/arrest ongoing
  when: ? "since the killings"
  by: angov
  where: luanda
  to: "our seventeen"
  detained: 17 "our seventeen"
  said: "one of them" party "told"
* offer AGREE occurred
  when: ?
  by: angov "the Luanda government"
  to: unita
* ultreq REQUEST/yield occurred
  when: 1992-11-29/1992-12-01 bounded
  by: cos
  to: unita "the other side"
  about: out
* reldem REQUEST/yield occurred
  when: 1992-11-26/1992-12-01 bounded
  by: unita "one of them"
  to: angov "the Luanda government"
  about: rel
