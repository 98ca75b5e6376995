story: d-none-volcano
conflict: none
countries: CR
fictional: yes
facts: Invented reports from Costa Rica without a coded act: a restless volcano, a takeover battle between two coffee firms, an opinion piece on traffic; war words used innocently.

where heredia: town CR 10.0 -84.117 | Heredia
where sanjose: town CR 9.933 -84.083 | San José

== d-none-volcano-1
outlet: Mesa Central
register: live-blog
published: 2014-10-31
--
The mountain speaks: follow the eruption of Cerro Pardo

19.40 We leave you with a picture of the moon over the ash. Good night.

18.15 It has fired twice more. The vulcanologist on duty compares it to an old mortar: a thud, a pause, a column of smoke. Bombs the size of a refrigerator fall inside the crater, no further.

16.50 Heredia reports grey laundry. The water company has no plan to cut anybody off.

15.05 A flank of the cone collapsed with a roar that set off car alarms. No one was up there; the rangers' hut had been empty since lunch, because of a marmalade fair.

13.30 The airport weighs the wind. If the cloud advances to the west, two flights may surrender their slots.

12.10 Strombolian, explains the observatory, is the word for such attacks: short, violent and, for those who keep their distance, harmless.

10.00 Explosion number eleven. Our reader Elena, nine years old, has drawn it; the drawing is on the right. We think it captures the mountain very well.

08.20 Overnight the peak threw up a curtain of fire some 300 metres high. Nobody was hurt. Milk is being delivered.

~ Related: Earthquake drill: who stormed out first? · Bus drivers call off strike · Prison break in the soap of the year
--

== d-none-volcano-2
outlet: El Ejecutivo Centroamericano
register: daily
published: 2015-03-04
--
Hostile bid for Beneficio Tarrazú repelled at the last minute

The raiders came at dawn, by e-mail. Grupo Alcázar, the largest roaster on the isthmus, offered 41 dollars a share for its old rival, two dollars above the market, and gave shareholders until Monday. By nightfall the target had dug in. The founding family, which commands 38 per cent, rejected the price as a joke; a white knight in Hamburg opened talks of its own; and the board armed itself with what lawyers call a poison pill.

What is at stake is a siege as old as the republic. Alcázar dominates the supermarkets. Tarrazú holds the high ground, 900 farms above 1,400 metres, and with them the premium export. In 2009 the two clashed over a label. In 2012 they signed a truce which neither kept: Alcázar bombarded the radio with jingles, Tarrazú retaliated with free mugs.

"We have been shot at before," said the chairwoman, who is 81. "I do not intend to capitulate to a man who takes sugar." Alcázar's finance director called the defence suicidal and hinted at redundancies, which he described as voluntary withdrawals.

Analysts expect attrition. The share closed at 40.25, up 11 per cent; coffee futures, indifferent to the battle, retreated.

~ You might also like: Minister under fire over pothole · Five killer apps for the shy investor
~ Cookies: accept all / surrender some
--

== d-none-volcano-3
outlet: Radio Pital
register: radio
published: unknown
--
Opinion of the listener: the roundabout

Dear station. I am not a violent man, I keep bees. But there's a war on at the roundabout of Hatillo and no peacekeepers in sight.

Every morning at ten to seven the buses from the south invade. They occupy both lanes, they hold the crossing hostage until the light has changed three times, and the taxis, a guerrilla without ideals, ambush whoever hesitates. My wife's cousin negotiated with one of them for the length of a whole song. A lorry of pineapples was captured there in Lent and hasn't been seen since, or so it feels.

The ministry promised an overpass. The ministry denies that it promised an overpass. A delegation from our street went and demanded chairs in the meantime.

I propose disarmament: no horns before eight. Whoever fires his horn should be condemned to drive a bus himself, for life. If nothing happens, and I threaten nobody, I shall come by bicycle, dressed as a hive.

Your faithful ally, etc.

HOST: And with that bombshell, traffic and weather.
--
