story: e-extradition
conflict: Hong Kong
countries: HK, CN
facts: On 9 June 2019 a march against an extradition bill filled Hong Kong; police fired tear gas, rubber rounds and beanbags on 12 June; Carrie Lam suspended the bill on 15 June and apologised on 18 June; protesters
  broke into the legislature on 1 July; men in white beat passengers at Yuen Long on 21 July; the bill was announced withdrawn on 4 September and the face-mask ban came on 5 October. Small incidents and wordings
  are ours. (public record: Hong Kong government and police statements, court records, press of 2019)

who lam: person HK | Carrie Lam; Mrs Lam; the chief executive; Chief Executive; Lam
who hkgov: government HK | the government; Hong Kong government; the administration
who police: force HK | police; the police; Police; riot police
who front: coalition HK | Civil Human Rights Front; CHRF
who protesters: population HK | protesters; demonstrators; the marchers; young people in helmets
who legco: body HK | Legislative Council; Legco; LegCo
who beijing: state CN | Beijing; China; the mainland
who hkmao: body CN | Hong Kong and Macau Affairs Office
who uk: state GB | London; Britain
who usa: state US | Washington; the United States
where hk: region HK 22.30 114.17 | Hong Kong
where admiralty: district HK 22.28 114.17 | Admiralty; Harcourt Road
where legcosite: site HK 22.281 114.166 | Legislative Council complex
where yuenlong: town HK 22.45 114.03 | Yuen Long
where victoria: site HK 22.28 114.19 | Victoria Park
where shatin: town HK 22.38 114.19 | Sha Tin
where airport: site HK 22.31 113.92 | airport; Chek Lap Kok

== e-extradition-1
outlet: Harbour Wire
register: wire
published: 2019-06-12
--
Hong Kong police {gas12|fire} tear gas to clear crowd around legislature

HONG KONG, June 12 (Harbour Wire) - Riot police {gas12|fired} tear gas and rubber bullets on Wednesday at tens of thousands of demonstrators who had {block12|shut} the roads round Hong Kong's legislature to stop a bill that would allow suspects to be {extrad!hypothetical|sent for} trial to mainland China.

The president of the Legislative Council {putoff|put off} the day's {debate|debate} in the morning when members could not get in. He gave no new date.

Shortly after three in the afternoon, the hour by which the crowd had {askpull|told} the government to {withdraw!demanded|drop} its bill, some protesters {charge12|charged} with metal barriers and {charge12|threw} bottles and bricks at the police line. Officers {gas12|answered} with batons, pepper spray, beanbag rounds and volleys of gas that drove people as far as Central. Hospitals {treat|treated} 72 people aged from 15 to 66, two of them in serious condition, the health authority said late in the evening. One was a driver of the public broadcaster who had been {gas12|hit} by a canister and went into cardiac arrest.

Police commissioner Stephen Lo {riot|called} it a {charge12|riot}; he said his men had had "no choice". Eleven people were {arrest12|arrested}, four of them out of hospital beds after staff had entered their names in a register, a lawyer said.

"This is a blatant, organised {charge12,lamriot|riot}, and in no way an act of loving Hong Kong," Carrie Lam said in a video. In an earlier interview, in tears, she had {deny|refused} to {withdraw|withdraw} the bill, comparing herself to a mother who should not give in to a wilful child.

The {block12|protest} follows a {march9|march} on Sunday that its organiser, the Civil Human Rights Front, said had drawn 1.03 million, and police 240,000 at its peak. The front {callstrike|called for} a general {strike12|strike}; more than 100 firms {strike12|closed} for the day and bus drivers {strike12|slowed} to a walk.

London {ukurge|urged} the authorities to pause. The European Union expressed {euconcern|support} for the right to assemble. In Washington, four senators said they may move to {review!hypothetical|strip} the city of its trade privileges. Beijing said its {backing|backing} for the bill stood and {beijmeddle|accused} outsiders of {meddle|meddling}.

~ RELATED: Hang Seng sinks 1.7 pct as cash crunch bites - Tear-jerker takes top prize in Shanghai
--
who lo: person HK | Stephen Lo
where legcosite: Hong Kong's legislature
who legcopres: office HK | president of the Legislative Council
who eu: organisation - | European Union
who ha: body HK | health authority
where central: district HK 22.28 114.16 | Central
* gas12 ASSAULT/crowd-control occurred
  when: 2019-06-12 "Wednesday"
  where: legcosite; central; hk
  by: police
  to: protesters
  with: crowd-control "tear gas"; crowd-control "rubber bullets"; blunt "batons"; crowd-control "pepper spray"; crowd-control "beanbag rounds"
  injured: 72 "72 people" side recipient voice ha
  injured: 2 "two of them" part side recipient voice ha
  answers: charge12 "answered"
