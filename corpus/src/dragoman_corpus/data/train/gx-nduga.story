story: gx-nduga
conflict: Papua
countries: ID
facts: On 1 and 2 December 2018 fighters of the West Papua National Liberation Army killed at least 16 (first told as 31, then 19 dead) workers of the state firm Istaka Karya who built the Trans-Papua road in Nduga; a soldier was killed at the Mbua post on
  3 December. On 7 February 2023 they burned a Susi Air plane at Paro and took its New Zealand pilot; soldiers who searched for him were attacked on 15 April 2023; he was freed on 21 September 2024. On 5 August 2024 a New Zealand
  helicopter pilot was killed at Alama. Wordings and small incidents are ours. (public record: Indonesian military and police, statements of the TPNPB, press of 2018, 2023 and 2024)

who tpnpb: group ID | West Papua National Liberation Army; TPNPB; the separatists; the rebels
who sambom: person ID | Sebby Sambom; Sambom
who kogoya: person ID | Egianus Kogoya; Kogoya; Kogeya
who tni: force ID | Indonesian army; TNI; the military; military; soldiers
who police: force ID | Indonesian police; police
who istaka: organisation ID | Istaka Karya; PT Istaka Karya
who workers: population ID | workers; the builders
who jokowi: person ID | Joko Widodo; Widodo; President Widodo
who jakarta: government ID | Jakarta; the government; Indonesia
who nz: state NZ | New Zealand; Wellington
who peters: person NZ | Winston Peters; Peters
who pilot: person NZ | the pilot; a New Zealand pilot; New Zealand pilot
who susi: organisation ID | Susi Air
who wiranto: person ID | Wiranto
where nduga: district ID -4.45 138.30 | Nduga
where mbua: town ID -4.35 138.35 | Mbua
where yigi: town ID -4.45 138.45 | Yigi
where kabo: site ID -4.44 138.44 | Mount Kabo
where wamena: town ID -4.10 138.95 | Wamena
where timika: town ID -4.53 136.89 | Timika
where paro: town ID -4.60 138.00 | Paro
where papua: province ID -4.5 138.0 | Papua

== gx-nduga-1
outlet: Nusa Tenggara News Agency
register: wire
published: 2018-12-06
--
Bodies of 16 road builders {coffins|brought out} of Papua highlands, {hunt|hunt} goes on

TIMIKA, Indonesia, Dec 6 (NTNA) - Sixteen coffins were {coffins|flown out} of the mountains of Papua on Thursday after what the government calls the worst {kabo|slaughter} of civilians there in decades, while helicopters {rock|fired} at ridges on which the separatists were thought to hide and President Widodo {roadvow|insisted} that the road the dead had worked on would be finished.

The men, workers of the state company Istaka Karya, most of them from Sulawesi and Timor, were building a bridge at Yigi in the district of Nduga. On Saturday, the day on which Papuans each year {flagday|raise} the forbidden Morning Star flag, a party of some forty armed men {abd|led} 25 of them {abd|off} with tied hands, an injured survivor told the army. The next day on the slope of Mount Kabo they were made to squat in rows and were {kabo|shot}, the attackers whooping. Eleven who had feigned to be dead {flee|ran}; five of these were {chase|caught} and {chase|killed}.

Four reached the post at Mbua. It was {mbua|besieged} on Monday from five in the morning with guns, spears and arrows; a sergeant was {mbua|killed} when he opened a window, and another soldier was {mbua|wounded}. Reinforcements {relieve|reached} them on Tuesday. A police officer fell {hit4|wounded} as helicopters came under {hit4|fire} on Wednesday.

The toll has swung. On Monday police spoke of 24 men {kabo|killed} in a house of a local councillor, then of 31. On Wednesday Wiranto, the coordinating security minister, gave 19 dead workers and a soldier. Four persons are missing.

