story: v-reinado
conflict: East Timor
countries: TL, AU
facts: On the morning of 11 February 2008 the rebel officer Alfredo Reinado was killed in the house of President Jose Ramos-Horta in Dili, who was himself gravely shot; about an hour later the convoy of Prime Minister Xanana Gusmao was fired on, he was unhurt.
  A 48-hour state of siege with a night curfew was declared and later prolonged. Australia sent some 190 soldiers and police and HMAS Perth. Ramos-Horta was flown to Darwin, returned on 17 April; Gastao Salsinha and eleven men gave up on 29 April. (public record: press reports of 11 February to 30 April 2008; UN Security Council statement of 11 February.) Remarks by a villager, a nurse and the negotiator are composed.

who horta: person TL | Jose Ramos-Horta; Ramos-Horta; Ramos Horta
who reinado: person TL | Alfredo Reinado; Reinado; Major Reinado
who xanana: person TL | Xanana Gusmao; Xanana; Gusmao
who salsinha: person TL | Gastao Salsinha; Salsinha
who rebels: group TL | Reinado's men; the rebels; rebels; petitioners
who unpol: force - | UN police; UNPOL
who unmit: body - | UNMIT; the UN mission; UN mission
who fdtl: force TL | F-FDTL; Timorese army
who pntl: force TL | Timorese police; PNTL
who isf: force - | International Stabilisation Force; ISF
who australia: state AU | Australia; Canberra
who rudd: person AU | Kevin Rudd; Rudd; PM Rudd
where dili: town TL -8.56 125.57 | Dili
where meira: district TL -8.53 125.62 | Meira; Metiaut
where balibar: near TL -8.62 125.58 | Balibar
where darwin: town AU -12.46 130.84 | Darwin
where ermera: town TL -8.75 125.40 | Ermera
where timor: country TL -8.80 125.90 | Timor-Leste; East Timor

== v-reinado-1
outlet: Timor Sea Online
register: live-blog
published: 2008-02-11
--
Ramos-Horta {hortashot|shot}, rebel chief {reinkill|killed}: Monday in Dili, minute by minute

22:40 Last entry. The president is in an induced coma in Darwin after {surgery|surgery} on lung and stomach; "extremely lucky", says the surgeon. Streets in Dili empty: the {curfew|curfew} began at eight. A crowd that had {vigil|gathered} with candles outside the Motael church was {home|sent home} by the police, gently.

20:15 Prime Minister Xanana Gusmao decrees a {siege|state of siege} for 48 hours. No assemblies, no one on the road until six. "The {hortashot|attempt} on the state has failed."

18:30 New York. The Security Council {sccond|condemns} the {hortashot,convoy|attacks} "in the strongest terms" and {scask|calls on} all parties to {scco|co-operate} in bringing the guilty to justice.

17:05 Canberra has {perth|ordered} HMAS Perth into Timorese waters. Kevin Rudd, who will {visit|fly in} on Friday, {send190|announces} 120 more soldiers and 70 policemen. New Zealand has 35 men {nz|on stand-by}.

15:50 Who'd have gained? A man calling himself a lieutenant of Salsinha tells our Ermera stringer by phone that there had been {hortashot!denied|no plan to kill} anybody: they meant to {talkp|talk} to the president, "and they {reinkill|shot} our major in the back". If foreign troops {hunt|come up} the mountain, he {warnh|warns}, they'll be {ambushh|met}.

13:20 The parliament has voted unanimously to {endorse|back} the acting president, Vicente Guterres. Fretilin, in opposition, {fretcond|calls} the {hortashot|shooting} "an act against us all" and {fretprobe|wants} an international inquiry. Its {nodemo|demonstration} planned for tomorrow is off.

11:45 Balibar. We've reached the place where the prime minister's convoy was {convoy|ambushed} at about eight. Two cars with holes; one lies in the ravine. No one hurt. Mrs Gusmao and the boys were at the house above, which gunmen had {surround|surrounded}; they were {evacf|got out} by a neighbour.

10:30 A third body? No: it's two. Reinado and one of his men, both in the yard. A guard of the president is {hortashot|wounded}.

09:10 Portuguese GNR {evach|took} Ramos-Horta to the Australian field hospital by ambulance. It stopped for twenty minutes short of the house, a diplomat {ambl|complains}, since the road was "not yet declared safe". The UN mission {replyl|disputes} that.

