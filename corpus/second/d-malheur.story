story: d-malheur
conflict: United States
countries: US
facts: On 2 January 2016 armed ranchers' supporters occupied the Malheur wildlife refuge in Harney County, Oregon, after a march for two ranchers about to return to prison for arson; leaders were stopped on the highway on 26 January, one was shot dead,
  one wounded, five arrested; the last four gave up on 11 February; a jury acquitted seven defendants on 27 October 2016. (public record: press of 2016.)

who occupiers: group US | Citizens for Constitutional Freedom; the occupiers; occupiers; the militants; militants
who sheriff: person US | the sheriff
who fbi: force US | FBI
who ospol: force US | Oregon State Police; state police
who governor: person US | Kate Brown; Governor Brown; the governor
who tribe: organisation US | Burns Paiute Tribe; the tribe; Paiute
who ranchers: population US | two ranchers; the two ranchers
who leader: person US | their leader; the leader
who fws: body US | Fish and Wildlife Service
where refuge: site US 43.27 -118.84 | Malheur National Wildlife Refuge; Malheur refuge; Malheur; the refuge; refuge
where burns: town US 43.586 -119.054 | Burns
where harney: district US 43.06 -118.97 | Harney County
where oregon: province US 44.0 -120.5 | Oregon
where portland: town US 45.515 -122.678 | Portland
where highway: near US 43.9 -118.8 | Highway 395

== d-malheur-1
outlet: High Desert Post
register: daily
published: 2016-01-04
--
Armed men {occ|take over} bird sanctuary, {stay|vow} to stay "for years"

BURNS, Ore. - A dozen or more armed men were {occ|holed up} Sunday in the frozen headquarters of the Malheur National Wildlife Refuge, thirty miles out of town, and said they would {stay|not leave} until the federal government {landreq|hands} its land to the county.

They had broken away on Saturday from a peaceful {parade|parade} of some 300 in Burns, driven down in a column of pickups and {occ|walked in}. The offices were shut for the holiday, the gate was open. Nobody was hurt.

The {parade|march} was for two ranchers, father and son, who were {convict|convicted} in 2012 of burning 139 acres of public range and must report to a California prison today because an appeals court {appeal|found} last October that the terms they had served were too short. Their lawyer told the sheriff in writing that the men in the refuge do {notspeak|not speak} for them.

"We're out here because the people have been {abused|abused} long enough," said their leader, whose father {standoff|stood off} federal agents in Nevada in 2014 over grazing fees. If officers came to {throw|throw} them {throw|out}, "we would {threat,defend|defend} ourselves". He {callpat|called on} patriots everywhere to come "with your arms".

The sheriff {askhome|asked} them on the radio to {gohome|go home}. The truth, he said, was that they had come to "{overthrow|overthrow} the county and federal government". Schools are {schools|closed} this week. The Fish and Wildlife Service has {evac|sent} its seventeen employees to other towns. The FBI is {charge|taking charge} and said only that it seeks a peaceful end.

On Main Street opinions were mixed. A café owner has {chili|given} the men two kettles of chili. A rancher's wife, who won't give her name either, says she was {follow|followed} home by a pickup with Arizona plates. "If they {block|block} the road, my cattle don't eat."

~ READ NEXT: Bird shot, mystery deepens · Snow to bury Steens Mountain
~ Sign up for the Post's morning briefing
--
who occupiers: armed men; the men in the refuge
who appeals: body US | an appeals court
who fed: government US | the federal government
* occ COERCE/seize ongoing
  when: 2016-01-02/2016-01-04 "Saturday" "Sunday"
  where: refuge; burns
  by: occupiers
  to: refuge thing; fed
figure: fighters >=12 "A dozen or more armed men" of occupiers at refuge
* stay REJECT/yield occurred
  when: 2016-01-02/2016-01-03 bounded "Sunday"
  where: refuge
  by: occupiers
  to: fed
  about: RETREAT/withdraw by occupiers at refuge
* landreq REQUEST/yield occurred
  when: 2016-01-02/2016-01-03 bounded "Sunday"
  where: refuge
  by: occupiers
  to: fed
