<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Apsis Desktop</source>
        <translation>Om Apsis Desktop</translation>
    </message>
    <message>
        <source>Apsis Desktop</source>
        <translation>Apsis Desktop</translation>
    </message>
    <message>
        <source>Gets lists of profiles out of APSIS One, without a developer.</source>
        <translation>Hämtar profillistor från APSIS One, utan hjälp av en utvecklare.</translation>
    </message>
    <message>
        <source>Made with Qt and PySide6, which are free software under the GNU Lesser General Public License, version 3. You can replace them with your own versions; see Licences.</source>
        <translation>Byggt med Qt och PySide6, som är fri programvara under GNU Lesser General Public License, version 3. Du får byta ut dem mot egna versioner; se Licenser.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copies the version numbers, to send to support.</source>
        <translation>Kopierar versionsnumren så att du kan skicka dem till supporten.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Shows the third-party software in Apsis Desktop.</source>
        <translation>Visar programvara från tredje part i Apsis Desktop.</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Om Qt</translation>
    </message>
    <message>
        <source>Shows the version of Qt and who makes it.</source>
        <translation>Visar versionen av Qt och vem som utvecklar det.</translation>
    </message>
</context>
<context>
    <name>AboutList</name>
    <message>
        <source>In segment</source>
        <translation>I segment</translation>
    </message>
    <message>
        <source>In all of these segments</source>
        <translation>I alla dessa segment</translation>
    </message>
    <message>
        <source>In any of these segments</source>
        <translation>I något av dessa segment</translation>
    </message>
    <message>
        <source>{count} and the export key</source>
        <translation>{count} och exportnyckeln</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sektion</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Inte i</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiler</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Beställd</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Time zone of times</source>
        <translation>Tidszon för tider</translation>
    </message>
    <message>
        <source>About this list</source>
        <translation>Om listan</translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln byte</numerusform>
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
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>i dag {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>i morgon {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>i går {time}</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
</context>
<context>
    <name>CellTexts</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>More actions for this report</source>
        <translation>Fler åtgärder för rapporten</translation>
    </message>
    <message>
        <source>{name}, {time}. {about}. {status}</source>
        <translation>{name}, {time}. {about}. {status}</translation>
    </message>
    <message>
        <source>More actions for {name}</source>
        <translation>Fler åtgärder för {name}</translation>
    </message>
</context>
<context>
    <name>ChangedPeople</name>
    <message>
        <source>the other list</source>
        <translation>den andra listan</translation>
    </message>
    <message>
        <source>Shown people</source>
        <translation>Personer som visas</translation>
    </message>
    <message>
        <source>Search these people</source>
        <translation>Sök bland personerna</translation>
    </message>
    <message>
        <source>Searches all columns, ignoring case and accents.</source>
        <translation>Söker i alla kolumner, utan hänsyn till versaler och accenter.</translation>
    </message>
    <message>
        <source>No matches for “{words}”</source>
        <translation>Inga träffar på ”{words}”</translation>
    </message>
    <message>
        <source>No columns to compare</source>
        <translation>Inga kolumner att jämföra</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln ny</numerusform>
            <numerusform>%Ln nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln borta</numerusform>
            <numerusform>%Ln borta</numerusform>
        </translation>
    </message>
    <message>
        <source>no columns to compare</source>
        <translation>inga kolumner att jämföra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln ändrad</numerusform>
            <numerusform>%Ln ändrade</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nya</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Borta</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrade</translation>
    </message>
    <message>
        <source>In both, with different values. You see the old and the new ones.</source>
        <translation>I båda, med olika värden. Du ser både de gamla och de nya.</translation>
    </message>
    <message>
        <source>In {other}, but not in this report.</source>
        <translation>I {other}, men inte i den här rapporten.</translation>
    </message>
    <message>
        <source>In this report, but not in {other}.</source>
        <translation>I den här rapporten, men inte i {other}.</translation>
    </message>
    <message>
        <source>In this report, but not in {other}: all but those in that file.</source>
        <translation>I den här rapporten, men inte i {other}: alla utom de som finns i den filen.</translation>
    </message>
    <message>
        <source>{column} (old)</source>
        <translation>{column} (gammal)</translation>
    </message>
    <message>
        <source>{column} (new)</source>
        <translation>{column} (ny)</translation>
    </message>
    <message>
        <source>Changed columns</source>
        <translation>Ändrade kolumner</translation>
    </message>
    <message>
        <source>Of {list}, only fingerprints are kept. They tell who is new and how many are gone, but not who is gone or what has changed.</source>
        <translation>Av {list} finns bara fingeravtryck kvar. De visar vilka som är nya och hur många som är borta, men inte vilka som är borta eller vad som har ändrats.</translation>
    </message>
    <message>
        <source>Only in {list}, so not compared: {columns}.</source>
        <translation>Finns bara i {list} och jämförs därför inte: {columns}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have several rows that differ, so it is not known whether they changed.</source>
        <translation>
            <numerusform>%Ln person har flera rader som skiljer sig åt, så det går inte att avgöra om något har ändrats.</numerusform>
            <numerusform>%Ln personer har flera rader som skiljer sig åt, så det går inte att avgöra om något har ändrats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows in {list} have no value to match people by, and were left out.</source>
        <translation>
            <numerusform>%Ln rad i {list} saknar ett värde att matcha personer efter och togs inte med.</numerusform>
            <numerusform>%Ln rader i {list} saknar ett värde att matcha personer efter och togs inte med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have several rows in {list}.</source>
        <translation>
            <numerusform>%Ln person har flera rader i {list}.</numerusform>
            <numerusform>%Ln personer har flera rader i {list}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesWindow</name>
    <message>
        <source>What changed</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Jämför…</translation>
    </message>
    <message>
        <source>&amp;Save these people…</source>
        <translation>&amp;Spara personerna…</translation>
    </message>
    <message>
        <source>Saves all people of the chosen kind, with all of their columns.</source>
        <translation>Sparar alla personer av den valda typen, med alla kolumner.</translation>
    </message>
    <message>
        <source>The file of this report is not available any more.</source>
        <translation>Rapportens fil finns inte kvar.</translation>
    </message>
    <message>
        <source>Choose the matching column in the other list.</source>
        <translation>Välj motsvarande kolumn i den andra listan.</translation>
    </message>
    <message>
        <source>Choose a column to match people by, such as Email.</source>
        <translation>Välj en kolumn att matcha personer efter, till exempel Email.</translation>
    </message>
    <message>
        <source>this report</source>
        <translation>den här rapporten</translation>
    </message>
    <message>
        <source>It is compared with a report of a different selection of people.</source>
        <translation>Den jämförs med en rapport med ett annat urval av personer.</translation>
    </message>
    <message>
        <source>{file} was changed since it was saved. It is compared as it is now.</source>
        <translation>{file} har ändrats sedan den sparades. Den jämförs som den är nu.</translation>
    </message>
    <message>
        <source>There is no file of an earlier report. Choose a file to compare with.</source>
        <translation>Det finns ingen fil från en tidigare rapport. Välj en fil att jämföra med.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Jämför igen</translation>
    </message>
    <message>
        <source>{name}, new</source>
        <translation>{name}, nya</translation>
    </message>
    <message>
        <source>{name}, gone</source>
        <translation>{name}, borta</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, ändrade</translation>
    </message>
    <message>
        <source>{name} ({file})</source>
        <translation>{name} ({file})</translation>
    </message>
    <message>
        <source>What changed in {name}</source>
        <translation>Ändringar i {name}</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Jämför med</translation>
    </message>
    <message>
        <source>&amp;Match people by</source>
        <translation>&amp;Matcha personer efter</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Enter includes the first match, Down moves to the list.</source>
        <translation>Retur tar med den första träffen, nedpil går till listan.</translation>
    </message>
    <message>
        <source>Space includes the current one, Shift+Space excludes it.</source>
        <translation>Blanksteg tar med raden, Skift+blanksteg utesluter den.</translation>
    </message>
    <message>
        <source>Space ticks the current one.</source>
        <translation>Blanksteg kryssar för raden.</translation>
    </message>
    <message>
        <source>Press Enter to include it</source>
        <translation>Tryck på Retur för att ta med</translation>
    </message>
    <message>
        <source>Enter includes, Shift+Enter excludes</source>
        <translation>Retur tar med, Skift+Retur utesluter</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Uteslut</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Använd inte</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} av {total}</translation>
    </message>
    <message>
        <source>No matches for “{words}”</source>
        <translation>Inga träffar på ”{words}”</translation>
    </message>
</context>
<context>
    <name>ChecklistDelegate</name>
    <message>
        <source>Exclude</source>
        <translation>Uteslut</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Uteslutet</translation>
    </message>
</context>
<context>
    <name>ChoicesNotice</name>
    <message>
        <source>These are the choices of that report. Change them and request it again.</source>
        <translation>Det här är rapportens val. Ändra dem och beställ den igen.</translation>
    </message>
    <message>
        <source>These are the choices of “{report}”. Request it again, or change them first.</source>
        <translation>Det här är valen i ”{report}”. Beställ rapporten igen eller ändra dem först.</translation>
    </message>
    <message>
        <source>All choices except the section were cleared.</source>
        <translation>Alla val utom sektionen har rensats.</translation>
    </message>
    <message>
        <source>“{preset}” replaced your choices.</source>
        <translation>”{preset}” ersatte dina val.</translation>
    </message>
    <message>
        <source>The chosen segments were cleared.</source>
        <translation>De valda segmenten har rensats.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Restore previous choices</source>
        <translation>Återställ tidigare val</translation>
    </message>
</context>
<context>
    <name>ChosenColumns</name>
    <message>
        <source>&amp;Columns</source>
        <translation>Kol&amp;umner</translation>
    </message>
    <message>
        <source>Choos&amp;e columns…</source>
        <translation>&amp;Välj kolumner…</translation>
    </message>
    <message>
        <source>Shows the attributes and tags of the section.</source>
        <translation>Visar sektionens attribut och taggar.</translation>
    </message>
    <message>
        <source>Columns of the report, in order</source>
        <translation>Rapportens kolumner, i ordning</translation>
    </message>
    <message>
        <source>Delete removes a column, Alt+Up and Alt+Down move it.</source>
        <translation>Delete tar bort en kolumn, Alt+uppil och Alt+nedpil flyttar den.</translation>
    </message>
    <message>
        <source>Choose columns from a list</source>
        <translation>Välj kolumner från en lista</translation>
    </message>
    <message>
        <source>Paste their names or IDs: one per line, or separated by commas, semicolons or tabs.</source>
        <translation>Klistra in namn eller ID:n: ett per rad, eller med kommatecken, semikolon eller tabbar emellan.</translation>
    </message>
    <message>
        <source>Some names match several columns. Tick the ones you want.</source>
        <translation>Vissa namn stämmer in på flera kolumner. Kryssa för dem du vill ha.</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Välj kolumner</translation>
    </message>
    <message>
        <source>Ticked columns appear on the left. A tag adds a column that shows who has it.</source>
        <translation>Ikryssade kolumner visas till vänster. En tagg lägger till en kolumn som visar vem som har den.</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Sök bland kolumner</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tagg</translation>
    </message>
    <message>
        <source>Attributes and tags</source>
        <translation>Attribut och taggar</translation>
    </message>
    <message>
        <source>This section has neither attributes nor tags.</source>
        <translation>Sektionen har varken attribut eller taggar.</translation>
    </message>
    <message>
        <source>All other columns</source>
        <translation>Alla andra kolumner</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>This section has no attributes.</source>
        <translation>Sektionen har inga attribut.</translation>
    </message>
    <message>
        <source>All other attributes</source>
        <translation>Alla andra attribut</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
    </message>
    <message>
        <source>This section has no tags.</source>
        <translation>Sektionen har inga taggar.</translation>
    </message>
    <message>
        <source>All other tags</source>
        <translation>Alla andra taggar</translation>
    </message>
    <message>
        <source>Chosen columns</source>
        <translation>Valda kolumner</translation>
    </message>
    <message>
        <source>No columns chosen yet.</source>
        <translation>Inga kolumner valda än.</translation>
    </message>
    <message>
        <source>Loading columns…</source>
        <translation>Läser in kolumner…</translation>
    </message>
    <message>
        <source>The columns could not be loaded.</source>
        <translation>Kolumnerna kunde inte läsas in.</translation>
    </message>
    <message>
        <source>Choose a section to see its columns.</source>
        <translation>Välj en sektion för att se dess kolumner.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln vald</numerusform>
            <numerusform>%Ln valda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenSegments</name>
    <message>
        <source>Any of these</source>
        <translation>Något av dessa</translation>
    </message>
    <message>
        <source>People in at least one of the segments.</source>
        <translation>Personer i minst ett av segmenten.</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alla dessa</translation>
    </message>
    <message>
        <source>Only people in every one of the segments.</source>
        <translation>Bara personer i vart och ett av segmenten.</translation>
    </message>
    <message>
        <source>People in any or all of these segments</source>
        <translation>Personer i något av eller alla dessa segment</translation>
    </message>
    <message>
        <source>People in</source>
        <translation>Personer i</translation>
    </message>
    <message>
        <source>Chosen segments</source>
        <translation>Valda segment</translation>
    </message>
    <message>
        <source>Delete removes a segment, Space excludes the people in it.</source>
        <translation>Delete tar bort ett segment, blanksteg utesluter personerna i det.</translation>
    </message>
    <message>
        <source>+ &amp;Add segments…</source>
        <translation>+ L&amp;ägg till segment…</translation>
    </message>
    <message>
        <source>Add segments…</source>
        <translation>Lägg till segment…</translation>
    </message>
    <message>
        <source>Shows all segments, to include or exclude them.</source>
        <translation>Visar alla segment, så att du kan ta med eller utesluta dem.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Clear the chosen segments</source>
        <translation>Rensa valda segment</translation>
    </message>
    <message>
        <source>Removes all included and excluded segments. You can undo this.</source>
        <translation>Tar bort alla medtagna och uteslutna segment. Det går att ångra.</translation>
    </message>
    <message>
        <source>Choose segments from a list</source>
        <translation>Välj segment från en lista</translation>
    </message>
    <message>
        <source>Paste their names or IDs: one per line, or separated by commas, semicolons or tabs.</source>
        <translation>Klistra in namn eller ID:n: ett per rad, eller med kommatecken, semikolon eller tabbar emellan.</translation>
    </message>
    <message>
        <source>Some names match several segments. Tick the ones you want.</source>
        <translation>Vissa namn stämmer in på flera segment. Kryssa för dem du vill ha.</translation>
    </message>
    <message>
        <source>Add segments</source>
        <translation>Lägg till segment</translation>
    </message>
    <message>
        <source>Your choices appear on the left.</source>
        <translation>Dina val visas till vänster.</translation>
    </message>
    <message>
        <source>Search segments</source>
        <translation>Sök bland segment</translation>
    </message>
    <message>
        <source>not</source>
        <translation>inte</translation>
    </message>
    <message>
        <source>This account has no segments yet. Create one in APSIS One, then refresh the list.</source>
        <translation>Kontot har inga segment än. Skapa ett i APSIS One och uppdatera sedan listan.</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Alla segment</translation>
    </message>
    <message>
        <source>All other segments</source>
        <translation>Alla andra segment</translation>
    </message>
    <message>
        <source>No segments chosen yet.</source>
        <translation>Inga segment valda än.</translation>
    </message>
    <message>
        <source>Loading segments…</source>
        <translation>Läser in segment…</translation>
    </message>
    <message>
        <source>The segments could not be loaded.</source>
        <translation>Segmenten kunde inte läsas in.</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>uteslutet</translation>
    </message>
</context>
<context>
    <name>ClearQuestion</name>
    <message>
        <source>Clear past reports</source>
        <translation>Ta bort tidigare rapporter</translation>
    </message>
    <message>
        <source>There are no past reports here.</source>
        <translation>Det finns inga tidigare rapporter här.</translation>
    </message>
    <message>
        <source>Reports in progress or waiting to be saved stay in the list.</source>
        <translation>Rapporter som pågår eller ska sparas ligger kvar i listan.</translation>
    </message>
    <message>
        <source>Delete the damaged and older copies of the list of reports?</source>
        <translation>Vill du ta bort de skadade och äldre kopiorna av rapportlistan?</translation>
    </message>
    <message>
        <source>Remove one past report from the list?</source>
        <translation>Ta bort en tidigare rapport från listan?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln past reports from the list?</source>
        <translation>
            <numerusform>Ta bort %Ln tidigare rapport från listan?</numerusform>
            <numerusform>Ta bort %Ln tidigare rapporter från listan?</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved files are kept, and you will still be reminded of them.</source>
        <translation>Sparade filer ligger kvar, och du blir fortfarande påmind om dem.</translation>
    </message>
    <message>
        <source>Saved files stay where they are.</source>
        <translation>Sparade filer ligger kvar.</translation>
    </message>
    <message>
        <source>Damaged and older copies of the list are also deleted.</source>
        <translation>Skadade och äldre kopior av listan tas bort också.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Nothing is removed.</source>
        <translation>Inget tas bort.</translation>
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
        <translation>Stäng Apsis Desktop?</translation>
    </message>
    <message>
        <source>Restart Apsis Desktop?</source>
        <translation>Starta om Apsis Desktop?</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Starta om</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Stäng inte</translation>
    </message>
    <message>
        <source>One report is still in progress.</source>
        <translation>En rapport pågår fortfarande.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are still in progress.</source>
        <translation>
            <numerusform>%Ln rapport pågår fortfarande.</numerusform>
            <numerusform>%Ln rapporter pågår fortfarande.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file is being saved.</source>
        <translation>En fil håller på att sparas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are being saved.</source>
        <translation>
            <numerusform>%Ln fil håller på att sparas.</numerusform>
            <numerusform>%Ln filer håller på att sparas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One report is not saved yet.</source>
        <translation>En rapport är inte sparad än.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are not saved yet.</source>
        <translation>
            <numerusform>%Ln rapport är inte sparad än.</numerusform>
            <numerusform>%Ln rapporter är inte sparade än.</numerusform>
        </translation>
    </message>
    <message>
        <source>APSIS One continues preparing. The download follows the next time you start Apsis Desktop.</source>
        <translation>APSIS One fortsätter att ta fram rapporten. Den hämtas nästa gång du startar Apsis Desktop.</translation>
    </message>
    <message>
        <source>Practice reports in progress end when Apsis Desktop closes.</source>
        <translation>Pågående övningsrapporter avslutas när Apsis Desktop stängs.</translation>
    </message>
    <message>
        <source>Saving continues the next time you start Apsis Desktop.</source>
        <translation>Sparandet fortsätter nästa gång du startar Apsis Desktop.</translation>
    </message>
    <message>
        <source>It can be saved until {moment}.</source>
        <translation>Den färdiga rapporten kan sparas fram till {moment}.</translation>
    </message>
    <message>
        <source>The first of them can be saved until {moment}.</source>
        <translation>Den första av de färdiga rapporterna kan sparas fram till {moment}.</translation>
    </message>
    <message>
        <source>Files from Look inside and Compare that are still being saved are not kept.</source>
        <translation>Filer från Visa innehåll och Jämför som fortfarande sparas behålls inte.</translation>
    </message>
    <message>
        <source>The window stays open.</source>
        <translation>Fönstret förblir öppet.</translation>
    </message>
</context>
<context>
    <name>CloudFolderNotice</name>
    <message>
        <source>Save in another folder…</source>
        <translation>Spara i en annan mapp…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are not saved yet. {folder} syncs to {service}, so the personal data in them would be copied there too.</source>
        <translation>
            <numerusform>%Ln rapport är inte sparad än: {folder} synkas till {service}. Rapporten innehåller personuppgifter och skulle kopieras även dit.</numerusform>
            <numerusform>%Ln rapporter är inte sparade än: {folder} synkas till {service}. Rapporterna innehåller personuppgifter och skulle kopieras även dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{report}” is not saved yet. {folder} syncs to {service}, so the personal data in it would be copied there too.</source>
        <translation>”{report}” är inte sparad än: {folder} synkas till {service}. Rapporten innehåller personuppgifter och skulle kopieras även dit.</translation>
    </message>
    <message>
        <source>Save here anyway</source>
        <translation>Spara här ändå</translation>
    </message>
</context>
<context>
    <name>ColumnText</name>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation>
            <numerusform>%Ln värde</numerusform>
            <numerusform>%Ln värden</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent}, {values}</source>
        <translation>{percent}, {values}</translation>
    </message>
    <message>
        <source>Unix timestamps</source>
        <translation>Unix-tidsstämplar</translation>
    </message>
    <message>
        <source>every value is different</source>
        <translation>alla värden är olika</translation>
    </message>
    <message>
        <source>most often {values}</source>
        <translation>oftast {values}</translation>
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
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>How full each column is, and its values.</source>
        <translation>Hur fylld varje kolumn är, och dess värden.</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Remove this column</source>
        <translation>Ta bort kolumnen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelämnas</translation>
    </message>
    <message>
        <source>Space puts it back.</source>
        <translation>Blanksteg lägger tillbaka den.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Lägg tillbaka</translation>
    </message>
    <message>
        <source>Delete leaves it out of the file.</source>
        <translation>Delete tar bort den ur filen.</translation>
    </message>
    <message>
        <source>Leave out of the file</source>
        <translation>Utelämna ur filen</translation>
    </message>
    <message>
        <source>The first column of the file, often headed export_key. It tells people apart.</source>
        <translation>Filens första kolumn, ofta med rubriken export_key. Den skiljer personer åt.</translation>
    </message>
    <message>
        <source>always first</source>
        <translation>alltid först</translation>
    </message>
    <message>
        <source>Drag to move, or Alt+Up and Alt+Down</source>
        <translation>Dra för att flytta, eller Alt+uppil och Alt+nedpil</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all chosen columns</source>
        <translation>Visa alla valda kolumner</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Flytta tidigare</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Flytta senare</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tagg</translation>
    </message>
