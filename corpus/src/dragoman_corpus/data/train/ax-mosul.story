story: ax-mosul
conflict: Iraq
countries: IQ
facts: On 10 June 2014 Islamic State in Iraq and the Levant took Mosul after four days; up to 500,000 people fled; on 11 June it seized 49 people at the Turkish consulate and took Tikrit; Kurdish forces entered Kirkuk on 12 June; Ayatollah Sistani's call to arms came on 13 June; on 15 June pictures of mass killings at Camp Speicher near Tikrit appeared, with a claim of 1,700 dead; the UN condemned them on 16 June. Parliament failed to vote the emergency on 12 June for want of a quorum; the United States sent up to 275 soldiers on 16 June. (public record: UN and IOM statements, statements of the Iraqi and Turkish prime ministers, press of June 2014.)

who isil: group - | Islamic State in Iraq and the Levant; ISIL; Daash; the militants; the insurgents; jihadists
who maliki: person IQ | Nouri al-Maliki; Nuri al-Maliki; Maliki; the prime minister
who nujaifi: person IQ | Osama al-Nujaifi; Nujaifi; parliament speaker
who atheel: person IQ | Atheel al-Nujaifi; governor
who army: force IQ | Iraqi army; the army; Iraqi forces; government forces; soldiers
who parl: body IQ | Iraqi parliament; parliament
who pesh: force IQ | Kurdish peshmerga; peshmerga; Kurdish forces
who krg: government IQ | Kurdish regional government; Erbil's government
who turkey: state TR | Turkey; Ankara
who davutoglu: person TR | Ahmet Davutoglu; Davutoglu
who erdogan: person TR | Recep Tayyip Erdogan; Erdogan
who obama: person US | Barack Obama; Obama
who us: state US | United States; Washington
who iran: state IR | Iran; Tehran
who sistani: person IQ | Ali al-Sistani; Ayatollah Sistani; Sistani
who nato: organisation - | NATO
who unsc: body - | Security Council
who pillay: person - | Navi Pillay; Pillay
who iom: organisation - | International Organization for Migration; IOM

where mosul: town IQ 36.3350 43.1189 | Mosul; MOSUL
where nineveh: province IQ 36.0 42.5 | Nineveh
where tikrit: town IQ 34.6071 43.6782 | Tikrit
where baiji: town IQ 34.9300 43.4900 | Baiji; Beiji
where kirkuk: town IQ 35.4681 44.3922 | Kirkuk
where samarra: town IQ 34.1959 43.8857 | Samarra
where speicher: site IQ 34.6700 43.5400 | Camp Speicher; Speicher base
where consulate: site IQ 36.3500 43.1500 | Turkish consulate; the consulate
where baghdad: town IQ 33.3406 44.4009 | Baghdad; BAGHDAD
where karbala: town IQ 32.6160 44.0249 | Karbala; Kerbala
where erbil: town IQ 36.1911 44.0092 | Erbil; ERBIL
where dhuluiya: town IQ 34.0500 44.2200 | Dhuluiya

== ax-mosul-1
outlet: Upper Tigris Telegraph
register: wire
published: 2014-06-11
--
Insurgents {consul|grab} 49 at Turkish consulate, {tikrit|overrun} Tikrit after {mosul|fall} of Mosul

ERBIL, Iraq, June 11 - Fighters of the Islamic State in Iraq and the Levant {consul|stormed} the Turkish consulate in Mosul on Wednesday and {consul|led away} 49 people, among them the consul and three children, a day after {mosul|capturing} Iraq's second city almost without resistance.

By the afternoon the militants had also {tikrit|swept into} Tikrit, 150 kilometres north of Baghdad, where they {jail|threw open} a prison and {jail|let out} some 300 inmates, two police officers said. {samarra|Fighting} was still under way at the northern gate of Samarra, where troops supported by helicopters {samhold|beat back} a column of some sixty pick-up trucks.

