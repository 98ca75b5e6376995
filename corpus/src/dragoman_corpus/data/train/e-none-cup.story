story: e-none-cup
conflict: none
countries: NZ
facts: Invented sport and weather pages from the South Island of New Zealand; nothing in them is an act of conflict.
fictional: yes

who rovers: organisation NZ | Waitaki Rovers; Rovers
where kerr: town NZ -45.00 170.90 | Kerrigan Bay

== e-none-cup-1
outlet: Kerrigan Bay Courier
register: daily
published: 2022-08-15
--
Raiders repelled: Rovers hold the fort in a 12-all siege

It was a war of attrition from the first whistle. For sixty of the eighty minutes on Saturday the visitors from up the coast laid siege to the Rovers line, launching raid after raid down the left, and for sixty minutes the red wall stood. When at last the captain of Waitaki Rovers limped off with a dead leg, the crowd gave him the sort of welcome that is kept for returning generals.

"We were under the gun," the coach said afterwards. "I told the boys at half-time, no surrender. They'd bombed us with the boot for half an hour. If you keep kicking at a full-back like ours, he'll shoot you down sooner or later." He did: two counter-attacks, two tries, the second after a grenade of a pass from the scrum-half.

The visitors fired back through their number eight, a man of 118 kilos whom nobody in the district has yet managed to arrest. Three defenders hung on to him for twenty metres. A penalty in the dying minutes squared it, and both sides agreed, shaking hands in the mud, that justice had been done.

There was one ugly clash, between a prop and an advertising hoarding. The hoarding was taken away. The prop will be assessed.

The judiciary meets on Tuesday to hear the case of the flanker sent off last week for a tip tackle; he is expected to plead guilty and to receive a ban of a fortnight. The union has threatened clubs that field unregistered players with the loss of points, and denied an appeal by one of them.

~ RELATED: Blast from the past: the '74 cup side, where are they now? | Gun shearer bows out
~ 42 comments - Be civil. Comments calling for violence against referees will be removed.
--

== e-none-cup-2
outlet: Southern Farm Radio
register: radio
published: 2022-08-16
--
Country hour: weather bomb, lambs, and a truce with the rabbits

PRESENTER: Morning all. A southerly is going to invade from about Invercargill after lunch, and behind it there is what the forecasters like to call a weather bomb. What are we looking at?

FORECASTER: A very deep low, that's all it means. The front will strike Kerrigan Bay around six tonight, gusts of 130 on the hills. Then a ridge occupies the Tasman on Thursday and you can stand down. I'd get stock off the exposed blocks. If you have lambs on the ground, shelter them.

PRESENTER: And there's the river.

FORECASTER: The river may breach at Miller's. The council has a digger on standby, it deployed sandbags on Sunday. Nobody's been told to leave.

PRESENTER: Right. Now the rabbits. Hugh runs eleven hundred hectares up the valley and he has been fighting them for thirty years. You tried shooting, you tried poison, Hugh.

GUEST: I've tried everything bar artillery. We killed four thousand in a winter and next spring there was an army of them. These days I've a sort of ceasefire. I gave them the gully, fenced off the rest. They keep their side of the treaty better than some neighbours.

PRESENTER: (laughs) And the government's offer of a virus?

GUEST: I'd refuse it. It was released in ninety-seven, on the sly, by farmers, and the rabbits that were left were the tough ones.

PRESENTER: A listener protests, she says rabbits have feelings. We'll take that on board. After the break: how to attack a blocked drain without a plumber.
--

== e-none-cup-3
outlet: Otekura Weekly
register: tabloid
published: unknown
--
Bake-off bombshell! Shock exit as judge quits over scone "massacre"

She came, she saw, she walked. In scenes that stunned the Women's Institute hall, head judge for nineteen years resigned her spoon on Saturday and stormed out past the jam.

What lit the fuse? The scones. Twelve plates were slaughtered in the marking, and one contestant accused the bench of an ambush. "I was assassinated," she wept to this paper over a restorative gin. Her sister blamed the oven, her husband the sister.

The chairwoman begged for calm. An emergency session of the committee was called under the honours board, with peace talks continuing over sausage rolls until well after nine. Sources close to the urn say there may yet be a pardon. The rebels, as they are known, want blind tasting and an end to what they call the reign of terror of the date loaf.

Next year's theme is France. Mobilise your choux!

~ Enter our crossword: 7 across, "Lay down arms (9)".
~ LOCAL DEALS: tyre blow-out sale, everything must go
--
