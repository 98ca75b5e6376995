story: v-lulu
conflict: Bahrain
countries: BH, SA, GB
facts: From 14 February 2011 protesters camped at the Pearl roundabout in Manama; a raid on 17 February killed four; the army withdrew on the 19th. On 14 March about 1,000 Saudi soldiers and 500 Emirati policemen entered
  under the Peninsula Shield; on the 15th the king declared a state of national safety for three months; on the 16th the roundabout was cleared, three protesters and two policemen died; on the 18th the monument was pulled down. The Grand Prix of 13 March had been called off
  on 21 February. A military court sentenced twenty medics on 29 September 2011 to five to fifteen years; a civil retrial was ordered in October. (public record: press of February to October 2011; report of the Independent Commission of Inquiry, November 2011.) The racing text and parts of the hearing are composed.

who king: person BH | King Hamad; His Majesty the King; the King; Hamad bin Isa
who prince: person BH | Crown Prince; Prince Salman; Salman bin Hamad
who gov: government BH | the government; Bahraini authorities; Manama's government; Bahrain government
who bdf: force BH | Bahrain Defence Force; BDF
who police: force BH | the police; police; Public Security
who shield: force - | Peninsula Shield; Peninsula Shield force
who wefaq: party BH | Al Wefaq; Wefaq
who iran: state IR | Iran; Tehran
who saudi: state SA | Saudi Arabia
who uae: state AE | United Arab Emirates; UAE
who qatar: state QA | Qatar; Doha
where bahrain: country BH 26.05 50.55 | Bahrain; the Kingdom
where manama: town BH 26.22 50.59 | Manama
where pearl: site BH 26.22 50.57 | Pearl roundabout; Lulu; GCC roundabout; Pearl Square; GCC Square
where smc: site BH 26.21 50.55 | Salmaniya; Salmaniya Medical Complex; Salmaniya hospital
where sitra: town BH 26.15 50.62 | Sitra
where causeway: site - 26.18 50.32 | King Fahd Causeway; causeway

== v-lulu-1
outlet: Gulf Official News Service
register: state-media
published: 2011-03-16
--
GCC roundabout {clear|cleansed} of saboteurs, life returns to normal

Manama, March 16 (GONS) - The General Command of the Bahrain Defence Force announced today that units of Public Security, the National Guard and the BDF had at seven this morning {clear|cleared} the GCC roundabout and the financial harbour of outlaws who had {camp|occupied} them for weeks, terrorised citizens and
residents, and {tents|set fire} to their own tents before {flee|fleeing}.

In the course of the {clear|operation} two policemen were {runover|martyred}, deliberately {runover|run over} by a vehicle of the saboteurs, which the driver then {torchcar|burned}. A third died of his injuries. Claims by certain satellite channels that demonstrators were {heli|shot} from helicopters are baseless.

Upon the orders of His Majesty the King, who on Tuesday had proclaimed a {safety|state of national safety} for three months, a {curfew|curfew} is in force from 4 p.m. until 4 a.m. between the Seef junction and the Mina Salman gate. Gatherings are {banall|prohibited} throughout the Kingdom. An attempt by masked persons last night to {cutroad|block} the airport road with oil drums was thwarted by joint {jointp|patrols} of the army and the police. Salmaniya Medical Complex, which a gang of
doctors had {hospbarr|turned} into a barracks, has been {smcseize|secured}; patients are being {care|looked after} by the military medical service.

The first units of the Peninsula Shield, some thousand men of the brotherly Saudi Arabia, followed by five hundred policemen of the United Arab Emirates, {shield|crossed} the King Fahd Causeway on Monday at the Kingdom's {invite|request}, to {protect|protect} vital installations. Qatar is to {qat|send} a company as well. An official source said they would not
{confront|face} citizens. "Whoever {touch|raises a hand} against a guest of Bahrain will {touchwarn,lose|lose} it," the source added.

The cabinet {condiran|condemned} the statements of Iran, which had {irancond|called} the {shield|deployment} "unacceptable", as blatant interference. The ambassador in Tehran has been {recall|recalled} for consultations.

