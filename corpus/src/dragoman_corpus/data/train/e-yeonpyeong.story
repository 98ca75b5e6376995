story: e-yeonpyeong
conflict: Korea
countries: KR, KP
facts: On 23 November 2010 North Korean artillery fired about 170 shells at the South Korean island of Yeonpyeong, killing two marines and two civilians; South Korean howitzers returned 80 rounds; the defence
  minister Kim Tae-young resigned on 25 November; the US and South Korea exercised with the carrier George Washington from 28 November; China proposed six-party consultations; a live-fire drill from the island on
  20 December passed without the announced retaliation. Small incidents and wordings are ours. (public record: South Korean defence ministry, KCNA, press of November and December 2010)

who dprk: state KP | North Korea; the North; Pyongyang; DPRK; North
who kpa: force KP | Korean People's Army; North Korean artillery; North Korean gunners; the North Koreans
who rok: state KR | South Korea; the South; Seoul; South
who rokmil: force KR | Joint Chiefs of Staff; the marines; South Korean marines; marine howitzers; South Korean military
who mnd: body KR | defence ministry; the ministry
who lee: person KR | Lee Myung-bak; President Lee; Mr Lee
who kimty: person KR | Kim Tae-young
who usa: state US | United States; the Americans; Washington; U.S.
who china: state CN | China; Beijing
who unc: body - | United Nations Command; UN Command
where yeonpyeong: site KR 37.66 125.70 | Yeonpyeong; Yeonpyeong Island; Yonphyong; the island
where yellowsea: region - 37.00 124.00 | Yellow Sea; West Sea
where incheon: town KR 37.46 126.70 | Incheon; Inchon
where panmunjom: site KR 37.96 126.68 | Panmunjom

== e-yeonpyeong-1
outlet: Hanbada Online
register: live-blog
published: 2010-11-23
--
LIVE: {shelling|Shells} rain on Yeonpyeong, marines {return|return} fire

22.10 Two marines dead, that is now certain. Fifteen of their comrades and three civilians are {shelling|hurt}. One of the two was on his way to the pier for his last leave.

21.30 The president, back from the bunker under the Blue House, {visitjcs|visited} the Joint Chiefs of Staff and told them that "enormous {missilew,missile|retaliation}" must follow if the North {again|hits} again. "I think {missile|strikes} on the missile positions near the coast should be considered," his spokesman quotes him.

20.44 Pyongyang speaks. The Supreme Command claims that the South {skfired|fired} first, "dozens of shells", into northern waters at one o'clock, and says it will {kpathreat|strike} "mercilessly" should anyone {intrude!hypothetical|cross} the sea line by as much as 0.001 millimetre.

20.05 Correction: the {drill|drill}. The defence ministry confirms that marines were {drill|firing} from the island this morning in a yearly {drill|exercise}, but southwards, away from the North. It {deny|rejects} the {accuse|accusation}.

18.50 Washington {uscondemn|condemns} "strongly", says it is "firmly committed" and {uscall|calls on} Pyongyang to halt. Moscow {rucondemn|calls} it unacceptable. Beijing: concern, both sides should "{chinacall|do more} for peace".

17.20 {evac|Evacuation}. Fishing boats packed with women and children leave for Incheon, the coast guard {evac|takes} the old and the sick. A public bath there is being {shelter|opened} for the night.

16.55 An islander by telephone: "Houses and hills are alight, you cannot see through the smoke." Sixty or seventy buildings, the mayor's office thinks.

16.42 It has stopped. One hour and seven minutes from first to last, with a quarter of an hour's pause.

15.50 F-15s and F-16s are {scramble|up}. They have not {jetsfire|fired}, a pilot's call sign is heard asking and being told no.

15.20 Jindo One: the highest {alert|alert} short of war has been declared for all the armed forces. Civil servants on the five western islands are {reserves|called} in.

14.58 K-9 howitzers {return|answer}. Three of the six will not shoot: one had a round stuck from the {drill|drill}, two were {shelling|knocked out} by the first salvo, we hear.

14.37 We are getting word of {shelling|explosions} on Yeonpyeong. North Korean artillery {shelling|firing}? Stand by.