* block12 PROTEST/obstruct occurred
  when: 2019-06-12 "Wednesday"
  where: legcosite
  by: protesters
  to: hkgov
* extrad COERCE/deport hypothetical optional
  when: ?
  by: hkgov
  to: "suspects"
* putoff CONCEDE occurred
  when: 2019-06-12 "in the morning"
  by: legcopres
* debate CONSULT announced optional
  when: 2019-06-12 "the day's"
  by: "Legislative Council"
* withdraw CONCEDE demanded
  when: ?
  by: hkgov
  to: protesters
* charge12 PROTEST/riot occurred
  when: 2019-06-12 "Shortly after three in the afternoon"
  where: legcosite
  by: protesters
  to: police
  with: stones "bricks"
* treat AID occurred optional
  when: 2019-06-12
  by: "Hospitals"
  to: "72 people"
  said: ha official "said"
* riot ACCUSE/disapprove occurred
  when: 2019-06-12
  by: lo
  to: protesters
  about: charge12
  answers: charge12
* arrest12 COERCE/arrest occurred
  when: 2019-06-12
  by: police
  to: "Eleven people"
  detained: 11 "Eleven people"
  detained: 4 "four of them" part
  said: "a lawyer" unnamed "said"
* deny REJECT occurred
  when: ? "earlier"
  by: lam
  to: protesters
  about: withdraw
* march9 PROTEST/demo occurred
  when: 2019-06-09 "Sunday"
  where: hk
  by: front
  to: hkgov
  participants: 1030000 "1.03 million" voice front
  participants: 240000 "240,000" voice police
* callstrike REQUEST/assist occurred
  when: ?
  by: front
  about: strike12
* strike12 PROTEST/strike occurred
  when: 2019-06-12 "for the day"
  by: "more than 100 firms"; "bus drivers"
  to: hkgov
* ukurge REQUEST/yield occurred
  when: ?
  by: uk
  to: hkgov
* euconcern SUPPORT occurred
  when: ?
  by: eu
  to: protesters
* review SANCTION/discontinue hypothetical
  when: ?
  by: "four senators"
  to: hkgov
* backing SUPPORT occurred
  when: ?
  by: beijing
  to: hkgov
* beijmeddle ACCUSE/allege occurred
  when: ?
  by: beijing
  to: "outsiders"
  about: meddle
* meddle SUPPORT occurred optional
  when: ?
  by: "outsiders" alleged of beijing
  said: beijing party claimed "accused"
* askpull REQUEST/yield occurred
  when: ?
  by: protesters
  to: hkgov
  about: withdraw
* lamriot ACCUSE/disapprove occurred
  when: 2019-06-12
  by: lam
  to: protesters
  about: charge12
  answers: charge12

== e-extradition-2
outlet: Lantau Lines
register: thread
published: 2019-07-22
--
Yuen Long last night, what I saw and what I checked. A thread.

1. I got off the train at Yuen Long at 22.40 on Sunday. I'm writing this with a bandage. Please read to the end before you quote me.

2. On the concourse: a hundred men in white T-shirts with bamboo poles, canes, metal rods. They were {beat21|hitting} people who came up the escalator. Some of the people wore black, having been at the {march21|march} on the Island. Some wore office clothes. One was pregnant.

3. They followed us into the carriage. A reporter filming for an online site was {beat21|struck} on the head, twice, three times. A lawmaker, Lam Cheuk-ting, {beat21|bled} from the mouth. Nobody had a weapon but they. Umbrellas, yes.

4. 999: I called at 22.47. It rang out. Two officers had come and {leave21|gone} at 22.52, the CCTV shows it. Thirty-nine minutes passed before a squad came. By then: nobody left in white.

5. After midnight the men came back, {beat21b|broke} through a shutter and {beat21b|beat} those who were hiding. Count this morning: 45 in hospital, one critical. The hospital authority at 8 said 36; at noon 45.

