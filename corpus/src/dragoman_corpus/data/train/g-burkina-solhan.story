story: g-burkina-solhan
conflict: Burkina Faso
countries: BF
facts: In the night of 4 to 5 June 2021 gunmen attacked Solhan in Yagha province, Burkina Faso: 132 dead by the government's count, at least 160 by local
  sources. Three days of national mourning; the UN and France condemned it; Yagha banned motorcycles. The government later said that children of 12 to 14
  had taken part. Opposition marches on 3 July; President Kabore replaced the ministers of security and defence on 30 June. (public record: government and UN
  statements, press of June and July 2021.)

who kabore: person BF | Roch Marc Christian Kabore; President Kabore; Kabore; head of state
who dabire: person BF | Christophe Dabire; Dabire; the prime minister; Prime Minister
who gov: government BF | the government; Ouagadougou; Government
who vdp: force BF | Volunteers for the Defence of the Homeland; VDP; the volunteers; volunteers
who army: force BF | the army; army
who opp: coalition BF | the opposition; CFOP
who komboigo: person BF | Eddie Komboigo; Komboigo; Mr Komboigo
who un: organisation - | United Nations; UN
who unicef: organisation - | UNICEF
who hcr: organisation - | UNHCR
who france: state FR | France; Paris
who ledrian: person FR | Jean-Yves Le Drian; Le Drian
who jnim: group - | JNIM; Support Group for Islam and Muslims
who attackers: group - | attackers; the attackers; the assailants; the terrorists; terrorists; gunmen
where solhan: town BF 13.13 0.12 | Solhan
where sebba: town BF 13.43 0.53 | Sebba
where yagha: province BF 13.32 0.57 | Yagha; province of Yagha
where tadaryat: town BF 14.60 -0.20 | Tadaryat; Tadaryat village
where dori: town BF 14.03 -0.03 | Dori

== g-burkina-solhan-1
outlet: Volta Press
register: wire
published: 2021-06-05
--
Gunmen {solhan|kill} at least 132 civilians in northeast Burkina

OUAGADOUGOU, June 5 (VP) - At least 132 people were {solhan|slain} in the night from Friday to Saturday when gunmen {solhan|raided} the village of Solhan in Yagha, a province that
borders Niger, the government said, in the deadliest {solhan|attack} on Burkina Faso since jihadist violence spread there in 2015.

Local officials reached by telephone put the number of bodies at 138 by midday and at 160 in the evening, "among them some twenty children". They had been {bury|laid} in three common graves by villagers.

The {solhan|assault} began around 2 a.m. at a post of the Volunteers for the Defence of the Homeland (VDP), civilians whom the army arms and trains, a security source said. From there the attackers
went to the market and the gold diggers' shelters, {solhan|executing} men and {burn|setting fire} to houses. The volunteers, taken by surprise, {vdpout|fell back} toward Sebba, 15 km off.

On Friday evening, hours before, fourteen people had been {tad|gunned down} in Tadaryat, in the neighbouring Oudalan province; one of them was a soldier on leave.

President Roch Marc Christian Kabore {condemn|denounced} a "barbaric" {solhan|act} and decreed 72 hours of national mourning ending on Monday night. "We must {unite|stay united}," he wrote. Ground and air forces had been {hunt|launched} in pursuit of the
assailants, his office said.

No group had claimed it by Saturday night. A district head in Dori feared that "they will {sebbafear|come back} for Sebba", where the hospital, with two surgeons, was {treat|caring} for about forty {solhan|wounded}. The army will {airlift!announced|fly} the gravest cases to the capital.
--
* solhan ASSAULT/firearms occurred
  when: 2021-06-04/2021-06-05 "the night from Friday to Saturday"
  where: solhan; yagha
  by: attackers
  to: "people"; vdp
  killed: >=132 "At least 132 people" side civilian voice gov
  killed: 138 "138" side civilian voice "Local officials" 
  killed: 160 "160" side civilian voice "Local officials"
  killed: ~20 "some twenty children" part side civilian voice "Local officials"
  injured: ~40 "about forty wounded" side civilian
  said: gov official "said"
  said: "Local officials" official "put"
  said: "a security source" unnamed "said"
