@echo off
rem Starts Cairn: no argument opens the window, files open in it, a subcommand runs on the command line.
setlocal enabledelayedexpansion
set "lib=%~dp0..\lib"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"

set "version=0"
for /f "tokens=3 delims= " %%v in ('""%java%" -version 2^>^&1 ^| findstr /i version"') do set "version=%%~v"
for /f "delims=.-" %%m in ("!version!") do set "version=%%m"
if !version! LSS 25 (
  echo Cairn needs Java 25 or newer. Install one, or let JAVA_HOME name the folder of one. 1>&2
  exit /b 3
)

rem Commands are over in seconds: see the other launcher.
for %%c in (check fix migrate export schemas rules fields help -h --help -V --version) do if "%~1"=="%%c" goto command

set "modules="
for %%j in ("%lib%\javafx-*.jar") do set "modules=!modules!%%~fj;"
endlocal & set "lib=%lib%" & set "java=%java%" & set "modules=%modules%"
"%java%" %CAIRN_JAVA_OPTIONS% -XX:+UseCompactObjectHeaders --module-path "%modules%" --add-modules javafx.controls --enable-native-access=javafx.graphics -classpath "%lib%\*" dev.cairn.Cairn %*

exit /b

:command
for %%j in ("%lib%\cairn-*.jar") do set "jar=%%~fj"
set "cache="
if exist "%lib%\cairn.aot" set "cache=-XX:AOTCache="%lib%\cairn.aot" -Xlog:disable"
set "once=-Dcairn.leaveAtOnce=true"
if defined CAIRN_JAVA_OPTIONS set "once="
endlocal & set "jar=%jar%" & set "java=%java%" & set "cache=%cache%" & set "once=%once%"
"%java%" -XX:+UseSerialGC -Xmn48m -XX:-UsePerfData -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.35 %cache% %once% %CAIRN_JAVA_OPTIONS% -classpath "%jar%" dev.cairn.Cairn %*
