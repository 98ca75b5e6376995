story: d-aristide
conflict: Haiti
countries: HT, US, CF, JM, FR
facts: Rebels who took Gonaïves on 5 February 2004 and Cap-Haïtien on the 22nd were near Port-au-Prince when President Aristide left before dawn on Sunday 29 February on an American aircraft to Bangui; Boniface Alexandre took the oath, the Security Council
  passed resolution 1529, US Marines and French troops landed; on 1 March Aristide said by telephone he had been abducted, Washington called it nonsense; on 3 March Guy Philippe said his men would lay down arms; on 7 March a march was fired on,
  six or seven dead with a Spanish television journalist; Aristide went to Jamaica on 15 March and Haiti recalled its ambassador. (public record: agencies, UN documents, March 2004.)

who aristide: person HT | Jean-Bertrand Aristide; Aristide; the president; the ex-president
who alexandre: person HT | Boniface Alexandre; Alexandre
who philippe: person HT | Guy Philippe; Philippe
who rebels: group HT | the rebels; rebels; insurgents; the insurgents
who chimeres: group HT | chimères
who police: force HT | the police; Haitian police; police; policemen
who us: state US | United States; Washington
who bush: person US | George W. Bush; President Bush; Bush
who powell: person US | Colin Powell; Powell
who marines: force US | US Marines; American Marines; Marines; the Marines
who france: state FR | France; Paris
who frtroops: force FR | French soldiers; French troops
who caricom: organisation - | CARICOM; Caribbean Community
who patterson: person JM | P. J. Patterson; Patterson
who jamaica: state JM | Jamaica
who council: body - | Security Council; the Council
who annan: person - | Kofi Annan; Annan
who opposition: coalition HT | Democratic Platform; the opposition
who lavalas: party HT | Lavalas; Fanmi Lavalas
where pap: town HT 18.543 -72.339 | Port-au-Prince; the capital
where gonaives: town HT 19.45 -72.69 | Gonaïves
where cap: town HT 19.76 -72.20 | Cap-Haïtien
where bangui: town CF 4.36 18.55 | Bangui
where palace: site HT 18.543 -72.338 | National Palace; the palace
where champ: site HT 18.545 -72.338 | Champ de Mars
where antigua: country AG 17.1 -61.8 | Antigua
where kingston: town JM 17.997 -76.793 | Kingston

== d-aristide-1
outlet: Antilles Press Agency
register: wire
published: 2004-02-29
--
Aristide {leave|flees} Haiti; Marines {marines|on the way}

PORT-AU-PRINCE, Feb 29 (APA) - President Jean-Bertrand Aristide {leave|left} Haiti before dawn on Sunday aboard an aircraft chartered by the United States, three weeks after an armed {rising|revolt} broke out against him in the port of Gonaïves and hours after Washington had told him that it would not {refprot|protect} him.

The first word came from his prime minister, who read out at seven in the morning what he said was a letter of {resign|resignation}. "If this evening it is my {resign|departure} that can avoid a bloodbath, I agree to {resign|go}," it ran, in Creole. The aircraft stopped for fuel in Antigua. Where it was bound nobody at the airport could say; Morocco, South Africa and Panama were named in turn, and South Africa and Morocco said no.

The chief justice, Boniface Alexandre, took the oath an hour later in the garden of the prime minister's house, with the American and French ambassadors looking on. He {calm|appealed} to Haitians to keep calm. "The task will not be an easy one," he said. "Nobody should take justice into his own hands."

They did. From about nine o'clock crowds {loot|looted} the port, three police stations and the homes of Lavalas officials, while gunmen in pickups, the so-called chimères, {drive|fired} at random round the National Palace. Two bodies lay in the road near the cathedral with their hands tied. Four thousand inmates {prison|walked out} of the penitentiary after its guards had {prisonguard|deserted}.

Guy Philippe, the former police chief of Cap-Haïtien who {cap|took} that city a week ago at the head of some two hundred men, told APA by telephone that his column would {column!announced|enter} the capital on Monday, and that he had had no plan to {storm!denied|attack} it in any case. "We just wanted him gone," he said. If foreign soldiers {come!hypothetical|came}, he added, they would be {welcome|welcomed} as friends.

President Bush said he had ordered Marines to {marines|deploy} as "the leading element of an interim international force". France said it was {frsend!announced|sending} two hundred men from Martinique.

