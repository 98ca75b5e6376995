story: f-kars-strait
conflict: Varenia and Tolmia (fictional)
countries: XA XB
fictional: yes
facts: Invented: two neighbours at a strait, Varenia and Tolmia, drift to the edge of war in the winter of 2017 over a ferry line and a pipeline, arm, threaten, and are led back by an earthquake, in which each sends the other help, and by joint patrols.

who var: state XA | Varenia; Varenian; Port Elmar; Varenians
who tol: state XB | Tolmia; Tolmian; Sedrin; Tolmians
who berg: person XA | Ilsa Bergan; Bergan; President Bergan
who kost: person XB | Tomas Kostrin; Kostrin; Prime Minister Kostrin
who vnavy: force XA | Varenian navy; Varenian fleet
who tarmy: force XB | Tolmian army; Tolmian forces; Third Corps
who league: coalition - | Northern League; the League
who fisher: population - | fishermen; crews
where strait: region - 57.0 21.0 | Kars strait; the strait
where lund: town XB 57.3 21.5 | Lundvik
where elmar: town XA 56.6 20.4 | Elmar
where isle: site - 57.0 21.0 | Rauk island; Rauk

== f-kars-strait-1
outlet: League Telegraph
register: wire
published: 2017-01-18
--
Tolmia {mass|masses} armour opposite Rauk, {threatclose|threatens} to {closeline|cut} gas

SEDRIN, Jan 18 (LT) - Tolmia {callup|called up} 12,000 reservists on Wednesday and {mass|moved} two brigades of its Third Corps to the shore facing Rauk island, where Varenian marines {rauk|hoisted} a flag last week, while its prime minister {threatclose|threatened} to {closeline|shut} the pipeline on which his neighbour's winter depends.

"Unless the flag is {flagreq,flagdown|down} by Sunday midnight, the valve will be {threatclose,closeline|closed}," Tomas Kostrin told parliament. He would also {expelamb|expel} the Varenian ambassador, he {threatamb|warned}, and {bases|hand} the port of Lundvik to "friends" for their ships.

Varenia's answer came from the sea. Two frigates and a minelayer of its navy {sail|left} port at noon and began live {drill|firing} north of the strait. In the air force, pilots' leave has been {leave|cancelled}. President Ilsa Bergan signed an order under which Tolmian timber and fish are {emb|barred} from Varenian harbours. Rauk, she said, was "as {noflag|negotiable} as my own kitchen".

Both {lay|lay} mines, each says only the other does. A Tolmian trawler was {shotacross|stopped} on Tuesday by {shotacross|shots} across the bow; its crew of nine was {crewheld|held} for a night and {crewfree|released} with a fine.

The Northern League {urge|urged} its two members to {pull|pull back} and is {envoy|sending} its secretary general to both capitals from Friday. If either {attack|attacks}, the treaty obliges the other five to {treatyaid|come} to the aid of the victim, and they cannot agree which that would be.
--
who marines: force XA | Varenian marines
who sg: office - | secretary general
* mass MOBILIZE/troops occurred
  when: 2017-01-18 "Wednesday"
  where: "the shore facing Rauk island"
  by: tol; tarmy
  to: var
* threatclose THREATEN/restrict occurred
  when: 2017-01-18 "Wednesday"
  by: kost; tol
  to: var
  about: closeline
* closeline SANCTION/discontinue threatened optional
  when: 2017-01-22 "Sunday midnight"
  by: tol
  to: var
* callup MOBILIZE/troops occurred
  when: 2017-01-18 "Wednesday"
  by: tol
  troops: 12000 "12,000 reservists"
* rauk COERCE/seize occurred
  when: 2017-01-09/2017-01-15 week "last week"
  where: isle
  by: marines
  to: isle thing
* flagdown RETREAT/withdraw demanded optional
  when: 2017-01-18/2017-01-22 bounded "Sunday midnight"
  where: isle
  by: var
* expelamb SANCTION/expel threatened optional
  when: ?
  by: tol
  to: "the Varenian ambassador"; var
* threatamb THREATEN/expel occurred
  when: 2017-01-18
  by: kost
  to: var
  about: expelamb
* bases COOPERATE threatened optional
  when: ?
  where: lund
  by: tol
  to: "friends"
* sail MOBILIZE/weapons occurred
  when: 2017-01-18 "noon"
  by: var; "its navy"
  with: warship "frigates" 2
  answers: mass "answer"
* drill MOBILIZE/weapons occurred
  when: 2017-01-18 "noon"
  where: "north of the strait"
  by: "its navy"
* leave MOBILIZE/troops occurred
  when: 2017-01-18
  by: var
* emb SANCTION/discontinue occurred
  when: 2017-01-18
  where: "Varenian harbours"
  by: berg
  to: tol
