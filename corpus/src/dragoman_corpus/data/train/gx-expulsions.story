story: gx-expulsions
conflict: Russia and the West
countries: RU, GB, US
facts: Sergei and Yulia Skripal were poisoned with a nerve agent in Salisbury on 4 March 2018. Britain expelled 23 Russian diplomats on 14 March; Russia answered on the 17th with 23, closed the British Council and the St Petersburg consulate. On 26 March
  the US expelled 60 and closed the Seattle consulate, many EU states some 30 together; NATO seven on the 27th. Russia expelled 60 Americans and closed their St Petersburg consulate on 29 March. The OPCW confirmed the agent on 12 April; Britain
  charged two men on 5 September. (public record: statements in parliament, State Department, Russian foreign ministry, OPCW, press of 2018)

who skripal: person RU | Sergei Skripal; Skripal; the former colonel
who daughter: person RU | his daughter
who may: person GB | Theresa May; May; Mrs May
who britain: state GB | Britain; London; the United Kingdom; the British; British
who russia: state RU | Russia; Moscow; the Kremlin
who rmfa: body RU | Russian foreign ministry; foreign ministry in Moscow
who lavrov: person RU | Sergei Lavrov; Lavrov
who putin: person RU | Vladimir Putin; Putin
who us: state US | United States; Washington
who trump: person US | Donald Trump; Trump
who nato: coalition - | NATO
who eu: organisation - | European Union; EU
who opcw: organisation - | OPCW; Organisation for the Prohibition of Chemical Weapons
who council: body - | Security Council
who gru: force RU | GRU
where salisbury: town GB 51.07 -1.79 | Salisbury
where petersburg: town RU 59.94 30.31 | St Petersburg
where seattle: town US 47.61 -122.33 | Seattle
where moscowt: town RU 55.76 37.62 | Moscow's

== gx-expulsions-1
outlet: Channel Dispatch
register: wire
published: 2018-03-15
--
Britain {exp23|throws out} 23 Russians over nerve agent {pois|attack}; Moscow {vow|promises} swift {reply|answer}

LONDON, March 15 (Channel Dispatch) - Allies {ranks|closed ranks} behind Britain on Thursday after it gave 23 Russian diplomats a week to {exp23|leave} and {cutcon|broke off} high-level contacts over the {pois|poisoning} of a former double agent in an English cathedral city, while Russia {rusrej|called} the {mayblame|charges} insane and said its own {reply|measures} would be announced "any minute".

The United States, France and Germany joined London in a statement that {joint|deplored} "the first offensive {pois|use} of a nerve agent in Europe" since 1945 and saw no plausible alternative to Russian {jointall|responsibility}. They {call|urged} Moscow to {answer!demanded|explain} itself to the Organisation for the Prohibition of Chemical Weapons.

Theresa May, who on Thursday {maysal|visited} the cordoned-off streets of Salisbury and the policemen guarding them, told the Commons the day before that there was "no alternative conclusion" but that the Russian state was {mayblame|culpable} for the attempted {pois|murder} of Sergei Skripal and his daughter. The pair were found slumped on a bench on March 4 and lie in a coma; a detective sergeant who went to their house was also {pois|poisoned}, and 21 people in all were treated.

The {exp23|expulsion} is the largest in thirty years. All 23 are in London's eyes undeclared intelligence officers. In addition, May {cutcon|suspended} talks between the two governments, {revoke|withdrew} an {invite|invitation} to Sergei Lavrov, and announced that ministers and the royal house would {boycott|keep away} from the football World Cup. State assets would be {freeze!hypothetical|frozen} if they were found to threaten life or property. New powers to {stop!announced|stop} travellers at the border are on the way.

The {exp23|measures} came after a midnight {ultim|deadline} had run out on Tuesday. On Monday May had {ultim|demanded} that Moscow say how a Soviet-era poison of the Novichok family came to Wiltshire. It did not. Lavrov {rej|refused} any reply until Russia was {sample!demanded|given} a sample, which he had {askedsam|requested}.

"They produced not one fact," a spokeswoman of the foreign ministry in Moscow said, and {rusacc|accused} Britain of a circus in parliament. A presidential spokesman added that Putin would choose the {reply|response} "that best suits the interests of the Federation".

