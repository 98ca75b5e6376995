story: ax-basra
conflict: Iraq
countries: IQ
facts: Protests over water, power and jobs in Basra: on 8 July 2018 a man was shot near an oil field; on 3 and 4 September protesters were killed before the provincial government (five or six on 4 September); on 6 September party offices and the provincial building were burned and a curfew set; on 7 September the Iranian consulate was set on fire; on 8 September rockets fell near the airport and parliament met; Prime Minister Abadi came on 10 September; at least 12 to 15 died in the week. The port of Umm Qasr was blocked from 5 September. On 28 September the United States ordered its consulate closed. (public record: Iraqi health officials, Iraqi human rights commission, US State Department, press of July to September 2018.)

who protesters: population IQ | protesters; demonstrators; Protesters; Demonstrators
who police: force IQ | security forces; riot police; police; Iraqi security forces
who army: force IQ | army; the army; soldiers
who abadi: person IQ | Haider al-Abadi; Abadi; Haidar al-Abadi
who eidani: person IQ | Asaad al-Eidani; Eidani; the governor
who sadr: person IQ | Moqtada al-Sadr; Sadr; Muqtada al-Sadr
who sairoon: coalition IQ | Sairoon; Sairun; Sadr's list
who fatah: coalition IQ | Fatah list; Fatah; Conquest list
who badr: party IQ | Badr Organisation; Badr
who asaib: group IQ | Asaib Ahl al-Haq
who dawa: party IQ | Dawa Party; Dawa
who hashd: coalition IQ | Popular Mobilisation; Hashd
who muhandis: person IQ | Abu Mahdi al-Muhandis; Muhandis
who sistani: person IQ | Ayatollah Sistani; Sistani
who iran: state IR | Iran; Tehran
who us: state US | United States; Washington
who pompeo: person US | Mike Pompeo; Pompeo
who parl: body IQ | parliament; Council of Representatives
who kubis: person - | Jan Kubis; Kubis
who commission: body IQ | Human Rights Commission; human rights commission
who health: body IQ | health directorate; health department

where basra: town IQ 30.5085 47.7804 | Basra; BASRA; Basrah
where provhq: site IQ 30.5060 47.8100 | provincial building; governorate building; provincial government headquarters
where irancons: site IQ 30.4900 47.8300 | Iranian consulate
where uscons: site IQ 30.5540 47.6700 | US consulate; American consulate
where airport: site IQ 30.5490 47.6620 | Basra airport; the airport
where umm: town IQ 30.0362 47.9298 | Umm Qasr
where qurna: site IQ 30.9200 47.3300 | West Qurna 2; West Qurna
where baghdad: town IQ 33.3406 44.4009 | Baghdad; BAGHDAD

== ax-basra-1
outlet: Shatt Wire Service
register: wire
published: 2018-09-05
--
Five {headq|shot} dead in Basra as crowd {headqriot|storms} seat of province

BASRA, Sept 5 (SWS) - Iraqi security forces {headq,gas|fired} live rounds and tear gas at thousands of people who had {demo|gathered} before the provincial government headquarters in Basra, {headq|killing} at least five of them on Tuesday night, health officials and the Human Rights Commission said, the bloodiest day in two months of {demos|protests} over foul water, power cuts and unemployment.

The health directorate spoke of 41 {headq|injured}, among them nineteen members of the security forces {grenade|hit} by stones and a hand grenade. Medics said that most of the dead had bullet wounds in the chest.

It began with a {burial|funeral}. A young man of 23 had died on Monday when the police {first|broke up} a smaller {demo3|rally} in the same street; his killers must be handed over, mourners {burialdem|shouted} as they carried his coffin past the gate. By dusk petrol bombs were {headqriot|flying} and a wing of the building was {headqriot|alight}. Residents said men in black without insignia {headq|shot} from a roof; the military command denied that any of its soldiers had {headq!denied|fired}.

The army declared a {curfew|curfew} for Tuesday night and {uncurfew|lifted} it after an hour. On Wednesday demonstrators were {demonstr|back}. They {umm|parked} lorries across the entrance of Umm Qasr, the country's main port, and nothing moved in or out, a port official said.

Prime Minister Haider al-Abadi told a press conference in Baghdad he had {noshoot|ordered} "no real bullets", and he announced an {probe|inquiry} into the deaths. The UN envoy, Jan Kubis, {kubiscalm|appealed for} calm and {kubis|asked} the authorities to {restrain!demanded|refrain} from "disproportionate, lethal {headq|force}".

