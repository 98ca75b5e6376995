story: u-tigray-outbreak
conflict: Ethiopia
countries: ET, ER
facts: In the night to 4 November 2020 Tigray forces attacked the Northern Command of the Ethiopian army; Abiy ordered an offensive, a six-month state of emergency followed. On 12 November Amnesty International reported a massacre at Mai Kadra on the 9th; rockets hit Bahir Dar and Gondar airports on the 13th and Asmara on the 14th. The army took Mekelle on 28 November. (public record: press and UN statements of November 2020)

who abiy: person ET | Abiy Ahmed; Abiy; the prime minister
who gov: government ET | the federal government; Addis Ababa
who endf: force ET | Ethiopian National Defence Force; ENDF; federal army; federal troops; the federal forces
who northern: force ET | Northern Command
who tplf: party ET | Tigray People's Liberation Front; TPLF
who tigray: force ET | Tigrayan forces; Tigray special forces; Tigrayan fighters
who debretsion: person ET | Debretsion Gebremichael; Debretsion
who eritrea: government ER | Eritrea; Asmara's government
who parliament: body ET | the House; House of People's Representatives; federal parliament
who amnesty: organisation GB | Amnesty International; Amnesty
who un: body - | the United Nations; the UN
who au: body - | the African Union
who fano: group ET | Fano
where mekelle: town ET 13.50 39.47 | Mekelle; Makalle
where tigray-r: province ET 14.0 38.5 | Tigray
where dansha: town ET 13.53 36.97 | Dansha
where maikadra: town ET 14.07 36.57 | Mai Kadra; Maikadra; May Cadera
where gondar: town ET 12.60 37.47 | Gondar
where bahirdar: town ET 11.59 37.39 | Bahir Dar
where asmara: town ER 15.33 38.93 | Asmara
where sudan: country SD 15.0 30.0 | Sudan
where hamdayet: town SD 14.25 36.55 | Hamdayet

== u-tigray-outbreak-1
outlet: Horn Dispatch
register: wire
published: 2020-11-04
--
Ethiopia's leader {order|orders} army into Tigray after {base|raid} on base

ADDIS ABABA, Nov 4 (Horn Dispatch) - Abiy Ahmed {order|sent} federal troops against the ruling party of the northern Tigray region on Wednesday, saying it had {base|stormed} a military camp in the regional capital Mekelle overnight and tried to {loot|carry off} artillery.

"The last red line has been crossed," the prime minister wrote on Facebook shortly before 2 a.m. There were "many martyrs", he said later on television, without a number. A second {dansha|assault}, on barracks at Dansha, had been {dansha|beaten off} by Amhara militiamen, according to his office.

The Tigray People's Liberation Front said that the Northern Command had {defect|come over} to its side, which the federal government called false. Regional television announced that Tigray's airspace was {airspace|closed}.

Phone lines and internet were {cut|down} from one in the morning, two aid workers and a diplomat told this agency. By noon the cabinet had declared a six-month {soe|state of emergency} in the region.

Relations have gone from bad to worse since September, when Tigray held an election that Addis Ababa had {ban|forbidden}; in October the senate voted to {freeze|withhold} budget money from the TPLF administration. Debretsion, the region's president, {warn|warned} on Monday that his people would {fight|defend} themselves if {invade|attacked}.

The United States embassy {urge|called for} "immediate de-escalation".
--
who office: office ET | his office
who us: government US | the United States embassy; United States
who senate: body ET | the senate
who gov: the cabinet
* order MOBILIZE/troops occurred
  when: 2020-11-04 "Wednesday"
  where: tigray-r
  by: abiy
  to: tplf
  answers: base "saying it had stormed a military camp"
* base ASSAULT occurred
  when: 2020-11-03/2020-11-04 day "overnight"
  where: "a military camp"; mekelle
  by: tplf alleged of abiy
  to: "a military camp" thing
  killed: >=3 vague "many martyrs" side recipient voice abiy
  said: abiy official "saying"
* loot COERCE/seize attempted
  when: 2020-11-03/2020-11-04 day "overnight"
  where: mekelle
  by: tplf alleged of abiy
  to: "artillery" thing
  said: abiy official "saying"
  part_of: base
