story: f-doumeira
conflict: Djibouti and Eritrea
countries: DJ ER
facts: From February 2008 Eritrean troops dug in on Ras Doumeira; on 10 June 2008, after Eritreans crossed to bring back deserters, the armies fought until 12 June: Djibouti counted 9, later 44 dead and 19 prisoners, about 100 Eritreans killed; France gave medical and logistic help. The Security Council called on 12 June for withdrawal; resolution 1862 of 14 January 2009 demanded it within five weeks; Eritrea rejected it. Resolution 1907 of 23 December 2009 imposed an arms embargo. In June 2010 both agreed to mediation by Qatar, whose some 200 to 450 soldiers took post; in March 2016 four Djiboutian prisoners were freed; on 14 June 2017 Qatar withdrew, Djibouti accused Eritrea of occupying the hill. On 6 September 2018 the foreign ministers met; sanctions were lifted on 14 November 2018. (public record: Security Council documents, press.)

who djib: state DJ | Djibouti; Djiboutian; Djiboutians
who eri: state ER | Eritrea; Asmara; Eritrean; Eritreans
who guelleh: person DJ | Ismail Omar Guelleh; Guelleh
who isaias: person ER | Isaias Afwerki; Isaias
who unsc: body - | Security Council; the Council
who france: state FR | France; Paris; French
who qatar: state QA | Qatar; Qatari; Qataris
who ethiopia: state ET | Ethiopia; Addis Ababa
who au: body - | African Union
where doumeira: site - 12.7110 43.1330 | Ras Doumeira; Doumeira; Doumera
where gaban: site DJ 12.65 43.10 | Gabla hill; the hill
where djcity: town DJ 11.5890 43.1450 | Djibouti City
where doha: town QA 25.2854 51.5310 | Doha

== f-doumeira-1
outlet: Bab al-Mandab Wire
register: wire
published: 2008-06-12
--
Djibouti says nine {clash|killed} in border {clash|clash} with Eritrea; French doctors {help|help}

DJIBOUTI CITY, June 12 (BMW) - Nine Djiboutian soldiers have been {clash|killed} and more than 60 {clash|wounded} in {clash|fighting} with Eritrean troops that {flare|flared} again on Thursday at the mouth of the Red Sea, the defence ministry said.

The two armies had stood metres apart since Eritreans {dig|dug in} on the promontory of Ras Doumeira in February. On Tuesday, officials here said, some thirty of them {desert|walked over} with their weapons; their officers {demandback|demanded} them back, were {norefund|refused}, and {open|opened fire} at 6.40 p.m. Eritrea's foreign ministry {drawn|would not} "be drawn into an invented quarrel"; it did not say whether there had been a {clash|battle}.

French military surgeons at the Bouffard hospital {help|operated} through two nights. Paris, which keeps 2,900 men in its former colony, also {lend|lent} helicopters, fuel and radar, a spokesman said, and is {frigate|sending} a frigate north; it is not {nofire|firing}. President Guelleh {callup|called back} retired policemen and soldiers to the colours.

The United States {uscond|condemned} "Eritrea's military {clash|aggression}". Ethiopia, whose only road to the sea runs through Djibouti, {ethdecl|declared} it would {ethdef|defend} that corridor if it must. In New York the Security Council {uncall|asked} both "to cease fire and to withdraw to the positions before 6 June"; the African Union will {aumission|dispatch} a fact-finding mission.
--
who us: state US | United States
* clash ASSAULT/firearms occurred
  when: 2008-06-10/2008-06-12 "Tuesday" "Thursday"
  where: doumeira; "the mouth of the Red Sea"
  by: djib; eri
  to: djib; eri
  killed: 9 "Nine Djiboutian soldiers" side recipient voice "the defence ministry"
  injured: >=60 "more than 60" side recipient voice "the defence ministry"
  said: "the defence ministry" official "said"
* flare ASSAULT/firearms occurred
  when: 2008-06-12 "Thursday"
  where: doumeira; "the mouth of the Red Sea"
  by: djib; eri
  to: djib; eri
  said: "the defence ministry" official "said"
  part_of: clash
* dig MOBILIZE/troops occurred
  when: 2008-02 "February"
  where: doumeira
  by: eri
