story: ax-amini
conflict: Iran
countries: IR
facts: Mahsa Amini, 22, died in Tehran on 16 September 2022, three days after the morality police had arrested her. Protests began at her funeral in Saqqez on 17 September; the internet was cut from 21 September; official tolls went from 3 to 17, 26, 35 and 41 by 24 September, Iran Human Rights gave 31, 50, 76. The United States set sanctions on the morality police on 22 September. On 30 September dozens died in Zahedan (Amnesty: 66, state media: 19). On 2-3 October Sharif University was besieged; Khamenei spoke on 3 October; on 15-16 October a fire and shooting in Evin prison left 4, then 8 dead. (public record: press of September and October 2022, Amnesty International, US Treasury, IRNA.)

who amini: person IR | Mahsa Amini; Amini
who morality: force IR | morality police; guidance patrol; Guidance Patrol
who police: force IR | security forces; riot police; Security forces
who protesters: population IR | protesters; demonstrators; Protesters
who raisi: person IR | Ebrahim Raisi; Raisi; President Raisi
who khamenei: person IR | Ayatollah Ali Khamenei; Ali Khamenei; Khamenei
who irgc: force IR | Revolutionary Guards; Guards; IRGC
who basij: force IR | Basij
who ihr: organisation NO | Iran Human Rights
who amnesty: organisation - | Amnesty International; Amnesty
who netblocks: organisation - | NetBlocks
who statetv: outlet IR | state television; state TV
who us: state US | United States; Washington
who treasury: body US | US Treasury; U.S. Treasury
who eu: organisation - | European Union; EU
who un: organisation - | UN human rights office
who students: population IR | students; Students
who komala: party IR | Komala
who israel: state IL | Israel

where saqqez: town IR 36.2499 46.2735 | Saqqez; Saqez
where sanandaj: town IR 35.3144 46.9988 | Sanandaj
where tehran: town IR 35.6944 51.4215 | TEHRAN; the capital
where zahedan: town IR 29.4963 60.8629 | Zahedan
where evin: site IR 35.7960 51.3860 | Evin prison; Evin
where sharif: site IR 35.7030 51.3510 | Sharif University
where kurdistan: province IR 35.5 47.0 | Kurdistan province
where makki: site IR 29.4930 60.8590 | Makki mosque

== ax-amini-1
outlet: Strait & Plateau Wire
register: wire
published: 2022-09-22
--
Iran {netcut|curbs} internet as {protests|protests} over woman's death turn deadlier

DUBAI, Sept 22 (SPW) - Iran {netcut|cut off} access to Instagram and WhatsApp on Thursday while crowds angered by the death of a young woman in the hands of the morality police {riot|torched} police stations and cars in several cities, in a sixth day of {protests|unrest} that has spread to at least eighty towns.

State television said 17 people had lost their lives, a figure that counts police and members of the Basij militia as well as demonstrators. Iran Human Rights, which is based in Oslo, put the toll among civilians at 31. Official media had spoken of three dead on Tuesday and eight on Wednesday.

Mahsa Amini, 22, of Saqqez in the Kurdish northwest, fell into a coma on September 13, hours after she had been {arrest|detained} outside a Tehran underground station for "unsuitable attire", and died three days later. Her father denies that she was ever ill and {fathacc|accuses} the police of {custody|beating} her about the head. The police {poldeny|reject} that; they say she suffered a heart attack in a waiting room, and have released film to show it. President Ebrahim Raisi has ordered an {probe|inquiry} and {raisicall|telephoned} the family.

Thursday's {riot|violence} was worst in Tehran, in Mashhad, where a Basij member was {stab|stabbed} to death, and in Qazvin. In Tabriz another was {tabriz|shot}, the agency Tasnim reported. Women have {scarf|burned} headscarves and {hair|cut} their hair in public; a video from Sari shows a crowd {scarf|dancing} round a fire. Security forces {shoot|answered} with birdshot, tear gas and in places live rounds, according to Amnesty International, which {amndoc|documented} the {shoot|killing} of eight people, among them a boy of 16.

