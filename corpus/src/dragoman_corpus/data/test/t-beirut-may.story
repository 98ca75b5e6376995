story: t-beirut-may
conflict: Lebanon
countries: LB
facts: On 6 May 2008 the Siniora cabinet declared Hezbollah's telephone network illegal and moved the airport's security chief. A general strike of 7 May turned into fighting; after Hassan Nasrallah's speech of 8 May the opposition's
  fighters took most of west Beirut by 9 May and, on 10 May, handed posts to the army. Fighting went on in the Chouf and in Tripoli; counts of the dead went from 11 to at least 62. The cabinet revoked its decisions on 14 May; the Arab League brokered
  an end to hostilities on 15 May and talks in Doha led to the accord of 21 May; Michel Suleiman was elected president on 25 May. (public record: wire and Lebanese press, May 2008)

who hezbollah: group LB | Hezbollah; Hizbullah; Hizballah; Party of God
who nasrallah: person LB | Hassan Nasrallah; Nasrallah; Sayyed Nasrallah
who cabinet: government LB | Lebanese government; Siniora government; cabinet; government
who siniora: person LB | Fouad Siniora; Siniora
who lebarmy: force LB | Lebanese army; army
who future: party LB | Future Movement; Future
who amal: group LB | Amal
who opposition: coalition LB | the opposition; opposition
who psp: party LB | Progressive Socialist Party; PSP
who jumblatt: person LB | Walid Jumblatt; Jumblatt
who hariri: person LB | Saad Hariri; Hariri
who suleiman: person LB | Michel Suleiman; Suleiman; General Suleiman
who league: organisation - | Arab League
who qatar: government QA | Qatar
who saudi: government SA | Saudi Arabia; Riyadh
who us: government US | United States; Washington
who iran: government IR | Iran; Tehran
who syria: government SY | Syria; Damascus
who unifil: force - | UNIFIL
where beirut: town LB 33.89 35.50 | Beirut; capital
where westbeirut: district LB 33.89 35.48 | west Beirut; western Beirut; West Beirut; western half of the capital
where airport: site LB 33.82 35.49 | airport; Beirut airport
where airportroad: site LB 33.85 35.50 | airport road
where chouf: district LB 33.69 35.58 | Chouf; Shouf; Druze mountains
where tripoli: town LB 34.43 35.85 | Tripoli
where halba: town LB 34.54 36.08 | Halba
where doha: town QA 25.29 51.53 | Doha
where hamra: district LB 33.90 35.48 | Hamra

== t-beirut-may-1
outlet: Cedar Frequency 91.7
register: radio
published: 2008-05-08
--
This is the news at seven in the evening.

Heavy {battle|gunfire} has broken out in several quarters of west Beirut within the past hour, minutes after the leader of Hezbollah finished speaking. Our reporter at Ras al-Nabaa can hear rocket-propelled grenades. The Red Cross says two dead, eight {battle|hurt}, and adds that its cars are being {ambulance|turned back} at barricades.

What did Hassan Nasrallah say? He {warcall|called} the cabinet's {decree|decisions} of the night to Tuesday "a declaration of war". The cabinet had {decree|ruled} that the group's private telephone lines were illegal, and had {chief|transferred} the head of security at the airport, whom it {spycam|accuses} of letting the Party of God film the runway used by anti-Syrian politicians. "The hand that touches the weapons of the resistance, we shall {cut,cutact|cut} it {cut,cutact|off}," said Nasrallah; and he {demand|demanded} that the {decree|decisions} be {annul|withdrawn}.

Yesterday's general {strike|strike} for a higher minimum wage, {strike!announced|called} by the labour federation, had hardly started before it became something else: {heap|burning} tyres, earth {heap|heaped} on the airport road, stones {stones|thrown} between Sunni and Shiite youths at Corniche al-Mazraa. A {mufti|rebuke} came quickly from the Grand Mufti, who {mufti|told} Hezbollah, whose backers sit in Tehran, that Sunnis were fed up.

The army warns that its own unity is at risk if this goes on. It has {deploy|placed} armoured carriers between the two sides but they do not fire. Thirty-two flights have been cancelled. France {frtravel|urges} her citizens not to travel. And Saudi Arabia has {saudicall|called for} a {arabmeet|meeting} of Arab foreign ministers without delay.

