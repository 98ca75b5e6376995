story: t-nepal-april
conflict: Nepal
countries: NP
facts: In April 2006 nineteen days of protest led by the Seven Party Alliance, with a general strike from 6 April and curfews in Kathmandu, forced King Gyanendra to give back executive power (offer of 21 April, refused) and to
  reinstate the house of representatives (proclamation near midnight on 24 April). The Maoists called a three-month ceasefire on 26 April; Girija Prasad Koirala was sworn in on 30 April. Press counts of the dead of the movement ran from 14 upward. (public record: wire and Nepali press, April-May 2006)

who king: person NP | King Gyanendra; Gyanendra; the king; the monarch
who spa: coalition NP | Seven Party Alliance; SPA; seven-party alliance; the alliance
who maoists: group NP | Communist Party of Nepal (Maoist); Maoists; Maoist; rebels
who army: force NP | Royal Nepalese Army; RNA; army
who police: force NP | riot police; police
who koirala: person NP | Girija Prasad Koirala; G. P. Koirala; Koirala
who us: government US | United States; US; Washington
who india: government IN | India; New Delhi
who house: body NP | House of Representatives; parliament; House
who ocha: body - | OCHA
who prachanda: person NP | Prachanda
who govt: government NP | royal government; new cabinet; government
where kathmandu: town NP 27.71 85.32 | Kathmandu; capital
where kalanki: district NP 27.69 85.28 | Kalanki
where gongabu: district NP 27.73 85.31 | Gongabu
where ringroad: near NP 27.70 85.33 | Ring Road
where pokhara: town NP 28.21 83.99 | Pokhara
where chitwan: district NP 27.53 84.35 | Chitwan
where nepalgunj: town NP 28.05 81.62 | Nepalgunj

== t-nepal-april-1
outlet: Himal Live
register: live-blog
published: 2006-04-22
--
Day 17: Kathmandu {defy|walks} into the {curfew|curfew}

19:40 The {curfew|curfew} will be {liftc|lifted} at eight for four hours only, state radio says. It was {curfewext|extended} twice today.

18:55 Model Hospital: 243 brought in since noon, 40 of them {gas|hit} by rubber bullets. No deaths, doctors stress. A radio station had earlier reported one dead at Kalanki; its editor has withdrawn that.

17:10 The ambassadors of the European Union are leaving the house of G. P. Koirala, where they {visit|met} the old man for an hour. One of them says through the car window that they {urged|asked} him to take the {offer|offer}. "He smiled."

16:30 It is official now. The Seven Party Alliance has {reject|turned down} last night's royal {offer|proclamation}. In it Gyanendra had {offer|handed} executive power back to "the people" and {askname|invited} the parties to name a prime minister. Their three-line statement calls that "meaningless" and repeats what they {demandp|want}: the {restore|return} of the parliament {dissolve|dissolved} in May 2002 and an election to a constituent assembly.

15:45 Rain. Nobody goes home. The crowd at the southern gate of the palace zone is perhaps 20,000 strong, our man there guesses; police speak of "some thousands", the organisers of 300,000 in the whole valley.

15:05 {gas|Tear gas} in Thapathali. Riot police {gas|baton-charge} the marchers coming up from the bridge, then fall back behind their lorries. Stones {stones|fly}. At least one police post has been {stones|set alight}.

14:20 Mobile phones have been dead since Thursday; now the landlines in our quarter are off as well. The authorities are {mobile|cutting} them, an engineer at the telecom office says, on orders of the army.

13:30 Washington has {order|told} the families of its diplomats to leave Nepal. It had already {uswarn|warned} the king that he must act "without delay".

12:50 Good afternoon. We restart this page after a night in which soldiers {raidhost|searched} two hostels near the campus and {raidhost|took away} eleven students.

