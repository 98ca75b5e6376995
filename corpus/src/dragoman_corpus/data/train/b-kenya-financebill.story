story: b-kenya-financebill
conflict: Kenya
countries: KE, HT, US
facts: June and July 2024: protests against the finance bill from 18 June; on the 25th parliament voted it by 195 to 106, crowds entered and burned part of the building, police fired; tolls of five, 22, 39; army deployed;
  Ruto withdrew the bill on the 26th, dismissed his cabinet on 11 July, police chief resigned on the 12th; first Kenyan police in Haiti on 25 June. (public record: National Human Rights Commission, presidential addresses, agencies)

who ruto: office KE | William Ruto; Ruto; President Ruto; President
who kegov: government KE | Kenyan government; government
who parl: body KE | National Assembly; lawmakers; MPs; Assembly; deputies
who police: force KE | police; anti-riot police; officers
who kdf: force KE | Kenya Defence Forces; army; KDF
who genz: population KE | protesters; demonstrators; Gen Z; youth
who odinga: person KE | Raila Odinga; Odinga
who duale: office KE | Aden Duale; defence minister; Duale
who hcourt: body KE | High Court
who koome: office KE | Japhet Koome; Koome; inspector-general
who embassies: body - | Western embassies
who redcross: organisation KE | Kenya Red Cross; Red Cross
who knchr: body KE | National Commission on Human Rights; KNCHR; Commission
who imf: organisation - | IMF; International Monetary Fund
who netcos: organisation KE | telecoms regulator
where nairobi: town KE -1.29 36.82 | Nairobi
where parliament: site KE -1.29 36.82 | Parliament; parliament; Parliament Buildings
where cityhall: site KE -1.29 36.82 | City Hall
where githurai: district KE -1.20 36.92 | Githurai
where eldoret: town KE 0.52 35.27 | Eldoret
where mombasa: town KE -4.05 39.67 | Mombasa
where haiti: country HT 19.0 -72.4 | Haiti; Port-au-Prince
who lawsoc: organisation KE | Law Society

== b-kenya-financebill-1
outlet: Savannah Now
register: live-blog
published: 2024-06-25
--
AS IT HAPPENED: Parliament {storm|stormed}, police {shot|open fire}, finance bill {vote|passed}

All times East Africa Time

22:50 | We're closing. Five {shot|shot} dead and 31 {shot|hurt}, medics' and lawyers' groups count so far; the Commission on Human Rights expects more. Shops {supermk|looted} in the Tom Mboya street area. Our thanks to the readers who walked their pictures to us when the network {net|slowed}.

21:15 | President Ruto has spoken, for eight minutes. Today's {storm|events} were "{treason|treasonous}"; "dangerous criminals" hijacked a conversation of the young. He {thr|warns} the "planners, financiers, orchestrators" that the full force of the state will {thract|come down} on them. A word on the dead? No.

20:40 | The defence minister, Aden Duale, has gazetted it: the Kenya Defence Forces are {kdf|deployed} in aid of the police "in response to the security emergency". The Law Society will {lsk|go to the High Court} at dawn.

18:30 | Thirteen Western embassies, Washington's and Berlin's included, say they are "deeply {emb|concerned}" and "especially {emb|shocked}"; they {embask|call for} restraint on every side.

17:05 | From the other side of the ocean, and on no other day: the first four hundred Kenyan police have {haiti|landed} in Port-au-Prince to take on the gangs.

16:20 | Crowd from City Hall carries a man in a flag to All Saints cathedral; wounded {clinic|treated} there in a clinic by volunteer medics. They say officers {clinicgas|threw} a canister into it.

15:35 | Raila Odinga: government {od|must} {with|withdraw} the bill "immediately and unconditionally". He is {disturb|"disturbed"} by the {shot|killings}.

14:48 | {burn|FIRE}. Part of Parliament - the senate side, ground floor - is {burn|burning}. Protesters have {mace|carried off} the ceremonial mace and were last seen eating lawmakers' lunch. MPs ran through a tunnel to the office tower. Three bodies at the gate.

