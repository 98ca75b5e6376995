story: g-guinea-stadium
conflict: Guinea
countries: GN
facts: On 28 September 2009 Guinean soldiers of the CNDD junta fired on an opposition rally in the Conakry stadium; a rights group counted 157 dead, the junta 57 (most crushed); women were
  raped in public. France cut military ties on the 29th; ECOWAS named Blaise Compaore mediator, he came on 5 October; arms embargo on 17 October; EU embargo on the 27th; ICC preliminary
  examination on 14 October; UN commission report in December (156 dead or missing, 109 women); Dadis Camara shot by his aide on 3 December 2009. Trial from 28 September 2022; jail break
  on 4 November 2023; verdict 31 July 2024, 20 years for Camara. (public record: UN inquiry, court, press.)

who cndd: body GN | National Council for Democracy and Development; CNDD; the junta; junta
who camara: person GN | Moussa Dadis Camara; Dadis Camara; Camara; Captain Camara; Dadis; the captain
who toumba: person GN | Aboubacar Diakite; Toumba Diakite; Toumba; Lieutenant Diakite
who pivi: person GN | Claude Pivi; Pivi; Colonel Pivi
who guards: force GN | red berets; presidential guard; the soldiers; soldiers
who opp: coalition GN | Forces Vives; the opposition; opposition
who dalein: person GN | Cellou Dalein Diallo; Diallo; Mr Diallo
who compaore: person BF | Blaise Compaore; Compaore
who ecowas: organisation - | ECOWAS; CEDEAO
who au: organisation - | African Union
who eu: organisation - | European Union; EU
who france: state FR | France; Paris
who us: state US | United States; Washington
who icc: organisation - | International Criminal Court; ICC
who un: organisation - | United Nations; UN
who ban: person - | Ban Ki-moon; Ban
who morocco: state MA | Morocco
who crowd: population GN | demonstrators; the crowd; opposition supporters
where conakry: town GN 9.54 -13.68 | Conakry
where stadium: site GN 9.55 -13.67 | 28 September stadium; the stadium; stadium
where alpha: site GN 9.54 -13.68 | Alpha Yaya Diallo camp; Alpha Yaya camp; Camp Alpha Yaya
where donka: site GN 9.54 -13.68 | Donka hospital; Donka
where labe: town GN 11.32 -12.29 | Labe
where central: site GN 9.51 -13.71 | Central House; Maison Centrale; central prison

== g-guinea-stadium-1
outlet: Harmattan Press Agency
register: wire
published: 2009-09-29
--
Guinea troops {stad|fire} on stadium {rally|rally}, opposition says 128 dead

CONAKRY, Sept 29 (HPA) - Soldiers of Guinea's military junta {stad|opened fire} on Monday on tens of thousands of opposition supporters who had {rally|gathered} in the biggest stadium of Conakry to {rally|protest} against a possible candidacy of Captain Moussa Dadis Camara, {stad|killing} scores of people.

Opposition parties, citing hospital sources, spoke of 128 dead on Tuesday. A doctor at Donka hospital, where trucks were unloading corpses until nightfall, said that he had seen 87 and that the army had then {bodies|removed} others to a barracks. The interior ministry spoke first of two dead, then of 57, "of whom four from bullets and the rest {stad|crushed}".

Several witnesses told HPA that women had been {rape|raped} with rifle barrels on the turf and that presidential guards in red berets, with a lieutenant at their head, had {stad|shot} straight into the stands before {stab|knifing} people at the exits. "They were {rape|undressing} girls," one survivor said, weeping.

Among the {stad|wounded} were two former prime ministers, Cellou Dalein Diallo and Sidya Toure. They were {beat|beaten} by soldiers, {leadhold|taken} to a clinic under guard, {grenadew|threatened} there with a grenade, and {leadfree|released} overnight. Diallo's house was {sack|ransacked} while he was bleeding, his party said.

