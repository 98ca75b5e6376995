story: bx-chintalnar
conflict: India
countries: IN
facts: On 6 April 2010 Maoists ambushed a company of the Central Reserve Police Force between Chintalnar and Tarmetla, Dantewada district, Chhattisgarh, and killed 76 men (75 of the CRPF, one of the district police). Home minister Chidambaram offered to resign on 9 April, the prime minister declined.
  On 17 May a bus with villagers and special police officers was blown up at Chingavaram, with tolls between 31 and 44. Earlier: Silda camp, 15 February, 24 killed; mine in Koraput, 4 April, 11 killed. The wording of the party statement is ours. (public record: statements of the home ministry, press of 2010.)

who maoists: group IN | Maoists; Naxalites; Communist Party of India (Maoist); Naxals; the rebels; CPI (Maoist); the Party; Maoist
who crpf: force IN | Central Reserve Police Force; CRPF; paramilitaries
who police: force IN | state police; district police; the police
who spo: force IN | special police officers; SPOs
who salwa: group IN | Salwa Judum
who chidambaram: person IN | P. Chidambaram; Chidambaram; Mr Chidambaram; home minister
who singh: person IN | Manmohan Singh; the prime minister; prime minister
who raman: person IN | Raman Singh
who delhi: government IN | New Delhi; the government; Indian government
who bjp: party IN | BJP
who airforce: force IN | Indian Air Force; air force
who villagers: population IN | villagers; adivasis

where chintalnar: near IN 18.35 81.23 | Chintalnar; Tarmetla; Mukrana
where dantewada: district IN 18.90 81.35 | Dantewada
where chhattisgarh: province IN 21.30 81.60 | Chhattisgarh
where raipur: town IN 21.25 81.63 | Raipur; RAIPUR
where silda: town IN 22.62 86.80 | Silda
where wbengal: province IN 23.00 87.00 | West Bengal
where koraput: district IN 18.81 82.71 | Koraput
where chinga: near IN 18.70 81.55 | Chingavaram
where sukma: town IN 18.39 81.66 | Sukma
where jagdalpur: town IN 19.07 82.03 | Jagdalpur

== bx-chintalnar-1
outlet: Ganga & Godavari News
register: wire
published: 2010-04-06
--
At least 73 police {amb|killed} in India's bloodiest Maoist {amb|ambush}

RAIPUR, April 6 (GGN) - Hundreds of Maoist guerrillas {amb|trapped} a company of federal police in a forest valley of central India at daybreak on Tuesday and {amb|killed} at least 73 of them with mines, grenades and rifles, in the deadliest {amb|stroke} of their forty-year insurgency.

The men of the 62nd battalion of the Central Reserve Police Force were trudging back to their camp at Chintalnar, in Dantewada district, after three days of road patrols. Near the village of Tarmetla, between six and seven o'clock, they were {amb|fired} upon from the slopes, said R. K. Vij, a senior officer of the state police. A mine-proof vehicle which set out from the camp to help them was {mine|blown up}, {mine|killing} its driver. A second column came under {shotback|fire} in turn and {pullback|withdrew}. Eight {amb|wounded} were {heli|lifted} by helicopter to Jagdalpur and Raipur.

By four in the afternoon 71 bodies had been counted; home secretary Gopal Pillai later gave 73. Almost all weapons of the dead had been {loot|taken}.

"Something has gone very wrong," home minister P. Chidambaram told reporters in New Delhi. "They seem to have walked into a {amb|trap} that was set for them." The prime minister, Manmohan Singh, who {singhmeet|sat} with his security chiefs for an hour, {singhcond|condemned} the {amb|attack}. Chhattisgarh's chief minister, Raman Singh of the opposition BJP, {ramancond|called} it "an {amb|act} of cowards". From the other side there came a voice over the telephone: a man who gave his name as Ramanna and his rank as zone commander told a broadcaster that the {amb|blow} was his party's {amb|answer} to {hunt|Operation Green Hunt}.