6. Who? People I trust say triads, and say it had been on WhatsApp for days: "we'll {defendth,defend|defend} our village". On the 11th an official of the mainland's liaison office {urgevill|told} a banquet of village heads to drive protesters away. I've seen the clip. He doesn't say beat.

7. Legislator Junius Ho {shake|shook} hands with men in white and {thank21|called} them "my heroes". He says he knew nothing. His parents' grave was {grave|smashed} this afternoon. No. Not ok either.

8. The same evening, on the Island: part of the crowd {egg|threw} eggs and ink at the liaison office and {egg|defaced} the national emblem. Police {gas21|used} gas and rubber bullets in Sheung Wan. State TV speaks only of that.

9. The chief executive this afternoon: {lamcond|condemned} both. Asked whether police had {collude!denied|colluded}, she called that "unfounded". The police said the same at 4 pm. They have {arr21|arrested} six, for unlawful assembly.

10. Today: shops in Yuen Long shut at 3, everybody afraid of another {beat22!hypothetical|attack}. Hospital nurses are {sit22|sitting in} at Tuen Mun. Somebody {applied|asked for} leave to {march27!announced|march} there on Saturday; the police will {ban27!hypothetical|ban} it, they say, if the village committee {objects|objects}.

11. My neighbours, two grannies, {dress|washed} my head with tea. I said I'd put that in.

~ 14K reposts - 22K likes - Show replies - Promoted: Yuen Long's best wife cakes
--
who liaison: body CN | liaison office
who ho: person HK | Junius Ho
who lct: person HK | Lam Cheuk-ting; A lawmaker
who triads: group HK | triads; men in white
where sheungwan: district HK 22.286 114.15 | Sheung Wan
where tuenmun: town HK 22.39 113.98 | Tuen Mun
where island: district HK 22.28 114.17 | the Island
* beat21 ASSAULT/beat occurred
  when: 2019-07-21 "last night" "Sunday"
  where: "the concourse"; yuenlong
  by: triads
  to: "people who came up the escalator"; "A reporter filming for an online site"; lct
  with: blunt "bamboo poles"; blunt "canes"; blunt "metal rods"
  injured: 45 "45" side civilian voice "The hospital authority" as_of 2019-07-22
  injured: 36 "36" side civilian voice "The hospital authority" as_of 2019-07-22
  injured: 1 "one critical" part side civilian
* march21 PROTEST/demo occurred
  when: 2019-07-21
  where: island
  by: "the crowd"
* leave21 RETREAT/withdraw occurred
  when: 2019-07-21 "22.52"
  where: yuenlong
  by: police
* beat21b ASSAULT/beat occurred
  when: 2019-07-22 "After midnight"
  where: yuenlong
  by: triads
  to: "those who were hiding"
* defend ASSAULT threatened optional
  when: ?
  by: triads
* urgevill REQUEST/assist occurred
  when: 2019-07-11 "the 11th"
  by: liaison
  to: "a banquet of village heads"
  about: ASSAULT to protesters
* shake SUPPORT occurred optional
  when: 2019-07-21/2019-07-22 bounded
  by: ho
  to: triads
* thank21 SUPPORT occurred
  when: 2019-07-21/2019-07-22 bounded
  by: ho
  to: triads
* grave PROTEST/vandalize occurred
  when: 2019-07-22 "this afternoon"
  to: "His parents' grave" thing; ho
* egg PROTEST/vandalize occurred
  when: 2019-07-21 "The same evening"
  where: island
  by: "part of the crowd"
  to: liaison; "the national emblem" thing
* gas21 ASSAULT/crowd-control occurred
  when: 2019-07-21 "The same evening"
  where: sheungwan
  by: police
  to: "part of the crowd"
  with: crowd-control "gas"; crowd-control "rubber bullets"
* lamcond ACCUSE/disapprove occurred
  when: 2019-07-22 "this afternoon"
  by: lam
  to: triads; "part of the crowd"
  about: beat21
  answers: beat21 "condemned both"
  answers: egg "condemned both"
* collude COOPERATE denied
  when: 2019-07-21
  by: police denied
  to: triads
  said: lam official denied "unfounded"
  said: police party denied "said the same"
* arr21 COERCE/arrest occurred
  when: 2019-07-21/2019-07-22 bounded
  by: police
  to: "six"
  detained: 6 "six"
* beat22 ASSAULT hypothetical
  when: ?
  where: yuenlong
  by: triads
