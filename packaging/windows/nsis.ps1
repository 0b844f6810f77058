# Puts NSIS on the path of the steps to come: one version of it, known by its sum.
$ErrorActionPreference = 'Stop'
$name = 'nsis-3.11'
$sum = 'c7d27f780ddb6cffb4730138cd1591e841f4b7edb155856901cdf5f214394fa1'
$archive = Join-Path $env:RUNNER_TEMP "$name.zip"
Invoke-WebRequest "https://github.com/tauri-apps/binary-releases/releases/download/$name/$name.zip" -OutFile $archive
$found = (Get-FileHash $archive -Algorithm SHA256).Hash
if ($found -ne $sum) { throw "$name has the sum $found, not $sum." }
Expand-Archive $archive $env:RUNNER_TEMP
Join-Path $env:RUNNER_TEMP $name | Out-File -Append -Encoding utf8 $env:GITHUB_PATH
