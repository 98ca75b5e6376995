story: ax-nisour
conflict: Iraq
countries: IQ, US
facts: On 16 September 2007 guards of the American firm Blackwater shot at cars in Nisour Square in Baghdad: eight dead were given first, then 11, and 17 dead with more than 20 wounded by the Iraqi inquiry of October. The Interior Ministry revoked the licence on 17 September; the embassy suspended road convoys on 18 September and resumed them on 21 September; the Iraqi inquiry called the shooting deliberate on 7 October; three guards got thirty years and one life on 13 April 2015; all four were pardoned on 22 December 2020. (public record: statements of the Iraqi Interior Ministry and government spokesman, US State Department, US Justice Department, press.)

who bw: organisation US | Blackwater; Blackwater USA; the company; the firm
who guards: population US | the guards; guards; contractors; the contractors; security men
who interior: body IQ | Interior Ministry; Ministry of Interior
who khalaf: person IQ | Abdul-Karim Khalaf; Khalaf
who maliki: person IQ | Nouri al-Maliki; Nuri al-Maliki; Maliki
who dabbagh: person IQ | Ali al-Dabbagh; Dabbagh
who rice: person US | Condoleezza Rice; Rice
who embassy: body US | US embassy; American embassy; the embassy
who state: body US | State Department
who fbi: body US | FBI
who congress: body US | House oversight committee; Congress
who prince: person US | Erik Prince; Prince
who sadr: person IQ | Moqtada al-Sadr; Muqtada al-Sadr; Sadr
who trump: person US | Donald Trump; Trump
who un: body - | United Nations working group on mercenaries; UN mission
where nisour: site IQ 33.3117 44.3558 | Nisour Square; Nisoor Square; Nusoor Square; the square
where baghdad: town IQ 33.3406 44.4009 | Baghdad; BAGHDAD
where green: district IQ 33.3060 44.3880 | Green Zone

== ax-nisour-1
outlet: Two Rivers Agency
register: wire
published: 2007-09-19
--
US envoys stay {confine|indoors} as Iraq {revoke|bars} guards over Baghdad {shoot|shooting}

BAGHDAD (TRA) - American diplomats in Iraq were {confine|forbidden} on Tuesday to travel by road outside the Green Zone, a day after the Interior Ministry {revoke|pulled} the licence of the security firm that drives and protects them.

The {confine|order}, sent round in an e-mail by the US embassy, has no end date. It follows Sunday's {shoot|shooting} in Nisour Square, in the west of the capital, where Blackwater men escorting a State Department convoy {shoot|opened fire} on midday traffic. The ministry put the dead at eight on Monday and at eleven on Tuesday, with thirteen {shoot|injured}; one was a policeman, it said, and one a baby.

"They {shoot|fired} at random, at everyone in the square," ministry spokesman Brigadier-General Abdul-Karim Khalaf said. "We have {revoke|withdrawn} their permit and we will {refer|refer} those who did it to the courts."

Blackwater {bwrej|rejected} that account. Its staff had "acted lawfully in answer to a hostile {amb|attack}" after a car bomb {carbomb|went off} near a building where a US official was at a {aidmeet|meeting}, its spokeswoman said, and those they {shoot|shot} were "armed enemies, not civilians". Three Iraqi witnesses interviewed by this agency at Yarmouk hospital said they had seen nobody {amb!denied|fire} on the Americans. A traffic policeman said the guards {water|threw} bottles of water at cars to make them stop before one of them {shoot|shot} the driver of a white Kia in the head.

Secretary of State Condoleezza Rice {phone|telephoned} Prime Minister Nuri al-Maliki late on Monday, expressed {regret|regret} for the loss of life and {promise|promised} a joint {jointprobe|inquiry}. Maliki's spokesman Ali al-Dabbagh said the two had {agreeprobe|agreed} that those guilty must answer for it. The cabinet on Tuesday {back|backed} the ministry's {revoke|decision} and ordered a {review|review} of all 25 foreign security firms.

