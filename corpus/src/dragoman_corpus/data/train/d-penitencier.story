story: d-penitencier
conflict: Haiti
countries: HT, KE, JM, US
facts: On 29 February 2024 armed bands in Port-au-Prince attacked the airport and police posts while Prime Minister Ariel Henry was in Kenya, which signed an accord on a police mission on 1 March; on 2 March they opened the National Penitentiary,
  about 3,600 of 3,800 inmates left, at least a dozen died; emergency and curfew on 3 March; Jimmy Chérizier's threat of civil war on 5 March; Caribbean leaders met in Kingston on 11 March and Henry said he would resign; Kenya
  held back its mission on 12 March. (public record: agencies, UN briefings, March 2024.)

who gangs: group HT | the gangs; gangs; armed gangs
who g9: coalition HT | Viv Ansanm; G9
who cherizier: person HT | Jimmy Chérizier; Chérizier; Barbecue
who henry: person HT | Ariel Henry; Henry; the prime minister
who gov: government HT | the government; Haiti's government
who police: force HT | Haitian police; the police; police officers
who boisvert: person HT | Michel Patrick Boisvert; Boisvert; the acting prime minister
who kenya: state KE | Kenya; Nairobi
who us: state US | United States
who caricom: organisation - | CARICOM; Caribbean Community
who un: organisation - | United Nations; UN
who guterres: person - | the Secretary-General
who ruto: person KE | William Ruto
where pap: town HT 18.543 -72.339 | Port-au-Prince
where pen: site HT 18.546 -72.341 | National Penitentiary; the penitentiary; the prison
where croix: site HT 18.579 -72.227 | Croix-des-Bouquets
where airport: site HT 18.58 -72.292 | Toussaint Louverture; the airport
where kingston: town JM 17.997 -76.793 | Kingston
where puertorico: province US 18.2 -66.4 | Puerto Rico
where guyana: country GY 5.0 -59.0 | Guyana

== d-penitencier-1
outlet: Antilles Press Agency
register: wire
published: 2024-03-03
--
Haiti declares {emergency|emergency} after gunmen {break|empty} main prison

PORT-AU-PRINCE, March 3 (APA) - Haiti's government on Sunday evening proclaimed a three-day {emergency|state of emergency} and a night {curfew|curfew} in the capital after armed gangs {break|overran} its largest prison and nearly all the inmates {break|fled}.

At least a dozen people were {break|killed} in the {break|assault} on the National Penitentiary on Saturday night, according to a count of bodies by APA reporters outside the walls on Sunday. Of about 3,800 men held there, fewer than a hundred had stayed, a lawyer for prisoners' rights said. Among those who chose their cells over the street were eighteen former Colombian soldiers {charged|charged} with the 2021 {moise|murder} of President Jovenel Moïse. "Please, please {help|help} us," one of them {help|pleaded} in a video. "They are {massacre|massacring} people."

A second prison, at Croix-des-Bouquets, was {croix|stormed} the same night.

The {wave|violence} began on Thursday, when Jimmy Chérizier, a former policeman who leads the G9 alliance, {vow|announced} that the bands would {capture!threatened|capture} the police chief and the ministers and {keepout!threatened|keep} Ariel Henry from coming home. The prime minister was in Nairobi, where he {accord|signed} an {accord|accord} on Friday for 1,000 Kenyan police to {mission|lead} a mission backed by the United Nations.

Four police officers were {station|killed} on Thursday when two stations were {station|attacked}. The airport was {airport1|fired} at that same day.

"The police were {order|ordered} to use all legal means to {enforce|enforce} the {curfew|curfew} and {arrest|arrest} offenders," the finance minister, Michel Patrick Boisvert, who stands in for Henry, said in the decree. Police unions had {beg|begged} on the radio for {reinforce|help} from the army and anyone with a car and a weapon before the prison {break|fell}; it never {reinforce!denied|came}.
--
who army: force HT | the army
who col: population CO | former Colombian soldiers
where nai: town KE -1.286 36.817 | Nairobi
who kenya: Kenyan police
* emergency COERCE/martial-law occurred
  when: 2024-03-03 "Sunday evening"
  where: pap
  by: gov
* curfew COERCE/curfew occurred
  when: 2024-03-03 "Sunday evening"
  where: pap
  by: gov
