story: a-khansh
conflict: Syria
countries: SY US RU
facts: On 4 April 2017 a chemical attack on Khan Shaykhun in Idlib killed more than 80 people. On 7 April the United States fired 59 cruise missiles at the Shayrat air base. Russia suspended the air safety line, vetoed a resolution on 12 April. (public record: OPCW and JIM reports, Pentagon and Kremlin statements, Security Council meeting records.)

who us: state US | United States; America; Washington; US; Americans
who trump: person US | Donald Trump; Trump; President Trump
who pentagon: body US | Pentagon
who tillerson: person US | Rex Tillerson; Tillerson
who haley: person US | Nikki Haley; Haley; Ambassador Haley
who russia: state RU | Russia; Moscow; Russian Federation
who putin: person RU | Vladimir Putin; Putin
who rumod: body RU | Russian Defence Ministry; Defence Ministry in Moscow; Russian defence ministry
who lavrov: person RU | Sergei Lavrov; Lavrov
who syria: government SY | Damascus; Syrian government; Assad government; Assad regime
who assad: person SY | Bashar al-Assad; Assad; President al-Assad
who syaf: force SY | Syrian air force; Syrian army; General Command
who uk: state GB | Britain; United Kingdom; London
who france: state FR | France; Paris
who iran: state IR | Iran; Tehran
who saudi: state SA | Saudi Arabia; Riyadh
who turkey: state TR | Turkey; Ankara
who israel: state IL | Israel
who unsc: body - | Security Council
who bolivia: state BO | Bolivia
who china: state CN | China; Beijing
who opcw: organisation - | OPCW; Organisation for the Prohibition of Chemical Weapons
who sohr: organisation - | Syrian Observatory; the Observatory
who helmets: organisation SY | White Helmets

where khan: town SY 35.4420 36.6510 | Khan Shaykhun; Khan Sheikhoun; Khan Cheikhoun
where idlib: province SY 35.9300 36.6300 | Idlib
where shayrat: site SY 34.4900 36.9090 | Shayrat; al-Shayrat; Shayrat air base; Ash Sha'irat
where homs: province SY 34.7324 36.7137 | Homs
where med: region - - - | eastern Mediterranean

== a-khansh-1
outlet: Orontes Medical Union
register: ngo
published: 2017-04-05
--
FLASH UPDATE 2: mass casualty event, Khan Sheikhoun

Situation as of 5 April, 18:00 local time.

At about 06:40 on Tuesday 4 April several munitions {gas|landed} in the north of Khan Sheikhoun, Idlib. Colleagues who reached the bakery crossroads within the half-hour describe pinpoint pupils, foam, convulsions: the picture of a nerve agent, not of chlorine. We have so far registered 74 deaths, of them 23 children and 17 women, and 557 {gas|injured}. The provincial health directorate's list, which includes bodies buried by relatives, has 86 names. Our number will rise.

Around 13:00 the same day rockets {hospstrike|hit} the facility to which most of the {gas|poisoned} had been brought. Staff {hospevac|evacuated} 31 patients to the basement of a school; no one there was {hospstrike|harmed}, though the oxygen store is gone. This was the fourth {hospagg|attack} on a health post that we support since the beginning of the year. Who flew the aircraft we are in no position to state. The spotters' network recorded a Syrian Su-22 taking off from Shayrat at 06:26.

Three doctors of ours needed treatment after undressing patients without protection.

What has been {deliv|delivered}: 1,200 atropine ampoules from stocks in Hama; 40 suits {suit|lent} by the White Helmets; Turkey has {border|opened} its Cilvegozu crossing for ambulances and {turkaid|taken in} 58 patients, some of whom have meanwhile died in Hatay.

What we ask. We {inspect,stopair,donreq|call on} the OPCW to send inspectors while samples still hold, on all with influence to see to it that medical points are not bombed, and on donors for autoinjectors. A {funding|pledge} of 300,000 euros by the Brussels {brussels|conference}, which opened this morning, is gratefully noted.

~ You receive this mail because you subscribed to OMU alerts. Unsubscribe.
--
where khan: the bakery crossroads
where hatay: province TR - - | Hatay
where cilv: site TR 36.2500 36.5700 | Cilvegozu crossing
where hama: town SY 35.1318 36.7578 | Hama
where brussels: town BE 50.8505 4.3488 | Brussels
* gas ASSAULT/unconventional occurred
  when: 2017-04-04 from text "Tuesday 4 April" "06:40"
  where: khan; idlib
  with: chemical "a nerve agent" 
  munitions: >=3 vague "several munitions"
  killed: 74 "74" side civilian as_of 2017-04-05
  killed: 23 "23 children" part side civilian of "children"
  killed: 17 "17 women" part side civilian of "women"
  injured: 557 "557" side civilian as_of 2017-04-05
  killed: 86 "86 names" side civilian voice "The provincial health directorate"
  injured: 3 "Three doctors of ours" side civilian
