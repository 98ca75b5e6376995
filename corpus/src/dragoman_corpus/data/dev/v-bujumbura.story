story: v-bujumbura
conflict: Burundi
countries: BI, TZ, RW
facts: On 13 May 2015 Major General Godefroid Niyombare declared President Nkurunziza deposed while the latter was at a summit in Dar es Salaam. Soldiers loyal to Nkurunziza held the state radio through two attacks on
  14 May; private stations were burned. On the 15th three plotters were arrested, the president returned. Protest against a third term had run since 26 April; a grenade attack on 22 May and the killing
  of the opposition leader Zedi Feruzi on the 23rd followed. More than 100,000 fled, by mid May. (public record: press reports of 13 to 25 May 2015; UNHCR briefing notes; Security Council press statement of 14 May.) The studio talk, the barricade details and part of the remarks are composed.

who nku: person BI | Pierre Nkurunziza; Nkurunziza; President Nkurunziza
who niy: person BI | Godefroid Niyombare; Niyombare; General Niyombare
who army: force BI | Burundian army
who prime: person BI | Prime Niyongabo; General Niyongabo; Niyongabo
who eac: coalition - | East African Community; EAC
who sc: body - | Security Council
who au: body - | African Union
who unhcr: body - | UNHCR
who youth: group BI | Imbonerakure
who ndayi: person BI | Cyrille Ndayirukiye; General Ndayirukiye
where burundi: country BI -3.40 29.90 | Burundi
where buj: town BI -3.38 29.36 | Bujumbura
where rtnb: site BI -3.38 29.37 | RTNB; state broadcaster; state radio
where airport: site BI -3.32 29.32 | airport
where dar: town TZ -6.80 39.28 | Dar es Salaam
where rwanda: country RW -2.00 30.00 | Rwanda
where tanzania: country TZ -6.00 35.00 | Tanzania
where ngozi: town BI -2.91 29.83 | Ngozi
where rpa: site BI -3.38 29.37 | African Public Radio; RPA

== v-bujumbura-1
outlet: Great Lakes Press Agency
register: wire
published: 2015-05-14
--
Burundi {coup|coup} in balance as rival soldiers {radio|fight} for state radio

BUJUMBURA, May 14 (GLPA) - Soldiers loyal to President Pierre Nkurunziza {radio|beat off} two {radio|assaults} on the state broadcaster RTNB in the centre of Bujumbura on Thursday, a day after Major General Godefroid Niyombare declared the head of state {coup|deposed} during his absence.

Mortar shells and heavy machine-gun {radio|fire} shook the quarter from before dawn. An army source told GLPA that he had seen the bodies of three soldiers {radio|killed} in the second {radio|attempt}, at about 2 p.m.; a diplomat spoke of five.

The chief of staff, General Prime Niyongabo, speaking on that same station, {rejectcoup|said no} to Niyombare's {coup|move} and {callsurr|called on} mutineers to {surr|surrender} to the nearest barracks. Transmission stopped soon after, then came back on one frequency.

Nkurunziza had flown to Dar es Salaam on Wednesday for a {summit|summit} of the East African Community on his own country. Leaders there {condcoup|condemned} the {coup|putsch}, {postpone|urged} Burundi to {delay|put off} the June vote, and dispersed without him. His aircraft took off, and was {closeair|turned back}: the airport
had been {closeair|shut} by the plotters, as had the land borders.

Before sunset at least four private stations, among them African Public Radio, whose journalists had read out the general's statement, were {stations|set ablaze}. Staff {blame|blamed} policemen in masks and the ruling party's youth wing, the Imbonerakure. A party official denied that.

In New York the Security Council, in emergency {scmeet|consultations}, {sccond|condemned} "those who facilitate violence of any kind" and {scret|demanded} the swift {lawreturn|return} of the rule of law. Washington {uswarn|hinted} it might {usaid|cut} training funds whoever wins.

