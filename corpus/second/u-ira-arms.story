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
IRA {end|ends} 36-year war, tells units to {dump|dump} arms

DUBLIN, July 28 - The IRA on Thursday formally ordered an {end|end} to its armed campaign and told all its members to {dump|dump} their weapons, in a {end|statement} read out on a DVD by a former prisoner.

From 4 p.m. volunteers "must not engage in any other activities whatsoever", it said. Its representative will {work|work} with General de Chastelain's body to {decom|put} the arsenal beyond use, with a Protestant and a Catholic churchman looking on.

Tony Blair {hail|hailed} "a step of unparalleled magnitude". Paisley, whose DUP {share|refuses} to share power with Sinn Féin, was unmoved: he had heard such words, he said, in 1994, when the {cess|cessation} was proclaimed, and seen Canary Wharf {canary|blown up} in February 1996.

The ground had been laid in April, when Adams {appeal|appealed} to the IRA to embrace politics alone. It was then under siege over the {robbery|robbery} of 26.5 million pounds from the Northern Bank in December 2004, which police {laid|laid} at its door and it disowns, and over the {stab|stabbing} of a Belfast man outside a bar in January.

On Wednesday night, hours before the {end|statement}, the British government {free|freed} the Shankill bomber, whom it had {rejail|sent back} to jail in June. The White House {applaud|applauded} and added that it would look for deeds.
--
* end RETREAT/ceasefire occurred
  when: 2005-07-28 "Thursday"
  by: ira
  said: ira party "statement"
* dump RETREAT/disarm announced
  when: ?
  by: ira
  to: "weapons" thing
  said: ira party "told"
* work COOPERATE announced optional
  when: ?
  by: ira
  to: dechast
  said: ira party "said"
* decom RETREAT/disarm announced
  when: ?
  by: ira
  to: "arsenal" thing
  said: ira party "said"
* hail SUPPORT occurred
  when: 2005-07-28
  by: blair
  to: ira
  about: end
  answers: end "hailed"
* share REJECT ongoing
  when: ?
  by: dup
  to: sf
  about: COOPERATE by dup to sf
* cess RETREAT/ceasefire occurred
  when: 1994 "1994"
  by: ira
  said: paisley official "said"
* canary ASSAULT/explosives occurred
  when: 1996-02 "February 1996"
  where: "Canary Wharf"
  to: "Canary Wharf" thing
  said: paisley official "said"
* appeal REQUEST/change occurred
  when: 2005-04 "April"
  by: adams
  to: ira
  about: RETREAT/ceasefire by ira
* robbery COERCE/seize occurred
  when: 2004-12 "December 2004"
  by: ira alleged of psni; ira denied
  to: "Northern Bank"
* laid ACCUSE/allege occurred
  when: 2004-12-01/2005-07-28 bounded
  by: psni
  to: ira
  about: robbery
  answers: robbery "laid at its door"
* stab ASSAULT/primitive occurred
  when: 2005-01 "January"
  where: "bar"; belfast
  to: "a Belfast man"
* free RETREAT/release occurred
  when: 2005-07-27 "Wednesday night"
  by: uk
  to: "the Shankill bomber"
* rejail COERCE/arrest occurred
  when: 2005-06 "June"
  by: uk
  to: "the Shankill bomber"
* applaud SUPPORT occurred
  when: 2005-07-28
  by: bush
  to: ira
  about: end
  answers: end "applauded"

== u-ira-arms-2
outlet: Falls & Shankill Fortnightly
register: thread
published: 2005-09-15
--
A diary of six days, posted nightly to our message board

Saturday 10th. The Whiterock {parade|parade} has been {kept|kept off} a hundred yards of the Springfield Road by the Parades Commission, and the Orange Order has {callout|called} its people on to the street. By four o'clock they {riot|throw} pipe bombs and blast bombs. Live {riot|rounds} too: I heard an automatic. Soldiers {soldiers|came up} behind the Land Rovers and {baton|fired} baton rounds, 216 they say.

