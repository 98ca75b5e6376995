story: a-bardo
conflict: Tunisia
countries: TN
facts: On 18 March 2015 two gunmen killed visitors at the Bardo museum in Tunis: 19 dead were given first, then 21, 23 with the attackers, 22 victims in the end. Islamic State claimed it on 19 March; Tunisia blamed the Okba Ibn Nafaa brigade, whose chief Lokman Abou Sakhr was killed near Gafsa on 28 March; police chiefs were dismissed on 23 March; a march against terror was held on 29 March. (public record: statements of the prime minister and interior ministry of Tunisia; press.)

who gunmen: unknown TN | gunmen; assailants; the two men; attackers
who essid: person TN | Habib Essid; Essid; prime minister
who essebsi: person TN | Beji Caid Essebsi; Caid Essebsi; Essebsi
who interior: body TN | Interior Ministry; ministry of the interior
who is: group - | Islamic State; Daech; Daesh; IS
who okba: group TN | Okba Ibn Nafaa; Okba Ibn Nafaa brigade; Oqba brigade
who sakhr: person DZ | Lokman Abou Sakhr; Abou Sakhr; Loqman Abu Sakhr
who parl: body TN | parliament; Assembly; deputies
who ennahda: party TN | Ennahda
who tourists: population - | tourists; visitors; holidaymakers; cruise passengers
who forces: force TN | security forces; special units; National Guard; anti-terror brigade; the army
who algeria: state DZ | Algeria; Algiers
who france: state FR | France; Paris
who hollande: person FR | François Hollande; Hollande
who us: state US | United States; Washington
who eu: organisation - | European Union; EU
who costa: organisation IT | Costa; MSC
who uk: state GB | Britain; London
who unsc: body - | Security Council

where museum: site TN 36.8094 10.1346 | Bardo museum; Bardo; National Museum; the museum
where tunis: town TN 36.8190 10.1658 | Tunis; TUNIS
where sidiaich: near TN 34.7000 8.8000 | Sidi Aich; Sidi Yaïch
where gafsa: town TN 34.4250 8.7842 | Gafsa
where kasserine: province TN 35.1700 8.8300 | Kasserine
where chaambi: region TN 35.2000 8.6700 | Chaambi; Mount Chaambi
where libyac: country LY - - | Libya
where sousse: town TN 35.8254 10.6370 | Sousse

== a-bardo-1
outlet: Carthage Direct
register: live-blog
published: 2015-03-18
--
Tunis museum: gunmen hold out three hours, prime minister says 19 dead

21:30 Ending here. A crowd with candles is {vigil|standing} on Bourguiba avenue, singing the anthem. "We're not afraid, we are here."

20:45 Toll, latest from the health minister: 20 foreigners and three Tunisians {bardo|killed}, the attackers included or not, he was asked twice and answered twice differently. More than forty {bardo|injured}.

19:50 President Essebsi on television: "merciless {warvow|war}" on terrorists; the army will be {armyurban|posted} in the large towns. Hollande has {hollande|rung} him. Washington {cond|condemns}, Rabat {cond|condemns}, the Security Council too.

18:10 Our colleague at La Goulette: the two cruise ships will not wait for morning. 

17:00 Essid corrects: not eight but nineteen dead, seventeen of them tourists from Poland, Italy, Germany, Spain; plus a cleaning woman and a policeman. Some two or three accomplices could be at large.

15:35 It's over. The two men were {storm|shot} by special units, says the Interior Ministry; one officer lost his life. State TV shows old people, running.

14:20 Inside parliament next door, where a bill on terror was on the agenda, deputies were told to {evac|leave} the committee rooms. One tweets: "{bardo|gunfire}, people on the floor". They are now being {evac|led out} to the main hall.

13:55 {hostage|Hostages}: "about ten", according to radio Mosaïque; "up to thirty", says a union man who knows a guard.

13:05 First word: {bardo|shots} near the Bardo. Men in military dress, Kalashnikovs, {bardo|shooting} at coaches as passengers got out, and then into the museum itself.

