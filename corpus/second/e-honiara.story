story: e-honiara
conflict: Solomon Islands
countries: SB, AU, CN
facts: On 24 November 2021 a march on parliament in Honiara calling on Manasseh Sogavare to resign turned into three days of burning and looting, above all in Chinatown; a curfew was set, Australia sent some 100
  police and soldiers under a treaty of 2017, Papua New Guinea, Fiji and New Zealand followed; three charred bodies were found on 26-27 November; a motion of no confidence failed on 6 December by 32 votes to 15 with
  two abstentions. Small incidents and wordings are ours. (public record: Royal Solomon Islands Police Force, parliament, Australian government and regional press of November and December 2021)

who sog: person SB | Manasseh Sogavare; Sogavare; Mr Sogavare; the prime minister; Prime Minister
who suidani: person SB | Daniel Suidani; Suidani
who wale: person SB | Matthew Wale; Wale; Mr Wale
who police: force SB | Royal Solomon Islands Police Force; RSIPF; police; the police; Police
who malaita: body SB | Malaita provincial government; Auki; the province
who aus: state AU | Australia; Canberra
who morrison: person AU | Scott Morrison; Morrison
who afp: force AU | Australian Federal Police; Australian officers; the Australians
who png: state PG | Papua New Guinea
who fiji: state FJ | Fiji
who nz: state NZ | New Zealand
who china: state CN | China; Beijing
who taiwan: state TW | Taiwan; Taipei
who us: state US | United States; Washington
who crowd: population SB | protesters; young men; the crowd; rioters
where honiara: town SB -9.43 159.95 | Honiara
where chinatown: district SB -9.437 159.96 | Chinatown
where malaitaisle: region SB -9.00 161.00 | Malaita
where parl: site SB -9.43 159.955 | Parliament House; Vavaya Ridge
where ranadi: district SB -9.43 160.00 | Ranadi
where airport: site SB -9.43 160.05 | Henderson; the airport
where kukum: district SB -9.43 159.97 | Kukum; Kukum Highway

== e-honiara-1
outlet: Arafura Wire
register: wire
published: 2021-11-26
--
Australian police {land|land} in Honiara as rioters {riot|defy} {lockdown|lockdown} a third day

HONIARA, Nov 26 (Arafura) - Smoke hung over the harbour of the Solomon Islands capital on Friday and police {gas|fired} tear gas and warning shots to keep a crowd from the prime minister's house, hours after the first Australian officers {land|arrived} to help restore order.

The crowd, several hundred young men by an eyewitness's reckoning, {arson|set} a thatched outbuilding of the residence {arson|alight} before they were {gas|pushed off}. Manasseh Sogavare was not there. In an address he said foreign powers who did not want his country to have ties with Beijing had {encourage|encouraged} the {riot|unrest}. "I am not going to {bow|bow down} to anyone," he said. "We are intact."

The {riot|trouble} started on Wednesday, when some 1,000 people, many from Malaita, the most populous island, {march|marched} on parliament with a {resignreq|demand} that he {resign|resign}. Parliament was adjourned. A hut used by messengers beside it was {torch|torched}, then part of a high school and a police station. The {loot|looting} in Chinatown followed. Sogavare ordered a 36-hour {lockdown|lockdown}, which by Thursday morning nobody heeded.

Scott Morrison said 23 federal officers had {land|gone} on Thursday night, with 50 more to {follow|follow} along with 43 soldiers and a patrol boat, under a {treaty|treaty} the two {treaty|signed} in 2017, and at Sogavare's {request|request}. They would {nointer|not interfere} in internal affairs. Papua New Guinea is {pngpol|flying in} 34 police.

Malaita's premier, Daniel Suidani, who {oppose|opposed} Sogavare's move in 2019 to {switch|drop} Taiwan for China and has taken 25 million dollars of {usaid|aid} from Washington directly, {condemn|condemned} the {riot|burning} but repeated that the prime minister had to {stepreq,resign|step down}. Opposition leader Matthew Wale will move a {motion|motion} of no confidence.

