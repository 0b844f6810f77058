# Installs the program as a person does, has it check itself, and takes it away again.
# -Signed: and looks whether everything bears a valid signature with a date.
param([switch]$Signed)
$ErrorActionPreference = 'Stop'
$setup = (Get-Item "$PSScriptRoot\..\..\dist\*-setup.exe").FullName
$folder = "$env:LOCALAPPDATA\Programs\Apsis Desktop"
$key = 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\ApsisDesktop'
$env:APSIS_DESKTOP_HOME = Join-Path $env:RUNNER_TEMP 'apsis-desktop-home'

function Assert-Signed([string]$file) {
    $signature = Get-AuthenticodeSignature $file
    if ($signature.Status -ne 'Valid') { throw "${file}: $($signature.StatusMessage)" }
    if ($null -eq $signature.TimeStamperCertificate) { throw "${file}: the signature bears no date" }
}

if ($Signed) { Assert-Signed $setup }
$done = Start-Process $setup -ArgumentList '/S' -Wait -PassThru
if ($done.ExitCode -ne 0) { throw "The installer ended with $($done.ExitCode)." }
if (-not (Test-Path "$env:APPDATA\Microsoft\Windows\Start Menu\Programs\Apsis Desktop.lnk")) { throw 'No shortcut.' }
if ((Get-ItemProperty $key).InstallLocation -ne $folder) { throw 'It is not on the list of installed programs.' }
if ($Signed) {
    foreach ($name in 'Apsis Desktop.exe', 'apsis-desktop.exe', 'Uninstall Apsis Desktop.exe') {
        Assert-Signed (Join-Path $folder $name)
    }
}

& "$folder\apsis-desktop.exe" self-check
if ($LASTEXITCODE -ne 0) { throw 'The installed program does not work here.' }

# As a scheduler does: the program for windows has no streams.
$report = Join-Path $env:RUNNER_TEMP 'report.csv'
$order = "export --practice --section Europe --segment Women --attribute Email --format csv --output `"$report`""
$done = Start-Process "$folder\Apsis Desktop.exe" -ArgumentList $order -Wait -PassThru
if ($done.ExitCode -ne 0 -or -not (Test-Path $report)) { throw "export without streams ended with $($done.ExitCode)." }

$window = Start-Process "$folder\Apsis Desktop.exe" -ArgumentList '--practice' -PassThru
$deadline = (Get-Date).AddSeconds(60)
while (-not $window.HasExited -and $window.MainWindowHandle -eq 0) {
    if ((Get-Date) -gt $deadline) { throw 'No window opened.' }
    Start-Sleep -Milliseconds 200
    $window.Refresh()
}
if ($window.HasExited) { throw "The window ended with $($window.ExitCode)." }

$done = Start-Process $setup -ArgumentList '/S' -Wait -PassThru
if ($done.ExitCode -ne 10) { throw "While it runs the installer ended with $($done.ExitCode), not with 10." }
$null = $window.CloseMainWindow()
if (-not $window.WaitForExit(30000)) { throw 'The window does not close.' }

# With _?= it does its work itself, and can be waited for; what stays then is the uninstaller.
$done = Start-Process "$folder\Uninstall Apsis Desktop.exe" -ArgumentList "/S /CURRENTUSER _?=$folder" -Wait -PassThru
if ($done.ExitCode -ne 0) { throw "The uninstaller ended with $($done.ExitCode)." }
if (Test-Path $key) { throw 'It is still on the list of installed programs.' }
$left = Get-ChildItem $folder -Recurse -File -ErrorAction SilentlyContinue | Where-Object Name -NotLike 'Uninstall*'
if ($left) { throw "The uninstaller left $($left.FullName -join ', ')." }
Remove-Item $folder -Recurse -Force -ErrorAction SilentlyContinue
