story: g-niger-bosso-2016
conflict: Niger
countries: NE
facts: On the evening of 3 June 2016 Boko Haram fighters attacked the barracks and town of Bosso in the Diffa region of Niger; the defence ministry gave 30 Nigerien and two
  Nigerian soldiers dead and 67 wounded. The attackers were driven out on the 4th and some returned; about 50,000 people fled. President Issoufou flew to N'Djamena on
  7 June and Chad agreed to send 2,000 troops. State of emergency in Diffa since February 2015, extended several times. (public record: ministry, UNHCR and OCHA statements, press.)

who bh: group - | Boko Haram; the insurgents; insurgents; the sect
who is: group - | Islamic State; Islamic State West Africa Province
who army: force NE | Nigerien army; army of Niger; Niger's army; the army
who niger: state NE | Niger; Niamey
who mod: body NE | defence ministry; ministry of defence; the ministry
who issoufou: person NE | Mahamadou Issoufou; Issoufou; President Issoufou
who deby: person TD | Idriss Deby; Deby; President Deby
who chad: state TD | Chad; N'Djamena
who chadarmy: force TD | Chadian army; Chadian troops
who nigeria: state NG | Nigeria
who mnjtf: force - | Multinational Joint Task Force; MNJTF
who hcr: organisation - | UNHCR; High Commissioner for Refugees
who ocha: organisation - | OCHA
who msf: organisation - | Médecins sans frontières; MSF
who massaoudou: person NE | Hassoumi Massaoudou; Massaoudou; Mr Massaoudou
who france: state FR | France
who us: state US | United States
where bosso: town NE 13.70 13.31 | Bosso
where diffa: town NE 13.32 12.61 | Diffa
where diffareg: region NE 13.9 12.8 | Diffa region; region of Diffa
where toumour: town NE 13.68 13.12 | Toumour
where kidjendi: town NE 13.55 12.98 | Kidjendi; Kindjandi
where lake: region - 13.0 14.0 | Lake Chad
where malamfatori: town NG 13.68 13.33 | Malam Fatori
where damasak: town NG 13.10 12.51 | Damasak
where yebi: town NE 13.75 13.35 | Yebi

== g-niger-bosso-2016-1
outlet: Meridian West Africa
register: wire
published: 2016-06-05
--
Boko Haram {bosso|overruns} Niger garrison town, 32 troops {bosso|killed}

NIAMEY, June 5 (MWA) - Hundreds of Boko Haram fighters {bosso|attacked} the barracks of Bosso, a fishing and market town on Lake Chad, on Friday evening, {bosso|killing} 30 soldiers of Niger and two of Nigeria, the defence ministry said on Sunday. Another 67 were {bosso|wounded}.

"A {counter|counter-offensive} enabled our forces to {retake|regain} all positions on Saturday morning," the statement read. It added that "a number" of assailants had been {counter|neutralised}, without giving any. The {bosso|assault} started around 6.50 p.m. with mortar {bosso|fire}
from the east.

Witnesses who reached Toumour, 30 km to the west, told a different tale: the army had {flee|fled} within the hour, they said, the insurgents had {loot|emptied} the military stores and the pharmacy and {burnmayor|burned} the mayor's office, and they were {stay!ongoing|still} in town as late as Sunday afternoon, {flour|handing out} the millers' flour
to those who stayed. "They {kill|killed} none of us," a fish trader said. "They preached."

~ READ: Fisherman lands monster catfish, police called

The ministry {denystay|dismissed} this as rumour. "Bosso is in our hands and has been from six o'clock on Saturday," its spokesman told MWA.

Islamic State, to which the sect {pledge|pledged} allegiance in March 2015, distributed a statement in which it put its enemies' dead at 35.

