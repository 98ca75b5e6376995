story: ex-kapija
conflict: Bosnia
countries: BA
facts: On 25 May 1995 NATO aircraft bombed depots near Pale after Bosnian Serb forces failed to bring back heavy guns taken from UN collecting points; that evening a shell on the Kapija in Tuzla
  killed 65 by first counts, 71 in the end. A second raid followed on 26 May; over 300 UN men were taken, some chained to targets. On 27 May French soldiers retook the Vrbanja bridge post in Sarajevo, losing two; on 28 May
  foreign minister Ljubijankic died in a helicopter shot down near Bihac. An F-16 was shot down on 2 June; 121 hostages were freed on 2 and 3 June, 108 on 6 June, the last 26 on 18 June. (public record: UN and NATO statements, Secretary-General's report of May 1995, press.)

who serbs: force BA | Bosnian Serb forces; Bosnian Serbs; the Serbs; Serb gunners; Bosnian Serb army; Serb soldiers; Serb troops
who karadzic: person BA | Radovan Karadzic; Karadzic
who mladic: person BA | Ratko Mladic; Mladic; General Mladic
who nato: organisation - | NATO; the alliance; Nato
who un: body - | United Nations; the UN; UN; UNPROFOR
who smith: office - | Rupert Smith; General Smith; Smith
who bosgov: government BA | Bosnian government; the Sarajevo government
who silajdzic: office BA | Haris Silajdzic; Silajdzic; the Bosnian prime minister
who russia: state RU | Russia; Moscow
who france: state FR | France; Paris
who britain: state GB | Britain; London
who us: state US | United States; Washington
who milosevic: office RS | Slobodan Milosevic; Milosevic; the Serbian president
who peacekeepers: force - | peacekeepers; UN soldiers; blue helmets; UN men; UN observers
who french: force FR | French soldiers; the French; French platoon
who akashi: office - | Yasushi Akashi; Akashi
where tuzla: town BA 44.5384 18.6671 | Tuzla
where pale: town BA 43.8167 18.5667 | Pale
where sarajevo: town BA 43.8486 18.3564 | Sarajevo
where kapija: site BA 44.5380 18.6740 | Kapija; the Kapija square; Kapija square
where vrbanja: site BA 43.8530 18.4050 | Vrbanja bridge; Vrbanja
where bihac: town BA 44.8169 15.8708 | Bihac
where gorazde: town BA 43.6675 18.9756 | Gorazde

== ex-kapija-1
outlet: Adria Press
register: wire
published: 1995-05-26
--
Shell {kapija|kills} 65 in Tuzla as NATO {nato2|bombs} Serb depot again

SARAJEVO, May 26 (Adria) - NATO warplanes {nato2|hit} an ammunition store outside Pale for the second day running on Friday and Bosnian Serb forces answered by {take|rounding up} UN soldiers, hours after an artillery round {kapija|killed} at least 65 people, most of them under 25, in the middle of Tuzla.

The shell {kapija|landed} a few minutes before nine on Thursday evening on the Kapija square, where the young of the town go for coffee. Doctors at the hospital said more than 150 had been {kapija|wounded} and that many of the bodies could not be named. Bosnian radio broadcast {blood|appeals} for blood through the night.

UN spokesmen said the round was {kapija|fired} from Serb positions on Mount Ozren, west of the town. The Bosnian Serb army did not speak of it on Friday. Four other towns under UN protection were also {safe|shelled} on Thursday night, a spokesman added, calling the {safe|bombardments} a {safe|reply} to the first NATO {nato1|raid} earlier in the day.

That {nato1|raid}, by six aircraft, {nato1|destroyed} two bunkers. It had been {call|ordered} by General Rupert Smith, the UN commander in Bosnia, when the Serbs let a noon {ult,ultreq|deadline} go by without {ret!denied|returning} four heavy guns they had {guns|taken} from collecting points near Sarajevo on Monday. Friday's planes {nato2|flattened} the six bunkers that were left, NATO said.

By Friday night some 150 peacekeepers were {take|held}. Television in Pale showed eight of them {chain|handcuffed} to lightning rods and the doors of depots. One, a Canadian captain, was {read|made} to read out that they would all die if the jets {nato3|came back}. "They are prisoners of war," Radovan Karadzic told the station; any further {nato3|strike}, he said, "will be {karthr|paid for} with blood".

Smith's headquarters {smithcall|called} the {chain|chaining} of unarmed observers a "terrorist act" and {smithdem|demanded} that all be {rel|let go} at once. Russia, which had {rusnot|complained} of not being consulted before the planes {nato1|attacked}, {rusboth|condemned} the {kapija|killings} in Tuzla as well as the {nato1,nato2|air strikes}. Haris Silajdzic, the Bosnian prime minister, {silreq|urged} NATO to {silgo|carry on}. "If they {stop!hypothetical|stop} now, Tuzla is what we shall have every night," he said.
--
who adria: outlet - | Adria
who doctors: population BA | Doctors at the hospital
who captain: person CA | a Canadian captain
who unspoke: office - | UN spokesmen
who adriaspoke: office - | a spokesman
where ozren: near BA 44.6000 18.2500 | Mount Ozren
* kapija ASSAULT/heavy-weapons occurred
  when: 1995-05-25 "Thursday evening"
  where: kapija; tuzla
  by: serbs alleged of unspoke
  to: "people"; "the young of the town"
  with: artillery "an artillery round"; artillery "The shell"
  killed: >=65 "at least 65 people" side civilian
  injured: >=150 "more than 150" side civilian voice doctors
  said: unspoke official "said"
  said: doctors witness "said"
* nato2 ASSAULT/aerial occurred
  when: 1995-05-26 "Friday"
  where: pale
  by: nato
  to: serbs; "an ammunition store" thing; "six bunkers" thing
  with: airstrike "warplanes"
  sites: 6 "six bunkers" voice nato
  said: nato party "said"
* take ASSAULT/abduct occurred
  when: 1995-05-26 "Friday"
  by: serbs
  to: peacekeepers
  abducted: ~150 "some 150 peacekeepers" side recipient
  answers: nato2 "answered"
* safe ASSAULT/heavy-weapons occurred
  when: 1995-05-25 "Thursday night"
  where: "Four other towns"
  by: serbs alleged of adriaspoke
  to: "Four other towns" thing
  sites: 4 "Four other towns" voice adriaspoke
  answers: nato1 "a reply to"
  said: adriaspoke official "added"
* nato1 ASSAULT/aerial occurred
  when: 1995-05-25 from safe "earlier in the day"
  where: pale
  by: nato
  to: serbs; "two bunkers" thing
  with: airstrike "six aircraft" 6
  sites: 2 "two bunkers"
* ult THREATEN/violence occurred
  when: 1995-05-22/1995-05-25 bounded
  by: smith
  to: serbs
  about: ASSAULT/aerial by nato to serbs
* ret RETREAT/disarm denied
  when: 1995-05-25 "noon"
  where: sarajevo
  by: serbs
  to: un
* guns COERCE/seize occurred
  when: 1995-05-22 "Monday"
  where: "collecting points near Sarajevo"; sarajevo
  by: serbs
  to: un; "four heavy guns" thing
* chain COERCE/arrest occurred
  when: 1995-05-26
  where: pale
  by: serbs
  to: peacekeepers "eight of them"; "unarmed observers"
  detained: 8 "eight of them" side recipient
  said: "Television" media "showed"
  part_of: take
* read THREATEN/violence occurred
  when: 1995-05-26
  where: pale
  by: serbs
  to: peacekeepers; captain
  about: ASSAULT by serbs to peacekeepers
* nato3 ASSAULT/aerial hypothetical optional
  when: ?
  by: nato
  to: serbs
  said: karadzic party "he said"
* karthr THREATEN/violence occurred
  when: 1995-05-26
  where: pale
  by: karadzic
  to: nato; un
  about: ASSAULT
* smithcall ACCUSE/disapprove occurred
  when: 1995-05-26
  by: smith
  to: serbs
  about: chain
  answers: chain "called the chaining"
* smithdem REQUEST/yield occurred
  when: 1995-05-26
  by: smith
  to: serbs
  about: rel
* rel RETREAT/release demanded optional
  when: ?
  by: serbs
  to: peacekeepers
* rusnot ACCUSE/disapprove occurred
  when: 1995-05-25/1995-05-26 bounded
  by: russia
  to: nato
  about: nato1
  answers: nato1 "complained"
* rusboth ACCUSE/disapprove occurred
  when: 1995-05-25/1995-05-26 bounded
  by: russia
  to: nato; serbs
  about: kapija
  answers: kapija "condemned"
  answers: nato2 "as well as the air strikes"
  answers: nato1 "as well as the air strikes"
* silreq REQUEST/assist occurred
  when: 1995-05-26
  by: silajdzic
  to: nato
  about: silgo
* silgo ASSAULT/aerial demanded optional
  when: ?
  by: nato
  to: serbs
* stop RETREAT/ceasefire hypothetical optional
  when: ?
  by: nato
  to: serbs
* blood REQUEST/assist occurred
  when: 1995-05-25/1995-05-26 day "through the night"
  by: "Bosnian radio"
  about: AID
* call REQUEST/assist occurred
  when: 1995-05-25
  by: smith
  to: nato
  about: nato1
* ultreq REQUEST/yield occurred
  when: 1995-05-22/1995-05-25 bounded
  by: smith
  to: serbs
  about: ret

== ex-kapija-2
outlet: The Thames Morning
register: daily
published: 1995-05-29
--
Bayonets on the bridge: a French platoon {vrbre|retakes} its post

From our own correspondent in Sarajevo

THEY came at half past four on Saturday morning in blue helmets and French flak jackets, and the sentries at Vrbanja let them in. By the time a lieutenant noticed that the accents were wrong, twelve of his men had been {vrbtake|disarmed} and {vrbtake|led away}.

Three hours later some thirty French soldiers with fixed bayonets and a light tank {vrbre|stormed} the sandbags. It took twenty-five minutes. Two of the French died, ten or more were {vrbre|hurt}; four Serbs were {vrbre|killed} and four {vrbpris|captured}. It is the first time since the UN came to Bosnia that its men have {vrbre|assaulted} a position rather than {giveup|handed} one {giveup|over}.

Was it a turning point? Ask the 33 Royal Welch Fusiliers {welch|seized} yesterday at their observation posts on the hills above Gorazde. Ask the Canadian and the Czech still {chain|tied} to a bridge and a radar. Counts differ with each telephone call, but the UN put the number of its people {take|detained} across Serb-held land last night at 325. Ratko Mladic has {mladoffer|proposed} a bargain: no more {nato3|raids}, and they shall {relhome|go home}. General Smith has {smithno|turned} it {smithno|down}.

The Serbs maintain that they were {nato1,nato2|attacked} first. Their ammunition dump at Pale was {nato1|bombed} by NATO on Thursday and {nato2|again} on Friday. Between the two {nato1,nato2|raids} came the {kapija|shell} on Kapija, and Tuzla buries its dead at four in the morning so that the gunners will not see the crowd: 71 graves, if the last of the badly {kapija|wounded} girls does not live. Karadzic's people now say that the Muslims {kapija|blew up} their own youth. Nobody I met there believes it.

Yesterday brought another loss to the Sarajevo government. Irfan Ljubijankic, its foreign minister, was flying out of Bihac by night when a rocket {heli|brought down} his helicopter above land held by the Serbs of Croatia, {heli|killing} him and six others. A Krajina commander has taken the credit.

London, which has not {negot!denied|negotiated}, as Downing Street insists, will {reinf|send} 6,000 more men, among them 24 Air Mobile Brigade. France is {frship|sailing} a carrier into the Adriatic. John Major has told Karadzic in writing that he will be {majwarn|held} personally {majwarn|answerable} for every Briton. Foreign ministers of the five powers {contact|meet} in The Hague tonight, and one hears from Paris a sentence that would have been unthinkable a week ago: either the force is {strength!hypothetical|strengthened} or it {leavethr,leave|leaves}.

~ Weather, page 22. Crossword, page 24
~ Letters to the Editor should carry a daytime telephone number
--
who serbs: four Serbs; Serb-held; Karadzic's people; They
who krajina: group HR | A Krajina commander; the Serbs of Croatia
who ljub: office BA | Irfan Ljubijankic
who major: office GB | John Major
who welch: force GB | Royal Welch Fusiliers
who twelve: force FR | twelve of his men
who muslims: population BA | the Muslims
who five: coalition - | Foreign ministers of the five powers
who ds: office GB | Downing Street
where hague: town NL 52.0767 4.2986 | The Hague
where adriatic: region - - - | Adriatic
* vrbtake ASSAULT/abduct occurred
  when: 1995-05-27 "half past four on Saturday morning"
  where: vrbanja; sarajevo
  by: serbs
  to: twelve; french
  abducted: 12 "twelve of his men" side recipient
* vrbre ASSAULT/firearms occurred
  when: 1995-05-27 from vrbtake "Three hours later"
  where: vrbanja; sarajevo
  by: french
  to: serbs
  with: knife "fixed bayonets"; tank "a light tank" 1
  killed: 2 "Two of the French" side actor
  killed: 4 "four Serbs" side recipient
  injured: >=10 "ten or more" side actor
* vrbpris COERCE/arrest occurred
  when: 1995-05-27
  where: vrbanja; sarajevo
  by: french
  to: serbs
  detained: 4 "four" side recipient
  part_of: vrbre
* giveup RETREAT/withdraw denied optional
  when: ?
  by: un
* welch ASSAULT/abduct occurred
  when: 1995-05-28 "yesterday"
  where: "their observation posts"; gorazde
  by: serbs
  to: welch
  abducted: 33 "33 Royal Welch Fusiliers" side recipient
  part_of: take
* chain COERCE/arrest ongoing
  when: 1995-05-26/1995-05-29
  by: serbs
  to: "the Canadian and the Czech"
  part_of: take
  where: "a bridge and a radar"
* take ASSAULT/abduct ongoing
  when: 1995-05-26/1995-05-28
  where: "Serb-held land"
  by: serbs
  to: "its people"; un
  abducted: 325 "325" side recipient voice un as_of 1995-05-28
* mladoffer REQUEST/change occurred
  when: 1995-05-26/1995-05-28 bounded
  by: mladic
  to: un; smith
  about: nato3
* nato3 ASSAULT/aerial hypothetical optional
  when: ?
  by: nato
  to: serbs
* smithno REJECT/change occurred
  when: 1995-05-26/1995-05-29 bounded
  by: smith
  to: mladic
  about: mladoffer
  answers: mladoffer "turned it down"
* nato1 ASSAULT/aerial occurred
  when: 1995-05-25 "Thursday"
  where: pale
  by: nato
  to: serbs; "Their ammunition dump" thing
* nato2 ASSAULT/aerial occurred
  when: 1995-05-26 "Friday"
  where: pale
  by: nato
  to: serbs; "Their ammunition dump" thing
* kapija ASSAULT/heavy-weapons occurred
  when: 1995-05-25/1995-05-26 bounded
  where: kapija; tuzla
  by: muslims alleged of serbs
  to: "their own youth"
  with: artillery "the shell"
  killed: 71 "71 graves" side civilian
  said: serbs party claimed "say"
* heli ASSAULT/heavy-weapons occurred
  when: 1995-05-28 "Yesterday" "by night"
  where: bihac; "land held by the Serbs of Croatia"
  by: krajina claimed
  to: ljub; "his helicopter" thing
  with: rocket "a rocket" 1
  killed: 7 "him and six others" side recipient
  killed: 6 "six others" part side recipient
* negot CONSULT denied
  when: ?
  by: britain
  to: serbs
  said: ds official denied "insists"
* reinf MOBILIZE/troops announced
  when: ?
  by: britain
* frship MOBILIZE/weapons ongoing
  when: 1995-05-29
  where: adriatic
  by: france
  with: warship "a carrier" 1
* majwarn THREATEN occurred
  when: 1995-05-28/1995-05-29 bounded
  by: major
  to: karadzic
* contact CONSULT/multilateral announced
  when: 1995-05-29 "tonight"
  where: hague
  by: five
* strength MOBILIZE/troops hypothetical optional
  when: ?
  by: france
* leave RETREAT/withdraw threatened optional
  when: ?
  by: france
  said: france party "hears"
* leavethr THREATEN occurred
  when: ?
  by: france
  about: leave
* relhome RETREAT/release hypothetical optional
  when: ?
  by: serbs
  to: "its people"
figure: troops 6000 "6,000 more men" of britain

== ex-kapija-3
outlet: Foyer for Peacekeeping Studies
register: analysis
published: 1995-06-20
--
Twenty-six days: how the {take|hostage-taking} in Bosnia began and ended

With the {rel4|release} on Sunday of the last 26 of its men, the UN mission in Bosnia closes the worst month of its life. This note sets out what is established and what is not.

25 May. NATO {nato1|strikes} an arms depot near Pale, the first {nato1|bombing} {call|requested} since November by the new commander, General Smith. The occasion was small, four guns {guns|removed} from UN care; the target was not. In the evening a single 130 mm shell in Tuzla {kapija|kills} 71 and {kapija|injures} about 200. UN investigators traced its flight to Serb troops 25 kilometres away. Mladic has never owned to it.

26 May. Second NATO {nato2|attack}. Within hours UN observers are {take|grabbed} in their quarters. The world sees them on screen in {chain|chains}. A Polish and a Czech officer are driven round the depot as it burns.

27 and 28 May. {vrbre|Fighting} on the Vrbanja bridge costs the French two dead. At Gorazde thirty-three Britons are {welch|overpowered}; others drive their vehicles into the river rather than {lose!denied|surrender} them.

2 June. A missile of the Bosnian Serb army {f16|shoots down} an American F-16 over western Bosnia; its pilot is {pilot|fetched} by marines six days later. The same evening the Serbian president, {presswash|pressed} by Washington and wishing himself {lifted|rid} of {sanc|sanctions}, {milsend|sends} the chief of his secret police to Pale. In the small hours 121 hostages {rel1|cross} into Serbia by bus. Another 108 are {rel2|freed} on 6 June, and all but a handful by the 13th.

At what price? Karadzic maintains that the UN {bargain|promised} in return to let the planes rest. Akashi denies any {bargain!denied|deal}. The letters we have seen prove neither. It is a fact that General Janvier {zvornik|met} Mladic in secret at Zvornik on 4 June, that the weapons collecting points round Sarajevo were {aband|abandoned} by the 18th, and that no {nato3!denied|air strike} has been flown since. On 16 June the Security Council {rrf|approved} up to 12,500 soldiers as a rapid reaction force (resolution 998; Russia and China abstained), and on 15 June the government's army opened an {offens|offensive} to break the {siege|siege} of the capital. The enclaves were not mentioned.

Our reading: he who ties soldiers to poles has learned that it pays. We {recom|recommend} that small posts in Serb territory be {recwith|pulled in} before the next crisis, Srebrenica and Zepa among them.
--
who marines: force US | marines
where sarajevo: the capital
who sc: body - | Security Council
who janvier: office FR | General Janvier
who stanisic: office RS | the chief of his secret police
who hostages: force - | hostages
who abih: force BA | the government's army
where zvornik: town BA 44.3861 19.1031 | Zvornik
where wbosnia: region BA - - | western Bosnia
where serbia: country RS 44.0 21.0 | Serbia
where srebrenica: town BA 44.1036 19.2969 | Srebrenica
where zepa: town BA 43.9539 19.1311 | Zepa
* take ASSAULT/abduct occurred
  when: 1995-05-26/1995-06-18 from text "26 May"
  by: serbs "Serb troops"
  to: peacekeepers; un
  where: "Bosnia"
* rel4 RETREAT/release occurred
  when: 1995-06-18 "Sunday"
  by: serbs
  to: un "its men"
  released: 26 "the last 26 of its men" side recipient
* nato1 ASSAULT/aerial occurred
  when: 1995-05-25 from text "25 May"
  where: pale
  by: nato
  to: serbs; "an arms depot" thing
  answers: guns "The occasion"
* guns COERCE/seize occurred
  when: ?
  by: serbs
  to: un; "four guns" thing
* kapija ASSAULT/heavy-weapons occurred
  when: 1995-05-25 from text "In the evening"
  where: tuzla
  by: serbs alleged of "UN investigators"
  to: "71"
  with: artillery "a single 130 mm shell" 1
  killed: 71 "71" side civilian
  injured: ~200 "about 200" side civilian
  said: "UN investigators" official "traced"
* nato2 ASSAULT/aerial occurred
  when: 1995-05-26 from text "26 May"
  where: pale
  by: nato
  to: serbs; "the depot" thing
* chain COERCE/arrest occurred
  when: 1995-05-26 from text "26 May"
  where: pale
  by: serbs
  to: peacekeepers
  part_of: take
* vrbre ASSAULT/firearms occurred
  when: 1995-05-27/1995-05-28 bounded from text "27 and 28 May"
  where: vrbanja
  by: french; serbs
  to: serbs; french
  killed: 2 "two dead" side actor of "the French"
* welch ASSAULT/abduct occurred
  when: 1995-05-27/1995-05-28 bounded from text "27 and 28 May"
  where: gorazde
  by: serbs
  to: "thirty-three Britons"
  abducted: 33 "thirty-three Britons" side recipient
  part_of: take
* lose RETREAT/disarm denied optional
  when: 1995-05-27/1995-05-28 bounded from text "27 and 28 May"
  where: gorazde
  by: "others"
  to: serbs
* f16 ASSAULT/heavy-weapons occurred
  when: 1995-06-02 from text "2 June"
  where: wbosnia
  by: serbs
  to: us; "an American F-16" thing
  with: missile "A missile" 1
* pilot AID occurred
  when: 1995-06-08 from f16 "six days later"
  where: wbosnia
  by: marines
  to: "its pilot"
* lifted RETREAT/access hypothetical optional
  when: ?
  by: us
  to: milosevic
* milsend CONSULT/third-party occurred
  when: 1995-06-02 from text "The same evening"
  where: pale
  by: milosevic; stanisic
  to: serbs
* rel1 RETREAT/release occurred
  when: 1995-06-02/1995-06-03 day "In the small hours"
  where: serbia
  by: serbs
  to: hostages
  released: 121 "121 hostages" side recipient
* rel2 RETREAT/release occurred
  when: 1995-06-06 from text "6 June"
  by: serbs
  to: hostages "Another 108"
  released: 108 "108" side recipient
* bargain AGREE occurred
  when: 1995-05-26/1995-06-20 bounded
  by: un alleged of karadzic; un denied
  to: serbs
  about: RETREAT/ceasefire
  said: karadzic party claimed "maintains"
  said: akashi official denied "denies"
* zvornik CONSULT occurred
  when: 1995-06-04 from text "4 June"
  where: zvornik
  by: janvier; mladic
  to: mladic
* aband RETREAT/withdraw occurred
  when: 1995-06-18 from text "the 18th"
  where: sarajevo
  by: un
* nato3 ASSAULT/aerial denied
  when: 1995-05-26/1995-06-20 bounded "since"
  by: nato
  to: serbs
* rrf SUPPORT occurred
  when: 1995-06-16 from text "16 June"
  by: sc
  to: un
  about: MOBILIZE/troops
* offens ASSAULT occurred
  when: 1995-06-15 from text "15 June"
  where: sarajevo
  by: abih
  to: serbs
* siege COERCE/restrict ongoing
  when: ?
  where: sarajevo
  by: serbs
  to: sarajevo thing
* recom REQUEST/change occurred
  when: 1995-06-18/1995-06-20 bounded
  by: "We"
  to: un
  about: recwith
* recwith RETREAT/withdraw demanded optional
  when: ?
  where: srebrenica; zepa
  by: un
* call REQUEST/assist occurred
  when: ?
  by: smith
  to: nato
  about: nato1
* presswash REQUEST/change occurred
  when: 1995-05-25/1995-06-02 bounded
  by: us
  to: milosevic
* sanc SANCTION/discontinue ongoing
  when: 1995-06-02
  to: milosevic