~ Refresh for updates | Have you a photo? Send it to us
~ Most read: Everest: record number on the rope
--
who eu: body - | ambassadors of the European Union
who parties: coalition NP | the parties
who army: soldiers
where palace: site NP 27.71 85.32 | palace zone
where thapathali: district NP 27.69 85.32 | Thapathali
where nepal: country NP - - | Nepal
who govt: The authorities
* defy PROTEST/demo occurred
  when: 2006-04-22 "Day 17"
  where: palace; thapathali; kathmandu
  by: "The crowd at the southern gate"; "the marchers"
  to: king
* curfew COERCE/curfew ongoing
  when: 2006-04-22
  where: kathmandu
* curfewext COERCE/curfew occurred
  when: 2006-04-22 "today"
  where: kathmandu
  count: 2 "twice"
* liftc CONCEDE announced
  when: 2006-04-22 "eight"
  where: kathmandu
  said: "state radio" media "says"
* visit CONSULT/visit occurred
  when: 2006-04-22 "17:10"
  where: "the house of G. P. Koirala"
  by: eu; koirala
  to: koirala
* urged REQUEST/change occurred
  when: 2006-04-22 "17:10"
  by: eu
  to: koirala
  about: AGREE by koirala to king
  said: "One of them" official "says"
* offer AGREE occurred
  when: 2006-04-21 "last night"
  by: king
  to: "the people"
* askname REQUEST/change occurred
  when: 2006-04-21 "last night"
  by: king
  to: parties
* reject REJECT occurred
  when: 2006-04-22 "16:30" "now"
  by: spa
  to: king
  about: offer
  answers: offer "turned down last night's royal proclamation"
* demandp REQUEST/change occurred
  when: 2006-04-22 "16:30"
  by: spa
  to: king
  about: restore
* restore CONCEDE demanded optional
  when: ?
  by: king
  to: house
* dissolve COERCE occurred
  when: 2002-05 month from text "May 2002"
  to: house
* gas ASSAULT/crowd-control occurred
  when: 2006-04-22 "15:05"
  where: thapathali
  by: police
  to: "the marchers"
  with: crowd-control "Tear gas"; blunt "baton-charge"; crowd-control "rubber bullets"
  injured: 243 "243 brought in since noon" side civilian voice "Model Hospital"
  injured: 40 "40 of them" part side civilian voice "Model Hospital"
  killed: 0 "No deaths" side civilian voice "doctors"
  killed: 1 "one dead" side unknown at kalanki voice "A radio station"
* stones PROTEST/riot occurred
  when: 2006-04-22 "15:05"
  where: thapathali
  to: police; "one police post" thing
  with: stones "Stones"; incendiary "set alight"
  sites: >=1 "At least one police post"
* mobile COERCE/censor occurred
  when: 2006-04-20/2006-04-22 "since Thursday" "now"
  where: "our quarter"
  by: govt; army
  said: "an engineer at the telecom office" unnamed "says"
* order REQUEST/change occurred optional
  when: 2006-04-22 "13:30"
  by: us
  to: "the families of its diplomats"
  about: RETREAT/withdraw by "the families of its diplomats" at nepal
* uswarn REQUEST/change occurred
  when: ? "already"
  by: us
  to: king
* raidhost COERCE/arrest occurred
  when: 2006-04-21/2006-04-22 "a night"
  where: "two hostels near the campus"
  by: army
  to: "eleven students"
  detained: 11 "eleven students" side civilian
figure: protesters 300000 "300,000" voice "the organisers"
figure: protesters >=2000 vague "some thousands" voice police
figure: protesters ~20000 "perhaps 20,000 strong" at palace

== t-nepal-april-2
outlet: Sagarmatha News Service
register: wire
published: 2006-04-25
--
Nepal's king {restore|gives in}, {restore|recalls} parliament

KATHMANDU (SNS) - King Gyanendra late on Monday {restore|reinstated} Nepal's parliament, {restore|bowing} to nineteen days of {movement|protests} in which at least 14 people were {shots|killed} and thousands {shots|hurt}.

