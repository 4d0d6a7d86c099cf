#!/bin/sh
# Makes the fonts of the printed report anew: subset.sh <folder of the unpacked npm package @expo-google-fonts/noto-sans-sc 0.4.3>
# Needs fontTools (tried with 4.38). Why each part is left out, the README beside this file says.
set -e
here=$(cd "$(dirname "$0")" && pwd)
marks='U+0020-007E,U+00A0-00AC,U+00AE-024F,U+0370-03FF,U+2010,U+2013-2026,U+2030-2034,U+2036-205E,U+2070-209F,U+20A0-20BF'
marks="$marks,U+2100-214F,U+2150-218F,U+2190-21FF,U+2200-2214,U+2216-22EE,U+2460-24FF,U+2500-25FF,U+2600-26FF"
marks="$marks,U+3000-301B,U+301D-3029,U+3030,U+30FB,U+3200-33FF,U+FE30-FE4F,U+FF01-FFEF"
common=$(python3 -c "
print(','.join('U+%04X' % ord(bytes([row, cell]).decode('gb2312'))
    for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF) if row != 0xD7 or cell < 0xFA))")
subset() {
    python3 -m fontTools.subset "$1" --unicodes="$2" --output-file="$here/$3" --layout-features='' --no-hinting \
        --drop-tables+=vmtx,vhea,GSUB,GPOS,GDEF,STAT,BASE --name-IDs='*'
    # variants of characters (format 14) are of no use to a PDF, which warns of them
    python3 -c "
import sys
from fontTools.ttLib import TTFont
font = TTFont(sys.argv[1], recalcTimestamp=False)
font['cmap'].tables = [it for it in font['cmap'].tables if it.format != 14]
font.save(sys.argv[1])" "$here/$3"
}
subset "$1/400Regular/NotoSansSC_400Regular.ttf" "$marks,U+4E00-9FA5" NotoSansSC-Regular.ttf
subset "$1/700Bold/NotoSansSC_700Bold.ttf" "$marks,$common" NotoSansSC-Bold.ttf
