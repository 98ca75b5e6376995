story: w-lahad-datu
conflict: Malaysia
countries: MY PH
facts: From 9 to 12 February 2013 some 200 followers of Jamalul Kiram III, who claimed the Sultanate of Sulu, landed at Tanduo near Lahad Datu, Sabah. After deadlines passed, a shootout on 1 March killed 12 of them and two police commandos; an ambush in Semporna on 2 March killed six police. On 5 March Malaysia bombed Tanduo with F/A-18 and Hawk jets and sent seven battalions. Kiram offered a ceasefire on 7 March, Malaysia rejected it. By 24 March 68 died: 56 followers, ten security personnel, two civilians. (public record: press of the time, statements of the governments, UN Secretary-General of 7 March.)

who kiram: person PH | Jamalul Kiram III; Jamalul Kiram; Kiram; the self-styled sultan; the sultan
who agb: person PH | Agbimuddin Kiram; Agbimuddin
who followers: group PH | Royal Sulu Force; Royal Army of Sulu; Kiram's followers; the intruders; the gunmen; the group; Sulu terrorists; the terrorists
who najib: person MY | Najib Razak; Najib
who hisham: person MY | Hishammuddin Hussein; Hishammuddin
who police: force MY | Malaysian police; police commandos; police; commandos
who forces: force MY | Malaysian forces; security forces; army; Malaysian army
who malaysia: state MY | Malaysia; Kuala Lumpur
who ph: state PH | Philippines; Manila
who aquino: person PH | Benigno Aquino; Aquino
who un: office - | Ban Ki-moon; UN secretary-general
where tanduo: town MY 5.0700 119.1900 | Tanduo; Tanduao; Kampung Tanduo
where lahad: town MY 5.0268 118.3270 | Lahad Datu
where semporna: town MY 4.4800 118.6100 | Semporna
where sabah: province MY 5.4 117.0 | Sabah

== w-lahad-datu-1
outlet: Sulawesi Sea Wire
register: wire
published: 2013-03-02
--
Fourteen {shoot|killed} as Malaysian {siege|siege} of Sulu clansmen ends in {shoot|gunfight}; new {semp|ambush} reported

LAHAD DATU, March 2 (SSW) - A two-week-old {siege|standoff} on Borneo turned bloody on Friday when followers of a Philippine clan that lays claim to Malaysia's Sabah state {shoot|opened fire} on police who were tightening a {siege|cordon} round the village of Tanduo, officials said.

Twelve of the intruders and two police commandos died in the half-hour {shoot|exchange}, home minister Hishammuddin Hussein told reporters. Three more policemen were {shoot|wounded}. In Manila a spokesman for Jamalul Kiram III, 74, put the clan's losses at ten dead and four hurt and said it was the other side that had {shoot|attacked}, at six in the morning and with mortars.

"They have {surr2|surrendered}," a Philippine diplomat said at noon. By evening nobody would repeat it.

The group, between 100 and 200 strong, {land|came ashore} by boat on or about 12 February and {settle|occupied} the village. Its leader, Kiram's brother Agbimuddin, {claimland|declared} that they had come home and would not {leave|leave}. Three {deadl|deadlines} for them to {leave|go}, the last of them on Tuesday, ran out; a ship that the Philippines {ship|sent} on Sunday to {ship|fetch} them lay empty off Tawi-Tawi.

Late on Saturday, in an {semp|attack} about 150 km to the south, five policemen were {semp|shot dead} in a water village at Semporna. Police were looking into whether the killers came by sea. Two of the gunmen were {semp|killed} as well.

President Benigno Aquino {urge|appealed} to the men to {lay|lay down} their arms "without conditions". Najib Razak, the Malaysian prime minister, gave his security chiefs "a mandate to {take|take} any action".
--
who sgun: group - | the gunmen
who spokes: person PH | a spokesman for Jamalul Kiram III
who dipl: office PH | a Philippine diplomat
* shoot ASSAULT/firearms occurred
  when: 2013-03-01 "Friday"
  where: tanduo
  by: followers alleged of "officials"; police alleged of spokes
  to: police; followers
  with: mortar "mortars"
  killed: 14 "Fourteen"
  killed: 12 "Twelve of the intruders" part side actor voice hisham
  killed: 2 "two police commandos" part side recipient voice hisham
  killed: 10 "ten dead" side actor voice spokes
  injured: 3 "Three more policemen" side recipient
  injured: 4 "four hurt" side actor voice spokes
  said: "officials" official "said"
  said: hisham official "told"
  said: spokes party "said"
