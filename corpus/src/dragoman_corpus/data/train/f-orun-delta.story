story: f-orun-delta
conflict: Republic of Orun (fictional)
countries: XC XD
fictional: yes
facts: Invented: the Republic of Orun, 2009. Rebels of the Delta Salvation Army hold the river mouth; a garrison mutinies for pay, the neighbour Bastia lends planes and threatens to deport refugees, aid convoys go through, a hostage exchange is bargained, a police reform is agreed.

who orun: government XC | Orun; government of Orun; the government
who dsa: group XC | Delta Salvation Army; DSA; the rebels; rebels; insurgents
who adan: person XC | Issa Adan; General Adan; Adan
who mbeya: person XC | Clara Mbeya; President Mbeya; Mbeya; the president
who bastia: state XD | Bastia; Bastian
who oarmy: force XC | Orunese army; the army; government troops
who unmo: force - | UN mission; UNMOR; blue helmets; peacekeepers
who wfo: organisation - | World Food Office; WFO
who refugees: population XC | refugees; delta refugees
where tess: town XC 6.10 8.20 | Tessala
where mouth: region XC 5.20 8.00 | the delta; river mouth
where kaba: town XC 5.35 8.05 | Kaba; Kaba Port
where ngol: town XC 5.80 8.30 | Ngolo
where camp: site XD 6.30 8.90 | Sable camp; the camp

== f-orun-delta-1
outlet: Gulf & Savannah Wire
register: wire
published: 2009-05-11
--
Orun garrison {mutiny|mutinies}, rebels {kaba|walk into} river port

TESSALA, May 11 (GSW) - Insurgents of the Delta Salvation Army {kaba|took} the port of Kaba without a fight on Monday after its garrison, unpaid since January, {lockup|locked up} its officers and {leave|marched} off towards the capital.

About 600 mutineers were on the road north of Ngolo by evening. They {demandpay|want} four months' wages, their commander said on the radio of a lorry driver, and will {shootw,shoot|shoot} at anyone who stops them. President Clara Mbeya {offer|offered} two months at once; it was {nooffer|turned down}.

Bastia, the northern neighbour, {lend|lent} the army three transport planes, two of which {fly|brought} 240 presidential guards to Ngolo in the afternoon. It has also put its border brigade on {alert|alert} and {threatdep|threatened} to {dep|send back} the 41,000 delta refugees in Sable camp should their number grow.

The rebels, who have {hold|held} eleven employees of a dredging firm {hold|captive} since March, {offerex|proposed} to {exch|exchange} them for 30 prisoners; "not one", {rejectex|answered} Mbeya's chief of staff, General Issa Adan. In Kaba they {hang|hanged} a customs officer in front of his office, three people who fled by canoe told the World Food Office. The DSA says that he died of fright.

The WFO has {suspend|stopped} its barges. The UN mission, 1,900 strong, {evac|flew} 37 civilians out of the town at noon, and is considering whether to {station|station} a company at the lock.
--
who garrison: force XC | garrison; mutineers
who firm: organisation - | a dredging firm
who guards: force XC | presidential guards
who bbrigade: force XD | border brigade
* mutiny REJECT/yield occurred
  when: 2009-05-11 "Monday"
  where: kaba
  by: garrison
  to: "its officers"
* kaba COERCE/seize occurred
  when: 2009-05-11 "Monday"
  where: kaba
  by: dsa
  to: kaba thing
* leave RETREAT/withdraw occurred
  when: 2009-05-11 "Monday"
  where: kaba
  by: garrison
  troops: ~600 "About 600"
* demandpay REQUEST/yield occurred
  when: 2009-05-11
  by: garrison
  to: mbeya
  about: AID to garrison
* shoot ASSAULT/firearms hypothetical optional
  when: ?
  by: garrison
  to: "anyone who stops them"
* shootw THREATEN/violence occurred
  when: 2009-05-11
  by: garrison
  to: "anyone who stops them"
  about: shoot
* offer AGREE occurred
  when: 2009-05-11
  by: mbeya
  to: garrison
  answers: demandpay
  about: AID by mbeya to garrison
