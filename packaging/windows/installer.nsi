; The installer for Windows. Compiled by packaging/build/nsis.py, which defines the names below and writes the
; lists of files; with UNINSTALLER it makes the uninstaller alone, so that this can be signed before it is packed.
Target amd64-unicode ; first: a 32-bit installer would look for everything in the wrong places
Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS Win10

!include LogicLib.nsh
!include MUI2.nsh
!include nsDialogs.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include "${LISTS}"

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\ApsisDesktop"
!define UNINSTALLER_NAME "Uninstall ${NAME}.exe"
!define FILE_LIST "installed-files.txt"
!define OLDEST_WINDOWS 17763 ; Windows 10 1809, the oldest that Qt runs on

; What the installer and the uninstaller end with, besides 0 (done), 1 (cancelled) and 2 (stopped half-way).
!define RUNNING 10
!define NOT_ALLOWED 11
!define NOT_OURS 12
!define NOT_WRITTEN 13
!define TOO_OLD 14

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "" ; found out in .onInit; /D= comes before
RequestExecutionLevel user
AllowSkipFiles off
BrandingText "${NAME} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${FOUR_NUMBERS}"
VIFileVersion "${FOUR_NUMBERS}"
!ifdef UNINSTALLER
  VIAddVersionKey /LANG=1033 "FileDescription" "Uninstall ${NAME}"
!else
  VIAddVersionKey /LANG=1033 "FileDescription" "${NAME} Setup"
!endif
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "ProductName" "${NAME}"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "CompanyName" "${NAME}"
VIAddVersionKey /LANG=1033 "LegalCopyright" "The makers of ${NAME}"

Var AllUsers ; 1: for everybody on this computer
Var Given ; the folder that /D= names
!ifdef UNINSTALLER
  Var Forget ; 1: the settings go too
!endif
Var ForMe
Var ForAll
Var Check

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
Page custom AskForWhom TakeForWhom
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE CheckFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION OpenProgram
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!insertmacro MUI_PAGE_FINISH
!ifdef UNINSTALLER
  UninstPage custom un.AskWhatToKeep un.TakeWhatToKeep
  !insertmacro MUI_UNPAGE_INSTFILES
!endif
!insertmacro MUI_LANGUAGE "English"

!macro STOP CODE TEXT
  MessageBox MB_OK|MB_ICONEXCLAMATION `${TEXT}` /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend
!define Stop `!insertmacro STOP`

!macro FUNCTIONS UN
  ; The person's own places, or everybody's.
  Function ${UN}UsePlaces
    SetRegView 64
    ${If} $AllUsers == 1
      SetShellVarContext all
    ${Else}
      SetShellVarContext current
    ${EndIf}
  FunctionEnd

  Function ${UN}IsAdmin ; pushes 1 or 0
    System::Call 'shell32::IsUserAnAdmin() i.R0'
    Push $R0
  FunctionEnd

  ; Pops a file; pushes 1 when a program runs from it. Windows gives nobody leave to write to it then.
  Function ${UN}IsRunning
    Exch $0
    Push $1
    Push $2
    ${If} ${FileExists} "$0"
      System::Call 'kernel32::CreateFileW(w r0, i 0xC0000000, i 7, p 0, i 3, i 0, p 0) p.r1 ?e'
      Pop $2
      StrCpy $0 0
      ${If} $1 P= -1
        ${If} $2 = 32 ; ERROR_SHARING_VIOLATION
          StrCpy $0 1
        ${EndIf}
      ${Else}
        System::Call 'kernel32::CloseHandle(p r1)'
      ${EndIf}
    ${Else}
      StrCpy $0 0
    ${EndIf}
    Pop $2
    Pop $1
    Exch $0
  FunctionEnd

  ; Pops a folder; stops when one of the two programs runs from it. A person can close it and go on.
  Function ${UN}StopWhileRunning
    Exch $3
    ${Do}
      Push "$3\${WINDOW_PROGRAM}"
      Call ${UN}IsRunning
      Pop $4
      Push "$3\${CONSOLE_PROGRAM}"
      Call ${UN}IsRunning
      Pop $5
      ${If} $4 = 0
      ${AndIf} $5 = 0
        ${ExitDo}
      ${EndIf}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION \
        "${NAME} is running. Close it, also for other signed-in users, then choose Retry." \
        /SD IDCANCEL IDRETRY +3
      SetErrorLevel ${RUNNING}
      Quit
    ${Loop}
    Pop $3
  FunctionEnd
