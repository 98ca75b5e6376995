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
French commandos {board|storm} Rainbow Warrior off test atoll; Wellington {nzprot|protests}

AUCKLAND, July 11 (CSTA) - New Zealand {summ|called in} the French ambassador and Australia {auscond|spoke} of an over-reaction after some 150 marine commandos {board|boarded} a Greenpeace ship near Moruroa, {gas|fired} tear gas into its bridge and {board|towed} it out of the closed waters, a day short of ten years since agents of France {rw85|sank} its namesake in Auckland harbour.

The Rainbow Warrior II had {enter|crossed} the 12-mile line early on Sunday with thirty people aboard, among them a member of the European parliament, and {inflat|sent out} inflatable boats. Two of these {lagoon|reached} the lagoon; their crews {chain|tied} themselves under a drilling platform. Frogmen {divers|took} them {divers|off} within an hour. The commandos {board|smashed} windows with axes when radio operators {lock|locked} themselves in, the skipper told reporters by satellite telephone. "They {gas|gassed} us like rats. Nobody lifted a finger against them."

The defence ministry in Paris said that the {enter|intrusion} was a {provoc|provocation}, that no one had been hurt, and that the vessel was {release|freed} on Monday outside the zone. Two women were treated for smarting eyes.

Jacques Chirac {announce|announced} on June 13 that France would {series!announced|set off} eight nuclear charges between September and May, after which it would {ctbt!announced|sign} a complete {ctbt|ban}. His predecessor had {morat|halted} testing in April 1992. Since then hardly a day goes by without a reaction: New Zealand and Australia {mil|froze} military contacts; Fiji's parliament {fijicond|condemned} the {series|plan} and the fifteen island states of the South Pacific Forum, whose delegation {forumvisit|saw} ministers in Paris last month, voiced "extreme {forumcond|outrage}". In Perth arsonists {perth|burned} the office of the French honorary consul on June 17. A group calling itself the Pacific Popular Front claimed the {perth|deed}; two men have been {perthch|charged}. Sydney printers {post|refuse} to handle French mail, and importers {boyc|shun} the wine.

"It {nzprot|beggars belief} that they would choose that very week," Prime Minister Jim Bolger said. He {nzprot|described} the {board|action} as heavy-handed and announced that the Tui, an unarmed research vessel, may be {tui!hypothetical|ordered} to the area with members of parliament on board. Chirac, questioned in Strasbourg while left-wing deputies {strasprot|whistled} and {strasprot|held up} placards, {chrej|replied} that the {series|decision} was irrevocable.

In Papeete 3,000 people {papmarch|walked} behind pastors and the independence leader Oscar Temaru on Sunday, {block|blocking} the coastal road; Greenpeace will {sueg|sue} the navy in a court there. In the {rw85|bombing} of July 10, 1985, a photographer drowned. Two agents were {conv85|sentenced} to ten years and, after Paris had {pay85|paid} and {apol85|apologised}, {hao|moved} to an atoll from which they were {hao2|let home} before time.

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
* board COERCE/seize occurred
  when: 1995-07-09 "early on Sunday"
  where: moruroa
  by: commandos
  to: greenpeace; "a Greenpeace ship" thing
  with: other "axes"
  injured: 0 "no one" side recipient voice defmin
  said: "the skipper" witness "told"
* nzprot ACCUSE/disapprove occurred
  when: 1995-07-09/1995-07-11 bounded
  by: nz; bolger
  to: france
  about: board
  answers: board
* summ REQUEST/meet occurred
  when: 1995-07-09/1995-07-11 bounded
  by: nz
  to: ambf
* auscond ACCUSE/disapprove occurred
  when: 1995-07-09/1995-07-11 bounded
  by: aus
  to: france
  about: board
  answers: board
* gas ASSAULT/crowd-control occurred
  when: 1995-07-09 "Sunday"
  where: moruroa
  by: commandos
  to: greenpeace; "its bridge" thing
  with: crowd-control "tear gas"
  injured: 2 "Two women" side civilian
  said: "the skipper" witness "told"
* rw85 ASSAULT/explosives occurred
  when: 1985-07-10 from text "July 10, 1985"
  where: auckland
  by: france "agents of France"
  to: greenpeace; "its namesake" thing
  with: bomb "bombing"
  killed: 1 "a photographer" side civilian
* enter PROTEST/obstruct occurred
  when: 1995-07-09 "early on Sunday"
  where: moruroa
  by: greenpeace
  to: france