08:00 {hortashot|Shots} at the president's residence in Meira, about 6.50. He was out on the beach jogging. Neighbours saw two cars, and Reinado's men in them.
--
who police: force TL | the police
who scx: body - | Security Council
who nz: state NZ | New Zealand
who parl: body TL | The parliament
who guterres: person TL | Vicente Guterres
who fret: party TL | Fretilin
who gnr: force PT | Portuguese GNR
who lieut: person TL | lieutenant of Salsinha
who hortag: person TL | guard of the president
who perth: force AU | HMAS Perth
where house: site TL -8.53 125.62 | president's residence
where motael: site TL -8.55 125.57 | Motael church
where ny: town US 40.71 -74.00 | New York
* hortashot ASSAULT/targeted occurred
  when: 2008-02-11 "6.50"
  where: house; meira; dili
  by: rebels
  to: horta
  injured: 1 "A guard" side recipient
  said: lieut party denied "tells"
* reinkill ASSAULT/firearms occurred
  when: 2008-02-11 "Monday"
  where: house; meira; dili
  to: reinado; "one of his men"
  killed: 2 "two" side recipient
* surgery AID occurred optional
  when: 2008-02-11 "22:40"
  where: darwin
  by: "the surgeon"
  to: horta
* curfew COERCE/curfew ongoing
  when: 2008-02-11 "eight"
  where: dili
  by: xanana
* vigil PROTEST/demo occurred
  when: 2008-02-11 "22:40"
  where: motael; dili
  by: "crowd"
* home COERCE/restrict occurred
  when: 2008-02-11 "22:40"
  where: motael; dili
  by: police
  to: "crowd"
* siege COERCE/martial-law occurred
  when: 2008-02-11 "20:15"
  by: xanana
* sccond ACCUSE/disapprove occurred
  when: 2008-02-11 "18:30"
  where: ny
  by: scx
  to: rebels
  about: hortashot
  answers: hortashot "condemns"
  about: convoy
  answers: convoy "condemns"
* scask REQUEST/assist occurred
  when: 2008-02-11 "18:30"
  where: ny
  by: scx
  to: "all parties"
  about: scco
* scco COOPERATE demanded optional
  when: ?
  by: "all parties"
* perth MOBILIZE/troops announced
  when: ?
  where: "Timorese waters"
  by: australia
* visit CONSULT/visit announced
  when: 2008-02-15 "Friday"
  where: dili
  by: rudd
* send190 MOBILIZE/troops announced
  when: ?
  by: rudd
* nz MOBILIZE/troops occurred
  when: 2008-02-11 "17:05"
  by: nz
* talkp CONSULT attempted
  when: 2008-02-11
  by: rebels; horta
  to: horta
  said: lieut party "tells"
* hunt ASSAULT hypothetical
  when: ?
  by: "foreign troops"
  to: rebels
* warnh THREATEN/violence occurred
  when: 2008-02-11 "15:50"
  by: lieut
  to: "foreign troops"
  about: ambushh
* ambushh ASSAULT/firearms hypothetical optional
  when: ?
  by: rebels
  to: "foreign troops"
* endorse SUPPORT occurred
  when: 2008-02-11 "13:20"
  by: parl
  to: guterres
* fretcond ACCUSE/disapprove occurred
  when: 2008-02-11 "13:20"
  by: fret
  to: rebels
  about: hortashot
  answers: hortashot "calls"
* fretprobe REQUEST/change occurred
  when: 2008-02-11 "13:20"
  by: fret
  about: ACCUSE/investigate
  answers: hortashot "wants an international inquiry"
* nodemo PROTEST/demo denied
  when: 2008-02-12 "tomorrow"
  by: fret
* convoy ASSAULT/firearms occurred
  when: 2008-02-11 "about eight"
  where: balibar
  to: xanana; "convoy" thing
  injured: 0 "No one hurt"
* surround COERCE/restrict occurred
  when: 2008-02-11
  where: "the house above"; balibar
  by: "gunmen"
  to: "Mrs Gusmao and the boys"
* evacf AID occurred
  when: 2008-02-11
  where: balibar
  by: "neighbour"
  to: "Mrs Gusmao and the boys"
* evach AID occurred
  when: 2008-02-11 "09:10"
  where: "Australian field hospital"; dili
  by: gnr
  to: horta
* ambl ACCUSE/disapprove occurred
  when: 2008-02-11 "09:10"
  by: "a diplomat"
  to: gnr
* replyl REJECT occurred optional
  when: 2008-02-11 "09:10"
  by: unmit
  to: "a diplomat"
  about: ambl
  answers: ambl "disputes that"
