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
Armed men {occupy|take over} bird sanctuary, vow to {stay|stay} "for years"

BURNS, Ore. - A dozen or more armed men were {occupy|holed up} Sunday in the frozen headquarters of the Malheur National Wildlife Refuge, thirty miles out of town, and said they would not {stay|leave} until the federal government {giveland,landask|hands} its land to the county.

They had broken away on Saturday from a peaceful {march|parade} of some 300 in Burns, driven down in a column of pickups and {occupy|walked in}. The offices were shut for the holiday, the gate was open. Nobody was hurt.

The {march|march} was for two ranchers, father and son, who were {convict|convicted} in 2012 of {arson|burning} 139 acres of public range and must {report!announced|report} to a California prison today because an appeals court {resentence|found} last October that the terms they had served were too short. Their lawyer {disavow|told} the sheriff in writing that the men in the refuge do not speak for them.

"We're out here because the people have been {abuse|abused} long enough," said their leader, whose father {bunker|stood off} federal agents in Nevada in 2014 over grazing fees. If officers came to {evict!hypothetical|throw} them out, "we would {defendw,defend!threatened|defend} ourselves". He {invite|called on} patriots everywhere to {join!demanded|come} "with your arms".

The sheriff {askleave|asked} them on the radio to {leave!demanded|go home}. The truth, he said, was that they had come to "{overthrow!attempted|overthrow} the county and federal government". Schools are {schools|closed} this week. The Fish and Wildlife Service has {staff|sent} its seventeen employees to other towns. The FBI is taking charge and said only that it seeks a peaceful end.

On Main Street opinions were mixed. A café owner has {soup|given} the men two kettles of chili. A rancher's wife, who won't give her name either, says she was {follow|followed} home by a pickup with Arizona plates. "If they {roadclose!hypothetical|block} the road, my cattle don't eat."

~ READ NEXT: Bird shot, mystery deepens · Snow to bury Steens Mountain
~ Sign up for the Post's morning briefing
--
who occupiers: armed men; the men in the refuge
who appeals: body US | an appeals court
who fed: government US | the federal government
* occupy COERCE/seize occurred
  when: 2016-01-02 "Saturday"
  where: refuge
  by: occupiers; leader
  to: refuge thing
  participants: >=12 "A dozen or more armed men"
  injured: 0 "Nobody was hurt"
* leave RETREAT/withdraw demanded optional
  when: ?
  where: refuge
  by: occupiers
* giveland CONCEDE demanded optional
  when: ?
  by: fed
  to: "the county"
* march PROTEST/demo occurred
  when: 2016-01-02 "Saturday"
  where: burns
  by: "some 300"
  participants: ~300 "some 300"
* convict SANCTION/convict occurred
  when: 2012 year from text "2012"
  to: ranchers
* arson PROTEST/vandalize occurred optional
  when: ?
  by: ranchers
  to: "139 acres of public range" thing
* report COERCE/arrest announced
  when: 2016-01-04 "today"
  to: ranchers
  where: "a California prison"
* resentence SANCTION/convict occurred
  when: 2015-10 month from published "last October"
  by: appeals
  to: ranchers
* abuse COERCE occurred optional
  when: ?
  to: "the people"
  said: leader party "said"
* bunker THREATEN/violence occurred optional
  when: 2014 year from text "2014"
  where: "Nevada"
  by: "whose father"
  to: "federal agents"
* evict COERCE/seize hypothetical
  when: ?
  where: refuge
  by: "officers"
  to: occupiers
  said: leader party "said"
* defend ASSAULT hypothetical optional
  when: ?
  where: refuge
  by: occupiers
  to: "officers"
* defendw THREATEN/violence occurred
  when: 2016-01-03/2016-01-04 bounded
  by: leader
  to: "officers"
  about: defend
* invite REQUEST/assist occurred
  when: 2016-01-03/2016-01-04 bounded
  by: leader
  to: "patriots everywhere"
  about: join
* join MOBILIZE/militia demanded
  when: ?
  by: "patriots everywhere"
