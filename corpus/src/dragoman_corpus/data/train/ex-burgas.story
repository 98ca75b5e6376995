story: ex-burgas
conflict: Bulgaria
countries: BG, IL
facts: On 18 July 2012 a bomb on a bus at Burgas airport killed five Israelis and the Bulgarian driver, with the bomber; first counts three, four, six, seven dead, over 30 hurt. Israel's prime minister accused Iran and Hezbollah at once, Iran denied it on
  19 July. On 5 February 2013 Bulgaria's interior minister named two men with Australian and Canadian passports of Hezbollah's military wing; Hezbollah rejected it. On 22 July 2013 the EU listed the military wing. On 21 September 2020 a court in Sofia
  gave two absent men life. (public record: Bulgarian government, EU Council, press.)

who israel: state IL | Israel; Jerusalem; Israeli government
who netanyahu: office IL | Benjamin Netanyahu; Netanyahu; Israeli prime minister
who barak: office IL | Ehud Barak; Barak
who iran: state IR | Iran; Tehran
who hezb: group LB | Hezbollah; Hizbollah; Lebanese group; military wing
who bulgaria: state BG | Bulgaria; Sofia; Bulgarian government
who tsvet: office BG | Tsvetan Tsvetanov; Tsvetanov; interior minister
who borisov: office BG | Boiko Borisov; Borisov; Bulgarian prime minister
who bomber: person - | bomber; suicide bomber; young man with a rucksack; man in the wig
who tourists: population IL | tourists; Israelis; Israeli tourists; holidaymakers
who us: state US | United States; Washington
who obama: office US | Barack Obama; Obama; White House
who eu: organisation - | European Union; EU; foreign ministers
who ashton: office - | Catherine Ashton; Ashton
who police: force BG | Bulgarian police; police
where airport: site BG 42.5696 27.5152 | Burgas airport; airport of Burgas; the airport; Sarafovo airport
where burgas: town BG 42.5061 27.4678 | Burgas; Bourgas
where brussels: town BE 50.8505 4.3488 | Brussels

== ex-burgas-1
outlet: Thracian News Wire
register: wire
published: 2012-07-19
--
Bulgaria {hunt|hunts} for name of bomber who {blast|killed} Israeli tourists

BURGAS, Bulgaria, July 19 (TNW) - A young man with a rucksack who {blast|blew himself up} beside a bus full of Israeli tourists at Burgas airport {blast|killed} five of them and the Bulgarian driver, officials said on Thursday, as Israel {acc|accused} Iran of having ordered the {blast|attack} and Iran {irrej|called} the {acc|charge} a lie.

Interior Minister Tsvetan Tsvetanov put the toll at seven, with the suicide bomber; overnight it had been three, then four, then six. Thirty-two of the {blast|wounded} were {fly|flown home} by two Israeli military aircraft at noon. Three, too weak for the journey, stay in a hospital in Sofia.

The {blast|explosion} came on Wednesday at half past five in the afternoon, when 154 passengers of a charter from Tel Aviv were being seated on seven coaches. Security cameras had followed a man in a cap and tourist's shorts, with long hair that may have been a wig, who walked up and down the arrivals hall for an hour. He tried to put his bag into the hold; the bus {blast|went up}. Near what was left of him police {licence|found} a driving licence of the state of Michigan, a forgery.

"All the signs {acc|lead} to Iran," Benjamin Netanyahu said hours after the {blast|bombing}. "Israel will {netthr|react} powerfully." His defence minister, Ehud Barak, {acc|named} Hezbollah as the hand and Iran as the head. He recalled {agg|attempts} on Israelis this year in New Delhi, where in February the wife of a diplomat was {delhi|hurt} by a magnet bomb, and the {cyprus|arrest} in Cyprus eleven days ago of a man who had noted the hours of Israeli flights. Wednesday was eighteen years to the day since the Jewish centre in Buenos Aires was {amia|bombed} and 85 people died.

In Tehran a foreign ministry spokesman {irrej|rejected} "unfounded statements" and {ircond|condemned} all terror. Iranian officials {iracc|charge} Israel in their turn with the {scientists|murder} of four nuclear scientists since 2010. Prime minister Boiko Borisov, on being asked about Tehran, {borask|begged for} time: "let us first know who he is."

