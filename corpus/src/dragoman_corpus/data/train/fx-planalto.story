story: fx-planalto
conflict: Brazil
countries: BR, US
facts: On Sunday 8 January 2023 supporters of former president Jair Bolsonaro broke into the Congress, the Supreme Court and the Planalto palace in Brasilia, a week after Lula took office. Lula decreed a federal intervention in the capital's security; Justice Alexandre de Moraes suspended governor Ibaneis Rocha for 90 days; on the 9th the camp at the army headquarters was cleared and some 1,200 to 1,500 people taken. Anderson Torres, security secretary, was arrested on 14 January on his return from Florida. In June 2023 the electoral court barred Bolsonaro until 2030; in September 2023 first rioters got up to 17 years; on 11 September 2025 the court sentenced Bolsonaro to 27 years and three months. (public record: press, Supreme Federal Court.)

who lula: person BR | Luiz Inacio Lula da Silva; Lula; President Lula
who bolsonaro: person BR | Jair Bolsonaro; Bolsonaro
who rioters: population BR | rioters; the mob; invaders
who moraes: person BR | Alexandre de Moraes; Moraes
who rocha: person BR | Ibaneis Rocha; Rocha
who torres: person BR | Anderson Torres; Torres
who police: force BR | military police; the police; police
who army: force BR | the army; soldiers
who court: body BR | Supreme Court; Supreme Federal Court
who dino: person BR | Flavio Dino; Dino; Flávio Dino
who biden: person US | Joe Biden; Biden
where brasilia: town BR -15.7939 -47.8828 | Brasilia; BRASILIA; Brasília
where square: site BR -15.8003 -47.8616 | Three Powers Square
where camp: site BR -15.7740 -47.9290 | army headquarters
where florida: province US 28.0 -82.0 | Florida

== fx-planalto-1
outlet: Meridiano Wire Service
register: wire
published: 2023-01-09
--
Brazil {arrest|rounds up} 1,200 after Bolsonaro backers {storm|sack} seats of power

BRASILIA, Jan 9 (MWS) - Brazilian police on Monday {clearcamp|broke up} a camp of Jair Bolsonaro's followers at army headquarters and {arrest|took} some 1,200 people {arrest|away} in buses, a day after rioters {storm|ransacked} the presidential palace, Congress and the Supreme Court in scenes recalling the 2021 {capitol|assault} on the U.S. Capitol.

Thousands in yellow and green had {march|walked} eight kilometres to Three Powers Square on Sunday under police {escort|escort}, {storm|broken through} the barriers about 3 p.m. and {storm|smashed} windows, paintings and a clock that once belonged to a king. They {demandcoup|called on} the military to {coup!demanded|depose} President Luiz Inacio Lula da Silva, who took office on Jan. 1. At the palace they {horse|dragged} a mounted policeman to the ground and {horse|beat} him with an iron bar; reporters were {robpress|robbed} and {robpress|punched}. Tear gas {gas|dropped} from helicopters {gas|drove} the mob {gas|out} by evening. At least 46 people were treated in hospital, six of them badly {storm|hurt}, the city's health service said, and officers {arrestsun|held} 300 on the spot.

Lula, who was in Sao Paulo state to {visitflood|visit} a town hit by floods, decreed a federal {intervene|takeover} of security in the capital until Jan. 31. "Those who {storm|did} this, and those who {fund|paid} for it, will be {vowpun|found} and {vowpun|punished}," he said. He {lulaacc|blamed} "the genocidal ex-president", who had "{incite|stimulated}" the {storm|attack}, and {lulaacc2|accused} local police of {complicit|standing by}. Before midnight he {inspect|walked} through the wrecked chamber of the court with its judges; on Monday evening he and 27 governors {govmeet|met}, then {walk|crossed} the square arm in arm.

Supreme Court Justice Alexandre de Moraes {suspend|removed} Ibaneis Rocha, governor of the Federal District, from office for 90 days and {ordercamps|ordered} that all such camps in the country be {clear2!announced|dissolved} within 24 hours. Rocha had {rochaapol|apologised} to Lula on Sunday night in a video and {firetorres|dismissed} his security chief, Anderson Torres, Bolsonaro's last minister of justice, who was on holiday in Florida. The solicitor general's office {askarrest|asked for} Torres's {arresttorres!demanded|arrest}.

