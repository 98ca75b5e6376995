story: bx-oting
conflict: India
countries: IN
facts: On 4 December 2021 a team of the 21 Para Special Forces fired on a pick-up with coal miners between Tiru and Oting, Mon district, Nagaland: six dead; villagers then fought with the soldiers, seven more and one soldier died; on 5 December a crowd attacked the Assam Rifles camp at Mon, one dead. Home minister Amit Shah spoke of mistaken identity in parliament on 6 December.
  Police filed a case against the unit; chief ministers asked for the repeal of the Armed Forces (Special Powers) Act (AFSPA); the Nagaland assembly voted for it on 20 December; New Delhi formed a committee on 26 December and extended the act on 30 December. In June 2022 thirty soldiers were charged; the Supreme Court stayed the case in July 2022. Small incidents and wordings are ours. (public record: statements in parliament, police papers, press of 2021 and 2022.)

who para: force IN | 21 Para Special Forces; special forces; commandos; soldiers; army unit; the army; Indian army
who rifles: force IN | Assam Rifles
who miners: population IN | miners; coal miners; labourers
who villagers: population IN | villagers; residents; people of Oting
who shah: person IN | Amit Shah; Mr Shah; home minister; Shah
who rio: person IN | Neiphiu Rio; Rio; Mr Rio
who sangma: person IN | Conrad Sangma
who delhi: government IN | New Delhi; Union government; the Centre; federal government
who police: force IN | Nagaland police; state police; police
who konyak: organisation IN | Konyak Union; Konyak Students' Union
who nscnk: group IN | NSCN-K; NSCN (K); Yung Aung faction
who nscnim: group IN | NSCN-IM; NSCN (IM)
who enpo: organisation IN | Eastern Nagaland People's Organisation; ENPO
who scourt: body IN | Supreme Court
who assembly: body IN | Nagaland assembly; assembly
who congress: party IN | Congress

where oting: near IN 26.75 95.00 | Oting; Tiru
where mon: town IN 26.72 95.03 | Mon; MON
where nagaland: province IN 26.15 94.55 | Nagaland
where kohima: town IN 25.67 94.11 | Kohima; KOHIMA
where dibrugarh: town IN 27.48 94.91 | Dibrugarh

== bx-oting-1
outlet: Brahmaputra Telegraph
register: wire
published: 2021-12-06
--
Fourteen civilians {oting|killed} in Nagaland after commandos {amb|fire} on wrong truck

KOHIMA, Dec 6 (BT) - Internet access was {net|cut} and a {curfew|curfew} imposed across the Mon district of Nagaland on Sunday after Indian special forces {amb|shot} dead six coal miners whom they took for rebels, and another eight people and a soldier lost their lives in the {clash,campfire|clashes} that followed.

The men were {amb|hit} at about a quarter past four on Saturday afternoon, when they rode home in an open pick-up from their pit at Tiru to Oting, a hamlet of the Konyak tribe, singing. Two survived with wounds in the chest and the neck; the army itself {hosp|brought} them to a hospital in Dibrugarh, across the state line in Assam.

Towards eight villagers who had gone to look for the missing found an army vehicle and, under a tarpaulin in the back of it, six corpses without shirts. "They wanted to {dress|dress} them as insurgents," a youth leader {dressacc|charged}. They {clash|fell on} the soldiers with machetes and {vehburn|set} three vehicles {vehburn|on fire}. The soldiers {clash|shot} their way out. Seven villagers fell, one paratrooper was {clash|hacked} to death and several of his comrades were badly {clash|cut}.

On Sunday afternoon a crowd of some hundreds {camp|broke into} the camp of the Assam Rifles in Mon town and {officeburn|wrecked} the office of the Konyak Union, which it thought too tame. Guards {campfire|fired}; one man was {campfire|killed}, police said, and the number of the {campfire|hurt} is not yet known.

The army said it "deeply {regret|regrets}" what has happened and opened a court of {inquiry|inquiry} under a major general. Its information, it let it be known, had been "credible": men of the Yung Aung faction of the NSCN-K, which has its camps across the border in Myanmar, were to pass in a vehicle of that kind. "Justice will be delivered," chief minister Neiphiu Rio {just|pledged} on his way to Mon, where the coffins will be {funeral!announced|buried} today. Home minister Amit Shah, who is to speak to both houses of parliament, was "anguished".

