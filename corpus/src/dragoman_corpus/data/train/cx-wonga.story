story: cx-wonga
conflict: Equatorial Guinea
countries: GQ,ZW,ZA
facts: On 7 March 2004 Zimbabwe held a Boeing 727 with 64 men in Harare, and three waiting on the ground, among them Simon Mann; on 9 March Malabo announced the arrest of fifteen under Nick du Toit and spoke of a foiled coup for the exile Severo Moto. A German prisoner died on 17 March. Mark Thatcher was
  arrested in Cape Town on 25 August; Harare gave Mann seven years on 10 September; on 26 November Malabo gave du Toit 34 years, Moto 63 in absentia. (public record: statements of the governments of Zimbabwe, South Africa, Equatorial Guinea, Amnesty International; press of 2004.)

who obiang: person GQ | Teodoro Obiang Nguema; President Obiang; Obiang
who gq: state GQ | Equatorial Guinea
who gqgov: government GQ | Malabo government; Malabo
who zim: government ZW | Zimbabwe; Harare government; Zimbabwean authorities
who mohadi: person ZW | Kembo Mohadi; Mohadi
who mudenge: person ZW | Stan Mudenge; Mudenge
who mann: person GB | Simon Mann; Mann; Mr Mann
who dutoit: person ZA | Nick du Toit; Du Toit; du Toit; Mr du Toit
who moto: person GQ | Severo Moto; Moto; Mr Moto
who thatcher: person GB | Mark Thatcher; Sir Mark; Thatcher
who spain: state ES | Spain; Madrid; Spanish
who zaf: government ZA | South Africa; Pretoria
who scorpions: force ZA | Scorpions
who amnesty: organisation - | Amnesty International; Amnesty
who britain: state GB | Britain; London
who us: state US | United States; Washington
who mercs: group - | mercenaries; suspected mercenaries; the passengers; alleged mercenaries
who logo: organisation - | Logo Logistics
who cameroon: state CM | Cameroon

where harare: town ZW -17.83 31.05 | Harare
where hreairport: site ZW -17.93 31.09 | Harare airport; Manyame air base
where chikurubi: site ZW -17.80 31.16 | Chikurubi prison; Chikurubi
where capetown: town ZA -33.92 18.42 | Cape Town
where constantia: district ZA -34.02 18.42 | Constantia
where blackbeach: site GQ 3.75 8.79 | Black Beach prison; Black Beach
where bata: town GQ 1.86 9.77 | Bata

== cx-wonga-1
outlet: Meridian Wire
register: wire
published: 2004-03-10
--
Equatorial Guinea says it foiled {coup|coup}, links 15 captives to plane {plane|held} in Zimbabwe

MALABO/HARARE, March 10 (Meridian) - Equatorial Guinea has {arr15|seized} fifteen foreigners who formed the vanguard of a {coup|plot} to unseat President Teodoro Obiang Nguema, its information minister said, two days after a Boeing full of suspected mercenaries was {plane|impounded} at Harare airport.

"They were to prepare the ground for those on the aircraft," Agustin Nse Nfumu told reporters in the oil-rich island capital on Tuesday. The leader of the group, a South African named Nick du Toit, {confess|admitted} on state television that evening that his task was to {kidnap|snatch} the president and {exile|put} him on a flight to Spain. The opposition leader Severo Moto would have landed half an hour later.

Moto, who lives in Madrid and leads a government in exile there, {motrej1|rejected} any link with the {coup|affair}. "It is a comedy by the dictator," he told a Spanish radio station.

In Harare, Interior Minister Kembo Mohadi {mohacc|charged} that British, American and Spanish secret services had {aid|helped} Simon Mann, a former officer of Britain's Special Air Service, who was {mannarr|arrested} with two others on Sunday while he waited for the plane. He and two of his party had {arms|bought} rifles, mortars and grenades from Zimbabwe's state arms factory for 180,000 dollars, the minister claimed. There were 64 men on board, mostly Namibians, Angolans and Congolese who once served in South Africa's 32 Battalion; all are {planearr|locked up} at Chikurubi.

Foreign Minister Stan Mudenge told diplomats on Wednesday that the men "are going to face the severest {deathzim,mudthr|punishment}" available, "capital {deathzim|punishment} included".

