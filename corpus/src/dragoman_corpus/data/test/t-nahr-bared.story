story: t-nahr-bared
conflict: Lebanon
countries: LB
facts: On Sunday 20 May 2007, after a police raid on Fatah al-Islam suspects in Tripoli in the morning hours, the group attacked army posts around the Palestinian camp of Nahr al-Bared in north Lebanon; the army shelled the camp. About 22 to 27
  soldiers died on the first day. Some 30,000 refugees fled, mostly to Beddawi. A UN aid convoy came under fire on 22 May. The United States flew in ammunition. On 24 June six peacekeepers of UNIFIL were killed by a car bomb near Khiam. The army
  declared the camp taken on 2 September; 163-168 soldiers and over 220 militants were dead. (public record: wire and UN reports, May-September 2007)

who fatahislam: group LB | Fatah al-Islam; Fatah-Islam
who lebarmy: force LB | Lebanese army; Lebanese Army; army
who police: force LB | Internal Security Forces; police
who siniora: person LB | Fouad Siniora; Siniora; the prime minister; Prime Minister
who cabinet: government LB | Lebanese government; cabinet; government
who absi: person - | Shaker al-Absi; Absi; al-Absi
who refugees: population LB | Palestinian refugees; refugees; camp residents; inhabitants
who unrwa: organisation - | UNRWA; UN agency
who fatah: group - | mainstream Fatah; Fatah
who plo: organisation - | PLO
who syria: government SY | Syria; Damascus
who us: government US | United States; Washington
who redcross: organisation - | Red Cross
who unifil: force - | UNIFIL
who spain: government ES | Spain; Madrid
who elmurr: office LB | defence minister
where camp: district LB 34.51 35.96 | Nahr al-Bared; Nahr el-Bared; Nahr el-Bared camp
where tripoli: town LB 34.43 35.85 | Tripoli
where beddawi: district LB 34.45 35.87 | Beddawi
where beirut: town LB 33.89 35.50 | Beirut
where achrafieh: district LB 33.89 35.52 | Achrafieh
where amyun: town LB 34.30 35.81 | Amyun
where khiam: town LB 33.33 35.61 | Khiam
where qalamoun: near LB 34.38 35.79 | Qalamoun
where airport: site LB 33.82 35.49 | Beirut airport

== t-nahr-bared-1
outlet: Levantine Press Agency
register: wire
published: 2007-05-20
--
At least 40 dead as Lebanese army {camp|battles} Islamists near Tripoli

TRIPOLI, Lebanon, May 20 - Lebanese troops {shell|shelled} a Palestinian refugee camp on Sunday after militants of Fatah al-Islam {posts|overran} several army posts at its edge, in the bloodiest internal {camp|fighting} since the civil war.

Twenty-three soldiers and 17 militants were {camp|killed}, security sources said. Hospital officials spoke of two civilians among the dead inside Nahr al-Bared; the camp's doctors put the {camp|wounded} there at more than forty.

It all started before dawn with a police {bankraid|raid} on flats in Tripoli, where men suspected of {bank|robbing} a bank at Amyun the day before were hiding. They {resist|opened fire}. As the {resist|gun battle} spread to three streets, their comrades in the camp 16 km to the north {posts|surprised} the garrison in its sleep: some soldiers, an officer said, were {posts|beheaded} in their beds. Four more were {ambush|killed} when their jeep was {ambush|ambushed} on the road through Qalamoun.

By nightfall tanks had {encircle|ringed} the camp, home to some 31,000 refugees. In Tripoli one building was still {holdout|held} by gunmen.

Prime Minister Fouad Siniora {accuse|described} the {posts|attacks} as "a dangerous attempt at destabilising Lebanon". Ministers {blamesyria|accuse} Damascus of running the group; Syria, which {shut|closed} two northern border crossings "for safety", {denysyria|rejects} that. Fatah, through its man in Beirut, said it had nothing to do with the namesake, and {offer|offered} the army its {fathelp|help}.