That soldiers can search, arrest and shoot on suspicion here, without a civil court ever having its say, is owed to the Armed Forces (Special Powers) Act of 1958. "It must {repeal!demanded|go}," {sangma|demanded} Conrad Sangma, who governs Meghalaya next door and is allied with the ruling party in New Delhi. Rio at the graveside is expected to {rio!announced|say} the same. Six tribes {hornbill|withdrew} from the Hornbill festival near Kohima and {flags|hung} black flags at their huts.

In 2015, rebels of the same faction {chandel|killed} eighteen soldiers in Manipur, whereupon paratroopers {crossborder|crossed} into Myanmar and {crossborder|raided} their camps. Since then the larger NSCN-IM has concluded a framework {framework|agreement} with the Union government; {talks|talks} on a final one drag on.

~ Get the news in Assamese | Hindi | English
--
who sons: population IN | a youth leader
where mondist: district IN 26.72 95.03 | Mon district
where assam: province IN 26.20 92.90 | Assam
where manipur: province IN 24.70 93.90 | Manipur
where myanmar: country MM - - | Myanmar
where hornbill: site IN 25.61 94.09 | the Hornbill festival
where camp: site IN 26.72 95.03 | the camp
* oting ASSAULT/firearms occurred
  when: 2021-12-04/2021-12-05
  where: mondist; nagaland
  by: para; rifles
  to: villagers; miners
  killed: 14 "Fourteen civilians" side civilian
* amb ASSAULT/firearms occurred
  when: 2021-12-04 "a quarter past four on Saturday afternoon"
  where: oting; mondist; nagaland
  by: para
  to: miners; "truck" thing
  with: small-arms
  killed: 6 "six coal miners" side recipient
  injured: 2 "Two" side recipient
  part_of: oting
* net COERCE/censor occurred
  when: 2021-12-05 "Sunday"
  where: mondist; nagaland
  to: "Internet access" thing
* curfew COERCE/curfew occurred
  when: 2021-12-05 "Sunday"
  where: mondist; nagaland
* clash ASSAULT/firearms occurred
  when: 2021-12-04 "Towards eight"
  where: oting; mondist
  by: villagers; para
  to: para; villagers
  with: knife "machetes"; small-arms
  killed: 7 "Seven villagers" part side civilian
  killed: 1 "one paratrooper" part side recipient
  injured: >=3 vague "several of his comrades" side recipient
  part_of: oting
* camp PROTEST/riot occurred
  when: 2021-12-05 "Sunday afternoon"
  where: camp; mon
  by: "a crowd of some hundreds"
  to: rifles; camp thing
  participants: >=200 vague "some hundreds"
* hosp AID occurred
  when: 2021-12-04
  where: dibrugarh; assam
  by: para "the army"
  to: "Two"
* dress COERCE/misinformation attempted
  when: 2021-12-04
  where: oting
  by: para alleged of sons
  to: miners
  said: sons witness "charged"
* dressacc ACCUSE/allege occurred
  when: 2021-12-04/2021-12-06 bounded
  by: sons
  to: para
  about: dress
* vehburn ASSAULT/destroy occurred
  when: 2021-12-04
  where: oting
  by: villagers
  to: para; "three vehicles" thing
  with: incendiary
  sites: 3 "three vehicles"
  part_of: clash
* officeburn PROTEST/riot occurred
  when: 2021-12-05 "Sunday afternoon"
  where: mon
  by: "a crowd of some hundreds"
  to: konyak; "the office" thing
* campfire ASSAULT/firearms occurred
  when: 2021-12-05 "Sunday afternoon"
  where: camp; mon
  by: rifles
  to: "a crowd of some hundreds"
  with: small-arms
  killed: 1 "one man" side civilian voice police
  said: police official "said"
  part_of: oting
* regret CONCEDE occurred optional
  when: 2021-12-05/2021-12-06 bounded
  by: para "The army"
  about: oting
  answers: oting "regrets"
* inquiry ACCUSE/investigate occurred
  when: 2021-12-05/2021-12-06 bounded
  by: para "The army"
  to: para
  about: oting
* just AGREE occurred
  when: 2021-12-05/2021-12-06 bounded
  by: rio
  to: villagers
