story: fx-waco
conflict: United States
countries: US
facts: On Sunday 28 February 1993 agents of the Bureau of Alcohol, Tobacco and Firearms tried to search the Mount Carmel compound of the Branch Davidians near Waco, Texas, and to arrest David Koresh on weapons charges; four agents and six Davidians died, 16 agents were hurt. The FBI besieged the place for 51 days; 35 people, 21 of them children, came out. On 19 April tanks pumped tear gas into the building; it burned at noon; some 75 to 86 died, nine got out. Attorney General Janet Reno took responsibility, President Clinton ordered an inquiry; Treasury's report on 30 September led to suspensions. In February 1994 a jury in San Antonio acquitted 11 of murder. On 19 April 1995 a bomb in Oklahoma City killed 168. (public record: press, Treasury and Justice Department reports.)

who davidians: group US | Branch Davidians; Davidians; the sect; cult members
who koresh: person US | David Koresh; Koresh
who atf: body US | Bureau of Alcohol, Tobacco and Firearms; ATF
who fbi: body US | FBI; Federal Bureau of Investigation
who reno: person US | Janet Reno; Reno
who clinton: person US | Bill Clinton; Clinton; President Clinton
who congress: body US | Congress
where compound: site US 31.5958 -96.9881 | Mount Carmel; the compound; compound
where waco: town US 31.5493 -97.1467 | Waco; WACO
where washington: town US 38.895 -77.036 | Washington

== fx-waco-1
outlet: Brazos Newswire
register: wire
published: 1993-03-02
--
Texas sect {free|frees} children, {siege|siege} goes on after {raid|gunfight} with agents

WACO, Texas, March 2 (BN) - An armed sect that {raid|fought off} federal agents on Sunday, {raid|killing} four of them, had {free|let} ten children {free|go} by Monday night, and its leader {promise|promised} to {surr!announced|surrender} once a sermon of his was broadcast nationwide.

David Koresh, 33, who tells his Branch Davidians that he's the lamb of Revelation, was himself {raid|shot} in the hip and the wrist. "I've been {raid|shot}. I'm bleeding bad," he said in one of several calls to a Dallas radio station. At least two of his followers were {raid|killed}, one a child of two, he claimed; federal officials could not confirm it.

More than 100 agents of the Bureau of Alcohol, Tobacco and Firearms, hidden in cattle trailers, had driven up to Mount Carmel, the sect's rambling home ten miles from town, at about 9:45 on Sunday morning with a {warrant|warrant} to search it for machine-gun parts and to {arrestk!attempted|arrest} Koresh. Each side says the other {firstshot|fired} first. For 45 minutes bullets came through walls and roof; three of the agents were {roof|hit} as they {roof2|climbed in} at a second-floor window. Sixteen were {raid|wounded}. A {cease|cease-fire} by telephone let the bureau {carry|drag out} its dead. "We were outgunned," said an ATF spokesman. "They {ambush|ambushed} us."

That evening agents {shoot2|shot} dead a man who, the bureau said, had {shoot3|fired} a pistol when he tried to {breakin!attempted|get back} into the compound with two companions; one of them was {arrest1|caught}.

By Tuesday some 400 officers, {send|reinforced} with armored vehicles from Fort Hood and by the FBI, which has {takeover|taken} charge of the {negot|talks}, had {siege|ringed} the place. Water is on, telephone lines except one were {cutphone|cut}. Two elderly women {women|came out} with the children on Monday and were {women2|jailed} as witnesses.

The Waco Tribune-Herald on Saturday had begun a series on the sect in which former members {accuse|accused} Koresh of {abuse|beating} infants and {abuse2|taking} girls of twelve as wives. The bureau had {askpaper|asked} the paper to {hold!demanded|hold} it {hold!demanded|back} and been {refuse|turned down}.

