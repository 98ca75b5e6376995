story: gx-mururoa
conflict: French Polynesia
countries: PF, FR, NZ, AU
facts: On 13 June 1995 President Jacques Chirac announced eight nuclear tests in the Pacific; French commandos boarded the Rainbow Warrior II off Moruroa on 9 July (10 July in Paris) and seized it and the Greenpeace on 1 September. The first test was on
  5 September; on 6 and 7 September crowds burned the terminal of Faaa airport and shops in Papeete, about 40 were hurt. New Zealand and Chile recalled ambassadors; the World Court turned New Zealand down on 22 September. The UN General Assembly
  deplored the tests on 12 December, 85 to 18; Chirac ended the series after the sixth, of 27 January 1996. (public record: French and New Zealand statements, Greenpeace, press of 1995 and 1996)

who chirac: person FR | Jacques Chirac; Chirac; Mr Chirac; the president
who france: state FR | France; Paris; the French
who commandos: force FR | French commandos; commandos; marine commandos; the navy
who greenpeace: organisation - | Greenpeace; the environmentalists
who nz: state NZ | New Zealand; Wellington
who bolger: person NZ | Jim Bolger; Bolger; Mr Bolger
who aus: state AU | Australia; Canberra
who keating: person AU | Paul Keating; Keating
who japan: state JP | Japan; Tokyo
who chile: state CL | Chile; Santiago
who temaru: person PF | Oscar Temaru; Temaru
who flosse: person PF | Gaston Flosse; Flosse
who gendarmes: force FR | gendarmes; Gendarmes; riot gendarmes
who rioters: population PF | rioters; demonstrators; the crowd; youths
who unions: organisation PF | Atia i Mua; union A Tia i Mua
who forum: organisation - | South Pacific Forum
where moruroa: site PF -21.84 -138.92 | Moruroa; Mururoa; the atoll
where papeete: town PF -17.535 -149.57 | Papeete
where faaa: site PF -17.556 -149.611 | Faaa airport; airport of Faaa; Faaa
where auckland: town NZ -36.85 174.76 | Auckland
where fangataufa: site PF -22.23 -138.73 | Fangataufa

== gx-mururoa-1
outlet: Cook Strait Telegraph Agency
register: wire
published: 1995-07-11
--
French commandos {storm|storm} Rainbow Warrior off test atoll; Wellington {nzprot|protests}

AUCKLAND, July 11 (CSTA) - New Zealand {nzprot|called in} the French ambassador and Australia {ausacc|spoke} of an over-reaction after some 150 marine commandos {storm|boarded} a Greenpeace ship near Moruroa, {gas|fired} tear gas into its bridge and {storm|towed} it out of the closed waters, a day short of ten years since agents of France {bomb85|sank} its namesake in Auckland harbour.

The Rainbow Warrior II had {intrude|crossed} the 12-mile line early on Sunday with thirty people aboard, among them a member of the European parliament, and sent out inflatable boats. Two of these reached the lagoon; their crews {tie|tied} themselves under a drilling platform. Frogmen {takeoff|took} them {takeoff|off} within an hour. The commandos {storm|smashed} windows with axes when radio operators locked themselves in, the skipper told reporters by satellite telephone. "They {gas|gassed} us like rats. Nobody lifted a finger against them."

The defence ministry in Paris said that the {intrude|intrusion} was a {provoc|provocation}, that no one had been hurt, and that the vessel was {free|freed} on Monday outside the zone. Two women were treated for smarting eyes.

Jacques Chirac announced on June 13 that France would {tests|set off} eight nuclear charges between September and May, after which it would {ban|sign} a complete {ban|ban}. His predecessor had {halt|halted} testing in April 1992. Since then hardly a day goes by without a reaction: New Zealand and Australia {freeze|froze} military contacts; Fiji's parliament {fiji|condemned} the {tests|plan} and the fifteen island states of the South Pacific Forum, whose delegation {saw|saw} ministers in Paris last month, voiced "extreme {outrage|outrage}". In Perth arsonists {arson|burned} the office of the French honorary consul on June 17. A group calling itself the Pacific Popular Front claimed the {arson|deed}; two men have been {charged|charged}. Sydney printers {printers|refuse} to handle French mail, and importers {wine|shun} the wine.

