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
        <translation>Profiililuetteloita APSIS Onesta ilman kehittäjän apua.</translation>
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
        <translation>Kopioi versiotiedot, jotta voit lähettää ne auttajallesi.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisenssit</translation>
    </message>
    <message>
        <source>Shows the third-party software in Apsis Desktop.</source>
        <translation>Näyttää ohjelman kolmansien osapuolten komponentit.</translation>
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
</context>
<context>
    <name>AskWording</name>
    <message>
        <source>Choose a section.</source>
        <translation>Valitse osio.</translation>
    </message>
    <message>
        <source>Choose a segment that the report is about.</source>
        <translation>Valitse vähintään yksi mukaan otettava segmentti.</translation>
    </message>
    <message>
        <source>Choose at least one segment.</source>
        <translation>Valitse vähintään yksi segmentti.</translation>
    </message>
    <message>
        <source>A segment is both chosen and excluded.</source>
        <translation>Sama segmentti on sekä valittu että jätetty pois.</translation>
    </message>
    <message>
        <source>{section}, {format}: the export key alone, no names or addresses</source>
        <translation>{section}, {format}: vain vientiavain, ei nimiä eikä osoitteita</translation>
    </message>
    <message numerus="yes">
        <source>{section}, %Ln columns and the export key, {format}</source>
        <translation>
            <numerusform>{section}, %Ln sarake ja vientiavain, {format}</numerusform>
            <numerusform>{section}, %Ln saraketta ja vientiavain, {format}</numerusform>
        </translation>
    </message>
    <message>
        <source>{section}, one column and the export key, {format}</source>
        <translation>{section}, yksi sarake ja vientiavain, {format}</translation>
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
        <source>More to do with this report</source>
        <translation>Lisää toimintoja tälle raportille</translation>
    </message>
    <message>
        <source>{name}. {about}. {state}: {status}</source>
        <translation>{name}. {about}. {state}: {status}</translation>
    </message>
    <message>
        <source>More to do with {name}</source>
        <translation>Lisää toimintoja raportille {name}</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Enter ticks the first one found, Down goes to the list.</source>
        <translation>Enter valitsee ensimmäisen osuman, alanuoli siirtyy luetteloon.</translation>
    </message>
    <message>
        <source>Space ticks the one where the keyboard is.</source>
        <translation>Välilyönti valitsee kohdan, jossa kohdistus on.</translation>
    </message>
    <message>
        <source>Enter ticks it</source>
        <translation>Enter valitsee</translation>
    </message>
    <message>
        <source>No matches for “{words}”</source>
        <translation>Ei osumia haulle ”{words}”.</translation>
    </message>
</context>
<context>
    <name>ChoicesNotice</name>
    <message>
        <source>Here is what was asked for. Change it and ask again.</source>
        <translation>Tässä ovat tilauksen valinnat. Muuta niitä ja tilaa uudelleen.</translation>
    </message>
    <message>
        <source>Everything but the section was cleared.</source>
        <translation>Lomake on tyhjennetty. Osio on ennallaan.</translation>
    </message>
    <message>
        <source>“{preset}” took the place of what was chosen.</source>
        <translation>Pohja ”{preset}” korvasi aiemmat valinnat.</translation>
    </message>
    <message>
        <source>The chosen segments were cleared.</source>
        <translation>Valitut segmentit tyhjennettiin.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Palauta ne</translation>
    </message>
    <message>
        <source>Bring back the choices before</source>
        <translation>Palauta aiemmat valinnat</translation>
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
        <translation>Poistettavia aiempia raportteja ei ole.</translation>
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
        <translation>Luettelo ei muutu.</translation>
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
        <source>One report is still running.</source>
        <translation>Yksi raportti on vielä kesken.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are still running.</source>
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
        <source>APSIS One goes on with what it was asked for, and keeps it for a day. At the next start the reports go on here.</source>
        <translation>APSIS One jatkaa tilattujen raporttien tekemistä ja säilyttää ne vuorokauden. Raportit jatkuvat täällä seuraavan käynnistyksen yhteydessä.</translation>
    </message>
    <message>
        <source>Reports on practice data end with the program.</source>
        <translation>Esimerkkiaineiston raportit päättyvät, kun ohjelma suljetaan.</translation>
    </message>
    <message>
        <source>What is being saved is saved at the next start.</source>
        <translation>Kesken oleva tallennus tehdään seuraavan käynnistyksen yhteydessä.</translation>
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
        <translation>Tallenna muualle…</translation>
    </message>
    <message>
        <source>“{report}” is not saved yet. {folder} syncs to {service}, so the personal data in it would be copied there too.</source>
        <translation>”{report}” ei ole vielä tallennettu: {folder} synkronoidaan palveluun {service}. Raportti sisältää henkilötietoja, ja nekin kopioitaisiin sinne.</translation>
    </message>
    <message>
        <source>Save here anyway</source>
        <translation>Tallenna silti tänne</translation>
    </message>