~ Live video: 12,400 watching | Comment (3,188)
~ Kospi futures dive: where to hide your money
--
who kpa: The Supreme Command
who kremlin: state RU | Moscow
who lee: The president
who bluehouse: body KR | Blue House
* shelling ASSAULT/heavy-weapons occurred
  when: 2010-11-23 "14.37"
  where: yeonpyeong
  by: kpa
  to: rokmil; yeonpyeong thing
  with: artillery "Shells"
  killed: 2 "Two marines" side recipient
  injured: 15 "Fifteen of their comrades" part side recipient
  injured: 3 "three civilians" part side civilian
  sites: 60-70 "Sixty or seventy buildings" voice "the mayor's office"
  said: "An islander" witness
* return ASSAULT/heavy-weapons occurred
  when: 2010-11-23 "14.58"
  by: rokmil
  to: dprk
  with: artillery "K-9 howitzers" 6
  answers: shelling "return fire"
* visitjcs CONSULT/visit occurred
  when: 2010-11-23 "21.30"
  by: lee; rokmil
  to: rokmil
* again ASSAULT hypothetical
  when: ?
  by: dprk
  to: rok
  said: lee official "told"
* missile ASSAULT hypothetical
  when: ?
  by: rok
  to: "the missile positions near the coast" thing
  said: lee official via "his spokesman" "quotes"
* skfired ASSAULT/heavy-weapons occurred
  when: 2010-11-23 "one o'clock"
  where: "northern waters"
  by: rok alleged of kpa
  to: dprk
  with: artillery "dozens of shells"
  munitions: >=24 "dozens of shells" vague voice kpa
  said: kpa party claimed "claims"
  said: mnd official denied "rejects"
* kpathreat THREATEN/violence occurred
  when: 2010-11-23 "20.44"
  by: kpa
  to: rok
  about: ASSAULT by kpa to rok
* intrude COERCE hypothetical
  when: ?
  by: "anyone"
  to: dprk
  said: kpa party "says"
* drill MOBILIZE/troops occurred
  when: 2010-11-23 "this morning"
  where: yeonpyeong
  by: rokmil
  said: mnd official "confirms"
* deny REJECT occurred optional
  when: 2010-11-23 "20.05"
  by: mnd
  to: kpa
  about: accuse
  answers: accuse
* uscondemn ACCUSE/disapprove occurred
  when: 2010-11-23 "18.50"
  by: usa
  to: dprk
  about: shelling
  answers: shelling "condemns"
* uscall REQUEST/yield occurred
  when: 2010-11-23 "18.50"
  by: usa
  to: dprk
  about: shelling
  answers: shelling
* rucondemn ACCUSE/disapprove occurred
  when: 2010-11-23 "18.50"
  by: kremlin
  to: dprk
  about: shelling
  answers: shelling "calls it unacceptable"
* evac AID occurred
  when: 2010-11-23 "17.20"
  where: yeonpyeong
  by: "the coast guard"; "Fishing boats"
  to: "women and children"; "the old and the sick"
* shelter AID occurred
  when: 2010-11-23 "17.20"
  where: incheon
  to: "women and children"; "the old and the sick"
* scramble MOBILIZE/weapons occurred
  when: 2010-11-23 "15.50"
  by: rok
  with: airstrike "F-15s and F-16s"
* jetsfire ASSAULT/aerial denied
  when: 2010-11-23 "15.50"
  by: rok
  to: dprk
* alert MOBILIZE/troops occurred
  when: 2010-11-23 "15.20"
  by: "all the armed forces"
* reserves MOBILIZE occurred optional
  when: 2010-11-23 "15.20"
  where: "the five western islands"
  to: "Civil servants"
* missilew THREATEN/violence occurred
  when: 2010-11-23 "21.30"
  by: lee
  to: dprk
  said: "his spokesman" official "quotes"
  about: missile
* accuse ACCUSE/allege occurred
  when: 2010-11-23 "20.44"
  by: kpa
  to: rok
  about: skfired
* chinacall REQUEST/yield occurred
  when: 2010-11-23 "18.50"
  by: china
  to: "both sides"

== e-yeonpyeong-2
outlet: Voice of the Nation, Pyongyang
register: state-media
published: 2010-11-24
--
Puppet war maniacs got what they asked for, says army command

The Supreme Command of the Korean People's Army issued the following communique Tuesday.

