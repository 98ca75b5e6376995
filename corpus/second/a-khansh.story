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
FLASH UPDATE 2: mass casualty {gas|event}, Khan Sheikhoun

Situation as of 5 April, 18:00 local time.

At about 06:40 on Tuesday 4 April several munitions {gas|landed} in the north of Khan Sheikhoun, Idlib. Colleagues who reached the bakery crossroads within the half-hour describe pinpoint pupils, foam, convulsions: the picture of a nerve agent, not of chlorine. We have so far registered 74 deaths, of them 23 children and 17 women, and 557 injured. The provincial health directorate's list, which includes bodies buried by relatives, has 86 names. Our number will rise.

Around 13:00 the same day rockets {hit|hit} the facility to which most of the {gas|poisoned} had been brought. Staff {evac|evacuated} 31 patients to the basement of a school; no one there was harmed, though the oxygen store is gone. This was the fourth {fourth|attack} on a health post that we support since the beginning of the year. Who flew the aircraft we are in no position to state. The spotters' network recorded a Syrian Su-22 taking off from Shayrat at 06:26.

Three doctors of ours needed {treat|treatment} after undressing patients without protection.

What has been {ampoules|delivered}: 1,200 atropine ampoules from stocks in Hama; 40 suits {suits|lent} by the White Helmets; Turkey has {crossing|opened} its Cilvegozu crossing for ambulances and {takein|taken in} 58 patients, some of whom have meanwhile died in Hatay.

What we ask. We {askopcw,askall,askdonors|call on} the OPCW to send inspectors while samples still hold, on all with influence to see to it that medical points are not bombed, and on donors for autoinjectors. A {pledge|pledge} of 300,000 euros by the Brussels {conf|conference}, which opened this morning, is gratefully {noted|noted}.

~ You receive this mail because you subscribed to OMU alerts. Unsubscribe.
--
where khan: the bakery crossroads
where hatay: province TR - - | Hatay
where cilv: site TR 36.2500 36.5700 | Cilvegozu crossing
where hama: town SY 35.1318 36.7578 | Hama
where brussels: town BE 50.8505 4.3488 | Brussels
* gas ASSAULT/unconventional occurred
  when: 2017-04-04 from text "Tuesday 4 April"
  where: khan; idlib
  with: chemical "nerve agent"
  killed: 74 "74 deaths" side recipient
  killed: 23 "23 children" part side civilian
  killed: 17 "17 women" part side civilian
  injured: 557 "557 injured" side recipient
  killed: 86 "86 names" side recipient voice "The provincial health directorate"
  said: "Colleagues" witness "describe"
* hit ASSAULT/aerial occurred
  when: 2017-04-04 from text "the same day"
  where: khan; idlib
  to: "facility" thing
  with: rocket "rockets"
  part_of: fourth
* evac AID occurred
  when: 2017-04-04 from text "the same day"
  where: khan
  by: "Staff"
  to: "31 patients"
* fourth ASSAULT occurred
  when: 2017-01-01/2017-04-04 "since the beginning of the year"
  to: "health post" thing
  count: 4 "fourth"
* treat AID occurred optional
  when: 2017-04-04/2017-04-05 bounded
  to: "Three doctors"
* ampoules AID occurred
  when: 2017-04-04/2017-04-05 bounded
  where: khan
* suits AID occurred
  when: 2017-04-04/2017-04-05 bounded
  by: helmets
* crossing RETREAT/access occurred
  when: 2017-04-04/2017-04-05 bounded
  where: cilv
  by: turkey
  to: "ambulances"
* takein AID occurred
  when: 2017-04-04/2017-04-05 bounded
  where: hatay
  by: turkey
  to: "58 patients"
* askopcw REQUEST/assist occurred
  when: 2017-04-05
  by: "We"
  to: opcw
  about: MOBILIZE by opcw at khan
* askall REQUEST/change occurred
  when: 2017-04-05
  by: "We"
  to: "all with influence"
