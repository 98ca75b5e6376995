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
Djibouti says nine {fight|killed} in border {fight|clash} with Eritrea; French doctors {medics|help}

DJIBOUTI CITY, June 12 (BMW) - Nine Djiboutian soldiers have been {fight|killed} and more than 60 {fight|wounded} in {fight|fighting} with Eritrean troops that {fight|flared} again on Thursday at the mouth of the Red Sea, the defence ministry said.

The two armies had stood metres apart since Eritreans {digin|dug in} on the promontory of Ras Doumeira in February. On Tuesday, officials here said, some thirty of them {desert|walked over} with their weapons; their officers {return|demanded} them {giveback|back}, were {noreturn|refused}, and {fight|opened fire} at 6.40 p.m. Eritrea's foreign ministry would not "be drawn into an invented {fight!denied|quarrel}"; it did not say whether there had been a {fight|battle}.

French military surgeons at the Bouffard hospital {medics|operated} through two nights. Paris, which keeps 2,900 men in its former colony, also {logist|lent} helicopters, fuel and radar, a spokesman said, and is {reinf|sending} a frigate north; it is not {firefr!denied|firing}. President Guelleh {callups|called back} retired policemen and soldiers to the colours.

The United States {uscond|condemned} "Eritrea's military {fight|aggression}". Ethiopia, whose only road to the sea runs through Djibouti, declared it would {ethwarn,protect|defend} that corridor if it must. In New York the Security Council {unsc|asked} both "to {cease|cease} fire and to {pull|withdraw} to the positions before 6 June"; the African Union will {mission|dispatch} a fact-finding mission.
--
who us: state US | United States
* fight ASSAULT occurred
  when: 2008-06-10/2008-06-12 "6.40 p.m." "Tuesday" "Thursday"
  where: doumeira
  by: eri alleged of "officials"; djib
  to: djib; eri
  killed: 9 "Nine Djiboutian soldiers" side recipient voice "the defence ministry"
  injured: >=60 "more than 60" side recipient voice "the defence ministry"
  said: "the defence ministry" official "said"
  said: eri official denied "would not"
* medics AID occurred
  when: 2008-06-10/2008-06-12 "through two nights"
  where: "Bouffard hospital"
  by: france
  to: djib
* digin MOBILIZE/troops occurred
  when: 2008-02 "February"
  where: doumeira
  by: eri
* desert RETREAT/withdraw occurred
  when: 2008-06-10 "Tuesday"
  where: doumeira
  by: "some thirty of them"
  to: djib
  deserters: ~30 "some thirty of them"
  said: "officials here" official "said"
* return REQUEST/yield occurred
  when: 2008-06-10 "Tuesday"
  by: eri
  to: djib
  about: giveback
  said: "officials here" official "said"
* giveback COOPERATE demanded optional
  when: ?
  by: djib
* noreturn REJECT/yield occurred
  when: 2008-06-10 "Tuesday"
  by: djib
  to: eri
  about: giveback
  answers: return "were refused"
  said: "officials here" official "said"
* logist AID occurred
  when: 2008-06-10/2008-06-12 bounded
  by: france
  to: djib
  said: "a spokesman" official "said"
* reinf MOBILIZE/weapons announced
  when: ?
  by: france
  with: warship "frigate" 1
  said: "a spokesman" official "said"
* firefr ASSAULT denied
  when: ?
  by: france
  said: "a spokesman" official denied "said"
* callups MOBILIZE/troops occurred
  when: 2008-06-10/2008-06-12 bounded
  by: guelleh
* uscond ACCUSE/disapprove occurred
  when: 2008-06-10/2008-06-12 bounded
  by: us
  to: eri
  about: fight
  answers: fight "condemned"
* ethwarn THREATEN/violence occurred
  when: 2008-06-10/2008-06-12 bounded
  by: ethiopia
  about: protect
* protect ASSAULT hypothetical optional
  when: ?
  by: ethiopia
* unsc REQUEST/yield occurred
  when: 2008-06-10/2008-06-12 bounded
  where: "New York"
  by: unsc
  to: djib; eri
  about: cease
  about: pull
* cease RETREAT/ceasefire demanded optional
  when: ?
  by: djib; eri
* pull RETREAT/withdraw demanded optional
  when: ?
  by: djib; eri
* mission ACCUSE/investigate announced
  when: ?
  by: au
  about: fight

== f-doumeira-2
outlet: Shabait Mirror
register: state-media
published: 2010-01
--
The {embargo|embargo} of the lobbyists

By resolution 1907, which the US cooked and some African vassals served, the Security Council on 23 December laid an arms {embargo|embargo} on Eritrea, {assets|froze} the assets of persons yet to be named and {travel|forbade} them to travel. Eritrea {reject|rejects} this resolution. It has never {arm!denied|given} one bullet to anybody in Somalia. It has {land!denied|taken} no land from Djibouti; it has not {withhold!denied|kept} a single Djiboutian prisoner.