~ Le fil RSS | Signaler une erreur
~ Most shared today: Solar eclipse on Friday
--
who healthmin: person TN | the health minister
who morocco: state MA | Rabat
who unionm: person TN | a union man
who mosaique: outlet TN | radio Mosaïque
where bourguiba: site TN 36.8000 10.1800 | Bourguiba avenue
where goulette: town TN 36.8183 10.3050 | La Goulette
* bardo ASSAULT/firearms occurred
  when: 2015-03-18 "13:05"
  where: museum; tunis
  by: gunmen "The two men"
  to: tourists
  with: small-arms "Kalashnikovs"
  killed: 20 "20 foreigners" side civilian voice healthmin of "foreigners"
  killed: 3 "three Tunisians" side civilian voice healthmin of "Tunisians"
  injured: >=40 "More than forty" side civilian voice healthmin
  killed: 19 "nineteen" side civilian voice essid
  killed: 19 "19" side civilian voice essid
  killed: 8 "eight" side civilian voice essid
  killed: 17 "seventeen of them tourists" part side civilian voice essid of "tourists"
  killed: 1 "a cleaning woman" part side civilian voice essid
  killed: 1 "a policeman" part side recipient voice essid
  said: healthmin official
  said: essid official "says"
* vigil PROTEST/demo ongoing
  when: 2015-03-18 "21:30"
  where: bourguiba
  by: "A crowd"
* armyurban MOBILIZE/troops announced
  when: ?
  where: "the large towns"
  by: forces "the army"
* hollande CONSULT/phone occurred
  when: 2015-03-18 "19:50"
  by: hollande; essebsi
  to: essebsi
* cond ACCUSE/disapprove occurred
  when: 2015-03-18 "19:50"
  by: us; morocco; unsc
  to: gunmen
  about: bardo
  answers: bardo
* storm ASSAULT/firearms occurred
  when: 2015-03-18 "15:35"
  where: museum
  by: forces "special units"
  to: gunmen "The two men"
  killed: 2 "two men" side recipient voice interior
  killed: 1 "one officer" side actor voice interior
  said: interior official "says"
* evac AID occurred
  when: 2015-03-18 "14:20"
  where: "committee rooms"
  to: parl "deputies"
* hostage ASSAULT/abduct occurred
  when: 2015-03-18 "13:55"
  where: museum
  by: gunmen
  to: tourists
  abducted: ~10 "about ten" side civilian voice mosaique
  abducted: <=30 "up to thirty" side civilian voice unionm
  said: mosaique media "according to"
  said: unionm unnamed "says"
* warvow THREATEN/violence occurred
  when: 2015-03-18 "19:50"
  by: essebsi
  to: "terrorists"

== a-bardo-2
outlet: Baltic Day
register: tabloid
published: 2015-03-20
--
HID 24 HOURS in a cupboard! Spanish couple {found|found} alive as ISIS boasts of beach-holiday {bardo|bloodbath}

A pregnant Spanish woman and her husband have been {found|found} SAFE after crouching all night behind a Roman statue, too scared to breathe.

The pair never knew the {bardo|massacre} was over. Cops with torches {found|discovered} them at breakfast time yesterday. "They thought we were the killers," said a museum worker.

It came as ISIS gloated online that two "knights" had {bardo|slaughtered} the "crusaders" with machine guns and grenades - and {morethr|threatened} that "what you've seen is only the first drop of rain".

The death toll's now 23, say the Tunisians, with 18 of the victims identified: Japs 3, Italians 4, Colombians 2, Spaniards 2, plus folk from Britain, Poland, France, Belgium, Australia and Russia. Nine {arr|nicked}: four of them "directly" linked to the {bardo|attack}, the president's office reckons, among them a dad and a sister.

One of the gunmen was KNOWN to the spooks, prime minister Essid admitted to a French radio. Both had {train|trained} with guns in Libya and sneaked back in December, a junior minister says.

Cruise giants Costa and MSC have {cruise|axed} every stop in Tunis. Thousands of bookings are going down the pan, with Sousse and Djerba hoteliers in tears. Tunisians yesterday {rally2|rallied} outside the bullet-scarred gates with signs saying COME BACK.

London is {ukteam|sending} counter-terror cops to help. Paris {guid|offers} the same.