* askleave REQUEST/yield occurred
  when: 2016-01-02/2016-01-04 bounded
  by: sheriff
  to: occupiers
  about: leave
* overthrow COERCE/martial-law attempted optional
  when: 2016-01-02/2016-01-04 bounded
  by: occupiers alleged of sheriff
  to: fed
  said: sheriff official "said"
* schools COERCE/restrict ongoing
  when: 2016-01-04/2016-01-10 week "this week"
  where: burns
  to: "Schools" thing
* staff RETREAT/withdraw occurred
  when: 2016-01-02/2016-01-04 bounded
  by: fws
  evacuated: 17 "seventeen employees"
* soup AID occurred
  when: 2016-01-02/2016-01-04 bounded
  by: "A café owner"
  to: occupiers
* follow THREATEN occurred optional
  when: 2016-01-02/2016-01-04 bounded
  to: "A rancher's wife"
  said: "A rancher's wife" witness "says"
* roadclose COERCE/restrict hypothetical
  when: ?
  by: occupiers
  to: "the road" thing
  said: "A rancher's wife" witness
* stay REJECT/yield occurred
  when: 2016-01-03 "Sunday"
  where: refuge
  by: occupiers
  to: fed
  about: leave
* landask REQUEST/yield occurred
  when: 2016-01-03 "Sunday"
  by: occupiers
  to: fed
  about: giveland
* disavow REJECT occurred optional
  when: 2016-01-02/2016-01-04 bounded
  by: "Their lawyer"
  to: occupiers

== d-malheur-2
outlet: @paiute_land_note
register: thread
published: 2016-01-21
--
A few things about "their" refuge (thread)

(1) It's day 20. Some facts from people who were here 9,000 years before the pickups.

(2) 1872: a reservation of 1.8 million acres is {reserve|promised} us. 1878: the Bannock {bannock|war}. January 1879: about 500 of our people are {march79|driven} in shackles through the snow to Yakama, over 300 miles. Nobody {return|gave} that land back "to the county".

(3) The men in there have {boxes|gone through} our boxes. 4,000 artifacts are kept in that building. We {askguard|asked} the FBI in writing last Friday to {protect!demanded|protect} them. One of them made a video of himself with the boxes. He {offerret|offered} to {returnart!hypothetical|give} things "back to their rightful owners". The council {reject|told} him no thanks, {getout|get out}.

(4) They {bulldoze|cut} a new road with a government bulldozer last week. Through a burial site, as far as we can tell. They say they didn't {burial!denied|touch} graves.

(5) They {fence|tore} down 80 feet of fence for a rancher who hadn't {askfence!denied|asked}. FWS put it up again.

(6) Tuesday's {gymmeet|meeting} in the school gym: county judge, 400 neighbors. Five of the armed guys stood at the back. People {chant|shouted} "{gohome|go home}" at them, ten minutes. Their boss did not {promiseleave!denied|promise} anything, he said he'd listen.

