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
Wagner column {halt|turns back} 200 km short of Moscow after Belarus {deal|deal}

MOSCOW, June 24 (OD) - Yevgeny Prigozhin, the head of the mercenary company Wagner, {halt|called off} his {march|drive} on Moscow on Saturday evening, twelve hours after Vladimir Putin had {putthr|promised} to crush what he {putacc|called} a "{march|stab in the back}", and ordered columns already within two hundred kilometres of the city to {halt|return} to their camps "to avoid Russian blood".

The {deal|arrangement} was {broker|brokered} by Alexander Lukashenko, who had {phone|talked} with the mutineer on the telephone the whole day with Putin's {consent|consent}, his office in Minsk said. Under it Prigozhin is to {exile|move} to Belarus, the criminal {case|case} against him will be {dropcase|closed}, and none of those who took part in the {march|uprising} will be {nopros|prosecuted}, Kremlin spokesman Dmitry Peskov told reporters. Fighters who stayed out of it may {sign!hypothetical|sign} contracts with the Defence Ministry.

Late at night the Wagner men {leave|drove out} of Rostov-on-Don, where before dawn they had {hq|occupied} the Southern Military District headquarters without a shot. People {cheer|clapped}; some {cheer2|booed} the police who came back.

On the way north there had been blood. Wagner gunners {heli|shot down} six helicopters and an Ilyushin-22 command aircraft, bloggers close to the army reported; at least thirteen airmen were {heli|killed}. The Defence Ministry has not spoken of losses. In Voronezh a {depot|strike} from a helicopter on the column {depot|set} a tank of an oil depot {depot|on fire}. In Lipetsk region diggers {road|tore up} the M4 highway to stop the trucks. In Moscow soldiers {guard|set up} machine gun posts by the ring road and mayor Sergei Sobyanin {mayoff|declared} Monday a day off. Ramzan Kadyrov {kad|sent} his men to Rostov; they came late.

It had begun on Friday with a voice message. Prigozhin, for months at odds with Sergei Shoigu over ammunition and over an {signorder|order} that all volunteers sign up with the ministry by July 1, {prigacc|accused} him of a rocket {camp|attack} on a Wagner camp in the rear that {camp|killed} "a huge number" of comrades. "There are 25,000 of us and we are {marchann|going} to find out why there is lawlessness in the country." The ministry denied the {camp!denied|strike}. The FSB opened a {case|case} over a {marchann|call} to armed {march|mutiny} and {fsbcall|urged} the fighters to {seizeprig!demanded|seize} their leader. General Sergei Surovikin {suro|appealed} to them in a video, a gun in his lap, to go back.

Joe Biden {bidencall|spoke} with the leaders of France, Germany and Britain. Poland and Latvia {border|tightened} their borders. Volodymyr Zelensky {zel|called} the day proof of "full-scale weakness"; Ukraine said its troops had {advance|gained} ground near Bakhmut while it lasted.
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
* march COERCE/martial-law attempted
  when: 2023-06-23/2023-06-24 day "Saturday evening"
  where: rostov; voronezh; lipetsk
  by: wagner; prig
  to: rumod; shoigu
* halt RETREAT/withdraw occurred
  when: 2023-06-24 "Saturday evening"
  where: "within two hundred kilometres of the city"
  by: prig; wagner
* deal AGREE occurred
  when: 2023-06-24
  by: luka; prig; putin
  to: prig; putin
  about: halt
  said: peskov official "told"
* putthr THREATEN/violence occurred
  when: 2023-06-24 from halt "twelve hours"
  by: putin
  to: wagner; prig
  about: ASSAULT
* putacc ACCUSE/disapprove occurred
  when: 2023-06-24 from halt "twelve hours"
  by: putin
  to: prig; wagner
  about: march
  answers: march "called"
* broker CONSULT/third-party occurred
  when: 2023-06-24 "the whole day"
  by: luka
  to: prig; putin
  said: "his office in Minsk" official "said"
* phone CONSULT/phone occurred
  when: 2023-06-24 "the whole day"
  by: luka; prig
  to: prig
  said: "his office in Minsk" official "said"
* exile RETREAT/withdraw announced
  when: ?
  where: belarus
  by: prig
  said: peskov official "told"
