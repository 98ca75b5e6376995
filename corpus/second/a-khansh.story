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

At about 06:40 on Tuesday 4 April several munitions {chem|landed} in the north of Khan Sheikhoun, Idlib. Colleagues who reached the bakery crossroads within the half-hour describe pinpoint pupils, foam, convulsions: the picture of a nerve agent, not of chlorine. We have so far registered 74 deaths, of them 23 children and 17 women, and 557 injured. The provincial health directorate's list, which includes bodies buried by relatives, has 86 names. Our number will rise.

Around 13:00 the same day rockets {clinic|hit} the facility to which most of the {chem|poisoned} had been brought. Staff {evacp|evacuated} 31 patients to the basement of a school; no one there was harmed, though the oxygen store is gone. This was the fourth {health|attack} on a health post that we support since the beginning of the year. Who flew the aircraft we are in no position to state. The spotters' network recorded a Syrian Su-22 {takeoff|taking off} from Shayrat at 06:26.

Three doctors of ours needed treatment after undressing patients without protection.

What has been {deliver|delivered}: 1,200 atropine ampoules from stocks in Hama; 40 suits {lend|lent} by the White Helmets; Turkey has {cross|opened} its Cilvegozu crossing for ambulances and {takein|taken in} 58 patients, some of whom have meanwhile died in Hatay.

What we ask. We {ask|call on} the OPCW to {inspect|send} inspectors while samples still hold, on all with influence to see to it that medical points are not {bombdem|bombed}, and on donors for autoinjectors. A {pledge|pledge} of 300,000 euros by the Brussels conference, which {conf|opened} this morning, is gratefully noted.

~ You receive this mail because you subscribed to OMU alerts. Unsubscribe.
--
where khan: the bakery crossroads
where hatay: province TR - - | Hatay
where cilv: site TR 36.2500 36.5700 | Cilvegozu crossing
where hama: town SY 35.1318 36.7578 | Hama
where brussels: town BE 50.8505 4.3488 | Brussels
* chem ASSAULT/unconventional occurred
  when: 2017-04-04 "06:40 on Tuesday 4 April"
  where: khan; idlib
  with: chemical "nerve agent"
  killed: 74 "74 deaths"
  killed: 23 "23 children" part
  killed: 17 "17 women" part
  killed: 86 "86 names" voice "provincial health directorate"
  injured: 557 "557 injured"
  said: "Colleagues" witness "describe"
* clinic ASSAULT occurred
  when: 2017-04-04 "Around 13:00 the same day"
  where: "the facility"
  to: "the facility" thing
  with: rocket "rockets"
* evacp AID occurred
  when: 2017-04-04
  by: "Staff"
  to: "31 patients"
* health ASSAULT occurred
  when: 2017-01-01/2017-04-05 bounded "since the beginning of the year"
  to: "a health post" thing
  count: 4 "fourth"
* takeoff MOBILIZE/weapons occurred optional
  when: 2017-04-04 "06:26"
  where: shayrat
  with: airstrike "Su-22"
  said: "The spotters' network" witness "recorded"
* deliver AID occurred
  when: ?
* lend AID occurred
  when: ?
  by: helmets
* cross RETREAT/access occurred
  when: ?
  where: cilv
  by: turkey
* takein AID occurred
  when: ?
  where: hatay
  by: turkey
  to: "58 patients"
* ask REQUEST/assist occurred
  when: 2017-04-05
  to: opcw
  about: inspect
* inspect ACCUSE/investigate demanded optional
  when: ?
  by: opcw
* bombdem ASSAULT demanded optional
  when: ?
* pledge AGREE occurred
  when: 2017-04-05 "this morning"
  where: brussels
  by: "Brussels conference"
* conf CONSULT/multilateral ongoing
  when: 2017-04-05 "this morning"
  where: brussels

== a-khansh-2
outlet: Beacon News Service
register: wire
published: 2017-04-07
--
U.S. {cruise|fires} 59 cruise missiles at Syrian air base after gas {gas|attack}

WASHINGTON, April 7 - The United States {cruise|launched} 59 Tomahawk missiles before dawn on Friday at the Shayrat air base in Homs, from which, it says, Syrian jets {gas|carried} nerve gas to Khan Shaykhun three days earlier. It is the first deliberate American {cruise|strike} on the forces of President Bashar al-Assad in six years of war.

