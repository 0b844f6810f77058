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
    <name>AskWording</name>
    <message numerus="yes">
        <source>{section}, %Ln columns and the export key, {format}</source>
        <translation>
            <numerusform>{section}, %Ln column and the export key, {format}</numerusform>
            <numerusform>{section}, %Ln columns and the export key, {format}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClearQuestion</name>
    <message numerus="yes">
        <source>Remove %Ln past reports from the list?</source>
        <translation>
            <numerusform>Take %Ln past report off the list?</numerusform>
            <numerusform>Take %Ln past reports off the list?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message numerus="yes">
        <source>%Ln reports are still running.</source>
        <translation>
            <numerusform>%Ln report is still running.</numerusform>
            <numerusform>%Ln reports are still running.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are being saved.</source>
        <translation>
            <numerusform>%Ln file is being saved.</numerusform>
            <numerusform>%Ln files are being saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnPicker</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message numerus="yes">
        <source>Search %Ln columns</source>
        <translation>
            <numerusform>Search %Ln column</numerusform>
            <numerusform>Search %Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln attributes</source>
        <translation>
            <numerusform>Search %Ln attribute</numerusform>
            <numerusform>Search %Ln attributes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln tags</source>
        <translation>
            <numerusform>Search %Ln tag</numerusform>
            <numerusform>Search %Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
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
        <source>There is news of %Ln reports</source>
        <translation>
            <numerusform>There is news of %Ln report</numerusform>
            <numerusform>There is news of %Ln reports</numerusform>
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
            <numerusform>%Ln report is still running on it. APSIS One may still make it, but it is not fetched.</numerusform>
            <numerusform>%Ln reports are still running on it. APSIS One may still make them, but they are not fetched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovedNotice</name>
    <message numerus="yes">
        <source>%Ln reports are removed from the list. Saved files stay where they are.</source>
        <translation>
            <numerusform>%Ln report is removed from the list. Saved files stay where they are.</numerusform>
            <numerusform>%Ln reports are removed from the list. Saved files stay where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportName</name>
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
    <name>SavedFilesNotice</name>
    <message numerus="yes">
        <source>%Ln files you saved a while ago still exist. They contain personal data.</source>
        <translation>
            <numerusform>%Ln file that you saved a while ago is still there. It holds personal data.</numerusform>
            <numerusform>%Ln files that you saved a while ago are still there. They hold personal data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were deleted.</source>
        <translation>
            <numerusform>%Ln file is deleted.</numerusform>
            <numerusform>%Ln files are deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreenReaderAnnouncer</name>
    <message numerus="yes">
        <source>%Ln reports can no longer be fetched</source>
        <translation>
            <numerusform>%Ln report can no longer be fetched</numerusform>
            <numerusform>%Ln reports can no longer be fetched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentPicker</name>
    <message numerus="yes">
        <source>Search %Ln segments</source>
        <translation>
            <numerusform>Search %Ln segment</numerusform>
            <numerusform>Search %Ln segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <translation>
            <numerusform>%Ln excluded</numerusform>
            <numerusform>%Ln excluded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
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
            <numerusform>%Ln file is in the Recycle Bin. It is gone for good when you empty that.</numerusform>
            <numerusform>%Ln files are in the Recycle Bin. They are gone for good when you empty that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were moved to the trash. Empty the trash to delete them permanently.</source>
        <translation>
            <numerusform>%Ln file is in the trash. It is gone for good when you empty that.</numerusform>
            <numerusform>%Ln files are in the trash. They are gone for good when you empty that.</numerusform>
        </translation>
    </message>
</context>
</TS>
