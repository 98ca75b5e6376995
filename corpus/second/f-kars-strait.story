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
Tolmia {mass|masses} armour opposite Rauk, {gasthreat|threatens} to {valve|cut} gas

SEDRIN, Jan 18 (LT) - Tolmia {callup|called up} 12,000 reservists on Wednesday and {mass|moved} two brigades of its Third Corps to the shore facing Rauk island, where Varenian marines {flag|hoisted} a flag last week, while its prime minister {gasthreat|threatened} to {valve|shut} the pipeline on which his neighbour's winter depends.

"Unless the flag is {ult|down} by Sunday midnight, the valve will be {gasthreat,valve|closed}," Tomas Kostrin told parliament. He would also {expel|expel} the Varenian ambassador, he {expelthreat|warned}, and {porthand|hand} the port of Lundvik to "friends" for their ships.

Varenia's {drill|answer} came from the sea. Two frigates and a minelayer of its navy {drill|left} port at noon and began live {drill|firing} north of the strait. In the air force, pilots' leave has been {leave|cancelled}. President Ilsa Bergan {embargo|signed} an {embargo|order} under which Tolmian timber and fish are {embargo|barred} from Varenian harbours. Rauk, she said, was "as {nonegot|negotiable} as my own kitchen".

Both {minesvar,minestol|lay} mines, each says only the other does. A Tolmian trawler was {trawler|stopped} on Tuesday by {trawler|shots} across the bow; its crew of nine was {crew|held} for a night and {crewfree|released} with a {fine|fine}.

The Northern League {urge|urged} its two members to pull back and is {sgvisit|sending} its secretary general to both capitals from Friday. If either {either|attacks}, the treaty obliges the other five to come to the {victimaid|aid} of the victim, and they cannot agree which that would be.
--
who marines: force XA | Varenian marines
who sg: office - | secretary general
* mass MOBILIZE/troops occurred
  when: 2017-01-18 "Wednesday"
  where: "the shore facing Rauk island"
  by: tol
  with: armoured-vehicle "armour"
* gasthreat THREATEN/relations occurred
  when: 2017-01-18
  where: "parliament"
  by: kost
  to: var
  about: valve
* valve SANCTION/discontinue threatened
  when: 2017-01-22 "Sunday midnight"
  by: tol
  to: var; "the pipeline" thing
* callup MOBILIZE/troops occurred
  when: 2017-01-18 "Wednesday"
  by: tol
  troops: 12000 "12,000 reservists"
* flag COERCE/seize occurred
  when: 2017-01-09/2017-01-15 week "last week"
  where: isle
  by: marines
  to: isle thing
* ult REQUEST/yield occurred
  when: 2017-01-18
  where: "parliament"
  by: kost
  to: var
  about: RETREAT/withdraw by var at isle
* expelthreat THREATEN/expel occurred
  when: 2017-01-18
  where: "parliament"
  by: kost
  to: var
  about: expel
* expel SANCTION/expel threatened optional
  when: ?
  by: kost
  to: "the Varenian ambassador"
* porthand COOPERATE threatened optional
  when: ?
  where: lund
  by: kost
  to: "friends"
* drill MOBILIZE/troops occurred
  when: 2017-01-18 "noon"
  where: "north of the strait"; strait
  by: var "its navy"
  with: warship "Two frigates and a minelayer" 3
  answers: gasthreat "answer"
* leave MOBILIZE/troops occurred
  when: 2017-01-18
  by: var
* embargo SANCTION/discontinue occurred
  when: 2017-01-18
  where: "Varenian harbours"
  by: berg
  to: tol; "Tolmian timber and fish" thing
* nonegot REJECT/yield occurred
  when: 2017-01-18
  by: berg
  to: tol
  about: RETREAT/withdraw by var at isle
* minesvar MOBILIZE/weapons ongoing
  when: ?
  by: var
  with: mine "mines"
  said: tol party "says"
  said: var party denied "says"
* minestol MOBILIZE/weapons ongoing
  when: ?
  by: tol
  with: mine "mines"
  said: var party "says"
  said: tol party denied "says"
* trawler COERCE/seize occurred
  when: 2017-01-17 "Tuesday"
  to: "A Tolmian trawler" thing
* crew COERCE/arrest occurred
  when: 2017-01-17/2017-01-18 "a night"
  to: "its crew of nine"
  detained: 9 "crew of nine"
* crewfree RETREAT/release occurred
  when: 2017-01-18
  to: "its crew of nine"
  released: 9 "crew of nine"