At a {scmeet|session} of the Security Council on Wednesday night the British envoy told his Russian colleague that an {pois|act} of this kind was "an {scacc|affront} to all that the Council stands for"; the American, Nikki Haley, stood "in absolute {haley|solidarity}". Moscow's ambassador {neb|called} the talk of Russian guilt unsubstantiated and {nebsug|suggested} that Britain might have {pois!hypothetical|done} it.

In 2010 Skripal was {swap|traded}, with three others, for ten sleeper agents whom America had {arr10|arrested}. A Russian court had {conv|sentenced} him in 2006 to thirteen years for selling names to British intelligence.

In 2007 four diplomats were {exp07|sent home} by either side in the quarrel over the {litv|murder} of Alexander Litvinenko, {litv|killed} with polonium in a London hotel.

~ World Cup 2018: your guide to the stadiums
~ Pound edges up on Brexit hopes
--
who haley: person US | Nikki Haley
who neb: office RU | ambassador
who ukenvoy: office GB | the British envoy
who france: state FR | France
who germany: state DE | Germany
who us: America; Washington; United States
where london: town GB 51.51 -0.13 | a London hotel
* exp23 SANCTION/expel occurred
  when: 2018-03-13/2018-03-15 bounded
  by: britain
  to: russia; "23 Russian diplomats"
  answers: pois "over"
  count: 23 "23 Russian diplomats"
* pois ASSAULT/unconventional occurred
  when: 2018-03-04 from text "March 4"
  where: salisbury
  by: russia alleged of may; russia alleged of us; russia alleged of ukenvoy; russia denied; britain alleged of neb
  to: skripal; daughter; "a detective sergeant"
  with: chemical "nerve agent"
  injured: 21 "21 people" side civilian
  injured: 2 "The pair" part side recipient
  said: may official "told"
* vow THREATEN occurred
  when: 2018-03-15 "Thursday"
  by: russia
  to: britain
  about: reply
  answers: exp23
* reply SANCTION announced
  when: ?
  by: russia; putin
  to: britain
  answers: exp23 "response"
* cutcon SANCTION/discontinue occurred
  when: 2018-03-13/2018-03-15 bounded
  by: britain
  to: russia
  answers: pois "over"
* ranks SUPPORT occurred
  when: 2018-03-15 "Thursday"
  by: us; france; germany
  to: britain
* rusrej REJECT occurred optional
  when: 2018-03-14/2018-03-15 bounded
  by: russia
  to: britain
  about: mayblame
  answers: mayblame
* joint ACCUSE/disapprove occurred
  when: 2018-03-15 "Thursday"
  by: us; france; germany; britain
  to: russia
  about: pois
  answers: pois "deplored"
* call REQUEST/change occurred
  when: 2018-03-15 "Thursday"
  by: us; france; germany; britain
  to: russia
  about: answer
* answer COOPERATE demanded optional
  when: ?
  by: russia
  to: opcw
* maysal CONSULT/visit occurred
  when: 2018-03-15 "Thursday"
  where: salisbury
  by: may
  to: "the policemen"
* mayblame ACCUSE/allege occurred
  when: 2018-03-14 from maysal "the day before"
  by: may
  to: russia
  about: pois
  where: "the Commons"
* revoke SANCTION/withdraw occurred
  when: 2018-03-13/2018-03-15 bounded
  by: may
  to: lavrov
* invite REQUEST/meet occurred
  when: ?
  by: britain
  to: lavrov
* boycott PROTEST/boycott announced
  when: ?
  by: may; "ministers"
  to: russia
* freeze SANCTION/discontinue hypothetical
  when: ?
  by: britain
  to: russia; "State assets" thing
* stop COERCE/restrict announced
  when: ?
  by: britain
  to: "travellers"
* ultim REQUEST/yield occurred
  when: 2018-03-12 "Monday"
  by: may
  to: russia
  about: pois
* rej REJECT/yield occurred
  when: 2018-03-12/2018-03-14 bounded
  by: lavrov; russia
  to: may
  about: ultim
  answers: ultim "refused any reply"
* sample COOPERATE demanded optional
  when: ?
  by: britain
  to: russia
* askedsam REQUEST/assist occurred
  when: 2018-03-12/2018-03-15 bounded
  by: lavrov
  to: britain
  about: sample
* rusacc ACCUSE/disapprove occurred
  when: 2018-03-14/2018-03-15 bounded
  by: rmfa
  to: britain