Bolsonaro himself, who {leaves|flew} to Florida two days before his term ended and never {concede!denied|conceded} defeat, {boldeny|rejected} Lula's "{lulaacc|accusations} without proof". Peaceful {march|protest} was part of democracy, he wrote, but "{storm|depredations} and {storm|invasions} of public buildings" {bolcond|were not}. Hours later he was taken to hospital near Orlando with stomach pains from a {stab|stabbing} in 2018.

U.S. President Joe Biden {bidencall|telephoned} Lula on Monday and {invite|invited} him to Washington in February. The presidents of Mexico, Argentina, Colombia and Chile {condleaders|condemned} what Gabriel Boric called a "cowardly and vile {storm|attack} on democracy"; from Moscow a spokesman {moscow|condemned} "in the strongest terms" those who caused the {storm|disorder}. In Congress, whose leaders {reject|repudiated} "acts of terrorism", Democrats in Washington {dems|urged} Biden to {expelbol!demanded|expel} Bolsonaro.

Since the October run-off, which Lula won by less than two points, truckers had {roads|blocked} roads and crowds {camps|camped} outside barracks. On Dec. 12 some of them {fedpol|attacked} the federal police building in Brasilia and {fedpol|torched} buses; on Christmas Eve the police {defuse|defused} a bomb {bombair!attempted|planted} on a fuel lorry near the airport.
--
who health: body BR | the city's health service
who solicitor: body BR | solicitor general's office
who leaders: coalition - | The presidents of Mexico, Argentina, Colombia and Chile
who moscow: state RU | Moscow
who dems: party US | Democrats in Washington
who truckers: population BR | truckers
who governors: office BR | 27 governors
who congress: body BR | Congress
where palace: site BR -15.7992 -47.8608 | presidential palace
where airport: site BR -15.8692 -47.9208 | the airport
where sp: province BR - - | Sao Paulo state

* arrest COERCE/arrest occurred
  when: 2023-01-09 "Monday"
  where: camp; brasilia
  by: police
  to: "Jair Bolsonaro's followers"
  detained: ~1200 "some 1,200 people" side recipient
* storm PROTEST/riot occurred
  when: 2023-01-08 "Sunday"
  where: square; palace; brasilia
  by: rioters
  to: palace thing; congress; court
  injured: 46 "At least 46 people" side unknown voice health
  injured: 6 "six of them" part side unknown voice health
* clearcamp COERCE/restrict occurred
  when: 2023-01-09 "Monday"
  where: camp; brasilia
  by: police
  to: "Jair Bolsonaro's followers"
* capitol PROTEST/riot occurred
  when: 2021 "2021"
  where: "U.S. Capitol"
  to: "U.S. Capitol" thing
* march PROTEST/demo occurred
  when: 2023-01-08 "Sunday"
  where: square; brasilia
  by: "Thousands in yellow and green"
  participants: >=2000 vague "Thousands"
* escort COOPERATE occurred optional
  when: 2023-01-08 "Sunday"
  where: brasilia
  by: police
  to: "Thousands in yellow and green"
* demandcoup REQUEST/assist occurred
  when: 2023-01-08 "Sunday"
  where: square
  by: rioters
  to: "the military"
  about: coup
* coup COERCE/martial-law demanded optional
  when: ?
  by: "the military"
  to: lula
* horse ASSAULT/beat occurred
  when: 2023-01-08 "Sunday"
  where: palace; brasilia
  by: rioters
  to: "a mounted policeman"
  with: blunt "an iron bar"
  part_of: storm
* robpress ASSAULT/beat occurred
  when: 2023-01-08 "Sunday"
  where: palace; brasilia
  by: rioters
  to: "reporters"
  part_of: storm
* gas ASSAULT/crowd-control occurred
  when: 2023-01-08 "by evening"
  where: square; brasilia
  by: police
  to: rioters
  with: crowd-control "Tear gas"; helicopter "helicopters"
* arrestsun COERCE/arrest occurred
  when: 2023-01-08 "Sunday"
  where: square; brasilia
  by: police "officers"
  to: rioters
  detained: 300 "300" side recipient
* visitflood CONSULT/visit occurred optional
  when: 2023-01-08
  where: sp
  by: lula
* intervene COERCE/seize occurred
  when: 2023-01-08/2023-01-31 "Jan. 31"
  where: brasilia
  by: lula
