story: g-none-kumasi-stage
conflict: none
countries: GH
fictional: yes
facts: A theatre review, a cocoa column and a football thread in Ghana. Nothing to code.

== g-none-kumasi-stage-1
outlet: Adae Review
register: daily
published: 2017-03-20
--
"The Golden Gun" misfires, but the drummers save the evening

There were enough rifles on the stage of the Centre for National Culture on Saturday to frighten a regiment. All were of papier mâché, and one drooped. In the third act, when the governor's column storms the hill and every warrior has to die with a line of verse in his mouth, a sandal flew into the second row and killed what was left of the suspense.

The play, new, nearly three hours long and by a headmaster, retells an old siege from the kitchen. That is a good idea. While the men upstairs bluster, negotiate, take hostages and swear oaths, the women at the hearth know by the size of the yams how long the fort can hold out. The young actress who plays the cook says perhaps forty words in all, and each hits home.

But the headmaster won't trust her. He shoots everything twice: first it happens, then two messengers run in and tell us that it has. The ambush at the ford, the flogging of the spy, the governor's night escape, his lady's trunk of hats - we get a report on each one. By eleven o'clock several spectators had themselves attempted an escape, and were blocked by a lady with a programme.

Then came the drums. Twelve of them took the stage for the funeral, and suddenly nobody coughed. They built it in waves, retreated, returned, and at the last stroke cut the silence so cleanly that a baby laughed. For those nine minutes go; arrive, I would say, at half past ten.

Until Easter, Fridays and Saturdays. Ice cream in the yard.
--

== g-none-kumasi-stage-2
outlet: Pod & Bean
register: analysis
published: 2017-03-27
--
Cocoa: anatomy of a rout

A price that stood at 3,200 dollars a tonne in July stood on Friday at 2,030. That is a crash by any name, and in the villages round Bekwai people are beginning to call it one. Why did nobody see it coming? Partly because everybody did, and sold, which is how a landslide starts.

Consider three culprits. The first is rain: after two years when the dry wind burned the flowers, the heavens fired on all cylinders. Pods came in such numbers that purchasing clerks ran out of sacks. The second is the speculator. Funds which had been long through the lean seasons changed sides in autumn and have pounded the market ever since; their short position in London is the biggest on record. The third is chocolate itself. Its eaters are turning, in the rich countries, to nuts and virtue.

How long can the floor hold? Farmers here are shielded until October by a fixed price, 7,600 cedis, higher than the world's by now; across the western line they are not, and beans have started to move this way by night, on heads and mopeds. It is an old traffic. It used to flow in the other direction, and it will again.

The buffer fund, on which all depends, is a fortress with a small garrison. On the board's own figures it can stand eight months of this. A banker I trust gives it five. He advises growers to do what grandfathers did in the great slump: to plant plantain between the rows and wait for the enemy to tire.

Mind, the market is never finished off. A black pod epidemic in June, a late harmattan, one rumour about exports, and the bears will be the ones under fire.
--

== g-none-kumasi-stage-3
outlet: Porcupine Terrace
register: thread
published: 2017-04-02
--
Match thread, derby edition

1/ 14:05 Here early with my flask. Baba Yara filling up. Red on the left, rainbow on the right. A goat, neutral.

2/ 15:00 Kick-off. First shot after 40 seconds, wide. We are bombing them down the flank.

3/ 15:17 Handball!! The ref waves it away. A hail of protests, of sachets too, empty. Man behind me wants a coup against the federation. He has wanted one since 1983.

4/ 15:31 GOAL. Their striker, surrounded by three, fires from thirty metres, our keeper hands the thing in like a surrendered weapon. 0-1.

5/ 15:46 Half-time. The brass band of the fire service plays Amakye Dede. Fierce clash at the kebab stall over who was next; settled by means of a second stall.

6/ 16:20 We lay siege. Corner, corner, corner. Captain hits the post and holds his head as if somebody had died.

7/ 16:44 Equaliser!!! An own goal, the sweetest kind of treason. The whole terrace invades itself.

8/ 16:50 1-1. Coaches shake hands, one longer than the other. Ours may be sacked on Tuesday, they say every Tuesday.

9/ 17:30 On the road. Horns. The goat was unhurt and is available for interviews.

10/ Next week: away to Obuasi, whose pitch is a minefield. Not that kind. Moles.

~ Who to follow: @portersofbantama
--