Since February 2015 the Diffa region has lived under a {soe|state of emergency}; motor-cycles, the sale of fuel in cans and the trade in smoked fish and peppers are {ban|prohibited} there because, the authorities say, they feed the insurgency. On 16 May eight people had been {yebi|murdered} at Yebi, and the inhabitants
had walked to Bosso for safety.
--
who mod: its spokesman
* bosso ASSAULT occurred
  when: 2016-06-03 "Friday evening"
  where: bosso; lake
  by: bh; is claimed
  to: army "soldiers of Niger"; "two of Nigeria"; "barracks" thing
  with: mortar "mortar fire"
  killed: 32 "32 troops" side recipient
  killed: 30 "30 soldiers of Niger" part side recipient voice mod
  killed: 2 "two of Nigeria" part side recipient voice mod
  injured: 67 "67" side recipient voice mod
  killed: 35 "35" side recipient voice is
  said: mod official "said"
* counter ASSAULT occurred
  when: 2016-06-03/2016-06-04 "Saturday morning"
  where: bosso
  by: army
  to: bh
  killed: >=3 vague "a number" side recipient voice mod
  answers: bosso "counter-offensive"
  said: mod official "read"
* retake COERCE/seize occurred
  when: 2016-06-04 "Saturday morning"
  where: bosso
  by: army
  to: bh
  said: mod official "read"
* flee RETREAT/withdraw occurred
  when: 2016-06-03 "within the hour"
  where: bosso
  by: army
  said: "Witnesses" witness "said"
* loot COERCE/seize occurred
  when: 2016-06-03/2016-06-05 bounded
  where: bosso
  by: bh
  to: "military stores" thing; "pharmacy" thing
  said: "Witnesses" witness "said"
* burnmayor ASSAULT/destroy occurred
  when: 2016-06-03/2016-06-05 bounded
  where: bosso
  by: bh
  to: "mayor's office" thing
  said: "Witnesses" witness "said"
* stay COERCE/seize ongoing
  when: 2016-06-05 "Sunday afternoon"
  where: bosso
  by: bh
  to: bosso thing
  said: "Witnesses" witness "said"
  said: mod official denied
* kill ASSAULT denied
  when: 2016-06-03/2016-06-05 bounded
  where: bosso
  by: bh
  to: "us"
  said: "a fish trader" witness denied "said"
* denystay REJECT occurred optional
  when: 2016-06-05
  by: mod
  to: "Witnesses"
  about: stay
* pledge SUPPORT occurred
  when: 2015-03 from text "March 2015"
  by: bh
  to: is
* soe COERCE/martial-law ongoing
  when: 2015-02/2016-06 from text "Since February 2015"
  where: diffareg
* ban COERCE/restrict ongoing
  when: 2015-02/2016-06 from text "Since February 2015"
  where: diffareg
  by: "the authorities"
  to: "motor-cycles" thing; "the sale of fuel in cans" thing; "the trade in smoked fish and peppers" thing
* yebi ASSAULT occurred
  when: 2016-05-16 from text "16 May"
  where: yebi
  to: "eight people"
  killed: 8 "eight people" side civilian
* flour AID ongoing
  when: 2016-06-05 "Sunday afternoon"
  where: bosso
  by: bh
  to: "those who stayed"
  said: "Witnesses" witness "said"
figure: troops >=200 vague "Hundreds" of bh at bosso

== g-niger-bosso-2016-2
outlet: Lagos Evening Trumpet
register: tabloid
published: 2016-06-06
rewrite_of: g-niger-bosso-2016-1
--
{bosso|SLAUGHTER} ON THE LAKE: our boys among 32 {bosso|butchered} at dinner

Two Nigerian soldiers were {bosso|slain} on foreign soil when the bloodthirsty maniacs of Boko Haram {bosso|stormed} a camp in neighbouring Niger - and locals swear that the fiends are still {stay!ongoing|ruling} the place.

