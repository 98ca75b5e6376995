story: c-saturday-pages
conflict: none
countries: RO, ES
fictional: yes
facts: Invented: a football weekend and a cold spell told by three papers; nothing to code.

who olimp: organisation RO | Olimpia Brad; Olimpia
who rapid: organisation RO | Minerul Valea; Minerul
where brad: town RO 46.13 22.79 | Brad

== c-saturday-pages-1
outlet: Gazeta de Brad
register: daily
published: 2011-11-13
--
Olimpia storm Minerul's fortress in the dying seconds

BRAD - For eighty-nine minutes Minerul lay under siege and would not surrender. Then a raid down the left, a cross fired in low, and the bullet header of the home captain did what eleven earlier shots had not: it killed the game.

The visitors' coach, who had called up two veterans to man his trenches, took defeat like a soldier. "We were shelled all evening," he said. "In the end a wall falls." He condemned nobody, though his keeper, caught in a clash of heads before the break, played on with five stitches, and he asked why the referee had let the hosts' number six escape without so much as a warning.

It was the third victory on the march for Olimpia, and it blew the top of the table wide open: three teams are now within a point. The strike partnership that was written off in August has eleven goals. Brad has not exploded with such joy since promotion.

In the stands the truce between the two sets of fans held. They swapped scarves.

~ Citește și: Doi morți într-un atac armat la Reșița
~ Comentarii (41) · Distribuie
--

== c-saturday-pages-2
outlet: El Faro del Páramo
register: translation
published: 2011-11-13
machine_translated: Spanish
--
The cold attacks with treason: minimum of eleven under zero

The first blow of the winter has taken by assault the plateau. The snow invaded during the night fourteen ports of mountain, besieged to two hundred trucks in the kilometre 81 and left without light to some villages, that the company hopes to liberate from the dark this same afternoon. The agency of meteorology maintains the alert and threatens with a second front on Tuesday.

The bakers do not capitulate. "One fights against the ice as one can", declares one that has gone out with the shovel at the five. The schools retreat their schedule of entry one hour. The olive trees, according to the cooperative, resist; the almond has fallen.

In the bag, the electric ones fired: they rose three percent, in front of the collapse of the insurers, punished by the storm. An analyst recommends not to enter in panic nor to bombard with orders of sale.

~ Lo más visto: Detenido el atracador del martillo | Guerra de precios en las gasolineras
--

== c-saturday-pages-3
outlet: Mountain Business Weekly
register: other
published: 2011-11-16
--
Price war claims another victim as bottler throws in the towel

After two years under fire from discounters the region's oldest maker of mineral water will cease trading at the end of the month. Its owner blamed sugar, diesel and the weather, in that order.

The firm had tried everything. It launched a hostile bid for a rival in 2009 and was repelled; it targeted the capital with an army of vans, and beat a retreat when the snow closed in. A rescue by a Vienna fund collapsed last week. "They executed the purchase option and then pulled the trigger on us," joked the accountant, who leaves with the other sixty.

What is left will be carved up. The plant at Brad may be captured by a brewer, whose chief executive fired a shot across the bows of other suitors yesterday by doubling his offer. Shareholders of Olimpia, the football club that wore the bottle on its chest, will be hunting for a new sponsor. They are, one of them says, bleeding, but not dead.
--
