<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Apsis Desktop</source>
        <translation>Tietoja Apsis Desktop -ohjelmasta</translation>
    </message>
    <message>
        <source>Apsis Desktop</source>
        <translation>Apsis Desktop</translation>
    </message>
    <message>
        <source>Gets lists of profiles out of APSIS One, without a developer.</source>
        <translation>Hakee profiililuetteloita APSIS Onesta ilman kehittäjän apua.</translation>
    </message>
    <message>
        <source>Made with Qt and PySide6, which are free software under the GNU Lesser General Public License, version 3. You can replace them with your own versions; see Licences.</source>
        <translation>Tehty Qt:lla ja PySide6:lla, jotka ovat vapaita ohjelmia GNU Lesser General Public License -lisenssin version 3 mukaisesti. Voit korvata ne omilla versioillasi; katso Lisenssit.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Copies the version numbers, to send to support.</source>
        <translation>Kopioi versionumerot, jotta voit lähettää ne tukeen.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisenssit</translation>
    </message>
    <message>
        <source>Shows the third-party software in Apsis Desktop.</source>
        <translation>Näyttää Apsis Desktopin sisältämät kolmansien osapuolten ohjelmistot.</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Tietoja Qt:sta</translation>
    </message>
    <message>
        <source>Shows the version of Qt and who makes it.</source>
        <translation>Näyttää Qt:n version ja tekijän.</translation>
    </message>