On Sunday the junta had {ban|prohibited} the {rally|meeting}. Speaking to a Senegalese station on Monday night, Camara said he was "very {sorry|sorry}" and {decontrol|blamed} "uncontrollable elements in the army". "Even I, as head of state, cannot say that I master the situation," he said. He decreed two days of mourning and {nomeet|forbade} any
"subversive" assembly.

France, the former colonial power, {frasusp|suspended} its military cooperation with Conakry on Tuesday. The African Union {aucond|deplored} the {stad|bloodshed}, recalling that its {auask|demand} that Camara not run had gone unanswered. U.S. officials {uscond|denounced} "brazen" {stad|violence}. Ban Ki-moon {banurge|appealed} for maximum
restraint.

Camara {coup08|took} power in a bloodless {coup08|putsch} on 23 December last year, hours after the death of President Lansana Conte, and {promise|promised} to hand over to civilians within twelve months.
--
who toumba: a lieutenant
who usoff: body US | U.S. officials
who toure: person GN | Sidya Toure
* stad ASSAULT/firearms occurred
  when: 2009-09-28 "Monday"
  where: stadium; conakry
  by: guards; "uncontrollable elements in the army" alleged of camara
  to: crowd
  killed: 128 "128" side recipient voice opp
  killed: >=24 vague "scores of people" side recipient
  killed: 87 "87" side recipient voice "A doctor at Donka hospital"
  killed: 2 "two dead" side recipient voice "The interior ministry"
  killed: 57 "57" side recipient voice "The interior ministry"
  killed: 4 "four from bullets" part side recipient voice "The interior ministry"
  said: opp party "spoke"
  said: "A doctor at Donka hospital" witness "said"
  said: "The interior ministry" official "spoke"
  said: "Several witnesses" witness via "HPA" "told"
* rally PROTEST/demo occurred
  when: 2009-09-28 "Monday"
  where: stadium; conakry
  by: crowd
  to: camara
  participants: >=20000 vague "tens of thousands of opposition supporters"
* bodies COERCE/seize occurred
  when: 2009-09-28/2009-09-29 bounded
  where: donka
  by: "the army"
  to: "others" thing
  said: "A doctor at Donka hospital" witness "said"
* rape ASSAULT/sexual occurred
  when: 2009-09-28 "Monday"
  where: stadium
  by: guards
  to: "women"
  with: other "rifle barrels"
  said: "Several witnesses" witness via "HPA" "told"
  said: "one survivor" witness "said"
* stab ASSAULT/primitive occurred
  when: 2009-09-28 "Monday"
  where: "the exits"; stadium
  by: guards
  to: "people"
  with: knife "knifing"
  said: "Several witnesses" witness via "HPA" "told"
* beat ASSAULT/beat occurred
  when: 2009-09-28 "Monday"
  where: conakry
  by: guards
  to: dalein; toure
* leadhold COERCE/arrest occurred
  when: 2009-09-28 "Monday"
  where: "a clinic"; conakry
  by: guards
  to: dalein; toure
* grenadew THREATEN/violence occurred
  when: 2009-09-28/2009-09-29 bounded
  where: "a clinic"
  by: guards
  to: dalein; toure
  with: grenade "grenade"
  about: ASSAULT/explosives
* leadfree RETREAT/release occurred
  when: 2009-09-28/2009-09-29 "overnight"
  where: "a clinic"; conakry
  by: guards
  to: dalein; toure
* sack COERCE/seize occurred
  when: 2009-09-28/2009-09-29 bounded
  to: "Diallo's house" thing; dalein
  said: "his party" party "said"
* ban COERCE/restrict occurred
  when: 2009-09-27 "Sunday"
  by: cndd
  to: opp
* sorry CONCEDE occurred
  when: 2009-09-28 "Monday night"
  by: camara
* decontrol ACCUSE/allege occurred
  when: 2009-09-28 "Monday night"
  by: camara
  to: "uncontrollable elements in the army"
  about: stad
* nomeet COERCE/restrict occurred
  when: 2009-09-28/2009-09-29 bounded
  by: camara
  to: opp
* frasusp SANCTION/discontinue occurred
  when: 2009-09-29 "Tuesday"
  by: france
  to: cndd "Conakry"
