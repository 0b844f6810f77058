<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
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
        <translation>Henter profillister fra APSIS One uden hjælp fra en udvikler.</translation>
    </message>
    <message>
        <source>Made with Qt and PySide6, which are free software under the GNU Lesser General Public License, version 3. You can replace them with your own versions; see Licences.</source>
        <translation>Bygget med Qt og PySide6, som er fri software under GNU Lesser General Public License, version 3. Du må erstatte dem med dine egne versioner; se Licenser.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Copies the version numbers, to send to support.</source>
        <translation>Kopierer versionsnumrene, så du kan sende dem til support.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Shows the third-party software in Apsis Desktop.</source>
        <translation>Viser software fra tredjepart i Apsis Desktop.</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Om Qt</translation>
    </message>
    <message>
        <source>Shows the version of Qt and who makes it.</source>
        <translation>Viser Qt-versionen, og hvem der udvikler Qt.</translation>
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
        <translation>I alle disse segmenter</translation>
    </message>
    <message>
        <source>In any of these segments</source>
        <translation>I mindst ét af disse segmenter</translation>
    </message>
    <message>
        <source>{count} and the export key</source>
        <translation>{count} og eksportnøglen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sektion</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Ikke i</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiler</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Bestilt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Time zone of times</source>
        <translation>Tidszone for tidspunkter</translation>
    </message>
    <message>
        <source>About this list</source>
        <translation>Om listen</translation>
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
        <translation>{hours} t</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} t {minutes} min</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>i dag {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>i morgen {time}</translation>
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
        <translation>Næste trin</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>More actions for this report</source>
        <translation>Flere handlinger for rapporten</translation>
    </message>
    <message>
        <source>{name}, {time}. {about}. {status}</source>
        <translation>{name}, {time}. {about}. {status}</translation>
    </message>
    <message>
        <source>More actions for {name}</source>
        <translation>Flere handlinger for {name}</translation>
    </message>
</context>
<context>
    <name>ChangedPeople</name>
    <message>
        <source>the other list</source>
        <translation>den anden liste</translation>
    </message>
    <message>
        <source>Shown people</source>
        <translation>Viste personer</translation>
    </message>
    <message>
        <source>Search these people</source>
        <translation>Søg i personerne</translation>
    </message>
    <message>
        <source>Searches all columns, ignoring case and accents.</source>
        <translation>Søger i alle kolonner uden hensyn til store og små bogstaver og accenter.</translation>
    </message>
    <message>
        <source>No matches for “{words}”</source>
        <translation>Ingen match for “{words}”</translation>
    </message>
    <message>
        <source>No columns to compare</source>
        <translation>Ingen kolonner at sammenligne</translation>
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
            <numerusform>%Ln nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln væk</numerusform>
            <numerusform>%Ln væk</numerusform>
        </translation>
    </message>
    <message>
        <source>no columns to compare</source>
        <translation>ingen kolonner at sammenligne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln ændret</numerusform>
            <numerusform>%Ln ændrede</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Væk</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændrede</translation>
    </message>
    <message>
        <source>In both, with different values. You see the old and the new ones.</source>
        <translation>I begge, med forskellige værdier. Du ser både de gamle og de nye.</translation>
    </message>
    <message>
        <source>In {other}, but not in this report.</source>
        <translation>I {other}, men ikke i denne rapport.</translation>
    </message>
    <message>
        <source>In this report, but not in {other}.</source>
        <translation>I denne rapport, men ikke i {other}.</translation>
    </message>
    <message>
        <source>In this report, but not in {other}: all but those in that file.</source>
        <translation>I denne rapport, men ikke i {other}: alle undtagen dem i den fil.</translation>
    </message>
    <message>
        <source>{column} (old)</source>
        <translation>{column} (gammel)</translation>
    </message>
    <message>
        <source>{column} (new)</source>
        <translation>{column} (ny)</translation>
    </message>
    <message>
        <source>Changed columns</source>
        <translation>Ændrede kolonner</translation>
    </message>
    <message>
        <source>Of {list}, only fingerprints are kept. They tell who is new and how many are gone, but not who is gone or what has changed.</source>
        <translation>Af {list} findes kun fingeraftryk. De viser, hvem der er nye, og hvor mange der er væk, men ikke hvem der er væk, eller hvad der er ændret.</translation>
    </message>
    <message>
        <source>Only in {list}, so not compared: {columns}.</source>
        <translation>Findes kun i {list} og sammenlignes derfor ikke: {columns}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have several rows that differ, so it is not known whether they changed.</source>
        <translation>
            <numerusform>%Ln person har flere rækker, der er forskellige, så det kan ikke afgøres, om noget er ændret.</numerusform>
            <numerusform>%Ln personer har flere rækker, der er forskellige, så det kan ikke afgøres, om noget er ændret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows in {list} have no value to match people by, and were left out.</source>
        <translation>
            <numerusform>%Ln række i {list} mangler en værdi at matche personer efter og er udeladt.</numerusform>
            <numerusform>%Ln rækker i {list} mangler en værdi at matche personer efter og er udeladt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have several rows in {list}.</source>
        <translation>
            <numerusform>%Ln person har flere rækker i {list}.</numerusform>
            <numerusform>%Ln personer har flere rækker i {list}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesWindow</name>
    <message>
        <source>What changed</source>
        <translation>Ændringer</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Sammenligner…</translation>
    </message>
    <message>
        <source>&amp;Save these people…</source>
        <translation>&amp;Gem disse personer…</translation>
    </message>
    <message>
        <source>Saves all people of the chosen kind, with all of their columns.</source>
        <translation>Gemmer alle personer af den valgte type med alle kolonner.</translation>
    </message>
    <message>
        <source>The file of this report is not available any more.</source>
        <translation>Rapportens fil er ikke længere tilgængelig.</translation>
    </message>
    <message>
        <source>Choose the matching column in the other list.</source>
        <translation>Vælg den tilsvarende kolonne på den anden liste.</translation>
    </message>
    <message>
        <source>Choose a column to match people by, such as Email.</source>
        <translation>Vælg en kolonne at matche personer efter, f.eks. Email.</translation>
    </message>
    <message>
        <source>this report</source>
        <translation>denne rapport</translation>
    </message>
    <message>
        <source>It is compared with a report of a different selection of people.</source>
        <translation>Den sammenlignes med en rapport med et andet udvalg af personer.</translation>
    </message>
    <message>
        <source>{file} was changed since it was saved. It is compared as it is now.</source>
        <translation>{file} er ændret, siden den blev gemt. Den sammenlignes, som den er nu.</translation>
    </message>
    <message>
        <source>There is no file of an earlier report. Choose a file to compare with.</source>
        <translation>Der er ingen fil fra en tidligere rapport. Vælg en fil at sammenligne med.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Sammenlign igen</translation>
    </message>
    <message>
        <source>{name}, new</source>
        <translation>{name}, nye</translation>
    </message>
    <message>
        <source>{name}, gone</source>
        <translation>{name}, væk</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, ændrede</translation>
    </message>
    <message>
        <source>{name} ({file})</source>
        <translation>{name} ({file})</translation>
    </message>
    <message>
        <source>What changed in {name}</source>
        <translation>Ændringer i {name}</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>Sammenlign &amp;med</translation>
    </message>
    <message>
        <source>&amp;Match people by</source>
        <translation>Match &amp;personer efter</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Enter includes the first match, Down moves to the list.</source>
        <translation>Enter medtager det første resultat, pil ned går til listen.</translation>
    </message>
    <message>
        <source>Space includes the current one, Shift+Space excludes it.</source>
        <translation>Mellemrum medtager rækken, Skift+mellemrum udelader den.</translation>
    </message>
    <message>
        <source>Space ticks the current one.</source>
        <translation>Mellemrum markerer rækken.</translation>
    </message>
    <message>
        <source>Press Enter to include it</source>
        <translation>Tryk på Enter for at medtage</translation>
    </message>
    <message>
        <source>Enter includes, Shift+Enter excludes</source>
        <translation>Enter medtager, Skift+Enter udelader</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Medtag</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Udelad</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Brug ikke</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} af {total}</translation>
    </message>
    <message>
        <source>No matches for “{words}”</source>
        <translation>Ingen match for “{words}”</translation>
    </message>
</context>
<context>
    <name>ChecklistDelegate</name>
    <message>
        <source>Exclude</source>
        <translation>Udelad</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Udeladt</translation>
    </message>
</context>
<context>
    <name>ChoicesNotice</name>
    <message>
        <source>These are the choices of that report. Change them and request it again.</source>
        <translation>Dette er rapportens valg. Ret dem, og bestil den igen.</translation>
    </message>
    <message>
        <source>These are the choices of “{report}”. Request it again, or change them first.</source>
        <translation>Dette er valgene fra “{report}”. Bestil rapporten igen, eller ret dem først.</translation>
    </message>
    <message>
        <source>All choices except the section were cleared.</source>
        <translation>Alle valg undtagen sektionen er ryddet.</translation>
    </message>
    <message>
        <source>“{preset}” replaced your choices.</source>
        <translation>“{preset}” erstattede dine valg.</translation>
    </message>
    <message>
        <source>The chosen segments were cleared.</source>
        <translation>De valgte segmenter er ryddet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Restore previous choices</source>
        <translation>Gendan tidligere valg</translation>
    </message>
</context>
<context>
    <name>ChosenColumns</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolonner</translation>
    </message>
    <message>
        <source>Choos&amp;e columns…</source>
        <translation>&amp;Vælg kolonner…</translation>
    </message>
    <message>
        <source>Shows the attributes and tags of the section.</source>
        <translation>Viser sektionens attributter og tags.</translation>
    </message>
    <message>
        <source>Columns of the report, in order</source>
        <translation>Rapportens kolonner, i rækkefølge</translation>
    </message>
    <message>
        <source>Delete removes a column, Alt+Up and Alt+Down move it.</source>
        <translation>Delete fjerner en kolonne, Alt+pil op og Alt+pil ned flytter den.</translation>
    </message>
    <message>
        <source>Choose columns from a list</source>
        <translation>Vælg kolonner fra en liste</translation>
    </message>
    <message>
        <source>Paste their names or IDs: one per line, or separated by commas, semicolons or tabs.</source>
        <translation>Indsæt navne eller id&apos;er: ét pr. linje eller adskilt af komma, semikolon eller tabulator.</translation>
    </message>
    <message>
        <source>Some names match several columns. Tick the ones you want.</source>
        <translation>Nogle navne svarer til flere kolonner. Markér dem, du vil have.</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Vælg kolonner</translation>
    </message>
    <message>
        <source>Ticked columns appear on the left. A tag adds a column that shows who has it.</source>
        <translation>Valgte kolonner vises til venstre. Et tag tilføjer en kolonne, der viser, hvem der har det.</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Søg i kolonner</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>Attributes and tags</source>
        <translation>Attributter og tags</translation>
    </message>
    <message>
        <source>This section has neither attributes nor tags.</source>
        <translation>Sektionen har hverken attributter eller tags.</translation>
    </message>
    <message>
        <source>All other columns</source>
        <translation>Alle andre kolonner</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributter</translation>
    </message>
    <message>
        <source>This section has no attributes.</source>
        <translation>Sektionen har ingen attributter.</translation>
    </message>
    <message>
        <source>All other attributes</source>
        <translation>Alle andre attributter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>This section has no tags.</source>
        <translation>Sektionen har ingen tags.</translation>
    </message>
    <message>
        <source>All other tags</source>
        <translation>Alle andre tags</translation>
    </message>
    <message>
        <source>Chosen columns</source>
        <translation>Valgte kolonner</translation>
    </message>
    <message>
        <source>No columns chosen yet.</source>
        <translation>Ingen kolonner valgt endnu.</translation>
    </message>
    <message>
        <source>Loading columns…</source>
        <translation>Indlæser kolonner…</translation>
    </message>
    <message>
        <source>The columns could not be loaded.</source>
        <translation>Kolonnerne kunne ikke indlæses.</translation>
    </message>
    <message>
        <source>Choose a section to see its columns.</source>
        <translation>Vælg en sektion for at se dens kolonner.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln valgt</numerusform>
            <numerusform>%Ln valgt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenSegments</name>
    <message>
        <source>Any of these</source>
        <translation>Mindst ét af disse</translation>
    </message>
    <message>
        <source>People in at least one of the segments.</source>
        <translation>Personer i mindst ét af segmenterne.</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alle disse</translation>
    </message>
    <message>
        <source>Only people in every one of the segments.</source>
        <translation>Kun personer i alle segmenterne.</translation>
    </message>
    <message>
        <source>People in any or all of these segments</source>
        <translation>Personer i mindst ét af eller alle disse segmenter</translation>
    </message>
    <message>
        <source>People in</source>
        <translation>Personer i</translation>
    </message>
    <message>
        <source>Chosen segments</source>
        <translation>Valgte segmenter</translation>
    </message>
    <message>
        <source>Delete removes a segment, Space excludes the people in it.</source>
        <translation>Delete fjerner et segment, mellemrum udelader personerne i det.</translation>
    </message>
    <message>
        <source>+ &amp;Add segments…</source>
        <translation>+ Tilf&amp;øj segmenter…</translation>
    </message>
    <message>
        <source>Add segments…</source>
        <translation>Tilføj segmenter…</translation>
    </message>
    <message>
        <source>Shows all segments, to include or exclude them.</source>
        <translation>Viser alle segmenter, så du kan medtage eller udelade dem.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Ryd</translation>
    </message>
    <message>
        <source>Clear the chosen segments</source>
        <translation>Ryd valgte segmenter</translation>
    </message>
    <message>
        <source>Removes all included and excluded segments. You can undo this.</source>
        <translation>Fjerner alle medtagne og udeladte segmenter. Det kan fortrydes.</translation>
    </message>
    <message>
        <source>Choose segments from a list</source>
        <translation>Vælg segmenter fra en liste</translation>
    </message>
    <message>
        <source>Paste their names or IDs: one per line, or separated by commas, semicolons or tabs.</source>
        <translation>Indsæt navne eller id&apos;er: ét pr. linje eller adskilt af komma, semikolon eller tabulator.</translation>
    </message>
    <message>
        <source>Some names match several segments. Tick the ones you want.</source>
        <translation>Nogle navne svarer til flere segmenter. Markér dem, du vil have.</translation>
    </message>
    <message>
        <source>Add segments</source>
        <translation>Tilføj segmenter</translation>
    </message>
    <message>
        <source>Your choices appear on the left.</source>
        <translation>Dine valg vises til venstre.</translation>
    </message>
    <message>
        <source>Search segments</source>
        <translation>Søg i segmenter</translation>
    </message>
    <message>
        <source>not</source>
        <translation>ikke</translation>
    </message>
    <message>
        <source>This account has no segments yet. Create one in APSIS One, then refresh the list.</source>
        <translation>Kontoen har ingen segmenter endnu. Opret et i APSIS One, og opdater så listen.</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Alle segmenter</translation>
    </message>
    <message>
        <source>All other segments</source>
        <translation>Alle andre segmenter</translation>
    </message>
    <message>
        <source>No segments chosen yet.</source>
        <translation>Ingen segmenter valgt endnu.</translation>
    </message>
    <message>
        <source>Loading segments…</source>
        <translation>Indlæser segmenter…</translation>
    </message>
    <message>
        <source>The segments could not be loaded.</source>
        <translation>Segmenterne kunne ikke indlæses.</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>udeladt</translation>
    </message>