In July the {demos|demonstrations} had {spread|spread} from Basra to a dozen cities after a man was {qurna|shot} on the 8th of that month near the West Qurna 2 oil field, where people {jobs|demanded} jobs. Abadi {money|promised} three trillion dinars then. "Not one dinar has come," said Governor Asaad al-Eidani, who belongs to Abadi's own list and {sued|blames} him.

More than 30,000 people have been treated for poisoning by salt water since August, says the health department. Parliament, elected in May, {parlmeet|met} for the first time on Monday and {parlsplit|broke up} without choosing a speaker.

~ More from Iraq: Oil exports at record | Who won? Our guide to the blocs
--
who abadi: Prime Minister Haider al-Abadi
who eidani: Governor Asaad al-Eidani
who milcom: body IQ | the military command
who parl: Parliament
* headq ASSAULT/firearms occurred
  when: 2018-09-04 "Tuesday night"
  where: provhq; basra
  by: police; "men in black without insignia" alleged of "Residents"; army denied
  to: protesters "thousands of people"
  with: small-arms "live rounds"
  killed: >=5 "at least five of them" side civilian voice health
  injured: 41 "41" side unknown voice health
  injured: 19 "nineteen members of the security forces" part side actor voice health
  said: "health officials" official "said"
  said: commission official "said"
  said: "Residents" witness "said"
  said: milcom official denied "denied"
* gas ASSAULT/crowd-control occurred
  when: 2018-09-04 "Tuesday night"
  where: provhq; basra
  by: police
  to: "thousands of people"
  with: crowd-control "tear gas"
  said: "health officials" official "said"
  said: commission official "said"
* demo PROTEST/demo occurred
  when: 2018-09-04 "Tuesday night"
  where: provhq; basra
  by: "thousands of people"
  participants: >=2000 vague "thousands"
  said: "health officials" official "said"
* headqriot PROTEST/riot occurred
  when: 2018-09-04 "By dusk"
  where: provhq; basra
  by: "crowd"
  to: provhq thing
  with: incendiary "petrol bombs"
* demos PROTEST/demo ongoing
  when: 2018-07/2018-09-05 "two months"
  where: basra
  by: protesters "demonstrators"
* grenade PROTEST/riot occurred
  when: 2018-09-04
  where: provhq; basra
  by: "thousands of people"
  to: police "nineteen members of the security forces"
  with: stones "stones"; grenade "a hand grenade"
  injured: 19 "nineteen members of the security forces" side recipient voice health
  said: health official "spoke"
* burial PROTEST/demo occurred optional
  when: 2018-09-04
  where: provhq; basra
  by: "mourners"
  to: police
* first ASSAULT/crowd-control occurred
  when: 2018-09-03 "Monday"
  where: "the same street"; basra
  by: police
  to: "A young man of 23"
  killed: 1 "A young man of 23" side civilian
* demo3 PROTEST/demo occurred
  when: 2018-09-03 "Monday"
  where: "the same street"; basra
* burialdem REQUEST/yield occurred
  when: 2018-09-04
  where: provhq; basra
  by: "mourners"
  to: police
  about: COOPERATE
* curfew COERCE/curfew occurred
  when: 2018-09-04 "Tuesday night"
  where: basra
  by: army
* uncurfew CONCEDE occurred
  when: 2018-09-04 from curfew "after an hour"
  where: basra
  by: army
* demonstr PROTEST/demo occurred
  when: 2018-09-05 "Wednesday"
  where: basra
  by: protesters
* umm PROTEST/obstruct occurred
  when: 2018-09-05 "Wednesday"
  where: umm
  by: protesters
  to: umm thing
  said: "a port official" official "said"
* noshoot REQUEST/change occurred
  when: 2018-09-04/2018-09-05 bounded
  where: baghdad
  by: abadi
  about: headq
  said: abadi official "told"
* probe ACCUSE/investigate announced
  when: ?
  where: baghdad
  by: abadi
  about: headq
* kubis REQUEST/yield occurred
  when: 2018-09-04/2018-09-05 bounded
  by: kubis
  to: "the authorities"
  about: restrain
* restrain RETREAT demanded optional
  when: ?
  by: "the authorities"
* spread PROTEST/demo occurred optional
  when: 2018-07 "July"
  where: "a dozen cities"