!macroend
!insertmacro FUNCTIONS ""
!ifdef UNINSTALLER
  !insertmacro FUNCTIONS "un."
!endif

; --- installing ------------------------------------------------------------------------------------------------

Function .onInit
  ${IfNot} ${AtLeastBuild} ${OLDEST_WINDOWS}
    ${Stop} ${TOO_OLD} "${NAME} requires Windows 10 (version 1809) or later."
  ${EndIf}
  SetRegView 64
  StrCpy $Given $INSTDIR
  ${GetParameters} $0
  StrCpy $AllUsers 0
  ClearErrors
  ${GetOptions} $0 "/ALLUSERS" $1
  ${IfNot} ${Errors}
    StrCpy $AllUsers 1
  ${Else}
    ClearErrors
    ${GetOptions} $0 "/CURRENTUSER" $1
    ${If} ${Errors}
      ; It is renewed where it is. Silently, only by those who may.
      ReadRegStr $1 HKCU "${UNINSTALL_KEY}" "InstallLocation"
      ReadRegStr $2 HKLM "${UNINSTALL_KEY}" "InstallLocation"
      Call IsAdmin
      Pop $3
      ${If} $1 == ""
      ${AndIf} $2 != ""
        ${IfNot} ${Silent}
        ${OrIf} $3 = 1
          StrCpy $AllUsers 1
        ${EndIf}
      ${EndIf}
    ${EndIf}
  ${EndIf}
  ${If} ${Silent}
    Call BeginForWhom
  ${EndIf}
  ClearErrors
FunctionEnd

; Take the choice between oneself and everybody as made.
Function BeginForWhom
  Call UsePlaces
  ${If} $AllUsers == 1
    Call IsAdmin
    Pop $0
    ${If} $0 = 0
      ${Stop} ${NOT_ALLOWED} "Only an administrator can install ${NAME} for all users."
    ${EndIf}
  ${EndIf}
  StrCpy $INSTDIR $Given
  ${If} $INSTDIR == ""
    ReadRegStr $INSTDIR SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${EndIf}
  ${If} $INSTDIR == ""
    ${If} $AllUsers == 1
      StrCpy $INSTDIR "$PROGRAMFILES64\${NAME}"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${NAME}"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function AskForWhom
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/ASADMIN" $1 ; it was chosen already, and the installer started anew for that
  ${IfNot} ${Errors}
    Call BeginForWhom
    Abort
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "Choose users" "Choose who can use ${NAME} on this computer."
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateRadioButton} 0 10u 100% 12u "Only for &me"
  Pop $ForMe
  ${NSD_CreateRadioButton} 0 28u 100% 12u "For &all users of this computer (requires an administrator)"
  Pop $ForAll
  ${If} $AllUsers == 1
    ${NSD_Check} $ForAll
  ${Else}
    ${NSD_Check} $ForMe
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function TakeForWhom
  ${NSD_GetState} $ForAll $AllUsers
  Call IsAdmin
  Pop $0
  ${If} $AllUsers = 1
  ${AndIf} $0 = 0
    StrCpy $1 "/ALLUSERS /ASADMIN"
    ${If} $Given != ""
      StrCpy $1 "$1 /D=$Given"
    ${EndIf}
    ClearErrors
    ExecShell "runas" "$EXEPATH" "$1"
    ${If} ${Errors}
      Abort ; the administrator was not to be had: the question stands
    ${EndIf}
    Quit
  ${EndIf}
  Call BeginForWhom
FunctionEnd

Function CheckFolder
  Call IsOurs
  Pop $0
  ${If} $0 = 0
    MessageBox MB_OK|MB_ICONEXCLAMATION "$INSTDIR contains other files. Choose an empty or new folder."
    Abort
  ${EndIf}
FunctionEnd

