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
Australian police {deploy|land} in Honiara as rioters {breach|defy} {curfew|lockdown} a third day

HONIARA, Nov 26 (Arafura) - Smoke hung over the harbour of the Solomon Islands capital on Friday and police {tg26|fired} tear gas and warning shots to keep a crowd from the prime minister's house, hours after the first Australian officers {deploy|arrived} to help restore order.

The crowd, several hundred young men by an eyewitness's reckoning, {pmhouse|set} a thatched outbuilding of the residence {pmhouse|alight} before they were {tg26|pushed off}. Manasseh Sogavare was not there. In an address he said foreign powers who did not want his country to have ties with Beijing had {incite|encouraged} the {riot|unrest}. "I am not going to {yield|bow down} to anyone," he said. "We are intact."

The trouble started on Wednesday, when some 1,000 people, many from Malaita, the most populous island, {march|marched} on parliament with a {demandres|demand} that he {resign!demanded|resign}. Parliament was {adjourn|adjourned}. A hut used by messengers beside it was {hut|torched}, then part of a high school and a police station. The {riot|looting} in Chinatown followed. Sogavare ordered a 36-hour {curfew|lockdown}, which by Thursday morning nobody heeded.

Scott Morrison said 23 federal officers had {deploy|gone} on Thursday night, with 50 more to {deploy2!announced|follow} along with 43 soldiers and a patrol boat, under a {treaty|treaty} the two {treaty|signed} in 2017, and at Sogavare's {request|request}. They would not {intervene|interfere} in internal affairs. Papua New Guinea is {pngdeploy|flying} in 34 police.

Malaita's premier, Daniel Suidani, who {switchobj|opposed} Sogavare's {switch|move} in 2019 to {switch|drop} Taiwan for China and has {usaid|taken} 25 million dollars of aid from Washington directly, {suidcond|condemned} the {riot|burning} but {suidask|repeated} that the prime minister had to {resign!demanded|step down}. Opposition leader Matthew Wale will move a {move|motion} of no confidence.

China's embassy {chinaask|asked} the authorities to protect its citizens; about a hundred were being {chinesehouse|sheltered} in a hotel, it said. Officers have made 36 {arr26|arrests}.
--
who embassy: body CN | China's embassy
who aus: Australian police; Australian
* deploy MOBILIZE/police occurred
  when: 2021-11-25 "Thursday night"
  where: honiara
  by: aus
  to: sog
  said: morrison official "said"
  answers: request "at Sogavare's request"
* riot PROTEST/riot ongoing
  when: 2021-11-24/2021-11-26 "a third day"
  where: honiara; chinatown
  by: crowd
  to: sog
* curfew COERCE/curfew occurred
  when: 2021-11-24 "Wednesday"
  where: honiara
  by: sog
* breach PROTEST/riot occurred
  when: 2021-11-25/2021-11-26 "Thursday morning"
  where: honiara
  by: crowd
  to: sog
  answers: curfew
* tg26 ASSAULT/crowd-control occurred
  when: 2021-11-26 "Friday"
  where: "the prime minister's house"; honiara
  by: police
  to: crowd
  with: crowd-control "tear gas"; small-arms "warning shots"
* pmhouse PROTEST/riot occurred
  when: 2021-11-26 "Friday"
  where: "the prime minister's house"; honiara
  by: crowd
  to: sog; "a thatched outbuilding" thing
  participants: >=200 vague "several hundred" voice "an eyewitness"
  said: "an eyewitness" witness
* incite SUPPORT occurred
  when: 2021-11-24/2021-11-26 bounded
  by: "foreign powers" alleged of sog
  to: crowd
  said: sog official "said"
* yield REJECT/yield occurred
  when: 2021-11-26
  by: sog
* march PROTEST/demo occurred
  when: 2021-11-24 "Wednesday"
  where: "parliament"; honiara
  by: "some 1,000 people"
  to: sog
  participants: ~1000 "some 1,000 people"
* demandres REQUEST/change occurred
  when: 2021-11-24 "Wednesday"
  by: "some 1,000 people"
  to: sog
  about: resign
* adjourn COERCE/restrict occurred optional
  when: 2021-11-24 "Wednesday"
* hut PROTEST/riot occurred
  when: 2021-11-24 "Wednesday"
  where: "parliament"; honiara
  by: crowd
  to: "A hut used by messengers" thing; "a high school" thing; "a police station" thing
* deploy2 MOBILIZE/troops announced
  when: ?
  where: honiara
  by: aus
  said: morrison official "said"