(7) On Wednesday Governor Brown {writegov|wrote} to Washington: half a million dollars so far, {actnow!demanded|end} it. She is angry at the FBI for waiting. The feds have {phonefbi|talked} to the leader by phone today, from the airstrip. He {walkaway|walked away} because they {nocam|wouldn't do} it in front of cameras. He says there'll be more {phone2!hypothetical|talks} tomorrow.

(8) Meanwhile one of them drove to Safeway in a {truck|stolen} FWS truck and was {arresttruck|arrested}, first of the lot. Good.

(9) If it were thirty of us with rifles in a federal building, how long would it be before they {attackus!hypothetical|opened fire}? Asking for my great-grandmother.

(10) The tribe is not asking for a {retake!denied|raid}. We {askaccountability|ask} that, when they {leave!hypothetical|leave}, they're {charged!demanded|charged}, under the archaeological act too.
--
who council: body US | The council
who feds: government US | The feds; Washington
who nw: population US | 400 neighbors
who boss: person US | Their boss
where yakama: region US - - | Yakama
where gym: site US - - | the school gym
where safeway: site US - - | Safeway
who men: group US | The men in there; the armed guys
* reserve AGREE occurred
  when: 1872 year from text "1872"
  to: "us"
* march79 COERCE/deport occurred
  when: 1879-01 month from text "January 1879"
  where: yakama
  to: "our people"
  displaced: ~500 "about 500 of our people"
* return CONCEDE denied optional
  when: ?
* askguard REQUEST/assist occurred
  when: 2016-01-15 "last Friday"
  by: tribe
  to: fbi
  about: protect
* protect AID demanded optional
  when: ?
  by: fbi
* offerret AGREE occurred
  when: 2016-01-02/2016-01-21 bounded
  by: "One of them"
  to: tribe
  about: returnart
* returnart CONCEDE announced optional
  when: ?
  by: "One of them"
  to: "their rightful owners"
* reject REJECT occurred
  when: 2016-01-02/2016-01-21 bounded
  by: council
  to: "One of them"
  about: offerret
  answers: offerret "told him no thanks"
* bulldoze PROTEST/vandalize occurred
  when: 2016-01-11/2016-01-17 week "last week"
  where: refuge
  by: men
  to: "a burial site" thing
* burial PROTEST/vandalize denied
  when: 2016-01-11/2016-01-17 week "last week"
  where: refuge
  by: men
  said: men party denied "say"
  to: "graves" thing
* fence PROTEST/vandalize occurred
  when: 2016-01-02/2016-01-21 bounded
  where: refuge
  by: men
  to: "80 feet of fence" thing
* askfence REQUEST denied optional
  when: ?
  by: "a rancher"
  to: men
* chant PROTEST/demo occurred
  when: 2016-01-19 "Tuesday"
  where: gym
  by: nw
  to: men
* promiseleave AGREE denied
  when: 2016-01-19 "Tuesday"
  where: gym
  by: boss
* writegov REQUEST/change occurred
  when: 2016-01-20 "Wednesday"
  by: governor
  to: feds
  about: actnow
* actnow COERCE demanded
  when: ?
  by: feds
  to: men
* phonefbi CONSULT/phone occurred
  when: 2016-01-21 "today"
  where: "the airstrip"
  by: feds; leader
  to: leader; feds
* phone2 CONSULT announced
  when: 2016-01-22 "tomorrow"
  by: leader; feds
  to: feds
* arresttruck COERCE/arrest occurred
  when: 2016-01-02/2016-01-21 bounded
  where: safeway
  to: "one of them"
  detained: 1 "one of them"
* attackus ASSAULT/firearms hypothetical
  when: ?
  by: feds
  to: "us"
* retake COERCE/seize denied optional
  when: ?
  by: feds
* askaccountability REQUEST/change occurred
  when: 2016-01-21
  by: tribe
  about: charged
* leave RETREAT/withdraw hypothetical
  when: ?
  by: men
* charged ACCUSE/investigate demanded
  when: ?
  to: men
* boxes COERCE/seize occurred optional
  when: 2016-01-02/2016-01-21 bounded
  where: refuge
  by: men
  to: "our boxes" thing
* getout REQUEST/yield occurred
  when: 2016-01-02/2016-01-21 bounded
  by: council
  to: "One of them"
  about: RETREAT/withdraw
* gymmeet CONSULT/multilateral occurred
  when: 2016-01-19 "Tuesday"
  where: gym
  by: "county judge"; nw
* truck COERCE/seize occurred optional
  when: 2016-01-02/2016-01-21 bounded
  by: men
  to: "FWS truck" thing
* bannock ASSAULT occurred optional
  when: 1878 year from text "1878"
* gohome REQUEST/yield occurred
  when: 2016-01-19 "Tuesday's"
  where: gym
  by: nw
  to: men
  about: leave
* nocam REJECT occurred
  when: 2016-01-21 "today"
  by: feds
  to: leader
* walkaway REJECT/meet occurred
  when: 2016-01-21 "today"
  where: "the airstrip"
  by: leader
  to: feds
  answers: nocam "because"
figure: participants 400 "400 neighbors" of nw at gym

== d-malheur-3
outlet: Cascade Public Radio
register: radio
published: 2016-02-11
--
"Everything's fine": the last hour of the {occupy|occupation}. Transcript, 11 a.m. hour

HOST: We're breaking into the program. The {occupy|occupation} of the Malheur refuge appears to be over, 41 days after it began. Dave is at the roadblock. Who's left in there?

DAVE: One. Three {giveup|walked out} between 9:40 and ten, hands up, one of them wrapped in a flag. A fourth man says he is going to {suicide!hypothetical|kill} himself. That is a line I hoped not to have to say. Tens of thousands listen to this on the internet, because a supporter has him on the phone and put the phone on the web. A Nevada lawmaker, a woman, is on that line too, and the preacher's son, Franklin Graham, who {graham|flew} in last night at their {grahamreq|request} and has been {grahamtalk|praying} with them by telephone. (Pause.) He has asked for a cookie. He wants somebody to say hallelujah.

HOST: How did we come to this point?

DAVE: By the 26th of January. That Tuesday their leaders drove north to a {johnday!announced|meeting} in John Day, where another sheriff is friendly to them. On Highway 395 the FBI and the Oregon State Police {stop|stopped} two vehicles. One of them {flee|bolted}, it {flee|ran} into a snowbank at a second {block|roadblock}, and the driver, a rancher of 54 from Arizona who was the group's spokesman, got out and was {shoot|shot} by state troopers, three bullets. The FBI says he {reach|went for} a loaded pistol in his jacket. His family says his hands were up. Video from the air came out two days later; people see in it what they wish to see. The leader's brother was {shoot2|hit} in the arm. Five were {arrest|arrested} on the spot, three more by night. From jail the leader {leaderask|told} the rest to {leaverest!demanded|go home}. Most did.

HOST: And last evening?

DAVE: An occupier on a four-wheeler came out past the barricade at about 4:30, agents {chase|chased} him back and {surround|closed in} with armored cars. No {noshots|shots}. You could hear an FBI man on a loudspeaker: {comeout|come out} unarmed. A woman's voice yelled back that if they {teargas!hypothetical|gassed} them, they'd be {murder!hypothetical|murdering} them. The agents {promise|agreed} to {wait!announced|wait} till morning.

Also, in Portland airport late last night they {arrestf|arrested} the father, the one from the Nevada {bunker|standoff} of 2014, on the {charges|charges} from back then. He'd been on his way here.

HOST: Hold on...

DAVE: He's {giveup|out}. 10:59, I have it on the phone. He {giveup|surrendered}. There's cheering from, I believe, both sides.

HOST: Sixteen people were already {indict|indicted}, I read here, for conspiracy to {impede|impede} federal officers through threat. With these four that makes twenty or more. The FBI will {bombsweep!announced|sweep} the site for booby traps first.

DAVE: And the Paiute tribe will be {paiute!announced|let in} after. The county judge {thank|thanked} the Lord.
--
who ospol: state troopers
who last: person US | A fourth man
who occupiers: the group
who agents: force US | agents; The agents
who graham: person US | Franklin Graham
who shot: person US | a rancher of 54 from Arizona
who father: person US | the father
where johnday: town US 44.416 -118.953 | John Day
where airport: site US 45.59 -122.59 | Portland airport
* occupy COERCE/seize occurred
  when: 2016-01-02/2016-02-11 day from published "41 days"
  where: refuge
  by: occupiers
  to: refuge thing
* giveup RETREAT/withdraw occurred
  when: 2016-02-11 "between 9:40 and ten" "10:59"
  where: refuge
  by: last; "Three"
* suicide ASSAULT hypothetical optional
  when: ?
  by: last
  said: last party "says"
* graham CONSULT/visit occurred
  when: 2016-02-10 "last night"
  by: graham; occupiers
  to: occupiers
  answers: grahamreq "at their request"
* grahamtalk CONSULT/phone ongoing
  when: 2016-02-10/2016-02-11 bounded
  by: graham; last
  to: last
* johnday CONSULT announced
  when: 2016-01-26 "That Tuesday"
  where: johnday
  by: "their leaders"
* stop COERCE/seize occurred
  when: 2016-01-26 "That Tuesday"
  where: highway
  by: fbi; ospol
  to: "two vehicles" thing; "their leaders"
* flee RETREAT/withdraw attempted optional
  when: 2016-01-26
  where: highway
  by: shot
* block COERCE/restrict occurred
  when: 2016-01-26
  where: highway
  by: fbi; ospol
* shoot ASSAULT/firearms occurred
  when: 2016-01-26
  where: highway
  by: ospol
  to: shot
  killed: 1 "the driver" side recipient
  munitions: 3 "three bullets"
* reach ASSAULT/firearms attempted
  when: 2016-01-26
  where: highway
  by: shot alleged of fbi
  to: ospol
  with: small-arms "a loaded pistol"
  said: fbi official "says"
  said: "His family" denied "says"
* shoot2 ASSAULT/firearms occurred
  when: 2016-01-26
  where: highway
  to: "The leader's brother"
  injured: 1 "The leader's brother" side recipient
* arrest COERCE/arrest occurred
  when: 2016-01-26 "by night"
  where: highway
  by: fbi; ospol
  to: occupiers
  detained: 5 "Five" part
  detained: 3 "three more" part
* leaderask REQUEST/yield occurred
  when: 2016-01-26/2016-02-11 bounded
  by: leader
  to: "the rest"
  about: leaverest
* leaverest RETREAT/withdraw demanded optional
  when: ?
  by: "the rest"
* chase COERCE/arrest attempted optional
  when: 2016-02-10 "about 4:30"
  where: refuge
  by: agents
  to: "An occupier"
* surround COERCE/restrict occurred
  when: 2016-02-10 "last evening"
  where: refuge
  by: agents
  to: occupiers
  with: armoured-vehicle "armored cars"
* teargas ASSAULT/crowd-control hypothetical
  when: ?
  where: refuge
  by: agents
  to: occupiers
  said: "A woman's voice" party "yelled"
* murder ASSAULT hypothetical
  when: ?
  where: refuge
  by: agents
  to: occupiers
  said: "A woman's voice" party "yelled"
* promise AGREE occurred
  when: 2016-02-10 "last evening"
  by: agents
  to: occupiers
  about: wait
* wait RETREAT announced
  when: 2016-02-10/2016-02-11 day "till morning"
  by: agents
* arrestf COERCE/arrest occurred
  when: 2016-02-10 "late last night"
  where: airport
  to: father
  detained: 1 "the father"
* bunker THREATEN/violence occurred optional
  when: 2014 year from text "2014"
  by: father
* charges ACCUSE/investigate occurred
  when: 2014 year "back then"
  to: father
  about: bunker
* indict ACCUSE/investigate occurred
  when: 2016-01-26/2016-02-11 bounded
  to: occupiers
  count: 16 "Sixteen people"
  about: impede
* impede COERCE attempted optional
  when: 2016-01-02/2016-02-11 bounded
  by: "Sixteen people" alleged
  to: "federal officers"
* bombsweep COERCE/seize announced
  when: ?
  where: refuge
  by: fbi
  to: "the site" thing
* paiute RETREAT/access announced
  when: ?
  where: refuge
  to: tribe
* thank SUPPORT occurred optional
  when: 2016-02-11
  by: "The county judge"
* grahamreq REQUEST/meet occurred
  when: 2016-01-26/2016-02-10 bounded
  by: occupiers
  to: graham
  about: graham
* comeout REQUEST/yield occurred
  when: 2016-02-10 "last evening"
  where: refuge
  by: "an FBI man"
  to: occupiers
* noshots ASSAULT/firearms denied
  when: 2016-02-10
  where: refuge
  by: agents