Late in the evening a car bomb {achra|exploded} by a shopping mall in the Achrafieh quarter of Beirut, {achra|killing} a woman of 63.
--
who ministers: body LB | Ministers
where border: site LB - - | border crossings
* camp ASSAULT occurred
  when: 2007-05-20 "Sunday"
  where: camp
  by: lebarmy; fatahislam
  to: lebarmy; fatahislam
  killed: >=40 "At least 40 dead" side unknown
  killed: 23 "Twenty-three soldiers" part side unknown voice "security sources"
  killed: 17 "17 militants" part side unknown voice "security sources"
  killed: 2 "two civilians" part side civilian voice "Hospital officials"
  injured: >=40 "more than forty" side unknown voice "the camp's doctors"
* shell ASSAULT/heavy-weapons occurred
  when: 2007-05-20 "Sunday"
  where: camp
  by: lebarmy
  to: fatahislam; "a Palestinian refugee camp" thing
  with: artillery "shelled"
  part_of: camp
* posts ASSAULT/firearms occurred
  when: 2007-05-20 "Sunday"
  where: camp
  by: fatahislam
  to: lebarmy; "several army posts" thing
  said: "an officer" unnamed "said"
  part_of: camp
* bankraid COERCE/arrest occurred
  when: 2007-05-20 "before dawn"
  where: tripoli
  by: police
  to: "men"; "flats" thing
* bank COERCE/seize occurred
  when: 2007-05-19 from bankraid "the day before"
  where: amyun
  by: "men" alleged of police
  to: "a bank" thing
* resist ASSAULT/firearms occurred
  when: 2007-05-20
  where: tripoli
  by: "men"
  to: police
* ambush ASSAULT/firearms occurred
  when: 2007-05-20
  where: qalamoun
  to: lebarmy; "their jeep" thing
  killed: 4 "Four more" part side recipient
* encircle COERCE/restrict occurred
  when: 2007-05-20 "nightfall"
  where: camp
  by: lebarmy
  to: camp thing
  with: tank "tanks"
* holdout COERCE/seize ongoing
  when: 2007-05-20
  where: tripoli
  by: "gunmen"
  to: "one building" thing
* accuse ACCUSE/disapprove occurred
  when: 2007-05-20
  by: siniora
  to: fatahislam
  about: posts
  answers: posts "described the attacks"
* blamesyria ACCUSE/allege occurred
  when: 2007-05-20
  by: ministers
  to: syria
* shut COERCE/restrict occurred
  when: 2007-05-20
  where: border
  by: syria
  to: border thing
* denysyria REJECT occurred optional
  when: 2007-05-20
  by: syria
  to: ministers
  answers: blamesyria "rejects that"
* offer AGREE occurred
  when: 2007-05-20
  by: fatah
  to: lebarmy
  about: fathelp
* fathelp AID announced optional
  when: ?
  by: fatah
  to: lebarmy
* achra ASSAULT/explosives occurred
  when: 2007-05-20 "Late in the evening"
  where: "a shopping mall"; achrafieh; beirut
  to: "a woman of 63"; "a shopping mall" thing
  with: car-bomb "car bomb"
  killed: 1 "a woman of 63" side civilian
figure: refugees ~31000 "some 31,000 refugees" of refugees at camp

== t-nahr-bared-2
outlet: Haifa Street Post
register: daily
published: 2007-05-21
rewrite_of: t-nahr-bared-1
--
Bank robbers, then tanks: Lebanon's north in flames

What began with a {bank|hold-up} at Amyun on Saturday ended in a small {camp|war}. By last night forty people or more lay dead in and about Nahr el-Bared, where the Lebanese army {shell|fired} its old tank guns at the positions of a few hundred jihadists known as Fatah-Islam.

According to security officials 23 of the dead are soldiers and 17 the men they {camp|fought}. Two are residents. A guard unit had been {posts|caught} asleep, and there is talk of severed heads.

Syria, {blamesyria|accused} by members of Siniora's team of {sponsor|sponsoring} the outfit, has {shut|barred} the frontier posts in the north. It says, in its turn, that the leader, Shaker al-Absi, is wanted at home. (Jordan has {jordan|condemned} him to death in absentia for the 2002 {foley|murder} of an American diplomat, Laurence Foley, in Amman.)

