story: b-chad-succession
conflict: Chad
countries: TD, FR, NE, LY
facts: April 2021: FACT rebels entered from Libya on election day 11 April; Idriss Déby died of wounds, announced on 20 April, a day after he was declared re-elected with 79.3 per cent; a Transitional
  Military Council under his son Mahamat dissolved parliament and promised elections in eighteen months; on 27 April police broke up protests, with tolls of five to nine dead; on 25 April the junta refused to negotiate.
  (public record: army statements, African Union communiqués, agencies)

who deby: office TD | Idriss Déby; Idriss Deby; Déby; Marshal of Chad; the Marshal; Deby
who mahamat: office TD | Mahamat Idriss Déby; Mahamat Déby; General Mahamat; Mahamat; Mahamat Deby
who cmt: body TD | Transitional Military Council; Military Council; CMT; junta
who fact: group TD | Front for Change and Concord in Chad; FACT; rebels
who mahdi: person TD | Mahamat Mahdi Ali; Mahdi Ali; Mahdi
who chadarmy: force TD | Chadian army; army; armed forces; our defence and security forces
who agouna: office TD | army spokesman; General Azem Bermandoa Agouna; Azem Bermandoa
who police: force TD | police; policemen
who wakit: coalition TD | Wakit Tamma; citizens' platform
who masra: person TD | Succès Masra; Masra
who kebzabo: person TD | Saleh Kebzabo; Kebzabo
who france: state FR | France; Paris
who macron: office FR | Emmanuel Macron; Macron
who au: organisation - | African Union; AU; Peace and Security Council
who niger: state NE | Niger
who totale: organisation FR | TotalEnergies; French oil company
where ndjamena: town TD 12.11 15.04 | N'Djamena; Ndjamena; N’Djamena; capital
where kanem: province TD 14.30 15.50 | Kanem
where nokou: town TD 14.58 14.78 | Nokou
where mao: town TD 14.12 15.31 | Mao
where zouarke: town TD 20.00 15.50 | Zouarké; Zouarke; Wour
where moundou: town TD 8.57 16.08 | Moundou
where libya: country LY 27.0 17.0 | Libya; Libyan

== b-chad-succession-1
outlet: Télé Tchad Infos
register: state-media
published: 2021-04-20
--
The Nation weeps: the Marshal of Chad has {deby|fallen} on the field of honour

It is with deep bitterness that the people learn, this Tuesday 20 April, of the passing of Idriss Déby Itno. The news was read at eleven o'clock on our screens by the army spokesman, General Azem Bermandoa Agouna, fifteen officers standing behind him.

"As he did each time the institutions of the Republic were in grave danger," said the spokesman, the Marshal had taken command in the heroic {battle|battle} led against the terrorist hordes from Libya. {deby|Hit} during the {battle|engagement}, in the Kanem, he was {evac|brought back} to N'Djamena and there
gave his last breath. The provisional results of the vote, published the evening before, gave him 79.32 per cent and a sixth mandate.

A Transitional Military Council presided over by General Mahamat Idriss Déby {guar|guarantees} henceforth independence, territorial integrity and the respect of treaties. By decision No. 1:
 the National Assembly and the government are {diss|dissolved};
 the Constitution is {diss|set aside} and a charter takes its place;
 land and air frontiers are {front|shut} until further notice;
 a {curf|curfew} runs from 6pm until five in the morning;
 fourteen days of mourning are observed.

Republican elections, free and transparent, will be organised at the end of eighteen months. "The Council {hand|pledges} itself to it before God," General Azem declared.

As for the mercenaries, let there be no doubt. {battle2|Crushed} on Saturday in the sands north of Mao, where more than three hundred of them were {battle2|neutralised} and one hundred and fifty {pris|taken prisoner} for five martyrs on our side, their remnants {flee|flee}. Our defence and security forces {purs!ongoing|pursue} them as far as
the frontier of Niger, whose authorities have {nigcoop|joined in} the {purs!ongoing|hunt} and {nighand|handed over} two chiefs yesterday. If any dares to {appr!hypothetical|approach} the capital, he will {grave|dig his own grave}.

