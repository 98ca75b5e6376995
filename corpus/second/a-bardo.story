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
Tunis museum: gunmen {attack|hold out} three hours, prime minister says 19 dead

21:30 Ending here. A crowd with candles is {vigil|standing} on Bourguiba avenue, singing the anthem. "We're not afraid, we are here."

20:45 Toll, latest from the health minister: 20 foreigners and three Tunisians {attack|killed}, the attackers included or not, he was asked twice and answered twice differently. More than forty injured.

19:50 President Essebsi on television: "merciless {war|war}" on terrorists; the army will be {posted|posted} in the large towns. Hollande has {rung|rung} him. Washington {uscond|condemns}, Rabat {rabcond,sccond|condemns}, the Security Council too.

18:10 Our colleague at La Goulette: the two cruise ships will not wait for morning. 

17:00 Essid corrects: not eight but nineteen dead, seventeen of them tourists from Poland, Italy, Germany, Spain; plus a cleaning woman and a policeman. Some two or three accomplices could be at large.

15:35 It's over. The two men were {shot|shot} by special units, says the Interior Ministry; one officer lost his life. State TV shows old people, running.

14:20 Inside parliament next door, where a bill on terror was on the agenda, deputies were {evac|told} to leave the committee rooms. One tweets: "{attack|gunfire}, people on the floor". They are now being {evac|led out} to the main hall.

13:55 {hostages|Hostages}: "about ten", according to radio Mosaïque; "up to thirty", says a union man who knows a guard.

13:05 First word: {attack|shots} near the Bardo. Men in military dress, Kalashnikovs, {attack|shooting} at coaches as passengers got out, and then into the museum itself.

~ Le fil RSS | Signaler une erreur
~ Most shared today: Solar eclipse on Friday
--
who healthmin: person TN | the health minister
who morocco: state MA | Rabat
who unionm: person TN | a union man
who mosaique: outlet TN | radio Mosaïque
where bourguiba: site TN 36.8000 10.1800 | Bourguiba avenue
where goulette: town TN 36.8183 10.3050 | La Goulette
* attack ASSAULT/firearms occurred
  when: 2015-03-18
  where: museum; tunis
  by: gunmen
  to: tourists; "coaches" thing; museum thing
  with: small-arms "Kalashnikovs"
  killed: 19 "19 dead" voice essid side recipient
  killed: 20 "20 foreigners" part voice healthmin
  killed: 3 "three Tunisians" part voice healthmin
  injured: >=40 "More than forty injured" voice healthmin
  killed: 8 "eight" voice essid
  killed: 19 "nineteen dead" voice essid
  killed: 17 "seventeen of them tourists" part side civilian voice essid
  killed: 1 "a cleaning woman" part side civilian voice essid
  killed: 1 "a policeman" part voice essid
  said: essid official "says"
  said: healthmin official
* vigil PROTEST/demo occurred
  when: 2015-03-18 "21:30"
  where: bourguiba; tunis
  by: "A crowd"
  to: gunmen
* war THREATEN/violence occurred
  when: 2015-03-18 "19:50"
  by: essebsi
  to: "terrorists"
  answers: attack "merciless war"
* posted MOBILIZE/troops announced
  when: ?
  where: "the large towns"
  by: forces
  to: "terrorists"
  said: essebsi official
* rung CONSULT/phone occurred
  when: 2015-03-18
  by: hollande; essebsi
  to: essebsi
* uscond ACCUSE/disapprove occurred
  when: 2015-03-18
  by: us
  to: gunmen
  about: attack
  answers: attack "condemns"
* rabcond ACCUSE/disapprove occurred
  when: 2015-03-18
  by: morocco
  to: gunmen
  about: attack
  answers: attack "condemns"
* sccond ACCUSE/disapprove occurred
  when: 2015-03-18
  by: unsc
  to: gunmen
  about: attack
  answers: attack "condemns"
* shot ASSAULT/firearms occurred
  when: 2015-03-18 "15:35"
  where: museum; tunis
  by: forces
  to: gunmen
  killed: 2 "The two men" side recipient voice interior
  killed: 1 "one officer" side actor voice interior
  said: interior official "says"
* evac AID occurred
  when: 2015-03-18 "14:20"
  where: "parliament"; tunis
  to: parl
* hostages ASSAULT/abduct occurred
  when: 2015-03-18 "13:55"
  where: museum; tunis
  by: gunmen
  abducted: ~10 "about ten" side recipient voice mosaique
  abducted: <=30 "up to thirty" side recipient voice unionm
  said: mosaique media "according to"
  said: unionm witness "says"
  part_of: attack

