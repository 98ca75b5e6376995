story: u-pretoria-truce
conflict: Ethiopia
countries: ET, ZA, KE
facts: The Ethiopian government and the TPLF signed a cessation of hostilities in Pretoria on 2 November 2022, two years after the war began; talks had opened on 25 October under the African Union (Obasanjo, Kenyatta, Mlambo-Ngcuka). Commanders signed the Nairobi declaration on 12 November. Heavy weapons were handed over from 10 January 2023; the first food convoys reached Mekelle on 15-16 November. (public record: African Union communiqués, ICRC and WFP statements)

who gov: government ET | the federal government; Federal Government; Ethiopian government; Ethiopia
who tplf: party ET | Tigray People's Liberation Front; TPLF; Tigrayan side; Tigrayans
who tdf: force ET | Tigrayan fighters; Tigrayan forces; Tigray forces
who endf: force ET | the federal army; Ethiopian National Defence Force
who eritrea: government ER | Eritrea; Eritrean troops; Eritrean soldiers
who redwan: person ET | Redwan Hussien; Redwan
who getachew: person ET | Getachew Reda; Getachew
who obasanjo: person NG | Olusegun Obasanjo; Obasanjo
who kenyatta: person KE | Uhuru Kenyatta; Kenyatta
who au: body - | the African Union; African Union; AU
who abiy: person ET | Abiy Ahmed; Abiy
who icrc: organisation CH | Red Cross; ICRC
who wfp: body - | World Food Programme; WFP
who berhanu: person ET | Birhanu Jula; Field Marshal Birhanu Jula
who tadesse: person ET | Tadesse Werede; General Tadesse Werede
who un: body - | the United Nations; UN; United Nations
who guterres: person - | Guterres; António Guterres
where pretoria: town ZA -25.75 28.19 | Pretoria
where nairobi: town KE -1.29 36.82 | Nairobi
where mekelle: town ET 13.50 39.47 | Mekelle
where tigray-r: province ET 14.0 38.5 | Tigray
where shire: town ET 14.10 38.28 | Shire
where agulae: site ET 13.69 39.60 | Agulae
where adwa: town ET 14.16 38.90 | Adwa
where maychew: town ET 12.78 39.54 | Maychew

== u-pretoria-truce-1
outlet: Radio Soutpansberg
register: radio
published: 2022-11-02
--
This is the seven o'clock news: Ethiopia's enemies {sign|sign} a {sign|truce} in Pretoria

Good evening. First tonight: two years, less a day, after it began, the war in northern Ethiopia may be over. In the last hour, the federal government and the TPLF have {sign|signed} what the African Union calls a permanent {sign|cessation of hostilities}.

Our reporter was in the room. She says that Redwan Hussien for the government and Getachew Reda for the Tigrayans {hands|shook hands}, though neither smiled. Olusegun Obasanjo, the Union's envoy, who has {chair|chaired} ten days of {chair|talks} here at the foreign ministry, told us that fighters from Tigray will {heavy|hand in} their weapons, that lorries with food {access|move} "without hindrance" and that the lights and telephones {lights|come back}.

In Mekelle nobody can hear this, because the network has been {dark|down} since June last year. Only on Sunday, hospital staff there say, a drone {drone|hit} a street of shops, and two people died.

Not at the table: Eritrea. Its soldiers {shire|took} the town of Shire together with the federal army in the middle of last month. Asked whether they would {eriout|leave}, Mr Redwan would not {dodge|say}.

South Africa's president {congrat|congratulated} both delegations. Washington {welcome|welcomed} the {sign|deal}.

It is four minutes past seven. Still to come: the Proteas collapse under a second-innings assault in Adelaide.
--
who safrica: person ZA | South Africa's president
who us: government US | Washington
who tdf: fighters
* sign AGREE occurred
  when: 2022-11-02 "In the last hour"
  where: pretoria
  by: gov; tplf
  to: tplf; gov
  about: RETREAT/ceasefire
* hands COOPERATE occurred optional
  when: 2022-11-02
  where: pretoria
  by: redwan; getachew
  said: "Our reporter" media "says"
* chair CONSULT/third-party occurred
  when: 2022-10-24/2022-11-02 "ten days"
  where: "the foreign ministry"; pretoria
  by: obasanjo; gov; tplf