* aucond ACCUSE/disapprove occurred
  when: 2009-09-28/2009-09-29 bounded
  by: au
  to: guards
  about: stad
  answers: stad "deplored"
* auask REQUEST/yield occurred
  when: ?
  by: au
  to: camara
* uscond ACCUSE/disapprove occurred
  when: 2009-09-28/2009-09-29 bounded
  by: usoff
  to: guards
  about: stad
  answers: stad "denounced"
* banurge REQUEST/yield occurred
  when: 2009-09-28/2009-09-29 bounded
  by: ban
* coup08 COERCE/martial-law occurred
  when: 2008-12-23 from text "23 December last year"
  by: camara
* promise AGREE occurred
  when: 2008-12-23/2009-09-29 bounded
  by: camara
  to: "civilians"
  about: RETREAT/resign by camara

== g-guinea-stadium-2
outlet: Deutschafrika Funk
register: radio
published: 2009-10-18
--
Transcript, the Sunday broadcast: "Three weeks after the stadium"

HOST: Welcome. An {ecoarms|arms embargo}, a prosecutor in The Hague, a mediator who was himself once a captain: the ring around Guinea's rulers is closing. We want to sort it out this evening with a colleague in Conakry and an expert in Dakar. Conakry first: how does one live in this city?

CORRESPONDENT: Behind closed doors after eight. There is no {curfew!denied|curfew} on paper, but pick-ups without plates circulate. Last Monday and Tuesday most people stayed at home because the unions had called a two-day {strike|stoppage} in honour of the dead; the harbour stood still, so did the bauxite trains at Kamsar on the first of the two
days. The families wait for bodies. On the second of the month the state laid out 57 corpses in the great mosque, and youths {mosqueriot|threw} stones because so few were there; the gendarmes {mosquegas|used} tear gas beside the coffins.

HOST: And the {compmeet|negotiations}?

CORRESPONDENT: Blaise Compaore {compvisit|came} on the fifth, for five hours. He {compmeet|saw} Dadis at the Alpha Yaya camp, where the man lives, rules and sleeps by day, and then the Forces Vives at a hotel. The Forces Vives set {condition|conditions}: {resignj|resignation} of the junta, an {intforce!demanded|international force} to protect people, and only afterwards {ouagatalks!hypothetical|talks} in
Ouagadougou. The captain, he {dadisoffer|proposes} a government of national unity. They have {refuseunity|refused} it flatly. Three ministers have {resign3|thrown} in the towel meanwhile, among them the one for labour, by letter from abroad.

HOST: In Dakar: ECOWAS {ecosummit|met} in Abuja yesterday.

EXPERT: Yes, and it imposed the {ecoarms|ban} on all weapons. Whether it bites? A ship from the Ukraine is supposed to have {ship|unloaded} crates on the night of the eleventh, which the port director denies. South African instructors, ex-soldiers, {train|drill} recruits at Forecariah, several thousands, chosen from the captain's own region. This is what
frightens the neighbours: that it may split the army. The African Union has {audeadline|given} him until midnight on the 17th, so until last night, to put into writing that he will not stand. He has {nodeadline|let} it {nodeadline|pass}. So we shall see travel {ausanct!hypothetical|bans} and {ausanct!hypothetical|frozen} accounts.

HOST: China, though?

EXPERT: A fund from Hong Kong has {deal|signed} for seven billion dollars of mines and roads, says the minister of mines. Beijing says it has nothing to do with it.

HOST: The ICC opened a {iccexam|preliminary examination} on Wednesday. And the United Nations?

EXPERT: Ban has announced a {uncomm|commission} on Friday, three jurists. Dadis {welcomeun|welcomed} it, surprisingly; he has {localinq|set up} one of his own as well, under a man who was a prosecutor in the times of Sekou Toure. The Forces Vives will not {boycottinq|sit} in that one. They {askprot|ask for} {witness!demanded|protection} of witnesses first.