figure: troops 120 "120 more soldiers" of australia
figure: troops 70 "70 policemen" of australia
figure: troops 35 "35 men" of nz

== v-reinado-2
outlet: Top End Sun-Mail
register: tabloid
published: 2008-02-13
--
{send190|DIGGERS STORM IN} AS {manhunt|HUNT} HOTS UP FOR KILLER GANG

OUR boys are back in the jungle!

More than 190 Aussie troops and coppers {send190|poured off} Hercules transports at Dili on Tuesday with one order: {manhunt|find} the goons who {hortashot|put} three bullets in Joe Ramos-Horta, 58, the Nobel hero fighting for his life in Royal Darwin Hospital.

He squeezed his sister's hand yesterday. Nurses wept.

Top of the list is Gastao Salsinha, once an officer, now the self-declared heir of rebel pin-up Alfredo Reinado. Seventeen {warrant|arrest warrants} were {warrant|signed} overnight. By lunch the ISF had {huntera|surrounded} a plantation above Ermera. It was empty. A dog bit a corporal.

"If they {come|come near} us we {warn,fight|fight} to the last clip," Salsinha is said to have texted a priest. Tough talk from a bloke in thongs.

Reinado himself, 42, who {breakout|bust out} of a Dili jail with 56 mates in August 2006 and slipped an SAS {samepast|raid} at Same the March after, goes into the ground in his family's yard tomorrow. Cops {ban4|won't allow} more than 400 at the grave. His foster dad {urgecalm|told} the boys: go home, no stones.

The PM, Kevin Rudd, {stay|vowed} the troops would stay "as long as they are wanted". He {boost|offered} $10m for the hospital. But in Canberra questions are being asked: how come 780 Aussies stationed up the road didn't see it coming?

Interim prez Fernando Lasama {prolong|stretched} the {curfew|curfew} by ten days, and the AFP is {afp|flying} a forensics crew in to {afp|help} Timor's prosecutor. One suspect, a woman lawyer who holds an Aussie passport, was being {angelita|quizzed} last night over phone calls. She {denyang|denies} it: she only {begr|begged} him to {surrend|give up}.

~ WEATHER: Cyclone Nicholas to strike the Kimberley, page 9
~ WIN a barra-fishing weekend!
--
who horta: Joe Ramos-Horta
who rebels: the goons; KILLER GANG
who troops: force AU | Aussie troops
who priest: person TL | a priest
who cops: force TL | Cops
who foster: person TL | His foster dad
who lasama: person TL | Fernando Lasama
who afp: force AU | AFP
who pros: person TL | Timor's prosecutor
who lawyer: person AU | woman lawyer
where hosp: site AU -12.36 130.88 | Royal Darwin Hospital
where plant: near TL -8.75 125.40 | plantation
where same: town TL -9.00 125.65 | Same
* send190 MOBILIZE/troops occurred
  when: 2008-02-12 "Tuesday"
  where: dili
  by: troops; australia
* manhunt COERCE/arrest attempted
  when: 2008-02-12/2008-02-13
  by: troops
  to: salsinha; rebels
* hortashot ASSAULT/targeted occurred
  when: ?
  by: rebels
  to: horta
  munitions: 3 "three bullets"
* warrant ACCUSE/investigate occurred
  when: 2008-02-12/2008-02-13 "overnight"
  to: salsinha
  count: 17 "Seventeen"
* huntera COERCE/restrict occurred
  when: 2008-02-13 "By lunch"
  where: plant; ermera
  by: isf
  to: plant thing; salsinha
* come COERCE/arrest hypothetical
  when: ?
  by: isf
  to: salsinha
* fight ASSAULT hypothetical optional
  when: ?
  by: salsinha
  to: isf
* warn THREATEN/violence occurred
  when: ?
  by: salsinha
  to: isf
  about: fight
* breakout RETREAT/release occurred
  when: 2006-08 "August 2006"
  where: dili
  by: reinado
  to: "56 mates"
  released: 56 "56 mates"
* samepast COERCE/arrest attempted
  when: 2007-03 "the March after"
  where: same
  by: "SAS"
  to: reinado
* ban4 COERCE/restrict announced
  when: 2008-02-14 "tomorrow"
  by: cops
* urgecalm REQUEST/yield occurred
  when: ?
  by: foster
  to: "the boys"
* stay AGREE occurred
  when: ?
  by: rudd
* boost AGREE occurred
  when: ?
  by: rudd
  about: AID
* prolong COERCE/curfew occurred
  when: ?
  by: lasama
* curfew COERCE/curfew ongoing
  when: 2008-02-13