China's embassy {protectreq|asked} the authorities to protect its citizens; about a hundred were being {shelter|sheltered} in a hotel, it said. Officers have made 36 {arrests36|arrests}.
--
who embassy: body CN | China's embassy
who aus: Australian police; Australian
who sol: state SB | Solomon Islands
* riot PROTEST/riot ongoing
  when: 2021-11-24/2021-11-26 "a third day" "Wednesday"
  where: chinatown; honiara
  by: crowd
  to: sog
* land MOBILIZE/police occurred
  when: 2021-11-25 "Thursday night"
  where: honiara
  by: aus
  to: sog
  said: morrison official "said"
* gas ASSAULT/crowd-control occurred
  when: 2021-11-26 "Friday"
  where: "the prime minister's house"; honiara
  by: police
  to: crowd
  with: crowd-control "tear gas"; small-arms "warning shots"
* arson PROTEST/riot occurred
  when: 2021-11-26 "Friday"
  where: "the prime minister's house"; honiara
  by: crowd
  to: sog; "outbuilding" thing
  part_of: riot
* encourage ACCUSE/allege occurred
  when: 2021-11-24/2021-11-26 bounded
  by: sog
  to: "foreign powers"
  about: riot
  answers: riot "encouraged"
* bow REJECT/change occurred
  when: 2021-11-24/2021-11-26 bounded
  by: sog
  to: crowd
  about: RETREAT/resign by sog
* march PROTEST/demo occurred
  when: 2021-11-24 "Wednesday"
  where: "parliament"; honiara
  by: "some 1,000 people"
  to: sog
* resignreq REQUEST/change occurred
  when: 2021-11-24 "Wednesday"
  where: "parliament"; honiara
  by: "some 1,000 people"
  to: sog
  about: RETREAT/resign by sog
* resign RETREAT/resign demanded optional
  when: ?
  by: sog
* torch PROTEST/riot occurred
  when: 2021-11-24/2021-11-25 bounded "Wednesday"
  where: honiara
  by: crowd
  to: "hut" thing; "high school" thing; "police station" thing
  part_of: riot
* loot PROTEST/riot occurred
  when: 2021-11-24/2021-11-26 bounded
  where: chinatown; honiara
  by: crowd
  part_of: riot
* lockdown COERCE/curfew occurred
  when: 2021-11-24/2021-11-25 bounded "Thursday morning"
  where: honiara
  by: sog
  to: crowd
* follow MOBILIZE/troops announced
  when: ?
  where: honiara
  by: aus
  to: sog
  said: morrison official "said"
* treaty AGREE occurred
  when: 2017 from text "2017"
  by: aus; sol
* request REQUEST/assist occurred
  when: 2021-11-24/2021-11-25 bounded
  by: sog
  to: aus
  about: MOBILIZE/police by aus
* nointer AGREE occurred optional
  when: 2021-11-25/2021-11-26 bounded
  by: morrison
  to: sol
* pngpol MOBILIZE/police announced
  when: ?
  where: honiara
  by: png
  to: sog
* oppose REJECT occurred optional
  when: 2019/2021-11-26 bounded
  by: suidani
  to: sog
  about: switch
* switch SANCTION/discontinue occurred
  when: 2019 from text "2019"
  by: sog
  to: taiwan
* usaid AID occurred
  when: ?
  by: us
  to: suidani
* condemn ACCUSE/disapprove occurred
  when: 2021-11-24/2021-11-26 bounded
  by: suidani
  to: crowd
  about: riot
  answers: riot "condemned"
* stepreq REQUEST/change occurred
  when: 2021-11-24/2021-11-26 bounded
  by: suidani
  to: sog
  about: RETREAT/resign by sog
* motion REQUEST/change announced
  when: ?
  by: wale
  to: sog
* protectreq REQUEST/assist occurred
  when: 2021-11-24/2021-11-26 bounded
  by: embassy
  to: "the authorities"
  about: AID to "its citizens"
* shelter AID ongoing
  when: 2021-11-24/2021-11-26 bounded
  where: "a hotel"; honiara
  to: "its citizens"
  said: embassy official "said"
* arrests36 COERCE/arrest occurred
  when: 2021-11-24/2021-11-26 bounded
  where: honiara
  by: police
  to: crowd
  detained: 36 "36" side recipient