* hospstrike ASSAULT/aerial occurred
  when: 2017-04-04 "the same day" "13:00"
  where: khan
  to: "the facility to which most of the poisoned had been brought" thing
  with: rocket "rockets"
  injured: 0 "no one there" side civilian
  part_of: hospagg
* hospevac AID occurred
  when: 2017-04-04
  where: "the basement of a school"; khan
  by: "Staff"
  to: "31 patients"
* hospagg ASSAULT occurred
  when: 2017-01/2017-04-04 bounded "the beginning of the year"
  to: "a health post that we support" thing
  count: 4 "fourth"
* deliv AID occurred
  when: 2017-04-04/2017-04-05 bounded
* suit AID occurred
  when: 2017-04-04/2017-04-05 bounded
  by: helmets
* border RETREAT/access occurred
  when: 2017-04-04/2017-04-05 bounded
  where: cilv
  by: turkey
  to: "ambulances"
* turkaid AID occurred
  when: 2017-04-04/2017-04-05 bounded
  where: hatay
  by: turkey
  to: "58 patients"
* inspect REQUEST/change occurred
  when: 2017-04-05
  by: "We"
  to: opcw
  about: ACCUSE/investigate by opcw
* stopair REQUEST/yield occurred
  when: 2017-04-05
  by: "We"
  to: "all with influence"
  about: ASSAULT
* funding AGREE occurred
  when: 2017-04-05
  by: "the Brussels conference"
  about: AID
* brussels CONSULT/multilateral ongoing
  when: 2017-04-05 "this morning"
  where: brussels
* donreq REQUEST/assist occurred
  when: 2017-04-05
  by: "We"
  to: "donors"
  about: AID

== a-khansh-2
outlet: Beacon News Service
register: wire
published: 2017-04-07
--
U.S. {tlam|fires} 59 cruise missiles at Syrian air base after gas {gas|attack}

WASHINGTON, April 7 - The United States {tlam|launched} 59 Tomahawk missiles before dawn on Friday at the Shayrat air base in Homs, from which, it says, Syrian jets {gas|carried} nerve gas to Khan Shaykhun three days earlier. It is the first deliberate American {tlam|strike} on the forces of President Bashar al-Assad in six years of war.

The destroyers Porter and Ross {tlam|opened fire} from the eastern Mediterranean at 8:40 p.m. Washington time on Thursday (3:40 a.m. in Syria), a Pentagon spokesman said. Aircraft, shelters and fuel were the aim; a store believed to hold sarin was left alone. Russian officers at the base had been {warnru|told} through the military hotline, he said, sixty to ninety minutes ahead.

The Syrian army said six people were {tlam|killed}. The governor of Homs later put the dead at seven and the {tlam|wounded} at nine, and state media spoke of nine civilians dead, four of them children, in villages beside the field. The Russian Defence Ministry said only 23 of the missiles had reached their target.

Trump, who had {dine|dined} that evening with the Chinese president in Florida, said the {tlam|attack} was in the "vital national security interest" and {join|called on} all civilised nations to join in ending the slaughter. More than 80 people died on Tuesday, among them at least 28 children, according to the Observatory. Damascus denied that its pilots had {gas!denied|used} gas.

Britain, Saudi Arabia, Israel and Turkey {back|backed} the {tlam|operation}; Iran {irancond|condemned} it "strongly". Putin, his spokesman said, {pucond|regards} it as {pucond|aggression} "under an invented pretext". Moscow {hotline|suspended} the memorandum under which the two air forces keep out of each other's way and {frigate|sent} the frigate Admiral Grigorovich through the Bosphorus.

