story: cx-ping
conflict: Gabon
countries: GA
facts: On 31 August 2016 Gabon's interior ministry gave Ali Bongo 49.80 percent of the vote of 27 August and Jean Ping 48.23. Crowds set fire to the National Assembly; in the night troops stormed Ping's headquarters; the internet was cut, about a thousand people were arrested. Tolls: the ministry three, agencies five to seven, Ping more
  than fifty. On 5 September the justice minister resigned; on 24 September the Constitutional Court confirmed Bongo. (public record: Gabonese government, EU observer mission, French foreign ministry, UN; press.)

who bongo: person GA | Ali Bongo Ondimba; Ali Bongo; President Bongo; Bongo
who ping: person GA | Jean Ping; Ping; Mr Ping
who govga: government GA | Gabonese government; the government; Libreville government
who pacome: person GA | Pacome Moubelet-Boubeya; Moubelet; interior minister
who bilie: person GA | Alain-Claude Bilie-By-Nze; Bilie-By-Nze; government spokesman
who moundounga: person GA | Seraphin Moundounga; Moundounga
who guard: force GA | Republican Guard; presidential guard; the guard
who police: force GA | security forces; riot police; the police; gendarmes
who crowd: population GA | protesters; demonstrators; crowd; rioters; young men
who court: body GA | Constitutional Court; the court
who cenap: body GA | electoral commission; CENAP
who france: state FR | France; Paris
who ayrault: person FR | Jean-Marc Ayrault; Ayrault
who eu: organisation - | European Union; EU
who obs: organisation - | EU observer mission; EU observers; observers
who au: organisation - | African Union
who un: organisation - | United Nations; UN
who ban: person - | Ban Ki-moon; Ban
who us: state US | United States; Washington
who oppo: coalition GA | the opposition; opposition

where libreville: town GA 0.39 9.45 | Libreville
where assembly: site GA 0.40 9.45 | National Assembly; parliament building
where pinghq: site GA 0.42 9.44 | Ping's headquarters; headquarters of Jean Ping; party headquarters
where portgentil: town GA -0.72 8.78 | Port-Gentil
where ogooue: province GA -1.5 13.5 | Haut-Ogooue
where oyem: town GA 1.60 11.58 | Oyem

== cx-ping-1
outlet: Equator Press Agency
register: wire
published: 2016-09-01
--
Gabon troops {hq|storm} opposition base after parliament {assfire|set ablaze}

LIBREVILLE, Sept 1 (EPA) - Gabon's Republican Guard {hq|attacked} the headquarters of Jean Ping in the small hours of Thursday, {hq|killing} two people by the opposition leader's account, after a day on which demonstrators had {assfire|set fire} to the National Assembly in anger at the declared re-election of President Ali Bongo.

"They {hqair|bombarded} us from helicopters around one o'clock and then {hq|came in} on the ground," Ping, who was not in the building himself, told EPA by telephone. Nineteen people were {hq|injured}, some gravely, he said. Twenty-six of his lieutenants, a former vice-president among them, were still {sequester|confined} to the courtyard on Thursday evening.

A government spokesman, Alain-Claude Bilie-By-Nze, said that the {hq|operation} had been aimed at "criminals" who {assfire|burned} the assembly. "Armed people had been seen to go back there," he said; some thousand persons had been {arrests|arrested} throughout the country.

The {riot|violence} erupted within minutes of the announcement on Wednesday afternoon by Interior Minister Pacome Moubelet-Boubeya that Bongo had won Saturday's vote with 49.80 per cent against 48.23 for Ping, a lead of 5,594 ballots. It rested on one province, Haut-Ogooue, home of the Bongo family, which reported a turnout of 99.93 per cent. Delegates of the opposition had {walkout|walked out} of the electoral commission rather than vote on that tally.