"We did it," said Sebby Sambom, spokesman of the West Papua National Liberation Army, by telephone. "Those were not civilians. They were members of the army engineers in disguise." The {kabo|attack} had been led by Egianus Kogoya, whose men have {warnroad|warned} since 2016 that they will have no road there. The army {rejsambom|rejected} that as a lie and said all were labourers. Amnesty International {amn|demanded} that those responsible be {just!demanded|brought} to court, "and no one else be made to pay".

House speaker Bambang Soesatyo {bamb|urged} the forces to {crush!demanded|crush} the rebels "and talk of human rights afterwards". Wiranto {notalk|ruled out} dialogue with "such people". The council of churches {church|asked} for {ceasef!demanded|calm}, as several hundred villagers of Mbua, it reports, have walked to Wamena since the {rock|bombardment} began; a deacon at Mbuma says two youths were {youths|shot} on Tuesday by soldiers, which the military denies.

In June gunmen {kenyam|opened fire} on a plane with election officers at Kenyam, {kenyam|killing} three of a migrant family by the airstrip; in October fifteen teachers and nurses were {mapenduma|held} at Mapenduma for two weeks. One of the women was {raped|raped}.

~ Berita lain: volcano alert lowered
--
who amnesty: organisation - | Amnesty International
who bambang: person ID | Bambang Soesatyo
who church: organisation ID | council of churches
who survivor: person ID | an injured survivor
where kenyam: town ID -4.53 138.38 | Kenyam
where mapend: town ID -4.30 138.20 | Mapenduma
where mbuma: town ID - - | Mbuma
* hunt COERCE/arrest attempted
  when: 2018-12-02/2018-12-06
  where: nduga
  by: tni
  to: tpnpb
* coffins AID occurred optional
  when: 2018-12-06 "Thursday"
  where: timika
  to: workers
* kabo ASSAULT/firearms occurred
  when: 2018-12-02 from abd "The next day"
  where: kabo; yigi; nduga
  by: tpnpb claimed; kogoya claimed
  to: workers
  with: small-arms "shot"
  killed: 16 "Sixteen coffins" side civilian
  killed: 24 "24 men" side civilian voice police as_of 2018-12-03
  killed: 31 "31" side civilian voice police as_of 2018-12-03
  killed: 19 "19 dead workers" side civilian voice wiranto as_of 2018-12-05
  missing: 4 "Four persons" side civilian
  said: survivor witness via tni "told"
  said: sambom party claimed "said"
* rock ASSAULT/aerial ongoing
  when: 2018-12-06 "Thursday"
  where: nduga; "ridges"
  by: tni
  to: tpnpb
  with: helicopter "helicopters"
* flagday PROTEST/demo occurred optional
  when: 2018-12-01 "Saturday"
  where: papua
  by: "Papuans"
  to: jakarta
* abd ASSAULT/abduct occurred
  when: 2018-12-01 "Saturday"
  where: yigi; nduga
  by: tpnpb; "some forty armed men"
  to: workers
  abducted: 25 "25 of them" side civilian
  said: survivor witness "told"
* flee RETREAT/withdraw occurred optional
  when: 2018-12-02 from abd "The next day"
  where: kabo; nduga
  by: workers "Eleven who had feigned to be dead"
  to: tpnpb
* chase ASSAULT/firearms occurred
  when: 2018-12-02 from abd "The next day"
  where: kabo; nduga
  by: tpnpb
  to: workers
  killed: 5 "five of these" part side civilian
  said: survivor witness "told"
* mbua ASSAULT/firearms occurred
  when: 2018-12-03 "Monday" "five in the morning"
  where: mbua
  by: tpnpb
  to: tni; "the post at Mbua" thing
  with: small-arms "guns"; other "spears and arrows"
  killed: 1 "a sergeant" side recipient
  injured: 1 "another soldier" side recipient
* relieve MOBILIZE/troops occurred
  when: 2018-12-04 "Tuesday"
  where: mbua
  by: tni "Reinforcements"
  to: tpnpb