* dansha ASSAULT occurred
  when: 2020-11-03/2020-11-04 day "overnight"
  where: "barracks at Dansha"; dansha
  by: tplf alleged of office
  to: "barracks at Dansha" thing
  said: office official "according to"
* defect RETREAT/withdraw occurred
  when: 2020-11-03/2020-11-04 bounded
  by: northern
  to: tplf
  said: tplf party "said"
  said: gov official denied "called false"
* airspace COERCE/restrict occurred
  when: ?
  where: tigray-r
  to: "Tigray's airspace" thing
  said: "Regional television" media "announced"
* cut COERCE/censor occurred
  when: 2020-11-04 "one in the morning"
  where: tigray-r
  to: "Phone lines and internet" thing
  said: "two aid workers" witness "told"
  said: "a diplomat" official "told"
* soe COERCE/martial-law occurred
  when: 2020-11-04 "noon"
  where: tigray-r
  by: gov
* ban COERCE/restrict occurred
  when: ?
  where: tigray-r
  by: gov
  to: "an election" thing
* freeze SANCTION/discontinue occurred
  when: 2020-10 "October"
  by: senate
  to: tplf
* warn THREATEN/violence occurred
  when: 2020-11-02 "Monday"
  by: debretsion
  to: gov
  about: fight
* fight ASSAULT hypothetical optional
  when: ?
  by: "his people"
* invade ASSAULT hypothetical
  when: ?
  to: "his people"
* urge REQUEST/yield occurred
  when: 2020-11-04
  by: us
  about: RETREAT/ceasefire
tie: debretsion leads tplf "the region's president"

== u-tigray-outbreak-2
outlet: Voice of Unity Television
register: state-media
published: 2020-11-13
--
Junta {flee|routed} in the west; law enforcement operation enters its final chapter

The heroic federal army, {support|supported} by the people, has {west|liberated} the whole of western Tigray from the TPLF junta, the chief of staff announced on Thursday evening. Humera airport, the town of Dansha and the bridge over the Tekeze are in safe hands.

In Mai Kadra our soldiers found what the {flee2|fleeing} youth squads had left. On 9 November, hours before the army {mk2|entered}, these squads {mk|hacked} innocent day labourers to death house by house. Amnesty International itself, no friend of Ethiopia, has verified with satellites and photographs a {mk|massacre} of "scores and likely hundreds". The criminals have {flee2|run} to Sudan, where they hide among refugees.

The House has {immunity|stripped} 39 members, Debretsion at their head, of immunity; the federal police has issued {warrant|warrants} for 64 persons including retired generals who {plot|plotted} against the constitution. Parliament earlier appointed an interim administration and {replace|dissolved} the illegal council. Bank accounts of 34 companies close to the clique are {freeze2|frozen}.

As for the rumours: no Eritrean soldier has {eri|set foot} on our soil, and no aircraft has {civ|bombed} civilians in Makalle. Only depots of fuel and rockets were {depots|hit}, with surgical care.

To the conspirators the prime minister repeats: {ultimatum,lay|lay down} your arms. To those in the Northern Command who were {held|taken hostage} on the night of {base|treason}, he {promise|promises}: we are {free|coming}.
--
who tplf: TPLF junta; Junta; the clique
who police: force ET | the federal police
who parliament: Parliament
who chief: person ET | the chief of staff
where humera: site ET 14.25 36.58 | Humera airport
where west: region ET 14.0 37.0 | western Tigray; the west
who eritrea: Eritrean soldier
* flee ASSAULT occurred optional
  when: 2020-11-09/2020-11-12 bounded
  where: west
  by: endf
  to: tplf
* support SUPPORT occurred optional
  when: ?
  by: "the people"
  to: endf
* west COERCE/seize occurred
  when: 2020-11-09/2020-11-12 bounded
  where: humera; dansha; west
  by: endf
  to: tplf; west thing
  said: chief official "announced"
* mk ASSAULT/primitive occurred
  when: 2020-11-09 from text "9 November"
  where: maikadra
  by: "youth squads"
  to: "innocent day labourers"
  killed: >=200 vague "scores and likely hundreds" side civilian voice amnesty
  said: amnesty "verified"
