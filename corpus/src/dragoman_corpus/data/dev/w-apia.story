story: w-apia
conflict: Samoa
countries: WS
facts: In Samoa's election of 9 April 2021 FAST won 26 seats and the HRPP of Tuilaepa 25, after the electoral commissioner added a woman member on 20 April and the head of state called a new election for 21 May on 4 May; courts annulled both on 17 May. On 22 May the head of state suspended parliament; on 23 May the Supreme Court ordered it to sit. On 24 May the doors were locked and FAST swore in Fiame Naomi Mata'afa in a tent. On 23 July the Court of Appeal ruled the tent ceremony valid. Tuilaepa conceded on 26 July. (public record: judgments of the Supreme Court and Court of Appeal of Samoa, press.)

who fast: party WS | FAST; FAST party
who hrpp: party WS | HRPP; Human Rights Protection Party
who tuilaepa: person WS | Tuilaepa Sailele Malielegaoi; Tuilaepa
who fiame: person WS | Fiame Naomi Mata'afa; Fiame; Ms Mata'afa
who hos: office WS | head of state; Head of State; Tuimaleali'ifano
who scourt: body WS | Supreme Court; the court
who appeal: body WS | Court of Appeal
who speaker: office WS | speaker; the Speaker
who police: force WS | police
where apia: town WS -13.8333 -171.7667 | Apia; Mulinu'u
where house: site WS -13.8270 -171.7800 | parliament building; the Maota Fono; Maota Fono; parliament

== w-apia-1
outlet: Lagoon Daily
register: live-blog
published: 2021-05-24
--
{lock|Locked out}: Samoa's first woman premier {oath|sworn in} under a tent

17:45 We close here. Two prime ministers, one parliament with its key in somebody's pocket. "This is an illegal {oath|takeover}", Tuilaepa Sailele Malielegaoi says of the {oath|ceremony}; it is "{treason|treason}, the highest form of conduct". He has {arrestcall|asked} police to act. The commissioner {nopol|will not}: "a matter for judges".

16:55 It is done. In a marquee on the lawn, bibles on a plastic table, Fiame Naomi Mata'afa and 24 others of FAST have {oath|taken} the oath before their own lawyer.

14:20 FAST supporters are {sing|singing} hymns in front of the doors. Perhaps 600. Nobody pushes. Food is {food|handed round}, to the constables as well.

11:05 The chief justice, in robes, with a wig, walked from the courthouse to the Maota Fono with his judges, tried the handle, and went back.

09:10 Fiame arrives. "We were called," she says; the Supreme Court {order|ruled} on Sunday evening that the House has to sit today. The speaker has {lock|locked} it, on the word of the head of state, who on Saturday night had {suspend|suspended} the session "for reasons that I will make known in due course".

08:30 For readers abroad. HRPP has governed since 1982. In April it tied with FAST; an independent {join|joined} FAST; an extra woman of HRPP was then declared elected; a second election was called; on the 17th the judges {struck|struck out} both.
--
who commissioner: office WS | The commissioner
who chief: office WS | chief justice
* oath SUPPORT occurred optional
  when: 2021-05-24 "16:55"
  where: "a marquee on the lawn"
  by: fast; fiame
  to: fiame
* treason ACCUSE/allege occurred
  when: 2021-05-24 "17:45"
  by: tuilaepa
  to: fast
  about: oath
  answers: oath "illegal takeover"
* arrestcall REQUEST/assist occurred
  when: 2021-05-24 "17:45"
  by: tuilaepa
  to: police
* nopol REJECT/assist occurred
  when: 2021-05-24 "17:45"
  by: commissioner
  to: tuilaepa
  about: arrestcall
  answers: arrestcall "will not"
* sing PROTEST/demo occurred
  when: 2021-05-24 "14:20"
  where: house
  by: "FAST supporters"
  participants: ~600 "Perhaps 600"
* food AID occurred optional
  when: 2021-05-24 "14:20"
  to: "FAST supporters"; "constables"
* order REQUEST/change occurred
  when: 2021-05-23 "Sunday evening"
  by: scourt
  to: "the House"
* lock COERCE/restrict occurred
  when: 2021-05-24 "09:10"
  where: house
  by: speaker; hos
  to: fiame; fast; house thing
* suspend COERCE/restrict occurred
  when: 2021-05-22 "Saturday night"
  by: hos
  to: "the session" thing