== a-bardo-2
outlet: Baltic Day
register: tabloid
published: 2015-03-20
--
HID 24 HOURS in a cupboard! Spanish couple {couplefound|found} alive as ISIS boasts of beach-holiday {attack|bloodbath}

A pregnant Spanish woman and her husband have been {couplefound|found} SAFE after crouching all night behind a Roman statue, too scared to breathe.

The pair never knew the {attack|massacre} was over. Cops with torches {couplefound|discovered} them at breakfast time yesterday. "They thought we were the killers," said a museum worker.

It came as ISIS gloated online that two "knights" had {attack|slaughtered} the "crusaders" with machine guns and grenades - and {threat|threatened} that "what you've seen is only the first {threat,rain|drop} of rain".

The death toll's now 23, say the Tunisians, with 18 of the victims identified: Japs 3, Italians 4, Colombians 2, Spaniards 2, plus folk from Britain, Poland, France, Belgium, Australia and Russia. Nine {nicked|nicked}: four of them "directly" linked to the {attack|attack}, the president's office reckons, among them a dad and a sister.

One of the gunmen was KNOWN to the spooks, prime minister Essid admitted to a French radio. Both had {trained|trained} with guns in Libya and sneaked back in December, a junior minister says.

Cruise giants Costa and MSC have {axed|axed} every stop in Tunis. Thousands of bookings are going down the pan, with Sousse and Djerba hoteliers in tears. Tunisians yesterday {rally|rallied} outside the bullet-scarred gates with signs saying COME BACK.

London is {ukcops|sending} counter-terror cops to help. Paris {offer|offers} the same.

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
* couplefound AID occurred optional
  when: 2015-03-19 "yesterday"
  where: "museum"; tunis
  by: "Cops"
  to: couple
* attack ASSAULT/firearms occurred
  when: 2015-03-18/2015-03-19 bounded
  where: "museum"; tunis
  by: gunmen; is claimed
  to: "victims"
  with: small-arms "machine guns"; grenade "grenades"
  killed: 23 "23" voice tunisians
  killed: 18 "18 of the victims" part voice tunisians
  killed: 3 "Japs 3" part voice tunisians
  killed: 4 "Italians 4" part voice tunisians
  killed: 2 "Colombians 2" part voice tunisians
  killed: 2 "Spaniards 2" part voice tunisians
  said: is party "gloated"
* threat THREATEN/violence occurred
  when: 2015-03-18/2015-03-20 bounded
  by: is
  about: ASSAULT by is
* rain ASSAULT threatened optional
  when: ?
  by: is
* nicked COERCE/arrest occurred
  when: 2015-03-18/2015-03-20 bounded
  by: tunisians
  detained: 9 "Nine" side recipient
  detained: 4 "four of them" part side recipient voice presoff
  said: presoff official "reckons"
* trained MOBILIZE/militia occurred optional
  when: ?
  where: libyac
  by: gunmen
  said: minsec official "says"
* axed SANCTION/discontinue occurred
  when: 2015-03-18/2015-03-20 bounded
  where: tunis
  by: costa
* rally PROTEST/demo occurred
  when: 2015-03-19 "yesterday"
  where: "bullet-scarred gates"; tunis
  by: "Tunisians"
* ukcops MOBILIZE/police announced
  when: ?
  where: tunis
  by: uk
* offer AGREE occurred
  when: 2015-03-18/2015-03-20 bounded
  by: france
  about: MOBILIZE/police by france

== a-bardo-3
outlet: Sfax Chronicle
register: daily
published: 2015-03-30
--
"The world is Bardo": thousands {march|march}, and the ministry produces a body

Yesterday at eleven President Caid Essebsi took the arm of François Hollande on one side and the Polish president's on the other and {march|walked} the last 150 metres to the museum. Behind the ropes the real {march|procession}, from Bab Saadoun, had been under way for an hour: 12,000 say the police, and the UGTT many times that. The Popular Front {boycott|stayed away}, as it had {boycott!announced|announced}, since Ennahda would be there; it holds the Islamists {answerable|answerable} for the {murders|murders} of two of its men in 2013.

Hours earlier Habib Essid had news. Nine members of the Okba Ibn Nafaa brigade, "most of its leaders", had been {ambush|killed} on Saturday evening in Sidi Aich, in the region of Gafsa, by the National Guard, with the Algerian Lokman Abou Sakhr among them, "the brain of the Bardo". An {ambush|ambush} prepared for days, a spokesman of the interior added: a car, a bend, forty minutes. Four guards had light wounds. It was he too, according to the ministry, who {chaambi|struck} on Mount Chaambi in July last, when fifteen soldiers {chaambi|fell} at the hour of breaking the fast.