CORRESPONDENT: May I add something? The nurses of Donka. They were {nursethreat|told} by men in civilian clothes that if they spoke to "the whites" with the notebooks, they would {nursekill!threatened|disappear}. They hid the registers all the same.

HOST: We leave it there. After the break: why strikers at Hertha do not hit the goal.
--
who cndd: Guinea's rulers
who guards: gendarmes
where kamsar: town GN 10.65 -14.61 | Kamsar
where mosque: site GN 9.53 -13.68 | the great mosque
where ouaga: town BF 12.37 -1.53 | Ouagadougou
where abuja: town NG 9.06 7.49 | Abuja
where forecariah: town GN 9.43 -13.09 | Forecariah
where port: site GN - - | the port
* ecoarms SANCTION/discontinue occurred
  when: 2009-10-17 "yesterday"
  by: ecowas
  to: cndd
  said: "EXPERT"
* curfew COERCE/curfew denied optional
  when: 2009-10-18
  where: conakry
* strike PROTEST/strike occurred
  when: 2009-10-12/2009-10-13 "Last Monday and Tuesday"
  where: conakry; kamsar
  by: "the unions"
* mosqueriot PROTEST/riot occurred
  when: 2009-10-02 "the second of the month"
  where: mosque
  by: "youths"
  to: guards
  with: stones "stones"
* mosquegas ASSAULT/crowd-control occurred
  when: 2009-10-02 "the second of the month"
  where: mosque
  by: guards
  to: "youths"
  with: crowd-control "tear gas"
* compvisit CONSULT/visit occurred
  when: 2009-10-05 "the fifth"
  where: conakry
  by: compaore
  to: camara; opp
* compmeet CONSULT/third-party occurred
  when: 2009-10-05 "the fifth"
  where: alpha; "a hotel"
  by: compaore; camara; opp
  to: camara; opp
* condition REQUEST/yield occurred
  when: 2009-10-05/2009-10-18 bounded
  by: opp
  to: cndd
  about: resignj
* intforce MOBILIZE/troops demanded optional
  when: ?
* ouagatalks CONSULT hypothetical
  when: ?
  where: ouaga
  by: opp; cndd
* dadisoffer REQUEST/change occurred
  when: 2009-10-05/2009-10-18 bounded
  by: camara
  to: opp
* refuseunity REJECT/change occurred
  when: 2009-10-05/2009-10-18 bounded
  by: opp
  to: camara
  answers: dadisoffer "refused"
* resign3 RETREAT/resign occurred
  when: ?
  by: "Three ministers"
  to: camara
* ecosummit CONSULT/multilateral occurred
  when: 2009-10-17 "yesterday"
  where: abuja
  by: ecowas
* ship MOBILIZE/weapons occurred
  when: 2009-10-11 "on the night of the eleventh"
  where: port
  by: "A ship from the Ukraine"
  said: "EXPERT" witness suggested "supposed"
  said: "the port director" official denied "denies"
* train MOBILIZE/militia ongoing
  when: ?
  where: forecariah
  by: "South African instructors"
  to: "recruits"
  said: "EXPERT" witness
* audeadline REQUEST/yield occurred
  when: ? "until midnight on the 17th"
  by: au
  to: camara
  said: "EXPERT"
* nodeadline REJECT/yield occurred
  when: 2009-10-17 "last night"
  by: camara
  to: au
  said: "EXPERT"
  answers: audeadline "let it pass"
* ausanct SANCTION/discontinue hypothetical
  when: ?
  by: au
  to: camara
  said: "EXPERT"
* deal AGREE occurred
  when: ?
  by: "A fund from Hong Kong"
  to: cndd
  said: "the minister of mines" official "says"
* iccexam ACCUSE/investigate occurred
  when: 2009-10-14 "Wednesday"
  by: icc
  about: ASSAULT
* uncomm ACCUSE/investigate announced
  when: ?
  by: ban; un
  said: "EXPERT"
* welcomeun SUPPORT occurred
  when: 2009-10-16/2009-10-18 bounded
  by: camara
  to: un
  said: "EXPERT"
  about: uncomm
  answers: uncomm "welcomed it"
