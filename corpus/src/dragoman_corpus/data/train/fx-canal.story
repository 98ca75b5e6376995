story: fx-canal
conflict: Ecuador
countries: EC, PE, US
facts: On 7 January 2024 Adolfo Macias (Fito), chief of the Choneros gang, was found missing from his cell in Guayaquil; on the 8th President Daniel Noboa declared a 60-day state of emergency with a night curfew; police were abducted, guards taken hostage in several prisons, and on the 9th hooded gunmen took the TC Television studio during a live broadcast; Noboa declared an internal armed conflict and named 22 gangs terrorist. Thirteen gunmen were arrested at the station, at least ten people died that day. The last of some 200 prison staff were freed by 14 January. On 17 January the prosecutor of the studio case, Cesar Suarez, was shot dead. (public record: agencies, decrees 110 and 111, statements of the police and SNAI.)

who noboa: person EC | Daniel Noboa; Noboa; President Noboa; the president
who fito: person EC | Adolfo Macias; Fito; Macias; Adolfo Macías; Macías
who choneros: group EC | Los Choneros; Choneros
who lobos: group EC | Los Lobos; Lobos
who police: force EC | the police; police
who army: force EC | the armed forces; army; soldiers
who govec: government EC | the government; Ecuador
who snai: body EC | prison authority; SNAI
who gangs: coalition EC | the gangs; gangs
who us: state US | United States; Washington
where guayaquil: town EC -2.1894 -79.8891 | Guayaquil; GUAYAQUIL
where studio: site EC -2.15 -79.89 | TC Television; TC Televisión; the studio; the station
where quito: town EC -0.2298 -78.5250 | Quito; QUITO
where machala: town EC -3.2581 -79.9554 | Machala
where riobamba: town EC -1.6636 -78.6546 | Riobamba
where esmeraldas: town EC 0.9682 -79.6517 | Esmeraldas

== fx-canal-1
outlet: Pacific Rim Wire
register: wire
published: 2024-01-10
--
Ecuador president {conflict|declares} gangs at war with state after gunmen {storm|seize} TV studio

GUAYAQUIL, Jan 10 (PRW) - Hooded men with pistols and sticks of dynamite {storm|burst} into a television studio in Guayaquil on Tuesday and {hold|held} its crew at gunpoint before running cameras for about a quarter of an hour, on a day of {wave|attacks} that left at least ten people {wave|killed}, two of them police officers.

Hours later President Daniel Noboa decreed an "internal armed {conflict|conflict}", {listgangs|named} 22 gangs as terrorist organisations and {deploy|ordered} the armed forces to "{neut|neutralise}" them. Police {retake|entered} TC Television after half an hour, {freecrew|freed} everyone and {arrest13|arrested} thirteen gunmen, some of them in their teens. A cameraman had been {shootcam|shot} in the leg and another man's arm was {beatcam|broken}, the station said.

"They put a thing with wires in my pocket and {threatcam|told} me I would {blow!threatened|blow up} if I spoke," a sound engineer said by telephone.

The attorney general's office said the thirteen would be {charge|charged} with terrorism, which carries up to 13 years.

Elsewhere in the port, gunmen {drive|fired} from moving cars at a music shop and into a crowd at a petrol station, and eight people died, the mayor said. In nearby Nobol two policemen were {nobol|murdered} "in a vile manner", according to the police. Cars were {burn|set ablaze} in Esmeraldas and in Quito; a footbridge in the capital was {footbridge|damaged} by an {footbridge|explosion}. Students at Guayaquil's university barricaded themselves behind desks.