And Daech, which claimed the {attack|killings} on the 19th? "A communiqué," the spokesman said. "We have the phones."

The museum {schoolopen|opened} its doors to schoolchildren on Friday; to the public it will {pubopen|open} today. A twenty-second victim, a Frenchwoman, died on Saturday. Her name was hurriedly added to the marble. Hollande {thank|thanked} the guide who had {guide|led} forty-five Italians through a back door and {pledge|pledged} that the French debt swap for Tunisia "will be {swap|signed} this spring".

Six police chiefs {dismiss|dismissed} on Monday last, of whom those of the Bardo district and of tourism, were watching, it's said, on television.

~ À lire aussi: Deux morts dans une rixe | Le Club Africain fusille l'Espérance (3-0)
~ Crédit photo: archives. Crédit photo: archives.
--
who polish: person PL | the Polish president
who ugtt: organisation TN | the UGTT
who pf: party TN | Popular Front
who ministry: body TN | the ministry; a spokesman of the interior; the spokesman
where babsaad: site TN 36.8080 10.1580 | Bab Saadoun
where tunisiac: country TN - - | Tunisia
* march PROTEST/demo occurred
  when: 2015-03-29 "Yesterday"
  where: museum; babsaad
  by: "thousands"; essebsi; hollande; polish
* boycott PROTEST/boycott occurred
  when: 2015-03-29 "Yesterday"
  by: pf
  to: ennahda
* answerable ACCUSE/allege occurred
  when: 2013/2015-03-30 bounded
  by: pf
  to: ennahda
  about: murders
* murders ASSAULT/targeted occurred
  when: 2013 from text "2013"
  by: ennahda alleged of pf
  to: pf
  killed: 2 "two of its men" side recipient
* ambush ASSAULT/firearms occurred
  when: 2015-03-28 "Saturday evening"
  where: sidiaich; gafsa
  by: forces
  to: okba; sakhr
  killed: 9 "Nine members" side recipient voice essid
  injured: 4 "Four guards" side actor voice ministry
  said: essid official
  said: ministry official "added"
* chaambi ASSAULT occurred
  when: 2014-07 "July last"
  where: chaambi
  by: sakhr alleged of ministry
  to: "soldiers"
  killed: 15 "fifteen soldiers" side recipient
  said: ministry official "according to"
* attack ASSAULT/firearms occurred
  when: 2015-03-01/2015-03-19 bounded
  where: museum
  by: is claimed; sakhr alleged of essid
  killed: 22 "twenty-second victim" side recipient as_of 2015-03-28
* schoolopen RETREAT/access occurred
  when: 2015-03-27 "Friday"
  where: museum
  to: "schoolchildren"
* pubopen RETREAT/access announced
  when: 2015-03-30 "today"
  where: museum
  to: "the public"
* thank SUPPORT occurred
  when: 2015-03-29 "Yesterday"
  where: museum
  by: hollande
  to: "the guide"
* guide AID occurred
  when: 2015-03-01/2015-03-19 bounded
  where: museum
  by: "the guide"
  to: "Italians"
* pledge AGREE occurred
  when: 2015-03-29 "Yesterday"
  where: museum
  by: hollande
  to: tunisiac
  about: swap
* swap AGREE announced
  when: 2015-03/2015-06 season "this spring"
  by: hollande
* dismiss SANCTION/expel occurred
  when: 2015-03-23 "Monday last"
  to: "police chiefs"
figure: demonstrators 12000 "12,000" voice "the police"

== a-bardo-4
outlet: Maghreb Policy Letter
register: analysis
published: 2015-07-03
--
From Bardo to the beach: a hundred days of "we were warned"

Between the {attack|shots} in the museum and the {sousse|shots} on the sand of Sousse lie one hundred days, and nothing that was {firstprom|promised} in the first week was there in the fourteenth. Thirty-eight people, thirty of them British, were {sousse|killed} last Friday on a hotel beach and by a pool by a single man with a rifle in a parasol. Police {shothim|shot} him after half an hour and more. That, too, was claimed by IS.

After the {attack|raid} on the museum, in which twenty-two visitors and Tunisians lost their lives, the government {undertook|undertook} to {closures|shut} unlicensed mosques; it did so, eighty {closures|closures} in all, this week. It had {promlaw|promised} a law; the Assembly is to {vote|vote} before the end of July, says its speaker, and the death penalty is back in the draft, which Human Rights Watch {deplore|deplores}. It had {tpol!announced|announced} armed tourist police: since Wednesday 1,377 men {tpol|are} on the beaches. And a trench: soldiers are {trench|digging} one along the frontier with Libya, 168 kilometres, to be done by December.