~ LOOK: Eclipse bikini babes | WIN a week in Djerba (closing date extended)
~ SHARE 4.5k | 399 comments: "Never again!"
~ Bomb squad called to chip shop | Killer hippo on the loose
--
who is: ISIS
who couple: population ES | Spanish couple; Spanish woman and her husband
who france: Paris
who presoff: office TN | the president's office
who minsec: person TN | a junior minister
who tunisians: government TN | the Tunisians
where djerba: region TN - - | Djerba
* bardo ASSAULT/firearms occurred
  when: 2015-03-18
  where: "museum"
  by: gunmen; is claimed
  to: "crusaders"
  with: small-arms "machine guns"; grenade "grenades"
  killed: 23 "23" side unknown voice tunisians
  killed: 18 "18 of the victims" part side civilian of "victims"
  killed: 3 "Japs 3" part side civilian
  killed: 4 "Italians 4" part side civilian
  killed: 2 "Colombians 2" part side civilian
  killed: 2 "Spaniards 2" part side civilian
  said: is party claimed "gloated"
  said: tunisians official "say"
* found AID occurred optional
  when: 2015-03-19 "yesterday"
  where: "behind a Roman statue"
  by: "Cops"
  to: couple
* morethr THREATEN/violence occurred
  when: 2015-03-19/2015-03-20 bounded
  by: is
* arr COERCE/arrest occurred
  when: 2015-03-18/2015-03-20 bounded
  to: "Nine"
  detained: 9 "Nine" side unknown voice presoff
  detained: 4 "four of them" part side unknown voice presoff
  said: presoff official claimed "reckons"
* train MOBILIZE/militia occurred
  when: ?
  where: libyac
  by: gunmen
  said: minsec official "says"
* cruise SANCTION/discontinue occurred
  when: 2015-03-18/2015-03-20 bounded
  where: tunis
  by: costa
* rally2 PROTEST/demo occurred
  when: 2015-03-19 "yesterday"
  where: "bullet-scarred gates"
  by: "Tunisians"
* ukteam COOPERATE announced
  when: ?
  by: uk
  to: tunisians
* guid AGREE occurred
  when: 2015-03-18/2015-03-20 bounded
  by: france
  to: tunisians
  about: COOPERATE

== a-bardo-3
outlet: Sfax Chronicle
register: daily
published: 2015-03-30
--
"The world is Bardo": thousands {march|march}, and the ministry produces a body

Yesterday at eleven President Caid Essebsi took the arm of François Hollande on one side and the Polish president's on the other and {march|walked} the last 150 metres to the museum. Behind the ropes the real {march|procession}, from Bab Saadoun, had been under way for an hour: 12,000 say the police, and the UGTT many times that. The Popular Front {pfboycott|stayed away}, as it had announced, since Ennahda would be there; it {blameenn|holds} the Islamists {blameenn|answerable} for the {belaid|murders} of two of its men in 2013.

Hours earlier Habib Essid had news. Nine members of the Okba Ibn Nafaa brigade, "most of its leaders", had been {sakhr|killed} on Saturday evening in Sidi Aich, in the region of Gafsa, by the National Guard, with the Algerian Lokman Abou Sakhr among them, "the brain of the {bardo|Bardo}". An {sakhr|ambush} prepared for days, a spokesman of the interior added: a car, a bend, forty minutes. Four guards had light {sakhr|wounds}. It was he too, according to the ministry, who {chaambi|struck} on Mount Chaambi in July last, when fifteen soldiers {chaambi|fell} at the hour of breaking the fast.

And Daech, which claimed the {bardo|killings} on the 19th? "A communiqué," the spokesman said. "We have the phones."

The museum {reopen2|opened} its doors to schoolchildren on Friday; to the public it will {reopen|open} today. A twenty-second victim, a Frenchwoman, died on Saturday. Her name was hurriedly added to the marble. Hollande {hthank|thanked} the guide who had {guide|led} forty-five Italians through a back door and {hpledge|pledged} that the French debt swap for Tunisia "will be signed this spring".

Six police chiefs {sack|dismissed} on Monday last, of whom those of the Bardo district and of tourism, were watching, it's said, on television.

~ À lire aussi: Deux morts dans une rixe | Le Club Africain fusille l'Espérance (3-0)
~ Crédit photo: archives. Crédit photo: archives.
--
who polish: person PL | the Polish president
who ugtt: organisation TN | the UGTT
who pf: party TN | Popular Front
who ministry: body TN | the ministry; a spokesman of the interior; the spokesman
where babsaad: site TN 36.8080 10.1580 | Bab Saadoun
who tunisia: state TN | Tunisia
* march PROTEST/demo occurred
  when: 2015-03-29 "Yesterday at eleven"
  where: museum; babsaad
  by: essebsi; hollande; polish; "thousands"
