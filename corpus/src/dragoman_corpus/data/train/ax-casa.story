story: ax-casa
conflict: Morocco
countries: MA
facts: In the evening of 16 May 2003 suicide bombers struck five places in Casablanca: the Casa de España club, the Farah hotel, a Jewish community centre, a spot near a Jewish cemetery and the Positano restaurant by the Belgian consulate. Tolls rose from 24 to 41, 43 and 45 with the attackers. Interior Minister Mostapha Sahel spoke of international terrorism; Salafia Jihadia and Assirat al-Moustaqim were blamed; an anti-terror law was voted; a march was held on 25 May; four men were sentenced to death on 19 August among 87 accused. (public record: statements of the interior and justice ministers, press of May and August 2003.)

who bombers: unknown - | suicide bombers; bombers; attackers; suicide attackers
who sahel: person MA | Mostapha Sahel; Mustapha Sahel; Sahel; interior minister; Interior Minister
who king: person MA | King Mohammed VI; Mohammed VI; the king; the King
who police: force MA | police; the security services
who salafia: group MA | Salafia Jihadia; Salafiya Jihadiya; Jihad Salafists
who assirat: group MA | Assirat al-Moustaqim; Straight Path
who qaeda: group - | al-Qaeda; al-Qaida
who parl: body MA | parliament; the lower house
who pjd: party MA | Justice and Development Party; PJD
who justice: person MA | Mohamed Bouzoubaa; Bouzoubaa; the justice minister
who aznar: person ES | Jose Maria Aznar; Aznar
who bush: person US | George W. Bush; Bush
who chirac: person FR | Jacques Chirac; Chirac
who morocco: state MA | Morocco; Rabat
who league: organisation - | Arab League
who court: body MA | Casablanca court of appeal; the court; the bench

where casa: town MA 33.5883 -7.6114 | Casablanca; CASABLANCA
where casaes: site MA 33.5900 -7.6200 | Casa de España; Casa de Espana
where farah: site MA 33.5930 -7.6120 | Farah hotel; Hotel Farah
where alliance: site MA 33.5920 -7.6250 | Jewish community centre; Alliance centre; Israelite Alliance club
where cemetery: near MA 33.6000 -7.6180 | Jewish cemetery
where positano: site MA 33.5910 -7.6260 | Positano; Belgian consulate
where thomas: district MA 33.5900 -7.5400 | Sidi Moumen; Thomasville

== ax-casa-1
outlet: Atlas Newswire
register: wire
published: 2003-05-17
--
Five {casa|blasts} {casa|rip} through Casablanca, at least 41 dead

CASABLANCA, May 17 (Atlas) - Suicide bombers {casa|struck} five targets within half an hour in Morocco's largest city late on Friday, {casa|killing} at least 41 people and {casa|wounding} about 100, the government said on Saturday.

Ten of the dead were attackers, Interior Minister Mostapha Sahel told reporters after visiting the morgue. A first count given by his staff shortly after midnight had stood at 24.

The worst {espana|carnage} was at the Casa de España, a social club popular with families playing bingo and dining on its terrace. Three men {doorman|slit} the throat of the doorman with a long knife, walked in among the tables and {espana|blew themselves up}, a waiter said. Some 20 people were {espana|killed} there. Other bombers {farah,casa|hit} the five-star Farah hotel, where a guard and a porter were {farah|killed} as they {block|barred} the way; a Jewish community centre that was empty for the Sabbath; the Positano restaurant opposite the Belgian consulate; and an alley near a Jewish cemetery, where the charge {alley|went off} too early and {alley|killed} three passers-by.

Two Belgian consulate guards, both policemen, were among the dead. Spain counted two of its nationals, France at least two.

"These {casa|acts} carry the signature of international terrorism," Sahel said. He named no organisation, and nobody had claimed the {casa|bombings} by midday. Police have {held|detained} one man who was found wounded at the hotel and three others in a poor district on the eastern edge of the city.

