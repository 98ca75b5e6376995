story: d-angostura
conflict: Colombia
countries: CO, EC, VE, NI, DO
facts: On 1 March 2008 Colombian aircraft bombed a FARC camp at Angostura in Ecuador, killing Raúl Reyes and some two dozen others; on 2 March Chávez ordered ten battalions to the border and Ecuador and Venezuela expelled or withdrew envoys, on 3 March
  Ecuador broke relations; the OAS resolution of 5 March called it a violation of sovereignty; Nicaragua broke relations on 6 March; at the Rio Group summit in Santo Domingo on 7 March the presidents shook hands and Uribe apologised; on 17 March the OAS
  ministers rejected the incursion. (public record: agencies, OAS resolutions.)

who farc: group CO | Revolutionary Armed Forces of Colombia; FARC; the rebels; the guerrillas; rebels
who reyes: person CO | Raúl Reyes; Reyes
who uribe: person CO | Álvaro Uribe; President Uribe; Uribe
who colombia: state CO | Colombia; Bogotá; the Colombian government
who santos: person CO | Juan Manuel Santos; the Colombian defence minister
who naranjo: person CO | Óscar Naranjo; the police director; Naranjo
who colforces: force CO | Colombian troops; Colombian forces; Colombian soldiers
who correa: person EC | Rafael Correa; President Correa; Correa
who ecuador: state EC | Ecuador; Quito
who ecarmy: force EC | Ecuadorean army; Ecuadorean troops; Ecuadorean soldiers
who larrea: person EC | Gustavo Larrea; Larrea
who chavez: person VE | Hugo Chávez; President Chávez; Chávez
who venezuela: state VE | Venezuela; Caracas
who ortega: person NI | Daniel Ortega; Ortega
who nicaragua: state NI | Nicaragua
who fernandez: person DO | Leonel Fernández; Fernández
who oas: organisation - | OAS; Organization of American States; Permanent Council
who insulza: person - | José Miguel Insulza; Insulza
who us: state US | United States; Washington
who bush: person US | President Bush
who france: state FR | France; Paris
where angostura: site EC 0.38 -76.34 | Angostura
where sucumbios: province EC 0.1 -76.9 | Sucumbíos
where putumayo: near CO 0.3 -76.4 | Putumayo
where bogota: town CO 4.609 -74.082 | the Colombian capital
where sd: town DO 18.486 -69.931 | Santo Domingo
where tachira: province VE 7.9 -72.1 | Táchira; Cúcuta bridge

== d-angostura-1
outlet: Llano y Sierra
register: live-blog
published: 2008-03-03
--
The border crisis, as it comes in

22.10 (Bogotá time) Quito it is, then: Ecuador has {ecbreak|broken off} diplomatic relations with Colombia. The note speaks of "grave and demonstrated {raid|violations} of sovereignty" and of documents full of "{accusedocs|accusations} that are cynical and false". The staff of the embassy {staffout|have 48 hours}.

20.40 Caracas {expelcol|expels} the Colombian ambassador "and all his personnel". He's been at home since November, so this falls on the chargé d'affaires. Ours in Caracas are burning papers, a colleague with a view of the garden tells us.

19.15 How many tanks have we actually seen? None. A photographer at the bridge of San Antonio: lorries of melons. Residents told him that residents had seen {order10|armoured columns} on the road from Valencia. We'll go on counting melons.

17.55 Larrea: he did {larreameet|meet} Reyes, in a third country, "neither in Ecuador nor in Colombia", and about one matter only, the hostages. A {release12!hypothetical|liberation} of twelve of them, Ingrid Betancourt included, was about to come off in March. Colombia {torpedo|wrecked} it, he says.

16.40 General Óscar Naranjo, the police director, at a packed press conference. From three laptop computers found beside the body of Raúl Reyes he reads of 300 million dollars which President Chávez is supposed to have {fund|given} the FARC, of 50 kilos of uranium that the rebels tried to {uranium|buy} "for a dirty {dirty!hypothetical|bomb}", and of a {larreameet|meeting} in January of the Ecuadorean minister Gustavo Larrea with Reyes. He {accusedocs|accuses} both governments of an "armed alliance".