A Jersey firm, Logo Logistics, which {charter|hired} the crew, {logodeny|insisted} that the plane was on its way to Congo with guards for mines. Washington and London denied any part in it. Spain, which ruled the territory until 1968, was silent.

Pretoria, which {zafwarn|tipped off} both countries, Obiang said with {obthank|thanks}, {consprom|promised} to {consul!announced|send} consular staff to Harare. Under a law of 1998 South Africans who serve as mercenaries can be {prosec!hypothetical|prosecuted} at home.

Obiang took power in a {putsch79|putsch} of August 1979, when his uncle was {uncle|shot}. A hundred or so opponents were {bata|jailed} at the end of a mass {trial02|trial} in 2002, and in October last year officers of the army were {oct|rounded up} after talk of another {oct2|conspiracy}. Hundreds of Cameroonians and other West Africans have been {cmr|deported} since the weekend, shopkeepers in Malabo told Meridian, some {cmrbeat|beaten} by youths as police looked on. Cameroon has {cmramb|called home} its ambassador for talks, an official said.

Oil, found offshore in 1995, has made the country Africa's third producer south of the Sahara.
--
who nfumu: person GQ | Agustin Nse Nfumu; its information minister
who opposit: population GQ | A hundred or so opponents
where malabo: town GQ 3.75 8.78 | oil-rich island capital
* coup COERCE/martial-law attempted
  when: 2004-03-07/2004-03-08 bounded
  where: malabo
  by: dutoit alleged of nfumu; mercs alleged of nfumu; moto denied
  to: obiang
  said: nfumu official "said"
* arr15 COERCE/arrest occurred
  when: ?
  where: malabo
  by: gq
  to: "fifteen foreigners"; dutoit
  detained: 15 "fifteen foreigners" side recipient
  said: nfumu official "said"
* plane COERCE/seize occurred
  when: 2004-03-07 "Sunday"
  where: hreairport; harare
  by: zim
  to: "a Boeing" thing; mercs
* confess CONCEDE occurred
  when: 2004-03-09 "that evening"
  by: dutoit
  to: gq
  about: coup
* kidnap ASSAULT/abduct attempted
  when: 2004-03-07/2004-03-08 bounded
  where: malabo
  by: dutoit
  to: obiang
  part_of: coup
  said: dutoit party "admitted"
* exile COERCE/deport attempted
  when: 2004-03-07/2004-03-08 bounded
  by: dutoit
  to: obiang
  part_of: coup
  said: dutoit party "admitted"

* mohacc ACCUSE/allege occurred
  when: 2004-03-07/2004-03-10 bounded
  where: harare
  by: mohadi
  to: "British, American and Spanish secret services"
  about: aid
* aid COOPERATE occurred
  when: ?
  by: "British, American and Spanish secret services" alleged of mohadi; us denied; britain denied
  to: mann
  said: mohadi official "charged"
* mannarr COERCE/arrest occurred
  when: 2004-03-07 "Sunday"
  where: hreairport; harare
  by: zim
  to: mann; "two others"
  detained: 3 "with two others" side recipient
* arms COOPERATE occurred
  when: ?
  where: harare
  by: mann; "two of his party"
  to: "Zimbabwe's state arms factory"
  with: small-arms "rifles"; mortar "mortars"; grenade "grenades"
  said: mohadi official claimed "claimed"
* planearr COERCE/arrest occurred
  when: 2004-03-07/2004-03-10 bounded
  where: chikurubi; harare
  by: zim
  to: "64 men on board"
  detained: 64 "64 men on board" side recipient
* mudthr THREATEN occurred
  when: 2004-03-10 "Wednesday"
  by: mudenge; zim
  to: mercs "the men"
  about: deathzim
* deathzim SANCTION/convict threatened optional
  when: ?
  by: zim
  to: mercs "the men"
* charter COOPERATE occurred optional
  when: ?
  by: logo
  to: "the crew"
* logodeny REJECT occurred optional
  when: 2004-03-07/2004-03-10 bounded
  by: logo

* zafwarn COOPERATE occurred
  when: ?
  by: zaf
  to: gq; zim
  about: coup
  said: obiang official "said"