* askdonors REQUEST/assist occurred
  when: 2017-04-05
  by: "We"
  to: "donors"
  about: AID by "donors"
* pledge AGREE occurred
  when: 2017-04-05 "this morning"
  where: brussels
  by: "conference"
  about: AID
* conf CONSULT/multilateral ongoing
  when: 2017-04-05 "this morning"
  where: brussels
* noted SUPPORT occurred optional
  when: 2017-04-05
  by: "We"
  to: "conference"
  answers: pledge "gratefully noted"

== a-khansh-2
outlet: Beacon News Service
register: wire
published: 2017-04-07
--
U.S. {strike|fires} 59 cruise missiles at Syrian air base after gas {gas|attack}

WASHINGTON, April 7 - The United States {strike|launched} 59 Tomahawk missiles before dawn on Friday at the Shayrat air base in Homs, from which, it says, Syrian jets {gas|carried} nerve gas to Khan Shaykhun three days earlier. It is the first deliberate American {strike|strike} on the forces of President Bashar al-Assad in six years of war.

The destroyers Porter and Ross {strike|opened fire} from the eastern Mediterranean at 8:40 p.m. Washington time on Thursday (3:40 a.m. in Syria), a Pentagon spokesman said. Aircraft, shelters and fuel were the aim; a store believed to hold sarin was left alone. Russian officers at the base had been {hotline|told} through the military hotline, he said, sixty to ninety minutes ahead.

The Syrian army said six people were {strike|killed}. The governor of Homs later put the dead at seven and the wounded at nine, and state media spoke of nine civilians dead, four of them children, in villages beside the field. The Russian Defence Ministry said only 23 of the missiles had reached their target.

Trump, who had {dine|dined} that evening with the Chinese president in Florida, said the {strike|attack} was in the "vital national security interest" and {callnat|called on} all civilised nations to join in ending the slaughter. More than 80 people died on Tuesday, among them at least 28 children, according to the Observatory. Damascus denied that its pilots had {gas!denied|used} gas.

Britain, Saudi Arabia, Israel and Turkey {backed|backed} the {strike|operation}; Iran {irancond|condemned} it "strongly". Putin, his spokesman said, {putincond|regards} it as {strike|aggression} "under an invented pretext". Moscow {suspend|suspended} the {memo|memorandum} under which the two air forces keep out of each other's way and {frigate|sent} the frigate Admiral Grigorovich through the Bosphorus.

Further {threat,further|strikes} may follow if Assad {again|uses} gas again, an American official said on condition of anonymity.
--
who assad: President Bashar al-Assad
who pentagon: a Pentagon spokesman
who us: U.S.
where tbase: region - - - | Washington time
* strike ASSAULT/aerial occurred
  when: 2017-04-07 "before dawn on Friday" "8:40 p.m. Washington time on Thursday"
  where: shayrat; homs
  by: us
  to: syria; shayrat thing; "Aircraft, shelters and fuel" thing
  with: missile "Tomahawk missiles" 59; warship "destroyers"
  killed: 6 "six people" side recipient voice syaf
  killed: 7 "seven" side recipient voice "The governor of Homs"
  injured: 9 "nine" side recipient voice "The governor of Homs"
  killed: 9 "nine civilians" side civilian voice "state media"
  killed: 4 "four of them children" part side civilian voice "state media"
  munitions: 59 "59 Tomahawk missiles"
  munitions: 23 "only 23 of the missiles" part voice rumod
  said: pentagon official "said"
  said: syaf party "said"
* gas ASSAULT/unconventional occurred
  when: 2017-04-04 "three days earlier" "Tuesday"
  where: khan
  by: "Syrian jets" alleged of us
  with: chemical "nerve gas"
  killed: >=80 "More than 80 people" side recipient voice sohr
  killed: >=28 "at least 28 children" part side civilian voice sohr
  said: us party "says"
  said: sohr witness "according to"
  said: syria party denied "denied"
