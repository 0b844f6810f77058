<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
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
        <translation>Henter profillister fra APSIS One, uten hjelp fra en utvikler.</translation>
    </message>
    <message>
        <source>Made with Qt and PySide6, which are free software under the GNU Lesser General Public License, version 3. You can replace them with your own versions; see Licences.</source>
        <translation>Laget med Qt og PySide6, som er fri programvare under GNU Lesser General Public License, versjon 3. Du kan bytte dem ut med egne versjoner; se Lisenser.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copies the version numbers, to send to support.</source>
        <translation>Kopierer versjonsnumrene, så du kan sende dem til brukerstøtte.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisenser</translation>
    </message>
    <message>
        <source>Shows the third-party software in Apsis Desktop.</source>
        <translation>Viser tredjepartsprogramvaren i Apsis Desktop.</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Om Qt</translation>
    </message>
    <message>
        <source>Shows the version of Qt and who makes it.</source>
        <translation>Viser Qt-versjonen og hvem som utvikler Qt.</translation>
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
        <translation>I alle disse segmentene</translation>
    </message>
    <message>
        <source>In any of these segments</source>
        <translation>I minst ett av disse segmentene</translation>
    </message>
    <message>
        <source>{count} and the export key</source>
        <translation>{count} og eksportnøkkelen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Seksjon</translation>
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
        <translation>Tidssone for tidspunkter</translation>
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
        <translation>Neste trinn</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
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
        <translation>den andre listen</translation>
    </message>
    <message>
        <source>Shown people</source>
        <translation>Viste personer</translation>
    </message>
    <message>
        <source>Search these people</source>
        <translation>Søk blant personene</translation>
    </message>
    <message>
        <source>Searches all columns, ignoring case and accents.</source>
        <translation>Søker i alle kolonner, uten hensyn til store og små bokstaver og aksenter.</translation>
    </message>
    <message>
        <source>No matches for “{words}”</source>
        <translation>Ingen treff på «{words}»</translation>
    </message>
    <message>
        <source>No columns to compare</source>
        <translation>Ingen kolonner å sammenligne</translation>
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
            <numerusform>%Ln borte</numerusform>
            <numerusform>%Ln borte</numerusform>
        </translation>
    </message>
    <message>
        <source>no columns to compare</source>
        <translation>ingen kolonner å sammenligne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln endret</numerusform>
            <numerusform>%Ln endret</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Borte</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>In both, with different values. You see the old and the new ones.</source>
        <translation>I begge, med ulike verdier. Du ser både de gamle og de nye.</translation>
    </message>
    <message>
        <source>In {other}, but not in this report.</source>
        <translation>I {other}, men ikke i denne rapporten.</translation>
    </message>
    <message>
        <source>In this report, but not in {other}.</source>
        <translation>I denne rapporten, men ikke i {other}.</translation>
    </message>
    <message>
        <source>In this report, but not in {other}: all but those in that file.</source>
        <translation>I denne rapporten, men ikke i {other}: alle unntatt dem i den filen.</translation>
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
        <translation>Endrede kolonner</translation>
    </message>
    <message>
        <source>Of {list}, only fingerprints are kept. They tell who is new and how many are gone, but not who is gone or what has changed.</source>
        <translation>Av {list} finnes bare fingeravtrykk. De viser hvem som er nye, og hvor mange som er borte, men ikke hvem som er borte eller hva som er endret.</translation>
    </message>
    <message>
        <source>Only in {list}, so not compared: {columns}.</source>
        <translation>Finnes bare i {list} og sammenlignes derfor ikke: {columns}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have several rows that differ, so it is not known whether they changed.</source>
        <translation>
            <numerusform>%Ln person har flere rader som er ulike, så det er ikke kjent om noe er endret.</numerusform>
            <numerusform>%Ln personer har flere rader som er ulike, så det er ikke kjent om noe er endret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows in {list} have no value to match people by, and were left out.</source>
        <translation>
            <numerusform>%Ln rad i {list} mangler en verdi å matche personer etter og er utelatt.</numerusform>
            <numerusform>%Ln rader i {list} mangler en verdi å matche personer etter og er utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have several rows in {list}.</source>
        <translation>
            <numerusform>%Ln person har flere rader i {list}.</numerusform>
            <numerusform>%Ln personer har flere rader i {list}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesWindow</name>
    <message>
        <source>What changed</source>
        <translation>Endringer</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Sammenligner…</translation>
    </message>
    <message>
        <source>&amp;Save these people…</source>
        <translation>&amp;Lagre disse personene…</translation>
    </message>
    <message>
        <source>Saves all people of the chosen kind, with all of their columns.</source>
        <translation>Lagrer alle personer av den valgte typen, med alle kolonner.</translation>
    </message>
    <message>
        <source>The file of this report is not available any more.</source>
        <translation>Filen til denne rapporten er ikke lenger tilgjengelig.</translation>
    </message>
    <message>
        <source>Choose the matching column in the other list.</source>
        <translation>Velg den tilsvarende kolonnen i den andre listen.</translation>
    </message>
    <message>
        <source>Choose a column to match people by, such as Email.</source>
        <translation>Velg en kolonne å matche personer etter, for eksempel Email.</translation>
    </message>
    <message>
        <source>this report</source>
        <translation>denne rapporten</translation>
    </message>
    <message>
        <source>It is compared with a report of a different selection of people.</source>
        <translation>Den sammenlignes med en rapport med et annet utvalg av personer.</translation>
    </message>
    <message>
        <source>{file} was changed since it was saved. It is compared as it is now.</source>
        <translation>{file} er endret siden den ble lagret. Den sammenlignes slik den er nå.</translation>
    </message>
    <message>
        <source>There is no file of an earlier report. Choose a file to compare with.</source>
        <translation>Det finnes ingen fil fra en tidligere rapport. Velg en fil å sammenligne med.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Sammenlign igjen</translation>
    </message>
    <message>
        <source>{name}, new</source>
        <translation>{name}, nye</translation>
    </message>
    <message>
        <source>{name}, gone</source>
        <translation>{name}, borte</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, endret</translation>
    </message>
    <message>
        <source>{name} ({file})</source>
        <translation>{name} ({file})</translation>
    </message>
    <message>
        <source>What changed in {name}</source>
        <translation>Endringer i {name}</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>Sammenlign &amp;med</translation>
    </message>
    <message>
        <source>&amp;Match people by</source>
        <translation>Match &amp;personer etter</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Enter includes the first match, Down moves to the list.</source>
        <translation>Enter tar med det første treffet, pil ned går til listen.</translation>
    </message>
    <message>
        <source>Space includes the current one, Shift+Space excludes it.</source>
        <translation>Mellomrom tar med raden, Skift+mellomrom utelater den.</translation>
    </message>
    <message>
        <source>Space ticks the current one.</source>
        <translation>Mellomrom krysser av raden.</translation>
    </message>
    <message>
        <source>Press Enter to include it</source>
        <translation>Trykk på Enter for å ta med</translation>
    </message>
    <message>
        <source>Enter includes, Shift+Enter excludes</source>
        <translation>Enter tar med, Skift+Enter utelater</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Utelat</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Ikke bruk</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} av {total}</translation>
    </message>
    <message>
        <source>No matches for “{words}”</source>
        <translation>Ingen treff på «{words}»</translation>
    </message>
</context>
<context>
    <name>ChecklistDelegate</name>
    <message>
        <source>Exclude</source>
        <translation>Utelat</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Utelatt</translation>
    </message>
</context>
<context>
    <name>ChoicesNotice</name>
    <message>
        <source>These are the choices of that report. Change them and request it again.</source>
        <translation>Dette er valgene for rapporten. Endre dem og bestill den på nytt.</translation>
    </message>
    <message>
        <source>These are the choices of “{report}”. Request it again, or change them first.</source>
        <translation>Dette er valgene fra «{report}». Bestill rapporten på nytt, eller endre dem først.</translation>
    </message>
    <message>
        <source>All choices except the section were cleared.</source>
        <translation>Alle valg unntatt seksjonen er fjernet.</translation>
    </message>
    <message>
        <source>“{preset}” replaced your choices.</source>
        <translation>«{preset}» erstattet valgene dine.</translation>
    </message>
    <message>
        <source>The chosen segments were cleared.</source>
        <translation>De valgte segmentene er fjernet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Restore previous choices</source>
        <translation>Hent tilbake forrige valg</translation>
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
        <translation>&amp;Velg kolonner…</translation>
    </message>
    <message>
        <source>Shows the attributes and tags of the section.</source>
        <translation>Viser seksjonens attributter og tagger.</translation>
    </message>
    <message>
        <source>Columns of the report, in order</source>
        <translation>Kolonnene i rapporten, i rekkefølge</translation>
    </message>
    <message>
        <source>Delete removes a column, Alt+Up and Alt+Down move it.</source>
        <translation>Delete fjerner en kolonne, Alt+pil opp og Alt+pil ned flytter den.</translation>
    </message>
    <message>
        <source>Choose columns from a list</source>
        <translation>Velg kolonner fra en liste</translation>
    </message>
    <message>
        <source>Paste their names or IDs: one per line, or separated by commas, semicolons or tabs.</source>
        <translation>Lim inn navn eller ID-er: ett per linje, eller skilt med komma, semikolon eller tabulator.</translation>
    </message>
    <message>
        <source>Some names match several columns. Tick the ones you want.</source>
        <translation>Noen navn samsvarer med flere kolonner. Kryss av for dem du vil ha.</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Velg kolonner</translation>
    </message>
    <message>
        <source>Ticked columns appear on the left. A tag adds a column that shows who has it.</source>
        <translation>Valgte kolonner vises til venstre. En tagg legger til en kolonne som viser hvem som har den.</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Søk i kolonner</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tagg</translation>
    </message>
    <message>
        <source>Attributes and tags</source>
        <translation>Attributter og tagger</translation>
    </message>
    <message>
        <source>This section has neither attributes nor tags.</source>
        <translation>Seksjonen har verken attributter eller tagger.</translation>
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
        <translation>Seksjonen har ingen attributter.</translation>
    </message>
    <message>
        <source>All other attributes</source>
        <translation>Alle andre attributter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagger</translation>
    </message>
    <message>
        <source>This section has no tags.</source>
        <translation>Seksjonen har ingen tagger.</translation>
    </message>
    <message>
        <source>All other tags</source>
        <translation>Alle andre tagger</translation>
    </message>
    <message>
        <source>Chosen columns</source>
        <translation>Valgte kolonner</translation>
    </message>
    <message>
        <source>No columns chosen yet.</source>
        <translation>Ingen kolonner valgt ennå.</translation>
    </message>
    <message>
        <source>Loading columns…</source>
        <translation>Laster inn kolonner…</translation>
    </message>
    <message>
        <source>The columns could not be loaded.</source>
        <translation>Kolonnene kunne ikke lastes inn.</translation>
    </message>
    <message>
        <source>Choose a section to see its columns.</source>
        <translation>Velg en seksjon for å se kolonnene.</translation>
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
        <translation>Minst ett av disse</translation>
    </message>
    <message>
        <source>People in at least one of the segments.</source>
        <translation>Personer i minst ett av segmentene.</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alle disse</translation>
    </message>
    <message>
        <source>Only people in every one of the segments.</source>
        <translation>Bare personer i alle segmentene.</translation>
    </message>
    <message>
        <source>People in any or all of these segments</source>
        <translation>Personer i minst ett av eller alle disse segmentene</translation>
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
        <translation>Delete fjerner et segment, mellomrom utelater personene i det.</translation>
    </message>
    <message>
        <source>+ &amp;Add segments…</source>
        <translation>+ Legg til se&amp;gmenter…</translation>
    </message>
    <message>
        <source>Add segments…</source>
        <translation>Legg til segmenter…</translation>
    </message>
    <message>
        <source>Shows all segments, to include or exclude them.</source>
        <translation>Viser alle segmenter, så du kan ta med eller utelate dem.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Fjern alle</translation>
    </message>
    <message>
        <source>Clear the chosen segments</source>
        <translation>Fjern alle valgte segmenter</translation>
    </message>
    <message>
        <source>Removes all included and excluded segments. You can undo this.</source>
        <translation>Fjerner alle segmenter som er tatt med eller utelatt. Det kan angres.</translation>
    </message>
    <message>
        <source>Choose segments from a list</source>
        <translation>Velg segmenter fra en liste</translation>
    </message>
    <message>
        <source>Paste their names or IDs: one per line, or separated by commas, semicolons or tabs.</source>
        <translation>Lim inn navn eller ID-er: ett per linje, eller skilt med komma, semikolon eller tabulator.</translation>
    </message>
    <message>
        <source>Some names match several segments. Tick the ones you want.</source>
        <translation>Noen navn samsvarer med flere segmenter. Kryss av for dem du vil ha.</translation>
    </message>
    <message>
        <source>Add segments</source>
        <translation>Legg til segmenter</translation>
    </message>
    <message>
        <source>Your choices appear on the left.</source>
        <translation>Valgene dine vises til venstre.</translation>
    </message>
    <message>
        <source>Search segments</source>
        <translation>Søk i segmenter</translation>
    </message>
    <message>
        <source>not</source>
        <translation>ikke</translation>
    </message>
    <message>
        <source>This account has no segments yet. Create one in APSIS One, then refresh the list.</source>
        <translation>Kontoen har ingen segmenter ennå. Opprett et i APSIS One, og oppdater listen.</translation>
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
        <translation>Ingen segmenter valgt ennå.</translation>
    </message>
    <message>
        <source>Loading segments…</source>
        <translation>Laster inn segmenter…</translation>
    </message>
    <message>
        <source>The segments could not be loaded.</source>
        <translation>Segmentene kunne ikke lastes inn.</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>utelatt</translation>
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
        <translation>Det er ingen tidligere rapporter her.</translation>
    </message>
    <message>
        <source>Reports in progress or waiting to be saved stay in the list.</source>
        <translation>Rapporter som er i gang eller ikke er lagret ennå, blir stående i listen.</translation>
    </message>
    <message>
        <source>Delete the damaged and older copies of the list of reports?</source>
        <translation>Vil du slette de skadde og eldre kopiene av rapportlisten?</translation>
    </message>
    <message>
        <source>Remove one past report from the list?</source>
        <translation>Vil du fjerne én tidligere rapport fra listen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln past reports from the list?</source>
        <translation>
            <numerusform>Vil du fjerne %Ln tidligere rapport fra listen?</numerusform>
            <numerusform>Vil du fjerne %Ln tidligere rapporter fra listen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved files are kept, and you will still be reminded of them.</source>
        <translation>Lagrede filer blir liggende, og du får fortsatt påminnelser om dem.</translation>
    </message>
    <message>
        <source>Saved files stay where they are.</source>
        <translation>Lagrede filer blir liggende.</translation>
    </message>
    <message>
        <source>Damaged and older copies of the list are also deleted.</source>
        <translation>Skadde og eldre kopier av listen slettes også.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Fjern fra listen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Nothing is removed.</source>
        <translation>Ingenting fjernes.</translation>
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
        <translation>Lukk Apsis Desktop?</translation>
    </message>
    <message>
        <source>Restart Apsis Desktop?</source>
        <translation>Starte Apsis Desktop på nytt?</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Start på nytt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Ikke lukk</translation>
    </message>
    <message>
        <source>One report is still in progress.</source>
        <translation>Én rapport pågår fortsatt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are still in progress.</source>
        <translation>
            <numerusform>%Ln rapport pågår fortsatt.</numerusform>
            <numerusform>%Ln rapporter pågår fortsatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file is being saved.</source>
        <translation>Én fil lagres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are being saved.</source>
        <translation>
            <numerusform>%Ln fil lagres.</numerusform>
            <numerusform>%Ln filer lagres.</numerusform>
        </translation>
    </message>
    <message>
        <source>One report is not saved yet.</source>
        <translation>Én rapport er ikke lagret ennå.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are not saved yet.</source>
        <translation>
            <numerusform>%Ln rapport er ikke lagret ennå.</numerusform>
            <numerusform>%Ln rapporter er ikke lagret ennå.</numerusform>
        </translation>
    </message>
    <message>
        <source>APSIS One continues preparing. The download follows the next time you start Apsis Desktop.</source>
        <translation>APSIS One fortsetter klargjøringen. Rapporten lastes ned neste gang du starter Apsis Desktop.</translation>
    </message>
    <message>
        <source>Practice reports in progress end when Apsis Desktop closes.</source>
        <translation>Pågående rapporter med eksempeldata avsluttes når Apsis Desktop lukkes.</translation>
    </message>
    <message>
        <source>Saving continues the next time you start Apsis Desktop.</source>
        <translation>Lagringen fortsetter neste gang du starter Apsis Desktop.</translation>
    </message>
    <message>
        <source>It can be saved until {moment}.</source>
        <translation>Den kan lagres frem til {moment}.</translation>
    </message>
    <message>
        <source>The first of them can be saved until {moment}.</source>
        <translation>Den første av dem kan lagres frem til {moment}.</translation>
    </message>
    <message>
        <source>Files from Look inside and Compare that are still being saved are not kept.</source>
        <translation>Filer fra Vis innhold og Sammenlign som fortsatt lagres, beholdes ikke.</translation>
    </message>
    <message>
        <source>The window stays open.</source>
        <translation>Vinduet holdes åpent.</translation>
    </message>