* nooffer REJECT occurred
  when: 2009-05-11
  by: garrison
  to: mbeya
  about: offer
  answers: offer "turned down"
* lend AID occurred
  when: 2009-05-11
  by: bastia
  to: oarmy
* fly MOBILIZE/troops occurred
  when: 2009-05-11 "afternoon"
  where: ngol
  by: guards
  troops: 240 "240 presidential guards"
* alert MOBILIZE/troops occurred
  when: 2009-05-11
  by: bastia; bbrigade
* threatdep THREATEN/expel occurred
  when: 2009-05-11
  by: bastia
  to: refugees
  about: dep
* dep COERCE/deport hypothetical optional
  when: ?
  where: camp
  by: bastia
  to: refugees
  displaced: 41000 "41,000 delta refugees"
* hold ASSAULT/abduct ongoing
  when: 2009-03-01/2009-05-11 "March"
  by: dsa
  to: "eleven employees of a dredging firm"
  abducted: 11 "eleven employees"
* offerex REQUEST/yield occurred
  when: 2009-03-01/2009-05-11 bounded
  by: dsa
  to: orun
  about: exch
* exch RETREAT/release demanded
  when: ?
  by: dsa; orun
  to: "30 prisoners"
* rejectex REJECT/yield occurred
  when: 2009-03-01/2009-05-11 bounded
  by: adan
  to: dsa
  about: offerex
  answers: offerex "answered"
* hang ASSAULT/targeted occurred
  when: 2009-05-11
  where: kaba
  by: dsa alleged of "three people who fled by canoe"
  to: "a customs officer"
  killed: 1 "a customs officer" side recipient
  said: "three people who fled by canoe" witness "told" via wfo
  said: dsa party denied "says"
* suspend SANCTION/discontinue occurred
  when: 2009-05-11
  by: wfo
* evac AID occurred
  when: 2009-05-11 "noon"
  where: kaba
  by: unmo
  to: "37 civilians"
  evacuated: 37 "37 civilians"
* station MOBILIZE/troops hypothetical
  when: ?
  where: "the lock"
  by: unmo
* lockup COERCE/arrest occurred
  when: 2009-05-11 "Monday"
  where: kaba
  by: garrison
  to: "its officers"
  part_of: mutiny

== f-orun-delta-2
outlet: Voice of the Mangroves
register: communique
published: 2009-05-14
--
Communique no. 9 of the High Command, DSA

One. Our forces {repel|repelled} on the 12th and the 13th two {attack|attacks} of the mercenary army on Kaba, {destroy|destroying} two gunboats and {repel|putting} 45 soldiers {repel|out of action}. We lost six comrades.

Two. A Bastian aircraft {bomb|dropped} cluster munitions on the market of Ile-aux-Crabes. Nineteen fishwives perished. Bastia should know that henceforth its consulates are {threatb|targets}, and that any of its pilots who {capture|falls} into our hands will be {trialw,trialb|tried} as a bandit.

Three. We do not {rape!denied|rape}. Those who repeat the lies of the nuns of Ngolo will {answer|answer} for it.

Four. Out of respect for the mothers, the High Command has {release|released} four of the eleven foreigners to the bishop of Kaba. The seven others {hold|remain} until Tessala {exchreq,exch|frees} our thirty.

Five. The food barges of the WFO may {open|pass} the lock from the 15th, unarmed, after {inspect|inspection}. They shall {notax|not be taxed}.

Six. We {thankmut|salute} the soldiers who {mutiny|refused} to die for a minister's villa and {invite|invite} them to {join|join} our ranks with their rifles.
--
who orun: Tessala
who dsa: High Command; Our forces; We; us; our ranks
who nuns: population XC | nuns of Ngolo
who bishop: person XC | bishop of Kaba
who marmy: force XC | the mercenary army
who soldiers: force XC | the soldiers
where ile: town XC 5.25 8.02 | Ile-aux-Crabes
* repel ASSAULT occurred
  when: 2009-05-12/2009-05-13 from text "the 12th and the 13th"
  where: kaba
  by: dsa
  to: marmy
  casualties: 45 "45 soldiers" side recipient voice dsa
  killed: 6 "six comrades" side actor
  answers: attack
