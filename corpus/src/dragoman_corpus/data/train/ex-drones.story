story: ex-drones
conflict: Ukraine
countries: RU, UA
facts: On 3 May 2023 Russia said two drones had been downed over the Kremlin in the night and named it an attempt on Putin's life; Zelensky, in Helsinki, denied it; Peskov named Washington on the 4th. Shelling of Kherson on 3 May killed 21, then 23.
  Kyiv was attacked with drones on 3, 4 and 5 May (18 of 24 downed on the 4th). On 30 May eight drones (Moscow: five shot down, three jammed) flew at Moscow, two people hurt; the same night one person died in Kyiv. On 22 May fighters of the Russian
  Volunteer Corps and the Freedom of Russia Legion entered Belgorod region; Russia said on the 23rd it had killed over 70. (public record: Russian Defence Ministry, Kremlin, Ukrainian Air Force, regional governors, press.)

who putin: office RU | Vladimir Putin; Putin; the Russian president
who kremlin: office RU | the Kremlin press service; Kremlin press service; Dmitry Peskov; Peskov
who rumod: body RU | Russian Defence Ministry; defence ministry; Defence Ministry
who russia: state RU | Russia; Moscow
who ukraine: state UA | Ukraine; Kyiv; Kiev
who zelensky: office UA | Volodymyr Zelensky; Zelensky; Zelenskyy
who podolyak: office UA | Mykhailo Podolyak; Podolyak
who medvedev: office RU | Dmitry Medvedev; Medvedev
who us: state US | Washington; United States
who blinken: office US | Antony Blinken; Blinken
who sobyanin: office RU | Sergei Sobyanin; Sobyanin; the mayor
who uaf: force UA | Ukrainian air force; air defences; Ukrainian gunners
who russians: force RU | Russian forces; Russian troops; the Russians
who gladkov: office RU | Vyacheslav Gladkov; Gladkov; the governor
who rvc: group RU | Russian Volunteer Corps; the Corps
who legion: group RU | Freedom of Russia Legion; the Legion
where kremlinsite: site RU 55.7517 37.6178 | the Kremlin; Kremlin's Senate palace; Kremlin wall
where moscow: town RU 55.7522 37.6156 | MOSCOW; Russian capital
where kherson: town UA 46.6354 32.6169 | Kherson
where kyivt: town UA 50.4501 30.5234 | KYIV; Ukrainian capital
where odesa: town UA 46.4775 30.7326 | Odesa; Odessa
where helsinki: town FI 60.1695 24.9354 | Helsinki
where belgorod: province RU 50.6000 36.6000 | Belgorod region; Belgorod
where grayvoron: town RU 50.4860 35.6690 | Grayvoron; Graivoron
where donbas: region UA 48.20 38.00 | Donbas

== ex-drones-1
outlet: Crown Point Wire
register: wire
published: 2023-05-03
--
Russia says drones {krem|flown} at Kremlin were bid to {krem|kill} Putin; Kyiv denies it

MOSCOW, May 3 (CPW) - Russia on Wednesday {acc|accused} Ukraine of having {krem|sent} two drones against the Kremlin in the night to {krem|kill} Vladimir Putin, and said that it reserved the right to {retal|hit back} "where and when it sees fit". Volodymyr Zelensky, who was in Helsinki, denied that his country had anything to do with it.

Both machines were {down|disabled} by electronic means and came down in pieces on the grounds, the Kremlin press service said in a statement, twelve hours after the {krem|event}. The president was not in the building and will attend the {parade|parade} of May 9 as planned. Nobody was hurt. Footage on local channels shows an object {krem|bursting} above the dome of the Senate palace at 2.27 in the morning, while two men climb towards the flag with a torch.

"We don't {krem!denied|attack} Putin or Moscow. We {fight|fight} on our own territory," Zelensky told reporters beside the Nordic leaders whom he was {nordic|meeting}. His adviser Mykhailo Podolyak {podacc|charged} that Moscow was staging the thing to excuse "a large-scale terrorist {bigatt!hypothetical|provocation}" against Ukraine.

