story: u-ira-arms
conflict: Northern Ireland
countries: GB, IE
facts: On 28 July 2005 the IRA ordered an end to its armed campaign from 4 p.m.; on 26 September General de Chastelain's commission announced that its arms had been put beyond use, witnessed by two churchmen. Britain began to dismantle watchtowers on 29 July and announced cutting troops to 5,000 by August 2007. On 10-11 September there was loyalist rioting in Belfast after the Whiterock parade (over 50, later 81 officers hurt); on 14 September the government declared the UVF ceasefire over. The IMC report of 19 October; financial penalties on Sinn Féin ended. (public record: IICD report; press)

who ira: group IE | IRA; Provisional IRA; Óglaigh na hÉireann
who sf: party IE | Sinn Féin
who adams: person GB | Gerry Adams; Adams; Mr Adams
who dup: party GB | Democratic Unionist Party; DUP
who paisley: person GB | Ian Paisley; Paisley; Dr Paisley
who hain: person GB | Peter Hain; Hain; Mr Hain
who iicd: body - | Independent International Commission on Decommissioning; the commission
who dechast: person CA | John de Chastelain; General de Chastelain; de Chastelain
who uk: government GB | London; the British government
who ireland: government IE | Dublin; the Irish government
who barmy: force GB | British army; the army
who uvf: group GB | Ulster Volunteer Force; UVF
who uda: group GB | Ulster Defence Association; UDA
who psni: force GB | police; PSNI
who orange: organisation GB | Orange Order
who imc: body - | Independent Monitoring Commission; IMC
who blair: person GB | Tony Blair; Blair
who bush: office US | White House
where whiterock: site GB 54.60 -5.98 | Whiterock; Springfield Road
where belfast: town GB 54.60 -5.93 | Belfast; west Belfast
where armagh: region GB 54.15 -6.6 | South Armagh; south Armagh
where ni: region GB 54.6 -6.7 | Northern Ireland

== u-ira-arms-1
outlet: Anglo-Irish Wire
register: wire
published: 2005-07-28
--
IRA {order|ends} 36-year war, tells units to {dump|dump} arms

DUBLIN, July 28 - The IRA on Thursday formally {order|ordered} an end to its armed campaign and told all its members to {dump|dump} their weapons, in a statement read out on a DVD by a former prisoner.

From 4 p.m. volunteers "must not engage in any other activities whatsoever", it said. Its representative will {verify|work} with General de Chastelain's body to {arms|put} the arsenal {arms|beyond use}, with a Protestant and a Catholic churchman looking on.

Tony Blair {welcome|hailed} "a step of unparalleled magnitude". Paisley, whose DUP {refuse|refuses} to share power with Sinn Féin, was unmoved: he had heard such words, he said, in 1994, when the {truce94|cessation} was proclaimed, and seen Canary Wharf {canary|blown up} in February 1996.

The ground had been laid in April, when Adams {appeal|appealed} to the IRA to embrace politics alone. It was then under siege over the {bank|robbery} of 26.5 million pounds from the Northern Bank in December 2004, which police {bankblame|laid} at its door and it disowns, and over the {murder|stabbing} of a Belfast man outside a bar in January.

On Wednesday night, hours before the statement, the British government {free|freed} the Shankill bomber, whom it had {jail|sent back} to jail in June. The White House {wh|applauded} and added that it would look for deeds.
--
* order RETREAT/ceasefire occurred
  when: 2005-07-28 "Thursday" "4 p.m."
  by: ira
* dump RETREAT/disarm announced
  when: ?
  by: ira
* verify COOPERATE announced
  when: ?
  by: ira
  to: dechast
* arms RETREAT/disarm announced
  when: ?
  by: ira
* welcome SUPPORT occurred
  when: 2005-07-28
  by: blair
  to: ira
  about: order
  answers: order "hailed"
* refuse REJECT occurred
  when: ?
  by: dup
  to: sf
  about: COOPERATE by dup to sf
* truce94 RETREAT/ceasefire occurred
  when: 1994 from text "1994"
  by: ira
  said: paisley party "said"
* canary ASSAULT/explosives occurred
  when: 1996-02 from text "February 1996"
  where: "Canary Wharf"
  by: ira
  to: "Canary Wharf" thing
  said: paisley party "said"
* appeal REQUEST/change occurred
  when: 2005-04 "April"
  by: adams
  to: ira
  about: RETREAT by ira