It was 6.50 on Friday evening, the pots were on, when shells {bosso|rained} on Bosso. Thirty Nigeriens died with our two lads; 67 lie {bosso|maimed}. Big men in Niamey puff that a {counter|fightback} {retake|won back} every inch by Saturday breakfast. Oh yes? Then who {loot|cleaned out} the chemist's, and who {burnmayor|torched} ({burnmayor|torched}!) the office of His Worship? Runaways in
Toumour, a morning's trek away, saw the black flag over the market on SUNDAY.

A trader with nine children told a stringer: the army {flee|took to its heels}. The army says: {flee!denied|never}.

Now Chad's tough guy Idriss Deby, whose men {damasak|kicked} the sect out of Damasak last year and then {chadhome|went home} in a huff, is being {begdeby|begged} to send them again. "{abujasay|Let them come}," a source at our own Defence Headquarters sniffed, "there is enough for all."

IS, the mad caliph's mob, bragged of 35 scalps.

~ SHARE THIS if you stand with our soldiers
~ Trumpet Lotto: you could be next!
--
who is: IS
who chaddf: body NG | Defence Headquarters
who bh: bloodthirsty maniacs of Boko Haram; the fiends
* bosso ASSAULT occurred
  when: 2016-06-03 "Friday evening"
  where: bosso
  by: bh; is claimed
  to: "Nigerian soldiers"; "Nigeriens"
  with: artillery "shells"
  killed: 32 "32" side recipient
  killed: 2 "Two Nigerian soldiers" part side recipient
  killed: 30 "Thirty Nigeriens" part side recipient
  injured: 67 "67" side recipient
  killed: 35 "35" side recipient voice is
* stay COERCE/seize ongoing
  when: 2016-06-05/2016-06-06 "SUNDAY"
  where: bosso
  by: bh
  to: bosso thing
  said: "locals" witness "swear"
* counter ASSAULT occurred
  when: 2016-06-03/2016-06-04 "Saturday breakfast"
  where: bosso
  by: army
  to: bh
  said: "Big men in Niamey" official claimed "puff"
* retake COERCE/seize occurred
  when: 2016-06-04 "Saturday breakfast"
  where: bosso
  by: army
  to: bh
  said: "Big men in Niamey" official claimed "puff"
* loot COERCE/seize occurred
  when: 2016-06-03/2016-06-06 bounded
  where: bosso
  by: bh
  to: "the chemist's" thing
* burnmayor ASSAULT/destroy occurred
  when: 2016-06-03/2016-06-06 bounded
  where: bosso
  by: bh
  to: "office of His Worship" thing
* flee RETREAT/withdraw occurred
  when: 2016-06-03
  where: bosso
  by: army
  said: "A trader with nine children" witness via "a stringer" "told"
  said: army party denied "says"
* damasak COERCE/seize occurred
  when: 2015 "last year"
  where: damasak
  by: chad
  to: bh
* chadhome RETREAT/withdraw occurred
  when: 2015/2016-06 bounded
  by: chad
* begdeby REQUEST/assist occurred
  when: 2016-06-06 "Now"
  to: deby; chad
  about: MOBILIZE/troops by chad
* abujasay SUPPORT occurred optional
  when: 2016-06-06
  by: chaddf
  to: chad

== g-niger-bosso-2016-3
outlet: Radio Anfani du Lac
register: radio
published: 2016-06-08
--
Evening news, transcript

NEWSREADER: Two thousand. That is the number of soldiers Chad will {chad2000!announced|send} to the region of Diffa, as we learned last night after a {issdeby|meeting} of five hours between President Issoufou and President Deby in the Chadian capital. A first column {firstcol|crossed} at the northern ford this morning with forty vehicles. We go over to our
special envoy. You are in Toumour?

ENVOY: At Kidjendi now, I had to leave Toumour, like everyone. Imagine thirty kilometres of road with people on both sides, carts, goats, women carrying doors. The High Commissioner for Refugees speaks of fifty thousand. Many of them ran already twice: out of Malam Fatori in 2014, out of the islands in May of last year, when the
governor ordered the islands {islands|emptied} within four days.