"It {bolger|beggars} belief that they would choose that very week," Prime Minister Jim Bolger said. He {bolger|described} the {storm|action} as heavy-handed and announced that the Tui, an unarmed research vessel, may be {tui|ordered} to the area with members of parliament on board. Chirac, questioned in Strasbourg while left-wing deputies {whistle|whistled} and {whistle|held up} placards, {irrev|replied} that the {tests|decision} was irrevocable.

In Papeete 3,000 people {papdemo|walked} behind pastors and the independence leader Oscar Temaru on Sunday, {papdemo|blocking} the coastal road; Greenpeace will {sue|sue} the navy in a court there. In the {bomb85|bombing} of July 10, 1985, a photographer drowned. Two agents were {convict|sentenced} to ten years and, after Paris had {apol|paid} and {apol|apologised}, {moved|moved} to an atoll from which they were {home|let} {home|home} before time.

~ Sport: All Blacks name side for Bledisloe
--
who ambf: office FR | the French ambassador
who defmin: body FR | The defence ministry in Paris
who fijip: body FJ | Fiji's parliament
who forum: fifteen island states of the South Pacific Forum
who ppf: group AU | Pacific Popular Front
who printers: population AU | Sydney printers
where perth: town AU -31.95 115.86 | Perth
where strasbourg: town FR 48.58 7.75 | Strasbourg
* storm COERCE/seize occurred
  when: 1995-07-09 "Sunday"
  where: moruroa
  by: commandos
  to: greenpeace; "Rainbow Warrior" thing
  injured: 0 "no one" voice defmin
  said: "the skipper" party "told"
* nzprot ACCUSE/disapprove occurred
  when: 1995-07-09/1995-07-11 bounded
  by: nz
  to: france; ambf
  about: storm
  answers: storm "protests"
* ausacc ACCUSE/disapprove occurred
  when: 1995-07-09/1995-07-11 bounded
  by: aus
  to: france
  about: storm
  answers: storm "spoke of an over-reaction"
* gas ASSAULT/crowd-control occurred
  when: 1995-07-09 "Sunday"
  where: moruroa
  by: commandos
  to: greenpeace; "its bridge" thing
  with: crowd-control "tear gas"
  injured: 2 "Two women" side recipient
  said: "the skipper" party "told"
  part_of: storm
* bomb85 ASSAULT/explosives occurred
  when: 1985-07-10 from text "July 10, 1985"
  where: auckland
  by: france "agents of France"
  to: "its namesake" thing; greenpeace
  with: bomb "bombing"
  killed: 1 "a photographer" side civilian
* intrude PROTEST/obstruct occurred
  when: 1995-07-09 "early on Sunday"
  where: moruroa
  by: greenpeace
  to: france
* tie PROTEST/obstruct occurred
  when: 1995-07-09 "Sunday"
  where: "the lagoon"; moruroa
  by: greenpeace "their crews"
  to: france
  part_of: intrude
* takeoff COERCE/arrest occurred
  when: 1995-07-09 "within an hour"
  where: "the lagoon"; moruroa
  by: commandos "Frogmen"
  to: greenpeace "their crews"
* provoc ACCUSE/disapprove occurred
  when: 1995-07-09/1995-07-11 bounded
  by: defmin
  to: greenpeace
  about: intrude
  answers: intrude "the intrusion was a provocation"
* free RETREAT/release occurred
  when: 1995-07-10 "Monday"
  where: "outside the zone"
  by: commandos
  to: greenpeace; "the vessel" thing
  said: defmin official "said"
* tests MOBILIZE/weapons announced
  when: 1995-09/1996-05 "between September and May"
  where: moruroa
  by: france; chirac
  with: nuclear "nuclear charges" 8
  count: 8 "eight"
* ban AGREE announced
  when: ?
  by: france
* halt RETREAT occurred
  when: 1992-04 from text "April 1992"
  by: "His predecessor"
* freeze SANCTION/discontinue occurred
  when: 1995-06-13/1995-07-11 bounded "Since then"
  by: nz; aus
  to: france
  answers: tests "a reaction"
* fiji ACCUSE/disapprove occurred
  when: 1995-06-13/1995-07-11 bounded "Since then"
  by: fijip
  to: france
  about: tests
  answers: tests "a reaction"