The {wave|violence} followed the {escape|disappearance} of Adolfo Macias, known as Fito, the leader of Los Choneros, who was serving 34 years and had {escape|vanished} from his cell by Sunday when guards came to {fitotransfer|take} him to a stricter prison. Two guards have been {chargeguards|indicted} over it. On Monday Noboa imposed a 60-day {emergency|state of emergency} with a {curfew|curfew} from 11 p.m. to 5 a.m., and {send|sent} soldiers into the jails. That night and the next morning seven policemen were {abduct|kidnapped} - three in Machala while on duty in their post, three in Los Rios province, one in Quito. A clip that went around on Tuesday shows three of them on the floor; one is {force|made} to read to the president: "You {emergency|declared} war and war you will {warthr,war|get}." Three of the seven had been {freepol|released} by Wednesday morning, the police said.

Inmates in at least six prisons {hostages|took} guards {hostages|captive}. From the one in Riobamba 39 prisoners {riobamba|broke out}, among them Fabricio Colon Pico of Los Lobos, whom the attorney general had {accplot|accused} days earlier of {plotag!attempted|plotting} her {plotag!attempted|assassination}.

Noboa, 36, heir to a banana fortune, took office in November with a {prombreak|promise} to break the gangs. In an interview with a local radio on Wednesday he said he would {negot|not negotiate} with "terrorists" and would soon {deport|expel} 1,500 Colombian convicts.

Peru declared an {peru|emergency} along its northern border and {peru2|dispatched} 500 police there. Washington {uscond|condemned} the "brazen {wave|attacks}" and said it was {usoffer|ready to help}. China {china|shut} its embassy and consulates to visitors. Brazil, Colombia and the Organization of American States voiced {solidar|solidarity} with Noboa.
--
who mayor: office EC | the mayor
who attorney: body EC | attorney general; attorney general's office
who peru: state PE | Peru
who china: state CN | China
who brazil: state BR | Brazil
who colombia: state CO | Colombia
who oas: organisation - | Organization of American States
who gunmen: group EC | thirteen gunmen; gunmen; hooded men with pistols and sticks of dynamite
who colon: person EC | Fabricio Colon Pico
where nobol: town EC -1.91 -80.01 | Nobol
where losrios: province EC - - | Los Rios province
who seven: force EC | seven policemen
* conflict COERCE/martial-law occurred
  when: 2024-01-09 from storm "Hours later"
  by: noboa
  to: gangs
* storm COERCE/seize occurred
  when: 2024-01-09 "Tuesday"
  where: studio; guayaquil
  by: gunmen
  to: studio thing
  with: small-arms "pistols"; bomb "sticks of dynamite"
  part_of: wave
* hold ASSAULT/abduct occurred
  when: 2024-01-09 "Tuesday"
  where: studio; guayaquil
  by: gunmen
  to: "its crew"
  with: small-arms "at gunpoint"
  part_of: storm
* wave ASSAULT occurred
  when: 2024-01-09 "Tuesday"
  where: guayaquil
  by: gunmen
  killed: >=10 "at least ten people" side unknown
  killed: 2 "two of them police officers" part side recipient
* listgangs SANCTION occurred
  when: 2024-01-09 from storm "Hours later"
  by: noboa
  to: gangs
  count: 22 "22 gangs"
* deploy MOBILIZE/troops occurred
  when: 2024-01-09 from storm "Hours later"
  by: noboa; army
  to: gangs
* retake ASSAULT occurred
  when: 2024-01-09 from storm "half an hour"
  where: studio; guayaquil
  by: police
  to: gunmen
* freecrew RETREAT/release occurred
  when: 2024-01-09
  where: studio; guayaquil
  by: police
  to: "its crew"
  part_of: retake
* arrest13 COERCE/arrest occurred
  when: 2024-01-09
  where: studio; guayaquil
  by: police
  to: gunmen
  detained: 13 "thirteen gunmen" side recipient
* shootcam ASSAULT/firearms occurred
  when: 2024-01-09
  where: studio; guayaquil
  by: gunmen
  to: "A cameraman"
  injured: 1 "A cameraman" side recipient
  said: "the station" official "said"
  part_of: storm
* beatcam ASSAULT/beat occurred
  when: 2024-01-09
  where: studio; guayaquil
  by: gunmen
  to: "another man"
  injured: 1 "another man" side recipient
  said: "the station" official "said"
  part_of: storm
