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
Fourteen {shootout|killed} as Malaysian {siege|siege} of Sulu clansmen ends in {shootout|gunfight}; new {semporna|ambush} reported

LAHAD DATU, March 2 (SSW) - A two-week-old {siege|standoff} on Borneo turned bloody on Friday when followers of a Philippine clan that lays claim to Malaysia's Sabah state {shootout|opened fire} on police who were tightening a {siege|cordon} round the village of Tanduo, officials said.

Twelve of the intruders and two police commandos died in the half-hour {shootout|exchange}, home minister Hishammuddin Hussein told reporters. Three more policemen were {shootout|wounded}. In Manila a spokesman for Jamalul Kiram III, 74, put the clan's losses at ten dead and four {shootout|hurt} and said it was the other side that had {shootout|attacked}, at six in the morning and with mortars.

"They have {surrender|surrendered}," a Philippine diplomat said at noon. By evening nobody would repeat it.

The group, between 100 and 200 strong, {landing|came ashore} by boat on or about 12 February and {occupy|occupied} the village. Its leader, Kiram's brother Agbimuddin, declared that they had come home and would not {refuse|leave}. Three {deadline|deadlines} for them to {go!demanded|go}, the last of them on Tuesday, ran out; a ship that the Philippines {ship|sent} on Sunday to {ship|fetch} them lay empty off Tawi-Tawi.

Late on Saturday, in an {semporna|attack} about 150 km to the south, five policemen were {semporna|shot} dead in a water village at Semporna. Police were {probe|looking into} whether the killers came by sea. Two of the gunmen were {semporna|killed} as well.

President Benigno Aquino {appeal|appealed} to the men to {laydown!demanded|lay down} their arms "without conditions". Najib Razak, the Malaysian prime minister, gave his security chiefs "a {mandate|mandate} to take any action".
--
who sgun: group - | the gunmen
who spokes: person PH | a spokesman for Jamalul Kiram III
who dipl: office PH | a Philippine diplomat
* shootout ASSAULT/firearms occurred
  when: 2013-03-01 "Friday" "six in the morning"
  where: tanduo
  by: followers alleged of "officials"; police alleged of spokes
  to: police; followers
  with: mortar "mortars"
  killed: 14 "Fourteen"
  killed: 12 "Twelve of the intruders" part side actor voice hisham
  killed: 2 "two police commandos" part side recipient voice hisham
  injured: 3 "Three more policemen" side recipient voice hisham
  killed: 10 "ten dead" side actor voice spokes
  injured: 4 "four hurt" side actor voice spokes
  said: "officials" official "said"
  said: hisham official "told"
  said: spokes party "said"
* siege COERCE/restrict occurred
  when: 2013-02-15/2013-03-01 "two-week-old"
  where: tanduo
  by: police
  to: followers
* semporna ASSAULT/firearms occurred
  when: 2013-03-02 "Late on Saturday"
  where: "a water village"; semporna
  by: sgun
  to: police
  killed: 5 "five policemen" side recipient
  killed: 2 "Two of the gunmen" side actor
* surrender RETREAT/withdraw occurred
  when: 2013-03-01 "noon"
  where: tanduo
  by: followers
  said: dipl official claimed "said"
* landing MOBILIZE/militia occurred
  when: 2013-02-12 day from text "12 February"
  where: tanduo
  by: followers; agb
* occupy COERCE/seize occurred
  when: 2013-02-12 day from text "12 February"
  where: tanduo
  by: followers; agb
  to: tanduo thing
* refuse REJECT/yield occurred
  when: 2013-02-12/2013-03-02 bounded
  by: agb
  about: go
* deadline REQUEST/yield occurred
  when: 2013-02-12/2013-02-26 bounded "Tuesday"
  by: malaysia
  to: followers
  count: 3 "Three deadlines"
  about: go
* go RETREAT/withdraw demanded optional
  when: ?
  where: tanduo
  by: followers
* ship AID attempted
  when: 2013-02-24 "Sunday"
  where: "Tawi-Tawi"
  by: ph
  to: followers
* probe ACCUSE/investigate ongoing
  when: 2013-03-02
  by: police
  to: sgun
  about: semporna
* appeal REQUEST/yield occurred
  when: 2013-03-01/2013-03-02 bounded
  by: aquino
  to: followers
  about: laydown
* laydown RETREAT/disarm demanded optional
  when: ?
  by: followers
* mandate SUPPORT occurred optional
  when: 2013-03-01/2013-03-02 bounded
  by: najib
  to: "his security chiefs"
figure: troops 100-200 "between 100 and 200 strong" of followers
tie: agb leads followers "Its leader"

== w-lahad-datu-2
outlet: Negara Kita Online
register: state-media
published: 2013-03-05
--
{op|Ops} Daulat: our boys {bomb|pound} Sulu terrorists' lair from the air

KUALA LUMPUR, Tuesday. The nation woke to the news it had prayed for. At 7 am sharp F/A-18D and Hawk jets of the Royal Malaysian Air Force {bomb|dropped} their loads on Kampung Tanduo; mortar crews {mortar|followed up}, and half an hour later ground troops {ground|moved in} house by house.