* desert RETREAT/withdraw occurred
  when: 2008-06-10 "Tuesday"
  where: doumeira
  by: "some thirty of them"
  to: djib
  surrendered: ~30 "some thirty of them"
  said: "officials here" official "said"
* demandback REQUEST/yield occurred
  when: 2008-06-10 "Tuesday"
  where: doumeira
  by: eri "their officers"
  to: djib
  about: RETREAT/release
  said: "officials here" official "said"
* norefund REJECT/yield occurred
  when: 2008-06-10 "Tuesday"
  where: doumeira
  by: djib
  to: eri "their officers"
  answers: demandback "were refused"
  said: "officials here" official "said"
* open ASSAULT/firearms occurred
  when: 2008-06-10 "Tuesday" "6.40 p.m."
  where: doumeira
  by: eri "their officers" alleged of "officials here"
  to: djib
  said: "officials here" official "said"
  part_of: clash
* drawn REJECT occurred
  when: 2008-06-10/2008-06-12 bounded
  by: eri "Eritrea's foreign ministry"
* help AID occurred
  when: 2008-06-10/2008-06-12 "two nights"
  where: "the Bouffard hospital"; djcity
  by: france "French military surgeons"
  to: djib
* lend AID occurred
  when: 2008-06-10/2008-06-12 bounded
  by: france
  to: djib
  with: helicopter "helicopters"
  said: "a spokesman" official "said"
* frigate MOBILIZE/troops announced
  when: ?
  where: "north"
  by: france
  with: warship "a frigate" 1
  said: "a spokesman" official "said"
* nofire ASSAULT denied
  when: 2008-06-10/2008-06-12 bounded
  by: france
  said: "a spokesman" official denied "said"
* callup MOBILIZE/troops occurred
  when: 2008-06-10/2008-06-12 bounded
  by: guelleh
  to: "retired policemen and soldiers"
* uscond ACCUSE/disapprove occurred
  when: 2008-06-10/2008-06-12 bounded
  by: us
  to: eri
  about: clash
  answers: clash "condemned"
* ethdecl THREATEN/violence occurred
  when: 2008-06-10/2008-06-12 bounded
  by: ethiopia
  about: ethdef
* ethdef ASSAULT hypothetical optional
  when: ?
  where: "that corridor"
  by: ethiopia
* uncall REQUEST/yield occurred
  when: 2008-06-10/2008-06-12 bounded
  where: "New York"
  by: unsc
  to: djib; eri
  about: RETREAT/ceasefire by djib
  answers: clash "to cease fire"
* aumission ACCUSE/investigate announced
  when: ?
  by: au
  about: clash
figure: troops 2900 "2,900 men" of france

== f-doumeira-2
outlet: Shabait Mirror
register: state-media
published: 2010-01
--
The {embargo|embargo} of the lobbyists

By resolution 1907, which the US {cook|cooked} and some African vassals {cook|served}, the Security Council on 23 December laid an arms {embargo|embargo} on Eritrea, {freeze|froze} the assets of persons yet to be named and {freeze|forbade} them to travel. Eritrea {rejres|rejects} this {embargo|resolution}. It has never {bullet|given} one bullet to anybody in Somalia. It has {land|taken} no land from Djibouti; it has not {prison|kept} a single Djiboutian prisoner.

The Ministry {challenge|challenges} the accusers to bring their proof. Four times since January last year, when the other resolution {fiveweeks|gave} us five weeks to leave a place in which we are at home, Asmara {maps|proposed} that each side lay its maps on a table; nobody came.

From Minneapolis to Melbourne 200,000 compatriots are to {march|march} on 22 February. In the capital the people {pledge|pledged} two percent and, some of them, a month's wages to back their army.

Meanwhile 42 tractors, a {tractors|gift} of a friendly Gulf state, were {tractors|handed over} at Massawa on Friday.
--
who us: state US | the US
who min: body ER | The Ministry
who compatriots: population ER | 200,000 compatriots; the people
* embargo SANCTION/discontinue occurred
  when: 2009-12-23 from text "23 December"
  by: unsc
  to: eri
* cook SUPPORT occurred optional
  when: ?
  by: us; "some African vassals"
  to: unsc
  about: embargo
