story: ex-london7
conflict: Britain
countries: GB
facts: On 7 July 2005 three bombs at 08:50 in London Underground trains near Aldgate, Edgware Road and between King's Cross and Russell Square, and one at 09:47 on a bus in Tavistock Square killed first 33, then 37, 38, over 50 and at last 52 people
  and the four bombers; about 700 were hurt. A group calling itself an al Qaeda branch in Europe claimed it. On 12 July police raided houses in Leeds and found the car at Luton. On 21 July four more bombs failed. On 22 July armed police shot an
  innocent Brazilian, 27, at Stockwell. On 1 September Al Jazeera showed a tape of Mohammad Sidique Khan and Zawahiri. (public record: Metropolitan Police, Home Office report of May 2006, press.)

who bombers: group GB | bombers; the bombers; suicide bombers; four men; the four
who met: force GB | Metropolitan Police; Scotland Yard; police; detectives; the Yard
who blair: office GB | Tony Blair; Blair; Prime Minister Tony Blair
who ianblair: office GB | Ian Blair; Sir Ian Blair; the Commissioner
who alqaeda: group - | al Qaeda; Al-Qaeda; al-Qaeda
who secretgroup: group - | Secret Organisation of al Qaeda in Europe; Secret Organisation
who clarke: office GB | Charles Clarke; Home Secretary; Clarke
who g8: coalition - | G8; Group of Eight; G8 leaders
who mcb: organisation GB | Muslim Council of Britain
who passengers: population GB | passengers; commuters; travellers
who khan: person GB | Mohammad Sidique Khan; Sidique Khan; Khan
where london: town GB 51.5085 -0.1257 | London; British capital; the capital
where aldgate: site GB 51.5143 -0.0755 | Aldgate
where edgware: site GB 51.5199 -0.1679 | Edgware Road
where kings: site GB 51.5308 -0.1238 | King's Cross
where tavistock: site GB 51.5252 -0.1290 | Tavistock Square
where leeds: town GB 53.7965 -1.5478 | Leeds
where luton: town GB 51.8797 -0.4175 | Luton
where stockwell: site GB 51.4723 -0.1230 | Stockwell
where gleneagles: site GB 56.2850 -3.7480 | Gleneagles

== ex-london7-1
outlet: Estuary Press Association
register: wire
published: 2005-07-07
--
At least 37 {bombs|killed} as four bombs {bombs|hit} London trains and bus

LONDON, July 7 (EPA-L) - Bombs {bombs|ripped through} three underground trains and a double-decker bus in London during Thursday's morning rush hour, {bombs|killing} at least 37 people and {bombs|wounding} some 700, the day after the city had celebrated winning the Olympic Games.

The {bombs|blasts} in the tunnels came within a minute of each other, shortly before nine, near Aldgate, at Edgware Road and on the Piccadilly line out of King's Cross, where 21 of the victims died, police said. Seven were {bombs|killed} at each of the two other places. The fourth charge {bus|tore off} the roof of a number 30 bus in Tavistock Square at 9.47; two passengers were {bus|killed} there, according to a first count.

It was the bloodiest {bombs|attack} in Britain since a jumbo jet was {lockerbie|blown up} over Lockerbie in 1988. "We shall prevail and they shall not," Tony Blair said, leaving the Group of Eight {g8sum|summit} in Gleneagles for some hours. The leaders assembled behind him, George Bush and Vladimir Putin among them, {g8c|denounced} "barbaric {bombs|acts}".

A message on an Islamist web page in the name of the Secret Organisation of al Qaeda in Europe said that the heroic mujahideen had carried out the {bombs|raid} in {bombs|revenge} for British "{iraq|massacres}" in Iraq and Afghanistan. It {thr|warned} Denmark and Italy that the same {dkit|fate} awaited them unless they {wdreq,wd|withdrew} their soldiers. Officials could not say whether it was genuine. Scotland Yard, whose chief Sir Ian Blair {calm|asked} people to stay where they were, had had no {nowarn|warning} and would not say whether suicide bombers were involved.

All tube lines were {tube|closed}, and so were most railway stations for a time. Mobile phone networks near Aldgate were {phones|cut} by order of City of London police. Hospitals treated 350 people; commuters walked home across the bridges in silence. Spain, where ten bombs on trains {madrid|killed} 191 in March of last year, {spain|raised} its alert and {spain2|sent} experts; France and Germany {borders|tightened} controls at stations. In New York police were {nycop|posted} on every underground train.