figure: demonstrators ~1000 "some 1,000 people"
figure: sheltered ~100 "about a hundred" voice embassy

== e-honiara-2
outlet: Melanesia Situation Desk
register: ngo
published: 2021-12-01
--
Solomon Islands: civil {riot|unrest} in Honiara, situation report no. 3 (30 November, 18:00)

Overview

Calm has held in the capital since the night of Saturday 27 November. The dusk-to-dawn {curfew|curfew}, {curfew|imposed} by the Governor-General on Friday, is {shorten|shortened} from tonight to the hours between nine and five. Schools remain {schools|closed} to the end of the year. About 250 police and soldiers from Australia, Papua New Guinea and Fiji are {patrol|patrolling} together with the RSIPF; sixty-five from New Zealand will {nzjoin|join} them by Thursday.

Human cost. Three bodies were found on Friday evening, and a fourth is now reported, in the burned-out rear of a shop of the Chinatown; police think that the dead, not yet identified, had been inside to take goods when the building was {firedshop|fired} by others. Hospitals have {treat|treated} 31 injured, two of them officers {stones|struck} by stones on Kukum Highway. Claims on social networks that soldiers had {shotboy|shot} a boy at Burns Creek are false: we have visited the family; the boy has measles.

Damage. Fifty-six buildings {riot|burned}, among them the whole of Chinatown's eastern row and a sawmill and a rice depot in Ranadi. The central bank puts the loss at 227 million local dollars, the chamber of commerce first at 500 million and since Monday at 200. A thousand jobs are gone.

Needs and response

Food is the first concern. Rice sells at three times its price. The Red Cross has {rc|handed out} 2,900 parcels at four churches since Sunday. An Australian transport aircraft {rations|brought} eleven tonnes of family rations to Henderson on Monday and {evac|took out} 40 nationals of three countries. A {shipment|shipment} of 5,000 bags from Beijing is due on the 8th. On Malaita women's groups have {taro|loaded} two boats with taro and cabbage for the settlements "of all islands", as their banner has it; one of the two was {turnback|ordered back} by a marine patrol for want of a COVID permit and, after the bishop {phone|telephoned} the minister, {admit|admitted} the same day.

Protection. Seventy Chinese families still {sleep|sleep} in a police barrack. Some traders from Guadalcanal, on the other hand, report that they were {threat|told} to be gone from Auki by Christmas "or the same {threat,fire|fire}" would find them; the Malaita provincial government has {condmsg|condemned} the {threat|messages} and {post|posted} eleven constables in the market. Between 27 and 30 November police {search|searched} houses in Burns Creek and Fulisango and {arrests108|arrested} 108 people, 22 of them under 16, who are {arrests108|held} with adults. Their {release|release} into the care of parents, which the ombudsman has {relreq|asked for}, would free two crowded cells.

Outlook

On Monday 6 December parliament is to {motion|vote} on the {motion|motion} of no confidence. If it fails, protest may flare anew; youth leaders in Burns Creek say they will {walkthreat,walk|walk} to the Ridge again "with or without permit". The churches {table|brought} Mr Sogavare's deputy and Mr Suidani's secretary to one table on Sunday, the first {table|contact} of this kind since 2019. They {prayer|agreed} on one thing only, a day of prayer.

~ Map: click to enlarge. Photo: volunteer with parcels. Photo: volunteer with parcels.
--
who gg: office SB | Governor-General
who rc: organisation - | Red Cross
who omb: office SB | the ombudsman
where burns: district SB -9.43 160.01 | Burns Creek
where fuli: district SB -9.44 159.98 | Fulisango
where aukitown: town SB -8.77 160.70 | Auki
who malaita: Malaita provincial government
where ridge: site SB -9.43 159.955 | the Ridge
where guadal: region SB -9.60 160.10 | Guadalcanal
who bishop: office SB | the bishop
* riot PROTEST/riot occurred
  when: ?
  where: chinatown; ranadi; honiara
  to: "buildings" thing
  injured: 31 "31 injured"
  sites: 56 "Fifty-six buildings"
* curfew COERCE/curfew occurred
  when: 2021-11-26 "Friday"
  where: honiara
  by: gg
