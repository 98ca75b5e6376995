story: n-rocket-salad
conflict: none
countries: LB,IT
fictional: yes
facts: An invented food festival in an invented Lebanese mountain town, with a guest cook from Apulia; salads, knives and fires of the kitchen only.

== n-rocket-salad-1
outlet: Beirut Table
register: daily
published: 2012-06-03
--
Rocket, radishes and a little gunpowder: Ain Warda eats for three days

The smoke over Ain Warda yesterday came from eighty-one charcoal grills. By noon it lay so thick on the square that the mayor, who was to cut the ribbon, cut the belt of the band leader instead.

The fourth Festival of Wild Greens had invited cooks from five villages and one from abroad, Donato Lorusso of Altamura in Apulia, who arrived with forty kilos of his own flour because he trusts no other. His demonstration of orecchiette drew four rows of grandmothers with folded arms. He shaped a piece with a knife; they watched his thumb. He shaped a dozen more; somebody
at the back took the knife away from him and did it twice as fast. "I capitulate," said Lorusso, and asked her name.

The star of these days is jarjir, rocket, which grows here between the stones of the terraces and bites as the plant from the supermarket never does. It is to be gathered before ten, while the dew is on it, and never with iron. At the stall of the women's cooperative it comes with sumac, onion and walnuts; at the butcher's it lies under raw liver; and the pastry cook
Abu Fares has put it, God forgive him, into an ice cream that tastes of pepper and mowing.

The grandest dish was prepared in the open: a pot of two metres across, in which three men stirred frikeh with shovels. It takes its scent from fire, as the green wheat is set alight in the field and the flames have to be beaten out at exactly the right second. Too early, and it is grass. Too late, ashes.

Today the programme goes on with the throwing of bread, in which distance and roundness are judged.

~ Recipe on page 22 · Our critics pay for their own meals
--

== n-rocket-salad-2
outlet: Tabkha FM
register: radio
published: 2012-06-04
--
The Monday raid on your fridge, with Chef Rola

Good morning to everybody who has leftovers. You know the rule of this programme: one listener opens the fridge, tells me what's inside, and has no right to buy anything. On the line, from Zahlé, Mr Antoine. Mr Antoine, hands where I can see them. What do you have?

"Half a lemon. Three eggs. Some labneh. A bag of rocket that my wife brought back from the festival at Ain Warda. And a box I am afraid to open."

We'll send in the experts for the box. Is the rocket limp?

"It looks defeated."

Then revive it: ten minutes in iced water, with the half lemon squeezed in. Meanwhile take the biggest of your pans and get it properly hot. Hot, Mr Antoine! Most people cook eggs as though they wanted to negotiate with them. You need oil to a finger's breadth, and when it shimmers you crack one egg in from very low, stand back, because it will spit, and you baste it with a spoon until the edge explodes into lace.

"My wife says I'm not allowed oil on account of my heart."

Has he had an attack, madam? ... She says no, but he's having one now over the frying. Very well. Poach them, and think of me. A drop of vinegar in the water arrests the white before it can run away. Three minutes. On the plate: labneh first, spread out like snow, rocket on top, eggs on the rocket, chilli, salt. Break the yolk at table, in front of witnesses.

And bread, naturally. Somebody will say that rocket is bitter. It is supposed to be. The bitterness comes to the aid of the stomach, as doctors wrote a thousand years ago, and they also wrote that it inflames the passions, for which reason monks were told to leave it out of the garden.

Next Monday we storm a freezer in Tyre.
--

== n-rocket-salad-3
outlet: Le Torchon
register: translation
published: 2012-06-08
machine_translated: French
--
With the knife between the teeth: Donato Lorusso at the assault of the mountain

He receives us in the kitchen of a school, the sleeves retroused, a burn with the wrist of which he is proud like a decoration. Donato Lorusso, forty-nine years, two stars rendered voluntarily, comes to pass one week in the Lebanese mountain and he has the air of a man freed.

"With Altamura, I commanded a brigade of twenty-two," he recounts. "One employs the words of the barracks, you know: the brigade, the chief of part, the blow of fire. The blow of fire it is between eight hours and ten hours and half. One does not speak any more, one barks. An evening I have seen a small of seventeen years to weep in the cold room in eating a raw carrot. I have restored the stars the following month."

Here, no brigade. Sit Nadia, of the cooperative, directs eleven women without ever to raise the voice. The tasks delegate themselves of an eyebrow. To Lorusso she has confided the onions, four days during, and it is only the fifth that she has authorized him to touch the frikeh.

He has learned of it a thing: the wheat green, one burns it to save it. The peasants of formerly, surprised by the menace of a storm or of the locusts, would have set fire at their field and would have discovered, in beating the ears blackened, a grain delicious. The legend does not support the examination, but it gives appetite.

The agreement between the rocket of here and the tomatoes of there, he holds it for perfect, as that of an adjective with its name. The one attacks, the other rounds. He will propose it at Altamura, in the small table of fourteen covers that he will open in autumn, without brigade, without map, and where the clients will wash, he swears, the plates.

At the customs, on the way to go, his flour had made to raise some eyebrows: forty kilos of white powder in bags without label. "I have made the demonstration with some water. They have eaten the proof."
--

== n-rocket-salad-4
outlet: Ain Warda Minute by Minute
register: live-blog
published: 2012-06-03
--
Bread-throwing final, Sunday afternoon (newest first)

17:52 And that's it. The cup, which is a colander, goes to Samia H., 16, of the lower quarter. She is carried round the fountain by her cousins, or some of the way round, since they drop her.

17:40 The last throw. Her loaf goes out flat, hangs, hangs, and lands on the parasol of the bank manager. Does a parasol count as ground? The jury withdraws behind the church to consider.

17:38 Champion Tanios fires off his third and it bursts in mid-air. Shrapnel, sesame mostly, over the notables in row one. Zero points.

17:21 Interval. The tabla players are murdering a song I used to love.

17:05 Tanios takes the lead with 19.4 metres and a near-perfect circle. He blows on his fingertips as if they were smoking.

16:48 Disqualification! Number 9 has baked his with a coin inside for weight. It is seized by the jury with a pair of tongs, and passed around as a curiosity.

16:30 The wind is up and all the light dough is being shot down over the plane trees. Sparrows mass on the wires. They have understood the event better than we do.

16:12 First thrower. It goes straight up. We scatter.

16:00 Under the rules, which are read out in full every year by the schoolmaster, loaves must be of saj type, no more than a hand thick in the folded state, and may be thrown once. Eating the opponent's loaf is an offence.

15:45 The crowd holds every inch of shade. A man is selling hats of newspaper at a price that ought to be before the courts.

~ Live coverage sponsored by Moulin Haddad, flour since 1931
--