</context>
<context>
    <name>ColumnPicker</name>
    <message>
        <source>Choos&amp;e…</source>
        <translation>&amp;Valitse…</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Valitse sarakkeita…</translation>
    </message>
    <message>
        <source>Shows the attributes and tags of the section.</source>
        <translation>Näyttää osion attribuutit ja tagit.</translation>
    </message>
    <message>
        <source>Columns of the report, in their order</source>
        <translation>Raportin sarakkeet järjestyksessä</translation>
    </message>
    <message>
        <source>Delete takes a column out, Alt with an arrow moves it.</source>
        <translation>Delete poistaa sarakkeen, Alt ja nuolinäppäin siirtävät sitä.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <source>The selected column comes earlier in the file.</source>
        <translation>Valittu sarake siirtyy tiedostossa aiemmaksi.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Siirrä alas</translation>
    </message>
    <message>
        <source>The selected column comes later in the file.</source>
        <translation>Valittu sarake siirtyy tiedostossa myöhemmäksi.</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Sara&amp;kkeet</translation>
    </message>
    <message>
        <source>Loading columns…</source>
        <translation>Ladataan sarakkeita…</translation>
    </message>
    <message>
        <source>The columns could not be loaded.</source>
        <translation>Sarakkeita ei voitu ladata.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln valittu</numerusform>
            <numerusform>%Ln valittu</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose which details of each profile go into the file.</source>
        <translation>Valitse, mitä tietoja kustakin profiilista tulee tiedostoon.</translation>
    </message>
    <message>
        <source>Tags come last in the file. They leave nobody out.</source>
        <translation>Tagit tulevat tiedoston loppuun. Ne eivät rajaa ketään pois.</translation>
    </message>
    <message>
        <source>Choose a section to see its columns.</source>
        <translation>Valitse osio, niin näet sen sarakkeet.</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>tag</source>
        <translation>tagi</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Columns of “{section}”</source>
        <translation>Osion ”{section}” sarakkeet</translation>
    </message>
    <message>
        <source>Attributes and tags</source>
        <translation>Attribuutit ja tagit</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribuutit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagit</translation>
    </message>
    <message>
        <source>Which columns to show</source>
        <translation>Näytettävät sarakkeet</translation>
    </message>
    <message>
        <source>Whether attributes, tags or both are listed below</source>
        <translation>Näytetäänkö alla attribuutit, tagit vai molemmat</translation>
    </message>
    <message>
        <source>Pas&amp;te names…</source>
        <translation>Liitä &amp;nimet…</translation>
    </message>
    <message>
        <source>Ticks all the columns of a list at once.</source>
        <translation>Valitsee kaikki luettelon sarakkeet kerralla.</translation>
    </message>
    <message>
        <source>&amp;Use these columns</source>
        <translation>&amp;Käytä näitä sarakkeita</translation>
    </message>
    <message>
        <source>This section has neither attributes nor tags.</source>
        <translation>Tässä osiossa ei ole attribuutteja eikä tageja.</translation>
    </message>
    <message>
        <source>This section has no attributes.</source>
        <translation>Tässä osiossa ei ole attribuutteja.</translation>
    </message>
    <message>
        <source>This section has no tags.</source>
        <translation>Tässä osiossa ei ole tageja.</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln columns</source>
        <translation>
            <numerusform>Hae %Ln sarakkeesta</numerusform>
            <numerusform>Hae %Ln sarakkeesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln attributes</source>
        <translation>
            <numerusform>Hae %Ln attribuutista</numerusform>
            <numerusform>Hae %Ln attribuutista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln tags</source>
        <translation>
            <numerusform>Hae %Ln tagista</numerusform>
            <numerusform>Hae %Ln tagista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln valittu</numerusform>
            <numerusform>%Ln valittu</numerusform>
        </translation>
    </message>
    <message>
        <source>{chosen}: {names}</source>
        <translation>{chosen}: {names}</translation>
    </message>
    <message>
        <source>Nothing is chosen besides the export key.</source>
        <translation>Vain vientiavain on valittu.</translation>
    </message>
    <message>
        <source>Choose columns from a list</source>
        <translation>Valitse sarakkeita luettelosta</translation>
    </message>
    <message>
        <source>Paste their names or IDs here: one a line, or with commas, semicolons or tabs between them.</source>
        <translation>Liitä nimet tai tunnukset tähän, yksi riville tai pilkulla, puolipisteellä tai sarkaimella erotettuina.</translation>
    </message>
    <message>
        <source>Some names fit several columns. Tick the ones that you mean.</source>
        <translation>Jotkin nimet sopivat useaan sarakkeeseen. Valitse oikeat.</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Hae sarakkeita</translation>
    </message>
    <message>
        <source>Search attributes</source>
        <translation>Hae attribuutteja</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Hae tageja</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Remove this column</source>
        <translation>Poista sarake</translation>
    </message>
    <message>
        <source>Export key</source>
        <translation>Vientiavain</translation>
    </message>
    <message>
        <source>profile ID, always first</source>
        <translation>profiilitunnus, aina ensin</translation>
    </message>
    <message>
        <source>APSIS One puts the export key into every report, as the first column.</source>
        <translation>APSIS One lisää vientiavaimen jokaiseen raporttiin ensimmäiseksi sarakkeeksi.</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tagi</translation>
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
        <translation>Avain tallennetaan, jos APSIS One hyväksyy sen.</translation>
    </message>
    <message>
        <source>Waiting for this computer’s keyring. It may ask you to unlock it…</source>
        <translation>Odotetaan tietokoneen avainnippua, joka saattaa pyytää avaamaan lukituksen…</translation>
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
        <translation>Näytä salaisuus</translation>
    </message>
    <message>
        <source>The secret becomes readable on the screen.</source>
        <translation>Se tulee näkyviin näytölle.</translation>
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
        <translation>Valitse nimi, joka ei ole käytössä.</translation>
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
        <translation>Tilit, joiden avain on tallennettu. F2 vaihtaa tilin nimen.</translation>
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
        <translation>Käytä tätä</translation>
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
        <translation>Ikkunassa näkyvät sitten tämän tilin segmentit.</translation>
    </message>
    <message>
        <source>Type the new name in the list.</source>
        <translation>Kirjoita uusi nimi suoraan luetteloon.</translation>
    </message>
    <message>
        <source>For a key whose secret was lost or changed.</source>
        <translation>Jos avaimen salaisuus on kadonnut tai vaihtunut.</translation>
    </message>
    <message>
        <source>Deletes the secret from this computer and removes its reports from the list.</source>
        <translation>Salaisuus poistetaan tietokoneesta ja raportit luettelosta.</translation>
    </message>
    <message>
        <source>Adds another account, with its own key.</source>
        <translation>Toista tiliä varten, jolla on oma avaimensa.</translation>
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
        <source>Details of the report</source>
        <translation>Raportin tiedot</translation>
    </message>
    <message>
        <source>What was asked for, when, and what came of it.</source>
        <translation>Mitä tilattiin, milloin ja miten kävi.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Copies the details, to send to somebody who helps.</source>
        <translation>Kopioi tiedot, jotta voit lähettää ne auttajallesi.</translation>
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
        <source>Not in this account, so taken out: {names}.</source>
        <translation>Poistettu valinnoista (ei tällä tilillä): {names}.</translation>
    </message>
    <message>
        <source>No longer in APSIS One, so taken out: {names}.</source>
        <translation>Poistettu valinnoista (ei enää APSIS Onessa): {names}.</translation>
    </message>
    <message>
        <source>Not in “{section}”, so taken out: {names}.</source>
        <translation>Poistettu valinnoista (ei osiossa ”{section}”): {names}.</translation>
    </message>
