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
Haiti declares {emerg|emergency} after gunmen {release|empty} main prison

PORT-AU-PRINCE, March 3 (APA) - Haiti's government on Sunday evening proclaimed a three-day {emerg|state of emergency} and a night {curfew|curfew} in the capital after armed gangs {assault|overran} its largest prison and nearly all the inmates {release|fled}.

At least a dozen people were {assault|killed} in the {assault|assault} on the National Penitentiary on Saturday night, according to a count of bodies by APA reporters outside the walls on Sunday. Of about 3,800 men held there, fewer than a hundred had stayed, a lawyer for prisoners' rights said. Among those who chose their cells over the street were eighteen former Colombian soldiers {charged|charged} with the 2021 {moise|murder} of President Jovenel Moïse. "Please, please help us," one of them {plead|pleaded} in a video. "They are {assault|massacring} people."

A second prison, at Croix-des-Bouquets, was {croix|stormed} the same night.

The violence began on Thursday, when Jimmy Chérizier, a former policeman who leads the G9 alliance, announced that the bands would {bands|capture} the police chief and the ministers and keep Ariel Henry from coming home. The prime minister was in Nairobi, where he {accord|signed} an {accord|accord} on Friday for 1,000 Kenyan police to lead a mission backed by the United Nations.

Four police officers were {stations|killed} on Thursday when two stations were {stations|attacked}. The airport was {airport|fired at} that same day.

"The police were {order|ordered} to use all legal means to enforce the {curfew|curfew} and arrest offenders," the finance minister, Michel Patrick Boisvert, who stands in for Henry, said in the decree. Police unions had {beg|begged} on the radio for help from the army and anyone with a car and a weapon before the prison {assault|fell}; it never came.
--
who army: force HT | the army
who col: population CO | former Colombian soldiers
where nai: town KE -1.286 36.817 | Nairobi
who kenya: Kenyan police
* emerg COERCE/martial-law occurred
  when: 2024-03-03 "Sunday evening"
  where: pap; "Haiti"
  by: gov
  answers: assault "after armed gangs overran"
* release RETREAT/release occurred
  when: 2024-03-02 "Saturday night"
  where: pen; pap
  by: gangs
  to: "inmates"
  said: "a lawyer for prisoners' rights" party "said"
* curfew COERCE/curfew occurred
  when: 2024-03-03 "Sunday evening"
  where: pap
  by: gov
  answers: assault "after armed gangs overran"
* assault ASSAULT occurred
  when: 2024-03-02 "Saturday night"
  where: pen; pap
  by: gangs
  to: pen thing
  killed: >=12 "At least a dozen people" side unknown voice "APA reporters"
* charged ACCUSE/investigate occurred
  when: ?
  to: col
* moise ASSAULT/targeted occurred
  when: 2021 from text "2021"
  by: col alleged
  to: "President Jovenel Moïse"
* plead REQUEST/assist occurred
  when: 2024-03-02/2024-03-03 bounded
  where: pen
  by: "one of them"
  about: AID to col
* croix ASSAULT occurred
  when: 2024-03-02 "the same night"
  where: croix
  to: "A second prison" thing
* bands THREATEN/violence occurred
  when: 2024-02-29 "Thursday"
  by: cherizier
  to: "the police chief"; "the ministers"; henry
  about: ASSAULT/abduct by g9 to "the police chief"
* accord AGREE occurred
  when: 2024-03-01 "Friday"
  where: nai
  by: henry
  to: kenya
  about: MOBILIZE/police by kenya
* stations ASSAULT occurred
  when: 2024-02-29 "Thursday"
  where: pap
  to: "two stations" thing; police
  killed: 4 "Four police officers" side recipient
  sites: 2 "two stations"
* airport ASSAULT/firearms occurred
  when: 2024-02-29 "that same day"
  where: airport; pap
  to: airport thing
* order REQUEST/change occurred
  when: 2024-03-03 "Sunday evening"
  by: boisvert
  to: police
  about: COERCE/curfew by police
  said: boisvert official "said"
* beg REQUEST/assist occurred
  when: 2024-02-29/2024-03-02 bounded
  by: "Police unions"
  to: army; "anyone with a car and a weapon"
  about: AID to police