</context>
<context>
    <name>AboutList</name>
    <message>
        <source>In segment</source>
        <translation>Segmentissä</translation>
    </message>
    <message>
        <source>In all of these segments</source>
        <translation>Kaikissa näissä segmenteissä</translation>
    </message>
    <message>
        <source>In any of these segments</source>
        <translation>Jossakin näistä segmenteistä</translation>
    </message>
    <message>
        <source>{count} and the export key</source>
        <translation>{count} ja vientiavain</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Osio</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Ei näissä</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiilit</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Tilattu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Time zone of times</source>
        <translation>Aikojen aikavyöhyke</translation>
    </message>
    <message>
        <source>About this list</source>
        <translation>Tietoja luettelosta</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln tavu</numerusform>
            <numerusform>%Ln tavua</numerusform>
        </translation>
    </message>
    <message>
        <source>{size}/s</source>
        <comment>a speed, such as 9.4 MB/s</comment>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} t</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} t {minutes} min</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>tänään klo {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>huomenna klo {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>eilen klo {time}</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <translation>{date} klo {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Eilen</translation>
    </message>
</context>
<context>
    <name>CellTexts</name>
    <message>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Seuraava vaihe</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>More actions for this report</source>
        <translation>Lisää toimintoja tälle raportille</translation>
    </message>
    <message>
        <source>{name}, {time}. {about}. {status}</source>
        <translation>{name}, {time}. {about}. {status}</translation>
    </message>
    <message>
        <source>More actions for {name}</source>
        <translation>Lisää toimintoja raportille {name}</translation>
    </message>
</context>
<context>
    <name>ChangedPeople</name>
    <message>
        <source>the other list</source>
        <translation>toinen luettelo</translation>
    </message>
    <message>
        <source>Shown people</source>
        <translation>Näytettävät henkilöt</translation>
    </message>
    <message>
        <source>Search these people</source>
        <translation>Hae näistä henkilöistä</translation>
    </message>
    <message>
        <source>Searches all columns, ignoring case and accents.</source>
        <translation>Hakee kaikista sarakkeista kirjainkoosta ja tarkkeista välittämättä.</translation>
    </message>
    <message>
        <source>No matches for “{words}”</source>
        <translation>Ei osumia haulle ”{words}”</translation>
    </message>
    <message>
        <source>No columns to compare</source>
        <translation>Ei verrattavia sarakkeita</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ei ketään</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln uusi</numerusform>
            <numerusform>%Ln uutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln poissa</numerusform>
            <numerusform>%Ln poissa</numerusform>
        </translation>
    </message>
    <message>
        <source>no columns to compare</source>
        <translation>ei verrattavia sarakkeita</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln muuttunut</numerusform>
            <numerusform>%Ln muuttunutta</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uudet</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Poissa</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muuttuneet</translation>
    </message>
    <message>
        <source>In both, with different values. You see the old and the new ones.</source>
        <translation>Molemmissa, mutta eri arvoin. Näet sekä vanhat että uudet arvot.</translation>
    </message>
    <message>
        <source>In {other}, but not in this report.</source>
        <translation>Mukana: {other}. Ei tässä raportissa.</translation>
    </message>
    <message>
        <source>In this report, but not in {other}.</source>
        <translation>Tässä raportissa. Ei mukana: {other}.</translation>
    </message>
    <message>
        <source>In this report, but not in {other}: all but those in that file.</source>
        <translation>Tässä raportissa. Ei mukana: {other}. Siis kaikki paitsi tuon tiedoston henkilöt.</translation>
    </message>
    <message>
        <source>{column} (old)</source>
        <translation>{column} (vanha)</translation>
    </message>
    <message>
        <source>{column} (new)</source>
        <translation>{column} (uusi)</translation>
    </message>
    <message>
        <source>Changed columns</source>
        <translation>Muuttuneet sarakkeet</translation>
    </message>
    <message>
        <source>Of {list}, only fingerprints are kept. They tell who is new and how many are gone, but not who is gone or what has changed.</source>
        <translation>Listasta {list} on tallella vain sormenjäljet. Ne kertovat, ketkä ovat uusia ja kuinka moni on poistunut, mutta eivät sitä, ketkä ovat poistuneet tai mikä on muuttunut.</translation>
    </message>
    <message>
        <source>Only in {list}, so not compared: {columns}.</source>
        <translation>Ei verrata, koska vain toisessa ({list}): {columns}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have several rows that differ, so it is not known whether they changed.</source>
        <translation>
            <numerusform>%Ln henkilöllä on useita erilaisia rivejä, joten ei tiedetä, onko jokin muuttunut.</numerusform>
            <numerusform>%Ln henkilöllä on useita erilaisia rivejä, joten ei tiedetä, onko jokin muuttunut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows in {list} have no value to match people by, and were left out.</source>
        <translation>
            <numerusform>%Ln rivillä ({list}) ei ole arvoa, josta henkilön tunnistaa, joten se jätettiin pois.</numerusform>
            <numerusform>%Ln rivillä ({list}) ei ole arvoa, josta henkilön tunnistaa, joten ne jätettiin pois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have several rows in {list}.</source>
        <translation>
            <numerusform>%Ln henkilöllä on useita rivejä ({list}).</numerusform>
            <numerusform>%Ln henkilöllä on useita rivejä ({list}).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesWindow</name>
    <message>
        <source>What changed</source>
        <translation>Muutokset</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Verrataan…</translation>
    </message>
    <message>
        <source>&amp;Save these people…</source>
        <translation>&amp;Tallenna nämä henkilöt…</translation>
    </message>
    <message>
        <source>Saves all people of the chosen kind, with all of their columns.</source>
        <translation>Tallentaa kaikki valitun tyypin henkilöt ja kaikki heidän sarakkeensa.</translation>
    </message>
    <message>
        <source>The file of this report is not available any more.</source>
        <translation>Tämän raportin tiedosto ei ole enää saatavilla.</translation>
    </message>
    <message>
        <source>Choose the matching column in the other list.</source>
        <translation>Valitse vastaava sarake toisesta listasta.</translation>
    </message>
    <message>
        <source>Choose a column to match people by, such as Email.</source>
        <translation>Valitse sarake, josta henkilöt tunnistetaan, esimerkiksi Email.</translation>
    </message>
    <message>
        <source>this report</source>
        <translation>tämä raportti</translation>
    </message>
    <message>
        <source>It is compared with a report of a different selection of people.</source>
        <translation>Sitä verrataan raporttiin, jossa on eri henkilöjoukko.</translation>
    </message>
    <message>
        <source>{file} was changed since it was saved. It is compared as it is now.</source>
        <translation>{file} on muuttunut tallentamisen jälkeen. Sitä verrataan sellaisena kuin se on nyt.</translation>
    </message>
    <message>
        <source>There is no file of an earlier report. Choose a file to compare with.</source>
        <translation>Aiemman raportin tiedostoa ei ole. Valitse tiedosto, johon verrataan.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Vertaa uudelleen</translation>
    </message>
    <message>
        <source>{name}, new</source>
        <translation>{name}, uudet</translation>
    </message>
    <message>
        <source>{name}, gone</source>
        <translation>{name}, poissa</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, muuttuneet</translation>
    </message>
    <message>
        <source>{name} ({file})</source>
        <translation>{name} ({file})</translation>
    </message>
    <message>
        <source>What changed in {name}</source>
        <translation>Muutokset: {name}</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Vertaa kohteeseen</translation>
    </message>
    <message>
        <source>&amp;Match people by</source>
        <translation>T&amp;unnista henkilöt sarakkeesta</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Enter includes the first match, Down moves to the list.</source>
        <translation>Enter ottaa mukaan ensimmäisen osuman, alanuoli siirtyy luetteloon.</translation>
    </message>
    <message>
        <source>Space includes the current one, Shift+Space excludes it.</source>
        <translation>Välilyönti ottaa rivin mukaan, Vaihto+välilyönti jättää sen pois.</translation>
    </message>
    <message>
        <source>Space ticks the current one.</source>
        <translation>Välilyönti valitsee rivin.</translation>
    </message>
    <message>
        <source>Press Enter to include it</source>
        <translation>Ota mukaan painamalla Enter</translation>
    </message>
    <message>
        <source>Enter includes, Shift+Enter excludes</source>
        <translation>Enter ottaa mukaan, Vaihto+Enter jättää pois</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Ota mukaan</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Älä käytä</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count}/{total}</translation>
    </message>
    <message>
        <source>No matches for “{words}”</source>
        <translation>Ei osumia haulle ”{words}”</translation>
    </message>
</context>
<context>
    <name>ChecklistDelegate</name>
    <message>
        <source>Exclude</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Pois jätetty</translation>
    </message>
</context>
<context>
    <name>ChoicesNotice</name>
    <message>
        <source>These are the choices of that report. Change them and request it again.</source>
        <translation>Nämä ovat raportin valinnat. Muuta niitä ja tilaa se uudelleen.</translation>
    </message>
    <message>
        <source>These are the choices of “{report}”. Request it again, or change them first.</source>
        <translation>Nämä ovat raportin ”{report}” valinnat. Tilaa raportti uudelleen tai muuta niitä ensin.</translation>
    </message>
    <message>
        <source>All choices except the section were cleared.</source>
        <translation>Kaikki valinnat osiota lukuun ottamatta on tyhjennetty.</translation>
    </message>
    <message>
        <source>“{preset}” replaced your choices.</source>
        <translation>Pohja ”{preset}” korvasi aiemmat valinnat.</translation>
    </message>
    <message>
        <source>The chosen segments were cleared.</source>
        <translation>Valitut segmentit on tyhjennetty.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Restore previous choices</source>
        <translation>Palauta aiemmat valinnat</translation>
    </message>
</context>
<context>
    <name>ChosenColumns</name>
    <message>
        <source>&amp;Columns</source>
        <translation>Sara&amp;kkeet</translation>
    </message>
    <message>
        <source>Choos&amp;e columns…</source>
        <translation>&amp;Valitse sarakkeet…</translation>
    </message>
    <message>
        <source>Shows the attributes and tags of the section.</source>
        <translation>Näyttää osion attribuutit ja tagit.</translation>
    </message>
    <message>
        <source>Columns of the report, in order</source>
        <translation>Raportin sarakkeet järjestyksessä</translation>
    </message>
    <message>
        <source>Delete removes a column, Alt+Up and Alt+Down move it.</source>
        <translation>Delete poistaa sarakkeen, Alt+ylänuoli ja Alt+alanuoli siirtävät sitä.</translation>
    </message>
    <message>
        <source>Choose columns from a list</source>
        <translation>Valitse sarakkeita luettelosta</translation>
    </message>
    <message>
        <source>Paste their names or IDs: one per line, or separated by commas, semicolons or tabs.</source>
        <translation>Liitä nimet tai tunnukset: yksi riville tai pilkuilla, puolipisteillä tai sarkaimilla erotettuina.</translation>
    </message>
    <message>
        <source>Some names match several columns. Tick the ones you want.</source>
        <translation>Jotkin nimet vastaavat useaa saraketta. Valitse haluamasi.</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Valitse sarakkeet</translation>
    </message>
    <message>
        <source>Ticked columns appear on the left. A tag adds a column that shows who has it.</source>
        <translation>Valitut sarakkeet näkyvät vasemmalla. Tagi lisää sarakkeen, joka kertoo, kenellä se on.</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Hae sarakkeita</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tagi</translation>
    </message>
    <message>
        <source>Attributes and tags</source>
        <translation>Attribuutit ja tagit</translation>
    </message>
    <message>
        <source>This section has neither attributes nor tags.</source>
        <translation>Tässä osiossa ei ole attribuutteja eikä tageja.</translation>
    </message>
    <message>
        <source>All other columns</source>
        <translation>Kaikki muut sarakkeet</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribuutit</translation>
    </message>
    <message>
        <source>This section has no attributes.</source>
        <translation>Tässä osiossa ei ole attribuutteja.</translation>
    </message>
    <message>
        <source>All other attributes</source>
        <translation>Kaikki muut attribuutit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagit</translation>
    </message>
    <message>
        <source>This section has no tags.</source>
        <translation>Tässä osiossa ei ole tageja.</translation>
    </message>
    <message>
        <source>All other tags</source>
        <translation>Kaikki muut tagit</translation>
    </message>
    <message>
        <source>Chosen columns</source>
        <translation>Valitut sarakkeet</translation>
    </message>
    <message>
        <source>No columns chosen yet.</source>
        <translation>Sarakkeita ei ole vielä valittu.</translation>
    </message>
    <message>
        <source>Loading columns…</source>
        <translation>Ladataan sarakkeita…</translation>
    </message>
    <message>
        <source>The columns could not be loaded.</source>
        <translation>Sarakkeita ei voitu ladata.</translation>
    </message>
    <message>
        <source>Choose a section to see its columns.</source>
        <translation>Valitse osio, niin näet sen sarakkeet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln valittu</numerusform>
            <numerusform>%Ln valittu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenSegments</name>
    <message>
        <source>Any of these</source>
        <translation>Jokin näistä</translation>
    </message>
    <message>
        <source>People in at least one of the segments.</source>
        <translation>Henkilöt, jotka ovat vähintään yhdessä segmentissä.</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Kaikki nämä</translation>
    </message>
    <message>
        <source>Only people in every one of the segments.</source>
        <translation>Vain henkilöt, jotka ovat kaikissa segmenteissä.</translation>
    </message>
    <message>
        <source>People in any or all of these segments</source>
        <translation>Henkilöt jossakin näistä segmenteistä tai niissä kaikissa</translation>
    </message>
    <message>
        <source>People in</source>
        <translation>Henkilöt segmenteissä</translation>
    </message>
    <message>
        <source>Chosen segments</source>
        <translation>Valitut segmentit</translation>
    </message>
    <message>
        <source>Delete removes a segment, Space excludes the people in it.</source>
        <translation>Delete poistaa segmentin, välilyönti jättää sen henkilöt pois.</translation>
    </message>
    <message>
        <source>+ &amp;Add segments…</source>
        <translation>+ Lis&amp;ää segmenttejä…</translation>
    </message>
    <message>
        <source>Add segments…</source>
        <translation>Lisää segmenttejä…</translation>
    </message>
    <message>
        <source>Shows all segments, to include or exclude them.</source>
        <translation>Näyttää kaikki segmentit, jotta voit ottaa niitä mukaan tai jättää pois.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tyhjennä</translation>
    </message>
    <message>
        <source>Clear the chosen segments</source>
        <translation>Tyhjennä segmenttivalinnat</translation>
    </message>
    <message>
        <source>Removes all included and excluded segments. You can undo this.</source>
        <translation>Poistaa kaikki mukaan otetut ja pois jätetyt segmentit. Voit kumota tämän.</translation>
    </message>
    <message>
        <source>Choose segments from a list</source>
        <translation>Valitse segmenttejä luettelosta</translation>
    </message>
    <message>
        <source>Paste their names or IDs: one per line, or separated by commas, semicolons or tabs.</source>
        <translation>Liitä nimet tai tunnukset: yksi riville tai pilkuilla, puolipisteillä tai sarkaimilla erotettuina.</translation>
    </message>
    <message>
        <source>Some names match several segments. Tick the ones you want.</source>
        <translation>Jotkin nimet vastaavat useaa segmenttiä. Valitse haluamasi.</translation>
    </message>
    <message>
        <source>Add segments</source>
        <translation>Lisää segmenttejä</translation>
    </message>
    <message>
        <source>Your choices appear on the left.</source>
        <translation>Valintasi näkyvät vasemmalla.</translation>
    </message>
    <message>
        <source>Search segments</source>
        <translation>Hae segmenttejä</translation>
    </message>
    <message>
        <source>not</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>This account has no segments yet. Create one in APSIS One, then refresh the list.</source>
        <translation>Tilillä ei ole vielä segmenttejä. Luo segmentti APSIS Onessa ja päivitä sitten luettelo.</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Kaikki segmentit</translation>
    </message>
    <message>
        <source>All other segments</source>
        <translation>Kaikki muut segmentit</translation>
    </message>
    <message>
        <source>No segments chosen yet.</source>
        <translation>Segmenttejä ei ole vielä valittu.</translation>
    </message>
    <message>
        <source>Loading segments…</source>
        <translation>Ladataan segmenttejä…</translation>
    </message>
    <message>
        <source>The segments could not be loaded.</source>
        <translation>Segmenttejä ei voitu ladata.</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>jätetty pois</translation>
    </message>
</context>
<context>
    <name>ClearQuestion</name>
    <message>
        <source>Clear past reports</source>
        <translation>Poista aiemmat raportit</translation>
    </message>
    <message>
        <source>There are no past reports here.</source>
        <translation>Täällä ei ole aiempia raportteja.</translation>
    </message>
    <message>
        <source>Reports in progress or waiting to be saved stay in the list.</source>
        <translation>Käynnissä olevat ja tallennusta odottavat raportit pysyvät luettelossa.</translation>
    </message>
    <message>
        <source>Delete the damaged and older copies of the list of reports?</source>
        <translation>Poistetaanko raporttiluettelon vioittuneet ja vanhemmat kopiot?</translation>
    </message>
    <message>
        <source>Remove one past report from the list?</source>
        <translation>Poistetaanko yksi aiempi raportti luettelosta?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln past reports from the list?</source>
        <translation>
            <numerusform>Poistetaanko %Ln aiempi raportti luettelosta?</numerusform>
            <numerusform>Poistetaanko %Ln aiempaa raporttia luettelosta?</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved files are kept, and you will still be reminded of them.</source>
        <translation>Tallennetut tiedostot jäävät paikoilleen, ja saat niistä yhä muistutuksia.</translation>
    </message>
    <message>
        <source>Saved files stay where they are.</source>
        <translation>Tallennetut tiedostot jäävät paikoilleen.</translation>
    </message>
    <message>
        <source>Damaged and older copies of the list are also deleted.</source>
        <translation>Myös luettelon vioittuneet ja vanhemmat kopiot poistetaan.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Poista luettelosta</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Nothing is removed.</source>
        <translation>Mitään ei poisteta.</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Apsis Desktop</source>
        <translation>Apsis Desktop</translation>
    </message>
    <message>
        <source>Close Apsis Desktop?</source>
        <translation>Suljetaanko Apsis Desktop?</translation>
    </message>
    <message>
        <source>Restart Apsis Desktop?</source>
        <translation>Käynnistetäänkö Apsis Desktop uudelleen?</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Käynnistä uudelleen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Pidä avoinna</translation>
    </message>
    <message>
        <source>One report is still in progress.</source>
        <translation>Yksi raportti on vielä kesken.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are still in progress.</source>
        <translation>
            <numerusform>%Ln raportti on vielä kesken.</numerusform>
            <numerusform>%Ln raporttia on vielä kesken.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file is being saved.</source>
        <translation>Yhtä tiedostoa tallennetaan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are being saved.</source>
        <translation>
            <numerusform>%Ln tiedostoa tallennetaan.</numerusform>
            <numerusform>%Ln tiedostoa tallennetaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>One report is not saved yet.</source>
        <translation>Yhtä raporttia ei ole vielä tallennettu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are not saved yet.</source>
        <translation>
            <numerusform>%Ln raporttia ei ole vielä tallennettu.</numerusform>
            <numerusform>%Ln raporttia ei ole vielä tallennettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>APSIS One continues preparing. The download follows the next time you start Apsis Desktop.</source>
        <translation>APSIS One jatkaa valmistelua. Raportti ladataan, kun käynnistät Apsis Desktopin seuraavan kerran.</translation>
    </message>
    <message>
        <source>Practice reports in progress end when Apsis Desktop closes.</source>
        <translation>Kesken olevat esimerkkiraportit päättyvät, kun Apsis Desktop suljetaan.</translation>
    </message>
    <message>
        <source>Saving continues the next time you start Apsis Desktop.</source>
        <translation>Tallennus jatkuu, kun käynnistät Apsis Desktopin seuraavan kerran.</translation>
    </message>
    <message>
        <source>It can be saved until {moment}.</source>
        <translation>Sen voi tallentaa {moment} asti.</translation>
    </message>
    <message>
        <source>The first of them can be saved until {moment}.</source>
        <translation>Niistä ensimmäisen voi tallentaa {moment} asti.</translation>
    </message>
    <message>
        <source>Files from Look inside and Compare that are still being saved are not kept.</source>
        <translation>Tiedostoja, joita toiminnot Näytä sisältö ja Vertaa vielä tallentavat, ei säilytetä.</translation>
    </message>
    <message>
        <source>The window stays open.</source>
        <translation>Ikkuna pysyy auki.</translation>
    </message>
</context>
<context>
    <name>CloudFolderNotice</name>
    <message>
        <source>Save in another folder…</source>
        <translation>Tallenna toiseen kansioon…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are not saved yet. {folder} syncs to {service}, so the personal data in them would be copied there too.</source>
        <translation>
            <numerusform>%Ln raporttia ei ole vielä tallennettu. {folder} synkronoidaan palveluun {service}, joten raportin henkilötiedot kopioituisivat myös sinne.</numerusform>
            <numerusform>%Ln raporttia ei ole vielä tallennettu. {folder} synkronoidaan palveluun {service}, joten raporttien henkilötiedot kopioituisivat myös sinne.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{report}” is not saved yet. {folder} syncs to {service}, so the personal data in it would be copied there too.</source>
        <translation>”{report}” ei ole vielä tallennettu: {folder} synkronoidaan palveluun {service}. Raportti sisältää henkilötietoja, jotka kopioitaisiin myös sinne.</translation>
    </message>
    <message>
        <source>Save here anyway</source>
        <translation>Tallenna silti tänne</translation>
    </message>
</context>
<context>
    <name>ColumnText</name>
    <message>
        <source>empty</source>
        <translation>tyhjä</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation>
            <numerusform>%Ln arvo</numerusform>
            <numerusform>%Ln arvoa</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent}, {values}</source>
        <translation>{percent}, {values}</translation>
    </message>
    <message>
        <source>Unix timestamps</source>
        <translation>Unix-aikaleimoja</translation>
    </message>
    <message>
        <source>every value is different</source>
        <translation>kaikki arvot ovat erilaisia</translation>
    </message>
    <message>
        <source>most often {values}</source>
        <translation>useimmin {values}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>ColumnsList</name>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>How full each column is, and its values.</source>
        <translation>Kuinka täysi kukin sarake on, ja sen arvot.</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Remove this column</source>
        <translation>Poista sarake</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>jätetään pois</translation>
    </message>
    <message>
        <source>Space puts it back.</source>
        <translation>Välilyönti palauttaa sen.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Delete leaves it out of the file.</source>
        <translation>Delete jättää sen pois tiedostosta.</translation>
    </message>
    <message>
        <source>Leave out of the file</source>
        <translation>Jätä pois tiedostosta</translation>
    </message>
    <message>
        <source>The first column of the file, often headed export_key. It tells people apart.</source>
        <translation>Tiedoston ensimmäinen sarake, jonka otsikko on usein export_key. Se erottaa henkilöt toisistaan.</translation>
    </message>
    <message>
        <source>always first</source>
        <translation>aina ensimmäisenä</translation>
    </message>
    <message>
        <source>Drag to move, or Alt+Up and Alt+Down</source>
        <translation>Siirrä vetämällä tai näppäimillä Alt+ylänuoli ja Alt+alanuoli</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ja %Ln muu</numerusform>
            <numerusform>ja %Ln muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all chosen columns</source>
        <translation>Näytä kaikki valitut sarakkeet</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Siirrä aiemmaksi</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Siirrä myöhemmäksi</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tagi</translation>
    </message>
</context>
<context>
    <name>CompareWith</name>
    <message>
        <source>Compare with</source>
        <translation>Vertaa kohteeseen</translation>
    </message>
    <message>
        <source>Reports whose files are still there, those of the same people first.</source>
        <translation>Raportit, joiden tiedosto on vielä tallella. Samoja henkilöitä koskevat ovat ensimmäisinä.</translation>
    </message>
    <message>
        <source>No earlier file</source>
        <translation>Ei aiempaa tiedostoa</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Valitse t&amp;iedosto…</translation>
    </message>
    <message>
        <source>Compares with any other list: CSV or Excel.</source>
        <translation>Vertaa mihin tahansa muuhun luetteloon: CSV tai Excel.</translation>
    </message>
    <message>
        <source>{name} from {day}</source>
        <translation>{name}, {day}</translation>
    </message>
    <message>
        <source>the report from {day}</source>
        <translation>raportti, {day}</translation>
    </message>
    <message>
        <source>different selection of people</source>
        <translation>eri henkilöjoukko</translation>
    </message>
    <message>
        <source>fingerprints only</source>
        <translation>vain sormenjäljet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln henkilö</numerusform>
            <numerusform>%Ln henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>changed since it was saved</source>
        <translation>muuttunut tallentamisen jälkeen</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Vertaa tiedostoon</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <translation>Luettelot ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to APSIS One</source>
        <translation>Yhdistä APSIS Oneen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>The key is stored once APSIS One accepts it.</source>
        <translation>Avain tallennetaan, kun APSIS One on hyväksynyt sen.</translation>
    </message>
    <message>
        <source>Waiting for this computer’s keyring. It may ask you to unlock it…</source>
        <translation>Odotetaan tietokoneen avainnippua. Se voi pyytää avaamaan lukituksen…</translation>
    </message>
    <message>
        <source>You need a key: a client ID and its secret. An Admin creates it in APSIS One, under &lt;b&gt;Account settings → API management&lt;/b&gt;. The secret is shown there only once.</source>
        <translation>Tarvitset avaimen: tunnuksen (client ID) ja salaisuuden (client secret). Pääkäyttäjä luo sen APSIS Onessa kohdassa &lt;b&gt;Account settings → API management&lt;/b&gt;. Salaisuus näytetään siellä vain kerran.</translation>
    </message>
    <message>
        <source>Checking the key with APSIS One…</source>
        <translation>Tarkistetaan avainta APSIS Onesta…</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>A name for this account, so that you recognize it.</source>
        <translation>Nimi, josta tunnistat tilin.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Show the client secret</source>
        <translation>Näytä salaisuus (client secret)</translation>
    </message>
    <message>
        <source>The secret becomes readable on the screen.</source>
        <translation>Salaisuus tulee luettavaksi näytölle.</translation>
    </message>
    <message>
        <source>APSIS One</source>
        <translation>APSIS One</translation>
    </message>
    <message>
        <source>Enter a name for the connection.</source>
        <translation>Anna yhteydelle nimi.</translation>
    </message>
    <message>
        <source>Enter a name that is not in use.</source>
        <translation>Anna nimi, joka ei ole käytössä.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Anna tunnus.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Anna salaisuus.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>&amp;Tunnus (client ID)</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Salaisuus (client secret)</translation>
    </message>
    <message>
        <source>A connection with this name already exists.</source>
        <translation>Samanniminen yhteys on jo olemassa.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Piilota</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Tunnus</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Yhteydet</translation>
    </message>
    <message>
        <source>The accounts that Apsis Desktop has a key for. Press F2 to rename one.</source>
        <translation>Tilit, joihin Apsis Desktopilla on avain. Nimeä tili uudelleen painamalla F2.</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Yhteyden nimi</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
</context>
<context>
    <name>ConnectionSwitcher</name>
    <message>
        <source>Acc&amp;ount</source>
        <translation>Ti&amp;li</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tili</translation>
    </message>
    <message>
        <source>The account that reports come from.</source>
        <translation>Tili, jolta raportit haetaan.</translation>
    </message>
    <message>
        <source>{name}, {region}</source>
        <translation>{name}, {region}</translation>
    </message>
    <message>
        <source>Practice data</source>
        <translation>Esimerkkiaineisto</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Yhteydet</translation>
    </message>
    <message>
        <source>Use this connection</source>
        <translation>Käytä tätä yhteyttä</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Nimeä uudelleen</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Uusi salaisuus…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <source>Connect another…</source>
        <translation>Lisää yhteys…</translation>
    </message>
    <message>
        <source>Shows the segments of this account in the window.</source>
        <translation>Näyttää tämän tilin segmentit ikkunassa.</translation>
    </message>
    <message>
        <source>Type the new name in the list.</source>
        <translation>Kirjoita uusi nimi luetteloon.</translation>
    </message>
    <message>
        <source>For a key whose secret was lost or changed.</source>
        <translation>Jos avaimen salaisuus on kadonnut tai muuttunut.</translation>
    </message>
    <message>
        <source>Deletes the secret from this computer and removes its reports from the list.</source>
        <translation>Poistaa salaisuuden tietokoneesta ja yhteyden raportit luettelosta.</translation>
    </message>
    <message>
        <source>Adds another account, with its own key.</source>
        <translation>Lisää toisen tilin, jolla on oma avain.</translation>
    </message>
    <message>
        <source>Enter a name for the connection.</source>
        <translation>Anna yhteydelle nimi.</translation>
    </message>
    <message>
        <source>A connection named “{name}” already exists.</source>
        <translation>Yhteys nimeltä ”{name}” on jo olemassa.</translation>
    </message>
</context>
<context>
    <name>CurrentAccount</name>
    <message>
        <source>Practice data</source>
        <translation>Esimerkkiaineisto</translation>
    </message>
</context>
<context>
    <name>DesktopNotification</name>
    <message>
        <source>Show the report</source>
        <translation>Näytä raportti</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Report details</source>
        <translation>Raportin tiedot</translation>
    </message>
    <message>
        <source>What was requested, when, and what came of it.</source>
        <translation>Mitä tilattiin, milloin ja miten tilaus eteni.</translation>
    </message>
    <message>
        <source>Copy for &amp;support</source>
        <translation>Kopioi &amp;tukea varten</translation>
    </message>
    <message>
        <source>Copies the details with all identifiers, to send to support.</source>
        <translation>Kopioi tiedot kaikkine tunnisteineen lähetettäväksi tukeen.</translation>
    </message>
</context>
<context>
    <name>DoublesBar</name>
    <message>
        <source>Show them</source>
        <translation>Näytä ne</translation>
    </message>
    <message>
        <source>Shows only rows that share a value, sorted by it.</source>
        <translation>Näyttää vain rivit, joilla on yhteinen arvo, sen mukaan lajiteltuina.</translation>
    </message>
    <message>
        <source>Row to keep</source>
        <translation>Säilytettävä rivi</translation>
    </message>
    <message>
        <source>Which row of each person the saved list has.</source>
        <translation>Mikä kunkin henkilön rivi tallennetaan luetteloon.</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>before the row that is kept of each person</comment>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Save one of each…</source>
        <translation>Tallenna yksi kustakin…</translation>
    </message>
    <message>
        <source>Saves a list with one row for each person, as a new file.</source>
        <translation>Tallentaa uuteen tiedostoon luettelon, jossa on yksi rivi henkilöä kohti.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln rows</source>
        <translation>
            <numerusform>%Ln rivillä</numerusform>
            <numerusform>%Ln rivillä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values occur more than once, {rows}</source>
        <translation>
            <numerusform>%Ln arvo esiintyy useammin kuin kerran, {rows}</numerusform>
            <numerusform>%Ln arvoa esiintyy useammin kuin kerran, {rows}</numerusform>
        </translation>
    </message>
    <message>
        <source>Fullest row</source>
        <translation>Täydellisin rivi</translation>
    </message>
    <message>
        <source>Latest by {column}</source>
        <translation>Viimeisin, sarake {column}</translation>
    </message>
    <message>
        <source>Duplicates by</source>
        <translation>Kaksoiskappaleet:</translation>
    </message>
    <message>
        <source>Finds rows with the same value in this column.</source>
        <translation>Etsii rivit, joilla on sarakkeessa sama arvo.</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Valitse sarake</translation>
    </message>
    <message>
        <source>No two rows share a value</source>
        <translation>Millään riveillä ei ole yhteistä arvoa</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Lasketaan…</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Näytä kaikki</translation>
    </message>
</context>
<context>
    <name>DroppedNotice</name>
    <message>
        <source>The section “{name}” is no longer there.</source>
        <translation>Osiota ”{name}” ei enää ole.</translation>
    </message>
    <message>
        <source>This account has no section “{name}”.</source>
        <translation>Tällä tilillä ei ole osiota ”{name}”.</translation>
    </message>
    <message>
        <source>Removed, because they are not in this account: {names}.</source>
        <translation>Poistettu valinnoista (ei tällä tilillä): {names}.</translation>
    </message>
    <message>
        <source>Removed, because they are no longer in APSIS One: {names}.</source>
        <translation>Poistettu valinnoista (ei enää APSIS Onessa): {names}.</translation>
    </message>
    <message>
        <source>Removed, because they are not in “{section}”: {names}.</source>
        <translation>Poistettu valinnoista (ei osiossa ”{section}”): {names}.</translation>
    </message>
</context>
<context>
    <name>ExcelQuestion</name>
    <message>
        <source>Excel changes some cells when it opens this CSV.</source>
        <translation>Excel muuttaa joitakin soluja avatessaan tämän CSV-tiedoston.</translation>
    </message>
    <message>
        <source>Excel may change some cells when it opens this CSV.</source>
        <translation>Excel voi muuttaa joitakin soluja avatessaan tämän CSV-tiedoston.</translation>
    </message>
    <message>
        <source>A tidy workbook keeps every cell. Written as text (=&quot;0123&quot;), Excel shows cells unchanged, but other programs cannot read them.</source>
        <translation>Siisti työkirja säilyttää kaikki solut. Jos solut kirjoitetaan tekstinä (=&quot;0123&quot;), Excel näyttää ne muuttumattomina, mutta muut ohjelmat eivät voi lukea niitä.</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV Exceliä varten</translation>
    </message>
    <message>
        <source>Save as Excel, tidy</source>
        <translation>Tallenna muodossa Excel, siisti</translation>
    </message>
    <message>
        <source>Saves a workbook in which nothing is changed.</source>
        <translation>Tallentaa työkirjan, jossa mikään ei muutu.</translation>
    </message>
    <message>
        <source>Write as text</source>
        <translation>Kirjoita tekstinä</translation>
    </message>
    <message>
        <source>Excel shows these cells unchanged. Other programs cannot read them.</source>
        <translation>Excel näyttää nämä solut muuttumattomina. Muut ohjelmat eivät voi lukea niitä.</translation>
    </message>
    <message>
        <source>Save as it is</source>
        <translation>Tallenna sellaisenaan</translation>
    </message>
    <message>
        <source>Excel changes these cells when it opens the file.</source>
        <translation>Excel muuttaa näitä soluja avatessaan tiedoston.</translation>
    </message>
    <message>
        <source>It drops leading zeros, shortens long numbers and calculates formulas.</source>
        <translation>Se poistaa etunollat, lyhentää pitkät luvut ja laskee kaavat.</translation>
    </message>
    <message>
        <source>{column}: {changes}</source>
        <translation>{column}: {changes}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more columns</source>
        <translation>
            <numerusform>%Ln muu sarake</numerusform>
            <numerusform>%Ln muuta saraketta</numerusform>
        </translation>
    </message>
    <message>
        <source>leading zeros</source>
        <translation>etunollat</translation>
    </message>
    <message>
        <source>long numbers</source>
        <translation>pitkät luvut</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>kaavat</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Rename, leave out or add columns, or split the file.</source>
        <translation>Nimeä uudelleen, jätä pois tai lisää sarakkeita tai jaa tiedosto osiin.</translation>
    </message>
    <message>
        <source>Apsis Desktop puts the list together on this computer, in your order of columns.</source>
        <translation>Apsis Desktop kokoaa listan tässä tietokoneessa, sarakkeet valitsemassasi järjestyksessä.</translation>
    </message>
    <message>
        <source>Apsis Desktop applies your options on this computer.</source>
        <translation>Apsis Desktop toteuttaa asetuksesi tässä tietokoneessa.</translation>
    </message>
    <message>
        <source>Apsis Desktop makes the file on this computer.</source>
        <translation>Apsis Desktop tekee tiedoston tässä tietokoneessa.</translation>
    </message>
    <message>
        <source>APSIS One makes the file.</source>
        <translation>APSIS One tekee tiedoston.</translation>
    </message>
    <message>
        <source>A yes/no column for each segment.</source>
        <translation>Kyllä/ei-sarake jokaiselle segmentille.</translation>
    </message>
    <message>
        <source>Opt&amp;ions…</source>
        <translation>Aset&amp;ukset…</translation>
    </message>
    <message>
        <source>APSIS One sets the order of the columns.</source>
        <translation>APSIS One määrää sarakkeiden järjestyksen.</translation>
    </message>
</context>
<context>
    <name>FileOptions</name>
    <message>
        <source>Without {columns}.</source>
        <translation>Pois jätetty: {columns}.</translation>
    </message>
    <message>
        <source>Renamed: {columns}.</source>
        <translation>Nimetty uudelleen: {columns}.</translation>
    </message>
    <message>
        <source>Shown as time: {columns}.</source>
        <translation>Näytetään aikana: {columns}.</translation>
    </message>
    <message>
        <source>Files of up to {rows} rows.</source>
        <translation>Enintään {rows} rivin tiedostot.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln sarake</numerusform>
            <numerusform>%Ln saraketta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileOptionsDialog</name>
    <message>
        <source>File options</source>
        <translation>Tiedoston asetukset</translation>
    </message>
    <message>
        <source>These choices are kept with the preset.</source>
        <translation>Nämä valinnat säilyvät pohjassa.</translation>
    </message>
    <message>
        <source>&amp;Split into files with at most</source>
        <translation>&amp;Jaa tiedostoihin, joissa on enintään</translation>
    </message>
    <message>
        <source>Each file has the column headings.</source>
        <translation>Jokaisessa tiedostossa on sarakeotsikot.</translation>
    </message>
    <message>
        <source>Rows in each file</source>
        <translation>Rivejä kussakin tiedostossa</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>riviä</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>Val&amp;mis</translation>
    </message>
    <message>
        <source>Applies to the reports that you request from now on.</source>
        <translation>Koskee raportteja, jotka tilaat tästä eteenpäin.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sarake</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Nimi tiedostossa</translation>
    </message>
    <message>
        <source>Show as time</source>
        <translation>Näytä aikana</translation>
    </message>
    <message>
        <source>Include {column}</source>
        <translation>Ota mukaan {column}</translation>
    </message>
    <message>
        <source>Leaves the column out of the file when it is not selected.</source>
        <translation>Jättää sarakkeen pois tiedostosta, kun sitä ei ole valittu.</translation>
    </message>
    <message>
        <source>Name of {column} in the file</source>
        <translation>Sarakkeen {column} nimi tiedostossa</translation>
    </message>
    <message>
        <source>Show {column} as time</source>
        <translation>Näytä {column} aikana</translation>
    </message>
    <message>
        <source>For numbers that count the seconds since 1970. In Excel, tidy.</source>
        <translation>Luvuille, jotka laskevat sekunteja vuodesta 1970. Muodossa Excel, siisti.</translation>
    </message>
</context>
<context>
    <name>FileSettings</name>
    <message>
        <source>Last used folder</source>
        <translation>Viimeksi käytetty kansio</translation>
    </message>
    <message>
        <source>Always this folder</source>
        <translation>Aina tämä kansio</translation>
    </message>
    <message>
        <source>Choose a folder for files</source>
        <translation>Valitse kansio tiedostoille</translation>
    </message>
    <message>
        <source>The save dialog opens in this folder.</source>
        <translation>Tämä kansio avautuu, kun tallennat raportin.</translation>
    </message>
    <message>
        <source>Folder for files</source>
        <translation>Tiedostojen kansio</translation>
    </message>
    <message>
        <source>Suggested &amp;folder for files</source>
        <translation>Tiedostoille ehdotettava &amp;kansio</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Tiedostonimet</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>Tiedosto&amp;nimet</translation>
    </message>
    <message>
        <source>{name} stands for the report’s name, {date} and {time} for when it was requested.</source>
        <translation>{name} korvataan raportin nimellä, {date} ja {time} tilauksen ajankohdalla.</translation>
    </message>
    <message>
        <source>&amp;Save finished reports automatically</source>
        <translation>&amp;Tallenna valmiit raportit automaattisesti</translation>
    </message>
    <message>
        <source>Choose a folder for finished reports</source>
        <translation>Valitse kansio valmiille raporteille</translation>
    </message>
    <message>
        <source>Folder for finished reports</source>
        <translation>Valmiiden raporttien kansio</translation>
    </message>
    <message>
        <source>Automatic saving</source>
        <translation>Automaattinen tallennus</translation>
    </message>
    <message>
        <source>Existing files are kept: a new file gets a number. The files contain personal data, so choose a folder that only the right people can open.</source>
        <translation>Olemassa olevat tiedostot säilyvät: uusi tiedosto saa numeron. Tiedostot sisältävät henkilötietoja, joten valitse kansio, johon vain oikeilla henkilöillä on pääsy.</translation>
    </message>
    <message>
        <source>Nothing is saved automatically until you choose a folder.</source>
        <translation>Mitään ei tallenneta automaattisesti, ennen kuin valitset kansion.</translation>
    </message>
    <message>
        <source>Women, known</source>
        <translation>Naiset, tunnetut</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>For example: {file}</source>
        <translation>Esimerkiksi: {file}</translation>
    </message>
</context>
<context>
    <name>FirstSaveNotice</name>
    <message>
        <source>Remind me of saved files</source>
        <translation>Muistuta tallennetuista tiedostoista</translation>
    </message>
    <message>
        <source>The file you saved contains personal data. Delete it when you no longer need it.</source>
        <translation>Tallentamasi tiedosto sisältää henkilötietoja. Poista se, kun et enää tarvitse sitä.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Remind &amp;me of saved files:</source>
        <translation>&amp;Muistuta tallennetuista:</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>No folder chosen</source>
        <translation>Kansiota ei ole valittu</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>This folder syncs to {service}, so the personal data in the files is copied there too.</source>
        <translation>Kansio synkronoidaan palveluun {service}. Tiedostot sisältävät henkilötietoja, ja ne kopioidaan myös sinne.</translation>
    </message>
</context>
<context>
    <name>FormKeyboard</name>
    <message>
        <source>Search segments</source>
        <translation>Hae segmenttejä</translation>
    </message>
</context>
<context>
    <name>FormulaNotice</name>
    <message>
        <source>{file} has cells that begin with =, +, - or @ in: {columns}. A spreadsheet reads such cells as formulas, so import these columns as text.</source>
        <translation>Tiedostossa {file} on soluja, joiden alussa on =, +, - tai @: {columns}. Taulukkolaskentaohjelma tulkitsee ne kaavoiksi, joten tuo nämä sarakkeet tekstinä.</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>System default</source>
        <translation>Järjestelmän oletus</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Kieli</translation>
    </message>
    <message>
        <source>&amp;Notify me when a report is ready</source>
        <translation>&amp;Ilmoita, kun raportti on valmis</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Ilmoitukset</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>Tulee voimaan, kun Apsis Desktop käynnistetään uudelleen.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>Only while another window is in front. Notifications do not name the report, because they may appear on a locked screen.</source>
        <translation>Vain kun toinen ikkuna on edessä. Ilmoitus ei näytä raportin nimeä, koska se voi näkyä lukitulla näytöllä.</translation>
    </message>
    <message>
        <source>Notify me of new &amp;versions</source>
        <translation>Ilmoita uusista &amp;versioista</translation>
    </message>
    <message>
        <source>The new language takes effect after a restart.</source>
        <translation>Uusi kieli tulee voimaan, kun Apsis Desktop käynnistetään uudelleen.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Käynnistä uudelleen nyt</translation>
    </message>
    <message>
        <source>Close the other dialogs first.</source>
        <translation>Sulje ensin muut valintaikkunat.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Päivitykset</translation>
    </message>
    <message>
        <source>Nothing is installed automatically.</source>
        <translation>Mitään ei asenneta automaattisesti.</translation>
    </message>
</context>
<context>
    <name>InsideWindow</name>
    <message>
        <source>{name}: look inside</source>
        <translation>{name}: sisältö</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Ladataan</translation>
    </message>
    <message>
        <source>Search all columns</source>
        <translation>Hae kaikista sarakkeista</translation>
    </message>
    <message>
        <source>Finds rows that have every word in them, in any column.</source>
        <translation>Löytää rivit, joissa on kaikki sanat, missä tahansa sarakkeessa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns and the export key</source>
        <translation>
            <numerusform>%Ln sarake ja vientiavain</numerusform>
            <numerusform>%Ln saraketta ja vientiavain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln sarake</numerusform>
            <numerusform>%Ln saraketta</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Ladataan…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln rivi</numerusform>
            <numerusform>%Ln riviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln henkilö</numerusform>
            <numerusform>%Ln henkilöä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsideWindows</name>
    <message>
        <source>requested {moment}</source>
        <translation>tilattu {moment}</translation>
    </message>
    <message>
        <source>Look inside a file</source>
        <translation>Näytä tiedoston sisältö</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Luettelot</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>{name}, one of each</source>
        <translation>{name}, yksi kustakin</translation>
    </message>
</context>
<context>
    <name>JobDetails</name>
    <message>
        <source>File: {format}</source>
        <translation>Tiedosto: {format}</translation>
    </message>
    <message>
        <source>Requested: {moment}</source>
        <translation>Tilattu: {moment}</translation>
    </message>
    <message>
        <source>Since: {moment}</source>
        <translation>Tila alkaen: {moment}</translation>
    </message>
    <message>
        <source>Can be saved until: {moment}</source>
        <translation>Tallennettavissa {moment} asti</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>Koko: {size}</translation>
    </message>
    <message>
        <source>Saved as: {path}</source>
        <translation>Tallennettu nimellä: {path}</translation>
    </message>
    <message>
        <source>In all of: {segments}</source>
        <translation>Kaikissa näissä: {segments}</translation>
    </message>
    <message>
        <source>In any of: {segments}</source>
        <translation>Vähintään yhdessä näistä: {segments}</translation>
    </message>
    <message>
        <source>Section: {section}</source>
        <translation>Osio: {section}</translation>
    </message>
    <message>
        <source>Not in: {segments}</source>
        <translation>Ei näissä: {segments}</translation>
    </message>
    <message>
        <source>Profiles: {which}</source>
        <translation>Profiilit: {which}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <source>known only</source>
        <translation>vain tunnetut</translation>
    </message>
    <message>
        <source>unknown only</source>
        <translation>vain tuntemattomat</translation>
    </message>
    <message>
        <source>export key only</source>
        <translation>vain vientiavain</translation>
    </message>
    <message>
        <source>Columns: {columns}</source>
        <translation>Sarakkeet: {columns}</translation>
    </message>
    <message>
        <source>A column for each segment: yes or no</source>
        <translation>Jokaiselle segmentille sarake: kyllä tai ei</translation>
    </message>
</context>
<context>
    <name>JobMenu</name>
    <message numerus="yes">
        <source>Save %Ln reports…</source>
        <translation>
            <numerusform>Tallenna %Ln raportti…</numerusform>
            <numerusform>Tallenna %Ln raporttia…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln reports as</source>
        <translation>
            <numerusform>Tallenna %Ln raportti muodossa</numerusform>
            <numerusform>Tallenna %Ln raporttia muodossa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln reports</source>
        <translation>
            <numerusform>Poista %Ln raportti</numerusform>
            <numerusform>Poista %Ln raporttia</numerusform>
        </translation>
    </message>
    <message>
        <source>Show an earlier file</source>
        <translation>Näytä aiempi tiedosto</translation>
    </message>
</context>
<context>
    <name>JobNames</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV, compressed</source>
        <translation>CSV, pakattu</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vertaa…</translation>
    </message>
    <message>
        <source>Excel, tidy</source>
        <translation>Excel, siisti</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV Exceliä varten</translation>
    </message>
    <message>
        <source>Excel (as APSIS One makes it)</source>
        <translation>Excel (APSIS Onesta)</translation>
    </message>
    <message>
        <source>CSV (as APSIS One makes it)</source>
        <translation>CSV (APSIS Onesta)</translation>
    </message>
    <message>
        <source>For other programs. To read it yourself, choose Excel.</source>
        <translation>Muille ohjelmille. Valitse Excel, jos luet tiedostoa itse.</translation>
    </message>
    <message>
        <source>An Excel workbook (.xlsx).</source>
        <translation>Excel-työkirja (.xlsx).</translation>
    </message>
    <message>
        <source>Ready to save</source>
        <translation>Valmis tallennettavaksi</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tallennettu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Epäonnistui</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruutettu</translation>
    </message>
    <message>
        <source>Save again…</source>
        <translation>Tallenna uudelleen…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Request {name} again</source>
        <translation>Tilaa {name} uudelleen</translation>
    </message>
    <message>
        <source>Change {name} and request it again</source>
        <translation>Muuta raporttia {name} ja tilaa se uudelleen</translation>
    </message>
    <message>
        <source>Look inside {name}</source>
        <translation>Näytä sisältö: {name}</translation>
    </message>
    <message>
        <source>See what changed in {name}…</source>
        <translation>Näytä muutokset: {name}…</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Nimeä {name} uudelleen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Tallenna…</translation>
    </message>
    <message>
        <source>Save in another format</source>
        <translation>Tallenna toisessa muodossa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Yhdistä uudelleen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Muuta…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Näytä kansiossa</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Näytä sisältö</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Nimeä uudelleen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Näytä tiedot</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Poista luettelosta</translation>
    </message>
    <message>
        <source>Excel, tidy (keeps phone numbers and zeros)</source>
        <translation>Excel, siisti (säilyttää puhelinnumerot ja nollat)</translation>
    </message>
    <message>
        <source>A workbook with phone numbers and zeros as text, and dates and amounts as such.</source>
        <translation>Työkirja, jossa puhelinnumerot ja etunollat ovat tekstinä, päivämäärät päivämäärinä ja summat lukuina.</translation>
    </message>
    <message>
        <source>A CSV that opens in Excel on this computer with a double-click.</source>
        <translation>CSV, joka avautuu tämän tietokoneen Excelissä kaksoisnapsauttamalla.</translation>
    </message>
    <message>
        <source>A CSV compressed into a smaller file.</source>
        <translation>Pienemmäksi tiedostoksi pakattu CSV.</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <translation>Jatka raporttia {name}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Tallennetaan</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Jonossa</translation>
    </message>
    <message>
        <source>Requesting</source>
        <translation>Tilataan</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Valmistellaan</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Ladataan</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Epävarma</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vanhentunut</translation>
    </message>
    <message>
        <source>Save {name}…</source>
        <translation>Tallenna {name}…</translation>
    </message>
    <message>
        <source>Save {name} in another format</source>
        <translation>Tallenna {name} toisessa muodossa</translation>
    </message>
    <message>
        <source>Cancel {name}</source>
        <translation>Peruuta {name}</translation>
    </message>
    <message>
        <source>Try {name} again</source>
        <translation>Yritä uudelleen: {name}</translation>
    </message>
    <message>
        <source>Connect again for {name}…</source>
        <translation>Yhdistä uudelleen raporttia {name} varten…</translation>
    </message>
    <message>
        <source>Request again</source>
        <translation>Tilaa uudelleen</translation>
    </message>
    <message>
        <source>Show {name} in its folder</source>
        <translation>Näytä {name} kansiossa</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Avaa {name}</translation>
    </message>
    <message>
        <source>Show the details of {name}</source>
        <translation>Näytä raportin {name} tiedot</translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <translation>Poista {name} luettelosta</translation>
    </message>
</context>
<context>
    <name>KeyboardShortcuts</name>
    <message>
        <source>Anywhere</source>
        <translation>Kaikkialla</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Uusi raportti</translation>
    </message>
    <message>
        <source>Choosing segments and columns</source>
        <translation>Segmenttien ja sarakkeiden valinta</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>Exclude a chosen segment, or include it again</source>
        <translation>Jätä pois valittu segmentti tai ota mukaan uudelleen</translation>
    </message>
    <message>
        <source>Remove a chosen segment or column</source>
        <translation>Poista valittu segmentti tai sarake</translation>
    </message>
    <message>
        <source>Move a column earlier</source>
        <translation>Siirrä sarake aiemmaksi</translation>
    </message>
    <message>
        <source>Move a column later</source>
        <translation>Siirrä sarake myöhemmäksi</translation>
    </message>
    <message>
        <source>Go from the search to the list</source>
        <translation>Siirry hausta luetteloon</translation>
    </message>
    <message>
        <source>Include the first match</source>
        <translation>Ota mukaan ensimmäinen osuma</translation>
    </message>
    <message>
        <source>Include the current row, or leave it out again</source>
        <translation>Ota mukaan nykyinen rivi tai jätä se taas pois</translation>
    </message>
    <message>
        <source>Exclude a segment</source>
        <translation>Jätä pois segmentti</translation>
    </message>
    <message>
        <source>Clear the search, or go back to the reports</source>
        <translation>Tyhjennä haku tai palaa raportteihin</translation>
    </message>
    <message>
        <source>Press the button of a report</source>
        <translation>Paina raportin painiketta</translation>
    </message>
    <message>
        <source>Go to the buttons of a report</source>
        <translation>Siirry raportin painikkeisiin</translation>
    </message>
    <message>
        <source>Show all commands for a report</source>
        <translation>Näytä kaikki raportin komennot</translation>
    </message>
    <message>
        <source>Rename a report</source>
        <translation>Nimeä raportti uudelleen</translation>
    </message>
    <message>
        <source>Remove the selected reports</source>
        <translation>Poista valitut raportit</translation>
    </message>
    <message>
        <source>Select a report beside others</source>
        <translation>Valitse raportti muiden lisäksi</translation>
    </message>
    <message>
        <source>Select several reports</source>
        <translation>Valitse useita raportteja</translation>
    </message>
    <message>
        <source>Select all reports</source>
        <translation>Valitse kaikki raportit</translation>
    </message>
    <message>
        <source>Go to the first or the last report</source>
        <translation>Siirry ensimmäiseen tai viimeiseen raporttiin</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lisenssit</translation>
    </message>
    <message>
        <source>Third-party software in Apsis Desktop</source>
        <translation>Kolmansien osapuolten ohjelmistot Apsis Desktopissa</translation>
    </message>
    <message>
        <source>Select one to read its licence.</source>
        <translation>Lue lisenssi valitsemalla ohjelmisto.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisenssi</translation>
    </message>
    <message>
        <source>The licence of the selected software.</source>
        <translation>Valitun ohjelmiston lisenssi.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Yleiskatsaus</translation>
    </message>
    <message>
        <source>Apsis Desktop includes this third-party software.</source>
        <translation>Apsis Desktop sisältää nämä kolmansien osapuolten ohjelmistot.</translation>
    </message>
</context>
<context>
    <name>ListContents</name>
    <message>
        <source>1 person</source>
        <translation>1 henkilö</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln henkilö</numerusform>
            <numerusform>%Ln henkilöä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln new</source>
        <translation>
            <numerusform>+%Ln uusi</numerusform>
            <numerusform>+%Ln uutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln poissa</numerusform>
            <numerusform>%Ln poissa</numerusform>
        </translation>
    </message>
    <message>
        <source>same people as {day}</source>
        <translation>samat henkilöt kuin {day}</translation>
    </message>
    <message>
        <source>{changes} since {day}</source>
        <translation>{changes} edellisestä ({day})</translation>
    </message>
    <message>
        <source>{column} {percent}%</source>
        <translation>{column} {percent} %</translation>
    </message>
    <message>
        <source>{column} is missing</source>
        <translation>{column} puuttuu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns are missing</source>
        <translation>
            <numerusform>%Ln sarake puuttuu</numerusform>
            <numerusform>%Ln saraketta puuttuu</numerusform>
        </translation>
    </message>
    <message>
        <source>{column} is empty</source>
        <translation>{column} on tyhjä</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns are empty</source>
        <translation>
            <numerusform>%Ln sarake on tyhjä</numerusform>
            <numerusform>%Ln saraketta on tyhjiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln taulukko</numerusform>
            <numerusform>%Ln taulukkoa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} ja %Ln muu</numerusform>
            <numerusform>{names} ja %Ln muuta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Apsis Desktop</source>
        <translation>Apsis Desktop</translation>
    </message>
    <message>
        <source>Practice data</source>
        <translation>Esimerkkiaineisto</translation>
    </message>
    <message>
        <source>{name}, {region}: connecting…</source>
        <translation>{name}, {region}: yhdistetään…</translation>
    </message>
    <message>
        <source>{name}, {region}: connected</source>
        <translation>{name}, {region}: yhdistetty</translation>
    </message>
    <message>
        <source>{name}, {region}: {trouble}</source>
        <translation>{name}, {region}: {trouble}</translation>
    </message>