16.05 France: "bad news that Reyes, with whom we {francetalk|talked}, is dead". That is the foreign minister on the radio. So Paris {francetalk|talked} too.

13.20 From the White House: President Bush has {bushphone|telephoned} Uribe and assures him of full {usback|support}; he {bushaccuse|denounces} "provocative {order10|manoeuvres}" by Venezuela.

11.45 For those who join us now. Just after midnight on Saturday the Colombian air force {raid|dropped} bombs on a camp of the FARC at Angostura, 1,800 metres inside Ecuador; then helicopters {land|landed} men who {takebody|carried} off two bodies. Between seventeen and twenty {raid|killed}, says Bogotá. President Correa, who on Saturday had spoken mildly, on Sunday said his neighbour had {lied|lied} to him: these people were {raid|massacred} in their pyjamas. He {wd|withdrew} his ambassador and {ectroops|moved} troops north. On Sunday, too, Chávez, on his weekly show: "Mr Defence Minister, {order10|move} me ten battalions to the border. {order10|Tanks}." And to Uribe: "If it {itoccurs!hypothetical|occurs} to you to do that here, I {sukhoiw,sukhoi!hypothetical|send} you some Sukhois, compadre."

09.00 Good morning. Bogotá has {apologyform|apologised} in a note, "for the {raid|action} it was obliged to take". Correa: "I do not {rejapology|accept} it."

~ Sponsored: cheap flights to Quito!
--
who columns: force VE | armoured columns
who colaf: force CO | the Colombian air force
where sanantonio: town VE 7.81 -72.44 | San Antonio
where camp: site EC 0.38 -76.34 | a camp of the FARC
* ecbreak SANCTION/discontinue occurred
  when: 2008-03-03 "22.10"
  by: ecuador
  to: colombia
  answers: raid
* expelcol SANCTION/expel occurred
  when: 2008-03-03 "20.40"
  by: venezuela
  to: "the Colombian ambassador"
* fund AID occurred
  when: ?
  by: chavez alleged of naranjo
  to: farc
  said: naranjo official "reads"
  money: 300000000 "300 million dollars"
* uranium MOBILIZE/weapons attempted
  when: ?
  by: farc alleged of naranjo
  to: "50 kilos of uranium" thing
  said: naranjo official "reads"
* dirty ASSAULT/unconventional hypothetical optional
  when: ?
  by: farc
* larreameet CONSULT occurred
  when: 2008-01 month from published "January"
  where: "a third country"
  by: larrea; reyes
  said: naranjo official "reads"
  said: larrea official
* accusedocs ACCUSE/allege occurred
  when: 2008-03-03 "16.40"
  by: naranjo
  to: ecuador; venezuela
  about: fund
* release12 RETREAT/release hypothetical
  when: 2008-03 month from published "March"
  by: farc
  to: "the hostages"
  said: larrea official
  released: 12 "twelve of them" side civilian
* torpedo COERCE occurred optional
  when: ?
  by: colombia alleged of larrea
  said: larrea official "says"
* francetalk CONSULT occurred
  when: ?
  by: france; reyes
  to: reyes
  said: "the foreign minister" official
* raid ASSAULT/aerial occurred
  when: 2008-03-01 "Just after midnight on Saturday"
  where: camp; angostura
  by: colaf
  to: reyes; farc; camp thing
  with: airstrike "bombs"
  killed: 17-20 "Between seventeen and twenty" voice colombia
  said: colombia "says"
* bushphone CONSULT/phone occurred
  when: 2008-03-03 "13.20"
  where: "the White House"
  by: bush; uribe
  to: uribe
* usback SUPPORT occurred
  when: 2008-03-03 "13.20"
  by: bush
  to: uribe
  where: "the White House"
