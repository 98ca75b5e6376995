story: ax-copts
conflict: Egypt
countries: EG
facts: On Palm Sunday, 9 April 2017, bombs exploded in St George's church in Tanta (25 then 27 to 29 dead) and before St Mark's in Alexandria (11, 16, then 17 dead), where Pope Tawadros had said mass; Islamic State claimed both. President Sisi declared three months' emergency, which parliament approved on 11 April. On 12 April the Interior Ministry named the Alexandria bomber and offered 100,000 pounds. On 26 May gunmen shot at a convoy on the way to the monastery of St Samuel in Minya: 28 then 29 dead; Egyptian jets struck Derna in Libya the same day. Pope Francis came on 28 April. (public record: Egypt's Health and Interior Ministries, presidency, press of April and May 2017.)

who bombers: unknown - | suicide bombers; bombers; bomber; gunmen; masked men
who is: group - | Islamic State; IS; ISIS
who sisi: person EG | Abdel Fattah al-Sisi; Abdel-Fattah el-Sissi; Sisi; President Sisi; el-Sissi
who tawadros: person EG | Pope Tawadros II; Pope Tawadros; Tawadros; Coptic pope
who francis: person - | Pope Francis
who copts: population EG | Copts; Coptic Christians; Christians; worshippers; pilgrims
who health: body EG | Health Ministry; health ministry
who interior: body EG | Interior Ministry; interior ministry
who parl: body EG | parliament; House of Representatives
who airforce: force EG | Egyptian air force; air force; Egyptian jets; armed forces
who police: force EG | police; policemen; security forces
who azhar: organisation EG | al-Azhar
who hamas: group PS | Hamas
who trump: person US | Donald Trump; Trump
who unsc: body - | Security Council
who shura: coalition LY | Derna Mujahideen Shura Council; Shura Council
who lna: force LY | Libyan National Army
who brotherhood: party EG | Muslim Brotherhood; Brotherhood

where tanta: town EG 30.7885 31.0019 | Tanta; TANTA
where stgeorge: site EG 30.7950 31.0000 | St George's church; Mar Girgis; St. George's
where alex: town EG 31.2018 29.9158 | Alexandria
where stmark: site EG 31.1990 29.8990 | St Mark's cathedral; St. Mark's; St Mark's
where cairo: town EG 30.0626 31.2497 | Cairo; CAIRO
where minya: province EG 28.1 30.75 | Minya
where monastery: near EG 28.4500 30.5000 | monastery of St Samuel; St Samuel's monastery; St. Samuel
where derna: town LY 32.7670 22.6367 | Derna
where sinai: region EG 29.5 34.0 | Sinai; North Sinai
where arish: town EG 31.1316 33.7984 | El Arish; Arish

== ax-copts-1
outlet: Delta Wire
register: wire
published: 2017-04-09
--
Bombs {tanta,alex|kill} at least 43 in Egyptian churches on Palm Sunday

TANTA, Egypt, April 9 (DW-Agency) - Explosions {tanta,alex|tore} through two Coptic churches in Egypt's Nile Delta on Sunday, {tanta,alex|killing} at least 43 people as they celebrated Palm Sunday, and President Abdel Fattah al-Sisi declared a {emerg|state of emergency} for three months.

Islamic State carried out both {tanta,alex|attacks} by means of two suicide bombers, the group's agency Amaq said.

The first {tanta|blast} {tanta|hit} the front pews of St George's church in Tanta, 90 kilometres north of Cairo, shortly before ten in the morning. At least 27 people were {tanta|killed} and 78 {tanta|wounded}, the Health Ministry said; it had put the dead at 21 at first. "I saw pieces of ceiling and blood on the palm leaves," said a woman who had come to look for her sister.

About three hours later a man who was sent back to the metal detector at the gate of St Mark's cathedral in Alexandria {alex|blew himself up}. Sixteen people died there, according to the ministry, four of them police officers, and 41 were {alex|injured}. Pope Tawadros II, the head of the Coptic church, had just ended the service and was unhurt. A third device was {defuse|defused} in the mosque of Sidi Abdel Rahim in Tanta, security sources said.

Sisi, who {defcouncil|convened} the National Defence Council in the afternoon, ordered army units to {deploy|help} the police to guard "vital facilities" throughout the country. The {emerg|emergency}, which parliament must {approve!demanded|approve} within a week, allows {arrestem!hypothetical|arrests} without warrant. He also {newbody|announced} a supreme council against extremism. The interior minister {sack|dismissed} the security chief of the Gharbiya province, in whose capital Tanta the church stands; a policeman had {march29|found} a bomb at the same door and made it safe on March 29.

