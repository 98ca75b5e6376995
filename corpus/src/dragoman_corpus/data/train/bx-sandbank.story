story: bx-sandbank
conflict: Afghanistan
countries: AF, DE, US, GB
facts: In the night to 4 September 2009 two American F-15 bombed two fuel lorries which the Taliban had hijacked and which were stuck in the Kunduz river, at the request of the German colonel Georg Klein. The Bundeswehr spoke of 56 insurgents killed and no civilians, the governor of 72 and later more than a hundred; an Afghan commission counted 69 Taliban and 30 civilians, NATO up to 142. Reporter and interpreter abducted on 5 September; raid on 9 September, interpreter and a British soldier killed.
  On 26 November the Chief of Defence and a state secretary had to go, on 27 November the former minister Jung resigned; on 3 December minister zu Guttenberg called the strike inappropriate after calling it appropriate on 6 November. On 19 April 2010 the federal prosecutor closed the case; in August 2010 Germany paid 5,000 dollars to each of about a hundred families. (public record: NATO, Bundestag committee of inquiry, press of 2009 and 2010.)

who taliban: group AF | Taliban; insurgents; the militants; Taleban
who bundeswehr: force DE | Bundeswehr; German army; German troops; German military
who klein: person DE | Georg Klein; Colonel Klein; Klein
who nato: coalition - | NATO; ISAF; the alliance; Nato
who mcchrystal: person US | Stanley McChrystal; General McChrystal; McChrystal
who jung: person DE | Franz Josef Jung; Jung; Mr Jung
who merkel: person DE | Angela Merkel; Merkel; the chancellor
who guttenberg: person DE | Karl-Theodor zu Guttenberg; Guttenberg; Mr zu Guttenberg
who karzai: person AF | Hamid Karzai; Karzai; President Karzai
who omar: person AF | Mohammad Omar; governor Omar; the governor
who villagers: population AF | villagers; people of the villages; local people; the families
who bundestag: body DE | Bundestag
who spd: party DE | Social Democrats; SPD
who greens: party DE | Greens
who leftp: party DE | Left Party
who prosecutor: office DE | federal prosecutor; Karlsruhe

where river: near AF 36.60 68.85 | Kunduz river; sandbank; the ford
where kunduz: town AF 36.73 68.87 | Kunduz; KUNDUZ
where aliabad: district AF 36.52 68.90 | Aliabad; Omar Khel
where chardara: district AF 36.69 68.75 | Chahar Dara; Char Dara
where berlin: town DE 52.52 13.40 | Berlin; BERLIN
where brussels: town BE 50.85 4.35 | Brussels

== bx-sandbank-1
outlet: Amu Press
register: wire
published: 2009-09-04
--
Scores {strike|burn} to death as NATO jets {strike|bomb} {hijack|hijacked} fuel lorries in north Afghanistan

KUNDUZ, Afghanistan, Sept 4 (Amu) - An American warplane {called2|called in} by German troops {strike|bombed} two petrol lorries which the Taliban had {hijack|seized} and up to ninety people lost their lives in the fireball before dawn on Friday, provincial officials said, many of them perhaps villagers who had come with canisters for free fuel.

The lorries, on their way from the Tajik border to Kabul with supplies for the alliance, were {hijack|stopped} at a false checkpoint late on Thursday, south of the town of Kunduz. Their drivers were {hijack|made} to turn towards Chahar Dara district; one of the two was {behead|beheaded}, according to the other, who got away. The heavy vehicles sank in at the ford of Omar Khel. At about half past two two bombs {strike|fell}.

The German army was quick with figures. "Fifty-six insurgents were {strike|killed} and fourteen {strike|wounded}. Civilians did not {strike!denied|come to harm}," a spokesman of the operations command in Potsdam told Amu Press at noon. By the afternoon the ministry in Berlin put it more softly: "as far as is known".

Governor Mohammad Omar gave a toll of 72, among whom some thirty he called Taliban. A hospital in the city took in twelve men with burns, a boy of ten among them. "They {called|told} us from the mosque's loudspeaker that there was diesel," said his uncle. "My two brothers lie there, black like wood." Of the bodies most were put under the earth before the evening prayer.

A NATO team flew over the place in the morning, and in Kabul General Stanley McChrystal, who two months ago {directive|forbade} his pilots to {directive2|drop} bombs where civilians might be near, ordered an {mcprobe|investigation}. "I take this {strike|incident} very seriously," he said in a message to the Afghan people, for the first time of his tenure on television. President Karzai {karzaicond|called} any harm to innocents "unacceptable" and sent a {karprobe|commission}. The United Nations mission will {unprobe|send} its own.