* hit4 ASSAULT/firearms occurred
  when: 2018-12-05 "Wednesday"
  where: nduga
  by: tpnpb
  to: police "A police officer"; "helicopters" thing
  injured: 1 "A police officer" side recipient
* warnroad THREATEN/violence occurred
  when: 2016/2018-12 from text "2016"
  where: nduga
  by: kogoya; tpnpb
  to: jakarta
* rejsambom REJECT occurred optional
  when: 2018-12-03/2018-12-06 bounded
  by: tni
  to: sambom
* amn REQUEST/change occurred
  when: 2018-12-03/2018-12-06 bounded
  by: amnesty
  about: just
* just ACCUSE/investigate demanded optional
  when: ?
  to: tpnpb
* bamb REQUEST/change occurred
  when: 2018-12-03/2018-12-06 bounded
  by: bambang
  to: tni
  about: crush
* crush ASSAULT demanded optional
  when: ?
  by: tni
  to: tpnpb
* notalk REJECT/meet occurred
  when: 2018-12-03/2018-12-06 bounded
  by: wiranto
  to: tpnpb
  about: CONSULT
* church REQUEST/yield occurred
  when: 2018-12-03/2018-12-06 bounded
  by: church
  about: ceasef
* ceasef RETREAT/ceasefire demanded optional
  when: ?
  by: tni; tpnpb
* youths ASSAULT/firearms occurred
  when: 2018-12-04 "Tuesday"
  where: mbuma
  by: tni alleged of "a deacon at Mbuma"; tni denied
  to: "two youths"
  said: "a deacon at Mbuma" witness "says"
  said: tni party denied "denies"
* kenyam ASSAULT/firearms occurred
  when: 2018-06 "June"
  where: kenyam
  by: "gunmen"
  to: "a plane" thing; "election officers"; "a migrant family"
  killed: 3 "three of a migrant family" side civilian
* mapenduma ASSAULT/abduct occurred
  when: 2018-10 "October"
  where: mapend
  to: "fifteen teachers and nurses"
  abducted: 15 "fifteen teachers and nurses" side civilian
* raped ASSAULT/sexual occurred
  when: 2018-10 "October"
  where: mapend
  to: "One of the women"
* roadvow AGREE occurred optional
  when: 2018-12-06 "Thursday"
  by: jokowi
figure: displaced >=200 "several hundred villagers" at wamena voice church
tie: kogoya member_of tpnpb "whose men"
tie: sambom member_of tpnpb "spokesman"

== gx-nduga-2
outlet: Auckland Sentinel
register: daily
published: 2023-04-20
--
Ten weeks a hostage: soldiers {ambush|killed} in {search|hunt} for Kiwi pilot

The video lasts two minutes. A bearded man in a denim jacket sits among fighters with bows and {askstop|asks}, in the flat voice of one who reads out what he was given, that the {bombs|bombing} be {stopb!demanded|stopped}, "otherwise it is dangerous for me and everybody here". It is the third film of the New Zealand pilot whom the West Papua National Liberation Army {taken|seized} on February 7 at Paro, where he had landed with five passengers; the wreck of his single-engined Susi Air Pilatus, {plane|torched} on the strip, still lies there.

Last Saturday, April 15, some thirty-six men of the Indonesian army who had been put on his {search|track} were {ambush|fallen upon} in a ravine near Mugi-Mam as one of them, {shot1st|hit} by the first round, dropped fifteen metres. His comrades came under {ambush|fire} again while they searched for him. The TNI has admitted to one death, then to four; five soldiers were {ambush|hurt}. Sambom, who says nine were {ambush|shot} and the rest {capt|captured}, has been {proofask|asked} for proof and gave none. The armed forces chief, Admiral Yudo Margono, flew to Timika and {alertn|raised} the level of the operation on Tuesday to "combat ready". "The approach is still soft," he said. What that can mean with attack helicopters in the air is a question relatives in Christchurch also ask.