The cleric Moqtada al-Sadr {sadrdem|called on} the government to {cancelall!demanded|cancel} every contract with "these armies of criminals". His bloc, whose six ministers {quit|left} the cabinet in April, {sadrthr|threatened} to take to the streets.

Blackwater employs about a thousand people in the country. On Christmas Eve last year one of its men, drunk by several accounts, {xmas|shot} dead a bodyguard of an Iraqi vice president; the firm {sack|dismissed} him and he was flown home within two days. Four of its drivers were {falluja|killed} and two of the bodies {bridge|hung} from a bridge in Falluja in March 2004, which led to a Marine {fallop|assault} on that town.

~ Also on this wire: Oil passes 82 dollars
~ Currency table, Tuesday close
--
who maliki: Prime Minister Nuri al-Maliki
who interior: The ministry; the ministry; the ministry's
who marines: force US | Marine
who vp: person IQ | an Iraqi vice president
who cabinet: government IQ | The cabinet; the cabinet; the government
who envoys: population US | American diplomats; US envoys
where falluja: town IQ 33.3500 43.7833 | Falluja
* confine COERCE/restrict occurred
  when: 2007-09-18 "Tuesday"
  where: baghdad
  by: embassy
  to: envoys
* revoke SANCTION/discontinue occurred
  when: 2007-09-17 from confine "a day after"
  by: interior
  to: bw
  answers: shoot "over Baghdad shooting"
  said: khalaf official "said"
* shoot ASSAULT/firearms occurred
  when: 2007-09-16 "Sunday's"
  where: nisour; baghdad
  by: bw
  to: "midday traffic"; "the driver of a white Kia"
  with: small-arms "opened fire"
  killed: 8 "eight" side recipient voice interior as_of 2007-09-17
  killed: 11 "eleven" side recipient voice interior as_of 2007-09-18
  killed: 1 "one was a policeman" part side recipient voice interior
  killed: 1 "one a baby" part side civilian voice interior
  injured: 13 "thirteen" side recipient voice interior
  said: interior official "said"
  said: khalaf official "said"
  said: "A traffic policeman" witness "said"
  answers: amb "in answer to a hostile attack"
* refer ACCUSE/investigate announced
  when: ?
  by: interior
  to: "those who did it"
  about: shoot
  said: khalaf official "said"
* bwrej REJECT occurred optional
  when: 2007-09-17/2007-09-19 bounded
  by: bw
  to: interior
  about: shoot
* amb ASSAULT/firearms occurred
  when: 2007-09-16
  where: nisour; baghdad
  by: "armed enemies" alleged of bw
  to: bw "Its staff"
  said: "its spokeswoman" party claimed "said"
  said: "Three Iraqi witnesses" witness denied "said"
* carbomb ASSAULT/explosives occurred
  when: 2007-09-16
  where: "near a building"; baghdad
  to: "a building" thing
  with: car-bomb "a car bomb"
  said: "its spokeswoman" party claimed "said"
* aidmeet CONSULT occurred optional
  when: 2007-09-16
  where: "a building"; baghdad
  by: "a US official"
* water ASSAULT occurred optional
  when: 2007-09-16
  where: nisour; baghdad
  by: guards
  to: "cars" thing
  said: "A traffic policeman" witness "said"
* phone CONSULT/phone occurred
  when: 2007-09-17 "Monday"
  by: rice; maliki
  to: maliki
* regret CONCEDE occurred optional
  when: 2007-09-17 "Monday"
  by: rice
  to: maliki
  about: shoot
* promise AGREE occurred
  when: 2007-09-17 "Monday"
  by: rice
  to: maliki
  about: jointprobe
* jointprobe ACCUSE/investigate announced
  when: ?
  by: rice; maliki
  to: guards
  about: shoot