The Revolutionary Guards in a statement {irgcask|called on} the judiciary to prosecute "those who spread false news and rumours". They expressed {irgccond|sympathy} with Amini's family. In Kurdistan province shops {strike|stayed shut} on Monday and again on Wednesday at the {strikecall|appeal} of Kurdish opposition parties.

The U.S. Treasury on Thursday imposed {ussanc|sanctions} on the morality police and on seven commanders of the army, police and other bodies "who routinely employ {shoot|violence} against peaceful protesters". It {usacc|holds} the unit {usacc|responsible} for Amini's death. Raisi, in New York for the UN General Assembly, {raisirej|rejected} "double standards": had anyone asked about those {uspol|killed} by the American police? An interview he was to give to an American broadcaster was {cancelint|called off} when she {veilrej|refused} to wear a scarf.

Thousands {fun|chanted} "death to the dictator" at the burial in Saqqez on Saturday, when the police {funfire|fired} on mourners who were walking to the governor's office. In November 2019, in {abanprot|protests} over the price of fuel, the authorities {aban|killed} hundreds of people and {abannet|shut} the internet for a week.

~ More coverage on our Iran page
~ Corrects age of boy in paragraph 5
--
who father: person IR | Her father
who police2: force IR | The police; the police
who judiciary: body IR | the judiciary
who kparties: party IR | Kurdish opposition parties
who statetv: State television
who usbroad: person US | an American broadcaster
where mashhad: town IR 36.2980 59.6057 | Mashhad
where qazvin: town IR 36.2797 50.0049 | Qazvin
where tabriz: town IR 38.0800 46.2919 | Tabriz
where sari: town IR 36.5633 53.0601 | Sari
where station: site IR - - | a Tehran underground station
where nyc: town US 40.7143 -74.0060 | New York
* netcut COERCE/censor occurred
  when: 2022-09-22 "Thursday"
  by: "Iran"
  to: "Instagram and WhatsApp" thing
* protests PROTEST/demo ongoing
  when: 2022-09-17/2022-09-22 "a sixth day"
  where: "at least eighty towns"
  by: protesters
  to: morality
  count: >=80 "at least eighty towns"
  killed: 17 "17 people" side unknown voice statetv
  killed: 31 "31" side actor voice ihr
  killed: 3 "three dead" side unknown voice "Official media" as_of 2022-09-20
  killed: 8 "eight" side unknown voice "Official media" as_of 2022-09-21
  answers: custody "over woman's death"
  said: statetv media "said"
  said: ihr party
* custody ASSAULT/beat occurred
  when: 2022-09-13 from text "September 13"
  by: morality alleged of father; police2 denied
  to: amini
  killed: 1 "Mahsa Amini" side civilian voice father
  said: father witness claimed "accuses"
  said: police2 official denied "reject"
* riot PROTEST/riot occurred
  when: 2022-09-22 "Thursday's"
  where: mashhad; qazvin; "Tehran"
  by: "crowds angered"
  to: "police stations and cars" thing
* arrest COERCE/arrest occurred
  when: 2022-09-13 from text "September 13"
  where: station
  by: morality
  to: amini
  detained: 1 "Mahsa Amini" side civilian
* fathacc ACCUSE/allege occurred
  when: 2022-09-16/2022-09-22 bounded
  by: father
  to: police2
  about: custody
* poldeny REJECT occurred optional
  when: 2022-09-16/2022-09-22 bounded
  by: police2
  to: father
  about: fathacc
  answers: fathacc "reject that"
* probe ACCUSE/investigate announced
  when: ?
  by: raisi
  about: custody
* raisicall CONSULT/phone occurred
  when: 2022-09-16/2022-09-22 bounded
  by: raisi; "the family"
  to: "the family"
* stab ASSAULT/primitive occurred
  when: 2022-09-22 "Thursday's"
  where: mashhad
  to: basij "a Basij member"
  with: knife "stabbed"
  killed: 1 "a Basij member" side recipient
* tabriz ASSAULT/firearms occurred
  when: 2022-09-22 "Thursday's"
  where: tabriz
  to: basij
  said: "the agency Tasnim" media "reported"