That {hunt|offensive}, a name New Delhi does not use, has taken some 50,000 extra paramilitaries into the forests of seven states since last autumn. The Naxalites have {wave|answered} with their own. In February they rode on motorcycles into a camp at Silda in West Bengal and {silda|slaughtered} 24 riflemen, some of them in burning tents; on Sunday a mine {kora|ripped} a police bus in Koraput, across the state line in Orissa, {kora|killing} eleven. Chidambaram, who {visitwb|visited} West Bengal the same day, had {dare|dared} the rebels: "Why do they hide? If they want to talk, let them {stop!demanded|lay off} violence for 72 hours." Their chief Kishenji {kishoffer|offered} a {halt|halt} of 72 days in February, and was {kishno|turned down}.

Should aircraft now be used? "At present there is {noair|no mandate}" for that, the minister replied, "but if need be, we will come back to it."

The dead will be {flyhome|flown} to their homes in Uttar Pradesh and Rajasthan on Wednesday. According to a think-tank in the capital, more than 900 people, over 300 of them men in uniform, were {year|killed} last year in the war that few in the cities notice.

~ (c) Ganga & Godavari News. Clients may edit for length.
--
who vij: person IN | R. K. Vij
who pillai: person IN | Gopal Pillai
who kishenji: person IN | Kishenji
who ramanna: person IN | Ramanna
who think: organisation IN | a think-tank
where cindia: region IN - - | central India
* amb ASSAULT/firearms occurred
  when: 2010-04-06 "daybreak on Tuesday" "between six and seven o'clock"
  where: chintalnar; dantewada; cindia
  by: maoists; ramanna claimed
  to: crpf
  with: mine "mines"; grenade "grenades"; small-arms "rifles"
  killed: >=73 "At least 73" side recipient
  killed: 71 "71" side recipient as_of 2010-04-06
  killed: 73 "73" side recipient voice pillai
  injured: 8 "Eight" side recipient
  answers: hunt "answer to Operation Green Hunt"
  said: vij official "said"
  said: pillai official "gave"
  said: ramanna party via "a broadcaster" "told"
* mine ASSAULT/explosives occurred
  when: 2010-04-06
  where: chintalnar; dantewada
  by: maoists
  to: crpf; "A mine-proof vehicle" thing
  with: mine
  killed: 1 "its driver" side recipient
  said: vij official "said"
  part_of: amb
* shotback ASSAULT/firearms occurred
  when: 2010-04-06
  where: chintalnar; dantewada
  by: maoists
  to: crpf "A second column"
  with: small-arms
  said: vij official "said"
  part_of: amb
* pullback RETREAT/withdraw occurred
  when: 2010-04-06
  where: chintalnar
  by: crpf "A second column"
  to: maoists
  said: vij official "said"
* heli AID occurred
  when: 2010-04-06
  where: jagdalpur; raipur
  to: crpf
  with: helicopter "helicopter"
* loot COERCE/seize occurred
  when: 2010-04-06
  where: chintalnar
  by: maoists
  to: crpf; "weapons of the dead" thing
* singhmeet CONSULT occurred optional
  when: 2010-04-06
  by: singh; "his security chiefs"
* singhcond ACCUSE/disapprove occurred
  when: 2010-04-06
  by: singh
  to: maoists
  about: amb
  answers: amb "condemned"
* ramancond ACCUSE/disapprove occurred
  when: 2010-04-06
  by: raman
  to: maoists
  about: amb
  answers: amb "called it"
* hunt ASSAULT ongoing
  when: 2009-09/2010-04-06 "since last autumn"
  where: "seven states"
  by: delhi; crpf
  to: maoists
* wave ASSAULT occurred
  when: 2009-09/2010-04-06 bounded
  where: silda; koraput; cindia
  by: maoists
  to: delhi
  answers: hunt "answered"
* silda ASSAULT/firearms occurred
  when: 2010-02 "February"
  where: silda; wbengal
  by: maoists
  to: "24 riflemen"; "a camp" thing
  with: small-arms; incendiary
  killed: 24 "24 riflemen" side recipient
  part_of: wave
* kora ASSAULT/explosives occurred
  when: 2010-04-04 "Sunday"
  where: koraput
  by: maoists
  to: "a police bus" thing; police
  with: mine "a mine"
  killed: 11 "eleven" side recipient
  part_of: wave
* dare REQUEST/yield occurred
  when: 2010-04-04 "the same day"
  where: wbengal
  by: chidambaram
  to: maoists
  about: stop
* stop RETREAT/ceasefire demanded optional
  when: ?
  by: maoists
