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
Guinea troops {m|fire} on stadium {rally|rally}, opposition says 128 dead

CONAKRY, Sept 29 (HPA) - Soldiers of Guinea's military junta {m|opened fire} on Monday on tens of thousands of opposition supporters who had {rally|gathered} in the biggest stadium of Conakry to {rally|protest} against a possible candidacy of Captain Moussa Dadis Camara, {m|killing} scores of people.

Opposition parties, citing hospital sources, spoke of 128 dead on Tuesday. A doctor at Donka hospital, where trucks were unloading corpses until nightfall, said that he had seen 87 and that the army had then {removed|removed} others to a barracks. The interior ministry spoke first of two dead, then of 57, "of whom four from bullets and the rest crushed".

Several witnesses told HPA that women had been {rape|raped} with rifle barrels on the turf and that presidential guards in red berets, with a lieutenant at their head, had {m|shot} straight into the stands before {knife|knifing} people at the exits. "They were {rape|undressing} girls," one survivor said, weeping.

Among the wounded were two former prime ministers, Cellou Dalein Diallo and Sidya Toure. They were {beat|beaten} by soldiers, {taken|taken} to a clinic under guard, {gren|threatened} there with a grenade, and {rel|released} overnight. Diallo's house was {ransack|ransacked} while he was bleeding, his party said.

On Sunday the junta had {ban|prohibited} the {rally|meeting}. Speaking to a Senegalese station on Monday night, Camara said he was "very {sorry|sorry}" and {blame|blamed} "uncontrollable elements in the army". "Even I, as head of state, cannot say that I master the situation," he said. He decreed two days of mourning and {forbid|forbade} any
"subversive" assembly.

France, the former colonial power, {fr|suspended} its military cooperation with Conakry on Tuesday. The African Union {au|deplored} the {m|bloodshed}, recalling that its {norun|demand} that Camara not run had gone unanswered. U.S. officials {us|denounced} "brazen" {m|violence}. Ban Ki-moon {restraint|appealed} for maximum
restraint.

Camara {putsch|took power} in a bloodless {putsch|putsch} on 23 December last year, hours after the death of President Lansana Conte, and {promise|promised} to hand over to civilians within twelve months.
--
who toumba: a lieutenant
who usoff: body US | U.S. officials
who toure: person GN | Sidya Toure
* m ASSAULT/firearms occurred
  when: 2009-09-28 "Monday"
  where: stadium; "the biggest stadium"; conakry
  by: guards; toumba; "uncontrollable elements in the army" alleged of camara
  to: crowd
  killed: >=40 vague "scores of people" side recipient
  killed: 128 "128 dead on Tuesday" side recipient voice "Opposition parties" as_of 2009-09-29
  killed: 87 "87" side recipient voice "A doctor at Donka hospital"
  killed: 2 "two dead" voice "The interior ministry"
  killed: 57 "57" voice "The interior ministry"
  killed: 4 "four from bullets" part voice "The interior ministry"
  said: "Opposition parties" party "spoke"
  said: "Several witnesses" witness "told"
* rally PROTEST/demo occurred
  when: 2009-09-28 "Monday"
  where: stadium; conakry
  by: crowd
  to: camara
* removed COERCE/seize occurred
  when: 2009-09-28/2009-09-29 bounded
  where: donka; conakry
  by: "the army"
  to: "others"
  said: "A doctor at Donka hospital" witness "said"
* rape ASSAULT/sexual occurred
  when: 2009-09-28 "Monday"
  where: "the turf"; stadium; conakry
  by: guards
  to: "women"
  said: "Several witnesses" witness "told"
  said: "one survivor" witness "said"
  part_of: m
* knife ASSAULT/primitive occurred
  when: 2009-09-28 "Monday"
  where: "the exits"; stadium; conakry
  by: guards; toumba
  to: "people at the exits"
  with: knife "knifing"
  said: "Several witnesses" witness "told"
  part_of: m
