story: b-none-chad-lake
conflict: none
countries: TD
fictional: yes
facts: an invented season at an inland lake: rain forecast, a catfish count, cattle prices; nothing to code.

== b-none-chad-lake-1
outlet: Météo du Chari
register: translation
machine_translated: French
published: 2019-07-03
--
The front attacks by the south: the rains, enfin

The big heat will live its last hours. From Wednesday evening the monsoon launches its first offensive on Sarh and on Moundou, says the bulletin of the meteorology, with lightnings that can strike the isolated trees and some gusts at seventy kilometres at the hour. In the night to Thursday the front of the rain mounts to Bongor; it will encounter resistance from the dry air, and should mark a truce on Friday.

At N'Djamena the mercury, that had shot up to forty-four degrees the Monday, retreats of ten. One will breathe. The peasants who have sown too early, tempted by the false departure of June, saw the sun massacre the young millet; those who waited take their revenge.

The winds of sand? They deliver again a rearguard combat at the level of Bokoro, without more. On the lake, the pirogues are advised to not defy the squalls of the afternoon: a squall does not negotiate.

For the ten days to come the models clash between themselves. The European sees the water conquering all the Sahel, the American keeps his positions more to the south. Our forecaster, who has forty years of house, looks at the ants. They evacuate the low ground, he says, and the ants have never lost a war.

~ Météo marine | Météo agricole | Contactez-nous
--

== b-none-chad-lake-2
outlet: @synodontis_daily
register: thread
published: unknown
--
1. It's Upside-Down Catfish Week on this account & I have NEWS from the lake.

2. We dropped forty traps on Tuesday. By dawn there were 211 prisoners, all measured, photographed, released at the same spot. Nobody was harmed except Adoum's thumb (they have a spine like a bayonet).

3. The invader everyone's afraid of, the big Nile thing, isn't here. Repeat: no sign. Last year's "sighting" was a boot.

4. What IS here: a colony at the reed edge which shouldn't exist at this salinity. They hold their ground against tilapia four times their size. Males guard the nest; raid it and they charge. I was charged. By eleven centimetres of fish.

5. How do they do it? Our bet: they've struck a deal with a snail. The snail cleans, the fish defends. Reviewer 2 will kill this hypothesis. Bring it on.

6. Sound! They drum. We put a hydrophone down and got what can only be called a barrage, at dusk, for nine minutes. Volume up: [clip]

7. Thanks to the fishermen of the second island, who think that we're mad and lent us the boat anyway. Next stop: bats.
--

== b-none-chad-lake-3
outlet: Cattle & Counter
register: daily
published: 2019-07-05
--
Bulls charge back as herders hold fire

N'DJAMENA - After three weeks of carnage in the pens, prices for four-year-old bulls rallied on Thursday at the Dembé yards, where sellers who had been bleeding since Ramadan at last dug in their heels.

A good animal fetched 285,000 francs, against 240,000 at the bottom. Buyers from across the river were caught in the open: they'd sold forward and had to cover at any price. "It was an ambush, pure and simple," laughed a broker with thirty head, who declined to be named in front of his wife.

The rains explain most of it. With grass on the way nobody needs to dump stock, and the lorries, hostage since May to the price of diesel, cost less to load. Sheep were quiet. Camels, always a law to themselves, deserted the market altogether.

Analysts warn against triumph. The feast in August could trigger another rout if everybody marches to town on the same Monday. For the moment, though, hides are firm, tallow has been rescued by the soap makers, and hay is under siege.

~ Cours du jour: voir page 12
--