In the Ukrainian city of Kherson and its suburbs Russian shells {kherson|killed} at least 21 people and {kherson|wounded} 48 on the same day, officials there said. They {kherson|fell} on a supermarket, the railway station, a petrol station. The regional authorities announced a {curfew|curfew} from Friday evening until Monday. A strip of the front runs along the Dnipro there, and talk of a coming Ukrainian {offens!hypothetical|counteroffensive} is everywhere.

Dmitry Medvedev, deputy head of Russia's Security Council, wrote that no option was left but the "physical {medv,elim|elimination} of Zelensky and his cabal". The speaker of the Duma {volodin|called for} weapons "able to stop and {kyivdes!demanded|destroy} the Kyiv terrorist regime". Moscow's mayor, Sergei Sobyanin, {ban|banned} drone flights over the city with immediate effect.

In Washington Antony Blinken said he would take anything from the Kremlin "with a very large shaker of salt". The United Nations {un|urged} both sides to refrain from steps that raise the stakes.

The {krem|blow}, whoever {krem|struck} it, was not the first of the week. On Tuesday and Wednesday goods trains were {trains|derailed} by {trains|blasts} in Bryansk, on Wednesday a fuel depot near the Crimean bridge was {depot|set ablaze} by a drone, and before dawn Ukraine itself had {shahed|faced} 26 Iranian-made drones, of which it says that it {shahdown|shot down} 21.

~ Explainer: who was on the Kremlin roof?
--
who un: body - | United Nations
who volodin: office RU | The speaker of the Duma
who khauth: government UA | regional authorities
who offkh: office UA | officials there
who nordics: office - | Nordic leaders
where bryansk: province RU 53.2500 34.3700 | Bryansk
where crbridge: site - 45.31 36.51 | Crimean bridge
* krem ASSAULT/drone attempted
  when: 2023-05-03 "in the night"
  where: kremlinsite
  by: ukraine alleged of russia; ukraine denied; russia alleged of podolyak
  to: putin; kremlinsite thing
  with: drone "two drones" 2
  injured: 0 "Nobody" side recipient
  said: kremlin official "said"
  said: zelensky official denied "denied"
* acc ACCUSE/allege occurred
  when: 2023-05-03 "Wednesday"
  by: russia
  to: ukraine
  about: krem
* retal THREATEN/violence occurred
  when: 2023-05-03 "Wednesday"
  by: russia
  to: ukraine
  about: ASSAULT by russia to ukraine
  answers: krem "hit back"
* down ASSAULT occurred
  when: 2023-05-03
  where: kremlinsite
  to: "Both machines" thing
  count: 2 "Both machines"
  said: kremlin official "said"
* parade MOBILIZE/troops announced optional
  when: 2023-05-09 from text "May 9"
  by: putin
* fight ASSAULT ongoing optional
  when: 2023-05-03
  where: "our own territory"
  by: ukraine
  to: russia
  said: zelensky party "told"
* nordic CONSULT/multilateral occurred
  when: 2023-05-03
  where: helsinki
  by: zelensky; nordics
  to: nordics
* podacc ACCUSE/allege occurred
  when: 2023-05-03
  by: podolyak
  to: russia
  about: krem
* bigatt ASSAULT hypothetical
  when: ?
  where: "Ukraine"
  by: russia
  to: ukraine
  said: podolyak party "charged"
* kherson ASSAULT/heavy-weapons occurred
  when: 2023-05-03 "the same day"
  where: "a supermarket"; kherson
  by: russia
  to: "a supermarket" thing; "the railway station" thing; "a petrol station" thing; "people"
  with: artillery "Russian shells"
  killed: >=21 "at least 21 people" side civilian voice offkh
  injured: 48 "48" side civilian voice offkh
  said: offkh official "said"
* curfew COERCE/curfew announced
  when: 2023-05-05/2023-05-08 "Friday evening until Monday"
  where: kherson
  by: khauth
* offens ASSAULT hypothetical
  when: ?
  by: ukraine
  to: russia