Soldiers {desert|dropped} their rifles and uniforms in the streets of Mosul on Monday night as their generals {flee|flew out}, residents said. The governor of Nineveh, Atheel al-Nujaifi, who {govflee|escaped} to Erbil, {govacc|accused} the commanders of having {liedacc|lied} to Baghdad for days about the balance of forces. The {mosul|assault} had begun on Friday with {suburb|raids} on western suburbs, {suburb|killing} at least 21 police. On Sunday a truck bomb {hotel|levelled} the hotel where officers had their headquarters.

The International Organization for Migration put the number of people who have left their homes since then at up to 500,000. Many were camped on Wednesday before the checkpoints of the Kurdish region, which {camp|set up} tents and {letin|asked} the central government and foreign donors for help.

Turkey {warn|warned} that anyone who hurt its citizens would meet "the harshest {retal!hypothetical|retaliation}". Foreign Minister Ahmet Davutoglu {return|cut short} a {nyvisit|visit} to New York; at Ankara's {natoreq|request} NATO ambassadors held an emergency {natomeet|session} in Brussels. Thirty-one Turkish lorry drivers had been {drivers|seized} on Tuesday at a power station in the same province.

Prime Minister Nuri al-Maliki, in a televised speech, {mask|asked} parliament to declare a {emerg|state of emergency} and {arm|offered} weapons to "every citizen who {vol!hypothetical|volunteers}". He {conspacc|blamed} a "conspiracy" for the {mosul|rout} and {punish|vowed} to punish those who {desert|ran}. Washington {uscond|condemned} the ISIL {mosul|advance} "in the strongest terms" and {usoff|promised} further {usaid|help}, of which it gave no detail.

The group {split|broke} with al-Qaeda's leadership early this year. It has {falluja|held} Falluja, west of the capital, since January.

~ Factbox: who leads ISIL?
~ (c) Upper Tigris Telegraph. No reproduction without leave
--
who maliki: Prime Minister Nuri al-Maliki
who isil: Insurgents; The group; ISIL
who troops: force IQ | troops
who qaeda: group - | al-Qaeda
who davutoglu: Foreign Minister Ahmet Davutoglu
who krgr: government IQ | the Kurdish region
who central: government IQ | the central government
where falluja: town IQ 33.3500 43.7833 | Falluja
where brussels: town BE 50.8505 4.3488 | Brussels
where ny: town US 40.7143 -74.0060 | New York
where hotel: site IQ - - | the hotel
where power: site IQ - - | a power station
* consul ASSAULT/abduct occurred
  when: 2014-06-11 "Wednesday"
  where: consulate; mosul
  by: isil
  to: "49 people"; turkey; consulate thing
  abducted: 49 "49 people" side recipient
  abducted: 3 "three children" part side civilian of "children"
* tikrit COERCE/seize occurred
  when: 2014-06-11 "Wednesday"
  where: tikrit
  by: isil
  to: tikrit thing; army
  said: "two police officers" official "said"
* mosul COERCE/seize occurred
  when: 2014-06-10 from consul "a day after"
  where: mosul
  by: isil
  to: mosul thing; army
* jail RETREAT/release occurred
  when: 2014-06-11
  where: "a prison"; tikrit
  by: isil
  to: "some 300 inmates"
  released: ~300 "some 300 inmates" voice "two police officers"
  said: "two police officers" official "said"
* samarra ASSAULT ongoing
  when: 2014-06-11
  where: "the northern gate"; samarra
  by: isil; troops
  to: isil; troops
* samhold ASSAULT occurred
  when: 2014-06-11
  where: "the northern gate"; samarra
  by: troops
  to: isil "a column"
  with: helicopter "helicopters"
  part_of: samarra
* desert RETREAT/withdraw occurred
  when: 2014-06-09 "Monday night"
  where: mosul
  by: army
  to: isil
  said: "residents" witness "said"
* flee RETREAT/withdraw occurred optional
  when: 2014-06-09 "Monday night"
  where: mosul
  by: army "their generals"
  said: "residents" witness "said"