* saw CONSULT/visit occurred
  when: 1995-06 "last month"
  where: "Paris"
  by: forum; "ministers"
  to: "ministers"
* outrage ACCUSE/disapprove occurred
  when: 1995-06-13/1995-07-11 bounded "Since then"
  by: forum
  to: france
  about: tests
  answers: tests "a reaction"
* arson ASSAULT/destroy occurred
  when: 1995-06-17 from text "June 17"
  where: perth
  by: "arsonists"; ppf claimed
  to: "the office of the French honorary consul" thing; france
* charged ACCUSE/investigate occurred
  when: 1995-06-17/1995-07-11 bounded
  to: "two men"
  count: 2 "two"
  about: arson
* printers PROTEST/boycott ongoing
  when: 1995-06-13/1995-07-11 bounded
  by: printers
  to: france; "French mail" thing
* wine PROTEST/boycott ongoing
  when: 1995-06-13/1995-07-11 bounded
  by: "importers"
  to: france; "the wine" thing
* bolger ACCUSE/disapprove occurred
  when: 1995-07-09/1995-07-11 bounded
  by: bolger
  to: france
  about: storm
  answers: storm "described the action as heavy-handed"
* tui MOBILIZE hypothetical
  when: ?
  where: moruroa
  by: nz "the Tui"
  said: bolger official "announced"
* whistle PROTEST/demo occurred
  when: 1995-06-13/1995-07-11 bounded
  where: strasbourg
  by: "left-wing deputies"
  to: chirac
* irrev REJECT/change occurred
  when: 1995-06-13/1995-07-11 bounded
  where: strasbourg
  by: chirac
  about: tests
* papdemo PROTEST/demo occurred
  when: 1995-07-09 "Sunday"
  where: papeete
  by: "3,000 people"; temaru; "pastors"
  to: france
  participants: 3000 "3,000 people"
* sue ACCUSE/investigate announced
  when: ?
  where: papeete
  by: greenpeace
  to: commandos
  about: storm
* convict SANCTION/convict occurred
  when: 1985-07-10/1995-07-11 bounded
  to: "Two agents"
  count: 2 "Two agents"
  about: bomb85
* apol CONCEDE occurred
  when: 1985-07-10/1995-07-11 bounded
  by: france
  about: bomb85
* moved CONCEDE occurred
  when: 1985-07-10/1995-07-11 bounded
  to: "Two agents"
* home RETREAT/release occurred
  when: 1985-07-10/1995-07-11 bounded
  to: "Two agents"
  released: 2 "Two agents"
figure: troops ~150 "some 150 marine commandos" of commandos at moruroa

== gx-mururoa-2
outlet: Sydney Harbour Mail
register: daily
published: 1995-09-08
--
Paradise {riot|burns}: Legionnaires {legion|flown in} as Tahiti {riot|riots} over the bomb

PAPEETE - Black smoke still stands over what until Wednesday was an airport lounge with orchids. Behind the wreckage of forty hire cars a company of the Foreign Legion, {legion|brought in} overnight from the atoll that caused it all, has {legion|dug} itself {legion|in} between the baggage belts.

Thirty-six hours after France {test1|exploded} a nuclear device of somewhat under twenty kilotons beneath Moruroa, the first of a {tests|promised} seven or eight, the territory's main town counted its broken glass on Thursday: 120 shops {riot|robbed} or {riot|gutted}, the terminal at Faaa {airport|destroyed}, forty people {riot|hurt}, fifteen of them gendarmes, and one woman's hand lost to a grenade of the kind used by police. There are no dead.

It started at ten on Wednesday morning. A few hundred members of the union A Tia i Mua, which had called a general {genstrike|strike}, {sit|sat down} on the runway in front of a jet which they believed would {carry|carry off} {comrades|arrested} comrades. Gendarmes {gas2|fired} tear gas and stun grenades. The crowd, by then a thousand and armed with bars from a building site, {airport|drove} them {airport|back} into the building, {airport|smashed in} the glass front with a digger and {airport|poured} petrol. Mr Temaru, who is mayor there, {temreq|shouted} through a megaphone to stop; nobody listened. At dusk it moved to the centre, where the assembly house was {stoned|stoned}.