* scmeet CONSULT/multilateral occurred
  when: 2018-03-14 "Wednesday night"
  by: council; ukenvoy; haley; neb
* scacc ACCUSE/disapprove occurred
  when: 2018-03-14 "Wednesday night"
  by: ukenvoy
  to: neb; russia
  about: pois
  answers: pois
* haley SUPPORT occurred
  when: 2018-03-14 "Wednesday night"
  by: haley
  to: britain
* neb REJECT occurred optional
  when: 2018-03-14 "Wednesday night"
  by: neb
  to: ukenvoy
  about: scacc
  answers: scacc
* nebsug ACCUSE/allege occurred
  when: 2018-03-14 "Wednesday night"
  by: neb
  to: britain
  about: pois
* swap RETREAT/release occurred
  when: 2010 from text "2010"
  by: russia; us
  to: skripal; "three others"; "ten sleeper agents"
  released: 10 "ten sleeper agents"
* arr10 COERCE/arrest occurred
  when: ?
  by: us
  to: "ten sleeper agents"
  detained: 10 "ten sleeper agents"
* conv SANCTION/convict occurred
  when: 2006 from text "2006"
  by: "A Russian court"
  to: skripal
* exp07 SANCTION/expel occurred
  when: 2007 from text "2007"
  by: britain; russia
  to: russia; britain
  count: 4 "four diplomats"
  answers: litv "in the quarrel over"
* litv ASSAULT/targeted occurred
  when: ?
  where: london
  to: "Alexander Litvinenko"
  with: other "polonium"
  killed: 1 "Alexander Litvinenko" side recipient
* jointall ACCUSE/allege occurred
  when: 2018-03-15 "Thursday"
  by: us; france; germany; britain
  to: russia
  about: pois

== gx-expulsions-2
outlet: Nordic Morning
register: daily
published: 2018-03-31
--
Sixty for sixty: Moscow {exp60r|pays back}, and then some

MOSCOW. The moving vans were ordered even before the envelopes were opened. One after another the ambassadors of two dozen countries drove up to the Stalinist tower on Smolenskaya Square on Friday, stayed ten minutes and came out knowing how many of their staff must {exp30r|pack}: four Germans, four Poles, thirteen Ukrainians, three Danes, one Irishman. What Russia did the evening before to the Americans it did to the others by the same recipe, head for head.

On Thursday Sergei Lavrov had {summon|called in} Jon Huntsman and told him that 60 US diplomats had until the 5th of April to be {exp60r|gone} while the consulate general in St Petersburg, open since 1972, would be {petclose|shut} within two days. Washington on Monday had {exp60|ordered out} 60 Russians, twelve of them from the mission to the United Nations, and {seaclose|closed} the consulate in Seattle because it lay too near a submarine base.

"We {exp60r|respond} in a mirror-like way, but not only," said the minister. For Britain, which started the avalanche and had already {exp23r|lost} 23 people in the first round, the Russian foreign ministry went a step further: it must, within one month, {cap|cut} its missions {cap|down} to the size of Russia's in London, some fifty jobs more. Two weeks before, it had {council|closed} the British Council and {petuk|withdrawn} the permit for the British consulate general in the city on the Neva.

The White House {whregret|regretted} the {exp60r|step} "further straining" relations and said that it had been foreseen. Heather Nauert at the State Department was sharper: there was {statecond|no justification} for it, and Washington {reserve|reserves} the right to {again!threatened|react}. Theresa May {maycond|deplored} the {exp60r|response} as that of a state which "has flouted international law", and {thank|thanked} the 27 governments - "the greatest collective {exp30|expulsion} of Russian intelligence officers in history" - that {exp30|sent away} more than 150 in all. Hungary did it with one. Austria {refuse|declined}, because it sees itself as a bridge; neither Portugal nor Slovenia joined. The alliance in Brussels {natoexp|removed} seven from the Russian mission and {natodeny|denied} three more their accreditation on Tuesday; Jens Stoltenberg said Moscow had to learn that there are costs.

All of it for a {pois|crime} in which nobody has died. Skripal's daughter is "improving rapidly", the hospital at Salisbury reported on Thursday. Her father remains critical. Detectives now believe that the agent was {pois|smeared} on the handle of the front door: 250 of them are at work. Moscow {access|asked} once again {access|for} consular access to its citizen and put fourteen written {q14|questions} to Britain, the twelfth being whether London makes the poison itself. On Friday evening it {aeroacc|protested} against the {search|search} of an Aeroflot airliner at Heathrow, which it {aeroacc|called} a blatant provocation. The British security minister said such checks were routine.

