story: w-antananarivo
conflict: Madagascar
countries: MG
facts: On 7 February 2009 guards of the presidential palace in Antananarivo fired on marchers of mayor Andry Rajoelina, who had declared himself head of a high transitional authority; 25 to 28 dead were counted at first, over 200 hurt. The defence minister resigned on 9 February. On 16 March soldiers took a palace in the centre; on 17 March President Marc Ravalomanana resigned and handed power to a military directorate, which handed it to Rajoelina. The African Union suspended Madagascar on 20 March. (public record: press of the time, AU communique of 20 March 2009, Amnesty International.)

who ravalo: person MG | Marc Ravalomanana; Ravalomanana; President Ravalomanana
who rajo: person MG | Andry Rajoelina; Rajoelina; TGV
who guards: force MG | presidential guard; palace guards; presidential guards; the guards
who army: force MG | the army; Malagasy army; armed forces
who marchers: population MG | marchers; protesters; demonstrators; the crowd
who au: body - | African Union; AU; the Union
who psc: body - | Peace and Security Council
who defmin: person MG | Cecile Manorohanta; Manorohanta; defence minister
where tana: town MG -18.9137 47.5361 | Antananarivo; Tana
where mada: country MG -20 47 | Madagascar
where palace: site MG -18.9150 47.5270 | Ambohitsorohitra palace; Ambohitsorohitra
where iavoloha: site MG -19.0100 47.5330 | Iavoloha

== w-antananarivo-1
outlet: Indian Ocean Press Service
register: wire
published: 2009-02-07
--
Guards {fire|open fire} on {march|march} to Madagascar palace, at least 23 {fire|killed}

ANTANANARIVO, Feb 7 (IOPS) - Presidential guards {fire|shot} into a crowd that was {march|walking} on the Ambohitsorohitra palace in the centre of Antananarivo on Saturday, {fire|killing} at least 23 people and {fire|wounding} more than 80, hospital staff said.

The {march|procession} had set out from a square where Andry Rajoelina, the mayor whom the government {sack|dismissed} on Tuesday, {proclaim|proclaimed} himself at noon head of a "high transitional authority" and {namepm|named} a prime minister. Tens of thousands had come. As the first rows {breach|broke} a cordon of the guards, a {fire|salvo} rang out without warning; a second one followed as people carried off the fallen, among them a cameraman of a private station.

A government spokesman {blame|laid} the dead at Rajoelina's door. "He knew that this perimeter is a red zone," the spokesman said, and he announced a criminal {charge|complaint}. Rajoelina, on his own radio, {murder|called} President Marc Ravalomanana an assassin and {callfresh|urged} his followers to come back on Monday.

By nightfall a {curfew|curfew} was in force from nine in the evening to five in the morning. {jan|Riots} in the capital on 26 January had left dozens dead, most of them in a {jan|burning} store.
--
who gov: government MG | the government; A government spokesman
who marchers: a crowd
where tana: the capital
* fire ASSAULT/firearms occurred
  when: 2009-02-07 "Saturday"
  where: palace; tana
  by: guards; ravalo alleged of rajo; rajo alleged of gov
  to: marchers
  with: small-arms
  killed: >=23 "at least 23 people" side recipient voice "hospital staff"
  injured: >=80 "more than 80" side recipient voice "hospital staff"
  said: "hospital staff" witness "said"
* march PROTEST/demo occurred
  when: 2009-02-07 "Saturday"
  where: tana
  by: marchers
  to: gov
  participants: >=20000 vague "Tens of thousands"
* sack SANCTION/expel occurred
  when: 2009-02-03 "Tuesday"
  by: gov
  to: rajo
* proclaim COERCE/martial-law occurred optional
  when: 2009-02-07 "at noon"
  where: tana
  by: rajo
  to: gov
* namepm SUPPORT occurred optional
  when: 2009-02-07 "at noon"
  by: rajo
* breach PROTEST/obstruct occurred optional
  when: 2009-02-07
  where: palace
  by: "the first rows"
  to: guards
* blame ACCUSE/allege occurred
  when: 2009-02-07
  by: gov
  to: rajo
  about: fire
* charge ACCUSE/investigate announced
  when: ?
  by: gov
  to: rajo
  about: fire
* murder ACCUSE/allege occurred
  when: 2009-02-07
  by: rajo
  to: ravalo
  about: fire
* callfresh REQUEST/assist occurred
  when: 2009-02-07
  by: rajo
  to: "followers"
  about: PROTEST/demo