Police had {apr|shot} dead about 20 people since April 26 in {street|demonstrations} against Nkurunziza's bid for a third term, activists say. On Wednesday the same crowds {hug|cheered} and {hug|hugged} soldiers; by Thursday evening the streets were deserted.

Some 70,000 Burundians have crossed into Rwanda, Tanzania and Congo in five weeks, UNHCR said. Rwanda {shelter|takes in} 1,000 a day. Tanzania {ferry|sent} a century-old steamer to {ferry|fetch} thousands stranded on a beach at Kagunga.

Niyombare, a former intelligence chief, was {sacked|dismissed} by Nkurunziza in February after he had {memo|advised} him in a letter not to stand again. His whereabouts were unknown.
--
who bugov: government BI | Burundi
who tanz: state TZ | Tanzania
who rwandag: government RW | Rwanda
who chief: person BI | chief of staff
who plot: group BI | the plotters; mutineers
who us: government US | Washington
who activists: population BI | activists
who police: force BI | policemen in masks; Police
where kagunga: town TZ -4.35 29.60 | Kagunga
where ny: town US 40.71 -74.00 | New York
* coup COERCE/martial-law attempted
  when: 2015-05-13 "a day after"
  where: buj
  by: niy; plot
  to: nku
* radio ASSAULT/firearms occurred
  when: 2015-05-14 "Thursday"
  where: rtnb; buj
  by: plot
  to: rtnb thing; "Soldiers loyal"
  with: mortar "Mortar shells"; small-arms "machine-gun"
  killed: 3 "three soldiers" side unknown voice "army source"
  killed: 5 "five" side unknown voice "a diplomat"
  count: 2 "two assaults"
* rejectcoup REJECT occurred
  when: 2015-05-13/2015-05-14 bounded
  where: rtnb; buj
  by: prime
  to: niy
  about: coup
  answers: coup "said no"
* callsurr REQUEST/yield occurred
  when: 2015-05-13/2015-05-14 bounded
  where: rtnb; buj
  by: prime
  to: plot
  about: surr
* surr RETREAT/withdraw demanded optional
  when: ?
  by: plot
* summit CONSULT/multilateral occurred
  when: 2015-05-13 "Wednesday"
  where: dar
  by: eac
* condcoup ACCUSE/disapprove occurred
  when: 2015-05-13
  where: dar
  by: eac
  to: niy
  about: coup
  answers: coup "condemned"
* postpone REQUEST/change occurred
  when: 2015-05-13
  where: dar
  by: eac
  to: bugov
  about: delay
* delay COERCE demanded optional
  when: ?
  by: bugov
  to: "June vote" thing
* closeair COERCE/restrict occurred
  when: 2015-05-13/2015-05-14 bounded
  where: airport; buj
  by: plot
  to: airport thing; "land borders" thing; nku
  part_of: coup
* stations ASSAULT/destroy occurred
  when: 2015-05-14 "Before sunset"
  where: rpa; buj
  by: police alleged of "Staff"; youth alleged of "Staff"; youth denied of "A party official"
  to: "private stations" thing; rpa thing
  sites: >=4 "at least four"
* blame ACCUSE/allege occurred
  when: 2015-05-14
  by: "Staff"
  to: police; youth
  about: stations
* scmeet CONSULT/multilateral occurred
  when: 2015-05-13/2015-05-14 bounded
  where: ny
  by: sc
* sccond ACCUSE/disapprove occurred
  when: 2015-05-13/2015-05-14 bounded
  where: ny
  by: sc
  to: "those who"
* scret REQUEST/change occurred
  when: 2015-05-13/2015-05-14 bounded
  where: ny
  by: sc
  about: lawreturn
* lawreturn CONCEDE demanded optional
  when: ?
* uswarn THREATEN/restrict occurred
  when: 2015-05-13/2015-05-14 bounded
  by: us
  to: bugov
  about: usaid
* usaid SANCTION/discontinue threatened
  when: ?
  by: us
  to: bugov