The prime minister {rallyc|called} his ministers {rallyc|together} at midnight. Late that night Beirut heard a {achra|blast} too: in Christian Achrafieh a bomb under a parked car {achra|killed} a passer-by.
--
who fatahislam: jihadists
who jordan: government JO | Jordan
who ministers: body LB | members of Siniora's team
where amman: town JO 31.95 35.93 | Amman
where border: site LB - - | frontier posts
* shell ASSAULT/heavy-weapons occurred
  when: 2007-05-20 "last night"
  where: camp
  by: lebarmy
  to: fatahislam
  with: tank "tank guns"
  part_of: camp
* bank COERCE/seize occurred
  when: 2007-05-19 "Saturday"
  where: amyun
  by: "Bank robbers"
* camp ASSAULT occurred
  when: 2007-05-20 "last night"
  where: camp
  by: lebarmy; fatahislam
  to: lebarmy; fatahislam
  killed: >=40 "forty people or more" side unknown
  killed: 23 "23 of the dead" part side unknown voice "security officials"
  killed: 17 "17" part side unknown voice "security officials"
  killed: 2 "Two are residents" part side civilian
* posts ASSAULT/firearms occurred
  when: 2007-05-19/2007-05-20 bounded
  where: camp
  by: fatahislam
  to: lebarmy
  part_of: camp
* sponsor AID occurred
  when: ?
  by: syria alleged of ministers
  to: fatahislam
  said: ministers claimed "accused"
* shut COERCE/restrict occurred
  when: 2007-05-20/2007-05-21 bounded
  where: border
  by: syria
  to: border thing
* jordan SANCTION/convict occurred
  when: 2002/2007-05-21 bounded
  by: jordan
  to: absi
* foley ASSAULT/targeted occurred
  when: 2002 year from text "2002"
  where: amman
  by: absi alleged of jordan
  to: "an American diplomat, Laurence Foley"
  killed: 1 "an American diplomat" side recipient
* rallyc CONSULT/multilateral occurred
  when: 2007-05-20/2007-05-21 "midnight"
  by: siniora; "his ministers"
  to: "his ministers"
* achra ASSAULT/explosives occurred
  when: 2007-05-20 from rallyc "Late that night"
  where: achrafieh; beirut
  to: "a passer-by"
  with: car-bomb "a bomb under a parked car"
  killed: 1 "a passer-by" side civilian
* blamesyria ACCUSE/allege occurred
  when: 2007-05-20/2007-05-21 bounded
  by: ministers
  to: syria
  about: sponsor
figure: fighters >=200 vague "a few hundred" of fatahislam

== t-nahr-bared-3
outlet: Camp Relief Coordination
register: ngo
published: 2007-05-27
--
Nahr el-Bared camp: situation report 4 (as of 18:00)

Access: none since noon on Friday. Our six lorries wait at Beddawi. On Tuesday, 22 May, a convoy of UNRWA with water and bread was {convoy|hit} while {aid|unloading} during an informal {lull|truce}; two civilians died and one vehicle burned out. Both the Lebanese army and the militants say the other {convoy|fired}. The agency has since {suspend|halted} its deliveries.

Displacement: roughly 25,000 of the 31,000 inhabitants have left, most of them in the nights of Tuesday and Wednesday when the {bombard|shelling} {shellpause|paused}. Mosques and schools in Beddawi {shelter|house} 12,000. Forty-five young men {stopped|picked} out of the column at an army checkpoint have not been heard of; nine others, {stoppedfree|released} on Thursday, showed marks of {beating|beating} with rifle butts. The army is {probe|looking} into this.

Those still inside (5,000 to 8,000; nobody can count) have had no mains water for a week. The clinic reports 17 bodies. Snipers {snipe|shoot} at anything that moves near the northern gate, a nurse told us by telephone; she could not say whose.

Needs and pledges: the Red Cross has {evac|brought} out 88 wounded and old people. Saudi Arabia {saudi|gave} twelve million dollars, the Emirates will {emirates|send} tents. Beddawi's own families {share|share} bread and rooms; we {thank|thank} them.