* hotline CONSULT/phone occurred
  when: 2017-04-06/2017-04-07 "sixty to ninety minutes ahead"
  where: shayrat
  by: us
  to: "Russian officers"
  said: pentagon official "said"
* dine CONSULT occurred
  when: 2017-04-06 "that evening"
  where: "Florida"
  by: trump; "the Chinese president"
* callnat REQUEST/assist occurred
  when: 2017-04-06/2017-04-07 bounded
  where: "Florida"
  by: trump
  to: "all civilised nations"
* backed SUPPORT occurred
  when: 2017-04-07
  by: uk; saudi; israel; turkey
  to: us
  about: strike
  answers: strike "backed the operation"
* irancond ACCUSE/disapprove occurred
  when: 2017-04-07
  by: iran
  to: us
  about: strike
  answers: strike "condemned it"
* putincond ACCUSE/disapprove occurred
  when: 2017-04-07
  by: putin
  to: us
  about: strike
  answers: strike "regards it as aggression"
  said: "his spokesman" official "said"
* suspend SANCTION/discontinue occurred
  when: 2017-04-07
  by: russia
  to: us
  about: memo
* memo AGREE occurred optional
  when: ?
  by: russia; us
* frigate MOBILIZE/weapons occurred
  when: 2017-04-07
  where: "the Bosphorus"
  by: russia
  with: warship "frigate"
* threat THREATEN/violence occurred
  when: 2017-04-07
  by: "an American official"
  to: "Assad"
  about: ASSAULT by us to "Assad"
  said: "an American official" unnamed "said"
* further ASSAULT hypothetical optional
  when: ?
  by: us
  to: "Assad"
  answers: again "if Assad uses gas again"
* again ASSAULT/unconventional hypothetical optional
  when: ?
  by: "Assad"
  with: chemical "gas"

== a-khansh-3
outlet: Damascus Today
register: state-media
published: 2017-04-08
--
{strike|Aggression} on al-Shayrat will not shake a people that fights terrorism, says General Command

The General Command of the army and armed forces affirmed that the United States of America committed, at 3:42 at dawn on Friday, a blatant {strike|aggression} with a number of missiles upon one of our air bases in the central region, which led to the {strike|martyrdom} of six and the {strike|injury} of others and to great material damage.

This {cond|condemned} {strike|act}, the Command added, {partner|makes} Washington a partner of Daesh and al-Nusra, both of which hastened to {daeshassault|assault} army posts on the Furqlus road an hour after the {strike|missiles}, an {daeshassault|attack} which our heroes {daeshassault|repelled}. As to the matter of Khan Cheikhoun, what was {depot|struck} on Tuesday was a depot in which the terrorists manufactured shells with toxic substances smuggled across a neighbouring border; the aircraft took off at half past eleven, hours after the first photographs. The Syrian Arab Army has not {gas|used} such materials, neither today nor in the past.

President al-Assad received a telephone {call|call} from the Iranian president, who {denounce|denounced} the {strike|aggression} and declared that Tehran {stands|stands by} Syria. The joint operations centre of the allies, in a statement, {threat|threatened} that "from now on we shall {threat,respond|respond} with force to any aggressor": America, it said, had {crossed|crossed} red lines. In Moscow the Russian defence ministry announced measures to {airdef|strengthen} Syrian air defence.

From the base itself our correspondent reports that {blows|sorties} resumed yesterday evening. Two Sukhois rose from the runway and dealt {blows|blows} to gatherings of gunmen in the eastern countryside of Homs.

{vigils|Vigils} of solidarity were held by students in Latakia, Tartus and Sweida.

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
who syria: our air bases
* strike ASSAULT/aerial occurred
  when: 2017-04-07 "at dawn on Friday"
  where: shayrat
  by: us
  to: "one of our air bases" thing; syaf
  with: missile "a number of missiles"
  killed: 6 "six" side recipient voice syaf
  said: syaf party "affirmed"
* cond ACCUSE/disapprove occurred
  when: 2017-04-07/2017-04-08 bounded
  by: syaf
  to: us
  about: strike
  answers: strike "condemned act"
