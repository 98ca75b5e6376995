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
Haiti police {clash|kill} four suspects after president {assass|murdered} at home

PORT-AU-PRINCE, July 8 (WW) - Haitian police {clash|shot} dead four men and {arrest2|arrested} two others in an hours-long {clash|gunbattle} after a squad that {pose|posed} as U.S. drug agents {assass|killed} President Jovenel Moise in his bedroom and {assass|wounded} his wife, officials said.

Three officers whom the gang had {copshost|taken hostage} were {copsfree|freed}, Police Chief Leon Charles said late on Wednesday. "They will be {killcap!threatened|killed} or {killcap2!threatened|caught}," he {vow|vowed}, speaking of those still on the run.

The {assass|attack} on the private residence, Pelerin 5, in the hills above the capital, began about 1 a.m. on Wednesday. A magistrate counted twelve bullet holes in the body; the house had been {loot|turned} upside down, he said. In videos filmed by neighbours a man shouts in English with an American accent: "DEA {pose|operation}, everybody {orderdown|stay down}." Haiti's ambassador in Washington, Bocchit Edmond, {ambacc|called} the killers "well-trained mercenaries, foreigners" and said he had {askus|asked} the United States for {help!demanded|help} with the {probe|investigation}. None of the president's guards was so much as scratched.

Interim Prime Minister Claude Joseph declared a 15-day {siege|state of siege} and {airport|closed} the airport; the Dominican Republic {drborder|shut} its border and {drtroops|sent} more troops there. Martine Moise was {medevac|flown} to a hospital in Miami, where she was stable.

It was not clear who governs. Two days before the {assass|murder} Moise had named Ariel Henry, a surgeon, to replace Joseph, but Henry had not been sworn in. "I'm the prime minister," Henry told a newspaper; the UN envoy, Helen La Lime, said that Joseph would lead until elections in September. The head of the Supreme Court, next in line by one version of the constitution, died of Covid-19 last month.

Moise, 53, a banana exporter, had ruled by decree since January 2020, when he {dissolve|let} parliament lapse. His opponents {oppterm|held} that his term had ended in February; on Feb. 7 he had 23 people, a judge among them, {feb7|arrested} over what he called an {coupfeb!attempted|attempt} on his life. Gangs have {gangs|driven} more than 14,000 people from their homes in the capital since June 1, and on June 29 gunmen {june29|killed} at least 15 people there, a journalist and an activist among them.

The Security Council {unscond|condemned} the {assass|assassination} on Wednesday in "the strongest terms" and {unscmeet|meets} on it behind closed doors on Thursday. U.S. President Joe Biden {bidencond|called} it "heinous". Pope Francis sent {pope|condolences}. Cuba and Venezuela {cubven|denounced} it as well, and Colombia's Ivan Duque {duque|urged} the Organization of American States to {oasmission!demanded|send} a mission "to guard the democratic order".

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
* clash ASSAULT/firearms occurred
  when: 2021-07-07 "Wednesday"
  where: pap
  by: police
  to: squad
  killed: 4 "four men" side recipient
  said: "officials" official "said"
* assass ASSAULT/targeted occurred
  when: 2021-07-07 "1 a.m. on Wednesday"
  where: pelerin; pap
  by: squad
  to: moise; martine "his wife"
  with: small-arms "bullet"
  killed: 1 "President Jovenel Moise" side recipient
  injured: 1 "his wife" side recipient
  injured: 0 "None of the president's guards" side recipient
  said: "officials" official "said"
* arrest2 COERCE/arrest occurred
  when: 2021-07-07
  where: pap
  by: police
  to: squad "two others"
  detained: 2 "two others" side recipient
  said: "officials" official "said"
* pose COERCE/misinformation occurred optional
  when: 2021-07-07
  where: pelerin
  by: squad
  said: "officials" official "said"
* copshost ASSAULT/abduct occurred
  when: 2021-07-07
  where: pap
  by: squad
  to: police "Three officers"
  abducted: 3 "Three officers" side recipient voice charles
  said: charles official "said"
* copsfree RETREAT/release occurred
  when: 2021-07-07
  where: pap
  to: police "Three officers"
  released: 3 "Three officers" side recipient voice charles
  said: charles official "said"
* killcap ASSAULT/firearms threatened optional
  when: ?
  by: police
  to: squad
* killcap2 COERCE/arrest threatened optional
  when: ?
  by: police
  to: squad
* vow THREATEN/violence occurred
  when: 2021-07-07 "late on Wednesday"
  by: charles
  to: squad
  about: killcap
  about: killcap2