* scarf PROTEST/demo occurred
  when: 2022-09-17/2022-09-22 bounded
  where: sari
  by: "Women"
  to: morality
* hair PROTEST/demo occurred
  when: 2022-09-17/2022-09-22 bounded
  by: "Women"
  to: morality
* shoot ASSAULT/firearms occurred
  when: 2022-09-17/2022-09-22 bounded
  by: police
  to: protesters; "a boy of 16"
  with: small-arms "live rounds"; crowd-control "tear gas"
  killed: 8 "eight people" side civilian voice amnesty
  answers: protests "answered"
  said: amnesty party "according to"
* amndoc ACCUSE/allege occurred optional
  when: 2022-09-17/2022-09-22 bounded
  by: amnesty
  to: police
  about: shoot
* irgcask REQUEST/change occurred
  when: 2022-09-16/2022-09-22 bounded
  by: irgc
  to: judiciary
  about: ACCUSE/investigate
* irgccond SUPPORT occurred optional
  when: 2022-09-16/2022-09-22 bounded
  by: irgc
  to: "Amini's family"
* strike PROTEST/strike occurred
  when: 2022-09-19/2022-09-21 "Monday and again on Wednesday"
  where: kurdistan
  by: "shops"
  answers: strikecall "at the appeal of"
* strikecall REQUEST/assist occurred
  when: ?
  by: kparties
  to: "shops"
  about: strike
* ussanc SANCTION/discontinue occurred
  when: 2022-09-22 "Thursday"
  by: treasury
  to: morality; "seven commanders of the army, police"
* usacc ACCUSE/allege occurred
  when: 2022-09-22 "Thursday"
  by: treasury
  to: morality
  about: custody
* raisirej REJECT occurred optional
  when: 2022-09-22
  where: nyc
  by: raisi
  to: treasury
* uspol ASSAULT occurred optional
  when: ?
  by: "the American police"
  said: raisi official
* cancelint REJECT/meet occurred
  when: ?
  where: nyc
  to: usbroad
  answers: veilrej "when she refused"
* veilrej REJECT/yield occurred
  when: ?
  where: nyc
  by: usbroad
  to: raisi
* fun PROTEST/demo occurred
  when: 2022-09-17 "Saturday"
  where: saqqez
  by: "Thousands"
  to: "the dictator"
  participants: >=2000 vague "Thousands"
* funfire ASSAULT/firearms occurred
  when: 2022-09-17 "Saturday"
  where: saqqez
  by: police2
  to: "mourners"
* aban ASSAULT occurred
  when: 2019-11 from text "November 2019"
  by: "the authorities"
  to: "hundreds of people"
  killed: >=200 vague "hundreds of people" side civilian
* abannet COERCE/censor occurred
  when: 2019-11 from text "November 2019"
  by: "the authorities"
  to: "the internet" thing
* abanprot PROTEST/demo occurred
  when: 2019-11 from text "November 2019"
  to: "the authorities"

== ax-amini-2
outlet: Balochestan Rights Monitor
register: ngo
published: 2022-10-07
--
{zahedan|Bloody Friday} in Zahedan: findings after one week

Summary. On 30 September, after noon prayers at the Great Mosalla of Zahedan, a few hundred worshippers {gather|gathered} before the police station across the street and {gather|chanted}. Some {stones|threw} stones. Within minutes men on the roof of the station {zahedan|opened fire} with rifles. Plain-clothes units then {makki|shot} at people near the Makki mosque, and a helicopter {heli|fired} on streets around it during the afternoon, four witnesses say.

Victims. We know the names of 82 dead, three of them boys under fifteen. Amnesty International has recorded 66 names. The provincial governor spoke on state TV of 19. Six members of the IRGC and Basij, among them the chief of its provincial intelligence, Ali Mousavi, were {mousavi|killed}, according to the Guards; we have not found out who {mousavi|shot} them.

What the authorities say. The governor {govblame|blamed} armed separatists for {station|attacking} three police posts. A channel of the group Jaish al-Adl, which Tehran {sepacc|holds} responsible, denied any part. Molavi Abdolhamid, the Sunni prayer leader of the city, {molavi|contradicted} the governor in his sermon today: "They {zahedan|shot} people who had come to pray." He {molaviask|demanded} a trial of those who gave the {zahedan|order}.