Outside the hospital in Tanta a crowd {crowd|pushed} and {crowd|kicked} a police general who had come to visit, and {crowd2|chanted} against the interior minister. Christians, a tenth of Egypt's 92 million people, have long {complain|complained} that they are badly protected. In December 28 people were {botr|killed} by a bomber in a chapel beside Cairo's Coptic cathedral, and hundreds of families have fled El Arish since February, when militants {arishkill|killed} seven Christians in the north of Sinai within a month.

Pope Francis, who is {francisv|expected} in Cairo on April 28, {franpray|prayed} for the victims at the end of his own Palm Sunday mass. U.S. President Donald Trump, whom Sisi {trumpmeet|met} in Washington on Monday, {trumpcond|condemned} the {tanta,alex|attack} on Twitter and said he had {trumpconf|confidence} the Egyptian leader "will handle the situation properly". The Security Council {unsccond|called} the {tanta,alex|bombings} heinous and cowardly. The imam of al-Azhar, Israel and Hamas also {cond3|condemned} them, as did the banned Muslim Brotherhood, which {mbacc|blamed} the government for them.

~ Clients: no video before 18:00 GMT
--
who is: the group
who sisi: President Abdel Fattah al-Sisi
who trump: U.S. President Donald Trump
who intmin: person EG | The interior minister; the interior minister
who health: the ministry
who azhar: The imam of al-Azhar
who israel: state IL | Israel
who ndc: body EG | National Defence Council
where mosque: site EG - - | mosque of Sidi Abdel Rahim
where washington: town US 38.8951 -77.0364 | Washington
where chapel: site EG 30.0720 31.2750 | a chapel beside Cairo's Coptic cathedral
* tanta ASSAULT/suicide-attack occurred
  when: 2017-04-09 "Sunday"
  where: stgeorge; tanta
  by: bombers; is claimed; "the government" alleged of brotherhood
  to: copts; stgeorge thing
  killed: >=27 "At least 27 people" side civilian voice health
  killed: 21 "21" side civilian voice health
  killed: >=43 "at least 43 people" side unknown
  injured: 78 "78" side civilian voice health
  said: health official "said"
  said: "a woman" witness "said"
  with: bomb "Bombs"
* alex ASSAULT/suicide-attack occurred
  when: 2017-04-09 from tanta "About three hours later"
  where: "the gate"; stmark; alex
  by: "a man"; is claimed; "the government" alleged of brotherhood
  to: copts; stmark thing; "police officers"
  killed: 16 "Sixteen people" side unknown voice health
  killed: 4 "four of them police officers" part side recipient voice health
  injured: 41 "41" side unknown voice health
  said: health official "according to"
  with: bomb "Bombs"
* emerg COERCE/martial-law occurred
  when: 2017-04-09 "Sunday"
  by: sisi
* defuse COERCE/seize occurred
  when: 2017-04-09
  where: mosque; tanta
  to: "A third device" thing
  with: bomb "A third device"
  said: "security sources" official "said"
* defcouncil CONSULT occurred
  when: 2017-04-09 "the afternoon"
  by: sisi; ndc
  to: ndc
* deploy MOBILIZE/troops announced
  when: ?
  by: sisi
  to: "vital facilities" thing
  where: "the country"
* approve SUPPORT demanded optional
  when: 2017-04-09/2017-04-16 bounded "within a week"
  by: parl
  about: emerg
* arrestem COERCE/arrest hypothetical optional
  when: ?
* newbody MOBILIZE announced optional
  when: ?
  by: sisi
* sack SANCTION/expel occurred
  when: 2017-04-09
  by: intmin
  to: "the security chief of the Gharbiya province"
* march29 COERCE/seize occurred
  when: 2017-03-29 from text "March 29"
  where: "the same door"; tanta
  by: "a policeman"
  to: "a bomb" thing
* crowd PROTEST/riot occurred
  when: 2017-04-09
  where: "the hospital"; tanta
  by: "a crowd"
  to: "a police general"
* crowd2 PROTEST/demo occurred
  when: 2017-04-09
  where: "the hospital"; tanta
  by: "a crowd"
  to: intmin
* complain ACCUSE/disapprove ongoing optional
  when: ?
  by: copts