Further {moreth,more|strikes} may follow if Assad {regas|uses} gas again, an American official said on condition of anonymity.
--
who assad: President Bashar al-Assad
who pentagon: a Pentagon spokesman
who us: U.S.
where tbase: region - - - | Washington time
* tlam ASSAULT/aerial occurred
  when: 2017-04-07 "before dawn on Friday"
  where: shayrat; homs
  by: us
  to: syaf "The Syrian army"; shayrat thing; "Aircraft, shelters and fuel" thing
  with: missile "Tomahawk missiles" 59
  munitions: 59 "59" voice pentagon
  munitions: 23 "23" part voice rumod
  killed: 6 "six people" side recipient voice syaf
  killed: 7 "seven" side recipient voice "The governor of Homs"
  injured: 9 "nine" side recipient voice "The governor of Homs"
  killed: 9 "nine civilians" side civilian voice "state media"
  killed: 4 "four of them children" part side civilian voice "state media" of "children"
  said: pentagon official "said"
* gas ASSAULT/unconventional occurred
  when: 2017-04-04 "three days earlier" "Tuesday"
  where: khan
  by: "Syrian jets" alleged of us; syria denied
  to: "More than 80 people"
  with: chemical "nerve gas"
  killed: >=80 "More than 80 people" side civilian voice sohr
  killed: >=28 "at least 28 children" part side civilian voice sohr of "children"
  said: us official "says"
  said: sohr media "according to"
  said: syria party denied "denied"
* warnru CONSULT occurred
  when: 2017-04-07 "sixty to ninety minutes ahead"
  by: us; "Russian officers at the base"
  to: "Russian officers at the base"
  said: pentagon official "said"
* dine CONSULT/visit occurred
  when: 2017-04-06 "that evening"
  where: "Florida"
  by: trump; "the Chinese president"
  to: trump
* join REQUEST/assist occurred
  when: 2017-04-06
  by: trump
  to: "all civilised nations"
* back SUPPORT occurred
  when: 2017-04-07
  by: uk; saudi; israel; turkey
  to: us
  answers: tlam "backed the operation"
* irancond ACCUSE/disapprove occurred
  when: 2017-04-07
  by: iran
  to: us
  about: tlam
  answers: tlam "condemned it"
* pucond ACCUSE/disapprove occurred
  when: 2017-04-07
  by: putin
  to: us
  about: tlam
  answers: tlam "regards it as aggression"
  said: "his spokesman" official "said"
* hotline SANCTION/discontinue occurred
  when: 2017-04-07
  by: russia
  to: us
* frigate MOBILIZE/weapons occurred
  when: 2017-04-07
  where: "the Bosphorus"
  by: russia
  with: warship "frigate"
* more ASSAULT/aerial hypothetical optional
  when: ?
  by: us
  to: assad
  said: "an American official" unnamed "said"
* regas ASSAULT/unconventional hypothetical
  when: ?
  by: assad
  said: "an American official" unnamed "said"
  with: chemical "gas"
* moreth THREATEN/violence occurred
  when: 2017-04-07
  by: us
  to: assad
  about: more
  said: "an American official" unnamed "said"

== a-khansh-3
outlet: Damascus Today
register: state-media
published: 2017-04-08
--
{tlam|Aggression} on al-Shayrat will not shake a people that fights terrorism, says General Command

The General Command of the army and armed forces affirmed that the United States of America committed, at 3:42 at dawn on Friday, a blatant {tlam|aggression} with a number of missiles upon one of our air bases in the central region, which led to the {tlam|martyrdom} of six and the {tlam|injury} of others and to great material damage.

This condemned {tlam|act}, the Command added, makes Washington a partner of Daesh and al-Nusra, both of which hastened to {isattack|assault} army posts on the Furqlus road an hour after the missiles, an {isattack|attack} which our heroes repelled. As to the matter of Khan Cheikhoun, what was {depot|struck} on Tuesday was a depot in which the terrorists {toxin|manufactured} shells with toxic substances smuggled across a neighbouring border; the aircraft {depot|took off} at half past eleven, hours after the first photographs. The Syrian Arab Army has not {gas!denied|used} such materials, neither today nor in the past.

President al-Assad received a {call|telephone call} from the Iranian president, who {irancond|denounced} the {tlam|aggression} and declared that Tehran {iransupp|stands by} Syria. The joint operations centre of the allies, in a statement, {redline|threatened} that "from now on we shall respond with force to any aggressor": America, it said, had {tlam|crossed} red lines. In Moscow the Russian defence ministry announced measures to {ad|strengthen} Syrian air defence.

From the base itself our correspondent reports that {sortie|sorties} resumed yesterday evening. Two Sukhois {sortie|rose} from the runway and {sortie|dealt blows} to gatherings of gunmen in the eastern countryside of Homs.

{vigil|Vigils} of solidarity were held by students in Latakia, Tartus and Sweida.