* attack ASSAULT occurred
  when: 2009-05-12/2009-05-13 from text "the 12th and the 13th"
  where: kaba
  by: marmy
  to: dsa
  count: 2 "two"
* destroy ASSAULT/destroy occurred
  when: 2009-05-12/2009-05-13 bounded from text "the 12th and the 13th"
  where: kaba
  by: dsa
  to: "two gunboats" thing
  part_of: repel
* bomb ASSAULT/aerial occurred
  when: ?
  where: ile
  by: bastia alleged of dsa
  to: "Nineteen fishwives"
  with: cluster-munition "cluster munitions"
  killed: 19 "Nineteen fishwives" side civilian
* threatb THREATEN/violence occurred
  when: 2009-05-14
  by: dsa
  to: bastia
  answers: bomb "henceforth"
* capture COERCE/arrest hypothetical
  when: ?
  by: dsa
  to: "its pilots"
* trialb SANCTION/convict hypothetical optional
  when: ?
  by: dsa
  to: "its pilots"
* rape ASSAULT/sexual occurred
  when: ?
  by: dsa denied
  said: nuns party claimed
  said: dsa party denied
* answer THREATEN/violence occurred
  when: 2009-05-14
  by: dsa
  to: nuns
* release RETREAT/release occurred
  when: ?
  by: dsa
  to: bishop; "four of the eleven foreigners"
  released: 4 "four of the eleven foreigners"
* exch RETREAT/release demanded
  when: ?
  by: orun
  to: "our thirty"
* open RETREAT/access announced
  when: 2009-05-15 from text "the 15th"
  where: "the lock"
  by: dsa
  to: wfo
* inspect COERCE/restrict announced optional
  when: ?
  by: dsa
  to: wfo
* thankmut SUPPORT occurred
  when: 2009-05-14
  by: dsa
  to: soldiers
* mutiny REJECT/yield occurred
  when: ?
  by: soldiers
* invite REQUEST/assist occurred
  when: 2009-05-14
  by: dsa
  to: soldiers
  about: join
* join COOPERATE demanded optional
  when: ?
  by: soldiers
  to: dsa
* trialw THREATEN/arrest occurred
  when: 2009-05-14
  by: dsa
  to: "its pilots"
  about: trialb
* hold ASSAULT/abduct ongoing
  when: 2009-05-14
  by: dsa
  to: "The seven others"
  abducted: 7 "The seven others" side civilian
* exchreq REQUEST/yield occurred
  when: 2009-05-14
  by: dsa
  to: orun
  about: exch
* notax AGREE occurred
  when: 2009-05-14
  by: dsa
  to: wfo

== f-orun-delta-3
outlet: Relief Desk Orun
register: ngo
published: 2009-06-03
--
Situation report 14: the {open|corridor}, day 19

ACCESS. Since 15 May 63 barges have {pass|passed} the lock at Kaba with 4,900 tonnes of maize and oil. Fees were {fee|levied} on eight of them in spite of the DSA's {notax|word}; on 27 May armed men {loot|took} 40 tonnes and two outboard engines. WFO, after a day's {halt|halt}, {resume|resumed}.

HEALTH. The army {medteam|lent} two surgeons to our clinic in Ngolo, where were {clinic|treated} 118 wounded of either side, rebels in one wing and soldiers in the other. Bastia {vacc|donated} 30,000 doses against cholera. Our nurses examined 57 women and girls who say they were {rape|raped} on the road between the mouth and Ngolo in May, by men in uniforms without badges; the youngest was nine.

PROTECTION. Bastia has not {dep!denied|deported} anyone so far, though it {closeborder|shut} the crossing at Sable for five days from the 20th. UNMOR now {station|has} 140 peacekeepers at the lock and {patrolw|escorts} women to the wells at dawn.

PRISONERS. The {exch|swap} took place on 30 May on a sandbank: seven engineers for 22 men. Each side {accuseex|accuses} the other of {keepback|keeping back} eight. Our delegates {transport|drove} them.