There's no denying the results elsewhere. In the Gafsa {ambush|ambush} of 28 March the Oqba brigade {ambush|lost} its head. A Moroccan whom Tunis thought the quartermaster of the Bardo was {milan|arrested} near Milan on 20 May; Italy's judges {refuse|refused} in June to hand him over. On the other side of the book, eleven soldiers {sbiba|killed} in April at Sbiba, an army corporal who {bouch|shot} seven comrades in Bouchoucha barracks on 25 May, ten Tunisian consular staff {consular|abducted} in Tripoli on 12 June and {letgo|let go} a week later, when Tunis {gaveup|gave up} to Libya Dawn a man it had in jail.

The British may {advise|advise} their nationals to go home. In that case the season is over, and so perhaps is the coalition: Ennahda's base {grumble|grumbles} about mosques, Essebsi's about Ennahda. A {soe|state of emergency}, last {lifted|lifted} in March 2014, is being considered. In a speech that he is to give tomorrow, we hear, the president may go further.
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
* attack ASSAULT/firearms occurred
  when: 2015-03-18 from sousse "one hundred days"
  where: museum
  by: is claimed
  to: tourists; "Tunisians"
  killed: 22 "twenty-two visitors and Tunisians" side recipient
* sousse ASSAULT/firearms occurred
  when: 2015-06-26 "last Friday"
  where: "a hotel beach"; sousse
  by: "a single man"; is claimed
  to: "Thirty-eight people"
  with: small-arms "rifle"
  killed: 38 "Thirty-eight people" side recipient
  killed: 30 "thirty of them British" part side civilian
* shothim ASSAULT/firearms occurred
  when: 2015-06-26 "last Friday"
  where: sousse
  by: "Police"
  to: "a single man"
* firstprom AGREE occurred optional
  when: 2015-03-18/2015-03-25 bounded "the first week"
  by: tunisg
* undertook AGREE occurred
  when: 2015-03-18/2015-03-25 bounded "the first week"
  by: tunisg
  about: closures
* closures COERCE/restrict occurred
  when: 2015-06-29/2015-07-03 "this week"
  by: tunisg
  to: "unlicensed mosques" thing
  count: 80 "eighty"
* promlaw AGREE occurred
  when: 2015-03-18/2015-03-25 bounded "the first week"
  by: tunisg
* vote SUPPORT announced optional
  when: 2015-07-03/2015-07-31 bounded "before the end of July"
  by: parl
  said: "its speaker" official "says"
* deplore ACCUSE/disapprove occurred
  when: 2015-03-18/2015-07-03 bounded
  by: hrw
  to: parl
* tpol MOBILIZE/police occurred
  when: 2015-07-01 "since Wednesday"
  where: "the beaches"
  by: tunisg
* trench MOBILIZE ongoing
  when: 2015-07-03
  where: frontier
  by: "soldiers"
* ambush ASSAULT/firearms occurred
  when: 2015-03-28 from text "28 March"
  where: gafsa
  to: okba
  killed: 1 "its head" side recipient
* milan COERCE/arrest occurred
  when: 2015-05-20 from text "20 May"
  where: milan
  to: moroccan
  detained: 1 "A Moroccan" side recipient
* refuse REJECT occurred
  when: 2015-06 "June"
  by: italyj
  to: tunisg
  about: COOPERATE by italyj to tunisg
* sbiba ASSAULT occurred
  when: 2015-04 "April"
  where: sbiba
  to: "eleven soldiers"
  killed: 11 "eleven soldiers" side recipient
* bouch ASSAULT/firearms occurred
  when: 2015-05-25 from text "25 May"
  where: bouch
  by: "an army corporal"
  to: "seven comrades"
  killed: 7 "seven comrades" side recipient
* consular ASSAULT/abduct occurred
  when: 2015-06-12 from text "12 June"
  where: tripoli
  by: dawn
  to: "Tunisian consular staff"
  abducted: 10 "ten Tunisian consular staff" side recipient
* letgo RETREAT/release occurred
  when: 2015-06-19 from consular "a week later"
  where: tripoli
  by: dawn
  to: "Tunisian consular staff"
  released: 10 "ten Tunisian consular staff" side recipient
* gaveup RETREAT/release occurred
  when: 2015-06-19 from consular "a week later"
  by: tunisg
  to: dawn; "a man it had in jail"
* advise REQUEST hypothetical optional
  when: ?
  by: ukfco
  to: "their nationals"
* grumble ACCUSE/disapprove occurred optional
  when: ?
  by: ennahda
  to: tunisg
* soe COERCE/martial-law hypothetical
  when: ?
  by: tunisg
* lifted CONCEDE occurred
  when: 2014-03 from text "March 2014"
