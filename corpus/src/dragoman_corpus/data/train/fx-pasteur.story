story: fx-pasteur
conflict: Argentina
countries: AR, IL, IR, LB
facts: On Monday 18 July 1994 at 9:53 a bomb destroyed the Jewish community centre (AMIA) in Pasteur Street, Buenos Aires; counts ran from 22 on the first evening to 85 or 96; 151 to 300 were hurt. Israel flew in soldiers to dig. On 19 July a commuter plane blew up in Panama with 21 aboard; on 21 July some 150,000 people rallied at Congress; bombs hit the Israeli embassy in London on 26 July and a Jewish charity's building on the 27th. On 9 August judge Juan Jose Galeano issued warrants for four Iranian diplomats; Tehran denied. The Israeli embassy in Buenos Aires had been bombed on 17 March 1992 with 29 dead. In November 2006 a judge sought arrest of Rafsanjani and others; in April 2024 a court of cassation ascribed both attacks to Iran and Hezbollah. (public record: press, courts.)

who menem: person AR | Carlos Menem; Menem; President Menem
who amiao: organisation AR | Jewish community; Daia; DAIA
who galeano: person AR | Juan Jose Galeano; Galeano; Juan José Galeano
who israel: state IL | Israel
who rabin: person IL | Yitzhak Rabin; Rabin
who iran: state IR | Iran; Tehran
who hezb: group LB | Hezbollah
who police: force AR | the police; federal police; police
who govar: government AR | Argentine government; the government; Argentina
who us: state US | United States; Washington
where ba: town AR -34.6037 -58.3816 | Buenos Aires; BUENOS AIRES
where amia: site AR -34.6013 -58.3992 | AMIA; AMIA building; Pasteur Street

== fx-pasteur-1
outlet: La Plata Cable
register: wire
published: 1994-07-19
--
Buenos Aires {dig|digs} for survivors as {bomb|bomb} toll reaches 26

BUENOS AIRES, July 19 (LPC) - Rescuers with bare hands and listening devices {dig|searched} on Tuesday for some 70 people missing beneath what was the seven-storey AMIA building, a day after a bomb {bomb|brought} it {bomb|down}, {bomb|killing} at least 26 and {bomb|wounding} 127.

The {bomb|blast} came at 9:53 on Monday morning, when clerks, pensioners, young people at the job exchange and two bolivian masons were inside. It {bomb|tore off} the fronts of houses on both sides of Pasteur Street and was heard four kilometres away. Police said between 200 and 300 kilos of explosive had been used, probably in a vehicle. Nobody had credibly claimed the {bomb|attack} by Tuesday night; a caller to a radio in Beirut, speaking for a group nobody knew, named "Ansar Allah".

Israel, whose embassy in the Argentine capital was {emb92|blown up} in March 1992 with the loss of 29 lives, {fly|flew in} an army team of 120 with dogs. Prime Minister Yitzhak Rabin {rabinacc|accused} "the murderous Islamic movements and those in Iran who {arm|arm} them". Argentine President Carlos Menem, who {shut|closed} the borders for a night and decreed three days of {mourning|mourning}, {apol|asked} the "Jewish brothers" for forgiveness. He {menemcond|called} the authors "wild beasts, who {death|shall have no refuge}".

Iran's foreign ministry {irancond|condemned} the {bomb|act} and said it was "a {iranlie|lie} of the Zionists" to link it with Tehran. From Beirut Hezbollah let it be known that it "does not fight in Argentina". On May 21 Israeli commandos had {dirani|snatched} Mustafa Dirani, a Shi'ite guerrilla leader, from his house in the Bekaa; on June 2 Israeli jets {eindardara|killed} at least 30 recruits at a camp of Hezbollah, which {vow|swore} to {revenge!threatened|avenge} them "from Tyre to the ends of the earth".

Anger turned on the state as well. Two policemen had been on {guard|guard} at the door since the previous {emb92|bomb}, but at the hour of the {bomb|explosion} one was at the corner having coffee, neighbours said. Nobody has ever been {try!denied|tried} for the embassy {emb92|bombing}. When Interior Minister Carlos Ruckauf came to the rubble on Monday evening the crowd {jeer|jeered} and {throw|threw} plastic bottles.

The Security Council in New York {unscond|condemned} the {bomb|attack}. US President Bill Clinton {clintcall|telephoned} Menem and {fbioffer|offered} FBI experts, who {fbi|arrive} on Wednesday. The leaders of the Jewish community {rallycall|called} a {rally!announced|demonstration} for Thursday in front of Congress.

