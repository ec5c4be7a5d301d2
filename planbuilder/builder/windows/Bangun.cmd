@echo off
rem Susun semua dokumen rencana di folder ini menjadi PDF dan DOCX.
chcp 65001 >nul
cd /d "%~dp0"
planbuilder build .
pause