* join SUPPORT occurred
  when: 2021-04-01/2021-05-17 bounded
  by: "an independent"
  to: fast
* struck REJECT occurred
  when: 2021-05-17 from text "the 17th"
  by: "the judges"
  to: "both"

== w-apia-2
outlet: Blue Continent Wire
register: wire
published: 2021-07-26
--
Samoa's long-time leader {concede|concedes}, ends three-month deadlock

APIA, July 26 (BCW) - Tuilaepa Sailele Malielegaoi, prime minister of Samoa for 22 years, {concede|accepted} defeat on Monday, three days after the country's highest court {valid|declared} that the government which was {oath|sworn in} in a tent on 24 May had been the lawful one ever since.

"We should pray for them," he said of FAST at a news conference. His party would serve as opposition. In June he had still {nogo|refused} to leave the office even for God, whose appointee he had called himself.

Public service chiefs {handover|handed} in their keys to Fiame Naomi Mata'afa's ministers on Monday morning; police, who had {guard|guarded} the government building against the new cabinet since Friday, {stepback|stepped aside}. On Tuesday last a {block|roadblock} by followers of HRPP on Savai'i had {block|kept} a FAST convoy from the ferry for six hours, and stones were {stone|thrown}; the church council {mediate|talked} them out of it.

The head of state, Tuimaleali'ifano, {recall|summoned} parliament for Tuesday week. Australia {recog|recognised} the Court of Appeal's {valid|decision} "as final"; New Zealand's Jacinda Ardern {congrat,congrat2|congratulated} Fiame by telephone, China's embassy did so by letter. Fiame has said she will {port|cancel} a wharf of 100 million dollars which her predecessor {portdeal|agreed} with Beijing.

She {unity|called on} both sides to "put the bitterness away". Her government is to {audit|look into} 13 decisions of the last three months, the salaries of advisers among them.

~ Editing by night desk
~ RELATED: Cyclone shelters bombed with bats, says minister
--
who parlb: body WS | parliament
who ardern: person NZ | Jacinda Ardern
who australia: state AU | Australia
who chinae: body CN | China's embassy
who china: government CN | Beijing
who church: organisation WS | church council
where savaii: province WS -13.6 -172.4 | Savai'i
* concede CONCEDE occurred
  when: 2021-07-26 "Monday"
  by: tuilaepa
  to: fast
* valid SUPPORT occurred
  when: 2021-07-23 "three days after"
  by: appeal
  to: fast
* oath SUPPORT occurred optional
  when: 2021-05-24 from text "24 May"
  where: "a tent"
  to: fast
* nogo REJECT/yield occurred
  when: 2021-06 "June"
  by: tuilaepa
* handover RETREAT/resign occurred
  when: 2021-07-26 "Monday morning"
  by: "Public service chiefs"
  to: fiame
* guard MOBILIZE/police occurred
  when: 2021-07-23/2021-07-26 "since Friday"
  where: "the government building"
  by: police
  to: "the new cabinet"
* stepback RETREAT/withdraw occurred
  when: 2021-07-26 "Monday morning"
  where: "the government building"
  by: police
* block PROTEST/obstruct occurred
  when: 2021-07-20 "Tuesday last"
  where: savaii
  by: "followers of HRPP"
  to: fast
* stone PROTEST/riot occurred
  when: 2021-07-20 "Tuesday last"
  where: savaii
  by: "followers of HRPP"
  to: fast
  with: stones "stones"
* mediate CONSULT/third-party occurred
  when: 2021-07-20
  where: savaii
  by: church; "followers of HRPP"
  to: "followers of HRPP"
* recall REQUEST/meet occurred
  when: ?
  by: hos
  to: parlb
* recog SUPPORT occurred
  when: 2021-07-23/2021-07-26 bounded
  by: australia
  to: appeal
  about: valid
  answers: valid "recognised"
* congrat SUPPORT occurred
  when: 2021-07-23/2021-07-26 bounded
  by: ardern
  to: fiame
* congrat2 SUPPORT occurred
  when: 2021-07-23/2021-07-26 bounded
  by: chinae
  to: fiame
* port SANCTION/discontinue announced
  when: ?
  by: fiame
  to: china
* portdeal AGREE occurred
  when: ?
  by: tuilaepa; china
* unity REQUEST/yield occurred
  when: ?
  by: fiame
  to: "both sides"
* audit ACCUSE/investigate announced
  when: ?
  by: "Her government"