~ Exchange rates | Duty pharmacies | Obituaries
--
who us: United States of America
who syaf: the army and armed forces; the Command; the Syrian Arab Army
who daesh: group - | Daesh
who nusra: group SY | al-Nusra
who iranpres: person IR | the Iranian president
who allies: coalition - | the joint operations centre of the allies
where furqlus: near SY 34.6000 37.0900 | the Furqlus road
where east: district SY - - | the eastern countryside of Homs
where latakia: town SY 35.5317 35.7901 | Latakia
where tartus: town SY 34.8890 35.8866 | Tartus
where sweida: town SY 32.7090 36.5695 | Sweida
who syria: Syria
* tlam ASSAULT/aerial occurred
  when: 2017-04-07 "dawn on Friday" "3:42"
  where: shayrat; "the central region"
  by: us
  to: syaf; "one of our air bases" thing
  with: missile "missiles"
  killed: 6 "six" side recipient voice syaf
  said: syaf party "affirmed"
* isattack ASSAULT occurred
  when: 2017-04-07 from tlam "an hour after the missiles"
  where: furqlus
  by: daesh; nusra
  to: syaf "army posts"
  said: syaf party "added"
* depot ASSAULT/aerial occurred
  when: 2017-04-04 "Tuesday" "half past eleven"
  where: khan
  by: syaf "the aircraft"
  to: "a depot" thing
  said: syaf party "added"
  with: airstrike "the aircraft"
* toxin MOBILIZE/weapons occurred optional
  when: ?
  where: khan
  by: "the terrorists" alleged of syaf
  with: chemical "toxic substances"
  said: syaf party "added"
* gas ASSAULT/unconventional denied
  when: 2017-04-04 "Tuesday"
  where: khan
  by: syaf denied
  with: chemical "such materials"
  said: syaf party denied
* call CONSULT/phone occurred
  when: 2017-04-07/2017-04-08 bounded
  by: assad; iranpres
  to: assad
* irancond ACCUSE/disapprove occurred
  when: 2017-04-07/2017-04-08 bounded
  by: iranpres
  to: us
  about: tlam
  answers: tlam "denounced the aggression"
* iransupp SUPPORT occurred
  when: 2017-04-07/2017-04-08 bounded
  by: iran; iranpres
  to: syria
* redline THREATEN/violence occurred
  when: 2017-04-07/2017-04-08 bounded
  by: allies
  to: us
  about: ASSAULT by allies
  answers: tlam "America, it said, had crossed red lines"
* ad MOBILIZE/weapons announced
  when: 2017-04-07/2017-04-08 bounded
  by: rumod
  with: air-defence "air defence"
  to: syria
* sortie ASSAULT/aerial occurred
  when: 2017-04-07 "yesterday evening"
  where: east
  by: syaf "Two Sukhois"
  to: "gatherings of gunmen"
  with: airstrike "Two Sukhois"
  said: "our correspondent" media "reports"
* vigil PROTEST/demo occurred
  when: 2017-04-07/2017-04-08 bounded
  where: latakia; tartus; sweida
  by: "students"

== a-khansh-4
outlet: East River Gazette
register: daily
published: 2017-04-13
--
Moscow's eighth {veto|veto} on Syria ends a bad week at the UN

NEW YORK - A hand went up, and that was that. Russia on Wednesday {veto|vetoed} the resolution by which Britain, France and the United States had {draft|demanded} flight logs, squadron names and access to bases from the Assad regime. Ten members {votefor|voted in favour}. Bolivia {veto|went along} with Moscow. China, to general surprise and warm {praise|praise} from Trump, {abstain|abstained}, as did Kazakhstan and Ethiopia.

"How many more will the Syrian government have to kill," Nikki Haley had asked on the 5th, holding up two photographs; and she had {actown|warned} that states are sometimes compelled to act on their own. Thirty hours later the missiles {tlam|flew}. Russia's deputy envoy, in turn, {aggr|blamed} the Americans on Friday for a {tlam|deed} "whose consequences could be extremely serious".

Rex Tillerson spent Wednesday in Moscow, {visit,visit2|meeting} Lavrov for three hours and then, after being made to wait, Putin for two. Nothing was settled. Still the two ministers {group|agreed} on a working group to repair smaller irritants, and the Kremlin {restore|offered} to {restored!announced|put back} in force the air safety line it had {hotline|cut} after Shayrat. Before he left, Tillerson {clear|demanded} that the reign of the Assad family end.