The south Korean puppet group committed such reckless military {skfired|provocation} as {skfired|firing} dozens of shells inside the territorial waters of the DPRK side around Yonphyong Islet in the West Sea from 13:00 on November 23, despite the {warn|warnings} we sent to its military by telephone notice that same morning. Their aim was to have our silence pass for acceptance of the bogus "northern limit line".

The brave gunners took a resolute step, prompt and powerful physical {shelling|strike}, in answer. It is a habit of ours to meet a thief's stick with a club.

Should the puppets dare {intrude!hypothetical|intrude} even by 0.001 mm into the waters of our country, the revolutionary armed forces will continue to take merciless {kpathreat|counter-measures}. It must bear in mind this {kpathreat|warning}.

In the West Sea there is only the maritime line set by us.

The enemy propaganda sheds tears over alleged civilian victims. If civilians were {shelling|hurt} this is regrettable in the extreme, but the {respacc|responsibility rests} with those who {shield|placed} a "human shield" about their gun emplacements and barracks, and who sixty years ago {massacre|slaughtered} the people of Sinchon.

The flood-relief rice that the south {cutrice|broke off} this morning was in any event mouldy and came with insults. Fifty-five workers of the south's firms returning from Kaesong were {kaesong!denied|held} by nobody, contrary to radio rumours: the road has been {kaesongshut|closed} from the other side. The Red Cross {redcross|talks} planned for the 25th have also been {cancelrc|scrapped} by them and not by us. So who seeks confrontation?

It was reported that officers and men of the Fourth Corps held a {rally|meeting} of vengeance on the coast, {sweepw|pledging} to {sweep!threatened|sweep} the aggressors into the sea if Comrade Supreme Commander gives the order.
--
who rok: south Korean puppet group; the puppets; the south; puppets
who kpa: Supreme Command of the Korean People's Army; The brave gunners
where sinchon: town KP 38.35 125.48 | Sinchon
where kaesong: town KP 37.97 126.55 | Kaesong
* skfired ASSAULT/heavy-weapons occurred
  when: 2010-11-23 from text "November 23" "13:00"
  where: yeonpyeong; yellowsea
  by: rok alleged of kpa
  to: dprk
  with: artillery "dozens of shells"
  munitions: >=24 "dozens of shells" vague voice kpa
  said: kpa party
* warn THREATEN occurred
  when: 2010-11-23 "that same morning"
  by: kpa
  to: rok
* shelling ASSAULT/heavy-weapons occurred
  when: 2010-11-23 from text "November 23"
  where: yeonpyeong
  by: kpa claimed
  to: rok
  answers: skfired "in answer"
* intrude COERCE hypothetical
  when: ?
  by: rok
  to: dprk
  said: kpa party
* kpathreat THREATEN/violence occurred
  when: 2010-11-23 "Tuesday"
  by: kpa
  to: rok
  about: ASSAULT by kpa to rok
* shield COERCE occurred
  when: ?
  where: yeonpyeong
  by: rok alleged of kpa
  to: "civilians"
  said: kpa party
* massacre ASSAULT occurred optional
  when: 1950 "sixty years ago"
  where: sinchon
  by: rok alleged of kpa
  to: "the people of Sinchon"
  said: kpa party
* cutrice SANCTION/discontinue occurred
  when: 2010-11-24 "this morning"
  by: rok
  to: dprk
  said: kpa party
* kaesong COERCE/arrest occurred
  when: 2010-11-23/2010-11-24 bounded
  where: kaesong
  by: dprk denied
  to: "Fifty-five workers of the south's firms"
  detained: 55 "Fifty-five workers"
  said: "radio rumours" unnamed claimed
  said: kpa party denied
* kaesongshut COERCE/restrict occurred
  when: 2010-11-23/2010-11-24 bounded
  where: kaesong
  by: rok
  to: "the road" thing
  said: kpa party
* redcross CONSULT announced
  when: 2010-11-25 "the 25th"
  by: rok; dprk
* cancelrc SANCTION/discontinue occurred
  when: 2010-11-23/2010-11-24 bounded
  by: rok
  to: dprk
  said: kpa party
