# Says which files of the program and its uninstaller nobody has signed yet: as the step's output `files`, one a line.
$ErrorActionPreference = 'Stop'
$root = (Get-Item "$PSScriptRoot\..\..").FullName
$code = Get-ChildItem "$root\dist\apsis-desktop" -Recurse -File | Where-Object Extension -In '.exe', '.dll', '.pyd'
$code += Get-Item "$root\build\windows\Uninstall Apsis Desktop.exe"
$unsigned = $code | Where-Object { (Get-AuthenticodeSignature $_.FullName).Status -ne 'Valid' }
@('files<<END_OF_FILES') + $unsigned.FullName + @('END_OF_FILES') | Out-File -Append -Encoding utf8 $env:GITHUB_OUTPUT
Write-Output "$($unsigned.Count) of $($code.Count) files are to be signed."