* govflee RETREAT/withdraw occurred optional
  when: 2014-06-09/2014-06-11 bounded
  where: mosul
  by: atheel
* govacc ACCUSE/allege occurred
  when: 2014-06-09/2014-06-11 bounded
  by: atheel
  to: "the commanders"
  about: liedacc
* liedacc COERCE/misinformation occurred optional
  when: 2014-06-06/2014-06-10 bounded "for days"
  by: "the commanders" alleged of atheel
  to: central "Baghdad"
  said: atheel official "accused"
* suburb ASSAULT occurred
  when: 2014-06-06 "Friday"
  where: "western suburbs"; mosul
  by: isil
  to: "police"
  killed: >=21 "at least 21 police" side recipient
  part_of: mosul
* hotel ASSAULT/explosives occurred
  when: 2014-06-08 "Sunday"
  where: hotel; mosul
  by: isil
  to: hotel thing; army "officers"
  with: car-bomb "a truck bomb"
  part_of: mosul
* camp AID ongoing
  when: 2014-06-11 "Wednesday"
  where: "the checkpoints"
  by: krgr
  to: "people who have left their homes"
* letin REQUEST/assist occurred
  when: 2014-06-11 "Wednesday"
  by: krgr
  to: central; "foreign donors"
  about: AID
* warn THREATEN/violence occurred
  when: 2014-06-11
  by: turkey
  to: isil "anyone who hurt its citizens"
  about: retal
* retal ASSAULT hypothetical optional
  when: ?
  by: turkey
  to: isil
* return SANCTION/discontinue occurred optional
  when: 2014-06-11
  by: davutoglu
  about: nyvisit
* nyvisit CONSULT/visit occurred optional
  when: 2014-06-11
  where: ny
  by: davutoglu
* natoreq REQUEST/meet occurred
  when: 2014-06-11
  by: turkey
  to: nato
  about: natomeet
* natomeet CONSULT/multilateral occurred
  when: 2014-06-11
  where: brussels
  by: nato "NATO ambassadors"
  answers: natoreq "at Ankara's request"
* drivers ASSAULT/abduct occurred
  when: 2014-06-10 "Tuesday"
  where: power; nineveh
  to: "Turkish lorry drivers"
  abducted: 31 "Thirty-one Turkish lorry drivers" side civilian
* mask REQUEST/change occurred
  when: 2014-06-10/2014-06-11 bounded
  by: maliki
  to: parl
  about: emerg
* emerg COERCE/martial-law demanded optional
  when: ?
  by: parl
* arm AGREE occurred
  when: 2014-06-10/2014-06-11 bounded
  by: maliki
  to: "every citizen"
  about: AID
* vol MOBILIZE/militia hypothetical optional
  when: ?
  by: "every citizen"
* conspacc ACCUSE/allege occurred
  when: 2014-06-10/2014-06-11 bounded
  by: maliki
  about: mosul
* punish THREATEN/arrest occurred
  when: 2014-06-10/2014-06-11 bounded
  by: maliki
  to: army "those who ran"
* uscond ACCUSE/disapprove occurred
  when: 2014-06-10/2014-06-11 bounded
  by: us
  to: isil
  about: mosul
  answers: mosul "condemned the ISIL advance"
* usoff AGREE occurred
  when: 2014-06-10/2014-06-11 bounded
  by: us
  to: maliki
  about: usaid
* usaid AID announced optional
  when: ?
  by: us
* split SANCTION/withdraw occurred
  when: 2014 "early this year"
  by: isil
  to: qaeda
* falluja COERCE/seize ongoing
  when: 2014-01/2014-06-11 "January"
  where: falluja
  by: isil
  to: falluja thing
figure: displaced <=500000 "up to 500,000" voice iom

== ax-mosul-2
outlet: Marsh Arab Post
register: daily
published: 2014-06-14
--
"{fatwa|Take up arms}": the voice of Najaf {fatwa|calls}, and the barracks {vol|fill}