* pfboycott PROTEST/boycott occurred
  when: 2015-03-29
  by: pf
  to: ennahda
* blameenn ACCUSE/allege occurred
  when: ?
  by: pf
  to: ennahda "the Islamists"
  about: belaid
* belaid ASSAULT/targeted occurred
  when: 2013 from text "2013"
  by: ennahda alleged of pf
  to: pf "two of its men"
  killed: 2 "two of its men" side recipient
* sakhr ASSAULT/firearms occurred
  when: 2015-03-28 "Saturday evening"
  where: sidiaich; gafsa
  by: forces "the National Guard"
  to: okba; sakhr
  killed: 9 "Nine members" side recipient voice essid
  injured: 4 "Four guards" side actor
  said: essid official
  said: ministry official "added"
* bardo ASSAULT/firearms occurred
  when: ?
  where: museum
  by: sakhr alleged of essid; is claimed; okba alleged of essid
  killed: 22 "twenty-second" side civilian
  killed: 1 "a Frenchwoman" part side civilian
* chaambi ASSAULT occurred
  when: 2014-07 "July last"
  where: chaambi
  by: sakhr alleged of ministry
  to: "soldiers"
  killed: 15 "fifteen soldiers" side recipient
  said: ministry official "according to"
* reopen2 RETREAT/access occurred optional
  when: 2015-03-27 "Friday"
  where: museum
* reopen RETREAT/access announced optional
  when: 2015-03-30 "today"
  where: museum
* hthank SUPPORT occurred
  when: 2015-03-29
  by: hollande
  to: "the guide"
  answers: guide "thanked the guide"
* guide AID occurred
  when: ?
  where: museum
  by: "the guide"
  to: "forty-five Italians"
* hpledge AGREE occurred
  when: 2015-03-29
  by: hollande
  to: tunisia
  about: AID
* sack SANCTION/expel occurred
  when: 2015-03-23 "Monday last"
  to: "Six police chiefs"
  count: 6 "Six"
figure: demonstrators 12000 "12,000" at museum voice "the police"

== a-bardo-4
outlet: Maghreb Policy Letter
register: analysis
published: 2015-07-03
--
From Bardo to the beach: a hundred days of "we were warned"

Between the {bardo|shots} in the museum and the {sousse|shots} on the sand of Sousse lie one hundred days, and nothing that was {promises|promised} in the first week was there in the fourteenth. Thirty-eight people, thirty of them British, were {sousse|killed} last Friday on a hotel beach and by a pool by a single man with a rifle in a parasol. Police {soussek|shot} him after half an hour and more. That, too, was claimed by IS.

After the {bardo|raid} on the museum, in which twenty-two visitors and Tunisians lost their lives, the government {mosque|undertook} to {mosqshut|shut} unlicensed mosques; it did so, eighty {mosqshut|closures} in all, this week. It had {lawp|promised} a law; the Assembly is to {law|vote} before the end of July, says its speaker, and the death penalty is back in the draft, which Human Rights Watch {hrwl|deplores}. It had announced armed tourist police: since Wednesday 1,377 men are {tpol|on the beaches}. And a trench: soldiers are {trench|digging} one along the frontier with Libya, 168 kilometres, to be done by December.

There's no denying the results elsewhere. In the Gafsa {sakhr|ambush} of 28 March the Oqba brigade {sakhr|lost} its head. A Moroccan whom Tunis thought the quartermaster of the {bardo|Bardo} was {touil|arrested} near Milan on 20 May; Italy's judges {toulno|refused} in June to {extrad|hand} him {extrad|over}. On the other side of the book, eleven soldiers {april|killed} in April at Sbiba, an army corporal who {bouch|shot} seven comrades in Bouchoucha barracks on 25 May, ten Tunisian consular staff {cons|abducted} in Tripoli on 12 June and {consrel|let go} a week later, when Tunis {extra2|gave up} to Libya Dawn a man it had in jail.