The Crown Prince's {offer13|offer} of {dialogue|dialogue}, repeated as recently as Sunday with seven principles, remained without an answer: Wefaq and its allies {refuse7|demanded} the {govres|resignation} of the government first. Should they {comeback|accept} it "with sincere hearts", the door is open still.

Four ministers and members of the Shura Council who {quitshura|withdrew} this week in protest have been {replace|replaced}. Eleven employees of the ministry of education were {praise|honoured} for having kept schools open during the teachers' {teach|strike}.

Shares rose. The national carrier has resumed all flights but those to Beirut, Baghdad and Najaf, which are {flights|suspended} until further notice.
--
who bdf: the army
who cmd: force BH | General Command of the Bahrain Defence Force
who uaepol: force AE | policemen of the United Arab Emirates
who cabinet: government BH | The cabinet
who outl: group BH | outlaws; saboteurs
who medmil: force BH | military medical service
who prince: The Crown Prince
who source: person BH | An official source; the source
where harbour: site BH 26.24 50.57 | financial harbour
* clear ASSAULT/crowd-control occurred
  when: 2011-03-16 "this morning"
  where: pearl; harbour; manama
  by: police; "National Guard"; bdf
  to: outl
  said: cmd official "announced"
* heli ASSAULT/firearms denied
  when: ?
  to: "demonstrators"
  with: helicopter "helicopters"
  said: "certain satellite channels" media claimed "Claims"
* camp PROTEST/obstruct occurred
  when: ? "for weeks"
  where: pearl; harbour; manama
  by: outl
  said: cmd official "announced"
* tents PROTEST/riot occurred
  when: 2011-03-16 "this morning"
  where: pearl; harbour; manama
  by: outl alleged of cmd
  to: "tents" thing
  said: cmd official "announced"
* flee RETREAT/withdraw occurred optional
  when: 2011-03-16 "this morning"
  where: pearl; harbour; manama
  by: outl
  said: cmd official "announced"
* runover ASSAULT/primitive occurred
  when: 2011-03-16 "today"
  where: pearl
  by: outl
  to: police
  with: vehicle "vehicle"
  killed: 2 "two policemen" side recipient
  killed: 1 "A third" part side recipient
* torchcar PROTEST/riot occurred optional
  when: 2011-03-16 "today"
  where: pearl
  by: "the driver"
  to: "a vehicle of the saboteurs" thing
* safety COERCE/martial-law occurred
  when: 2011-03-15 "Tuesday"
  where: bahrain
  by: king
* curfew COERCE/curfew ongoing
  when: 2011-03-16 "4 p.m."
  where: "Seef junction"; "Mina Salman gate"; manama
  by: king
* banall COERCE/restrict ongoing
  when: 2011-03-16
  where: bahrain
  by: king
* cutroad PROTEST/obstruct attempted
  when: 2011-03-15 "last night"
  where: "airport road"
  by: "masked persons"
* jointp COOPERATE occurred
  when: 2011-03-15 "last night"
  where: "airport road"
  by: bdf; police
* hospbarr COERCE/seize occurred
  when: ?
  where: smc
  by: "gang of doctors"
  to: smc thing
* smcseize COERCE/seize occurred
  when: ?
  where: smc
  to: smc thing
* care AID ongoing optional
  when: 2011-03-16
  where: smc
  by: medmil
  to: "patients"
* shield MOBILIZE/troops occurred
  when: 2011-03-14 "Monday"
  where: causeway
  by: shield; saudi; uaepol
  answers: invite "at the Kingdom's request"
* invite REQUEST/assist occurred
  when: ?
  by: bahrain
  to: shield
  about: shield
* protect AID announced optional
  when: ?
  by: shield
* qat MOBILIZE/troops announced
  when: ?
  by: qatar
* confront AGREE occurred
  when: 2011-03-14/2011-03-16 bounded
  by: source
  to: "citizens"
  about: ASSAULT by shield to "citizens"
* touch ASSAULT hypothetical
  when: ?
  by: "Whoever"
  to: shield
* lose ASSAULT hypothetical optional
  when: ?
  to: "Whoever"
* touchwarn THREATEN/violence occurred
  when: 2011-03-14/2011-03-16 bounded
  by: source
  to: "Whoever"
  about: lose