14:31 | They have {storm|broken in}. First over the fence at the Holy Family side. We hear {shot|shots}. These aren't blanks.

14:12 | {vote|Division}: Ayes 195, Noes 106. The finance bill {vote|passed} on third reading.

12:50 | Auma Obama, the former US president's sister, {auma|tear-gassed} while speaking live to a foreign channel.

11:30 | {march|Marches} in 35 of 47 counties by our tally. Eldoret is full, Mombasa is drumming. {gas|Tear gas} in Nairobi since ten.

09:00 | Morning. Before the {march|march}: at least seven online organisers were {abd|taken} from their homes in the night, says the Law Society; one was {abdrel|released} at 7. If more are {abdmore|taken}, its president says, lawyers will {sitw,sit|sit} in every police station.
--
who aumao: person KE | Auma Obama
* storm PROTEST/riot occurred
  when: 2024-06-25 day "14:31"
  where: parliament; nairobi
  by: genz
  to: parl; parliament thing
* shot ASSAULT/firearms occurred
  when: 2024-06-25 day "14:31"
  where: parliament; nairobi
  by: police
  to: genz
  killed: 5 "Five" side civilian voice "medics' and lawyers' groups"
  injured: 31 "31" side civilian voice "medics' and lawyers' groups"
  killed: 3 "Three bodies" side civilian as_of 2024-06-25
  said: "medics' and lawyers' groups" witness "count"
* supermk PROTEST/riot occurred
  when: 2024-06-25 day
  where: "Tom Mboya street area"; nairobi
  to: "Shops" thing
* net COERCE/censor occurred optional
  when: 2024-06-25 day
* thr THREATEN occurred
  when: 2024-06-25 day "21:15"
  by: ruto
  to: "planners, financiers, orchestrators"
  about: thract
* lsk REQUEST/change announced
  when: 2024-06-26 day "at dawn"
  by: lawsoc
  to: hcourt
  about: kdf
* kdf MOBILIZE/troops occurred
  when: 2024-06-25 day "20:40"
  by: duale; kdf
* emb ACCUSE/disapprove occurred optional
  when: 2024-06-25 day "18:30"
  by: embassies
* embask REQUEST/yield occurred
  when: 2024-06-25 day "18:30"
  by: embassies
  to: "every side"
* haiti MOBILIZE/police occurred
  when: 2024-06-25 day "17:05"
  where: haiti
  by: police
  to: "the gangs"
* clinic AID occurred
  when: 2024-06-25 day
  where: "All Saints cathedral"; nairobi
  by: "volunteer medics"
  to: "wounded"
* clinicgas ASSAULT/crowd-control occurred
  when: 2024-06-25 day
  where: "All Saints cathedral"; nairobi
  by: police
  to: "clinic" thing; "wounded"
  with: crowd-control "canister"
  said: "volunteer medics" witness
* od REQUEST/yield occurred
  when: 2024-06-25 day "15:35"
  by: odinga
  to: kegov
  about: with
* with CONCEDE demanded optional
  when: ?
  by: kegov
* disturb ACCUSE/disapprove occurred
  when: 2024-06-25 day "15:35"
  by: odinga
  to: police
  about: shot
  answers: shot
* burn PROTEST/riot occurred
  when: 2024-06-25 day "14:48"
  where: parliament
  to: parliament thing
* mace PROTEST/riot occurred
  when: 2024-06-25 day "14:48"
  where: parliament
  by: genz
  to: "ceremonial mace" thing
* vote SUPPORT occurred
  when: 2024-06-25 day "14:12"
  where: parliament
  by: parl
* auma ASSAULT/crowd-control occurred
  when: 2024-06-25 day "12:50"
  to: aumao
* march PROTEST/demo occurred
  when: 2024-06-25 day "11:30"
  where: eldoret; mombasa; nairobi
  by: genz
  to: kegov
* gas ASSAULT/crowd-control occurred
  when: 2024-06-25 day "since ten"
  where: nairobi
  by: police
  to: genz
  with: crowd-control "Tear gas"