At the end of yesterday's sermon in the shrine of Hussein at Karbala the representative of Ayatollah Sistani put down his paper and spoke slowly. Citizens able to bear arms, he said, must {fatwa,vol!demanded|enlist} "in the security forces" to defend their country, its people and its holy places; whoever fell would be a martyr. It is the first {fatwa|summons} of this kind from Najaf since 1920.

By nightfall lines had formed before recruiting offices from Basra to Baghdad. Thousands {vol|signed up}; army lorries {ship|carried} the first of them from the stadium at Karbala to Taji before they had been given so much as a belt.

What they are to stop has not stopped. On Thursday the insurgents {dhul|took} Dhuluiya, ninety kilometres from the capital, and in the night to Friday {diyala|marched} into two more towns in Diyala, Saadiyah and Jalawla, which government forces {diy|abandoned}. Around Beiji, with its refinery, they {surround|encircle} the guard. In Mosul they have {charter|published} a charter of sixteen points: women are to {women|stay} indoors, tobacco is {women|forbidden}, shrines will be {shrines|demolished}, whoever {repent|repents} is safe.

The Kurds have used the moment. On Thursday peshmerga {kirkuk|moved into} the army's positions in and around Kirkuk, {armyleft|deserted} two days earlier. "The whole of Kirkuk has {kirkuk|fallen} into the hands of peshmerga," their spokesman said with something like glee. Their minister's convoy was {peshmin|hit} by a bomb beside the road on the way back; he was unhurt, one guard died.

And the politicians? Parliament was to vote on the {emerg|state of emergency} on Thursday. It lacked a quorum: 128 of 325 came; Sunni and Kurdish members {boycott|stayed away}. Parliament speaker Osama al-Nujaifi said Mr Maliki "has all the powers he needs and lost a third of the country with them".

In Washington Barack Obama {rule|ruled out} sending soldiers back into combat, but has {options|asked} his staff for other choices, which he will {usdelay|weigh} "over several days". He {cond|tied} any {usstrikes!hypothetical|action} to a plan by Iraq's leaders to {share!demanded|mend} their differences. The carrier George H.W. Bush was {carrier|ordered} into the Gulf. From Tehran President Rouhani {iranoff|offered} {iranaid|help} "within international law", if asked; two battalions of the Guards are said to have {guards|crossed} the border already, a report which Iran denies.

The 49 captives of the consulate are unharmed, says Ankara, which is {negot|talking} to "all groups".

~ Opinion: My brother's boots
~ Prayer timetable
--
who obama: Barack Obama
who rouhani: person IR | President Rouhani
who maliki: Mr Maliki
who guardsir: force IR | two battalions of the Guards
who peshmin: person IQ | Their minister
who kurds: population IQ | The Kurds
where najaf: town IQ 32.0259 44.3462 | Najaf
where saadiyah: town IQ 34.1900 45.1200 | Saadiyah
where jalawla: town IQ 34.2720 45.1650 | Jalawla
where diyala: province IQ 33.9 45.0 | Diyala
where taji: town IQ 33.5200 44.2400 | Taji
where basra: town IQ 30.5085 47.7804 | Basra
where gulf: region - - - | the Gulf
where shrine: site IQ 32.6164 44.0324 | shrine of Hussein
* fatwa REQUEST/assist occurred
  when: 2014-06-13 "yesterday's"
  where: shrine; karbala
  by: sistani
  to: "Citizens able to bear arms"
  about: vol
* vol MOBILIZE/militia occurred
  when: 2014-06-13 "nightfall"
  where: basra; baghdad
  by: "Thousands"
  to: isil
  count: >=2000 vague "Thousands"
* ship MOBILIZE/troops occurred
  when: 2014-06-13/2014-06-14 bounded
  where: taji
  by: army
* dhul COERCE/seize occurred
  when: 2014-06-12 "Thursday"
  where: dhuluiya
  by: isil
  to: dhuluiya thing