~ Emergency telephone for relatives: see local listings
--
who ruckauf: person AR | Carlos Ruckauf
who unsc: body - | Security Council
who clinton: person US | Bill Clinton
who commandos: force IL | Israeli commandos
who jets: force IL | Israeli jets
who dirani: person LB | Mustafa Dirani
who ansar: group - | Ansar Allah
who crowd: population AR | the crowd
where bekaa: region LB 33.85 35.9 | Bekaa
where beirut: town LB 33.8938 35.5018 | Beirut
where newyork: town US 40.7128 -74.0060 | New York
where congress: site AR -34.6098 -58.3926 | Congress
* bomb ASSAULT/explosives occurred
  when: 1994-07-18 "Monday morning" "9:53"
  where: amia; ba
  by: ansar claimed; "the murderous Islamic movements" alleged of rabin; iran alleged of rabin; iran denied; hezb denied
  to: amia thing; "clerks, pensioners, young people"
  with: bomb "between 200 and 300 kilos of explosive"
  killed: >=26 "at least 26" side recipient
  injured: 127 "127" side recipient
  missing: ~70 "some 70 people" side recipient
* emb92 ASSAULT/explosives occurred
  when: 1992-03 from text "March 1992"
  where: ba
  to: "embassy" thing
  killed: 29 "29" side recipient
* fly AID occurred
  when: 1994-07-18/1994-07-19 bounded
  where: amia; ba
  by: israel
  to: "some 70 people missing"
  troops: 120 "120"
* rabinacc ACCUSE/allege occurred
  when: 1994-07-18/1994-07-19 bounded
  by: rabin
  to: iran; "the murderous Islamic movements"
  about: bomb
* arm AID ongoing
  when: ?
  by: iran alleged of rabin
  to: "the murderous Islamic movements"
  said: rabin official claimed "accused"
* shut COERCE/restrict occurred
  when: 1994-07-18/1994-07-19 bounded "for a night"
  by: menem
  to: "the borders" thing
* mourning SUPPORT occurred optional
  when: 1994-07-18/1994-07-19 bounded
  by: menem
* apol CONCEDE occurred
  when: 1994-07-18/1994-07-19 bounded
  by: menem
  to: "Jewish brothers"
* menemcond ACCUSE/disapprove occurred
  when: 1994-07-18/1994-07-19 bounded
  by: menem
  to: "the authors"
  about: bomb
  answers: bomb "called the authors"
* death THREATEN occurred optional
  when: 1994-07-18/1994-07-19 bounded
  by: menem
  to: "the authors"
* irancond ACCUSE/disapprove occurred
  when: 1994-07-18/1994-07-19 bounded
  by: iran "Iran's foreign ministry"
  about: bomb
  answers: bomb "condemned the act"
* dirani ASSAULT/abduct occurred
  when: 1994-05-21 from text "May 21"
  where: bekaa
  by: commandos
  to: dirani
  abducted: 1 "Mustafa Dirani" side recipient
* eindardara ASSAULT/aerial occurred
  when: 1994-06-02 from text "June 2"
  where: "a camp of Hezbollah"
  by: jets
  to: hezb; "recruits"
  with: airstrike "jets"
  killed: >=30 "at least 30 recruits" side recipient
* vow THREATEN/violence occurred
  when: 1994-06-02/1994-07-19 bounded
  by: hezb
  to: israel
  about: revenge
  answers: eindardara "avenge"
* revenge ASSAULT threatened optional
  when: ?
  by: hezb
  to: israel
* guard MOBILIZE/police occurred optional
  when: 1992/1994-07-18 bounded "since the previous bomb"
  where: amia; ba
  by: "Two policemen"
* try SANCTION/convict denied
  when: 1992-03/1994-07-19 bounded
* jeer PROTEST/demo occurred
  when: 1994-07-18 "Monday evening"
  where: amia; ba
  by: crowd
  to: ruckauf
* throw PROTEST/riot occurred
  when: 1994-07-18 "Monday evening"
  where: amia; ba
  by: crowd
  to: ruckauf
* unscond ACCUSE/disapprove occurred
  when: 1994-07-18/1994-07-19 bounded
  where: newyork
  by: unsc
  about: bomb
  answers: bomb "condemned the attack"