Seventy people were {arr|arrested}, the union's leader Hiro Tefaarere among them. He was {kick|kicked} in the face while handcuffed, his lawyer says; photographs show something of the sort. The public prosecutor has opened an {inq|inquiry}. Gaston Flosse, president of the territory and a friend of Mr Chirac, {flossebl|blamed} Greenpeace and "foreign journalists" for {egg|egging} them {egg|on}, and {flossereq|asked} Paris to {expel|expel} both. Air France takes nobody in: the field is {shut|shut} until Saturday at least.

The {test1|explosion} set telephones ringing elsewhere. New Zealand {recall|recalled} its ambassador within minutes, Chile did likewise. Mr Keating {keating|called} it "an act of stupidity" but will not {uran|stop} uranium sales. Japan, whose finance minister had himself {stood|stood} with placards in Papeete on Saturday, lodged a {japprot|protest} and is {draft|drafting} a resolution with others for the United Nations. The White House {regret|regretted} it. London would not {london|condemn} a neighbour. In Manila and Berne flags were {flags|burned}.

On the sea things are quieter than in July. On September 1, with the flotilla of {flotilla|protest} at its most numerous, navy men {seize|seized} both the Rainbow Warrior II and the larger Greenpeace; helicopter and {crew|captives}, twenty-odd, were {crew|held} on Hao. The last yachts {yachts|turn} for Rarotonga. HMNZS Tui, an oceanographic ship with two members of parliament aboard, {tui|stays} on, thirteen miles off, and will listen.

Mr Chirac at dinner in Paris: two or three {tests|tests} {fewer|fewer} than eight perhaps, "if the data suffice".

~ Racing: late mail, page 61
--
who commandos: navy men
who lawyer: person PF | his lawyer
who tefaarere: person PF | Hiro Tefaarere
who prosec: office FR | The public prosecutor
who legion: force FR | Foreign Legion
who takemura: person JP | finance minister
who whouse: office US | The White House
who london: state GB | London
where hao: site PF -18.07 -140.95 | Hao
where manila: town PH 14.6 120.98 | Manila
where berne: town CH 46.95 7.45 | Berne
where term: site PF -17.556 -149.611 | the terminal; an airport lounge
* riot PROTEST/riot occurred
  when: 1995-09-06 "Wednesday"
  where: papeete; faaa
  by: rioters; unions
  to: "120 shops" thing; france
  injured: 40 "forty people" side unknown
  injured: 15 "fifteen of them" part side recipient
  injured: 1 "one woman's hand" part side unknown
  killed: 0 "no dead"
  sites: 120 "120 shops"
  answers: test1 "over the bomb"
* legion MOBILIZE/troops occurred
  when: 1995-09-07/1995-09-08 day "overnight"
  where: faaa
  by: legion
* test1 MOBILIZE/weapons occurred
  when: 1995-09-05/1995-09-06 bounded "Thirty-six hours after"
  where: moruroa
  by: france
  with: nuclear "a nuclear device" 1
  part_of: tests
* tests MOBILIZE/weapons announced
  when: ?
  by: france
  count: 7-8 "seven or eight"
* airport PROTEST/riot occurred
  when: 1995-09-06 "Wednesday"
  where: faaa; term
  by: rioters; unions
  to: gendarmes; "the terminal at Faaa" thing
  with: blunt "bars"; vehicle "a digger"; incendiary "petrol"
  participants: ~1000 "a thousand"
  part_of: riot
* genstrike PROTEST/strike announced
  when: ?
  by: unions
* sit PROTEST/obstruct occurred
  when: 1995-09-06 "Wednesday morning"
  where: faaa
  by: unions
  to: "a jet" thing
  participants: >=200 vague "A few hundred members"
* carry COERCE/deport hypothetical optional
  when: 1995-09-06 "Wednesday morning"
  where: faaa
  to: "comrades"
  said: unions party suggested "believed"
* comrades COERCE/arrest occurred optional
  when: ?
  to: "comrades"
* gas2 ASSAULT/crowd-control occurred
  when: 1995-09-06 "Wednesday morning"
  where: faaa
  by: gendarmes
  to: unions
  with: crowd-control "tear gas"; crowd-control "stun grenades"