</context>
<context>
    <name>ManyRequestsNotice</name>
    <message numerus="yes">
        <source>This report combines %Ln lists, requested a second apart. Other reports wait meanwhile.</source>
        <translation>
            <numerusform>Raportti yhdistetään %Ln listasta, joka tilataan sekunnin välein. Muut raportit odottavat sillä välin.</numerusform>
            <numerusform>Raportti yhdistetään %Ln listasta, jotka tilataan sekunnin välein. Muut raportit odottavat sillä välin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request it anyway</source>
        <translation>Tilaa silti</translation>
    </message>
</context>
<context>
    <name>NameEditing</name>
    <message>
        <source>Enter saves the name, Esc cancels.</source>
        <translation>Enter tallentaa nimen, Esc peruuttaa.</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Downloads at the same time</source>
        <translation>Samanaikaiset lataukset</translation>
    </message>
    <message>
        <source>At the same &amp;time</source>
        <translation>Enintään &amp;kerrallaan</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>Samanaikaiset tilaukset</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>tilausta</translation>
    </message>
    <message>
        <source>downloads</source>
        <translation>latausta</translation>
    </message>
    <message>
        <source>The rest are queued. Fewer downloads leave more bandwidth for others.</source>
        <translation>Loput menevät jonoon. Kun latauksia on vähemmän, muille jää enemmän kaistaa.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Järjestelmän oletus</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>This proxy:</source>
        <translation>Tämä välityspalvelin:</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>&amp;Välityspalvelin</translation>
    </message>
    <message>
        <source>A server between this network and the internet. Your IT department knows whether you need one.</source>
        <translation>Palvelin verkon ja internetin välissä. IT-osastosi tietää, tarvitsetko sitä.</translation>
    </message>