* break RETREAT/release occurred
  when: 2024-03-02 "Saturday night"
  where: pen; pap
  by: gangs
  to: "the inmates"
  killed: >=12 "At least a dozen people" voice "APA reporters"
  released: >=3700 "about 3,800 men held there, fewer than a hundred had stayed" voice "a lawyer for prisoners' rights"
  said: "APA reporters" media "according to"
* charged ACCUSE/investigate occurred optional
  when: 2021/2024-03-03 bounded
  to: col
  about: moise
* moise ASSAULT/targeted occurred
  when: 2021 year from text "2021"
  by: col alleged
  to: "President Jovenel Moïse"
  killed: 1 "President Jovenel Moïse"
* help REQUEST/assist occurred
  when: 2024-03-02/2024-03-03 bounded
  where: pen
  by: col
  about: AID
* massacre ASSAULT occurred optional
  when: 2024-03-02/2024-03-03 bounded
  where: pen
  to: "people"
  said: col witness "pleaded"
* croix ASSAULT occurred
  when: 2024-03-02 "the same night"
  where: croix
  by: gangs
  to: "A second prison" thing
* wave ASSAULT ongoing
  when: 2024-02-29/2024-03-03 day from published "Thursday"
  where: pap
  by: gangs
* vow THREATEN/violence occurred
  when: 2024-02-29 "Thursday"
  by: cherizier
  to: "the police chief and the ministers"; henry
  about: capture
* capture ASSAULT/abduct threatened
  when: ?
  by: gangs
  to: "the police chief and the ministers"
  said: cherizier party "announced"
* keepout COERCE/restrict threatened
  when: ?
  by: gangs
  to: henry
  said: cherizier party "announced"
* accord AGREE occurred
  when: 2024-03-01 "Friday"
  where: nai
  by: henry; kenya
  to: kenya; henry
  about: mission
* mission MOBILIZE/police announced
  when: ?
  by: kenya
* station ASSAULT occurred
  when: 2024-02-29 "Thursday"
  where: pap
  by: gangs
  to: police; "two stations" thing
  killed: 4 "Four police officers" side recipient
  part_of: wave
* airport1 ASSAULT/firearms occurred
  when: 2024-02-29 "that same day"
  where: airport
  by: gangs
  to: airport thing
  part_of: wave
* order MOBILIZE/police occurred
  when: 2024-03-03
  by: boisvert
  to: police
  said: boisvert official "said"
* enforce COERCE/curfew announced optional
  when: ?
  by: police
* arrest COERCE/arrest announced optional
  when: ?
  by: police
  to: "offenders"
  said: boisvert official "said"
* beg REQUEST/assist occurred
  when: 2024-02-29/2024-03-02 bounded
  by: "Police unions"
  to: army; "anyone with a car and a weapon"
  about: reinforce
* reinforce MOBILIZE/troops denied
  when: 2024-02-29/2024-03-02 bounded
  by: army
figure: troops 1000 "1,000 Kenyan police" of kenya
tie: cherizier leads g9 "leads the G9 alliance"

== d-penitencier-2
outlet: The Gulf Morning Courier
register: daily
published: 2024-03-04
copy_of: d-penitencier-1
--
Thousands of inmates {break|loose} in Haiti as {emergency|emergency} declared

~ By our foreign staff and agencies
~ Photo: a guard tower of the penitentiary after the attack that left a dozen dead. (APA)

PORT-AU-PRINCE (APA) - Haiti's government on Sunday evening proclaimed a three-day {emergency|state of emergency} and a night {curfew|curfew} in the capital after armed gangs {break|overran} its largest prison and nearly all the inmates {break|fled}.

At least a dozen people were {break|killed} in the {break|assault} on the National Penitentiary on Saturday night, according to a count of bodies by APA reporters outside the walls on Sunday.

A second prison, at Croix-des-Bouquets, was {croix|stormed} the same night.

The prime minister was in Nairobi, where he {accord|signed} an {accord|accord} on Friday for 1,000 Kenyan police to {mission|lead} a mission backed by the United Nations.

~ You have two free articles left this month. Subscribe
--
where nai: town KE -1.286 36.817 | Nairobi
who kenya: Kenyan police
* emergency COERCE/martial-law occurred
  when: 2024-03-03 "Sunday evening"
  where: pap
  by: gov