* funeral PROTEST/demo announced optional
  when: 2021-12-06 "today"
  where: mon
* repeal CONCEDE demanded
  when: ?
  by: delhi
* sangma REQUEST/change occurred
  when: 2021-12-05/2021-12-06 bounded
  by: sangma
  to: delhi
  about: repeal
* rio REQUEST/change announced
  when: 2021-12-06
  where: mon
  by: rio
  to: delhi
  about: repeal
* hornbill PROTEST/boycott occurred
  when: 2021-12-04/2021-12-06 bounded
  where: hornbill; kohima
  by: "Six tribes"
* flags PROTEST/demo occurred
  when: 2021-12-04/2021-12-06 bounded
  where: hornbill; kohima
  by: "Six tribes"
* chandel ASSAULT/firearms occurred
  when: 2015 from text "2015"
  where: manipur
  by: nscnk
  to: "eighteen soldiers"
  killed: 18 "eighteen soldiers" side recipient
* crossborder ASSAULT/firearms occurred
  when: 2015 from text "2015"
  where: myanmar
  by: "paratroopers"
  to: nscnk; "camps" thing
  answers: chandel "whereupon"
* framework AGREE occurred
  when: 2015/2021-12-06 bounded "Since then"
  by: nscnim; delhi
  to: delhi; nscnim
* talks CONSULT ongoing
  when: 2015/2021-12-06 bounded
  by: nscnim; delhi
  to: delhi

== bx-oting-2
outlet: Naga Hills Courier
register: parliament
published: 2021-12-21
--
House of one voice: Nagaland's legislators {resol|tell} Delhi to {repeal!demanded|scrap} "black law"

KOHIMA, December 20 - In a special sitting of five hours, without a vote against, the assembly of Nagaland on Monday {resol|called upon} the Union government to {repeal!demanded|lift} the Armed Forces (Special Powers) Act from the whole of the North-East and from this state in particular.

Moving the {resol|motion}, Mr Rio said that the Act had for sixty years given "a {rioacc|licence} to soldiers and a gag to everybody else". The resolution also {cond|condemns} the {oting|killings} at Oting and Mon on 4 and 5 December, {askapol|asks} for an {apol!demanded|apology} from the "competent authority" and for {trial!demanded|prosecution} of those who {oting|fired} and of those who gave the order, and {thankcit|thanks} citizens for having {calm|desisted} from violence.

The leader of the United Democratic Alliance's second party, T. R. Zeliang, {zel|found fault} with what the home minister had told parliament on 6 December. According to Mr Shah, the pick-up had been {signal|signalled} to {stop!demanded|halt} and had tried to {accel|speed away}. "The two who live say there was no {signal!denied|signal}. The windscreen says it too: the holes are in front," said Mr Zeliang. He {shahask|invited} the minister to {withdrawst!demanded|take back} his words. The two members of the BJP, a party which rules in Delhi and sits in the cabinet here, {bjpyes|supported} the {resol|motion}, one of them "with a full heart".

From the gallery listened a mother of twins, both of whom were {amb|shot} in the truck, and the young woman whom one of the dead had married nine days before. The families have {refuse|sent back} the government's {comp|compensation} of 1,830,000 rupees, left on a village council's table in an envelope. They will not {refuse|touch} it, the council wrote, before the soldiers are in the {trial!demanded|dock}.

Replying for the police, the minister in charge stated that a special team of 22 officers had {sit|questioned} 85 persons; that a first information report {fir|filed} on 5 December at Tizit station {fir|names} the 21 Para Special Forces and speaks of "intention to murder"; and that the unit, through an officer, had {statements|agreed} to let its men be {hear!announced|heard}. He {minreg|regretted} the {campfire|firing} in Mon town by guards of the Assam Rifles and the {burncamp|torching} of a part of their camp alike.

Outside, the students' federation {nsfrally|brought} some six thousand people onto the streets, candles and placards in hand: "How many times shall the army {oting|shoot} before you {repeal!demanded|repeal}?" The Eastern Nagaland People's Organisation has {noncoop|forbidden} its six tribes to take part in recruitment drives and national feasts. In Mon an effigy of the home minister {effigy|burned}. As for the NSCN-IM, with which the Centre has {talks|haggled} since 1997, it {imno|let it be known} that under the shadow of the Act no political {talks2!hypothetical|talks} can be fruitful.