* bushaccuse ACCUSE/disapprove occurred
  when: 2008-03-03 "13.20"
  by: bush
  to: venezuela
  about: order10
  answers: order10
  where: "the White House"
* order10 MOBILIZE/troops occurred
  when: 2008-03-02 "Sunday"
  where: "the border"; "the road from Valencia"
  by: chavez
  to: colombia
  with: tank "Tanks"
  said: "residents" witness claimed "told" via "Residents"
* land MOBILIZE/troops occurred
  when: 2008-03-01 "Just after midnight on Saturday"
  where: angostura
  by: colaf; colombia
  with: helicopter "helicopters"
  part_of: raid
* takebody COERCE/seize occurred
  when: 2008-03-01 "Just after midnight on Saturday"
  where: angostura
  by: "men"
  to: "two bodies" thing
  part_of: raid
* lied COERCE/misinformation occurred
  when: 2008-03-01/2008-03-02 bounded
  by: colombia alleged of correa
  to: correa
  said: correa official "said"
* wd SANCTION/withdraw occurred
  when: 2008-03-02 "Sunday"
  by: correa
  to: colombia
* ectroops MOBILIZE/troops occurred
  when: 2008-03-02 "Sunday"
  where: "north"
  by: correa
* itoccurs ASSAULT hypothetical optional
  when: ?
  by: uribe
  to: venezuela
  said: chavez
* sukhoi ASSAULT/aerial hypothetical optional
  when: ?
  by: chavez
  to: uribe
* sukhoiw THREATEN/violence occurred
  when: 2008-03-02 "Sunday"
  by: chavez
  to: uribe
  about: sukhoi
* apologyform CONCEDE occurred
  when: 2008-03-01/2008-03-03 bounded
  by: colombia
  to: ecuador
  answers: raid "for the action it was obliged to take"
* rejapology REJECT occurred
  when: 2008-03-01/2008-03-03 bounded
  by: correa
  to: colombia
  about: apologyform
  answers: apologyform
* staffout SANCTION/expel announced optional
  when: 2008-03-03/2008-03-05 bounded "48 hours"
  by: ecuador
  to: "The staff of the embassy"

== d-angostura-2
outlet: Cono Norte Press
register: wire
published: 2008-03-05
--
OAS {adopt|calls} {raid|raid} a {raid|violation} but {condemn!denied|spares} Colombia

WASHINGTON, March 5 (CNP) - After two days of {debate|debate} that ran past midnight, the Organization of American States on Wednesday {adopt|declared} that Colombia's {raid|incursion} into Ecuador had {raid|violated} the principles of international law, without {condemn!denied|condemning} Bogotá for it.

The resolution, {adopt|passed} by consensus in the Permanent Council, {convene|convenes} the foreign ministers for March 17 and {verify|sends} Secretary General José Miguel Insulza with four ambassadors to the site to {verify|establish} what happened.

"My country did not {intend!denied|intend} an act against the people of Ecuador, and offers its {sorry|apologies}," the Colombian ambassador told the council. Ecuador's foreign minister {retort|replied} that {sorry|apologies} that come with a lawyer are worth little. Her country had {demandcond|wanted} the word "{condemn!demanded|condemn}" and {settle|settled} for less at one in the morning. The United States alone had {usoppose|opposed} any language against Colombia, diplomats said.

Venezuela {closeborder|closed} its main crossings to lorries on Tuesday, and on Wednesday its defence minister said that nine of the ten {order10|battalions} were in place. The Colombian defence minister, Juan Manuel Santos, said Colombia would not {nomove|move} a single soldier to that border.

President Correa, who has {tour|been} in Lima and Brasília and {visitcar|flies} to Caracas next, {warncorrea|warned} that if the community of nations did not {punishreq,punish!hypothetical|condemn} the aggressor, "Ecuador will {own!threatened|know} how to make itself respected". In Brasília Lula da Silva {lulask|asked for} Colombia to make its {sorry!demanded|apology} "without conditions".