figure: prisoners ~3800 "about 3,800 men" at pen voice "a lawyer for prisoners' rights"
figure: prisoners <=100 "fewer than a hundred" at pen voice "a lawyer for prisoners' rights"
figure: prisoners 18 "eighteen former Colombian soldiers" of col at pen
figure: police 1000 "1,000 Kenyan police" of kenya
tie: cherizier leads g9 "leads"
tie: boisvert holds_office gov "finance minister"

== d-penitencier-2
outlet: The Gulf Morning Courier
register: daily
published: 2024-03-04
copy_of: d-penitencier-1
--
Thousands of inmates loose in Haiti as {emerg|emergency} declared

~ By our foreign staff and agencies
~ Photo: a guard tower of the penitentiary after the attack that left a dozen dead. (APA)

PORT-AU-PRINCE (APA) - Haiti's government on Sunday evening proclaimed a three-day {emerg|state of emergency} and a night {curfew|curfew} in the capital after armed gangs {assault|overran} its largest prison and nearly all the inmates {release|fled}.

At least a dozen people were {assault|killed} in the {assault|assault} on the National Penitentiary on Saturday night, according to a count of bodies by APA reporters outside the walls on Sunday.

A second prison, at Croix-des-Bouquets, was {croix|stormed} the same night.

The prime minister was in Nairobi, where he {accord|signed} an {accord|accord} on Friday for 1,000 Kenyan police to lead a mission backed by the United Nations.

~ You have two free articles left this month. Subscribe
--
where nai: town KE -1.286 36.817 | Nairobi
who kenya: Kenyan police
* emerg COERCE/martial-law occurred
  when: 2024-03-03 "Sunday evening"
  where: pap; "Haiti"
  by: gov
  answers: assault "after armed gangs overran"
* release RETREAT/release occurred
  when: 2024-03-02 "Saturday night"
  where: pen; pap
  by: gangs
  to: "inmates"
* curfew COERCE/curfew occurred
  when: 2024-03-03 "Sunday evening"
  where: pap
  by: gov
  answers: assault "after armed gangs overran"
* assault ASSAULT occurred
  when: 2024-03-02 "Saturday night"
  where: pen; pap
  by: gangs
  to: pen thing
  killed: >=12 "At least a dozen people" side unknown voice "APA reporters"
* croix ASSAULT occurred
  when: 2024-03-02 "the same night"
  where: croix
  to: "A second prison" thing
* accord AGREE occurred
  when: 2024-03-01 "Friday"
  where: nai
  by: henry
  to: kenya
  about: MOBILIZE/police by kenya
figure: police 1000 "1,000 Kenyan police" of kenya

== d-penitencier-3
outlet: Lakou Dispatch
register: thread
published: 2024-03-06
--
Eight days in Port-au-Prince, a thread from the hill above Canapé-Vert

1/ Since nobody abroad seems able to count past one disaster: here is the order of things. I've heard most of it from my roof.

2/ Thu 29 Feb: {shooting|shooting} from eight in the morning. Schools shut, parents ran. A stray round {shooting|hit} a student in the university yard. Planes diverted.

3/ Fri 1 March: PM in Kenya, pen in hand. He {accord|signs}. The gangs read newspapers too.

4/ Sat 2: the {release|break-out} at the penitentiary. Drones over the yard in the afternoon to see when the guards changed. By ten it was done. My neighbour's nephew was inside for a stolen phone, four years without seeing a judge. He came home in sandals. Nobody {wprison|freed} the women's prison; that one was moved long ago.

5/ Mon 4: they tried to {airport4|take} Toussaint Louverture. Soldiers behind an armoured truck {fireback|fired back} and the {airport4|attempt} failed. No flight since.

6/ The {curfew|curfew}? Signed Sunday for 72 hours. I watched a motorcade of pickups roll past during it, waving.

7/ Yesterday Barbecue called the press to a street corner. Masked men, rifles, very calm voice. He {henrygo|told} Henry to go. If he does not {resign|resign}, and "the international community goes on backing him", we are heading straight to a {civil|civil war} "that will end in genocide". That {civil|threat} was live on three channels.

8/ Where was Henry then? In the air. The Dominicans would not {landing|let} his plane land, so he came down in Puerto Rico.

9/ Rumour says the Americans {step|asked} him mid-flight to step aside. Their spokesman says no: they never {step!denied|asked} him to resign, they {speed|asked} him to "speed up" the transition. Judge for yourselves.

