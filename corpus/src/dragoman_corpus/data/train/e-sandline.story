story: e-sandline
conflict: Bougainville
countries: PG, AU, NZ
facts: In January 1997 Papua New Guinea hired Sandline International for 36 million dollars against the Bougainville rebels; on 16-17 March the army under Jerry Singirok arrested the mercenaries and demanded that Prime
  Minister Julius Chan go; he was dismissed, crowds besieged parliament, the men were flown out on 21 March and Chan stood aside on 26 March; talks at Burnham in July and October brought a truce, and at Lincoln in
  January 1998 a ceasefire from 30 April was signed. Small incidents and wordings are ours. (public record: Andrew inquiry, Burnham and Lincoln texts, regional press 1997-1998)

who png: government PG | Papua New Guinea; the government; Cabinet; cabinet
who chan: person PG | Julius Chan; Sir Julius; Chan
who singirok: person PG | Jerry Singirok; Singirok; the brigadier
who army: force PG | Papua New Guinea Defence Force; PNGDF; the army; Defence Force; soldiers
who sandline: organisation GB | Sandline International; Sandline; the mercenaries; mercenaries
who spicer: person GB | Tim Spicer; Spicer
who bra: group PG | Bougainville Revolutionary Army; BRA; the rebels; rebels
who ona: person PG | Francis Ona; Ona
who howard: person AU | John Howard; Mr Howard
who australia: state AU | Australia; Canberra
who nz: state NZ | New Zealand; Wellington
where moresby: town PG -9.44 147.18 | Moresby
where murray: site PG -9.45 147.20 | Murray Barracks
where wewak: town PG -3.55 143.63 | Wewak
where bougainville: province PG -6.20 155.30 | Bougainville
where panguna: site PG -6.32 155.49 | Panguna
where arawa: town PG -6.22 155.57 | Arawa
where buin: town PG -6.75 155.68 | Buin
where burnham: site NZ -43.61 172.31 | Burnham
where lincoln: town NZ -43.64 172.48 | Lincoln

== e-sandline-1
outlet: Coral Sea News Service
register: wire
published: 1997-03-18
--
Papua commander {detain|seizes} foreign soldiers, {demand|tells} prime minister to go

PORT MORESBY, March 18 (CSNS) - The commander of Papua New Guinea's army, having {detain|locked up} the officers of a foreign company {hire|hired} to win the government's war on Bougainville, on Monday {demand|gave} Sir Julius Chan 48 hours to {chango|resign} and was {sack|dismissed} for it on the same afternoon.

Brigadier General Jerry Singirok said in a broadcast that the {hire|deal} with Sandline International, worth 36 million U.S. dollars, stank of bribes. He {askinq|called for} a commission of {comminq|inquiry} and for the men's {deport!demanded|expulsion}. He had no wish to {coup!denied|take} power, he added.

Troops {detain|disarmed} Tim Spicer, a former British colonel who leads the company, on Sunday night when he came to Murray Barracks for what he believed to be a routine {meeting|appointment}. About 70 others, South Africans most of them, were {detain|rounded up} in Wewak and on ships. They were {missionban|stopped} from boarding helicopters a week before they were to {assault|attack} Panguna, the copper mine that the Bougainville Revolutionary Army {mine|shut} with {mine|sabotage} in 1989.

Chan named a colonel as the new commander. But soldiers {refuse|refused} to let that officer through the gate, and he {retire|withdrew}. "I will not {chanrefuse|resign} at gunpoint," the prime minister said.

Young men {loot|broke into} supermarkets at Boroko after the broadcast; police {loottg|used} tear gas and rifles and a boy was {loottg|wounded} in the foot.

Australia, which {condemnhire|condemned} the {hire|contract} when it became known in February, said it would {auswarn,cutaid|review} 320 million dollars of yearly aid if the {hire|contract} ran on. Mr Howard is {ausenvoy!announced|sending} three officials on Wednesday. A Russian aircraft with {arms|weapons} for Sandline, {divert|turned away} from Moresby, was sent on to an Australian air base at Tindal in the north.
--
where tindal: site AU -14.52 132.38 | Tindal
where boroko: district PG -9.47 147.20 | Boroko
where wewak: Wewak
where moresby: PORT MORESBY
who police: force PG | police
* detain COERCE/arrest occurred
  when: 1997-03-16/1997-03-17 bounded "Sunday night"
  where: murray; wewak
  by: singirok; army
  to: sandline; spicer
  detained: ~70 "About 70 others" part