* loot COERCE/seize occurred
  when: 2021-07-07
  where: pelerin
  by: squad
  to: "the house" thing
  said: magistrate official "said"
* orderdown COERCE/restrict occurred
  when: 2021-07-07
  where: pelerin
  by: squad "a man"
  to: "everybody"
* ambacc ACCUSE/allege occurred optional
  when: 2021-07-07/2021-07-08 bounded
  by: edmond
  to: squad
  about: assass
* askus REQUEST/assist occurred
  when: 2021-07-07/2021-07-08 bounded
  by: edmond
  to: us
  about: help
* help AID demanded optional
  when: ?
  by: us
* probe ACCUSE/investigate ongoing
  when: 2021-07-07/2021-07-08 bounded
  to: squad
  about: assass
* siege COERCE/martial-law occurred
  when: 2021-07-07/2021-07-08 bounded
  by: joseph
* airport COERCE/restrict occurred
  when: 2021-07-07/2021-07-08 bounded
  where: airport; pap
  by: joseph
  to: airport thing
* drborder COERCE/restrict occurred
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
* dissolve COERCE/martial-law occurred optional
  when: 2020-01 from text "January 2020"
  by: moise
  to: "parliament"
* oppterm REJECT occurred optional
  when: ?
  by: opponents
  to: moise
* feb7 COERCE/arrest occurred
  when: 2021-02-07 from text "Feb. 7"
  by: moise
  to: "23 people"
  detained: 23 "23 people" side recipient
  detained: 1 "a judge" part side recipient
  answers: coupfeb "over"
* coupfeb ASSAULT/targeted attempted
  when: ?
  by: "23 people" alleged of moise
  to: moise
  said: moise official claimed "called"
* gangs COERCE/deport occurred
  when: 2021-06-01/2021-07-08 day from text "June 1"
  where: pap
  by: gangs
  to: "more than 14,000 people"
  displaced: >=14000 "more than 14,000 people"
* june29 ASSAULT/firearms occurred
  when: 2021-06-29 from text "June 29"
  where: pap
  by: "gunmen"
  to: "at least 15 people"
  killed: >=15 "at least 15 people" side civilian
  killed: 1 "a journalist" part side civilian
  killed: 1 "an activist" part side civilian
* unscond ACCUSE/disapprove occurred
  when: 2021-07-07 "Wednesday"
  by: unsc
  to: squad
  about: assass
  answers: assass
* unscmeet CONSULT/multilateral announced
  when: 2021-07-08 "Thursday"
  by: unsc
* bidencond ACCUSE/disapprove occurred
  when: 2021-07-07/2021-07-08 bounded
  by: biden
  to: squad
  about: assass
  answers: assass
* pope SUPPORT occurred optional
  when: 2021-07-07/2021-07-08 bounded
  by: pope
* cubven ACCUSE/disapprove occurred
  when: 2021-07-07/2021-07-08 bounded
  by: cuba; venezuela
  to: squad
  about: assass
  answers: assass
* duque REQUEST/assist occurred
  when: 2021-07-07/2021-07-08 bounded
  by: duque
  to: oas
  about: oasmission
* oasmission MOBILIZE demanded optional
  when: ?
  by: oas

== fx-moise-2
outlet: Le Courrier des Mornes
register: translation
machine_translated: French
published: 2021-07-12
--
{assass|Magnicide}: a pastor-doctor put {sanon|under the bolts}, the Americans {experts|send} experts

PORT-AU-PRINCE.- The director of the national police, Léon Charles, announced Sunday the {sanon|arrest} of Christian Emmanuel Sanon, 63 years, Haitian doctor living in Florida, whom he {sanonacc|designates} as one of the sponsors of the {assass|assassination} of the president Jovenel Moïse, perpetrated in the night of Tuesday to Wednesday in his residence of Pèlerin 5. In the house of the person {sanon|apprehended} one {found|seized} a cap marked DEA, twenty boxes of bullets and plates of vehicles of the neighboring Republic. According to the police he had arrived by private plane in June "with political objectives", accompanied of some Colombians, whose first mission was to guard him; later they received another {recruit|order}, to {plan!demanded|arrest} the president.

Are thus {arrest|detained} twenty-one persons, of which eighteen Colombians and three Americans of Haitian origin. Three Colombians were {clash|shot down}; Charles had said four the day first. Five would still {flee|run}. It will be remembered that Thursday eleven of these men were {taiwan|captured} in the court of the embassy of Taiwan, which had {taiwanok|authorized} the agents to enter, and that at Pétion-Ville the population had {mob|grabbed} two with the ropes and {mob|dragged} them, and {burncars|put fire} to three of their cars. The general Jorge Vargas, chief of the Colombian police, {vargas|arrived} with a team to {cooperate|collaborate}; he speaks of four societies which {recruit2|recruited} former militaries for 2,700 dollars the month.