* case ACCUSE/investigate occurred
  when: 2023-06-23/2023-06-24 bounded
  by: fsb
  to: prig
  about: march
  answers: marchann "over a call"
* dropcase CONCEDE announced
  when: ?
  to: prig
  about: case
  said: peskov official "told"
* nopros AGREE occurred
  when: 2023-06-24
  by: peskov
  to: wagner
  about: ACCUSE/investigate to wagner
* sign AGREE hypothetical
  when: ?
  by: wagner
  to: rumod
  said: peskov official "told"
* leave RETREAT/withdraw occurred
  when: 2023-06-24 "Late at night"
  where: hq; rostov
  by: wagner
* hq COERCE/seize occurred
  when: 2023-06-24 "before dawn"
  where: hq; rostov
  by: wagner
  to: hq thing; army
  part_of: march
* cheer SUPPORT occurred
  when: 2023-06-24 "Late at night"
  where: rostov
  by: people
  to: wagner
* cheer2 ACCUSE/disapprove occurred
  when: 2023-06-24 "Late at night"
  where: rostov
  by: people
  to: "the police"
* heli ASSAULT/heavy-weapons occurred
  when: 2023-06-24
  where: "On the way north"
  by: wagner
  to: army; "six helicopters" thing; "an Ilyushin-22 command aircraft" thing
  killed: >=13 "at least thirteen airmen" side recipient voice bloggers
  sites: 6 "six helicopters"
  said: bloggers unnamed "reported"
  part_of: march
* depot ASSAULT/aerial occurred
  when: 2023-06-24
  where: voronezh
  to: wagner; "a tank of an oil depot" thing
  with: helicopter "a helicopter" 1
* road COERCE/restrict occurred
  when: 2023-06-24
  where: m4; lipetsk
  by: "diggers"
  to: wagner "the trucks"
* guard MOBILIZE/troops occurred
  when: 2023-06-24
  where: moscow; "the ring road"
  by: army "soldiers"
  with: small-arms "machine gun"
* mayoff COERCE/restrict occurred optional
  when: 2023-06-24
  where: moscow
  by: sobyanin
* kad MOBILIZE/troops occurred
  when: 2023-06-24
  where: rostov
  by: kadyrov
  to: wagner
* signorder REQUEST/yield occurred
  when: ?
  by: shoigu
  to: wagner "all volunteers"
  about: AGREE by wagner to rumod
* prigacc ACCUSE/allege occurred
  when: 2023-06-23 "Friday"
  by: prig
  to: shoigu; rumod
  about: camp
* camp ASSAULT/heavy-weapons occurred
  when: 2023-06-23 "Friday"
  where: "a Wagner camp in the rear"
  by: shoigu alleged of prig; rumod denied
  to: wagner; "a Wagner camp" thing
  with: rocket "rocket attack"
  killed: >=200 vague "a huge number" side recipient voice prig
  said: prig party "accused"
  said: rumod party denied "denied"
* marchann THREATEN/violence occurred
  when: 2023-06-23 "Friday"
  by: prig
  to: rumod; shoigu
  about: march
* fsbcall REQUEST/assist occurred
  when: 2023-06-23/2023-06-24 bounded
  by: fsb
  to: wagner
  about: seizeprig
* seizeprig COERCE/arrest demanded optional
  when: ?
  by: wagner
  to: prig
* suro REQUEST/yield occurred
  when: 2023-06-23/2023-06-24 bounded
  by: surovikin
  to: wagner
  about: RETREAT/withdraw
* bidencall CONSULT/multilateral occurred
  when: 2023-06-24
  by: biden; leaders3
  to: leaders3
* border COERCE/restrict occurred
  when: 2023-06-24
  where: "their borders"
  by: poland; latvia
* zel ACCUSE/disapprove occurred
  when: 2023-06-24
  by: zelensky
  to: putin
  about: march
* advance ASSAULT occurred
  when: 2023-06-23/2023-06-24 bounded "while it lasted"
  where: "near Bakhmut"; bakhmut
  by: ukraine "its troops"
  said: ukraine party "said"
* consent AGREE occurred optional
  when: 2023-06-24
  by: putin
  to: luka
  about: phone
  said: "his office in Minsk" official "said"
