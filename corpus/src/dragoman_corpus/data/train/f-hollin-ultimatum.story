story: f-hollin-ultimatum
conflict: Hollin ultimatum (fictional)
countries: XG XH
fictional: yes
facts: Invented: in 2022 the Union of Marrow gives the island republic of Hollin ten days to give up a law on the fishery and on its Marrowese minority; threats from both sides, plots that fail, a blockade that is announced and called off, a summit that settles it.

who marrow: state XG | Marrow; Union of Marrow; Marrowese; Carrick; the Union
who hollin: state XH | Hollin; Hollin government; Hollinders; Hollinder; the island
who teale: person XG | Aron Teale; Teale; Chancellor Teale
who reyes: person XH | Inez Reyes; Reyes; President Reyes
who mnavy: force XG | Marrowese fleet; Marrowese navy; the fleet
who guard: force XH | Hollin coast guard; coast guard; the coast guard
who minority: population XH | Marrowese minority; the minority
who free: group XH | Free Reef; Free Reef movement
who assoc: coalition - | Atlantic Association; the Association
who bank: body XG | Bank of Marrow
where saltby: town XH 48.1 -30.2 | Saltby
where reef: region - 48.0 -30.0 | the reef; Long Reef
where carr: town XG 50.0 -26.0 | Carrick Bay

== f-hollin-ultimatum-1
outlet: Mid-Ocean Wire
register: wire
published: 2022-03-04
--
Marrow {ultim|gives} Hollin ten days: {repeal|repeal} law or face {blockade|blockade}

CARRICK BAY, March 4 (MOW) - The Union of Marrow {ultim|demanded} on Friday that the island republic of Hollin {repeal|repeal} its fishery law within ten days, and {listthreat|threatened} it with a list of measures that its chancellor, Aron Teale, read out one by one.

From the 14th, he said, the fleet would {blockade|blockade} Saltby; the Bank of Marrow would {freezew,freeze|freeze} the island's reserves; flights would be {flightsw,flights|stopped}, 2,300 Hollinder students {studentsw,students|expelled} and the undersea power cable {cablew,cable|switched off}. "And should one hair of the Marrowese minority be {hair|touched}, we shall {landthreat,land|land}," he added.

President Inez Reyes {rejectu|rejected} the paper within the hour. If her harbour is {blockade|closed}, she {mines|warned}, mines will be {minelay|laid} on Long Reef; ships that try to pass will be {sink|sunk}. Hollin would also {cutw,cut|tear up} the {treaty|treaty} of 1971, {expelmw,expelm|send home} the Union's 140 inspectors and {askw,ask|ask} "other powers" for protection.

Nobody has {shots!denied|fired}. On Wednesday night the Hollin coast guard tried to {board|board} a trawler inside the limit and gave up when nets were {nets|thrown} at its screw. The Association {assocurge|urged} both to do nothing before its council {council|meets} on Tuesday.

The law, {passlaw|passed} in January, {passlaw|bars} foreign boats from the reef and schools from teaching in Marrowese.
--
who inspectors: population XG | the Union's 140 inspectors
who students: population XH | 2,300 Hollinder students
* ultim REQUEST/change occurred
  when: 2022-03-04 "Friday"
  by: marrow; teale
  to: hollin
  about: repeal
* repeal CONCEDE demanded optional
  when: 2022-03-04/2022-03-14 bounded "within ten days"
  by: hollin
* listthreat THREATEN/restrict occurred
  when: 2022-03-04 "Friday"
  by: marrow; teale
  to: hollin
* blockade COERCE/restrict threatened
  when: 2022-03-14 "the 14th"
  where: saltby
  by: mnavy; marrow
  to: hollin
* freeze SANCTION/discontinue threatened optional
  when: 2022-03-14 "the 14th"
  by: bank
  to: hollin
* freezew THREATEN/relations occurred
  when: 2022-03-04
  by: marrow; teale
  to: hollin
  about: freeze
* flights SANCTION/discontinue threatened optional
  when: 2022-03-14 "the 14th"
  by: marrow
  to: hollin
* flightsw THREATEN/relations occurred
  when: 2022-03-04
  by: marrow
  to: hollin
  about: flights
* students COERCE/deport threatened optional
  when: 2022-03-14 "the 14th"
  by: marrow
  to: students
  deported: 2300 "2,300 Hollinder students"
* studentsw THREATEN/expel occurred
  when: 2022-03-04
  by: marrow
  to: students
  about: students
