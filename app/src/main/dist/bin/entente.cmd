@echo off
rem Runs Entente from the folder it was unpacked to. Needs Java 17 or later.
setlocal
set "HOME_FOLDER=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx3g -Dfile.encoding=UTF-8 %ENTENTE_JAVA_OPTIONS% -cp "%HOME_FOLDER%\lib\*" org.entente.app.Main %*
exit /b %ERRORLEVEL%