In Washington, President Clinton was {briefing|briefed} twice. The National Rifle Association had no comment. In 1987 Koresh, then known as Vernon Howell, and seven followers were {try87|tried} for the attempted {shoot87|murder} of a rival in a {shoot87|shootout} at the same place; he {free87|went free} after a mistrial.
--
who spokesman: office US | an ATF spokesman
who officers: force US | some 400 officers
who paper: outlet US | Waco Tribune-Herald; the paper
who former: population US | former members
who rival: person US | a rival
who women: population US | Two elderly women
who children: population US | ten children
* free RETREAT/release occurred
  when: 1993-02-28/1993-03-01 bounded "Monday night"
  where: compound; waco
  by: koresh; davidians
  to: children
  released: 10 "ten children" side civilian
* siege COERCE/restrict ongoing
  when: 1993-02-28/1993-03-02 bounded "Tuesday"
  where: compound; waco
  by: atf; fbi; officers
  to: davidians; compound thing
* raid ASSAULT/firearms occurred
  when: 1993-02-28 "Sunday" "9:45"
  where: compound; waco
  by: atf; davidians
  to: davidians; atf; koresh
  killed: 4 "four of them" side recipient
  killed: >=2 "At least two of his followers" side recipient voice koresh
  killed: 1 "a child of two" part side civilian voice koresh
  injured: 16 "Sixteen" side recipient
  injured: 1 "David Koresh" side recipient
  said: koresh party "said"
  with: small-arms "bullets"
* promise AGREE occurred
  when: 1993-03-01/1993-03-02 bounded
  by: koresh
  to: fbi; atf
  about: surr
* surr RETREAT/withdraw announced
  when: ?
  where: compound
  by: koresh; davidians
  to: fbi
* warrant ACCUSE/investigate occurred
  when: 1993-02-28 "Sunday"
  by: atf
  to: koresh; compound thing
* arrestk COERCE/arrest attempted
  when: 1993-02-28 "Sunday"
  where: compound; waco
  by: atf
  to: koresh
* firstshot ASSAULT/firearms occurred
  when: 1993-02-28 "Sunday"
  to: davidians; atf
  where: compound
  by: atf alleged of davidians; davidians alleged of atf
  part_of: raid
  said: "Each side" party "says"
* roof ASSAULT/firearms occurred
  when: 1993-02-28 "Sunday"
  where: compound
  by: davidians
  to: atf "three of the agents"
  injured: 3 "three of the agents" part side recipient
  part_of: raid
* roof2 ASSAULT occurred optional
  when: 1993-02-28 "Sunday"
  where: compound
  by: atf "three of the agents"
  to: davidians
  part_of: raid
* cease RETREAT/ceasefire occurred
  when: 1993-02-28 "Sunday"
  where: compound
  by: atf; davidians
* carry AID occurred optional
  when: 1993-02-28
  where: compound
  by: atf
  to: "its dead"
* ambush ASSAULT/firearms occurred
  when: 1993-02-28
  where: compound
  by: davidians
  to: atf
  said: spokesman official "said"
  part_of: raid
* shoot2 ASSAULT/firearms occurred
  when: 1993-02-28 "That evening"
  where: compound
  by: atf
  to: "a man"
  killed: 1 "a man" side recipient
* shoot3 ASSAULT/firearms occurred
  when: 1993-02-28 "That evening"
  where: compound
  by: "a man"
  to: atf
  with: small-arms "a pistol"
  said: atf official "said"
* breakin RETREAT/withdraw attempted optional
  when: 1993-02-28 "That evening"
  where: compound
  by: "a man"; "two companions"
  said: atf official "said"
* arrest1 COERCE/arrest occurred
  when: 1993-02-28 "That evening"
  where: compound
  to: "one of them"
  detained: 1 "one of them" side recipient
* send MOBILIZE/troops occurred
  when: 1993-02-28/1993-03-02 bounded "Tuesday"
  where: compound; waco
  by: officers; fbi
  with: armoured-vehicle "armored vehicles"
  troops: ~400 "some 400 officers"