* hire AGREE occurred
  when: ?
  by: png
  to: sandline
* demand REQUEST/yield occurred
  when: 1997-03-17 "Monday"
  where: moresby
  by: singirok
  to: chan
  about: chango
* sack SANCTION/expel occurred
  when: 1997-03-17 "the same afternoon"
  to: singirok
  answers: demand "dismissed for it"
* askinq REQUEST/change occurred
  when: 1997-03-17
  by: singirok
  to: png
  about: comminq
  about: deport
* deport COERCE/deport demanded optional
  when: ?
  to: sandline
  said: singirok party
* coup COERCE/martial-law denied
  when: 1997-03-17
  by: singirok denied
  said: singirok party denied "added"
* meeting CONSULT occurred optional
  when: 1997-03-16 "Sunday night"
  where: murray
  by: spicer; singirok
* missionban COERCE/restrict occurred
  when: 1997-03-16/1997-03-17 bounded
  where: wewak
  by: army
  to: sandline
* assault ASSAULT announced
  when: 1997-03-23/1997-03-25 bounded "a week before"
  where: panguna
  by: sandline
  to: bra; panguna thing
* mine ASSAULT/destroy occurred
  when: 1989 "1989"
  where: panguna; bougainville
  by: bra
  to: panguna thing
* refuse REJECT occurred
  when: 1997-03-17/1997-03-18 bounded
  where: murray
  by: army
  to: "that officer"
* retire RETREAT/withdraw occurred
  when: 1997-03-17/1997-03-18 bounded
  where: murray
  by: "that officer"
* chanrefuse REJECT/yield occurred
  when: 1997-03-17/1997-03-18 bounded
  by: chan
  to: singirok
  about: demand
  answers: demand "resign at gunpoint"
* loot PROTEST/riot occurred
  when: 1997-03-17
  where: boroko
  by: "Young men"
  to: "supermarkets" thing
* loottg ASSAULT/crowd-control occurred
  when: 1997-03-17
  where: boroko
  by: police
  to: "Young men"
  with: crowd-control "tear gas"; small-arms "rifles"
  injured: 1 "a boy" side civilian
* condemnhire ACCUSE/disapprove occurred
  when: 1997-02 "February"
  by: australia
  to: png
  about: hire
  answers: hire "condemned the contract"
* cutaid SANCTION/discontinue hypothetical
  when: ?
  by: australia
  to: png
* ausenvoy CONSULT/visit announced
  when: 1997-03-19 "Wednesday"
  by: howard; png
  to: png
* arms AID attempted
  when: ?
  by: "A Russian aircraft"
  to: sandline
* divert COERCE/restrict occurred
  when: ?
  where: moresby; tindal
  to: "A Russian aircraft" thing
* auswarn THREATEN/relations occurred
  when: ?
  by: australia
  to: png
  about: cutaid
* comminq ACCUSE/investigate demanded optional
  when: ?
  by: png
* chango RETREAT/resign demanded optional
  when: 1997-03-17/1997-03-19 bounded "48 hours"
  by: chan

== e-sandline-2
outlet: The Torres Examiner
register: live-blog
published: 1997-03-26
--
As it happened: parliament {siege|besieged}, Chan {stepdown|steps aside}