* condiran ACCUSE/disapprove occurred
  when: 2011-03-14/2011-03-16 bounded
  by: cabinet
  to: iran
  about: irancond
  answers: irancond "condemned the statements"
* irancond ACCUSE/disapprove occurred
  when: 2011-03-14/2011-03-16 bounded
  by: iran
  to: shield
  about: shield
  answers: shield "unacceptable"
* recall SANCTION/withdraw occurred
  when: 2011-03-14/2011-03-16 bounded
  by: gov
  to: iran
* dialogue CONSULT announced optional
  when: ?
  by: prince; wefaq; "its allies"
* offer13 AGREE occurred
  when: 2011-03-13 "Sunday"
  by: prince
  to: wefaq; "its allies"
  about: dialogue
* refuse7 REQUEST/yield occurred
  when: 2011-03-13/2011-03-16 bounded
  by: wefaq; "its allies"
  to: gov
  about: govres
  answers: offer13 "remained without an answer"
* govres RETREAT/resign demanded optional
  when: ?
  by: gov
* comeback AGREE hypothetical
  when: ?
  by: wefaq; "its allies"
  to: prince
  about: dialogue
* quitshura RETREAT/resign occurred
  when: 2011-03-14/2011-03-16 bounded "this week"
  by: "Four ministers"; "members of the Shura Council"
* replace SANCTION/expel occurred optional
  when: 2011-03-14/2011-03-16 bounded
  to: "Four ministers"; "members of the Shura Council"
* praise SUPPORT occurred
  when: ?
  to: "Eleven employees"
* teach PROTEST/strike occurred
  when: ?
  by: "teachers"
* flights SANCTION/discontinue ongoing
  when: 2011-03-16
  by: "national carrier"
  to: "Beirut"; "Baghdad"; "Najaf"
figure: troops ~1000 "some thousand men" of saudi
figure: troops 500 "five hundred policemen" of uaepol

== v-lulu-2
outlet: Pit Lane Sun
register: tabloid
published: 2011-06-04
--
NO WAY, BERNIE! Drivers {drivers|rev up} against Bahrain {reinstate|U-turn}

By our man at the chicane

FORMULA ONE'S fat cats were eating humble pie last night after {reinstate|putting} the Bahrain Grand Prix {reinstate|back} on the calendar for October 30, and {reinstate|shunting} India to December.

The sport's world council, meeting in Barcelona on Friday, {reinstate|voted} for the race unanimously, just 48 hours after the island kingdom {lift|lifted} its emergency law and one hour after a fan was {tear|tear-gassed} outside the circuit's ticket office.

A furious ex-champ, now the voice of the drivers, {ask|begged} bosses to {scrapagain|think again}. "Mechanics of this very track were {mech|dragged} out of their offices in April," he said. "{mechbeat|Beaten}. One was made to bark. And we're supposed to spray champagne there?"

He's not wrong. A quarter of the circuit's staff, 25 blokes, were {mech|rounded up} on April 7. Most have been {mechfree|let go} since; five are {sackm|out of a job}.

The original race, on March 13, was {prince|binned} by Crown Prince Salman himself on February 21, after cops had {feb17|stormed} the camp at Pearl Square at 3am on Friday, February 17, and {feb17|blasted} sleeping protesters with birdshot. Four died. Later the pearl itself, a 300ft monument, was {bulld|bulldozed}, {bulld|killing} a crane driver.

Teams are in open revolt. Under the rules all twelve must {agreeteam|agree} to a date change, and a letter to the bosses, seen by the Sun, says a flat {teamsno|no}. Two sponsors may {pullsp|pull} their logos. A campaign with 450,000 signatures has {petition|urged} fans to {boycott|boycott} the telly. And youths in the village of Sanabis have {ragevow|promised} the champagne boys "three days of
{rage|rage}" should the cars turn up.

The palace's answer? All is calm. The national {dialog|dialogue}, due on July 1, has been {dialogacc|welcomed} by Washington. Tanks are {tankout|rumbling home}, and the Saudis, all 1,000 of 'em, will {saudileave|follow} "by summer's end, Inshallah", said a chap in a nice suit.

