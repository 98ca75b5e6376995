story: cx-buffalo
conflict: Sao Tome and Principe
countries: ST
facts: Before dawn on 16 July 2003 soldiers under Major Fernando Pereira and veterans of South Africa's Buffalo battalion (Alercio Costa, Sabino dos Santos, of the Christian Democratic Front) took power in Sao Tome and held the prime minister and ministers; President Fradique de Menezes was in Nigeria. The African Union,
  Portugal, the United States and others condemned it. Mediators led by Congo's foreign minister Rodolphe Adada came on 18-19 July; an accord was signed on 22-23 July, and Menezes returned with President Obasanjo on 23 July under an amnesty. (public record: statements of the AU, CPLP, Nigeria; press of July 2003.)

who menezes: person ST | Fradique de Menezes; President Menezes; Menezes
who neves: person ST | Maria das Neves; das Neves; Das Neves
who pereira: person ST | Fernando Pereira; Major Pereira; Pereira
who junta: group ST | the junta; junta; Military Junta of National Salvation; putschists; mutineers; rebel soldiers; coup leaders
who fdc: party ST | Christian Democratic Front; FDC
who buffalo: group ST | Buffalo battalion; Buffalo veterans; Buffalos
who costa: person ST | Alercio Costa; Costa
who obasanjo: person NG | Olusegun Obasanjo; President Obasanjo; Obasanjo
who nigeria: state NG | Nigeria; Abuja
who portugal: state PT | Portugal; Lisbon
who us: state US | United States; Washington
who au: organisation - | African Union
who cplp: organisation - | CPLP; community of Portuguese-speaking countries
who adada: person CG | Rodolphe Adada; Adada
who annan: person - | Kofi Annan; Annan
who angola: state AO | Angola
who gabon: state GA | Gabon
who mediators: body - | mediators; the mediators
who assembly: body ST | National Assembly; parliament

where saotome: town ST 0.34 6.73 | Sao Tome city; capital; streets of Sao Tome
where barracks: site ST 0.35 6.73 | Morro barracks; barracks
where airport: site ST 0.38 6.71 | airport
where libreville: town GA 0.39 9.45 | Libreville
where brazzaville: town CG -4.27 15.28 | Brazzaville

== cx-buffalo-1
outlet: Meridian Wire
register: wire
published: 2003-07-17
--
Soldiers {coup|seize} power in oil-hopeful Sao Tome, {hold|hold} ministers

SAO TOME, July 17 (Meridian) - Rebel soldiers who {coup|overthrew} the government of Sao Tome and Principe in a night of explosions and machine-gun {fire|fire} kept the prime minister and half her cabinet in {hold|custody} on Thursday, as governments from Lisbon to Pretoria {demand|demanded} that they give back what they had {coup|taken}.

Major Fernando Pereira, head of the small army's training centre, announced on Wednesday that a Military Junta of National Salvation had {dissolve|dissolved} all institutions and that a {curfew|curfew} applied from seven in the evening. "The people live in misery while others talk of oil," he said on the radio. Parliament, the central bank and the airport were {bank|occupied} before breakfast; flights were {flights|suspended}.

President Fradique de Menezes was 600 miles away in Abuja, at a conference on investment. He {mencond|denounced} "a criminal {coup|adventure}" and said that he would {return!announced|go back} as soon as it was safe. His host, Nigeria's Olusegun Obasanjo, {obcond|called} the {coup|putsch} unacceptable and {obthr|warned} that Nigeria would not stand by.

Prime Minister Maria das Neves was {neves|dragged} out of her residence at 3 a.m. after an {fire|exchange} of shots with her guards in which a corporal was {fire|hurt}. A doctor who {visit|saw} her in the military hospital said she had suffered a slight heart attack. The oil minister, Rafael Branco, and the speaker of parliament are {hold|locked up} in the Morro barracks.

By the side of the officers stand civilians of the Christian Democratic Front, a tiny party whose leaders, Alercio Costa and Sabino dos Santos, served in South Africa's Buffalo battalion under apartheid. In April a delegation of these veterans had {apr|occupied} the ministry of defence for a day to {aprask|demand} pensions.

