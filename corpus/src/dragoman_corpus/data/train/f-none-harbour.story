story: f-none-harbour
conflict: none
countries: NO NZ
fictional: yes
facts: Reports with nothing to code; towns, teams and firms are invented.

who team: organisation NO | Skagen Vikings; the Vikings

== f-none-harbour-1
outlet: Nordvik Tidende
register: daily
published: 2019-02-04
--
Vikings storm back after Berger's late strike

Two minutes from time the bombardment finally told. Berger, left unmarked, shot from twenty metres, and the Skagen Vikings had a draw they had fought for since the interval. The visitors' defence, besieged in its own half, surrendered the lead that a counter-attack had given it after nine minutes.

"We came under fire and we did not give up," the coach said. He had threatened on Friday to resign unless the board released funds for a striker; on Sunday he laughed the ultimatum away. The referee expelled two men for protesting. A fan who set off a flare was thrown out by stewards.

The league investigates the state of the pitch, which the captain attacked as "a minefield". The Vikings march on to Tromso next week, where they will be without Lunde, who pulled a muscle in the warm-up and withdrew. Bookmakers have cut the odds on promotion.

~ Next match: Saturday 18.00. Tickets from 140 kr.
~ 33 comments - log in to join the fight
--

== f-none-harbour-2
outlet: Southerly Business Post
register: other
published: 2022-10-19
--
Price war at the checkout claims its first victim

The smaller of the two grocery chains has raised the white flag. FreshFirst said on Wednesday it would shut 31 shops and retreat to the South Island, conceding defeat in a battle that began when its rival slashed the price of butter in May.

Shares plunged 14 percent and dragged the index down with them. Analysts had warned of an explosion of costs; few expected the board to pull the trigger before Christmas. Suppliers, who accuse both chains of holding them hostage with rebates, demanded a meeting with the minister. She declined to comment on what she called a commercial matter.

The company denied that a hostile takeover was under way. It will release annual results on 3 November. Its chief executive, hired to lead the charge two years ago, gave himself eight out of ten: "We took a hit, we did not take a bullet."

A lorry fire on the northern motorway, which delayed deliveries for a third day, was put down to an overheated brake. Nobody was hurt.
--

== f-none-harbour-3
outlet: Fjord & Field
register: live-blog
published: 2021-12-30
--
Storm Gyda: the hours as they were

22:10 The worst is over, says the duty meteorologist. The front has withdrawn to the Barents Sea and the siege of the outer islands is lifted; ferries run again from five.

20:45 Lightning strikes a barn near Leira. Neighbours rescue eleven cows. The roof is lost.

19:30 Waves pound the breakwater. One fishing boat has broken loose and is ramming the quay; the harbour master has ordered everyone off it.

17:00 Power cut to 6,200 households in the district after a tree brought down a line. The grid company is mobilising forty fitters. It apologises.

16:20 A woman of 58 was taken to hospital when a sheet of corrugated iron hit her. Not serious.

15:05 The municipality bans traffic on the Atlantic road. "Do not attack this weather with summer tyres," the police say.

~ Follow the storm on our app
--