* mk2 COERCE/seize occurred
  when: 2020-11-09 from text "9 November"
  where: maikadra
  by: endf
  to: maikadra thing
  part_of: west
* flee2 RETREAT/withdraw occurred optional
  when: 2020-11-09/2020-11-13 bounded
  where: sudan
  by: "youth squads"
* immunity SANCTION/expel occurred
  when: ?
  by: parliament
  to: debretsion; "39 members"
  count: 39 "39 members"
* warrant ACCUSE/investigate occurred
  when: ?
  by: police
  to: "64 persons"
  count: 64 "64 persons"
* plot COERCE/martial-law attempted
  when: ?
  by: "retired generals" alleged of police
* replace COERCE/restrict occurred
  when: ? "earlier"
  by: parliament
  to: "the illegal council"
* freeze2 COERCE/restrict ongoing
  when: 2020-11-13
  to: "34 companies"
  count: 34 "34 companies"
* eri MOBILIZE/troops denied
  when: ?
  by: eritrea
* civ ASSAULT/aerial denied
  when: ?
  where: mekelle
  to: "civilians"
* depots ASSAULT/aerial occurred
  when: ?
  where: mekelle
  to: "depots of fuel and rockets" thing
* ultimatum REQUEST/yield occurred
  when: 2020-11-13
  by: abiy
  to: "conspirators"
  about: lay
* lay RETREAT/disarm demanded optional
  when: ?
  by: "conspirators"
* held ASSAULT/abduct occurred
  when: ? "the night of treason"
  to: northern
* base ASSAULT occurred optional
  when: ? "the night of treason"
* promise AGREE occurred
  when: 2020-11-13
  by: abiy
  to: northern
  about: free
* free RETREAT/release announced optional
  when: ?
  by: abiy
  to: northern

== u-tigray-outbreak-3
outlet: Relief Observatory for East Africa
register: ngo
published: 2020-11-16
--
Tigray Crisis - Situation Report No. 3 (covering 10-15 November)

HIGHLIGHTS
- 25,300 refugees, half of them children, have crossed into Sudan since 10 November; at Hamdayet, built for 300, they sleep under trees.
- No fuel, cash or flour truck has been {block|let through} from Afar or Amhara since the 4th. Over 600,000 people depended on food hand-outs before.
- The UN and nine agencies {corridor|ask} both parties for a corridor; neither has answered.

SECURITY. Late on Friday, rockets {rockets|fell} on the airports of Gondar and Bahir Dar, in Amhara; one missed its mark, says the government's emergency task force. TPLF spokesman Getachew Reda owned the {rockets|strikes}, calling them an answer to air {depots|raids} on Mekelle. On Saturday night, around 19.30, three more {asmara|landed} in and near Asmara. Debretsion confirmed this on Sunday: Eritrea, he told reporters by satellite phone, has sixteen divisions {eri|fighting} beside the federal forces. Eritrea's foreign minister had denied {eri!denied|involvement} days earlier ("we are not part of the conflict").

PROTECTION. Survivors from Mai Kadra reaching Hamdayet tell a different story from that in the capital: they say that Amhara militia and Fano youths {fano|killed} Tigrayan residents with axes on 10 and 11 November. Our team cannot verify either {mk,fano|massacre} report; the High Commissioner for Human Rights has {inquire|called for} a full inquiry.

In Addis Ababa, neighbours report house {search|searches}, and {sack|suspension} of Tigrayan staff at banks and at the airline.

RESPONSE. Sudan {open|opened} two reception points and, with the refugee agency, {camp|moved} 1,150 persons to a former camp at Um Rakuba on the 13th and 14th. Biscuits and 2,000 blankets were {relief|handed out}. Our clinic {clinic|treated} 14 gunshot wounds. Uganda {uganda|offered} to host {talks|talks} which the African Union would chair; the prime minister's office {no|ruled} them {no|out}.
--
who getachew: person ET | Getachew Reda
who ohchr: office - | the High Commissioner for Human Rights
who sudangov: government SD | Sudan
who uganda: government UG | Uganda
who unhcr: body - | the refugee agency
who eritrea: government ER | Eritrea
who taskforce: body ET | emergency task force
who pmo: office ET | the prime minister's office
who amhara: group ET | Amhara militia
where rakuba: site SD 14.05 35.52 | Um Rakuba
where sudan: country SD 15.0 30.0 | into Sudan
where addis: town ET 9.03 38.74 | Addis Ababa
* block COERCE/restrict ongoing
  when: 2020-11-04/2020-11-16 from text "since the 4th"
  where: tigray-r
  to: "fuel, cash or flour truck" thing