Rumours of {palace|shots} in the vicinity of the palace are unfounded: nobody {palace!denied|fired}. Traders are {traders|asked} to reopen.
--
* deby ASSAULT occurred
  when: 2021-04-17/2021-04-20 bounded
  where: kanem
  by: "terrorist hordes from Libya"
  to: deby
  killed: 1 "Idriss Déby Itno" side recipient voice agouna
  said: agouna official "said"
* battle ASSAULT occurred
  when: 2021-04-17/2021-04-20 bounded
  where: kanem
  by: deby; "terrorist hordes from Libya"
  to: deby; "terrorist hordes from Libya"
  said: agouna official "said"
* evac AID occurred optional
  when: 2021-04-17/2021-04-20 bounded
  where: ndjamena
  to: deby
* diss COERCE/martial-law occurred
  when: 2021-04-20 day "Tuesday 20 April"
  by: cmt
  to: "National Assembly"; "government"
* front COERCE/restrict occurred
  when: 2021-04-20 day "Tuesday 20 April"
  by: cmt
  to: "land and air frontiers" thing
* curf COERCE/curfew occurred
  when: 2021-04-20 day "Tuesday 20 April"
  by: cmt
* hand AGREE occurred
  when: 2021-04-20 day "Tuesday 20 April"
  by: cmt
  said: agouna official
* battle2 ASSAULT occurred
  when: 2021-04-17 day "Saturday"
  where: mao
  by: chadarmy
  to: "mercenaries"
  killed: >=300 "more than three hundred of them" side recipient
  killed: 5 "five martyrs" side actor
* pris COERCE/arrest occurred
  when: 2021-04-17 day "Saturday"
  where: mao
  by: chadarmy
  to: "mercenaries"
  detained: 150 "one hundred and fifty"
* purs ASSAULT ongoing
  when: 2021-04-17/2021-04-20
  where: "frontier of Niger"
  by: chadarmy
  to: "mercenaries"
* nigcoop COOPERATE occurred
  when: 2021-04-17/2021-04-20 bounded
  by: niger
  to: chadarmy
* nighand COOPERATE occurred
  when: 2021-04-19 day "yesterday"
  by: niger
  to: chadarmy; "two chiefs"
  detained: 2 "two chiefs"
* appr ASSAULT hypothetical
  when: ?
  where: ndjamena
  by: "mercenaries"
* palace ASSAULT/firearms denied
  when: 2021-04-20 day
  where: "palace"; ndjamena
* traders REQUEST/change occurred optional
  when: 2021-04-20 day
  to: "Traders"
* flee RETREAT/withdraw ongoing optional
  when: 2021-04-17/2021-04-20
  by: "remnants"
  to: chadarmy
* grave THREATEN/violence occurred optional
  when: 2021-04-20 day
  to: "mercenaries"
  about: ASSAULT
* guar AGREE occurred
  when: 2021-04-20 "Tuesday 20 April"
  by: cmt
tie: mahamat leads cmt "presided over by"

== b-chad-succession-2
outlet: The Sahel Observer
register: analysis
published: 2021-04-26
--
A throne in the sand: Paris, N'Djamena and the art of not saying {coup|coup}

Emmanuel Macron sat between the son and the coffin. That picture of Friday's funeral has travelled farther than his words, though the words were strong enough: France, he {macw|vowed}, "will not let anybody threaten Chad, neither today nor tomorrow".