* fine SANCTION occurred
  when: 2017-01-18
  to: "its crew of nine"
* urge REQUEST/yield occurred
  when: 2017-01-18
  by: league
  to: var; tol
  about: RETREAT/withdraw by var
* sgvisit CONSULT/third-party announced
  when: 2017-01-20 "Friday"
  where: "both capitals"
  by: sg; var; tol
  to: var; tol
* either ASSAULT hypothetical
  when: ?
  by: var; tol
  to: tol; var
* victimaid AID hypothetical
  when: ?
  by: "the other five"
  to: "the victim"
tie: kost holds_office tol "its prime minister"
tie: berg holds_office var "President"
tie: tarmy part_of tol "its Third Corps"

== f-kars-strait-2
outlet: Sedrin Courier
register: state-media
published: 2017-01-24
--
Night of the broken earth: ministry {thanks|thanks} neighbours

The earthquake that struck Lundvik at 4.12 on Monday morning took, by last night's count, 214 lives. It also took, it seems, something else.

At six, before any ally had telephoned, a {offer|message} from Port Elmar reached the prime minister's desk: two hospital ships with engines warm, dogs, cranes, blood. "{accept|Come}," Tomas Kostrin wrote under it. At eleven the *Saint Brida* of the Varenian navy, which as late as Sunday had been {drill|firing} at barrels off Rauk, made fast at the broken quay and {sappers|put ashore} ninety sappers. By dusk they had {rescue|pulled} 31 people alive from the fish market.

Our own Third Corps {thirdleft|left} its positions on the shore to dig. Its general and a Varenian captain {staff|set up} a common staff in a school and {staff|pool} maps, fuel and radio channels. The League {league40|released} 40 million; Denmark and Poland {tents|flew in} tents. In Elmar, people queued three hours to give blood.

The valve, which was to be {valve|closed} on Sunday, {valve!denied|stayed open}. The government {postpone|postponed} the {valve|measure} "in view of the disaster" and now speaks of it no more. President Bergan {fishsusp|suspended} her {embargo|ban} on Tolmian fish in the afternoon.

One ugly note: looters were {looters|shot at} by police in Harbour Street; two were {looters|hurt} and fourteen {lootarrest|arrested}.

~ Hotline for relatives: 0800 21 21
~ DONATE NOW - your contribution counts
--
who sappers: force XA | ninety sappers
who gov: government XB | The government
who police: force XB | police
where harbour: site XB 57.3 21.5 | Harbour Street
where market: site XB 57.3 21.5 | the fish market
* thanks SUPPORT occurred
  when: 2017-01-23/2017-01-24 bounded
  by: "ministry"
  to: "neighbours"
* offer AGREE occurred
  when: 2017-01-23 "six"
  by: var
  to: kost
  about: AID by var
* accept AGREE occurred
  when: 2017-01-23
  by: kost
  to: var
  about: AID by var
  answers: offer "wrote under it"
* drill MOBILIZE/troops occurred
  when: 2017-01-22 "Sunday"
  where: isle
  by: vnavy
  with: warship "the *Saint Brida*" 1
* sappers AID occurred
  when: 2017-01-23 "eleven"
  where: "the broken quay"; lund
  by: vnavy
  to: tol
  troops: 90 "ninety sappers"
* rescue AID occurred
  when: 2017-01-23 "dusk"
  where: market; lund
  by: sappers
  to: "31 people"
  count: 31 "31 people"
* thirdleft RETREAT/withdraw occurred
  when: 2017-01-23/2017-01-24 bounded
  where: "its positions on the shore"
  by: tarmy
* staff COOPERATE occurred
  when: 2017-01-23/2017-01-24 bounded
  where: "a school"
  by: "Its general"; "a Varenian captain"
* league40 AID occurred
  when: 2017-01-23/2017-01-24 bounded
  by: league
  to: tol
  money: 40000000 "40 million"
* tents AID occurred
  when: 2017-01-23/2017-01-24 bounded
  by: "Denmark"; "Poland"
  to: tol
* valve SANCTION/discontinue announced
  when: 2017-01-22 "Sunday"
  by: gov
  to: "The valve" thing
* postpone SANCTION/discontinue occurred
  when: 2017-01-23/2017-01-24 bounded
  by: gov
  about: valve
* fishsusp RETREAT/access occurred
  when: 2017-01-23 "afternoon"
  by: berg
  to: tol; "Tolmian fish" thing