PAY. The mutineers went {backbar|back} to barracks on the 24th after the president {paid|paid} three months and {pardon|pardoned} all but five. Those five were {sentmut|sentenced} on the 1st to ten years; their families began a {hunger|hunger strike} the same evening.

NEEDS. 3.1 million dollars by the rains. If the lock {close|closes} again, stocks in the delta will last twelve days.
--
who delegates: organisation - | Our delegates; our clinic; Our nurses
who mutineers: force XC | The mutineers
where sable: town XD 6.30 8.90 | crossing at Sable
where lock: site XC 5.35 8.05 | the lock
* open RETREAT/access ongoing
  when: 2009-05-15/2009-06-03 "day 19"
  where: lock; kaba
* pass AID occurred
  when: 2009-05-15/2009-06-03 from text "15 May"
  where: lock; kaba
  by: wfo
  count: 63 "63 barges"
* fee COERCE/seize occurred
  when: 2009-05-15/2009-06-03 bounded
  by: dsa
  to: wfo
  count: 8 "eight of them"
  where: lock; kaba
* loot COERCE/seize occurred
  when: 2009-05-27 from text "27 May"
  by: "armed men"
  to: wfo; "two outboard engines" thing
* resume AID occurred
  when: 2009-05-27/2009-06-03 bounded
  by: wfo
* medteam AID occurred
  when: ?
  where: ngol
  by: oarmy
  to: delegates
* clinic AID occurred optional
  when: ?
  where: ngol
  by: delegates
  to: "118 wounded of either side"
  injured: 118 "118 wounded of either side"
* vacc AID occurred
  when: ?
  by: bastia
* rape ASSAULT/sexual occurred
  when: 2009-05 "May"
  where: "between the mouth and Ngolo"
  by: "men in uniforms without badges"
  to: "57 women and girls"
  injured: 57 "57 women and girls" side civilian
  said: "57 women and girls" witness "say" via delegates
* dep COERCE/deport denied
  when: ?
  by: bastia
  to: "anyone"
* closeborder COERCE/restrict occurred
  when: 2009-05-20/2009-05-24 from text "five days from the 20th"
  where: sable
  by: bastia
  to: sable thing
* station MOBILIZE/troops ongoing
  when: 2009-06-03
  where: lock; kaba
  by: unmo
  troops: 140 "140 peacekeepers"
* patrolw AID ongoing
  when: 2009-06-03 "dawn"
  by: unmo
  to: "women"
  where: "the wells"
* exch RETREAT/release occurred
  when: 2009-05-30 from text "30 May"
  where: "a sandbank"
  by: dsa; "Each side"
  to: "seven engineers"; "22 men"
  released: 7 "seven engineers"
  released: 22 "22 men"
* accuseex ACCUSE/allege occurred
  when: 2009-05-30/2009-06-03 bounded
  by: "Each side"
  to: "Each side"
  about: keepback
* transport AID occurred
  when: 2009-05-30
  by: delegates
  to: "seven engineers"; "22 men"
* backbar RETREAT/withdraw occurred
  when: 2009-05-24 from text "the 24th"
  where: "barracks"
  by: mutineers
* paid CONCEDE occurred
  when: ?
  by: mbeya
  to: mutineers
* pardon CONCEDE occurred
  when: ?
  by: mbeya
  to: mutineers
* sentmut SANCTION/convict occurred
  when: 2009-06-01 from text "the 1st"
  to: "Those five"
  count: 5 "Those five"
* hunger PROTEST/hunger occurred
  when: 2009-06-01 "the same evening"
  by: "their families"
* close COERCE/restrict hypothetical
  when: ?
  where: lock; kaba
  to: lock thing
* halt SANCTION/discontinue occurred
  when: 2009-05-27/2009-06-03 bounded
  by: wfo
* keepback COERCE/arrest ongoing optional
  when: 2009-05-30/2009-06-03 bounded
  by: "Each side" alleged of "Each side"
  detained: 8 "eight"
  said: "Each side" party claimed "accuses"
* notax AGREE occurred
  when: ?
  by: dsa