* beat ASSAULT/beat occurred
  when: 2009-09-28 "Monday"
  where: stadium; conakry
  by: guards
  to: dalein; toure
  injured: 2 "two former prime ministers" side recipient
  part_of: m
* taken COERCE/arrest occurred
  when: 2009-09-28 "Monday"
  where: "a clinic"; conakry
  by: guards
  to: dalein; toure
* gren THREATEN/violence occurred
  when: 2009-09-28/2009-09-29 bounded
  where: "a clinic"; conakry
  by: guards
  to: dalein; toure
  with: grenade "grenade" 1
* rel RETREAT/release occurred
  when: 2009-09-28/2009-09-29 "overnight"
  where: "a clinic"; conakry
  by: guards
  to: dalein; toure
* ransack COERCE/seize occurred
  when: 2009-09-28 "Monday"
  where: "house"; conakry
  to: dalein; "house" thing
  said: "his party" party "said"
* ban COERCE/restrict occurred
  when: 2009-09-27 "Sunday"
  by: cndd
  to: opp; "the meeting" thing
* sorry CONCEDE occurred
  when: 2009-09-28 "Monday night"
  by: camara
  about: m
  answers: m "very sorry"
* blame ACCUSE/allege occurred
  when: 2009-09-28 "Monday night"
  by: camara
  to: "uncontrollable elements in the army"
  about: m
  answers: m "blamed"
* forbid COERCE/restrict occurred
  when: 2009-09-28/2009-09-29 bounded
  by: camara
  to: "assembly" thing
* fr SANCTION/discontinue occurred
  when: 2009-09-29 "Tuesday"
  by: france
  to: cndd
* au ACCUSE/disapprove occurred
  when: 2009-09-28/2009-09-29 bounded
  by: au
  to: guards
  about: m
  answers: m "deplored the bloodshed"
* norun REQUEST/yield occurred
  when: ?
  by: au
  to: camara
* us ACCUSE/disapprove occurred
  when: 2009-09-28/2009-09-29 bounded
  by: usoff
  to: guards
  about: m
  answers: m "denounced"
* restraint REQUEST/yield occurred
  when: 2009-09-28/2009-09-29 bounded
  by: ban
* putsch COERCE/martial-law occurred
  when: 2008-12-23 "23 December last year"
  by: camara
* promise AGREE occurred
  when: 2008-12-23/2009-09-29 bounded
  by: camara
  to: "civilians"
figure: participants >=20000 vague "tens of thousands" of crowd at stadium

== g-guinea-stadium-2
outlet: Deutschafrika Funk
register: radio
published: 2009-10-18
--
Transcript, the Sunday broadcast: "Three weeks after the stadium"

HOST: Welcome. An arms {embargo|embargo}, a prosecutor in The Hague, a mediator who was himself once a captain: the ring around Guinea's rulers is closing. We want to sort it out this evening with a colleague in Conakry and an expert in Dakar. Conakry first: how does one live in this city?

CORRESPONDENT: Behind closed doors after eight. There is no {curfew|curfew} on paper, but pick-ups without plates circulate. Last Monday and Tuesday most people stayed at home because the unions had {stop|called} a two-day {stop|stoppage} in honour of the dead; the harbour stood still, so did the bauxite trains at Kamsar on the first of the two
days. The families wait for bodies. On the second of the month the state laid out 57 corpses in the great mosque, and youths {stones|threw} stones because so few were there; the gendarmes used {gas|tear gas} beside the coffins.

HOST: And the negotiations?

CORRESPONDENT: Blaise Compaore {cvisit|came} on the fifth, for five hours. He {cvisit|saw} Dadis at the Alpha Yaya camp, where the man lives, rules and sleeps by day, and then the Forces Vives at a hotel. The Forces Vives set {cond|conditions}: resignation of the junta, an international force to protect people, and only afterwards talks in
Ouagadougou. The captain, he {prop|proposes} a government of national unity. They have {refuse|refused} it flatly. Three ministers have {resign|thrown in the towel} meanwhile, among them the one for labour, by letter from abroad.