The widow, from her bed in Miami, {martacc|accused} Saturday in a vocal message: "The mercenaries {assass|riddled} my husband without letting to him time to say a word... You know against whom he fought." The senator without quorum Youri Latortue and the ex-candidate Steven Benoit {guardacc|suspect} rather the guards; the chief of the security of the palace, Dimitri Hérard, is {summonh|convoked} for Wednesday at the Prosecutor's.

On the {asktroops|demand} that the interim prime minister Claude Joseph had formulated Wednesday for American troops and of the United Nations, Washington has {nottroops|said no} for the hour; a delegation of the FBI and of the Security has however {usvisit|met} Sunday at the same time Joseph, Ariel Henry and the president of the Senate Joseph Lambert, whom eight of the ten remaining senators had {lambert|proclaimed} Friday president of the Republic. "To {usvisit|receive} the three together, it is already to choose none," judged a diplomat.

Jimmy Chérizier alias Barbecue, head of the gangs G9, {barbecue|ordered} Saturday to his troops in a video to {streetcall!demanded|descend} into the street, and {barbacc|accused} "stinking bourgeoisie" and police of having {assass|sacrificed} the president. Shops of Delmas were {loot2|pillaged} Friday. The markets and stations of gasoline have reopened today.
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
* sanon COERCE/arrest occurred
  when: 2021-07-07/2021-07-11 bounded
  by: police
  to: sanon
  detained: 1 "Christian Emmanuel Sanon" side recipient
  said: charles official "announced"
* usvisit CONSULT/multilateral occurred
  when: 2021-07-11 "Sunday"
  where: pap
  by: fbi; joseph; henry; lambert
  to: joseph; henry; lambert
* sanonacc ACCUSE/allege occurred
  when: 2021-07-11 "Sunday"
  by: charles
  to: sanon
  about: assass
* experts MOBILIZE occurred
  when: 2021-07-07/2021-07-11 bounded
  by: us; fbi
* assass ASSAULT/targeted occurred
  when: 2021-07-06/2021-07-07 day "the night of Tuesday to Wednesday"
  where: pelerin
  by: colteam; sanon alleged of charles; "the guards" alleged of latortue; "stinking bourgeoisie" alleged of barbecue; police alleged of barbecue
  to: moise
  killed: 1 "Jovenel Moïse" side recipient
* found COERCE/seize occurred
  when: 2021-07-07/2021-07-11 bounded
  where: "the house of the person apprehended"
  by: police
  to: sanon; "a cap marked DEA" thing; "twenty boxes of bullets" thing; "plates of vehicles" thing
  munitions: 20 "twenty boxes of bullets"
* recruit REQUEST/assist occurred
  when: 2021-06/2021-07-07 bounded "later"
  to: colombians
  about: plan
  said: police official "According to"
* plan COERCE/arrest demanded optional
  when: ?
  by: colombians
  to: moise
  said: police official "According to"
* arrest COERCE/arrest occurred
  when: 2021-07-07/2021-07-12 bounded
  by: police
  to: colteam; "three Americans of Haitian origin"
  detained: 21 "twenty-one persons" side recipient
  detained: 18 "eighteen Colombians" part side recipient
  detained: 3 "three Americans" part side recipient
* clash ASSAULT/firearms occurred
  when: 2021-07-07/2021-07-12 bounded
  to: colteam
  killed: 3 "Three Colombians" side recipient
  killed: 4 "four" side recipient voice charles as_of 2021-07-07
* flee RETREAT/withdraw ongoing optional
  when: 2021-07-12
  by: "Five"
* taiwan COERCE/arrest occurred
  when: 2021-07-08 "Thursday"
  where: court; pap
  by: police "agents"
  to: colteam
  detained: 11 "eleven" side recipient
  part_of: arrest
* taiwanok AGREE occurred
  when: 2021-07-08 "Thursday"
  where: court
  by: taiwanst
  to: police "agents"
* mob COERCE/arrest occurred
  when: 2021-07-08 "Thursday"
  where: petionville
  by: population
  to: colteam
  detained: 2 "two" side recipient
* burncars PROTEST/riot occurred
  when: 2021-07-08 "Thursday"
  where: petionville
  by: population
  to: "three of their cars" thing
* vargas CONSULT/visit occurred
  when: 2021-07-07/2021-07-12 bounded
  where: pap
  by: vargas