The {rising|rebellion} has {rising|cost} upward of a hundred lives since Feb. 5. It began when a street gang that had once worked for the president {rising|turned} on him after its leader was found {murder|murdered} in September.
--
who prime: person HT | prime minister
who crowds: population HT | crowds
who gang: group HT | a street gang
where martinique: province FR 14.6 -61.0 | Martinique
where penit: site HT 18.546 -72.341 | the penitentiary
* leave RETREAT/withdraw occurred
  when: 2004-02-29 "before dawn on Sunday"
  where: pap; "Haiti"
  by: aristide
* marines MOBILIZE/troops announced
  when: ?
  where: "Haiti"
  by: bush; marines
  said: bush official "said"
* rising ASSAULT ongoing
  when: 2004-02-05/2004-02-29 day from published "since Feb. 5"
  where: gonaives
  by: gang; philippe
  to: aristide
  killed: >=100 "upward of a hundred lives"
* resign RETREAT/resign occurred
  when: 2004-02-28/2004-02-29 bounded "this evening"
  by: aristide
  said: prime official "said"
* calm REQUEST/change occurred
  when: 2004-02-29 "an hour later"
  where: "the garden of the prime minister's house"; pap
  by: alexandre
  to: "Haitians"
* loot PROTEST/riot occurred
  when: 2004-02-29 "about nine o'clock"
  where: pap
  by: crowds
  to: "the port" thing; "three police stations" thing; "homes of Lavalas officials" thing
* drive ASSAULT/firearms occurred
  when: 2004-02-29 "about nine o'clock"
  where: palace
  by: chimeres
* prison RETREAT/release occurred
  when: 2004-02-29
  where: penit
  by: "inmates"
  to: "inmates"
  released: 4000 "Four thousand inmates"
* prisonguard RETREAT/withdraw occurred
  when: 2004-02-29
  where: penit
  by: "its guards"
* cap COERCE/seize occurred
  when: 2004-02-22 "a week ago"
  where: cap
  by: philippe
  to: cap thing
* column MOBILIZE/militia announced
  when: 2004-03-01 "Monday"
  where: pap
  by: philippe
  said: philippe party "told"
* storm ASSAULT denied
  when: ?
  where: pap
  by: philippe
  to: pap thing
  said: philippe party denied "told"
* come MOBILIZE/troops hypothetical
  when: ?
  by: "foreign soldiers"
  said: philippe party "added"
* welcome SUPPORT hypothetical optional
  when: ?
  by: philippe
  to: "foreign soldiers"
  said: philippe party "added"
* frsend MOBILIZE/troops announced
  when: ?
  where: "Haiti"
  by: france
  said: france official "said"
* murder ASSAULT occurred
  when: 2003-09 month from published "September"
  to: "its leader"
  killed: 1 "its leader" side recipient
* refprot REJECT/assist occurred
  when: 2004-02-28/2004-02-29 bounded "hours after"
  by: us
  to: aristide
  about: AID by us to aristide
figure: killed 2 "Two bodies" at pap
figure: troops ~200 "some two hundred men" of philippe
figure: troops 200 "two hundred men from Martinique" of france

== d-aristide-2
outlet: Lakeshore Tribune
register: daily
published: 2004-03-01
copy_of: d-aristide-1
--
Haiti's president {leave|gone}, capital {loot|looted}

~ From Tribune news services · Section A, page 1
~ PHOTO: A boy carries a computer screen out of a burning police station near the port on Sunday

PORT-AU-PRINCE (APA) - President Jean-Bertrand Aristide {leave|left} Haiti before dawn on Sunday aboard an aircraft chartered by the United States, three weeks after an armed {rising|revolt} broke out against him in the port of Gonaïves and hours after Washington had told him that it would not {refprot|protect} him.

The aircraft stopped for fuel in Antigua. Where it was bound nobody at the airport could say; Morocco, South Africa and Panama were named in turn, and South Africa and Morocco said no.

From about nine o'clock crowds {loot|looted} the port, three police stations and the homes of Lavalas officials, while gunmen in pickups, the so-called chimères, {drive|fired} at random round the National Palace. Two bodies lay in the road near the cathedral with their hands tied.

President Bush said he had ordered Marines to {marines|deploy} as "the leading element of an interim international force".

~ Today's Lottery 4-19-22-31-40 · Comics C6
--
who crowds: population HT | crowds
* leave RETREAT/withdraw occurred
  when: 2004-02-29 "before dawn on Sunday"
  where: pap; "Haiti"
  by: aristide