The Ministry {demandproof|challenges} the accusers to bring their proof. Four times since January last year, when the other resolution {ult|gave} us five weeks to {pull|leave} a place in which we are at home, Asmara {offer|proposed} that each side lay its maps on a table; nobody {ignore|came}.

From Minneapolis to Melbourne 200,000 compatriots are to {marchall|march} on 22 February. In the capital the people {renew|pledged} two percent and, some of them, a month's wages to back their army.

Meanwhile 42 tractors, a gift of a friendly Gulf state, were {tractors|handed over} at Massawa on Friday.
--
who us: state US | the US
who min: body ER | The Ministry
who compatriots: population ER | 200,000 compatriots; the people
* embargo SANCTION/discontinue occurred
  when: 2009-12-23 from text "23 December"
  by: unsc
  to: eri
* assets SANCTION/discontinue occurred
  when: 2009-12-23 from text "23 December"
  by: unsc
  to: "persons yet to be named"
* travel SANCTION/discontinue occurred
  when: 2009-12-23 from text "23 December"
  by: unsc
  to: "persons yet to be named"
* reject REJECT/yield occurred
  when: 2009-12-23/2010-01-31 bounded
  by: eri
  to: unsc
  about: embargo
  answers: embargo "rejects this resolution"
* arm AID denied
  when: ?
  where: "Somalia"
  by: eri denied
  to: "anybody in Somalia"
* withhold COERCE/arrest denied
  when: ?
  by: eri denied
  to: "a single Djiboutian prisoner"
* demandproof REQUEST/change occurred
  when: 2009-12-23/2010-01-31 bounded
  by: min
  to: "the accusers"
* ult REQUEST/yield occurred
  when: 2009-01 "January last year"
  by: unsc
  to: eri
  about: pull
* pull RETREAT/withdraw demanded optional
  when: 2009-02 "five weeks"
  by: eri
* offer REQUEST/change occurred
  when: 2009-01-01/2010-01-31 bounded "January last year"
  by: eri
  count: 4 "Four times"
  about: CONSULT
* ignore REJECT/meet occurred
  when: 2009-01-01/2010-01-31 bounded
  to: eri
  about: offer
  answers: offer
* marchall PROTEST/demo announced
  when: 2010-02-22 from text "22 February"
  where: "Minneapolis"; "Melbourne"
  by: compatriots
  to: unsc
  participants: 200000 "200,000 compatriots"
* renew AGREE occurred
  when: 2009-12-23/2010-01-31 bounded
  where: "the capital"
  by: compatriots
  to: "their army"
  about: AID by compatriots
* tractors AID occurred
  when: 2010-01-01/2010-01-31 bounded "Friday"
  where: "Massawa"
  by: "a friendly Gulf state"
  to: eri
* land COERCE/seize denied
  when: ?
  by: eri denied
  to: djib

== f-doumeira-3
outlet: Gulf Stream Notes
register: thread
published: 2017-06-17
--
1/7 So Qatar has {leave|pulled} its 450 men {leave|off} Doumeira. No notice. They struck tents on the 12th and 13th; on the 14th they were {leave|gone}.

2/7 Why? Both Djibouti and Eritrea took the Saudi {side|side} in the Gulf row the week before. Djibouti {downgrade|cut} its embassy in Doha to a chargé. Qatar has not said that is why.

3/7 Djibouti's foreign minister on Friday: Eritrean soldiers {occupy|moved} on to the hill the next morning. He says the army is on {alert|alert} and has {complain|complained} to the AU and the UN.

4/7 Asmara: hasn't commented, "not having the full picture". Their man in Addis told AP, hm, no.

5/7 What the Qataris did there since 2010: {watch|watched}. And in March last year {free|got} four Djiboutian POWs {free|out} of Eritrea, after eight years. 13 others are still unaccounted for; Eritrea says there are none.

6/7 AU chair {aucalm|appeals} for calm, wants to {ausend|send} a mission. China, which has just finished a naval base down the coast, says it could {chinaoffer,chinapk|send} peacekeepers if asked.

7/7 UPDATE Sat night: Djibouti radio says shots {shots|fired} at a fishing boat. One {shots|hurt}. Unconfirmed!!
--
who china: state CN | China
who auchair: office - | AU chair
who fm: office DJ | Djibouti's foreign minister
* leave RETREAT/withdraw occurred
  when: 2017-06-12/2017-06-14 from text "the 12th and 13th"
  where: doumeira
  by: qatar
  troops: 450 "450 men"
* side SUPPORT occurred
  when: 2017-06 "the week before"
  by: djib; eri
  to: "the Saudi side"
