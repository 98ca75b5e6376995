story: ex-salisbury
conflict: Britain and Russia
countries: GB, RU
facts: On 4 March 2018 Sergei Skripal, a former Russian officer who had spied for Britain, and his daughter were found poisoned in Salisbury with a nerve agent, Novichok; a policeman fell ill too. On 12 March Theresa May gave Moscow until midnight
  of the 13th to explain; on the 14th she expelled 23 diplomats, suspended high-level contacts; on 17 March Russia expelled 23, shut the British Council and the St Petersburg consulate. On 26 March the United States (60) and over 20 states expelled
  more; Russia answered on the 29th. The OPCW confirmed the agent on 12 April. A woman poisoned at Amesbury on 30 June died on 8 July. On 5 September two men of the GRU were charged. (public record: Hansard, OPCW, foreign ministries, Met.)

who may: office GB | Theresa May; Mrs May; May; British prime minister
who britain: state GB | Britain; London; United Kingdom; UK
who russia: state RU | Russia; Moscow; Russian government; Kremlin
who putin: office RU | Vladimir Putin; Putin
who rumfa: body RU | Russian Foreign Ministry; Maria Zakharova; Zakharova; foreign ministry
who lavrov: office RU | Sergei Lavrov; Lavrov
who skripal: person RU | Sergei Skripal; Skripal
who daughter: person RU | his daughter; Yulia
who police: force GB | counter-terrorism police; Scotland Yard; police
who corbyn: office GB | Jeremy Corbyn; Corbyn
who us: state US | United States; Washington
who trump: office US | Donald Trump; Trump
who nato: organisation - | NATO; Nato
who eu: organisation - | European Union; EU; European Council
who tusk: office - | Donald Tusk; Tusk
who opcw: body - | OPCW; Organisation for the Prohibition of Chemical Weapons
who unsc: body - | Security Council; UN Security Council
who germany: state DE | Germany; Berlin
who france: state FR | France; Paris
who diplomats: office RU | Russian diplomats
who brdiplomats: office GB | British diplomats
where salisbury: town GB 51.0693 -1.7957 | Salisbury
where amesbury: town GB 51.1737 -1.7805 | Amesbury
where stpete: town RU 59.9386 30.3141 | St Petersburg
where seattle: town US 47.6062 -122.3321 | Seattle

== ex-salisbury-1
outlet: Channel Wire Services
register: wire
published: 2018-03-14
--
Britain {exp|throws out} 23 Russian diplomats over nerve agent {pois|attack}

LONDON, March 14 (CWS) - Britain will {exp|expel} 23 Russian diplomats whom it takes for spies, the biggest such {exp|expulsion} in more than thirty years, Theresa May told parliament on Wednesday after Moscow had let pass a midnight {ult|deadline} to {explain!demanded|explain} how a nerve agent made in the Soviet Union came to be used in an English cathedral town.

Russia was "{acc|culpable}", the prime minister said, for the attempted {pois|murder} of Sergei Skripal, a former colonel of military intelligence, and his daughter Yulia, who were found slumped on a bench in Salisbury on March 4 and have been in a coma since then. A police officer who went to their {aid|aid} is seriously ill. "It was an unlawful {pois|use} of force by the Russian state against the United Kingdom," she said.

All high-level contacts are {susp|suspended}; an invitation to Sergei Lavrov to visit has been {invoff|withdrawn}, and neither ministers nor members of the royal family will {wc|attend} the World Cup this summer. Russian state assets will be {freeze!announced|frozen} where there is evidence of a threat. The 23 have one week.

Moscow, which denies any part in the {pois|poisoning}, {rumfa|called} the {exp|measures} "hostile" and "short-sighted" and said that a {answ17!announced|response} would not be long in coming. It had {sample|demanded} a sample of the substance. On Monday, when Mrs May set the {ult|ultimatum}, Foreign Ministry spokeswoman Maria Zakharova had {zak|called} her statement a "circus show".

Jeremy Corbyn, the leader of the opposition, was {heckle|shouted at} when he {corbask|asked} whether the traces had been sent to the Organisation for the Prohibition of Chemical Weapons. Members of his own party {backmay|stood} behind the government. In New York the Security Council {unmeet|met} at Britain's {unreq|request}; US ambassador Nikki Haley {haley|sided} with London "absolutely" and Russia's envoy Vasily Nebenzya {neb|dismissed} the {acc|accusation} as coming from Lewis Carroll. NATO's members {nato|backed} London. Germany and France {gerfra|backed} Britain, although a spokesman in Paris had earlier {frsp|asked for} "definitive conclusions".