In the capital of Russia people took it with a shrug. On the steps of the American embassy a pensioner in a fur cap {picket|held up} a sheet of cardboard: "Take me too". Police {picketarr|led} him {picketarr|away}.

And on? "There's nobody left to expel," a European envoy joked while carrying a cactus to his car. The hotline between the general staffs, for what it's worth, was {hotline|used} on Wednesday.

~ Sudoku - Weather - TV
--
who daughter: Skripal's daughter
who skripal: Her father
who huntsman: person US | Jon Huntsman
who whouse: office US | The White House
who state: body US | State Department
who stolt: person - | Jens Stoltenberg
who nato: The alliance in Brussels
who austria: state AT | Austria
who hungary: state HU | Hungary
who portugal: state PT | Portugal
who slovenia: state SI | Slovenia
who lavrov: the minister
where smolen: site RU 55.745 37.583 | Smolenskaya Square
where heathrow: site GB 51.47 -0.45 | Heathrow
where petersburg: the city on the Neva
* exp60r SANCTION/expel occurred
  when: 2018-03-29 "Thursday"
  by: russia; lavrov
  to: us; "60 US diplomats"
  answers: exp60 "respond"
  count: 60 "60 US diplomats"
  said: lavrov official "told"
* exp30r SANCTION/expel occurred
  when: 2018-03-30 "Friday"
  where: smolen
  by: russia
  to: "two dozen countries"
  count: 24 "two dozen countries"
  answers: exp30 "head for head"
* summon REQUEST/meet occurred
  when: 2018-03-29 "Thursday"
  by: lavrov
  to: huntsman
* petclose SANCTION/discontinue announced
  when: 2018-03-29/2018-03-31 bounded from summon "within two days"
  where: petersburg
  by: russia
  to: us; "the consulate general" thing
  said: lavrov official "told"
* exp60 SANCTION/expel occurred
  when: 2018-03-26 "Monday"
  by: us
  to: russia; "60 Russians"
  count: 60 "60 Russians"
* seaclose SANCTION/discontinue occurred
  when: 2018-03-26 "Monday"
  where: seattle
  by: us
  to: russia; "the consulate" thing
* cap SANCTION/expel announced
  when: 2018-03-30/2018-04-30 bounded "within one month"
  by: rmfa; russia
  to: britain
  count: ~50 "some fifty jobs"
* council SANCTION/discontinue occurred
  when: 2018-03-17 from cap "Two weeks before"
  by: russia
  to: britain; "the British Council" thing
* petuk SANCTION/discontinue occurred
  when: 2018-03-17 from cap "Two weeks before"
  where: petersburg
  by: russia
  to: britain; "the British consulate general" thing
* whregret ACCUSE/disapprove occurred optional
  when: 2018-03-29/2018-03-31 bounded
  by: whouse
  to: russia
  about: exp60r
  answers: exp60r
* reserve THREATEN/relations occurred
  when: 2018-03-29/2018-03-31 bounded
  by: state; us
  to: russia
  about: again
  answers: exp60r
* again SANCTION threatened optional
  when: ?
  by: us
  to: russia
* maycond ACCUSE/disapprove occurred
  when: 2018-03-29/2018-03-31 bounded
  by: may
  to: russia
  about: exp60r
  answers: exp60r "deplored"
* pois ASSAULT/unconventional occurred
  when: ?
  where: "the handle of the front door"; salisbury
  to: skripal; daughter "Skripal's daughter"
  with: chemical "the agent"
  killed: 0 "nobody has died" side recipient
  said: "Detectives" official "believe"
* thank SUPPORT occurred
  when: 2018-03-29/2018-03-31 bounded
  by: may
  to: "the 27 governments"
  about: exp30
  answers: exp30 "thanked"
* exp30 SANCTION/expel occurred
  when: 2018-03-26/2018-03-30 bounded
  by: "the 27 governments"; hungary
  to: russia
  count: >=150 "more than 150"
* refuse REJECT occurred
  when: 2018-03-26/2018-03-31 bounded
  by: austria; portugal; slovenia
  to: britain
  about: exp30