</context>
<context>
    <name>CompareWith</name>
    <message>
        <source>Compare with</source>
        <translation>Jämför med</translation>
    </message>
    <message>
        <source>Reports whose files are still there, those of the same people first.</source>
        <translation>Rapporter vars filer finns kvar. De som gäller samma personer kommer först.</translation>
    </message>
    <message>
        <source>No earlier file</source>
        <translation>Ingen tidigare fil</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Välj &amp;fil…</translation>
    </message>
    <message>
        <source>Compares with any other list: CSV or Excel.</source>
        <translation>Jämför med vilken annan lista som helst: CSV eller Excel.</translation>
    </message>
    <message>
        <source>{name} from {day}</source>
        <translation>{name} från {day}</translation>
    </message>
    <message>
        <source>the report from {day}</source>
        <translation>rapporten från {day}</translation>
    </message>
    <message>
        <source>different selection of people</source>
        <translation>annat urval av personer</translation>
    </message>
    <message>
        <source>fingerprints only</source>
        <translation>bara fingeravtryck</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>changed since it was saved</source>
        <translation>ändrad sedan den sparades</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Jämför med en fil</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <translation>Listor ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to APSIS One</source>
        <translation>Anslut till APSIS One</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Anslut</translation>
    </message>
    <message>
        <source>The key is stored once APSIS One accepts it.</source>
        <translation>Nyckeln sparas när APSIS One har godkänt den.</translation>
    </message>
    <message>
        <source>Waiting for this computer’s keyring. It may ask you to unlock it…</source>
        <translation>Väntar på datorns nyckelring. Du kan behöva låsa upp den…</translation>
    </message>
    <message>
        <source>You need a key: a client ID and its secret. An Admin creates it in APSIS One, under &lt;b&gt;Account settings → API management&lt;/b&gt;. The secret is shown there only once.</source>
        <translation>Du behöver en nyckel: ett klient-ID och en klienthemlighet. En administratör skapar den i APSIS One, under &lt;b&gt;Account settings → API management&lt;/b&gt;. Hemligheten visas bara en gång.</translation>
    </message>
    <message>
        <source>Checking the key with APSIS One…</source>
        <translation>Kontrollerar nyckeln hos APSIS One…</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>A name for this account, so that you recognize it.</source>
        <translation>Ett namn på kontot, så att du känner igen det.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show the client secret</source>
        <translation>Visa klienthemligheten</translation>
    </message>
    <message>
        <source>The secret becomes readable on the screen.</source>
        <translation>Hemligheten kan då läsas på skärmen.</translation>
    </message>
    <message>
        <source>APSIS One</source>
        <translation>APSIS One</translation>
    </message>
    <message>
        <source>Enter a name for the connection.</source>
        <translation>Ange ett namn på anslutningen.</translation>
    </message>
    <message>
        <source>Enter a name that is not in use.</source>
        <translation>Ange ett namn som inte redan används.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Ange klient-ID.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Ange klienthemligheten.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>Klient-&amp;ID</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Klient&amp;hemlighet</translation>
    </message>
    <message>
        <source>A connection with this name already exists.</source>
        <translation>Det finns redan en anslutning med det namnet.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Klient-ID</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Anslutningar</translation>
    </message>
    <message>
        <source>The accounts that Apsis Desktop has a key for. Press F2 to rename one.</source>
        <translation>Konton som Apsis Desktop har en nyckel till. Tryck på F2 för att byta namn.</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Anslutningens namn</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Används</translation>
    </message>
</context>
<context>
    <name>ConnectionSwitcher</name>
    <message>
        <source>Acc&amp;ount</source>
        <translation>K&amp;onto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The account that reports come from.</source>
        <translation>Kontot som rapporterna hämtas från.</translation>
    </message>
    <message>
        <source>{name}, {region}</source>
        <translation>{name}, {region}</translation>
    </message>
    <message>
        <source>Practice data</source>
        <translation>Övningsdata</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Anslutningar</translation>
    </message>
    <message>
        <source>Use this connection</source>
        <translation>Använd anslutningen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Ny hemlighet…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>Connect another…</source>
        <translation>Lägg till anslutning…</translation>
    </message>
    <message>
        <source>Shows the segments of this account in the window.</source>
        <translation>Visar kontots segment i fönstret.</translation>
    </message>
    <message>
        <source>Type the new name in the list.</source>
        <translation>Skriv det nya namnet i listan.</translation>
    </message>
    <message>
        <source>For a key whose secret was lost or changed.</source>
        <translation>Om nyckelns hemlighet har gått förlorad eller ändrats.</translation>
    </message>
    <message>
        <source>Deletes the secret from this computer and removes its reports from the list.</source>
        <translation>Tar bort hemligheten från datorn och anslutningens rapporter från listan.</translation>
    </message>
    <message>
        <source>Adds another account, with its own key.</source>
        <translation>Lägger till ytterligare ett konto med egen nyckel.</translation>
    </message>
    <message>
        <source>Enter a name for the connection.</source>
        <translation>Ange ett namn på anslutningen.</translation>
    </message>
    <message>
        <source>A connection named “{name}” already exists.</source>
        <translation>Det finns redan en anslutning med namnet ”{name}”.</translation>
    </message>
</context>
<context>
    <name>CurrentAccount</name>
    <message>
        <source>Practice data</source>
        <translation>Övningsdata</translation>
    </message>
</context>
<context>
    <name>DesktopNotification</name>
    <message>
        <source>Show the report</source>
        <translation>Visa rapporten</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Report details</source>
        <translation>Rapportdetaljer</translation>
    </message>
    <message>
        <source>What was requested, when, and what came of it.</source>
        <translation>Vad som beställdes, när och hur det gick.</translation>
    </message>
    <message>
        <source>Copy for &amp;support</source>
        <translation>Kopiera till &amp;supporten</translation>
    </message>
    <message>
        <source>Copies the details with all identifiers, to send to support.</source>
        <translation>Kopierar detaljerna med alla ID:n så att du kan skicka dem till supporten.</translation>
    </message>
</context>
<context>
    <name>DoublesBar</name>
    <message>
        <source>Show them</source>
        <translation>Visa dem</translation>
    </message>
    <message>
        <source>Shows only rows that share a value, sorted by it.</source>
        <translation>Visar bara rader som delar ett värde, sorterade efter det.</translation>
    </message>
    <message>
        <source>Row to keep</source>
        <translation>Rad att behålla</translation>
    </message>
    <message>
        <source>Which row of each person the saved list has.</source>
        <translation>Vilken rad för varje person som den sparade listan får.</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>before the row that is kept of each person</comment>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Save one of each…</source>
        <translation>Spara en av varje…</translation>
    </message>
    <message>
        <source>Saves a list with one row for each person, as a new file.</source>
        <translation>Sparar en lista med en rad per person som en ny fil.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln rows</source>
        <translation>
            <numerusform>på %Ln rad</numerusform>
            <numerusform>på %Ln rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values occur more than once, {rows}</source>
        <translation>
            <numerusform>%Ln värde förekommer mer än en gång, {rows}</numerusform>
            <numerusform>%Ln värden förekommer mer än en gång, {rows}</numerusform>
        </translation>
    </message>
    <message>
        <source>Fullest row</source>
        <translation>Mest ifyllda raden</translation>
    </message>
    <message>
        <source>Latest by {column}</source>
        <translation>Senaste enligt {column}</translation>
    </message>
    <message>
        <source>Duplicates by</source>
        <translation>Dubbletter enligt</translation>
    </message>
    <message>
        <source>Finds rows with the same value in this column.</source>
        <translation>Hittar rader med samma värde i kolumnen.</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Välj en kolumn</translation>
    </message>
    <message>
        <source>No two rows share a value</source>
        <translation>Inga rader delar ett värde</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Räknar…</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Visa alla</translation>
    </message>
</context>
<context>
    <name>DroppedNotice</name>
    <message>
        <source>The section “{name}” is no longer there.</source>
        <translation>Sektionen ”{name}” finns inte längre.</translation>
    </message>
    <message>
        <source>This account has no section “{name}”.</source>
        <translation>Kontot har ingen sektion ”{name}”.</translation>
    </message>
    <message>
        <source>Removed, because they are not in this account: {names}.</source>
        <translation>Finns inte i kontot och togs därför bort: {names}.</translation>
    </message>
    <message>
        <source>Removed, because they are no longer in APSIS One: {names}.</source>
        <translation>Finns inte längre i APSIS One och togs därför bort: {names}.</translation>
    </message>
    <message>
        <source>Removed, because they are not in “{section}”: {names}.</source>
        <translation>Finns inte i ”{section}” och togs därför bort: {names}.</translation>
    </message>
</context>
<context>
    <name>ExcelQuestion</name>
    <message>
        <source>Excel changes some cells when it opens this CSV.</source>
        <translation>Excel ändrar vissa celler när det öppnar den här CSV-filen.</translation>
    </message>
    <message>
        <source>Excel may change some cells when it opens this CSV.</source>
        <translation>Excel kan ändra vissa celler när det öppnar den här CSV-filen.</translation>
    </message>
    <message>
        <source>A tidy workbook keeps every cell. Written as text (=&quot;0123&quot;), Excel shows cells unchanged, but other programs cannot read them.</source>
        <translation>En ordnad arbetsbok bevarar alla celler. Om cellerna skrivs som text (=&quot;0123&quot;) visar Excel dem oförändrade, men andra program kan inte läsa dem.</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV för Excel</translation>
    </message>
    <message>
        <source>Save as Excel, tidy</source>
        <translation>Spara som Excel, ordnad</translation>
    </message>
    <message>
        <source>Saves a workbook in which nothing is changed.</source>
        <translation>Sparar en arbetsbok där inget har ändrats.</translation>
    </message>
    <message>
        <source>Write as text</source>
        <translation>Skriv som text</translation>
    </message>
    <message>
        <source>Excel shows these cells unchanged. Other programs cannot read them.</source>
        <translation>Excel visar cellerna oförändrade. Andra program kan inte läsa dem.</translation>
    </message>
    <message>
        <source>Save as it is</source>
        <translation>Spara som den är</translation>
    </message>
    <message>
        <source>Excel changes these cells when it opens the file.</source>
        <translation>Excel ändrar cellerna när det öppnar filen.</translation>
    </message>
    <message>
        <source>It drops leading zeros, shortens long numbers and calculates formulas.</source>
        <translation>Det tar bort inledande nollor, förkortar långa tal och beräknar formler.</translation>
    </message>
    <message>
        <source>{column}: {changes}</source>
        <translation>{column}: {changes}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more columns</source>
        <translation>
            <numerusform>%Ln kolumn till</numerusform>
            <numerusform>%Ln kolumner till</numerusform>
        </translation>
    </message>
    <message>
        <source>leading zeros</source>
        <translation>inledande nollor</translation>
    </message>
    <message>
        <source>long numbers</source>
        <translation>långa tal</translation>
    </message>
    <message>
        <source>formulas</source>
        <translation>formler</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Rename, leave out or add columns, or split the file.</source>
        <translation>Byt namn på, utelämna eller lägg till kolumner, eller dela upp filen.</translation>
    </message>
    <message>
        <source>Apsis Desktop puts the list together on this computer, in your order of columns.</source>
        <translation>Apsis Desktop sammanställer listan på den här datorn, med kolumnerna i din ordning.</translation>
    </message>
    <message>
        <source>Apsis Desktop applies your options on this computer.</source>
        <translation>Apsis Desktop tillämpar dina alternativ på den här datorn.</translation>
    </message>
    <message>
        <source>Apsis Desktop makes the file on this computer.</source>
        <translation>Apsis Desktop skapar filen på den här datorn.</translation>
    </message>
    <message>
        <source>APSIS One makes the file.</source>
        <translation>APSIS One skapar filen.</translation>
    </message>
    <message>
        <source>A yes/no column for each segment.</source>
        <translation>En ja/nej-kolumn för varje segment.</translation>
    </message>
    <message>
        <source>Opt&amp;ions…</source>
        <translation>Alt&amp;ernativ…</translation>
    </message>
    <message>
        <source>APSIS One sets the order of the columns.</source>
        <translation>APSIS One bestämmer kolumnernas ordning.</translation>
    </message>