What we {ask,askus|ask}: (1) that both parties agree to a {pause|pause} of four hours every day; (2) that the army {letjourn|let} in reporters; (3) that no more shells be {airlift|delivered}: since Friday five American transport planes have {airlift|landed} ammunition at Beirut airport.
--
who saudi: government SA | Saudi Arabia
who emirates: government AE | Emirates
who fatahislam: the militants
who unrwa: The agency
who hosts: population LB | Beddawi's own families
who us: American transport planes
* convoy ASSAULT occurred
  when: 2007-05-22 from text "Tuesday" "22 May"
  where: camp
  by: lebarmy alleged of fatahislam; fatahislam alleged of lebarmy
  to: unrwa; "a convoy of UNRWA" thing
  killed: 2 "two civilians" side civilian
  said: lebarmy party claimed "say"
  said: fatahislam party claimed "say"
* aid AID attempted
  when: 2007-05-22 from text "22 May"
  where: camp
  by: unrwa
  to: refugees
* lull RETREAT/ceasefire occurred
  when: 2007-05-22 from text "22 May"
  where: camp
* suspend SANCTION/discontinue occurred
  when: 2007-05-22/2007-05-27 bounded
  by: unrwa
  to: refugees
* bombard ASSAULT/heavy-weapons occurred
  when: ?
  where: camp
* shellpause RETREAT/ceasefire occurred
  when: 2007-05-22/2007-05-24 "the nights of Tuesday and Wednesday"
  where: camp
* shelter AID ongoing
  when: 2007-05-27
  where: beddawi
  by: "Mosques and schools"
  to: refugees
* stopped COERCE/arrest occurred
  when: 2007-05-22/2007-05-27 bounded
  where: "an army checkpoint"
  by: lebarmy
  to: "young men"
  detained: 45 "Forty-five young men" side civilian
* stoppedfree RETREAT/release occurred
  when: 2007-05-24 "Thursday"
  by: lebarmy
  to: "nine others"
  released: 9 "nine others"
* beating ASSAULT/beat occurred
  when: 2007-05-22/2007-05-24 bounded
  to: "nine others"
  with: blunt "rifle butts"
* probe ACCUSE/investigate ongoing
  when: 2007-05-27
  by: lebarmy
  about: beating
* snipe ASSAULT/firearms ongoing
  when: 2007-05-27
  where: "the northern gate"; camp
  by: "Snipers"
  said: "a nurse" witness "told"
* evac AID occurred
  when: ?
  where: camp
  by: redcross
  to: "88 wounded and old people"
  count: 88 "88 wounded and old people"
* saudi AID occurred
  when: ?
  by: saudi
* emirates AID announced
  when: ?
  by: emirates
* share AID ongoing
  when: 2007-05-27
  where: beddawi
  by: hosts
  to: refugees
* thank SUPPORT occurred
  when: 2007-05-27
  by: "we"
  to: hosts
  about: share
* pause RETREAT/ceasefire demanded optional
  when: ?
  by: lebarmy; fatahislam
* letjourn RETREAT/access demanded optional
  when: ?
  where: camp
  by: lebarmy
* airlift AID occurred
  when: 2007-05-25/2007-05-27 bounded "since Friday"
  where: airport
  by: us
  count: 5 "five American transport planes"
* ask REQUEST/yield occurred
  when: 2007-05-27
  by: "we"
  to: lebarmy; fatahislam
  about: pause
  about: letjourn
* askus REQUEST/yield occurred
  when: 2007-05-27
  by: "we"
  to: us
  about: airlift
figure: displaced ~25000 "roughly 25,000" of refugees at camp
figure: refugees 31000 "the 31,000 inhabitants" of refugees at camp
figure: refugees 5000-8000 "5,000 to 8,000" at camp
figure: displaced 12000 "12,000" at beddawi
figure: killed 17 "17 bodies" at camp voice "The clinic"