* rally PROTEST/demo occurred
  when: 2010-11-23/2010-11-24 bounded
  where: "the coast"
  by: "officers and men of the Fourth Corps"
  to: rok
  said: "It was reported" unnamed
* sweep ASSAULT threatened optional
  when: ?
  by: "officers and men of the Fourth Corps"
  to: "the aggressors"
* sweepw THREATEN/violence occurred
  when: 2010-11-23/2010-11-24 bounded
  by: "officers and men of the Fourth Corps"
  to: "the aggressors"
  about: sweep
  said: "It was reported" unnamed
* respacc ACCUSE/allege occurred
  when: 2010-11-23 "Tuesday"
  by: kpa
  to: rok
  about: shield

== e-yeonpyeong-3
outlet: Han River Courier
register: daily
published: 2010-11-26
--
Minister {resign|out}, guns in: Seoul tears up its rules of fire

SEOUL - Three days after the {shelling|bombardment} of Yeonpyeong, the man who ran the nation's defences is gone. Kim Tae-young {resign|stepped down} on Thursday night and President Lee {accept|accepted} within the hour. The opposition had {resigncall|demanded} his head since Wednesday; so, more loudly, had the governing party, whose back-benchers asked in committee why {return|return} fire took thirteen minutes and why two of six howitzers were out of order.

The toll is now four. On Wednesday coast guards found the bodies of two builders, men in their early sixties, on a site at the marine base. Eighteen people remain in hospital. North Korean gunners {shelling|fired} some 170 rounds, of which eighty {shelling|landed} on the island, a parliamentary panel was told; the marines {return|sent} back eighty. What those did is anyone's guess. "There must have been considerable losses over there," a general told deputies, offering no proof. A satellite picture shows craters in a rice field.

What the government decided yesterday:

- The rules of engagement, which forbade more than a like-for-like answer, are to be rewritten so that civilians under fire count for more than escalation.
- Troops on the five islands, which were to be {cut5|reduced} under a plan of 2006, will be {reinforce|increased} instead; multiple rocket launchers and Spike missiles {weapons|go} first.
- Trade with the North, already {may24|frozen} on 24 May over the {cheonan|sinking} of the corvette Cheonan on 26 March, which {cheonan|killed} 46 sailors, stays {may24|frozen}. Inter-Korean aid worth 580 million won, cement and medicine, was {aidstop|recalled} from the dock at Incheon.

Washington is {carrier|sending} the carrier George Washington, with four escorts, to the Yellow Sea, where it will {joint!announced|exercise} with the southern navy from Sunday to Wednesday. The {joint!announced|exercise} was long planned, the Americans say. Nobody in the region takes that at face value. China, which in July {chinaoppose|objected} to the same ship in the same water, merely "expressed {chinaconcern|concern}" this time. Its foreign minister, Yang Jiechi, {yangcancel|put off} a {yangvisit!announced|visit} to Seoul that was to begin today.

Islanders are less diplomatic. Of 1,350 inhabitants barely a hundred are left. The rest sleep on the floor of a sauna in Incheon, {feed|fed} by Red Cross volunteers with noodles. On Thursday thirty of them {sitin|sat} down before the city hall to {demandhome|ask for} flats on the mainland; the mayor {promise|promised} an answer by Monday. "If they {again3|shoot} again we will not be there to be counted", a crab fisher said.

Veterans in orange berets {burnflag|burned} portraits of Kim Jong-il and his son near the ministry. Police {stopleaf|stopped} others from {leaflets|launching} leaflet balloons at Imjingak, since the North has {leafthreat|warned} that it will {leafshoot!threatened|fire} on the launching sites.

~ Opinion: a sea line no one ever agreed to  |  Snow expected in Gangwon
--
who kimji: person KP | Kim Jong-il
who party: party KR | the governing party
who opposition: party KR | The opposition
who yang: person CN | Yang Jiechi
who gov: government KR | the government
who islanders: population KR | Islanders
who police: force KR | Police
who southnavy: force KR | southern navy
where imjin: site KR 37.89 126.74 | Imjingak
* resign RETREAT/resign occurred
  when: 2010-11-25 "Thursday night"
  by: kimty
  to: lee
