story: e-uri
conflict: Kashmir
countries: IN, PK
facts: On 18 September 2016 four gunmen raided the brigade headquarters at Uri and killed 17, later 18 and 19, Indian soldiers; India blamed Jaish-e-Mohammed and Pakistan, pulled out of the Islamabad SAARC summit on 27
  September and said on 29 September that it had struck launch pads across the Line of Control in the night; Pakistan denied any crossing and reported two soldiers killed by firing; Pakistan's joint session met on
  5 and 6 October. Small incidents and wordings are ours. (public record: Indian DGMO, Pakistani ISPR, press of September and October 2016)

who india: state IN | India; Delhi; New Delhi
who pakistan: state PK | Pakistan; Islamabad; Pak
who inarmy: force IN | Indian army; Indian forces; Indian troops; the army
who pakarmy: force PK | Pakistan army; Pakistani troops; ISPR
who raiders: group - | four gunmen; the raiders; the attackers; fidayeen
who jem: group PK | Jaish-e-Mohammed; Jaish
who dgmo: person IN | Ranbir Singh
who modi: person IN | Narendra Modi; Modi; Mr Modi
who rajnath: person IN | Rajnath Singh
who sharif: person PK | Nawaz Sharif; Mr Sharif
who wani: person IN | Burhan Wani
who hizb: group - | Hizbul Mujahideen
who usa: state US | United States; Washington; the Americans
where uri: town IN 34.08 74.05 | Uri
where loc: region - 34.00 74.00 | Line of Control; LoC
where srinagar: town IN 34.08 74.80 | Srinagar
where valley: region IN 34.00 74.80 | Kashmir valley; the valley; Kashmir
where bhimber: near PK 32.97 74.08 | Bhimber
where baramulla: town IN 34.20 74.36 | Baramulla

== e-uri-1
outlet: Jhelum Valley Herald
register: daily
published: 2016-09-19
--
Seventeen soldiers {uri|burn} and {uri|fall} in Uri camp {uri|raid}

SRINAGAR, Sept 18: The men of the 10 Dogra were asleep in tents, their relief just arrived, when it came: four gunmen cut the fence of the brigade headquarters at Uri at half past five on Sunday morning, {uri|threw} incendiary grenades at the fuel and the canvas, and {uri|fired} on whoever ran out. Thirteen or fourteen of the 17 soldiers {uri|killed} were {uri|burnt}, an officer of the 15 Corps said. At least 19 others were {medevac|flown} to Srinagar by helicopter, some in a state that doctors called very critical. All four of the attackers were {shootdead|shot} within three hours.

It is the heaviest loss the army has taken in a single {uri|strike} in Kashmir in more than twenty years.

The Director General of Military Operations, Lt Gen Ranbir Singh, said items with Pakistani markings were found and that first reports "indicated" Jaish-e-Mohammed, the band {indict|charged} by the federal agency over the airbase {pathankot|assault} at Pathankot in January. He had {dgmocall|rung} his opposite number across the line to convey "serious {dgmocall2|concerns}". The home minister, Rajnath Singh, {cancel|cancelled} a {moscowtrip|trip} to Moscow and {terrorstate|called} Pakistan "a terrorist state" that should be {isolate,isoask|isolated}. "Those behind this despicable {uri|attack} will not go unpunished," Mr Modi {vow|vowed}.

Islamabad {reject|rejected} the {terrorstate|charge} as baseless and said India was {accuse2|diverting} the world's eye from the valley.

That valley has not drawn breath since 8 July, when the army {wani|killed} Burhan Wani, the young commander of Hizbul Mujahideen. Eighty-five people have died in {crackdown|firing} on {protests|protests}, thousands carry pellets in the face. {curfew|Curfew} was in force in ten of Srinagar's police districts yesterday again, the 72nd day, and the press of Greater Rainawari was {press|locked} for a second time in the month. At Nowgam a crowd tried to {nowgam|storm} a police picket and was {teargas|driven} off with gas.

Colonels here expect more. If an {second!hypothetical|attack} of this sort comes on the highway, one of them said, "no one will {backth|hold} us back".