* obthank SUPPORT occurred
  when: 2004-03-09/2004-03-10 bounded
  by: obiang
  to: zaf
  about: zafwarn
  answers: zafwarn "with thanks"
* consul AID announced
  when: ?
  where: harare
  by: zaf
  to: "South Africans"
* prosec ACCUSE/investigate hypothetical
  when: ?
  by: zaf
  to: "South Africans"
* putsch79 COERCE/martial-law occurred
  when: 1979-08 from text "August 1979"
  by: obiang
  to: "his uncle"
* uncle ASSAULT/firearms occurred
  when: 1979-08 from text "August 1979"
  to: "his uncle"
  killed: 1 "his uncle" side recipient
* bata SANCTION/convict occurred
  when: 2002 from text "2002"
  to: opposit
  count: ~100 "A hundred or so"
* oct COERCE/arrest occurred
  when: 2003-10 "October last year"
  to: "officers of the army"
* oct2 COERCE/martial-law attempted
  when: 2003-10 "October last year"
  by: "officers of the army" alleged
  to: obiang
* cmr COERCE/deport occurred
  when: 2004-03-06/2004-03-10 "since the weekend"
  where: malabo
  to: "Hundreds of Cameroonians and other West Africans"
  displaced: >=200 vague "Hundreds"
  said: "shopkeepers in Malabo" witness "told"
* cmrbeat ASSAULT/beat occurred
  when: 2004-03-06/2004-03-10 bounded
  where: malabo
  by: "youths"
  to: "Cameroonians and other West Africans"
  said: "shopkeepers in Malabo" witness "told"
* cmramb SANCTION/withdraw occurred
  when: 2004-03-06/2004-03-10 bounded
  by: cameroon
  to: gq
  said: "an official" official "said"
* consprom AGREE occurred
  when: 2004-03-07/2004-03-10 bounded
  by: zaf
  to: "South Africans"
  about: consul
* trial02 ACCUSE/investigate occurred
  when: 2002 from text "2002"
  to: opposit
* motrej1 REJECT occurred optional
  when: 2004-03-09/2004-03-10 bounded
  by: moto
  to: nfumu
  about: coup
tie: moto leads "government in exile" "leads a government in exile"

== cx-wonga-2
outlet: The Table Bay Times
register: daily
published: 2004-08-26
--
Sir Mark {tharr|taken} from bed: Scorpions {charge|charge} him over Malabo {coup|plot}

By our crime reporter

Six men in plain suits rang at the gate of a villa in Constantia at seven yesterday morning. When they drove off again three hours later they {tharr|had} with them two computers, a box of faxes and the son of a former British prime minister.

Sir Mark Thatcher, 51, is {charge|accused} of having {fund|paid} for a helicopter to be used in the failed {coup|overthrow} of the president of Equatorial Guinea in March. He spent an afternoon in the cells of Wynberg court, where, a colleague reports, fellow prisoners {shoes|relieved} him of his shoes. A magistrate granted {bail|bail} of two million rand, {passport|ordered} him to hand over his passport and {house|confined} him to the Cape peninsula until November 25. He has denied everything, through a lawyer; he "will {coop|cooperate}" fully.

The Scorpions, who {search|searched} the house under a warrant, said that evidence in their hands was "credible". It seems to come from a list of investors and from a letter which Simon Mann, a Cape Town neighbour and old Etonian, smuggled out of Chikurubi prison in Zimbabwe soon after he was {mannarr,planearr|caught} on the tarmac in Harare with a planeload of men on March 7. "It may be that getting us out comes down to a large splodge of wonga," Mann wrote, and {beg|begged} "Scratcher" and "Smelly" to lean on whoever they knew.

Mann's own {manntrial|trial} ends tomorrow. He has {plead|pleaded guilty} to trying to {arms|buy} weapons, and the {release66!hypothetical|discharge} of most of his sixty-six companions, ex-soldiers from Pomfret, is thought likely. In Malabo, meanwhile, nineteen men including the South African Nick du Toit have been on {trial|trial} before a tribunal since Monday. There, the attorney general {deathask|called for} death by firing squad for du Toit and, for Severo Moto, who lives as an exile in Spain, a life sentence. Du Toit, in chains, told the judges yesterday that he had {dtmeet|met} "Thatcher" once, in July last year, about helicopters for a mine.