* bank COERCE/seize occurred optional
  when: 2004-12 from text "December 2004"
  where: "the Northern Bank"
  by: ira alleged of psni; ira denied
  to: "the Northern Bank" thing
  said: psni official "laid"
  said: ira party denied "disowns"
* bankblame ACCUSE/allege occurred
  when: 2004-12/2005-07-28 bounded
  by: psni
  to: ira
  about: bank
* murder ASSAULT/primitive occurred
  when: 2005-01 "January"
  where: "a bar"
  to: "a Belfast man"
  killed: 1 "a Belfast man" side civilian
* free RETREAT/release occurred
  when: 2005-07-27 "Wednesday night"
  by: uk
  to: "the Shankill bomber"
* jail COERCE/arrest occurred
  when: 2005-06 "June"
  by: uk
  to: "the Shankill bomber"
* wh SUPPORT occurred
  when: 2005-07-28
  by: bush
  to: ira
  about: order
  answers: order "applauded"

== u-ira-arms-2
outlet: Falls & Shankill Fortnightly
register: thread
published: 2005-09-15
--
A diary of six days, posted nightly to our message board

Saturday 10th. The Whiterock parade has been {reroute|kept off} a hundred yards of the Springfield Road by the Parades Commission, and the Orange Order has {call|called} its people on to the street. By four o'clock they {riot|throw} pipe bombs and blast bombs. Live rounds too: I heard an automatic. Soldiers {soldiers|came up} behind the Land Rovers and {baton|fired} baton rounds, 216 they say.

Sunday 11th. Vans and a digger {burn|burn} from here to Ballyclare. Thirty-two officers {riot|hurt} is the morning count; it's fifty by night. Sir Hugh Orde, chief constable, {orde|lays} "substantial responsibility" at the door of the Order. Its Belfast master: {orderej|no}, {brutal|violence} came from the police, who {brutal|clubbed} women.

Monday. Half the town goes home at three because of rumours. A {barricade|barricade} at Tate's Avenue, held by women.

Tuesday. Dr Paisley {uvftalk!denied|sat} with nobody from the UVF, his office insists. An American envoy, Mitchell Reiss, {reiss|takes} unionist leaders to task for an "abdication".

Wednesday 14th. Mr Hain {specify|declares} the UVF {uvftruce|ceasefire} at an end - four men {feud|shot} dead this summer in its {feud|feud} with a splinter group, and now this. Sixty-three {held|arrests}. Eighty-one police {riot|injured}, final tally.

Thursday. Quiet. Rain. The UDA has {uda|told} its people to stay in.
--
who parades: body GB | Parades Commission
who orde: person GB | Sir Hugh Orde
who reiss: person US | Mitchell Reiss
who orange: the Order
where ballyclare: town GB 54.75 -6.00 | Ballyclare
where tates: site GB 54.58 -5.95 | Tate's Avenue
who barmy: Soldiers
* reroute COERCE/restrict occurred
  when: ?
  where: whiterock
  by: parades
  to: orange
* call REQUEST/assist occurred
  when: 2005-09-10 "Saturday 10th"
  by: orange
  to: "its people"
  about: PROTEST/demo
* riot PROTEST/riot occurred
  when: 2005-09-10 "Saturday 10th"
  where: whiterock
  by: "its people"
  to: psni
  with: bomb "pipe bombs"; bomb "blast bombs"; small-arms "Live rounds"
  injured: 32 "Thirty-two officers" side recipient as_of 2005-09-11
  injured: 50 "fifty by night" side recipient as_of 2005-09-11
  injured: 81 "Eighty-one police" side recipient as_of 2005-09-14
* soldiers MOBILIZE/troops occurred
  when: 2005-09-10 "Saturday 10th"
  where: whiterock
  by: barmy
* baton ASSAULT/crowd-control occurred
  when: 2005-09-10 "Saturday 10th"
  where: whiterock
  by: barmy
  to: "its people"
  with: crowd-control "baton rounds" 216
  munitions: 216 "216"
* burn PROTEST/riot occurred
  when: 2005-09-11 "Sunday 11th"
  where: ballyclare
  to: "Vans and a digger" thing
* orde ACCUSE/allege occurred
  when: 2005-09-11 "Sunday 11th"
  by: orde
  to: orange
  about: riot
* brutal ASSAULT/beat occurred
  when: 2005-09-10/2005-09-11 bounded
  by: psni alleged of "Its Belfast master"
  to: "women"
  said: "Its Belfast master" party