</context>
<context>
    <name>FileSettings</name>
    <message>
        <source>Last used folder</source>
        <translation>Viimeksi käytetty</translation>
    </message>
    <message>
        <source>Always this folder</source>
        <translation>Aina sama kansio</translation>
    </message>
    <message>
        <source>Choose a folder for files</source>
        <translation>Valitse kansio tiedostoille</translation>
    </message>
    <message>
        <source>The save dialog opens in this folder.</source>
        <translation>Kansiota ehdotetaan, kun tallennat raportin.</translation>
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
        <translation>Olemassa olevia tiedostoja ei korvata: uusi saa numeron. Tiedostot sisältävät henkilötietoja, joten valitse kansio, johon vain oikeilla henkilöillä on pääsy.</translation>
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
        <translation>&amp;Muistuta tiedostoista:</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>No folder chosen</source>
        <translation>Ei vielä kansiota</translation>
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
    <name>FormulaNotice</name>
    <message>
        <source>{file} has cells that begin with =, +, - or @ in: {columns}. A spreadsheet reads such cells as formulas, so import these columns as text.</source>
        <translation>Tiedostossa {file} on soluja, joiden alussa on =, +, - tai @, ehkä ihmisten itsensä kirjoittamina: {columns}. Taulukkolaskenta tulkitsee ne kaavoiksi, joten tuo nämä sarakkeet tekstinä.</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>System default</source>
        <translation>Järjestelmän mukaan</translation>
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
        <translation>Vain kun käytät toista ikkunaa. Ilmoitus ei kerro, mistä raportista on kyse, koska se voi näkyä lukitulla näytöllä.</translation>
    </message>
    <message>
        <source>Notify me of new &amp;versions</source>
        <translation>Ilmoita, kun uusi &amp;versio on saatavilla</translation>
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
        <translation>Sulje ensin muut ikkunat.</translation>
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
    <name>JobDetails</name>
    <message>
        <source>File: {format}</source>
        <translation>Tiedosto: {format}</translation>
    </message>
    <message>
        <source>Asked for: {moment}</source>
        <translation>Tilattu: {moment}</translation>
    </message>
    <message>
        <source>In this state since: {moment}</source>
        <translation>Tila muuttui: {moment}</translation>
    </message>
    <message>
        <source>Can be fetched until: {moment}</source>
        <translation>Noudettavissa viimeistään: {moment}</translation>
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
        <source>the export key alone</source>
        <translation>vain vientiavain</translation>
    </message>
    <message>
        <source>Columns: {columns}</source>
        <translation>Sarakkeet: {columns}</translation>
    </message>
    <message>
        <source>A column for each segment: yes or no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobMenu</name>
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
        <source>For other programs. For yourself, take Excel.</source>
        <translation>Muille ohjelmille. Valitse omaan käyttöön Excel.</translation>
    </message>
    <message>
        <source>The same in a small file, to be unpacked.</source>
        <translation>Sama sisältö pienempänä, pakattuna tiedostona.</translation>
    </message>
    <message>
        <source>An Excel workbook (.xlsx).</source>
        <translation>Excel-työkirja (.xlsx).</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>Tallennetaan</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Tilataan</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Valmistellaan</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Noudetaan</translation>
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
        <source>Unsure</source>
        <translation>Epävarma</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Vanhentunut</translation>
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
        <source>Ask again</source>
        <translation>Tilaa uudelleen</translation>
    </message>
    <message>
        <source>Ask for one report each</source>
        <translation>Tilaa raportti segmenteittäin</translation>
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
        <source>Open</source>
        <translation>Avaa</translation>
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
        <source>Resume {name}</source>
        <translation>Jatka raporttia {name}</translation>
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
        <source>Ask again for {name}</source>
        <translation>Tilaa {name} uudelleen</translation>
    </message>
    <message>
        <source>Ask for one report each instead of {name}</source>
        <translation>Tilaa raportti segmenteittäin raportin {name} sijaan</translation>
    </message>
    <message>
        <source>Change {name} and ask again</source>
        <translation>Muuta raporttia {name} ja tilaa uudelleen</translation>
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
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lisenssit</translation>
    </message>
    <message>
        <source>Third-party software in Apsis Desktop</source>
        <translation>Ohjelman kolmansien osapuolten komponentit</translation>
    </message>
    <message>
        <source>Select one to read its licence.</source>
        <translation>Valitun komponentin lisenssi näkyy luettelon vieressä.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisenssi</translation>
    </message>
    <message>
        <source>The licence of the selected software.</source>
        <translation>Luettelosta valitun komponentin lisenssi.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Yleiskatsaus</translation>
    </message>
    <message>
        <source>Apsis Desktop is made with this software by others.</source>
        <translation>Apsis Desktop perustuu näihin muiden tekemiin komponentteihin. Kiitos.</translation>
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
    <name>NameEditing</name>
    <message>
        <source>Enter keeps what is typed, Escape leaves it as it was.</source>
        <translation>Enter tallentaa muutoksen, Esc peruu sen.</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Reports at the same time</source>
        <translation>Raportteja kerrallaan</translation>
    </message>
    <message>
        <source>Downloads at the same time</source>
        <translation>Noudettavia tiedostoja kerrallaan</translation>
    </message>
    <message>
        <source>At the same &amp;time</source>
        <translation>Enintään &amp;kerrallaan</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>raporttia</translation>
    </message>
    <message>
        <source>downloads</source>
        <translation>noudettavaa tiedostoa</translation>
    </message>
    <message>
        <source>The rest are queued. Fewer downloads leave more bandwidth for others.</source>
        <translation>Loput odottavat vuoroaan. Kun tiedostoja noudetaan vähemmän kerralla, muille jää enemmän kaistaa.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei välityspalvelinta</translation>
    </message>
    <message>
        <source>This proxy:</source>
        <translation>Käytä tätä:</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>&amp;Välityspalvelin</translation>
    </message>
    <message>
        <source>A server between this network and the internet. Your IT department knows whether you need one.</source>
        <translation>Palvelin, jonka kautta verkkoliikenne kulkee. IT-osastosi tietää, tarvitaanko sitä.</translation>
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
        <source>Clears everything but the section. It can be taken back.</source>
        <translation>Tyhjentää kaiken paitsi osion. Toiminnon voi kumota.</translation>
    </message>
    <message>
        <source>Load the lists again</source>
        <translation>Päivitä luettelot</translation>
    </message>
    <message>
        <source>Fetches sections, segments and columns from APSIS One.</source>
        <translation>Noutaa osiot, segmentit ja sarakkeet APSIS Onesta.</translation>
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
        <source>Also those without email, mobile or CRM ID.</source>
        <translation>Myös ilman näitä: sähköposti, puhelin, CRM-tunnus.</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Tunnetut</translation>
    </message>
    <message>
        <source>With an email, mobile number or CRM ID.</source>
        <translation>Tiedossa sähköposti, puhelin tai CRM-tunnus.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tuntemattomat</translation>
    </message>
    <message>
        <source>Website visitors, known by a cookie alone.</source>
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
        <source>The lists of this account are not here yet.</source>
        <translation>Tämän tilin luetteloita ei ole vielä ladattu.</translation>
    </message>
    <message>
        <source>The columns of this section are on their way.</source>
        <translation>Osion sarakkeita ladataan.</translation>
    </message>
    <message>
        <source>It is not known whether this section has the chosen columns.</source>
        <translation>Ei ole varmaa, onko valittuja sarakkeita tässä osiossa.</translation>
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
        <source>There is news of %Ln reports</source>
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
        <source>A report needs a look</source>
        <translation>Raportti vaatii huomiotasi</translation>
    </message>
    <message>
        <source>({count}) {title}</source>
        <translation>({count}) {title}</translation>
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
        <translation>Hae nimet</translation>
    </message>
    <message>
        <source>Choose these</source>
        <translation>Valitse nämä</translation>
    </message>
    <message>
        <source>Those found are chosen, besides what is chosen already.</source>
        <translation>Löytyneet lisätään aiempiin valintoihin.</translation>
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
    <name>PracticeBanner</name>
    <message>
        <source>Practice data: the people are fictional, and nothing leaves this computer.</source>
        <translation>Esimerkkiaineisto: henkilöt ovat keksittyjä, eikä mitään lähde tältä tietokoneelta.</translation>
    </message>
    <message>
        <source>Connect to APSIS One…</source>
        <translation>Yhdistä APSIS Oneen…</translation>
    </message>
    <message>
        <source>Get reports from your own account.</source>
        <translation>Käytä oman tilisi profiileja.</translation>
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
        <translation>{preset}, muutettu</translation>
    </message>
    <message>
        <source>Start from a preset…</source>
        <translation>Aloita pohjasta…</translation>
    </message>
    <message>
        <source>Fills in choices that were saved under a name.</source>
        <translation>Valinnat, jotka olet tallentanut uudelleen käytettäviksi.</translation>
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
</context>
<context>
    <name>PresetContents</name>
    <message>
        <source>Segments</source>
        <translation>Segmentit</translation>
    </message>
    <message>
        <source>People in all of these segments</source>
        <translation>Vain kaikissa segmenteissä olevat profiilit</translation>
    </message>
    <message>
        <source>People in any of these segments</source>
        <translation>Jossakin segmentissä olevat profiilit</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Ei valintoja</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Osio</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Ilman näiden segmenttien profiileja</translation>
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
        <translation type="unfinished"></translation>
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
        <translation>Valitun pohjan sisältö näkyy luettelon vieressä.</translation>
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
        <translation>Kaikki valinnat säilyvät seuraavaa kertaa varten. Mitään ei tilata automaattisesti.</translation>
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
        <source>Save preset</source>
        <translation>Tallenna pohja</translation>
    </message>
    <message>
        <source>A preset named “{preset}” already exists. Saving replaces its contents.</source>
        <translation>Pohja ”{preset}” on jo olemassa. Nämä valinnat korvaavat sen sisällön.</translation>
    </message>
    <message>
        <source>Replace preset</source>
        <translation>Korvaa pohja</translation>
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
        <translation>Mitä pohjalla valitaan: segmentit, sarakkeet ja tiedostomuoto.</translation>
    </message>
    <message>
        <source>&amp;Use this preset</source>
        <translation>&amp;Käytä tätä</translation>
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
        <translation>Sinulla ei ole vielä pohjia. Tee raportin valinnat ja tallenna ne pohjaksi.</translation>
    </message>
    <message>
        <source>Replaces your current choices.</source>
        <translation>Pohja korvaa nykyiset valinnat.</translation>
    </message>
    <message>
        <source>Type the new name in the list.</source>
        <translation>Kirjoita uusi nimi suoraan luetteloon.</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Poiston voi kumota heti sen jälkeen.</translation>
    </message>
    <message>
        <source>Saves the preset as a file for a colleague.</source>
        <translation>Tekee pohjasta pienen tiedoston, jonka voit antaa työkaverille.</translation>
    </message>
    <message>
        <source>Adds a preset that a colleague exported.</source>
        <translation>Tuo pohjan, jonka työkaveri on vienyt tiedostoon.</translation>
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
        <source>Undo</source>
        <translation>Kumoa</translation>
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
        <translation>Ne sisältävät henkilötietoja. Määräajan jälkeen näet, mitkä tiedostot ovat edelleen tallessa, ja voit poistaa ne.</translation>
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
        <translation>Yhteys, sen salaisuus ja sen raportit säilyvät.</translation>
    </message>
    <message>
        <source>Its secret is deleted from this computer’s keyring, and its reports are removed from the list. Saved files are kept. To connect again, you need the client ID and the secret.</source>
        <translation>Salaisuus poistetaan tämän tietokoneen avainnipusta ja raportit luettelosta. Tallennetut tiedostot säilyvät. Jos haluat yhdistää uudelleen, tarvitset tunnuksen ja salaisuuden.</translation>
    </message>
    <message>
        <source>One of its reports is still in progress. It will not be downloaded.</source>
        <translation>Yksi raportti on vielä kesken. APSIS One saattaa silti tehdä sen, mutta sitä ei haeta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its reports are still in progress. They will not be downloaded.</source>
        <translation>
            <numerusform>%Ln raportti on vielä kesken. APSIS One saattaa silti tehdä sen, mutta sitä ei haeta.</numerusform>
            <numerusform>%Ln raporttia on vielä kesken. APSIS One saattaa silti tehdä ne, mutta niitä ei haeta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovedNotice</name>
    <message numerus="yes">
        <source>%Ln reports are removed from the list. Saved files stay where they are.</source>
        <translation>
            <numerusform>%Ln raportti on poistettu luettelosta. Tallennetut tiedostot jäävät paikoilleen.</numerusform>
            <numerusform>%Ln raporttia on poistettu luettelosta. Tallennetut tiedostot jäävät paikoilleen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{report}” is removed from the list.</source>
        <translation>”{report}” on poistettu luettelosta.</translation>
    </message>
    <message>
        <source>“{report}” is removed from the list. Its saved file stays where it is.</source>
        <translation>”{report}” on poistettu luettelosta. Tallennettu tiedosto jää paikoilleen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
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
        <source>Replacing it deletes what is in it now.</source>
        <translation>Jos korvaat sen, sen nykyinen sisältö häviää.</translation>
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
        <source>The file that is there stays.</source>
        <translation>Olemassa oleva tiedosto säilyy.</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>Details of the report</source>
        <translation>Raportin tiedot</translation>
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
    <name>ReportTable</name>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>Tab and arrows go from a report to its button and to more; Enter presses it.</source>
        <translation>Sarkain ja nuolinäppäimet siirtävät raportista sen painikkeeseen ja lisätoimintoihin; Enter painaa painiketta.</translation>
    </message>
