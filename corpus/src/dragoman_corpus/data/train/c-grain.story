story: c-grain
conflict: Ukraine
countries: UA, RU, TR
facts: 22 July 2022 grain accord in Istanbul, two mirrored papers with Turkey and the UN; 23 July Kalibr missiles on Odesa port, two downed, two hit;
  Moscow first denied to Ankara, on the 24th spoke of a warship and Harpoons; 1 August first ship Razoni leaves; 29 October Russia suspends after
  drones at Sevastopol, 2 November comes back; 17 July 2023 ends it, 19 July night strikes on Chornomorsk, 60,000 tons lost. (public record: UN)

who guterres: office - | António Guterres; Antonio Guterres; Guterres
who un: body - | United Nations; UN; the UN
who erdogan: office TR | Recep Tayyip Erdogan; Erdogan
who akar: office TR | Hulusi Akar; Akar
who turkey: state TR | Turkey; Ankara
who russia: state RU | Russia; Moscow; Kremlin; the Kremlin
who ukraine: state UA | Ukraine; Kyiv
who zelensky: office UA | Volodymyr Zelensky; Zelensky
who shoigu: office RU | Sergei Shoigu; Shoigu
who kubrakov: office UA | Oleksandr Kubrakov; Kubrakov
who rumod: body RU | Russian defence ministry; Konashenkov; Defence Ministry
who south: force UA | Operational Command South; southern command; air defence
who putin: office RU | Vladimir Putin; Putin
who us: state US | United States; Washington
who eu: body - | EU; European Union; Josep Borrell
who jcc: body - | Joint Coordination Centre; the centre
who wfp: organisation - | World Food Programme
who brit: state GB | Britain; London
where istanbul: town TR 41.01 28.98 | Istanbul; Dolmabahce
where odesa: town UA 46.48 30.73 | Odesa; Odessa
where port: site UA 46.50 30.74 | Odesa port; sea port; the port
where chorno: town UA 46.30 30.66 | Chornomorsk
where sevas: town UA 44.60 33.52 | Sevastopol
where blacksea: region - 43.00 34.00 | Black Sea

== c-grain-1
outlet: Pontic News
register: wire
published: 2022-07-23
--
Missiles {odesa|hit} Odesa port day after grain {deal|deal}

ODESA, July 23 (Pontic) - Two Kalibr cruise missiles {odesa|struck} the sea port of Odesa on Saturday and two were {down|brought down} by air defence, Ukraine's southern command said, less than 24 hours after Moscow had {deal|undertaken} in Istanbul to leave such harbours alone.

A pumping station caught fire; the silos were not {silos!denied|touched}, a spokeswoman said. The regional governor spoke of some {odesa|wounded} people without a number.

Under the {deal|accord}, {deal|signed} on Friday by Sergei Shoigu and Oleksandr Kubrakov, each at his own end of the table and each with Turkey and the UN only, ships are to be {pilot|led} through mines from three ports and {insp|inspected} at the Bosphorus by all four.

"All this {spit|proves} is that Russia finds ways not to keep promises," Zelensky said. Guterres "unequivocally {gut|condemned}" the {odesa|strike}, the EU's Josep Borrell {borrell|called} it reprehensible. Turkish Defence Minister Akar said the Russians had told him they had "absolutely nothing to do with it". Washington's ambassador to Kyiv: {usamb|outrageous}.

Kubrakov said work on the first cargoes goes on. About 20 million tons lie in Ukrainian stores.
--
* odesa ASSAULT/heavy-weapons occurred
  when: 2022-07-23 "Saturday"
  where: port; odesa
  by: russia alleged of ukraine; russia denied
  to: port thing; "A pumping station" thing
  with: missile "Two Kalibr cruise missiles" 2
  injured: >=3 vague "some wounded people" voice "The regional governor"
  said: south party "said"
  said: russia party denied via akar "told"
* down ASSAULT/heavy-weapons attempted
  when: 2022-07-23 "Saturday"
  where: odesa
  by: russia alleged of ukraine
  to: port thing
  with: missile "two" 2
  said: south party "said"