* heavy RETREAT/disarm announced
  when: ?
  by: tdf
  said: obasanjo official "told"
* access RETREAT/access announced
  when: ?
  where: tigray-r
  said: obasanjo official "told"
* lights RETREAT/access announced optional
  when: ?
  said: obasanjo official "told"
* dark COERCE/censor ongoing
  when: 2021-06/2022-11-02 "June last year"
  where: mekelle
* drone ASSAULT/drone occurred
  when: 2022-10-30 "Sunday"
  where: "a street of shops"; mekelle
  to: "a street of shops" thing
  with: drone "a drone"
  killed: 2 "two people" side civilian voice "hospital staff"
  said: "hospital staff" witness "say"
* shire COERCE/seize occurred
  when: 2022-10 "the middle of last month"
  where: shire
  by: eritrea; endf
  to: shire thing
* eriout RETREAT/withdraw hypothetical optional
  when: ?
  by: eritrea
* dodge REJECT occurred optional
  when: 2022-11-02
  by: redwan
  about: eriout
* congrat SUPPORT occurred
  when: 2022-11-02
  by: safrica
  to: gov; tplf
  answers: sign "congratulated both delegations"
* welcome SUPPORT occurred
  when: 2022-11-02
  by: us
  to: gov; tplf
  about: sign
  answers: sign "welcomed the deal"

== u-pretoria-truce-2
outlet: Office of the Spokesperson, UN Noon Briefing
register: un
published: 2022-11-03
--
Highlights of the noon briefing, Thursday 3 November 2022

Ethiopia. The Secretary-General {greet|welcomes} the {sign|signing}, by the Government of Ethiopia and the Tigray People's Liberation Front, of the {sign|agreement} in Pretoria. António Guterres {urge|urges} all Ethiopians and the international community to support this bold {sign|step}. He {thankau|thanks} the African Union for its {chair|facilitation} and South Africa for having hosted the {chair|negotiations}. The United Nations stands {offer|ready} to assist with the next steps and to scale up relief, which since the resumption of {collapse|fighting} in August has been at a standstill in Tigray.

Asked by a correspondent whether the UN could confirm {rape|sexual violence} by Eritrean soldiers in Shire, the spokesman recalled that the human rights commission of experts had {blame|found}, in September, reasonable grounds to believe that war crimes were committed by all sides, and that it had named {rape2|rape} and {rape2|sexual slavery} among the acts of Eritrean and Tigrayan forces. The Government {rejreport|rejected} the report. Asked about flights: none, because humanitarian clearance, {ground|suspended} on 25 August, is not restored.

Haiti. The terminal at Varreux, which gangs had {varreux|blocked} since mid-September, was {retake|retaken} by the police...

Sudan. On the first anniversary of the {coup|coup} of 25 October 2021, the spokesman had nothing to add.

Press conference tomorrow: on locusts.
--
who spokesman: office - | the spokesman
who safrica: state ZA | South Africa
who commission: body - | human rights commission of experts
who police: force HT | the police
where varreux: site HT 18.58 -72.33 | Varreux
* greet SUPPORT occurred
  when: 2022-11-03
  by: guterres
  to: gov; tplf
  about: sign
  answers: sign "welcomes the signing"
* sign AGREE occurred
  when: ?
  where: pretoria
  by: gov; tplf
  to: tplf; gov
* urge REQUEST/assist occurred
  when: 2022-11-03
  by: guterres
  to: "all Ethiopians"; "the international community"
  about: SUPPORT
* thankau SUPPORT occurred
  when: 2022-11-03
  by: guterres
  to: au; safrica
  about: chair
  answers: chair "for its facilitation"
* chair CONSULT/third-party occurred
  when: ?
  where: pretoria
  by: au; gov; tplf; safrica
  to: safrica
* offer AGREE occurred
  when: 2022-11-03
  by: un
  about: AID by un
* collapse ASSAULT occurred
  when: 2022-08 "August"
  where: tigray-r
* rape ASSAULT/sexual hypothetical
  when: ?
  where: shire
  by: eritrea
  said: "a correspondent" media suggested "Asked by"
* blame ACCUSE/allege occurred
  when: 2022-09 "September"
  by: commission
  to: "all sides"