In a televised address shortly before midnight the monarch expressed {mourn|condolences} to the families of the dead and {summon|called} the lower house to meet at one o'clock on Friday. It was the second speech in four days; the first, on Friday, in which he had {offer|offered} to let the parties choose a premier, was {reject|spurned} by the Seven Party Alliance and brought even larger {defy|crowds} out on the Ring Road.

The alliance {callend|called off} a {march|march} on the palace that had been planned for Tuesday, when two million were to {march|surround} the capital. Instead tens of thousands {party|danced} in the streets at dawn, waving the flags of the parties as police looked on. It {nominate|nominated} Girija Prasad Koirala, 84, for prime minister.

The Maoists, who have {war|fought} the monarchy for ten years, {spurn|rejected} the {restore|proclamation} within hours as "a plot to break the people", and {scold|accused} the seven parties of repeating "a historic mistake". Their leader Prachanda said {hqblock|blockades} of the highways would {hqblock!announced|go on}.

India {welcome|welcomed} the {restore|move}. The United States did likewise, {urgemao|calling on} the rebels to {laydown|lay down} their arms and {join|join} the political process.

Pitched {chitwan|battles} were reported meanwhile from Chitwan district, where the rebels {chitwan|attacked} a telecommunication tower guarded by soldiers of the RNA on Sunday night. A policeman said five bodies had been found, three in uniform.
--
who spa: seven parties
who house: lower house
* restore CONCEDE occurred
  when: 2006-04-24 "late on Monday" "shortly before midnight"
  by: king
  to: house
  answers: movement "bowing to"
* movement PROTEST/demo occurred
  when: 2006-04-06/2006-04-24 "nineteen days"
  to: king
* shots ASSAULT occurred
  when: 2006-04-06/2006-04-24 bounded "nineteen days"
  killed: >=14 "at least 14 people" side civilian
  injured: >=2000 vague "thousands hurt" side civilian
* mourn SUPPORT occurred optional
  when: 2006-04-24 "shortly before midnight"
  by: king
  to: "the families of the dead"
* summon REQUEST/meet occurred optional
  when: 2006-04-24 "shortly before midnight"
  by: king
  to: house
* offer AGREE occurred
  when: 2006-04-21 "Friday"
  by: king
  to: spa
* reject REJECT occurred
  when: 2006-04-21/2006-04-24 bounded
  by: spa
  to: king
  about: offer
  answers: offer "spurned by"
* defy PROTEST/demo occurred
  when: 2006-04-21/2006-04-24 bounded
  where: ringroad; kathmandu
  to: king
  answers: offer "brought even larger"
* callend CONCEDE occurred
  when: 2006-04-24/2006-04-25 bounded
  by: spa
  to: king
* march PROTEST/demo announced
  when: 2006-04-25 "Tuesday"
  where: "the palace"; kathmandu
  by: spa
  to: king
* party PROTEST/demo occurred optional
  when: 2006-04-25 "dawn"
  where: kathmandu
  by: "tens of thousands"
* nominate SUPPORT occurred optional
  when: 2006-04-24/2006-04-25 bounded
  by: spa
  to: koirala
* war ASSAULT ongoing optional
  when: 1996/2006-04-25 "ten years"
  by: maoists
  to: king
* spurn REJECT occurred
  when: 2006-04-25 "within hours"
  by: maoists
  to: king
  about: restore
  answers: restore "rejected the proclamation"
* scold ACCUSE/allege occurred
  when: 2006-04-25
  by: maoists
  to: spa
* hqblock COERCE/restrict ongoing
  when: ?
  where: "the highways"
  by: maoists
* welcome SUPPORT occurred
  when: 2006-04-24/2006-04-25 bounded
  by: india; us
  to: king
  about: restore
  answers: restore "welcomed the move"
* urgemao REQUEST/yield occurred
  when: 2006-04-24/2006-04-25 bounded
  by: us
  to: maoists
  about: laydown
  about: join
* laydown RETREAT/disarm demanded optional
  when: ?
  by: maoists
* join COOPERATE demanded optional
  when: ?
  by: maoists