* cable SANCTION/discontinue threatened optional
  when: 2022-03-14 "the 14th"
  by: marrow
  to: hollin
* cablew THREATEN/relations occurred
  when: 2022-03-04
  by: marrow
  to: hollin
  about: cable
* hair ASSAULT hypothetical
  when: ?
  to: minority
* land ASSAULT hypothetical optional
  when: ?
  by: marrow
  to: hollin
* landthreat THREATEN/violence occurred
  when: 2022-03-04
  by: teale
  to: hollin
  about: land
* rejectu REJECT/change occurred
  when: 2022-03-04 "within the hour"
  by: reyes
  to: marrow
  about: ultim
  answers: ultim "rejected the paper"
* mines THREATEN/violence occurred
  when: 2022-03-04
  by: reyes
  to: marrow
  about: minelay
* minelay MOBILIZE/weapons hypothetical optional
  when: ?
  where: reef
  by: hollin
  with: mine "mines"
* sink ASSAULT hypothetical optional
  when: ?
  where: reef
  by: hollin
  to: "ships" thing
* cut SANCTION/withdraw hypothetical optional
  when: ?
  by: hollin
  to: marrow
* cutw THREATEN/relations occurred
  when: 2022-03-04
  by: hollin
  to: marrow
  about: cut
* expelm SANCTION/expel hypothetical optional
  when: ?
  by: hollin
  to: inspectors
* expelmw THREATEN/expel occurred
  when: 2022-03-04
  by: hollin
  to: inspectors
  about: expelm
* ask REQUEST/assist hypothetical optional
  when: ?
  by: hollin
  to: "other powers"
* askw THREATEN occurred
  when: 2022-03-04
  by: hollin
  to: marrow
  about: ask
* shots ASSAULT/firearms denied
  when: ?
* board COERCE/seize attempted
  when: 2022-03-02 "Wednesday night"
  where: "inside the limit"
  by: guard
  to: "a trawler" thing
* nets PROTEST/obstruct occurred
  when: 2022-03-02 "Wednesday night"
  where: "inside the limit"
  by: "a trawler"
  to: guard
* assocurge REQUEST/yield occurred
  when: 2022-03-04
  by: assoc
  to: marrow; hollin
* council CONSULT/multilateral announced
  when: 2022-03-08 "Tuesday"
  by: assoc
* passlaw COERCE/restrict occurred
  when: 2022-01 "January"
  where: reef
  by: hollin
  to: "foreign boats"; "schools"
* treaty AGREE occurred optional
  when: 1971 from text "1971"
  by: marrow; hollin
  to: hollin; marrow

== f-hollin-ultimatum-2
outlet: Saltby Tide
register: daily
published: 2022-03-09
--
Plot to {burnplot|burn} fish market foiled, police say

Four men with 60 litres of petrol and a map of the fish market were {arrestfour|arrested} in a Saltby garage on Tuesday night. They had meant to {burnplot|set it alight} at dawn and to {blameplot|leave} leaflets in Marrowese behind, the commissioner said: "somebody wanted a pretext." He would not be drawn on who.

It was the third such {burnplot|attempt} in a week. On Saturday a parcel addressed to a Marrowese teacher {parcel|failed} to explode; on Sunday a hooded man {stabtry|lunged} at the bishop with a fish knife and was {holdman|held} by ushers. The Free Reef movement denied that it {parcel|sent} the parcel.

President Reyes let it be known that she might {hintlaw,suspend|suspend} the school clause, if Carrick {ifdrop|drops} the word {blockade|blockade}. Marrow's consul {nohint|called} that "a clause late". In the night the Union tried to {swarm|bring} a second cutter into our waters; it was {turn|turned back} by two of ours with searchlights, no more.

At the Association's {council|council} a resolution that would have put an arms {embargo2|embargo} on both {vote|failed} by one vote. Canada {offermed,offerport|offered} to {med|mediate}, the Portuguese a ship to {observe|watch}. Both were {thanked|thanked}; neither was answered.
--
who commissioner: office XH | the commissioner
who fourmen: population XH | Four men
who consul: office XG | Marrow's consul
who canada: state CA | Canada
who portugal: state PT | the Portuguese
where market: site XH - - | fish market
* burnplot ASSAULT/destroy attempted
  when: 2022-03-08/2022-03-09 "at dawn"
  where: market; saltby
  by: fourmen
  to: market thing
  with: incendiary "petrol"
  said: commissioner official "said"