* siege COERCE/restrict occurred
  when: 2013-02-15/2013-03-01 "two-week-old"
  where: tanduo
  by: police
  to: followers
* semp ASSAULT/firearms occurred
  when: 2013-03-02 "Late on Saturday"
  where: "a water village"; semporna
  by: sgun
  to: police
  killed: 5 "five policemen" side recipient
  killed: 2 "Two of the gunmen" side actor
* surr2 RETREAT/withdraw occurred optional
  when: 2013-03-01 "noon"
  where: tanduo
  by: followers
  said: dipl official "said"
* land MOBILIZE/militia occurred
  when: 2013-02-12 "on or about 12 February"
  where: tanduo
  by: followers
  fighters: 100-200 "between 100 and 200"
* settle COERCE/seize occurred
  when: 2013-02-12 "on or about 12 February"
  where: tanduo
  by: followers
  to: tanduo thing
* claimland REJECT/yield occurred
  when: 2013-02-12/2013-03-01 bounded
  by: agb
  about: leave
* leave RETREAT/withdraw demanded optional
  when: ?
  where: tanduo
  by: followers
* ship AID attempted
  when: 2013-02-24 "Sunday"
  where: "Tawi-Tawi"
  by: ph
  to: followers
* urge REQUEST/yield occurred
  when: 2013-03-01/2013-03-02 bounded
  by: aquino
  to: followers
  about: lay
* lay RETREAT/disarm demanded optional
  when: ?
  by: followers
* take ASSAULT hypothetical optional
  when: ?
  by: "his security chiefs"
  to: followers
* deadl REQUEST/yield occurred
  when: 2013-02-12/2013-02-26 bounded "Tuesday"
  to: followers
  count: 3 "Three deadlines"
  about: leave

== w-lahad-datu-2
outlet: Negara Kita Online
register: state-media
published: 2013-03-05
--
{op|Ops} Daulat: our boys {bomb|pound} Sulu terrorists' lair from the air

KUALA LUMPUR, Tuesday. The nation woke to the news it had prayed for. At 7 am sharp F/A-18D and Hawk jets of the Royal Malaysian Air Force {bomb|dropped} their loads on Kampung Tanduo; mortar crews {mortar|followed up}, and half an hour later ground troops {sweep|moved in} house by house.

Prime Minister Najib explained why. "The longer this {settle|intrusion} lasts, the clearer it is that the invaders do not intend to {noleave,leave|leave}," he said, recalling the eight policemen {killpol|martyred} since Friday. Every avenue of {talks|negotiation} had been tried.

There were no casualties on our side in the morning's {op|operation}, said the Inspector-General, Ismail Omar. As for the enemy, bodies would be counted when the area was cleared of booby traps; the {bomb|strikes} had "achieved the objective". He dismissed chatter on social media that Agbimuddin had {escape!denied|slipped away} to Tawi-Tawi by speedboat.

Seven battalions have been {deploy|flown} to Sabah, two of them only yesterday. A {curfew|curfew} at sea holds from dusk. Villagers at Felda Sahabat have been {evac|moved} to a school hall, where the women's wing of the party {food|hands out} rice and blankets.

From across the water the old {kirvow|tune}: Kiram's men would "{kirvow,fight|fight} to the last", croaked a daughter of the self-styled sultan. Foreign secretary Albert del Rosario, in town for {talk2|talks} with his counterpart, {restraint|begged} for "maximum tolerance"; he was {norestr|told} politely that tolerance had been shown for three weeks.

