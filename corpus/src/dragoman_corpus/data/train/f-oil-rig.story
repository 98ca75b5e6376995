story: f-oil-rig
conflict: Vietnam and China
countries: VN CN
facts: On 2 May 2014 the Chinese rig Haiyang Shiyou 981 was placed 120 nautical miles off Vietnam near the Paracels. Ships rammed each other and used water cannon; Vietnam showed film on 7 May. On 13 and 14 May crowds in Binh Duong and Ha Tinh attacked factories; at Formosa's steel site at Vung Ang Chinese workers were killed (Hanoi gave one, later three or four; Beijing four), over 100 hurt; China took out more than 3,000 people by ship. A Vietnamese fishing boat sank on 26 May. State councillor Yang Jiechi met in Hanoi on 18 June. The rig left on 15 July, a month early. (public record: press of the time, statements of both foreign ministries.)

who china: state CN | China; Beijing; Chinese
who vietnam: state VN | Vietnam; Hanoi; Vietnamese
who cnooc: organisation CN | CNOOC; China National Offshore Oil Corporation; CNPC
who ccg: force CN | Chinese coastguard; Chinese ships; Chinese vessels; Chinese ship
who vcg: force VN | Vietnamese coast guard; Vietnamese ships; coast guard; fisheries surveillance
who dung: person VN | Nguyen Tan Dung; Dung
who yang: person CN | Yang Jiechi; Yang
who hua: person CN | Hua Chunying; Hua
who mob: population VN | rioters; mob; the crowd; workers
who formosa: organisation TW | Formosa Plastics; Formosa
who us: state US | United States; Washington
where rig: site - 15.4800 111.2000 | the rig; Haiyang Shiyou 981; oil rig
where paracels: region - 16.5 112.0 | Paracels; Paracel Islands; Hoang Sa; Xisha
where binh: province VN 11.1 106.7 | Binh Duong
where hatinh: province VN 18.3 105.9 | Ha Tinh
where vungang: site VN 18.0500 106.4000 | Vung Ang

== f-oil-rig-1
outlet: Mekong and Main News Agency
register: wire
published: 2014-05-08
--
Vietnam {show|shows} film of Chinese ships {ram|ramming} its boats near disputed rig

HANOI, May 8 (MMNA) - Six Vietnamese officers have been {ram|hurt} by flying glass since Saturday in {ram|collisions} with vessels that {escort|guard} a Chinese oil rig in waters that both countries claim, Hanoi said, and it had the pictures to prove it.

In the film, {show|shown} to reporters on Wednesday, a white Chinese ship with a bow like an axe {ram|strikes} a smaller one amidships; another {cannon|trains} a jet of water on the bridge until a window bursts. The Vietnamese coast guard counted 171 {cannon|uses} of water cannon in a single week.

China {deploy|moved} the deep-sea rig, which belongs to CNOOC, to a spot south of the Paracels on 2 May and declared three miles around it {zone|closed} to shipping. Some 80 ships, seven of them of the navy, {escort|surround} it by Hanoi's count. "It was Vietnam that {vram|rammed} us, 171 times in five days," said Yi Xianliang of the boundary department in Beijing; China had only {cannon|answered} with water, "the gentlest of measures", and {demandout|demanded} that Hanoi's 35 vessels {leave|leave}.

Neither side says it has used firearms. Deputy foreign minister Pham Binh Minh {phone|told} the Chinese state councillor by telephone on Tuesday that Vietnam will "{defend|apply} all necessary measures" to protect its rights. The United States {provoc|called} the {deploy|placing} of the rig provocative. Whether Vietnam would {sue|take} the matter to an international court, as the Philippines {phsue|did} last year, was being weighed, officials said.
--
who minh: person VN | Pham Binh Minh
who yi: person CN | Yi Xianliang
who ph: state PH | Philippines
who statecouncil: office CN | Chinese state councillor
* ram ASSAULT/destroy occurred
  when: 2014-05-03/2014-05-08 "Saturday"
  where: rig; paracels
  by: ccg alleged of vietnam
  to: vcg
  injured: 6 "Six Vietnamese officers" side recipient voice vietnam
  said: vietnam official "said"
* show ACCUSE/allege occurred
  when: 2014-05-07 "Wednesday"
  by: vietnam
  to: ccg
  about: ram
* cannon ASSAULT/crowd-control occurred
  when: 2014-05-01/2014-05-08 bounded "in a single week"
  where: rig
  by: ccg
  to: vcg
  with: crowd-control "water cannon"
  count: 171 "171 uses"
  said: vcg official "counted"
  answers: vram "answered"