The {casa|attacks} came four days after triple car {riyadh|bombings} {riyadh|killed} 34 people in the Saudi capital. A tape attributed to Osama bin Laden in February {tape|named} Morocco among the states "most ready to be {lib!hypothetical|liberated}".

King Mohammed VI flew from Rabat and {kvisit|visited} two hospitals. In Washington President George W. Bush {bushcond|condemned} the "{casa|murder} of the innocent" and {bushoff|offered} {bushaid|help} in tracing those behind it. France's Jacques Chirac {phone|telephoned} the king. The Arab League, {leaguemeet|meeting} in Cairo, {leaguecond|denounced} the {casa|attacks} as a crime that Islam forbids, and the Justice and Development Party, the Islamist opposition in parliament, {pjdcond|deplored} them "without the slightest reservation".

~ For subscribers: seating plan of tomorrow's royal audience

Spain's prime minister, Jose Maria Aznar, whose {aznsup|support} for the {iraq|invasion} of Iraq in March was loudly {iraqprot|resented} in Moroccan streets, {aznrej|refused} to see a link. "They do not need excuses to {casa|kill}," he said.
--
who binladen: person - | Osama bin Laden
where washington: town US 38.8951 -77.0364 | Washington
where rabatc: town MA 34.0133 -6.8326 | from Rabat
where cairo: town EG 30.0626 31.2497 | Cairo
where riyadh: town SA 24.6877 46.7219 | the Saudi capital
where iraq: country IQ 33.0 44.0 | Iraq
* casa ASSAULT/suicide-attack occurred
  when: 2003-05-16 "Friday"
  where: casaes; farah; alliance; positano; cemetery; casa
  by: bombers
  to: casaes thing; farah thing; alliance thing; positano thing
  killed: >=41 "at least 41 people" side unknown voice "the government"
  killed: 10 "Ten of the dead" part side actor voice sahel
  killed: 24 "24" side unknown voice "his staff" as_of 2003-05-17
  killed: 2 "Two Belgian consulate guards" part side recipient
  killed: 2 "two of its nationals" part side civilian voice "Spain"
  killed: >=2 "at least two" part side civilian voice "France"
  injured: ~100 "about 100" side unknown voice "the government"
  said: "the government" official "said"
  said: sahel official "told"
* espana ASSAULT/suicide-attack occurred
  when: 2003-05-16
  where: casaes; casa
  by: "Three men"
  to: casaes thing; "families playing bingo"
  killed: ~20 "Some 20 people" side civilian
  said: "a waiter" witness "said"
  part_of: casa
* doorman ASSAULT/primitive occurred
  when: 2003-05-16
  where: casaes; casa
  by: "Three men"
  to: "the doorman"
  with: knife "a long knife"
  said: "a waiter" witness "said"
  part_of: casa
* farah ASSAULT/suicide-attack occurred
  when: 2003-05-16
  where: farah; casa
  by: bombers
  to: farah thing; "a guard and a porter"
  killed: 2 "a guard and a porter" side civilian
  part_of: casa
* block COERCE/restrict occurred optional
  when: 2003-05-16
  where: farah; casa
  by: "a guard and a porter"
  to: bombers
* alley ASSAULT/suicide-attack occurred
  when: 2003-05-16
  where: cemetery; casa
  by: bombers
  to: "three passers-by"
  killed: 3 "three passers-by" side civilian
  part_of: casa
  with: bomb "the charge"
* held COERCE/arrest occurred
  when: 2003-05-16/2003-05-17 bounded
  where: farah; "a poor district"; casa
  by: police
  to: "one man"; "three others"
  detained: 1 "one man" part side recipient
  detained: 3 "three others" part side recipient
* riyadh ASSAULT/explosives occurred
  when: 2003-05-12 from casa "four days after"
  where: riyadh
  to: "34 people"
  with: car-bomb "triple car bombings" 3
  killed: 34 "34 people" side unknown