* orderej REJECT occurred optional
  when: 2005-09-11 "Sunday 11th"
  by: "Its Belfast master"
  to: orde
  answers: orde "no"
* barricade PROTEST/obstruct occurred
  when: 2005-09-12 "Monday"
  where: tates
  by: "women"
* uvftalk CONSULT denied
  when: ?
  by: paisley denied; uvf denied
  to: uvf
  said: "his office" party denied "insists"
* reiss ACCUSE/disapprove occurred
  when: 2005-09-13 "Tuesday"
  by: reiss
  to: "unionist leaders"
* specify SANCTION/discontinue occurred
  when: 2005-09-14 "Wednesday 14th"
  by: hain
  to: uvf
  answers: riot "and now this"
  answers: feud "four men shot dead this summer"
* feud ASSAULT/firearms occurred
  when: 2005 season "this summer"
  by: uvf
  to: "four men"
  killed: 4 "four men" side unknown
* held COERCE/arrest occurred
  when: 2005-09-10/2005-09-14 bounded
  detained: 63 "Sixty-three"
* uda REQUEST/yield occurred optional
  when: 2005-09-15 "Thursday"
  by: uda
  to: "its people"
* uvftruce RETREAT/ceasefire occurred
  when: ?
  by: uvf

== u-ira-arms-3
outlet: Dublin Courier
register: daily
published: 2005-09-27
--
"Totality" of IRA guns is {arms|gone}, says the general; Paisley {accuse|scoffs}

He has handled weapons for fifty years and never, John de Chastelain told a packed hotel room in Holywood yesterday, had he been so tired of them. Over the week that ended on Saturday he and two colleagues watched the IRA {arms|destroy} its whole store: rifles, machine guns, surface-to-air missiles, flame-throwers, explosives by the ton. It tallied, he said, with what the two governments' security forces had estimated in 2004. It was the fourth such {arms|act} since October 2001, and the last.

A Redemptorist priest and a former Methodist president, who had stood by "minute by minute", vouched for it. "The {arms|decommissioning} is now an accomplished fact", the minister said.

Not for Ian Paisley. No photographs, no inventory: the churchmen had been picked by the IRA, he {accuse|charged}, and the affair was a "cover-up". His party {askhain|demanded} to see the general before the week is out.

In London, the prime minister {thank|paid tribute} to all three commissioners. Dublin's minister for justice did not exclude that sums {dock|docked} from Sinn Féin's allowances could now be {allow|restored}; a decision waits for the report of the IMC in the third week of October.

On the hills of south Armagh soldiers {towers|took down} yet another watchtower on Monday. When they started, on the morning after the July statement, there were ten; three battalions of the Royal Irish Regiment are to be {rir|disbanded} by August 2007.

~ In tomorrow's property supplement: towers with a view
~ 3 free articles left this month
--
who pm: office GB | the prime minister
who minister: person GB | a former Methodist president
who justice: office IE | minister for justice
who rir: force GB | Royal Irish Regiment
where london: town GB 51.51 -0.13 | London
where holywood: town GB 54.64 -5.83 | Holywood
who barmy: soldiers
who dup: His party
who iicd: commissioners
* arms RETREAT/disarm occurred
  when: 2005-09-18/2005-09-24 week "the week that ended on Saturday"
  by: ira
  to: "its whole store" thing
  with: small-arms "rifles"; missile "surface-to-air missiles"; incendiary "flame-throwers"
  said: dechast official "told"
  said: "A Redemptorist priest" witness "vouched"
  said: minister witness "vouched"
* accuse ACCUSE/allege occurred
  when: 2005-09-26/2005-09-27 bounded
  by: paisley
  to: ira; "the churchmen"
  about: arms
* askhain REQUEST/meet occurred
  when: 2005-09-26/2005-09-27 bounded
  by: dup
  to: dechast
* thank SUPPORT occurred
  when: 2005-09-26/2005-09-27 bounded
  where: london
  by: pm
  to: iicd
* allow CONCEDE hypothetical optional
  when: ?
  to: sf
  said: justice official suggested "did not exclude"
* towers RETREAT/withdraw occurred
  when: 2005-09-26 "Monday"
  where: armagh
  by: barmy
* rir RETREAT/withdraw announced
  when: 2005-09-27/2007-08-31 bounded from text "August 2007"
  to: rir
* dock SANCTION/discontinue occurred
  when: ?
  to: sf