</context>
<context>
    <name>NewReportHead</name>
    <message>
        <source>New report</source>
        <translation>Uusi raportti</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Aloita alusta</translation>
    </message>
    <message>
        <source>Clears all choices except the section. You can undo this.</source>
        <translation>Tyhjentää kaikki valinnat osiota lukuun ottamatta. Voit kumota tämän.</translation>
    </message>
    <message>
        <source>Loading the lists</source>
        <translation>Ladataan luetteloita</translation>
    </message>
</context>
<context>
    <name>NewReportPanel</name>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Including profiles without an email, mobile number or CRM ID.</source>
        <translation>Myös profiilit ilman sähköpostia, matkapuhelinta ja CRM-tunnusta.</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Tunnetut</translation>
    </message>
    <message>
        <source>With an email, mobile number or CRM ID.</source>
        <translation>Tiedossa sähköposti, matkapuhelin tai CRM-tunnus.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tuntemattomat</translation>
    </message>
    <message>
        <source>Website visitors known only by a cookie.</source>
        <translation>Sivuston anonyymit kävijät, vain eväste tiedossa.</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Yhdistä uudelleen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Load the lists again</source>
        <translation>Lataa luettelot uudelleen</translation>
    </message>
    <message>
        <source>This account’s segments are still loading.</source>
        <translation>Tilin segmenttejä ladataan vielä.</translation>
    </message>
    <message>
        <source>Loading the columns of this section…</source>
        <translation>Ladataan osion sarakkeita…</translation>
    </message>
    <message>
        <source>Apsis Desktop could not check whether this section has the chosen columns.</source>
        <translation>Apsis Desktop ei voinut tarkistaa, onko osiossa valitut sarakkeet.</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>O&amp;sio</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Profiilit</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>Tie&amp;dosto</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Select text to copy it.</source>
        <translation>Kopioi teksti valitsemalla se.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopioi tiedot</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Piilota tiedot</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Näytä tiedot</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>A report is ready to save</source>
        <translation>Raportti on valmis tallennettavaksi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are ready</source>
        <translation>
            <numerusform>%Ln raportti on valmis</numerusform>
            <numerusform>%Ln raporttia on valmiina</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are saved</source>
        <translation>
            <numerusform>%Ln raportti on tallennettu</numerusform>
            <numerusform>%Ln raporttia on tallennettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updates on %Ln reports</source>
        <translation>
            <numerusform>Uutta tietoa %Ln raportista</numerusform>
            <numerusform>Uutta tietoa %Ln raportista</numerusform>
        </translation>
    </message>
    <message>
        <source>A report is saved</source>
        <translation>Raportti on tallennettu</translation>
    </message>
    <message>
        <source>A report needs attention</source>
        <translation>Raportti vaatii huomiotasi</translation>
    </message>
    <message>
        <source>({count}) {title}</source>
        <translation>({count}) {title}</translation>
    </message>