</context>
<context>
    <name>FileOptions</name>
    <message>
        <source>Without {columns}.</source>
        <translation>Utan {columns}.</translation>
    </message>
    <message>
        <source>Renamed: {columns}.</source>
        <translation>Omdöpta: {columns}.</translation>
    </message>
    <message>
        <source>Shown as time: {columns}.</source>
        <translation>Visas som tid: {columns}.</translation>
    </message>
    <message>
        <source>Files of up to {rows} rows.</source>
        <translation>Filer med högst {rows} rader.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln kolumn</numerusform>
            <numerusform>%Ln kolumner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileOptionsDialog</name>
    <message>
        <source>File options</source>
        <translation>Filalternativ</translation>
    </message>
    <message>
        <source>These choices are kept with the preset.</source>
        <translation>Valen sparas i mallen.</translation>
    </message>
    <message>
        <source>&amp;Split into files with at most</source>
        <translation>&amp;Dela upp i filer med högst</translation>
    </message>
    <message>
        <source>Each file has the column headings.</source>
        <translation>Varje fil har kolumnrubrikerna.</translation>
    </message>
    <message>
        <source>Rows in each file</source>
        <translation>Rader i varje fil</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rader</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;Klar</translation>
    </message>
    <message>
        <source>Applies to the reports that you request from now on.</source>
        <translation>Gäller rapporter som du beställer från och med nu.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Namn i filen</translation>
    </message>
    <message>
        <source>Show as time</source>
        <translation>Visa som tid</translation>
    </message>
    <message>
        <source>Include {column}</source>
        <translation>Ta med {column}</translation>
    </message>
    <message>
        <source>Leaves the column out of the file when it is not selected.</source>
        <translation>Kolumnen utelämnas ur filen när rutan inte är ikryssad.</translation>
    </message>
    <message>
        <source>Name of {column} in the file</source>
        <translation>Namnet på {column} i filen</translation>
    </message>
    <message>
        <source>Show {column} as time</source>
        <translation>Visa {column} som tid</translation>
    </message>
    <message>
        <source>For numbers that count the seconds since 1970. In Excel, tidy.</source>
        <translation>För tal som räknar sekunder sedan 1970. I Excel, ordnad.</translation>
    </message>
</context>
<context>
    <name>FileSettings</name>
    <message>
        <source>Last used folder</source>
        <translation>Senast använda mapp</translation>
    </message>
    <message>
        <source>Always this folder</source>
        <translation>Alltid den här mappen</translation>
    </message>
    <message>
        <source>Choose a folder for files</source>
        <translation>Välj en mapp för filer</translation>
    </message>
    <message>
        <source>The save dialog opens in this folder.</source>
        <translation>Den här mappen öppnas när du sparar en rapport.</translation>
    </message>
    <message>
        <source>Folder for files</source>
        <translation>Mapp för filer</translation>
    </message>
    <message>
        <source>Suggested &amp;folder for files</source>
        <translation>Föreslagen &amp;mapp för filer</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Filnamn</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>&amp;Filnamn</translation>
    </message>
    <message>
        <source>{name} stands for the report’s name, {date} and {time} for when it was requested.</source>
        <translation>{name} ersätts med rapportens namn, {date} och {time} med datum och tid för beställningen.</translation>
    </message>
    <message>
        <source>&amp;Save finished reports automatically</source>
        <translation>&amp;Spara färdiga rapporter automatiskt</translation>
    </message>
    <message>
        <source>Choose a folder for finished reports</source>
        <translation>Välj en mapp för färdiga rapporter</translation>
    </message>
    <message>
        <source>Folder for finished reports</source>
        <translation>Mapp för färdiga rapporter</translation>
    </message>
    <message>
        <source>Automatic saving</source>
        <translation>Automatiskt sparande</translation>
    </message>
    <message>
        <source>Existing files are kept: a new file gets a number. The files contain personal data, so choose a folder that only the right people can open.</source>
        <translation>Befintliga filer behålls: en ny fil får ett nummer. Filerna innehåller personuppgifter, så välj en mapp som bara rätt personer kommer åt.</translation>
    </message>
    <message>
        <source>Nothing is saved automatically until you choose a folder.</source>
        <translation>Inget sparas automatiskt förrän du väljer en mapp.</translation>
    </message>
    <message>
        <source>Women, known</source>
        <translation>Kvinnor, kända</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>For example: {file}</source>
        <translation>Till exempel: {file}</translation>
    </message>
</context>
<context>
    <name>FirstSaveNotice</name>
    <message>
        <source>Remind me of saved files</source>
        <translation>Påminn mig om sparade filer</translation>
    </message>
    <message>
        <source>The file you saved contains personal data. Delete it when you no longer need it.</source>
        <translation>Filen du sparade innehåller personuppgifter. Ta bort den när den inte behövs längre.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Remind &amp;me of saved files:</source>
        <translation>P&amp;åminn mig om sparade filer:</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>No folder chosen</source>
        <translation>Ingen mapp vald</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>This folder syncs to {service}, so the personal data in the files is copied there too.</source>
        <translation>Mappen synkas till {service}. Filerna innehåller personuppgifter och kopieras även dit.</translation>
    </message>
</context>
<context>
    <name>FormKeyboard</name>
    <message>
        <source>Search segments</source>
        <translation>Sök bland segment</translation>
    </message>
</context>
<context>
    <name>FormulaNotice</name>
    <message>
        <source>{file} has cells that begin with =, +, - or @ in: {columns}. A spreadsheet reads such cells as formulas, so import these columns as text.</source>
        <translation>{file} har celler som börjar med =, +, - eller @ i: {columns}. Kalkylprogram tolkar sådana celler som formler, så importera kolumnerna som text.</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>System default</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;pråk</translation>
    </message>
    <message>
        <source>&amp;Notify me when a report is ready</source>
        <translation>&amp;Meddela mig när en rapport är klar</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Aviseringar</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>Börjar gälla när Apsis Desktop startas om.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Only while another window is in front. Notifications do not name the report, because they may appear on a locked screen.</source>
        <translation>Bara när ett annat fönster är i förgrunden. Aviseringen visar inte rapportens namn, eftersom den kan synas på en låst skärm.</translation>
    </message>
    <message>
        <source>Notify me of new &amp;versions</source>
        <translation>Meddela mig när det finns en ny &amp;version</translation>
    </message>
    <message>
        <source>The new language takes effect after a restart.</source>
        <translation>Det nya språket börjar gälla när Apsis Desktop startas om.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Starta om nu</translation>
    </message>
    <message>
        <source>Close the other dialogs first.</source>
        <translation>Stäng de andra dialogrutorna först.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Uppdateringar</translation>
    </message>
    <message>
        <source>Nothing is installed automatically.</source>
        <translation>Inget installeras automatiskt.</translation>
    </message>
</context>
<context>
    <name>InsideWindow</name>
    <message>
        <source>{name}: look inside</source>
        <translation>{name}: innehåll</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Läser in</translation>
    </message>
    <message>
        <source>Search all columns</source>
        <translation>Sök i alla kolumner</translation>
    </message>
    <message>
        <source>Finds rows that have every word in them, in any column.</source>
        <translation>Hittar rader som innehåller alla orden, i vilken kolumn som helst.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns and the export key</source>
        <translation>
            <numerusform>%Ln kolumn och exportnyckeln</numerusform>
            <numerusform>%Ln kolumner och exportnyckeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln kolumn</numerusform>
            <numerusform>%Ln kolumner</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Läser in…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsideWindows</name>
    <message>
        <source>requested {moment}</source>
        <translation>beställd {moment}</translation>
    </message>
    <message>
        <source>Look inside a file</source>
        <translation>Visa innehållet i en fil</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listor</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>{name}, one of each</source>
        <translation>{name}, en av varje</translation>
    </message>
</context>
<context>
    <name>JobDetails</name>
    <message>
        <source>File: {format}</source>
        <translation>Fil: {format}</translation>
    </message>
    <message>
        <source>Requested: {moment}</source>
        <translation>Beställd: {moment}</translation>
    </message>
    <message>
        <source>Since: {moment}</source>
        <translation>Status sedan: {moment}</translation>
    </message>
    <message>
        <source>Can be saved until: {moment}</source>
        <translation>Kan sparas fram till: {moment}</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>Storlek: {size}</translation>
    </message>
    <message>
        <source>Saved as: {path}</source>
        <translation>Sparad som: {path}</translation>
    </message>
    <message>
        <source>In all of: {segments}</source>
        <translation>I alla: {segments}</translation>
    </message>
    <message>
        <source>In any of: {segments}</source>
        <translation>I något av: {segments}</translation>
    </message>
    <message>
        <source>Section: {section}</source>
        <translation>Sektion: {section}</translation>
    </message>
    <message>
        <source>Not in: {segments}</source>
        <translation>Inte i: {segments}</translation>
    </message>
    <message>
        <source>Profiles: {which}</source>
        <translation>Profiler: {which}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>known only</source>
        <translation>bara kända</translation>
    </message>
    <message>
        <source>unknown only</source>
        <translation>bara okända</translation>
    </message>
    <message>
        <source>export key only</source>
        <translation>bara exportnyckeln</translation>
    </message>
    <message>
        <source>Columns: {columns}</source>
        <translation>Kolumner: {columns}</translation>
    </message>
    <message>
        <source>A column for each segment: yes or no</source>
        <translation>En kolumn per segment: ja eller nej</translation>
    </message>
</context>
<context>
    <name>JobMenu</name>
    <message numerus="yes">
        <source>Save %Ln reports…</source>
        <translation>
            <numerusform>Spara %Ln rapport…</numerusform>
            <numerusform>Spara %Ln rapporter…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln reports as</source>
        <translation>
            <numerusform>Spara %Ln rapport som</numerusform>
            <numerusform>Spara %Ln rapporter som</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln reports</source>
        <translation>
            <numerusform>Ta bort %Ln rapport</numerusform>
            <numerusform>Ta bort %Ln rapporter</numerusform>
        </translation>
    </message>
    <message>
        <source>Show an earlier file</source>
        <translation>Visa en tidigare fil</translation>
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
        <translation>CSV, komprimerad</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Jämför…</translation>
    </message>
    <message>
        <source>Excel, tidy</source>
        <translation>Excel, ordnad</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV för Excel</translation>
    </message>
    <message>
        <source>Excel (as APSIS One makes it)</source>
        <translation>Excel (från APSIS One)</translation>
    </message>
    <message>
        <source>CSV (as APSIS One makes it)</source>
        <translation>CSV (från APSIS One)</translation>
    </message>
    <message>
        <source>For other programs. To read it yourself, choose Excel.</source>
        <translation>För andra program. Välj Excel om du ska läsa filen själv.</translation>
    </message>
    <message>
        <source>An Excel workbook (.xlsx).</source>
        <translation>En Excel-arbetsbok (.xlsx).</translation>
    </message>
    <message>
        <source>Ready to save</source>
        <translation>Klar att spara</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparad</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslyckades</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbruten</translation>
    </message>
    <message>
        <source>Save again…</source>
        <translation>Spara igen…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Återuppta</translation>
    </message>
    <message>
        <source>Request {name} again</source>
        <translation>Beställ {name} igen</translation>
    </message>
    <message>
        <source>Change {name} and request it again</source>
        <translation>Ändra {name} och beställ igen</translation>
    </message>
    <message>
        <source>Look inside {name}</source>
        <translation>Visa innehållet i {name}</translation>
    </message>
    <message>
        <source>See what changed in {name}…</source>
        <translation>Visa ändringar i {name}…</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Byt namn på {name}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>Save in another format</source>
        <translation>Spara i ett annat format</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Anslut igen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mapp</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Visa innehåll</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Visa detaljer</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Ta bort från listan</translation>
    </message>
    <message>
        <source>Excel, tidy (keeps phone numbers and zeros)</source>
        <translation>Excel, ordnad (behåller telefonnummer och nollor)</translation>
    </message>
    <message>
        <source>A workbook with phone numbers and zeros as text, and dates and amounts as such.</source>
        <translation>En arbetsbok med telefonnummer och inledande nollor som text, datum som datum och belopp som tal.</translation>
    </message>
    <message>
        <source>A CSV that opens in Excel on this computer with a double-click.</source>
        <translation>En CSV som öppnas i Excel på datorn med ett dubbelklick.</translation>
    </message>
    <message>
        <source>A CSV compressed into a smaller file.</source>
        <translation>En CSV komprimerad till en mindre fil.</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <translation>Återuppta {name}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sparas</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>I kö</translation>
    </message>
    <message>
        <source>Requesting</source>
        <translation>Beställs</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Tas fram</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Hämtas</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Oklart</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Utgången</translation>
    </message>
    <message>
        <source>Save {name}…</source>
        <translation>Spara {name}…</translation>
    </message>
    <message>
        <source>Save {name} in another format</source>
        <translation>Spara {name} i ett annat format</translation>
    </message>
    <message>
        <source>Cancel {name}</source>
        <translation>Avbryt {name}</translation>
    </message>
    <message>
        <source>Try {name} again</source>
        <translation>Försök igen med {name}</translation>
    </message>
    <message>
        <source>Connect again for {name}…</source>
        <translation>Anslut igen för {name}…</translation>
    </message>
    <message>
        <source>Request again</source>
        <translation>Beställ igen</translation>
    </message>
    <message>
        <source>Show {name} in its folder</source>
        <translation>Visa {name} i mappen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Öppna {name}</translation>
    </message>
    <message>
        <source>Show the details of {name}</source>
        <translation>Visa detaljer för {name}</translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <translation>Ta bort {name} från listan</translation>
    </message>
</context>
<context>
    <name>KeyboardShortcuts</name>
    <message>
        <source>Anywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Ny rapport</translation>
    </message>
    <message>
        <source>Choosing segments and columns</source>
        <translation>Val av segment och kolumner</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Exclude a chosen segment, or include it again</source>
        <translation>Uteslut ett valt segment, eller ta med det igen</translation>
    </message>
    <message>
        <source>Remove a chosen segment or column</source>
        <translation>Ta bort ett valt segment eller en vald kolumn</translation>
    </message>
    <message>
        <source>Move a column earlier</source>
        <translation>Flytta en kolumn tidigare</translation>
    </message>
    <message>
        <source>Move a column later</source>
        <translation>Flytta en kolumn senare</translation>
    </message>
    <message>
        <source>Go from the search to the list</source>
        <translation>Gå från sökningen till listan</translation>
    </message>
    <message>
        <source>Include the first match</source>
        <translation>Ta med den första träffen</translation>
    </message>
    <message>
        <source>Include the current row, or leave it out again</source>
        <translation>Ta med raden, eller ta bort den igen</translation>
    </message>
    <message>
        <source>Exclude a segment</source>
        <translation>Uteslut ett segment</translation>
    </message>
    <message>
        <source>Clear the search, or go back to the reports</source>
        <translation>Rensa sökningen, eller gå tillbaka till rapporterna</translation>
    </message>
    <message>
        <source>Press the button of a report</source>
        <translation>Tryck på en rapports knapp</translation>
    </message>
    <message>
        <source>Go to the buttons of a report</source>
        <translation>Gå till en rapports knappar</translation>
    </message>
    <message>
        <source>Show all commands for a report</source>
        <translation>Visa alla kommandon för en rapport</translation>
    </message>
    <message>
        <source>Rename a report</source>
        <translation>Byt namn på en rapport</translation>
    </message>
    <message>
        <source>Remove the selected reports</source>
        <translation>Ta bort de markerade rapporterna</translation>
    </message>
    <message>
        <source>Select a report beside others</source>
        <translation>Markera en rapport utöver andra</translation>
    </message>
    <message>
        <source>Select several reports</source>
        <translation>Markera flera rapporter</translation>
    </message>
    <message>
        <source>Select all reports</source>
        <translation>Markera alla rapporter</translation>
    </message>
    <message>
        <source>Go to the first or the last report</source>
        <translation>Gå till den första eller den sista rapporten</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Third-party software in Apsis Desktop</source>
        <translation>Programvara från tredje part i Apsis Desktop</translation>
    </message>
    <message>
        <source>Select one to read its licence.</source>
        <translation>Markera en komponent för att läsa licensen.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>The licence of the selected software.</source>
        <translation>Licensen för den markerade komponenten.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Apsis Desktop includes this third-party software.</source>
        <translation>Apsis Desktop innehåller den här programvaran från tredje part.</translation>
    </message>