; Pushes 1 when the folder is new, empty, this program's own, or holds it: then no file of somebody else's is written over.
Function IsOurs
  ${If} ${FileExists} "$INSTDIR\${FILE_LIST}"
  ${OrIf} $INSTDIR == "$LOCALAPPDATA\Programs\${NAME}"
  ${OrIf} $INSTDIR == "$PROGRAMFILES64\${NAME}"
    Push 1
    Return
  ${EndIf}
  StrCpy $R1 1
  ClearErrors
  FindFirst $R2 $R3 "$INSTDIR\*.*"
  ${DoUntil} ${Errors}
    ${If} $R3 != "."
    ${AndIf} $R3 != ".."
    ${AndIf} $R3 != ""
      StrCpy $R1 0
    ${EndIf}
    FindNext $R2 $R3
  ${Loop}
  FindClose $R2
  Push $R1
FunctionEnd

; By the desktop, so that it runs as the person also where an administrator has installed it.
Function OpenProgram
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\${WINDOW_PROGRAM}"'
FunctionEnd

; Pops a folder; deletes what an earlier installation noted that it had put there.
Function RemoveEarlier
  Exch $R0
  ClearErrors
  FileOpen $R1 "$R0\${FILE_LIST}" r
  ${IfNot} ${Errors}
    ${Do}
      ClearErrors
      FileReadUTF16LE $R1 $R2
      ${If} ${Errors}
        ${ExitDo}
      ${EndIf}
      ${Do} ; the end of the line
        StrCpy $R3 $R2 1 -1
        ${If} $R3 != "$\r"
        ${AndIf} $R3 != "$\n"
          ${ExitDo}
        ${EndIf}
        StrCpy $R2 $R2 -1
      ${Loop}
      Push $R2
      Call StaysInside
      Pop $R4
      ${If} $R4 = 1
        ${If} $R3 == "\"
          RMDir "$R0\$R2" ; only where it is empty
        ${Else}
          Delete "$R0\$R2"
        ${EndIf}
      ${EndIf}
    ${Loop}
    FileClose $R1
    Delete "$R0\${FILE_LIST}"
    RMDir "$R0"
  ${EndIf}
  ClearErrors
  Pop $R0
FunctionEnd

; Pops a line of the list; pushes 1 when it names something within the folder: somebody may have changed the list.
Function StaysInside
  Exch $0
  Push $1
  Push $2
  StrCpy $1 $0 1
  ${If} $0 == ""
  ${OrIf} $1 == "\"
  ${OrIf} $1 == "/"
    StrCpy $0 0
  ${Else}
    StrCpy $2 0
    ${Do}
      StrCpy $1 $0 1 $2
      ${If} $1 == ""
        StrCpy $0 1
        ${ExitDo}
      ${EndIf}
      ${If} $1 == ":"
      ${OrIf} $1 == "*"
      ${OrIf} $1 == "?"
        StrCpy $0 0
        ${ExitDo}
      ${EndIf}
      StrCpy $1 $0 2 $2
      ${If} $1 == ".."
        StrCpy $0 0
        ${ExitDo}
      ${EndIf}
      IntOp $2 $2 + 1
    ${Loop}
  ${EndIf}
  Pop $2
  Pop $1
  Exch $0
FunctionEnd

Section "install"
  Call IsOurs
  Pop $0
  ${If} $0 = 0
    ${Stop} ${NOT_OURS} "$INSTDIR contains other files. Choose an empty or new folder."
  ${EndIf}
  ReadRegStr $Check SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  Push "$INSTDIR"
  Call StopWhileRunning
  ${If} $Check != ""
    Push "$Check"
    Call StopWhileRunning
  ${EndIf}

  ClearErrors
  CreateDirectory "$INSTDIR"
  GetTempFileName $0 "$INSTDIR"
  ${If} ${Errors}
    ${Stop} ${NOT_WRITTEN} "Files cannot be written to $INSTDIR. Choose another folder."
  ${EndIf}
  Delete $0

  ; An older version goes first, so that nothing of it stays, also where it lies elsewhere.
  Push "$INSTDIR"
  Call RemoveEarlier
  ${If} $Check != ""
  ${AndIf} $Check != $INSTDIR
    Push "$Check"
    Call RemoveEarlier
  ${EndIf}

  ClearErrors
!ifdef UNINSTALLER
  WriteUninstaller "$INSTDIR\${UNINSTALLER_NAME}"