* apr ASSAULT/firearms occurred
  when: 2015-04-26/2015-05-14 "since April 26"
  by: police
  to: "about 20 people"
  killed: ~20 "about 20 people" side civilian voice activists
  said: activists "say"
* street PROTEST/demo occurred
  when: 2015-04-26/2015-05-14 "since April 26"
  by: "crowds"
  to: nku
  said: activists "say"
* hug SUPPORT occurred optional
  when: 2015-05-13 "Wednesday"
  by: "crowds"
  to: "soldiers"
* shelter AID ongoing
  when: 2015-05-14
  by: rwandag
  to: "Burundians"
* ferry AID occurred
  when: ?
  where: kagunga
  by: tanz
  to: "thousands"
  displaced: >=2000 vague "thousands"
* sacked SANCTION/expel occurred
  when: 2015-02 "February"
  by: nku
  to: niy
* memo REQUEST/change occurred
  when: ?
  by: niy
  to: nku
figure: refugees ~70000 "Some 70,000 Burundians" of "Burundians" voice unhcr

== v-bujumbura-2
outlet: The Lakeside Standard
register: daily
published: 2015-05-15
copy_of: v-bujumbura-1
--
Loyalists hold RTNB; {stations|fires} at private stations

BUJUMBURA, May 14 (GLPA) - Soldiers loyal to President Pierre Nkurunziza {radio|beat off} two {radio|assaults} on the state broadcaster RTNB in the centre of Bujumbura on Thursday, a day after Major General Godefroid Niyombare declared the head of state {coup|deposed} during his absence.

An army source told GLPA that he had seen the bodies of three soldiers {radio|killed} in the second {radio|attempt}, at about 2 p.m.; a diplomat spoke of five.

Nkurunziza had flown to Dar es Salaam on Wednesday for a {summit|summit} of the East African Community on his own country. Leaders there {condcoup|condemned} the {coup|putsch}, {postpone|urged} Burundi to {delay|put off} the June vote, and dispersed without him.

Before sunset at least four private stations, among them African Public Radio, whose journalists had read out the general's statement, were {stations|set ablaze}.

Some 70,000 Burundians have crossed into Rwanda, Tanzania and Congo in five weeks, UNHCR said. - GLPA
--
who bugov: government BI | Burundi
* radio ASSAULT/firearms occurred
  when: 2015-05-14 "Thursday"
  where: rtnb; buj
  to: rtnb thing; "Soldiers loyal"
  killed: 3 "three soldiers" side unknown voice "army source"
  killed: 5 "five" side unknown voice "a diplomat"
  count: 2 "two assaults"
* coup COERCE/martial-law attempted
  when: 2015-05-13 "a day after"
  where: buj
  by: niy
  to: nku
* summit CONSULT/multilateral occurred
  when: 2015-05-13 "Wednesday"
  where: dar
  by: eac
* condcoup ACCUSE/disapprove occurred
  when: 2015-05-13
  where: dar
  by: eac
  to: niy
  about: coup
  answers: coup "condemned"
* postpone REQUEST/change occurred
  when: 2015-05-13
  where: dar
  by: eac
  to: bugov
  about: delay
* delay COERCE demanded optional
  when: ?
  by: bugov
  to: "June vote" thing
* stations ASSAULT/destroy occurred
  when: 2015-05-14 "Before sunset"
  where: rpa; buj
  to: "private stations" thing; rpa thing
  sites: >=4 "at least four"
figure: refugees ~70000 "Some 70,000 Burundians" of "Burundians" voice unhcr

== v-bujumbura-3
outlet: La Colline Libre
register: translation
machine_translated: French
published: 2015-05-16
--
The {coup|coup} makes long fire: three generals {arr|under the bolts}, the "Husband of the people" re-entered

It was five o'clock of the morning, Friday, when the spokesman of the putschists, the commissioner Venon Ndabaneze, had the time to launch by telephone: "We are going to {yield|render} ourselves. I hope that they will not {slay|kill} us." Some minutes later he was {arr|interpellated}, in company of the
general Cyrille Ndayirukiye, ex-minister of the Defence, and of a third officer. General Niyombare, him, took the {flee|flight}; the presidency announced him {caught|arrested}, before to go back on it in the afternoon.