WE SAY: Slam on the brakes. Page 8.

~ Odds: Vettel 4/9, Hamilton 7/2. Gamble responsibly. 18+
~ MORE: Schumi fires back at critics · Red Bull under attack over wing
--
who council: body - | The sport's world council; bosses; FORMULA ONE'S fat cats
who exch: person - | furious ex-champ
who cops: force BH | cops
who prince: Crown Prince Salman
who teams: organisation - | Teams
who us: government US | Washington
who palace: government BH | The palace
who saudis: force SA | the Saudis
who youths: population BH | youths in the village of Sanabis
who mechs: population BH | Mechanics of this very track; circuit's staff
where barca: town ES 41.38 2.17 | Barcelona
where pearl: Pearl Square
where sanabis: town BH 26.22 50.55 | Sanabis
where office: site BH 26.03 50.51 | circuit's ticket office
* drivers ACCUSE/disapprove occurred
  when: 2011-06-03/2011-06-04 bounded
  by: "Drivers"
  to: council
  about: reinstate
  answers: reinstate "against"
* reinstate CONCEDE occurred
  when: 2011-06-03 "Friday"
  where: barca
  by: council
  to: bahrain
* lift CONCEDE occurred
  when: 2011-06-01 from reinstate "48 hours after"
  where: bahrain
  by: "island kingdom"
* tear ASSAULT/crowd-control occurred
  when: 2011-06-03 from reinstate "one hour after"
  where: office
  to: "fan"
* ask REQUEST/change occurred
  when: 2011-06-03/2011-06-04 bounded
  by: exch
  to: council
  about: scrapagain
* scrapagain CONCEDE demanded optional
  when: ?
  by: council
* mech COERCE/arrest occurred
  when: 2011-04-07 from text "April 7"
  where: "offices"
  to: mechs
  detained: 25 "25 blokes"
  said: exch "said"
* mechbeat ASSAULT/beat occurred
  when: 2011-04-07/2011-04-30 bounded "April"
  to: mechs
  said: exch witness "said"
* mechfree RETREAT/release occurred
  when: 2011-04-07/2011-06-04 bounded "since"
  to: mechs
* sackm SANCTION/expel occurred
  when: 2011-04-07/2011-06-04 bounded
  to: mechs
  count: 5 "five"
* prince CONCEDE occurred optional
  when: 2011-02-21 from text "February 21"
  by: prince
* feb17 ASSAULT/firearms occurred
  when: 2011-02-17 from text "February 17"
  when: 2011-02-18 "Friday"
  where: pearl
  by: cops
  to: "sleeping protesters"
  with: small-arms "birdshot"
  killed: 4 "Four" side recipient
* bulld COERCE occurred
  when: 2011-02-21/2011-06-04 bounded "Later"
  where: pearl
  to: "monument" thing
  killed: 1 "a crane driver"
* agreeteam AGREE hypothetical optional
  when: ?
  by: teams
* teamsno REJECT occurred
  when: 2011-06-03/2011-06-04 bounded
  by: teams
  to: council
  about: reinstate
  answers: reinstate "a flat no"
* pullsp SANCTION/withdraw hypothetical
  when: ?
  by: "Two sponsors"
* petition REQUEST/assist occurred
  when: ?
  by: "campaign"
  to: "fans"
  about: boycott
* boycott PROTEST/boycott demanded optional
  when: ?
  by: "fans"
* ragevow THREATEN occurred
  when: 2011-06-03/2011-06-04 bounded
  by: youths
  to: "champagne boys"
  about: rage
* rage PROTEST hypothetical
  when: ?
  by: youths
* dialog CONSULT announced
  when: 2011-07-01 from text "July 1"
  by: palace
* dialogacc SUPPORT occurred
  when: ?
  by: us
  about: dialog
  answers: dialog "welcomed"
* tankout RETREAT/withdraw ongoing
  when: 2011-06-04
  said: palace official
* saudileave RETREAT/withdraw announced
  when: 2011-06-04/2011-09-22 bounded "by summer's end"
  by: saudis
  said: "a chap in a nice suit" official "said"
figure: troops 1000 "all 1,000 of 'em" of saudis