Soldiers of the Ecuadorean army who were flown to Angostura with reporters have {ecrecover|recovered} twenty-two bodies, ten more than the first day. Three wounded women, one a student from Mexico, were {rescue|taken} to the military hospital in Quito. A survivor said a second {bomb2|wave} had come twenty minutes after the first; troops on foot {finish|shot} some of those who lay there. Colombia's police director rejected that.

President Uribe announced he would bring a {icc|complaint} against Mr Chávez before the International Criminal Court, for {fund|financing} genocide. By evening his interior minister had {iccoff|taken it back}.
--
where quito: town EC -0.2298 -78.5250 | Quito
where caracas: town VE 10.488 -66.879 | Caracas
who colamb: person CO | the Colombian ambassador
who ecfm: person EC | Ecuador's foreign minister
who lula: person BR | Lula da Silva
who venmin: person VE | its defence minister
where washington: town US 38.895 -77.036 | WASHINGTON; Washington
where lima: town PE -12.05 -77.03 | Lima
where brasilia: town BR -15.79 -47.88 | Brasília
* raid ASSAULT/aerial occurred
  when: ?
  where: angostura
  by: colombia
  to: ecuador
  killed: 22 "twenty-two bodies" voice ecarmy
  injured: 3 "Three wounded women"
* condemn ACCUSE/disapprove denied
  when: 2008-03-05 "Wednesday"
  by: oas
  to: colombia
  about: raid
* debate CONSULT/multilateral occurred
  when: 2008-03-03/2008-03-05 "two days"
  where: washington
  by: oas
* adopt ACCUSE/disapprove occurred
  when: 2008-03-05 "Wednesday"
  where: washington
  by: oas
  to: colombia
  about: raid
  answers: raid
* convene CONSULT/multilateral announced
  when: 2008-03-17 day from text "March 17"
  by: oas; "the foreign ministers"
* verify ACCUSE/investigate announced
  when: ?
  where: "the site"; angostura
  by: oas; insulza; "four ambassadors"
  about: raid
* intend ASSAULT denied optional
  when: ?
  by: colombia
  to: ecuador
  said: colamb official denied "told"
* sorry CONCEDE occurred
  when: 2008-03-04/2008-03-05 bounded
  where: washington
  by: colamb
  to: ecuador
  answers: raid
* retort REJECT occurred
  when: 2008-03-04/2008-03-05 bounded
  where: washington
  by: ecfm
  to: colamb
  about: sorry
  answers: sorry "replied"
* demandcond REQUEST/change occurred
  when: 2008-03-04/2008-03-05 bounded
  by: ecuador
  to: oas
  about: condemn
* usoppose REJECT occurred
  when: 2008-03-04/2008-03-05 bounded
  by: us
  to: oas
  about: ACCUSE/disapprove
  said: "diplomats" unnamed "said"
* closeborder COERCE/restrict occurred
  when: 2008-03-04 "Tuesday"
  where: "its main crossings"
  by: venezuela
  to: "lorries" thing
* order10 MOBILIZE/troops occurred
  when: ?
  by: venezuela
  count: 9 "nine of the ten battalions"
  said: venmin official "said"
* nomove REJECT occurred
  when: ?
  by: santos; colombia
  about: MOBILIZE/troops by colombia
* tour CONSULT/visit occurred
  when: ?
  where: lima; brasilia
  by: correa
* visitcar CONSULT/visit announced
  when: ? "next"
  where: caracas
  by: correa; venezuela
  to: venezuela
* warncorrea THREATEN/violence occurred
  when: ?
  by: correa
  to: colombia
  about: own
* punish ACCUSE/disapprove hypothetical optional
  when: ?
  by: "the community of nations"
  to: colombia
* own ASSAULT threatened optional
  when: ?
  by: ecuador
  to: colombia
* lulask REQUEST/change occurred
  when: ?
  where: brasilia
  by: lula
  to: colombia
  about: sorry