The destroyers Porter and Ross {cruise|opened fire} from the eastern Mediterranean at 8:40 p.m. Washington time on Thursday (3:40 a.m. in Syria), a Pentagon spokesman said. Aircraft, shelters and fuel were the aim; a store believed to hold sarin was left alone. Russian officers at the base had been {warn|told} through the military hotline, he said, sixty to ninety minutes ahead.

The Syrian army said six people were {cruise|killed}. The governor of Homs later put the dead at seven and the {cruise|wounded} at nine, and state media spoke of nine civilians dead, four of them children, in villages beside the field. The Russian Defence Ministry said only 23 of the missiles had reached their target.

Trump, who had {dine|dined} that evening with the Chinese president in Florida, said the {cruise|attack} was in the "vital national security interest" and {call|called on} all civilised nations to join in {endwar|ending} the slaughter. More than 80 people died on Tuesday, among them at least 28 children, according to the Observatory. Damascus denied that its pilots had {gas!denied|used} gas.

Britain, Saudi Arabia, Israel and Turkey {back|backed} the {cruise|operation}; Iran {irancon|condemned} it "strongly". Putin, his spokesman said, regards it as {putcon|aggression} "under an invented pretext". Moscow {susp|suspended} the memorandum under which the two air forces keep out of each other's way and {frig|sent} the frigate Admiral Grigorovich through the Bosphorus.

Further {further|strikes} may follow if Assad {gas2|uses} gas again, an American official said on condition of anonymity.
--
who assad: President Bashar al-Assad
who pentagon: a Pentagon spokesman
who us: U.S.
where tbase: region - - - | Washington time
* cruise ASSAULT/heavy-weapons occurred
  when: 2017-04-07 "before dawn on Friday" "3:40 a.m. in Syria"
  where: shayrat; homs
  by: us
  to: shayrat thing; assad
  with: missile "Tomahawk missiles" 59
  killed: 6 "six people" side recipient voice syaf
  killed: 7 "seven" voice "The governor of Homs"
  killed: 9 "nine civilians dead" side civilian voice "state media"
  killed: 4 "four of them children" part side civilian voice "state media"
  injured: 9 "nine" voice "The governor of Homs"
  said: pentagon official "said"
  answers: gas "after gas attack"
* gas ASSAULT/unconventional occurred
  when: 2017-04-04 "three days earlier"
  where: khan
  by: syria alleged of us; syria denied
  with: chemical "nerve gas"
  killed: >=80 "More than 80 people" side recipient voice sohr
  killed: >=28 "at least 28 children" part side civilian voice sohr
  said: us official "says"
  said: sohr "according to"
* warn CONSULT occurred optional
  when: 2017-04-07 "sixty to ninety minutes ahead"
  by: us
  to: "Russian officers"
* dine CONSULT/visit occurred
  when: 2017-04-06 "that evening"
  where: "Florida"
  by: trump; "the Chinese president"
* call REQUEST/assist occurred
  when: 2017-04-06/2017-04-07 bounded
  by: trump
* endwar RETREAT/ceasefire demanded optional
  when: ?
* back SUPPORT occurred
  when: 2017-04-07
  by: uk; saudi; israel; turkey
  to: us
  about: cruise
  answers: cruise "backed the operation"
* irancon ACCUSE/disapprove occurred
  when: 2017-04-07
  by: iran
  to: us
  about: cruise
  answers: cruise "condemned it"
* putcon ACCUSE/disapprove occurred
  when: 2017-04-07
  by: putin
  to: us
  about: cruise
  answers: cruise
* susp SANCTION/discontinue occurred
  when: 2017-04-07
  by: russia
  to: us
  answers: cruise
* frig MOBILIZE/weapons occurred
  when: 2017-04-07
  by: russia
  with: warship "frigate" 1
* further ASSAULT hypothetical
  when: ?
  by: us
  to: assad
  said: "an American official" unnamed "said"
* gas2 ASSAULT/unconventional hypothetical
  when: ?
  by: assad

== a-khansh-3
outlet: Damascus Today
register: state-media
published: 2017-04-08
--
{cruise|Aggression} on al-Shayrat will not shake a people that fights terrorism, says General Command