* rape2 ASSAULT/sexual occurred
  when: ?
  by: eritrea alleged of commission; tdf alleged of commission
  said: commission official suggested "named"
* rejreport REJECT occurred
  when: 2022-09/2022-11-03 bounded
  by: gov
  to: commission
  about: blame
  answers: blame "rejected the report"
* ground SANCTION/discontinue ongoing
  when: 2022-08-25/2022-11-03 from text "25 August"
* varreux COERCE/restrict occurred
  when: 2022-09/2022-11-03 bounded "mid-September"
  where: varreux
  by: "gangs"
  to: varreux thing
* retake COERCE/seize occurred
  when: 2022-09/2022-11-03 bounded
  where: varreux
  by: police
  to: varreux thing; "gangs"
* coup COERCE/martial-law occurred
  when: 2021-10-25 from text "25 October 2021"
  where: "Sudan"

== u-pretoria-truce-3
outlet: Nile Basin Review
register: daily
published: 2022-11-14
--
Generals {nairobi|set} date for guns to be {heavy|given up}

NAIROBI - First the politicians in South Africa; on Saturday it was the turn of those who did the killing. Field Marshal Birhanu Jula and General Tadesse Werede, chief commanders on either side, {nairobi|put their names} to a seven-page {nairobi|declaration} in the Kenyan capital, five days after they {talks2|sat down} together under Kenyatta's roof.

They {accept|agreed}, with immediate effect, to {access|open} roads for relief and to {guard|protect} civilians. "Heavy weapons {heavy|disarmament}", as the text has it, "will be done concurrently with the {eriout|withdrawal} of foreign and non-ENDF forces". That last clause is new, and everybody knows whom it means. Eritrea, which {join|entered} the war in its first month, has said nothing.

Joy was thin. An economist at Mekelle university, reached by satellite phone, said {shelling|shelling} had {shell|stopped} around the city but that Eritrean soldiers were still {loot|looting} in Adwa on Friday. A farmers' association {rapacc|charges} that they {abduct|marched off} forty youths from two villages near there.

The Red Cross hopes to {convoy|send} trucks this week. None has passed since August 24, when the five-month {lull|humanitarian truce} {collapse|collapsed} and each party {blame2|blamed} the other for the first {collapse|shot}. The European Union, for its part, has {freeze|frozen} budget support since December 2020 and will not, an official in Brussels said, {unfreeze|resume} it "for a signature alone".

~ Advertise with us | Jobs | E-paper
~ MOST READ: Marathon champion under fire over shoe
--
who eu: body - | European Union
where nairobi: the Kenyan capital
* nairobi AGREE occurred
  when: 2022-11-12 "Saturday"
  where: nairobi
  by: berhanu; tadesse
  to: tadesse; berhanu
  about: heavy
* talks2 CONSULT/third-party occurred
  when: 2022-11-07 from nairobi "five days"
  where: nairobi
  by: berhanu; tadesse; kenyatta
  to: kenyatta
* accept AGREE occurred
  when: 2022-11-12 "Saturday"
  where: nairobi
  by: berhanu; tadesse
  to: tadesse; berhanu
  about: access
  about: guard
* access RETREAT/access announced
  when: 2022-11-12 from nairobi "with immediate effect"
  by: berhanu; tadesse
* guard AID announced optional
  when: 2022-11-12 from nairobi "with immediate effect"
  by: berhanu; tadesse
  to: "civilians"
* heavy RETREAT/disarm announced
  when: ?
* eriout RETREAT/withdraw announced
  when: ?
  by: eritrea; "foreign and non-ENDF forces"
* join MOBILIZE/troops occurred
  when: ? "its first month"
  by: eritrea
* shell RETREAT/ceasefire occurred
  when: ?
  where: mekelle
  said: "An economist at Mekelle university" witness "said"
* loot COERCE/seize ongoing
  when: 2022-11-11 "Friday"
  where: adwa
  by: eritrea
  said: "An economist at Mekelle university" witness "said"
* rapacc ACCUSE/allege occurred
  when: ?
  by: "A farmers' association"
  to: eritrea
  about: abduct