* botr ASSAULT/suicide-attack occurred
  when: 2016-12 "December"
  where: chapel; cairo
  by: "a bomber"
  to: "28 people"
  killed: 28 "28 people" side civilian
* arishkill ASSAULT occurred
  when: 2017-02 "February"
  where: sinai
  by: "militants"
  to: "seven Christians"
  killed: 7 "seven Christians" side civilian
* francisv CONSULT/visit announced
  when: 2017-04-28 from text "April 28"
  where: cairo
  by: francis
* franpray SUPPORT occurred optional
  when: 2017-04-09
  by: francis
* trumpmeet CONSULT/visit occurred
  when: 2017-04-03 "Monday"
  where: washington
  by: trump; sisi
  to: trump
* trumpcond ACCUSE/disapprove occurred
  when: 2017-04-09
  by: trump
  to: bombers; is
  about: tanta
  answers: tanta "condemned the attack"
  answers: alex "condemned the attack"
* unsccond ACCUSE/disapprove occurred
  when: 2017-04-09
  by: unsc
  to: bombers; is
  about: tanta
  answers: tanta "called the bombings"
  answers: alex "called the bombings"
* cond3 ACCUSE/disapprove occurred
  when: 2017-04-09
  by: azhar; israel; hamas; brotherhood
  to: bombers; is
  about: tanta
  answers: tanta "condemned them"
  answers: alex "condemned them"
* mbacc ACCUSE/allege occurred
  when: 2017-04-09
  by: brotherhood
  to: "the government"
  about: tanta
* trumpconf SUPPORT occurred optional
  when: 2017-04-09
  by: trump
  to: sisi
figure: displaced >=200 vague "hundreds of families" of copts at arish

== ax-copts-2
outlet: Nile Valley Mail
register: daily
published: 2017-04-13
--
Alexandria bomber {nam|named}; seven suspects {assiut|killed} in Assiut; Easter without sweets

An oil worker of thirty from Suez with a wife and three children was the man who {alex|detonated} his belt on Sunday at the gate of St Mark's in Alexandria, the interior ministry announced on Wednesday on the strength of a DNA test. It {reward|offered} 100,000 pounds to anyone who helps to find nineteen more members of what it calls a cell run by a fugitive.

On Monday, according to the same ministry, officers {assiut|shot} dead seven men in a desert hide-out in Assiut who were "preparing {assiutplot|attacks} on Christians and on a monastery". The men had {assiut|fired} first, it said. No policeman was hurt. In Kafr el-Sheikh, Damietta and Beheira 41 people were {arrests|arrested} by Tuesday.

Parliament {approve|voted} for the {emerg|state of emergency} on Tuesday almost without debate. Monday's edition of the newspaper al-Bawaba had been {bawaba|confiscated} at the printer's, the first such {bawaba|seizure} in years, since it {bawacrit|asked for} the interior minister to be {intq!demanded|held to account}; on Tuesday it was {bawaba2|stopped} again. The Speaker {speak|warned} journalists that the penal code applied to them as well.

The toll has risen to 45, after a girl of 14 died in the military hospital: 28 in Tanta and 17 in Alexandria. Among the latter are a police brigadier, a captain and the constable who had thrown his arms around the stranger. The security services of two provinces will from Saturday {guard!announced|keep} cars 300 metres from every church.

The diocese of Minya has {cancel|cancelled} all festivities for Easter and will keep to liturgy alone. In Tanta coffins were {fun|carried} to the altar on Sunday night to cries of "With our soul and blood we redeem you, O cross". The families had {refuse|turned away} the governor. A fire brigade was {firebr|kept} waiting outside. Israel {taba|closed} the crossing at Taba to its own citizens on Monday, citing an "imminent" {israelplot!hypothetical|attack} in Sinai; hours afterwards a rocket {rocket|fell} on a greenhouse at Yuval in the south, and IS in Sinai boasted of it.

Rome insists that Pope Francis will {francisv|come}. "One does not cancel a {francisv|visit} of consolation because consolation is needed," a monsignor told us.