</context>
<context>
    <name>ReportsPanel</name>
    <message>
        <source>Search reports</source>
        <translation>Hae raportteja</translation>
    </message>
    <message>
        <source>The list keeps those with these words in their names.</source>
        <translation>Luettelossa näkyvät raportit, joiden nimessä on nämä sanat.</translation>
    </message>
    <message>
        <source>Choose a report in the list first</source>
        <translation>Valitse ensin raportti luettelosta</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raportit</translation>
    </message>
    <message>
        <source>No report has “{words}” in its name.</source>
        <translation>Ei osumia haulle ”{words}”.</translation>
    </message>
    <message>
        <source>Clear the search to see all reports.</source>
        <translation>Tyhjennä haku, niin näet kaikki raportit.</translation>
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
        <source>Choose segments and columns for a new report and ask for it. You can follow it here.</source>
        <translation>Valitse uuden raportin segmentit ja sarakkeet ja tilaa se. Voit seurata sitä täällä.</translation>
    </message>
</context>
<context>
    <name>RequestBar</name>
    <message>
        <source>&amp;Ask for this report</source>
        <translation>T&amp;ilaa raportti</translation>
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
        <translation>Kaikki tiedostot säilyvät, ja asiaa kysytään uudelleen.</translation>
    </message>
    <message>
        <source>They contain personal data.</source>
        <translation>Ne sisältävät henkilötietoja.</translation>
    </message>
    <message>
        <source>You will not be reminded of the others again.</source>
        <translation>Muista ei kysytä enää.</translation>
    </message>
    <message>
        <source>Files changed since you saved them are not ticked, so that the changes are not lost.</source>
        <translation>Tallennuksen jälkeen muutettuja tiedostoja ei ole valittu: muutokset katoaisivat niiden mukana.</translation>
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
        <translation>Näytä tiedostot…</translation>
    </message>
    <message>
        <source>Review file…</source>
        <translation>Näytä tiedosto…</translation>
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
        <translation>Ei poistettu, koska tiedosto on auki toisessa ohjelmassa tai sitä on muutettu: {files}</translation>
    </message>
