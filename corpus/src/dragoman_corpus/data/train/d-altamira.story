story: d-altamira
conflict: Venezuela
countries: VE, US, RU, CU, CO, BR, ES
facts: At dawn on 30 April 2019 Juan Guaidó, with Leopoldo López freed from house arrest and some soldiers, called by La Carlota air base in Caracas for the army to rise; the high command stayed with Nicolás Maduro; an armoured vehicle drove into
  a crowd; López went to the Chilean and then the Spanish embassy, 25 soldiers to that of Brazil; Trump threatened Cuba with an embargo, Pompeo said Russia had kept Maduro from flying out; marches on 1 May; a warrant for López on 2 May;
  four or five died in the two days. (public record: agencies and dailies of the week.)

who maduro: person VE | Nicolás Maduro; Maduro
who guaido: person VE | Juan Guaidó; Guaidó
who lopez: person VE | Leopoldo López; López
who padrino: person VE | Vladimir Padrino; Padrino
who fanb: force VE | Bolivarian National Armed Force; the armed forces
who guard: force VE | National Guard; the Guard
who assembly: body VE | National Assembly
who us: state US | United States; Washington
who trump: person US | Donald Trump; Trump
who pompeo: person US | Mike Pompeo; Pompeo
who bolton: person US | John Bolton; Bolton
who russia: state RU | Russia; Moscow
who cuba: state CU | Cuba
who lima: coalition - | Lima Group
who sebin: body VE | SEBIN
where carlota: site VE 10.485 -66.843 | La Carlota
where altamira: district VE 10.496 -66.849 | Altamira
where caracas: town VE 10.488 -66.879 | Caracas
where miraflores: site VE 10.507 -66.919 | Miraflores
where havana: town CU 23.133 -82.383 | Havana

== d-altamira-1
outlet: Canal Bolivariano
register: state-media
published: 2019-04-30
--
Coup-mongers {coup|defeated}: people and army in perfect union

Caracas, 30 April. A tiny group of traitors in uniform, led by the fugitive Leopoldo López and the self-proclaimed Juan Guaidó, attempted this morning to {coup|seize} power with the orders and the dollars of Washington. Within hours the {coup|adventure} had been {coup|routed}.

The group never {carlota!denied|entered} the Generalissimo Francisco de Miranda base at La Carlota; it {bridge|occupied} the road bridge outside, with four machine guns. Sector general in chief Vladimir Padrino, who spoke from the Fuerte Tiuna with the whole high command at his back, {condemn|condemned} the "terrorist {coup|act}" and reported that a colonel of the Guard had been {colonel|shot} in the neck. "We {reject|repudiate} this {coup|movement}," he said. "The armed forces {loyal|remain} loyal to the constitution. Should it be necessary to use arms, we will {resp,armsuse!threatened|use} them, and those who cause bloodshed will {resp|answer} for it."

Many of the soldiers had been {trick|lured} to the bridge by deceit, told that they were to be decorated or that a prison was to be {guarded!hypothetical|guarded}; by ten in the morning four out of five had {back|gone back} to barracks and been {embrace|embraced} by their comrades.

From early hours thousands of workers {surround|encircled} Miraflores Palace with their bodies. The president of the Constituent Assembly, Diosdado Cabello, had {call|summoned} them. Nobody will pass, they sang. "If the oligarchy {palace!hypothetical|comes}, here it will {clashw,clash!threatened|break} its teeth," said a baker from Petare.

President Maduro {thank|thanked} the peoples of Bolivia, Cuba, Russia and Turkey, whose governments expressed {solidarity|solidarity}. Bolivia's Evo Morales {evocondemn|denounced} the {coup|putsch} before breakfast. The attorney general has appointed three prosecutors to {probe|investigate}. The head of state later in the evening {accuse|charged} Mr Bolton, by name, with having {direct|directed} the {coup|skirmish}, and {denyflight|derided} as a bad joke the tale of an aeroplane to Havana.