* sit22 PROTEST/demo ongoing
  when: 2019-07-22 "Today"
  where: tuenmun
  by: "Hospital nurses"
* applied REQUEST occurred
  when: 2019-07-22 "Today"
  by: "Somebody"
  to: police
  about: march27
* march27 PROTEST/demo announced
  when: 2019-07-27 "Saturday"
  where: yuenlong
  by: "Somebody"
* ban27 COERCE/restrict hypothetical
  when: ?
  where: yuenlong
  by: police
  to: "Somebody"
* dress AID occurred optional
  when: 2019-07-21/2019-07-22 bounded
  by: "two grannies"
* defendth THREATEN/violence occurred
  when: ? "for days"
  by: triads
  said: "People I trust" unnamed "say"
  about: defend
* objects REJECT hypothetical optional
  when: ?
  by: "the village committee"
  to: "Somebody"
  about: march27

== e-extradition-3
outlet: The Peak Morning Post
register: daily
published: 2019-09-05
--
Lam {withdraw|kills} the bill, keeps the rest

Six o'clock on Wednesday evening, seven minutes of television, filmed beforehand. Carrie Lam looked at the prompter and said what half the city had {askbill|asked} of her for thirteen weeks: the extradition bill will be {withdraw|withdrawn}, in full, when the legislature sits again in October.

It was one of five {askbill|demands}. To the other four she gave a courteous {refuse4|no}. There will be no independent {polinq|inquiry} into the police, whose complaints body is to be {ipcc!announced|helped} by two foreign experts; no {amnesty!denied|pardon} for the 1,183 who had been {arrests|arrested} by Wednesday night; the word riot stays, since it has no effect in law; and universal suffrage must wait for a calmer day. From this month, she added, she and her ministers will go into the districts to {dialogue!announced|talk} with people, "without hostility".

"Too little, too late" was what one read on every telephone within the hour. A young woman in a mask, who spoke for what calls itself the citizens' press conference, {rejlam|likened} it to a plaster on rotting flesh. In Lennon tunnels the notes said: {askbill|five}, not one less. Pro-establishment members, who at a {govhouse|meeting} in Government House that afternoon had been told before the public, were split. One {quarrel|reproached} her to her face that she had thrown them under the bus in June, when she {suspend|suspended} the bill and then, on the 18th, {apology|apologised} to everyone but them. The stock market, at least, rose by 995 points.

How did she come to it? On Monday an agency published the recording of a {lunch|lunch} with businessmen, at which the chief executive says that she would {resign!hypothetical|quit} "if I had a choice" and that there was no plan in Beijing to {pla!denied|send} the army. She has denied since that she ever handed in her {tender!denied|resignation}. The Hong Kong and Macau Affairs Office in Beijing on Tuesday {hkmaowarn|warned} again, all the same, that emergency powers lay ready if the "turmoil" went on. In Shenzhen, across the bay, armed police have been {drill|drilling} in a stadium since 10 August with armoured trucks and forks for catching men.

The list of what lies behind is long. There was the {storm|storming} of the legislature on 1 July, when some hundreds {storm|broke} through glass, {storm|sprayed} the crest black and {leave1|left} at midnight on the {clearw|threat} that officers would {clear!threatened|clear} the place by force. There was Yuen Long. There was the woman whose eye was {eye|ruptured} on 11 August at Tsim Sha Tsui, by a beanbag round as she and the doctors say, by we-don't-know-what as the police say. For two days after that crowds {airport|occupied} the airport, and nearly a thousand flights were {airport|cancelled}; a reporter of a mainland paper was {tiehim|tied} to a trolley and {tiehim|beaten} there and a court {injunct|forbade} any more of it. On Saturday, the fifth anniversary of Beijing's {npc14|decision} against free nomination, squads {pe|rushed} a train at Prince Edward station and {pe|clubbed} passengers on the floor. Rumour has made of it six dead. The fire service says there were none. Flowers are {flowers|laid} at the exit each evening, and each night they are gone by two.

Three prominent activists, Joshua Wong among them, were {wong|arrested} the day before that and {wong2|bailed} within hours. A candidate for the district councils was {stab|slashed} by two men with a knife at Tai Po on Thursday of last week. Police have not {stabarr!denied|caught} them.

Students will {classboy!announced|boycott} lectures until the 13th whatever she said. The front, whose {march15!announced|march} on the 15th may be {ban15!hypothetical|banned} like its last one, wrote to the police again yesterday. In Victoria Park a man of seventy told me, folding his stool: "She {withdraw|took} it away in September. In June we'd have gone home."