* diyala COERCE/seize occurred
  when: 2014-06-12/2014-06-13 "the night to Friday"
  where: saadiyah; jalawla; diyala
  by: isil
  to: saadiyah thing; jalawla thing; army
* diy RETREAT/withdraw occurred
  when: 2014-06-12/2014-06-13 "the night to Friday"
  where: saadiyah; jalawla; diyala
  by: army
  to: isil
* surround COERCE/restrict ongoing
  when: 2014-06-13/2014-06-14 bounded
  where: baiji
  by: isil
  to: "the guard"; "its refinery" thing
* charter COERCE/restrict occurred
  when: 2014-06-10/2014-06-14 bounded
  where: mosul
  by: isil
* women COERCE/restrict announced
  when: ?
  where: mosul
  by: isil
  to: "women"; "tobacco" thing
* shrines ASSAULT/destroy announced
  when: ?
  where: mosul
  by: isil
  to: "shrines" thing
* repent CONCEDE hypothetical optional
  when: ?
* kirkuk COERCE/seize occurred
  when: 2014-06-12 "Thursday"
  where: kirkuk
  by: pesh
  to: kirkuk thing; "the army's positions" thing
  said: "their spokesman" party "said"
* armyleft RETREAT/withdraw occurred
  when: 2014-06-10 from kirkuk "two days earlier"
  where: kirkuk
  by: army
  to: pesh
* peshmin ASSAULT/explosives occurred
  when: 2014-06-12/2014-06-14 bounded
  where: kirkuk
  to: peshmin; "convoy" thing
  with: ied "a bomb beside the road"
  killed: 1 "one guard" side recipient
* emerg COERCE/martial-law hypothetical optional
  when: 2014-06-12 "Thursday"
  by: parl
* boycott PROTEST/boycott occurred
  when: 2014-06-12 "Thursday"
  by: "Sunni and Kurdish members"
  to: parl
* rule REJECT/assist occurred
  when: 2014-06-13/2014-06-14 bounded
  where: "Washington"
  by: obama
  about: MOBILIZE/troops by obama
* options REQUEST/change occurred
  when: 2014-06-12/2014-06-14 bounded
  by: obama
  to: "his staff"
* usdelay CONSULT announced optional
  when: 2014-06-14/2014-06-21 bounded "over several days"
  by: obama
* cond REQUEST/change occurred
  when: 2014-06-13/2014-06-14 bounded
  by: obama
  to: "Iraq's leaders"
  about: share
* usstrikes ASSAULT hypothetical optional
  when: ?
  by: obama
  to: isil
* share AGREE demanded optional
  when: ?
  by: "Iraq's leaders"
* carrier MOBILIZE/weapons announced
  when: ?
  where: gulf
  with: warship "carrier"
* iranoff AGREE occurred
  when: 2014-06-12/2014-06-14 bounded
  where: "Tehran"
  by: rouhani
  about: iranaid
* iranaid AID announced optional
  when: ?
  by: iran
* guards MOBILIZE/troops occurred
  when: 2014-06-10/2014-06-14 bounded
  where: "the border"
  by: guardsir; iran denied
  said: iran official denied "denies"
* negot CONSULT ongoing
  when: 2014-06-14
  by: turkey; "all groups"
  to: "all groups"
  said: turkey official "says"
figure: votes 128 "128" of parl
figure: abducted 49 "49 captives" at consulate

== ax-mosul-3
outlet: Baghdad Bulletin Service
register: wire
published: 2014-06-17
--
UN rights chief: {speicher|killings} near Tikrit "almost certainly" a war {speicher|crime}

BAGHDAD/GENEVA (BBS) - The United Nations High Commissioner for Human Rights, Navi Pillay, {pcond|condemned} on Monday what she called the cold-blooded {speicher|execution} of hundreds of {march|captured} Iraqi soldiers near Tikrit, one of a series of {speicher|slayings} that may add up to crimes against humanity.

