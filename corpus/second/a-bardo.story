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

20:45 Toll, latest from the health minister: 20 foreigners and three Tunisians {attack|killed}, the attackers included or not, he was asked twice and answered twice differently. More than forty {attack|injured}.

19:50 President Essebsi on television: "merciless {war|war}" on terrorists; the army will be {post|posted} in the large towns. Hollande has {ring|rung} him. Washington {condemn|condemns}, Rabat {condemn|condemns}, the Security Council too.

18:10 Our colleague at La Goulette: the two cruise ships will not wait for morning. 

17:00 Essid corrects: not eight but nineteen dead, seventeen of them tourists from Poland, Italy, Germany, Spain; plus a cleaning woman and a policeman. Some two or three accomplices could be at large.

15:35 It's over. The two men were {shoot|shot} by special units, says the Interior Ministry; one officer lost his life. State TV shows old people, running.

14:20 Inside parliament next door, where a bill on terror was on the agenda, deputies were told to leave the committee rooms. One tweets: "{attack|gunfire}, people on the floor". They are now being {lead|led out} to the main hall.

13:55 Hostages: "about ten", according to radio Mosaïque; "up to thirty", says a union man who knows a guard.

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
  when: 2015-03-18 "three hours"
  where: museum; tunis
  by: gunmen
  to: tourists; museum thing; "coaches" thing
  with: small-arms "Kalashnikovs"
  killed: 19 "19 dead" voice essid
  killed: 20 "20 foreigners" part voice healthmin
  killed: 3 "three Tunisians" part voice healthmin
  killed: 17 "seventeen of them tourists" part voice essid
  killed: 8 "eight" voice essid
  injured: >=40 "More than forty injured" voice healthmin
  said: essid official "says"
  said: healthmin official
* vigil PROTEST/demo ongoing
  when: 2015-03-18 "21:30"
  where: bourguiba
  by: "A crowd with candles"
  answers: attack
* war THREATEN/violence occurred
  when: 2015-03-18 "19:50"
  by: essebsi
  to: "terrorists"
  answers: attack
* post MOBILIZE/troops announced
  when: ?
  where: "the large towns"
  by: essebsi
* ring CONSULT/phone occurred
  when: 2015-03-18
  by: hollande
  to: essebsi
* condemn ACCUSE/disapprove occurred
  when: 2015-03-18
  by: us; morocco; unsc
  about: attack
  answers: attack "condemns"
* shoot ASSAULT/firearms occurred
  when: 2015-03-18 "15:35"
  where: museum
  by: forces
  to: gunmen
  killed: 2 "The two men" side recipient
  killed: 1 "one officer" side actor
  said: interior official "says"
* lead AID occurred optional
  when: 2015-03-18 "14:20"
  where: "the main hall"
  to: parl

== a-bardo-2
outlet: Baltic Day
register: tabloid
published: 2015-03-20
--
HID 24 HOURS in a cupboard! Spanish couple found alive as ISIS boasts of beach-holiday {attack|bloodbath}

A pregnant Spanish woman and her husband have been {rescue|found} SAFE after crouching all night behind a Roman statue, too scared to breathe.

The pair never knew the {attack|massacre} was over. Cops with torches discovered them at breakfast time yesterday. "They thought we were the killers," said a museum worker.

It came as ISIS gloated online that two "knights" had {attack|slaughtered} the "crusaders" with machine guns and grenades - and {threat|threatened} that "what you've seen is only the first drop of rain".

The death toll's now 23, say the Tunisians, with 18 of the victims identified: Japs 3, Italians 4, Colombians 2, Spaniards 2, plus folk from Britain, Poland, France, Belgium, Australia and Russia. Nine {nick|nicked}: four of them "directly" linked to the {attack|attack}, the president's office reckons, among them a dad and a sister.

One of the gunmen was KNOWN to the spooks, prime minister Essid admitted to a French radio. Both had trained with guns in Libya and sneaked back in December, a junior minister says.

Cruise giants Costa and MSC have {axe|axed} every stop in Tunis. Thousands of bookings are going down the pan, with Sousse and Djerba hoteliers in tears. Tunisians yesterday {rally|rallied} outside the bullet-scarred gates with signs saying COME BACK.

London is {send|sending} counter-terror cops to help. Paris {offer|offers} the same.

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
* attack ASSAULT/firearms occurred
  when: ?
  by: is claimed; gunmen
  to: "crusaders"; couple
  with: small-arms "machine guns"; grenade "grenades"
  killed: 23 "23" voice tunisians
  said: is party "gloated"
* rescue AID occurred
  when: 2015-03-19 "at breakfast time yesterday"
  by: "Cops"
  to: couple
* threat THREATEN/violence occurred
  when: 2015-03-18/2015-03-20 bounded
  by: is