Prime Minister Najib explained why. "The longer this {occupy|intrusion} lasts, the clearer it is that the invaders do not intend to leave," he said, recalling the eight policemen {pkilled|martyred} since Friday. Every avenue of {nego|negotiation} had been tried.

There were no casualties on our side in the morning's {op|operation}, said the Inspector-General, Ismail Omar. As for the enemy, bodies would be counted when the area was cleared of booby traps; the {bomb|strikes} had "achieved the objective". He dismissed chatter on social media that Agbimuddin had {slip!denied|slipped away} to Tawi-Tawi by speedboat.

Seven battalions have been {troops|flown} to Sabah, two of them only yesterday. A {curfew|curfew} at sea holds from dusk. Villagers at Felda Sahabat have been {evac|moved} to a school hall, where the women's wing of the party {relief|hands out} rice and blankets.

From across the water the old tune: Kiram's men would "{fightw,fight|fight} to the last", croaked a daughter of the self-styled sultan. Foreign secretary Albert del Rosario, in town for {talks|talks} with his counterpart, {begged|begged for} "maximum tolerance"; he was {refuse5|told} politely that tolerance had been shown for three weeks.

~ Tag: #PrayForLahadDatu
~ 18,400 shares
~ Related: Terrorist boat captured off Kudat? Minister explains
--
who igp: person MY | Ismail Omar; the Inspector-General
who rmaf: force MY | Royal Malaysian Air Force
who rosario: person PH | Albert del Rosario
who kdaughter: person PH | a daughter of the self-styled sultan
who wing: party MY | the women's wing of the party
where felda: site MY 5.0700 118.9600 | Felda Sahabat
* op ASSAULT occurred
  when: 2013-03-05 "Tuesday" "7 am"
  where: tanduo
  by: rmaf; "ground troops"; malaysia
  to: followers; tanduo thing
  killed: 0 "no casualties on our side" side actor voice igp
  answers: occupy "explained why"
* bomb ASSAULT/aerial occurred
  when: 2013-03-05 "Tuesday" "7 am"
  where: tanduo
  by: rmaf
  to: followers; tanduo thing
  with: airstrike "F/A-18D and Hawk jets"
  part_of: op
* mortar ASSAULT/heavy-weapons occurred
  when: 2013-03-05 "Tuesday"
  where: tanduo
  by: "mortar crews"
  to: followers; tanduo thing
  with: mortar "mortar"
  part_of: op
* ground ASSAULT occurred
  when: 2013-03-05 "half an hour later"
  where: tanduo
  by: "ground troops"
  to: followers; tanduo thing
  part_of: op
* occupy COERCE/seize ongoing
  when: 2013-02-12/2013-03-05 bounded "three weeks"
  where: tanduo
  by: followers
  to: tanduo thing
  said: najib official "said"
* pkilled ASSAULT occurred
  when: 2013-03-01/2013-03-05 "since Friday"
  by: followers
  to: "policemen"
  killed: 8 "eight policemen" side recipient
  said: najib official "recalling"
* nego CONSULT occurred optional
  when: 2013-02-12/2013-03-05 bounded "three weeks"
  by: malaysia; followers
* slip RETREAT/withdraw occurred optional
  when: ?
  where: "Tawi-Tawi"
  by: agb
  said: "social media" media suggested "chatter"
  said: igp official denied "dismissed"
* troops MOBILIZE/troops occurred
  when: 2013-02-12/2013-03-04 bounded "yesterday"
  where: sabah
  by: "Seven battalions"
* curfew COERCE/curfew ongoing
  when: 2013-03-05 "dusk"
  where: sabah
* evac AID occurred
  when: 2013-03-01/2013-03-05 bounded
  where: "a school hall"; felda
  to: "Villagers"
* relief AID ongoing
  when: 2013-03-05
  where: "a school hall"; felda
  by: wing
  to: "Villagers"
* fightw THREATEN/violence occurred
  when: 2013-03-05
  by: kdaughter
  to: malaysia
  about: fight
* fight ASSAULT threatened optional
  when: ?
  by: followers
  to: malaysia
* talks CONSULT/visit occurred
  when: 2013-03-05
  where: "KUALA LUMPUR"
  by: rosario; "his counterpart"
  to: "his counterpart"
* begged REQUEST/yield occurred
  when: 2013-03-05
  where: "KUALA LUMPUR"
  by: rosario
  to: "his counterpart"
* refuse5 REJECT/yield occurred
  when: 2013-03-05
  where: "KUALA LUMPUR"
  by: "his counterpart"
  to: rosario
  about: begged
  answers: begged "told"
figure: battalions 7 "Seven battalions" at sabah

== w-lahad-datu-3
outlet: Manila Bayfront Chronicle
register: daily
published: 2013-03-08
--
KL {rejtruce|spurns} sultan's {truce|truce}: "{askdisarm,disarm|lay down} arms first"