figure: troops 25000 "25,000 of us" of wagner voice prig

== ex-wagner-2
outlet: The Harbour Standard
register: daily
published: 2023-06-28
--
"He {exile|landed} today": Prigozhin in Minsk, his {case|file} {dropcase|shut}, his guns on the way to the army

FIVE days after the loudest {march|revolt} of his rule Vladimir Putin walked on a red carpet in the Kremlin courtyard on Tuesday and {thanks|thanked} some 2,500 soldiers, guardsmen and policemen for having "in effect stopped a civil war". A minute's silence was held for the pilots who were {heli|killed}. He did not name the man whose fighters had {heli|fired} the missiles.

That man had been {exile|flown} to a military field near Minsk in the morning. "Yes, he's in Belarus," Alexander Lukashenko confirmed. He had {lukavow|offered} the Wagner men an abandoned base, the Belarusian president went on, and related to his generals at great length how on Saturday he had {kilpers|talked} Putin out of a "harsh decision" and {warnprig|told} Prigozhin that he would be "squashed like a bug" half way to Moscow.

The FSB announced that the {case|proceedings} were {dropcase|ended}, as those concerned had "{halt|ceased} their {march|actions}". The Defence Ministry said heavy weapons of the company were being made ready for {arms|transfer} to the troops. Peskov denied that there was any {hunt!denied|purge} of generals. But Sergei Surovikin, who had {suro|begged} the mutineers to stop on the first night, has not been seen since, and two papers report his {suroarr|arrest}.

Prigozhin's own account, eleven minutes of audio, had come on Monday. The {march|march} was a {march|protest}, not meant to {coup!denied|overthrow} anyone. It began because the ministry {camp|attacked} his camp with missiles and then helicopters, and some thirty of his men were {camp|killed}; not a single soldier on the ground had been {ground!denied|killed}. "We are {regret|sorry} that we had to {heli|hit} aircraft, but they {bombcol|dropped} bombs." He had {halt|turned} round when it became clear that much blood would flow.

On the same evening Putin, grey in the face, {putacc2|accused} unnamed organisers of betraying country and people, yet gave their men the {choice|choice}: {sign!hypothetical|contract}, home or Belarus. Kyiv and its "Western patrons", he {putwest|charged}, had wished for just such a fratricide. Joe Biden {bidenrej|replied} that the West had had nothing to do with it. Poland's deputy premier announced that the border will be {poles|reinforced}, as Wagner next door is "no good news"; in Vilnius the president {lt|called upon} NATO to {ltr!demanded|strengthen} its east.

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
* case ACCUSE/investigate occurred
  when: 2023-06-23/2023-06-27 bounded
  by: fsb
  to: prig
  about: march
* march COERCE/martial-law attempted
  when: 2023-06-23 "FIVE days after"
  by: prig; wagner
  to: putin
  answers: camp "because the ministry attacked"
* thanks SUPPORT occurred
  when: 2023-06-27 "Tuesday"
  where: "Kremlin courtyard"
  by: putin
  to: soldiers
* heli ASSAULT/heavy-weapons occurred
  when: 2023-06-23/2023-06-24 bounded
  by: wagner
  to: pilots; "aircraft" thing
  with: missile "the missiles"
  answers: bombcol "but they dropped"
* exile RETREAT/withdraw occurred
  when: 2023-06-27 "in the morning"
  where: minsk; belarus
  by: prig
  said: luka official "confirmed"
* lukavow AGREE occurred
  when: 2023-06-24/2023-06-27 bounded
  by: luka
  to: wagner
  said: luka official "went on"
  about: AID
* kilpers CONSULT/phone occurred
  when: 2023-06-24 "Saturday"
  by: luka; putin
  to: putin
  said: luka official "related"
* warnprig THREATEN/violence occurred
  when: 2023-06-24 "Saturday"
  by: luka
  to: prig
  said: luka official "related"
  about: ASSAULT to prig
* dropcase CONCEDE occurred
  when: 2023-06-27
  by: fsb
  to: prig; wagner
  about: case
  answers: halt "as those concerned"
* halt RETREAT/withdraw occurred
  when: 2023-06-24 "Saturday"
  by: prig; wagner
  said: fsb official "announced"