* cooperate COOPERATE announced
  when: ?
  by: vargas
  to: police
* recruit2 MOBILIZE/militia occurred
  when: ?
  by: "four societies"
  to: "former militaries"
  said: vargas official "speaks"
* martacc ACCUSE/allege occurred
  when: 2021-07-10 "Saturday"
  where: miami
  by: martine
  to: colteam
  about: assass
* guardacc ACCUSE/allege occurred
  when: 2021-07-07/2021-07-12 bounded
  by: latortue; benoit
  to: "the guards"
  about: assass
* summonh ACCUSE/investigate occurred
  when: 2021-07-07/2021-07-12 bounded
  by: prosecutor
  to: herard
* asktroops REQUEST/assist occurred
  when: 2021-07-07 "Wednesday"
  by: joseph
  to: us; un
  about: MOBILIZE/troops
* nottroops REJECT/assist occurred
  when: 2021-07-07/2021-07-12 bounded "for the hour"
  by: us
  to: joseph
  about: asktroops
  answers: asktroops
* lambert SUPPORT occurred optional
  when: 2021-07-09 "Friday"
  by: senators
  to: lambert
* barbecue REQUEST/assist occurred
  when: 2021-07-10 "Saturday"
  by: barbecue
  to: "his troops"
  about: streetcall
* streetcall PROTEST/demo demanded optional
  when: ?
  by: "his troops"
* barbacc ACCUSE/allege occurred
  when: 2021-07-10 "Saturday"
  by: barbecue
  to: "stinking bourgeoisie"; police
  about: assass
* loot2 PROTEST/riot occurred
  when: 2021-07-09 "Friday"
  where: delmas
  to: "Shops of Delmas" thing

== fx-moise-3
outlet: Antilles Newswire
register: wire
published: 2021-07-24
--
{shots|Shots} and {gas|gas} at {funeral|funeral} of Haiti's {assass|slain} president

CAP-HAITIEN, July 24 (AN) - Foreign delegations, the American one first, {leave|hurried} from the {funeral|burial} of Jovenel Moise on Friday when {shots|gunfire} broke out near the family estate outside Cap-Haitien and police {gas|fired} tear gas at protesters beyond the wall.

Nobody inside was hit. The U.S. ambassador to the United Nations, Linda Thomas-Greenfield, was back home by evening; the White House said it was "deeply {usconcern|concerned}". The coffin stood under a white canopy. Mourners {accfuneral|shouted} "Killer!" at Police Chief Leon Charles and {chase|chased} members of the Port-au-Prince elite from the stands. Martine Moise, her arm in a black sling, {marspeech|told} the gathering that the bloodthirsty wolves were still hunting, and that those who did it were looking on "with satisfaction".

Ariel Henry, sworn in on Tuesday as prime minister, {embr|embraced} her. His predecessor Claude Joseph had {yield|given up} the post under pressure from a group of ambassadors who had {coregroup|called on} Henry on July 17 to {formgov!demanded|form} a government. Henry has {electpro|promised} elections as soon as may be and said the guilty will be brought to {trial!announced|trial}.

The two days before the {funeral|ceremony} had seen {riots|riots} in the city, where Moise's followers {block|threw up} barricades of burning tyres and {bridge|set} a bridge {bridge|alight}; at least one man was {kill1|shot} dead on Thursday at Quartier-Morin, {northclash|clashes} between groups from north and south having been reported there. Police say they have 26 people in {arrest|custody}, among them 18 Colombians. Dimitri Herard, who commanded the palace guard and was {herard|locked up} on July 14, has had his four deputies {deputies|put} in isolation as well. An ex-official of the justice ministry, Joseph Felix Badio, who by the Colombian police's account gave the {badio|order} to {assass|kill}, is {wanted|sought}. A judge's clerk in the case told of death {clerk|threats} by telephone.

In Bogota the wives of the prisoners {familycol|marched} to the foreign ministry on Thursday, {askconsul|demanding} a {visit!demanded|visit} by the consul. Their men have been {torture|beaten} and {torture|stabbed} by guards, they say. The Inter-American Commission {iach|asked} Haiti for a report.

Washington, which {nottroops|declined} to send soldiers, has {marines|dispatched} marines for its embassy only. On Wednesday it named a special envoy, Daniel Foote, and {vax|shipped} 500,000 doses of vaccine.
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
* funeral PROTEST/demo occurred optional
  when: 2021-07-23 "Friday"
  where: estate; cap
* assass ASSAULT/targeted occurred
  when: ?
  to: moise
  killed: 1 "Jovenel Moise" side recipient
  by: badio alleged of colpol; charles alleged of mourners