* takeover MOBILIZE occurred optional
  when: 1993-02-28/1993-03-02 bounded
  by: fbi
* negot CONSULT/phone ongoing
  when: 1993-02-28/1993-03-02 bounded
  by: fbi; koresh
  to: koresh
* cutphone COERCE/restrict occurred
  when: 1993-02-28/1993-03-02 bounded
  where: compound
  to: "telephone lines" thing
* women RETREAT/withdraw occurred
  when: 1993-03-01 "Monday"
  where: compound
  by: women
* women2 COERCE/arrest occurred
  when: 1993-03-01 "Monday"
  to: women
  detained: 2 "Two elderly women" side recipient
* accuse ACCUSE/allege occurred
  when: 1993-02-27 "Saturday"
  by: former
  to: koresh
  about: abuse
  about: abuse2
* abuse ASSAULT/beat occurred
  when: ?
  by: koresh alleged of former
  to: "infants"
  said: former witness claimed "accused"
* askpaper REQUEST/yield occurred
  when: ?
  by: atf
  to: paper
  about: hold
* hold COERCE/censor demanded optional
  when: ?
  by: paper
* refuse REJECT/yield occurred
  when: ?
  by: paper
  to: atf
  about: askpaper
  answers: askpaper
* try87 ACCUSE/investigate occurred
  when: 1987 "1987"
  to: koresh; "seven followers"
  about: shoot87
* shoot87 ASSAULT/firearms occurred
  when: 1987 "1987"
  where: compound
  by: koresh; "seven followers"
  to: rival
* free87 RETREAT/release occurred
  when: 1987 "1987"
  to: koresh
* abuse2 ASSAULT/sexual occurred
  when: ?
  by: koresh alleged of former
  to: "girls of twelve"
  said: former witness claimed "accused"
* briefing CONSULT occurred optional
  when: 1993-02-28/1993-03-02 bounded
  where: washington
  to: clinton
  count: 2 "twice"

== fx-waco-2
outlet: The Penobscot Chronicle
register: daily
published: 1993-04-20
--
{fire|Inferno} ends 51-day {siege|siege} in Texas; scores feared dead

It began with a telephone call at 5:56 on Monday morning. "We are going to {gas!announced,warn|put} tear gas into the building," an FBI man told the voice at the other end. "This is not an {gas!denied|assault}. {surrask|Come out} with your hands up." The telephone flew out of the door. Six minutes later two army engineering tanks with long booms {gas|punched} holes in the wall at Mount Carmel and {gas|pumped} the stuff in; from the windows came {shots|gunfire}, 80 rounds at least by the bureau's count. The tanks went back and forth for six hours. "We will {gas!announced,warn|continue} until you are out," the loudspeakers said.

At five past noon there was smoke at one corner, then at two more. A prairie wind of thirty miles an hour did the rest. In three quarters of an hour the home of the Branch Davidians was a heap of embers under a flag with a star. Nine people {escape|got out}, one a woman whom an agent {rescue|pulled back} when she turned to run into the flames. Of the 86 whom the FBI believed to be inside, 17 or more of them small children, nobody else had been found alive by nightfall.

"They {fire|set} it themselves," said Bob Ricks, the bureau's agent on the spot; two of the survivors had {confess|admitted} it, and a sniper had seen a man in a black mask kneel with something in his hands. A lawyer for one of the nine says nobody inside {fire!denied|lit} anything: the tanks had {gas|knocked over} lamps. David Koresh's own lawyer, Dick DeGuerin, wept. He had {visitlaw|met} his client twice at the start of this month in the compound, under a flag of {truce|truce}, and come back with the {promise2|pledge} that Koresh would {surr!announced|walk out} as soon as he had written down the meaning of the Seven Seals.