HOST: In Dakar: ECOWAS {met|met} in Abuja yesterday.

EXPERT: Yes, and it imposed the {embargo|ban} on all weapons. Whether it bites? A ship from the Ukraine is supposed to have {ship|unloaded} crates on the night of the eleventh, which the port director denies. South African instructors, ex-soldiers, {drill|drill} recruits at Forecariah, several thousands, chosen from the captain's own region. This is what
frightens the neighbours: that it may split the army. The African Union has {ult|given} him until midnight on the 17th, so until last night, to put into writing that he will not stand. He has {letpass|let it pass}. So we shall see travel {bans|bans} and frozen accounts.

HOST: China, though?

EXPERT: A fund from Hong Kong has {mines|signed} for seven billion dollars of mines and roads, says the minister of mines. Beijing says it has nothing to do with it.

HOST: The ICC opened a preliminary {icc|examination} on Wednesday. And the United Nations?

EXPERT: Ban has announced a {comm|commission} on Friday, three jurists. Dadis {welcome|welcomed} it, surprisingly; he has {own|set up} one of his own as well, under a man who was a prosecutor in the times of Sekou Toure. The Forces Vives will not {refsit|sit} in that one. They {prot|ask} for protection of witnesses first.

CORRESPONDENT: May I add something? The nurses of Donka. They were told by men in civilian clothes that if they spoke to "the whites" with the notebooks, they would {disap|disappear}. They hid the registers all the same.

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
* embargo SANCTION/discontinue occurred
  when: 2009-10-17 "yesterday"
  where: abuja
  by: ecowas
  to: cndd
* curfew COERCE/curfew denied
  when: 2009-10-18
  where: conakry
* stop PROTEST/strike occurred
  when: 2009-10-12/2009-10-13 "Last Monday and Tuesday" "two-day"
  where: conakry; kamsar
  by: "the unions"
  to: cndd
* stones PROTEST/riot occurred
  when: 2009-10-02 "the second of the month"
  where: mosque; conakry
  by: "youths"
  to: "the state"
  with: stones "stones"
* gas ASSAULT/crowd-control occurred
  when: 2009-10-02 "the second of the month"
  where: mosque; conakry
  by: guards
  to: "youths"
  with: crowd-control "tear gas"
* cvisit CONSULT/third-party occurred
  when: 2009-10-05 "the fifth"
  where: alpha; "a hotel"; conakry
  by: compaore; camara; opp
  to: camara; opp
* cond REQUEST/change occurred
  when: 2009-10-05/2009-10-18 bounded
  by: opp
  to: cndd; compaore
  about: RETREAT/resign by cndd
* prop AGREE occurred
  when: 2009-10-05/2009-10-18 bounded
  by: camara
  to: opp
  about: COOPERATE by camara to opp
* refuse REJECT occurred
  when: 2009-10-05/2009-10-18 bounded
  by: opp
  to: camara
  about: COOPERATE by camara to opp
  answers: prop "refused it flatly"
* resign RETREAT/resign occurred
  when: 2009-09-28/2009-10-18 bounded
  by: "Three ministers"
* met CONSULT/multilateral occurred
  when: 2009-10-17 "yesterday"
  where: abuja
  by: ecowas
  to: ecowas
* ship AID occurred
  when: 2009-10-11 "the night of the eleventh"
  where: port; conakry
  by: "A ship from the Ukraine" alleged
  to: cndd
  said: "the port director" official denied "denies"
* drill MOBILIZE/militia ongoing
  when: 2009-10-18
  where: forecariah
  by: "South African instructors"
  said: "EXPERT" party
* ult REQUEST/yield occurred
  when: 2009-09-28/2009-10-17 bounded "until midnight on the 17th"
  by: au
  to: camara
* letpass REJECT occurred optional
  when: 2009-10-17 "last night"
  by: camara
  to: au
  answers: ult "let it pass"
* bans SANCTION/discontinue announced
  when: ?
  by: au
  to: camara
  answers: letpass "So we shall see travel bans"