Crowds {march|advanced} on the commission's office, where riot police {gas|fired} tear gas and stun grenades, then {barr|erected} barricades of fridges and tyres in Nkembo and Cocotiers. Shops were {loot|plundered}. In Port-Gentil, the oil town, a young man was {pgshot|shot} dead near the market, a nurse said. A {net|cut} in internet service has continued since then.

Bongo, 57, who followed his father Omar in 2009, told supporters that "democracy does not sit well with an {assfire,bongcond|attack} on a parliament". That election, too, had been followed by {riots2009|riots}: the French consulate in Port-Gentil was {consul|torched}.

Ping, who was never dismissed from his foreign minister's post but {pingquit|left} the ruling camp in 2014, {pingclaim|proclaimed} himself the winner and {recount|demanded} a recount station by station.

~ The Pan-African lottery: results on page 12

France, the old colonial power, {ayrcall|appealed} to all sides for restraint; it "{aycond|condemns} violence and {frwant|wants} the figures of every polling office to be {publish!demanded|published}", Foreign Minister Jean-Marc Ayrault said. The European Union and the United States {euask|asked} the same. Ban Ki-moon {bancall|urged} the authorities to {netback!demanded|restore} communications. The Security Council {scmeet!announced|takes up} the matter in the evening.
--
who supporters: party GA | supporters
who govga: the authorities
who council: body - | Security Council
who delegates: coalition GA | Delegates of the opposition
where commoffice: site GA 0.39 9.45 | commission's office
where nkembo: district GA 0.40 9.46 | Nkembo
where cocotiers: district GA 0.41 9.46 | Cocotiers
where consulate: site GA -0.72 8.78 | French consulate in Port-Gentil
* hq ASSAULT occurred
  when: 2016-09-01 "Thursday" "in the small hours"
  where: pinghq; libreville
  by: guard
  to: ping; oppo; pinghq thing
  killed: 2 "two people" side recipient voice ping
  injured: 19 "Nineteen people" side recipient voice ping
  said: ping party "told"
  said: bilie official "said"
* assfire PROTEST/riot occurred
  when: 2016-08-31 "a day"
  where: assembly; libreville
  by: crowd "demonstrators"
  to: assembly thing; bongo
* hqair ASSAULT/aerial occurred
  when: 2016-09-01 "around one o'clock"
  where: pinghq; libreville
  by: guard
  to: ping; pinghq thing
  with: helicopter "helicopters"
  part_of: hq
  said: ping party "told"
* sequester COERCE/arrest ongoing
  when: 2016-09-01 "Thursday evening"
  where: "the courtyard"; pinghq
  by: guard
  to: "Twenty-six of his lieutenants"
  detained: 26 "Twenty-six of his lieutenants"
  said: ping party "said"
* arrests COERCE/arrest occurred
  when: 2016-08-31/2016-09-01 bounded
  where: "throughout the country"
  by: govga
  to: "some thousand persons"
  detained: ~1000 "some thousand persons" side recipient voice bilie
  said: bilie official "said"
* riot PROTEST/riot occurred
  when: 2016-08-31 "Wednesday afternoon"
  where: libreville
  by: crowd "Crowds"
  to: bongo
* walkout PROTEST/boycott occurred
  when: 2016-08-27/2016-08-31 bounded
  by: delegates
  to: cenap
* march PROTEST/demo occurred
  when: 2016-08-31 "Wednesday afternoon"
  where: commoffice; libreville
  by: crowd "Crowds"
  to: cenap
* gas ASSAULT/crowd-control occurred
  when: 2016-08-31 "Wednesday afternoon"
  where: commoffice; libreville
  by: police
  to: crowd "Crowds"
  with: crowd-control "tear gas"; grenade "stun grenades"
* barr PROTEST/obstruct occurred
  when: 2016-08-31
  where: nkembo; cocotiers
  by: crowd "Crowds"
* loot PROTEST/riot occurred
  when: 2016-08-31/2016-09-01 bounded
  where: nkembo; cocotiers
  by: crowd "Crowds"
  to: "Shops" thing