* treaty AGREE occurred
  when: 2017 "2017"
  by: aus; sog
  to: sog; aus
  said: morrison official "said"
* request REQUEST/assist occurred
  when: 2021-11-24/2021-11-25 bounded
  by: sog
  to: aus
* intervene AGREE occurred
  when: 2021-11-25/2021-11-26 bounded
  by: aus
  to: sog
  said: morrison official "said"
* pngdeploy MOBILIZE/police ongoing
  when: 2021-11-26
  where: honiara
  by: png
* switchobj REJECT occurred
  when: 2019/2021-11-26 bounded "2019"
  by: suidani
  to: sog
  about: switch
  answers: switch
* switch SANCTION/discontinue occurred
  when: 2019 "2019"
  by: sog
  to: taiwan
* usaid AID occurred
  when: ?
  by: us
  to: suidani
  money: 25000000 "25 million dollars"
* suidcond ACCUSE/disapprove occurred
  when: 2021-11-24/2021-11-26 bounded
  by: suidani
  to: crowd
  about: riot
  answers: riot "condemned the burning"
* suidask REQUEST/change occurred
  when: 2021-11-24/2021-11-26 bounded
  by: suidani
  to: sog
  about: resign
* resign RETREAT/resign demanded optional
  when: ?
  by: sog
* move REQUEST/change announced
  when: ?
  by: wale
  to: sog
* chinaask REQUEST/assist occurred
  when: 2021-11-24/2021-11-26 bounded
  by: embassy
  to: "the authorities"
* chinesehouse AID ongoing
  when: 2021-11-24/2021-11-26 bounded
  where: "a hotel"
  to: "about a hundred"
  said: embassy official "said"
* arr26 COERCE/arrest occurred
  when: 2021-11-24/2021-11-26 bounded
  where: honiara
  by: police
  detained: 36 "36 arrests"
figure: troops 23 "23 federal officers" of aus voice morrison
figure: troops 50 "50 more" of aus voice morrison
figure: troops 43 "43 soldiers" of aus voice morrison
figure: troops 34 "34 police" of png

== e-honiara-2
outlet: Melanesia Situation Desk
register: ngo
published: 2021-12-01
--
Solomon Islands: civil {riot|unrest} in Honiara, situation report no. 3 (30 November, 18:00)

Overview

Calm has held in the capital since the night of Saturday 27 November. The dusk-to-dawn {curfew2|curfew}, imposed by the Governor-General on Friday, is {ease|shortened} from tonight to the hours between nine and five. Schools remain {school|closed} to the end of the year. About 250 police and soldiers from Australia, Papua New Guinea and Fiji are {patrol|patrolling} together with the RSIPF; sixty-five from New Zealand will {nz!announced|join} them by Thursday.

Human cost. Three bodies were found on Friday evening, and a fourth is now reported, in the {fire|burned-out} rear of a shop of the Chinatown; police think that the dead, not yet identified, had been inside to take goods when the building was {fire|fired} by others. Hospitals have {treat|treated} 31 injured, two of them officers {stones|struck} by stones on Kukum Highway. Claims on social networks that soldiers had {shotdead!denied|shot} a boy at Burns Creek are false: we have visited the family; the boy has measles.

Damage. Fifty-six buildings {riot|burned}, among them the whole of Chinatown's eastern row and a sawmill and a rice depot in Ranadi. The central bank puts the loss at 227 million local dollars, the chamber of commerce first at 500 million and since Monday at 200. A thousand jobs are gone.

Needs and response

Food is the first concern. Rice sells at three times its price. The Red Cross has {rice|handed} out 2,900 parcels at four churches since Sunday. An Australian transport aircraft {flight|brought} eleven tonnes of family rations to Henderson on Monday and {evac|took} out 40 nationals of three countries. A {chinarice|shipment} of 5,000 bags from Beijing is {chinarice!announced|due} on the 8th. On Malaita women's groups have {malfood|loaded} two boats with taro and cabbage for the settlements "of all islands", as their banner has it; one of the two was {turn|ordered} back by a marine patrol for want of a COVID permit and, after the bishop {bishop|telephoned} the minister, {turn2|admitted} the same day.