10/ Food: the port was {port|looted} last night. The World Food Programme has {wfp|suspended} its boats. A community kitchen on our street {kitchen|feeds} ninety people a day; if the bands {cut|cut} Route Frères that ends on Friday.

11/ Please don't send prayers. {send|Send} someone who can pronounce the word "police".
--
who dominicans: state DO | The Dominicans
who usa: state US | the Americans
who wfp: organisation - | World Food Programme
who soldiers: force HT | Soldiers
where port: site HT - - | the port
where route: site HT - - | Route Frères
* shooting ASSAULT/firearms occurred
  when: 2024-02-29 from text "Thu 29 Feb"
  where: "the university yard"; pap
  injured: 1 "a student" side civilian
* accord AGREE occurred
  when: 2024-03-01 from text "Fri 1 March"
  where: kenya
  by: henry
  to: kenya
* release RETREAT/release occurred
  when: 2024-03-02 from text "Sat 2"
  where: pen; pap
* wprison RETREAT/release denied optional
  when: 2024-03-02 from text "Sat 2"
  where: "the women's prison"
* airport4 COERCE/seize attempted
  when: 2024-03-04 from text "Mon 4"
  where: airport; pap
  by: gangs
  to: airport thing
* fireback ASSAULT/firearms occurred
  when: 2024-03-04 from text "Mon 4"
  where: airport; pap
  by: soldiers
  to: gangs
  answers: airport4 "fired back"
* curfew COERCE/curfew occurred
  when: 2024-03-03/2024-03-06 "Sunday" "72 hours"
  where: pap
* henrygo REQUEST/change occurred
  when: 2024-03-05 "Yesterday"
  where: "a street corner"
  by: cherizier
  to: henry
  about: RETREAT/resign by henry
* resign RETREAT/resign hypothetical optional
  when: ?
  by: henry
  said: cherizier party
* civil THREATEN/violence occurred
  when: 2024-03-05 "Yesterday"
  where: "a street corner"
  by: cherizier
  to: henry; "the international community"
* landing REJECT occurred
  when: 2024-03-05 bounded
  by: dominicans
  to: henry
* step REQUEST/change occurred
  when: 2024-03-05
  by: usa alleged of "Rumour"
  to: henry
  about: RETREAT/resign by henry
  said: "Rumour" unnamed suggested "says"
  said: "Their spokesman" official denied "says no"
* speed REQUEST/change occurred
  when: 2024-03-05
  by: usa
  to: henry
  said: "Their spokesman" official "says"
* port COERCE/seize occurred
  when: 2024-03-05/2024-03-06 "last night"
  where: port; pap
  to: port thing
* wfp SANCTION/discontinue occurred
  when: 2024-02-29/2024-03-06 bounded
  by: wfp
* kitchen AID ongoing
  when: 2024-03-06
  where: "our street"
  by: "A community kitchen"
  to: "ninety people a day"
* cut COERCE/restrict hypothetical
  when: ?
  where: route
  by: "the bands"
  to: route thing
* send REQUEST/assist occurred optional
  when: 2024-03-06
figure: fed 90 "ninety people a day"

== d-penitencier-4
outlet: Secretariat press office
register: un
published: 2024-03-11
--
Highlights of the noon briefing

HAITI

The Spokesman said the Chef de Cabinet was in Kingston today on behalf of the Secretary-General for the {kingston|meeting} that CARICOM had convened on Haiti, with representatives of the United States, France, Canada, Brazil and Mexico. The Secretary-General {setaside|called on} all Haitian stakeholders to set their differences aside and agree on transitional arrangements.

On the ground: the International Organization for Migration reports 15,000 people driven from camps in the capital since 29 February, most of whom had been uprooted before. Health partners report that six hospitals are closed. Patients were {hosp|chased} from one of them at gunpoint on 6 March. Our colleagues at the World Food Programme {meals|delivered} hot meals, nearly 14,000 of them, to six sites last Friday; a convoy that {convoy|set out} for Carrefour had to turn back when it was {convoyshot|shot at}, nobody being hurt.

An {airbridge|air bridge} between Port-au-Prince and Santo Domingo is being set up. Non-essential UN staff will {leave|leave} in the coming days; the United Nations is not {unstay|leaving} Haiti.

Asked whether the Secretary-General feared that bands would {palace2|attack} the National Palace again after Friday's {palace|attempt}, the Spokesman said he would not speculate. The policemen who {palace|threw them back} that night, three of them wounded, deserved {praise|praise}.