* noflag REJECT/yield occurred
  when: 2017-01-18
  by: berg
  to: kost
  about: flagdown
  answers: flagreq
* lay MOBILIZE/weapons ongoing
  when: ?
  by: var alleged of tol; tol alleged of var
  with: mine "mines"
  said: var official "says"
  said: tol official "says"
* shotacross COERCE/seize occurred
  when: 2017-01-17 "Tuesday"
  to: "A Tolmian trawler" thing
* crewheld COERCE/arrest occurred
  when: 2017-01-17/2017-01-18 "a night"
  to: "its crew of nine"
  detained: 9 "its crew of nine"
* crewfree RETREAT/release occurred
  when: 2017-01-18
  to: "its crew of nine"
  released: 9 "its crew of nine"
* urge REQUEST/yield occurred
  when: 2017-01-18
  by: league
  to: var; tol
  about: pull
* pull RETREAT/withdraw demanded optional
  when: ?
  by: var; tol
* envoy CONSULT/third-party announced
  when: 2017-01-20 "Friday"
  by: league; sg; var; tol
  to: var; tol
* attack ASSAULT hypothetical
  when: ?
  by: var; tol
* flagreq REQUEST/yield occurred
  when: 2017-01-18
  by: kost
  to: var
  about: flagdown
* treatyaid AID hypothetical optional
  when: ?
  by: "the other five"
  to: "the victim"

== f-kars-strait-2
outlet: Sedrin Courier
register: state-media
published: 2017-01-24
--
Night of the broken earth: ministry {thanks|thanks} neighbours

The earthquake that struck Lundvik at 4.12 on Monday morning took, by last night's count, 214 lives. It also took, it seems, something else.

At six, before any ally had telephoned, a {offer|message} from Port Elmar reached the prime minister's desk: two hospital ships with engines warm, dogs, cranes, blood. "{accept|Come}," Tomas Kostrin wrote under it. At eleven the *Saint Brida* of the Varenian navy, which as late as Sunday had been {drill|firing} at barrels off Rauk, {aidship|made fast} at the broken quay and {aidship|put ashore} ninety sappers. By dusk they had {dig|pulled} 31 people alive from the fish market.

Our own Third Corps {pullcorps|left} its positions on the shore to {aidown|dig}. Its general and a Varenian captain {joint|set up} a common staff in a school and {share|pool} maps, fuel and radio channels. The League {leaguefund|released} 40 million; Denmark and Poland {tents|flew in} tents. In Elmar, people {donors|queued} three hours to give blood.

The valve, which was to be {closeline|closed} on Sunday, stayed {closeline!denied|open}. The government {postp|postponed} the {closeline|measure} "in view of the disaster" and now speaks of it no more. President Bergan {liftemb|suspended} her {emb|ban} on Tolmian fish in the afternoon.

One ugly note: looters were {loot|shot at} by police in Harbour Street; two were {loot|hurt} and fourteen {lootarr|arrested}.

~ Hotline for relatives: 0800 21 21
~ DONATE NOW - your contribution counts
--
who sappers: force XA | ninety sappers
who gov: government XB | The government
who police: force XB | police
where harbour: site XB 57.3 21.5 | Harbour Street
where market: site XB 57.3 21.5 | the fish market
* accept AGREE occurred
  when: 2017-01-23
  by: kost
  to: var
  about: offer
  answers: offer
* drill MOBILIZE/weapons occurred
  when: 2017-01-22 "Sunday"
  where: "off Rauk"
  by: vnavy
* aidship AID occurred
  when: 2017-01-23 "eleven"
  where: "the broken quay"; lund
  by: vnavy
  to: tol
* dig AID occurred
  when: 2017-01-23 "By dusk"
  where: market; lund
  by: sappers
  to: "31 people"
  rescued: 31 "31 people"
* pullcorps RETREAT/withdraw occurred
  when: 2017-01-23
  where: "the shore"
  by: tarmy
* aidown AID occurred
  when: 2017-01-23
  where: lund
  by: tarmy
* joint COOPERATE occurred
  when: 2017-01-23
  where: "a school"
  by: "Its general"; "a Varenian captain"
* share COOPERATE ongoing
  when: 2017-01-23/2017-01-24 bounded
  by: "Its general"; "a Varenian captain"
* leaguefund AID occurred
  when: 2017-01-23/2017-01-24 bounded
  by: league
  to: tol
  money: 40000000 "40 million"
* tents AID occurred
  when: 2017-01-23/2017-01-24 bounded
  by: "Denmark"; "Poland"
  to: tol
* donors AID occurred
  when: 2017-01-23/2017-01-24 bounded
  where: elmar
  by: "people"
* closeline SANCTION/discontinue threatened
  when: 2017-01-22 "Sunday"
  by: tol
  to: var
* postp CONCEDE occurred
  when: 2017-01-23/2017-01-24 bounded
  by: gov
  to: var
  about: closeline