~ Photo: smoke above the Uri garrison, Sunday. Photo: smoke above the Uri garrison, Sunday.
~ ALSO TODAY: Ton-up Pujara plunders Kiwi attack | Apple growers fight scab
--
who agency: body IN | the federal agency
where pathankot: town IN 32.27 75.65 | Pathankot
where nowgam: town IN 34.03 74.78 | Nowgam
where rainawari: district IN 34.10 74.82 | Rainawari
who police: force IN | police
* uri ASSAULT/firearms occurred
  when: 2016-09-18 "Sunday morning" "Sunday"
  where: uri
  by: raiders; jem alleged of dgmo
  to: inarmy
  with: grenade "incendiary grenades"; small-arms
  killed: 17 "17 soldiers" side recipient
  killed: 13-14 "Thirteen or fourteen" part side recipient voice "an officer of the 15 Corps"
  injured: >=19 "At least 19 others" side recipient
  said: "an officer of the 15 Corps" party "said"
  said: dgmo party suggested "indicated"
* medevac AID occurred
  when: 2016-09-18
  where: srinagar
  to: "19 others"
  with: helicopter "helicopter"
* shootdead ASSAULT/firearms occurred
  when: 2016-09-18 "within three hours"
  where: uri
  to: raiders
  killed: 4 "All four of the attackers" side recipient
* indict ACCUSE/investigate occurred
  when: 2016-01/2016-09-19 bounded
  by: agency
  to: jem
  about: pathankot
* pathankot ASSAULT occurred
  when: 2016-01 "in January"
  where: pathankot
  by: jem alleged of agency
  to: "the airbase" thing
* dgmocall CONSULT/phone occurred
  when: 2016-09-18/2016-09-19 bounded
  by: dgmo; "his opposite number"
  to: "his opposite number"
* dgmocall2 ACCUSE/disapprove occurred
  when: 2016-09-18/2016-09-19 bounded
  by: dgmo
  to: "his opposite number"
  about: uri
  answers: uri
* cancel SANCTION/discontinue occurred optional
  when: 2016-09-18/2016-09-19 bounded
  by: rajnath
  about: moscowtrip
* terrorstate ACCUSE/disapprove occurred
  when: 2016-09-18/2016-09-19 bounded
  by: rajnath
  to: pakistan
  about: uri
  answers: uri
* isolate SANCTION/discontinue demanded optional
  when: ?
  to: pakistan
* vow THREATEN/violence occurred
  when: 2016-09-18/2016-09-19 bounded
  by: modi
  to: "Those behind this despicable attack"
  answers: uri "Those behind this despicable attack"
* reject REJECT occurred optional
  when: 2016-09-18/2016-09-19 bounded
  by: pakistan
  to: india
  about: terrorstate
  answers: terrorstate "rejected the charge"
* accuse2 ACCUSE/allege occurred
  when: 2016-09-18/2016-09-19 bounded
  by: pakistan
  to: india
* wani ASSAULT/targeted occurred
  when: 2016-07-08 from text "8 July"
  where: valley
  by: inarmy
  to: wani
  killed: 1 "Burhan Wani" side recipient
* crackdown ASSAULT/crowd-control occurred
  when: 2016-07-08/2016-09-18
  where: valley
  to: "Eighty-five people"
  with: crowd-control "pellets"
  killed: 85 "Eighty-five people" side civilian
  injured: >=2000 "thousands" vague side civilian
* protests PROTEST/demo ongoing
  when: 2016-07-08/2016-09-19
  where: valley
* curfew COERCE/curfew ongoing
  when: 2016-07-09/2016-09-18 "yesterday" "the 72nd day"
  where: srinagar
* press COERCE/censor occurred
  when: 2016-09-01/2016-09-18 bounded "for a second time in the month"
  where: rainawari
  to: "the press of Greater Rainawari"
* nowgam PROTEST/riot occurred
  when: 2016-09-18/2016-09-19 bounded
  where: nowgam
  by: "a crowd"
  to: "a police picket" thing
* teargas ASSAULT/crowd-control occurred
  when: 2016-09-18/2016-09-19 bounded
  where: nowgam
  by: police
  to: "a crowd"
  with: crowd-control "gas"
* second ASSAULT hypothetical
  when: ?
  where: "the highway"
  to: inarmy
  said: "one of them" unnamed "said"
* isoask REQUEST/change occurred
  when: 2016-09-18/2016-09-19 bounded
  by: rajnath
  about: isolate
* backth THREATEN/violence occurred
  when: 2016-09-18/2016-09-19 bounded
  by: "one of them"