* shelling ASSAULT/heavy-weapons occurred
  when: 2010-11-23 "Three days after"
  where: yeonpyeong
  by: kpa
  to: yeonpyeong thing
  with: artillery "some 170 rounds"
  killed: 4 "four" side recipient
  killed: 2 "two builders" part side civilian
  injured: 18 "Eighteen people" side recipient
  munitions: ~170 "some 170 rounds" voice "a parliamentary panel"
  munitions: 80 "eighty" part voice "a parliamentary panel"
* resigncall REQUEST/yield occurred
  when: 2010-11-24/2010-11-25 bounded "Wednesday"
  by: opposition; party
  to: kimty
  about: RETREAT/resign
* return ASSAULT/heavy-weapons occurred
  when: 2010-11-23
  by: rokmil
  to: kpa
  with: artillery "howitzers"
  munitions: 80 "eighty" voice "a parliamentary panel"
  answers: shelling "return fire"
* cut5 RETREAT/withdraw announced
  when: ? "2006"
  where: "the five islands"
  by: rok
* reinforce MOBILIZE/troops announced
  when: ?
  where: "the five islands"
  by: gov
* weapons MOBILIZE/weapons announced
  when: ?
  where: "the five islands"
  by: gov
  with: rocket "multiple rocket launchers"; missile "Spike missiles"
* may24 SANCTION/discontinue ongoing
  when: 2010-05-24/2010-11-26 from text "24 May"
  by: rok
  to: dprk
  answers: cheonan "over the sinking"
* cheonan ASSAULT occurred
  when: 2010-03-26 from text "26 March"
  to: "the corvette Cheonan" thing
  killed: 46 "46 sailors" side recipient
* aidstop SANCTION/discontinue occurred
  when: 2010-11-25 "yesterday"
  where: incheon
  by: gov
  to: dprk
* carrier MOBILIZE/weapons announced
  when: 2010-11-26/2010-11-28 bounded
  where: yellowsea
  by: usa
  with: warship "the carrier George Washington" 1
* joint COOPERATE announced
  when: 2010-11-28/2010-12-01 "from Sunday to Wednesday"
  where: yellowsea
  by: usa; southnavy
* chinaoppose REJECT occurred
  when: 2010-07 "July"
  by: china
  to: usa
* chinaconcern ACCUSE/disapprove occurred
  when: 2010-11-23/2010-11-26 bounded
  by: china
  to: usa
  about: carrier
  answers: carrier
* yangcancel SANCTION/discontinue occurred
  when: 2010-11-23/2010-11-26 bounded
  by: yang
  to: rok
  about: yangvisit
* yangvisit CONSULT/visit announced
  when: 2010-11-26 "today"
  where: "Seoul"
  by: yang; rok
  to: rok
* feed AID ongoing
  when: 2010-11-23/2010-11-26
  where: incheon
  by: "Red Cross volunteers"
  to: islanders
* sitin PROTEST/demo occurred
  when: 2010-11-25 "Thursday"
  where: "the city hall"; incheon
  by: islanders
  to: "the mayor"
  participants: 30 "thirty of them"
* demandhome REQUEST/assist occurred
  when: 2010-11-25 "Thursday"
  where: incheon
  by: islanders
  to: "the mayor"
  about: AID
* promise AGREE occurred
  when: 2010-11-25 "Thursday"
  by: "the mayor"
  to: islanders
  answers: demandhome "promised an answer"
* again3 ASSAULT hypothetical
  when: ?
  by: kpa
  to: islanders
  said: "a crab fisher" witness "said"
* burnflag PROTEST/demo occurred
  when: 2010-11-23/2010-11-26 bounded
  where: "the ministry"
  by: "Veterans in orange berets"
  to: kimji; "his son"
* stopleaf COERCE/restrict occurred
  when: 2010-11-23/2010-11-26 bounded
  where: imjin
  by: police
  to: "others"
* leaflets PROTEST attempted
  when: 2010-11-23/2010-11-26 bounded
  where: imjin
  by: "others"
  to: dprk
* leafthreat THREATEN/violence occurred
  when: ?
  by: dprk
  to: rok
  about: ASSAULT/firearms by dprk at imjin
* leafshoot ASSAULT/firearms threatened
  when: ?
  where: imjin
  by: dprk
  to: "the launching sites" thing
* accept AGREE occurred
  when: 2010-11-25 "Thursday night"
  by: lee
  to: kimty
  about: resign
  answers: resign