* fund AID occurred
  when: ?
  by: "those who paid"
  to: rioters
  said: lula official "said"
* vowpun THREATEN/arrest occurred
  when: 2023-01-08/2023-01-09 bounded
  by: lula
  to: rioters; "those who paid"
  about: COERCE/arrest to rioters
  answers: storm
* lulaacc ACCUSE/allege occurred
  when: 2023-01-08/2023-01-09 bounded
  by: lula
  to: bolsonaro
  about: storm
* incite REQUEST/assist occurred
  when: ?
  by: bolsonaro alleged of lula
  to: rioters
  about: storm
  said: lula official claimed "blamed"
* lulaacc2 ACCUSE/allege occurred
  when: 2023-01-08/2023-01-09 bounded
  by: lula
  to: police "local police"
  about: complicit
* complicit COOPERATE occurred optional
  when: 2023-01-08
  where: square
  by: police "local police" alleged of lula
  to: rioters
  said: lula official claimed "accused"
* inspect CONSULT/visit occurred
  when: 2023-01-08 "Before midnight"
  where: "chamber of the court"; brasilia
  by: lula
  to: court
* govmeet CONSULT/multilateral occurred
  when: 2023-01-09 "Monday evening"
  where: brasilia
  by: lula; governors
* walk PROTEST/demo occurred optional
  when: 2023-01-09 "Monday evening"
  where: square; brasilia
  by: lula; governors
* suspend SANCTION/expel occurred
  when: 2023-01-08/2023-01-09 bounded
  by: moraes
  to: rocha
* ordercamps REQUEST/change occurred
  when: 2023-01-08/2023-01-09 bounded
  by: moraes
  about: clear2
* clear2 COERCE/restrict announced
  when: 2023-01-09/2023-01-10 bounded "within 24 hours"
  where: "all such camps"
  to: "all such camps" thing
* rochaapol CONCEDE occurred
  when: 2023-01-08 "Sunday night"
  by: rocha
  to: lula
* firetorres SANCTION/expel occurred
  when: 2023-01-08 "Sunday night"
  by: rocha
  to: torres
* askarrest REQUEST/change occurred
  when: 2023-01-08/2023-01-09 bounded
  by: solicitor
  about: arresttorres
* arresttorres COERCE/arrest demanded optional
  when: ?
  to: torres
* leaves RETREAT/withdraw occurred optional
  when: 2022-12-30 "two days before his term ended"
  where: florida
  by: bolsonaro
* concede CONCEDE denied optional
  when: 2022-10/2023-01-09 bounded
  by: bolsonaro
  to: lula
* boldeny REJECT occurred
  when: 2023-01-08/2023-01-09 bounded
  by: bolsonaro
  to: lula
  about: lulaacc
  answers: lulaacc
* bolcond ACCUSE/disapprove occurred
  when: 2023-01-08/2023-01-09 bounded
  by: bolsonaro
  to: rioters
  about: storm
  answers: storm
* stab ASSAULT/primitive occurred
  when: 2018 "2018"
  to: bolsonaro
  with: knife "stabbing"
  injured: 1 "he" side recipient
* bidencall CONSULT/phone occurred
  when: 2023-01-09 "Monday"
  by: biden; lula
  to: lula
* invite REQUEST/meet occurred
  when: 2023-01-09 "Monday"
  by: biden
  to: lula
  about: CONSULT/visit by lula to biden
* condleaders ACCUSE/disapprove occurred
  when: 2023-01-08/2023-01-09 bounded
  by: leaders
  to: rioters
  about: storm
  answers: storm
* moscow ACCUSE/disapprove occurred
  when: 2023-01-08/2023-01-09 bounded
  by: moscow
  to: rioters
  about: storm
  answers: storm
* reject ACCUSE/disapprove occurred
  when: 2023-01-08/2023-01-09 bounded
  by: congress
  to: rioters
  about: storm
  answers: storm
* dems REQUEST/change occurred
  when: 2023-01-08/2023-01-09 bounded
  by: dems
  to: biden
  about: expelbol
* expelbol COERCE/deport demanded optional
  when: ?
  where: florida
  by: biden
  to: bolsonaro
* roads PROTEST/obstruct occurred
  when: 2022-10/2023-01-09 bounded "Since the October run-off"
  by: truckers
