@echo off
rem Periksa rencana di folder ini; semua temuan tampil dengan berkas dan barisnya.
chcp 65001 >nul
cd /d "%~dp0"
planbuilder check .
pause