== t-nahr-bared-4
outlet: Maghrib al-Yawm Bulletin
register: communique
published: 2007-06-26
--
In the name of God. Bulletin from the Islamic movement Fatah al-Islam

O nation of ours: thirty-eight days, and the camp stands. The army of the cross-worshippers' government has {bombard|thrown} upon it more than forty thousand shells. It boasted on the twenty-first of this month, by the mouth of the defence minister, that the operation was {ended|over}; the day after, our lions {boobytrap|blew up} a house on nine of its commandos.

To the ulema who {mediate|came} to us on Sunday we said with respect: we do not {rejectsur|hand} our weapons {rejectsur|over}, and the foreigners among us will not {exile|depart} by any ship. But we are {offerout|ready} to let the families {leave|go out} and to {pows|exchange} the four soldiers who are with us for our sisters in the prisons.

We {spread|swear} that the fire will leave the north if the {bombard|bombardment} goes on. Let Siniora look to Tripoli, where on the same Sunday six of the police's dogs and a Saudi lion fell in {tripraid|battle} in the Abu Samra quarter.

As to the {unifil|explosion} which {unifil|killed} six soldiers of the Spanish battalion of UNIFIL on the road by Khiam, this same day: we did not do it, and do not weep over it. Those who {condemn|condemn} us from Madrid to Riyadh did not shed a tear for our children.

~ Forward to ten friends for reward. View 4 313. Reply (off)
--
who fatahislam: our lions
who ulema: organisation - | ulema

who riyadh: government SA | Riyadh
who spanishbn: force ES | Spanish battalion of UNIFIL
where abusamra: district LB 34.43 35.84 | Abu Samra
where camp: the camp
* bombard ASSAULT/heavy-weapons ongoing
  when: 2007-05-20/2007-06-26 "thirty-eight days"
  where: camp
  by: lebarmy
  to: fatahislam; camp thing
  with: artillery "shells"
  munitions: >=40000 "more than forty thousand shells"
* ended RETREAT occurred optional
  when: 2007-06-21 from text "the twenty-first of this month"
  where: camp
  by: lebarmy
  said: elmurr official claimed "boasted"
* boobytrap ASSAULT/explosives occurred
  when: 2007-06-22 from ended "the day after"
  where: camp
  by: fatahislam claimed
  to: "nine of its commandos"; "a house" thing
* mediate CONSULT/third-party occurred
  when: 2007-06-24 "Sunday"
  by: ulema; fatahislam
  to: fatahislam
* rejectsur REJECT/yield occurred
  when: 2007-06-24 "Sunday"
  by: fatahislam
  to: ulema
  about: RETREAT/disarm by fatahislam
* exile REJECT/yield occurred
  when: 2007-06-24 "Sunday"
  by: "the foreigners among us"
  to: ulema
  about: RETREAT/withdraw
* offerout AGREE occurred
  when: 2007-06-24 "Sunday"
  by: fatahislam
  to: ulema
  about: leave
  about: pows
* leave RETREAT/access announced optional
  when: ?
  where: camp
  by: fatahislam
  to: "the families"
* pows RETREAT/release announced optional
  when: ?
  by: fatahislam
  to: "the four soldiers"; "our sisters in the prisons"
  released: 4 "the four soldiers"
* spread THREATEN/violence occurred
  when: 2007-06-26
  by: fatahislam
  to: siniora
  about: ASSAULT by fatahislam
* tripraid ASSAULT/firearms occurred
  when: 2007-06-24 from mediate "the same Sunday"
  where: abusamra; tripoli
  by: police; "a Saudi lion"
  to: police; "a Saudi lion"
  killed: 6 "six of the police's dogs" part side unknown
  killed: 1 "a Saudi lion" part side unknown
* unifil ASSAULT/explosives occurred
  when: 2007-06-24 from tripraid "this same day"
  where: khiam
  by: fatahislam denied
  to: spanishbn
  killed: 6 "six soldiers" side recipient
* condemn ACCUSE/disapprove occurred
  when: 2007-06-24/2007-06-26 bounded
  by: spain; riyadh
  to: fatahislam
  about: unifil
  answers: unifil "condemn us"