</context>
<context>
    <name>ListContents</name>
    <message>
        <source>1 person</source>
        <translation>1 person</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln new</source>
        <translation>
            <numerusform>+%Ln ny</numerusform>
            <numerusform>+%Ln nya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln borta</numerusform>
            <numerusform>%Ln borta</numerusform>
        </translation>
    </message>
    <message>
        <source>same people as {day}</source>
        <translation>samma personer som {day}</translation>
    </message>
    <message>
        <source>{changes} since {day}</source>
        <translation>{changes} sedan {day}</translation>
    </message>
    <message>
        <source>{column} {percent}%</source>
        <translation>{column} {percent} %</translation>
    </message>
    <message>
        <source>{column} is missing</source>
        <translation>{column} saknas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns are missing</source>
        <translation>
            <numerusform>%Ln kolumn saknas</numerusform>
            <numerusform>%Ln kolumner saknas</numerusform>
        </translation>
    </message>
    <message>
        <source>{column} is empty</source>
        <translation>{column} är tom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns are empty</source>
        <translation>
            <numerusform>%Ln kolumn är tom</numerusform>
            <numerusform>%Ln kolumner är tomma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln blad</numerusform>
            <numerusform>%Ln blad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} och %Ln till</numerusform>
            <numerusform>{names} och %Ln till</numerusform>
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
        <translation>Övningsdata</translation>
    </message>
    <message>
        <source>{name}, {region}: connecting…</source>
        <translation>{name}, {region}: ansluter…</translation>
    </message>
    <message>
        <source>{name}, {region}: connected</source>
        <translation>{name}, {region}: ansluten</translation>
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
            <numerusform>Rapporten slås ihop av %Ln lista, som beställs med en sekund emellan. Andra rapporter väntar under tiden.</numerusform>
            <numerusform>Rapporten slås ihop av %Ln listor, som beställs med en sekund emellan. Andra rapporter väntar under tiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request it anyway</source>
        <translation>Beställ ändå</translation>
    </message>
</context>
<context>
    <name>NameEditing</name>
    <message>
        <source>Enter saves the name, Esc cancels.</source>
        <translation>Retur sparar namnet, Esc avbryter.</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Downloads at the same time</source>
        <translation>Samtidiga hämtningar</translation>
    </message>
    <message>
        <source>At the same &amp;time</source>
        <translation>Sam&amp;tidigt</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>Samtidiga beställningar</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>beställningar</translation>
    </message>
    <message>
        <source>downloads</source>
        <translation>hämtningar</translation>
    </message>
    <message>
        <source>The rest are queued. Fewer downloads leave more bandwidth for others.</source>
        <translation>Resten ställs i kö. Färre hämtningar lämnar mer bandbredd åt andra.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>This proxy:</source>
        <translation>Den här proxyn:</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>A server between this network and the internet. Your IT department knows whether you need one.</source>
        <translation>En server mellan ert nätverk och internet. IT-avdelningen vet om du behöver en.</translation>
    </message>
</context>
<context>
    <name>NewReportHead</name>
    <message>
        <source>New report</source>
        <translation>Ny rapport</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>Clears all choices except the section. You can undo this.</source>
        <translation>Rensar alla val utom sektionen. Det går att ångra.</translation>
    </message>
    <message>
        <source>Loading the lists</source>
        <translation>Läser in listorna</translation>
    </message>
</context>
<context>
    <name>NewReportPanel</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Including profiles without an email, mobile number or CRM ID.</source>
        <translation>Även profiler utan e-post, mobilnummer och CRM-ID.</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Kända</translation>
    </message>
    <message>
        <source>With an email, mobile number or CRM ID.</source>
        <translation>Med e-post, mobilnummer eller CRM-ID.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okända</translation>
    </message>
    <message>
        <source>Website visitors known only by a cookie.</source>
        <translation>Anonyma besökare som bara har en cookie.</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Anslut igen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Load the lists again</source>
        <translation>Läs in listorna igen</translation>
    </message>
    <message>
        <source>This account’s segments are still loading.</source>
        <translation>Kontots segment läses fortfarande in.</translation>
    </message>
    <message>
        <source>Loading the columns of this section…</source>
        <translation>Läser in sektionens kolumner…</translation>
    </message>
    <message>
        <source>Apsis Desktop could not check whether this section has the chosen columns.</source>
        <translation>Apsis Desktop kunde inte kontrollera om sektionen har de valda kolumnerna.</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Sektion</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>Profi&amp;ler</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>&amp;Fil</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Select text to copy it.</source>
        <translation>Markera text för att kopiera den.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiera detaljer</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Dölj detaljer</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Visa detaljer</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>A report is ready to save</source>
        <translation>En rapport är klar att spara</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are ready</source>
        <translation>
            <numerusform>%Ln rapport är klar</numerusform>
            <numerusform>%Ln rapporter är klara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are saved</source>
        <translation>
            <numerusform>%Ln rapport är sparad</numerusform>
            <numerusform>%Ln rapporter är sparade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updates on %Ln reports</source>
        <translation>
            <numerusform>Nytt om %Ln rapport</numerusform>
            <numerusform>Nytt om %Ln rapporter</numerusform>
        </translation>
    </message>
    <message>
        <source>A report is saved</source>
        <translation>En rapport är sparad</translation>
    </message>
    <message>
        <source>A report needs attention</source>
        <translation>En rapport behöver ses över</translation>
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
        <translation>Slår ihop listorna…</translation>
    </message>
    <message>
        <source>{trouble} All lists are downloaded. Try again to combine them.</source>
        <translation>{trouble} Alla listor är hämtade. Försök igen för att slå ihop dem.</translation>
    </message>
    <message>
        <source>{trouble} {here} of {count} lists are downloaded. Try again to get the others.</source>
        <translation>{trouble} {here} av {count} listor är hämtade. Försök igen för att hämta resten.</translation>
    </message>
    <message>
        <source>Preparing {count} lists to combine: {ready} ready.</source>
        <translation>{count} listor tas fram för att slås ihop: {ready} klara.</translation>
    </message>
    <message>
        <source>{trouble} Try again to request all {count} lists anew. They must be from the same time.</source>
        <translation>{trouble} Försök igen för att beställa alla {count} listor på nytt. De måste vara från samma tid.</translation>
    </message>
    <message>
        <source>One row has blank cells, because its profile was added or removed while the lists were being prepared.</source>
        <translation>En rad har tomma celler, eftersom profilen tillkom eller försvann medan listorna höll på att tas fram.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have blank cells, because their profiles were added or removed while the lists were being prepared.</source>
        <translation>
            <numerusform>%Ln rad har tomma celler, eftersom profilen tillkom eller försvann medan listorna höll på att tas fram.</numerusform>
            <numerusform>%Ln rader har tomma celler, eftersom profilerna tillkom eller försvann medan listorna höll på att tas fram.</numerusform>
        </translation>
    </message>
    <message>
        <source>List {number} of {count}: {segment}, {columns}: {state}</source>
        <translation>Lista {number} av {count}: {segment}, {columns}: {state}</translation>
    </message>
    <message>
        <source>export key only</source>
        <translation>bara exportnyckeln</translation>
    </message>
    <message>
        <source>one column</source>
        <translation>en kolumn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln kolumn</numerusform>
            <numerusform>%Ln kolumner</numerusform>
        </translation>
    </message>
    <message>
        <source>combined</source>
        <translation>ihopslagen</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>hämtad</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>hämtas</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>tas fram</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>beställd</translation>
    </message>
    <message>
        <source>not requested yet</source>
        <translation>inte beställd än</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste names</source>
        <translation>Klistra in namn</translation>
    </message>
    <message>
        <source>Search these names</source>
        <translation>Sök efter namnen</translation>
    </message>
    <message>
        <source>C&amp;hoose these</source>
        <translation>&amp;Välj dessa</translation>
    </message>
    <message>
        <source>Adds the matches to your choices.</source>
        <translation>Träffarna läggs till det du redan har valt.</translation>
    </message>
    <message>
        <source>Matches for “{name}”</source>
        <translation>Träffar på ”{name}”</translation>
    </message>
    <message>
        <source>Similar to “{name}”</source>
        <translation>Liknar ”{name}”</translation>
    </message>
    <message>
        <source>Some names were not found. Tick the ones you meant.</source>
        <translation>Några namn hittades inte. Markera dem du menade.</translation>
    </message>
    <message>
        <source>Not found: {names}.</source>
        <translation>Hittades inte: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln träff</numerusform>
            <numerusform>%Ln träffar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleSaver</name>
    <message>
        <source>Save people</source>
        <translation>Spara personer</translation>
    </message>
    <message>
        <source>{folder} syncs to {service}, so the personal data in the file would be copied there too.</source>
        <translation>{folder} synkas till {service}. Filen innehåller personuppgifter och skulle kopieras även dit.</translation>
    </message>
    <message>
        <source>Save here anyway</source>
        <translation>Spara här ändå</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were saved in {folder} as {file}.</source>
        <translation>
            <numerusform>%Ln rad sparades i {folder} som {file}.</numerusform>
            <numerusform>%Ln rader sparades i {folder} som {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mapp</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klar</translation>
    </message>
    <message>
        <source>Shows the reports again. Your choices are kept.</source>
        <translation>Visar rapporterna igen. Dina val finns kvar.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Which part of the list is shown.</source>
        <translation>Vilken del av listan som visas.</translation>
    </message>
    <message>
        <source>Paste &amp;names…</source>
        <translation>Klistra in &amp;namn…</translation>
    </message>
    <message>
        <source>Chooses everything in a pasted list of names.</source>
        <translation>Väljer allt i en inklistrad lista med namn.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Uppdatera</translation>
    </message>
    <message>
        <source>Loads sections, segments and columns from APSIS One again.</source>
        <translation>Hämtar sektioner, segment och kolumner från APSIS One på nytt.</translation>
    </message>
    <message>
        <source>Go to the search</source>
        <translation>Gå till sökningen</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Practice data: fictional people, nothing leaves this computer.</source>
        <translation>Övningsdata: påhittade personer, inget lämnar datorn.</translation>
    </message>
    <message>
        <source>Connect to APSIS One…</source>
        <translation>Anslut till APSIS One…</translation>
    </message>
    <message>
        <source>Get reports from your own account.</source>
        <translation>Hämta rapporter från ditt eget konto.</translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Presets</source>
        <translation>Mallar</translation>
    </message>
    <message>
        <source>{preset} (changed)</source>
        <translation>{preset} (ändrad)</translation>
    </message>
    <message>
        <source>Start from a prese&amp;t…</source>
        <translation>Utgå från en &amp;mall…</translation>
    </message>
    <message>
        <source>Prese&amp;ts</source>
        <translation>&amp;Mallar</translation>
    </message>
    <message>
        <source>Fills in choices that were saved under a name.</source>
        <translation>Fyller i val som har sparats under ett namn.</translation>
    </message>
    <message>
        <source>No presets yet. To repeat a report, choose Request again in its menu.</source>
        <translation>Inga mallar än. Välj Beställ igen i rapportens meny för att få den igen.</translation>
    </message>
    <message>
        <source>&amp;Find an earlier report…</source>
        <translation>&amp;Hitta en tidigare rapport…</translation>
    </message>
    <message>
        <source>&amp;Update “{preset}” with these choices</source>
        <translation>&amp;Uppdatera ”{preset}” med de här valen</translation>
    </message>
    <message>
        <source>&amp;Save as a preset…</source>
        <translation>&amp;Spara som mall…</translation>
    </message>
    <message>
        <source>&amp;All presets…</source>
        <translation>&amp;Alla mallar…</translation>
    </message>
    <message>
        <source>&amp;Import a preset…</source>
        <translation>&amp;Importera mall…</translation>
    </message>
    <message>
        <source>Recent reports</source>
        <translation>Senaste rapporter</translation>
    </message>
</context>
<context>
    <name>PresetContents</name>
    <message>
        <source>Segments</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>People in all of these segments</source>
        <translation>Personer i alla dessa segment</translation>
    </message>
    <message>
        <source>People in any of these segments</source>
        <translation>Personer i något av dessa segment</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Inga valda</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sektion</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Inte i</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Export key</source>
        <translation>Exportnyckel</translation>
    </message>
    <message>
        <source>Yes or no for each segment</source>
        <translation>Ja eller nej för varje segment</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiler</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>{name} (not in this account)</source>
        <translation>{name} (finns inte i kontot)</translation>
    </message>
    <message>
        <source>{name} (tag)</source>
        <translation>{name} (tagg)</translation>
    </message>
    <message>
        <source>Known and unknown</source>
        <translation>Kända och okända</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Kända</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okända</translation>
    </message>
</context>
<context>
    <name>PresetController</name>
    <message>
        <source>My report</source>
        <translation>Min rapport</translation>
    </message>
    <message>
        <source>“{preset}” was exported as {file}.</source>
        <translation>”{preset}” har exporterats som {file}.</translation>
    </message>
</context>
<context>
    <name>PresetFiles</name>
    <message>
        <source>Export a preset</source>
        <translation>Exportera mall</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Mall</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Importera mall</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Mallar</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>Presets</source>
        <translation>Mallar</translation>
    </message>
    <message>
        <source>Select one to see what it contains.</source>
        <translation>Markera en mall för att se vad den innehåller.</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>Mallens namn</translation>
    </message>
</context>
<context>
    <name>PresetNameDialog</name>
    <message>
        <source>Save as a preset</source>
        <translation>Spara som mall</translation>
    </message>
    <message>
        <source>Keeps these choices for next time. Nothing is requested automatically.</source>
        <translation>Sparar valen till nästa gång. Inget beställs automatiskt.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>Mallens namn</translation>
    </message>
    <message>
        <source>&amp;Save preset</source>
        <translation>&amp;Spara mall</translation>
    </message>
    <message>
        <source>&amp;Replace preset</source>
        <translation>&amp;Ersätt mall</translation>
    </message>
    <message>
        <source>A preset named “{preset}” already exists. Saving replaces its contents.</source>
        <translation>Det finns redan en mall med namnet ”{preset}”. Om du sparar ersätts innehållet.</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Mallar</translation>
    </message>
    <message>
        <source>Contents of the preset</source>
        <translation>Mallens innehåll</translation>
    </message>
    <message>
        <source>Its segments, columns and file type.</source>
        <translation>Mallens segment, kolumner och filtyp.</translation>
    </message>
    <message>
        <source>Re&amp;member who was in this list</source>
        <translation>Kom i&amp;håg vilka som var i listan</translation>
    </message>
    <message>
        <source>&amp;Use this preset</source>
        <translation>&amp;Använd mallen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportera…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>No presets yet. Make your choices for a report, then save them as a preset.</source>
        <translation>Inga mallar än. Gör dina val för en rapport och spara dem som en mall.</translation>
    </message>
    <message>
        <source>Replaces your current choices.</source>
        <translation>Ersätter dina nuvarande val.</translation>
    </message>
    <message>
        <source>Type the new name in the list.</source>
        <translation>Skriv det nya namnet i listan.</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Du kan ångra det.</translation>
    </message>
    <message>
        <source>Saves the preset as a file for a colleague.</source>
        <translation>Sparar mallen som en fil till en kollega.</translation>
    </message>
    <message>
        <source>Adds a preset that a colleague exported.</source>
        <translation>Lägger till en mall som en kollega har exporterat.</translation>
    </message>
    <message>
        <source>The next report then shows who is new and how many are gone, even without the old file. For that, a fingerprint of each person is kept on this computer. Fingerprints are personal data.</source>
        <translation>Då visar nästa rapport vilka som är nya och hur många som är borta, även utan den gamla filen. För det sparas ett fingeravtryck av varje person på den här datorn. Fingeravtryck är personuppgifter.</translation>
    </message>
    <message>
        <source>Not in this account: {names}. The rest of the preset works.</source>
        <translation>Finns inte i kontot: {names}. Resten av mallen fungerar.</translation>
    </message>
    <message>
        <source>Enter a name for the preset.</source>
        <translation>Ange ett namn på mallen.</translation>
    </message>
    <message>
        <source>A preset named “{name}” already exists.</source>
        <translation>Det finns redan en mall med namnet ”{name}”.</translation>
    </message>
    <message>
        <source>“{preset}” was deleted.</source>
        <translation>”{preset}” har tagits bort.</translation>
    </message>
    <message>
        <source>“{preset}” was deleted, and so were the fingerprints of its list.</source>
        <translation>”{preset}” togs bort, och även fingeravtrycken av dess lista.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>“{preset}” remembers the same people, so their fingerprints are kept.</source>
        <translation>”{preset}” kommer ihåg samma personer, så deras fingeravtryck behålls.</translation>
    </message>
    <message>
        <source>“{preset}” was imported.</source>
        <translation>”{preset}” har importerats.</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Always</source>
        <translation>Alltid</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln days</source>
        <translation>
            <numerusform>I %Ln dag</numerusform>
            <numerusform>I %Ln dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;past reports in the list</source>
        <translation>&amp;Behåll tidigare rapporter i listan</translation>
    </message>
    <message>
        <source>Older reports are removed right away, but never one that is not saved yet. Saved files are kept.</source>
        <translation>Äldre rapporter tas bort direkt, men aldrig en som ännu inte är sparad. Sparade filer ligger kvar.</translation>
    </message>
    <message>
        <source>&amp;Remind me of saved files</source>
        <translation>&amp;Påminn mig om sparade filer</translation>
    </message>
    <message>
        <source>Saved files contain personal data. After this time, you can review and delete those that still exist.</source>
        <translation>Sparade filer innehåller personuppgifter. Efter den här tiden kan du gå igenom dem som finns kvar och ta bort dem.</translation>
    </message>
    <message>
        <source>Remembered &amp;lists</source>
        <translation>Ihågkomna &amp;listor</translation>
    </message>
    <message>
        <source>A preset can remember who was in its last list, so that the next report shows who is new. For that, a fingerprint of each person is kept on this computer, without any values. Fingerprints are personal data. They are deleted with the preset or its connection, and when you turn this off in the preset.</source>
        <translation>En mall kan komma ihåg vilka som var i den senaste listan, så att nästa rapport visar vilka som är nya. För det sparas ett fingeravtryck av varje person på den här datorn, utan några värden. Fingeravtryck är personuppgifter. De tas bort tillsammans med mallen eller anslutningen, och när du stänger av det i mallen.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Filmapp</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Save As</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;namn:</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Leta i:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mapp:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fil&amp;typ:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mappar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidofält</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista över platser och bokmärken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bakåt</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå bakåt</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå framåt</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Överordnad mapp</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå till överordnad mapp</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Skapa ny mapp</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Skapa en ny mapp</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mapp</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listvy</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Byt till listvy</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljvy</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Byt till detaljvy</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Visa </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Visa &amp;dolda filer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Välj</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Filen hittades inte.
Kontrollera att filnamnet är rätt.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappen hittades inte.
Kontrollera att mappens namn är rätt.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Vill du verkligen ta bort ”%1”?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mapp</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Sök efter mapp</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finns redan.
Vill du ersätta den?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Dator</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ändrad</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
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
        <translation>Spara</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nej</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Rulla hit</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Överst</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nederst</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>En sida upp</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>En sida ned</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rulla upp</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rulla ned</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Up</source>
        <translation>Uppil</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nedpil</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Rulla åt vänster</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rulla åt höger</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>RememberedListsField</name>
    <message>
        <source>&amp;Delete all</source>
        <translation>&amp;Ta bort alla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists, {size}</source>
        <translation>
            <numerusform>%Ln lista, {size}</numerusform>
            <numerusform>%Ln listor, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 list, {size}</source>
        <translation>1 lista, {size}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln days</source>
        <translation>
            <numerusform>Efter %Ln dag</numerusform>
            <numerusform>Efter %Ln dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Remove a connection</source>
        <translation>Ta bort anslutning</translation>
    </message>
    <message>
        <source>Remove the connection “{name}”?</source>
        <translation>Ta bort anslutningen ”{name}”?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Nothing is removed.</source>
        <translation>Inget tas bort.</translation>
    </message>
    <message>
        <source>Its secret is deleted from this computer’s keyring, and its reports are removed from the list. Saved files are kept. To connect again, you need the client ID and the secret.</source>
        <translation>Hemligheten tas bort från datorns nyckelring och rapporterna från listan. Sparade filer ligger kvar. För att ansluta igen behöver du klient-ID och klienthemlighet.</translation>
    </message>
    <message>
        <source>One of its reports is still in progress. It will not be downloaded.</source>
        <translation>En av anslutningens rapporter pågår fortfarande. Den hämtas inte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its reports are still in progress. They will not be downloaded.</source>
        <translation>
            <numerusform>%Ln av anslutningens rapporter pågår fortfarande. Den hämtas inte.</numerusform>
            <numerusform>%Ln av anslutningens rapporter pågår fortfarande. De hämtas inte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovedNotice</name>
    <message numerus="yes">
        <source>%Ln reports were removed from the list. Saved files are kept.</source>
        <translation>
            <numerusform>%Ln rapport har tagits bort från listan. Sparade filer ligger kvar.</numerusform>
            <numerusform>%Ln rapporter har tagits bort från listan. Sparade filer ligger kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{report}” was removed from the list.</source>
        <translation>”{report}” har tagits bort från listan.</translation>
    </message>
    <message>
        <source>“{report}” was removed from the list. Its saved file is kept.</source>
        <translation>”{report}” har tagits bort från listan. Den sparade filen ligger kvar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>RepeatNotice</name>
    <message>
        <source>A report like this is being prepared. Request another?</source>
        <translation>En likadan rapport tas redan fram. Vill du beställa en till?</translation>
    </message>
    <message>
        <source>Request another</source>
        <translation>Beställ en till</translation>
    </message>
</context>
<context>
    <name>ReplaceQuestion</name>
    <message>
        <source>Save report</source>
        <translation>Spara rapport</translation>
    </message>
    <message>
        <source>A file named {file} already exists.</source>
        <translation>Det finns redan en fil som heter {file}.</translation>
    </message>
    <message>
        <source>Replacing it deletes its current contents.</source>
        <translation>Om du ersätter den tas innehållet i den bort.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Välj ett annat namn</translation>
    </message>
    <message>
        <source>Keeps the existing file.</source>
        <translation>Den befintliga filen ligger kvar.</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message>
        <source>Report details</source>
        <translation>Rapportdetaljer</translation>
    </message>
</context>
<context>
    <name>ReportGroups</name>
    <message>
        <source>To save</source>
        <translation>Att spara</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
</context>
<context>
    <name>ReportName</name>
    <message>
        <source>{who} but not {others}</source>
        <translation>{who} men inte {others}</translation>
    </message>
    <message>
        <source>{who}, known</source>
        <translation>{who}, kända</translation>
    </message>
    <message>
        <source>{who}, unknown</source>
        <translation>{who}, okända</translation>
    </message>
    <message>
        <source>one segment</source>
        <translation>ett segment</translation>
    </message>
    <message numerus="yes">
        <source>all of %Ln segments</source>
        <translation>
            <numerusform>alla %Ln segment</numerusform>
            <numerusform>alla %Ln segment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>any of %Ln segments</source>
        <translation>
            <numerusform>något av %Ln segment</numerusform>
            <numerusform>något av %Ln segment</numerusform>
        </translation>
    </message>
    <message>
        <source>one other</source>
        <translation>ett annat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln annat</numerusform>
            <numerusform>%Ln andra</numerusform>
        </translation>
    </message>
    <message>
        <source>People in {section} who are in {segments}, but not in {others}.</source>
        <translation>Personer i {section} som finns i {segments}, men inte i {others}.</translation>
    </message>
    <message>
        <source>Known people in {section} who are in {segments}, but not in {others}.</source>
        <translation>Kända personer i {section} som finns i {segments}, men inte i {others}.</translation>
    </message>
    <message>
        <source>Unknown people in {section} who are in {segments}, but not in {others}.</source>
        <translation>Okända personer i {section} som finns i {segments}, men inte i {others}.</translation>
    </message>
    <message>
        <source>People in {section} who are in {segments}.</source>
        <translation>Personer i {section} som finns i {segments}.</translation>
    </message>
    <message>
        <source>Known people in {section} who are in {segments}.</source>
        <translation>Kända personer i {section} som finns i {segments}.</translation>
    </message>
    <message>
        <source>Unknown people in {section} who are in {segments}.</source>
        <translation>Okända personer i {section} som finns i {segments}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} och %Ln till</numerusform>
            <numerusform>{names} och %Ln till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} or %Ln more</source>
        <translation>
            <numerusform>{names} eller %Ln till</numerusform>
            <numerusform>{names} eller %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} och {last}</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <translation>{names} eller {last}</translation>
    </message>
