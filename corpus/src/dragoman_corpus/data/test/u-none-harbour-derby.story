story: u-none-harbour-derby
conflict: none
countries: XX
fictional: yes
facts: Invented reports on a football derby, a gale and a share price in an invented harbour country; nothing in them is an act of conflict.

who rovers: organisation XX | Port Ansel Rovers; Rovers
who athletic: organisation XX | Velm Athletic; Athletic
where ansel: town XX - - | Port Ansel
where velm: town XX - - | Velm

== u-none-harbour-derby-1
outlet: Ansel Sports Gazette
register: tabloid
published: 2017-10-22
--
BLITZED! Rovers bombard Velm in derby massacre

Port Ansel Rovers 5, Velm Athletic 0

It was less a match than an execution. From the first whistle on Saturday the home side laid siege to the Velm goal, and when the wall at last cracked, in the nineteenth minute, it was a rocket from the captain's left foot that did the damage.

Two more missiles followed before the break. The visitors' defence, shot to pieces, retreated ever deeper; their general in midfield, usually so calm under fire, surrendered the ball eleven times. "We were ambushed," the Athletic coach admitted. "They attacked us from both wings and we had no answer. I take the blame, I'm not going to resign."

The fifth was a bullet header. By then half the Velm end had deserted the terraces for the pubs.

Only one sour note: striker Dano, booed by his former fans, limped off with a hamstring strain and is to be assessed tomorrow. The club's director denied a report that a raid on Velm for their young keeper is planned in January: "There have been no talks and there's no agreement."

Rovers meet the champions next week, in what the posters already call the Battle of the Breakwater.

~ WATCH: All five goals
~ LIVE NOW: Police storm bank after hostage drama
--

== u-none-harbour-derby-2
outlet: Velm Morning Standard
register: daily
published: 2017-10-23
--
Gale batters coast; ferries held in port

Wind of storm force struck the outer islands in the night to Monday and cut the power of 4,000 homes between Velm and the lighthouse at Gull Head. Trees killed the engine-shed roof of the heritage railway. Nobody was hurt.

The harbour master closed the inner basin at half past three after a dredger broke loose and rammed a pontoon. "She came at us like a bull," said a watchman, who had been drinking his tea on it a minute earlier. The 6.15 ferry was withdrawn, the 9.40 will not sail either, and the company is offering its passengers vouchers.

Forecasters had warned of the front since Thursday. A second wave, they say, threatens the south by evening, then the attack of the low weakens; calmer weather is promised from Wednesday and a ceasefire, as the woman at the desk put it, for the whole half-term week.

Crews are fighting to restore supplies. Schools are open. Derby supporters who had been stranded in Port Ansel since the final whistle got home on Sunday in buses.

~ Corrections: Saturday's crossword gave a wrong clue for 14 down, "Besieged city (4)".
--

== u-none-harbour-derby-3
outlet: Quay Business Brief
register: other
published: 2017-10-24
--
Herring war: Nordfin fires first shot

A price war has broken out in the canned-fish aisle. Nordfin, the market leader, on Monday slashed its own-brand herring by a fifth, a move that took rivals hostage, in one analyst's words, just before the Advent trade. Shares in both its listed competitors plunged; one was suspended for twenty minutes after an automatic stop was triggered.

"We won't retaliate," the finance chief of the smaller group told Quay. Few on the exchange believed him. His predecessor had vowed the same in spring and then torpedoed Nordfin's flagship spread with a two-for-one.

Brokers at Lund & Partner see the campaign lasting six weeks, with heavy casualties in margins, and have fired a warning about stocks. Nordfin itself was the target of a hostile approach in 2014, which it fended off by means of a poison pill.

Also today: a mutiny of shareholders at the chandlery chain over the chairman's pay (the vote is on 2 November); and the ice plant strikes oil, or at any rate a lucrative contract with a caterer.

~ Nothing in this letter is investment advice.
--