From Delhi, so far, only this: a {cttee!announced|committee} is to be formed.

~ Record of proceedings, subject to correction. Page 1 of 1.
--
who zeliang: person IN | T. R. Zeliang; Mr Zeliang
who bjp: party IN | BJP
who families: population IN | The families
who delhi: Delhi
who students: organisation IN | students' federation
who minpolice: office IN | the minister in charge
who para: the unit
where tizit: near IN 26.90 95.08 | Tizit
where northeast: region IN - - | North-East
* resol REQUEST/change occurred
  when: 2021-12-20 "Monday"
  where: kohima
  by: assembly
  to: delhi
  about: repeal
* repeal CONCEDE demanded
  when: ?
  where: nagaland; northeast
  by: delhi
* rioacc ACCUSE/disapprove occurred
  when: 2021-12-20 "Monday"
  where: kohima
  by: rio
  to: delhi
* cond ACCUSE/disapprove occurred
  when: 2021-12-20 "Monday"
  where: kohima
  by: assembly
  to: para
  about: oting
  answers: oting "condemns"
* oting ASSAULT/firearms occurred
  when: 2021-12-04/2021-12-05 from text "4 and 5 December"
  where: oting; mon
  by: para; rifles
* askapol REQUEST/change occurred
  when: 2021-12-20 "Monday"
  where: kohima
  by: assembly
  to: "competent authority"
  about: apol
  about: trial
* apol CONCEDE demanded optional
  when: ?
  by: "competent authority"
* trial ACCUSE/investigate demanded
  when: ?
  to: para
  about: oting
* thankcit SUPPORT occurred
  when: 2021-12-20 "Monday"
  where: kohima
  by: assembly
  to: "citizens"
* calm CONCEDE occurred optional
  when: 2021-12-05/2021-12-20 bounded
  by: "citizens"
* zel ACCUSE/disapprove occurred
  when: 2021-12-20 "Monday"
  where: kohima
  by: zeliang
  to: shah
* signal REQUEST/yield occurred
  when: 2021-12-04/2021-12-05 bounded
  where: oting
  by: para
  to: "the pick-up" thing
  said: shah official "According to"
  said: zeliang official denied "said"
  said: "The two who live" witness denied "say"
* stop CONCEDE demanded optional
  when: ?
  by: "the pick-up"
* accel RETREAT/withdraw attempted optional
  when: 2021-12-04/2021-12-05 bounded
  where: oting
  by: "the pick-up"
  said: shah official "According to"
* shahask REQUEST/change occurred
  when: 2021-12-20 "Monday"
  where: kohima
  by: zeliang
  to: shah
  about: withdrawst
* withdrawst CONCEDE demanded optional
  when: ?
  by: shah
* bjpyes SUPPORT occurred
  when: 2021-12-20 "Monday"
  where: kohima
  by: bjp
  to: assembly
  about: resol
  answers: resol "supported the motion"
* amb ASSAULT/firearms occurred
  when: 2021-12-04/2021-12-05 bounded
  where: oting; "the truck"
  by: para
  to: "twins"
  killed: 2 "twins" part side recipient
  part_of: oting
* refuse REJECT/assist occurred
  when: 2021-12-05/2021-12-21 bounded
  by: families
  to: "the government"
  about: comp
  answers: comp "sent back"
* comp AID attempted
  when: 2021-12-05/2021-12-21 bounded
  by: "the government"
  to: families
  money: 1830000 "1,830,000 rupees"
* sit ACCUSE/investigate occurred
  when: 2021-12-05/2021-12-20 bounded
  by: police
  to: "85 persons"
  about: oting
  said: minpolice official "stated"
  count: 85 "85 persons"
* fir ACCUSE/investigate occurred
  when: 2021-12-05 from text "5 December"
  where: tizit
  by: police
  to: para
  about: oting
  said: minpolice official "stated"
* statements AGREE occurred
  when: 2021-12-05/2021-12-20 bounded
  by: para "the unit"
  to: police
  about: hear
  said: minpolice official "stated"
* hear COOPERATE announced optional
  when: ?
  by: para "the unit"
  to: police
* campfire ASSAULT/firearms occurred
  when: 2021-12-05
  where: mon
  by: rifles
  part_of: oting