Attorney General Janet Reno, five weeks in office, {decide|approved} the {gas|plan} on Saturday after a week of {meetfbi|meetings} with the FBI, since the negotiators were exhausted and, she said, children in there were being {beaten|beaten}. "I made the {decide|decision}. The buck {own|stops with me}." She {offerresign|offered} the president her {resign!hypothetical|resignation}; he has {noresign|declined} it. Mr. Clinton, whom she had {clintcall|called} on Sunday, said nothing before the cameras all Monday, and in a short statement he {backreno|stood by} her.

In Congress they {hear|called for} {hearings!demanded|hearings} within the hour. "The ATF {raid|bungled} it on the 28th of February, when four agents were {raid|killed}, and the FBI has {gas|finished} the job," said a Democrat from Michigan, {condcong|naming} it "a military {gas|operation}". In fifty-one days they had {leave35|let} 35 persons {leave35|go}; they had {cutpow|cut} the power on March 12, {noise|played} chants of Tibetan monks and the squeals of dying rabbits by night and {cars|crushed} the sect's cars with tanks.

At a roadblock an old man from Oklahoma was selling bumper stickers. "Is your church ATF approved?" said one.

~ Inside: the Seven Seals explained, B4. Lottery numbers, B9
--
who ricks: person US | Bob Ricks
who deguerin: person US | Dick DeGuerin
who nine: population US | Nine people
who lawyer: person US | A lawyer for one of the nine
who democrat: person US | a Democrat from Michigan
who clinton: Mr. Clinton; the president
* fire ASSAULT/destroy occurred
  when: 1993-04-19 "five past noon"
  where: compound
  by: davidians alleged of ricks; fbi alleged of lawyer
  to: compound thing; davidians
  killed: >=40 vague "scores" side recipient
  said: ricks official "said"
  said: lawyer party denied "says"
* siege COERCE/restrict occurred
  when: 1993-02-28/1993-04-19 day "51-day"
  where: compound
  by: fbi
  to: davidians; compound thing
* gas ASSAULT/crowd-control occurred
  when: 1993-04-19 "Monday morning"
  where: compound
  by: fbi
  to: davidians; compound thing
  with: crowd-control "tear gas"; tank "tanks" 2
* warn THREATEN/violence occurred
  when: 1993-04-19 "5:56 on Monday morning"
  where: compound
  by: fbi
  to: davidians
  about: gas
* surrask REQUEST/yield occurred
  when: 1993-04-19 "5:56 on Monday morning"
  where: compound
  by: fbi
  to: davidians
* shots ASSAULT/firearms occurred
  when: 1993-04-19 from warn "Six minutes later"
  where: compound
  by: davidians
  to: fbi; "tanks" thing
  with: small-arms "gunfire"
  munitions: >=80 "80 rounds at least" voice fbi
* escape RETREAT/withdraw occurred
  when: 1993-04-19
  where: compound
  by: nine
  count: 9 "Nine people"
* rescue AID occurred
  when: 1993-04-19
  where: compound
  by: "an agent"
  to: "a woman"
* confess CONCEDE occurred optional
  when: 1993-04-19
  by: "two of the survivors"
  to: fbi
  about: fire
  said: ricks official "said"
* visitlaw CONSULT/visit occurred
  when: 1993-04 "at the start of this month"
  where: compound
  by: deguerin; koresh
  to: koresh
  count: 2 "twice"
* truce RETREAT/ceasefire occurred optional
  when: 1993-04 "at the start of this month"
  where: compound
  by: fbi; davidians
* promise2 AGREE occurred
  when: 1993-04 "at the start of this month"
  where: compound
  by: koresh
  to: deguerin; fbi
  about: surr
* surr RETREAT/withdraw announced
  when: ?
  where: compound
  by: koresh
  to: fbi
* decide SUPPORT occurred
  when: 1993-04-17 "Saturday"
  by: reno
  to: fbi
  about: gas
* meetfbi CONSULT occurred
  when: 1993-04-11/1993-04-17 bounded "a week"
  by: reno; fbi
  to: fbi; reno