* temreq REQUEST/yield occurred
  when: 1995-09-06 "Wednesday"
  where: faaa
  by: temaru
  to: rioters
  about: airport
* stoned PROTEST/riot occurred
  when: 1995-09-06 "At dusk"
  where: papeete
  by: rioters
  to: "the assembly house" thing
  with: stones "stoned"
  part_of: riot
* arr COERCE/arrest occurred
  when: 1995-09-06/1995-09-08 bounded
  to: "Seventy people"; tefaarere
  detained: 70 "Seventy people" side recipient
* kick ASSAULT/beat occurred
  when: 1995-09-06/1995-09-08 bounded
  to: tefaarere
  said: lawyer party "says"
* inq ACCUSE/investigate occurred
  when: 1995-09-06/1995-09-08 bounded
  by: prosec
  about: kick
* flossebl ACCUSE/allege occurred
  when: 1995-09-06/1995-09-08 bounded
  by: flosse
  to: greenpeace; "foreign journalists"
  about: egg
* egg REQUEST/assist occurred
  when: 1995-09-06/1995-09-08 bounded
  by: greenpeace alleged of flosse; "foreign journalists" alleged of flosse
  to: rioters
  about: riot
  said: flosse official claimed "blamed"
* flossereq REQUEST/change occurred
  when: 1995-09-06/1995-09-08 bounded
  by: flosse
  to: france
  about: expel
* expel COERCE/deport demanded optional
  when: ?
  by: france
  to: greenpeace; "foreign journalists"
* shut COERCE/restrict ongoing optional
  when: 1995-09-06/1995-09-09 "until Saturday"
  where: faaa
  to: "the field" thing
* recall SANCTION/withdraw occurred
  when: 1995-09-05/1995-09-06 bounded from test1 "within minutes"
  by: nz; chile
  to: france
  answers: test1 "The explosion set telephones ringing"
* keating ACCUSE/disapprove occurred
  when: 1995-09-05/1995-09-08 bounded
  by: keating
  to: france
  about: test1
  answers: test1 "called it"
* uran REJECT occurred
  when: 1995-09-05/1995-09-08 bounded
  by: keating
  about: SANCTION/discontinue to france
* stood PROTEST/demo occurred
  when: 1995-09-02 "Saturday"
  where: papeete
  by: takemura
  to: france
* japprot ACCUSE/disapprove occurred
  when: 1995-09-05/1995-09-08 bounded
  by: japan
  to: france
  about: test1
  answers: test1 "The explosion set telephones ringing"
* draft ACCUSE/disapprove announced optional
  when: ?
  by: japan
  to: france
  about: test1
* regret ACCUSE/disapprove occurred optional
  when: 1995-09-05/1995-09-08 bounded
  by: whouse
  to: france
  about: test1
  answers: test1 "regretted it"
* london REJECT occurred
  when: 1995-09-05/1995-09-08 bounded
  by: london
  about: ACCUSE/disapprove by london to france
* flags PROTEST/demo occurred
  when: 1995-09-05/1995-09-08 bounded
  where: manila; berne
  to: france
  answers: test1 "The explosion set telephones ringing"
* flotilla PROTEST/demo ongoing
  when: 1995-09-01 from text "September 1"
  by: "the flotilla of protest"
  to: france
* seize COERCE/seize occurred
  when: 1995-09-01 from text "September 1"
  by: commandos
  to: greenpeace; "the Rainbow Warrior II" thing; "the larger Greenpeace" thing
* crew COERCE/arrest occurred
  when: 1995-09-01 from text "September 1"
  where: hao
  by: commandos
  to: "captives"
  detained: ~20 "twenty-odd" side recipient
  part_of: seize
* yachts RETREAT/withdraw ongoing
  when: 1995-09-01/1995-09-08 bounded
  by: "The last yachts"
* tui MOBILIZE ongoing
  when: 1995-09-08
  where: moruroa
  by: nz "HMNZS Tui"
* fewer CONCEDE hypothetical optional
  when: ?
  by: chirac
  about: tests
tie: tefaarere leads unions "the union's leader"
tie: flosse allied_with chirac "a friend of"

== gx-mururoa-3
outlet: Review of Pacific Affairs
register: analysis
published: 1996-02-02
--
Six and out: how the Pacific wore down a president