* medv THREATEN/violence occurred
  when: 2023-05-03
  by: medvedev
  to: zelensky
  about: elim
  answers: krem "no option was left"
* elim ASSAULT/targeted threatened optional
  when: ?
  by: russia
  to: zelensky
* volodin REQUEST/assist occurred
  when: 2023-05-03
  by: volodin
  about: kyivdes
* kyivdes ASSAULT demanded optional
  when: ?
  to: ukraine
* ban COERCE/restrict occurred
  when: 2023-05-03
  where: "the city"
  by: sobyanin
  to: "drone flights" thing
* un REQUEST/yield occurred
  when: 2023-05-03
  by: un
  to: russia; ukraine
* trains ASSAULT/explosives occurred
  when: 2023-05-02/2023-05-03 "Tuesday and Wednesday"
  where: bryansk
  to: "goods trains" thing
* depot ASSAULT/drone occurred
  when: 2023-05-03 "Wednesday"
  where: "near the Crimean bridge"; crbridge
  to: "a fuel depot" thing
  with: drone "a drone" 1
* shahed ASSAULT/drone occurred
  when: 2023-05-03 "before dawn"
  where: "Ukraine"
  to: ukraine
  with: drone "26 Iranian-made drones" 26
  said: ukraine party "says"
* shahdown ASSAULT occurred
  when: 2023-05-03 "before dawn"
  where: "Ukraine"
  by: ukraine
  to: "26 Iranian-made drones" thing
  count: 21 "21"
  said: ukraine party "says"

== ex-drones-2
outlet: Granitsa Daily
register: daily
published: 2023-05-24
--
Two days behind the wire: {incurs|raid} on Belgorod ends, by Moscow's account, in a pile of {counter|burned} jeeps

The Russian Defence Ministry declared the {incurs|incursion} over on Tuesday afternoon. More than 70 "Ukrainian terrorists" were {counter|killed} by aircraft, artillery and border units, its spokesman Igor Konashenkov said; four armoured vehicles and five pickups had been {counter|wrecked}, and the rest {counter|thrown back} across the line, "where {finish|strikes} on them continued until they were {finish|eliminated}". He showed American-made trucks in a crater. No prisoners were shown.

The men themselves count otherwise. The Freedom of Russia Legion and the Russian Volunteer Corps, two outfits of Russians who {serve|fight} on Kyiv's side, {incurs|crossed} at the Graivoron post on Monday morning with a tank and, they say, "{free|liberated}" the village of Kozinka; their fighters {post|overran} the customs house, in which they {post|shot} a border guard, and for a few hours {gora|held} Gora-Podol. The Corps owned to two dead and ten {counter|wounded}. Its chief, Denis Kapustin, told journalists in a Ukrainian wood on Wednesday: "I think you will {kapthr,again|see} us again on that side."

Vyacheslav Gladkov, the governor, gave his own sums. One civilian was {incurs|killed} at Kozinka - "at the hands of Ukrainian soldiers", as he put it - and twelve were {incurs|hurt}, nine of them by drones which {dronesb|dropped} grenades on Graivoron and on the village of Borisovka by night. Nine settlements were {evac|emptied}, by bus. He had proclaimed a "{kto|counter-terrorist regime}", under which papers and telephones may be {ktocheck!hypothetical|checked} at will; it was {ktoend|lifted} on Tuesday at dusk.

Kyiv watched, by its own telling, "with interest". Podolyak: Ukraine "has nothing to do with the {incurs|raid}"; tanks can be bought in any Russian military shop. In the name of his president Dmitry Peskov {peskacc|accused} Kyiv of an {incurs|act} meant to distract from Bakhmut, whose {bakhmut|capture} the Wagner company had announced on Saturday. Washington, embarrassed by the trucks, made it plain that it does not "{ustold|encourage}" {strikes|strikes} inside Russia. Belgium {belg|asked} Kyiv how rifles that it had {rifles|given} got there.

A question put by bloggers in Russia, some of them former officers: how could eighty men in jeeps {incurs|advance} 10 kilometres into a nuclear power? General Alexander Lapin is said to have {lapin|driven} the invaders {lapin|off} in person. There is a film of it. He shouts "forward".

