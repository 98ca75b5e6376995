story: fx-moise
conflict: Haiti
countries: HT, CO, US
facts: On 7 July 2021 about 1 a.m. armed men shot President Jovenel Moise dead in his house at Pelerin 5 above Port-au-Prince and wounded his wife Martine. Interim prime minister Claude Joseph declared a state of siege for 15 days. Police killed four, later three, suspects; by the 9th 17 were held, 15 Colombians and two Haitian Americans, eleven of them taken in the grounds of Taiwan's embassy. Haiti asked Washington and the UN for troops on the 9th. Christian Emmanuel Sanon was arrested on 11 July; the head of palace security, Dimitri Herard, on the 14th. Joseph yielded to Ariel Henry on 20 July; at the funeral in Cap-Haitien on 23 July there were shots and gas. (public record: press, police statements.)

who moise: person HT | Jovenel Moise; Moise; Jovenel Moïse; Moïse
who martine: person HT | Martine Moise; Martine Moïse
who joseph: person HT | Claude Joseph; Joseph
who henry: person HT | Ariel Henry; Henry
who police: force HT | Haitian police; the police; police
who charles: person HT | Leon Charles; Charles; Léon Charles
who colombians: population CO | Colombians; former Colombian soldiers; the Colombians
who us: state US | United States; Washington
who unsc: body - | UN Security Council; Security Council
who un: organisation - | United Nations
where pap: town HT 18.5392 -72.3350 | Port-au-Prince; PORT-AU-PRINCE
where pelerin: site HT 18.5060 -72.2780 | Pelerin 5; Pèlerin 5
where taiwan: site HT 18.5150 -72.2850 | Taiwan's embassy; Taiwanese embassy
where petionville: town HT 18.5125 -72.2853 | Petionville; Pétion-Ville
where cap: town HT 19.7578 -72.2044 | Cap-Haitien; CAP-HAITIEN; Cap-Haïtien

== fx-moise-1
outlet: Windward Wire
register: wire
published: 2021-07-08
--
Haiti police {gunb|kill} four suspects after president {murder|murdered} at home

PORT-AU-PRINCE, July 8 (WW) - Haitian police {gunb|shot} dead four men and {arrest2|arrested} two others in an hours-long {gunb|gunbattle} after a squad that posed as U.S. drug agents {murder|killed} President Jovenel Moise in his bedroom and {murder|wounded} his wife, officials said.

Three officers whom the gang had {hostage|taken hostage} were {freed|freed}, Police Chief Leon Charles said late on Wednesday. "They will be {vkill|killed} or {vcatch|caught}," he {vow|vowed}, speaking of those still on the run.

The {murder|attack} on the private residence, Pelerin 5, in the hills above the capital, began about 1 a.m. on Wednesday. A magistrate counted twelve bullet holes in the body; the house had been {ransack|turned upside down}, he said. In videos filmed by neighbours a man shouts in English with an American accent: "DEA operation, everybody {staydown|stay down}." Haiti's ambassador in Washington, Bocchit Edmond, called the killers "well-trained mercenaries, foreigners" and said he had {askhelp|asked} the United States for {help!demanded|help} with the {invest|investigation}. None of the president's guards was so much as scratched.

Interim Prime Minister Claude Joseph declared a 15-day {emerg|state of siege} and {airport|closed} the airport; the Dominican Republic {border|shut} its border and {drtroops|sent} more troops there. Martine Moise was {medevac|flown} to a hospital in Miami, where she was stable.

It was not clear who governs. Two days before the {murder|murder} Moise had named Ariel Henry, a surgeon, to replace Joseph, but Henry had not been sworn in. "I'm the prime minister," Henry told a newspaper; the UN envoy, Helen La Lime, said that Joseph would lead until elections in September. The head of the Supreme Court, next in line by one version of the constitution, died of Covid-19 last month.

Moise, 53, a banana exporter, had ruled by decree since January 2020, when he let parliament lapse. His opponents held that his term had ended in February; on Feb. 7 he had 23 people, a judge among them, {feb7|arrested} over what he called an {plot|attempt} on his life. Gangs have {gang14|driven} more than 14,000 people from their homes in the capital since June 1, and on June 29 gunmen {june29|killed} at least 15 people there, a journalist and an activist among them.