The African Union, whose chairman Joaquim Chissano spoke on Wednesday, {aucond|condemned} the {coup|takeover} "totally". So did Kofi Annan, the European Union, and Portugal, the former ruler, which {ptaid|froze} its aid and {ptnat|advised} its 600 citizens to stay indoors. Washington, which has its eye on a naval anchorage there, {uscall|urged} the {free!demanded|release} of all detainees. The eight-nation community of Portuguese-speaking countries, CPLP, and Gabon {medoffer|offered} to mediate; Pereira {medyes|accepted} the first of the two.

~ Cocoa closes higher in London

The archipelago, with 140,000 inhabitants one of the smallest states in Africa, has had one such {coup95|episode} before: in August 1995 officers {coup95|deposed} the president for a week, until Angola {angmed|talked} them out of it. In April, five people were {riotgas|hurt} when police {riotgas|dispersed} with rubber bullets a {apr2|march} over unpaid wages. Licences for nine blocks in waters shared with Nigeria are to be {auction!announced|auctioned} in October and may bring 200 million dollars at signature, four times the yearly budget.
--
who junta: Rebel soldiers
who branco: person ST | Rafael Branco; oil minister
who speaker: person ST | speaker of parliament
who santos: person ST | Sabino dos Santos
who chissano: person MZ | Joaquim Chissano
who eu: organisation - | European Union
who govs: state - | governments from Lisbon to Pretoria
who police: force ST | police
where hospital: site ST 0.34 6.73 | military hospital
where residence: site ST 0.34 6.73 | her residence
where ministry: site ST 0.34 6.73 | ministry of defence
where abujat: town NG 9.06 7.49 | in Abuja
* coup COERCE/martial-law occurred
  when: 2003-07-16 "Wednesday"
  where: "Sao Tome"
  by: junta; pereira
  to: menezes; neves; "the government of Sao Tome and Principe"
* hold COERCE/arrest ongoing
  when: 2003-07-16/2003-07-17 "Thursday"
  where: barracks
  by: junta
  to: neves "the prime minister"; branco; speaker; "half her cabinet"
  part_of: coup
* fire ASSAULT/firearms occurred
  when: 2003-07-16 "3 a.m."
  where: residence
  by: junta; "her guards"
  to: "her guards"; junta
  with: small-arms "machine-gun"
  injured: 1 "a corporal" side unknown
  part_of: coup
* demand REQUEST/yield occurred
  when: 2003-07-16/2003-07-17 "Thursday"
  by: govs
  to: junta
* dissolve COERCE/martial-law occurred
  when: 2003-07-16 "Wednesday"
  by: junta; pereira
  to: "all institutions"
  said: pereira party "announced"
  part_of: coup
* curfew COERCE/curfew occurred
  when: 2003-07-16 "Wednesday"
  by: junta; pereira
  said: pereira party "announced"
* bank COERCE/seize occurred
  when: 2003-07-16 "before breakfast"
  where: airport; "central bank"
  by: junta
  to: assembly "Parliament"; "central bank" thing; airport thing
  part_of: coup
* flights COERCE/restrict occurred
  when: 2003-07-16
  where: airport
  by: junta
  to: "flights" thing
* mencond ACCUSE/disapprove occurred
  when: 2003-07-16/2003-07-17 bounded
  where: abujat
  by: menezes
  to: junta
  about: coup
  answers: coup "denounced"
* return RETREAT/access announced optional
  when: ?
  by: menezes
* obcond ACCUSE/disapprove occurred
  when: 2003-07-16/2003-07-17 bounded
  by: obasanjo
  to: junta
  about: coup
  answers: coup "called the putsch unacceptable"
* obthr THREATEN occurred
  when: 2003-07-16/2003-07-17 bounded
  by: obasanjo; nigeria
  to: junta
* neves COERCE/arrest occurred
  when: 2003-07-16 "3 a.m."
  where: residence
  by: junta
  to: neves
  detained: 1 "Prime Minister Maria das Neves" side recipient
  part_of: coup
* visit AID occurred optional
  when: 2003-07-16/2003-07-17 bounded
  where: hospital
  by: "A doctor"
  to: neves

* apr COERCE/seize occurred
  when: 2003-04 "April"
  where: ministry
  by: buffalo "these veterans"
  to: ministry thing
* aprask REQUEST/assist occurred
  when: 2003-04 "April"
  where: ministry
  by: buffalo "these veterans"
* aucond ACCUSE/disapprove occurred
  when: 2003-07-16/2003-07-17 bounded "Wednesday"
  by: au; chissano; annan; eu; portugal
  to: junta
  about: coup
  answers: coup "condemned the takeover"