* freeze SANCTION/discontinue occurred
  when: 2009-12-23 from text "23 December"
  by: unsc
  to: "persons yet to be named"
* rejres REJECT occurred
  when: 2009-12-23/2010-01 bounded
  by: eri
  to: unsc
  about: embargo
  answers: embargo "rejects this resolution"
* bullet AID denied
  when: ?
  where: "Somalia"
  by: eri
  to: "anybody in Somalia"
* land COERCE/seize denied
  when: ?
  by: eri
  to: djib; "land" thing
* prison COERCE/arrest denied
  when: ?
  by: eri
  to: "a single Djiboutian prisoner"
* challenge REQUEST/change occurred
  when: 2009-12-23/2010-01 bounded
  by: min
  to: "the accusers"
* fiveweeks REQUEST/yield occurred
  when: 2009-01 "January last year"
  by: unsc
  to: eri
  about: RETREAT/withdraw by eri
* maps REQUEST/meet occurred
  when: 2009-01/2010-01 bounded "since January last year"
  by: eri
  to: djib
  count: 4 "Four times"
* march PROTEST/demo announced
  when: 2010-02-22 from text "22 February"
  where: "Minneapolis"; "Melbourne"
  by: compatriots
  participants: 200000 "200,000 compatriots"
* pledge AGREE occurred
  when: ?
  where: "the capital"
  by: compatriots "the people"
  to: "their army"
  about: AID
* tractors AID occurred
  when: ? "Friday"
  where: "Massawa"
  by: "a friendly Gulf state"
  count: 42 "42 tractors"

== f-doumeira-3
outlet: Gulf Stream Notes
register: thread
published: 2017-06-17
--
1/7 So Qatar has {pull|pulled} its 450 men off Doumeira. No notice. They {pull|struck} tents on the 12th and 13th; on the 14th they were {pull|gone}.

2/7 Why? Both Djibouti and Eritrea took the Saudi {side|side} in the Gulf row the week before. Djibouti {cut|cut} its embassy in Doha to a chargé. Qatar has not said that is why.

3/7 Djibouti's foreign minister on Friday: Eritrean soldiers {hill|moved} on to the hill the next morning. He says the army is on {alert|alert} and has {complain|complained} to the AU and the UN.

4/7 Asmara: hasn't commented, "not having the full picture". Their man in Addis told AP, hm, no.

5/7 What the Qataris did there since 2010: {watch|watched}. And in March last year {powfree|got} four Djiboutian POWs out of Eritrea, after eight years. 13 others are still unaccounted for; Eritrea says there are none.

6/7 AU chair {calm|appeals} for calm, wants to {mission|send} a mission. China, which has just finished a naval base down the coast, says it could {peacekeepers|send} peacekeepers if asked.

7/7 UPDATE Sat night: Djibouti radio says shots {boat|fired} at a fishing boat. One {boat|hurt}. Unconfirmed!!
--
who china: state CN | China
who auchair: office - | AU chair
who fm: office DJ | Djibouti's foreign minister
* pull RETREAT/withdraw occurred
  when: 2017-06-12/2017-06-14 from text "12th" "13th" "14th"
  where: doumeira
  by: qatar
* side SUPPORT occurred
  when: 2017-06-05/2017-06-11 week from pull "the week before"
  by: djib; eri
  to: "Saudi"
* cut SANCTION/discontinue occurred
  when: 2017-06-05/2017-06-17 bounded
  where: doha
  by: djib
  to: qatar
* hill COERCE/seize occurred
  when: 2017-06-15 from pull "the next morning"
  where: gaban; doumeira
  by: eri "Eritrean soldiers" alleged of fm
  to: gaban thing
  said: fm official
  said: "Their man in Addis" official denied via "AP" "told"
* alert MOBILIZE/troops ongoing
  when: 2017-06-15/2017-06-16 bounded
  by: djib "the army"
  said: fm official "says"
* complain ACCUSE/disapprove occurred
  when: 2017-06-15/2017-06-16 bounded
  by: djib
  to: eri
  about: hill
  answers: hill "complained"
  said: fm official "says"
* watch MOBILIZE occurred
  when: 2010/2017-06-14 "since 2010"
  where: doumeira
  by: qatar
* powfree RETREAT/release occurred
  when: 2016-03 "March last year"
  by: qatar
  to: "four Djiboutian POWs"
  released: 4 "four Djiboutian POWs"