What it was about. In June a police commander in Chabahar {rape|raped} a girl of fifteen during questioning, her family says. The {gather|protest} of 30 September was {gathercall|called} in her name, as well as in that of Mahsa Amini. No {charge!denied|charge} has been brought. The commander is {suspend|suspended}, the prosecutor told a local paper.

Since then. Internet on mobile telephones has been {net|off} in the city since 30 September. At least forty wounded avoid the hospitals, in two of which men in plain clothes {hosparr|took away} patients on 2 and 3 October. We counted 25 {arrestsz|arrests} of shopkeepers who had {strikez|closed} in mourning. On Wednesday the police chief was quietly {oust|removed}, a source in the city hall says; the news is not confirmed.

We {weask,weask2|call upon} the Human Rights Council to set up an {mission!demanded|investigation} and upon the European Union to {list!demanded|add} the governor to its list.

~ Names are withheld at the wish of families
~ Contact via encrypted mail only
--
who governor: person IR | The provincial governor; The governor; the governor; provincial governor
who mousavi: person IR | Ali Mousavi
who jaish: group IR | Jaish al-Adl
who molavi: person IR | Molavi Abdolhamid
who we: organisation - | We
who hrc: body - | Human Rights Council
who commander: person IR | a police commander; The commander
who girl: person IR | a girl of fifteen
who govir: government IR | the authorities
who worship: population IR | a few hundred worshippers
who tehrang: government IR | Tehran
where mosalla: site IR 29.4900 60.8560 | Great Mosalla
where station: site IR 29.4900 60.8570 | police station
where chabahar: town IR 25.2919 60.6430 | Chabahar
* zahedan ASSAULT/firearms occurred
  when: 2022-09-30 from text "30 September"
  where: mosalla; station; zahedan
  by: "men on the roof of the station"
  to: worship
  with: small-arms "rifles"
  killed: 82 "82 dead" side recipient voice we
  killed: 3 "three of them boys under fifteen" part side civilian voice we
  killed: 66 "66 names" side recipient voice amnesty
  killed: 19 "19" side unknown voice governor
  said: molavi party
* gather PROTEST/demo occurred
  when: 2022-09-30 from text "30 September"
  where: station; zahedan
  by: worship
  to: commander
  participants: >=200 vague "a few hundred worshippers"
  answers: rape "called in her name"
* stones PROTEST/riot occurred
  when: 2022-09-30
  where: station; zahedan
  by: worship
  to: station thing
  with: stones "stones"
* makki ASSAULT/firearms occurred
  when: 2022-09-30
  where: makki; zahedan
  by: "Plain-clothes units"
  to: "people"
  part_of: zahedan
  said: "four witnesses" witness "say"
* heli ASSAULT/aerial occurred
  when: 2022-09-30 "the afternoon"
  where: "streets around it"; zahedan
  by: "a helicopter"
  to: "streets around it" thing
  with: helicopter "a helicopter"
  said: "four witnesses" witness "say"
  part_of: zahedan
* mousavi ASSAULT/firearms occurred
  when: 2022-09-30
  where: zahedan
  to: irgc; basij; mousavi
  killed: 6 "Six members of the IRGC and Basij" side recipient voice irgc
  said: irgc party "according to"
* station ASSAULT/firearms occurred
  when: 2022-09-30/2022-10-07 bounded
  where: zahedan
  by: "armed separatists" alleged of governor; jaish alleged of tehrang; jaish denied
  to: "three police posts" thing
  sites: 3 "three police posts"
  said: governor official claimed "blamed"
* sepacc ACCUSE/allege occurred
  when: 2022-09-30/2022-10-07 bounded
  by: tehrang
  to: jaish
  about: station
* molavi REJECT occurred
  when: 2022-10-07 "today"
  where: zahedan
  by: molavi
  to: governor
  about: govblame
  answers: govblame "contradicted the governor"