* arms RETREAT/disarm announced
  when: ?
  by: wagner
  to: army "the troops"
  said: rumod official "said"
* hunt SANCTION/expel denied
  when: 2023-06-24/2023-06-28 bounded
  to: gens
  said: peskov official denied "denied"
* suro REQUEST/yield occurred
  when: 2023-06-23 "the first night"
  by: surovikin
  to: wagner "mutineers"
  about: RETREAT/withdraw by wagner
* suroarr COERCE/arrest occurred
  when: 2023-06-24/2023-06-28 bounded
  to: surovikin
  detained: 1 "Sergei Surovikin"
  said: "two papers" media "report"
* coup COERCE/martial-law denied
  when: 2023-06-23/2023-06-24 bounded
  by: prig
  said: prig party denied "account"
* camp ASSAULT/heavy-weapons occurred
  when: 2023-06-23
  where: "his camp"
  by: rumod alleged of prig
  to: wagner; "his camp" thing
  with: missile "missiles"; helicopter "helicopters"
  killed: ~30 "some thirty of his men" side recipient voice prig
  said: prig party "account"
* ground ASSAULT denied
  when: 2023-06-23/2023-06-24 bounded
  by: wagner
  to: "soldier on the ground"
  said: prig party denied "account"
* regret CONCEDE occurred
  when: 2023-06-26 "Monday"
  by: prig
  about: heli
* bombcol ASSAULT/aerial occurred
  when: 2023-06-23/2023-06-24 bounded
  by: army "aircraft"
  to: wagner
  with: bomb "bombs"
  said: prig party "account"
* putacc2 ACCUSE/disapprove occurred
  when: 2023-06-26 "the same evening"
  by: putin
  to: "unnamed organisers"
  about: march
  answers: march "accused"
* choice CONCEDE occurred
  when: 2023-06-26 "the same evening"
  by: putin
  to: wagner "their men"
* sign AGREE hypothetical
  when: ?
  by: wagner "their men"
  to: rumod
  said: putin official "gave"
* putwest ACCUSE/allege occurred
  when: 2023-06-26 "the same evening"
  by: putin
  to: ukraine; "Western patrons"
* poles MOBILIZE/troops announced
  when: ?
  where: "the border"
  by: poles
  to: wagner
  answers: exile "as Wagner next door"
* lt REQUEST/assist occurred
  when: 2023-06-26/2023-06-28 bounded
  where: vilnius
  by: ltpres
  to: nato
  about: ltr
* ltr MOBILIZE/troops demanded optional
  when: ?
  where: "its east"
  by: nato
* bidenrej REJECT occurred optional
  when: 2023-06-26/2023-06-28 bounded
  by: biden
  to: putin
  about: putwest
  answers: putwest "replied"

== ex-wagner-3
outlet: Kompas Wschodni
register: analysis
published: 2023-08-25
--
Two months to the day

The jet of the mutineer {plane|fell} on Wednesday at 18:20 in a field of Tver region, a wing short. Ten people were {plane|killed}, said the emergency ministry: three crew and seven passengers, Yevgeny Prigozhin among them by the list, and Dmitry Utkin, who had founded the force with him. On Thursday Vladimir Putin sent his {condole|condolences} to the families; he spoke of "a talented man with a complicated fate". An {probe|inquiry} has been opened.

What {plane|brought} it {plane|down}? Residents heard two bangs. American officials, who want to stay unnamed, take it for a {plane|bomb} on board; a first report of an {aa!denied|anti-aircraft missile} they now think wrong. In the Kremlin Peskov {pesklie|called} all talk of an order from above "an absolute lie". Biden: "There's not much that happens in Russia that Putin's not behind."

Let us put the calendar side by side. 24 June: the {march|rebellion}. 29 June: Putin {recept|received} thirty-five of its commanders, Prigozhin included, and {propose|offered} them service under one Troshev; the public was told on 10 July. 12 July: the ministry {arms|takes over} 2,000 pieces of armour and 20,000 rifles. 18 July: first instructors of Wagner {train|drill} Belarusian territorial troops at Osipovichi; Warsaw {polmove|moves} two brigades east. 21 July: Igor Girkin, a nationalist who had {girkcrit|mocked} Putin, is {girk|detained}. 22 August: Surovikin is {surodis|relieved} of command of the air force. 23 August: the {plane|crash}.