Barack Obama {obcall|telephoned} Netanyahu and Borisov, {obcond|denounced} a "barbaric" {blast|act} and {oboffer|offered} help; FBI men are {fbi|on the spot}. Catherine Ashton {ashcond|condemned} it on behalf of the EU. Sofia {secure|put} more police around synagogues.

~ More: How safe are Black Sea resorts?
--
who irmfa: body IR | a foreign ministry spokesman
who fbi: body US | FBI men
who scient: population IR | four nuclear scientists
who driver: person BG | Bulgarian driver
who wife: person IL | the wife of a diplomat
who airforce: force IL | Israeli military aircraft
where newdelhi: town IN 28.6358 77.2245 | New Delhi
where cyprus: country CY 35.0 33.0 | Cyprus
where ba: town AR -34.6132 -58.3772 | Buenos Aires
where sofiat: town BG 42.6975 23.3242 | hospital in Sofia
* fbi ACCUSE/investigate ongoing optional
  when: 2012-07-18/2012-07-19 bounded
  by: fbi
  about: blast
* hunt ACCUSE/investigate ongoing
  when: 2012-07-18/2012-07-19 bounded
  by: bulgaria
  to: bomber
  about: blast
* blast ASSAULT/suicide-attack occurred
  when: 2012-07-18 "Wednesday at half past five in the afternoon"
  where: airport; burgas
  by: bomber; iran alleged of israel; iran denied; hezb alleged of barak
  to: tourists; driver; "a bus" thing
  with: suicide-vest "rucksack" 1
  killed: 7 "seven" side unknown voice tsvet
  killed: 3 "three" side unknown as_of 2012-07-18
  killed: 4 "four" side unknown as_of 2012-07-18
  killed: 6 "six" side unknown as_of 2012-07-18
  killed: 5 "five of them" part side civilian
  killed: 1 "the Bulgarian driver" part side civilian
  injured: 32 "Thirty-two of the wounded" part side civilian
  injured: 3 "Three" part side civilian
  said: tsvet official "put"
  said: "officials" official "said"
* acc ACCUSE/allege occurred
  when: 2012-07-18/2012-07-19 bounded
  by: israel; netanyahu; barak
  to: iran; hezb
  about: blast
* fly AID occurred
  when: 2012-07-19 "noon"
  where: burgas
  by: airforce
  to: tourists
  count: 32 "Thirty-two"
* licence COERCE/seize occurred optional
  when: 2012-07-18/2012-07-19 bounded
  where: airport
  by: police
  to: "a driving licence" thing
* netthr THREATEN/violence occurred
  when: 2012-07-18 from blast "hours after"
  by: netanyahu; israel
  to: iran
  about: ASSAULT
  answers: blast "will react"
* agg ASSAULT attempted
  when: 2012 "this year"
  where: newdelhi
  to: tourists "Israelis"
  said: barak official "recalled"
* delhi ASSAULT/explosives occurred
  when: 2012-02 from text "February"
  where: newdelhi
  to: wife
  with: bomb "magnet bomb" 1
  injured: 1 "the wife of a diplomat" side civilian
  said: barak official "recalled"
  part_of: agg
* cyprus COERCE/arrest occurred
  when: 2012-07-08 "eleven days ago"
  where: cyprus
  to: "a man"
  detained: 1 "a man"
  said: barak official "recalled"
* amia ASSAULT/explosives occurred
  when: 1994-07-18 from blast "eighteen years to the day"
  where: ba
  to: "the Jewish centre" thing
  killed: 85 "85 people" side civilian
* irrej REJECT occurred
  when: 2012-07-19
  where: "Tehran"
  by: iran; irmfa
  to: israel
  about: acc
  answers: acc "unfounded statements"
* ircond ACCUSE/disapprove occurred optional
  when: 2012-07-19
  where: "Tehran"
  by: iran; irmfa
* iracc ACCUSE/allege occurred
  when: 2012-07-18/2012-07-19 bounded
  by: "Iranian officials"; iran
  to: israel
  about: scientists
* scientists ASSAULT/targeted occurred
  when: 2010/2012-07-19 from text "2010"
  by: israel alleged of iran
  to: scient
  killed: 4 "four nuclear scientists" side recipient
  count: 4 "four nuclear scientists"
  said: iran party claimed "charge"
* borask REQUEST/change occurred optional
  when: 2012-07-18/2012-07-19 bounded
  by: borisov