* partner ACCUSE/allege occurred
  when: 2017-04-07/2017-04-08 bounded
  by: syaf
  to: us
  about: COOPERATE by us to daesh
  answers: strike "makes Washington a partner"
* daeshassault ASSAULT occurred
  when: 2017-04-07 "an hour after the missiles"
  where: furqlus
  by: daesh; nusra
  to: syaf; "army posts" thing
  said: syaf party "added"
* depot ASSAULT/aerial occurred
  when: 2017-04-04 "on Tuesday"
  where: khan
  by: syaf
  to: "the terrorists"; "depot" thing
  said: syaf party "added"
* gas ASSAULT/unconventional denied
  when: 2017-04-04 "on Tuesday"
  where: khan
  by: syaf denied
  said: syaf party denied
* call CONSULT/phone occurred
  when: 2017-04-07/2017-04-08 bounded
  by: assad; iranpres
  to: assad
* denounce ACCUSE/disapprove occurred
  when: 2017-04-07/2017-04-08 bounded
  by: iranpres
  to: us
  about: strike
  answers: strike "denounced the aggression"
* stands SUPPORT occurred
  when: 2017-04-07/2017-04-08 bounded
  by: iranpres
  to: assad
* threat THREATEN/violence occurred
  when: 2017-04-07/2017-04-08 bounded
  by: allies
  to: us
  about: ASSAULT by allies to us
  answers: strike "any aggressor"
* respond ASSAULT hypothetical optional
  when: ?
  by: allies
  to: us
* crossed ACCUSE/disapprove occurred
  when: 2017-04-07/2017-04-08 bounded
  by: allies
  to: us
  about: strike
  answers: strike "crossed red lines"
* airdef AID announced
  when: ?
  by: rumod
  to: syaf
  said: rumod official "announced"
* blows ASSAULT/aerial occurred
  when: 2017-04-07 "yesterday evening"
  where: east
  by: "Two Sukhois"
  to: "gatherings of gunmen"
  with: airstrike "Two Sukhois" 2
* vigils PROTEST/demo occurred
  when: 2017-04-07/2017-04-08 bounded
  where: latakia; tartus; sweida
  by: "students"
  to: us

== a-khansh-4
outlet: East River Gazette
register: daily
published: 2017-04-13
--
Moscow's eighth {veto|veto} on Syria ends a bad week at the UN

NEW YORK - A hand went up, and that was that. Russia on Wednesday {veto|vetoed} the resolution by which Britain, France and the United States had {demand|demanded} flight logs, squadron names and access to bases from the Assad regime. Ten members {favour|voted} in favour. Bolivia {bolivia|went along} with Moscow. China, to general surprise and warm {praise|praise} from Trump, abstained, as did Kazakhstan and Ethiopia.

"How many more will the Syrian government have to kill," Nikki Haley had {haleyask|asked} on the 5th, holding up two photographs; and she had {haleywarn|warned} that states are sometimes compelled to act on their own. Thirty hours later the missiles {strike|flew}. Russia's deputy envoy, in turn, {blame|blamed} the Americans on Friday for a {strike|deed} "whose consequences could be extremely serious".

Rex Tillerson {visit|spent} Wednesday in Moscow, {metlav,metput|meeting} Lavrov for three hours and then, after being made to wait, Putin for two. Nothing was settled. Still the two ministers {wgroup|agreed} on a working group to repair smaller irritants, and the Kremlin {offer|offered} to {putback|put back} in force the air safety line it had {suspend|cut} after Shayrat. Before he left, Tillerson {reign|demanded} that the reign of the Assad family {reignend|end}.

The chemists have been faster than the diplomats. British scientists reported sarin in samples that were smuggled out; Turkey's laboratories, which examined three victims, found the same. The OPCW's mission is at work but hasn't been {letin|let into} the town, where by now 87 or 89 or 92 people were {gas|killed} on the morning of April 4, depending on the list. Syria would {allow,access|allow} inspectors in to Shayrat, said its foreign minister, if the team "does not start out from Turkey"; London {brush|brushed aside} the {allow|offer}.