figure: inhabitants ~100 "barely a hundred" of islanders at yeonpyeong

== e-yeonpyeong-4
outlet: Quai 9 Analyses
register: translation
machine_translated: French
published: unknown
--
In Korea, the crisis which did not take place

All the world held the breath this Monday 20 December. The South had announced a {exercise|shooting} of training since Yeonpyeong, the same which had served of pretext to the {shelling|bombing} of 23 November. The North had {nkprom|promised} a {reply!hypothetical|riposte} "more deadly", by the power and by the extent, if a single obus fell in its waters. The {council|meeting} of urgency of the Council of security, {askruss|asked} by Moscow, had lasted eight hours on the Sunday without giving birth to a text; China there {veto|opposed} that one names the North as culprit.

And then, nothing. From 14 h 30, during 94 minutes, the marines {exercise|drew} some 1,500 ammunitions toward the south-west. The islanders {bunker|passed} the afternoon in the shelters on order of the soldiers. Fighters F-15 {air|turned} in the sky. Pyongyang {shrug|declared} in the evening that it "did not feel the need to react to each despicable provocation". One had heard that of the other side batteries had been {deploy|advanced} and false targets raised, but no {reply!denied|riposte} came.

Why this withdrawal? Let us advance three reasons. The first one calls itself Bill Richardson. The governor of New Mexico, in {visit|visit} to Pyongyang from 16 to 20, would have {agree|obtained} that the North {inspectors!announced|readmit} the inspectors of the atomic agency at Yongbyon, that it {sell!announced|sell} 12,000 bars of fresh fuel and that it {hotline!announced|institute} a military line with the South. These {agree|promises} engage only those who listen to them: the White House {snub|dismissed} them the same evening. The second is Chinese. The State councillor Dai Bingguo had {dai|met} Kim Jong-il on 9 December; it murmurs itself that he {press|pressed} him to keep his guns cold, against cereals {grain|delivered} since by train at Sinuiju. The third holds in one word: the Americans. Twenty of their soldiers {observers|found} themselves on the island as observers. To {hitus!hypothetical|kill} one of them was to change of war.

It stays that the South has changed. Its new minister of Defence, Kim Kwan-jin, had {kimthreat|sworn} before the deputies, the 3 December, to {bombs|bombard} the adversary by the air until "its complete surrender" in case of new {again4|aggression}. The four dead of November, of which two civilians, have killed the policy of the sun, of which the ex-president Kim Dae-jung had made a Nobel prize. Military {jets|cooperation} with Tokyo and Washington, this week sealed in a tripartite {trilat|meeting}, goes up a notch.

Remains the {sixreq|proposal} of China to {six|reunite} in urgency the six, formulated 28 November. Seoul {refusesix|said no}, Washington {refusesix2|said no}, Tokyo {refusesix3|said no}. One will come back there, one comes back there always. In the meantime the 1,300 inhabitants of Yeonpyeong, to who the State {rent|lends} flats at Gimpo, count the days which separate them from the fishing of the crab.

~ Follow us - Newsletter - Cookies: accept / refuse
--
who dprk: the North
who russia: state RU | Moscow
who japan: state JP | Tokyo
who rich: person US | Bill Richardson; The governor of New Mexico
who wh: body US | the White House
who dai: person CN | Dai Bingguo
who kimji: person KP | Kim Jong-il
who kimkj: person KR | Kim Kwan-jin
who unsc: body - | Council of security
who islanders: population KR | The islanders
where yongbyon: site KP 39.80 125.75 | Yongbyon
where sinuiju: town KP 40.10 124.40 | Sinuiju
where gimpo: town KR 37.62 126.72 | Gimpo
* exercise MOBILIZE/troops occurred
  when: 2010-12-20 from text "Monday 20 December"
  where: yeonpyeong
  by: rokmil
  munitions: ~1500 "some 1,500 ammunitions"
* shelling ASSAULT/heavy-weapons occurred
  when: 2010-11-23 from text "23 November"
  where: yeonpyeong
  by: dprk
  to: yeonpyeong thing
  killed: 4 "four dead of November" side recipient
  killed: 2 "two civilians" part side civilian