== f-orun-delta-4
outlet: Hansard Digest of Tessala
register: parliament
published: 2009-07-08
--
House of Deputies, 7 July: the police bill

The minister of the interior moved the second reading. The bill would {merge|merge} the river police with the DSA's dock guards, under {train|training} by Bastian and UN officers. He recalled that the {truce|truce} of 20 June had {truce|held} for seventeen days, the longest in six years, and that the DSA's chief had {visit|come} to Tessala in person to {sign|initial} it.

Mr Okello (National Front): Does the minister reward {hang|hangings}? He {demandres|called on} him to resign.

The minister {nores|declined}. An {inq|inquiry} into Kaba had been opened; one man was in {custody|custody}.

Mrs Diallo (Delta Alliance) {welcome|welcomed} the bill. She {warn|asked} the army to {pullngol|leave} Ngolo, as the {truce|armistice} required, "or there will be {warnw,walkout|empty} benches here". General Adan, heard as an expert, {agreepull|undertook} to {pullngol|pull out} by the end of the month.

Mr Okello's {motion|motion} of no confidence was {voted|rejected} by 88 to 31; his party then {boycott|left} the chamber. The reading was {carried|carried}.

The Speaker read a message of {thanks|thanks} from the widow of the customs officer.
--
who minister: person XC | The minister of the interior; the minister; The minister
who okello: person XC | Mr Okello
who diallo: person XC | Mrs Diallo
who house: body XC | House of Deputies; the chamber
who un: organisation - | UN
* merge COOPERATE announced
  when: ?
  by: "the river police"; "the DSA's dock guards"
* train AID announced
  when: ?
  by: bastia; un
  to: "the river police"; "the DSA's dock guards"
* truce RETREAT/ceasefire ongoing
  when: 2009-06-20/2009-07-08 from text "20 June"
  by: dsa
  said: minister official "recalled"
* visit CONSULT/visit occurred
  when: 2009-06-20
  where: tess
  by: dsa "the DSA's chief"
  said: minister official "recalled"
* sign AGREE occurred
  when: 2009-06-20
  by: dsa "the DSA's chief"
  about: truce
  where: tess
  said: minister official "recalled"
* hang ASSAULT/targeted occurred
  when: ?
  by: dsa alleged of okello
  to: "the customs officer"
  where: kaba
  said: okello party
* demandres REQUEST/yield occurred
  when: 2009-07-07
  by: okello
  to: minister
  about: RETREAT/resign by minister
* nores REJECT/yield occurred
  when: 2009-07-07
  by: minister
  to: okello
  about: demandres
  answers: demandres "declined"
* inq ACCUSE/investigate occurred
  when: ?
  about: hang
  said: minister official
* custody COERCE/arrest ongoing
  when: ?
  to: "one man"
  detained: 1 "one man"
  said: minister official
* welcome SUPPORT occurred
  when: 2009-07-07
  by: diallo
  to: minister
* warn REQUEST/yield occurred
  when: 2009-07-07
  by: diallo
  to: oarmy
  about: pullngol
* pullngol RETREAT/withdraw announced
  when: 2009-07-07/2009-07-31 bounded "by the end of the month"
  where: ngol
  by: oarmy; adan
* walkout PROTEST/boycott threatened optional
  when: ?
  by: diallo
* agreepull AGREE occurred
  when: 2009-07-07
  by: adan
  to: diallo
  about: pullngol
  answers: warn
* voted REJECT/change occurred
  when: 2009-07-07
  by: house
  to: okello
  about: motion
  answers: motion "rejected"
* boycott PROTEST/boycott occurred
  when: 2009-07-07
  by: "his party"
  to: house
* warnw THREATEN/relations occurred
  when: 2009-07-07
  by: diallo
  to: oarmy
  about: walkout
* motion REQUEST/yield occurred
  when: 2009-07-07
  by: okello
  to: house
* carried SUPPORT occurred
  when: 2009-07-07
  by: house
  to: minister
* thanks SUPPORT occurred optional
  when: 2009-07-07
  by: "the widow of the customs officer"
figure: votes 88 "88" of house
figure: votes 31 "31" of house