Malaysia {rejtruce|rejected} on Thursday a unilateral {truce|ceasefire} that Jamalul Kiram III declared from his sickbed in Taguig for noon of the same day. Prime Minister Najib, who {fly|flew} to Lahad Datu in camouflage, told Mr Aquino by {phone|telephone} that the men must {askdisarm,disarm|surrender} their weapons unconditionally; until then {op|operations} would go on.

So they did. Thirty-one of Kiram's followers were {kill31|killed} between dawn on Wednesday and Thursday noon, Malaysian police said, which makes 52 since the {shootout|clash} of 1 March. Kiram's people scoffed: their last count, by satellite phone from his brother, was twenty-two in all.

The {banappeal|appeal} of UN secretary-general Ban Ki-moon for an end to the violence and for aid to be {access!demanded|let through} came overnight. It was this that had moved the sultan, his wife said, and not the jets.

Here the matter has become domestic. The Palace ordered an {inquiry|inquiry} into who {paid|paid} for the {landing|voyage}; two names of the former cabinet were whispered, and both denied it. Mr Aquino's government is preparing {charges!announced|charges} against Kiram for "inciting to war". In Zamboanga some five hundred Tausug {march|marched} to the Malaysian consulate on Wednesday and {flag|burned} a flag.

Boats with families who fled Sabah reached Tawi-Tawi for the third day running, 400 people so far by the coast guard's tally. Some spoke of {beat|beatings}: men {beat|kicked} and made to run as a test of who was a Suluk. Kuala Lumpur {rejbeat|called} the accounts fabrications.
--
who malaysia: KL
who ban: office - | Ban Ki-moon; UN secretary-general
who palace: government PH | The Palace; Mr Aquino's government
who tausug: population PH | Tausug
who aquino: Mr Aquino
where zambo: town PH 6.9103 122.0739 | Zamboanga
where tawi: province PH 5.2 120.0 | Tawi-Tawi
where taguig: town PH 14.52 121.05 | Taguig
* rejtruce REJECT occurred
  when: 2013-03-07 "Thursday"
  by: malaysia; najib
  to: kiram
  about: truce
  answers: truce "rejected"
* truce RETREAT/ceasefire announced
  when: 2013-03-07 "noon of the same day"
  by: kiram
  to: malaysia
  answers: banappeal "moved the sultan"
  said: "his wife" party "said"
* askdisarm REQUEST/yield occurred
  when: 2013-03-07 "Thursday"
  by: malaysia; najib
  to: followers
  about: disarm
* disarm RETREAT/disarm demanded optional
  when: ?
  by: followers
  to: malaysia
* fly CONSULT/visit occurred
  when: 2013-03-07 "Thursday"
  where: lahad
  by: najib
* phone CONSULT/phone occurred
  when: 2013-03-07 "Thursday"
  by: najib; aquino
  to: aquino
* op ASSAULT ongoing
  when: 2013-03-06/2013-03-08 bounded
  by: malaysia
  to: followers
* kill31 ASSAULT occurred
  when: 2013-03-06/2013-03-07 "between dawn on Wednesday and Thursday noon"
  by: malaysia
  to: followers
  killed: 31 "Thirty-one of Kiram's followers" side recipient voice police
  killed: 52 "52" side recipient voice police as_of 2013-03-07
  killed: 22 "twenty-two in all" side recipient voice "Kiram's people"
  said: police official "said"
  part_of: op
* shootout ASSAULT/firearms occurred
  when: 2013-03-01 day from text "1 March"
  by: followers; malaysia
  to: followers; malaysia
* banappeal REQUEST/yield occurred
  when: 2013-03-06/2013-03-07 "overnight"
  by: ban
  to: malaysia; kiram
  about: RETREAT/ceasefire
* access RETREAT/access demanded optional
  when: ?
* inquiry ACCUSE/investigate occurred
  when: 2013-03-01/2013-03-08 bounded
  by: palace
  about: paid
* paid AID occurred optional
  when: ?
  by: "two names of the former cabinet" denied
  to: followers
* landing MOBILIZE/militia occurred
  when: ?
  by: followers
* charges ACCUSE/investigate announced
  when: ?
  by: palace
  to: kiram
* march PROTEST/demo occurred
  when: 2013-03-06 "Wednesday"
  where: "Malaysian consulate"; zambo
  by: tausug
  to: malaysia
  participants: ~500 "some five hundred Tausug"
* flag PROTEST/vandalize occurred
  when: 2013-03-06 "Wednesday"
  where: "Malaysian consulate"; zambo
  by: tausug
  to: malaysia; "a flag" thing
* beat ASSAULT/beat occurred
  when: 2013-03-01/2013-03-08 bounded
  where: sabah
  to: "men"
  said: "Some" witness claimed "spoke"
  said: malaysia official denied "called the accounts fabrications"
* rejbeat REJECT occurred optional
  when: 2013-03-01/2013-03-08 bounded
  by: malaysia
  to: "Some"
  about: beat
  answers: beat
figure: displaced 400 "400 people" of "families who fled Sabah" at tawi voice "the coast guard"