Kogoya, no older than 24, is {demk,demarms|demanding} nothing less than that Jakarta {indep!demanded|recognise} Papua's independence; New Zealand, Australia and others must {armsban!demanded|cease} to sell weapons and {train!demanded|train} the Indonesians. In February he {shootthr|told} them he would {shoot|shoot} the captive after two months; nobody speaks of that date any more. Wellington has {quiet|refused} to discuss {demk|terms} in public. Its foreign minister, Nanaia Mahuta, {mahuta|raised} the case in Jakarta with her colleague Retno Marsudi, who {retno|assured} her that all was done "persuasively". Neither government would {nopay|pay}, police say, although a priest was {priest|allowed} to carry in an inhaler and a Bible.

The {taken|kidnapping} did not come from nowhere. Since the {kabo|massacre} of road workers in December 2018 there have been soldiers in every valley of Nduga. By the count of a church forum 40,000 people fled within a year; its volunteers reckon that 182 died of hunger, cold and bullets. In July 2022 the group {nogol|shot} ten traders and a preacher dead at Nogolait, {accspy|accusing} them of {spy|spying}. Four soldiers meanwhile stand before a court {mutil|accused} of having, with others, {mutilx|killed} four Nduga men in Timika last August and {mutilx|hacked} them {mutilx|apart}. In January a major got a life {life|sentence} for it.

On the third day after the {taken|capture} police {evac|flew} fifteen building hands {evac|out} of the same village; these had been {threat15|threatened} with death. 167 people left Paro after a low pass of helicopters. A preacher who walked to Kenyam said: "We are afraid of everyone who has a gun, sir."

~ Sign up for our Pacific newsletter
--
who yudo: person ID | Yudo Margono; Admiral Yudo Margono
who mahuta: person NZ | Nanaia Mahuta
who retno: person ID | Retno Marsudi
who forum: organisation ID | a church forum
who major: person ID | a major
who foursol: force ID | Four soldiers
who aus: state AU | Australia
where mugi: near ID -4.45 138.25 | Mugi-Mam
where nogol: town ID -4.5 138.3 | Nogolait
where kenyam: town ID -4.53 138.38 | Kenyam
where chch: town NZ -43.53 172.64 | Christchurch
where papua: Papua's
* taken ASSAULT/abduct ongoing
  when: 2023-02-07/2023-04-20 from text "February 7" "Ten weeks"
  where: paro; nduga
  by: tpnpb; kogoya
  to: pilot
  abducted: 1 "the New Zealand pilot" side civilian
* ambush ASSAULT/firearms occurred
  when: 2023-04-15 from text "April 15"
  where: mugi
  by: tpnpb
  to: tni
  killed: 1 "one death" side recipient voice tni
  killed: 4 "four" side recipient voice tni
  killed: 9 "nine" side recipient voice sambom
  injured: 5 "five soldiers" side recipient voice tni
  said: tni party "admitted"
  said: sambom party claimed "says"
* bombs ASSAULT/aerial ongoing
  when: 2023-02-07/2023-04-20
  where: nduga
  to: tpnpb; pilot
* askstop REQUEST/yield occurred
  when: 2023-02-07/2023-04-20 bounded
  by: pilot
  about: bombs
* stopb RETREAT/ceasefire demanded optional
  when: ?
  to: tpnpb
* plane ASSAULT/destroy occurred
  when: 2023-02-07 from text "February 7"
  where: paro
  by: tpnpb
  to: susi; "his single-engined Susi Air Pilatus" thing
* search MOBILIZE/troops ongoing
  when: 2023-02-07/2023-04-20
  where: mugi
  by: tni
  to: tpnpb
* shot1st ASSAULT/firearms occurred
  when: 2023-04-15 from text "April 15"
  where: mugi
  by: tpnpb
  to: tni "one of them"
  part_of: ambush