Stay tuned: petrol goes up by three hundred lira at midnight.
--
who labour: organisation LB | labour federation
who mufti: person LB | Grand Mufti
who redcross: organisation LB | Red Cross
who ministers: body - | Arab foreign ministers
who france: government FR | France
where rasnabaa: district LB 33.88 35.51 | Ras al-Nabaa
where corniche: district LB 33.88 35.49 | Corniche al-Mazraa
* battle ASSAULT/firearms ongoing
  when: 2008-05-08 "the past hour"
  where: rasnabaa; westbeirut
  with: small-arms "gunfire"; rocket "rocket-propelled grenades"
  killed: 2 "two dead" side unknown voice redcross
  injured: 8 "eight hurt" side unknown voice redcross
* ambulance COERCE/restrict ongoing
  when: 2008-05-08
  where: westbeirut
  to: redcross; "its cars" thing
  said: redcross official "adds"
* decree COERCE/restrict occurred
  when: 2008-05-05/2008-05-06 "the night to Tuesday"
  by: cabinet
  to: hezbollah; "private telephone lines" thing
* chief SANCTION/expel occurred
  when: 2008-05-05/2008-05-06 "the night to Tuesday"
  by: cabinet
  to: "the head of security at the airport"
* spycam ACCUSE/allege occurred
  when: 2008-05-05/2008-05-08 bounded
  by: cabinet
  to: "the head of security at the airport"
* cut THREATEN/violence occurred
  when: 2008-05-08
  by: nasrallah
  to: cabinet
  about: cutact
* cutact ASSAULT hypothetical optional
  when: ?
  by: hezbollah
* demand REQUEST/change occurred
  when: 2008-05-08
  by: nasrallah
  to: cabinet
  about: annul
* annul CONCEDE demanded optional
  when: ?
  by: cabinet
  about: decree
* strike PROTEST/strike occurred
  when: 2008-05-07 "Yesterday's"
  by: labour
* stones PROTEST/riot occurred
  when: 2008-05-07 "Yesterday's"
  where: corniche
  by: "Sunni and Shiite youths"
  to: "Sunni and Shiite youths"
  with: stones "stones"
* mufti ACCUSE/disapprove occurred
  when: 2008-05-07/2008-05-08 bounded
  by: mufti
  to: hezbollah
* deploy MOBILIZE/troops occurred
  when: 2008-05-07/2008-05-08 bounded
  where: westbeirut
  by: lebarmy
  with: armoured-vehicle "armoured carriers"
* frtravel REQUEST/change occurred optional
  when: 2008-05-07/2008-05-08 bounded
  by: france
  to: "her citizens"
* saudicall REQUEST/meet occurred
  when: 2008-05-07/2008-05-08 bounded
  by: saudi
  to: ministers
  about: arabmeet
* arabmeet CONSULT/multilateral demanded optional
  when: ?
  by: ministers
* heap PROTEST/obstruct occurred
  when: 2008-05-07 "Yesterday's"
  where: airportroad
* warcall ACCUSE/disapprove occurred
  when: 2008-05-08
  by: nasrallah
  to: cabinet
  about: decree
  answers: decree "called the cabinet's decisions"
tie: nasrallah leads hezbollah "the leader of Hezbollah"
tie: hezbollah backed_by iran "whose backers sit in Tehran"

== t-beirut-may-2
outlet: Levant Press Association
register: wire
published: 2008-05-10
--
Hezbollah to {pullback|quit} streets after army {armyfreeze|freezes} cabinet {decree|orders}

BEIRUT, May 10 (LPA) - The Lebanese opposition said on Saturday it would {pullback|withdraw} all gunmen from Beirut, a day after fighters led by Hezbollah {seize|seized} the western half of the capital and {tv|silenced} the media of its Sunni rival Saad Hariri.