== v-lulu-3
outlet: Muharraq Evening Post
register: daily
published: 2011-03-17
rewrite_of: v-lulu-1
--
Roundabout {clear|retaken}, capital under {curfew|curfew}

Riot police backed by armour {clear|took back} the Pearl roundabout at dawn yesterday and {clear|pulled down} the last tents of an {camp|encampment} that had lasted, with one break, since mid-February. Hospital workers counted three protesters {clear|killed} and more than 250 {clear|injured}; the army's command, which speaks of "saboteurs", mentions only two of its own
policemen, {runover|crushed} by a car.

A night-time {curfew|curfew} covers the business district. Salmaniya hospital is {smcseize|in the hands} of the military, and ambulances were {block|turned back} at its gate.

King Hamad {safety|signed} the {safety|emergency decree} on Tuesday, a day after the first convoy from Saudi Arabia had {shield|rolled} over the causeway. Doha says its soldiers will {qat|follow}.

Wefaq {deny|dismissed} as "a fairy tale" the official line that it had left the Crown Prince's seven points unanswered: it had {nonreply|replied} in writing on Monday, its secretary-general said, and was told that the tanks were on the bridge. The party {callun|appeals} to the United Nations to {stepin|step in}. Ali Salman {callcalm|urged} followers to {stayhome|stay} indoors and, "even if they {firehome|fire} into our living rooms", to {stayhome|avoid}
the army.
--
who police: Riot police
who cmd: force BH | the army's command; the military
who un: body - | United Nations
who salman: person BH | Ali Salman
who sg: person BH | its secretary-general
who prince: the Crown Prince
* clear ASSAULT/crowd-control occurred
  when: 2011-03-16 "dawn yesterday"
  where: pearl
  by: police
  to: "protesters"; "encampment" thing
  with: armoured-vehicle "armour"
  killed: 3 "three protesters" side recipient voice "Hospital workers"
  injured: >=250 "more than 250" voice "Hospital workers"
* camp PROTEST/obstruct occurred
  when: 2011-02-14/2011-03-16 "since mid-February"
  where: pearl
* runover ASSAULT/primitive occurred
  when: 2011-03-16 "yesterday"
  where: pearl
  by: "saboteurs" alleged of cmd
  to: police
  with: vehicle "car"
  killed: 2 "two of its own" side recipient voice cmd
  said: cmd official "mentions"
* curfew COERCE/curfew ongoing
  when: 2011-03-17
  where: "business district"
* smcseize COERCE/seize occurred
  when: ?
  where: smc
  by: cmd
  to: smc thing
* block COERCE/restrict occurred
  when: ?
  where: smc
  by: cmd
  to: "ambulances" thing
* safety COERCE/martial-law occurred
  when: 2011-03-15 "Tuesday"
  by: king
* shield MOBILIZE/troops occurred
  when: 2011-03-14 from safety "a day after"
  where: causeway
  by: saudi
* qat MOBILIZE/troops announced
  when: ?
  by: qatar
* deny REJECT occurred optional
  when: 2011-03-14/2011-03-17 bounded
  by: wefaq
* nonreply CONSULT occurred optional
  when: 2011-03-14 "Monday"
  by: wefaq; prince
  to: prince
  said: sg party "said"
* callun REQUEST/assist occurred
  when: 2011-03-16/2011-03-17 bounded
  by: wefaq
  to: un
  about: stepin
* stepin AID demanded optional
  when: ?
  by: un
* callcalm REQUEST/change occurred optional
  when: 2011-03-16/2011-03-17 bounded
  by: salman
  to: "followers"
  about: stayhome
* stayhome RETREAT demanded optional
  when: ?
  by: "followers"
* firehome ASSAULT/firearms hypothetical
  when: ?
  to: "followers"

== v-lulu-4
outlet: Trial Watch Bulletin, Geneva
register: court
published: 2011-09-30
--
National Safety Court of First Instance: record of a seven-minute hearing

On Thursday 29 September, at 10.05 a.m., a military judge in Manama read out the {sentence|sentences} of twenty doctors, nurses and paramedics. The reading took seven minutes; we have it from two lawyers who were in the room and from a diplomat who stood by the door. Thirteen defendants {sentence|received} fifteen years, two ten, five five.

