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
Iran {inet|curbs} internet as {protests|protests} over woman's death turn deadlier

DUBAI, Sept 22 (SPW) - Iran {inet|cut off} access to Instagram and WhatsApp on Thursday while crowds angered by the death of a young woman in the hands of the morality police {riot|torched} police stations and cars in several cities, in a sixth day of {protests|unrest} that has spread to at least eighty towns.

State television said 17 people had lost their lives, a figure that counts police and members of the Basij militia as well as demonstrators. Iran Human Rights, which is based in Oslo, put the toll among civilians at 31. Official media had spoken of three dead on Tuesday and eight on Wednesday.

Mahsa Amini, 22, of Saqqez in the Kurdish northwest, fell into a coma on September 13, hours after she had been {aminiarr|detained} outside a Tehran underground station for "unsuitable attire", and died three days later. Her father denies that she was ever ill and {father|accuses} the police of {beat|beating} her about the head. The police {polrej|reject} that; they say she suffered a heart attack in a waiting room, and have released film to show it. President Ebrahim Raisi has ordered an {inquiry|inquiry} and {phone|telephoned} the family.

Thursday's {riot|violence} was worst in Tehran, in Mashhad, where a Basij member was {stab|stabbed} to death, and in Qazvin. In Tabriz another was {shot|shot}, the agency Tasnim reported. Women have {scarf|burned} headscarves and {scarf|cut} their hair in public; a video from Sari shows a crowd {sari|dancing} round a fire. Security forces {crack|answered} with birdshot, tear gas and in places live rounds, according to Amnesty International, which documented the {crack|killing} of eight people, among them a boy of 16.

The Revolutionary Guards in a statement {irgcask|called on} the judiciary to {prosec|prosecute} "those who spread false news and rumours". They expressed {condole|sympathy} with Amini's family. In Kurdistan province shops stayed {shops1,shops2|shut} on Monday and again on Wednesday at the {appeal|appeal} of Kurdish opposition parties.

The U.S. Treasury on Thursday imposed {sanc|sanctions} on the morality police and on seven commanders of the army, police and other bodies "who routinely employ violence against peaceful protesters". It {treasacc|holds} the unit {treasacc|responsible} for Amini's death. Raisi, in New York for the UN General Assembly, {rais|rejected} "double standards": had anyone asked about those {uspol|killed} by the American police? An {interview|interview} he was to give to an American broadcaster was {off|called off} when she {refuse|refused} to wear a scarf.

Thousands {chant|chanted} "death to the dictator" at the burial in Saqqez on Saturday, when the police {saqfire|fired} on mourners who were {saqmarch|walking} to the governor's office. In November 2019, in {p2019|protests} over the price of fuel, the authorities {k2019|killed} hundreds of people and {i2019|shut} the internet for a week.

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
* inet COERCE/censor occurred
  when: 2022-09-22 "Thursday"
  by: "Iran"
  to: "Instagram and WhatsApp" thing
* protests PROTEST/demo ongoing
  when: 2022-09-17/2022-09-22 "sixth day"
  where: "eighty towns"
  by: "crowds"
  sites: >=80 "at least eighty towns"
  killed: 17 "17 people" side unknown voice statetv
  killed: 31 "31" side civilian voice ihr
  killed: 3 "three dead" side unknown voice "Official media" as_of 2022-09-20
  killed: 8 "eight on Wednesday" side unknown voice "Official media" as_of 2022-09-21
* riot PROTEST/riot occurred
  when: 2022-09-22 "Thursday"
  where: "several cities"; "Tehran"; mashhad; qazvin
  by: "crowds"
  to: "police stations" thing; "cars" thing
  part_of: protests
* aminiarr COERCE/arrest occurred
  when: 2022-09-13 from text "September 13"
  where: station; "Tehran"
  by: morality
  to: amini
  detained: 1 "Mahsa Amini" side recipient
* father ACCUSE/allege occurred
  when: 2022-09-13/2022-09-22 bounded
  by: father
  to: police2
  about: beat