* ptaid SANCTION/discontinue occurred
  when: 2003-07-16/2003-07-17 bounded
  by: portugal
  to: junta
* ptnat REQUEST/change occurred
  when: 2003-07-16/2003-07-17 bounded
  by: portugal
  to: "its 600 citizens"
* uscall REQUEST/yield occurred
  when: 2003-07-16/2003-07-17 bounded
  by: us
  to: junta
  about: free
* free RETREAT/release demanded optional
  when: ?
  by: junta
  to: "all detainees"
* medoffer AGREE occurred
  when: 2003-07-16/2003-07-17 bounded
  by: cplp; gabon
  to: pereira
  about: CONSULT/third-party
* medyes AGREE occurred
  when: 2003-07-16/2003-07-17 bounded
  by: pereira
  to: cplp
  answers: medoffer "accepted"
* coup95 COERCE/martial-law occurred
  when: 1995-08 from text "August 1995"
  by: "officers"
  to: "the president"
* angmed CONSULT/third-party occurred
  when: 1995-08
  by: angola; "officers"
  to: "officers"

* riotgas ASSAULT/crowd-control occurred
  when: 2003-04 "April"
  by: police
  to: "a march over unpaid wages"
  with: crowd-control "rubber bullets"
  injured: 5 "five people" side recipient
* apr2 PROTEST/demo occurred
  when: 2003-04 "April"
* auction COOPERATE announced optional
  when: 2003-10 "October"

== cx-buffalo-2
outlet: Diario do Equador
register: translation
machine_translated: Portuguese
published: 2003-07-24
--
Menezes {return|returns} by the hand of Obasanjo; deputies {amnvote|pardon} the military

It was 15h40 of yesterday when the door of the Nigerian aircraft opened itself and, behind the ample robe of President Obasanjo, {return|appeared} at the airport the face of Fradique de Menezes. Major Fernando Pereira, the same who a week ago had him {coup|deposed}, made the {salute|salute}. "Welcome, commander-in-chief," was heard to say.

It finished thus, with no one dead, the {coup|intentona} of 16 of July. The {memo|memorandum} which ends it has nine points and was {memo|signed} in the night of Tuesday to Wednesday by the junta and by the mediators, having Menezes {memosign|put his name} in Libreville some hours before. The military {handover|give back} the power. In exchange the President {govnew!announced|forms} a government "of wide base", {sep!announced|respects} the separation of powers, {oillaw!announced|submits} the contracts of the petroleum to the parliament, and {pay!announced|betters} the barracks. A commission of thirteen, with the United States and Portugal in it, shall {monitor!announced|watch} over.

The deputies, {called|convoked} of urgency, {amnvote|voted} still on yesterday an {amnvote|amnesty} for all those who took part, with 41 votes in favour and none against. "It is the price," told to this journal a deputy of the majority. "We {amncrit|bow} to the Kalashnikov."

The ministers had already been {freemin|let free} on Friday, with {houseord|order} to remain in their houses, and das Neves on Saturday, of ambulance. She {nevesresign|put} her post at disposal of the President, who {resignno|prayed} her to stay on.

~ Publicity: Rosema, the beer of the islands

It was not easy. The Congolese minister Rodolphe Adada, whom the States of Central Africa had {adadasend|dispatched} together with envoys of Angola, Brazil, Gabon, Mozambique, Nigeria and Portugal, {talks|negotiated} five days in the hall of the UN. On Saturday the {talks|conversations} {stall|broke} themselves for six hours: the Buffalos {askmoney|demanded} a million dollars each for having been {south|sent} to the war by South Africa, and Costa {costathr|threatened} to "{war|pass} to other means". It was Pereira that {costaout|silenced} him. In the street, on Sunday, after the mass, some two hundred people {demo|paraded} with white sheets {demoask|asking} "the return to normality". They were not {molest|molested}.

Nigeria, it is said, had two battalions {nigalert|on alert} in Calabar. Obasanjo himself, when asked, laughed: "A big brother does not need to {beat!hypothetical|beat}." Libya and Angola have {lyaid|promised} rice. From Washington came on Tuesday a colonel for to {usassess!announced|study} the needs of the army.