* provoc ACCUSE/disapprove occurred
  when: 1995-07-09/1995-07-11 bounded
  by: defmin
  to: greenpeace
  about: enter
  answers: enter
* inflat PROTEST occurred optional
  when: 1995-07-09
  where: moruroa
  by: greenpeace
  to: france
* lagoon PROTEST/obstruct occurred
  when: 1995-07-09
  where: moruroa
  by: greenpeace
  to: france
* chain PROTEST/obstruct occurred
  when: 1995-07-09
  where: "a drilling platform"; "the lagoon"; moruroa
  by: greenpeace
  to: france
* divers COERCE/arrest occurred
  when: 1995-07-09 from chain "within an hour"
  where: "a drilling platform"; "the lagoon"; moruroa
  by: commandos "Frogmen"
  to: greenpeace
* lock PROTEST/obstruct occurred optional
  when: 1995-07-09
  where: moruroa
  by: "radio operators"
  to: commandos
  said: "the skipper" witness "told"
* release RETREAT/release occurred
  when: 1995-07-10 "Monday"
  where: "outside the zone"
  by: france
  to: greenpeace; "the vessel" thing
  said: defmin official "said"
* announce THREATEN occurred optional
  when: 1995-06-13 from text "June 13"
  by: chirac
  about: series
* series MOBILIZE/weapons announced
  when: 1995-09/1996-05 bounded "between September and May"
  where: moruroa
  by: france
  with: nuclear "eight nuclear charges" 8
  count: 8 "eight"
* ctbt AGREE announced
  when: ?
  by: france
* morat RETREAT/ceasefire occurred
  when: 1992-04 from text "April 1992"
  by: "His predecessor"
* mil SANCTION/discontinue occurred
  when: 1995-06-13/1995-07-11 bounded
  by: nz; aus
  to: france
  answers: announce
* fijicond ACCUSE/disapprove occurred
  when: 1995-06-13/1995-07-11 bounded
  by: fijip
  to: france
  about: series
  answers: announce
* forumvisit CONSULT/visit occurred
  when: 1995-06 "last month"
  where: "Paris"
  by: forum; france
  to: france
* forumcond ACCUSE/disapprove occurred
  when: 1995-06-13/1995-07-11 bounded
  by: forum
  to: france
  about: series
  answers: announce
* perth ASSAULT/destroy occurred
  when: 1995-06-17 from text "June 17"
  where: perth
  by: "arsonists"; ppf claimed
  to: "the office of the French honorary consul" thing; france
  with: incendiary "burned"
* perthch ACCUSE/investigate occurred
  when: 1995-06-17/1995-07-11 bounded
  to: "two men"
  about: perth
* post PROTEST/boycott ongoing
  when: 1995-06-13/1995-07-11
  where: "Sydney"
  by: printers
  to: france
* boyc PROTEST/boycott ongoing
  when: 1995-06-13/1995-07-11
  by: "importers"
  to: france
* tui MOBILIZE hypothetical
  when: ?
  where: moruroa
  by: nz
  to: france
* strasprot PROTEST/demo occurred
  when: 1995-06-13/1995-07-11 bounded
  where: strasbourg
  by: "left-wing deputies"
  to: chirac
* chrej REJECT/yield occurred
  when: 1995-06-13/1995-07-11 bounded
  where: strasbourg
  by: chirac
  to: "left-wing deputies"
  about: series
* papmarch PROTEST/demo occurred
  when: 1995-07-09 "Sunday"
  where: papeete
  by: "3,000 people"; temaru; "pastors"
  to: france
  participants: 3000 "3,000 people"
* block PROTEST/obstruct occurred
  when: 1995-07-09 "Sunday"
  where: "the coastal road"; papeete
  by: "3,000 people"; temaru; "pastors"
  to: france
  part_of: papmarch
* sueg ACCUSE/investigate announced
  when: ?
  where: papeete
  by: greenpeace
  to: commandos
  about: board
* conv85 SANCTION/convict occurred
  when: 1985-07-10/1995-07-11 bounded
  to: "Two agents"
  count: 2 "Two agents"
  about: rw85
* pay85 CONCEDE occurred
  when: 1985-07-10/1995-07-11 bounded
  by: france
  about: rw85
* apol85 CONCEDE occurred
  when: 1985-07-10/1995-07-11 bounded
  by: france
  about: rw85