* curfew COERCE/curfew occurred
  when: 2024-03-03 "Sunday evening"
  where: pap
  by: gov
* break RETREAT/release occurred
  when: 2024-03-02 "Saturday night"
  where: pen; pap
  by: gangs
  to: "the inmates"
  killed: >=12 "At least a dozen people" voice "APA reporters"
  released: >=2000 vague "Thousands of inmates"
  said: "APA reporters" media "according to"
* croix ASSAULT occurred
  when: 2024-03-02 "the same night"
  where: croix
  by: gangs
  to: "A second prison" thing
* accord AGREE occurred
  when: 2024-03-01 "Friday"
  where: nai
  by: henry; kenya
  to: kenya; henry
  about: mission
* mission MOBILIZE/police announced
  when: ?
  by: kenya

== d-penitencier-3
outlet: Lakou Dispatch
register: thread
published: 2024-03-06
--
Eight days in Port-au-Prince, a thread from the hill above Canapé-Vert

1/ Since nobody abroad seems able to count past one disaster: here is the order of things. I've heard most of it from my roof.

2/ Thu 29 Feb: {wave|shooting} from eight in the morning. Schools shut, parents ran. A stray round {stray|hit} a student in the university yard. Planes diverted.

3/ Fri 1 March: PM in Kenya, pen in hand. He {accord|signs}. The gangs read newspapers too.

4/ Sat 2: the {break|break-out} at the penitentiary. Drones over the yard in the afternoon to see when the guards changed. By ten it was done. My neighbour's nephew was inside for a stolen phone, four years without seeing a judge. He came home in sandals. Nobody {womens|freed} the women's prison; that one was moved long ago.

5/ Mon 4: they {airport2|tried to take} Toussaint Louverture. Soldiers behind an armoured truck {repel|fired} back and the {airport2|attempt} failed. No flight since.

6/ The {curfew|curfew}? {curfew|Signed} Sunday for 72 hours. I watched a motorcade of pickups roll past during it, waving.

7/ Yesterday Barbecue called the press to a street corner. Masked men, rifles, very calm voice. He {demand|told} Henry to {resign!demanded|go}. If he does not {resign!hypothetical|resign}, and "the international community goes on {ussupport|backing} him", we are heading straight to a {civil!threatened|civil war} "that will end in {civil!threatened|genocide}". That {threat|threat} was live on three channels.

8/ Where was Henry then? In the air. The Dominicans would not {dr|let} his plane land, so he {pr|came down} in Puerto Rico.

9/ Rumour says the Americans {askus|asked} him mid-flight to {resign!demanded|step aside}. Their spokesman says no: they never {askus!denied|asked} him to {resign!demanded|resign}, they {askus2|asked} him to "speed up" the transition. Judge for yourselves.

10/ Food: the port was {port|looted} last night. The World Food Programme has {wfp|suspended} its boats. A community kitchen on our street {kitchen|feeds} ninety people a day; if the bands {road!hypothetical|cut} Route Frères that ends on Friday.

11/ Please don't send prayers. Send someone who can pronounce the word "police".
--
who dominicans: state DO | The Dominicans
who usa: state US | the Americans
who wfp: organisation - | World Food Programme
who soldiers: force HT | Soldiers
where port: site HT - - | the port
where route: site HT - - | Route Frères
* break RETREAT/release occurred
  when: 2024-03-02 day from published "Sat 2"
  where: pen; pap
  by: gangs
* wave ASSAULT occurred
  when: 2024-02-29 day from published "Thu 29 Feb"
  where: pap
* stray ASSAULT/firearms occurred
  when: 2024-02-29 day from published "Thu 29 Feb"
  where: "the university yard"
  to: "a student"
  injured: 1 "a student" side civilian
* accord AGREE occurred
  when: 2024-03-01 day from published "Fri 1 March"
  where: "Kenya"
  by: henry
  to: kenya
* airport2 ASSAULT occurred
  when: 2024-03-04 day from published "Mon 4"
  where: airport
  by: gangs
  to: airport thing
* repel ASSAULT/firearms occurred
  when: 2024-03-04 day from published "Mon 4"
  where: airport
  by: soldiers
  to: gangs
  answers: airport2 "fired back"
* curfew COERCE/curfew occurred
  when: 2024-03-03 "Sunday"
  where: pap