* moscowtrip CONSULT/visit announced optional
  when: ?
  where: "Moscow"
  by: rajnath

== e-uri-2
outlet: Radio Chenab, Muzaffarabad
register: radio
published: 2016-09-30
--
Evening bulletin and talk: "Not one of them {surgical!denied|set foot} here"

In the studio: our host. On the line: our reporter at Bhimber.

HOST: Delhi says its commandos {surgical|crossed} the Line of Control on Wednesday night and {surgical|struck} seven launch pads, that dozens of militants were {surgical|killed}, and everybody went home for breakfast. What did people in Bhimber hear?

REPORTER: {locfire|Mortars}, from about half past two until eight in the morning. Two of our soldiers were {locfire|martyred}, a naik and a havildar, and nine {locfire|wounded}. Nobody here saw a helicopter, nobody a stranger. The army took thirty journalists by bus to two of the spots today to show there had been no {surgical!denied|raid}. A brigadier with a map said: had they come, they would not have gone back.

HOST: So the ISPR calls it cross-border {locfire|fire}.

REPORTER: "{locfire|Firing} rebranded", yes. The Prime Minister, Nawaz Sharif, {condemn|condemned} the {locfire|firing} and told the cabinet this morning that Pakistan wants peace, but that its forces would {ripostew,riposte|reply} to any {adventure!hypothetical|aggression}. And the Defence Minister on television again {nuke|hinted} at tactical weapons that are "not kept for show". Our own gunners {answerfire|answered} on Thursday; an Indian post at Mendhar was left burning, and one Indian soldier strayed over and is being {chavan|held} at Nikyal. His side {chavanask|asks for} him {chavanback!demanded|back}.

HOST: On the far side they are {inevac|moving} people.

REPORTER: In Punjab, yes, everything within ten kilometres of the wire. Six districts {inevac|emptied}, schools {inschool|shut}, gurdwaras {incook|cooking} for the {inevac|evacuated}. I spoke by telephone to a teacher at Fazilka who says there is no {war!denied|shelling} there whatever; she is annoyed about the exams. On ours, Pakistan's air force {motorway|landed} jets on the motorway last week, {flights|closing} it for two days, and flights to Gilgit and Skardu were {gilgit|cancelled}.

HOST: Diplomats?

REPORTER: China has {chinacalls|asked} the two for restraint and, in the same breath, put another six months' {chinablock|hold} on the listing of the Jaish leader in New York. The Russians went ahead with their first {drill|exercise} with our army at Cherat, which had Delhi {indiaobj|objecting} all month. The UN chief {unoffer|offered} his good offices. Islamabad {pakaccept|welcomed} them; New Delhi, well, you can guess.

HOST: We can. Next: why onions are forty rupees.
--
who host: outlet PK | HOST
who khawaja: office PK | the Defence Minister
who china: state CN | China
who russia: state RU | The Russians
who un: office - | The UN chief
who pakarmy: Our own gunners; our army; our soldiers
who commandos: force IN | its commandos
where mendhar: town IN 33.60 74.11 | Mendhar
where nikyal: town PK 33.48 74.08 | Nikyal
where punjab: province IN 31.00 75.40 | Punjab
where fazilka: town IN 30.40 74.03 | Fazilka
where cherat: site PK 33.82 71.89 | Cherat
where gilgit: town PK 35.92 74.31 | Gilgit
where skardu: town PK 35.30 75.63 | Skardu
* surgical ASSAULT/firearms occurred
  when: 2016-09-28/2016-09-29 "Wednesday night"
  where: loc
  by: commandos
  to: "seven launch pads" thing
  killed: >=24 "dozens of militants" vague side recipient voice india
  sites: 7 "seven launch pads" voice india
  said: india party claimed "says"
  said: "A brigadier" party denied "said"
* locfire ASSAULT/heavy-weapons occurred
  when: 2016-09-29 "half past two until eight in the morning"
  where: bhimber
  by: india
  to: pakarmy
  with: mortar "Mortars"
  killed: 2 "Two of our soldiers" side recipient
  injured: 9 "nine" side recipient
  said: pakarmy official "calls"
* condemn ACCUSE/disapprove occurred
  when: 2016-09-30 "this morning"
  by: sharif
  to: india
  about: locfire
  answers: locfire "condemned the firing"
* riposte ASSAULT hypothetical optional
  when: ?
  by: pakistan
  to: india