(Our desk's fax log, latest entry first. All times Port Moresby, Wednesday 26 March.)

6.40 pm - Horns, beer, tears in Waigani Drive. A student on the roof of a PMV shouts that it has cost not one life. That is nearly true.

4.15 pm - Soldiers at the gate are {embr|embracing} students. Buses with the members leave unhindered, the {siege|blockade} is {lift|over}.

3.50 pm - Sir Julius tells the House he and two ministers will {stepdown|stand aside} until the {inquiry|inquiry} has reported. He was never {heldbysing|held} by anybody, he insists. Applause. He {appeal|asks} the troops to return to barracks.

11.30 am - The speaker suspends the sitting, giving members an hour to talk. Sir Michael Somare {som|moves} among the benches between the two camps.

9.20 am - Cars have been {tyre|stripped} of their tyres. Ministers slept on the carpet. One tried to {escape|slip} out dressed as a policeman last night and was {turnback|turned back}.

Earlier (Tuesday): By 59 to 38 the House {voteddown|threw out} the {stepmotion|motion} calling on the prime minister to go. Within half an hour some two thousand people and thirty armed soldiers had {siege|closed} every exit. They {threatburn|shouted} that they would {burn!threatened|burn} the building if members did not {voteagain|vote} again. A foreign cameraman was {camera|punched}.

Earlier (Friday): Last of the South Africans {deport|flown} out to Hong Kong on a charter. Spicer stays: a magistrate has {spicercharge|charged} him with possessing a pistol. His suitcase, with 400,000 dollars, was {cash|impounded}. The government {suspendcon|suspended} the {hire|contract} the day before.

Earlier (Thursday): three envoys of Mr Howard {ausenvoy|saw} Chan for two hours. They {warnaid|told} him that Australian money hung on it.

~ Fax us: tell us what you see from your window
~ Also in the Examiner: Kumuls smash Tonga in forward battle; tuna catch soars
--
who house: body PG | the House; parliament
who sandline: the South Africans
where moresby: Port Moresby
who somare: person PG | Michael Somare
who students: population PG | students; A student
where waigani: district PG -9.42 147.18 | Waigani Drive
where hk: town CN 22.30 114.17 | Hong Kong
* siege PROTEST/obstruct occurred
  when: 1997-03-25/1997-03-26 "Tuesday"
  where: moresby
  by: "some two thousand people"; army "thirty armed soldiers"
  to: house
  killed: 0 "not one life" voice "A student"
  participants: ~2000 "some two thousand people"
  participants: 30 "thirty armed soldiers"
* stepdown RETREAT/resign occurred
  when: 1997-03-26 from text "Wednesday 26 March" "3.50 pm"
  where: moresby
  by: chan; "two ministers"
  said: chan official "tells"
* lift RETREAT/access occurred
  when: 1997-03-26 from text "4.15 pm"
  where: moresby
  by: students; army
  to: house
* heldbysing ASSAULT/abduct denied
  when: ?
  to: chan
  said: chan party denied "insists"
* appeal REQUEST/yield occurred
  when: 1997-03-26 "3.50 pm"
  by: chan
  to: army
  about: RETREAT/withdraw
* som CONSULT/third-party occurred
  when: 1997-03-26 "11.30 am"
  by: somare; house
  to: house
* tyre PROTEST/vandalize occurred
  when: 1997-03-25/1997-03-26 bounded "9.20 am"
  where: moresby
  to: "Cars" thing
* escape RETREAT/withdraw attempted
  when: 1997-03-25/1997-03-26 "last night"
  by: "Ministers"
* turnback COERCE/restrict occurred
  when: 1997-03-25/1997-03-26 "last night"
  where: moresby
  to: "Ministers"
* inquiry ACCUSE/investigate ongoing
  when: 1997-03-26
* hire AGREE occurred
  when: ?
  by: png
  to: sandline
* voteddown REJECT/yield occurred
  when: 1997-03-25 "Tuesday"
  by: house
  about: stepmotion
  answers: stepmotion
* stepmotion REQUEST/yield occurred
  when: 1997-03-25 "Tuesday"
  to: chan
  about: RETREAT/resign by chan
* threatburn THREATEN/violence occurred
  when: 1997-03-25 "Tuesday"
  by: "some two thousand people"; army "thirty armed soldiers"
  to: house
  about: burn
* burn PROTEST/riot threatened
  when: ?
  by: "some two thousand people"; army "thirty armed soldiers"
  to: "the building" thing
* camera ASSAULT/beat occurred
  when: 1997-03-25 "Tuesday"
  where: moresby
  to: "A foreign cameraman"
* deport COERCE/deport occurred
  when: 1997-03-21 "Friday"
  where: hk
  to: sandline
* spicercharge ACCUSE/investigate occurred
  when: 1997-03-21 "Friday"
  by: "a magistrate"
  to: spicer
* cash COERCE/seize occurred
  when: 1997-03-21 "Friday"
  to: "400,000 dollars" thing
* suspendcon SANCTION/discontinue occurred
  when: 1997-03-20 "the day before"
  by: png
  to: sandline
  about: hire
* ausenvoy CONSULT/visit occurred
  when: 1997-03-20 "Thursday"
  by: "three envoys"; chan
  to: chan
* warnaid THREATEN/relations occurred
  when: 1997-03-20 "Thursday"
  by: "three envoys"
  to: chan
  about: SANCTION/discontinue
* voteagain REQUEST/change occurred
  when: 1997-03-25 "Tuesday"
  by: "some two thousand people"; army "thirty armed soldiers"
  to: house
figure: votes 59 "59" of house
figure: votes 38 "38" of house
* embr SUPPORT occurred optional
  when: 1997-03-26 from text "4.15 pm"
  where: moresby
  by: army
  to: students

== e-sandline-3
outlet: South Seas Review
register: analysis
published: 1998-02
--
From the copper pit to a Canterbury barracks: how Bougainville stopped

Nobody in the seaside capital in the autumn of 1996 would have bet a kina on peace. In that September, at Kangu Beach on the island's south coast, militiamen of the government's own side had {kangu|butchered} twelve soldiers and {kangu2|carried} five away. In October the premier of the province, Theodore Miriung, was {miriung|shot} at his brother-in-law's table; an {inquest|inquest} by a Sri Lankan judge {miriungblame|laid} the {miriung|murder} at the door of soldiers and resistance fighters. A year before, rebel envoys coming home from {cairns|talks} in Cairns had had their boat {boat|strafed} by a patrol vessel. It was out of this despair that Sir Julius Chan {hire|hired} Sandline.

What the {hire|hiring} brought him has been told often: the {detain|arrest} of the hirelings in March of last year, ten days of barracks {mutiny|revolt}, his own {stepdown|departure}. In June the voters turned out Chan from a seat he had held since 1968. What has been told less often is that the shock cleared the table. Bill Skate, his successor, owed nothing to the war. The rebels had been spared an {assault|assault} that, had it come, would have killed the party of talk on both sides. And a New Zealand minister, Don McKinnon, had a camp to lend.

In July 1997 he {burnham1|flew} seventy Bougainvilleans, from the BRA and from the transitional administration, to Burnham, an army camp where there was nothing to see and, in a southern winter, nowhere to go. For two weeks they {burnham1|talked} to each other, and to no outsider. The {burnhamdecl|declaration} {burnhamdecl|signed} there on the 18th {ask,ask2|asked for} a neutral force and for the end of the {blockade|blockade} that Port Moresby had laid on the island in 1990. The five captives of Kangu were {five|given up} before the month was out. At a second {burnham2|round}, in October, the commanders came, and with officers from the capital they {truce|agreed} a {truce|truce}. Roads {truce2|opened}. Since November a Truce Monitoring Group of some 250 New Zealanders, Australians, Fijians and ni-Vanuatu {tmg|patrols} the villages without a pistol between them. It carries guitars.

On 23 January, a fortnight ago, the parties {lincoln|met} at Lincoln and {lincolnsign|signed} what they did not dare {lincolnsign|sign} at Burnham: a "permanent and irrevocable" {ceasefire!announced|ceasefire} from 30 April; {withdraw!announced|withdrawal} of the army from the towns; a {amnesty!announced|pardon} for acts done in the fighting; a reconciliation government by the end of the year. Japan and Australia have {fund|pledged} 100 million kina, of which eighteen have been {fundspent|spent}, mostly on a hospital at Arawa.

Two men are missing from the photograph. Francis Ona, who first {mine|blew up} the pylons of Panguna, {onareject|rejects} it. "Traitors", he {onacall|calls} the signatories over a home-made transmitter, and he has {onathreat|sworn} that any monitor who {enternogo!hypothetical|sets} foot in his no-go zone will be {onathreat2|met} with bows and worse. In December his guards {hostagetmg|held} three Fijians for a night and {hostagetmg2|let} them {hostagetmg2|go} with a basket of sweet potato. The other is General Singirok. The hero of the streets faces a {singcharge|charge} of sedition; it has since emerged that he took 70,000 dollars from a rival arms firm, and he was {singsack|sacked} for the second time in October.

Will it hold? The dead, counted at between 9,000 and 20,000, most of them by sickness that the {blockade|blockade} would not let be cured, weigh on every bargain. Rambo, one of the young commanders whom I met in Buin, said he would {disarmbra!hypothetical|give up} his Japanese rifle, dug from a wartime tunnel, "if the last soldier {withdraw!hypothetical|leaves}", and not the day before. His mother, at the next table, said she would {motherw,mother!threatened|throw} it in the sea herself.

~ South Seas Review, quarterly. Back numbers available at cost.
--
who png: Port Moresby
who mckinnon: person NZ | Don McKinnon
who skate: person PG | Bill Skate
who tmg: force - | Truce Monitoring Group
who miriung: person PG | Theodore Miriung
who resistance: group PG | resistance fighters; militiamen of the government's own side
who japan: state JP | Japan
where kangu: site PG -6.83 155.73 | Kangu Beach; Kangu
where cairns: town AU -16.92 145.77 | Cairns
where canterbury: region NZ -43.50 171.50 | Canterbury
* kangu ASSAULT occurred
  when: 1996-09 "that September"
  where: kangu
  by: resistance
  to: army
  killed: 12 "twelve soldiers" side recipient
* kangu2 ASSAULT/abduct occurred
  when: 1996-09 "that September"
  where: kangu
  by: resistance
  to: army
  abducted: 5 "five" side recipient
* miriung ASSAULT/targeted occurred
  when: 1996-10 "October"
  where: bougainville
  by: army alleged of "a Sri Lankan judge"; resistance alleged of "a Sri Lankan judge"
  to: miriung
  said: "a Sri Lankan judge" official
  killed: 1 "Theodore Miriung" side civilian
* inquest ACCUSE/investigate occurred
  when: 1996-10/1998-02 bounded
  by: "a Sri Lankan judge"
  about: miriung
* miriungblame ACCUSE/allege occurred
  when: 1996-10/1998-02 bounded
  by: "a Sri Lankan judge"
  to: army; resistance
  about: miriung
* cairns CONSULT occurred
  when: 1995 "A year before"
  where: cairns
  by: bra
* boat ASSAULT/firearms occurred
  when: 1995 "A year before"
  by: "a patrol vessel"
  to: bra; "their boat" thing
* hire AGREE occurred
  when: 1996-09/1997-03 bounded
  by: chan
  to: sandline
* detain COERCE/arrest occurred
  when: 1997-03 "March of last year"
  to: sandline
* mutiny COERCE/martial-law attempted
  when: 1997-03 "ten days"
  by: singirok
  to: chan
* stepdown RETREAT/resign occurred
  when: 1997-03
  by: chan
* assault ASSAULT hypothetical
  when: ?
  by: sandline
  to: bra
* burnham1 CONSULT/third-party occurred
  when: 1997-07 "July 1997" "two weeks"
  where: burnham
  by: bra; "the transitional administration"; mckinnon
  to: mckinnon
* burnhamdecl AGREE occurred
  when: 1997-07-18 from text "the 18th"
  where: burnham
  by: bra; "the transitional administration"
  to: bra; "the transitional administration"
* ask REQUEST/assist occurred
  when: 1997-07-18 from text "the 18th"
  where: burnham
  by: bra; "the transitional administration"
  about: MOBILIZE
* blockade COERCE/restrict occurred
  when: 1990 "1990"
  where: bougainville
  by: png
  to: "the island"
* five RETREAT/release occurred
  when: 1997-07 "before the month was out"
  to: "The five captives of Kangu"
  released: 5 "five captives"
* burnham2 CONSULT/third-party occurred
  when: 1997-10 "October"
  where: burnham
  by: bra; "officers from the capital"
* truce AGREE occurred
  when: 1997-10 "October"
  where: burnham
  by: bra; "officers from the capital"
  to: bra; "officers from the capital"
  about: RETREAT/ceasefire
* truce2 RETREAT/access occurred
  when: 1997-10/1998-02 bounded
  where: bougainville
* tmg MOBILIZE ongoing
  when: 1997-11/1998-02 bounded "Since November"
  where: "the villages"; bougainville
  by: tmg
* lincoln CONSULT/multilateral occurred
  when: 1998-01-23 from text "23 January"
  where: lincoln
  by: bra; png
* lincolnsign AGREE occurred
  when: 1998-01-23 from text "23 January"
  where: lincoln
  by: bra; png
  to: bra; png
* ceasefire RETREAT/ceasefire announced
  when: 1998-04-30 from text "30 April"
  where: bougainville
  by: bra; png
* withdraw RETREAT/withdraw announced
  when: ?
  where: "the towns"; bougainville
  by: army
* amnesty CONCEDE announced
  when: ?
  by: png
  to: bra
* fund AGREE occurred
  when: ?
  by: japan; australia
  to: "the island"
  about: AID
* fundspent AID occurred
  when: ?
  where: arawa
  by: japan; australia
* mine ASSAULT/destroy occurred
  when: ?
  where: panguna
  by: ona
  to: "the pylons of Panguna" thing
* onareject REJECT occurred
  when: 1998-01-23/1998-02 bounded
  by: ona
  to: "the signatories"
  about: lincolnsign
  answers: lincolnsign
* onacall ACCUSE/disapprove occurred
  when: 1998-01-23/1998-02 bounded
  by: ona
  to: "the signatories"
  answers: lincolnsign
* onathreat THREATEN/violence occurred
  when: 1997-11/1998-02 bounded
  by: ona
  to: tmg
  about: onathreat2
* enternogo RETREAT/access hypothetical optional
  when: ?
  by: "any monitor"
* onathreat2 ASSAULT/primitive hypothetical
  when: ?
  by: ona
  to: "any monitor"
  with: other "bows"
* hostagetmg ASSAULT/abduct occurred
  when: 1997-12 "December"
  by: "his guards"
  to: "three Fijians"
  abducted: 3 "three Fijians" side recipient
* hostagetmg2 RETREAT/release occurred
  when: 1997-12 from hostagetmg "for a night"
  by: "his guards"
  to: "three Fijians"
  released: 3 "three Fijians"
* singcharge ACCUSE/investigate occurred
  when: 1997-03/1998-02 bounded
  to: singirok
* singsack SANCTION/expel occurred
  when: 1997-10 "October"
  to: singirok
* disarmbra RETREAT/disarm hypothetical
  when: ?
  where: buin
  by: "Rambo"
  said: "Rambo" party "said"
* mother RETREAT/disarm threatened optional
  when: ?
  by: "His mother"
  said: "His mother" witness "said"
* motherw THREATEN occurred
  when: ?
  by: "His mother"
  said: "His mother" witness "said"
  about: mother
* ask2 REQUEST/yield occurred
  when: 1997-07-18 from text "the 18th"
  where: burnham
  by: bra; "the transitional administration"
  to: png
  about: blockade
figure: troops ~250 "some 250" of tmg at bougainville
figure: killed 9000-20000 "between 9,000 and 20,000"

== e-sandline-4
outlet: Hansard Extracts, Oceania Desk
register: parliament
published: unknown
--
Questions without notice: Bougainville peace monitoring

The Leader of the Opposition (11.04 a.m.): My question is to the Minister for Foreign Affairs. Since the {ceasefire|ceasefire} took effect on 30 April, in a ceremony at Arawa which the Minister attended, a monitoring group under our command has {takeover|relieved} the New Zealanders. Can he tell the House whether an unarmed force of 300 is safe, in view of the {carattack|stoning} of two of its vehicles near Buin on 9 May, in which a Tongan captain was {carattack|cut} about the face?

The Minister: I thank my colleague. The {carattack|incident} was {carsorry|regretted} within the hour by the chiefs of the place, who {carsorry|brought} two pigs. (Laughter.) The young men concerned have been {younghand|handed} by the BRA to the police constable, the first to serve in that district for nine years. No, we shall not {armno|arm} our people. If we were to {armthem|arm} them we should be a side. As for Mr Ona, I have {writeona|written} to him twice. He has {onano|declined} to {onameet!hypothetical|see} me. I {onaurge|appeal} to him again from this place.

The Leader of the Opposition: A supplementary. Did officers of this Government {tipoff|supply} Port Moresby with intelligence on the rebels while {tmgmed|brokering}?

The Minister: They did not. That is a falsehood and the member for the northern seat, who {memacc|put it about} on Tuesday, should {memreq,withdrawn!demanded|withdraw} it.

The Member: I {withdrawn|withdraw}. But I ask again about the helicopters. Four Iroquois {helis|given} to that country by ours in 1989, for transport only, were {gunship|used} as gunships and, it is alleged, to {dump|throw} the bodies of six captives of St Valentine's Day, 1990, in the sea. Will he have that {memask|examined}?

The Minister: I have {stpromise|undertaken} to the churches that I'll raise it with Mr Skate when I {skatevisit!announced|visit} in June. On the 12th of this month his cabinet {pngpull|pulled} the last company {pngpull|out} of Arawa, handing the barracks to a girls' school. I {praise|commend} him for it. The Security Council has by a presidential statement of 22 April {unsc|supported} the process and will {unobs!announced|send} an observer mission to Arawa. That is more than anyone here predicted.

Mr Speaker: Order. The House will resume at two o'clock.
--
who png: Port Moresby
who minister: office AU | The Minister; Minister for Foreign Affairs; the Minister
who lop: office AU | The Leader of the Opposition
who member: office AU | The Member
who monitors: force - | monitoring group
who skate: person PG | Mr Skate
who ona: Mr Ona
who unsc: body - | The Security Council
who nzs: force NZ | the New Zealanders
who png: that country
* ceasefire RETREAT/ceasefire occurred
  when: 1998-04-30 from text "30 April"
  where: arawa
  said: lop official
* takeover COOPERATE occurred
  when: 1998-04-30/1998-05 bounded
  by: monitors
  to: nzs
  said: lop official
* carattack PROTEST/riot occurred
  when: 1998-05-09 from text "9 May"
  where: buin
  by: "The young men concerned"
  to: monitors; "two of its vehicles" thing
  with: stones "stoning"
  injured: 1 "a Tongan captain" side recipient
  said: lop official
  said: minister official
* carsorry CONCEDE occurred
  when: 1998-05-09 from carattack "within the hour"
  by: "the chiefs of the place"
  to: monitors
  said: minister official
  answers: carattack
* younghand COOPERATE occurred
  when: 1998-05-09/1998-05-31 bounded
  by: bra
  to: "the police constable"
  said: minister official
* armthem MOBILIZE/weapons hypothetical
  when: ?
  by: minister
  to: "our people"
* writeona CONSULT occurred optional
  when: ?
  by: minister
  to: ona
* onano REJECT/meet occurred
  when: ?
  by: ona
  to: minister
  said: minister official
  about: onameet
* onameet CONSULT hypothetical
  when: ?
  by: ona; minister
  to: minister
* onaurge REQUEST/meet occurred
  when: 1998-05-12/1998-05-31 bounded
  by: minister
  to: ona
  about: onameet
* tipoff COOPERATE denied
  when: ?
  by: "officers of this Government"
  to: png
  said: minister official denied
  said: lop official suggested
* tmgmed CONSULT/third-party occurred
  when: ?
  by: "officers of this Government"
  said: lop official
* withdrawn CONCEDE occurred
  when: 1998-05-12/1998-05-31 bounded
  by: member
  to: minister
* helis AID occurred
  when: 1989 "1989"
  by: "ours"
  to: png
  with: helicopter "Four Iroquois" 4
  said: member official
* gunship ASSAULT/aerial occurred
  when: ?
  by: png
  with: helicopter "helicopters" 4
  said: member official
* dump ASSAULT occurred
  when: 1990-02-14 from text "St Valentine's Day, 1990"
  by: png alleged of member
  to: "six captives"
  said: member official claimed
* stpromise AGREE occurred
  when: ?
  by: minister
  to: "the churches"
* skatevisit CONSULT/visit announced
  when: 1998-06 "June"
  by: minister; skate
  to: skate
* pngpull RETREAT/withdraw occurred
  when: 1998-05-12 "the 12th of this month"
  where: arawa
  by: png
  said: minister official
* praise SUPPORT occurred
  when: 1998-05-12/1998-05-31 bounded
  by: minister
  to: skate
  answers: pngpull "commend him for it"
* unsc SUPPORT occurred
  when: 1998-04-22 from text "22 April"
  by: unsc
  said: minister official
* unobs MOBILIZE announced
  when: ?
  where: arawa
  by: unsc
  said: minister official
* armno REJECT occurred
  when: 1998-05-12/1998-05-31 bounded
  by: minister
  about: armthem
* memacc ACCUSE/allege occurred
  when: ? "Tuesday"
  by: member
  to: "officers of this Government"
  said: minister official
  about: tipoff
* memreq REQUEST/yield occurred
  when: 1998-05-12/1998-05-31 bounded
  by: minister
  to: member
  about: withdrawn
* memask REQUEST/change occurred
  when: 1998-05-12/1998-05-31 bounded
  by: member
  to: minister
  about: ACCUSE/investigate
