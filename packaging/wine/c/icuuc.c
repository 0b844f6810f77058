/* Windows has this library and wine has not. Qt asks it for encodings that this program never uses: none is there.
   The number is U_FILE_ACCESS_ERROR. */
#define HERE __declspec(dllexport)
const char made_for_wine[] = "apsis-desktop: made for wine, never to be shipped";

HERE void *ucnv_open(const char *name, int *error)
{
    *error = 4;
    return 0;
}
#define NOTHING(name) HERE long long name(void) { return 0; }
NOTHING(ucnv_close)
NOTHING(ucnv_compareNames)
NOTHING(ucnv_convertEx)
NOTHING(ucnv_countAliases)
NOTHING(ucnv_countAvailable)
NOTHING(ucnv_countStandards)
NOTHING(ucnv_fromUCountPending)
NOTHING(ucnv_fromUnicode)
NOTHING(ucnv_getAlias)
NOTHING(ucnv_getAliases)
NOTHING(ucnv_getAvailableName)
NOTHING(ucnv_getDefaultName)
NOTHING(ucnv_getMaxCharSize)
NOTHING(ucnv_getName)
NOTHING(ucnv_getStandardName)
NOTHING(ucnv_reset)
NOTHING(ucnv_resetFromUnicode)
NOTHING(ucnv_resetToUnicode)
NOTHING(ucnv_setFromUCallBack)
NOTHING(ucnv_setSubstChars)
NOTHING(ucnv_setSubstString)
NOTHING(ucnv_setToUCallBack)
NOTHING(ucnv_toUCountPending)
NOTHING(ucnv_toUnicode)
NOTHING(u_errorName)