</context>
<context>
    <name>ClearQuestion</name>
    <message>
        <source>Clear past reports</source>
        <translation>Fjern tidligere rapporter</translation>
    </message>
    <message>
        <source>There are no past reports here.</source>
        <translation>Der er ingen tidligere rapporter her.</translation>
    </message>
    <message>
        <source>Reports in progress or waiting to be saved stay in the list.</source>
        <translation>Rapporter, der er i gang eller skal gemmes, bliver på listen.</translation>
    </message>
    <message>
        <source>Delete the damaged and older copies of the list of reports?</source>
        <translation>Vil du slette de beskadigede og ældre kopier af rapportlisten?</translation>
    </message>
    <message>
        <source>Remove one past report from the list?</source>
        <translation>Fjern én tidligere rapport fra listen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln past reports from the list?</source>
        <translation>
            <numerusform>Fjern %Ln tidligere rapport fra listen?</numerusform>
            <numerusform>Fjern %Ln tidligere rapporter fra listen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved files are kept, and you will still be reminded of them.</source>
        <translation>Gemte filer bliver, hvor de er, og du bliver stadig mindet om dem.</translation>
    </message>
    <message>
        <source>Saved files stay where they are.</source>
        <translation>Gemte filer bliver, hvor de er.</translation>
    </message>
    <message>
        <source>Damaged and older copies of the list are also deleted.</source>
        <translation>Beskadigede og ældre kopier af listen slettes også.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Nothing is removed.</source>
        <translation>Intet fjernes.</translation>
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
        <translation>Luk Apsis Desktop?</translation>
    </message>
    <message>
        <source>Restart Apsis Desktop?</source>
        <translation>Genstart Apsis Desktop?</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Genstart</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Luk ikke</translation>
    </message>
    <message>
        <source>One report is still in progress.</source>
        <translation>Én rapport er stadig i gang.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are still in progress.</source>
        <translation>
            <numerusform>%Ln rapport er stadig i gang.</numerusform>
            <numerusform>%Ln rapporter er stadig i gang.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file is being saved.</source>
        <translation>Én fil er ved at blive gemt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are being saved.</source>
        <translation>
            <numerusform>%Ln fil er ved at blive gemt.</numerusform>
            <numerusform>%Ln filer er ved at blive gemt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One report is not saved yet.</source>
        <translation>Én rapport er ikke gemt endnu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are not saved yet.</source>
        <translation>
            <numerusform>%Ln rapport er ikke gemt endnu.</numerusform>
            <numerusform>%Ln rapporter er ikke gemt endnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>APSIS One continues preparing. The download follows the next time you start Apsis Desktop.</source>
        <translation>APSIS One klargør rapporten videre. Den hentes, næste gang du starter Apsis Desktop.</translation>
    </message>
    <message>
        <source>Practice reports in progress end when Apsis Desktop closes.</source>
        <translation>Igangværende demorapporter slutter, når Apsis Desktop lukkes.</translation>
    </message>
    <message>
        <source>Saving continues the next time you start Apsis Desktop.</source>
        <translation>Lagringen fortsætter, næste gang du starter Apsis Desktop.</translation>
    </message>
    <message>
        <source>It can be saved until {moment}.</source>
        <translation>Den færdige rapport kan gemmes frem til {moment}.</translation>
    </message>
    <message>
        <source>The first of them can be saved until {moment}.</source>
        <translation>Den første af de færdige rapporter kan gemmes frem til {moment}.</translation>
    </message>
    <message>
        <source>Files from Look inside and Compare that are still being saved are not kept.</source>
        <translation>Filer fra Vis indhold og Sammenlign, der stadig gemmes, beholdes ikke.</translation>
    </message>
    <message>
        <source>The window stays open.</source>
        <translation>Vinduet forbliver åbent.</translation>
    </message>
</context>
<context>
    <name>CloudFolderNotice</name>
    <message>
        <source>Save in another folder…</source>
        <translation>Gem i en anden mappe…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are not saved yet. {folder} syncs to {service}, so the personal data in them would be copied there too.</source>
        <translation>
            <numerusform>%Ln rapport er ikke gemt endnu: {folder} synkroniseres til {service}. Rapporten indeholder persondata og ville også blive kopieret dertil.</numerusform>
            <numerusform>%Ln rapporter er ikke gemt endnu: {folder} synkroniseres til {service}. Rapporterne indeholder persondata og ville også blive kopieret dertil.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{report}” is not saved yet. {folder} syncs to {service}, so the personal data in it would be copied there too.</source>
        <translation>“{report}” er ikke gemt endnu: {folder} synkroniseres til {service}. Rapporten indeholder persondata og ville også blive kopieret dertil.</translation>
    </message>
    <message>
        <source>Save here anyway</source>
        <translation>Gem her alligevel</translation>
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
            <numerusform>%Ln værdi</numerusform>
            <numerusform>%Ln værdier</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent}, {values}</source>
        <translation>{percent}, {values}</translation>
    </message>
    <message>
        <source>Unix timestamps</source>
        <translation>Unix-tidsstempler</translation>
    </message>
    <message>
        <source>every value is different</source>
        <translation>alle værdier er forskellige</translation>
    </message>
    <message>
        <source>most often {values}</source>
        <translation>oftest {values}</translation>
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
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>How full each column is, and its values.</source>
        <translation>Hvor udfyldt hver kolonne er, og dens værdier.</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Remove this column</source>
        <translation>Fjern kolonnen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>udelades</translation>
    </message>
    <message>
        <source>Space puts it back.</source>
        <translation>Mellemrum sætter den tilbage.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Sæt tilbage</translation>
    </message>
    <message>
        <source>Delete leaves it out of the file.</source>
        <translation>Delete udelader den fra filen.</translation>
    </message>
    <message>
        <source>Leave out of the file</source>
        <translation>Udelad fra filen</translation>
    </message>
    <message>
        <source>The first column of the file, often headed export_key. It tells people apart.</source>
        <translation>Filens første kolonne, ofte med overskriften export_key. Den skelner mellem personer.</translation>
    </message>
    <message>
        <source>always first</source>
        <translation>altid først</translation>
    </message>
    <message>
        <source>Drag to move, or Alt+Up and Alt+Down</source>
        <translation>Træk for at flytte, eller Alt+pil op og Alt+pil ned</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>og %Ln mere</numerusform>
            <numerusform>og %Ln mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all chosen columns</source>
        <translation>Vis alle valgte kolonner</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Flyt tidligere</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Flyt senere</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
</context>
<context>
    <name>CompareWith</name>
    <message>
        <source>Compare with</source>
        <translation>Sammenlign med</translation>
    </message>
    <message>
        <source>Reports whose files are still there, those of the same people first.</source>
        <translation>Rapporter, hvis filer stadig findes. De rapporter, der gælder de samme personer, kommer først.</translation>
    </message>
    <message>
        <source>No earlier file</source>
        <translation>Ingen tidligere fil</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Vælg &amp;fil…</translation>
    </message>
    <message>
        <source>Compares with any other list: CSV or Excel.</source>
        <translation>Sammenligner med en hvilken som helst anden liste: CSV eller Excel.</translation>
    </message>
    <message>
        <source>{name} from {day}</source>
        <translation>{name} fra {day}</translation>
    </message>
    <message>
        <source>the report from {day}</source>
        <translation>rapporten fra {day}</translation>
    </message>
    <message>
        <source>different selection of people</source>
        <translation>et andet udvalg af personer</translation>
    </message>
    <message>
        <source>fingerprints only</source>
        <translation>kun fingeraftryk</translation>
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
        <translation>ændret, siden den blev gemt</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Sammenlign med en fil</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <translation>Lister ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect to APSIS One</source>
        <translation>Opret forbindelse til APSIS One</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Forbind</translation>
    </message>
    <message>
        <source>The key is stored once APSIS One accepts it.</source>
        <translation>Nøglen gemmes, når APSIS One har godkendt den.</translation>
    </message>
    <message>
        <source>Waiting for this computer’s keyring. It may ask you to unlock it…</source>
        <translation>Venter på computerens nøglering. Du skal måske låse den op…</translation>
    </message>
    <message>
        <source>You need a key: a client ID and its secret. An Admin creates it in APSIS One, under &lt;b&gt;Account settings → API management&lt;/b&gt;. The secret is shown there only once.</source>
        <translation>Du skal bruge en nøgle: et klient-id og en klienthemmelighed. En administrator opretter den i APSIS One under &lt;b&gt;Account settings → API management&lt;/b&gt;. Hemmeligheden vises kun én gang.</translation>
    </message>
    <message>
        <source>Checking the key with APSIS One…</source>
        <translation>Kontrollerer nøglen hos APSIS One…</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>A name for this account, so that you recognize it.</source>
        <translation>Et navn til kontoen, så du kan genkende den.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show the client secret</source>
        <translation>Vis klienthemmeligheden</translation>
    </message>
    <message>
        <source>The secret becomes readable on the screen.</source>
        <translation>Hemmeligheden kan så læses på skærmen.</translation>
    </message>
    <message>
        <source>APSIS One</source>
        <translation>APSIS One</translation>
    </message>
    <message>
        <source>Enter a name for the connection.</source>
        <translation>Angiv et navn til forbindelsen.</translation>
    </message>
    <message>
        <source>Enter a name that is not in use.</source>
        <translation>Angiv et navn, der ikke allerede er i brug.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Angiv klient-id.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Angiv klienthemmeligheden.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>Klient-&amp;id</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Klient&amp;hemmelighed</translation>
    </message>
    <message>
        <source>A connection with this name already exists.</source>
        <translation>Der er allerede en forbindelse med dette navn.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Klient-id</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Forbindelser</translation>
    </message>
    <message>
        <source>The accounts that Apsis Desktop has a key for. Press F2 to rename one.</source>
        <translation>Konti, som Apsis Desktop har en nøgle til. Tryk på F2 for at omdøbe en konto.</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Forbindelsens navn</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I brug</translation>
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
        <translation>Kontoen, som rapporterne hentes fra.</translation>
    </message>
    <message>
        <source>{name}, {region}</source>
        <translation>{name}, {region}</translation>
    </message>
    <message>
        <source>Practice data</source>
        <translation>Demodata</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Forbindelser</translation>
    </message>
    <message>
        <source>Use this connection</source>
        <translation>Brug forbindelsen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Omdøb</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Ny hemmelighed…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Fjern…</translation>
    </message>
    <message>
        <source>Connect another…</source>
        <translation>Tilføj forbindelse…</translation>
    </message>
    <message>
        <source>Shows the segments of this account in the window.</source>
        <translation>Viser kontoens segmenter i vinduet.</translation>
    </message>
    <message>
        <source>Type the new name in the list.</source>
        <translation>Skriv det nye navn på listen.</translation>
    </message>
    <message>
        <source>For a key whose secret was lost or changed.</source>
        <translation>Hvis nøglens hemmelighed er gået tabt eller ændret.</translation>
    </message>
    <message>
        <source>Deletes the secret from this computer and removes its reports from the list.</source>
        <translation>Sletter hemmeligheden fra computeren og fjerner forbindelsens rapporter fra listen.</translation>
    </message>
    <message>
        <source>Adds another account, with its own key.</source>
        <translation>Tilføjer endnu en konto med egen nøgle.</translation>
    </message>
    <message>
        <source>Enter a name for the connection.</source>
        <translation>Angiv et navn til forbindelsen.</translation>
    </message>
    <message>
        <source>A connection named “{name}” already exists.</source>
        <translation>Der er allerede en forbindelse med navnet “{name}”.</translation>
    </message>
</context>
<context>
    <name>CurrentAccount</name>
    <message>
        <source>Practice data</source>
        <translation>Demodata</translation>
    </message>
</context>
<context>
    <name>DesktopNotification</name>
    <message>
        <source>Show the report</source>
        <translation>Vis rapporten</translation>
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
        <translation>Hvad der blev bestilt, hvornår, og hvordan det gik.</translation>
    </message>
    <message>
        <source>Copy for &amp;support</source>
        <translation>Kopiér til &amp;support</translation>
    </message>
    <message>
        <source>Copies the details with all identifiers, to send to support.</source>
        <translation>Kopierer detaljerne med alle id&apos;er, så du kan sende dem til support.</translation>
    </message>
</context>
<context>
    <name>DoublesBar</name>
    <message>
        <source>Show them</source>
        <translation>Vis dem</translation>
    </message>
    <message>
        <source>Shows only rows that share a value, sorted by it.</source>
        <translation>Viser kun rækker, der deler en værdi, sorteret efter den.</translation>
    </message>
    <message>
        <source>Row to keep</source>
        <translation>Række, der skal beholdes</translation>
    </message>
    <message>
        <source>Which row of each person the saved list has.</source>
        <translation>Hvilken række for hver person den gemte liste får.</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>before the row that is kept of each person</comment>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Save one of each…</source>
        <translation>Gem én af hver…</translation>
    </message>
    <message>
        <source>Saves a list with one row for each person, as a new file.</source>
        <translation>Gemmer en liste med én række pr. person som en ny fil.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln rows</source>
        <translation>
            <numerusform>i %Ln række</numerusform>
            <numerusform>i %Ln rækker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values occur more than once, {rows}</source>
        <translation>
            <numerusform>%Ln værdi forekommer mere end én gang, {rows}</numerusform>
            <numerusform>%Ln værdier forekommer mere end én gang, {rows}</numerusform>
        </translation>
    </message>
    <message>
        <source>Fullest row</source>
        <translation>Den mest udfyldte række</translation>
    </message>
    <message>
        <source>Latest by {column}</source>
        <translation>Seneste efter {column}</translation>
    </message>
    <message>
        <source>Duplicates by</source>
        <translation>Dubletter efter</translation>
    </message>
    <message>
        <source>Finds rows with the same value in this column.</source>
        <translation>Finder rækker med samme værdi i kolonnen.</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Vælg en kolonne</translation>
    </message>
    <message>
        <source>No two rows share a value</source>
        <translation>Ingen rækker deler en værdi</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Tæller…</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Vis alle</translation>
    </message>
</context>
<context>
    <name>DroppedNotice</name>
    <message>
        <source>The section “{name}” is no longer there.</source>
        <translation>Sektionen “{name}” findes ikke længere.</translation>
    </message>
    <message>
        <source>This account has no section “{name}”.</source>
        <translation>Kontoen har ingen sektion “{name}”.</translation>
    </message>
    <message>
        <source>Removed, because they are not in this account: {names}.</source>
        <translation>Findes ikke i kontoen og er derfor fjernet: {names}.</translation>
    </message>
    <message>
        <source>Removed, because they are no longer in APSIS One: {names}.</source>
        <translation>Findes ikke længere i APSIS One og er derfor fjernet: {names}.</translation>
    </message>
    <message>
        <source>Removed, because they are not in “{section}”: {names}.</source>
        <translation>Findes ikke i “{section}” og er derfor fjernet: {names}.</translation>
    </message>
</context>
<context>
    <name>ExcelQuestion</name>
    <message>
        <source>Excel changes some cells when it opens this CSV.</source>
        <translation>Excel ændrer nogle celler, når det åbner denne CSV-fil.</translation>
    </message>
    <message>
        <source>Excel may change some cells when it opens this CSV.</source>
        <translation>Excel ændrer måske nogle celler, når det åbner denne CSV-fil.</translation>
    </message>
    <message>
        <source>A tidy workbook keeps every cell. Written as text (=&quot;0123&quot;), Excel shows cells unchanged, but other programs cannot read them.</source>
        <translation>En ordnet projektmappe bevarer alle celler. Hvis cellerne skrives som tekst (=&quot;0123&quot;), viser Excel dem uændret, men andre programmer kan ikke læse dem.</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV til Excel</translation>
    </message>
    <message>
        <source>Save as Excel, tidy</source>
        <translation>Gem som Excel, ordnet</translation>
    </message>
    <message>
        <source>Saves a workbook in which nothing is changed.</source>
        <translation>Gemmer en projektmappe, hvor intet er ændret.</translation>
    </message>
    <message>
        <source>Write as text</source>
        <translation>Skriv som tekst</translation>
    </message>
    <message>
        <source>Excel shows these cells unchanged. Other programs cannot read them.</source>
        <translation>Excel viser cellerne uændret. Andre programmer kan ikke læse dem.</translation>
    </message>
    <message>
        <source>Save as it is</source>
        <translation>Gem, som den er</translation>
    </message>
    <message>
        <source>Excel changes these cells when it opens the file.</source>
        <translation>Excel ændrer cellerne, når det åbner filen.</translation>
    </message>
    <message>
        <source>It drops leading zeros, shortens long numbers and calculates formulas.</source>
        <translation>Det fjerner foranstillede nuller, forkorter lange tal og beregner formler.</translation>
    </message>
    <message>
        <source>{column}: {changes}</source>
        <translation>{column}: {changes}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more columns</source>
        <translation>
            <numerusform>%Ln kolonne mere</numerusform>
            <numerusform>%Ln kolonner mere</numerusform>
        </translation>
    </message>
    <message>
        <source>leading zeros</source>
        <translation>foranstillede nuller</translation>
    </message>
    <message>
        <source>long numbers</source>
        <translation>lange tal</translation>
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
        <translation>Omdøb, udelad eller tilføj kolonner, eller del filen op.</translation>
    </message>
    <message>
        <source>Apsis Desktop puts the list together on this computer, in your order of columns.</source>
        <translation>Apsis Desktop sætter listen sammen på denne computer med kolonnerne i din rækkefølge.</translation>
    </message>
    <message>
        <source>Apsis Desktop applies your options on this computer.</source>
        <translation>Apsis Desktop anvender dine indstillinger på denne computer.</translation>
    </message>
    <message>
        <source>Apsis Desktop makes the file on this computer.</source>
        <translation>Apsis Desktop laver filen på denne computer.</translation>
    </message>
    <message>
        <source>APSIS One makes the file.</source>
        <translation>APSIS One laver filen.</translation>
    </message>
    <message>
        <source>A yes/no column for each segment.</source>
        <translation>En ja/nej-kolonne for hvert segment.</translation>
    </message>
    <message>
        <source>Opt&amp;ions…</source>
        <translation>Inds&amp;tillinger…</translation>
    </message>
    <message>
        <source>APSIS One sets the order of the columns.</source>
        <translation>APSIS One bestemmer kolonnernes rækkefølge.</translation>
    </message>