* localinq ACCUSE/investigate occurred
  when: ?
  by: camara
  said: "EXPERT"
* boycottinq REJECT occurred
  when: ?
  by: opp
  to: camara
  said: "EXPERT"
  about: localinq
  answers: localinq
* askprot REQUEST/assist occurred
  when: ?
  by: opp
  said: "EXPERT"
  about: witness
* witness AID demanded optional
  when: ?
  to: "witnesses"
  said: "EXPERT"
* nursethreat THREATEN/violence occurred
  when: ?
  where: donka
  by: "men in civilian clothes"
  to: "The nurses of Donka"
  about: nursekill
* nursekill ASSAULT/abduct threatened optional
  when: ?
  by: "men in civilian clothes"
  to: "The nurses of Donka"
* resignj RETREAT/resign demanded optional
  when: ?
  by: cndd
figure: bodies 57 "57 corpses" at mosque

== g-guinea-stadium-3
outlet: Docket Africa
register: court
published: 2024-07-31
--
Tribunal of Dixinn, sitting as criminal court at Conakry. Reading of the {convcam,convpivi,convtou|judgment}, Wednesday 31 July 2024 (notes by our legal reporter)

The president took his seat at 11.04. Of the twelve accused, ten were in the dock, one had died on remand, and one, Colonel Pivi, was at large.

On the facts. The court holds that the {rally|assembly} of 28 September 2009 was peaceful; that the {ban|ban} issued the night before had been communicated to no one in writing; that from 11.40 troops led by Lieutenant Diakite {stad|fired} without summons, {gates|closed} the gates and put electric current to one of them; that at least 156 persons were {stad|killed} or made to disappear and a
minimum of 109 women {rape|raped}, on the lawn and then, for up to five days, in villas where they were {slave|kept}. Bodies were {mass|thrown} into pits at two military camps. Attempts to {wash|wash} the stadium and plaster its walls were made before the UN {uncomm|commission} came in November of that year.

On Captain Camara. He told us in December 2022 that he slept at the time, that the {rally|rally} had been {plotdef|turned} into a trap for him by General Konate and the then president of Burkina Faso. No proof of it. A commander who knows, who could have prevented and does not punish, is responsible.

On Lieutenant Diakite. He {shot|shot} his president in the head on 3 December 2009, at the Koundara camp; he says that he had been singled out to carry the blame alone. That {shot|act} is not before us. After seven years of flight he was {toumbarrest|caught} at Dakar and {extrad|extradited} in March 2017. He has {pardonask|asked} the people for
forgiveness; the court has taken note.

On the {break|escape}. In the early hours of 4 November 2023 a commando with military vehicles {break|forced} the Central House and {break|took away} four of the accused. Nine persons died, among them three of the attackers, four members of the forces and two passengers of an ambulance. Captain Camara was {campback|back} in his cell that same day, saying that
he had been {break|kidnapped}; two others followed within four days. Pivi's son, who led the men, is {reward|wanted} by the prosecutor. Sixty soldiers were {strike60|struck} off the army list for the {break|affair}.

On the law. At the prosecutor's {requal|request} of March the facts are requalified as crimes against humanity. Defence counsel {objq|objected} and, in April and May, {boycott|boycotted} the hearings for six weeks over unpaid fees; a {fees|grant} by the ministry settled it.

For these reasons: Moussa Dadis Camara is {convcam|sentenced} to twenty years; Claude Pivi, absent, to {convpivi|life}; Aboubacar Diakite to {convtou|ten}; five others between ten and eighteen. Four are {acq|acquitted} and are to be {acqfree!announced|set free} tonight. The State shall {damages!announced|pay} each of the {rape|raped} one and a half billion francs.