From Stockholm, where they were {eumeet|gathered}, European foreign ministers did not hide their feelings. "A big {kouch|mistake}," said Bernard Kouchner of France. His colleague from Luxembourg {lux|asked for} whoever gave the order to be {lux2!demanded|called} to account.

Kunduz, long the calmest corner of the country, has become its worst in the north. In April German soldiers were {apr|ambushed} on the day that their minister paid a {aprvisit|visit}, and one of them died; three drowned in June when their carrier overturned under {jun|fire}. In July, 300 of them with 900 Afghans {adler|fought} in Chahar Dara for a week, their first {adler|offensive} since 1945. In Germany they vote on September 27.

~ Amu Press has corrected the second paragraph of this report (spelling).
--
who usjet: force US | An American warplane
who potsdam: body DE | operations command in Potsdam
who minberlin: body DE | the ministry in Berlin
who unama: organisation - | United Nations mission
who eufm: body - | European foreign ministers
who kouchner: person FR | Bernard Kouchner
who luxfm: person LU | His colleague from Luxembourg
who minde: person DE | their minister
who uncle: person AF | his uncle
who bundeswehr: German soldiers
where chardist: district AF 36.69 68.75 | Chahar Dara district
where tajik: region - - - | Tajik border
where kabul: town AF 34.53 69.17 | Kabul
where potsdamp: town DE 52.40 13.06 | Potsdam
where stockholm: town SE 59.33 18.07 | Stockholm
where northaf: region AF - - | north Afghanistan
* strike ASSAULT/aerial occurred
  when: 2009-09-04 "before dawn on Friday" "about half past two"
  where: river; aliabad; kunduz; northaf
  by: usjet; nato; bundeswehr
  to: taliban; villagers; "two petrol lorries" thing
  with: airstrike "two bombs" 2
  killed: >=40 vague "Scores" side unknown
  killed: <=90 "up to ninety people" side unknown voice "provincial officials"
  killed: 56 "Fifty-six insurgents" side recipient voice potsdam
  injured: 14 "fourteen" side recipient voice potsdam
  killed: 72 "72" side unknown voice omar
  killed: ~30 "some thirty" part side recipient voice omar
  injured: 12 "twelve men with burns" side unknown
  killed: 2 "My two brothers" part side civilian voice uncle
  said: "provincial officials" official "said"
  said: potsdam party "told"
  said: omar official "gave"
  said: uncle witness "said"
* hijack COERCE/seize occurred
  when: 2009-09-03 "late on Thursday"
  where: kunduz
  by: taliban
  to: nato; "two petrol lorries" thing
  said: "provincial officials" official "said"
* behead ASSAULT/primitive occurred
  when: 2009-09-03/2009-09-04 bounded
  where: chardist
  by: taliban
  to: "one of the two"
  with: knife
  killed: 1 "one of the two" side civilian voice "the other, who got away"
  said: "the other, who got away" witness "according to"
* called REQUEST/assist occurred optional
  when: 2009-09-03/2009-09-04 bounded
  by: taliban
  to: villagers
  said: uncle witness "said"
* called2 REQUEST/assist occurred
  when: 2009-09-03/2009-09-04 bounded
  by: bundeswehr
  to: usjet; nato
  about: strike
  said: "provincial officials" official "said"
* directive COERCE/restrict occurred
  when: 2009-07 "two months ago"
  by: mcchrystal
  to: "his pilots"
  about: directive2
* directive2 ASSAULT/aerial hypothetical optional
  when: ?
  by: "his pilots"
* mcprobe ACCUSE/investigate occurred
  when: 2009-09-04
  where: kabul
  by: mcchrystal; nato
  to: bundeswehr
  about: strike
  answers: strike
* karzaicond ACCUSE/disapprove occurred
  when: 2009-09-04
  by: karzai
  to: nato
  about: strike
  answers: strike
* karprobe ACCUSE/investigate occurred
  when: 2009-09-04
  by: karzai
  to: nato
  about: strike
* unprobe ACCUSE/investigate announced
  when: ?
  by: unama
  to: nato
  about: strike
* eumeet CONSULT/multilateral occurred
  when: 2009-09-04
  where: stockholm
  by: eufm
* kouch ACCUSE/disapprove occurred
  when: 2009-09-04
  where: stockholm
  by: kouchner
  to: nato; bundeswehr
  about: strike
  answers: strike