* hao CONCEDE occurred
  when: 1985-07-10/1995-07-11 bounded
  where: "an atoll"
  to: "Two agents"
* hao2 RETREAT/release occurred
  when: 1985-07-10/1995-07-11 bounded
  where: "an atoll"
  to: "Two agents"
  released: 2 "Two agents"
figure: troops ~150 "some 150 marine commandos" of commandos at moruroa

== gx-mururoa-2
outlet: Sydney Harbour Mail
register: daily
published: 1995-09-08
--
Paradise {riot|burns}: Legionnaires {legion|flown in} as Tahiti {riot|riots} over the {t1|bomb}

PAPEETE - Black smoke still stands over what until Wednesday was an airport lounge with orchids. Behind the wreckage of forty hire cars a company of the Foreign Legion, {legion|brought in} overnight from the atoll that caused it all, has {camp|dug} itself {camp|in} between the baggage belts.

Thirty-six hours after France {t1|exploded} a nuclear device of somewhat under twenty kilotons beneath Moruroa, the first of a {series|promised} seven or eight, the territory's main town counted its broken glass on Thursday: 120 shops {loot|robbed} or {loot|gutted}, the terminal at Faaa {term|destroyed}, forty people {riot|hurt}, fifteen of them gendarmes, and one woman's hand lost to a grenade of the kind used by police. There are no dead.

It started at ten on Wednesday morning. A few hundred members of the union A Tia i Mua, which had called a general {strike|strike}, {runway|sat down} on the runway in front of a jet which they believed would {deport|carry off} {arr0|arrested} comrades. Gendarmes {gas6|fired} tear gas and stun grenades. The crowd, by then a thousand and armed with bars from a building site, {push|drove} them {push|back} into the building, {term|smashed in} the glass front with a digger and {term|poured} petrol. Mr Temaru, who is mayor there, {temcall|shouted} through a megaphone to {stop!demanded|stop}; nobody listened. At dusk it moved to the centre, where the assembly house was {stone|stoned}.

Seventy people were {arr|arrested}, the union's leader Hiro Tefaarere among them. He was {beat|kicked} in the face while handcuffed, his lawyer says; photographs show something of the sort. The public prosecutor has opened an {inq|inquiry}. Gaston Flosse, president of the territory and a friend of Mr Chirac, {accflosse|blamed} Greenpeace and "foreign journalists" for {incite|egging} them {incite|on}, and {askban|asked} Paris to {ban!demanded|expel} both. Air France takes nobody in: the field is {airshut|shut} until Saturday at least.

The {t1|explosion} set telephones ringing elsewhere. New Zealand {recall|recalled} its ambassador within minutes, Chile did likewise. Mr Keating {kcond|called} it "an {t1|act} of stupidity" but will not {keepsale|stop} uranium sales. Japan, whose finance minister had himself {taketa|stood} with placards in Papeete on Saturday, lodged a {jcond|protest} and is drafting a {jres|resolution} with others for the United Nations. The White House {usreg|regretted} it. London would not {uknone|condemn} a neighbour. In Manila and Berne flags were {burn|burned}.

On the sea things are quieter than in July. On September 1, with the flotilla of {flotilla|protest} at its most numerous, navy men {board2|seized} both the Rainbow Warrior II and the larger Greenpeace; helicopter and captives, twenty-odd, were {hold2|held} on Hao. The last yachts {yacht|turn} for Rarotonga. HMNZS Tui, an oceanographic ship with two members of parliament aboard, {tui|stays on}, thirteen miles off, and will listen.

Mr Chirac at dinner in Paris: two or three {series|tests} fewer than eight perhaps, "if the data suffice".

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
  when: 1995-09-06/1995-09-07 "ten on Wednesday morning"
  where: faaa; papeete
  by: rioters
  to: france
  injured: 40 "forty people" side unknown
  injured: 15 "fifteen of them gendarmes" part side recipient
  injured: 1 "one woman" part side unknown
  killed: 0 "no dead"
  participants: ~1000 "a thousand"
  answers: t1 "over the bomb"
* legion MOBILIZE/troops occurred
  when: 1995-09-07/1995-09-08 bounded "overnight"
  where: term; faaa
  by: legion; france
  to: rioters
* t1 MOBILIZE/weapons occurred
  when: 1995-09-05/1995-09-06 bounded "Thirty-six hours after"
  where: moruroa
  by: france
  with: nuclear "a nuclear device"
  part_of: series