* clintcall CONSULT/phone occurred
  when: 1994-07-18/1994-07-19 bounded
  by: clinton; menem
  to: menem
* fbi AID announced
  when: 1994-07-20 "Wednesday"
  where: ba
  by: clinton; "FBI experts"
  to: menem
* rallycall REQUEST/assist occurred
  when: 1994-07-18/1994-07-19 bounded
  by: amiao
  about: rally
* rally PROTEST/demo announced
  when: 1994-07-21 "Thursday"
  where: congress; ba
  by: amiao
* dig AID ongoing
  when: 1994-07-18/1994-07-19 "Tuesday"
  where: amia; ba
  by: "Rescuers"
  to: "some 70 people missing"
* fbioffer AGREE occurred
  when: 1994-07-18/1994-07-19 bounded
  by: clinton
  to: menem
  about: fbi
* iranlie REJECT occurred optional
  when: 1994-07-18/1994-07-19 bounded
  by: iran "Iran's foreign ministry"
  to: "Zionists"
  about: bomb

== fx-pasteur-2
outlet: The Wexcombe Courier
register: daily
published: 1994-07-28
--
Two {bombs|bombs} in London, and the shadow of Pasteur Street

Thirteen hours after a car {bombe|exploded} beside the Israeli embassy in Kensington, a second one {bombb|went off} early yesterday outside the Finchley house of a Jewish charity. Nineteen people were {bombs|hurt}, fourteen on Tuesday and five on Wednesday; nobody died, which the commander of the anti-terrorist branch called "a mercy and nothing else".

The woman was about fifty-five, carried a bag from Harrods, and told a constable she'd be back in a minute. She had parked an Audi. Police are {hunt|looking for} her and for two men of Middle Eastern looks. Streets near synagogues have been {closestreet|closed}, a number of schools have been given {guards|guards}, and Michael Howard, the home secretary, {howardmeet|saw} Jewish leaders last evening who had {complain|complained} that Balfour House was {refuse|refused} protection on Monday. "They were right," he {admit|conceded}.

The {embassywarn|warning} had come, Israel's ambassador said: after Buenos Aires his government {embassywarn|asked} London for more guards, and got what he called tea. Israel's foreign minister, Shimon Peres, {peresacc|pointed at} Hezbollah, "with money and orders from Tehran"; Tehran's chargé d'affaires in London, {summon|called in} by the Foreign Office, {irandeny|protested} his country's innocence. On Monday, on the White House lawn, Rabin and King Hussein had {endwar|ended} forty-six years of a state of war. A good day for those who wish otherwise, said a diplomat.

The searchers in Argentina {recover|pulled} the 80th body yesterday from the ruin of the community centre that was {bomb|bombed} on the 18th. On the 19th, too, a twin-engined aircraft {panama|blew up} over Panama with 21 people on board, twelve of them Jewish businessmen; what at first looked like an accident is now {panamaprobe|treated} as a {panama|bombing}, since fragments show traces of plastic explosive. For Judge Juan José Galeano, who on Friday {venezflight|flew} to Caracas to {question|question} an Iranian defector, all three cases are one. The defector {moatacc|names} four officials of the Iranian embassy in Buenos Aires.

Last Thursday 150,000 people {rally|stood} in the rain before the Congress there. When President Menem's turn came to speak, he was {whistle|whistled down}. "Justice, justice shalt thou pursue", the placards {justreq|demanded}. His cabinet has since {secretariat|set up} a security secretariat under a brigadier, a step which half the opposition {oppcrit|calls} "a return of the boots". Menem has {carapint|suggested} in an interview that mutinous army men, the carapintadas of 1990, might have {help!hypothetical|lent} the bombers a hand; one of their colonels is {suing|suing} him.

~ Weather: page 22. Crossword No. 19,874: page 24
--
who howard: person GB | Michael Howard
who leaders: organisation GB | Jewish leaders
who metpol: force GB | Police; the commander of the anti-terrorist branch; anti-terrorist branch
who peres: person IL | Shimon Peres
who ambassador: office IL | Israel's ambassador
who charge: office IR | Tehran's chargé d'affaires
who fo: body GB | Foreign Office
who hussein: person JO | King Hussein
who defector: person IR | an Iranian defector; the defector
who colonel: person AR | one of their colonels
where kensington: district GB 51.5030 -0.1890 | Kensington
where finchley: district GB 51.6010 -0.1870 | Finchley
where london: town GB 51.5074 -0.1278 | London
where panama: country PA 9.0 -79.5 | Panama
where caracas: town VE 10.4880 -66.8792 | Caracas
where congress: site AR -34.6098 -58.3926 | the Congress
where whitehouse: site US 38.8977 -77.0365 | White House
* bombs ASSAULT/explosives occurred
  when: 1994-07-26/1994-07-27 day "Tuesday" "Wednesday"
  to: "the Israeli embassy" thing; "house of a Jewish charity" thing
  where: london
  by: hezb alleged of peres; iran alleged of peres; iran denied
  injured: 19 "Nineteen people" side recipient
  count: 2 "Two"
  killed: 0 "nobody died"