* kishoffer AGREE occurred
  when: 2010-02 "February"
  by: kishenji; maoists
  to: delhi
  about: halt
* kishno REJECT/yield occurred
  when: 2010-02-01/2010-04-06 bounded
  by: delhi
  to: kishenji; maoists
  about: halt
  answers: kishoffer "turned down"
* noair REJECT occurred optional
  when: 2010-04-06
  by: chidambaram
  about: ASSAULT/aerial to maoists
* year ASSAULT occurred
  when: 2009 "last year"
  killed: >=900 "more than 900 people" side unknown voice think
  killed: >=300 "over 300" part side recipient voice think
  said: think "According to"
* visitwb CONSULT/visit occurred optional
  when: 2010-04-04 "the same day"
  where: wbengal
  by: chidambaram
* flyhome AID announced optional
  when: 2010-04-07 "Wednesday"
  to: "The dead"
* halt RETREAT/ceasefire announced optional
  when: ?
  by: kishenji; maoists
figure: troops >=200 vague "Hundreds of Maoist guerrillas" of maoists
figure: troops ~50000 "some 50,000" of crpf
tie: kishenji leads maoists "Their chief"
tie: raman member_of bjp "of the opposition BJP"

== bx-chintalnar-2
outlet: Dandakaranya Bulletin
register: communique
published: 2010-04-10
--
Statement on the {amb|action} of 6 April

To the press, to democrats, to the wives and mothers of the men of the 62nd battalion.

On 6 April companies of the People's Liberation Guerrilla Army, led by the Party, {amb|wiped out} a column of the CRPF between Tarmetla and Mukrana. Eight of our comrades fell; we bow our red flag to them. Seventy-six of the enemy were {amb|annihilated}, and we {loot|took} 21 AK-47s, 42 INSAS rifles, six light machine guns, a Sten and a two-inch mortar.

The government asks how this could be. It was done in reply to nine months of {hunt|Green Hunt}. We shall name what the papers have not printed. On 17 September 2009 and again on 1 October the forces of the home minister and the brigands of Salwa Judum {gompad|entered} Singanamadugu, Gompad and other villages. They {gompad|stabbed} old people; they {fingers|cut} the fingers from the hand of a boy not two years old; they {burn|set} houses {burn|on fire} and {goats|drove off} the goats. More than a hundred adivasis have been {falsedeath|murdered} in this district since then and {fakekill|written down} as killed Naxalites, and women {rape|outraged} by SPOs at the camps. Where were the tears of Mr Chidambaram? The same men of the 62nd, on their last tour, {beatv|beat} the villagers of Mukrana and {chicken|ate} their hens. The people themselves brought us word of the road by which they would return.

We did not wish to fight the poor against the poor. Those who died were sons of peasants. We offer our {condole|sympathy} to their families, and {quit|call upon} the jawans: {desert!demanded|leave} this force, refuse to be sent against your brothers for the mines of Vedanta, Tata and Essar.

To Manmohan Singh, who speaks of "the gravest threat". Our Party has said through Comrade Azad, and we {stand|say} again: {huntstop!demanded|withdraw} the troops from the forests, {free!demanded|release} our leaders, {mou!demanded|cancel} the contracts with the companies, and there can be {talks!hypothetical|talks}. If instead you {air!hypothetical|send} the air force over our villages, we shall {airvow,strike|strike} in the towns where you feel safe.

We {denyhuman|deny} the story put about by the police that we {shield!denied|drove} villagers before us. No villager was there. We call a {bandh2|shutdown} of trade and trains in five states on 14 and 15 April, milk, hospitals and examinations excepted.

Ramanna
for the South Bastar Regional Committee

~ printed on the same sheet: verses for a martyr; where to listen
--
who plga: group IN | People's Liberation Guerrilla Army; Our; we
who crpf: the 62nd battalion; the enemy; the jawans; men of the 62nd
who ramanna: person IN | Ramanna
who azad: person IN | Comrade Azad
who singh: Manmohan Singh
who companies: organisation IN | Vedanta, Tata and Essar
where gompad: near IN 18.20 81.00 | Singanamadugu; Gompad
where thisdist: district IN 18.90 81.35 | this district
* amb ASSAULT/firearms occurred
  when: 2010-04-06 from text "6 April"
  where: chintalnar
  by: plga; maoists
  to: crpf
  killed: 8 "Eight of our comrades" side actor
  killed: 76 "Seventy-six of the enemy" side recipient
  answers: hunt "in reply to"