* deploy MOBILIZE/weapons occurred
  when: 2014-05-02 from text "2 May"
  where: rig; paracels
  by: china
* zone COERCE/restrict occurred
  when: 2014-05-02/2014-05-08 bounded
  where: rig
  by: china
  to: "shipping" thing
* escort MOBILIZE/weapons ongoing
  when: 2014-05-08
  where: rig
  by: ccg
  with: warship "ships" 80
  said: vietnam official "count"
* vram ASSAULT/destroy occurred
  when: 2014-05-03/2014-05-08 bounded "in five days"
  where: rig
  by: vietnam alleged of yi
  to: ccg
  count: 171 "171 times"
  said: yi official "said"
* demandout REQUEST/yield occurred
  when: 2014-05-02/2014-05-08 bounded
  by: china
  to: vietnam
  about: leave
* leave RETREAT/withdraw demanded optional
  when: ?
  by: vcg
* phone CONSULT/phone occurred
  when: 2014-05-06 "Tuesday"
  by: minh; statecouncil
  to: statecouncil
* defend THREATEN occurred
  when: 2014-05-06 "Tuesday"
  by: minh; vietnam
  to: china
* provoc ACCUSE/disapprove occurred
  when: 2014-05-02/2014-05-08 bounded
  by: us
  to: china
  about: deploy
  answers: deploy "called the placing of the rig provocative"
* sue ACCUSE/investigate hypothetical
  when: ?
  by: vietnam
  to: china
* phsue ACCUSE/investigate occurred
  when: 2013 "last year"
  by: ph
  to: china

== f-oil-rig-2
outlet: Straits Commercial Daily
register: daily
published: 2014-05-16
--
After {riot|riots}, Taiwanese bosses queue for flights; Hanoi {arrest|holds} hundreds

Charred frames of lorries line the gate of Formosa's unfinished steelworks at Vung Ang. Here, on Wednesday afternoon, a quarrel between Vietnamese and Chinese workers grew in two hours into the deadliest {kill|assault} of a week in which patriotic {demo|marches}, tolerated and in part organised by the state, turned into {riot|arson}.

The provincial government of Ha Tinh gave one dead, a Chinese, and 149 {kill|injured}. A doctor at the general hospital spoke to this newspaper of 21 bodies, five Vietnamese among them. Formosa itself knows of one {kill|killed} and ninety in hospital.

It was in Binh Duong, 1,100 km to the south, that it had begun on Tuesday. By the industry park's list 15 factories were {burn|set alight} and several hundred {riot|ransacked}, most of them Taiwanese, some Korean, one, by its owner's bitter account, wholly Vietnamese with a Chinese character over the door. Singapore {sgprotest|called in} the ambassador after flags were {sgflag|torn} down at its parks.

More than 600 people have been {arrest|detained}, police said on Thursday; text messages in the prime minister's name {sms|ordered} the provinces to {stopriot|stop} "illegal acts". Mr Dung has also {comp|promised} tax relief to those who lost plants. China Airlines added two flights; 2,000 Taiwanese and 600 Chinese, who walked into Cambodia at Bavet, have left.

Beijing {protest|protested} "in the strongest terms" and {demandpun|demanded} that the guilty be {punish|punished}. It {travel|advised} its citizens against travel. It did not, spokeswoman Hua Chunying said when asked, intend to {leaveno|move} the rig, and Hanoi "cannot {blameriot|shirk}" its responsibility for the {riot|violence}. At the disputed spot itself, three Vietnamese fishing boats were {fish|damaged} by {fish|ramming} on Thursday, fishermen said.

~ READ: Five stocks to hold in a storm
~ Sign up for our evening letter
~ Have you been affected? Write to us.
--
who korea: unknown KR | Korean
who sg: state SG | Singapore
who hagov: government VN | The provincial government
who police: force VN | police
who chinaair: organisation TW | China Airlines
who labour: population - | workers
where bavet: town KH 11.0600 106.1500 | Bavet
* riot PROTEST/riot occurred
  when: 2014-05-13/2014-05-14 "Tuesday"
  where: binh; hatinh
  to: "factories" thing
  sites: >=200 vague "several hundred"
* arrest COERCE/arrest occurred
  when: 2014-05-13/2014-05-15 bounded
  by: police; vietnam
  to: "people"
  said: police official "said"
  detained: >=600 "More than 600 people" voice police