~ Map of the border | How we verify video
--
who rumod: Igor Konashenkov
who kapustin: person RU | Denis Kapustin
who guard: force RU | a border guard
who lapin: office RU | General Alexander Lapin
who belgium: state BE | Belgium
who wagner: group RU | Wagner company
who bloggers: population RU | bloggers in Russia
where kozinka: town RU 50.4800 35.5000 | Kozinka
where gora: town RU 50.4900 35.6500 | Gora-Podol
where borisovka: town RU 50.6000 36.0100 | Borisovka
where bakhmut: town UA 48.5950 38.0000 | Bakhmut
* incurs ASSAULT/firearms occurred
  when: 2023-05-22 "Monday morning"
  where: "the Graivoron post"; grayvoron; belgorod
  by: legion; rvc; ukraine alleged of gladkov; ukraine alleged of kremlin; ukraine denied
  to: russia
  with: tank "a tank" 1
  said: podolyak official denied
  killed: 1 "One civilian" side civilian voice gladkov
  injured: 12 "twelve" side civilian voice gladkov
* counter ASSAULT/heavy-weapons occurred
  when: 2023-05-22/2023-05-23 "Tuesday afternoon"
  where: kozinka; belgorod
  by: russia; "border units"
  to: legion; rvc; "four armoured vehicles" thing; "five pickups" thing
  with: airstrike "aircraft"; artillery "artillery"
  killed: >=70 "More than 70" side recipient voice rumod
  killed: 2 "two dead" side recipient voice rvc
  injured: 10 "ten wounded" side recipient voice rvc
  answers: incurs "thrown back"
  said: rumod party "said"
* finish ASSAULT/heavy-weapons occurred
  when: 2023-05-23
  where: "across the line"
  by: russia
  to: legion; rvc
  said: rumod party "said"
* serve ASSAULT ongoing optional
  when: 2023-05-24
  by: legion; rvc
  to: russia
* free COERCE/seize occurred
  when: 2023-05-22 "Monday morning"
  where: kozinka
  by: legion; rvc
  to: kozinka thing
  said: legion party "they say"
  said: rvc party "they say"
  part_of: incurs
* post ASSAULT/firearms occurred
  when: 2023-05-22 "Monday morning"
  where: "the customs house"; grayvoron
  by: legion; rvc
  to: guard; "the customs house" thing
  killed: 1 "a border guard" side recipient
  part_of: incurs
* gora COERCE/seize occurred
  when: 2023-05-22
  where: gora
  by: legion; rvc
  to: gora thing
  part_of: incurs
* kapthr THREATEN/violence occurred
  when: 2023-05-24 "Wednesday"
  where: "a Ukrainian wood"
  by: kapustin
  to: russia
  about: again
* again ASSAULT threatened optional
  when: ?
  by: rvc
  to: russia
* dronesb ASSAULT/drone occurred
  when: 2023-05-22/2023-05-23 bounded "by night"
  where: grayvoron; borisovka
  with: drone "drones"; grenade "grenades"
  said: gladkov official "gave"
  to: "nine of them"
  injured: 9 "nine of them" part side civilian voice gladkov
* evac AID occurred
  when: 2023-05-22/2023-05-24 bounded
  where: "Nine settlements"
  to: "Nine settlements"
  sites: 9 "Nine settlements"
* kto COERCE/martial-law occurred
  when: 2023-05-22/2023-05-23 bounded
  where: belgorod
  by: gladkov
* ktocheck COERCE/restrict hypothetical optional
  when: ?
  by: gladkov
* ktoend CONCEDE occurred
  when: 2023-05-23 "Tuesday at dusk"
  where: belgorod
  by: gladkov
* peskacc ACCUSE/allege occurred
  when: 2023-05-22/2023-05-24 bounded
  by: kremlin
  to: ukraine
  about: incurs
* bakhmut COERCE/seize occurred
  when: 2023-05-20 "Saturday"
  where: bakhmut
  by: wagner
  to: bakhmut thing
  said: wagner party claimed "announced"