Brought before the judge in shirt, the ear in blood, Ndayirukiye has assisted, hands tied, to the reading of the {charge|inculpation}: attempt of {coup|reversal} of the institutions. His lawyer {denounce|denounces} {beatgen|blows} of crosses given in the car. "{cutfalse|False}", cuts the police.

The same Friday, Nkurunziza regained the country by the road, from the Tanzania, and gained Ngozi, his fief, where some hundreds of partisans {acclaim|acclaimed} him. In an allocution read on the site of the presidency, he {thank|thanked} "the forces that have done proof of patriotism" and {promi|promised} the pardon to the soldiers of the rank who
would {handweap|restitute} the arms before Monday midday. To the manifesters, by against, he {stopdem|ordered} to cease "immediately". If no, they will be {treatputschw,treatputsch|treated} like the mutineers.

This has not impeded the youngsters of Musaga and of Nyakabiga to {remount|remount} since the dawn of Saturday the barricades. "The general was not ours, the street, yes", says one. The police {gas|drew} lacrymogens, then {balls|balls}: two {balls|wounded}. A military truck {interp|interposed} itself, and the soldiers have {share|distributed} water to the
crowd; the one of them has {shotmil|fired} in the air in order to push back the policemen.

On the plan diplomatic, the Belgium, which had already {polaid|suspended} at the start of month its aid to the police, {belev|counsels} to its ressortissants the depart; Kigali {kigdeny|contests} "with the last energy" to have {kiglodge|lodged} the general. The African Union will {ausend|send} observers, and {authreat|agitates} the {ausanc|sanctions} "targeted" against anyone would
{perp|perpetuate} the violences. Bujumbura does {buno|not want} of a force.

Balance of the two days of {fights|combats}, according to the army: twelve mutineers {fights|killed}, thirty-five {fights|wounded}, forty {capt|prisoners}; in the ranks loyalist, four {fights|wounded}. Of the civilians, nobody speaks. Us, to the Red Cross, one counts eleven.

~ A read also: Football, the Prince Louis crushes Vital'O (4-0) in fire of artifice
~ © La Colline Libre. All reproduction interdicted.
--
who nku: Husband of the people
who police: force BI | the police; policemen; The police
who presidency: body BI | the presidency
who belgium: state BE | the Belgium
who rwandag: government RW | Kigali
who bugov: government BI | Bujumbura
who army: the army
who redcross: organisation - | the Red Cross
who lawyer: person BI | His lawyer
who plot: group BI | mutineers; putschists; the mutineers
who young: population BI | the youngsters
who ven: person BI | Venon Ndabaneze
where musaga: district BI -3.41 29.38 | Musaga
where nya: district BI -3.38 29.38 | Nyakabiga
* coup COERCE/martial-law attempted
  when: ?
  by: plot
  to: nku
* yield RETREAT/withdraw announced
  when: ?
  by: plot
* slay ASSAULT hypothetical
  when: ?
  to: plot
  said: ven party "launch"
* arr COERCE/arrest occurred
  when: 2015-05-15 "Friday"
  to: ven; ndayi; "third officer"
  detained: 3 "three generals"
* flee RETREAT/withdraw occurred optional
  when: 2015-05-15 "Friday"
  by: niy
* caught COERCE/arrest occurred
  when: 2015-05-15 "Friday"
  to: niy
  said: presidency official "announced"
  said: presidency official denied "go back on it"
* beatgen ASSAULT/beat occurred
  when: 2015-05-15/2015-05-16 bounded
  where: "car"
  by: police alleged of lawyer
  to: ndayi
  with: blunt "crosses"
  said: lawyer claimed "denounces"
  said: police official denied "cuts"