* molaviask REQUEST/change occurred
  when: 2022-10-07 "today"
  where: zahedan
  by: molavi
  about: ACCUSE/investigate
* rape ASSAULT/sexual occurred
  when: 2022-06 "June"
  where: chabahar
  by: commander alleged of "her family"
  to: girl
  said: "her family" witness "says"
* gathercall REQUEST/assist occurred
  when: 2022-06/2022-09-30 bounded
  about: gather
* charge ACCUSE/investigate denied
  when: 2022-06/2022-10-07 bounded
  to: commander
  about: rape
* suspend SANCTION/expel occurred
  when: 2022-06/2022-10-07 bounded
  to: commander
  said: "the prosecutor" official "told"
* net COERCE/censor ongoing
  when: 2022-09-30/2022-10-07 from text "30 September"
  where: zahedan
  to: "Internet on mobile telephones" thing
* hosparr COERCE/arrest occurred
  when: 2022-10-02/2022-10-03 from text "2 and 3 October"
  where: "two of which"; zahedan
  by: "men in plain clothes"
  to: "patients"
* arrestsz COERCE/arrest occurred
  when: 2022-09-30/2022-10-07 bounded
  where: zahedan
  to: "shopkeepers"
  detained: 25 "25" side civilian voice we
* strikez PROTEST/strike occurred
  when: 2022-09-30/2022-10-07 bounded
  where: zahedan
  by: "shopkeepers"
  answers: zahedan "in mourning"
* oust SANCTION/expel occurred
  when: 2022-10-05 "Wednesday"
  where: zahedan
  to: "the police chief"
  said: "a source in the city hall" unnamed "says"
* weask REQUEST/change occurred
  when: 2022-10-07
  by: we
  to: hrc
  about: mission
* mission ACCUSE/investigate demanded optional
  when: ?
  by: hrc
* list SANCTION/discontinue demanded optional
  when: ?
  by: eu
  to: governor
* govblame ACCUSE/allege occurred
  when: 2022-09-30/2022-10-07 bounded
  by: governor
  to: "armed separatists"
  about: station
* weask2 REQUEST/change occurred
  when: 2022-10-07
  by: we
  to: eu
  about: list
figure: injured >=40 "At least forty wounded" at zahedan voice we

== ax-amini-3
outlet: Levant & Gulf Report
register: wire
published: 2022-10-17
--
Eight dead after {fire|blaze} and {evinshot|gunfire} at Evin as {protests|protests} enter second month

DUBAI, Oct 17 (LGR) - The number of inmates who died in a {fire|fire} at Tehran's Evin prison on Saturday night has doubled to eight, the judiciary's website said on Monday, while activists abroad {evinacc|accused} the authorities of having {evinshot|shot} at prisoners.

Four of the injured died in hospital from smoke, the site said; 61 people had been {fire|hurt}. It said the {fire|blaze} began in a sewing workshop after a {evinfight|brawl} among men convicted of theft. Residents of the hills above the prison heard {evinshot|shots} and several explosions for hours, and saw riot police on motorcycles arrive. Families of political prisoners, who {evinfam|gathered} at the gate on Sunday morning, were {evindisp|driven off} with tear gas. An Oslo group, Iran Human Rights, {ihrask|asked} the United Nations to {unprobe!demanded|investigate}.

U.S. President Joe Biden, in Oregon on Saturday, {bidenw|praised} "the brave women of Iran". Tehran {mfareply|hit back} on Sunday: the foreign ministry {mfareply|accused} him of {incite|inciting} "unrest and terror".

The {protests|demonstrations} began on September 16 with the death in police custody of Mahsa Amini. At least 233 protesters have been {shoot|killed}, 32 of them under 18, by the count of the news agency HRANA; no official figure has been given since September 24, when state television mentioned 41. Some 7,000 people have been {arrests|arrested}, among them forty journalists.