* nick COERCE/arrest occurred
  when: 2015-03-18/2015-03-20 bounded
  to: "Nine"
  detained: 9 "Nine" voice presoff
  detained: 4 "four of them" part voice presoff
  said: presoff official "reckons"
* axe SANCTION/discontinue occurred
  when: 2015-03-18/2015-03-20 bounded
  where: tunis
  by: costa
* rally PROTEST/demo occurred
  when: 2015-03-19 "yesterday"
  by: "Tunisians"
* send AID announced
  when: ?
  by: uk
* offer AGREE occurred
  when: 2015-03-18/2015-03-20 bounded
  by: france
  about: send

== a-bardo-3
outlet: Sfax Chronicle
register: daily
published: 2015-03-30
--
"The world is Bardo": thousands {march|march}, and the ministry produces a body

Yesterday at eleven President Caid Essebsi took the arm of François Hollande on one side and the Polish president's on the other and {march|walked} the last 150 metres to the museum. Behind the ropes the real {march|procession}, from Bab Saadoun, had been under way for an hour: 12,000 say the police, and the UGTT many times that. The Popular Front {stay|stayed away}, as it had announced, since Ennahda would be there; it {blame|holds} the Islamists answerable for the {murder|murders} of two of its men in 2013.

Hours earlier Habib Essid had news. Nine members of the Okba Ibn Nafaa brigade, "most of its leaders", had been {ambush|killed} on Saturday evening in Sidi Aich, in the region of Gafsa, by the National Guard, with the Algerian Lokman Abou Sakhr among them, "the brain of the Bardo". An {ambush|ambush} prepared for days, a spokesman of the interior added: a car, a bend, forty minutes. Four guards had light wounds. It was he too, according to the ministry, who {chaambi|struck} on Mount Chaambi in July last, when fifteen soldiers fell at the hour of breaking the fast.

And Daech, which claimed the {attack|killings} on the 19th? "A communiqué," the spokesman said. "We have the phones."

The museum {open|opened} its doors to schoolchildren on Friday; to the public it will open today. A twenty-second victim, a Frenchwoman, died on Saturday. Her name was hurriedly added to the marble. Hollande {thank|thanked} the guide who had {lead|led} forty-five Italians through a back door and {pledge|pledged} that the French debt swap for Tunisia "will be {swap|signed} this spring".

Six police chiefs {sack|dismissed} on Monday last, of whom those of the Bardo district and of tourism, were watching, it's said, on television.

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
  when: 2015-03-29 "Yesterday at eleven"
  where: museum; babsaad
  by: essebsi; hollande; polish
  participants: 12000 "12,000" voice "the police"
* stay REJECT/meet occurred
  when: 2015-03-29
  by: pf
  to: ennahda
  answers: blame
* blame ACCUSE/allege ongoing
  when: ?
  by: pf
  to: ennahda
  about: murder
* murder ASSAULT/targeted occurred
  when: 2013 "in 2013"
  by: ennahda alleged of pf
  to: "two of its men"
  killed: 2 "two of its men" side recipient
* ambush ASSAULT/firearms occurred
  when: 2015-03-28 "on Saturday evening"
  where: sidiaich; gafsa
  by: forces
  to: okba; sakhr
  killed: 9 "Nine members of the Okba Ibn Nafaa brigade" side recipient voice essid
  injured: 4 "Four guards" side actor
  said: essid official "had news"
  said: ministry official "added"
* chaambi ASSAULT occurred
  when: 2014-07 "in July last"
  where: chaambi
  by: sakhr alleged of ministry
  to: "fifteen soldiers"
  killed: 15 "fifteen soldiers" side recipient
  said: ministry official "according to"
* attack ASSAULT/firearms occurred
  when: ?
  where: museum
  by: is claimed; sakhr alleged of essid
  killed: 1 "A twenty-second victim" part
* open RETREAT/access occurred optional
  when: 2015-03-27 "on Friday"
  where: museum
* thank SUPPORT occurred
  when: 2015-03-29/2015-03-30 bounded
  by: hollande
  to: "the guide"
* lead AID occurred
  when: ?
  where: museum
  by: "the guide"
  to: "forty-five Italians"
* pledge AGREE occurred
  when: 2015-03-29/2015-03-30 bounded
  by: hollande
  to: tunisiac
  about: swap
* swap AID announced
  when: 2015-03-01/2015-05-31 season "this spring"
  to: tunisiac
* sack SANCTION/expel occurred
  when: 2015-03-23 "on Monday last"
  to: "Six police chiefs"

== a-bardo-4
outlet: Maghreb Policy Letter
register: analysis
published: 2015-07-03
--
From Bardo to the beach: a hundred days of "we were warned"

Between the {bardo|shots} in the museum and the {sousse|shots} on the sand of Sousse lie one hundred days, and nothing that was promised in the first week was there in the fourteenth. Thirty-eight people, thirty of them British, were {sousse|killed} last Friday on a hotel beach and by a pool by a single man with a rifle in a parasol. Police {shoot|shot} him after half an hour and more. That, too, was claimed by IS.