NEWSREADER: What do they get?

ENVOY: Water, for a start. MSF {msfwater|brings} it in tankers, and {vacc|vaccinates} children against measles under a tree. The town hall of Diffa {millet|sent} 200 sacks of millet on Monday. The UN has {plane|flown} in tents. It is little. A village chief {chiefplea|called upon} the state, before my microphone, "to send either soldiers or buses".

NEWSREADER: Bosso itself - whose is it tonight?

ENVOY: The governor, who {govvisit|went} there yesterday by helicopter with the chief of staff, says: ours. He stayed twenty minutes. A gendarme, not for attribution, says that on Monday night the insurgents {second|came} again and were {second|thrown back}, and that it is only since that night that the army {patrolb|holds} the market. He also says fourteen
of the sect were {second|shot} there and that boys {surr|gave themselves up} at dawn, six of them, with hands in the air, hungry.

NEWSREADER: The minister in Niamey?

ENVOY: Mr Massaoudou told parliament at noon: Boko Haram has never {stay|held} a town of Niger for a night. Those who say so "{treason|play} the enemy's game". Then he {reporters|warned} radios, he meant us I think, that the emergency law permits him to {closeradio|close} a station.

NEWSREADER: We have noted it. The opposition?

ENVOY: It {oppinq|demands} an inquiry into how a post with 200 men {flee|dropped} its guns. And it would {unity!hypothetical|sit} in a government of unity if the president {amou!hypothetical|freed} its imprisoned leader first. The presidency {nounity|answers}: no prisoners' trade.

NEWSREADER: The Nigerian side is moving too, we hear.

ENVOY: Yes, the joint force, the MNJTF, will begin an {gama|operation} under the name Gama Aiki before the end of the month, from four sides. The Americans {usdrone|lend} pictures from their drones at Niamey and French trainers have {fretrain|been} in Diffa since winter. A general told us: if it rains early, nothing moves until October.

NEWSREADER: Thank you. In Zinder the wrestling finals were won in a lightning attack lasting eleven seconds. Good night.
--
who gov: person NE | The governor; the governor
who opp: coalition NE | The opposition
who governorchief: person NE | chief of staff
who pres: body NE | The presidency
who un: organisation - | UN
* chad2000 MOBILIZE/troops announced
  when: ?
  where: diffareg
  by: chad
* issdeby CONSULT/visit occurred
  when: 2016-06-07 "last night"
  where: "the Chadian capital"
  by: issoufou; deby
  to: deby
* firstcol MOBILIZE/troops occurred
  when: 2016-06-08 "this morning"
  where: "the northern ford"
  by: chad
  with: vehicle "forty vehicles" 40
* islands COERCE/deport occurred
  when: 2015-05 "May of last year"
  where: "the islands"
  by: gov
  to: "the islands" thing
* msfwater AID occurred
  when: 2016-06-08
  where: kidjendi
  by: msf
  to: "people on both sides"
* vacc AID occurred
  when: 2016-06-08
  where: kidjendi
  by: msf
  to: "children"
* millet AID occurred
  when: 2016-06-06 "Monday"
  by: "The town hall of Diffa"
  to: "people on both sides"
* plane AID occurred
  when: ?
  by: un
  to: "people on both sides"
* chiefplea REQUEST/assist occurred
  when: 2016-06-08
  where: kidjendi
  by: "A village chief"
  to: "the state"
  about: MOBILIZE/troops
* govvisit CONSULT/visit occurred optional
  when: 2016-06-07 "yesterday"
  where: bosso
  by: gov; governorchief
* second ASSAULT/firearms occurred
  when: 2016-06-06 "Monday night"
  where: bosso
  by: bh; army
  to: army; bh
  killed: 14 "fourteen" side actor voice "A gendarme"
  said: "A gendarme" unnamed "says"