* threatcam THREATEN/violence occurred
  when: 2024-01-09
  where: studio; guayaquil
  by: gunmen
  to: "a sound engineer"
  about: blow
  said: "a sound engineer" witness "said"
* blow ASSAULT/explosives threatened optional
  when: ?
  where: studio; guayaquil
  by: gunmen
  to: "a sound engineer"
  with: bomb "a thing with wires"
  said: "a sound engineer" witness "said"
* charge ACCUSE/investigate announced
  when: ?
  by: attorney
  to: gunmen
  about: storm
* drive ASSAULT/firearms occurred
  when: 2024-01-09
  where: "a music shop"; "a petrol station"; guayaquil
  by: gunmen "gunmen"
  to: "a music shop" thing; "a crowd at a petrol station"
  killed: 8 "eight people" side civilian voice mayor
  said: mayor official "said"
  part_of: wave
* nobol ASSAULT occurred
  when: 2024-01-09
  where: nobol
  to: "two policemen"
  killed: 2 "two policemen" side recipient voice police
  said: police official "according to"
  part_of: wave
* burn ASSAULT/destroy occurred
  when: 2024-01-09
  where: esmeraldas; quito
  to: "Cars" thing
  part_of: wave
* footbridge ASSAULT/explosives occurred
  when: 2024-01-09
  where: "a footbridge in the capital"; quito
  to: "a footbridge" thing
  with: bomb "explosion"
  part_of: wave
* escape RETREAT/withdraw occurred
  when: 2024-01-07 "Sunday"
  by: fito
* chargeguards ACCUSE/investigate occurred
  when: 2024-01-07/2024-01-10 bounded
  to: "Two guards"
  about: escape
* emergency COERCE/martial-law occurred
  when: 2024-01-08 "Monday"
  by: noboa
* curfew COERCE/curfew occurred
  when: 2024-01-08 "Monday"
  by: noboa
* send MOBILIZE/troops occurred
  when: 2024-01-08 "Monday"
  where: "the jails"
  by: noboa; army
* abduct ASSAULT/abduct occurred
  when: 2024-01-08/2024-01-09 day from emergency "That night and the next morning"
  where: machala; losrios; quito
  to: seven
  abducted: 7 "seven policemen" side recipient
  abducted: 3 "three in Machala" part side recipient
  abducted: 3 "three in Los Rios province" part side recipient
  abducted: 1 "one in Quito" part side recipient
* force COERCE occurred optional
  when: 2024-01-08/2024-01-09 bounded
  to: "one"
  part_of: abduct
* warthr THREATEN/violence occurred
  when: 2024-01-08/2024-01-09 bounded
  to: noboa
  about: war
  answers: emergency
* war ASSAULT threatened optional
  when: ?
  to: noboa
* freepol RETREAT/release occurred
  when: 2024-01-09/2024-01-10 bounded "Wednesday morning"
  to: seven "Three of the seven"
  released: 3 "Three of the seven" side recipient voice police
  said: police official "said"
* hostages ASSAULT/abduct occurred
  when: ?
  where: "at least six prisons"
  by: "Inmates"
  to: "guards"
* riobamba PROTEST/riot occurred
  when: ?
  where: riobamba
  by: "39 prisoners"; colon
* accplot ACCUSE/allege occurred
  when: ? "days earlier"
  by: attorney
  to: colon
  about: plotag
* plotag ASSAULT/targeted attempted
  when: ?
  by: colon alleged of attorney
  to: attorney
  said: attorney official claimed "accused"
* negot REJECT/meet occurred
  when: 2024-01-10 "Wednesday"
  by: noboa
  to: "terrorists"
  about: CONSULT
* deport COERCE/deport announced
  when: ? "soon"
  by: noboa
  to: "1,500 Colombian convicts"
  count: 1500 "1,500 Colombian convicts"