~ Vaccination brigades advance in Táchira · Horoscope · Follow us on VTV+
--
who cabello: person VE | Diosdado Cabello
who evo: person BO | Evo Morales
who maduro: President Maduro; The head of state
where bridge: site VE - - | the road bridge; the bridge
where petare: district VE - - | Petare
* coup COERCE/martial-law attempted
  when: 2019-04-30 "this morning"
  where: caracas
  by: lopez; guaido; "traitors in uniform"; us
  to: maduro
* carlota COERCE/seize denied
  when: 2019-04-30 "this morning"
  where: carlota; caracas
  by: lopez; guaido
  to: carlota thing
* bridge COERCE/seize occurred
  when: 2019-04-30 "this morning"
  where: bridge; caracas
  by: lopez; guaido
  to: bridge thing
  with: small-arms "four machine guns" 4
  part_of: coup
* condemn ACCUSE/disapprove occurred
  when: 2019-04-30
  by: padrino
  to: lopez; guaido
  about: coup
  answers: coup "condemned"
* colonel ASSAULT/firearms occurred
  when: 2019-04-30
  to: guard "a colonel of the Guard"
  injured: 1 "a colonel of the Guard" side recipient voice padrino
  said: padrino official "reported"
* reject REJECT occurred
  when: 2019-04-30
  by: padrino
  to: lopez; guaido
  about: coup
  answers: coup "repudiate this movement"
* loyal SUPPORT occurred
  when: 2019-04-30
  by: fanb
  to: "the constitution"
  said: padrino official "said"
* armsuse ASSAULT threatened
  when: ?
  by: fanb
  to: "those who cause bloodshed"
  said: padrino official "said"
* resp THREATEN/violence occurred
  when: 2019-04-30
  by: padrino
  to: "those who cause bloodshed"
  said: padrino official "said"
  about: armsuse
* trick COERCE/misinformation occurred
  when: 2019-04-30
  where: bridge; caracas
  by: lopez; guaido
  to: "the soldiers"
* guarded MOBILIZE/troops hypothetical optional
  when: ?
* back RETREAT/withdraw occurred
  when: 2019-04-30 "by ten in the morning"
  where: bridge; caracas
  by: "the soldiers"
* embrace SUPPORT occurred optional
  when: 2019-04-30
  by: "their comrades"
  to: "the soldiers"
* surround PROTEST/demo occurred
  when: 2019-04-30 "early hours"
  where: miraflores; caracas
  by: "thousands of workers"
* call REQUEST/assist occurred
  when: 2019-04-30
  by: cabello
  to: "workers"
  about: surround
* palace ASSAULT hypothetical optional
  when: ?
  where: miraflores; caracas
  by: "the oligarchy"
  said: "a baker from Petare" witness "said"
* clash ASSAULT threatened optional
  when: ?
  to: "the oligarchy"
  said: "a baker from Petare" witness "said"
* clashw THREATEN/violence occurred
  when: 2019-04-30
  by: "a baker from Petare"
  to: "the oligarchy"
  said: "a baker from Petare" witness "said"
  about: clash
* thank SUPPORT occurred
  when: 2019-04-30
  by: maduro
  to: cuba; russia; "Bolivia"; "Turkey"
  answers: solidarity "thanked the peoples"
* solidarity SUPPORT occurred
  when: 2019-04-30
  by: cuba; russia; "Bolivia"; "Turkey"
  to: maduro
* evocondemn ACCUSE/disapprove occurred
  when: 2019-04-30 "before breakfast"
  by: evo
  to: guaido; lopez
  about: coup
  answers: coup "denounced the putsch"
* probe ACCUSE/investigate occurred
  when: 2019-04-30
  by: "The attorney general"
  to: lopez; guaido
  about: coup
* accuse ACCUSE/allege occurred
  when: 2019-04-30 "later in the evening"
  by: maduro
  to: bolton
  about: direct
* direct SUPPORT occurred optional
  when: 2019-04-30
  by: bolton alleged of maduro
  to: lopez; guaido
  about: coup
* denyflight REJECT occurred optional
  when: 2019-04-30 "later in the evening"
  by: maduro