"A new chapter opens." With such words Jacques Chirac on Monday evening {end|declared} the "final {end|end}" of French nuclear {tests|testing}, two days after the sixth {test6|blast}, at about 120 kilotons the biggest of the lot, under the rim of Fangataufa. Eight had been {tests!announced|announced}. What did two fewer cost, and who may claim them?

The diplomatic bill. Sixty-three governments and one pope {deplore|deplored} the {tests|shots}. New Zealand's {applic|application} to the World Court to reopen a {case73|case} of 1973 was {dismiss|dismissed} by twelve judges to three on 22 September. Five days on it was the turn of the European parliament, which {ep|censured} France; the Commission could not be {comm|moved} to sue. The South Pacific Forum {suspend|suspended} its dialogue with Paris on 2 October, a day after the second {test2|explosion}, and Nauru {nauru|broke off} relations altogether. At Auckland in November, when Britain alone among fifty-two {brit|stood by} the French, the Commonwealth adopted a statement of {cw|outrage}. In New York the General Assembly {unga|voted} on 12 December to "strongly {unga|deplore}" all tests: 85 for, 18 against, 43 abstaining. Ten members of the European Union were among the 85; Mr Chirac in reply {dinners|struck} dinners with the Italians and the Belgians from his diary. Chile and New Zealand each {recall|withdrew} an ambassador in September and {sendback|sent} him {sendback|back} this week.

The commercial one. Beaujolais sales in Australia fell by two fifths; a Danish supermarket chain {danish|cleared} its shelves; Canberra, {excl|excluding} a French firm from a 740-million-dollar contract for trainer aircraft, {sugar|lost} sugar orders in return.

The local one. The {airport|fire} at Faaa, when it came, took everybody by surprise. Damage: 70 million dollars, of which Paris {met|met} half in a {pact|pact} of "progress". Sixty-four persons have been {trial|tried}, fifteen of them {jail|jailed}. Oscar Temaru's party is expected to double its seats in May.

The gain? For Paris, data for simulation, and a seat among the purists: from {oppose|opposing} a total ban it moved in August to {champion|champion} a zero threshold, which Washington {usjoin|joined} a day later. The three nuclear Western powers will {raro|sign} the {raro|Treaty} of Rarotonga in Suva on 25 March. They had {refused|refused} this for ten years.

And Greenpeace? It had spent thirty million guilders and {seize|lost} two ships to the French navy, which has not {giveback|given} them {giveback|back} from Hao. It says it will {sue3|sue}. Two of its board {resign|resigned} over the bill. "We {wentin|went in} to stop the first one and stopped the seventh," its founder David McTaggart says, who in 1973 was himself {beat73|beaten} half blind by French sailors on the same patch of sea.

In Auckland harbour divers {wreath|laid} a {wreath|wreath}.

~ Subscription form overleaf
--
who wc: body - | World Court
who ep: body - | European parliament
who nauru: state NR | Nauru
who britain: state GB | Britain
who cw: coalition - | Commonwealth
who ga: body - | General Assembly
who us: state US | Washington
who mct: person CA | David McTaggart
who frnavy: force FR | the French navy
who temparty: party PF | Oscar Temaru's party
who powers: coalition - | three nuclear Western powers
where newyork: town US 40.71 -74.01 | New York
where suva: town FJ -18.14 178.44 | Suva
where hao: site PF -18.07 -140.95 | Hao
* end RETREAT occurred
  when: 1996-01-29 "Monday evening"
  by: chirac
  about: tests
* tests MOBILIZE/weapons occurred
  when: 1995-09-01/1996-01-27 bounded
  by: france
  count: 6 "Six"
* test6 MOBILIZE/weapons occurred
  when: 1996-01-27 from end "two days after"
  where: fangataufa
  by: france
  with: nuclear "the sixth blast" 1
  part_of: tests
* deplore ACCUSE/disapprove occurred
  when: 1995-09-01/1996-02-02 bounded
  by: "Sixty-three governments"; "one pope"
  to: france
  about: tests
  answers: tests "deplored the shots"
* applic REQUEST/change occurred
  when: 1995-09-01/1995-09-22 bounded
  by: nz
  to: wc
  about: case73