* curfew COERCE/curfew occurred
  when: 2009-02-07 "By nightfall"
  where: tana
* jan PROTEST/riot occurred
  when: 2009-01-26 from text "26 January"
  where: tana
  killed: >=24 vague "dozens" as_of 2009-01-26

== w-antananarivo-2
outlet: L'Aurore du Vanillier
register: translation
machine_translated: French
published: 2009-02-10
--
The minister of the Defence gives her {resign|resignation} after the {fire|killing} of Saturday

Tana, the 10 February 2009. - It is by a communique of six lines that Mrs Cecile Manorohanta, minister of the Defence, made know yesterday evening that she {resign|quits} the government. "I do not can more cautionize that one {fire|pulls} with real balls on hands naked," writes she, in recalling that no instruction to {fire|fire} was departed of her cabinet.

The balance-sheet of the {fire|shooting} before the palace of Ambohitsorohitra has been reviewed at the rise: 28 deaths and 212 {fire|wounded}, according to the direction of the hospital HJRA, against 25 announced the day before. The presidency has presented its {condole|condolences} to the families, but it maintains that armed elements had {infil|infiltrated} the {march|manifestation}, what denies the mayor {sack|destituted}. According to a surgeon, three of the dead carried balls in the back.

The vice-admiral Mamy Ranaivoniarivo has been {name|named} to the place of the minister. The chief of the {inq|inquiry}, {inq|opened} on Sunday by the gendarmerie, has {summon|convoked} the colonel of the guard for Thursday.

Yesterday, some thousands of faithful of Andry Rajoelina are {vigil|gathered} on the place of 13 May in white clothes, without incident. An emissary of the United Nations, Haile Menkerios, {un|received} the mayor Sunday in the evening and must {see|see} the President Ravalomanana this Tuesday.

~ A LIRE AUSSI : Cyclone : trois communes sous les eaux
~ 14 commentaires | Imprimer | Envoyer a un ami
--
who guards: the guard
who rajo: the mayor
who un: body - | United Nations; Haile Menkerios
who pres: office MG | The presidency
who defmin: Mrs Cecile Manorohanta; minister of the Defence
* resign RETREAT/resign occurred
  when: 2009-02-09 "yesterday evening"
  by: defmin
  said: defmin official "writes"
  answers: fire "cautionize"
* fire ASSAULT/firearms occurred
  when: 2009-02-07 "Saturday"
  where: palace; tana
  killed: 28 "28 deaths" voice "the direction of the hospital HJRA"
  killed: 25 "25" as_of 2009-02-09
  killed: 3 "three of the dead" part voice "a surgeon"
  injured: 212 "212 wounded" voice "the direction of the hospital HJRA"
  said: "the direction of the hospital HJRA" official "according to"
* condole SUPPORT occurred optional
  when: 2009-02-07/2009-02-10 bounded
  by: pres
  to: "the families"
* march PROTEST/demo occurred
  when: 2009-02-07
* infil MOBILIZE occurred optional
  when: 2009-02-07
  by: "armed elements" alleged of pres; "armed elements" denied of rajo
  to: "manifestation" thing
  said: pres official claimed "maintains"
  said: rajo party denied "denies"
* name SUPPORT occurred optional
  when: 2009-02-09/2009-02-10 bounded
  to: "The vice-admiral Mamy Ranaivoniarivo"
* inq ACCUSE/investigate occurred
  when: 2009-02-08 "Sunday"
  by: "the gendarmerie"
  about: fire
* summon ACCUSE/investigate occurred
  when: 2009-02-08/2009-02-10 bounded
  by: "The chief of the inquiry"
  to: "the colonel of the guard"
* vigil PROTEST/demo occurred
  when: 2009-02-09 "Yesterday"
  where: "place of 13 May"; tana
  by: "faithful of Andry Rajoelina"
  participants: >=2000 vague "some thousands"
* un CONSULT/third-party occurred
  when: 2009-02-08 "Sunday in the evening"
  by: un; rajo
  to: un
* see CONSULT/third-party announced
  when: 2009-02-10 "this Tuesday"
  by: un; ravalo
  to: ravalo
* sack SANCTION/expel occurred
  when: ?
  to: rajo

== w-antananarivo-3
outlet: The Mascarene Ledger
register: daily
published: 2009-03-18
--
Ravalomanana {quit|goes}, soldiers {handover|hand} the keys to the mayor