* charge ACCUSE/investigate occurred
  when: 2015-05-15/2015-05-16 bounded
  by: "judge"
  to: ndayi
  about: coup
* denounce ACCUSE/allege occurred
  when: 2015-05-15/2015-05-16 bounded
  by: lawyer
  to: police
  about: beatgen
* cutfalse REJECT occurred optional
  when: 2015-05-15/2015-05-16 bounded
  by: police
  to: lawyer
  about: denounce
  answers: denounce "False"
* acclaim SUPPORT occurred
  when: 2015-05-15 "Friday"
  where: ngozi
  by: "partisans"
  to: nku
* thank SUPPORT occurred
  when: 2015-05-15 "Friday"
  by: nku
  to: "the forces"
* promi AGREE occurred
  when: 2015-05-15 "Friday"
  by: nku
  to: "soldiers of the rank"
  about: CONCEDE by nku to "soldiers of the rank"
* handweap RETREAT/disarm hypothetical
  when: 2015-05-15/2015-05-18 bounded "before Monday midday"
  by: "soldiers of the rank"
* stopdem REQUEST/yield occurred
  when: 2015-05-15 "Friday"
  by: nku
  to: "manifesters"
* treatputsch COERCE threatened optional
  when: ?
  by: nku
  to: "manifesters"
* treatputschw THREATEN/restrict occurred
  when: 2015-05-15 "Friday"
  by: nku
  to: "manifesters"
  about: treatputsch
* remount PROTEST/obstruct occurred
  when: 2015-05-16 "dawn of Saturday"
  where: musaga; nya
  by: young
  to: nku
* gas ASSAULT/crowd-control occurred
  when: 2015-05-16 "Saturday"
  where: musaga; nya
  by: police
  to: young
  with: crowd-control "lacrymogens"
* balls ASSAULT/firearms occurred
  when: 2015-05-16 "Saturday"
  where: musaga; nya
  by: police
  to: young
  injured: 2 "two wounded" side civilian
* interp AID occurred optional
  when: 2015-05-16 "Saturday"
  where: musaga; nya
  by: "soldiers"
  to: young
* share AID occurred
  when: 2015-05-16 "Saturday"
  where: musaga; nya
  by: "soldiers"
  to: "crowd"
* shotmil ASSAULT/crowd-control occurred
  when: 2015-05-16 "Saturday"
  where: musaga; nya
  by: "one of them"
  to: police
* polaid SANCTION/discontinue occurred
  when: 2015-05 "start of month"
  by: belgium
  to: police
* belev REQUEST/change occurred optional
  when: ?
  by: belgium
  to: "ressortissants"
* kigdeny REJECT occurred optional
  when: ?
  by: rwandag
  about: kiglodge
* kiglodge AID denied
  when: ?
  by: rwandag
  to: niy
  said: rwandag official denied "contests"
* ausend MOBILIZE announced
  when: ?
  by: au
* authreat THREATEN/restrict occurred
  when: ?
  by: au
  to: "anyone"
  about: ausanc
* ausanc SANCTION hypothetical
  when: ?
  by: au
  to: "anyone"
* perp ASSAULT hypothetical optional
  when: ?
  by: "anyone"
* buno REJECT occurred
  when: ?
  by: bugov
  to: au
  about: MOBILIZE/troops
* fights ASSAULT occurred
  when: ? "two days"
  by: plot; army
  to: army; plot
  killed: 12 "twelve mutineers" part side actor voice army
  injured: 35 "thirty-five wounded" part side actor voice army
  injured: 4 "four wounded" part side recipient voice army
  killed: 11 "eleven" side civilian voice redcross
* capt COERCE/arrest occurred
  when: ? "two days"
  by: army
  to: plot
  detained: 40 "forty prisoners" voice army
  part_of: fights
  said: army official "according to"

== v-bujumbura-4
outlet: Lake Wave FM, exile service
register: radio
published: 2015-05-25
--
Sunday's question, on Monday: who {zedi|killed} Zedi Feruzi?