* chitwan ASSAULT/firearms occurred
  when: 2006-04-23 "Sunday night"
  where: chitwan
  by: maoists
  to: army; "a telecommunication tower" thing
  killed: 5 "five bodies" side unknown voice "A policeman"
  killed: 3 "three in uniform" part side recipient voice "A policeman"
figure: protesters 2000000 "two million" at kathmandu
tie: prachanda leads maoists "Their leader"

== t-nepal-april-3
outlet: Kathmandu Courier
register: daily
published: 2006-04-25
copy_of: t-nepal-april-2
--
Parliament {restore|back} after four years

King Gyanendra late on Monday {restore|reinstated} Nepal's parliament, {restore|bowing} to nineteen days of {movement|protests} in which at least 14 people were {shots|killed} and thousands {shots|hurt}.

In a televised address shortly before midnight the monarch expressed {mourn|condolences} to the families of the dead and {summon|called} the lower house to meet at one o'clock on Friday.

The Maoists, who have {war|fought} the monarchy for ten years, {spurn|rejected} the {restore|proclamation} within hours as "a plot to break the people", and {scold|accused} the seven parties of repeating "a historic mistake".

India {welcome|welcomed} the {restore|move}.

SNS and own reports
--
who spa: seven parties
who house: lower house
* restore CONCEDE occurred
  when: 2006-04-24 "late on Monday" "shortly before midnight"
  by: king
  to: house
  answers: movement "bowing to"
* movement PROTEST/demo occurred
  when: 2006-04-06/2006-04-24 "nineteen days"
  to: king
* shots ASSAULT occurred
  when: 2006-04-06/2006-04-24 bounded "nineteen days"
  killed: >=14 "at least 14 people" side civilian
  injured: >=2000 vague "thousands hurt" side civilian
* mourn SUPPORT occurred optional
  when: 2006-04-24 "shortly before midnight"
  by: king
  to: "the families of the dead"
* summon REQUEST/meet occurred optional
  when: 2006-04-24 "shortly before midnight"
  by: king
  to: house
* war ASSAULT ongoing optional
  when: 1996/2006-04-25 "ten years"
  by: maoists
  to: king
* spurn REJECT occurred
  when: 2006-04-25 "within hours"
  by: maoists
  to: king
  about: restore
  answers: restore "rejected the proclamation"
* scold ACCUSE/allege occurred
  when: 2006-04-25
  by: maoists
  to: spa
* welcome SUPPORT occurred
  when: 2006-04-24/2006-04-25 bounded
  by: india
  to: king
  about: restore
  answers: restore "welcomed the move"

== t-nepal-april-4
outlet: Field Desk Nepal, relief coordination office
register: un
published: 2006-05-03
--
Nepal: situation report no. 9 (19 April - 2 May)

Political. G. P. Koirala was sworn in on 30 April, two days later than planned because of illness. His new cabinet in its first session on 2 May {removetag|struck} the Maoists from the list of terrorist organisations and {release|freed} 370 detainees {held|held} under the public security ordinance. The Communist Party of Nepal (Maoist) declared a unilateral {truce|ceasefire} of three months from 27 April; the government is expected to {truce2|reciprocate} within the week. Earlier the rebels had {unblock|lifted} their {hqblock|blockade} of the district headquarters, except in the far west.

Security. Four incidents were recorded after the {truce|truce} came into force. On 29 April armed men {abduct|abducted} two teachers in Nepalgunj and {freed|let} them {freed|go} the next morning; the party's local committee has {sorry|apologised}. In Pokhara an explosive device was {defuse|defused} on 1 May beside the regional courthouse. Soldiers {jhapa|opened fire} at a gathering at Belbari, Morang, on 26 April, {jhapa|killing} six including a woman (the army first said two); a commission of {inquiry|inquiry} was set up by parliament on the 30th.

Casualties of the {movement|movement}. Hospitals reported to OCHA 18 dead and 5,884 injured for the period 6-24 April. The government has {compens|promised} treatment free of charge and one million rupees to each bereaved family.