* marines MOBILIZE/troops announced
  when: ?
  where: "Haiti"
  by: bush; marines
  said: bush official "said"
* rising ASSAULT ongoing
  when: 2004-02-08/2004-02-29 bounded "three weeks after"
  where: gonaives
  to: aristide
* loot PROTEST/riot occurred
  when: 2004-02-29 "about nine o'clock"
  where: pap
  by: crowds
  to: "the port" thing; "three police stations" thing; "homes of Lavalas officials" thing
* drive ASSAULT/firearms occurred
  when: 2004-02-29 "about nine o'clock"
  where: palace
  by: chimeres
* refprot REJECT/assist occurred
  when: 2004-02-28/2004-02-29 bounded "hours after"
  by: us
  to: aristide
  about: AID by us to aristide
figure: killed 2 "Two bodies" at pap

== d-aristide-3
outlet: Meetings Coverage Unit
register: un
published: 2004-03-01
--
Security Council, late on Sunday 29 February, {adopt|authorises} {mif|force} for Haiti

In a {unscmeet|meeting} that was called to order at 9.51 p.m. and rose at 9.53, the Security Council, acting under Chapter VII, {adopt|authorised} the immediate {mif|deployment} of a Multinational Interim Force to Haiti for not more than three months. Resolution 1529 was {adopt|adopted} by fifteen votes to none.

The Council took note of the {resign|resignation} of Jean-Bertrand Aristide and of the swearing-in of Boniface Alexandre. It {declare|declared} itself ready to {followon|establish} a stabilisation force to follow. It {callun|called upon} Member States to {contribute!demanded|contribute} personnel, equipment and money "on an urgent basis", and it {demand|demanded} that all parties "{cease!demanded|cease} using violent means". Those who violate human rights shall be {account|held accountable}, it said.

Before the {adopt|vote} the members had {consult|sat} for two hours behind closed doors. According to delegations that were present, the representative of the Caribbean Community, whose {carireq|request} of Thursday for a force, while the president was still in the palace, had been {reqrefuse|set aside}, expressed {regret|dismay}. What had been too early on Thursday was, he is quoted as saying, done in two minutes on Sunday. The representative of France {rejoin|rejoined} that on Thursday there had been no agreement in the country to guard. (No record is made of such {consult|consultations}.)

Speaking to correspondents afterwards, the Secretary-General, Kofi Annan, {welcomemif|welcomed} the text. He had {phone|spoken} by telephone during the day with Secretary of State Powell and with Prime Minister Patterson. Was it a {overthrow|coup}? "I have no reason to believe so at this hour." Had the United Nations been {exileask|asked} to {exile|help} Mr Aristide find asylum? It had not. If it were, the High Commissioner for Refugees would know what to do.

He announced that a team under a special adviser would {mission!announced|leave} for the Dominican Republic on Wednesday, 2 March, and that he would launch an {flash|appeal} for 35 million dollars, half of it for food in the north, which has had no {convoy!denied|convoy} since 19 February, the last one having been {ambush|ambushed} near Saint-Marc and {ambush|emptied}. Some 270,000 people there depend on it. Ten lorries of the World Food Programme are to {convoy2!announced|try} the road from the border on Thursday, with an {escort!hypothetical|escort} if one can be had.

The presidency of the Council passes to France tomorrow.
--
who secgen: person - | the Secretary-General
who caricomrep: person - | the representative of the Caribbean Community
who frrep: person FR | The representative of France
who wfp: organisation - | World Food Programme
where stmarc: near HT 19.11 -72.70 | Saint-Marc
where north: region HT - - | the north
where dr: country DO 19.0 -70.7 | Dominican Republic
* mif MOBILIZE/troops announced
  when: ? "immediate"
  where: "Haiti"
  by: "Multinational Interim Force"
* unscmeet CONSULT/multilateral occurred optional
  when: 2004-02-29 day from text "Sunday 29 February"
  by: council
* consult CONSULT/multilateral occurred
  when: 2004-02-29 day from text "Sunday 29 February"
  by: council
* adopt SUPPORT occurred
  when: 2004-02-29 day from text "Sunday 29 February"
  by: council
  about: mif
* resign RETREAT/resign occurred
  when: ?
  by: aristide
  said: council "took note"
* declare AGREE occurred
  when: 2004-02-29 day from text "Sunday 29 February"
  by: council
  about: followon