The {pullpledge|pledge} followed a statement in which the army {armyfreeze|overruled} both {decree|measures} that had set off the {fighting|fighting}. It {keep|left} the airport's security chief at his desk and said it would deal with the telephones itself, and it {callall|called on} all parties to {pullback2|take} their men {pullback2|off} the streets. Prime Minister Fouad Siniora, speaking from his {siege|besieged} office hours before, had {plea|asked} the soldiers to do just that, while {accuse|charging} Hezbollah with an "armed {seize|coup}".

At least 27 people have been {fighting|killed} and about 80 {fighting|injured} since Wednesday, police said. On Saturday a Sunni shopkeeper {funeral|opened fire} on a funeral {procession|procession} in the Tariq al-Jadida quarter, {funeral|killing} two mourners. In the northern town of Halba, followers of Hariri {halba|stormed} an office of the pro-Syrian SSNP and {halba|beat} and {halba|shot} eleven of its men to death; three of the attackers died too, a security source told the agency.

East of the capital, Druze villagers loyal to Walid Jumblatt {aley|clashed} with Hezbollah at Aley. Mr Jumblatt, after two Hezbollah men were found {twomen|stabbed} and a third {kidnap|kidnapped}, {arslan|asked} his rival Talal Arslan by telephone to mediate and to {handover|hand} his positions to the army.

Future Television, its archive {burn|burned} on Friday by militants of a smaller party, stayed {tv|off the air}. The United States {uscond|condemned} Hezbollah; Iran {iranblame|blamed} "American and Zionist interference"; Syria {syria|called} it an internal affair.
--
who ssnp: party LB | SSNP
who police: force LB | police
who arslan: person LB | Talal Arslan; Arslan
who futuretv: outlet LB | Future Television
who villagers: population LB | Druze villagers
who smaller: party LB | smaller party
where tariq: district LB 33.87 35.49 | Tariq al-Jadida
where aley: town LB 33.81 35.60 | Aley
* pullback RETREAT/withdraw announced
  when: ?
  where: beirut
  by: opposition; hezbollah
* pullpledge AGREE occurred
  when: 2008-05-10 "Saturday"
  by: opposition
  about: pullback
* armyfreeze REJECT occurred
  when: 2008-05-09/2008-05-10 bounded
  by: lebarmy
  to: cabinet
  about: decree
  answers: decree "overruled both measures"
* decree COERCE/restrict occurred
  when: ?
  by: cabinet
* seize COERCE/seize occurred
  when: 2008-05-09 "a day after"
  where: westbeirut
  by: hezbollah
  to: westbeirut thing
* tv COERCE/censor ongoing
  when: 2008-05-09/2008-05-10 "a day after"
  where: beirut
  by: hezbollah
  to: futuretv; hariri
* fighting ASSAULT/firearms occurred
  when: 2008-05-07/2008-05-10 "Wednesday"
  where: beirut
  killed: >=27 "At least 27 people" side unknown voice police
  injured: ~80 "about 80 injured" side unknown voice police
  answers: decree "set off the fighting"
* keep CONCEDE occurred
  when: 2008-05-09/2008-05-10 bounded
  by: lebarmy
  to: "the airport's security chief"
  part_of: armyfreeze
* callall REQUEST/yield occurred
  when: 2008-05-09/2008-05-10 bounded
  by: lebarmy
  to: "all parties"
  about: pullback2
* pullback2 RETREAT/withdraw demanded optional
  when: ?
  by: "all parties"
* siege COERCE/restrict ongoing
  when: 2008-05-09/2008-05-10 bounded
  to: siniora; "office" thing
* plea REQUEST/assist occurred
  when: 2008-05-09/2008-05-10 bounded "hours before"
  by: siniora
  to: lebarmy
  about: pullback2
* accuse ACCUSE/allege occurred
  when: 2008-05-09/2008-05-10 bounded "hours before"
  by: siniora
  to: hezbollah
  about: seize
* funeral ASSAULT/firearms occurred
  when: 2008-05-10 "Saturday"
  where: tariq; beirut
  by: "a Sunni shopkeeper"
  to: "mourners"; "a funeral procession"
  killed: 2 "two mourners" side civilian
* procession PROTEST/demo occurred optional
  when: 2008-05-10 "Saturday"
  where: tariq; beirut
  by: "mourners"