</context>
<context>
    <name>ReportRemovalQuestion</name>
    <message>
        <source>The downloaded file is deleted. To get it back, request the report again.</source>
        <translation>Den hämtade filen tas bort. Beställ rapporten igen om du vill ha tillbaka den.</translation>
    </message>
    <message>
        <source>Remove reports</source>
        <translation>Ta bort rapporter</translation>
    </message>
    <message>
        <source>Remove report</source>
        <translation>Ta bort rapport</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Nothing is removed.</source>
        <translation>Inget tas bort.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll den</translation>
    </message>
    <message>
        <source>Remove without saving</source>
        <translation>Ta bort utan att spara</translation>
    </message>
    <message>
        <source>Keeps the report in the list.</source>
        <translation>Rapporten blir kvar i listan.</translation>
    </message>
    <message>
        <source>“{name}” is still in progress.</source>
        <translation>”{name}” pågår fortfarande.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are still in progress.</source>
        <translation>
            <numerusform>%Ln rapport pågår fortfarande.</numerusform>
            <numerusform>%Ln rapporter pågår fortfarande.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not saved yet.</source>
        <translation>”{name}” är inte sparad än.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are not saved yet.</source>
        <translation>
            <numerusform>%Ln rapport är inte sparad än.</numerusform>
            <numerusform>%Ln rapporter är inte sparade än.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is cancelled. To get it, request it again.</source>
        <translation>Den avbryts. Beställ den igen om du behöver den.</translation>
    </message>
    <message>
        <source>APSIS One may still prepare it, but it will not be downloaded. To get it, request it again.</source>
        <translation>APSIS One kan ändå ta fram rapporten, men den hämtas inte. Beställ den igen om du behöver den.</translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Tab and the arrow keys move between reports and their buttons. Enter presses a button.</source>
        <translation>Tabb och piltangenterna går mellan rapporter och deras knappar. Retur trycker på en knapp.</translation>
    </message>
    <message>
        <source>Space selects a report beside others.</source>
        <translation>Blanksteg markerar en rapport utöver andra.</translation>
    </message>
</context>
<context>
    <name>ReportsHeader</name>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Search reports</source>
        <translation>Sök bland rapporter</translation>
    </message>
    <message>
        <source>Searches names, sections, segments, columns, files and states.</source>
        <translation>Söker i namn, sektioner, segment, kolumner, filer och status.</translation>
    </message>
    <message>
        <source>Shown reports</source>
        <translation>Rapporter som visas</translation>
    </message>
    <message>
        <source>Searches all reports.</source>
        <translation>Söker bland alla rapporter.</translation>
    </message>
    <message>
        <source>Saves these reports in one folder.</source>
        <translation>Sparar rapporterna i en och samma mapp.</translation>
    </message>
    <message>
        <source>Removes these reports from the list.</source>
        <translation>Tar bort rapporterna från listan.</translation>
    </message>
    <message numerus="yes">
        <source>Sa&amp;ve %Ln…</source>
        <comment>so many selected reports</comment>
        <translation>
            <numerusform>S&amp;para %Ln…</numerusform>
            <numerusform>S&amp;para %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sa&amp;ve all %Ln…</source>
        <comment>all reports that are ready</comment>
        <translation>
            <numerusform>S&amp;para alla %Ln…</numerusform>
            <numerusform>S&amp;para alla %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %Ln from the list</source>
        <comment>so many selected reports</comment>
        <translation>
            <numerusform>Ta bor&amp;t %Ln från listan</numerusform>
            <numerusform>Ta bor&amp;t %Ln från listan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more i&amp;n All</source>
        <comment>so many matches of the search</comment>
        <translation>
            <numerusform>%Ln till &amp;i Alla</numerusform>
            <numerusform>%Ln till &amp;i Alla</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all reports</source>
        <translation>Visa alla rapporter</translation>
    </message>
    <message>
        <source>Show only reports to save</source>
        <translation>Visa bara rapporter att spara</translation>
    </message>
    <message>
        <source>Show only reports in progress</source>
        <translation>Visa bara pågående rapporter</translation>
    </message>
    <message>
        <source>Show only problems</source>
        <translation>Visa bara problem</translation>
    </message>
</context>
<context>
    <name>ReportsPanel</name>
    <message>
        <source>Select a report in the list first</source>
        <translation>Välj en rapport i listan först</translation>
    </message>
    <message>
        <source>Save the selected reports, or the first that is ready</source>
        <translation>Spara de markerade rapporterna, eller den första som är klar</translation>
    </message>
    <message>
        <source>Look inside a report</source>
        <translation>Visa innehållet i en rapport</translation>
    </message>
    <message>
        <source>Press Enter to search all reports.</source>
        <translation>Tryck på Retur för att söka bland alla rapporter.</translation>
    </message>
    <message>
        <source>No matches for “{words}”</source>
        <translation>Inga träffar på ”{words}”</translation>
    </message>
    <message>
        <source>Clear the search to see all reports.</source>
        <translation>Rensa sökningen för att se alla rapporter.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Inga rapporter här</translation>
    </message>
    <message>
        <source>Choose All to see all reports.</source>
        <translation>Välj Alla för att se alla rapporter.</translation>
    </message>
    <message>
        <source>No reports on this connection yet</source>
        <translation>Inga rapporter för den här anslutningen än</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Inga rapporter än</translation>
    </message>
    <message>
        <source>Choose segments and columns, then request a report. You can follow it here.</source>
        <translation>Välj segment och kolumner och beställ en rapport. Här kan du följa den.</translation>
    </message>
</context>
<context>
    <name>RequestBar</name>
    <message>
        <source>Req&amp;uest report</source>
        <translation>&amp;Beställ rapport</translation>
    </message>
    <message>
        <source>Request the report</source>
        <translation>Beställ rapporten</translation>
    </message>
</context>
<context>
    <name>RequestWording</name>
    <message>
        <source>Choose a section.</source>
        <translation>Välj en sektion.</translation>
    </message>
    <message>
        <source>Choose a segment to include.</source>
        <translation>Välj ett segment att ta med.</translation>
    </message>
    <message>
        <source>Choose at least one segment.</source>
        <translation>Välj minst ett segment.</translation>
    </message>
    <message>
        <source>A segment is both included and excluded.</source>
        <translation>Samma segment är både medtaget och uteslutet.</translation>
    </message>
    <message>
        <source>No columns chosen: the file will contain only export keys, no names or addresses.</source>
        <translation>Inga kolumner valda: filen innehåller bara exportnycklar, inga namn eller adresser.</translation>
    </message>
    <message>
        <source>{sentence} Last time: {number}</source>
        <translation>{sentence} Förra gången: {number}</translation>
    </message>
    <message numerus="yes">
        <source>APSIS One prepares %Ln lists. Apsis Desktop combines them on this computer.</source>
        <translation>
            <numerusform>%Ln lista tas fram av APSIS One. Apsis Desktop slår ihop dem på den här datorn.</numerusform>
            <numerusform>%Ln listor tas fram av APSIS One. Apsis Desktop slår ihop dem på den här datorn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Report name</source>
        <translation>Rapportens namn</translation>
    </message>
    <message>
        <source>Enter saves the name, Esc cancels.</source>
        <translation>Retur sparar namnet, Esc avbryter.</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>The arrow keys move between cells. Shift selects more of them, and the menu key sorts by a column.</source>
        <translation>Piltangenterna går mellan cellerna. Skift markerar fler, och menytangenten sorterar efter en kolumn.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Sortera stigande</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Sortera fallande</translation>
    </message>
    <message>
        <source>Order of the file</source>
        <translation>Filens ordning</translation>
    </message>