</context>
<context>
    <name>FileOptions</name>
    <message>
        <source>Without {columns}.</source>
        <translation>Uden {columns}.</translation>
    </message>
    <message>
        <source>Renamed: {columns}.</source>
        <translation>Omdøbt: {columns}.</translation>
    </message>
    <message>
        <source>Shown as time: {columns}.</source>
        <translation>Vises som tid: {columns}.</translation>
    </message>
    <message>
        <source>Files of up to {rows} rows.</source>
        <translation>Filer med højst {rows} rækker.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln kolonne</numerusform>
            <numerusform>%Ln kolonner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileOptionsDialog</name>
    <message>
        <source>File options</source>
        <translation>Filindstillinger</translation>
    </message>
    <message>
        <source>These choices are kept with the preset.</source>
        <translation>Valgene gemmes i skabelonen.</translation>
    </message>
    <message>
        <source>&amp;Split into files with at most</source>
        <translation>&amp;Del i filer med højst</translation>
    </message>
    <message>
        <source>Each file has the column headings.</source>
        <translation>Hver fil har kolonneoverskrifterne.</translation>
    </message>
    <message>
        <source>Rows in each file</source>
        <translation>Rækker i hver fil</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rækker</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;Færdig</translation>
    </message>
    <message>
        <source>Applies to the reports that you request from now on.</source>
        <translation>Gælder rapporter, som du bestiller fra nu af.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Navn i filen</translation>
    </message>
    <message>
        <source>Show as time</source>
        <translation>Vis som tid</translation>
    </message>
    <message>
        <source>Include {column}</source>
        <translation>Medtag {column}</translation>
    </message>
    <message>
        <source>Leaves the column out of the file when it is not selected.</source>
        <translation>Kolonnen udelades af filen, når den ikke er valgt.</translation>
    </message>
    <message>
        <source>Name of {column} in the file</source>
        <translation>Navnet på {column} i filen</translation>
    </message>
    <message>
        <source>Show {column} as time</source>
        <translation>Vis {column} som tid</translation>
    </message>
    <message>
        <source>For numbers that count the seconds since 1970. In Excel, tidy.</source>
        <translation>Til tal, der tæller sekunder siden 1970. I Excel, ordnet.</translation>
    </message>
</context>
<context>
    <name>FileSettings</name>
    <message>
        <source>Last used folder</source>
        <translation>Senest brugte mappe</translation>
    </message>
    <message>
        <source>Always this folder</source>
        <translation>Altid denne mappe</translation>
    </message>
    <message>
        <source>Choose a folder for files</source>
        <translation>Vælg en mappe til filer</translation>
    </message>
    <message>
        <source>The save dialog opens in this folder.</source>
        <translation>Denne mappe åbnes, når du gemmer en rapport.</translation>
    </message>
    <message>
        <source>Folder for files</source>
        <translation>Mappe til filer</translation>
    </message>
    <message>
        <source>Suggested &amp;folder for files</source>
        <translation>Foreslået &amp;mappe til filer</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Filnavne</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>&amp;Filnavne</translation>
    </message>
    <message>
        <source>{name} stands for the report’s name, {date} and {time} for when it was requested.</source>
        <translation>{name} erstattes af rapportens navn, {date} og {time} af dato og klokkeslæt for bestillingen.</translation>
    </message>
    <message>
        <source>&amp;Save finished reports automatically</source>
        <translation>&amp;Gem færdige rapporter automatisk</translation>
    </message>
    <message>
        <source>Choose a folder for finished reports</source>
        <translation>Vælg en mappe til færdige rapporter</translation>
    </message>
    <message>
        <source>Folder for finished reports</source>
        <translation>Mappe til færdige rapporter</translation>
    </message>
    <message>
        <source>Automatic saving</source>
        <translation>Automatisk lagring</translation>
    </message>
    <message>
        <source>Existing files are kept: a new file gets a number. The files contain personal data, so choose a folder that only the right people can open.</source>
        <translation>Eksisterende filer bevares: en ny fil får et nummer. Filerne indeholder persondata, så vælg en mappe, som kun de rette personer har adgang til.</translation>
    </message>
    <message>
        <source>Nothing is saved automatically until you choose a folder.</source>
        <translation>Intet gemmes automatisk, før du vælger en mappe.</translation>
    </message>
    <message>
        <source>Women, known</source>
        <translation>Kvinder, kendte</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>For example: {file}</source>
        <translation>For eksempel: {file}</translation>
    </message>
</context>
<context>
    <name>FirstSaveNotice</name>
    <message>
        <source>Remind &amp;me of saved files:</source>
        <translation>&amp;Mind mig om gemte filer:</translation>
    </message>
    <message>
        <source>Remind me of saved files</source>
        <translation>Mind mig om gemte filer</translation>
    </message>
    <message>
        <source>The file you saved contains personal data. Delete it when you no longer need it.</source>
        <translation>Filen, du gemte, indeholder persondata. Slet den, når den ikke længere skal bruges.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>No folder chosen</source>
        <translation>Ingen mappe valgt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vælg…</translation>
    </message>
    <message>
        <source>This folder syncs to {service}, so the personal data in the files is copied there too.</source>
        <translation>Mappen synkroniseres til {service}. Filerne indeholder persondata og kopieres også dertil.</translation>
    </message>
</context>
<context>
    <name>FormKeyboard</name>
    <message>
        <source>Search segments</source>
        <translation>Søg i segmenter</translation>
    </message>
</context>
<context>
    <name>FormulaNotice</name>
    <message>
        <source>{file} has cells that begin with =, +, - or @ in: {columns}. A spreadsheet reads such cells as formulas, so import these columns as text.</source>
        <translation>{file} har celler, der begynder med =, +, - eller @, i: {columns}. Regneark opfatter sådanne celler som formler, så importér kolonnerne som tekst.</translation>
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
        <translation>&amp;Sprog</translation>
    </message>
    <message>
        <source>&amp;Notify me when a report is ready</source>
        <translation>&amp;Giv mig besked, når en rapport er klar</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meddelelser</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>Træder i kraft, når Apsis Desktop genstartes.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Only while another window is in front. Notifications do not name the report, because they may appear on a locked screen.</source>
        <translation>Kun når et andet vindue er forrest. Meddelelsen viser ikke rapportens navn, da den kan ses på en låst skærm.</translation>
    </message>
    <message>
        <source>Notify me of new &amp;versions</source>
        <translation>Giv mig besked, når der er en ny &amp;version</translation>
    </message>
    <message>
        <source>The new language takes effect after a restart.</source>
        <translation>Det nye sprog træder i kraft, når Apsis Desktop genstartes.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Genstart nu</translation>
    </message>
    <message>
        <source>Close the other dialogs first.</source>
        <translation>Luk de andre dialogbokse først.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Opdateringer</translation>
    </message>
    <message>
        <source>Nothing is installed automatically.</source>
        <translation>Intet installeres automatisk.</translation>
    </message>
</context>
<context>
    <name>InsideWindow</name>
    <message>
        <source>{name}: look inside</source>
        <translation>{name}: indhold</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Indlæser</translation>
    </message>
    <message>
        <source>Search all columns</source>
        <translation>Søg i alle kolonner</translation>
    </message>
    <message>
        <source>Finds rows that have every word in them, in any column.</source>
        <translation>Finder rækker, der indeholder alle ordene, uanset kolonne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns and the export key</source>
        <translation>
            <numerusform>%Ln kolonne og eksportnøglen</numerusform>
            <numerusform>%Ln kolonner og eksportnøglen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln kolonne</numerusform>
            <numerusform>%Ln kolonner</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Indlæser…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln række</numerusform>
            <numerusform>%Ln rækker</numerusform>
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
        <translation>bestilt {moment}</translation>
    </message>
    <message>
        <source>Look inside a file</source>
        <translation>Vis indholdet i en fil</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lister</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>{name}, one of each</source>
        <translation>{name}, én af hver</translation>
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
        <translation>Bestilt: {moment}</translation>
    </message>
    <message>
        <source>Since: {moment}</source>
        <translation>Status siden: {moment}</translation>
    </message>
    <message>
        <source>Can be saved until: {moment}</source>
        <translation>Kan gemmes frem til: {moment}</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>Størrelse: {size}</translation>
    </message>
    <message>
        <source>Saved as: {path}</source>
        <translation>Gemt som: {path}</translation>
    </message>
    <message>
        <source>In all of: {segments}</source>
        <translation>I alle: {segments}</translation>
    </message>
    <message>
        <source>In any of: {segments}</source>
        <translation>I mindst ét af: {segments}</translation>
    </message>
    <message>
        <source>Section: {section}</source>
        <translation>Sektion: {section}</translation>
    </message>
    <message>
        <source>Not in: {segments}</source>
        <translation>Ikke i: {segments}</translation>
    </message>
    <message>
        <source>Profiles: {which}</source>
        <translation>Profiler: {which}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>known only</source>
        <translation>kun kendte</translation>
    </message>
    <message>
        <source>unknown only</source>
        <translation>kun ukendte</translation>
    </message>
    <message>
        <source>export key only</source>
        <translation>kun eksportnøglen</translation>
    </message>
    <message>
        <source>Columns: {columns}</source>
        <translation>Kolonner: {columns}</translation>
    </message>
    <message>
        <source>A column for each segment: yes or no</source>
        <translation>En kolonne pr. segment: ja eller nej</translation>
    </message>
</context>
<context>
    <name>JobMenu</name>
    <message numerus="yes">
        <source>Save %Ln reports…</source>
        <translation>
            <numerusform>Gem %Ln rapport…</numerusform>
            <numerusform>Gem %Ln rapporter…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln reports as</source>
        <translation>
            <numerusform>Gem %Ln rapport som</numerusform>
            <numerusform>Gem %Ln rapporter som</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln reports</source>
        <translation>
            <numerusform>Fjern %Ln rapport</numerusform>
            <numerusform>Fjern %Ln rapporter</numerusform>
        </translation>
    </message>
    <message>
        <source>Show an earlier file</source>
        <translation>Vis en tidligere fil</translation>
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
        <translation>CSV, komprimeret</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Sammenlign…</translation>
    </message>
    <message>
        <source>Excel, tidy</source>
        <translation>Excel, ordnet</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV til Excel</translation>
    </message>
    <message>
        <source>Excel (as APSIS One makes it)</source>
        <translation>Excel (fra APSIS One)</translation>
    </message>
    <message>
        <source>CSV (as APSIS One makes it)</source>
        <translation>CSV (fra APSIS One)</translation>
    </message>
    <message>
        <source>For other programs. To read it yourself, choose Excel.</source>
        <translation>Til andre programmer. Vælg Excel, hvis du selv skal læse filen.</translation>
    </message>
    <message>
        <source>An Excel workbook (.xlsx).</source>
        <translation>En Excel-projektmappe (.xlsx).</translation>
    </message>
    <message>
        <source>Ready to save</source>
        <translation>Klar til at blive gemt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislykkedes</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulleret</translation>
    </message>
    <message>
        <source>Save again…</source>
        <translation>Gem igen…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Genoptag</translation>
    </message>
    <message>
        <source>Request {name} again</source>
        <translation>Bestil {name} igen</translation>
    </message>
    <message>
        <source>Change {name} and request it again</source>
        <translation>Ret {name}, og bestil igen</translation>
    </message>
    <message>
        <source>Look inside {name}</source>
        <translation>Vis indholdet i {name}</translation>
    </message>
    <message>
        <source>See what changed in {name}…</source>
        <translation>Vis ændringer i {name}…</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Omdøb {name}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Gem…</translation>
    </message>
    <message>
        <source>Save in another format</source>
        <translation>Gem i et andet format</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Forbind igen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ret…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Vis i mappe</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Vis indhold</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Omdøb</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Vis detaljer</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Fjern fra listen</translation>
    </message>
    <message>
        <source>Excel, tidy (keeps phone numbers and zeros)</source>
        <translation>Excel, ordnet (bevarer telefonnumre og nuller)</translation>
    </message>
    <message>
        <source>A workbook with phone numbers and zeros as text, and dates and amounts as such.</source>
        <translation>En projektmappe med telefonnumre og foranstillede nuller som tekst, datoer som datoer og beløb som tal.</translation>
    </message>
    <message>
        <source>A CSV that opens in Excel on this computer with a double-click.</source>
        <translation>En CSV, der åbnes i Excel på computeren med et dobbeltklik.</translation>
    </message>
    <message>
        <source>A CSV compressed into a smaller file.</source>
        <translation>En CSV komprimeret til en mindre fil.</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <translation>Genoptag {name}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Gemmes</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>I kø</translation>
    </message>
    <message>
        <source>Requesting</source>
        <translation>Bestilles</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Klargøres</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Hentes</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Uklart</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Udløbet</translation>
    </message>
    <message>
        <source>Save {name}…</source>
        <translation>Gem {name}…</translation>
    </message>
    <message>
        <source>Save {name} in another format</source>
        <translation>Gem {name} i et andet format</translation>
    </message>
    <message>
        <source>Cancel {name}</source>
        <translation>Annuller {name}</translation>
    </message>
    <message>
        <source>Try {name} again</source>
        <translation>Prøv {name} igen</translation>
    </message>
    <message>
        <source>Connect again for {name}…</source>
        <translation>Forbind igen for {name}…</translation>
    </message>
    <message>
        <source>Request again</source>
        <translation>Bestil igen</translation>
    </message>
    <message>
        <source>Show {name} in its folder</source>
        <translation>Vis {name} i mappen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Åbn {name}</translation>
    </message>
    <message>
        <source>Show the details of {name}</source>
        <translation>Vis detaljer om {name}</translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <translation>Fjern {name} fra listen</translation>
    </message>