* qurna ASSAULT/firearms occurred
  when: 2018-07-08 from text "the 8th of that month"
  where: qurna
  to: "a man"
* jobs REQUEST/change occurred
  when: 2018-07 "July"
  where: qurna
  by: "people"
* money AGREE occurred
  when: 2018-07 "then"
  by: abadi
  to: basra
  about: AID
* sued ACCUSE/disapprove occurred
  when: 2018-09-04/2018-09-05 bounded
  by: eidani
  to: abadi
  about: money
* parlmeet CONSULT occurred optional
  when: 2018-09-03 "Monday"
  by: parl
* parlsplit REJECT occurred optional
  when: 2018-09-03 "Monday"
  by: parl
* kubiscalm REQUEST/yield occurred
  when: 2018-09-04/2018-09-05 bounded
  by: kubis
figure: sick >=30000 "More than 30,000 people" at basra voice health
tie: eidani member_of abadi "belongs to Abadi's own list"

== ax-basra-2
outlet: The Corniche
register: daily
published: 2018-09-08
--
The night they {cons|burned} Tehran's house

From the bridge one saw five fires on Friday evening. The largest was the {cons|blaze} in the Iranian consulate. A few hundred young people had {consdemo|marched} there from the hospital, climbed the wall, {cons|torn down} the flag and {cons|thrown} bottles of petrol into the rooms. "Iran {iranout|out}, out, Basra is free," they sang. The guards {consguard|left} by the back without firing; the staff had {staffgo|gone} in the morning.

It was the fifth day of the {demos|protests}. On Thursday the rage had gone from one address to the next: the provincial building, {prov|burnt down} to the girders; the offices of the Dawa Party, of the Badr Organisation, of Asaib Ahl al-Haq, {offices|torched} all; the house of the acting council chairman; the studio of a state broadcaster. A man died in the Asaib building, one of its guards {offkill|shot} him, say his friends; the group says he burned in a {offices|fire} he had {offices|lit}. Since Monday ten, eleven or twelve people have been {dead|killed}, as one asks the morgue, the commission or the police.

The operations command imposed a total {curfew7|curfew} at nine on Friday and {curthr|warned} that groups in the street would be "{curarr|arrested} at once". Reinforcements of the Rapid Response Division {rrd|arrived} from Baghdad overnight. Muhandis, deputy head of the Hashd, {muhacc|accused} the American embassy of {muhlead|leading} it all through its consulate. No proof came with the words. In Tehran the foreign ministry {iracc|condemned} a savage {cons|attack}, {irsummon|summoned} the Iraqi ambassador and {irdem|demanded} that those who did it be {punish!demanded|punished}; Baghdad expressed its "deep {apolog|regret}".

This morning, three rockets {rockets|came down} by the airport, next to which the Americans have their consulate. No one was hurt. Nobody claimed them.

And the oil? It flows. At Umm Qasr the gates {ummopen|opened} again on Thursday night, when the tribes {tribes|persuaded} the boys to move the trucks; at Nahr Bin Omar some men {oilhost|kept} two engineers of the field in a caravan for an hour on Friday, then {oilfree|let go} of them with {oilapol|apologies}. {sadrdem,govres|Resign}, Moqtada al-Sadr tells the government from Najaf; he {sadrask|called for} an emergency {session|sitting} of parliament, live on television, and has it today. Ayatollah Sistani, through his man in Karbala, {sistacc|laid} the misery at the door of "bad governments" and {sistcond|disapproved} in the same breath of {dead|shots} at the peaceful and of {offices|fire} laid to buildings.

~ Drinking water: distribution points today, p. 2
~ Our reporter's telephone was smashed; he thanks the reader who lent him another
--
who opscom: body IQ | The operations command
who rrd: force IQ | Rapid Response Division
who irfm: body IR | the foreign ministry
who iraqgov: government IQ | Baghdad
who tribes: population IQ | the tribes
who gov: government IQ | the government
where nahr: near IQ 30.7500 47.6700 | Nahr Bin Omar
where karbala: town IQ 32.6160 44.0249 | Karbala
where najaf: town IQ 32.0259 44.3462 | Najaf
where tehranc: town IR 35.6944 51.4215 | In Tehran
where asaibb: site IQ - - | the Asaib building
* cons PROTEST/riot occurred
  when: 2018-09-07 "Friday evening"
  where: irancons; basra
  by: "A few hundred young people"
  to: irancons thing; iran
  with: incendiary "bottles of petrol"
