# Makes an app-image and an msi of Cairn in target\installers, with a Java of its own. Run on Windows.
# Needs a JDK 25 with jpackage and, for the msi, the WiX toolset. With -Built it takes target\cairn as it is.
param([switch]$Built)
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')

$work = 'target\jpackage'
$out = 'target\installers'
$version = ([xml](Get-Content -Raw pom.xml)).project.version

function Test-Jdk([string]$folder) {
    if (-not $folder -or -not (Test-Path (Join-Path $folder 'bin\jpackage.exe'))) { return $false }
    $release = Join-Path $folder 'release'
    return (Test-Path $release) -and [bool](Select-String -Quiet -Path $release -Pattern '^JAVA_VERSION="2[5-9]')
}

function Invoke-Checked([string]$program, [string[]]$arguments) {
    & $program @arguments
    if ($LASTEXITCODE -ne 0) { throw "$program ended with exit status $LASTEXITCODE." }
}

$jdk = $env:JAVA_HOME
if (-not (Test-Jdk $jdk)) {
    $jdk = Get-ChildItem -ErrorAction SilentlyContinue -Directory `
        "$env:ProgramFiles\Java", "$env:ProgramFiles\Eclipse Adoptium", "$env:ProgramFiles\Microsoft" |
        Where-Object { Test-Jdk $_.FullName } | Select-Object -Last 1 -ExpandProperty FullName
}
if (-not $jdk) { throw 'No JDK 25 with jpackage was found. Install one, or let JAVA_HOME name its folder.' }

if (-not $Built) {
    Remove-Item -Recurse -Force -ErrorAction SilentlyContinue target\cairn
    Invoke-Checked 'mvn.cmd' @('--quiet', 'package', '-DskipTests')
}
Remove-Item -Recurse -Force -ErrorAction SilentlyContinue $work, $out
New-Item -ItemType Directory -Force "$work\input", $out, "$work\training" | Out-Null

$modules = (Get-Content packaging\jpackage\modules.txt | Where-Object { $_ -match '^(\+ )?[a-z]' } |
    ForEach-Object { $_ -replace '^\+ ', '' }) -join ','
Invoke-Checked "$jdk\bin\jlink.exe" @('--add-modules', $modules, '--strip-debug', '--no-header-files',
    '--no-man-pages', '--compress', 'zip-9', '--output', "$work\runtime")
Copy-Item target\cairn\lib\* "$work\input" -Exclude *.aot

$options = @('@packaging\jpackage\cairn.args', '--app-version', $version)
Invoke-Checked "$jdk\bin\jpackage.exe" ($options + @('--type', 'app-image', '--icon', 'icons\cairn.ico',
    '--input', "$work\input", '--main-jar', "cairn-$version.jar", '--runtime-image', "$work\runtime",
    '--dest', $out, '--add-launcher', 'cairn-commands=packaging\jpackage\launcher-commands.properties'))

# JavaFX looks for its libraries in bin, beside the folder of its jars.
New-Item -ItemType Directory -Force "$out\cairn\bin" | Out-Null
Copy-Item target\cairn\bin\*.dll "$out\cairn\bin"

# The training run of the build once more, with the Java of the image: a cache fits one Java only.
$java = "$out\cairn\runtime\bin\java.exe"
$folder = Join-Path (Get-Location) "$work\training"
$env:APPDATA = $folder
$env:LOCALAPPDATA = $folder
foreach ($run in @(@('commands', 'cairn'), @('window', 'window'))) {
    Invoke-Checked $java @('-Xlog:aot=error', '-Xlog:cds=error', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1',
        '--enable-native-access=ALL-UNNAMED', "-XX:AOTCacheOutput=$out\cairn\app\$($run[1]).aot",
        '-Dglass.platform=Headless', '-Dprism.order=sw', "-Duser.home=$folder",
        '-classpath', "$out\cairn\app\cairn-$version.jar", 'dev.cairn.TrainingRun', $run[0], 'packaging\training')
}

if (Get-Command -ErrorAction SilentlyContinue -Name @('wix.exe', 'candle.exe')) {
    Invoke-Checked "$jdk\bin\jpackage.exe" ($options + @('--type', 'msi', '--app-image', "$out\cairn", '--dest', $out,
        '--win-menu', '--win-shortcut', '--win-dir-chooser', '--win-per-user-install',
        '--win-upgrade-uuid', '6c1b8f5e-5f0b-4d0c-9a57-3c2f6f1c7d11',
        '--file-associations', 'packaging\jpackage\stac-item.properties'))
} else {
    Write-Warning 'WiX was not found: the app-image is made, the msi is not.'
}
Get-ChildItem $out