* lux REQUEST/change occurred
  when: 2009-09-04
  where: stockholm
  by: luxfm
  to: nato
  about: lux2
  answers: strike
* lux2 ACCUSE/investigate demanded optional
  when: ?
  by: nato
  to: "whoever gave the order"
* apr ASSAULT/firearms occurred
  when: 2009-04 "April"
  where: kunduz
  to: bundeswehr
  killed: 1 "one of them" side recipient
* aprvisit CONSULT/visit occurred
  when: 2009-04 "April"
  where: kunduz
  by: minde
  to: bundeswehr
* jun ASSAULT/firearms occurred
  when: 2009-06 "June"
  where: kunduz
  to: bundeswehr
  killed: 3 "three" side recipient
* adler ASSAULT occurred
  when: 2009-07 "July"
  where: chardist
  by: bundeswehr; "900 Afghans"
  to: taliban
figure: troops 300 "300 of them" of bundeswehr
figure: troops 900 "900 Afghans"

== bx-sandbank-2
outlet: Hanse Morning Paper
register: daily
published: 2009-09-10
--
A free reporter, a dead interpreter and five open questions for Mrs Merkel

BERLIN. Who was it that died on the sandbank? Six days on, there are as many answers as commissions. The team that General McChrystal {mcvisit|took along} on Saturday to the scorched island has told NATO that the colonel in command, Georg Klein, relied on one single informant and on a film without sound, and that {pilots|offers} of the pilots to {lowpass|fly low} over the crowd first, so as to frighten it off, were {lowno|turned down}. It reckons with 125 dead. Afghan officials have got as far as 104. "Whoever hangs about a stolen lorry at two in the morning is no innocent," the governor in Kunduz says, he at least being content.

Mr Jung is, as well. Civilians, he has repeated from Friday to Sunday, to our Monday's edition too, were not {strike!denied|hit}: "exclusively terrorist Taliban". Only since Tuesday does a small word, "if", stand in his sentences. The Social Democrats, who sit with him in one cabinet and fight him in one campaign, {spdask|want} all papers on the table. The Greens {greenresign|want} his {jungresign!demanded|resignation}, and the Left Party {leftout|wants} the soldiers {out!demanded|home}, by tomorrow if possible; four thousand people {demo|followed} its {leftcall|call} to the Brandenburg Gate on Tuesday evening.

An hour before that, in the house, the chancellor had {merkregret|regretted} "every innocent person {strike|killed}" and at the same time {merkrej|forbidden} herself, "from whatever quarter, at home as well as abroad", any verdict beforehand. That was meant for Paris, Rome and Madrid. With Gordon Brown and Nicolas Sarkozy she {conf|proposed} a {conf2!demanded|conference} on Afghanistan before the year is out.

And now Wednesday. Before sunrise helicopters {sasrescue|set} British paratroopers {sasrescue|down} in a hamlet of Chahar Dara, where since Saturday the Taliban had {abduct|held} a British-Irish reporter and his Afghan interpreter. The two had been {abduct|taken} as they questioned villagers about the {strike|bombing}. The reporter was {freed|brought out} unhurt. The interpreter, who stepped from behind a wall with his hands up and called out "journalist", was {intkill|shot}, by whose rifle none could tell; a corporal, a woman and, by one account, a child also died. Afghan journalists, a hundred of them in black, {afjour|laid} flowers in Kabul and {afacc|accused} NATO of having {leftbody|left} the body of their colleague behind as one leaves a used tyre. It was known in the village, they said, that elders were already {eldtalk|bargaining} for a {abdrel!hypothetical|release}.

London {londef|defended} the {sasrescue|operation}: the hostages were to be {move!hypothetical|moved} to Pakistan. It had been, according to the foreign secretary, the "only chance".

Four men who were {strike|burnt} on the bank have been {evacburn|flown} to a German field hospital. At the town hall of Kunduz, somebody has begun with a list of the families. It has 74 names so far, says a lawyer who prepares a {lawsuit!announced|claim} in Bonn.