</context>
<context>
    <name>SameNames</name>
    <message>
        <source>built in</source>
        <translation>inbyggd</translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
</context>
<context>
    <name>SaveAll</name>
    <message numerus="yes">
        <source>Save %Ln reports in a folder</source>
        <translation>
            <numerusform>Spara %Ln rapport i en mapp</numerusform>
            <numerusform>Spara %Ln rapporter i en mapp</numerusform>
        </translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Spara här</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Spara rapport</translation>
    </message>
</context>
<context>
    <name>SavedFilesDialog</name>
    <message>
        <source>Saved files</source>
        <translation>Sparade filer</translation>
    </message>
    <message>
        <source>Do you still need these files?</source>
        <translation>Behöver du fortfarande filerna?</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Bestäm senare</translation>
    </message>
    <message>
        <source>Keeps all files. You will be reminded again.</source>
        <translation>Alla filer ligger kvar, och du får en ny påminnelse.</translation>
    </message>
    <message>
        <source>They contain personal data.</source>
        <translation>De innehåller personuppgifter.</translation>
    </message>
    <message>
        <source>You will not be reminded of the others again.</source>
        <translation>Du påminns inte om de andra igen.</translation>
    </message>
    <message>
        <source>Files changed since you saved them are not ticked, so that the changes are not lost.</source>
        <translation>Filer som har ändrats sedan du sparade dem är inte ikryssade, så att ändringarna inte går förlorade.</translation>
    </message>
    <message>
        <source>{file}, saved {day}, changed since</source>
        <translation>{file}, sparad {day}, ändrad sedan dess</translation>
    </message>
    <message>
        <source>{file}, saved {day}</source>
        <translation>{file}, sparad {day}</translation>
    </message>
    <message>
        <source>{file}, in {folder}</source>
        <translation>{file}, i {folder}</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Behåll alla</translation>
    </message>
</context>
<context>
    <name>SavedFilesNotice</name>
    <message>
        <source>A file you saved a while ago still exists. It contains personal data.</source>
        <translation>En fil som du sparade för ett tag sedan finns kvar. Den innehåller personuppgifter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files you saved a while ago still exist. They contain personal data.</source>
        <translation>
            <numerusform>%Ln fil som du sparade för ett tag sedan finns kvar. Den innehåller personuppgifter.</numerusform>
            <numerusform>%Ln filer som du sparade för ett tag sedan finns kvar. De innehåller personuppgifter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review files…</source>
        <translation>Gå igenom filerna…</translation>
    </message>
    <message>
        <source>Review file…</source>
        <translation>Gå igenom filen…</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Ta bort permanent</translation>
    </message>
    <message>
        <source>The file was deleted.</source>
        <translation>Filen har tagits bort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were deleted.</source>
        <translation>
            <numerusform>%Ln fil har tagits bort.</numerusform>
            <numerusform>%Ln filer har tagits bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted, because they are open in another program or were changed: {files}</source>
        <translation>Togs inte bort, eftersom de är öppna i ett annat program eller har ändrats: {files}</translation>
    </message>