* patrolb COERCE/seize ongoing
  when: 2016-06-06/2016-06-08 "since that night"
  where: "the market"; bosso
  by: army
  to: "the market" thing
  said: "A gendarme" unnamed "says"
* surr RETREAT/withdraw occurred
  when: 2016-06-07 "dawn"
  where: bosso
  by: "boys"
  said: "A gendarme" unnamed "says"
  surrendered: 6 "six of them"
* stay COERCE/seize denied
  when: ?
  where: "a town of Niger"
  by: bh
  to: "a town of Niger" thing
  said: massaoudou official denied "told"
* treason ACCUSE/allege occurred
  when: 2016-06-08 "noon"
  by: massaoudou
  to: "Those who say so"
* reporters THREATEN/restrict occurred
  when: 2016-06-08 "noon"
  by: massaoudou
  to: "radios"
  about: closeradio
* closeradio COERCE/censor threatened
  when: ?
  by: massaoudou
  to: "radios"
* oppinq REQUEST/change occurred
  when: 2016-06-08
  by: opp
  about: ACCUSE/investigate
* flee RETREAT/withdraw occurred
  when: ?
  where: bosso
  by: army "a post with 200 men"
  said: opp party
* unity COOPERATE hypothetical
  when: ?
  by: opp
  to: issoufou
* amou RETREAT/release hypothetical
  when: ?
  by: issoufou
  to: "its imprisoned leader"
* nounity REJECT/yield occurred
  when: 2016-06-08
  by: pres
  to: opp
  answers: unity "answers"
  about: amou
* gama MOBILIZE/troops announced
  when: 2016-06-08/2016-06-30 bounded "before the end of the month"
  by: mnjtf
  to: bh
* usdrone COOPERATE ongoing
  when: 2016-06-08
  where: "Niamey"
  by: "The Americans"
* fretrain AID ongoing
  when: 2015-12/2016-06 "since winter"
  where: diffa
  by: "French trainers"
figure: displaced ~50000 "fifty thousand" voice hcr
figure: troops 2000 "Two thousand" of chad at diffareg
figure: troops 200 "200 men" of army at bosso voice opp

== g-niger-bosso-2016-4
outlet: Relief Digest Geneva
register: un
published: 2016-06-17
--
OCHA flash: Lake Chad basin / Niger - two weeks after Bosso

In brief: 69,000 displaced since 3 June (local authorities, revised on 14 June from 75,000 and, earlier, 50,000). The market at Kidjendi now houses the largest camp of the region, which the army has {campguard|undertaken} to guard. Four children were crushed or died of thirst on the march.

Security. After the {bosso|attack} of Friday 3 June there were {ambush|ambushes} on the Toumour track on the 9th (one driver {ambush|killed}, three {ambush|hurt}) and a {raid11|raid} on Geskerou, to which a patrol came too late, in the night of 10 to 11 June. Seven gendarmes died on the 16th when suspected insurgents {ngagam|stormed} their post at N'Gagam. A boy wearing an explosive belt was {belt|disarmed} at the
gate of the hospital in Diffa on Tuesday 15th; nobody was hurt. The fear is that the camp could be {campattack!hypothetical|hit} next.

Coordination. The Prime Minister {pmvisit|visited} Diffa on the 12th with three ministers and heads of agencies. He {pmease|relaxed} the {ban|ban} on motor-cycles for health staff and {pmpromise|promised} that traders may {fish|sell} dried fish again from July, if taxed at one of two checkpoints. Humanitarian escorts were {escortno|declined} by
NGOs, who hold that they mix up roles.

Response. WFP and the state {ration|fed} 37,000; UNHCR {kit|supplied} 3,200 kits. Switzerland is to {swiss!announced|give} two million francs, Algeria a {dzcargo|cargo} of 28 tons, {dzcargo|landed} on Monday at Niamey. The French contingent at Madama {well|loaned} a drill. The {appeal|appeal} launched last December, 316 million dollars, is funded
to 22 per cent.