Khamenei broke his silence on October 3. He {khamacc|blamed} the United States and "the fake Zionist regime" for having {plan|planned} the {protests|riots}, and {khamsup|backed} the police. Hours before, Guards and plain-clothes men had {sharif|besieged} students in the car park of Sharif University in Tehran, {sharif|beaten} some and {sharifarr|led} dozens {sharifarr|away} with sacks over their heads. Students have since {boycott|boycotted} lectures at more than a hundred universities. Schoolgirls {girls|chased} an official of the education ministry from a yard in Karaj. On October 8 hackers {hack|broke into} the evening news of state TV and {hack|showed} the Supreme Leader in flames.

In Kurdistan province, where the Guards {sanshell|fired} heavy machine-guns into the Bahran quarter of Sanandaj a week ago, {sanshell|killing} at least four people, the group Hengaw says. The Guards have also {iraq|shelled} bases of Iranian Kurdish parties across the Iraqi frontier since September 24; on the 28th, missiles and drones {iraq28|killed} 13 people at Koya and near Sulaymaniyah. Iraq {iraqsum|called in} the ambassador. The United States {us28|condemned} the {iraq28|strikes} and {f15|shot down} a drone on its way to Erbil.

Foreign ministers of the European Union on Monday {eusanc|agreed} on travel {eusanc|bans} and asset {eusanc|freezes} for eleven persons and four bodies, among them the morality police. The oil workers of Asaluyeh, some of whom {oil|walked out} on October 10, have {oilend|gone back}, a contractor said.

~ See also: How Iran filters its web
--
who judsite: outlet IR | the judiciary's website; the site
who biden: person US | Joe Biden; U.S. President Joe Biden
who israel: the fake Zionist regime
who iranmfa: body IR | the foreign ministry
who hrana: outlet - | HRANA
who hengaw: organisation - | Hengaw
who iraq: state IQ | Iraq
who kparties: party IR | Iranian Kurdish parties
who activists: population - | activists abroad
who khamenei: Supreme Leader
where oregon: province US 44.0 -120.5 | Oregon
where karaj: town IR 35.8327 50.9915 | Karaj
where bahran: district IR 35.3200 47.0000 | Bahran quarter
where koya: town IQ 36.0830 44.6290 | Koya
where suly: town IQ 35.5650 45.4329 | Sulaymaniyah
where erbil: town IQ 36.1911 44.0092 | Erbil
where asaluyeh: town IR 27.4730 52.6150 | Asaluyeh
* fire PROTEST/riot occurred optional
  when: 2022-10-15 "Saturday night"
  where: evin
  killed: 8 "eight" side unknown voice judsite
  killed: 4 "Four of the injured" part side unknown voice judsite
  injured: 61 "61 people" side unknown voice judsite
  said: judsite official "said"
* evinshot ASSAULT/firearms occurred
  when: 2022-10-15 "Saturday night"
  where: evin
  by: "the authorities" alleged of activists
  to: "prisoners"
  said: activists party claimed "accused"
  said: "Residents of the hills" witness "heard"
* evinacc ACCUSE/allege occurred
  when: 2022-10-15/2022-10-17 bounded
  by: activists
  to: "the authorities"
  about: evinshot
* evinfight ASSAULT/beat occurred
  when: 2022-10-15 "Saturday night"
  where: "a sewing workshop"; evin
  by: "men convicted of theft"
  to: "men convicted of theft"
  said: judsite official "said"
* evinfam PROTEST/demo occurred
  when: 2022-10-16 "Sunday morning"
  where: "the gate"; evin
  by: "Families of political prisoners"
* evindisp ASSAULT/crowd-control occurred
  when: 2022-10-16 "Sunday morning"
  where: "the gate"; evin
  to: "Families of political prisoners"
  with: crowd-control "tear gas"
* ihrask REQUEST/change occurred
  when: 2022-10-15/2022-10-17 bounded
  by: ihr
  to: "the United Nations"
  about: unprobe
* unprobe ACCUSE/investigate demanded optional
  when: ?
  by: "the United Nations"
  about: evinshot
* bidenw SUPPORT occurred
  when: 2022-10-15 "Saturday"
  where: oregon
  by: biden
  to: "the brave women of Iran"
* mfareply ACCUSE/allege occurred
  when: 2022-10-16 "Sunday"
  by: iranmfa
  to: biden
  about: incite
  answers: bidenw "hit back"