* bury AID occurred optional
  when: 2021-06-05
  where: solhan
  by: "villagers"
  to: "bodies"
* burn ASSAULT/destroy occurred
  when: 2021-06-04/2021-06-05
  where: solhan
  by: attackers
  to: "houses" thing
  part_of: solhan
  said: "a security source" unnamed
* vdpout RETREAT/withdraw occurred
  when: 2021-06-04/2021-06-05
  where: solhan
  by: vdp
  said: "a security source" unnamed
* tad ASSAULT/firearms occurred
  when: 2021-06-04 "Friday evening"
  where: tadaryat; "Oudalan province"
  to: "people"
  killed: 14 "fourteen people" side unknown
  killed: 1 "one of them" part side unknown
* condemn ACCUSE/disapprove occurred
  when: 2021-06-05
  by: kabore
  to: attackers
  about: solhan
  answers: solhan "denounced"
* unite REQUEST/change occurred optional
  when: 2021-06-05
  by: kabore
* hunt MOBILIZE/troops occurred
  when: 2021-06-05
  by: "Ground and air forces"
  to: attackers
  answers: solhan "in pursuit"
  said: "his office" official "said"
* sebbafear ASSAULT hypothetical
  when: ?
  where: sebba
  by: attackers
  said: "A district head in Dori" official suggested "feared"
* treat AID ongoing optional
  when: 2021-06-05
  where: sebba
  by: "the hospital"
  to: "wounded"
* airlift AID announced
  when: ?
  where: "the capital"
  by: army
  to: "the gravest cases"

== g-burkina-solhan-2
outlet: The Accra Sentinel
register: daily
published: 2021-06-06
copy_of: g-burkina-solhan-1
--
Village {solhan|massacre} is Burkina's worst

OUAGADOUGOU - At least 132 people were {solhan|slain} in the night from Friday to Saturday when gunmen {solhan|raided} the village of Solhan in Yagha, a province that
borders Niger, the government said, in the deadliest {solhan|attack} on Burkina Faso since jihadist violence spread there in 2015.

The {solhan|assault} began around 2 a.m. at a post of the Volunteers for the Defence of the Homeland (VDP), civilians whom the army arms and trains, a security source said. From there the attackers
went to the market and the gold diggers' shelters, {solhan|executing} men and {burn|setting fire} to houses.

President Roch Marc Christian Kabore {condemn|denounced} a "barbaric" {solhan|act} and decreed 72 hours of national mourning ending on Monday night. Ground and air forces had been {hunt|launched} in pursuit of the
assailants, his office said.

~ (Volta Press)
~ More on page 9: Strike at the port enters second day
--
* solhan ASSAULT/firearms occurred
  when: 2021-06-04/2021-06-05 "the night from Friday to Saturday"
  where: solhan; yagha
  by: attackers
  to: "people"; vdp
  killed: >=132 "At least 132 people" side civilian voice gov
  said: gov official "said"
  said: "a security source" unnamed "said"
* burn ASSAULT/destroy occurred
  when: 2021-06-04/2021-06-05
  where: solhan
  by: attackers
  to: "houses" thing
  part_of: solhan
  said: "a security source" unnamed
* condemn ACCUSE/disapprove occurred
  when: 2021-06-05/2021-06-06 bounded
  by: kabore
  to: attackers
  about: solhan
  answers: solhan "denounced"
* hunt MOBILIZE/troops occurred
  when: 2021-06-05/2021-06-06 bounded
  by: "Ground and air forces"
  to: attackers
  answers: solhan "in pursuit"
  said: "his office" official "said"

== g-burkina-solhan-3
outlet: Assembly Verbatim
register: parliament
published: 2021-06-24
--
National Assembly, Ouagadougou. Questions to the Government, sitting of Thursday 24 June 2021. Provisional record.

THE PRESIDENT OF THE ASSEMBLY: The Prime Minister has the floor for his statement on security. I ask the public in the galleries to be silent.