Seven weeks of street against palace ended in one long Tuesday. Marc Ravalomanana, dairy magnate and president since 2002, {quit|gave up} his office by decree in the early afternoon and {transfer|made over} his powers to a directorate of senior officers. Before the evening the officers had {refuse|declined} the gift: in a camp chapel, with bishops looking on, Vice-Admiral Hyppolite Ramaroson read out that they {handover|passed} the powers of both president and prime minister to Andry Rajoelina, who is 34 and by the constitution six years too young.

That the end was near had been plain since Monday night, when tanks {take|burst} the gate of the empty Ambohitsorohitra palace in Tana and some hundred soldiers {take|occupied} it. The army said it had {take|moved} "to speed the departure"; nobody was hurt. Ravalomanana was then out at Iavoloha, his other palace, where he {refer|offered} a referendum on Sunday and where Rajoelina {noref|brushed} that {refer|offer} {noref|aside} within the hour. The {mutiny|mutiny} that began in the Capsat barracks on 8 March, "so as not to {repress|put down} our own people", had by then the run of the capital.

The {fire|shooting} of 7 February, in which guards {fire|killed} 28, was what the mutineers named when asked why.

Abroad the {putsch|putsch} found few friends. The African Union's council is to {meet|meet} on Friday; its chairman {suspw|warned} that whoever comes to power outside the law will find a {susp|suspension} waiting. Norway {freeze|froze} its aid as early as last month. "Not a {putsch!denied|coup}," Rajoelina said to the cameras, "but direct democracy." He {elect|promised} elections within 24 months and an {amnesty|amnesty} for those {heldjan|held} over January's {jan|looting}.
--
who army: the officers; senior officers; soldiers
who guards: guards
who mutineers: force MG | the mutineers
where tana: the capital
* quit RETREAT/resign occurred
  when: 2009-03-17 "Tuesday" "in the early afternoon"
  by: ravalo
* transfer CONCEDE occurred optional
  when: 2009-03-17 "in the early afternoon"
  by: ravalo
  to: army
* refuse REJECT occurred
  when: 2009-03-17 "Before the evening"
  by: army
  to: ravalo
  about: transfer
  answers: transfer
* handover SUPPORT occurred
  when: 2009-03-17 "Before the evening"
  where: "a camp chapel"
  by: army; "Vice-Admiral Hyppolite Ramaroson"
  to: rajo
* take COERCE/seize occurred
  when: 2009-03-16 "Monday night"
  where: palace; tana
  by: army
  to: palace thing; ravalo
  with: tank "tanks"
  injured: 0 "nobody was hurt"
  said: army party "said"
  part_of: putsch
* refer AGREE occurred
  when: 2009-03-15 "Sunday"
  where: iavoloha
  by: ravalo
  to: rajo
* noref REJECT/change occurred
  when: 2009-03-15 "within the hour"
  by: rajo
  to: ravalo
  about: refer
  answers: refer
* mutiny REJECT/yield occurred
  when: 2009-03-08 from text "8 March"
  where: "Capsat barracks"
  by: mutineers
  to: ravalo
  answers: fire "was what the mutineers named when asked why"
* repress ASSAULT/crowd-control demanded optional
  when: ?
  to: "our own people"
  said: mutineers party
* fire ASSAULT/firearms occurred
  when: 2009-02-07 from text "7 February"
  by: guards
  killed: 28 "28"
* meet CONSULT/multilateral announced
  when: 2009-03-20 "Friday"
  by: au
* susp SANCTION/expel hypothetical
  when: ?
  by: au
  to: "whoever"
* suspw THREATEN/expel occurred
  when: 2009-03-17/2009-03-18 bounded
  by: au
  to: "whoever"
  said: "its chairman" official "warned"
  about: susp
* freeze SANCTION/discontinue occurred
  when: 2009-02 "last month"
  by: "Norway"
* elect AGREE occurred
  when: 2009-03-17/2009-03-18 bounded
  by: rajo
  about: amnesty
* amnesty CONCEDE announced
  when: ?
  by: rajo
  to: "those held over"
* jan PROTEST/riot occurred
  when: 2009-01 "January"
* heldjan COERCE/arrest occurred
  when: 2009-01-01/2009-03-18 bounded
  to: "those"
* putsch COERCE/martial-law occurred
  when: 2009-03-16/2009-03-17
  by: army
  to: ravalo
  said: rajo party denied "said"
figure: troops ~100 "some hundred soldiers" of army at palace