* halba ASSAULT/beat occurred
  when: 2008-05-07/2008-05-10 bounded
  where: halba
  by: "followers of Hariri"
  to: ssnp; "an office of the pro-Syrian SSNP" thing
  killed: 11 "eleven of its men" side recipient
  killed: 3 "three of the attackers" side actor
  said: "a security source" unnamed via "the agency" "told"
* aley ASSAULT/firearms occurred
  when: 2008-05-07/2008-05-10 bounded
  where: aley
  by: villagers; hezbollah
  to: villagers; hezbollah
* twomen ASSAULT/primitive occurred
  when: 2008-05-07/2008-05-10 bounded
  to: "two Hezbollah men"
  killed: 2 "two Hezbollah men" side recipient
* kidnap ASSAULT/abduct occurred
  when: 2008-05-07/2008-05-10 bounded
  to: "a third"
  abducted: 1 "a third" side recipient
* arslan REQUEST/assist occurred
  when: 2008-05-07/2008-05-10 bounded
  by: jumblatt
  to: arslan
  about: handover
* handover RETREAT/withdraw demanded optional
  when: ?
  by: jumblatt
  to: lebarmy
* burn ASSAULT/destroy occurred
  when: 2008-05-09 "Friday"
  where: beirut
  by: smaller
  to: futuretv; "its archive" thing
* uscond ACCUSE/disapprove occurred
  when: 2008-05-09/2008-05-10 bounded
  by: us
  to: hezbollah
* iranblame ACCUSE/allege occurred
  when: 2008-05-09/2008-05-10 bounded
  by: iran
  to: us
* syria REJECT occurred optional
  when: 2008-05-09/2008-05-10 bounded
  by: syria

== t-beirut-may-3
outlet: al-Muqawim al-Watani
register: translation
machine_translated: Arabic
published: 2008-05-15
--
The government of the outside {annul|swallows} its two {decree|decisions}, and the delegation succeeds

The "government" of Siniora was forced, in the night of the Wednesday to Thursday, to the {annul|cancellation} of the two ill-fated {decree|decisions}, and the streets of the suburb {shots|answered} with bullets of joy in which were {shots|hurt} four.

And the committee of the Arab League, under the presidency of the prime minister of Qatar, had {mediate|toured} during two days on the leaders, and it {read|read} yesterday evening before the press the six points: the {return|return} of matters to what they were upon before the fifth of May; the {lift|lifting} of the barricades; the {opens|opening} of the airport; the {doha|traveling} of the heads to the Doha for {doha|dialogue}; the {pledgeno|undertaking} of all to not use the weapon for a political gain; and the abstention from the speech of treason. The road of the airport was {lift2|opened} by bulldozers of the opposition before the ink was dry, and the first airplane landed at the hour 17.40.

On the mountain the mujahideen {chouf|repelled} on Sunday the followers of Jumblatt from the hill of Barouk and the Party offered fourteen martyrs; the enemy media claims of thirty-six. Our prisoners in the hand of the PSP, and they are nine, were {exchange|given back} versus eleven.

As for Tripoli, gunmen of the Future {tripoli|threw} Energa shells on the Jabal Mohsen until the dawn of the Tuesday, and {tripoli|killed} a woman. The army {enter|entered} afterwards between the two areas.

The American Bush, who {visit|visits} this week the entity of the enemy to {celebr|celebrate} sixty years of the Nakba, {bushthreat|threatened} with the {bushaid|support} of the army of "Lebanon free". The mufti of Jabal Amel {refuse|refused} this.
--
who committee: body - | committee of the Arab League
who qatarpm: office QA | prime minister of Qatar
who hezbollah: the Party; the mujahideen
who muftija: person LB | mufti of Jabal Amel
who bush: person US | Bush
who israel: state IL | entity of the enemy
where barouk: near LB 33.71 35.69 | Barouk
where airportroad: site LB 33.85 35.50 | road of the airport
where mohsen: district LB 34.44 35.85 | Jabal Mohsen
* annul CONCEDE occurred
  when: 2008-05-14/2008-05-15 "the night of the Wednesday to Thursday"
  by: cabinet
  about: decree
* decree COERCE/restrict occurred
  when: ?
  by: cabinet