A state which {forgive|pardons} on Saturday what it {putacc|condemned} as treason that morning has two ways to look strong again. It may have used the second. For the Wagner men the question is practical. Those in Africa, in the Central African Republic and in Mali above all, saw a deputy defence minister {afr|visit} Libya on the very Tuesday before. Those in Belarus began to {leavebel|leave} in August, by bus, when nobody paid; Lukashenko, asked whether he had {guar|promised} safety to their chief, answered that he was "not obliged" to.

On the Telegram channels that weep for him one reads {thrw|threats}: a second {march2!threatened|march}, this time on foot and to the end. Of the dead of June, of the dozen {heli|slain} pilots, nobody writes.
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
* plane ASSAULT/explosives occurred
  when: 2023-08-23 "Wednesday at 18:20"
  where: tver
  by: putin alleged of biden; putin denied
  to: prig; utkin; "The jet of the mutineer" thing
  with: bomb "bomb" 1
  killed: 10 "Ten people" side recipient voice emerg
  killed: 3 "three crew" part side recipient voice emerg
  killed: 7 "seven passengers" part side recipient voice emerg
  said: emerg official "said"
  said: usoff unnamed suggested
  said: biden official suggested
* condole SUPPORT occurred optional
  when: 2023-08-24 "Thursday"
  by: putin
  to: "the families"
* probe ACCUSE/investigate occurred
  when: 2023-08-23/2023-08-25 bounded
  about: plane
* aa ASSAULT/heavy-weapons denied
  when: 2023-08-23
  where: tver
  to: prig
  with: missile "anti-aircraft missile"
  said: usoff unnamed denied "think wrong"
* pesklie REJECT occurred
  when: 2023-08-23/2023-08-25 bounded
  by: peskov
  about: plane
* march COERCE/martial-law attempted
  when: 2023-06-24 from text "24 June"
  by: prig; wagner
  to: putin
* recept CONSULT occurred
  when: 2023-06-29 from text "29 June"
  by: putin; prig; "its commanders"
  to: putin
* propose AGREE occurred
  when: 2023-06-29 from text "29 June"
  by: putin
  to: "its commanders"; prig
* arms RETREAT/disarm occurred
  when: 2023-07-12 from text "12 July"
  by: wagner
  to: rumod
  munitions: 20000 "20,000 rifles"
  munitions: 2000 "2,000 pieces of armour"
* train COOPERATE occurred
  when: 2023-07-18 from text "18 July"
  where: osip; belarus
  by: wagner
  to: belter
* polmove MOBILIZE/troops occurred
  when: 2023-07-18 from text "18 July"
  where: "east"
  by: poland
* girkcrit ACCUSE/disapprove occurred
  when: ?
  by: girkin
  to: putin
* girk COERCE/arrest occurred
  when: 2023-07-21 from text "21 July"
  to: girkin
  detained: 1 "Igor Girkin"
* surodis SANCTION/expel occurred
  when: 2023-08-22 from text "22 August"
  to: surovikin
* forgive CONCEDE occurred
  when: 2023-06-24 "Saturday"
  by: putin
  to: wagner; prig
* putacc ACCUSE/disapprove occurred
  when: 2023-06-24 "that morning"
  by: putin
  to: prig; wagner
  about: march
  answers: march "condemned"
* afr CONSULT/visit occurred
  when: 2023-08-22 "Tuesday"
  where: libya
  by: deputy
  to: "Libya"
* leavebel RETREAT/withdraw occurred
  when: 2023-08 "August"
  where: belarus
  by: wagner
* guar AGREE denied
  when: 2023-06-24/2023-08-25 bounded
  by: luka
  to: prig
  said: luka official denied "answered"
* march2 COERCE/martial-law threatened
  when: ?
  by: wagner
  to: putin
  said: channels unnamed "reads"
* heli ASSAULT/heavy-weapons occurred
  when: 2023-06 "June"
  to: army
  killed: 12 "dozen slain pilots" side recipient
* thrw THREATEN/violence occurred
  when: 2023-08-23/2023-08-25 bounded
  by: channels
  to: putin
  about: march2