* deal AGREE occurred
  when: 2022-07-22 "Friday"
  where: istanbul
  by: shoigu; kubrakov; russia; ukraine
  to: turkey; un
* silos ASSAULT denied
  when: 2022-07-23
  to: "the silos" thing
  said: "a spokeswoman" party denied "said"
* pilot COOPERATE announced
  when: ?
  where: "three ports"
  by: ukraine; russia; turkey; un
* insp COOPERATE announced
  when: ?
  where: "the Bosphorus"
  by: ukraine; russia; turkey; un
* spit ACCUSE/disapprove occurred
  when: 2022-07-23
  by: zelensky
  to: russia
  answers: odesa "All this"
  about: odesa
* gut ACCUSE/disapprove occurred
  when: 2022-07-23
  by: guterres
  to: russia
  about: odesa
  answers: odesa "condemned"
* borrell ACCUSE/disapprove occurred
  when: 2022-07-23
  by: eu
  to: russia
  about: odesa
  answers: odesa "called it"
* usamb ACCUSE/disapprove occurred
  when: 2022-07-23
  by: us "Washington's ambassador to Kyiv"
  to: russia
  about: odesa
  answers: odesa "outrageous"

== c-grain-2
outlet: Sobytiya 24
register: state-media
published: 2022-07-24
--
Precision weapons {odesa|remove} warship in dock

The Russian defence ministry has put an end to conjecture. Sea-launched missiles, Konashenkov said this morning, {odesa|destroyed} a docked Ukrainian warship and a warehouse of American Harpoon missiles at Odessa; a repair yard of the same plant has been {odesa|put out} of action. Nothing here touches what was {deal|signed} in Istanbul on the 22nd, a foreign ministry spokeswoman observed.

Lavrov, {lav|received} in Cairo, {assure|assured} his hosts that exporters will get what they ordered. He will {lav2|fly} on to Uganda and Ethiopia. African leaders had in June {sall|asked} Vladimir Putin to {open|let} the grain out; that {sall|request}, unlike many others, was heard. Western capitals for their part have still to {lift|lift} their {wban|bans} on freight and insurance, as the second paper obliges the UN to seek.

In Nikolayev region the enemy {nik|shelled} Kherson's Antonovsky bridge for the third time in a week from HIMARS, {nik|injuring} no one.
--
* odesa ASSAULT/heavy-weapons occurred
  when: 2022-07-22/2022-07-24 bounded
  where: odesa
  by: rumod claimed
  to: "a docked Ukrainian warship" thing; "a warehouse of American Harpoon missiles" thing; "a repair yard" thing
  with: missile "Sea-launched missiles"
  said: rumod party "said"
* deal AGREE occurred
  when: 2022-07-22 from text "the 22nd"
  where: istanbul
* lav CONSULT/visit occurred
  when: ?
  where: "Cairo"
  by: "Lavrov"; "his hosts"
  to: "his hosts"
* assure AGREE occurred
  when: ?
  by: "Lavrov"
  to: "his hosts"
  where: "Cairo"
* lav2 CONSULT/visit announced
  when: ?
  where: "Uganda"; "Ethiopia"
  by: "Lavrov"
* sall REQUEST/yield occurred
  when: 2022-06 "June"
  by: "African leaders"
  to: putin
  about: open
* open RETREAT/access demanded optional
  when: ?
  by: putin
* lift CONCEDE demanded
  when: ?
  by: "Western capitals"
* nik ASSAULT/heavy-weapons occurred
  when: 2022-07-17/2022-07-24 bounded "a week"
  where: "Antonovsky bridge"; "Nikolayev region"
  by: "the enemy"
  to: "Antonovsky bridge" thing
  with: rocket "HIMARS"
  injured: 0 "no one"
  count: 3 "third"
* wban SANCTION/discontinue ongoing optional
  when: 2022-07-24
  by: "Western capitals"
  to: "freight and insurance" thing

== c-grain-3
outlet: Atlantic Grain Gazette
register: daily
published: 2022-11-03
--
Four days later, {resume|back on board}