~ Tag: #PrayForLahadDatu
~ 18,400 shares
~ Related: Terrorist boat captured off Kudat? Minister explains
--
who igp: person MY | Ismail Omar; the Inspector-General
who rmaf: force MY | Royal Malaysian Air Force
who rosario: person PH | Albert del Rosario
who kdaughter: person PH | a daughter of the self-styled sultan
who forces: our boys; our side
where kl: town MY 3.1390 101.6869 | Kuala Lumpur
who wing: party MY | the women's wing of the party
where felda: site MY 5.0700 118.9600 | Felda Sahabat
* op ASSAULT occurred
  when: 2013-03-05 "morning"
  where: tanduo
  by: forces; rmaf; "mortar crews"; "ground troops"
  to: followers
  killed: 0 "no casualties on our side" side actor voice igp
  injured: 0 "no casualties on our side" side actor voice igp
  answers: settle "explained why"
* bomb ASSAULT/aerial occurred
  when: 2013-03-05 "7 am"
  where: tanduo
  by: rmaf
  to: followers
  with: airstrike "F/A-18D and Hawk jets"
  part_of: op
* mortar ASSAULT/heavy-weapons occurred
  when: 2013-03-05
  where: tanduo
  by: "mortar crews"
  to: followers
  with: mortar "mortar"
  part_of: op
* sweep ASSAULT occurred
  when: 2013-03-05 "half an hour later"
  where: tanduo
  by: "ground troops"
  to: followers
  part_of: op
* settle COERCE/seize ongoing
  when: 2013-02-12/2013-03-05 "three weeks"
  where: tanduo
  by: followers
  to: tanduo thing
  said: najib official "said"
* leave RETREAT/withdraw hypothetical optional
  when: ?
  where: tanduo
  by: followers
* noleave REJECT/yield occurred
  when: ?
  by: followers
  about: leave
  said: najib official "said"
* killpol ASSAULT occurred
  when: 2013-03-01/2013-03-05 bounded "since Friday"
  by: followers
  to: "eight policemen"
  killed: 8 "eight policemen" side recipient
  said: najib official "recalling"
* talks CONSULT occurred optional
  when: 2013-02-12/2013-03-05 bounded "three weeks"
  to: followers
* escape RETREAT/withdraw occurred optional
  when: ?
  where: "Tawi-Tawi"
  by: agb
  said: "social media" unnamed suggested "chatter"
  said: igp official denied "dismissed"
* deploy MOBILIZE/troops occurred
  when: ? "yesterday"
  where: sabah
  battalions: 7 "Seven battalions"
  battalions: 2 "two of them" part
* curfew COERCE/curfew ongoing
  when: 2013-03-05 "dusk"
  where: "sea"
* evac AID occurred
  when: ?
  where: "a school hall"; felda
  to: "Villagers at Felda Sahabat"
* food AID ongoing
  when: 2013-03-05
  where: "a school hall"; felda
  by: wing
  to: "Villagers at Felda Sahabat"
* kirvow THREATEN/violence occurred
  when: ?
  by: kdaughter
  to: forces
  about: fight
* fight ASSAULT threatened optional
  when: ?
  by: followers
  to: forces
* talk2 CONSULT/visit occurred
  when: 2013-03-05
  where: kl
  by: rosario; "his counterpart"
  to: "his counterpart"
* restraint REQUEST/yield occurred
  when: 2013-03-05
  where: kl
  by: rosario
  to: "his counterpart"
* norestr REJECT/yield occurred
  when: 2013-03-05
  where: kl
  by: "his counterpart"
  to: rosario
  about: restraint
  answers: restraint "told"

== w-lahad-datu-3
outlet: Manila Bayfront Chronicle
register: daily
published: 2013-03-08
--
KL {noceas|spurns} sultan's {ceas|truce}: "{told,lay|lay down} arms first"

Malaysia {noceas|rejected} on Thursday a unilateral {ceas|ceasefire} that Jamalul Kiram III declared from his sickbed in Taguig for noon of the same day. Prime Minister Najib, who {visit|flew} to Lahad Datu in camouflage, {told|told} Mr Aquino by {phone|telephone} that the men must {lay|surrender} their weapons unconditionally; until then {hunt|operations} would {hunt|go on}.

So they did. Thirty-one of Kiram's followers were {kill31|killed} between dawn on Wednesday and Thursday noon, Malaysian police said, which makes 52 since the {shoot|clash} of 1 March. Kiram's people scoffed: their last count, by satellite phone from his brother, was twenty-two in all.