* rescue AID occurred
  when: ?
  where: "the military hospital in Quito"; quito
  to: "Three wounded women"
* bomb2 ASSAULT/aerial occurred
  when: ? "twenty minutes after the first"
  where: angostura
  by: colombia
  said: "A survivor" witness "said"
  part_of: raid
* finish ASSAULT/firearms occurred
  when: ?
  where: angostura
  by: colombia alleged of "A survivor"
  to: "some of those who lay there"
  said: "A survivor" witness "said"
  said: "Colombia's police director" official denied "rejected"
  part_of: raid
* icc ACCUSE/investigate announced
  when: ?
  by: uribe
  to: chavez
  about: fund
* fund AID occurred optional
  when: ?
  by: chavez alleged of uribe
  said: uribe official "announced"
* iccoff CONCEDE occurred
  when: 2008-03-05 "By evening"
  by: "his interior minister"
  to: chavez
  about: icc
* punishreq REQUEST/yield occurred
  when: ?
  by: correa
  to: "the community of nations"
  about: punish
* ecrecover AID occurred optional
  when: ?
  where: angostura
  by: ecarmy
  to: "twenty-two bodies" thing
* settle CONCEDE occurred optional
  when: 2008-03-05 "at one in the morning"
  where: washington
  by: ecuador
  to: oas

== d-angostura-3
outlet: The Isthmian Daily
register: daily
published: 2008-03-06
rewrite_of: d-angostura-2
--
Diplomats find a word for the {raid|bombs}

In the end they {adopt|agreed} on "{raid|violation}". The hemisphere's ambassadors, bleary after a second {debate|night} in Washington, {adopt|found} on Wednesday that the {raid|strike} on a rebel camp in Ecuador had broken the rules, and left it at that. Nobody was {condemn!denied|condemned}. Quito's minister had {demandcond|held out} for it; the Americans, diplomats say, would not {usoppose|hear} of a syllable against Bogotá.

~ Share this story · 3 comments

Mr Insulza is to {verify|go} and {verify|look} at the crater. On Monday 17 March the ministers {convene|meet}.

Colombia says it is {sorry|sorry}. Ecuador {retort|wants} it said without small print, and Brazil's president {lulask|agrees}. Meanwhile the toll has climbed from twelve bodies to twenty-two, {raid|shredded} in a clearing that stank of fuel, and a young woman in a hospital bed in Quito told the agency that the planes {bomb2|came back} and the infantry {finish|came} after them. The police chief in Bogotá called this a fable.

Most of Venezuela's ten {order10|battalions} are where Mr Chávez wanted them. The lorries at the bridge {closeborder|aren't going} anywhere: 300 of them stood there yesterday with milk, nappies and pork. If the bridge stays {closeborder!hypothetical|shut} into next week, half of Táchira will {riot!hypothetical|riot} for nappies, a customs broker told us, and he was only half joking.
--
where washington: town US 38.895 -77.036 | Washington
who us: the Americans
who americas: body - | The hemisphere's ambassadors
who chief: person CO | The police chief in Bogotá
who brazil: person BR | Brazil's president
who chavez: Mr Chávez
* debate CONSULT/multilateral occurred
  when: 2008-03-04/2008-03-05 bounded "a second night"
  where: washington
  by: americas
* raid ASSAULT/aerial occurred
  when: ?
  where: "Ecuador"
  by: colombia
  to: "a rebel camp" thing
  with: airstrike "planes"
  killed: 12 "twelve bodies"
  killed: 22 "twenty-two"
* condemn ACCUSE/disapprove denied
  when: 2008-03-05 "Wednesday"
  by: americas
  to: colombia
  about: raid
* demandcond REQUEST/change occurred
  when: 2008-03-04/2008-03-05 bounded
  by: ecuador
  to: americas
  about: condemn
* usoppose REJECT occurred
  when: 2008-03-04/2008-03-05 bounded
  by: us
  to: americas
  said: "diplomats" unnamed "say"
  about: ACCUSE/disapprove to colombia