* peru COERCE/martial-law occurred
  when: 2024-01-09/2024-01-10 bounded
  where: "its northern border"
  by: peru
* peru2 MOBILIZE/police occurred
  when: 2024-01-09/2024-01-10 bounded
  where: "its northern border"
  by: peru
  troops: 500 "500 police"
* uscond ACCUSE/disapprove occurred
  when: 2024-01-09/2024-01-10 bounded
  by: us
  to: gunmen
  about: wave
  answers: wave
* usoffer AGREE occurred
  when: 2024-01-09/2024-01-10 bounded
  by: us
  to: govec
  about: AID
* china COERCE/restrict occurred
  when: 2024-01-09/2024-01-10 bounded
  by: china
  to: "its embassy and consulates" thing
* solidar SUPPORT occurred
  when: 2024-01-09/2024-01-10 bounded
  by: brazil; colombia; oas
  to: noboa
* prombreak AGREE occurred optional
  when: 2023-11 "November"
  by: noboa
* fitotransfer COERCE/restrict attempted optional
  when: 2024-01-07 "Sunday"
  where: "his cell"
  by: "guards"
  to: fito
* neut ASSAULT announced optional
  when: ?
  by: army
  to: gangs

== fx-canal-2
outlet: El Faro del Estero
register: translation
machine_translated: Spanish
published: 2024-01-15
--
All the {hostages|retained} of the prisons recover the {free|liberty}

GUAYAQUIL.- Without giving details of how, the government of Daniel Noboa informed on the night of Saturday that the 158 guides and 20 administrative workers who were {hostages|held} by the inmates of seven prisons since Monday 8 were all {free|freed}. "This {free|liberation} is a victory of the patriotism of our soldiers and policemen," wrote the president.

The last, fifteen, {freelast|left} the jail of Esmeraldas in the dawn of yesterday Sunday, accompanied by the Red Cross and by the bishop, who had {mediate|interceded} with the captors. Some kissed the floor. In Machala a guide of the prison died by {kill1|shot}, said the SNAI, during a {clash|confrontation} between the jailed and the soldiers who {retakeprison|entered} with tanks. Videos whose truth was not verified show that two other functionaries would have been {hang|hanged}; of these the authority confirmed nothing.

The numbers of the week, given by the army command on Sunday: 1,105 {arrest|detained}, of them 125 for terrorism; five terrorists {abate|brought down}; 28 fugitives {recapture|recaptured}; 24 {attacks|attacks} to police posts with two uniformed fallen. From the commerce of the center of Guayaquil a third opens not yet. The schools follow {schools|closed} and the class is by internet.

"We {extort|pay} or we close, that continues," says a vendor of shoes of the Bahía. Her neighbor on Thursday received a {bombshop|bomb} in the door for having {refuse|said no}.

The parties of the Assembly, also the Revolución Ciudadana of the ex president Correa, gave their {amnesty|backing} to Noboa and {promise|offered} amnesty for the uniformed who use the force; Human Rights Watch {hrw|criticised} this {promise|offer} and {hrwask|asked} limits for the {emergency|emergency}. A commission of the United States with the general of the South Command is {visitus|awaited} next week. The chancellor of Colombia answered that her country will not {colreply|receive} the 1,500 imprisoned that Noboa wants to {deport|put} in the bridge of Rumichaca.

And Fito? Nothing. His wife and sons have been in Argentina {argent|located} and {argdep|returned} Friday in an airplane of the Ecuadorian force.
--
who correa: party EC | Revolución Ciudadana
who assembly: body EC | parties of the Assembly
who hrw: organisation - | Human Rights Watch
who chancellor: office CO | chancellor of Colombia
who colombia: state CO | her country
who bishop: person EC | the bishop
who redcross: organisation - | Red Cross
who command: force EC | the army command
who inmates: population EC | the inmates; the jailed
who staff: population EC | 158 guides and 20 administrative workers
who family: population EC | His wife and sons
where rumichaca: site EC 0.81 -77.66 | the bridge of Rumichaca
where argentinap: country AR -34 -64 | Argentina
where prisons: region EC - - | seven prisons
who govec: the government of Daniel Noboa
where bahia: district EC - - | Bahía
* hostages ASSAULT/abduct occurred
  when: 2024-01-08/2024-01-14 day "Monday 8"
  where: prisons; machala; esmeraldas
  by: inmates
  to: staff
  abducted: 158 "158 guides" part side recipient voice govec
  abducted: 20 "20 administrative workers" part side recipient voice govec