</context>
<context>
    <name>SavedTogetherNotice</name>
    <message>
        <source>{file} was saved in {folder}.</source>
        <translation>{file} sparades i {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports were saved in {folder}.</source>
        <translation>
            <numerusform>%Ln rapport sparades i {folder}.</numerusform>
            <numerusform>%Ln rapporter sparades i {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports could not be saved. See their rows for details.</source>
        <translation>
            <numerusform>%Ln rapport kunde inte sparas. Se detaljer på raden.</numerusform>
            <numerusform>%Ln rapporter kunde inte sparas. Se detaljer på raderna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mapp</translation>
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
            <numerusform>%Ln rapport har gått ut</numerusform>
            <numerusform>%Ln rapporter har gått ut</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is being prepared</source>
        <translation>{name} tas fram</translation>
    </message>
    <message>
        <source>{name} is ready to save</source>
        <translation>{name} är klar att spara</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} är sparad</translation>
    </message>
    <message>
        <source>{name} failed</source>
        <translation>{name} misslyckades</translation>
    </message>
    <message>
        <source>{name} may not have reached APSIS One</source>
        <translation>{name} har kanske inte nått APSIS One</translation>
    </message>
    <message>
        <source>{name} has expired</source>
        <translation>{name} har gått ut</translation>
    </message>
    <message>
        <source>{name} is cancelled</source>
        <translation>{name} är avbruten</translation>
    </message>
</context>
<context>
    <name>SectionPicker</name>
    <message>
        <source>Section</source>
        <translation>Sektion</translation>
    </message>
    <message>
        <source>A part of your account, with its own columns.</source>
        <translation>En del av kontot, med egna kolumner.</translation>
    </message>
    <message>
        <source>Choose a part of your account</source>
        <translation>Välj en del av kontot</translation>
    </message>
    <message>
        <source>This account has no sections</source>
        <translation>Kontot har inga sektioner</translation>
    </message>
    <message>
        <source>Loading sections…</source>
        <translation>Läser in sektioner…</translation>
    </message>
    <message>
        <source>The sections could not be loaded</source>
        <translation>Sektionerna kunde inte läsas in</translation>
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
        <translation>inte</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>uteslutet</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all chosen segments</source>
        <translation>Visa alla valda segment</translation>
    </message>
    <message>
        <source>Do not use this segment</source>
        <translation>Använd inte segmentet</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Uteslut</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allmänt</translation>
    </message>
    <message>
        <source>Language and notifications</source>
        <translation>Språk och aviseringar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Folders, names of files, automatic saving</source>
        <translation>Mappar, filnamn, automatiskt sparande</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Integritet</translation>
    </message>
    <message>
        <source>How long reports are listed, reminders of saved files, remembered lists</source>
        <translation>Hur länge rapporter visas, påminnelser om sparade filer, ihågkomna listor</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>How much at a time, proxy</source>
        <translation>Antal samtidigt, proxy</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>The up and down arrows read them one by one.</source>
        <translation>Uppil och nedpil läser upp dem en i taget.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Press Alt and an underlined letter to go to a field or to press a button.</source>
        <translation>Tryck på Alt och en understruken bokstav för att gå till ett fält eller trycka på en knapp.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Nothing you see here is kept, and the file stays as it is.</source>
        <translation>Inget av det som visas här sparas, och filen ändras inte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows match</source>
        <translation>
            <numerusform>%Ln rad matchar</numerusform>
            <numerusform>%Ln rader matchar</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Söker…</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows were copied</source>
        <translation>
            <numerusform>Den första %Ln raden kopierades</numerusform>
            <numerusform>De första %Ln raderna kopierades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln rad kopierad</numerusform>
            <numerusform>%Ln rader kopierade</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows match</source>
        <translation>Inga rader matchar</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>Listan är tom</translation>
    </message>
    <message>
        <source>Rows {first}–{last} of {count} that match; {all} in the list</source>
        <translation>Rad {first}–{last} av {count} som matchar; {all} i listan</translation>
    </message>
    <message>
        <source>Rows {first}–{last} of {count}</source>
        <translation>Rad {first}–{last} av {count}</translation>
    </message>
    <message>
        <source>Other connections: {counts}</source>
        <translation>Andra anslutningar: {counts}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln pågår</numerusform>
            <numerusform>%Ln pågår</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to save</source>
        <translation>
            <numerusform>%Ln klar att spara</numerusform>
            <numerusform>%Ln klara att spara</numerusform>
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
        <translation>Mappen svarar inte. Rapporten sparas när den svarar. Välj Spara… igen om du vill använda en annan mapp.</translation>
    </message>
    <message>
        <source>Checking what Excel would change…</source>
        <translation>Kontrollerar vad Excel skulle ändra…</translation>
    </message>
    <message>
        <source>export key only</source>
        <translation>bara exportnyckeln</translation>
    </message>
    <message>
        <source>one column</source>
        <translation>en kolumn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln kolumn</numerusform>
            <numerusform>%Ln kolumner</numerusform>
        </translation>
    </message>
    <message>
        <source>Requesting.</source>
        <translation>Beställs.</translation>
    </message>
    <message>
        <source>Queued.</source>
        <translation>I kö.</translation>
    </message>
    <message>
        <source>APSIS One cannot be reached.</source>
        <translation>Det går inte att nå APSIS One.</translation>
    </message>
    <message>
        <source>{trouble} Trying again automatically.</source>
        <translation>{trouble} Försöker igen automatiskt.</translation>
    </message>
    <message>
        <source>Preparing.</source>
        <translation>Tas fram.</translation>
    </message>
    <message>
        <source>Preparing, {time} so far.</source>
        <translation>Tas fram, {time} hittills.</translation>
    </message>
    <message>
        <source>Preparing. Usually ready in {usual}.</source>
        <translation>Tas fram. Brukar bli klar på {usual}.</translation>
    </message>
    <message>
        <source>Preparing. Usually ready in {usual}; {time} so far.</source>
        <translation>Tas fram. Brukar bli klar på {usual}; {time} hittills.</translation>
    </message>
    <message>
        <source>Downloading.</source>
        <translation>Hämtas.</translation>
    </message>
    <message>
        <source>Downloading, {received} so far.</source>
        <translation>Hämtas, {received} hittills.</translation>
    </message>
    <message>
        <source>Downloading {received} of {total}.</source>
        <translation>Hämtas, {received} av {total}.</translation>
    </message>
    <message>
        <source>Saving {copied} of {total}…</source>
        <translation>Sparas, {copied} av {total}…</translation>
    </message>
    <message>
        <source>Ready to save.</source>
        <translation>Klar att spara.</translation>
    </message>
    <message>
        <source>Ready to save, {size}.</source>
        <translation>Klar att spara, {size}.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Sparad.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Sparad som {file}</translation>
    </message>
    <message>
        <source>Saved in {folder} as {file}</source>
        <translation>Sparad i {folder} som {file}</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Avbruten.</translation>
    </message>
    <message>
        <source>Expired: it was not saved in time.</source>
        <translation>Utgången: den sparades inte i tid.</translation>
    </message>
    <message>
        <source>Expired: APSIS One kept it until {moment}.</source>
        <translation>Utgången: APSIS One behöll den fram till {moment}.</translation>
    </message>
    <message>
        <source>{file} was moved or deleted. You can save it again.</source>
        <translation>{file} har flyttats eller tagits bort. Du kan spara rapporten igen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparas…</translation>
    </message>
    <message>
        <source>{ready} It is deleted once the date is confirmed by APSIS One.</source>
        <translation>{ready} Den tas bort när APSIS One har bekräftat datumet.</translation>
    </message>
    <message>
        <source>{ready} Save it before {until}.</source>
        <translation>{ready} Spara den före {until}.</translation>
    </message>
    <message>
        <source>No program on this computer can show folders. The file is {path}</source>
        <translation>Inget program på datorn kan visa mappar. Filen är {path}</translation>
    </message>
    <message>
        <source>The earlier file was moved or deleted.</source>
        <translation>Den tidigare filen har flyttats eller tagits bort.</translation>
    </message>
    <message>
        <source>No program on this computer can open {file}. It is in its folder.</source>
        <translation>Inget program på datorn kan öppna {file}. Filen ligger kvar i sin mapp.</translation>
    </message>
    <message>
        <source>{file} was moved or deleted. Request it again if you still need it.</source>
        <translation>{file} har flyttats eller tagits bort. Beställ rapporten igen om du fortfarande behöver den.</translation>
    </message>
</context>
<context>
    <name>StoreController</name>
    <message>
        <source>Recovered: {file}</source>
        <translation>Återfunnen: {file}</translation>
    </message>
</context>
<context>
    <name>SuggestedFirst</name>
    <message>
        <source>Recently used</source>
        <translation>Senast använda</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Inbyggda</translation>
    </message>
</context>
<context>
    <name>SupportNotice</name>
    <message>
        <source>Something unexpected happened. Your reports are kept. If anything looks wrong, quit Apsis Desktop and start it again.</source>
        <translation>Något oväntat hände. Dina rapporter finns kvar. Om något ser fel ut avslutar du Apsis Desktop och startar det igen.</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Kopiera detaljer till supporten</translation>
    </message>
    <message>
        <source>Details copied. Paste them into a message to the person who supports you.</source>
        <translation>Detaljerna är kopierade. Klistra in dem i ett meddelande till den som hjälper dig.</translation>
    </message>
    <message>
        <source>The log is in the folder {folder}.</source>
        <translation>Loggen finns i mappen {folder}.</translation>
    </message>
</context>
<context>
    <name>SyncedFolderNotice</name>
    <message>
        <source>{folder} syncs to {service}, so the personal data in the file is copied there too.</source>
        <translation>{folder} synkas till {service}. Filen innehåller personuppgifter och kopieras även dit.</translation>
    </message>
</context>
<context>
    <name>ToldApartBy</name>
    <message>
        <source>Choose a column</source>
        <translation>Välj en kolumn</translation>
    </message>
    <message>
        <source>Match people by</source>
        <translation>Matcha personer efter</translation>
    </message>
    <message>
        <source>A column of this report. Spaces around a value and case in email addresses are ignored.</source>
        <translation>En kolumn i den här rapporten. Blanksteg runt ett värde och skiftläge i e-postadresser ignoreras.</translation>
    </message>
    <message>
        <source>Column in the other list</source>
        <translation>Kolumn i den andra listan</translation>
    </message>
    <message>
        <source>Choose its column</source>
        <translation>Välj dess kolumn</translation>
    </message>
    <message>
        <source>The matching column in the other list.</source>
        <translation>Motsvarande kolumn i den andra listan.</translation>
    </message>
    <message>
        <source>same as</source>
        <translation>samma som</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Ticked files are moved to the Recycle Bin.</source>
        <translation>Ikryssade filer flyttas till Papperskorgen.</translation>
    </message>
    <message>
        <source>Ticked files are moved to the trash.</source>
        <translation>Ikryssade filer flyttas till papperskorgen.</translation>
    </message>
    <message>
        <source>Move one file to the Recycle Bin</source>
        <translation>Flytta en fil till Papperskorgen</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln files to the Recycle Bin</source>
        <translation>
            <numerusform>Flytta %Ln fil till Papperskorgen</numerusform>
            <numerusform>Flytta %Ln filer till Papperskorgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move one file to the trash</source>
        <translation>Flytta en fil till papperskorgen</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln files to the trash</source>
        <translation>
            <numerusform>Flytta %Ln fil till papperskorgen</numerusform>
            <numerusform>Flytta %Ln filer till papperskorgen</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was moved to the Recycle Bin. Empty the Recycle Bin to delete it permanently.</source>
        <translation>Filen har flyttats till Papperskorgen. Töm Papperskorgen för att ta bort den permanent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were moved to the Recycle Bin. Empty the Recycle Bin to delete them permanently.</source>
        <translation>
            <numerusform>%Ln fil har flyttats till Papperskorgen. Töm Papperskorgen för att ta bort den permanent.</numerusform>
            <numerusform>%Ln filer har flyttats till Papperskorgen. Töm Papperskorgen för att ta bort dem permanent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was moved to the trash. Empty the trash to delete it permanently.</source>
        <translation>Filen har flyttats till papperskorgen. Töm papperskorgen för att ta bort den permanent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were moved to the trash. Empty the trash to delete them permanently.</source>
        <translation>
            <numerusform>%Ln fil har flyttats till papperskorgen. Töm papperskorgen för att ta bort den permanent.</numerusform>
            <numerusform>%Ln filer har flyttats till papperskorgen. Töm papperskorgen för att ta bort dem permanent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted, because there is no Recycle Bin on their disk: {files}</source>
        <translation>Togs inte bort, eftersom disken inte har någon papperskorg: {files}</translation>
    </message>
    <message>
        <source>Not deleted, because there is no trash on their disk: {files}</source>
        <translation>Togs inte bort, eftersom disken inte har någon papperskorg: {files}</translation>
    </message>
</context>
<context>
    <name>UpdateNotice</name>
    <message>
        <source>Version {version} of Apsis Desktop is available.</source>
        <translation>Version {version} av Apsis Desktop är tillgänglig.</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>Öppna hämtningssidan</translation>
    </message>
    <message>
        <source>Get it from {address}</source>
        <translation>Hämta den från {address}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Connect to APSIS One…</source>
        <translation>Anslut till APSIS One…</translation>
    </message>
    <message>
        <source>Try it with practice data</source>
        <translation>Prova med övningsdata</translation>
    </message>
    <message>
        <source>Get lists of people out of APSIS One</source>
        <translation>Hämta profillistor från APSIS One</translation>
    </message>
    <message>
        <source>Choose who and which columns, request the report, and save it for Excel or as CSV when it is ready.</source>
        <translation>Välj profiler och kolumner, beställ rapporten och spara den som CSV eller Excel när den är klar.</translation>
    </message>
    <message>
        <source>Use your own account</source>
        <translation>Använd ditt eget konto</translation>
    </message>
    <message>
        <source>You need a key. An Admin of your APSIS One account can create one.</source>
        <translation>Du behöver en nyckel. En administratör för ert APSIS One-konto kan skapa en.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Titta runt först</translation>
    </message>
    <message>
        <source>The same steps with fictional people. Nothing leaves this computer.</source>
        <translation>Samma steg, med påhittade personer. Inget lämnar datorn.</translation>
    </message>
</context>
<context>
    <name>WhichSegmentBox</name>
    <message>
        <source>&amp;Add a yes/no column for each segment</source>
        <translation>&amp;Lägg till en ja/nej-kolumn för varje segment</translation>
    </message>
    <message>
        <source>The file then says of each person which of the segments they are in.</source>
        <translation>Filen visar då vilka av segmenten varje person finns i.</translation>
    </message>
    <message>
        <source>For people in any of several segments.</source>
        <translation>För personer i något av flera segment.</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;New report</source>
        <translation>&amp;Ny rapport</translation>
    </message>
    <message>
        <source>Look inside a &amp;file…</source>
        <translation>Visa innehållet i en &amp;fil…</translation>
    </message>
    <message>
        <source>&amp;Connect to APSIS One…</source>
        <translation>&amp;Anslut till APSIS One…</translation>
    </message>
    <message>
        <source>C&amp;onnections…</source>
        <translation>Anslutnin&amp;gar…</translation>
    </message>
    <message>
        <source>&amp;Practice data</source>
        <translation>&amp;Övningsdata</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Inställningar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;vsluta</translation>
    </message>
    <message>
        <source>C&amp;lear past reports…</source>
        <translation>Ta bort &amp;tidigare rapporter…</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts</source>
        <translation>Kor&amp;tkommandon</translation>
    </message>
    <message>
        <source>&amp;Copy details for support</source>
        <translation>&amp;Kopiera detaljer till supporten</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Öppna &amp;loggmappen</translation>
    </message>
    <message>
        <source>&amp;About Apsis Desktop</source>
        <translation>&amp;Om Apsis Desktop</translation>
    </message>
    <message>
        <source>P&amp;resets</source>
        <translation>&amp;Mallar</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Go to the other half of the window</source>
        <translation>Gå till den andra halvan av fönstret</translation>
    </message>
</context>
<context>
    <name>_ColumnDelegate</name>
    <message>
        <source>Every value is different</source>
        <translation>Alla värden är olika</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>_NamedProxy</name>
    <message>
        <source>Proxy address</source>
        <translation>Proxyns adress</translation>
    </message>
    <message>
        <source>Without an address, the system’s proxy is used.</source>
        <translation>Utan adress används systemets proxy.</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Användarnamn för proxyn</translation>
    </message>
    <message>
        <source>Only if the proxy requires one</source>
        <translation>Bara om proxyn kräver det</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Lösenord för proxyn</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adress</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>A&amp;nvändarnamn</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>Kept in the keyring</source>
        <translation>Sparat i nyckelringen</translation>
    </message>
    <message>
        <source>Enter the user name and password in their own fields.</source>
        <translation>Ange användarnamn och lösenord i deras egna fält.</translation>
    </message>
    <message>
        <source>Only HTTP proxies are supported.</source>
        <translation>Bara HTTP-proxyer stöds.</translation>
    </message>
    <message>
        <source>Use this form: proxy.example.com:8080</source>
        <translation>Skriv så här: proxy.example.com:8080</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Asia-Pacific</source>
        <translation>Asien och Stillahavsområdet</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong.</source>
        <translation>Något gick fel.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Försök igen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Avbruten.</translation>
    </message>
    <message>
        <source>APSIS One does not accept this key.</source>
        <translation>APSIS One godkänner inte nyckeln.</translation>
    </message>
    <message>
        <source>Check the connection, or ask your administrator for a new key.</source>
        <translation>Kontrollera anslutningen, eller be administratören om en ny nyckel.</translation>
    </message>
    <message>
        <source>APSIS One does not know this key.</source>
        <translation>APSIS One känner inte till nyckeln.</translation>
    </message>
    <message>
        <source>Check the client ID, the secret and the region, or ask your administrator for a new key.</source>
        <translation>Kontrollera klient-ID, hemlighet och region, eller be administratören om en ny nyckel.</translation>
    </message>
    <message>
        <source>This key does not have permission to do that in APSIS One. {words}</source>
        <translation>Nyckeln har inte behörighet till det i APSIS One. {words}</translation>
    </message>
    <message>
        <source>Choose another section, or ask your administrator to give the key more permissions.</source>
        <translation>Välj en annan sektion, eller be administratören att ge nyckeln fler behörigheter.</translation>
    </message>
    <message>
        <source>The secret for the connection “{connection}” is missing from this computer’s keyring.</source>
        <translation>Hemligheten för anslutningen ”{connection}” finns inte i datorns nyckelring.</translation>
    </message>
    <message>
        <source>Connect again with the client ID and secret.</source>
        <translation>Anslut igen med klient-ID och klienthemlighet.</translation>
    </message>
    <message>
        <source>APSIS One cannot be reached right now.</source>
        <translation>Det går inte att nå APSIS One just nu.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Försök igen senare.</translation>
    </message>
    <message>
        <source>Cannot connect to APSIS One.</source>
        <translation>Det går inte att ansluta till APSIS One.</translation>
    </message>
    <message>
        <source>Check this computer’s network connection and try again.</source>
        <translation>Kontrollera datorns nätverksanslutning och försök igen.</translation>
    </message>
    <message>
        <source>The connection to APSIS One was lost.</source>
        <translation>Anslutningen till APSIS One bröts.</translation>
    </message>
    <message>
        <source>APSIS One did not respond in time.</source>
        <translation>APSIS One svarade inte i tid.</translation>
    </message>
    <message>
        <source>The download is too slow.</source>
        <translation>Hämtningen går för långsamt.</translation>
    </message>
    <message>
        <source>APSIS One is busy or has a problem (status {status}).</source>
        <translation>APSIS One är upptaget eller har ett problem (status {status}).</translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be verified.</source>
        <translation>Den säkra anslutningen till {host} kunde inte verifieras.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time, or ask your IT department about its certificates.</source>
        <translation>Kontrollera datorns datum och tid, eller fråga IT-avdelningen om datorns certifikat.</translation>
    </message>
    <message>
        <source>The network’s proxy blocked the connection.</source>
        <translation>Nätverkets proxy blockerade anslutningen.</translation>
    </message>
    <message>
        <source>Ask your IT department for access to {host}.</source>
        <translation>Be IT-avdelningen om åtkomst till {host}.</translation>
    </message>
    <message>
        <source>The network’s proxy requires a user name and password.</source>
        <translation>Nätverkets proxy kräver användarnamn och lösenord.</translation>
    </message>
    <message>
        <source>Check them in Settings &gt; Network, or ask your IT department.</source>
        <translation>Kontrollera dem i Inställningar &gt; Nätverk, eller fråga IT-avdelningen.</translation>
    </message>
    <message>
        <source>The network’s proxy could not reach {host} (status {status}).</source>
        <translation>Nätverkets proxy kunde inte nå {host} (status {status}).</translation>
    </message>
    <message>
        <source>The proxy {proxy} is a {kind} proxy, which Apsis Desktop does not support.</source>
        <translation>Proxyn {proxy} är av typen {kind}, som Apsis Desktop inte stöder.</translation>
    </message>
    <message>
        <source>Choose an HTTP proxy, or no proxy, in Settings &gt; Network, or ask your IT department.</source>
        <translation>Välj en HTTP-proxy eller ingen proxy i Inställningar &gt; Nätverk, eller fråga IT-avdelningen.</translation>
    </message>
    <message>
        <source>The proxy address “{proxy}” is not valid.</source>
        <translation>Proxyadressen ”{proxy}” är ogiltig.</translation>
    </message>
    <message>
        <source>Correct it in the system settings, or enter a proxy in Settings &gt; Network.</source>
        <translation>Rätta den i systeminställningarna, eller ange en proxy i Inställningar &gt; Nätverk.</translation>
    </message>
    <message>
        <source>The practice account could not be started on this computer.</source>
        <translation>Övningskontot kunde inte startas på datorn.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Stäng andra program och försök igen.</translation>
    </message>
    <message>
        <source>The response did not come from APSIS One, or could not be read.</source>
        <translation>Svaret kom inte från APSIS One eller gick inte att läsa.</translation>
    </message>
    <message>
        <source>If this network has a sign-in page, open a browser and sign in, then try again.</source>
        <translation>Om nätverket har en inloggningssida öppnar du en webbläsare och loggar in. Försök sedan igen.</translation>
    </message>
    <message>
        <source>APSIS One returned only part of the list.</source>
        <translation>APSIS One skickade bara en del av listan.</translation>
    </message>
    <message>
        <source>Try again later. If the problem continues, tell your administrator.</source>
        <translation>Försök igen senare. Kontakta administratören om problemet kvarstår.</translation>
    </message>
    <message>
        <source>APSIS One answered: {words}</source>
        <translation>APSIS One svarade: {words}</translation>
    </message>
    <message>
        <source>The report could not be created.</source>
        <translation>Rapporten kunde inte skapas.</translation>
    </message>
    <message>
        <source>Request it again.</source>
        <translation>Beställ den igen.</translation>
    </message>
    <message>
        <source>Some choices are missing. {words}</source>
        <translation>Vissa val saknas. {words}</translation>
    </message>
    <message>
        <source>APSIS One rejected the request: {words}</source>
        <translation>APSIS One avvisade beställningen: {words}</translation>
    </message>
    <message>
        <source>Change your choices and request it again.</source>
        <translation>Ändra valen och beställ den igen.</translation>
    </message>
    <message>
        <source>APSIS One rejected the request without giving a reason (status {status}).</source>
        <translation>APSIS One avvisade beställningen utan att ange någon orsak (status {status}).</translation>
    </message>
    <message>
        <source>APSIS One does not accept several segments in one request: {words}</source>
        <translation>APSIS One godtar inte flera segment i samma beställning: {words}</translation>
    </message>
    <message>
        <source>APSIS One does not accept several segments in one request (status {status}).</source>
        <translation>APSIS One godtar inte flera segment i samma beställning (status {status}).</translation>
    </message>
    <message>
        <source>This report is too large for APSIS One.</source>
        <translation>Rapporten är för stor för APSIS One.</translation>
    </message>
    <message>
        <source>Choose smaller segments, and request it again.</source>
        <translation>Välj mindre segment och beställ den igen.</translation>
    </message>
    <message>
        <source>This report has too many columns.</source>
        <translation>Rapporten har för många kolumner.</translation>
    </message>
    <message>
        <source>Choose fewer columns, and request it again.</source>
        <translation>Välj färre kolumner och beställ den igen.</translation>
    </message>
    <message>
        <source>APSIS One did not confirm the request. It may already be preparing this report.</source>
        <translation>APSIS One bekräftade inte beställningen. Rapporten tas kanske redan fram.</translation>
    </message>
    <message>
        <source>Request it again if you still need it.</source>
        <translation>Beställ den igen om du fortfarande behöver den.</translation>
    </message>
    <message>
        <source>APSIS One sent a link to another site ({host}), so nothing was downloaded.</source>
        <translation>APSIS One skickade en länk till en annan webbplats ({host}), så inget hämtades.</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>Kontakta administratören.</translation>
    </message>
    <message>
        <source>APSIS One sent a link that is not secure ({address}), so nothing was downloaded.</source>
        <translation>APSIS One skickade en länk som inte är säker ({address}), så inget hämtades.</translation>
    </message>
    <message>
        <source>APSIS One sent a link that cannot be used, so nothing was downloaded.</source>
        <translation>APSIS One skickade en länk som inte går att använda, så inget hämtades.</translation>
    </message>
    <message>
        <source>APSIS One keeps a report for one day. This one has expired.</source>
        <translation>APSIS One behåller en rapport i ett dygn. Den här har gått ut.</translation>
    </message>
    <message>
        <source>APSIS One no longer has this report.</source>
        <translation>APSIS One har inte kvar rapporten.</translation>
    </message>
    <message>
        <source>APSIS One could not create this report.</source>
        <translation>APSIS One kunde inte skapa rapporten.</translation>
    </message>
    <message>
        <source>The download is not a complete report, so it was discarded.</source>
        <translation>Den hämtade filen är inte en fullständig rapport, så den har tagits bort.</translation>
    </message>
    <message>
        <source>The download was cut off, so it was discarded.</source>
        <translation>Hämtningen avbröts, så filen har tagits bort.</translation>
    </message>
    <message>
        <source>The downloaded file is damaged, so it was discarded.</source>
        <translation>Den hämtade filen är skadad, så den har tagits bort.</translation>
    </message>
    <message>
        <source>The download is not in {wanted} format, so it was discarded.</source>
        <translation>Den hämtade filen är inte i formatet {wanted}, så den har tagits bort.</translation>
    </message>
    <message>
        <source>The downloaded file is empty, without even column headings, so it was discarded.</source>
        <translation>Den hämtade filen är tom och saknar även kolumnrubriker, så den har tagits bort.</translation>
    </message>
    <message>
        <source>This report has a row with too many or too few cells. It may be incomplete.</source>
        <translation>Rapporten har en rad med för många eller för få celler. Den kan vara ofullständig.</translation>
    </message>
    <message>
        <source>The parts of this report could not be combined.</source>
        <translation>Rapportens delar kunde inte slås ihop.</translation>
    </message>
    <message>
        <source>Request it again. If that does not help, request one report for each segment.</source>
        <translation>Beställ den igen. Om det inte hjälper beställer du en rapport per segment.</translation>
    </message>
    <message>
        <source>Part of this report is not UTF-8 text, so the parts could not be combined.</source>
        <translation>En del av rapporten är inte UTF-8-text, så delarna kunde inte slås ihop.</translation>
    </message>
    <message>
        <source>Part of this report has a row with too many or too few cells, so the parts could not be combined.</source>
        <translation>En del av rapporten har en rad med för många eller för få celler, så delarna kunde inte slås ihop.</translation>
    </message>
    <message>
        <source>Part of this report has a row larger than 16 MB, so the parts could not be combined.</source>
        <translation>En del av rapporten har en rad som är större än 16 MB, så delarna kunde inte slås ihop.</translation>
    </message>
    <message>
        <source>Part of this report has no column headings, so the parts could not be combined.</source>
        <translation>En del av rapporten saknar kolumnrubriker, så delarna kunde inte slås ihop.</translation>
    </message>
    <message>
        <source>Part of this report lacks a column that was requested, so the parts could not be combined.</source>
        <translation>En del av rapporten saknar en kolumn som beställdes, så delarna kunde inte slås ihop.</translation>
    </message>
    <message>
        <source>In part of this report, {count} columns could be the export key, so the parts could not be combined.</source>
        <translation>I en del av rapporten kan {count} kolumner vara exportnyckeln, så delarna kunde inte slås ihop.</translation>
    </message>
    <message>
        <source>The parts of this report have different export keys, so they could not be combined.</source>
        <translation>Rapportens delar har olika exportnycklar, så de kunde inte slås ihop.</translation>
    </message>
    <message>
        <source>Part of this report has rows without an export key, so the parts could not be combined.</source>
        <translation>En del av rapporten har rader utan exportnyckel, så delarna kunde inte slås ihop.</translation>
    </message>
    <message>
        <source>Part of this report has the same export key in several rows, so the parts could not be combined.</source>
        <translation>En del av rapporten har samma exportnyckel på flera rader, så delarna kunde inte slås ihop.</translation>
    </message>
    <message>
        <source>This report is too large to be combined on this computer.</source>
        <translation>Rapporten är för stor för att slås ihop på den här datorn.</translation>
    </message>
    <message>
        <source>Choose fewer columns or smaller segments, and request it again.</source>
        <translation>Välj färre kolumner eller mindre segment och beställ den igen.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, request one report for each segment.</source>
        <translation>Försök igen. Om det inte hjälper, beställ en rapport för varje segment.</translation>
    </message>
    <message>
        <source>This report has more columns, or more text in one cell, than Excel can hold.</source>
        <translation>Rapporten har fler kolumner, eller mer text i en cell, än Excel klarar.</translation>
    </message>
    <message>
        <source>The created file has other rows or columns than the report, so it was discarded.</source>
        <translation>Den skapade filen har andra rader eller kolumner än rapporten, så den har tagits bort.</translation>
    </message>
    <message>
        <source>Save the report as APSIS One creates it.</source>
        <translation>Spara rapporten så som APSIS One skapar den.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a list.</source>
        <translation>{file} går inte att läsa som en lista.</translation>
    </message>
    <message>
        <source>Choose a CSV or Excel file that has a heading for each column.</source>
        <translation>Välj en CSV- eller Excel-fil som har en rubrik för varje kolumn.</translation>
    </message>
    <message>
        <source>{file} was changed by another program while it was being read.</source>
        <translation>{file} ändrades av ett annat program medan den lästes.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Försök igen när det är klart.</translation>
    </message>
    <message>
        <source>{file} and {other} cannot be read as one list: they have different columns or are different kinds of file.</source>
        <translation>{file} och {other} kan inte läsas som en lista: de har olika kolumner eller är olika slags filer.</translation>
    </message>
    <message>
        <source>Choose the files that one list was split into.</source>
        <translation>Välj de filer som en lista delades upp i.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8, UTF-16 or Windows-1252 text.</source>
        <translation>{file} är inte text i UTF-8, UTF-16 eller Windows-1252.</translation>
    </message>
    <message>
        <source>{file} has a row with too many or too few cells. {where}</source>
        <translation>{file} har en rad med för många eller för få celler. {where}</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} är tom.</translation>
    </message>
    <message>
        <source>{file} is too large for this computer, or has a row larger than 16 MB.</source>
        <translation>{file} är för stor för den här datorn eller har en rad som är större än 16 MB.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Välj en mindre fil.</translation>
    </message>
    <message>
        <source>{file} is damaged or not a list.</source>
        <translation>{file} är skadad eller är inte en lista.</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Filen kunde inte sparas.</translation>
    </message>
    <message>
        <source>Save it in another folder.</source>
        <translation>Spara den i en annan mapp.</translation>
    </message>
    <message>
        <source>A file named {file} already exists.</source>
        <translation>Det finns redan en fil som heter {file}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Välj ett annat namn.</translation>
    </message>
    <message>
        <source>Files of {rows} rows would be {count} files, more than {most}.</source>
        <translation>Med {rows} rader per fil skulle det bli {count} filer, fler än {most}.</translation>
    </message>
    <message>
        <source>Choose more rows for each file.</source>
        <translation>Välj fler rader per fil.</translation>
    </message>
    <message>
        <source>All columns of this report are left out of the file.</source>
        <translation>Alla kolumner i rapporten utelämnas ur filen.</translation>
    </message>
    <message>
        <source>Keep at least one.</source>
        <translation>Behåll minst en.</translation>
    </message>
    <message>
        <source>{file} is open in another program.</source>
        <translation>{file} är öppen i ett annat program.</translation>
    </message>
    <message>
        <source>Close it there and save again.</source>
        <translation>Stäng den där och spara igen.</translation>
    </message>
    <message>
        <source>{file} is protected, so it cannot be replaced.</source>
        <translation>{file} är skyddad och kan inte ersättas.</translation>
    </message>
    <message>
        <source>{trouble} The complete report was saved as {file} instead.</source>
        <translation>{trouble} Hela rapporten är i stället sparad som {file}.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Mappen {folder} finns inte.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Välj en annan mapp.</translation>
    </message>
    <message>
        <source>This user’s home folder is unknown.</source>
        <translation>Användarens hemmapp är okänd.</translation>
    </message>
    <message>
        <source>Set HOME or APSIS_DESKTOP_HOME to a folder with write access.</source>
        <translation>Ange en mapp med skrivbehörighet i HOME eller APSIS_DESKTOP_HOME.</translation>
    </message>
    <message>
        <source>Files cannot be saved in {folder}.</source>
        <translation>Det går inte att spara filer i {folder}.</translation>
    </message>
    <message>
        <source>Apsis Desktop cannot store its files in {folder}.</source>
        <translation>Apsis Desktop kan inte spara sina filer i {folder}.</translation>
    </message>
    <message>
        <source>Ask your IT department for write access to it, then start Apsis Desktop again.</source>
        <translation>Be IT-avdelningen om skrivbehörighet där och starta sedan Apsis Desktop igen.</translation>
    </message>
    <message>
        <source>There is not enough disk space.</source>
        <translation>Det finns inte tillräckligt med plats på disken.</translation>
    </message>
    <message>
        <source>Free up some space or choose another disk, then try again.</source>
        <translation>Frigör utrymme eller välj en annan disk, och försök igen.</translation>
    </message>
    <message>
        <source>Free up some space and try again, or save the report on another disk.</source>
        <translation>Frigör utrymme och försök igen, eller spara rapporten på en annan disk.</translation>
    </message>
    <message>
        <source>There is not enough disk space for Apsis Desktop’s files in {folder}.</source>
        <translation>Det finns inte tillräckligt med plats på disken för Apsis Desktops filer i {folder}.</translation>
    </message>
    <message>
        <source>Free up some space and try again.</source>
        <translation>Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>The downloaded report cannot be stored in {folder} until you save it.</source>
        <translation>Den hämtade rapporten kan inte ligga i {folder} i väntan på att du sparar den.</translation>
    </message>
    <message>
        <source>Ask your IT department for write access to it, then try again.</source>
        <translation>Be IT-avdelningen om skrivbehörighet där och försök sedan igen.</translation>
    </message>
    <message>
        <source>{file} cannot be read, so it was not changed.</source>
        <translation>{file} går inte att läsa, så den har inte ändrats.</translation>
    </message>
    <message>
        <source>Check that you have permission to open it, then start Apsis Desktop again.</source>
        <translation>Kontrollera att du har behörighet att öppna den och starta sedan Apsis Desktop igen.</translation>
    </message>
    <message>
        <source>{file} is damaged, so it was not changed.</source>
        <translation>{file} är skadad, så den har inte ändrats.</translation>
    </message>
    <message>
        <source>Open Apsis Desktop’s window. It keeps the damaged file under another name and creates a new one.</source>
        <translation>Öppna Apsis Desktops fönster. Då sparas den skadade filen under ett annat namn, och en ny skapas.</translation>
    </message>
    <message>
        <source>The settings cannot be read. {words}</source>
        <translation>Inställningarna går inte att läsa. {words}</translation>
    </message>
    <message>
        <source>The name {file} cannot be used on this computer.</source>
        <translation>Namnet {file} kan inte användas på datorn.</translation>
    </message>
    <message>
        <source>Choose a shorter or simpler name.</source>
        <translation>Välj ett kortare eller enklare namn.</translation>
    </message>
    <message>
        <source>The settings file was damaged, so all settings were reset. The damaged file is kept as {file}.</source>
        <translation>Inställningsfilen var skadad, så alla inställningar har återställts. Den skadade filen finns kvar som {file}.</translation>
    </message>
    <message>
        <source>Connect to APSIS One again with the same key. Your reports will then be back in the list.</source>
        <translation>Anslut till APSIS One igen med samma nyckel, så finns dina rapporter i listan igen.</translation>
    </message>
    <message>
        <source>The presets file was damaged, so the list of presets is empty. The damaged file is kept as {file}.</source>
        <translation>Mallfilen var skadad, så listan med mallar är tom. Den skadade filen finns kvar som {file}.</translation>
    </message>
    <message>
        <source>Save the presets you still need again.</source>
        <translation>Spara på nytt de mallar som du fortfarande behöver.</translation>
    </message>
    <message>
        <source>{file} could not be read.</source>
        <translation>{file} kunde inte läsas.</translation>
    </message>
    <message>
        <source>Request the report again. Each segment is now requested separately.</source>
        <translation>Beställ rapporten igen. Varje segment beställs nu för sig.</translation>
    </message>
    <message>
        <source>Save it as CSV instead.</source>
        <translation>Spara den som CSV i stället.</translation>
    </message>
    <message>
        <source>Check that the file still exists and that you have permission to open it.</source>
        <translation>Kontrollera att filen finns kvar och att du har behörighet att öppna den.</translation>
    </message>
    <message>
        <source>{file} is not an Apsis Desktop preset.</source>
        <translation>{file} är inte en mall för Apsis Desktop.</translation>
    </message>
    <message>
        <source>Choose a file that was exported from Presets.</source>
        <translation>Välj en fil som har exporterats under Mallar.</translation>
    </message>
    <message>
        <source>{file} was exported by a newer version of Apsis Desktop.</source>
        <translation>{file} exporterades av en nyare version av Apsis Desktop.</translation>
    </message>
    <message>
        <source>Install the latest version, or ask for a preset exported from your version.</source>
        <translation>Installera den senaste versionen, eller be om en mall som har exporterats från din version.</translation>
    </message>
    <message>
        <source>Apsis Desktop could not remember who is in “{report}”.</source>
        <translation>Apsis Desktop kunde inte komma ihåg vilka som är med i ”{report}”.</translation>
    </message>
    <message>
        <source>To see who is new in the next report, keep the file of this one.</source>
        <translation>Behåll den här rapportens fil om du vill se vilka som är nya i nästa rapport.</translation>
    </message>
    <message>
        <source>“{report}” has no export key column, so Apsis Desktop could not remember who is in it.</source>
        <translation>”{report}” har ingen kolumn med exportnyckel, så Apsis Desktop kunde inte komma ihåg vilka som är med.</translation>
    </message>
    <message>
        <source>What Apsis Desktop remembered of an earlier list is damaged, so it is not known who is new in “{report}”.</source>
        <translation>Det som Apsis Desktop kom ihåg av en tidigare lista är skadat, så det går inte att veta vilka som är nya i ”{report}”.</translation>
    </message>
    <message>
        <source>The next report can be compared with this one.</source>
        <translation>Nästa rapport kan jämföras med den här.</translation>
    </message>
    <message>
        <source>This computer’s keyring cannot be used.</source>
        <translation>Datorns nyckelring kan inte användas.</translation>
    </message>
    <message>
        <source>The key is kept only until you quit Apsis Desktop.</source>
        <translation>Nyckeln finns bara kvar tills du avslutar Apsis Desktop.</translation>
    </message>
    <message>
        <source>This computer has no keyring.</source>
        <translation>Datorn har ingen nyckelring.</translation>
    </message>
    <message>
        <source>This computer’s keyring is locked.</source>
        <translation>Datorns nyckelring är låst.</translation>
    </message>
    <message>
        <source>Unlock it to store the key. Until then, the key is kept only until you quit Apsis Desktop.</source>
        <translation>Lås upp den för att spara nyckeln. Annars finns nyckeln bara kvar tills du avslutar Apsis Desktop.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Lås upp den och försök igen.</translation>
    </message>
    <message>
        <source>This computer’s keyring does not respond.</source>
        <translation>Datorns nyckelring svarar inte.</translation>
    </message>
    <message>
        <source>Apsis Desktop can remember who is in a list only if this computer’s keyring can be used.</source>
        <translation>Apsis Desktop kan bara komma ihåg vilka som är med i en lista om datorns nyckelring kan användas.</translation>
    </message>
    <message>
        <source>Unlock or set up the keyring, then try again.</source>
        <translation>Lås upp eller ställ in nyckelringen och försök sedan igen.</translation>
    </message>
    <message>
        <source>The list of reports cannot be stored on this computer.</source>
        <translation>Rapportlistan kan inte sparas på datorn.</translation>
    </message>
    <message>
        <source>Quit Apsis Desktop and start it again.</source>
        <translation>Avsluta Apsis Desktop och starta det igen.</translation>
    </message>
    <message>
        <source>The list of reports was written by a newer version of Apsis Desktop. It was not changed.</source>
        <translation>Rapportlistan har skrivits av en nyare version av Apsis Desktop. Den har inte ändrats.</translation>
    </message>
    <message>
        <source>Install the latest version.</source>
        <translation>Installera den senaste versionen.</translation>
    </message>
    <message>
        <source>The list of reports is open in another program.</source>
        <translation>Rapportlistan är öppen i ett annat program.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Stäng den där och försök igen.</translation>
    </message>
    <message>
        <source>The list of reports cannot be stored in {folder}, because files on that disk cannot be locked.</source>
        <translation>Rapportlistan kan inte sparas i {folder}, eftersom filer inte kan låsas på den disken.</translation>
    </message>
    <message>
        <source>Ask your IT department to allow file locks there, or to set APSIS_DESKTOP_HOME to a folder on this computer.</source>
        <translation>Be IT-avdelningen att tillåta fillåsning där eller att ange en mapp på den här datorn i APSIS_DESKTOP_HOME.</translation>
    </message>
    <message>
        <source>Apsis Desktop is already running, but its window does not respond.</source>
        <translation>Apsis Desktop körs redan, men fönstret svarar inte.</translation>
    </message>
    <message>
        <source>Wait a minute and start it again. If that does not help, restart the computer.</source>
        <translation>Vänta en minut och starta det igen. Starta om datorn om det inte hjälper.</translation>
    </message>
    <message>
        <source>The list of reports cannot be saved in {folder}.</source>
        <translation>Rapportlistan kan inte sparas i {folder}.</translation>
    </message>
    <message>
        <source>Ask your IT department for write access to it.</source>
        <translation>Be IT-avdelningen om skrivbehörighet där.</translation>
    </message>
    <message>
        <source>There is not enough disk space for the list of reports.</source>
        <translation>Det finns inte tillräckligt med plats på disken för rapportlistan.</translation>
    </message>
    <message>
        <source>The list of reports is damaged.</source>
        <translation>Rapportlistan är skadad.</translation>
    </message>
    <message>
        <source>Quit Apsis Desktop and start it again. It then creates a new list and keeps the damaged one.</source>
        <translation>Avsluta Apsis Desktop och starta det igen. Då skapas en ny lista, och den skadade finns kvar.</translation>
    </message>
    <message>
        <source>The list of reports was damaged, so a new one was created. The damaged one is kept as {file}.</source>
        <translation>Rapportlistan var skadad, så en ny har skapats. Den skadade finns kvar som {file}.</translation>
    </message>
    <message>
        <source>Request the reports you still need again. To delete the damaged list, clear past reports.</source>
        <translation>Beställ på nytt de rapporter som du fortfarande behöver. Den skadade listan tas bort när du tar bort tidigare rapporter.</translation>
    </message>
    <message>
        <source>Part of the list of reports was lost or cannot be read, so some reports may be missing.</source>
        <translation>En del av rapportlistan har gått förlorad eller går inte att läsa, så vissa rapporter kan saknas.</translation>
    </message>
    <message>
        <source>Request the reports you still need again.</source>
        <translation>Beställ på nytt de rapporter som du fortfarande behöver.</translation>
    </message>
    <message>
        <source>Some downloaded reports were missing from the list. They are back in it.</source>
        <translation>Några hämtade rapporter saknades i listan. Nu finns de där igen.</translation>
    </message>
    <message>
        <source>Save or remove them.</source>
        <translation>Spara eller ta bort dem.</translation>
    </message>
    <message>
        <source>This computer’s clock is more than an hour off APSIS One’s, so nothing is deleted or marked as expired.</source>
        <translation>Datorns klocka skiljer sig mer än en timme från APSIS Ones, så inget tas bort eller markeras som utgånget.</translation>
    </message>
    <message>
        <source>Correct this computer’s date and time.</source>
        <translation>Ställ in rätt datum och tid på datorn.</translation>
    </message>
    <message>
        <source>Apsis Desktop stopped because of an unexpected problem. Your reports are kept.</source>
        <translation>Apsis Desktop avslutades på grund av ett oväntat problem. Dina rapporter finns kvar.</translation>
    </message>
    <message>
        <source>Start it again. If it stops again, send the contents of the folder {folder} to the person who supports you.</source>
        <translation>Starta det igen. Om det händer igen skickar du innehållet i mappen {folder} till den som hjälper dig.</translation>
    </message>
</context>
</TS>