* convene CONSULT/multilateral announced
  when: 2008-03-17 day from published "Monday 17 March"
  by: "the ministers"
* sorry CONCEDE occurred
  when: ?
  by: colombia
  to: ecuador
* retort REJECT occurred
  when: ?
  by: ecuador
  to: colombia
  about: sorry
  answers: sorry
* lulask REQUEST/change occurred
  when: ?
  by: brazil
  to: colombia
  about: sorry
* bomb2 ASSAULT/aerial occurred
  when: ?
  where: "Ecuador"
  by: colombia
  with: airstrike "the planes"
  said: "a young woman" witness "told"
  part_of: raid
* finish ASSAULT/firearms occurred
  when: ?
  where: "Ecuador"
  by: "the infantry"
  said: "a young woman" witness "told"
  said: chief official denied "called"
  part_of: raid
* order10 MOBILIZE/troops occurred
  when: ?
  by: chavez; venezuela
* closeborder COERCE/restrict ongoing
  when: 2008-03-05 "yesterday"
  where: "the bridge"; tachira
  by: venezuela
  to: "lorries" thing
* riot PROTEST/riot hypothetical
  when: ?
  where: tachira
  by: "half of Táchira"
  said: "a customs broker" witness "told"
* adopt ACCUSE/disapprove occurred
  when: 2008-03-05 "Wednesday"
  where: washington
  by: americas
  to: colombia
  about: raid
  answers: raid
* verify ACCUSE/investigate announced
  when: ?
  where: "the crater"
  by: insulza
  about: raid

== d-angostura-4
outlet: Onda Caribe
register: radio
published: 2008-03-07
--
Live from Santo Domingo: the Rio Group {summit|summit}, afternoon session. Notes of the broadcast

PRESENTER: Thirty-one minutes past three. If you have children in the room call them, this is better than the circus.

CORRESPONDENT: I've been to a lot of summits and I haven't seen one where the public gallery gasped. In the morning it looked as if they'd come to blows. Uribe {accuse|accused} Correa to his face of having {fund06|taken} money from the FARC for his campaign in 2006; he read out a letter from the laptop. Correa {reject|shouted back}: "These hands are clean and without blood." He {wantforce|wants} an international {force!demanded|force} on the border. He said that if Colombia ever {repeat!hypothetical|does} this again, Ecuador will {shootw,shoot!hypothetical|shoot} first and read the letters later. Uribe walked out to the lavatory and somebody thought he'd {walk!denied|left} for good.

PRESENTER: And Ortega?

CORRESPONDENT: Nicaragua {nicbreak|broke} relations only yesterday, in solidarity. He spoke for half an hour about islands. Then it was the turn of Chávez, and one braced oneself. And he sang. He told a story about his grandmother. He told how the {hostrelease|release} of six hostages this year had gone, the last four just a week ago, and that the mother of one kissed Uribe's picture. "There's still time to stop," he said. He swore he hadn't {fund!denied|sent} one dollar or one rifle.

PRESENTER: And the host?

CORRESPONDENT: Leonel Fernández saw the moment. He {askhands|asked} Uribe in front of everybody whether he'd go round and {handshake!demanded|shake} hands. Uribe got up. He {handshake|gave} his hand to Correa, who looked away but {handshake|took} it; to Ortega; and Chávez, he {handshake|hugged}. The hall applauded. Uribe said in the microphone that he was {sorry2|sorry} and that he {neveragain|undertook} not to {repeat!denied|do} it again, on condition that the neighbours {cooperate!hypothetical|help} against the camps. Ortega announced on the spot that relations were {nicback|restored}. They have a {declare|declaration}, it "{rejectraid|rejects}" the {raid|violation} and {thanks|thanks} Uribe for his words.

PRESENTER: So the tanks {tanksback!announced|go home}?