* camps PROTEST/demo occurred
  when: 2022-10/2023-01-09 bounded "Since the October run-off"
  where: "barracks"
  by: "crowds"
  to: lula
* fedpol PROTEST/riot occurred
  when: 2022-12-12 from text "Dec. 12"
  where: brasilia
  by: "some of them"
  to: "the federal police building" thing; "buses" thing
* defuse COERCE/seize occurred
  when: 2022-12-24 "on Christmas Eve"
  where: airport; brasilia
  by: police
  to: "a bomb" thing
* bombair ASSAULT/explosives attempted
  when: 2022-12-24 "on Christmas Eve"
  where: airport; brasilia
  to: "a fuel lorry" thing
  with: bomb "bomb"

== fx-planalto-2
outlet: O Mirante do Lago
register: analysis
published: 2023-01-20
--
Who opened the door? Twelve days after the {storm|eighth of January}

Nobody who {storm|came} up the ramp that Sunday had to break a sweat. The line of police in front of Congress was 150 men thin; some of them took selfies with those they were to stop. A fortnight's worth of files, leaked and official, lets us put questions, if not yet answers.

First: the {callparty|invitation}. From the third of January {callparty|calls for} a "Selma party" ran on Telegram, with pick-up points for a hundred coaches. The intelligence agency {warnabin|warned} the Federal District's security secretariat on the Saturday that people talked of {storm|occupying} buildings. Anderson Torres, its head, had left for Orlando on Friday, two days after he was sworn in. When he landed again in Brasília last Saturday, federal policemen {arresttorres|led} him {arresttorres|off}; in his wardrobe they had {finddraft|found} the draft of a decree that would have {decree!hypothetical|placed} the electoral court under a state of defence. "It was for the shredder," his lawyers say.

Second: the army. When the riot police with their armoured cars came up at nine in the evening to {clearcamp!attempted|empty} the camp in front of headquarters, they met a row of tanks and a general. "You will {arrestno|not arrest} anyone here," General Arruda told Justice Minister Flávio Dino, according to four people who were there. They {bargain|haggled}; the {clearcamp|clearance} was {delay|put off} until Monday at dawn. Time enough for officers' families to slip away. The army says only that a night {clearcamp!hypothetical|action} would have cost lives. Lula has {lulamil|complained} that "someone in the palace {opendoor|opened} the door for them" and this week {dismiss|removed} 53 soldiers from service at his residence. Today he {meetgen|receives} the three commanders for lunch.

Third: the money. The solicitor general has had {freeze|frozen} 18.5 million reais of 52 persons and seven firms which {rent|hired} the coaches. Police this morning {lesa|searched} houses in five states; five men were {lesa2|taken}. They call the {lesa|operation} Lesa Pátria.

Fourth: the man in Florida. At the {askinc|request} of prosecutors Justice Moraes on the 13th opened the {include|inquiry} to Bolsonaro, who three days after the {storm|riot} had {postvid|shared} and then {delvid|deleted} a clip that said Lula was not elected. Forty-six Democratic members of the House have written to Biden {dems46|asking} him to revoke the former president's visa.

And the crowd? Of 1,843 who were {arrest|taken} to the gymnasium of the police academy, 684 were {release|let go}, the old, the ill, mothers of small children; 1,159 are in {arrest|jail}. 39 were {charge|charged} on Monday with an armed {coup39|attempt} at a {coup39|coup}. A man from Minas who had {clock|thrown} the clock to the floor has not been {clockman!denied|caught}.

The capital is still under {intervene|intervention}, and it is quiet. But on the 11th, when new {retake2!announced|marches} were announced in all state capitals "for the retaking of power", and the federal police {deploy|shut} the Esplanade with 3,000 men, exactly two people {retake2|turned up}.
--
who abin: body BR | intelligence agency
who secretariat: body BR | security secretariat
who fedpol: force BR | federal policemen; federal police
who arruda: person BR | General Arruda
who solicitor: body BR | The solicitor general
who prosecutors: body BR | prosecutors
who dems: party US | Forty-six Democratic members of the House
who minas: person BR | A man from Minas
who congress: body BR | Congress
who rioters: the crowd
who commanders: office BR | the three commanders
where headq: site BR -15.7740 -47.9290 | the camp in front of headquarters
where esplanade: site BR -15.7990 -47.8700 | the Esplanade
where ramp: site BR - - | the ramp
* storm PROTEST/riot occurred
  when: 2023-01-08 from text "eighth of January"
  by: rioters
  where: ramp; brasilia
  to: congress