</context>
<context>
    <name>PartsText</name>
    <message>
        <source>Combining the lists…</source>
        <translation>Yhdistetään listoja…</translation>
    </message>
    <message>
        <source>{trouble} All lists are downloaded. Try again to combine them.</source>
        <translation>{trouble} Kaikki listat on ladattu. Yhdistä ne yrittämällä uudelleen.</translation>
    </message>
    <message>
        <source>{trouble} {here} of {count} lists are downloaded. Try again to get the others.</source>
        <translation>{trouble} {here}/{count} listaa on ladattu. Hae loput yrittämällä uudelleen.</translation>
    </message>
    <message>
        <source>Preparing {count} lists to combine: {ready} ready.</source>
        <translation>Valmistellaan {count} listaa yhdistettäväksi: {ready} valmiina.</translation>
    </message>
    <message>
        <source>{trouble} Try again to request all {count} lists anew. They must be from the same time.</source>
        <translation>{trouble} Yritä uudelleen, niin kaikki {count} listaa tilataan uudestaan. Niiden on oltava samalta ajalta.</translation>
    </message>
    <message>
        <source>One row has blank cells, because its profile was added or removed while the lists were being prepared.</source>
        <translation>Yhdellä rivillä on tyhjiä soluja, koska profiili tuli mukaan tai poistui listoja valmisteltaessa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have blank cells, because their profiles were added or removed while the lists were being prepared.</source>
        <translation>
            <numerusform>%Ln rivillä on tyhjiä soluja, koska profiili tuli mukaan tai poistui listoja valmisteltaessa.</numerusform>
            <numerusform>%Ln rivillä on tyhjiä soluja, koska profiileja tuli mukaan tai poistui listoja valmisteltaessa.</numerusform>
        </translation>
    </message>
    <message>
        <source>List {number} of {count}: {segment}, {columns}: {state}</source>
        <translation>Lista {number}/{count}: {segment}, {columns}: {state}</translation>
    </message>
    <message>
        <source>export key only</source>
        <translation>vain vientiavain</translation>
    </message>
    <message>
        <source>one column</source>
        <translation>yksi sarake</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln sarake</numerusform>
            <numerusform>%Ln saraketta</numerusform>
        </translation>
    </message>
    <message>
        <source>combined</source>
        <translation>yhdistetty</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>ladattu</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>ladataan</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>valmistellaan</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>tilattu</translation>
    </message>
    <message>
        <source>not requested yet</source>
        <translation>ei vielä tilattu</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste names</source>
        <translation>Liitä nimet</translation>
    </message>
    <message>
        <source>Search these names</source>
        <translation>Etsi nämä nimet</translation>
    </message>
    <message>
        <source>C&amp;hoose these</source>
        <translation>&amp;Valitse nämä</translation>
    </message>
    <message>
        <source>Adds the matches to your choices.</source>
        <translation>Löytyneet lisätään aiempiin valintoihin.</translation>
    </message>
    <message>
        <source>Matches for “{name}”</source>
        <translation>Osumat nimelle ”{name}”</translation>
    </message>
    <message>
        <source>Similar to “{name}”</source>
        <translation>Samankaltaisia kuin ”{name}”</translation>
    </message>
    <message>
        <source>Some names were not found. Tick the ones you meant.</source>
        <translation>Joitakin nimiä ei löytynyt. Valitse ne, joita tarkoitit.</translation>
    </message>
    <message>
        <source>Not found: {names}.</source>
        <translation>Ei löytynyt: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln löytyi</numerusform>
            <numerusform>%Ln löytyi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleSaver</name>
    <message>
        <source>Save people</source>
        <translation>Tallenna henkilöt</translation>
    </message>
    <message>
        <source>{folder} syncs to {service}, so the personal data in the file would be copied there too.</source>
        <translation>{folder} synkronoidaan palveluun {service}. Tiedosto sisältää henkilötietoja, jotka kopioitaisiin myös sinne.</translation>
    </message>
    <message>
        <source>Save here anyway</source>
        <translation>Tallenna silti tänne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were saved in {folder} as {file}.</source>
        <translation>
            <numerusform>%Ln rivi tallennettiin kansioon {folder} nimellä {file}.</numerusform>
            <numerusform>%Ln riviä tallennettiin kansioon {folder} nimellä {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Näytä kansiossa</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>&amp;Done</source>
        <translation>Val&amp;mis</translation>
    </message>
    <message>
        <source>Shows the reports again. Your choices are kept.</source>
        <translation>Näyttää taas raportit. Valintasi säilyvät.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Which part of the list is shown.</source>
        <translation>Mikä osa luettelosta näytetään.</translation>
    </message>
    <message>
        <source>Paste &amp;names…</source>
        <translation>Liitä &amp;nimet…</translation>
    </message>
    <message>
        <source>Chooses everything in a pasted list of names.</source>
        <translation>Valitsee kaiken liitetystä nimiluettelosta.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Päivitä</translation>
    </message>
    <message>
        <source>Loads sections, segments and columns from APSIS One again.</source>
        <translation>Hakee osiot, segmentit ja sarakkeet APSIS Onesta uudelleen.</translation>
    </message>
    <message>
        <source>Go to the search</source>
        <translation>Siirry hakuun</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Practice data: fictional people, nothing leaves this computer.</source>
        <translation>Esimerkkiaineisto: keksittyjä henkilöitä, mitään ei lähde tietokoneelta.</translation>
    </message>
    <message>
        <source>Connect to APSIS One…</source>
        <translation>Yhdistä APSIS Oneen…</translation>
    </message>
    <message>
        <source>Get reports from your own account.</source>
        <translation>Hae raportteja omalta tililtäsi.</translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Presets</source>
        <translation>Raporttipohjat</translation>
    </message>
    <message>
        <source>{preset} (changed)</source>
        <translation>{preset} (muutettu)</translation>
    </message>
    <message>
        <source>Start from a prese&amp;t…</source>
        <translation>Aloita poh&amp;jasta…</translation>
    </message>
    <message>
        <source>Prese&amp;ts</source>
        <translation>Raporttipoh&amp;jat</translation>
    </message>
    <message>
        <source>Fills in choices that were saved under a name.</source>
        <translation>Täyttää nimellä tallennetut valinnat.</translation>
    </message>
    <message>
        <source>No presets yet. To repeat a report, choose Request again in its menu.</source>
        <translation>Pohjia ei vielä ole. Saat raportin uudelleen valitsemalla sen valikosta Tilaa uudelleen.</translation>
    </message>
    <message>
        <source>&amp;Find an earlier report…</source>
        <translation>&amp;Etsi aiempi raportti…</translation>
    </message>
    <message>
        <source>&amp;Update “{preset}” with these choices</source>
        <translation>&amp;Päivitä ”{preset}” näillä valinnoilla</translation>
    </message>
    <message>
        <source>&amp;Save as a preset…</source>
        <translation>&amp;Tallenna pohjaksi…</translation>
    </message>
    <message>
        <source>&amp;All presets…</source>
        <translation>&amp;Kaikki pohjat…</translation>
    </message>
    <message>
        <source>&amp;Import a preset…</source>
        <translation>T&amp;uo pohja…</translation>
    </message>
    <message>
        <source>Recent reports</source>
        <translation>Viimeisimmät raportit</translation>
    </message>
</context>
<context>
    <name>PresetContents</name>
    <message>
        <source>Segments</source>
        <translation>Segmentit</translation>
    </message>
    <message>
        <source>People in all of these segments</source>
        <translation>Henkilöt kaikissa näissä segmenteissä</translation>
    </message>
    <message>
        <source>People in any of these segments</source>
        <translation>Henkilöt jossakin näistä segmenteistä</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Ei valittu</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Osio</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Ei näissä</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Export key</source>
        <translation>Vientiavain</translation>
    </message>
    <message>
        <source>Yes or no for each segment</source>
        <translation>Kyllä tai ei jokaiselle segmentille</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiilit</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>{name} (not in this account)</source>
        <translation>{name} (ei tällä tilillä)</translation>
    </message>
    <message>
        <source>{name} (tag)</source>
        <translation>{name} (tagi)</translation>
    </message>
    <message>
        <source>Known and unknown</source>
        <translation>Tunnetut ja tuntemattomat</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Tunnetut</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tuntemattomat</translation>
    </message>
</context>
<context>
    <name>PresetController</name>
    <message>
        <source>My report</source>
        <translation>Oma raportti</translation>
    </message>
    <message>
        <source>“{preset}” was exported as {file}.</source>
        <translation>Pohja ”{preset}” on viety tiedostoon {file}.</translation>
    </message>
</context>
<context>
    <name>PresetFiles</name>
    <message>
        <source>Export a preset</source>
        <translation>Vie pohja</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Raporttipohja</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Tuo pohja</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Raporttipohjat</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Kaikki tiedostot</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>Presets</source>
        <translation>Raporttipohjat</translation>
    </message>
    <message>
        <source>Select one to see what it contains.</source>
        <translation>Valitse pohja, niin näet sen sisällön.</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>Pohjan nimi</translation>
    </message>
</context>
<context>
    <name>PresetNameDialog</name>
    <message>
        <source>Save as a preset</source>
        <translation>Tallenna pohjaksi</translation>
    </message>
    <message>
        <source>Keeps these choices for next time. Nothing is requested automatically.</source>
        <translation>Säilyttää nämä valinnat seuraavaa kertaa varten. Mitään ei tilata automaattisesti.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nimi</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>Pohjan nimi</translation>
    </message>
    <message>
        <source>&amp;Save preset</source>
        <translation>&amp;Tallenna pohja</translation>
    </message>
    <message>
        <source>&amp;Replace preset</source>
        <translation>&amp;Korvaa pohja</translation>
    </message>
    <message>
        <source>A preset named “{preset}” already exists. Saving replaces its contents.</source>
        <translation>Pohja ”{preset}” on jo olemassa. Tallentaminen korvaa sen sisällön.</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Raporttipohjat</translation>
    </message>
    <message>
        <source>Contents of the preset</source>
        <translation>Pohjan sisältö</translation>
    </message>
    <message>
        <source>Its segments, columns and file type.</source>
        <translation>Pohjan segmentit, sarakkeet ja tiedostotyyppi.</translation>
    </message>
    <message>
        <source>Re&amp;member who was in this list</source>
        <translation>M&amp;uista, ketkä olivat listassa</translation>
    </message>
    <message>
        <source>&amp;Use this preset</source>
        <translation>&amp;Käytä tätä pohjaa</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Nimeä uudelleen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Vie…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Tuo…</translation>
    </message>
    <message>
        <source>No presets yet. Make your choices for a report, then save them as a preset.</source>
        <translation>Ei vielä pohjia. Tee raportin valinnat ja tallenna ne pohjaksi.</translation>
    </message>
    <message>
        <source>Replaces your current choices.</source>
        <translation>Korvaa nykyiset valintasi.</translation>
    </message>
    <message>
        <source>Type the new name in the list.</source>
        <translation>Kirjoita uusi nimi luetteloon.</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Voit kumota tämän.</translation>
    </message>
    <message>
        <source>Saves the preset as a file for a colleague.</source>
        <translation>Tallentaa pohjan tiedostoksi työkaverille.</translation>
    </message>
    <message>
        <source>Adds a preset that a colleague exported.</source>
        <translation>Lisää pohjan, jonka työkaveri on vienyt.</translation>
    </message>
    <message>
        <source>The next report then shows who is new and how many are gone, even without the old file. For that, a fingerprint of each person is kept on this computer. Fingerprints are personal data.</source>
        <translation>Seuraava raportti kertoo silloin, ketkä henkilöt ovat uusia ja kuinka moni on poistunut, myös ilman vanhaa tiedostoa. Sitä varten jokaisesta henkilöstä säilytetään sormenjälki tässä tietokoneessa. Sormenjäljet ovat henkilötietoja.</translation>
    </message>
    <message>
        <source>Not in this account: {names}. The rest of the preset works.</source>
        <translation>Ei tällä tilillä: {names}. Muuten pohja toimii.</translation>
    </message>
    <message>
        <source>Enter a name for the preset.</source>
        <translation>Anna pohjalle nimi.</translation>
    </message>
    <message>
        <source>A preset named “{name}” already exists.</source>
        <translation>Pohja nimeltä ”{name}” on jo olemassa.</translation>
    </message>
    <message>
        <source>“{preset}” was deleted.</source>
        <translation>Pohja ”{preset}” on poistettu.</translation>
    </message>
    <message>
        <source>“{preset}” was deleted, and so were the fingerprints of its list.</source>
        <translation>”{preset}” poistettiin, samoin sen listan sormenjäljet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>“{preset}” remembers the same people, so their fingerprints are kept.</source>
        <translation>”{preset}” muistaa samat henkilöt, joten heidän sormenjälkensä säilytetään.</translation>
    </message>
    <message>
        <source>“{preset}” was imported.</source>
        <translation>Pohja ”{preset}” on tuotu.</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Always</source>
        <translation>Aina</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln days</source>
        <translation>
            <numerusform>%Ln päivän ajan</numerusform>
            <numerusform>%Ln päivän ajan</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;past reports in the list</source>
        <translation>Säilytä &amp;aiemmat raportit luettelossa</translation>
    </message>
    <message>
        <source>Older reports are removed right away, but never one that is not saved yet. Saved files are kept.</source>
        <translation>Vanhemmat raportit poistetaan heti, tallentamattomia lukuun ottamatta. Tallennetut tiedostot jäävät paikoilleen.</translation>
    </message>
    <message>
        <source>&amp;Remind me of saved files</source>
        <translation>&amp;Muistuta tallennetuista tiedostoista</translation>
    </message>
    <message>
        <source>Saved files contain personal data. After this time, you can review and delete those that still exist.</source>
        <translation>Tallennetuissa tiedostoissa on henkilötietoja. Tämän ajan jälkeen voit käydä läpi ja poistaa ne, jotka ovat vielä tallessa.</translation>
    </message>
    <message>
        <source>Remembered &amp;lists</source>
        <translation>Muistetut &amp;listat</translation>
    </message>
    <message>
        <source>A preset can remember who was in its last list, so that the next report shows who is new. For that, a fingerprint of each person is kept on this computer, without any values. Fingerprints are personal data. They are deleted with the preset or its connection, and when you turn this off in the preset.</source>
        <translation>Raporttipohja voi muistaa, ketkä olivat sen viimeisessä listassa, jotta seuraava raportti kertoo, ketkä ovat uusia. Sitä varten jokaisesta henkilöstä säilytetään sormenjälki tässä tietokoneessa, ilman mitään arvoja. Sormenjäljet ovat henkilötietoja. Ne poistetaan pohjan tai sen yhteyden mukana ja kun poistat toiminnon käytöstä pohjassa.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Asema</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Tiedostokansio</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>File &amp;name:</source>
        <translation>Tiedoston &amp;nimi:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Kansio:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Tiedosto&amp;tyyppi:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Kansiot</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sivupalkki</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Sijainnit ja kirjanmerkit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Siirry takaisin</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Eteenpäin</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Siirry eteenpäin</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Yläkansio</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Siirry yläkansioon</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Luo uusi kansio</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Luo uusi kansio</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Uusi kansio</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Luettelonäkymä</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Vaihda luettelonäkymään</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Tietonäkymä</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Vaihda tietonäkymään</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Näytä </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Näytä &amp;piilotetut tiedostot</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Nimeä uudelleen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>P&amp;oista</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Avaa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Valitse</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Tallenna nimellä</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Tiedostoa ei löydy.
Tarkista, että tiedoston nimi on oikein.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Kansiota ei löydy.
Tarkista, että kansion nimi on oikein.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Haluatko varmasti poistaa kohteen ”%1”?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Hae kansiosta:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Uusi kansio</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Etsi kansio</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 on jo olemassa.
Haluatko korvata sen?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Tietokone</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Tämä tietokone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Muokattu</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uudelleen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Leikkaa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opioi</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>L&amp;iitä</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Valitse kaikki</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Kyllä</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ei</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Vieritä tähän</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Alkuun</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Loppuun</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Sivu ylös</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Sivu alas</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Vieritä ylös</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Vieritä alas</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Up</source>
        <translation>Ylänuoli</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Alanuoli</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Vieritä vasemmalle</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Vieritä oikealle</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uudelleen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Leikkaa</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opioi</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>L&amp;iitä</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Valitse kaikki</translation>
    </message>
</context>
<context>
    <name>RememberedListsField</name>
    <message>
        <source>&amp;Delete all</source>
        <translation>&amp;Poista kaikki</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists, {size}</source>
        <translation>
            <numerusform>%Ln lista, {size}</numerusform>
            <numerusform>%Ln listaa, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 list, {size}</source>
        <translation>1 lista, {size}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei yhtään</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Never</source>
        <translation>Ei koskaan</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln days</source>
        <translation>
            <numerusform>%Ln päivän kuluttua</numerusform>
            <numerusform>%Ln päivän kuluttua</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Remove a connection</source>
        <translation>Poista yhteys</translation>
    </message>
    <message>
        <source>Remove the connection “{name}”?</source>
        <translation>Poistetaanko yhteys ”{name}”?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Nothing is removed.</source>
        <translation>Mitään ei poisteta.</translation>
    </message>
    <message>
        <source>Its secret is deleted from this computer’s keyring, and its reports are removed from the list. Saved files are kept. To connect again, you need the client ID and the secret.</source>
        <translation>Salaisuus poistetaan tämän tietokoneen avainnipusta ja raportit luettelosta. Tallennetut tiedostot säilyvät. Jos haluat yhdistää uudelleen, tarvitset tunnuksen ja salaisuuden.</translation>
    </message>
    <message>
        <source>One of its reports is still in progress. It will not be downloaded.</source>
        <translation>Yksi sen raporteista on vielä kesken. Sitä ei ladata.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its reports are still in progress. They will not be downloaded.</source>
        <translation>
            <numerusform>%Ln sen raporteista on vielä kesken. Sitä ei ladata.</numerusform>
            <numerusform>%Ln sen raporteista on vielä kesken. Niitä ei ladata.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovedNotice</name>
    <message numerus="yes">
        <source>%Ln reports were removed from the list. Saved files are kept.</source>
        <translation>
            <numerusform>%Ln raportti on poistettu luettelosta. Tallennetut tiedostot säilyvät.</numerusform>
            <numerusform>%Ln raporttia on poistettu luettelosta. Tallennetut tiedostot säilyvät.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{report}” was removed from the list.</source>
        <translation>”{report}” on poistettu luettelosta.</translation>
    </message>
    <message>
        <source>“{report}” was removed from the list. Its saved file is kept.</source>
        <translation>”{report}” on poistettu luettelosta. Tallennettu tiedosto jää paikoilleen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
</context>
<context>
    <name>RepeatNotice</name>
    <message>
        <source>A report like this is being prepared. Request another?</source>
        <translation>Samanlaista raporttia valmistellaan jo. Tilataanko toinen?</translation>
    </message>
    <message>
        <source>Request another</source>
        <translation>Tilaa toinen</translation>
    </message>
</context>
<context>
    <name>ReplaceQuestion</name>
    <message>
        <source>Save report</source>
        <translation>Tallenna raportti</translation>
    </message>
    <message>
        <source>A file named {file} already exists.</source>
        <translation>Tiedosto nimeltä {file} on jo olemassa.</translation>
    </message>
    <message>
        <source>Replacing it deletes its current contents.</source>
        <translation>Korvaaminen poistaa sen nykyisen sisällön.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Korvaa</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Valitse toinen nimi</translation>
    </message>
    <message>
        <source>Keeps the existing file.</source>
        <translation>Olemassa oleva tiedosto säilyy.</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>Report details</source>
        <translation>Raportin tiedot</translation>
    </message>
</context>
<context>
    <name>ReportGroups</name>
    <message>
        <source>To save</source>
        <translation>Tallennettavat</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Käynnissä</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Ongelmat</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Aiemmat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
</context>
<context>
    <name>ReportName</name>
    <message>
        <source>{who} but not {others}</source>
        <translation>{who} mutta ei {others}</translation>
    </message>
    <message>
        <source>{who}, known</source>
        <translation>{who}, tunnetut</translation>
    </message>
    <message>
        <source>{who}, unknown</source>
        <translation>{who}, tuntemattomat</translation>
    </message>
    <message>
        <source>one segment</source>
        <translation>yksi segmentti</translation>
    </message>
    <message numerus="yes">
        <source>all of %Ln segments</source>
        <translation>
            <numerusform>kaikki %Ln segmentti</numerusform>
            <numerusform>kaikki %Ln segmenttiä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>any of %Ln segments</source>
        <translation>
            <numerusform>jokin %Ln segmentistä</numerusform>
            <numerusform>jokin %Ln segmentistä</numerusform>
        </translation>
    </message>
    <message>
        <source>one other</source>
        <translation>yksi muu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln muu</numerusform>
            <numerusform>%Ln muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>People in {section} who are in {segments}, but not in {others}.</source>
        <translation>Osion {section} henkilöt: mukana {segments}, pois jätetty {others}.</translation>
    </message>
    <message>
        <source>Known people in {section} who are in {segments}, but not in {others}.</source>
        <translation>Osion {section} tunnetut henkilöt: mukana {segments}, pois jätetty {others}.</translation>
    </message>
    <message>
        <source>Unknown people in {section} who are in {segments}, but not in {others}.</source>
        <translation>Osion {section} tuntemattomat henkilöt: mukana {segments}, pois jätetty {others}.</translation>
    </message>
    <message>
        <source>People in {section} who are in {segments}.</source>
        <translation>Osion {section} henkilöt: mukana {segments}.</translation>
    </message>
    <message>
        <source>Known people in {section} who are in {segments}.</source>
        <translation>Osion {section} tunnetut henkilöt: mukana {segments}.</translation>
    </message>
    <message>
        <source>Unknown people in {section} who are in {segments}.</source>
        <translation>Osion {section} tuntemattomat henkilöt: mukana {segments}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} ja %Ln muu</numerusform>
            <numerusform>{names} ja %Ln muuta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} or %Ln more</source>
        <translation>
            <numerusform>{names} tai %Ln muu</numerusform>
            <numerusform>{names} tai %Ln muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} ja {last}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} tai {last}</translation>
    </message>
</context>
<context>
    <name>ReportRemovalQuestion</name>
    <message>
        <source>The downloaded file is deleted. To get it back, request the report again.</source>
        <translation>Ladattu tiedosto poistetaan. Jos haluat sen takaisin, tilaa raportti uudelleen.</translation>
    </message>
    <message>
        <source>Remove reports</source>
        <translation>Poista raportit</translation>
    </message>
    <message>
        <source>Remove report</source>
        <translation>Poista raportti</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Nothing is removed.</source>
        <translation>Mitään ei poisteta.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Remove without saving</source>
        <translation>Poista tallentamatta</translation>
    </message>
    <message>
        <source>Keeps the report in the list.</source>
        <translation>Raportti jää luetteloon.</translation>
    </message>
    <message>
        <source>“{name}” is still in progress.</source>
        <translation>”{name}” on vielä kesken.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are still in progress.</source>
        <translation>
            <numerusform>%Ln raportti on vielä kesken.</numerusform>
            <numerusform>%Ln raporttia on vielä kesken.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not saved yet.</source>
        <translation>Raporttia ”{name}” ei ole vielä tallennettu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are not saved yet.</source>
        <translation>
            <numerusform>%Ln raporttia ei ole vielä tallennettu.</numerusform>
            <numerusform>%Ln raporttia ei ole vielä tallennettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is cancelled. To get it, request it again.</source>
        <translation>Se peruutetaan. Jos tarvitset sen, tilaa se uudelleen.</translation>
    </message>
    <message>
        <source>APSIS One may still prepare it, but it will not be downloaded. To get it, request it again.</source>
        <translation>APSIS One voi vielä valmistella raportin, mutta sitä ei ladata. Jos tarvitset sen, tilaa se uudelleen.</translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>Tab and the arrow keys move between reports and their buttons. Enter presses a button.</source>
        <translation>Sarkain ja nuolinäppäimet siirtävät raporttien ja niiden painikkeiden välillä. Enter painaa painiketta.</translation>
    </message>
    <message>
        <source>Space selects a report beside others.</source>
        <translation>Välilyönti valitsee raportin muiden lisäksi.</translation>
    </message>
</context>
<context>
    <name>ReportsHeader</name>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>Search reports</source>
        <translation>Hae raporteista</translation>
    </message>
    <message>
        <source>Searches names, sections, segments, columns, files and states.</source>
        <translation>Hakee nimistä, osioista, segmenteistä, sarakkeista, tiedostoista ja tiloista.</translation>
    </message>
    <message>
        <source>Shown reports</source>
        <translation>Näytettävät raportit</translation>
    </message>
    <message>
        <source>Searches all reports.</source>
        <translation>Hakee kaikista raporteista.</translation>
    </message>
    <message>
        <source>Saves these reports in one folder.</source>
        <translation>Tallentaa raportit samaan kansioon.</translation>
    </message>
    <message>
        <source>Removes these reports from the list.</source>
        <translation>Poistaa nämä raportit luettelosta.</translation>
    </message>
    <message numerus="yes">
        <source>Sa&amp;ve %Ln…</source>
        <comment>so many selected reports</comment>
        <translation>
            <numerusform>Tall&amp;enna %Ln…</numerusform>
            <numerusform>Tall&amp;enna %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sa&amp;ve all %Ln…</source>
        <comment>all reports that are ready</comment>
        <translation>
            <numerusform>Tall&amp;enna %Ln…</numerusform>
            <numerusform>Tall&amp;enna kaikki %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %Ln from the list</source>
        <comment>so many selected reports</comment>
        <translation>
            <numerusform>Poist&amp;a %Ln luettelosta</numerusform>
            <numerusform>Poist&amp;a %Ln luettelosta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more i&amp;n All</source>
        <comment>so many matches of the search</comment>
        <translation>
            <numerusform>%Ln muu ko&amp;hdassa Kaikki</numerusform>
            <numerusform>%Ln muuta ko&amp;hdassa Kaikki</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all reports</source>
        <translation>Näytä kaikki raportit</translation>
    </message>
    <message>
        <source>Show only reports to save</source>
        <translation>Näytä vain tallennettavat raportit</translation>
    </message>
    <message>
        <source>Show only reports in progress</source>
        <translation>Näytä vain käynnissä olevat raportit</translation>
    </message>
    <message>
        <source>Show only problems</source>
        <translation>Näytä vain ongelmat</translation>
    </message>
</context>
<context>
    <name>ReportsPanel</name>
    <message>
        <source>Select a report in the list first</source>
        <translation>Valitse ensin raportti luettelosta</translation>
    </message>
    <message>
        <source>Save the selected reports, or the first that is ready</source>
        <translation>Tallenna valitut raportit tai ensimmäinen valmis</translation>
    </message>
    <message>
        <source>Look inside a report</source>
        <translation>Näytä raportin sisältö</translation>
    </message>
    <message>
        <source>Press Enter to search all reports.</source>
        <translation>Hae kaikista raporteista painamalla Enter-näppäintä.</translation>
    </message>
    <message>
        <source>No matches for “{words}”</source>
        <translation>Ei osumia haulle ”{words}”</translation>
    </message>
    <message>
        <source>Clear the search to see all reports.</source>
        <translation>Tyhjennä haku, niin näet kaikki raportit.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Tässä ei ole mitään</translation>
    </message>
    <message>
        <source>Choose All to see all reports.</source>
        <translation>Valitse Kaikki, niin näet kaikki raportit.</translation>
    </message>
    <message>
        <source>No reports on this connection yet</source>
        <translation>Tällä yhteydellä ei ole vielä raportteja</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Ei vielä raportteja</translation>
    </message>
    <message>
        <source>Choose segments and columns, then request a report. You can follow it here.</source>
        <translation>Valitse segmentit ja sarakkeet ja tilaa raportti. Voit seurata sitä täällä.</translation>
    </message>
</context>
<context>
    <name>RequestBar</name>
    <message>
        <source>Req&amp;uest report</source>
        <translation>T&amp;ilaa raportti</translation>
    </message>
    <message>
        <source>Request the report</source>
        <translation>Tilaa raportti</translation>
    </message>