</context>
<context>
    <name>ScreenReaderAnnouncer</name>
    <message numerus="yes">
        <source>%Ln reports can no longer be fetched</source>
        <translation>
            <numerusform>%Ln raporttia ei voi enää hakea</numerusform>
            <numerusform>%Ln raporttia ei voi enää hakea</numerusform>
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
        <source>{name}: it is not sure whether APSIS One prepares it</source>
        <translation>{name}: ei ole varmaa, valmisteleeko APSIS One raporttia</translation>
    </message>
    <message>
        <source>{name} can no longer be fetched</source>
        <translation>{name} ei ole enää noudettavissa</translation>
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
        <source>A part of your account, with columns of its own.</source>
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
    <name>SegmentPicker</name>
    <message>
        <source>Se&amp;gments</source>
        <translation>Se&amp;gmentit</translation>
    </message>
    <message>
        <source>Pas&amp;te names…</source>
        <translation>Liitä &amp;nimet…</translation>
    </message>
    <message>
        <source>Chooses all the segments of a list at once.</source>
        <translation>Valitsee kaikki luettelon segmentit kerralla.</translation>
    </message>
    <message>
        <source>People in any of these segments</source>
        <translation>Jossakin segmentissä olevat profiilit</translation>
    </message>
    <message>
        <source>Only profiles in all of these segments</source>
        <translation>Vain kaikissa segmenteissä olevat profiilit</translation>
    </message>
    <message>
        <source>How the segments go together</source>
        <translation>Miten segmentit yhdistetään</translation>
    </message>
    <message>
        <source>Whom the report is about when several segments are chosen</source>
        <translation>Mitkä profiilit otetaan mukaan, kun valittuna on useita segmenttejä</translation>
    </message>
    <message>
        <source>No segment is chosen or excluded then. It can be taken back.</source>
        <translation>Sen jälkeen mitään segmenttiä ei ole valittu eikä suljettu pois. Tämän voi kumota.</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Profiles in this segment</source>
        <translation>Tässä segmentissä olevat profiilit</translation>
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
        <source>Tick another one to combine them, or to exclude one.</source>
        <translation>Valitse toinenkin, jos haluat yhdistää segmenttejä tai jättää jonkin pois.</translation>
    </message>
    <message>
        <source>Chosen segments</source>
        <translation>Valitut segmentit</translation>
    </message>
    <message>
        <source>Delete takes one out, Space excludes its people.</source>
        <translation>Delete poistaa segmentin, välilyönti jättää sen profiilit pois.</translation>
    </message>
    <message>
        <source>This account has no segments yet. Make one in APSIS One, then load the lists again.</source>
        <translation>Tällä tilillä ei ole vielä segmenttejä. Luo segmentti APSIS Onessa ja päivitä sitten luettelot.</translation>
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
        <source>Choose segments from a list</source>
        <translation>Valitse segmenttejä luettelosta</translation>
    </message>
    <message>
        <source>Paste their names or IDs here: one a line, or with commas, semicolons or tabs between them.</source>
        <translation>Liitä nimet tai tunnukset tähän, yksi riville tai pilkulla, puolipisteellä tai sarkaimella erotettuina.</translation>
    </message>
    <message>
        <source>Some names fit several segments. Tick the ones that you mean.</source>
        <translation>Jotkin nimet sopivat useaan segmenttiin. Valitse oikeat.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Valitse</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>jätetty pois</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln segments</source>
        <translation>
            <numerusform>Hae %Ln segmentistä</numerusform>
            <numerusform>Hae %Ln segmentistä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln valittu</numerusform>
            <numerusform>%Ln valittu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <translation>
            <numerusform>%Ln jätetty pois</numerusform>
            <numerusform>%Ln jätetty pois</numerusform>
        </translation>
    </message>
    <message>
        <source>Search segments</source>
        <translation>Hae segmenttejä</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentit</translation>
    </message>
    <message>
        <source>{chosen}, {left_out}</source>
        <translation>{chosen}, {left_out}</translation>
    </message>
    <message>
        <source>Tick a segment that the report is about.</source>
        <translation>Valitse vähintään yksi mukaan otettava segmentti.</translation>
    </message>
