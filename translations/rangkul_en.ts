<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>CompositionRoot</name>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen on the map</source>
        <translation>
            <numerusform>%n chosen on the map</numerusform>
            <numerusform>%n chosen on the map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorCharts</name>
    <message numerus="yes">
        <source>%n regions have no figure of this year.</source>
        <translation>
            <numerusform>%n region has no figure of this year.</numerusform>
            <numerusform>%n regions have no figure of this year.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileHistoryTab</name>
    <message numerus="yes">
        <source>%1: %n values came</source>
        <translation>
            <numerusform>%1: %n value came</numerusform>
            <numerusform>%1: %n values came</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncReport</name>
    <message numerus="yes">
        <source>%n changes sent.</source>
        <translation>
            <numerusform>%n change sent.</numerusform>
            <numerusform>%n changes sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of other laptops taken over.</source>
        <translation>
            <numerusform>%n change of other laptops taken over.</numerusform>
            <numerusform>%n changes of other laptops taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values were changed differently on two laptops. Both are kept; decide under Conflicts.</source>
        <translation>
            <numerusform>%n value was changed differently on two laptops. Both are kept; decide under Conflicts.</numerusform>
            <numerusform>%n values were changed differently on two laptops. Both are kept; decide under Conflicts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were changed on two laptops at once in different fields; the changes were merged.</source>
        <translation>
            <numerusform>%n record was changed on two laptops at once in different fields; the changes were merged.</numerusform>
            <numerusform>%n records were changed on two laptops at once in different fields; the changes were merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A file of %1 waits for %n files of %2.</source>
        <translation>
            <numerusform>A file of %1 waits for %n file of %2.</numerusform>
            <numerusform>A file of %1 waits for %n files of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are not complete yet and are tried again next time.</source>
        <translation>
            <numerusform>%n file is not complete yet and is tried again next time.</numerusform>
            <numerusform>%n files are not complete yet and are tried again next time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were missing or damaged in the folder and were written again.</source>
        <translation>
            <numerusform>%n file was missing or damaged in the folder and was written again.</numerusform>
            <numerusform>%n files were missing or damaged in the folder and were written again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files in the folder are not Rangkul&apos;s and were left alone.</source>
        <translation>
            <numerusform>%n file in the folder is not Rangkul&apos;s and was left alone.</numerusform>
            <numerusform>%n files in the folder are not Rangkul&apos;s and were left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commit</name>
    <message numerus="yes">
        <source>change %1 and %n more values</source>
        <translation>
            <numerusform>change %1 and %n more value</numerusform>
            <numerusform>change %1 and %n more values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rangkul::coverageui::IndicatorImport</name>
    <message numerus="yes">
        <source>%n figures were understood.</source>
        <translation>
            <numerusform>%n figure was understood.</numerusform>
            <numerusform>%n figures were understood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were not; the first: %1</source>
        <translation>
            <numerusform>%n row was not; the first: %1</numerusform>
            <numerusform>%n rows were not; the first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regions have no code: type it, or leave it empty to keep the name.</source>
        <translation>
            <numerusform>%n region has no code: type it, or leave it empty to keep the name.</numerusform>
            <numerusform>%n regions have no code: type it, or leave it empty to keep the name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Store %n figures</source>
        <translation>
            <numerusform>Store %n figure</numerusform>
            <numerusform>Store %n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rangkul::coverageui::IndicatorPage</name>
    <message numerus="yes">
        <source>%n figures are stored.</source>
        <translation>
            <numerusform>%n figure is stored.</numerusform>
            <numerusform>%n figures are stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rangkul::desktop::SnapshotRoom</name>
    <message numerus="yes">
        <source>The public extract is in %1; %n small counts are hidden.</source>
        <translation>
            <numerusform>The public extract is in %1; %n small count is hidden.</numerusform>
            <numerusform>The public extract is in %1; %n small counts are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rangkul::desktop::StartPage</name>
    <message numerus="yes">
        <source>You can try again in %n seconds.</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rangkul::importui::FilesStep</name>
    <message numerus="yes">
        <source>%n columns that are needed were not found. Choose them in the next step.</source>
        <translation>
            <numerusform>%n column that is needed was not found. Choose it in the next step.</numerusform>
            <numerusform>%n columns that are needed were not found. Choose them in the next step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rangkul::importui::OwnerStep</name>
    <message numerus="yes">
        <source>The passphrase needs at least %n characters.</source>
        <translation>
            <numerusform>The passphrase needs at least %n character.</numerusform>
            <numerusform>The passphrase needs at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rangkul::importui::ProblemModel</name>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rangkul::importui::TrayDetail</name>
    <message numerus="yes">
        <source>&amp;Show the other %n cells of the row</source>
        <translation>
            <numerusform>&amp;Show the other %n cell of the row</numerusform>
            <numerusform>&amp;Show the other %n cells of the row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rangkul::importui::TrayModel</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rangkul::importui::TrayPage</name>
    <message numerus="yes">
        <source>%n rows can be taken in.</source>
        <translation>
            <numerusform>%n row can be taken in.</numerusform>
            <numerusform>%n rows can be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows went into the register. Undo brings them back to the tray.</source>
        <translation>
            <numerusform>%n row went into the register. Undo brings it back to the tray.</numerusform>
            <numerusform>%n rows went into the register. Undo brings them back to the tray.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows still cannot go in; what is wrong stands beside their cells.</source>
        <translation>
            <numerusform>%n row still cannot go in; what is wrong stands beside its cells.</numerusform>
            <numerusform>%n rows still cannot go in; what is wrong stands beside their cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values were set here or by a newer list and stay as they are.</source>
        <translation>
            <numerusform>%n value was set here or by a newer list and stays as it is.</numerusform>
            <numerusform>%n values were set here or by a newer list and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rangkul::mapui::MapCanvas</name>
    <message numerus="yes">
        <source>and %Ln more households here</source>
        <translation>
            <numerusform>and %Ln more household here</numerusform>
            <numerusform>and %Ln more households here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln households, scale 1 : %1. Arrow keys move the map, plus and minus zoom, Enter picks what is in the middle.</source>
        <translation>
            <numerusform>%Ln household, scale 1 : %1. Arrow keys move the map, plus and minus zoom, Enter picks what is in the middle.</numerusform>
            <numerusform>%Ln households, scale 1 : %1. Arrow keys move the map, plus and minus zoom, Enter picks what is in the middle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rangkul::mapui::MapPage</name>
    <message numerus="yes">
        <source>%Ln households are picked; list and map show only them.</source>
        <translation>
            <numerusform>%Ln household is picked; list and map show only it.</numerusform>
            <numerusform>%Ln households are picked; list and map show only them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Household of %n persons</source>
        <translation>
            <numerusform>Household of %n person</numerusform>
            <numerusform>Household of %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln households without a point: list them</source>
        <translation>
            <numerusform>%Ln household without a point: list it</numerusform>
            <numerusform>%Ln households without a point: list them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln households outside your regions: show them</source>
        <translation>
            <numerusform>%Ln household outside your regions: show it</numerusform>
            <numerusform>%Ln households outside your regions: show them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rangkul::mapui::WithoutPointList</name>
    <message numerus="yes">
        <source>Household of %n persons</source>
        <translation>
            <numerusform>Household of %n person</numerusform>
            <numerusform>Household of %n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::ExportPanel</name>
    <message numerus="yes">
        <source>%1 households with %n columns, as the table shows them.</source>
        <translation>
            <numerusform>%1 households with %n column, as the table shows them.</numerusform>
            <numerusform>%1 households with %n columns, as the table shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 households with %n columns, as the table shows them: %2.</source>
        <translation>
            <numerusform>%1 households with %n column, as the table shows them: %2.</numerusform>
            <numerusform>%1 households with %n columns, as the table shows them: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::FieldSection</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rangkul::registryui::ProfileHeader</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rangkul::syncui::ConflictPage</name>
    <message numerus="yes">
        <source>%n conflicts are chosen</source>
        <translation>
            <numerusform>%n conflict is chosen</numerusform>
            <numerusform>%n conflicts are chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rangkul::syncui::SyncPage</name>
    <message numerus="yes">
        <source>%n values were changed differently on two laptops. Both are kept until you decide.</source>
        <translation>
            <numerusform>%n value was changed differently on two laptops. Both are kept until you decide.</numerusform>
            <numerusform>%n values were changed differently on two laptops. Both are kept until you decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rangkul::ui::ProgressStrip</name>
    <message numerus="yes">
        <source>about %n more seconds</source>
        <translation>
            <numerusform>about %n more second</numerusform>
            <numerusform>about %n more seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n more minutes</source>
        <translation>
            <numerusform>about %n more minute</numerusform>
            <numerusform>about %n more minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