After the {bardo|raid} on the museum, in which twenty-two visitors and Tunisians lost their lives, the government {undertook|undertook} to {shut|shut} unlicensed mosques; it did so, eighty {shut|closures} in all, this week. It had {promise|promised} a law; the Assembly is to {vote|vote} before the end of July, says its speaker, and the death penalty is back in the draft, which Human Rights Watch {deplore|deplores}. It had {announce|announced} armed tourist police: since Wednesday 1,377 men are {beach|on} the beaches. And a trench: soldiers are {trench|digging} one along the frontier with Libya, 168 kilometres, to be done by December.

There's no denying the results elsewhere. In the Gafsa {gafsa|ambush} of 28 March the Oqba brigade lost its head. A Moroccan whom Tunis thought the quartermaster of the Bardo was {arrest|arrested} near Milan on 20 May; Italy's judges {refuse|refused} in June to {extrad|hand} him over. On the other side of the book, eleven soldiers {sbiba|killed} in April at Sbiba, an army corporal who {barracks|shot} seven comrades in Bouchoucha barracks on 25 May, ten Tunisian consular staff {abduct|abducted} in Tripoli on 12 June and {letgo|let go} a week later, when Tunis {giveup|gave up} to Libya Dawn a man it had {jail|in jail}.

The British may {advise|advise} their nationals to go home. In that case the season is over, and so perhaps is the coalition: Ennahda's base grumbles about mosques, Essebsi's about Ennahda. A {emerg|state of emergency}, last {lift|lifted} in March 2014, is being considered. In a speech that he is to give tomorrow, we hear, the president may go further.
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
  when: ?
  where: museum
  killed: 22 "twenty-two visitors and Tunisians"
* sousse ASSAULT/firearms occurred
  when: 2015-06-26 "last Friday"
  where: sousse
  by: "a single man with a rifle"; is claimed
  to: "Thirty-eight people"
  with: small-arms "rifle"
  killed: 38 "Thirty-eight people"
  killed: 30 "thirty of them British" part
* shoot ASSAULT/firearms occurred
  when: 2015-06-26 "half an hour and more"
  where: sousse
  by: "Police"
  to: "a single man"
  killed: 1 "him" side recipient
  answers: sousse
* undertook AGREE occurred
  when: ?
  by: tunisg
  about: shut
* shut COERCE/restrict occurred
  when: 2015-06-29/2015-07-03 week "this week"
  by: tunisg
  to: "unlicensed mosques" thing
  sites: 80 "eighty closures"
* promise AGREE occurred
  when: ?
  by: tunisg
* vote SUPPORT announced
  when: 2015-07 "before the end of July"
  by: parl
* deplore ACCUSE/disapprove occurred
  when: ?
  by: hrw
* announce AGREE occurred optional
  when: ?
  by: tunisg
* beach MOBILIZE/police occurred
  when: 2015-07-01 "since Wednesday"
  where: "the beaches"
  by: tunisg
  police: 1377 "1,377 men"
* trench COERCE/restrict ongoing
  when: 2015-07-03/2015-12-31 bounded "by December"
  where: frontier
  by: "soldiers"
* gafsa ASSAULT occurred
  when: 2015-03-28 "28 March"
  where: gafsa
  to: okba
* arrest COERCE/arrest occurred
  when: 2015-05-20 "on 20 May"
  where: milan
  to: moroccan
* refuse REJECT occurred
  when: 2015-06 "in June"
  by: italyj
  to: tunisg
  about: extrad
* extrad COOPERATE demanded optional
  when: ?
  by: italyj
  to: tunisg
* sbiba ASSAULT occurred
  when: 2015-04 "in April"
  where: sbiba
  to: "eleven soldiers"
  killed: 11 "eleven soldiers" side recipient
* barracks ASSAULT/firearms occurred
  when: 2015-05-25 "on 25 May"
  where: bouch
  by: "an army corporal"
  to: "seven comrades"
  killed: 7 "seven comrades" side recipient
* abduct ASSAULT/abduct occurred
  when: 2015-06-12 "on 12 June"
  where: tripoli
  to: "ten Tunisian consular staff"
  abducted: 10 "ten Tunisian consular staff"
* letgo RETREAT/release occurred
  when: 2015-06-19 from abduct "a week later"
  by: dawn
  to: "ten Tunisian consular staff"
  answers: giveup
* giveup CONCEDE occurred
  when: 2015-06-19 "a week later"
  by: tunisg
  to: dawn
* jail COERCE/arrest occurred optional
  when: ?
  by: tunisg
* advise REQUEST hypothetical
  when: ?
  by: ukfco
* emerg COERCE/martial-law hypothetical
  when: ?
  by: essebsi
* lift CONCEDE occurred
  when: 2014-03 "in March 2014"
  by: tunisg