Sixty photographs put on the internet on Sunday by accounts close to ISIL show young men in civilian clothes being {march|marched} bent double to lorries, made to lie in shallow trenches and {speicher|shot}. "The {speicher|liquidation} of the herds of the Safavid army", runs one caption. The group claimed to have {speicher|executed} 1,700 Shia recruits who had {surr|surrendered} when they walked out of Camp Speicher last Wednesday, in the belief that they were going home.

The army's spokesman in Baghdad confirmed that men had been {march|seized} at the base but called the figure "propaganda". A Tikrit resident reached by phone said he had counted "some hundred and seventy" bodies on the river bank. Washington {uscond2|called} the {speicher|massacre} horrifying.

Meanwhile the front moved closer. In Baquba, sixty kilometres from the capital, gunmen {baquba|attacked} a police station in the night to Tuesday; 44 prisoners died in their cells. The police said mortar bombs {baqkill|fired} by the attackers had {baqkill|killed} them; a morgue official said most had been {baqkill|shot} at close range, and a source at the station put the {baqacc|blame} on Shia militiamen who had done it before they fled. In Tal Afar, west of Mosul, {talafar|fighting} went on for a third day, with jets {jets|strafing} its northern quarter.

Obama told Congress on Monday that he was {us275|sending} up to 275 military personnel to protect the embassy, part of whose staff has been {evac|moved} to Basra and Amman. Diplomats of the United States and Iran {vienna|spoke} about Iraq on the margin of nuclear {nuclear|talks} in Vienna, a first, though the Pentagon {rulecoop|ruled out} any military cooperation with Tehran.

Maliki's cabinet meanwhile {saudacc|accused} Saudi Arabia of {saudfund|paying} the insurgents and of thereby {saudfund|abetting} "genocide". Riyadh, which on Monday {saudblame|blamed} the "sectarian policies of exclusion" of the prime minister for the crisis and {sauddem|demanded} a government of national unity, {saudrej|dismissed} the {saudacc|charge}. On Tuesday evening Shia and Sunni leaders, Maliki and Nujaifi among them, {unity|met} behind closed doors, then stood before cameras to {unitycall|appeal} for unity and to {pledge|pledge} the defence of the state. They hardly looked at each other.

ISIL {mosul|seized} Mosul a week ago. An Indian official said on Tuesday that forty builders from his country were missing there, presumably {indians|kidnapped}.

~ RELATED: Oil price hits nine-month high
--
who isil: The group
who armysp: office IQ | The army's spokesman
who saudi: state SA | Saudi Arabia; Riyadh
who pentagon: body US | the Pentagon
who uscongress: body US | Congress
who cabinet: government IQ | Maliki's cabinet
where baquba: town IQ 33.7500 44.6400 | Baquba
where talafar: town IQ 36.3750 42.4500 | Tal Afar
where basra: town IQ 30.5085 47.7804 | Basra
where amman: town JO 31.9552 35.9450 | Amman
where vienna: town AT 48.2085 16.3721 | Vienna
where geneva: town CH 46.2022 6.1457 | GENEVA
where embassy: site IQ - - | the embassy
* speicher ASSAULT/firearms occurred
  when: 2014-06-11/2014-06-15 bounded
  where: speicher; tikrit
  by: isil claimed
  to: army "captured Iraqi soldiers"
  killed: >=200 vague "hundreds of captured Iraqi soldiers" side recipient voice pillay
  killed: 1700 "1,700 Shia recruits" side recipient voice isil
  killed: ~170 "some hundred and seventy" side recipient voice "A Tikrit resident"
  said: pillay official "called"
  said: isil party claimed "claimed"
  said: "A Tikrit resident" witness "said"
* pcond ACCUSE/disapprove occurred
  when: 2014-06-16 "Monday"
  by: pillay
  to: isil
  about: speicher
  answers: speicher "condemned"