* parade PROTEST/demo occurred
  when: 2016-01-02 "Saturday"
  where: burns
  by: "some 300"
  to: fed
* convict SANCTION/convict occurred
  when: 2012 from text "2012"
  to: ranchers
* appeal SANCTION/convict occurred
  when: 2015-10 "last October"
  by: appeals
  to: ranchers
* notspeak REJECT occurred optional
  when: 2016-01-02/2016-01-04 bounded
  by: "Their lawyer"
  to: occupiers
* abused ACCUSE/allege occurred optional
  when: 2016-01-02/2016-01-04 bounded
  where: refuge
  by: leader
  to: fed
* standoff PROTEST/obstruct occurred
  when: 2014 from text "2014"
  where: "Nevada"
  by: "whose father"
  to: "federal agents"
* throw COERCE hypothetical optional
  when: ?
  where: refuge
  by: "officers"
  to: occupiers
* threat THREATEN/violence occurred
  when: 2016-01-02/2016-01-04 bounded
  where: refuge
  by: leader
  to: "officers"
  about: ASSAULT by occupiers to "officers" at refuge
* defend ASSAULT hypothetical optional
  when: ?
  where: refuge
  by: occupiers
  to: "officers"
  answers: throw "If officers came to throw them out"
* callpat REQUEST/assist occurred
  when: 2016-01-02/2016-01-04 bounded
  where: refuge
  by: leader
  to: "patriots everywhere"
  about: MOBILIZE/militia by "patriots everywhere"
* askhome REQUEST/yield occurred
  when: 2016-01-02/2016-01-04 bounded
  by: sheriff
  to: occupiers
  about: RETREAT/withdraw by occupiers at refuge
* gohome RETREAT/withdraw demanded optional
  when: ?
  where: refuge
  by: occupiers
* overthrow ACCUSE/allege occurred
  when: 2016-01-02/2016-01-04 bounded
  by: sheriff
  to: occupiers
* schools COERCE/restrict ongoing
  when: 2016-01-04/2016-01-10 week "this week"
  where: burns
  to: "Schools" thing
* evac AID occurred
  when: 2016-01-02/2016-01-04 bounded
  by: fws
  to: "seventeen employees"
* charge MOBILIZE/police ongoing optional
  when: 2016-01-04
  where: refuge
  by: fbi
  to: occupiers
* chili AID occurred
  when: 2016-01-02/2016-01-04 bounded
  where: "Main Street"
  by: "A café owner"
  to: occupiers
* follow THREATEN/violence occurred optional
  when: 2016-01-02/2016-01-04 bounded
  to: "A rancher's wife"
  said: "A rancher's wife" witness "says"
* block PROTEST/obstruct hypothetical optional
  when: ?
  where: burns
  by: occupiers
  to: "the road" thing
figure: demonstrators ~300 "some 300" at burns

== d-malheur-2
outlet: @paiute_land_note
register: thread
published: 2016-01-21
--
A few things about "their" refuge (thread)

(1) It's day 20. Some facts from people who were here 9,000 years before the pickups.

(2) 1872: a reservation of 1.8 million acres is {promise|promised} us. 1878: the Bannock {bannock|war}. January 1879: about 500 of our people are {driven|driven} in shackles through the snow to Yakama, over 300 miles. Nobody gave that land back "to the county".

(3) The men in there have {gone|gone through} our boxes. 4,000 artifacts are kept in that building. We {protectreq|asked} the FBI in writing last Friday to protect them. One of them made a video of himself with the boxes. He {offer|offered} to {give|give} things "back to their rightful owners". The council told him {nothanks|no thanks}, {getout|get out}.

(4) They {road|cut} a new road with a government bulldozer last week. Through a burial site, as far as we can tell. They say they didn't {road!denied|touch} graves.

(5) They {fence|tore down} 80 feet of fence for a rancher who hadn't asked. FWS put it up again.

(6) Tuesday's {meeting|meeting} in the school gym: county judge, 400 neighbors. Five of the armed guys stood at the back. People {shout|shouted} "{gohome|go home}" at them, ten minutes. Their boss did not {promiseboss|promise} anything, he said he'd listen.