STUDIO: This is Lake Wave, from a kitchen in Kigali, since ours has {stations|burned}. We broadcast on a borrowed frequency, half an hour a day, as long as it's granted. Our guest asked us to alter his voice. Good evening.

GUEST: Good evening. I'd rather you didn't say what street I live in.

STUDIO: Agreed. Saturday night, shortly before eight o'clock, the president of the UPD is {zedi|gunned down} in Ngagara, with one bodyguard. You lived two doors away.

GUEST: They came in a Toyota, five men. {zedi|Bursts}, maybe forty shots. A reporter who stood with him was {zedi|hit}, too, he's in a hospital now with soldiers at the door. Since then I've had two calls: "{nextyou,nextkill|You are next} if you speak about the Toyota."

STUDIO: The government says it has opened an {probe|inquiry} and {deplore|deplores} the {zedi|murder}.

GUEST: The same government said that it would {find|find} who {grenade|threw} the grenades into the women's market on Friday. Three dead. Who did they {nab|take in}? A fruit seller.

STUDIO: The opposition has {quit|walked out} of the {dial|dialogue}, the one the UN's envoy Said Djinnit had been {dial|chairing} since the fifth of the month. Was that wise?

GUEST: What would you have them do, sit next to the people who... No. They {backcond|insist}: they {goback|come back} if the stations are {reopen|allowed} on air again, if the three hundred boys from the {street|demonstrations} are {boys|let out}, if he {standdown|gives up} the third term. On the last he'll never {yield3|budge}.

STUDIO: Let me read you what reached us from the presidency an hour ago. "All elections will take place as decreed. Whoever {torchurn|touches} a polling station will {torchpun,armyact|find} the army before him." And the election commission has in fact {put|moved} the parliamentary vote by ten days, from the 26th of May to the 5th of June, at the
{askshift|request} of, it says, "friendly countries".

GUEST: So he {put|gave} ten days. Europe has {eumission|suspended} its observer mission? Not yet? They will, you'll see. The Catholic bishops may {bishops|pull out} their priests from the local commissions, my parish hears. They are tired.

STUDIO: And the soldiers?

GUEST: Divided. On the 14th they {radio|fired} at each other over a microphone! Some of them {slip|slipped} eighty rifles to boys in Cibitoke, people say, and others {raidcib|searched} house after house last night in order to find them. They came away with two. The minister of defence was {firedef|sacked} a week ago today. He {protect|used to put} his trucks
between the police and us.

STUDIO: Stay safe. A reminder to listeners in camps at Mahama and Nyarugusu: the vaccination teams against cholera {chol|come} tomorrow from eight o'clock, it's free, it doesn't hurt. Here is music, a wedding song from the hills.
--
who bugov: government BI | The government; the government; same government
who zedi: person BI | Zedi Feruzi; president of the UPD
who opp: coalition BI | The opposition
who djinnit: person - | Said Djinnit
who presidency: body BI | the presidency
who ceni: body BI | election commission
who guest: person BI | GUEST; Our guest
who eu: body - | Europe
who army: the army
who bishops: body BI | Catholic bishops
who mindef: person BI | minister of defence
where ngagara: district BI -3.35 29.37 | Ngagara
where market: site BI - - | women's market
where cibitoke: district BI -3.34 29.36 | Cibitoke
where mahama: town RW -2.30 30.84 | Mahama
where nyaru: town TZ -4.24 30.38 | Nyarugusu
* zedi ASSAULT/targeted occurred
  when: 2015-05-23 "Saturday night"
  where: ngagara
  by: "five men"
  to: zedi; "bodyguard"
  killed: 2 "with one bodyguard" side recipient
  injured: 1 "A reporter" side civilian
  said: guest witness
* stations ASSAULT/destroy occurred
  when: ?
  to: "ours" thing
* nextyou THREATEN/violence occurred
  when: 2015-05-23/2015-05-25 bounded "Since then"
  to: guest
  said: guest
  about: nextkill
  count: 2 "two calls"