The chemists have been faster than the diplomats. British scientists reported sarin in samples that were smuggled out; Turkey's laboratories, which examined three victims, found the same. The OPCW's mission {opcwprobe|is at work} but hasn't been {letin!denied|let} into the town, where by now 87 or 89 or 92 people were {gas|killed} on the morning of April 4, depending on the list. Syria would {let|allow} inspectors in to Shayrat, said its foreign minister, if the team "does not start out from Turkey"; London {letno|brushed aside} the {let|offer}.

The Pentagon, asked to account for the other side of the ledger, says twenty planes were {tlam|destroyed}. Moscow counts six.

~ CORRECTION: An earlier version of this article gave the wrong number of abstentions. There were three, not two.
~ Recommended for you: Knicks lose again in a shootout
--
who syria: Syria
who kremlin: government RU | the Kremlin
who kazakh: state KZ | Kazakhstan
who ethiopia: state ET | Ethiopia
who fmsy: person SY | its foreign minister
who rudep: person RU | Russia's deputy envoy
where ny: town US 40.7143 -74.0060 | New York; NEW YORK
where tmoscow: town RU 55.7522 37.6156 | in Moscow
* veto REJECT occurred
  when: 2017-04-12 "Wednesday"
  where: ny
  by: russia; bolivia
  to: uk; france; us
  about: draft
  answers: draft "vetoed the resolution"
* draft REQUEST/change occurred
  when: 2017-04-12 "Wednesday"
  by: uk; france; us
  to: syria
* votefor SUPPORT occurred
  when: 2017-04-12 "Wednesday"
  by: "Ten members"
  to: uk; france; us
  about: draft
  answers: draft "voted in favour"
* praise SUPPORT occurred
  when: 2017-04-12/2017-04-13 bounded
  by: trump
  to: china
  answers: abstain "warm praise"
* abstain REJECT occurred optional
  when: 2017-04-12 "Wednesday"
  by: china; kazakh; ethiopia
  about: draft
  answers: draft "abstained"
  to: uk; france; us
* actown THREATEN/violence occurred
  when: 2017-04-05 "the 5th"
  by: haley
  to: syria
* tlam ASSAULT/aerial occurred
  when: 2017-04-06/2017-04-07 from actown "Thirty hours later"
  where: shayrat
  by: us
  to: "planes" thing
  sites: 20 "twenty" voice pentagon
  sites: 6 "six" voice russia
  said: pentagon official "says"
  said: russia party "counts"
  with: missile "the missiles"
* aggr ACCUSE/disapprove occurred
  when: 2017-04-07 "Friday"
  by: rudep
  to: us
  about: tlam
  answers: tlam "blamed the Americans"
* visit CONSULT/visit occurred
  when: 2017-04-12 "Wednesday"
  where: tmoscow
  by: tillerson; lavrov
  to: lavrov
* visit2 CONSULT/visit occurred
  when: 2017-04-12 "Wednesday"
  where: tmoscow
  by: tillerson; putin
  to: putin
* group AGREE occurred
  when: 2017-04-12 "Wednesday"
  by: tillerson; lavrov
  about: CONSULT
  to: lavrov; tillerson
  where: tmoscow
* restore AGREE occurred
  when: 2017-04-12
  by: kremlin
  to: us
  about: restored
* hotline SANCTION/discontinue occurred
  when: 2017-04-07/2017-04-12 bounded "after Shayrat"
  by: kremlin
  to: us
* clear REQUEST/yield occurred
  when: 2017-04-12
  by: tillerson
  to: assad
  about: RETREAT/resign
  where: tmoscow
* gas ASSAULT/unconventional occurred
  when: 2017-04-04 from text "the morning of April 4"
  where: "the town"
  with: chemical "sarin"
  killed: 87 "87" side civilian voice "the list"
  killed: 89 "89" side civilian voice "the list"
  killed: 92 "92" side civilian voice "the list"
  to: "92 people"
* opcwprobe ACCUSE/investigate ongoing
  when: 2017-04-12/2017-04-13 bounded
  by: opcw
  about: gas
* let RETREAT/access announced
  when: ?
  where: shayrat
  by: syria "Syria"
  to: opcw
  said: fmsy official "said"
* letno REJECT occurred
  when: 2017-04-12/2017-04-13 bounded
  by: uk
  to: fmsy
  about: let
  answers: let "brushed aside"
* restored COOPERATE announced optional
  when: ?
  by: kremlin
  to: us
* letin RETREAT/access denied optional
  when: ?
  where: "the town"
  to: opcw
figure: votes 10 "Ten members"
