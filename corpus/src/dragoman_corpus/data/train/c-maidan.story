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

23:50 The Rada, in a late sitting with 238 present, {pullvote|votes} to order troops back to barracks and to ban the use of arms against the people. A first: dozens of the president's own party {hands|raise} their {hands|hands}.

22:15 City doctors put Thursday's dead at 67 or more; the health ministry at 39 since the morning, 75 since the {tue|storm} of Tuesday. The lobby of the Hotel Ukraina is a morgue and a surgery at once.

20:40 BRUSSELS: EU ministers have {sancag|agreed} {sanc|visa bans} and asset freezes for those with "blood on their hands". No list of names yet. Sikorski and his German colleague still at the president's office, in {talk20|talks} that were meant to last an hour and are in their fifth.

17:30 {hold67|Captured} police, 67 of them by the ministry's count, are marched to the town hall past jeering men, one of whom steps between them and the crowd. Later a priest says they will be {rel67|let go} tonight.

14:05 The mayor of Kyiv {mayor|walks out} of the ruling party "to stop fratricide". The head of the athletes' delegation in Sochi says one of our skiers has {ski|withdrawn} from her race.

11:20 Interior ministry: officers have been {arms|issued} combat weapons and "may use them". A leaflet with {stayhome|advice} to stay at home is going round offices. The metro is {metro|shut} by order.

09:25 {truce19|Truce} of last night? Gone. Shields {push|pushed} up Instytutska Street at about nine; {snipe|shots} come from above, men {snipe|fall} one by one carrying stretchers. A medic in a white vest, aged 21, is {snipe2|hit} in the neck, and types: I am dying. (She will live, her hospital tells us in the evening.)
--
where brussels: town BE 50.8505 4.3488 | Brussels
* pullvote REQUEST/yield occurred
  when: 2014-02-20 "23:50"
  by: rada
  to: "troops"
  about: RETREAT/withdraw
* tue ASSAULT occurred
  when: 2014-02-18 "Tuesday"
  where: kyiv
  killed: 75 "75" voice health
  said: health official
* sanc SANCTION/discontinue announced
  when: ?
  by: eu
  to: "those"
* talk20 CONSULT/third-party occurred
  when: 2014-02-20 "20:40"
  where: "the president's office"; kyiv
  by: sikorski; "his German colleague"; "the president"
  to: "the president"
* hold67 ASSAULT/abduct occurred
  when: 2014-02-20 "17:30"
  where: kyiv
  to: "police"
  abducted: 67 "67" voice interior
  said: interior official "count"
* rel67 RETREAT/release announced
  when: 2014-02-20 "tonight"
  to: "police"
  said: "a priest" witness "says"
* mayor SANCTION/withdraw occurred
  when: 2014-02-20 "14:05"
  by: "The mayor of Kyiv"
  to: "the ruling party"
* ski PROTEST/boycott occurred
  when: 2014-02-20 "14:05"
  by: "one of our skiers"
  said: "The head of the athletes' delegation in Sochi" official "says"
  where: "Sochi"
* arms MOBILIZE/weapons occurred
  when: 2014-02-20 "11:20"
  by: interior
  to: "officers"
  said: interior official
  with: small-arms "combat weapons"
* metro COERCE/restrict occurred
  when: 2014-02-20 "11:20"
  where: kyiv
  to: "The metro" thing
* truce19 RETREAT/ceasefire occurred
  when: 2014-02-19 "last night"
  where: kyiv
* push PROTEST/riot occurred
  when: 2014-02-20 "about nine"
  where: square; kyiv
* snipe ASSAULT/firearms occurred
  when: 2014-02-20 "about nine"
  where: square; kyiv
  to: "men"
  with: small-arms "shots"
  killed: >=67 "67 or more" side unknown voice "City doctors"
  killed: 39 "39" side unknown voice health
  said: "City doctors" witness "put"
  said: health official
* snipe2 ASSAULT/firearms occurred
  when: 2014-02-20
  where: square; kyiv
  to: "A medic"
  injured: 1 "A medic"
  part_of: snipe
* sancag AGREE occurred
  when: 2014-02-20 "20:40"
  where: brussels
  by: eu
  about: sanc
* hands SUPPORT occurred optional
  when: 2014-02-20 "23:50"
  by: "dozens of the president's own party"
  to: rada
  about: pullvote
* stayhome REQUEST occurred optional
  when: 2014-02-20 "11:20"

== c-maidan-2
outlet: Borysthenes News
register: wire
published: 2014-02-21
--
Ukraine president, opposition {pact|sign} {pact|accord} for early vote

KIEV, Feb 21 - President Yanukovych and three opposition leaders {pact|signed} an {pact|agreement} on Friday to end a week in which 77 people were {kill|killed} by the health ministry's count, {pact|promising} an election by December, a coalition cabinet within ten days and the {const|return} of the constitution of 2004.