* calm REQUEST/yield occurred
  when: 2017-06-15/2017-06-17 bounded
  by: auchair
* mission MOBILIZE announced
  when: ?
  by: auchair
* peacekeepers MOBILIZE/troops hypothetical
  when: ?
  by: china
* boat ASSAULT/firearms occurred
  when: 2017-06-17 "Sat night"
  to: "a fishing boat" thing
  with: small-arms "shots"
  injured: 1 "One" side recipient voice "Djibouti radio"
  said: "Djibouti radio" media "says"
figure: troops 450 "450 men" of qatar at doumeira
figure: missing 13 "13 others"
figure: prisoners 0 "none" voice eri

== f-doumeira-4
outlet: Horn Dispatches
register: analysis
published: 2018-11-15
--
A thaw, and its ice

On Wednesday the Security Council {lift|lifted}, by fifteen votes, the {embargo|sanctions} of 2009 from Eritrea. A year ago that was unthinkable. In July, Ethiopia and Eritrea had made {peace|peace}; on 6 September the Eritrean foreign minister, Osman Saleh, {visit|walked} into the palace at Djibouti City beside two colleagues, Ethiopia's and Somalia's, and {visit|shook} a hand that had for ten years pointed at him. On the 17th, in Jeddah, before the Saudi king, the presidents themselves {jeddah|embraced}.

And Doumeira? It is not in the papers. Djibouti's ambassador {dambask|asked} in New York, up to the last week, that the {lift|lifting} be tied to the fate of thirteen prisoners and to arbitration; Britain and France {sixmonths|put} into the text a report every six months. Eritrea has given no account of the men. Isaias, asked by a Saudi paper, called the border "a matter of two hills that {wait|can wait}".

Meanwhile trade. A road from Assab to the Ethiopian plateau is being {road|repaired} with Emirati money; Djibouti, which lives on Ethiopian transit, has {port|seized} the port terminal from the same Emiratis in February, and a London tribunal {award|awarded} these 385 million. In Obock French and Djiboutian marines {drill|landed} together in a yearly {drill|drill}. If the guns {guns|speak} again, it will be over tariffs.
--
who osman: person ER | Osman Saleh
who damb: office DJ | Djibouti's ambassador
who ukfr: state - | Britain and France
who saudi: state SA | the Saudi king
who emirates: state AE | Emirati; Emiratis
who tribunal: body GB | a London tribunal
who presidents: coalition - | the presidents
where obock: town DJ 11.96 43.29 | Obock
* lift RETREAT/access occurred
  when: 2018-11-14 "Wednesday"
  by: unsc
  to: eri
* embargo SANCTION/discontinue occurred
  when: 2009 from text "2009"
  by: unsc
  to: eri
* peace AGREE occurred
  when: 2018-07 "July"
  by: ethiopia; eri
  to: eri; ethiopia
* visit CONSULT/multilateral occurred
  when: 2018-09-06 from text "6 September"
  where: "the palace"; djcity
  by: osman; ethiopia; "Somalia's"; djib
  to: djib
* jeddah CONSULT occurred optional
  when: 2018-09-17 from text "the 17th"
  where: "Jeddah"
  by: presidents
* dambask REQUEST/change occurred
  when: ? "up to the last week"
  where: "New York"
  by: damb
  to: unsc
  about: lift
* sixmonths REQUEST/change occurred optional
  when: ?
  by: ukfr
* wait REJECT occurred optional
  when: ?
  by: isaias
* road AID ongoing
  when: ?
  where: "Assab"
  by: emirates
  to: "A road from Assab to the Ethiopian plateau" thing
* port COERCE/seize occurred
  when: 2018-02 "February"
  by: djib
  to: emirates; "the port terminal" thing
* award SANCTION/convict occurred
  when: 2018-02/2018-11-15 bounded
  by: tribunal
  to: djib
  about: port
  money: 385000000 "385 million"
* drill COOPERATE occurred
  when: ?
  where: obock
  by: france "French"; djib "Djiboutian marines"
* guns ASSAULT hypothetical optional
  when: ?
figure: votes 15 "fifteen votes" of unsc
figure: prisoners 13 "thirteen prisoners"