The Security Council {unsccond|condemned} the {murder|assassination} on Wednesday in "the strongest terms" and {unscmeet|meets} on it behind closed doors on Thursday. U.S. President Joe Biden {biden|called} it "heinous". Pope Francis sent {condol|condolences}. Cuba and Venezuela {cuba|denounced} it as well, and Colombia's Ivan Duque {duque|urged} the Organization of American States to {mission!demanded|send} a mission "to guard the democratic order".

~ WW tracker: Caribbean desk
--
who squad: group - | a squad; the gang; mercenaries
who edmond: person HT | Bocchit Edmond
who magistrate: office HT | A magistrate
who dr: state DO | Dominican Republic
who lalime: person - | Helen La Lime
who biden: person US | Joe Biden
who pope: person VA | Pope Francis
who cuba: state CU | Cuba
who venezuela: state VE | Venezuela
who duque: person CO | Ivan Duque
who oas: organisation - | Organization of American States
who gangs: group HT | Gangs
who opponents: party HT | His opponents
where washington: town US 38.895 -77.036 | Washington
where miami: town US 25.7617 -80.1918 | Miami
where airport: site HT - - | the airport
* gunb ASSAULT/firearms occurred
  when: 2021-07-07 "Wednesday"
  by: police
  to: squad
  killed: 4 "four men" side recipient
  said: "officials" official "said"
* murder ASSAULT/targeted occurred
  when: 2021-07-07 "Wednesday" "about 1 a.m."
  where: pelerin; pap
  by: squad
  to: moise; martine; pelerin thing
  killed: 1 "President Jovenel Moise" side recipient
  injured: 1 "his wife" side recipient
  injured: 0 "None of the president's guards" part side recipient
  said: "officials" official "said"
* arrest2 COERCE/arrest occurred
  when: 2021-07-07 "Wednesday"
  by: police
  to: squad
  detained: 2 "two others"
  said: "officials" official "said"
* hostage ASSAULT/abduct occurred
  when: 2021-07-07 "Wednesday"
  by: squad
  to: "Three officers"
  abducted: 3 "Three officers"
  said: charles official "said"
* freed RETREAT/release occurred
  when: 2021-07-07 "Wednesday"
  to: "Three officers"
  released: 3 "Three officers"
  said: charles official "said"
* vow THREATEN/violence occurred
  when: 2021-07-07 "Wednesday"
  by: charles
  to: squad
  about: vkill
* vkill ASSAULT threatened optional
  when: ?
  by: police
  to: squad
* vcatch COERCE/arrest threatened optional
  when: ?
  by: police
  to: squad
* ransack ASSAULT/destroy occurred optional
  when: 2021-07-07
  where: pelerin
  by: squad
  to: "the house" thing
  part_of: murder
  said: magistrate official "said"
* staydown COERCE/restrict occurred optional
  when: 2021-07-07
  where: pelerin
  by: squad
  to: "everybody"
  part_of: murder
* askhelp REQUEST/assist occurred
  when: 2021-07-07/2021-07-08 bounded
  by: edmond
  to: us
  about: help
* help AID demanded optional
  when: ?
  by: us
* invest ACCUSE/investigate ongoing
  when: 2021-07-07/2021-07-08 bounded
  to: squad
  about: murder
* emerg COERCE/martial-law occurred
  when: 2021-07-07/2021-07-08 bounded
  by: joseph
* airport COERCE/restrict occurred
  when: 2021-07-07/2021-07-08 bounded
  where: airport
  by: joseph
  to: airport thing
* border COERCE/restrict occurred
  when: 2021-07-07/2021-07-08 bounded
  where: "its border"
  by: dr
  to: "its border" thing
* drtroops MOBILIZE/troops occurred
  when: 2021-07-07/2021-07-08 bounded
  where: "its border"
  by: dr
* medevac AID occurred
  when: 2021-07-07/2021-07-08 bounded
  where: miami
  to: martine
* feb7 COERCE/arrest occurred
  when: 2021-02-07 day from text "Feb. 7"
  by: moise
  to: "23 people"
  detained: 23 "23 people"
  detained: 1 "a judge" part
  answers: plot "over"
* plot ASSAULT attempted
  when: ?
  by: "23 people" alleged of moise
  to: moise
  said: moise party claimed "called"
* gang14 COERCE/deport occurred
  when: 2021-06-01/2021-07-08 "since June 1"
  where: pap
  by: gangs
  to: "people"
  displaced: >=14000 "more than 14,000 people"
