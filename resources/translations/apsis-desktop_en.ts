<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Amounts</name>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln gone</numerusform>
            <numerusform>%Ln gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have several rows that differ, so it is not known whether they changed.</source>
        <translation>
            <numerusform>%Ln person has several rows that differ, so it is not known whether they changed.</numerusform>
            <numerusform>%Ln people have several rows that differ, so it is not known whether they changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows in {list} have no value to match people by, and were left out.</source>
        <translation>
            <numerusform>%Ln row in {list} has no value to match people by, and was left out.</numerusform>
            <numerusform>%Ln rows in {list} have no value to match people by, and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have several rows in {list}.</source>
        <translation>
            <numerusform>%Ln person has several rows in {list}.</numerusform>
            <numerusform>%Ln people have several rows in {list}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenColumns</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClearQuestion</name>
    <message numerus="yes">
        <source>Remove %Ln past reports from the list?</source>
        <translation>
            <numerusform>Remove %Ln past report from the list?</numerusform>
            <numerusform>Remove %Ln past reports from the list?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message numerus="yes">
        <source>%Ln reports are still in progress.</source>
        <translation>
            <numerusform>%Ln report is still in progress.</numerusform>
            <numerusform>%Ln reports are still in progress.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are being saved.</source>
        <translation>
            <numerusform>%Ln file is being saved.</numerusform>
            <numerusform>%Ln files are being saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are not saved yet.</source>
        <translation>
            <numerusform>%Ln report is not saved yet.</numerusform>
            <numerusform>%Ln reports are not saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloudFolderNotice</name>
    <message numerus="yes">
        <source>%Ln reports are not saved yet. {folder} syncs to {service}, so the personal data in them would be copied there too.</source>
        <translation>
            <numerusform>%Ln report is not saved yet. {folder} syncs to {service}, so the personal data in it would be copied there too.</numerusform>
            <numerusform>%Ln reports are not saved yet. {folder} syncs to {service}, so the personal data in them would be copied there too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnText</name>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareWith</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoublesBar</name>
    <message numerus="yes">
        <source>in %Ln rows</source>
        <translation>
            <numerusform>in %Ln row</numerusform>
            <numerusform>in %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values occur more than once, {rows}</source>
        <translation>
            <numerusform>%Ln value occurs more than once, {rows}</numerusform>
            <numerusform>%Ln values occur more than once, {rows}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExcelQuestion</name>
    <message numerus="yes">
        <source>%Ln more columns</source>
        <translation>
            <numerusform>%Ln more column</numerusform>
            <numerusform>%Ln more columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileOptions</name>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsideWindow</name>
    <message numerus="yes">
        <source>%Ln columns and the export key</source>
        <translation>
            <numerusform>%Ln column and the export key</numerusform>
            <numerusform>%Ln columns and the export key</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobMenu</name>
    <message numerus="yes">
        <source>Save %Ln reports…</source>
        <translation>
            <numerusform>Save %Ln report…</numerusform>
            <numerusform>Save %Ln reports…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln reports as</source>
        <translation>
            <numerusform>Save %Ln report as</numerusform>
            <numerusform>Save %Ln reports as</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln reports</source>
        <translation>
            <numerusform>Remove %Ln report</numerusform>
            <numerusform>Remove %Ln reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListContents</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln new</source>
        <translation>
            <numerusform>+%Ln new</numerusform>
            <numerusform>+%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln gone</numerusform>
            <numerusform>%Ln gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns are missing</source>
        <translation>
            <numerusform>%Ln column is missing</numerusform>
            <numerusform>%Ln columns are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns are empty</source>
        <translation>
            <numerusform>%Ln column is empty</numerusform>
            <numerusform>%Ln columns are empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <translation>
            <numerusform>%Ln sheet</numerusform>
            <numerusform>%Ln sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} and %Ln more</numerusform>
            <numerusform>{names} and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyRequestsNotice</name>
    <message numerus="yes">
        <source>This report combines %Ln lists, requested a second apart. Other reports wait meanwhile.</source>
        <translation>
            <numerusform>This report combines %Ln list. Other reports wait meanwhile.</numerusform>
            <numerusform>This report combines %Ln lists, requested a second apart. Other reports wait meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message numerus="yes">
        <source>%Ln reports are ready</source>
        <translation>
            <numerusform>%Ln report is ready</numerusform>
            <numerusform>%Ln reports are ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are saved</source>
        <translation>
            <numerusform>%Ln report is saved</numerusform>
            <numerusform>%Ln reports are saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updates on %Ln reports</source>
        <translation>
            <numerusform>Updates on %Ln report</numerusform>
            <numerusform>Updates on %Ln reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsText</name>
    <message numerus="yes">
        <source>%Ln rows have blank cells, because their profiles were added or removed while the lists were being prepared.</source>
        <translation>
            <numerusform>%Ln row has blank cells, because its profile was added or removed while the lists were being prepared.</numerusform>
            <numerusform>%Ln rows have blank cells, because their profiles were added or removed while the lists were being prepared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleSaver</name>
    <message numerus="yes">
        <source>%Ln rows were saved in {folder} as {file}.</source>
        <translation>
            <numerusform>%Ln row was saved in {folder} as {file}.</numerusform>
            <numerusform>%Ln rows were saved in {folder} as {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message numerus="yes">
        <source>For %Ln days</source>
        <translation>
            <numerusform>For %Ln day</numerusform>
            <numerusform>For %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RememberedListsField</name>
    <message numerus="yes">
        <source>%Ln lists, {size}</source>
        <translation>
            <numerusform>%Ln list, {size}</numerusform>
            <numerusform>%Ln lists, {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>After %Ln days</source>
        <translation>
            <numerusform>After %Ln day</numerusform>
            <numerusform>After %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message numerus="yes">
        <source>%Ln of its reports are still in progress. They will not be downloaded.</source>
        <translation>
            <numerusform>%Ln of its reports is still in progress. It will not be downloaded.</numerusform>
            <numerusform>%Ln of its reports are still in progress. They will not be downloaded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovedNotice</name>
    <message numerus="yes">
        <source>%Ln reports were removed from the list. Saved files are kept.</source>
        <translation>
            <numerusform>%Ln report was removed from the list. Saved files are kept.</numerusform>
            <numerusform>%Ln reports were removed from the list. Saved files are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportName</name>
    <message numerus="yes">
        <source>all of %Ln segments</source>
        <translation>
            <numerusform>all of %Ln segment</numerusform>
            <numerusform>all of %Ln segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>any of %Ln segments</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>any of %Ln segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} and %Ln more</numerusform>
            <numerusform>{names} and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} or %Ln more</source>
        <translation>
            <numerusform>{names} or %Ln more</numerusform>
            <numerusform>{names} or %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportRemovalQuestion</name>
    <message numerus="yes">
        <source>%Ln reports are still in progress.</source>
        <translation>
            <numerusform>%Ln report is still in progress.</numerusform>
            <numerusform>%Ln reports are still in progress.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports are not saved yet.</source>
        <translation>
            <numerusform>%Ln report is not saved yet.</numerusform>
            <numerusform>%Ln reports are not saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsHeader</name>
    <message numerus="yes">
        <source>Sa&amp;ve %Ln…</source>
        <comment>so many selected reports</comment>
        <translation>
            <numerusform>Sa&amp;ve %Ln…</numerusform>
            <numerusform>Sa&amp;ve %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sa&amp;ve all %Ln…</source>
        <comment>all reports that are ready</comment>
        <translation>
            <numerusform>Sa&amp;ve all %Ln…</numerusform>
            <numerusform>Sa&amp;ve all %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;move %Ln from the list</source>
        <comment>so many selected reports</comment>
        <translation>
            <numerusform>Re&amp;move %Ln from the list</numerusform>
            <numerusform>Re&amp;move %Ln from the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more i&amp;n All</source>
        <comment>so many matches of the search</comment>
        <translation>
            <numerusform>%Ln more i&amp;n All</numerusform>
            <numerusform>%Ln more i&amp;n All</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestWording</name>
    <message numerus="yes">
        <source>APSIS One prepares %Ln lists. Apsis Desktop combines them on this computer.</source>
        <translation>
            <numerusform>APSIS One prepares %Ln list. Apsis Desktop makes the file on this computer.</numerusform>
            <numerusform>APSIS One prepares %Ln lists. Apsis Desktop combines them on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveAll</name>
    <message numerus="yes">
        <source>Save %Ln reports in a folder</source>
        <translation>
            <numerusform>Save %Ln report in a folder</numerusform>
            <numerusform>Save %Ln reports in a folder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedFilesNotice</name>
    <message numerus="yes">
        <source>%Ln files you saved a while ago still exist. They contain personal data.</source>
        <translation>
            <numerusform>%Ln file you saved a while ago still exists. It contains personal data.</numerusform>
            <numerusform>%Ln files you saved a while ago still exist. They contain personal data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were deleted.</source>
        <translation>
            <numerusform>%Ln file was deleted.</numerusform>
            <numerusform>%Ln files were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedTogetherNotice</name>
    <message numerus="yes">
        <source>%Ln reports were saved in {folder}.</source>
        <translation>
            <numerusform>%Ln report was saved in {folder}.</numerusform>
            <numerusform>%Ln reports were saved in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reports could not be saved. See their rows for details.</source>
        <translation>
            <numerusform>%Ln report could not be saved. See its row for details.</numerusform>
            <numerusform>%Ln reports could not be saved. See their rows for details.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreenReaderAnnouncer</name>
    <message numerus="yes">
        <source>%Ln reports have expired</source>
        <translation>
            <numerusform>%Ln report has expired</numerusform>
            <numerusform>%Ln reports have expired</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentsModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln rows match</source>
        <translation>
            <numerusform>%Ln row matches</numerusform>
            <numerusform>%Ln rows match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows were copied</source>
        <translation>
            <numerusform>The first %Ln row was copied</numerusform>
            <numerusform>The first %Ln rows were copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to save</source>
        <translation>
            <numerusform>%Ln to save</numerusform>
            <numerusform>%Ln to save</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message numerus="yes">
        <source>Move %Ln files to the Recycle Bin</source>
        <translation>
            <numerusform>Move %Ln file to the Recycle Bin</numerusform>
            <numerusform>Move %Ln files to the Recycle Bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln files to the trash</source>
        <translation>
            <numerusform>Move %Ln file to the trash</numerusform>
            <numerusform>Move %Ln files to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were moved to the Recycle Bin. Empty the Recycle Bin to delete them permanently.</source>
        <translation>
            <numerusform>%Ln file was moved to the Recycle Bin. Empty the Recycle Bin to delete it permanently.</numerusform>
            <numerusform>%Ln files were moved to the Recycle Bin. Empty the Recycle Bin to delete them permanently.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were moved to the trash. Empty the trash to delete them permanently.</source>
        <translation>
            <numerusform>%Ln file was moved to the trash. Empty the trash to delete it permanently.</numerusform>
            <numerusform>%Ln files were moved to the trash. Empty the trash to delete them permanently.</numerusform>
        </translation>
    </message>
</context>
</TS>