* free RETREAT/release occurred
  when: 2024-01-13/2024-01-14 day "the night of Saturday"
  where: prisons
  by: army; "policemen"
  to: staff
  released: 178 "158 guides and 20 administrative workers" side recipient voice govec
  said: govec official "informed"
  said: noboa official "wrote"
* freelast RETREAT/release occurred
  when: 2024-01-14 "in the dawn of yesterday Sunday"
  where: esmeraldas
  to: staff "The last, fifteen"
  released: 15 "fifteen" part side recipient
  part_of: free
* mediate CONSULT/third-party occurred
  when: 2024-01-08/2024-01-14 bounded
  where: esmeraldas
  by: bishop; inmates
  to: inmates
* kill1 ASSAULT/firearms occurred
  when: 2024-01-08/2024-01-14 bounded
  where: machala
  to: "a guide of the prison"
  killed: 1 "a guide of the prison" side recipient voice snai
  said: snai official "said"
  part_of: clash
* clash ASSAULT/firearms occurred
  when: 2024-01-08/2024-01-14 bounded
  where: machala
  by: inmates; army
  to: inmates; army
  said: snai official "said"
* retakeprison COERCE/seize occurred
  when: 2024-01-08/2024-01-14 bounded
  where: machala
  by: army
  to: "the prison" thing
  with: tank "tanks"
  said: snai official "said"
* hang ASSAULT/targeted occurred
  when: 2024-01-08/2024-01-14 bounded
  where: prisons
  to: "two other functionaries"
  killed: 2 "two other functionaries" side recipient
  said: "Videos" media suggested "show"
* arrest COERCE/arrest occurred
  when: 2024-01-08/2024-01-14 bounded "the week"
  to: "1,105 detained"
  detained: 1105 "1,105" side recipient voice command
  detained: 125 "125 for terrorism" part side recipient voice command
  said: command official "given"
* abate ASSAULT/firearms occurred
  when: 2024-01-08/2024-01-14 bounded "the week"
  to: "five terrorists"
  killed: 5 "five terrorists" side recipient voice command
  said: command official "given"
* recapture COERCE/arrest occurred
  when: 2024-01-08/2024-01-14 bounded "the week"
  to: "28 fugitives"
  detained: 28 "28 fugitives" side recipient voice command
  said: command official "given"
* attacks ASSAULT occurred
  when: 2024-01-08/2024-01-14 bounded "the week"
  to: "police posts" thing
  count: 24 "24"
  killed: 2 "two uniformed" side recipient voice command
  said: command official "given"
* schools COERCE/restrict ongoing
  when: 2024-01-08/2024-01-15 bounded
  to: "The schools" thing
* extort COERCE ongoing optional
  when: ?
  where: bahia; guayaquil
  to: "a vendor of shoes"
  said: "a vendor of shoes" witness "says"
* bombshop ASSAULT/explosives occurred
  when: 2024-01-11 "Thursday"
  where: bahia; guayaquil
  to: "Her neighbor"; "the door" thing
  with: bomb "bomb"
  said: "a vendor of shoes" witness "says"
  answers: refuse "for having said no"
* refuse REJECT occurred
  when: 2024-01-08/2024-01-11 bounded
  where: bahia; guayaquil
  by: "Her neighbor"
* amnesty SUPPORT occurred
  when: 2024-01-08/2024-01-15 bounded
  by: assembly; correa
  to: noboa