* consdemo PROTEST/demo occurred
  when: 2018-09-07 "Friday evening"
  where: irancons; basra
  by: "A few hundred young people"
  to: iran
  participants: >=200 vague "A few hundred"
* consguard RETREAT/withdraw occurred
  when: 2018-09-07 "Friday evening"
  where: irancons
  by: "The guards"
* demos PROTEST/demo ongoing
  when: 2018-09-03/2018-09-07 "the fifth day"
  where: basra
* prov PROTEST/riot occurred
  when: 2018-09-06 "Thursday"
  where: provhq; basra
  to: provhq thing
* offices PROTEST/riot occurred
  when: 2018-09-06 "Thursday"
  where: basra
  to: dawa; badr; asaib; "the house of the acting council chairman" thing; "the studio of a state broadcaster" thing
* offkill ASSAULT/firearms occurred
  when: 2018-09-06 "Thursday"
  where: asaibb; basra
  by: "one of its guards" alleged of "his friends"
  to: "A man"
  killed: 1 "A man" side civilian
  said: "his friends" witness "say"
  said: asaib party denied "says"
* dead ASSAULT occurred
  when: 2018-09-03/2018-09-08 bounded "Monday"
  where: basra
  to: "people"
  killed: 10 "ten" side civilian voice "the morgue"
  killed: 11 "eleven" side civilian voice "the commission"
  killed: 12 "twelve people" side civilian voice police
  said: "the morgue" official
* curfew7 COERCE/curfew occurred
  when: 2018-09-07 "Friday"
  where: basra
  by: opscom
* curthr THREATEN/arrest occurred
  when: 2018-09-07 "Friday"
  where: basra
  by: opscom
  to: "groups in the street"
  about: curarr
* rrd MOBILIZE/troops occurred
  when: 2018-09-07/2018-09-08 "overnight"
  where: basra
  by: rrd
* muhacc ACCUSE/allege occurred
  when: 2018-09-07/2018-09-08 bounded
  by: muhandis
  to: "the American embassy"
  about: muhlead
* muhlead PROTEST/riot occurred optional
  when: 2018-09-03/2018-09-08 bounded
  by: "the American embassy" alleged of muhandis
  said: muhandis party claimed "accused"
* iracc ACCUSE/disapprove occurred
  when: 2018-09-07/2018-09-08 bounded
  where: tehranc
  by: irfm
  to: "those who did it"
  about: cons
  answers: cons "condemned a savage attack"
* irsummon REQUEST/meet occurred
  when: 2018-09-07/2018-09-08 bounded
  where: tehranc
  by: irfm
  to: "the Iraqi ambassador"
* irdem REQUEST/change occurred
  when: 2018-09-07/2018-09-08 bounded
  where: tehranc
  by: irfm
  to: "the Iraqi ambassador"
  about: punish
* punish COERCE/arrest demanded optional
  when: ?
  to: "those who did it"
* apolog CONCEDE occurred optional
  when: 2018-09-07/2018-09-08 bounded
  by: iraqgov
  to: iran
  about: cons
* rockets ASSAULT/heavy-weapons occurred
  when: 2018-09-08 "This morning"
  where: airport; basra
  to: airport thing
  with: rocket "three rockets" 3
  injured: 0 "No one was hurt" side recipient
* ummopen RETREAT/access occurred
  when: 2018-09-06 "Thursday night"
  where: umm
  by: "the boys"
  to: umm thing
  answers: tribes "persuaded"
* tribes REQUEST/yield occurred
  when: 2018-09-06 "Thursday night"
  where: umm
  by: tribes
  to: "the boys"
  about: ummopen
* oilhost ASSAULT/abduct occurred
  when: 2018-09-07 "Friday"
  where: nahr
  by: "some men"
  to: "two engineers"
  abducted: 2 "two engineers" side civilian
* oilfree RETREAT/release occurred
  when: 2018-09-07 "Friday"
  where: nahr
  by: "some men"
  to: "two engineers"
  released: 2 "two engineers" side civilian
* sadrdem REQUEST/yield occurred
  when: 2018-09-07/2018-09-08 bounded
  where: najaf
  by: sadr
  to: gov
  about: govres
* sadrask REQUEST/meet occurred
  when: 2018-09-06/2018-09-08 bounded
  where: najaf
  by: sadr
  to: parl
  about: session