Cross-border. Refugees from Nigeria may be made to {return|return}; we {remindstate|remind} all governments of the principle of non-refoulement. Cameroon {cmrdeport|sent back} 338 people in April.
--
who pm: person NE | The Prime Minister
who wfp: organisation - | WFP
who switz: state CH | Switzerland
who algeria: state DZ | Algeria
who cmr: state CM | Cameroon
who ngos: organisation - | NGOs
where geskerou: town NE 13.53 12.87 | Geskerou
where ngagam: town NE 13.40 12.90 | N'Gagam
* campguard AGREE occurred
  when: 2016-06-03/2016-06-17 bounded
  where: kidjendi
  by: army
  to: "the largest camp of the region" thing
* bosso ASSAULT occurred
  when: 2016-06-03 from text "Friday 3 June"
  where: bosso
* ambush ASSAULT/firearms occurred
  when: 2016-06-09 from text "on the 9th"
  where: "the Toumour track"
  to: "one driver"
  killed: 1 "one driver" side civilian
  injured: 3 "three"
* raid11 ASSAULT occurred
  when: 2016-06-10/2016-06-11 from text "in the night of 10 to 11 June"
  where: geskerou
  to: geskerou thing
* ngagam ASSAULT occurred
  when: 2016-06-16 from text "the 16th"
  where: ngagam
  by: bh alleged
  to: "gendarmes"; "their post" thing
  killed: 7 "Seven gendarmes" side recipient
* belt ASSAULT/suicide-attack attempted
  when: 2016-06-15 from text "15th"
  when: 2016-06-14 "Tuesday"
  where: "the gate of the hospital in Diffa"; diffa
  by: "A boy"
  to: "the hospital in Diffa" thing
  with: suicide-vest "explosive belt"
  injured: 0 "nobody"
* campattack ASSAULT hypothetical
  when: ?
  where: kidjendi
  to: "the camp" thing
* pmvisit CONSULT/visit occurred
  when: 2016-06-12 from text "the 12th"
  where: diffa
  by: pm
* pmease CONCEDE occurred
  when: 2016-06-12 from text "the 12th"
  by: pm
  to: "health staff"
* pmpromise AGREE occurred
  when: 2016-06-12 from text "the 12th"
  by: pm
  to: "traders"
  about: fish
* fish CONCEDE announced
  when: 2016-07 "July"
  by: pm
  to: "traders"
* escortno REJECT/assist occurred
  when: 2016-06-03/2016-06-17 bounded
  by: ngos
* ration AID occurred
  when: 2016-06-03/2016-06-17 bounded
  by: wfp; "the state"
  to: "37,000"
  count: 37000 "37,000"
* kit AID occurred
  when: 2016-06-03/2016-06-17 bounded
  by: hcr
  count: 3200 "3,200 kits"
* swiss AID announced
  when: ?
  by: switz
* dzcargo AID occurred
  when: 2016-06-13 "Monday"
  where: "Niamey"
  by: algeria
* well AID occurred
  when: 2016-06-03/2016-06-17 bounded
  by: "French contingent at Madama"
* appeal REQUEST/assist occurred
  when: 2015-12 "last December"
* return COERCE/deport hypothetical
  when: ?
  to: "Refugees from Nigeria"
* remindstate REQUEST/change occurred optional
  when: 2016-06-17
  by: ocha
  to: "all governments"
  about: return
* cmrdeport COERCE/deport occurred
  when: 2016-04 "April"
  by: cmr
  to: "338 people"
  displaced: 338 "338 people"
* ban COERCE/restrict ongoing
  when: ?
  to: "motor-cycles" thing
figure: displaced 69000 "69,000" voice "local authorities" as_of 2016-06-14
figure: displaced 75000 "75,000" voice "local authorities"
figure: displaced 50000 "50,000" voice "local authorities"
figure: killed 4 "Four children"