* demand REQUEST/yield occurred
  when: 2024-03-05 "Yesterday"
  where: pap
  by: cherizier
  to: henry
  about: RETREAT/resign by henry
* resign RETREAT/resign demanded optional
  when: ?
  by: henry
* ussupport SUPPORT ongoing optional
  when: ?
  by: "the international community"
  to: henry
  said: cherizier party
* civil ASSAULT threatened
  when: ?
  by: cherizier
  said: cherizier party "told"
* threat THREATEN/violence occurred
  when: 2024-03-05 "Yesterday"
  where: pap
  by: cherizier
  to: henry
  about: civil
* dr REJECT occurred
  when: 2024-03-05
  by: dominicans
  to: henry
* pr CONSULT/visit occurred optional
  when: 2024-03-05
  where: puertorico
  by: henry
* askus REQUEST/yield occurred
  when: 2024-03-05
  by: usa alleged
  to: henry
  said: "Rumour" unnamed suggested
  said: "Their spokesman" official denied "says no"
  about: RETREAT/resign by henry
* askus2 REQUEST/change occurred
  when: ?
  by: usa
  to: henry
  said: "Their spokesman" official "says"
* port PROTEST/riot occurred
  when: 2024-03-05/2024-03-06 day "last night"
  where: port
  to: port thing
* wfp SANCTION/discontinue occurred
  when: 2024-03-05/2024-03-06 bounded
  by: wfp
* kitchen AID ongoing
  when: 2024-03-06
  where: "our street"; pap
  by: "A community kitchen"
  to: "ninety people a day"
* road COERCE/restrict hypothetical
  when: ?
  where: route
  by: gangs
  to: route thing
* womens RETREAT/release denied optional
  when: ?
  where: "the women's prison"

== d-penitencier-4
outlet: Secretariat press office
register: un
published: 2024-03-11
--
Highlights of the noon briefing

HAITI

The Spokesman said the Chef de Cabinet was in Kingston today on behalf of the Secretary-General for the {kingston|meeting} that CARICOM had convened on Haiti, with representatives of the United States, France, Canada, Brazil and Mexico. The Secretary-General {urge|called on} all Haitian stakeholders to set their differences aside and {agree!demanded|agree} on transitional arrangements.

On the ground: the International Organization for Migration reports 15,000 people {displace|driven} from camps in the capital since 29 February, most of whom had been uprooted before. Health partners report that six hospitals are {hosp|closed}. Patients were {hospitalraid|chased} from one of them at gunpoint on 6 March. Our colleagues at the World Food Programme {meals|delivered} hot meals, nearly 14,000 of them, to six sites last Friday; a convoy that set out for Carrefour had to {convoy|turn back} when it was {convoyfire|shot at}, nobody being hurt.

An {bridge|air bridge} between Port-au-Prince and Santo Domingo is being set up. Non-essential UN staff will {reduce|leave} in the coming days; the United Nations is not {unleave|leaving} Haiti.

Asked whether the Secretary-General feared that bands would {palace|attack} the National Palace again after Friday's {palace1|attempt}, the Spokesman said he would not speculate. The policemen who {repel2|threw} them {repel2|back} that night, three of them {palace1|wounded}, deserved {praise|praise}.

Asked about the trust fund for the support mission, he said that as of today it held 10.8 million dollars, against {pledge|pledges} of 78 million. The Secretary-General {appeal|appealed} again to Member States to {pay!demanded|pay} in what they had {pledge|promised}. Had Kenya {withdraw!denied|withdrawn}? Not to his knowledge. Were it to do so, the Council would have to {return|meet}.

Asked about reports that American Marines had {marines|landed} at the embassy on Sunday, he referred the correspondent to the United States; he noted that Washington spoke of {marines|flying} in additional guards and {flyout|flying out} non-essential personnel, at the mission's own {missionreq|request}.
--
who washington: government US | Washington
where palace: site HT 18.543 -72.338 | National Palace
where carrefour: near HT - - | Carrefour
where sd: town DO 18.486 -69.931 | Santo Domingo
where embassy: site HT - - | the embassy
who wfp: organisation - | World Food Programme
who marines: force US | American Marines
who bands: group HT | bands
who policemen: force HT | The policemen
* kingston CONSULT/multilateral ongoing
  when: 2024-03-11 "today"
  where: kingston
  by: caricom; us; un; "France"; "Canada"; "Brazil"; "Mexico"
  to: caricom