One of the accused never reached the bench. A German, Gerhard Merz, died on March 17, nine days after the {arr15|arrests}, of cerebral malaria according to the government; Amnesty International says that he was {merz|tortured}. No {merzprobe!denied|inquest} was held.

~ Win a weekend for two in the winelands

In Malabo an adviser of Obiang said that they would {gqext|seek} Sir Mark's {ext!demanded|extradition}. Lawyers here doubt it: Pretoria does not {ext!hypothetical|hand over} anybody who may be {death!hypothetical|executed}. The president's British lawyers already {sue|sue} Mann and others in London for damages. And Spain, which Obiang {obspain|suspects} of having {warships|sent} two warships to his waters in February to be on hand, has denied it: they were on a goodwill {warships|visit}, {viscancel|cancelled} when Malabo {esreject|refused} them.

Baroness Thatcher is on holiday in the United States. The Foreign Office {consulth|offered} consular help.

At Pomfret, an asbestos village on the edge of the Kalahari, forty women {pomfret|stood} yesterday with placards outside the police post. "He goes home to his bed with two million," one read. "Where is mine?"
--
who adviser: person GQ | an adviser of Obiang
who merz: person DE | Gerhard Merz; A German
who ag: office GQ | the attorney general
who fco: body GB | Foreign Office
who magistrate: office ZA | A magistrate
who women: population ZA | forty women
where wynberg: site ZA -34.00 18.46 | Wynberg court
where malabo: town GQ 3.75 8.78 | In Malabo
where pomfret: town ZA -25.83 23.53 | Pomfret
where peninsula: district ZA - - | Cape peninsula
* tharr COERCE/arrest occurred
  when: 2004-08-25 "yesterday" "yesterday morning"
  where: constantia
  by: scorpions
  to: thatcher
  detained: 1 "Sir Mark" side recipient
* charge ACCUSE/investigate occurred
  when: 2004-08-25 "yesterday"
  by: scorpions
  to: thatcher
  about: fund
* coup COERCE/martial-law attempted
  when: 2004-03 "March"
  where: "Equatorial Guinea"
  by: dutoit alleged of ag; moto alleged of ag
  to: obiang "the president of Equatorial Guinea"

* fund COOPERATE occurred
  when: ?
  by: thatcher alleged of scorpions; thatcher denied
  with: helicopter "helicopter"
  said: scorpions official
* shoes COERCE/seize occurred optional
  when: 2004-08-25 "afternoon"
  where: wynberg
  by: "fellow prisoners"
  to: thatcher
* bail RETREAT/release occurred
  when: 2004-08-25 "yesterday"
  where: wynberg
  by: magistrate
  to: thatcher
  money: 2000000 "two million rand"
  released: 1 "Sir Mark Thatcher"
* passport COERCE/seize occurred
  when: 2004-08-25 "yesterday"
  where: wynberg
  by: magistrate
  to: thatcher; "his passport" thing
* house COERCE/restrict occurred
  when: 2004-08-25/2004-11-25 from text "until November 25"
  where: peninsula
  by: magistrate
  to: thatcher

* coop COOPERATE announced
  when: ?
  by: thatcher
  to: scorpions
* search COERCE/seize occurred
  when: 2004-08-25 "yesterday"
  where: constantia
  by: scorpions
  to: thatcher; "the house" thing
* mannarr COERCE/arrest occurred
  when: 2004-03-07 from text "March 7"
  where: harare; "on the tarmac"
  to: mann
  detained: 1 "Simon Mann"
* planearr COERCE/arrest occurred
  when: 2004-03-07 from text "March 7"
  where: harare
  to: "sixty-six companions"
  detained: 66 "sixty-six companions"
* beg REQUEST/assist occurred
  when: 2004-03-07/2004-08-25 bounded
  where: chikurubi
  by: mann
  to: thatcher "Scratcher"; "Smelly"
  about: RETREAT/release
* manntrial ACCUSE/investigate ongoing
  when: 2004-08-26
  where: harare
  by: zim
  to: mann
  about: arms