* shots SUPPORT occurred optional
  when: 2008-05-14/2008-05-15 "the night of the Wednesday to Thursday"
  where: "the suburb"
  injured: 4 "four" side civilian
  answers: annul "answered"
* mediate CONSULT/third-party occurred
  when: 2008-05-13/2008-05-14 bounded "two days"
  by: committee; "the leaders"
  to: "the leaders"
* read AGREE occurred
  when: 2008-05-14 "yesterday evening"
  by: "the leaders"
  to: "the leaders"
* return RETREAT announced
  when: ?
  by: "the leaders"
* lift RETREAT/access announced
  when: ?
  by: "the leaders"
* opens RETREAT/access announced
  when: ?
  where: airport
* doha CONSULT/multilateral announced
  when: ?
  where: doha
  by: "the heads"
* pledgeno AGREE occurred
  when: 2008-05-14 "yesterday evening"
  by: "the leaders"
* lift2 RETREAT/access occurred
  when: 2008-05-14/2008-05-15 bounded
  where: airportroad
  by: opposition
* chouf ASSAULT/firearms occurred
  when: 2008-05-11 "Sunday"
  where: barouk
  by: hezbollah; "the followers of Jumblatt"
  to: "the followers of Jumblatt"; hezbollah
  killed: 14 "fourteen martyrs" side actor
  killed: 36 "thirty-six" side actor voice "the enemy media"
* exchange RETREAT/release occurred
  when: ?
  by: psp; hezbollah
  to: "Our prisoners"
  released: 9 "nine" part
  released: 11 "eleven" part
* tripoli ASSAULT/heavy-weapons occurred
  when: 2008-05-12/2008-05-13 "the dawn of the Tuesday"
  where: mohsen; tripoli
  by: future
  to: mohsen thing; "a woman"
  with: rocket "Energa shells"
  killed: 1 "a woman" side civilian
* enter MOBILIZE/troops occurred
  when: 2008-05-13/2008-05-15 bounded "afterwards"
  where: tripoli
  by: lebarmy
* visit CONSULT/visit ongoing
  when: 2008-05-12/2008-05-18 week "this week"
  by: bush; israel
  to: israel
* celebr SUPPORT occurred optional
  when: 2008-05-12/2008-05-18 week "this week"
  by: bush
  to: israel
* bushthreat THREATEN occurred
  when: ?
  by: bush
  about: bushaid
* bushaid AID threatened optional
  when: ?
  by: bush
  to: lebarmy
* refuse REJECT occurred
  when: ?
  by: muftija
  to: bush
  answers: bushthreat "refused this"
tie: qatarpm leads committee "under the presidency of the prime minister of Qatar"

== t-beirut-may-4
outlet: Middle Sea Review
register: analysis
published: 2008-05-27
--
What Doha settled, and what it did not

Six days of {doha|haggling} in a Gulf hotel, and a country that had been without a head of state since November has one again. On Sunday parliament {elect|elected} General Suleiman by 118 votes; the emir of Qatar, whose ministers had {shuttle|shuttled} between the floors until dawn on the 21st, sat in the gallery and was {applaud|cheered}. The same day the tents of the opposition, {sitin|pitched} in the centre of Beirut in December 2006, had already {sitinend|come down}.

Hezbollah got what it had {ministersask|asked for} from the start: eleven ministers of thirty, hence a veto. In return it {pledge|promised} not to turn its guns inward, which it had also {pledge0|promised} before. Of disarmament the {accord|accord} has a single line: a {dialogue|dialogue} under the president. Hariri {accept|swallowed} an electoral law that goes back to 1960.

The price had been paid in the week from the 7th to the 14th. At least 62 people had {fighting|died} by the count of the police, 71 by ours, which includes nine men who were {halba|lynched} at Halba and two more who died in hospital there. Hundreds of families moved house. No one has been {charged|charged}. A Human Rights Watch researcher who sought the killers in that case was {told|sent away} by the prosecutor.