* beaten ASSAULT/beat occurred
  when: ?
  where: compound
  by: davidians alleged of reno
  to: "children"
  said: reno official "said"
* own CONCEDE occurred optional
  when: 1993-04-19/1993-04-20 bounded
  by: reno
  about: gas
* offerresign AGREE occurred
  when: 1993-04-19/1993-04-20 bounded
  by: reno
  to: clinton
  about: resign
* resign RETREAT/resign hypothetical optional
  when: ?
  by: reno
  to: clinton
* noresign REJECT occurred
  when: 1993-04-19/1993-04-20 bounded
  by: clinton
  to: reno
  about: resign
  answers: offerresign
* clintcall CONSULT/phone occurred
  when: 1993-04-18 "Sunday"
  by: reno; clinton
  to: clinton
* backreno SUPPORT occurred
  when: 1993-04-19 "Monday"
  by: clinton
  to: reno
* hear REQUEST/change occurred
  when: 1993-04-19 "within the hour"
  where: "In Congress"
  by: congress
  about: hearings
* hearings ACCUSE/investigate demanded optional
  when: ?
  by: congress
  to: fbi; atf
* raid ASSAULT/firearms occurred
  when: 1993-02-28 from text "the 28th of February"
  where: compound
  by: atf; davidians
  to: davidians; atf
  killed: 4 "four agents" side recipient
* condcong ACCUSE/disapprove occurred
  when: 1993-04-19
  by: democrat
  to: fbi; atf
  about: gas
  answers: gas
* leave35 RETREAT/release occurred
  when: 1993-02-28/1993-04-19 bounded "In fifty-one days"
  where: compound
  by: davidians
  to: "35 persons"
  released: 35 "35 persons" side civilian
* cutpow COERCE/restrict occurred
  when: 1993-03-12 from text "March 12"
  where: compound
  by: fbi
  to: davidians
* noise COERCE occurred
  when: 1993-02-28/1993-04-19 bounded "by night"
  where: compound
  by: fbi
  to: davidians
* cars ASSAULT/destroy occurred
  when: 1993-02-28/1993-04-19 bounded
  where: compound
  by: fbi
  to: "the sect's cars" thing
  with: tank "tanks"
figure: missing 86 "the 86"

== fx-waco-3
outlet: Prairie Press Union
register: wire
published: 1994-02-27
--
Jury {acquit|clears} sect members of {raid|murder} in 1993 {raid|shootout}

SAN ANTONIO, Feb 27 (PPU) - A federal jury on Saturday {acquit|acquitted} eleven Branch Davidians of {raid|murdering} four agents of the Bureau of Alcohol, Tobacco and Firearms in the {raid|gunbattle} that opened last year's {siege|siege} near Waco, but {convict|convicted} five of them of voluntary manslaughter and two more of weapons offenses.

Four {acquit|walked free}. The five, who had {raid|fired} in the heat of passion according to the {convict|verdict}, face up to ten years; the judge at first {setaside|threw out} the weapons counts against them. "The government's story fell apart," said a defense lawyer. The prosecutor said he {respect|accepted} the {acquit|verdict}.

The agents {raid|stormed} Mount Carmel on Feb. 28, 1993, though they had been told that the sect knew of their coming. Treasury investigators in a report of Sept. 30 {treasacc|faulted} the commanders for going ahead and then {lieacc|lying} about it: two were {suspend|suspended} and the director, Stephen Higgins, had {retire|stepped down} three days earlier. The Justice Department in its own review of Oct. 8 {clear|found} no one at the FBI to {blame!denied|blame} for the tear-gas {gas|assault} of April 19, in which some 80 people perished, at least 17 of them from {shotin|gunshots} {shotin|fired} by one another, pathologists said. Koresh had a bullet in the forehead.

Outside the courthouse about thirty people held a {vigil|vigil} with white crosses. On the fence of the burned-out property, now {closed|closed off} by the health authorities, visitors leave notes for the ATF. "Remember," says one.