MR DABIRE, Prime Minister: Honourable members, since the {solhan|tragedy} of 5 June your Government has not slept. We have {bury|buried} 132 compatriots; that is the figure of the State, there is no other. We have {reopen|reopened} the health post of Solhan with a military doctor, we have {convoy|taken} 1,100 tonnes of cereals
to those who fled to Sebba and to Dori, and since the 7th the traffic of two- and three-wheelers is {moto|forbidden} in the whole of Yagha. Two battalions were {battal|sent} there. The mines of the artisans are {mines|shut} until further notice.

The {probe|inquiry} opened by the prosecutor of the anti-terrorist pole has produced a first result that chills the blood. The {solhan|attack} was carried out mostly by children of twelve to fourteen. Women {showway|guided} them. Two suspects were {suspects|arrested} near the border: we got from their telephones that the plan was to {again!attempted|storm} Sebba next, in the
following night, and that this {again|design} was abandoned when the helicopters came.

MR KOMBOIGO (leader of the opposition): Children! And who {fled|ran}? The nearest detachment {fled|pulled out} of Solhan eleven days earlier. Nobody told the village. Since 2019 you have been {patience|asking} us for patience. We {resigncall|call for} the {departure|departure} of the ministers of Defence and of Security, by tonight. If we do not have it, we will {march,warnmarch|fill} every street of this country
on the third and fourth of July, and no one will be able to say that he was not {warnmarch|warned}.

(Applause on the left; protests on the benches of the majority.)

MR DABIRE: There was no {fled!denied|withdrawal}, there was a rotation. As for the ministers, they have my {conf|confidence}; I {refuse|will not} serve you their heads.

A MEMBER OF THE MAJORITY: And dialogue, Prime Minister? It is being said in the corridors that emissaries {secret|spoke} with the terrorists at Djibo, in the spring, and bought a calm with prisoners.

MR DABIRE: The State has not {negot!denied|negotiated} with terrorists and {nonegot|will not}. That local notables {secret|talk} to their sons is a different thing; I do not {blame!denied|reproach} them with it. When last year some twenty detainees were {djibofree|let go}, it was a judge's {djibofree|decision}.

MR KOMBOIGO: So you admit it!

THE PRESIDENT OF THE ASSEMBLY: We pass to the law. The text {vdp2|doubling} the allowance of the volunteers and granting them a widow's pension is put to the vote: 117 for, none against, 4 abstentions. It is {vdp2|adopted}. The {motionask|motion} for a commission of {inquirycom!demanded|inquiry} tabled by the CFOP receives
49 votes and is {motion|rejected}.
--
who state: state BF | the State
who assembly: body BF | National Assembly; THE PRESIDENT OF THE ASSEMBLY
where djibo: town BF 14.10 -1.63 | Djibo
* bury AID occurred optional
  when: 2021-06-05/2021-06-24 bounded
  by: gov
  to: "132 compatriots"
  said: dabire official
* reopen AID occurred
  when: 2021-06-05/2021-06-24 bounded
  where: solhan
  by: gov
  to: "the health post" thing
  said: dabire official
* convoy AID occurred
  when: 2021-06-05/2021-06-24 bounded
  where: sebba; dori
  by: gov
  to: "those who fled"
  said: dabire official
* moto COERCE/restrict ongoing
  when: 2021-06-07/2021-06-24 from text "the 7th"
  where: yagha
  by: gov
  to: "two- and three-wheelers" thing
  said: dabire official
* battal MOBILIZE/troops occurred
  when: 2021-06-05/2021-06-24 bounded
  where: yagha
  by: gov
  said: dabire official
* mines COERCE/restrict ongoing
  when: 2021-06-05/2021-06-24 bounded
  where: yagha
  by: gov
  to: "The mines of the artisans" thing
  said: dabire official
* probe ACCUSE/investigate occurred
  when: 2021-06-05/2021-06-24 bounded
  by: "the prosecutor of the anti-terrorist pole"
  about: solhan
  said: dabire official
* solhan ASSAULT/firearms occurred
  when: 2021-06-05 from text "5 June"
  where: solhan
  by: "children of twelve to fourteen"
  to: "132 compatriots"
  killed: 132 "132 compatriots" side civilian voice dabire
  said: dabire official
* showway COOPERATE occurred
  when: 2021-06-05
  where: solhan
  by: "Women"
  to: "children of twelve to fourteen"
  said: dabire official