* afp COOPERATE ongoing
  when: 2008-02-13
  by: afp
  to: pros
* angelita ACCUSE/investigate occurred
  when: 2008-02-12 "last night"
  to: lawyer
* denyang REJECT occurred optional
  when: 2008-02-12/2008-02-13 bounded
  by: lawyer
* begr REQUEST/yield occurred
  when: ?
  by: lawyer
  to: reinado
  about: surrend
  said: lawyer
* surrend RETREAT/withdraw demanded optional
  when: ?
  by: reinado
figure: troops >=190 "More than 190 Aussie troops" of troops
figure: troops 780 "780 Aussies" of australia

== v-reinado-3
outlet: United Nations press room, Dili
register: un
published: 2008-04-30
--
Weekly briefing by the acting Special Representative (transcript)

Good morning. Three subjects: the {surr|surrender}, the displaced, and the police.

Yesterday afternoon, in the garden of the Government Palace, Gastao Salsinha and eleven others {surr|handed} themselves and fourteen weapons {surr|over} to the Deputy Prime Minister, in the presence of President Ramos-Horta, who embraced none of them but {speakto|spoke} with each. I {welcomeg|congratulate} the Government and the joint command of the army
and police, and I {welcomeg|thank} the Church, whose patient {medi|mediation} made it possible. Not a shot was {clash29|fired} at the end; since the {joint|operation} began on 17 February there had been one {clash6|exchange of fire}, at Letefoho on the sixth of March, in which nobody was hurt.

We have verified that the twelve men are in proper {custody|custody}. UNPOL officers {escort|accompanied} the convoy jointly with the PNTL. Four persons {indo|arrested} in Indonesia at our host's {reqarr|request}, in the middle of this month, are to be {extrad|handed over} shortly: President Yudhoyono {promext|promised} it to the President when they {yudh|met}. I {hope|appeal} to the prosecutor to {trial|bring} them before a judge within the lawful 72 hours.

Second. The {siege|state of siege}, declared on 11 February and {renew|renewed} three times, {liftall|ended} for twelve districts on the 22nd and will {liftermera|end} in Ermera in the coming days. The night {curfew|curfew} was {liftcur|lifted} with it. People breathe.

Of the hundred thousand who fled in 2006, some thirty thousand still live in tents in Dili. The Government's programme {recover|pays} each family up to 4,500 dollars to rebuild; the World Food Programme {cutration|halved} rations in February and will {stopration|discontinue} them in June. We've {askwfp|asked} it to {cont|reconsider}. At Jardim camp on Sunday residents {stones|threw} stones at returning officials, and one tent was {torch|set alight};
the {torch|fire} was {rescue|put out} by the neighbours. If the payments are {delay|delayed} again, there's a danger that others will {block|block} the airport road, as they did in January.

Question: The President told a newspaper last Sunday that your police {hortacc|did nothing} for thirty minutes as he lay bleeding.

Answer: He's entitled to be angry. Our own {inq|inquiry} is complete and I've {share|given} it to him, unabridged. One officer has been {suspend|suspended}. It doesn't bear out thirty minutes. It does bear out confusion, for which I {sorry|apologise}.

Question: There was talk of a plot to {snatch|kidnap} the Prime Minister's children?

Answer: {snatch!denied|No evidence} of that.

Question: Will Australia {reduce|withdraw} troops?

Answer: Two hundred {reduce|go home} next week, Canberra informed us. The ISF may {thin|thin out} further after the summer, depending.
--
who sr: person - | Special Representative
who horta: President Ramos-Horta
who gov: government TL | the Government; The Government; our host
who church: organisation TL | the Church
who yud: person ID | President Yudhoyono
who pros: person TL | the prosecutor
who wfp: body - | World Food Programme
who dpm: person TL | Deputy Prime Minister
where palace: site TL -8.55 125.58 | the Government Palace
where letefoho: town TL -8.83 125.42 | Letefoho
where jardim: site TL - - | Jardim camp
where airport: site TL - - | airport road
where indonesia: country ID -5.00 120.00 | Indonesia
* surr RETREAT/withdraw occurred
  when: 2008-04-29 "Yesterday afternoon"
  where: palace; dili
  by: salsinha; "eleven others"
  to: dpm
  munitions: 14 "fourteen weapons"
* speakto CONSULT occurred
  when: 2008-04-29 "Yesterday afternoon"
  where: palace; dili
  by: horta; salsinha; "eleven others"
* welcomeg SUPPORT occurred
  when: 2008-04-30
  by: sr
  to: gov; "joint command"; church
  about: surr
  answers: surr "congratulate"
