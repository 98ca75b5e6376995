story: c-maidan
conflict: Ukraine
countries: UA
facts: Kyiv 18-23 February 2014: 26 dead by the 19th, 77 by the health ministry on the 21st; EU sanctions agreed 20 February; accord of 21 February
  witnessed by Germany, Poland and France, Lukin does not sign; parliament restores constitution of 2004, 386 votes; 22 February 328 votes to remove
  the president, Tymoshenko freed; 23 February Turchynov acting president. (public record: Rada, EU, agencies February 2014)

who yanu: office UA | Viktor Yanukovych; Yanukovych; Yanukovich; President Yanukovych
who opp: coalition UA | opposition leaders; the opposition; three opposition leaders
who klitschko: person UA | Vitali Klitschko; Klitschko; Klichko
who tymo: person UA | Yulia Tymoshenko; Tymoshenko; Timoshenko
who maidan: population UA | protesters; the protesters; demonstrators; Maidan self-defence
who berkut: force UA | riot police; Berkut; security forces; snipers
who rada: body UA | parliament; the Rada; Verkhovna Rada; Rada; deputies
who ministers3: coalition - | foreign ministers of Germany, Poland and France; the three foreign ministers; European ministers
who sikorski: office PL | Radoslaw Sikorski; Sikorski
who lukin: office RU | Vladimir Lukin; Lukin
who russia: state RU | Russia; Moscow; Kremlin
who eu: body - | European Union; EU; the EU; Brussels
who us: state US | Washington; White House; United States
who merkel: office DE | Angela Merkel; Merkel
who interior: body UA | interior ministry; Interior Ministry; the ministry
who health: body UA | health ministry; Health Ministry
who yarosh: group UA | Right Sector
who turch: office UA | Oleksandr Turchynov; Turchynov
where kyiv: town UA 50.45 30.52 | Kyiv; Kiev; the capital
where square: site UA 50.45 30.52 | Independence Square; Maidan; Instytutska Street
where kharkiv: town UA 49.99 36.23 | Kharkiv; Kharkov
where lviv: town UA 49.84 24.03 | Lviv; Lvov
where crimea: province UA 45.00 34.00 | Crimea
where sevas: town UA 44.60 33.52 | Sevastopol

== c-maidan-1
outlet: Dnipro Live
register: live-blog
published: 2014-02-20
--
Bloodiest day: minute by minute from Kyiv

23:50 The Rada, in a late sitting with 238 present, {order,ban|votes} to {order|order} troops back to barracks and to {ban|ban} the use of arms against the people. A first: dozens of the president's own party {order,ban|raise} their hands.

22:15 City doctors put Thursday's dead at 67 or more; the health ministry at 39 since the morning, 75 since the {storm18|storm} of Tuesday. The lobby of the Hotel Ukraina is a morgue and a surgery at once.

20:40 BRUSSELS: EU ministers have {euagree|agreed} visa {eusanc|bans} and asset {eusanc|freezes} for those with "blood on their hands". No list of names yet. Sikorski and his German colleague still at the president's office, in {talks|talks} that were meant to last an hour and are in their fifth.

17:30 {capture|Captured} police, 67 of them by the ministry's count, are {capture|marched} to the town hall past jeering men, one of whom steps between them and the crowd. Later a priest says they will be {freepol|let go} tonight.

14:05 The mayor of Kyiv {quitparty|walks out} of the ruling party "to stop fratricide". The head of the athletes' delegation in Sochi says one of our skiers has {ski|withdrawn} from her race.

11:20 Interior ministry: officers have been {issue|issued} combat weapons and "may {usearms|use} them". A leaflet with {stayhome|advice} to stay at home is going round offices. The metro is {metro|shut} by order.

09:25 {truce|Truce} of last night? Gone. Shields {push|pushed} up Instytutska Street at about nine; {shoot|shots} come from above, men {shoot|fall} one by one carrying stretchers. A medic in a white vest, aged 21, is {shoot|hit} in the neck, and types: I am dying. (She will live, her hospital tells us in the evening.)
--
where brussels: town BE 50.8505 4.3488 | Brussels
* order REQUEST/yield occurred
  when: 2014-02-20 "23:50"
  by: rada
  to: "troops"
  about: RETREAT/withdraw
* ban COERCE/restrict occurred
  when: 2014-02-20 "23:50"
  by: rada
  to: "troops"
* storm18 ASSAULT occurred
  when: 2014-02-18 "Tuesday"
  where: kyiv