Skripal was {conv|convicted} in Moscow in 2006 of having {spy|passed} the names of agents to Britain, and came there in 2010 in a {swap|swap} of spies. In November 2006 another former officer, Alexander Litvinenko, was {litv|killed} with polonium in a London hotel, for which Britain {litvexp|sent home} four diplomats in 2007. On Tuesday police said that they had begun to {glush|look into} the death of a Russian businessman, Nikolai Glushkov, at his home in New Malden.

~ FACTBOX: What is Novichok?
--
who haley: office US | Nikki Haley
who nebenz: office RU | Vasily Nebenzya
who litv: person GB | Alexander Litvinenko
who glush: person RU | Nikolai Glushkov
who officer: force GB | A police officer
who parl: body GB | parliament
where ny: town US 40.7143 -74.0060 | New York
where hotel: site GB 51.5110 -0.1500 | a London hotel
where newmalden: town GB 51.4036 -0.2563 | New Malden
* exp SANCTION/expel announced
  when: 2018-03-14/2018-03-21 bounded "one week"
  by: britain; may
  to: diplomats; russia
  count: 23 "23 Russian diplomats"
  answers: pois "over nerve agent attack"
* pois ASSAULT/unconventional occurred
  when: 2018-03-04 from text "March 4"
  where: salisbury
  by: russia alleged of may; russia denied
  to: skripal; daughter; officer
  with: chemical "a nerve agent"
  injured: 1 "A police officer" part side recipient
  said: may official "told"
* ult REQUEST/change occurred
  when: 2018-03-12 "Monday"
  by: may; britain
  to: russia
  about: explain
* explain CONCEDE demanded optional
  when: 2018-03-12/2018-03-13 bounded "midnight"
  by: russia
  to: britain
* susp SANCTION/discontinue occurred
  when: 2018-03-14
  by: britain
  to: russia
* invoff SANCTION/discontinue occurred
  when: 2018-03-14
  by: britain
  to: lavrov; russia
  about: CONSULT/visit
* wc REJECT occurred
  when: 2018-03-14
  by: britain
  to: russia
  about: CONSULT/visit
* freeze SANCTION/discontinue announced
  when: ?
  by: britain
  to: russia
* rumfa ACCUSE/disapprove occurred
  when: 2018-03-14
  by: russia
  to: britain; may
  about: exp
  answers: exp "called the measures"
* answ17 SANCTION/expel announced
  when: ?
  by: russia
  to: britain
  answers: exp "response"
* sample REQUEST/assist occurred
  when: 2018-03-04/2018-03-14 bounded
  by: russia
  to: britain
* zak ACCUSE/disapprove occurred
  when: 2018-03-12 "Monday"
  by: rumfa; russia
  to: may
  about: ult
  answers: ult "called her statement"
* heckle ACCUSE/disapprove occurred
  when: 2018-03-14
  where: "parliament"
  to: corbyn
  answers: corbask "when he asked"
* corbask REQUEST/change occurred optional
  when: 2018-03-14
  where: "parliament"
  by: corbyn
  to: may
* backmay SUPPORT occurred
  when: 2018-03-14
  where: "parliament"
  by: "Members of his own party"
  to: may "the government"
  about: exp
* unmeet CONSULT/multilateral occurred
  when: 2018-03-14
  where: ny
  by: unsc
  answers: unreq "at Britain's request"
* unreq REQUEST/meet occurred
  when: 2018-03-04/2018-03-14 bounded
  by: britain
  to: unsc
  about: unmeet
* haley SUPPORT occurred
  when: 2018-03-14
  where: ny
  by: haley
  to: britain
* neb REJECT occurred
  when: 2018-03-14
  where: ny
  by: nebenz; russia
  to: britain
  about: acc
  answers: acc "dismissed the accusation"
* acc ACCUSE/allege occurred
  when: 2018-03-14 "Wednesday"
  by: britain; may
  to: russia
  about: pois
* nato SUPPORT occurred
  when: 2018-03-14
  by: nato
  to: britain
* gerfra SUPPORT occurred
  when: 2018-03-14
  by: germany; france
  to: britain
  about: exp
* frsp REQUEST/change occurred
  when: ? "earlier"
  by: france
  to: britain
* conv SANCTION/convict occurred
  when: 2006 from text "2006"
  where: "Moscow"
  to: skripal
  count: 1 "Skripal"
* spy COOPERATE occurred
  when: ?
  by: skripal
  to: britain
* swap RETREAT/release occurred
  when: 2010 from text "2010"
  to: skripal
* litv ASSAULT/unconventional occurred
  when: 2006-11 from text "November 2006"
  where: hotel
  to: litv
  with: chemical "polonium"
  killed: 1 "Alexander Litvinenko" side recipient