* agreeprobe AGREE occurred
  when: 2007-09-17 "Monday"
  by: rice; maliki
  to: rice; maliki
  said: dabbagh official "said"
* back SUPPORT occurred
  when: 2007-09-18 "Tuesday"
  by: cabinet
  to: interior
  about: revoke
  answers: revoke "backed the ministry's decision"
* review ACCUSE/investigate occurred
  when: 2007-09-18 "Tuesday"
  by: cabinet
  to: "all 25 foreign security firms"
* sadrdem REQUEST/change occurred
  when: 2007-09-16/2007-09-19 bounded
  by: sadr
  to: cabinet
  about: cancelall
* cancelall SANCTION/discontinue demanded optional
  when: ?
  by: cabinet
  to: "these armies of criminals"
* quit RETREAT/resign occurred
  when: 2007-04 "April"
  by: sadr "six ministers"
  to: cabinet
* sadrthr THREATEN occurred
  when: 2007-09-16/2007-09-19 bounded
  by: sadr "His bloc"
  to: cabinet
  about: PROTEST/demo
* xmas ASSAULT/firearms occurred
  when: 2006-12-24 "Christmas Eve last year"
  by: bw "one of its men"
  to: "a bodyguard"
  killed: 1 "a bodyguard" side recipient
* sack SANCTION/expel occurred
  when: 2006-12-24/2007-09-19 bounded
  by: bw
  to: "him"
* falluja ASSAULT occurred
  when: 2004-03 from text "March 2004"
  where: falluja
  to: bw "Four of its drivers"
  killed: 4 "Four of its drivers" side recipient
* bridge ASSAULT occurred optional
  when: 2004-03 from text "March 2004"
  where: "a bridge"; falluja
  to: bw
* fallop ASSAULT occurred
  when: 2004-03/2007-09-19 bounded
  where: falluja
  by: marines
  to: falluja thing
  answers: falluja "led to"
tie: khalaf holds_office interior "ministry spokesman"

== ax-nisour-2
outlet: Al-Karkh Daily
register: daily
published: 2007-10-08
--
"A deliberate {shoot|crime}": cabinet {probe|inquiry} counts 17 dead in Nusoor Square

The guards of Blackwater who {shoot|fired} on the traffic at Nusoor Square three weeks ago did so without being {stone!denied|touched} even by a stone, and what they committed was "{shoot|murder}, deliberate and cold". So says the report of the {probe|inquiry} set up by the prime minister, which government spokesman Ali al-Dabbagh presented on Sunday.

Seventeen persons were {shoot|killed}, not eleven, and twenty-seven {shoot|wounded}. The commission heard forty witnesses and looked at film from the National Police post. It {recomm,recomm2|recommends} that the four gunners be {charge!demanded|handed} to an Iraqi judge and that the firm {pay!demanded|pay} eight million dollars to each family.

Nobody was {shoot|hit} first but a medical student and his mother, in a white Kia which rolled on when its driver was dead. Then, the police say, grenades were {shoot|launched} and helicopters overhead {heli|fired} down on cars that were trying to turn. The company {helideny|disputes} that its helicopters {heli!denied|fired} at all.

In Washington Erik Prince, the head of the firm and a former navy man, told the House oversight committee on Tuesday that his people "acted properly". Members {memocond|reproached} him with 195 {shots|shooting incidents} since 2005, in four of five of which Blackwater {shots|fired} first. The FBI has {fbisend|sent} a team; on Thursday the House of Representatives {bill|voted}, by 389 to 30, to put contractors under American criminal law. The White House {billopp|opposes} the bill as it stands.

Here Decree 17, {order17|signed} by the American governor Paul Bremer in June 2004 on his last day but one, {order17|shields} foreign guards from our courts. The cabinet intends to {repeal|repeal} it. A second American-Iraqi commission {joint|met} for the first time yesterday and discussed rules for convoys; the convoys themselves have been {resume|back} on the road since 21 September, under Blackwater's guns as before, after a {confine|pause} of three days.

