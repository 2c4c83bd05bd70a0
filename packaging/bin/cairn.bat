@echo off
rem Starts Cairn: no argument opens the window, files open in it, a subcommand runs on the command line.
rem No delayed expansion: it would take the exclamation marks out of names of files.
setlocal disabledelayedexpansion
for %%d in ("%~dp0..\lib") do set "lib=%%~fd"
set "java="
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java goto nojava
if not exist "%java%" goto nojava
rem The release file beside a Java says its version without starting it.
set "version=0"
for %%j in ("%java%") do set "release=%%~dpj..\release"
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%a in ("%release%") do if "%%a"=="JAVA_VERSION" set "version=%%~b"
if "%version%"=="0" for /f "tokens=2,3" %%a in ('""%java%" -version 2^>^&1"') do if /i "%%a"=="version" set "version=%%~b"
for /f "delims=.-+" %%m in ("%version%") do set "version=%%m"
if %version% LSS 25 goto nojava

for /f "delims=" %%j in ('dir /b "%lib%\cairn-*.jar"') do set "jar=%lib%\%%j"
rem A cache is taken only while the jars are as large as when it was made: see the other launcher.
set /a jars=0
for /f "delims=" %%j in ('dir /b "%lib%\*.jar"') do call :size "%lib%\%%j"
set "trained="
if exist "%lib%\jars.txt" for /f "usebackq tokens=1,2" %%a in ("%lib%\jars.txt") do if "%%b"=="total" set "trained=%%a"

rem What both have in common: see the other launcher.
set "options=-XX:+UseSerialGC -XX:-UsePerfData -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED"

rem Commands are over in seconds, and start from a cache of their own.
for %%c in (check fix migrate export schemas rules fields help -h --help -V --version) do if "%~1"=="%%c" goto command

set "cache=-Xshare:auto"
if "%jars%"=="%trained%" if exist "%lib%\window.aot" set "cache=-XX:AOTCache=%lib%\window.aot"
"%java%" %options% -Xmn32m "%cache%" -Xlog:disable %CAIRN_JAVA_OPTIONS% -classpath "%jar%" dev.cairn.Cairn %*
exit /b %ERRORLEVEL%

:command
set "cache=-Xshare:auto"
if "%jars%"=="%trained%" if exist "%lib%\cairn.aot" set "cache=-XX:AOTCache=%lib%\cairn.aot"
set "once=-Dcairn.leaveAtOnce=true"
if defined CAIRN_JAVA_OPTIONS set "once="
"%java%" %options% -Xmn48m -XX:CompileThresholdScaling=0.35 "%cache%" -Xlog:disable %once% %CAIRN_JAVA_OPTIONS% -classpath "%jar%" dev.cairn.Cairn %*
exit /b %ERRORLEVEL%

:nojava
echo Cairn needs Java 25 or newer. Install one, or let JAVA_HOME name the folder of one. 1>&2
exit /b 3

:size
set /a jars+=%~z1
exit /b