The Muslim Council of Britain, which {mcbcond|condemned} the {bombs|bombings}, {mcbask|advised} women in head scarves to stay indoors. Two mosques reported {mosq|threats}.

~ Casualty bureau telephone numbers follow
--
who bushput: office - | George Bush and Vladimir Putin
who spain: state ES | Spain
who france: state FR | France
who germany: state DE | Germany
who denmark: state DK | Denmark
who italy: state IT | Italy
who cityp: force GB | City of London police
who mosques: organisation GB | Two mosques
who nycops: force US | In New York police
where lockerbie: town GB 55.1230 -3.3560 | Lockerbie
where iraq: country IQ 33.0 44.0 | Iraq
where afg: country AF 33.0 65.0 | Afghanistan
* bombs ASSAULT/suicide-attack occurred
  when: 2005-07-07 "Thursday's morning rush hour"
  where: aldgate; edgware; kings; tavistock; london
  by: secretgroup claimed
  to: passengers; "three underground trains" thing; "a double-decker bus" thing
  with: bomb "four bombs" 4
  killed: >=37 "at least 37 people" side civilian
  killed: 21 "21 of the victims" part side civilian voice met
  killed: 7 "Seven" part side civilian voice met
  injured: ~700 "some 700" side civilian
  injured: 350 "350 people" part side civilian
  answers: iraq "revenge"
  said: met official "said"
* bus ASSAULT/explosives occurred
  when: 2005-07-07 "9.47"
  where: tavistock; london
  by: secretgroup claimed
  to: passengers; "a number 30 bus" thing
  with: bomb "The fourth charge" 1
  killed: 2 "two passengers" side civilian
  part_of: bombs
* lockerbie ASSAULT/explosives occurred
  when: 1988 from text "1988"
  where: lockerbie
  to: "a jumbo jet" thing
* g8c ACCUSE/disapprove occurred
  when: 2005-07-07
  where: gleneagles
  by: g8; bushput
  about: bombs
  answers: bombs "denounced"
* iraq ASSAULT occurred
  when: ?
  where: iraq; afg
  by: "British" alleged of secretgroup
  said: secretgroup party "said"
* thr THREATEN/violence occurred
  when: 2005-07-07
  by: secretgroup
  to: denmark; italy
  about: dkit
* dkit ASSAULT threatened optional
  when: ?
  by: secretgroup
  to: denmark; italy
* wd RETREAT/withdraw demanded optional
  when: ?
  by: denmark; italy
* calm REQUEST/change occurred optional
  when: 2005-07-07
  where: london
  by: met; ianblair
  to: "people"
* tube COERCE/restrict occurred
  when: 2005-07-07
  where: london
  to: "All tube lines" thing; "railway stations" thing
* phones COERCE/censor occurred
  when: 2005-07-07
  where: "near Aldgate"; aldgate
  by: cityp
  to: "Mobile phone networks" thing
* madrid ASSAULT/explosives occurred
  when: 2004-03 "March of last year"
  where: "Spain"
  to: "trains" thing
  with: bomb "ten bombs" 10
  killed: 191 "191" side civilian
* spain MOBILIZE/police occurred
  when: 2005-07-07
  where: "Spain"
  by: spain
* spain2 MOBILIZE occurred
  when: 2005-07-07
  by: spain
* borders COERCE/restrict occurred
  when: 2005-07-07
  where: "stations"
  by: france; germany
  to: "stations" thing
* nycop MOBILIZE/police occurred
  when: 2005-07-07
  where: "New York"
  by: nycops
* mcbcond ACCUSE/disapprove occurred
  when: 2005-07-07
  by: mcb
  about: bombs
  answers: bombs "condemned the bombings"
* mcbask REQUEST/change occurred optional
  when: 2005-07-07
  by: mcb
  to: "women in head scarves"
* mosq THREATEN/violence occurred
  when: 2005-07-07
  to: mosques
  said: mosques party "reported"
* g8sum CONSULT/multilateral ongoing
  when: 2005-07-07
  where: gleneagles
  by: g8; blair; bushput
* wdreq REQUEST/yield occurred
  when: 2005-07-07
  by: secretgroup
  to: denmark; italy
  about: wd
* nowarn THREATEN/violence denied optional
  when: 2005-07-07
  to: met