* mines AGREE occurred
  when: ?
  by: "A fund from Hong Kong"
  to: cndd
  said: "the minister of mines" official "says"
* icc ACCUSE/investigate occurred
  when: 2009-10-14 "Wednesday"
  by: icc
  to: cndd
* comm ACCUSE/investigate announced
  when: 2009-10-16 "Friday"
  by: ban; un
* welcome SUPPORT occurred
  when: 2009-10-16/2009-10-18 bounded
  by: camara
  to: ban
  about: comm
  answers: comm "welcomed it"
* own ACCUSE/investigate occurred
  when: 2009-09-28/2009-10-18 bounded
  by: camara
* refsit REJECT occurred
  when: 2009-09-28/2009-10-18 bounded
  by: opp
  to: camara
  about: own
  answers: own "will not sit in that one"
* prot REQUEST/assist occurred
  when: 2009-09-28/2009-10-18 bounded
  by: opp
  to: camara
* disap THREATEN/violence occurred
  when: 2009-09-28/2009-10-18 bounded
  where: donka
  by: "men in civilian clothes"
  to: "The nurses of Donka"
  about: ASSAULT/abduct by "men in civilian clothes" to "The nurses of Donka"
  said: "CORRESPONDENT" media
figure: dead 57 "57 corpses" at mosque
figure: recruits >=2000 vague "several thousands" at forecariah
figure: funds 7000000000 "seven billion dollars"

== g-guinea-stadium-3
outlet: Docket Africa
register: court
published: 2024-07-31
--
Tribunal of Dixinn, sitting as criminal court at Conakry. Reading of the {verdict|judgment}, Wednesday 31 July 2024 (notes by our legal reporter)

The president took his seat at 11.04. Of the twelve accused, ten were in the dock, one had died on remand, and one, Colonel Pivi, was at large.

On the facts. The court holds that the {rally|assembly} of 28 September 2009 was peaceful; that the {ban|ban} issued the night before had been communicated to no one in writing; that from 11.40 troops led by Lieutenant Diakite {m|fired} without summons, {gates|closed} the gates and put electric current to one of them; that at least 156 persons were {m|killed} or made to {m|disappear} and a
minimum of 109 women {rape|raped}, on the lawn and then, for up to five days, in villas where they were {kept|kept}. Bodies were thrown into pits at two military camps. Attempts to wash the stadium and plaster its walls were made before the UN {comm|commission} came in November of that year.

On Captain Camara. He {trapacc|told} us in December 2022 that he slept at the time, that the {rally|rally} had been turned into a trap for him by General Konate and the then president of Burkina Faso. No proof of it. A commander who knows, who could have prevented and does not punish, is responsible.

On Lieutenant Diakite. He {cshot|shot} his president in the head on 3 December 2009, at the Koundara camp; he says that he had been singled out to carry the blame alone. That act is not before us. After seven years of flight he was {caught|caught} at Dakar and {extr|extradited} in March 2017. He has {forgive|asked} the people for
forgiveness; the court has taken note.

On the {jailfree|escape}. In the early hours of 4 November 2023 a commando with military vehicles {jail|forced} the Central House and {jailfree|took away} four of the accused. Nine persons died, among them three of the attackers, four members of the forces and two passengers of an ambulance. Captain Camara was back in his cell that same day, saying that
he had been {kidnap|kidnapped}; two others followed within four days. Pivi's son, who led the men, is {wanted|wanted} by the prosecutor. Sixty soldiers were {struck|struck off} the army list for the affair.

On the law. At the prosecutor's {req|request} of March the facts are requalified as crimes against humanity. Defence counsel {object|objected} and, in April and May, {boycott|boycotted} the hearings for six weeks over unpaid fees; a {grant|grant} by the ministry settled it.

For these reasons: Moussa Dadis Camara is {verdict|sentenced} to twenty years; Claude Pivi, absent, to life; Aboubacar Diakite to ten; five others between ten and eighteen. Four are {acquit|acquitted} and are to be {setfree|set free} tonight. The State shall {pay|pay} each of the {rape|raped} one and a half billion francs.