* kill ASSAULT occurred
  when: 2014-05-14 "Wednesday afternoon"
  where: vungang; hatinh
  by: "Vietnamese"
  to: "Chinese workers"
  killed: 1 "one dead" side civilian voice hagov
  killed: 21 "21 bodies" side civilian voice "A doctor at the general hospital"
  killed: 5 "five Vietnamese" part side civilian voice "A doctor at the general hospital"
  killed: 1 "one killed" side civilian voice formosa
  injured: 149 "149 injured" side civilian voice hagov
  injured: 90 "ninety" side civilian voice formosa
  said: hagov official "gave"
  said: "A doctor at the general hospital" witness "spoke"
  part_of: riot
* demo PROTEST/demo occurred
  when: 2014-05-10/2014-05-16 week "a week"
* burn PROTEST/riot occurred
  when: 2014-05-13 "Tuesday"
  where: binh
  to: "15 factories" thing
  sites: 15 "15 factories"
  said: "the industry park" "list"
  part_of: riot
* sgprotest REQUEST/meet occurred
  when: 2014-05-13/2014-05-16 bounded
  by: sg
  to: vietnam
  about: sgflag
* sgflag PROTEST/vandalize occurred
  when: 2014-05-13/2014-05-16 bounded
  where: "its parks"
  to: "flags" thing
* sms REQUEST/change occurred
  when: 2014-05-13/2014-05-16 bounded
  by: dung
  to: "the provinces"
  about: stopriot
* stopriot RETREAT/ceasefire demanded optional
  when: ?
  by: "the provinces"
* comp AGREE occurred
  when: 2014-05-13/2014-05-16 bounded
  by: dung
  to: "those who lost plants"
  about: AID by dung
* protest ACCUSE/disapprove occurred
  when: 2014-05-13/2014-05-16 bounded
  by: china
  to: vietnam
  about: riot
  answers: riot
* demandpun REQUEST/change occurred
  when: 2014-05-13/2014-05-16 bounded
  by: china
  to: vietnam
  about: punish
* punish SANCTION/convict demanded optional
  when: ?
  by: vietnam
  to: "the guilty"
* travel REQUEST/change occurred optional
  when: 2014-05-13/2014-05-16 bounded
  by: china
  to: "its citizens"
* leaveno REJECT occurred
  when: ?
  by: china
  about: RETREAT/withdraw by china at rig
* blameriot ACCUSE/allege occurred
  when: 2014-05-13/2014-05-16 bounded
  by: hua
  to: vietnam
  about: riot
* fish ASSAULT/destroy occurred
  when: 2014-05-15 "Thursday"
  where: "the disputed spot"
  to: "three Vietnamese fishing boats" thing
  said: "fishermen" witness "said"
figure: displaced 2000 "2,000 Taiwanese"
figure: displaced 600 "600 Chinese"

== f-oil-rig-3
outlet: People's Voice of the North
register: state-media
published: 2014-06-19
--
State councillor tells Hanoi side: {noint|stop} hyping, {noint,stopint|stop} interfering

HANOI - The most urgent thing is that Vietnam {noint,stopint|stop} its illegal interference with normal Chinese drilling in the waters of China's Xisha Islands, state councillor Yang Jiechi stressed here on Wednesday, when he {visit|met} Vietnamese leaders at their {invite|invitation}.

Since 2 May, Vietnamese vessels have {vramall|rammed} Chinese government ships 1,547 times, the facts show. Frogmen were {frog|sent} in and nets were {frog|laid}. In mid-May the Vietnamese side {connive|connived} at {riot|beating}, {riot|smashing}, {riot|looting} and {riot|burning} in which four Chinese citizens were {riot|killed} and more than 300 {riot|wounded}. China has {evac|brought} home 3,553 of its people on five ships.

China exercised the utmost restraint, Yang pointed out. As for the boat which {sink|overturned} on 26 May, it {sink|jostled} a Chinese fishing boat and {sink|capsized}; its crew was not {resc3!denied|rescued} by others because there was no need, other Vietnamese boats being near.

Prime Minister Nguyen Tan Dung {agree|agreed} that relations between the two parties and countries have to be cherished. Both sides {hotline|undertook} to make use of the hotline.

Certain countries outside the region should {us|refrain} from adding oil to the fire, Yang added.
--
who outside: state - | Certain countries outside the region
* visit CONSULT/visit occurred
  when: 2014-06-18 "Wednesday"
  where: "HANOI"
  by: yang; vietnam; dung
  to: vietnam; dung
* noint REQUEST/yield occurred
  when: 2014-06-18 "Wednesday"
  where: "HANOI"
  by: yang
  to: vietnam
  about: stopint
* stopint RETREAT/withdraw demanded optional
  when: ?
  where: paracels
  by: vietnam