* camp MOBILIZE/troops occurred
  when: 1995-09-07/1995-09-08 bounded
  where: term; faaa
  by: legion
* loot PROTEST/riot occurred
  when: 1995-09-06 "At dusk"
  where: papeete
  by: rioters
  to: "120 shops" thing
  sites: 120 "120 shops"
  part_of: riot
* term PROTEST/riot occurred
  when: 1995-09-06 "Wednesday"
  where: term; faaa
  by: rioters
  to: term thing
  part_of: riot
* gas6 ASSAULT/crowd-control occurred
  when: 1995-09-06 "Wednesday morning"
  where: faaa
  by: gendarmes
  to: unions "members of the union"; rioters
  with: crowd-control "tear gas"; grenade "stun grenades"
* strike PROTEST/strike announced
  when: ?
  by: unions
* runway PROTEST/obstruct occurred
  when: 1995-09-06 "ten on Wednesday morning"
  where: "the runway"; faaa
  by: unions
  to: "a jet" thing
  participants: >=200 vague "A few hundred members"
* deport COERCE/deport hypothetical
  when: ?
  to: "arrested comrades"
* arr0 COERCE/arrest occurred optional
  when: ?
  to: "comrades"
* push ASSAULT/primitive occurred
  when: 1995-09-06
  where: faaa
  by: rioters
  to: gendarmes
  with: blunt "bars"
  part_of: riot
* temcall REQUEST/yield occurred
  when: 1995-09-06
  where: faaa
  by: temaru
  to: rioters
  about: riot
* stop RETREAT demanded optional
  when: ?
  by: rioters
* stone PROTEST/riot occurred
  when: 1995-09-06 "At dusk"
  where: papeete
  by: rioters
  to: "the assembly house" thing
  with: stones "stoned"
  part_of: riot
* arr COERCE/arrest occurred
  when: 1995-09-06/1995-09-08 bounded
  where: papeete
  to: tefaarere; "Seventy people"
  detained: 70 "Seventy people" side civilian
* beat ASSAULT/beat occurred
  when: 1995-09-06/1995-09-08 bounded
  to: tefaarere
  said: lawyer party "says"
* inq ACCUSE/investigate occurred
  when: 1995-09-06/1995-09-08 bounded
  by: prosec
  about: beat
* accflosse ACCUSE/allege occurred
  when: 1995-09-06/1995-09-08 bounded
  by: flosse
  to: greenpeace; "foreign journalists"
  about: incite
* incite REQUEST/assist occurred
  when: 1995-09-05/1995-09-06 bounded
  by: greenpeace alleged of flosse; "foreign journalists" alleged of flosse
  to: rioters
  about: riot
  said: flosse official claimed "blamed"
* askban REQUEST/change occurred
  when: 1995-09-06/1995-09-08 bounded
  by: flosse
  to: france
  about: ban
* ban COERCE/deport demanded optional
  when: ?
  by: france
  to: greenpeace; "foreign journalists"
* airshut COERCE/restrict ongoing
  when: 1995-09-06/1995-09-09 "until Saturday at least"
  where: faaa
  to: faaa thing
* recall SANCTION/withdraw occurred
  when: 1995-09-05/1995-09-06 bounded from t1 "within minutes"
  by: nz; chile
  to: france
* kcond ACCUSE/disapprove occurred
  when: 1995-09-05/1995-09-08 bounded
  by: keating
  to: france
  about: t1
  answers: t1 "called it"
* keepsale REJECT occurred
  when: 1995-09-05/1995-09-08 bounded
  by: keating
  about: SANCTION/discontinue to france
* taketa PROTEST/demo occurred
  when: 1995-09-02 "Saturday"
  where: papeete
  by: takemura
  to: france
* jcond ACCUSE/disapprove occurred
  when: 1995-09-05/1995-09-08 bounded
  by: japan
  to: france
  about: t1
  answers: t1 "lodged a protest"
* jres REQUEST/change announced
  when: ?
  by: japan
  to: "United Nations"
  about: ACCUSE/disapprove to france
* usreg ACCUSE/disapprove occurred optional
  when: 1995-09-05/1995-09-08 bounded
  by: whouse
  to: france
  about: t1
  answers: t1
* uknone REJECT occurred
  when: 1995-09-05/1995-09-08 bounded
  by: london
  about: ACCUSE/disapprove by london to france
* burn PROTEST/demo occurred
  when: 1995-09-05/1995-09-08 bounded
  where: manila; berne
  to: france