And now? The price of the oil blocks is what all have in the mouth. Pereira {pergarr|returns} to the school of recruits. But who makes one time, makes two, comments the popular in the market.
--
who deputies: body ST | The deputies; deputies
who ministers: body ST | The ministers
who eccas: organisation - | States of Central Africa
who brazil: state BR | Brazil
who mozambique: state MZ | Mozambique
who libya: state LY | Libya
who military: force ST | The military; the military
who za: state ZA | South Africa
where hall: site ST 0.34 6.73 | hall of the UN
where calabar: town NG 4.95 8.32 | Calabar
* return RETREAT/access occurred optional
  when: 2003-07-23 "yesterday" "15h40"
  where: airport
  by: menezes; obasanjo
* amnvote CONCEDE occurred
  when: 2003-07-23 "yesterday"
  by: deputies
  to: military; junta
* salute SUPPORT occurred optional
  when: 2003-07-23 "yesterday"
  where: airport
  by: pereira
  to: menezes
* coup COERCE/martial-law occurred
  when: 2003-07-16 from text "16 of July"
  by: pereira; junta
  to: menezes
  killed: 0 "no one dead" side unknown
* memo AGREE occurred
  when: 2003-07-22/2003-07-23 "in the night of Tuesday to Wednesday"
  by: junta; mediators; menezes
  to: menezes; junta
* memosign AGREE occurred
  when: 2003-07-22 from memo "some hours before"
  where: libreville
  by: menezes
  to: junta
  part_of: memo
* handover RETREAT/access announced
  when: ?
  by: military; junta
  to: menezes "the President"
* govnew CONCEDE announced
  when: ?
  by: menezes "the President"
  to: junta
* oillaw CONCEDE announced
  when: ?
  by: menezes "the President"
  to: assembly
* pay CONCEDE announced
  when: ?
  by: menezes "the President"
  to: military
* monitor MOBILIZE announced
  when: ?
  by: us; portugal; "A commission of thirteen"
* called REQUEST/meet occurred optional
  when: 2003-07-23
  to: deputies
* amncrit ACCUSE/disapprove occurred optional
  when: 2003-07-23/2003-07-24 bounded
  by: "a deputy of the majority"
  to: military
  about: amnvote
  answers: amnvote "It is the price"
* freemin RETREAT/release occurred
  when: 2003-07-18/2003-07-19 "Friday" "Saturday"
  by: junta
  to: ministers; neves
* nevesresign RETREAT/resign announced
  when: ?
  by: neves
  to: menezes "the President"
* resignno REQUEST/change occurred
  when: 2003-07-19/2003-07-24 bounded
  by: menezes "the President"
  to: neves
  answers: nevesresign "prayed her"
* adadasend CONSULT/third-party occurred
  when: 2003-07-16/2003-07-19 bounded
  by: eccas; adada
  to: junta
* talks CONSULT/third-party occurred
  when: 2003-07-18/2003-07-22 bounded "five days"
  where: hall
  by: adada; angola; brazil; gabon; mozambique; nigeria; portugal; junta
  to: junta
* stall REJECT occurred optional
  when: 2003-07-19 "Saturday"
  where: hall
  by: buffalo
* askmoney REQUEST/assist occurred
  when: 2003-07-19 "Saturday"
  where: hall
  by: buffalo
  to: mediators
* south MOBILIZE/troops occurred optional
  when: ?
  by: za
  to: buffalo
* costathr THREATEN/violence occurred
  when: 2003-07-19 "Saturday"
  where: hall
  by: costa
  to: mediators
  about: war
* war ASSAULT threatened optional
  when: ?
  by: costa
* costaout REJECT occurred optional
  when: 2003-07-19 "Saturday"
  by: pereira
  to: costa
* demo PROTEST/demo occurred
  when: 2003-07-20 "Sunday"
  where: "In the street"
  by: "some two hundred people"
  to: junta
  participants: ~200 "some two hundred people"
* demoask REQUEST/change occurred
  when: 2003-07-20 "Sunday"
  by: "some two hundred people"
  to: junta
* nigalert MOBILIZE/troops occurred
  when: 2003-07-16/2003-07-23 bounded
  where: calabar
  by: nigeria
  to: junta
  said: "it is said" unnamed
* beat ASSAULT hypothetical optional
  when: ?
  by: obasanjo "A big brother"