* followon MOBILIZE/troops announced
  when: ?
  where: "Haiti"
  by: council
* callun REQUEST/assist occurred
  when: 2004-02-29 day from text "Sunday 29 February"
  by: council
  to: "Member States"
  about: contribute
* contribute AID demanded optional
  when: ?
  by: "Member States"
* demand REQUEST/yield occurred
  when: 2004-02-29 day from text "Sunday 29 February"
  by: council
  to: "all parties"
  about: cease
* cease RETREAT/ceasefire demanded optional
  when: ?
  by: "all parties"
* account ACCUSE/investigate hypothetical optional
  when: ?
  to: "Those who violate human rights"
  said: council "said"
* reqrefuse REJECT/assist occurred
  when: 2004-02-26/2004-02-29 bounded "Thursday"
  by: council
  to: caricomrep
  about: carireq
  answers: carireq "set aside"
* regret ACCUSE/disapprove occurred
  when: 2004-02-29 day from text "Sunday 29 February"
  by: caricomrep
  to: council
  about: reqrefuse
  said: "delegations" unnamed "According to"
  answers: reqrefuse
* rejoin REJECT occurred optional
  when: 2004-02-29 day from text "Sunday 29 February"
  by: frrep
  to: caricomrep
  answers: regret
* welcomemif SUPPORT occurred
  when: 2004-02-29 day from text "Sunday 29 February"
  by: annan
  to: council
  about: adopt
  answers: adopt
* phone CONSULT/phone occurred
  when: 2004-02-29 "during the day"
  by: annan; powell; patterson
  to: powell; patterson
* exile AID hypothetical optional
  when: ?
  by: "the United Nations"
  to: aristide
* mission MOBILIZE announced
  when: 2004-03-02 day from text "2 March"
  when: 2004-03-03 "Wednesday"
  where: dr
  by: "a team under a special adviser"
* flash REQUEST/assist announced
  when: ?
  by: annan
  about: AID
* convoy AID denied
  when: 2004-02-19/2004-03-01 bounded from text "since 19 February"
  where: north
  to: "Some 270,000 people"
  said: annan official "announced"
* ambush ASSAULT occurred
  when: 2004-02-19 day from text "19 February"
  where: stmarc
  to: "the last one" thing
  said: annan official "announced"
* convoy2 AID announced
  when: 2004-03-04 "Thursday"
  where: north
  by: wfp
  to: "Some 270,000 people"
* escort MOBILIZE hypothetical optional
  when: ?
* carireq REQUEST/assist occurred
  when: 2004-02-26 "Thursday"
  by: caricomrep
  to: council
  about: MOBILIZE
* overthrow COERCE/martial-law denied optional
  when: ?
  to: aristide
  said: annan official denied
* exileask REQUEST/assist denied
  when: ?
  to: "the United Nations"
  about: exile
  said: annan official denied
figure: votes 15 "fifteen votes" of council
figure: people ~270000 "Some 270,000 people" at north

== d-aristide-4
outlet: L'Écho de l'Oubangui
register: translation
machine_translated: French
published: 2004-03-02
--
The guest of Bangui: "one has {abduct|removed} me"

Of our correspondent. He is descended from a white aeroplane without marks, Monday a little after 7 hours, in a grey costume, his wife behind him, and a minister in sandals has {receive|welcomed} him at the foot of the passerelle. Before the radio of the State he pronounced three phrases: "In {overthrow|overturning} me one has cut the trunk of the tree of peace; it will regrow, for the roots are Louverturian." Afterwards the door of the Palace of the Renaissance shut itself.

But the telephone, it, is not shut. In the afternoon Jean-Bertrand Aristide has {phone2|called} by portable an American representative, Maxine Waters, then a television. His version: American agents and Marines presented themselves at his residence in the night of Saturday to Sunday and {threat|made him understand} that thousands of persons would be {kill!threatened|killed} if he did not {usgo,leave!hypothetical|go}; they {abduct|made him mount} in the aircraft, the blinds down during twenty hours; it is "a {overthrow|coup d'Etat} modern, a {abduct|kidnapping}". The letter? He did not {resign!denied|demission}, he signed "to avoid a bath of blood".

Washington has {reject|swept} that aside with a word. "It is pure nonsense," launched the spokesman of the White House; and Colin Powell: "He was not {abduct!denied|kidnapped}. We did not {abduct!denied|force} him upon the plane. He {leave|mounted} there willingly, and it is the truth." The chief of his private guard, an American society, declines to comment.