A traffic policeman who was there gave us his own sum: "They {leave|left} the square against the one-way sign. Nobody has come to {sorry!denied|apologise}." The embassy did {offer|offer} the families an envelope each. Most have {offerrej|refused} it.

~ Weather: dust, 37 degrees. Power: two hours on, six off
--
who maliki: the prime minister
who bremer: person US | Paul Bremer
who house: body US | the House of Representatives
who whitehouse: government US | The White House
who probec: body IQ | The commission; the inquiry
who heli: force US | its helicopters; helicopters
who cabinet: government IQ | The cabinet
who families: population IQ | the families
where washington: town US 38.8951 -77.0364 | Washington
* recomm2 REQUEST/yield occurred
  when: 2007-10-07 "Sunday"
  by: probec
  to: bw
  about: pay
* shoot ASSAULT/firearms occurred
  when: 2007-09-16 week "three weeks ago"
  where: nisour
  by: guards
  to: "the traffic"; "a medical student and his mother"
  with: small-arms "fired"; grenade "grenades"
  killed: 17 "17 dead" side civilian voice probec
  killed: 17 "Seventeen persons" side civilian voice probec
  killed: 11 "eleven" side civilian
  injured: 27 "twenty-seven" side civilian voice probec
  said: probec official via dabbagh "says"
  said: "the police" official "say"
* stone ASSAULT denied optional
  when: 2007-09-16 week
  where: nisour
  to: guards
  said: probec official denied "says"
* probe ACCUSE/investigate occurred
  when: 2007-09-16/2007-10-07 bounded
  by: maliki
  to: guards
  about: shoot
* recomm REQUEST/change occurred
  when: 2007-10-07 "Sunday"
  by: probec
  about: charge
* charge ACCUSE/investigate demanded optional
  when: ?
  to: "the four gunners"
* pay CONCEDE demanded optional
  when: ?
  by: bw "the firm"
  to: families "each family"
* heli ASSAULT/aerial occurred
  when: 2007-09-16 week
  where: nisour
  by: heli alleged of "the police"; bw denied
  to: "cars" thing
  with: helicopter "helicopters"
  said: "the police" official "say"
  said: bw party denied "disputes"
* helideny REJECT occurred optional
  when: 2007-09-16/2007-10-08 bounded
  by: bw
  about: heli
* memocond ACCUSE/disapprove occurred
  when: 2007-10-02 "Tuesday"
  where: washington
  by: congress "Members"
  to: prince; bw
  about: shots
  answers: shots "reproached"
* shots ASSAULT/firearms occurred
  when: 2005/2007-10-02 from text "2005"
  by: bw
  count: 195 "195"
  said: congress official "reproached"
* fbisend ACCUSE/investigate occurred
  when: 2007-09-16/2007-10-08 bounded
  by: fbi
  to: guards
  about: shoot
* bill SUPPORT occurred
  when: 2007-10-04 "Thursday"
  where: washington
  by: house
* billopp REJECT/change occurred
  when: 2007-10-04/2007-10-08 bounded
  by: whitehouse
  to: house
  about: bill
  answers: bill "opposes the bill"
* order17 CONCEDE occurred optional
  when: 2004-06 from text "June 2004"
  by: bremer
  to: "foreign guards"
* repeal REJECT announced
  when: ?
  by: cabinet
  about: order17
* joint CONSULT occurred
  when: 2007-10-07 "yesterday"
  by: "A second American-Iraqi commission"
* resume RETREAT/access occurred
  when: 2007-09-21 from text "21 September"
  to: "the convoys" thing
* confine COERCE/restrict occurred
  when: 2007-09-18/2007-09-21 "three days"
  to: "the convoys" thing
* leave RETREAT/withdraw occurred
  when: 2007-09-16 week
  where: nisour
  by: guards
  said: "A traffic policeman" witness "gave"