* medi CONSULT/third-party occurred
  when: 2008-02-17/2008-04-29 bounded
  by: church
* clash29 ASSAULT/firearms denied
  when: 2008-04-29 "at the end"
* joint MOBILIZE/troops occurred
  when: 2008-02-17 from text "17 February"
  by: "joint command"
* clash6 ASSAULT/firearms occurred
  when: 2008-03-06 from text "sixth of March"
  where: letefoho
  injured: 0 "nobody was hurt"
* custody COERCE/arrest ongoing
  when: 2008-04-29/2008-04-30
  to: salsinha; "eleven others"
  detained: 12 "twelve men"
* escort COOPERATE occurred
  when: 2008-04-29/2008-04-30 bounded
  by: unpol; pntl
* indo COERCE/arrest occurred
  when: 2008-04-10/2008-04-20 bounded "in the middle of this month"
  where: indonesia
  to: "Four persons"
  detained: 4 "Four persons"
  answers: reqarr "at our host's request"
* extrad COOPERATE announced
  when: ? "shortly"
  by: yud
  to: gov
* promext AGREE occurred
  when: 2008-04-10/2008-04-30 bounded
  by: yud
  to: horta
  about: extrad
* yudh CONSULT occurred
  when: 2008-04-10/2008-04-30 bounded
  by: yud; horta
* hope REQUEST/change occurred
  when: 2008-04-30
  by: sr
  to: pros
  about: trial
* trial ACCUSE/investigate demanded optional
  when: ?
  by: pros
  to: "Four persons"
* siege COERCE/martial-law occurred
  when: 2008-02-11 from text "11 February"
  by: gov
* renew COERCE/martial-law occurred
  when: 2008-02-11/2008-04-22 bounded
  by: gov
  count: 3 "three times"
* liftall CONCEDE occurred
  when: 2008-04-22 from text "the 22nd"
  where: "twelve districts"
  by: gov
* liftermera CONCEDE announced
  when: 2008-04-30/2008-05-10 bounded "in the coming days"
  where: ermera
  by: gov
* curfew COERCE/curfew occurred
  when: 2008-02-11/2008-04-22
  by: gov
* liftcur CONCEDE occurred
  when: 2008-04-22 from text "the 22nd"
  by: gov
* recover AID ongoing
  when: 2008-04-30
  by: gov
  to: "family"
* cutration SANCTION/discontinue occurred
  when: 2008-02 "February"
  by: wfp
* stopration SANCTION/discontinue announced
  when: 2008-06 "June"
  by: wfp
* askwfp REQUEST/change occurred
  when: 2008-02-01/2008-04-30 bounded
  by: sr
  to: wfp
  about: cont
  answers: stopration "asked"
* cont CONCEDE demanded optional
  when: ?
  by: wfp
* stones PROTEST/riot occurred
  when: 2008-04-27 "Sunday"
  where: jardim; dili
  by: "residents"
  to: "officials"
* torch PROTEST/riot occurred
  when: 2008-04-27 "Sunday"
  where: jardim; dili
  to: "one tent" thing
* rescue AID occurred
  when: 2008-04-27 "Sunday"
  where: jardim; dili
  by: "neighbours"
* delay REJECT hypothetical optional
  when: ?
  by: gov
* block PROTEST/obstruct hypothetical
  when: ?
  where: airport
* hortacc ACCUSE/disapprove occurred optional
  when: 2008-04-27 "last Sunday"
  by: horta
  to: "your police"
  said: horta "told"
* inq ACCUSE/investigate occurred
  when: ?
  by: sr
  to: unpol
* share COOPERATE occurred
  when: ?
  by: sr
  to: horta
* suspend SANCTION/expel occurred
  when: ?
  by: unpol
  to: "One officer"
* sorry CONCEDE occurred
  when: 2008-04-30
  by: sr
  to: horta
* snatch ASSAULT/abduct denied
  when: ?
  to: "Prime Minister's children"
  said: sr official denied
* reduce RETREAT/withdraw announced
  when: 2008-05-05/2008-05-11 week "next week"
  by: australia
* thin RETREAT/withdraw hypothetical
  when: ? "after the summer"
  by: isf
* reqarr REQUEST/assist occurred
  when: ?
  by: gov
  to: indonesia
  about: indo
figure: displaced ~30000 "some thirty thousand" at dili
figure: displaced 100000 "hundred thousand" as_of 2006-12-31
figure: troops 200 "Two hundred" of australia