Asked about the trust fund for the support mission, he said that as of today it held 10.8 million dollars, against {pledge|pledges} of 78 million. The Secretary-General {appeal|appealed} again to Member States to pay in what they had {pledge|promised}. Had Kenya {kwd|withdrawn}? Not to his knowledge. Were it to do so, the Council would have to {councilmeet|meet}.

Asked about reports that American Marines had {marines|landed} at the embassy on Sunday, he referred the correspondent to the United States; he noted that Washington spoke of {marines|flying in} additional guards and {evac|flying out} non-essential personnel, at the mission's own {req|request}.
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
  by: caricom; us; "France"; "Canada"; "Brazil"; "Mexico"; "the Chef de Cabinet"
  to: caricom
* setaside REQUEST/change occurred
  when: 2024-03-11
  by: guterres
  to: "all Haitian stakeholders"
  about: AGREE by "all Haitian stakeholders"
* hosp COERCE/restrict occurred
  when: 2024-03-06 from text "6 March"
  where: "one of them"; pap
  to: "Patients"
  with: small-arms "gunpoint"
  said: "Health partners" official "report"
* meals AID occurred
  when: 2024-03-08 "last Friday"
  where: "six sites"
  by: wfp
  sites: 6 "six sites"
* convoy AID attempted
  when: 2024-02-29/2024-03-11 bounded
  where: carrefour
  by: wfp
* convoyshot ASSAULT/firearms occurred
  when: 2024-02-29/2024-03-11 bounded
  where: carrefour
  to: "a convoy" thing
  injured: 0 "nobody"
* airbridge AID announced
  when: ?
  where: pap; sd
  by: un
* leave RETREAT/withdraw announced
  when: ? "the coming days"
  where: "Haiti"
  by: "Non-essential UN staff"
* unstay RETREAT/withdraw denied optional
  when: ?
  where: "Haiti"
  by: un
* palace2 ASSAULT hypothetical
  when: ?
  where: palace
  by: bands
  to: palace thing
* palace ASSAULT occurred
  when: 2024-03-08 "Friday" "that night"
  where: palace; pap
  by: bands
  to: palace thing; policemen
  injured: 3 "three of them" side recipient
* praise SUPPORT occurred
  when: 2024-03-11
  by: "the Spokesman"
  to: policemen
  answers: palace "deserved praise"
* pledge AGREE occurred
  when: ?
  by: "Member States"
  about: AID by "Member States"
* appeal REQUEST/assist occurred
  when: 2024-03-11
  by: guterres
  to: "Member States"
  about: AID by "Member States"
* kwd RETREAT/withdraw hypothetical
  when: ?
  by: kenya
* councilmeet CONSULT/multilateral hypothetical
  when: ?
  by: "the Council"
* marines MOBILIZE/troops occurred
  when: 2024-03-10 "Sunday"
  where: embassy; pap
  by: marines; washington
  answers: req "at the mission's own request"
  said: "reports" media
  said: washington official "spoke"
* evac AID occurred
  when: 2024-03-10 "Sunday"
  where: embassy
  by: washington
  to: "non-essential personnel"
  answers: req "at the mission's own request"
  said: washington official "spoke"
* req REQUEST/assist occurred
  when: ?
  by: "the mission"
  to: washington
  about: marines
  said: washington official "spoke"
figure: displaced 15000 "15,000 people" at pap voice "the International Organization for Migration"
figure: meals <=14000 "nearly 14,000"
figure: funds 10800000 "10.8 million dollars"
figure: funds 78000000 "78 million"

== d-penitencier-5
outlet: Radyo Tanbou
register: radio
published: 2024-03-12
--
Morning magazine, Tuesday: "I will {resign|go}"

HOST: It is ten past six, you're with Tanbou. If you slept, here is what you missed: the prime minister is {resign|stepping down}. In a video released around two this morning, from Puerto Rico, he said that he and the government would {resign|go} the moment a transitional council was in place. He {calm|begged} people to be calm. Our colleague is in Kingston. Good morning. How did it happen?

COLLEAGUE: Behind one door, mostly. The leaders of the Caribbean Community {kingston|sat} with the American secretary of state and the others from eleven in the morning until past ten at night. Henry {kingston|joined} by telephone. The president of Guyana, who has the chair, came out and acknowledged "his {resign|resignation}", that was the word, and {thankh|thanked} him for his service. The parties have {acceptc|accepted} a council of seven voting members and two observers. One condition: nobody sits on it who has been sanctioned by the UN, nobody who opposes the foreign mission.