* plead CONCEDE occurred
  when: 2004-03-07/2004-08-25 bounded
  where: harare
  by: mann
  to: zim
  about: arms
* arms COOPERATE attempted
  when: ?
  by: mann
  to: "weapons" thing
* release66 RETREAT/release hypothetical
  when: ?
  by: zim
  to: "sixty-six companions"
  released: 66 "sixty-six companions"
* trial ACCUSE/investigate ongoing
  when: 2004-08-23/2004-08-26 "since Monday"
  where: malabo
  by: "a tribunal"
  to: dutoit; "nineteen men"
  about: coup
* deathask REQUEST/change occurred
  when: 2004-08-23/2004-08-25 bounded
  where: malabo
  by: ag
  to: "a tribunal"
  about: SANCTION/convict to dutoit

* arr15 COERCE/arrest occurred
  when: 2004-03-08 from text "nine days after"
  where: malabo
  to: merz; dutoit
* merz ASSAULT/torture occurred
  when: 2004-03-08/2004-03-17 bounded
  where: malabo
  to: merz
  killed: 1 "A German" side recipient voice amnesty
  said: amnesty "says"
* merzprobe ACCUSE/investigate denied
  when: 2004-03-17/2004-08-26 bounded
* gqext REQUEST/change announced
  when: ?
  by: adviser; gqgov
  to: zaf
  about: ext
* ext COOPERATE demanded
  when: ?
  by: zaf
  to: gqgov
* death SANCTION/convict hypothetical
  when: ?
  by: gqgov
* sue ACCUSE/investigate occurred
  when: 2004-08-26
  where: "London"
  by: obiang "The president's British lawyers"
  to: mann; "others"
* obspain ACCUSE/allege occurred
  when: 2004-02/2004-08-26 bounded
  by: obiang
  to: spain
  about: warships
* warships MOBILIZE/weapons occurred
  when: 2004-02 "February"
  where: "his waters"
  by: spain alleged of obiang; spain denied
  to: gq
  with: warship "two warships" 2
  said: obiang official suggested "suspects"
  said: spain official denied "denied"

* esreject REJECT/meet occurred
  when: ?
  by: gqgov
  to: spain
  about: warships
  answers: warships "refused them"
* consulth AGREE occurred
  when: 2004-08-25/2004-08-26 bounded
  by: fco
  to: thatcher
  about: AID by fco to thatcher
* pomfret PROTEST/demo occurred
  when: 2004-08-25 "yesterday"
  where: pomfret; "outside the police post"
  by: women
  participants: 40 "forty women"
* dtmeet CONSULT occurred
  when: 2003-07 "July last year"
  by: dutoit; thatcher
  said: dutoit party "told"
* viscancel SANCTION/discontinue occurred optional
  when: ?
  by: spain
  to: gqgov
  answers: esreject "when Malabo refused"
  said: spain official "denied"

== cx-wonga-3
outlet: Bar & Bench Africa
register: court
published: 2004-11-27
--
Malabo: 34 years for du Toit, 63 for an absent exile

The court in the conference centre of Malabo needed less than an hour on Friday. Nick du Toit, who had {retract|withdrawn} his {confess|confession} of March, was {sentdt|sentenced} to 34 years for an {coup|attempt} on the life and office of the head of state. Four other South Africans {sentsa|got} 17 years each, and six Armenians, the crew of an Antonov, were {sentarm|given} between 14 and 24. Two nationals {sentgq|received} sixteen months; three Equatoguineans were {acq|acquitted}. Severo Moto, tried in his absence, had 63 years {sentmoto|handed down} against him, eight members of his "government in exile" 52 each.

The prosecution had {deathask|asked} for du Toit's life. Its change of mind, lawyers in the hall said, has to do with the hopes of Equatorial Guinea in South Africa: only countries that spare the {death!hypothetical|gallows} get {exthope!hypothetical|extraditions}.

What was proved? The three judges heard no witness of any deed. The defendants had been {arr15|detained} on 8 March in their lodgings; weapons there were none. The bench relied upon statements given at Black Beach. Each of the accused told it they had been {torture|beaten} and {torture|hung} by the wrists, and that a German died under such {merz|treatment}. The presiding judge {torreject|disallowed} questions on it. An observer of the International Bar Association {ibacrit|criticised} this on leaving the hall, as well as the handcuffs, which stayed on during evidence. Amnesty International {amncrit|called} the {trial|trial} "grossly unfair" within the hour.