* abd ASSAULT/abduct occurred
  when: 2024-06-24/2024-06-25 "in the night"
  where: "their homes"
  to: "online organisers"
  abducted: >=7 "at least seven online organisers" voice lawsoc
  said: lawsoc party "says"
* abdrel RETREAT/release occurred
  when: 2024-06-25 day "at 7"
  to: "one"
  released: 1 "one"
  said: lawsoc party "says"
* abdmore ASSAULT/abduct hypothetical
  when: ?
  to: "online organisers"
* sit PROTEST/demo hypothetical optional
  when: ?
  where: "every police station"
  by: "lawyers"
  to: police
* sitw THREATEN occurred
  when: 2024-06-25 day "09:00"
  by: lawsoc; "lawyers"
  to: police
  about: sit
* treason ACCUSE/disapprove occurred
  when: 2024-06-25 day "21:15"
  by: ruto
  to: genz; "dangerous criminals"
  about: storm
  answers: storm
* thract COERCE threatened optional
  when: ?
  by: ruto
  to: "planners, financiers, orchestrators"
figure: votes 195 "Ayes 195" of parl
figure: votes 106 "Noes 106" of parl
figure: police 400 "four hundred Kenyan police" at haiti

== b-kenya-financebill-2
outlet: La Dépêche de l'Équateur
register: translation
machine_translated: French
published: 2024-06-28
--
Kenya: the president {with|retires} his budget, the street does not retire itself

"I {with|concede}." William Ruto, of grave mine, {with|renounced} Wednesday to promulgate the law of finances which had made the street {burn|set fire} to the parliament of Nairobi the day before. He {with|sends} it back to the deputies, with the {recom|recommendation} to suppress all the articles, and {dial|offers} to {talk|dialogue} with the youth "at their manner". Curious scene: behind him, {mps|applaud} the same
deputies who, twenty-six hours before, had {vote|adopted} it.

The young have {rejdial|refused} the hook. "Who talks with the assassins?" responded thousands of accounts. They have {march27|manifested} still Thursday, in smaller number, under the {gas27|tear-producing gases}; at Homa Bay two were {homa|shot} dead, at Mombasa a hotel was {hotel|burned}. The soldiers {barr|barred} the avenue of the palace: the attempt to {occ|occupy} State House has made long fire.

How many dead, Tuesday? The police {shot|shot} twenty-three, count the doctors; the commission of the rights of the man says twenty-two, of which nineteen in the capital; the President, six, then nineteen. In the popular quarter of Githurai, inhabitants relate of {githurai|shots} until one in the morning, and one speaks on the networks of a {gith|massacre} of two hundred persons: our correspondent, who passed there two days, has not found of trace.

The high court has {hc|validated} Wednesday the {kdf|recourse} to the army, while {limit|demanding} to the minister of the Defence a calendar of its {kdfout|retreat}; the order of advocates makes {lskapp|appeal}. Fifty-odd prisoners have been {rel|freed}. At Washington the secretary Blinken {blin|called}
Ruto for to {blinthank|salute} the {with|retirement}.

Rest the debt. The Fund follows "closely", and Nairobi, which must find two thousand millions, will cut in the expenses of the Presidency, of the spies, of the first lady. If the bailiffs of London lose patience, said an economist, there will be other taxes, with another name. The chief of the opposition Odinga, he, {odref|refuses} to sit without the families. And the {saba|march} of the 7 of July is
already on all the walls: saba saba.

~ S'abonner | Se connecter
~ Lire aussi : La guerre des prix du maïs
--
who blinken: office US | Blinken
who hcourt: high court
who duale: minister of the Defence
* with CONCEDE occurred
  when: 2024-06-26 day "Wednesday"
  by: ruto
  to: genz
* burn PROTEST/riot occurred
  when: 2024-06-25 day "the day before"
  where: parliament; nairobi
  by: "the street"
  to: parliament thing
* dial AGREE occurred
  when: 2024-06-26 day "Wednesday"
  by: ruto
  to: genz
  about: talk
* talk CONSULT announced optional
  when: ?
  by: ruto; genz
* vote SUPPORT occurred
  when: 2024-06-25 day "twenty-six hours before"
  by: parl