The foreign ministers of Germany, Poland and France, who had {talk20|mediated} through the night, {wit|witnessed} the paper. The Kremlin's envoy, Vladimir Lukin, {lukin|initialled} nothing: there were "questions left open", he said.

Parliament went to work at once. By 386 votes it {const|restored} the old charter; it voted an {amn|amnesty} for all those {holdp|detained} in the {prot|protests}; it {zakh|suspended} the interior minister, Vitaliy Zakharchenko; and by 310 it {decrim|struck out} of the penal code the article under which Tymoshenko had been {tymosent|sentenced} in 2011.

Lorry by lorry riot police {leave21|left} the government quarter in the afternoon. Under the {pact|deal} illegal arms are to be {disarm|handed in} and occupied buildings {vacate|cleared}.

Whether the square will have it is another question. When Klitschko shook the president's hand on television there were {whistle|whistles}; at night, on the stage, a commander of one hundred men {hundred|told} the crowd that unless Yanukovych {resreq,resdem|resigned} by ten on Saturday morning they would {stormthreat|attack} with weapons. "We gave our {pact|word}," Klitschko {sorry|apologised}, "and if I have offended anyone, forgive me." Right Sector {yarno|refused} to lay down its arms.

Sikorski had earlier been filmed {sikreq|warning} the opposition: {sikreq|take} it, or you will have martial law and all be dead. In Berlin, Merkel {merkel|thanked} the mediators. The White House {usok|praised} "courageous leaders" but said {ussanc|sanctions} of its own remained possible.

~ Read also: Attack of the killer discounts | Photo: agency pool
--
who zakharchenko: office UA | Vitaliy Zakharchenko
* pact AGREE occurred
  when: 2014-02-21 "Friday"
  where: kyiv
  by: yanu; opp
  to: opp; yanu
* kill ASSAULT occurred
  when: 2014-02-18/2014-02-21 "a week"
  where: kyiv
  to: "77 people"
  killed: 77 "77 people" voice health
  said: health official "count"
* const CONCEDE occurred
  when: 2014-02-21 "at once"
  by: rada
* talk20 CONSULT/third-party occurred
  when: 2014-02-20/2014-02-21 "through the night"
  by: ministers3; yanu; opp
  to: yanu; opp
* wit SUPPORT occurred
  when: 2014-02-21
  by: ministers3
  about: pact
  answers: pact "witnessed the paper"
  to: yanu; opp
* lukin REJECT occurred
  when: 2014-02-21
  by: lukin
  about: pact
  answers: pact "initialled nothing"
  to: yanu; opp
* amn CONCEDE occurred
  when: 2014-02-21
  by: rada
  to: "all those detained in the protests"
* holdp COERCE/arrest occurred
  when: ?
  to: "all those"
* prot PROTEST/demo occurred
  when: ?
  to: yanu
* zakh SANCTION/expel occurred
  when: 2014-02-21
  by: rada
  to: zakharchenko
* decrim CONCEDE occurred
  when: 2014-02-21
  by: rada
  to: tymo
* tymosent SANCTION/convict occurred
  when: 2011 from text "2011"
  to: tymo
* leave21 RETREAT/withdraw occurred
  when: 2014-02-21 "the afternoon"
  where: "the government quarter"; kyiv
  by: berkut
* disarm RETREAT/disarm announced
  when: ?
* vacate RETREAT/withdraw announced
  when: ?
* hundred THREATEN/violence occurred
  when: 2014-02-21 "at night"
  where: "the stage"; kyiv
  by: "a commander of one hundred men"
  to: yanu
  about: stormthreat
* resdem RETREAT/resign demanded optional
  when: 2014-02-22 "by ten on Saturday morning"
  by: yanu
* stormthreat ASSAULT/firearms threatened optional
  when: 2014-02-22 "Saturday morning"
  by: "a commander of one hundred men"
  to: yanu
* sorry CONCEDE occurred
  when: 2014-02-21 "at night"
  by: klitschko
  to: "the crowd"
* yarno REJECT/yield occurred
  when: 2014-02-21
  by: yarosh
  about: disarm
* merkel SUPPORT occurred
  when: 2014-02-21
  by: merkel
  to: ministers3
  where: "Berlin"
* usok SUPPORT occurred
  when: 2014-02-21
  by: us
  to: "courageous leaders"
  about: pact
  answers: pact "praised"
* ussanc SANCTION hypothetical
  when: ?
  by: us
* resreq REQUEST/yield occurred
  when: 2014-02-21 "at night"
  where: "the stage"; kyiv
  by: "a commander of one hundred men"
  to: yanu
  about: resdem
* sikreq REQUEST/yield occurred
  when: 2014-02-20/2014-02-21 bounded "earlier"
  by: sikorski
  to: opp
  about: pact
* whistle PROTEST/demo occurred optional
  when: 2014-02-21
  to: klitschko; "the president"