== d-altamira-2
outlet: Agenstvo Sever
register: translation
machine_translated: Russian
published: 2019-05-01
--
MFA: the {allege|affirmation} of Pompeo is an element of information war

MOSCOW, 1 May. Official representative of the Ministry of Foreign Affairs Maria Zakharova has {refute|refuted} the {allege|statement} of the secretary of state of United States Mike Pompeo, as if Moscow {dissuade!denied|dissuaded} Nicolás Maduro to {flee!denied|leave} Caracas for Cuba. On her words, Washington did everything possible to {demor|demoralise} the Venezuelan army and now goes over to {fake|fakes}.

On the eve Pompeo in ether of an American telechannel {allege|stated}, that at Maduro already was standing aeroplane on the strip, in the morning he was ready to {flee|fly out}, but "Russians {dissuade|indicated} to him, that he must stay".

By telephone Sergey Lavrov on Wednesday {lavrov|talked} with Pompeo on initiative of the American side. The minister {stress|underlined}, that {interfere|interference} of Washington in the affairs of a sovereign state is the rudest {interfere|violation} of international law and that continuation of {aggressive!hypothetical|aggressive steps} is fraught with the heaviest {conseq|consequences}. Pompeo, according to the State Department, in his turn {urge|called} Moscow to {stopsupport!demanded|cease} support of Maduro.

In Security Council the deputy permanent representative {propose|proposed} to conduct {unmeet!demanded|consultations}. In the region, meantime, foreign ministers of the Lima Group {invite|appealed} to Russia and others to {transition!demanded|assist} a transition, and will {limamet|gather} on Friday in the Peruvian capital.

Recall, that on 30 April the leader of the opposition Guaidó tried by forces of some tens of military to {coup|overthrow} the authorities. During {riots|disorders} in Caracas suffered 69 people, two of them from gunshot {riots|wounds}, has reported a clinic in the municipality Chacao. President of USA Trump {threaten|threatened} to Cuba a "full and complete {emb!threatened|embargo}" if her troops at once do not {cubareq,cubatroops|stop} operations in Venezuela. Havana denies presence of any {cubatroops2!denied|troops}.

In military {milaid!denied|aid} to Caracas, as said interlocutor of the agency in the apparatus of government, "the question now doesn't stand". If an {invasion!hypothetical|intervention} will begin, he added, the hundred Russian specialists who {specialists|arrived} in March for service of technics will be {evac!hypothetical|taken out}.
--
figure: troops 100 "the hundred Russian specialists" of russia
who zakharova: person RU | Maria Zakharova
who lavrov: person RU | Sergey Lavrov
who mfa: body RU | Ministry of Foreign Affairs
who russia: Russians
who state: body US | State Department
who us: USA; the American side
who cuba: Havana
where havana: the Cuban capital
where vene: country VE 8.0 -66.0 | Venezuela
where chacao: district VE 10.49 -66.85 | Chacao
* refute REJECT occurred optional
  when: 2019-04-30/2019-05-01 bounded
  by: zakharova
  to: pompeo
  about: allege
  answers: allege "refuted the statement"
* dissuade REQUEST/change occurred
  when: 2019-04-30
  by: russia alleged of pompeo
  to: maduro
  said: pompeo official "stated"
  said: zakharova official denied "refuted"
* flee RETREAT/withdraw attempted
  when: 2019-04-30 "the morning"
  where: caracas
  by: maduro
  said: pompeo official "stated"
  said: zakharova official denied "refuted"
* fake COERCE/misinformation occurred optional
  when: 2019-05-01
  by: us alleged of zakharova
  said: zakharova official
* allege ACCUSE/allege occurred
  when: 2019-04-30 "the eve"
  by: pompeo
  to: russia
  about: dissuade
* lavrov CONSULT/phone occurred
  when: 2019-05-01 "Wednesday"
  by: lavrov; pompeo
  to: lavrov
* stress ACCUSE/disapprove occurred
  when: 2019-05-01 "Wednesday"
  by: lavrov
  to: us
  about: interfere
  answers: interfere "rudest violation"