* loot COERCE/seize occurred
  when: 2010-04-06 from text "6 April"
  where: chintalnar
  by: plga
  to: crpf; "AK-47s" thing
* hunt ASSAULT ongoing
  when: 2009-07/2010-04-10 "nine months"
  where: "the forests"
  by: delhi
  to: maoists
* gompad ASSAULT/primitive occurred
  when: 2009-09-17/2009-10-01 from text "17 September 2009" "1 October"
  where: gompad
  by: "the forces of the home minister" alleged of plga; salwa alleged of plga
  to: "old people"; gompad thing
  with: knife
  said: plga party
* fingers ASSAULT/torture occurred
  when: 2009-09-17/2009-10-01 from text "17 September 2009" "1 October"
  where: gompad
  by: "the forces of the home minister" alleged of plga; salwa alleged of plga
  to: "a boy not two years old"
  injured: 1 "a boy" side civilian
  said: plga party
  part_of: gompad
* burn ASSAULT/destroy occurred
  when: 2009-09-17/2009-10-01 from text "17 September 2009" "1 October"
  where: gompad
  by: "the forces of the home minister" alleged of plga; salwa alleged of plga
  to: "houses" thing
  said: plga party
  part_of: gompad
* goats COERCE/seize occurred
  when: 2009-09-17/2009-10-01 from text "17 September 2009" "1 October"
  where: gompad
  by: "the forces of the home minister" alleged of plga; salwa alleged of plga
  to: "the goats" thing
  said: plga party
  part_of: gompad
* falsedeath ASSAULT occurred
  when: 2009-10-01/2010-04-10 "since then"
  where: thisdist
  by: "the forces of the home minister" alleged of plga
  to: villagers "adivasis"
  killed: >=100 "More than a hundred adivasis" side civilian
  said: plga party
* rape ASSAULT/sexual occurred
  when: 2009-10-01/2010-04-10 bounded
  where: "the camps"; thisdist
  by: spo alleged of plga
  to: "women"
  said: plga party
* beatv ASSAULT/beat occurred
  when: 2010-03/2010-04-06 bounded "their last tour"
  where: chintalnar
  by: crpf alleged of plga
  to: villagers
  said: plga party
* chicken COERCE/seize occurred optional
  when: 2010-03/2010-04-06 bounded "their last tour"
  where: chintalnar
  by: crpf alleged of plga
  to: villagers; "hens" thing
  said: plga party
* condole SUPPORT occurred optional
  when: 2010-04-10
  by: plga
  to: "their families"
* quit REQUEST/change occurred
  when: 2010-04-10
  by: plga
  to: crpf
  about: desert
* desert RETREAT/withdraw demanded optional
  when: ?
  by: crpf
* stand REQUEST/yield occurred
  when: 2010-04-10
  by: plga; maoists
  to: singh
  about: huntstop
  about: free
  about: mou
* huntstop RETREAT/withdraw demanded optional
  when: ?
  where: "the forests"
  by: singh
* free RETREAT/release demanded optional
  when: ?
  by: singh
  to: "our leaders"
* mou SANCTION/discontinue demanded optional
  when: ?
  by: singh
  to: companies
* talks CONSULT hypothetical optional
  when: ?
  by: maoists; singh
* air ASSAULT/aerial hypothetical optional
  when: ?
  by: airforce
  to: "our villages" thing
* airvow THREATEN/violence occurred
  when: 2010-04-10
  by: plga; maoists
  to: singh
  about: ASSAULT
* denyhuman REJECT occurred optional
  when: 2010-04-06/2010-04-10 bounded
  by: plga
  to: police
  about: shield
* shield COERCE occurred
  when: 2010-04-06
  where: chintalnar
  by: plga alleged of police; plga denied
  to: villagers
  said: police official "story"
  said: plga party denied "deny"
* bandh2 PROTEST/strike announced
  when: 2010-04-14/2010-04-15 day from text "14 and 15 April"
  where: "five states"
  by: plga
  to: delhi