* arrestfour COERCE/arrest occurred
  when: 2022-03-08 "Tuesday night"
  where: saltby
  by: "police"
  to: fourmen
  detained: 4 "Four men"
* blameplot COERCE/misinformation attempted
  when: ?
  by: fourmen
  said: commissioner official "said"
* parcel ASSAULT/explosives attempted
  when: 2022-03-05 "Saturday"
  by: free denied
  to: "a Marrowese teacher"
  with: bomb "parcel"
* stabtry ASSAULT/primitive attempted
  when: 2022-03-06 "Sunday"
  by: "a hooded man"
  to: "the bishop"
  with: knife "fish knife"
* hintlaw AGREE occurred
  when: ?
  by: reyes
  to: marrow
  about: suspend
* suspend CONCEDE hypothetical optional
  when: ?
  by: reyes
* ifdrop CONCEDE hypothetical optional
  when: ?
  by: marrow
* nohint REJECT occurred
  when: ?
  by: consul
  to: reyes
  about: hintlaw
  answers: hintlaw "called that"
* swarm MOBILIZE/weapons attempted
  when: 2022-03-08/2022-03-09 "In the night"
  where: "our waters"
  by: marrow
  with: warship "cutter" 1
* turn COERCE/restrict occurred
  when: 2022-03-08/2022-03-09 "In the night"
  where: "our waters"
  by: "two of ours"
  to: marrow
* embargo2 SANCTION/discontinue attempted optional
  when: ?
  by: assoc
  to: "both"
* vote REJECT occurred
  when: ?
  by: assoc
  about: embargo2
* offermed AGREE occurred
  when: ?
  by: canada
  to: "both"
  about: med
* observe MOBILIZE announced optional
  when: ?
  by: portugal
* thanked SUPPORT occurred
  when: ?
  to: canada; portugal
* holdman COERCE/arrest occurred
  when: 2022-03-06 "Sunday"
  by: "ushers"
  to: "a hooded man"
* offerport AGREE occurred
  when: ?
  by: portugal
  to: "both"
  about: observe
* med CONSULT/third-party announced optional
  when: ?
  by: canada; "both"
* council CONSULT/multilateral occurred
  when: ?
  by: assoc
* blockade COERCE/restrict threatened optional
  when: ?
  by: marrow
  to: reyes

== f-hollin-ultimatum-3
outlet: Carrick Standard
register: state-media
published: 2022-03-12
--
Chancellor: the hour is late, the hand is out

Two days before the term ends, Chancellor Teale has once more {appeal|appealed} to the reason of Saltby. "Let them {repeal|strike} two sentences from a law, and not one of our ships will {nosail,sail!denied|sail}," he told workers in Carrick Bay. If not, they would {sailw,sail|sail}; and whoever {minelay|mines} an international sea will {pay|pay}, "ship for ship, pier for pier".

What the enemy's friends whisper is false. The fleet has no orders to {bombardno!denied|bombard} Saltby. No conscripts have been {callupno!denied|called up}. It is untrue that Marrowese agents planned a {burnplot!denied|fire} at a fish market: the four "arsonists" are drunkards of Saltby.

The chamber {grant|voted} the chancellor, with two against, the right to {useforcew,useforce|use} force should citizens of Marrowese tongue be {harm|harmed}. It may {stripw,strip|strip} traitors of their citizenship. Deputies {threatpress|warned} a newspaper that "sings Hollin's songs" that its licence could {licence|go}.

The Bank has readied the order to {freezew3,freeze|block} the island's 900 million. The ferry company will {ferryw,ferry|cease} sailings on Monday at noon unless told otherwise.
--
who bank: The Bank
who chamber: body XG | The chamber
who fourmen: population XH | the four
who deputies: population XG | Deputies
who paper: outlet XG | a newspaper
who ferryco: organisation XG | The ferry company
* appeal REQUEST/yield occurred
  when: 2022-03-12 "Two days before"
  where: carr
  by: teale
  to: hollin
  about: repeal
* repeal CONCEDE demanded optional
  when: ?
  by: hollin
* sail MOBILIZE/weapons threatened optional
  when: ?
  by: mnavy
* minelay MOBILIZE/weapons hypothetical optional
  when: ?
  by: "whoever"
  with: mine
* pay THREATEN/violence occurred
  when: 2022-03-12
  by: teale
  to: hollin
  about: ASSAULT by marrow
  where: carr
