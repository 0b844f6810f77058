; Not the program: a stand-in for it, where the installer is made on a system that cannot freeze for Windows.
; It notes what it was called with, where a test asks for that, and runs on for as long as a test wants it to.
Target amd64-unicode
Unicode true
!include FileFunc.nsh
!include LogicLib.nsh

Name "Stand-in for ${NAME}"
OutFile "${OUTPUT}"
Icon "${ICON}"
RequestExecutionLevel user
SilentInstall silent
VIProductVersion "${FOUR_NUMBERS}"
VIAddVersionKey /LANG=1033 "FileDescription" "A stand-in for ${NAME}, not the program"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "ProductName" "${NAME} (stand-in)"
VIAddVersionKey /LANG=1033 "LegalCopyright" ""

Function .onInit
  ${GetParameters} $1
  ReadEnvStr $0 APSIS_STAND_IN_NOTES
  ${If} $0 != ""
    FileOpen $2 "$0" a
    FileSeek $2 0 END
    FileWrite $2 "$EXEFILE $1$\r$\n"
    FileClose $2
  ${EndIf}
  ReadEnvStr $0 APSIS_STAND_IN_RUNS_WHILE
  ${If} $0 != ""
    ${While} ${FileExists} "$0"
      Sleep 50
    ${EndWhile}
    Quit
  ${EndIf}
  ${If} $1 == ""
    MessageBox MB_OK|MB_ICONINFORMATION "This is a stand-in for ${NAME}, made to try the installer. It is not the program."
  ${EndIf}
FunctionEnd

Section
SectionEnd