</context>
<context>
    <name>CloudFolderNotice</name>
    <message>
        <source>Save in another folder…</source>
        <translation>Lagre i en annen mappe…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are not saved yet. {folder} syncs to {service}, so the personal data in them would be copied there too.</source>
        <translation>
            <numerusform>%Ln rapport er ikke lagret ennå. {folder} synkroniseres med {service}, så personopplysningene i den ville også bli kopiert dit.</numerusform>
            <numerusform>%Ln rapporter er ikke lagret ennå. {folder} synkroniseres med {service}, så personopplysningene i dem ville også bli kopiert dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{report}” is not saved yet. {folder} syncs to {service}, so the personal data in it would be copied there too.</source>
        <translation>«{report}» er ikke lagret ennå: {folder} synkroniseres med {service}. Rapporten inneholder personopplysninger og ville også blitt kopiert dit.</translation>
    </message>
    <message>
        <source>Save here anyway</source>
        <translation>Lagre her likevel</translation>
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
            <numerusform>%Ln verdi</numerusform>
            <numerusform>%Ln verdier</numerusform>
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
        <translation>alle verdier er ulike</translation>
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
        <translation>Hvor utfylt hver kolonne er, og verdiene i den.</translation>
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
        <translation>utelates</translation>
    </message>
    <message>
        <source>Space puts it back.</source>
        <translation>Mellomrom setter den tilbake.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Sett tilbake</translation>
    </message>
    <message>
        <source>Delete leaves it out of the file.</source>
        <translation>Delete utelater den fra filen.</translation>
    </message>
    <message>
        <source>Leave out of the file</source>
        <translation>Utelat fra filen</translation>
    </message>
    <message>
        <source>The first column of the file, often headed export_key. It tells people apart.</source>
        <translation>Den første kolonnen i filen, ofte med overskriften export_key. Den skiller personer fra hverandre.</translation>
    </message>
    <message>
        <source>always first</source>
        <translation>alltid først</translation>
    </message>
    <message>
        <source>Drag to move, or Alt+Up and Alt+Down</source>
        <translation>Dra for å flytte, eller Alt+pil opp og Alt+pil ned</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>og %Ln til</numerusform>
            <numerusform>og %Ln til</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all chosen columns</source>
        <translation>Vis alle valgte kolonner</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Flytt tidligere</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Flytt senere</translation>
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
        <translation>Sammenlign med</translation>
    </message>
    <message>
        <source>Reports whose files are still there, those of the same people first.</source>
        <translation>Rapporter som fortsatt har filen sin. De som gjelder de samme personene, kommer først.</translation>
    </message>
    <message>
        <source>No earlier file</source>
        <translation>Ingen tidligere fil</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Velg &amp;fil…</translation>
    </message>
    <message>
        <source>Compares with any other list: CSV or Excel.</source>
        <translation>Sammenligner med en hvilken som helst annen liste: CSV eller Excel.</translation>
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
        <translation>et annet utvalg av personer</translation>
    </message>
    <message>
        <source>fingerprints only</source>
        <translation>bare fingeravtrykk</translation>
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
        <translation>endret siden den ble lagret</translation>
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
        <translation>Koble til APSIS One</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Koble til</translation>
    </message>
    <message>
        <source>The key is stored once APSIS One accepts it.</source>
        <translation>Nøkkelen lagres når APSIS One har godtatt den.</translation>
    </message>
    <message>
        <source>Waiting for this computer’s keyring. It may ask you to unlock it…</source>
        <translation>Venter på nøkkelringen på datamaskinen. Du må kanskje låse den opp…</translation>
    </message>
    <message>
        <source>You need a key: a client ID and its secret. An Admin creates it in APSIS One, under &lt;b&gt;Account settings → API management&lt;/b&gt;. The secret is shown there only once.</source>
        <translation>Du trenger en nøkkel: en klient-ID og en klienthemmelighet. En administrator oppretter nøkkelen i APSIS One, under &lt;b&gt;Account settings → API management&lt;/b&gt;. Hemmeligheten vises bare én gang der.</translation>
    </message>
    <message>
        <source>Checking the key with APSIS One…</source>
        <translation>Kontrollerer nøkkelen hos APSIS One…</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>A name for this account, so that you recognize it.</source>
        <translation>Et navn du kjenner igjen kontoen på.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show the client secret</source>
        <translation>Vis klienthemmeligheten</translation>
    </message>
    <message>
        <source>The secret becomes readable on the screen.</source>
        <translation>Hemmeligheten blir lesbar på skjermen.</translation>
    </message>
    <message>
        <source>APSIS One</source>
        <translation>APSIS One</translation>
    </message>
    <message>
        <source>Enter a name for the connection.</source>
        <translation>Skriv inn et navn på tilkoblingen.</translation>
    </message>
    <message>
        <source>Enter a name that is not in use.</source>
        <translation>Skriv inn et navn som ikke er i bruk.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Skriv inn klient-ID-en.</translation>
    </message>
    <message>
        <source>Enter the client secret.</source>
        <translation>Skriv inn klienthemmeligheten.</translation>
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
        <translation>Klient-&amp;ID</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Klient&amp;hemmelighet</translation>
    </message>
    <message>
        <source>A connection with this name already exists.</source>
        <translation>Det finnes allerede en tilkobling med dette navnet.</translation>
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
        <translation>Klient-ID</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Tilkoblinger</translation>
    </message>
    <message>
        <source>The accounts that Apsis Desktop has a key for. Press F2 to rename one.</source>
        <translation>Kontoer som Apsis Desktop har en nøkkel til. Trykk på F2 for å gi en konto nytt navn.</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Navn på tilkoblingen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I bruk</translation>
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
        <translation>Kontoen som rapportene hentes fra.</translation>
    </message>
    <message>
        <source>{name}, {region}</source>
        <translation>{name}, {region}</translation>
    </message>
    <message>
        <source>Practice data</source>
        <translation>Eksempeldata</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Tilkoblinger</translation>
    </message>
    <message>
        <source>Use this connection</source>
        <translation>Bruk denne tilkoblingen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt navn</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Ny hemmelighet…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Fjern…</translation>
    </message>
    <message>
        <source>Connect another…</source>
        <translation>Legg til tilkobling…</translation>
    </message>
    <message>
        <source>Shows the segments of this account in the window.</source>
        <translation>Viser segmentene i denne kontoen i vinduet.</translation>
    </message>
    <message>
        <source>Type the new name in the list.</source>
        <translation>Skriv inn det nye navnet i listen.</translation>
    </message>
    <message>
        <source>For a key whose secret was lost or changed.</source>
        <translation>For en nøkkel der hemmeligheten er tapt eller endret.</translation>
    </message>
    <message>
        <source>Deletes the secret from this computer and removes its reports from the list.</source>
        <translation>Sletter hemmeligheten fra datamaskinen og fjerner rapportene fra listen.</translation>
    </message>
    <message>
        <source>Adds another account, with its own key.</source>
        <translation>Legger til en konto til, med egen nøkkel.</translation>
    </message>
    <message>
        <source>Enter a name for the connection.</source>
        <translation>Skriv inn et navn på tilkoblingen.</translation>
    </message>
    <message>
        <source>A connection named “{name}” already exists.</source>
        <translation>Det finnes allerede en tilkobling med navnet «{name}».</translation>
    </message>
</context>
<context>
    <name>CurrentAccount</name>
    <message>
        <source>Practice data</source>
        <translation>Eksempeldata</translation>
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
        <translation>Hva som ble bestilt, når, og hvordan det gikk.</translation>
    </message>
    <message>
        <source>Copy for &amp;support</source>
        <translation>Kopier for bruker&amp;støtte</translation>
    </message>
    <message>
        <source>Copies the details with all identifiers, to send to support.</source>
        <translation>Kopierer detaljene med alle ID-er, så du kan sende dem til brukerstøtte.</translation>
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
        <translation>Viser bare rader som deler en verdi, sortert etter den.</translation>
    </message>
    <message>
        <source>Row to keep</source>
        <translation>Rad som skal beholdes</translation>
    </message>
    <message>
        <source>Which row of each person the saved list has.</source>
        <translation>Hvilken rad for hver person den lagrede listen får.</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>before the row that is kept of each person</comment>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Save one of each…</source>
        <translation>Lagre én av hver…</translation>
    </message>
    <message>
        <source>Saves a list with one row for each person, as a new file.</source>
        <translation>Lagrer en liste med én rad per person som en ny fil.</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln rows</source>
        <translation>
            <numerusform>i %Ln rad</numerusform>
            <numerusform>i %Ln rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values occur more than once, {rows}</source>
        <translation>
            <numerusform>%Ln verdi forekommer mer enn én gang, {rows}</numerusform>
            <numerusform>%Ln verdier forekommer mer enn én gang, {rows}</numerusform>
        </translation>
    </message>
    <message>
        <source>Fullest row</source>
        <translation>Den mest utfylte raden</translation>
    </message>
    <message>
        <source>Latest by {column}</source>
        <translation>Siste etter {column}</translation>
    </message>
    <message>
        <source>Duplicates by</source>
        <translation>Duplikater etter</translation>
    </message>
    <message>
        <source>Finds rows with the same value in this column.</source>
        <translation>Finner rader med samme verdi i kolonnen.</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Velg en kolonne</translation>
    </message>
    <message>
        <source>No two rows share a value</source>
        <translation>Ingen rader deler en verdi</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Teller…</translation>
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
        <translation>Seksjonen «{name}» finnes ikke lenger.</translation>
    </message>
    <message>
        <source>This account has no section “{name}”.</source>
        <translation>Kontoen har ingen seksjon «{name}».</translation>
    </message>
    <message>
        <source>Removed, because they are not in this account: {names}.</source>
        <translation>Fjernet fra valgene (finnes ikke i kontoen): {names}.</translation>
    </message>
    <message>
        <source>Removed, because they are no longer in APSIS One: {names}.</source>
        <translation>Fjernet fra valgene (finnes ikke lenger i APSIS One): {names}.</translation>
    </message>
    <message>
        <source>Removed, because they are not in “{section}”: {names}.</source>
        <translation>Fjernet fra valgene (finnes ikke i «{section}»): {names}.</translation>
    </message>
</context>
<context>
    <name>ExcelQuestion</name>
    <message>
        <source>Excel changes some cells when it opens this CSV.</source>
        <translation>Excel endrer noen celler når det åpner denne CSV-filen.</translation>
    </message>
    <message>
        <source>Excel may change some cells when it opens this CSV.</source>
        <translation>Excel kan endre noen celler når det åpner denne CSV-filen.</translation>
    </message>
    <message>
        <source>A tidy workbook keeps every cell. Written as text (=&quot;0123&quot;), Excel shows cells unchanged, but other programs cannot read them.</source>
        <translation>En ryddig arbeidsbok bevarer alle celler. Hvis cellene skrives som tekst (=&quot;0123&quot;), viser Excel dem uendret, men andre programmer kan ikke lese dem.</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV for Excel</translation>
    </message>
    <message>
        <source>Save as Excel, tidy</source>
        <translation>Lagre som Excel, ryddig</translation>
    </message>
    <message>
        <source>Saves a workbook in which nothing is changed.</source>
        <translation>Lagrer en arbeidsbok der ingenting er endret.</translation>
    </message>
    <message>
        <source>Write as text</source>
        <translation>Skriv som tekst</translation>
    </message>
    <message>
        <source>Excel shows these cells unchanged. Other programs cannot read them.</source>
        <translation>Excel viser cellene uendret. Andre programmer kan ikke lese dem.</translation>
    </message>
    <message>
        <source>Save as it is</source>
        <translation>Lagre som den er</translation>
    </message>
    <message>
        <source>Excel changes these cells when it opens the file.</source>
        <translation>Excel endrer disse cellene når det åpner filen.</translation>
    </message>
    <message>
        <source>It drops leading zeros, shortens long numbers and calculates formulas.</source>
        <translation>Det fjerner innledende nuller, forkorter lange tall og beregner formler.</translation>
    </message>
    <message>
        <source>{column}: {changes}</source>
        <translation>{column}: {changes}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more columns</source>
        <translation>
            <numerusform>%Ln kolonne til</numerusform>
            <numerusform>%Ln kolonner til</numerusform>
        </translation>
    </message>
    <message>
        <source>leading zeros</source>
        <translation>innledende nuller</translation>
    </message>
    <message>
        <source>long numbers</source>
        <translation>lange tall</translation>
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
        <translation>Gi nytt navn til, utelat eller legg til kolonner, eller del opp filen.</translation>
    </message>
    <message>
        <source>Apsis Desktop puts the list together on this computer, in your order of columns.</source>
        <translation>Apsis Desktop setter sammen listen på denne datamaskinen, med kolonnene i din rekkefølge.</translation>
    </message>
    <message>
        <source>Apsis Desktop applies your options on this computer.</source>
        <translation>Apsis Desktop bruker alternativene dine på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Apsis Desktop makes the file on this computer.</source>
        <translation>Apsis Desktop lager filen på denne datamaskinen.</translation>
    </message>
    <message>
        <source>APSIS One makes the file.</source>
        <translation>APSIS One lager filen.</translation>
    </message>
    <message>
        <source>A yes/no column for each segment.</source>
        <translation>En ja/nei-kolonne for hvert segment.</translation>
    </message>
    <message>
        <source>Opt&amp;ions…</source>
        <translation>Al&amp;ternativer…</translation>
    </message>
    <message>
        <source>APSIS One sets the order of the columns.</source>
        <translation>APSIS One bestemmer rekkefølgen på kolonnene.</translation>
    </message>