The Community of the Caribbean, it, does not {recognisenew|recognise} for the hour the power of Port-au-Prince and will {inquire|claim} an {inquiry!demanded|inquiry} of the United Nations; its fourteen chiefs are {meetcar|reunited} since this morning in Kingston. South Africa {saask|demands} the same {inquiry!demanded|inquiry}. In Caracas Mr Chávez {chavezoffer|proposes} the {asylum|asylum} and speaks of a "tragedy". Paris, which had {frask|invited} the president to {resign!demanded|efface} himself from the 25 February, is {frjoy|rejoiced} that "all has passed without blood". The Central African government, which lodges since a year 380 soldiers of the CEMAC and few illusions, confesses by a counsellor that one did {askbangui|ask} it at two hours of the morning: Paris, then Libreville {askbangui|telephoned}. It {acceptbangui|said yes} for "some days". If the guest makes politics, {mutew|warned} the minister of Communication on Tuesday evening, one will {mute!hypothetical|cut} him the line. It is already done, affirm his lawyers, who, arrived from Miami to see him, were {lawstop|retained} at the hotel.
--
who waters: person US | Maxine Waters
who whspokes: person US | the spokesman of the White House
who safrica: state ZA | South Africa
who chavez: person VE | Mr Chávez
who car: state CF | The Central African government
who mincom: person CF | the minister of Communication
who agents: force US | American agents
who caricom: The Community of the Caribbean; fourteen chiefs
where renaissance: site CF - - | Palace of the Renaissance
* abduct ASSAULT/abduct occurred
  when: 2004-02-28/2004-02-29 day from published "the night of Saturday to Sunday"
  where: "his residence"
  by: agents alleged of aristide; marines alleged of aristide
  to: aristide
  said: aristide claimed "His version"
  said: whspokes official denied "launched"
  said: powell official denied
* receive CONSULT occurred optional
  when: 2004-03-01 "Monday a little after 7 hours"
  where: bangui
  by: "a minister in sandals"; aristide
  to: "a minister in sandals"
* overthrow COERCE/martial-law occurred
  when: 2004-02-28/2004-02-29 day from published "the night of Saturday to Sunday"
  by: us alleged of aristide
  to: aristide
  said: aristide "pronounced"
* phone2 CONSULT/phone occurred
  when: 2004-03-01 "In the afternoon"
  where: bangui
  by: aristide; waters
  to: waters
* threat THREATEN/violence occurred
  when: 2004-02-28/2004-02-29 day from published "the night of Saturday to Sunday"
  where: "his residence"
  by: agents alleged of aristide; marines alleged of aristide
  to: aristide
  about: kill
  said: aristide "His version"
* kill ASSAULT threatened optional
  when: ?
  to: "thousands of persons"
  said: aristide "His version"
* leave RETREAT/withdraw occurred
  when: 2004-02-28/2004-02-29 day from published "the night of Saturday to Sunday"
  by: aristide
  said: powell official
* resign RETREAT/resign denied
  when: 2004-02-28/2004-02-29 bounded
  by: aristide
  said: aristide denied "signed"
* reject REJECT occurred optional
  when: 2004-03-01/2004-03-02 bounded
  by: us
  to: aristide
  about: abduct
* recognisenew REJECT occurred
  when: 2004-02-29/2004-03-02 bounded "for the hour"
  by: caricom
  to: "the power of Port-au-Prince"
* inquire REQUEST/change announced
  when: ?
  by: caricom
  to: "the United Nations"
  about: inquiry
* meetcar CONSULT/multilateral ongoing
  when: 2004-03-02 "since this morning"
  where: kingston
  by: caricom
* saask REQUEST/change occurred
  when: 2004-02-29/2004-03-02 bounded
  by: safrica
  to: "the United Nations"
  about: inquiry
* inquiry ACCUSE/investigate demanded optional
  when: ?
  by: "the United Nations"
* chavezoffer AGREE occurred
  when: 2004-02-29/2004-03-02 bounded
  where: "Caracas"
  by: chavez
  to: aristide
  about: asylum
* asylum AID announced optional
  when: ?
  by: chavez
  to: aristide
* frask REQUEST/yield occurred
  when: 2004-02-25 day from text "the 25 February"
  by: france
  to: aristide
  about: resign