In the third row someone sang. Lawyers for the captain announced that they will {appeal|appeal}; if he is {pardon|pardoned}, a spokeswoman for the victims said, "we shall {sleep|sleep} before the palace".
--
who court: body GN | Tribunal of Dixinn; The court; the court
who konate: person GN | General Konate
who accused: population GN | twelve accused
who victims: population GN | the victims; victims
where koundara: site GN - - | Koundara camp
where dakar: town SN 14.69 -17.45 | Dakar
* verdict SANCTION/convict occurred
  when: 2024-07-31 from text "Wednesday 31 July 2024"
  where: conakry
  by: court
  to: camara; pivi; toumba; "five others"
* rally PROTEST/demo occurred
  when: 2009-09-28 from text "28 September 2009"
  where: stadium
  by: victims
  said: court official "holds"
* ban COERCE/restrict occurred
  when: 2009-09-27 "the night before"
  to: "the assembly of 28 September 2009" thing
  said: court official "holds"
* m ASSAULT/firearms occurred
  when: 2009-09-28 from text "28 September 2009"
  where: stadium
  by: toumba; "troops led by Lieutenant Diakite"
  to: victims
  killed: >=156 "at least 156 persons" side recipient voice court
  said: court official "holds"
* gates COERCE/restrict occurred
  when: 2009-09-28 from text "28 September 2009"
  where: "the gates"; stadium
  by: toumba; "troops led by Lieutenant Diakite"
  said: court official "holds"
  part_of: m
* rape ASSAULT/sexual occurred
  when: 2009-09-28/2009-10-03 "up to five days"
  where: "the lawn"; stadium; "villas"
  by: toumba; "troops led by Lieutenant Diakite"
  to: "women"
  raped: >=109 "minimum of 109 women" side recipient voice court
  said: court official "holds"
* kept ASSAULT/abduct occurred
  when: 2009-09-28/2009-10-03 "up to five days"
  where: "villas"
  by: "troops led by Lieutenant Diakite"
  to: "women"
  said: court official "holds"
* comm ACCUSE/investigate occurred
  when: 2009-11 "November of that year"
  where: stadium
  by: un
* trapacc ACCUSE/allege occurred
  when: 2022-12 from text "December 2022"
  by: camara
  to: konate; "the then president of Burkina Faso"
  about: rally
* cshot ASSAULT/targeted occurred
  when: 2009-12-03 from text "3 December 2009"
  where: koundara
  by: toumba
  to: camara
* caught COERCE/arrest occurred
  when: 2009-12-03/2017-03-31 bounded "After seven years of flight"
  where: dakar
  to: toumba
* extr COOPERATE occurred
  when: 2017-03 from text "March 2017"
  where: dakar
  to: toumba
* forgive CONCEDE occurred
  when: ?
  by: toumba
  to: "the people"
* jail ASSAULT occurred
  when: 2023-11-04 from text "4 November 2023"
  where: central; conakry
  by: "a commando"
  to: central thing
  with: vehicle "military vehicles"
  killed: 9 "Nine persons"
  killed: 3 "three of the attackers" part side actor
  killed: 4 "four members of the forces" part side recipient
  killed: 2 "two passengers of an ambulance" part side civilian
* jailfree RETREAT/release occurred
  when: 2023-11-04 from text "4 November 2023"
  where: central; conakry
  by: "a commando"
  to: camara; pivi; "four of the accused"
  released: 4 "four of the accused" side recipient
* kidnap ASSAULT/abduct occurred
  when: 2023-11-04 from text "4 November 2023"
  where: central; conakry
  by: "a commando" alleged of camara
  to: camara
  said: camara party "saying"
* wanted ACCUSE/investigate ongoing
  when: 2023-11-04/2024-07-31 bounded
  by: "the prosecutor"
  to: "Pivi's son"
* struck SANCTION/expel occurred
  when: 2023-11-04/2024-07-31 bounded
  to: "Sixty soldiers"
  answers: jail "for the affair"