* interfere COERCE occurred optional
  when: ?
  by: us alleged of lavrov
  said: lavrov official "underlined"
* aggressive COERCE hypothetical
  when: ?
  by: us
  said: lavrov official "underlined"
* conseq THREATEN occurred optional
  when: 2019-05-01 "Wednesday"
  by: lavrov
  to: us
* urge REQUEST/yield occurred
  when: 2019-05-01
  by: pompeo
  to: russia
  said: state "according to"
  about: stopsupport
* stopsupport SANCTION/discontinue demanded optional
  when: ?
  by: russia
  to: maduro
* propose REQUEST/meet occurred
  when: 2019-04-30/2019-05-01 bounded
  by: "the deputy permanent representative"
  to: "Security Council"
  about: unmeet
* unmeet CONSULT/multilateral demanded optional
  when: ?
  by: "Security Council"
* invite REQUEST/assist occurred
  when: 2019-04-30/2019-05-01 bounded
  by: lima
  to: russia
  about: transition
* transition SUPPORT demanded optional
  when: ?
  by: russia
* limamet CONSULT/multilateral announced
  when: 2019-05-03 "Friday"
  where: "the Peruvian capital"
  by: lima
* coup COERCE/martial-law attempted
  when: 2019-04-30 day from text "30 April"
  by: guaido; "some tens of military"
  to: "the authorities"
* riots PROTEST/riot occurred
  when: 2019-04-30 day from text "30 April"
  where: caracas
  injured: 69 "69 people"
  injured: 2 "two of them" part
  said: "a clinic in the municipality Chacao" "reported"
* threaten THREATEN/restrict occurred
  when: 2019-04-30/2019-05-01 bounded
  by: trump
  to: cuba
  about: emb
* emb SANCTION/discontinue threatened optional
  when: ?
  by: us
  to: cuba
* cubatroops RETREAT/withdraw demanded optional
  when: ?
  where: vene
  by: cuba
* cubatroops2 MOBILIZE/troops denied
  when: ?
  where: vene
  by: cuba
  said: cuba party denied "denies"
* invasion ASSAULT hypothetical
  when: ?
  where: vene
  said: "interlocutor of the agency" unnamed "added"
* specialists MOBILIZE occurred
  when: 2019-03 month from published "March"
  where: vene
  by: russia
* evac RETREAT/withdraw hypothetical
  when: ?
  where: vene
  by: "Russian specialists"
  said: "interlocutor of the agency" unnamed "added"
* milaid AID denied
  when: ?
  by: russia
  to: "Caracas"
  said: "interlocutor of the agency" unnamed denied "said"
* cubareq REQUEST/yield occurred
  when: 2019-04-30/2019-05-01 bounded
  by: trump
  to: cuba
  about: cubatroops
* demor COERCE occurred optional
  when: ?
  by: us alleged of zakharova
  to: "the Venezuelan army"
  said: zakharova official "On her words"

== d-altamira-3
outlet: Crónica Judicial
register: court
published: 2019-05-02
--
Control court 5 of Caracas: {warrant|warrant} against López

The fifth court of execution of the metropolitan area, by decision made public on Thursday 2 May, {revoke|revoked} the measure of {guarding|house arrest} from which citizen Leopoldo López had benefited since 8 July 2017 and {warrant|ordered} that he be {arrest|apprehended} by SEBIN and {return|returned} to the military prison of Ramo Verde to serve what is left of a term of thirteen years, nine months, seven days and twelve hours.

Grounds. The convict {breach|broke} the measure at about 4.30 in the morning of 30 April, when the officers who {guarding|watched} his home {free|let him out}; he thereupon {speech|incited} troops at La Carlota to {rebel!demanded|rebellion} and gave statements to the press in violation of the {ban|prohibition} of political speech imposed with the {convict|sentence} of September 2015. That {convict|judgment}, for the {fires|arson} and {damage|damage} done during the {feb14|demonstration} of 12 February 2014, is final. The {appealed|appeal} was {appeal|dismissed} in 2017.