The British may {fco|advise} their nationals to go home. In that case the season is over, and so perhaps is the coalition: Ennahda's base grumbles about mosques, Essebsi's about Ennahda. A {emg|state of emergency}, last {emgend|lifted} in March 2014, is being considered. In a speech that he is to give tomorrow, we hear, the president may go further.
--
who dawn: group LY | Libya Dawn
who moroccan: person MA | A Moroccan
who hrw: organisation - | Human Rights Watch
who italyj: body IT | Italy's judges
who ukfco: government GB | The British
who tunisg: government TN | Tunis; the government
where sbiba: town TN 35.5430 9.0740 | Sbiba
where bouch: site TN 36.8000 10.1500 | Bouchoucha barracks
where tripoli: town LY 32.8874 13.1873 | Tripoli
where milan: town IT 45.4643 9.1895 | Milan
where frontier: region TN - - | frontier with Libya
* bardo ASSAULT/firearms occurred
  when: 2015-03-18 from sousse "one hundred days"
  where: museum
  by: moroccan alleged of tunisg
  to: tourists "visitors"
  killed: 22 "twenty-two visitors and Tunisians" side civilian
* sousse ASSAULT/firearms occurred
  when: 2015-06-26 "last Friday"
  where: sousse
  by: is claimed; "a single man"
  to: "Thirty-eight people"
  with: small-arms "rifle"
  killed: 38 "Thirty-eight people" side civilian
  killed: 30 "thirty of them British" part side civilian of "British"
* soussek ASSAULT/firearms occurred
  when: 2015-06-26 "after half an hour"
  where: sousse
  by: "Police"
  to: "a single man"
  killed: 1 "him" side recipient
* promises AGREE occurred optional
  when: 2015-03 "the first week"
  by: tunisg
* mosque AGREE occurred
  when: 2015-03
  by: tunisg
  about: COERCE/restrict
  answers: bardo
* mosqshut COERCE/restrict occurred
  when: 2015-06-29/2015-07-03 "this week"
  by: tunisg
  to: "unlicensed mosques" thing
  sites: 80 "eighty"
* lawp AGREE occurred
  when: 2015-03
  by: tunisg
  about: law
* law SUPPORT announced optional
  when: 2015-07 "before the end of July"
  by: parl
* hrwl ACCUSE/disapprove occurred
  when: ?
  by: hrw
  to: parl
  about: law
  answers: law
* tpol MOBILIZE/police occurred
  when: 2015-07-01/2015-07-03 "since Wednesday"
  where: "on the beaches"
  by: tunisg
* trench MOBILIZE/troops ongoing optional
  when: 2015-07-03
  where: frontier
  by: "soldiers"
* sakhr ASSAULT/firearms occurred
  when: 2015-03-28 from text "28 March"
  where: gafsa
  to: okba
  killed: 1 "its head" side recipient
* touil COERCE/arrest occurred
  when: 2015-05-20 from text "20 May"
  where: milan
  to: moroccan
* toulno REJECT occurred
  when: 2015-06 "June"
  by: italyj
  to: tunisg
  about: extrad
* extrad COOPERATE demanded optional
  when: ?
  by: italyj
  to: tunisg
* april ASSAULT/firearms occurred
  when: 2015-04 "April"
  where: sbiba
  to: "soldiers"
  killed: 11 "eleven soldiers" side recipient
* bouch ASSAULT/firearms occurred
  when: 2015-05-25 from text "25 May"
  where: bouch
  by: "an army corporal"
  to: "seven comrades"
  killed: 7 "seven comrades" side recipient
* cons ASSAULT/abduct occurred
  when: 2015-06-12 from text "12 June"
  where: tripoli
  to: "Tunisian consular staff"
  abducted: 10 "ten Tunisian consular staff" side civilian
* consrel RETREAT/release occurred
  when: 2015-06-19 from cons "a week later"
  to: "Tunisian consular staff"
  released: 10 "ten Tunisian consular staff" side civilian
* extra2 CONCEDE occurred
  when: 2015-06-19 from cons "a week later"
  by: tunisg
  to: dawn
  released: 1 "a man"
* fco REQUEST/change hypothetical
  when: ?
  by: ukfco
  to: "their nationals"
* emgend CONCEDE occurred
  when: 2014-03 from text "March 2014"
* emg COERCE/martial-law hypothetical
  when: ?
  by: tunisg
figure: police 1377 "1,377 men" of tunisg