HOST: And money?

COLLEAGUE: Mr Blinken {blinken|promised} another 100 million dollars for the mission, and 33 million in humanitarian aid. Canada had {canada|offered} 91 million in February.

HOST: Ten minutes ago I read on the wire that Kenya had put the {deploy|deployment} {onhold|on hold}. A spokesman of the foreign ministry there says no police will {deploy!denied|leave} without a government in Port-au-Prince to receive them. President William Ruto, on the other hand, says Kenya will {deploy|send} them as soon as the council sits. Listeners are confused; so am I. Let's take a call. Delmas, you are on the air.

CALLER: I want to ask Barbecue one thing. He said Henry out, then peace. Well? At my corner they {celeb|fired} all night, to celebrate perhaps. If they {pharm|burn} one more pharmacy to celebrate I shall have nothing to sell.

HOST: Chérizier has already {rejc|rejected} the council, by the way, in a voice note; he {traitors|called} those in the Kingston hotel traitors and said the "traditional politicians" would be {hotels|dealt with}, and so would the owners of hotels where they hide. A {hotels|threat} to hotels, then. The {curfew|curfew} is {curfew2|extended} to Thursday. Now music.
--
who blinken: person US | Mr Blinken; American secretary of state
who presguyana: person GY | The president of Guyana
who canada: state CA | Canada
who thekenya: body KE | foreign ministry
who council: body HT | a transitional council; the council
* resign RETREAT/resign announced
  when: ? "the moment a transitional council was in place"
  where: puertorico
  by: henry
  said: henry official "said"
* calm REQUEST/yield occurred
  when: 2024-03-12 "around two this morning"
  where: puertorico
  by: henry
  to: "people"
* kingston CONSULT/multilateral occurred
  when: 2024-03-11/2024-03-12 bounded "from eleven in the morning until past ten at night"
  where: kingston
  by: caricom; blinken; henry; presguyana
  to: caricom
* thankh SUPPORT occurred
  when: 2024-03-11/2024-03-12 bounded
  where: kingston
  by: presguyana
  to: henry
  answers: resign "thanked him for his service"
* acceptc AGREE occurred
  when: 2024-03-11/2024-03-12 bounded
  where: kingston
  by: "The parties"
* blinken AGREE occurred
  when: 2024-03-11/2024-03-12 bounded
  where: kingston
  by: blinken
  about: AID by blinken
* canada AGREE occurred
  when: 2024-02 "February"
  by: canada
  about: AID by canada
* onhold SANCTION/discontinue occurred
  when: 2024-03-11/2024-03-12 bounded
  by: kenya
  about: deploy
  said: "the wire" media
  said: "A spokesman of the foreign ministry" official "says"
* deploy MOBILIZE/police announced
  when: ? "as soon as the council sits"
  where: pap
  by: kenya
  said: ruto official "says"
* celeb ASSAULT/firearms occurred optional
  when: 2024-03-11/2024-03-12 "all night"
  where: "Delmas"
  by: "they"
  said: "CALLER" witness
* pharm ASSAULT/destroy hypothetical
  when: ?
  by: "they"
  to: "pharmacy" thing
  said: "CALLER" witness
* rejc REJECT occurred
  when: 2024-03-11/2024-03-12 bounded
  by: cherizier
  to: caricom
  about: AGREE
  answers: acceptc "rejected the council"
* traitors ACCUSE/disapprove occurred
  when: 2024-03-11/2024-03-12 bounded
  by: cherizier
  to: "those in the Kingston hotel"
* hotels THREATEN/violence occurred
  when: 2024-03-11/2024-03-12 bounded
  by: cherizier
  to: "traditional politicians"; "the owners of hotels"
* curfew COERCE/curfew ongoing
  when: 2024-03-12
  where: pap
* curfew2 COERCE/curfew announced
  when: 2024-03-12/2024-03-14 "to Thursday"
  where: pap
figure: funds 100000000 "100 million dollars" voice blinken
figure: funds 33000000 "33 million" voice blinken
figure: funds 91000000 "91 million" of canada
figure: members 7 "seven voting members" of council
figure: members 2 "two observers" of council