~ Cartoon: page 14. Weather: very hot warning. Racing: Sha Tin late scratchings
--
who front: The front
where legcosite: the legislature
who wong: person HK | Joshua Wong
who agency: outlet - | an agency
where shenzhen: town CN 22.54 114.06 | Shenzhen
where tst: district HK 22.297 114.172 | Tsim Sha Tsui
where pe: site HK 22.325 114.168 | Prince Edward station
where taipo: town HK 22.45 114.17 | Tai Po
who prc: population HK | the citizens' press conference
* withdraw CONCEDE announced
  when: 2019-10 "October"
  by: lam
  to: "half the city"
* askbill REQUEST/yield occurred
  when: 2019-06/2019-09-04 bounded "for thirteen weeks"
  by: "half the city"
  to: lam
  about: withdraw
* refuse4 REJECT occurred
  when: 2019-09-04 "Wednesday evening"
  by: lam
  to: "half the city"
  about: askbill
  answers: askbill "To the other four"
* polinq ACCUSE/investigate denied optional
  when: ?
  by: lam
  to: police
* ipcc AID announced optional
  when: ?
  by: "two foreign experts"
  to: "complaints body"
* amnesty CONCEDE denied optional
  when: ?
  by: lam
  to: "the 1,183"
* arrests COERCE/arrest occurred
  when: ? "by Wednesday night"
  by: police
  to: "the 1,183"
  detained: 1183 "1,183" as_of 2019-09-04
* dialogue CONSULT announced
  when: 2019-09 "From this month"
  where: "the districts"
  by: lam; "her ministers"
  to: "people"
* rejlam ACCUSE/disapprove occurred
  when: 2019-09-04 "within the hour"
  by: "A young woman in a mask"; prc
  to: lam
  about: withdraw
  answers: withdraw "likened it"
* govhouse CONSULT occurred
  when: 2019-09-04 "that afternoon"
  where: "Government House"
  by: lam; "Pro-establishment members"
  to: lam
* quarrel ACCUSE/disapprove occurred
  when: 2019-09-04 "that afternoon"
  where: "Government House"
  by: "Pro-establishment members"
  to: lam
* suspend CONCEDE occurred
  when: 2019-06 "in June"
  by: lam
* apology CONCEDE occurred
  when: 2019-06-18 from text "the 18th"
  by: lam
  to: "everyone but them"
* lunch CONSULT occurred optional
  when: ?
  by: lam; "businessmen"
* resign RETREAT/resign hypothetical
  when: ?
  by: lam
  said: lam official via agency "says"
* pla MOBILIZE/troops denied
  when: ?
  by: beijing
  said: lam official denied via agency "says"
* tender RETREAT/resign denied
  when: ?
  by: lam denied
  said: lam official denied "denied"
* hkmaowarn THREATEN/restrict occurred
  when: 2019-09-03 "Tuesday"
  by: hkmao
  about: COERCE/martial-law
* drill MOBILIZE/police ongoing
  when: 2019-08-10/2019-09-05 "since 10 August"
  where: "a stadium"; shenzhen
  by: "armed police"
  with: armoured-vehicle "armoured trucks"
* storm PROTEST/riot occurred
  when: 2019-07-01 from text "1 July"
  where: legcosite
  by: "some hundreds"
  to: legcosite thing
* clear ASSAULT/crowd-control threatened
  when: 2019-07-01 from text "1 July"
  where: legcosite
  by: police
  to: "some hundreds"
* eye ASSAULT/crowd-control occurred
  when: 2019-08-11 from text "11 August"
  where: tst
  by: police alleged of "the doctors"
  to: "the woman"
  with: crowd-control "a beanbag round"
  injured: 1 "the woman" side civilian
  said: "the doctors" witness "say"
  said: police official suggested "say"
* airport PROTEST/obstruct occurred
  when: 2019-08-12/2019-08-13 "For two days after that"
  where: airport
  by: "crowds"
  to: airport thing
* tiehim ASSAULT/beat occurred
  when: 2019-08-12/2019-08-13 bounded
  where: airport
  by: "crowds"
  to: "a reporter of a mainland paper"
* injunct COERCE/restrict occurred
  when: 2019-08-12/2019-09-05 bounded
  where: airport
  by: "a court"
  to: "crowds"