* pgshot ASSAULT/firearms occurred
  when: 2016-08-31/2016-09-01 bounded
  where: "near the market"; portgentil
  to: "a young man"
  killed: 1 "a young man" side civilian voice "a nurse"
  said: "a nurse" witness "said"
* net COERCE/censor ongoing
  when: 2016-08-31/2016-09-01 "since then"
* bongcond ACCUSE/disapprove occurred
  when: 2016-08-31/2016-09-01 bounded
  by: bongo
  to: crowd
  about: assfire
  answers: assfire "does not sit well with an attack"
* riots2009 PROTEST/riot occurred
  when: 2009 from text "2009"
  where: portgentil
* consul PROTEST/riot occurred
  when: 2009 from text "2009"
  where: consulate
  to: france; consulate thing
  part_of: riots2009
* pingquit RETREAT/resign occurred
  when: 2014 from text "2014"
  by: ping
  to: bongo
* pingclaim REJECT occurred optional
  when: 2016-08-31/2016-09-01 bounded
  by: ping
  to: bongo
* recount REQUEST/change occurred
  when: 2016-08-31/2016-09-01 bounded
  by: ping
  to: govga
* ayrcall REQUEST/yield occurred
  when: 2016-08-31/2016-09-01 bounded
  by: ayrault; france
  to: "all sides"
* aycond ACCUSE/disapprove occurred
  when: 2016-08-31/2016-09-01 bounded
  by: ayrault; france
* publish CONCEDE demanded optional
  when: ?
  by: govga
* frwant REQUEST/change occurred
  when: 2016-08-31/2016-09-01 bounded
  by: ayrault; france
  about: publish
* euask REQUEST/change occurred
  when: 2016-08-31/2016-09-01 bounded
  by: eu; us
  to: govga
  about: publish
* bancall REQUEST/change occurred
  when: 2016-08-31/2016-09-01 bounded
  by: ban
  to: govga "the authorities"
  about: netback
* netback RETREAT/access demanded optional
  when: ?
  by: govga "the authorities"
* scmeet CONSULT/multilateral announced
  when: 2016-09-01 "in the evening"
  by: council

== cx-ping-2
outlet: The Ogowe Tribune
register: daily
published: 2016-09-07
--
A minister {resign|walks}, a mission {obsacc|doubts}, a family digs

By our Libreville correspondent

Seraphin Moundounga, deputy prime minister and keeper of the seals, told a French radio on Monday night that he could not serve any longer. "I did not get an answer to my {ask|request} that the votes be counted again," he said. He is the first of Bongo's ministers to {resign|resign} over the poll; yesterday the president's office named his successor and {guardoff|took away} his guards.

Hours later the EU observer mission {obsacc|called} the figures of Haut-Ogooue "a clear anomaly": in its tally the stay-at-homes and blank votes together make 47 persons out of 71,000. The government spokesman {govrej|retorted} that the observers had overstepped their mandate, and Bongo himself, on radio this morning, {bongacc|accused} some of them of "bias". He added in the same breath that Ping had {fraud|rigged} the count in his own strongholds.

How many have died is a matter of whom one asks. The ministry stays with three. Agencies have found seven. Ping's people speak of "between fifty and a hundred", most of them in the {hq|storming} of his party headquarters in the night of August 31 to September 1; they have shown seven names. Our reporter saw eleven coffins at the Casep-Ga mortuary, of which two, the attendants say, hold men {shot|shot} from behind.

~ Advert: Airtel. Back online, 5 GB for 5,000 francs

The city breathes again, cautiously. The internet was {netopen|switched on} again on Monday, though only by day and without Facebook. On Friday the twenty-seven opposition figures {sequester|shut up} in Ping's courtyard since the {hq|assault} were {freed27|let go} at France's {frask|insistence}, and the last barricades were {barrdown|bulldozed} on Saturday. Of the eight hundred people {arrests|detained} in the capital, the prosecutor has {release|sent home} six hundred. Lawyers, who have {lawstrike|stopped} work since Thursday, {lawacc|complain} of cells with forty to a bench and of {beat|beatings}. Ayrault {frmiss|inquired} on Tuesday after some fifteen French citizens from whom nothing had been heard; a few had been {frarr|seized}, it turned out.