</context>
<context>
    <name>KeyboardShortcuts</name>
    <message>
        <source>Anywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Ny rapport</translation>
    </message>
    <message>
        <source>Choosing segments and columns</source>
        <translation>Valg af segmenter og kolonner</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Exclude a chosen segment, or include it again</source>
        <translation>Udelad et valgt segment, eller medtag det igen</translation>
    </message>
    <message>
        <source>Remove a chosen segment or column</source>
        <translation>Fjern et valgt segment eller en valgt kolonne</translation>
    </message>
    <message>
        <source>Move a column earlier</source>
        <translation>Flyt en kolonne tidligere</translation>
    </message>
    <message>
        <source>Move a column later</source>
        <translation>Flyt en kolonne senere</translation>
    </message>
    <message>
        <source>Go from the search to the list</source>
        <translation>Gå fra søgningen til listen</translation>
    </message>
    <message>
        <source>Include the first match</source>
        <translation>Medtag det første resultat</translation>
    </message>
    <message>
        <source>Include the current row, or leave it out again</source>
        <translation>Medtag rækken, eller fjern den igen</translation>
    </message>
    <message>
        <source>Exclude a segment</source>
        <translation>Udelad et segment</translation>
    </message>
    <message>
        <source>Clear the search, or go back to the reports</source>
        <translation>Ryd søgningen, eller gå tilbage til rapporterne</translation>
    </message>
    <message>
        <source>Press the button of a report</source>
        <translation>Tryk på knappen for en rapport</translation>
    </message>
    <message>
        <source>Go to the buttons of a report</source>
        <translation>Gå til knapperne for en rapport</translation>
    </message>
    <message>
        <source>Show all commands for a report</source>
        <translation>Vis alle kommandoer for en rapport</translation>
    </message>
    <message>
        <source>Rename a report</source>
        <translation>Omdøb en rapport</translation>
    </message>
    <message>
        <source>Remove the selected reports</source>
        <translation>Fjern de valgte rapporter</translation>
    </message>
    <message>
        <source>Select a report beside others</source>
        <translation>Markér en rapport sammen med andre</translation>
    </message>
    <message>
        <source>Select several reports</source>
        <translation>Vælg flere rapporter</translation>
    </message>
    <message>
        <source>Select all reports</source>
        <translation>Vælg alle rapporter</translation>
    </message>
    <message>
        <source>Go to the first or the last report</source>
        <translation>Gå til den første eller sidste rapport</translation>
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
        <translation>Software fra tredjepart i Apsis Desktop</translation>
    </message>
    <message>
        <source>Select one to read its licence.</source>
        <translation>Vælg en komponent for at læse licensen.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>The licence of the selected software.</source>
        <translation>Licensen for den valgte komponent.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversigt</translation>
    </message>
    <message>
        <source>Apsis Desktop includes this third-party software.</source>
        <translation>Apsis Desktop indeholder denne software fra tredjepart.</translation>
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
            <numerusform>+%Ln nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln væk</numerusform>
            <numerusform>%Ln væk</numerusform>
        </translation>
    </message>
    <message>
        <source>same people as {day}</source>
        <translation>samme personer som {day}</translation>
    </message>
    <message>
        <source>{changes} since {day}</source>
        <translation>{changes} siden {day}</translation>
    </message>
    <message>
        <source>{column} {percent}%</source>
        <translation>{column} {percent} %</translation>
    </message>
    <message>
        <source>{column} is missing</source>
        <translation>{column} mangler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns are missing</source>
        <translation>
            <numerusform>%Ln kolonne mangler</numerusform>
            <numerusform>%Ln kolonner mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>{column} is empty</source>
        <translation>{column} er tom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns are empty</source>
        <translation>
            <numerusform>%Ln kolonne er tom</numerusform>
            <numerusform>%Ln kolonner er tomme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln ark</numerusform>
            <numerusform>%Ln ark</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} og %Ln til</numerusform>
            <numerusform>{names} og %Ln til</numerusform>
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
        <translation>Demodata</translation>
    </message>
    <message>
        <source>{name}, {region}: connecting…</source>
        <translation>{name}, {region}: forbinder…</translation>
    </message>
    <message>
        <source>{name}, {region}: connected</source>
        <translation>{name}, {region}: forbundet</translation>
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
            <numerusform>Rapporten sættes sammen af %Ln liste, som bestilles med et sekund imellem. Andre rapporter venter imens.</numerusform>
            <numerusform>Rapporten sættes sammen af %Ln lister, som bestilles med et sekund imellem. Andre rapporter venter imens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request it anyway</source>
        <translation>Bestil alligevel</translation>
    </message>
</context>
<context>
    <name>NameEditing</name>
    <message>
        <source>Enter saves the name, Esc cancels.</source>
        <translation>Enter gemmer navnet, Esc annullerer.</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Downloads at the same time</source>
        <translation>Samtidige downloads</translation>
    </message>
    <message>
        <source>At the same &amp;time</source>
        <translation>Ad &amp;gangen</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>Samtidige bestillinger</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>bestillinger</translation>
    </message>
    <message>
        <source>downloads</source>
        <translation>downloads</translation>
    </message>
    <message>
        <source>The rest are queued. Fewer downloads leave more bandwidth for others.</source>
        <translation>Resten sættes i kø. Færre downloads giver mere båndbredde til andre.</translation>
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
        <translation>Denne proxy:</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>A server between this network and the internet. Your IT department knows whether you need one.</source>
        <translation>En server mellem jeres netværk og internettet. It-afdelingen ved, om du skal bruge en.</translation>
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
        <translation>Start forfra</translation>
    </message>
    <message>
        <source>Clears all choices except the section. You can undo this.</source>
        <translation>Rydder alle valg undtagen sektionen. Det kan fortrydes.</translation>
    </message>
    <message>
        <source>Loading the lists</source>
        <translation>Indlæser listerne</translation>
    </message>
</context>
<context>
    <name>NewReportPanel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Including profiles without an email, mobile number or CRM ID.</source>
        <translation>Også profiler uden e-mail, mobilnummer og CRM-id.</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Kendte</translation>
    </message>
    <message>
        <source>With an email, mobile number or CRM ID.</source>
        <translation>Med e-mail, mobilnummer eller CRM-id.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukendte</translation>
    </message>
    <message>
        <source>Website visitors known only by a cookie.</source>
        <translation>Anonyme besøgende, der kun har en cookie.</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Forbind igen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Load the lists again</source>
        <translation>Indlæs listerne igen</translation>
    </message>
    <message>
        <source>This account’s segments are still loading.</source>
        <translation>Kontoens segmenter indlæses stadig.</translation>
    </message>
    <message>
        <source>Loading the columns of this section…</source>
        <translation>Indlæser sektionens kolonner…</translation>
    </message>
    <message>
        <source>Apsis Desktop could not check whether this section has the chosen columns.</source>
        <translation>Apsis Desktop kunne ikke kontrollere, om sektionen har de valgte kolonner.</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Sektion</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Profiler</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>Fi&amp;l</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Select text to copy it.</source>
        <translation>Markér tekst for at kopiere den.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiér detaljer</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Skjul detaljer</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Vis detaljer</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>A report is ready to save</source>
        <translation>En rapport er klar til at blive gemt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are ready</source>
        <translation>
            <numerusform>%Ln rapport er klar</numerusform>
            <numerusform>%Ln rapporter er klar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are saved</source>
        <translation>
            <numerusform>%Ln rapport er gemt</numerusform>
            <numerusform>%Ln rapporter er gemt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updates on %Ln reports</source>
        <translation>
            <numerusform>Nyt om %Ln rapport</numerusform>
            <numerusform>Nyt om %Ln rapporter</numerusform>
        </translation>
    </message>
    <message>
        <source>A report is saved</source>
        <translation>En rapport er gemt</translation>
    </message>
    <message>
        <source>A report needs attention</source>
        <translation>En rapport kræver opmærksomhed</translation>
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
        <translation>Sætter listerne sammen…</translation>
    </message>
    <message>
        <source>{trouble} All lists are downloaded. Try again to combine them.</source>
        <translation>{trouble} Alle lister er hentet. Prøv igen for at sætte dem sammen.</translation>
    </message>
    <message>
        <source>{trouble} {here} of {count} lists are downloaded. Try again to get the others.</source>
        <translation>{trouble} {here} af {count} lister er hentet. Prøv igen for at hente resten.</translation>
    </message>
    <message>
        <source>Preparing {count} lists to combine: {ready} ready.</source>
        <translation>{count} lister klargøres og sættes sammen: {ready} klar.</translation>
    </message>
    <message>
        <source>{trouble} Try again to request all {count} lists anew. They must be from the same time.</source>
        <translation>{trouble} Prøv igen for at bestille alle {count} lister på ny. De skal være fra samme tidspunkt.</translation>
    </message>
    <message>
        <source>One row has blank cells, because its profile was added or removed while the lists were being prepared.</source>
        <translation>Én række har tomme celler, fordi profilen kom til eller forsvandt under klargøringen af listerne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have blank cells, because their profiles were added or removed while the lists were being prepared.</source>
        <translation>
            <numerusform>%Ln række har tomme celler, fordi profilen kom til eller forsvandt under klargøringen af listerne.</numerusform>
            <numerusform>%Ln rækker har tomme celler, fordi profilerne kom til eller forsvandt under klargøringen af listerne.</numerusform>
        </translation>
    </message>
    <message>
        <source>List {number} of {count}: {segment}, {columns}: {state}</source>
        <translation>Liste {number} af {count}: {segment}, {columns}: {state}</translation>
    </message>
    <message>
        <source>export key only</source>
        <translation>kun eksportnøglen</translation>
    </message>
    <message>
        <source>one column</source>
        <translation>én kolonne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln kolonne</numerusform>
            <numerusform>%Ln kolonner</numerusform>
        </translation>
    </message>
    <message>
        <source>combined</source>
        <translation>sat sammen</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>hentet</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>hentes</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>klargøres</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>bestilt</translation>
    </message>
    <message>
        <source>not requested yet</source>
        <translation>ikke bestilt endnu</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste names</source>
        <translation>Indsæt navne</translation>
    </message>
    <message>
        <source>Search these names</source>
        <translation>Søg efter navnene</translation>
    </message>
    <message>
        <source>C&amp;hoose these</source>
        <translation>&amp;Vælg disse</translation>
    </message>
    <message>
        <source>Adds the matches to your choices.</source>
        <translation>Resultaterne føjes til det, du allerede har valgt.</translation>
    </message>
    <message>
        <source>Matches for “{name}”</source>
        <translation>Resultater for “{name}”</translation>
    </message>
    <message>
        <source>Similar to “{name}”</source>
        <translation>Ligner “{name}”</translation>
    </message>
    <message>
        <source>Some names were not found. Tick the ones you meant.</source>
        <translation>Nogle navne blev ikke fundet. Markér dem, du mente.</translation>
    </message>
    <message>
        <source>Not found: {names}.</source>
        <translation>Ikke fundet: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln fundet</numerusform>
            <numerusform>%Ln fundet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleSaver</name>
    <message>
        <source>Save people</source>
        <translation>Gem personer</translation>
    </message>
    <message>
        <source>{folder} syncs to {service}, so the personal data in the file would be copied there too.</source>
        <translation>{folder} synkroniseres til {service}. Filen indeholder persondata og ville også blive kopieret dertil.</translation>
    </message>
    <message>
        <source>Save here anyway</source>
        <translation>Gem her alligevel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were saved in {folder} as {file}.</source>
        <translation>
            <numerusform>%Ln række blev gemt i {folder} som {file}.</numerusform>
            <numerusform>%Ln rækker blev gemt i {folder} som {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Vis i mappe</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>&amp;Done</source>
        <translation>Fær&amp;dig</translation>
    </message>
    <message>
        <source>Shows the reports again. Your choices are kept.</source>
        <translation>Viser rapporterne igen. Dine valg bevares.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Which part of the list is shown.</source>
        <translation>Hvilken del af listen der vises.</translation>
    </message>
    <message>
        <source>Paste &amp;names…</source>
        <translation>Indsæt &amp;navne…</translation>
    </message>
    <message>
        <source>Chooses everything in a pasted list of names.</source>
        <translation>Vælger alt på en indsat liste med navne.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Opdater</translation>
    </message>
    <message>
        <source>Loads sections, segments and columns from APSIS One again.</source>
        <translation>Henter sektioner, segmenter og kolonner fra APSIS One igen.</translation>
    </message>
    <message>
        <source>Go to the search</source>
        <translation>Gå til søgningen</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Practice data: fictional people, nothing leaves this computer.</source>
        <translation>Demodata: opdigtede personer, intet forlader computeren.</translation>
    </message>
    <message>
        <source>Connect to APSIS One…</source>
        <translation>Opret forbindelse til APSIS One…</translation>
    </message>
    <message>
        <source>Get reports from your own account.</source>
        <translation>Hent rapporter fra din egen konto.</translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Presets</source>
        <translation>Skabeloner</translation>
    </message>
    <message>
        <source>{preset} (changed)</source>
        <translation>{preset} (ændret)</translation>
    </message>
    <message>
        <source>Start from a prese&amp;t…</source>
        <translation>Start fr&amp;a en skabelon…</translation>
    </message>
    <message>
        <source>Prese&amp;ts</source>
        <translation>Sk&amp;abeloner</translation>
    </message>
    <message>
        <source>Fills in choices that were saved under a name.</source>
        <translation>Udfylder valg, der er gemt under et navn.</translation>
    </message>
    <message>
        <source>No presets yet. To repeat a report, choose Request again in its menu.</source>
        <translation>Ingen skabeloner endnu. Vælg Bestil igen i rapportens menu for at få den igen.</translation>
    </message>
    <message>
        <source>&amp;Find an earlier report…</source>
        <translation>&amp;Find en tidligere rapport…</translation>
    </message>
    <message>
        <source>&amp;Update “{preset}” with these choices</source>
        <translation>&amp;Opdater “{preset}” med disse valg</translation>
    </message>
    <message>
        <source>&amp;Save as a preset…</source>
        <translation>&amp;Gem som skabelon…</translation>
    </message>
    <message>
        <source>&amp;All presets…</source>
        <translation>&amp;Alle skabeloner…</translation>
    </message>
    <message>
        <source>&amp;Import a preset…</source>
        <translation>&amp;Importér skabelon…</translation>
    </message>
    <message>
        <source>Recent reports</source>
        <translation>Seneste rapporter</translation>
    </message>
</context>
<context>
    <name>PresetContents</name>
    <message>
        <source>Segments</source>
        <translation>Segmenter</translation>
    </message>
    <message>
        <source>People in all of these segments</source>
        <translation>Personer i alle disse segmenter</translation>
    </message>
    <message>
        <source>People in any of these segments</source>
        <translation>Personer i mindst ét af disse segmenter</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Ingen valgt</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sektion</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Ikke i</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Export key</source>
        <translation>Eksportnøgle</translation>
    </message>
    <message>
        <source>Yes or no for each segment</source>
        <translation>Ja eller nej for hvert segment</translation>
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
        <translation>{name} (findes ikke i kontoen)</translation>
    </message>
    <message>
        <source>{name} (tag)</source>
        <translation>{name} (tag)</translation>
    </message>
    <message>
        <source>Known and unknown</source>
        <translation>Kendte og ukendte</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Kendte</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukendte</translation>
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
        <translation>“{preset}” er eksporteret som {file}.</translation>
    </message>
</context>
<context>
    <name>PresetFiles</name>
    <message>
        <source>Export a preset</source>
        <translation>Eksportér skabelon</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Skabelon</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Importér skabelon</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Skabeloner</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle filer</translation>
    </message>
</context>
<context>
    <name>PresetList</name>
    <message>
        <source>Presets</source>
        <translation>Skabeloner</translation>
    </message>
    <message>
        <source>Select one to see what it contains.</source>
        <translation>Vælg en skabelon for at se, hvad den indeholder.</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>Skabelonens navn</translation>
    </message>
</context>
<context>
    <name>PresetNameDialog</name>
    <message>
        <source>Save as a preset</source>
        <translation>Gem som skabelon</translation>
    </message>
    <message>
        <source>Keeps these choices for next time. Nothing is requested automatically.</source>
        <translation>Gemmer valgene til næste gang. Intet bestilles automatisk.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>Skabelonens navn</translation>
    </message>
    <message>
        <source>&amp;Save preset</source>
        <translation>&amp;Gem skabelon</translation>
    </message>
    <message>
        <source>&amp;Replace preset</source>
        <translation>&amp;Erstat skabelon</translation>
    </message>
    <message>
        <source>A preset named “{preset}” already exists. Saving replaces its contents.</source>
        <translation>Der er allerede en skabelon med navnet “{preset}”. Hvis du gemmer, erstattes indholdet.</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Skabeloner</translation>
    </message>
    <message>
        <source>Contents of the preset</source>
        <translation>Skabelonens indhold</translation>
    </message>
    <message>
        <source>Its segments, columns and file type.</source>
        <translation>Skabelonens segmenter, kolonner og filtype.</translation>
    </message>
    <message>
        <source>Re&amp;member who was in this list</source>
        <translation>&amp;Husk, hvem der var på listen</translation>
    </message>
    <message>
        <source>&amp;Use this preset</source>
        <translation>&amp;Brug skabelonen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Omdøb</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slet</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportér…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importér…</translation>
    </message>
    <message>
        <source>No presets yet. Make your choices for a report, then save them as a preset.</source>
        <translation>Ingen skabeloner endnu. Foretag dine valg til en rapport, og gem dem som en skabelon.</translation>
    </message>
    <message>
        <source>Replaces your current choices.</source>
        <translation>Erstatter dine nuværende valg.</translation>
    </message>
    <message>
        <source>Type the new name in the list.</source>
        <translation>Skriv det nye navn på listen.</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Du kan fortryde det.</translation>
    </message>
    <message>
        <source>Saves the preset as a file for a colleague.</source>
        <translation>Gemmer skabelonen som en fil til en kollega.</translation>
    </message>
    <message>
        <source>Adds a preset that a colleague exported.</source>
        <translation>Tilføjer en skabelon, som en kollega har eksporteret.</translation>
    </message>
    <message>
        <source>The next report then shows who is new and how many are gone, even without the old file. For that, a fingerprint of each person is kept on this computer. Fingerprints are personal data.</source>
        <translation>Så viser den næste rapport, hvem der er nye, og hvor mange der er væk, også uden den gamle fil. Derfor gemmes et fingeraftryk af hver person på denne computer. Fingeraftryk er persondata.</translation>
    </message>
    <message>
        <source>Not in this account: {names}. The rest of the preset works.</source>
        <translation>Findes ikke i kontoen: {names}. Resten af skabelonen virker.</translation>
    </message>
    <message>
        <source>Enter a name for the preset.</source>
        <translation>Angiv et navn til skabelonen.</translation>
    </message>
    <message>
        <source>A preset named “{name}” already exists.</source>
        <translation>Der er allerede en skabelon med navnet “{name}”.</translation>
    </message>
    <message>
        <source>“{preset}” was deleted.</source>
        <translation>“{preset}” er slettet.</translation>
    </message>
    <message>
        <source>“{preset}” was deleted, and so were the fingerprints of its list.</source>
        <translation>“{preset}” blev slettet sammen med fingeraftrykkene af dens liste.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>“{preset}” remembers the same people, so their fingerprints are kept.</source>
        <translation>“{preset}” husker de samme personer, så deres fingeraftryk beholdes.</translation>
    </message>
    <message>
        <source>“{preset}” was imported.</source>
        <translation>“{preset}” er importeret.</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Always</source>
        <translation>Altid</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln days</source>
        <translation>
            <numerusform>I %Ln dag</numerusform>
            <numerusform>I %Ln dage</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;past reports in the list</source>
        <translation>&amp;Behold tidligere rapporter på listen</translation>
    </message>
    <message>
        <source>Older reports are removed right away, but never one that is not saved yet. Saved files are kept.</source>
        <translation>Ældre rapporter fjernes straks, men aldrig en, der endnu ikke er gemt. Gemte filer bliver, hvor de er.</translation>
    </message>
    <message>
        <source>&amp;Remind me of saved files</source>
        <translation>&amp;Mind mig om gemte filer</translation>
    </message>
    <message>
        <source>Saved files contain personal data. After this time, you can review and delete those that still exist.</source>
        <translation>Gemte filer indeholder persondata. Efter dette tidsrum kan du gennemgå og slette dem, der stadig findes.</translation>
    </message>
    <message>
        <source>Remembered &amp;lists</source>
        <translation>Huskede &amp;lister</translation>
    </message>
    <message>
        <source>A preset can remember who was in its last list, so that the next report shows who is new. For that, a fingerprint of each person is kept on this computer, without any values. Fingerprints are personal data. They are deleted with the preset or its connection, and when you turn this off in the preset.</source>
        <translation>En skabelon kan huske, hvem der var på den seneste liste, så den næste rapport viser, hvem der er nye. Derfor gemmes et fingeraftryk af hver person på denne computer, uden værdier. Fingeraftryk er persondata. De slettes sammen med skabelonen eller dens forbindelse, og når du slår det fra i skabelonen.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Drev</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Filmappe</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Save As</source>
        <translation>Gem som</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Filnavn:</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Søg i:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fil&amp;type:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mapper</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidepanel</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste over steder og bogmærker</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbage</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Frem</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå frem</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Overordnet mappe</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå til den overordnede mappe</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Opret ny mappe</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Opret en ny mappe</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mappe</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listevisning</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Skift til listevisning</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljeret visning</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Skift til detaljeret visning</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Vis </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Vis s&amp;kjulte filer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Omdøb</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slet</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åbn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Vælg</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Gem</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Filen blev ikke fundet.
Kontrollér, at filnavnet er rigtigt.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappen blev ikke fundet.
Kontrollér, at mappens navn er rigtigt.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Vil du virkelig slette “%1”?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mappe</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Find mappe</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 findes allerede.
Vil du erstatte den?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Denne computer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ændret</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;lip</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Sæt ind</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markér alt</translation>
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
        <translation>Gem</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
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
        <translation>Luk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Rul hertil</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Øverst</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nederst</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>En side op</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>En side ned</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rul op</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rul ned</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Up</source>
        <translation>Pil op</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pil ned</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Rul til venstre</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rul til højre</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;lip</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiér</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Sæt ind</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markér alt</translation>
    </message>
</context>
<context>
    <name>RememberedListsField</name>
    <message>
        <source>&amp;Delete all</source>
        <translation>&amp;Slet alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists, {size}</source>
        <translation>
            <numerusform>%Ln liste, {size}</numerusform>
            <numerusform>%Ln lister, {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 list, {size}</source>
        <translation>1 liste, {size}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
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
            <numerusform>Efter %Ln dage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Remove a connection</source>
        <translation>Fjern forbindelse</translation>
    </message>
    <message>
        <source>Remove the connection “{name}”?</source>
        <translation>Fjern forbindelsen “{name}”?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Nothing is removed.</source>
        <translation>Intet fjernes.</translation>
    </message>
    <message>
        <source>Its secret is deleted from this computer’s keyring, and its reports are removed from the list. Saved files are kept. To connect again, you need the client ID and the secret.</source>
        <translation>Hemmeligheden slettes fra computerens nøglering, og rapporterne fjernes fra listen. Gemte filer bliver, hvor de er. Hvis du vil forbinde igen, skal du bruge klient-id og klienthemmelighed.</translation>
    </message>
    <message>
        <source>One of its reports is still in progress. It will not be downloaded.</source>
        <translation>En af forbindelsens rapporter er stadig i gang. Den bliver ikke hentet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its reports are still in progress. They will not be downloaded.</source>
        <translation>
            <numerusform>%Ln af forbindelsens rapporter er stadig i gang. Den bliver ikke hentet.</numerusform>
            <numerusform>%Ln af forbindelsens rapporter er stadig i gang. De bliver ikke hentet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovedNotice</name>
    <message numerus="yes">
        <source>%Ln reports were removed from the list. Saved files are kept.</source>
        <translation>
            <numerusform>%Ln rapport er fjernet fra listen. Gemte filer bliver, hvor de er.</numerusform>
            <numerusform>%Ln rapporter er fjernet fra listen. Gemte filer bliver, hvor de er.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{report}” was removed from the list.</source>
        <translation>“{report}” er fjernet fra listen.</translation>
    </message>
    <message>
        <source>“{report}” was removed from the list. Its saved file is kept.</source>
        <translation>“{report}” er fjernet fra listen. Den gemte fil bliver, hvor den er.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>RepeatNotice</name>
    <message>
        <source>A report like this is being prepared. Request another?</source>
        <translation>En rapport som denne klargøres allerede. Vil du bestille en til?</translation>
    </message>
    <message>
        <source>Request another</source>
        <translation>Bestil en til</translation>
    </message>
</context>
<context>
    <name>ReplaceQuestion</name>
    <message>
        <source>Save report</source>
        <translation>Gem rapport</translation>
    </message>
    <message>
        <source>A file named {file} already exists.</source>
        <translation>Der er allerede en fil med navnet {file}.</translation>
    </message>
    <message>
        <source>Replacing it deletes its current contents.</source>
        <translation>Hvis du erstatter den, slettes det nuværende indhold.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Erstat</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Vælg et andet navn</translation>
    </message>
    <message>
        <source>Keeps the existing file.</source>
        <translation>Den eksisterende fil bliver.</translation>
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
        <translation>Skal gemmes</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemer</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>ReportName</name>
    <message>
        <source>{who} but not {others}</source>
        <translation>{who}, men ikke {others}</translation>
    </message>
    <message>
        <source>{who}, known</source>
        <translation>{who}, kendte</translation>
    </message>
    <message>
        <source>{who}, unknown</source>
        <translation>{who}, ukendte</translation>
    </message>
    <message>
        <source>one segment</source>
        <translation>ét segment</translation>
    </message>
    <message numerus="yes">
        <source>all of %Ln segments</source>
        <translation>
            <numerusform>alle %Ln segment</numerusform>
            <numerusform>alle %Ln segmenter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>any of %Ln segments</source>
        <translation>
            <numerusform>mindst ét af %Ln segment</numerusform>
            <numerusform>mindst ét af %Ln segmenter</numerusform>
        </translation>
    </message>
    <message>
        <source>one other</source>
        <translation>ét andet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln andet</numerusform>
            <numerusform>%Ln andre</numerusform>
        </translation>
    </message>
    <message>
        <source>People in {section} who are in {segments}, but not in {others}.</source>
        <translation>Personer i {section}, der er i {segments}, men ikke i {others}.</translation>
    </message>
    <message>
        <source>Known people in {section} who are in {segments}, but not in {others}.</source>
        <translation>Kendte personer i {section}, der er i {segments}, men ikke i {others}.</translation>
    </message>
    <message>
        <source>Unknown people in {section} who are in {segments}, but not in {others}.</source>
        <translation>Ukendte personer i {section}, der er i {segments}, men ikke i {others}.</translation>
    </message>
    <message>
        <source>People in {section} who are in {segments}.</source>
        <translation>Personer i {section}, der er i {segments}.</translation>
    </message>
    <message>
        <source>Known people in {section} who are in {segments}.</source>
        <translation>Kendte personer i {section}, der er i {segments}.</translation>
    </message>
    <message>
        <source>Unknown people in {section} who are in {segments}.</source>
        <translation>Ukendte personer i {section}, der er i {segments}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} og %Ln til</numerusform>
            <numerusform>{names} og %Ln til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} or %Ln more</source>
        <translation>
            <numerusform>{names} eller %Ln til</numerusform>
            <numerusform>{names} eller %Ln til</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} og {last}</translation>
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
        <translation>Den hentede fil slettes. Bestil rapporten igen, hvis du vil have den tilbage.</translation>
    </message>
    <message>
        <source>Remove reports</source>
        <translation>Fjern rapporter</translation>
    </message>
    <message>
        <source>Remove report</source>
        <translation>Fjern rapport</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Nothing is removed.</source>
        <translation>Intet fjernes.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold den</translation>
    </message>
    <message>
        <source>Remove without saving</source>
        <translation>Fjern uden at gemme</translation>
    </message>
    <message>
        <source>Keeps the report in the list.</source>
        <translation>Rapporten bliver på listen.</translation>
    </message>
    <message>
        <source>“{name}” is still in progress.</source>
        <translation>“{name}” er stadig i gang.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are still in progress.</source>
        <translation>
            <numerusform>%Ln rapport er stadig i gang.</numerusform>
            <numerusform>%Ln rapporter er stadig i gang.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not saved yet.</source>
        <translation>“{name}” er ikke gemt endnu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are not saved yet.</source>
        <translation>
            <numerusform>%Ln rapport er ikke gemt endnu.</numerusform>
            <numerusform>%Ln rapporter er ikke gemt endnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is cancelled. To get it, request it again.</source>
        <translation>Den annulleres. Bestil den igen, hvis du får brug for den.</translation>
    </message>
    <message>
        <source>APSIS One may still prepare it, but it will not be downloaded. To get it, request it again.</source>
        <translation>APSIS One klargør måske stadig rapporten, men den hentes ikke. Bestil den igen, hvis du får brug for den.</translation>
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
        <translation>Tabulator og piletasterne går mellem rapporter og deres knapper. Enter trykker på en knap.</translation>
    </message>
    <message>
        <source>Space selects a report beside others.</source>
        <translation>Mellemrum markerer en rapport sammen med andre.</translation>
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
        <translation>Søg i rapporter</translation>
    </message>
    <message>
        <source>Searches names, sections, segments, columns, files and states.</source>
        <translation>Søger i navne, sektioner, segmenter, kolonner, filer og status.</translation>
    </message>
    <message>
        <source>Shown reports</source>
        <translation>Rapporter, der vises</translation>
    </message>
    <message>
        <source>Searches all reports.</source>
        <translation>Søger i alle rapporter.</translation>
    </message>
    <message>
        <source>Saves these reports in one folder.</source>
        <translation>Gemmer rapporterne i én mappe.</translation>
    </message>
    <message>
        <source>Removes these reports from the list.</source>
        <translation>Fjerner rapporterne fra listen.</translation>
    </message>
    <message numerus="yes">
        <source>Sa&amp;ve %Ln…</source>
        <comment>so many selected reports</comment>
        <translation>
            <numerusform>G&amp;em %Ln…</numerusform>
            <numerusform>G&amp;em %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sa&amp;ve all %Ln…</source>
        <comment>all reports that are ready</comment>
        <translation>
            <numerusform>G&amp;em %Ln…</numerusform>
            <numerusform>G&amp;em alle %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %Ln from the list</source>
        <comment>so many selected reports</comment>
        <translation>
            <numerusform>F&amp;jern %Ln fra listen</numerusform>
            <numerusform>F&amp;jern %Ln fra listen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more i&amp;n All</source>
        <comment>so many matches of the search</comment>
        <translation>
            <numerusform>%Ln mere &amp;i Alle</numerusform>
            <numerusform>%Ln flere &amp;i Alle</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all reports</source>
        <translation>Vis alle rapporter</translation>
    </message>
    <message>
        <source>Show only reports to save</source>
        <translation>Vis kun rapporter, der skal gemmes</translation>
    </message>
    <message>
        <source>Show only reports in progress</source>
        <translation>Vis kun igangværende rapporter</translation>
    </message>
    <message>
        <source>Show only problems</source>
        <translation>Vis kun problemer</translation>
    </message>