Foreigners adjusted. Damascus and Riyadh, whose envoy was {ambwithdraw|called home} in the spring, both {welcome|blessed} the {accord|deal}, the Saudis through clenched teeth. Washington too {welcome2|welcomed} it, three weeks after {accusing|accusing} Iran of {arming|arming} the winners. UNIFIL was never {unifil|touched}. In Israel some officers speak of the next {nextwar|war} as a matter of when; Nasrallah, on Monday, {taunt,samirpromise|promised} them "a surprise" and his public the {samir|return} of Samir Kuntar, the longest-held of the prisoners, "very soon".

~ Subscribers also read: The bread riots of Mahalla
--
who parliament: body LB | parliament
who emir: person QA | emir of Qatar
who hrw: organisation - | Human Rights Watch
who prosecutor: office LB | the prosecutor
who israel: state IL | Israel
who police: force LB | police
who kuntar: person LB | Samir Kuntar
where centre: district LB 33.90 35.51 | centre of Beirut
* doha CONSULT/multilateral occurred
  when: 2008-05-16/2008-05-21 "Six days"
  where: "a Gulf hotel"; doha
* elect SUPPORT occurred optional
  when: 2008-05-25 "Sunday"
  by: parliament
  to: suleiman
* shuttle CONSULT/third-party occurred
  when: 2008-05-20/2008-05-21 bounded "dawn on the 21st"
  where: "a Gulf hotel"; doha
  by: "ministers"
* applaud SUPPORT occurred optional
  when: 2008-05-25 "Sunday"
  by: parliament
  to: emir
* sitin PROTEST/demo occurred
  when: 2006-12 month from text "December 2006"
  where: centre
  by: opposition
* sitinend RETREAT/withdraw occurred
  when: 2008-05-25 "The same day"
  where: centre
  by: opposition
* ministersask REQUEST/change occurred
  when: ?
  by: hezbollah
* pledge AGREE occurred
  when: 2008-05-21 "the 21st"
  by: hezbollah
* accord AGREE occurred
  when: 2008-05-21 "the 21st"
  where: doha
* dialogue CONSULT/multilateral announced
  when: ?
  by: suleiman
* accept AGREE occurred
  when: 2008-05-21
  by: hariri
* fighting ASSAULT/firearms occurred
  when: 2008-05-07/2008-05-14 "the week from the 7th to the 14th"
  killed: >=62 "At least 62 people" side unknown voice police
  killed: 71 "71 by ours" side unknown
* halba ASSAULT/beat occurred
  when: 2008-05-07/2008-05-14 bounded "the week from the 7th to the 14th"
  where: halba
  to: "nine men"
  killed: 9 "nine men" part side recipient
  killed: 2 "two more" part side recipient
  part_of: fighting
* charged ACCUSE/investigate denied
  when: ?
  about: halba
* told REJECT/assist occurred
  when: ?
  by: prosecutor
  to: hrw
* ambwithdraw SANCTION/withdraw occurred
  when: 2008-03/2008-05 season "the spring"
  by: saudi
* welcome SUPPORT occurred
  when: 2008-05-21/2008-05-27 bounded
  by: syria; saudi
  about: accord
  answers: accord "the deal"
* welcome2 SUPPORT occurred
  when: 2008-05-21/2008-05-27 bounded
  by: us
  about: accord
  answers: accord "welcomed it"
* accusing ACCUSE/allege occurred
  when: 2008-04-30/2008-05-06 bounded from welcome2 "three weeks"
  by: us
  to: iran
  about: arming
* unifil ASSAULT denied optional
  when: ?
  to: unifil
* nextwar ASSAULT hypothetical optional
  when: ?
  by: israel
  said: "some officers" official "speak"
* taunt THREATEN/violence occurred
  when: 2008-05-26 "Monday"
  by: nasrallah
  to: israel
* samirpromise AGREE occurred
  when: 2008-05-26 "Monday"
  by: nasrallah
  to: "his public"
  about: samir
* samir RETREAT/release announced
  when: ? "very soon"
  by: israel
  to: kuntar
* pledge0 AGREE occurred optional
  when: ?
  by: hezbollah
* arming AID occurred
  when: ?
  by: iran alleged of us
  to: "the winners"
  said: us official claimed "accusing"
figure: displaced >=200 vague "Hundreds of families"
figure: votes 118 "118 votes" of parliament