* ustold REJECT/assist occurred
  when: 2023-05-22/2023-05-24 bounded
  by: us
  about: strikes
* strikes ASSAULT hypothetical
  when: ?
  where: "inside Russia"
  by: ukraine
  to: russia
* belg REQUEST/change occurred optional
  when: 2023-05-22/2023-05-24 bounded
  by: belgium
  to: ukraine
* rifles AID occurred
  when: ?
  by: belgium
  to: ukraine
* lapin ASSAULT occurred
  when: 2023-05-22/2023-05-23 bounded
  by: lapin
  to: legion "the invaders"; rvc
  part_of: counter
  said: "is said" unnamed

== ex-drones-3
outlet: Hanse Agentur
register: wire
published: 2023-05-30
--
Drones {mosc|hit} flats in Moscow as Kyiv is {kyiv|bombed} for third night

MOSCOW/KYIV, May 30 (HA) - At least eight drones {mosc|flew} at Moscow at daybreak on Tuesday, {mosc|damaging} the fronts of three apartment houses, in what appeared the largest {mosc|raid} on the Russian capital since the start of the war. Two people were slightly {mosc|injured}, mayor Sergei Sobyanin said; one went to hospital.

Five of the machines were {moscdown|shot down} by Pantsir batteries and three {moscdown|knocked} off course by jamming, the Defence Ministry said. A Telegram channel near the security services counted 25 or more. Residents of a tower on Profsoyuznaya street were {evacflats|led out} in slippers while sappers dealt with an unexploded charge.

Vladimir Putin {putacc|called} it a sign of "terrorist activity". The Ukrainians want to provoke us into mirror actions, he said, and spoke of a {hurq|blow} that his own forces had dealt "two or three days ago" to the headquarters of their military intelligence in Kyiv. The {mosc|attack} was an {mosc|answer} to that, in his view.

Podolyak said Kyiv was "pleased to watch" but not directly involved. Asked for a comment, the White House said it did {ussup|not support} {strikes|attacks} inside Russia. Britain's foreign secretary, James Cleverly, in Tallinn, {clev|granted} Ukraine a "legitimate right to project force" beyond its border.

Three hours earlier air raid sirens had sent the Ukrainian capital into its metro stations for the third {kyiv|raid} in 24 hours. One woman was {kyiv|killed} on her balcony and four people were {kyiv|wounded} when the wreck of a drone {kyiv|fell} on a high-rise in the Holosiiv district. Of 31 {kyiv|launched}, Ukraine's air force said, 29 were {kyivdown|destroyed}. On Monday, for the first time, missiles had {daylight|come} by daylight, all eleven of them {daylightdown|intercepted}; a child was filmed running, screaming, with a school bag. In May the city has been {mayagg|attacked} seventeen times.

In Belgorod region, {incurs|entered} last week by anti-Putin fighters, {shebe|shelling} of a shelter for refugees {shebe|killed} a guard on Tuesday, governor Gladkov said. Farther south, in Luhansk region, Moscow-installed officials {karp|blamed} Ukraine for the {karpov|shelling} of a poultry farm at Karpaty, in which five died.

Wagner's founder, Yevgeny Prigozhin, {prig|railed at} the generals, who, he said, had slept. "You stinking animals, what are you doing?" Medvedev {medbrit|threatened} British officials, any of whom could now be {medbr2!threatened|treated} as a military target.

~ Live: follow the latest
--
who ukrainians: population UA | The Ukrainians
who whitehouse: office US | White House
who cleverly: office GB | James Cleverly
who prigozhin: person RU | Yevgeny Prigozhin
who moinst: government - | Moscow-installed officials
who britoff: office GB | British officials
who generals: force RU | the generals
who uaf: Ukraine's air force
who fighters: group RU | anti-Putin fighters
where tallinn: town EE 59.4370 24.7535 | Tallinn
where profs: site RU 55.6400 37.5300 | Profsoyuznaya street
where holosiiv: district UA 50.3900 30.5100 | Holosiiv district
where luhansk: province UA 49.0000 39.0000 | Luhansk region
where karpaty: town UA 48.4300 38.9400 | Karpaty
where moscow: in Moscow; at Moscow
* mosc ASSAULT/drone occurred
  when: 2023-05-30 "at daybreak on Tuesday"
  where: profs; moscow
  by: ukrainians alleged of putin; ukraine denied
  to: moscow thing; "three apartment houses" thing
  with: drone "eight drones" 8
  injured: 2 "Two people" side civilian voice sobyanin
  answers: hurq "an answer to that"
  said: sobyanin official "said"
  said: podolyak official denied "said"