* rejdial REJECT/meet occurred
  when: 2024-06-26/2024-06-28 bounded
  by: genz
  to: ruto
  about: talk
  answers: dial
* mps SUPPORT occurred optional
  when: 2024-06-26 day "Wednesday"
  by: parl
  to: ruto
* march27 PROTEST/demo occurred
  when: 2024-06-27 day "Thursday"
  by: genz
  to: ruto
* gas27 ASSAULT/crowd-control occurred
  when: 2024-06-27 day "Thursday"
  to: genz
  with: crowd-control "tear-producing gases"
* homa ASSAULT/firearms occurred
  when: 2024-06-27 day "Thursday"
  where: "Homa Bay"
  to: "two"
  killed: 2 "two" side civilian
* hotel PROTEST/riot occurred
  when: 2024-06-27 day "Thursday"
  where: mombasa
  to: "hotel" thing
* barr COERCE/restrict occurred
  when: 2024-06-27 day "Thursday"
  where: "avenue of the palace"; nairobi
  by: "soldiers"
  to: "avenue of the palace" thing
* occ PROTEST/demo attempted
  when: 2024-06-27 day "Thursday"
  where: "State House"
  by: genz
  to: ruto; "State House" thing
* shot ASSAULT/firearms occurred
  when: 2024-06-25 day "Tuesday"
  by: police
  to: "twenty-three"
  killed: 23 "twenty-three" voice "doctors"
  killed: 22 "twenty-two" voice "commission of the rights of the man"
  killed: 19 "nineteen in the capital" part voice "commission of the rights of the man"
  killed: 6 "six" voice ruto
  killed: 19 "then nineteen" voice ruto
  said: "doctors" witness "count"
* githurai ASSAULT/firearms occurred
  when: 2024-06-25/2024-06-26 "until one in the morning"
  where: githurai
  said: "inhabitants" witness "relate"
* gith ASSAULT occurred optional
  when: 2024-06-25/2024-06-26 bounded
  where: githurai
  to: "two hundred persons"
  killed: 200 "two hundred persons" voice "networks"
  said: "networks" claimed "speaks"
  said: "correspondent" media denied
* limit REQUEST/change occurred
  when: 2024-06-26 day "Wednesday"
  by: hcourt
  to: duale
  about: kdfout
* kdfout RETREAT/withdraw demanded optional
  when: ?
  by: kdf
* lskapp REQUEST/change occurred
  when: 2024-06-26/2024-06-28 bounded
  by: "order of advocates"
  about: hc
* rel RETREAT/release occurred
  when: ?
  to: "prisoners"
  released: ~50 "Fifty-odd prisoners"
* blin CONSULT/phone occurred
  when: 2024-06-26/2024-06-28 bounded
  where: "Washington"
  by: blinken; ruto
  to: ruto
* blinthank SUPPORT occurred
  when: 2024-06-26/2024-06-28 bounded
  where: "Washington"
  by: blinken
  to: ruto
  answers: with
* odref REJECT/meet occurred
  when: 2024-06-26/2024-06-28 bounded
  by: odinga
  to: ruto
* saba PROTEST/demo announced
  when: 2024-07-07 day from text "7 of July"
* hc SUPPORT occurred
  when: 2024-06-26 day "Wednesday"
  by: hcourt
  to: duale
  about: kdf
* kdf MOBILIZE/troops occurred
  when: ?
  by: kdf
* recom REQUEST/change occurred
  when: 2024-06-26 "Wednesday"
  by: ruto
  to: parl

== b-kenya-financebill-3
outlet: Jurists for Open Streets
register: ngo
published: 2024-07-16
--
Four weeks that {sack|emptied} a cabinet: monitoring brief, 18 June to 15 July 2024

1. Deaths. The National Commission on Human Rights lists fifty persons {deaths|killed} in the {prot|protests}, 361 {deaths|injured} and 59 {miss|abducted} or missing; our own network has documented 43 of those fifty with a name and a place. The first was a man of 29 {rex|shot} in the thigh in Nairobi on 20 June. The worst day was the 25th, when protesters {storm|entered} Parliament. Between 1 and 3 July eight more were {july|shot}, most of them in Ongata Rongai and Kitengela,
the youngest twelve years old with eight bullets in the back.