* req REQUEST/change occurred
  when: 2024-03 "March"
  by: "the prosecutor"
  to: court
* object REJECT occurred
  when: 2024-03/2024-07-31 bounded
  by: "Defence counsel"
  to: "the prosecutor"
  answers: req "objected"
* boycott PROTEST/boycott occurred
  when: 2024-04/2024-05 "April and May" "six weeks"
  by: "Defence counsel"
  to: court
* grant AID occurred
  when: 2024-04-01/2024-07-31 bounded
  by: "the ministry"
  to: "Defence counsel"
* acquit CONCEDE occurred optional
  when: 2024-07-31 from text "Wednesday 31 July 2024"
  by: court
  to: "Four"
* setfree RETREAT/release announced
  when: 2024-07-31 "tonight"
  by: court
  to: "Four"
  released: 4 "Four" side recipient
* pay REQUEST/change occurred
  when: 2024-07-31 from text "Wednesday 31 July 2024"
  by: court
  to: "The State"
  about: AID by "The State" to victims
* appeal REQUEST/change announced
  when: ?
  by: "Lawyers for the captain"
  answers: verdict "will appeal"
* pardon CONCEDE hypothetical
  when: ?
  to: camara
* sleep PROTEST/demo hypothetical
  when: ?
  where: "the palace"
  by: victims
  answers: pardon "if he is pardoned"
  said: "a spokeswoman for the victims" party "said"
figure: soldiers 60 "Sixty soldiers"
figure: accused 12 "twelve accused"

== g-guinea-stadium-4
outlet: Le Fouta Libre
register: translation
published: 2009-12-05
machine_translated: French
--
Dadis {evac|evacuated} to Morocco: the camps hold their breath

The president of the junta, captain Moussa Dadis Camara, has been {evac|transported} Friday to the dawn toward Rabat, aboard of an aircraft medicalised sent by the king of Morocco, and operated of the skull in a military hospital. His life "is not in danger", assures the minister of the Communication, that one will believe or not.

It is Thursday, toward 17 hours, that his aide-of-camp, the lieutenant "Toumba", has {cshot|drawn} on him in the camp Koundara, in full centre-city. The chief of the State had come demand accounts: some hours before, the man had {freed|made come out} of force one of his companions of the gendarmerie, and the {comm|commission} of the UN, arrived the 25 November, had {comm|heard}
fifty officers on the {m|massacre} of the stadium. A driver and a body-guard are dead; some speak of four.

The author of the {cshot|gunshots} is {sought|sought}. A recompense has been {reward|promised} to who would deliver him. In the suburb of Kaporo the bérets rouges have {rake|raked} the houses since Friday and {embark|embarked} some sixty young persons, of whom several, reports an association, {tort|tortured}. The land frontiers have been {close|closed} one day, then {reopen|reopened}.

The general Sekouba Konate, minister of the Defence and number two, has regained Conakry the Friday soir of the Lebanon where he was in {purchase|purchase} of arms, deny his close. He has made the {tour|tour} of the barracks and has {store|asked} to the men "of to put their weapons to the store". At Labe, the shops have closed and the people {dance|danced} in the street, until the gendarmes {disp|dispersed}
them with the truncheon.

The Forces Vives, of which the delegation had to {nego|negotiate} tomorrow at Ouagadougou with the one of the junta, {demreport|demand} the report of the session. The mediator, Blaise Compaore, who had {plan|submitted} the 18 November a plan leaving Dadis in place - {rejplan|rejected}, without appeal - has {delay|delayed} "of some days". Washington {wish|wishes} that the captain remain where he is: "it
would be preferable that he not come back", has slipped a diplomat. The {threat|threat} of the one sole man who can make return it, that of his partisans of the Forest, is heard already: if he is {retain|retained} at Rabat, "there will be some {threat|sport}".

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
  when: 2009-12-04 "Friday"
  where: rabat
  by: morocco; "the king of Morocco"
  to: camara