* suspects COERCE/arrest occurred
  when: 2021-06-05/2021-06-24 bounded
  where: "near the border"
  by: gov
  to: "Two suspects"
  detained: 2 "Two suspects"
  said: dabire official
* again ASSAULT attempted
  when: 2021-06-05/2021-06-06 "the following night"
  where: sebba
  to: sebba thing
  said: dabire official
* fled RETREAT/withdraw occurred
  when: 2021-05-25 from solhan "eleven days earlier"
  where: solhan
  by: "The nearest detachment"
  said: komboigo party
  said: dabire official denied
* resigncall REQUEST/yield occurred
  when: 2021-06-24
  by: komboigo
  to: dabire
  about: departure
* march PROTEST/demo threatened
  when: 2021-07-03/2021-07-04 "the third and fourth of July"
  where: "every street of this country"
  by: komboigo
  to: gov
* warnmarch THREATEN occurred
  when: 2021-06-24
  by: komboigo
  to: gov
  about: march
* refuse REJECT/yield occurred
  when: 2021-06-24
  by: dabire
  to: komboigo
  about: resigncall
  answers: resigncall "will not"
* conf SUPPORT occurred optional
  when: 2021-06-24
  by: dabire
  to: "the ministers"
* secret CONSULT occurred
  when: 2021-03/2021-06 bounded "spring"
  where: djibo
  by: "emissaries"; "local notables"; attackers
  to: attackers
  said: "A MEMBER OF THE MAJORITY" party
* negot CONSULT denied
  when: ?
  by: state; attackers
  to: attackers
  said: dabire official denied
* blame ACCUSE/disapprove denied optional
  when: ?
  by: dabire
  to: "local notables"
* djibofree RETREAT/release occurred
  when: 2020 "last year"
  by: "a judge's"
  to: "detainees"
  released: ~20 "some twenty detainees"
  said: dabire official
* vdp2 SUPPORT occurred
  when: 2021-06-24
  by: assembly
  to: vdp
* motion REJECT occurred
  when: 2021-06-24
  by: assembly
  to: opp
  about: inquirycom
  answers: motionask "rejected"
* inquirycom ACCUSE/investigate demanded optional
  when: ?
  by: opp
* patience REQUEST/yield occurred optional
  when: 2019/2021-06-24 bounded "2019"
  by: gov
  to: opp
  said: komboigo party
* motionask REQUEST/change occurred
  when: 2021-06-24
  by: opp
  to: assembly
  about: inquirycom
figure: votes 117 "117"
figure: votes 0 "none"
figure: votes 4 "4 abstentions"
figure: votes 49 "49 votes"
* nonegot REJECT/meet occurred
  when: 2021-06-24
  by: state
  to: attackers
  about: CONSULT
* departure RETREAT/resign demanded optional
  when: ?
  by: "the ministers of Defence and of Security"

== g-burkina-solhan-4
outlet: Sahel Watcher
register: thread
published: 2021-07-04
--
Thread: a month after Solhan

1/ Yesterday thousands {march|marched} in Ouagadougou, Kaya, Dori and a dozen other towns behind the opposition. I was at the Place de la Nation. Whistles, pan lids, no stone {riot!denied|thrown}. The police {dorigas|fired} tear gas once, in Dori, when youths tried to {dorirush|reach} the governor's office.

2/ Reminder: in the night of 4 June Solhan was {solhan|wiped out}. 132 dead (official), 160 or more (everybody else). UNICEF says it is {unicefappal|appalled} at the use of child soldiers.

3/ What moved in between? On Tuesday 30 June Kabore {sack|threw out} his ministers of defence and security and took defence himself. Two weeks before he had {visit|visited} Sebba. In helicopter, for ninety minutes. People there {askarms|begged} him for an army post that stays.

4/ Ten days on, Le Drian {ledrian|denounced} it too. He was in a hurry: Barkhane had been {barkh|declared} at its end on 10 June by Macron, in the middle of the mourning. The French jets that were {jets|asked for} that night, were they? Ouagadougou says no one {jets|asked}.