* tape THREATEN/violence occurred
  when: 2003-02 "February"
  by: binladen
  to: morocco
  about: lib
* lib ASSAULT hypothetical optional
  when: ?
  where: morocco
  by: binladen
  to: morocco
* kvisit CONSULT/visit occurred optional
  when: 2003-05-16/2003-05-17 bounded
  where: casa
  by: king
  to: "two hospitals" thing
* bushcond ACCUSE/disapprove occurred
  when: 2003-05-16/2003-05-17 bounded
  where: washington
  by: bush
  to: bombers
  about: casa
  answers: casa "condemned"
* bushoff AGREE occurred
  when: 2003-05-16/2003-05-17 bounded
  where: washington
  by: bush
  to: morocco
  about: bushaid
* bushaid AID announced optional
  when: ?
  by: bush
  to: morocco
* phone CONSULT/phone occurred
  when: 2003-05-16/2003-05-17 bounded
  by: chirac; king
  to: king
* leaguecond ACCUSE/disapprove occurred
  when: 2003-05-16/2003-05-17 bounded
  where: cairo
  by: league
  to: bombers
  about: casa
  answers: casa "denounced"
* pjdcond ACCUSE/disapprove occurred
  when: 2003-05-16/2003-05-17 bounded
  by: pjd
  to: bombers
  about: casa
  answers: casa "deplored"
* iraq ASSAULT occurred
  when: 2003-03 "March"
  where: iraq
  to: iraq
* aznsup SUPPORT occurred
  when: 2003-03/2003-05 bounded
  by: aznar
  about: iraq
* iraqprot ACCUSE/disapprove occurred optional
  when: 2003-03/2003-05 bounded
  to: aznar
  about: iraq
  answers: iraq
* leaguemeet CONSULT/multilateral occurred optional
  when: 2003-05-16/2003-05-17 bounded
  where: cairo
  by: league
* aznrej REJECT occurred optional
  when: 2003-05-16/2003-05-17 bounded
  by: aznar

== ax-casa-2
outlet: El Faro del Estrecho
register: translation
machine_translated: Spanish
published: 2003-05-26
--
The tide of Casablanca: hundreds of thousands {march|cry} "enough" nine days after the {casa|massacre}

Casablanca. With photos of the dead in the breast and roses in the hand, a crowd that the authorities calculated in one million of persons and this newspaper in some three hundred thousand {march|traversed} yesterday the avenues of the economic capital for {march|repudiating} the {casa|attempts} of 16 of May, that left 43 dead, twelve of them the own suicides.

"Morocco, touch it not", {march|chanted} the demonstrators. They {march|paraded} ministers, union members, Jews of the old community, and the wife of the waiter who fell in the Casa de España. Who were not: the Justice and Development Party. The Interior {ban|prohibited} to it to march, "by reason of security"; its direction {accept|accepted} it with discipline, although one deputy {protest|lamented} that "one makes us pay a {casa|crime} that we {pjdcond|condemned} from the first minute".

Meanwhile the {inq|investigation} advances to long strides. The justice minister, Mohamed Bouzoubaa, {revealed|imputed} last week the {casa|operation} to Salafia Jihadia and to a small group of the neighbourhood of Thomasville, Assirat al-Moustaqim, the same whose members had {stone|stoned} to death in 2002 to a man whom they called a sinner. Fourteen youths left of the shanties that night; twelve died, two were {caught|captured}. The presumed coordinator, {coord|arrested} in Fez on Monday, expired in hands of the police before being able to pass to the judge; the prosecutor affirms that he was sick of the heart and of the liver, and an association of human rights {autopsy|claims} an independent {autopsyx|autopsy}. The minister assures that the money, some fifty thousand dollars, {qmoney|came} of al-Qaida.

To the parliament it took but a week. The lower house {law|approved} by unanimity the new law against the terrorism, that it had been {delay|retaining} since February because of the {critic|criticisms} of jurists; it permits to the police to {custody|retain} to a suspect twelve days. The PJD, which in February {pjdrej|opposed} itself to the text, {law|voted} it this time.