CORRESPONDENT: A Venezuelan minister in the corridor says the crossing {reopen!announced|opens} on Sunday and the {tanksback|battalions} are already on the low loaders. Ecuador is slower: {noamb|no ambassador}, Correa says, "for some time".

PRESENTER: I have here a cable from Bogotá. Another of the seven chiefs of the FARC, Iván Ríos, has been {rios|killed}, in Caldas, by his own bodyguard, who {riosdeliver|brought} the army his right hand. The defence minister may {reward!hypothetical|pay} the man.

CORRESPONDENT: I shan't tell that in the hall before they have signed.
--
where bogota: Bogotá
who riogroup: coalition - | Rio Group
who rios: person CO | Iván Ríos
who venmin: person VE | A Venezuelan minister
where caldas: province CO 5.25 -75.5 | Caldas
where hall: site DO - - | The hall; the hall
* summit CONSULT/multilateral ongoing
  when: 2008-03-07
  where: sd
  by: riogroup; uribe; correa; chavez; ortega; fernandez
  to: fernandez
* accuse ACCUSE/allege occurred
  when: 2008-03-07 "In the morning"
  where: sd
  by: uribe
  to: correa
  about: fund06
* fund06 AID occurred
  when: 2006 year from text "2006"
  by: farc alleged of uribe
  to: correa
  said: uribe "read out"
  said: correa denied "shouted"
* reject REJECT occurred optional
  when: 2008-03-07 "In the morning"
  where: sd
  by: correa
  to: uribe
  about: fund06
  answers: accuse "shouted back"
* force MOBILIZE demanded optional
  when: ?
  where: "the border"
* repeat ASSAULT hypothetical
  when: ?
  by: colombia
  to: ecuador
  said: correa "said"
* shoot ASSAULT/firearms hypothetical optional
  when: ?
  by: ecuador
  to: colombia
  said: correa "said"
* shootw THREATEN/violence occurred
  when: 2008-03-07
  by: correa
  to: colombia
  said: correa "said"
  about: shoot
* walk PROTEST/boycott denied optional
  when: 2008-03-07
  where: sd
  by: uribe
  said: "somebody" unnamed suggested "thought"
* nicbreak SANCTION/discontinue occurred
  when: 2008-03-06 "yesterday"
  by: nicaragua
  to: colombia
* hostrelease RETREAT/release occurred
  when: 2008-01-01/2008-03-07 bounded "this year"
  by: farc
  to: "six hostages"
  released: 6 "six hostages"
  released: 4 "the last four" part
  said: chavez "told"
* fund AID denied
  when: ?
  by: chavez
  to: farc
  said: chavez denied "swore"
* askhands REQUEST/meet occurred
  when: 2008-03-07
  where: hall; sd
  by: fernandez
  to: uribe
  about: handshake
* handshake CONCEDE occurred optional
  when: 2008-03-07
  where: hall; sd
  by: uribe; correa; chavez; ortega
  to: uribe; correa; chavez; ortega
* sorry2 CONCEDE occurred
  when: 2008-03-07
  where: hall; sd
  by: uribe
  to: ecuador
* neveragain AGREE occurred
  when: 2008-03-07
  where: hall; sd
  by: uribe
  to: ecuador
  about: repeat
* cooperate COOPERATE hypothetical
  when: ?
  by: "the neighbours"
  to: colombia
  said: uribe "said"
* nicback RETREAT/access occurred
  when: 2008-03-07 "on the spot"
  by: nicaragua
  to: colombia
* declare AGREE occurred
  when: 2008-03-07
  where: sd
  by: riogroup
  about: rejectraid
* rejectraid ACCUSE/disapprove occurred
  when: 2008-03-07
  where: sd
  by: riogroup
  to: colombia
  about: raid
  answers: raid "rejects"
* raid ASSAULT/aerial occurred
  when: ?
  by: colombia
  to: ecuador
* thanks SUPPORT occurred
  when: 2008-03-07
  where: sd
  by: riogroup
  to: uribe
  answers: sorry2