* nkprom THREATEN/violence occurred
  when: ?
  by: dprk
  to: rok
  about: ASSAULT by dprk to rok
  answers: exercise
* council CONSULT/multilateral occurred
  when: 2010-12-19 "the Sunday"
  by: unsc
* askruss REQUEST/meet occurred
  when: ?
  by: russia
  to: unsc
  about: council
* veto REJECT occurred
  when: 2010-12-19 "the Sunday"
  by: china
  to: unsc
  about: ACCUSE/disapprove to dprk
* bunker COERCE/restrict occurred optional
  when: 2010-12-20 "afternoon"
  where: yeonpyeong
  by: "the soldiers"
  to: islanders
* air MOBILIZE/weapons occurred
  when: 2010-12-20
  by: rok
  with: airstrike "Fighters F-15"
* shrug REJECT occurred optional
  when: 2010-12-20 "evening"
  by: dprk
  to: rok
  about: reply
* deploy MOBILIZE/weapons occurred
  when: 2010-12-20
  by: dprk
  with: artillery "batteries"
  said: "One had heard" unnamed
* reply ASSAULT denied
  when: 2010-12-20
  by: dprk
  to: rok
* visit CONSULT/visit occurred
  when: 2010-12-16/2010-12-20 from text "16 to 20"
  where: "Pyongyang"
  by: rich; dprk
  to: dprk
* agree AGREE occurred
  when: 2010-12-16/2010-12-20 bounded from text "16 to 20"
  by: dprk
  to: rich
  about: inspectors
* inspectors RETREAT/access announced
  when: ?
  where: yongbyon
  by: dprk
  to: "the inspectors of the atomic agency"
* sell RETREAT/disarm announced
  when: ?
  by: dprk
* hotline COOPERATE announced
  when: ?
  by: dprk
  to: rok
* snub REJECT occurred
  when: 2010-12-20 "the same evening"
  by: wh
  to: dprk
  about: agree
  answers: agree "dismissed them"
* dai CONSULT/visit occurred
  when: 2010-12-09 from text "9 December"
  by: dai; kimji
  to: kimji
* press REQUEST/yield occurred
  when: 2010-12-09 from text "9 December"
  by: dai
  to: kimji
  said: "it murmurs itself" unnamed suggested
* grain AID occurred
  when: 2010-12-09/2010-12-20 bounded
  where: sinuiju
  by: china
  to: dprk
  said: "it murmurs itself" unnamed suggested
* observers MOBILIZE/troops occurred
  when: 2010-12-20
  where: yeonpyeong
  by: usa
* hitus ASSAULT hypothetical
  when: ?
  by: dprk
  to: "Twenty of their soldiers"
* kimthreat THREATEN/violence occurred
  when: 2010-12-03 from text "3 December"
  by: kimkj
  to: dprk
  about: ASSAULT/aerial by rok to dprk
* bombs ASSAULT/aerial hypothetical
  when: ?
  by: rok
  to: dprk
  said: kimkj official "sworn"
* again4 ASSAULT hypothetical
  when: ?
  by: dprk
  to: rok
  said: kimkj official "sworn"
* jets COOPERATE ongoing
  when: 2010-12
  by: rok; japan; usa
* trilat CONSULT/multilateral occurred
  when: 2010-12-20/2010-12-26 week "this week"
  by: rok; japan; usa
* six CONSULT/multilateral demanded optional
  when: ?
  by: "the six"
* refusesix REJECT/meet occurred
  when: 2010-11-28/2010-12-20 bounded
  by: rok
  to: china
  about: six
  answers: sixreq "said no"
* refusesix2 REJECT/meet occurred
  when: 2010-11-28/2010-12-20 bounded
  by: usa
  to: china
  about: six
  answers: sixreq "said no"
* refusesix3 REJECT/meet occurred
  when: 2010-11-28/2010-12-20 bounded
  by: japan
  to: china
  about: six
  answers: sixreq "said no"
* rent AID ongoing
  when: 2010-11-23/2010-12-20
  where: gimpo
  by: "the State"
  to: islanders
* sixreq REQUEST/meet occurred
  when: 2010-11-28 day from text "28 November"
  by: china
  to: "the six"
  about: six
figure: troops 20 "Twenty of their soldiers" of usa at yeonpyeong