* beat ASSAULT/beat occurred
  when: 2022-09-13 from text "September 13"
  by: police2 alleged of father; police2 denied; morality alleged of treasury
  to: amini
  killed: 1 "Mahsa Amini" side recipient
  said: father witness claimed "accuses"
  said: police2 official denied "reject"
* polrej REJECT occurred optional
  when: 2022-09-13/2022-09-22 bounded
  by: police2
  to: father
  about: father
  answers: father "reject that"
* inquiry ACCUSE/investigate occurred
  when: 2022-09-13/2022-09-22 bounded
  by: raisi
  about: beat
* phone CONSULT/phone occurred optional
  when: 2022-09-13/2022-09-22 bounded
  by: raisi
  to: "the family"
* stab ASSAULT/primitive occurred
  when: 2022-09-22 "Thursday"
  where: mashhad
  to: basij "a Basij member"
  killed: 1 "a Basij member" side recipient
  part_of: riot
* shot ASSAULT/firearms occurred
  when: 2022-09-22 "Thursday"
  where: tabriz
  to: basij "another"
  said: "the agency Tasnim" media "reported"
  part_of: riot
* scarf PROTEST/demo occurred
  when: 2022-09-17/2022-09-22 bounded
  by: "Women"
  part_of: protests
* sari PROTEST/demo occurred optional
  when: 2022-09-17/2022-09-22 bounded
  where: sari
  by: "a crowd"
  part_of: protests
* crack ASSAULT/firearms occurred
  when: 2022-09-17/2022-09-22 bounded
  by: police
  to: protesters
  with: small-arms "birdshot"; crowd-control "tear gas"; small-arms "live rounds"
  killed: 8 "eight people" side recipient voice amnesty
  killed: 1 "a boy of 16" part side recipient voice amnesty
  said: amnesty party "according to"
  answers: protests "answered"
* irgcask REQUEST/change occurred
  when: 2022-09-13/2022-09-22 bounded
  by: irgc
  to: judiciary
  about: prosec
* prosec ACCUSE/investigate demanded optional
  when: ?
  by: judiciary
  to: "those who spread false news and rumours"
* condole SUPPORT occurred optional
  when: 2022-09-13/2022-09-22 bounded
  by: irgc
  to: "Amini's family"
* shops1 PROTEST/strike occurred
  when: 2022-09-19 "Monday"
  where: kurdistan
  by: "shops"
  answers: appeal "at the appeal"
* shops2 PROTEST/strike occurred
  when: 2022-09-21 "Wednesday"
  where: kurdistan
  by: "shops"
  answers: appeal "at the appeal"
* appeal REQUEST/assist occurred
  when: ?
  by: kparties
  to: "shops"
  about: shops1
* sanc SANCTION/discontinue occurred
  when: 2022-09-22 "Thursday"
  by: treasury
  to: morality; "seven commanders"
  count: 7 "seven commanders"
* treasacc ACCUSE/allege occurred
  when: 2022-09-22 "Thursday"
  by: treasury
  to: morality
  about: beat
* rais REJECT occurred
  when: ?
  where: nyc
  by: raisi
* uspol ASSAULT occurred optional
  when: ?
  by: "the American police"
  to: "those killed by the American police"
  said: raisi official
* interview CONSULT announced optional
  when: ?
  by: raisi; usbroad
  to: usbroad
* off SANCTION/discontinue occurred optional
  when: ?
  to: usbroad
  about: interview
* refuse REJECT occurred
  when: ?
  by: usbroad
  to: raisi
* chant PROTEST/demo occurred
  when: 2022-09-17 "Saturday"
  where: saqqez
  by: "Thousands"
  to: "the dictator"
  participants: >=2000 vague "Thousands"
  part_of: protests
* saqfire ASSAULT/firearms occurred
  when: 2022-09-17 "Saturday"
  where: saqqez
  by: police2
  to: "mourners"
* saqmarch PROTEST/demo occurred
  when: 2022-09-17 "Saturday"
  where: saqqez
  by: "mourners"
  to: "the governor's office"
  part_of: protests
* p2019 PROTEST/demo occurred
  when: 2019-11 from text "November 2019"
  by: "people"