* callparty REQUEST/assist occurred
  when: 2023-01-03/2023-01-08 bounded "From the third of January"
  about: storm
* warnabin REQUEST/assist occurred optional
  when: 2023-01-07 "on the Saturday"
  by: abin
  to: secretariat
  about: storm
* arresttorres COERCE/arrest occurred
  when: 2023-01-14 "last Saturday"
  where: brasilia
  by: fedpol
  to: torres
  detained: 1 "Anderson Torres" side recipient
* finddraft COERCE/seize occurred
  when: 2023-01-08/2023-01-14 bounded
  by: fedpol
  to: torres; "the draft of a decree" thing
* decree COERCE/martial-law hypothetical
  when: ?
  to: "the electoral court"
* clearcamp COERCE/restrict occurred
  when: 2023-01-09 "Monday at dawn"
  where: headq; brasilia
  by: police "the riot police"
  to: rioters "the crowd"; headq thing
* arrestno REJECT/yield occurred
  when: 2023-01-08 "at nine in the evening"
  where: headq; brasilia
  by: arruda; army
  to: dino
  about: COERCE/arrest
  said: "four people" unnamed "according to"
* bargain CONSULT occurred
  when: 2023-01-08 "at nine in the evening"
  where: headq; brasilia
  by: arruda; dino
  to: dino; arruda
  said: "four people" unnamed "according to"
* delay AGREE occurred optional
  when: 2023-01-08
  by: arruda; dino
  about: clearcamp
* lulamil ACCUSE/allege occurred
  when: 2023-01-08/2023-01-20 bounded
  by: lula
  to: "someone in the palace"
  about: opendoor
* opendoor COOPERATE occurred
  when: 2023-01-08
  where: "the palace"
  by: "someone in the palace" alleged of lula
  to: rioters
  said: lula official claimed "complained"
* dismiss SANCTION/expel occurred
  when: 2023-01-16/2023-01-20 week "this week"
  by: lula
  to: "53 soldiers"
  count: 53 "53 soldiers"
* meetgen CONSULT occurred
  when: 2023-01-20 "Today"
  by: lula; commanders
  to: lula
* freeze COERCE/restrict occurred
  when: 2023-01-08/2023-01-20 bounded
  by: solicitor
  to: "52 persons"; "seven firms"
* rent COOPERATE occurred optional
  when: 2023-01-03/2023-01-08 bounded
  by: "52 persons"; "seven firms"
  to: rioters
* lesa COERCE occurred
  when: 2023-01-20 "this morning"
  where: "five states"
  by: police
  to: "houses" thing
* lesa2 COERCE/arrest occurred
  when: 2023-01-20 "this morning"
  where: "five states"
  by: police
  to: "five men"
  detained: 5 "five men"
* include ACCUSE/investigate occurred
  when: 2023-01-13 from text "the 13th"
  by: moraes
  to: bolsonaro
  about: storm
  answers: askinc "At the request"
* postvid ACCUSE/allege occurred optional
  when: 2023-01-11 from storm "three days after"
  by: bolsonaro
  to: lula
* delvid RETREAT occurred optional
  when: 2023-01-11/2023-01-13 bounded
  by: bolsonaro
* dems46 REQUEST/change occurred
  when: 2023-01-08/2023-01-20 bounded
  by: dems
  to: biden
  about: SANCTION/discontinue by biden to bolsonaro
* release RETREAT/release occurred
  when: 2023-01-09/2023-01-20 bounded
  where: "the gymnasium of the police academy"
  to: "the old, the ill, mothers of small children"
  released: 684 "684" side recipient
* arrest COERCE/arrest occurred
  when: 2023-01-08/2023-01-20 bounded
  where: "the gymnasium of the police academy"
  by: police
  to: rioters "the crowd"
  detained: 1843 "1,843" side recipient
  detained: 1159 "1,159" part side recipient
* charge ACCUSE/investigate occurred
  when: 2023-01-16 "Monday"
  to: "39"
  about: coup39
  count: 39 "39"
* coup39 COERCE/martial-law attempted
  when: 2023-01-08
  to: lula
  by: "39" alleged