== ex-london7-2
outlet: The Severn Evening
register: daily
published: 2005-07-23
--
Police {stock|shoot} man dead on Tube as {hunt|hunt} for Thursday's bombers spreads

A MAN was {chase|chased} down an escalator at Stockwell station yesterday, {stock|pushed} to the floor of a train and {stock|shot} five times in the head by officers in plain clothes, before the eyes of a carriage full of travellers.

Sir Ian Blair said the {stock|shooting} was "directly linked" to the {inq|inquiry} into the four {fail|attempts} of Thursday. The man had been {challenge|challenged} and had {stop|refused} to obey, the Commissioner added. "He looked like a cornered rabbit," said a passenger two seats away, who heard no {challenge!denied|warning} at all. By late evening Scotland Yard was still trying to establish who he was; a source there conceded that he might not be one of the four.

Those four, whose faces the police published an hour after the {stock|killing}, are alive. Their rucksacks {fail|popped} at lunch time on Thursday at Oval, Warren Street and Shepherd's Bush and on a bus in Hackney, detonator only, and nobody was hurt save one man with an asthma fit. The charges were home-made of peroxide, like those which a fortnight before {bombs|killed} 52 people and the four men who carried them. The Yard calls the likeness "striking". A statement in the name of the Abu Hafs al-Masri Brigades claimed both.

Of the first four we know now nearly everything save why. Mohammad Sidique Khan, a classroom helper of 30 from Dewsbury, and two others from Leeds drove to Luton in a hired Nissan, met the fourth and took the 7.40. On the 12th detectives {leeds|raided} six houses in Leeds; in a bath they {tatp|found} explosive. In the abandoned car at Luton there were nine more devices. In Egypt a chemist who had {chem|lent} one of them a flat was {cairo|arrested}, and is, Cairo says, innocent. Pakistan's security men have {pakarr|picked up} at least two hundred since Tuesday on {pakreq|request} of London, in madrassas mostly, which General Musharraf has {mush|promised} to close to foreigners.

Mr Blair {mcbmeet|received} the leaders of British Muslims on Tuesday; they {task|agreed} on a task force. Charles Clarke wants three new offences by December, says that foreign preachers will be {terrlaw,preach|deported}, and has {cross|written} to the opposition to seek agreement. In Nottingham a man from Pakistan has died after a {notts|beating} by youths who called him Taliban.

~ Sudoku p. 41 - Win a weekend in Bath
--
who stockman: person - | A MAN; The man
who officers: force GB | officers in plain clothes
who fail4: group GB | Those four; one of the four
who brigades: group - | Abu Hafs al-Masri Brigades
who pakistan: state PK | Pakistan's security men
who musharraf: office PK | General Musharraf
who chemist: person EG | a chemist
who muslims: population GB | leaders of British Muslims
who opposition: party GB | the opposition
who nottsman: person GB | a man from Pakistan
who blair: Mr Blair
who ukgov: government GB | of London
who egypt: state EG | Cairo
who bombers: the four men who carried them; Of the first four
who fourwarn: person GB | a passenger
where oval: site GB 51.4819 -0.1130 | Oval
where warren: site GB 51.5247 -0.1384 | Warren Street
where shepherd: site GB 51.5046 -0.2187 | Shepherd's Bush
where hackney: district GB 51.5450 -0.0553 | Hackney
where notts: town GB 52.9536 -1.1505 | Nottingham
where egypt-l: country EG 27.0 30.0 | In Egypt
* chase COERCE/arrest attempted
  when: 2005-07-22 "yesterday"
  where: stockwell
  by: officers
  to: stockman
* stock ASSAULT/firearms occurred
  when: 2005-07-22 "yesterday"
  where: stockwell
  by: officers; met
  to: stockman
  killed: 1 "A MAN" side recipient
  said: ianblair official "said"
* fail ASSAULT/suicide-attack attempted
  when: 2005-07-21 "lunch time on Thursday"
  where: oval; warren; shepherd; hackney
  by: fail4; brigades claimed
  to: "a bus in Hackney" thing
  with: bomb "The charges" 4
  count: 4 "four attempts"
  injured: 1 "one man with an asthma fit" side civilian
* challenge REQUEST/yield occurred
  when: 2005-07-22
  where: stockwell
  by: officers
  to: stockman
  said: ianblair official "added"
  said: fourwarn witness denied "said"