* obcall CONSULT/phone occurred
  when: 2012-07-18/2012-07-19 bounded
  by: obama; netanyahu; borisov
  to: netanyahu; borisov
* obcond ACCUSE/disapprove occurred
  when: 2012-07-18/2012-07-19 bounded
  by: obama
  to: bomber
  about: blast
  answers: blast "denounced"
* oboffer AGREE occurred
  when: 2012-07-18/2012-07-19 bounded
  by: obama
  to: netanyahu; borisov
  about: AID
* secure MOBILIZE/police occurred
  when: 2012-07-18/2012-07-19 bounded
  where: "synagogues"
  by: bulgaria
* ashcond ACCUSE/disapprove occurred
  when: 2012-07-18/2012-07-19 bounded
  by: ashton; eu
  to: bomber
  about: blast
  answers: blast "condemned it"

== ex-burgas-2
outlet: The Copperfield Journal
register: daily
published: 2013-02-06
--
Sofia {name|points} a finger at Hezbollah, and Europe must decide

SOFIA. It took Bulgaria seven months to say it and Tsvetan Tsvetanov one sentence. "There is data showing the financing and the membership in Hezbollah of two people," the interior minister declared on Tuesday after a {council|session} of the national security council, "among them the bomber." With that a small member of the European Union {name|accused} an organisation that sits in a government, and {blast|killed}, if Sofia is right, six people on European soil, five Israelis and one man who drove a bus.

The two whose names the minister kept back carried an Australian and a Canadian passport and have lived in Lebanon since 2006 and 2010. They rented a car together with the third, the one who died. He may not have known that he would: Europol's experts think that the bomb was {blast|set off} from a distance. Counterfeit licences all came off the same printer, in Beirut.

Hezbollah at first would not {nocomm|comment}. In the evening its deputy chief, Naim Qassem, {qassrej|dismissed} it as an Israeli campaign of "intimidation". The prime minister in Beirut, Najib Mikati, {mikcond|condemned} the {blast|attack} on Burgas and {mikcoop|promised} to cooperate with the {inv|inquiry}. Netanyahu, who had {acc|blamed} Hezbollah and its patron Iran within hours, {netreq|called upon} Europe to draw "the necessary conclusions". Washington, which {uslist|listed} the group in 1995, {usurge|pressed} likewise through John Brennan; Canada's foreign minister, John Baird, {canurge|urged} the EU's members to put Hezbollah as a whole on its {list!demanded|roll} of terrorist bodies.

They are of two minds. The Netherlands {nllist,gblist|banned} it whole years ago, Britain only the military wing. France, with 900 soldiers in the peace force on the Litani, fears for them. Germany says that if the evidence stands, {conseq|consequences} will follow. Catherine Ashton spoke of "the need for reflection". In Sofia the opposition Socialist leader, Sergei Stanishev, {stan|scolded} the cabinet: it had dragged Bulgaria into other people's quarrel on the strength of "a well-founded assumption", the words of the minister himself.

Will there be more? Israel's ministry for tourism lists eleven plots that have been {plots|foiled} since the {blast|massacre}, one in Cyprus, where a Swedish citizen of Lebanese birth is on {cytrial|trial} for noting the arrivals of Israeli flights: the court in Limassol {cyhear|hears} him again on the 20th. He says he did it for Hezbollah, "but I did not know what for".

~ Listen to this article: 6 min
--
who brennan: office US | John Brennan
who canada: state CA | Canada
who baird: office CA | John Baird
who qassem: office LB | Naim Qassem
who mikati: office LB | Najib Mikati
who europol: body - | Europol's experts
who nl: state NL | The Netherlands
who britain: state GB | Britain
who stan: person BG | Sergei Stanishev
who cabinet: government BG | the cabinet
who swede: person SE | a Swedish citizen
who eum: state - | EU's members; Europe
who twopeople: person - | two people; The two
who limassol: body CY | the court in Limassol
where cyprus: country CY 35.0 33.0 | Cyprus
* council CONSULT occurred optional
  when: 2013-02-05 "Tuesday"
  by: "national security council"
* name ACCUSE/allege occurred
  when: 2013-02-05 "Tuesday"
  by: tsvet; bulgaria
  to: hezb; twopeople
  about: blast