</context>
<context>
    <name>ReportsPanel</name>
    <message>
        <source>Select a report in the list first</source>
        <translation>Vælg en rapport på listen først</translation>
    </message>
    <message>
        <source>Save the selected reports, or the first that is ready</source>
        <translation>Gem de valgte rapporter eller den første, der er klar</translation>
    </message>
    <message>
        <source>Look inside a report</source>
        <translation>Vis indholdet af en rapport</translation>
    </message>
    <message>
        <source>Press Enter to search all reports.</source>
        <translation>Tryk på Enter for at søge i alle rapporter.</translation>
    </message>
    <message>
        <source>No matches for “{words}”</source>
        <translation>Ingen match for “{words}”</translation>
    </message>
    <message>
        <source>Clear the search to see all reports.</source>
        <translation>Ryd søgningen for at se alle rapporter.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Ingen rapporter her</translation>
    </message>
    <message>
        <source>Choose All to see all reports.</source>
        <translation>Vælg Alle for at se alle rapporter.</translation>
    </message>
    <message>
        <source>No reports on this connection yet</source>
        <translation>Ingen rapporter på denne forbindelse endnu</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Ingen rapporter endnu</translation>
    </message>
    <message>
        <source>Choose segments and columns, then request a report. You can follow it here.</source>
        <translation>Vælg segmenter og kolonner, og bestil en rapport. Her kan du følge den.</translation>
    </message>
</context>
<context>
    <name>RequestBar</name>
    <message>
        <source>Req&amp;uest report</source>
        <translation>&amp;Bestil rapport</translation>
    </message>
    <message>
        <source>Request the report</source>
        <translation>Bestil rapporten</translation>
    </message>
</context>
<context>
    <name>RequestWording</name>
    <message>
        <source>Choose a section.</source>
        <translation>Vælg en sektion.</translation>
    </message>
    <message>
        <source>Choose a segment to include.</source>
        <translation>Vælg et segment, der skal medtages.</translation>
    </message>
    <message>
        <source>Choose at least one segment.</source>
        <translation>Vælg mindst ét segment.</translation>
    </message>
    <message>
        <source>A segment is both included and excluded.</source>
        <translation>Samme segment er både medtaget og udeladt.</translation>
    </message>
    <message>
        <source>No columns chosen: the file will contain only export keys, no names or addresses.</source>
        <translation>Ingen kolonner valgt: filen indeholder kun eksportnøgler, ingen navne eller adresser.</translation>
    </message>
    <message>
        <source>{sentence} Last time: {number}</source>
        <translation>{sentence} Sidste gang: {number}</translation>
    </message>
    <message numerus="yes">
        <source>APSIS One prepares %Ln lists. Apsis Desktop combines them on this computer.</source>
        <translation>
            <numerusform>APSIS One klargør %Ln liste. Apsis Desktop sætter dem sammen på denne computer.</numerusform>
            <numerusform>APSIS One klargør %Ln lister. Apsis Desktop sætter dem sammen på denne computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Report name</source>
        <translation>Rapportens navn</translation>
    </message>
    <message>
        <source>Enter saves the name, Esc cancels.</source>
        <translation>Enter gemmer navnet, Esc annullerer.</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Rows</source>
        <translation>Rækker</translation>
    </message>
    <message>
        <source>The arrow keys move between cells. Shift selects more of them, and the menu key sorts by a column.</source>
        <translation>Piletasterne går mellem cellerne. Skift markerer flere, og menutasten sorterer efter en kolonne.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Sortér stigende</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Sortér faldende</translation>
    </message>
    <message>
        <source>Order of the file</source>
        <translation>Filens rækkefølge</translation>
    </message>
</context>
<context>
    <name>SameNames</name>
    <message>
        <source>built in</source>
        <translation>indbygget</translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>id {id}</translation>
    </message>