* litvexp SANCTION/expel occurred
  when: 2007 from text "2007"
  by: britain
  to: russia "four diplomats"
  count: 4 "four diplomats"
  answers: litv "for which"
* glush ACCUSE/investigate occurred
  when: 2018-03-13 "Tuesday"
  by: police
  said: police official "said"
* aid AID occurred optional
  when: 2018-03-04/2018-03-14 bounded
  where: salisbury
  by: officer
  to: skripal; daughter

== ex-salisbury-2
outlet: Vremya i Mir
register: state-media
published: 2018-03-30
--
Mirror, mirror: Moscow {ruexp2|returns} the greeting to 23 countries

The ambassadors drove up to the tall building on Smolenskaya Square one after another on Friday. Each was handed a note and left without a smile. The Netherlands, two diplomats; Italy, two; Poland, four; Germany, four; Ukraine, thirteen. By evening 59 employees of 23 states had been {ruexp2|declared undesirable}. To the British, who began the whole hysteria, it was indicated that their mission must {brcut|shrink} to the size of the Russian one in London within a month; more than fifty persons will have to {brleave!announced|pack}.

On Thursday evening Sergei Lavrov had already announced that 60 Americans must {ruexp1|leave} and that the consulate general in St Petersburg is {consul|closed}. That is what Washington did on Monday, when it {usexp|ejected} 48 employees of the embassy and 12 of the mission to the UN, and {seattle|shut} the consulate in Seattle on the pretext that it lay too near a base for submarines. In one wave over 130 representatives of Russia were {waveexp|expelled} on London's {wavereq|call}, in the name of a "solidarity" for which, as several ministers in Europe have admitted behind closed doors, no proof was laid on the table. NATO {natoexp|cut} our mission by ten places. Austria, to its honour, {austno|refused} to take part.

Let us recall. An unknown substance {pois|poisoned} Russian citizens in Salisbury on March 4. For 26 days Russia's consul has been {consulno|denied} access to Yulia Skripal, who, doctors said yesterday, is getting better and talks. Our {coopreq|proposal} of a joint inquiry was {coopno|turned down}. On March 17, in reply to the {exp|expulsion} of 23 colleagues, Russia asked the same number of Britons to {answ17|go}, {bc|closed} the British Council and {consul2|withdrew} agreement to the consulate general of Britain on the Neva. Now the Foreign Ministry has sent London a list of 14 {qlist,qopcw|questions} and the OPCW 13. "Either the British services are unable to protect people, or they {pois|poisoned} them themselves," Zakharova said; it {zakask|asks for} "any evidence" to the contrary.

British officers, meanwhile, {search|searched} an Aeroflot aircraft at Heathrow today without letting its crew be present. The embassy {prot|protested}. "One more {search|provocation}".

~ Also on the subject: Who gains by the smell of Novichok?
--
who brofficers: force GB | British officers
who austria: state AT | Austria
who embassy: body RU | The embassy
who consulru: office RU | Russia's consul
who skripal: Russian citizens
who daughter: Yulia Skripal
who states23: state - | 23 countries; 23 states
who americans: office US | 60 Americans
who rumfa: Foreign Ministry
where heathrow: site GB 51.4700 -0.4543 | Heathrow
where smol: site RU 55.7460 37.5840 | Smolenskaya Square
where neva: region RU - - | the Neva
* ruexp2 SANCTION/expel occurred
  when: 2018-03-30 "Friday"
  where: smol
  by: russia
  to: states23
  count: 59 "59 employees"
  answers: waveexp "returns the greeting"
* brcut SANCTION/expel announced
  when: 2018-03-30/2018-04-30 bounded "within a month"
  by: russia
  to: britain "the British"
* brleave SANCTION/expel announced optional
  when: 2018-03-30/2018-04-30 bounded "within a month"
  by: russia
  to: britain "the British"
  count: >=50 "more than fifty persons"
  part_of: brcut
* ruexp1 SANCTION/expel occurred
  when: 2018-03-29 "Thursday evening"
  by: lavrov; russia
  to: us; americans
  count: 60 "60 Americans"
  answers: usexp "That is what Washington did"
* consul COERCE/restrict occurred
  when: 2018-03-29 "Thursday evening"
  where: stpete
  by: lavrov; russia
  to: us
  answers: seattle "That is what Washington did"
* usexp SANCTION/expel occurred
  when: 2018-03-26 "Monday"
  by: us
  to: russia
  count: 60 "48 employees of the embassy and 12"
  part_of: waveexp