The court notes that López {chileres|entered} the residence of the Chilean ambassador on the afternoon of the 30th with his wife and daughter and {spain|moved} within hours to that of Spain. It has {ask|requested} the ministry of foreign affairs to {obtain|obtain} his handing over. Counsel for the convict, heard by telephone, {objection|contested} the competence of the judge; the {objection|objection} was {objrej|overruled}.

Madrid has let it be known that it will not {refuse|surrender} him and that it {hope|trusts} Venezuela will {inviol|respect} the inviolability of the residence. "Should anyone {enter|force} the gate," its caretaker foreign minister said, "it would be a grave matter." The Spanish state will however {limit|limit} his political activity there.

Eighteen members of the Guard are {charged|charged} with treason before a military court in the same affair. The director of SEBIN, a general whom López's {breach|escape} cost his office, was {dismiss|dismissed} on the evening of the 30th and is {charged2|under investigation}.
--
who court: body VE | The fifth court of execution; the court
who spain: state ES | Spain; Madrid; The Spanish state
where residence: site VE - - | the residence of the Chilean ambassador
where ramo: site VE - - | Ramo Verde
where vene: country VE 8.0 -66.0 | Venezuela
* warrant ACCUSE/investigate occurred
  when: 2019-05-02 day from text "Thursday 2 May"
  by: court
  to: lopez
  about: arrest
* revoke SANCTION/discontinue occurred
  when: 2019-05-02 day from text "Thursday 2 May"
  by: court
  to: lopez
  answers: breach "Grounds"
* arrest COERCE/arrest announced
  when: ?
  by: sebin
  to: lopez
* return COERCE/arrest announced optional
  when: ?
  where: ramo
  by: sebin
  to: lopez
* breach RETREAT/withdraw occurred optional
  when: 2019-04-30 day from text "30 April"
  where: "his home"
  by: lopez
* guarding COERCE/arrest occurred optional
  when: 2017-07-08/2019-04-30 day from text "since 8 July 2017"
  where: "his home"
  by: "the officers"
  to: lopez
* free RETREAT/release occurred
  when: 2019-04-30 day from text "30 April"
  where: "his home"
  by: "the officers"
  to: lopez
  said: court "Grounds"
  released: 1 "Leopoldo López"
* speech REQUEST/change occurred
  when: 2019-04-30 day from text "30 April"
  where: carlota
  by: lopez
  to: "troops"
  said: court "Grounds"
  about: rebel
* rebel COERCE/martial-law demanded optional
  when: ?
  by: "troops"
* convict SANCTION/convict occurred
  when: 2015-09 month from text "September 2015"
  to: lopez
* fires PROTEST/riot occurred
  when: 2014-02-12 day from text "12 February 2014"
  part_of: feb14
* damage PROTEST/vandalize occurred
  when: 2014-02-12 day from text "12 February 2014"
  part_of: feb14
* feb14 PROTEST/demo occurred
  when: 2014-02-12 day from text "12 February 2014"
* appeal REJECT occurred
  when: 2017 year from text "2017"
  to: lopez
  about: convict
  answers: appealed "dismissed"
* spain AID occurred
  when: 2019-04-30 day from text "within hours"
  by: spain
  to: lopez; "his wife and daughter"
* ask REQUEST/assist occurred
  when: 2019-04-30/2019-05-02 bounded
  by: court
  to: "the ministry of foreign affairs"
  about: COOPERATE by spain
* obtain COOPERATE demanded optional
  when: ?
  by: "the ministry of foreign affairs"
* objection REJECT occurred
  when: 2019-04-30/2019-05-02 bounded
  by: "Counsel for the convict"
  to: court
* objrej REJECT occurred
  when: 2019-04-30/2019-05-02 bounded
  by: court
  to: "Counsel for the convict"
  about: objection
  answers: objection "overruled"
* refuse REJECT/yield occurred
  when: 2019-04-30/2019-05-02 bounded
  by: spain
  to: court
  about: COOPERATE by spain
* hope REQUEST/change occurred
  when: 2019-04-30/2019-05-02 bounded
  by: spain
  to: "Venezuela"
  about: inviol