* nextkill ASSAULT hypothetical optional
  when: ?
  to: guest
* probe ACCUSE/investigate occurred
  when: 2015-05-23/2015-05-25 bounded
  by: bugov
  about: zedi
  said: bugov official "says"
* deplore ACCUSE/disapprove occurred
  when: 2015-05-23/2015-05-25 bounded
  by: bugov
  to: "five men"
  about: zedi
  answers: zedi "deplores"
* find ACCUSE/investigate announced
  when: ?
  by: bugov
  about: grenade
  said: guest witness
* grenade ASSAULT/explosives occurred
  when: 2015-05-22 "Friday"
  where: market
  to: market thing
  with: grenade "grenades"
  killed: 3 "Three" side civilian
  said: guest witness
* nab COERCE/arrest occurred
  when: 2015-05-22/2015-05-25 bounded from grenade
  by: bugov
  to: "fruit seller"
  said: guest witness
  detained: 1 "A fruit seller"
* quit SANCTION/withdraw occurred
  when: 2015-05-23/2015-05-25 bounded
  by: opp
  to: bugov
* dial CONSULT/third-party occurred
  when: 2015-05-05/2015-05-25 "since the fifth of the month"
  by: djinnit; opp; bugov
* backcond REQUEST/yield occurred
  when: 2015-05-23/2015-05-25 bounded
  by: opp
  to: bugov
  said: guest
  about: reopen
  about: boys
  about: standdown
* street PROTEST/demo occurred
  when: ?
  by: "three hundred boys"
  to: bugov
  said: guest
* goback CONSULT hypothetical
  when: ?
  by: opp; bugov
  said: guest
* reopen CONCEDE demanded optional
  when: ?
  by: bugov
  said: guest
* boys RETREAT/release demanded optional
  when: ?
  by: bugov
  to: "boys from the demonstrations"
  released: 300 "three hundred boys"
  said: guest
* standdown CONCEDE demanded optional
  when: ?
  by: bugov
  said: guest
* yield3 REJECT occurred
  when: ?
  by: bugov
  said: guest
  about: standdown
  to: opp
* torchurn ASSAULT hypothetical optional
  when: ?
  by: "Whoever"
  to: "polling station" thing
* torchpun THREATEN/violence occurred
  when: 2015-05-25 "an hour ago"
  by: presidency
  to: "Whoever"
  about: armyact
* armyact ASSAULT hypothetical optional
  when: ?
  by: army
  to: "Whoever"
* put COERCE occurred
  when: ?
  by: ceni
  answers: askshift "at the request of"
  to: "parliamentary vote" thing
* askshift REQUEST/change occurred
  when: ?
  by: "friendly countries"
  to: ceni
  about: put
  said: ceni official "says"
* eumission SANCTION/discontinue hypothetical
  when: ?
  by: eu
  said: guest
* bishops SANCTION/withdraw hypothetical
  when: ?
  by: bishops
  said: "my parish" unnamed suggested via guest "hears"
* radio ASSAULT/firearms occurred
  when: 2015-05-14 from text "the 14th"
  by: "soldiers"
  to: "soldiers"
  said: guest witness
* slip AID occurred
  when: ?
  where: cibitoke
  by: "soldiers"
  to: "boys in Cibitoke"
  munitions: 80 "eighty rifles"
  said: "people" unnamed via guest "say"
* raidcib COERCE/seize occurred
  when: 2015-05-24/2015-05-25 "last night"
  where: cibitoke
  by: "others"
  munitions: 2 "away with two"
  said: guest witness
  to: "house after house" thing
* firedef SANCTION/expel occurred
  when: 2015-05-18 "a week ago today"
  to: mindef
  said: guest witness
* protect AID occurred optional
  when: ?
  by: mindef
  to: "us"
  said: guest witness
* chol AID announced
  when: 2015-05-26 "tomorrow"
  where: mahama; nyaru
  to: "listeners in camps"
  by: "vaccination teams"