* natoexp SANCTION/expel occurred
  when: 2018-03-27 "Tuesday"
  by: nato
  to: russia
  count: 7 "seven"
* natodeny REJECT occurred
  when: 2018-03-27 "Tuesday"
  by: nato
  to: russia
  count: 3 "three more"
* access REQUEST/change occurred
  when: 2018-03-29/2018-03-31 bounded
  by: russia
  to: britain
  about: RETREAT/access by britain to russia
* q14 REQUEST/change occurred
  when: 2018-03-29/2018-03-31 bounded
  by: russia
  to: britain
* aeroacc ACCUSE/disapprove occurred
  when: 2018-03-30 "Friday evening"
  by: russia
  to: britain
  about: search
  answers: search "protested against"
* search COERCE/restrict occurred
  when: ?
  where: heathrow
  by: britain
  to: "an Aeroflot airliner" thing
* picket PROTEST/demo occurred
  when: 2018-03-30/2018-03-31 bounded
  where: "the steps of the American embassy"; "the capital of Russia"
  by: "a pensioner in a fur cap"
  to: us
* picketarr COERCE/arrest occurred
  when: 2018-03-30/2018-03-31 bounded
  where: "the steps of the American embassy"; "the capital of Russia"
  by: "Police"
  to: "a pensioner in a fur cap"
  detained: 1 "a pensioner" side civilian
* hotline CONSULT/phone occurred optional
  when: 2018-03-28 "Wednesday"
  by: russia; us
* exp23r SANCTION/expel occurred
  when: ?
  by: russia
  to: britain; "23 people"
  count: 23 "23 people"
* statecond ACCUSE/disapprove occurred
  when: 2018-03-29/2018-03-31 bounded
  by: state
  to: russia
  about: exp60r
  answers: exp60r "no justification for it"
figure: troops 250 "250" voice "Detectives"

== gx-expulsions-3
outlet: Institute for Arms Law, Quarterly Notes
register: analysis
published: 2018-09-12
--
The Salisbury case, March to September: a calendar with remarks

4 March. In Salisbury an exchanged spy and his daughter are {pois|poisoned}. On 8 July a woman of 44 dies, {dawn|poisoned} eight days earlier out of a scent bottle that a friend had found; the police treat it as {dawn|murder}.

12 and 14 March. Mrs May first sets a {ultim|deadline}, then {exp23|expels} 23 diplomats. There has been debate whether a state may {ultim|demand} disclosure within two days when the Chemical Weapons Convention gives ten. Russia {rej|declined} on exactly that ground.

17 March. Moscow {exp23r|expels} 23 in return, {petuk|closes} a consulate and {council|shuts} a cultural institute.

26 to 30 March. The {exp30|wave}. The United States {exp60|sends} 60 {exp60|home}; the EU as such only {euenv|recalled} its ambassador for consultations, on the 23rd, after its leaders had {eusum|agreed} at a Brussels {eusummit|summit} that Russian guilt was "highly likely". Russia {exp60r|retaliated} in equal number.

4 April. At The Hague the executive council of the OPCW {votedown|voted down} a Russian {jointprop|proposal} for a joint inquiry: six in favour, fifteen against, seventeen abstaining. Moscow {badfaith|presents} this as proof of bad faith; the British envoy {perverse|called} the {jointprop|offer} perverse.

12 April. The inspectors, whom London had {invinsp|invited} in, {confirm|confirmed} identity and high purity of the substance without saying where it had been made. May {callmeet|called} a {scmeet2|meeting} of the Security Council for the 18th. No vote.

8 August. Washington {cbw|determines} that Russia has {pois|used} a chemical weapon against its own nationals, which by a law of 1991 triggers a {cbwsanc|ban} on sensitive exports from 22 August. A second, heavier {cbwsanc2!threatened|round} falls due in ninety days unless Russia {inspec!hypothetical|lets} inspectors in. The Kremlin {kremcond|called} the {cbwsanc|step} unlawful; the rouble fell to its lowest since 2016.

5 September. British prosecutors {charge|charge} two men travelling as Alexander Petrov and Ruslan Boshirov with conspiracy to {pois|murder}. The prime minister {maygru|tells} the House they are officers of the GRU, and the order for the {pois|attempt} was given "high up in the Russian state". There will be no {extr!denied|request} for extradition, as Russia's constitution forbids it; a European arrest {warrant|warrant} was issued. On the 6th Paris, Berlin, Ottawa and Washington {back|endorse} the {maygru|finding} "with full confidence", and at the table of the Council Moscow's ambassador {lies|dismissed} it as a cocktail of lies. Today, 12 September, Putin says in Vladivostok that the two have been found and are civilians.