* inviol RETREAT demanded optional
  when: ?
  by: "Venezuela"
* enter COERCE/seize hypothetical
  when: ?
  to: "the gate" thing
  said: "caretaker foreign minister" official "said"
* limit COERCE/restrict announced
  when: ?
  by: spain
  to: lopez
* charged ACCUSE/investigate occurred
  when: 2019-04-30/2019-05-02 bounded
  to: guard "Eighteen members of the Guard"
  count: 18 "Eighteen members of the Guard"
* dismiss SANCTION/expel occurred
  when: 2019-04-30 "the evening of the 30th"
  to: sebin "The director of SEBIN"
  answers: breach "cost his office"
* charged2 ACCUSE/investigate ongoing
  when: 2019-04-30/2019-05-02 bounded
  to: sebin "The director of SEBIN"
* ban COERCE/restrict occurred
  when: 2015-09 month from text "September 2015"
  to: lopez
* chileres AID occurred
  when: 2019-04-30 day from text "the afternoon of the 30th"
  where: residence
  by: "the Chilean ambassador"
  to: lopez; "his wife and daughter"
* appealed REQUEST/change occurred optional
  when: ?
  about: convict

== d-altamira-4
outlet: The Continental Review
register: analysis
published: 2019-05-06
--
The {coup|rising} that was going to be on Wednesday

It was to have happened on the first of May. Juan Guaidó had {calledmay|called} "the largest {may1!announced|march} in history" for that day, and whoever had a watch in Caracas set it accordingly. Instead he stood on a motorway bridge in the dark of the last day of April, forty or so soldiers and a crate of bananas behind him, with Leopoldo López, whom his own gaolers had {free|set at liberty}, at his elbow. By nightfall the most famous prisoner of the country was a {spain|guest} of Spain.

Why the hurry? The version that the American side told, John Bolton before the cameras and others over drinks, is that three men at the top had {promise|given their word}: the defence minister, the chief justice and the commander of the presidential guard. They would {abandon!announced|abandon} Maduro; the court would {recognise!announced|recognise} the National Assembly; an orderly {handover!announced|handover} would follow. On the night of the 29th word came that the government was about to {rearrest!hypothetical|move} López back to a cell and {arrestg!hypothetical|take} Guaidó. So they {coup|jumped}. And the three {renege|switched off} their telephones. The defence minister gave another account: he had been {offer|approached}, he said, and had {turndown|spurned} "a foolish {offer|offer}".

Either the three were never in it or somebody {warn|warned} them off. Only one of the palace's inner circle did {defect|come over}, the chief of SEBIN, who {defect|crossed} the border to Colombia and left behind a letter.

What was done to those who answered the {call30|call} was ugly. Near Altamira, shortly after noon, an armoured car of the National Guard {ram|drove} into a crowd that was {stones|stoning} it. We all saw it; the cameras were rolling. There was {gas|tear gas} over the Distribuidor until sunset. A man of 24 was {aragua|shot} dead in Aragua state that Tuesday; in Wednesday's {may1|protests} a woman of 27 was {woman|hit} in the head by a bullet and died; two boys aged 14 and 16 succumbed later. Rights lawyers count five dead and 239 {injured|injured} for the two days, the attorney general says five also, in "circumstances to be established". The UN rights office {unask|urged} restraint upon all and {unask2|asked for} {inquiry!demanded|inquiries}. Journalists were {journalists|hit} by rubber pellets, one in the face.

And the reprisals? On Thursday the Supreme Tribunal {lift|sent} the case of one deputy to the assembly's rival for the lifting of his immunity; six more are to {lift!announced|follow}. Edgar Zambrano, the assembly's vice-president, expects to be {zambrano!hypothetical|picked up} any day. Two broadcasters, one from London and one from Atlanta, were {cnn|cut} off cable within an hour of the first video, and a station that had been on the air since 1930 was {rcr|closed} for good.