Protection. Seventy Chinese families still sleep in a police barrack. Some traders from Guadalcanal, on the other hand, report that they were {gonereq,threatmal|told} to be gone from Auki by Christmas "or the {burnauki!threatened|same fire}" would find them; the Malaita provincial government has {malcond|condemned} the messages and {malguard|posted} eleven constables in the market. Between 27 and 30 November police {search|searched} houses in Burns Creek and Fulisango and {arr|arrested} 108 people, 22 of them under 16, who are {hold|held} with adults. Their {kidfree|release} into the care of parents, which the ombudsman has {omb|asked for}, would {kidfree!hypothetical|free} two crowded cells.

Outlook

On Monday 6 December parliament is to vote on the {move!announced|motion} of no confidence. If it {defeat!hypothetical|fails}, {protest|protest} may flare anew; youth leaders in Burns Creek say they will {march6,march6th|walk} to the Ridge again "with or without permit". The churches {meetchurch|brought} Mr Sogavare's deputy and Mr Suidani's secretary to one table on Sunday, the first {meetchurch|contact} of this kind since 2019. They {agreechurch|agreed} on one thing only, a day of prayer.

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
* curfew2 COERCE/curfew ongoing
  when: 2021-11-26/2021-11-30 "Friday"
  where: honiara
  by: gg
* ease CONCEDE occurred
  when: 2021-11-30 "from tonight"
  by: gg
* school COERCE/restrict ongoing
  when: ? "the end of the year"
  where: honiara
  to: "Schools" thing
* patrol COOPERATE ongoing
  when: 2021-11-30
  where: honiara
  by: aus; png; fiji; police
  to: police; aus; png; fiji
* nz MOBILIZE/police announced
  when: 2021-12-02 "by Thursday"
  where: honiara
  by: nz
* fire PROTEST/riot occurred
  when: ?
  where: chinatown
  by: "others"
  to: "a shop of the Chinatown" thing
  killed: 3 "Three bodies" voice police as_of 2021-11-26
  killed: 4 "a fourth"
  said: police official suggested "think"
* stones PROTEST/riot occurred
  when: ?
  where: kukum
  to: police
  with: stones "stones"
  injured: 2 "two of them" part side recipient
* treat AID occurred
  when: ?
  by: "Hospitals"
  to: "31 injured"
* shotdead ASSAULT/firearms denied
  when: ?
  where: burns
  by: "soldiers" denied
  to: "a boy"
  said: "social networks" media claimed "Claims"
* riot PROTEST/riot occurred
  when: ?
  where: chinatown; ranadi
  to: "Fifty-six buildings" thing
  sites: 56 "Fifty-six buildings"
  injured: 31 "31 injured"
* rice AID occurred
  when: 2021-11-28/2021-11-30 "since Sunday"
  where: "four churches"
  by: rc
* flight AID occurred
  when: 2021-11-29 "Monday"
  where: airport
  by: aus
* evac AID occurred
  when: 2021-11-29 "Monday"
  where: airport
  by: aus
  to: "40 nationals of three countries"
  evacuated: 40 "40 nationals of three countries"
* chinarice AID announced
  when: 2021-12-08 "the 8th"
  by: china
* malfood AID occurred
  when: ?
  where: malaitaisle
  by: "women's groups"
  to: "the settlements"
* turn COERCE/restrict occurred
  when: ?
  by: "a marine patrol"
  to: "one of the two" thing
* bishop REQUEST/yield occurred
  when: ?
  by: bishop
  to: "the minister"
  answers: turn
* turn2 RETREAT/access occurred
  when: ? "the same day"
  to: "one of the two" thing
* threatmal THREATEN/violence occurred
  when: ?
  where: aukitown
  to: "Some traders from Guadalcanal"
  said: "Some traders from Guadalcanal" witness "report"
  about: burnauki
* burnauki PROTEST/riot threatened optional
  when: ? "by Christmas"
  where: aukitown
  to: "Some traders from Guadalcanal"
  said: "Some traders from Guadalcanal" witness "report"
* malcond ACCUSE/disapprove occurred
  when: ?
  by: malaita
  about: threatmal
  answers: threatmal "condemned the messages"
* malguard MOBILIZE/police occurred
  when: ?
  where: aukitown
  by: malaita
  troops: 11 "eleven constables"
* search COERCE occurred
  when: 2021-11-27/2021-11-30 "Between 27 and 30 November"
  where: burns; fuli
  by: police
  to: "houses" thing
* arr COERCE/arrest occurred
  when: 2021-11-27/2021-11-30 "Between 27 and 30 November"
  where: burns; fuli
  by: police
  to: "108 people"
  detained: 108 "108 people"
  detained: 22 "22 of them" part