* kyiv ASSAULT/drone occurred
  when: 2023-05-30 from mosc "Three hours earlier"
  where: holosiiv; kyivt
  to: "a high-rise" thing; "One woman"; kyivt thing
  with: drone "31 launched" 31
  killed: 1 "One woman" side civilian
  injured: 4 "four people" side civilian
  part_of: mayagg
  said: uaf party "said"
* moscdown ASSAULT occurred
  when: 2023-05-30 "at daybreak on Tuesday"
  where: moscow
  by: russia
  to: "the machines" thing
  with: air-defence "Pantsir batteries"
  count: 8 "eight drones"
  said: rumod party "said"
* evacflats AID occurred
  when: 2023-05-30
  where: profs; moscow
  to: "Residents of a tower"
* putacc ACCUSE/allege occurred
  when: 2023-05-30
  by: putin
  to: ukrainians
  about: mosc
  answers: mosc "called it"
* hurq ASSAULT occurred
  when: 2023-05-27/2023-05-28 bounded "two or three days ago"
  where: "the headquarters of their military intelligence"; kyivt
  by: russia "his own forces"
  to: "the headquarters of their military intelligence" thing; ukraine
  said: putin party "spoke"
* ussup REJECT/assist occurred
  when: 2023-05-30
  by: whitehouse
  to: ukraine
  about: strikes
* strikes ASSAULT hypothetical
  when: ?
  where: "inside Russia"
  by: ukraine
  to: russia
* clev SUPPORT occurred
  when: 2023-05-30
  where: tallinn
  by: cleverly
  to: ukraine
* kyivdown ASSAULT occurred
  when: 2023-05-30
  where: kyivt
  by: uaf
  to: "31 launched" thing
  count: 29 "29"
  said: uaf party "said"
* daylight ASSAULT/heavy-weapons occurred
  when: 2023-05-29 "Monday"
  where: kyivt
  to: kyivt thing
  with: missile "missiles" 11
  part_of: mayagg
* daylightdown ASSAULT occurred
  when: 2023-05-29 "Monday"
  where: kyivt
  to: "missiles" thing
  count: 11 "eleven of them"
* mayagg ASSAULT/aerial occurred
  when: 2023-05 "May"
  where: kyivt
  to: kyivt thing
  count: 17 "seventeen times"
* incurs ASSAULT/firearms occurred
  when: 2023-05-22/2023-05-28 week "last week"
  where: belgorod
  by: fighters
  to: russia
* shebe ASSAULT/heavy-weapons occurred
  when: 2023-05-30 "Tuesday"
  where: "a shelter for refugees"; belgorod
  to: "a guard"; "a shelter for refugees" thing
  killed: 1 "a guard" side civilian voice gladkov
  said: gladkov official "said"
* karp ACCUSE/allege occurred
  when: ?
  where: luhansk
  by: moinst
  to: ukraine
  about: karpov
* karpov ASSAULT/heavy-weapons occurred
  when: ?
  where: karpaty; luhansk
  by: ukraine alleged of moinst
  to: "a poultry farm" thing
  killed: 5 "five died" side civilian
  said: moinst party "blamed"
* prig ACCUSE/disapprove occurred
  when: 2023-05-30
  by: prigozhin
  to: generals
* medbrit THREATEN/violence occurred
  when: 2023-05-30
  by: medvedev
  to: britoff
  about: medbr2
* medbr2 ASSAULT/targeted threatened optional
  when: ?
  by: russia
  to: britoff