* bombe ASSAULT/explosives occurred
  when: 1994-07-26 "Tuesday"
  where: kensington; london
  by: "The woman"
  to: "the Israeli embassy" thing
  with: car-bomb "a car"
  injured: 14 "fourteen" side recipient
  part_of: bombs
* bombb ASSAULT/explosives occurred
  when: 1994-07-27 "early yesterday"
  where: finchley; london
  to: "house of a Jewish charity" thing
  with: car-bomb "a second one"
  injured: 5 "five" side recipient
  part_of: bombs
* hunt COERCE/arrest attempted
  when: 1994-07-26/1994-07-28 bounded
  where: london
  by: metpol
  to: "The woman"; "two men"
* closestreet COERCE/restrict occurred
  when: 1994-07-26/1994-07-28 bounded
  where: london
  to: "Streets near synagogues" thing
* guards MOBILIZE/police occurred
  when: 1994-07-26/1994-07-28 bounded
  where: london
  to: "a number of schools" thing
* howardmeet CONSULT occurred
  when: 1994-07-27 "last evening"
  by: howard; leaders
  to: howard
* complain ACCUSE/disapprove occurred
  when: 1994-07-26/1994-07-27 bounded
  by: leaders
  to: howard
* refuse REJECT/assist occurred
  when: 1994-07-25 "Monday"
  where: london
  to: leaders; "Balfour House" thing
  said: leaders party "complained"
* admit CONCEDE occurred
  when: 1994-07-27 "last evening"
  by: howard
  to: leaders
* embassywarn REQUEST/assist occurred
  when: 1994-07-18/1994-07-26 bounded "after Buenos Aires"
  by: israel "his government"
  to: "London"
  said: ambassador official "said"
* peresacc ACCUSE/allege occurred
  when: 1994-07-26/1994-07-28 bounded
  by: peres
  to: hezb; iran
  about: bombs
* summon REQUEST/meet occurred
  when: 1994-07-26/1994-07-28 bounded
  where: london
  by: fo
  to: charge
* irandeny REJECT occurred optional
  when: 1994-07-26/1994-07-28 bounded
  where: london
  by: charge
  to: fo; peres
  about: bombs
* endwar AGREE occurred
  when: 1994-07-25 "Monday"
  where: whitehouse
  by: rabin; hussein
  to: rabin; hussein
* recover AID occurred optional
  when: 1994-07-27 "yesterday"
  where: ba
  by: "The searchers"
* bomb ASSAULT/explosives occurred
  when: 1994-07-18 from text "the 18th"
  where: amia; ba
  to: "the community centre" thing
  killed: >=80 "80th body" side recipient
* panama ASSAULT/explosives occurred
  when: 1994-07-19 from text "the 19th"
  where: panama
  to: "a twin-engined aircraft" thing; "21 people on board"
  with: bomb "plastic explosive"
  killed: 21 "21 people" side recipient
  killed: 12 "twelve of them Jewish businessmen" part side recipient
* panamaprobe ACCUSE/investigate ongoing
  when: 1994-07-19/1994-07-28 bounded
  about: panama
* venezflight CONSULT/visit occurred optional
  when: 1994-07-22 "Friday"
  where: caracas
  by: galeano
  to: defector
* question ACCUSE/investigate occurred
  when: 1994-07-22 "Friday"
  where: caracas
  by: galeano
  to: defector
  about: bomb
* moatacc ACCUSE/allege occurred
  when: 1994-07-22/1994-07-28 bounded
  by: defector
  to: "four officials of the Iranian embassy"
  about: bomb
* rally PROTEST/demo occurred
  when: 1994-07-21 "Last Thursday"
  where: congress; ba
  by: "150,000 people"
  participants: 150000 "150,000 people"