In Madrid, the president Aznar disposed the {spainsend|dispatch} of twelve experts in explosives, that already {spaincoop|work} side by side with the Moroccan police. Of the four Spaniards deceased, two were {repat|repatriated} on Wednesday.

~ You can comment this news | See the photo gallery (22)
--
who interior: body MA | The Interior
who bombers: the own suicides
who prosecutor: office MA | the prosecutor
who coord: person MA | The presumed coordinator
where fez: town MA 34.0331 -5.0003 | Fez
where madrid: town ES 40.4165 -3.7026 | Madrid
* march PROTEST/demo occurred
  when: 2003-05-25 "yesterday"
  where: casa
  by: "a crowd"
  to: bombers
  answers: casa "for repudiating the attempts"
  participants: 1000000 "one million of persons" voice "the authorities"
  participants: ~300000 "some three hundred thousand"
* casa ASSAULT/suicide-attack occurred
  when: 2003-05-16 from text "16 of May"
  where: casaes; casa
  by: salafia alleged of justice; assirat alleged of justice; "Fourteen youths"
  to: casaes thing
  killed: 43 "43 dead" side unknown
  killed: 12 "twelve of them the own suicides" part side actor
  killed: 12 "twelve died" part side actor
  killed: 4 "the four Spaniards" part side civilian
  said: justice official "imputed"
* ban COERCE/restrict occurred
  when: 2003-05-16/2003-05-25 bounded
  where: casa
  by: interior
  to: pjd
  about: march
* accept AGREE occurred
  when: 2003-05-16/2003-05-25 bounded
  by: pjd "its direction"
  to: interior
  about: ban
* protest ACCUSE/disapprove occurred
  when: 2003-05-16/2003-05-26 bounded
  by: "one deputy"
  to: interior
  about: ban
  answers: ban "lamented"
* pjdcond ACCUSE/disapprove occurred
  when: 2003-05-16/2003-05-17 bounded "from the first minute"
  by: pjd
  to: bombers
  about: casa
  answers: casa "condemned"
  said: "one deputy" party "lamented"
* inq ACCUSE/investigate ongoing
  when: 2003-05-16/2003-05-26 bounded
  about: casa
* revealed ACCUSE/allege occurred
  when: 2003-05-19/2003-05-25 week "last week"
  by: justice
  to: salafia; assirat
  about: casa
* stone ASSAULT/primitive occurred
  when: 2002 from text "2002"
  by: assirat
  to: "a man whom they called a sinner"
  with: stones "stoned"
  killed: 1 "a man" side civilian
* caught COERCE/arrest occurred
  when: 2003-05-16 "that night"
  where: casa
  to: "Fourteen youths"
  detained: 2 "two" side recipient
* coord COERCE/arrest occurred
  when: 2003-05-19 "Monday"
  where: fez
  to: coord
  detained: 1 "The presumed coordinator" side recipient
* autopsy REQUEST/change occurred
  when: 2003-05-19/2003-05-26 bounded
  by: "an association of human rights"
  about: autopsyx
* autopsyx ACCUSE/investigate demanded optional
  when: ?
* law SUPPORT occurred
  when: 2003-05-16/2003-05-26 bounded "a week"
  by: parl; pjd
  about: custody
* delay REJECT occurred optional
  when: 2003-02/2003-05 "February"
  by: parl
  about: law
  answers: critic "because of the criticisms"
* critic ACCUSE/disapprove occurred
  when: 2003-02/2003-05 bounded
  by: "jurists"
  to: "the new law" thing
  about: law
* custody COERCE/arrest hypothetical optional
  when: ?
  by: police
  to: "a suspect"
* pjdrej REJECT/change occurred
  when: 2003-02 "February"
  by: pjd
  to: parl
  about: law
