@echo off
rem Builds Entente when it is missing, then runs it.
setlocal
set "PROGRAM=%~dp0app\target\entente"
if not exist "%PROGRAM%\bin\.built" (
  echo Building Entente, only the first time ... 1>&2
  call "%~dp0mvnw.cmd" -q -f "%~dp0pom.xml" -Dmaven.test.skip=true -DskipTests -Dspotless.check.skip=true package 1>&2 || exit /b 70
  type nul > "%PROGRAM%\bin\.built"
)
call "%PROGRAM%\bin\entente.cmd" %*
exit /b %ERRORLEVEL%