</context>
<context>
    <name>FileOptions</name>
    <message>
        <source>Without {columns}.</source>
        <translation>Uten {columns}.</translation>
    </message>
    <message>
        <source>Renamed: {columns}.</source>
        <translation>Nytt navn: {columns}.</translation>
    </message>
    <message>
        <source>Shown as time: {columns}.</source>
        <translation>Vises som tid: {columns}.</translation>
    </message>
    <message>
        <source>Files of up to {rows} rows.</source>
        <translation>Filer med høyst {rows} rader.</translation>
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
        <translation>Filalternativer</translation>
    </message>
    <message>
        <source>These choices are kept with the preset.</source>
        <translation>Valgene lagres i malen.</translation>
    </message>
    <message>
        <source>&amp;Split into files with at most</source>
        <translation>&amp;Del i filer med høyst</translation>
    </message>
    <message>
        <source>Each file has the column headings.</source>
        <translation>Hver fil har kolonneoverskriftene.</translation>
    </message>
    <message>
        <source>Rows in each file</source>
        <translation>Rader i hver fil</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rader</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;Ferdig</translation>
    </message>
    <message>
        <source>Applies to the reports that you request from now on.</source>
        <translation>Gjelder rapporter du bestiller fra nå av.</translation>
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
        <translation>Ta med {column}</translation>
    </message>
    <message>
        <source>Leaves the column out of the file when it is not selected.</source>
        <translation>Kolonnen utelates fra filen når den ikke er valgt.</translation>
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
        <translation>For tall som teller sekunder siden 1970. I Excel, ryddig.</translation>
    </message>
</context>
<context>
    <name>FileSettings</name>
    <message>
        <source>Last used folder</source>
        <translation>Sist brukte mappe</translation>
    </message>
    <message>
        <source>Always this folder</source>
        <translation>Alltid denne mappen</translation>
    </message>
    <message>
        <source>Choose a folder for files</source>
        <translation>Velg en mappe for filer</translation>
    </message>
    <message>
        <source>The save dialog opens in this folder.</source>
        <translation>Denne mappen åpnes når du lagrer en rapport.</translation>
    </message>
    <message>
        <source>Folder for files</source>
        <translation>Mappe for filer</translation>
    </message>
    <message>
        <source>Suggested &amp;folder for files</source>
        <translation>Foreslått &amp;mappe for filer</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Filnavn</translation>
    </message>
    <message>
        <source>File &amp;names</source>
        <translation>&amp;Filnavn</translation>
    </message>
    <message>
        <source>{name} stands for the report’s name, {date} and {time} for when it was requested.</source>
        <translation>{name} erstattes av rapportens navn, {date} og {time} av tidspunktet for bestillingen.</translation>
    </message>
    <message>
        <source>&amp;Save finished reports automatically</source>
        <translation>&amp;Lagre ferdige rapporter automatisk</translation>
    </message>
    <message>
        <source>Choose a folder for finished reports</source>
        <translation>Velg en mappe for ferdige rapporter</translation>
    </message>
    <message>
        <source>Folder for finished reports</source>
        <translation>Mappe for ferdige rapporter</translation>
    </message>
    <message>
        <source>Automatic saving</source>
        <translation>Automatisk lagring</translation>
    </message>
    <message>
        <source>Existing files are kept: a new file gets a number. The files contain personal data, so choose a folder that only the right people can open.</source>
        <translation>Eksisterende filer beholdes: En ny fil får et nummer. Filene inneholder personopplysninger, så velg en mappe som bare de rette personene har tilgang til.</translation>
    </message>
    <message>
        <source>Nothing is saved automatically until you choose a folder.</source>
        <translation>Ingenting lagres automatisk før du velger en mappe.</translation>
    </message>
    <message>
        <source>Women, known</source>
        <translation>Kvinner, kjente</translation>
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
        <source>Remind me of saved files</source>
        <translation>Minn meg på lagrede filer</translation>
    </message>
    <message>
        <source>The file you saved contains personal data. Delete it when you no longer need it.</source>
        <translation>Filen du lagret, inneholder personopplysninger. Slett den når du ikke trenger den lenger.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Remind &amp;me of saved files:</source>
        <translation>&amp;Minn meg på lagrede filer:</translation>
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
        <translation>Velg…</translation>
    </message>
    <message>
        <source>This folder syncs to {service}, so the personal data in the files is copied there too.</source>
        <translation>Mappen synkroniseres med {service}. Filene inneholder personopplysninger og kopieres også dit.</translation>
    </message>
</context>
<context>
    <name>FormKeyboard</name>
    <message>
        <source>Search segments</source>
        <translation>Søk i segmenter</translation>
    </message>
</context>
<context>
    <name>FormulaNotice</name>
    <message>
        <source>{file} has cells that begin with =, +, - or @ in: {columns}. A spreadsheet reads such cells as formulas, so import these columns as text.</source>
        <translation>{file} har celler som begynner med =, +, - eller @, i: {columns}. Regneark tolker slike celler som formler, så importer kolonnene som tekst.</translation>
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
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Notify me when a report is ready</source>
        <translation>&amp;Varsle meg når en rapport er klar</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Varsler</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>Trer i kraft når Apsis Desktop startes på nytt.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Only while another window is in front. Notifications do not name the report, because they may appear on a locked screen.</source>
        <translation>Bare når et annet vindu er foran. Varselet viser ikke navnet på rapporten, siden det kan vises på en låst skjerm.</translation>
    </message>
    <message>
        <source>Notify me of new &amp;versions</source>
        <translation>Varsle meg om &amp;nye versjoner</translation>
    </message>
    <message>
        <source>The new language takes effect after a restart.</source>
        <translation>Det nye språket trer i kraft når Apsis Desktop startes på nytt.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Start på nytt nå</translation>
    </message>
    <message>
        <source>Close the other dialogs first.</source>
        <translation>Lukk de andre dialogboksene først.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Oppdateringer</translation>
    </message>
    <message>
        <source>Nothing is installed automatically.</source>
        <translation>Ingenting installeres automatisk.</translation>
    </message>
</context>
<context>
    <name>InsideWindow</name>
    <message>
        <source>{name}: look inside</source>
        <translation>{name}: innhold</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laster inn</translation>
    </message>
    <message>
        <source>Search all columns</source>
        <translation>Søk i alle kolonner</translation>
    </message>
    <message>
        <source>Finds rows that have every word in them, in any column.</source>
        <translation>Finner rader som inneholder alle ordene, uansett kolonne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns and the export key</source>
        <translation>
            <numerusform>%Ln kolonne og eksportnøkkelen</numerusform>
            <numerusform>%Ln kolonner og eksportnøkkelen</numerusform>
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
        <translation>Laster inn…</translation>
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
        <translation>bestilt {moment}</translation>
    </message>
    <message>
        <source>Look inside a file</source>
        <translation>Vis innholdet i en fil</translation>
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
        <translation>{name}, én av hver</translation>
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
        <translation>Kan lagres frem til: {moment}</translation>
    </message>
    <message>
        <source>Size: {size}</source>
        <translation>Størrelse: {size}</translation>
    </message>
    <message>
        <source>Saved as: {path}</source>
        <translation>Lagret som: {path}</translation>
    </message>
    <message>
        <source>In all of: {segments}</source>
        <translation>I alle disse: {segments}</translation>
    </message>
    <message>
        <source>In any of: {segments}</source>
        <translation>I minst ett av disse: {segments}</translation>
    </message>
    <message>
        <source>Section: {section}</source>
        <translation>Seksjon: {section}</translation>
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
        <translation>bare kjente</translation>
    </message>
    <message>
        <source>unknown only</source>
        <translation>bare ukjente</translation>
    </message>
    <message>
        <source>export key only</source>
        <translation>bare eksportnøkkelen</translation>
    </message>
    <message>
        <source>Columns: {columns}</source>
        <translation>Kolonner: {columns}</translation>
    </message>
    <message>
        <source>A column for each segment: yes or no</source>
        <translation>En kolonne for hvert segment: ja eller nei</translation>
    </message>
</context>
<context>
    <name>JobMenu</name>
    <message numerus="yes">
        <source>Save %Ln reports…</source>
        <translation>
            <numerusform>Lagre %Ln rapport…</numerusform>
            <numerusform>Lagre %Ln rapporter…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln reports as</source>
        <translation>
            <numerusform>Lagre %Ln rapport som</numerusform>
            <numerusform>Lagre %Ln rapporter som</numerusform>
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
        <translation>CSV, komprimert</translation>
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
        <translation>Excel, ryddig</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV for Excel</translation>
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
        <translation>For andre programmer. Velg Excel hvis du skal lese filen selv.</translation>
    </message>
    <message>
        <source>An Excel workbook (.xlsx).</source>
        <translation>En Excel-arbeidsbok (.xlsx).</translation>
    </message>
    <message>
        <source>Ready to save</source>
        <translation>Klar til lagring</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Lagret</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislyktes</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbrutt</translation>
    </message>
    <message>
        <source>Save again…</source>
        <translation>Lagre på nytt…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Gjenoppta</translation>
    </message>
    <message>
        <source>Request {name} again</source>
        <translation>Bestill {name} på nytt</translation>
    </message>
    <message>
        <source>Change {name} and request it again</source>
        <translation>Endre {name} og bestill på nytt</translation>
    </message>
    <message>
        <source>Look inside {name}</source>
        <translation>Vis innholdet i {name}</translation>
    </message>
    <message>
        <source>See what changed in {name}…</source>
        <translation>Vis endringer i {name}…</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Gi {name} nytt navn</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Lagre…</translation>
    </message>
    <message>
        <source>Save in another format</source>
        <translation>Lagre i et annet format</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Koble til på nytt…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Endre…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Vis i mappe</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Vis innhold</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Gi nytt navn</translation>
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
        <translation>Excel, ryddig (beholder telefonnumre og nuller)</translation>
    </message>
    <message>
        <source>A workbook with phone numbers and zeros as text, and dates and amounts as such.</source>
        <translation>En arbeidsbok med telefonnumre og innledende nuller som tekst, datoer som datoer og beløp som tall.</translation>
    </message>
    <message>
        <source>A CSV that opens in Excel on this computer with a double-click.</source>
        <translation>En CSV som åpnes i Excel på datamaskinen med et dobbeltklikk.</translation>
    </message>
    <message>
        <source>A CSV compressed into a smaller file.</source>
        <translation>En CSV komprimert til en mindre fil.</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <translation>Gjenoppta {name}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Lagres</translation>
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
        <translation>Klargjøres</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Lastes ned</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Usikkert</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Utløpt</translation>
    </message>
    <message>
        <source>Save {name}…</source>
        <translation>Lagre {name}…</translation>
    </message>
    <message>
        <source>Save {name} in another format</source>
        <translation>Lagre {name} i et annet format</translation>
    </message>
    <message>
        <source>Cancel {name}</source>
        <translation>Avbryt {name}</translation>
    </message>
    <message>
        <source>Try {name} again</source>
        <translation>Prøv {name} igjen</translation>
    </message>
    <message>
        <source>Connect again for {name}…</source>
        <translation>Koble til på nytt for {name}…</translation>
    </message>
    <message>
        <source>Request again</source>
        <translation>Bestill på nytt</translation>
    </message>
    <message>
        <source>Show {name} in its folder</source>
        <translation>Vis {name} i mappen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Åpne {name}</translation>
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
        <translation>Valg av segmenter og kolonner</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Exclude a chosen segment, or include it again</source>
        <translation>Utelat et valgt segment, eller ta med det igjen</translation>
    </message>
    <message>
        <source>Remove a chosen segment or column</source>
        <translation>Fjern et valgt segment eller en valgt kolonne</translation>
    </message>
    <message>
        <source>Move a column earlier</source>
        <translation>Flytt en kolonne tidligere</translation>
    </message>
    <message>
        <source>Move a column later</source>
        <translation>Flytt en kolonne senere</translation>
    </message>
    <message>
        <source>Go from the search to the list</source>
        <translation>Gå fra søket til listen</translation>
    </message>
    <message>
        <source>Include the first match</source>
        <translation>Ta med det første treffet</translation>
    </message>
    <message>
        <source>Include the current row, or leave it out again</source>
        <translation>Ta med raden, eller fjern den igjen</translation>
    </message>
    <message>
        <source>Exclude a segment</source>
        <translation>Utelat et segment</translation>
    </message>
    <message>
        <source>Clear the search, or go back to the reports</source>
        <translation>Tøm søket, eller gå tilbake til rapportene</translation>
    </message>
    <message>
        <source>Press the button of a report</source>
        <translation>Trykk på knappen til en rapport</translation>
    </message>
    <message>
        <source>Go to the buttons of a report</source>
        <translation>Gå til knappene til en rapport</translation>
    </message>
    <message>
        <source>Show all commands for a report</source>
        <translation>Vis alle kommandoer for en rapport</translation>
    </message>
    <message>
        <source>Rename a report</source>
        <translation>Gi en rapport nytt navn</translation>
    </message>
    <message>
        <source>Remove the selected reports</source>
        <translation>Fjern de valgte rapportene</translation>
    </message>
    <message>
        <source>Select a report beside others</source>
        <translation>Merk en rapport i tillegg til andre</translation>
    </message>
    <message>
        <source>Select several reports</source>
        <translation>Velg flere rapporter</translation>
    </message>
    <message>
        <source>Select all reports</source>
        <translation>Velg alle rapporter</translation>
    </message>
    <message>
        <source>Go to the first or the last report</source>
        <translation>Gå til den første eller siste rapporten</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lisenser</translation>
    </message>
    <message>
        <source>Third-party software in Apsis Desktop</source>
        <translation>Tredjepartsprogramvare i Apsis Desktop</translation>
    </message>
    <message>
        <source>Select one to read its licence.</source>
        <translation>Velg en for å lese lisensen.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>The licence of the selected software.</source>
        <translation>Lisensen for den valgte programvaren.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Apsis Desktop includes this third-party software.</source>
        <translation>Apsis Desktop inneholder denne programvaren fra tredjeparter.</translation>
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
            <numerusform>%Ln borte</numerusform>
            <numerusform>%Ln borte</numerusform>
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
        <translation>Eksempeldata</translation>
    </message>
    <message>
        <source>{name}, {region}: connecting…</source>
        <translation>{name}, {region}: kobler til…</translation>
    </message>
    <message>
        <source>{name}, {region}: connected</source>
        <translation>{name}, {region}: tilkoblet</translation>
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
            <numerusform>Rapporten slås sammen av %Ln liste, som bestilles med et sekund mellom hver. Andre rapporter venter imens.</numerusform>
            <numerusform>Rapporten slås sammen av %Ln lister, som bestilles med et sekund mellom hver. Andre rapporter venter imens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request it anyway</source>
        <translation>Bestill likevel</translation>
    </message>