* liftemb RETREAT/access occurred
  when: 2017-01-23 "afternoon"
  by: berg
  to: tol
* loot ASSAULT/firearms occurred
  when: 2017-01-23/2017-01-24 bounded
  where: harbour
  by: police
  to: "looters"
  injured: 2 "two" side recipient
* lootarr COERCE/arrest occurred
  when: 2017-01-23/2017-01-24 bounded
  where: harbour
  by: police
  to: "looters"
  detained: 14 "fourteen"
* thanks SUPPORT occurred
  when: 2017-01-23/2017-01-24 bounded
  by: "ministry"
  to: var
* offer AGREE occurred
  when: 2017-01-23 "six"
  by: var
  to: tol
  about: AID by var to tol
* emb SANCTION/discontinue occurred
  when: ?
  by: berg
  to: tol
figure: killed 214 "214 lives" at lund

== f-kars-strait-3
outlet: Amber Coast Radio
register: radio
published: 2017-03-03
--
Good morning from Rauk, in sleet. I am standing beside two flagpoles, both of them bare, and that is the news.

At eight o'clock the Varenian marines {flagdown|took} down theirs, sang, and {leaverauk|went} aboard. At five past, for the first time, a launch with a mixed crew {patrol|cast off}, six men of this side, six of that: the {patrol|joint patrols} to which the two governments {elmaracc|bound} themselves at Elmar ten days ago have begun. They will {sweep|clear} mines until May, and {intel|exchange} radar pictures, which, an officer murmured to me, they have been quietly doing since the earthquake.

What else is in the Elmar paper? The ferry {ferry|runs} again from the tenth. Tolmia {gasprice|sells} gas at last year's price until 2020. A commission of historians, God help them, is to write on who had the island first; till then nobody garrisons it. Prisoners there are none to {exch|exchange} but one, a Tolmian cook accused of {spy|spying}, who was {cook|handed over} at the bridge on Tuesday with his knives.

Not everybody is singing. Some forty veterans in Sedrin {protestrauk|chained} themselves to the admiralty's fence yesterday, and the nationalist party in Port Elmar {denounce|calls} the {elmaracc|agreement} treason; it {threatconf|threatens} to {nocon|bring down} the cabinet over the budget if the marines are not {backreq,back|back} by Easter.

Both admirals {dine|dine} together tonight. Fish, I am told. Back to the studio.
--
who nat: party XA | nationalist party
who veterans: population XB | veterans
who govs: government - | the two governments
who cook: person XB | a Tolmian cook
who marines: force XA | Varenian marines
* flagdown RETREAT/withdraw occurred
  when: 2017-03-03 "eight o'clock"
  where: isle
  by: marines
* leaverauk RETREAT/withdraw occurred
  when: 2017-03-03 "eight o'clock"
  where: isle
  by: marines
* patrol COOPERATE occurred
  when: 2017-03-03 "five past"
  where: isle
  by: var; tol
* elmaracc AGREE occurred
  when: 2017-02-21 "ten days ago"
  where: elmar
  by: govs
* sweep RETREAT/disarm announced
  when: 2017-03-03/2017-05-31 bounded "May"
  where: isle
  by: var; tol
  to: "mines" thing
* intel COOPERATE ongoing
  when: 2017-01-23/2017-03-03 bounded "since the earthquake"
  by: var; tol
  said: "an officer" unnamed "murmured"
* ferry COOPERATE announced
  when: 2017-03-10 "from the tenth"
  by: var; tol
* gasprice COOPERATE announced
  when: 2017-03-03/2020-12-31 bounded "2020"
  by: tol
  to: var
* exch RETREAT/release hypothetical optional
  when: ?
* spy ACCUSE/allege occurred
  when: ?
  to: cook
* cook RETREAT/release occurred
  when: 2017-02-28 "Tuesday"
  where: "the bridge"
  to: cook
  released: 1 "one"
* protestrauk PROTEST/obstruct occurred
  when: 2017-03-02 "yesterday"
  where: "the admiralty's fence"
  by: veterans
  participants: ~40 "Some forty veterans"
* denounce ACCUSE/disapprove occurred
  when: 2017-02-21/2017-03-03 bounded
  by: nat
  to: govs
  about: elmaracc
  answers: elmaracc
* threatconf THREATEN/relations occurred
  when: 2017-02-21/2017-03-03 bounded
  by: nat
  to: "the cabinet"
  about: nocon
* nocon SANCTION/withdraw threatened optional
  when: ?
  by: nat
  to: "the cabinet"
* back MOBILIZE/troops demanded optional
  when: 2017-03-03/2017-04-16 bounded "Easter"
  where: isle
  by: marines
* dine CONSULT announced
  when: 2017-03-03 "tonight"
  by: "Both admirals"