* flotilla PROTEST/demo occurred optional
  when: 1995-09-01 from text "September 1"
  where: moruroa
  by: "flotilla"
  to: france
* board2 COERCE/seize occurred
  when: 1995-09-01 from text "September 1"
  where: moruroa
  by: commandos
  to: greenpeace; "Rainbow Warrior II" thing; "the larger Greenpeace" thing
* hold2 COERCE/arrest occurred
  when: 1995-09-01/1995-09-08 bounded
  where: hao
  by: commandos
  to: greenpeace; "twenty-odd"
  detained: ~20 "twenty-odd" side civilian
* yacht RETREAT/withdraw ongoing
  when: 1995-09-08
  where: moruroa
  by: "The last yachts"
  to: france
* tui MOBILIZE ongoing
  when: 1995-09-08
  where: "thirteen miles off"; moruroa
  by: nz
  to: france
* series MOBILIZE/weapons announced
  when: ?
  where: moruroa
  by: france; chirac
  count: 7-8 "seven or eight"

== gx-mururoa-3
outlet: Review of Pacific Affairs
register: analysis
published: 1996-02-02
--
Six and out: how the Pacific wore down a president

"A new chapter opens." With such words Jacques Chirac on Monday evening declared the "final {end|end}" of French nuclear {series|testing}, two days after the sixth {t6|blast}, at about 120 kilotons the biggest of the lot, under the rim of Fangataufa. Eight had been {announce|announced}. What did two fewer cost, and who may claim them?

The diplomatic bill. Sixty-three governments and one pope {worldcond|deplored} the {series|shots}. New Zealand's {icj|application} to the World Court to reopen a {case73|case} of 1973 was {icjrej|dismissed} by twelve judges to three on 22 September. Five days on it was the turn of the European parliament, which {epcond|censured} France; the Commission could not be {ecact|moved} to sue. The South Pacific Forum {forumsus|suspended} its dialogue with Paris on 2 October, a day after the second {t2|explosion}, and Nauru {nauru|broke off} relations altogether. At Auckland in November, when Britain alone among fifty-two {john|stood by} the French, the Commonwealth adopted a {cwcond|statement} of {cwcond|outrage}. In New York the General Assembly voted on 12 December to "strongly {ungacond|deplore}" all {series|tests}: 85 for, 18 against, 43 abstaining. Ten members of the European Union were among the 85; Mr Chirac in reply {cancelit|struck} dinners with the Italians and the Belgians from his diary. Chile and New Zealand each {recall|withdrew} an ambassador in September and {recallback|sent} him {recallback|back} this week.

The commercial one. Beaujolais sales in Australia fell by two fifths; a Danish supermarket chain {shelves|cleared} its shelves; Canberra, {ausban|excluding} a French firm from a 740-million-dollar contract for trainer aircraft, {sugar|lost} sugar orders in return.

The local one. The {term|fire} at Faaa, when it came, took everybody by surprise. Damage: 70 million dollars, of which Paris {aidpf|met} half in a {pact|pact} of "progress". Sixty-four persons have been {trial|tried}, fifteen of them {convtr|jailed}. Oscar Temaru's party is expected to double its seats in May.

The gain? For Paris, data for simulation, and a seat among the purists: from {ctbtrej|opposing} a total ban it moved in August to {ctbt3|champion} a zero threshold, which Washington {uszero|joined} a day later. The three nuclear Western powers will {raro|sign} the Treaty of Rarotonga in Suva on 25 March. They had {raro0|refused} this for ten years.

And Greenpeace? It had spent thirty million guilders and {board2|lost} two ships to the French navy, which has not {giveback|given} them back from Hao. It says it will {sue!announced|sue}. Two of its board {resign|resigned} over the bill. "We {enter|went in} to stop the first one and stopped the seventh," its founder David McTaggart says, who in 1973 was himself {mct|beaten} half blind by French sailors on the same patch of sea.

In Auckland harbour divers laid a wreath.

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
* end RETREAT/ceasefire occurred
  when: 1996-01-29 "Monday evening"
  by: chirac
* series MOBILIZE/weapons occurred
  when: ?
  by: france "French"
  with: nuclear "nuclear"
* t6 MOBILIZE/weapons occurred
  when: 1996-01-27 from end "two days after"
  where: fangataufa
  by: france "French"
  part_of: series
* announce THREATEN occurred optional
  when: ?
  by: chirac
  about: series