</context>
<context>
    <name>NameEditing</name>
    <message>
        <source>Enter saves the name, Esc cancels.</source>
        <translation>Enter lagrer navnet, Esc avbryter.</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Downloads at the same time</source>
        <translation>Samtidige nedlastinger</translation>
    </message>
    <message>
        <source>At the same &amp;time</source>
        <translation>Antall om &amp;gangen</translation>
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
        <translation>nedlastinger</translation>
    </message>
    <message>
        <source>The rest are queued. Fewer downloads leave more bandwidth for others.</source>
        <translation>Resten settes i kø. Færre nedlastinger gir mer båndbredde til andre.</translation>
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
        <translation>Denne proxyen:</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>A server between this network and the internet. Your IT department knows whether you need one.</source>
        <translation>En server mellom nettverket og internett. IT-avdelingen vet om du trenger en.</translation>
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
        <translation>Begynn på nytt</translation>
    </message>
    <message>
        <source>Clears all choices except the section. You can undo this.</source>
        <translation>Fjerner alle valg unntatt seksjonen. Det kan angres.</translation>
    </message>
    <message>
        <source>Loading the lists</source>
        <translation>Laster inn listene</translation>
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
        <translation>Også profiler uten e-post, mobilnummer og CRM-ID.</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Kjente</translation>
    </message>
    <message>
        <source>With an email, mobile number or CRM ID.</source>
        <translation>Med e-post, mobilnummer eller CRM-ID.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjente</translation>
    </message>
    <message>
        <source>Website visitors known only by a cookie.</source>
        <translation>Anonyme besøkende på nettstedet, bare kjent via en cookie.</translation>
    </message>
    <message>
        <source>Connect again…</source>
        <translation>Koble til på nytt…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Load the lists again</source>
        <translation>Last inn listene på nytt</translation>
    </message>
    <message>
        <source>This account’s segments are still loading.</source>
        <translation>Segmentene i kontoen lastes fortsatt inn.</translation>
    </message>
    <message>
        <source>Loading the columns of this section…</source>
        <translation>Laster inn kolonnene i seksjonen…</translation>
    </message>
    <message>
        <source>Apsis Desktop could not check whether this section has the chosen columns.</source>
        <translation>Apsis Desktop kunne ikke kontrollere om seksjonen har de valgte kolonnene.</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Seksjon</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Profiler</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>F&amp;il</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Select text to copy it.</source>
        <translation>Merk tekst for å kopiere den.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopier detaljer</translation>
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
        <translation>En rapport er klar til lagring</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are ready</source>
        <translation>
            <numerusform>%Ln rapport er klar</numerusform>
            <numerusform>%Ln rapporter er klare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are saved</source>
        <translation>
            <numerusform>%Ln rapport er lagret</numerusform>
            <numerusform>%Ln rapporter er lagret</numerusform>
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
        <translation>En rapport er lagret</translation>
    </message>
    <message>
        <source>A report needs attention</source>
        <translation>En rapport trenger oppfølging</translation>
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
        <translation>Slår sammen listene…</translation>
    </message>
    <message>
        <source>{trouble} All lists are downloaded. Try again to combine them.</source>
        <translation>{trouble} Alle listene er lastet ned. Prøv igjen for å slå dem sammen.</translation>
    </message>
    <message>
        <source>{trouble} {here} of {count} lists are downloaded. Try again to get the others.</source>
        <translation>{trouble} {here} av {count} lister er lastet ned. Prøv igjen for å hente resten.</translation>
    </message>
    <message>
        <source>Preparing {count} lists to combine: {ready} ready.</source>
        <translation>{count} lister klargjøres og slås sammen: {ready} klare.</translation>
    </message>
    <message>
        <source>{trouble} Try again to request all {count} lists anew. They must be from the same time.</source>
        <translation>{trouble} Prøv igjen for å bestille alle {count} listene på nytt. De må være fra samme tidspunkt.</translation>
    </message>
    <message>
        <source>One row has blank cells, because its profile was added or removed while the lists were being prepared.</source>
        <translation>Én rad har tomme celler, fordi profilen kom til eller forsvant under klargjøringen av listene.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have blank cells, because their profiles were added or removed while the lists were being prepared.</source>
        <translation>
            <numerusform>%Ln rad har tomme celler, fordi profilen kom til eller forsvant under klargjøringen av listene.</numerusform>
            <numerusform>%Ln rader har tomme celler, fordi profilene kom til eller forsvant under klargjøringen av listene.</numerusform>
        </translation>
    </message>
    <message>
        <source>List {number} of {count}: {segment}, {columns}: {state}</source>
        <translation>Liste {number} av {count}: {segment}, {columns}: {state}</translation>
    </message>
    <message>
        <source>export key only</source>
        <translation>bare eksportnøkkelen</translation>
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
        <translation>slått sammen</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>lastet ned</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>lastes ned</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>klargjøres</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>bestilt</translation>
    </message>
    <message>
        <source>not requested yet</source>
        <translation>ikke bestilt ennå</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste names</source>
        <translation>Lim inn navn</translation>
    </message>
    <message>
        <source>Search these names</source>
        <translation>Søk etter navnene</translation>
    </message>
    <message>
        <source>C&amp;hoose these</source>
        <translation>&amp;Velg disse</translation>
    </message>
    <message>
        <source>Adds the matches to your choices.</source>
        <translation>Treffene legges til det du allerede har valgt.</translation>
    </message>
    <message>
        <source>Matches for “{name}”</source>
        <translation>Treff på «{name}»</translation>
    </message>
    <message>
        <source>Similar to “{name}”</source>
        <translation>Ligner på «{name}»</translation>
    </message>
    <message>
        <source>Some names were not found. Tick the ones you meant.</source>
        <translation>Noen navn ble ikke funnet. Merk dem du mente.</translation>
    </message>
    <message>
        <source>Not found: {names}.</source>
        <translation>Ikke funnet: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln funnet</numerusform>
            <numerusform>%Ln funnet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleSaver</name>
    <message>
        <source>Save people</source>
        <translation>Lagre personer</translation>
    </message>
    <message>
        <source>{folder} syncs to {service}, so the personal data in the file would be copied there too.</source>
        <translation>{folder} synkroniseres med {service}. Filen inneholder personopplysninger og ville også blitt kopiert dit.</translation>
    </message>
    <message>
        <source>Save here anyway</source>
        <translation>Lagre her likevel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were saved in {folder} as {file}.</source>
        <translation>
            <numerusform>%Ln rad ble lagret i {folder} som {file}.</numerusform>
            <numerusform>%Ln rader ble lagret i {folder} som {file}.</numerusform>
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
        <translation>Fer&amp;dig</translation>
    </message>
    <message>
        <source>Shows the reports again. Your choices are kept.</source>
        <translation>Viser rapportene igjen. Valgene dine beholdes.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Which part of the list is shown.</source>
        <translation>Hvilken del av listen som vises.</translation>
    </message>
    <message>
        <source>Paste &amp;names…</source>
        <translation>Lim inn &amp;navn…</translation>
    </message>
    <message>
        <source>Chooses everything in a pasted list of names.</source>
        <translation>Velger alt i en innlimt liste med navn.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Oppdater</translation>
    </message>
    <message>
        <source>Loads sections, segments and columns from APSIS One again.</source>
        <translation>Henter seksjoner, segmenter og kolonner fra APSIS One på nytt.</translation>
    </message>
    <message>
        <source>Go to the search</source>
        <translation>Gå til søket</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Practice data: fictional people, nothing leaves this computer.</source>
        <translation>Eksempeldata: oppdiktede personer, ingenting forlater datamaskinen.</translation>
    </message>
    <message>
        <source>Connect to APSIS One…</source>
        <translation>Koble til APSIS One…</translation>
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
        <translation>Maler</translation>
    </message>
    <message>
        <source>{preset} (changed)</source>
        <translation>{preset} (endret)</translation>
    </message>
    <message>
        <source>Start from a prese&amp;t…</source>
        <translation>Start fr&amp;a en mal…</translation>
    </message>
    <message>
        <source>Prese&amp;ts</source>
        <translation>M&amp;aler</translation>
    </message>
    <message>
        <source>Fills in choices that were saved under a name.</source>
        <translation>Fyller inn valg som er lagret under et navn.</translation>
    </message>
    <message>
        <source>No presets yet. To repeat a report, choose Request again in its menu.</source>
        <translation>Ingen maler ennå. Velg Bestill igjen i rapportens meny for å få den igjen.</translation>
    </message>
    <message>
        <source>&amp;Find an earlier report…</source>
        <translation>&amp;Finn en tidligere rapport…</translation>
    </message>
    <message>
        <source>&amp;Update “{preset}” with these choices</source>
        <translation>&amp;Oppdater «{preset}» med disse valgene</translation>
    </message>
    <message>
        <source>&amp;Save as a preset…</source>
        <translation>&amp;Lagre som mal…</translation>
    </message>
    <message>
        <source>&amp;All presets…</source>
        <translation>&amp;Alle maler…</translation>
    </message>
    <message>
        <source>&amp;Import a preset…</source>
        <translation>&amp;Importer mal…</translation>
    </message>
    <message>
        <source>Recent reports</source>
        <translation>Siste rapporter</translation>
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
        <translation>Personer i alle disse segmentene</translation>
    </message>
    <message>
        <source>People in any of these segments</source>
        <translation>Personer i minst ett av disse segmentene</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Ingen valgt</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Seksjon</translation>
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
        <translation>Eksportnøkkel</translation>
    </message>
    <message>
        <source>Yes or no for each segment</source>
        <translation>Ja eller nei for hvert segment</translation>
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
        <translation>{name} (finnes ikke i kontoen)</translation>
    </message>
    <message>
        <source>{name} (tag)</source>
        <translation>{name} (tagg)</translation>
    </message>
    <message>
        <source>Known and unknown</source>
        <translation>Kjente og ukjente</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Kjente</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjente</translation>
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
        <translation>«{preset}» er eksportert som {file}.</translation>
    </message>
</context>
<context>
    <name>PresetFiles</name>
    <message>
        <source>Export a preset</source>
        <translation>Eksporter mal</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Importer mal</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Maler</translation>
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
        <translation>Maler</translation>
    </message>
    <message>
        <source>Select one to see what it contains.</source>
        <translation>Velg en mal for å se hva den inneholder.</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>Navn på malen</translation>
    </message>
</context>
<context>
    <name>PresetNameDialog</name>
    <message>
        <source>Save as a preset</source>
        <translation>Lagre som mal</translation>
    </message>
    <message>
        <source>Keeps these choices for next time. Nothing is requested automatically.</source>
        <translation>Beholder disse valgene til neste gang. Ingenting bestilles automatisk.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>Navn på malen</translation>
    </message>
    <message>
        <source>&amp;Save preset</source>
        <translation>&amp;Lagre mal</translation>
    </message>
    <message>
        <source>&amp;Replace preset</source>
        <translation>&amp;Erstatt mal</translation>
    </message>
    <message>
        <source>A preset named “{preset}” already exists. Saving replaces its contents.</source>
        <translation>Det finnes allerede en mal med navnet «{preset}». Hvis du lagrer, erstattes innholdet.</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Maler</translation>
    </message>
    <message>
        <source>Contents of the preset</source>
        <translation>Innholdet i malen</translation>
    </message>
    <message>
        <source>Its segments, columns and file type.</source>
        <translation>Segmentene, kolonnene og filtypen i malen.</translation>
    </message>
    <message>
        <source>Re&amp;member who was in this list</source>
        <translation>&amp;Husk hvem som var på listen</translation>
    </message>
    <message>
        <source>&amp;Use this preset</source>
        <translation>&amp;Bruk denne malen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Gi nytt navn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>No presets yet. Make your choices for a report, then save them as a preset.</source>
        <translation>Ingen maler ennå. Gjør valgene for en rapport, og lagre dem som en mal.</translation>
    </message>
    <message>
        <source>Replaces your current choices.</source>
        <translation>Erstatter de nåværende valgene dine.</translation>
    </message>
    <message>
        <source>Type the new name in the list.</source>
        <translation>Skriv inn det nye navnet i listen.</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Du kan angre dette.</translation>
    </message>
    <message>
        <source>Saves the preset as a file for a colleague.</source>
        <translation>Lagrer malen som en fil til en kollega.</translation>
    </message>
    <message>
        <source>Adds a preset that a colleague exported.</source>
        <translation>Legger til en mal som en kollega har eksportert.</translation>
    </message>
    <message>
        <source>The next report then shows who is new and how many are gone, even without the old file. For that, a fingerprint of each person is kept on this computer. Fingerprints are personal data.</source>
        <translation>Da viser neste rapport hvem som er nye, og hvor mange som er borte, også uten den gamle filen. Derfor lagres et fingeravtrykk av hver person på denne datamaskinen. Fingeravtrykk er personopplysninger.</translation>
    </message>
    <message>
        <source>Not in this account: {names}. The rest of the preset works.</source>
        <translation>Finnes ikke i kontoen: {names}. Resten av malen virker.</translation>
    </message>
    <message>
        <source>Enter a name for the preset.</source>
        <translation>Skriv inn et navn på malen.</translation>
    </message>
    <message>
        <source>A preset named “{name}” already exists.</source>
        <translation>Det finnes allerede en mal med navnet «{name}».</translation>
    </message>
    <message>
        <source>“{preset}” was deleted.</source>
        <translation>«{preset}» er slettet.</translation>
    </message>
    <message>
        <source>“{preset}” was deleted, and so were the fingerprints of its list.</source>
        <translation>«{preset}» ble slettet, og fingeravtrykkene av listen også.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>“{preset}” remembers the same people, so their fingerprints are kept.</source>
        <translation>«{preset}» husker de samme personene, så fingeravtrykkene deres beholdes.</translation>
    </message>
    <message>
        <source>“{preset}” was imported.</source>
        <translation>«{preset}» er importert.</translation>
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
            <numerusform>I %Ln dager</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep &amp;past reports in the list</source>
        <translation>Behold &amp;tidligere rapporter i listen</translation>
    </message>
    <message>
        <source>Older reports are removed right away, but never one that is not saved yet. Saved files are kept.</source>
        <translation>Eldre rapporter fjernes med en gang, men aldri en som ikke er lagret ennå. Lagrede filer blir liggende.</translation>
    </message>
    <message>
        <source>&amp;Remind me of saved files</source>
        <translation>&amp;Minn meg på lagrede filer</translation>
    </message>
    <message>
        <source>Saved files contain personal data. After this time, you can review and delete those that still exist.</source>
        <translation>Lagrede filer inneholder personopplysninger. Etter denne tiden kan du gå gjennom og slette dem som fortsatt finnes.</translation>
    </message>
    <message>
        <source>Remembered &amp;lists</source>
        <translation>Huskede &amp;lister</translation>
    </message>
    <message>
        <source>A preset can remember who was in its last list, so that the next report shows who is new. For that, a fingerprint of each person is kept on this computer, without any values. Fingerprints are personal data. They are deleted with the preset or its connection, and when you turn this off in the preset.</source>
        <translation>En mal kan huske hvem som var på den siste listen, slik at neste rapport viser hvem som er nye. Derfor lagres et fingeravtrykk av hver person på denne datamaskinen, uten verdier. Fingeravtrykk er personopplysninger. De slettes sammen med malen eller tilkoblingen, og når du slår det av i malen.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Stasjon</translation>
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
        <translation>Lagre som</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;navn:</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Søk i:</translation>
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
        <translation>Liste over steder og bokmerker</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbake</translation>
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
        <translation>Gå til overordnet mappe</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Opprett ny mappe</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Opprett en ny mappe</translation>
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
        <translation>Bytt til listevisning</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljvisning</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Bytt til detaljvisning</translation>
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
        <translation>&amp;Gi nytt navn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Velg</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fant ikke filen.