* euagree AGREE occurred
  when: 2014-02-20 "20:40"
  where: brussels
  by: eu
  about: eusanc
* eusanc SANCTION/discontinue announced
  when: ?
  by: eu
  to: "those"
* talks CONSULT/third-party occurred
  when: 2014-02-20 "20:40"
  where: "the president's office"; kyiv
  by: sikorski; "his German colleague"; "the president"
  to: "the president"
* capture COERCE/arrest occurred
  when: 2014-02-20 "17:30"
  where: "the town hall"; kyiv
  to: "police"
  detained: 67 "67 of them" side recipient voice interior
* freepol RETREAT/release announced
  when: 2014-02-20 "tonight"
  to: "police"
  said: "a priest" "says"
* quitparty SANCTION/withdraw occurred
  when: 2014-02-20 "14:05"
  by: "The mayor of Kyiv"
  to: "the ruling party"
* ski PROTEST/boycott occurred optional
  when: 2014-02-20 "14:05"
  where: "Sochi"
  by: "one of our skiers"
  said: "The head of the athletes' delegation" official "says"
* issue MOBILIZE/weapons occurred
  when: 2014-02-20 "11:20"
  by: interior
  to: "officers"
  said: interior official
* usearms ASSAULT/firearms hypothetical optional
  when: ?
  by: "officers"
  said: interior official
* stayhome REQUEST/change occurred optional
  when: 2014-02-20 "11:20"
* metro COERCE/restrict occurred
  when: 2014-02-20 "11:20"
  where: kyiv
  to: "The metro" thing
* truce RETREAT/ceasefire occurred
  when: 2014-02-19 "last night"
* push PROTEST/riot occurred
  when: 2014-02-20 "about nine"
  where: square; kyiv
* shoot ASSAULT/firearms occurred
  when: 2014-02-20 "Thursday" "about nine"
  where: square; kyiv
  to: "men"; "A medic in a white vest"
  killed: >=67 "67 or more" side recipient voice "City doctors"
  killed: 39 "39" side recipient voice health
  injured: 1 "A medic" part side recipient voice "her hospital"
figure: killed 75 "75" voice health

== c-maidan-2
outlet: Borysthenes News
register: wire
published: 2014-02-21
--
Ukraine president, opposition {accord|sign} {accord|accord} for early vote

KIEV, Feb 21 - President Yanukovych and three opposition leaders {accord|signed} an {accord|agreement} on Friday to end a week in which 77 people were {week|killed} by the health ministry's count, {accord|promising} an election by December, a coalition cabinet within ten days and the {charter!announced|return} of the constitution of 2004.

The foreign ministers of Germany, Poland and France, who had {talks|mediated} through the night, {witness|witnessed} the paper. The Kremlin's envoy, Vladimir Lukin, {nolukin|initialled nothing}: there were "questions left open", he said.

Parliament went to work at once. By 386 votes it {charter|restored} the old charter; it {amnesty|voted} an {amnesty|amnesty} for all those {detain|detained} in the {demos|protests}; it {suspend|suspended} the interior minister, Vitaliy Zakharchenko; and by 310 it {article|struck out} of the penal code the article under which Tymoshenko had been {tymosent|sentenced} in 2011.

Lorry by lorry riot police {leave|left} the government quarter in the afternoon. Under the {accord|deal} illegal arms are to be {disarm|handed in} and occupied buildings {clear|cleared}.

Whether the square will have it is another question. When Klitschko {shake|shook} the president's hand on television there were {whistle|whistles}; at night, on the stage, a commander of one hundred men told the crowd that unless Yanukovych {resignask,resign|resigned} by ten on Saturday morning they would {attackth,attack|attack} with weapons. "We gave our word," Klitschko {sorry|apologised}, "and if I have offended anyone, forgive me." Right Sector {norarms|refused} to lay down its arms.

Sikorski had earlier been filmed warning the opposition: {taketask|take} it, or you will have {martial|martial law} and all be dead. In Berlin, Merkel {thank|thanked} the mediators. The White House {praise|praised} "courageous leaders" but said {sancth,ussanc|sanctions} of its own remained possible.

~ Read also: Attack of the killer discounts | Photo: agency pool
--
who zakharchenko: office UA | Vitaliy Zakharchenko
* accord AGREE occurred
  when: 2014-02-21 "Friday"
  where: kyiv
  by: yanu; opp
  to: opp; yanu
  about: charter