* promise AGREE occurred
  when: 2024-01-08/2024-01-15 bounded
  by: assembly; correa
  to: "the uniformed"
* hrw ACCUSE/disapprove occurred
  when: 2024-01-08/2024-01-15 bounded
  by: hrw
  to: assembly
  about: promise
  answers: promise
* hrwask REQUEST/change occurred
  when: 2024-01-08/2024-01-15 bounded
  by: hrw
* emergency COERCE/martial-law ongoing
  when: ?
  by: noboa
* visitus CONSULT/visit announced
  when: 2024-01-22/2024-01-28 week "next week"
  by: us
  to: govec
* colreply REJECT occurred
  when: ?
  by: chancellor; colombia
  to: noboa
  about: deport
  answers: deport "answered"
* deport COERCE/deport announced
  when: ?
  where: rumichaca
  by: noboa
  to: "the 1,500 imprisoned"
  count: 1500 "the 1,500 imprisoned"
* argent COERCE occurred optional
  when: ?
  where: argentinap
  to: family
* argdep COERCE/deport occurred
  when: 2024-01-12 "Friday"
  where: argentinap
  to: family

== fx-canal-3
outlet: Southern Wire Service
register: wire
published: 2024-01-18
--
Prosecutor in Ecuador TV {storm|siege} case {suarez|shot} dead

QUITO, Jan 18 (SWS) - The prosecutor who was {probe|investigating} last week's {storm|takeover} of a television studio was {suarez|murdered} in Guayaquil on Wednesday, {suarez|cut down} in his car by gunmen who had followed him from his house to a court hearing.

Cesar Suarez had {question|questioned} the thirteen {arrest13|detainees} in that case the day before to learn which of Ecuador's gangs had {order|sent} them to TC Television. Some twenty bullets {suarez|hit} the vehicle. He had no escort on the day, although he also handled files on hospital graft and on the drug trade. It was not clear whether police had {offerguard|offered} him one.

"The {suarez|killing} of our colleague will not stop us," Attorney General Diana Salazar said in a video. Noboa {vow|promised} that "terrorist groups will not halt this country". Two men were {arrest2|arrested} on Thursday in the north of the port, with a rifle and two pistols that had been used, the police commander said, and a third was {hunt|sought}.

The UN's human rights office {uncond|deplored} the {suarez|assassination}, {unask|urging} a swift {inquiry!demanded|inquiry}. In Washington the State Department {uscond2|condemned} it and said FBI agents would {fbi|travel} to Guayaquil to assist.

Since Noboa proclaimed a {conflict|state of internal conflict} on Jan. 9, the day the studio was {storm|overrun}, soldiers have {patrol|patrolled} the bus stations and {raids|stormed} prison blocks. More than 2,000 people are in {arrest|custody}, 158 of them on terrorism {chargesterr|charges}. Rights lawyers say that a number were {beat|beaten}; one video shows soldiers {whip|whipping} a barefoot youth. The defence minister {probemil|promised} to look into it.

Killings in Guayaquil have dropped from 28 to six a day, by police count. On Wednesday night the {curfew|curfew} was {shorten|shortened} by an hour in the provinces least {attacksall|hit}. Noboa, {taxask|asking} the Assembly for three more points of sales tax to pay for it all, was {taxno|rebuffed} by the Correa bloc.
--
who suarez: person EC | Cesar Suarez; The prosecutor
who salazar: person EC | Diana Salazar
who commander: office EC | the police commander
who un: body - | UN's human rights office
who state: body US | State Department
who fbi: body US | FBI agents
who thirteen: group EC | the thirteen detainees
who lawyers: population EC | Rights lawyers
who defmin: office EC | The defence minister
who assembly: body EC | the Assembly
who correa: party EC | the Correa bloc
where washington: town US 38.895 -77.036 | Washington
where north: district EC - - | the north of the port
* storm COERCE/seize occurred
  when: 2024-01-09 from text "Jan. 9"
  where: studio; guayaquil
  by: thirteen
  to: studio thing