Response. WFP {wfp|delivered} 410 tonnes of rice to six hill districts, using the {unblock|reopened} roads. The Nepal Red Cross, helped by volunteers, {redc|treated} about 900 persons at Kalanki and Gongabu. Donors who had {suspend|suspended} budget support after the {takeover|takeover} by the king in February 2005 will {reopen|resume} it at the start of fiscal year 2063/64 in mid-July.
--
who wfp: organisation - | WFP
who redcross: organisation NP | Nepal Red Cross
where belbari: town NP 26.66 87.42 | Belbari
where morang: district NP 26.68 87.46 | Morang
* removetag CONCEDE occurred
  when: 2006-05-02 from text "2 May"
  by: govt
  to: maoists
* release RETREAT/release occurred
  when: 2006-05-02 from text "2 May"
  by: govt
  to: "370 detainees"
  released: 370 "370 detainees"
* truce RETREAT/ceasefire occurred
  when: 2006-04-27 from text "27 April"
  by: maoists
  to: govt
* truce2 RETREAT/ceasefire announced
  when: 2006-05-03/2006-05-10 bounded "within the week"
  by: govt
  to: maoists
  answers: truce "reciprocate"
* unblock RETREAT/access occurred
  when: 2006-04-19/2006-04-27 bounded "Earlier"
  where: "the district headquarters"
  by: maoists
* abduct ASSAULT/abduct occurred
  when: 2006-04-29 from text "29 April"
  where: nepalgunj
  by: "armed men"
  to: "two teachers"
  abducted: 2 "two teachers" side civilian
* freed RETREAT/release occurred
  when: 2006-04-30 from abduct "the next morning"
  where: nepalgunj
  by: "armed men"
  to: "two teachers"
  released: 2 "two teachers"
* sorry CONCEDE occurred
  when: 2006-04-30/2006-05-03 bounded
  by: "the party's local committee"
  to: "two teachers"
  about: abduct
  answers: abduct "apologised"
* defuse ASSAULT/explosives attempted
  when: 2006-05-01 from text "1 May"
  where: pokhara
  to: "the regional courthouse" thing
  with: bomb "an explosive device"
* jhapa ASSAULT/firearms occurred
  when: 2006-04-26 from text "26 April"
  where: belbari; morang
  by: army
  to: "a gathering"
  with: small-arms "opened fire"
  killed: 6 "killing six" side civilian
  killed: 1 "a woman" part side civilian
  killed: 2 "first said two" side civilian voice army as_of 2006-04-26
* inquiry ACCUSE/investigate occurred
  when: 2006-04-30 from text "the 30th"
  by: house
  to: army
  about: jhapa
* compens AGREE occurred
  when: 2006-04-24/2006-05-03 bounded
  by: govt
  to: "each bereaved family"
  about: AID by govt
* wfp AID occurred
  when: 2006-04-19/2006-05-02 bounded
  where: "six hill districts"
  by: wfp
* redc AID occurred
  when: 2006-04-19/2006-05-02 bounded
  where: kalanki; gongabu
  by: redcross
  to: "about 900 persons"
  count: ~900 "about 900 persons"
* suspend SANCTION/discontinue occurred
  when: 2005-02/2006-05 bounded from takeover
  by: "Donors"
  to: govt
* takeover COERCE/martial-law occurred
  when: 2005-02 month from text "February 2005"
  by: king
* reopen AID announced
  when: 2006-07 month from text "mid-July" "fiscal year 2063/64"
  by: "Donors"
  to: govt
* hqblock COERCE/restrict occurred
  when: ?
  where: "the district headquarters"
  by: maoists
* movement PROTEST/demo occurred
  when: 2006-04-06/2006-04-24 from text "6-24 April"
  killed: 18 "18 dead" side unknown voice "Hospitals" as_of 2006-04-24
  injured: 5884 "5,884 injured" side unknown voice "Hospitals" as_of 2006-04-24
* held COERCE/arrest occurred
  when: ?
  to: "370 detainees"
  detained: 370 "370 detainees"