~ Page 7: What the emergency law says
--
who interior: the same ministry
who parl: Parliament
who speaker: office EG | The Speaker
who intmin: person EG | the interior minister
who bawaba: outlet EG | al-Bawaba
who israel: state IL | Israel
who diocese: organisation EG | The diocese
who families: population EG | The families
who is: IS in Sinai
where assiut: town EG 27.1810 31.1837 | Assiut
where kafr: province EG 31.3 30.9 | Kafr el-Sheikh
where damietta: town EG 31.4165 31.8133 | Damietta
where beheira: province EG 30.6 30.2 | Beheira
where taba: site EG 29.4900 34.8900 | Taba
where yuval: site IL 31.0 34.3 | Yuval
* alex ASSAULT/suicide-attack occurred
  when: 2017-04-09 "Sunday"
  where: "the gate"; stmark; alex
  by: "An oil worker of thirty from Suez"
  to: stmark thing; "the constable"
  with: suicide-vest "belt"
  killed: 17 "17 in Alexandria" side unknown
  said: interior official "announced"
* nam ACCUSE/allege occurred optional
  when: 2017-04-12 "Wednesday"
  by: interior
  to: "An oil worker of thirty from Suez"
  about: alex
* reward AGREE occurred
  when: 2017-04-12 "Wednesday"
  by: interior
  to: "anyone who helps"
* assiut ASSAULT/firearms occurred
  when: 2017-04-10 "Monday"
  where: "a desert hide-out"; assiut
  by: "officers"; "seven men" alleged of interior
  to: "seven men"; "officers"
  killed: 7 "seven men" side recipient voice interior
  said: interior official "according to"
  injured: 0 "No policeman was hurt" side actor voice interior
* assiutplot ASSAULT attempted
  when: ?
  by: "seven men" alleged of interior
  to: copts; "a monastery" thing
  said: interior official "said"
* arrests COERCE/arrest occurred
  when: ? "Tuesday"
  where: kafr; damietta; beheira
  to: "41 people"
  detained: 41 "41 people" side recipient
* approve SUPPORT occurred
  when: 2017-04-11 "Tuesday"
  by: parl
  about: emerg
* emerg COERCE/martial-law occurred
  when: ?
* bawaba COERCE/censor occurred
  when: 2017-04-10 "Monday's"
  to: bawaba
  answers: bawacrit "since it asked"
  where: "the printer's"
* bawacrit REQUEST/change occurred
  when: 2017-04-10 "Monday's"
  by: bawaba
  to: intmin
  about: intq
* intq ACCUSE/investigate demanded optional
  when: ?
  to: intmin
* bawaba2 COERCE/censor occurred
  when: 2017-04-11 "Tuesday"
  to: bawaba
* speak THREATEN/arrest occurred
  when: 2017-04-11/2017-04-13 bounded
  by: speaker
  to: "journalists"
* guard COERCE/restrict announced
  when: 2017-04-15 "Saturday"
  where: "every church"
  by: "The security services of two provinces"
  to: "cars" thing
* cancel SANCTION/discontinue occurred optional
  when: 2017-04-09/2017-04-13 bounded
  where: minya
  by: diocese
* fun PROTEST/demo occurred optional
  when: 2017-04-09 "Sunday night"
  where: tanta
  by: families
* refuse REJECT/meet occurred
  when: 2017-04-09
  where: tanta
  by: families
  to: "the governor"
* firebr COERCE/restrict occurred optional
  when: 2017-04-09
  where: tanta
  to: "A fire brigade"
* taba COERCE/restrict occurred
  when: 2017-04-10 "Monday"
  where: taba
  by: israel
  to: "its own citizens"
  answers: israelplot "citing"
* israelplot ASSAULT hypothetical
  when: ?
  where: sinai
  said: israel official "citing"
* rocket ASSAULT/heavy-weapons occurred
  when: 2017-04-10 from taba "hours afterwards"
  where: yuval
  by: is claimed
  to: "a greenhouse" thing
  with: rocket "a rocket" 1
* francisv CONSULT/visit announced
  when: ?
  by: francis
  said: "Rome" official "insists"
  said: "a monsignor" official "told"
figure: killed 45 "45"
figure: killed 28 "28 in Tanta" at tanta

== ax-copts-3
outlet: Upper Nile Dispatch
register: wire
published: 2017-05-27
--
Egypt {derna|strikes} Libyan camps after 28 Christians {minya|shot} dead on way to monastery

CAIRO, May 27 (UND) - Egyptian warplanes {derna|hit} militant bases in eastern Libya on Friday evening, hours after masked gunmen {halt|stopped} a bus and two smaller vehicles in the desert of Minya and {minya|killed} 28 Coptic Christians, many of them children, the government said.

Islamic State on Saturday took responsibility for the {minya|massacre}. Its statement gave the dead as thirty-one.