Sunday 11th. Vans and a digger {burn|burn} from here to Ballyclare. Thirty-two officers {riot|hurt} is the morning count; it's fifty by night. Sir Hugh Orde, chief constable, {orde|lays} "substantial responsibility" at the door of the Order. Its Belfast master: no, {club|violence} came from the police, who {club|clubbed} women.

Monday. Half the town goes home at three because of rumours. A {barricade|barricade} at Tate's Avenue, held by women.

Tuesday. Dr Paisley {sat|sat} with nobody from the UVF, his office insists. An American envoy, Mitchell Reiss, {reiss|takes} unionist leaders to task for an "abdication".

Wednesday 14th. Mr Hain {hain|declares} the UVF ceasefire at an end - four men {feud|shot} dead this summer in its {feud|feud} with a splinter group, and now this. Sixty-three {arrests|arrests}. Eighty-one police {riot|injured}, final tally.

Thursday. Quiet. Rain. The UDA has {uda|told} its people to stay in.
--
who parades: body GB | Parades Commission
who orde: person GB | Sir Hugh Orde
who reiss: person US | Mitchell Reiss
who orange: the Order
where ballyclare: town GB 54.75 -6.00 | Ballyclare
where tates: site GB 54.58 -5.95 | Tate's Avenue
* parade PROTEST/demo occurred optional
  when: 2005-09-10 "Saturday 10th"
  where: whiterock
  by: orange
* kept COERCE/restrict occurred
  when: 2005-09-10 "Saturday 10th"
  where: whiterock
  by: parades
  to: orange
* callout REQUEST/assist occurred
  when: 2005-09-10 "Saturday 10th"
  by: orange
  to: "its people"
  about: PROTEST/demo by "its people"
* riot PROTEST/riot occurred
  when: 2005-09-10/2005-09-11 "Saturday 10th"
  where: whiterock
  by: "its people"; orange alleged of orde; orange denied
  to: psni
  with: bomb "pipe bombs"; bomb "blast bombs"; small-arms "an automatic"
  injured: 32 "Thirty-two officers" side recipient as_of 2005-09-11
  injured: 50 "fifty" side recipient as_of 2005-09-11
  injured: 81 "Eighty-one police" side recipient as_of 2005-09-14
* soldiers MOBILIZE/troops occurred optional
  when: 2005-09-10 "Saturday 10th"
  where: whiterock
  by: "Soldiers"
* baton ASSAULT/crowd-control occurred
  when: 2005-09-10 "Saturday 10th"
  where: whiterock
  by: "Soldiers"
  to: "its people"
  with: crowd-control "baton rounds" 216
  answers: riot "came up behind"
* burn PROTEST/riot occurred
  when: 2005-09-11 "Sunday 11th"
  where: ballyclare
  to: "Vans" thing; "a digger" thing
* orde ACCUSE/allege occurred
  when: 2005-09-11 "Sunday 11th"
  by: orde
  to: orange
  about: riot
  answers: riot "lays"
* club ASSAULT/beat occurred
  when: 2005-09-10/2005-09-11 bounded
  by: psni alleged of "Its Belfast master"
  to: "women"
  said: "Its Belfast master" party claimed
* barricade PROTEST/obstruct occurred
  when: 2005-09-12 "Monday"
  where: tates
  by: "women"
* sat CONSULT denied
  when: ?
  by: paisley; uvf
  said: "his office" party denied "insists"
* reiss ACCUSE/disapprove occurred
  when: 2005-09-13 "Tuesday"
  by: reiss
  to: "unionist leaders"
* hain SANCTION/discontinue occurred
  when: 2005-09-14 "Wednesday 14th"
  by: hain
  to: uvf
  answers: feud "and now this"
  answers: riot "and now this"
* feud ASSAULT/firearms occurred
  when: 2005-06-01/2005-08-31 season "this summer"
  by: uvf
  to: "a splinter group"; "four men"
  killed: 4 "four men" side recipient