* strike ASSAULT hypothetical optional
  when: ?
  where: "the towns where you feel safe"
  by: plga; maoists
* fakekill COERCE/misinformation occurred optional
  when: 2009-10-01/2010-04-10 bounded
  where: thisdist
  by: "the forces of the home minister" alleged of plga
  to: villagers "adivasis"
  said: plga party
tie: plga part_of maoists "led by the Party"

== bx-chintalnar-3
outlet: The Deccan Standard
register: daily
published: 2010-05-18
--
Rebels {bus|blow up} bus in Dantewada; up to 44 feared dead, two dozen of them civilians

JAGDALPUR: Six weeks to the day after 76 policemen perished at Chintalnar, Maoists on Monday afternoon {bus|set off} a mine under a crowded private bus on the tarred road from Sukma to Dantewada and {bus|reduced} it to a hoop of iron.

The first counts went far apart. Raman Singh, the chief minister, said 31 were {bus|killed}, the district collector 36; officials of the home ministry spoke of 44. What is agreed is that about a dozen special police officers, tribal youths who help the CRPF, had climbed aboard on the roof, against orders, and that the rest were villagers: women coming from a selection test, schoolboys, a conductor. The {bus|blast}, near Chingavaram, threw the vehicle six metres up, said a tea seller who saw it. Fifteen of the {bus|hurt} are in Jagdalpur hospital.

Police traded {fire|shots} with men on the hill for some minutes after it.

New Delhi woke to the same debate again. "The near-unanimous view of the chief ministers is that the state has a right to air support," Mr Chidambaram said on television last night. He would {ask|ask} the cabinet committee for a larger mandate than the "limited" one he has had. In the same breath he repeated his {offer|offer}: let the Naxals {stop!demanded|give up} violence for seventy-two hours, "and we will get the chief ministers on board and {talks72!hypothetical|talk}". The air force has no wish to be drawn in; its head {noair2|spoke against} it in April.

It was in April too that the minister, before an audience of the very force that had bled, took "full responsibility" and handed in his {resign|resignation}. The prime minister would not {norisign|hear} of it. The {inq|report} which a retired head of the Border Security Force drew up on the {amb|massacre} says that the company slept three nights in the open at known spots, and {blame|faulted} four officers, who have been {transfer|moved} from their posts.

Congress has its own critics. Digvijay Singh, a general secretary, last month {digvi|accused} the home minister of "intellectual arrogance" and afterwards expressed {digsorry|regret}. The BJP {bjpback|stands behind} Mr Chidambaram, and {bjpcrit|scolded} the ruling party for its two voices. The prime minister is expected to {meet!announced|see} him this evening.

The Left, strong in Calcutta and weak here, {leftcond|deplored} Monday's {bus|bombing} as "an {bus|assault} on the poorest". From civil society came a word which neither camp will like: sixty scientists, lawyers and writers, among them three former judges, have just {march|walked} from Raipur to Dantewada for peace, and were {heckled|met} in Jagdalpur with stones, torn tyres and black flags by traders who {heckled2|called} them friends of murderers. They {marchask|asked} both the government and the guerrillas to {cease!demanded|put down} their guns.

Elsewhere on Monday six villagers of Rajnandgaon, among them a former sarpanch, were found with their throats {throats|slit}; handbills {infacc|called} them informers. On 8 May a bullet-proof truck was {bij|destroyed} with eight CRPF men on the highway near Bijapur.

~ Read more: Sixteen questions about the monsoon | Exam results page 9
--
who raman: the chief minister
who maoists: the guerrillas
who police: Police
who collector: office IN | district collector
who mha: body IN | home ministry
who bsfhead: person IN | a retired head of the Border Security Force
who congress: party IN | Congress; the ruling party
who digvijay: person IN | Digvijay Singh
who left: party IN | The Left
who marchers: population IN | sixty scientists, lawyers and writers
where raj: district IN 21.10 81.03 | Rajnandgaon
where bijapur: town IN 18.79 80.82 | Bijapur
* bus ASSAULT/explosives occurred
  when: 2010-05-17 "Monday afternoon"
  where: chinga; dantewada
  by: maoists
  to: spo; villagers; "private bus" thing
  with: mine "a mine"
  killed: <=44 "up to 44" side unknown
  killed: ~24 "two dozen" part side civilian
  killed: 31 "31" side unknown voice raman
  killed: 36 "36" side unknown voice collector
  killed: 44 "44" side unknown voice mha
  injured: 15 "Fifteen of the hurt" side unknown
  said: raman official "said"
  said: collector official
  said: mha official "spoke"
  said: "a tea seller" witness "said"