(7) On Wednesday Governor Brown {wrote|wrote} to Washington: half a million dollars so far, {endit|end} it. She is {angry|angry} at the FBI for waiting. The feds have {phone|talked} to the leader by phone today, from the airstrip. He {walkaway|walked away} because they wouldn't do it in front of cameras. He says there'll be more {moretalks|talks} tomorrow.

(8) Meanwhile one of them drove to Safeway in a {stolen|stolen} FWS truck and was {arrest|arrested}, first of the lot. Good.

(9) If it were thirty of us with rifles in a federal building, how long would it be before they {openfire|opened fire}? Asking for my great-grandmother.

(10) The tribe is not {raidask|asking} for a {raid|raid}. We {chargereq|ask} that, when they {leave|leave}, they're {charged|charged}, under the archaeological act too.
--
who council: body US | The council
who feds: government US | The feds; Washington
who nw: population US | 400 neighbors
who boss: person US | Their boss
where yakama: region US - - | Yakama
where gym: site US - - | the school gym
where safeway: site US - - | Safeway
who men: group US | The men in there; the armed guys
who fws: FWS
* promise AGREE occurred
  when: 1872 from text "1872"
  to: tribe
* bannock ASSAULT occurred optional
  when: 1878 from text "1878"
* driven COERCE/deport occurred
  when: 1879-01 from text "January 1879"
  where: yakama
  to: "our people"
  displaced: ~500 "about 500" side recipient
* gone COERCE/seize occurred
  when: 2016-01-02/2016-01-21 bounded
  where: refuge
  by: men
  to: tribe; "boxes" thing
* protectreq REQUEST/assist occurred
  when: 2016-01-15 "last Friday"
  by: tribe
  to: fbi
  about: AID by fbi to tribe
* offer AGREE occurred
  when: 2016-01-02/2016-01-21 bounded
  where: refuge
  by: "One of them"
  to: tribe
  about: give
* give RETREAT announced optional
  when: ?
  by: "One of them"
  to: tribe
* nothanks REJECT occurred
  when: 2016-01-02/2016-01-21 bounded
  by: council
  to: "One of them"
  about: offer
  answers: offer "no thanks"
* getout REQUEST/yield occurred
  when: 2016-01-02/2016-01-21 bounded
  by: council
  to: "One of them"
  about: RETREAT/withdraw by "One of them"
  answers: offer "get out"
* road PROTEST/vandalize occurred
  when: 2016-01-11/2016-01-17 week "last week"
  where: "a burial site"; refuge
  by: men
  to: "a burial site" thing; tribe
  with: vehicle "bulldozer"
* fence PROTEST/vandalize occurred
  when: 2016-01-02/2016-01-21 bounded
  where: refuge
  by: men
  to: "fence" thing; fws
* meeting CONSULT/multilateral occurred
  when: 2016-01-19 "Tuesday"
  where: gym
  by: "county judge"; nw; men
* shout REQUEST/yield occurred
  when: 2016-01-19 "Tuesday"
  where: gym
  by: nw
  to: men
  about: RETREAT/withdraw by men at refuge
* gohome RETREAT/withdraw demanded optional
  when: ?
  by: men
* promiseboss AGREE denied optional
  when: 2016-01-19 "Tuesday"
  where: gym
  by: boss
  to: nw
* wrote REQUEST/assist occurred
  when: 2016-01-20 "Wednesday"
  by: governor
  to: feds
* endit COERCE demanded optional
  when: ?
  where: refuge
  by: feds
  to: men
* angry ACCUSE/disapprove occurred
  when: 2016-01-20/2016-01-21 bounded "Wednesday"
  by: governor
  to: fbi
* phone CONSULT/phone occurred
  when: 2016-01-21 "today"
  where: "the airstrip"
  by: feds; leader
  to: leader
* walkaway REJECT/meet occurred optional
  when: 2016-01-21 "today"
  where: "the airstrip"
  by: leader
  to: feds