* whistle PROTEST/demo occurred
  when: 1994-07-21 "Last Thursday"
  where: congress; ba
  by: "150,000 people"
  to: menem
  part_of: rally
* secretariat MOBILIZE occurred optional
  when: 1994-07-21/1994-07-28 bounded
  by: menem "His cabinet"
* oppcrit ACCUSE/disapprove occurred
  when: 1994-07-21/1994-07-28 bounded
  by: "half the opposition"
  to: menem
  about: secretariat
  answers: secretariat "a step which half the opposition"
* carapint ACCUSE/allege occurred
  when: 1994-07-21/1994-07-28 bounded
  by: menem
  to: "the carapintadas of 1990"
  about: help
* help AID hypothetical
  when: ?
  by: "the carapintadas of 1990" alleged of menem
  to: "the bombers"
  said: menem official suggested "suggested"
* suing ACCUSE/investigate occurred
  when: 1994-07-21/1994-07-28 bounded
  by: colonel
  to: menem
* justreq REQUEST/change occurred optional
  when: 1994-07-21 "Last Thursday"
  where: congress; ba
  by: "150,000 people"

== fx-pasteur-3
outlet: Cámara Abierta, judicial gazette of the River Plate
register: court
published: 2024-04-25
--
Cassation: Iran {ruling|held} to have {orderb|ordered} the {bomb|attack} on the AMIA

1. By its {ruling|judgment} of 11 April the Second Chamber of the Federal Court of Criminal Cassation {ruling|declares} that the {bomb|bombing} of 18 July 1994, in which 85 persons were {bomb|killed}, and that of 17 March 1992 against the embassy of Israel, which cost 22 lives by the count the court adopts, answered to a design of the Islamic Republic of Iran and were {bomb,emb92|carried out} by Hezbollah. It {crime|characterises} the former as a crime against humanity. Iran has always denied any part.

2. The chamber sees the motive in the decision of the Argentine government, in 1991 and 1992, to {nuclear|cancel} three contracts for nuclear material and technology with Tehran.

3. The {ruling|judgment} closes the appeals in the so-called second trial. In February 2019 a lower tribunal had {convict19|convicted} former judge Juan José Galeano to six years for having {bribetell|paid} 400,000 dollars to Carlos Telleldín, a dealer in stolen cars, so that he would {telleldin|accuse} officers of the police of Buenos Aires province; former intelligence chief Hugo Anzorreguy to four and a half years; and two prosecutors. The chamber {uphold|confirms} these {convict19|sentences}, with {reduce|reductions}. All the officers so {telleldin|accused} had been {acquit|acquitted} in September 2004, after ten years; Galeano was {remove|removed} from the bench in 2005.

4. As to President Menem, {acquitm|acquitted} in 2019, the action is extinct by his death.

5. The tribunal recalls that in November 2006 a judge {warrant06|ordered} the arrest of former president Akbar Hashemi Rafsanjani and seven others and that Interpol in 2007 {interpol|circulated} notices for five of them; that on 27 January 2013 Argentina and Iran {memo|signed} in Addis Ababa a {memo|memorandum} for a joint commission, which was {memovoid|struck down} in 2014; and that the prosecutor who had {nismanacc|charged} the then president with a cover-up was found {nisman|shot} dead on 18 January 2015.

6. Reactions. The delegation of Jewish associations (DAIA) {welcome|welcomed} the {ruling|judgment} as "historic" and {askextra|asked} the government to {claimicj!demanded|sue} Iran abroad. The foreign ministry in Buenos Aires on 23 April {askwarrant|requested} of Pakistan and Sri Lanka, by way of Interpol, the {arrv!demanded|arrest} of Ahmad Vahidi, now minister of the interior of Iran, who was travelling there. Israel's foreign minister {thank|thanked} the court.
--
who cassation: body AR | Second Chamber of the Federal Court of Criminal Cassation; the chamber; the court; The tribunal; Cassation
who iran: Islamic Republic of Iran
who telleldin: person AR | Carlos Telleldín
who anzorreguy: person AR | Hugo Anzorreguy
who lower: body AR | a lower tribunal
who officers: force AR | officers of the police of Buenos Aires province; All the officers
who rafsanjani: person IR | Akbar Hashemi Rafsanjani
who interpol: organisation - | Interpol
who vahidi: person IR | Ahmad Vahidi
who mfa: body AR | The foreign ministry
who ilfm: office IL | Israel's foreign minister
who judge06: body AR | a judge
where addis: town ET 9.0054 38.7636 | Addis Ababa
who pakistan: state PK | Pakistan
* ruling ACCUSE/allege occurred
  when: 2024-04-11 from text "11 April"
  by: cassation
  to: iran; hezb
  about: bomb
  about: emb92