* capt ASSAULT/abduct occurred
  when: 2023-04-15
  where: mugi
  by: tpnpb claimed
  to: tni
  said: sambom party claimed "says"
* alertn MOBILIZE/troops occurred
  when: 2023-04-18 "Tuesday"
  where: timika
  by: yudo; tni
  to: tpnpb
* demk REQUEST/yield occurred
  when: 2023-02-07/2023-04-20 bounded
  by: kogoya
  to: jakarta
  about: indep
* indep CONCEDE demanded optional
  when: ?
  by: jakarta
  to: kogoya
* armsban SANCTION/discontinue demanded optional
  when: ?
  by: nz; aus
  to: jakarta
* train SANCTION/discontinue demanded optional
  when: ?
  by: nz; aus
  to: jakarta
* shootthr THREATEN/violence occurred
  when: 2023-02 "February"
  by: kogoya
  to: jakarta; nz
  about: shoot
* shoot ASSAULT/firearms threatened
  when: 2023-04 from shootthr "after two months"
  by: kogoya
  to: pilot
* quiet REJECT occurred
  when: 2023-02-07/2023-04-20 bounded
  by: nz
  about: demk
* mahuta CONSULT/visit occurred
  when: 2023-02-07/2023-04-20 bounded
  where: "Jakarta"
  by: mahuta; retno
  to: retno
* retno AGREE occurred
  when: 2023-02-07/2023-04-20 bounded
  by: retno
  to: mahuta
  where: "Jakarta"
* nopay REJECT/yield occurred
  when: 2023-02-07/2023-04-20 bounded
  by: nz; jakarta
  to: tpnpb
  said: police official "say"
* priest RETREAT/access occurred
  when: 2023-02-07/2023-04-20 bounded
  to: "a priest"; pilot
* kabo ASSAULT/firearms occurred
  when: 2018-12 from text "December 2018"
  where: nduga
  to: workers
* nogol ASSAULT/firearms occurred
  when: 2022-07 from text "July 2022"
  where: nogol
  by: tpnpb
  to: "ten traders and a preacher"
  killed: 11 "ten traders and a preacher" side civilian
* accspy ACCUSE/allege occurred
  when: 2022-07 from text "July 2022"
  by: tpnpb
  to: "ten traders and a preacher"
  about: spy
* spy COOPERATE occurred
  when: ?
  by: "ten traders and a preacher" alleged of tpnpb
  said: tpnpb party claimed "accusing"
* mutil ACCUSE/investigate ongoing
  when: 2022-08/2023-04-20 bounded
  by: "a court"
  to: foursol
  about: mutilx
* mutilx ASSAULT/targeted occurred
  when: 2022-08 "last August"
  where: timika
  by: foursol alleged; major
  to: "four Nduga men"
  killed: 4 "four Nduga men" side civilian
* life SANCTION/convict occurred
  when: 2023-01 "January"
  to: major
  about: mutilx
  answers: mutilx "for it"
* evac AID occurred
  when: 2023-02-10 from taken "the third day"
  where: paro
  by: police
  to: "fifteen building hands"
* threat15 THREATEN/violence occurred
  when: 2023-02-07/2023-02-10 bounded
  where: paro
  to: "fifteen building hands"
* proofask REQUEST/assist occurred optional
  when: 2023-04-15/2023-04-20 bounded
  to: sambom
* demarms REQUEST/yield occurred
  when: 2023-02-07/2023-04-20 bounded
  by: kogoya
  to: nz; aus
  about: armsban
  about: train
figure: troops ~36 "some thirty-six men" of tni
figure: killed 182 "182" at nduga voice forum
figure: displaced 40000 "40,000 people" at nduga voice forum
figure: displaced 167 "167 people" at paro

== gx-nduga-3
outlet: Coral Sea Broadcasting, web desk
register: radio
published: 2024-09-22
--
"Today I have been {free|freed}": nineteen months end with a walk and a helicopter