Abroad, the noise was bigger than the news. Mr Trump's {threaten|menace} of an {emb!threatened|embargo} against Cuba; Mr Pompeo's {warning|warning} that military {usaction!hypothetical|action} is possible, "if that's what's required"; Mr Lavrov's telephone {lavrov|call}. Brazil gave {asylum|asylum} to 25 soldiers, most of them lieutenants. Its vice-president, a general, {rule|excluded} a military {brazilarmy!denied|intervention} in a tone that suggested he'd been asked. The Lima Group {limamet|met} on Friday and, for once, resolved to {invite2|invite} Cuba to help. Norway has been {oslo|sounding out} both sides for months, and {oslo2|talks} may come, in Oslo or on Barbados, before the month is over.

An army which has been offered an {amnesty|amnesty} by one side and {amnestyrej|refuses} it is telling us something. It does not believe that those who {amnesty|promised} it could keep it. On Saturday Mr Guaidó {march4|asked} his followers to {march4b|carry} the text of it to the barracks gates. Few went; in one place a sergeant {burn|set it alight} with a lighter and handed back the ashes.

~ Comments are closed · Related: Ten coups that weren't · Give the Review for Mother's Day
--
who lon: outlet - | broadcasters
who unrights: body - | The UN rights office
who defmin: person VE | the defence minister
who chief: person VE | the chief of SEBIN
who tribunal: body VE | Supreme Tribunal; the court
who zambrano: person VE | Edgar Zambrano
who brazil: state BR | Brazil
who norway: state NO | Norway
who spain: state ES | Spain
who army: force VE | An army
who attg: person VE | the attorney general
who rights: organisation VE | Rights lawyers
who lavrov: person RU | Lavrov
where aragua: province VE 10.0 -67.2 | Aragua
where distrib: site VE - - | Distribuidor
where barracks: site VE - - | the barracks gates
where colombia: country CO 4.0 -73.0 | Colombia
* coup COERCE/martial-law attempted
  when: 2019-04-30 day from text "the last day of April"
  where: caracas
  by: guaido; lopez
  to: maduro
* calledmay REQUEST/assist occurred
  when: ?
  by: guaido
  about: may1
* free RETREAT/release occurred
  when: 2019-04-30 day from text "the last day of April"
  by: "his own gaolers"
  to: lopez
  released: 1 "Leopoldo López"
* promise AGREE occurred
  when: ?
  by: defmin; "the chief justice"; "the commander of the presidential guard"
  said: bolton official "told"
  about: abandon
* abandon RETREAT announced
  when: ?
  by: defmin; "the chief justice"; "the commander of the presidential guard"
  to: maduro
* recognise SUPPORT announced
  when: ?
  by: tribunal
  to: assembly
* handover CONCEDE announced optional
  when: ?
* rearrest COERCE/arrest hypothetical
  when: ?
  by: "the government"
  to: lopez
* arrestg COERCE/arrest hypothetical
  when: ?
  by: "the government"
  to: guaido
* renege REJECT occurred optional
  when: 2019-04-30
  by: defmin; "the chief justice"; "the commander of the presidential guard"
* offer REQUEST/change occurred
  when: ?
  to: defmin
  said: defmin official "said"
* turndown REJECT/change occurred
  when: ?
  by: defmin
  answers: offer "spurned"
  said: defmin official "said"
  about: offer
* warn COOPERATE hypothetical optional
  when: ?
* defect RETREAT/withdraw occurred
  when: 2019-04-30/2019-05-06 bounded
  where: colombia
  by: chief
* call30 REQUEST/assist occurred
  when: 2019-04-30
  by: guaido; lopez
* ram ASSAULT occurred
  when: 2019-04-30 "shortly after noon"
  where: altamira
  by: guard
  to: "a crowd"
  with: armoured-vehicle "an armoured car"
* stones PROTEST/riot occurred
  when: 2019-04-30 "shortly after noon"
  where: altamira
  by: "a crowd"
  to: guard
  with: stones "stoning"
* gas ASSAULT/crowd-control occurred
  when: 2019-04-30 "until sunset"
  where: distrib
  with: crowd-control "tear gas"