* orderb REQUEST/assist occurred
  when: ?
  by: iran alleged of cassation
  to: hezb
  about: bomb
  said: cassation official
* bomb ASSAULT/explosives occurred
  when: 1994-07-18 from text "18 July 1994"
  where: amia
  by: hezb alleged of cassation; iran alleged of cassation; iran denied
  to: amia thing
  killed: 85 "85 persons" side recipient voice cassation
  answers: nuclear "motive"
  said: cassation official "declares"
* emb92 ASSAULT/explosives occurred
  when: 1992-03-17 from text "17 March 1992"
  by: hezb alleged of cassation; iran alleged of cassation; iran denied
  to: "embassy of Israel" thing
  killed: 22 "22" side recipient voice cassation
  answers: nuclear "motive"
  said: cassation official "declares"
* crime ACCUSE/disapprove occurred
  when: 2024-04-11 from text "11 April"
  by: cassation
  to: iran; hezb
  about: bomb
* nuclear SANCTION/discontinue occurred
  when: 1991/1992 "1991 and 1992"
  by: govar
  to: iran
* convict19 SANCTION/convict occurred
  when: 2019-02 from text "February 2019"
  by: lower
  to: galeano; anzorreguy; "two prosecutors"
* bribetell COERCE occurred
  when: 1994-07/2004-09 bounded
  by: galeano
  to: telleldin
  money: 400000 "400,000 dollars"
* telleldin ACCUSE/allege occurred
  when: 1994-07/2004-09 bounded
  by: telleldin
  to: officers
  about: bomb
* uphold REJECT occurred
  when: 2024-04-11 from text "11 April"
  by: cassation
  to: galeano; anzorreguy
  about: SANCTION/convict
* reduce CONCEDE occurred optional
  when: 2024-04-11 from text "11 April"
  by: cassation
  to: galeano; anzorreguy
* acquit RETREAT/release occurred
  when: 2004-09 from text "September 2004"
  to: officers
* remove SANCTION/expel occurred
  when: 2005 "2005"
  to: galeano
* acquitm RETREAT/release occurred
  when: 2019 "2019"
  to: menem
* warrant06 ACCUSE/investigate occurred
  when: 2006-11 from text "November 2006"
  by: judge06
  to: rafsanjani; "seven others"
  said: cassation official "recalls"
* interpol ACCUSE/investigate occurred
  when: 2007 "2007"
  by: interpol
  to: "five of them"
  said: cassation official "recalls"
* memo AGREE occurred
  when: 2013-01-27 from text "27 January 2013"
  where: addis
  by: govar; iran
  to: govar; iran
  said: cassation official "recalls"
* memovoid REJECT occurred
  when: 2014 "2014"
  to: govar; iran
  about: memo
  answers: memo "struck down"
  said: cassation official "recalls"
* nismanacc ACCUSE/investigate occurred
  when: 2013-01-27/2015-01-18 bounded
  by: "the prosecutor"
  to: "the then president"
  said: cassation official "recalls"
* nisman ASSAULT/firearms occurred
  when: 2015-01-18 from text "18 January 2015"
  to: "the prosecutor"
  killed: 1 "the prosecutor" side recipient
  said: cassation official "recalls"
* welcome SUPPORT occurred
  when: 2024-04-11/2024-04-25 bounded
  by: amiao
  to: cassation
  about: ruling
  answers: ruling "welcomed the judgment"
* askextra REQUEST/change occurred
  when: 2024-04-11/2024-04-25 bounded
  by: amiao
  to: govar
  about: claimicj
* claimicj ACCUSE/investigate demanded optional
  when: ?
  by: govar
  to: iran
* askwarrant REQUEST/assist occurred
  when: 2024-04-23 from text "23 April"
  by: mfa; govar
  to: pakistan; "Sri Lanka"
  about: arrv
* arrv COERCE/arrest demanded optional
  when: ?
  by: pakistan; "Sri Lanka"
  to: vahidi
* thank SUPPORT occurred
  when: 2024-04-11/2024-04-25 bounded
  by: ilfm
  to: cassation
  about: ruling
  answers: ruling "thanked the court"