* stop REJECT/yield occurred
  when: 2005-07-22
  where: stockwell
  by: stockman
  to: officers
  about: challenge
  answers: challenge "refused to obey"
  said: ianblair official "added"
* bombs ASSAULT/suicide-attack occurred
  when: 2005-07-07 from fail "a fortnight before"
  by: bombers; khan; brigades claimed
  to: "52 people"
  with: bomb "The charges"
  killed: 52 "52 people" side civilian
  killed: 4 "the four men" side actor
* leeds COERCE occurred
  when: 2005-07-12 from text "the 12th"
  where: leeds
  by: met
  to: "six houses" thing
  sites: 6 "six houses"
* tatp COERCE/seize occurred
  when: 2005-07-12 from text "the 12th"
  where: "a bath"; leeds
  by: met
  to: "explosive" thing
* chem AID occurred
  when: ?
  by: chemist
  to: bombers
* cairo COERCE/arrest occurred
  when: 2005-07-07/2005-07-23 bounded
  where: egypt-l
  to: chemist
  detained: 1 "a chemist"
* pakarr COERCE/arrest occurred
  when: 2005-07-19/2005-07-23 "Tuesday"
  where: "madrassas"
  by: pakistan
  to: "at least two hundred"
  detained: >=200 "at least two hundred"
  answers: pakreq "on request"
* pakreq REQUEST/assist occurred
  when: 2005-07-07/2005-07-23 bounded
  by: ukgov
  to: pakistan
  about: pakarr
* mush AGREE occurred
  when: 2005-07-07/2005-07-23 bounded
  by: musharraf
  about: COERCE/restrict to "foreigners"
* mcbmeet CONSULT occurred
  when: 2005-07-19 "Tuesday"
  by: blair; muslims
  to: blair
* task AGREE occurred
  when: 2005-07-19 "Tuesday"
  by: blair; muslims
  to: muslims; blair
* terrlaw THREATEN/expel occurred
  when: 2005-07-07/2005-07-23 bounded
  by: clarke
  to: "foreign preachers"
  about: preach
* preach COERCE/deport threatened
  when: ?
  by: clarke
  to: "foreign preachers"
* cross REQUEST/assist occurred
  when: 2005-07-07/2005-07-23 bounded
  by: clarke
  to: opposition
  about: AGREE
* notts ASSAULT/beat occurred
  when: 2005-07-07/2005-07-23 bounded
  where: notts
  by: "youths"
  to: nottsman
  killed: 1 "a man from Pakistan" side civilian
* inq ACCUSE/investigate ongoing
  when: 2005-07-21/2005-07-23 bounded
  by: met
  to: fail4
  about: fail
* hunt COERCE/arrest attempted
  when: 2005-07-21/2005-07-23 bounded
  by: met
  to: fail4

== ex-london7-3
outlet: Meridian Radio English Service
register: radio
published: 2005-09-02
--
Al-Qaeda number two puts his name to the London {bombs|attacks}

Here is the news at eighteen hours. A man who {bombs|blew himself up} in the London Underground eight weeks ago has spoken from the grave. In a video broadcast late on Thursday by the channel Al Jazeera, Mohammad Sidique Khan says, in a Yorkshire accent: "We are at war and I am a soldier." Until you {khanreq,stopbomb|stop} the {iraq|bombing}, {iraq|gassing} and {iraq|torture} of my people, he goes on, we will not {khanthr|stop} this fight.

On the same tape, though not in the same picture, Ayman al-Zawahiri {zawpraise|praises} "the knights of the {bombs|raid}", a slap, he says, in the face of Mr Blair's arrogance. Europeans had been {truceoff|offered} a {truce!hypothetical|truce} by Osama bin Laden in April of last year and had {trucerej|spurned} it. "Taste now some of what you made us taste."

British officials would not discuss the contents. The foreign secretary, Jack Straw, who is in Newport for a {eumeet|meeting} of his European colleagues, {straw|condemned} it: no excuse, no justification. It is not proof that the order came from outside, a Yard man told our correspondent; Khan had been in Pakistan for three months last winter.

Khan's bomb at Edgware Road {edg|killed} six. All in all 52 people were {bombs|murdered} on July 7, more than 700 {bombs|maimed}.