* suarez ASSAULT/targeted occurred
  when: 2024-01-17 "Wednesday"
  where: guayaquil
  by: "gunmen"
  to: suarez; "the vehicle" thing
  with: small-arms "bullets"
  killed: 1 "Prosecutor" side recipient
  munitions: ~20 "Some twenty bullets"
* probe ACCUSE/investigate occurred
  when: 2024-01-09/2024-01-17 bounded
  by: suarez
  to: thirteen
  about: storm
* question ACCUSE/investigate occurred
  when: 2024-01-16 from suarez "the day before"
  by: suarez
  to: thirteen
* arrest13 COERCE/arrest occurred
  when: 2024-01-09/2024-01-16 bounded
  where: studio
  to: thirteen
  detained: 13 "thirteen" side recipient
* order REQUEST occurred optional
  when: ?
  by: gangs
  to: thirteen
  about: storm
* offerguard AGREE hypothetical
  when: ?
  by: police
  to: suarez
* vow AGREE occurred optional
  when: 2024-01-17/2024-01-18 bounded
  by: noboa
* arrest2 COERCE/arrest occurred
  when: 2024-01-18 "Thursday"
  where: north; guayaquil
  to: "Two men"
  detained: 2 "Two men" side recipient voice commander
  said: commander official "said"
* hunt COERCE/arrest attempted
  when: 2024-01-18
  where: guayaquil
  to: "a third"
  said: commander official "said"
* uncond ACCUSE/disapprove occurred
  when: 2024-01-17/2024-01-18 bounded
  by: un
  to: "gunmen"
  about: suarez
  answers: suarez
* unask REQUEST/change occurred
  when: 2024-01-17/2024-01-18 bounded
  by: un
  about: inquiry
* inquiry ACCUSE/investigate demanded optional
  when: ?
  to: "gunmen"
  by: govec
* uscond2 ACCUSE/disapprove occurred
  when: 2024-01-17/2024-01-18 bounded
  where: washington
  by: state
  to: "gunmen"
  about: suarez
  answers: suarez
* fbi AID announced
  when: ?
  where: guayaquil
  by: fbi
  to: govec
  said: state official "said"
* conflict COERCE/martial-law occurred
  when: 2024-01-09 from text "Jan. 9"
  by: noboa
  to: gangs
* patrol MOBILIZE/troops ongoing
  when: 2024-01-09/2024-01-18 day from text "Jan. 9"
  where: "the bus stations"
  by: army
* raids ASSAULT occurred
  when: 2024-01-09/2024-01-18 bounded
  where: "prison blocks"
  by: army
  to: "prison blocks" thing
* arrest COERCE/arrest occurred
  when: 2024-01-09/2024-01-18 bounded
  to: "More than 2,000 people"
  detained: >=2000 "More than 2,000 people" side recipient
* chargesterr ACCUSE/investigate occurred
  when: 2024-01-09/2024-01-18 bounded
  to: "158 of them"
  count: 158 "158 of them"
* beat ASSAULT/beat occurred
  when: 2024-01-09/2024-01-18 bounded
  to: "a number"
  said: lawyers party claimed "say"
* whip ASSAULT/beat occurred
  when: 2024-01-09/2024-01-18 bounded
  by: army
  to: "a barefoot youth"
  said: "one video" media "shows"
  part_of: beat
* probemil AGREE occurred
  when: 2024-01-09/2024-01-18 bounded
  by: defmin
  about: ACCUSE/investigate to army
* curfew COERCE/curfew ongoing
  when: ?
* shorten CONCEDE occurred
  when: 2024-01-17 "Wednesday night"
  where: "the provinces least hit"
  about: curfew
* attacksall ASSAULT occurred optional
  when: ?
  where: "the provinces"
* taxask REQUEST/assist occurred
  when: ?
  by: noboa
  to: assembly
* taxno REJECT/assist occurred
  when: ?
  by: correa
  to: noboa
  about: taxask
  answers: taxask