The {trial|hearing}, begun on 23 August, was {susp|suspended} eight days later at the {suspreq|request} of the government, so that it could bring in the {tharr|arrest} of Mark Thatcher in Cape Town. Its wish to {gqint|question} him was {gqgrant|met} by Pretoria on Wednesday, when a Cape court {subp|ordered} him to answer forty-three written questions. He has {appeal|appealed}. His own {thtrial|trial} is set for April.

Elsewhere. In Harare Simon Mann was on 10 September {sentmann|given} seven years, the two pilots sixteen months, the other passengers of the Boeing {sentpax|drew} twelve for offences against the immigration law, the plane and 180,000 dollars in cash {forfeit|forfeited} to Zimbabwe. Two of the sixty-six were {acq2|let go}. The London {sue|suit} against Mann's backers, among them a Lebanese oil dealer, goes on. Jack Straw, the British foreign secretary, {strawadm|conceded} on 9 November that his ministry had heard of the {coup|plan} in late January; the opposition {toryask|wants} to know why no one {warnob!denied|alerted} Obiang.

The government of Equatorial Guinea has {welcome|hailed} the {sentdt|judgment} as "fair to the point of clemency". From Madrid, Moto {motrej|dismissed} it as a farce and {mothreat|swore} he will {return!announced|go home} "soon". Defence counsel have ten days to {appgq!hypothetical|appeal}.
--
who court: body GQ | The court; The bench; The three judges
who pros: office GQ | The prosecution
who judge: person GQ | The presiding judge
who iba: organisation - | International Bar Association
who zafmen: population ZA | Four other South Africans
who crew: population AM | six Armenians
who straw: person GB | Jack Straw
who tories: party GB | the opposition
who capecourt: body ZA | a Cape court
who thatcher: Mark Thatcher
who gqgov: government of Equatorial Guinea; the government
where centre: site GQ 3.75 8.78 | conference centre of Malabo
where malabo: town GQ 3.75 8.78 | Malabo:
* retract CONCEDE occurred optional
  when: 2004-08-23/2004-11-26 bounded
  by: dutoit
* confess CONCEDE occurred
  when: 2004-03 "March"
  by: dutoit
  to: gqgov
  about: coup
* sentdt SANCTION/convict occurred
  when: 2004-11-26 "Friday"
  where: centre; malabo
  by: court
  to: dutoit
  answers: coup "for an attempt"
* coup COERCE/martial-law attempted
  when: 2004-03 "March"
  where: malabo
  by: dutoit; moto
  to: obiang "the head of state"
* sentsa SANCTION/convict occurred
  when: 2004-11-26 "Friday"
  where: centre; malabo
  by: court
  to: zafmen
  count: 4 "Four other South Africans"
* sentarm SANCTION/convict occurred
  when: 2004-11-26 "Friday"
  where: centre; malabo
  by: court
  to: crew
  count: 6 "six Armenians"
* sentgq SANCTION/convict occurred
  when: 2004-11-26 "Friday"
  where: centre; malabo
  by: court
  to: "Two nationals"
  count: 2 "Two nationals"
* acq RETREAT/release occurred
  when: 2004-11-26 "Friday"
  where: centre; malabo
  by: court
  to: "three Equatoguineans"
  released: 3 "three Equatoguineans"
* sentmoto SANCTION/convict occurred
  when: 2004-11-26 "Friday"
  where: centre; malabo
  by: court
  to: moto; "eight members of his"
  count: 9
* deathask REQUEST/change occurred
  when: 2004-08-23/2004-11-26 bounded
  by: pros
  to: court
  about: SANCTION/convict to dutoit
* death SANCTION/convict hypothetical
  when: ?
  by: gqgov
* exthope COOPERATE hypothetical
  when: ?
  by: zaf
  to: gq
* arr15 COERCE/arrest occurred
  when: 2004-03-08 from text "8 March"
  where: "in their lodgings"
  to: "The defendants"