* spainsend MOBILIZE occurred
  when: 2003-05-16/2003-05-26 bounded
  where: madrid
  by: aznar
  to: morocco
* spaincoop COOPERATE ongoing
  when: 2003-05-16/2003-05-26 bounded
  by: "twelve experts in explosives"; police
  to: police
* repat AID occurred optional
  when: 2003-05-21 "Wednesday"
  to: "the four Spaniards"
* qmoney AID occurred optional
  when: ?
  by: qaeda alleged of justice
  to: assirat
  money: ~50000 "some fifty thousand dollars"
  said: justice official "assures"

== ax-casa-3
outlet: Kingdom Courts Report
register: court
published: 2003-08-20
--
Criminal chamber, Casablanca: death {death|sentences} for four in the May 16 case

Summary of the judgment given in the night of Tuesday 19 August 2003. Accused: 87. Hearing: twenty sittings since 21 July.

1. The chamber finds that the {casa|attacks} on five sites on the evening of Friday 16 May, which cost 45 lives including those of twelve who carried the charges, were {plot|planned} in the shanty towns of Sidi Moumen from the autumn of last year by members of the illegal association called Salafia Jihadia. A {dry|rehearsal} was held on a beach; two earlier dates were {dry2|abandoned}.

2. Three men who had been meant to die that night are {death|sentenced} to death. The first {flee|ran} from the hotel when his comrade's charge {farah|exploded}. The second threw away his rucksack on leaving the club; in police custody he had {confess|confessed}, a confession he {retract|withdrew} before the bench, saying he had been {torture|beaten}. The bench saw "nothing in the medical file" to bear this out. The third was {caught|taken} two months ago as he slept. A fourth man, who had {recruit|recruited} bombers in Fez and was to lead a second {wave|wave} against tourist sites in Essaouira, Agadir and Marrakech, is {death|condemned} likewise.

3. Thirty-nine accused are {life|sentenced} to imprisonment for life. The others received {terms|terms} between ten months and thirty years. No one is {acqno!denied|acquitted}.

4. The prosecution had {ask|sought} death for ten. The defence had {motion|requested} that the king's ministers be heard about the coordinator's death in the cells in May; the {motion|motion} was {motionrej|refused} on 4 August, whereupon three counsel {walk|left} the room. Counsel will lodge an {appeal|appeal} to the Supreme Court.

Observations. The law on terrorism {law|voted} in May was applied only in part, as the acts preceded it. Two foreign associations that sat through the trial {haste|reproach} the court with haste: 87 men in a month. The justice minister {hasterej|rejects} the {haste|reproach}. By his figures 700 persons have been {roundup|arrested} on like suspicions since the {casa|bombings}; a further thirty-one will be {next|tried} at Rabat in September, among them the Frenchman who was {french|seized} in Tangier on 3 June.

No {exec|execution} has been carried out in the country since 1993.
--
who chamber: body MA | The chamber; the court; The bench; the bench
who prosecution: office MA | The prosecution
who defence: person MA | The defence; Counsel
who french: person FR | the Frenchman
where fez: town MA 34.0331 -5.0003 | Fez
where hotel: site MA - - | the hotel
where essaouira: town MA 31.5125 -9.7700 | Essaouira
where agadir: town MA 30.4202 -9.5981 | Agadir
where marrakech: town MA 31.6342 -7.9999 | Marrakech
where rabatc: town MA 34.0133 -6.8326 | Rabat
where tangier: town MA 35.7673 -5.7998 | Tangier
* death SANCTION/convict occurred
  when: 2003-08-19 from text "Tuesday 19 August 2003"
  where: casa
  by: chamber
  to: "Three men who had been meant to die"; "A fourth man"
  count: 4 "four"
* casa ASSAULT/suicide-attack occurred
  when: 2003-05-16 from text "Friday 16 May"
  where: "five sites"; casa
  by: salafia
  to: "five sites" thing
  killed: 45 "45 lives" side unknown
  killed: 12 "twelve who carried the charges" part side actor
  said: chamber official "finds"