Ping {strike|called for} a general {gstrike|strike} from Monday. Hardly a shop obeyed. "People must eat," a stallholder at Mont-Bouet said. Since then he {strike2|urges} his followers to "{boycott!demanded|paralyse} the economy" in other ways, by not paying, and he has until tomorrow to {petition|go} before the Constitutional Court, which he has {towpisa|mocked} as "the Tower of Pisa: it always leans the same way". He'll {petition|go} nonetheless; Washington, Brussels and Chad's Idriss Deby, for the African Union, all {pushcourt|press} him to.

The Union had wanted to {aumission|send} heads of state on Thursday. The government {aupost|asked} for a delay. In the Ivory Coast, an adviser of the president was {ivsack|dismissed} after tapes had been broadcast in which a man with his voice {counsel|counselled} Ping to announce himself the winner.

At Oyem in the north, gendarmes and youths {oyemclash|exchanged} stones and gas on Sunday; a gendarme was {oyemclash|hurt} in the eye. A policeman is in hospital since Friday with a knife {knife|wound}. Of the assembly, where on Wednesday {assfire|flames} came out of the hemicycle, the dome stands.
--
who bilie: The government spokesman
who presoffice: body GA | the president's office
who ministry: body GA | The ministry
who pingpeople: party GA | Ping's people
who prosecutor: office GA | the prosecutor
who lawyers: organisation GA | Lawyers
who deby: person TD | Idriss Deby
who brussels: organisation - | Brussels
who youths: population GA | youths
who oppofig: coalition GA | twenty-seven opposition figures
who au: The Union
where courtyard: site GA 0.42 9.44 | Ping's courtyard
where assembly: the assembly
where capital: town GA 0.39 9.45 | the capital
* resign RETREAT/resign occurred
  when: 2016-09-05 "Monday night"
  by: moundounga
  to: bongo

* ask REQUEST/change occurred
  when: 2016-08-31/2016-09-05 bounded
  by: moundounga
  to: bongo
  said: moundounga official "said"

* guardoff SANCTION/discontinue occurred
  when: 2016-09-06 "yesterday"
  by: presoffice
  to: moundounga
* obsacc ACCUSE/disapprove occurred
  when: 2016-09-06 from resign "Hours later"
  by: obs
  to: govga
* govrej REJECT occurred
  when: 2016-09-06/2016-09-07 bounded
  by: bilie
  to: obs
  about: obsacc
  answers: obsacc "retorted"
* bongacc ACCUSE/allege occurred
  when: 2016-09-07 "this morning"
  by: bongo
  to: obs
* fraud COERCE/misinformation occurred
  when: ?
  where: "his own strongholds"
  by: ping alleged of bongo
  to: bongo
  said: bongo official "added"
* hq ASSAULT occurred
  when: 2016-08-31/2016-09-01 from text "in the night of August 31 to September 1"
  where: pinghq
  to: ping; pinghq thing
* shot ASSAULT/firearms occurred
  when: 2016-08-31/2016-09-07 bounded
  to: "men"
  killed: 2 "two" side civilian
  said: "the attendants" witness "say"
* netopen RETREAT/access occurred
  when: 2016-09-05 "Monday"
  where: libreville
* sequester COERCE/arrest occurred
  when: 2016-09-01/2016-09-02 "since"
  where: courtyard
  to: oppofig
  detained: 27 "twenty-seven opposition figures"
* freed27 RETREAT/release occurred
  when: 2016-09-02 "Friday"
  where: courtyard
  to: oppofig
  released: 27 "twenty-seven opposition figures"
  answers: frask "at France's insistence"