* corridor REQUEST/yield occurred
  when: 2020-11-10/2020-11-15 bounded
  by: un; "nine agencies"
  to: "both parties"
  about: RETREAT/access by "both parties"
* rockets ASSAULT/heavy-weapons occurred
  when: 2020-11-13 "Late on Friday"
  where: "the airports of Gondar and Bahir Dar"; gondar; bahirdar; "Amhara"
  by: tplf claimed
  to: "the airports of Gondar and Bahir Dar" thing
  with: rocket "rockets"
  said: getachew party "owned"
  said: taskforce official "says"
  answers: depots "calling them an answer to air raids"
* depots ASSAULT/aerial occurred
  when: ?
  where: mekelle
  to: mekelle thing
  with: airstrike "air raids"
  said: getachew party "calling"
* asmara ASSAULT/heavy-weapons occurred
  when: 2020-11-14 "Saturday night" "19.30"
  where: asmara
  by: debretsion claimed
  to: eritrea
  with: rocket "three more" 3
  munitions: 3 "three more"
  said: debretsion party "confirmed"
  answers: eri "Eritrea, he told reporters by satellite phone, has sixteen divisions fighting"
* eri MOBILIZE/troops ongoing
  when: ?
  where: tigray-r
  by: eritrea alleged of debretsion; eritrea denied
  to: tplf
  said: debretsion party "told"
  said: "Eritrea's foreign minister" official denied "denied"
* fano ASSAULT/primitive occurred
  when: 2020-11-10/2020-11-11 from text "10 and 11 November"
  where: maikadra
  by: amhara alleged of "Survivors"; fano alleged of "Survivors"
  to: "Tigrayan residents"
  with: knife "axes"
  said: "Survivors" witness "say"
* mk ASSAULT/primitive occurred
  when: ?
  where: maikadra
  said: "the capital" official
* inquire REQUEST/change occurred
  when: 2020-11-10/2020-11-16 bounded
  by: ohchr
  about: ACCUSE/investigate
* search COERCE/restrict occurred
  when: 2020-11-10/2020-11-15 bounded
  where: addis
  said: "neighbours" witness "report"
* sack SANCTION/expel occurred
  when: 2020-11-10/2020-11-15 bounded
  where: addis
  to: "Tigrayan staff"
  said: "neighbours" witness "report"
* open AID occurred
  when: 2020-11-10/2020-11-15 bounded
  where: sudan
  by: sudangov
  to: "25,300 refugees"
* camp AID occurred
  when: 2020-11-13/2020-11-14 from text "13th and 14th"
  where: rakuba
  by: sudangov; unhcr
  to: "1,150 persons"
  count: 1150 "1,150 persons"
* relief AID occurred
  when: 2020-11-10/2020-11-15 bounded
  where: sudan
  to: "25,300 refugees"
* clinic AID occurred optional
  when: 2020-11-10/2020-11-15 bounded
  by: "Our clinic"
* uganda AGREE occurred
  when: 2020-11-10/2020-11-15 bounded
  by: uganda
  about: talks
* talks CONSULT/third-party announced optional
  when: ?
  by: au; uganda
  to: uganda
* no REJECT/meet occurred
  when: 2020-11-10/2020-11-15 bounded
  by: pmo
  to: uganda
  about: talks
  answers: uganda "ruled them out"
figure: divisions 16 "sixteen divisions" of eritrea voice debretsion
figure: refugees 25300 "25,300 refugees" at sudan
figure: people >=600000 "Over 600,000 people"
figure: injured 14 "14 gunshot wounds"
tie: getachew part_of tplf "TPLF spokesman"