* hold COERCE/arrest ongoing
  when: 2021-11-27/2021-12-01 bounded
  by: police
  to: "22 of them"
  detained: 22 "22 of them"
* omb REQUEST/yield occurred
  when: 2021-11-27/2021-12-01 bounded
  by: omb
  to: police
  about: kidfree
* kidfree RETREAT/release demanded
  when: ?
  by: police
  to: "22 of them"
* move REQUEST/change announced
  when: 2021-12-06 "Monday 6 December"
  to: sog
* defeat REJECT hypothetical optional
  when: 2021-12-06 "Monday 6 December"
* protest PROTEST/demo hypothetical
  when: ?
* march6 PROTEST/demo threatened
  when: ?
  where: ridge
  by: "youth leaders in Burns Creek"
* meetchurch CONSULT/third-party occurred
  when: 2021-11-28 "Sunday"
  by: "Mr Sogavare's deputy"; "Mr Suidani's secretary"; "The churches"
  to: "The churches"
* agreechurch AGREE occurred
  when: 2021-11-28 "Sunday"
  by: "Mr Sogavare's deputy"; "Mr Suidani's secretary"
  to: "Mr Sogavare's deputy"; "Mr Suidani's secretary"
* march6th THREATEN occurred
  when: ?
  by: "youth leaders in Burns Creek"
  about: march6
* gonereq REQUEST/yield occurred
  when: ?
  where: aukitown
  to: "Some traders from Guadalcanal"
  said: "Some traders from Guadalcanal" witness "report"
figure: troops ~250 "About 250 police and soldiers"
figure: troops 65 "sixty-five" of nz
figure: parcels 2900 "2,900 parcels" of rc

== e-honiara-3
outlet: Daily Hansard, Honiara (extracts)
register: parliament
published: unknown
--
No. 41. {move|Motion} of no confidence in the Prime Minister

Sitting of Monday, 6 December 2021, the Speaker presiding.

Mr WALE (Aoke/Langalanga), {move|moving}: Mr Speaker, I have no joy in this. On the twenty-fourth of last month our own children {riot|burned} Honiara, our own town. I {cond|condemn} that and have not stopped {cond|condemning} it. But who left them hungry outside the fence? The people of Malaita came in August with a {petmal|petition}; he would not {petmal2|receive} it. The {march|march} of that Wednesday was peaceful until his men {tg24|fired} gas from the Ridge. This Prime Minister is using the money of a foreign fund to {buy|buy} the loyalty of members in this chamber. I say it outside too: let him {sue!hypothetical|sue}.

Mr SOGAVARE: A point of order. I {wdraw|call on} the honourable member to withdraw.

Mr WALE: I {refuse|refuse}.

Mr SOGAVARE, replying, spoke for ninety minutes. He said that the {riot|events} were no protest but an attempted {coup|coup}. Agents of Taiwan had {coup|paid} for it, and "politicians of Malaita with them". He had {request|called on} Australia because the police could not hold Parliament House and three stations at once; had they not come, "the mother of this nation's daughter would have been {mother!hypothetical|raped}, and this house be ash". He {thankaus|thanked} the four sister countries. On resignation: "I would {resign!hypothetical|step down} only if I had broken the law. I will never {rejres|resign} at the bidding of a few. If we bow, it's by stones that governments will be made."