</context>
<context>
    <name>RequestWording</name>
    <message>
        <source>Choose a section.</source>
        <translation>Valitse osio.</translation>
    </message>
    <message>
        <source>Choose a segment to include.</source>
        <translation>Valitse mukaan otettava segmentti.</translation>
    </message>
    <message>
        <source>Choose at least one segment.</source>
        <translation>Valitse vähintään yksi segmentti.</translation>
    </message>
    <message>
        <source>A segment is both included and excluded.</source>
        <translation>Sama segmentti on sekä otettu mukaan että jätetty pois.</translation>
    </message>
    <message>
        <source>No columns chosen: the file will contain only export keys, no names or addresses.</source>
        <translation>Sarakkeita ei ole valittu: tiedostossa on vain vientiavaimet, ei nimiä eikä osoitteita.</translation>
    </message>
    <message>
        <source>{sentence} Last time: {number}</source>
        <translation>{sentence} Viime kerralla: {number}</translation>
    </message>
    <message numerus="yes">
        <source>APSIS One prepares %Ln lists. Apsis Desktop combines them on this computer.</source>
        <translation>
            <numerusform>APSIS One valmistelee %Ln listan. Apsis Desktop yhdistää ne tässä tietokoneessa.</numerusform>
            <numerusform>APSIS One valmistelee %Ln listaa. Apsis Desktop yhdistää ne tässä tietokoneessa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Report name</source>
        <translation>Raportin nimi</translation>
    </message>
    <message>
        <source>Enter saves the name, Esc cancels.</source>
        <translation>Enter tallentaa nimen, Esc peruuttaa.</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Rows</source>
        <translation>Rivit</translation>
    </message>
    <message>
        <source>The arrow keys move between cells. Shift selects more of them, and the menu key sorts by a column.</source>
        <translation>Nuolinäppäimet siirtävät solusta toiseen. Vaihto valitsee lisää soluja, ja valikkonäppäin lajittelee sarakkeen mukaan.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Lajittele nousevasti</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Lajittele laskevasti</translation>
    </message>
    <message>
        <source>Order of the file</source>
        <translation>Tiedoston järjestys</translation>
    </message>
</context>
<context>
    <name>SameNames</name>
    <message>
        <source>built in</source>
        <translation>vakio</translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>tunnus {id}</translation>
    </message>
</context>
<context>
    <name>SaveAll</name>
    <message numerus="yes">
        <source>Save %Ln reports in a folder</source>
        <translation>
            <numerusform>Tallenna %Ln raportti kansioon</numerusform>
            <numerusform>Tallenna %Ln raporttia kansioon</numerusform>
        </translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Tallenna tähän</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Tallenna raportti</translation>
    </message>
</context>
<context>
    <name>SavedFilesDialog</name>
    <message>
        <source>Saved files</source>
        <translation>Tallennetut tiedostot</translation>
    </message>
    <message>
        <source>Do you still need these files?</source>
        <translation>Tarvitsetko vielä näitä tiedostoja?</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Päätä myöhemmin</translation>
    </message>
    <message>
        <source>Keeps all files. You will be reminded again.</source>
        <translation>Kaikki tiedostot säilyvät, ja saat uuden muistutuksen.</translation>
    </message>
    <message>
        <source>They contain personal data.</source>
        <translation>Ne sisältävät henkilötietoja.</translation>
    </message>
    <message>
        <source>You will not be reminded of the others again.</source>
        <translation>Muista tiedostoista ei muistuteta enää.</translation>
    </message>
    <message>
        <source>Files changed since you saved them are not ticked, so that the changes are not lost.</source>
        <translation>Tallentamisen jälkeen muutettuja tiedostoja ei ole valittu, jotta muutokset eivät katoa.</translation>
    </message>
    <message>
        <source>{file}, saved {day}, changed since</source>
        <translation>{file}, tallennettu {day}, muutettu sen jälkeen</translation>
    </message>
    <message>
        <source>{file}, saved {day}</source>
        <translation>{file}, tallennettu {day}</translation>
    </message>
    <message>
        <source>{file}, in {folder}</source>
        <translation>{file}, kansiossa {folder}</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Säilytä kaikki</translation>
    </message>
</context>
<context>
    <name>SavedFilesNotice</name>
    <message>
        <source>A file you saved a while ago still exists. It contains personal data.</source>
        <translation>Jokin aika sitten tallentamasi tiedosto on edelleen tallessa. Se sisältää henkilötietoja.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files you saved a while ago still exist. They contain personal data.</source>
        <translation>
            <numerusform>Jokin aika sitten tallentamistasi tiedostoista %Ln on edelleen tallessa. Se sisältää henkilötietoja.</numerusform>
            <numerusform>Jokin aika sitten tallentamistasi tiedostoista %Ln on edelleen tallessa. Ne sisältävät henkilötietoja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review files…</source>
        <translation>Käy tiedostot läpi…</translation>
    </message>
    <message>
        <source>Review file…</source>
        <translation>Käy tiedosto läpi…</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Poista pysyvästi</translation>
    </message>
    <message>
        <source>The file was deleted.</source>
        <translation>Tiedosto on poistettu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were deleted.</source>
        <translation>
            <numerusform>%Ln tiedosto on poistettu.</numerusform>
            <numerusform>%Ln tiedostoa on poistettu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted, because they are open in another program or were changed: {files}</source>
        <translation>Ei poistettu, koska ne ovat auki toisessa ohjelmassa tai niitä on muutettu: {files}</translation>
    </message>