* askbangui REQUEST/assist occurred
  when: 2004-02-29/2004-03-01 bounded "two hours of the morning"
  by: france; "Libreville"
  to: car
  said: "a counsellor" official "confesses"
  about: AID by car to aristide
* acceptbangui AGREE occurred
  when: 2004-02-29/2004-03-01 bounded
  by: car
  to: france; "Libreville"
  answers: askbangui "said yes"
* mute COERCE/restrict occurred
  when: 2004-03-01/2004-03-02 bounded "already"
  by: car
  to: aristide
  said: "his lawyers" party claimed "affirm"
* mutew THREATEN/restrict occurred
  when: 2004-03-02 "Tuesday evening"
  by: car
  to: aristide
  said: mincom official "warned"
  about: mute
* lawstop COERCE/restrict occurred
  when: 2004-03-01/2004-03-02 bounded
  where: "the hotel"; bangui
  to: "his lawyers"
* usgo REQUEST/yield occurred
  when: 2004-02-28/2004-02-29 day from published "the night of Saturday to Sunday"
  where: "his residence"
  by: agents alleged of aristide; marines alleged of aristide
  to: aristide
  about: leave
  said: aristide "His version"
* frjoy SUPPORT occurred optional
  when: 2004-02-29/2004-03-02 bounded
  by: france
  about: leave
figure: troops 380 "380 soldiers"

== d-aristide-5
outlet: Radio Vwa Lari
register: radio
published: unknown
--
Sunday the seventh, in the evening: what happened on the Champ de Mars

NEWSREADER: At least six people are dead tonight and more than thirty {shoot|wounded}. They had come down from Pétionville in the morning, ten thousand, maybe more, dressed in white, to {march|celebrate} that Jean-Bertrand Aristide is {leave|gone} and to {demandtrial|demand} that he be put on {tried!demanded|trial}. The {march|march} had American Marines in front of it and French soldiers on the side streets. At two o'clock it was over and people were eating ice cream in front of the palace, when {shoot|shots} came, from the roofs, from the corner of the Rue Capois, from a car. Our colleague was there. He's still got blood on his recorder.

REPORTER: It's not mine. It's from a Spanish cameraman, from television... he was {shoot|hit} in the chest, in the courtyard of an old shop where we'd run. We {callhelp|called for} help forty minutes. The Marines were a hundred metres off. A Frenchman, an officer, told me he couldn't {rescue|move} without orders. A photographer from Florida took a {shoot|bullet} in the shoulder. In the end a taxi.

NEWSREADER: Who {shoot|fired}?

REPORTER: Everyone around me said "chimères". The police say chimères. Some say it was also policemen; a Lavalas man whom I reached says it was the rebels themselves, "so that the foreigners {crack!hypothetical|go} after us". I saw muzzles, no faces.

NEWSREADER: The Marines have now admitted that they {mshoot|shot} dead one gunman, who, they say, {shootmar|fired} on them.

REPORTER: They did so this evening, yes. An hour before that, their colonel had said his men didn't {mshoot!denied|fire} one round all day.

NEWSREADER: On the balcony of his hotel Mr Philippe said: on Wednesday I {promisedisarm|gave my word} that my men would {disarm!announced|lay} down their arms, and they {disarm|began} to. But if the Marines don't {reqguns,disarmchim!hypothetical|take} the guns away from the others, "I'll be obliged to order my men to {rearmw,rearm!threatened|take} them up again". He {ask|wants} General Abraham's committee to {army!demanded|bring} back the army, which Aristide had {dissolve|disbanded} in 1995.

Now the communiqués. Canada {canada!announced|sends} a hundred soldiers this week, Chile's 120 are {chile|here} since Monday. The committee of seven wise persons is to choose a prime minister by Tuesday. The {curfew|curfew} remains from seven to six. The hospital {blood|asks for} blood of any group, and for petrol for its generator. A boat with 200 aboard was {boat|stopped} by the American coastguard off La Gonâve on Friday and {return|brought back} to the pier; a second with 70 got through to Jamaica, where the government has given them {jamshel|beds}.