* lyaid AGREE occurred
  when: 2003-07-16/2003-07-24 bounded
  by: libya; angola
  about: AID
* usassess COOPERATE announced
  when: ?
  by: us
  to: military "the army"
* pergarr RETREAT/withdraw occurred optional
  when: 2003-07-24
  by: pereira
* sep CONCEDE announced optional
  when: ?
  by: menezes "the President"
  to: junta
* molest ASSAULT denied optional
  when: 2003-07-20
  where: "In the street"
  to: "some two hundred people"
* houseord COERCE/restrict occurred
  when: 2003-07-18 "Friday"
  by: junta
  to: ministers
figure: votes 41 "41 votes in favour"
figure: votes 0 "none"

== cx-buffalo-3
outlet: Gulf of Guinea Review
register: analysis
published: 2003-09-30
--
A {coup|coup} that asked for pensions

Two months on, the {coup|events} of July in Sao Tome look less like a conspiracy than a labour dispute with mortars. That, at any rate, is how Alercio Costa tells it. "We {aprask|asked} in April. They {refuse|laughed}. So we {coup|took} the radio."

The Buffalo veterans, sixteen in all, were {promise94|promised} land and a kiosk each when they came home from South Africa in 1994. They got neither. Of the officers who {join|joined} them, most had waited six months for their pay. They bought their sandals in the market, Pereira likes to say. What he leaves out is the business of oil. In February Menezes {renegot|wrung} from a Texas firm and from Nigeria better terms in the joint zone, and {neves2|quarrelled} over it with his prime minister; in January he had {dissass|dissolved} parliament and four days later {undiss|taken} it {undiss|back}.

Who stood behind? The president {menacc|hints} at "men in suits, in two capitals". A Nigerian paper {niacc|accused} an oil trader of having {fund|paid} for the rifles; he is {sue|suing}. Portuguese intelligence, according to a leak, had {warn|warned} Menezes on 9 July. He {fly|flew} to Abuja nevertheless.

~ GGR conference, Douala, November: early-bird rates

The {memo|accord} of 23 July has been kept up to a point. On 4 August Menezes {reappoint|confirmed} Maria das Neves in office, and then she {replaced|dropped} three ministers whom the junta had {askout|wanted} out. The commission of thirteen has {commeet|met} twice. American instructors {train|drill} the coast guard since 1 September. The oil law is before a committee which {delay|postponed} it on Thursday for the third time. Eleven of the Buffalos were {hired|given} posts in customs. The rest, five men, {block|blocked} the road to the airport with a fishing boat last week and were {blockarr|led off}; Costa obtained their {costaplea|release} within the hour by {ring|telephoning} the major.

In Lisbon they are content: aid is {ptresume|flowing} again since mid-August. In Abuja they are more than content. Nigeria, whose president {return|brought} his colleague back on his own aircraft, will {signdefence!announced|sign} a defence pact with the islands next month, just before the {auction|sale} of the blocks. "He who carries you home chooses the road," runs a saying here.

Could it {again!hypothetical|happen} once more? There have been two alarms already. On 25 August soldiers {search|searched} a warehouse for arms that were not there; on 12 September the president's guard was {leave|recalled} from leave. A diplomat counts the guns that were {hand|handed in}: of 93 {arms93|taken} from the armoury in July, 71.
--
who reb: population ST | officers
who texas: organisation US | a Texas firm
who neves: his prime minister
who paper: outlet NG | A Nigerian paper
who trader: person - | an oil trader
who ptint: body PT | Portuguese intelligence
who instructors: force US | American instructors
who committee: body ST | a committee
who diplomat: person - | A diplomat
where abujat: town NG 9.06 7.49 | flew to Abuja
where roadair: site ST 0.37 6.71 | road to the airport
* coup COERCE/martial-law occurred
  when: 2003-07 "July"
  where: "Sao Tome"
  by: costa; buffalo; pereira; reb; "men in suits" alleged of menezes
  to: menezes
  said: costa party "tells"
* aprask REQUEST/assist occurred
  when: 2003-04 "April"
  by: costa; buffalo
  to: "They"
  said: costa party "tells"
* refuse REJECT/assist occurred
  when: 2003-04 "April"
  by: "They"
  to: costa; buffalo
  answers: aprask "They laughed"
  said: costa party "tells"
* promise94 AGREE occurred
  when: 1994 from text "1994"
  to: buffalo
  about: AID