* embargo SANCTION/discontinue occurred
  when: ?
  by: berg
  to: tol; "Tolmian fish" thing
* looters ASSAULT/firearms occurred
  when: 2017-01-23/2017-01-24 bounded
  where: harbour
  by: police
  to: "looters"
  injured: 2 "two" side recipient
* lootarrest COERCE/arrest occurred
  when: 2017-01-23/2017-01-24 bounded
  where: harbour
  by: police
  to: "looters"
  detained: 14 "fourteen"
figure: killed 214 "214 lives" at lund as_of 2017-01-23
tie: kost holds_office tol "the prime minister"

== f-kars-strait-3
outlet: Amber Coast Radio
register: radio
published: 2017-03-03
--
Good morning from Rauk, in sleet. I am standing beside two flagpoles, both of them bare, and that is the news.

At eight o'clock the Varenian marines {flagdown|took down} theirs, sang, and {flagdown|went aboard}. At five past, for the first time, a launch with a mixed crew {patrol|cast off}, six men of this side, six of that: the joint {patrol|patrols} to which the two governments {accord|bound} themselves at Elmar ten days ago have begun. They will {clear|clear} mines until May, and {radar|exchange} radar pictures, which, an officer murmured to me, they have been quietly doing since the earthquake.

What else is in the Elmar {accord|paper}? The ferry {ferry|runs} again from the tenth. Tolmia {gas|sells} gas at last year's price until 2020. A commission of historians, God help them, is to {histo|write} on who had the island first; till then nobody garrisons it. Prisoners there are none to exchange but one, a Tolmian cook {spy|accused} of spying, who was {cookback|handed over} at the bridge on Tuesday with his knives.

Not everybody is singing. Some forty veterans in Sedrin {veterans|chained} themselves to the admiralty's fence yesterday, and the nationalist party in Port Elmar {treason|calls} the {accord|agreement} {treason|treason}; it {natthreat|threatens} to {cabinet|bring down} the cabinet over the budget if the marines are not {natreq|back} by Easter.

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
* patrol COOPERATE occurred
  when: 2017-03-03 "five past"
  where: isle
  by: var; tol
* accord AGREE occurred
  when: 2017-02-21 "ten days ago"
  where: elmar
  by: govs
  to: govs
* clear RETREAT/disarm announced
  when: 2017-03-03/2017-05 bounded "until May"
  by: var; tol
  to: "mines" thing
* radar COOPERATE ongoing
  when: ? "since the earthquake"
  by: var; tol
  said: "an officer" unnamed "murmured"
* ferry RETREAT/access announced
  when: 2017-03-10 "the tenth"
  to: "The ferry" thing
* gas COOPERATE announced
  when: 2017-02-21/2020 bounded "until 2020"
  by: tol
* histo COOPERATE announced optional
  when: ?
  by: "A commission of historians"
* spy ACCUSE/allege occurred optional
  when: ?
  to: cook
* cookback RETREAT/release occurred
  when: 2017-02-28 "Tuesday"
  where: "the bridge"
  to: cook
  released: 1 "a Tolmian cook"
* veterans PROTEST/demo occurred
  when: 2017-03-02 "yesterday"
  where: "the admiralty's fence"; "Sedrin"
  by: veterans
  participants: ~40 "Some forty veterans"
* treason ACCUSE/disapprove occurred
  when: 2017-02-21/2017-03-03 bounded
  by: nat
  to: govs
  about: accord
  answers: accord "calls the agreement treason"
* natthreat THREATEN occurred
  when: 2017-02-21/2017-03-03 bounded
  by: nat
  to: "the cabinet"
  about: cabinet
* natreq REQUEST/yield occurred
  when: 2017-02-21/2017-03-03 bounded
  by: nat
  to: "the cabinet"
  about: MOBILIZE/troops by marines at isle
* cabinet REJECT threatened optional
  when: ?
  by: nat
  to: "the cabinet"
* dine CONSULT announced optional
  when: 2017-03-03 "tonight"
  by: "Both admirals"

== f-kars-strait-4
outlet: Northern League Secretariat
register: un
published: 2018-02-21
--
Report of the Secretary General on the Elmar {accord|Accord}, first year

1. In the reporting period the parties carried out 212 joint {patrols212|patrols} (target: 200). Thirty-four sea mines were {clear|destroyed}. No incident involving weapons occurred.