* ripostew THREATEN/violence occurred
  when: 2016-09-30 "this morning"
  by: sharif
  to: india
  about: riposte
* adventure ASSAULT hypothetical
  when: ?
  to: pakistan
  said: sharif official "told"
* nuke THREATEN/violence occurred
  when: 2016-09-29/2016-09-30 bounded
  by: khawaja
  to: india
  with: nuclear "tactical weapons"
* answerfire ASSAULT/heavy-weapons occurred
  when: 2016-09-29 "Thursday"
  where: mendhar
  by: pakarmy
  to: "an Indian post" thing
  answers: locfire "answered"
* chavan COERCE/arrest ongoing
  when: 2016-09-29/2016-09-30
  where: nikyal
  by: pakistan
  to: "one Indian soldier"
  detained: 1 "one Indian soldier"
* chavanask REQUEST/yield occurred
  when: 2016-09-29/2016-09-30 bounded
  by: india "His side"
  to: pakistan
  about: chavanback
* chavanback RETREAT/release demanded optional
  when: ?
  by: pakistan
  to: "one Indian soldier"
* inevac AID occurred
  when: 2016-09-29/2016-09-30 bounded
  where: punjab
  by: india
  to: "people"
* inschool COERCE/restrict occurred
  when: 2016-09-29/2016-09-30 bounded
  where: punjab
  to: "schools" thing
* incook AID ongoing
  when: 2016-09-29/2016-09-30
  where: punjab
  by: "gurdwaras"
  to: "the evacuated"
* war ASSAULT/heavy-weapons denied
  when: 2016-09-30
  where: fazilka
  said: "a teacher at Fazilka" witness denied "says"
* motorway MOBILIZE/weapons occurred
  when: 2016-09-19/2016-09-25 bounded "last week"
  where: "the motorway"
  by: "Pakistan's air force"
  with: airstrike "jets"
* flights COERCE/restrict occurred
  when: 2016-09-19/2016-09-25 bounded "for two days"
  where: "the motorway"
  by: "Pakistan's air force"
  to: "the motorway" thing
* gilgit COERCE/restrict occurred
  when: 2016-09-19/2016-09-25 bounded "last week"
  where: gilgit; skardu
  to: "flights" thing
* chinacalls REQUEST/yield occurred
  when: 2016-09-29/2016-09-30 bounded
  by: china
  to: india; pakistan
* chinablock REJECT occurred
  when: 2016-09-29/2016-09-30 bounded
  where: "New York"
  by: china
  to: india
* drill COOPERATE occurred
  when: ?
  where: cherat
  by: russia; pakarmy
* indiaobj REJECT occurred
  when: 2016-09 "all month"
  by: india
  to: russia
  about: drill
  answers: drill
* unoffer AGREE occurred
  when: 2016-09-29/2016-09-30 bounded
  by: un
  to: india; pakistan
* pakaccept SUPPORT occurred
  when: 2016-09-29/2016-09-30 bounded
  by: pakistan
  to: un
  answers: unoffer "welcomed them"

== e-uri-3
outlet: Gazette of the House, Islamabad
register: parliament
published: 2016-10-07
--
Summary record, joint sitting of 5-6 October: the situation on the Line of Control

The Speaker took the chair at 4.12 p.m. The first day's business was opened by the Prime Minister.

Mr Sharif said that Burhan Wani, whom the Indian forces had {wani|slain} in July, was a son of the soil, and that more than a hundred Kashmiris had been {crackdown|killed} since and 700 partly {crackdown|blinded}. Pakistan had no hand in the {uri|incident} at Uri; India had {blame|accused} it "within hours, before a stone was turned". He had {offerinq|proposed} an international {inquiry!hypothetical|inquiry} and had no answer. If war were {warhyp!hypothetical|imposed}, the nation would {defendw,defend|fight} as one. He {thanks|thanked} China, Turkey and Azerbaijan for standing by the country.

Two sets of hands had been busy in the House. Members of one opposition party {boycott|stayed} away on both days: their leader, Mr Imran Khan, said he would not {nosit|sit} under a prime minister who had not answered the charges of the Panama papers, and {lockdown|threatened} to {shutcapital!threatened|shut} down the capital on the 30th. The honourable Leader of the Opposition from the People's Party attended. He {bilawal|criticised} the foreign policy that let five neighbours {saarcout|quit} the SAARC {saarc|summit} due in November, leaving Islamabad to {postpone|put} it off without date.