* session CONSULT announced
  when: 2018-09-08 "today"
  by: parl
* sistacc ACCUSE/disapprove occurred
  when: 2018-09-07/2018-09-08 bounded
  where: karbala
  by: sistani
  to: "bad governments"
* sistcond ACCUSE/disapprove occurred
  when: 2018-09-07/2018-09-08 bounded
  where: karbala
  by: sistani
  about: dead
  about: offices
  answers: dead "disapproved"
  answers: offices "disapproved"
* staffgo RETREAT/withdraw occurred optional
  when: 2018-09-07 "in the morning"
  where: irancons; basra
  by: "the staff"
* oilapol CONCEDE occurred optional
  when: 2018-09-07 "Friday"
  where: nahr
  by: "some men"
  to: "two engineers"
* iranout REQUEST/yield occurred
  when: 2018-09-07 "Friday evening"
  where: irancons; basra
  by: "A few hundred young people"
  to: iran
* curarr COERCE/arrest threatened optional
  when: ?
  where: basra
  to: "groups in the street"
* govres RETREAT/resign demanded optional
  when: ?
  by: gov
tie: muhandis leads hashd "deputy head of"

== ax-basra-3
outlet: Upstream Analyst
register: analysis
published: 2018-10-02
--
After the {cons|fire}: what Basra's September changed

Washington {close|shut} its consulate in Basra last Friday. Secretary of State Mike Pompeo {pompacc|blamed} "indirect {rocketsall|fire}" by militias under the hand of Iran and its Quds Force, twice in three weeks, at the compound beside the airport; he would {pompthr|hold} Tehran {pompthr|responsible} and "{pompthr,respond|respond} promptly" to any {injury!hypothetical|injury} to Americans. The {close|departure} of the staff, Iran's foreign ministry {irscorn|complained}, rested on "propaganda". Iran itself had {reopen|opened} a new consulate in the city on September 11, four days after demonstrators had {cons|set} the old one {cons|alight}.

Second change: the prime minister. Haidar al-Abadi {visit|travelled} to Basra on September 10 and was {booed|booed} in his hotel. Two days before, in parliament, he had {quarrel|quarrelled} for an hour with Governor Eidani, each {quarrel|charging} the other with the rotten pipes. Sadr's list and Fatah, the list of the militias' men, until then sworn rivals, {ask2|called for} his {resign!demanded|resignation} the same evening within minutes of each other. A second term was dead. Today a new president is to be elected; he will name somebody else.

Third: those who {demos|marched}. At least fifteen people were {dead|killed} between September 3 and 8, by the count of the Human Rights Commission. The {probe|inquiry} opened by Abadi has led to the {removed|transfer} of two commanders and no {charge!denied|charge}. A woman of 46 who had organised women's {orgdemo|rallies} was {soad|shot} in her car on the 25th; police {soadinq|look for} her former husband, colleagues do not believe it. Dozens of young men were {arrests|arrested} at home in the week after the {cons|arson}; some say they were {beaten|beaten} by men of a militia and made to {sign|sign} a promise to stay indoors. A lawyer who {defend|defended} them without fee had been {lawyer|shot} dead outside a police station in July.

The engineers count differently. A Kuwaiti {kuwait|gift} of mobile desalination units has {kuwait|arrived}. Turkey {turk|raised} the flow of the Tigris by a third after a {turkvisit|visit} of Baghdad's water minister. Rain fell on the 24th. If the {demos|unrest} went to sleep, it was for that and not for the {curfew7|curfews}.

What has not changed is West Qurna, where at the gate of the concession the tents of the unemployed stand as in July, and the {demos|chant} is the same.

~ The author covers southern Iraq for energy clients. Views are personal.
~ Download as PDF (members)
--
who pompeo: Secretary of State Mike Pompeo
who abadi: the prime minister
who eidani: Governor Eidani
who quds: force IR | Quds Force
who irfm: body IR | Iran's foreign ministry
who militias: group IQ | militias
who turkey: state TR | Turkey
who kuwait: state KW | Kuwaiti
who waterm: person IQ | Baghdad's water minister
who soad: person IQ | A woman of 46
who lawyer: person IQ | A lawyer who defended them
where police: site IQ - - | a police station
* cons PROTEST/riot occurred
  when: 2018-09-07 from reopen "four days after"
  where: "the old one"; basra
  by: protesters "demonstrators"
  to: "the old one" thing; iran