Congress has meanwhile {brady|passed} a bill that makes buyers of handguns wait five days; gun owners' groups have {suebrady|gone to court} against it. In Michigan and Montana men have been {militia|forming} armed "militias", citing Waco as the reason, according to a group that tracks extremists.
--
who jury: body US | A federal jury; Jury
who eleven: population US | eleven Branch Davidians; sect members
who judge: person US | the judge
who prosecutor: person US | The prosecutor
who treasury: body US | Treasury investigators
who justice: body US | Justice Department
who higgins: person US | Stephen Higgins
who gunowners: organisation US | gun owners' groups
who militias: group US | armed "militias"
where sanantonio: town US 29.4241 -98.4936 | SAN ANTONIO
where courthouse: site US - - | the courthouse
where michigan: province US - - | Michigan
where montana: province US - - | Montana
* acquit RETREAT/release occurred
  when: 1994-02-26 "Saturday"
  where: courthouse; sanantonio
  by: jury
  to: eleven
  about: raid
* raid ASSAULT/firearms occurred
  when: 1993-02-28 from text "Feb. 28, 1993"
  where: compound; waco
  by: atf; eleven
  to: atf; eleven
  killed: 4 "four agents" side recipient
* siege COERCE/restrict occurred
  when: 1993 "last year's"
  to: davidians
  where: compound; waco
  by: fbi; atf
* convict SANCTION/convict occurred
  when: 1994-02-26 "Saturday"
  where: courthouse; sanantonio
  by: jury
  to: eleven "five of them"; "two more"
* setaside REJECT occurred
  when: 1994-02-26
  where: sanantonio
  by: judge
  about: convict
* respect SUPPORT occurred optional
  when: 1994-02-26/1994-02-27 bounded
  by: prosecutor
  to: jury
* treasacc ACCUSE/disapprove occurred
  when: 1993-09-30 from text "Sept. 30"
  by: treasury
  to: atf "the commanders"
  about: raid
  answers: raid "faulted the commanders"
* lieacc COERCE/misinformation occurred
  when: ?
  by: atf "the commanders" alleged of treasury
  said: treasury official "report"
* suspend SANCTION/expel occurred
  when: 1993-09-30/1994-02-27 bounded
  to: atf
* retire RETREAT/resign occurred
  when: 1993-09-27 from treasacc "three days earlier"
  by: higgins
* clear SUPPORT occurred optional
  when: 1993-10-08 from text "Oct. 8"
  by: justice
  to: fbi
* blame ACCUSE/allege denied
  when: 1993-10-08 from text "Oct. 8"
  by: justice
  to: fbi
  about: gas
* gas ASSAULT/crowd-control occurred
  when: 1993-04-19 from text "April 19"
  where: compound; waco
  by: fbi
  to: davidians; koresh
  with: crowd-control "tear-gas"
  killed: ~80 "some 80 people" side recipient
* shotin ASSAULT/firearms occurred
  when: 1993-04-19 from text "April 19"
  where: compound; waco
  by: davidians
  to: davidians; koresh
  with: small-arms "gunshots"
  killed: >=17 "at least 17 of them" side recipient voice "pathologists"
  said: "pathologists" witness "said"
* vigil PROTEST/demo occurred
  when: 1994-02-26
  where: courthouse; sanantonio
  by: "about thirty people"
  participants: ~30 "about thirty people"
* closed COERCE/restrict ongoing
  when: 1994-02-27 "now"
  where: compound; waco
  by: "the health authorities"
  to: "the burned-out property" thing
* brady COERCE/restrict occurred
  when: ?
  by: congress
  to: "buyers of handguns"
* suebrady ACCUSE/investigate occurred
  when: ?
  by: gunowners
  to: congress
  about: brady
  answers: brady
* militia MOBILIZE/militia ongoing
  when: ?
  where: michigan; montana
  by: militias "men"
  answers: siege "citing Waco as the reason"
  said: "a group that tracks extremists" witness "according to"