* seattle COERCE/restrict occurred
  when: 2018-03-26 "Monday"
  where: seattle
  by: us
  to: russia; "the consulate" thing
* waveexp SANCTION/expel occurred
  when: 2018-03-26/2018-03-30 bounded
  by: states23; us
  to: russia
  count: >=130 "over 130 representatives"
  answers: wavereq "on London's call"
* wavereq REQUEST/assist occurred
  when: 2018-03-04/2018-03-26 bounded
  by: britain
  to: states23
  about: waveexp
* natoexp SANCTION/expel occurred
  when: 2018-03-26/2018-03-30 bounded
  by: nato
  to: russia
  count: 10 "ten places"
  part_of: waveexp
* austno REJECT/assist occurred
  when: 2018-03-04/2018-03-30 bounded
  by: austria
  to: britain
  about: waveexp
  answers: wavereq "refused"
* pois ASSAULT/unconventional occurred
  when: 2018-03-04 from text "March 4"
  where: salisbury
  by: "British services" alleged of rumfa
  to: skripal
  with: chemical "An unknown substance"
  said: rumfa official "said"
* consulno COERCE/restrict ongoing
  when: 2018-03-04/2018-03-30 "For 26 days"
  to: consulru; russia
* coopreq REQUEST/assist occurred
  when: 2018-03-04/2018-03-30 bounded
  by: russia
  to: britain
  about: COOPERATE
* coopno REJECT occurred
  when: 2018-03-04/2018-03-30 bounded
  by: britain
  to: russia
  about: coopreq
  answers: coopreq "turned down"
* answ17 SANCTION/expel occurred
  when: 2018-03-17 from text "March 17"
  by: russia
  to: britain "Britons"
  count: 23 "the same number of Britons"
  answers: exp "in reply"
* exp SANCTION/expel occurred
  when: 2018-03-04/2018-03-17 bounded
  by: britain
  to: russia "colleagues"
  count: 23 "23 colleagues"
* bc COERCE/restrict occurred
  when: 2018-03-17 from text "March 17"
  by: russia
  to: "the British Council" thing; britain
  answers: exp "in reply"
* consul2 COERCE/restrict occurred
  when: 2018-03-17 from text "March 17"
  where: neva
  by: russia
  to: britain
  answers: exp "in reply"
* qlist REQUEST/change occurred
  when: 2018-03-17/2018-03-30 bounded
  by: rumfa
  to: britain
* zakask REQUEST/change occurred
  when: 2018-03-17/2018-03-30 bounded
  by: rumfa
  to: britain
* search COERCE occurred
  when: 2018-03-30 "today"
  where: heathrow
  by: brofficers
  to: "an Aeroflot aircraft" thing; russia
* prot ACCUSE/disapprove occurred
  when: 2018-03-30 "today"
  by: embassy
  to: brofficers; britain
  about: search
  answers: search "protested"
* qopcw REQUEST/change occurred
  when: 2018-03-17/2018-03-30 bounded
  by: rumfa
  to: opcw

== ex-salisbury-3
outlet: The Wessex Chronicle
register: daily
published: 2018-09-06
--
Two Russians {chg|charged} with Salisbury {pois|attack}, one perfume bottle later

THEY flew in on a Friday with one small suitcase, took the train to Salisbury on the Saturday "for reconnaissance" and on the Sunday for work. By that night, 4 March, Alexander Petrov and Ruslan Boshirov - police think the names are false - were back on board Aeroflot 2588 to Moscow.

Yesterday the Crown Prosecution Service {chg|accused} the pair of conspiracy to {pois|murder} Sergei Skripal, of the attempted {pois|murder} of him, his daughter Yulia and Detective Sergeant Nick Bailey, and of the use of a chemical weapon. European arrest {warr|warrants} are out; an extradition will not be {extr|requested}, as Russia {extrno|gives up} no nationals. Mrs May told the Commons that they are officers of the GRU and that the {pois|operation} was "almost certainly" {appr|approved} "at a senior level of the Russian state". She will {eusan|press} in the European Council for new {eusan2!demanded|sanctions} against those who use chemical weapons.

In Moscow the Foreign Ministry said the names and pictures "say nothing to us" and {rucoop|urged} London to {coop!demanded|cooperate} instead of manipulating. Yury Ushakov, an aide of Vladimir Putin, had been handed nothing, he {ushcomp|complained}.

Two months ago it became {ames|murder}. On 27 June a man of 45 found in a charity bin at Amesbury what he took for a box of scent, Premier Jour by Nina Ricci. Three days on, his friend, a mother of three, sprayed her wrists. She died on 8 July. He was {ames|poisoned} as well, and was let out of hospital on the 20th. The Yard now says that it is one case: the bottle, with its counterfeit nozzle, is what was used on the door handle of the Skripals. No one has been {ameschg!denied|charged} with her {ames|murder}.