* blast ASSAULT/suicide-attack occurred
  when: 2012-07 from name "seven months"
  where: burgas
  by: bomber; hezb alleged of tsvet; twopeople alleged of tsvet; hezb denied
  to: tourists; "a bus" thing
  with: bomb "the bomb" 1
  killed: 6 "six people" side civilian
  killed: 5 "five Israelis" part side civilian
  said: tsvet official "declared"
  killed: 1 "one man who drove a bus" part side civilian
* qassrej REJECT occurred
  when: 2013-02-05 "In the evening"
  by: hezb; qassem
  to: bulgaria
  about: name
  answers: name "dismissed it"
* mikcond ACCUSE/disapprove occurred
  when: 2013-02-05/2013-02-06 bounded
  by: mikati
  to: bomber
  about: blast
  answers: blast "condemned the attack"
* mikcoop AGREE occurred
  when: 2013-02-05/2013-02-06 bounded
  by: mikati
  to: bulgaria
  about: COOPERATE
* inv ACCUSE/investigate ongoing
  when: 2012-07/2013-02-06
  by: bulgaria
  about: blast
* acc ACCUSE/allege occurred
  when: 2012-07 from blast "within hours"
  by: netanyahu
  to: hezb; iran
  about: blast
* netreq REQUEST/change occurred
  when: 2013-02-05/2013-02-06 bounded
  by: netanyahu
  to: eum
  about: list
* uslist SANCTION occurred
  when: 1995 from text "1995"
  by: us
  to: hezb
* usurge REQUEST/change occurred
  when: 2013-02-05/2013-02-06 bounded
  by: us; brennan
  to: eum
  about: list
* canurge REQUEST/change occurred
  when: 2013-02-05/2013-02-06 bounded
  by: canada; baird
  to: eum
  about: list
* list SANCTION demanded
  when: ?
  by: eum
  to: hezb
* nllist COERCE/restrict occurred
  when: ? "years ago"
  by: nl
  to: hezb
* gblist COERCE/restrict occurred
  when: ?
  by: britain
  to: hezb
* conseq THREATEN occurred optional
  when: ?
  by: "Germany"
* stan ACCUSE/disapprove occurred
  when: 2013-02-05/2013-02-06 bounded
  where: "Sofia"
  by: stan
  to: cabinet
  about: name
  answers: name "scolded"
* plots ASSAULT attempted
  when: 2012-07/2013-02-06 from blast "since the massacre"
  where: cyprus
  count: 11 "eleven plots"
  said: "Israel's ministry for tourism" official "lists"
* cytrial ACCUSE/investigate ongoing
  when: 2013-02-06
  where: cyprus
  by: limassol
  to: swede
  about: ASSAULT by hezb to tourists
* cyhear ACCUSE/investigate announced
  when: 2013-02-20 "the 20th"
  where: cyprus
  by: limassol
  to: swede
  part_of: cytrial
* nocomm REJECT occurred optional
  when: 2013-02-05 "at first"
  by: hezb
figure: troops 900 "900 soldiers"

== ex-burgas-3
outlet: Euractio Wire
register: wire
published: 2013-07-22
--
EU {list|puts} Hezbollah's military wing on terror {list|list}

BRUSSELS, July 22 (EAW) - Foreign ministers of the European Union on Monday {list|placed} the military wing of Hezbollah on the bloc's {list|blacklist} of terrorist organisations, moved by the {blast|bombing} of a bus in Bulgaria a year ago and by Hezbollah's part in the war in Syria.

The {list|decision}, which had to be unanimous, means that assets of the wing will be {freeze!announced|frozen}. It was sweetened for Malta and Ireland by a {statement|declaration} that dialogue and aid with all parties of Lebanon are to {contdial!announced|go on}, and that the {list|step} will be reviewed every six months. "It is {timm|good} that the EU has decided to call Hezbollah what it is," Dutch minister Frans Timmermans said.

Hezbollah {hezbrej|called} the {list|measure} "aggressive and unjust", written "by American hands in Zionist ink". Lebanon's caretaker government, which on Thursday had formally {lebask|asked} that it not be taken, {lebreg|regretted} it. Benjamin Netanyahu {netthank|thanked} the ministers and hoped for more; Israel's justice minister Tzipi Livni {livni|praised} them. John Kerry {kerry|welcomed} the "strong message". In Tehran the foreign ministry {ircond2|accused} the EU of serving "the illegitimate interests" of Israel.