* tanksback RETREAT/withdraw ongoing
  when: 2008-03-07
  by: "battalions"
  said: venmin official "says"
* reopen RETREAT/access announced
  when: 2008-03-09 "Sunday"
  where: "the crossing"
  by: venmin
  said: venmin official "says"
* rios ASSAULT occurred
  when: ?
  where: caldas
  by: "his own bodyguard"
  to: rios
  killed: 1 "Iván Ríos"
  said: "a cable from Bogotá" media
* riosdeliver COOPERATE occurred
  when: ?
  by: "his own bodyguard"
  to: "the army"
* reward AID hypothetical optional
  when: ?
  by: "The defence minister"
  to: "his own bodyguard"
* wantforce REQUEST/assist occurred
  when: 2008-03-07
  where: sd
  by: correa
  about: force
* noamb REJECT occurred
  when: 2008-03-07
  where: sd
  by: correa
  to: colombia
  about: CONSULT

== d-angostura-5
outlet: FARC-EP secretariat, via Sur Rebelde
register: communique
published: unknown
--
On the death of commander Raúl Reyes

Mountains of Colombia, Wednesday 4 March 2008

We tell the people of Colombia and of the whole world that the commander, fifteen guerrillas and several visitors were {raid|killed} by bombs in the first hour of Saturday while they slept. It was no {fight!denied|combat}, whatever the palace says; not one rifle was {fight!denied|raised}. The comrade had been arranging, by satellite telephone, an {exchange!hypothetical|exchange} of prisoners and a {sarkomeet!hypothetical|meeting} with the president of France. It was that {call|call} which brought the {raid|planes}. They aimed at the {exchange!hypothetical|exchange} and {raid|hit} it.

All the same we do not {keep|close} the door. Let Florida and Pradera be {clearask,clear!demanded|cleared} of troops for forty-five days, and those in our hands will {exchange!hypothetical|come} home.

We {thank|thank} President Chávez, President Correa and Senator Córdoba. Joaquín Gómez joins the secretariat. No tears! Against imperialism, for the fatherland.

Whoever {sell|sells} a commander for dollars will be {punishsellw,punishsell!hypothetical|found}.
--
who farc: the secretariat
where florida: town CO 3.32 -76.23 | Florida
where pradera: town CO 3.42 -76.24 | Pradera
who cordoba: person CO | Senator Córdoba
who prfrance: person FR | the president of France
* raid ASSAULT/aerial occurred
  when: 2008-03-01 "the first hour of Saturday"
  to: reyes; "fifteen guerrillas"; "several visitors"
  with: airstrike "bombs"
  killed: 1 "the commander" part
  killed: 15 "fifteen guerrillas" part
  killed: >=3 vague "several visitors" part
* fight ASSAULT/firearms denied
  when: 2008-03-01 "the first hour of Saturday"
  by: farc
* exchange RETREAT/release hypothetical
  when: ?
  by: farc
  to: "those in our hands"
* sarkomeet CONSULT hypothetical
  when: ?
  by: reyes; prfrance
  to: prfrance
* keep AGREE occurred optional
  when: 2008-03-04 day from text "4 March 2008"
  by: farc
  about: exchange
* clear RETREAT/withdraw demanded optional
  when: ?
  where: florida; pradera
* thank SUPPORT occurred
  when: 2008-03-04 day from text "4 March 2008"
  by: farc
  to: chavez; correa; cordoba
* sell COOPERATE hypothetical optional
  when: ?
* punishsell ASSAULT hypothetical optional
  when: ?
  by: farc
* punishsellw THREATEN/violence occurred
  when: 2008-03-04 day from text "4 March 2008"
  by: farc
  to: "Whoever"
  about: punishsell
* clearask REQUEST/yield occurred
  when: 2008-03-04 day from text "4 March 2008"
  by: farc
  about: clear
* call CONSULT/phone occurred optional
  when: ?
  by: reyes