* moretalks CONSULT announced
  when: 2016-01-22 "tomorrow"
  by: feds; leader
  said: leader party "says"
* stolen COERCE/seize occurred optional
  when: 2016-01-02/2016-01-21 bounded
  by: men
  to: fws; "truck" thing
* arrest COERCE/arrest occurred
  when: 2016-01-02/2016-01-21 bounded
  where: safeway
  to: "one of them"
  detained: 1 "one of them" side recipient
* openfire ASSAULT/firearms hypothetical optional
  when: ?
  to: "thirty of us"
* raidask REQUEST/change denied optional
  when: 2016-01-21
  by: tribe
  about: raid
* raid ASSAULT hypothetical optional
  when: ?
  where: refuge
  to: men
* chargereq REQUEST/change occurred
  when: 2016-01-21
  by: tribe
  to: feds
  about: ACCUSE/investigate to men
* leave RETREAT/withdraw hypothetical optional
  when: ?
  where: refuge
  by: men
* charged ACCUSE/investigate demanded optional
  when: ?
  to: men

== d-malheur-3
outlet: Cascade Public Radio
register: radio
published: 2016-02-11
--
"Everything's fine": the last hour of the {occ|occupation}. Transcript, 11 a.m. hour

HOST: We're breaking into the program. The {occ|occupation} of the Malheur refuge appears to be over, 41 days after it began. Dave is at the roadblock. Who's left in there?

DAVE: One. Three {three|walked out} between 9:40 and ten, hands up, one of them wrapped in a flag. A fourth man says he is going to {suicide|kill} himself. That is a line I hoped not to have to say. Tens of thousands listen to this on the internet, because a supporter has him on the phone and put the phone on the web. A Nevada lawmaker, a woman, is on that line too, and the preacher's son, Franklin Graham, who {grahamvisit|flew in} last night at their {grahamreq|request} and has been {pray|praying} with them by telephone. (Pause.) He has {cookie|asked} for a cookie. He wants somebody to say hallelujah.

HOST: How did we come to this point?

DAVE: By the 26th of January. That Tuesday their leaders drove north to a {jdmeet|meeting} in John Day, where another sheriff is friendly to them. On Highway 395 the FBI and the Oregon State Police {stop|stopped} two vehicles. One of them {bolt|bolted}, it ran into a snowbank at a second roadblock, and the driver, a rancher of 54 from Arizona who was the group's spokesman, got out and was {shoot|shot} by state troopers, three bullets. The FBI says he went for a loaded pistol in his jacket. His family says his hands were up. Video from the air came out two days later; people see in it what they wish to see. The leader's brother was {shoot|hit} in the arm. Five were {arrests|arrested} on the spot, three more by night. From jail the leader {told|told} the rest to {home|go home}. Most {home|did}.

HOST: And last evening?

DAVE: An occupier on a four-wheeler came out past the barricade at about 4:30, agents {closein|chased} him back and {closein|closed in} with armored cars. No {noshots|shots}. You could hear an FBI man on a loudspeaker: {comeout|come out} unarmed. A woman's voice {yell|yelled} back that if they {gas|gassed} them, they'd be murdering them. The agents {wait|agreed} to wait till morning.

Also, in Portland airport late last night they {fatherarr|arrested} the father, the one from the Nevada {standoff|standoff} of 2014, on the {fcharges|charges} from back then. He'd been on his way here.

HOST: Hold on...

DAVE: He's {last|out}. 10:59, I have it on the phone. He {last|surrendered}. There's cheering from, I believe, both sides.

HOST: Sixteen people were already {indict|indicted}, I read here, for conspiracy to impede federal officers through threat. With these four that makes twenty or more. The FBI will sweep the site for booby traps first.

DAVE: And the Paiute tribe will be {letin|let in} after. The county judge thanked the Lord.
--
who last: person US | A fourth man
who occupiers: the group
who agents: force US | agents; The agents
who graham: person US | Franklin Graham
who shot: person US | a rancher of 54 from Arizona
who father: person US | the father
where johnday: town US 44.416 -118.953 | John Day
where airport: site US 45.59 -122.59 | Portland airport
* occ COERCE/seize occurred
  when: 2016-01-02/2016-02-11 "41 days after it began"
  where: refuge
  by: occupiers