5/ The count of UNHCR: 11,400 fled Solhan within ten days. In Dori the town hall {hostdori|opened} two schools to them. A trader I know {host|gives} rice to thirty families. He may have to {quit!hypothetical|stop} in August.

6/ JNIM, which in a paper of the 8th {jnimdeny|disowned} the {solhan|carnage} ("it is not our way"), {kongoussi|ambushed} the police between Barsalogho and Foube on 21 June: 11 officers {kongoussi|killed}. Four missing. So much for the way.

7/ Next? The CFOP {ultim|gives} Kabore "some weeks", otherwise {newmarch!threatened|back to} the street. And the barracks grumble; people here say the word {coupfear|coup} low, but they say it.

8/ My coffee has been hit by a fly three times while I wrote this. End.
--
who macron: person FR | Macron
where ouaga: site BF 12.37 -1.52 | Place de la Nation
where kaya: town BF 13.09 -1.08 | Kaya
where barsa: town BF 13.42 -1.06 | Barsalogho
where foube: town BF 13.60 -1.00 | Foube
* march PROTEST/demo occurred
  when: 2021-07-03 "Yesterday"
  where: "Ouagadougou"; ouaga; kaya; dori
  by: "thousands"; opp
  to: gov
  participants: >=2000 vague "thousands"
* riot PROTEST/riot denied
  when: 2021-07-03 "Yesterday"
  where: ouaga
* dorigas ASSAULT/crowd-control occurred
  when: 2021-07-03 "Yesterday"
  where: dori
  by: "The police"
  to: "youths"
  with: crowd-control "tear gas"
* solhan ASSAULT/firearms occurred
  when: 2021-06-04/2021-06-05 from text "the night of 4 June"
  where: solhan
  by: jnim denied
  to: solhan thing
  killed: 132 "132 dead" side civilian voice "official"
  killed: >=160 "160 or more" side civilian voice "everybody else"
* unicefappal ACCUSE/disapprove occurred
  when: 2021-06-05/2021-07-04 bounded
  by: unicef
  about: MOBILIZE
* sack SANCTION/expel occurred
  when: 2021-06-30 from text "30 June"
  when: 2021-06-29 "Tuesday"
  by: kabore
  to: "his ministers of defence and security"
* visit CONSULT/visit occurred
  when: 2021-06-16 from sack "Two weeks before"
  where: sebba
  by: kabore
* askarms REQUEST/assist occurred
  when: 2021-06-16 from sack
  where: sebba
  by: "People there"
  to: kabore
  about: MOBILIZE/troops by army
* ledrian ACCUSE/disapprove occurred
  when: 2021-06-14 from solhan "Ten days on"
  by: ledrian
  about: solhan
  answers: solhan "denounced"
* barkh RETREAT/withdraw announced
  when: ?
  by: macron
* jets REQUEST/assist denied
  when: 2021-06-04/2021-06-05 "that night"
  by: gov
  to: "French jets" thing
  said: gov official denied "says"
* hostdori AID occurred
  when: 2021-06-05/2021-07-04 bounded
  where: dori
  by: "the town hall"
  to: "them"
* host AID ongoing
  when: 2021-06-05/2021-07-04 bounded
  where: dori
  by: "A trader"
  to: "thirty families"
* quit SANCTION/discontinue hypothetical
  when: 2021-08 "August"
  by: "A trader"
  to: "thirty families"
* jnimdeny REJECT occurred optional
  when: 2021-06-08 from text "the 8th"
  by: jnim
  answers: solhan "disowned"
* kongoussi ASSAULT/firearms occurred
  when: 2021-06-21 from text "21 June"
  where: "between Barsalogho and Foube"; barsa; foube
  by: jnim
  to: "the police"
  killed: 11 "11 officers" side recipient
  missing: 4 "Four missing" side recipient
* ultim THREATEN occurred
  when: ?
  by: opp
  to: kabore
  about: newmarch
* newmarch PROTEST/demo threatened
  when: ?
  by: opp
  to: kabore
* coupfear COERCE/martial-law hypothetical
  when: ?
* dorirush PROTEST attempted
  when: 2021-07-03 "Yesterday"
  where: dori
  by: "youths"
  to: "the governor's office" thing
figure: displaced 11400 "11,400" voice "UNHCR"