* burncamp PROTEST/riot occurred
  when: 2021-12-05
  where: mon
  to: rifles; "their camp" thing
* nsfrally PROTEST/demo occurred
  when: 2021-12-20 "Monday"
  where: kohima
  by: students
  to: delhi; para "the army"
  participants: ~6000 "some six thousand people"
* noncoop PROTEST/boycott occurred
  when: 2021-12-05/2021-12-21 bounded
  by: enpo
  to: delhi
* effigy PROTEST/demo occurred
  when: 2021-12-20
  where: mon
  to: shah
* talks CONSULT ongoing
  when: 1997/2021-12-20 "since 1997"
  by: nscnim; delhi "the Centre"
  to: delhi "the Centre"
* imno REJECT/meet occurred
  when: 2021-12-05/2021-12-21 bounded
  by: nscnim
  to: delhi
  about: talks2
* talks2 CONSULT hypothetical optional
  when: ?
  by: nscnim; delhi
* cttee ACCUSE/investigate announced
  when: ?
  by: delhi
* minreg CONCEDE occurred optional
  when: 2021-12-20
  where: kohima
  by: minpolice
  about: campfire
  answers: campfire "regretted the firing"
figure: votes 0 "without a vote against" of assembly

== bx-oting-3
outlet: Plain Paper, Guwahati
register: analysis
published: 2022-07-24
--
Explained: what became of the Oting case?

**What did the police find?** On 11 June the state's special team {charge|charged} thirty men of the 21 Para Special Forces, a major and two subedars among them, with {amb|murder}, attempted murder and the {evid|destruction} of evidence. The squad, its paper says, {amb|opened fire} at a white Bolero within fifty seconds, from both sides of the road, without positive identification and against its own standing orders. Thirteen people died that evening of 4 December, six of them in the {amb|ambush} and seven when the soldiers {clash|made} their way out; of the fourteenth, who {campfire|fell} in Mon the next day, another file is kept.

**Did nobody dispute that?** The army did. In its telling, which the wives of two officers brought to court, the squad acted on a tip from the intelligence bureau, gave a {signal|sign} to stop, and {amb|shot} when somebody jumped out with what looked like a gun - a hunting rifle was indeed in the vehicle. It was then {clash|attacked} with daos and bricks, lost a man, and {clash|fired} in fear of its life. Its own court of {inquiry|inquiry} has closed; no word of the findings is out.

**Why is there no {trial|trial}?** Because section 6 of the Act lets nobody be tried without leave from Delhi. Police {sanction|asked} the ministry of defence for {leave!demanded|sanction} in April and again in May. No {leave!denied|answer}. And on 19 July the Supreme Court, to which the wives had {petition|turned}, {stay|stayed} all proceedings until it should have come. "So a man may {oting|shoot} a bus full of singers and the file will wait on a shelf," says the lawyer of eleven of the families.

**And the law itself?** There something moved. The {cttee|committee} of five which New Delhi {cttee|set up} the day after Christmas never published a line, and on 30 December the Act was {extend|prolonged} in Nagaland for six months, so that people in Mon {extprot|came out} again with black bands. But at the end of March Mr Shah {lift|announced} that it would cease to {lift2!announced|apply} from 1 April under fifteen police stations in Nagaland, seven districts of which thus breathe more freely, and in parts of Assam and Manipur. "A historic {lift,riowel|step}", the chief minister said gratefully. Mon is not among the districts.

**Has anything else changed?** Fewer night patrols, say villagers. The camp of the Assam Rifles in Mon has a higher wall. In January the ENPO {noncoopend|ended} its {noncoop|non-co-operation}, though not its grief; on the fourth of each month a {bell|bell} is rung in Oting thirteen times. The NSCN-K, for which it all was meant, {kidnap|carried off} two road engineers near Longding in February and {kidrel|freed} them nine days later. And what of its Niki Sumi wing? It {truce|signed} a {truce|ceasefire} for a year with the Centre last September.