</context>
<context>
    <name>SaveAll</name>
    <message numerus="yes">
        <source>Save %Ln reports in a folder</source>
        <translation>
            <numerusform>Gem %Ln rapport i en mappe</numerusform>
            <numerusform>Gem %Ln rapporter i en mappe</numerusform>
        </translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Gem her</translation>
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
        <translation>Gem rapport</translation>
    </message>
</context>
<context>
    <name>SavedFilesDialog</name>
    <message>
        <source>Saved files</source>
        <translation>Gemte filer</translation>
    </message>
    <message>
        <source>Do you still need these files?</source>
        <translation>Har du stadig brug for filerne?</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Beslut senere</translation>
    </message>
    <message>
        <source>Keeps all files. You will be reminded again.</source>
        <translation>Alle filer bliver, hvor de er, og du får en ny påmindelse.</translation>
    </message>
    <message>
        <source>They contain personal data.</source>
        <translation>De indeholder persondata.</translation>
    </message>
    <message>
        <source>You will not be reminded of the others again.</source>
        <translation>Du bliver ikke mindet om de andre igen.</translation>
    </message>
    <message>
        <source>Files changed since you saved them are not ticked, so that the changes are not lost.</source>
        <translation>Filer, der er ændret, siden du gemte dem, er ikke markeret, så ændringerne ikke går tabt.</translation>
    </message>
    <message>
        <source>{file}, saved {day}, changed since</source>
        <translation>{file}, gemt {day}, ændret siden</translation>
    </message>
    <message>
        <source>{file}, saved {day}</source>
        <translation>{file}, gemt {day}</translation>
    </message>
    <message>
        <source>{file}, in {folder}</source>
        <translation>{file}, i {folder}</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Behold alle</translation>
    </message>
</context>
<context>
    <name>SavedFilesNotice</name>
    <message>
        <source>A file you saved a while ago still exists. It contains personal data.</source>
        <translation>En fil, som du gemte for et stykke tid siden, findes stadig. Den indeholder persondata.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files you saved a while ago still exist. They contain personal data.</source>
        <translation>
            <numerusform>%Ln fil, som du gemte for et stykke tid siden, findes stadig. Den indeholder persondata.</numerusform>
            <numerusform>%Ln filer, som du gemte for et stykke tid siden, findes stadig. De indeholder persondata.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review files…</source>
        <translation>Gennemgå filerne…</translation>
    </message>
    <message>
        <source>Review file…</source>
        <translation>Gennemgå filen…</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Slet permanent</translation>
    </message>
    <message>
        <source>The file was deleted.</source>
        <translation>Filen er slettet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were deleted.</source>
        <translation>
            <numerusform>%Ln fil er slettet.</numerusform>
            <numerusform>%Ln filer er slettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted, because they are open in another program or were changed: {files}</source>
        <translation>Ikke slettet, fordi de er åbne i et andet program eller er ændret: {files}</translation>
    </message>