The {sentence|verdict} finds it proved that, between 14 February and 16 March, the accused "{hospbarr|occupied} Salmaniya Medical Complex by force", that they {ak|kept} two Kalashnikovs under a dispensary floor, {refcare|refused} to treat patients of one sect, {abdpak|held} an Asian labourer against his will, and {incite|incited} hatred of the regime.

The defence says none of it was so. Its central point: confessions. Fourteen of the twenty state that they signed what was put before them after {tort|beatings}, with hoses, after being {tort|kept} standing for up to a week, after {sexthreat|threats} of {rapethr|rape} to the women. The nurse who {carry|drove} the second ambulance to the roundabout on the night of 17 February says that
policemen {pull|dragged} her out of it and {pull|kicked} her unconscious. On 7 September fifteen of them were {bail|released} on bail, following a nine-day {hunger|hunger strike}. Today, the lawyers fear, they may be {rearrest|taken} back at any hour.

The court {norefuse|denied} all {motion|motions}: to hear a forensic surgeon; to admit the tapes of the hospital's own cameras; to adjourn until the Independent Commission under Professor Bassiouni, which the king {commset|set up} on 29 June, has reported. A diplomat from a Nordic embassy had tried to {attend|observe} the session of the 14th and was {attendno|refused} at the gate.

At the same sitting a man was {death|condemned} to death for the {runover2|killing} of a policeman with a car at Sitra in March; a second one got {life2|life}.

Responses. The UN's High Commissioner for Human Rights voiced "severe {unconc|concern}" at civilians before soldiers' courts. London's Foreign Office {uk|called} the {sentence|sentences} "disproportionate" and {ukreview|asked} that they be {review|reviewed}. The World Medical Association {wma|threatens} to {wmaexp|suspend} the Bahraini society from its ranks unless an appeal is {wmareq|opened}. Ireland's College of Surgeons,
which trained several of the doctors and runs a university here, has so far {silent|declined} to comment. A government spokesman {hitback|accused} "certain capitals" of prejudging a case still open to appeal.

That appeal has a date: 23 October, and a civilian bench. We're told that the attorney-general has {promopen|undertaken} to set aside the confessions should the Commission find that any was {tort|extorted}, and that in the meantime none of the twenty will be {rearrest!denied|locked up}. It would be a first step. It would also be an admission.
--
who lawyers: person BH | two lawyers; the lawyers; The defence
who judge: body BH | a military judge; The court
who accused: population BH | the accused; twenty doctors, nurses and paramedics
who comm: body BH | Independent Commission; the Commission
who king: the king
who hchr: person - | UN's High Commissioner for Human Rights
who fo: government GB | London's Foreign Office
who wma: organisation - | World Medical Association
who society: organisation BH | Bahraini society
who rcsi: organisation IE | Ireland's College of Surgeons
who gspoke: person BH | A government spokesman
who ag: person BH | attorney-general
where pearl: the roundabout
who policemen: force BH | policemen
* sentence SANCTION/convict occurred
  when: 2011-09-29 from text "Thursday 29 September"
  where: manama
  by: judge
  to: accused
  count: 20 "twenty"
* hospbarr COERCE/seize occurred
  when: 2011-02-14/2011-03-16 from text "between 14 February and 16 March"
  where: smc
  by: accused alleged of judge
  to: smc thing
  said: judge official "finds"
  said: lawyers denied "says none of it"
* ak MOBILIZE/weapons occurred
  when: 2011-02-14/2011-03-16 bounded from text "between 14 February and 16 March"
  where: smc
  by: accused alleged of judge
  with: small-arms "Kalashnikovs" 2
  said: judge official "finds"
  said: lawyers denied "says none of it"
* refcare REJECT/assist occurred
  when: 2011-02-14/2011-03-16 bounded from text "between 14 February and 16 March"
  where: smc
  by: accused alleged of judge
  to: "patients of one sect"
  said: judge official "finds"
  said: lawyers denied "says none of it"