Bulgaria, whose new Socialist-led cabinet had in June found the evidence "not conclusive" and last week {reaffirm|reaffirmed} it after all, published a photograph of two suspects on the anniversary. In Burgas on Thursday Tsvetanov's successor unveiled a stone at the airport with six names. Two thousand kilometres away, in Limassol, a court in March {cysent|sentenced} a Swedish-Lebanese man to four years for scouting Israeli holidaymakers for Hezbollah.

Two weeks ago a car bomb {bir|went off} in Bir al-Abed, a quarter of Beirut where the group is at home, and {bir|hurt} 53. In May its men, several thousand of them by French estimates, had helped the Syrian army to {qusair2|retake} the town of Qusair. The Gulf Cooperation Council decided in June to {gcc|punish} its supporters with the loss of residence permits; Bahrain had {bah|listed} it before.

~ Contact the news desk
--
who kerry: office US | John Kerry
who livni: office IL | Tzipi Livni
who timm: office NL | Frans Timmermans
who lebgov: government LB | Lebanon's caretaker government
who cabinet: government BG | new Socialist-led cabinet
who irmfa: body IR | the foreign ministry
who gcc: organisation - | Gulf Cooperation Council
who syrarmy: force SY | Syrian army
who swede: person SE | a Swedish-Lebanese man
who lcourt: body CY | a court in March
who bahr: state BH | Bahrain
who hezb: its men
where birabed: district LB 33.8500 35.5100 | Bir al-Abed
where qusair: town SY 34.5090 36.5790 | Qusair
where limassol: town CY 34.6841 33.0379 | Limassol
where burgas: in Bulgaria
* list SANCTION occurred
  when: 2013-07-22 "Monday"
  where: brussels
  by: eu
  to: hezb
  answers: blast "moved by the bombing"
* blast ASSAULT/suicide-attack occurred
  when: 2012-07 "a year ago"
  where: burgas
  by: hezb alleged of bulgaria
  to: "a bus" thing
  killed: 6 "six names" side civilian
* freeze SANCTION/discontinue announced
  when: ?
  by: eu
  to: hezb
* statement AGREE occurred
  when: 2013-07-22
  where: brussels
  by: eu
  to: "all parties of Lebanon"
  about: contdial
* contdial AID announced
  when: ?
  by: eu
  to: "all parties of Lebanon"
* hezbrej REJECT occurred
  when: 2013-07-22
  by: hezb
  to: eu
  about: list
  answers: list "called the measure"
* lebask REQUEST/change occurred
  when: 2013-07-18 "Thursday"
  by: lebgov
  to: eu
  about: list
* lebreg ACCUSE/disapprove occurred optional
  when: 2013-07-22
  by: lebgov
  to: eu
  about: list
  answers: list "regretted it"
* netthank SUPPORT occurred
  when: 2013-07-22
  by: netanyahu
  to: eu
  about: list
  answers: list "thanked the ministers"
* livni SUPPORT occurred
  when: 2013-07-22
  by: livni
  to: eu
  about: list
  answers: list "praised them"
* kerry SUPPORT occurred
  when: 2013-07-22
  by: kerry
  to: eu
  about: list
  answers: list "welcomed"
* ircond2 ACCUSE/disapprove occurred
  when: 2013-07-22
  where: "Tehran"
  by: iran; irmfa
  to: eu
  about: list
  answers: list
* reaffirm ACCUSE/allege occurred
  when: 2013-07-15/2013-07-21 week "last week"
  by: bulgaria; cabinet
  to: hezb
  about: blast
* cysent SANCTION/convict occurred
  when: 2013-03 "March"
  where: limassol
  by: lcourt
  to: swede
  count: 1 "a Swedish-Lebanese man"
* bir ASSAULT/explosives occurred
  when: 2013-07-08/2013-07-14 bounded "Two weeks ago"
  where: birabed
  to: birabed thing
  with: car-bomb "a car bomb" 1
  injured: 53 "53" side civilian
* qusair2 COERCE/seize occurred
  when: 2013-05 "May"
  where: qusair
  by: syrarmy; hezb
  to: qusair thing
* gcc COERCE/restrict announced
  when: ?
  by: gcc
  to: hezb "its supporters"
* bah SANCTION occurred
  when: ?
  by: bahr
  to: hezb
* timm SUPPORT occurred optional
  when: 2013-07-22
  by: timm
  to: eu
  about: list
  answers: list "good that the EU has decided"
figure: troops >=2000 vague "several thousand" of hezb
