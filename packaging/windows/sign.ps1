# Signs files with the certificate in WINDOWS_CERTIFICATE (a .pfx, in base64) and WINDOWS_CERTIFICATE_PASSWORD.
param([Parameter(Mandatory)][string[]]$Files)
$ErrorActionPreference = 'Stop'
$signtool = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe" |
    Sort-Object FullName | Select-Object -Last 1
$certificate = Join-Path $env:RUNNER_TEMP 'certificate.pfx'
try {
    [IO.File]::WriteAllBytes($certificate, [Convert]::FromBase64String($env:WINDOWS_CERTIFICATE))
    foreach ($file in $Files.Where({ $_.Trim() })) {
        & $signtool.FullName sign /q /f $certificate /p $env:WINDOWS_CERTIFICATE_PASSWORD `
            /fd SHA256 /td SHA256 /tr http://timestamp.digicert.com $file.Trim()
        if ($LASTEXITCODE -ne 0) { throw "$file could not be signed." }
    }
} finally {
    Remove-Item $certificate -Force -ErrorAction SilentlyContinue
}