2. Trade: the fish {embargo|embargo} of January 2017 was {repeal|repealed} on 1 July. Volume has recovered to 93 percent. Gas {gas|deliveries} {gas|met} the contract in every month but December, when Tolmia {reduce|reduced} them for nine days on account of frost and afterwards {compens|compensated} Varenia in kind.

3. In September the armed forces held a joint {exercise|exercise} on disaster relief near Lundvik with 1,400 personnel, to which five members of the League {units|sent} units. Varenia has {ward|built} a children's ward there at its own cost; Tolmia {wardthank|thanked} it in a parliamentary {wardthank|resolution}.

4. {extradite|Extradition}: the parties {extradite|extradited} to each other seven persons sought for fraud and one for murder.

5. Difficulties. Tolmian customs {coasters|held} two Varenian coasters in June (11 and 4 days). Varenia {recall|recalled} its ambassador for consultations on 19 June and {envoyback|returned} him on the 27th. In October a member of the Tolmian government {claim|claimed} Rauk in a speech; the prime minister {disown|disowned} him and he {resign|resigned}. Were the {accord|accord} to {lapse|lapse} in 2020, the historians' dispute could revive.

6. I {commend|commend} the parties and {askext|ask} them to {extend|extend} the mandate of the joint staff by two years. Both have signalled {agreeext|agreement}.
--
who sgen: office - | Secretary General
who parties: coalition - | the parties
who members: state - | five members of the League
* accord AGREE occurred
  when: ?
  by: parties
  to: parties
* patrols212 COOPERATE occurred
  when: 2017-02/2018-02 "the reporting period"
  by: parties
  count: 212 "212 joint patrols"
* clear RETREAT/disarm occurred
  when: 2017-02/2018-02 "the reporting period"
  to: "sea mines" thing
  munitions: 34 "Thirty-four sea mines"
* embargo SANCTION/discontinue occurred
  when: 2017-01 from text "January 2017"
* repeal RETREAT/access occurred
  when: 2017-07-01 from text "1 July"
* gas COOPERATE occurred
  when: 2017-02/2018-02
  by: tol
  to: var
* reduce SANCTION/discontinue occurred optional
  when: 2017-12 "December"
  by: tol
  to: var
* compens AID occurred
  when: 2017-12/2018-02 bounded "afterwards"
  by: tol
  to: var
* exercise COOPERATE occurred
  when: 2017-09 "September"
  where: "near Lundvik"; lund
  by: "the armed forces"; members
  troops: 1400 "1,400 personnel"
* units MOBILIZE/troops occurred
  when: 2017-09 "September"
  where: "near Lundvik"; lund
  by: members
  part_of: exercise
* ward AID occurred
  when: 2017-02/2018-02 bounded
  where: lund
  by: var
  to: tol
* wardthank SUPPORT occurred
  when: 2017-02/2018-02 bounded
  by: tol
  to: var
  about: ward
  answers: ward "thanked it"
* extradite COOPERATE occurred
  when: 2017-02/2018-02 bounded
  by: parties
  to: parties
  persons: 7 "seven persons sought for fraud"
  persons: 1 "one for murder"
* coasters COERCE/seize occurred
  when: 2017-06 "June"
  by: tol "Tolmian customs"
  to: var "Varenian"; "two Varenian coasters" thing
  count: 2 "two Varenian coasters"
* recall SANCTION/withdraw occurred
  when: 2017-06-19 from text "19 June"
  by: var
  to: tol
* envoyback RETREAT/access occurred
  when: 2017-06-27 "the 27th"
  by: var
  to: tol
* claim REQUEST/yield occurred
  when: 2017-10 "October"
  by: "a member of the Tolmian government"
  about: RETREAT at isle
* disown ACCUSE/disapprove occurred
  when: 2017-10 "October"
  by: "the prime minister"
  to: "a member of the Tolmian government"
  about: claim
  answers: claim "disowned him"
* resign RETREAT/resign occurred
  when: 2017-10 "October"
  by: "a member of the Tolmian government"
* lapse SANCTION/discontinue hypothetical optional
  when: 2020 from text "2020"
* commend SUPPORT occurred
  when: 2018-02-21
  by: sgen
  to: parties
* askext REQUEST/change occurred
  when: 2018-02-21
  by: sgen
  to: parties
  about: extend
* extend AGREE demanded optional
  when: ?
  by: parties
* agreeext AGREE occurred
  when: ?
  by: parties
  to: sgen
  about: extend
  answers: askext "signalled agreement"