"As I am speaking to you now, a painful {derna|blow} has been dealt" to the camps where the gunmen were {train|trained}, Sisi said in a televised address. "Egypt will not hesitate to {morethr,more|strike} terrorist bases anywhere." He {trumpask|appealed} to Trump directly to {lead!demanded|lead} the fight. Military sources said six {derna|sorties} were flown against positions of the Derna Mujahideen Shura Council, a coalition of Islamists opposed to Islamic State, which it {derna15|drove} from the town in 2015. The Shura Council denied any link with the Minya {minya|attack} and said the {derna|raid} had {derna|damaged} houses. The Libyan National Army of Khalifa Haftar said its own aircraft had {lnajoin|taken part}; a further {derna2|bombardment} of Derna was reported on Saturday morning.

Survivors told relatives that between eight and ten men in three four-wheel-drive cars, dressed in uniform, {halt|flagged} the bus {halt|down} on the track to the monastery of St Samuel. They {rob|took} gold rings from the women, {order|ordered} the men to {recite!demanded|recite} the Muslim profession of faith and, when they {recno|would not}, {minya|shot} them one by one in the head, filming. The health ministry counted 25 {minya|wounded}.

It was the fourth large {four|assault} on Copts in six months, after those of {botr|December} in Cairo and of {tanta,alex|Palm Sunday} in Tanta and Alexandria, which together cost more than seventy lives. At funerals in the village of Dayr Jarnous on Friday night mourners {funprot|shouted} "We will {funthr,vengeance|avenge} them, or die like them" and {funout|drove out} a bishop's car with {rescry|cries} for the interior minister to {resign!demanded|go}. Police {arrmin|detained} none of them. The Minya prosecutor opened an {probe|inquiry} into the absence of a checkpoint which normally stands at the turning.

Pope Tawadros {tawreturn|cut short} a {tawtrip|trip} to Britain. Germany, France, Russia, Turkey, Iran and the Gulf states {condall|condemned} the {minya|murders}. Trump {trumpslam|called} it a "merciless {minya|slaughter}" and {trumpvow|vowed} that the "evil" organisations would be {crush!threatened|crushed}. Egypt's cabinet on Saturday {comp|granted} each bereaved family 100,000 pounds.

A day before the {minya|ambush} the authorities had {block|blocked} 21 news sites, among them those of Al Jazeera, Huffpost Arabic and the Cairo paper Mada Masr, for "{support|supporting} terrorism".

~ Also on UND: how IS in Egypt changed its targets
--
who govt: government EG | the government; Egypt's cabinet; the authorities
who masked: group - | masked gunmen; the gunmen
who haftar: person LY | Khalifa Haftar
who airforce: Egyptian warplanes
who jazeera: outlet - | Al Jazeera
who mada: outlet EG | Mada Masr
who huff: outlet - | Huffpost Arabic
who intmin: person EG | the interior minister
who minpros: office EG | The Minya prosecutor
who mourners: population EG | mourners
where dayr: town EG 28.6700 30.7600 | Dayr Jarnous
* minya ASSAULT/firearms occurred
  when: 2017-05-26 "Friday"
  where: monastery; minya
  by: masked; is claimed; shura denied
  to: copts
  killed: 28 "28 Coptic Christians" side civilian voice govt
  killed: 31 "thirty-one" side civilian voice is
  injured: 25 "25" side civilian voice health
  said: govt official "said"
  said: "Survivors" witness via "relatives" "told"
  part_of: four
  said: shura party denied "denied"
* derna ASSAULT/aerial occurred
  when: 2017-05-26 "Friday evening"
  where: derna
  by: airforce; lna claimed
  to: shura; "houses" thing; "militant bases" thing
  with: airstrike "warplanes"
  count: 6 "six sorties"
  said: govt official "said"
  said: "Military sources" official "said"
  said: sisi official "said"
  said: shura party "said"
* train AID occurred
  when: ?
  where: derna
  to: masked
  said: sisi official "said"
* more ASSAULT/aerial threatened optional
  when: ?
  by: sisi
  to: "terrorist bases anywhere" thing
* trumpask REQUEST/assist occurred
  when: 2017-05-26 "Friday evening"
  by: sisi
  to: trump
  about: lead
* lead ASSAULT demanded optional
  when: ?
  by: trump
* derna15 COERCE/seize occurred
  when: 2015 from text "2015"
  where: derna
  by: shura
  to: is
* lnajoin COOPERATE occurred
  when: 2017-05-26
  where: derna
  by: lna
  to: airforce
  said: lna party "said"