He came down from the hills at Maibarok on Saturday morning with a straw bag given by his captors, the bark of the forest still on his boots. A joint team of police and soldiers met him in the hamlet and {flown|brought} him to Timika, where doctors found the pilot thin, talkative and healthy. "Today I have been {free|freed}. I am very happy that shortly I can go home," he told reporters before his voice went.

For New Zealand it is the end of what its prime minister, Christopher Luxon, called "a terrible {taken|ordeal}". He {thank|thanked} Indonesia. So did Foreign Minister Winston Peters: a great many agencies had worked with him, he said, and {talk|talked} to "those who could be talked to". He gave no details. No {pay|ransom} was given, insist both capitals.

How it happened is told in two ways. Frans of the Cartenz Peace task force, the police arm, says that a former district head from the clan of Kogoya's mother {negot|sat} with the commander again and again, so that it was a "soft {free|handover}" without a {shotd!denied|shot}. Sebby Sambom speaks of an {free|order}. His army had {offer17|offered} on 17 September to {free|let} the man {free|go} on terms: all media to be admitted, the army to {suspend|hold fire}, and its own words to be printed. That these conditions were not {cond!denied|fulfilled} did not keep Kogoya from it. Some in the movement {bribe|accuse} him of having {bribex|taken} cash; he has lost, they hint, his command.

The {taken|abduction} of February 2023 began with a {plane|burning} aircraft and a flag. Twice the group set a {shootthr2|deadline} for the {shoot|killing} of its prisoner. Twice, too, it {offer23|announced} his {free!announced|release}, the last time in February of this year. In April 2023 an attempt to {search|reach} him {ambush|cost} at least five soldiers their lives. By the count of this programme 29 civilians have died since in {civ|shootings} in the district; by the government's, eleven.

There were others who did not come home. Not seven weeks ago, on 5 August, another New Zealand pilot, of fifty, was {alama|killed} in Alama with his helicopter. Four passengers, health workers and two children, were unharmed. Police say TPNPB men {alama|shot} him and {alamaburn|set fire} to the machine with him in it; Sambom denied knowing of it and {accind|hinted} the army did it. An {inqalama|inquest} has been opened at Whangarei.

Luxon has {invite|asked} Prabowo Subianto, who is sworn in on 20 October, to {visitp|visit}. Free West Papua pickets {proaus|stood} in Wellington on Saturday with both flags. "We're glad for him," one of the women said; "and who is freeing us?"

The airstrip at Paro has been {paro|closed} since the day it all began.

~ Listen again on our app, channel 4
--
who luxon: person NZ | Christopher Luxon; Luxon
who cartenz: force ID | Cartenz Peace task force
who exhead: person ID | a former district head
who pickets: population NZ | pickets
who prabowo: person ID | Prabowo Subianto
who pilot2: person NZ | another New Zealand pilot
who somemov: population ID | Some in the movement
who both: coalition - | both capitals
where maib: town ID -4.5 137.9 | Maibarok
where alama: town ID -4.5 137.6 | Alama
where whang: town NZ -35.72 174.32 | Whangarei
* free RETREAT/release occurred
  when: 2024-09-21 "Saturday morning"
  where: maib
  by: tpnpb; kogoya
  to: pilot; cartenz
  released: 1 "He" side civilian
  said: cartenz official "says"
  said: sambom party "speaks"
* flown AID occurred
  when: 2024-09-21 "Saturday morning"
  where: timika
  by: "A joint team of police and soldiers"
  to: pilot
* taken ASSAULT/abduct occurred
  when: 2023-02/2024-09-21 from text "February 2023" "nineteen months"
  where: paro
  by: tpnpb; kogoya
  to: pilot
* thank SUPPORT occurred
  when: 2024-09-21/2024-09-22 bounded
  by: luxon; peters
  to: jakarta
  about: free
  answers: free