</context>
<context>
    <name>SavedTogetherNotice</name>
    <message>
        <source>{file} was saved in {folder}.</source>
        <translation>{file} blev gemt i {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports were saved in {folder}.</source>
        <translation>
            <numerusform>%Ln rapport blev gemt i {folder}.</numerusform>
            <numerusform>%Ln rapporter blev gemt i {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports could not be saved. See their rows for details.</source>
        <translation>
            <numerusform>%Ln rapport kunne ikke gemmes. Se detaljer på rækken.</numerusform>
            <numerusform>%Ln rapporter kunne ikke gemmes. Se detaljer på rækkerne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Vis i mappe</translation>
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
            <numerusform>%Ln rapport er udløbet</numerusform>
            <numerusform>%Ln rapporter er udløbet</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is being prepared</source>
        <translation>{name} klargøres</translation>
    </message>
    <message>
        <source>{name} is ready to save</source>
        <translation>{name} er klar til at blive gemt</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} er gemt</translation>
    </message>
    <message>
        <source>{name} failed</source>
        <translation>{name} mislykkedes</translation>
    </message>
    <message>
        <source>{name} may not have reached APSIS One</source>
        <translation>{name} er måske ikke nået frem til APSIS One</translation>
    </message>
    <message>
        <source>{name} has expired</source>
        <translation>{name} er udløbet</translation>
    </message>
    <message>
        <source>{name} is cancelled</source>
        <translation>{name} er annulleret</translation>
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
        <translation>En del af kontoen med egne kolonner.</translation>
    </message>
    <message>
        <source>Choose a part of your account</source>
        <translation>Vælg en del af kontoen</translation>
    </message>
    <message>
        <source>This account has no sections</source>
        <translation>Kontoen har ingen sektioner</translation>
    </message>
    <message>
        <source>Loading sections…</source>
        <translation>Indlæser sektioner…</translation>
    </message>
    <message>
        <source>The sections could not be loaded</source>
        <translation>Sektionerne kunne ikke indlæses</translation>
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
        <translation>ikke</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>udeladt</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>og %Ln mere</numerusform>
            <numerusform>og %Ln mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all chosen segments</source>
        <translation>Vis alle valgte segmenter</translation>
    </message>
    <message>
        <source>Do not use this segment</source>
        <translation>Brug ikke segmentet</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Medtag</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Udelad</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generelt</translation>
    </message>
    <message>
        <source>Language and notifications</source>
        <translation>Sprog og meddelelser</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Folders, names of files, automatic saving</source>
        <translation>Mapper, filnavne, automatisk lagring</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatliv</translation>
    </message>
    <message>
        <source>How long reports are listed, reminders of saved files, remembered lists</source>
        <translation>Hvor længe rapporter vises, påmindelser om gemte filer, huskede lister</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netværk</translation>
    </message>
    <message>
        <source>How much at a time, proxy</source>
        <translation>Antal ad gangen, proxy</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastaturgenveje</translation>
    </message>
    <message>
        <source>The up and down arrows read them one by one.</source>
        <translation>Pil op og pil ned læser dem op én ad gangen.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Press Alt and an underlined letter to go to a field or to press a button.</source>
        <translation>Tryk på Alt og et understreget bogstav for at gå til et felt eller trykke på en knap.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Nothing you see here is kept, and the file stays as it is.</source>
        <translation>Intet af det, du ser her, gemmes, og filen ændres ikke.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows match</source>
        <translation>
            <numerusform>%Ln række matcher</numerusform>
            <numerusform>%Ln rækker matcher</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Søger…</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows were copied</source>
        <translation>
            <numerusform>Den første %Ln række blev kopieret</numerusform>
            <numerusform>De første %Ln rækker blev kopieret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln række kopieret</numerusform>
            <numerusform>%Ln rækker kopieret</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows match</source>
        <translation>Ingen rækker matcher</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>Listen er tom</translation>
    </message>
    <message>
        <source>Rows {first}–{last} of {count} that match; {all} in the list</source>
        <translation>Række {first}–{last} af {count}, der matcher; {all} på listen</translation>
    </message>
    <message>
        <source>Rows {first}–{last} of {count}</source>
        <translation>Række {first}–{last} af {count}</translation>
    </message>
    <message>
        <source>Other connections: {counts}</source>
        <translation>Andre forbindelser: {counts}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln i gang</numerusform>
            <numerusform>%Ln i gang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to save</source>
        <translation>
            <numerusform>%Ln skal gemmes</numerusform>
            <numerusform>%Ln skal gemmes</numerusform>
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
        <translation>Mappen svarer ikke. Rapporten gemmes, når den svarer. Vælg Gem… igen for at bruge en anden mappe.</translation>
    </message>
    <message>
        <source>Checking what Excel would change…</source>
        <translation>Kontrollerer, hvad Excel ville ændre…</translation>
    </message>
    <message>
        <source>export key only</source>
        <translation>kun eksportnøglen</translation>
    </message>
    <message>
        <source>one column</source>
        <translation>én kolonne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln kolonne</numerusform>
            <numerusform>%Ln kolonner</numerusform>
        </translation>
    </message>
    <message>
        <source>Requesting.</source>
        <translation>Bestilles.</translation>
    </message>
    <message>
        <source>Queued.</source>
        <translation>I kø.</translation>
    </message>
    <message>
        <source>APSIS One cannot be reached.</source>
        <translation>APSIS One kan ikke nås.</translation>
    </message>
    <message>
        <source>{trouble} Trying again automatically.</source>
        <translation>{trouble} Prøver igen automatisk.</translation>
    </message>
    <message>
        <source>Preparing.</source>
        <translation>Klargøres.</translation>
    </message>
    <message>
        <source>Preparing, {time} so far.</source>
        <translation>Klargøres, {time} indtil nu.</translation>
    </message>
    <message>
        <source>Preparing. Usually ready in {usual}.</source>
        <translation>Klargøres. Er normalt klar på {usual}.</translation>
    </message>
    <message>
        <source>Preparing. Usually ready in {usual}; {time} so far.</source>
        <translation>Klargøres. Er normalt klar på {usual}; {time} indtil nu.</translation>
    </message>
    <message>
        <source>Downloading.</source>
        <translation>Hentes.</translation>
    </message>
    <message>
        <source>Downloading, {received} so far.</source>
        <translation>Hentes, {received} indtil nu.</translation>
    </message>
    <message>
        <source>Downloading {received} of {total}.</source>
        <translation>Hentes, {received} af {total}.</translation>
    </message>
    <message>
        <source>Saving {copied} of {total}…</source>
        <translation>Gemmes, {copied} af {total}…</translation>
    </message>
    <message>
        <source>Ready to save.</source>
        <translation>Klar til at blive gemt.</translation>
    </message>
    <message>
        <source>Ready to save, {size}.</source>
        <translation>Klar til at blive gemt, {size}.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gemt.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gemt som {file}</translation>
    </message>
    <message>
        <source>Saved in {folder} as {file}</source>
        <translation>Gemt i {folder} som {file}</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulleret.</translation>
    </message>
    <message>
        <source>Expired: it was not saved in time.</source>
        <translation>Udløbet: den blev ikke gemt i tide.</translation>
    </message>
    <message>
        <source>Expired: APSIS One kept it until {moment}.</source>
        <translation>Udløbet: APSIS One beholdt den frem til {moment}.</translation>
    </message>
    <message>
        <source>{file} was moved or deleted. You can save it again.</source>
        <translation>{file} er flyttet eller slettet. Du kan gemme rapporten igen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Gemmes…</translation>
    </message>
    <message>
        <source>{ready} It is deleted once the date is confirmed by APSIS One.</source>
        <translation>{ready} Den slettes, når APSIS One har bekræftet datoen.</translation>
    </message>
    <message>
        <source>{ready} Save it before {until}.</source>
        <translation>{ready} Gem den inden {until}.</translation>
    </message>
    <message>
        <source>No program on this computer can show folders. The file is {path}</source>
        <translation>Intet program på computeren kan vise mapper. Filen er {path}</translation>
    </message>
    <message>
        <source>The earlier file was moved or deleted.</source>
        <translation>Den tidligere fil er flyttet eller slettet.</translation>
    </message>
    <message>
        <source>No program on this computer can open {file}. It is in its folder.</source>
        <translation>Intet program på computeren kan åbne {file}. Filen ligger stadig i sin mappe.</translation>
    </message>
    <message>
        <source>{file} was moved or deleted. Request it again if you still need it.</source>
        <translation>{file} er flyttet eller slettet. Bestil rapporten igen, hvis du stadig skal bruge den.</translation>
    </message>
</context>
<context>
    <name>StoreController</name>
    <message>
        <source>Recovered: {file}</source>
        <translation>Fundet igen: {file}</translation>
    </message>
</context>
<context>
    <name>SuggestedFirst</name>
    <message>
        <source>Recently used</source>
        <translation>Senest brugte</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Indbyggede</translation>
    </message>
</context>
<context>
    <name>SupportNotice</name>
    <message>
        <source>Something unexpected happened. Your reports are kept. If anything looks wrong, quit Apsis Desktop and start it again.</source>
        <translation>Der skete noget uventet. Dine rapporter er bevaret. Hvis noget ser forkert ud, skal du afslutte Apsis Desktop og starte det igen.</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Kopiér detaljer til support</translation>
    </message>
    <message>
        <source>Details copied. Paste them into a message to the person who supports you.</source>
        <translation>Detaljerne er kopieret. Indsæt dem i en besked til den, der hjælper dig.</translation>
    </message>
    <message>
        <source>The log is in the folder {folder}.</source>
        <translation>Loggen ligger i mappen {folder}.</translation>
    </message>
</context>
<context>
    <name>SyncedFolderNotice</name>
    <message>
        <source>{folder} syncs to {service}, so the personal data in the file is copied there too.</source>
        <translation>{folder} synkroniseres til {service}. Filen indeholder persondata og kopieres også dertil.</translation>
    </message>
</context>
<context>
    <name>ToldApartBy</name>
    <message>
        <source>Choose a column</source>
        <translation>Vælg en kolonne</translation>
    </message>
    <message>
        <source>Match people by</source>
        <translation>Match personer efter</translation>
    </message>
    <message>
        <source>A column of this report. Spaces around a value and case in email addresses are ignored.</source>
        <translation>En kolonne i denne rapport. Mellemrum omkring en værdi og store og små bogstaver i e-mailadresser ignoreres.</translation>
    </message>
    <message>
        <source>Column in the other list</source>
        <translation>Kolonne på den anden liste</translation>
    </message>
    <message>
        <source>Choose its column</source>
        <translation>Vælg dens kolonne</translation>
    </message>
    <message>
        <source>The matching column in the other list.</source>
        <translation>Den tilsvarende kolonne på den anden liste.</translation>
    </message>
    <message>
        <source>same as</source>
        <translation>samme som</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Ticked files are moved to the Recycle Bin.</source>
        <translation>Markerede filer flyttes til Papirkurven.</translation>
    </message>
    <message>
        <source>Ticked files are moved to the trash.</source>
        <translation>Markerede filer flyttes til papirkurven.</translation>
    </message>
    <message>
        <source>Move one file to the Recycle Bin</source>
        <translation>Flyt én fil til Papirkurven</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln files to the Recycle Bin</source>
        <translation>
            <numerusform>Flyt %Ln fil til Papirkurven</numerusform>
            <numerusform>Flyt %Ln filer til Papirkurven</numerusform>
        </translation>
    </message>
    <message>
        <source>Move one file to the trash</source>
        <translation>Flyt én fil til papirkurven</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln files to the trash</source>
        <translation>
            <numerusform>Flyt %Ln fil til papirkurven</numerusform>
            <numerusform>Flyt %Ln filer til papirkurven</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was moved to the Recycle Bin. Empty the Recycle Bin to delete it permanently.</source>
        <translation>Filen er flyttet til Papirkurven. Tøm Papirkurven for at slette den permanent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were moved to the Recycle Bin. Empty the Recycle Bin to delete them permanently.</source>
        <translation>
            <numerusform>%Ln fil er flyttet til Papirkurven. Tøm Papirkurven for at slette den permanent.</numerusform>
            <numerusform>%Ln filer er flyttet til Papirkurven. Tøm Papirkurven for at slette dem permanent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was moved to the trash. Empty the trash to delete it permanently.</source>
        <translation>Filen er flyttet til papirkurven. Tøm papirkurven for at slette den permanent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were moved to the trash. Empty the trash to delete them permanently.</source>
        <translation>
            <numerusform>%Ln fil er flyttet til papirkurven. Tøm papirkurven for at slette den permanent.</numerusform>
            <numerusform>%Ln filer er flyttet til papirkurven. Tøm papirkurven for at slette dem permanent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted, because there is no Recycle Bin on their disk: {files}</source>
        <translation>Ikke slettet, fordi disken ikke har en papirkurv: {files}</translation>
    </message>
    <message>
        <source>Not deleted, because there is no trash on their disk: {files}</source>
        <translation>Ikke slettet, fordi disken ikke har en papirkurv: {files}</translation>
    </message>
</context>
<context>
    <name>UpdateNotice</name>
    <message>
        <source>Version {version} of Apsis Desktop is available.</source>
        <translation>Version {version} af Apsis Desktop er tilgængelig.</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>Åbn downloadsiden</translation>
    </message>
    <message>
        <source>Get it from {address}</source>
        <translation>Hent den fra {address}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Connect to APSIS One…</source>
        <translation>Opret forbindelse til APSIS One…</translation>
    </message>
    <message>
        <source>Try it with practice data</source>
        <translation>Prøv med demodata</translation>
    </message>
    <message>
        <source>Get lists of people out of APSIS One</source>
        <translation>Hent profillister fra APSIS One</translation>
    </message>
    <message>
        <source>Choose who and which columns, request the report, and save it for Excel or as CSV when it is ready.</source>
        <translation>Vælg profiler og kolonner, bestil rapporten, og gem den som CSV eller Excel, når den er klar.</translation>
    </message>
    <message>
        <source>Use your own account</source>
        <translation>Brug din egen konto</translation>
    </message>
    <message>
        <source>You need a key. An Admin of your APSIS One account can create one.</source>
        <translation>Du skal bruge en nøgle. En administrator af jeres APSIS One-konto kan oprette en.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Se dig omkring først</translation>
    </message>
    <message>
        <source>The same steps with fictional people. Nothing leaves this computer.</source>
        <translation>De samme trin, med opdigtede personer. Intet forlader computeren.</translation>
    </message>
</context>
<context>
    <name>WhichSegmentBox</name>
    <message>
        <source>&amp;Add a yes/no column for each segment</source>
        <translation>&amp;Tilføj en ja/nej-kolonne for hvert segment</translation>
    </message>
    <message>
        <source>The file then says of each person which of the segments they are in.</source>
        <translation>Filen viser så, hvilke af segmenterne hver person er i.</translation>
    </message>
    <message>
        <source>For people in any of several segments.</source>
        <translation>For personer i mindst ét af flere segmenter.</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Filer</translation>
    </message>
    <message>
        <source>&amp;New report</source>
        <translation>&amp;Ny rapport</translation>
    </message>
    <message>
        <source>Look inside a &amp;file…</source>
        <translation>Vis indholdet i en &amp;fil…</translation>
    </message>
    <message>
        <source>&amp;Connect to APSIS One…</source>
        <translation>&amp;Opret forbindelse til APSIS One…</translation>
    </message>
    <message>
        <source>C&amp;onnections…</source>
        <translation>Fo&amp;rbindelser…</translation>
    </message>
    <message>
        <source>&amp;Practice data</source>
        <translation>&amp;Demodata</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Indstillinger…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>C&amp;lear past reports…</source>
        <translation>Fjern t&amp;idligere rapporter…</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts</source>
        <translation>&amp;Tastaturgenveje</translation>
    </message>
    <message>
        <source>&amp;Copy details for support</source>
        <translation>&amp;Kopiér detaljer til support</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Åbn &amp;logmappen</translation>
    </message>
    <message>
        <source>&amp;About Apsis Desktop</source>
        <translation>&amp;Om Apsis Desktop</translation>
    </message>
    <message>
        <source>P&amp;resets</source>
        <translation>&amp;Skabeloner</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Go to the other half of the window</source>
        <translation>Gå til den anden halvdel af vinduet</translation>
    </message>
</context>
<context>
    <name>_ColumnDelegate</name>
    <message>
        <source>Every value is different</source>
        <translation>Alle værdier er forskellige</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
</context>
<context>
    <name>_NamedProxy</name>
    <message>
        <source>Proxy address</source>
        <translation>Proxyens adresse</translation>
    </message>
    <message>
        <source>Without an address, the system’s proxy is used.</source>
        <translation>Uden en adresse bruges systemets proxy.</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Brugernavn til proxyen</translation>
    </message>
    <message>
        <source>Only if the proxy requires one</source>
        <translation>Kun hvis proxyen kræver det</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Adgangskode til proxyen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Brugernavn</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Adgangs&amp;kode</translation>
    </message>
    <message>
        <source>Kept in the keyring</source>
        <translation>Gemt i nøgleringen</translation>
    </message>
    <message>
        <source>Enter the user name and password in their own fields.</source>
        <translation>Angiv brugernavn og adgangskode i deres egne felter.</translation>
    </message>
    <message>
        <source>Only HTTP proxies are supported.</source>
        <translation>Kun HTTP-proxyer understøttes.</translation>
    </message>
    <message>
        <source>Use this form: proxy.example.com:8080</source>
        <translation>Skriv det sådan: proxy.example.com:8080</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Asia-Pacific</source>
        <translation>Asien og Stillehavsområdet</translation>
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
        <translation>Noget gik galt.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Prøv igen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulleret.</translation>
    </message>
    <message>
        <source>APSIS One does not accept this key.</source>
        <translation>APSIS One godkender ikke nøglen.</translation>
    </message>
    <message>
        <source>Check the connection, or ask your administrator for a new key.</source>
        <translation>Kontrollér forbindelsen, eller bed din administrator om en ny nøgle.</translation>
    </message>
    <message>
        <source>APSIS One does not know this key.</source>
        <translation>APSIS One kender ikke nøglen.</translation>
    </message>
    <message>
        <source>Check the client ID, the secret and the region, or ask your administrator for a new key.</source>
        <translation>Kontrollér klient-id, hemmelighed og region, eller bed din administrator om en ny nøgle.</translation>
    </message>
    <message>
        <source>This key does not have permission to do that in APSIS One. {words}</source>
        <translation>Nøglen har ikke tilladelse til det i APSIS One. {words}</translation>
    </message>
    <message>
        <source>Choose another section, or ask your administrator to give the key more permissions.</source>
        <translation>Vælg en anden sektion, eller bed din administrator om at give nøglen flere tilladelser.</translation>
    </message>
    <message>
        <source>The secret for the connection “{connection}” is missing from this computer’s keyring.</source>
        <translation>Hemmeligheden for forbindelsen “{connection}” findes ikke i computerens nøglering.</translation>
    </message>
    <message>
        <source>Connect again with the client ID and secret.</source>
        <translation>Forbind igen med klient-id og klienthemmelighed.</translation>
    </message>
    <message>
        <source>APSIS One cannot be reached right now.</source>
        <translation>APSIS One kan ikke nås lige nu.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Prøv igen senere.</translation>
    </message>
    <message>
        <source>Cannot connect to APSIS One.</source>
        <translation>Der kan ikke oprettes forbindelse til APSIS One.</translation>
    </message>
    <message>
        <source>Check this computer’s network connection and try again.</source>
        <translation>Kontrollér computerens netværksforbindelse, og prøv igen.</translation>
    </message>
    <message>
        <source>The connection to APSIS One was lost.</source>
        <translation>Forbindelsen til APSIS One blev afbrudt.</translation>
    </message>
    <message>
        <source>APSIS One did not respond in time.</source>
        <translation>APSIS One svarede ikke i tide.</translation>
    </message>
    <message>
        <source>The download is too slow.</source>
        <translation>Downloaden er for langsom.</translation>
    </message>
    <message>
        <source>APSIS One is busy or has a problem (status {status}).</source>
        <translation>APSIS One har travlt eller har et problem (status {status}).</translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be verified.</source>
        <translation>Den sikre forbindelse til {host} kunne ikke bekræftes.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time, or ask your IT department about its certificates.</source>
        <translation>Kontrollér computerens dato og klokkeslæt, eller spørg it-afdelingen om computerens certifikater.</translation>
    </message>
    <message>
        <source>The network’s proxy blocked the connection.</source>
        <translation>Netværkets proxy blokerede forbindelsen.</translation>
    </message>
    <message>
        <source>Ask your IT department for access to {host}.</source>
        <translation>Bed it-afdelingen om adgang til {host}.</translation>
    </message>
    <message>
        <source>The network’s proxy requires a user name and password.</source>
        <translation>Netværkets proxy kræver brugernavn og adgangskode.</translation>
    </message>
    <message>
        <source>Check them in Settings &gt; Network, or ask your IT department.</source>
        <translation>Kontrollér dem i Indstillinger &gt; Netværk, eller spørg it-afdelingen.</translation>
    </message>
    <message>
        <source>The network’s proxy could not reach {host} (status {status}).</source>
        <translation>Netværkets proxy kunne ikke nå {host} (status {status}).</translation>
    </message>
    <message>
        <source>The proxy {proxy} is a {kind} proxy, which Apsis Desktop does not support.</source>
        <translation>Proxyen {proxy} er af typen {kind}, som Apsis Desktop ikke understøtter.</translation>
    </message>
    <message>
        <source>Choose an HTTP proxy, or no proxy, in Settings &gt; Network, or ask your IT department.</source>
        <translation>Vælg en HTTP-proxy eller ingen proxy i Indstillinger &gt; Netværk, eller spørg it-afdelingen.</translation>
    </message>
    <message>
        <source>The proxy address “{proxy}” is not valid.</source>
        <translation>Proxyadressen “{proxy}” er ugyldig.</translation>
    </message>
    <message>
        <source>Correct it in the system settings, or enter a proxy in Settings &gt; Network.</source>
        <translation>Ret den i systemindstillingerne, eller angiv en proxy i Indstillinger &gt; Netværk.</translation>
    </message>
    <message>
        <source>The practice account could not be started on this computer.</source>
        <translation>Demokontoen kunne ikke startes på computeren.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Luk andre programmer, og prøv igen.</translation>
    </message>
    <message>
        <source>The response did not come from APSIS One, or could not be read.</source>
        <translation>Svaret kom ikke fra APSIS One eller kunne ikke læses.</translation>
    </message>
    <message>
        <source>If this network has a sign-in page, open a browser and sign in, then try again.</source>
        <translation>Hvis netværket har en loginside, skal du åbne en browser, logge ind og prøve igen.</translation>
    </message>
    <message>
        <source>APSIS One returned only part of the list.</source>
        <translation>APSIS One sendte kun en del af listen.</translation>
    </message>
    <message>
        <source>Try again later. If the problem continues, tell your administrator.</source>
        <translation>Prøv igen senere. Kontakt din administrator, hvis problemet fortsætter.</translation>
    </message>
    <message>
        <source>APSIS One answered: {words}</source>
        <translation>APSIS One svarede: {words}</translation>
    </message>
    <message>
        <source>The report could not be created.</source>
        <translation>Rapporten kunne ikke oprettes.</translation>
    </message>
    <message>
        <source>Request it again.</source>
        <translation>Bestil den igen.</translation>
    </message>
    <message>
        <source>Some choices are missing. {words}</source>
        <translation>Nogle valg mangler. {words}</translation>
    </message>
    <message>
        <source>APSIS One rejected the request: {words}</source>
        <translation>APSIS One afviste bestillingen: {words}</translation>
    </message>
    <message>
        <source>Change your choices and request it again.</source>
        <translation>Ret valgene, og bestil den igen.</translation>
    </message>
    <message>
        <source>APSIS One rejected the request without giving a reason (status {status}).</source>
        <translation>APSIS One afviste bestillingen uden at angive en årsag (status {status}).</translation>
    </message>
    <message>
        <source>APSIS One does not accept several segments in one request: {words}</source>
        <translation>APSIS One godkender ikke flere segmenter i samme bestilling: {words}</translation>
    </message>
    <message>
        <source>APSIS One does not accept several segments in one request (status {status}).</source>
        <translation>APSIS One godkender ikke flere segmenter i samme bestilling (status {status}).</translation>
    </message>
    <message>
        <source>This report is too large for APSIS One.</source>
        <translation>Rapporten er for stor til APSIS One.</translation>
    </message>
    <message>
        <source>Choose smaller segments, and request it again.</source>
        <translation>Vælg mindre segmenter, og bestil den igen.</translation>
    </message>
    <message>
        <source>This report has too many columns.</source>
        <translation>Rapporten har for mange kolonner.</translation>
    </message>
    <message>
        <source>Choose fewer columns, and request it again.</source>
        <translation>Vælg færre kolonner, og bestil den igen.</translation>
    </message>
    <message>
        <source>APSIS One did not confirm the request. It may already be preparing this report.</source>
        <translation>APSIS One bekræftede ikke bestillingen. Rapporten klargøres måske allerede.</translation>
    </message>
    <message>
        <source>Request it again if you still need it.</source>
        <translation>Bestil den igen, hvis du stadig skal bruge den.</translation>
    </message>
    <message>
        <source>APSIS One sent a link to another site ({host}), so nothing was downloaded.</source>
        <translation>APSIS One sendte et link til et andet websted ({host}), så intet blev hentet.</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>Kontakt din administrator.</translation>
    </message>
    <message>
        <source>APSIS One sent a link that is not secure ({address}), so nothing was downloaded.</source>
        <translation>APSIS One sendte et link, der ikke er sikkert ({address}), så intet blev hentet.</translation>
    </message>
    <message>
        <source>APSIS One sent a link that cannot be used, so nothing was downloaded.</source>
        <translation>APSIS One sendte et link, der ikke kan bruges, så intet blev hentet.</translation>
    </message>
    <message>
        <source>APSIS One keeps a report for one day. This one has expired.</source>
        <translation>APSIS One beholder en rapport i et døgn. Denne er udløbet.</translation>
    </message>
    <message>
        <source>APSIS One no longer has this report.</source>
        <translation>APSIS One har ikke længere rapporten.</translation>
    </message>
    <message>
        <source>APSIS One could not create this report.</source>
        <translation>APSIS One kunne ikke oprette rapporten.</translation>
    </message>
    <message>
        <source>The download is not a complete report, so it was discarded.</source>
        <translation>Den hentede fil er ikke en komplet rapport, så den er slettet.</translation>
    </message>
    <message>
        <source>The download was cut off, so it was discarded.</source>
        <translation>Downloaden blev afbrudt, så filen er slettet.</translation>
    </message>
    <message>
        <source>The downloaded file is damaged, so it was discarded.</source>
        <translation>Den hentede fil er beskadiget, så den er slettet.</translation>
    </message>
    <message>
        <source>The download is not in {wanted} format, so it was discarded.</source>
        <translation>Den hentede fil er ikke i formatet {wanted}, så den er slettet.</translation>
    </message>
    <message>
        <source>The downloaded file is empty, without even column headings, so it was discarded.</source>
        <translation>Den hentede fil er tom og mangler selv kolonneoverskrifter, så den er slettet.</translation>
    </message>
    <message>
        <source>This report has a row with too many or too few cells. It may be incomplete.</source>
        <translation>Rapporten har en række med for mange eller for få celler. Den er måske ikke komplet.</translation>
    </message>
    <message>
        <source>The parts of this report could not be combined.</source>
        <translation>Rapportens dele kunne ikke sættes sammen.</translation>
    </message>
    <message>
        <source>Request it again. If that does not help, request one report for each segment.</source>
        <translation>Bestil den igen. Hvis det ikke hjælper, så bestil en rapport for hvert segment.</translation>
    </message>
    <message>
        <source>Part of this report is not UTF-8 text, so the parts could not be combined.</source>
        <translation>En del af rapporten er ikke UTF-8-tekst, så delene kunne ikke sættes sammen.</translation>
    </message>
    <message>
        <source>Part of this report has a row with too many or too few cells, so the parts could not be combined.</source>
        <translation>En del af rapporten har en række med for mange eller for få celler, så delene kunne ikke sættes sammen.</translation>
    </message>
    <message>
        <source>Part of this report has a row larger than 16 MB, so the parts could not be combined.</source>
        <translation>En del af rapporten har en række på mere end 16 MB, så delene kunne ikke sættes sammen.</translation>
    </message>
    <message>
        <source>Part of this report has no column headings, so the parts could not be combined.</source>
        <translation>En del af rapporten mangler kolonneoverskrifter, så delene kunne ikke sættes sammen.</translation>
    </message>
    <message>
        <source>Part of this report lacks a column that was requested, so the parts could not be combined.</source>
        <translation>En del af rapporten mangler en kolonne, der blev bestilt, så delene kunne ikke sættes sammen.</translation>
    </message>
    <message>
        <source>In part of this report, {count} columns could be the export key, so the parts could not be combined.</source>
        <translation>I en del af rapporten kan {count} kolonner være eksportnøglen, så delene kunne ikke sættes sammen.</translation>
    </message>
    <message>
        <source>The parts of this report have different export keys, so they could not be combined.</source>
        <translation>Rapportens dele har forskellige eksportnøgler, så de kunne ikke sættes sammen.</translation>
    </message>
    <message>
        <source>Part of this report has rows without an export key, so the parts could not be combined.</source>
        <translation>En del af rapporten har rækker uden eksportnøgle, så delene kunne ikke sættes sammen.</translation>
    </message>
    <message>
        <source>Part of this report has the same export key in several rows, so the parts could not be combined.</source>
        <translation>En del af rapporten har den samme eksportnøgle i flere rækker, så delene kunne ikke sættes sammen.</translation>
    </message>
    <message>
        <source>This report is too large to be combined on this computer.</source>
        <translation>Rapporten er for stor til at blive sat sammen på denne computer.</translation>
    </message>
    <message>
        <source>Choose fewer columns or smaller segments, and request it again.</source>
        <translation>Vælg færre kolonner eller mindre segmenter, og bestil den igen.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, request one report for each segment.</source>
        <translation>Prøv igen. Hvis det ikke hjælper, kan du bestille en rapport for hvert segment.</translation>
    </message>
    <message>
        <source>This report has more columns, or more text in one cell, than Excel can hold.</source>
        <translation>Rapporten har flere kolonner, eller mere tekst i en celle, end Excel kan rumme.</translation>
    </message>
    <message>
        <source>The created file has other rows or columns than the report, so it was discarded.</source>
        <translation>Den oprettede fil har andre rækker eller kolonner end rapporten, så den er slettet.</translation>
    </message>
    <message>
        <source>Save the report as APSIS One creates it.</source>
        <translation>Gem rapporten, som APSIS One opretter den.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a list.</source>
        <translation>{file} kan ikke læses som en liste.</translation>
    </message>
    <message>
        <source>Choose a CSV or Excel file that has a heading for each column.</source>
        <translation>Vælg en CSV- eller Excel-fil, der har en overskrift for hver kolonne.</translation>
    </message>
    <message>
        <source>{file} was changed by another program while it was being read.</source>
        <translation>{file} blev ændret af et andet program, mens den blev læst.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Prøv igen, når det er klaret.</translation>
    </message>
    <message>
        <source>{file} and {other} cannot be read as one list: they have different columns or are different kinds of file.</source>
        <translation>{file} og {other} kan ikke læses som én liste: de har forskellige kolonner eller er forskellige slags filer.</translation>
    </message>
    <message>
        <source>Choose the files that one list was split into.</source>
        <translation>Vælg de filer, som én liste blev delt op i.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8, UTF-16 or Windows-1252 text.</source>
        <translation>{file} er ikke tekst i UTF-8, UTF-16 eller Windows-1252.</translation>
    </message>
    <message>
        <source>{file} has a row with too many or too few cells. {where}</source>
        <translation>{file} har en række med for mange eller for få celler. {where}</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} er tom.</translation>
    </message>
    <message>
        <source>{file} is too large for this computer, or has a row larger than 16 MB.</source>
        <translation>{file} er for stor til denne computer eller har en række på mere end 16 MB.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Vælg en mindre fil.</translation>
    </message>
    <message>
        <source>{file} is damaged or not a list.</source>
        <translation>{file} er beskadiget eller er ikke en liste.</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Filen kunne ikke gemmes.</translation>
    </message>
    <message>
        <source>Save it in another folder.</source>
        <translation>Gem den i en anden mappe.</translation>
    </message>
    <message>
        <source>A file named {file} already exists.</source>
        <translation>Der er allerede en fil med navnet {file}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Vælg et andet navn.</translation>
    </message>
    <message>
        <source>Files of {rows} rows would be {count} files, more than {most}.</source>
        <translation>Med {rows} rækker pr. fil ville det blive {count} filer, flere end {most}.</translation>
    </message>
    <message>
        <source>Choose more rows for each file.</source>
        <translation>Vælg flere rækker pr. fil.</translation>
    </message>
    <message>
        <source>All columns of this report are left out of the file.</source>
        <translation>Alle kolonner i rapporten udelades af filen.</translation>
    </message>
    <message>
        <source>Keep at least one.</source>
        <translation>Behold mindst én.</translation>
    </message>
    <message>
        <source>{file} is open in another program.</source>
        <translation>{file} er åben i et andet program.</translation>
    </message>
    <message>
        <source>Close it there and save again.</source>
        <translation>Luk den der, og gem igen.</translation>
    </message>
    <message>
        <source>{file} is protected, so it cannot be replaced.</source>
        <translation>{file} er beskyttet og kan ikke erstattes.</translation>
    </message>
    <message>
        <source>{trouble} The complete report was saved as {file} instead.</source>
        <translation>{trouble} Hele rapporten er i stedet gemt som {file}.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Mappen {folder} findes ikke.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>This user’s home folder is unknown.</source>
        <translation>Brugerens hjemmemappe er ukendt.</translation>
    </message>
    <message>
        <source>Set HOME or APSIS_DESKTOP_HOME to a folder with write access.</source>
        <translation>Angiv en mappe med skriveadgang i HOME eller APSIS_DESKTOP_HOME.</translation>
    </message>
    <message>
        <source>Files cannot be saved in {folder}.</source>
        <translation>Filer kan ikke gemmes i {folder}.</translation>
    </message>
    <message>
        <source>Apsis Desktop cannot store its files in {folder}.</source>
        <translation>Apsis Desktop kan ikke gemme sine filer i {folder}.</translation>
    </message>
    <message>
        <source>Ask your IT department for write access to it, then start Apsis Desktop again.</source>
        <translation>Bed it-afdelingen om skriveadgang der, og start så Apsis Desktop igen.</translation>
    </message>
    <message>
        <source>There is not enough disk space.</source>
        <translation>Der er ikke plads nok på disken.</translation>
    </message>
    <message>
        <source>Free up some space or choose another disk, then try again.</source>
        <translation>Frigør plads, eller vælg en anden disk, og prøv igen.</translation>
    </message>
    <message>
        <source>Free up some space and try again, or save the report on another disk.</source>
        <translation>Frigør plads, og prøv igen, eller gem rapporten på en anden disk.</translation>
    </message>
    <message>
        <source>There is not enough disk space for Apsis Desktop’s files in {folder}.</source>
        <translation>Der er ikke plads nok på disken til Apsis Desktops filer i {folder}.</translation>
    </message>
    <message>
        <source>Free up some space and try again.</source>
        <translation>Frigør plads, og prøv igen.</translation>
    </message>
    <message>
        <source>The downloaded report cannot be stored in {folder} until you save it.</source>
        <translation>Den hentede rapport kan ikke ligge i {folder}, mens den venter på, at du gemmer den.</translation>
    </message>
    <message>
        <source>Ask your IT department for write access to it, then try again.</source>
        <translation>Bed it-afdelingen om skriveadgang der, og prøv så igen.</translation>
    </message>
    <message>
        <source>{file} cannot be read, so it was not changed.</source>
        <translation>{file} kan ikke læses, så den er ikke ændret.</translation>
    </message>
    <message>
        <source>Check that you have permission to open it, then start Apsis Desktop again.</source>
        <translation>Kontrollér, at du har tilladelse til at åbne den, og start Apsis Desktop igen.</translation>
    </message>
    <message>
        <source>{file} is damaged, so it was not changed.</source>
        <translation>{file} er beskadiget, så den er ikke ændret.</translation>
    </message>
    <message>
        <source>Open Apsis Desktop’s window. It keeps the damaged file under another name and creates a new one.</source>
        <translation>Åbn Apsis Desktops vindue. Så gemmes den beskadigede fil under et andet navn, og en ny oprettes.</translation>
    </message>
    <message>
        <source>The settings cannot be read. {words}</source>
        <translation>Indstillingerne kan ikke læses. {words}</translation>
    </message>
    <message>
        <source>The name {file} cannot be used on this computer.</source>
        <translation>Navnet {file} kan ikke bruges på computeren.</translation>
    </message>
    <message>
        <source>Choose a shorter or simpler name.</source>
        <translation>Vælg et kortere eller enklere navn.</translation>
    </message>
    <message>
        <source>The settings file was damaged, so all settings were reset. The damaged file is kept as {file}.</source>
        <translation>Indstillingsfilen var beskadiget, så alle indstillinger er nulstillet. Den beskadigede fil er bevaret som {file}.</translation>
    </message>
    <message>
        <source>Connect to APSIS One again with the same key. Your reports will then be back in the list.</source>
        <translation>Opret forbindelse til APSIS One igen med samme nøgle, så er dine rapporter på listen igen.</translation>
    </message>
    <message>
        <source>The presets file was damaged, so the list of presets is empty. The damaged file is kept as {file}.</source>
        <translation>Skabelonfilen var beskadiget, så listen over skabeloner er tom. Den beskadigede fil er bevaret som {file}.</translation>
    </message>
    <message>
        <source>Save the presets you still need again.</source>
        <translation>Gem de skabeloner igen, som du stadig skal bruge.</translation>
    </message>
    <message>
        <source>{file} could not be read.</source>
        <translation>{file} kunne ikke læses.</translation>
    </message>
    <message>
        <source>Request the report again. Each segment is now requested separately.</source>
        <translation>Bestil rapporten igen. Hvert segment bestilles nu for sig.</translation>
    </message>
    <message>
        <source>Save it as CSV instead.</source>
        <translation>Gem den som CSV i stedet.</translation>
    </message>
    <message>
        <source>Check that the file still exists and that you have permission to open it.</source>
        <translation>Kontrollér, at filen stadig findes, og at du har tilladelse til at åbne den.</translation>
    </message>
    <message>
        <source>{file} is not an Apsis Desktop preset.</source>
        <translation>{file} er ikke en skabelon til Apsis Desktop.</translation>
    </message>
    <message>
        <source>Choose a file that was exported from Presets.</source>
        <translation>Vælg en fil, der er eksporteret under Skabeloner.</translation>
    </message>
    <message>
        <source>{file} was exported by a newer version of Apsis Desktop.</source>
        <translation>{file} blev eksporteret af en nyere version af Apsis Desktop.</translation>
    </message>
    <message>
        <source>Install the latest version, or ask for a preset exported from your version.</source>
        <translation>Installér den nyeste version, eller bed om en skabelon, der er eksporteret fra din version.</translation>
    </message>
    <message>
        <source>Apsis Desktop could not remember who is in “{report}”.</source>
        <translation>Apsis Desktop kunne ikke huske, hvem der er i “{report}”.</translation>
    </message>
    <message>
        <source>To see who is new in the next report, keep the file of this one.</source>
        <translation>Behold filen fra denne rapport, hvis du vil se, hvem der er nye i den næste rapport.</translation>
    </message>
    <message>
        <source>“{report}” has no export key column, so Apsis Desktop could not remember who is in it.</source>
        <translation>“{report}” har ingen kolonne med eksportnøgle, så Apsis Desktop kunne ikke huske, hvem der er i den.</translation>
    </message>
    <message>
        <source>What Apsis Desktop remembered of an earlier list is damaged, so it is not known who is new in “{report}”.</source>
        <translation>Det, Apsis Desktop huskede af en tidligere liste, er beskadiget, så det vides ikke, hvem der er nye i “{report}”.</translation>
    </message>
    <message>
        <source>The next report can be compared with this one.</source>
        <translation>Den næste rapport kan sammenlignes med denne.</translation>
    </message>
    <message>
        <source>This computer’s keyring cannot be used.</source>
        <translation>Computerens nøglering kan ikke bruges.</translation>
    </message>
    <message>
        <source>The key is kept only until you quit Apsis Desktop.</source>
        <translation>Nøglen beholdes kun, indtil du afslutter Apsis Desktop.</translation>
    </message>
    <message>
        <source>This computer has no keyring.</source>
        <translation>Computeren har ingen nøglering.</translation>
    </message>
    <message>
        <source>This computer’s keyring is locked.</source>
        <translation>Computerens nøglering er låst.</translation>
    </message>
    <message>
        <source>Unlock it to store the key. Until then, the key is kept only until you quit Apsis Desktop.</source>
        <translation>Lås den op for at gemme nøglen. Ellers beholdes nøglen kun, indtil du afslutter Apsis Desktop.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Lås den op, og prøv igen.</translation>
    </message>
    <message>
        <source>This computer’s keyring does not respond.</source>
        <translation>Computerens nøglering svarer ikke.</translation>
    </message>
    <message>
        <source>Apsis Desktop can remember who is in a list only if this computer’s keyring can be used.</source>
        <translation>Apsis Desktop kan kun huske, hvem der er på en liste, hvis computerens nøglering kan bruges.</translation>
    </message>
    <message>
        <source>Unlock or set up the keyring, then try again.</source>
        <translation>Lås nøgleringen op, eller konfigurer den, og prøv igen.</translation>
    </message>
    <message>
        <source>The list of reports cannot be stored on this computer.</source>
        <translation>Rapportlisten kan ikke gemmes på computeren.</translation>
    </message>
    <message>
        <source>Quit Apsis Desktop and start it again.</source>
        <translation>Afslut Apsis Desktop, og start det igen.</translation>
    </message>
    <message>
        <source>The list of reports was written by a newer version of Apsis Desktop. It was not changed.</source>
        <translation>Rapportlisten er skrevet af en nyere version af Apsis Desktop. Den er ikke ændret.</translation>
    </message>
    <message>
        <source>Install the latest version.</source>
        <translation>Installér den nyeste version.</translation>
    </message>
    <message>
        <source>The list of reports is open in another program.</source>
        <translation>Rapportlisten er åben i et andet program.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Luk den der, og prøv igen.</translation>
    </message>
    <message>
        <source>The list of reports cannot be stored in {folder}, because files on that disk cannot be locked.</source>
        <translation>Rapportlisten kan ikke gemmes i {folder}, fordi filer ikke kan låses på den disk.</translation>
    </message>
    <message>
        <source>Ask your IT department to allow file locks there, or to set APSIS_DESKTOP_HOME to a folder on this computer.</source>
        <translation>Bed it-afdelingen om at tillade fillåsning der eller om at angive en mappe på denne computer i APSIS_DESKTOP_HOME.</translation>
    </message>
    <message>
        <source>Apsis Desktop is already running, but its window does not respond.</source>
        <translation>Apsis Desktop kører allerede, men vinduet svarer ikke.</translation>
    </message>
    <message>
        <source>Wait a minute and start it again. If that does not help, restart the computer.</source>
        <translation>Vent et minut, og start det igen. Genstart computeren, hvis det ikke hjælper.</translation>
    </message>
    <message>
        <source>The list of reports cannot be saved in {folder}.</source>
        <translation>Rapportlisten kan ikke gemmes i {folder}.</translation>
    </message>
    <message>
        <source>Ask your IT department for write access to it.</source>
        <translation>Bed it-afdelingen om skriveadgang der.</translation>
    </message>
    <message>
        <source>There is not enough disk space for the list of reports.</source>
        <translation>Der er ikke plads nok på disken til rapportlisten.</translation>
    </message>
    <message>
        <source>The list of reports is damaged.</source>
        <translation>Rapportlisten er beskadiget.</translation>
    </message>
    <message>
        <source>Quit Apsis Desktop and start it again. It then creates a new list and keeps the damaged one.</source>
        <translation>Afslut Apsis Desktop, og start det igen. Så oprettes en ny liste, og den beskadigede beholdes.</translation>
    </message>
    <message>
        <source>The list of reports was damaged, so a new one was created. The damaged one is kept as {file}.</source>
        <translation>Rapportlisten var beskadiget, så en ny er oprettet. Den beskadigede er bevaret som {file}.</translation>
    </message>
    <message>
        <source>Request the reports you still need again. To delete the damaged list, clear past reports.</source>
        <translation>Bestil de rapporter igen, som du stadig skal bruge. Fjern tidligere rapporter, hvis du vil slette den beskadigede liste.</translation>
    </message>
    <message>
        <source>Part of the list of reports was lost or cannot be read, so some reports may be missing.</source>
        <translation>En del af rapportlisten er gået tabt eller kan ikke læses, så nogle rapporter kan mangle.</translation>
    </message>
    <message>
        <source>Request the reports you still need again.</source>
        <translation>Bestil de rapporter igen, som du stadig skal bruge.</translation>
    </message>
    <message>
        <source>Some downloaded reports were missing from the list. They are back in it.</source>
        <translation>Nogle hentede rapporter manglede på listen. Nu er de på den igen.</translation>
    </message>
    <message>
        <source>Save or remove them.</source>
        <translation>Gem eller fjern dem.</translation>
    </message>
    <message>
        <source>This computer’s clock is more than an hour off APSIS One’s, so nothing is deleted or marked as expired.</source>
        <translation>Computerens ur afviger mere end en time fra APSIS Ones, så intet slettes eller markeres som udløbet.</translation>
    </message>
    <message>
        <source>Correct this computer’s date and time.</source>
        <translation>Indstil den rigtige dato og det rigtige klokkeslæt på computeren.</translation>
    </message>
    <message>
        <source>Apsis Desktop stopped because of an unexpected problem. Your reports are kept.</source>
        <translation>Apsis Desktop stoppede på grund af et uventet problem. Dine rapporter er bevaret.</translation>
    </message>
    <message>
        <source>Start it again. If it stops again, send the contents of the folder {folder} to the person who supports you.</source>
        <translation>Start det igen. Hvis det sker igen, så send indholdet af mappen {folder} til den, der hjælper dig.</translation>
    </message>
</context>
</TS>