* june29 ASSAULT/firearms occurred
  when: 2021-06-29 day from text "June 29"
  where: pap
  by: "gunmen"
  to: "people"
  killed: >=15 "at least 15 people" side civilian
  killed: 1 "a journalist" part side civilian
  killed: 1 "an activist" part side civilian
* unsccond ACCUSE/disapprove occurred
  when: 2021-07-07 "Wednesday"
  by: unsc
  to: squad
  about: murder
  answers: murder "condemned the assassination"
* unscmeet CONSULT/multilateral announced
  when: 2021-07-08 "Thursday"
  by: unsc
  about: murder
* biden ACCUSE/disapprove occurred
  when: 2021-07-07/2021-07-08 bounded
  by: biden
  to: squad
  about: murder
  answers: murder
* condol SUPPORT occurred optional
  when: 2021-07-07/2021-07-08 bounded
  by: pope
* cuba ACCUSE/disapprove occurred
  when: 2021-07-07/2021-07-08 bounded
  by: cuba; venezuela
  to: squad
  about: murder
  answers: murder "denounced it"
* duque REQUEST/assist occurred
  when: 2021-07-07/2021-07-08 bounded
  by: duque
  to: oas
  about: mission
* mission MOBILIZE demanded optional
  when: ?
  by: oas
tie: charles leads police "Police Chief"

== fx-moise-2
outlet: Le Courrier des Mornes
register: translation
machine_translated: French
published: 2021-07-12
--
{murder|Magnicide}: a pastor-doctor {sanon|put under the bolts}, the Americans {experts|send} experts

PORT-AU-PRINCE.- The director of the national police, Léon Charles, announced Sunday the {sanon|arrest} of Christian Emmanuel Sanon, 63 years, Haitian doctor living in Florida, whom he {sanonacc|designates} as one of the sponsors of the {murder|assassination} of the president Jovenel Moïse, perpetrated in the night of Tuesday to Wednesday in his residence of Pèlerin 5. In the house of the person {sanon|apprehended} one {seize|seized} a cap marked DEA, twenty boxes of bullets and plates of vehicles of the neighboring Republic. According to the police he had arrived by private plane in June "with political objectives", accompanied of some Colombians, whose first mission was to guard him; later they received another {order|order}, to {arrestpres!demanded|arrest} the president.

Are thus {custody|detained} twenty-one persons, of which eighteen Colombians and three Americans of Haitian origin. Three Colombians were {gunb|shot down}; Charles had said four the day first. Five would still run. It will be remembered that Thursday eleven of these men were {embassy|captured} in the court of the embassy of Taiwan, which had {authorize|authorized} the agents to enter, and that at Pétion-Ville the population had {grab|grabbed} two with the ropes and {grab|dragged} them, and {burncars|put fire} to three of their cars. The general Jorge Vargas, chief of the Colombian police, {vargas|arrived} with a team to {coop|collaborate}; he speaks of four societies which {recruit|recruited} former militaries for 2,700 dollars the month.

The widow, from her bed in Miami, {widow|accused} Saturday in a vocal message: "The mercenaries {murder|riddled} my husband without letting to him time to say a word... You know against whom he fought." The senator without quorum Youri Latortue and the ex-candidate Steven Benoit {suspect|suspect} rather the guards; the chief of the security of the palace, Dimitri Hérard, is {convoke|convoked} for Wednesday at the Prosecutor's.

On the {askmarines|demand} that the interim prime minister Claude Joseph had formulated Wednesday for American troops and of the United Nations, Washington has {usno|said no} for the hour; a delegation of the FBI and of the Security has however {usmeet|met} Sunday at the same time Joseph, Ariel Henry and the president of the Senate Joseph Lambert, whom eight of the ten remaining senators had {proclaim|proclaimed} Friday president of the Republic. "To {usmeet|receive} the three together, it is already to choose none," judged a diplomat.