* aragua ASSAULT/firearms occurred
  when: 2019-04-30 "that Tuesday"
  where: aragua
  to: "A man of 24"
  killed: 1 "A man of 24" side civilian
  part_of: injured
* may1 PROTEST/demo occurred
  when: 2019-05-01 "Wednesday"
* woman ASSAULT/firearms occurred
  when: 2019-05-01 "Wednesday"
  to: "a woman of 27"
  killed: 1 "a woman of 27" side civilian
  part_of: injured
  with: small-arms "a bullet"
* injured ASSAULT occurred
  when: 2019-04-30/2019-05-01 day "the two days"
  killed: 5 "five dead" voice rights
  killed: 5 "five also" voice attg
  killed: 2 "two boys" part side civilian
  injured: 239 "239" voice rights
  said: rights "count"
  said: attg official "says"
* unask REQUEST/change occurred
  when: 2019-04-30/2019-05-06 bounded
  by: unrights
  to: "all"
* unask2 REQUEST/change occurred
  when: 2019-04-30/2019-05-06 bounded
  by: unrights
  about: inquiry
* inquiry ACCUSE/investigate demanded optional
  when: ?
* journalists ASSAULT/crowd-control occurred
  when: 2019-04-30/2019-05-01 bounded
  to: "Journalists"
  with: crowd-control "rubber pellets"
* lift ACCUSE/investigate occurred
  when: 2019-05-02 "Thursday"
  by: tribunal
  to: "one deputy"
* zambrano COERCE/arrest hypothetical
  when: ?
  to: zambrano
  said: zambrano "expects"
* cnn COERCE/censor occurred
  when: 2019-04-30 "within an hour of the first video"
  to: lon "Two broadcasters"
* rcr COERCE/censor occurred
  when: 2019-04-30/2019-05-06 bounded
  to: "a station"
* threaten THREATEN/restrict occurred
  when: 2019-04-30/2019-05-06 bounded
  by: trump
  to: cuba
  about: emb
* warning THREATEN/violence occurred
  when: 2019-04-30/2019-05-06 bounded
  by: pompeo
  about: usaction
* usaction ASSAULT hypothetical
  when: ?
  said: pompeo official "warning"
* lavrov CONSULT/phone occurred
  when: 2019-04-30/2019-05-06 bounded
  by: lavrov
* asylum AID occurred
  when: 2019-04-30/2019-05-06 bounded
  by: brazil
  to: "25 soldiers"
  count: 25 "25 soldiers"
* rule REJECT occurred
  when: 2019-04-30/2019-05-06 bounded
  by: "Its vice-president"
  about: brazilarmy
* brazilarmy ASSAULT denied optional
  when: ?
  by: brazil
  said: "Its vice-president" official "excluded"
* limamet CONSULT/multilateral occurred
  when: 2019-05-03 "Friday"
  by: lima
* invite2 REQUEST/assist occurred
  when: 2019-05-03 "Friday"
  by: lima
  to: cuba
* oslo CONSULT/third-party ongoing
  when: ? "for months"
  by: norway; guaido; maduro
  to: guaido; maduro
* oslo2 CONSULT/third-party hypothetical
  when: 2019-05 month from published "before the month is over"
  where: "Oslo"; "Barbados"
  by: norway
* amnesty AGREE occurred
  when: ?
  by: "one side"
  to: army
* amnestyrej REJECT/yield occurred
  when: ?
  by: army
  to: "one side"
  about: amnesty
  answers: amnesty "refuses it"
* march4 REQUEST/assist occurred
  when: 2019-05-04 "Saturday"
  by: guaido
  to: "his followers"
  about: march4b
* march4b PROTEST/demo occurred
  when: 2019-05-04 "Saturday"
  where: barracks
  by: "his followers"
* burn REJECT occurred
  when: 2019-05-04
  where: barracks
  by: "a sergeant"
  to: "his followers"
  about: march4b
  answers: march4b "set it alight"
* spain AID occurred
  when: 2019-04-30 "nightfall"
  by: spain
  to: lopez
* emb SANCTION/discontinue threatened optional
  when: ?
  by: trump
  to: cuba