2. {miss|Abductions}. Of the 59, thirty-one were {abret|let go}. They tell of hoods, Subaru cars and questions about money from abroad: the President has {ford|accused} a New York foundation of {fordpay|financing} the {prot|unrest}, which it {fordden|rejects}. One blogger was {thrown|thrown} from a vehicle alive. Police deny that they {miss!denied|took} any. In four cases officers {bribe|threatened} relatives: 20,000 to 100,000 shillings, "or we {river|drown} him".

3. Bodies. On 12 July fishers of refuse pulled from the flooded Mukuru quarry sacks with the cut remains of women; by the 15th there were nine. Residents {mukprot|marched} on the Nairobi police post a hundred metres off, {mukstone|stoning} it; a man was {mukshot|wounded}. On Monday police {suspect|arrested} a suspect who, they say, has confessed to forty-two murders since 2022. This has no tie to the {prot|protests} that we can see; families of the missing are giving samples anyhow.

4. The government's answer. On 26 June the {with|withdrawal} of the bill. On 5 July a task force on debt, {taskb|boycotted} the very next day by the Law Society, which was to sit on it. On the 11th the President {sack|dismissed} all but one of his ministers and the attorney-general; on the 12th the inspector-general, Japhet Koome, {koome|resigned}. Duale is among the {sack|fired}, for now. The police oversight body has opened sixteen {ipoa|investigations} and will {charge|charge} two officers.
The {kdf|deployment} of the army was not revoked, though its trucks {kdfw|left} the centre on 28 June.

5. What comes. {next|Protests} are called for today in every county; the acting inspector-general has forbidden nothing, a first. If live rounds are {fire|fired} again, church leaders have {church|threatened} a {bless!hypothetical|vigil} with the coffins on the steps of State House. We {rec,rec2|urge}: that plain-clothes police wear numbers; that each of the missing be {prod|produced} before a magistrate; that partner states which {train|train} the riot units {trpause|pause} until then. Denmark has {dk|suspended} its courses already.

--
who denmark: state DK | Denmark
* sack SANCTION/expel occurred
  when: 2024-07-11 day from text "11th"
  by: ruto
  to: "ministers"; "attorney-general"; duale
* deaths ASSAULT occurred
  when: 2024-06-18/2024-07-15 from text "18 June to 15 July 2024"
  to: "fifty persons"
  killed: 50 "fifty persons" voice knchr
  killed: 43 "43 of those fifty" part
  injured: 361 "361 injured" voice knchr
* prot PROTEST/demo occurred
  when: 2024-06-18/2024-07-15 from text "18 June to 15 July 2024"
  by: genz
* miss ASSAULT/abduct occurred
  when: 2024-06-18/2024-07-15 from text "18 June to 15 July 2024"
  by: police denied
  to: "59"
  abducted: 59 "59" voice knchr
  said: knchr official "lists"
  said: police official denied "deny"
* rex ASSAULT/firearms occurred
  when: 2024-06-20 day from text "20 June"
  where: nairobi
  to: "man of 29"
  killed: 1 "a man of 29" side civilian
  part_of: deaths
* storm PROTEST/riot occurred
  when: 2024-06-25 day from text "25th"
  where: parliament
  by: genz
  to: parliament thing
* july ASSAULT/firearms occurred
  when: 2024-07-01/2024-07-03 from text "Between 1 and 3 July"
  where: "Ongata Rongai"; "Kitengela"
  to: "eight more"
  killed: 8 "eight more" side civilian
  part_of: deaths
* abret RETREAT/release occurred
  when: 2024-06-18/2024-07-15 bounded
  to: "thirty-one"
  released: 31 "thirty-one"
* ford ACCUSE/allege occurred
  when: ?
  by: ruto
  to: "New York foundation"
* fordpay AID occurred optional
  when: ?
  by: "New York foundation" alleged of ruto
  to: genz
  said: ruto official claimed "accused"