Jimmy Chérizier alias Barbecue, head of the gangs G9, {callstreet|ordered} Saturday to his troops in a video to {descend!demanded|descend} into the street, and {barbacc|accused} "stinking bourgeoisie" and police of having {murder|sacrificed} the president. Shops of Delmas were {loot|pillaged} Friday. The markets and stations of gasoline have reopened today.
--
who us: the Americans
who sanon: person HT | Christian Emmanuel Sanon; Haitian doctor living in Florida
who vargas: person CO | Jorge Vargas
who latortue: person HT | Youri Latortue
who benoit: person HT | Steven Benoit
who herard: person HT | Dimitri Hérard
who lambert: person HT | Joseph Lambert
who barbecue: person HT | Jimmy Chérizier; Barbecue
who martine: The widow
who taiwanst: state TW | Taiwan
who population: population HT | the population
who senators: body HT | eight of the ten remaining senators
who fbi: body US | a delegation of the FBI
who prosecutor: body HT | the Prosecutor
who colteam: group CO | eighteen Colombians; Three Colombians; these men; The mercenaries
where miami: town US 25.7617 -80.1918 | Miami
where delmas: town HT 18.5447 -72.3028 | Delmas
where court: site HT 18.5150 -72.2850 | the court of the embassy
* murder ASSAULT/targeted occurred
  when: 2021-07-06/2021-07-07 day from published "the night of Tuesday to Wednesday"
  where: pelerin
  by: colteam; sanon alleged of charles; "the guards" alleged of latortue; "bourgeoisie" alleged of barbecue; police alleged of barbecue
  to: moise
  killed: 1 "the president Jovenel Moïse" side recipient
  said: martine witness "accused"
* sanon COERCE/arrest occurred
  when: 2021-07-07/2021-07-11 bounded "Sunday"
  by: police
  to: sanon
  said: charles official "announced"
* sanonacc ACCUSE/allege occurred
  when: 2021-07-11 "Sunday"
  by: charles
  to: sanon
  about: murder
* experts MOBILIZE occurred
  when: 2021-07-07/2021-07-11 bounded
  by: us; fbi
* seize COERCE/seize occurred
  when: 2021-07-07/2021-07-11 bounded
  where: "the house of the person apprehended"
  by: police
  to: "a cap marked DEA" thing; "twenty boxes of bullets" thing; "plates of vehicles" thing
  munitions: 20 "twenty boxes of bullets"
* order REQUEST/change occurred
  when: 2021-06/2021-07-07 bounded "later"
  to: colombians
  about: arrestpres
  said: police official "According to"
* arrestpres COERCE/arrest demanded optional
  when: ?
  by: colombians
  to: moise
* custody COERCE/arrest occurred
  when: 2021-07-07/2021-07-12 bounded
  by: police
  to: colteam
  detained: 21 "twenty-one persons"
  detained: 18 "eighteen Colombians" part
  detained: 3 "three Americans of Haitian origin" part
* gunb ASSAULT/firearms occurred
  when: 2021-07-07 "the day first"
  by: police
  to: colteam
  killed: 3 "Three Colombians" side recipient
  killed: 4 "four" side recipient voice charles as_of 2021-07-07
* embassy COERCE/arrest occurred
  when: 2021-07-08 "Thursday"
  where: court
  by: police
  to: colteam
  detained: 11 "eleven of these men"
  part_of: custody
* authorize AGREE occurred
  when: 2021-07-08 "Thursday"
  where: court
  by: taiwanst
  to: police
  about: embassy
* grab ASSAULT/abduct occurred
  when: 2021-07-08 "Thursday"
  where: petionville
  by: population
  to: colteam
  abducted: 2 "two"
* burncars PROTEST/riot occurred
  when: 2021-07-08 "Thursday"
  where: petionville
  by: population
  to: colteam; "three of their cars" thing
* vargas CONSULT/visit occurred
  when: 2021-07-07/2021-07-12 bounded
  by: vargas
* coop COOPERATE announced
  when: ?
  by: vargas
* recruit MOBILIZE/militia occurred
  when: ?
  by: "four societies" alleged of vargas
  to: "former militaries"
  said: vargas official "speaks"
* widow ACCUSE/allege occurred
  when: 2021-07-10 "Saturday"
  where: miami
  by: martine
  to: colteam
  about: murder
* suspect ACCUSE/allege occurred
  when: 2021-07-07/2021-07-12 bounded
  by: latortue; benoit
  to: "the guards"
  about: murder
* convoke REQUEST/meet occurred
  when: 2021-07-07/2021-07-12 bounded
  by: prosecutor
  to: herard
* askmarines REQUEST/assist occurred
  when: 2021-07-07 "Wednesday"
  by: joseph
  to: us; un
  about: MOBILIZE/troops by us
* usno REJECT/assist occurred
  when: 2021-07-07/2021-07-12 bounded
  by: us
  to: joseph
  about: askmarines
  answers: askmarines "said no"