* npc14 REJECT occurred
  when: 2014-08-31 from pe "the fifth anniversary"
  by: beijing
* pe ASSAULT/beat occurred
  when: 2019-08-31 "Saturday"
  where: pe
  by: police "squads"
  to: "passengers"
  killed: 6 "six dead" side civilian voice "Rumour"
  killed: 0 "none" side civilian voice "The fire service"
* flowers PROTEST/demo ongoing
  when: 2019-08-31/2019-09-05 "each evening"
  where: pe
* wong COERCE/arrest occurred
  when: 2019-08-30 "the day before that"
  by: police
  to: wong; "Three prominent activists"
  detained: 3 "Three prominent activists"
* wong2 RETREAT/release occurred
  when: 2019-08-30 from wong "within hours"
  to: wong; "Three prominent activists"
  released: 3 "Three prominent activists"
* stab ASSAULT/primitive occurred
  when: 2019-08-29 "Thursday of last week"
  where: taipo
  by: "two men"
  to: "A candidate for the district councils"
  with: knife "a knife"
* stabarr COERCE/arrest denied optional
  when: 2019-08-29/2019-09-05 bounded
  by: police
  to: "two men"
* classboy PROTEST/boycott announced
  when: ? "until the 13th"
  by: "Students"
  to: lam
* march15 PROTEST/demo announced
  when: 2019-09-15 "the 15th"
  by: front
* ban15 COERCE/restrict hypothetical
  when: ?
  by: police
  to: front
* clearw THREATEN/violence occurred
  when: 2019-07-01 from text "1 July"
  where: legcosite
  by: police
  to: "some hundreds"
  about: clear
* leave1 RETREAT/withdraw occurred
  when: 2019-07-01 "midnight"
  where: legcosite
  by: "some hundreds"
  answers: clearw "on the threat"

== e-extradition-4
outlet: District Court Reporter (Hong Kong)
register: court
published: 2021-06-18
--
HKSAR v. three defendants: reasons for {sentence|sentence}, summary

The three defendants, a technician, a clerk and a student aged 19 at the time, were {convict|convicted} after {trial|trial} of {riot29|rioting} at Harcourt Road, Admiralty on 29 September 2019. Today each is {sentence|sent} to prison: the first for 46 months, the second for 42, the third to a training centre.

On the date in question there was an unauthorised {march29|procession} of several thousand from Causeway Bay. By 16.00 a group of about a hundred {riot29|threw} petrol bombs, forty-six of which were counted from a helicopter, at the cordon by the government offices. Water cannon with blue dye was {wc29|used}; officers in plain clothes {sub29|subdued} and {sub29|arrested} the defendants on the flyover. D1 had a gas mask and a rope; D2 a pair of heat-proof gloves. D3 says that he {firstaid|gave} saline to people whose eyes were burning and no more. I do not believe him, but I accept that he did so too.

Mitigation. D1's mother writes that he cared for his grandfather. D2 {guiltyplea|admitted} the {trial|charge} on the morning of {trial|trial} and has {apol|apologised} by letter to a constable who was {riot29|burned} on the forearm. Counsel {mitcall|asked} the court to impose community service, and referred to the political climate of that autumn: on 1 October a boy of 18 was {shot1|shot} in the chest by an officer in Tsuen Wan, and on 5 October the Chief Executive by emergency ordinance {maskban|banned} the wearing of masks. On 18 November the Court of First Instance {maskunc|held} that {maskban|prohibition} in part contrary to the Basic Law, a {maskunc|ruling} that the Court of Final Appeal {maskuph|overturned} in December of the next year. These events lie after the offence and cannot excuse it. If every grievance were to be answered with fire, no city could stand.

The defence further {allegeb|alleged} that D3 was {beat29|struck} with batons after he had been {sub29|handcuffed}. The film shows two {blows|blows} before, none after. A {complaint|complaint} is pending and I say no more about it.

D1's {bailask|application} for bail pending appeal is {bail|refused}. The prosecution has {drop4|withdrawn} the {charge4|charge} against a fourth person, who left Hong Kong by a fishing boat; five of the twelve on that boat were {gdong|intercepted} by the Guangdong coast guard on 23 August 2020 and {gdong2|handed} back by Shenzhen in due course.