</context>
<context>
    <name>SegmentsModel</name>
    <message>
        <source>Not in</source>
        <translation>Ilman näiden segmenttien profiileja</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>jätetty pois</translation>
    </message>
    <message>
        <source>Do not use this segment</source>
        <translation>Poista segmentti valinnoista</translation>
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
        <source>How long reports are listed, reminders of saved files</source>
        <translation>Kuinka kauan raportit näkyvät, muistutukset tallennetuista tiedostoista</translation>
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
    <name>StatusLine</name>
    <message>
        <source>on other connections: {counts}</source>
        <translation>muilla yhteyksillä: {counts}</translation>
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
        <source>asked {moment}</source>
        <translation>tilattu {moment}</translation>
    </message>
    <message>
        <source>export key alone</source>
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
        <source>Asking APSIS One for it.</source>
        <translation>Tilataan APSIS Onelta.</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>Odottaa vuoroaan.</translation>
    </message>
    <message>
        <source>APSIS One cannot be reached right now.</source>
        <translation>APSIS Oneen ei saada juuri nyt yhteyttä.</translation>
    </message>
    <message>
        <source>{trouble} Trying again now.</source>
        <translation>{trouble} Yritetään nyt uudelleen.</translation>
    </message>
    <message>
        <source>{trouble} Trying again in {time}.</source>
        <translation>{trouble} Uusi yritys {time} kuluttua.</translation>
    </message>
    <message>
        <source>APSIS One is preparing it, {time} so far. Checking now.</source>
        <translation>APSIS One valmistelee raporttia, aikaa kulunut {time}. Tarkistetaan nyt.</translation>
    </message>
    <message>
        <source>APSIS One is preparing it, {time} so far. Checking again in {next}.</source>
        <translation>APSIS One valmistelee raporttia, aikaa kulunut {time}. Seuraava tarkistus {next} kuluttua.</translation>
    </message>
    <message>
        <source>Fetching it.</source>
        <translation>Noudetaan.</translation>
    </message>
    <message>
        <source>Fetching: {received} so far</source>
        <translation>Noudetaan: {received} tähän mennessä</translation>
    </message>
    <message>
        <source>Fetching: {received} so far, {speed}</source>
        <translation>Noudetaan: {received} tähän mennessä, {speed}</translation>
    </message>
    <message>
        <source>Fetching: {received} of {total} ({percent}%)</source>
        <translation>Noudetaan: {received} / {total} ({percent}&#xa0;%)</translation>
    </message>
    <message>
        <source>Fetching: {received} of {total} ({percent}%), {speed}, about {time} left</source>
        <translation>Noudetaan: {received} / {total} ({percent}&#xa0;%), {speed}, noin {time} jäljellä</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Tallennetaan…</translation>
    </message>
    <message>
        <source>Saving: {copied} of {total} ({percent}%)</source>
        <translation>Tallennetaan: {copied}/{total} ({percent} %)</translation>
    </message>
    <message>
        <source>Ready to save since {moment}.</source>
        <translation>Tallennettavissa. Valmistui {moment}.</translation>
    </message>
    <message>
        <source>Ready to save since {moment}, {size}.</source>
        <translation>Tallennettavissa. Valmistui {moment}, {size}.</translation>
    </message>
    <message>
        <source>{ready} It is deleted once APSIS One has confirmed the date.</source>
        <translation>{ready} Se poistetaan, kun APSIS One on vahvistanut päivämäärän.</translation>
    </message>
    <message>
        <source>{ready} Save it before {until}.</source>
        <translation>{ready} Tallenna se viimeistään {until}.</translation>
    </message>
    <message>
        <source>{file}, and earlier as {files}</source>
        <translation>{file}, ja aiemmin nimellä {files}</translation>
    </message>
    <message>
        <source>Saved {moment} in {folder} as {file}</source>
        <translation>Tallennettu {moment} kansioon {folder} nimellä {file}</translation>
    </message>
    <message>
        <source>Saved {moment} in {folder} as {file}. You can save it again until {until}.</source>
        <translation>Tallennettu {moment} kansioon {folder} nimellä {file}. Voit tallentaa sen uudelleen viimeistään {until}.</translation>
    </message>
    <message>
        <source>APSIS One kept it until {moment}.</source>
        <translation>Vanheni APSIS Onessa {moment}.</translation>
    </message>
    <message>
        <source>Not saved in time: APSIS One kept it until {moment}. Request it again if you still need it.</source>
        <translation>Ei tallennettu ajoissa: raportti vanheni APSIS Onessa {moment}. Tilaa se uudelleen, jos tarvitset sitä vielä.</translation>
    </message>
    <message>
        <source>No program on this computer shows folders. The file is {path}</source>
        <translation>Tietokoneessa ei ole ohjelmaa, joka näyttää kansioita. Tiedosto on {path}</translation>
    </message>
    <message>
        <source>Cancelled {moment}.</source>
        <translation>Peruutettu {moment}.</translation>
    </message>
    <message>
        <source>The folder does not answer. It is saved there once it does, or choose Save… again.</source>
        <translation>Kansio ei vastaa. Raportti tallennetaan sinne, kun kansio vastaa, tai valitse Tallenna… uudelleen.</translation>
    </message>
    <message>
        <source>That earlier file was moved or deleted.</source>
        <translation>Aiempi tiedosto on siirretty tai poistettu.</translation>
    </message>
    <message>
        <source>No program on this computer opens {file}. It is in its folder.</source>
        <translation>Ohjelmaa, joka avaa tiedoston {file}, ei löytynyt. Tiedosto on kansiossaan.</translation>
    </message>
    <message>
        <source>{file} was moved or deleted. You can save it again until {until}.</source>
        <translation>{file} on siirretty tai poistettu. Voit tallentaa sen uudelleen viimeistään {until}.</translation>
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
        <translation>Tiedot on kopioitu. Liitä ne viestiin, jonka lähetät auttajallesi.</translation>
    </message>
    <message>
        <source>The log is in the folder {folder}.</source>
        <translation>Loki on kansiossa {folder}</translation>
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
        <translation>Tiedosto on roskakorissa. Se poistetaan lopullisesti, kun tyhjennät roskakorin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were moved to the Recycle Bin. Empty the Recycle Bin to delete them permanently.</source>
        <translation>
            <numerusform>%Ln tiedosto on roskakorissa. Se poistetaan lopullisesti, kun tyhjennät roskakorin.</numerusform>
            <numerusform>%Ln tiedostoa on roskakorissa. Ne poistetaan lopullisesti, kun tyhjennät roskakorin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was moved to the trash. Empty the trash to delete it permanently.</source>
        <translation>Tiedosto on roskakorissa. Se poistetaan lopullisesti, kun tyhjennät roskakorin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were moved to the trash. Empty the trash to delete them permanently.</source>
        <translation>
            <numerusform>%Ln tiedosto on roskakorissa. Se poistetaan lopullisesti, kun tyhjennät roskakorin.</numerusform>
            <numerusform>%Ln tiedostoa on roskakorissa. Ne poistetaan lopullisesti, kun tyhjennät roskakorin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted, because there is no Recycle Bin on their disk: {files}</source>
        <translation>Ei poistettu, koska sijainnissa ei ole roskakoria: {files}</translation>
    </message>
    <message>
        <source>Not deleted, because there is no trash on their disk: {files}</source>
        <translation>Ei poistettu, koska sijainnissa ei ole roskakoria: {files}</translation>
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
        <translation>Avaa verkkosivu</translation>
    </message>
    <message>
        <source>Get it from {address}</source>
        <translation>Löydät sen osoitteesta {address}</translation>
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
        <translation>Profiililuettelot suoraan APSIS Onesta</translation>
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
        <translation>Tarvitset avaimen, jonka APSIS One -tilisi pääkäyttäjä luo.</translation>
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
        <translation>Järjestelmän välityspalvelinta käytetään, kunnes annat osoitteen.</translation>
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
        <translation>Käyttäjänimelle ja salasanalle on omat kenttänsä.</translation>
    </message>
    <message>
        <source>Only HTTP proxies are supported.</source>
        <translation>Vain HTTP-välityspalvelimia voi käyttää.</translation>
    </message>
    <message>
        <source>Use this form: proxy.example.com:8080</source>
        <translation>Kirjoita näin: proxy.example.com:8080</translation>
    </message>
</context>
<context>
    <name>_RemoveBox</name>
    <message>
        <source>Remove report</source>
        <translation>Poista raportti</translation>
    </message>
    <message>
        <source>“{name}” is still running.</source>
        <translation>”{name}” on vielä käynnissä.</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Anna sen jatkua</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>It leaves the list. APSIS One may still make it, but it is not fetched; to have it, ask again.</source>
        <translation>Se poistuu luettelosta. APSIS One saattaa silti tehdä sen, mutta sitä ei haeta. Jos haluat sen, tilaa uudelleen.</translation>
    </message>
    <message>
        <source>It stays on the list.</source>
        <translation>Se pysyy luettelossa.</translation>
    </message>
    <message>
        <source>“{name}” is not saved yet.</source>
        <translation>”{name}” ei ole vielä tallennettu.</translation>
    </message>
    <message>
        <source>Remove without saving</source>
        <translation>Poista tallentamatta</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>What was fetched is deleted. To have it, ask again.</source>
        <translation>Noudettu tiedosto poistetaan. Jos tarvitset sitä, tilaa raportti uudelleen.</translation>
    </message>
    <message>
        <source>It stays on the list, to be saved.</source>
        <translation>Se pysyy luettelossa tallennettavana.</translation>
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
        <translation>Tällä avaimella ei ole siihen oikeutta APSIS Onessa. {words}</translation>
    </message>
    <message>
        <source>Choose another section, or ask your administrator to give the key more permissions.</source>
        <translation>Valitse toinen osio tai pyydä pääkäyttäjää lisäämään avaimen oikeuksia.</translation>
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
        <translation>Yritä hetken kuluttua uudelleen.</translation>
    </message>
    <message>
        <source>Cannot connect to APSIS One.</source>
        <translation>Ei yhteyttä APSIS Oneen.</translation>
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
        <translation>Raportti saapuu liian hitaasti.</translation>
    </message>
    <message>
        <source>APSIS One is busy or has a problem (status {status}).</source>
        <translation>APSIS One on ruuhkautunut tai siinä on vika (vastaus {status}).</translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be verified.</source>
        <translation>Suojattua yhteyttä palvelimeen {host} ei voitu varmentaa.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time, or ask your IT department about its certificates.</source>
        <translation>Tarkista tietokoneen kello tai kysy IT-osastolta varmenteista.</translation>
    </message>
    <message>
        <source>The network’s proxy blocked the connection.</source>
        <translation>Tämän verkon välityspalvelin esti yhteyden.</translation>
    </message>
    <message>
        <source>Ask your IT department for access to {host}.</source>
        <translation>Pyydä IT-osastolta pääsy palvelimeen {host}.</translation>
    </message>
    <message>
        <source>The network’s proxy requires a user name and password.</source>
        <translation>Tämän verkon välityspalvelin pyytää käyttäjänimeä ja salasanaa.</translation>
    </message>
    <message>
        <source>Check them in Settings &gt; Network, or ask your IT department.</source>
        <translation>Tarkista molemmat asetuksista kohdasta Verkko tai kysy IT-osastolta.</translation>
    </message>
    <message>
        <source>The network’s proxy could not reach {host} (status {status}).</source>
        <translation>Tämän verkon välityspalvelin ei saanut yhteyttä palvelimeen {host} (vastaus {status}).</translation>
    </message>
    <message>
        <source>The proxy {proxy} is a {kind} proxy, which Apsis Desktop does not support.</source>
        <translation>Välityspalvelin {proxy} on tyyppiä {kind}, jota Apsis Desktop ei voi käyttää.</translation>
    </message>
    <message>
        <source>Choose an HTTP proxy, or no proxy, in Settings &gt; Network, or ask your IT department.</source>
        <translation>Valitse HTTP-välityspalvelin tai ei mitään asetuksista kohdasta Verkko tai kysy IT-osastolta.</translation>
    </message>
    <message>
        <source>The proxy address “{proxy}” is not valid.</source>
        <translation>Välityspalvelimen osoitetta ”{proxy}” ei voi lukea.</translation>
    </message>
    <message>
        <source>Correct it in the system settings, or enter a proxy in Settings &gt; Network.</source>
        <translation>Korjaa se järjestelmän asetuksissa tai anna välityspalvelin asetusten kohdassa Verkko.</translation>
    </message>
    <message>
        <source>The practice account could not be started on this computer.</source>
        <translation>Esimerkkiaineistoa ei voitu avata tällä tietokoneella.</translation>
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
        <translation>Jos verkko vaatii kirjautumisen, avaa selain, kirjaudu sisään ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>APSIS One returned only part of the list.</source>
        <translation>APSIS One antoi vain osan luettelosta.</translation>
    </message>
    <message>
        <source>Try again later. If the problem continues, tell your administrator.</source>
        <translation>Yritä hetken kuluttua uudelleen. Jos ongelma jatkuu, ota yhteyttä järjestelmänvalvojaan.</translation>
    </message>
    <message>
        <source>APSIS One answered: {words}</source>
        <translation>APSIS One vastasi: {words}</translation>
    </message>
    <message>
        <source>The report could not be created.</source>
        <translation>Raporttia ei voitu tehdä.</translation>
    </message>
    <message>
        <source>Request it again.</source>
        <translation>Tilaa uudelleen.</translation>
    </message>
    <message>
        <source>Some choices are missing. {words}</source>
        <translation>Raportin valinnat ovat vielä kesken. {words}</translation>
    </message>
    <message>
        <source>APSIS One rejected the request: {words}</source>
        <translation>APSIS One hylkäsi raportin: {words}</translation>
    </message>
    <message>
        <source>Change your choices and request it again.</source>
        <translation>Muuta valintoja ja tilaa uudelleen.</translation>
    </message>
    <message>
        <source>APSIS One rejected the request without giving a reason (status {status}).</source>
        <translation>APSIS One hylkäsi raportin kertomatta syytä (vastaus {status}).</translation>
    </message>
    <message>
        <source>APSIS One does not accept several segments in one request: {words}</source>
        <translation>APSIS One ei hyväksynyt useaa segmenttiä samaan raporttiin: {words}</translation>
    </message>
    <message>
        <source>Request one report for each segment.</source>
        <translation>Tilaa jokaisesta segmentistä oma raportti.</translation>
    </message>
    <message>
        <source>APSIS One does not accept several segments in one request (status {status}).</source>
        <translation>APSIS One ei hyväksynyt useaa segmenttiä samaan raporttiin eikä kertonut syytä (vastaus {status}).</translation>
    </message>
    <message>
        <source>This report is too large for APSIS One.</source>
        <translation>Tämä raportti on liian suuri APSIS Onelle.</translation>
    </message>
    <message>
        <source>Choose fewer or smaller segments, and request it again.</source>
        <translation>Valitse vähemmän tai pienempiä segmenttejä ja tilaa uudelleen.</translation>
    </message>
    <message>
        <source>This report has too many columns.</source>
        <translation>Liian monta saraketta yhteen raporttiin.</translation>
    </message>
    <message>
        <source>Choose fewer columns, and request it again.</source>
        <translation>Valitse vähemmän attribuutteja tai tageja ja tilaa uudelleen.</translation>
    </message>
    <message>
        <source>APSIS One did not confirm the request. It may already be preparing this report.</source>
        <translation>APSIS One ei antanut selvää vastausta, mutta se saattaa jo tehdä tätä raporttia.</translation>
    </message>
    <message>
        <source>Request it again if you still need it.</source>
        <translation>Tilaa uudelleen, jos tarvitset raporttia vielä.</translation>
    </message>
    <message>
        <source>APSIS One sent a link to another site ({host}), so nothing was downloaded.</source>
        <translation>APSIS One vastasi linkillä toiseen paikkaan ({host}), joten mitään ei noudettu.</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>Kerro asiasta pääkäyttäjälle.</translation>
    </message>
    <message>
        <source>APSIS One sent a link that is not secure ({address}), so nothing was downloaded.</source>
        <translation>APSIS One antoi linkin, joka ei ole suojattu ({address}), joten mitään ei haettu.</translation>
    </message>
    <message>
        <source>APSIS One sent a link that cannot be used, so nothing was downloaded.</source>
        <translation>APSIS One antoi linkin, jota ei voi käyttää, joten mitään ei haettu.</translation>
    </message>
    <message>
        <source>APSIS One keeps a report for one day. This one has expired.</source>
        <translation>APSIS One säilyttää raporttia vuorokauden, ja tämä on jo vanhempi.</translation>
    </message>
    <message>
        <source>APSIS One no longer has this report.</source>
        <translation>APSIS One ei enää tunne tätä raporttia.</translation>
    </message>
    <message>
        <source>APSIS One could not create this report.</source>
        <translation>APSIS One ei voinut tehdä tätä raporttia.</translation>
    </message>
    <message>
        <source>The download is not a complete report, so it was discarded.</source>
        <translation>Saapunut tiedosto ei ole kokonainen raportti, joten se hylättiin.</translation>
    </message>
    <message>
        <source>The download was cut off, so it was discarded.</source>
        <translation>Tiedosto katkesi kesken, joten se hylättiin.</translation>
    </message>
    <message>
        <source>The downloaded file is damaged, so it was discarded.</source>
        <translation>Tiedosto oli vioittunut, joten se hylättiin.</translation>
    </message>
    <message>
        <source>The download is not in {wanted} format, so it was discarded.</source>
        <translation>Saapunut tiedosto ei ole {wanted}-tiedosto, joten se hylättiin.</translation>
    </message>
    <message>
        <source>The downloaded file is empty, without even column headings, so it was discarded.</source>
        <translation>Tiedosto oli tyhjä, ilman otsikkoriviäkään, joten se hylättiin.</translation>
    </message>
    <message>
        <source>The parts of this report could not be combined.</source>
        <translation>Raportin osia ei voitu yhdistää.</translation>
    </message>
    <message>
        <source>Request it again. If that does not help, request one report for each segment.</source>
        <translation>Tilaa se uudelleen. Jos se ei auta, tilaa jokaisesta segmentistä oma raportti.</translation>
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
        <source>This report has more columns, or more text in one cell, than Excel can hold.</source>
        <translation>Raportissa on enemmän sarakkeita tai yhdessä solussa enemmän tekstiä kuin Excel pystyy käsittelemään.</translation>
    </message>
    <message>
        <source>Request it as CSV.</source>
        <translation>Tilaa se CSV-muodossa.</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Tiedostoa ei voitu tallentaa.</translation>
    </message>
    <message>
        <source>Save it in another folder.</source>
        <translation>Tallenna se toiseen paikkaan.</translation>
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
        <translation>Järjestelmä ei ilmoita tämän käyttäjän kotikansiota.</translation>
    </message>
    <message>
        <source>Set HOME or APSIS_DESKTOP_HOME to a folder with write access.</source>
        <translation>Aseta HOME tai APSIS_DESKTOP_HOME kansioon, johon voi kirjoittaa.</translation>
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
        <translation>Pyydä IT-osastolta oikeutta kirjoittaa sinne ja käynnistä ohjelma uudelleen.</translation>
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
        <translation>Levyllä ei ole tilaa Apsis Desktopin tiedostoille kansiossa {folder}.</translation>
    </message>
    <message>
        <source>Free up some space and try again.</source>
        <translation>Vapauta tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The downloaded report cannot be stored in {folder} until you save it.</source>
        <translation>Raporttia ei voi säilyttää kansiossa {folder} tallennukseen asti.</translation>
    </message>
    <message>
        <source>Ask your IT department for write access to it, then try again.</source>
        <translation>Pyydä IT-osastolta kirjoitusoikeus sinne ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>{file} cannot be read, so it was not changed.</source>
        <translation>Tiedostoa {file} ei voi lukea, joten se jätetään ennalleen.</translation>
    </message>
    <message>
        <source>Check that you have permission to open it, then start Apsis Desktop again.</source>
        <translation>Tarkista, että saat avata sen, ja käynnistä Apsis Desktop uudelleen.</translation>
    </message>
    <message>
        <source>{file} is damaged, so it was not changed.</source>
        <translation>Tiedosto {file} on vioittunut, joten se jätetään ennalleen.</translation>
    </message>
    <message>
        <source>Open Apsis Desktop’s window. It keeps the damaged file under another name and creates a new one.</source>
        <translation>Avaa Apsis Desktopin ikkuna: se säilyttää tiedoston toisella nimellä ja aloittaa uuden.</translation>
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
        <translation>Asetukset olivat vioittuneet, joten aloitettiin uusilla. Vioittuneet säilytettiin nimellä {file}.</translation>
    </message>
    <message>
        <source>Connect to APSIS One again with the same key. Your reports will then be back in the list.</source>
        <translation>Yhdistä APSIS Oneen uudelleen samalla avaimella, niin raporttisi ovat taas luettelossa.</translation>
    </message>
    <message>
        <source>The presets file was damaged, so the list of presets is empty. The damaged file is kept as {file}.</source>
        <translation>Raporttipohjat olivat vioittuneet, joten aloitettiin ilman niitä. Vioittuneet säilytettiin nimellä {file}.</translation>
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
        <source>Check that the file still exists and that you have permission to open it.</source>
        <translation>Tarkista, että tiedosto on edelleen olemassa ja että sinulla on oikeus avata se.</translation>
    </message>
    <message>
        <source>{file} is not an Apsis Desktop preset.</source>
        <translation>{file} ei ole Apsis Desktopin raporttipohja.</translation>
    </message>
    <message>
        <source>Choose a file that was exported from Presets.</source>
        <translation>Valitse tiedosto, joka on viety kohdassa Raporttipohjat.</translation>
    </message>
    <message>
        <source>{file} was exported by a newer version of Apsis Desktop.</source>
        <translation>{file} on viety Apsis Desktopin uudemmasta versiosta.</translation>
    </message>
    <message>
        <source>Install the latest version, or ask for a preset exported from your version.</source>
        <translation>Asenna uusin versio tai pyydä pohja samasta versiosta kuin omasi.</translation>
    </message>
    <message>
        <source>This computer’s keyring cannot be used.</source>
        <translation>Tämän tietokoneen avainnippua ei voi käyttää.</translation>
    </message>
    <message>
        <source>The key is kept only until you quit Apsis Desktop.</source>
        <translation>Avain säilytetään, kunnes suljet ohjelman.</translation>
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
        <translation>Avaa lukitus, jotta avain tallentuu. Muuten se säilyy vain siihen asti, kun suljet ohjelman.</translation>
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
        <source>The list of reports cannot be stored on this computer.</source>
        <translation>Raporttiluetteloa ei voi säilyttää tällä tietokoneella.</translation>
    </message>
    <message>
        <source>Quit Apsis Desktop and start it again.</source>
        <translation>Sulje ohjelma ja käynnistä se uudelleen.</translation>
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
        <translation>Raporttiluetteloa ei voi säilyttää kansiossa {folder}: tiedostoja ei voi lukita sillä levyllä.</translation>
    </message>
    <message>
        <source>Ask your IT department to allow file locks there, or to set APSIS_DESKTOP_HOME to a folder on this computer.</source>
        <translation>Pyydä IT-osastoa sallimaan lukitukset siellä tai asettamaan APSIS_DESKTOP_HOME tämän tietokoneen kansioon.</translation>
    </message>
    <message>
        <source>Apsis Desktop is already running, but its window does not respond.</source>
        <translation>Apsis Desktop on jo käynnissä, mutta sen ikkuna ei vastaa.</translation>
    </message>
    <message>
        <source>Wait a minute and start it again. If that does not help, restart the computer.</source>
        <translation>Odota hetki ja käynnistä se uudelleen. Jos se ei auta, käynnistä tietokone uudelleen.</translation>
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
        <translation>Sulje ohjelma ja käynnistä se uudelleen. Se aloittaa silloin uuden luettelon ja säilyttää vioittuneen.</translation>
    </message>
    <message>
        <source>The list of reports was damaged, so a new one was created. The damaged one is kept as {file}.</source>
        <translation>Raporttiluettelo oli vioittunut, joten aloitettiin uusi. Vioittunut säilytettiin nimellä {file}.</translation>
    </message>
    <message>
        <source>Request the reports you still need again. To delete the damaged list, clear past reports.</source>
        <translation>Tilaa uudelleen raportit, joita vielä tarvitset. Poista vioittunut luettelo tyhjentämällä aiemmat raportit.</translation>
    </message>
    <message>
        <source>Part of the list of reports was lost or cannot be read, so some reports may be missing.</source>
        <translation>Osa raporttiluettelosta on kadonnut tai sitä ei voi lukea, joten raportteja voi puuttua.</translation>
    </message>
    <message>
        <source>Request the reports you still need again.</source>
        <translation>Tilaa uudelleen ne raportit, joita tarvitset vielä.</translation>
    </message>
    <message>
        <source>Some downloaded reports were missing from the list. They are back in it.</source>
        <translation>Tallennusta odottavia tiedostoja puuttui raporttiluettelosta. Ne ovat taas siinä.</translation>
    </message>
    <message>
        <source>Save or remove them.</source>
        <translation>Tallenna tai poista ne.</translation>
    </message>
    <message>
        <source>This computer’s clock is more than an hour off APSIS One’s, so nothing is deleted or marked as expired.</source>
        <translation>Tämän tietokoneen ja APSIS Onen kellot eroavat yli tunnin, joten mitään vanhaa ei poisteta eikä päätetä.</translation>
    </message>
    <message>
        <source>Correct this computer’s date and time.</source>
        <translation>Aseta tietokoneen kello oikeaan aikaan.</translation>
    </message>
    <message>
        <source>Apsis Desktop stopped because of an unexpected problem. Your reports are kept.</source>
        <translation>Tapahtui jotakin odottamatonta, ja Apsis Desktopin oli pakko sulkeutua. Raporttisi ovat tallessa.</translation>
    </message>
    <message>
        <source>Start it again. If it stops again, send the contents of the folder {folder} to the person who supports you.</source>
        <translation>Käynnistä se uudelleen. Jos se sulkeutuu taas, lähetä kansion {folder} sisältö auttajallesi.</translation>
    </message>
</context>
</TS>