* usmeet CONSULT/multilateral occurred
  when: 2021-07-11 "Sunday"
  by: fbi; joseph; henry; lambert
  to: joseph; henry; lambert
* proclaim SUPPORT occurred optional
  when: 2021-07-09 "Friday"
  by: senators
  to: lambert
* callstreet REQUEST/assist occurred
  when: 2021-07-10 "Saturday"
  by: barbecue
  to: "his troops"
  about: descend
* descend PROTEST/demo demanded optional
  when: ?
  by: "his troops"
* barbacc ACCUSE/allege occurred
  when: 2021-07-10 "Saturday"
  by: barbecue
  to: "bourgeoisie"; police
  about: murder
* loot PROTEST/riot occurred
  when: 2021-07-09 "Friday"
  where: delmas
  to: "Shops of Delmas" thing
figure: fugitives 5 "Five"
figure: votes 8 "eight" of senators
tie: charles leads police "director of"
tie: barbecue leads "gangs G9" "head of"
tie: vargas leads "Colombian police" "chief of"

== fx-moise-3
outlet: Antilles Newswire
register: wire
published: 2021-07-24
--
{shots|Shots} and {gas|gas} at funeral of Haiti's {murder|slain} president

CAP-HAITIEN, July 24 (AN) - Foreign delegations, the American one first, {leave|hurried} from the burial of Jovenel Moise on Friday when {shots|gunfire} broke out near the family estate outside Cap-Haitien and police {gas|fired} tear gas at protesters beyond the wall.

Nobody inside was hit. The U.S. ambassador to the United Nations, Linda Thomas-Greenfield, was back home by evening; the White House said it was "deeply concerned". The coffin stood under a white canopy. Mourners {shout|shouted} "Killer!" at Police Chief Leon Charles and {chase|chased} members of the Port-au-Prince elite from the stands. Martine Moise, her arm in a black sling, {martacc|told} the gathering that the bloodthirsty wolves were still hunting, and that those who did it were looking on "with satisfaction".

Ariel Henry, sworn in on Tuesday as prime minister, embraced her. His predecessor Claude Joseph had {resign|given up} the post under pressure from a group of ambassadors who had {call|called on} Henry on July 17 to form a government. Henry has {promise|promised} elections as soon as may be and said the guilty will be brought to {trial!announced|trial}.

The two days before the ceremony had seen {riots|riots} in the city, where Moise's followers {barric|threw up} barricades of burning tyres and {bridge|set} a bridge {bridge|alight}; at least one man was {quart|shot} dead on Thursday at Quartier-Morin, {clash|clashes} between groups from north and south having been reported there. Police say they have 26 people in {custody|custody}, among them 18 Colombians. Dimitri Herard, who commanded the palace guard and was {herard|locked up} on July 14, has had his four deputies {isolate|put in isolation} as well. An ex-official of the justice ministry, Joseph Felix Badio, who by the Colombian police's account gave the {killorder|order} to {murder|kill}, is {sought|sought}. A judge's clerk in the case told of death {threats|threats} by telephone.

In Bogota the wives of the prisoners {wives|marched} to the foreign ministry on Thursday, {demvisit|demanding} a {visit!demanded|visit} by the consul. Their men have been {beatp|beaten} and {beatp|stabbed} by guards, they say. The Inter-American Commission {iachr|asked} Haiti for a report.

Washington, which {usno|declined} to send soldiers, has {marines|dispatched} marines for its embassy only. On Wednesday it named a special envoy, Daniel Foote, and {vaccine|shipped} 500,000 doses of vaccine.
--
who thomas: person US | Linda Thomas-Greenfield
who mourners: population HT | Mourners
who ambassadors: coalition - | a group of ambassadors
who followers: population HT | Moise's followers
who herard: person HT | Dimitri Herard
who badio: person HT | Joseph Felix Badio
who colpol: force CO | Colombian police
who clerk: person HT | A judge's clerk
who wives: population CO | the wives; wives
who iachr: body - | Inter-American Commission
who haiti: state HT | Haiti
who colombians: 18 Colombians
who whitehouse: body US | White House
where estate: site HT - - | the family estate
where quartier: town HT 19.70 -72.16 | Quartier-Morin
where bogota: town CO 4.609 -74.082 | Bogota
* shots ASSAULT/firearms occurred
  when: 2021-07-23 "Friday"
  where: estate; cap
  injured: 0 "Nobody inside" side civilian