In other news from London: the family of the young Brazilian electrician whom police took for a bomber and {stock|shot} seven times in the head on July 22 has again {famdem|demanded} that Sir Ian Blair {ianres|step down}. Leaked papers show that he neither ran nor wore a thick coat nor jumped a barrier, as had been {misinf|given out}. The complaints commission is {ipcc|examining} the case; the Commissioner has {ianno|declined} to go. Brazil has {brazil|sent} two prosecutors. Four men have been {failchg|charged} over the {fail|attempts} of July 21, the last of whom is to be {romeextr|handed over} by Italy.

And the weather: dry.
--
who zawahiri: person - | Ayman al-Zawahiri
who obl: person - | Osama bin Laden
who europeans: population - | Europeans
who straw: office GB | Jack Straw
who euc: body - | his European colleagues
who brazilian: person BR | young Brazilian electrician
who family: population BR | the family
who ipcc: body GB | complaints commission
who brazil: state BR | Brazil
who italy: state IT | Italy
who fourmen: group GB | Four men
who blair: Mr Blair
who jazeera: outlet QA | Al Jazeera
where newport: town GB 51.5877 -2.9984 | Newport
* bombs ASSAULT/suicide-attack occurred
  when: 2005-07-07 "eight weeks ago"
  where: london; "the London Underground"
  by: khan; alqaeda claimed; zawahiri claimed
  to: "52 people"
  killed: 52 "52 people" side civilian
  injured: >=700 "more than 700" side civilian
* iraq ASSAULT ongoing
  when: ?
  to: "my people"
  said: khan party "says"
* khanthr THREATEN/violence occurred
  when: 2005-09-01 "Thursday"
  by: khan
  about: ASSAULT
* zawpraise SUPPORT occurred
  when: 2005-09-01 "Thursday"
  by: zawahiri
  to: khan
  about: bombs
  answers: bombs "praises"
* truceoff AGREE occurred
  when: 2004-04 "April of last year"
  by: obl
  to: europeans
  about: truce
* truce RETREAT/ceasefire hypothetical
  when: ?
  by: obl
  to: europeans
* trucerej REJECT occurred
  when: 2004-04/2005-09-01 bounded
  by: europeans
  to: obl
  about: truceoff
  answers: truceoff "spurned it"
* eumeet CONSULT/multilateral ongoing
  when: 2005-09-01/2005-09-02 bounded
  where: newport
  by: straw; euc
  to: straw
* straw ACCUSE/disapprove occurred
  when: 2005-09-01/2005-09-02 bounded
  where: newport
  by: straw
  to: khan; zawahiri
  about: khanthr
  answers: khanthr "condemned it"
* edg ASSAULT/suicide-attack occurred
  when: 2005-07-07
  where: edgware
  by: khan
  to: "six"
  with: bomb "bomb" 1
  killed: 6 "six" side civilian
  part_of: bombs
* stock ASSAULT/firearms occurred
  when: 2005-07-22 from text "July 22"
  by: met
  to: brazilian
  killed: 1 "the young Brazilian electrician" side civilian
* famdem REQUEST/yield occurred
  when: 2005-07-22/2005-09-02 bounded
  by: family
  to: ianblair
  about: ianres
* ianres RETREAT/resign demanded optional
  when: ?
  by: ianblair
* misinf COERCE/misinformation occurred
  when: 2005-07-22/2005-09-02 bounded
* ipcc ACCUSE/investigate ongoing
  when: 2005-07-22/2005-09-02 bounded
  by: ipcc
  to: met
  about: stock
* ianno REJECT/yield occurred
  when: 2005-07-22/2005-09-02 bounded
  by: ianblair
  to: family
  about: famdem
  answers: famdem "declined to go"
* brazil ACCUSE/investigate occurred
  when: 2005-07-22/2005-09-02 bounded
  by: brazil
  to: met
  about: stock
* failchg ACCUSE/investigate occurred
  when: 2005-07-21/2005-09-02 bounded
  to: fourmen
  about: fail
* fail ASSAULT/suicide-attack attempted
  when: 2005-07-21 from text "July 21"
  by: fourmen
  count: 4 "Four men"
* romeextr COOPERATE announced
  when: ?
  by: italy
  to: "the last of whom"
* khanreq REQUEST/yield occurred
  when: 2005-09-01 "Thursday"
  by: khan
  about: stopbomb
* stopbomb RETREAT/ceasefire demanded optional
  when: ?