* incite REQUEST/assist occurred optional
  when: 2022-10-15
  by: biden alleged of iranmfa
  said: iranmfa official claimed "accused"
* protests PROTEST/demo ongoing
  when: 2022-09-16/2022-10-17 from text "September 16"
  by: protesters
* shoot ASSAULT/firearms occurred
  when: 2022-09-16/2022-10-17 bounded
  to: protesters
  killed: >=233 "At least 233 protesters" side recipient voice hrana
  killed: 32 "32 of them under 18" part side civilian voice hrana
  killed: 41 "41" side unknown voice statetv as_of 2022-09-24
  said: hrana media "count"
* arrests COERCE/arrest occurred
  when: 2022-09-16/2022-10-17 bounded
  to: "Some 7,000 people"
  detained: ~7000 "Some 7,000 people" side recipient
  detained: 40 "forty journalists" part side civilian
* khamacc ACCUSE/allege occurred
  when: 2022-10-03 from text "October 3"
  by: khamenei
  to: us; israel
  about: plan
* plan MOBILIZE occurred optional
  when: ?
  by: us alleged of khamenei; israel alleged of khamenei
  said: khamenei official claimed "blamed"
* khamsup SUPPORT occurred
  when: 2022-10-03 from text "October 3"
  by: khamenei
  to: "the police"
* sharif ASSAULT/beat occurred
  when: 2022-10-02/2022-10-03 from khamacc "Hours before"
  where: "the car park"; sharif
  by: irgc "Guards"; "plain-clothes men"
  to: students
* boycott PROTEST/boycott occurred
  when: 2022-10-03/2022-10-17 from sharif "since"
  where: "more than a hundred universities"
  by: students "Students"
* girls PROTEST/demo occurred
  when: 2022-10-03/2022-10-17 bounded
  where: "a yard"; karaj
  by: "Schoolgirls"
  to: "an official of the education ministry"
* hack COERCE/cyber occurred
  when: 2022-10-08 from text "October 8"
  by: "hackers"
  to: statetv; khamenei
* sanshell ASSAULT/heavy-weapons occurred
  when: 2022-10-10 week "a week ago"
  where: bahran; sanandaj; kurdistan
  by: irgc
  to: bahran thing
  with: small-arms "heavy machine-guns"
  killed: >=4 "at least four people" side civilian voice hengaw
  said: hengaw party "says"
* iraq ASSAULT/heavy-weapons occurred
  when: 2022-09-24/2022-10-17 from text "September 24"
  where: "across the Iraqi frontier"
  by: irgc
  to: kparties; "bases" thing
* iraq28 ASSAULT/heavy-weapons occurred
  when: 2022-09-28 from text "the 28th"
  where: koya; suly
  by: irgc
  to: kparties
  with: missile "missiles"; drone "drones"
  killed: 13 "13 people" side recipient
  part_of: iraq
* iraqsum REQUEST/meet occurred
  when: 2022-09-28/2022-10-17 bounded
  by: iraq
  to: "the ambassador"
* us28 ACCUSE/disapprove occurred
  when: 2022-09-28/2022-10-17 bounded
  by: us
  to: irgc
  about: iraq28
  answers: iraq28 "condemned the strikes"
* f15 ASSAULT/aerial occurred
  when: 2022-09-28/2022-10-17 bounded
  by: us
  to: "a drone" thing
* eusanc SANCTION/discontinue occurred
  when: 2022-10-17 "Monday"
  by: eu
  to: morality; "eleven persons"; "four bodies"
* oil PROTEST/strike occurred
  when: 2022-10-10 from text "October 10"
  where: asaluyeh
  by: "The oil workers of Asaluyeh"
* sharifarr COERCE/arrest occurred
  when: 2022-10-02/2022-10-03 from khamacc "Hours before"
  where: "the car park"; sharif
  by: irgc "Guards"; "plain-clothes men"
  to: students
  detained: >=24 vague "dozens" side civilian
* oilend RETREAT occurred
  when: 2022-10-10/2022-10-17 bounded
  where: asaluyeh
  by: "The oil workers of Asaluyeh"
  said: "a contractor" witness "said"