</context>
<context>
    <name>SavedTogetherNotice</name>
    <message>
        <source>{file} was saved in {folder}.</source>
        <translation>{file} tallennettiin kansioon {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports were saved in {folder}.</source>
        <translation>
            <numerusform>%Ln raportti tallennettiin kansioon {folder}.</numerusform>
            <numerusform>%Ln raporttia tallennettiin kansioon {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports could not be saved. See their rows for details.</source>
        <translation>
            <numerusform>%Ln raporttia ei voitu tallentaa. Katso tiedot sen riviltä.</numerusform>
            <numerusform>%Ln raporttia ei voitu tallentaa. Katso tiedot niiden riveiltä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Näytä kansiossa</translation>
    </message>
    <message>
        <source>{saved} {failed}</source>
        <translation>{saved} {failed}</translation>
    </message>
</context>
<context>
    <name>ScreenReaderAnnouncer</name>
    <message numerus="yes">
        <source>%Ln reports have expired</source>
        <translation>
            <numerusform>%Ln raportti on vanhentunut</numerusform>
            <numerusform>%Ln raporttia on vanhentunut</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is being prepared</source>
        <translation>Raporttia {name} valmistellaan</translation>
    </message>
    <message>
        <source>{name} is ready to save</source>
        <translation>{name} on valmis tallennettavaksi</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} on tallennettu</translation>
    </message>
    <message>
        <source>{name} failed</source>
        <translation>{name} epäonnistui</translation>
    </message>
    <message>
        <source>{name} may not have reached APSIS One</source>
        <translation>{name} ei ehkä ole saavuttanut APSIS Onea</translation>
    </message>
    <message>
        <source>{name} has expired</source>
        <translation>{name} on vanhentunut</translation>
    </message>
    <message>
        <source>{name} is cancelled</source>
        <translation>{name} on peruutettu</translation>
    </message>
</context>
<context>
    <name>SectionPicker</name>
    <message>
        <source>Section</source>
        <translation>Osio</translation>
    </message>
    <message>
        <source>A part of your account, with its own columns.</source>
        <translation>Tilin osa, jolla on omat sarakkeensa.</translation>
    </message>
    <message>
        <source>Choose a part of your account</source>
        <translation>Valitse osa tilistä</translation>
    </message>
    <message>
        <source>This account has no sections</source>
        <translation>Tällä tilillä ei ole osioita</translation>
    </message>
    <message>
        <source>Loading sections…</source>
        <translation>Ladataan osioita…</translation>
    </message>
    <message>
        <source>The sections could not be loaded</source>
        <translation>Osioita ei voitu ladata</translation>
    </message>
    <message>
        <source>{name} ({note})</source>
        <translation>{name} ({note})</translation>
    </message>
</context>
<context>
    <name>SegmentsModel</name>
    <message>
        <source>not</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>jätetty pois</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ja %Ln muu</numerusform>
            <numerusform>ja %Ln muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all chosen segments</source>
        <translation>Näytä kaikki valitut segmentit</translation>
    </message>
    <message>
        <source>Do not use this segment</source>
        <translation>Älä käytä segmenttiä</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Ota mukaan</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Jätä pois</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Yleiset</translation>
    </message>
    <message>
        <source>Language and notifications</source>
        <translation>Kieli ja ilmoitukset</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <source>Folders, names of files, automatic saving</source>
        <translation>Kansiot, tiedostojen nimet, automaattinen tallennus</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Tietosuoja</translation>
    </message>
    <message>
        <source>How long reports are listed, reminders of saved files, remembered lists</source>
        <translation>Kuinka kauan raportit näkyvät, muistutukset tallennetuista tiedostoista, muistetut listat</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Verkko</translation>
    </message>
    <message>
        <source>How much at a time, proxy</source>
        <translation>Määrä kerrallaan, välityspalvelin</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pikanäppäimet</translation>
    </message>
    <message>
        <source>The up and down arrows read them one by one.</source>
        <translation>Ylä- ja alanuoli lukevat ne yksi kerrallaan.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Toiminto</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <source>Press Alt and an underlined letter to go to a field or to press a button.</source>
        <translation>Siirry kenttään tai paina painiketta painamalla Alt-näppäintä ja alleviivattua kirjainta.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Nothing you see here is kept, and the file stays as it is.</source>
        <translation>Mitään tässä näkyvää ei säilytetä, eikä tiedosto muutu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows match</source>
        <translation>
            <numerusform>%Ln rivi täsmää</numerusform>
            <numerusform>%Ln riviä täsmää</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Haetaan…</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows were copied</source>
        <translation>
            <numerusform>Ensimmäinen %Ln rivi kopioitiin</numerusform>
            <numerusform>Ensimmäiset %Ln riviä kopioitiin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln rivi kopioitu</numerusform>
            <numerusform>%Ln riviä kopioitu</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows match</source>
        <translation>Mikään rivi ei täsmää</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>Luettelo on tyhjä</translation>
    </message>
    <message>
        <source>Rows {first}–{last} of {count} that match; {all} in the list</source>
        <translation>Rivit {first}–{last}/{count} täsmäävää; luettelossa {all}</translation>
    </message>
    <message>
        <source>Rows {first}–{last} of {count}</source>
        <translation>Rivit {first}–{last}/{count}</translation>
    </message>
    <message>
        <source>Other connections: {counts}</source>
        <translation>Muut yhteydet: {counts}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln käynnissä</numerusform>
            <numerusform>%Ln käynnissä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to save</source>
        <translation>
            <numerusform>%Ln tallennettavissa</numerusform>
            <numerusform>%Ln tallennettavissa</numerusform>
        </translation>
    </message>
    <message>
        <source>{running}, {to_save}</source>
        <translation>{running}, {to_save}</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>The folder does not respond. Saving goes on once it does. For another folder, choose Save… again.</source>
        <translation>Kansio ei vastaa. Raportti tallennetaan, kun se vastaa. Jos haluat käyttää toista kansiota, valitse Tallenna… uudelleen.</translation>
    </message>
    <message>
        <source>Checking what Excel would change…</source>
        <translation>Tarkistetaan, mitä Excel muuttaisi…</translation>
    </message>
    <message>
        <source>export key only</source>
        <translation>vain vientiavain</translation>
    </message>
    <message>
        <source>one column</source>
        <translation>yksi sarake</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln sarake</numerusform>
            <numerusform>%Ln saraketta</numerusform>
        </translation>
    </message>
    <message>
        <source>Requesting.</source>
        <translation>Tilataan.</translation>
    </message>
    <message>
        <source>Queued.</source>
        <translation>Jonossa.</translation>
    </message>
    <message>
        <source>APSIS One cannot be reached.</source>
        <translation>APSIS Oneen ei saada yhteyttä.</translation>
    </message>
    <message>
        <source>{trouble} Trying again automatically.</source>
        <translation>{trouble} Yritetään uudelleen automaattisesti.</translation>
    </message>
    <message>
        <source>Preparing.</source>
        <translation>Valmistellaan.</translation>
    </message>
    <message>
        <source>Preparing, {time} so far.</source>
        <translation>Valmistellaan, kulunut {time}.</translation>
    </message>
    <message>
        <source>Preparing. Usually ready in {usual}.</source>
        <translation>Valmistellaan. Valmistuu yleensä ajassa {usual}.</translation>
    </message>
    <message>
        <source>Preparing. Usually ready in {usual}; {time} so far.</source>
        <translation>Valmistellaan. Valmistuu yleensä ajassa {usual}; kulunut {time}.</translation>
    </message>
    <message>
        <source>Downloading.</source>
        <translation>Ladataan.</translation>
    </message>
    <message>
        <source>Downloading, {received} so far.</source>
        <translation>Ladataan, {received} tähän mennessä.</translation>
    </message>
    <message>
        <source>Downloading {received} of {total}.</source>
        <translation>Ladataan, {received}/{total}.</translation>
    </message>
    <message>
        <source>Saving {copied} of {total}…</source>
        <translation>Tallennetaan, {copied}/{total}…</translation>
    </message>
    <message>
        <source>Ready to save.</source>
        <translation>Valmis tallennettavaksi.</translation>
    </message>
    <message>
        <source>Ready to save, {size}.</source>
        <translation>Valmis tallennettavaksi, {size}.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Tallennettu.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Tallennettu nimellä {file}</translation>
    </message>
    <message>
        <source>Saved in {folder} as {file}</source>
        <translation>Tallennettu kansioon {folder} nimellä {file}</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Peruutettu.</translation>
    </message>
    <message>
        <source>Expired: it was not saved in time.</source>
        <translation>Vanhentunut: sitä ei tallennettu ajoissa.</translation>
    </message>
    <message>
        <source>Expired: APSIS One kept it until {moment}.</source>
        <translation>Vanhentunut: APSIS One säilytti sitä {moment} asti.</translation>
    </message>
    <message>
        <source>{file} was moved or deleted. You can save it again.</source>
        <translation>{file} on siirretty tai poistettu. Voit tallentaa sen uudelleen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Tallennetaan…</translation>
    </message>
    <message>
        <source>{ready} It is deleted once the date is confirmed by APSIS One.</source>
        <translation>{ready} Se poistetaan, kun APSIS One on vahvistanut päivämäärän.</translation>
    </message>
    <message>
        <source>{ready} Save it before {until}.</source>
        <translation>{ready} Tallenna se viimeistään {until}.</translation>
    </message>
    <message>
        <source>No program on this computer can show folders. The file is {path}</source>
        <translation>Tietokoneessa ei ole ohjelmaa, joka näyttää kansioita. Tiedosto on {path}</translation>
    </message>
    <message>
        <source>The earlier file was moved or deleted.</source>
        <translation>Aiempi tiedosto on siirretty tai poistettu.</translation>
    </message>
    <message>
        <source>No program on this computer can open {file}. It is in its folder.</source>
        <translation>Mikään tietokoneen ohjelma ei voi avata tiedostoa {file}. Tiedosto on kansiossaan.</translation>
    </message>
    <message>
        <source>{file} was moved or deleted. Request it again if you still need it.</source>
        <translation>{file} on siirretty tai poistettu. Tilaa raportti uudelleen, jos tarvitset sitä vielä.</translation>
    </message>
</context>
<context>
    <name>StoreController</name>
    <message>
        <source>Recovered: {file}</source>
        <translation>Löytyi uudelleen: {file}</translation>
    </message>
</context>
<context>
    <name>SuggestedFirst</name>
    <message>
        <source>Recently used</source>
        <translation>Viimeksi käytetyt</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Valmiina olevat</translation>
    </message>
</context>
<context>
    <name>SupportNotice</name>
    <message>
        <source>Something unexpected happened. Your reports are kept. If anything looks wrong, quit Apsis Desktop and start it again.</source>
        <translation>Tapahtui jotakin odottamatonta. Raporttisi ovat tallessa. Jos jokin näyttää olevan vialla, sulje Apsis Desktop ja käynnistä se uudelleen.</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Kopioi tiedot tukea varten</translation>
    </message>
    <message>
        <source>Details copied. Paste them into a message to the person who supports you.</source>
        <translation>Tiedot on kopioitu. Liitä ne viestiin tukihenkilöllesi.</translation>
    </message>
    <message>
        <source>The log is in the folder {folder}.</source>
        <translation>Loki on kansiossa {folder}.</translation>
    </message>
</context>
<context>
    <name>SyncedFolderNotice</name>
    <message>
        <source>{folder} syncs to {service}, so the personal data in the file is copied there too.</source>
        <translation>{folder} synkronoidaan palveluun {service}. Tiedosto sisältää henkilötietoja, ja se kopioidaan myös sinne.</translation>
    </message>
</context>
<context>
    <name>ToldApartBy</name>
    <message>
        <source>Choose a column</source>
        <translation>Valitse sarake</translation>
    </message>
    <message>
        <source>Match people by</source>
        <translation>Tunnista henkilöt sarakkeesta</translation>
    </message>
    <message>
        <source>A column of this report. Spaces around a value and case in email addresses are ignored.</source>
        <translation>Tämän raportin sarake. Arvon ympärillä olevia välejä ja sähköpostiosoitteiden kirjainkokoa ei oteta huomioon.</translation>
    </message>
    <message>
        <source>Column in the other list</source>
        <translation>Toisen luettelon sarake</translation>
    </message>
    <message>
        <source>Choose its column</source>
        <translation>Valitse sen sarake</translation>
    </message>
    <message>
        <source>The matching column in the other list.</source>
        <translation>Vastaava sarake toisessa luettelossa.</translation>
    </message>
    <message>
        <source>same as</source>
        <translation>sama kuin</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Ticked files are moved to the Recycle Bin.</source>
        <translation>Valitut tiedostot siirretään roskakoriin.</translation>
    </message>
    <message>
        <source>Ticked files are moved to the trash.</source>
        <translation>Valitut tiedostot siirretään roskakoriin.</translation>
    </message>
    <message>
        <source>Move one file to the Recycle Bin</source>
        <translation>Siirrä yksi tiedosto roskakoriin</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln files to the Recycle Bin</source>
        <translation>
            <numerusform>Siirrä %Ln tiedosto roskakoriin</numerusform>
            <numerusform>Siirrä %Ln tiedostoa roskakoriin</numerusform>
        </translation>
    </message>
    <message>
        <source>Move one file to the trash</source>
        <translation>Siirrä yksi tiedosto roskakoriin</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln files to the trash</source>
        <translation>
            <numerusform>Siirrä %Ln tiedosto roskakoriin</numerusform>
            <numerusform>Siirrä %Ln tiedostoa roskakoriin</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was moved to the Recycle Bin. Empty the Recycle Bin to delete it permanently.</source>
        <translation>Tiedosto on siirretty roskakoriin. Poista se pysyvästi tyhjentämällä roskakori.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were moved to the Recycle Bin. Empty the Recycle Bin to delete them permanently.</source>
        <translation>
            <numerusform>%Ln tiedosto on siirretty roskakoriin. Poista se pysyvästi tyhjentämällä roskakori.</numerusform>
            <numerusform>%Ln tiedostoa on siirretty roskakoriin. Poista ne pysyvästi tyhjentämällä roskakori.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was moved to the trash. Empty the trash to delete it permanently.</source>
        <translation>Tiedosto on siirretty roskakoriin. Poista se pysyvästi tyhjentämällä roskakori.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were moved to the trash. Empty the trash to delete them permanently.</source>
        <translation>
            <numerusform>%Ln tiedosto on siirretty roskakoriin. Poista se pysyvästi tyhjentämällä roskakori.</numerusform>
            <numerusform>%Ln tiedostoa on siirretty roskakoriin. Poista ne pysyvästi tyhjentämällä roskakori.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted, because there is no Recycle Bin on their disk: {files}</source>
        <translation>Ei poistettu, koska levyllä ei ole roskakoria: {files}</translation>
    </message>
    <message>
        <source>Not deleted, because there is no trash on their disk: {files}</source>
        <translation>Ei poistettu, koska levyllä ei ole roskakoria: {files}</translation>
    </message>
</context>
<context>
    <name>UpdateNotice</name>
    <message>
        <source>Version {version} of Apsis Desktop is available.</source>
        <translation>Apsis Desktopin versio {version} on saatavilla.</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>Avaa lataussivu</translation>
    </message>
    <message>
        <source>Get it from {address}</source>
        <translation>Lataa se osoitteesta {address}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Connect to APSIS One…</source>
        <translation>Yhdistä APSIS Oneen…</translation>
    </message>
    <message>
        <source>Try it with practice data</source>
        <translation>Kokeile esimerkkiaineistolla</translation>
    </message>
    <message>
        <source>Get lists of people out of APSIS One</source>
        <translation>Hae profiililuetteloita APSIS Onesta</translation>
    </message>
    <message>
        <source>Choose who and which columns, request the report, and save it for Excel or as CSV when it is ready.</source>
        <translation>Valitse profiilit ja sarakkeet, tilaa raportti ja tallenna se CSV- tai Excel-tiedostona, kun se on valmis.</translation>
    </message>
    <message>
        <source>Use your own account</source>
        <translation>Käytä omaa tiliäsi</translation>
    </message>
    <message>
        <source>You need a key. An Admin of your APSIS One account can create one.</source>
        <translation>Tarvitset avaimen. APSIS One -tilisi pääkäyttäjä voi luoda sen.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Tutustu ensin</translation>
    </message>
    <message>
        <source>The same steps with fictional people. Nothing leaves this computer.</source>
        <translation>Samat vaiheet keksityillä henkilöillä. Mitään ei lähde tältä tietokoneelta.</translation>
    </message>
</context>
<context>
    <name>WhichSegmentBox</name>
    <message>
        <source>&amp;Add a yes/no column for each segment</source>
        <translation>&amp;Lisää kyllä/ei-sarake jokaiselle segmentille</translation>
    </message>
    <message>
        <source>The file then says of each person which of the segments they are in.</source>
        <translation>Tiedostosta näkee silloin, missä segmenteistä kukin henkilö on.</translation>
    </message>
    <message>
        <source>For people in any of several segments.</source>
        <translation>Henkilöille, jotka ovat jossakin useista segmenteistä.</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>&amp;New report</source>
        <translation>&amp;Uusi raportti</translation>
    </message>
    <message>
        <source>Look inside a &amp;file…</source>
        <translation>Näytä tiedoston &amp;sisältö…</translation>
    </message>
    <message>
        <source>&amp;Connect to APSIS One…</source>
        <translation>&amp;Yhdistä APSIS Oneen…</translation>
    </message>
    <message>
        <source>C&amp;onnections…</source>
        <translation>Yh&amp;teydet…</translation>
    </message>
    <message>
        <source>&amp;Practice data</source>
        <translation>&amp;Esimerkkiaineisto</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Asetukset…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <source>C&amp;lear past reports…</source>
        <translation>Poista ai&amp;emmat raportit…</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Raportti</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts</source>
        <translation>&amp;Pikanäppäimet</translation>
    </message>
    <message>
        <source>&amp;Copy details for support</source>
        <translation>&amp;Kopioi tiedot tukea varten</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Avaa &amp;lokikansio</translation>
    </message>
    <message>
        <source>&amp;About Apsis Desktop</source>
        <translation>&amp;Tietoja Apsis Desktop -ohjelmasta</translation>
    </message>
    <message>
        <source>P&amp;resets</source>
        <translation>Raportti&amp;pohjat</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Go to the other half of the window</source>
        <translation>Siirry ikkunan toiseen puoliskoon</translation>
    </message>
</context>
<context>
    <name>_ColumnDelegate</name>
    <message>
        <source>Every value is different</source>
        <translation>Kaikki arvot ovat erilaisia</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
</context>
<context>
    <name>_NamedProxy</name>
    <message>
        <source>Proxy address</source>
        <translation>Välityspalvelimen osoite</translation>
    </message>
    <message>
        <source>Without an address, the system’s proxy is used.</source>
        <translation>Ilman osoitetta käytetään järjestelmän välityspalvelinta.</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Välityspalvelimen käyttäjänimi</translation>
    </message>
    <message>
        <source>Only if the proxy requires one</source>
        <translation>Vain jos välityspalvelin vaatii sen</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Välityspalvelimen salasana</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Osoite</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Käyttäjä&amp;nimi</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Salasana</translation>
    </message>
    <message>
        <source>Kept in the keyring</source>
        <translation>Tallennettu avainnippuun</translation>
    </message>
    <message>
        <source>Enter the user name and password in their own fields.</source>
        <translation>Anna käyttäjänimi ja salasana omiin kenttiinsä.</translation>
    </message>
    <message>
        <source>Only HTTP proxies are supported.</source>
        <translation>Vain HTTP-välityspalvelimia tuetaan.</translation>
    </message>
    <message>
        <source>Use this form: proxy.example.com:8080</source>
        <translation>Kirjoita näin: proxy.example.com:8080</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Asia-Pacific</source>
        <translation>Aasia ja Tyynimeri</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Eurooppa</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Jokin meni vikaan.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Yritä uudelleen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Peruutettu.</translation>
    </message>
    <message>
        <source>APSIS One does not accept this key.</source>
        <translation>APSIS One ei hyväksy tätä avainta.</translation>
    </message>
    <message>
        <source>Check the connection, or ask your administrator for a new key.</source>
        <translation>Tarkista yhteys tai pyydä pääkäyttäjältä uusi avain.</translation>
    </message>
    <message>
        <source>APSIS One does not know this key.</source>
        <translation>APSIS One ei tunne tätä avainta.</translation>
    </message>
    <message>
        <source>Check the client ID, the secret and the region, or ask your administrator for a new key.</source>
        <translation>Tarkista tunnus, salaisuus ja alue tai pyydä pääkäyttäjältä uusi avain.</translation>
    </message>
    <message>
        <source>This key does not have permission to do that in APSIS One. {words}</source>
        <translation>Avaimella ei ole oikeutta siihen APSIS Onessa. {words}</translation>
    </message>
    <message>
        <source>Choose another section, or ask your administrator to give the key more permissions.</source>
        <translation>Valitse toinen osio tai pyydä pääkäyttäjää antamaan avaimelle lisää oikeuksia.</translation>
    </message>
    <message>
        <source>The secret for the connection “{connection}” is missing from this computer’s keyring.</source>
        <translation>Yhteyden ”{connection}” salaisuus ei ole tämän tietokoneen avainnipussa.</translation>
    </message>
    <message>
        <source>Connect again with the client ID and secret.</source>
        <translation>Yhdistä uudelleen tunnuksella ja salaisuudella.</translation>
    </message>
    <message>
        <source>APSIS One cannot be reached right now.</source>
        <translation>APSIS Oneen ei saada juuri nyt yhteyttä.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Yritä myöhemmin uudelleen.</translation>
    </message>
    <message>
        <source>Cannot connect to APSIS One.</source>
        <translation>APSIS Oneen ei voi yhdistää.</translation>
    </message>
    <message>
        <source>Check this computer’s network connection and try again.</source>
        <translation>Tarkista tietokoneen verkkoyhteys ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The connection to APSIS One was lost.</source>
        <translation>Yhteys APSIS Oneen katkesi.</translation>
    </message>
    <message>
        <source>APSIS One did not respond in time.</source>
        <translation>APSIS One ei vastannut ajoissa.</translation>
    </message>
    <message>
        <source>The download is too slow.</source>
        <translation>Lataus on liian hidas.</translation>
    </message>
    <message>
        <source>APSIS One is busy or has a problem (status {status}).</source>
        <translation>APSIS One on ruuhkautunut, tai siinä on ongelma (tila {status}).</translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be verified.</source>
        <translation>Suojattua yhteyttä palvelimeen {host} ei voitu varmistaa.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time, or ask your IT department about its certificates.</source>
        <translation>Tarkista tietokoneen päivämäärä ja aika tai kysy IT-osastolta varmenteista.</translation>
    </message>
    <message>
        <source>The network’s proxy blocked the connection.</source>
        <translation>Verkon välityspalvelin esti yhteyden.</translation>
    </message>
    <message>
        <source>Ask your IT department for access to {host}.</source>
        <translation>Pyydä IT-osastolta pääsy palvelimeen {host}.</translation>
    </message>
    <message>
        <source>The network’s proxy requires a user name and password.</source>
        <translation>Verkon välityspalvelin vaatii käyttäjänimen ja salasanan.</translation>
    </message>
    <message>
        <source>Check them in Settings &gt; Network, or ask your IT department.</source>
        <translation>Tarkista ne kohdasta Asetukset &gt; Verkko tai kysy IT-osastolta.</translation>
    </message>
    <message>
        <source>The network’s proxy could not reach {host} (status {status}).</source>
        <translation>Verkon välityspalvelin ei saanut yhteyttä palvelimeen {host} (tila {status}).</translation>
    </message>
    <message>
        <source>The proxy {proxy} is a {kind} proxy, which Apsis Desktop does not support.</source>
        <translation>Välityspalvelin {proxy} on tyyppiä {kind}, jota Apsis Desktop ei tue.</translation>
    </message>
    <message>
        <source>Choose an HTTP proxy, or no proxy, in Settings &gt; Network, or ask your IT department.</source>
        <translation>Valitse HTTP-välityspalvelin tai poista välityspalvelin käytöstä kohdassa Asetukset &gt; Verkko tai kysy IT-osastolta.</translation>
    </message>
    <message>
        <source>The proxy address “{proxy}” is not valid.</source>
        <translation>Välityspalvelimen osoite ”{proxy}” ei kelpaa.</translation>
    </message>
    <message>
        <source>Correct it in the system settings, or enter a proxy in Settings &gt; Network.</source>
        <translation>Korjaa se järjestelmän asetuksissa tai anna välityspalvelin kohdassa Asetukset &gt; Verkko.</translation>
    </message>
    <message>
        <source>The practice account could not be started on this computer.</source>
        <translation>Esimerkkitiliä ei voitu käynnistää tällä tietokoneella.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Sulje muita ohjelmia ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The response did not come from APSIS One, or could not be read.</source>
        <translation>Vastaus ei tullut APSIS Onesta, tai sitä ei voitu lukea.</translation>
    </message>
    <message>
        <source>If this network has a sign-in page, open a browser and sign in, then try again.</source>
        <translation>Jos verkossa on kirjautumissivu, avaa selain, kirjaudu sisään ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>APSIS One returned only part of the list.</source>
        <translation>APSIS One lähetti vain osan luettelosta.</translation>
    </message>
    <message>
        <source>Try again later. If the problem continues, tell your administrator.</source>
        <translation>Yritä myöhemmin uudelleen. Jos ongelma jatkuu, ota yhteyttä pääkäyttäjään.</translation>
    </message>
    <message>
        <source>APSIS One answered: {words}</source>
        <translation>APSIS One vastasi: {words}</translation>
    </message>
    <message>
        <source>The report could not be created.</source>
        <translation>Raporttia ei voitu luoda.</translation>
    </message>
    <message>
        <source>Request it again.</source>
        <translation>Tilaa se uudelleen.</translation>
    </message>
    <message>
        <source>Some choices are missing. {words}</source>
        <translation>Joitakin valintoja puuttuu. {words}</translation>
    </message>
    <message>
        <source>APSIS One rejected the request: {words}</source>
        <translation>APSIS One hylkäsi tilauksen: {words}</translation>
    </message>
    <message>
        <source>Change your choices and request it again.</source>
        <translation>Muuta valintoja ja tilaa se uudelleen.</translation>
    </message>
    <message>
        <source>APSIS One rejected the request without giving a reason (status {status}).</source>
        <translation>APSIS One hylkäsi tilauksen kertomatta syytä (tila {status}).</translation>
    </message>
    <message>
        <source>APSIS One does not accept several segments in one request: {words}</source>
        <translation>APSIS One ei hyväksy useaa segmenttiä samassa tilauksessa: {words}</translation>
    </message>
    <message>
        <source>APSIS One does not accept several segments in one request (status {status}).</source>
        <translation>APSIS One ei hyväksy useaa segmenttiä samassa tilauksessa (tila {status}).</translation>
    </message>
    <message>
        <source>This report is too large for APSIS One.</source>
        <translation>Tämä raportti on liian suuri APSIS Onelle.</translation>
    </message>
    <message>
        <source>Choose smaller segments, and request it again.</source>
        <translation>Valitse pienempiä segmenttejä ja tilaa se uudelleen.</translation>
    </message>
    <message>
        <source>This report has too many columns.</source>
        <translation>Raportissa on liikaa sarakkeita.</translation>
    </message>
    <message>
        <source>Choose fewer columns, and request it again.</source>
        <translation>Valitse vähemmän sarakkeita ja tilaa se uudelleen.</translation>
    </message>
    <message>
        <source>APSIS One did not confirm the request. It may already be preparing this report.</source>
        <translation>APSIS One ei vahvistanut tilausta. Se saattaa jo valmistella raporttia.</translation>
    </message>
    <message>
        <source>Request it again if you still need it.</source>
        <translation>Tilaa se uudelleen, jos tarvitset sitä vielä.</translation>
    </message>
    <message>
        <source>APSIS One sent a link to another site ({host}), so nothing was downloaded.</source>
        <translation>APSIS One lähetti linkin toiselle sivustolle ({host}), joten mitään ei ladattu.</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>Ota yhteyttä pääkäyttäjään.</translation>
    </message>
    <message>
        <source>APSIS One sent a link that is not secure ({address}), so nothing was downloaded.</source>
        <translation>APSIS One lähetti linkin, joka ei ole suojattu ({address}), joten mitään ei ladattu.</translation>
    </message>
    <message>
        <source>APSIS One sent a link that cannot be used, so nothing was downloaded.</source>
        <translation>APSIS One lähetti linkin, jota ei voi käyttää, joten mitään ei ladattu.</translation>
    </message>
    <message>
        <source>APSIS One keeps a report for one day. This one has expired.</source>
        <translation>APSIS One säilyttää raporttia vuorokauden. Tämä on vanhentunut.</translation>
    </message>
    <message>
        <source>APSIS One no longer has this report.</source>
        <translation>APSIS Onella ei enää ole tätä raporttia.</translation>
    </message>
    <message>
        <source>APSIS One could not create this report.</source>
        <translation>APSIS One ei voinut luoda tätä raporttia.</translation>
    </message>
    <message>
        <source>The download is not a complete report, so it was discarded.</source>
        <translation>Ladattu tiedosto ei ole kokonainen raportti, joten se hylättiin.</translation>
    </message>
    <message>
        <source>The download was cut off, so it was discarded.</source>
        <translation>Lataus katkesi kesken, joten tiedosto hylättiin.</translation>
    </message>
    <message>
        <source>The downloaded file is damaged, so it was discarded.</source>
        <translation>Ladattu tiedosto on vioittunut, joten se hylättiin.</translation>
    </message>
    <message>
        <source>The download is not in {wanted} format, so it was discarded.</source>
        <translation>Ladattu tiedosto ei ole {wanted}-muodossa, joten se hylättiin.</translation>
    </message>
    <message>
        <source>The downloaded file is empty, without even column headings, so it was discarded.</source>
        <translation>Ladattu tiedosto on tyhjä, ilman edes sarakeotsikoita, joten se hylättiin.</translation>
    </message>
    <message>
        <source>This report has a row with too many or too few cells. It may be incomplete.</source>
        <translation>Raportissa on rivi, jossa on liian monta tai liian vähän soluja. Se voi olla epätäydellinen.</translation>
    </message>
    <message>
        <source>The parts of this report could not be combined.</source>
        <translation>Raportin osia ei voitu yhdistää.</translation>
    </message>
    <message>
        <source>Request it again. If that does not help, request one report for each segment.</source>
        <translation>Tilaa se uudelleen. Jos se ei auta, tilaa jokaisesta segmentistä oma raporttinsa.</translation>
    </message>
    <message>
        <source>Part of this report is not UTF-8 text, so the parts could not be combined.</source>
        <translation>Osa raportista ei ole UTF-8-tekstiä, joten osia ei voitu yhdistää.</translation>
    </message>
    <message>
        <source>Part of this report has a row with too many or too few cells, so the parts could not be combined.</source>
        <translation>Osassa raporttia on rivi, jolla on liikaa tai liian vähän soluja, joten osia ei voitu yhdistää.</translation>
    </message>
    <message>
        <source>Part of this report has a row larger than 16 MB, so the parts could not be combined.</source>
        <translation>Osassa raporttia on yli 16 Mt:n rivi, joten osia ei voitu yhdistää.</translation>
    </message>
    <message>
        <source>Part of this report has no column headings, so the parts could not be combined.</source>
        <translation>Osasta raporttia puuttuvat sarakeotsikot, joten osia ei voitu yhdistää.</translation>
    </message>
    <message>
        <source>Part of this report lacks a column that was requested, so the parts could not be combined.</source>
        <translation>Osasta raporttia puuttuu tilattu sarake, joten osia ei voitu yhdistää.</translation>
    </message>
    <message>
        <source>In part of this report, {count} columns could be the export key, so the parts could not be combined.</source>
        <translation>Osassa raporttia {count} saraketta voi olla vientiavain, joten osia ei voitu yhdistää.</translation>
    </message>
    <message>
        <source>The parts of this report have different export keys, so they could not be combined.</source>
        <translation>Raportin osissa on eri vientiavaimet, joten osia ei voitu yhdistää.</translation>
    </message>
    <message>
        <source>Part of this report has rows without an export key, so the parts could not be combined.</source>
        <translation>Osassa raporttia on rivejä ilman vientiavainta, joten osia ei voitu yhdistää.</translation>
    </message>
    <message>
        <source>Part of this report has the same export key in several rows, so the parts could not be combined.</source>
        <translation>Osassa raporttia sama vientiavain on usealla rivillä, joten osia ei voitu yhdistää.</translation>
    </message>
    <message>
        <source>This report is too large to be combined on this computer.</source>
        <translation>Raportti on liian suuri yhdistettäväksi tällä tietokoneella.</translation>
    </message>
    <message>
        <source>Choose fewer columns or smaller segments, and request it again.</source>
        <translation>Valitse vähemmän sarakkeita tai pienempiä segmenttejä ja tilaa se uudelleen.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, request one report for each segment.</source>
        <translation>Yritä uudelleen. Jos se ei auta, tilaa raportti jokaisesta segmentistä erikseen.</translation>
    </message>
    <message>
        <source>This report has more columns, or more text in one cell, than Excel can hold.</source>
        <translation>Raportissa on enemmän sarakkeita tai yhdessä solussa enemmän tekstiä kuin Excel pystyy käsittelemään.</translation>
    </message>
    <message>
        <source>The created file has other rows or columns than the report, so it was discarded.</source>
        <translation>Luodussa tiedostossa on eri rivit tai sarakkeet kuin raportissa, joten se hylättiin.</translation>
    </message>
    <message>
        <source>Save the report as APSIS One creates it.</source>
        <translation>Tallenna raportti sellaisena kuin APSIS One sen luo.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a list.</source>
        <translation>Tiedostoa {file} ei voi lukea luettelona.</translation>
    </message>
    <message>
        <source>Choose a CSV or Excel file that has a heading for each column.</source>
        <translation>Valitse CSV- tai Excel-tiedosto, jossa jokaisella sarakkeella on otsikko.</translation>
    </message>
    <message>
        <source>{file} was changed by another program while it was being read.</source>
        <translation>Toinen ohjelma muutti tiedostoa {file}, kun sitä luettiin.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Yritä uudelleen, kun se on valmis.</translation>
    </message>
    <message>
        <source>{file} and {other} cannot be read as one list: they have different columns or are different kinds of file.</source>
        <translation>Tiedostoja {file} ja {other} ei voi lukea yhtenä listana: niissä on eri sarakkeet tai ne ovat erilaisia tiedostoja.</translation>
    </message>
    <message>
        <source>Choose the files that one list was split into.</source>
        <translation>Valitse tiedostot, joihin yksi lista jaettiin.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8, UTF-16 or Windows-1252 text.</source>
        <translation>{file} ei ole UTF-8-, UTF-16- eller Windows-1252-tekstiä.</translation>
    </message>
    <message>
        <source>{file} has a row with too many or too few cells. {where}</source>
        <translation>Tiedostossa {file} on rivi, jolla on liikaa tai liian vähän soluja. {where}</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} on tyhjä.</translation>
    </message>
    <message>
        <source>{file} is too large for this computer, or has a row larger than 16 MB.</source>
        <translation>{file} on liian suuri tälle tietokoneelle, tai siinä on yli 16 Mt:n rivi.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Valitse pienempi tiedosto.</translation>
    </message>
    <message>
        <source>{file} is damaged or not a list.</source>
        <translation>{file} on vioittunut tai ei ole luettelo.</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Tiedostoa ei voitu tallentaa.</translation>
    </message>
    <message>
        <source>Save it in another folder.</source>
        <translation>Tallenna se toiseen kansioon.</translation>
    </message>
    <message>
        <source>A file named {file} already exists.</source>
        <translation>Tiedosto nimeltä {file} on jo olemassa.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>Files of {rows} rows would be {count} files, more than {most}.</source>
        <translation>Kun tiedostossa on {rows} riviä, tiedostoja olisi {count}, enemmän kuin {most}.</translation>
    </message>
    <message>
        <source>Choose more rows for each file.</source>
        <translation>Valitse enemmän rivejä tiedostoa kohti.</translation>
    </message>
    <message>
        <source>All columns of this report are left out of the file.</source>
        <translation>Kaikki raportin sarakkeet jätetään pois tiedostosta.</translation>
    </message>
    <message>
        <source>Keep at least one.</source>
        <translation>Säilytä vähintään yksi.</translation>
    </message>
    <message>
        <source>{file} is open in another program.</source>
        <translation>{file} on auki toisessa ohjelmassa.</translation>
    </message>
    <message>
        <source>Close it there and save again.</source>
        <translation>Sulje se siellä ja tallenna uudelleen.</translation>
    </message>
    <message>
        <source>{file} is protected, so it cannot be replaced.</source>
        <translation>{file} on suojattu, joten sitä ei voi korvata.</translation>
    </message>
    <message>
        <source>{trouble} The complete report was saved as {file} instead.</source>
        <translation>{trouble} Koko raportti tallennettiin sen sijaan nimellä {file}.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Kansiota {folder} ei ole.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Valitse toinen kansio.</translation>
    </message>
    <message>
        <source>This user’s home folder is unknown.</source>
        <translation>Tämän käyttäjän kotikansio ei ole tiedossa.</translation>
    </message>
    <message>
        <source>Set HOME or APSIS_DESKTOP_HOME to a folder with write access.</source>
        <translation>Aseta HOME tai APSIS_DESKTOP_HOME kansioon, johon on kirjoitusoikeus.</translation>
    </message>
    <message>
        <source>Files cannot be saved in {folder}.</source>
        <translation>Kansioon {folder} ei voi tallentaa tiedostoja.</translation>
    </message>
    <message>
        <source>Apsis Desktop cannot store its files in {folder}.</source>
        <translation>Apsis Desktop ei voi säilyttää tiedostojaan kansiossa {folder}.</translation>
    </message>
    <message>
        <source>Ask your IT department for write access to it, then start Apsis Desktop again.</source>
        <translation>Pyydä IT-osastolta kirjoitusoikeus sinne ja käynnistä Apsis Desktop uudelleen.</translation>
    </message>
    <message>
        <source>There is not enough disk space.</source>
        <translation>Levyllä ei ole tarpeeksi tilaa.</translation>
    </message>
    <message>
        <source>Free up some space or choose another disk, then try again.</source>
        <translation>Vapauta tilaa tai valitse toinen levy ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Free up some space and try again, or save the report on another disk.</source>
        <translation>Vapauta tilaa ja yritä uudelleen tai tallenna raportti toiselle levylle.</translation>
    </message>
    <message>
        <source>There is not enough disk space for Apsis Desktop’s files in {folder}.</source>
        <translation>Levyllä ei ole tarpeeksi tilaa Apsis Desktopin tiedostoille kansiossa {folder}.</translation>
    </message>
    <message>
        <source>Free up some space and try again.</source>
        <translation>Vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The downloaded report cannot be stored in {folder} until you save it.</source>
        <translation>Ladattua raporttia ei voi säilyttää kansiossa {folder} tallennukseen asti.</translation>
    </message>
    <message>
        <source>Ask your IT department for write access to it, then try again.</source>
        <translation>Pyydä IT-osastolta kirjoitusoikeus sinne ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>{file} cannot be read, so it was not changed.</source>
        <translation>Tiedostoa {file} ei voi lukea, joten sitä ei muutettu.</translation>
    </message>
    <message>
        <source>Check that you have permission to open it, then start Apsis Desktop again.</source>
        <translation>Tarkista, että sinulla on oikeus avata se, ja käynnistä Apsis Desktop uudelleen.</translation>
    </message>
    <message>
        <source>{file} is damaged, so it was not changed.</source>
        <translation>Tiedosto {file} on vioittunut, joten sitä ei muutettu.</translation>
    </message>
    <message>
        <source>Open Apsis Desktop’s window. It keeps the damaged file under another name and creates a new one.</source>
        <translation>Avaa Apsis Desktopin ikkuna. Vioittunut tiedosto säilytetään toisella nimellä, ja tilalle luodaan uusi tiedosto.</translation>
    </message>
    <message>
        <source>The settings cannot be read. {words}</source>
        <translation>Asetuksia ei voi lukea. {words}</translation>
    </message>
    <message>
        <source>The name {file} cannot be used on this computer.</source>
        <translation>Nimi {file} ei kelpaa tällä tietokoneella.</translation>
    </message>
    <message>
        <source>Choose a shorter or simpler name.</source>
        <translation>Valitse lyhyempi tai yksinkertaisempi nimi.</translation>
    </message>
    <message>
        <source>The settings file was damaged, so all settings were reset. The damaged file is kept as {file}.</source>
        <translation>Asetustiedosto oli vioittunut, joten kaikki asetukset palautettiin oletuksiin. Vioittunut tiedosto säilytettiin nimellä {file}.</translation>
    </message>
    <message>
        <source>Connect to APSIS One again with the same key. Your reports will then be back in the list.</source>
        <translation>Yhdistä APSIS Oneen uudelleen samalla avaimella, niin raporttisi ovat taas luettelossa.</translation>
    </message>
    <message>
        <source>The presets file was damaged, so the list of presets is empty. The damaged file is kept as {file}.</source>
        <translation>Pohjatiedosto oli vioittunut, joten pohjien luettelo on tyhjä. Vioittunut tiedosto säilytettiin nimellä {file}.</translation>
    </message>
    <message>
        <source>Save the presets you still need again.</source>
        <translation>Tallenna uudelleen ne pohjat, joita tarvitset vielä.</translation>
    </message>
    <message>
        <source>{file} could not be read.</source>
        <translation>Tiedostoa {file} ei voitu lukea.</translation>
    </message>
    <message>
        <source>Request the report again. Each segment is now requested separately.</source>
        <translation>Tilaa raportti uudelleen. Jokainen segmentti tilataan nyt erikseen.</translation>
    </message>
    <message>
        <source>Save it as CSV instead.</source>
        <translation>Tallenna se CSV-tiedostona.</translation>
    </message>
    <message>
        <source>Check that the file still exists and that you have permission to open it.</source>
        <translation>Tarkista, että tiedosto on vielä olemassa ja että sinulla on oikeus avata se.</translation>
    </message>
    <message>
        <source>{file} is not an Apsis Desktop preset.</source>
        <translation>{file} ei ole Apsis Desktopin pohja.</translation>
    </message>
    <message>
        <source>Choose a file that was exported from Presets.</source>
        <translation>Valitse tiedosto, joka on viety kohdasta Raporttipohjat.</translation>
    </message>
    <message>
        <source>{file} was exported by a newer version of Apsis Desktop.</source>
        <translation>{file} on viety Apsis Desktopin uudemmasta versiosta.</translation>
    </message>
    <message>
        <source>Install the latest version, or ask for a preset exported from your version.</source>
        <translation>Asenna uusin versio tai pyydä pohja, joka on viety omasta versiostasi.</translation>
    </message>
    <message>
        <source>Apsis Desktop could not remember who is in “{report}”.</source>
        <translation>Apsis Desktop ei voinut muistaa, ketkä ovat raportissa ”{report}”.</translation>
    </message>
    <message>
        <source>To see who is new in the next report, keep the file of this one.</source>
        <translation>Säilytä tämän raportin tiedosto, jos haluat nähdä, ketkä ovat uusia seuraavassa raportissa.</translation>
    </message>
    <message>
        <source>“{report}” has no export key column, so Apsis Desktop could not remember who is in it.</source>
        <translation>Raportissa ”{report}” ei ole vientiavaimen saraketta, joten Apsis Desktop ei voinut muistaa, ketkä siinä ovat.</translation>
    </message>
    <message>
        <source>What Apsis Desktop remembered of an earlier list is damaged, so it is not known who is new in “{report}”.</source>
        <translation>Aiemmasta listasta muistetut tiedot ovat vioittuneet, joten ei tiedetä, ketkä ovat uusia raportissa ”{report}”.</translation>
    </message>
    <message>
        <source>The next report can be compared with this one.</source>
        <translation>Seuraavaa raporttia voi verrata tähän.</translation>
    </message>
    <message>
        <source>This computer’s keyring cannot be used.</source>
        <translation>Tämän tietokoneen avainnippua ei voi käyttää.</translation>
    </message>
    <message>
        <source>The key is kept only until you quit Apsis Desktop.</source>
        <translation>Avain säilytetään vain siihen asti, kun suljet Apsis Desktopin.</translation>
    </message>
    <message>
        <source>This computer has no keyring.</source>
        <translation>Tässä tietokoneessa ei ole avainnippua.</translation>
    </message>
    <message>
        <source>This computer’s keyring is locked.</source>
        <translation>Tämän tietokoneen avainnippu on lukittu.</translation>
    </message>
    <message>
        <source>Unlock it to store the key. Until then, the key is kept only until you quit Apsis Desktop.</source>
        <translation>Avaa lukitus, jotta avain tallentuu. Muuten avain säilytetään vain siihen asti, kun suljet Apsis Desktopin.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Avaa lukitus ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>This computer’s keyring does not respond.</source>
        <translation>Tämän tietokoneen avainnippu ei vastaa.</translation>
    </message>
    <message>
        <source>Apsis Desktop can remember who is in a list only if this computer’s keyring can be used.</source>
        <translation>Apsis Desktop voi muistaa, ketkä ovat listassa, vain jos tietokoneen avainnippua voi käyttää.</translation>
    </message>
    <message>
        <source>Unlock or set up the keyring, then try again.</source>
        <translation>Avaa avainnippu tai ota se käyttöön ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>The list of reports cannot be stored on this computer.</source>
        <translation>Raporttiluetteloa ei voi säilyttää tällä tietokoneella.</translation>
    </message>
    <message>
        <source>Quit Apsis Desktop and start it again.</source>
        <translation>Sulje Apsis Desktop ja käynnistä se uudelleen.</translation>
    </message>
    <message>
        <source>The list of reports was written by a newer version of Apsis Desktop. It was not changed.</source>
        <translation>Raporttiluettelo on tehty Apsis Desktopin uudemmalla versiolla. Sitä ei muutettu.</translation>
    </message>
    <message>
        <source>Install the latest version.</source>
        <translation>Asenna uusin versio.</translation>
    </message>
    <message>
        <source>The list of reports is open in another program.</source>
        <translation>Raporttiluettelo on auki toisessa ohjelmassa.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Sulje se siellä ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The list of reports cannot be stored in {folder}, because files on that disk cannot be locked.</source>
        <translation>Raporttiluetteloa ei voi säilyttää kansiossa {folder}, koska tiedostoja ei voi lukita sillä levyllä.</translation>
    </message>
    <message>
        <source>Ask your IT department to allow file locks there, or to set APSIS_DESKTOP_HOME to a folder on this computer.</source>
        <translation>Pyydä IT-osastoa sallimaan tiedostojen lukitus siellä tai asettamaan APSIS_DESKTOP_HOME tällä tietokoneella olevaan kansioon.</translation>
    </message>
    <message>
        <source>Apsis Desktop is already running, but its window does not respond.</source>
        <translation>Apsis Desktop on jo käynnissä, mutta sen ikkuna ei vastaa.</translation>
    </message>
    <message>
        <source>Wait a minute and start it again. If that does not help, restart the computer.</source>
        <translation>Odota minuutti ja käynnistä se uudelleen. Jos se ei auta, käynnistä tietokone uudelleen.</translation>
    </message>
    <message>
        <source>The list of reports cannot be saved in {folder}.</source>
        <translation>Raporttiluetteloa ei voi tallentaa kansioon {folder}.</translation>
    </message>
    <message>
        <source>Ask your IT department for write access to it.</source>
        <translation>Pyydä IT-osastolta kirjoitusoikeus sinne.</translation>
    </message>
    <message>
        <source>There is not enough disk space for the list of reports.</source>
        <translation>Levyllä ei ole tarpeeksi tilaa raporttiluettelolle.</translation>
    </message>
    <message>
        <source>The list of reports is damaged.</source>
        <translation>Raporttiluettelo on vioittunut.</translation>
    </message>
    <message>
        <source>Quit Apsis Desktop and start it again. It then creates a new list and keeps the damaged one.</source>
        <translation>Sulje Apsis Desktop ja käynnistä se uudelleen. Se luo silloin uuden luettelon ja säilyttää vioittuneen.</translation>
    </message>
    <message>
        <source>The list of reports was damaged, so a new one was created. The damaged one is kept as {file}.</source>
        <translation>Raporttiluettelo oli vioittunut, joten luotiin uusi. Vioittunut säilytettiin nimellä {file}.</translation>
    </message>
    <message>
        <source>Request the reports you still need again. To delete the damaged list, clear past reports.</source>
        <translation>Tilaa uudelleen raportit, joita tarvitset vielä. Poista vioittunut luettelo poistamalla aiemmat raportit.</translation>
    </message>
    <message>
        <source>Part of the list of reports was lost or cannot be read, so some reports may be missing.</source>
        <translation>Osa raporttiluettelosta on kadonnut tai sitä ei voi lukea, joten joitakin raportteja voi puuttua.</translation>
    </message>
    <message>
        <source>Request the reports you still need again.</source>
        <translation>Tilaa uudelleen raportit, joita tarvitset vielä.</translation>
    </message>
    <message>
        <source>Some downloaded reports were missing from the list. They are back in it.</source>
        <translation>Joitakin ladattuja raportteja puuttui luettelosta. Ne ovat taas siinä.</translation>
    </message>
    <message>
        <source>Save or remove them.</source>
        <translation>Tallenna tai poista ne.</translation>
    </message>
    <message>
        <source>This computer’s clock is more than an hour off APSIS One’s, so nothing is deleted or marked as expired.</source>
        <translation>Tietokoneen kello poikkeaa APSIS Onen kellosta yli tunnin, joten mitään ei poisteta eikä merkitä vanhentuneeksi.</translation>
    </message>
    <message>
        <source>Correct this computer’s date and time.</source>
        <translation>Aseta tietokoneeseen oikea päivämäärä ja aika.</translation>
    </message>
    <message>
        <source>Apsis Desktop stopped because of an unexpected problem. Your reports are kept.</source>
        <translation>Apsis Desktop pysähtyi odottamattoman ongelman vuoksi. Raporttisi ovat tallessa.</translation>
    </message>
    <message>
        <source>Start it again. If it stops again, send the contents of the folder {folder} to the person who supports you.</source>
        <translation>Käynnistä se uudelleen. Jos se pysähtyy taas, lähetä kansion {folder} sisältö tukihenkilöllesi.</translation>
    </message>
</context>
</TS>