* three RETREAT/withdraw occurred
  when: 2016-02-11 "between 9:40 and ten"
  where: refuge
  by: "Three"
  to: fbi
* suicide THREATEN occurred optional
  when: 2016-02-11
  where: refuge
  by: last
* grahamvisit CONSULT/visit occurred
  when: 2016-02-10 "last night"
  where: refuge
  by: graham
  to: occupiers
  answers: grahamreq "at their request"
* grahamreq REQUEST/assist occurred
  when: 2016-02-10/2016-02-11 bounded
  by: occupiers
  to: graham
  about: grahamvisit
* pray CONSULT/phone occurred
  when: 2016-02-10/2016-02-11 bounded
  where: refuge
  by: graham; occupiers
* cookie REQUEST/assist occurred optional
  when: 2016-02-11
  where: refuge
  by: last
* jdmeet CONSULT announced optional
  when: 2016-01-26 "That Tuesday"
  where: johnday
  by: "their leaders"; "another sheriff"
* stop COERCE/seize occurred
  when: 2016-01-26 from text "the 26th of January" "That Tuesday"
  where: highway
  by: fbi; ospol
  to: "their leaders"; "two vehicles" thing
* bolt RETREAT/withdraw occurred optional
  when: 2016-01-26 "That Tuesday"
  where: highway
  by: shot
* shoot ASSAULT/firearms occurred
  when: 2016-01-26 from text "the 26th of January" "That Tuesday"
  where: "a second roadblock"; highway
  by: "state troopers"
  to: shot; "The leader's brother"
  with: small-arms "three bullets" 3
  injured: 1 "The leader's brother" part side recipient
* arrests COERCE/arrest occurred
  when: 2016-01-26 from text "the 26th of January" "That Tuesday"
  where: highway
  by: fbi; ospol
  to: "their leaders"
  detained: 5 "Five" side recipient
  detained: 3 "three more by night" side recipient
* told REQUEST/yield occurred
  when: 2016-01-26/2016-02-11 bounded
  where: "jail"
  by: leader
  to: "the rest"
  about: home
* home RETREAT/withdraw occurred
  when: 2016-01-26/2016-02-11 bounded
  where: refuge
  by: "the rest"
  answers: told "Most did"
* closein COERCE/restrict occurred
  when: 2016-02-10 "last evening" "at about 4:30"
  where: "the barricade"; refuge
  by: agents
  to: occupiers
  with: armoured-vehicle "armored cars"
* noshots ASSAULT/firearms denied optional
  when: 2016-02-10 "last evening"
  where: refuge
  by: agents
* comeout REQUEST/yield occurred
  when: 2016-02-10 "last evening"
  where: refuge
  by: fbi
  to: occupiers
  about: RETREAT/withdraw by occupiers at refuge
* yell ACCUSE occurred optional
  when: 2016-02-10 "last evening"
  where: refuge
  by: "A woman"
  to: agents
  about: gas
  answers: comeout "yelled back"
* gas ASSAULT/crowd-control hypothetical
  when: ?
  where: refuge
  by: agents
  to: occupiers
* wait AGREE occurred
  when: 2016-02-10 "last evening"
  where: refuge
  by: agents
  to: occupiers
* fatherarr COERCE/arrest occurred
  when: 2016-02-10 "late last night"
  where: airport
  to: father
  detained: 1 "the father" side recipient
* standoff PROTEST/obstruct occurred
  when: 2014 from text "2014"
  where: "Nevada"
  by: father
* fcharges ACCUSE/investigate occurred
  when: 2014/2016-02-10 bounded
  to: father
* last RETREAT/withdraw occurred
  when: 2016-02-11 "10:59"
  where: refuge
  by: last
  to: fbi
* indict ACCUSE/investigate occurred
  when: 2016-01-02/2016-02-11 bounded
  to: "Sixteen people"
* letin RETREAT/access announced
  when: 2016-02-11
  where: refuge
  to: tribe
