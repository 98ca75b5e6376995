story: ex-wagner
conflict: Russia
countries: RU
facts: On 23 June 2023 Yevgeny Prigozhin said the Russian army had struck his camps with missiles and announced a march; the FSB opened a case of armed mutiny. On 24 June Wagner took the district headquarters in Rostov and drove towards Moscow,
  shooting down six or seven helicopters and an Il-22; Putin spoke of treason. Lukashenko brokered a halt some 200 km from Moscow that evening; the case was to be dropped. Prigozhin gave on the 26th about 30 of his dead. The FSB closed the case on the
  27th. Putin received him on 29 June, told on 10 July. On 23 August his aircraft fell in Tver region, ten dead. (public record: addresses of Putin, statements of FSB, Kremlin and Lukashenko, Prigozhin's audio messages.)

who prig: person RU | Yevgeny Prigozhin; Prigozhin; Prigozhin himself; the mutineer
who wagner: group RU | Wagner; Wagner group; mercenaries; the mercenaries; the Wagner men; the fighters; his men
who putin: office RU | Vladimir Putin; Putin; President Putin
who fsb: body RU | FSB; Federal Security Service
who rumod: body RU | Russian Defence Ministry; defence ministry; Defence Ministry
who shoigu: office RU | Sergei Shoigu; Shoigu
who gerasimov: office RU | Valery Gerasimov; Gerasimov
who surovikin: office RU | Sergei Surovikin; Surovikin
who luka: office BY | Alexander Lukashenko; Lukashenko; the Belarusian president
who peskov: office RU | Dmitry Peskov; Peskov; Kremlin; the Kremlin
who army: force RU | Russian army; the army; army pilots; the air force; airmen
who kadyrov: office RU | Ramzan Kadyrov; Kadyrov
who sobyanin: office RU | Sergei Sobyanin; Sobyanin
who prosecutor: body RU | Prosecutor General; prosecutors
who us: state US | United States; Washington
who biden: office US | Joe Biden; Biden
who ukraine: state UA | Ukraine; Kyiv
where rostov: town RU 47.2313 39.7233 | Rostov-on-Don; Rostov
where hq: site RU 47.2270 39.7150 | Southern Military District headquarters; the headquarters; district headquarters
where voronezh: province RU 51.6720 39.1843 | Voronezh region; Voronezh
where moscow: town RU 55.7522 37.6156 | Moscow
where lipetsk: province RU 52.6100 39.5700 | Lipetsk region; Lipetsk
where belarus: country BY 53.0 28.0 | Belarus
where tver: province RU 57.0000 34.0000 | Tver region

== ex-wagner-1
outlet: Ostsee Depeschen
register: wire
published: 2023-06-24
--
Wagner column {turn|turns back} 200 km short of Moscow after Belarus {deal|deal}

MOSCOW, June 24 (OD) - Yevgeny Prigozhin, the head of the mercenary company Wagner, {turn|called off} his {march|drive} on Moscow on Saturday evening, twelve hours after Vladimir Putin had {vow|promised} to {crush|crush} what he {stab|called} a "{march|stab in the back}", and {turn|ordered} columns already within two hundred kilometres of the city to {turn|return} to their camps "to avoid Russian blood".

The {deal|arrangement} was {talk|brokered} by Alexander Lukashenko, who had {talk|talked} with the mutineer on the telephone the whole day with Putin's {consent|consent}, his office in Minsk said. Under it Prigozhin is to {move|move} to Belarus, the criminal {case|case} against him will be {drop|closed}, and none of those who took part in the {march|uprising} will be {amnesty|prosecuted}, Kremlin spokesman Dmitry Peskov told reporters. Fighters who stayed out of it may {sign|sign} contracts with the Defence Ministry.

Late at night the Wagner men {leave|drove out} of Rostov-on-Don, where before dawn they had {hq|occupied} the Southern Military District headquarters without a shot. People {clap|clapped}; some {boo|booed} the police who came back.

On the way north there had been blood. Wagner gunners {down|shot down} six helicopters and an Ilyushin-22 command aircraft, bloggers close to the army reported; at least thirteen airmen were {down|killed}. The Defence Ministry has not spoken of losses. In Voronezh a {strike|strike} from a helicopter on the column {strike|set} a tank of an oil depot {strike|on fire}. In Lipetsk region diggers {dig|tore up} the M4 highway to stop the trucks. In Moscow soldiers {guns|set up} machine gun posts by the ring road and mayor Sergei Sobyanin {dayoff|declared} Monday a day off. Ramzan Kadyrov {kadsend|sent} his men to Rostov; they came late.

It had begun on Friday with a voice message. Prigozhin, for months at odds with Sergei Shoigu over ammunition and over an {order|order} that all volunteers sign up with the ministry by July 1, {accuse|accused} him of a rocket {camp|attack} on a Wagner camp in the rear that {camp|killed} "a huge number" of comrades. "There are 25,000 of us and we are going to {findout|find out} why there is lawlessness in the country." The ministry denied the {camp!denied|strike}. The FSB opened a {case|case} over a {callmut|call} to armed {march|mutiny} and {fsburge|urged} the fighters to {seizelead|seize} their leader. General Sergei Surovikin {suro|appealed} to them in a video, a gun in his lap, to {goback|go back}.

Joe Biden {biden|spoke} with the leaders of France, Germany and Britain. Poland and Latvia {polborder,latborder|tightened} their borders. Volodymyr Zelensky {zel|called} the day proof of "full-scale weakness"; Ukraine said its troops had {gain|gained} ground near Bakhmut while it lasted.
--
who zelensky: office UA | Volodymyr Zelensky
who bloggers: population RU | bloggers close to the army
who leaders3: office - | leaders of France, Germany and Britain
who poland: state PL | Poland
who latvia: state LV | Latvia
who people: population RU | People
who wagner: Wagner gunners; Fighters
where bakhmut: town UA 48.5950 38.0000 | Bakhmut
where m4: site RU 53.0000 39.0000 | M4 highway
* march ASSAULT occurred
  when: 2023-06-23/2023-06-24 "Friday"
  where: rostov; voronezh
  by: prig; wagner
* turn RETREAT/withdraw occurred
  when: 2023-06-24 "Saturday evening"
  where: "200 km short of Moscow"
  by: prig; wagner
* deal AGREE occurred
  when: 2023-06-24
  by: prig; luka
  about: move
* vow THREATEN/violence occurred
  when: 2023-06-24 from turn "twelve hours"
  by: putin
  to: prig; wagner
  about: crush
* crush ASSAULT threatened optional
  when: ?
  by: putin
  to: prig; wagner
* stab ACCUSE/disapprove occurred
  when: 2023-06-24 from turn "twelve hours"
  by: putin
  to: prig
  about: march
  answers: march "called"
* talk CONSULT/third-party occurred
  when: 2023-06-24 "the whole day"
  by: luka; prig
  to: prig
  said: luka official "said"
* consent AGREE occurred optional
  when: 2023-06-24
  by: putin
  to: luka
  about: talk
  said: luka official "said"
* move RETREAT/withdraw announced
  when: ?
  where: belarus
  by: prig
  said: peskov official "told"
* case ACCUSE/investigate occurred
  when: 2023-06-23/2023-06-24 bounded
  by: fsb
  to: prig
  about: march
  answers: callmut "over a call"
* drop CONCEDE announced
  when: ?
  to: prig
  about: case
  said: peskov official "told"
* amnesty CONCEDE announced
  when: ?
  to: wagner; "those who took part in the uprising"
  about: march
  said: peskov official "told"
* sign AGREE announced optional
  when: ?
  by: wagner
  to: rumod
  said: peskov official "told"
* leave RETREAT/withdraw occurred
  when: 2023-06-24 "Late at night"
  where: rostov
  by: wagner
* hq COERCE/seize occurred
  when: 2023-06-24 "before dawn"
  where: hq; rostov
  by: wagner
  to: hq thing
  part_of: march
* clap SUPPORT occurred optional
  when: 2023-06-24 "Late at night"
  where: rostov
  by: people
  to: wagner
* boo PROTEST occurred optional
  when: 2023-06-24 "Late at night"
  where: rostov
  by: "some"
  to: "the police"
* down ASSAULT/heavy-weapons occurred
  when: 2023-06-24
  where: "On the way north"
  by: wagner
  to: army; "six helicopters" thing; "an Ilyushin-22 command aircraft" thing
  killed: >=13 "at least thirteen airmen" side recipient voice bloggers
  aircraft: 6 "six helicopters"
  said: bloggers unnamed "reported"
  part_of: march
* strike ASSAULT/aerial occurred
  when: 2023-06-24
  where: voronezh
  to: "the column"; "a tank of an oil depot" thing
  with: helicopter "a helicopter"
* dig COERCE/restrict occurred
  when: 2023-06-24
  where: m4; lipetsk
  by: "diggers"
  to: m4 thing; "the trucks" thing
* guns MOBILIZE/troops occurred
  when: 2023-06-24
  where: "the ring road"; moscow
  by: "soldiers"
  with: small-arms "machine gun"
* dayoff COERCE/restrict occurred optional
  when: 2023-06-24
  where: moscow
  by: sobyanin
* kadsend MOBILIZE/troops occurred
  when: 2023-06-24
  where: rostov
  by: kadyrov
* order REQUEST/change occurred
  when: ?
  by: shoigu
  to: "all volunteers"
  about: AGREE
* accuse ACCUSE/allege occurred
  when: 2023-06-23 "Friday"
  by: prig
  to: shoigu
  about: camp
* camp ASSAULT/heavy-weapons occurred
  when: ?
  where: "a Wagner camp"
  by: shoigu alleged of prig
  to: wagner; "a Wagner camp" thing
  with: rocket "rocket"
  killed: >=200 vague "a huge number" side recipient voice prig
  said: prig party claimed "accused"
  said: rumod official denied "denied"
* findout THREATEN/violence occurred
  when: 2023-06-23 "Friday"
  by: prig
  to: shoigu
  about: march
  answers: camp "find out why"
* callmut REQUEST/assist occurred
  when: 2023-06-23 "Friday"
  by: prig alleged of fsb
  to: wagner
  about: march
  said: fsb official
* fsburge REQUEST/assist occurred
  when: 2023-06-23/2023-06-24 bounded
  by: fsb
  to: wagner
  about: seizelead
* seizelead COERCE/arrest demanded optional
  when: ?
  by: wagner
  to: prig
* suro REQUEST/yield occurred
  when: 2023-06-23/2023-06-24 bounded
  by: surovikin
  to: wagner
  about: goback
  answers: march "go back"
* goback RETREAT/withdraw demanded optional
  when: ?
  by: wagner
* biden CONSULT/multilateral occurred
  when: ?
  by: biden; leaders3
  to: leaders3
* polborder COERCE/restrict occurred
  when: ?
  where: "their borders"
  by: poland
* latborder COERCE/restrict occurred
  when: ?
  where: "their borders"
  by: latvia
* zel ACCUSE/disapprove occurred optional
  when: 2023-06-24
  by: zelensky
  about: march
* gain COERCE/seize occurred
  when: 2023-06-23/2023-06-24 "while it lasted"
  where: bakhmut
  by: ukraine
  said: ukraine party "said"
figure: troops 25000 "25,000" of wagner voice prig

== ex-wagner-2
outlet: The Harbour Standard
register: daily
published: 2023-06-28
--
"He {move|landed} today": Prigozhin in Minsk, his file {drop|shut}, his guns {arms|on the way} to the army

FIVE days after the loudest {march|revolt} of his rule Vladimir Putin walked on a red carpet in the Kremlin courtyard on Tuesday and {thank|thanked} some 2,500 soldiers, guardsmen and policemen for having "in effect stopped a civil war". A minute's silence was held for the pilots who were {down|killed}. He did not name the man whose fighters had {down|fired} the missiles.

That man had been {move|flown} to a military field near Minsk in the morning. "Yes, he's in Belarus," Alexander Lukashenko confirmed. He had {base|offered} the Wagner men an abandoned base, the Belarusian president went on, and related to his generals at great length how on Saturday he had {talkputin|talked} Putin {talkputin|out of} a "harsh decision" and {talk|told} Prigozhin that he would be "squashed like a bug" half way to Moscow.

The FSB announced that the {case|proceedings} were {drop|ended}, as those concerned had "{turn|ceased} their actions". The Defence Ministry said heavy weapons of the company were being made ready for {arms|transfer} to the troops. Peskov denied that there was any {purge!denied|purge} of generals. But Sergei Surovikin, who had {suro|begged} the mutineers to {goback|stop} on the first night, has not been seen since, and two papers report his {suroarr|arrest}.

Prigozhin's own account, eleven minutes of audio, had come on Monday. The {march|march} was a {march|protest}, not meant to {overthrow!denied|overthrow} anyone. It began because the ministry {camp|attacked} his camp with missiles and then helicopters, and some thirty of his men were {camp|killed}; not a single soldier on the ground had been killed. "We are {sorry|sorry} that we had to {down|hit} aircraft, but they {bombs|dropped} bombs." He had {turn|turned round} when it became clear that much blood would flow.

On the same evening Putin, grey in the face, {betray|accused} unnamed organisers of {march|betraying} country and people, yet gave their men the {choice|choice}: contract, home or Belarus. Kyiv and its "Western patrons", he {charge|charged}, had wished for just such a fratricide. Joe Biden {bidreply|replied} that the West had had nothing to do with it. Poland's deputy premier announced that the border will be {polreinf|reinforced}, as Wagner next door is "no good news"; in Vilnius the president {natocall|called upon} NATO to {strengthen|strengthen} its east.

~ Podcast: The 24 hours
~ Sign up for our Russia newsletter
--
who pilots: force RU | pilots
who soldiers: force RU | soldiers, guardsmen and policemen
who poles: office PL | Poland's deputy premier
who nato: organisation - | NATO
who ltpres: office LT | the president
who prig: That man
who gens: office RU | generals
where minsk: town BY 53.9000 27.5667 | near Minsk; Minsk
where vilnius: town LT 54.6892 25.2798 | Vilnius
* move RETREAT/withdraw occurred
  when: 2023-06-27 "in the morning" "today"
  where: "a military field"; minsk; belarus
  by: prig
  said: luka official "confirmed"
* drop CONCEDE occurred
  when: 2023-06-24/2023-06-28 bounded
  by: fsb
  to: prig; "those concerned"
  about: case
  said: fsb official "announced"
  answers: turn "as those concerned had"
* case ACCUSE/investigate occurred
  when: ?
  by: fsb
  to: prig; "those concerned"
  about: march
* arms RETREAT/disarm announced
  when: ?
  by: wagner
  to: army
  said: rumod official "said"
* march ASSAULT occurred
  when: 2023-06-23/2023-06-24 "FIVE days after"
  by: prig; wagner
  killed: 0 "not a single soldier on the ground" side recipient voice prig
  said: prig party "account"
  answers: camp "because"
* thank SUPPORT occurred
  when: 2023-06-27 "Tuesday"
  where: "the Kremlin courtyard"
  by: putin
  to: soldiers
* down ASSAULT/heavy-weapons occurred
  when: 2023-06-23/2023-06-24 bounded
  by: wagner
  to: pilots; "aircraft" thing
  with: missile "the missiles"
  said: prig party "account"
  answers: bombs "but they"
  part_of: march
* base AGREE occurred
  when: ?
  by: luka
  to: wagner
  about: AID by luka to wagner
  said: luka official "went on"
* talkputin REQUEST/yield occurred
  when: 2023-06-24 "Saturday"
  by: luka
  to: putin
  said: luka official "related"
* talk CONSULT/third-party occurred
  when: 2023-06-24 "Saturday"
  by: luka; prig
  to: prig
  said: luka official "related"
* turn RETREAT/withdraw occurred
  when: 2023-06-24
  by: prig; wagner
  said: fsb official "announced"
  said: prig party "account"
* purge SANCTION/expel denied
  when: ?
  to: gens
  said: peskov official denied "denied"
* suro REQUEST/yield occurred
  when: 2023-06-23/2023-06-24 "the first night"
  by: surovikin
  to: wagner; "the mutineers"
  about: goback
  answers: march "begged the mutineers to stop"
* goback RETREAT/withdraw demanded optional
  when: ?
  by: wagner; "the mutineers"
* suroarr COERCE/arrest occurred
  when: 2023-06-23/2023-06-28 bounded "since"
  to: surovikin
  said: "two papers" media "report"
* overthrow COERCE/martial-law denied optional
  when: ?
  by: prig
  said: prig party denied "account"
* camp ASSAULT/heavy-weapons occurred
  when: ?
  where: "his camp"
  by: rumod alleged of prig
  to: wagner; "his camp" thing
  with: missile "missiles"; helicopter "helicopters"
  killed: ~30 "some thirty of his men" side recipient voice prig
  said: prig party "account"
* sorry CONCEDE occurred
  when: 2023-06-26 "Monday"
  by: prig
  to: pilots
  about: down
  answers: down "We are sorry"
* bombs ASSAULT/aerial occurred
  when: 2023-06-23/2023-06-24 bounded
  by: pilots alleged of prig
  to: wagner
  with: airstrike "bombs"
  said: prig party "account"
* betray ACCUSE/allege occurred
  when: 2023-06-26 "the same evening"
  by: putin
  to: "unnamed organisers"
  about: march
* choice AGREE occurred
  when: 2023-06-26 "the same evening"
  by: putin
  to: "their men"
* charge ACCUSE/allege occurred
  when: 2023-06-26 "the same evening"
  by: putin
  to: ukraine; "Western patrons"
* bidreply REJECT occurred optional
  when: 2023-06-26/2023-06-28 bounded
  by: biden
  to: putin
  about: charge
  answers: charge "replied"
* polreinf MOBILIZE announced
  when: ?
  where: "the border"
  by: poles
  answers: move "as Wagner next door"
* natocall REQUEST/assist occurred
  when: ?
  where: vilnius
  by: ltpres
  to: nato
  about: strengthen
* strengthen MOBILIZE demanded optional
  when: ?
  where: "its east"
  by: nato
figure: troops ~2500 "some 2,500 soldiers, guardsmen and policemen"

== ex-wagner-3
outlet: Kompas Wschodni
register: analysis
published: 2023-08-25
--
Two months to the day

The jet of the mutineer {crash|fell} on Wednesday at 18:20 in a field of Tver region, a wing short. Ten people were {crash|killed}, said the emergency ministry: three crew and seven passengers, Yevgeny Prigozhin among them by the list, and Dmitry Utkin, who had founded the force with him. On Thursday Vladimir Putin sent his {condol|condolences} to the families; he spoke of "a talented man with a complicated fate". An {inquiry|inquiry} has been opened.

What {crash|brought} it {crash|down}? Residents heard two bangs. American officials, who want to stay unnamed, take it for a {crash|bomb} on board; a first report of an anti-aircraft {crash|missile} they now think wrong. In the Kremlin Peskov {lie|called} all talk of an {crash!denied|order} from above "an absolute lie". Biden: "There's not much that happens in Russia that Putin's not {bidacc|behind}."

Let us put the calendar side by side. 24 June: the {march|rebellion}. 29 June: Putin {recv|received} thirty-five of its commanders, Prigozhin included, and {service|offered} them service under one Troshev; the public was told on 10 July. 12 July: the ministry {arms|takes over} 2,000 pieces of armour and 20,000 rifles. 18 July: first instructors of Wagner {drill|drill} Belarusian territorial troops at Osipovichi; Warsaw {polmove|moves} two brigades east. 21 July: Igor Girkin, a nationalist who had {mock|mocked} Putin, is {girkindet|detained}. 22 August: Surovikin is {relieve|relieved} of command of the air force. 23 August: the {crash|crash}.

A state which {amnesty|pardons} on Saturday what it {stab|condemned} as {march|treason} that morning has two ways to look strong again. It may have used the second. For the Wagner men the question is practical. Those in Africa, in the Central African Republic and in Mali above all, saw a deputy defence minister {libya|visit} Libya on the very Tuesday before. Those in Belarus began to {leavebel|leave} in August, by bus, when nobody paid; Lukashenko, asked whether he had {safe|promised} safety to their chief, answered that he was "not obliged" to.

On the Telegram channels that weep for him one reads {thr2|threats}: a second {march2|march}, this time on foot and to the end. Of the dead of June, of the dozen {down|slain} pilots, nobody writes.
--
who utkin: person RU | Dmitry Utkin
who rumod: the ministry
who emerg: body RU | emergency ministry
who girkin: person RU | Igor Girkin
who poland: state PL | Warsaw
who troshev: person RU | Troshev
who deputy: office RU | a deputy defence minister
who usoff: office US | American officials
who channels: population RU | Telegram channels
who belter: force BY | Belarusian territorial troops
where osip: town BY 53.3000 28.6400 | Osipovichi
where libya: country LY 27.0 17.0 | Libya
* crash ASSAULT/explosives occurred
  when: 2023-08-23 "Wednesday" "23 August" "18:20"
  where: "a field"; tver
  to: prig; utkin; "The jet" thing
  with: bomb "a bomb on board"; missile "an anti-aircraft missile"
  killed: 10 "Ten people" side recipient voice emerg
  killed: 3 "three crew" part side civilian voice emerg
  killed: 7 "seven passengers" part side recipient voice emerg
  said: usoff unnamed suggested "take it for"
  said: peskov official denied "called"
* condol SUPPORT occurred optional
  when: 2023-08-24 "Thursday"
  by: putin
  to: "the families"
* inquiry ACCUSE/investigate occurred
  when: 2023-08-23/2023-08-25 bounded
  about: crash
* lie REJECT occurred optional
  when: 2023-08-23/2023-08-25 bounded
  by: peskov
  about: crash
* bidacc ACCUSE/allege occurred
  when: 2023-08-23/2023-08-25 bounded
  by: biden
  to: putin
  about: crash
* march ASSAULT occurred
  when: 2023-06-24 from text "24 June"
  by: prig; wagner
* recv CONSULT occurred
  when: 2023-06-29 from text "29 June"
  by: putin; prig; "thirty-five of its commanders"
  to: putin
* service AGREE occurred
  when: 2023-06-29 from text "29 June"
  by: putin
  to: prig; "thirty-five of its commanders"
* arms RETREAT/disarm occurred
  when: 2023-07-12 from text "12 July"
  by: wagner
  to: rumod
  munitions: 2000 "2,000 pieces of armour"
  munitions: 20000 "20,000 rifles"
* drill COOPERATE occurred
  when: 2023-07-18 from text "18 July"
  where: osip
  by: wagner
  to: belter
* polmove MOBILIZE/troops occurred
  when: 2023-07-18 from text "18 July"
  where: "east"
  by: poland
* mock ACCUSE/disapprove occurred optional
  when: ?
  by: girkin
  to: putin
* girkindet COERCE/arrest occurred
  when: 2023-07-21 from text "21 July"
  to: girkin
* relieve SANCTION/expel occurred
  when: 2023-08-22 from text "22 August"
  to: surovikin
* amnesty CONCEDE occurred
  when: 2023-06-24 "Saturday"
  by: "A state"
  to: wagner
  about: march
* stab ACCUSE/disapprove occurred
  when: 2023-06-24 "that morning"
  by: "A state"
  to: prig; wagner
  about: march
  answers: march "condemned"
* libya CONSULT/visit occurred
  when: 2023-08-22 "Tuesday"
  where: libya
  by: deputy
* leavebel RETREAT/withdraw occurred
  when: 2023-08 "August"
  where: belarus
  by: wagner
* safe AGREE denied
  when: ?
  by: luka
  to: prig
  said: luka official denied "answered"
* thr2 THREATEN/violence occurred
  when: 2023-08-23/2023-08-25 bounded
  by: channels
  about: march2
* march2 ASSAULT threatened optional
  when: ?
  by: channels
* down ASSAULT/heavy-weapons occurred
  when: 2023-06 "June"
  to: "pilots"
  killed: 12 "the dozen slain pilots" side recipient