* k2019 ASSAULT occurred
  when: 2019-11 from text "November 2019"
  by: "the authorities"
  to: "people"
  killed: >=200 vague "hundreds of people" side recipient
* i2019 COERCE/censor occurred
  when: 2019-11 from text "November 2019" "a week"
  by: "the authorities"
  to: "the internet" thing

== ax-amini-2
outlet: Balochestan Rights Monitor
register: ngo
published: 2022-10-07
--
{zah|Bloody Friday} in Zahedan: findings after one week

Summary. On 30 September, after noon prayers at the Great Mosalla of Zahedan, a few hundred worshippers {zdemo|gathered} before the police station across the street and {zdemo|chanted}. Some {stones|threw} stones. Within minutes men on the roof of the station {roof|opened fire} with rifles. Plain-clothes units then {plain|shot} at people near the Makki mosque, and a helicopter {heli|fired} on streets around it during the afternoon, four witnesses say.

Victims. We know the names of 82 dead, three of them boys under fifteen. Amnesty International has recorded 66 names. The provincial governor spoke on state TV of 19. Six members of the IRGC and Basij, among them the chief of its provincial intelligence, Ali Mousavi, were {grdkill|killed}, according to the Guards; we have not found out who {grdkill|shot} them.

What the authorities say. The governor {govacc|blamed} armed separatists for {posts|attacking} three police posts. A channel of the group Jaish al-Adl, which Tehran {tehracc|holds} {tehracc|responsible}, denied any part. Molavi Abdolhamid, the Sunni prayer leader of the city, {molrej|contradicted} the governor in his sermon today: "They {zah|shot} people who had come to pray." He {moldem|demanded} a {trial|trial} of those who gave the order.

What it was about. In June a police commander in Chabahar {rape|raped} a girl of fifteen during questioning, her family says. The {zdemo|protest} of 30 September was called in her name, as well as in that of Mahsa Amini. No {charge|charge} has been brought. The commander is {susp|suspended}, the prosecutor told a local paper.

Since then. Internet on mobile telephones has been {inetz|off} in the city since 30 September. At least forty wounded avoid the hospitals, in two of which men in plain clothes {patients|took away} patients on 2 and 3 October. We counted 25 {arr25|arrests} of shopkeepers who had {closed|closed} in mourning. On Wednesday the police chief was quietly {chief|removed}, a source in the city hall says; the news is not confirmed.

We {hrcask,euask|call upon} the Human Rights Council to set up an {invest|investigation} and upon the European Union to {add|add} the governor to its list.

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
* zah ASSAULT/firearms occurred
  when: 2022-09-30 from text "30 September"
  where: station; mosalla; makki; zahedan
  by: "men on the roof of the station"; "Plain-clothes units"
  to: worship
  with: small-arms "rifles"; helicopter "a helicopter"
  killed: 82 "82 dead" side recipient
  killed: 3 "three of them boys under fifteen" part side recipient
  killed: 66 "66 names" side recipient voice amnesty
  killed: 19 "19" side recipient voice governor
  injured: >=40 "At least forty wounded" side recipient
  said: molavi party "contradicted"
* zdemo PROTEST/demo occurred
  when: 2022-09-30 from text "30 September"
  where: station; mosalla; zahedan
  by: worship
  participants: >=200 vague "a few hundred worshippers"
* stones PROTEST/riot occurred
  when: 2022-09-30 from text "30 September"
  where: station; zahedan
  by: worship "Some"
  with: stones "stones"
  part_of: zdemo
* roof ASSAULT/firearms occurred
  when: 2022-09-30 from text "30 September"
  where: station; zahedan
  by: "men on the roof of the station"
  to: worship
  with: small-arms "rifles"
  part_of: zah
* plain ASSAULT/firearms occurred
  when: 2022-09-30 from text "30 September"
  where: makki; zahedan
  by: "Plain-clothes units"
  to: "people"
  said: "four witnesses" witness "say"
  part_of: zah
* heli ASSAULT/aerial occurred
  when: 2022-09-30 from text "the afternoon"
  where: makki; zahedan
  by: "a helicopter"
  to: "streets around it" thing
  with: helicopter "a helicopter"
  said: "four witnesses" witness "say"
  part_of: zah