~ Summary provided for information; the full reasons alone have authority.
--
who cfi: body HK | Court of First Instance
who cfa: body HK | Court of Final Appeal
who shenzhen: body CN | Shenzhen
who gdcg: force CN | Guangdong coast guard
where causeway: district HK 22.28 114.18 | Causeway Bay
where tsuenwan: town HK 22.37 114.11 | Tsuen Wan
* convict SANCTION/convict occurred
  when: 2019-09-29/2021-06-18 bounded
  by: "the court"
  to: "The three defendants"
* sentence SANCTION/convict occurred
  when: 2021-06-18 "Today"
  by: "the court"
  to: "The three defendants"
* trial ACCUSE/investigate occurred optional
  when: 2019-09-29/2021-06-18 bounded
  to: "The three defendants"
* march29 PROTEST/demo occurred
  when: 2019-09-29 from text "On the date in question"
  where: causeway
  by: "several thousand"
* riot29 PROTEST/riot occurred
  when: 2019-09-29 from text "29 September 2019" "By 16.00"
  where: "the government offices"; admiralty
  by: "a group of about a hundred"; "The three defendants"
  to: "the cordon" thing; "a constable"
  with: incendiary "petrol bombs" 46
  munitions: 46 "forty-six"
  injured: 1 "a constable" side recipient
* wc29 ASSAULT/crowd-control occurred
  when: 2019-09-29
  where: admiralty
  to: "a group of about a hundred"
  with: crowd-control "Water cannon"
* sub29 COERCE/arrest occurred
  when: 2019-09-29
  where: "the flyover"; admiralty
  by: "officers in plain clothes"
  to: "the defendants"
  detained: 3 "three defendants"
* firstaid AID occurred
  when: 2019-09-29
  where: admiralty
  by: "D3"
  to: "people whose eyes were burning"
  said: "D3" party "says"
* guiltyplea CONCEDE occurred
  when: 2019-09-29/2021-06-18 bounded "the morning of trial"
  by: "D2"
* apol CONCEDE occurred
  when: 2019-09-29/2021-06-18 bounded
  by: "D2"
  to: "a constable"
* mitcall REQUEST/yield occurred optional
  when: 2019-09-29/2021-06-18 bounded
  by: "Counsel"
  to: "the court"
* shot1 ASSAULT/firearms occurred
  when: 2019-10-01 from text "1 October"
  where: tsuenwan
  by: "an officer"
  to: "a boy of 18"
  injured: 1 "a boy of 18" side recipient
* maskban COERCE/restrict occurred
  when: 2019-10-05 from text "5 October"
  by: lam
  to: "the wearing of masks" thing
* maskunc REJECT occurred
  when: 2019-11-18 from text "18 November"
  by: cfi
  to: lam
  about: maskban
  answers: maskban
* maskuph REJECT occurred
  when: 2020-12 "December of the next year"
  by: cfa
  to: cfi
  about: maskunc
  answers: maskunc "a ruling that"
* allegeb ACCUSE/allege occurred
  when: 2019-09-29/2021-06-18 bounded
  by: "The defence"
  to: "officers in plain clothes"
  about: beat29
* beat29 ASSAULT/beat occurred
  when: 2019-09-29
  where: admiralty
  by: "officers in plain clothes" alleged of "The defence"
  to: "D3"
  with: blunt "batons"
  said: "The defence" party claimed "alleged"
* bail REJECT occurred
  when: 2021-06-18
  by: "the court"
  to: "D1"
  about: bailask
  answers: bailask "refused"
* drop4 CONCEDE occurred
  when: 2019-09-29/2021-06-18 bounded
  by: "The prosecution"
  to: "a fourth person"
* gdong COERCE/arrest occurred
  when: 2020-08-23 from text "23 August 2020"
  by: gdcg
  to: "five of the twelve"
  detained: 5 "five of the twelve"
* gdong2 COOPERATE occurred
  when: 2020-08-23/2021-06-18 bounded "in due course"
  by: shenzhen
  to: "five of the twelve"
* bailask REQUEST/yield occurred
  when: 2021-06-18
  by: "D1"
  to: "the court"
  about: RETREAT/release
* blows ASSAULT/beat occurred
  when: 2019-09-29
  where: admiralty
  by: "officers in plain clothes"
  to: "D3"
* complaint ACCUSE/investigate ongoing optional
  when: ?
  to: "officers in plain clothes"
  about: beat29
* charge4 ACCUSE/investigate occurred optional
  when: ?
  by: "The prosecution"
  to: "a fourth person"
