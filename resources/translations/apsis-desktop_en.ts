<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddColumnsDialog</name>
    <message numerus="yes">
        <source>Search %n columns</source>
        <translation>
            <numerusform>Search %n column</numerusform>
            <numerusform>Search %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search %n attributes</source>
        <translation>
            <numerusform>Search %n attribute</numerusform>
            <numerusform>Search %n attributes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search %n tags</source>
        <translation>
            <numerusform>Search %n tag</numerusform>
            <numerusform>Search %n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen, besides the export key</source>
        <translation>
            <numerusform>%n chosen, besides the export key</numerusform>
            <numerusform>%n chosen, besides the export key</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Amounts</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskWording</name>
    <message numerus="yes">
        <source>{section}, %n columns and the export key, {format}</source>
        <translation>
            <numerusform>{section}, %n column and the export key, {format}</numerusform>
            <numerusform>{section}, %n columns and the export key, {format}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%n reports are ready</source>
        <translation>
            <numerusform>%n report is ready</numerusform>
            <numerusform>%n reports are ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports are saved</source>
        <translation>
            <numerusform>%n report is saved</numerusform>
            <numerusform>%n reports are saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is news of %n reports</source>
        <translation>
            <numerusform>There is news of %n report</numerusform>
            <numerusform>There is news of %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClearingQuestion</name>
    <message numerus="yes">
        <source>Take %n past reports off the list?</source>
        <translation>
            <numerusform>Take %n past report off the list?</numerusform>
            <numerusform>Take %n past reports off the list?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message numerus="yes">
        <source>%n reports are still running. Stop them and close?</source>
        <translation>
            <numerusform>%n report is still running. Stop it and close?</numerusform>
            <numerusform>%n reports are still running. Stop them and close?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnPicker</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobWording</name>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftFilesDialog</name>
    <message numerus="yes">
        <source>Delete %n files</source>
        <translation>
            <numerusform>Delete %n file</numerusform>
            <numerusform>Delete %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftFilesNote</name>
    <message numerus="yes">
        <source>%n files that you saved a while ago are still there. They hold personal data.</source>
        <translation>
            <numerusform>%n file that you saved a while ago is still there. It holds personal data.</numerusform>
            <numerusform>%n files that you saved a while ago are still there. They hold personal data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are deleted.</source>
        <translation>
            <numerusform>%n file is deleted.</numerusform>
            <numerusform>%n files are deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>After %n days</source>
        <translation>
            <numerusform>After %n day</numerusform>
            <numerusform>After %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message numerus="yes">
        <source>%n reports are still running on it and will be stopped.</source>
        <translation>
            <numerusform>%n report is still running on it and will be stopped.</numerusform>
            <numerusform>%n reports are still running on it and will be stopped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportName</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} or %n more</source>
        <translation>
            <numerusform>{names} or %n more</numerusform>
            <numerusform>{names} or %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentPicker</name>
    <message numerus="yes">
        <source>Search %n segments</source>
        <translation>
            <numerusform>Search %n segment</numerusform>
            <numerusform>Search %n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to save</source>
        <translation>
            <numerusform>%n to save</numerusform>
            <numerusform>%n to save</numerusform>
        </translation>
    </message>
</context>
</TS>