* week ASSAULT occurred
  when: 2014-02-15/2014-02-21 week "a week"
  killed: 77 "77 people" voice health
  said: health official
* charter CONCEDE occurred
  when: 2014-02-21
  by: rada
* talks CONSULT/third-party occurred
  when: 2014-02-20/2014-02-21 day "through the night"
  by: ministers3; yanu; opp
* witness SUPPORT occurred
  when: 2014-02-21
  where: kyiv
  by: ministers3
  to: yanu; opp
  about: accord
* nolukin REJECT occurred
  when: 2014-02-21
  by: lukin
  to: yanu; opp
  about: accord
* amnesty CONCEDE occurred
  when: 2014-02-21
  by: rada
  to: "all those detained"
* detain COERCE/arrest occurred
  when: ?
  to: "all those"
* demos PROTEST/demo occurred
  when: ?
  by: "those detained"
* suspend SANCTION/expel occurred
  when: 2014-02-21
  by: rada
  to: zakharchenko
* article CONCEDE occurred
  when: 2014-02-21
  by: rada
  to: tymo
* tymosent SANCTION/convict occurred
  when: 2011 from text "2011"
  to: tymo
* leave RETREAT/withdraw occurred
  when: 2014-02-21 "the afternoon"
  where: "the government quarter"; kyiv
  by: berkut
* disarm RETREAT/disarm announced
  when: ?
* clear RETREAT/withdraw announced
  when: ?
  to: "occupied buildings" thing
* shake SUPPORT occurred optional
  when: 2014-02-21
  by: klitschko
  to: yanu
* whistle ACCUSE/disapprove occurred optional
  when: 2014-02-21
  where: "the square"
  by: "the crowd"
  to: klitschko
  about: shake
  answers: shake "When"
* resignask REQUEST/yield occurred
  when: 2014-02-21 "at night"
  where: "the stage"; "the square"; kyiv
  by: "a commander of one hundred men"
  to: yanu
  about: resign
* resign RETREAT/resign demanded optional
  when: 2014-02-21/2014-02-22 bounded "ten on Saturday morning"
  by: yanu
* attackth THREATEN/violence occurred
  when: 2014-02-21 "at night"
  where: "the stage"; "the square"; kyiv
  by: "a commander of one hundred men"
  to: yanu
  about: attack
* attack ASSAULT threatened optional
  when: ?
  by: "a commander of one hundred men"
  to: yanu
* sorry CONCEDE occurred
  when: 2014-02-21 "at night"
  where: "the stage"; "the square"; kyiv
  by: klitschko
  to: "the crowd"
* norarms REJECT/yield occurred
  when: 2014-02-21
  by: yarosh
  about: disarm
* taketask REQUEST/change occurred
  when: ? "earlier"
  by: sikorski
  to: opp
  about: accord
* martial COERCE/martial-law hypothetical optional
  when: ?
  to: opp
* thank SUPPORT occurred
  when: 2014-02-21
  where: "Berlin"
  by: merkel
  to: ministers3
  about: talks
* praise SUPPORT occurred
  when: 2014-02-21
  by: us
  to: "courageous leaders"
* sancth THREATEN/relations occurred optional
  when: 2014-02-21
  by: us
  about: ussanc
* ussanc SANCTION/discontinue hypothetical optional
  when: ?
  by: us
figure: votes 386 "386 votes" of rada
figure: votes 310 "310" of rada
tie: lukin holds_office russia "envoy"

== c-maidan-3
outlet: Russkoye Obozreniye
register: state-media
published: 2014-02-23
--
{accord|Agreement} {tear|torn up} in a night: who rules in Kiev?