* sorry CONCEDE denied
  when: 2007-09-16/2007-10-08 bounded
  by: guards
  to: families
  said: "A traffic policeman" witness denied "gave"
* offer AGREE occurred
  when: 2007-09-16/2007-10-08 bounded
  by: embassy
  to: families
  about: AID
* offerrej REJECT/assist occurred
  when: 2007-09-16/2007-10-08 bounded
  by: families "Most"
  to: embassy
  about: offer
  answers: offer "refused it"
figure: votes 389 "389" of house
figure: votes 30 "30" of house
tie: prince leads bw "the head of the firm"

== ax-nisour-3
outlet: The Long File
register: analysis
published: 2020-12-24
--
From Nisour Square to a {pardon|pardon}: thirteen years of a case that would not close

It took four juries, two appeals and thirteen years to get four men behind bars for the {shoot|massacre} of Nisour Square. It took one signature to {pardon|get them out}. On Tuesday President Donald Trump {pardon|pardoned} the former Blackwater guards, three of whom were serving between twelve and fifteen years and one life.

Recall what they did. At noon on 16 September 2007 a convoy code-named Raven 23 entered a crowded Baghdad roundabout, although it had been {ordered|told} to stay at the gate. Within minutes machine-guns and grenade launchers had {shoot|cut down} people in their cars; at least fourteen civilians were {shoot|killed} according to American investigators, seventeen according to Iraqi ones. The youngest was nine. The convoy said it had been {amb|attacked}. Not one cartridge of an enemy was found.

The first {charges|indictment}, in December 2008, was {dismiss|thrown out} on the last day but one of 2009, because prosecutors had leaned on statements given under {thr|threat} of dismissal. In Baghdad there was fury; the Iraqi government {iraqsue|sued} and ordered 250 men who had worked for the firm to {expel|go} within a week. Vice President Joe Biden, on a {bidenvisit|visit} in January 2010, {bidenprom|promised} an {appeal|appeal}, and a higher court {revive|revived} the case in 2011. In October 2014 a Washington jury {verdict|convicted} all four. The {sentence|sentences} came on 13 April 2015: life for the one found to have {shoot|fired} first, thirty years each for the rest, {reduce|halved} in 2019 after an appeals court had {quash|quashed} them.

Baghdad's government {iraqcond|regretted} on Wednesday that the {pardon|decision} "ignored the dignity of the victims" and {iraqask|urged} Washington to {reverse!demanded|reconsider}. A man whose nine-year-old son was {shoot|shot} in the back seat told a radio station that he had {refuse|turned down} money from the firm in 2009 because he wanted a judge. "Now they have bought the judge." The United Nations working group on mercenaries {uncond|called} the {pardon|clemency} an affront to justice, and an American general who had commanded in Iraq {gencond|deplored} it on television as "hugely damaging". The White House {defend|cited} the men's service and the {support|support} of several members of Congress.

The company has changed names three times. Its founder, whose sister sits in the cabinet, {prince|lobbied} in 2017 to {afghan!hypothetical|replace} American troops in Afghanistan with hired ones. The law that would have settled who judges such men has been {lawpending|introduced} in every Congress since 2007 and never been {lawpass!denied|passed}.

~ Part two of this series: the insurers
~ You have read 3 of your 5 free articles
--
who iraqgov: government IQ | the Iraqi government; Baghdad's government
who whitehouse: government US | The White House; Washington to
who biden: person US | Joe Biden; Vice President Joe Biden
who four: population US | the former Blackwater guards; four men; all four
who convoy: force US | The convoy; a convoy code-named Raven 23
* appeal REQUEST/change announced optional
  when: ?
  by: biden
  about: dismiss
* pardon CONCEDE occurred
  when: 2020-12-22 "Tuesday"
  by: trump
  to: four
  released: 4 "four men"