The General Command of the army and armed forces {accuse|affirmed} that the United States of America {cruise|committed}, at 3:42 at dawn on Friday, a blatant {cruise|aggression} with a number of missiles upon one of our air bases in the central region, which led to the {cruise|martyrdom} of six and the {cruise|injury} of others and to great material damage.

This {accuse2|condemned} act, the Command added, makes Washington a partner of Daesh and al-Nusra, both of which hastened to {assault|assault} army posts on the Furqlus road an hour after the missiles, an {assault|attack} which our heroes {repel|repelled}. As to the matter of Khan Cheikhoun, what was {depot|struck} on Tuesday was a depot in which the terrorists manufactured shells with toxic substances smuggled across a neighbouring border; the aircraft took off at half past eleven, hours after the first photographs. The Syrian Arab Army has not {gas!denied|used} such materials, neither today nor in the past.

President al-Assad received a telephone {call|call} from the Iranian president, who {denounce|denounced} the {cruise|aggression} and {stand|declared} that Tehran stands by Syria. The joint operations centre of the allies, in a statement, {threat|threatened} that "from now on we shall {respond|respond} with force to any aggressor": America, it said, had crossed red lines. In Moscow the Russian defence ministry announced measures to {strengthen|strengthen} Syrian air defence.

From the base itself our correspondent reports that sorties resumed yesterday evening. Two Sukhois rose from the runway and {blows|dealt blows} to gatherings of gunmen in the eastern countryside of Homs.

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
where syriac: country SY - - | Syria
* cruise ASSAULT/heavy-weapons occurred
  when: 2017-04-07 "3:42 at dawn on Friday"
  where: shayrat; "the central region"
  by: us
  to: shayrat thing
  with: missile "missiles"
  killed: 6 "six" side recipient voice syaf
  said: syaf party "affirmed"
* accuse ACCUSE/allege occurred optional
  when: 2017-04-07/2017-04-08 bounded
  by: syaf
  to: us
* accuse2 ACCUSE/allege occurred
  when: 2017-04-07/2017-04-08 bounded
  by: syaf
  to: us
  about: cruise
* assault ASSAULT occurred
  when: 2017-04-07 "an hour after the missiles"
  where: furqlus
  by: daesh; nusra
  to: "army posts" thing
* repel ASSAULT occurred
  when: 2017-04-07
  where: furqlus
  by: "our heroes"
  to: daesh; nusra
  answers: assault "repelled"
* depot ASSAULT/aerial occurred
  when: 2017-04-04 "on Tuesday"
  where: khan
  by: syaf
  to: "a depot" thing; "the terrorists"
* gas ASSAULT/unconventional denied
  when: ?
  by: syaf denied
  said: syaf party denied
* call CONSULT/phone occurred
  when: ?
  by: iranpres; assad
* denounce ACCUSE/disapprove occurred
  when: ?
  by: iranpres
  to: us
  about: cruise
  answers: cruise "denounced the aggression"
* stand SUPPORT occurred
  when: ?
  by: iranpres
  to: syriac
* threat THREATEN/violence occurred
  when: ?
  by: allies
  to: us
  about: respond
* respond ASSAULT threatened optional
  when: ?
  by: allies
* strengthen MOBILIZE/weapons announced
  when: ?
  by: rumod
* blows ASSAULT/aerial occurred
  when: 2017-04-07 "yesterday evening"
  where: east
  by: syaf
  to: "gatherings of gunmen"
* vigil PROTEST/demo occurred
  when: ?
  where: latakia; tartus; sweida
  by: "students"

== a-khansh-4
outlet: East River Gazette
register: daily
published: 2017-04-13
--
Moscow's eighth {veto|veto} on Syria ends a bad week at the UN

NEW YORK - A hand went up, and that was that. Russia on Wednesday {veto|vetoed} the resolution by which Britain, France and the United States had {draft|demanded} flight logs, squadron names and access to bases from the Assad regime. Ten members {votefor|voted} in favour. Bolivia {bol|went along} with Moscow. China, to general surprise and warm {praise|praise} from Trump, abstained, as did Kazakhstan and Ethiopia.

"How many more will the Syrian government have to {kill|kill}," Nikki Haley had {haley|asked} on the 5th, holding up two photographs; and she had {warn|warned} that states are sometimes compelled to act on their own. Thirty hours later the missiles {tlam|flew}. Russia's deputy envoy, in turn, {blame|blamed} the Americans on Friday for a {tlam|deed} "whose consequences could be extremely serious".