In the third row someone sang. Lawyers for the captain announced that they will {appeal!announced|appeal}; if he is {pardon!hypothetical|pardoned}, a spokeswoman for the victims said, "we shall {return,returnth|sleep} before the palace".
--
who court: body GN | Tribunal of Dixinn; The court; the court
who konate: person GN | General Konate
who accused: population GN | twelve accused
who victims: population GN | the victims; victims
where koundara: site GN - - | Koundara camp
where dakar: town SN 14.69 -17.45 | Dakar
* rally PROTEST/demo occurred
  when: 2009-09-28 from text "28 September 2009"
  where: stadium
* ban COERCE/restrict occurred
  when: 2009-09-27 "the night before"
  where: conakry
  to: "assembly" thing
* stad ASSAULT/firearms occurred
  when: 2009-09-28 from text "28 September 2009"
  where: stadium
  by: "troops"; toumba
  to: "persons"
  killed: >=156 "at least 156 persons" side recipient voice court
  said: court official "holds"
* rape ASSAULT/sexual occurred
  when: 2009-09-28/2009-10-03 from text "for up to five days"
  where: stadium; "villas"
  by: "troops"
  to: "women"
  injured: >=109 "a minimum of 109 women" side recipient voice court
  said: court official "holds"
* slave ASSAULT/abduct occurred
  when: 2009-09-28/2009-10-03 from text "for up to five days"
  where: "villas"
  by: "troops"
  to: "women"
  said: court official "holds"
* mass COERCE occurred optional
  when: 2009-09/2009-11 bounded
  where: "two military camps"
  to: "Bodies" thing
* wash COERCE/misinformation occurred optional
  when: 2009-09/2009-11 bounded
  where: stadium
  to: stadium thing
* plotdef ACCUSE/allege occurred
  when: 2022-12 from text "December 2022"
  by: camara
  to: konate; "the then president of Burkina Faso"
* shot ASSAULT/targeted occurred
  when: 2009-12-03 from text "3 December 2009"
  where: koundara
  by: toumba
  to: camara
* toumbarrest COERCE/arrest occurred
  when: 2009-12/2017-03 bounded
  where: dakar
  to: toumba
* extrad COOPERATE occurred
  when: 2017-03 from text "March 2017"
  to: toumba
* pardonask CONCEDE occurred
  when: ?
  by: toumba
  to: "the people"
* break RETREAT/release occurred
  when: 2023-11-04 from text "4 November 2023"
  where: central
  by: "a commando with military vehicles"; "Pivi's son"
  to: "four of the accused"; camara; pivi
  killed: 9 "Nine persons"
  killed: 3 "three of the attackers" part side actor
  killed: 4 "four members of the forces" part side recipient
  killed: 2 "two passengers of an ambulance" part side civilian
  released: 4 "four of the accused"
* campback COERCE/arrest occurred
  when: 2023-11-04 "that same day"
  where: central
  to: camara
* reward ACCUSE/investigate ongoing optional
  when: 2023-11-04/2024-07-31 bounded
  by: "the prosecutor"
  to: "Pivi's son"
* strike60 SANCTION/expel occurred
  when: 2023-11-04/2024-07-31 bounded
  to: "Sixty soldiers"
  count: 60 "Sixty soldiers"
  answers: break "for the affair"
* requal REQUEST/change occurred
  when: 2024-03 "March"
  by: "the prosecutor"
  to: court
* objq REJECT occurred
  when: 2024-03/2024-07-31 bounded
  by: "Defence counsel"
  to: "the prosecutor"
  answers: requal "objected"
* boycott PROTEST/boycott occurred
  when: 2024-04/2024-05 "in April and May"
  by: "Defence counsel"
  to: court; "the ministry"
* fees AID occurred
  when: 2024-04/2024-07-31 bounded
  by: "the ministry"
  to: "Defence counsel"
* convcam SANCTION/convict occurred
  when: 2024-07-31 from text "Wednesday 31 July 2024"
  where: conakry
  by: court
  to: camara
* convpivi SANCTION/convict occurred
  when: 2024-07-31 from text "Wednesday 31 July 2024"
  where: conakry
  by: court
  to: pivi
* convtou SANCTION/convict occurred
  when: 2024-07-31 from text "Wednesday 31 July 2024"
  where: conakry
  by: court
  to: toumba