Consider how many rules had been bent by then. The constitution of 2020 gives the interim to the Speaker of the Assembly. The Speaker, it was said, {speak|declined}; the soldiers {diss|dissolved} his chamber the same noon; and Mahamat Idriss Déby, a general of thirty-seven years, became head of state, of the armed forces and of everything else. Opposition
parties {oppcoup|spoke} of an institutional {coup|coup d'état}. Saleh Kebzabo {kebcond|condemned} it, then {kebmeet|took tea} with its author on Saturday; Succès Masra {masref|refused} to. Trade unions called a {ustrike|strike} for Tuesday, which the citizens' platform Wakit Tamma will double with {march|marches}. "{ban|Banned}", replies the
governor.

Elsewhere on the continent the African Union would by now have {susp|suspended} a member. Its Peace and Security Council, sitting on Thursday, voiced "grave {auworry|concern}", {auask|asked for} civilian rule and {aumiss|dispatched} a fact-finding mission. Nothing was {susp!denied|suspended}. Mali's officers, who were {malisusp|barred} within a day last August, must have
read the communiqué twice.

The exception has its reasons. A thousand Chadian soldiers {trib|serve} in the three-frontier zone next to the French; N'Djamena houses the command of Barkhane. If the convoys of FACT had {reach!hypothetical|reached} the capital - two embassies {emb|told} their non-essential staff to {emb2|leave} on 17 April - an entire strategy would have needed new maps. French jets, the staff
in Paris concedes, {recon|overflew} the column. Did they {frstrike!denied|fire}, as in February 2019, when Mirages {str19|destroyed} some twenty vehicles of another rebellion on the very same road? No, the ministry says: there was observation, no {frstrike!denied|bombing}. FACT alleges that on the 21st and 22nd its headquarters were {fhq|bombed}
"with the help of foreign aircraft", in an attempt to {killmahdi!attempted|kill} its leader, Mahamat Mahdi Ali.

What then of FACT? It was raised in Libya in 2016, hired itself to Haftar's camp, and {armsrec|received}, say United Nations experts, weapons that it kept. Since Saturday it {offer|offers} a {truce|ceasefire} and {talks|negotiation}. Sunday's answer by the army spokesman on television was a {rej|no}: one doesn't {rej,talks|treat} with "outlaws"; Mahdi is "in Niger, on the run", and Niamey
is {nigask|requested} to {nigarr!demanded|seize} him. The front, for its part, {accs|accuses} the junta of {pauseb|breaking} an hour-long {fpause|pause} on Friday which it says it {fpause|observed} in respect of the mourners.

In the end France will do what it did with the father. It will {press|press} a little for dates, {pay|pay} some salaries, and keep the runway. Should the crowds on Tuesday be {shots!hypothetical|fired} on, the sentence spoken at the coffin will be read aloud to Mr Macron for years.
--
* coup COERCE/martial-law occurred
  when: ?
  by: mahamat
  said: "Opposition parties" party
* macw AGREE occurred
  when: 2021-04-23 day "Friday"
  where: ndjamena
  by: macron
  to: "Chad"
  about: SUPPORT by france
* speak REJECT occurred
  when: ?
  by: "Speaker"
* diss COERCE/martial-law occurred
  when: ? "the same noon"
  by: "soldiers"
  to: "chamber"
* kebcond ACCUSE/disapprove occurred
  when: ?
  by: kebzabo
  to: mahamat
  about: coup
  answers: coup
* kebmeet CONSULT occurred
  when: 2021-04-24 day "Saturday"
  by: kebzabo; mahamat
  to: mahamat
* masref REJECT/meet occurred
  when: ?
  by: masra
  to: mahamat
  about: CONSULT
* ustrike PROTEST/strike announced
  when: 2021-04-27 day "Tuesday"
  by: "Trade unions"
* march PROTEST/demo announced
  when: 2021-04-27 day "Tuesday"
  by: wakit
* ban COERCE/restrict occurred
  when: ?
  by: "governor"
  to: wakit
  answers: march "replies"
  about: march
* susp SANCTION/expel hypothetical
  when: ?
  by: au
  to: "a member"
* auworry ACCUSE/disapprove occurred
  when: 2021-04-22 day "Thursday"
  by: au
  to: cmt
* auask REQUEST/change occurred
  when: 2021-04-22 day "Thursday"
  by: au
  to: cmt
* aumiss ACCUSE/investigate occurred
  when: 2021-04-22 day "Thursday"
  by: au
* malisusp SANCTION/expel occurred
  when: 2020-08 month "last August"
  by: au
  to: "officers"
* trib MOBILIZE/troops ongoing
  when: 2021-04-26 day
  where: "three-frontier zone"
  by: "Chadian soldiers"
* reach MOBILIZE/troops hypothetical
  when: ?
  where: ndjamena
  by: fact
* emb REQUEST/change occurred
  when: 2021-04-17 day from text "17 April"
  where: ndjamena
  by: "two embassies"
  to: "non-essential staff"
  about: emb2
* emb2 RETREAT/withdraw demanded optional
  when: ?
  by: "non-essential staff"
* recon MOBILIZE/weapons occurred
  when: ?
  by: france
  to: fact
  said: "staff in Paris" official "concedes"
  with: airstrike "jets"
* frstrike ASSAULT/aerial denied
  when: ?
  by: france
  to: fact
  said: "ministry" official denied "says"
* str19 ASSAULT/aerial occurred
  when: 2019-02 month "February 2019"
  by: france
  to: "another rebellion"
  with: airstrike "Mirages"
  sites: ~20 "some twenty vehicles"
  where: "the very same road"
* fhq ASSAULT/aerial occurred
  when: 2021-04-21/2021-04-22 from text "on the 21st and 22nd"
  to: fact; "headquarters" thing
  said: fact party claimed "alleges"
  with: airstrike "aircraft"
* killmahdi ASSAULT/targeted attempted
  when: 2021-04-21/2021-04-22 from text "on the 21st and 22nd"
  to: mahdi
  said: fact party claimed "alleges"
* offer AGREE occurred
  when: 2021-04-24/2021-04-26 "Since Saturday"
  by: fact
  to: cmt
  about: RETREAT/ceasefire by fact
* truce RETREAT/ceasefire announced
  when: ?
  by: fact
  to: cmt
* talks CONSULT announced
  when: ?
  by: fact; cmt
* rej REJECT/meet occurred
  when: 2021-04-25 day "Sunday"
  by: agouna
  to: fact
  answers: offer "answer"
  about: talks
* nigask REQUEST/assist occurred
  when: 2021-04-25 day "Sunday"
  by: agouna
  to: niger
  about: nigarr
* nigarr COERCE/arrest demanded optional
  when: ?
  where: "Niger"
  by: niger
  to: mahdi
* accs ACCUSE/allege occurred
  when: 2021-04-23/2021-04-26 bounded
  by: fact
  to: cmt
  about: pauseb
* pauseb ASSAULT occurred
  when: 2021-04-23 day "Friday"
  by: cmt alleged of fact
  to: fact
  said: fact party claimed "accuses"
* fpause RETREAT/ceasefire occurred
  when: 2021-04-23 day "Friday"
  by: fact
  to: cmt
  said: fact party claimed "says"
* press REQUEST/change hypothetical optional
  when: ?
  by: france
  to: cmt
* pay AID hypothetical optional
  when: ?
  by: france
  to: cmt
* shots ASSAULT/firearms hypothetical
  when: 2021-04-27 day "Tuesday"
  to: "crowds"
* armsrec AID occurred optional
  when: ?
  to: fact
  said: "United Nations experts" official "say"
* oppcoup ACCUSE/disapprove occurred
  when: ?
  by: "Opposition"
  to: mahamat
  about: coup
  answers: coup
figure: troops 1000 "A thousand Chadian soldiers" at "three-frontier zone"
tie: mahdi leads fact "its leader"

== b-chad-succession-3
outlet: @chari_today
register: thread
published: 2021-04-27
--
1/11 N'Djamena, 27 April. Long day. Everything below I saw or have from two people who don't know each other.

2/11 5:40. First tyres {tyres|burning} at Habena roundabout. Fifty kids maybe, flags, "No to the dynasty". The French flag from the petrol station goes onto the {tyres|fire}.

3/11 6:15. {gas|Tear gas}. Then {shots|real bullets}. A boy of about 17 beside me took one through the calf. We {carry|carried} him on a door.

4/11 A woman was {dead1|killed} in Dembé by counter-marchers with knives - that is what the prosecutor says. Her cousin says a police pick-up {dead2|ran over} her. I have seen the tyre marks, so.

5/11 Moundou: two dead by noon, hospital director says. Wakit Tamma counts NINE {shots|killed} nationwide by 6 pm. The CMT: five, and "excesses by vandals".

6/11 Four stations of the French oil company {tot|wrecked} at Chagoua. Not our {march|march}, say the organisers, who had {peace|asked for} empty hands.

7/11 {arr|Arrests}: 700+ according to the human rights convention; the police admits "a few dozen". Lawyers were {law|turned away} at the central station. At 21:00 they {relw|let the schoolgirls go}. 12 of them.

8/11 Macron, at noon: "I {mac|condemn} with the greatest firmness the {shots|repression}." And: he is {mac2|for} a peaceful transition and not for a "plan of succession". Four days after sitting in the front row. OK.

9/11 The AU {aucall|urged} restraint. The General went on TV, jacket, no uniform: national {dialog|dialogue}, "inclusive", says he. FACT will be no {nofact|part} of it. Masra answers: first {masrareq,relall|free} our people, then we {maytalk|talk}. He is under {siege!ongoing|siege} in his
headquarters: three armoured cars outside.

10/11 On the front: both sides {nokou|claim} Nokou tonight. The army says it {heli|bombed} the rebels there; FACT says it {helidown|shot down} a helicopter. The army says technical failure. Pick your fog.

11/11 Tomorrow: {dead3|dead-city day}. If they {cut|cut} the net, which a friend at the regulator expects, you'll find me on SMS.
--
who mahamat: The General
* tyres PROTEST/riot occurred
  when: 2021-04-27 day from text "27 April"
  where: "Habena roundabout"; ndjamena
  by: "Fifty kids"
  to: cmt
* gas ASSAULT/crowd-control occurred
  when: 2021-04-27 day "6:15"
  where: "Habena roundabout"; ndjamena
  to: "Fifty kids"
  with: crowd-control "Tear gas"
* shots ASSAULT/firearms occurred
  when: 2021-04-27 day "6:15"
  where: "Habena roundabout"; ndjamena; moundou
  to: "Fifty kids"
  with: small-arms "real bullets"
  injured: 1 "A boy of about 17" side civilian
  killed: 2 "two dead" part side civilian voice "hospital director"
  killed: 9 "NINE" side civilian voice wakit
  killed: 5 "five" voice cmt
  said: wakit party "counts"
  said: "hospital director" witness "says"
* carry AID occurred
  when: 2021-04-27 day
  where: ndjamena
  by: "We"
  to: "boy of about 17"
* dead1 ASSAULT/primitive occurred
  when: 2021-04-27 day
  where: "Dembé"; ndjamena
  by: "counter-marchers" alleged of "prosecutor"
  to: "woman"
  with: knife "knives"
  killed: 1 "A woman" side civilian
  said: "prosecutor" official claimed "says"
* dead2 ASSAULT occurred
  when: 2021-04-27 day
  where: "Dembé"; ndjamena
  by: police alleged of "cousin"
  to: "woman"
  with: vehicle "police pick-up"
  killed: 1 "A woman" side civilian
  said: "cousin" witness claimed "says"
* tot PROTEST/riot occurred
  when: 2021-04-27 day
  where: "Chagoua"; ndjamena
  to: totale; "stations" thing
  sites: 4 "Four"
* march PROTEST/demo occurred
  when: 2021-04-27 day from text "27 April"
  where: ndjamena
  by: "organisers"
  to: cmt
* peace REQUEST/change occurred
  when: ?
  by: "organisers"
* arr COERCE/arrest occurred
  when: 2021-04-27 day
  by: police
  detained: >=700 "700+" voice "human rights convention"
  detained: >=24 vague "a few dozen" voice police
  said: "human rights convention" party "according to"
  said: police official "admits"
* law REJECT occurred
  when: 2021-04-27 day
  where: "central station"; ndjamena
  by: police
  to: "Lawyers"
* relw RETREAT/release occurred
  when: 2021-04-27 day "21:00"
  by: police
  to: "schoolgirls"
  released: 12 "12"
* mac ACCUSE/disapprove occurred
  when: 2021-04-27 day "noon"
  by: macron
  to: cmt
  answers: shots
  about: shots
* mac2 SUPPORT occurred optional
  when: 2021-04-27 day "noon"
  by: macron
* aucall REQUEST/change occurred
  when: 2021-04-27 day
  by: au
* dialog CONSULT announced
  when: ?
  by: mahamat
  said: mahamat official "says"
* relall RETREAT/release demanded
  when: ?
  by: cmt
  to: "our people"
  said: masra party "answers"
* maytalk CONSULT hypothetical
  when: ?
  by: masra; mahamat
  to: mahamat
* siege COERCE/restrict ongoing
  when: 2021-04-27 day
  where: "headquarters"; ndjamena
  to: masra
* heli ASSAULT/aerial occurred
  when: 2021-04-27 day "tonight"
  where: nokou
  by: chadarmy
  to: fact
  said: chadarmy party "says"
* helidown ASSAULT/heavy-weapons occurred
  when: 2021-04-27 day "tonight"
  where: nokou
  by: fact claimed
  to: chadarmy; "helicopter" thing
  said: fact party claimed "says"
  said: chadarmy party denied "says"
* dead3 PROTEST/strike announced
  when: 2021-04-28 day "Tomorrow"
  where: ndjamena
* cut COERCE/censor hypothetical
  when: 2021-04-28 day
* masrareq REQUEST/yield occurred
  when: 2021-04-27 day
  by: masra
  to: mahamat
  about: relall
  answers: dialog "answers"
* nofact REJECT/meet occurred optional
  when: 2021-04-27
  by: mahamat
  to: fact
  about: dialog
* nokou COERCE/seize occurred
  when: 2021-04-27 "tonight"
  where: nokou
  by: chadarmy claimed; fact claimed
  to: nokou thing

== b-chad-succession-4
outlet: African Union Desk, Roundup
register: un
published: 2021-05-21
--
PEACE AND SECURITY COUNCIL {nosanc|SPARES} CHAD, {cond4|SETS} FOUR CONDITIONS

ADDIS ABABA - After a week of deliberation which members call the most difficult since Sudan, the Peace and Security Council of the African Union yesterday {nosanc|refused} to {susp!denied|suspend} Chad. Its communiqué, the text of which circulated before midnight, voices grave {worry|concern} about the manner in which the Transitional Military Council came to power, and {cond4|asks} of it four things: that the eighteen months be {keep!demanded|kept}; that no member of the junta {stand!demanded|stand} at the ballot that follows; that the
charter be {rewrite!demanded|rewritten}; that the {deby|killing} of Marshal Idriss Déby be {inv!demanded|investigated}. Should the eighteen months be {extend!hypothetical|prolonged}, the Council will {sancthr,sanc!hypothetical|take measures}.

How they got there. On 22 April the Council had {aumiss|decided} on a fact-finding mission. It {visit|visited} N'Djamena from 29 April to 6 May, {visit|heard} the army, the parties, women, the bishop, the Wakit Tamma platform and, by telephone, two persons close to the rebels. Its report of 42 pages, handed in on the 10th, offered two roads: a transition led by soldiers with safeguards, or one led by a civilian president with a soldier at his side. Nobody proposed what the founding act of the Union prescribes. A first {meet14|sitting}, on the 14th, broke up at one in the morning:
southern Africans {forsusp|pressed} for the {susp!demanded|suspension} that Mali had {malisusp|suffered} in August, neighbours of the Lake {against|opposed} it. Nigeria, it is told, warned that if Chad's battalions were to {home!hypothetical|come} home from the Lake, Boko Haram would {fill!hypothetical|take} their trenches the same week. The chairperson of the Commission, Mr Faki, a Chadian, stayed away from both sittings.

What has changed in N'Djamena meanwhile? The mission's secretary, answering reporters this morning, drew up a list with two columns.

To the good. On 26 April the generals named a civilian prime minister, Albert Pahimi Padacké; on 2 May came his government of forty, and the {curf|curfew} of 20 April was {curfoff|lifted} the same day. The frontier posts with Cameroon and Sudan have been {reopen|reopened}. On 12 May a {march12|march} was {permit|permitted}, a thing unseen; it passed without a tear-gas canister. Some six hundred persons {arr|arrested} during the {march|demonstrations} of 27 April have been {relall|released} in batches, the last forty of them on Monday. Qatar, on whose soil several of the exiles
live, has {qatoff|offered} a venue for {dialog|dialogue}, and the government has {qatyes|accepted} in principle.

To the bad. On 8 May another {march8|demonstration}, {ban8|forbidden}, was {disp|dispersed}; one man was {disp|killed}, fifteen {disp|wounded}, a lieutenant placed under {ltarr|arrest} for it. The 246 prisoners whom the army displayed on the 9th, when it proclaimed an end to the fighting in the Kanem, have no lawyers. FACT denies that the fighting is over: its men had merely {nokwd|withdrawn} from Nokou in the night to the 7th, it says, after five {raids5|air raids} in two days, and if the junta {again!hypothetical|attacks} them in Niger or in Libya, they will {returnw,return!hypothetical|come} back "by the same road". Libya's new government of unity has {libya|sent} two hundred of its border guards to Sebha; Niger {nighand!denied|handed} no one over, its foreign minister told the mission, contrary to what was broadcast.

In the corridors the word "{coup|coup}" was avoided. A West African ambassador, asked if he'd have voted otherwise had there been no French base, looked at the ceiling. The {nosanc|decision} was {paris|welcomed} within the hour in Paris. Amnesty's regional office {amn|called} it "an invoice that others will pay". Succès Masra {masra2|urged} the Union to put a date into its text, Saleh Kebzabo {keb2|thanked} it for having put none.

A special representative is to be installed by July. Sitting rose: 23.41.
--
* nosanc REJECT occurred
  when: 2021-05-20 day "yesterday"
  where: "ADDIS ABABA"
  by: au
  about: susp
* worry ACCUSE/disapprove occurred
  when: 2021-05-20 day "yesterday"
  by: au
  to: cmt
  about: coup
  answers: coup
* cond4 REQUEST/change occurred
  when: 2021-05-20 day "yesterday"
  by: au
  to: cmt
  about: keep
  about: stand
  about: rewrite
  about: inv
* keep AGREE demanded optional
  when: ?
  by: cmt
* stand RETREAT demanded optional
  when: ?
  by: cmt
* rewrite CONCEDE demanded optional
  when: ?
  by: cmt
* inv ACCUSE/investigate demanded optional
  when: ?
  by: cmt
  about: deby
* deby ASSAULT occurred
  when: ?
  to: deby
  killed: 1 "Marshal Idriss Déby" side recipient
* extend COERCE hypothetical
  when: ?
  by: cmt
* sancthr THREATEN occurred
  when: 2021-05-20 day "yesterday"
  by: au
  to: cmt
  about: sanc
* sanc SANCTION hypothetical
  when: ?
  by: au
  to: cmt
* aumiss ACCUSE/investigate occurred
  when: 2021-04-22 day from text "22 April"
  by: au
* visit CONSULT/visit occurred
  when: 2021-04-29/2021-05-06 from text "from 29 April to 6 May"
  where: ndjamena
  by: au; chadarmy; wakit; "the parties"; "women"; "bishop"; "two persons close to the rebels"
  to: chadarmy; wakit; "the parties"; "women"; "bishop"; "two persons close to the rebels"
* meet14 CONSULT/multilateral occurred
  when: 2021-05-14 day from text "14th"
  by: au
* forsusp REQUEST/change occurred
  when: 2021-05-14 day from text "14th"
  by: "southern Africans"
  to: au
  about: susp
* susp SANCTION/expel demanded
  when: 2021-05-14/2021-05-20 bounded
  by: au
  to: "Chad"
* malisusp SANCTION/expel occurred
  when: 2020-08 month "August"
  by: au
  to: "Mali"
* against REJECT occurred
  when: 2021-05-14 day from text "14th"
  by: "neighbours of the Lake"
  to: "southern Africans"
  about: susp
  answers: forsusp "opposed it"
* home RETREAT/withdraw hypothetical
  when: ?
  by: "Chad's battalions"
  said: "Nigeria" official "warned"
  where: "the Lake"
* fill COERCE/seize hypothetical
  when: ? "the same week"
  by: "Boko Haram"
  said: "Nigeria" official "warned"
  to: "their trenches" thing
  where: "the Lake"
* curf COERCE/curfew occurred
  when: 2021-04-20 day from text "20 April"
  by: cmt
* curfoff CONCEDE occurred
  when: 2021-05-02 day "the same day"
* reopen RETREAT/access occurred
  when: 2021-04-20/2021-05-21 bounded
  where: "frontier posts with Cameroon and Sudan"
* permit CONCEDE occurred
  when: 2021-05-12 day from text "12 May"
* march12 PROTEST/demo occurred
  when: 2021-05-12 day from text "12 May"
  where: ndjamena
* arr COERCE/arrest occurred
  when: 2021-04-27 day from text "27 April"
  to: "persons"
  detained: ~600 "Some six hundred persons"
* march PROTEST/demo occurred
  when: 2021-04-27 day from text "27 April"
* relall RETREAT/release occurred
  when: 2021-04-27/2021-05-17 bounded "Monday"
  to: "persons"
  released: ~600 "Some six hundred persons"
  released: 40 "the last forty of them" part
* qatoff AGREE occurred
  when: 2021-04-20/2021-05-21 bounded
  by: "Qatar"
  to: "government"
  about: dialog
* dialog CONSULT announced
  when: ?
  by: "government"; "exiles"
* qatyes AGREE occurred
  when: 2021-04-20/2021-05-21 bounded
  by: "government"
  to: "Qatar"
  answers: qatoff
  about: dialog
* march8 PROTEST/demo occurred
  when: 2021-05-08 day from text "8 May"
* disp ASSAULT occurred
  when: 2021-05-08 day from text "8 May"
  by: "lieutenant" alleged
  to: "demonstration"
  killed: 1 "one man" side civilian
  injured: 15 "fifteen" side civilian
* ltarr COERCE/arrest occurred
  when: 2021-05-08/2021-05-21 bounded
  to: "lieutenant"
  answers: disp "for it"
  detained: 1 "a lieutenant"
* nokwd RETREAT/withdraw occurred
  when: 2021-05-06/2021-05-07 from text "in the night to the 7th"
  where: nokou
  by: fact
  said: fact party "says"
* raids5 ASSAULT/aerial occurred
  when: 2021-05-05/2021-05-07 bounded "two days"
  where: nokou
  to: fact
  count: 5 "five"
  said: fact party "says"
* again ASSAULT hypothetical
  when: ?
  where: libya; "Niger"
  by: cmt
  to: fact
  said: fact party "says"
* returnw THREATEN/violence occurred
  when: 2021-05-09/2021-05-21 bounded
  by: fact
  to: cmt
  about: return
* return ASSAULT hypothetical
  when: ?
  by: fact
  to: cmt
  said: fact party "says"
* libya MOBILIZE/troops occurred
  when: ?
  where: "Sebha"
  by: "Libya's new government of unity"
* nighand COOPERATE denied
  when: ?
  by: niger
  to: "no one"
  said: "foreign minister" official denied "told"
* coup COERCE/martial-law occurred optional
  when: ?
  by: cmt
* paris SUPPORT occurred
  when: 2021-05-20/2021-05-21 bounded "within the hour"
  by: france
  to: au
  answers: nosanc
  about: nosanc
* amn ACCUSE/disapprove occurred
  when: 2021-05-20/2021-05-21 bounded
  by: "Amnesty's regional office"
  to: au
  about: nosanc
  answers: nosanc
* masra2 REQUEST/change occurred
  when: 2021-05-20/2021-05-21 bounded
  by: masra
  to: au
* keb2 SUPPORT occurred
  when: 2021-05-20/2021-05-21 bounded
  by: kebzabo
  to: au
figure: prisoners 246 "246 prisoners" of "prisoners" voice chadarmy
* ban8 COERCE/restrict occurred
  when: ?
  to: "demonstration"