* case73 ACCUSE/investigate occurred optional
  when: 1973 from text "1973"
  by: nz
  to: france
* dismiss REJECT/change occurred
  when: 1995-09-22 from text "22 September"
  by: wc
  to: nz
  about: applic
  answers: applic "dismissed"
* ep ACCUSE/disapprove occurred
  when: 1995-09-27 from dismiss "Five days on"
  by: ep
  to: france
  about: tests
* comm REJECT occurred
  when: 1995-09-27/1996-02-02 bounded
  by: "the Commission"
  about: ACCUSE/investigate by "the Commission" to france
* suspend SANCTION/discontinue occurred
  when: 1995-10-02 from text "2 October"
  by: forum
  to: france
* test2 MOBILIZE/weapons occurred
  when: 1995-10-01 from suspend "a day after"
  by: france
  part_of: tests
* nauru SANCTION/discontinue occurred
  when: 1995-10-01/1996-02-02 bounded
  by: nauru
  to: france
* brit SUPPORT occurred
  when: 1995-11 from text "November"
  where: auckland
  by: britain
  to: france
* cw ACCUSE/disapprove occurred
  when: 1995-11 from text "November"
  where: auckland
  by: cw
  to: france
  about: tests
* unga ACCUSE/disapprove occurred
  when: 1995-12-12 from text "12 December"
  where: newyork
  by: ga
  to: france
  about: tests
  answers: tests "strongly deplore"
* dinners REJECT/meet occurred
  when: 1995-12-12/1996-02-02 bounded
  by: chirac
  to: "the Italians"; "the Belgians"
  answers: unga "in reply"
* recall SANCTION/withdraw occurred
  when: 1995-09 from text "September"
  by: chile; nz
  to: france
* sendback CONCEDE occurred
  when: 1996-01-29/1996-02-02 week "this week"
  by: chile; nz
  to: france
* danish PROTEST/boycott occurred
  when: 1995-09-01/1996-02-02 bounded
  by: "a Danish supermarket chain"
  to: france
* excl SANCTION/discontinue occurred
  when: 1995-09-01/1996-02-02 bounded
  by: aus
  to: "a French firm"; france
* sugar SANCTION/discontinue occurred
  when: 1995-09-01/1996-02-02 bounded
  to: aus
  answers: excl "in return"
* airport PROTEST/riot occurred
  when: ?
  where: faaa
* met AID occurred
  when: ?
  by: france
  about: airport
* pact AGREE occurred
  when: ?
  by: france
* trial ACCUSE/investigate occurred
  when: ?
  to: "Sixty-four persons"
  count: 64 "Sixty-four"
  about: airport
* jail SANCTION/convict occurred
  when: ?
  to: "fifteen of them"
  count: 15 "fifteen of them"
* oppose REJECT occurred optional
  when: ?
  by: france
* champion SUPPORT occurred
  when: 1995-08 from text "August"
  by: france
* usjoin SUPPORT occurred
  when: 1995-08 from champion "a day later"
  by: us
* raro AGREE announced
  when: 1996-03-25 from text "25 March"
  where: suva
  by: powers
* refused REJECT occurred
  when: 1986/1996-02-02 bounded "for ten years"
  by: powers
  about: raro
* seize COERCE/seize occurred
  when: ?
  where: hao
  by: frnavy
  to: greenpeace; "two ships" thing
* giveback RETREAT/release denied
  when: ?
  where: hao
  by: frnavy
  to: greenpeace; "two ships" thing
* sue3 ACCUSE/investigate announced
  when: ?
  by: greenpeace
  to: frnavy
  about: seize
* resign RETREAT/resign occurred
  when: ?
  by: "Two of its board"
  to: greenpeace
  count: 2 "Two"
* wentin PROTEST/obstruct occurred optional
  when: ?
  by: greenpeace
  to: france
  said: mct party "says"
* beat73 ASSAULT/beat occurred
  when: 1973 from text "1973"
  by: "French sailors"
  to: mct
* wreath PROTEST/demo occurred optional
  when: ?
  where: auckland
  by: "divers"
figure: votes 12 "twelve" of wc
figure: votes 3 "three" of wc
figure: votes 85 "85" of ga
figure: votes 18 "18" of ga
figure: votes 43 "43" of ga