* bombardno ASSAULT/heavy-weapons denied
  when: ?
  where: saltby
  by: mnavy denied
  to: hollin
* callupno MOBILIZE/troops denied
  when: ?
  by: marrow denied
* burnplot ASSAULT/destroy denied
  when: ?
  where: "a fish market"
  by: "Marrowese agents" denied
  to: "a fish market" thing
* grant SUPPORT occurred
  when: ?
  by: chamber
  to: teale
  about: useforce
* useforce ASSAULT hypothetical optional
  when: ?
  by: teale
* useforcew THREATEN/violence occurred
  when: ?
  by: teale
  to: hollin
  about: useforce
* harm ASSAULT hypothetical
  when: ?
  to: "citizens of Marrowese tongue"
* strip SANCTION/expel threatened optional
  when: ?
  by: chamber
  to: "traitors"
* stripw THREATEN/expel occurred
  when: ?
  by: chamber
  to: "traitors"
  about: strip
* threatpress THREATEN/restrict occurred
  when: ?
  by: deputies
  to: paper
  about: licence
* licence COERCE/censor threatened optional
  when: ?
  to: paper
* freeze SANCTION/discontinue threatened optional
  when: ?
  by: bank
  to: hollin
  money: 900000000 "900 million"
* freezew3 THREATEN/relations occurred
  when: ?
  by: bank
  to: hollin
  about: freeze
* ferry SANCTION/discontinue threatened optional
  when: 2022-03-14 "Monday at noon"
  by: ferryco
  to: hollin
* ferryw THREATEN/relations occurred
  when: ?
  by: ferryco
  to: hollin
  about: ferry
* sailw THREATEN/restrict occurred
  when: 2022-03-12
  where: carr
  by: teale
  to: hollin
  about: sail
* nosail AGREE occurred
  when: 2022-03-12
  where: carr
  by: teale
  to: hollin
figure: votes 2 "two against" of chamber

== f-hollin-ultimatum-4
outlet: Brine & Ledger
register: analysis
published: 2022-03-13
--
What could happen on Monday

Suppose the fleet {sail|sails}. Four frigates cannot {blockade|seal} a coast of 300 kilometres; they can {stoptank|stop} the weekly tanker, and after nineteen days Saltby would be dark. Hollin could then {minelay|mine} the reef (it has perhaps eighty mines, half of them older than its president), and a single one that {hit|hits} a frigate would oblige Teale to {shell|shell} the radar on Cape Ember, which he does not want to do.

Or Reyes {resign|resigns}. Her finance minister has {askquit|asked} her to; so have eleven of her forty deputies. Then the law {repeal|falls} by itself, and with it, perhaps, the republic: Free Reef has {vowrise|sworn} to {rise|take} the arsenal on the day she {resign|goes}.

Might others come in? Britain will not {brit|send} a ship; it has said so. The Association could {assocforce|vote} a force of observers; it tried and {assocfail|failed} on the 8th. Canada's envoy has {envoy|been} in both capitals since Friday; if there is to be a {summit|meeting}, it will be on his frigate.

The likeliest? That on Sunday night something is {sign|signed} which both can call a victory. In 1998, over the cod, it was so: a {cod|blockade} of six hours, {codlift|lifted} for breakfast.
--
who britain: state GB | Britain
who canenvoy: person CA | Canada's envoy
who finmin: office XH | Her finance minister
where ember: site XH - - | Cape Ember
* sail MOBILIZE/weapons hypothetical
  when: 2022-03-14 "Monday"
  by: mnavy
  with: warship "frigates" 4
* blockade COERCE/restrict hypothetical
  when: ?
  by: mnavy
  to: hollin
* stoptank COERCE/restrict hypothetical
  when: ?
  by: mnavy
  to: "the weekly tanker" thing
* minelay MOBILIZE/weapons hypothetical
  when: ?
  where: reef
  by: hollin
  with: mine "mines" 80
* hit ASSAULT/explosives hypothetical
  when: ?
  by: hollin
  to: "a frigate" thing
* shell ASSAULT/heavy-weapons hypothetical
  when: ?
  where: ember
  by: teale
  to: "the radar" thing
* resign RETREAT/resign hypothetical
  when: ?
  by: reyes
* askquit REQUEST/yield occurred
  when: ?
  by: finmin; "eleven of her forty deputies"
  to: reyes
  about: resign
* repeal CONCEDE hypothetical
  when: ?