* acq RETREAT/release occurred
  when: 2024-07-31 from text "Wednesday 31 July 2024"
  where: conakry
  by: court
  to: "Four"
* acqfree RETREAT/release announced
  when: 2024-07-31 "tonight"
  by: court
  to: "Four"
  released: 4 "Four"
* damages AID announced
  when: ?
  by: "The State"
  to: "the raped"
* appeal REQUEST/change announced
  when: ?
  by: "Lawyers for the captain"
  to: court
* pardon CONCEDE hypothetical
  when: ?
  to: camara
* returnth THREATEN occurred
  when: 2024-07-31
  by: victims
  about: return
* return PROTEST/demo hypothetical optional
  when: ?
  where: "the palace"
  by: victims
* uncomm ACCUSE/investigate occurred
  when: 2009-11 "November of that year"
  by: un
* gates COERCE/restrict occurred
  when: 2009-09-28 from text "28 September 2009"
  where: stadium
  by: "troops"; toumba
  to: "the gates" thing
  said: court official "holds"

== g-guinea-stadium-4
outlet: Le Fouta Libre
register: translation
published: 2009-12-05
machine_translated: French
--
Dadis {evac|evacuated} to Morocco: the camps hold their breath

The president of the junta, captain Moussa Dadis Camara, has been {evac|transported} Friday to the dawn toward Rabat, aboard of an aircraft medicalised {evac|sent} by the king of Morocco, and {op|operated} of the skull in a military hospital. His life "is not in danger", assures the minister of the Communication, that one will believe or not.

It is Thursday, toward 17 hours, that his aide-of-camp, the lieutenant "Toumba", has {shot|drawn} on him in the camp Koundara, in full centre-city. The chief of the State had come {accounts|demand} accounts: some hours before, the man had {freecomp|made come out} of force one of his companions of the gendarmerie, and the commission of the UN, arrived the 25 November, had {uncomm|heard}
fifty officers on the {stad|massacre} of the stadium. A driver and a body-guard are dead; some speak of four.

The author of the {shot|gunshots} is {hunt|sought}. A {bounty|recompense} has been {bounty|promised} to who would deliver him. In the suburb of Kaporo the bérets rouges have {sweep|raked} the houses since Friday and {sweep|embarked} some sixty young persons, of whom several, reports an association, {torture|tortured}. The land frontiers have been {border|closed} one day, then {borderopen|reopened}.

The general Sekouba Konate, minister of the Defence and number two, has regained Conakry the Friday soir of the Lebanon where he was {buy|in purchase of} arms, deny his close. He has {tourcamps|made the tour} of the barracks and has {calmask|asked} to the men "of to put their weapons to the store". At Labe, the shops have closed and the people {labedance|danced} in the street, until the gendarmes {labedisp|dispersed}
them with the truncheon.

The Forces Vives, of which the delegation had to {ouagatalks!announced|negotiate} tomorrow at Ouagadougou with the one of the junta, {ouagask|demand} the report of the session. The mediator, Blaise Compaore, who had {plan|submitted} the 18 November a plan leaving Dadis in place - {planreject|rejected}, without appeal - has {fallback|delayed} "of some days". Washington {uswish|wishes} that the captain remain where he is: "it
would be preferable that he not come back", has slipped a diplomat. The {forestth|threat} of the one sole man who can make return it, that of his partisans of the Forest, is heard already: if he is {hold!hypothetical|retained} at Rabat, "there will be {forestth|some sport}".

~ Photo : l'avion marocain sur le tarmac (DR)
~ Lire aussi - Foot : le Fello Star fusille Hafia 4-1
--
who camara: chief of the State; president of the junta
who konate: person GN | general Sekouba Konate; Sekouba Konate
who toumba: aide-of-camp
who guards: bérets rouges
where koundara: site GN - - | camp Koundara
where kaporo: district GN 9.60 -13.64 | Kaporo
where rabat: town MA 34.02 -6.83 | Rabat
where ouaga: town BF 12.37 -1.53 | Ouagadougou
where lebanon: country LB 33.9 35.9 | Lebanon
where stadium: the stadium
* evac AID occurred
  when: 2009-12-04 "Friday to the dawn"
  where: rabat
  by: morocco
  to: camara