* amb ASSAULT/firearms occurred
  when: 2010-04-06 from bus "Six weeks to the day after"
  where: chintalnar
  by: maoists
  to: "76 policemen"
  killed: 76 "76 policemen" side recipient
* fire ASSAULT/firearms occurred
  when: 2010-05-17 from bus "for some minutes after it"
  where: chinga
  by: police; "men on the hill"
  to: "men on the hill"; police
  with: small-arms
* ask REQUEST/assist announced
  when: ?
  by: chidambaram
  to: "the cabinet committee"
* offer AGREE occurred
  when: 2010-05-17 "last night"
  by: chidambaram
  to: maoists
  about: talks72
* stop RETREAT/ceasefire demanded optional
  when: ?
  by: maoists
* talks72 CONSULT hypothetical optional
  when: ?
  by: chidambaram; maoists
* noair2 REJECT occurred
  when: 2010-04 "April"
  by: airforce "its head"
  about: ASSAULT/aerial by airforce
* resign RETREAT/resign attempted
  when: 2010-04 "April"
  by: chidambaram
  to: singh
* norisign REJECT occurred
  when: 2010-04 "April"
  by: singh
  to: chidambaram
  about: resign
  answers: resign
* inq ACCUSE/investigate occurred
  when: 2010-04-06/2010-05-18 bounded
  by: bsfhead
  to: crpf
  about: amb
* blame ACCUSE/disapprove occurred
  when: 2010-04-06/2010-05-18 bounded
  by: bsfhead
  to: "four officers"
  about: amb
* transfer SANCTION/expel occurred
  when: 2010-04-06/2010-05-18 bounded
  to: "four officers"
* digvi ACCUSE/disapprove occurred
  when: 2010-04 "last month"
  by: digvijay
  to: chidambaram
* digsorry CONCEDE occurred
  when: 2010-04/2010-05-18 bounded "afterwards"
  by: digvijay
  to: chidambaram
  about: digvi
  answers: digvi "regret"
* bjpback SUPPORT occurred
  when: 2010-05-17/2010-05-18 bounded
  by: bjp
  to: chidambaram
* bjpcrit ACCUSE/disapprove occurred
  when: 2010-05-17/2010-05-18 bounded
  by: bjp
  to: congress
* meet CONSULT announced
  when: 2010-05-18 "this evening"
  by: singh; chidambaram
  to: chidambaram
* leftcond ACCUSE/disapprove occurred
  when: 2010-05-17/2010-05-18 bounded
  by: left
  to: maoists
  about: bus
  answers: bus "deplored"
* march PROTEST/demo occurred
  when: ? "just"
  where: raipur; dantewada
  by: marchers
  to: delhi; maoists
  participants: 60 "sixty scientists, lawyers and writers"
* heckled PROTEST/riot occurred
  when: ?
  where: jagdalpur
  by: "traders"
  to: marchers
  with: stones "stones"
* heckled2 ACCUSE/disapprove occurred
  when: ?
  where: jagdalpur
  by: "traders"
  to: marchers
* marchask REQUEST/yield occurred
  when: ?
  by: marchers
  to: delhi; maoists "the guerrillas"
  about: cease
* cease RETREAT/ceasefire demanded optional
  when: ?
  by: delhi; maoists
* throats ASSAULT/primitive occurred
  when: 2010-05-17 "Monday"
  where: raj
  to: "six villagers"
  with: knife
  killed: 6 "six villagers" side civilian
* bij ASSAULT/explosives occurred
  when: 2010-05-08 from text "8 May"
  where: bijapur
  to: crpf "eight CRPF men"; "bullet-proof truck" thing
  killed: 8 "eight CRPF men" side recipient
* infacc ACCUSE/allege occurred optional
  when: 2010-05-17 "Monday"
  where: raj
  by: "handbills"
  to: "six villagers"
tie: digvijay member_of congress "a general secretary"
figure: aboard ~12 "about a dozen" of spo