* gas ASSAULT/crowd-control occurred
  when: 2021-07-23 "Friday"
  where: estate; cap
  by: police
  to: "protesters"
  with: crowd-control "tear gas"
* leave RETREAT/withdraw occurred optional
  when: 2021-07-23 "Friday"
  where: estate; cap
  by: "Foreign delegations"
* usconcern ACCUSE/disapprove occurred optional
  when: 2021-07-23/2021-07-24 bounded
  by: whitehouse
  about: shots
  answers: shots
* accfuneral ACCUSE/allege occurred
  when: 2021-07-23 "Friday"
  where: estate; cap
  by: mourners
  to: charles
  about: assass
* chase ASSAULT occurred
  when: 2021-07-23 "Friday"
  where: estate; cap
  by: mourners
  to: "members of the Port-au-Prince elite"
* marspeech ACCUSE/allege occurred optional
  when: 2021-07-23 "Friday"
  where: estate; cap
  by: martine
  to: "the bloodthirsty wolves"
  about: assass
* embr SUPPORT occurred optional
  when: 2021-07-23 "Friday"
  where: estate; cap
  by: henry
  to: martine
* yield RETREAT/resign occurred
  when: 2021-07-17/2021-07-20 bounded
  by: joseph
  to: henry
  answers: coregroup "under pressure"
* coregroup REQUEST/change occurred
  when: 2021-07-17 from text "July 17"
  by: ambassadors
  to: henry
  about: formgov
* formgov COOPERATE demanded optional
  when: ?
  by: henry
* electpro AGREE occurred
  when: 2021-07-20/2021-07-24 bounded
  by: henry
* trial ACCUSE/investigate announced
  when: ?
  to: "the guilty"
  said: henry official "said"
  about: assass
* riots PROTEST/riot occurred
  when: 2021-07-21/2021-07-22 day from funeral "The two days before"
  where: cap; quartier
  by: followers
* block PROTEST/obstruct occurred
  when: 2021-07-21/2021-07-22 day from funeral "The two days before"
  where: cap
  by: followers
  part_of: riots
* bridge PROTEST/riot occurred
  when: 2021-07-21/2021-07-22 day from funeral "The two days before"
  where: cap
  by: followers
  to: "a bridge" thing
  part_of: riots
* kill1 ASSAULT/firearms occurred
  when: 2021-07-22 "Thursday"
  where: quartier
  to: "one man"
  killed: >=1 "at least one man" side civilian
* arrest COERCE/arrest occurred
  when: ?
  by: police
  to: colombians
  detained: 26 "26 people" side recipient voice police
  detained: 18 "18 Colombians" part side recipient voice police
  said: police official "say"
* herard COERCE/arrest occurred
  when: 2021-07-14 from text "July 14"
  to: herard
* deputies COERCE/arrest occurred
  when: 2021-07-14/2021-07-24 bounded
  to: "four deputies"
  detained: 4 "four deputies" side recipient
* badio REQUEST/assist occurred
  when: ?
  by: badio alleged of colpol
  about: assass
  said: colpol official "account"
* wanted COERCE/arrest attempted
  when: 2021-07-24
  to: badio
* clerk THREATEN/violence occurred
  when: ?
  to: clerk
  said: clerk witness "told"
* familycol PROTEST/demo occurred
  when: 2021-07-22 "Thursday"
  where: "the foreign ministry"; bogota
  by: wives
* askconsul REQUEST/assist occurred
  when: 2021-07-22 "Thursday"
  where: "the foreign ministry"; bogota
  by: wives
  to: "the foreign ministry"
  about: visit
* visit CONSULT/visit demanded optional
  when: ?
  by: "the consul"
  to: colombians
* torture ASSAULT/beat occurred
  when: ?
  by: "guards" alleged of wives
  to: colombians
  said: wives party claimed "say"
* iach REQUEST/change occurred
  when: 2021-07-22/2021-07-24 bounded
  by: iachr
  to: haiti
* nottroops REJECT/assist occurred
  when: ?
  by: us
  to: haiti
  about: MOBILIZE/troops
* marines MOBILIZE/troops occurred
  when: ?
  where: "its embassy"
  by: us
* vax AID occurred
  when: 2021-07-21 "Wednesday"
  by: us
  to: haiti
  doses: 500000 "500,000 doses"
* northclash ASSAULT occurred
  when: 2021-07-21/2021-07-22 bounded
  where: quartier
  by: "groups from north and south"
  to: "groups from north and south"
  part_of: riots