* downgrade SANCTION/discontinue occurred
  when: ?
  by: djib
  to: qatar
* occupy COERCE/seize occurred
  when: 2017-06-15 "the next morning"
  where: gaban
  by: eri alleged of fm
  to: djib; gaban thing
  said: fm official
  said: "Their man in Addis" official denied "told"
* alert MOBILIZE/troops occurred
  when: 2017-06-15/2017-06-17 bounded
  by: djib
  said: fm official "says"
* complain ACCUSE/disapprove occurred
  when: 2017-06-15/2017-06-17 bounded
  by: djib
  to: eri
  said: fm official "says"
  about: occupy
  answers: occupy
* watch MOBILIZE occurred
  when: 2010-01-01/2017-06-14 bounded "2010"
  where: doumeira
  by: qatar
* free RETREAT/release occurred
  when: 2016-03 "March last year"
  where: "Eritrea"
  by: eri; qatar
  to: "four Djiboutian POWs"
  released: 4 "four Djiboutian POWs"
* aucalm REQUEST/yield occurred
  when: 2017-06-15/2017-06-17 bounded
  by: auchair
  to: djib; eri
* ausend MOBILIZE announced
  when: ?
  by: auchair
* chinaoffer AGREE occurred
  when: 2017-06-14/2017-06-17 bounded
  by: china
  about: chinapk
* chinapk MOBILIZE/troops hypothetical optional
  when: ?
  by: china
  said: china official "says"
* shots ASSAULT/firearms occurred
  when: 2017-06-17 "Sat night"
  to: "a fishing boat" thing
  injured: 1 "One" side civilian
  said: "Djibouti radio" media "says"
figure: missing 13 "13 others" of djib

== f-doumeira-4
outlet: Horn Dispatches
register: analysis
published: 2018-11-15
--
A thaw, and its ice

On Wednesday the Security Council {lift|lifted}, by fifteen votes, the {embargo|sanctions} of 2009 from Eritrea. A year ago that was unthinkable. In July, Ethiopia and Eritrea had made {peace|peace}; on 6 September the Eritrean foreign minister, Osman Saleh, {visit|walked} into the palace at Djibouti City beside two colleagues, Ethiopia's and Somalia's, and shook a hand that had for ten years {accuse|pointed} at him. On the 17th, in Jeddah, before the Saudi king, the presidents themselves {jeddah|embraced}.

And Doumeira? It is not in the papers. Djibouti's ambassador {price|asked} in New York, up to the last week, that the {lift|lifting} be tied to the fate of thirteen prisoners and to arbitration; Britain and France put into the text a report every six months. Eritrea has {noanswer|given} no account of the men. Isaias, asked by a Saudi paper, {brush|called} the border "a matter of two hills that can wait".

Meanwhile trade. A road from Assab to the Ethiopian plateau is being {road|repaired} with Emirati money; Djibouti, which lives on Ethiopian transit, has {dpworld|seized} the port terminal from the same Emiratis in February, and a London tribunal {tribunal|awarded} these 385 million. In Obock French and Djiboutian marines {exercise|landed} together in a yearly {exercise|drill}. If the guns {fire2|speak} again, it will be over tariffs.
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
* peace AGREE occurred
  when: 2018-07 "July"
  by: ethiopia; eri
  to: eri; ethiopia
* visit CONSULT/visit occurred
  when: 2018-09-06 from text "6 September"
  where: djcity
  by: osman; "two colleagues"; djib
  to: djib
* accuse ACCUSE/allege occurred
  when: 2008/2018-09-06 bounded "ten years"
  by: djib
  to: eri
* jeddah CONSULT/third-party occurred
  when: 2018-09-17 from text "the 17th"
  where: "Jeddah"
  by: presidents; saudi
  to: saudi
* price REQUEST/change occurred
  when: 2018-11 "up to the last week"
  where: "New York"
  by: damb
  to: unsc
* noanswer REJECT occurred
  when: ?
  by: eri
* brush REJECT/meet occurred
  when: ?
  by: isaias
  to: djib
* road COOPERATE ongoing
  when: ?
  where: "Assab"
  by: emirates
* dpworld COERCE/seize occurred
  when: 2018-02 "February"
  by: djib
  to: emirates; "the port terminal" thing
* tribunal SANCTION/convict occurred
  when: 2018-02-01/2018-11-15 bounded
  by: tribunal
  to: djib
  money: 385000000 "385 million"
* exercise COOPERATE occurred
  when: ?
  where: obock
  by: france; djib
* fire2 ASSAULT/firearms hypothetical
  when: ?
* embargo SANCTION/discontinue occurred
  when: 2009 from text "2009"
  by: unsc
  to: eri
figure: votes 15 "fifteen votes" of unsc