* derna2 ASSAULT/aerial occurred
  when: 2017-05-27 "Saturday morning"
  where: derna
  to: derna thing
* halt COERCE/restrict occurred
  when: 2017-05-26
  where: monastery; minya
  by: masked "between eight and ten men"
  to: copts; "the bus" thing
  said: "Survivors" witness via "relatives" "told"
* rob COERCE/seize occurred
  when: 2017-05-26
  where: monastery; minya
  by: masked
  to: "gold rings" thing; "the women"
  said: "Survivors" witness via "relatives" "told"
* order REQUEST/yield occurred
  when: 2017-05-26
  where: monastery; minya
  by: masked
  to: "the men"
  about: recite
  said: "Survivors" witness via "relatives" "told"
* recite CONCEDE demanded optional
  when: ?
  by: "the men"
  to: masked
* four ASSAULT occurred
  when: 2016-12/2017-05-26 bounded "in six months"
  to: copts
  count: 4 "the fourth"
* botr ASSAULT/suicide-attack occurred
  when: 2016-12 "December"
  where: cairo
  to: copts
  part_of: four
  killed: >=70 "more than seventy lives" side unknown
* tanta ASSAULT/suicide-attack occurred
  when: 2017-04-09 "Palm Sunday"
  where: tanta
  to: copts
  part_of: four
* alex ASSAULT/suicide-attack occurred
  when: 2017-04-09 "Palm Sunday"
  where: alex
  to: copts
  part_of: four
* funprot PROTEST/demo occurred
  when: 2017-05-26 "Friday night"
  where: dayr
  by: mourners
  to: masked
* vengeance ASSAULT threatened optional
  when: ?
  by: mourners
  to: masked
* funout PROTEST/riot occurred
  when: 2017-05-26 "Friday night"
  where: dayr
  by: mourners
  to: "a bishop's car" thing
* resign RETREAT/resign demanded optional
  when: ?
  by: intmin
* arrmin COERCE/arrest denied
  when: 2017-05-26
  where: dayr
  by: police
  to: mourners
* probe ACCUSE/investigate occurred
  when: 2017-05-26/2017-05-27 bounded
  by: minpros
  about: RETREAT/withdraw
* tawreturn SANCTION/discontinue occurred optional
  when: 2017-05-26/2017-05-27 bounded
  by: tawadros
* tawtrip CONSULT/visit occurred optional
  when: 2017-05-26/2017-05-27 bounded
  where: "Britain"
  by: tawadros
  to: "Britain"
* condall ACCUSE/disapprove occurred
  when: 2017-05-26/2017-05-27 bounded
  by: "Germany"; "France"; "Russia"; "Turkey"; "Iran"; "the Gulf states"
  to: masked
  about: minya
  answers: minya "condemned the murders"
* trumpvow THREATEN/violence occurred
  when: 2017-05-26/2017-05-27 bounded
  by: trump
  to: "organisations"
  about: crush
* crush ASSAULT threatened optional
  when: ?
  by: trump
  to: "organisations"
* comp AID occurred
  when: 2017-05-27 "Saturday"
  by: govt
  to: "each bereaved family"
  money: 100000 "100,000 pounds"
* block COERCE/censor occurred
  when: 2017-05-25 from minya "A day before"
  by: govt
  to: jazeera; huff; mada
  count: 21 "21 news sites"
  answers: support "for"
* support SUPPORT occurred
  when: ?
  by: jazeera alleged of govt; huff alleged of govt; mada alleged of govt
  said: govt official claimed
* funthr THREATEN/violence occurred
  when: 2017-05-26 "Friday night"
  where: dayr
  by: mourners
  to: masked
  about: vengeance
  answers: minya "avenge"
* rescry REQUEST/yield occurred
  when: 2017-05-26 "Friday night"
  where: dayr
  by: mourners
  to: intmin
  about: resign
* morethr THREATEN/violence occurred
  when: 2017-05-26 "Friday evening"
  by: sisi
  to: "terrorist bases anywhere"
  about: more
* trumpslam ACCUSE/disapprove occurred
  when: 2017-05-26/2017-05-27 bounded
  by: trump
  to: masked
  about: minya
  answers: minya "called it a"
* recno REJECT/yield occurred
  when: 2017-05-26
  where: monastery; minya
  by: "the men"
  to: masked
  about: recite
  answers: order "would not"
  said: "Survivors" witness via "relatives" "told"