Remarks

First: mass expulsion is a blunt tool, but it signals better than a communique. In 1971 Britain alone {foot|threw out} 105 Soviet officials; in 2016 Barack Obama {exp35|expelled} 35 for {hack|meddling} in an election, and Putin, to general surprise, {noreply!denied|answered} nothing. Half a year later he nevertheless ordered the American missions to {cut755|shed} 755 posts, when the Congress adopted new {caatsa|sanctions}.

Second: since June the watchdog can name culprits, a power the states parties {attrib|gave} it by 82 votes to 24 at a special {cspmeet|session} which Britain had {askcsp|called for}. Russia {walk|hinted} that it could {walk2!threatened|leave} the body.

Third: nothing has been learnt about motive.
--
who skripal: an exchanged spy
who obama: person US | Barack Obama
who congress: body US | the Congress
who ukpros: office GB | British prosecutors
who twomen: person RU | two men travelling as Alexander Petrov and Ruslan Boshirov
who ukgov4: coalition - | Paris, Berlin, Ottawa and Washington
who execc: body - | the executive council of the OPCW
who parties: coalition - | the states parties
who watchdog: organisation - | the watchdog
who woman: person GB | a woman of 44
who police: force GB | the police
who neb: office RU | Moscow's ambassador
where hague: town NL 52.08 4.31 | The Hague
where brussels: town BE 50.85 4.35 | Brussels
where vladi: town RU 43.12 131.89 | Vladivostok
* pois ASSAULT/unconventional occurred
  when: 2018-03-04 from text "4 March"
  where: salisbury
  by: russia alleged of may; russia alleged of us; twomen alleged of ukpros
  to: skripal "an exchanged spy"; daughter
  with: chemical "a chemical weapon"
* dawn ASSAULT/unconventional occurred
  when: 2018-06-30 from text "8 July" "eight days earlier"
  to: woman
  with: chemical "scent bottle"
  killed: 1 "a woman of 44" side civilian
  said: police official "treat"
* ultim REQUEST/yield occurred
  when: 2018-03-12 from text "12"
  by: may
  to: russia
  about: pois
* exp23 SANCTION/expel occurred
  when: 2018-03-14 from text "14 March"
  by: may
  to: russia; "23 diplomats"
  count: 23 "23 diplomats"
* rej REJECT/yield occurred
  when: 2018-03-12/2018-03-14 bounded
  by: russia
  to: may
  about: ultim
  answers: ultim "declined"
* exp23r SANCTION/expel occurred
  when: 2018-03-17 from text "17 March"
  by: russia
  to: britain
  count: 23 "23"
  answers: exp23 "in return"
* petuk SANCTION/discontinue occurred
  when: 2018-03-17 from text "17 March"
  by: russia
  to: britain; "a consulate" thing
* council SANCTION/discontinue occurred
  when: 2018-03-17 from text "17 March"
  by: russia
  to: britain; "a cultural institute" thing
* exp30 SANCTION/expel occurred
  when: 2018-03-26/2018-03-30 from text "26 to 30 March"
  by: us
  to: russia
* exp60 SANCTION/expel occurred
  when: 2018-03-26/2018-03-30 bounded from text "26 to 30 March"
  by: us
  to: russia
  count: 60 "60"
  part_of: exp30
* euenv SANCTION/withdraw occurred
  when: 2018-03-23 from text "the 23rd"
  by: eu
  to: russia
* eusum AGREE occurred
  when: 2018-03-04/2018-03-23 bounded
  where: brussels
  by: eu "its leaders"
  about: pois
* eusummit CONSULT/multilateral occurred
  when: 2018-03-04/2018-03-23 bounded
  where: brussels
  by: eu "its leaders"
* exp60r SANCTION/expel occurred
  when: 2018-03-26/2018-03-30 bounded from text "26 to 30 March"
  by: russia
  to: us
  answers: exp60 "retaliated"
* votedown REJECT occurred
  when: 2018-04-04 from text "4 April"
  where: hague
  by: execc
  to: russia
  about: jointprop
  answers: jointprop