* fordden REJECT occurred optional
  when: ?
  by: "New York foundation"
  to: ruto
  answers: ford
* thrown ASSAULT occurred
  when: 2024-06-18/2024-07-15 bounded
  to: "blogger"
* bribe THREATEN/violence occurred
  when: 2024-06-18/2024-07-15 bounded
  by: police
  to: "relatives"
  count: 4 "four cases"
  about: river
* river ASSAULT threatened optional
  when: ?
  by: police
  to: "him"
* mukprot PROTEST/demo occurred
  when: 2024-07-12/2024-07-15 bounded
  where: "police post"; nairobi
  by: "Residents"
  to: police
* mukstone PROTEST/riot occurred
  when: 2024-07-12/2024-07-15 bounded
  where: "police post"; nairobi
  by: "Residents"
  to: police
  with: stones "stoning"
* mukshot ASSAULT occurred
  when: 2024-07-12/2024-07-15 bounded
  where: "police post"; nairobi
  to: "a man"
  injured: 1 "a man" side civilian
* suspect COERCE/arrest occurred optional
  when: 2024-07-15 day "Monday"
  by: police
  to: "suspect"
* with CONCEDE occurred
  when: 2024-06-26 day from text "26 June"
  by: kegov
* taskb PROTEST/boycott occurred
  when: 2024-07-06 day "the very next day"
  by: lawsoc
  to: kegov
* koome RETREAT/resign occurred
  when: 2024-07-12 day from text "12th"
  by: koome
* ipoa ACCUSE/investigate occurred
  when: ?
  by: "police oversight body"
  to: police
  count: 16 "sixteen"
* charge ACCUSE/investigate announced
  when: ?
  by: "police oversight body"
  to: "two officers"
* kdf MOBILIZE/troops occurred
  when: ?
  by: kdf
* kdfw RETREAT/withdraw occurred
  when: 2024-06-28 day from text "28 June"
  where: "centre"
  by: kdf
* next PROTEST/demo announced
  when: 2024-07-16 day "today"
  where: "every county"
* fire ASSAULT/firearms hypothetical
  when: ?
  with: small-arms "live rounds"
* church THREATEN occurred
  when: ?
  by: "church leaders"
  about: bless
* bless PROTEST/demo hypothetical optional
  when: ?
  where: "the steps of State House"; "State House"
  by: "church leaders"
* rec REQUEST/change occurred
  when: 2024-07-16 day
  by: "We"
  to: police
  about: prod
* prod RETREAT/release demanded optional
  when: ?
  by: police
  to: "each of the missing"
* train AID ongoing
  when: 2024-07-16 day
  by: "partner states"
  to: police
* dk SANCTION/discontinue occurred
  when: ?
  by: denmark
  to: police
* rec2 REQUEST/change occurred
  when: 2024-07-16 day
  by: "We"
  to: "partner states"
  about: trpause
* trpause SANCTION/discontinue demanded optional
  when: ?
  by: "partner states"
  to: police

== b-kenya-financebill-4
outlet: Counting House
register: daily
published: 2024-07-02
--
Shilling takes a breather as tea fires on all cylinders

NAIROBI - Traders who had braced for a bloodbath in the bond pit got a truce instead. The shilling held at 128.6 to the dollar yesterday, barely off Friday's close, while dealers at Mombasa's auction watched broken pekoe explode to a seven-month high before buyers from Karachi retreated.

"It's a war of nerves," said a treasury head who has seen four budgets come and go. Banks are sitting on cash; lenders remain under siege from small borrowers; nobody wants to be the first to blink. Her own desk attacked the short end in the morning and withdrew by lunch.

At the bourse the telecoms stock that leads the index was hit hardest, shedding three per cent. Cement makers, locked in a price war since January, gained. A brewer launched an assault on the cider market with a ten-shilling bottle.

Flower growers, on the other hand, complain that the rains have been killing them: roses rot in the cold rooms, and freight rates shot up on Thursday after one carrier pulled capacity for maintenance.

~ Rates at 16:00: USD 128.60 GBP 162.71 EUR 137.98
~ Most read: How I survived the tax siege
--