~ On page 3: The long night of Colonel K. - a reconstruction
--
who usteam: office - | The team
who reporter: person GB | a British-Irish reporter
who interp: person AF | his Afghan interpreter
who afjour: population AF | Afghan journalists
who british: force GB | British paratroopers
who london: government GB | London
who brown: person GB | Gordon Brown
who sarkozy: person FR | Nicolas Sarkozy
who foreignsec: person GB | the foreign secretary
who klein: Colonel K.
who bundeswehr: the soldiers; German field hospital
who lawyer: person DE | a lawyer
where gate: site DE 52.516 13.378 | Brandenburg Gate
where kabul: town AF 34.53 69.17 | Kabul
where bonn: town DE 50.73 7.10 | Bonn
where hamlet: near AF - - | a hamlet of Chahar Dara; the village
where pakistan: country PK - - | Pakistan
* strike ASSAULT/aerial occurred
  when: 2009-09-04 "Six days on"
  where: river
  by: klein; nato
  to: villagers; taliban; "a stolen lorry" thing
  with: airstrike
  killed: 125 "125 dead" side unknown voice usteam
  killed: 104 "104" side unknown voice "Afghan officials"
  killed: 74 "74 names" side civilian
  said: usteam official "reckons"
  said: "Afghan officials" official
  said: jung official denied "repeated"
  injured: 4 "Four men" side unknown
* mcvisit CONSULT/visit occurred
  when: 2009-09-05 "Saturday"
  where: river; kunduz
  by: mcchrystal; usteam
* pilots AGREE occurred
  when: 2009-09-04
  where: river
  by: "the pilots"
  to: klein
  about: lowpass
  said: usteam official "told"
* lowpass THREATEN/violence announced optional
  when: 2009-09-04
  where: river
  by: "the pilots"
  to: "the crowd"
* lowno REJECT occurred
  when: 2009-09-04
  by: klein
  to: "the pilots"
  about: lowpass
  answers: pilots "turned down"
  said: usteam official "told"
* spdask REQUEST/change occurred
  when: 2009-09-08/2009-09-10 bounded
  by: spd
  to: jung
* greenresign REQUEST/yield occurred
  when: 2009-09-08/2009-09-10 bounded
  by: greens
  to: jung
  about: jungresign
* jungresign RETREAT/resign demanded optional
  when: ?
  by: jung
* leftout REQUEST/change occurred
  when: 2009-09-08/2009-09-10 bounded
  by: leftp
  to: merkel
  about: out
* out RETREAT/withdraw demanded optional
  when: ?
  by: bundeswehr "the soldiers"
* demo PROTEST/demo occurred
  when: 2009-09-08 "Tuesday evening"
  where: gate; berlin
  by: "four thousand people"; leftp
  to: merkel
  participants: 4000 "four thousand people"
  answers: leftcall "followed its call"
* merkregret CONCEDE occurred optional
  when: 2009-09-08 from demo "An hour before that"
  where: berlin
  by: merkel
  about: strike
  answers: strike "regretted"
* merkrej REJECT occurred
  when: 2009-09-08 from demo "An hour before that"
  where: berlin
  by: merkel
  to: "Paris, Rome and Madrid"
* conf REQUEST/meet occurred
  when: 2009-09-04/2009-09-10 bounded
  by: merkel; brown; sarkozy
  about: conf2
* conf2 CONSULT/multilateral demanded optional
  when: 2009 "before the year is out"
* abduct ASSAULT/abduct occurred
  when: 2009-09-05 "since Saturday"
  where: hamlet
  by: taliban
  to: reporter; interp
  abducted: 2 "The two" side civilian
* sasrescue ASSAULT/firearms occurred
  when: 2009-09-09 "Wednesday" "Before sunrise"
  where: hamlet
  by: british
  to: taliban; reporter
  with: helicopter "helicopters"
  killed: 1 "a corporal" part side actor
  killed: 1 "a woman" part side civilian
  killed: 1 "a child" part side civilian
* intkill ASSAULT/firearms occurred
  when: 2009-09-09
  where: hamlet
  to: interp
  with: small-arms
  killed: 1 "The interpreter" side civilian
  part_of: sasrescue
* afjour PROTEST/demo occurred
  when: 2009-09-09/2009-09-10 bounded
  where: kabul
  by: afjour
  to: nato
  participants: 100 "a hundred of them"
  answers: intkill
* afacc ACCUSE/allege occurred
  when: 2009-09-09/2009-09-10 bounded
  where: kabul
  by: afjour
  to: nato
  about: leftbody
* eldtalk CONSULT occurred
  when: 2009-09-05/2009-09-09 bounded
  where: hamlet
  by: "elders"; taliban
  to: taliban
  said: afjour witness "said"
* abdrel RETREAT/release hypothetical
  when: ?
  by: taliban
  to: reporter; interp
  said: afjour "said"