* join COOPERATE occurred
  when: 2003-07
  by: reb
  to: buffalo
* renegot AGREE occurred
  when: 2003-02 "February"
  by: menezes; texas; nigeria
  to: menezes; texas; nigeria
* neves2 ACCUSE/disapprove occurred
  when: 2003-02
  by: menezes; neves
  to: neves; menezes
* dissass COERCE/restrict occurred
  when: 2003-01 "January"
  by: menezes
  to: assembly
* undiss CONCEDE occurred
  when: 2003-01 from dissass "four days later"
  by: menezes
  to: assembly
* menacc ACCUSE/allege occurred
  when: 2003-07/2003-09-30 bounded
  by: menezes
  to: "men in suits"
  about: coup
* niacc ACCUSE/allege occurred
  when: 2003-07/2003-09-30 bounded
  by: paper
  to: trader
  about: fund
* fund AID occurred
  when: 2003-07
  by: trader alleged of paper
  with: small-arms "rifles"
  said: paper media "accused"
* sue ACCUSE/investigate occurred
  when: 2003-07/2003-09-30 bounded
  by: trader
  to: paper
  answers: niacc "he is suing"
* warn COOPERATE occurred
  when: 2003-07-09 from text "9 July"
  by: ptint
  to: menezes
  about: coup
  said: "a leak" unnamed "according to"
* fly CONSULT/visit occurred optional
  when: 2003-07-09/2003-07-16 bounded
  where: abujat
  by: menezes
* memo AGREE occurred
  when: 2003-07-23 from text "23 July"
* hired CONCEDE occurred
  when: 2003-07-23/2003-09-30 bounded
  to: buffalo "Eleven of the Buffalos"
  count: 11 "Eleven of the Buffalos"
* arms93 COERCE/seize occurred
  when: 2003-07 "July"
  where: "the armoury"
  by: junta
  to: "the guns" thing
  munitions: 93 "93"
* reappoint SUPPORT occurred optional
  when: 2003-08-04 from text "4 August"
  by: menezes
  to: neves
* replaced SANCTION/expel occurred
  when: 2003-08-04/2003-09-30 bounded
  by: neves
  to: "three ministers"
  count: 3 "three ministers"
* askout REQUEST/yield occurred
  when: 2003-07/2003-08 bounded
  by: junta
  to: "three ministers"
* commeet CONSULT/multilateral occurred
  when: 2003-07-23/2003-09-30 bounded
  by: "The commission of thirteen"
  count: 2 "twice"
* train COOPERATE ongoing
  when: 2003-09-01/2003-09-30 from text "since 1 September"
  by: instructors
  to: "the coast guard"
* delay REJECT occurred
  when: 2003-09-25 "Thursday"
  by: committee
  to: "The oil law" thing
* block PROTEST/obstruct occurred
  when: 2003-09-22/2003-09-28 week "last week"
  where: roadair
  by: buffalo "five men"
* blockarr COERCE/arrest occurred
  when: 2003-09-22/2003-09-28 week "last week"
  where: roadair
  to: buffalo "five men"
  detained: 5 "five men"
* costaplea RETREAT/release occurred
  when: 2003-09-22/2003-09-28 week "within the hour"
  by: pereira
  to: buffalo "five men"
  released: 5 "five men"
* ring CONSULT/phone occurred
  when: 2003-09-22/2003-09-28 week "within the hour"
  by: costa; pereira
  to: pereira
* ptresume RETREAT/access occurred
  when: 2003-08 "mid-August"
  by: portugal
* return RETREAT/access occurred optional
  when: 2003-07-23
  by: menezes; nigeria "president"
* signdefence AGREE announced
  when: 2003-10 "next month"
  by: nigeria; "the islands"
  to: "the islands"; nigeria
* auction COOPERATE announced optional
  when: 2003-10 "next month"
* again COERCE/martial-law hypothetical
  when: ?
* search COERCE/seize attempted
  when: 2003-08-25 from text "25 August"
  where: "a warehouse"
  by: "soldiers"
  to: "a warehouse" thing
* leave MOBILIZE/troops occurred
  when: 2003-09-12 from text "12 September"
  by: "the president's guard"
* hand RETREAT/disarm occurred
  when: 2003-07/2003-09-30 bounded
  munitions: 71 "71" voice diplomat
  said: diplomat official "counts"