* march ASSAULT/abduct occurred
  when: 2014-06-11/2014-06-15 bounded
  where: speicher; tikrit
  by: isil
  to: "young men in civilian clothes"
  said: armysp official "confirmed"
* surr RETREAT/withdraw occurred
  when: 2014-06-11 "last Wednesday"
  where: speicher; tikrit
  by: "1,700 Shia recruits"
  to: isil
  said: isil party claimed "claimed"
* uscond2 ACCUSE/disapprove occurred
  when: 2014-06-15/2014-06-17 bounded
  by: us
  to: isil
  about: speicher
  answers: speicher "called the massacre horrifying"
* baquba ASSAULT/firearms occurred
  when: 2014-06-16/2014-06-17 "the night to Tuesday"
  where: "a police station"; baquba
  by: "gunmen"
  to: "a police station" thing
* baqkill ASSAULT/firearms occurred
  when: 2014-06-16/2014-06-17 "the night to Tuesday"
  where: "their cells"; baquba
  by: "the attackers" alleged of "The police"; "Shia militiamen" alleged of "a source at the station"
  to: "44 prisoners"
  with: mortar "mortar bombs"
  killed: 44 "44 prisoners" side recipient
  said: "The police" official "said"
  said: "a morgue official" official "said"
  said: "a source at the station" unnamed
* baqacc ACCUSE/allege occurred
  when: 2014-06-17
  by: "a source at the station"
  to: "Shia militiamen"
  about: baqkill
* talafar ASSAULT ongoing
  when: 2014-06-15/2014-06-17 "third day"
  where: talafar
* jets ASSAULT/aerial ongoing
  when: 2014-06-15/2014-06-17 "third day"
  where: "northern quarter"; talafar
  to: "northern quarter" thing
  with: airstrike "jets"
* us275 MOBILIZE/troops announced
  when: ?
  where: embassy; baghdad
  by: obama
  said: obama official "told"
* evac AID occurred
  when: 2014-06-10/2014-06-17 bounded
  where: basra; amman
  to: "part of whose staff"
* vienna CONSULT occurred
  when: ?
  where: vienna
  by: us; iran
  to: iran; us
* nuclear CONSULT occurred optional
  when: ?
  where: vienna
* rulecoop REJECT/assist occurred
  when: ?
  by: pentagon
  to: iran
  about: COOPERATE by us to iran
* saudacc ACCUSE/allege occurred
  when: 2014-06-16/2014-06-17 bounded
  by: cabinet
  to: saudi
  about: saudfund
* saudfund AID occurred
  when: ?
  by: saudi alleged of cabinet; saudi denied
  to: isil "the insurgents"
  said: cabinet official claimed "accused"
* saudblame ACCUSE/disapprove occurred
  when: 2014-06-16 "Monday"
  by: saudi
  to: maliki
* sauddem REQUEST/change occurred
  when: 2014-06-16 "Monday"
  by: saudi
  about: AGREE
  to: maliki
* saudrej REJECT occurred optional
  when: 2014-06-16/2014-06-17 bounded
  by: saudi
  to: cabinet
  about: saudacc
  answers: saudacc "dismissed the charge"
* unity CONSULT/multilateral occurred
  when: 2014-06-17 "Tuesday evening"
  by: maliki; nujaifi; "Shia and Sunni leaders"
* unitycall REQUEST/change occurred
  when: 2014-06-17 "Tuesday evening"
  by: maliki; nujaifi
* pledge AGREE occurred
  when: 2014-06-17 "Tuesday evening"
  by: maliki; nujaifi
* mosul COERCE/seize occurred
  when: 2014-06-10 "a week ago"
  where: mosul
  by: isil
  to: mosul thing
* indians ASSAULT/abduct occurred
  when: 2014-06-10/2014-06-17 bounded
  where: mosul
  to: "forty builders"
  abducted: 40 "forty builders" side civilian voice "An Indian official"
  said: "An Indian official" official suggested "said"
figure: troops <=275 "up to 275 military personnel" of us at embassy voice obama