* grdkill ASSAULT/firearms occurred
  when: 2022-09-30 from text "30 September"
  where: zahedan
  to: irgc; basij; mousavi
  killed: 6 "Six members of the IRGC and Basij" side recipient voice irgc
  killed: 1 "Ali Mousavi" part side recipient voice irgc
  said: irgc party "according to"
* govacc ACCUSE/allege occurred
  when: 2022-09-30/2022-10-07 bounded
  by: governor
  to: "armed separatists"
  about: posts
* posts ASSAULT occurred
  when: 2022-09-30/2022-10-07 bounded
  where: zahedan
  by: "armed separatists" alleged of governor; jaish alleged of tehrang; jaish denied
  to: "three police posts" thing
  sites: 3 "three police posts"
  said: governor official claimed "blamed"
* tehracc ACCUSE/allege occurred
  when: 2022-09-30/2022-10-07 bounded
  by: tehrang
  to: jaish
  about: posts
* molrej REJECT occurred optional
  when: 2022-10-07 "today"
  by: molavi
  to: governor
  about: govacc
  answers: govacc "contradicted the governor"
* moldem REQUEST/change occurred
  when: 2022-10-07 "today"
  by: molavi
  about: trial
* trial ACCUSE/investigate demanded optional
  when: ?
  to: "those who gave the order"
* rape ASSAULT/sexual occurred
  when: 2022-06 "June"
  where: chabahar
  by: commander alleged of "her family"
  to: girl
  said: "her family" witness "says"
* charge ACCUSE/investigate denied
  when: 2022-06-01/2022-10-07 bounded
  to: commander
  about: rape
* susp SANCTION/expel occurred
  when: 2022-06-01/2022-10-07 bounded
  to: commander
  said: "the prosecutor" official via "a local paper" "told"
* inetz COERCE/censor ongoing
  when: 2022-09-30/2022-10-07 from text "30 September"
  where: zahedan
  to: "Internet on mobile telephones" thing
* patients COERCE/arrest occurred
  when: 2022-10-02/2022-10-03 day from text "2 and 3 October"
  where: "hospitals"; zahedan
  by: "men in plain clothes"
  to: "patients"
  sites: 2 "two of which"
* arr25 COERCE/arrest occurred
  when: 2022-09-30/2022-10-07 bounded
  where: zahedan
  to: "shopkeepers"
  detained: 25 "25 arrests" side recipient
* closed PROTEST/strike occurred
  when: 2022-09-30/2022-10-07 bounded
  where: zahedan
  by: "shopkeepers"
* chief SANCTION/expel occurred
  when: 2022-10-05 "Wednesday"
  where: zahedan
  to: "the police chief"
  said: "a source in the city hall" unnamed "says"
* hrcask REQUEST/change occurred
  when: 2022-10-07
  by: we
  to: hrc
  about: invest
* euask REQUEST/change occurred
  when: 2022-10-07
  by: we
  to: eu
  about: add
* invest ACCUSE/investigate demanded optional
  when: ?
  by: hrc
  about: zah
* add SANCTION/discontinue demanded optional
  when: ?
  by: eu
  to: governor
tie: mousavi member_of irgc "the chief of its provincial intelligence"

== ax-amini-3
outlet: Levant & Gulf Report
register: wire
published: 2022-10-17
--
Eight dead after {fire|blaze} and {evin|gunfire} at Evin as {protests|protests} enter second month

DUBAI, Oct 17 (LGR) - The number of inmates who died in a {fire|fire} at Tehran's Evin prison on Saturday night has doubled to eight, the judiciary's website said on Monday, while activists abroad {actacc|accused} the authorities of having {evin|shot} at prisoners.

Four of the injured died in hospital from smoke, the site said; 61 people had been {fire|hurt}. It said the {fire|blaze} began in a sewing workshop after a {fire|brawl} among men convicted of theft. Residents of the hills above the prison heard {evin|shots} and several {explos|explosions} for hours, and saw riot police on motorcycles {mob|arrive}. Families of political prisoners, who {fam|gathered} at the gate on Sunday morning, were {famgas|driven off} with tear gas. An Oslo group, Iran Human Rights, {ihrask|asked} the United Nations to {unprobe|investigate}.