* op AID occurred optional
  when: 2009-12-04/2009-12-05 bounded
  where: "a military hospital"; rabat
  to: camara
* shot ASSAULT/targeted occurred
  when: 2009-12-03 "Thursday, toward 17 hours"
  where: koundara
  by: toumba
  to: camara
  killed: 2 "A driver and a body-guard" side recipient
  killed: 4 "four" side recipient voice "some"
* freecomp RETREAT/release occurred
  when: 2009-12-03 "some hours before"
  by: toumba
  to: "one of his companions"
* uncomm ACCUSE/investigate occurred
  when: 2009-11-25/2009-12-03 from text "the 25 November"
  by: un
  to: "fifty officers"
  about: stad
* stad ASSAULT/firearms occurred
  when: ?
  where: stadium
* hunt COERCE/arrest attempted
  when: 2009-12-03/2009-12-05
  to: toumba
* bounty AGREE occurred
  when: 2009-12-03/2009-12-05 bounded
  to: "who would deliver him"
* sweep COERCE/arrest occurred
  when: 2009-12-04/2009-12-05 "since Friday"
  where: kaporo
  by: guards
  to: "young persons"; "the houses" thing
  detained: ~60 "some sixty young persons" side civilian
* torture ASSAULT/torture occurred
  when: 2009-12-04/2009-12-05 "since Friday"
  where: kaporo
  by: guards
  to: "young persons"
  injured: >=3 vague "several" side recipient voice "an association"
  said: "an association" witness "reports"
* border COERCE/restrict occurred
  when: 2009-12-03/2009-12-05 bounded "one day"
  to: "land frontiers" thing
* borderopen RETREAT/access occurred
  when: 2009-12-04/2009-12-05 bounded
  to: "land frontiers" thing
* buy MOBILIZE/weapons occurred
  when: ?
  where: lebanon
  by: konate denied
  said: "his close" party denied "deny"
* tourcamps CONSULT/visit occurred
  when: 2009-12-04/2009-12-05 bounded
  where: "the barracks"
  by: konate
  to: "the men"
* calmask REQUEST/yield occurred
  when: 2009-12-04/2009-12-05 bounded
  by: konate
  to: "the men"
  about: RETREAT/disarm by "the men"
* labedance PROTEST/demo occurred
  when: 2009-12-03/2009-12-05 bounded
  where: labe
  by: "the people"
  to: camara
* labedisp ASSAULT/crowd-control occurred
  when: 2009-12-03/2009-12-05 bounded
  where: labe
  by: "the gendarmes"
  to: "the people"
  with: blunt "truncheon"
* ouagatalks CONSULT announced
  when: 2009-12-06 "tomorrow"
  where: ouaga
  by: opp; cndd
* ouagask REQUEST/change occurred
  when: 2009-12-03/2009-12-05 bounded
  by: opp
  to: compaore
  about: ouagatalks
* plan REQUEST/change occurred optional
  when: 2009-11-18 from text "the 18 November"
  by: compaore
  to: opp; cndd
* planreject REJECT occurred
  when: 2009-11-18/2009-12-05 bounded
  to: compaore
  answers: plan "rejected"
  about: plan
* fallback CONCEDE occurred
  when: 2009-12-03/2009-12-05 bounded
  by: compaore
  to: opp
* uswish REQUEST/yield occurred
  when: 2009-12-04/2009-12-05 bounded
  by: us
  to: camara
  said: "a diplomat" official
* hold COERCE/arrest hypothetical
  when: ?
  where: rabat
  to: camara
* forestth THREATEN/violence occurred
  when: 2009-12-03/2009-12-05 bounded
  by: "his partisans of the Forest"
  to: morocco
* accounts REQUEST/yield occurred
  when: 2009-12-03 "Thursday"
  where: koundara
  by: camara
  to: toumba