* abdpak ASSAULT/abduct occurred
  when: 2011-02-14/2011-03-16 bounded from text "between 14 February and 16 March"
  where: smc
  by: accused alleged of judge
  to: "Asian labourer"
  said: judge official "finds"
  said: lawyers denied "says none of it"
* incite THREATEN occurred optional
  when: 2011-02-14/2011-03-16 bounded from text "between 14 February and 16 March"
  by: accused alleged of judge
  said: judge official "finds"
  said: lawyers denied "says none of it"
* tort ASSAULT/torture occurred
  when: 2011-02-14/2011-09-07 bounded
  to: accused
  with: blunt "hoses"
  injured: 14 "Fourteen of the twenty" part
  said: accused witness "state"
* sexthreat THREATEN/violence occurred
  when: 2011-02-14/2011-09-07 bounded
  to: "women"
  about: rapethr
  said: accused witness "state"
* rapethr ASSAULT/sexual threatened
  when: ?
  to: "women"
* carry AID occurred
  when: 2011-02-17 from text "17 February"
  where: pearl
  by: "nurse"
  said: "nurse" witness "says"
* pull ASSAULT/beat occurred
  when: 2011-02-17 from text "17 February"
  where: pearl
  by: policemen
  to: "nurse"
  said: "nurse" witness "says"
* bail RETREAT/release occurred
  when: 2011-09-07 from text "7 September"
  to: accused
  released: 15 "fifteen of them"
* hunger PROTEST/hunger occurred
  when: 2011-08-29/2011-09-07 bounded from bail "nine-day"
  by: accused
* rearrest COERCE/arrest hypothetical
  when: ?
  to: accused
  said: lawyers suggested "fear"
  said: ag official denied via "We" "told"
* norefuse REJECT occurred
  when: 2011-06-29/2011-09-29 bounded
  by: judge
  to: lawyers
  about: motion
  answers: motion "denied"
* commset ACCUSE/investigate occurred
  when: 2011-06-29 from text "29 June"
  by: king
* attend CONSULT/visit attempted
  when: 2011-09-14 from text "the 14th"
  by: "A diplomat from a Nordic embassy"
  to: judge
* attendno REJECT occurred
  when: 2011-09-14 from text "the 14th"
  to: "A diplomat from a Nordic embassy"
  about: attend
  answers: attend "refused at the gate"
* death SANCTION/convict occurred
  when: 2011-09-29 "same sitting"
  by: judge
  to: "a man"
  about: runover2
* runover2 ASSAULT/primitive occurred
  when: 2011-03 "March"
  where: sitra
  by: "a man"
  to: "policeman"
  with: vehicle "car"
  killed: 1 "a policeman" side recipient
* unconc ACCUSE/disapprove occurred
  when: 2011-09-29/2011-09-30 bounded
  by: hchr
  to: judge
  about: sentence
  answers: sentence "Responses"
* uk ACCUSE/disapprove occurred
  when: 2011-09-29/2011-09-30 bounded
  by: fo
  to: judge
  about: sentence
  answers: sentence "Responses"
* ukreview REQUEST/change occurred
  when: 2011-09-29/2011-09-30 bounded
  by: fo
  to: judge
  about: review
  answers: sentence "Responses"
* review CONCEDE demanded optional
  when: ?
* wma THREATEN/expel occurred
  when: 2011-09-29/2011-09-30 bounded
  by: wma
  to: society
  about: wmaexp
* wmareq REQUEST/yield occurred
  when: 2011-09-29/2011-09-30 bounded
  by: wma
* wmaexp SANCTION/expel threatened
  when: ?
  by: wma
  to: society
* silent REJECT occurred optional
  when: 2011-09-29/2011-09-30 bounded
  by: rcsi
* hitback ACCUSE/disapprove occurred
  when: 2011-09-29/2011-09-30 bounded
  by: gspoke
  to: "certain capitals"
* promopen AGREE occurred
  when: 2011-09-29/2011-09-30 bounded
  by: ag
  about: CONCEDE by ag
* motion REQUEST/yield occurred
  when: 2011-06-29/2011-09-29 bounded
  by: lawyers
  to: judge
* life2 SANCTION/convict occurred
  when: 2011-09-29 "same sitting"
  by: judge
  to: "a second one"
  about: runover2