Kontroller at filnavnet er riktig.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Fant ikke mappen.
Kontroller at navnet på mappen er riktig.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Vil du virkelig slette «%1»?</translation>
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
        <translation>Finn mappe</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finnes allerede.
Vil du erstatte den?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Datamaskin</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Denne PC-en</translation>
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
        <translation>Endret</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
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
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nei</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
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
        <translation>Rull hit</translation>
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
        <translation>En side opp</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>En side ned</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rull opp</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rull ned</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Up</source>
        <translation>Pil opp</translation>
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
        <translation>Rull til venstre</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rull til høyre</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>RememberedListsField</name>
    <message>
        <source>&amp;Delete all</source>
        <translation>&amp;Slett alle</translation>
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
        <translation>Aldri</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln days</source>
        <translation>
            <numerusform>Etter %Ln dag</numerusform>
            <numerusform>Etter %Ln dager</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Remove a connection</source>
        <translation>Fjern tilkobling</translation>
    </message>
    <message>
        <source>Remove the connection “{name}”?</source>
        <translation>Vil du fjerne tilkoblingen «{name}»?</translation>
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
        <translation>Ingenting fjernes.</translation>
    </message>
    <message>
        <source>Its secret is deleted from this computer’s keyring, and its reports are removed from the list. Saved files are kept. To connect again, you need the client ID and the secret.</source>
        <translation>Hemmeligheten slettes fra nøkkelringen på datamaskinen, og rapportene fjernes fra listen. Lagrede filer blir liggende. For å koble til på nytt trenger du klient-ID og klienthemmelighet.</translation>
    </message>
    <message>
        <source>One of its reports is still in progress. It will not be downloaded.</source>
        <translation>Én av rapportene pågår fortsatt. Den blir ikke lastet ned.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its reports are still in progress. They will not be downloaded.</source>
        <translation>
            <numerusform>%Ln av rapportene pågår fortsatt. Den blir ikke lastet ned.</numerusform>
            <numerusform>%Ln av rapportene pågår fortsatt. De blir ikke lastet ned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovedNotice</name>
    <message numerus="yes">
        <source>%Ln reports were removed from the list. Saved files are kept.</source>
        <translation>
            <numerusform>%Ln rapport er fjernet fra listen. Lagrede filer blir liggende.</numerusform>
            <numerusform>%Ln rapporter er fjernet fra listen. Lagrede filer blir liggende.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{report}” was removed from the list.</source>
        <translation>«{report}» er fjernet fra listen.</translation>
    </message>
    <message>
        <source>“{report}” was removed from the list. Its saved file is kept.</source>
        <translation>«{report}» er fjernet fra listen. Den lagrede filen blir liggende.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>RepeatNotice</name>
    <message>
        <source>A report like this is being prepared. Request another?</source>
        <translation>En slik rapport klargjøres allerede. Vil du bestille en til?</translation>
    </message>
    <message>
        <source>Request another</source>
        <translation>Bestill en til</translation>
    </message>
</context>
<context>
    <name>ReplaceQuestion</name>
    <message>
        <source>Save report</source>
        <translation>Lagre rapport</translation>
    </message>
    <message>
        <source>A file named {file} already exists.</source>
        <translation>Det finnes allerede en fil som heter {file}.</translation>
    </message>
    <message>
        <source>Replacing it deletes its current contents.</source>
        <translation>Hvis du erstatter den, slettes det nåværende innholdet.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Erstatt</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Velg et annet navn</translation>
    </message>
    <message>
        <source>Keeps the existing file.</source>
        <translation>Den eksisterende filen beholdes.</translation>
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
        <translation>Skal lagres</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Pågår</translation>
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
        <translation>{who}, kjente</translation>
    </message>
    <message>
        <source>{who}, unknown</source>
        <translation>{who}, ukjente</translation>
    </message>
    <message>
        <source>one segment</source>
        <translation>ett segment</translation>
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
            <numerusform>minst ett av %Ln segment</numerusform>
            <numerusform>minst ett av %Ln segmenter</numerusform>
        </translation>
    </message>
    <message>
        <source>one other</source>
        <translation>ett annet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln annet</numerusform>
            <numerusform>%Ln andre</numerusform>
        </translation>
    </message>
    <message>
        <source>People in {section} who are in {segments}, but not in {others}.</source>
        <translation>Personer i {section} som er i {segments}, men ikke i {others}.</translation>
    </message>
    <message>
        <source>Known people in {section} who are in {segments}, but not in {others}.</source>
        <translation>Kjente personer i {section} som er i {segments}, men ikke i {others}.</translation>
    </message>
    <message>
        <source>Unknown people in {section} who are in {segments}, but not in {others}.</source>
        <translation>Ukjente personer i {section} som er i {segments}, men ikke i {others}.</translation>
    </message>
    <message>
        <source>People in {section} who are in {segments}.</source>
        <translation>Personer i {section} som er i {segments}.</translation>
    </message>
    <message>
        <source>Known people in {section} who are in {segments}.</source>
        <translation>Kjente personer i {section} som er i {segments}.</translation>
    </message>
    <message>
        <source>Unknown people in {section} who are in {segments}.</source>
        <translation>Ukjente personer i {section} som er i {segments}.</translation>
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
        <translation>Den nedlastede filen slettes. Bestill rapporten på nytt hvis du vil ha den tilbake.</translation>
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
        <translation>Ingenting fjernes.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold den</translation>
    </message>
    <message>
        <source>Remove without saving</source>
        <translation>Fjern uten å lagre</translation>
    </message>
    <message>
        <source>Keeps the report in the list.</source>
        <translation>Rapporten blir værende i listen.</translation>
    </message>
    <message>
        <source>“{name}” is still in progress.</source>
        <translation>«{name}» pågår fortsatt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are still in progress.</source>
        <translation>
            <numerusform>%Ln rapport pågår fortsatt.</numerusform>
            <numerusform>%Ln rapporter pågår fortsatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is not saved yet.</source>
        <translation>«{name}» er ikke lagret ennå.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are not saved yet.</source>
        <translation>
            <numerusform>%Ln rapport er ikke lagret ennå.</numerusform>
            <numerusform>%Ln rapporter er ikke lagret ennå.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is cancelled. To get it, request it again.</source>
        <translation>Den avbrytes. Bestill den på nytt hvis du trenger den.</translation>
    </message>
    <message>
        <source>APSIS One may still prepare it, but it will not be downloaded. To get it, request it again.</source>
        <translation>APSIS One kan fortsatt klargjøre rapporten, men den lastes ikke ned. Bestill den på nytt hvis du trenger den.</translation>
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
        <translation>Tabulator og piltastene går mellom rapporter og knappene deres. Enter trykker på en knapp.</translation>
    </message>
    <message>
        <source>Space selects a report beside others.</source>
        <translation>Mellomrom merker en rapport i tillegg til andre.</translation>
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
        <translation>Søk i rapporter</translation>
    </message>
    <message>
        <source>Searches names, sections, segments, columns, files and states.</source>
        <translation>Søker i navn, seksjoner, segmenter, kolonner, filer og status.</translation>
    </message>
    <message>
        <source>Shown reports</source>
        <translation>Viste rapporter</translation>
    </message>
    <message>
        <source>Searches all reports.</source>
        <translation>Søker i alle rapporter.</translation>
    </message>
    <message>
        <source>Saves these reports in one folder.</source>
        <translation>Lagrer rapportene i én mappe.</translation>
    </message>
    <message>
        <source>Removes these reports from the list.</source>
        <translation>Fjerner disse rapportene fra listen.</translation>
    </message>
    <message numerus="yes">
        <source>Sa&amp;ve %Ln…</source>
        <comment>so many selected reports</comment>
        <translation>
            <numerusform>&amp;Lagre %Ln…</numerusform>
            <numerusform>&amp;Lagre %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sa&amp;ve all %Ln…</source>
        <comment>all reports that are ready</comment>
        <translation>
            <numerusform>&amp;Lagre %Ln…</numerusform>
            <numerusform>&amp;Lagre alle %Ln…</numerusform>
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
            <numerusform>%Ln til i All&amp;e</numerusform>
            <numerusform>%Ln til i All&amp;e</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all reports</source>
        <translation>Vis alle rapporter</translation>
    </message>
    <message>
        <source>Show only reports to save</source>
        <translation>Vis bare rapporter som skal lagres</translation>
    </message>
    <message>
        <source>Show only reports in progress</source>
        <translation>Vis bare pågående rapporter</translation>
    </message>
    <message>
        <source>Show only problems</source>
        <translation>Vis bare problemer</translation>
    </message>
</context>
<context>
    <name>ReportsPanel</name>
    <message>
        <source>Select a report in the list first</source>
        <translation>Velg en rapport i listen først</translation>
    </message>
    <message>
        <source>Save the selected reports, or the first that is ready</source>
        <translation>Lagre de valgte rapportene, eller den første som er klar</translation>
    </message>
    <message>
        <source>Look inside a report</source>
        <translation>Vis innholdet i en rapport</translation>
    </message>
    <message>
        <source>Press Enter to search all reports.</source>
        <translation>Trykk på Enter for å søke i alle rapporter.</translation>
    </message>
    <message>
        <source>No matches for “{words}”</source>
        <translation>Ingen treff på «{words}»</translation>
    </message>
    <message>
        <source>Clear the search to see all reports.</source>
        <translation>Tøm søket for å se alle rapporter.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Ingenting her</translation>
    </message>
    <message>
        <source>Choose All to see all reports.</source>
        <translation>Velg Alle for å se alle rapporter.</translation>
    </message>
    <message>
        <source>No reports on this connection yet</source>
        <translation>Ingen rapporter på denne tilkoblingen ennå</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Ingen rapporter ennå</translation>
    </message>
    <message>
        <source>Choose segments and columns, then request a report. You can follow it here.</source>
        <translation>Velg segmenter og kolonner, og bestill en rapport. Du kan følge den her.</translation>
    </message>
</context>
<context>
    <name>RequestBar</name>
    <message>
        <source>Req&amp;uest report</source>
        <translation>&amp;Bestill rapport</translation>
    </message>
    <message>
        <source>Request the report</source>
        <translation>Bestill rapporten</translation>
    </message>
</context>
<context>
    <name>RequestWording</name>
    <message>
        <source>Choose a section.</source>
        <translation>Velg en seksjon.</translation>
    </message>
    <message>
        <source>Choose a segment to include.</source>
        <translation>Velg et segment som skal være med.</translation>
    </message>
    <message>
        <source>Choose at least one segment.</source>
        <translation>Velg minst ett segment.</translation>
    </message>
    <message>
        <source>A segment is both included and excluded.</source>
        <translation>Samme segment er både tatt med og utelatt.</translation>
    </message>
    <message>
        <source>No columns chosen: the file will contain only export keys, no names or addresses.</source>
        <translation>Ingen kolonner valgt: filen inneholder bare eksportnøkler, ingen navn eller adresser.</translation>
    </message>
    <message>
        <source>{sentence} Last time: {number}</source>
        <translation>{sentence} Forrige gang: {number}</translation>
    </message>
    <message numerus="yes">
        <source>APSIS One prepares %Ln lists. Apsis Desktop combines them on this computer.</source>
        <translation>
            <numerusform>APSIS One klargjør %Ln liste. Apsis Desktop slår sammen listene på denne datamaskinen.</numerusform>
            <numerusform>APSIS One klargjør %Ln lister. Apsis Desktop slår sammen listene på denne datamaskinen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Report name</source>
        <translation>Navn på rapporten</translation>
    </message>
    <message>
        <source>Enter saves the name, Esc cancels.</source>
        <translation>Enter lagrer navnet, Esc avbryter.</translation>
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
        <translation>Piltastene går mellom cellene. Skift merker flere, og menytasten sorterer etter en kolonne.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Sorter stigende</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Sorter synkende</translation>
    </message>
    <message>
        <source>Order of the file</source>
        <translation>Filens rekkefølge</translation>
    </message>
</context>
<context>
    <name>SameNames</name>
    <message>
        <source>built in</source>
        <translation>innebygd</translation>
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
            <numerusform>Lagre %Ln rapport i en mappe</numerusform>
            <numerusform>Lagre %Ln rapporter i en mappe</numerusform>
        </translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Lagre her</translation>
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
        <translation>Lagre rapport</translation>
    </message>
</context>
<context>
    <name>SavedFilesDialog</name>
    <message>
        <source>Saved files</source>
        <translation>Lagrede filer</translation>
    </message>
    <message>
        <source>Do you still need these files?</source>
        <translation>Trenger du fortsatt disse filene?</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Bestem senere</translation>
    </message>
    <message>
        <source>Keeps all files. You will be reminded again.</source>
        <translation>Alle filene beholdes, og du får en ny påminnelse.</translation>
    </message>
    <message>
        <source>They contain personal data.</source>
        <translation>De inneholder personopplysninger.</translation>
    </message>
    <message>
        <source>You will not be reminded of the others again.</source>
        <translation>Du får ikke flere påminnelser om de andre.</translation>
    </message>
    <message>
        <source>Files changed since you saved them are not ticked, so that the changes are not lost.</source>
        <translation>Filer som er endret siden du lagret dem, er ikke krysset av, så endringene ikke går tapt.</translation>
    </message>
    <message>
        <source>{file}, saved {day}, changed since</source>
        <translation>{file}, lagret {day}, endret etterpå</translation>
    </message>
    <message>
        <source>{file}, saved {day}</source>
        <translation>{file}, lagret {day}</translation>
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
        <translation>En fil du lagret for en stund siden, ligger der fortsatt. Den inneholder personopplysninger.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files you saved a while ago still exist. They contain personal data.</source>
        <translation>
            <numerusform>%Ln fil du lagret for en stund siden, ligger der fortsatt. Den inneholder personopplysninger.</numerusform>
            <numerusform>%Ln filer du lagret for en stund siden, ligger der fortsatt. De inneholder personopplysninger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review files…</source>
        <translation>Gå gjennom filene…</translation>
    </message>
    <message>
        <source>Review file…</source>
        <translation>Gå gjennom filen…</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Slett permanent</translation>
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
        <translation>Ikke slettet, fordi de er åpne i et annet program eller er endret: {files}</translation>
    </message>