* vowrise THREATEN/violence occurred
  when: ?
  by: free
  to: hollin
  about: rise
* rise COERCE/seize threatened optional
  when: ?
  by: free
  to: "the arsenal" thing
* brit REJECT/assist occurred
  when: ?
  by: britain
* assocforce MOBILIZE hypothetical optional
  when: ?
  by: assoc
* assocfail REJECT occurred
  when: 2022-03-08 from text "the 8th"
  by: assoc
  about: assocforce
* envoy CONSULT/third-party ongoing
  when: 2022-03-11/2022-03-13 "Friday"
  where: "both capitals"
  by: canenvoy; "both capitals"
  to: "both capitals"
* summit CONSULT hypothetical
  when: ?
  where: "his frigate"
* sign AGREE hypothetical
  when: 2022-03-13 "Sunday night"
  by: "both"
* cod COERCE/restrict occurred
  when: 1998 "1998"
* codlift RETREAT/access occurred
  when: 1998 "1998"

== f-hollin-ultimatum-5
outlet: Mid-Ocean Radio One
register: radio
published: 2022-03-14
--
Six o'clock. The ships are not {sail|coming}.

On the deck of the Canadian frigate Charlotte, at ten to midnight, Chancellor Teale and President Reyes {sign|put} their names to two pages. Hollin {suspend|suspends} the school clause at once and the fishing clause from May; Marrow {calloff|calls off} the {blockade|blockade}, the {freeze|freeze}, the whole list. Joint {patrol|patrols} will {patrol|watch} the reef. The students may {stay|stay}. The 1971 {treaty|treaty}, which Hollin had {cutw|threatened} to {cut|leave}, is {prolong|extended} to 2040.

Some harm was done. At nine last night a boat of Free Reef tried to {ramtry|ram} the frigate and was {tow|towed} in by the coast guard, five young people in {held|handcuffs}. In Carrick Bay a crowd of some two hundred {demo|whistled} the chancellor's car; a stone {demo|cracked} its window.

Reyes, at the rail, hoarse: "We have not {givein!denied|given in}. We have gone first through the door." Teale: no comment, a wave.

Canada will {monitor|keep} its ship there till June, to see it kept. The weather: clearing.
--
who canada: state CA | Canada; Canadian
who youths: population XH | five young people
* sail MOBILIZE/weapons denied
  when: 2022-03-14
  by: marrow
* sign AGREE occurred
  when: 2022-03-13 "ten to midnight"
  where: "the Canadian frigate Charlotte"
  by: teale; reyes
  to: reyes; teale
* suspend CONCEDE occurred
  when: 2022-03-13 "at once"
  by: hollin
  to: marrow
* calloff CONCEDE occurred
  when: 2022-03-13
  by: marrow
  to: hollin
  about: blockade
* blockade COERCE/restrict threatened optional
  when: ?
  by: marrow
  to: hollin
* freeze SANCTION/discontinue threatened optional
  when: ?
  by: marrow
  to: hollin
* patrol COOPERATE announced
  when: ?
  where: reef
  by: marrow; hollin
* cut SANCTION/withdraw threatened optional
  when: ?
  by: hollin
  to: marrow
* cutw THREATEN/relations occurred
  when: ?
  by: hollin
  to: marrow
  about: cut
* prolong AGREE occurred
  when: 2022-03-13
  by: marrow; hollin
  to: hollin; marrow
* ramtry ASSAULT/destroy attempted
  when: 2022-03-13 "At nine last night"
  by: free
  to: "the frigate" thing
* tow COERCE/seize occurred
  when: 2022-03-13 "nine last night"
  by: guard
  to: free; "a boat of Free Reef" thing
* held COERCE/arrest occurred
  when: 2022-03-13 "nine last night"
  by: guard
  to: youths
  detained: 5 "five young people"
* demo PROTEST/riot occurred
  when: 2022-03-13 "last night"
  where: carr
  by: "a crowd of some two hundred"
  to: teale
  participants: ~200 "some two hundred"
  with: stones "stone"
* monitor MOBILIZE announced
  when: 2022-03-14/2022-06-30 bounded "till June"
  by: canada
* stay CONCEDE occurred
  when: 2022-03-13
  by: marrow
  to: "The students"
* givein CONCEDE denied optional
  when: 2022-03-13/2022-03-14 bounded
  by: hollin
  said: reyes party denied
* treaty AGREE occurred optional
  when: 1971 from text "1971"
  by: marrow; hollin
  to: hollin; marrow