* urge REQUEST/change occurred
  when: 2024-03-11 "today"
  by: guterres
  to: "all Haitian stakeholders"
  about: AGREE
* agree AGREE demanded optional
  when: ?
  by: "all Haitian stakeholders"
* displace COERCE/deport occurred optional
  when: 2024-02-29/2024-03-11 bounded from text "since 29 February"
  where: pap
  displaced: 15000 "15,000 people" voice "International Organization for Migration"
  said: "International Organization for Migration" "reports"
* hosp COERCE/restrict ongoing optional
  when: 2024-02-29/2024-03-11 bounded
  sites: 6 "six hospitals"
  said: "Health partners" "report"
* hospitalraid COERCE/restrict occurred
  when: 2024-03-06 day from text "6 March"
  to: "Patients"
  said: "Health partners" "report"
* meals AID occurred
  when: 2024-03-08 "last Friday"
  where: "six sites"
  by: wfp
  count: <=14000 "nearly 14,000"
* convoy AID attempted
  when: 2024-03-08/2024-03-11 bounded
  where: carrefour
  by: wfp
* convoyfire ASSAULT/firearms occurred
  when: 2024-03-08/2024-03-11 bounded
  where: carrefour
  to: "a convoy" thing
  injured: 0 "nobody being hurt"
* bridge AID announced
  when: ?
  where: pap; sd
* reduce RETREAT/withdraw announced
  when: ? "the coming days"
  where: pap
  by: "Non-essential UN staff"
* palace ASSAULT hypothetical
  when: ?
  where: palace
  by: bands
  to: palace thing
* palace1 ASSAULT occurred
  when: 2024-03-08 "Friday"
  where: palace
  by: bands
  to: palace thing
  injured: 3 "three of them" of "policemen" side recipient
* repel2 ASSAULT occurred
  when: 2024-03-08 "that night"
  where: palace
  by: policemen
  to: bands
  answers: palace1 "threw them back"
* praise SUPPORT occurred optional
  when: 2024-03-11
  by: un
  to: policemen
* pledge AGREE occurred
  when: ?
  by: "Member States"
  about: AID
* appeal REQUEST/assist occurred
  when: 2024-03-11
  by: guterres
  to: "Member States"
  about: AID
* pay AID demanded optional
  when: ?
  by: "Member States"
* withdraw SANCTION/withdraw denied
  when: ?
  by: kenya
  said: "the Spokesman" official denied "Not to his knowledge"
* return CONSULT hypothetical
  when: ?
  by: "the Council"
* marines MOBILIZE/troops occurred
  when: 2024-03-10 "Sunday"
  where: embassy
  by: washington; marines
  said: washington official "spoke of"
  said: "reports" media "reports"
  answers: missionreq "request"
* flyout RETREAT/withdraw occurred
  when: 2024-03-10 "Sunday"
  where: embassy
  by: washington
  said: washington official "spoke of"
  answers: missionreq "request"
* unleave RETREAT/withdraw denied
  when: 2024-03-11
  where: "Haiti"
  by: un
  said: "the Spokesman" official denied
* missionreq REQUEST/assist occurred
  when: ?
  by: "the mission"
  to: washington
  said: washington official "spoke of"
  about: marines

== d-penitencier-5
outlet: Radyo Tanbou
register: radio
published: 2024-03-12
--
Morning magazine, Tuesday: "I will {resign|go}"

HOST: It is ten past six, you're with Tanbou. If you slept, here is what you missed: the prime minister is {resign|stepping down}. In a video released around two this morning, from Puerto Rico, he said that he and the government would {resign|go} the moment a transitional council was in place. He {plea|begged} people to be calm. Our colleague is in Kingston. Good morning. How did it happen?

COLLEAGUE: Behind one door, mostly. The leaders of the Caribbean Community {kingston|sat} with the American secretary of state and the others from eleven in the morning until past ten at night. Henry {phone|joined} by telephone. The president of Guyana, who has the chair, came out and {acknowledge|acknowledged} "his {resign|resignation}", that was the word, and {thank|thanked} him for his service. The parties have {proposal|accepted} a council of seven voting members and two observers. One condition: nobody sits on it who has been {sanctioned|sanctioned} by the UN, nobody who {oppose|opposes} the foreign mission.