* close SANCTION/withdraw occurred
  when: 2018-09-28 "last Friday"
  where: basra
  by: us
* pompacc ACCUSE/allege occurred
  when: 2018-09-28 "last Friday"
  by: pompeo
  to: militias; iran; quds
  about: rocketsall
* rocketsall ASSAULT/heavy-weapons occurred
  when: 2018-09-07/2018-09-28 "three weeks"
  where: airport; basra
  by: militias alleged of pompeo
  to: "the compound beside the airport" thing; us
  count: 2 "twice"
  said: pompeo official "blamed"
* pompthr THREATEN/violence occurred
  when: 2018-09-28 "last Friday"
  by: pompeo
  to: iran
  about: respond
* respond ASSAULT hypothetical optional
  when: ?
  by: us
  to: iran
* injury ASSAULT hypothetical optional
  when: ?
  to: "Americans"
* irscorn ACCUSE/disapprove occurred
  when: 2018-09-28/2018-10-02 bounded
  by: irfm
  to: us
  about: close
  answers: close "complained"
* reopen RETREAT/access occurred
  when: 2018-09-11 from text "September 11"
  where: basra
  by: iran
* demos PROTEST/demo occurred
  when: 2018-09
  where: basra; qurna
  by: "the unemployed"
* visit CONSULT/visit occurred
  when: 2018-09-10 from text "September 10"
  where: basra
  by: abadi
* booed PROTEST/demo occurred
  when: 2018-09-10 from text "September 10"
  where: "his hotel"; basra
  to: abadi
* quarrel ACCUSE/allege occurred
  when: 2018-09-08 from visit "Two days before"
  where: "in parliament"
  by: abadi; eidani
  to: eidani; abadi
* ask2 REQUEST/yield occurred
  when: 2018-09-08 from quarrel "the same evening"
  by: sairoon; fatah
  to: abadi
  about: resign
* resign RETREAT/resign demanded optional
  when: ?
  by: abadi
* dead ASSAULT occurred
  when: 2018-09-03/2018-09-08 from text "between September 3 and 8"
  where: basra
  to: "those who marched"
  killed: >=15 "At least fifteen people" side civilian voice commission
  said: commission official "count"
* probe ACCUSE/investigate occurred
  when: 2018-09-03/2018-10-02 bounded
  by: abadi
  about: dead
* removed SANCTION/expel occurred
  when: 2018-09-03/2018-10-02 bounded
  to: "two commanders"
  count: 2 "two commanders"
* charge ACCUSE/investigate denied
  when: 2018-09-03/2018-10-02 bounded
  to: "two commanders"
* orgdemo PROTEST/demo occurred
  when: ?
  by: soad
* soad ASSAULT/firearms occurred
  when: 2018-09-25 from text "the 25th"
  where: basra
  by: "her former husband" alleged of "police"
  to: soad
  said: "police" official suggested
* soadinq COERCE/arrest attempted
  when: 2018-09-25/2018-10-02 bounded
  by: "police"
  to: "her former husband"
* arrests COERCE/arrest occurred
  when: 2018-09-07/2018-09-14 bounded from cons "the week after"
  where: "at home"; basra
  to: "young men"
  detained: >=24 vague "Dozens of young men" side civilian
* beaten ASSAULT/beat occurred
  when: 2018-09-07/2018-10-02 bounded
  where: basra
  by: "men of a militia" alleged of "some"
  to: "young men"
  said: "some" witness claimed "say"
* sign AGREE occurred
  when: 2018-09-07/2018-10-02 bounded
  by: "young men"
  to: "men of a militia"
  said: "some" witness claimed "say"
* defend AID occurred optional
  when: ?
  by: lawyer
  to: "young men"
* lawyer ASSAULT/firearms occurred
  when: 2018-07 "July"
  where: police
  to: lawyer
  killed: 1 "A lawyer" side civilian
* kuwait AID occurred
  when: 2018-09/2018-10 bounded
  where: basra
  by: kuwait
  to: basra thing
* turk AID occurred
  when: 2018-09/2018-10 bounded
  by: turkey
* turkvisit CONSULT/visit occurred
  when: 2018-09/2018-10 bounded
  by: waterm
  to: turkey
* curfew7 COERCE/curfew occurred
  when: 2018-09
  where: basra