The Pentagon, asked to account for the other side of the ledger, says twenty planes were {strike|destroyed}. Moscow counts six.

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
* veto REJECT occurred
  when: 2017-04-12 "Wednesday"
  where: "the UN"; ny
  by: russia
  to: uk; france; us
  about: demand
  answers: demand "vetoed the resolution"
* demand REQUEST/yield occurred
  when: 2017-04-04/2017-04-12 bounded
  where: ny
  by: uk; france; us
  to: syria
  about: RETREAT/access by syria
* favour SUPPORT occurred
  when: 2017-04-12 "Wednesday"
  where: ny
  by: "Ten members"
  to: uk; france; us
  about: demand
* bolivia REJECT occurred
  when: 2017-04-12 "Wednesday"
  where: ny
  by: bolivia
  to: uk; france; us
  about: demand
* praise SUPPORT occurred
  when: 2017-04-12/2017-04-13 bounded
  by: trump
  to: china
* haleyask ACCUSE/disapprove occurred
  when: 2017-04-05 from text "the 5th"
  by: haley
  to: syria
* haleywarn THREATEN/violence occurred
  when: 2017-04-05 from text "the 5th"
  by: haley
  to: syria
  about: ASSAULT by us to syria
* strike ASSAULT/aerial occurred
  when: 2017-04-06/2017-04-07 "Thirty hours later"
  where: shayrat
  by: us
  to: syria; "planes" thing
  with: missile "missiles"
  aircraft: 20 "twenty planes" side recipient voice pentagon
  aircraft: 6 "six" side recipient voice russia
  said: pentagon official "says"
  said: russia party "counts"
* blame ACCUSE/disapprove occurred
  when: 2017-04-07 "Friday"
  by: rudep
  to: us
  about: strike
  answers: strike "blamed"
* visit CONSULT/visit occurred
  when: 2017-04-12 "Wednesday"
  where: tmoscow
  by: tillerson
  to: lavrov; putin
* metlav CONSULT occurred
  when: 2017-04-12 "Wednesday"
  where: tmoscow
  by: tillerson; lavrov
  to: lavrov
* metput CONSULT occurred
  when: 2017-04-12 "Wednesday"
  where: tmoscow
  by: tillerson; putin
  to: putin
* wgroup AGREE occurred
  when: 2017-04-12 "Wednesday"
  where: tmoscow
  by: tillerson; lavrov
* offer AGREE occurred
  when: 2017-04-12 "Wednesday"
  where: tmoscow
  by: kremlin
  to: us
  about: putback
* putback COOPERATE announced optional
  when: ?
  by: kremlin
  to: us
* suspend SANCTION/discontinue occurred
  when: 2017-04-06/2017-04-12 bounded
  by: kremlin
  to: us
* reign REQUEST/change occurred
  when: 2017-04-12 "Wednesday"
  where: tmoscow
  by: tillerson
  to: syria
* reignend RETREAT/resign demanded optional
  when: ?
  by: "the Assad family"
* letin RETREAT/access denied
  when: 2017-04-04/2017-04-13 bounded
  where: "the town"
  to: opcw
* gas ASSAULT/unconventional occurred
  when: 2017-04-04 from text "the morning of April 4"
  where: "the town"
  with: chemical "sarin"
  killed: 87 "87" side recipient
  killed: 89 "89" side recipient
  killed: 92 "92 people" side recipient
* allow AGREE occurred
  when: 2017-04-04/2017-04-13 bounded
  by: fmsy
  to: opcw
  about: access
* access RETREAT/access announced optional
  when: ?
  where: shayrat
  by: fmsy
  to: opcw
* brush REJECT occurred
  when: 2017-04-04/2017-04-13 bounded
  by: uk
  to: fmsy
  about: allow
  answers: allow "brushed aside the offer"
figure: votes 10 "Ten members"
figure: votes 3 "three" 