HOST: And money?

COLLEAGUE: Mr Blinken {pledge2|promised} another 100 million dollars for the mission, and 33 million in {usaid|humanitarian aid}. Canada had {pledge3|offered} 91 million in February.

HOST: Ten minutes ago I read on the wire that Kenya had {hold|put the deployment on hold}. A spokesman of the foreign ministry there says no police will {mission!denied|leave} without a government in Port-au-Prince to receive them. President William Ruto, on the other hand, says Kenya will {mission!announced|send} them as soon as the council sits. Listeners are confused; so am I. Let's take a call. Delmas, you are on the air.

CALLER: I want to ask Barbecue one thing. He said Henry out, then {truce!hypothetical|peace}. Well? At my corner they {shots|fired} all night, to celebrate perhaps. If they {celebrate|burn} one more pharmacy to celebrate I shall have nothing to sell.

HOST: Chérizier has already {reject|rejected} the council, by the way, in a voice note; he {traitors|called} those in the Kingston hotel traitors and said the "traditional politicians" would be {pol!threatened|dealt} with, and so would the owners of hotels where they hide. A {threat2|threat} to hotels, then. The {curfew2|curfew} is {curfew2|extended} to Thursday. Now music.
--
who blinken: person US | Mr Blinken; American secretary of state
who presguyana: person GY | The president of Guyana
who canada: state CA | Canada
who thekenya: body KE | foreign ministry
who council: body HT | a transitional council; the council
* resign RETREAT/resign announced
  when: ?
  by: henry
  said: henry official "said"
* plea REQUEST/change occurred
  when: 2024-03-12 "two this morning"
  by: henry
  to: "people"
* kingston CONSULT/multilateral occurred
  when: 2024-03-11 "from eleven in the morning until past ten at night"
  where: kingston
  by: caricom; blinken
  to: caricom
* phone CONSULT/phone occurred
  when: 2024-03-11
  by: henry; caricom
  to: caricom
  part_of: kingston
* acknowledge SUPPORT occurred optional
  when: 2024-03-11
  where: kingston
  by: presguyana
  to: henry
  about: resign
  answers: resign "acknowledged"
* thank SUPPORT occurred
  when: 2024-03-11
  where: kingston
  by: presguyana
  to: henry
* proposal AGREE occurred
  when: 2024-03-11
  where: kingston
  by: "The parties"
  to: "The parties"
* sanctioned SANCTION occurred optional
  when: ?
  by: un
* oppose REJECT hypothetical optional
  when: ?
* pledge2 AGREE occurred
  when: 2024-03-11
  where: kingston
  by: blinken
  about: usaid
* usaid AID announced
  when: ?
  by: blinken
* pledge3 AGREE occurred
  when: 2024-02 month from published "February"
  by: canada
  about: AID
* hold SANCTION/discontinue occurred
  when: 2024-03-12
  by: kenya
  said: thekenya official "says"
* mission MOBILIZE/police announced
  when: ?
  where: pap
  by: kenya
  said: ruto official "says"
  said: thekenya official denied "says"
* truce RETREAT/ceasefire hypothetical
  when: ?
  by: cherizier
  said: "CALLER" witness "said"
* shots ASSAULT/firearms occurred optional
  when: 2024-03-11/2024-03-12 day "all night"
  where: "my corner"
  said: "CALLER" witness
* celebrate ASSAULT/destroy hypothetical
  when: ?
  to: "pharmacy" thing
  said: "CALLER" witness
* reject REJECT/change occurred
  when: 2024-03-11/2024-03-12 bounded
  by: cherizier
  to: council
  about: proposal
  answers: proposal "rejected the council"
* pol ASSAULT threatened
  when: ?
  by: cherizier
  to: "traditional politicians"; "the owners of hotels"
  said: cherizier party "said"
* threat2 THREATEN/violence occurred
  when: 2024-03-11/2024-03-12 bounded
  by: cherizier
  to: "traditional politicians"; "the owners of hotels"
  about: pol
* curfew2 COERCE/curfew ongoing
  when: 2024-03-12/2024-03-14 day "Thursday"
* traitors ACCUSE/disapprove occurred
  when: 2024-03-11/2024-03-12 bounded
  by: cherizier
  to: "those in the Kingston hotel"