* vramall ASSAULT/destroy occurred
  when: 2014-05-02/2014-06-18 from text "2 May"
  where: paracels
  by: vietnam
  to: "Chinese government ships"
  count: 1547 "1,547 times"
* frog MOBILIZE/weapons occurred
  when: 2014-05-02/2014-06-18 bounded "2 May"
  where: paracels
  by: vietnam
* riot PROTEST/riot occurred
  when: 2014-05 "mid-May"
  to: "Chinese citizens"
  killed: 4 "four Chinese citizens" side recipient
  injured: >=300 "more than 300" side recipient
* evac AID occurred
  when: 2014-05-15/2014-06-19 bounded
  by: china
  to: "its people"
  evacuated: 3553 "3,553 of its people"
* sink ASSAULT/destroy occurred
  when: 2014-05-26 from text "26 May"
  by: "the boat"
  to: "a Chinese fishing boat" thing
* agree AGREE occurred
  when: 2014-06-18
  by: dung
  to: china
* hotline AGREE occurred
  when: 2014-06-18
  by: china; vietnam
  to: china; vietnam
* us REQUEST/yield occurred
  when: 2014-06-18
  by: yang
  to: outside
* invite REQUEST/meet occurred optional
  when: ?
  by: vietnam
  to: yang
  about: visit
* resc3 AID denied
  when: 2014-05-26 from text "26 May"
  to: "its crew"
* connive SUPPORT occurred optional
  when: 2014-05 "mid-May"
  by: vietnam
  about: riot

== f-oil-rig-4
outlet: Low Tide Review
register: analysis
published: 2014-07
--
The rig {leave2|goes}, the question stays

In the early hours of Wednesday the tugs took up their cables. By Thursday the largest movable object ever built in China was off Hainan. Beijing says that drilling, two holes of it, was finished early. Nobody in Hanoi believes a word, and nobody there is saying so aloud.

What had changed since May? Not the claim. On 26 May a boat from Da Nang was {sink|rammed} and {sink|sunk} before cameras, ten fishermen {resc|fished out} by their neighbours; on that day the Politburo in Hanoi split, as people near it will tell you, between those who wanted a {sue|lawsuit} at once and those who wanted a {visit!hypothetical|word} with the big brother. In June came Yang Jiechi, who {visit|spoke}, by one who was in the room, "as one speaks to a son who has run wild". It was he who {threat|threatened}: {sue|sue}, and there will be no trade to quarrel over.

Then typhoon Rammasun gave everybody a way out. On 13 July, Vietnam {free|let} thirteen Chinese fishermen {free|go}, and on the 15th China {freeviet|handed} back as many of theirs. The rig was {leave2|gone} the next morning.

Washington's senators had meanwhile {resol|passed}, on the 10th, a resolution {resol|asking} China to {leave2!demanded|take} the rig away. Tokyo will {boats|give} six patrol vessels. If the rig {return|comes} back next spring, as the oil company hints, it will find a coast guard with more hulls and a ministry with its {sue|complaint} already typed.
--
who senate: body US | Washington's senators
who tokyo: state JP | Tokyo
* leave2 RETREAT/withdraw occurred
  when: 2014-07-16 "the early hours of Wednesday"
  where: rig
  by: china
* sink ASSAULT/destroy occurred
  when: 2014-05-26 from text "26 May"
  to: "a boat from Da Nang" thing
* sue ACCUSE/investigate hypothetical
  when: ?
  by: vietnam
  to: china
* visit CONSULT/visit occurred
  when: 2014-06 "June"
  by: yang; vietnam
  to: vietnam
  said: "one who was in the room" unnamed
* threat THREATEN/restrict occurred
  when: 2014-06 "June"
  by: yang
  to: vietnam
  about: SANCTION/discontinue
* free RETREAT/release occurred
  when: 2014-07-13 from text "13 July"
  by: vietnam
  to: "thirteen Chinese fishermen"
  released: 13 "thirteen Chinese fishermen"
* freeviet RETREAT/release occurred
  when: 2014-07-15 from text "the 15th"
  by: china
  to: "theirs"
  released: 13 "as many of theirs"
* resol REQUEST/change occurred
  when: 2014-07-10 from text "the 10th"
  by: senate
  to: china
  about: leave2
* boats AID announced
  when: ?
  by: tokyo
  to: vietnam
  vessels: 6 "six patrol vessels"
* return MOBILIZE/weapons hypothetical
  when: ? "next spring"
  by: china
* resc AID occurred
  when: 2014-05-26 from text "26 May"
  by: "their neighbours"
  to: "ten fishermen"