Mr KENILOREA JR. (East Are'are) said that Mr Sogavare had himself come to the chair in 2000 after gunmen of the Malaita Eagle Force {kidnap00|held} the then premier and {oblige00|obliged} him to {go00|go}. (Uproar.) He recalled the Townsville {tpa|agreement}, under which those guns were to be {tpaguns!announced|laid} down, and RAMSI, whose two thousand soldiers and police {ramsi|came} in July 2003 and stayed fourteen years. "Shall we {ramsi3!hypothetical|need} them for another fourteen?"

The MINISTER OF POLICE: There are rumours that I shall {dis!denied|disarm} the close protection unit or that China {chinapol!announced|sends} policemen. As to the first, no. As to the second, six advisers will {chinapol!announced|arrive} to {train!announced|train} ours, with shields and helmets, and why not? It is a gift we {chinaacc|accepted} as we accept all gifts.

Question put. Ayes 15; noes 32; abstentions 2. The {move|motion} was {defeat|lost}.

Outside the chamber, it is recorded at the request of the Serjeant-at-Arms, roads were {roads6|blocked} by police with vehicles lent by Fiji from six o'clock; some shops put up boards; nothing happened. A man at Naha was {molotov|stopped} with two bottles of kerosene. The sitting was adjourned sine die at 7.12 p.m.
--
who kenil: office SB | Mr KENILOREA JR.
who sog: Mr SOGAVARE
who wale: Mr WALE
who polmin: office SB | MINISTER OF POLICE
who mef: group SB | Malaita Eagle Force
who ramsi: force - | RAMSI
where naha: district SB -9.45 159.98 | Naha
where ridge: site SB -9.43 159.955 | the Ridge
* move REQUEST/change occurred
  when: 2021-12-06
  by: wale
  to: sog
  about: RETREAT/resign
* riot PROTEST/riot occurred
  when: 2021-11-24 "the twenty-fourth of last month"
  where: honiara
  by: "our own children"
  to: honiara thing
  said: wale official
* cond ACCUSE/disapprove occurred
  when: 2021-12-06
  by: wale
  to: "our own children"
  about: riot
  answers: riot
* petmal REQUEST/change occurred
  when: 2021-08 "in August"
  by: "The people of Malaita"
  to: sog
  said: wale official
* petmal2 REJECT/meet occurred optional
  when: 2021-08 "in August"
  by: sog
  to: "The people of Malaita"
  said: wale official
  answers: petmal "receive it"
* march PROTEST/demo occurred
  when: 2021-11-24 "that Wednesday"
  where: honiara
  to: sog
  said: wale official
* tg24 ASSAULT/crowd-control occurred
  when: 2021-11-24 "that Wednesday"
  where: ridge
  by: "his men"
  with: crowd-control "gas"
  said: wale official
* sue ACCUSE/investigate hypothetical optional
  when: ?
  by: sog
  to: wale
* refuse REJECT/yield occurred
  when: 2021-12-06
  by: wale
  to: sog
  answers: wdraw
* wdraw REQUEST/yield occurred
  when: 2021-12-06
  by: sog
  to: wale
* coup COERCE/martial-law attempted
  when: 2021-11-24
  by: "Agents of Taiwan" alleged of sog; "politicians of Malaita" alleged of sog
  to: sog
  said: sog official "said"
* request REQUEST/assist occurred
  when: 2021-11-24/2021-12-06 bounded
  by: sog
  to: aus
* mother ASSAULT/sexual hypothetical
  when: ?
  to: "the mother of this nation's daughter"
  said: sog official
* thankaus SUPPORT occurred
  when: 2021-12-06
  by: sog
  to: "the four sister countries"
* resign RETREAT/resign hypothetical
  when: ?
  by: sog
* kidnap00 ASSAULT/abduct occurred
  when: 2000 "2000"
  by: mef
  to: "the then premier"
  said: kenil official "said"
* oblige00 COERCE occurred
  when: 2000 "2000"
  by: mef
  to: "the then premier"
  said: kenil official "said"
* tpa AGREE occurred
  when: ?
  where: "Townsville"
  said: kenil official "recalled"
* tpaguns RETREAT/disarm announced optional
  when: ?
* ramsi MOBILIZE/troops occurred
  when: 2003-07 "July 2003"
  by: ramsi
  troops: 2000 "two thousand soldiers and police"
  said: kenil official "recalled"
* ramsi3 MOBILIZE/troops hypothetical
  when: ?
  by: ramsi
  said: kenil official
* dis RETREAT/disarm denied
  when: 2021-12-06
  by: polmin denied
  to: "close protection unit"
  said: "rumours" unnamed suggested
* chinapol AID announced
  when: ?
  by: china
  to: police
  said: polmin official
* train AID announced
  when: ?
  by: china
  to: police
  said: polmin official
* chinaacc AGREE occurred
  when: ?
  by: polmin
  to: china
* defeat REJECT occurred
  when: 2021-12-06
  to: wale
  answers: move
* roads6 COERCE/restrict occurred
  when: 2021-12-06 "from six o'clock"
  where: honiara
  by: police
  to: "roads" thing
* molotov COERCE/arrest occurred
  when: 2021-12-06
  where: naha
  to: "A man"
* buy COERCE/misinformation ongoing optional
  when: 2021-12-06
  by: sog alleged of wale
  to: "members"
  said: wale official
* rejres REJECT/yield occurred
  when: 2021-12-06
  by: sog
  to: wale
  about: resign
* go00 RETREAT/resign occurred
  when: 2000 "2000"
  by: "the then premier"
  said: kenil official "said"
figure: votes 15 "15"
figure: votes 32 "32"
figure: votes 2 "2"