U.S. President Joe Biden, in Oregon on Saturday, {biden|praised} "the brave women of Iran". Tehran {mfa|hit back} on Sunday: the foreign ministry {mfa|accused} him of {incite|inciting} "unrest and terror".

The {protests|demonstrations} began on September 16 with the death in police {aminiarr|custody} of Mahsa Amini. At least 233 protesters have been {crack|killed}, 32 of them under 18, by the count of the news agency HRANA; no official figure has been given since September 24, when state television mentioned 41. Some 7,000 people have been {arrests|arrested}, among them forty journalists.

Khamenei broke his silence on October 3. He {khacc|blamed} the United States and "the fake Zionist regime" for having planned the {protests|riots}, and {khback|backed} the police. Hours before, Guards and plain-clothes men had {sharif|besieged} students in the car park of Sharif University in Tehran, {shbeat|beaten} some and {shlead|led} dozens {shlead|away} with sacks over their heads. Students have since {boycott|boycotted} lectures at more than a hundred universities. Schoolgirls {chase|chased} an official of the education ministry from a yard in Karaj. On October 8 hackers {hack|broke} into the evening news of state TV and showed the Supreme Leader in flames.

In Kurdistan province, where the Guards {bahran|fired} heavy machine-guns into the Bahran quarter of Sanandaj a week ago, {bahran|killing} at least four people, the group Hengaw says. The Guards have also {shell|shelled} bases of Iranian Kurdish parties across the Iraqi frontier since September 24; on the 28th, missiles and drones {koya|killed} 13 people at Koya and near Sulaymaniyah. Iraq {summon|called in} the ambassador. The United States {uscond|condemned} the {koya|strikes} and {down|shot down} a drone on its way to Erbil.

Foreign ministers of the European Union on Monday agreed on travel {eusanc|bans} and asset {eusanc|freezes} for eleven persons and four bodies, among them the morality police. The oil workers of Asaluyeh, some of whom {oil|walked out} on October 10, have {oilback|gone back}, a contractor said.

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
  where: "a sewing workshop"; evin; "Tehran"
  by: "men convicted of theft"
  to: "a sewing workshop" thing
  killed: 8 "eight" side unknown voice judsite
  killed: 4 "Four of the injured" part side unknown voice judsite
  injured: 61 "61 people" side unknown voice judsite
  said: judsite media "said"
* evin ASSAULT/firearms occurred
  when: 2022-10-15 "Saturday night"
  where: evin; "Tehran"
  by: "the authorities" alleged of activists
  to: "prisoners"
  said: activists party claimed "accused"
  said: "Residents of the hills above the prison" witness "heard"
* actacc ACCUSE/allege occurred
  when: 2022-10-15/2022-10-17 bounded
  by: activists
  to: "the authorities"
  about: evin
* explos ASSAULT/explosives occurred optional
  when: 2022-10-15 "Saturday night"
  where: evin; "Tehran"
  said: "Residents of the hills above the prison" witness "heard"
* mob MOBILIZE/police occurred
  when: 2022-10-15 "Saturday night"
  where: evin; "Tehran"
  by: police
  said: "Residents of the hills above the prison" witness "saw"
* fam PROTEST/demo occurred
  when: 2022-10-16 "Sunday morning"
  where: "the gate"; evin; "Tehran"
  by: "Families of political prisoners"
* famgas ASSAULT/crowd-control occurred
  when: 2022-10-16 "Sunday morning"
  where: "the gate"; evin; "Tehran"
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
  about: evin
* biden SUPPORT occurred
  when: 2022-10-15 "Saturday"
  where: oregon
  by: biden
  to: "the brave women of Iran"
* mfa ACCUSE/allege occurred
  when: 2022-10-16 "Sunday"
  by: iranmfa
  to: biden
  about: incite
  answers: biden "hit back"
* incite REQUEST/assist occurred optional
  when: 2022-10-15/2022-10-16 bounded
  by: biden alleged of iranmfa
  said: iranmfa official claimed "accused"