~ This explainer will be updated.
--
who wives: population IN | the wives; wives of two officers
who bureau: body IN | intelligence bureau
who mod: body IN | ministry of defence
who lawyer: person IN | the lawyer of eleven of the families
who riocm: office IN | the chief minister
who sumi: group IN | Niki Sumi wing
who delhi: Delhi
who para: The squad; the squad
where longding: near IN 26.87 95.32 | Longding
where assam: province IN 26.20 92.90 | Assam
where manipur: province IN 24.70 93.90 | Manipur
* oting ASSAULT/firearms occurred
  when: 2021-12-04 from text "4 December"
  where: oting
  by: para
  to: "singers"
  killed: 13 "Thirteen people" side civilian
* charge ACCUSE/investigate occurred
  when: 2022-06-11 from text "11 June"
  by: police "the state's special team"
  to: para "thirty men"
  about: amb
  count: 30 "thirty men"
* evid ASSAULT/destroy occurred optional
  when: 2021-12-04/2022-06-11 bounded
  by: para alleged of police
  to: "evidence" thing
  said: police official "charged"
* amb ASSAULT/firearms occurred
  when: 2021-12-04 from text "4 December"
  where: oting
  by: para
  to: "a white Bolero" thing
  with: small-arms
  killed: 6 "six of them" part side recipient
  said: police official "says"
  part_of: oting
  said: para party "In its telling"
* clash ASSAULT/firearms occurred
  when: 2021-12-04 from text "4 December"
  where: oting
  by: para; villagers
  to: villagers; para
  with: knife "daos"; stones "bricks"
  killed: 7 "seven" part side civilian
  killed: 1 "a man" side recipient voice para
  part_of: oting
  said: para party "In its telling"
* signal REQUEST/yield occurred
  when: 2021-12-04 from text "4 December"
  where: oting
  by: para "the squad"
  to: "a white Bolero" thing
  said: para party "In its telling"
* inquiry ACCUSE/investigate occurred
  when: ?
  by: para "The army"
  to: para
  about: oting
* sanction REQUEST/assist occurred
  when: 2022-04/2022-05 "in April and again in May"
  by: police
  to: mod
  about: leave
* leave SUPPORT denied
  when: 2022-04/2022-07-24 bounded
  by: mod
  to: police
* petition REQUEST/assist occurred
  when: 2022-06-11/2022-07-19 bounded
  by: wives
  to: scourt
  about: stay
* stay REJECT occurred
  when: 2022-07-19 from text "19 July"
  by: scourt
  to: police
  about: charge
  answers: petition "to which the wives had turned"
* cttee ACCUSE/investigate occurred
  when: 2021-12-26 "the day after Christmas"
  by: delhi
* extend COERCE/martial-law occurred
  when: 2021-12-30 from text "30 December"
  where: nagaland
  by: delhi
* extprot PROTEST/demo occurred
  when: 2021-12-30/2022-07-24 bounded
  where: mon
  by: "people in Mon"
  to: delhi
  answers: extend "so that"
* lift CONCEDE occurred
  when: 2022-03 "the end of March"
  by: shah
  about: lift2
* lift2 CONCEDE announced
  when: 2022-04-01 from text "from 1 April"
  where: nagaland; assam; manipur
  by: shah
* riowel SUPPORT occurred
  when: 2022-03/2022-07-24 bounded
  by: riocm
  to: shah
  about: lift
  answers: lift "gratefully"
* noncoopend RETREAT occurred
  when: 2022-01 "January"
  by: enpo
  to: delhi
* noncoop PROTEST/boycott occurred
  when: ?
  by: enpo
  to: delhi
* bell PROTEST/demo occurred optional
  when: 2021-12/2022-07-24 bounded "on the fourth of each month"
  where: oting
* kidnap ASSAULT/abduct occurred
  when: 2022-02 "February"
  where: longding
  by: nscnk
  to: "two road engineers"
  abducted: 2 "two road engineers" side civilian
* kidrel RETREAT/release occurred
  when: 2022-02/2022-03 from kidnap "nine days later"
  by: nscnk
  to: "two road engineers"
  released: 2 "two road engineers" side civilian
* truce AGREE occurred
  when: 2021-09 "last September"
  by: sumi; delhi "the Centre"
  to: delhi; sumi
* campfire ASSAULT/firearms occurred
  when: 2021-12-05 from oting "the next day"
  where: mon
  killed: 1 "the fourteenth" side civilian
  to: "the fourteenth"
* trial ACCUSE/investigate denied
  when: ?
  to: para
  about: amb
tie: sumi part_of nscnk "its Niki Sumi wing"