* plot MOBILIZE occurred optional
  when: 2002 "the autumn of last year"
  where: thomas
  by: salafia
  said: chamber official "finds"
* dry MOBILIZE occurred
  when: 2002/2003 bounded
  where: "a beach"
  by: salafia
  said: chamber official "finds"
* dry2 SANCTION/discontinue occurred optional
  when: 2002/2003 bounded
  by: salafia
  said: chamber official "finds"
* flee RETREAT/withdraw occurred optional
  when: 2003-05-16 "that night"
  where: hotel; casa
  by: "The first"
* farah ASSAULT/suicide-attack occurred
  when: 2003-05-16 "that night"
  where: hotel; casa
  by: "his comrade"
  to: hotel thing
  with: bomb "charge"
  part_of: casa
* confess CONCEDE occurred optional
  when: 2003-05-16/2003-08-19 bounded
  by: "The second"
  to: police
* retract REJECT occurred optional
  when: 2003-07-21/2003-08-19 bounded
  by: "The second"
  about: confess
* torture ASSAULT/beat occurred
  when: 2003-05-16/2003-08-19 bounded
  by: police alleged of "The second"
  to: "The second"
  said: "The second" party claimed "saying"
  said: chamber official denied "saw"
* caught COERCE/arrest occurred
  when: 2003-06 "two months ago"
  to: "The third"
  detained: 1 "The third" side recipient
* recruit MOBILIZE/militia occurred
  when: 2002/2003 bounded
  where: fez
  by: "A fourth man"
  to: bombers
  said: chamber official
* wave ASSAULT/suicide-attack attempted
  when: ?
  where: essaouira; agadir; marrakech
  by: "A fourth man"
  to: "tourist sites" thing
  said: chamber official
* life SANCTION/convict occurred
  when: 2003-08-19
  where: casa
  by: chamber
  to: "Thirty-nine accused"
  count: 39 "Thirty-nine accused"
* terms SANCTION/convict occurred
  when: 2003-08-19
  where: casa
  by: chamber
  to: "The others"
* ask REQUEST/change occurred
  when: 2003-07-21/2003-08-19 bounded
  by: prosecution
  to: chamber
  about: SANCTION/convict
* motion REQUEST/change occurred
  when: 2003-07-21/2003-08-04 bounded
  by: defence
  to: chamber
* motionrej REJECT/change occurred
  when: 2003-08-04 from text "4 August"
  by: chamber
  to: defence
  about: motion
  answers: motion "refused"
* walk PROTEST/boycott occurred
  when: 2003-08-04 from text "4 August"
  where: "the room"
  by: "three counsel"
  to: chamber
  answers: motionrej "whereupon"
* appeal REQUEST/change announced
  when: ?
  by: defence
  to: "the Supreme Court"
  about: death
* law SUPPORT occurred
  when: 2003-05 "May"
* haste ACCUSE/disapprove occurred
  when: 2003-08-19/2003-08-20 bounded
  by: "Two foreign associations"
  to: chamber
* hasterej REJECT occurred
  when: 2003-08-19/2003-08-20 bounded
  by: justice
  to: "Two foreign associations"
  about: haste
  answers: haste "rejects the reproach"
* roundup COERCE/arrest occurred
  when: 2003-05-16/2003-08-20 from casa "since the bombings"
  to: "700 persons"
  detained: 700 "700 persons" side recipient voice justice
  said: justice official "figures"
* next ACCUSE/investigate announced
  when: 2003-09 "September"
  where: rabatc
  to: "thirty-one"; french
* french COERCE/arrest occurred
  when: 2003-06-03 from text "3 June"
  where: tangier
  to: french
  detained: 1 "the Frenchman" side recipient
* exec ASSAULT denied optional
  when: 1993/2003-08-20 from text "1993"
* acqno RETREAT/release denied optional
  when: 2003-08-19
  where: casa
  by: chamber