* protests PROTEST/demo ongoing
  when: 2022-09-16/2022-10-17 from text "September 16"
  by: protesters; us alleged of khamenei; israel alleged of khamenei
* aminiarr COERCE/arrest occurred
  when: ?
  by: "police"
  to: amini
* crack ASSAULT/firearms occurred
  when: 2022-09-16/2022-10-17 bounded
  to: protesters
  killed: >=233 "At least 233 protesters" side recipient voice hrana
  killed: 32 "32 of them under 18" part side recipient voice hrana
  killed: 41 "41" side recipient voice statetv as_of 2022-09-24
  said: hrana media "count"
* arrests COERCE/arrest occurred
  when: 2022-09-16/2022-10-17 bounded
  to: "people"
  detained: ~7000 "Some 7,000 people" side recipient
  detained: 40 "forty journalists" part side recipient
* khacc ACCUSE/allege occurred
  when: 2022-10-03 from text "October 3"
  by: khamenei
  to: us; israel
  about: protests
* khback SUPPORT occurred
  when: 2022-10-03 from text "October 3"
  by: khamenei
  to: "the police"
* sharif COERCE/restrict occurred
  when: 2022-10-03 from khacc "Hours before"
  where: "the car park"; sharif; "Tehran"
  by: irgc; "plain-clothes men"
  to: students
* shbeat ASSAULT/beat occurred
  when: 2022-10-03 from khacc "Hours before"
  where: "the car park"; sharif; "Tehran"
  by: irgc; "plain-clothes men"
  to: students "some"
  part_of: sharif
* shlead COERCE/arrest occurred
  when: 2022-10-03 from khacc "Hours before"
  where: "the car park"; sharif; "Tehran"
  by: irgc; "plain-clothes men"
  to: students "dozens"
  detained: >=24 vague "dozens" side recipient
  part_of: sharif
* boycott PROTEST/boycott occurred
  when: 2022-10-03/2022-10-17 "since"
  where: "universities"
  by: students
  sites: >=100 "more than a hundred universities"
* chase PROTEST/demo occurred
  when: ?
  where: "a yard"; karaj
  by: "Schoolgirls"
  to: "an official of the education ministry"
* hack COERCE/cyber occurred
  when: 2022-10-08 from text "October 8"
  by: "hackers"
  to: statetv; "the evening news" thing
* bahran ASSAULT/firearms occurred
  when: 2022-10-10 "a week ago"
  where: bahran; sanandaj; kurdistan
  by: irgc
  to: bahran thing
  with: small-arms "heavy machine-guns"
  killed: >=4 "at least four people" side civilian voice hengaw
  said: hengaw party "says"
* shell ASSAULT/heavy-weapons occurred
  when: 2022-09-24/2022-10-17 from text "September 24"
  where: "the Iraqi frontier"
  by: irgc
  to: kparties; "bases" thing
* koya ASSAULT/heavy-weapons occurred
  when: 2022-09-28 from text "the 28th"
  where: koya; suly
  by: irgc
  to: kparties
  with: missile "missiles"; drone "drones"
  killed: 13 "13 people" side recipient
  part_of: shell
* summon REQUEST/meet occurred
  when: 2022-09-28/2022-10-17 bounded
  by: iraq
  to: "the ambassador"
* uscond ACCUSE/disapprove occurred
  when: 2022-09-28/2022-10-17 bounded
  by: us
  to: irgc
  about: koya
  answers: koya "condemned the strikes"
* down ASSAULT occurred
  when: 2022-09-28/2022-10-17 bounded
  by: us
  to: "a drone" thing; irgc
  with: drone "a drone"
* eusanc SANCTION/discontinue occurred
  when: 2022-10-17 "Monday"
  by: eu
  to: "eleven persons"; "four bodies"; morality
  count: 15 "eleven persons and four bodies"
* oil PROTEST/strike occurred
  when: 2022-10-10 from text "October 10"
  where: asaluyeh
  by: "The oil workers of Asaluyeh"
* oilback RETREAT occurred
  when: 2022-10-10/2022-10-17 bounded
  where: asaluyeh
  by: "The oil workers of Asaluyeh"
  said: "a contractor" witness "said"