* londef SUPPORT occurred optional
  when: 2009-09-09/2009-09-10 bounded
  by: london; foreignsec
  to: british
  about: sasrescue
  answers: sasrescue "defended"
* move COERCE hypothetical
  when: ?
  where: pakistan
  by: taliban
  to: reporter; interp
  said: london official "defended"
* evacburn AID occurred
  when: 2009-09-04/2009-09-10 bounded
  by: bundeswehr "German field hospital"
  to: "Four men"
  where: "a German field hospital"
* lawsuit ACCUSE/investigate announced
  when: ?
  where: bonn
  by: lawyer
  to: bundeswehr
* freed RETREAT/release occurred
  when: 2009-09-09 "Wednesday"
  where: hamlet
  by: british
  to: reporter
  released: 1 "The reporter" side civilian
  part_of: sasrescue
* leftcall REQUEST/assist occurred optional
  when: ?
  by: leftp
  to: "four thousand people"
  about: demo
* leftbody REJECT/assist occurred optional
  when: 2009-09-09
  where: hamlet
  by: nato alleged of afjour
  to: interp
  said: afjour party claimed "accused"

== bx-sandbank-3
outlet: Three Chairs Analysis
register: analysis
published: 2010-08-12
--
What Germany learned from two {strike|bombs}

Five thousand dollars: that is what Berlin has {pay|transferred} in these days to each of the families, 86 by its own list, ninety-one of whose kin were {strike|killed} and eleven badly {strike|hurt} in the night of the tanker lorries last September. "A humanitarian gesture without recognition of a duty", the defence ministry calls it. Their lawyers, who had {lawyer2|asked for} five times as much, speak of an {lawrej|insult} and are going to {lawsuit!announced|court}.

It is a modest end of a business which cost a minister, a general and a state secretary their chairs. Franz Josef Jung had already moved over to labour when on 26 November a tabloid {leak|printed} what he said that he had not seen: a report of military policemen, written on the day after the {strike|raid}, with children in a hospital ward. That day his successor, Mr zu Guttenberg, {schneider|dismissed} Wolfgang Schneiderhan, chief of the armed forces, who in his turn {schneidacc|accused} the baron of {lie|lying}. Jung {jungresign|went} on the 27th. On 3 December zu Guttenberg told the Bundestag that the {strike|strike} had been "militarily {guttturn|not appropriate}", though on 6 November he had {guttdef|called} it "appropriate", and would have had to take place "even without mistakes in procedure".

Then the committee of inquiry. It has {comm|sat} since January; {hearklein|heard} the colonel behind closed doors in February; {comm|questioned} the baron in April for six hours. The {commsplit|quarrel} between government parties and opposition over whether two witnesses may be {confront!demanded|set} face to face has gone to the highest court. Karlsruhe meanwhile was done sooner. On 19 April the federal prosecutor {closecase|closed} the {case|file} against Klein: he could not have known of villagers near the lorries, and so had not broken the law of war. The army will not {nodisc|open} disciplinary {disc!denied|proceedings} either, it let be known on Monday.

In NATO's secret paper there stands another view. At 1.08 am Klein, it notes, {tic|reported} "troops in contact" in order to {called2|get} aircraft, although there had been no {contact!denied|contact}; he gave the number of those to be {strike|hit} as seventy, "all hostile". The aim was people, not vehicles, which Berlin had always {vehdeny|denied}.

For the Taliban the sandbank was a windfall. Recruits came by the dozen, so the elders of Aliabad. On Good Friday of this year, 2 April, thirty paratroopers who were {demine|clearing} mines at Isa Khel in Chahar Dara were {isa|ambushed}; three were {isa|killed}, eight {isa|wounded}, and on the way to their {isahelp|relief} other Germans {friendly|shot} six Afghan soldiers dead by mistake. Two weeks later four more {baghlan|fell} in Baghlan. At the burial the chancellor spoke the word "war". There it had taken two {strike|bombs}, half a year and a funeral.
--
who mindef: body DE | the defence ministry; Berlin
who lawyers: population DE | Their lawyers
who schneiderhan: person DE | Wolfgang Schneiderhan
who guttenberg: the baron
who committee: body DE | committee of inquiry
who tabloid: outlet DE | a tabloid
who bundeswehr: The army
who paras: force DE | thirty paratroopers
who germans: force DE | other Germans
where isakhel: near AF 36.68 68.78 | Isa Khel
where baghlan: province AF 36.13 68.70 | Baghlan
* pay AID occurred
  when: 2010-08 "in these days"
  by: mindef "Berlin"
  to: villagers "the families"
  count: 86 "86"