It's said that Mr Aristide himself may soon {tojam!hypothetical|visit} Jamaica. Should Mr Patterson {tojam!hypothetical|receive} him, Mr Alexandre's people let it be known, our ambassador in Kingston will {recallw,recall!hypothetical|pack}.
--
who officer: person FR | an officer
who marinecol: person US | their colonel
who canada: state CA | Canada
who chile: state CL | Chile
who coast: force US | American coastguard
who lavman: person HT | a Lavalas man
who abraham: person HT | General Abraham
where capois: site HT - - | Rue Capois
where gonave: near HT 18.8 -73.0 | La Gonâve
where petion: town HT 18.51 -72.29 | Pétionville
* march PROTEST/demo occurred
  when: ? "Sunday the seventh"
  where: petion; champ
  by: "ten thousand"
  to: aristide
  participants: >=10000 "ten thousand, maybe more"
* demandtrial REQUEST/change occurred
  when: ? "Sunday the seventh"
  by: "ten thousand"
  about: tried
* tried ACCUSE/investigate demanded optional
  when: ?
  to: aristide
* shoot ASSAULT/firearms occurred
  when: ? "Sunday the seventh"
  where: palace; champ; capois
  by: chimeres alleged of police; police alleged of "Some"; rebels alleged of lavman
  to: "people"
  with: small-arms "shots"
  killed: >=6 "At least six people" side civilian
  injured: >=30 "more than thirty" side civilian
  injured: 1 "a Spanish cameraman" part side civilian
  injured: 1 "A photographer from Florida" part side civilian
  said: police official "say"
  said: lavman party claimed "says"
  said: "REPORTER" witness
* callhelp REQUEST/assist occurred
  when: ?
  where: champ
  by: "We"
  about: AID
  said: "REPORTER" witness
* rescue REJECT/assist occurred
  when: ?
  where: champ
  by: officer
  to: "a Spanish cameraman"
  said: officer official "told"
  said: "REPORTER" witness
  about: AID
* crack ASSAULT hypothetical optional
  when: ?
  by: "the foreigners"
  to: lavman
  said: lavman party "says"
* mshoot ASSAULT/firearms occurred
  when: ?
  where: champ
  by: marines
  to: "one gunman"
  killed: 1 "one gunman" side recipient
  said: marines official "admitted"
  said: marinecol official denied "said"
* shootmar ASSAULT/firearms occurred
  when: ?
  where: champ
  by: "one gunman"
  to: marines
  said: marines official "they say"
* promisedisarm AGREE occurred
  when: ? "Wednesday"
  by: philippe
  about: disarm
  said: philippe party "said"
* disarm RETREAT/disarm occurred
  when: ?
  by: rebels
  said: philippe party "said"
* disarmchim COERCE/seize hypothetical optional
  when: ?
  by: marines
  to: "the others"
* rearm MOBILIZE/militia threatened optional
  when: ?
  by: philippe
  said: philippe party "said"
* ask REQUEST/change occurred
  when: ?
  by: philippe
  to: "General Abraham's committee"
  about: army
* army CONCEDE demanded optional
  when: ?
  by: "General Abraham's committee"
* dissolve RETREAT/disarm occurred
  when: 1995 year from text "1995"
  by: aristide
  to: "the army"
* canada MOBILIZE/troops announced
  when: ? "this week"
  by: canada
* chile MOBILIZE/troops occurred
  when: ? "Monday"
  by: chile
* curfew COERCE/curfew ongoing
  when: ?
* blood REQUEST/assist occurred
  when: ?
  by: "The hospital"
  about: AID
* boat COERCE/seize occurred
  when: ? "Friday"
  where: gonave
  by: coast
  to: "A boat with 200 aboard" thing
* return COERCE/deport occurred
  when: ? "Friday"
  where: "the pier"
  by: coast
  to: "200"
  displaced: 200 "200 aboard"
* jamshel AID occurred
  when: ?
  where: "Jamaica"
  by: jamaica
  to: "a second with 70"
* tojam CONSULT/visit hypothetical
  when: ?
  where: "Jamaica"
  by: aristide; patterson
  to: patterson
* recall SANCTION/withdraw hypothetical optional
  when: ?
  by: alexandre
  to: jamaica
* recallw THREATEN/relations occurred
  when: ?
  by: alexandre
  to: jamaica
  about: recall
  said: "Mr Alexandre's people" official "let it be known"
* rearmw THREATEN/violence occurred
  when: ?
  by: philippe
  to: marines
  about: rearm
  said: philippe party "said"
* reqguns REQUEST/yield occurred
  when: ?
  by: philippe
  to: marines
  about: disarmchim
  said: philippe party "said"
* leave RETREAT/withdraw occurred
  when: ?
  by: aristide
figure: troops 100 "a hundred soldiers" of canada
figure: troops 120 "120" of chile