* shorten CONCEDE occurred
  when: 2021-11-30 "tonight"
  where: honiara
  by: gg
* schools COERCE/restrict ongoing
  when: 2021-11-30/2021-12-31 "the end of the year"
* patrol COOPERATE ongoing
  when: 2021-11-30
  where: honiara
  by: aus; png; fiji; police
* nzjoin MOBILIZE/troops announced
  when: 2021-11-30/2021-12-02 bounded "Thursday"
  where: honiara
  by: nz
  to: police
* firedshop PROTEST/riot occurred
  when: ?
  where: chinatown; honiara
  by: "others"
  to: "a shop" thing
  killed: 3 "Three bodies" as_of 2021-11-26
  killed: 4 "a fourth"
  said: police official suggested "think"
  part_of: riot
* treat AID occurred optional
  when: 2021-11-26/2021-11-30 bounded
  by: "Hospitals"
  to: "31 injured"
* stones PROTEST/riot occurred
  when: ?
  where: kukum; honiara
  to: "officers"
  with: stones "stones"
  injured: 2 "two of them officers" side recipient
  part_of: riot
* shotboy ASSAULT/firearms denied
  when: ?
  where: burns; honiara
  by: "soldiers" alleged of "social networks"
  to: "a boy"
  said: "social networks" media claimed "Claims"
* rc AID occurred
  when: 2021-11-28/2021-11-30 "since Sunday"
  where: "four churches"; honiara
  by: rc
* rations AID occurred
  when: 2021-11-29 "Monday"
  where: airport; honiara
  by: aus
* evac AID occurred
  when: 2021-11-29 "Monday"
  where: airport; honiara
  by: aus
  to: "40 nationals"
* shipment AID announced
  when: 2021-12-08 "the 8th"
  by: china
* taro AID occurred
  when: 2021-11-26/2021-11-30 bounded
  where: malaitaisle
  by: "women's groups"
  to: "settlements"
* turnback COERCE/restrict occurred
  when: 2021-11-26/2021-11-30 bounded
  by: "marine patrol"
  to: "women's groups"; "boats" thing
* phone CONSULT/phone occurred
  when: 2021-11-26/2021-11-30 bounded
  by: bishop
  to: "the minister"
* admit RETREAT/access occurred
  when: 2021-11-26/2021-11-30 bounded "the same day"
  to: "women's groups"
* sleep AID ongoing optional
  when: 2021-11-30
  where: "a police barrack"; honiara
  by: police
  to: "Chinese families"
* threat THREATEN/violence occurred
  when: 2021-11-26/2021-11-30 bounded
  where: aukitown; malaitaisle
  to: "Some traders"
  about: ASSAULT/destroy to "Some traders" at aukitown
  said: "Some traders" witness "report"
* fire ASSAULT/destroy threatened optional
  when: 2021-11-30/2021-12-25 bounded "by Christmas"
  where: aukitown
  to: "Some traders"
* condmsg ACCUSE/disapprove occurred
  when: 2021-11-26/2021-11-30 bounded
  by: malaita
  about: threat
  answers: threat "condemned"
* post MOBILIZE/police occurred
  when: 2021-11-26/2021-11-30 bounded
  where: "the market"; aukitown
  by: malaita
  answers: threat "posted"
* search COERCE occurred
  when: 2021-11-27/2021-11-30 from text "Between 27 and 30 November"
  where: burns; fuli; honiara
  by: police
  to: "houses" thing
* arrests108 COERCE/arrest occurred
  when: 2021-11-27/2021-11-30 from text "Between 27 and 30 November"
  where: burns; fuli; honiara
  by: police
  to: "108 people"
  detained: 108 "108 people" side recipient
  detained: 22 "22 of them under 16" part side recipient
* release RETREAT/release demanded
  when: ?
  by: police
  to: "22 of them"
* relreq REQUEST/yield occurred
  when: 2021-11-27/2021-11-30 bounded
  by: omb
  to: police
  about: release
* motion REQUEST/change announced
  when: 2021-12-06 from text "Monday 6 December"
  where: "parliament"; honiara
  to: sog
* walkthreat THREATEN occurred
  when: 2021-11-27/2021-11-30 bounded
  by: "youth leaders"
  about: PROTEST/demo at ridge