!else
  !insertmacro INSTALL_FILES
!endif
  ${If} ${Errors}
    ${Stop} ${NOT_WRITTEN} "Not all files could be written to $INSTDIR. Check the disk space and try again."
  ${EndIf}

  SetOutPath "$INSTDIR" ; where the program is started in
  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${WINDOW_PROGRAM}" "" "$INSTDIR\${WINDOW_PROGRAM}" 0 \
    SW_SHOWNORMAL "" "${SUMMARY}"

  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${WINDOW_PROGRAM},0"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  ${If} $AllUsers == 1
    StrCpy $0 "/ALLUSERS"
  ${Else}
    StrCpy $0 "/CURRENTUSER"
  ${EndIf}
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\${UNINSTALLER_NAME}" $0'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER_NAME}" $0 /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  ${If} ${Errors}
    ${Stop} ${NOT_WRITTEN} "${NAME} was copied to $INSTDIR, but could not be registered with Windows. Try again."
  ${EndIf}
SectionEnd

; --- uninstalling ----------------------------------------------------------------------------------------------

!ifdef UNINSTALLER

Function un.onInit
  ${GetParameters} $0
  StrCpy $AllUsers 0
  ClearErrors
  ${GetOptions} $0 "/ALLUSERS" $1
  ${IfNot} ${Errors}
    StrCpy $AllUsers 1
  ${EndIf}
  StrCpy $Forget 0
  ClearErrors
  ${GetOptions} $0 "/FORGET" $1
  ${IfNot} ${Errors}
    StrCpy $Forget 1
  ${EndIf}
  Call un.UsePlaces
  Call un.IsAdmin
  Pop $1
  ${If} $AllUsers == 1
  ${AndIf} $1 = 0
    ${IfNot} ${Silent}
      ClearErrors
      ExecShell "runas" "$INSTDIR\${UNINSTALLER_NAME}" "/ALLUSERS"
      ${IfNot} ${Errors}
        Quit
      ${EndIf}
    ${EndIf}
    ${Stop} ${NOT_ALLOWED} "${NAME} is installed for all users. Only an administrator can uninstall it."
  ${EndIf}
  ${IfNot} ${FileExists} "$INSTDIR\${FILE_LIST}"
    ${Stop} ${NOT_OURS} "${NAME} is not in $INSTDIR."
  ${EndIf}
  Push "$INSTDIR"
  Call un.StopWhileRunning
  ClearErrors
FunctionEnd

Function un.AskWhatToKeep
  !insertmacro MUI_HEADER_TEXT "Uninstall ${NAME}" "${NAME} will be removed from $INSTDIR."
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 36u "You can keep your connections, the list of reports and the log for a later \
    installation. The files you saved are always kept."
  Pop $0
  ${NSD_CreateRadioButton} 0 44u 100% 12u "&Keep my settings"
  Pop $ForMe
  ${NSD_CreateRadioButton} 0 60u 100% 12u "&Delete my settings, keys and unsaved reports"
  Pop $ForAll
  ${If} $Forget == 1
    ${NSD_Check} $ForAll
  ${Else}
    ${NSD_Check} $ForMe
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function un.TakeWhatToKeep
  ${NSD_GetState} $ForAll $Forget
FunctionEnd

Section "Uninstall"
  ${If} $Forget = 1
    ; The program itself knows its entries in the keyring and its folders.
    nsExec::Exec '"$INSTDIR\${CONSOLE_PROGRAM}" forget --everything'
    Pop $0
    ${If} $0 != 0
      MessageBox MB_OK|MB_ICONEXCLAMATION "Not all of your settings could be deleted. Check \
        $LOCALAPPDATA\${NAME} and Windows Credential Manager." /SD IDOK
    ${EndIf}
  ${EndIf}
  Delete "$SMPROGRAMS\${NAME}.lnk"
  !insertmacro REMOVE_FILES
  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 == $INSTDIR
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\${WINDOW_PROGRAM}"
    ${Stop} ${NOT_WRITTEN} "Not everything in $INSTDIR could be removed."
  ${EndIf}
SectionEnd

!uninstfinalize '${COPY} "%1" "${UNINSTALLER}"'
!endif