The {un|appeal} of UN secretary-general Ban Ki-moon for an end to the violence and for aid to be let {aidin|through} came overnight. It was this that had moved the sultan, his wife said, and not the jets.

Here the matter has become domestic. The Palace ordered an {probe|inquiry} into who {fund|paid} for the {land|voyage}; two names of the former cabinet were {leak|whispered}, and both denied it. Mr Aquino's government is preparing {case|charges} against Kiram for "inciting to war". In Zamboanga some five hundred Tausug {rally|marched} to the Malaysian consulate on Wednesday and {burnflag|burned} a flag.

Boats with families who fled Sabah reached Tawi-Tawi for the third day running, 400 people so far by the coast guard's tally. Some spoke of {abuse|beatings}: men {abuse|kicked} and {abuse|made} to run as a test of who was a Suluk. Kuala Lumpur {rejabuse|called} the accounts fabrications.
--
who malaysia: KL
who ban: office - | Ban Ki-moon; UN secretary-general
who palace: government PH | The Palace; Mr Aquino's government
who tausug: population PH | Tausug
who aquino: Mr Aquino
where zambo: town PH 6.9103 122.0739 | Zamboanga
where tawi: province PH 5.2 120.0 | Tawi-Tawi
where taguig: town PH 14.52 121.05 | Taguig
* noceas REJECT/yield occurred
  when: 2013-03-07 "Thursday"
  by: malaysia; najib
  to: kiram
  about: ceas
  answers: ceas "rejected"
* ceas RETREAT/ceasefire announced
  when: 2013-03-07 "noon of the same day"
  by: kiram
  to: malaysia
  answers: un "It was this that had moved the sultan"
* visit CONSULT/visit occurred optional
  when: 2013-03-07
  where: lahad
  by: najib
* told REQUEST/yield occurred
  when: 2013-03-07
  by: malaysia; najib
  to: followers
  about: lay
* phone CONSULT/phone occurred
  when: 2013-03-07
  by: najib; aquino
  to: aquino
* lay RETREAT/disarm demanded optional
  when: ?
  by: followers
* hunt ASSAULT ongoing
  when: 2013-03-06/2013-03-08
  where: sabah
  by: malaysia
  to: followers
* kill31 ASSAULT occurred
  when: 2013-03-06/2013-03-07 "between dawn on Wednesday and Thursday noon"
  where: sabah
  by: malaysia
  to: followers
  killed: 31 "Thirty-one of Kiram's followers" side recipient voice police
  said: police official "said"
  said: "Kiram's people" party denied "scoffed"
  part_of: hunt
  killed: 52 "52" side recipient as_of 2013-03-07 voice police
  killed: 22 "twenty-two in all" side recipient voice "Kiram's people"
* shoot ASSAULT/firearms occurred
  when: 2013-03-01 from text "1 March"
* un REQUEST/yield occurred
  when: 2013-03-06/2013-03-07 "overnight"
  by: ban
  about: hunt
  about: aidin
* aidin RETREAT/access demanded optional
  when: ?
* probe ACCUSE/investigate occurred
  when: ?
  by: palace
  about: fund
* fund AID occurred
  when: ?
  by: "two names of the former cabinet" denied
  to: followers
* land MOBILIZE/militia occurred
  when: ?
  by: followers
* leak ACCUSE/allege occurred optional
  when: ?
  to: "two names of the former cabinet"
* case ACCUSE/investigate announced
  when: ?
  by: palace
  to: kiram
* rally PROTEST/demo occurred
  when: 2013-03-06 "Wednesday"
  where: "the Malaysian consulate"; zambo
  by: tausug
  to: malaysia
  participants: ~500 "some five hundred"
* burnflag PROTEST/riot occurred
  when: 2013-03-06 "Wednesday"
  where: "the Malaysian consulate"; zambo
  by: tausug
  to: malaysia; "a flag" thing
* abuse ASSAULT/beat occurred
  when: ?
  where: sabah
  to: "men"
  said: "Some" witness claimed "spoke"
  said: malaysia official denied "called"
* rejabuse REJECT occurred optional
  when: ?
  by: malaysia
  to: "Some"
  about: abuse
  answers: abuse "called the accounts fabrications"
figure: displaced 400 "400 people" of "families who fled Sabah" at tawi voice "the coast guard"