* jointprop REQUEST/assist occurred
  when: 2018-04-04 from text "4 April"
  where: hague
  by: russia
  to: execc
  about: ACCUSE/investigate
* perverse REJECT occurred
  when: 2018-04-04 from text "4 April"
  where: hague
  by: "the British envoy"
  to: russia
  about: jointprop
  answers: jointprop "called the offer perverse"
* invinsp REQUEST/assist occurred
  when: 2018-03-04/2018-04-12 bounded
  by: britain
  to: "The inspectors"
* confirm SUPPORT occurred optional
  when: 2018-04-12 from text "12 April"
  by: "The inspectors"
  to: britain
* callmeet REQUEST/meet occurred
  when: 2018-04-12/2018-04-18 bounded
  by: may
  to: council
  about: scmeet2
* scmeet2 CONSULT/multilateral occurred
  when: 2018-04-18 from text "the 18th"
  by: council
* cbw ACCUSE/allege occurred
  when: 2018-08-08 from text "8 August"
  by: us
  to: russia
  about: pois
* cbwsanc SANCTION/discontinue occurred
  when: 2018-08-22 from text "22 August"
  by: us
  to: russia
  answers: cbw "triggers"
* cbwsanc2 SANCTION/discontinue threatened
  when: 2018-08/2018-11 bounded "ninety days"
  by: us
  to: russia
* inspec RETREAT/access hypothetical
  when: ?
  by: russia
  to: "inspectors"
* kremcond ACCUSE/disapprove occurred
  when: 2018-08-08/2018-09-12 bounded
  by: russia
  to: us
  about: cbwsanc
  answers: cbwsanc
* charge ACCUSE/investigate occurred
  when: 2018-09-05 from text "5 September"
  by: ukpros
  to: twomen
  about: pois
* maygru ACCUSE/allege occurred
  when: 2018-09-05 from text "5 September"
  by: may
  to: gru; russia
  about: pois
* extr REQUEST denied
  when: 2018-09-05/2018-09-12 bounded
  by: britain
  to: russia
* warrant ACCUSE/investigate occurred
  when: 2018-09-05/2018-09-12 bounded
  by: ukpros
  to: twomen
  about: pois
* back SUPPORT occurred
  when: 2018-09-06 from text "the 6th"
  by: ukgov4
  to: britain
  about: maygru
  answers: maygru
* lies REJECT occurred optional
  when: 2018-09-06 from text "the 6th"
  by: neb
  to: britain
  about: maygru
  answers: maygru "dismissed it"
* foot SANCTION/expel occurred
  when: 1971 from text "1971"
  by: britain
  to: "105 Soviet officials"
  count: 105 "105 Soviet officials"
* exp35 SANCTION/expel occurred
  when: 2016 from text "2016"
  by: obama
  to: russia
  count: 35 "35"
  answers: hack "for meddling"
* hack COERCE/cyber occurred
  when: 2016 from text "2016"
  by: russia alleged of obama
  to: us
* noreply SANCTION denied
  when: 2016/2017 bounded
  by: putin
  to: obama
* cut755 SANCTION/expel occurred
  when: 2017 from exp35 "Half a year later"
  by: putin
  to: us
  count: 755 "755 posts"
* caatsa SANCTION/discontinue occurred
  when: 2017 from exp35 "Half a year later"
  by: congress
  to: russia
* attrib AGREE occurred
  when: 2018-06 "June"
  by: parties
  to: watchdog
* cspmeet CONSULT/multilateral occurred
  when: 2018-06 "June"
  by: parties
* askcsp REQUEST/meet occurred
  when: ?
  by: britain
  to: parties
  about: cspmeet
* walk THREATEN/relations occurred
  when: 2018-06/2018-09-12 bounded
  by: russia
  to: watchdog
  about: walk2
* walk2 SANCTION/withdraw threatened
  when: ?
  by: russia
  to: watchdog
* badfaith ACCUSE/disapprove occurred optional
  when: 2018-04-04/2018-09-12 bounded
  by: russia
  to: execc
  about: votedown
  answers: votedown "this"
figure: votes 6 "six in favour" of execc
figure: votes 15 "fifteen against" of execc
figure: votes 17 "seventeen abstaining" of execc
figure: votes 82 "82 votes" of parties
figure: votes 24 "24" of parties