* clock PROTEST/riot occurred
  when: 2023-01-08
  by: minas
  to: "the clock" thing
  part_of: storm
* clockman COERCE/arrest denied
  when: 2023-01-08/2023-01-20 bounded
  to: minas
* intervene COERCE/seize ongoing
  when: 2023-01-08/2023-01-20 bounded
  where: brasilia
* deploy COERCE/restrict occurred
  when: 2023-01-11 from text "the 11th"
  where: esplanade; brasilia
  by: fedpol
  to: esplanade thing
  troops: 3000 "3,000 men"
* retake2 PROTEST/demo occurred
  when: 2023-01-11 from text "the 11th"
  where: esplanade; brasilia
  by: "two people"
  participants: 2 "two people"
* askinc REQUEST/assist occurred
  when: 2023-01-08/2023-01-13 bounded
  by: prosecutors
  to: moraes
  about: include

== fx-planalto-3
outlet: Tagus Atlantic Press
register: wire
published: 2025-09-12
--
Bolsonaro {convict|gets} 27 years for {plot|plotting} coup; Trump "surprised"

BRASILIA, Sept 12 (TAP) - A panel of Brazil's Supreme Court on Thursday {convict|sentenced} former president Jair Bolsonaro to 27 years and three months in prison for leading a {plot|conspiracy} to keep himself in power after his defeat in 2022, the first such {convict|verdict} on a former head of state in the country's history.

Four of five justices {convict|found} the 70-year-old {convict|guilty} of a {plot|coup attempt}, of armed criminal association and of the {storm|damage} done when the mob {storm|overran} the Three Powers Square on Jan. 8, 2023. The fifth, Luiz Fux, {fux|voted} for {acquit!hypothetical|acquittal}. Seven others, among them four generals and an admiral and the former justice minister Anderson Torres, {convict7|got} from two to 26 years.

According to the {indict|charges} the group {plot|drew up} decrees, {courted|sounded out} the commanders of the services, two of whom {refuse|refused}, and knew of a scheme to {kill|poison} Lula and {kill|shoot} Justice Alexandre de Moraes, who conducted the {trial|trial}. "Brazil nearly went back to dictatorship," Moraes said.

Bolsonaro, under house {housearr|arrest} since August 4 for having {breach|ignored} a {ban|ban} on messages, followed it on television. His lawyers will {appeal|appeal}. His son Eduardo, a deputy who has {lobby|lobbied} in Washington since March for {sanc!demanded|sanctions}, {sonacc|called} it a "witch hunt" and Congress {sonask|must} now grant an {amnesty!demanded|amnesty}, he said.

U.S. President Donald Trump, who in July put a 50 per cent {tariff|tariff} on Brazilian goods because of the {trial|trial} and whose Treasury {magnitsky|froze} any assets of Moraes, said the {convict|ruling} was "very {trumpcrit|bad} for Brazil". Secretary of State Marco Rubio {rubio|promised} that the United States would "{respond!threatened|respond} accordingly". Brazil's foreign ministry {mfareply|answered} that {rubio|threats} like that "will not {intimidate!denied|cow} our democracy".

On Sunday some 40,000 of his supporters had {rally|filled} the avenue in Sao Paulo with a giant U.S. flag; a {counter|counter-march} drew fewer. More than 1,600 people have been {indict8|charged} over the {storm|riot}, 640 of them {convicted8|convicted}. Fireworks {feast|went up} over several quarters of Rio on Thursday night.
--
who fux: person BR | Luiz Fux
who seven: person BR | Seven others
who trump: person US | Donald Trump; Trump
who treasury: body US | Treasury
who rubio: person US | Marco Rubio
who eduardo: person BR | Eduardo
who mfa: body BR | Brazil's foreign ministry
who us: state US | the United States
who congress: body BR | Congress
who panel: body BR | A panel; Four of five justices
who brazil: state BR | Brazil
where saopaulo: town BR -23.5505 -46.6333 | Sao Paulo
where rio: town BR -22.9068 -43.1729 | Rio
* convict SANCTION/convict occurred
  when: 2025-09-11 "Thursday"
  by: panel
  to: bolsonaro
  about: plot
* plot COERCE/martial-law attempted
  when: 2022/2023-01-08 bounded "2022"
  by: bolsonaro; seven