== u-tigray-outbreak-4
outlet: Lowland Post
register: thread
published: 2020-11-29
--
I covered Ethiopia for nine years. Mekelle {mekelle|fell} yesterday, or so we are told. A thread. 1/

2/ At about 7 p.m. on Saturday Abiy tweeted that the federal army had "full {mekelle|control}" of the city. State TV said the commanders of the Northern Command {free|freed}, thousands of soldiers with them. No picture so far. Lines are still {cut|cut}.

3/ A doctor got one message out: "heavy {shell|shelling} since the morning, {shell|wounded} on the floor, nothing to stitch with". At least 19 dead at one hospital on her count. Abiy says not one civilian was {shell!denied|hit}.

4/ Remember the {ult|72 hours}? On Sunday a week ago he {ult,ultthr|gave} the TPLF three days to {surr|surrender}. Debretsion {rej|refused}: "ready to die".

5/ Three African ex-presidents {visit|flew in} on Wednesday for the AU. He {envoy|received} them on Friday, {thank|thanked} them, and said {talk|no} talks with the "clique".

6/ And last night, six {blast|explosions} in Asmara again. US embassy there confirms the noise, not the cause.

7/ Debretsion texts Reuters-type people that he'll {guerrilla,fighton|fight on} from the hills, and that his men {jet|shot down} a plane and {axum|retook} Axum. Treat with care. /end

~ 4.1K Retweets 812 Quote Tweets 9,904 Likes
--
who au: body - | the AU
where axum: town ET 14.13 38.72 | Axum
who tigray: his men
* mekelle COERCE/seize occurred
  when: 2020-11-28 "yesterday"
  where: mekelle
  by: endf
  to: mekelle thing
  said: abiy official "tweeted"
* free RETREAT/release occurred
  when: 2020-11-28/2020-11-29 bounded
  to: northern
  released: >=2000 vague "thousands of soldiers"
  said: "State TV" media "said"
* shell ASSAULT/heavy-weapons occurred
  when: 2020-11-28 "since the morning"
  where: mekelle
  by: endf
  with: artillery "shelling"
  killed: >=19 "At least 19 dead" side civilian voice "A doctor"
  said: "A doctor" witness
  said: abiy official denied "says"
* cut COERCE/censor ongoing
  when: 2020-11-29 "still"
  where: mekelle
  to: "Lines" thing
* ult REQUEST/yield occurred
  when: 2020-11-22 "Sunday a week ago"
  by: abiy
  to: tplf
  about: surr
* ultthr THREATEN occurred optional
  when: 2020-11-22 "Sunday a week ago"
  by: abiy
  to: tplf
* surr RETREAT/withdraw demanded optional
  when: 2020-11-22/2020-11-25 bounded "three days"
  by: tplf
* rej REJECT/yield occurred
  when: 2020-11-22/2020-11-29 bounded
  by: debretsion
  to: abiy
  about: surr
  answers: ult "refused"
* visit CONSULT/visit occurred
  when: 2020-11-25 "Wednesday"
  by: "Three African ex-presidents"; au
  to: abiy
* envoy CONSULT/third-party occurred
  when: 2020-11-27 "Friday"
  by: "Three African ex-presidents"; au; abiy
  to: abiy
* thank SUPPORT occurred
  when: 2020-11-27 "Friday"
  by: abiy
  to: "Three African ex-presidents"
* talk REJECT/meet occurred
  when: 2020-11-27 "Friday"
  by: abiy
  to: tplf
  about: CONSULT by abiy to tplf
* blast ASSAULT/explosives occurred
  when: 2020-11-28 "last night"
  where: asmara
  count: 6 "six explosions"
  said: "US embassy" official "confirms"
* guerrilla THREATEN/violence occurred
  when: 2020-11-28/2020-11-29 bounded
  by: debretsion
  to: endf
  about: fighton
* fighton ASSAULT threatened optional
  when: ?
  where: "the hills"
  by: debretsion
  to: endf
* jet ASSAULT occurred
  when: ?
  by: tigray
  to: "a plane" thing
  said: debretsion party "texts"
* axum COERCE/seize occurred
  when: ?
  where: axum
  by: tigray
  to: axum thing
  said: debretsion party "texts"
tie: debretsion commands tigray "his men"