* frask REQUEST/change occurred
  when: 2016-09-01/2016-09-02 bounded
  by: france
  to: govga
  about: freed27
* barrdown COERCE/restrict occurred optional
  when: 2016-09-03 "Saturday"
  to: "the last barricades" thing
* arrests COERCE/arrest occurred
  when: 2016-08-31/2016-09-07 bounded
  where: capital
  to: "eight hundred people"
  detained: 800 "eight hundred people" side civilian
* release RETREAT/release occurred
  when: 2016-09-01/2016-09-07 bounded
  where: capital
  by: prosecutor
  to: "eight hundred people"
  released: 600 "six hundred" side civilian
* lawstrike PROTEST/strike ongoing
  when: 2016-09-01/2016-09-07 "since Thursday"
  by: lawyers
* lawacc ACCUSE/allege occurred
  when: 2016-09-01/2016-09-07 bounded
  by: lawyers
  about: beat
* beat ASSAULT/beat occurred
  when: 2016-08-31/2016-09-07 bounded
  where: capital
  to: "eight hundred people"
  said: lawyers "complain"
* frmiss REQUEST/change occurred
  when: 2016-09-06 "Tuesday"
  by: ayrault
  to: govga
* frarr COERCE/arrest occurred
  when: 2016-08-31/2016-09-06 bounded
  to: "fifteen French citizens"
  detained: >=3 vague "a few"
* strike REQUEST/assist occurred
  when: ?
  by: ping
  to: "his followers"
  about: gstrike
* gstrike PROTEST/strike demanded optional
  when: 2016-09-05 "Monday"
  by: "his followers"
* strike2 REQUEST/assist occurred
  when: 2016-09-05/2016-09-07 bounded "Since then"
  by: ping
  to: "his followers"
  about: boycott
* boycott PROTEST/boycott demanded optional
  when: ?
  by: "his followers"
* towpisa ACCUSE/disapprove occurred
  when: ?
  by: ping
  to: court
* pushcourt REQUEST/change occurred
  when: 2016-09-01/2016-09-07 bounded
  by: us; brussels; deby; au
  to: ping
  about: petition
* aumission CONSULT/visit announced
  when: 2016-09-08 "Thursday"
  where: libreville
  by: au
  to: govga
* aupost REQUEST/change occurred
  when: ?
  by: govga
  to: au
  about: aumission
* ivsack SANCTION/expel occurred
  when: ?
  where: "Ivory Coast"
  to: "an adviser of the president"

* oyemclash ASSAULT/crowd-control occurred
  when: 2016-09-04 "Sunday"
  where: oyem
  by: police "gendarmes"; youths
  to: youths; police "gendarmes"
  with: stones "stones"; crowd-control "gas"
  injured: 1 "a gendarme" side recipient
* knife ASSAULT/primitive occurred
  when: 2016-09-02 "Friday"
  to: "A policeman"
  with: knife "knife"
  injured: 1 "A policeman" side recipient
* assfire PROTEST/riot occurred
  when: 2016-08-31 "Wednesday"
  where: assembly
  to: assembly thing
* petition REQUEST/change announced
  when: 2016-09-07/2016-09-08 bounded "until tomorrow"
  by: ping
  to: court
figure: killed 50-100 "between fifty and a hundred" voice pingpeople
figure: killed 3 "three" voice ministry
figure: killed 7 "seven"
figure: killed 11 "eleven coffins" at libreville
* counsel REQUEST/change occurred optional
  when: ?
  by: "a man with his voice"
  to: ping

== cx-ping-3
outlet: Chancery Notes Africa
register: court
published: 2016-09-26
--
Gabon: the {confirm|ruling} of 24 September, in plain words

Late on Saturday, while armoured cars {deploy|stood} at each roundabout of Libreville and helicopters {overfly|circled}, the nine judges of the Constitutional Court {reject|dismissed} the greater part of Jean Ping's {petition|petition} and {confirm|declared} Ali Bongo elected, with 50.66 per cent against 47.24.