* strike ASSAULT/aerial occurred
  when: 2009-09 "last September"
  where: river
  by: klein; bundeswehr
  to: villagers "the families"; "tanker lorries" thing
  with: airstrike "two bombs" 2
  killed: 91 "ninety-one" side civilian
  injured: 11 "eleven" side civilian
* lawyer2 REQUEST/assist occurred
  when: 2009-09/2010-08-12 bounded
  by: lawyers
  to: mindef "the defence ministry"
* lawrej ACCUSE/disapprove occurred
  when: 2010-08
  by: lawyers
  to: mindef "the defence ministry"
  about: pay
  answers: pay "insult"
* lawsuit ACCUSE/investigate announced
  when: ?
  by: lawyers
  to: mindef "the defence ministry"
* jungresign RETREAT/resign occurred
  when: 2009-11-27 from text "the 27th"
  by: jung
  to: merkel
* leak ACCUSE/allege occurred optional
  when: 2009-11-26 from text "26 November"
  by: tabloid
  to: jung
* schneider SANCTION/expel occurred
  when: 2009-11-26 "That day"
  by: guttenberg
  to: schneiderhan
* schneidacc ACCUSE/allege occurred
  when: 2009-11-26/2010-08-12 bounded
  by: schneiderhan
  to: guttenberg
  about: lie
* lie COERCE/misinformation occurred optional
  when: 2009-11-26/2010-08-12 bounded
  by: guttenberg alleged of schneiderhan
  said: schneiderhan
* guttturn CONCEDE occurred
  when: 2009-12-03 from text "3 December"
  by: guttenberg
  to: bundestag
  about: strike
* guttdef SUPPORT occurred
  when: 2009-11-06 from text "6 November"
  by: guttenberg
  to: klein
  about: strike
* comm ACCUSE/investigate ongoing
  when: 2010-01/2010-08-12 "since January"
  by: bundestag; committee
  to: guttenberg; klein
  about: strike
* hearklein ACCUSE/investigate occurred
  when: 2010-02 "February"
  by: committee
  to: klein
  part_of: comm
* commsplit ACCUSE/investigate occurred optional
  when: 2010-01/2010-08-12 bounded
  by: "opposition"
  to: "government parties"
  about: confront
* confront CONSULT demanded optional
  when: ?
* closecase CONCEDE occurred
  when: 2010-04-19 from text "19 April"
  by: prosecutor
  to: klein
  about: case
* case ACCUSE/investigate occurred
  when: 2009-09/2010-04-19 bounded
  by: prosecutor
  to: klein
  about: strike
* nodisc REJECT occurred
  when: 2010-08-09 "Monday"
  by: bundeswehr "The army"
  to: klein
  about: disc
* disc ACCUSE/investigate denied
  when: ?
  by: bundeswehr "The army"
  to: klein
* called2 REQUEST/assist occurred
  when: 2009-09-04 "At 1.08 am"
  by: klein
  to: nato
  about: strike
  said: nato official "notes"
* contact ASSAULT denied
  when: 2009-09-04
  where: river
  by: taliban
  to: bundeswehr
  said: nato official denied "notes"
* tic COERCE/misinformation occurred optional
  when: 2009-09-04 "At 1.08 am"
  by: klein
  to: nato
  said: nato official "notes"
* vehdeny REJECT occurred optional
  when: 2009-09/2010-08-12 bounded
  by: mindef "Berlin"
  about: strike
* isa ASSAULT/firearms occurred
  when: 2010-04-02 from text "2 April"
  where: isakhel; chardara
  by: taliban
  to: paras
  killed: 3 "three" side recipient
  injured: 8 "eight" side recipient
* isahelp AID occurred
  when: 2010-04-02
  where: isakhel
  by: germans
  to: paras
* friendly ASSAULT/firearms occurred
  when: 2010-04-02
  where: isakhel; chardara
  by: germans
  to: "six Afghan soldiers"
  with: small-arms
  killed: 6 "six Afghan soldiers" side recipient
* baghlan ASSAULT occurred
  when: 2010-04-16 from isa "Two weeks later"
  where: baghlan
  to: "four more"
  killed: 4 "four more" side recipient
* demine RETREAT/disarm occurred optional
  when: 2010-04-02 from text "2 April"
  where: isakhel; chardara
  by: paras
figure: troops 30 "thirty paratroopers" of paras