* storm PROTEST/riot occurred
  when: 2023-01-08 from text "Jan. 8, 2023"
  where: square
  by: rioters
  to: square thing
* fux REJECT occurred
  when: 2025-09-11 "Thursday"
  by: fux
  to: panel
  about: convict
* acquit RETREAT/release hypothetical optional
  when: ?
  to: bolsonaro
* convict7 SANCTION/convict occurred
  when: 2025-09-11 "Thursday"
  by: panel
  to: seven; torres
  count: 7 "Seven others"
* indict ACCUSE/investigate occurred
  when: ?
  to: bolsonaro; seven
  about: plot
* courted REQUEST/assist occurred
  when: 2022/2023-01-08 bounded
  by: bolsonaro; seven
  to: "the commanders of the services"
  about: plot
  said: "the charges" official claimed "According to"
* refuse REJECT/assist occurred
  when: 2022/2023-01-08 bounded
  by: "two of whom"
  to: bolsonaro
  about: courted
  answers: courted
  said: "the charges" official claimed "According to"
* kill ASSAULT/targeted attempted
  when: 2022/2023-01-08 bounded
  by: bolsonaro alleged of "the charges"; seven alleged of "the charges"
  to: lula; moraes
  said: "the charges" official claimed "According to"
* housearr COERCE/arrest ongoing
  when: 2025-08-04/2025-09-12 day from text "August 4"
  to: bolsonaro
  answers: breach "for having ignored"
* breach REJECT occurred
  when: ?
  to: court
  by: bolsonaro
* ban COERCE/restrict occurred
  when: ?
  to: bolsonaro
* appeal REQUEST/change announced
  when: ?
  by: "His lawyers"
  to: court
  about: convict
* lobby REQUEST/assist ongoing
  when: 2025-03/2025-09-12 bounded "March"
  where: "Washington"
  by: eduardo
  to: us
  about: sanc
* sanc SANCTION/discontinue demanded optional
  when: ?
  by: us
  to: brazil
* sonacc ACCUSE/disapprove occurred
  when: 2025-09-11/2025-09-12 bounded
  by: eduardo
  to: panel
  about: convict
  answers: convict
* sonask REQUEST/change occurred
  when: 2025-09-11/2025-09-12 bounded
  by: eduardo
  to: congress
  about: amnesty
* amnesty CONCEDE demanded optional
  when: ?
  by: congress
  to: bolsonaro
* tariff SANCTION/discontinue occurred
  when: 2025-07 month from published "July"
  by: trump; us
  to: brazil
  answers: trial "because of"
* trial ACCUSE/investigate occurred
  when: ?
  by: court
  to: bolsonaro
  about: plot
* magnitsky SANCTION/discontinue occurred
  when: ?
  by: treasury
  to: moraes
* trumpcrit ACCUSE/disapprove occurred
  when: 2025-09-11/2025-09-12 bounded
  by: trump
  to: panel
  about: convict
  answers: convict
* rubio THREATEN occurred
  when: 2025-09-11/2025-09-12 bounded
  by: rubio; us
  to: brazil
  about: respond
  answers: convict
* respond SANCTION threatened optional
  when: ?
  by: us
  to: brazil
* mfareply REJECT occurred
  when: 2025-09-11/2025-09-12 bounded
  by: mfa
  to: rubio
  about: rubio
  answers: rubio "answered"
* intimidate COERCE denied optional
  when: ?
  by: rubio
  to: brazil
  said: mfa official denied "answered"
* rally PROTEST/demo occurred
  when: 2025-09-07 "Sunday"
  where: saopaulo
  by: "some 40,000 of his supporters"
  participants: ~40000 "some 40,000"
* counter PROTEST/demo occurred
  when: 2025-09-07 "Sunday"
  where: saopaulo
  to: bolsonaro
* indict8 ACCUSE/investigate occurred
  when: 2023-01-08/2025-09-12 bounded
  to: "More than 1,600 people"
  about: storm
  count: >=1600 "More than 1,600 people"
* convicted8 SANCTION/convict occurred
  when: 2023-01-08/2025-09-12 bounded
  by: court
  to: "640 of them"
  about: storm
  count: 640 "640 of them"
* feast PROTEST/demo occurred optional
  when: 2025-09-11 "Thursday night"
  where: rio