* backreq REQUEST/change occurred
  when: 2017-02-21/2017-03-03 bounded
  by: nat
  to: "the cabinet"
  about: back

== f-kars-strait-4
outlet: Northern League Secretariat
register: un
published: 2018-02-21
--
Report of the Secretary General on the Elmar {elmaracc|Accord}, first year

1. In the reporting period the parties carried out 212 joint {patrol|patrols} (target: 200). Thirty-four sea mines were {sweep|destroyed}. No {incident!denied|incident} involving weapons occurred.

2. Trade: the fish {emb|embargo} of January 2017 was {liftemb|repealed} on 1 July. Volume has recovered to 93 percent. Gas {gasprice|deliveries} met the contract in every month but December, when Tolmia {gascut|reduced} them for nine days on account of frost and afterwards {comp|compensated} Varenia in kind.

3. In September the armed forces held a joint {exercise|exercise} on disaster relief near Lundvik with 1,400 personnel, to which five members of the League {observe|sent} units. Varenia has {hospital|built} a children's ward there at its own cost; Tolmia {thank|thanked} it in a parliamentary resolution.

4. Extradition: the parties {extr|extradited} to each other seven persons sought for fraud and one for murder.

5. Difficulties. Tolmian customs {detships|held} two Varenian coasters in June (11 and 4 days). Varenia {recallamb|recalled} its ambassador for consultations on 19 June and {returnamb|returned} him on the 27th. In October a member of the Tolmian government {rclaim|claimed} Rauk in a speech; the prime minister {disown|disowned} him and he {resignm|resigned}. Were the {elmaracc|accord} to lapse in 2020, the historians' dispute could revive.

6. I {commend|commend} the parties and {ask|ask} them to {prolong|extend} the mandate of the joint staff by two years. Both have signalled {agreein|agreement}.
--
who sgen: office - | Secretary General
who parties: coalition - | the parties
who members: state - | five members of the League
* patrol COOPERATE occurred
  when: 2017-02-21/2018-02-21 "the reporting period"
  by: parties
  count: 212 "212"
* elmaracc AGREE occurred
  when: ?
  by: var; tol
  to: tol; var
* sweep RETREAT/disarm occurred
  when: 2017-02-21/2018-02-21 bounded
  by: parties
  munitions: 34 "Thirty-four sea mines"
* incident ASSAULT denied optional
  when: 2017-02-21/2018-02-21 bounded "the reporting period"
* emb SANCTION/discontinue occurred
  when: 2017-01 from text "January 2017"
* liftemb RETREAT/access occurred
  when: 2017-07-01 from text "1 July"
* gasprice COOPERATE occurred
  when: 2017-02-21/2018-02-21 bounded
  by: tol
  to: var
* gascut SANCTION/discontinue occurred
  when: 2017-12 "December"
  by: tol
  to: var
* comp AID occurred
  when: 2017-12/2018-02-21 bounded
  by: tol
  to: var
* exercise COOPERATE occurred
  when: 2017-09 "September"
  where: "near Lundvik"
  by: var; tol
  troops: 1400 "1,400 personnel"
* observe COOPERATE occurred
  when: 2017-09 "September"
  by: members
  where: "near Lundvik"
* hospital AID occurred
  when: 2017-02-21/2018-02-21 bounded
  where: lund
  by: var
  to: tol
* thank SUPPORT occurred
  when: 2017-02-21/2018-02-21 bounded
  by: tol
  to: var
  answers: hospital
* extr COOPERATE occurred
  when: 2017-02-21/2018-02-21 bounded
  by: var; tol
  count: 8 "seven persons sought for fraud and one for murder"
* detships COERCE/seize occurred
  when: 2017-06 "June"
  by: "Tolmian customs"
  to: "two Varenian coasters" thing
  sites: 2 "two Varenian coasters"
* recallamb SANCTION/withdraw occurred
  when: 2017-06-19 from text "19 June"
  by: var
  to: tol
* returnamb RETREAT occurred
  when: 2017-06-27 from text "the 27th"
  by: var
  to: tol
* disown REJECT occurred
  when: 2017-10 "October"
  by: "the prime minister"
  to: "a member of the Tolmian government"
  about: rclaim
  answers: rclaim "disowned him"
* resignm RETREAT/resign occurred
  when: 2017-10 "October"
  by: "a member of the Tolmian government"
* commend SUPPORT occurred
  when: 2018-02-21
  by: sgen
  to: parties
* ask REQUEST/change occurred
  when: 2018-02-21
  by: sgen
  to: parties
  about: prolong
* prolong COOPERATE demanded optional
  when: ?
  by: parties
* agreein AGREE occurred
  when: ?
  by: var; tol
  to: sgen
  about: prolong
  answers: ask "agreement"
* rclaim THREATEN/territory occurred optional
  when: 2017-10 "October"
  by: "a member of the Tolmian government"
  to: var