The corridor works again, and the man who {susp|shut} it says nothing was given. On Wednesday at noon Shoigu {shoiguphone|telephoned} his colleague Akar; an hour later Erdogan told his party that the convoys would {resume!announced|resume}. Vladimir Putin, who on Saturday had {susp|suspended} his part in the {deal|accord} "for an indefinite time", kept for himself a right to {leavew,leave|leave} once more should Ukraine {brk|break} the {guar|guarantees}.

What guarantees? Kyiv, says Moscow, {guar|gave} it in writing that the lane will not be used for raids. Kyiv says it {guar!denied|wrote} nothing it had not {deal|promised} in July. It has never admitted the {sev|swarm} of nine drones in the air and seven at sea which, before dawn on the 29th, {sev|went} for the fleet at Sevastopol, {sev|scratching} a minesweeper. Russia {brit|charged} British officers with having {train|trained} the crews; London {britno|called} it a tale of "epic scale".

During the absence the UN and Turkey simply carried on. Fourteen ships {sail|sailed} on Monday with Moscow warning that it was "risky"; inspectors, minus their Russian colleagues, {insp2|cleared} 46. One, {wfp|chartered} by the World Food Programme, had 40,000 tons for Ethiopia. Wheat, having jumped six per cent, fell by as much.

Guterres {thank|thanked} Turkey, and now {push|presses} for the {ammonia|reopening} of the ammonia pipe and for {prolong|prolonging} the term beyond the 19th. Since the Razoni {raz|left} Odesa on the first of August, 9.7 million tons have gone out.
--
* shoiguphone CONSULT/phone occurred
  when: 2022-11-02 "Wednesday at noon"
  by: shoigu; akar
  to: akar
* resume CONCEDE occurred
  when: 2022-11-02 "Wednesday"
  by: russia
  said: erdogan official "told"
* susp SANCTION/discontinue occurred
  when: 2022-10-29 "Saturday"
  by: putin
* deal AGREE occurred
  when: 2022-07 "July"
  by: ukraine; russia
* leave SANCTION/withdraw hypothetical
  when: ?
  by: putin
* guar AGREE occurred
  when: 2022-10-29/2022-11-02 bounded
  by: ukraine
  to: russia
  said: russia party "says"
  said: ukraine party denied "says"
* sev ASSAULT/drone occurred
  when: 2022-10-29 "before dawn on the 29th"
  where: sevas
  by: ukraine alleged of russia; "British officers" alleged of russia
  to: "the fleet"; "a minesweeper" thing
  with: drone "nine drones" 9; drone "seven at sea" 7
* brit ACCUSE/allege occurred
  when: 2022-10-29/2022-11-03 bounded
  by: russia
  to: brit
  about: train
* britno REJECT occurred optional
  when: 2022-10-29/2022-11-03 bounded
  by: brit
  to: russia
  answers: brit "called it a tale"
* train AID occurred
  when: ?
  by: "British officers" alleged of russia
  to: "the crews"
  said: russia party "charged"
* sail COOPERATE occurred
  when: 2022-10-31 "Monday"
  by: un; turkey
  count: 14 "Fourteen ships"
* insp2 COOPERATE occurred
  when: 2022-10-31 "Monday"
  by: "inspectors"
  count: 46 "46"
* wfp AID announced
  when: ?
  by: wfp
  to: "Ethiopia"
* thank SUPPORT occurred
  when: 2022-11-02/2022-11-03 bounded
  by: guterres
  to: turkey
* push REQUEST/change occurred
  when: 2022-11-02/2022-11-03 bounded
  by: guterres
  about: prolong
* ammonia COOPERATE demanded optional
  when: ?
* prolong AGREE demanded optional
  when: 2022-11-19 "the 19th"
* raz RETREAT/access occurred
  when: 2022-08-01 from text "the first of August"
  where: odesa
  by: "the Razoni"
* leavew THREATEN/relations occurred
  when: 2022-11-02 "Wednesday"
  by: putin
  to: ukraine
  about: leave
* brk SANCTION/discontinue hypothetical optional
  when: ?
  by: ukraine
  about: guar