figure: votes 386 "386 votes" of rada
figure: votes 310 "310" of rada

== c-maidan-3
outlet: Russkoye Obozreniye
register: state-media
published: 2014-02-23
--
{pact|Agreement} {tear|torn up} in a night: who rules in Kiev?

Of the {pact|signatures} of the 21st not one was worth the ink. On Saturday, with Maidan "hundreds" {guardrada|posted} at every door of the Rada, 328 deputies {remove|proclaimed} that the legitimate head of state had "{selfout|withdrawn} himself" and fixed elections for 25 May. Neither the constitution nor shame knows such a procedure. Viktor Yanukovych, speaking from Kharkov, {coup|called} it a {remove|coup d'etat} after the pattern of the Thirties and declared that he will not {nores|resign}. His car had been {carshoot|fired upon}, he said.

Timoshenko, {tymofree|released} from her prison hospital the same evening, was wheeled onto the stage and {tymocall|exhorted} the radicals not to leave before the end. Yesterday's speaker has {speaker|resigned} "for sickness"; Turchynov, her right hand, was this Sunday given the powers of president. Deputies then {lang|annulled} the law on regional languages, a {lang|blow} aimed at every second citizen.

Moscow has {recall|called} its ambassador {recall|home} to consult. By telephone Sergei Lavrov {lavrov|demanded} of the three foreign ministers that they hold their clients to the paper they themselves had {wit|guaranteed}. He got sympathy. Washington's envoy {usrec|spoke} of "the will of the people". The second part of the credit, two billion dollars, will be {credit|held back} until it is clear with whom one deals.

In the east people do not mean to wait. Five thousand {sevrally|gathered} on Nakhimov Square in Sevastopol, elected a mayor by raising of hands and {selfdef|began} to {selfdef|enrol} companies of self-defence. Crimea and Kharkov congresses {congress|resolved} to take power locally until order is restored. In Lvov, on the contrary, men of Berkut were {kneel|put on their knees} on a stage to beg pardon.
--
who lavrov: office RU | Sergei Lavrov
* guardrada MOBILIZE/militia occurred
  when: 2014-02-22 "Saturday"
  where: "every door of the Rada"; kyiv
  by: "hundreds"
* pact AGREE occurred
  when: 2014-02-21 from text "the 21st"
* remove SANCTION/expel occurred
  when: 2014-02-22 "Saturday"
  where: kyiv
  by: rada
  to: yanu
* coup ACCUSE/disapprove occurred
  when: 2014-02-22 "Saturday"
  where: kharkiv
  by: yanu
  to: rada
  about: remove
  answers: remove "called it"
* nores REJECT/yield occurred
  when: 2014-02-22 "Saturday"
  where: kharkiv
  by: yanu
  to: rada
  about: RETREAT/resign
* carshoot ASSAULT/firearms occurred
  when: 2014-02-21/2014-02-22 bounded
  to: yanu; "His car" thing
  said: yanu party "said"
* tymofree RETREAT/release occurred
  when: 2014-02-22 "the same evening"
  to: tymo
  where: "her prison hospital"
  released: 1 "Timoshenko"
* tymocall REQUEST/change occurred
  when: 2014-02-22 "the same evening"
  by: tymo
  to: "the radicals"
  about: PROTEST
* speaker RETREAT/resign occurred
  when: 2014-02-22/2014-02-23 bounded
  by: "Yesterday's speaker"
* lang COERCE/restrict occurred
  when: 2014-02-23
  by: rada
  to: "every second citizen"
* recall SANCTION/withdraw occurred
  when: 2014-02-22/2014-02-23 bounded
  by: russia
* lavrov REQUEST/change occurred
  when: 2014-02-22/2014-02-23 bounded
  by: lavrov
  to: ministers3
  about: pact
* wit SUPPORT occurred
  when: 2014-02-21 "the 21st"
  by: ministers3
  about: pact
* usrec SUPPORT occurred
  when: 2014-02-22/2014-02-23 bounded
  by: us
* credit SANCTION/discontinue announced
  when: ?
  by: russia
* sevrally PROTEST/demo occurred
  when: 2014-02-22/2014-02-23 bounded
  where: "Nakhimov Square"; sevas
  by: "Five thousand"
* selfdef MOBILIZE/militia occurred
  when: 2014-02-22/2014-02-23 bounded
  where: sevas
  by: "Five thousand"
* congress COERCE/seize announced optional
  when: ?
  by: "Crimea and Kharkov congresses"
* kneel COERCE occurred
  when: 2014-02-22/2014-02-23 bounded
  where: lviv
  to: berkut
* tear SANCTION/withdraw occurred
  when: 2014-02-21/2014-02-22 bounded "in a night"
* selfout RETREAT/resign occurred optional
  when: ?
  by: "the legitimate head of state"
  said: rada official "proclaimed"
figure: votes 328 "328 deputies" of rada