A senator from Khyber Pakhtunkhwa asked who had let "certain gentlemen" hold {rallies|rallies} in Lahore while the world {pressure|asks} us for action against them. (Interruptions.) He said the civil side had {cabinetwarn|told} the generals so, plainly, on Monday; the newspaper that printed it had had its reporter {exitban|barred} from leaving the country. The Minister of State denied that any such {cabinetwarn!denied|exchange} had taken place.

The Minister for Water stated that Delhi on 26 September had {indus|suspended} the meetings of the Indus commission and was studying how to draw more of the western rivers. Should India {dam!hypothetical|break} the treaty of 1960, he {casus|warned}, it would be taken as an act of war.

On the night of 28-29 September no {surgical!denied|strike} had been made, the Adviser on Foreign Affairs repeated. Two soldiers died under {locfire|shelling}. On 3 October two or more gunmen had {baramulla|attacked} a border guard camp in Baramulla, and one Indian had been {baramulla|killed}: "They will {blameus!hypothetical|charge} us with that too." He disclosed that the security advisers of the two countries had {nsa|spoken} by telephone and {deesc|agreed} to lower tension. The Indian soldier in custody was well treated and could be {chavanback!hypothetical|handed} over in due time.

The House by a unanimous vote adopted a resolution {rescondemn|condemning} "unprovoked {locviol|firing}" and {resask|calling} upon the United Nations to send observers. It {resreject|rejected} the claim that Kashmir is an integral part of India. It expressed {resmourn|sympathy} with the injured of the valley and {resaid|offered} eye surgeons.

The sitting was prorogued at 8.55 p.m. on Saturday, 6 October.
--
who imran: person PK | Imran Khan
who sharif: the Prime Minister; a prime minister
who oppleader: office PK | Leader of the Opposition
who adviser: office PK | Adviser on Foreign Affairs
who house: body PK | The House; the House
who mos: office PK | Minister of State
who wmin: office PK | Minister for Water
who un: organisation - | United Nations
who china: state CN | China
who turkey: state TR | Turkey
who azer: state AZ | Azerbaijan
who oppparty: party PK | one opposition party
who inreporter: person PK | its reporter
* wani ASSAULT/targeted occurred
  when: 2016-07 "in July"
  by: inarmy
  to: wani
  said: sharif official "said"
  killed: 1 "Burhan Wani" side recipient
* crackdown ASSAULT/crowd-control occurred
  when: 2016-07/2016-10-05 bounded "since"
  where: valley
  to: "Kashmiris"
  killed: >=100 "more than a hundred Kashmiris" side civilian voice sharif
  injured: 700 "700" side civilian voice sharif
  said: sharif official "said"
* uri ASSAULT/firearms occurred
  when: ?
  where: uri
  by: pakistan alleged of india
  said: sharif official denied "said"
* blame ACCUSE/allege occurred
  when: ? "within hours"
  by: india
  to: pakistan
  said: sharif official "said"
  about: uri
* offerinq REQUEST/change occurred
  when: ?
  by: sharif
  about: inquiry
* inquiry ACCUSE/investigate demanded optional
  when: ?
* warhyp ASSAULT hypothetical
  when: ?
  to: pakistan
  said: sharif official "said"
* defend ASSAULT hypothetical optional
  when: ?
  by: pakistan
* defendw THREATEN/violence occurred
  when: 2016-10-05
  by: sharif
  about: defend
* thanks SUPPORT occurred
  when: 2016-10-05
  by: sharif
  to: china; turkey; azer
* boycott PROTEST/boycott occurred
  when: 2016-10-05/2016-10-06 "both days"
  by: oppparty
  to: sharif
* lockdown THREATEN/restrict occurred
  when: 2016-10-05/2016-10-06 bounded
  by: imran
  to: sharif
  about: shutcapital
* shutcapital PROTEST/obstruct threatened
  when: 2016-10-30 "the 30th"
  by: imran
  to: sharif
  where: "the capital"
* bilawal ACCUSE/disapprove occurred
  when: 2016-10-05/2016-10-06 bounded
  by: oppleader
  to: sharif
* saarcout SANCTION/withdraw occurred
  when: ?
  by: "five neighbours"
  to: pakistan
* saarc CONSULT/multilateral announced
  when: 2016-11 "November"
  to: pakistan