* arrests COERCE/arrest occurred
  when: 2005-09-10/2005-09-14 bounded
  by: psni
  detained: 63 "Sixty-three" side recipient
* uda REQUEST/yield occurred optional
  when: 2005-09-15 "Thursday"
  by: uda
  to: "its people"

== u-ira-arms-3
outlet: Dublin Courier
register: daily
published: 2005-09-27
--
"Totality" of IRA guns is {decom|gone}, says the general; Paisley {cover|scoffs}

He has handled weapons for fifty years and never, John de Chastelain told a packed hotel room in Holywood yesterday, had he been so tired of them. Over the week that ended on Saturday he and two colleagues watched the IRA {decom|destroy} its whole store: rifles, machine guns, surface-to-air missiles, flame-throwers, explosives by the ton. It tallied, he said, with what the two governments' security forces had estimated in 2004. It was the fourth such {decom,acts|act} since October 2001, and the last.

A Redemptorist priest and a former Methodist president, who had stood by "minute by minute", vouched for it. "The {decom|decommissioning} is now an accomplished fact", the minister said.

Not for Ian Paisley. No photographs, no inventory: the churchmen had been picked by the IRA, he {cover|charged}, and the {decom|affair} was a "cover-up". His party {see|demanded} to see the general before the week is out.

In London, the prime minister paid {tribute|tribute} to all three commissioners. Dublin's minister for justice did not exclude that sums {dock|docked} from Sinn Féin's allowances could now be {restore|restored}; a decision waits for the report of the IMC in the third week of October.

On the hills of south Armagh soldiers {tower|took down} yet another watchtower on Monday. When they {towers|started}, on the morning after the July {end|statement}, there were ten; three battalions of the Royal Irish Regiment are to be {rir|disbanded} by August 2007.

~ In tomorrow's property supplement: towers with a view
~ 3 free articles left this month
--
who pm: office GB | the prime minister
who minister: person GB | a former Methodist president
who justice: office IE | minister for justice
who rir: force GB | Royal Irish Regiment
where holywood: town GB 54.64 -5.83 | Holywood
who dup: His party
* decom RETREAT/disarm occurred
  when: 2005-09-18/2005-09-24 "the week that ended on Saturday"
  by: ira
  to: "its whole store" thing
  part_of: acts
  said: dechast official "told"
  said: "A Redemptorist priest" witness "vouched"
  said: minister witness "said"
* acts RETREAT/disarm occurred optional
  when: 2001-10-01/2005-09-24 bounded "October 2001"
  by: ira
  count: 4 "fourth"
  said: dechast official "said"
* cover ACCUSE/allege occurred
  when: 2005-09-26/2005-09-27 bounded
  by: paisley
  to: ira; "the churchmen"
  about: decom
  answers: decom "Not for Ian Paisley"
* see REQUEST/meet occurred
  when: 2005-09-26/2005-09-27 bounded
  by: dup
  to: dechast
  about: CONSULT by dup to dechast
* tribute SUPPORT occurred
  when: 2005-09-26/2005-09-27 bounded
  by: pm
  to: "all three commissioners"
  answers: decom "paid tribute"
* dock SANCTION/discontinue occurred
  when: ?
  to: sf
* restore CONCEDE hypothetical
  when: ?
  to: sf
  said: justice official suggested "did not exclude"
* tower RETREAT/withdraw occurred
  when: 2005-09-26 "Monday"
  where: armagh
  by: "soldiers"
  to: "watchtower" thing
  part_of: towers
* towers RETREAT/withdraw ongoing
  when: 2005-07-01/2005-09-26 bounded "July"
  where: armagh
  by: "soldiers"
* end RETREAT/ceasefire occurred
  when: 2005-07 "July"
  by: ira
* rir RETREAT/withdraw announced
  when: 2005-09-27/2007-08-31 bounded "August 2007"
  by: rir
figure: watchtowers 10 "ten" at armagh