* abduct ASSAULT/abduct occurred
  when: ?
  where: "two villages near there"; adwa
  by: eritrea alleged of "A farmers' association"
  to: "forty youths"
  abducted: 40 "forty youths" side civilian
  said: "A farmers' association" witness claimed "charges"
* convoy AID announced
  when: 2022-11-14/2022-11-20 week "this week"
  by: icrc
* lull RETREAT/ceasefire occurred
  when: 2022-03/2022-08-24 "five-month"
* collapse ASSAULT occurred
  when: 2022-08-24 from text "August 24"
* blame2 ACCUSE/allege occurred
  when: 2022-08-24 from text "August 24"
  by: "each party"
  to: "the other"
  about: collapse
* freeze SANCTION/discontinue ongoing
  when: 2020-12/2022-11-14 from text "December 2020"
  by: eu
* unfreeze REJECT/assist occurred
  when: 2022-11-12/2022-11-14 bounded
  by: eu
  about: AID by eu
  said: "an official in Brussels" official "said"
* shelling ASSAULT/heavy-weapons occurred
  when: ?
  where: mekelle
  said: "An economist at Mekelle university" witness "said"

== u-pretoria-truce-4
outlet: Meskerem News
register: wire
published: 2023-01-11
--
Tigray forces {heavy|hand over} tanks and rockets, monitors say

ADDIS ABABA, Jan 11 - Fighters in northern Ethiopia began on Tuesday to {heavy|give up} their heavy arms, as the November {sign|accord} with the government demands, the African Union's monitoring team reported.

Tanks, rocket launchers, mortars and several howitzers were {heavy|turned in} at Agulae, 36 km north-east of Mekelle. The spokesman Getachew tweeted that the Tigrayan side hoped this would "go a long way in expediting full implementation". An officer of the Ethiopian National Defence Force, accepting the hardware, {praise|thanked} his former foes. Observers from both armies stood by together.

Amhara militia {amhout|left} Shire last week, while at the end of December Eritrean columns were seen {eriout|pulling out} of that town and of Adwa by residents - not, some of these told Meskerem, over the border, but to camps a few kilometres off.

A {visit|visit} by the speaker of parliament to Mekelle on 26 December had broken the ice. Two days afterwards the national airline {fly|resumed} flights, and banks {bank|reopened}. The WFP says that its first convoy since August {wfpconvoy|rolled in} on November 16, with 15 trucks; 2,400 have {convoys|followed}.

The federal police {patrol|entered} the regional capital on December 29 to guard banks and the airport.
--
who amhara: group ET | Amhara militia
who police: force ET | The federal police
who speaker: office ET | the speaker of parliament
who gov: the government
who eritrea: Eritrean columns
* heavy RETREAT/disarm occurred
  when: 2023-01-10 "Tuesday"
  where: agulae
  by: tdf
  to: endf
  with: tank "Tanks"; rocket "rocket launchers"; mortar "mortars"; artillery "howitzers"
  said: "the African Union's monitoring team" official "reported"
* sign AGREE occurred
  when: 2022-11 "November"
  by: gov; tdf
  to: tdf; gov
* praise SUPPORT occurred
  when: 2023-01-10
  where: agulae
  by: endf
  to: tdf
* amhout RETREAT/withdraw occurred
  when: 2023-01-02/2023-01-08 week "last week"
  where: shire
  by: amhara
* eriout RETREAT/withdraw occurred
  when: 2022-12 "the end of December"
  where: shire; adwa
  by: eritrea
  said: "residents" witness
* visit CONSULT/visit occurred
  when: 2022-12-26 from text "26 December"
  where: mekelle
  by: speaker
* fly COOPERATE occurred
  when: 2022-12-28 from visit "Two days afterwards"
  where: mekelle
  by: "the national airline"
* bank COOPERATE occurred
  when: 2022-12-28 from visit "Two days afterwards"
  where: mekelle
  by: "banks"
* wfpconvoy AID occurred
  when: 2022-11-16 from text "November 16"
  where: mekelle
  by: wfp
  said: wfp official "says"
* convoys AID occurred
  when: 2022-11-16/2023-01-11 bounded
  by: wfp
  count: 2400 "2,400"
  said: wfp official "says"
* patrol MOBILIZE/police occurred
  when: 2022-12-29 from text "December 29"
  where: mekelle
  by: police