* rallies PROTEST/demo occurred
  when: ?
  where: "Lahore"
  by: "certain gentlemen"
  said: "A senator from Khyber Pakhtunkhwa" official "asked"
* postpone SANCTION/discontinue occurred optional
  when: ?
  by: pakistan
* pressure REQUEST/yield ongoing
  when: ?
  by: "the world"
  to: pakistan
  said: "A senator from Khyber Pakhtunkhwa" official "asked"
* cabinetwarn REQUEST/change occurred
  when: 2016-10-03 "Monday"
  by: "the civil side"
  to: "the generals"
  said: "A senator from Khyber Pakhtunkhwa" official "said"
  said: mos official denied "denied"
* exitban COERCE/restrict occurred
  when: 2016-10-03/2016-10-06 bounded
  to: inreporter
  said: "A senator from Khyber Pakhtunkhwa" official "said"
* indus SANCTION/discontinue occurred
  when: 2016-09-26 from text "26 September"
  by: india
  to: pakistan
  said: wmin official "stated"
* dam SANCTION/withdraw hypothetical
  when: ?
  by: india
  to: pakistan
  said: wmin official
* casus THREATEN/violence occurred
  when: 2016-10-05/2016-10-06 bounded
  by: wmin
  to: india
* surgical ASSAULT/firearms denied
  when: 2016-09-28/2016-09-29 from text "the night of 28-29 September"
  where: loc
  by: india
  said: adviser official denied "repeated"
* locfire ASSAULT/heavy-weapons occurred
  when: 2016-09-28/2016-09-29 from text "the night of 28-29 September"
  where: loc
  to: "Two soldiers"
  killed: 2 "Two soldiers" side recipient voice adviser
  said: adviser official "repeated"
* baramulla ASSAULT/firearms occurred
  when: 2016-10-03 from text "3 October"
  where: baramulla
  by: "two or more gunmen"
  to: "a border guard camp" thing
  killed: 1 "one Indian" side recipient voice adviser
  said: adviser official
* blameus ACCUSE/allege hypothetical
  when: ?
  by: india
  to: pakistan
  about: baramulla
* nsa CONSULT/phone occurred
  when: ?
  by: "the security advisers of the two countries"
  said: adviser official "disclosed"
* deesc AGREE occurred
  when: ?
  by: "the security advisers of the two countries"
  said: adviser official "disclosed"
  to: "the security advisers of the two countries"
* chavanback RETREAT/release hypothetical
  when: ?
  by: pakistan
  to: "The Indian soldier in custody"
  said: adviser official
* rescondemn ACCUSE/disapprove occurred
  when: 2016-10-06
  by: house
  to: india
  about: locviol
  answers: locviol "condemning"
* locviol ASSAULT/firearms occurred
  when: ?
  where: loc
  by: india alleged of house
  said: house official
* resask REQUEST/assist occurred
  when: 2016-10-06
  by: house
  to: un
  about: MOBILIZE
* resreject REJECT occurred
  when: 2016-10-06
  by: house
  to: india
* resmourn SUPPORT occurred
  when: 2016-10-06
  by: house
  to: "the injured of the valley"
* resaid AGREE occurred
  when: 2016-10-06
  by: house
  to: "the injured of the valley"
  about: AID
* nosit REJECT occurred optional
  when: 2016-10-05/2016-10-06 bounded
  by: imran
  to: sharif

== e-uri-4
outlet: Pampore Trade Letter
register: other
published: 2016-11-14
--
Late rain rescues the crocus, and a saffron price war looms

PAMPORE - The growers had written the season off. Then, in the third week of October, the sky opened for two nights, and the purple fields along the highway exploded into bloom as if somebody had lit a fuse. Pickers were in the rows before dawn, baskets on the hip, racing the sun; by ten a crocus has surrendered its best threads.

Output will be about four tonnes, the growers' association reckons, a third more than in the drought of 2014, though nowhere near the sixteen of old. Two things worry it. Rats have invaded the corms. And cheaper Iranian threads are flooding the market in Delhi, where traders bombard buyers with offers at half the Pampore rate. "They are killing us on price," one farmer laughed, "but let them cook a biryani with it."

The spice park at Dussu, with its electric drier, is at last to open its gates next spring. Its manager promises a grading laboratory and a battle royal over labels: only threads that pass will carry the seal.

~ Subscribe for the weekly almond and walnut report
--