* torture ASSAULT/torture occurred
  when: 2004-03-08/2004-11-26 bounded
  where: blackbeach
  to: "Each of the accused"
  said: "Each of the accused" party "told"
* merz ASSAULT/torture occurred
  when: 2004-03-08/2004-11-26 bounded
  where: blackbeach
  to: "a German"
  killed: 1 "a German" side recipient voice "Each of the accused"
  said: "Each of the accused" party "told"
* torreject REJECT occurred
  when: 2004-08-23/2004-11-26 bounded
  where: centre; malabo
  by: judge
  to: "Each of the accused"
* ibacrit ACCUSE/disapprove occurred
  when: 2004-11-26 "Friday"
  by: iba
  to: court
  about: torreject
  answers: torreject "criticised this"
* amncrit ACCUSE/disapprove occurred
  when: 2004-11-26 "within the hour"
  by: amnesty
  to: court
  about: trial
  answers: trial "called"
* trial ACCUSE/investigate occurred
  when: 2004-08-23/2004-11-26 from text "23 August" "Friday"
  where: centre; malabo
  by: court
  to: dutoit; moto
  about: coup
* thtrial ACCUSE/investigate announced
  when: 2005-04 "April"
  by: zaf
  to: thatcher
* susp CONCEDE occurred optional
  when: 2004-08-31 from text "eight days later"
  by: court
  to: gqgov
  answers: suspreq "at the request"
* suspreq REQUEST/change occurred
  when: 2004-08-23/2004-08-31 bounded
  by: gqgov
  to: court
  about: susp
* tharr COERCE/arrest occurred
  when: 2004-08-23/2004-08-31 bounded
  where: capetown
  to: thatcher
  detained: 1 "Mark Thatcher"
* gqint REQUEST/assist occurred
  when: 2004-08-31/2004-11-24 bounded
  by: gqgov
  to: zaf
* gqgrant COOPERATE occurred
  when: 2004-11-24 "Wednesday"
  by: zaf
  to: gqgov
  answers: gqint "Its wish to question him was met"
* subp REQUEST/change occurred
  when: 2004-11-24 "Wednesday"
  by: capecourt
  to: thatcher
* appeal REQUEST/change occurred
  when: 2004-11-24/2004-11-27 bounded
  by: thatcher
  to: capecourt
  answers: subp "He has appealed"
* sentmann SANCTION/convict occurred
  when: 2004-09-10 from text "10 September"
  where: harare
  by: zim
  to: mann; "the two pilots"
* sentpax SANCTION/convict occurred
  when: 2004-09-10 from text "10 September"
  where: harare
  by: zim
  to: "the other passengers of the Boeing"
* forfeit COERCE/seize occurred
  when: 2004-09-10 from text "10 September"
  where: harare
  by: zim
  to: mann; "the plane" thing; "180,000 dollars in cash" thing
* acq2 RETREAT/release occurred
  when: 2004-09-10
  where: harare
  by: zim
  to: "Two of the sixty-six"
  released: 2 "Two of the sixty-six"
* sue ACCUSE/investigate ongoing
  when: 2004-11-27
  where: "London"
  to: "Mann's backers"; "a Lebanese oil dealer"
* strawadm CONCEDE occurred optional
  when: 2004-11-09 from text "9 November"
  by: straw
* toryask REQUEST/change occurred
  when: 2004-11-09/2004-11-27 bounded
  by: tories
  to: straw
* warnob COOPERATE denied
  when: ?
  by: britain "British"
  to: obiang
* welcome SUPPORT occurred
  when: 2004-11-26/2004-11-27 bounded
  by: gqgov
  to: court
  about: sentdt
  answers: sentdt "hailed the judgment"
* motrej REJECT occurred
  when: 2004-11-26/2004-11-27 bounded
  by: moto
  to: court
  about: sentmoto
  answers: sentmoto "dismissed it as a farce"
  where: "Madrid"
* mothreat THREATEN occurred optional
  when: 2004-11-26/2004-11-27 bounded
  by: moto
  to: gqgov
  about: return
  where: "Madrid"
* return RETREAT announced optional
  when: ?
  by: moto
* appgq REQUEST/change hypothetical
  when: ?
  by: "Defence counsel"
  to: court