* walk PROTEST/demo threatened optional
  when: ?
  where: ridge; honiara
  by: "youth leaders"
* table CONSULT/third-party occurred
  when: 2021-11-28 "Sunday"
  by: "Mr Sogavare's deputy"; "Mr Suidani's secretary"
  to: "The churches"
* prayer AGREE occurred
  when: 2021-11-28 "Sunday"
  by: "Mr Sogavare's deputy"; "Mr Suidani's secretary"
figure: troops ~250 "About 250 police and soldiers" of aus
figure: troops 65 "sixty-five" of nz

== e-honiara-3
outlet: Daily Hansard, Honiara (extracts)
register: parliament
published: unknown
--
No. 41. {motion|Motion} of no confidence in the Prime Minister

Sitting of Monday, 6 December 2021, the Speaker presiding.

Mr WALE (Aoke/Langalanga), {motion|moving}: Mr Speaker, I have no joy in this. On the twenty-fourth of last month our own children {riot|burned} Honiara, our own town. I {walecond|condemn} that and have not stopped {walecond|condemning} it. But who left them hungry outside the fence? The people of Malaita came in August with a {petition|petition}; he would {notreceive|not receive} it. The {march|march} of that Wednesday was peaceful until his men {gas24|fired} gas from the Ridge. This Prime Minister is using the money of a foreign fund to {bribe|buy} the loyalty of members in this chamber. I say it outside too: let him sue.

Mr SOGAVARE: A point of order. I {withdrawreq|call on} the honourable member to withdraw.

Mr WALE: I {walerefuse|refuse}.

Mr SOGAVARE, replying, spoke for ninety minutes. He said that the {riot|events} were no {riot!denied|protest} but an attempted {coup|coup}. Agents of Taiwan had {paid|paid} for it, and "politicians of Malaita with them". He had {request|called on} Australia because the police could not hold Parliament House and three stations at once; had they not {land|come}, "the mother of this nation's daughter would have been {raped|raped}, and this house be ash". He {thank|thanked} the four sister countries. On {resign|resignation}: "I would {norsg,resign|step down} only if I had broken the law. I will never {norsg,resign|resign} at the bidding of a few. If we bow, it's by stones that governments will be made."