* shoot ASSAULT/firearms occurred
  when: 2007-09-16 from text "16 September 2007"
  where: nisour; baghdad
  by: four
  to: "people in their cars"; "A man whose nine-year-old son"
  with: small-arms "machine-guns"; grenade "grenade launchers"
  killed: >=14 "at least fourteen civilians" side civilian voice "American investigators"
  killed: 17 "seventeen" side civilian voice "Iraqi ones"
  said: "American investigators" official "according to"
* ordered REQUEST/change occurred optional
  when: 2007-09-16
  to: convoy
* amb ASSAULT/firearms occurred
  when: 2007-09-16
  where: nisour; baghdad
  to: convoy
  said: convoy party claimed "said"
* charges ACCUSE/investigate occurred
  when: 2008-12 from text "December 2008"
  by: "prosecutors"
  to: four
  about: shoot
* thr THREATEN/expel occurred
  when: 2007-09-16/2008-12 bounded
  to: four
  about: SANCTION/expel
* dismiss REJECT occurred
  when: 2009-12-30 from text "the last day but one of 2009"
  to: "prosecutors"
  about: charges
  answers: charges "thrown out"
* iraqsue ACCUSE/investigate occurred
  when: 2009-12-30/2010 bounded
  by: iraqgov
  to: bw "the firm"
* expel COERCE/deport announced
  when: ? "within a week"
  where: "Baghdad"
  by: iraqgov
  to: "250 men who had worked for the firm"
  count: 250 "250 men"
* bidenvisit CONSULT/visit occurred
  when: 2010-01 from text "January 2010"
  where: baghdad
  by: biden
  to: iraqgov
* bidenprom AGREE occurred
  when: 2010-01 from text "January 2010"
  by: biden
  to: iraqgov
* revive ACCUSE/investigate occurred
  when: 2011 from text "2011"
  by: "a higher court"
  to: four
* verdict SANCTION/convict occurred
  when: 2014-10 from text "October 2014"
  where: "Washington"
  by: "a Washington jury"
  to: four
  about: shoot
* sentence SANCTION/convict occurred
  when: 2015-04-13 from text "13 April 2015"
  to: four
* reduce CONCEDE occurred
  when: 2019 from text "2019"
  to: four "the rest"
* quash REJECT occurred
  when: 2015-04/2019 bounded
  by: "an appeals court"
  about: sentence
  answers: sentence "quashed them"
* iraqcond ACCUSE/disapprove occurred optional
  when: 2020-12-23 "Wednesday"
  by: iraqgov
  to: trump
  about: pardon
  answers: pardon "the decision"
* iraqask REQUEST/change occurred
  when: 2020-12-23 "Wednesday"
  by: iraqgov
  to: whitehouse
  about: pardon
* reverse CONCEDE demanded optional
  when: ?
  by: whitehouse
* refuse REJECT/assist occurred
  when: 2009 from text "2009"
  by: "A man whose nine-year-old son"
  to: bw "the firm"
  said: "A man whose nine-year-old son" witness "told"
* uncond ACCUSE/disapprove occurred
  when: 2020-12-22/2020-12-24 bounded
  by: un
  to: trump
  about: pardon
  answers: pardon "called the clemency"
* gencond ACCUSE/disapprove occurred
  when: 2020-12-22/2020-12-24 bounded
  by: "an American general"
  to: trump
  about: pardon
  answers: pardon "deplored it"
* defend SUPPORT occurred optional
  when: 2020-12-22/2020-12-24 bounded
  by: whitehouse
  to: four
* support SUPPORT occurred
  when: ?
  by: "several members of Congress"
  to: four
* prince REQUEST/change occurred
  when: 2017 from text "2017"
  by: "Its founder"
  about: afghan
* afghan MOBILIZE/troops hypothetical optional
  when: ?
  where: "Afghanistan"
  by: "hired ones"
* lawpending REQUEST/change occurred optional
  when: 2007/2020 from text "2007"
* lawpass SUPPORT denied optional
  when: 2007/2020
  by: congress