* cshot ASSAULT/targeted occurred
  when: 2009-12-03 "Thursday"
  where: koundara; conakry
  by: toumba
  to: camara
  killed: 2 "A driver and a body-guard" side recipient
  killed: 4 "four" side recipient voice "some"
  injured: 1 "captain Moussa Dadis Camara" side recipient
* freed RETREAT/release occurred
  when: 2009-12-03 "some hours before"
  by: toumba
  to: "one of his companions"
* comm ACCUSE/investigate occurred
  when: 2009-11-25/2009-12-03 from text "the 25 November"
  where: conakry
  by: "the commission of the UN"
  to: "fifty officers"
  about: m
* m ASSAULT occurred
  when: ?
  where: stadium
* sought ACCUSE/investigate ongoing
  when: 2009-12-03/2009-12-05 bounded
  to: toumba
* reward AGREE occurred
  when: 2009-12-03/2009-12-05 bounded
  to: "who would deliver him"
* rake COERCE/seize ongoing
  when: 2009-12-04/2009-12-05 "since Friday"
  where: kaporo; conakry
  by: guards
  to: "the houses" thing
* embark COERCE/arrest occurred
  when: 2009-12-04/2009-12-05 "since Friday"
  where: kaporo; conakry
  by: guards
  to: "young persons"
  detained: ~60 "some sixty young persons" side recipient
* tort ASSAULT/torture occurred
  when: 2009-12-04/2009-12-05 bounded
  by: guards alleged of "an association"
  to: "young persons"
  injured: >=3 vague "several" side recipient voice "an association"
  said: "an association" party "reports"
* close COERCE/restrict occurred
  when: 2009-12-03/2009-12-05 bounded "one day"
  to: "The land frontiers" thing
* reopen RETREAT/access occurred
  when: 2009-12-03/2009-12-05 bounded
  to: "The land frontiers" thing
* purchase MOBILIZE/weapons occurred optional
  when: ?
  where: lebanon
  by: konate denied of "his close"
  said: "his close" party denied "deny"
* tour CONSULT/visit occurred
  when: 2009-12-04/2009-12-05 bounded
  where: "the barracks"; conakry
  by: konate
  to: "the men"
* store REQUEST/yield occurred
  when: 2009-12-04/2009-12-05 bounded
  where: "the barracks"; conakry
  by: konate
  to: "the men"
  about: RETREAT/disarm by "the men"
* dance PROTEST/demo occurred optional
  when: 2009-12-03/2009-12-05 bounded
  where: labe
  by: "the people"
  to: camara
* disp ASSAULT/crowd-control occurred
  when: 2009-12-03/2009-12-05 bounded
  where: labe
  by: "the gendarmes"
  to: "the people"
  with: blunt "truncheon"
* nego CONSULT announced
  when: 2009-12-06 "tomorrow"
  where: ouaga
  by: opp; cndd
  to: opp; cndd
* demreport REQUEST/change occurred
  when: 2009-12-03/2009-12-05 bounded
  by: opp
  to: compaore
  about: nego
* plan CONSULT/third-party occurred
  when: 2009-11-18 from text "the 18 November"
  by: compaore
  to: opp; cndd
* rejplan REJECT occurred
  when: 2009-11-18/2009-12-05 bounded
  to: compaore
  about: plan
  answers: plan "rejected"
* delay AGREE occurred
  when: 2009-12-03/2009-12-05 bounded
  by: compaore
  to: opp
  about: nego
  answers: demreport "has delayed"
* wish REQUEST/yield occurred
  when: 2009-12-03/2009-12-05 bounded
  by: us
  to: camara
  said: "a diplomat" unnamed "slipped"
* threat THREATEN/violence occurred
  when: 2009-12-04/2009-12-05 bounded
  by: "his partisans of the Forest"
* retain COERCE/arrest hypothetical
  when: ?
  where: rabat
  by: morocco
  to: camara
  said: "his partisans of the Forest" party
tie: konate holds_office cndd "minister of the Defence"