Mr KENILOREA JR. (East Are'are) said that Mr Sogavare had himself come to the chair in 2000 after gunmen of the Malaita Eagle Force {held2000|held} the then premier and obliged him to {go2000|go}. (Uproar.) He recalled the Townsville {townsville|agreement}, under which those guns were to be {laydown|laid down}, and RAMSI, whose two thousand soldiers and police {ramsi|came} in July 2003 and stayed fourteen years. "Shall we need them for another fourteen?"

The MINISTER OF POLICE: There are rumours that I shall {disarm|disarm} the close protection unit or that China {advisers|sends} policemen. As to the first, no. As to the second, six advisers will {advisers|arrive} to train ours, with shields and helmets, and why not? It is a {advisers|gift} we {accept|accepted} as we accept all gifts.

Question put. Ayes 15; noes 32; abstentions 2. The {motion|motion} was {lost|lost}.

Outside the chamber, it is recorded at the request of the Serjeant-at-Arms, roads were {roads|blocked} by police with vehicles {lend|lent} by Fiji from six o'clock; some shops put up boards; nothing happened. A man at Naha was {kerosene|stopped} with two bottles of kerosene. The sitting was adjourned sine die at 7.12 p.m.
--
who kenil: office SB | Mr KENILOREA JR.
who sog: Mr SOGAVARE
who wale: Mr WALE
who polmin: office SB | MINISTER OF POLICE
who mef: group SB | Malaita Eagle Force
who ramsi: force - | RAMSI
where naha: district SB -9.45 159.98 | Naha
where ridge: site SB -9.43 159.955 | the Ridge
* motion REQUEST/change occurred
  when: 2021-12-06 from text "Monday, 6 December 2021"
  by: wale
  to: sog
* riot PROTEST/riot occurred
  when: 2021-11-24 from text "On the twenty-fourth of last month"
  where: honiara
  by: "our own children"
  said: wale party
* walecond ACCUSE/disapprove occurred
  when: 2021-12-06
  by: wale
  to: "our own children"
  about: riot
  answers: riot "condemn"
* petition REQUEST occurred
  when: 2021-08 "August"
  by: "The people of Malaita"
  to: sog
  said: wale party
* notreceive REJECT occurred
  when: 2021-08 "August"
  by: sog
  to: "The people of Malaita"
  about: petition
  answers: petition "would not receive it"
  said: wale party
* march PROTEST/demo occurred
  when: 2021-11-24 "that Wednesday"
  where: honiara
  by: "The people of Malaita"
  to: sog
  said: wale party
* gas24 ASSAULT/crowd-control occurred
  when: 2021-11-24 "that Wednesday"
  where: ridge; honiara
  by: "his men" alleged of wale
  to: "The people of Malaita"
  with: crowd-control "gas"
  said: wale party
* bribe ACCUSE/allege occurred
  when: 2021-12-06
  by: wale
  to: sog
* withdrawreq REQUEST/yield occurred
  when: 2021-12-06
  by: sog
  to: wale
  answers: bribe "A point of order"
* walerefuse REJECT/yield occurred
  when: 2021-12-06
  by: wale
  to: sog
  about: withdrawreq
  answers: withdrawreq "I refuse"
* coup COERCE/martial-law attempted
  when: 2021-11-24 "that Wednesday"
  where: honiara
  by: "Agents of Taiwan" alleged of sog; "politicians of Malaita" alleged of sog
  to: sog
  said: sog party "said"
* paid ACCUSE/allege occurred
  when: 2021-12-06
  by: sog
  to: "Agents of Taiwan"; "politicians of Malaita"
  about: coup
* request REQUEST/assist occurred
  when: 2021-11-24/2021-12-06 bounded
  by: sog
  to: aus
  said: sog party "said"
* land MOBILIZE/police occurred
  when: 2021-11-24/2021-12-06 bounded
  where: honiara
  by: aus
  said: sog party "said"
* raped ASSAULT/sexual hypothetical optional
  when: ?
  to: "daughter"
  said: sog party
* thank SUPPORT occurred
  when: 2021-12-06
  by: sog
  to: "the four sister countries"
* resign RETREAT/resign hypothetical optional
  when: ?
  by: sog
* norsg REJECT/change occurred
  when: 2021-12-06
  by: sog
  to: wale
  about: RETREAT/resign by sog
  answers: motion "replying"
* held2000 ASSAULT/abduct occurred
  when: 2000 from text "2000"
  by: mef
  to: "the then premier"
  said: kenil party "said"
* go2000 RETREAT/resign occurred
  when: 2000 from text "2000"
  by: "the then premier"
  to: mef
  said: kenil party "said"
* townsville AGREE occurred
  when: 2000/2003-07 bounded
  by: mef
  said: kenil party "recalled"
* laydown RETREAT/disarm announced optional
  when: ?
  by: mef
  said: kenil party "recalled"
* ramsi MOBILIZE/troops occurred
  when: 2003-07 from text "July 2003"
  by: ramsi
  said: kenil party "recalled"
* disarm RETREAT/disarm denied
  when: ?
  by: polmin
  to: "the close protection unit"
  said: polmin official denied "no"
* advisers MOBILIZE announced
  when: ?
  by: china
  said: polmin official
* accept AGREE occurred
  when: ?
  by: polmin
  to: china
  about: advisers
  said: polmin official
* lost REJECT occurred
  when: 2021-12-06 from text "Monday, 6 December 2021"
  by: "noes"
  to: wale
  about: motion
  answers: motion "The motion was lost"
* roads COERCE/restrict occurred
  when: 2021-12-06 from text "Monday, 6 December 2021"
  where: honiara
  by: "police"
  to: "roads" thing
* lend AID occurred
  when: ?
  by: fiji
  to: "police"
* kerosene COERCE/arrest occurred optional
  when: 2021-12-06
  where: naha
  to: "A man"
figure: votes 15 "Ayes 15"
figure: votes 32 "noes 32"
figure: votes 2 "abstentions 2"
figure: troops 2000 "two thousand" of ramsi