* worldcond ACCUSE/disapprove occurred
  when: ?
  by: "Sixty-three governments"; "one pope"
  to: france
  about: series
  answers: series "deplored"
  count: 63 "Sixty-three governments"
* icj REQUEST/change occurred
  when: ?
  by: nz
  to: wc
  about: ACCUSE/investigate to france
* case73 ACCUSE/investigate occurred optional
  when: 1973 from text "1973"
  to: france
* icjrej REJECT occurred
  when: 1995-09-22 from text "22 September"
  by: wc
  to: nz
  about: icj
  answers: icj "dismissed"
* epcond ACCUSE/disapprove occurred
  when: 1995-09-27 from icjrej "Five days on"
  by: ep
  to: france
  about: series
  answers: series "censured"
* ecact REJECT occurred
  when: ?
  by: "the Commission"
  about: ACCUSE/investigate to france
* forumsus SANCTION/discontinue occurred
  when: 1995-10-02 from text "2 October"
  by: forum
  to: france
* t2 MOBILIZE/weapons occurred
  when: 1995-10-01 from forumsus "a day after"
  by: france
  part_of: series
* nauru SANCTION/discontinue occurred
  when: 1995-10-02/1996-02-02 bounded
  by: nauru
  to: france
* john SUPPORT occurred
  when: 1995-11 "November"
  where: auckland
  by: britain
  to: france
* cwcond ACCUSE/disapprove occurred
  when: 1995-11 "November"
  where: auckland
  by: cw
  to: france
  about: series
  answers: series "statement of outrage"
* ungacond ACCUSE/disapprove occurred
  when: 1995-12-12 from text "12 December"
  where: newyork
  by: ga
  to: france
  about: series
  answers: series
* cancelit REJECT/meet occurred
  when: 1995-12-12/1996-02-02 bounded
  by: chirac
  to: "the Italians"; "the Belgians"
  answers: ungacond "in reply"
* recall SANCTION/withdraw occurred
  when: 1995-09 "September"
  by: chile; nz
  to: france
* recallback CONCEDE occurred
  when: 1996-01-28/1996-02-02 week "this week"
  by: chile; nz
  to: france
* shelves PROTEST/boycott occurred
  when: ?
  by: "a Danish supermarket chain"
  to: france
* ausban SANCTION/discontinue occurred
  when: ?
  by: aus
  to: "a French firm"; france
* sugar SANCTION/discontinue occurred
  when: ?
  to: aus
  answers: ausban "in return"
* term PROTEST/riot occurred
  when: ?
  where: faaa
* aidpf AID occurred
  when: ?
  by: france
* pact AGREE occurred
  when: ?
  by: france
  about: aidpf
* trial ACCUSE/investigate occurred
  when: ?
  to: "Sixty-four persons"
  about: term
  count: 64 "Sixty-four persons"
* convtr SANCTION/convict occurred
  when: ?
  to: "fifteen of them"
  count: 15 "fifteen of them"
* ctbt3 SUPPORT occurred
  when: 1995-08 "August"
  by: france
* uszero SUPPORT occurred
  when: 1995-08 from ctbt3 "a day later"
  by: us
  to: france
* raro AGREE announced
  when: 1996-03-25 from text "25 March"
  where: suva
  by: powers
* raro0 REJECT occurred
  when: 1985/1996 bounded "for ten years"
  by: powers
* board2 COERCE/seize occurred
  when: ?
  by: frnavy
  to: greenpeace; "two ships" thing
* giveback RETREAT/release denied
  when: 1996-02-02
  where: hao
  by: frnavy
  to: greenpeace; "two ships" thing
* sue ACCUSE/investigate announced
  when: ?
  by: greenpeace
  to: frnavy
  about: board2
* resign RETREAT/resign occurred
  when: ?
  by: "Two of its board"
  to: greenpeace
* enter PROTEST/obstruct occurred
  when: ?
  by: greenpeace
  to: france
  said: mct party "says"
* mct ASSAULT/beat occurred
  when: 1973 from text "1973"
  where: "the same patch of sea"
  by: "French sailors"
  to: mct
  injured: 1 "David McTaggart" side civilian
* ctbtrej REJECT occurred optional
  when: ?
  by: france
figure: votes 85 "85 for" of ga
figure: votes 18 "18 against" of ga
figure: votes 43 "43 abstaining" of ga
figure: votes 12 "twelve judges" of wc
figure: votes 3 "three" of wc