Ping had {petition|asked} for a new count in Haut-Ogooue, station by station, on the strength of the copies that both camps received on the night. The bench held his copies to be "blurred" and {reject|refused} to open the urns, since these, it said, had been burnt by law. It {annul|struck out} 21 offices in the second district of Libreville, for acts of {viol|violence} there, and this raised the winner's lead from 5,500 to 11,000. African Union lawyers who had come as onlookers were {aulaw2|shut out} of the comparing of the sheets. The EU observers {euregret|regretted} that they, too, had been {obsno|turned away}.

"I shall not {pingrej|retreat}," Ping said on Sunday evening to a hall full of people in mourning white. He {pingrej|rejects} the {confirm|ruling} as a "miscarriage" and {recogno|called on} other states not to recognise it. Bongo, an hour after the {confirm|verdict}, {dialogue|invited} "all political leaders, those beaten included" to a {join!demanded|dialogue}. Some of Ping's allies will {join|go}; on Thursday two of them {meetb|called} at the palace.

Before that evening both sides had made their dispositions. On the 16th the government {threatping|threatened} Ping with {parr!threatened|arrest} if the {confirm|ruling} was followed by {newriots|riots} such as those of 31 August, in which parliament was {assfire|burned} and he had, it {accping|alleges}, given the word. The UN's envoy, Abdoulaye Bathily, {bathily|shuttled} between the two homes. In the night of the 23rd a curfew that nobody had decreed emptied the streets.

Reactions. Paris "{frnote|takes note}" and regrets that "doubts have not all been lifted". The African Union, whose {aumission|mission} was led by Chad's Deby to Libreville on the 9th, {aucall|calls for} calm. Morocco and Equatorial Guinea sent {congrat|congratulations}. The EU {eucall|urges} "an {euinq|inquiry} into all violence since the vote". The prosecutor of the International Criminal Court has had a {icc|referral} on her desk since the 21st; it comes from the government itself and {icc|charges} Ping's side with incitement to genocide. His lawyers {iccown!announced|prepare} one in turn, for "{hq|crimes} committed at his headquarters".

~ This note is not legal advice

Left to settle are the {arrests|detained}: some sixty still in the central prison, of whom a unionist, {unionarr|taken} off a plane on the 18th, is one. Their {trials!announced|trials} begin on the 4th. Bertrand Zibi, a deputy who {zibiquit|resigned} his seat to Bongo's face in July, has been {zibiarr|locked up} since the night of the {hq|raid}; he was {zibitort|beaten} there on the soles of his feet, his brother says.
--
who aulaw: organisation - | African Union lawyers
who bathily: person SN | Abdoulaye Bathily
who deby: person TD | Deby
who morocco: state MA | Morocco
who eqg: state GQ | Equatorial Guinea
who icc: body - | International Criminal Court
who zibi: person GA | Bertrand Zibi
who brother: person GA | his brother
where roundabouts: site GA - - | each roundabout of Libreville
where district2: district GA 0.40 9.46 | second district of Libreville
where pinghq: his headquarters
where assembly: parliament
where prison: site GA 0.42 9.47 | central prison
* deploy MOBILIZE/troops occurred
  when: 2016-09-24 "Saturday"
  where: roundabouts; libreville
  by: govga
  with: armoured-vehicle "armoured cars"
* overfly MOBILIZE/weapons occurred
  when: 2016-09-24 "Saturday"
  where: libreville
  by: govga
  with: helicopter "helicopters"
* reject REJECT occurred
  when: 2016-09-24 "Saturday"
  by: court
  to: ping
  about: petition
  answers: petition "dismissed"
* petition REQUEST/change occurred
  when: ?
  by: ping
  to: court
* confirm SUPPORT occurred
  when: 2016-09-24 "Saturday"
  by: court
  to: bongo