* gas ASSAULT/crowd-control occurred
  when: 2021-07-23 "Friday"
  where: estate; cap
  by: police
  to: "protesters"
  with: crowd-control "tear gas"
* murder ASSAULT/targeted occurred
  when: ?
  by: badio alleged of colpol; charles alleged of mourners
  to: moise
  killed: 1 "Haiti's slain president" side recipient
* leave RETREAT/withdraw occurred optional
  when: 2021-07-23 "Friday"
  where: estate; cap
  by: "Foreign delegations"
* shout ACCUSE/allege occurred
  when: 2021-07-23
  where: estate; cap
  by: mourners
  to: charles
  about: murder
* chase PROTEST/riot occurred
  when: 2021-07-23
  where: estate; cap
  by: mourners
  to: "members of the Port-au-Prince elite"
* martacc ACCUSE/allege occurred optional
  when: 2021-07-23
  where: estate; cap
  by: martine
  to: "those who did it"
  about: murder
* resign RETREAT/resign occurred
  when: 2021-07-17/2021-07-20 bounded "Tuesday"
  by: joseph
  answers: call "under pressure"
* call REQUEST/change occurred
  when: 2021-07-17 day from text "July 17"
  by: ambassadors
  to: henry
* promise AGREE occurred
  when: 2021-07-20/2021-07-24 bounded
  by: henry
* trial ACCUSE/investigate announced optional
  when: ?
  to: "the guilty"
  said: henry official "said"
  about: murder
* riots PROTEST/riot occurred
  when: 2021-07-21/2021-07-22 "The two days before the ceremony"
  where: cap
  by: followers
* barric PROTEST/obstruct occurred
  when: 2021-07-21/2021-07-22 "The two days before the ceremony"
  where: cap
  by: followers
  part_of: riots
* bridge PROTEST/riot occurred
  when: 2021-07-21/2021-07-22 "The two days before the ceremony"
  where: cap
  by: followers
  to: "a bridge" thing
  part_of: riots
* quart ASSAULT/firearms occurred
  when: 2021-07-22 "Thursday"
  where: quartier
  to: "one man"
  killed: >=1 "at least one man" side civilian
* clash ASSAULT occurred
  when: 2021-07-22 "Thursday"
  where: quartier
  by: "groups from north and south"
  to: "groups from north and south"
  said: "having been reported" unnamed
* custody COERCE/arrest occurred
  when: ?
  by: police
  to: colombians
  detained: 26 "26 people"
  detained: 18 "18 Colombians" part
  said: police official "say"
* herard COERCE/arrest occurred
  when: 2021-07-14 day from text "July 14"
  to: herard
* isolate COERCE/arrest occurred
  when: 2021-07-14/2021-07-24 bounded
  to: "his four deputies"
  detained: 4 "four deputies"
* killorder REQUEST/change occurred
  when: ?
  by: badio alleged of colpol
  about: murder
  said: colpol official "account"
* sought COERCE/arrest attempted
  when: 2021-07-24
  to: badio
* threats THREATEN/violence occurred
  when: ?
  to: clerk
  about: ASSAULT to clerk
  said: clerk party "told"
* wives PROTEST/demo occurred
  when: 2021-07-22 "Thursday"
  where: "the foreign ministry"; bogota
  by: wives
  to: "the foreign ministry"
* demvisit REQUEST/assist occurred
  when: 2021-07-22 "Thursday"
  where: "the foreign ministry"; bogota
  by: wives
  to: "the foreign ministry"
  about: visit
* visit CONSULT/visit demanded optional
  when: ?
  by: "the consul"
  to: "the prisoners"
* beatp ASSAULT/beat occurred
  when: ?
  by: "guards" alleged of wives
  to: "Their men"
  said: wives party "say"
* iachr REQUEST/change occurred
  when: 2021-07-22/2021-07-24 bounded
  by: iachr
  to: haiti
* usno REJECT/assist occurred
  when: ?
  by: us
  to: haiti
  about: MOBILIZE/troops by us
* marines MOBILIZE/troops occurred
  when: ?
  where: "its embassy"
  by: us
* vaccine AID occurred
  when: 2021-07-21 "Wednesday"
  by: us
  to: haiti
  doses: 500000 "500,000 doses of vaccine"
tie: herard commands "palace guard" former "commanded"
tie: charles leads police "Police Chief"