* talk CONSULT occurred
  when: 2023-02/2024-09-21 bounded
  by: "a great many agencies"; "those who could be talked to"
  said: peters official "said"
  to: "those who could be talked to"
* pay CONCEDE denied
  when: ?
  by: nz; jakarta
  to: tpnpb
  said: both official denied "insist"
* negot CONSULT/third-party occurred
  when: 2023-02/2024-09-21 bounded
  by: exhead; kogoya
  to: kogoya
  said: cartenz official "says"
* shotd ASSAULT/firearms denied
  when: 2024-09-21
  where: maib
  by: cartenz
  said: cartenz official "says"
* offer17 AGREE occurred
  when: 2024-09-17 from text "17 September"
  by: tpnpb
  to: jakarta
  about: free
* suspend RETREAT/ceasefire demanded optional
  when: ?
  by: tni
  to: tpnpb
* cond CONCEDE denied
  when: 2024-09-17/2024-09-21 bounded
  by: jakarta
  to: tpnpb
* bribe ACCUSE/allege occurred
  when: 2024-09-21/2024-09-22 bounded
  by: somemov
  to: kogoya
  about: bribex
* bribex AGREE occurred
  when: 2023-02/2024-09-21 bounded
  by: kogoya alleged of somemov
  said: somemov party claimed "accuse"
* plane ASSAULT/destroy occurred
  when: 2023-02 from text "February 2023"
  where: paro
  by: tpnpb
  to: "aircraft" thing
* shootthr2 THREATEN/violence occurred
  when: 2023-02/2024-09 bounded
  by: tpnpb
  about: shoot
  count: 2 "Twice"
* shoot ASSAULT/firearms threatened
  when: ?
  by: tpnpb
  to: pilot
* offer23 AGREE occurred
  when: 2023-02/2024-02 bounded "February of this year"
  by: tpnpb
  to: jakarta
  about: free
  count: 2 "Twice"
* search MOBILIZE/troops attempted
  when: 2023-04 from text "April 2023"
  by: tni
  to: tpnpb
* ambush ASSAULT/firearms occurred
  when: 2023-04 from text "April 2023"
  by: tpnpb
  to: tni
  killed: >=5 "at least five soldiers" side recipient
* civ ASSAULT/firearms occurred
  when: 2023-04/2024-09-22 bounded
  where: "the district"
  to: "29 civilians"
  killed: 29 "29 civilians" side civilian
  killed: 11 "eleven" side civilian voice jakarta
* alama ASSAULT/firearms occurred
  when: 2024-08-05 from text "5 August"
  where: alama
  by: tpnpb alleged of police; tpnpb denied; tni alleged of sambom
  to: pilot2
  killed: 1 "another New Zealand pilot" side civilian
  said: police official "say"
  said: sambom party denied "denied"
* alamaburn ASSAULT/destroy occurred
  when: 2024-08-05 from text "5 August"
  where: alama
  by: tpnpb alleged of police
  to: "the machine" thing; pilot2
  said: police official "say"
* accind ACCUSE/allege occurred
  when: 2024-08-05/2024-09-22 bounded
  by: sambom
  to: tni "the army"
  about: alama
* inqalama ACCUSE/investigate occurred
  when: 2024-08-05/2024-09-22 bounded
  where: whang
  about: alama
* invite REQUEST/meet occurred
  when: 2024-09-21/2024-09-22 bounded
  by: luxon
  to: prabowo
  about: visitp
* visitp CONSULT/visit demanded optional
  when: ?
  by: prabowo
  to: nz
* proaus PROTEST/demo occurred
  when: 2024-09-21 "Saturday"
  where: "Wellington"
  by: pickets
  to: jakarta
* paro COERCE/restrict ongoing
  when: 2023-02/2024-09-22 "since the day it all began"
  where: paro
  to: "The airstrip at Paro" thing