Inspectors of the OPCW, {opinv|called in} by Britain, {opcw|confirmed} the nature of the agent in April and again on Tuesday. Under an American law of 1991 Washington imposed {us8|sanctions} in August, a {us8|ban} on goods for Russia's security, and has {us9thr|threatened} harder ones for November unless Moscow {inspect|lets} inspectors in. Yesterday's {maystat|statement} was {joint|backed} within hours by the leaders of France, Germany, Canada and the United States in a joint text; Donald Trump's signature stands below it. Today London will {unpres!announced|brief} the Security Council.

In Castle Street people have mixed feelings. "I'm glad they've got faces," says the owner of a flower shop whose takings halved when the centre was {cordon|sealed off}. "But we won't see them here again, will we? Not in a dock."

~ Subscribe for £1 a week | Today's pollen count: low
--
who cps: body GB | Crown Prosecution Service
who petrov: person RU | Alexander Petrov
who boshirov: person RU | Ruslan Boshirov
who gru: force RU | GRU
who bailey: person GB | Nick Bailey
who man45: person GB | a man of 45
who woman: person GB | a mother of three
who police: The Yard
who ushakov: office RU | Yury Ushakov
who jleaders: office - | leaders of France, Germany, Canada and the United States
who rumfa: the Foreign Ministry
where centre: site GB 51.0693 -1.7957 | the centre
* chg ACCUSE/investigate occurred
  when: 2018-09-05 "Yesterday"
  by: cps
  to: petrov; boshirov
  about: pois
* pois ASSAULT/unconventional occurred
  when: 2018-03-04 from text "4 March"
  where: "the door handle of the Skripals"; salisbury
  by: petrov alleged of cps; boshirov alleged of cps; gru alleged of may; russia alleged of may
  to: skripal; daughter; bailey
  with: chemical "a chemical weapon"
  said: may official "told"
* warr ACCUSE/investigate occurred
  when: 2018-09-05/2018-09-06 bounded
  to: petrov; boshirov
* extr REJECT occurred
  when: 2018-09-05/2018-09-06 bounded
  to: russia
  about: REQUEST/yield to russia
* extrno REJECT ongoing optional
  when: ?
  by: russia
* eusan REQUEST/change announced
  when: ?
  by: may
  to: eu
  about: eusan2
* eusan2 SANCTION/discontinue demanded optional
  when: ?
  by: eu
  to: "those who use chemical weapons"
* rucoop REQUEST/change occurred
  when: 2018-09-05/2018-09-06 bounded
  by: rumfa
  to: britain
  about: coop
* coop COOPERATE demanded optional
  when: ?
  by: britain
  to: russia
* ames ASSAULT/unconventional occurred
  when: 2018-06-30 "Three days on"
  where: amesbury
  to: woman; man45
  with: chemical
  killed: 1 "a mother of three" side civilian
  injured: 1 "a man of 45" side civilian
* ameschg ACCUSE/investigate denied
  when: 2018-07-08/2018-09-06 bounded
  about: ames
* opinv REQUEST/assist occurred
  when: 2018-03-04/2018-04-30 bounded
  by: britain
  to: opcw
* opcw SUPPORT occurred
  when: 2018-04/2018-09-04 bounded "April" "Tuesday"
  by: opcw
  to: britain
  about: pois
* us8 SANCTION/discontinue occurred
  when: 2018-08 "August"
  by: us
  to: russia
* us9thr THREATEN/relations occurred
  when: 2018-08-01/2018-09-06 bounded
  by: us
  to: russia
  about: SANCTION/discontinue
* inspect RETREAT/access demanded optional
  when: ?
  by: russia
* joint SUPPORT occurred
  when: 2018-09-05/2018-09-06 bounded "within hours"
  by: jleaders; trump
  to: may; britain
  answers: maystat "was backed"
* unpres CONSULT announced
  when: 2018-09-06 "Today"
  by: britain
  to: unsc
* cordon COERCE/restrict occurred
  when: ?
  where: centre; salisbury
  to: centre thing
* ushcomp ACCUSE/disapprove occurred optional
  when: 2018-09-05/2018-09-06 bounded
  by: ushakov
  to: britain
* appr SUPPORT occurred optional
  when: ?
  by: russia alleged of may
  about: pois
  said: may official "told"
* maystat ACCUSE/allege occurred
  when: 2018-09-05 "Yesterday"
  by: may
  to: gru; russia
  about: pois