</context>
<context>
    <name>SavedTogetherNotice</name>
    <message>
        <source>{file} was saved in {folder}.</source>
        <translation>{file} ble lagret i {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports were saved in {folder}.</source>
        <translation>
            <numerusform>%Ln rapport ble lagret i {folder}.</numerusform>
            <numerusform>%Ln rapporter ble lagret i {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports could not be saved. See their rows for details.</source>
        <translation>
            <numerusform>%Ln rapport kunne ikke lagres. Se detaljer på raden.</numerusform>
            <numerusform>%Ln rapporter kunne ikke lagres. Se detaljer på radene.</numerusform>
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
            <numerusform>%Ln rapport er utløpt</numerusform>
            <numerusform>%Ln rapporter er utløpt</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is being prepared</source>
        <translation>{name} klargjøres</translation>
    </message>
    <message>
        <source>{name} is ready to save</source>
        <translation>{name} er klar til lagring</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} er lagret</translation>
    </message>
    <message>
        <source>{name} failed</source>
        <translation>{name} mislyktes</translation>
    </message>
    <message>
        <source>{name} may not have reached APSIS One</source>
        <translation>{name} har kanskje ikke nådd APSIS One</translation>
    </message>
    <message>
        <source>{name} has expired</source>
        <translation>{name} er utløpt</translation>
    </message>
    <message>
        <source>{name} is cancelled</source>
        <translation>{name} er avbrutt</translation>
    </message>
</context>
<context>
    <name>SectionPicker</name>
    <message>
        <source>Section</source>
        <translation>Seksjon</translation>
    </message>
    <message>
        <source>A part of your account, with its own columns.</source>
        <translation>En del av kontoen, med egne kolonner.</translation>
    </message>
    <message>
        <source>Choose a part of your account</source>
        <translation>Velg en del av kontoen</translation>
    </message>
    <message>
        <source>This account has no sections</source>
        <translation>Kontoen har ingen seksjoner</translation>
    </message>
    <message>
        <source>Loading sections…</source>
        <translation>Laster inn seksjoner…</translation>
    </message>
    <message>
        <source>The sections could not be loaded</source>
        <translation>Seksjonene kunne ikke lastes inn</translation>
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
        <translation>utelatt</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>og %Ln til</numerusform>
            <numerusform>og %Ln til</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all chosen segments</source>
        <translation>Vis alle valgte segmenter</translation>
    </message>
    <message>
        <source>Do not use this segment</source>
        <translation>Ikke bruk segmentet</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Utelat</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generelt</translation>
    </message>
    <message>
        <source>Language and notifications</source>
        <translation>Språk og varsler</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Folders, names of files, automatic saving</source>
        <translation>Mapper, filnavn, automatisk lagring</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Personvern</translation>
    </message>
    <message>
        <source>How long reports are listed, reminders of saved files, remembered lists</source>
        <translation>Hvor lenge rapporter vises, påminnelser om lagrede filer, huskede lister</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nettverk</translation>
    </message>
    <message>
        <source>How much at a time, proxy</source>
        <translation>Antall om gangen, proxy</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>The up and down arrows read them one by one.</source>
        <translation>Pil opp og pil ned leser dem opp én om gangen.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Funksjon</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Press Alt and an underlined letter to go to a field or to press a button.</source>
        <translation>Trykk på Alt og en understreket bokstav for å gå til et felt eller trykke på en knapp.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Nothing you see here is kept, and the file stays as it is.</source>
        <translation>Ingenting av det du ser her, lagres, og filen endres ikke.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows match</source>
        <translation>
            <numerusform>%Ln rad samsvarer</numerusform>
            <numerusform>%Ln rader samsvarer</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Søker…</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows were copied</source>
        <translation>
            <numerusform>Den første %Ln raden ble kopiert</numerusform>
            <numerusform>De første %Ln radene ble kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln rad kopiert</numerusform>
            <numerusform>%Ln rader kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows match</source>
        <translation>Ingen rader samsvarer</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>Listen er tom</translation>
    </message>
    <message>
        <source>Rows {first}–{last} of {count} that match; {all} in the list</source>
        <translation>Rad {first}–{last} av {count} som samsvarer; {all} i listen</translation>
    </message>
    <message>
        <source>Rows {first}–{last} of {count}</source>
        <translation>Rad {first}–{last} av {count}</translation>
    </message>
    <message>
        <source>Other connections: {counts}</source>
        <translation>Andre tilkoblinger: {counts}</translation>
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
            <numerusform>%Ln klar til lagring</numerusform>
            <numerusform>%Ln klare til lagring</numerusform>
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
        <translation>Mappen svarer ikke. Rapporten lagres når den svarer. Velg Lagre… igjen for å bruke en annen mappe.</translation>
    </message>
    <message>
        <source>Checking what Excel would change…</source>
        <translation>Kontrollerer hva Excel ville endret…</translation>
    </message>
    <message>
        <source>export key only</source>
        <translation>bare eksportnøkkelen</translation>
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
        <translation>{trouble} Prøver igjen automatisk.</translation>
    </message>
    <message>
        <source>Preparing.</source>
        <translation>Klargjøres.</translation>
    </message>
    <message>
        <source>Preparing, {time} so far.</source>
        <translation>Klargjøres, {time} hittil.</translation>
    </message>
    <message>
        <source>Preparing. Usually ready in {usual}.</source>
        <translation>Klargjøres. Er vanligvis klar på {usual}.</translation>
    </message>
    <message>
        <source>Preparing. Usually ready in {usual}; {time} so far.</source>
        <translation>Klargjøres. Er vanligvis klar på {usual}; {time} hittil.</translation>
    </message>
    <message>
        <source>Downloading.</source>
        <translation>Lastes ned.</translation>
    </message>
    <message>
        <source>Downloading, {received} so far.</source>
        <translation>Lastes ned, {received} hittil.</translation>
    </message>
    <message>
        <source>Downloading {received} of {total}.</source>
        <translation>Lastes ned, {received} av {total}.</translation>
    </message>
    <message>
        <source>Saving {copied} of {total}…</source>
        <translation>Lagres, {copied} av {total}…</translation>
    </message>
    <message>
        <source>Ready to save.</source>
        <translation>Klar til lagring.</translation>
    </message>
    <message>
        <source>Ready to save, {size}.</source>
        <translation>Klar til lagring, {size}.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Lagret.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Lagret som {file}</translation>
    </message>
    <message>
        <source>Saved in {folder} as {file}</source>
        <translation>Lagret i {folder} som {file}</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Avbrutt.</translation>
    </message>
    <message>
        <source>Expired: it was not saved in time.</source>
        <translation>Utløpt: den ble ikke lagret i tide.</translation>
    </message>
    <message>
        <source>Expired: APSIS One kept it until {moment}.</source>
        <translation>Utløpt: APSIS One beholdt den til {moment}.</translation>
    </message>
    <message>
        <source>{file} was moved or deleted. You can save it again.</source>
        <translation>{file} er flyttet eller slettet. Du kan lagre den på nytt.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagres…</translation>
    </message>
    <message>
        <source>{ready} It is deleted once the date is confirmed by APSIS One.</source>
        <translation>{ready} Den slettes når APSIS One har bekreftet datoen.</translation>
    </message>
    <message>
        <source>{ready} Save it before {until}.</source>
        <translation>{ready} Lagre den før {until}.</translation>
    </message>
    <message>
        <source>No program on this computer can show folders. The file is {path}</source>
        <translation>Ingen programmer på datamaskinen kan vise mapper. Filen er {path}</translation>
    </message>
    <message>
        <source>The earlier file was moved or deleted.</source>
        <translation>Den tidligere filen er flyttet eller slettet.</translation>
    </message>
    <message>
        <source>No program on this computer can open {file}. It is in its folder.</source>
        <translation>Ingen programmer på datamaskinen kan åpne {file}. Filen ligger i mappen sin.</translation>
    </message>
    <message>
        <source>{file} was moved or deleted. Request it again if you still need it.</source>
        <translation>{file} er flyttet eller slettet. Bestill rapporten på nytt hvis du fortsatt trenger den.</translation>
    </message>
</context>
<context>
    <name>StoreController</name>
    <message>
        <source>Recovered: {file}</source>
        <translation>Funnet igjen: {file}</translation>
    </message>
</context>
<context>
    <name>SuggestedFirst</name>
    <message>
        <source>Recently used</source>
        <translation>Sist brukte</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Innebygde</translation>
    </message>
</context>
<context>
    <name>SupportNotice</name>
    <message>
        <source>Something unexpected happened. Your reports are kept. If anything looks wrong, quit Apsis Desktop and start it again.</source>
        <translation>Noe uventet skjedde. Rapportene dine er beholdt. Hvis noe ser feil ut, avslutter du Apsis Desktop og starter det på nytt.</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Kopier detaljer for brukerstøtte</translation>
    </message>
    <message>
        <source>Details copied. Paste them into a message to the person who supports you.</source>
        <translation>Detaljene er kopiert. Lim dem inn i en melding til den som hjelper deg.</translation>
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
        <translation>{folder} synkroniseres med {service}. Filen inneholder personopplysninger og kopieres også dit.</translation>
    </message>
</context>
<context>
    <name>ToldApartBy</name>
    <message>
        <source>Choose a column</source>
        <translation>Velg en kolonne</translation>
    </message>
    <message>
        <source>Match people by</source>
        <translation>Match personer etter</translation>
    </message>
    <message>
        <source>A column of this report. Spaces around a value and case in email addresses are ignored.</source>
        <translation>En kolonne i denne rapporten. Mellomrom rundt en verdi og store og små bokstaver i e-postadresser ignoreres.</translation>
    </message>
    <message>
        <source>Column in the other list</source>
        <translation>Kolonne i den andre listen</translation>
    </message>
    <message>
        <source>Choose its column</source>
        <translation>Velg kolonnen dens</translation>
    </message>
    <message>
        <source>The matching column in the other list.</source>
        <translation>Den tilsvarende kolonnen i den andre listen.</translation>
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
        <translation>Avkryssede filer flyttes til papirkurven.</translation>
    </message>
    <message>
        <source>Ticked files are moved to the trash.</source>
        <translation>Avkryssede filer flyttes til papirkurven.</translation>
    </message>
    <message>
        <source>Move one file to the Recycle Bin</source>
        <translation>Flytt én fil til papirkurven</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln files to the Recycle Bin</source>
        <translation>
            <numerusform>Flytt %Ln fil til papirkurven</numerusform>
            <numerusform>Flytt %Ln filer til papirkurven</numerusform>
        </translation>
    </message>
    <message>
        <source>Move one file to the trash</source>
        <translation>Flytt én fil til papirkurven</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln files to the trash</source>
        <translation>
            <numerusform>Flytt %Ln fil til papirkurven</numerusform>
            <numerusform>Flytt %Ln filer til papirkurven</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was moved to the Recycle Bin. Empty the Recycle Bin to delete it permanently.</source>
        <translation>Filen er flyttet til papirkurven. Tøm papirkurven for å slette den permanent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were moved to the Recycle Bin. Empty the Recycle Bin to delete them permanently.</source>
        <translation>
            <numerusform>%Ln fil er flyttet til papirkurven. Tøm papirkurven for å slette den permanent.</numerusform>
            <numerusform>%Ln filer er flyttet til papirkurven. Tøm papirkurven for å slette dem permanent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was moved to the trash. Empty the trash to delete it permanently.</source>
        <translation>Filen er flyttet til papirkurven. Tøm papirkurven for å slette den permanent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were moved to the trash. Empty the trash to delete them permanently.</source>
        <translation>
            <numerusform>%Ln fil er flyttet til papirkurven. Tøm papirkurven for å slette den permanent.</numerusform>
            <numerusform>%Ln filer er flyttet til papirkurven. Tøm papirkurven for å slette dem permanent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted, because there is no Recycle Bin on their disk: {files}</source>
        <translation>Ikke slettet, fordi disken ikke har noen papirkurv: {files}</translation>
    </message>
    <message>
        <source>Not deleted, because there is no trash on their disk: {files}</source>
        <translation>Ikke slettet, fordi disken ikke har noen papirkurv: {files}</translation>
    </message>
</context>
<context>
    <name>UpdateNotice</name>
    <message>
        <source>Version {version} of Apsis Desktop is available.</source>
        <translation>Versjon {version} av Apsis Desktop er tilgjengelig.</translation>
    </message>
    <message>
        <source>Open download page</source>
        <translation>Åpne nedlastingssiden</translation>
    </message>
    <message>
        <source>Get it from {address}</source>
        <translation>Last den ned fra {address}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Connect to APSIS One…</source>
        <translation>Koble til APSIS One…</translation>
    </message>
    <message>
        <source>Try it with practice data</source>
        <translation>Prøv med eksempeldata</translation>
    </message>
    <message>
        <source>Get lists of people out of APSIS One</source>
        <translation>Hent profillister fra APSIS One</translation>
    </message>
    <message>
        <source>Choose who and which columns, request the report, and save it for Excel or as CSV when it is ready.</source>
        <translation>Velg profiler og kolonner, bestill rapporten, og lagre den som CSV eller Excel når den er klar.</translation>
    </message>
    <message>
        <source>Use your own account</source>
        <translation>Bruk din egen konto</translation>
    </message>
    <message>
        <source>You need a key. An Admin of your APSIS One account can create one.</source>
        <translation>Du trenger en nøkkel. En administrator for APSIS One-kontoen din kan opprette den.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Se deg rundt først</translation>
    </message>
    <message>
        <source>The same steps with fictional people. Nothing leaves this computer.</source>
        <translation>De samme trinnene, med oppdiktede personer. Ingenting forlater datamaskinen.</translation>
    </message>
</context>
<context>
    <name>WhichSegmentBox</name>
    <message>
        <source>&amp;Add a yes/no column for each segment</source>
        <translation>&amp;Legg til en ja/nei-kolonne for hvert segment</translation>
    </message>
    <message>
        <source>The file then says of each person which of the segments they are in.</source>
        <translation>Filen viser da hvilke av segmentene hver person er i.</translation>
    </message>
    <message>
        <source>For people in any of several segments.</source>
        <translation>For personer i minst ett av flere segmenter.</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;New report</source>
        <translation>&amp;Ny rapport</translation>
    </message>
    <message>
        <source>Look inside a &amp;file…</source>
        <translation>Vis innholdet i en &amp;fil…</translation>
    </message>
    <message>
        <source>&amp;Connect to APSIS One…</source>
        <translation>&amp;Koble til APSIS One…</translation>
    </message>
    <message>
        <source>C&amp;onnections…</source>
        <translation>&amp;Tilkoblinger…</translation>
    </message>
    <message>
        <source>&amp;Practice data</source>
        <translation>&amp;Eksempeldata</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Innstillinger…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>C&amp;lear past reports…</source>
        <translation>Fjern ti&amp;dligere rapporter…</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts</source>
        <translation>&amp;Hurtigtaster</translation>
    </message>
    <message>
        <source>&amp;Copy details for support</source>
        <translation>&amp;Kopier detaljer for brukerstøtte</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Åpne &amp;loggmappen</translation>
    </message>
    <message>
        <source>&amp;About Apsis Desktop</source>
        <translation>&amp;Om Apsis Desktop</translation>
    </message>
    <message>
        <source>P&amp;resets</source>
        <translation>&amp;Maler</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Go to the other half of the window</source>
        <translation>Gå til den andre halvdelen av vinduet</translation>
    </message>
</context>
<context>
    <name>_ColumnDelegate</name>
    <message>
        <source>Every value is different</source>
        <translation>Alle verdier er ulike</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
</context>
<context>
    <name>_NamedProxy</name>
    <message>
        <source>Proxy address</source>
        <translation>Adressen til proxyen</translation>
    </message>
    <message>
        <source>Without an address, the system’s proxy is used.</source>
        <translation>Uten adresse brukes systemets proxy.</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Brukernavn for proxyen</translation>
    </message>
    <message>
        <source>Only if the proxy requires one</source>
        <translation>Bare hvis proxyen krever det</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Passord for proxyen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Brukernavn</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Passord</translation>
    </message>
    <message>
        <source>Kept in the keyring</source>
        <translation>Lagret i nøkkelringen</translation>
    </message>
    <message>
        <source>Enter the user name and password in their own fields.</source>
        <translation>Skriv inn brukernavn og passord i egne felt.</translation>
    </message>
    <message>
        <source>Only HTTP proxies are supported.</source>
        <translation>Bare HTTP-proxyer støttes.</translation>
    </message>
    <message>
        <source>Use this form: proxy.example.com:8080</source>
        <translation>Skriv den slik: proxy.example.com:8080</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Asia-Pacific</source>
        <translation>Asia og Stillehavet</translation>
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
        <translation>Noe gikk galt.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Prøv igjen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Avbrutt.</translation>
    </message>
    <message>
        <source>APSIS One does not accept this key.</source>
        <translation>APSIS One godtar ikke nøkkelen.</translation>
    </message>
    <message>
        <source>Check the connection, or ask your administrator for a new key.</source>
        <translation>Kontroller tilkoblingen, eller be administratoren om en ny nøkkel.</translation>
    </message>
    <message>
        <source>APSIS One does not know this key.</source>
        <translation>APSIS One kjenner ikke nøkkelen.</translation>
    </message>
    <message>
        <source>Check the client ID, the secret and the region, or ask your administrator for a new key.</source>
        <translation>Kontroller klient-ID, hemmelighet og region, eller be administratoren om en ny nøkkel.</translation>
    </message>
    <message>
        <source>This key does not have permission to do that in APSIS One. {words}</source>
        <translation>Nøkkelen har ikke tillatelse til det i APSIS One. {words}</translation>
    </message>
    <message>
        <source>Choose another section, or ask your administrator to give the key more permissions.</source>
        <translation>Velg en annen seksjon, eller be administratoren om å gi nøkkelen flere tillatelser.</translation>
    </message>
    <message>
        <source>The secret for the connection “{connection}” is missing from this computer’s keyring.</source>
        <translation>Hemmeligheten for tilkoblingen «{connection}» ligger ikke i nøkkelringen på datamaskinen.</translation>
    </message>
    <message>
        <source>Connect again with the client ID and secret.</source>
        <translation>Koble til på nytt med klient-ID og klienthemmelighet.</translation>
    </message>
    <message>
        <source>APSIS One cannot be reached right now.</source>
        <translation>APSIS One kan ikke nås akkurat nå.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Prøv igjen senere.</translation>
    </message>
    <message>
        <source>Cannot connect to APSIS One.</source>
        <translation>Kan ikke koble til APSIS One.</translation>
    </message>
    <message>
        <source>Check this computer’s network connection and try again.</source>
        <translation>Kontroller nettverkstilkoblingen på datamaskinen, og prøv igjen.</translation>
    </message>
    <message>
        <source>The connection to APSIS One was lost.</source>
        <translation>Tilkoblingen til APSIS One ble brutt.</translation>
    </message>
    <message>
        <source>APSIS One did not respond in time.</source>
        <translation>APSIS One svarte ikke i tide.</translation>
    </message>
    <message>
        <source>The download is too slow.</source>
        <translation>Nedlastingen er for treg.</translation>
    </message>
    <message>
        <source>APSIS One is busy or has a problem (status {status}).</source>
        <translation>APSIS One er opptatt eller har et problem (status {status}).</translation>
    </message>
    <message>
        <source>The secure connection to {host} could not be verified.</source>
        <translation>Den sikre tilkoblingen til {host} kunne ikke bekreftes.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time, or ask your IT department about its certificates.</source>
        <translation>Kontroller dato og klokkeslett på datamaskinen, eller spør IT-avdelingen om sertifikatene.</translation>
    </message>
    <message>
        <source>The network’s proxy blocked the connection.</source>
        <translation>Nettverkets proxy blokkerte tilkoblingen.</translation>
    </message>
    <message>
        <source>Ask your IT department for access to {host}.</source>
        <translation>Be IT-avdelingen om tilgang til {host}.</translation>
    </message>
    <message>
        <source>The network’s proxy requires a user name and password.</source>
        <translation>Nettverkets proxy krever brukernavn og passord.</translation>
    </message>
    <message>
        <source>Check them in Settings &gt; Network, or ask your IT department.</source>
        <translation>Kontroller dem i Innstillinger &gt; Nettverk, eller spør IT-avdelingen.</translation>
    </message>
    <message>
        <source>The network’s proxy could not reach {host} (status {status}).</source>
        <translation>Nettverkets proxy kunne ikke nå {host} (status {status}).</translation>
    </message>
    <message>
        <source>The proxy {proxy} is a {kind} proxy, which Apsis Desktop does not support.</source>
        <translation>Proxyen {proxy} er av typen {kind}, som Apsis Desktop ikke støtter.</translation>
    </message>
    <message>
        <source>Choose an HTTP proxy, or no proxy, in Settings &gt; Network, or ask your IT department.</source>
        <translation>Velg en HTTP-proxy eller ingen proxy i Innstillinger &gt; Nettverk, eller spør IT-avdelingen.</translation>
    </message>
    <message>
        <source>The proxy address “{proxy}” is not valid.</source>
        <translation>Proxyadressen «{proxy}» er ugyldig.</translation>
    </message>
    <message>
        <source>Correct it in the system settings, or enter a proxy in Settings &gt; Network.</source>
        <translation>Rett den i systeminnstillingene, eller angi en proxy i Innstillinger &gt; Nettverk.</translation>
    </message>
    <message>
        <source>The practice account could not be started on this computer.</source>
        <translation>Eksempelkontoen kunne ikke startes på datamaskinen.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Lukk andre programmer og prøv igjen.</translation>
    </message>
    <message>
        <source>The response did not come from APSIS One, or could not be read.</source>
        <translation>Svaret kom ikke fra APSIS One eller kunne ikke leses.</translation>
    </message>
    <message>
        <source>If this network has a sign-in page, open a browser and sign in, then try again.</source>
        <translation>Hvis nettverket har en påloggingsside, åpner du en nettleser og logger på. Prøv deretter igjen.</translation>
    </message>
    <message>
        <source>APSIS One returned only part of the list.</source>
        <translation>APSIS One sendte bare en del av listen.</translation>
    </message>
    <message>
        <source>Try again later. If the problem continues, tell your administrator.</source>
        <translation>Prøv igjen senere. Kontakt administratoren hvis problemet vedvarer.</translation>
    </message>
    <message>
        <source>APSIS One answered: {words}</source>
        <translation>APSIS One svarte: {words}</translation>
    </message>
    <message>
        <source>The report could not be created.</source>
        <translation>Rapporten kunne ikke opprettes.</translation>
    </message>
    <message>
        <source>Request it again.</source>
        <translation>Bestill den på nytt.</translation>
    </message>
    <message>
        <source>Some choices are missing. {words}</source>
        <translation>Noen valg mangler. {words}</translation>
    </message>
    <message>
        <source>APSIS One rejected the request: {words}</source>
        <translation>APSIS One avviste bestillingen: {words}</translation>
    </message>
    <message>
        <source>Change your choices and request it again.</source>
        <translation>Endre valgene og bestill den på nytt.</translation>
    </message>
    <message>
        <source>APSIS One rejected the request without giving a reason (status {status}).</source>
        <translation>APSIS One avviste bestillingen uten å oppgi grunn (status {status}).</translation>
    </message>
    <message>
        <source>APSIS One does not accept several segments in one request: {words}</source>
        <translation>APSIS One godtar ikke flere segmenter i samme bestilling: {words}</translation>
    </message>
    <message>
        <source>APSIS One does not accept several segments in one request (status {status}).</source>
        <translation>APSIS One godtar ikke flere segmenter i samme bestilling (status {status}).</translation>
    </message>
    <message>
        <source>This report is too large for APSIS One.</source>
        <translation>Rapporten er for stor for APSIS One.</translation>
    </message>
    <message>
        <source>Choose smaller segments, and request it again.</source>
        <translation>Velg mindre segmenter, og bestill den på nytt.</translation>
    </message>
    <message>
        <source>This report has too many columns.</source>
        <translation>Rapporten har for mange kolonner.</translation>
    </message>
    <message>
        <source>Choose fewer columns, and request it again.</source>
        <translation>Velg færre kolonner, og bestill den på nytt.</translation>
    </message>
    <message>
        <source>APSIS One did not confirm the request. It may already be preparing this report.</source>
        <translation>APSIS One bekreftet ikke bestillingen. Rapporten klargjøres kanskje allerede.</translation>
    </message>
    <message>
        <source>Request it again if you still need it.</source>
        <translation>Bestill den på nytt hvis du fortsatt trenger den.</translation>
    </message>
    <message>
        <source>APSIS One sent a link to another site ({host}), so nothing was downloaded.</source>
        <translation>APSIS One sendte en lenke til et annet nettsted ({host}), så ingenting ble lastet ned.</translation>
    </message>
    <message>
        <source>Tell your administrator.</source>
        <translation>Kontakt administratoren.</translation>
    </message>
    <message>
        <source>APSIS One sent a link that is not secure ({address}), so nothing was downloaded.</source>
        <translation>APSIS One sendte en lenke som ikke er sikker ({address}), så ingenting ble lastet ned.</translation>
    </message>
    <message>
        <source>APSIS One sent a link that cannot be used, so nothing was downloaded.</source>
        <translation>APSIS One sendte en lenke som ikke kan brukes, så ingenting ble lastet ned.</translation>
    </message>
    <message>
        <source>APSIS One keeps a report for one day. This one has expired.</source>
        <translation>APSIS One beholder en rapport i ett døgn. Denne er utløpt.</translation>
    </message>
    <message>
        <source>APSIS One no longer has this report.</source>
        <translation>APSIS One har ikke lenger rapporten.</translation>
    </message>
    <message>
        <source>APSIS One could not create this report.</source>
        <translation>APSIS One kunne ikke opprette rapporten.</translation>
    </message>
    <message>
        <source>The download is not a complete report, so it was discarded.</source>
        <translation>Nedlastingen er ikke en fullstendig rapport og ble forkastet.</translation>
    </message>
    <message>
        <source>The download was cut off, so it was discarded.</source>
        <translation>Nedlastingen ble avbrutt underveis og ble forkastet.</translation>
    </message>
    <message>
        <source>The downloaded file is damaged, so it was discarded.</source>
        <translation>Den nedlastede filen er skadet og ble forkastet.</translation>
    </message>
    <message>
        <source>The download is not in {wanted} format, so it was discarded.</source>
        <translation>Den nedlastede filen er ikke i {wanted}-format og ble forkastet.</translation>
    </message>
    <message>
        <source>The downloaded file is empty, without even column headings, so it was discarded.</source>
        <translation>Den nedlastede filen er tom, uten så mye som kolonneoverskrifter, og ble forkastet.</translation>
    </message>
    <message>
        <source>This report has a row with too many or too few cells. It may be incomplete.</source>
        <translation>Rapporten har en rad med for mange eller for få celler. Den kan være ufullstendig.</translation>
    </message>
    <message>
        <source>The parts of this report could not be combined.</source>
        <translation>Delene av rapporten kunne ikke slås sammen.</translation>
    </message>
    <message>
        <source>Request it again. If that does not help, request one report for each segment.</source>
        <translation>Bestill den på nytt. Hvis det ikke hjelper, bestiller du én rapport per segment.</translation>
    </message>
    <message>
        <source>Part of this report is not UTF-8 text, so the parts could not be combined.</source>
        <translation>En del av rapporten er ikke UTF-8-tekst, så delene kunne ikke slås sammen.</translation>
    </message>
    <message>
        <source>Part of this report has a row with too many or too few cells, so the parts could not be combined.</source>
        <translation>En del av rapporten har en rad med for mange eller for få celler, så delene kunne ikke slås sammen.</translation>
    </message>
    <message>
        <source>Part of this report has a row larger than 16 MB, so the parts could not be combined.</source>
        <translation>En del av rapporten har en rad som er større enn 16 MB, så delene kunne ikke slås sammen.</translation>
    </message>
    <message>
        <source>Part of this report has no column headings, so the parts could not be combined.</source>
        <translation>En del av rapporten mangler kolonneoverskrifter, så delene kunne ikke slås sammen.</translation>
    </message>
    <message>
        <source>Part of this report lacks a column that was requested, so the parts could not be combined.</source>
        <translation>En del av rapporten mangler en kolonne som ble bestilt, så delene kunne ikke slås sammen.</translation>
    </message>
    <message>
        <source>In part of this report, {count} columns could be the export key, so the parts could not be combined.</source>
        <translation>I en del av rapporten kan {count} kolonner være eksportnøkkelen, så delene kunne ikke slås sammen.</translation>
    </message>
    <message>
        <source>The parts of this report have different export keys, so they could not be combined.</source>
        <translation>Delene av rapporten har forskjellige eksportnøkler, så de kunne ikke slås sammen.</translation>
    </message>
    <message>
        <source>Part of this report has rows without an export key, so the parts could not be combined.</source>
        <translation>En del av rapporten har rader uten eksportnøkkel, så delene kunne ikke slås sammen.</translation>
    </message>
    <message>
        <source>Part of this report has the same export key in several rows, so the parts could not be combined.</source>
        <translation>En del av rapporten har samme eksportnøkkel i flere rader, så delene kunne ikke slås sammen.</translation>
    </message>
    <message>
        <source>This report is too large to be combined on this computer.</source>
        <translation>Rapporten er for stor til å slås sammen på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Choose fewer columns or smaller segments, and request it again.</source>
        <translation>Velg færre kolonner eller mindre segmenter, og bestill den på nytt.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, request one report for each segment.</source>
        <translation>Prøv igjen. Hvis det ikke hjelper, kan du bestille én rapport for hvert segment.</translation>
    </message>
    <message>
        <source>This report has more columns, or more text in one cell, than Excel can hold.</source>
        <translation>Rapporten har flere kolonner, eller mer tekst i én celle, enn Excel kan håndtere.</translation>
    </message>
    <message>
        <source>The created file has other rows or columns than the report, so it was discarded.</source>
        <translation>Den opprettede filen har andre rader eller kolonner enn rapporten og ble forkastet.</translation>
    </message>
    <message>
        <source>Save the report as APSIS One creates it.</source>
        <translation>Lagre rapporten slik APSIS One oppretter den.</translation>
    </message>
    <message>
        <source>{file} cannot be read as a list.</source>
        <translation>{file} kan ikke leses som en liste.</translation>
    </message>
    <message>
        <source>Choose a CSV or Excel file that has a heading for each column.</source>
        <translation>Velg en CSV- eller Excel-fil som har en overskrift for hver kolonne.</translation>
    </message>
    <message>
        <source>{file} was changed by another program while it was being read.</source>
        <translation>{file} ble endret av et annet program mens den ble lest.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Prøv igjen når det er gjort.</translation>
    </message>
    <message>
        <source>{file} and {other} cannot be read as one list: they have different columns or are different kinds of file.</source>
        <translation>{file} og {other} kan ikke leses som én liste: de har forskjellige kolonner eller er forskjellige slags filer.</translation>
    </message>
    <message>
        <source>Choose the files that one list was split into.</source>
        <translation>Velg filene som én liste ble delt opp i.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8, UTF-16 or Windows-1252 text.</source>
        <translation>{file} er ikke tekst i UTF-8, UTF-16 eller Windows-1252.</translation>
    </message>
    <message>
        <source>{file} has a row with too many or too few cells. {where}</source>
        <translation>{file} har en rad med for mange eller for få celler. {where}</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} er tom.</translation>
    </message>
    <message>
        <source>{file} is too large for this computer, or has a row larger than 16 MB.</source>
        <translation>{file} er for stor for denne datamaskinen eller har en rad på mer enn 16 MB.</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Velg en mindre fil.</translation>
    </message>
    <message>
        <source>{file} is damaged or not a list.</source>
        <translation>{file} er skadet eller ikke en liste.</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Filen kunne ikke lagres.</translation>
    </message>
    <message>
        <source>Save it in another folder.</source>
        <translation>Lagre den i en annen mappe.</translation>
    </message>
    <message>
        <source>A file named {file} already exists.</source>
        <translation>Det finnes allerede en fil som heter {file}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Velg et annet navn.</translation>
    </message>
    <message>
        <source>Files of {rows} rows would be {count} files, more than {most}.</source>
        <translation>Med {rows} rader per fil ville det blitt {count} filer, flere enn {most}.</translation>
    </message>
    <message>
        <source>Choose more rows for each file.</source>
        <translation>Velg flere rader per fil.</translation>
    </message>
    <message>
        <source>All columns of this report are left out of the file.</source>
        <translation>Alle kolonner i rapporten utelates fra filen.</translation>
    </message>
    <message>
        <source>Keep at least one.</source>
        <translation>Behold minst én.</translation>
    </message>
    <message>
        <source>{file} is open in another program.</source>
        <translation>{file} er åpen i et annet program.</translation>
    </message>
    <message>
        <source>Close it there and save again.</source>
        <translation>Lukk den der og lagre igjen.</translation>
    </message>
    <message>
        <source>{file} is protected, so it cannot be replaced.</source>
        <translation>{file} er beskyttet og kan ikke erstattes.</translation>
    </message>
    <message>
        <source>{trouble} The complete report was saved as {file} instead.</source>
        <translation>{trouble} Hele rapporten er i stedet lagret som {file}.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Mappen {folder} finnes ikke.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Velg en annen mappe.</translation>
    </message>
    <message>
        <source>This user’s home folder is unknown.</source>
        <translation>Hjemmemappen til denne brukeren er ukjent.</translation>
    </message>
    <message>
        <source>Set HOME or APSIS_DESKTOP_HOME to a folder with write access.</source>
        <translation>Sett HOME eller APSIS_DESKTOP_HOME til en mappe med skrivetilgang.</translation>
    </message>
    <message>
        <source>Files cannot be saved in {folder}.</source>
        <translation>Filer kan ikke lagres i {folder}.</translation>
    </message>
    <message>
        <source>Apsis Desktop cannot store its files in {folder}.</source>
        <translation>Apsis Desktop kan ikke lagre filene sine i {folder}.</translation>
    </message>
    <message>
        <source>Ask your IT department for write access to it, then start Apsis Desktop again.</source>
        <translation>Be IT-avdelingen om skrivetilgang der, og start deretter Apsis Desktop på nytt.</translation>
    </message>
    <message>
        <source>There is not enough disk space.</source>
        <translation>Det er ikke nok plass på disken.</translation>
    </message>
    <message>
        <source>Free up some space or choose another disk, then try again.</source>
        <translation>Frigjør plass eller velg en annen disk, og prøv igjen.</translation>
    </message>
    <message>
        <source>Free up some space and try again, or save the report on another disk.</source>
        <translation>Frigjør plass og prøv igjen, eller lagre rapporten på en annen disk.</translation>
    </message>
    <message>
        <source>There is not enough disk space for Apsis Desktop’s files in {folder}.</source>
        <translation>Det er ikke nok plass på disken til filene til Apsis Desktop i {folder}.</translation>
    </message>
    <message>
        <source>Free up some space and try again.</source>
        <translation>Frigjør plass og prøv igjen.</translation>
    </message>
    <message>
        <source>The downloaded report cannot be stored in {folder} until you save it.</source>
        <translation>Den nedlastede rapporten kan ikke oppbevares i {folder} til du lagrer den.</translation>
    </message>
    <message>
        <source>Ask your IT department for write access to it, then try again.</source>
        <translation>Be IT-avdelingen om skrivetilgang der, og prøv igjen.</translation>
    </message>
    <message>
        <source>{file} cannot be read, so it was not changed.</source>
        <translation>{file} kan ikke leses, så den er ikke endret.</translation>
    </message>
    <message>
        <source>Check that you have permission to open it, then start Apsis Desktop again.</source>
        <translation>Kontroller at du har tillatelse til å åpne den, og start Apsis Desktop på nytt.</translation>
    </message>
    <message>
        <source>{file} is damaged, so it was not changed.</source>
        <translation>{file} er skadet, så den er ikke endret.</translation>
    </message>
    <message>
        <source>Open Apsis Desktop’s window. It keeps the damaged file under another name and creates a new one.</source>
        <translation>Åpne vinduet til Apsis Desktop. Den skadede filen beholdes under et annet navn, og en ny opprettes.</translation>
    </message>
    <message>
        <source>The settings cannot be read. {words}</source>
        <translation>Innstillingene kan ikke leses. {words}</translation>
    </message>
    <message>
        <source>The name {file} cannot be used on this computer.</source>
        <translation>Navnet {file} kan ikke brukes på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Choose a shorter or simpler name.</source>
        <translation>Velg et kortere eller enklere navn.</translation>
    </message>
    <message>
        <source>The settings file was damaged, so all settings were reset. The damaged file is kept as {file}.</source>
        <translation>Innstillingsfilen var skadet, så alle innstillinger er tilbakestilt. Den skadede filen er beholdt som {file}.</translation>
    </message>
    <message>
        <source>Connect to APSIS One again with the same key. Your reports will then be back in the list.</source>
        <translation>Koble til APSIS One på nytt med samme nøkkel. Da er rapportene dine i listen igjen.</translation>
    </message>
    <message>
        <source>The presets file was damaged, so the list of presets is empty. The damaged file is kept as {file}.</source>
        <translation>Malfilen var skadet, så listen over maler er tom. Den skadede filen er beholdt som {file}.</translation>
    </message>
    <message>
        <source>Save the presets you still need again.</source>
        <translation>Lagre malene du fortsatt trenger, på nytt.</translation>
    </message>
    <message>
        <source>{file} could not be read.</source>
        <translation>{file} kunne ikke leses.</translation>
    </message>
    <message>
        <source>Request the report again. Each segment is now requested separately.</source>
        <translation>Bestill rapporten på nytt. Hvert segment bestilles nå for seg.</translation>
    </message>
    <message>
        <source>Save it as CSV instead.</source>
        <translation>Lagre den som CSV i stedet.</translation>
    </message>
    <message>
        <source>Check that the file still exists and that you have permission to open it.</source>
        <translation>Kontroller at filen fortsatt finnes, og at du har tillatelse til å åpne den.</translation>
    </message>
    <message>
        <source>{file} is not an Apsis Desktop preset.</source>
        <translation>{file} er ikke en mal for Apsis Desktop.</translation>
    </message>
    <message>
        <source>Choose a file that was exported from Presets.</source>
        <translation>Velg en fil som er eksportert fra Maler.</translation>
    </message>
    <message>
        <source>{file} was exported by a newer version of Apsis Desktop.</source>
        <translation>{file} ble eksportert av en nyere versjon av Apsis Desktop.</translation>
    </message>
    <message>
        <source>Install the latest version, or ask for a preset exported from your version.</source>
        <translation>Installer den nyeste versjonen, eller be om en mal som er eksportert fra din versjon.</translation>
    </message>
    <message>
        <source>Apsis Desktop could not remember who is in “{report}”.</source>
        <translation>Apsis Desktop kunne ikke huske hvem som er i «{report}».</translation>
    </message>
    <message>
        <source>To see who is new in the next report, keep the file of this one.</source>
        <translation>Behold filen fra denne rapporten hvis du vil se hvem som er nye i neste rapport.</translation>
    </message>
    <message>
        <source>“{report}” has no export key column, so Apsis Desktop could not remember who is in it.</source>
        <translation>«{report}» har ingen kolonne med eksportnøkkel, så Apsis Desktop kunne ikke huske hvem som er i den.</translation>
    </message>
    <message>
        <source>What Apsis Desktop remembered of an earlier list is damaged, so it is not known who is new in “{report}”.</source>
        <translation>Det Apsis Desktop husket av en tidligere liste, er skadet, så det er ikke kjent hvem som er nye i «{report}».</translation>
    </message>
    <message>
        <source>The next report can be compared with this one.</source>
        <translation>Den neste rapporten kan sammenlignes med denne.</translation>
    </message>
    <message>
        <source>This computer’s keyring cannot be used.</source>
        <translation>Nøkkelringen på datamaskinen kan ikke brukes.</translation>
    </message>
    <message>
        <source>The key is kept only until you quit Apsis Desktop.</source>
        <translation>Nøkkelen beholdes bare til du avslutter Apsis Desktop.</translation>
    </message>
    <message>
        <source>This computer has no keyring.</source>
        <translation>Datamaskinen har ingen nøkkelring.</translation>
    </message>
    <message>
        <source>This computer’s keyring is locked.</source>
        <translation>Nøkkelringen på datamaskinen er låst.</translation>
    </message>
    <message>
        <source>Unlock it to store the key. Until then, the key is kept only until you quit Apsis Desktop.</source>
        <translation>Lås den opp for å lagre nøkkelen. Ellers beholdes nøkkelen bare til du avslutter Apsis Desktop.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Lås den opp og prøv igjen.</translation>
    </message>
    <message>
        <source>This computer’s keyring does not respond.</source>
        <translation>Nøkkelringen på datamaskinen svarer ikke.</translation>
    </message>
    <message>
        <source>Apsis Desktop can remember who is in a list only if this computer’s keyring can be used.</source>
        <translation>Apsis Desktop kan bare huske hvem som er på en liste hvis nøkkelringen på datamaskinen kan brukes.</translation>
    </message>
    <message>
        <source>Unlock or set up the keyring, then try again.</source>
        <translation>Lås opp eller konfigurer nøkkelringen, og prøv igjen.</translation>
    </message>
    <message>
        <source>The list of reports cannot be stored on this computer.</source>
        <translation>Rapportlisten kan ikke lagres på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Quit Apsis Desktop and start it again.</source>
        <translation>Avslutt Apsis Desktop og start det på nytt.</translation>
    </message>
    <message>
        <source>The list of reports was written by a newer version of Apsis Desktop. It was not changed.</source>
        <translation>Rapportlisten er skrevet av en nyere versjon av Apsis Desktop. Den er ikke endret.</translation>
    </message>
    <message>
        <source>Install the latest version.</source>
        <translation>Installer den nyeste versjonen.</translation>
    </message>
    <message>
        <source>The list of reports is open in another program.</source>
        <translation>Rapportlisten er åpen i et annet program.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Lukk den der og prøv igjen.</translation>
    </message>
    <message>
        <source>The list of reports cannot be stored in {folder}, because files on that disk cannot be locked.</source>
        <translation>Rapportlisten kan ikke lagres i {folder}, fordi filer ikke kan låses på den disken.</translation>
    </message>
    <message>
        <source>Ask your IT department to allow file locks there, or to set APSIS_DESKTOP_HOME to a folder on this computer.</source>
        <translation>Be IT-avdelingen om å tillate fillåsing der, eller om å sette APSIS_DESKTOP_HOME til en mappe på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Apsis Desktop is already running, but its window does not respond.</source>
        <translation>Apsis Desktop kjører allerede, men vinduet svarer ikke.</translation>
    </message>
    <message>
        <source>Wait a minute and start it again. If that does not help, restart the computer.</source>
        <translation>Vent et minutt og start det på nytt. Start datamaskinen på nytt hvis det ikke hjelper.</translation>
    </message>
    <message>
        <source>The list of reports cannot be saved in {folder}.</source>
        <translation>Rapportlisten kan ikke lagres i {folder}.</translation>
    </message>
    <message>
        <source>Ask your IT department for write access to it.</source>
        <translation>Be IT-avdelingen om skrivetilgang der.</translation>
    </message>
    <message>
        <source>There is not enough disk space for the list of reports.</source>
        <translation>Det er ikke nok plass på disken til rapportlisten.</translation>
    </message>
    <message>
        <source>The list of reports is damaged.</source>
        <translation>Rapportlisten er skadet.</translation>
    </message>
    <message>
        <source>Quit Apsis Desktop and start it again. It then creates a new list and keeps the damaged one.</source>
        <translation>Avslutt Apsis Desktop og start det på nytt. Da opprettes en ny liste, og den skadede beholdes.</translation>
    </message>
    <message>
        <source>The list of reports was damaged, so a new one was created. The damaged one is kept as {file}.</source>
        <translation>Rapportlisten var skadet, så en ny er opprettet. Den skadede er beholdt som {file}.</translation>
    </message>
    <message>
        <source>Request the reports you still need again. To delete the damaged list, clear past reports.</source>
        <translation>Bestill rapportene du fortsatt trenger, på nytt. Fjern tidligere rapporter for å slette den skadde listen.</translation>
    </message>
    <message>
        <source>Part of the list of reports was lost or cannot be read, so some reports may be missing.</source>
        <translation>En del av rapportlisten er tapt eller kan ikke leses, så noen rapporter kan mangle.</translation>
    </message>
    <message>
        <source>Request the reports you still need again.</source>
        <translation>Bestill rapportene du fortsatt trenger, på nytt.</translation>
    </message>
    <message>
        <source>Some downloaded reports were missing from the list. They are back in it.</source>
        <translation>Noen nedlastede rapporter manglet i listen. Nå er de der igjen.</translation>
    </message>
    <message>
        <source>Save or remove them.</source>
        <translation>Lagre eller fjern dem.</translation>
    </message>
    <message>
        <source>This computer’s clock is more than an hour off APSIS One’s, so nothing is deleted or marked as expired.</source>
        <translation>Klokken på datamaskinen avviker mer enn en time fra APSIS Ones, så ingenting slettes eller merkes som utløpt.</translation>
    </message>
    <message>
        <source>Correct this computer’s date and time.</source>
        <translation>Still inn riktig dato og klokkeslett på datamaskinen.</translation>
    </message>
    <message>
        <source>Apsis Desktop stopped because of an unexpected problem. Your reports are kept.</source>
        <translation>Apsis Desktop stoppet på grunn av et uventet problem. Rapportene dine er beholdt.</translation>
    </message>
    <message>
        <source>Start it again. If it stops again, send the contents of the folder {folder} to the person who supports you.</source>
        <translation>Start det på nytt. Hvis det stopper igjen, sender du innholdet i mappen {folder} til den som hjelper deg.</translation>
    </message>
</context>
</TS>