Rex Tillerson spent Wednesday in Moscow, {meet|meeting} Lavrov for three hours and then, after being made to wait, Putin for two. Nothing was settled. Still the two ministers {wg|agreed} on a working group to repair smaller irritants, and the Kremlin {offer|offered} to {restore|put back} in force the air safety line it had {cut|cut} after Shayrat. Before he left, Tillerson {demand|demanded} that the reign of the Assad family {assadgo|end}.

The chemists have been faster than the diplomats. British scientists reported sarin in samples that were smuggled out; Turkey's laboratories, which examined three victims, found the same. The OPCW's mission is at work but hasn't been {access|let} into the town, where by now 87 or 89 or 92 people were {gas|killed} on the morning of April 4, depending on the list. Syria would {allow|allow} inspectors in to Shayrat, said its foreign minister, if the team "does not start out from Turkey"; London {brush|brushed aside} the {offer2|offer}.

The Pentagon, asked to account for the other side of the ledger, says twenty planes were {tlam|destroyed}. Moscow counts six.

~ CORRECTION: An earlier version of this article gave the wrong number of abstentions. There were three, not two.
~ Recommended for you: Knicks lose again in a shootout
--
who kremlin: government RU | the Kremlin
who kazakh: state KZ | Kazakhstan
who ethiopia: state ET | Ethiopia
who fmsy: person SY | its foreign minister
who rudep: person RU | Russia's deputy envoy
where ny: town US 40.7143 -74.0060 | New York; NEW YORK
where tmoscow: town RU 55.7522 37.6156 | in Moscow
* veto REJECT/change occurred
  when: 2017-04-12 "on Wednesday"
  where: ny
  by: russia
  to: uk; france; us
  about: draft
  answers: draft "vetoed the resolution"
* draft REQUEST/change occurred
  when: ?
  by: uk; france; us
  to: syria
* votefor SUPPORT occurred
  when: 2017-04-12
  by: "Ten members"
* bol REJECT/change occurred
  when: 2017-04-12
  by: bolivia
* praise SUPPORT occurred
  when: ?
  by: trump
  to: china
* kill ASSAULT occurred optional
  when: ?
  by: syria
* haley ACCUSE/disapprove occurred
  when: 2017-04-05 "on the 5th"
  by: haley
  to: syria
* warn THREATEN/violence occurred
  when: 2017-04-05 "on the 5th"
  by: haley
  to: syria
* tlam ASSAULT/heavy-weapons occurred
  when: 2017-04-06/2017-04-07 "Thirty hours later"
  by: us
  with: missile "missiles"
  aircraft: 20 "twenty planes" voice pentagon
  said: pentagon official "says"
  answers: gas
* blame ACCUSE/disapprove occurred
  when: 2017-04-07 "on Friday"
  by: rudep
  to: us
  about: tlam
  answers: tlam "blamed the Americans"
* meet CONSULT/visit occurred
  when: 2017-04-12 "Wednesday"
  where: tmoscow
  by: tillerson; lavrov; putin
* wg AGREE occurred
  when: 2017-04-12
  by: tillerson; lavrov
* offer AGREE occurred
  when: 2017-04-12
  by: kremlin
  about: restore
* restore COOPERATE announced
  when: ?
  by: kremlin
* cut SANCTION/discontinue occurred
  when: ?
  by: kremlin
  answers: tlam "after Shayrat"
* demand REQUEST/change occurred
  when: 2017-04-12
  by: tillerson
  about: assadgo
* assadgo RETREAT/resign demanded optional
  when: ?
  by: assad
* access RETREAT/access denied
  when: ?
  to: opcw
* gas ASSAULT/unconventional occurred
  when: 2017-04-04 "on the morning of April 4"
  where: "the town"
  with: chemical "sarin"
  killed: 87 "87"
  killed: 89 "89"
  killed: 92 "92"
* allow RETREAT/access announced
  when: ?
  where: shayrat
  by: fmsy
  to: "inspectors"
* offer2 AGREE occurred
  when: ?
  by: fmsy
* brush REJECT occurred
  when: ?
  by: uk
  to: fmsy
  about: offer2
  answers: offer2 "brushed aside the offer"