* annul REJECT occurred
  when: 2016-09-24 "Saturday"
  by: court
  to: "21 offices in the second district of Libreville" thing
* viol PROTEST/riot occurred
  when: ?
  where: district2
  said: court official
* aulaw2 REJECT/meet occurred
  when: 2016-09-24
  by: court
  to: aulaw
* euregret ACCUSE/disapprove occurred optional
  when: 2016-09-24/2016-09-26 bounded
  by: obs
  to: court
  about: obsno
  answers: obsno "regretted"
* obsno REJECT/meet occurred
  when: 2016-09-24
  by: court
  to: obs
* pingrej REJECT occurred
  when: 2016-09-25 "Sunday evening"
  by: ping
  to: court
  about: confirm
  answers: confirm "rejects the ruling"
* recogno REQUEST/change occurred
  when: 2016-09-25 "Sunday evening"
  by: ping
  to: "other states"
* dialogue REQUEST/meet occurred
  when: 2016-09-24 from confirm "an hour after the verdict"
  by: bongo
  to: "all political leaders"
  about: join
* join CONSULT announced
  when: ?
  by: "Some of Ping's allies"; bongo
  to: bongo
* meetb CONSULT/visit occurred
  when: 2016-09-22 "Thursday"
  where: "the palace"
  by: "two of them"; bongo
  to: bongo
* threatping THREATEN/arrest occurred
  when: 2016-09-16 from text "On the 16th"
  by: govga
  to: ping
  about: parr
* parr COERCE/arrest threatened optional
  when: ?
  by: govga
  to: ping
* assfire PROTEST/riot occurred
  when: 2016-08-31 from text "31 August"
  where: assembly
  by: ping alleged of govga
  to: assembly thing
  said: govga official
* accping ACCUSE/allege occurred
  when: 2016-09-16
  by: govga
  to: ping
  about: assfire
* bathily CONSULT/third-party occurred
  when: ?
  where: "the two homes"
  by: bathily; ping; bongo
  to: ping; bongo
* frnote SUPPORT occurred optional
  when: 2016-09-24/2016-09-26 bounded
  by: france
  to: court
* aumission CONSULT/visit occurred
  when: 2016-09-09 from text "the 9th"
  where: libreville
  by: au; deby
  to: govga
* aucall REQUEST/yield occurred
  when: 2016-09-24/2016-09-26 bounded
  by: au
* congrat SUPPORT occurred
  when: 2016-09-24/2016-09-26 bounded
  by: morocco; eqg
  to: bongo
* eucall REQUEST/change occurred
  when: 2016-09-24/2016-09-26 bounded
  by: eu
  about: euinq
* euinq ACCUSE/investigate demanded optional
  when: ?
* icc ACCUSE/investigate occurred
  when: 2016-09-21 from text "since the 21st"
  by: govga
  to: ping
* iccown ACCUSE/investigate announced
  when: ?
  by: ping "His lawyers"
  to: govga
  about: hq
* hq ASSAULT occurred
  when: ?
  where: pinghq
  by: govga alleged of ping
  to: ping; pinghq thing
  said: ping party
* unionarr COERCE/arrest occurred
  when: 2016-09-18 from text "the 18th"
  to: "a unionist"
* trials ACCUSE/investigate announced
  when: 2016-10-04 "on the 4th"
  to: "some sixty"
* zibiquit RETREAT/resign occurred
  when: 2016-07 "July"
  by: zibi
  to: bongo
* zibiarr COERCE/arrest ongoing
  when: ? "since the night of the raid"
  where: prison
  to: zibi
* zibitort ASSAULT/torture occurred
  when: ?
  where: prison
  to: zibi
  said: brother witness "says"
* newriots PROTEST/riot hypothetical optional
  when: ?
* arrests COERCE/arrest ongoing
  when: ?
  where: prison
  to: "some sixty"
  detained: ~60 "some sixty"