Of the {accord|signatures} of the 21st not one was worth the ink. On Saturday, with Maidan "hundreds" {post|posted} at every door of the Rada, 328 deputies {remove|proclaimed} that the legitimate head of state had "{selfwd|withdrawn} himself" and fixed elections for 25 May. Neither the constitution nor shame knows such a {remove|procedure}. Viktor Yanukovych, speaking from Kharkov, {coupacc|called} it a {remove|coup d'etat} after the pattern of the Thirties and declared that he will not {noresign|resign}. His car had been {car|fired upon}, he said.

Timoshenko, {freetymo|released} from her prison hospital the same evening, was wheeled onto the stage and {exhort|exhorted} the radicals not to leave before the end. Yesterday's speaker has {speakres|resigned} "for sickness"; Turchynov, her right hand, was this Sunday {turchpow|given} the powers of president. Deputies then {lang|annulled} the law on regional languages, a {lang|blow} aimed at every second citizen.

Moscow has {recall|called} its ambassador {recall|home} to consult. By telephone Sergei Lavrov {lavdem|demanded} of the three foreign ministers that they hold their clients to the paper they themselves had {witness|guaranteed}. He got sympathy. Washington's envoy spoke of "the {uswill|will} of the people". The second part of the credit, two billion dollars, will be {credit|held back} until it is clear with whom one deals.

In the east people do not mean to wait. Five thousand {nakhimov|gathered} on Nakhimov Square in Sevastopol, {mayor|elected} a mayor by raising of hands and began to {enrol|enrol} companies of self-defence. Crimea and Kharkov congresses resolved to {takepower|take} power locally until order is restored. In Lvov, on the contrary, men of Berkut were {kneel|put} on their knees on a stage to {beg|beg} pardon.
--
who lavrov: office RU | Sergei Lavrov
* accord AGREE occurred
  when: 2014-02-21 from text "the 21st"
* tear SANCTION/withdraw occurred
  when: 2014-02-21/2014-02-22 bounded "a night"
  where: kyiv
  about: accord
* post MOBILIZE/militia occurred
  when: 2014-02-22 "Saturday"
  where: "every door of the Rada"; kyiv
  by: "hundreds"
  to: rada
* remove SANCTION/expel occurred
  when: 2014-02-22 "Saturday"
  where: kyiv
  by: rada
  to: yanu
* selfwd RETREAT/resign occurred optional
  when: ?
  by: yanu
  said: rada official claimed "proclaimed"
  said: yanu party denied "declared"
* coupacc ACCUSE/disapprove occurred
  when: 2014-02-22/2014-02-23 bounded
  where: kharkiv
  by: yanu
  to: rada
  about: remove
  answers: remove "called it a coup d'etat"
* noresign REJECT/yield occurred
  when: 2014-02-22/2014-02-23 bounded
  where: kharkiv
  by: yanu
  to: rada
  about: RETREAT/resign by yanu
* car ASSAULT/firearms occurred
  when: ?
  to: yanu; "His car" thing
  said: yanu party "said"
* freetymo RETREAT/release occurred
  when: 2014-02-22 "the same evening"
  where: "her prison hospital"
  to: tymo
* exhort REQUEST/assist occurred
  when: 2014-02-22 "the same evening"
  where: "the stage"
  by: tymo
  to: "the radicals"
  about: PROTEST
* speakres RETREAT/resign occurred
  when: 2014-02-22/2014-02-23 bounded "Yesterday"
  by: "Yesterday's speaker"
* turchpow SUPPORT occurred optional
  when: 2014-02-23 "this Sunday"
  by: rada
  to: turch
* lang COERCE/restrict occurred
  when: 2014-02-23 "this Sunday"
  by: rada
  to: "every second citizen"
* recall SANCTION/withdraw occurred
  when: 2014-02-22/2014-02-23 bounded
  by: russia
  to: "Kiev"
* lavdem REQUEST/change occurred
  when: 2014-02-22/2014-02-23 bounded
  by: lavrov
  to: ministers3
  about: accord
* witness SUPPORT occurred
  when: 2014-02-21
  by: ministers3
  about: accord
* uswill SUPPORT occurred optional
  when: 2014-02-22/2014-02-23 bounded
  by: us
* credit SANCTION/discontinue announced
  when: ?
  by: russia
  money: 2000000000 "two billion dollars"
* nakhimov PROTEST/demo occurred
  when: 2014-02-22/2014-02-23 bounded
  where: "Nakhimov Square"; sevas
  by: "Five thousand"
  participants: 5000 "Five thousand"
* mayor SUPPORT occurred optional
  when: 2014-02-22/2014-02-23 bounded
  where: "Nakhimov Square"; sevas
  by: "Five thousand"
  to: "a mayor"
* enrol MOBILIZE/militia occurred
  when: 2014-02-22/2014-02-23 bounded
  where: "Nakhimov Square"; sevas
  by: "Five thousand"
* takepower COERCE/seize announced
  when: ?
  where: crimea; kharkiv
  by: "Crimea and Kharkov congresses"
* kneel COERCE occurred
  when: ?
  where: "a stage"; lviv
  to: berkut
* beg CONCEDE occurred
  when: ?
  where: "a stage"; lviv
  by: berkut
figure: votes 328 "328 deputies" of rada
tie: turch allied_with tymo "right hand"
